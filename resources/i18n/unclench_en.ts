<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Data</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of the last %Ln days</source>
        <translation>
            <numerusform>of the last day</numerusform>
            <numerusform>of the last %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataView</name>
    <message numerus="yes">
        <source>%Ln changes came from the others.</source>
        <translation>
            <numerusform>%Ln change came from the others.</numerusform>
            <numerusform>%Ln changes came from the others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuringIceCard</name>
    <message numerus="yes">
        <source>%Ln short questions</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>%Ln short question</numerusform>
            <numerusform>%Ln short questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntriesView</name>
    <message numerus="yes">
        <source>%Ln entries deleted</source>
        <translation>
            <numerusform>%Ln entry deleted</numerusform>
            <numerusform>%Ln entries deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries brought back</source>
        <translation>
            <numerusform>%Ln entry brought back</numerusform>
            <numerusform>%Ln entries brought back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message numerus="yes">
        <source>%Ln backups stay, unless you delete them, too.</source>
        <translation>
            <numerusform>%Ln backup stays, unless you delete it, too.</numerusform>
            <numerusform>%Ln backups stay, unless you delete them, too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <source>The warning signs, then %Ln short questions, one at a time. It is no diagnosis, and “not sure” is always an answer.</source>
        <translation>
            <numerusform>The warning signs, then %Ln short question. It is no diagnosis, and “not sure” is always an answer.</numerusform>
            <numerusform>The warning signs, then %Ln short questions, one at a time. It is no diagnosis, and “not sure” is always an answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message numerus="yes">
        <source>%Ln entries cannot be added</source>
        <translation>
            <numerusform>%Ln entry cannot be added</numerusform>
            <numerusform>%Ln entries cannot be added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LevelSheet</name>
    <message numerus="yes">
        <source>%Ln s</source>
        <translation>
            <numerusform>%Ln s</numerusform>
            <numerusform>%Ln s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Logged</name>
    <message numerus="yes">
        <source>Glass, {count} of %Ln, {time}</source>
        <translation>
            <numerusform>Glass, {count} of %Ln, {time}</numerusform>
            <numerusform>Glass, {count} of %Ln, {time}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreBelow</name>
    <message numerus="yes">
        <source>%Ln more below</source>
        <translation>
            <numerusform>%Ln more below</numerusform>
            <numerusform>%Ln more below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PainPart</name>
    <message numerus="yes">
        <source>%Ln values, from {first} to {last}, highest {highest}.</source>
        <translation>
            <numerusform>%Ln value, from {first} to {last}, highest {highest}.</numerusform>
            <numerusform>%Ln values, from {first} to {last}, highest {highest}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlankAfter</name>
    <message numerus="yes">
        <source>%Ln s</source>
        <translation>
            <numerusform>%Ln s</numerusform>
            <numerusform>%Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln s off the last hold</source>
        <translation>
            <numerusform>Take %Ln s off the last hold</numerusform>
            <numerusform>Take %Ln s off the last hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Goal %Ln s.</source>
        <translation>
            <numerusform>Goal %Ln s.</numerusform>
            <numerusform>Goal %Ln s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlankCard</name>
    <message numerus="yes">
        <source>Goal %Ln s a hold.</source>
        <translation>
            <numerusform>Goal %Ln s a hold.</numerusform>
            <numerusform>Goal %Ln s a hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why %Ln s? {level}. {why}</source>
        <translation>
            <numerusform>Why %Ln s? {level}. {why}</numerusform>
            <numerusform>Why %Ln s? {level}. {why}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlankScreen</name>
    <message numerus="yes">
        <source>of %Ln s</source>
        <translation>
            <numerusform>of %Ln s</numerusform>
            <numerusform>of %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Get ready. %Ln seconds.</source>
        <translation>
            <numerusform>Get ready. %Ln second.</numerusform>
            <numerusform>Get ready. %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>best %Ln s</source>
        <translation>
            <numerusform>best %Ln s</numerusform>
            <numerusform>best %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hold {number} of %Ln</source>
        <translation>
            <numerusform>hold {number} of %Ln</numerusform>
            <numerusform>hold {number} of %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rest %Ln seconds. Then {hold}.</source>
        <translation>
            <numerusform>Rest %Ln second. Then {hold}.</numerusform>
            <numerusform>Rest %Ln seconds. Then {hold}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold. %Ln seconds.</source>
        <translation>
            <numerusform>Hold. %Ln second.</numerusform>
            <numerusform>Hold. %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold {number} of {count}. %Ln seconds.</source>
        <translation>
            <numerusform>Hold {number} of {count}. %Ln second.</numerusform>
            <numerusform>Hold {number} of {count}. %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message numerus="yes">
        <source>%Ln pages.</source>
        <translation>
            <numerusform>One page.</numerusform>
            <numerusform>%Ln pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RescueWindow</name>
    <message numerus="yes">
        <source>{weekday} {date}, {time} · entries: %Ln</source>
        <translation>
            <numerusform>{weekday} {date}, {time} · entries: %Ln</numerusform>
            <numerusform>{weekday} {date}, {time} · entries: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message numerus="yes">
        <source>%Ln entries {span} are not in it; today&apos;s file is kept aside.</source>
        <translation>
            <numerusform>%Ln entry {span} is not in it; today&apos;s file is kept aside.</numerusform>
            <numerusform>%Ln entries {span} are not in it; today&apos;s file is kept aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries become what they were before they were changed.</source>
        <translation>
            <numerusform>%Ln entry becomes what it was before it was changed.</numerusform>
            <numerusform>%Ln entries become what they were before they were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries that are no longer in the diary come back.</source>
        <translation>
            <numerusform>%Ln entry that is no longer in the diary comes back.</numerusform>
            <numerusform>%Ln entries that are no longer in the diary come back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionClock</name>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionRunning</name>
    <message numerus="yes">
        <source>Skin was fine at %Ln min</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>Skin was fine at %Ln min</numerusform>
            <numerusform>Skin was fine at %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skin check at %Ln min: look now</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>Skin check at %Ln min: look now</numerusform>
            <numerusform>Skin check at %Ln min: look now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skin check at %Ln min</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>Skin check at %Ln min</numerusform>
            <numerusform>Skin check at %Ln min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralForm</name>
    <message numerus="yes">
        <source>At most %Ln can be deleted at once.</source>
        <translation>
            <numerusform>At most %Ln can be deleted at once.</numerusform>
            <numerusform>At most %Ln can be deleted at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln entries</source>
        <translation>
            <numerusform>Delete %Ln entry</numerusform>
            <numerusform>Delete %Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SittingCard</name>
    <message numerus="yes">
        <source>Up %Ln times today.</source>
        <translation>
            <numerusform>Up once today.</numerusform>
            <numerusform>Up %Ln times today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message numerus="yes">
        <source>%Ln s</source>
        <translation>
            <numerusform>%Ln s</numerusform>
            <numerusform>%Ln s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StretchCard</name>
    <message numerus="yes">
        <source>%Ln today</source>
        <translation>
            <numerusform>%Ln today</numerusform>
            <numerusform>%Ln today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{moves} · %Ln min, with pictures.</source>
        <translation>
            <numerusform>{moves} · %Ln min, with pictures.</numerusform>
            <numerusform>{moves} · %Ln min, with pictures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StretchScreen</name>
    <message numerus="yes">
        <source>Move {number} of %Ln</source>
        <translation>
            <numerusform>Move {number} of %Ln</numerusform>
            <numerusform>Move {number} of %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hold {repeat} of %Ln</source>
        <translation>
            <numerusform>hold {repeat} of %Ln</numerusform>
            <numerusform>hold {repeat} of %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold %Ln seconds, {side}</source>
        <translation>
            <numerusform>Hold %Ln second, {side}</numerusform>
            <numerusform>Hold %Ln seconds, {side}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold %Ln seconds</source>
        <translation>
            <numerusform>Hold %Ln second</numerusform>
            <numerusform>Hold %Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message numerus="yes">
        <source>Shared with %Ln other computers.</source>
        <translation>
            <numerusform>Shared with %Ln other computer.</numerusform>
            <numerusform>Shared with %Ln other computers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not in the folder yet</source>
        <translation>
            <numerusform>%Ln change is not in the folder yet</numerusform>
            <numerusform>%Ln changes are not in the folder yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries wait for their time</source>
        <translation>
            <numerusform>%Ln entry waits for its time</numerusform>
            <numerusform>%Ln entries wait for their time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln computers share here already.</source>
        <translation>
            <numerusform>%Ln computer shares here already.</numerusform>
            <numerusform>%Ln computers share here already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncManageSheet</name>
    <message numerus="yes">
        <source>%Ln copies lie in the folder that the program which keeps it in step has made. They hold nothing more.</source>
        <translation>
            <numerusform>%Ln copy lies in the folder that the program which keeps it in step has made. It holds nothing more.</numerusform>
            <numerusform>%Ln copies lie in the folder that the program which keeps it in step has made. They hold nothing more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies are deleted.</source>
        <translation>
            <numerusform>%Ln copy is deleted.</numerusform>
            <numerusform>%Ln copies are deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncSetUpSheet</name>
    <message numerus="yes">
        <source>%Ln changes came from the others.</source>
        <translation>
            <numerusform>%Ln change came from the others.</numerusform>
            <numerusform>%Ln changes came from the others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <translation>
            <numerusform>%Ln min left</numerusform>
            <numerusform>%Ln min left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnfinishedHold</name>
    <message numerus="yes">
        <source>A hold was cut off after %Ln s.</source>
        <translation>
            <numerusform>A hold was cut off after %Ln s.</numerusform>
            <numerusform>A hold was cut off after %Ln s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln s</source>
        <translation>
            <numerusform>Keep %Ln s</numerusform>
            <numerusform>Keep %Ln s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WalkCard</name>
    <message numerus="yes">
        <source>Short walks today: %Ln</source>
        <translation>
            <numerusform>Short walks today: %Ln</numerusform>
            <numerusform>Short walks today: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln min</source>
        <translation>
            <numerusform>{done} of %Ln min</numerusform>
            <numerusform>{done} of %Ln min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WalkPart</name>
    <message numerus="yes">
        <source>%Ln min done</source>
        <translation>
            <numerusform>%Ln min done</numerusform>
            <numerusform>%Ln min done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaterCard</name>
    <message numerus="yes">
        <source>{count} of %Ln glasses · {amount}</source>
        <translation>
            <numerusform>{count} of %Ln glass · {amount}</numerusform>
            <numerusform>{count} of %Ln glasses · {amount}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeightSheet</name>
    <message numerus="yes">
        <source>%Ln weights since {day}: {first}, now {last}; from {least} to {most}.</source>
        <translation>
            <numerusform>%Ln weight since {day}: {first}, now {last}; from {least} to {most}.</numerusform>
            <numerusform>%Ln weights since {day}: {first}, now {last}; from {least} to {most}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomeCard</name>
    <message numerus="yes">
        <source>The last one eased %Ln days ago.</source>
        <translation>
            <numerusform>The last one eased a day ago.</numerusform>
            <numerusform>The last one eased %Ln days ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%Ln minutes at {time}.</source>
        <translation>
            <numerusform>%Ln minute at {time}.</numerusform>
            <numerusform>%Ln minutes at {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Conflict copies deleted: %Ln.</source>
        <translation>
            <numerusform>Conflict copies deleted: %Ln.</numerusform>
            <numerusform>Conflict copies deleted: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: last heard {time}, entries: %Ln</source>
        <translation>
            <numerusform>{name}: last heard {time}, entries: %Ln</numerusform>
            <numerusform>{name}: last heard {time}, entries: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes that are not in the folder yet: %Ln</source>
        <translation>
            <numerusform>Changes that are not in the folder yet: %Ln</numerusform>
            <numerusform>Changes that are not in the folder yet: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes written: %Ln.</source>
        <translation>
            <numerusform>Changes written: %Ln.</numerusform>
            <numerusform>Changes written: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes of others that came in: %Ln.</source>
        <translation>
            <numerusform>Changes of others that came in: %Ln.</numerusform>
            <numerusform>Changes of others that came in: %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core</name>
    <message numerus="yes">
        <source>This deletes the whole diary in {folder} with its %Ln entries.</source>
        <translation>
            <numerusform>This deletes the whole diary in {folder} with its one entry.</numerusform>
            <numerusform>This deletes the whole diary in {folder} with its %Ln entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This deletes the whole diary in {folder} with its %Ln entries, and its backups.</source>
        <translation>
            <numerusform>This deletes the whole diary in {folder} with its one entry, and its backups.</numerusform>
            <numerusform>This deletes the whole diary in {folder} with its %Ln entries, and its backups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Other computers there: %Ln.</source>
        <translation>
            <numerusform>Other computers there: %Ln.</numerusform>
            <numerusform>Other computers there: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>%Ln s</numerusform>
            <numerusform>%Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a text of %Ln letters</source>
        <translation>
            <numerusform>a text of %Ln letter</numerusform>
            <numerusform>a text of %Ln letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a text of {least} to %Ln letters</source>
        <translation>
            <numerusform>a text of {least} to %Ln letter</numerusform>
            <numerusform>a text of {least} to %Ln letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a text of at most %Ln letters</source>
        <translation>
            <numerusform>a text of at most %Ln letter</numerusform>
            <numerusform>a text of at most %Ln letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a list of at most %Ln</source>
        <translation>
            <numerusform>a list of at most %Ln</numerusform>
            <numerusform>a list of at most %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a list of %Ln</source>
        <translation>
            <numerusform>a list of %Ln</numerusform>
            <numerusform>a list of %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>logged %Ln times in one place within three months</source>
        <translation>
            <numerusform>logged once in one place within three months</numerusform>
            <numerusform>logged %Ln times in one place within three months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning signs ticked</source>
        <translation>
            <numerusform>%Ln warning sign ticked</numerusform>
            <numerusform>%Ln warning signs ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before the %Ln questions</source>
        <translation>
            <numerusform>Before the question</numerusform>
            <numerusform>Before the %Ln questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Question {number} of %Ln</source>
        <translation>
            <numerusform>Question {number} of %Ln</numerusform>
            <numerusform>Question {number} of %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in {span}, about every {every}</source>
        <translation>
            <numerusform>%Ln in {span}, about every {every}</numerusform>
            <numerusform>%Ln in {span}, about every {every}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln week</numerusform>
            <numerusform>%Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{amount} a day on average, on %Ln days.</source>
        <translation>
            <numerusform>{amount} a day on average, on %Ln day.</numerusform>
            <numerusform>{amount} a day on average, on %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today&apos;s goal was met on {met} of %Ln days with drinks.</source>
        <translation>
            <numerusform>Today&apos;s goal was met on {met} of %Ln day with drinks.</numerusform>
            <numerusform>Today&apos;s goal was met on {met} of %Ln days with drinks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln times</source>
        <translation>
            <numerusform>Changed %Ln time</numerusform>
            <numerusform>Changed %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changed %Ln times</source>
        <translation>
            <numerusform>changed %Ln time</numerusform>
            <numerusform>changed %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A spasm, eased after %Ln days</source>
        <translation>
            <numerusform>A spasm, eased after %Ln day</numerusform>
            <numerusform>A spasm, eased after %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{units} on %Ln days.</source>
        <translation>
            <numerusform>{units} on %Ln day.</numerusform>
            <numerusform>{units} on %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More in 24 h than your prescriber set: on %Ln days.</source>
        <translation>
            <numerusform>More in 24 h than your prescriber set: on %Ln day.</numerusform>
            <numerusform>More in 24 h than your prescriber set: on %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More in 24 h than the label allows: on %Ln days.</source>
        <translation>
            <numerusform>More in 24 h than the label allows: on %Ln day.</numerusform>
            <numerusform>More in 24 h than the label allows: on %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spasms; the highest pain was {value}.</source>
        <translation>
            <numerusform>%Ln spasm; the highest pain was {value}.</numerusform>
            <numerusform>%Ln spasms; the highest pain was {value}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spasms.</source>
        <translation>
            <numerusform>%Ln spasm.</numerusform>
            <numerusform>%Ln spasms.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln holds, the longest {time}.</source>
        <translation>
            <numerusform>%Ln hold, the longest {time}.</numerusform>
            <numerusform>%Ln holds, the longest {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never, on %Ln days at the desk.</source>
        <translation>
            <numerusform>Never, on %Ln day at the desk.</numerusform>
            <numerusform>Never, on %Ln days at the desk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Once, on %Ln days at the desk.</source>
        <translation>
            <numerusform>Once, on %Ln day at the desk.</numerusform>
            <numerusform>Once, on %Ln days at the desk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{times}, on %Ln days at the desk.</source>
        <translation>
            <numerusform>{times}, on %Ln day at the desk.</numerusform>
            <numerusform>{times}, on %Ln days at the desk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spasms, on average {time} apart.</source>
        <translation>
            <numerusform>%Ln spasm, on average {time} apart.</numerusform>
            <numerusform>%Ln spasms, on average {time} apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doses</source>
        <translation>
            <numerusform>%Ln dose</numerusform>
            <numerusform>%Ln doses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{stretches} on %Ln days.</source>
        <translation>
            <numerusform>{stretches} on %Ln day.</numerusform>
            <numerusform>{stretches} on %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stretches</source>
        <translation>
            <numerusform>%Ln stretch</numerusform>
            <numerusform>%Ln stretches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The goal was met on {met} of %Ln days that had one.</source>
        <translation>
            <numerusform>The goal was met on {met} of %Ln day that had one.</numerusform>
            <numerusform>The goal was met on {met} of %Ln days that had one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{time} a day on average, on %Ln days.</source>
        <translation>
            <numerusform>{time} a day on average, on %Ln day.</numerusform>
            <numerusform>{time} a day on average, on %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln walks, {time} together.</source>
        <translation>
            <numerusform>%Ln walk, {time} together.</numerusform>
            <numerusform>%Ln walks, {time} together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln units</source>
        <translation>
            <numerusform>%Ln unit</numerusform>
            <numerusform>%Ln units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label: with 3 or more alcoholic drinks a day, ask a doctor first. %Ln are logged in 24 h, counted as up to {amount} each.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>Label: with 3 or more alcoholic drinks a day, ask a doctor first. %Ln is logged in 24 h, counted as up to {amount} each.</numerusform>
            <numerusform>Label: with 3 or more alcoholic drinks a day, ask a doctor first. %Ln are logged in 24 h, counted as up to {amount} each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: more than %Ln doses in 24 h. That is more than {who} allows.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>{name}: more than %Ln dose in 24 h. That is more than {who} allows.</numerusform>
            <numerusform>{name}: more than %Ln doses in 24 h. That is more than {who} allows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} tablets</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>{number} tablet</numerusform>
            <numerusform>{number} tablets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} caplets</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>{number} caplet</numerusform>
            <numerusform>{number} caplets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} portions of 33 drops</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>{number} portion of 33 drops</numerusform>
            <numerusform>{number} portions of 33 drops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} hours</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>{number} hour</numerusform>
            <numerusform>{number} hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} days</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>{number} day</numerusform>
            <numerusform>{number} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kind}: %Ln days in a row, longer than labels say ({days}). Talk to a doctor.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>{kind}: %Ln day in a row, longer than labels say ({days}). Talk to a doctor.</numerusform>
            <numerusform>{kind}: %Ln days in a row, longer than labels say ({days}). Talk to a doctor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kind}: %Ln days in a row, longer than your prescriber said ({days}). Talk to a doctor.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>{kind}: %Ln day in a row, longer than your prescriber said ({days}). Talk to a doctor.</numerusform>
            <numerusform>{kind}: %Ln days in a row, longer than your prescriber said ({days}). Talk to a doctor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kind}: %Ln days in a row, longer than the label says ({days}). Talk to a doctor.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>{kind}: %Ln day in a row, longer than the label says ({days}). Talk to a doctor.</numerusform>
            <numerusform>{kind}: %Ln days in a row, longer than the label says ({days}). Talk to a doctor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doses in 24 h</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>%Ln dose in 24 h</numerusform>
            <numerusform>%Ln doses in 24 h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have sat for %Ln minutes. Walk a little.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>You have sat for %Ln minute. Walk a little.</numerusform>
            <numerusform>You have sat for %Ln minutes. Walk a little.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have sat for %Ln minutes. Walk a little, and take a glass of water with you.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>You have sat for %Ln minute. Walk a little, and take a glass of water with you.</numerusform>
            <numerusform>You have sat for %Ln minutes. Walk a little, and take a glass of water with you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Walk at {computer}, %Ln min so far</source>
        <translation>
            <numerusform>Walk at {computer}, %Ln min so far</numerusform>
            <numerusform>Walk at {computer}, %Ln min so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Walk at another computer, %Ln min so far</source>
        <translation>
            <numerusform>Walk at another computer, %Ln min so far</numerusform>
            <numerusform>Walk at another computer, %Ln min so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln holds today. That is plenty; more can wait for tomorrow.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>%Ln hold today. That is plenty; more can wait for tomorrow.</numerusform>
            <numerusform>%Ln holds today. That is plenty; more can wait for tomorrow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds is a start, not a test.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>%Ln second is a start, not a test.</numerusform>
            <numerusform>%Ln seconds is a start, not a test.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln s more since {day}: three good sessions on two days.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>%Ln s more since {day}: three good sessions on two days.</numerusform>
            <numerusform>%Ln s more since {day}: three good sessions on two days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln s less since {day}: two holds in a row ended before the goal.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>%Ln s less since {day}: two holds in a row ended before the goal.</numerusform>
            <numerusform>%Ln s less since {day}: two holds in a row ended before the goal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln s less since {day}: two mornings hurt more than usual.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>%Ln s less since {day}: two mornings hurt more than usual.</numerusform>
            <numerusform>%Ln s less since {day}: two mornings hurt more than usual.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln holds today.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>%Ln hold today.</numerusform>
            <numerusform>%Ln holds today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From now on one level easier: {level}, %Ln s.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>From now on one level easier: {level}, %Ln s.</numerusform>
            <numerusform>From now on one level easier: {level}, %Ln s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From now on %Ln s: two holds in a row ended before the goal.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>From now on %Ln s: two holds in a row ended before the goal.</numerusform>
            <numerusform>From now on %Ln s: two holds in a row ended before the goal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next walk: about %Ln min and slower.</source>
        <translation>
            <numerusform>The next walk: about %Ln min and slower.</numerusform>
            <numerusform>The next walk: about %Ln min and slower.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ice at {computer}, %Ln min left</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>Ice at {computer}, %Ln min left</numerusform>
            <numerusform>Ice at {computer}, %Ln min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ice at another computer, %Ln min left</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>Ice at another computer, %Ln min left</numerusform>
            <numerusform>Ice at another computer, %Ln min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heat at {computer}, %Ln min left</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>Heat at {computer}, %Ln min left</numerusform>
            <numerusform>Heat at {computer}, %Ln min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heat at another computer, %Ln min left</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>Heat at another computer, %Ln min left</numerusform>
            <numerusform>Heat at another computer, %Ln min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min and slower</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>about %Ln min and slower</numerusform>
            <numerusform>about %Ln min and slower</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes at most, in a soft towel, never on bare skin.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>%Ln minute at most, in a soft towel, never on bare skin.</numerusform>
            <numerusform>%Ln minutes at most, in a soft towel, never on bare skin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Low heat wrap: up to %Ln hours a day. Never asleep.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>Low heat wrap: up to %Ln hour a day. Never asleep.</numerusform>
            <numerusform>Low heat wrap: up to %Ln hours a day. Never asleep.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On for %Ln minutes, longer than 20. Look closely: white, waxy, grey or blotchy is not fine.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>On for %Ln minute, longer than 20. Look closely: white, waxy, grey or blotchy is not fine.</numerusform>
            <numerusform>On for %Ln minutes, longer than 20. Look closely: white, waxy, grey or blotchy is not fine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>most in 24 h, %Ln weeks from</source>
        <translation>
            <numerusform>most in 24 h, %Ln week from</numerusform>
            <numerusform>most in 24 h, %Ln weeks from</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more days</source>
        <translation>
            <numerusform>and %Ln more day</numerusform>
            <numerusform>and %Ln more days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ice taken off (or answered for) only after 22 minutes or more %Ln ×.</source>
        <translation>
            <numerusform>Ice taken off (or answered for) only after 22 minutes or more %Ln ×.</numerusform>
            <numerusform>Ice taken off (or answered for) only after 22 minutes or more %Ln ×.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rules overridden %Ln ×: {reasons}.</source>
        <translation>
            <numerusform>Rules overridden %Ln ×: {reasons}.</numerusform>
            <numerusform>Rules overridden %Ln ×: {reasons}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ice %Ln × ({length})</source>
        <translation>
            <numerusform>Ice %Ln × ({length})</numerusform>
            <numerusform>Ice %Ln × ({length})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>heat %Ln × ({length})</source>
        <translation>
            <numerusform>heat %Ln × ({length})</numerusform>
            <numerusform>heat %Ln × ({length})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>walks %Ln × ({length})</source>
        <translation>
            <numerusform>walks %Ln × ({length})</numerusform>
            <numerusform>walks %Ln × ({length})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked %Ln times.</source>
        <translation>
            <numerusform>Asked once.</numerusform>
            <numerusform>Asked %Ln times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pain now {now} ({day}), worst {worst}, average {average} of %Ln entries (0–10).</source>
        <translation>
            <numerusform>Pain now {now} ({day}), worst {worst}, average {average} of %Ln entry (0–10).</numerusform>
            <numerusform>Pain now {now} ({day}), worst {worst}, average {average} of %Ln entries (0–10).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entries from another computer that cannot be here: %Ln. They wait.</source>
        <translation>
            <numerusform>Entries from another computer that cannot be here: %Ln. They wait.</numerusform>
            <numerusform>Entries from another computer that cannot be here: %Ln. They wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entries from another computer that lie ahead: %Ln. Look at the clocks; they come in later.</source>
        <translation>
            <numerusform>Entries from another computer that lie ahead: %Ln. Look at the clocks; they come in later.</numerusform>
            <numerusform>Entries from another computer that lie ahead: %Ln. Look at the clocks; they come in later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same is true of %Ln more files there.</source>
        <translation>
            <numerusform>The same is true of %Ln more file there.</numerusform>
            <numerusform>The same is true of %Ln more files there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entries that cannot be read and are left out: %Ln. Nothing was removed from the file.</source>
        <translation>
            <numerusform>Entries that cannot be read and are left out: %Ln. Nothing was removed from the file.</numerusform>
            <numerusform>Entries that cannot be read and are left out: %Ln. Nothing was removed from the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Newer entries that could be rescued: %Ln.</source>
        <translation>
            <numerusform>Newer entries that could be rescued: %Ln.</numerusform>
            <numerusform>Newer entries that could be rescued: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entries that cannot be read were set aside: %Ln. They are shown nowhere and count nowhere, but stay in the file, and go along into an export.</source>
        <translation>
            <numerusform>Entries that cannot be read were set aside: %Ln. They are shown nowhere and count nowhere, but stay in the file, and go along into an export.</numerusform>
            <numerusform>Entries that cannot be read were set aside: %Ln. They are shown nowhere and count nowhere, but stay in the file, and go along into an export.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Page {number} of %Ln</source>
        <translation>
            <numerusform>Page {number} of %Ln</numerusform>
            <numerusform>Page {number} of %Ln</numerusform>
        </translation>
    </message>
</context>
</TS>
