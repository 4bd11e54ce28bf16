<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Unclench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K: common knowledge, not checked against a source. D: a choice of this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This app is a timer, diary and set of general tips. It does not examine you and is not medical advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you ticked a warning sign, the app stops being useful: call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The medicine clock shows what the label you chose says; your own label and your doctor win.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adults only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts and sources of {edition}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}, MIT licence: free to use, to change and to pass on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account, no network, no telemetry. Your data is one SQLite file, in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open that folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do, how sure anybody is, and who says so:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 18 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mark}: {source}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivitySheet</name>
    <message>
        <source>What it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain before, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain after, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log an activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick what you will keep doing. It counts like a walk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AfterEpisodePart</name>
    <message>
        <source>What set it off?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three small things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plank of 20 seconds, up from the chair once an hour, a walk a day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Alarm</name>
    <message>
        <source>Take the ice off now</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the heat off now</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half the time is over</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One minute left</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the skin once more: can you feel touch, is it pink?</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the skin: can you feel touch, is it pink?</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the skin once more. {look}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the skin. {look}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskFile</name>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diary (*.sqlite)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports and diaries (*.json *.sqlite)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the entries of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing that can be enlarged (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskFirst</name>
    <message>
        <source>Label: ask a doctor before use.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My answers to what labels ask</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My answers</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message>
        <source>Go back …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back … {backup}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a newer version of Unclench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy as …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to another file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest: {when}. One is made each day; the oldest go by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none yet. The first is made on the first day with entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BandChart</name>
    <message>
        <source>The plan of these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ice} times ice, {heat} times heat, {walk} walks since it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It began {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may stop with ice from {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat from {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}: {what}, {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} heat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BreakCard</name>
    <message>
        <source>A break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand, walk a little, roll your shoulders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A break of {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts once you are up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The break is over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bridge</name>
    <message>
        <source>Your choice is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BruisePart</name>
    <message>
        <source>Is there a bruise or swelling there, less than 48 hours old?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, or unsure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BugWindow</name>
    <message>
        <source>Unclench: something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in Unclench. It goes on running, and your entries are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardCorner</name>
    <message>
        <source>{card}: why, and how sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{card}: more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardsSheet</name>
    <message>
        <source>Plank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting and posture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minerals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost by hiding a card.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CausesPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for my calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar file (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CautionsSheet</name>
    <message>
        <source>Is ice for me?</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is heat for me?</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what is true for you. Then it starts only with a reason, such as a doctor&apos;s word.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>{card}: more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test: {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{port}: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckWindow</name>
    <message>
        <source>System check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this computer offers the app. What it can&apos;t tell is never taken for a yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether you are at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep of the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window over the whole screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages with buttons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the computer awake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClinicScoreForm</name>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A score a clinic gave you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on the page for your doctor beside your own numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClockLine</name>
    <message>
        <source>That is no time of day. Write it like {time}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClockList</name>
    <message>
        <source>+ Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Time: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: time {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectionSheet</name>
    <message>
        <source>I was up or away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I was sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the day&apos;s strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a time that was not as the strip shows it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>{count} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} known</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} since {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of the last %Ln days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before going back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before an update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spasms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ice and heat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicines of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drinks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Causes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What applies to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ice or heat that runs now ends with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The walk that runs now ends with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plank that runs now ends with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataSheet</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataView</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing at a time: something is still being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up: {entries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataWork</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>{name}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayStrip</name>
    <message>
        <source>sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DaysOff</name>
    <message>
        <source>None ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark days in a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a day to mark it, and again to unmark it. With Shift: all days up to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the days off: {days}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Disclaimer</name>
    <message>
        <source>What this is</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A timer, a diary and general tips with their sources.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not examine you and is not medical advice.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you ticked a warning sign, it stops being useful: call. For adults only.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read this</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoseSheet</name>
    <message>
        <source>Delete this entry</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrinkSheet</name>
    <message>
        <source>Which drink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many millilitres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another drink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tea, coffee, milk and soup count in full. Alcohol is kept, but doesn&apos;t count.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrivingPart</name>
    <message>
        <source>I stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stop until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk a few steps. Then two hours at the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two hours are over since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop for 15 minutes and walk a few steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driving: a stop by {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off since {time}. 15 minutes, and a few steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stop of 15 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive is over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DuringIceCard</name>
    <message>
        <source>Where does it hurt?</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it hurts: side</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper back</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower back</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it hurts: height</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 short questions</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln short questions</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Is a doctor due soon?</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ElsewhereCard</name>
    <message>
        <source>JSON …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as JSON …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as Spreadsheet …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as CSV …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON: everything, for another computer. Spreadsheet: one table a kind, with local times and names. CSV: the tables as they lie in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the entries of a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export as JSON, a backup, or another diary. First you see what would be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ElsewhereLine</name>
    <message>
        <source>Go on here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Emergency</name>
    <message>
        <source>Emergency number</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a doctor now. Hours can matter.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say: sudden back pain, and what you ticked. Don&apos;t drive yourself.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a call, what runs goes on and you can log; nothing new opens until a doctor has checked exactly this. After a mistake, the list of warning signs comes back.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have called, or I&apos;m going now</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A doctor has checked exactly this</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I ticked this by mistake</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary for the doctor</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My log</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack off</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still running</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You ticked: {signs}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {left}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmergencyLine</name>
    <message>
        <source>Show the number</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The warning signs again</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a doctor now: call {number}.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmergencyNumber</name>
    <message>
        <source>Call your local number. Choose your country to see it.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency number: {number}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntriesView</name>
    <message>
        <source>Search the entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} since {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry has &quot;{words}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this kind in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entries yet. What you log is listed here, and can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept: what you changed of {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entries deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entries brought back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryFilters</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search notes, names, reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also what was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More kinds: {kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {choice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many {units}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight in {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was a twinge or a spasm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain before, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain after, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain in it, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was started inside a gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it had eased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At that moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worst of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It got worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into a leg, numb or weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A foot or a shin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dizzy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millilitres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or place, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was the next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry is deleted, and counts nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back: {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still going on. End it first, then it can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep: {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel changing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete: {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back: {entry}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Entries, newest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EpisodeCard</name>
    <message>
        <source>Log pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has eased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This episode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit this episode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the plan with me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spasm since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour {hour} of 72. Heat from {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ice phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour {hour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat phase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EpisodesSheet</name>
    <message>
        <source>Episodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, for {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pain logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest pain {value} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came back: {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EraseCard</name>
    <message>
        <source>Delete all …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole diary and your settings; you type a word first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Delete the backups, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then nothing brings the diary back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type {word} to delete all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups stay, unless you delete them, too.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup: nothing brings the diary back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This deletes the whole diary with its {entries}, and your settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All entries are deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>the data file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file of {size}, on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first entry makes the file, on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoodsSheet</name>
    <message>
        <source>Search the foods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No food here has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eaten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eaten: {food}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}. Edition {edition}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foods with minerals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Food first. Ask before pills of potassium or magnesium if you have kidney disease.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Man</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily need for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of birth (if you like)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} of 7 days&apos; worth</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Saved on this computer only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FootMessage</name>
    <message>
        <source>Opens the settings of nudges</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormSheet</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GlassSheet</name>
    <message>
        <source>Millilitres in a glass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glasses a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glass and goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight glasses is a fair target, not a law; tea, coffee and milk count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drink to thirst; pale-yellow urine is a good sign. EFSA 2010; Institute of Medicine 2004.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideSheets</name>
    <message>
        <source>Sitting at a desk: hips back, a small roll at belt height, feet flat, screen at eye level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small roll or folded towel, 5 to 10 cm deep, at belt height. Hips all the way back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feet flat, elbows about square, the top of the screen at eye level, leaning back a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift often: no posture has been shown to be the right one. The best one is one that changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cushion is for comfort. Back belts are not recommended. WHO 2023; NICE NG59.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lumbar cushion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I sit with it today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driving: knees a little bent, a small roll at belt height, hands low on the wheel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat so that your knees are a little bent, with the roll at belt height.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop about every 2 hours for 15 minutes and walk a few steps; earlier in a flare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here calls you while you drive. After two hours without a stop a nudge waits at the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t drive drowsy from a muscle relaxant or another sedating medicine, or if you could not brake hard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driving today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&apos;m driving off now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to show of the diary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to look again: three short questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new episode began on {day}. The answers below are about an earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The warning sign you ticked no longer stands. What you answered besides it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On with the other questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You began the checklist {when}. All answers until then are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the warning signs are asked again: they speak of today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The warning signs, then %Ln short questions, one at a time. It is no diagnosis, and “not sure” is always an answer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Filled in from your diary, for you to confirm: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of spasm is this likely to be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning signs, pain, medicine and visits from your diary on one sheet, to print or as a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page to take along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary for my doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again: three questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer all anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {headline}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HowSure</name>
    <message>
        <source>How sure are we?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure are we? It often comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure are we? Ice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure are we? Short walks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure are we? Heat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure are we? Steroid injections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Add the entries of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding the entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in it is in the diary already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it can be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before anything is written, a backup is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} would be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} would take the place of an older version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} would be added, and {newer} would take the place of an older version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries cannot be added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{kind}, {when}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} added, {newer} renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary as it was before is among the backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InfoPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure is that? {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put these on my summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InjectionSheet</name>
    <message>
        <source>I had one</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is planned</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned for {day}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took place</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took place: {day}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain {before} before, {after} after</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Had on {day}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next day: {how}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterimResult</name>
    <message>
        <source>So far this points to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changes as you answer. It is no diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary for my doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LastEpisodeLine</name>
    <message>
        <source>See all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See all past episodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lasted}, highest pain {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelSheet</name>
    <message>
        <source>Level and way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to get down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a plank for me?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it aloud too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two holds, guided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three holds, guided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One free hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Holds of {hold} seconds: {first} of them, then {second}, then {third}; {short} seconds between holds, {long} between rounds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogForm</name>
    <message>
        <source>Change {name}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log {name}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many (one is one {unit})</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another amount</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep: {name}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log it</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log it: {name}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel logging</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogMenu</name>
    <message>
        <source>Log anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A twinge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I got up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A drink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millilitres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight in {unit}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Logged</name>
    <message>
        <source>Pain {value} logged, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst pain {value} logged, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average pain {value} logged, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twinge {value} logged, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Glass, {count} of %Ln, {time}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, {amount}, logged, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} of {length} logged, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up from the chair, logged, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plank of {length} logged, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} logged, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight logged, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{units} × {name} logged, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers kept, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise kept: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day strip is corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged, {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Relief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Causes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prevention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclench is a timer and a diary. It does not examine you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nudge: done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nudge: in 10 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a plank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the time left and the next nudge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasureForm</name>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enjoyment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you leave blank counts as no.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasuresCard</name>
    <message>
        <source>Measures for the doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask me once a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three numbers for the doctor; it stops when nothing hurts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And Roland-Morris every two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEG: three numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better or worse than at the start?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roland-Morris: 24 sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A score a clinic gave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MedicineCard</name>
    <message>
        <source>Choose</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a medicine</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicine</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logged on this computer only</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earliest by the label you chose</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My answers</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What labels ask</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My answers to what labels ask</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {name}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MedicineRow</name>
    <message>
        <source>Log</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log {name}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>details</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>details of {name}: its label, and what was logged</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the note about {name}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing logged yet</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last {time}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by you from {who} on {day}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageLine</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MineralsCard</name>
    <message>
        <source>Minerals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foods with minerals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what you eat this week: calcium, magnesium, potassium.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mineral} {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minerals} days&apos; worth this week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MiniTimer</name>
    <message>
        <source>Unclench timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Unclench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No timer is running now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop does not let a window stay on top: other windows may cover the timer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} · ends {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovesSheet</name>
    <message>
        <source>Add a move of my own …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mild pull, never a sharp pain. What hurts rests for 48 hours by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave or change it if: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewestChange</name>
    <message>
        <source>Taken back: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newest change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentle stretches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An injection?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now, or when you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk: start or log one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what you ticked, for a doctor soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what you ticked, for a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See in Causes what it may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the warning signs again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoIceSheet</name>
    <message>
        <source>Most episodes ease on their own. These keep you comfortable and moving.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without ice, then</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the position that hurts least</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these three, for a while; then another.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short walk</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two to five minutes on the flat, once an hour while you are awake. Not with pain above 7.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a walk</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heat wrap, if you want one</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choice before 72 hours. Not on a bruise or swelling younger than 48 hours.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See heat</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan, to take with you</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page with the three days on it.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it with me</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>More than allowed in 24 h</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your log</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NudgeBar</name>
    <message>
        <source>Nudge: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer}: the nudge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NudgeFrame</name>
    <message>
        <source>Pause nudges</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NudgeWords</name>
    <message>
        <source>Nudges are off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No nudge is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A nudge is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudges are on, none before {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next nudge {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudges paused until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a meeting until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting until you stop typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting until you are back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for your answer to the last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting: something is recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting: a camera is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting: a window fills the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting: do not disturb is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the timer to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quiet for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not before {time}, while you settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enough nudges for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>get up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekly questions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NudgesOffLine</name>
    <message>
        <source>Nudges are on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudges are off:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn on nudges</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverrideForm</name>
    <message>
        <source>Why now? A few words; they are kept for the report.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why now?</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with this reason</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Your next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to do today, who to see and by when</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message>
        <source>Nothing was logged in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History: the days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History: the days after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is in the diary yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you log on the other tabs shows here as pictures, each with one sentence: pain, planks, water, walks, time at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnForm</name>
    <message>
        <source>Name on the pack</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many at once, at most</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours between doses</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many in 24 h, at most</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days in a row the label allows</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hour</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this product</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it from your own pack. The ingredients decide what it must not be mixed with.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A product of my own</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active ingredients, and mg in one unit</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingredient {number}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mg of ingredient {number}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the product a name.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doses that are already logged keep the strength they were logged with.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnMoveSheet</name>
    <message>
        <source>What it is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it goes, in your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gave it to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds to hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A move of my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a physiotherapist showed you fits here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PainField</name>
    <message>
        <source>{name}: {value} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how much it hurts, from 0 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PainPart</name>
    <message>
        <source>Pain so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst, average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst, average: log another pain of today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo: take back the last pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one tap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}: pain {value} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln values, from {first} to {last}, highest {highest}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 value: {last}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PainRow</name>
    <message>
        <source>{name}: {value} of 10</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Preview of the page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartButton</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still to come</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathLine</name>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path is copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pauses</name>
    <message>
        <source>Nudges go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudges are off: turn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume nudges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause for {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a meeting for {length}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Add a product of my own</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One brand can stand for different things: compare ingredient, strength and country with your own pack.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a medicine</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingredient, strength, country or brand</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of the pack</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All countries</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits. You can add it as a product of your own.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickerRow</name>
    <message>
        <source>for example {brands}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My prescriber&apos;s instructions</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My prescriber&apos;s instructions: {name}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanPreview</name>
    <message>
        <source>My own words for this sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sheet with your times, the rules for ice, walks and heat, and the warning signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it with me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back-plan.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlankAfter</name>
    <message numerus="yes">
        <source>%Ln s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln s off the last hold</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form all right to the end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 yes, 2 no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could you have talked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain in it, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a digit; X is 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer}: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaching the key took:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something stopped me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stopped you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return or Escape: done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing held this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is fine. It waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was short. If it was an accident, it does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Goal %Ln s.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sit down. If it is not gone quickly, call your emergency number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planks rest for 48 hours. New weakness or numbness in a leg: see the warning signs on Relief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planks rest for 48 hours.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlankCard</name>
    <message>
        <source>Holds today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start plank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or Ctrl+P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level and way …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds today: {count} of {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Goal %Ln s a hold.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why %Ln s? {level}. {why}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlankScreen</name>
    <message>
        <source>A plank is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of %Ln s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Get ready. %Ln seconds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>best %Ln s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>last hold {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space, any key or a tap begins at once · Escape ends here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>hold {number} of %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rest %Ln seconds. Then {hold}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold. %Ln seconds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold {number} of {count}. %Ln seconds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Any key, click or tap stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space, any key or a tap skips the rest · Escape ends here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {move}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PoseDrawing</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Position</name>
    <message>
        <source>On the back, legs up on a chair</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaning back, knees up</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the side, a cushion between the knees</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the back, legs up on a chair; the wrapped pack may lie under it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recliner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaning back, knees up, the wrapped pack behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the side, the pack behind: gentler, nothing presses it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the side, the pad against the back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seated, the pad between the back and a soft rest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PositionPart</name>
    <message>
        <source>How to lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to lie or sit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the back, never under you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrescriberForm</name>
    <message>
        <source>Who gave them</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which day</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many at once, at most</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours between doses</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many in 24 h, at most</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days in a row your prescriber allows</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me at, without details</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dr Silva</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stand instead of the label, marked with who and when. A limit that you leave open is not counted. Days in a row are, and where you leave the hours open, those known for what is in it. What must not be mixed is said all the same.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these instructions</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My prescriber&apos;s instructions: {name}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders are nudges, and those are off in Settings. Switched on, they come {hours} only.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These reminders are off in Settings. Switched on, they come {hours} only.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders are nudges: they come {hours} only, as in Settings.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreventionPage</name>
    <message>
        <source>Show or hide cards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPart</name>
    <message>
        <source>3 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20 minutes at most, two hours apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hourly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short walks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 to 5 minutes, while awake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or sooner, if you like it better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it seizes up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductSheet</name>
    <message>
        <source>Sources: {names}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off the card</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My prescriber&apos;s instructions</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this product</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the label</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ingredient} {dose}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one {unit}: {list}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by you from {who} on {day}. It stands instead of the label; the warnings stay.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label says: {text}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own pack and your doctor win over what stands here.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label says: ask a doctor first</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not together</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{units} at {time}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {units} at {time}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Your next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers are saved as you go. Started {when}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} · warning signs, {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in from your diary: {because}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionsSheet</name>
    <message>
        <source>Is a plank for me?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Should I drink less?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a BMI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{short} Tick what is true for you; nothing ticked is an answer too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>Quit Unclench?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is over, and nobody has answered. If you quit, nothing rings any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ice is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends at {time}. If you quit, nothing rings then: set another alarm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has begun stays in your diary and goes on when you open Unclench again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RangeBar</name>
    <message>
        <source>What days to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relief</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ice stopped after {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat stopped after {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ice goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start ice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start heat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pad or bottle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moist pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm bath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat wrap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the ice off now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the heat off now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound can be played here ({reason}). At the end the window comes up and blinks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By starting you say: the pack is wrapped in a soft towel, a frozen gel pack in a thick one. Never bare ice, dry ice or spray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By starting you say: a cloth between, low or medium, with a switch-off, never under you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By starting you say: wrung out, and tested for 10 seconds on the inner forearm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By starting you say: 37 to 39 °C, and somebody within call the first time. Get up slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By starting you say: on sound skin, without cream and without other heat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>40 to 45 °C at most: wet heat scalds faster. Look at the skin at 2 and 5 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not alone if you get dizzy. No alcohol. Hot tub: 40 °C and 15 minutes at most. Pregnant: no hot tub; a warm bath up to 37 °C is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a day, seven days in a row at most. From 55 on: over clothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20 minutes at most. Cold, burning, aching, numb: numb means off now. Don&apos;t fall asleep on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 hours at most. {look} Throbbing: off too. Don&apos;t fall asleep on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20 minutes at most. {look} Throbbing: off too. Don&apos;t fall asleep on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReliefPage</name>
    <message>
        <source>Where it hurts is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The walk has begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eased at {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReliefSnapshot</name>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My note, in my own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary for my doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My questions, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>back-summary.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RescueWindow</name>
    <message>
        <source>Unclench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for good backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was entered after the backup is not in it. Your diary as it is now is kept, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{weekday} {date}, {time} · entries: %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The empty diary begins beside yours, which is kept under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin an empty diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>Go back: {backup}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the backup …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back to the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries {span} are not in it; today&apos;s file is kept aside.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It holds the same entries as the diary does now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All entries of the diary are in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup holds {entries}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries become what they were before they were changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries that are no longer in the diary come back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Entries in it that cannot be read: {count}. They stay in the file, set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings become those of the backup, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that is kept stands among the backups, so you can come back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary is as it was in the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file that was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary until now is kept here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later, once this is cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also worth doing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your answers point to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You ticked: {signs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because you said: {reasons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure is that? {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read more: {headline}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, {by}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RisksSheet</name>
    <message>
        <source>Tick what is true for you, or what you are not sure of. It stays on this computer.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the labels ask</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionAfter</name>
    <message>
        <source>Skin all right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin is fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&apos;ll watch it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Glass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Glass of water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started by mistake: take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nor is red that lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} is off. Skin all right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave ice off until colour, feeling and warmth are back. If they don&apos;t come back, or there are blisters, let a doctor look at it today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave heat off. If it blisters, or is still red after 2 to 3 hours, let a doctor look today.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Ice and heat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ice runs until {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat runs until {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the computer and its sound on, so that you hear the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lid is closed, and a closed computer may not ring. Open it, and leave the sound on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the lid open and the sound on: a closed computer cannot ring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin is fine, logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin is not fine, logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ice is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionClock</name>
    <message>
        <source>{kind}, ends {time} · {app}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} · {app}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{time} {kind} · {app}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionEndScreen</name>
    <message>
        <source>Time over</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack off</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then a look at the skin. {look}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{limit} + {over}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionLine</name>
    <message>
        <source>Pack off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ice runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionReady</name>
    <message>
        <source>Time</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start anyway</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ice or heat</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End quietly</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light and notification, no sound</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the ring</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of heat</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the warning signs</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is ice for me?</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is heat for me?</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start anyway: ice</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start anyway: heat</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed for now</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A warning sign stands. Get help first; ice and heat can wait.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The warning signs first</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what is true, or that none of it is. Until then ice and heat stay closed.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not without a reason</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, when you are ready</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} from {time}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} again from {time}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to go</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} to go</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The skin needs time to warm up: two hours from start to start, one from the end.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The skin needs a rest: an hour after the last one ended.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ice is not for everybody: “Is ice for me?” takes a minute.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat is not for everybody: “Is heat for me?” takes a minute.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if you stay awake: never fall asleep on it.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat before 72 hours is your choice. Not on a bruise or swelling younger than 48 hours.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 48 hours you may stop with ice, if it does you no good.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie so that it hurts least. Knees up on a cushion is a common favourite.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionRunning</name>
    <message>
        <source>Time left</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disc grows as you breathe in.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mini timer</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} · session {number}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends {time} · of {minutes}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack wrapped in a soft towel</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Skin was fine at %Ln min</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skin check at %Ln min: look now</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skin check at %Ln min</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Breathe with the disc: 4 seconds in, 6 seconds out</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe in …</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out …</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest a little</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe as you like. It ends with light and a message, without a sound.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe as you like.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe as you like. It rings until you answer.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionWindow</name>
    <message>
        <source>Walk · {app}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} Walk · {app}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to the default: {setting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Nudges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None come before you say yes here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reminders notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudges come only in these. Never at night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lunch weekend week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No nudges on these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holiday vacation calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an episode every day from 7 to 22</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least this far apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most this many a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show details in messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it they never name medicine, ice or warning signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages may make a sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mute silent notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to be reminded of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get up after sitting for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A break lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card for the break, with a countdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posture: another position, the cushion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another position every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small shifts of weight, silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small shift every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A glass of water every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The daily walk from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plank from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretching from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ice or heat is possible again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The warning signs again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less often, as you wished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your list, rechecks too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A prescriber&apos;s medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where you asked for it with that medicine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When nudges wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While something records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While a camera is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While a window fills the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the desktop is set to do not disturb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away after so long without a key or the mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the words. Times and dates are written as your system does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme dark mode colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>animation motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pound kilogram units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autostart login startup boot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volume sound mute louder alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>font bigger larger smaller letters zoom scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country and computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the emergency number and the units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quietly in the tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of ice and heat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End quietly: light and message, no ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mute silent sound alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness of the ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It speaks the language of the app, where the system has a voice for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small daily things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glasses a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A voice with the plank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A voice with stretching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight and BMI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three short questions a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the diary lies, backups, export and import, delete all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file folder restore CSV JSON spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept: what is red. Correct it, or close again to leave it as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeveralForm</name>
    <message>
        <source>{count} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {most} can be deleted at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {count} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back what is deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Prevention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it turns into more, say that your back seized up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The episode is deleted; what you logged in it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The episode is changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys}: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1–9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose or tick this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these warning signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with what is answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignsGroup</name>
    <message>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SittingCard</name>
    <message>
        <source>Sitting and posture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day: sitting and up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I got up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the day&apos;s strip …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driving today …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me of my posture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes between posture reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} since you were last up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lumbar cushion ✓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lumbar cushion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were up just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours}:{minutes} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}: sitting, {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}: up, {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {time}: up for {length}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up at least once an hour; the best posture is one that changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Up %Ln times today.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Counted by hand here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message numerus="yes">
        <source>%Ln s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Time to get down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>all of the list</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of the list of who ice is not for</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new one</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new spasm, or the last one?</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it began</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change when it began</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these: start ice</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ice here</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It&apos;s only a twinge</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get help now</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these: go on</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these: go on without ice</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ice runs already.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat runs already.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last one came back (since {time})</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First, one check</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is any of this true for you right now? Not sure counts as yes.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {time}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It began just now ·</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It began {time} ·</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>How sure are we? {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet reviewed by a clinician. All sources are under About.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed by {reviewer}, {day}. All sources are under About.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verdict} {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions for the talk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoreTroubleWindow</name>
    <message>
        <source>Unclench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StretchCard</name>
    <message>
        <source>A little stretching now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose moves …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start stretching</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln today</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{moves} · %Ln min, with pictures.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No move of your choice is free now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the first days only gentle ones: {moves}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{move} rests until {time}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StretchScreen</name>
    <message>
        <source>Stretches are running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go and rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get into place</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move {number} of %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hold {repeat} of %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Space or a tap: go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop, it hurts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the stretches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space or a tap: go on · arrow: skip · Return: it hurts · Escape: leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space or a tap: pause · arrow: skip · Return: it hurts · Escape: leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mild pull, never a sharp pain. Pain or tingling going down the leg: stop. No bouncing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then the {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then {move}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Hold %Ln seconds, {side}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold %Ln seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This move rests for 48 hours. A leg that is weak or numb: answer the warning signs now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit or lie down until it is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was all. A few easy steps now, and on with the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well stretched</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StretchStop</name>
    <message>
        <source>What it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the warning signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{move} then rests for 48 hours. The others go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was nothing, go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop here for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the next move</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TabbedWindow</name>
    <message>
        <source>Tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the newest change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To what was just said, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>blank</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>{kind}: {left}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking for {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No timer is running.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodoCard</name>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodoRow</name>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}, {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this day: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take it off now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ice until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My back just seized up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start ice</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Start ice …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plank: why it is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start plank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Glass of water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I got up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause nudges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume nudges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mini timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayController</name>
    <message>
        <source>Unclench goes on in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its icon opens it again; its menu quits it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TwingeSheet</name>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain of the twinge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A twinge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where, if you like; then one tap on how much it hurt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoPart</name>
    <message>
        <source>Undo</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged: {units} × {name}, {time}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {units} × {name}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnfinishedHold</name>
    <message>
        <source>Forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget it: the hold that was cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A hold was cut off after %Ln s.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitForm</name>
    <message>
        <source>It took place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned or had</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit or treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a set time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain before, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain after, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or place, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was the next day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitsCard</name>
    <message>
        <source>Visits and treatments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor, massage, physiotherapist: what was and what is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} was planned for {day}. Did it take place?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the moves I was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain {before} before, {after} after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next day: {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: {visit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, planned {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for my calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for my calendar: {visit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took place: {visit}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WalkCard</name>
    <message>
        <source>Walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes walked today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of this walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log swim, bike …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it may be: look in Causes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Short walks today: %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stop walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking has not gone easily for some days. Somebody should have a look: a doctor or physiotherapist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop: it gets worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop: into a leg, numb or weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The walk has begun.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WalkLine</name>
    <message>
        <source>A walk runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WalkPart</name>
    <message>
        <source>Time of this walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flat and easy. Stop if it gets worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln min done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stop walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop: it gets worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop: into a leg, numb or weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short walk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WarningSignsList</name>
    <message>
        <source>Any of these right now? They need help at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And any of these? They need a look within two days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning signs, {page} of {pages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning signs, {page} of {pages}: none of them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WarningSignsSheet</name>
    <message>
        <source>Back</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A doctor has looked at it</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning signs: help now</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is any of this true for you right now? Not sure counts as yes.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything new? For a doctor within a day or two</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning signs: a doctor within a day or two</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what is true. Not sure? Tick it, and have it looked at.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a visit in the next week or two</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what is true.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tick lowers the chance of something serious but cannot rule it out. If anything changes, come back or get help.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning signs for a doctor soon</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning signs for a visit</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get help now</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why: {question}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} Source: {source}.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaterCard</name>
    <message>
        <source>Water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glasses today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other drink …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last drink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glass and goal …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} of %Ln glasses · {amount}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Glass {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My fluid limit …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Should I drink less? …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drinks}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drink}, {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other amount or time …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekdayPills</name>
    <message>
        <source>{name}: {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeightCard</name>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown, as you wished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you like: weight and height give a rough screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BMI {bmi} · {weight}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeightSheet</name>
    <message>
        <source>Weight now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the WHO points for Asian populations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher weight goes with more back pain; moving more helps whatever the scale says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnant, or under 18?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show my weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: no number appears anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln weights since {day}: {first}, now {last}; from {least} to {most}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomeCard</name>
    <message>
        <source>My back just seized up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A twinge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came back: go on with the last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good that it has eased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is your back in spasm?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three days, one step at a time. It starts with a one-minute check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last one eased less than a day ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The last one eased %Ln days ago.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomeQuestions</name>
    <message>
        <source>country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome. Four things, when you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is all: close the welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nudges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this is. A timer, a diary and general tips with their sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not examine you and is not medical advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick to open medicine, plank and nudges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None before you say yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with the computer, quietly in the tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudges, {hours}: get up, water.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country not known yet, and so no emergency number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pounds and ounces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{country}, {units}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{country}, {units}, emergency {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no working hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhenField</name>
    <message>
        <source>{name}: day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was yesterday, {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: {work}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkingHours</name>
    <message>
        <source>No day has hours: nudges never come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Other hours for some days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, row {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Calendar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Day</name>
    <message>
        <source>{day}, today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <source>It began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It eased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_HoursRow</name>
    <message>
        <source>{name}: one more range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no time of day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_RangeLine</name>
    <message>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: range {number} begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: range {number} ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Side</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_SkinQuestion</name>
    <message>
        <source>Yes, it&apos;s fine</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, stop</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>{name} stands twice in {file}. Write one answer to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not JSON. Write the answers as {like}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds letters that no text holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the answers as {like}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what answers to the checklist point to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who: {who}, {by}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also worth doing: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a checked copy of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go back to a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write all entries into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add what an export or another data file holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count, and write nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete all entries, settings and backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete all; FOLDER is the last part of the data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave the backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write over a file that is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup written: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored. The data until now is kept: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would add {new} entries and renew {newer}; {known} are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added {new} entries and renewed {newer}; {known} were known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All entries are deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin or end an episode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my back just seized up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has eased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on here with what began on another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Episode begun {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Episode eased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on here. Spasm since {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write how many minutes, such as 15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The warning signs were not asked. Open the window, or see: unclench signs --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started {time}, for {length}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Have a look at the skin. {look}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KIND can be: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write down what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain goes from 0 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain {value} at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain after it, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write how many minutes, such as 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} of {kind} at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} at {time}. The goal was {goal}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weight} at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find entries by words in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write at least one word to look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry has &quot;{words}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was so already: {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no entry {id} in {kind}. unclench find and unclench list --json name ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how it went: sums and sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was logged in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the period lies before its start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes at {time}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Write how many millilitres, such as 250.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain in it, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write how many seconds, such as 20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{move} at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write how many portions, such as 1 or 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{food} at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units go from 0.25 to 200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {units} logged at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no nudges for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nudges again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no nudges until the meeting ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write until when, such as: pause until 16:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write pause MINUTES, or pause until T.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No nudges until {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudges are back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a meeting until {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write how many minutes, such as 60.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plank timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal {goal}. It begins in {lead}; any key stops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the page for the doctor as a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer the warning signs, or clear them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning signs kept {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back. Now answer the signs once more, before anything opens: signs FILE.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back the newest change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newest change in {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can&apos;t read {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no ordinary file. Name a file with the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no text in UTF-8. Write the answers as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is too long. A file of answers has at most 1 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen here to open the window on. The commands work without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is missing: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I don&apos;t know what {what} means here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I know no {what} {word}. It can be: {right}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calm companion for a back that goes into spasm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep the data in this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say which version this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This diary is open already; another folder cannot be named here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a command; unclench --help lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{command} needs one more word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in memory by the app that runs, and is not on disk yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in Unclench. The report is in {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>One question is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A warning sign stands. Clear it first: what became of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That run of the checklist is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That to-do is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer can be &quot;y&quot;, &quot;n&quot; or &quot;?&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>format can be: {right}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the word, so nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the name of the folder, so nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This deletes the whole diary in {folder} with its %Ln entries.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This deletes the whole diary in {folder} with its %Ln entries, and its backups.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>If you mean it, type the last part of the folder: unclench erase --yes-delete {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your timer is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a look at the skin. {look}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That entry is no longer there.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That episode is no longer there.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another episode is open. It eases first.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {names} with &quot;y&quot;, &quot;n&quot; or &quot;?&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry was changed elsewhere meanwhile, so nothing was written. It is shown as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the period lies before its start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here can draw a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A timer is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That visit is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can&apos;t write to {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is how a nudge looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary goes on in memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did is kept in memory and written as soon as that is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary is written: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is written again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be written. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in your diary was changed. Try again; if that does not help, there are two other ways on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice now, Unclench did not get as far as its window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected keeps Unclench from opening your diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quick way is not tested with these versions; the app starts in the plain way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off by {variable}: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done in the plain way, because a check at the start failed: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back spasms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources say so too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence is thinner than it sounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources say otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no good evidence either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More so than is often said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}, {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your emergency number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newest change of an episode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newest answers to the warning signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newest change of an ice or heat session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newest pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newest measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newest dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newest walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newest time up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newest drink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newest plank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newest stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newest weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newest food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newest change of a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That moment is still to come.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That can be from {least} to {most} {unit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That can be from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 minutes ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 minutes ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment}, just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment}, {length} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit here is: {units}. {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} might be one number or two. Write one number, without a space. {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is not a whole number. {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is not a number. {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} might be {first} or {second}. Write {first} or {second}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can be: {right}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {day}, {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must be {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is missing or unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not have the shape of such an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data file does not take it ({rule})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not belong there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{larger} {smaller}</source>
        <comment>a length of two parts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something of another shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number above {least}, up to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number above {least}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from {least} up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from {least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>a text of %Ln letters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a text of {least} to %Ln letters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a text of at most %Ln letters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a list of at most %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Drinks, ml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drinks a day, ml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days with drinks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drink, ml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far, ml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} on one day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{amount} a day on average, on %Ln days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Today&apos;s goal was met on the one day with drinks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Today&apos;s goal was met on {met} of %Ln days with drinks.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount}; today&apos;s goal is {goal}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} of {goal}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed {count} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {weekday} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {day} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged {when}, on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged {when}, on another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers were changed {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} became {after} {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {before} became {after} {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twinge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} ml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is still going on. End it first, then it can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries can be: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is nothing that can be changed here. It can be: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can be: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ice and heat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Causes checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another drink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elliptical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stair climber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yoga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed {count} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst pain {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average pain {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pain}, a twinge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain {value} after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up from the chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain {value} in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} portions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spasm began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spasm, eased after {count} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spasm, eased after a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, {more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain, enjoyment, activity (PEG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change, as you felt it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}; {scale}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 is very much better, -3 very much worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score, 0-10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score, 0-24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer, -3 to 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most units a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most in 24 h, units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{limit}, units in 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{units} on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{units} on %Ln days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More in 24 h than your prescriber set: on %Ln days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More in 24 h than the label allows: on %Ln days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>at most {units} a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescriber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} in 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average of each day&apos;s last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain, 0-10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln spasms; the highest pain was {value}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spasms.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No spasm, and no pain was entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No spasm; the highest pain was {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One spasm, which goes on: day {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One spasm, eased in {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pain was entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once, {value} at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {highest}; {value} at {time}, the latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spasm since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spasm, {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest, 0-10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ice sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} at last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest hold, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}; the longest was {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One hold of {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln holds, the longest {time}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the goal rose to {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the desk, min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} a week at first, {last} at last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} a week, at first and at last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Never, on %Ln days at the desk.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Once, on %Ln days at the desk.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{times}, on %Ln days at the desk.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} at the desk, at most {longest} at a stretch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none over an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times} over an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} a week over an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over an hour at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spasms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No spasm in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One spasm, which goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two spasms, {time} apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln spasms, on average {time} apart.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Spasm of {day}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst pain {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ice {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heat {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln doses</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst pain, 0-10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {amount} mg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers that are not no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain (0-10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twinge or spasm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ice or heat of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score (points)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount (tablets or doses)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingredients of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescribed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescribed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved (min)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal (min)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount (ml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts towards the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level (0-4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form was good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could have talked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight (kg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also worth doing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen (min)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the end is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why before its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin all right, first check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin all right, second check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin all right, afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain before (0-10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain after (0-10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spasm of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dry pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moist heat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heat wrap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after a nudge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roland-Morris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oswestry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>global change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stair climber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coffee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>milk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>juice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alcohol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sharp or spreading pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain, tingling or weakness in a leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cramp or spasm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hips sagged or back arched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dizzy, chest pressure, headache, blurred sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds is a start, not a test.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln s more since {day}: three good sessions on two days.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln s less since {day}: two holds in a row ended before the goal.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln s less since {day}: two mornings hurt more than usual.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The level you chose, since {day}.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, but less than half of the goal: it is not one of the three.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold {number} of {count}.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>From now on one level easier: {level}, %Ln s.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From now on %Ln s: two holds in a row ended before the goal.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, {day}: {units}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>episode, from onset to eased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest of each week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median of each week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked from group A (call now): {signs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked from the other groups: {signs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{questionnaire} {scores}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score} ({day})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as JSON (--format json), and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Page {number} of %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is already there. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object with names and values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a moment such as 2026-11-22T14:05:00Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can&apos;t read &quot;{text}&quot; as a time. Write {time}, yesterday 9, or 20 minutes ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That offset from UTC does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is still to come. Give a moment that is past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} came twice that night. This is the first, before the clocks went back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} came twice that night. This is the second, after the clocks went back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} had no {time}: the clocks went forward over it. Give a time before or after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last} ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other} overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your answers earlier today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your episode began on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>logged %Ln times in one place within three months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Q0 is &quot;none&quot; or a list of warning signs, A1-A13 and B1-B15, such as [&quot;A3&quot;, &quot;B2&quot;].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no question {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} has no answer. Write &quot;?&quot; if you are not sure, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} can be: {right}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign} stands twice in Q0. Write it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} is asked only after {first}. Leave it out, or give that answer too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A measure can be: peg, change, rmdq or odi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEG needs its three numbers, each from 0 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change goes from -3, very much worse, to 3, very much better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Roland-Morris score goes from 0 to 24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roland-Morris needs the numbers of the ticked sentences, 1 to 24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Oswestry score goes from 0 to 100 per cent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of about {least} to {most} points is usually considered meaningful ({source}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of {points} or more points or {percent} (so {least} to {most} points when it began low) is usually considered meaningful ({source}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of {points} or more points (or {percent}) is usually considered meaningful ({source}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of 28</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning signs ticked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before the %Ln questions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Question {number} of %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steroid injection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Massage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physiotherapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chiropractor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dietitian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neurologist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is still to come: keep it as a planned visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit can be at most ten years back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is past: keep it as a visit that took place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit can be planned at most two years ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln in {span}, about every {every}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>day</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit can be to: {right}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain goes from 0 to 10.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day like &quot;2026-11-30&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guide&apos;s file {file} cannot be used: {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend that file or install Unclench again, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no TOML ({where})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its tables do not fit together ({what})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, number {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 50 kg: ask a doctor or pharmacist first.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcohol and {name} within 8 h: both make sleepy, and together more than each alone.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Label: with 3 or more alcoholic drinks a day, ask a doctor first. %Ln are logged in 24 h, counted as up to {amount} each.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {units} at once; {who} says {most} at most.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: this is more than {who} allows in 24 h.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: more than {units} in {hours}. That is more than {who} allows.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name}: more than %Ln doses in 24 h. That is more than {who} allows.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} at {time}: sooner than {who} says, {hours} after the one before.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} at {time}: sooner than {whose} says, {hours} after it.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For acetaminophen, call a poison centre or emergency line now even if you feel fine.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For acetaminophen, call a poison centre or emergency line now even if you feel fine: {number}.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than {dose} of acetaminophen in 24 h can harm the liver. Call {number} now, even if you feel fine.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than {dose} of {name} in 24 h. That is more than leaflets allow: ask your prescriber or pharmacist.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {dose} of {ingredient} at once; at most {most} is known for it.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} at {time}: sooner than is known for {ingredient}, {hours} after {other}.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: how much {ingredient} a day is too much is not known here. Ask your pharmacist.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} at {time}: how far apart doses of {ingredient} must be is not known here. Ask your pharmacist.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: its strength is not known here, so the {ingredient} of 24 h is counted without it.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: what was logged of it before has another strength. If that was wrong, ask your pharmacist.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the aspirin is your daily low dose, ask your prescriber.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label: do not mix with another NSAID.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was logged at {time}.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dose} of acetaminophen in 24 h from all products; {whose} says {limit}.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label: no other acetaminophen product.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two things that make sleepy within 8 h: {first} and {second}. Ask your prescriber about it.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tablets</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tablet</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caplets</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caplet</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>portions of 33 drops</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>portion of 33 drops</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hour</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} {unit}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{number} tablets</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} caplets</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} portions of 33 drops</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} hours</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} days</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>three quarters of one {unit}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} and three quarters {units}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quarter of one {unit}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} and a quarter {units}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a third of one {unit}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} and a third {units}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half of one {unit}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} and a half {units}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two thirds of one {unit}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} and two thirds {units}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log it only if you took it.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it only if you took it.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is {left} before your prescriber says.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is {left} before the label allows.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{units} is more than your prescriber&apos;s {most} at once.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{units} is more than the label&apos;s {most} at once.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{units} is more than your prescriber&apos;s {most} at once, and {left} too soon.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{units} is more than the label&apos;s {most} at once, and {left} before it allows.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by what is known for {name}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {left}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {left}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t stop aspirin that a doctor has prescribed without asking first.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NSAIDs</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acetaminophen</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dipyrone</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an NSAID</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acetaminophen</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dipyrone</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day {number} in a row with {kind}. Labels limit it to {days}; ask a doctor.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day {number} in a row with {kind}. Your prescriber&apos;s limit is {days}.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day {number} in a row with {kind}. The label&apos;s limit for pain is {days}; ask a doctor.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: yesterday was day {number} in a row.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: today is day {number} in a row.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{kind}: %Ln days in a row, longer than labels say ({days}). Talk to a doctor.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kind}: %Ln days in a row, longer than your prescriber said ({days}). Talk to a doctor.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kind}: %Ln days in a row, longer than the label says ({days}). Talk to a doctor.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Labels say: not longer without a doctor.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the last that your prescriber set.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label says: not longer without a doctor.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A low dose: its days in a row are not counted.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your prescriber&apos;s limit: {days} in a row.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {days} in a row (your prescriber&apos;s instructions have no number).</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {days} in a row without a doctor.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {days} in a row without a doctor (no other number is known here).</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your prescriber</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the label</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was logged at {time}.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your prescriber&apos;s rule for {other}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the label of {other}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earliest moved from {old} to {new}: an entry was changed at {time}.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}: deleted</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}: {old} became {new}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{units} at {time}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units go from 0.25 to 200.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That dose was entered more than 10 minutes ago. You can change or delete it on the medicine card, under details.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the product a name.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one active ingredient.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ingredient can be: {names}.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A strength goes up to 10000 mg.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who gave the instructions.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the hours between doses, or a limit. Without any, the label stays as it is.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day as 2026-11-22.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write times of day such as 08:00 20:00.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units of one dose go from 0.25 to 20.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours between doses go up to 168.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units in 24 h go from 0.25 to 100.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days in a row go from 1 to 365.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I know no product called {product}. These are known: {known}.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sedating medicine logged at {time}: no driving, no machines, no alcohol.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see the note</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no hours or limits were entered</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your prescriber&apos;s instructions hold</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one is more at once than your prescriber says</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one is more at once than the label says</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now 1 is within your prescriber&apos;s instructions</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now 1 is within the label</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earliest {time}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earliest {time}, in {left}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one is more than is known for {name}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known for {name}: not before {time}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known for {name}: not before {time}, in {left}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {whose}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by your prescriber&apos;s instructions</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the label you chose</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{units} in 24 h</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{units} of {limit} in 24 h</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dose} from other products</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{own} + {more}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} apart</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{apart} by {whose}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{units} in {hours}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{limit} in 24 h</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That nudge is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 10 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Glass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes can be 1-{most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an end that is ahead, such as 16:30, &quot;tomorrow&quot; or 2026-11-22T16:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to get up</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A glass of water</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drink to thirst; a few sips count too.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short walk</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few easy minutes, on the flat.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back from the wheel?</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than two hours without a stop. Walk a few steps first.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another position</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lean back, move your hips, see where the cushion is.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift your weight</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little to one side, a little back.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few minutes of stretching</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it suits you.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your hold for today</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than a minute on the floor.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short check</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few questions are waiting, one minute.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next step is possible</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you like.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something you planned</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked to be told.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something on your list</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its day is today.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your weekly questions</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short ones, when it suits you.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a glass of water too.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And get up for a moment.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then walk a few easy minutes.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than two hours at the wheel: walk a few steps.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your position.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift your weight.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few minutes of stretching are waiting.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your hold for today is waiting.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short check is waiting.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next step of your plan is possible.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You also asked to be told of something you planned.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something on your list.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your weekly questions are waiting.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked to be reminded of it.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The warning signs again</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day has passed. One minute.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ice or heat is possible again</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudges are still paused</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until {time}.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get up less often?</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water less often?</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change position less often?</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift less often?</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk less often?</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch less often?</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plank less often?</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last five went by. These nudges can come less often.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below 18.5: ask a doctor what is right for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between 18.5 and 22.9: lower risk (WHO, Asian populations).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between 23 and 27.4: increased risk (WHO, Asian populations).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>27.5 or more: high risk (WHO, Asian populations).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between 18.5 and 24.9: the middle range of the WHO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between 25 and 29.9: the WHO calls it overweight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between 30 and 34.9: the WHO calls it obesity I.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between 35 and 39.9: the WHO calls it obesity II.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>40 or more: the WHO calls it obesity III.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rough screen only: it does not know muscle, age over 65, an amputation, or where your family is from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight can be from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean {what}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height can be from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean {number} in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean {number} m?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean {number} mm?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a weight such as 82.4 kg, 182 lb or 13 st 2 lb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a height such as 178 cm, 1.78 m or 5 ft 10 in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stones} st {pounds} lb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} mg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} lb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} ml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the things of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the things of a list that may have commas in them</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>a list of %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Calcium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magnesium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Potassium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A food can be: {foods}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You ticked a warning sign. Get help first; exercise can wait.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A doctor should look at one of your answers first. Until then this rests.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your back asked for a pause. Planks rest for 48 hours, until {time}.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain is {pain} of 10. This opens at 3 or less; a short easy walk is fine meanwhile.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is less than 72 hours since it began. This opens {time}, or after two days with pain of 2 or less.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said getting to the floor and up is hard. Ask a physiotherapist first.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the last third of a pregnancy, ask your midwife first.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your doctor whether planks are fine with what you answered, then say so here.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five minutes of plank are enough for one day. On with it tomorrow.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hold is running already.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hold is running.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be: {signs}.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a long one. Past 60 seconds there is little to gain, and 120 is more than enough.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A level can be 0 to 4.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A move can be: {moves}.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That hold is no longer there.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest a minute between holds.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several short times a day work best: the next one from {time}.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing plank at the counter</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plank on your knees</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plank on forearms and toes</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short holds in a pyramid</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side bridge, bird-dog, curl-up</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plank</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side bridge</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bird-dog</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curl-up</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new level since {day}, instead of longer holds.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One level easier since {day}. It grows again from here.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were away for a week, so it begins again at 70 % of the last goal.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the top of the ladder. Keep what feels good.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three good sessions on two days, then: {target}.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {target}, if the morning after is as usual.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more good session on another day, then: {target}.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more good session, then: {target}.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two more good sessions, then: {target}.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First of three.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second of three.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third of three.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end comes after the start, within a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stretch can be: {moves}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name of up to 80 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It got worse twice in a row: only 2 to 5 minutes an hour for now, flat and slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The next walk: about %Ln min and slower.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It got worse on the last walk. Rest in a comfortable position until {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It got worse on the last walk. The next one from {time}, half as long and slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to one walk a day once these went well for a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight short walks today. That is plenty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain is above 7: rest first, walk when it is less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It hurt more on the last walk. Log your pain when that has settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You ticked a warning sign. Get help first; walks can wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two to five minutes, once an hour while you are awake, on the flat and easy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few easy minutes to begin with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last walk went well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last week went well, so it is 5 minutes more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again; the last day was not an easy one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fifth less after two days that were not easy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less for now, after three days that were not easy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays here until your feet and shins are quiet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short daily walk again, now that the first days are over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From day 4 on: one walk a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little longer every good day, up to 20 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 minutes more after a good week, up to 30 minutes on 5 days a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 minutes, 5 days a week. Some brisk minutes are fine while you can talk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A walk is running already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No walk is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t have ended before it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An activity can be: {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be: {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the amount your doctor gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A drink can be: {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than a litre within an hour. Sip slowly; too much too fast can be dangerous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 4 litres today. That is enough; thirst is a good guide. Headache, feeling sick or confused after a lot of water: call emergency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, but alcohol doesn&apos;t count as water.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You logged {name} in the last 24 hours: see what its label says about alcohol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the goal for today. From here, drink to thirst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On pace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing logged yet today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another glass would fit now, if you are thirsty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ice from {time}: the skin needs time to warm up.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ice again from {time}: the skin needs time to warm up.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat from {time}: the skin needs a rest.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat again from {time}: the skin needs a rest.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight times ice is enough for one day. Again from {time}.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One heat wrap a day, seven days in a row at most. Again from {time}.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said: {what}. Ice is not for you without a doctor&apos;s word.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said: {what}. Heat is not for you without a doctor&apos;s word.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning signs</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked yet, one minute</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning signs, once more</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same check, one minute</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to a doctor</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today or tomorrow, or an urgent-care or nurse line</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a call today or tomorrow would be good</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book a visit</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within a week or two; take the report</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ice</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take it off</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next ice</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next heat</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two hours after the last one began</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an hour after the last one ended</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short walk</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 to 5 min, hourly while awake</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{goal} today</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse twice while walking</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see in Causes what it may be</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may stop with ice</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after 48 hours</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat days begin</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after 72 hours</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three days with a back spasm</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {moment}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written {moment}. Times on this sheet are of that moment.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclench {version} · a timer and a diary; it does not examine you</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day}, {time}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {number} now with any of these. Not sure counts as yes. Don&apos;t drive yourself.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It began</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ice again from</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may stop with ice from</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat days from</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning signs once more</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each day, while pain is 4 or more</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your times</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only with a doctor&apos;s word</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two hours from start to start, and an hour without; 8 times a day at most.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at 5 and 10 minutes: pink is fine. White, waxy, grey, blotchy or numb: off at once.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never asleep on it.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ice, if it feels good</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pad, moist pack, bath of 37 to 39 °C: 20 minutes at most, an hour between. A cloth between.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes at most, in a soft towel, never on bare skin.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier than 72 hours is your choice. Never on a bruise or swelling under 48 hours old.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat, from 72 hours on</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 to 5 minutes on the flat, once an hour while awake, 8 times a day at most.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip it with pain above 7. Worse while walking: stop.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From day 4: once a day, 5 minutes, a minute more on each good day.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short walks</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the back, legs up on a chair; leaning back; or on the side, a cushion between the knees.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wrapped ice pack may lie under you; heat never does.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it often, and get up again: long spells in bed make it stiffer.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to lie</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A doctor, an urgent-care or nurse line within a day or two</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own words</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and time</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ice or heat</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain 0-10</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To write down</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session can&apos;t start in the future.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session is running. Stop it first.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered afterwards</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on a bruise or swelling younger than 48 hours.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if you stay awake: never fall asleep on it.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ice has no kind. pad, moist, bath and wrap are kinds of heat.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat can be: pad, moist, bath or wrap.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ice can run from 1 to 20 minutes, never longer: cold can hurt skin and nerves.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heat wrap can stay on from 1 to 480 minutes.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of heat can run from 1 to 20 minutes.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a short reason. It is kept for the report.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the reason under 500 characters.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session is running.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session can&apos;t end in the future.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session can&apos;t end before it began.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too late to go on with it.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>On for %Ln minutes, longer than 20. Look closely: white, waxy, grey or blotchy is not fine.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pink is fine. White, waxy, grey or blotchy is not.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm and pink is fine. Blisters, white patches, a web-like brown pattern, or burning: take it off.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can you feel touch there? Is the skin pink, not white, waxy, grey or blotchy?</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} over, take it off</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left, ends {ends}</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Episode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now and function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain, ice, heat and medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicine, against the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits and treatments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-reported, not verified. Written by the patient with Unclench {version}, printed {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back spasm: summary for my doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in this file left the patient&apos;s computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No medicine is logged in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the label: {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over what the prescriber set: {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acetaminophen of several products, more in 24 h than the lowest label says: {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More in 24 h than leaflets allow: {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never over the label&apos;s amount for 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never over the amount for 24 hours that the label or the prescriber set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where no label figure stands, none is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most in 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most in 24 h, each week from</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>most in 24 h, %Ln weeks from</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{day} {dose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (at most {dose}): {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{things}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ice taken off (or answered for) only after 22 minutes or more %Ln ×.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ice 0 ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heat 0 ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>walks 0 ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ice %Ln × ({length})</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>heat %Ln × ({length})</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>walks %Ln × ({length})</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>prescriber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No ice, heat or walk is logged in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Rules overridden %Ln ×: {reasons}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Asked %Ln times.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Asked once, {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None ticked from group A (call now).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“no” since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called for help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days with stretches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{stretches} on %Ln days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stretches</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stretching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved, min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved a day, min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days with a walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal, min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal was met on the one day that had one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The goal was met on {met} of %Ln days that had one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{time} on one day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{time} a day on average, on %Ln days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One walk of {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln walks, {time} together.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{time} a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BMI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight, {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what to change as field=value, such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BMI {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weight}, BMI {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entries in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} at first and at last</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln units</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count} units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>seen by a doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ticked by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No episode is logged in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Episode {number} in this place within three months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eased {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not eased yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Pain now {now} ({day}), worst {worst}, average {average} of %Ln entries (0–10).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pain {now} ({day}), the only entry (0–10).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with the start: {label} ({day}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pain is logged in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers of {day} point to: {headline}{reasons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also: {also}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers: {answers}; no to the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} planned {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain {before} before, {after} after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next day: {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names no reviewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no date such as 2027-01-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say which edition of the texts was reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last medical review: none. The file reviewed.toml cannot be used. {trouble}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last medical review: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last medical review: {reviewer}, {day}, of the texts of {edition}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the warning signs first, on the Relief tab. Then this opens.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You called about a warning sign. This opens once a doctor has checked exactly that.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A warning sign stands that needs a doctor now. This stays closed until it is cleared.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day has passed since you called. Please answer the warning signs once more.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You called, or set off, {time}. Nothing new opens until a doctor has checked exactly this; what runs goes on, and pain, doses and notes can be logged.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No episode is open that began on another computer.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spasm since {time} is still open. It was begun on another computer.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An episode is open already. Say that it has eased first.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start can&apos;t be in the future.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start can be at most 90 days ago.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No episode is open.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t have eased before it began.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end can&apos;t be in the future.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain can be: now, worst or average.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no warning sign called {name}.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to {name} can be &quot;y&quot;, &quot;n&quot; or &quot;?&quot;.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a doctor now. Hours can matter. Call {number}. Don&apos;t drive yourself.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure is reason enough to call a doctor or a nurse line soon.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to a doctor, an urgent-care line or a nurse line today or tomorrow. Gentle comfort is fine.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book a visit within a week or two, and take the report along.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You ticked no warning sign. That lowers the chance of something serious but cannot rule it out. If anything changes, come back or get help.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be: called, checked or mistake.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No warning sign stands.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label: ask a doctor before use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To go on with it here: unclench episode continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spasm since {time}, hour {hour}. Heat from {heat}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A warning sign stands that needs a doctor now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A warning sign stands: have a doctor look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ice is possible now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: take it off now. {over} over time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} runs: {left} left, ends {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain {value} of 10 at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {total}; {by}: {earliest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {total}; {earliest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file} takes too long, so it was not used. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so nothing more can be kept. What was there is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make some room on the disk that holds {path}, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file may be read, but not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow writing to {path} and its folder, or choose another folder with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether {path} can be reached, or choose another folder with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the data file, and did not let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close what else has {path} open, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reports an error. What was there has not been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk that holds {path}, and make a backup to another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file is no longer where it was: it was moved or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {path} back, or let Unclench write the diary there again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file lies where the data file was. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {path} back, or let Unclench write the diary beside the other file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Unclench again: it keeps {path} aside and goes back to the newest good backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file was written by a newer version of Unclench. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest version to open {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That copy is damaged, so it was not used. The diary is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another backup than {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was not written by Unclench. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file than {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a table for spreadsheets, which cannot be read back. {way}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} stands twice in one entry of {file}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry {entry} in {table} cannot be: {reason}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no export of Unclench, or it is damaged. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is no folder. Name a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in the diary yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no export in {folder}. Name a folder with {name}, or a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is larger than 500 MB, which no diary is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is no moment such as 2026-11-22T14:05:00Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is neither 0 nor 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is no JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text holds letters that no text holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds letters that no text holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must lie between {first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an id: up to 64 letters, digits, - _ and .</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} lies after the moment at which it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day such as 2026-11-22</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} lies before it began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit_seconds: only a heat wrap lasts longer than 20 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers: there is no sign {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers must have either a score or what is ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, or a list of warning signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers.Q0: {sign} is no sign of Q0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: there is no entry {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file was damaged, so the newest good backup, of {when}, took its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file was damaged and there was no good backup, so the diary begins anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Newer entries that could be rescued: %Ln.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the data file lay the newest entries of another one. They are kept: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary as it was is kept: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An episode is already open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That cannot be kept: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a folder. Name a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no ordinary file. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a database, and stays as it is. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is there already, and stays as it is. Choose another name, or add --force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} belongs to your diary, and stays as it is. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can&apos;t write to {folder}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session is running already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plank is running already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest change cannot be read any more, so it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest change is more than 24 hours old. You can edit or delete it in History.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That entry was changed again since, so it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaflets: at most {dose} of {name} in 24 h, from all products together.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaflets: at most {dose} of {name} in 24 h, from all products together; {prescribed} with a prescriber&apos;s instructions.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hours were entered. Known for {name}: at least {hours} apart.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Entries that cannot be read and are left out: %Ln. Nothing was removed from the file.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entries that cannot be read were set aside: %Ln. They are shown nowhere and count nowhere, but stay in the file, and go along into an export.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doses in 24 h</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have sat for %Ln minutes. Walk a little.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have sat for %Ln minutes. Walk a little, and take a glass of water with you.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln holds today. That is plenty; more can wait for tomorrow.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln holds today.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min and slower</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Low heat wrap: up to %Ln hours a day. Never asleep.</source>
        <extracomment>safety</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Look again: three short questions about your back</source>
        <extracomment>causes.toml, recheck.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning signs</source>
        <extracomment>causes.toml, title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what somebody should look at now</source>
        <extracomment>causes.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>causes.toml, title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it began, and what came before</source>
        <extracomment>causes.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nerves and joints</source>
        <extracomment>causes.toml, title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>into a leg, or known already</source>
        <extracomment>causes.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where and how often</source>
        <extracomment>causes.toml, title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same place again, better or not</source>
        <extracomment>causes.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All around it</source>
        <extracomment>causes.toml, title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sleep and strain, medicine, other signs</source>
        <extracomment>causes.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First, the warning signs</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick everything that is true today. “Not sure” counts too.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few signs mean that somebody should look at you now or within a day or two. Everything else can wait for the other questions, these can&apos;t.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did this episode start?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count from the day the spasm came.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most episodes ease on their own within weeks. One that lasts beyond six weeks is worth a visit.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the last 3 days</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 3 days ago</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 to 14 days ago</source>
        <extracomment>causes.toml, label. · causes.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 to 42 days ago</source>
        <extracomment>causes.toml, label. · causes.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to six weeks</source>
        <extracomment>causes.toml, detail.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 42 days ago</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longer than six weeks</source>
        <extracomment>causes.toml, because. · causes.toml, detail.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over six weeks ago</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure when</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it started is unclear. If it turns out to be more than six weeks, book a visit.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was going on just before?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick what comes closest.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triggers are clues, not proof. Sorting them mainly helps to decide what to do and who to see.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sudden move after being still</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example getting up after hours of sitting</source>
        <extracomment>causes.toml, detail.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sudden move after stillness</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lots of lifting, sport or repeated work</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lots of load</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A knock, twist or slip</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knock, twist or slip</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tense or worried time, nothing physical</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tense time</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing I can name</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no trigger</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure what</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a trigger comes back to mind, answer again: it may change the advice.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you feel a tear or pop, or see a bruise or swelling?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the moment it happened, or in the days after.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tear, a bruise or swelling calls for two days of protection before heat and stretching.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tear, pop, bruise or swelling</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no tear or bruise</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tear not sure</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the spot again tomorrow. A bruise or swelling that shows up changes this advice.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can you not use it, or is there a big bruise or swelling?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part that was hurt: you can&apos;t move it, stand on it or lift with it.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most strains can be looked at by a physiotherapist. With these, a doctor should look within days.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t use it, or a big bruise</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be used</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use not sure</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the spot and try it gently tomorrow. If you can&apos;t use it, or the bruise is big or growing, see a doctor within days.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the pain run below the knee, or is one leg tingling?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leg that is weak or numb is a warning sign of its own: go back and tick it.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain below the knee can come from an irritated nerve. That usually settles, and a doctor should know of it.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>into one leg</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not into a leg</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leg not sure</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep an eye on the leg. Pain below the knee or tingling is a reason to see a doctor, weakness or numbness a reason to call within a day.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a professional told you that you have a disc or spine-joint problem?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At any time before, from a scan or an examination.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who already knows your back can judge best what is new.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known disc or joint</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing known</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If an old letter or scan report turns up, take it along to any visit.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a spasm hit the same place 2 or more times in 3 months?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example the left side above the belt, again and again.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spasms that keep returning to one spot are a reason to have somebody look for a cause.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twice or more in three months</source>
        <extracomment>causes.toml, detail.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same place again</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not the same place</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place not sure</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log each twinge with its place. Twice in the same spot within three months is a reason for a visit.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has home care made no difference after 2 weeks, or is it getting worse?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home care is ice or heat, walking, and keeping going.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No better after two weeks, or worse, is the usual moment to see a doctor.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, no difference, or worse</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>home care not enough</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, it&apos;s getting better</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>getting better</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there yet</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than two weeks</source>
        <extracomment>causes.toml, detail.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too early to say</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it&apos;s no better two weeks in, or gets worse before, book a visit.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you under strain or sleeping badly most days?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worry, pressure, short nights.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strain and bad sleep make pain louder. They can be worked on today.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strain or bad sleep</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no special strain</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strain not sure</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice for a few days whether the pain follows your sleep and your worries.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you also get spasms elsewhere, shaking, slowness, stumbling, vision change, or frequent spasms with no reason?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything beyond the back. “Not sure” counts as yes here.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A back spasm alone is very unlikely to be a nerve disease. Together with these, a doctor should hear of it.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than the back</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the back</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maybe more than the back</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have you needed medicine for your back on more days than its label allows, or do you take other medicines?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also one that was new in the last 4 weeks, and what you buy without a prescription.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long use needs a doctor, some medicines do not go together, and some can make muscles ache.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medicine for long, or others</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no other medicine</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medicine not sure</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the packages at home. More days than the label allows, or any other medicine, is worth a question to the pharmacist.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you pregnant, or might you be?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also say yes if you gave birth in the last weeks.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In pregnancy and after a birth fewer medicines are right, and back pain is looked at differently.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pregnant, or perhaps</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not pregnant</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pregnancy not sure</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you may be pregnant, a test or a call to a midwife or doctor clears it up; until then ask before any medicine.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New medicine in the last 4 weeks, or pregnant / gave birth recently?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also one you started yourself.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some medicines can make muscles ache, and in pregnancy fewer things are right to take.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new medicine or pregnancy</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the packages at home: a medicine begun in the last four weeks is worth a question to the pharmacist.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call for help now</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the signs you ticked needs somebody to look at you right away. While you wait, nothing in this app matters more.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The emergency number</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the emergency number now, or let somebody call.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t drive yourself. Stay with somebody if you can.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your list of medicines along; the summary page has it.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you ticked it by mistake, say so on the message about it; then the other questions go on.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New loss of bladder or bowel control, or numbness where you sit: call emergency now.</source>
        <extracomment>safety · causes.toml, note. · steps.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a warning sign of the first group</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to a doctor or an urgent-care line</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the signs you ticked is a reason to be seen within a day or two. A single sign is often a wrong alarm; only a professional can tell.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your doctor, or an urgent-care or nurse line</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today or tomorrow, within 24 to 48 hours</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call your doctor or the urgent-care line and read them the signs you ticked.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep to gentle comfort: an easy position, short walks, ice or heat if it feels good.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the summary page, or have it open when you call.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gets worse, or a sign of the first group appears: call the emergency number.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single warning signs are often wrong alarms. They are a reason to be looked at, not a verdict.</source>
        <extracomment>safety · causes.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the doctor or the urgent-care line about the signs you ticked</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sign that wants a look within two days</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell a doctor about the wider pattern</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pattern fits more than one tight muscle; only a professional can tell. A nerve disease is unlikely, and worth asking about.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your doctor, who may send you to a neurologist</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within 1 to 2 weeks</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book a visit with your doctor.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log every spasm with its place, also those outside the back.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what else you noticed: shaking, stumbling, vision, and since when.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudden weakness, slurred speech or sight loss, or trouble holding urine: call the emergency number.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A back spasm alone is very unlikely to be a nerve disease; spasms elsewhere, tremor, stumbling or vision change deserve a visit.</source>
        <extracomment>safety · causes.toml, note. · steps.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book a visit about the wider pattern of your spasms</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spasms or signs beyond the back</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps spasms or signs beyond the back</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask before more self-care medicine</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new medicine, a pregnancy or a birth changes what is right to take. A short question clears it up.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pharmacist, doctor or midwife</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the next days</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask before you take anything more for your back on your own.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t stop a prescribed medicine by yourself.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking, an easy position and warmth are still yours, if nobody advised against them.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bleeding, fluid loss, or back pain that comes in waves in pregnancy, or a swollen face or trouble breathing after a medicine: call the emergency number.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A medicine started in the last four weeks can be the reason for sore muscles: a question for the pharmacist.</source>
        <extracomment>safety · causes.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the pharmacist, doctor or midwife before more self-care medicine</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new medicine, or pregnancy or birth</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about your medicines first</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicine on more days than its label allows, or beside other medicines, wants a second pair of eyes. A short question clears it up.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pharmacist or doctor</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what you take, how much and since when; the summary page has what you logged.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A swollen face, trouble breathing, fainting, or black or bloody stool or vomit after a medicine: call the emergency number.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the pharmacist or doctor about your medicines</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medicine for longer than the label, or other medicines</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your midwife or doctor first</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pregnancy or a birth changes what is right for a back. A short question clears it up.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your midwife or doctor</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask before you take anything for your back, also what needs no prescription.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hot tub and no heat on the belly; a bath of at most 37 °C is fine.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An easy position and short walks are still yours, if nobody advised against them.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bleeding, fluid loss, or back pain that comes in waves: call the maternity unit or the emergency number.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is right to take in pregnancy is for a midwife or doctor to say.</source>
        <extracomment>safety · causes.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the midwife or doctor about your back, and before any medicine</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pregnant, or perhaps, or a birth in the last weeks</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may have strained or torn a muscle</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pattern fits a strained or torn muscle; only a professional can tell.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A physiotherapist; a doctor if you cannot use that part, or the bruise is big</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within 1 week, if it isn&apos;t clearly easing</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect the spot for 48 hours: no stretching into pain, no heat on a bruise or swelling.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short walks and easy moves from the start, as far as they don&apos;t sharpen the pain.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After two days, move more, a little each day.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cannot use that part, or the bruise is large or growing: see a doctor rather than a physiotherapist.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A physiotherapist can plan exercise and load; no one exercise type is best.</source>
        <extracomment>safety · causes.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two days of protection are over: begin to move more</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not clearly easing? Book a physiotherapist</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a knock, twist or slip</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tear or pop, a bruise or swelling</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you can&apos;t use it, or a big bruise or swelling</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A doctor within days; after that a physiotherapist</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within days</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book a visit with a doctor in the next days; sooner if it gets worse.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short walks and easy moves, as far as they don&apos;t sharpen the pain.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It swells or hurts more and more, or gets numb, pale or cold: be seen today. Any warning sign: call, as that sign says.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See a doctor about the part you can&apos;t use, or the big bruise</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See a doctor first, then a physiotherapist</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pattern fits an irritated nerve; only a professional can tell. It usually settles.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your doctor, then a physiotherapist</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within 1 to 2 weeks, sooner if it gets worse</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep walking in short bits, and change position often.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log where the leg hurts or tingles, and whether that spreads or shrinks.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leg gets weak or numb: call a doctor within a day. Both legs, or numbness where you sit: call the emergency number.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rule out warning signs; after that care is much the same for most causes.</source>
        <extracomment>safety · causes.toml, note. · steps.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book a visit about the pain that goes into your leg</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain below the knee, or a tingling leg</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the professional who knows it</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disc or spine joint was named before. Nothing is out of place to be put back; whoever knows your back can say what is new.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The professional who told you; manual therapy only after they agree</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the next routine visit</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a routine visit with whoever knows your back.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the old letter or scan report and put it with the summary page.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait with any cracking or thrusting treatment until they have agreed to it.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weak or numb leg: a doctor within a day. Both legs, or trouble holding urine: call the emergency number.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spinal manipulation may help a bit in the first 6 weeks. It does not put bones back in place. See a doctor first if a leg is weak or numb.</source>
        <extracomment>safety · causes.toml, note. · steps.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a visit with the professional who knows your back</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a disc or spine joint was named before</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book a visit, and take the report</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pattern fits a back that wants a closer look; only a professional can tell what is behind it.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your doctor</source>
        <extracomment>safety · causes.toml, who. · steps.toml, title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the summary page and write down your questions.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep walking and doing what helps in the meantime.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any warning sign: call within a day, or now, as that sign says.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No better after a few weeks, or it stops your day? See a doctor.</source>
        <extracomment>safety · causes.toml, note. · steps.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book a visit with your doctor, and take the summary page</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same place twice or more in three months</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>home care is not enough</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take about half the load off, then build back</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pattern fits a back that had more than it was used to; only a professional can tell for sure.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A physiotherapist, if it&apos;s not better in 2 weeks</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start now; the physiotherapist after 2 weeks</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut the lifting, sport or repeated work by about a half for some days.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then add a little each day; two steps up, one back is normal.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep walking. Rest in bed makes it slower.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not better in two weeks: see a physiotherapist. Any warning sign: call, as that sign says.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan made for you, built up slowly, is what prevention trials tested.</source>
        <extracomment>safety · causes.toml, note. · steps.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not better after two weeks? Book a physiotherapist</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lots of lifting, sport or repeated work</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm things down: breath, sleep, walking</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pattern fits a body under strain; only a professional can tell for sure.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has to; a massage is a comfort option</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start now</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five minutes of slow breathing, lying as it is comfortable.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A walk in daylight, and the same bedtime for some nights.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A massage if you like: it can ease pain for a while.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worry or low mood that fills most days: talk to a doctor about that too. Any warning sign: call, as that sign says.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Massage can ease pain for a while; lasting effect is not shown.</source>
        <extracomment>safety · causes.toml, note. · steps.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calmer evening: slow breathing, a walk, an early night</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tense or worried time</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strain or bad sleep most days</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfort, walking, calm stretching</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pattern fits a simple strain or guarding after a sudden move; only a professional can tell. No cause needs fixing.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody for now</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start now; look again on day 3, 7 and 14</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ice or heat as it feels good, within the timer&apos;s limits.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short walk each hour you are awake, in the first days.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm stretching once it no longer sharpens the pain.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A warning sign, pain below the knee, or no clear gain by day 14: then a visit.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clear harmless trigger is reassuring, not a guarantee; the warning signs come first.</source>
        <extracomment>safety · causes.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature of 38 °C (100.4 °F) or more</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is your temperature 38 °C (100.4 °F) or more, with the back pain?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clear harmless trigger is reassuring, not a guarantee; answer the warning-sign questions first.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short walk each hour you are awake</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sudden move after being still</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clear trigger is common, and often fine</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can usually point to one exact cause, and that is normal. Comfort and walking fit here too.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start now; look again on day 2, 5 and 14</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can usually point to one exact cause, and that is normal.</source>
        <extracomment>safety · causes.toml, note. · steps.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Massage</source>
        <extracomment>causes.toml, title. · steps.toml, title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A massage can loosen things for a while, and for many it is simply pleasant. Trials could not show that the effect lasts, so it is a comfort, not a repair.</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some plan several sessions over a couple of months. Log your pain before and after each: then you see for yourself whether it is worth the money.</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where it hurts, and what hurts when pressed. Pressure should never make you hold your breath.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip it over a fresh bruise, a fever, a skin infection or a clot, and ask a doctor first with cancer, osteoporosis, pregnancy or blood thinners.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works best beside walking and exercise, not instead of them.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit with your doctor</source>
        <extracomment>causes.toml, title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most of what a doctor needs is what you can tell: when it began, where it goes, what eases it, what you took. The summary page says it in a minute.</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scan is often not needed. X-ray, CT or MRI rarely change what is done in the first six weeks unless there are warning signs, and normal ageing shows up on them and can worry for nothing.</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be ordered: an examination of back, legs and reflexes; sometimes a blood or urine test; an X-ray, CT or MRI when a warning sign asks for it.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there anything that needs more tests, and what would they change?</source>
        <extracomment>causes.toml, questions.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may I do, and what should I leave for now?</source>
        <extracomment>causes.toml, questions.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which medicine fits with what I already take, for how long, and what should make me stop?</source>
        <extracomment>causes.toml, questions.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When should it be better, and when do I come back?</source>
        <extracomment>causes.toml, questions.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans rarely help in the first 6 weeks unless there are warning signs, and normal ageing shows up on them.</source>
        <extracomment>safety · causes.toml, note. · steps.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physiotherapy</source>
        <extracomment>causes.toml, title. · steps.toml, title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A physiotherapist looks at how you move, finds a load you can take, and builds it up with you. It need not wait for a scan.</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one kind of exercise has been shown to be best. The one you do is: ask for two or three moves that fit your day.</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell what you do all day, and what you want to get back to.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask how many times, how long, and how much pain during a move is fine.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the moves you were given to the stretch player: it keeps the time and counts the sides.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trainer can help later on; looking for a cause is not a trainer&apos;s work.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual therapy, chiropractor</source>
        <extracomment>causes.toml, title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands-on treatment may help a bit in the first six weeks. More than half of those treated are sore or stiff for a day or so afterwards.</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not put bones back in place: nothing is out of place. If it helps, it helps by easing pain and stiffness, and best as one part beside exercise.</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a leg that is weak or numb, see a doctor before anybody manipulates your back.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a known disc or joint problem, ask the professional who knows it first.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say no to whatever you don&apos;t want, at any time, and to long courses paid in advance.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Osteoporosis, cancer, blood thinners or pregnancy: say so before it begins.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When nerves may be involved</source>
        <extracomment>causes.toml, title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A back spasm alone is very unlikely to come from a disease like multiple sclerosis or Parkinson&apos;s. Other things beside it make a visit worthwhile: spasms elsewhere, shaking, slowness, stumbling, a change of vision.</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your doctor may send you to a neurologist. A short log of what happened, where and when is worth more there than any guess.</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the emergency number now: new trouble holding or passing urine or stool, numbness where you sit, both legs weak or numb, a face that droops, slurred speech.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within a day: new weakness or numbness in one leg.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within one to two weeks: spasms elsewhere, shaking, slowness, unsteady walking, vision change.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ice is not for you with Raynaud&apos;s, numb skin, poor circulation, or an open wound there.</source>
        <extracomment>safety · cautions.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raynaud&apos;s: fingers that turn white in the cold</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hives from cold (cold urticaria)</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cryoglobulinaemia or cold haemoglobinuria</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sickle cell disease</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numb skin or nerve damage there, for example from diabetes</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poor circulation (arterial disease)</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An open wound, or broken or infected skin there</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin there that had radiation lately</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A nerve there that is growing back</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severe heart disease, or blood pressure that is not under control</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drowsy, after alcohol or a muscle relaxant, or unable to take the pack off</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thin skin</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>65 or older</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat is not for you with a fresh bruise or swelling, fever, numb skin, or poor circulation.</source>
        <extracomment>safety · cautions.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fresh injury, bruise or swelling there, less than 48 hours old</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fever or an infection</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numb skin, nerve damage or diabetes</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poor circulation</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiple sclerosis that gets worse with heat</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart failure, or a tendency to faint</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tendency to bleed</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A medicine patch there (fentanyl and others release faster when warm)</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tumour there</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An open wound there</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnant (on the belly or low back, and hot tubs)</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confused or drowsy, after alcohol or a muscle relaxant</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cream or rub on the skin there</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>55 or older and wearing the wrap on bare skin (wear it over clothing)</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planks want a back that has calmed down, and a heart and belly that may be held tight.</source>
        <extracomment>safety · cautions.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting down to the floor and up again is hard for me</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am in the last third of a pregnancy</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I had surgery lately at the belly, a shoulder, a wrist or an eye</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a hernia</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My blood pressure is high and not well controlled</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A doctor or physiotherapist said that planks are fine for me</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some people should drink less, not more.</source>
        <extracomment>safety · cautions.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart failure</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kidney disease</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liver disease</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I once had low sodium in the blood</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A doctor told me how much I may drink</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I take &quot;water tablets&quot; (diuretics)</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BMI is for adults, and says nothing in a pregnancy.</source>
        <extracomment>safety · cautions.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am pregnant</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am under 18</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another country</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canada</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brazil</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Australia</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Zealand</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Austria</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belgium</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switzerland</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyprus</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Czechia</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germany</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denmark</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estonia</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spain</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finland</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>France</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greece</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Croatia</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hungary</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ireland</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iceland</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italy</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lithuania</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latvia</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malta</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netherlands</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norway</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poland</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portugal</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romania</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweden</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovenia</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovakia</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yogurt, plain, low-fat</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 oz (230 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yogurt, plain, nonfat</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 oz (170 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milk, 1 %</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 cup (240 ml)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soy drink, fortified</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tofu, set with calcium</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/2 cup (125 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs by brand; see the pack.</source>
        <extracomment>foods.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mozzarella, part-skim</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.5 oz (42 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sardines with bones</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 oz (85 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salmon</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salmon, canned with bones</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collards, cooked</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 cup (190 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kale, cooked</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 cup (130 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pumpkin seeds, roasted</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 oz (28 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chia seeds</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Almonds, dry-roasted</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cashews</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spinach, boiled</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/2 cup (90 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own calcium is barely taken up.</source>
        <extracomment>foods.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spinach, raw</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 cups (60 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black beans, cooked</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/2 cup (85 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brown rice, cooked</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/2 cup (100 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banana</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 medium</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Potato, baked</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lentils, cooked</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 cup (200 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apricots, dried</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/2 cup (65 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prunes</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/2 cup (87 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week in three numbers</source>
        <extracomment>measures.toml, title. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What number best describes your pain on average in the past week?</source>
        <extracomment>measures.toml, ask. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pain</source>
        <extracomment>measures.toml, least. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain as bad as you can imagine</source>
        <extracomment>measures.toml, most. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What number best describes how, during the past week, pain has interfered with your enjoyment of life?</source>
        <extracomment>measures.toml, ask. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not interfere</source>
        <extracomment>measures.toml, least. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completely interferes</source>
        <extracomment>measures.toml, most. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What number best describes how, during the past week, pain has interfered with your general activity?</source>
        <extracomment>measures.toml, ask. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with the start</source>
        <extracomment>measures.toml, title. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since this episode began, how is your back now?</source>
        <extracomment>measures.toml, ask. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very much better</source>
        <extracomment>measures.toml, label. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much better</source>
        <extracomment>measures.toml, label. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little better</source>
        <extracomment>measures.toml, label. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change</source>
        <extracomment>measures.toml, label. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little worse</source>
        <extracomment>measures.toml, label. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much worse</source>
        <extracomment>measures.toml, label. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very much worse</source>
        <extracomment>measures.toml, label. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your back keeps you from, today</source>
        <extracomment>measures.toml, title. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When your back hurts, you may find it difficult to do some of the things you normally do. When you read a sentence that describes you today, put a tick against it. If the sentence does not describe you, then leave the space blank and go on to the next one. Remember, only tick the sentence if you are sure it describes you today.</source>
        <extracomment>measures.toml, intro. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I stay at home most of the time because of my back.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I change position frequently to try and get my back comfortable.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I walk more slowly than usual because of my back.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because of my back I am not doing any of the jobs that I usually do around the house.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because of my back, I use a handrail to get upstairs.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because of my back, I lie down to rest more often.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because of my back, I have to hold on to something to get out of an easy chair.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because of my back, I try to get other people to do things for me.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I get dressed more slowly then usual because of my back.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I only stand for short periods of time because of my back.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because of my back, I try not to bend or kneel down.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I find it difficult to get out of a chair because of my back.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My back is painful almost all the time.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I find it difficult to turn over in bed because of my back.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My appetite is not very good because of my back pain.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have trouble putting on my socks (or stockings) because of the pain in my back.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I only walk short distances because of my back.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I sleep less well because of my back.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because of my back pain, I get dressed with help from someone else.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I sit down for most of the day because of my back.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I avoid heavy jobs around the house because of my back.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because of my back pain, I am more irritable and bad tempered with people than usual.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because of my back, I go upstairs more slowly than usual.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I stay in bed most of the time because of my back.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ibuprofen</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naproxen sodium</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aspirin</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diclofenac</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acetaminophen</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dipyrone</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketoprofen</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carisoprodol</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another muscle relaxant</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promethazine</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sedating antihistamine</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An opioid</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A benzodiazepine</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sleeping pill</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adiphenine</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caffeine</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ibuprofen 200 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 tablet; 2 if 1 does not work. Every 4 to 6 h, counted from any tablet. At most 6 tablets (1200 mg) in 24 h.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 tablets. Every 4 to 6 h. At most 10 tablets (3250 mg) in 24 h; older generics print 12.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 caplets. Every 6 h. At most 6 caplets (3000 mg) in 24 h; some generics print 8.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 caplets, swallowed whole. Every 8 h. At most 6 caplets (3900 mg) in 24 h.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 or 2 tablets every 4 h, or 3 every 6 h. At most 12 tablets (3900 mg) in 24 h. Not under 19 with a viral illness.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 or 2 tablets 3 times a day, 6 h apart. At most 6 tablets (1200 mg) in 24 h.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 or 2 tablets every 4 to 6 h, at least 4 h apart. At most 12 tablets (3600 mg) in 24 h. Not under 16.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naproxen sodium 220 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 tablet; the first dose may be 2 within the first hour. Every 8 to 12 h. At most 2 tablets in 8 to 12 h and 3 (660 mg) in 24 h.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acetaminophen 325 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acetaminophen 500 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acetaminophen ER 650 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aspirin 325 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paracetamol 500 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 or 2 tablets, at least 4 h apart. At most 4 doses and 8 tablets (4 g) in 24 h. Under 50 kg: ask first.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aspirin 300 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naproxen sodium 275 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 tablet once or twice a day. At most 2 tablets (550 mg) in 24 h without a prescriber.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naproxen sodium 550 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 tablet once a day. At most 1 tablet (550 mg) in 24 h without a prescriber.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dipyrone 500 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 or 2 tablets up to 4 times a day. At most 8 tablets (4 g) in 24 h. Not under 15. Not with an NSAID or pyrazolone allergy, asthma from painkillers, bone-marrow or blood-cell problems, porphyria or G6PD deficiency. Fever, a sore throat or mouth ulcers on dipyrone: stop, and see a doctor.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dipyrone 1 g</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half a tablet or 1 tablet up to 4 times a day. At most 4 tablets (4 g) in 24 h. Not under 15. Not with an NSAID or pyrazolone allergy, asthma from painkillers, bone-marrow or blood-cell problems, porphyria or G6PD deficiency. Fever, a sore throat or mouth ulcers on dipyrone: stop, and see a doctor.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dipyrone, promethazine, adiphenine</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 or 2 tablets, at least 6 h apart. At most 8 tablets in 24 h. Not under 12. Not a muscle relaxant; it makes sleepy. Not with kidney, heart, liver or blood-cell problems, G6PD deficiency, porphyria, an ulcer or an NSAID allergy. Fever, a sore throat or mouth ulcers on dipyrone: stop, and see a doctor.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dipyrone, promethazine, adiphenine: drops</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>33 to 66 drops, at least 6 h apart. At most 264 drops in 24 h. Counted here in portions of 33 drops (1.5 ml). Not a muscle relaxant; it makes sleepy. Not with kidney, heart, liver or blood-cell problems, G6PD deficiency, porphyria, an ulcer or an NSAID allergy. Fever, a sore throat or mouth ulcers on dipyrone: stop, and see a doctor.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carisoprodol, diclofenac, paracetamol, caffeine</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescription only: your prescriber&apos;s instructions hold. It has an NSAID and acetaminophen in it, and makes sleepy.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you 60 or older?</source>
        <extracomment>safety · medicines.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have you had a stomach ulcer or stomach bleeding, or do you often have heartburn?</source>
        <extracomment>safety · medicines.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you have kidney disease?</source>
        <extracomment>safety · medicines.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you have liver disease?</source>
        <extracomment>safety · medicines.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you have heart disease or high blood pressure, have you had a stroke, or is heart surgery planned or just past?</source>
        <extracomment>safety · medicines.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you use a blood thinner such as warfarin, a steroid, or a water tablet?</source>
        <extracomment>safety · medicines.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you pregnant, or could you be?</source>
        <extracomment>safety · medicines.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you have asthma, or have you reacted badly to an NSAID such as aspirin or ibuprofen?</source>
        <extracomment>safety · medicines.toml, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60 or older</source>
        <extracomment>safety · medicines.toml, ask.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a past ulcer or stomach bleeding, or frequent heartburn</source>
        <extracomment>safety · medicines.toml, ask.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high blood pressure, heart disease, liver cirrhosis, kidney disease, asthma, a stroke</source>
        <extracomment>safety · medicines.toml, ask.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a blood thinner, a steroid, a diuretic</source>
        <extracomment>safety · medicines.toml, ask.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 or more alcoholic drinks a day</source>
        <extracomment>safety · medicines.toml, ask.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pregnancy from 20 weeks</source>
        <extracomment>safety · medicines.toml, ask.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never right before or after heart surgery</source>
        <extracomment>safety · medicines.toml, ask.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not with another NSAID: ibuprofen, naproxen, aspirin, diclofenac, ketoprofen. With daily low-dose aspirin, ask your prescriber.</source>
        <extracomment>safety · medicines.toml, mix.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With 3 or more alcoholic drinks a day, ask a doctor first.</source>
        <extracomment>safety · medicines.toml, mix.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not with a blood thinner, a steroid or a past stomach bleed unless a doctor said so. The same for SSRI and SNRI antidepressants, lithium, methotrexate, and an ACE inhibitor with a diuretic.</source>
        <extracomment>safety · medicines.toml, mix.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in pregnancy from 20 weeks unless a professional said so.</source>
        <extracomment>safety · medicines.toml, mix.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>liver disease</source>
        <extracomment>safety · medicines.toml, ask.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warfarin</source>
        <extracomment>safety · medicines.toml, ask.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any other product with acetaminophen in it</source>
        <extracomment>safety · medicines.toml, ask.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not with another product that has acetaminophen (paracetamol) in it: cold and flu mixes, Mioflex A.</source>
        <extracomment>safety · medicines.toml, mix.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may make you sleepy and blur your sight: no driving, no machines.</source>
        <extracomment>safety · medicines.toml, ask.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not with alcohol, an opioid, a benzodiazepine, a sleeping pill or a sedating antihistamine.</source>
        <extracomment>safety · medicines.toml, mix.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee to chest</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 seconds, later 20; 2 or 3 times each side, twice a day.</source>
        <extracomment>safety · moves.toml, dose.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain shoots down a leg, or you have a hip replacement.</source>
        <extracomment>safety · moves.toml, skip_if.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out as the knee comes in.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring one knee towards your chest with both hands until you feel a mild pull in the low back.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go slowly and rest.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying on the back with one foot on the floor; the hands bring the other knee to the chest; felt in the low back.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pelvic tilt</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 seconds each way; 5 times, up to 30 over some weeks.</source>
        <extracomment>safety · moves.toml, dose.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out as the back goes flat.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arch the low back a little, so that a hand would fit under it.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then tighten your belly and press the low back gently to the floor.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying on the back with bent knees; the low back arches a little and is then pressed flat; felt low in the belly and back.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knees side to side</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 to 10 seconds; 2 or 3 times each side.</source>
        <extracomment>safety · moves.toml, dose.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small range in the first days.</source>
        <extracomment>safety · moves.toml, acute_note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It catches sharply. With osteoporosis keep it small.</source>
        <extracomment>safety · moves.toml, skip_if.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out as the knees go over.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, arms out to the sides.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both shoulders down and let both knees sink to one side.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come back to the middle, then the other side.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen from above, lying on the back with the arms out; both knees sink to one side; felt along the waist and low back.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cat and cow</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 seconds each way, 5 to 10 times.</source>
        <extracomment>safety · moves.toml, dose.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sore wrists: use your fists or forearms.</source>
        <extracomment>safety · moves.toml, skip_if.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out as the back rounds up, in as it sinks.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hands and knees, hands under the shoulders, knees under the hips.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round your back up like a cat and let your head hang.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then let your belly sink and look ahead.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hands and knees; the back rounds up with the head down, then sinks with the head up; felt along the whole back.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child&apos;s pose</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 to 30 seconds, 2 to 4 times.</source>
        <extracomment>safety · moves.toml, dose.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the first days only if it eases.</source>
        <extracomment>safety · moves.toml, acute_note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knees hurt: a cushion under your seat. Late in a pregnancy: knees wide.</source>
        <extracomment>safety · moves.toml, skip_if.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe slowly into your back.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start on hands and knees.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit back towards your heels and slide your hands forward.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest your forehead and let the back grow long.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From hands and knees the seat sinks back to the heels with the arms stretched forward on the floor; felt along the back.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the leg, with a strap</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 to 30 seconds, 2 to 4 times each side.</source>
        <extracomment>safety · moves.toml, dose.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leg tingles: that is a nerve, stop.</source>
        <extracomment>safety · moves.toml, skip_if.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out as the leg comes up.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back with a strap or towel around one foot, the other leg long.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the leg, nearly straight, until the back of the thigh pulls mildly.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the other leg on the floor.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying on the back; one nearly straight leg is drawn up with a strap around the foot; felt at the back of the thigh.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridge</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three slow breaths; 5 times, up to 30 over some weeks.</source>
        <extracomment>safety · moves.toml, dose.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cramps: hold it shorter. Leave it late in a pregnancy.</source>
        <extracomment>safety · moves.toml, skip_if.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep breathing slowly, three breaths a lift.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press through your feet and lift the hips until knees, hips and shoulders make one line.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come down slowly.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying on the back with bent knees; the hips lift until knees, hips and shoulders make one line; felt in the buttocks.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half-kneeling hip stretch</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knees hurt: a pad under the knee. Hold on to a chair if you sway.</source>
        <extracomment>safety · moves.toml, skip_if.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out as you move forward.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kneel on one knee, the other foot in front.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your trunk upright and your seat tucked under.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move your hips forward until the front of the kneeling hip pulls mildly.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kneeling on one knee with the other foot in front; the upright trunk moves forward; felt at the front of the kneeling hip.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seated twist</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 seconds, 3 to 5 times each side, twice a day.</source>
        <extracomment>safety · moves.toml, dose.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Osteoporosis, or disc pain that is worse when you twist.</source>
        <extracomment>safety · moves.toml, skip_if.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit tall as you breathe in, turn as you breathe out.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit tall on a chair, feet flat.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn your chest to one side, one hand on the outer thigh, one on the backrest.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look over that shoulder, without force.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting on a chair; the chest and head turn to one side, a hand on the backrest; felt along the side of the back.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press-up on the elbows</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 to 10 seconds, 5 to 10 times.</source>
        <extracomment>safety · moves.toml, dose.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good if pain in the leg or low back moves up.</source>
        <extracomment>safety · moves.toml, acute_note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain moves down the leg, or you have spinal stenosis.</source>
        <extracomment>safety · moves.toml, skip_if.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out at the top and let the belly sag.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your belly, legs long.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prop yourself up on your elbows, elbows under the shoulders.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the hips on the floor and let the low back relax.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying on the belly; the chest lifts on the elbows while the hips stay on the floor; felt in the low back.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing plank at the counter</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In through the nose for 3 seconds, out for 3.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands on a kitchen counter, arms straight, feet a step or two back.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one line from heels to head, belly and seat firm.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep breathing; you should be able to talk.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaning on a kitchen counter with straight arms, the body one line from heels to head.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plank on your knees</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forearms on the floor, elbows under the shoulders, knees down.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one line from knees to head.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On forearms and knees, one line from knees to head, the shins up.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plank on forearms and toes</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forearms on the floor, elbows under the shoulders, toes tucked.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the hips until heels, hips and head make one line. No sagging, no arching.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On forearms and toes, the body one straight line from heels to head.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side bridge</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In for 3 seconds, out for 3.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your side, elbow under the shoulder, knees bent.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift your hips until knees, hips and head make one line.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later, with the legs long and on your feet.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On one side, propped on an elbow and the bent knees, the hips lifted in one line.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bird-dog</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hands and knees, back flat.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch one arm forward and the opposite leg back, level with the back.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep both to the floor, then again.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hands and knees, one arm stretched forward and the opposite leg stretched back, level.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curl-up</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back, one knee bent, hands under the low back.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift head and shoulders a little, as one block. The low back stays as it is.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let down slowly.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying on the back with one knee bent and the hands under the low back; head and shoulders lift a little.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numb around genitals, bottom or inner thighs</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there numbness or tingling around your genitals, bottom or inner thighs, or does wiping feel different?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nerves at the end of the spine may be squeezed (cauda equina). Hours matter.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newly hard to pee, or can&apos;t feel a full bladder</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it newly hard to start peeing, or can you not feel when your bladder is full?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nerves at the end of the spine may be squeezed (cauda equina).</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost control of pee or poo</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have you newly lost control of pee or poo?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New pain, tingling or weakness in both legs</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there new pain, tingling, weakness or numbness in both legs?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spinal cord or the nerves at its end may be squeezed.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leg or foot getting weaker, or a foot that drags</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a leg or foot getting weaker by the hour or day, or does a foot drag or slap?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A nerve may be squeezed.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudden change in sexual feeling or function</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has sexual feeling or function suddenly changed since the back pain began?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began with a crash or a fall from height</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did it start after a serious accident, such as a car crash or a fall from height?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something may be broken, or bleeding.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest pain, trouble breathing, pain to jaw or arm</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you have chest pain, trouble breathing, or pain spreading to jaw or arm?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can come from the heart, the main artery or the lungs.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudden severe tummy or back pain, faint, clammy</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did sudden, severe tummy or back pain come with feeling faint, clammy, a very fast heartbeat, or a pulsing feeling in the belly?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can come from the main artery in the belly.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fever or shivering, and very ill or at risk</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fever or shivering, and you feel very ill, are confused, have a stiff neck, inject drugs, have weak immunity, or had a recent spine procedure or infection?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be an infection of the spine or the blood.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face droop, slurred speech, sight loss, worst headache</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there face droop, arm weakness, slurred speech, sudden sight loss, or the worst headache of your life?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be a stroke.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnant with bleeding, fluid or waves of pain</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you pregnant, with bleeding, fluid loss, or back pain that comes in waves?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be labour or trouble with the placenta. Call the maternity unit or the emergency number.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After medicine: swollen face, black stool, too many tablets</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a medicine: swelling of face or throat, wheeze, fainting, black or bloody stool or vomit? Or clearly more tablets than the label allows?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be an allergy, bleeding or an overdose. With too much acetaminophen (paracetamol), call even if you feel well.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be an infection.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight lost without trying</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have you lost weight without trying?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A doctor would look for an illness behind it.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Had cancer before, and this pain is new</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have you ever had cancer, and this pain is new?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A doctor would want to make sure.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New lump, swelling or change of shape</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there a new lump, swelling, or change in the shape of your back?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A doctor would look for a break or a growth.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No position eases it, or worse lying down or at night</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the pain not ease in any position, or is it worse lying down or at night?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most muscle pain has a position that helps.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mainly between the shoulder blades</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the pain mainly high up, between the shoulder blades?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain there comes from other causes more often.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much worse when coughing, sneezing or straining</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it much worse when you cough, sneeze or strain on the toilet?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A nerve root or a disc may be involved.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thin bones, steroids or over 50, and a fall or jolt</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Osteoporosis, long use of steroids, or over 50 (even more from 65 on), and a fall or jolt, even a small one?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bone may be broken.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak immunity, or a recent serious infection</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak immunity, HIV, chemotherapy, a transplant, injected drugs, tuberculosis, or a recent serious infection?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infections are more likely then.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New weakness or numbness in one leg</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there new weakness or numbness in one leg?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A nerve root may be involved.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burning or bloody pee, or side pain with nausea</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burning when you pee, blood in it, or pain in the side below the ribs with nausea?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can come from the kidneys.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 20, or first episode ever over 55</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you under 20, or is this the first episode ever and you are over 55?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At these ages a doctor looks sooner.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnant, or gave birth in the last 6 weeks</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you pregnant, or did you give birth in the last 6 weeks?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A midwife or doctor knows what fits now.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood thinner, and a knock or sudden severe pain</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you take a blood thinner, and had a knock or sudden severe pain?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be a bleed.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too severe to sleep, stand, wash or dress</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the pain so severe that you cannot sleep, stand, wash or dress?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain this strong deserves help.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it no better after 2 weeks of home care, or has any pain lasted beyond 6 weeks?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for somebody to look at it.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do spasms keep coming back in the same place?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pattern is worth showing to somebody.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the pain go below the knee, without weakness?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A nerve may be irritated; it usually settles.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morning stiffness of more than 30 minutes that eases with movement, pain that wakes you late in the night, and under 45?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be an inflammation of the spine.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spasms in other parts of the body, tremor, slowness, unsteady walking, or a change of vision?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wider pattern is worth telling a doctor.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have you needed medicine for more than 10 days?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the limit on the labels.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are mood, worry or sleep badly hit?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help with these helps the back as well.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was a new medicine started in the 4 weeks before (a statin, a water tablet and so on)?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the pharmacist whether it can cause cramps.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidelines and public advice</source>
        <extracomment>sources.toml, guidelines. Heading of a list of sources.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews and trials</source>
        <extracomment>sources.toml, studies. Heading of a list of sources.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicine labels and leaflets</source>
        <extracomment>sources.toml, labels. Heading of a list of sources.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further pages</source>
        <extracomment>sources.toml, other. Heading of a list of sources.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It often comes back</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once it has eased, keep moving a little every day. That is what the third tab is for.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming back is common: about 7 in 10 have another episode within a year. Staying active lowers the odds.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2024</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What causes it</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for what set it off, but don&apos;t worry when you find nothing.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2016, updated 2020</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most of it eases by itself</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it days, and use what makes them easier.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most episodes ease on their own; the tools here are for comfort and for keeping you moving.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2017</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ice</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ice for up to 20 minutes</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on, or beside, a pack wrapped in a soft towel, 20 minutes at most, and breathe slowly and deeply.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ice may feel good, but trials are too few to prove it helps a back. 20 minutes is the safe limit, not a dose.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2006</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to lie</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the back with the legs up on a chair, in a recliner, or on the side with the pack behind you.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick the position that hurts least; knees up on a cushion is a common favourite.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every two hours at most, for two to three days. Never longer than 20 minutes, and never asleep on it: cold can harm skin and nerves.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop at 20 minutes and let the skin warm fully: blood flow stays reduced long after the pack is off.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2015</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicine by the label</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anti-inflammatory painkillers</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ibuprofen, naproxen and the like: keep to the label and write each one down here. Ask first with stomach, heart or kidney trouble.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anti-inflammatories help a little on average; lowest dose, shortest time.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2017, 2020</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acetaminophen (paracetamol)</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not act on inflammation. If you take it, count every product that contains it.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its own, paracetamol/acetaminophen did no better than a dummy pill for new low back pain.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2016</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle relaxants</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only from a prescriber. Some brands hide other medicines: Mioflex A holds diclofenac and paracetamol; Lisador is no muscle relaxant at all. No driving, no alcohol.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle relaxants give a small short-lived benefit at best and often cause drowsiness; they need a prescriber.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2021</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short walks</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hourly short walks</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two to five minutes on the flat, once an hour while you are awake. Skip it with pain above 7.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping gently active does slightly better than bed rest. That it should be every hour is custom; no trial tested it.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2010</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not too long in bed</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie down to rest, then get up again. Long spells in bed make it stiffer.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping gently active does slightly better than bed rest.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first two weeks</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk, or move in any easy way, a little more from day to day.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the first days exercise is about not stiffening up; its real pay-off is fewer repeats later.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When heat begins</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pad, a moist pack or a warm bath, 20 minutes at most; a low heat wrap up to eight hours. The plan offers it after 72 hours; earlier is your choice.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat is the better-tested choice, even in the first days. Waiting 72 h is custom, not science; do wait 48 h if there is a bruise or swelling.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2006, 2017</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moist or dry</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whichever feels better. Try it on the inner forearm first.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moist or dry is a matter of comfort; a pack does not dry anybody out. Moist heat feels hotter, so test it on your forearm first.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drinking with it</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A glass of water afterwards is a good habit.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drinking enough is healthy, but extra water has not been shown to prevent back spasms.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steroid injections</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is my pain in the back, or does it run down the leg? Which of the two would this help?</source>
        <extracomment>steps.toml, questions.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the injection, where does it go, and is it approved for that?</source>
        <extracomment>steps.toml, questions.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much better may I expect to be, and for how long?</source>
        <extracomment>steps.toml, questions.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can go wrong, how often, and what should make me call?</source>
        <extracomment>steps.toml, questions.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens if I wait, or walk and exercise instead?</source>
        <extracomment>steps.toml, questions.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I take these medicines (blood thinners, diabetes): does that change anything?</source>
        <extracomment>steps.toml, questions.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether to have one</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for a simple spasm. A specialist may talk about one with severe pain down a leg. Write down which day it was planned or had, and the pain before and after.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steroid injections are not recommended for a simple back spasm; they are for some kinds of sciatica, via a specialist.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2020, 2014</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it can do</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep up walking and your exercises also when one was given.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An injection, when given, is for the pain, not for its cause. For leg pain the effect was small and short; rare harm is serious: stroke, paralysis, blindness.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What set it off</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triggers</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Think back: a sudden move after sitting still, too much of something, an injury?</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triggers are clues, not proof. Sorting them mainly helps decide who to see.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2020</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the cause choose the treatment?</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First the warning signs, then the checklist. Most of what helps is the same.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sudden move after sitting still</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold or heat, short walks and calm stretching, once the warning signs are answered.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who to talk to</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the summary along. A trainer is no one to look for causes.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A doctor or physiotherapist can look for causes; a trainer can help afterwards.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Massage when strain plays a part</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One session for comfort, or several over a couple of months. Write down the pain before and after.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to go</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When home care fails, or it comes back in the same place.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2025</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to tell</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it feels, what you tried, what you took: print the summary.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A one-page log of pain, function and medicines makes a visit easier.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X-ray, CT or MRI</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask what a scan would change. Without warning signs the answer in the first six weeks is mostly: nothing.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A strained or torn muscle</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect it for two days, then move. A physiotherapist builds the load up with you.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A physiotherapist can plan exercise and load; no one exercise type is best. That a muscle imbalance is to blame is unproven.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2020, 2023</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A routine of your own</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for two or three moves, and add them to the stretches here.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2024, 2016</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chiropractor</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manipulation</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a leg that is weak or numb, a doctor first. Otherwise it is one thing among others that may ease the first weeks.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With exercise and massage</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a part of a plan with exercise, not instead of one.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spinal manipulation may help a bit in the first 6 weeks, best beside exercise. It does not put bones back in place.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When nerves are involved</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diseases of the nerves</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell a doctor about spasms elsewhere, shaking, slowness, stumbling or a change of vision.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A neurologist</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your doctor may send you on. A log of what, where and when helps there.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A referral is your doctor&apos;s decision, and it goes by signs that can be examined, not by the spasm alone.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bladder and bowel</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the emergency number now. Not tomorrow.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drinking enough</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drink through the day, as thirst asks.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight glasses</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight glasses a day, or what you set. With heart, kidney or liver trouble, what your doctor says.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight glasses is a fair target, not a law; tea, coffee and milk count.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2010, 2004</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coffee and alcohol</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coffee and tea count as drinks. Alcohol does not, and not beside medicine.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coffee in normal amounts hydrates about as well as water.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2016, 2014</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight and BMI</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you like, note your weight now and then. It can be switched off for good.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher weight goes with more back pain; BMI is a rough screen only.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Food and movement</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dietitian for food; more movement as the spasm goes.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving more helps your back even if the scale does not change.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minerals</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calcium, magnesium, potassium</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what you ate in a week against what a day asks for.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eat enough of these minerals, but pills did not prevent ordinary muscle cramps.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Food before pills</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milk, yoghurt, bananas, potatoes, beans and nuts come first.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Food first. Do not take potassium or magnesium pills without asking if you have kidney disease.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coffee and sugar</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No need to give up coffee for these minerals.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coffee and sugar have little effect on these minerals; cut sugar for other reasons.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little more each day</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with five minutes and add one on each good day, up to 20; later on to 30, five days a week.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gradual walking plan nearly doubled the time to the next bad episode.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycling and swimming</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any movement you like counts.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick what you will keep doing.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the gym</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An elliptical trainer or a stair climber for 15 to 20 minutes, if you like it.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick what you will keep doing. No trial looked at these machines for backs.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretching</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yoga, Pilates, stretching</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten moves with pictures; a minute of stretching fits after a walk or a plank.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yoga helps a little in long-lasting back pain, about as much as other exercise; flare-ups were somewhat more common than without any.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2022</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it pulls a little, 10 to 30 seconds, breathing on. Pain ends it.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel a mild pull, never a sharp pain.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right after a spasm</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what eases you.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentle movement is fine if it eases you; skip it if it bites. There are no trials of it right after a spasm.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cushion</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the low back, at the desk and in the car, if it feels good.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cushion is for comfort. Back belts are not recommended.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2023, 2020</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up once an hour</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get up at least once an hour; the nudge comes after 45 minutes unless you say otherwise.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts to move or shift cut new back pain in one office trial.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posture</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit as you like, and then otherwise.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best posture is one that changes: vary it.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of position</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift, lean back, put a foot up.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plank</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A strong middle</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short holds, several times a day, a little longer when they are easy.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular exercise of any kind cuts repeats by about a third; core work is one option.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20 seconds at first</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On forearms and toes for 20 seconds; on the knees, or at a counter, where that is too much.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20 seconds is a start, not a test.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2014</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several times a day</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two or three holds with a minute between them. Longer only in small steps.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several short holds beat one long one.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathing</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe on, so that you could talk.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you cannot talk, stop.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prevention</name>
    <message>
        <source>Water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drink}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elliptical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stair climber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yoga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharp or spreading pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain, tingling or weakness in a leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cramp or spasm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My hips sagged or my back arched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I held my breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dizzy, chest pressure, headache, blurred sight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>system</name>
    <message>
        <source>The desktop says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not start with the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop&apos;s own settings switched it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts another copy; switch it on again to mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts hidden with the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a sandbox the desktop decides; look at its settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet reminders while you work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program of yours has a camera open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} has a camera open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wayland tells nobody about other windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window fills the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No window fills the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GNOME tells, nothing has to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here tells when you are away ({tried}); only the lock and sleep count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet run on this system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop tells, nothing has to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pywayland is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no Wayland display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this desktop has no ext-idle-notify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The X server tells, nothing has to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here can keep the computer from falling asleep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer may fall asleep by itself: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The display may go dark: this desktop offers no way to keep it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here tells about a lid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pactl is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound server answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing shows messages on this desktop ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages with buttons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever showed it is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows messages, but without buttons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages of the system can&apos;t be used ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no home folder to keep your diary in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a folder with --data-dir, or set UNCLENCH_DATA_DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can&apos;t write in the folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow this user to write there, or name another folder with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so nothing can be kept in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make some room on that disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound server was started anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound server was started anew. Start Unclench anew to hear it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop does not tell about do not disturb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here tells what keeps the screen on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program keeps the screen on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet run here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system does not tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here tells when the screen is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking counts as being away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has been asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody tells before it sleeps; it is noticed afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound file is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A library for sound is missing: libpulse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound server is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sound output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A library for speech is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speech engine is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speech engine does not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No voice for this language is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session bus was lost. Start Unclench anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a place for icons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tray here; the window stays in the task bar.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
