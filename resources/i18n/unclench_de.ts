<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Unclench</source>
        <translation>Über Unclench</translation>
    </message>
    <message>
        <source>K: common knowledge, not checked against a source. D: a choice of this project.</source>
        <translation>K: Allgemeinwissen, nicht an einer Quelle geprüft. D: eine Entscheidung dieses Projekts.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This app is a timer, diary and set of general tips. It does not examine you and is not medical advice.</source>
        <translation>Diese App ist ein Timer, ein Tagebuch und eine Sammlung allgemeiner Tipps. Sie untersucht dich nicht und ist kein ärztlicher Rat.</translation>
    </message>
    <message>
        <source>If you ticked a warning sign, the app stops being useful: call.</source>
        <translation>Wenn du ein Warnzeichen angekreuzt hast, hilft die App nicht mehr weiter: Ruf an.</translation>
    </message>
    <message>
        <source>The medicine clock shows what the label you chose says; your own label and your doctor win.</source>
        <translation>Die Medikamentenuhr zeigt, was auf der von dir gewählten Packung steht; deine eigene Packung und deine Arztpraxis gehen vor.</translation>
    </message>
    <message>
        <source>Adults only.</source>
        <translation>Nur für Erwachsene.</translation>
    </message>
    <message>
        <source>Texts and sources of {edition}.</source>
        <translation>Texte und Quellen von {edition}.</translation>
    </message>
    <message>
        <source>Version {version}, MIT licence: free to use, to change and to pass on.</source>
        <translation>Version {version}, MIT-Lizenz: frei zu nutzen, zu ändern und weiterzugeben.</translation>
    </message>
    <message>
        <source>Translations that a native clinician has reviewed: none yet.</source>
        <translation>Übersetzungen, die eine Fachperson mit dieser Muttersprache geprüft hat: noch keine.</translation>
    </message>
    <message>
        <source>This version is still in the making.</source>
        <translation>Diese Version ist noch in Arbeit.</translation>
    </message>
    <message>
        <source>Released on {day}.</source>
        <translation>Erschienen am {day}.</translation>
    </message>
    <message>
        <source>Unclench never looks for a new version by itself: it comes from where you got this one.</source>
        <translation>Unclench sucht nie von selbst nach einer neuen Version: Sie kommt von dort, woher du diese hast.</translation>
    </message>
    <message>
        <source>When a new version keeps the diary in another way, it first makes a backup, and says where.</source>
        <translation>Wenn eine neue Version das Tagebuch anders aufbewahrt, legt sie zuerst eine Sicherung an und sagt, wo.</translation>
    </message>
    <message>
        <source>See what is new</source>
        <translation>Sehen, was neu ist</translation>
    </message>
    <message>
        <source>No account, no network, no telemetry. Your data is one SQLite file, in {folder}</source>
        <translation>Kein Konto, kein Netz, keine Telemetrie. Deine Daten sind eine einzige SQLite-Datei in {folder}</translation>
    </message>
    <message>
        <source>No account, no telemetry. Your data is one SQLite file, in {folder}</source>
        <translation>Kein Konto, keine Telemetrie. Deine Daten sind eine SQLite-Datei, in {folder}</translation>
    </message>
    <message>
        <source>You share its entries with your other computers, through {folder}</source>
        <translation>Du teilst seine Einträge mit deinen anderen Computern, über {folder}</translation>
    </message>
    <message>
        <source>Open that folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>{number} {title}</source>
        <translation>{number} {title}</translation>
    </message>
    <message>
        <source>What to do, how sure anybody is, and who says so:</source>
        <translation>Was zu tun ist, wie sicher das ist und wer es sagt:</translation>
    </message>
    <message>
        <source>The 18 steps</source>
        <translation>Die 18 Schritte</translation>
    </message>
    <message>
        <source>{mark}: {source}</source>
        <translation>{mark}: {source}</translation>
    </message>
</context>
<context>
    <name>ActivitySheet</name>
    <message>
        <source>What it was</source>
        <translation>Was es war</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Pain before, if you like</source>
        <translation>Schmerz vorher, wenn du magst</translation>
    </message>
    <message>
        <source>Pain after, if you like</source>
        <translation>Schmerz nachher, wenn du magst</translation>
    </message>
    <message>
        <source>When it began</source>
        <translation>Wann es begann</translation>
    </message>
    <message>
        <source>Log an activity</source>
        <translation>Aktivität eintragen</translation>
    </message>
    <message>
        <source>Pick what you will keep doing. It counts like a walk.</source>
        <translation>Wähl, was du auf Dauer machen wirst. Es zählt wie ein Spaziergang.</translation>
    </message>
</context>
<context>
    <name>AfterEpisodePart</name>
    <message>
        <source>What set it off?</source>
        <translation>Was hat es ausgelöst?</translation>
    </message>
    <message>
        <source>Three small things</source>
        <translation>Drei Kleinigkeiten</translation>
    </message>
    <message>
        <source>A plank of 20 seconds, up from the chair once an hour, a walk a day.</source>
        <translation>Eine Plank von 20 Sekunden, einmal pro Stunde vom Stuhl aufstehen, ein Spaziergang am Tag.</translation>
    </message>
</context>
<context>
    <name>Alarm</name>
    <message>
        <source>Take the ice off now</source>
        <extracomment>safety</extracomment>
        <translation>Eis jetzt abnehmen</translation>
    </message>
    <message>
        <source>Take the heat off now</source>
        <extracomment>safety</extracomment>
        <translation>Wärme jetzt abnehmen</translation>
    </message>
    <message>
        <source>Half the time is over</source>
        <extracomment>safety</extracomment>
        <translation>Die Hälfte der Zeit ist um</translation>
    </message>
    <message>
        <source>One minute left</source>
        <extracomment>safety</extracomment>
        <translation>Noch eine Minute</translation>
    </message>
    <message>
        <source>Look at the skin once more: can you feel touch, is it pink?</source>
        <extracomment>safety</extracomment>
        <translation>Schau noch einmal auf die Haut: Spürst du Berührung, ist sie rosig?</translation>
    </message>
    <message>
        <source>Look at the skin: can you feel touch, is it pink?</source>
        <extracomment>safety</extracomment>
        <translation>Schau auf die Haut: Spürst du Berührung, ist sie rosig?</translation>
    </message>
    <message>
        <source>Look at the skin once more. {look}</source>
        <extracomment>safety</extracomment>
        <translation>Schau noch einmal auf die Haut. {look}</translation>
    </message>
    <message>
        <source>Look at the skin. {look}</source>
        <extracomment>safety</extracomment>
        <translation>Schau auf die Haut. {look}</translation>
    </message>
</context>
<context>
    <name>AskFile</name>
    <message>
        <source>Save a copy</source>
        <translation>Kopie sichern</translation>
    </message>
    <message>
        <source>Diary (*.sqlite)</source>
        <translation>Tagebuch (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>Kopie wiederherstellen</translation>
    </message>
    <message>
        <source>Exports and diaries (*.json *.sqlite)</source>
        <translation>Exporte und Tagebücher (*.json *.sqlite)</translation>
    </message>
    <message>
        <source>Add the entries of a file</source>
        <translation>Einträge einer Datei hinzufügen</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>Als JSON exportieren</translation>
    </message>
    <message>
        <source>Export (*.json)</source>
        <translation>Export (*.json)</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>In einen Ordner exportieren</translation>
    </message>
    <message>
        <source>Share in a folder</source>
        <translation>In einem Ordner teilen</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF sichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Drawing that can be enlarged (*.svg)</source>
        <translation>Vergrößerbare Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild sichern</translation>
    </message>
</context>
<context>
    <name>AskFirst</name>
    <message>
        <source>Label: ask a doctor before use.</source>
        <extracomment>safety</extracomment>
        <translation>Packungsangabe: vor der Einnahme in der Arztpraxis fragen.</translation>
    </message>
    <message>
        <source>My answers to what labels ask</source>
        <extracomment>safety</extracomment>
        <translation>Meine Antworten auf die Fragen der Packungsangaben</translation>
    </message>
    <message>
        <source>My answers</source>
        <extracomment>safety</extracomment>
        <translation>Meine Antworten</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message>
        <source>Restore …</source>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>Restore … {backup}</source>
        <oldsource>Go back … {backup}</oldsource>
        <translation>Wiederherstellen … {backup}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>from a newer version of Unclench</source>
        <translation>von einer neueren Version von Unclench</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Save a copy as …</source>
        <translation>Kopie sichern unter …</translation>
    </message>
    <message>
        <source>Restore another file …</source>
        <oldsource>Go back to another file …</oldsource>
        <translation>Andere Datei wiederherstellen …</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>The newest: {when}. One is made each day; the oldest go by themselves.</source>
        <translation>Die neueste: {when}. Jeden Tag entsteht eine; die ältesten gehen von selbst.</translation>
    </message>
    <message>
        <source>None of them holds an entry.</source>
        <translation>Keine davon enthält einen Eintrag.</translation>
    </message>
    <message>
        <source>There is none yet. The first is made on the first day with entries.</source>
        <translation>Es gibt noch keine. Die erste entsteht am ersten Tag mit Einträgen.</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Alle {count} zeigen</translation>
    </message>
</context>
<context>
    <name>BandChart</name>
    <message>
        <source>The plan of these days</source>
        <translation>Der Plan dieser Tage</translation>
    </message>
    <message>
        <source>{ice} times ice, {heat} times heat, {walk} walks since it began.</source>
        <translation>Seit Beginn: {ice}-mal Eis, {heat}-mal Wärme, {walk}-mal Gehen.</translation>
    </message>
    <message>
        <source>It began {time}</source>
        <translation>Beginn: {time}</translation>
    </message>
    <message>
        <source>You may stop with ice from {time}</source>
        <translation>Ab {time} kannst du mit Eis aufhören</translation>
    </message>
    <message>
        <source>Heat from {time}</source>
        <translation>Wärme ab {time}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>{time}: {name}</source>
        <translation>{time}: {name}</translation>
    </message>
    <message>
        <source>Ice</source>
        <translation>Eis</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>{time}: {what}, {length}</source>
        <translation>{time}: {what}, {length}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>{time} heat</source>
        <translation>{time} Wärme</translation>
    </message>
    <message>
        <source>{weekday} {time}</source>
        <translation>{weekday} {time}</translation>
    </message>
</context>
<context>
    <name>BreakCard</name>
    <message>
        <source>A break</source>
        <translation>Eine Pause</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Stand, walk a little, roll your shoulders.</source>
        <translation>Steh auf, geh ein paar Schritte, kreise die Schultern.</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>Genug</translation>
    </message>
    <message>
        <source>A break of {time}</source>
        <translation>Eine Pause von {time}</translation>
    </message>
    <message>
        <source>It counts once you are up.</source>
        <translation>Es zählt, sobald du aufgestanden bist.</translation>
    </message>
    <message>
        <source>That was it.</source>
        <translation>Das war’s.</translation>
    </message>
    <message>
        <source>The break is over.</source>
        <translation>Die Pause ist vorbei.</translation>
    </message>
</context>
<context>
    <name>Bridge</name>
    <message>
        <source>Your choice is kept.</source>
        <translation>Deine Wahl ist gespeichert.</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Zurückgenommen: {what}</translation>
    </message>
</context>
<context>
    <name>BruisePart</name>
    <message>
        <source>Is there a bruise or swelling there, less than 48 hours old?</source>
        <translation>Ist dort ein Bluterguss oder eine Schwellung, jünger als 48 Stunden?</translation>
    </message>
    <message>
        <source>No, neither</source>
        <translation>Nein, keins von beiden</translation>
    </message>
    <message>
        <source>Yes, or unsure</source>
        <translation>Ja oder unsicher</translation>
    </message>
</context>
<context>
    <name>BugWindow</name>
    <message>
        <source>Unclench: something went wrong</source>
        <translation>Unclench: Etwas ging schief</translation>
    </message>
    <message>
        <source>Something went wrong in Unclench. It goes on running, and your entries are safe.</source>
        <translation>In Unclench ging etwas schief. Es läuft weiter, und deine Einträge sind sicher.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Melden</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
</context>
<context>
    <name>CardCorner</name>
    <message>
        <source>{card}: why, and how sure</source>
        <translation>{card}: warum, und wie sicher</translation>
    </message>
    <message>
        <source>{card}: more</source>
        <translation>{card}: mehr</translation>
    </message>
</context>
<context>
    <name>CardsSheet</name>
    <message>
        <source>Plank</source>
        <translation>Plank</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Sitting and posture</source>
        <translation>Sitzen und Haltung</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Dehnen</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Minerals</source>
        <translation>Mineralstoffe</translation>
    </message>
    <message>
        <source>Show or hide cards</source>
        <translation>Karten ein- und ausblenden</translation>
    </message>
    <message>
        <source>Nothing is lost by hiding a card.</source>
        <translation>Beim Ausblenden einer Karte geht nichts verloren.</translation>
    </message>
</context>
<context>
    <name>CausesPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The visit is changed.</source>
        <translation>Der Termin ist geändert.</translation>
    </message>
    <message>
        <source>The visit is deleted.</source>
        <translation>Der Termin ist gelöscht.</translation>
    </message>
    <message>
        <source>Save for my calendar</source>
        <translation>In meinen Kalender</translation>
    </message>
    <message>
        <source>Calendar file (*.ics)</source>
        <translation>Kalenderdatei (*.ics)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Gesichert: {file}</translation>
    </message>
</context>
<context>
    <name>CautionsSheet</name>
    <message>
        <source>Is ice for me?</source>
        <extracomment>safety</extracomment>
        <translation>Ist Eis etwas für mich?</translation>
    </message>
    <message>
        <source>Is heat for me?</source>
        <extracomment>safety</extracomment>
        <translation>Ist Wärme etwas für mich?</translation>
    </message>
    <message>
        <source>Tick what is true for you. Ice or heat then starts only with a reason, such as a doctor&apos;s word.</source>
        <extracomment>safety</extracomment>
        <translation>Kreuze an, was auf dich zutrifft. Trifft etwas zu, startet die Anwendung nur mit einem Grund, etwa einer ärztlichen Zustimmung.</translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <extracomment>safety</extracomment>
        <translation>Antworten speichern</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>safety</extracomment>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>{card}: more</source>
        <translation>{card}: mehr</translation>
    </message>
    <message>
        <source>The table is copied.</source>
        <translation>Die Tabelle ist kopiert.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Gesichert: {file}</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>As a picture</source>
        <translation>Als Bild</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Save picture …</source>
        <translation>Bild sichern …</translation>
    </message>
    <message>
        <source>{title}, {days}</source>
        <translation>{title}, {days}</translation>
    </message>
    <message>
        <source>{title}: table</source>
        <translation>{title}: Tabelle</translation>
    </message>
    <message>
        <source>{title}: chart</source>
        <translation>{title}: Diagramm</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Test: {port}</source>
        <translation>Test: {port}</translation>
    </message>
    <message>
        <source>asking …</source>
        <translation>fragt …</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>works</source>
        <translation>geht</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>can&apos;t tell</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>{port}: {answer}</source>
        <translation>{port}: {answer}</translation>
    </message>
</context>
<context>
    <name>CheckWindow</name>
    <message>
        <source>System check</source>
        <translation>Systemprüfung</translation>
    </message>
    <message>
        <source>What this computer offers the app. What it can&apos;t tell is never taken for a yes.</source>
        <translation>Was dieser Computer der App bietet. Was er nicht sagen kann, gilt nie als Ja.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Neu prüfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Infobereich</translation>
    </message>
    <message>
        <source>Whether you are at the desk</source>
        <translation>Ob du am Schreibtisch bist</translation>
    </message>
    <message>
        <source>Locked screen</source>
        <translation>Gesperrter Bildschirm</translation>
    </message>
    <message>
        <source>Sleep of the computer</source>
        <translation>Ruhezustand des Computers</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>A window over the whole screen</source>
        <translation>Fenster über den ganzen Bildschirm</translation>
    </message>
    <message>
        <source>Microphone in use</source>
        <translation>Mikrofon in Benutzung</translation>
    </message>
    <message>
        <source>Camera in use</source>
        <translation>Kamera in Benutzung</translation>
    </message>
    <message>
        <source>Messages with buttons</source>
        <translation>Meldungen mit Knöpfen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Mit dem Computer starten</translation>
    </message>
    <message>
        <source>Keeping the computer awake</source>
        <translation>Computer wach halten</translation>
    </message>
    <message>
        <source>Quick start</source>
        <translation>Schnellstart</translation>
    </message>
    <message>
        <source>Sharing with other computers</source>
        <translation>Teilen mit anderen Computern</translation>
    </message>
</context>
<context>
    <name>CheckedQuestion</name>
    <message>
        <source>Has a doctor checked exactly this?</source>
        <translation>Wurde genau das ärztlich abgeklärt?</translation>
    </message>
    <message>
        <source>After a yes, ice, heat, walks and exercise open again.</source>
        <translation>Nach einem Ja öffnen sich Eis, Wärme, Gehen und Übungen wieder.</translation>
    </message>
    <message>
        <source>Yes, exactly this</source>
        <translation>Ja, genau das</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
</context>
<context>
    <name>ClinicScoreForm</name>
    <message>
        <source>Score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>A score a clinic gave you</source>
        <translation>Eine Punktzahl aus einer Praxis oder Klinik</translation>
    </message>
    <message>
        <source>It goes on the page for your doctor beside your own numbers.</source>
        <translation>Sie kommt auf das Blatt für die Arztpraxis, neben deine eigenen Zahlen.</translation>
    </message>
    <message>
        <source>Which questionnaire</source>
        <translation>Welcher Fragebogen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ClockLine</name>
    <message>
        <source>That is no time of day. Write it like {time}.</source>
        <translation>Das ist keine Uhrzeit. Schreib sie wie {time}.</translation>
    </message>
</context>
<context>
    <name>ClockList</name>
    <message>
        <source>+ Time</source>
        <translation>+ Uhrzeit</translation>
    </message>
    <message>
        <source>+ Time: {name}</source>
        <translation>+ Uhrzeit: {name}</translation>
    </message>
    <message>
        <source>{name}: time {number}</source>
        <translation>{name}: Uhrzeit {number}</translation>
    </message>
    <message>
        <source>Remove {time}</source>
        <translation>{time} entfernen</translation>
    </message>
</context>
<context>
    <name>CorrectionSheet</name>
    <message>
        <source>I was up or away</source>
        <translation>Ich war auf oder weg</translation>
    </message>
    <message>
        <source>I was sitting</source>
        <translation>Ich habe gesessen</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Was es war</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Correct the day&apos;s strip</source>
        <translation>Tagesstreifen berichtigen</translation>
    </message>
    <message>
        <source>For a time that was not as the strip shows it.</source>
        <translation>Für eine Zeit, die anders war, als der Streifen zeigt.</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>{count} new</source>
        <translation>{count} neu</translation>
    </message>
    <message>
        <source>{count} newer</source>
        <translation>{count} neuer</translation>
    </message>
    <message>
        <source>{count} known</source>
        <translation>{count} bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Noch keine Einträge</translation>
    </message>
    <message>
        <source>{entries} since {month} {year}</source>
        <translation>{entries} seit {month} {year}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>of today</source>
        <translation>von heute</translation>
    </message>
    <message numerus="yes">
        <source>of the last %Ln days</source>
        <translation>
            <numerusform>des letzten %Ln Tages</numerusform>
            <numerusform>der letzten %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>of the day</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>vor einem Import</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>vor einem Wiederherstellen</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>vor einem Update</translation>
    </message>
    <message>
        <source>a copy</source>
        <translation>eine Kopie</translation>
    </message>
    <message>
        <source>Spasms</source>
        <translation>Krämpfe</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>Ice and heat</source>
        <translation>Eis und Wärme</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>Dosen</translation>
    </message>
    <message>
        <source>Medicines of your own</source>
        <translation>Eigene Mittel</translation>
    </message>
    <message>
        <source>Walks</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Getting up</source>
        <translation>Aufstehen</translation>
    </message>
    <message>
        <source>Time at the desk</source>
        <translation>Zeit am Schreibtisch</translation>
    </message>
    <message>
        <source>Drinks</source>
        <translation>Getränke</translation>
    </message>
    <message>
        <source>Planks</source>
        <translation>Planks</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Dehnübungen</translation>
    </message>
    <message>
        <source>Moves of your own</source>
        <translation>Eigene Übungen</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Foods</source>
        <translation>Essen</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>What applies to you</source>
        <translation>Was auf dich zutrifft</translation>
    </message>
    <message>
        <source>Nudges</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The ice or heat that runs now ends with it.</source>
        <translation>Das laufende Eis oder die laufende Wärme endet damit.</translation>
    </message>
    <message>
        <source>The walk that runs now ends with it.</source>
        <translation>Der laufende Spaziergang endet damit.</translation>
    </message>
    <message>
        <source>The plank that runs now ends with it.</source>
        <translation>Die laufende Plank endet damit.</translation>
    </message>
</context>
<context>
    <name>DataSheet</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>DataView</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Exchanging with the folder</source>
        <translation>Abgleich mit dem Ordner</translation>
    </message>
    <message>
        <source>Sharing the diary</source>
        <translation>Tagebuch wird geteilt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes came from the others.</source>
        <translation>
            <numerusform>%Ln Änderung kam von den anderen.</numerusform>
            <numerusform>%Ln Änderungen kamen von den anderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is in step with the folder.</source>
        <translation>Alles ist mit dem Ordner abgeglichen.</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Kopie wird gesichert</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Wird exportiert</translation>
    </message>
    <message>
        <source>One thing at a time: something is still being written.</source>
        <translation>Eins nach dem anderen: Es wird noch etwas geschrieben.</translation>
    </message>
    <message>
        <source>Stopped. What was exchanged until now stays, and the rest follows the next time.</source>
        <translation>Angehalten. Was bis jetzt ausgetauscht wurde, bleibt; der Rest folgt beim nächsten Mal.</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Sicherung wird gemacht</translation>
    </message>
    <message>
        <source>Backed up: {entries}</source>
        <translation>Gesichert: {entries}</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Gesichert: {file}</translation>
    </message>
    <message>
        <source>Exported to {folder}</source>
        <translation>Exportiert nach {folder}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>DataWork</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>{name}, {day}</source>
        <translation>{name}, {day}</translation>
    </message>
</context>
<context>
    <name>DayStrip</name>
    <message>
        <source>sitting</source>
        <translation>sitzend</translation>
    </message>
    <message>
        <source>up</source>
        <translation>auf</translation>
    </message>
</context>
<context>
    <name>DaysOff</name>
    <message>
        <source>None ahead.</source>
        <translation>Keine in nächster Zeit.</translation>
    </message>
    <message>
        <source>Mark days in a calendar</source>
        <translation>Tage im Kalender markieren</translation>
    </message>
    <message>
        <source>Close the calendar</source>
        <translation>Kalender schließen</translation>
    </message>
    <message>
        <source>Press a day to mark it, and again to unmark it. With Shift: all days up to it.</source>
        <translation>Drück auf einen Tag, um ihn zu markieren, und noch einmal, um es aufzuheben. Mit Umschalt: alle Tage bis dahin.</translation>
    </message>
    <message>
        <source>Remove the days off: {days}</source>
        <translation>Freie Tage entfernen: {days}</translation>
    </message>
</context>
<context>
    <name>Disclaimer</name>
    <message>
        <source>What this is</source>
        <extracomment>safety</extracomment>
        <translation>Was das hier ist</translation>
    </message>
    <message>
        <source>A timer, a diary and general tips with their sources.</source>
        <extracomment>safety</extracomment>
        <translation>Ein Timer, ein Tagebuch und allgemeine Tipps mit ihren Quellen.</translation>
    </message>
    <message>
        <source>It does not examine you and is not medical advice.</source>
        <extracomment>safety</extracomment>
        <translation>Es untersucht dich nicht und ist kein ärztlicher Rat.</translation>
    </message>
    <message>
        <source>If you ticked a warning sign, the app stops being useful: call. For adults only.</source>
        <extracomment>safety</extracomment>
        <translation>Wenn du ein Warnzeichen angekreuzt hast, hilft diese App nicht mehr weiter: Ruf an. Nur für Erwachsene.</translation>
    </message>
    <message>
        <source>I have read this</source>
        <extracomment>safety</extracomment>
        <translation>Ich habe das gelesen</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>safety</extracomment>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>DoseSheet</name>
    <message>
        <source>Delete this entry</source>
        <extracomment>safety</extracomment>
        <translation>Eintrag löschen</translation>
    </message>
    <message>
        <source>What was changed</source>
        <extracomment>safety</extracomment>
        <translation>Was geändert wurde</translation>
    </message>
</context>
<context>
    <name>DrinkSheet</name>
    <message>
        <source>Which drink</source>
        <translation>Welches Getränk</translation>
    </message>
    <message>
        <source>How many millilitres</source>
        <translation>Wie viele Milliliter</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Another drink</source>
        <translation>Anderes Getränk</translation>
    </message>
    <message>
        <source>Tea, coffee, milk and soup count in full. Alcohol is kept, but doesn&apos;t count.</source>
        <translation>Tee, Kaffee, Milch und Suppe zählen voll. Alkohol wird gespeichert, zählt aber nicht.</translation>
    </message>
</context>
<context>
    <name>DrivingPart</name>
    <message>
        <source>I stopped</source>
        <translation>Ich habe angehalten</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>A stop until {time}</source>
        <translation>Anhalten bis {time}</translation>
    </message>
    <message>
        <source>Walk a few steps. Then two hours at the most.</source>
        <translation>Geh ein paar Schritte. Dann höchstens zwei Stunden.</translation>
    </message>
    <message>
        <source>Two hours are over since {time}</source>
        <translation>Zwei Stunden sind um seit {time}</translation>
    </message>
    <message>
        <source>Stop for 15 minutes and walk a few steps.</source>
        <translation>Halt 15 Minuten an und geh ein paar Schritte.</translation>
    </message>
    <message>
        <source>Driving: a stop by {time}</source>
        <translation>Autofahrt: Halt bis {time}</translation>
    </message>
    <message>
        <source>Off since {time}. 15 minutes, and a few steps.</source>
        <translation>Unterwegs seit {time}. 15 Minuten und ein paar Schritte.</translation>
    </message>
    <message>
        <source>A stop of 15 minutes.</source>
        <translation>Ein Halt von 15 Minuten.</translation>
    </message>
    <message>
        <source>The drive is over.</source>
        <translation>Die Fahrt ist zu Ende.</translation>
    </message>
</context>
<context>
    <name>DuringIceCard</name>
    <message>
        <source>Where does it hurt?</source>
        <extracomment>safety</extracomment>
        <translation>Wo tut es weh?</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>safety</extracomment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Middle</source>
        <extracomment>safety</extracomment>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>safety</extracomment>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Where it hurts: side</source>
        <extracomment>safety</extracomment>
        <translation>Wo es weh tut: Seite</translation>
    </message>
    <message>
        <source>Upper back</source>
        <extracomment>safety</extracomment>
        <translation>Oberer Rücken</translation>
    </message>
    <message>
        <source>Lower back</source>
        <extracomment>safety</extracomment>
        <translation>Unterer Rücken</translation>
    </message>
    <message>
        <source>Where it hurts: height</source>
        <extracomment>safety</extracomment>
        <translation>Wo es weh tut: Höhe</translation>
    </message>
    <message>
        <source>15 short questions</source>
        <extracomment>safety</extracomment>
        <translation>15 kurze Fragen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln short questions</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>%Ln kurze Frage</numerusform>
            <numerusform>%Ln kurze Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Is a doctor due soon?</source>
        <extracomment>safety</extracomment>
        <translation>Solltest du bald zum Arzt?</translation>
    </message>
</context>
<context>
    <name>ElsewhereCard</name>
    <message>
        <source>JSON …</source>
        <translation>JSON …</translation>
    </message>
    <message>
        <source>Export as JSON …</source>
        <translation>Als JSON exportieren …</translation>
    </message>
    <message>
        <source>Spreadsheet …</source>
        <translation>Tabelle …</translation>
    </message>
    <message>
        <source>Export as Spreadsheet …</source>
        <translation>Als Tabelle exportieren …</translation>
    </message>
    <message>
        <source>CSV …</source>
        <translation>CSV …</translation>
    </message>
    <message>
        <source>Export as CSV …</source>
        <translation>Als CSV exportieren …</translation>
    </message>
    <message>
        <source>JSON: everything, for another computer. Spreadsheet: one table a kind, with local times and names. CSV: the tables as they lie in the file.</source>
        <translation>JSON: alles, für einen anderen Computer. Tabelle: eine Tabelle je Art, mit Ortszeit und Namen. CSV: die Tabellen, wie sie in der Datei liegen.</translation>
    </message>
    <message>
        <source>Add the entries of a file …</source>
        <translation>Einträge einer Datei hinzufügen …</translation>
    </message>
    <message>
        <source>An export as JSON, a backup, or another diary. First you see what would be added.</source>
        <translation>Ein Export als JSON, eine Sicherung oder ein anderes Tagebuch. Zuerst siehst du, was hinzukäme.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
</context>
<context>
    <name>ElsewhereLine</name>
    <message>
        <source>Go on here</source>
        <translation>Hier weitermachen</translation>
    </message>
</context>
<context>
    <name>Emergency</name>
    <message>
        <source>This needs a doctor now. Hours can matter.</source>
        <extracomment>safety</extracomment>
        <translation>Das muss jetzt ärztlich angesehen werden. Es kann auf Stunden ankommen.</translation>
    </message>
    <message>
        <source>Say: sudden back pain, and what you ticked. Don&apos;t drive yourself.</source>
        <extracomment>safety</extracomment>
        <translation>Sag: plötzliche Rückenschmerzen, und was du angekreuzt hast. Fahr nicht selbst.</translation>
    </message>
    <message>
        <source>After a call, what runs goes on and you can log; nothing new opens until a doctor has checked exactly this. After a mistake, the list of warning signs comes back.</source>
        <extracomment>safety</extracomment>
        <translation>Nach einem Anruf geht weiter, was läuft, und du kannst eintragen; Neues öffnet sich erst, wenn genau das, was du angekreuzt hast, ärztlich abgeklärt ist. War es ein Versehen, kommt die Liste der Warnzeichen wieder.</translation>
    </message>
    <message>
        <source>I have called, or I&apos;m going now</source>
        <extracomment>safety</extracomment>
        <translation>Ich habe angerufen oder mache mich auf den Weg</translation>
    </message>
    <message>
        <source>A doctor has checked exactly this</source>
        <extracomment>safety</extracomment>
        <translation>Genau das wurde ärztlich abgeklärt</translation>
    </message>
    <message>
        <source>I ticked this by mistake</source>
        <extracomment>safety</extracomment>
        <translation>Ich habe das versehentlich angekreuzt</translation>
    </message>
    <message>
        <source>Summary for the doctor</source>
        <extracomment>safety</extracomment>
        <translation>Blatt für die Arztpraxis</translation>
    </message>
    <message>
        <source>My log</source>
        <extracomment>safety</extracomment>
        <translation>Meine Einträge</translation>
    </message>
    <message>
        <source>Pack off</source>
        <extracomment>safety</extracomment>
        <translation>Ist abgenommen</translation>
    </message>
    <message>
        <source>still running</source>
        <extracomment>safety</extracomment>
        <translation>läuft noch</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>safety</extracomment>
        <translation>Land</translation>
    </message>
    <message>
        <source>Call the emergency number</source>
        <oldsource>Emergency number</oldsource>
        <extracomment>safety</extracomment>
        <translation>Ruf die Notrufnummer an</translation>
    </message>
    <message>
        <source>Choose your country</source>
        <extracomment>safety</extracomment>
        <translation>Land wählen</translation>
    </message>
    <message>
        <source>You ticked: {signs}</source>
        <extracomment>safety</extracomment>
        <translation>Du hast angekreuzt: {signs}</translation>
    </message>
    <message>
        <source>{kind} {left}</source>
        <extracomment>safety</extracomment>
        <translation>{kind} {left}</translation>
    </message>
</context>
<context>
    <name>EmergencyLine</name>
    <message>
        <source>Show the number</source>
        <extracomment>safety</extracomment>
        <translation>Nummer zeigen</translation>
    </message>
    <message>
        <source>The warning signs again</source>
        <extracomment>safety</extracomment>
        <translation>Noch einmal die Warnzeichen</translation>
    </message>
    <message>
        <source>This needs a doctor now: call {number}.</source>
        <extracomment>safety</extracomment>
        <translation>Das muss jetzt ärztlich angesehen werden: Ruf {number} an.</translation>
    </message>
</context>
<context>
    <name>EmergencyNumber</name>
    <message>
        <source>Call your local number, or try 112 on a mobile phone. Choose your country to see its number.</source>
        <oldsource>Call your local number. Choose your country to see it.</oldsource>
        <extracomment>safety</extracomment>
        <translation>Ruf die örtliche Notrufnummer an, oder versuch es am Handy mit 112. Wähle dein Land, um seine Nummer zu sehen.</translation>
    </message>
    <message>
        <source>{country}: the number is not known here. Ask someone near you, or try 112 on a mobile phone.</source>
        <extracomment>safety</extracomment>
        <translation>{country}: Die Nummer ist hier nicht bekannt. Frag jemanden in deiner Nähe, oder versuch mit einem Handy die 112.</translation>
    </message>
    <message>
        <source>Emergency number: {number}</source>
        <extracomment>safety</extracomment>
        <translation>Notrufnummer: {number}</translation>
    </message>
</context>
<context>
    <name>EntriesView</name>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Search all kinds</source>
        <translation>In allen Arten suchen</translation>
    </message>
    <message>
        <source>{entries} since {month}</source>
        <translation>{entries} seit {month}</translation>
    </message>
    <message>
        <source>No entry of these kinds has &quot;{words}&quot;: {kinds}.</source>
        <translation>Kein Eintrag dieser Arten enthält „{words}“: {kinds}.</translation>
    </message>
    <message>
        <source>No entry has &quot;{words}&quot;.</source>
        <translation>Kein Eintrag enthält „{words}“.</translation>
    </message>
    <message>
        <source>Nothing of this kind in this time.</source>
        <translation>Nichts von dieser Art in dieser Zeit.</translation>
    </message>
    <message>
        <source>No entries yet. What you log is listed here, and can be changed.</source>
        <translation>Noch keine Einträge. Was du einträgst, steht hier und lässt sich ändern.</translation>
    </message>
    <message>
        <source>Your change is not kept: {entry}</source>
        <translation>Deine Änderung ist nicht gespeichert: {entry}</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries deleted</source>
        <translation>
            <numerusform>%Ln Eintrag gelöscht</numerusform>
            <numerusform>%Ln Einträge gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries brought back</source>
        <translation>
            <numerusform>%Ln Eintrag zurückgeholt</numerusform>
            <numerusform>%Ln Einträge zurückgeholt</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: {entry}</source>
        <translation>Gelöscht: {entry}</translation>
    </message>
</context>
<context>
    <name>EntryFilters</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Search notes, names, reasons</source>
        <translation>Notizen, Namen, Gründe durchsuchen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Show: {kind}</source>
        <translation>Zeigen: {kind}</translation>
    </message>
    <message>
        <source>More kinds</source>
        <translation>Mehr Arten</translation>
    </message>
    <message>
        <source>Also what was deleted</source>
        <translation>Auch Gelöschtes</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>deleted entries</source>
        <translation>gelöschte Einträge</translation>
    </message>
    <message>
        <source>More kinds: {kinds}</source>
        <translation>Mehr Arten: {kinds}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation>Andere Menge</translation>
    </message>
    <message>
        <source>{name}: {choice}</source>
        <translation>{name}: {choice}</translation>
    </message>
    <message>
        <source>How much, 0 to 10</source>
        <translation>Wie stark, 0 bis 10</translation>
    </message>
    <message>
        <source>By the clock where it was logged, not the clock here.</source>
        <translation>Nach der Uhr dort, wo es eingetragen wurde, nicht nach der Uhr hier.</translation>
    </message>
    <message>
        <source>How many {units}</source>
        <translation>Wie viele {units}</translation>
    </message>
    <message>
        <source>Weight in {unit}</source>
        <translation>Gewicht in {unit}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>It was a twinge or a spasm</source>
        <translation>Es war ein Zwicken oder ein Krampf</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Eine Notiz</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>Oberer Rücken</translation>
    </message>
    <message>
        <source>Low back</source>
        <translation>Unterer Rücken</translation>
    </message>
    <message>
        <source>Pain before, if you like</source>
        <translation>Schmerz vorher, wenn du magst</translation>
    </message>
    <message>
        <source>Pain after, if you like</source>
        <translation>Schmerz nachher, wenn du magst</translation>
    </message>
    <message>
        <source>Pain in it, if you like</source>
        <translation>Schmerz dabei, wenn du magst</translation>
    </message>
    <message>
        <source>Why it was started inside a gap</source>
        <translation>Warum es vor Ablauf der Pause gestartet wurde</translation>
    </message>
    <message>
        <source>When it ended</source>
        <translation>Wann es endete</translation>
    </message>
    <message>
        <source>When it had eased</source>
        <translation>Wann es nachgelassen hatte</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Which pain</source>
        <translation>Welcher Schmerz</translation>
    </message>
    <message>
        <source>At that moment</source>
        <translation>In diesem Moment</translation>
    </message>
    <message>
        <source>The worst of the day</source>
        <translation>Der stärkste des Tages</translation>
    </message>
    <message>
        <source>The average</source>
        <translation>Der Durchschnitt</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Was es war</translation>
    </message>
    <message>
        <source>Why it was stopped</source>
        <translation>Warum aufgehört wurde</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>It got worse</source>
        <translation>Es wurde schlimmer</translation>
    </message>
    <message>
        <source>Into a leg, numb or weak</source>
        <translation>Ins Bein, taub oder schwach</translation>
    </message>
    <message>
        <source>A foot or a shin</source>
        <translation>Ein Fuß oder ein Schienbein</translation>
    </message>
    <message>
        <source>Dizzy</source>
        <translation>Schwindel</translation>
    </message>
    <message>
        <source>Millilitres</source>
        <translation>Milliliter</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welche</translation>
    </message>
    <message>
        <source>Portions</source>
        <translation>Portionen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Name or place, if you like</source>
        <translation>Name oder Ort, wenn du magst</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>How it was the next day</source>
        <translation>Wie es am Tag danach war</translation>
    </message>
    <message>
        <source>This entry is deleted, and counts nowhere.</source>
        <translation>Dieser Eintrag ist gelöscht und zählt nirgends.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Bring back: {entry}</source>
        <translation>Zurückholen: {entry}</translation>
    </message>
    <message>
        <source>It is still going on. End it first, then it can be changed.</source>
        <translation>Es läuft noch. Beende es zuerst, dann lässt es sich ändern.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Changed: {entry}</source>
        <translation>Geändert: {entry}</translation>
    </message>
    <message>
        <source>By now it is: {entry}. Keep writes what you chose here.</source>
        <translation>Inzwischen steht da: {entry}. „Speichern“ schreibt, was du hier gewählt hast.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Keep: {entry}</source>
        <translation>Speichern: {entry}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel changing</source>
        <translation>Ändern abbrechen</translation>
    </message>
    <message>
        <source>Delete: {entry}</source>
        <translation>Löschen: {entry}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Brought back: {entry}</source>
        <translation>Zurückgeholt: {entry}</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Entries, newest first</source>
        <translation>Einträge, neueste zuerst</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>EpisodeCard</name>
    <message>
        <source>Log pain</source>
        <translation>Schmerz eintragen</translation>
    </message>
    <message>
        <source>It has eased</source>
        <translation>Es hat nachgelassen</translation>
    </message>
    <message>
        <source>This episode</source>
        <translation>Diese Episode</translation>
    </message>
    <message>
        <source>Edit this episode</source>
        <translation>Episode bearbeiten</translation>
    </message>
    <message>
        <source>Take the plan with me</source>
        <translation>Plan mitnehmen</translation>
    </message>
    <message>
        <source>Spasm since {time}</source>
        <translation>Krampf seit {time}</translation>
    </message>
    <message>
        <source>Hour {hour} of 72. Heat from {time}.</source>
        <translation>Stunde {hour} von 72. Wärme ab {time}.</translation>
    </message>
    <message>
        <source>Ice phase</source>
        <translation>Eisphase</translation>
    </message>
    <message>
        <source>Hour {hour}</source>
        <translation>Stunde {hour}</translation>
    </message>
    <message>
        <source>Heat phase</source>
        <translation>Wärmephase</translation>
    </message>
</context>
<context>
    <name>EpisodesSheet</name>
    <message>
        <source>Episodes</source>
        <translation>Episoden</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Since {time}</source>
        <translation>Seit {time}</translation>
    </message>
    <message>
        <source>{time}, for {length}</source>
        <translation>{time}, {length} lang</translation>
    </message>
    <message>
        <source>no pain logged</source>
        <translation>kein Schmerz eingetragen</translation>
    </message>
    <message>
        <source>highest pain {value} of 10</source>
        <translation>stärkster Schmerz {value} von 10</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit {time}</source>
        <translation>{time} bearbeiten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete {time}</source>
        <translation>{time} löschen</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>Es kam wieder</translation>
    </message>
    <message>
        <source>It came back: {time}</source>
        <translation>Es kam wieder: {time}</translation>
    </message>
</context>
<context>
    <name>EraseCard</name>
    <message>
        <source>Delete all …</source>
        <translation>Alles löschen …</translation>
    </message>
    <message>
        <source>The whole diary and your settings; you type a word first.</source>
        <translation>Das ganze Tagebuch und deine Einstellungen; vorher tippst du ein Wort.</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Alles löschen</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Delete the backups, too</source>
        <translation>Auch die Sicherungen löschen</translation>
    </message>
    <message>
        <source>Then nothing brings the diary back.</source>
        <translation>Dann bringt nichts das Tagebuch zurück.</translation>
    </message>
    <message>
        <source>Type {word} to delete all</source>
        <translation>Tipp {word}, um alles zu löschen</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Alles löschen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups stay, unless you delete them, too.</source>
        <translation>
            <numerusform>%Ln Sicherung bleibt, wenn du sie nicht auch löschst.</numerusform>
            <numerusform>%Ln Sicherungen bleiben, wenn du sie nicht auch löschst.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup: nothing brings the diary back.</source>
        <translation>Es gibt keine Sicherung: Nichts bringt das Tagebuch zurück.</translation>
    </message>
    <message>
        <source>This deletes the whole diary with its {entries}, and your settings.</source>
        <translation>Das löscht das ganze Tagebuch ({entries}) und deine Einstellungen.</translation>
    </message>
    <message>
        <source>All entries are deleted.</source>
        <translation>Alle Einträge sind gelöscht.</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>the data file</source>
        <translation>die Datendatei</translation>
    </message>
    <message>
        <source>Your diary</source>
        <translation>Dein Tagebuch</translation>
    </message>
    <message>
        <source>One file of {size} on this computer; its entries go into the shared folder, too.</source>
        <translation>Eine Datei von {size} auf diesem Computer; ihre Einträge kommen auch in den geteilten Ordner.</translation>
    </message>
    <message>
        <source>One file of {size}, on this computer only.</source>
        <translation>Eine Datei von {size}, nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>The first entry makes the file, on this computer only.</source>
        <translation>Der erste Eintrag legt die Datei an, nur auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>FoodsSheet</name>
    <message>
        <source>Search the foods</source>
        <translation>Lebensmittel suchen</translation>
    </message>
    <message>
        <source>No food here has these words.</source>
        <translation>Kein Lebensmittel hier hat diese Wörter.</translation>
    </message>
    <message>
        <source>Eaten</source>
        <translation>Gegessen</translation>
    </message>
    <message>
        <source>Eaten: {food}</source>
        <translation>Gegessen: {food}</translation>
    </message>
    <message>
        <source>{count} this week</source>
        <translation>{count} diese Woche</translation>
    </message>
    <message>
        <source>{source}. Edition {edition}.</source>
        <translation>{source}. Ausgabe {edition}.</translation>
    </message>
    <message>
        <source>Foods with minerals</source>
        <translation>Essen mit Mineralstoffen</translation>
    </message>
    <message>
        <source>Food first. Ask before pills of potassium or magnesium if you have kidney disease.</source>
        <translation>Erst das Essen. Frag vor Kalium- oder Magnesiumtabletten nach, wenn du eine Nierenkrankheit hast.</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Frau</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Mann</translation>
    </message>
    <message>
        <source>Daily need for</source>
        <translation>Tagesbedarf für</translation>
    </message>
    <message>
        <source>Year of birth (if you like)</source>
        <translation>Geburtsjahr (wenn du magst)</translation>
    </message>
    <message>
        <source>{days} of 7 days&apos; worth</source>
        <translation>Bedarf von {days} der 7 Tage</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Saved on this computer only</source>
        <translation>Nur auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>Saved here and in your shared folder</source>
        <translation>Hier und in deinem geteilten Ordner gespeichert</translation>
    </message>
</context>
<context>
    <name>FootMessage</name>
    <message>
        <source>Opens the settings of nudges</source>
        <translation>Öffnet die Einstellungen der Erinnerungen</translation>
    </message>
</context>
<context>
    <name>FormSheet</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>GlassSheet</name>
    <message>
        <source>Millilitres in a glass</source>
        <translation>Milliliter pro Glas</translation>
    </message>
    <message>
        <source>Glasses a day</source>
        <translation>Gläser am Tag</translation>
    </message>
    <message>
        <source>Glass and goal</source>
        <translation>Glas und Ziel</translation>
    </message>
    <message>
        <source>Eight glasses is a fair target, not a law; tea, coffee and milk count.</source>
        <translation>Acht Gläser sind ein gutes Ziel, kein Gesetz; Tee, Kaffee und Milch zählen.</translation>
    </message>
    <message>
        <source>Drink to thirst; pale-yellow urine is a good sign. EFSA 2010; Institute of Medicine 2004.</source>
        <translation>Trink nach Durst; hellgelber Urin ist ein gutes Zeichen. EFSA 2010; Institute of Medicine 2004.</translation>
    </message>
</context>
<context>
    <name>GuideSheets</name>
    <message>
        <source>Sitting at a desk: hips back, a small roll at belt height, feet flat, screen at eye level.</source>
        <translation>Sitzen am Schreibtisch: Hüfte nach hinten, eine kleine Rolle auf Gürtelhöhe, Füße flach, Bildschirm auf Augenhöhe.</translation>
    </message>
    <message>
        <source>A small roll or folded towel, 5 to 10 cm deep, at belt height. Hips all the way back.</source>
        <translation>Eine kleine Rolle oder ein gefaltetes Handtuch, 5 bis 10 cm dick, auf Gürtelhöhe. Die Hüfte ganz nach hinten.</translation>
    </message>
    <message>
        <source>Feet flat, elbows about square, the top of the screen at eye level, leaning back a little.</source>
        <translation>Füße flach, Ellbogen etwa im rechten Winkel, Oberkante des Bildschirms auf Augenhöhe, leicht zurückgelehnt.</translation>
    </message>
    <message>
        <source>Shift often: no posture has been shown to be the right one. The best one is one that changes.</source>
        <translation>Beweg dich oft anders: Keine Haltung ist nachweislich die richtige. Die beste ist die, die wechselt.</translation>
    </message>
    <message>
        <source>A cushion is for comfort. Back belts are not recommended. WHO 2023; NICE NG59.</source>
        <translation>Ein Kissen ist für die Bequemlichkeit. Rückengurte werden nicht empfohlen. WHO 2023; NICE NG59.</translation>
    </message>
    <message>
        <source>Lumbar cushion</source>
        <translation>Lendenkissen</translation>
    </message>
    <message>
        <source>Without it today</source>
        <translation>Heute ohne</translation>
    </message>
    <message>
        <source>I sit with it today</source>
        <translation>Heute sitze ich damit</translation>
    </message>
    <message>
        <source>Driving: knees a little bent, a small roll at belt height, hands low on the wheel.</source>
        <translation>Autofahren: Knie leicht gebeugt, eine kleine Rolle auf Gürtelhöhe, Hände tief am Lenkrad.</translation>
    </message>
    <message>
        <source>Seat so that your knees are a little bent, with the roll at belt height.</source>
        <translation>Stell den Sitz so, dass die Knie leicht gebeugt sind, mit der Rolle auf Gürtelhöhe.</translation>
    </message>
    <message>
        <source>Stop about every 2 hours for 15 minutes and walk a few steps; earlier in a flare.</source>
        <translation>Halt etwa alle 2 Stunden für 15 Minuten an und geh ein paar Schritte; in einem Schub früher.</translation>
    </message>
    <message>
        <source>Nothing here calls you while you drive. After two hours without a stop a nudge waits at the computer.</source>
        <translation>Nichts hier ruft dich, während du fährst. Nach zwei Stunden ohne Halt wartet eine Erinnerung am Computer.</translation>
    </message>
    <message>
        <source>Don&apos;t drive drowsy from a muscle relaxant or another sedating medicine, or if you could not brake hard.</source>
        <translation>Fahr nicht, wenn dich ein Muskelrelaxans oder ein anderes beruhigendes Medikament schläfrig macht oder wenn du nicht voll bremsen könntest.</translation>
    </message>
    <message>
        <source>Driving today</source>
        <translation>Heute Auto</translation>
    </message>
    <message>
        <source>I&apos;m driving off now</source>
        <translation>Ich fahre jetzt los</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Deine Daten</translation>
    </message>
    <message>
        <source>What to show of the diary</source>
        <translation>Was vom Tagebuch zu sehen ist</translation>
    </message>
    <message>
        <source>Search the entries</source>
        <translation>Einträge durchsuchen</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Look again</source>
        <translation>Neu schauen</translation>
    </message>
    <message>
        <source>Time to look again: three short questions.</source>
        <translation>Zeit, neu zu schauen: drei kurze Fragen.</translation>
    </message>
    <message>
        <source>A new episode began on {day}. The answers below are about an earlier one.</source>
        <translation>Neue Episode seit {day}. Die Antworten unten gelten einer früheren.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Anfangen</translation>
    </message>
    <message>
        <source>The warning sign you ticked no longer stands. What you answered besides it is kept.</source>
        <translation>Das angekreuzte Warnzeichen gilt nicht mehr. Was du sonst geantwortet hast, bleibt gespeichert.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>On with the other questions</source>
        <translation>Weiter mit den anderen Fragen</translation>
    </message>
    <message>
        <source>You began the checklist {when}. All answers until then are kept.</source>
        <translation>Checkliste begonnen: {when}. Alle Antworten bis dahin sind gespeichert.</translation>
    </message>
    <message>
        <source>Only the warning signs are asked again: they speak of today.</source>
        <translation>Nur die Warnzeichen werden noch einmal gefragt: Es geht um heute.</translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation>Dort weitermachen</translation>
    </message>
    <message numerus="yes">
        <source>The warning signs, then %Ln short questions, one at a time. It is no diagnosis, and “not sure” is always an answer.</source>
        <translation>
            <numerusform>Die Warnzeichen, dann %Ln kurze Frage. Es ist keine Diagnose, und „nicht sicher“ ist immer eine Antwort.</numerusform>
            <numerusform>Die Warnzeichen, dann %Ln kurze Fragen, eine nach der anderen. Es ist keine Diagnose, und „nicht sicher“ ist immer eine Antwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filled in from your diary, for you to confirm: {what}.</source>
        <translation>Aus deinem Tagebuch vorausgefüllt, bitte bestätigen: {what}.</translation>
    </message>
    <message>
        <source>What kind of spasm is this likely to be?</source>
        <translation>Was für ein Krampf ist das wahrscheinlich?</translation>
    </message>
    <message>
        <source>Warning signs, pain, medicine and visits from your diary on one sheet, to print or as a PDF.</source>
        <translation>Warnzeichen, Schmerz, Medikamente und Termine aus deinem Tagebuch auf einem Blatt, zum Drucken oder als PDF.</translation>
    </message>
    <message>
        <source>One page to take along</source>
        <translation>Eine Seite zum Mitnehmen</translation>
    </message>
    <message>
        <source>Summary for my doctor</source>
        <translation>Blatt für meine Arztpraxis</translation>
    </message>
    <message>
        <source>Look again: three questions</source>
        <translation>Neu schauen: drei Fragen</translation>
    </message>
    <message>
        <source>Answer all anew</source>
        <translation>Alles neu beantworten</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Earlier results</source>
        <translation>Frühere Ergebnisse</translation>
    </message>
    <message>
        <source>{day}: {headline}, {time}</source>
        <translation>{day}: {headline}, {time}</translation>
    </message>
</context>
<context>
    <name>HowSure</name>
    <message>
        <source>How sure are we?</source>
        <translation>Wie sicher ist das?</translation>
    </message>
    <message>
        <source>How sure are we? It often comes back</source>
        <translation>Wie sicher ist das? Es kommt oft wieder</translation>
    </message>
    <message>
        <source>How sure are we? Ice</source>
        <translation>Wie sicher ist das? Eis</translation>
    </message>
    <message>
        <source>How sure are we? Short walks</source>
        <translation>Wie sicher ist das? Kurz gehen</translation>
    </message>
    <message>
        <source>How sure are we? Heat</source>
        <translation>Wie sicher ist das? Wärme</translation>
    </message>
    <message>
        <source>How sure are we? Steroid injections</source>
        <translation>Wie sicher ist das? Kortisonspritzen</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Add the entries of a file</source>
        <translation>Einträge einer Datei hinzufügen</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation>Liest {file} …</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Datei wird gelesen</translation>
    </message>
    <message>
        <source>Adding the entries</source>
        <translation>Einträge werden hinzugefügt</translation>
    </message>
    <message>
        <source>Everything in it is in the diary already.</source>
        <translation>Alles darin steht schon im Tagebuch.</translation>
    </message>
    <message>
        <source>It holds no entries.</source>
        <translation>Sie enthält keine Einträge.</translation>
    </message>
    <message>
        <source>Nothing in it can be added.</source>
        <translation>Nichts darin lässt sich hinzufügen.</translation>
    </message>
    <message>
        <source>Before anything is written, a backup is made.</source>
        <translation>Bevor etwas geschrieben wird, entsteht eine Sicherung.</translation>
    </message>
    <message>
        <source>Add the others</source>
        <translation>Die anderen hinzufügen</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>{entries} would be added.</source>
        <translation>Hinzu käme: {entries}.</translation>
    </message>
    <message>
        <source>{entries} would take the place of an older version.</source>
        <translation>An die Stelle einer älteren Fassung träte: {entries}.</translation>
    </message>
    <message>
        <source>{entries} would be added, and {newer} would take the place of an older version.</source>
        <translation>Hinzu käme: {entries}; an die Stelle einer älteren Fassung träte: {newer}.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries cannot be added</source>
        <translation>
            <numerusform>%Ln Eintrag lässt sich nicht hinzufügen</numerusform>
            <numerusform>%Ln Einträge lassen sich nicht hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind}, {when}: {reason}</source>
        <translation>{kind}, {when}: {reason}</translation>
    </message>
    <message>
        <source>{entries} added, {newer} renewed.</source>
        <translation>{entries} hinzugefügt, {newer} erneuert.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>The diary as it was before is among the backups.</source>
        <translation>Das Tagebuch, wie es davor war, ist bei den Sicherungen.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>InfoPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>How sure is that? {note}</source>
        <translation>Wie sicher ist das? {note}</translation>
    </message>
    <message>
        <source>Put these on my summary</source>
        <translation>Auf mein Blatt setzen</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Fragen zum Mitnehmen</translation>
    </message>
</context>
<context>
    <name>InjectionSheet</name>
    <message>
        <source>I had one</source>
        <extracomment>safety</extracomment>
        <translation>Ich hatte eine Spritze</translation>
    </message>
    <message>
        <source>One is planned</source>
        <extracomment>safety</extracomment>
        <translation>Eine Spritze ist geplant</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>safety</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Planned for {day}</source>
        <extracomment>safety</extracomment>
        <translation>Geplant für {day}</translation>
    </message>
    <message>
        <source>It took place</source>
        <extracomment>safety</extracomment>
        <translation>Fand statt</translation>
    </message>
    <message>
        <source>It took place: {day}</source>
        <extracomment>safety</extracomment>
        <translation>Fand statt: {day}</translation>
    </message>
    <message>
        <source>pain {before} before, {after} after</source>
        <extracomment>safety</extracomment>
        <translation>Schmerz {before} davor, {after} danach</translation>
    </message>
    <message>
        <source>Had on {day}</source>
        <extracomment>safety</extracomment>
        <translation>Erhalten: {day}</translation>
    </message>
    <message>
        <source>next day: {how}</source>
        <extracomment>safety</extracomment>
        <translation>am Tag danach: {how}</translation>
    </message>
</context>
<context>
    <name>InterimResult</name>
    <message>
        <source>So far this points to</source>
        <translation>Bisher deutet es hin auf</translation>
    </message>
    <message>
        <source>It changes as you answer. It is no diagnosis.</source>
        <translation>Es ändert sich mit deinen Antworten. Es ist keine Diagnose.</translation>
    </message>
    <message>
        <source>Summary for my doctor</source>
        <translation>Blatt für meine Arztpraxis</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>No font on this computer has the letters of {language}, so Unclench speaks English. Install {font}, then start Unclench again.</source>
        <translation>Keine Schrift auf diesem Computer hat die Buchstaben von {language}, deshalb spricht Unclench Englisch. Installiere {font} und starte Unclench neu.</translation>
    </message>
</context>
<context>
    <name>LastEpisodeLine</name>
    <message>
        <source>See all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>See all past episodes</source>
        <translation>Alle zeigen: frühere Episoden</translation>
    </message>
    <message>
        <source>Last time: {time}</source>
        <translation>Letztes Mal: {time}</translation>
    </message>
    <message>
        <source>for {length}</source>
        <translation>{length} lang</translation>
    </message>
    <message>
        <source>{lasted}, highest pain {value}</source>
        <translation>{lasted}, stärkster Schmerz {value}</translation>
    </message>
</context>
<context>
    <name>LevelSheet</name>
    <message>
        <source>Level and way</source>
        <translation>Stufe und Art</translation>
    </message>
    <message>
        <source>Time to get down</source>
        <translation>Zeit zum Hinlegen</translation>
    </message>
    <message>
        <source>Is a plank for me?</source>
        <translation>Ist eine Plank etwas für mich?</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Say it aloud too</source>
        <translation>Auch ansagen</translation>
    </message>
    <message>
        <source>Two holds, guided</source>
        <translation>Zwei Durchgänge, angeleitet</translation>
    </message>
    <message>
        <source>Three holds, guided</source>
        <translation>Drei Durchgänge, angeleitet</translation>
    </message>
    <message>
        <source>One free hold</source>
        <translation>Ein freier Durchgang</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Art</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <translation>
            <numerusform>%Ln s</numerusform>
            <numerusform>%Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds of {hold} seconds: {first} of them, then {second}, then {third}; {short} seconds between holds, {long} between rounds.</source>
        <translation>Durchgänge von {hold} Sekunden: erst {first}, dann {second}, dann {third}; {short} Sekunden zwischen den Durchgängen, {long} zwischen den Runden.</translation>
    </message>
</context>
<context>
    <name>LogForm</name>
    <message>
        <source>Change {name}</source>
        <extracomment>safety</extracomment>
        <translation>{name} ändern</translation>
    </message>
    <message>
        <source>Log {name}</source>
        <extracomment>safety</extracomment>
        <translation>{name} eintragen</translation>
    </message>
    <message>
        <source>How many (one is one {unit})</source>
        <extracomment>safety</extracomment>
        <translation>Wie viele (1 ist 1 {unit})</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>safety</extracomment>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Another amount</source>
        <extracomment>safety</extracomment>
        <translation>Andere Menge</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>safety</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>safety</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Keep: {name}</source>
        <extracomment>safety</extracomment>
        <translation>Speichern: {name}</translation>
    </message>
    <message>
        <source>Log it</source>
        <extracomment>safety</extracomment>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Log it: {name}</source>
        <extracomment>safety</extracomment>
        <translation>Eintragen: {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>safety</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel logging</source>
        <extracomment>safety</extracomment>
        <translation>Eintragen abbrechen</translation>
    </message>
</context>
<context>
    <name>LogMenu</name>
    <message>
        <source>Log anything</source>
        <translation>Etwas eintragen</translation>
    </message>
    <message>
        <source>What to log</source>
        <translation>Was eintragen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation>Notiz, wenn du magst</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>How much, 0 to 10</source>
        <translation>Wie stark, 0 bis 10</translation>
    </message>
    <message>
        <source>A twinge</source>
        <translation>Ein Zwicken</translation>
    </message>
    <message>
        <source>A walk</source>
        <translation>Ein Spaziergang</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>I got up</source>
        <translation>Aufgestanden</translation>
    </message>
    <message>
        <source>A drink</source>
        <translation>Ein Getränk</translation>
    </message>
    <message>
        <source>Millilitres</source>
        <translation>Milliliter</translation>
    </message>
    <message>
        <source>A plank</source>
        <translation>Eine Plank</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>A stretch</source>
        <translation>Eine Dehnung</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welche</translation>
    </message>
    <message>
        <source>A food</source>
        <translation>Ein Lebensmittel</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Weight in {unit}</source>
        <translation>Gewicht in {unit}</translation>
    </message>
</context>
<context>
    <name>Logged</name>
    <message>
        <source>Pain {value} logged, {time}</source>
        <translation>Schmerz {value} eingetragen, {time}</translation>
    </message>
    <message>
        <source>Worst pain {value} logged, {time}</source>
        <translation>Stärkster Schmerz {value} eingetragen, {time}</translation>
    </message>
    <message>
        <source>Average pain {value} logged, {time}</source>
        <translation>Mittlerer Schmerz {value} eingetragen, {time}</translation>
    </message>
    <message>
        <source>Twinge {value} logged, {time}</source>
        <translation>Zwicken {value} eingetragen, {time}</translation>
    </message>
    <message numerus="yes">
        <source>Glass, {count} of %Ln, {time}</source>
        <translation>
            <numerusform>Glas, {count} von %Ln, {time}</numerusform>
            <numerusform>Glas, {count} von %Ln, {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, {amount}, logged, {time}</source>
        <translation>{what}, {amount}, eingetragen, {time}</translation>
    </message>
    <message>
        <source>{what} of {length} logged, {time}</source>
        <translation>{what}, {length}, eingetragen, {time}</translation>
    </message>
    <message>
        <source>{what} of {length} kept. One counts from a minute on.</source>
        <translation>{what}, {length}, behalten. Gezählt wird ab einer Minute.</translation>
    </message>
    <message>
        <source>Up from the chair, logged, {time}</source>
        <translation>Vom Stuhl aufgestanden, eingetragen, {time}</translation>
    </message>
    <message>
        <source>Plank of {length} logged, {time}</source>
        <translation>Plank von {length} eingetragen, {time}</translation>
    </message>
    <message>
        <source>{what} logged, {time}</source>
        <translation>{what} eingetragen, {time}</translation>
    </message>
    <message>
        <source>Weight logged, {time}</source>
        <translation>Gewicht eingetragen, {time}</translation>
    </message>
    <message>
        <source>{units} × {name} logged, {time}</source>
        <translation>{units} × {name} eingetragen, {time}</translation>
    </message>
    <message>
        <source>Visit kept</source>
        <oldsource>The visit is kept.</oldsource>
        <translation>Termin gespeichert</translation>
    </message>
    <message>
        <source>Answers kept, {time}</source>
        <translation>Antworten gespeichert, {time}</translation>
    </message>
    <message>
        <source>Exercise kept: {name}</source>
        <translation>Übung gespeichert: {name}</translation>
    </message>
    <message>
        <source>The day strip is corrected.</source>
        <translation>Der Tagesstreifen ist berichtigt.</translation>
    </message>
    <message>
        <source>Logged, {time}</source>
        <translation>Eingetragen, {time}</translation>
    </message>
</context>
<context>
    <name>MacMenu</name>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>About Unclench</source>
        <translation>Über Unclench</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Open Unclench</source>
        <translation>Unclench öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Relief</source>
        <translation>Linderung</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>Prevention</source>
        <translation>Vorbeugung</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Log anything</source>
        <translation>Etwas eintragen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>System check</source>
        <translation>Systemprüfung</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Unclench is a timer and a diary. It does not examine you.</source>
        <translation>Unclench ist ein Timer und ein Tagebuch. Es untersucht dich nicht.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>The nudge: done</source>
        <translation>Erinnerung: erledigt</translation>
    </message>
    <message>
        <source>The nudge: in 10 min</source>
        <translation>Erinnerung: in 10 min</translation>
    </message>
    <message>
        <source>My back just seized up</source>
        <translation>Mein Rücken hat gerade dichtgemacht</translation>
    </message>
    <message>
        <source>Pack off</source>
        <translation>Ist abgenommen</translation>
    </message>
    <message>
        <source>Start a plank</source>
        <translation>Plank starten</translation>
    </message>
    <message>
        <source>Say the time left and the next nudge</source>
        <translation>Restzeit und nächste Erinnerung ansagen</translation>
    </message>
</context>
<context>
    <name>MeasureForm</name>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Enjoyment</source>
        <translation>Lebensfreude</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>{what}: {number}</source>
        <translation>{what}: {number}</translation>
    </message>
    <message>
        <source>What you leave blank counts as no.</source>
        <translation>Was du offen lässt, zählt als Nein.</translation>
    </message>
    <message>
        <source>These questions are in English: no checked translation is known to us.</source>
        <translation>Diese Fragen stehen auf Englisch da: Uns ist keine geprüfte Übersetzung bekannt.</translation>
    </message>
</context>
<context>
    <name>MeasuresCard</name>
    <message>
        <source>Measures for the doctor</source>
        <translation>Messwerte für die Arztpraxis</translation>
    </message>
    <message>
        <source>Ask me once a week</source>
        <translation>Einmal pro Woche fragen</translation>
    </message>
    <message>
        <source>Three numbers for the doctor; it stops when nothing hurts.</source>
        <translation>Drei Zahlen für die Arztpraxis; es hört auf, wenn nichts mehr weh tut.</translation>
    </message>
    <message>
        <source>And Roland-Morris every two weeks</source>
        <translation>Und Roland-Morris alle zwei Wochen</translation>
    </message>
    <message>
        <source>PEG: three numbers</source>
        <translation>PEG: drei Zahlen</translation>
    </message>
    <message>
        <source>Better or worse than at the start?</source>
        <translation>Besser oder schlechter als am Anfang?</translation>
    </message>
    <message>
        <source>Roland-Morris: 24 sentences</source>
        <translation>Roland-Morris: 24 Sätze</translation>
    </message>
    <message>
        <source>A score a clinic gave</source>
        <translation>Punktzahl aus einer Praxis</translation>
    </message>
</context>
<context>
    <name>MedicineCard</name>
    <message>
        <source>Choose</source>
        <extracomment>safety</extracomment>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Choose a medicine</source>
        <extracomment>safety</extracomment>
        <translation>Medikament wählen</translation>
    </message>
    <message>
        <source>Medicine</source>
        <extracomment>safety</extracomment>
        <translation>Medikament</translation>
    </message>
    <message>
        <source>logged on this computer only</source>
        <extracomment>safety</extracomment>
        <translation>nur auf diesem Computer eingetragen</translation>
    </message>
    <message>
        <source>Earliest by the label you chose</source>
        <extracomment>safety</extracomment>
        <translation>Frühestens laut der gewählten Packungsangabe</translation>
    </message>
    <message>
        <source>My answers</source>
        <extracomment>safety</extracomment>
        <translation>Meine Antworten</translation>
    </message>
    <message>
        <source>What labels ask</source>
        <extracomment>safety</extracomment>
        <translation>Was Packungsangaben fragen</translation>
    </message>
    <message>
        <source>My answers to what labels ask</source>
        <extracomment>safety</extracomment>
        <translation>Meine Antworten auf die Fragen der Packungsangaben</translation>
    </message>
    <message>
        <source>See the notes</source>
        <extracomment>safety</extracomment>
        <translation>Siehe Hinweise</translation>
    </message>
    <message>
        <source>Taken back: {name}</source>
        <extracomment>safety</extracomment>
        <translation>Eintrag zurückgenommen: {name}</translation>
    </message>
</context>
<context>
    <name>MedicineRow</name>
    <message>
        <source>Log</source>
        <extracomment>safety</extracomment>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Log {name}</source>
        <extracomment>safety</extracomment>
        <translation>{name} eintragen</translation>
    </message>
    <message>
        <source>details</source>
        <extracomment>safety</extracomment>
        <translation>Details</translation>
    </message>
    <message>
        <source>details of {name}: its label, and what was logged</source>
        <extracomment>safety</extracomment>
        <translation>Details zu {name}: die Packungsangabe und was eingetragen ist</translation>
    </message>
    <message>
        <source>See the note about {name}</source>
        <extracomment>safety</extracomment>
        <translation>Siehe Hinweis zu {name}</translation>
    </message>
    <message>
        <source>nothing logged yet</source>
        <extracomment>safety</extracomment>
        <translation>noch nichts eingetragen</translation>
    </message>
    <message>
        <source>last {time}</source>
        <extracomment>safety</extracomment>
        <translation>zuletzt {time}</translation>
    </message>
    <message>
        <source>set by you from {who} on {day}</source>
        <extracomment>safety</extracomment>
        <translation>von dir eingestellt nach {who}, {day}</translation>
    </message>
</context>
<context>
    <name>MessageLine</name>
    <message>
        <source>Close this message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>MineralsCard</name>
    <message>
        <source>Minerals</source>
        <translation>Mineralstoffe</translation>
    </message>
    <message>
        <source>Foods</source>
        <translation>Essen</translation>
    </message>
    <message>
        <source>Foods with minerals</source>
        <translation>Essen mit Mineralstoffen</translation>
    </message>
    <message>
        <source>Tick what you eat this week: calcium, magnesium, potassium.</source>
        <translation>Kreuze an, was du diese Woche isst: Calcium, Magnesium, Kalium.</translation>
    </message>
    <message>
        <source>{mineral} {days}</source>
        <translation>{mineral} {days}</translation>
    </message>
    <message>
        <source>{minerals} days&apos; worth this week</source>
        <translation>Tagesbedarfe diese Woche: {minerals}</translation>
    </message>
</context>
<context>
    <name>MiniTimer</name>
    <message>
        <source>Unclench timer</source>
        <translation>Unclench-Timer</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Running time</source>
        <translation>Laufende Zeit</translation>
    </message>
    <message>
        <source>Pack off</source>
        <translation>Ist abgenommen</translation>
    </message>
    <message>
        <source>Open Unclench</source>
        <translation>Unclench öffnen</translation>
    </message>
    <message>
        <source>No timer is running now.</source>
        <translation>Gerade läuft kein Timer.</translation>
    </message>
    <message>
        <source>This desktop does not let a window stay on top: other windows may cover the timer.</source>
        <translation>Dieser Desktop lässt kein Fenster immer vorne stehen: Andere Fenster können den Timer verdecken.</translation>
    </message>
    <message>
        <source>+ {time}</source>
        <translation>+ {time}</translation>
    </message>
    <message>
        <source>{kind} · ends {time}</source>
        <translation>{kind} · endet {time}</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Gehen</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Month before</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Voriges Jahr</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Nächstes Jahr</translation>
    </message>
</context>
<context>
    <name>MoreBelow</name>
    <message numerus="yes">
        <source>%Ln more below</source>
        <translation>
            <numerusform>unten noch %Ln</numerusform>
            <numerusform>unten noch %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Unten geht es weiter</translation>
    </message>
</context>
<context>
    <name>MovesSheet</name>
    <message>
        <source>Add a move of my own …</source>
        <translation>Eigene Übung hinzufügen …</translation>
    </message>
    <message>
        <source>Choose moves</source>
        <translation>Übungen wählen</translation>
    </message>
    <message>
        <source>A mild pull, never a sharp pain. What hurts rests for 48 hours by itself.</source>
        <translation>Ein leichtes Ziehen, nie ein scharfer Schmerz. Was weh tut, ruht von selbst 48 Stunden.</translation>
    </message>
    <message>
        <source>From {whom}</source>
        <translation>Von {whom}</translation>
    </message>
    <message>
        <source>Leave or change it if: {reason}</source>
        <translation>Lass es oder ändere es, wenn: {reason}</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>QR code of the passphrase</source>
        <translation>QR-Code der Passphrase</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Andere Wörter</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the passphrase</source>
        <translation>Passphrase kopieren</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Print the passphrase …</source>
        <translation>Passphrase drucken …</translation>
    </message>
    <message>
        <source>Every other computer asks for this passphrase. It is shown only now, and nobody can bring it back: write it down, print it, or keep it where you keep your passwords.</source>
        <translation>Jeder andere Computer fragt nach dieser Passphrase. Sie wird nur jetzt gezeigt, und niemand kann sie zurückholen: Schreib sie auf, druck sie aus oder bewahr sie bei deinen Passwörtern auf.</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>Deine eigene Passphrase</translation>
    </message>
    <message>
        <source>Several words, 12 letters at least</source>
        <translation>Mehrere Wörter, mindestens 12 Zeichen</translation>
    </message>
    <message>
        <source>Use words of my own</source>
        <translation>Eigene Wörter verwenden</translation>
    </message>
    <message>
        <source>I have it in a safe place</source>
        <translation>Ich habe sie an einem sicheren Ort</translation>
    </message>
    <message>
        <source>Use made-up words</source>
        <translation>Zufällige Wörter verwenden</translation>
    </message>
    <message>
        <source>The passphrase is copied.</source>
        <translation>Die Passphrase ist kopiert.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
</context>
<context>
    <name>NewestChange</name>
    <message>
        <source>Taken back: {what}.</source>
        <translation>Zurückgenommen: {what}.</translation>
    </message>
    <message>
        <source>Brought back: {what}.</source>
        <translation>Zurückgeholt: {what}.</translation>
    </message>
    <message>
        <source>Change taken back: it is {what} again.</source>
        <translation>Änderung zurückgenommen: jetzt wieder {what}.</translation>
    </message>
    <message>
        <source>the newest change</source>
        <translation>die neueste Änderung</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next for you</source>
        <translation>Als Nächstes für dich</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>Gentle stretches</source>
        <translation>Sanftes Dehnen</translation>
    </message>
    <message>
        <source>An injection?</source>
        <translation>Eine Spritze?</translation>
    </message>
    <message>
        <source>Now, or when you like</source>
        <translation>Jetzt, oder wann du magst</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Walk: start or log one</source>
        <translation>Gehen: starten oder eintragen</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>See what you ticked, for a doctor soon</source>
        <translation>Ansehen, was du angekreuzt hast, für bald zum Arzt</translation>
    </message>
    <message>
        <source>See what you ticked, for a visit</source>
        <translation>Ansehen, was du angekreuzt hast, für einen Arzttermin</translation>
    </message>
    <message>
        <source>See in Causes what it may be</source>
        <translation>Ansehen, was es sein kann (Ursachen)</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check the warning signs again</source>
        <translation>Warnzeichen noch einmal prüfen</translation>
    </message>
</context>
<context>
    <name>NoIceSheet</name>
    <message>
        <source>Most episodes ease on their own. These keep you comfortable and moving.</source>
        <extracomment>safety</extracomment>
        <translation>Die meisten Episoden lassen von selbst nach. Das hier hält dich beweglich und macht es dir leichter.</translation>
    </message>
    <message>
        <source>Without ice, then</source>
        <extracomment>safety</extracomment>
        <translation>Dann eben ohne Eis</translation>
    </message>
    <message>
        <source>Find the position that hurts least</source>
        <extracomment>safety</extracomment>
        <translation>Such die Lage, die am wenigsten weh tut</translation>
    </message>
    <message>
        <source>One of these three, for a while; then another.</source>
        <extracomment>safety</extracomment>
        <translation>Eine dieser drei, eine Weile; dann eine andere.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>safety</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>A short walk</source>
        <extracomment>safety</extracomment>
        <translation>Kurz gehen</translation>
    </message>
    <message>
        <source>Two to five minutes on the flat, once an hour while you are awake. Not with pain above 7.</source>
        <extracomment>safety</extracomment>
        <translation>Zwei bis fünf Minuten auf ebenem Weg, einmal pro Stunde, solange du wach bist. Nicht bei Schmerz über 7.</translation>
    </message>
    <message>
        <source>Start a walk</source>
        <extracomment>safety</extracomment>
        <translation>Losgehen</translation>
    </message>
    <message>
        <source>A heat wrap, if you want one</source>
        <extracomment>safety</extracomment>
        <translation>Ein Wärmeumschlag, wenn du magst</translation>
    </message>
    <message>
        <source>Your choice before 72 hours. Not on a bruise or swelling younger than 48 hours.</source>
        <extracomment>safety</extracomment>
        <translation>In den ersten 72 Stunden ist es deine Wahl. Nicht auf Blutergüsse oder Schwellungen, die jünger als 48 Stunden sind.</translation>
    </message>
    <message>
        <source>See heat</source>
        <extracomment>safety</extracomment>
        <translation>Zur Wärme</translation>
    </message>
    <message>
        <source>The plan, to take with you</source>
        <extracomment>safety</extracomment>
        <translation>Der Plan zum Mitnehmen</translation>
    </message>
    <message>
        <source>One page with the three days on it.</source>
        <extracomment>safety</extracomment>
        <translation>Eine Seite mit den drei Tagen.</translation>
    </message>
    <message>
        <source>Take it with me</source>
        <extracomment>safety</extracomment>
        <translation>Mitnehmen</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>More than allowed in 24 h</source>
        <extracomment>safety</extracomment>
        <translation>Mehr als in 24 Stunden erlaubt</translation>
    </message>
    <message>
        <source>From your log</source>
        <extracomment>safety</extracomment>
        <translation>Aus deinen Einträgen</translation>
    </message>
</context>
<context>
    <name>NudgeBar</name>
    <message>
        <source>Nudge: {title}</source>
        <translation>Erinnerung: {title}</translation>
    </message>
    <message>
        <source>{answer}: the nudge</source>
        <translation>{answer}: die Erinnerung</translation>
    </message>
</context>
<context>
    <name>NudgeFrame</name>
    <message>
        <source>Pause nudges</source>
        <translation>Erinnern pausieren</translation>
    </message>
</context>
<context>
    <name>NudgeWords</name>
    <message>
        <source>Nudges are off</source>
        <translation>Erinnerungen sind aus</translation>
    </message>
    <message>
        <source>No nudge is due</source>
        <translation>Keine Erinnerung fällig</translation>
    </message>
    <message>
        <source>Due: {what}</source>
        <translation>Fällig: {what}</translation>
    </message>
    <message>
        <source>A nudge is due</source>
        <translation>Eine Erinnerung ist fällig</translation>
    </message>
    <message>
        <source>Nudges are on, none before {time}</source>
        <oldsource>Nudges again from {time}</oldsource>
        <translation>Erinnerungen sind an, keine vor {time}</translation>
    </message>
    <message>
        <source>Next nudge {time}</source>
        <translation>Nächste Erinnerung {time}</translation>
    </message>
    <message>
        <source>Nudges paused until {time}</source>
        <translation>Erinnerungen pausiert bis {time}</translation>
    </message>
    <message>
        <source>In a meeting until {time}</source>
        <translation>In einer Besprechung bis {time}</translation>
    </message>
    <message>
        <source>Paused until {time}</source>
        <translation>Pausiert bis {time}</translation>
    </message>
    <message>
        <source>Meeting until {time}</source>
        <translation>Besprechung bis {time}</translation>
    </message>
    <message>
        <source>waiting until you stop typing</source>
        <translation>wartet, bis du nicht mehr tippst</translation>
    </message>
    <message>
        <source>waiting until you are back</source>
        <translation>wartet, bis du zurück bist</translation>
    </message>
    <message>
        <source>waiting for your answer to the last one</source>
        <translation>wartet auf deine Antwort auf die letzte</translation>
    </message>
    <message>
        <source>waiting: something is recording</source>
        <translation>wartet: Etwas nimmt auf</translation>
    </message>
    <message>
        <source>waiting: a camera is in use</source>
        <translation>wartet: Eine Kamera läuft</translation>
    </message>
    <message>
        <source>waiting: a window fills the screen</source>
        <translation>wartet: Ein Fenster füllt den Bildschirm</translation>
    </message>
    <message>
        <source>waiting: do not disturb is on</source>
        <translation>wartet: Nicht stören ist an</translation>
    </message>
    <message>
        <source>waiting for the timer to end</source>
        <translation>wartet, bis der Timer endet</translation>
    </message>
    <message>
        <source>quiet for now</source>
        <translation>vorerst ruhig</translation>
    </message>
    <message>
        <source>not before {time}, while you settle</source>
        <translation>nicht vor {time}, während du ankommst</translation>
    </message>
    <message>
        <source>enough nudges for today</source>
        <translation>genug Erinnerungen für heute</translation>
    </message>
    <message>
        <source>get up</source>
        <translation>aufstehen</translation>
    </message>
    <message>
        <source>water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>walk</source>
        <translation>gehen</translation>
    </message>
    <message>
        <source>a stop</source>
        <translation>ein Halt</translation>
    </message>
    <message>
        <source>another position</source>
        <translation>andere Haltung</translation>
    </message>
    <message>
        <source>plank</source>
        <translation>Plank</translation>
    </message>
    <message>
        <source>stretch</source>
        <translation>dehnen</translation>
    </message>
    <message>
        <source>your list</source>
        <translation>deine Liste</translation>
    </message>
    <message>
        <source>weekly questions</source>
        <translation>Wochenfragen</translation>
    </message>
</context>
<context>
    <name>NudgesOffLine</name>
    <message>
        <source>Nudges are on.</source>
        <translation>Erinnerungen sind an.</translation>
    </message>
    <message>
        <source>Nudges are off:</source>
        <translation>Erinnerungen sind aus:</translation>
    </message>
    <message>
        <source>turn on</source>
        <translation>einschalten</translation>
    </message>
    <message>
        <source>turn on nudges</source>
        <translation>Erinnerungen einschalten</translation>
    </message>
</context>
<context>
    <name>OverrideForm</name>
    <message>
        <source>Why now? A few words; they are kept for the report.</source>
        <extracomment>safety</extracomment>
        <translation>Warum jetzt? Ein paar Worte; sie werden für den Bericht gespeichert.</translation>
    </message>
    <message>
        <source>Why now?</source>
        <extracomment>safety</extracomment>
        <translation>Warum jetzt?</translation>
    </message>
    <message>
        <source>Start with this reason</source>
        <extracomment>safety</extracomment>
        <translation>Mit diesem Grund starten</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Your next steps</source>
        <translation>Deine nächsten Schritte</translation>
    </message>
    <message>
        <source>what to do today, who to see and by when</source>
        <translation>was heute zu tun ist, wohin und bis wann</translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message>
        <source>Nothing was logged in these days.</source>
        <translation>In diesen Tagen ist nichts eingetragen.</translation>
    </message>
    <message>
        <source>History: the days before</source>
        <translation>Verlauf: die Tage davor</translation>
    </message>
    <message>
        <source>History: the days after</source>
        <translation>Verlauf: die Tage danach</translation>
    </message>
    <message>
        <source>Nothing is in the diary yet</source>
        <translation>Im Tagebuch steht noch nichts</translation>
    </message>
    <message>
        <source>What you log on the other tabs shows here as pictures, each with one sentence: pain, planks, water, walks, time at the desk.</source>
        <translation>Was du auf den anderen Reitern einträgst, erscheint hier als Bilder, jedes mit einem Satz: Schmerz, Planks, Wasser, Gehen, Zeit am Schreibtisch.</translation>
    </message>
    <message>
        <source>A backup or an export brings an earlier diary here.</source>
        <translation>Eine Sicherung oder ein Export bringt ein früheres Tagebuch hierher.</translation>
    </message>
    <message>
        <source>To your data</source>
        <translation>Zu deinen Daten</translation>
    </message>
</context>
<context>
    <name>OwnForm</name>
    <message>
        <source>Name on the pack</source>
        <extracomment>safety</extracomment>
        <translation>Name auf der Packung</translation>
    </message>
    <message>
        <source>How many at once, at most</source>
        <extracomment>safety</extracomment>
        <translation>Wie viele auf einmal, höchstens</translation>
    </message>
    <message>
        <source>Hours between doses</source>
        <extracomment>safety</extracomment>
        <translation>Stunden zwischen zwei Dosen</translation>
    </message>
    <message>
        <source>How many in 24 h, at most</source>
        <extracomment>safety</extracomment>
        <translation>Wie viele in 24 Stunden, höchstens</translation>
    </message>
    <message>
        <source>Days in a row the label allows</source>
        <extracomment>safety</extracomment>
        <translation>Tage in Folge laut Packungsangabe</translation>
    </message>
    <message>
        <source>unit</source>
        <extracomment>safety</extracomment>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>units</source>
        <extracomment>safety</extracomment>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>hour</source>
        <extracomment>safety</extracomment>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>hours</source>
        <extracomment>safety</extracomment>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>h</source>
        <extracomment>safety</extracomment>
        <translation>Std.</translation>
    </message>
    <message>
        <source>day</source>
        <extracomment>safety</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>safety</extracomment>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Keep this product</source>
        <extracomment>safety</extracomment>
        <translation>Mittel speichern</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>safety</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Copy it from your own pack. The ingredients decide what it must not be mixed with.</source>
        <extracomment>safety</extracomment>
        <translation>Schreib es von deiner eigenen Packung ab. Die Wirkstoffe entscheiden, womit man es nicht mischen darf.</translation>
    </message>
    <message>
        <source>A product of my own</source>
        <extracomment>safety</extracomment>
        <translation>Ein eigenes Mittel</translation>
    </message>
    <message>
        <source>Active ingredients, and mg in one unit</source>
        <extracomment>safety</extracomment>
        <translation>Wirkstoffe, und mg pro Einheit</translation>
    </message>
    <message>
        <source>Ingredient {number}</source>
        <extracomment>safety</extracomment>
        <translation>Wirkstoff {number}</translation>
    </message>
    <message>
        <source>mg of ingredient {number}</source>
        <extracomment>safety</extracomment>
        <translation>mg von Wirkstoff {number}</translation>
    </message>
    <message>
        <source>Give the product a name.</source>
        <extracomment>safety</extracomment>
        <translation>Gib dem Mittel einen Namen.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>safety</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Doses that are already logged keep the strength they were logged with.</source>
        <extracomment>safety</extracomment>
        <translation>Schon eingetragene Dosen behalten die Stärke, mit der sie eingetragen wurden.</translation>
    </message>
</context>
<context>
    <name>OwnMoveSheet</name>
    <message>
        <source>What it is called</source>
        <translation>Wie sie heißt</translation>
    </message>
    <message>
        <source>How it goes, in your words</source>
        <translation>Wie sie geht, in deinen Worten</translation>
    </message>
    <message>
        <source>Who gave it to you</source>
        <translation>Von wem du sie hast</translation>
    </message>
    <message>
        <source>Seconds to hold</source>
        <translation>Haltezeit in Sekunden</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>One way</source>
        <translation>Eine Richtung</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>Links und rechts</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>A move of my own</source>
        <translation>Eine eigene Übung</translation>
    </message>
    <message>
        <source>What a physiotherapist showed you fits here.</source>
        <translation>Was man dir in der Physiotherapie gezeigt hat, passt hierher.</translation>
    </message>
</context>
<context>
    <name>PainField</name>
    <message>
        <source>{name}: {value} of 10</source>
        <translation>{name}: {value} von 10</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear: {name}</source>
        <translation>Leeren: {name}</translation>
    </message>
    <message>
        <source>Choose how much it hurts, from 0 to 10.</source>
        <translation>Wähl, wie stark es weh tut, von 0 bis 10.</translation>
    </message>
</context>
<context>
    <name>PainPart</name>
    <message>
        <source>Pain so far</source>
        <translation>Schmerz bisher</translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation>Schmerz jetzt</translation>
    </message>
    <message>
        <source>worst, average</source>
        <translation>stärkster, mittlerer</translation>
    </message>
    <message>
        <source>worst, average: log another pain of today</source>
        <translation>stärkster, mittlerer: einen anderen Schmerz von heute eintragen</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>undo: take back the last pain</source>
        <translation>rückgängig: den letzten Schmerz zurücknehmen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Worst today</source>
        <translation>Stärkster heute</translation>
    </message>
    <message>
        <source>Average today</source>
        <translation>Mittlerer heute</translation>
    </message>
    <message>
        <source>Which pain</source>
        <translation>Welcher Schmerz</translation>
    </message>
    <message>
        <source>/10</source>
        <translation>/10</translation>
    </message>
    <message>
        <source>one tap</source>
        <translation>einmal tippen</translation>
    </message>
    <message>
        <source>{time}: pain {value} of 10</source>
        <translation>{time}: Schmerz {value} von 10</translation>
    </message>
    <message numerus="yes">
        <source>%Ln values, from {first} to {last}, highest {highest}.</source>
        <translation>
            <numerusform>%Ln Wert, von {first} bis {last}, höchster {highest}.</numerusform>
            <numerusform>%Ln Werte, von {first} bis {last}, höchster {highest}.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 value: {last}.</source>
        <translation>1 Wert: {last}.</translation>
    </message>
</context>
<context>
    <name>PainRow</name>
    <message>
        <source>{name}: {value} of 10</source>
        <translation>{name}: {value} von 10</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Preview of the page</source>
        <translation>Vorschau der Seite</translation>
    </message>
</context>
<context>
    <name>PartButton</name>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>kommt noch</translation>
    </message>
</context>
<context>
    <name>PathLine</name>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open folder: {file}</source>
        <translation>Ordner öffnen: {file}</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy path: {file}</source>
        <translation>Pfad kopieren: {file}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>The path is copied.</source>
        <translation>Der Pfad ist kopiert.</translation>
    </message>
</context>
<context>
    <name>Pauses</name>
    <message>
        <source>Nudges go on.</source>
        <translation>Erinnerungen gehen weiter.</translation>
    </message>
    <message>
        <source>The meeting is over.</source>
        <translation>Die Besprechung ist vorbei.</translation>
    </message>
    <message>
        <source>Nudges are off: turn on</source>
        <translation>Erinnerungen sind aus: einschalten</translation>
    </message>
    <message>
        <source>Resume nudges</source>
        <translation>Erinnern fortsetzen</translation>
    </message>
    <message>
        <source>The meeting is over</source>
        <translation>Besprechung vorbei</translation>
    </message>
    <message>
        <source>Pause for {length}</source>
        <translation>Pause für {length}</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>Pause bis morgen</translation>
    </message>
    <message>
        <source>In a meeting for {length}</source>
        <translation>Besprechung für {length}</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Add a product of my own</source>
        <extracomment>safety</extracomment>
        <translation>Eigenes Mittel hinzufügen</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>safety</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>One brand can stand for different things: compare ingredient, strength and country with your own pack.</source>
        <extracomment>safety</extracomment>
        <translation>Ein Markenname kann für Verschiedenes stehen: Vergleich Wirkstoff, Stärke und Land mit deiner eigenen Packung.</translation>
    </message>
    <message>
        <source>Choose a medicine</source>
        <extracomment>safety</extracomment>
        <translation>Medikament wählen</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>safety</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Ingredient, strength, country or brand</source>
        <extracomment>safety</extracomment>
        <translation>Wirkstoff, Stärke, Land oder Marke</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>safety</extracomment>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Country of the pack</source>
        <extracomment>safety</extracomment>
        <translation>Land der Packung</translation>
    </message>
    <message>
        <source>All countries</source>
        <extracomment>safety</extracomment>
        <translation>Alle Länder</translation>
    </message>
    <message>
        <source>{country}: no pack with this name is known here. From other countries:</source>
        <extracomment>safety</extracomment>
        <translation>{country}: Hier ist keine Packung mit diesem Namen bekannt. Aus anderen Ländern:</translation>
    </message>
    <message>
        <source>Nothing fits. You can add it as a product of your own.</source>
        <extracomment>safety</extracomment>
        <translation>Nichts passt. Du kannst es als eigenes Mittel hinzufügen.</translation>
    </message>
</context>
<context>
    <name>PickerRow</name>
    <message>
        <source>for example {brands}</source>
        <extracomment>safety</extracomment>
        <translation>zum Beispiel {brands}</translation>
    </message>
    <message>
        <source>My prescriber&apos;s instructions</source>
        <extracomment>safety</extracomment>
        <translation>Meine ärztliche Verordnung</translation>
    </message>
    <message>
        <source>My prescriber&apos;s instructions: {name}</source>
        <extracomment>safety</extracomment>
        <translation>Meine ärztliche Verordnung: {name}</translation>
    </message>
</context>
<context>
    <name>PlanPreview</name>
    <message>
        <source>My own words for this sheet</source>
        <translation>Meine eigenen Worte für dieses Blatt</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF sichern</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>One sheet with your times, the rules for ice, walks and heat, and the warning signs.</source>
        <translation>Ein Blatt mit deinen Zeiten, den Regeln für Eis, Gehen und Wärme und den Warnzeichen.</translation>
    </message>
    <message>
        <source>Take it with me</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>back-plan.pdf</source>
        <translation>ruecken-plan.pdf</translation>
    </message>
    <message>
        <source>Saving the page</source>
        <translation>Seite wird gesichert</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Gesichert: {file}</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Abgebrochen. Es wurde keine Datei geschrieben.</translation>
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
            <numerusform>%Ln s vom letzten Durchgang abziehen</numerusform>
            <numerusform>%Ln s vom letzten Durchgang abziehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Form all right to the end?</source>
        <translation>Haltung bis zum Ende gut?</translation>
    </message>
    <message>
        <source>1 yes, 2 no</source>
        <translation>1 ja, 2 nein</translation>
    </message>
    <message>
        <source>Could you have talked?</source>
        <translation>Hättest du reden können?</translation>
    </message>
    <message>
        <source>Pain in it, 0 to 10</source>
        <translation>Schmerz dabei, 0 bis 10</translation>
    </message>
    <message>
        <source>a digit; X is 10</source>
        <translation>eine Ziffer; X ist 10</translation>
    </message>
    <message>
        <source>{answer}: {question}</source>
        <translation>{answer}: {question}</translation>
    </message>
    <message>
        <source>Reaching the key took:</source>
        <translation>Bis zur Taste brauchte es:</translation>
    </message>
    <message>
        <source>Something stopped me</source>
        <translation>Etwas hat mich gestoppt</translation>
    </message>
    <message>
        <source>What stopped you</source>
        <translation>Was dich gestoppt hat</translation>
    </message>
    <message>
        <source>Another session</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Return or Escape: done</source>
        <translation>Eingabe oder Esc: fertig</translation>
    </message>
    <message>
        <source>Don&apos;t keep</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Nothing held this time</source>
        <translation>Diesmal nichts gehalten</translation>
    </message>
    <message>
        <source>That is fine. It waits for you.</source>
        <translation>Das ist in Ordnung. Es wartet auf dich.</translation>
    </message>
    <message>
        <source>That was short. If it was an accident, it does not count.</source>
        <translation>Das war kurz. Wenn es ein Versehen war, zählt es nicht.</translation>
    </message>
    <message numerus="yes">
        <source>Goal %Ln s.</source>
        <translation>
            <numerusform>Ziel %Ln s.</numerusform>
            <numerusform>Ziel %Ln s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sit down. If it is not gone quickly, call your emergency number.</source>
        <translation>Setz dich hin. Wenn es nicht schnell weggeht, ruf deine Notrufnummer an.</translation>
    </message>
    <message>
        <source>Planks rest for 48 hours. New weakness or numbness in a leg: see the warning signs on Relief.</source>
        <translation>Planks ruhen 48 Stunden. Neue Schwäche oder Taubheit in einem Bein: siehe die Warnzeichen unter Linderung.</translation>
    </message>
    <message>
        <source>Planks rest for 48 hours.</source>
        <translation>Planks ruhen 48 Stunden.</translation>
    </message>
</context>
<context>
    <name>PlankCard</name>
    <message>
        <source>Holds today</source>
        <translation>Durchgänge heute</translation>
    </message>
    <message>
        <source>Plank</source>
        <translation>Plank</translation>
    </message>
    <message>
        <source>Start plank</source>
        <translation>Plank starten</translation>
    </message>
    <message>
        <source>or {keys}</source>
        <translation>oder {keys}</translation>
    </message>
    <message>
        <source>Level and way …</source>
        <translation>Stufe und Art …</translation>
    </message>
    <message>
        <source>holds today</source>
        <translation>Durchgänge heute</translation>
    </message>
    <message>
        <source>Holds today: {count} of {wanted}</source>
        <translation>Durchgänge heute: {count} von {wanted}</translation>
    </message>
    <message numerus="yes">
        <source>Goal %Ln s a hold.</source>
        <translation>
            <numerusform>Ziel %Ln s pro Durchgang.</numerusform>
            <numerusform>Ziel %Ln s pro Durchgang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why %Ln s? {level}. {why}</source>
        <translation>
            <numerusform>Warum %Ln s? {level}. {why}</numerusform>
            <numerusform>Warum %Ln s? {level}. {why}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlankScreen</name>
    <message>
        <source>A plank is running</source>
        <translation>Eine Plank läuft</translation>
    </message>
    <message>
        <source>Plank</source>
        <translation>Plank</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>Hier beenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Einatmen</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Ausatmen</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln s</source>
        <translation>
            <numerusform>von %Ln s</numerusform>
            <numerusform>von %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Mach dich bereit</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Escape cancels</source>
        <translation>Esc bricht ab</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Halbzeit</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message numerus="yes">
        <source>Get ready. %Ln seconds.</source>
        <translation>
            <numerusform>Mach dich bereit. %Ln Sekunde.</numerusform>
            <numerusform>Mach dich bereit. %Ln Sekunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>best %Ln s</source>
        <translation>
            <numerusform>bester %Ln s</numerusform>
            <numerusform>bester %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>last hold {length}</source>
        <translation>letzter Durchgang {length}</translation>
    </message>
    <message>
        <source>Space, any key or a tap begins at once · Escape ends here</source>
        <translation>Leertaste, jede Taste oder Tippen: sofort beginnen · Esc: hier beenden</translation>
    </message>
    <message numerus="yes">
        <source>hold {number} of %Ln</source>
        <translation>
            <numerusform>Durchgang {number} von %Ln</numerusform>
            <numerusform>Durchgang {number} von %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rest %Ln seconds. Then {hold}.</source>
        <translation>
            <numerusform>Pause, %Ln Sekunde. Dann {hold}.</numerusform>
            <numerusform>Pause, %Ln Sekunden. Dann {hold}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold. %Ln seconds.</source>
        <translation>
            <numerusform>Halten. %Ln Sekunde.</numerusform>
            <numerusform>Halten. %Ln Sekunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold {number} of {count}. %Ln seconds.</source>
        <translation>
            <numerusform>Durchgang {number} von {count}. %Ln Sekunde.</numerusform>
            <numerusform>Durchgang {number} von {count}. %Ln Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any key, click or tap stops</source>
        <translation>Beliebige Taste, Klick oder Tippen stoppt</translation>
    </message>
    <message>
        <source>Space, any key or a tap skips the rest · Escape ends here</source>
        <translation>Leertaste, beliebige Taste oder Tippen überspringt die Pause · Esc beendet</translation>
    </message>
    <message>
        <source>Next: {move}</source>
        <translation>Danach: {move}</translation>
    </message>
</context>
<context>
    <name>PoseDrawing</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>Position</name>
    <message>
        <source>On the back, legs up on a chair</source>
        <extracomment>safety</extracomment>
        <translation>Auf dem Rücken, Beine hoch auf einem Stuhl</translation>
    </message>
    <message>
        <source>Leaning back, knees up</source>
        <extracomment>safety</extracomment>
        <translation>Zurückgelehnt, Knie hoch</translation>
    </message>
    <message>
        <source>On the side, a cushion between the knees</source>
        <extracomment>safety</extracomment>
        <translation>Auf der Seite, ein Kissen zwischen den Knien</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Flach</translation>
    </message>
    <message>
        <source>On the back, legs up on a chair; the wrapped pack may lie under it</source>
        <translation>Auf dem Rücken, Beine hoch auf einem Stuhl; die umwickelte Packung darf darunter liegen</translation>
    </message>
    <message>
        <source>Recliner</source>
        <translation>Sessel</translation>
    </message>
    <message>
        <source>Leaning back, knees up, the wrapped pack behind</source>
        <translation>Zurückgelehnt, Knie hoch, die umwickelte Packung dahinter</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>On the side, the pack behind: gentler, nothing presses it on</source>
        <translation>Auf der Seite, die Packung dahinter: sanfter, nichts drückt sie an</translation>
    </message>
    <message>
        <source>On the side, the pad against the back</source>
        <translation>Auf der Seite, das Wärmekissen am Rücken</translation>
    </message>
    <message>
        <source>Seated</source>
        <translation>Sitzend</translation>
    </message>
    <message>
        <source>Seated, the pad between the back and a soft rest</source>
        <translation>Sitzend, das Wärmekissen zwischen dem Rücken und einer weichen Lehne</translation>
    </message>
</context>
<context>
    <name>PositionPart</name>
    <message>
        <source>How to lie</source>
        <translation>Wie liegen</translation>
    </message>
    <message>
        <source>How to lie or sit</source>
        <translation>Wie liegen oder sitzen</translation>
    </message>
    <message>
        <source>Against the back, never under you</source>
        <translation>Am Rücken, nie unter dir</translation>
    </message>
</context>
<context>
    <name>PrescriberForm</name>
    <message>
        <source>Who gave them</source>
        <extracomment>safety</extracomment>
        <translation>Von wem sie ist</translation>
    </message>
    <message>
        <source>On which day</source>
        <extracomment>safety</extracomment>
        <translation>An welchem Tag</translation>
    </message>
    <message>
        <source>How many at once, at most</source>
        <extracomment>safety</extracomment>
        <translation>Wie viele auf einmal, höchstens</translation>
    </message>
    <message>
        <source>Hours between doses</source>
        <extracomment>safety</extracomment>
        <translation>Stunden zwischen zwei Dosen</translation>
    </message>
    <message>
        <source>How many in 24 h, at most</source>
        <extracomment>safety</extracomment>
        <translation>Wie viele in 24 Stunden, höchstens</translation>
    </message>
    <message>
        <source>Days in a row your prescriber allows</source>
        <extracomment>safety</extracomment>
        <translation>Tage in Folge laut Verordnung</translation>
    </message>
    <message>
        <source>Remind me at, without details</source>
        <extracomment>safety</extracomment>
        <translation>Erinnere mich um, ohne Details</translation>
    </message>
    <message>
        <source>Dr Silva</source>
        <extracomment>safety</extracomment>
        <translation>Dr. Weber</translation>
    </message>
    <message>
        <source>h</source>
        <extracomment>safety</extracomment>
        <translation>Std.</translation>
    </message>
    <message>
        <source>They stand instead of the label, marked with who and when. A limit that you leave open is not counted. Days in a row are, and where you leave the hours open, those known for what is in it. What must not be mixed is said all the same.</source>
        <extracomment>safety</extracomment>
        <translation>Sie gilt anstelle der Packungsangabe, mit Vermerk, von wem und wann. Eine Grenze, die du offen lässt, wird nicht gezählt. Tage in Folge werden gezählt, und wo du die Stunden offen lässt, gelten die, die für die Wirkstoffe bekannt sind. Was man nicht mischen darf, wird trotzdem gesagt.</translation>
    </message>
    <message>
        <source>Keep these instructions</source>
        <extracomment>safety</extracomment>
        <translation>Verordnung speichern</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>safety</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>My prescriber&apos;s instructions: {name}</source>
        <extracomment>safety</extracomment>
        <translation>Meine ärztliche Verordnung: {name}</translation>
    </message>
    <message>
        <source>Reminders are nudges, and those are off in Settings. Switched on, they come {hours} only.</source>
        <extracomment>safety</extracomment>
        <translation>Dafür braucht es Erinnerungen, und die sind in den Einstellungen aus. Eingeschaltet kommen sie nur {hours}.</translation>
    </message>
    <message>
        <source>These reminders are off in Settings. Switched on, they come {hours} only.</source>
        <extracomment>safety</extracomment>
        <translation>Diese Erinnerungen sind in den Einstellungen aus. Eingeschaltet kommen sie nur {hours}.</translation>
    </message>
    <message>
        <source>Reminders are nudges: they come {hours} only, as in Settings.</source>
        <extracomment>safety</extracomment>
        <translation>Sie kommen wie alle Erinnerungen nur {hours}, wie eingestellt.</translation>
    </message>
</context>
<context>
    <name>PreventionPage</name>
    <message>
        <source>Show or hide cards</source>
        <translation>Karten ein- und ausblenden</translation>
    </message>
</context>
<context>
    <name>PreviewPart</name>
    <message>
        <source>3 days</source>
        <translation>3 Tage</translation>
    </message>
    <message>
        <source>Ice</source>
        <translation>Eis</translation>
    </message>
    <message>
        <source>20 minutes at most, two hours apart</source>
        <translation>höchstens 20 Minuten, zwei Stunden Abstand</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>stündlich</translation>
    </message>
    <message>
        <source>Short walks</source>
        <translation>Kurz gehen</translation>
    </message>
    <message>
        <source>2 to 5 minutes, while awake</source>
        <translation>2 bis 5 Minuten, solange du wach bist</translation>
    </message>
    <message>
        <source>then</source>
        <translation>dann</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>or sooner, if you like it better</source>
        <translation>oder früher, wenn es dir lieber ist</translation>
    </message>
    <message>
        <source>If it seizes up</source>
        <translation>Wenn der Rücken dichtmacht</translation>
    </message>
</context>
<context>
    <name>ProductSheet</name>
    <message>
        <source>Sources: {names}</source>
        <extracomment>safety</extracomment>
        <translation>Quellen: {names}</translation>
    </message>
    <message>
        <source>Take it off the card</source>
        <extracomment>safety</extracomment>
        <translation>Von der Medikamentenkarte nehmen</translation>
    </message>
    <message>
        <source>My prescriber&apos;s instructions</source>
        <extracomment>safety</extracomment>
        <translation>Meine ärztliche Verordnung</translation>
    </message>
    <message>
        <source>Change this product</source>
        <extracomment>safety</extracomment>
        <translation>Dieses Mittel ändern</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>safety</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the label</source>
        <extracomment>safety</extracomment>
        <translation>Zurück zur Packungsangabe</translation>
    </message>
    <message>
        <source>{ingredient} {dose}</source>
        <extracomment>safety</extracomment>
        <translation>{ingredient} {dose}</translation>
    </message>
    <message>
        <source>In one {unit}: {list}</source>
        <extracomment>safety</extracomment>
        <translation>In 1 {unit}: {list}</translation>
    </message>
    <message>
        <source>Set by you from {who} on {day}. It stands instead of the label; the warnings stay.</source>
        <extracomment>safety</extracomment>
        <translation>Von dir eingestellt nach {who}, {day}. Es gilt anstelle der Packungsangabe; die Warnungen bleiben.</translation>
    </message>
    <message>
        <source>The label says: {text}</source>
        <extracomment>safety</extracomment>
        <translation>Laut Packungsangabe: {text}</translation>
    </message>
    <message>
        <source>Your own pack and your doctor win over what stands here.</source>
        <extracomment>safety</extracomment>
        <translation>Deine eigene Packung und deine Arztpraxis gehen vor dem, was hier steht.</translation>
    </message>
    <message>
        <source>The label says: ask a doctor first</source>
        <extracomment>safety</extracomment>
        <translation>Laut Packung: erst ärztlich fragen</translation>
    </message>
    <message>
        <source>Not together</source>
        <extracomment>safety</extracomment>
        <translation>Nicht zusammen</translation>
    </message>
    <message>
        <source>Logged</source>
        <extracomment>safety</extracomment>
        <translation>Eingetragen</translation>
    </message>
    <message>
        <source>{units} at {time}</source>
        <extracomment>safety</extracomment>
        <translation>{units}, {time}</translation>
    </message>
    <message>
        <source>change</source>
        <extracomment>safety</extracomment>
        <translation>ändern</translation>
    </message>
    <message>
        <source>change {units} at {time}</source>
        <extracomment>safety</extracomment>
        <translation>{units}, {time}, ändern</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Your next steps</source>
        <translation>Deine nächsten Schritte</translation>
    </message>
    <message>
        <source>Answers are saved as you go. Started {when}.</source>
        <translation>Antworten werden laufend gespeichert. Begonnen {when}.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Warum wir fragen</translation>
    </message>
    <message>
        <source>{place} · warning signs, {page} of {pages}</source>
        <translation>{place} · Warnzeichen, {page} von {pages}</translation>
    </message>
    <message>
        <source>Filled in from your diary: {because}.</source>
        <translation>Aus deinem Tagebuch: {because}.</translation>
    </message>
</context>
<context>
    <name>QuestionsSheet</name>
    <message>
        <source>Is a plank for me?</source>
        <translation>Ist eine Plank etwas für mich?</translation>
    </message>
    <message>
        <source>Should I drink less?</source>
        <translation>Soll ich weniger trinken?</translation>
    </message>
    <message>
        <source>Before a BMI</source>
        <translation>Vor einem BMI</translation>
    </message>
    <message>
        <source>{short} Tick what is true for you; nothing ticked is an answer too.</source>
        <translation>{short} Kreuze an, was auf dich zutrifft; nichts angekreuzt ist auch eine Antwort.</translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <translation>Antworten speichern</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>Quit Unclench?</source>
        <translation>Unclench beenden?</translation>
    </message>
    <message>
        <source>The time is over, and nobody has answered. If you quit, nothing rings any more.</source>
        <translation>Die Zeit ist um, und niemand hat geantwortet. Wenn du beendest, klingelt nichts mehr.</translation>
    </message>
    <message>
        <source>Ice is running</source>
        <translation>Eis läuft</translation>
    </message>
    <message>
        <source>Heat is running</source>
        <translation>Wärme läuft</translation>
    </message>
    <message>
        <source>It ends at {time}. If you quit, nothing rings then: set another alarm.</source>
        <translation>Ende: {time}. Wenn du beendest, klingelt dann nichts: Stell einen anderen Wecker.</translation>
    </message>
    <message>
        <source>What has begun stays in your diary and goes on when you open Unclench again.</source>
        <translation>Was begonnen hat, bleibt in deinem Tagebuch und geht weiter, wenn du Unclench wieder öffnest.</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Im Infobereich bleiben</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Trotzdem beenden</translation>
    </message>
</context>
<context>
    <name>RangeBar</name>
    <message>
        <source>What days to show</source>
        <translation>Welche Tage zeigen</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 Wochen</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>Wie viele Tage</translation>
    </message>
    <message>
        <source>Back to {range}</source>
        <translation>Zurück: {range}</translation>
    </message>
    <message>
        <source>History, on Earlier or Later: the days before</source>
        <translation>Verlauf, auf Früher oder Später: die Tage davor</translation>
    </message>
    <message>
        <source>History, on Earlier or Later: the days after</source>
        <translation>Verlauf, auf Früher oder Später: die Tage danach</translation>
    </message>
</context>
<context>
    <name>Relief</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Ice stopped after {length}</source>
        <translation>Eis gestoppt nach {length}</translation>
    </message>
    <message>
        <source>Heat stopped after {length}</source>
        <translation>Wärme gestoppt nach {length}</translation>
    </message>
    <message>
        <source>Ice goes on.</source>
        <translation>Eis geht weiter.</translation>
    </message>
    <message>
        <source>Heat goes on.</source>
        <translation>Wärme geht weiter.</translation>
    </message>
    <message>
        <source>Ice</source>
        <translation>Eis</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>Start ice</source>
        <translation>Eis starten</translation>
    </message>
    <message>
        <source>Start heat</source>
        <translation>Wärme starten</translation>
    </message>
    <message>
        <source>Pad or bottle</source>
        <translation>Wärmekissen</translation>
    </message>
    <message>
        <source>Moist pack</source>
        <translation>Feuchter Wickel</translation>
    </message>
    <message>
        <source>Warm bath</source>
        <translation>Warmes Bad</translation>
    </message>
    <message>
        <source>Heat wrap</source>
        <translation>Wärmeumschlag</translation>
    </message>
    <message>
        <source>Take the ice off now</source>
        <translation>Eis jetzt abnehmen</translation>
    </message>
    <message>
        <source>Take the heat off now</source>
        <translation>Wärme jetzt abnehmen</translation>
    </message>
    <message>
        <source>No sound can be played here ({reason}). At the end the window comes up and blinks.</source>
        <translation>Hier lässt sich kein Ton abspielen ({reason}). Am Ende kommt das Fenster nach vorne und blinkt.</translation>
    </message>
    <message>
        <source>By starting you say: the pack is wrapped in a soft towel, a frozen gel pack in a thick one. Never bare ice, dry ice or spray.</source>
        <translation>Mit dem Start sagst du: Die Packung ist in ein weiches Handtuch gewickelt, ein gefrorenes Gelkissen in ein dickes. Nie blankes Eis, Trockeneis oder Spray.</translation>
    </message>
    <message>
        <source>By starting you say: a cloth between, low or medium, with a switch-off, never under you.</source>
        <translation>Mit dem Start sagst du: ein Tuch dazwischen, niedrige oder mittlere Stufe, mit Abschaltung, nie unter dir.</translation>
    </message>
    <message>
        <source>By starting you say: wrung out, and tested for 10 seconds on the inner forearm.</source>
        <translation>Mit dem Start sagst du: ausgewrungen und 10 Sekunden an der Innenseite des Unterarms getestet.</translation>
    </message>
    <message>
        <source>By starting you say: 37 to 39 °C, and somebody within call the first time. Get up slowly.</source>
        <translation>Mit dem Start sagst du: 37 bis 39 °C, und beim ersten Mal jemand in Rufweite. Steh langsam auf.</translation>
    </message>
    <message>
        <source>By starting you say: on sound skin, without cream and without other heat.</source>
        <translation>Mit dem Start sagst du: auf heiler Haut, ohne Creme und ohne andere Wärme.</translation>
    </message>
    <message>
        <source>40 to 45 °C at most: wet heat scalds faster. Look at the skin at 2 and 5 minutes.</source>
        <translation>Höchstens 40 bis 45 °C: Feuchte Wärme verbrüht schneller. Schau nach 2 und 5 Minuten auf die Haut.</translation>
    </message>
    <message>
        <source>Not alone if you get dizzy. No alcohol. Hot tub: 40 °C and 15 minutes at most. Pregnant: no hot tub; a warm bath up to 37 °C is fine.</source>
        <translation>Nicht allein, wenn dir schwindlig wird. Kein Alkohol. Whirlpool: höchstens 40 °C und 15 Minuten. Schwanger: kein Whirlpool; ein warmes Bad bis 37 °C ist in Ordnung.</translation>
    </message>
    <message>
        <source>Once a day, seven days in a row at most. From 55 on: over clothing.</source>
        <translation>Einmal am Tag, höchstens sieben Tage in Folge. Ab 55: über der Kleidung.</translation>
    </message>
    <message>
        <source>20 minutes at most. Cold, burning, aching, numb: numb means off now. Don&apos;t fall asleep on it.</source>
        <translation>Höchstens 20 Minuten. Kälte, Brennen, dumpfer Schmerz, Taubheit: Taub heißt sofort abnehmen. Schlaf nicht darauf ein.</translation>
    </message>
    <message>
        <source>8 hours at most. {look} Throbbing: off too. Don&apos;t fall asleep on it.</source>
        <translation>Höchstens 8 Stunden. {look} Bei Pochen auch abnehmen. Schlaf nicht darauf ein.</translation>
    </message>
    <message>
        <source>20 minutes at most. {look} Throbbing: off too. Don&apos;t fall asleep on it.</source>
        <translation>Höchstens 20 Minuten. {look} Bei Pochen auch abnehmen. Schlaf nicht darauf ein.</translation>
    </message>
    <message>
        <source>{weekday} {time}</source>
        <translation>{weekday} {time}</translation>
    </message>
</context>
<context>
    <name>ReliefPage</name>
    <message>
        <source>Where it hurts is kept.</source>
        <translation>Wo es weh tut, ist gespeichert.</translation>
    </message>
    <message>
        <source>The walk has begun.</source>
        <translation>Du bist losgegangen.</translation>
    </message>
    <message>
        <source>Eased at {time}</source>
        <translation>Nachgelassen: {time}</translation>
    </message>
</context>
<context>
    <name>ReliefSnapshot</name>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>My note, in my own words</source>
        <translation>Meine Notiz, in eigenen Worten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF sichern</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Summary for my doctor</source>
        <translation>Blatt für meine Arztpraxis</translation>
    </message>
    <message>
        <source>My questions, one a line</source>
        <translation>Meine Fragen, eine pro Zeile</translation>
    </message>
    <message>
        <source>My note</source>
        <translation>Meine Notiz</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>Auf der Seite</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages.</source>
        <translation>
            <numerusform>%Ln Seite.</numerusform>
            <numerusform>%Ln Seiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>back-summary.pdf</source>
        <translation>ruecken-blatt.pdf</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gesichert …</translation>
    </message>
    <message>
        <source>Saving the page</source>
        <translation>Seite wird gesichert</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Gesichert: {file}</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
</context>
<context>
    <name>RescueWindow</name>
    <message>
        <source>Unclench</source>
        <translation>Unclench</translation>
    </message>
    <message>
        <source>Looking for good backups…</source>
        <translation>Sucht gute Sicherungen …</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>What was entered after the backup is not in it. Your diary as it is now is kept, too.</source>
        <translation>Was nach der Sicherung eingetragen wurde, fehlt darin. Auch dein jetziges Tagebuch wird aufbewahrt.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message numerus="yes">
        <source>{weekday} {date}, {time} · entries: %Ln</source>
        <translation>
            <numerusform>{weekday} {date}, {time} · Einträge: %Ln</numerusform>
            <numerusform>{weekday} {date}, {time} · Einträge: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <oldsource>Go back to this backup</oldsource>
        <translation>Diese Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <oldsource>Go back to a backup</oldsource>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu anfangen</translation>
    </message>
    <message>
        <source>The empty diary begins beside yours, which is kept under another name.</source>
        <translation>Das leere Tagebuch beginnt neben deinem, das unter anderem Namen aufbewahrt wird.</translation>
    </message>
    <message>
        <source>Begin an empty diary</source>
        <translation>Leeres Tagebuch beginnen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>Reading the backup …</source>
        <translation>Sicherung wird gelesen …</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>Sicherung wird gelesen</translation>
    </message>
    <message>
        <source>Restore: {backup}</source>
        <oldsource>Go back: {backup}</oldsource>
        <translation>Wiederherstellen: {backup}</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <oldsource>Going back to the backup</oldsource>
        <translation>Sicherung wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <oldsource>Go back to this backup</oldsource>
        <translation>Diese Sicherung wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries {span} are not in it; today&apos;s file is kept aside.</source>
        <translation>
            <numerusform>%Ln Eintrag {span} fehlt darin; die heutige Datei wird aufbewahrt.</numerusform>
            <numerusform>%Ln Einträge {span} fehlen darin; die heutige Datei wird aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds the same entries as the diary does now.</source>
        <translation>Sie enthält dieselben Einträge wie das Tagebuch jetzt.</translation>
    </message>
    <message>
        <source>The diary has no entries now, so none is lost.</source>
        <translation>Das Tagebuch hat jetzt keine Einträge, also geht keiner verloren.</translation>
    </message>
    <message>
        <source>All entries of the diary are in it.</source>
        <translation>Alle Einträge des Tagebuchs sind darin.</translation>
    </message>
    <message>
        <source>The backup holds {entries}.</source>
        <translation>Die Sicherung enthält {entries}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries become what they were before they were changed.</source>
        <translation>
            <numerusform>%Ln Eintrag wird wieder, was er vor der Änderung war.</numerusform>
            <numerusform>%Ln Einträge werden wieder, was sie vor der Änderung waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries that are no longer in the diary come back.</source>
        <translation>
            <numerusform>%Ln Eintrag, der nicht mehr im Tagebuch ist, kommt zurück.</numerusform>
            <numerusform>%Ln Einträge, die nicht mehr im Tagebuch sind, kommen zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries in it that cannot be read: {count}. They stay in the file, set aside.</source>
        <translation>Nicht lesbare Einträge darin: {count}. Sie bleiben in der Datei, beiseitegelegt.</translation>
    </message>
    <message>
        <source>Your settings become those of the backup, too.</source>
        <translation>Auch deine Einstellungen werden die der Sicherung.</translation>
    </message>
    <message>
        <source>The file that is kept stands among the backups, so you can come back to it.</source>
        <translation>Die aufbewahrte Datei steht bei den Sicherungen, sodass du zu ihr zurückkannst.</translation>
    </message>
    <message>
        <source>The diary is as it was in the backup.</source>
        <translation>Das Tagebuch ist, wie es in der Sicherung war.</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>the file that was kept</source>
        <translation>die aufbewahrte Datei</translation>
    </message>
    <message>
        <source>The diary until now is kept here:</source>
        <translation>Das bisherige Tagebuch ist hier aufbewahrt:</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What would change this</source>
        <translation>Was daran etwas ändern würde</translation>
    </message>
    <message>
        <source>Later, once this is cleared</source>
        <translation>Später, wenn das geklärt ist</translation>
    </message>
    <message>
        <source>Also worth doing</source>
        <translation>Auch sinnvoll</translation>
    </message>
    <message>
        <source>What your answers point to</source>
        <translation>Worauf deine Antworten deuten</translation>
    </message>
    <message>
        <source>You ticked: {signs}.</source>
        <translation>Du hast angekreuzt: {signs}.</translation>
    </message>
    <message>
        <source>Because you said: {reasons}.</source>
        <translation>Weil du gesagt hast: {reasons}.</translation>
    </message>
    <message>
        <source>Note the appointment</source>
        <translation>Termin notieren</translation>
    </message>
    <message>
        <source>Worth watching</source>
        <translation>Im Auge behalten</translation>
    </message>
    <message>
        <source>How sure is that? {note}</source>
        <translation>Wie sicher ist das? {note}</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Mehr lesen</translation>
    </message>
    <message>
        <source>Read more: {headline}</source>
        <translation>Mehr lesen: {headline}</translation>
    </message>
    <message>
        <source>{who}, {by}</source>
        <translation>{who}, {by}</translation>
    </message>
</context>
<context>
    <name>RisksSheet</name>
    <message>
        <source>Tick what is true for you, or what you are not sure of. It stays in your diary.</source>
        <oldsource>Tick what is true for you, or what you are not sure of. It stays on this computer.</oldsource>
        <extracomment>safety</extracomment>
        <translation>Hake an, was auf dich zutrifft oder worin du nicht sicher bist. Es bleibt in deinem Tagebuch.</translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <extracomment>safety</extracomment>
        <translation>Antworten speichern</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>safety</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>What the labels ask</source>
        <extracomment>safety</extracomment>
        <translation>Was die Packungsangaben fragen</translation>
    </message>
</context>
<context>
    <name>SessionAfter</name>
    <message>
        <source>Skin all right?</source>
        <translation>Haut in Ordnung?</translation>
    </message>
    <message>
        <source>Skin is fine</source>
        <translation>Haut ist gut</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>Etwas stimmt nicht</translation>
    </message>
    <message>
        <source>I&apos;ll watch it</source>
        <translation>Ich beobachte es</translation>
    </message>
    <message>
        <source>+ Glass</source>
        <translation>+ Glas</translation>
    </message>
    <message>
        <source>+ Glass of water</source>
        <translation>+ Glas Wasser</translation>
    </message>
    <message>
        <source>Started by mistake: take it back</source>
        <translation>Aus Versehen gestartet: zurücknehmen</translation>
    </message>
    <message>
        <source>Nor is red that lasts.</source>
        <translation>Auch anhaltende Rötung ist nicht in Ordnung.</translation>
    </message>
    <message>
        <source>{kind} is off. Skin all right?</source>
        <translation>{kind} ist abgenommen. Haut in Ordnung?</translation>
    </message>
    <message>
        <source>Leave ice off until colour, feeling and warmth are back. If they don&apos;t come back, or there are blisters, let a doctor look at it today.</source>
        <translation>Lass Eis weg, bis Farbe, Gefühl und Wärme zurück sind. Kommen sie nicht zurück oder bilden sich Blasen, lass es heute ärztlich ansehen.</translation>
    </message>
    <message>
        <source>Leave heat off. If it blisters, or is still red after 2 to 3 hours, let a doctor look today.</source>
        <translation>Lass Wärme weg. Bilden sich Blasen oder ist die Haut nach 2 bis 3 Stunden noch rot, lass es heute ärztlich ansehen.</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Ice and heat</source>
        <translation>Eis und Wärme</translation>
    </message>
    <message>
        <source>Ice runs until {time}.</source>
        <translation>Eis läuft bis {time}.</translation>
    </message>
    <message>
        <source>Heat runs until {time}.</source>
        <translation>Wärme läuft bis {time}.</translation>
    </message>
    <message>
        <source>Leave the computer and its sound on, so that you hear the end.</source>
        <translation>Lass Computer und Ton an, damit du das Ende hörst.</translation>
    </message>
    <message>
        <source>The lid is closed, and a closed computer may not ring. Open it, and leave the sound on.</source>
        <translation>Der Deckel ist zu, und ein zugeklappter Computer klingelt vielleicht nicht. Klapp ihn auf und lass den Ton an.</translation>
    </message>
    <message>
        <source>Leave the lid open and the sound on: a closed computer cannot ring.</source>
        <translation>Lass den Deckel offen und den Ton an: Ein zugeklappter Computer kann nicht klingeln.</translation>
    </message>
    <message>
        <source>Skin is fine, logged</source>
        <translation>Haut ist gut, eingetragen</translation>
    </message>
    <message>
        <source>Skin is not fine, logged</source>
        <translation>Haut ist nicht gut, eingetragen</translation>
    </message>
    <message>
        <source>Ice is taken back.</source>
        <oldsource>Taken back.</oldsource>
        <translation>Eis ist zurückgenommen.</translation>
    </message>
    <message>
        <source>Heat is taken back.</source>
        <oldsource>Taken back.</oldsource>
        <translation>Wärme ist zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>SessionClock</name>
    <message>
        <source>{kind}, ends {time} · {app}</source>
        <translation>{kind}, endet {time} · {app}</translation>
    </message>
    <message>
        <source>{what} · {app}</source>
        <translation>{what} · {app}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} {kind} · {app}</source>
        <translation>{time} {kind} · {app}</translation>
    </message>
</context>
<context>
    <name>SessionElsewhereLine</name>
    <message>
        <source>It is over</source>
        <translation>Es ist vorbei</translation>
    </message>
    <message>
        <source>Ends it on the other computer, too, once the folder has brought it there.</source>
        <translation>Beendet es auch auf dem anderen Computer, sobald der Ordner es dorthin gebracht hat.</translation>
    </message>
</context>
<context>
    <name>SessionEndScreen</name>
    <message>
        <source>Time over</source>
        <extracomment>safety</extracomment>
        <translation>Zeit um</translation>
    </message>
    <message>
        <source>Pack off</source>
        <extracomment>safety</extracomment>
        <translation>Ist abgenommen</translation>
    </message>
    <message>
        <source>Then a look at the skin. {look}</source>
        <extracomment>safety</extracomment>
        <translation>Dann ein Blick auf die Haut. {look}</translation>
    </message>
    <message>
        <source>{limit} + {over}</source>
        <extracomment>safety</extracomment>
        <translation>{limit} + {over}</translation>
    </message>
</context>
<context>
    <name>SessionLine</name>
    <message>
        <source>Pack off</source>
        <translation>Ist abgenommen</translation>
    </message>
    <message>
        <source>Look at the skin</source>
        <translation>Haut ansehen</translation>
    </message>
    <message>
        <source>{kind} {time}</source>
        <translation>{kind} {time}</translation>
    </message>
    <message>
        <source>Ice runs</source>
        <translation>Eis läuft</translation>
    </message>
    <message>
        <source>Heat runs</source>
        <translation>Wärme läuft</translation>
    </message>
    <message>
        <source>look at the skin</source>
        <translation>Haut ansehen</translation>
    </message>
    <message>
        <source>ends {time}</source>
        <translation>endet {time}</translation>
    </message>
</context>
<context>
    <name>SessionReady</name>
    <message>
        <source>Time</source>
        <extracomment>safety</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <extracomment>safety</extracomment>
        <translation>Trotzdem starten</translation>
    </message>
    <message>
        <source>Ice or heat</source>
        <extracomment>safety</extracomment>
        <translation>Eis oder Wärme</translation>
    </message>
    <message>
        <source>End quietly</source>
        <extracomment>safety</extracomment>
        <translation>Leise enden</translation>
    </message>
    <message>
        <source>Light and notification, no sound</source>
        <extracomment>safety</extracomment>
        <translation>Licht und Meldung, kein Ton</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>safety</extracomment>
        <translation>Test</translation>
    </message>
    <message>
        <source>Test the ring</source>
        <extracomment>safety</extracomment>
        <translation>Klingel testen</translation>
    </message>
    <message>
        <source>Kind of heat</source>
        <extracomment>safety</extracomment>
        <translation>Art der Wärme</translation>
    </message>
    <message>
        <source>Answer the warning signs</source>
        <extracomment>safety</extracomment>
        <translation>Warnzeichen beantworten</translation>
    </message>
    <message>
        <source>Yes, it&apos;s fine</source>
        <extracomment>safety</extracomment>
        <translation>Ja, alles gut</translation>
    </message>
    <message>
        <source>Is ice for me?</source>
        <extracomment>safety</extracomment>
        <translation>Ist Eis etwas für mich?</translation>
    </message>
    <message>
        <source>Is heat for me?</source>
        <extracomment>safety</extracomment>
        <translation>Ist Wärme etwas für mich?</translation>
    </message>
    <message>
        <source>Start anyway: ice</source>
        <extracomment>safety</extracomment>
        <translation>Trotzdem starten: Eis</translation>
    </message>
    <message>
        <source>Start anyway: heat</source>
        <extracomment>safety</extracomment>
        <translation>Trotzdem starten: Wärme</translation>
    </message>
    <message>
        <source>Closed for now</source>
        <extracomment>safety</extracomment>
        <translation>Vorerst geschlossen</translation>
    </message>
    <message>
        <source>A warning sign stands. Get help first; ice and heat can wait.</source>
        <extracomment>safety</extracomment>
        <translation>Ein Warnzeichen gilt noch. Hol dir zuerst Hilfe; Eis und Wärme können warten.</translation>
    </message>
    <message>
        <source>The warning signs first</source>
        <extracomment>safety</extracomment>
        <translation>Erst die Warnzeichen</translation>
    </message>
    <message>
        <source>Tick what is true, or that none of it is. Until then ice and heat stay closed.</source>
        <extracomment>safety</extracomment>
        <translation>Kreuze an, was zutrifft, oder dass nichts davon zutrifft. Bis dahin bleiben Eis und Wärme geschlossen.</translation>
    </message>
    <message>
        <source>Is the skin fine again?</source>
        <extracomment>safety</extracomment>
        <translation>Ist die Haut wieder in Ordnung?</translation>
    </message>
    <message>
        <source>Not without a reason</source>
        <extracomment>safety</extracomment>
        <translation>Nicht ohne Grund</translation>
    </message>
    <message>
        <source>{kind}, when you are ready</source>
        <extracomment>safety</extracomment>
        <translation>{kind}, wenn du so weit bist</translation>
    </message>
    <message>
        <source>{kind} from {time}</source>
        <extracomment>safety</extracomment>
        <translation>{kind} ab {time}</translation>
    </message>
    <message>
        <source>{kind} again from {time}</source>
        <extracomment>safety</extracomment>
        <translation>{kind} wieder ab {time}</translation>
    </message>
    <message>
        <source>to go</source>
        <extracomment>safety</extracomment>
        <translation>bis dahin</translation>
    </message>
    <message>
        <source>{left} to go</source>
        <extracomment>safety</extracomment>
        <translation>noch {left}</translation>
    </message>
    <message>
        <source>The skin needs time to warm up: two hours from start to start, one from the end.</source>
        <extracomment>safety</extracomment>
        <translation>Die Haut braucht Zeit, um warm zu werden: zwei Stunden von Beginn zu Beginn, eine ab dem Ende.</translation>
    </message>
    <message>
        <source>The skin needs a rest: an hour after the last one ended.</source>
        <extracomment>safety</extracomment>
        <translation>Die Haut braucht Ruhe: eine Stunde nach dem Ende der letzten Anwendung.</translation>
    </message>
    <message>
        <source>Ice is not for everybody: “Is ice for me?” takes a minute.</source>
        <extracomment>safety</extracomment>
        <translation>Eis ist nicht für alle: „Ist Eis etwas für mich?“ dauert eine Minute.</translation>
    </message>
    <message>
        <source>Heat is not for everybody: “Is heat for me?” takes a minute.</source>
        <extracomment>safety</extracomment>
        <translation>Wärme ist nicht für alle: „Ist Wärme etwas für mich?“ dauert eine Minute.</translation>
    </message>
    <message>
        <source>Only if you stay awake: never fall asleep on it.</source>
        <extracomment>safety</extracomment>
        <translation>Nur wenn du wach bleibst: Schlaf nie darauf ein.</translation>
    </message>
    <message>
        <source>Heat before 72 hours is your choice. Not on a bruise or swelling younger than 48 hours.</source>
        <extracomment>safety</extracomment>
        <translation>Wärme in den ersten 72 Stunden ist deine Wahl. Nicht auf Blutergüsse oder Schwellungen, die jünger als 48 Stunden sind.</translation>
    </message>
    <message>
        <source>After 48 hours you may stop with ice, if it does you no good.</source>
        <extracomment>safety</extracomment>
        <translation>Nach 48 Stunden kannst du mit Eis aufhören, wenn es dir nicht guttut.</translation>
    </message>
    <message>
        <source>Lie so that it hurts least. Knees up on a cushion is a common favourite.</source>
        <extracomment>safety</extracomment>
        <translation>Lieg so, dass es am wenigsten weh tut. Knie hoch auf einem Kissen mögen viele.</translation>
    </message>
    <message>
        <source>How long</source>
        <extracomment>safety</extracomment>
        <translation>Wie lange</translation>
    </message>
</context>
<context>
    <name>SessionRunning</name>
    <message>
        <source>Time left</source>
        <extracomment>safety</extracomment>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>The disc grows as you breathe in.</source>
        <extracomment>safety</extracomment>
        <translation>Die Scheibe wächst, wenn du einatmest.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>safety</extracomment>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Mini timer</source>
        <extracomment>safety</extracomment>
        <translation>Mini-Timer</translation>
    </message>
    <message>
        <source>{kind} · session {number}</source>
        <extracomment>safety</extracomment>
        <translation>{kind} · Anwendung {number}</translation>
    </message>
    <message>
        <source>ends {time} · of {minutes}</source>
        <extracomment>safety</extracomment>
        <translation>endet {time} · von {minutes}</translation>
    </message>
    <message>
        <source>Pack wrapped in a soft towel</source>
        <extracomment>safety</extracomment>
        <translation>Packung in ein weiches Handtuch gewickelt</translation>
    </message>
    <message numerus="yes">
        <source>Skin was fine at %Ln min</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>Haut war nach %Ln min in Ordnung</numerusform>
            <numerusform>Haut war nach %Ln min in Ordnung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skin check at %Ln min: look now</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>Hautkontrolle nach %Ln min: jetzt schauen</numerusform>
            <numerusform>Hautkontrolle nach %Ln min: jetzt schauen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skin check at %Ln min</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>Hautkontrolle nach %Ln min</numerusform>
            <numerusform>Hautkontrolle nach %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>Breathe with the disc: 4 seconds in, 6 seconds out</source>
        <extracomment>safety</extracomment>
        <translation>Atme mit der Scheibe: 4 Sekunden ein, 6 Sekunden aus</translation>
    </message>
    <message>
        <source>Breathe in …</source>
        <extracomment>safety</extracomment>
        <translation>Einatmen …</translation>
    </message>
    <message>
        <source>Breathe out …</source>
        <extracomment>safety</extracomment>
        <translation>Ausatmen …</translation>
    </message>
    <message>
        <source>Rest a little</source>
        <extracomment>safety</extracomment>
        <translation>Ruh dich ein wenig aus</translation>
    </message>
    <message>
        <source>Breathe as you like. It ends with light and a message, without a sound.</source>
        <extracomment>safety</extracomment>
        <translation>Atme, wie du magst. Es endet mit Licht und einer Meldung, ohne Ton.</translation>
    </message>
    <message>
        <source>Breathe as you like.</source>
        <extracomment>safety</extracomment>
        <translation>Atme, wie du magst.</translation>
    </message>
    <message>
        <source>Breathe as you like. It rings until you answer.</source>
        <extracomment>safety</extracomment>
        <translation>Atme, wie du magst. Es klingelt, bis du antwortest.</translation>
    </message>
</context>
<context>
    <name>SessionWindow</name>
    <message>
        <source>Walk · {app}</source>
        <translation>Gehen · {app}</translation>
    </message>
    <message>
        <source>{time} Walk · {app}</source>
        <translation>{time} Gehen · {app}</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to the default: {setting}</source>
        <translation>Zurück zur Vorgabe: {setting}</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Zurück zur Vorgabe</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Nudges</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>reminders notifications</source>
        <translation>Erinnerungen Benachrichtigungen Meldungen</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeiten</translation>
    </message>
    <message>
        <source>lunch weekend week</source>
        <translation>mittag wochenende woche arbeitstag</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Freie Tage</translation>
    </message>
    <message>
        <source>No nudges on these days.</source>
        <translation>Keine Erinnerungen an diesen Tagen.</translation>
    </message>
    <message>
        <source>holiday vacation calendar</source>
        <translation>urlaub ferien feiertag kalender</translation>
    </message>
    <message>
        <source>In an episode every day from 7 to 22</source>
        <translation>In einer Episode jeden Tag von 7 bis 22 Uhr</translation>
    </message>
    <message>
        <source>At least this far apart</source>
        <translation>Mindestens so weit auseinander</translation>
    </message>
    <message>
        <source>At most this many a day</source>
        <translation>Höchstens so viele am Tag</translation>
    </message>
    <message>
        <source>Show details in messages</source>
        <translation>Details in Meldungen zeigen</translation>
    </message>
    <message>
        <source>Without it they never name medicine, ice or warning signs.</source>
        <translation>Ohne das nennen sie nie Medikamente, Eis oder Warnzeichen.</translation>
    </message>
    <message>
        <source>privacy</source>
        <translation>datenschutz privat</translation>
    </message>
    <message>
        <source>Messages may make a sound</source>
        <translation>Meldungen dürfen tönen</translation>
    </message>
    <message>
        <source>mute silent notification</source>
        <translation>stumm leise Benachrichtigung Meldung</translation>
    </message>
    <message>
        <source>What to be reminded of</source>
        <translation>Woran erinnert wird</translation>
    </message>
    <message>
        <source>Get up</source>
        <translation>Aufstehen</translation>
    </message>
    <message>
        <source>Get up after sitting for</source>
        <translation>Aufstehen nach Sitzen von</translation>
    </message>
    <message>
        <source>A break lasts</source>
        <translation>Eine Pause dauert</translation>
    </message>
    <message>
        <source>A card for the break, with a countdown</source>
        <translation>Eine Karte für die Pause, mit Countdown</translation>
    </message>
    <message>
        <source>Posture: another position, the cushion</source>
        <translation>Haltung: andere Position, das Kissen</translation>
    </message>
    <message>
        <source>Another position every</source>
        <translation>Andere Haltung alle</translation>
    </message>
    <message>
        <source>Small shifts of weight, silent</source>
        <translation>Kleine Gewichtsverlagerungen, lautlos</translation>
    </message>
    <message>
        <source>A small shift every</source>
        <translation>Kleine Verlagerung alle</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>A glass of water every</source>
        <translation>Ein Glas Wasser alle</translation>
    </message>
    <message>
        <source>Walks</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>The daily walk from</source>
        <translation>Täglicher Spaziergang ab</translation>
    </message>
    <message>
        <source>Plank</source>
        <translation>Plank</translation>
    </message>
    <message>
        <source>The plank from</source>
        <translation>Plank ab</translation>
    </message>
    <message>
        <source>Stretching</source>
        <translation>Dehnen</translation>
    </message>
    <message>
        <source>Stretching from</source>
        <translation>Dehnen ab</translation>
    </message>
    <message>
        <source>Ice or heat is possible again</source>
        <translation>Eis oder Wärme ist wieder möglich</translation>
    </message>
    <message>
        <source>The warning signs again</source>
        <translation>Noch einmal die Warnzeichen</translation>
    </message>
    <message>
        <source>Less often, as you wished</source>
        <translation>Seltener, wie du es wolltest</translation>
    </message>
    <message>
        <source>Your list, rechecks too</source>
        <translation>Deine Liste, auch erneutes Prüfen</translation>
    </message>
    <message>
        <source>A prescriber&apos;s medicine</source>
        <translation>Ein verordnetes Medikament</translation>
    </message>
    <message>
        <source>Only where you asked for it with that medicine.</source>
        <translation>Nur wo du es bei diesem Medikament gewünscht hast.</translation>
    </message>
    <message>
        <source>Posture</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Small shifts</source>
        <translation>Kleine Verlagerungen</translation>
    </message>
    <message>
        <source>When nudges wait</source>
        <translation>Wann Erinnerungen warten</translation>
    </message>
    <message>
        <source>While something records</source>
        <translation>Solange etwas aufnimmt</translation>
    </message>
    <message>
        <source>call microphone</source>
        <translation>anruf mikrofon</translation>
    </message>
    <message>
        <source>While a camera is in use</source>
        <translation>Solange eine Kamera läuft</translation>
    </message>
    <message>
        <source>call video</source>
        <translation>anruf video</translation>
    </message>
    <message>
        <source>While a window fills the screen</source>
        <translation>Solange ein Fenster den Bildschirm füllt</translation>
    </message>
    <message>
        <source>While the desktop is set to do not disturb</source>
        <translation>Solange der Desktop auf Nicht stören steht</translation>
    </message>
    <message>
        <source>Away after so long without a key or the mouse</source>
        <translation>Abwesend nach so langer Zeit ohne Taste oder Maus</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reduziert</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of the words. Times and dates are written as your system does.</source>
        <translation>Der Texte. Zeiten und Daten erscheinen so wie in deinem System.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>theme dark mode colors</source>
        <oldsource>theme dark</oldsource>
        <translation>Design dunkel Dunkelmodus Farben</translation>
    </message>
    <message>
        <source>animation motion</source>
        <oldsource>animation</oldsource>
        <translation>Animation Bewegung</translation>
    </message>
    <message>
        <source>pound kilogram units</source>
        <oldsource>pound kilogram</oldsource>
        <translation>Pfund Kilogramm Einheiten</translation>
    </message>
    <message>
        <source>autostart login startup boot</source>
        <oldsource>autostart login</oldsource>
        <translation>Autostart Anmeldung Systemstart Hochfahren</translation>
    </message>
    <message>
        <source>volume sound mute louder alarm</source>
        <translation>Lautstärke Ton stumm lauter Alarm</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>None come while this is off.</source>
        <translation>Solange das aus ist, kommen keine.</translation>
    </message>
    <message>
        <source>Nudges come only in these, and never from {night} to {morning}.</source>
        <oldsource>Nudges come only in these. Never at night.</oldsource>
        <translation>Erinnerungen kommen nur in diesen und nie von {night} bis {morning}.</translation>
    </message>
    <message>
        <source>font bigger larger smaller letters zoom scale</source>
        <translation>Schrift größer kleiner Buchstaben Zoom Skalierung</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>As in the country</source>
        <translation>Wie im Land</translation>
    </message>
    <message>
        <source>Country and computer</source>
        <translation>Land und Computer</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>For the emergency number and the units.</source>
        <translation>Für Notrufnummer und Einheiten.</translation>
    </message>
    <message>
        <source>Weight in</source>
        <translation>Gewicht in</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Mit dem Computer starten</translation>
    </message>
    <message>
        <source>Quietly in the tray.</source>
        <translation>Leise im Infobereich.</translation>
    </message>
    <message>
        <source>The end of ice and heat</source>
        <translation>Das Ende von Eis und Wärme</translation>
    </message>
    <message>
        <source>End quietly: light and message, no ring</source>
        <translation>Leise enden: Licht und Meldung, kein Klingeln</translation>
    </message>
    <message>
        <source>mute silent sound alarm</source>
        <translation>stumm leise Ton Alarm</translation>
    </message>
    <message>
        <source>Loudness of the ring</source>
        <translation>Lautstärke der Klingel</translation>
    </message>
    <message>
        <source>It speaks the language of the app, where the system has a voice for it.</source>
        <translation>Sie spricht die Sprache der App, wenn das System eine Stimme dafür hat.</translation>
    </message>
    <message>
        <source>Small daily things</source>
        <translation>Kleine Dinge am Tag</translation>
    </message>
    <message>
        <source>Glasses a day</source>
        <translation>Gläser am Tag</translation>
    </message>
    <message>
        <source>A voice with the plank</source>
        <translation>Stimme bei der Plank</translation>
    </message>
    <message>
        <source>A voice with stretching</source>
        <translation>Stimme beim Dehnen</translation>
    </message>
    <message>
        <source>Weight and BMI</source>
        <translation>Gewicht und BMI</translation>
    </message>
    <message>
        <source>Three short questions a week</source>
        <translation>Drei kurze Fragen pro Woche</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Deine Daten</translation>
    </message>
    <message>
        <source>Open Your data</source>
        <translation>Deine Daten öffnen</translation>
    </message>
    <message>
        <source>Where the diary lies, backups, export and import, delete all.</source>
        <translation>Wo das Tagebuch liegt, Sicherungen, Export und Import, alles löschen.</translation>
    </message>
    <message>
        <source>file folder restore CSV JSON spreadsheet</source>
        <translation>datei ordner sicherung wiederherstellen CSV JSON tabelle</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung hat diese Wörter.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not kept: what is red. Correct it, or close again to leave it as it was.</source>
        <translation>Nicht gespeichert: was rot ist. Berichtige es, oder schließ noch einmal, dann bleibt es, wie es war.</translation>
    </message>
</context>
<context>
    <name>SeveralForm</name>
    <message numerus="yes">
        <source>At most %Ln can be deleted at once.</source>
        <translation>
            <numerusform>Höchstens %Ln kann auf einmal gelöscht werden.</numerusform>
            <numerusform>Höchstens %Ln können auf einmal gelöscht werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag löschen</numerusform>
            <numerusform>%Ln Einträge löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Bring back what is deleted</source>
        <translation>Gelöschtes zurückholen</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Prevention</source>
        <translation>Vorbeugung</translation>
    </message>
    <message>
        <source>The visit is kept.</source>
        <translation>Der Termin ist gespeichert.</translation>
    </message>
    <message>
        <source>Your answers are kept.</source>
        <translation>Deine Antworten sind gespeichert.</translation>
    </message>
    <message>
        <source>If it turns into more, say that your back seized up.</source>
        <translation>Wenn mehr daraus wird, sag, dass dein Rücken dichtgemacht hat.</translation>
    </message>
    <message>
        <source>The episode is deleted; what you logged in it stays.</source>
        <translation>Die Episode ist gelöscht; was du darin eingetragen hast, bleibt.</translation>
    </message>
    <message>
        <source>The episode is changed.</source>
        <translation>Die Episode ist geändert.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>{keys}: {action}</source>
        <translation>{keys}: {action}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>1–9</source>
        <translation>1–9</translation>
    </message>
    <message>
        <source>Choose or tick this answer</source>
        <translation>Diese Antwort wählen oder ankreuzen</translation>
    </message>
    <message>
        <source>0–10, X</source>
        <translation>0–10, X</translation>
    </message>
    <message>
        <source>Log this pain, in the row of numbers; X is 10</source>
        <translation>Diesen Schmerz eintragen, in der Zahlenreihe; X ist 10</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>None of these warning signs</source>
        <translation>Keines dieser Warnzeichen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Go on with what is answered</source>
        <translation>Weiter mit dem, was beantwortet ist</translation>
    </message>
</context>
<context>
    <name>SignsGroup</name>
    <message>
        <source>None of these</source>
        <translation>Keines davon</translation>
    </message>
</context>
<context>
    <name>SittingCard</name>
    <message>
        <source>Sitting and posture</source>
        <translation>Sitzen und Haltung</translation>
    </message>
    <message>
        <source>The day: sitting and up</source>
        <translation>Der Tag: sitzend und auf</translation>
    </message>
    <message>
        <source>I got up</source>
        <translation>Aufgestanden</translation>
    </message>
    <message>
        <source>Correct the day&apos;s strip …</source>
        <translation>Tagesstreifen berichtigen …</translation>
    </message>
    <message>
        <source>Driving today …</source>
        <translation>Heute Auto …</translation>
    </message>
    <message>
        <source>Remind me of my posture</source>
        <translation>An meine Haltung erinnern</translation>
    </message>
    <message>
        <source>Minutes between posture reminders</source>
        <translation>Minuten zwischen Haltungserinnerungen</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>{time} since you were last up</source>
        <translation>{time}, seit du zuletzt auf warst</translation>
    </message>
    <message>
        <source>Lumbar cushion ✓</source>
        <translation>Lendenkissen ✓</translation>
    </message>
    <message>
        <source>Lumbar cushion</source>
        <translation>Lendenkissen</translation>
    </message>
    <message>
        <source>just up</source>
        <translation>gerade auf</translation>
    </message>
    <message>
        <source>You were up just now</source>
        <translation>Du bist gerade aufgestanden</translation>
    </message>
    <message>
        <source>{hours}:{minutes} h</source>
        <translation>{hours}:{minutes} Std.</translation>
    </message>
    <message>
        <source>{first} to {last}: sitting, {length}</source>
        <translation>{first} bis {last}: sitzend, {length}</translation>
    </message>
    <message>
        <source>{first} to {last}: up, {length}</source>
        <translation>{first} bis {last}: auf, {length}</translation>
    </message>
    <message>
        <source>Since {time}: up for {length}.</source>
        <translation>Seit {time}, {length} lang: auf.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Up at least once an hour; the best posture is one that changes.</source>
        <translation>Mindestens einmal pro Stunde auf; die beste Haltung ist die, die wechselt.</translation>
    </message>
    <message numerus="yes">
        <source>Up %Ln times today.</source>
        <translation>
            <numerusform>Heute %Ln-mal aufgestanden.</numerusform>
            <numerusform>Heute %Ln-mal aufgestanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted by hand here.</source>
        <translation>Hier von Hand gezählt.</translation>
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
    <message>
        <source>Time to get down</source>
        <translation>Zeit zum Hinlegen</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>all of the list</source>
        <extracomment>safety</extracomment>
        <translation>ganze Liste</translation>
    </message>
    <message>
        <source>all of the list of who ice is not for</source>
        <extracomment>safety</extracomment>
        <translation>ganze Liste, für wen Eis nichts ist</translation>
    </message>
    <message>
        <source>A new one</source>
        <extracomment>safety</extracomment>
        <translation>Ein neuer</translation>
    </message>
    <message>
        <source>A new spasm, or the last one?</source>
        <extracomment>safety</extracomment>
        <translation>Ein neuer Krampf oder der letzte?</translation>
    </message>
    <message>
        <source>When it began</source>
        <extracomment>safety</extracomment>
        <translation>Wann es begann</translation>
    </message>
    <message>
        <source>change</source>
        <extracomment>safety</extracomment>
        <translation>ändern</translation>
    </message>
    <message>
        <source>change when it began</source>
        <extracomment>safety</extracomment>
        <translation>Beginn ändern</translation>
    </message>
    <message>
        <source>None of these: start ice</source>
        <extracomment>safety</extracomment>
        <translation>Keines davon: Eis starten</translation>
    </message>
    <message>
        <source>I have no ice</source>
        <extracomment>safety</extracomment>
        <translation>Kein Eis da</translation>
    </message>
    <message>
        <source>It&apos;s only a twinge</source>
        <extracomment>safety</extracomment>
        <translation>Es ist nur ein Zwicken</translation>
    </message>
    <message>
        <source>Get help now</source>
        <extracomment>safety</extracomment>
        <translation>Jetzt Hilfe holen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>safety</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>None of these: go on</source>
        <extracomment>safety</extracomment>
        <translation>Keines davon: weiter</translation>
    </message>
    <message>
        <source>None of these: go on without ice</source>
        <extracomment>safety</extracomment>
        <translation>Keines davon: weiter ohne Eis</translation>
    </message>
    <message>
        <source>Ice runs already.</source>
        <extracomment>safety</extracomment>
        <translation>Eis läuft schon.</translation>
    </message>
    <message>
        <source>Heat runs already.</source>
        <extracomment>safety</extracomment>
        <translation>Wärme läuft schon.</translation>
    </message>
    <message>
        <source>The last one came back (since {time})</source>
        <extracomment>safety</extracomment>
        <translation>Der letzte kam wieder (seit {time})</translation>
    </message>
    <message>
        <source>First, one check</source>
        <extracomment>safety</extracomment>
        <translation>Erst prüfen</translation>
    </message>
    <message>
        <source>Is any of this true for you right now? Not sure counts as yes.</source>
        <extracomment>safety</extracomment>
        <translation>Trifft gerade jetzt etwas davon auf dich zu? Nicht sicher zählt als Ja.</translation>
    </message>
    <message>
        <source>Since {time}</source>
        <extracomment>safety</extracomment>
        <translation>Seit {time}</translation>
    </message>
    <message>
        <source>It began just now ·</source>
        <extracomment>safety</extracomment>
        <translation>Beginn: gerade eben ·</translation>
    </message>
    <message>
        <source>It began {time} ·</source>
        <extracomment>safety</extracomment>
        <translation>Beginn: {time} ·</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>How sure are we? {step}</source>
        <translation>Wie sicher ist das? {step}</translation>
    </message>
    <message>
        <source>Not yet reviewed by a clinician. All sources are under About.</source>
        <translation>Noch nicht fachlich geprüft. Alle Quellen stehen unter Über.</translation>
    </message>
    <message>
        <source>Reviewed by {reviewer}, {day}. All sources are under About.</source>
        <translation>Geprüft von {reviewer}, {day}. Alle Quellen stehen unter Über.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{verdict} {source}.</source>
        <translation>{verdict} {source}.</translation>
    </message>
    <message>
        <source>Questions for the talk</source>
        <translation>Fragen fürs Gespräch</translation>
    </message>
</context>
<context>
    <name>StoreTroubleWindow</name>
    <message>
        <source>Unclench</source>
        <translation>Unclench</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>StretchCard</name>
    <message>
        <source>A little stretching now?</source>
        <oldsource>A minute of stretching now?</oldsource>
        <translation>Jetzt ein wenig dehnen?</translation>
    </message>
    <message>
        <source>Choose moves …</source>
        <translation>Übungen wählen …</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Dehnen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start stretching</source>
        <translation>Dehnen starten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln today</source>
        <translation>
            <numerusform>%Ln heute</numerusform>
            <numerusform>%Ln heute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{moves} · %Ln min, with pictures.</source>
        <translation>
            <numerusform>{moves} · %Ln min, mit Bildern.</numerusform>
            <numerusform>{moves} · %Ln min, mit Bildern.</numerusform>
        </translation>
    </message>
    <message>
        <source>No move of your choice is free now.</source>
        <translation>Keine deiner gewählten Übungen ist gerade frei.</translation>
    </message>
    <message>
        <source>In the first days only gentle ones: {moves}</source>
        <translation>In den ersten Tagen nur sanfte: {moves}</translation>
    </message>
    <message>
        <source>{move} rests until {time}.</source>
        <translation>{move} ruht bis {time}.</translation>
    </message>
</context>
<context>
    <name>StretchScreen</name>
    <message>
        <source>Stretches are running</source>
        <translation>Dehnübungen laufen</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Dehnübungen</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Let go and rest</source>
        <translation>Loslassen und ruhen</translation>
    </message>
    <message>
        <source>Get into place</source>
        <translation>Position einnehmen</translation>
    </message>
    <message numerus="yes">
        <source>Move {number} of %Ln</source>
        <translation>
            <numerusform>Übung {number} von %Ln</numerusform>
            <numerusform>Übung {number} von %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hold {repeat} of %Ln</source>
        <translation>
            <numerusform>Halten {repeat} von %Ln</numerusform>
            <numerusform>Halten {repeat} von %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Space or a tap: go on</source>
        <translation>Leertaste oder Tippen: weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Skip this move</source>
        <translation>Diese Übung überspringen</translation>
    </message>
    <message>
        <source>Stop, it hurts</source>
        <translation>Stopp, es tut weh</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave the stretches</source>
        <translation>Das Dehnen verlassen</translation>
    </message>
    <message>
        <source>Space or a tap: go on · arrow: skip · Return: it hurts · Escape: leave</source>
        <translation>Leertaste oder Tippen: weiter · Pfeil: überspringen · Eingabe: es tut weh · Esc: verlassen</translation>
    </message>
    <message>
        <source>Space or a tap: pause · arrow: skip · Return: it hurts · Escape: leave</source>
        <translation>Leertaste oder Tippen: Pause · Pfeil: überspringen · Eingabe: es tut weh · Esc: verlassen</translation>
    </message>
    <message>
        <source>A mild pull, never a sharp pain. Pain or tingling going down the leg: stop. No bouncing.</source>
        <translation>Ein leichtes Ziehen, nie ein scharfer Schmerz. Schmerz oder Kribbeln, das ins Bein zieht: aufhören. Nicht wippen.</translation>
    </message>
    <message>
        <source>then the {side}</source>
        <translation>dann {side}</translation>
    </message>
    <message>
        <source>then {move}</source>
        <translation>dann {move}</translation>
    </message>
    <message numerus="yes">
        <source>Hold %Ln seconds, {side}</source>
        <translation>
            <numerusform>Halten, %Ln Sekunde, {side}</numerusform>
            <numerusform>Halten, %Ln Sekunden, {side}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold %Ln seconds</source>
        <translation>
            <numerusform>Halten, %Ln Sekunde</numerusform>
            <numerusform>Halten, %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>This move rests for 48 hours. A leg that is weak or numb: answer the warning signs now.</source>
        <translation>Diese Übung ruht 48 Stunden. Ein schwaches oder taubes Bein: Beantworte jetzt die Warnzeichen.</translation>
    </message>
    <message>
        <source>Sit or lie down until it is over.</source>
        <translation>Setz oder leg dich hin, bis es vorbei ist.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>That was all. A few easy steps now, and on with the day.</source>
        <translation>Das war alles. Jetzt ein paar leichte Schritte, und weiter im Tag.</translation>
    </message>
    <message>
        <source>Well stretched</source>
        <translation>Gut gedehnt</translation>
    </message>
</context>
<context>
    <name>StretchStop</name>
    <message>
        <source>What it was</source>
        <translation>Was es war</translation>
    </message>
    <message>
        <source>Answer the warning signs</source>
        <translation>Warnzeichen beantworten</translation>
    </message>
    <message>
        <source>What was it?</source>
        <translation>Was war es?</translation>
    </message>
    <message>
        <source>{move} then rests for 48 hours. The others go on.</source>
        <translation>{move} ruht dann 48 Stunden. Die anderen gehen weiter.</translation>
    </message>
    <message>
        <source>It was nothing, go on</source>
        <translation>Es war nichts, weiter</translation>
    </message>
    <message>
        <source>Stop here for now</source>
        <translation>Hier erst mal aufhören</translation>
    </message>
    <message>
        <source>Go on with the next move</source>
        <translation>Weiter mit der nächsten Übung</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>A computer whose name is not known</source>
        <translation>Ein Computer, dessen Name nicht bekannt ist</translation>
    </message>
    <message>
        <source>Not heard from yet</source>
        <translation>Noch nichts von ihm gehört</translation>
    </message>
    <message>
        <source>Last heard from: {when}</source>
        <translation>Zuletzt von ihm gehört: {when}</translation>
    </message>
    <message>
        <source>No other computer has joined yet.</source>
        <translation>Noch kein anderer Computer macht mit.</translation>
    </message>
    <message numerus="yes">
        <source>Shared with %Ln other computers.</source>
        <translation>
            <numerusform>Geteilt mit %Ln anderen Computer.</numerusform>
            <numerusform>Geteilt mit %Ln anderen Computern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exchanged yet.</source>
        <translation>Noch kein Abgleich.</translation>
    </message>
    <message>
        <source>Last exchange: {when}</source>
        <translation>Letzter Abgleich: {when}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not in the folder yet</source>
        <translation>
            <numerusform>%Ln Änderung ist noch nicht im Ordner</numerusform>
            <numerusform>%Ln Änderungen sind noch nicht im Ordner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries wait for their time</source>
        <translation>
            <numerusform>%Ln Eintrag wartet auf seine Zeit</numerusform>
            <numerusform>%Ln Einträge warten auf ihre Zeit</numerusform>
        </translation>
    </message>
    <message>
        <source>No computer shares here yet: this one is the first.</source>
        <translation>Noch teilt hier kein Computer: Dieser ist der erste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln computers share here already.</source>
        <translation>
            <numerusform>%Ln Computer teilt hier schon.</numerusform>
            <numerusform>%Ln Computer teilen hier schon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here already: {names}</source>
        <translation>Schon hier: {names}</translation>
    </message>
</context>
<context>
    <name>SyncCard</name>
    <message>
        <source>Set up …</source>
        <translation>Einrichten …</translation>
    </message>
    <message>
        <source>Set up sharing …</source>
        <translation>Teilen einrichten …</translation>
    </message>
    <message>
        <source>Share again</source>
        <translation>Wieder teilen</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Manage …</source>
        <translation>Verwalten …</translation>
    </message>
    <message>
        <source>Manage sharing …</source>
        <translation>Teilen verwalten …</translation>
    </message>
    <message>
        <source>Other computers</source>
        <translation>Andere Computer</translation>
    </message>
    <message>
        <source>Share this diary with your computer at work or at home, through a folder that Syncthing, Nextcloud or another program keeps in step, or on a USB stick. No account, no server of ours.</source>
        <translation>Teil dieses Tagebuch mit deinem Computer in der Arbeit oder zu Hause, über einen Ordner, den Syncthing, Nextcloud oder ein anderes Programm synchron hält, oder auf einem USB-Stick. Kein Konto, kein Server von uns.</translation>
    </message>
    <message>
        <source>The diary here was put back to a backup, so sharing rests. When you share again, what was shared since then comes back.</source>
        <translation>Das Tagebuch hier wurde auf eine Sicherung zurückgesetzt, darum ruht das Teilen. Wenn du wieder teilst, kommt zurück, was seitdem geteilt wurde.</translation>
    </message>
</context>
<context>
    <name>SyncManageSheet</name>
    <message>
        <source>Name of this computer</source>
        <translation>Name dieses Computers</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Sharing with other computers</source>
        <translation>Teilen mit anderen Computern</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Nicht mehr teilen</translation>
    </message>
    <message>
        <source>The diary here stays as it is. The files in the folder stay, too: the others still have them.</source>
        <translation>Das Tagebuch hier bleibt, wie es ist. Auch die Dateien im Ordner bleiben: Die anderen haben sie noch.</translation>
    </message>
    <message>
        <source>This computer shares no more</source>
        <translation>Dieser Computer teilt nicht mehr</translation>
    </message>
    <message>
        <source>the shared folder</source>
        <translation>geteilter Ordner</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget: {computer}</source>
        <translation>Vergessen: {computer}</translation>
    </message>
    <message>
        <source>Its entries stay. It comes back when it writes again.</source>
        <translation>Seine Einträge bleiben. Er kommt zurück, wenn er wieder schreibt.</translation>
    </message>
    <message>
        <source>The files there are plain: whoever can read the folder can read them.</source>
        <translation>Die Dateien dort sind unverschlüsselt: Wer den Ordner lesen kann, kann auch sie lesen.</translation>
    </message>
    <message>
        <source>The files there are encrypted.</source>
        <translation>Die Dateien dort sind verschlüsselt.</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Passphrase zeigen</translation>
    </message>
    <message>
        <source>The passphrase: {words}</source>
        <translation>Die Passphrase: {words}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies lie in the folder that the program which keeps it in step has made. They hold nothing more.</source>
        <translation>
            <numerusform>%Ln Kopie liegt im Ordner; gemacht hat sie das Programm, das ihn synchron hält. Sie enthält nichts Weiteres.</numerusform>
            <numerusform>%Ln Kopien liegen im Ordner; gemacht hat sie das Programm, das ihn synchron hält. Sie enthalten nichts Weiteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the copies</source>
        <translation>Kopien löschen</translation>
    </message>
    <message>
        <source>This computer is called {name} now.</source>
        <translation>Dieser Computer heißt jetzt {name}.</translation>
    </message>
    <message>
        <source>{computer} is forgotten. Its entries stay.</source>
        <translation>{computer} ist vergessen. Seine Einträge bleiben.</translation>
    </message>
    <message>
        <source>Deleting the copies</source>
        <translation>Kopien werden gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies are deleted.</source>
        <translation>
            <numerusform>%Ln Kopie ist gelöscht.</numerusform>
            <numerusform>%Ln Kopien sind gelöscht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncSetUpSheet</name>
    <message>
        <source>With a passphrase</source>
        <translation>Mit Passphrase</translation>
    </message>
    <message>
        <source>Plain files</source>
        <translation>Unverschlüsselte Dateien</translation>
    </message>
    <message>
        <source>How the files are kept</source>
        <translation>Wie die Dateien aufbewahrt werden</translation>
    </message>
    <message>
        <source>Whoever can read the folder can read your diary: pains, medicine, everything.</source>
        <translation>Wer den Ordner lesen kann, kann dein Tagebuch lesen: Schmerzen, Medikamente, alles.</translation>
    </message>
    <message>
        <source>Share with another computer</source>
        <translation>Mit einem anderen Computer teilen</translation>
    </message>
    <message>
        <source>Choose a folder that reaches your other computer.</source>
        <translation>Wähl einen Ordner, der deinen anderen Computer erreicht.</translation>
    </message>
    <message>
        <source>One that Syncthing, Nextcloud, Dropbox or OneDrive keeps in step, or one on a USB stick.</source>
        <translation>Einen, den Syncthing, Nextcloud, Dropbox oder OneDrive synchron hält, oder einen auf einem USB-Stick.</translation>
    </message>
    <message>
        <source>Unclench puts small files there, and reads those of your other computers. Nothing else.</source>
        <translation>Unclench legt dort kleine Dateien ab und liest die deiner anderen Computer. Sonst nichts.</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Put the passphrase in a safe place first, and tick that you have it.</source>
        <translation>Bring zuerst die Passphrase an einen sicheren Ort und kreuze an, dass du sie hast.</translation>
    </message>
    <message>
        <source>Reading the folder</source>
        <translation>Ordner wird gelesen</translation>
    </message>
    <message>
        <source>Begin to share</source>
        <translation>Teilen beginnen</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>Name dieses Computers</translation>
    </message>
    <message>
        <source>The passphrase of the other computer</source>
        <translation>Die Passphrase des anderen Computers</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Anderen Ordner wählen</translation>
    </message>
    <message>
        <source>Sharing the diary</source>
        <translation>Tagebuch wird geteilt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes came from the others.</source>
        <translation>
            <numerusform>%Ln Änderung kam von den anderen.</numerusform>
            <numerusform>%Ln Änderungen kamen von den anderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the other computer: History, Your data, Share with another computer, and the same folder.</source>
        <translation>Auf dem anderen Computer: Verlauf, Deine Daten, Mit einem anderen Computer teilen, und derselbe Ordner.</translation>
    </message>
    <message>
        <source>What is logged here is in the folder from now on, and what the others log comes by itself.</source>
        <translation>Was hier eingetragen wird, liegt ab jetzt im Ordner, und was die anderen eintragen, kommt von selbst.</translation>
    </message>
    <message>
        <source>This computer shares the diary</source>
        <translation>Dieser Computer teilt das Tagebuch</translation>
    </message>
    <message>
        <source>Stopped. Nothing is shared; what has come in until now stays.</source>
        <translation>Angehalten. Nichts wird geteilt; was bis jetzt hereingekommen ist, bleibt.</translation>
    </message>
</context>
<context>
    <name>TabbedWindow</name>
    <message>
        <source>Tabs</source>
        <translation>Reiter</translation>
    </message>
    <message>
        <source>Take back the newest change</source>
        <translation>Die neueste Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>To what was just said, and back</source>
        <translation>Zur letzten Meldung und zurück</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Tasten zeigen</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>blank</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>{kind}: {left}.</source>
        <translation>{kind}: {left}.</translation>
    </message>
    <message>
        <source>Walking for {time}.</source>
        <translation>Gehzeit: {time}.</translation>
    </message>
    <message>
        <source>No timer is running.</source>
        <translation>Es läuft kein Timer.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <oldsource>Taken back.</oldsource>
        <translation>Zurückgenommen: {what}</translation>
    </message>
</context>
<context>
    <name>TodoCard</name>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
</context>
<context>
    <name>TodoRow</name>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>Neuer Tag</translation>
    </message>
    <message>
        <source>Keep this day</source>
        <translation>Tag speichern</translation>
    </message>
    <message>
        <source>{text}, {due}</source>
        <translation>{text}, {due}</translation>
    </message>
    <message>
        <source>Move: {text}</source>
        <translation>Verschieben: {text}</translation>
    </message>
    <message>
        <source>Keep this day: {text}</source>
        <translation>Tag speichern: {text}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation>
            <numerusform>%Ln Std.</numerusform>
            <numerusform>%Ln Std.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it off now</source>
        <translation>Jetzt abnehmen</translation>
    </message>
    <message>
        <source>Ice until {time}</source>
        <translation>Eis bis {time}</translation>
    </message>
    <message>
        <source>Heat until {time}</source>
        <translation>Wärme bis {time}</translation>
    </message>
    <message>
        <source>My back just seized up</source>
        <translation>Mein Rücken hat gerade dichtgemacht</translation>
    </message>
    <message>
        <source>Start ice</source>
        <translation>Eis starten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <translation>
            <numerusform>noch %Ln min</numerusform>
            <numerusform>noch %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>Start ice …</source>
        <translation>Eis starten …</translation>
    </message>
    <message>
        <source>Plank: why it is closed</source>
        <translation>Plank: warum sie geschlossen ist</translation>
    </message>
    <message>
        <source>Start plank</source>
        <translation>Plank starten</translation>
    </message>
    <message>
        <source>+ Glass of water</source>
        <translation>+ Glas Wasser</translation>
    </message>
    <message>
        <source>Pack off</source>
        <translation>Ist abgenommen</translation>
    </message>
    <message>
        <source>I got up</source>
        <translation>Aufgestanden</translation>
    </message>
    <message>
        <source>Pause nudges</source>
        <translation>Erinnern pausieren</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>Resume nudges</source>
        <translation>Erinnern fortsetzen</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>In einer Besprechung</translation>
    </message>
    <message>
        <source>The meeting is over</source>
        <translation>Besprechung vorbei</translation>
    </message>
    <message>
        <source>Mini timer</source>
        <translation>Mini-Timer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayController</name>
    <message>
        <source>Unclench goes on in the tray</source>
        <translation>Unclench läuft im Infobereich weiter</translation>
    </message>
    <message>
        <source>Its icon opens it again; its menu quits it.</source>
        <translation>Das Symbol öffnet es wieder; sein Menü beendet es.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>TwingeSheet</name>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>Oberer Rücken</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>Unterer Rücken</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Pain of the twinge</source>
        <translation>Schmerz beim Zwicken</translation>
    </message>
    <message>
        <source>A twinge</source>
        <translation>Ein Zwicken</translation>
    </message>
    <message>
        <source>Where, if you like; then one tap on how much it hurt.</source>
        <translation>Wo, wenn du magst; dann einmal tippen, wie stark es war.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>UndoPart</name>
    <message>
        <source>Undo</source>
        <extracomment>safety</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Logged: {units} × {name}, {time}</source>
        <extracomment>safety</extracomment>
        <translation>Eingetragen: {units} × {name}, {time}</translation>
    </message>
    <message>
        <source>Undo: {units} × {name}</source>
        <extracomment>safety</extracomment>
        <translation>Rückgängig: {units} × {name}</translation>
    </message>
</context>
<context>
    <name>UnfinishedHold</name>
    <message>
        <source>Forget it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Forget it: the hold that was cut off</source>
        <translation>Verwerfen: den abgebrochenen Durchgang</translation>
    </message>
    <message numerus="yes">
        <source>A hold was cut off after %Ln s.</source>
        <translation>
            <numerusform>Ein Durchgang brach nach %Ln s ab.</numerusform>
            <numerusform>Ein Durchgang brach nach %Ln s ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln s</source>
        <translation>
            <numerusform>%Ln s behalten</numerusform>
            <numerusform>%Ln s behalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitForm</name>
    <message>
        <source>It took place</source>
        <translation>Fand statt</translation>
    </message>
    <message>
        <source>It is planned</source>
        <translation>Ist geplant</translation>
    </message>
    <message>
        <source>Planned or had</source>
        <translation>Geplant oder gewesen</translation>
    </message>
    <message>
        <source>A visit or treatment</source>
        <translation>Ein Termin oder eine Behandlung</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>At a set time</source>
        <translation>Zu fester Uhrzeit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Pain before, if you like</source>
        <translation>Schmerz vorher, wenn du magst</translation>
    </message>
    <message>
        <source>Pain after, if you like</source>
        <translation>Schmerz nachher, wenn du magst</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete this visit</source>
        <translation>Termin löschen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Name or place, if you like</source>
        <translation>Name oder Ort, wenn du magst</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>How it was the next day</source>
        <translation>Wie es am Tag danach war</translation>
    </message>
</context>
<context>
    <name>VisitsCard</name>
    <message>
        <source>Visits and treatments</source>
        <translation>Termine und Behandlungen</translation>
    </message>
    <message>
        <source>Doctor, massage, physiotherapist: what was and what is planned.</source>
        <translation>Arztpraxis, Massage, Physiotherapie: was war und was geplant ist.</translation>
    </message>
    <message>
        <source>Add a visit</source>
        <translation>Termin hinzufügen</translation>
    </message>
    <message>
        <source>{who} was planned for {day}. Did it take place?</source>
        <translation>{who} war für {day} geplant. Fand es statt?</translation>
    </message>
    <message>
        <source>It did</source>
        <translation>Fand statt</translation>
    </message>
    <message>
        <source>It did: {who}</source>
        <translation>Fand statt: {who}</translation>
    </message>
    <message>
        <source>Add the moves I was given</source>
        <translation>Meine Übungen hinzufügen</translation>
    </message>
    <message>
        <source>pain {before} before, {after} after</source>
        <translation>Schmerz {before} davor, {after} danach</translation>
    </message>
    <message>
        <source>next day: {how}</source>
        <translation>am Tag danach: {how}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change: {visit}</source>
        <translation>Ändern: {visit}</translation>
    </message>
    <message>
        <source>{who}, planned {moment}</source>
        <translation>{who}, geplant {moment}</translation>
    </message>
    <message>
        <source>Save for my calendar</source>
        <translation>In meinen Kalender</translation>
    </message>
    <message>
        <source>Save for my calendar: {visit}</source>
        <translation>In meinen Kalender: {visit}</translation>
    </message>
    <message>
        <source>It took place</source>
        <translation>Fand statt</translation>
    </message>
    <message>
        <source>It took place: {visit}</source>
        <translation>Fand statt: {visit}</translation>
    </message>
</context>
<context>
    <name>WalkCard</name>
    <message>
        <source>Walk</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Minutes walked today</source>
        <translation>Heute gegangene Minuten</translation>
    </message>
    <message>
        <source>Time of this walk</source>
        <translation>Zeit dieses Spaziergangs</translation>
    </message>
    <message>
        <source>Log swim, bike …</source>
        <translation>Schwimmen, Rad eintragen …</translation>
    </message>
    <message>
        <source>What it may be: look in Causes</source>
        <translation>Was es sein kann: unter Ursachen</translation>
    </message>
    <message numerus="yes">
        <source>Short walks today: %Ln</source>
        <translation>
            <numerusform>Kurz gegangen heute: %Ln</numerusform>
            <numerusform>Kurz gegangen heute: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln min</source>
        <translation>
            <numerusform>{done} von %Ln min</numerusform>
            <numerusform>{done} von %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop walk</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>It runs at {computer}, and can be stopped here, too.</source>
        <translation>Es läuft auf {computer} und lässt sich auch hier anhalten.</translation>
    </message>
    <message>
        <source>It runs on another computer, and can be stopped here, too.</source>
        <translation>Es läuft auf einem anderen Computer und lässt sich auch hier anhalten.</translation>
    </message>
    <message>
        <source>Walking has not gone easily for some days. Somebody should have a look: a doctor or physiotherapist.</source>
        <translation>Gehen fiel seit einigen Tagen nicht leicht. Jemand sollte es sich ansehen: in der Arztpraxis oder Physiotherapie.</translation>
    </message>
    <message>
        <source>Start walk</source>
        <translation>Losgehen</translation>
    </message>
    <message>
        <source>Stop: it gets worse</source>
        <translation>Stopp: Es wird schlimmer</translation>
    </message>
    <message>
        <source>Stop: into a leg, numb or weak</source>
        <oldsource>Into a leg, numb or weak</oldsource>
        <translation>Stopp: ins Bein, taub oder schwach</translation>
    </message>
    <message>
        <source>The walk has begun.</source>
        <translation>Du bist losgegangen.</translation>
    </message>
</context>
<context>
    <name>WalkLine</name>
    <message>
        <source>A walk runs</source>
        <translation>Du gehst gerade</translation>
    </message>
    <message>
        <source>End walk</source>
        <translation>Gehen beenden</translation>
    </message>
    <message>
        <source>Walk {time}</source>
        <translation>Gehen {time}</translation>
    </message>
</context>
<context>
    <name>WalkPart</name>
    <message>
        <source>Time of this walk</source>
        <translation>Zeit dieses Spaziergangs</translation>
    </message>
    <message>
        <source>Flat and easy. Stop if it gets worse.</source>
        <translation>Eben und leicht. Hör auf, wenn es schlimmer wird.</translation>
    </message>
    <message>
        <source>Start the walk</source>
        <translation>Jetzt losgehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min done</source>
        <translation>
            <numerusform>%Ln min geschafft</numerusform>
            <numerusform>%Ln min geschafft</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop walk</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop: it gets worse</source>
        <translation>Stopp: Es wird schlimmer</translation>
    </message>
    <message>
        <source>Stop: into a leg, numb or weak</source>
        <oldsource>Into a leg, numb or weak</oldsource>
        <translation>Stopp: ins Bein, taub oder schwach</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>A short walk</source>
        <translation>Kurz gehen</translation>
    </message>
</context>
<context>
    <name>WarningSignsList</name>
    <message>
        <source>Any of these right now? They need help at once.</source>
        <translation>Etwas davon gerade jetzt? Das braucht sofort Hilfe.</translation>
    </message>
    <message>
        <source>And any of these? They need a look within two days.</source>
        <translation>Und etwas davon? Das sollte innerhalb von zwei Tagen angesehen werden.</translation>
    </message>
    <message>
        <source>Warning signs, {page} of {pages}.</source>
        <translation>Warnzeichen, {page} von {pages}.</translation>
    </message>
    <message>
        <source>Warning signs, {page} of {pages}: none of them</source>
        <translation>Warnzeichen, {page} von {pages}: keines davon</translation>
    </message>
</context>
<context>
    <name>WarningSignsSheet</name>
    <message>
        <source>Back</source>
        <extracomment>safety</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>A doctor has looked at it</source>
        <extracomment>safety</extracomment>
        <translation>Das wurde ärztlich angesehen</translation>
    </message>
    <message>
        <source>Warning signs: help now</source>
        <extracomment>safety</extracomment>
        <translation>Warnzeichen: jetzt Hilfe</translation>
    </message>
    <message>
        <source>Is any of this true for you right now? Not sure counts as yes.</source>
        <extracomment>safety</extracomment>
        <translation>Trifft gerade jetzt etwas davon auf dich zu? Nicht sicher zählt als Ja.</translation>
    </message>
    <message>
        <source>Anything new? For a doctor within a day or two</source>
        <extracomment>safety</extracomment>
        <translation>Etwas Neues? Für den Arzt innerhalb von ein, zwei Tagen</translation>
    </message>
    <message>
        <source>Warning signs: a doctor within a day or two</source>
        <extracomment>safety</extracomment>
        <translation>Warnzeichen: innerhalb von ein, zwei Tagen zum Arzt</translation>
    </message>
    <message>
        <source>Tick what is true. Not sure? Tick it, and have it looked at.</source>
        <extracomment>safety</extracomment>
        <translation>Kreuze an, was zutrifft. Nicht sicher? Kreuze es an und lass es ansehen.</translation>
    </message>
    <message>
        <source>Worth a visit in the next week or two</source>
        <extracomment>safety</extracomment>
        <translation>Einen Arzttermin wert in den nächsten ein, zwei Wochen</translation>
    </message>
    <message>
        <source>Tick what is true.</source>
        <extracomment>safety</extracomment>
        <translation>Kreuze an, was zutrifft.</translation>
    </message>
    <message>
        <source>No tick lowers the chance of something serious but cannot rule it out. If anything changes, come back or get help.</source>
        <extracomment>safety</extracomment>
        <translation>Nichts angekreuzt: Das macht etwas Ernstes weniger wahrscheinlich, kann es aber nicht ausschließen. Wenn sich etwas ändert, komm wieder oder hol Hilfe.</translation>
    </message>
    <message>
        <source>Warning signs for a doctor soon</source>
        <extracomment>safety</extracomment>
        <translation>Warnzeichen für bald zum Arzt</translation>
    </message>
    <message>
        <source>Warning signs for a visit</source>
        <extracomment>safety</extracomment>
        <translation>Warnzeichen für einen Arzttermin</translation>
    </message>
    <message>
        <source>Get help now</source>
        <extracomment>safety</extracomment>
        <translation>Jetzt Hilfe holen</translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <extracomment>safety</extracomment>
        <translation>Antworten speichern</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <extracomment>safety</extracomment>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>None of these</source>
        <extracomment>safety</extracomment>
        <translation>Keines davon</translation>
    </message>
    <message>
        <source>why</source>
        <extracomment>safety</extracomment>
        <translation>warum</translation>
    </message>
    <message>
        <source>why: {question}</source>
        <extracomment>safety</extracomment>
        <translation>warum: {question}</translation>
    </message>
    <message>
        <source>{why} Source: {source}.</source>
        <extracomment>safety</extracomment>
        <translation>{why} Quelle: {source}.</translation>
    </message>
</context>
<context>
    <name>WaterCard</name>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Glasses today</source>
        <translation>Gläser heute</translation>
    </message>
    <message>
        <source>Other drink …</source>
        <translation>Anderes Getränk …</translation>
    </message>
    <message>
        <source>Undo the last drink</source>
        <translation>Rückgängig: letztes Getränk</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Glass and goal …</source>
        <translation>Glas und Ziel …</translation>
    </message>
    <message>
        <source>{amount} today</source>
        <translation>{amount} heute</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %Ln glasses · {amount}</source>
        <translation>
            <numerusform>{count} von %Ln Glas · {amount}</numerusform>
            <numerusform>{count} von %Ln Gläsern · {amount}</numerusform>
        </translation>
    </message>
    <message>
        <source>Glass {amount}</source>
        <translation>Glas {amount}</translation>
    </message>
    <message>
        <source>My fluid limit …</source>
        <translation>Meine Trinkgrenze …</translation>
    </message>
    <message>
        <source>Should I drink less? …</source>
        <translation>Soll ich weniger trinken? …</translation>
    </message>
    <message>
        <source>{drinks}.</source>
        <translation>{drinks}.</translation>
    </message>
    <message>
        <source>{drink}, {amount}</source>
        <translation>{drink}, {amount}</translation>
    </message>
    <message>
        <source>Other amount or time …</source>
        <translation>Andere Menge oder Zeit …</translation>
    </message>
</context>
<context>
    <name>WeekdayPills</name>
    <message>
        <source>{name}: {day}</source>
        <translation>{name}: {day}</translation>
    </message>
</context>
<context>
    <name>WeightCard</name>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Neu eintragen</translation>
    </message>
    <message>
        <source>Update weight</source>
        <translation>Gewicht neu eintragen</translation>
    </message>
    <message>
        <source>Not shown, as you wished.</source>
        <translation>Ausgeblendet, wie du es wolltest.</translation>
    </message>
    <message>
        <source>If you like: weight and height give a rough screen.</source>
        <translation>Wenn du magst: Gewicht und Größe geben einen groben Anhalt.</translation>
    </message>
    <message>
        <source>BMI {bmi} · {weight}</source>
        <translation>BMI {bmi} · {weight}</translation>
    </message>
</context>
<context>
    <name>WeightSheet</name>
    <message>
        <source>Weight now</source>
        <translation>Gewicht jetzt</translation>
    </message>
    <message>
        <source>Use the WHO points for Asian populations</source>
        <translation>WHO-Grenzen für asiatische Bevölkerungen verwenden</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Higher weight goes with more back pain; moving more helps whatever the scale says.</source>
        <translation>Höheres Gewicht geht mit mehr Rückenschmerz einher; mehr Bewegung hilft, was immer die Waage sagt.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Pregnant, or under 18?</source>
        <translation>Schwanger oder unter 18?</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Show my weight</source>
        <translation>Mein Gewicht zeigen</translation>
    </message>
    <message>
        <source>Off: no number appears anywhere.</source>
        <translation>Aus: Nirgends erscheint eine Zahl.</translation>
    </message>
    <message>
        <source>Weight over time</source>
        <translation>Gewicht im Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>%Ln weights since {day}: {first}, now {last}; from {least} to {most}.</source>
        <translation>
            <numerusform>%Ln Gewicht seit {day}: {first}, jetzt {last}; von {least} bis {most}.</numerusform>
            <numerusform>%Ln Gewichte seit {day}: {first}, jetzt {last}; von {least} bis {most}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomeCard</name>
    <message>
        <source>My back just seized up</source>
        <translation>Mein Rücken hat gerade dichtgemacht</translation>
    </message>
    <message>
        <source>A twinge</source>
        <translation>Ein Zwicken</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>Es kam wieder</translation>
    </message>
    <message>
        <source>It came back: go on with the last one</source>
        <translation>Es kam wieder: mit der letzten weitermachen</translation>
    </message>
    <message>
        <source>Good that it has eased</source>
        <translation>Schön, dass es nachgelassen hat</translation>
    </message>
    <message>
        <source>Is your back in spasm?</source>
        <translation>Ist dein Rücken verkrampft?</translation>
    </message>
    <message>
        <source>Three days, one step at a time. It starts with a one-minute check.</source>
        <translation>Drei Tage, Schritt für Schritt. Es beginnt mit einer Prüfung von einer Minute.</translation>
    </message>
    <message>
        <source>The last one eased less than a day ago.</source>
        <translation>Die letzte ließ vor weniger als einem Tag nach.</translation>
    </message>
    <message numerus="yes">
        <source>The last one eased %Ln days ago.</source>
        <translation>
            <numerusform>Die letzte ließ vor %Ln Tag nach.</numerusform>
            <numerusform>Die letzte ließ vor %Ln Tagen nach.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomeQuestions</name>
    <message>
        <source>country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Welcome. Four things, when you like</source>
        <translation>Willkommen. Vier Dinge, wann du magst</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>Das ist alles</translation>
    </message>
    <message>
        <source>That is all: close the welcome</source>
        <translation>Das ist alles: Willkommen schließen</translation>
    </message>
    <message>
        <source>nudges</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>change</source>
        <translation>ändern</translation>
    </message>
    <message>
        <source>change: {what}</source>
        <translation>ändern: {what}</translation>
    </message>
    <message>
        <source>What this is. A timer, a diary and general tips with their sources.</source>
        <translation>Was das hier ist. Ein Timer, ein Tagebuch und allgemeine Tipps mit ihren Quellen.</translation>
    </message>
    <message>
        <source>It does not examine you and is not medical advice.</source>
        <translation>Es untersucht dich nicht und ist kein ärztlicher Rat.</translation>
    </message>
    <message>
        <source>Tick to open medicine, plank and nudges.</source>
        <translation>Kreuze an, um Medikamente, Plank und Erinnerungen zu öffnen.</translation>
    </message>
    <message>
        <source>None come while this is off.</source>
        <translation>Solange das aus ist, kommen keine.</translation>
    </message>
    <message>
        <source>Start with the computer, quietly in the tray.</source>
        <translation>Mit dem Computer starten, leise im Infobereich.</translation>
    </message>
    <message>
        <source>Nudges, {hours}: get up, water.</source>
        <translation>Erinnerungen, {hours}: aufstehen, Wasser.</translation>
    </message>
    <message>
        <source>Country not known yet, and so no emergency number.</source>
        <oldsource>Your country is not known yet. It gives the emergency number and the units.</oldsource>
        <translation>Land noch nicht bekannt, und daher keine Notrufnummer.</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>metrisch</translation>
    </message>
    <message>
        <source>pounds and ounces</source>
        <translation>Pfund und Unzen</translation>
    </message>
    <message>
        <source>{country}, {units}.</source>
        <translation>{country}, {units}.</translation>
    </message>
    <message>
        <source>{country}, {units}, emergency {number}.</source>
        <translation>{country}, {units}, Notruf {number}.</translation>
    </message>
    <message>
        <source>no working hours</source>
        <translation>keine Arbeitszeiten</translation>
    </message>
</context>
<context>
    <name>WhenField</name>
    <message>
        <source>{name}: day</source>
        <translation>{name}: Tag</translation>
    </message>
    <message>
        <source>{name}: time</source>
        <translation>{name}: Uhrzeit</translation>
    </message>
    <message>
        <source>{name}: {moment}</source>
        <translation>{name}: {moment}</translation>
    </message>
    <message>
        <source>It was the first</source>
        <translation>Es war die erste</translation>
    </message>
    <message>
        <source>It was the second</source>
        <translation>Es war die zweite</translation>
    </message>
    <message>
        <source>It was yesterday, {time}</source>
        <translation>Es war gestern, {time}</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel: {work}</source>
        <translation>Abbrechen: {work}</translation>
    </message>
</context>
<context>
    <name>WorkingHours</name>
    <message>
        <source>No day has hours: nudges never come.</source>
        <translation>Kein Tag hat Zeiten: Erinnerungen kommen nie.</translation>
    </message>
    <message>
        <source>+ Other hours for some days</source>
        <translation>+ Andere Zeiten für manche Tage</translation>
    </message>
    <message>
        <source>{name}, row {number}</source>
        <translation>{name}, Zeile {number}</translation>
    </message>
</context>
<context>
    <name>_Calendar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>_Day</name>
    <message>
        <source>{day}, today</source>
        <translation>{day}, heute</translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <source>It began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>It eased</source>
        <translation>Nachgelassen</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Noch da</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>_HoursRow</name>
    <message>
        <source>{name}: one more range</source>
        <translation>{name}: noch ein Zeitraum</translation>
    </message>
    <message>
        <source>One more range</source>
        <translation>Noch ein Zeitraum</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>Löschen: {name}</translation>
    </message>
    <message>
        <source>That is no time of day.</source>
        <translation>Das ist keine Uhrzeit.</translation>
    </message>
</context>
<context>
    <name>_RangeLine</name>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>{name}: range {number} begins</source>
        <translation>{name}: Zeitraum {number} beginnt</translation>
    </message>
    <message>
        <source>{name}: range {number} ends</source>
        <translation>{name}: Zeitraum {number} endet</translation>
    </message>
    <message>
        <source>Remove {range}</source>
        <translation>{range} entfernen</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>_Side</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
</context>
<context>
    <name>_SkinQuestion</name>
    <message>
        <source>Yes, it&apos;s fine</source>
        <extracomment>safety</extracomment>
        <translation>Ja, alles gut</translation>
    </message>
    <message>
        <source>No, stop</source>
        <extracomment>safety</extracomment>
        <translation>Nein, stopp</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>{name} stands twice in {file}. Write one answer to it.</source>
        <translation>{name} steht zweimal in {file}. Schreib eine Antwort darauf.</translation>
    </message>
    <message>
        <source>{file} is not JSON. Write the answers as {like}.</source>
        <translation>{file} ist kein JSON. Schreib die Antworten wie {like}.</translation>
    </message>
    <message>
        <source>{file} holds letters that no text holds.</source>
        <translation>{file} enthält Zeichen, die in keinem Text stehen können.</translation>
    </message>
    <message>
        <source>Write the answers as {like}.</source>
        <translation>Schreib die Antworten wie {like}.</translation>
    </message>
    <message>
        <source>what answers to the checklist point to</source>
        <translation>worauf Antworten auf die Checkliste deuten</translation>
    </message>
    <message>
        <source>Who: {who}, {by}.</source>
        <translation>Wer: {who}, {by}.</translation>
    </message>
    <message>
        <source>Also worth doing: {what}</source>
        <translation>Auch sinnvoll: {what}</translation>
    </message>
    <message>
        <source>It is no diagnosis.</source>
        <translation>Es ist keine Diagnose.</translation>
    </message>
    <message>
        <source>write a checked copy of the data</source>
        <translation>eine geprüfte Kopie der Daten schreiben</translation>
    </message>
    <message>
        <source>go back to a copy</source>
        <translation>zu einer Kopie zurückgehen</translation>
    </message>
    <message>
        <source>write all entries into a folder</source>
        <translation>alle Einträge in einen Ordner schreiben</translation>
    </message>
    <message>
        <source>add what an export or another data file holds</source>
        <translation>hinzufügen, was ein Export oder eine andere Datendatei enthält</translation>
    </message>
    <message>
        <source>count, and write nothing</source>
        <translation>zählen und nichts schreiben</translation>
    </message>
    <message>
        <source>delete all entries, settings and backups</source>
        <translation>alle Einträge, Einstellungen und Sicherungen löschen</translation>
    </message>
    <message>
        <source>delete all; FOLDER is the last part of the data folder</source>
        <translation>alles löschen; FOLDER ist der letzte Teil des Datenordners</translation>
    </message>
    <message>
        <source>leave the backups</source>
        <translation>die Sicherungen lassen</translation>
    </message>
    <message>
        <source>write over a file that is there</source>
        <translation>eine vorhandene Datei überschreiben</translation>
    </message>
    <message>
        <source>Backup written: {file}</source>
        <translation>Sicherung geschrieben: {file}</translation>
    </message>
    <message>
        <source>Restored. The data until now is kept: {file}</source>
        <translation>Wiederhergestellt. Die bisherigen Daten sind aufbewahrt: {file}</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Wiederhergestellt.</translation>
    </message>
    <message>
        <source>Exported to {folder}</source>
        <translation>Exportiert nach {folder}</translation>
    </message>
    <message>
        <source>It would add {new} entries and renew {newer}; {known} are known.</source>
        <translation>Es würden {new} Einträge hinzukommen und {newer} erneuert; {known} sind bekannt.</translation>
    </message>
    <message>
        <source>Added {new} entries and renewed {newer}; {known} were known.</source>
        <translation>{new} Einträge hinzugefügt und {newer} erneuert; {known} waren bekannt.</translation>
    </message>
    <message>
        <source>All entries are deleted.</source>
        <translation>Alle Einträge sind gelöscht.</translation>
    </message>
    <message>
        <source>begin or end an episode</source>
        <translation>eine Episode beginnen oder beenden</translation>
    </message>
    <message>
        <source>my back just seized up</source>
        <translation>mein Rücken hat gerade dichtgemacht</translation>
    </message>
    <message>
        <source>it has eased</source>
        <translation>es hat nachgelassen</translation>
    </message>
    <message>
        <source>go on here with what began on another computer</source>
        <translation>hier weitermachen, was auf einem anderen Computer begann</translation>
    </message>
    <message>
        <source>Episode begun {time}.</source>
        <translation>Episode begonnen {time}.</translation>
    </message>
    <message>
        <source>Episode eased.</source>
        <translation>Episode beendet: nachgelassen.</translation>
    </message>
    <message>
        <source>It goes on here. Spasm since {time}.</source>
        <translation>Es geht hier weiter. Krampf seit {time}.</translation>
    </message>
    <message>
        <source>ice</source>
        <translation>Eis</translation>
    </message>
    <message>
        <source>heat</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>Write how many minutes, such as 15.</source>
        <translation>Schreib, wie viele Minuten, etwa 15.</translation>
    </message>
    <message>
        <source>The warning signs were not asked. Open the window, or see: unclench signs --help.</source>
        <translation>Die Warnzeichen wurden nicht gefragt. Öffne das Fenster oder siehe: unclench signs --help.</translation>
    </message>
    <message>
        <source>Started {time}, for {length}.</source>
        <translation>Gestartet {time}, Dauer {length}</translation>
    </message>
    <message>
        <source>Stopped. Have a look at the skin. {look}</source>
        <translation>Gestoppt. Schau auf die Haut. {look}</translation>
    </message>
    <message>
        <source>list entries</source>
        <translation>Einträge auflisten</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>KIND can be: {names}.</source>
        <translation>KIND kann sein: {names}.</translation>
    </message>
    <message>
        <source>write down what happened</source>
        <translation>aufschreiben, was geschah</translation>
    </message>
    <message>
        <source>Pain goes from 0 to 10.</source>
        <translation>Schmerz geht von 0 bis 10.</translation>
    </message>
    <message>
        <source>Pain {value} at {time}.</source>
        <translation>Schmerz {value}, {time}.</translation>
    </message>
    <message>
        <source>pain after it, 0 to 10</source>
        <translation>Schmerz danach, 0 bis 10</translation>
    </message>
    <message>
        <source>Write how many minutes, such as 12.</source>
        <translation>Schreib, wie viele Minuten, etwa 12.</translation>
    </message>
    <message>
        <source>{length} at {time}.</source>
        <translation>{length}, {time}.</translation>
    </message>
    <message>
        <source>{amount} of {kind} at {time}.</source>
        <translation>{amount} {kind}, {time}.</translation>
    </message>
    <message>
        <source>{length} at {time}. The goal was {goal}.</source>
        <translation>{length}, {time}. Das Ziel war {goal}.</translation>
    </message>
    <message>
        <source>{weight} at {time}.</source>
        <translation>{weight}, {time}.</translation>
    </message>
    <message>
        <source>Up at {time}.</source>
        <translation>Aufgestanden {time}.</translation>
    </message>
    <message>
        <source>what a shell needs to complete commands</source>
        <translation>was eine Shell braucht, um Befehle zu ergänzen</translation>
    </message>
    <message>
        <source>The shell can be: {names}.</source>
        <translation>Die Shell kann sein: {names}.</translation>
    </message>
    <message>
        <source>find entries by words in them</source>
        <translation>Einträge nach Wörtern darin finden</translation>
    </message>
    <message>
        <source>change an entry</source>
        <translation>einen Eintrag ändern</translation>
    </message>
    <message>
        <source>delete an entry</source>
        <translation>einen Eintrag löschen</translation>
    </message>
    <message>
        <source>Write at least one word to look for.</source>
        <translation>Schreib mindestens ein Wort, nach dem gesucht wird.</translation>
    </message>
    <message>
        <source>No entry has &quot;{words}&quot;.</source>
        <translation>Kein Eintrag enthält „{words}“.</translation>
    </message>
    <message>
        <source>Changed: {entry}</source>
        <translation>Geändert: {entry}</translation>
    </message>
    <message>
        <source>It was so already: {entry}</source>
        <translation>Das war schon so: {entry}</translation>
    </message>
    <message>
        <source>Deleted: {entry}</source>
        <translation>Gelöscht: {entry}</translation>
    </message>
    <message>
        <source>There is no entry {id} in {kind}. unclench find and unclench list --json name ids.</source>
        <translation>Es gibt keinen Eintrag {id} in {kind}. unclench find und unclench list --json nennen die Kennungen.</translation>
    </message>
    <message>
        <source>how it went: sums and sentences</source>
        <translation>wie es ging: Summen und Sätze</translation>
    </message>
    <message>
        <source>{title}: {sentence}</source>
        <translation>{title}: {sentence}</translation>
    </message>
    <message>
        <source>Nothing was logged in these days.</source>
        <translation>In diesen Tagen ist nichts eingetragen.</translation>
    </message>
    <message>
        <source>The end of the period lies before its start.</source>
        <translation>Das Ende des Zeitraums liegt vor seinem Anfang.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes at {time}.</source>
        <translation>
            <numerusform>%Ln Minute, {time}.</numerusform>
            <numerusform>%Ln Minuten, {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write how many millilitres, such as 250.</source>
        <translation>Schreib, wie viele Milliliter, etwa 250.</translation>
    </message>
    <message>
        <source>pain in it, 0 to 10</source>
        <translation>Schmerz dabei, 0 bis 10</translation>
    </message>
    <message>
        <source>Write how many seconds, such as 20.</source>
        <translation>Schreib, wie viele Sekunden, etwa 20.</translation>
    </message>
    <message>
        <source>{move} at {time}.</source>
        <translation>{move}, {time}.</translation>
    </message>
    <message>
        <source>Write how many portions, such as 1 or 0.5.</source>
        <translation>Schreib, wie viele Portionen, etwa 1 oder 0,5.</translation>
    </message>
    <message>
        <source>{food} at {time}.</source>
        <translation>{food}, {time}.</translation>
    </message>
    <message>
        <source>Units go from 0.25 to 200.</source>
        <translation>Einheiten gehen von 0,25 bis 200.</translation>
    </message>
    <message>
        <source>{name}: {units} logged at {time}.</source>
        <translation>{name}: {units} eingetragen, {time}.</translation>
    </message>
    <message>
        <source>no nudges for a while</source>
        <translation>eine Weile keine Erinnerungen</translation>
    </message>
    <message>
        <source>nudges again</source>
        <translation>wieder Erinnerungen</translation>
    </message>
    <message>
        <source>no nudges until the meeting ends</source>
        <translation>keine Erinnerungen, bis die Besprechung endet</translation>
    </message>
    <message>
        <source>Write until when, such as: pause until 16:30.</source>
        <translation>Schreib, bis wann, etwa: pause until 16:30.</translation>
    </message>
    <message>
        <source>Write pause MINUTES, or pause until T.</source>
        <translation>Schreib pause MINUTES oder pause until T.</translation>
    </message>
    <message>
        <source>No nudges until {time}.</source>
        <translation>Keine Erinnerungen bis {time}.</translation>
    </message>
    <message>
        <source>Nudges are back.</source>
        <translation>Erinnerungen sind wieder da.</translation>
    </message>
    <message>
        <source>The meeting is over.</source>
        <translation>Die Besprechung ist vorbei.</translation>
    </message>
    <message>
        <source>In a meeting until {time}.</source>
        <translation>In einer Besprechung bis {time}.</translation>
    </message>
    <message>
        <source>Write how many minutes, such as 60.</source>
        <translation>Schreib, wie viele Minuten, etwa 60.</translation>
    </message>
    <message>
        <source>the plank timer</source>
        <translation>der Plank-Timer</translation>
    </message>
    <message>
        <source>Goal {goal}. It begins in {lead}; any key stops it.</source>
        <translation>Ziel {goal}. Beginn in {lead}; jede Taste stoppt.</translation>
    </message>
    <message>
        <source>{length} held.</source>
        <translation>{length} gehalten.</translation>
    </message>
    <message>
        <source>write the page for the doctor as a PDF</source>
        <translation>das Blatt für die Arztpraxis als PDF schreiben</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Geschrieben: {file}</translation>
    </message>
    <message>
        <source>answer the warning signs, or clear them</source>
        <translation>die Warnzeichen beantworten oder aufheben</translation>
    </message>
    <message>
        <source>Warning signs kept {time}.</source>
        <translation>Warnzeichen gespeichert {time}.</translation>
    </message>
    <message>
        <source>Taken back. Now answer the signs once more, before anything opens: signs FILE.json</source>
        <translation>Zurückgenommen. Beantworte die Zeichen jetzt noch einmal, bevor sich etwas öffnet: signs FILE.json</translation>
    </message>
    <message>
        <source>Cleared.</source>
        <translation>Aufgehoben.</translation>
    </message>
    <message>
        <source>everything at once</source>
        <translation>alles auf einmal</translation>
    </message>
    <message>
        <source>share the diary with other computers through a folder</source>
        <translation>das Tagebuch über einen Ordner mit anderen Computern teilen</translation>
    </message>
    <message>
        <source>exchange changes now</source>
        <translation>Änderungen jetzt abgleichen</translation>
    </message>
    <message>
        <source>share in this folder, without one: again in the same folder</source>
        <translation>in diesem Ordner teilen, ohne Angabe: wieder im selben Ordner</translation>
    </message>
    <message>
        <source>what this computer is called</source>
        <translation>wie dieser Computer heißt</translation>
    </message>
    <message>
        <source>a file with the passphrase; without one, words are made up</source>
        <translation>eine Datei mit der Passphrase; ohne sie werden Wörter erzeugt</translation>
    </message>
    <message>
        <source>files that everybody can read</source>
        <translation>Dateien, die alle lesen können</translation>
    </message>
    <message>
        <source>share no more; entries and files stay</source>
        <translation>nicht mehr teilen; Einträge und Dateien bleiben</translation>
    </message>
    <message>
        <source>show a computer no more; its entries stay</source>
        <translation>einen Computer nicht mehr zeigen; seine Einträge bleiben</translation>
    </message>
    <message>
        <source>call this computer otherwise</source>
        <translation>diesen Computer anders nennen</translation>
    </message>
    <message>
        <source>delete conflict copies that hold nothing new</source>
        <translation>Konfliktkopien löschen, die nichts Neues enthalten</translation>
    </message>
    <message>
        <source>Stopped. What was exchanged until now stays, and the rest follows the next time.</source>
        <translation>Abgebrochen. Was bis jetzt abgeglichen wurde, bleibt, und der Rest folgt beim nächsten Mal.</translation>
    </message>
    <message>
        <source>Other computers share there: name a file with their passphrase, or --plain.</source>
        <translation>Dort teilen andere Computer: Nenn eine Datei mit ihrer Passphrase, oder --plain.</translation>
    </message>
    <message>
        <source>The passphrase, for your other computers and for a safe place: {words}</source>
        <translation>Die Passphrase, für deine anderen Computer und für einen sicheren Ort: {words}</translation>
    </message>
    <message>
        <source>Nothing is shared any more. All entries stay here, and the files in the folder, too.</source>
        <translation>Nichts wird mehr geteilt. Alle Einträge bleiben hier, auch die Dateien im Ordner bleiben.</translation>
    </message>
    <message>
        <source>Name one of the other computers: {names}.</source>
        <translation>Nenn einen der anderen Computer: {names}.</translation>
    </message>
    <message>
        <source>{computer} is shown no more. Its entries stay.</source>
        <translation>{computer} wird nicht mehr gezeigt. Seine Einträge bleiben.</translation>
    </message>
    <message numerus="yes">
        <source>Conflict copies deleted: %Ln.</source>
        <translation>
            <numerusform>Gelöschte Konfliktkopien: %Ln.</numerusform>
            <numerusform>Gelöschte Konfliktkopien: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is shared with other computers.</source>
        <translation>Nichts wird mit anderen Computern geteilt.</translation>
    </message>
    <message>
        <source>Shared in {folder}, encrypted. This computer: {name}.</source>
        <translation>Geteilt in {folder}, verschlüsselt. Dieser Computer: {name}.</translation>
    </message>
    <message>
        <source>Shared in {folder}, in plain files. This computer: {name}.</source>
        <translation>Geteilt in {folder}, in unverschlüsselten Dateien. Dieser Computer: {name}.</translation>
    </message>
    <message>
        <source>The diary was put back to a copy since: unclench sync join, or sync leave.</source>
        <translation>Das Tagebuch wurde seitdem auf eine Kopie zurückgesetzt: unclench sync join, oder sync leave.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: last heard {time}, entries: %Ln</source>
        <translation>
            <numerusform>{name}: zuletzt gehört {time}, Einträge: %Ln</numerusform>
            <numerusform>{name}: zuletzt gehört {time}, Einträge: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes that are not in the folder yet: %Ln</source>
        <translation>
            <numerusform>Änderungen, die noch nicht im Ordner sind: %Ln</numerusform>
            <numerusform>Änderungen, die noch nicht im Ordner sind: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes written: %Ln.</source>
        <translation>
            <numerusform>Geschriebene Änderungen: %Ln.</numerusform>
            <numerusform>Geschriebene Änderungen: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes of others that came in: %Ln.</source>
        <translation>
            <numerusform>Änderungen, die von anderen kamen: %Ln.</numerusform>
            <numerusform>Änderungen, die von anderen kamen: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>the system check</source>
        <translation>die Systemprüfung</translation>
    </message>
    <message>
        <source>take back the newest change</source>
        <translation>die neueste Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Taken back: {what}.</source>
        <translation>Zurückgenommen: {what}.</translation>
    </message>
    <message>
        <source>the newest change in {kind}</source>
        <translation>die neueste Änderung in {kind}</translation>
    </message>
    <message>
        <source>I can&apos;t read {name}.</source>
        <translation>Ich kann {name} nicht lesen.</translation>
    </message>
    <message>
        <source>{name} is no ordinary file. Name a file with the answers.</source>
        <translation>{name} ist keine gewöhnliche Datei. Nenn eine Datei mit den Antworten.</translation>
    </message>
    <message>
        <source>{name} is no text in UTF-8. Write the answers as JSON.</source>
        <translation>{name} ist kein Text in UTF-8. Schreib die Antworten als JSON.</translation>
    </message>
    <message>
        <source>{name} is too long. A file of answers has at most 1 MB.</source>
        <translation>{name} ist zu lang. Eine Datei mit Antworten hat höchstens 1 MB.</translation>
    </message>
    <message>
        <source>There is no screen here to open the window on. The commands work without one.</source>
        <translation>Hier gibt es keinen Bildschirm für das Fenster. Die Befehle gehen auch ohne.</translation>
    </message>
    <message>
        <source>This is missing: {what}.</source>
        <translation>Es fehlt: {what}.</translation>
    </message>
    <message>
        <source>I don&apos;t know what {what} means here.</source>
        <translation>Ich weiß nicht, was {what} hier bedeutet.</translation>
    </message>
    <message>
        <source>{what} needs a value.</source>
        <translation>{what} braucht einen Wert.</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>Aufruf: </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>Befehle und Angaben</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>diese Hilfe zeigen</translation>
    </message>
    <message>
        <source>I know no {what} {word}. It can be: {right}.</source>
        <translation>Den {what} {word} kenne ich nicht. Möglich ist: {right}.</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>A calm companion for a back that goes into spasm.</source>
        <translation>Ein ruhiger Begleiter für einen Rücken, der sich verkrampft.</translation>
    </message>
    <message>
        <source>keep the data in this folder</source>
        <translation>die Daten in diesem Ordner aufbewahren</translation>
    </message>
    <message>
        <source>start in the tray</source>
        <translation>im Infobereich starten</translation>
    </message>
    <message>
        <source>say which version this is</source>
        <translation>sagen, welche Version das ist</translation>
    </message>
    <message>
        <source>one JSON object</source>
        <translation>ein JSON-Objekt</translation>
    </message>
    <message>
        <source>This diary is open already; another folder cannot be named here.</source>
        <translation>Dieses Tagebuch ist schon offen; hier lässt sich kein anderer Ordner nennen.</translation>
    </message>
    <message>
        <source>Name a command; unclench --help lists them.</source>
        <translation>Nenn einen Befehl; unclench --help listet sie auf.</translation>
    </message>
    <message>
        <source>{command} needs one more word.</source>
        <translation>{command} braucht noch ein Wort.</translation>
    </message>
    <message>
        <source>It is kept in memory by the app that runs, and is not on disk yet.</source>
        <translation>Die laufende App hält es im Speicher, es ist noch nicht auf der Festplatte.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Something went wrong in Unclench. The report is in {file}</source>
        <translation>In Unclench ging etwas schief. Der Bericht steht in {file}</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>One question is still open.</source>
        <translation>Eine Frage ist noch offen.</translation>
    </message>
    <message>
        <source>That day is past.</source>
        <translation>Dieser Tag ist vorbei.</translation>
    </message>
    <message>
        <source>A warning sign stands. Clear it first: what became of it?</source>
        <translation>Ein Warnzeichen gilt noch. Klär es zuerst: Was ist daraus geworden?</translation>
    </message>
    <message>
        <source>That run of the checklist is closed.</source>
        <translation>Dieser Durchlauf der Checkliste ist abgeschlossen.</translation>
    </message>
    <message>
        <source>That to-do is no longer there.</source>
        <translation>Dieser Punkt auf der Liste ist nicht mehr da.</translation>
    </message>
    <message>
        <source>An answer can be &quot;y&quot;, &quot;n&quot; or &quot;?&quot;.</source>
        <translation>Eine Antwort kann &quot;y&quot;, &quot;n&quot; oder &quot;?&quot; sein.</translation>
    </message>
    <message>
        <source>format can be: {right}.</source>
        <translation>format kann sein: {right}.</translation>
    </message>
    <message>
        <source>That is not the word, so nothing was deleted.</source>
        <translation>Das ist nicht das Wort, also wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>That is not the name of the folder, so nothing was deleted.</source>
        <translation>Das ist nicht der Name des Ordners, also wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Nothing was deleted yet.</source>
        <translation>Noch wurde nichts gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>This deletes the whole diary in {folder} with its %Ln entries.</source>
        <translation>
            <numerusform>Das löscht das ganze Tagebuch in {folder} mit seinem %Ln Eintrag.</numerusform>
            <numerusform>Das löscht das ganze Tagebuch in {folder} mit seinen %Ln Einträgen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This deletes the whole diary in {folder} with its %Ln entries, and its backups.</source>
        <translation>
            <numerusform>Das löscht das ganze Tagebuch in {folder} mit seinem %Ln Eintrag und den Sicherungen.</numerusform>
            <numerusform>Das löscht das ganze Tagebuch in {folder} mit seinen %Ln Einträgen und den Sicherungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you mean it, type the last part of the folder: unclench erase --yes-delete {last}</source>
        <translation>Wenn du das willst, gib den letzten Teil des Ordners ein: unclench erase --yes-delete {last}</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>Your timer is over.</source>
        <translation>Dein Timer ist um.</translation>
    </message>
    <message>
        <source>Have a look at the skin. {look}</source>
        <translation>Schau auf die Haut. {look}</translation>
    </message>
    <message>
        <source>Pack off</source>
        <translation>Ist abgenommen</translation>
    </message>
    <message>
        <source>Take it off now</source>
        <translation>Jetzt abnehmen</translation>
    </message>
    <message>
        <source>There is no kind called {name}.</source>
        <translation>Es gibt keine Art namens {name}.</translation>
    </message>
    <message>
        <source>That entry is no longer there.</source>
        <extracomment>safety</extracomment>
        <translation>Dieser Eintrag ist nicht mehr da.</translation>
    </message>
    <message>
        <source>That episode is no longer there.</source>
        <extracomment>safety</extracomment>
        <translation>Diese Episode ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Another episode is open. It eases first.</source>
        <extracomment>safety</extracomment>
        <translation>Eine andere Episode ist offen. Sie muss erst nachlassen.</translation>
    </message>
    <message>
        <source>Answer {names} with &quot;y&quot;, &quot;n&quot; or &quot;?&quot;.</source>
        <translation>Beantworte {names} mit &quot;y&quot;, &quot;n&quot; oder &quot;?&quot;.</translation>
    </message>
    <message>
        <source>The end of the period lies before its start.</source>
        <translation>Das Ende des Zeitraums liegt vor seinem Anfang.</translation>
    </message>
    <message>
        <source>Nothing here can draw a page.</source>
        <translation>Hier kann nichts eine Seite zeichnen.</translation>
    </message>
    <message>
        <source>A timer is running</source>
        <translation>Ein Timer läuft</translation>
    </message>
    <message>
        <source>That visit is no longer there.</source>
        <translation>Dieser Termin ist nicht mehr da.</translation>
    </message>
    <message>
        <source>I can&apos;t write to {folder}.</source>
        <translation>Ich kann nicht in {folder} schreiben.</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>Noch einmal schreiben</translation>
    </message>
    <message>
        <source>This is the voice.</source>
        <translation>Das ist die Stimme.</translation>
    </message>
    <message>
        <source>A test</source>
        <translation>Ein Test</translation>
    </message>
    <message>
        <source>This is how a nudge looks.</source>
        <translation>So sieht eine Erinnerung aus.</translation>
    </message>
    <message>
        <source>Your diary goes on in memory.</source>
        <translation>Dein Tagebuch geht im Speicher weiter.</translation>
    </message>
    <message>
        <source>What you did is kept in memory and written as soon as that is possible.</source>
        <translation>Was du getan hast, bleibt im Speicher und wird geschrieben, sobald es geht.</translation>
    </message>
    <message>
        <source>Your diary is written: {file}</source>
        <translation>Dein Tagebuch ist geschrieben: {file}</translation>
    </message>
    <message>
        <source>All is written again.</source>
        <translation>Alles ist wieder geschrieben.</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be written. {why}</source>
        <translation>Die heutige Sicherung konnte nicht geschrieben werden. {why}</translation>
    </message>
    <message>
        <source>Nothing in your diary was changed. Try again; if that does not help, there are two other ways on.</source>
        <translation>In deinem Tagebuch wurde nichts geändert. Versuch es noch einmal; hilft das nicht, gibt es zwei andere Wege.</translation>
    </message>
    <message>
        <source>Twice now, Unclench did not get as far as its window.</source>
        <translation>Zum zweiten Mal kam Unclench nicht bis zu seinem Fenster.</translation>
    </message>
    <message>
        <source>Something unexpected keeps Unclench from opening your diary.</source>
        <translation>Etwas Unerwartetes hindert Unclench daran, dein Tagebuch zu öffnen.</translation>
    </message>
    <message>
        <source>The report is in {file}</source>
        <translation>Der Bericht steht in {file}</translation>
    </message>
    <message>
        <source>The quick way is not tested with these versions; the app starts in the plain way.</source>
        <translation>Der schnelle Weg ist mit diesen Versionen nicht getestet; die App startet auf die einfache Art.</translation>
    </message>
    <message>
        <source>Switched off by {variable}: {names}.</source>
        <translation>Abgeschaltet durch {variable}: {names}.</translation>
    </message>
    <message>
        <source>Done in the plain way, because a check at the start failed: {names}.</source>
        <translation>Auf die einfache Art gemacht, weil eine Prüfung beim Start fehlschlug: {names}.</translation>
    </message>
    <message>
        <source>Back spasms</source>
        <translation>Rückenkrämpfe</translation>
    </message>
    <message>
        <source>The sources say so too.</source>
        <translation>Die Quellen sagen das auch.</translation>
    </message>
    <message>
        <source>The evidence is thinner than it sounds.</source>
        <translation>Die Belege sind dünner, als es klingt.</translation>
    </message>
    <message>
        <source>The sources say otherwise.</source>
        <translation>Die Quellen sagen etwas anderes.</translation>
    </message>
    <message>
        <source>There is no good evidence either way.</source>
        <translation>Es gibt weder dafür noch dagegen gute Belege.</translation>
    </message>
    <message>
        <source>More so than is often said.</source>
        <translation>Mehr, als oft gesagt wird.</translation>
    </message>
    <message>
        <source>{source}, {date}</source>
        <translation>{source}, {date}</translation>
    </message>
    <message>
        <source>your emergency number</source>
        <translation>deine Notrufnummer</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>the newest change of an episode</source>
        <translation>die neueste Änderung einer Episode</translation>
    </message>
    <message>
        <source>the newest answers to the warning signs</source>
        <translation>die neuesten Antworten auf die Warnzeichen</translation>
    </message>
    <message>
        <source>the newest change of an ice or heat session</source>
        <translation>die neueste Änderung einer Eis- oder Wärmeanwendung</translation>
    </message>
    <message>
        <source>the newest pain</source>
        <translation>der neueste Schmerz</translation>
    </message>
    <message>
        <source>the newest measure</source>
        <translation>der neueste Messwert</translation>
    </message>
    <message>
        <source>the newest dose</source>
        <translation>die neueste Dosis</translation>
    </message>
    <message>
        <source>the newest walk</source>
        <translation>der neueste Spaziergang</translation>
    </message>
    <message>
        <source>the newest time up</source>
        <translation>das neueste Aufstehen</translation>
    </message>
    <message>
        <source>the newest drink</source>
        <translation>das neueste Getränk</translation>
    </message>
    <message>
        <source>the newest plank</source>
        <translation>die neueste Plank</translation>
    </message>
    <message>
        <source>the newest stretch</source>
        <translation>die neueste Dehnung</translation>
    </message>
    <message>
        <source>the newest weight</source>
        <translation>das neueste Gewicht</translation>
    </message>
    <message>
        <source>the newest food</source>
        <translation>das neueste Lebensmittel</translation>
    </message>
    <message>
        <source>the newest change of a visit</source>
        <translation>die neueste Änderung eines Termins</translation>
    </message>
    <message>
        <source>That moment is still to come.</source>
        <extracomment>safety</extracomment>
        <translation>Dieser Zeitpunkt liegt noch vor uns.</translation>
    </message>
    <message>
        <source>That can be from {least} to {most} {unit}.</source>
        <translation>Möglich ist von {least} bis {most} {unit}.</translation>
    </message>
    <message>
        <source>That can be from {least} to {most}.</source>
        <translation>Möglich ist von {least} bis {most}.</translation>
    </message>
    <message>
        <source>15 minutes ago</source>
        <translation>vor 15 Minuten</translation>
    </message>
    <message>
        <source>30 minutes ago</source>
        <translation>vor 30 Minuten</translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>vor 1 Std.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>safety</extracomment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>{moment}, just now</source>
        <translation>{moment}, gerade eben</translation>
    </message>
    <message>
        <source>{moment}, {length} ago</source>
        <translation>{moment}, vor {length}</translation>
    </message>
    <message>
        <source>This morning</source>
        <translation>Heute Morgen</translation>
    </message>
    <message>
        <source>this morning</source>
        <translation>heute Morgen</translation>
    </message>
    <message>
        <source>Yesterday evening</source>
        <translation>Gestern Abend</translation>
    </message>
    <message>
        <source>yesterday evening</source>
        <translation>gestern Abend</translation>
    </message>
    <message>
        <source>The unit here is: {units}. {right}</source>
        <translation>Die Einheit hier ist: {units}. {right}</translation>
    </message>
    <message>
        <source>{text} might be one number or two. Write one number, without a space. {right}</source>
        <translation>{text} kann eine Zahl sein oder zwei. Schreib eine Zahl, ohne Leerzeichen. {right}</translation>
    </message>
    <message>
        <source>Write a whole number from {least} to {most}.</source>
        <translation>Schreib eine ganze Zahl von {least} bis {most}.</translation>
    </message>
    <message>
        <source>Write a number from {least} to {most}.</source>
        <translation>Schreib eine Zahl von {least} bis {most}.</translation>
    </message>
    <message>
        <source>{text} is not a whole number. {right}</source>
        <translation>{text} ist keine ganze Zahl. {right}</translation>
    </message>
    <message>
        <source>{text} is not a number. {right}</source>
        <translation>{text} ist keine Zahl. {right}</translation>
    </message>
    <message>
        <source>{text} might be {first} or {second}. Write {first} or {second}.</source>
        <translation>{text} kann {first} oder {second} sein. Schreib {first} oder {second}.</translation>
    </message>
    <message>
        <source>There is no setting called {name}.</source>
        <translation>Es gibt keine Einstellung namens {name}.</translation>
    </message>
    <message>
        <source>{name} can be: {right}.</source>
        <translation>{name} kann sein: {right}.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Jun</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Jul</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sep</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>So</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{month} {day}</source>
        <translation>{month} {day}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{month} {day}, {year}</source>
        <translation>{month} {day}, {year}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <translation>{weekday} {day}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>upper back</source>
        <translation>oberer Rücken</translation>
    </message>
    <message>
        <source>low back</source>
        <translation>unterer Rücken</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>back</source>
        <translation>Rücken</translation>
    </message>
    <message>
        <source>{name} must be {right}</source>
        <translation>{name} muss {right} sein</translation>
    </message>
    <message>
        <source>{name} is missing or unknown</source>
        <translation>{name} fehlt oder ist unbekannt</translation>
    </message>
    <message>
        <source>it does not have the shape of such an entry</source>
        <translation>es hat nicht die Form eines solchen Eintrags</translation>
    </message>
    <message>
        <source>the data file does not take it ({rule})</source>
        <translation>die Datendatei nimmt es nicht an ({rule})</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>{name} fehlt</translation>
    </message>
    <message>
        <source>{name} does not belong there</source>
        <translation>{name} gehört nicht dorthin</translation>
    </message>
    <message>
        <source>a name in {name}</source>
        <translation>ein Name in {name}</translation>
    </message>
    <message>
        <source>a value in {name}</source>
        <translation>ein Wert in {name}</translation>
    </message>
    <message>
        <source>the entry</source>
        <translation>der Eintrag</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>{weekday} {time}</source>
        <translation>{weekday} {time}</translation>
    </message>
    <message>
        <source>{date} {time}</source>
        <translation>{date} {time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
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
            <numerusform>%Ln Std.</numerusform>
            <numerusform>%Ln Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>{larger} {smaller}</source>
        <comment>a length of two parts</comment>
        <translation>{larger} {smaller}</translation>
    </message>
    <message>
        <source>something of another shape</source>
        <translation>etwas in anderer Form</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>a number above {least}, up to {most}</source>
        <translation>eine Zahl über {least}, bis {most}</translation>
    </message>
    <message>
        <source>a number above {least}</source>
        <translation>eine Zahl über {least}</translation>
    </message>
    <message>
        <source>a whole number from {least} up</source>
        <translation>eine ganze Zahl ab {least}</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>eine ganze Zahl von {least} bis {most}</translation>
    </message>
    <message>
        <source>a number from {least} to {most}</source>
        <translation>eine Zahl von {least} bis {most}</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>ein nicht leerer Text</translation>
    </message>
    <message numerus="yes">
        <source>a text of %Ln letters</source>
        <translation>
            <numerusform>ein Text von %Ln Zeichen</numerusform>
            <numerusform>ein Text von %Ln Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a text of {least} to %Ln letters</source>
        <translation>
            <numerusform>ein Text von {least} bis %Ln Zeichen</numerusform>
            <numerusform>ein Text von {least} bis %Ln Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a text of at most %Ln letters</source>
        <translation>
            <numerusform>ein Text von höchstens %Ln Zeichen</numerusform>
            <numerusform>ein Text von höchstens %Ln Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a list of at most %Ln</source>
        <translation>
            <numerusform>eine Liste mit höchstens %Ln Eintrag</numerusform>
            <numerusform>eine Liste mit höchstens %Ln Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Drinks, ml</source>
        <translation>Getränke, ml</translation>
    </message>
    <message>
        <source>Drinks a day, ml</source>
        <translation>Getränke am Tag, ml</translation>
    </message>
    <message>
        <source>Days with drinks</source>
        <translation>Tage mit Getränken</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Drink, ml</source>
        <translation>Getränk, ml</translation>
    </message>
    <message>
        <source>So far, ml</source>
        <translation>Bisher, ml</translation>
    </message>
    <message>
        <source>{amount} on one day.</source>
        <translation>{amount} an einem Tag.</translation>
    </message>
    <message numerus="yes">
        <source>{amount} a day on average, on %Ln days.</source>
        <translation>
            <numerusform>Im Mittel {amount} am Tag, an %Ln Tag.</numerusform>
            <numerusform>Im Mittel {amount} am Tag, an %Ln Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today&apos;s goal was met on the one day with drinks.</source>
        <translation>Das heutige Ziel wurde an dem einen Tag mit Getränken erreicht.</translation>
    </message>
    <message numerus="yes">
        <source>Today&apos;s goal was met on {met} of %Ln days with drinks.</source>
        <translation>
            <numerusform>Das heutige Ziel wurde an {met} von %Ln Tag mit Getränken erreicht.</numerusform>
            <numerusform>Das heutige Ziel wurde an {met} von %Ln Tagen mit Getränken erreicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount}.</source>
        <translation>{amount}.</translation>
    </message>
    <message>
        <source>{amount}; today&apos;s goal is {goal}.</source>
        <translation>{amount}; das heutige Ziel: {goal}.</translation>
    </message>
    <message>
        <source>{amount} of {goal}.</source>
        <translation>{amount} von {goal}.</translation>
    </message>
    <message>
        <source>L</source>
        <translation>l</translation>
    </message>
    <message>
        <source>{amount} a day</source>
        <translation>{amount} am Tag</translation>
    </message>
    <message>
        <source>Today&apos;s goal</source>
        <translation>Heutiges Ziel</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Changed once</source>
        <translation>Einmal geändert</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>heute, {time}</translation>
    </message>
    <message>
        <source>on {weekday} {time}</source>
        <translation>am {weekday}, {time}</translation>
    </message>
    <message>
        <source>on {day} {time}</source>
        <translation>am {day}, {time}</translation>
    </message>
    <message>
        <source>Logged {when}, on this computer</source>
        <translation>Eingetragen {when}, auf diesem Computer</translation>
    </message>
    <message>
        <source>Taken back {when}</source>
        <translation>Zurückgenommen {when}</translation>
    </message>
    <message>
        <source>Deleted {when}</source>
        <translation>Gelöscht {when}</translation>
    </message>
    <message>
        <source>Brought back {when}</source>
        <translation>Zurückgeholt {when}</translation>
    </message>
    <message>
        <source>Logged {when}, on another computer</source>
        <translation>Eingetragen {when}, auf einem anderen Computer</translation>
    </message>
    <message>
        <source>The answers were changed {when}</source>
        <translation>Die Antworten wurden geändert, {when}</translation>
    </message>
    <message>
        <source>{before} became {after} {when}</source>
        <translation>Aus {before} wurde {after}, {when}</translation>
    </message>
    <message>
        <source>{what}: {before} became {after} {when}</source>
        <translation>{what}: Aus {before} wurde {after}, {when}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Twinge</source>
        <translation>Zwicken</translation>
    </message>
    <message>
        <source>Which pain</source>
        <translation>Welcher Schmerz</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Schmerz davor</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>Schmerz danach</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>{amount} ml</source>
        <translation>{amount} ml</translation>
    </message>
    <message>
        <source>That is still going on. End it first, then it can be changed.</source>
        <translation>Das läuft noch. Beende es zuerst, dann lässt es sich ändern.</translation>
    </message>
    <message>
        <source>Entries can be: {names}.</source>
        <translation>Mögliche Einträge: {names}.</translation>
    </message>
    <message>
        <source>{name} is nothing that can be changed here. It can be: {names}.</source>
        <translation>{name} lässt sich hier nicht ändern. Möglich sind: {names}.</translation>
    </message>
    <message>
        <source>Say when it ended.</source>
        <translation>Sag, wann es endete.</translation>
    </message>
    <message>
        <source>{name} can be: {words}.</source>
        <translation>Möglich bei {name}: {words}.</translation>
    </message>
    <message>
        <source>Ice and heat</source>
        <translation>Eis und Wärme</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Fragebögen</translation>
    </message>
    <message>
        <source>Getting up</source>
        <translation>Aufstehen</translation>
    </message>
    <message>
        <source>Planks</source>
        <translation>Planks</translation>
    </message>
    <message>
        <source>Foods</source>
        <translation>Essen</translation>
    </message>
    <message>
        <source>Causes checklist</source>
        <translation>Checkliste Ursachen</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Tea</source>
        <translation>Tee</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>Kaffee</translation>
    </message>
    <message>
        <source>Milk</source>
        <translation>Milch</translation>
    </message>
    <message>
        <source>Soup</source>
        <translation>Suppe</translation>
    </message>
    <message>
        <source>Juice</source>
        <translation>Saft</translation>
    </message>
    <message>
        <source>Another drink</source>
        <translation>Anderes Getränk</translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation>Alkohol</translation>
    </message>
    <message>
        <source>Swim</source>
        <translation>Schwimmen</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Radfahren</translation>
    </message>
    <message>
        <source>Elliptical</source>
        <translation>Crosstrainer</translation>
    </message>
    <message>
        <source>Stair climber</source>
        <translation>Treppensteiger</translation>
    </message>
    <message>
        <source>Yoga</source>
        <translation>Yoga</translation>
    </message>
    <message>
        <source>Pilates</source>
        <translation>Pilates</translation>
    </message>
    <message>
        <source>Another activity</source>
        <translation>Eine andere Aktivität</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>changed once</source>
        <translation>einmal geändert</translation>
    </message>
    <message>
        <source>Pain {value}</source>
        <translation>Schmerz {value}</translation>
    </message>
    <message>
        <source>Worst pain {value}</source>
        <translation>Stärkster Schmerz {value}</translation>
    </message>
    <message>
        <source>Average pain {value}</source>
        <translation>Durchschnittlicher Schmerz {value}</translation>
    </message>
    <message>
        <source>{pain}, a twinge</source>
        <translation>{pain}, ein Zwicken</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>nicht beendet</translation>
    </message>
    <message>
        <source>pain {value} after</source>
        <translation>Schmerz danach {value}</translation>
    </message>
    <message>
        <source>Up from the chair</source>
        <translation>Vom Stuhl aufgestanden</translation>
    </message>
    <message>
        <source>pain {value} in it</source>
        <translation>Schmerz dabei {value}</translation>
    </message>
    <message>
        <source>{count} portions</source>
        <translation>{count} Portionen</translation>
    </message>
    <message>
        <source>A spasm began</source>
        <translation>Ein Krampf begann</translation>
    </message>
    <message>
        <source>A spasm, eased after a day</source>
        <translation>Ein Krampf, ließ nach einem Tag nach</translation>
    </message>
    <message>
        <source>none ticked</source>
        <translation>nichts angekreuzt</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht abgeschlossen</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>How it changed</source>
        <translation>Wie es sich verändert hat</translation>
    </message>
    <message>
        <source>{name}: {score}</source>
        <translation>{name}: {score}</translation>
    </message>
    <message>
        <source>{what}, {more}</source>
        <translation>{what}, {more}</translation>
    </message>
    <message>
        <source>Pain, enjoyment, activity (PEG)</source>
        <translation>Schmerz, Lebensfreude, Aktivität (PEG)</translation>
    </message>
    <message>
        <source>Change, as you felt it</source>
        <translation>Veränderung, wie du sie spürst</translation>
    </message>
    <message>
        <source>{what}; {scale}</source>
        <translation>{what}; {scale}</translation>
    </message>
    <message>
        <source>3 is very much better, -3 very much worse.</source>
        <translation>3 ist sehr viel besser, -3 sehr viel schlechter.</translation>
    </message>
    <message>
        <source>lower is better.</source>
        <translation>niedriger ist besser.</translation>
    </message>
    <message>
        <source>Score, 0-10</source>
        <translation>Punktzahl, 0-10</translation>
    </message>
    <message>
        <source>Score, 0-24</source>
        <translation>Punktzahl, 0-24</translation>
    </message>
    <message>
        <source>Score, %</source>
        <translation>Punktzahl, %</translation>
    </message>
    <message>
        <source>Answer, -3 to 3</source>
        <translation>Antwort, -3 bis 3</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Most units a day</source>
        <translation>Meiste Einheiten am Tag</translation>
    </message>
    <message>
        <source>Most in 24 h, units</source>
        <translation>Maximum in 24 Std., Einheiten</translation>
    </message>
    <message>
        <source>{limit}, units in 24 h</source>
        <translation>{limit}, Einheiten in 24 Std.</translation>
    </message>
    <message>
        <source>{units} on this day.</source>
        <translation>{units} an diesem Tag.</translation>
    </message>
    <message numerus="yes">
        <source>{units} on %Ln days.</source>
        <translation>
            <numerusform>{units} an %Ln Tag.</numerusform>
            <numerusform>{units} an %Ln Tagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More in 24 h than your prescriber set: on %Ln days.</source>
        <translation>
            <numerusform>In 24 Stunden mehr als laut Verordnung: an %Ln Tag.</numerusform>
            <numerusform>In 24 Stunden mehr als laut Verordnung: an %Ln Tagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More in 24 h than the label allows: on %Ln days.</source>
        <translation>
            <numerusform>In 24 Stunden mehr, als laut Packungsangabe erlaubt ist: an %Ln Tag.</numerusform>
            <numerusform>In 24 Stunden mehr, als laut Packungsangabe erlaubt ist: an %Ln Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>at most {units} a day</source>
        <translation>höchstens {units} am Tag</translation>
    </message>
    <message>
        <source>Prescriber</source>
        <translation>Verordnung</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Packungsangabe</translation>
    </message>
    <message>
        <source>{count} in 24 h</source>
        <translation>{count} in 24 Std.</translation>
    </message>
    <message>
        <source>Latest of the day</source>
        <translation>Letzter des Tages</translation>
    </message>
    <message>
        <source>Average of each day&apos;s last</source>
        <translation>Mittel des letzten jedes Tages</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Höchster</translation>
    </message>
    <message>
        <source>Pain, 0-10</source>
        <translation>Schmerz, 0-10</translation>
    </message>
    <message>
        <source>What else</source>
        <translation>Was sonst</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spasms; the highest pain was {value}.</source>
        <translation>
            <numerusform>%Ln Krampf; der stärkste Schmerz war {value}.</numerusform>
            <numerusform>%Ln Krämpfe; der stärkste Schmerz war {value}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spasms.</source>
        <translation>
            <numerusform>%Ln Krampf.</numerusform>
            <numerusform>%Ln Krämpfe.</numerusform>
        </translation>
    </message>
    <message>
        <source>No spasm, and no pain was entered.</source>
        <translation>Kein Krampf, und kein Schmerz eingetragen.</translation>
    </message>
    <message>
        <source>No spasm; the highest pain was {value}.</source>
        <translation>Kein Krampf; der stärkste Schmerz war {value}.</translation>
    </message>
    <message>
        <source>One spasm, which goes on: day {number}.</source>
        <translation>Ein Krampf, der noch andauert: Tag {number}.</translation>
    </message>
    <message>
        <source>One spasm, eased in {time}.</source>
        <translation>Ein Krampf; er dauerte {time}.</translation>
    </message>
    <message>
        <source>No pain was entered.</source>
        <translation>Kein Schmerz eingetragen.</translation>
    </message>
    <message>
        <source>Once, {value} at {time}.</source>
        <translation>Einmal: {value}, {time}.</translation>
    </message>
    <message>
        <source>At most {highest}; {value} at {time}, the latest.</source>
        <translation>Höchstens {highest}; zuletzt {value}, {time}.</translation>
    </message>
    <message>
        <source>Spasm since {day}</source>
        <translation>Krampf seit {day}</translation>
    </message>
    <message>
        <source>Spasm, {first} to {last}</source>
        <translation>Krampf, {first} bis {last}</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Letzter</translation>
    </message>
    <message>
        <source>Highest, 0-10</source>
        <translation>Höchster, 0-10</translation>
    </message>
    <message>
        <source>Ice sessions</source>
        <translation>Eisanwendungen</translation>
    </message>
    <message>
        <source>Heat sessions</source>
        <translation>Wärmeanwendungen</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>Dosen</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Longest hold, s</source>
        <translation>Längster Durchgang, s</translation>
    </message>
    <message>
        <source>Goal, s</source>
        <translation>Ziel, s</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>Hold, s</source>
        <translation>Durchgang, s</translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation>{what}.</translation>
    </message>
    <message>
        <source>{what}; the longest was {most}.</source>
        <translation>{what}; der längste war {most}.</translation>
    </message>
    <message>
        <source>One hold of {time}.</source>
        <translation>Ein Durchgang, {time}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln holds, the longest {time}.</source>
        <translation>
            <numerusform>%Ln Durchgang, der längste {time}.</numerusform>
            <numerusform>%Ln Durchgänge, der längste {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>the goal rose to {time}</source>
        <translation>das Ziel stieg auf {time}</translation>
    </message>
    <message>
        <source>Longest hold</source>
        <translation>Längster Durchgang</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Woche vom {day}</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>Letzte 4 Wochen</translation>
    </message>
    <message>
        <source>Over an hour</source>
        <translation>Über eine Stunde</translation>
    </message>
    <message>
        <source>Days at the desk</source>
        <translation>Tage am Schreibtisch</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>At the desk, min</source>
        <translation>Am Schreibtisch, min</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Am Schreibtisch</translation>
    </message>
    <message>
        <source>{first} a week at first, {last} at last.</source>
        <translation>Anfangs {first} pro Woche, zuletzt {last}.</translation>
    </message>
    <message>
        <source>{count} a week, at first and at last.</source>
        <translation>{count} pro Woche, anfangs wie zuletzt.</translation>
    </message>
    <message numerus="yes">
        <source>Never, on %Ln days at the desk.</source>
        <translation>
            <numerusform>Nie, an %Ln Tag am Schreibtisch.</numerusform>
            <numerusform>Nie, an %Ln Tagen am Schreibtisch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Once, on %Ln days at the desk.</source>
        <translation>
            <numerusform>Einmal, an %Ln Tag am Schreibtisch.</numerusform>
            <numerusform>Einmal, an %Ln Tagen am Schreibtisch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{times}, on %Ln days at the desk.</source>
        <translation>
            <numerusform>{times}, an %Ln Tag am Schreibtisch.</numerusform>
            <numerusform>{times}, an %Ln Tagen am Schreibtisch.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is known</source>
        <translation>nichts bekannt</translation>
    </message>
    <message>
        <source>{time} at the desk, at most {longest} at a stretch.</source>
        <translation>{time} am Schreibtisch, höchstens {longest} am Stück.</translation>
    </message>
    <message>
        <source>none over an hour</source>
        <translation>nie über eine Stunde</translation>
    </message>
    <message>
        <source>{times} over an hour</source>
        <translation>{times} über eine Stunde</translation>
    </message>
    <message>
        <source>{count} a week over an hour</source>
        <translation>{count} pro Woche über eine Stunde</translation>
    </message>
    <message>
        <source>Over an hour at the desk</source>
        <translation>Über eine Stunde am Schreibtisch</translation>
    </message>
    <message>
        <source>Spasms</source>
        <translation>Krämpfe</translation>
    </message>
    <message>
        <source>No spasm in these days.</source>
        <translation>Kein Krampf in diesen Tagen.</translation>
    </message>
    <message>
        <source>One spasm, which goes on.</source>
        <translation>Ein Krampf, der noch andauert.</translation>
    </message>
    <message>
        <source>Two spasms, {time} apart.</source>
        <translation>Zwei Krämpfe, Abstand: {time}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spasms, on average {time} apart.</source>
        <translation>
            <numerusform>%Ln Krampf, Abstand im Mittel: {time}.</numerusform>
            <numerusform>%Ln Krämpfe, Abstand im Mittel: {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spasm of {day}: {what}</source>
        <translation>Krampf vom {day}: {what}</translation>
    </message>
    <message>
        <source>day {number}</source>
        <translation>Tag {number}</translation>
    </message>
    <message>
        <source>worst pain {value}</source>
        <translation>stärkster Schmerz {value}</translation>
    </message>
    <message>
        <source>ice {times}</source>
        <translation>Eis {times}</translation>
    </message>
    <message>
        <source>heat {times}</source>
        <translation>Wärme {times}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln doses</source>
        <translation>
            <numerusform>%Ln Dosis</numerusform>
            <numerusform>%Ln Dosen</numerusform>
        </translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Worst pain, 0-10</source>
        <translation>Stärkster Schmerz, 0-10</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>{name} {amount} mg</source>
        <translation>{name} {amount} mg</translation>
    </message>
    <message>
        <source>Eased</source>
        <translation>Nachgelassen</translation>
    </message>
    <message>
        <source>Answers that are not no</source>
        <translation>Antworten außer Nein</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Aufgehoben</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Pain (0-10)</source>
        <translation>Schmerz (0-10)</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welche</translation>
    </message>
    <message>
        <source>Twinge or spasm</source>
        <translation>Zwicken oder Krampf</translation>
    </message>
    <message>
        <source>Ice or heat of</source>
        <translation>Eis oder Wärme von</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Fragebogen</translation>
    </message>
    <message>
        <source>Score (points)</source>
        <translation>Punktzahl (Punkte)</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medikament</translation>
    </message>
    <message>
        <source>Amount (tablets or doses)</source>
        <translation>Menge (Tabletten oder Dosen)</translation>
    </message>
    <message>
        <source>Ingredients of one</source>
        <translation>Wirkstoffe je Einheit</translation>
    </message>
    <message>
        <source>Prescribed by</source>
        <translation>Verordnet von</translation>
    </message>
    <message>
        <source>Prescribed on</source>
        <translation>Verordnet am</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Moved (min)</source>
        <translation>Bewegt (min)</translation>
    </message>
    <message>
        <source>Goal (min)</source>
        <translation>Ziel (min)</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Woher bekannt</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Von Hand eingegeben</translation>
    </message>
    <message>
        <source>Drink</source>
        <translation>Getränk</translation>
    </message>
    <message>
        <source>Amount (ml)</source>
        <translation>Menge (ml)</translation>
    </message>
    <message>
        <source>Counts towards the goal</source>
        <translation>Zählt zum Ziel</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Level (0-4)</source>
        <translation>Stufe (0-4)</translation>
    </message>
    <message>
        <source>Held (s)</source>
        <translation>Gehalten (s)</translation>
    </message>
    <message>
        <source>Goal (s)</source>
        <translation>Ziel (s)</translation>
    </message>
    <message>
        <source>Form was good</source>
        <translation>Haltung war gut</translation>
    </message>
    <message>
        <source>Could have talked</source>
        <translation>Hätte reden können</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Dehnen</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Hold (s)</source>
        <translation>Halten (s)</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Weight (kg)</source>
        <translation>Gewicht (kg)</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Lebensmittel</translation>
    </message>
    <message>
        <source>Portions</source>
        <translation>Portionen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Also worth doing</source>
        <translation>Auch sinnvoll</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Zu wem</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Still planned</source>
        <translation>Noch geplant</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>Der Tag danach</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Womit</translation>
    </message>
    <message>
        <source>Chosen (min)</source>
        <translation>Gewählt (min)</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Geendet</translation>
    </message>
    <message>
        <source>How the end is known</source>
        <translation>Woher das Ende bekannt ist</translation>
    </message>
    <message>
        <source>Why before its time</source>
        <translation>Warum vor der Zeit</translation>
    </message>
    <message>
        <source>Skin all right, first check</source>
        <translation>Haut gut, erste Kontrolle</translation>
    </message>
    <message>
        <source>Skin all right, second check</source>
        <translation>Haut gut, zweite Kontrolle</translation>
    </message>
    <message>
        <source>Skin all right, afterwards</source>
        <translation>Haut gut, danach</translation>
    </message>
    <message>
        <source>Pain before (0-10)</source>
        <translation>Schmerz davor (0-10)</translation>
    </message>
    <message>
        <source>Pain after (0-10)</source>
        <translation>Schmerz danach (0-10)</translation>
    </message>
    <message>
        <source>Spasm of</source>
        <translation>Krampf von</translation>
    </message>
    <message>
        <source>Stopped for</source>
        <translation>Gestoppt wegen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>lower back</source>
        <translation>unterer Rücken</translation>
    </message>
    <message>
        <source>ice</source>
        <translation>Eis</translation>
    </message>
    <message>
        <source>heat</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>dry pad</source>
        <translation>trockenes Heizkissen</translation>
    </message>
    <message>
        <source>moist heat</source>
        <translation>feuchte Wärme</translation>
    </message>
    <message>
        <source>bath</source>
        <translation>Bad</translation>
    </message>
    <message>
        <source>heat wrap</source>
        <translation>Wärmeumschlag</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>noticed</source>
        <translation>bemerkt</translation>
    </message>
    <message>
        <source>after a nudge</source>
        <translation>nach einer Erinnerung</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>stärkster</translation>
    </message>
    <message>
        <source>average</source>
        <translation>mittlerer</translation>
    </message>
    <message>
        <source>PEG</source>
        <translation>PEG</translation>
    </message>
    <message>
        <source>Roland-Morris</source>
        <translation>Roland-Morris</translation>
    </message>
    <message>
        <source>Oswestry</source>
        <translation>Oswestry</translation>
    </message>
    <message>
        <source>global change</source>
        <translation>Gesamtveränderung</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>am Schreibtisch</translation>
    </message>
    <message>
        <source>away</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>walk</source>
        <translation>gehen</translation>
    </message>
    <message>
        <source>swim</source>
        <translation>Schwimmen</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>Radfahren</translation>
    </message>
    <message>
        <source>stair climber</source>
        <translation>Treppensteiger</translation>
    </message>
    <message>
        <source>water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>tea</source>
        <translation>Tee</translation>
    </message>
    <message>
        <source>coffee</source>
        <translation>Kaffee</translation>
    </message>
    <message>
        <source>milk</source>
        <translation>Milch</translation>
    </message>
    <message>
        <source>soup</source>
        <translation>Suppe</translation>
    </message>
    <message>
        <source>juice</source>
        <translation>Saft</translation>
    </message>
    <message>
        <source>alcohol</source>
        <translation>Alkohol</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>sharp or spreading pain</source>
        <translation>scharfer oder ausstrahlender Schmerz</translation>
    </message>
    <message>
        <source>pain, tingling or weakness in a leg</source>
        <translation>Schmerz, Kribbeln oder Schwäche in einem Bein</translation>
    </message>
    <message>
        <source>a cramp or spasm</source>
        <translation>ein Krampf</translation>
    </message>
    <message>
        <source>hips sagged or back arched</source>
        <translation>Hüfte hing durch oder Hohlkreuz</translation>
    </message>
    <message>
        <source>held breath</source>
        <translation>Luft angehalten</translation>
    </message>
    <message>
        <source>dizzy, chest pressure, headache, blurred sight</source>
        <translation>Schwindel, Druck auf der Brust, Kopfschmerz, verschwommenes Sehen</translation>
    </message>
    <message>
        <source>was checked</source>
        <translation>ärztlich abgeklärt</translation>
    </message>
    <message>
        <source>a mistake</source>
        <translation>ein Versehen</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>heute nicht</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds is a start, not a test.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>%Ln Sekunde ist ein Anfang, keine Prüfung.</numerusform>
            <numerusform>%Ln Sekunden sind ein Anfang, keine Prüfung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln s more since {day}: three good sessions on two days.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>%Ln s mehr seit {day}: drei gute Trainingseinheiten an zwei Tagen.</numerusform>
            <numerusform>%Ln s mehr seit {day}: drei gute Trainingseinheiten an zwei Tagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln s less since {day}: two holds in a row ended before the goal.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>%Ln s weniger seit {day}: Zwei Durchgänge in Folge endeten vor dem Ziel.</numerusform>
            <numerusform>%Ln s weniger seit {day}: Zwei Durchgänge in Folge endeten vor dem Ziel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln s less since {day}: two mornings hurt more than usual.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>%Ln s weniger seit {day}: An zwei Morgen tat es mehr weh als sonst.</numerusform>
            <numerusform>%Ln s weniger seit {day}: An zwei Morgen tat es mehr weh als sonst.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, {day}: {units}</source>
        <translation>{name}, {day}: {units}</translation>
    </message>
    <message>
        <source>episode, from onset to eased</source>
        <translation>Episode, vom Beginn bis zum Nachlassen</translation>
    </message>
    <message>
        <source>highest of each week</source>
        <translation>höchster jeder Woche</translation>
    </message>
    <message>
        <source>median of each week</source>
        <translation>Median jeder Woche</translation>
    </message>
    <message>
        <source>Ticked from group A (call now): {signs}.</source>
        <translation>Aus Gruppe A angekreuzt (jetzt anrufen): {signs}.</translation>
    </message>
    <message>
        <source>Ticked from the other groups: {signs}.</source>
        <translation>Aus den anderen Gruppen angekreuzt: {signs}.</translation>
    </message>
    <message>
        <source>{questionnaire} {scores}.</source>
        <translation>{questionnaire} {scores}.</translation>
    </message>
    <message>
        <source>{score} ({day})</source>
        <translation>{score} ({day})</translation>
    </message>
    <message>
        <source>Export as JSON (--format json), and import that file.</source>
        <translation>Exportier als JSON (--format json) und importier diese Datei.</translation>
    </message>
    <message>
        <source>An exchange goes on already, or waits for the folder. Try again a little later.</source>
        <translation>Ein Abgleich läuft schon oder wartet auf den Ordner. Versuch es etwas später noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>Page {number} of %Ln</source>
        <translation>
            <numerusform>Seite {number} von %Ln</numerusform>
            <numerusform>Seite {number} von %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is already there. Choose another name.</source>
        <translation>{file} ist schon da. Wähl einen anderen Namen.</translation>
    </message>
    <message>
        <source>one of {words}</source>
        <translation>eines von {words}</translation>
    </message>
    <message>
        <source>an object with names and values</source>
        <translation>ein Objekt mit Namen und Werten</translation>
    </message>
    <message>
        <source>a moment such as 2026-11-22T14:05:00Z</source>
        <translation>ein Zeitpunkt wie 2026-11-22T14:05:00Z</translation>
    </message>
    <message>
        <source>I can&apos;t read &quot;{text}&quot; as a time. Write {time}, yesterday 9, or 20 minutes ago.</source>
        <translation>Ich kann „{text}“ nicht als Zeit lesen. Schreib {time}, gestern 9 oder vor 20 Minuten.</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>safety</extracomment>
        <translation>heute</translation>
    </message>
    <message>
        <source>That offset from UTC does not exist.</source>
        <translation>Diesen Abstand zu UTC gibt es nicht.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is still to come. Give a moment that is past.</source>
        <translation>„{text}“ liegt noch vor uns. Gib einen vergangenen Zeitpunkt an.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>{time} came twice that night. This is the first, before the clocks went back.</source>
        <translation>{time} gab es in jener Nacht zweimal. Das ist die erste, bevor die Uhren zurückgestellt wurden.</translation>
    </message>
    <message>
        <source>{time} came twice that night. This is the second, after the clocks went back.</source>
        <translation>{time} gab es in jener Nacht zweimal. Das ist die zweite, nachdem die Uhren zurückgestellt wurden.</translation>
    </message>
    <message>
        <source>{day} had no {time}: the clocks went forward over it. Give a time before or after.</source>
        <translation>{day} gab es kein {time}: Die Uhren wurden darüber hinweg vorgestellt. Gib eine Zeit davor oder danach an.</translation>
    </message>
    <message>
        <source>{first} to {last} ends before it begins.</source>
        <translation>{first} bis {last} endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>{one} and {other} overlap.</source>
        <translation>{one} und {other} überschneiden sich.</translation>
    </message>
    <message>
        <source>your answers earlier today</source>
        <translation>deine Antworten von heute</translation>
    </message>
    <message>
        <source>your episode began on {day}</source>
        <translation>Beginn deiner Episode: {day}</translation>
    </message>
    <message numerus="yes">
        <source>logged %Ln times in one place within three months</source>
        <translation>
            <numerusform>%Ln-mal in drei Monaten an einer Stelle eingetragen</numerusform>
            <numerusform>%Ln-mal in drei Monaten an einer Stelle eingetragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Q0 is &quot;none&quot; or a list of warning signs, A1-A13 and B1-B15, such as [&quot;A3&quot;, &quot;B2&quot;].</source>
        <translation>Q0 ist &quot;none&quot; oder eine Liste von Warnzeichen, A1-A13 und B1-B15, etwa [&quot;A3&quot;, &quot;B2&quot;].</translation>
    </message>
    <message>
        <source>There is no question {id}.</source>
        <translation>Es gibt keine Frage {id}.</translation>
    </message>
    <message>
        <source>{id} has no answer. Write &quot;?&quot; if you are not sure, or leave it out.</source>
        <translation>{id} hat keine Antwort. Schreib &quot;?&quot;, wenn du nicht sicher bist, oder lass es weg.</translation>
    </message>
    <message>
        <source>{id} can be: {right}.</source>
        <translation>{id} kann sein: {right}.</translation>
    </message>
    <message>
        <source>{sign} stands twice in Q0. Write it once.</source>
        <translation>{sign} steht zweimal in Q0. Schreib es einmal.</translation>
    </message>
    <message>
        <source>{id} is asked only after {first}. Leave it out, or give that answer too.</source>
        <translation>{id} wird nur nach {first} gefragt. Lass es weg, oder gib auch diese Antwort.</translation>
    </message>
    <message>
        <source>A measure can be: peg, change, rmdq or odi.</source>
        <translation>Ein Messwert kann sein: peg, change, rmdq oder odi.</translation>
    </message>
    <message>
        <source>PEG needs its three numbers, each from 0 to 10.</source>
        <translation>PEG braucht seine drei Zahlen, jede von 0 bis 10.</translation>
    </message>
    <message>
        <source>The change goes from -3, very much worse, to 3, very much better.</source>
        <translation>Die Veränderung geht von -3, sehr viel schlechter, bis 3, sehr viel besser.</translation>
    </message>
    <message>
        <source>A Roland-Morris score goes from 0 to 24.</source>
        <translation>Eine Roland-Morris-Punktzahl geht von 0 bis 24.</translation>
    </message>
    <message>
        <source>Roland-Morris needs the numbers of the ticked sentences, 1 to 24.</source>
        <translation>Roland-Morris braucht die Nummern der angekreuzten Sätze, 1 bis 24.</translation>
    </message>
    <message>
        <source>An Oswestry score goes from 0 to 100 per cent.</source>
        <translation>Eine Oswestry-Punktzahl geht von 0 bis 100 Prozent.</translation>
    </message>
    <message>
        <source>A change of about {least} to {most} points is usually considered meaningful ({source}).</source>
        <translation>Eine Veränderung von etwa {least} bis {most} Punkten gilt meist als bedeutsam ({source}).</translation>
    </message>
    <message>
        <source>A change of {points} or more points or {percent} (so {least} to {most} points when it began low) is usually considered meaningful ({source}).</source>
        <translation>Eine Veränderung von {points} oder mehr Punkten oder {percent} (bei niedrigem Anfangswert also {least} bis {most} Punkte) gilt meist als bedeutsam ({source}).</translation>
    </message>
    <message>
        <source>A change of {points} or more points (or {percent}) is usually considered meaningful ({source}).</source>
        <translation>Eine Veränderung von {points} oder mehr Punkten (oder {percent}) gilt meist als bedeutsam ({source}).</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>none of 28</source>
        <translation>keines von 28</translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning signs ticked</source>
        <translation>
            <numerusform>%Ln Warnzeichen angekreuzt</numerusform>
            <numerusform>%Ln Warnzeichen angekreuzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before the %Ln questions</source>
        <translation>
            <numerusform>Vor der %Ln Frage</numerusform>
            <numerusform>Vor den %Ln Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Question {number} of %Ln</source>
        <translation>
            <numerusform>Frage {number} von %Ln</numerusform>
            <numerusform>Frage {number} von %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Arztpraxis</translation>
    </message>
    <message>
        <source>Steroid injection</source>
        <translation>Kortisonspritze</translation>
    </message>
    <message>
        <source>Massage</source>
        <translation>Massage</translation>
    </message>
    <message>
        <source>Physiotherapist</source>
        <translation>Physiotherapie</translation>
    </message>
    <message>
        <source>Chiropractor</source>
        <translation>Chiropraktik</translation>
    </message>
    <message>
        <source>Dietitian</source>
        <translation>Ernährungsberatung</translation>
    </message>
    <message>
        <source>Neurologist</source>
        <translation>Neurologie</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>That day is still to come: keep it as a planned visit.</source>
        <translation>Dieser Tag kommt noch: Speichere es als geplanten Termin.</translation>
    </message>
    <message>
        <source>A visit can be at most ten years back.</source>
        <translation>Ein Termin kann höchstens zehn Jahre zurückliegen.</translation>
    </message>
    <message>
        <source>That day is past: keep it as a visit that took place.</source>
        <translation>Dieser Tag ist vorbei: Speichere es als Termin, der stattfand.</translation>
    </message>
    <message>
        <source>A visit can be planned at most two years ahead.</source>
        <translation>Ein Termin kann höchstens zwei Jahre im Voraus geplant werden.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keiner</translation>
    </message>
    <message>
        <source>1 so far</source>
        <translation>1 bisher</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in {span}, about every {every}</source>
        <translation>
            <numerusform>%Ln (Zeitraum {span}, Abstand etwa {every})</numerusform>
            <numerusform>%Ln (Zeitraum {span}, Abstand etwa {every})</numerusform>
        </translation>
    </message>
    <message>
        <source>day</source>
        <extracomment>safety</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>A visit can be to: {right}.</source>
        <translation>Ein Termin kann sein bei: {right}.</translation>
    </message>
    <message>
        <source>Pain goes from 0 to 10.</source>
        <extracomment>safety</extracomment>
        <translation>Schmerz geht von 0 bis 10.</translation>
    </message>
    <message>
        <source>Write the day like &quot;2026-11-30&quot;.</source>
        <translation>Schreib den Tag wie &quot;2026-11-30&quot;.</translation>
    </message>
    <message>
        <source>The guide&apos;s file {file} cannot be used: {fault}.</source>
        <translation>Die Datei {file} des Leitfadens ist nicht brauchbar: {fault}.</translation>
    </message>
    <message>
        <source>Mend that file or install Unclench again, then try again.</source>
        <translation>Reparier diese Datei oder installier Unclench neu, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>sie fehlt</translation>
    </message>
    <message>
        <source>it is no TOML ({where})</source>
        <translation>sie ist kein TOML ({where})</translation>
    </message>
    <message>
        <source>its tables do not fit together ({what})</source>
        <translation>ihre Tabellen passen nicht zusammen ({what})</translation>
    </message>
    <message>
        <source>, number {number}</source>
        <translation>, Nummer {number}</translation>
    </message>
    <message>
        <source>Under 50 kg: ask a doctor or pharmacist first.</source>
        <extracomment>safety</extracomment>
        <translation>Unter 50 kg: vorher in der Arztpraxis oder Apotheke fragen.</translation>
    </message>
    <message>
        <source>Alcohol and {name} within 8 h: both make sleepy, and together more than each alone.</source>
        <extracomment>safety</extracomment>
        <translation>Alkohol und {name} innerhalb von 8 Stunden: Beides macht schläfrig, zusammen mehr als jedes für sich.</translation>
    </message>
    <message numerus="yes">
        <source>Label: with 3 or more alcoholic drinks a day, ask a doctor first. %Ln are logged in 24 h, counted as up to {amount} each.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>Packungsangabe: bei 3 oder mehr alkoholischen Getränken am Tag vorher in der Arztpraxis fragen. %Ln ist in 24 Stunden eingetragen, gerechnet als bis zu {amount}.</numerusform>
            <numerusform>Packungsangabe: bei 3 oder mehr alkoholischen Getränken am Tag vorher in der Arztpraxis fragen. %Ln sind in 24 Stunden eingetragen, jedes gerechnet als bis zu {amount}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {units} at once; {who} says {most} at most.</source>
        <extracomment>safety</extracomment>
        <translation>{name}: {units} auf einmal; laut {who} höchstens {most}.</translation>
    </message>
    <message>
        <source>{name}: this is more than {who} allows in 24 h.</source>
        <extracomment>safety</extracomment>
        <translation>{name}: Das ist mehr, als laut {who} in 24 Stunden erlaubt ist.</translation>
    </message>
    <message>
        <source>{name}: more than {units} in {hours}. That is more than {who} allows.</source>
        <extracomment>safety</extracomment>
        <translation>{name}: mehr als {units} in {hours}. Das ist mehr, als laut {who} erlaubt ist.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: more than %Ln doses in 24 h. That is more than {who} allows.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>{name}: mehr als %Ln Dosis in 24 Stunden. Das ist mehr, als laut {who} erlaubt ist.</numerusform>
            <numerusform>{name}: mehr als %Ln Dosen in 24 Stunden. Das ist mehr, als laut {who} erlaubt ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} at {time}: sooner than {who} says, {hours} after the one before.</source>
        <extracomment>safety</extracomment>
        <translation>{name}, {time}: früher, als laut {who} erlaubt ist: erst {hours} nach der vorigen Dosis.</translation>
    </message>
    <message>
        <source>{name} at {time}: sooner than {whose} says, {hours} after it.</source>
        <extracomment>safety</extracomment>
        <translation>{name}, {time}: früher, als laut {whose} erlaubt ist: erst {hours} nach dessen Einnahme.</translation>
    </message>
    <message>
        <source>For acetaminophen, call a poison centre or emergency line now even if you feel fine.</source>
        <extracomment>safety</extracomment>
        <translation>Bei Paracetamol ruf jetzt den Giftnotruf oder den Notruf an, auch wenn es dir gut geht.</translation>
    </message>
    <message>
        <source>For acetaminophen, call a poison centre or emergency line now even if you feel fine: {number}.</source>
        <extracomment>safety</extracomment>
        <translation>Bei Paracetamol ruf jetzt den Giftnotruf oder den Notruf an, auch wenn es dir gut geht: {number}.</translation>
    </message>
    <message>
        <source>More than {dose} of acetaminophen in 24 h can harm the liver. Call {number} now, even if you feel fine.</source>
        <extracomment>safety</extracomment>
        <translation>Mehr als {dose} Paracetamol in 24 Stunden kann der Leber schaden. Ruf jetzt {number} an, auch wenn es dir gut geht.</translation>
    </message>
    <message>
        <source>More than {dose} of {name} in 24 h. That is more than leaflets allow: ask your prescriber or pharmacist.</source>
        <extracomment>safety</extracomment>
        <translation>Mehr als {dose} {name} in 24 Stunden. Das ist mehr, als Packungsbeilagen erlauben: Frag deine Arztpraxis oder in der Apotheke.</translation>
    </message>
    <message>
        <source>{name}: {dose} of {ingredient} at once; at most {most} is known for it.</source>
        <extracomment>safety</extracomment>
        <translation>{name}: {dose} {ingredient} auf einmal; bekannte Höchstmenge: {most}.</translation>
    </message>
    <message>
        <source>{name} at {time}: sooner than is known for {ingredient}, {hours} after {other}.</source>
        <extracomment>safety</extracomment>
        <translation>{name}, {time}: zu früh nach dem, was für {ingredient} bekannt ist: erst {hours} nach {other}.</translation>
    </message>
    <message>
        <source>{name}: how much {ingredient} a day is too much is not known here. Ask your pharmacist.</source>
        <extracomment>safety</extracomment>
        <translation>{name}: Wie viel {ingredient} am Tag zu viel ist, ist hier nicht bekannt. Frag in der Apotheke.</translation>
    </message>
    <message>
        <source>{name} at {time}: how far apart doses of {ingredient} must be is not known here. Ask your pharmacist.</source>
        <extracomment>safety</extracomment>
        <translation>{name}, {time}: Wie weit Dosen von {ingredient} auseinander liegen müssen, ist hier nicht bekannt. Frag in der Apotheke.</translation>
    </message>
    <message>
        <source>{name}: its strength is not known here, so the {ingredient} of 24 h is counted without it.</source>
        <extracomment>safety</extracomment>
        <translation>{name}: Die Stärke ist hier nicht bekannt, {ingredient} in 24 Stunden wird also ohne dieses Mittel gezählt.</translation>
    </message>
    <message>
        <source>{name}: what was logged of it before has another strength. If that was wrong, ask your pharmacist.</source>
        <extracomment>safety</extracomment>
        <translation>{name}: Was davon früher eingetragen wurde, hat eine andere Stärke. War das falsch, frag in der Apotheke.</translation>
    </message>
    <message>
        <source>If the aspirin is your daily low dose, ask your prescriber.</source>
        <extracomment>safety</extracomment>
        <translation>Wenn das Aspirin deine tägliche niedrige Dosis ist, frag deine Arztpraxis.</translation>
    </message>
    <message>
        <source>Label: do not mix with another NSAID.</source>
        <extracomment>safety</extracomment>
        <translation>Packungsangabe: nicht mit einem anderen NSAR zusammen nehmen.</translation>
    </message>
    <message>
        <source>{name} was logged at {time}.</source>
        <extracomment>safety</extracomment>
        <translation>{name} wurde eingetragen: {time}.</translation>
    </message>
    <message>
        <source>{dose} of acetaminophen in 24 h from all products; {whose} says {limit}.</source>
        <extracomment>safety</extracomment>
        <translation>{dose} Paracetamol in 24 Stunden aus allen Mitteln; laut {whose}: {limit}.</translation>
    </message>
    <message>
        <source>Label: no other acetaminophen product.</source>
        <extracomment>safety</extracomment>
        <translation>Packungsangabe: kein anderes Mittel mit Paracetamol.</translation>
    </message>
    <message>
        <source>Two things that make sleepy within 8 h: {first} and {second}. Ask your prescriber about it.</source>
        <extracomment>safety</extracomment>
        <translation>Zwei Mittel, die schläfrig machen, innerhalb von 8 Stunden: {first} und {second}. Frag deine Arztpraxis dazu.</translation>
    </message>
    <message>
        <source>tablets</source>
        <extracomment>safety</extracomment>
        <translation>Tabletten</translation>
    </message>
    <message>
        <source>tablet</source>
        <extracomment>safety</extracomment>
        <translation>Tablette</translation>
    </message>
    <message>
        <source>caplets</source>
        <extracomment>safety</extracomment>
        <translation>Filmtabletten</translation>
    </message>
    <message>
        <source>caplet</source>
        <extracomment>safety</extracomment>
        <translation>Filmtablette</translation>
    </message>
    <message>
        <source>portions of 33 drops</source>
        <extracomment>safety</extracomment>
        <translation>Portionen zu 33 Tropfen</translation>
    </message>
    <message>
        <source>portion of 33 drops</source>
        <extracomment>safety</extracomment>
        <translation>Portion zu 33 Tropfen</translation>
    </message>
    <message>
        <source>hour</source>
        <extracomment>safety</extracomment>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>hours</source>
        <extracomment>safety</extracomment>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>safety</extracomment>
        <translation>Tage</translation>
    </message>
    <message>
        <source>{number} {unit}</source>
        <extracomment>safety</extracomment>
        <translation>{number} {unit}</translation>
    </message>
    <message numerus="yes">
        <source>{number} tablets</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>{number} Tablette</numerusform>
            <numerusform>{number} Tabletten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} caplets</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>{number} Filmtablette</numerusform>
            <numerusform>{number} Filmtabletten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} portions of 33 drops</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>{number} Portion zu 33 Tropfen</numerusform>
            <numerusform>{number} Portionen zu 33 Tropfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} hours</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>{number} Stunde</numerusform>
            <numerusform>{number} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} days</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>{number} Tag</numerusform>
            <numerusform>{number} Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>three quarters of one {unit}</source>
        <extracomment>safety</extracomment>
        <translation>¾ {unit}</translation>
    </message>
    <message>
        <source>{number} and three quarters {units}</source>
        <extracomment>safety</extracomment>
        <translation>{number} ¾ {units}</translation>
    </message>
    <message>
        <source>a quarter of one {unit}</source>
        <extracomment>safety</extracomment>
        <translation>¼ {unit}</translation>
    </message>
    <message>
        <source>{number} and a quarter {units}</source>
        <extracomment>safety</extracomment>
        <translation>{number} ¼ {units}</translation>
    </message>
    <message>
        <source>a third of one {unit}</source>
        <extracomment>safety</extracomment>
        <translation>⅓ {unit}</translation>
    </message>
    <message>
        <source>{number} and a third {units}</source>
        <extracomment>safety</extracomment>
        <translation>{number} ⅓ {units}</translation>
    </message>
    <message>
        <source>half of one {unit}</source>
        <extracomment>safety</extracomment>
        <translation>½ {unit}</translation>
    </message>
    <message>
        <source>{number} and a half {units}</source>
        <extracomment>safety</extracomment>
        <translation>{number} ½ {units}</translation>
    </message>
    <message>
        <source>two thirds of one {unit}</source>
        <extracomment>safety</extracomment>
        <translation>⅔ {unit}</translation>
    </message>
    <message>
        <source>{number} and two thirds {units}</source>
        <extracomment>safety</extracomment>
        <translation>{number} ⅔ {units}</translation>
    </message>
    <message>
        <source>Log it only if you took it.</source>
        <extracomment>safety</extracomment>
        <translation>Trag es nur ein, wenn du es genommen hast.</translation>
    </message>
    <message>
        <source>Keep it only if you took it.</source>
        <extracomment>safety</extracomment>
        <translation>Speichere es nur, wenn du es genommen hast.</translation>
    </message>
    <message>
        <source>This is {left} before your prescriber says.</source>
        <extracomment>safety</extracomment>
        <translation>Das ist {left} früher, als laut Verordnung erlaubt ist.</translation>
    </message>
    <message>
        <source>This is {left} before the label allows.</source>
        <extracomment>safety</extracomment>
        <translation>Das ist {left} früher, als laut Packungsangabe erlaubt ist.</translation>
    </message>
    <message>
        <source>{units} is more than your prescriber&apos;s {most} at once.</source>
        <extracomment>safety</extracomment>
        <translation>{units}: mehr auf einmal, als laut Verordnung erlaubt ist ({most}).</translation>
    </message>
    <message>
        <source>{units} is more than the label&apos;s {most} at once.</source>
        <extracomment>safety</extracomment>
        <translation>{units}: mehr auf einmal, als laut Packungsangabe erlaubt ist ({most}).</translation>
    </message>
    <message>
        <source>{units} is more than your prescriber&apos;s {most} at once, and {left} too soon.</source>
        <extracomment>safety</extracomment>
        <translation>{units}: mehr auf einmal, als laut Verordnung erlaubt ist ({most}), und {left} zu früh.</translation>
    </message>
    <message>
        <source>{units} is more than the label&apos;s {most} at once, and {left} before it allows.</source>
        <extracomment>safety</extracomment>
        <translation>{units}: mehr auf einmal, als laut Packungsangabe erlaubt ist ({most}), und {left} früher als erlaubt.</translation>
    </message>
    <message>
        <source>by what is known for {name}</source>
        <extracomment>safety</extracomment>
        <translation>nach dem, was für {name} bekannt ist</translation>
    </message>
    <message>
        <source>in {left}</source>
        <extracomment>safety</extracomment>
        <translation>in {left}</translation>
    </message>
    <message>
        <source>{day}, {left}</source>
        <extracomment>safety</extracomment>
        <translation>{day}, {left}</translation>
    </message>
    <message>
        <source>Don&apos;t stop aspirin that a doctor has prescribed without asking first.</source>
        <extracomment>safety</extracomment>
        <translation>Setz ärztlich verordnetes Aspirin nicht ab, ohne vorher zu fragen.</translation>
    </message>
    <message>
        <source>NSAIDs</source>
        <extracomment>safety</extracomment>
        <translation>NSAR</translation>
    </message>
    <message>
        <source>Acetaminophen</source>
        <extracomment>safety</extracomment>
        <translation>Paracetamol</translation>
    </message>
    <message>
        <source>Dipyrone</source>
        <extracomment>safety</extracomment>
        <translation>Metamizol</translation>
    </message>
    <message>
        <source>an NSAID</source>
        <extracomment>safety</extracomment>
        <translation>einem NSAR</translation>
    </message>
    <message>
        <source>acetaminophen</source>
        <extracomment>safety</extracomment>
        <translation>Paracetamol</translation>
    </message>
    <message>
        <source>dipyrone</source>
        <extracomment>safety</extracomment>
        <translation>Metamizol</translation>
    </message>
    <message>
        <source>Day {number} in a row with {kind}. Labels limit it to {days}; ask a doctor.</source>
        <extracomment>safety</extracomment>
        <translation>Tag {number} in Folge mit {kind}. Packungsangaben begrenzen es auf {days}; frag in der Arztpraxis.</translation>
    </message>
    <message>
        <source>Day {number} in a row with {kind}. Your prescriber&apos;s limit is {days}.</source>
        <extracomment>safety</extracomment>
        <translation>Tag {number} in Folge mit {kind}. Die Grenze laut Verordnung: {days}.</translation>
    </message>
    <message>
        <source>Day {number} in a row with {kind}. The label&apos;s limit for pain is {days}; ask a doctor.</source>
        <extracomment>safety</extracomment>
        <translation>Tag {number} in Folge mit {kind}. Die Grenze bei Schmerzen laut Packungsangabe: {days}; frag in der Arztpraxis.</translation>
    </message>
    <message>
        <source>{kind}: yesterday was day {number} in a row.</source>
        <extracomment>safety</extracomment>
        <translation>{kind}: Gestern war Tag {number} in Folge.</translation>
    </message>
    <message>
        <source>{kind}: today is day {number} in a row.</source>
        <extracomment>safety</extracomment>
        <translation>{kind}: Heute ist Tag {number} in Folge.</translation>
    </message>
    <message numerus="yes">
        <source>{kind}: %Ln days in a row, longer than labels say ({days}). Talk to a doctor.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>{kind}: %Ln Tag in Folge, länger als laut Packungsangaben ({days}). Lass dich ärztlich beraten.</numerusform>
            <numerusform>{kind}: %Ln Tage in Folge, länger als laut Packungsangaben ({days}). Lass dich ärztlich beraten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kind}: %Ln days in a row, longer than your prescriber said ({days}). Talk to a doctor.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>{kind}: %Ln Tag in Folge, länger als laut Verordnung ({days}). Lass dich ärztlich beraten.</numerusform>
            <numerusform>{kind}: %Ln Tage in Folge, länger als laut Verordnung ({days}). Lass dich ärztlich beraten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kind}: %Ln days in a row, longer than the label says ({days}). Talk to a doctor.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>{kind}: %Ln Tag in Folge, länger als laut Packungsangabe ({days}). Lass dich ärztlich beraten.</numerusform>
            <numerusform>{kind}: %Ln Tage in Folge, länger als laut Packungsangabe ({days}). Lass dich ärztlich beraten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels say: not longer without a doctor.</source>
        <extracomment>safety</extracomment>
        <translation>Packungsangaben sagen: nicht länger ohne ärztlichen Rat.</translation>
    </message>
    <message>
        <source>That is the last that your prescriber set.</source>
        <extracomment>safety</extracomment>
        <translation>Das ist der letzte Tag laut Verordnung.</translation>
    </message>
    <message>
        <source>The label says: not longer without a doctor.</source>
        <extracomment>safety</extracomment>
        <translation>Die Packungsangabe sagt: nicht länger ohne ärztlichen Rat.</translation>
    </message>
    <message>
        <source>A low dose: its days in a row are not counted.</source>
        <extracomment>safety</extracomment>
        <translation>Eine niedrige Dosis: Die Tage in Folge werden dabei nicht gezählt.</translation>
    </message>
    <message>
        <source>Your prescriber&apos;s limit: {days} in a row.</source>
        <extracomment>safety</extracomment>
        <translation>Grenze laut Verordnung: {days} in Folge.</translation>
    </message>
    <message>
        <source>At most {days} in a row (your prescriber&apos;s instructions have no number).</source>
        <extracomment>safety</extracomment>
        <translation>Höchstens {days} in Folge (in deiner Verordnung steht keine Zahl).</translation>
    </message>
    <message>
        <source>At most {days} in a row without a doctor.</source>
        <extracomment>safety</extracomment>
        <translation>Höchstens {days} in Folge ohne ärztlichen Rat.</translation>
    </message>
    <message>
        <source>At most {days} in a row without a doctor (no other number is known here).</source>
        <extracomment>safety</extracomment>
        <translation>Höchstens {days} in Folge ohne ärztlichen Rat (eine andere Zahl ist hier nicht bekannt).</translation>
    </message>
    <message>
        <source>your prescriber</source>
        <extracomment>safety</extracomment>
        <translation>Verordnung</translation>
    </message>
    <message>
        <source>the label</source>
        <extracomment>safety</extracomment>
        <translation>Packungsangabe</translation>
    </message>
    <message>
        <source>It was logged at {time}.</source>
        <extracomment>safety</extracomment>
        <translation>Es wurde eingetragen: {time}.</translation>
    </message>
    <message>
        <source>your prescriber&apos;s rule for {other}</source>
        <extracomment>safety</extracomment>
        <translation>Verordnung für {other}</translation>
    </message>
    <message>
        <source>the label of {other}</source>
        <extracomment>safety</extracomment>
        <translation>Packungsangabe von {other}</translation>
    </message>
    <message>
        <source>Earliest moved from {old} to {new}: an entry was changed at {time}.</source>
        <extracomment>safety</extracomment>
        <translation>Frühester Zeitpunkt verschoben von {old} auf {new}: Ein Eintrag wurde geändert, {time}.</translation>
    </message>
    <message>
        <source>{time}: deleted</source>
        <extracomment>safety</extracomment>
        <translation>{time}: gelöscht</translation>
    </message>
    <message>
        <source>{time}: {old} became {new}</source>
        <extracomment>safety</extracomment>
        <translation>{time}: aus {old} wurde {new}</translation>
    </message>
    <message>
        <source>{units} at {time}</source>
        <extracomment>safety</extracomment>
        <translation>{units}, {time}</translation>
    </message>
    <message>
        <source>Units go from 0.25 to 200.</source>
        <extracomment>safety</extracomment>
        <translation>Einheiten gehen von 0,25 bis 200.</translation>
    </message>
    <message>
        <source>That dose was entered more than 10 minutes ago. You can change or delete it on the medicine card, under details.</source>
        <extracomment>safety</extracomment>
        <translation>Diese Dosis wurde vor mehr als 10 Minuten eingegeben. Du kannst sie auf der Medikamentenkarte unter Details ändern oder löschen.</translation>
    </message>
    <message>
        <source>Give the product a name.</source>
        <extracomment>safety</extracomment>
        <translation>Gib dem Mittel einen Namen.</translation>
    </message>
    <message>
        <source>Name at least one active ingredient.</source>
        <extracomment>safety</extracomment>
        <translation>Nenn mindestens einen Wirkstoff.</translation>
    </message>
    <message>
        <source>An ingredient can be: {names}.</source>
        <extracomment>safety</extracomment>
        <translation>Möglich als Wirkstoff: {names}.</translation>
    </message>
    <message>
        <source>A strength goes up to 10000 mg.</source>
        <extracomment>safety</extracomment>
        <translation>Eine Stärke geht bis 10000 mg.</translation>
    </message>
    <message>
        <source>Say who gave the instructions.</source>
        <extracomment>safety</extracomment>
        <translation>Sag, von wem die Verordnung ist.</translation>
    </message>
    <message>
        <source>Say the hours between doses, or a limit. Without any, the label stays as it is.</source>
        <extracomment>safety</extracomment>
        <translation>Nenn die Stunden zwischen zwei Dosen oder eine Grenze. Ohne beides bleibt die Packungsangabe, wie sie ist.</translation>
    </message>
    <message>
        <source>Write the day as 2026-11-22.</source>
        <extracomment>safety</extracomment>
        <translation>Schreib den Tag wie 2026-11-22.</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <extracomment>safety</extracomment>
        <translation>Dieser Tag kommt noch.</translation>
    </message>
    <message>
        <source>Write times of day such as 08:00 20:00.</source>
        <extracomment>safety</extracomment>
        <translation>Schreib Uhrzeiten wie 08:00 20:00.</translation>
    </message>
    <message>
        <source>Units of one dose go from 0.25 to 20.</source>
        <extracomment>safety</extracomment>
        <translation>Einheiten einer Dosis gehen von 0,25 bis 20.</translation>
    </message>
    <message>
        <source>Hours between doses go up to 168.</source>
        <extracomment>safety</extracomment>
        <translation>Stunden zwischen zwei Dosen gehen bis 168.</translation>
    </message>
    <message>
        <source>Units in 24 h go from 0.25 to 100.</source>
        <extracomment>safety</extracomment>
        <translation>Einheiten in 24 Stunden gehen von 0,25 bis 100.</translation>
    </message>
    <message>
        <source>Days in a row go from 1 to 365.</source>
        <extracomment>safety</extracomment>
        <translation>Tage in Folge gehen von 1 bis 365.</translation>
    </message>
    <message>
        <source>I know no product called {product}. These are known: {known}.</source>
        <extracomment>safety</extracomment>
        <translation>Ich kenne kein Mittel namens {product}. Bekannt sind: {known}.</translation>
    </message>
    <message>
        <source>Sedating medicine logged at {time}: no driving, no machines, no alcohol.</source>
        <extracomment>safety</extracomment>
        <translation>Schläfrig machendes Medikament eingetragen, {time}: nicht fahren, keine Maschinen, kein Alkohol.</translation>
    </message>
    <message>
        <source>see the note</source>
        <extracomment>safety</extracomment>
        <translation>siehe Hinweis</translation>
    </message>
    <message>
        <source>no hours or limits were entered</source>
        <extracomment>safety</extracomment>
        <translation>keine Stunden oder Grenzen eingegeben</translation>
    </message>
    <message>
        <source>your prescriber&apos;s instructions hold</source>
        <extracomment>safety</extracomment>
        <translation>deine ärztliche Verordnung gilt</translation>
    </message>
    <message>
        <source>one is more at once than your prescriber says</source>
        <extracomment>safety</extracomment>
        <translation>schon 1 ist mehr auf einmal, als laut Verordnung erlaubt ist</translation>
    </message>
    <message>
        <source>one is more at once than the label says</source>
        <extracomment>safety</extracomment>
        <translation>schon 1 ist mehr auf einmal, als laut Packungsangabe erlaubt ist</translation>
    </message>
    <message>
        <source>now 1 is within your prescriber&apos;s instructions</source>
        <extracomment>safety</extracomment>
        <translation>jetzt ist 1 im Rahmen deiner Verordnung</translation>
    </message>
    <message>
        <source>now 1 is within the label</source>
        <extracomment>safety</extracomment>
        <translation>jetzt ist 1 im Rahmen der Packungsangabe</translation>
    </message>
    <message>
        <source>earliest {time}</source>
        <extracomment>safety</extracomment>
        <translation>frühestens {time}</translation>
    </message>
    <message>
        <source>earliest {time}, in {left}</source>
        <extracomment>safety</extracomment>
        <translation>frühestens {time}, in {left}</translation>
    </message>
    <message>
        <source>one is more than is known for {name}</source>
        <extracomment>safety</extracomment>
        <translation>schon 1 ist mehr, als für {name} bekannt ist</translation>
    </message>
    <message>
        <source>known for {name}: not before {time}</source>
        <extracomment>safety</extracomment>
        <translation>bekannt für {name}: nicht vor {time}</translation>
    </message>
    <message>
        <source>known for {name}: not before {time}, in {left}</source>
        <extracomment>safety</extracomment>
        <translation>bekannt für {name}: nicht vor {time}, in {left}</translation>
    </message>
    <message>
        <source>by {whose}</source>
        <extracomment>safety</extracomment>
        <translation>laut {whose}</translation>
    </message>
    <message>
        <source>by your prescriber&apos;s instructions</source>
        <extracomment>safety</extracomment>
        <translation>laut deiner ärztlichen Verordnung</translation>
    </message>
    <message>
        <source>by the label you chose</source>
        <extracomment>safety</extracomment>
        <translation>laut der gewählten Packungsangabe</translation>
    </message>
    <message>
        <source>{units} in 24 h</source>
        <extracomment>safety</extracomment>
        <translation>{units} in 24 Std.</translation>
    </message>
    <message>
        <source>{units} of {limit} in 24 h</source>
        <extracomment>safety</extracomment>
        <translation>{units} von {limit} in 24 Std.</translation>
    </message>
    <message>
        <source>{dose} from other products</source>
        <extracomment>safety</extracomment>
        <translation>{dose} aus anderen Mitteln</translation>
    </message>
    <message>
        <source>{own} + {more}</source>
        <extracomment>safety</extracomment>
        <translation>{own} + {more}</translation>
    </message>
    <message>
        <source>{hours} apart</source>
        <extracomment>safety</extracomment>
        <translation>{hours} Abstand</translation>
    </message>
    <message>
        <source>{apart} by {whose}</source>
        <extracomment>safety</extracomment>
        <translation>{apart} laut {whose}</translation>
    </message>
    <message>
        <source>{units} in {hours}</source>
        <extracomment>safety</extracomment>
        <translation>{units} in {hours}</translation>
    </message>
    <message>
        <source>{limit} in 24 h</source>
        <extracomment>safety</extracomment>
        <translation>{limit} in 24 Std.</translation>
    </message>
    <message>
        <source>That nudge is no longer there.</source>
        <translation>Diese Erinnerung ist nicht mehr da.</translation>
    </message>
    <message>
        <source>In 10 min</source>
        <translation>In 10 min</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Leave paused</source>
        <translation>Pausiert lassen</translation>
    </message>
    <message>
        <source>Less often</source>
        <translation>Seltener</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>+ Glass</source>
        <translation>+ Glas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Minutes can be 1-{most}.</source>
        <translation>Minuten können 1-{most} sein.</translation>
    </message>
    <message>
        <source>Give an end that is ahead, such as 16:30, &quot;tomorrow&quot; or 2026-11-22T16:30.</source>
        <translation>Gib ein Ende an, das noch kommt, etwa 16:30, &quot;tomorrow&quot; oder 2026-11-22T16:30.</translation>
    </message>
    <message>
        <source>Time to get up</source>
        <extracomment>safety</extracomment>
        <translation>Zeit aufzustehen</translation>
    </message>
    <message>
        <source>A glass of water</source>
        <extracomment>safety</extracomment>
        <translation>Ein Glas Wasser</translation>
    </message>
    <message>
        <source>Drink to thirst; a few sips count too.</source>
        <extracomment>safety</extracomment>
        <translation>Trink nach Durst; auch ein paar Schlucke zählen.</translation>
    </message>
    <message>
        <source>A short walk</source>
        <extracomment>safety</extracomment>
        <translation>Kurz gehen</translation>
    </message>
    <message>
        <source>A few easy minutes, on the flat.</source>
        <extracomment>safety</extracomment>
        <translation>Ein paar leichte Minuten, auf ebenem Weg.</translation>
    </message>
    <message>
        <source>Back from the wheel?</source>
        <extracomment>safety</extracomment>
        <translation>Zurück vom Autofahren?</translation>
    </message>
    <message>
        <source>More than two hours without a stop. Walk a few steps first.</source>
        <extracomment>safety</extracomment>
        <translation>Mehr als zwei Stunden ohne Halt. Geh zuerst ein paar Schritte.</translation>
    </message>
    <message>
        <source>Another position</source>
        <extracomment>safety</extracomment>
        <translation>Eine andere Haltung</translation>
    </message>
    <message>
        <source>Lean back, move your hips, see where the cushion is.</source>
        <extracomment>safety</extracomment>
        <translation>Lehn dich zurück, beweg die Hüfte, schau, wo das Kissen ist.</translation>
    </message>
    <message>
        <source>Shift your weight</source>
        <extracomment>safety</extracomment>
        <translation>Verlagere dein Gewicht</translation>
    </message>
    <message>
        <source>A little to one side, a little back.</source>
        <extracomment>safety</extracomment>
        <translation>Ein wenig zur Seite, ein wenig zurück.</translation>
    </message>
    <message>
        <source>A few minutes of stretching</source>
        <extracomment>safety</extracomment>
        <translation>Ein paar Minuten dehnen</translation>
    </message>
    <message>
        <source>When it suits you.</source>
        <extracomment>safety</extracomment>
        <translation>Wann es dir passt.</translation>
    </message>
    <message>
        <source>Your hold for today</source>
        <extracomment>safety</extracomment>
        <translation>Deine Plank für heute</translation>
    </message>
    <message>
        <source>Less than a minute on the floor.</source>
        <extracomment>safety</extracomment>
        <translation>Weniger als eine Minute auf dem Boden.</translation>
    </message>
    <message>
        <source>A short check</source>
        <extracomment>safety</extracomment>
        <translation>Eine kurze Prüfung</translation>
    </message>
    <message>
        <source>A few questions are waiting, one minute.</source>
        <extracomment>safety</extracomment>
        <translation>Ein paar Fragen warten, eine Minute.</translation>
    </message>
    <message>
        <source>The next step is possible</source>
        <extracomment>safety</extracomment>
        <translation>Der nächste Schritt ist möglich</translation>
    </message>
    <message>
        <source>When you like.</source>
        <extracomment>safety</extracomment>
        <translation>Wann du magst.</translation>
    </message>
    <message>
        <source>Something you planned</source>
        <extracomment>safety</extracomment>
        <translation>Etwas, das du geplant hast</translation>
    </message>
    <message>
        <source>You asked to be told.</source>
        <extracomment>safety</extracomment>
        <translation>Du wolltest erinnert werden.</translation>
    </message>
    <message>
        <source>Something on your list</source>
        <extracomment>safety</extracomment>
        <translation>Etwas auf deiner Liste</translation>
    </message>
    <message>
        <source>Its day is today.</source>
        <extracomment>safety</extracomment>
        <translation>Heute ist der Tag.</translation>
    </message>
    <message>
        <source>Your weekly questions</source>
        <extracomment>safety</extracomment>
        <translation>Deine Wochenfragen</translation>
    </message>
    <message>
        <source>Short ones, when it suits you.</source>
        <extracomment>safety</extracomment>
        <translation>Kurze, wann es dir passt.</translation>
    </message>
    <message>
        <source>Take a glass of water too.</source>
        <extracomment>safety</extracomment>
        <translation>Nimm auch ein Glas Wasser.</translation>
    </message>
    <message>
        <source>And get up for a moment.</source>
        <extracomment>safety</extracomment>
        <translation>Und steh kurz auf.</translation>
    </message>
    <message>
        <source>Then walk a few easy minutes.</source>
        <extracomment>safety</extracomment>
        <translation>Dann geh ein paar leichte Minuten.</translation>
    </message>
    <message>
        <source>More than two hours at the wheel: walk a few steps.</source>
        <extracomment>safety</extracomment>
        <translation>Mehr als zwei Stunden am Steuer: Geh ein paar Schritte.</translation>
    </message>
    <message>
        <source>Change your position.</source>
        <extracomment>safety</extracomment>
        <translation>Ändere deine Haltung.</translation>
    </message>
    <message>
        <source>Shift your weight.</source>
        <extracomment>safety</extracomment>
        <translation>Verlagere dein Gewicht.</translation>
    </message>
    <message>
        <source>A few minutes of stretching are waiting.</source>
        <extracomment>safety</extracomment>
        <translation>Ein paar Minuten Dehnen warten.</translation>
    </message>
    <message>
        <source>Your hold for today is waiting.</source>
        <extracomment>safety</extracomment>
        <translation>Deine Plank für heute wartet.</translation>
    </message>
    <message>
        <source>A short check is waiting.</source>
        <extracomment>safety</extracomment>
        <translation>Eine kurze Prüfung wartet.</translation>
    </message>
    <message>
        <source>The next step of your plan is possible.</source>
        <extracomment>safety</extracomment>
        <translation>Der nächste Schritt deines Plans ist möglich.</translation>
    </message>
    <message>
        <source>You also asked to be told of something you planned.</source>
        <extracomment>safety</extracomment>
        <translation>Du wolltest auch an etwas Geplantes erinnert werden.</translation>
    </message>
    <message>
        <source>There is something on your list.</source>
        <extracomment>safety</extracomment>
        <translation>Auf deiner Liste steht etwas.</translation>
    </message>
    <message>
        <source>Your weekly questions are waiting.</source>
        <extracomment>safety</extracomment>
        <translation>Deine Wochenfragen warten.</translation>
    </message>
    <message>
        <source>You asked to be reminded of it.</source>
        <extracomment>safety</extracomment>
        <translation>Du wolltest daran erinnert werden.</translation>
    </message>
    <message>
        <source>The warning signs again</source>
        <extracomment>safety</extracomment>
        <translation>Noch einmal die Warnzeichen</translation>
    </message>
    <message>
        <source>A day has passed. One minute.</source>
        <extracomment>safety</extracomment>
        <translation>Ein Tag ist um. Eine Minute.</translation>
    </message>
    <message>
        <source>Ice or heat is possible again</source>
        <extracomment>safety</extracomment>
        <translation>Eis oder Wärme ist wieder möglich</translation>
    </message>
    <message>
        <source>Nudges are still paused</source>
        <extracomment>safety</extracomment>
        <translation>Erinnerungen sind noch pausiert</translation>
    </message>
    <message>
        <source>Until {time}.</source>
        <extracomment>safety</extracomment>
        <translation>Bis {time}.</translation>
    </message>
    <message>
        <source>Get up less often?</source>
        <extracomment>safety</extracomment>
        <translation>Seltener aufstehen?</translation>
    </message>
    <message>
        <source>Water less often?</source>
        <extracomment>safety</extracomment>
        <translation>Seltener Wasser?</translation>
    </message>
    <message>
        <source>Change position less often?</source>
        <extracomment>safety</extracomment>
        <translation>Seltener die Haltung ändern?</translation>
    </message>
    <message>
        <source>Shift less often?</source>
        <extracomment>safety</extracomment>
        <translation>Gewicht seltener verlagern?</translation>
    </message>
    <message>
        <source>Walk less often?</source>
        <extracomment>safety</extracomment>
        <translation>Seltener gehen?</translation>
    </message>
    <message>
        <source>Stretch less often?</source>
        <extracomment>safety</extracomment>
        <translation>Seltener dehnen?</translation>
    </message>
    <message>
        <source>Plank less often?</source>
        <extracomment>safety</extracomment>
        <translation>Seltener Plank?</translation>
    </message>
    <message>
        <source>The last five went by. These nudges can come less often.</source>
        <extracomment>safety</extracomment>
        <translation>Die letzten fünf blieben ohne Antwort. Diese Erinnerungen können seltener kommen.</translation>
    </message>
    <message>
        <source>Below 18.5: ask a doctor what is right for you.</source>
        <translation>Unter 18,5: Frag in der Arztpraxis, was für dich richtig ist.</translation>
    </message>
    <message>
        <source>Between 18.5 and 22.9: lower risk (WHO, Asian populations).</source>
        <translation>Zwischen 18,5 und 22,9: geringeres Risiko (WHO, asiatische Bevölkerungen).</translation>
    </message>
    <message>
        <source>Between 23 and 27.4: increased risk (WHO, Asian populations).</source>
        <translation>Zwischen 23 und 27,4: erhöhtes Risiko (WHO, asiatische Bevölkerungen).</translation>
    </message>
    <message>
        <source>27.5 or more: high risk (WHO, Asian populations).</source>
        <translation>27,5 oder mehr: hohes Risiko (WHO, asiatische Bevölkerungen).</translation>
    </message>
    <message>
        <source>Between 18.5 and 24.9: the middle range of the WHO.</source>
        <translation>Zwischen 18,5 und 24,9: der mittlere Bereich der WHO.</translation>
    </message>
    <message>
        <source>Between 25 and 29.9: the WHO calls it overweight.</source>
        <translation>Zwischen 25 und 29,9: Die WHO nennt das Übergewicht.</translation>
    </message>
    <message>
        <source>Between 30 and 34.9: the WHO calls it obesity I.</source>
        <translation>Zwischen 30 und 34,9: Die WHO nennt das Adipositas Grad I.</translation>
    </message>
    <message>
        <source>Between 35 and 39.9: the WHO calls it obesity II.</source>
        <translation>Zwischen 35 und 39,9: Die WHO nennt das Adipositas Grad II.</translation>
    </message>
    <message>
        <source>40 or more: the WHO calls it obesity III.</source>
        <translation>40 oder mehr: Die WHO nennt das Adipositas Grad III.</translation>
    </message>
    <message>
        <source>A rough screen only: it does not know muscle, age over 65, an amputation, or where your family is from.</source>
        <translation>Nur ein grober Anhalt: Er kennt weder Muskeln, ein Alter über 65, eine Amputation noch die Herkunft deiner Familie.</translation>
    </message>
    <message>
        <source>Weight can be from {least} to {most}.</source>
        <translation>Gewicht kann von {least} bis {most} gehen.</translation>
    </message>
    <message>
        <source>Did you mean {what}?</source>
        <translation>Meintest du {what}?</translation>
    </message>
    <message>
        <source>Height can be from {least} to {most}.</source>
        <translation>Größe kann von {least} bis {most} gehen.</translation>
    </message>
    <message>
        <source>Did you mean {number} in?</source>
        <translation>Meintest du {number} in?</translation>
    </message>
    <message>
        <source>Did you mean {number} m?</source>
        <translation>Meintest du {number} m?</translation>
    </message>
    <message>
        <source>Did you mean {number} mm?</source>
        <translation>Meintest du {number} mm?</translation>
    </message>
    <message>
        <source>Write a weight such as 82.4 kg, 182 lb or 13 st 2 lb.</source>
        <translation>Schreib ein Gewicht wie 82,4 kg, 182 lb oder 13 st 2 lb.</translation>
    </message>
    <message>
        <source>Write a height such as 178 cm, 1.78 m or 5 ft 10 in.</source>
        <translation>Schreib eine Größe wie 178 cm, 1,78 m oder 5 ft 10 in.</translation>
    </message>
    <message>
        <source>{stones} st {pounds} lb</source>
        <translation>{stones} st {pounds} lb</translation>
    </message>
    <message>
        <source>{number} mg</source>
        <translation>{number} mg</translation>
    </message>
    <message>
        <source>{number} g</source>
        <translation>{number} g</translation>
    </message>
    <message>
        <source>{number} lb</source>
        <translation>{number} lb</translation>
    </message>
    <message>
        <source>{number} cm</source>
        <translation>{number} cm</translation>
    </message>
    <message>
        <source>{number} ml</source>
        <translation>{number} ml</translation>
    </message>
    <message>
        <source>{number} L</source>
        <translation>{number} l</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} min</translation>
    </message>
    <message>
        <source>{number} h</source>
        <translation>{number} Std.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the things of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the things of a list that may have commas in them</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>{number} kg</source>
        <translation>{number} kg</translation>
    </message>
    <message numerus="yes">
        <source>a list of %Ln</source>
        <translation>
            <numerusform>eine Liste mit %Ln Eintrag</numerusform>
            <numerusform>eine Liste mit %Ln Einträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln Woche</numerusform>
            <numerusform>%Ln Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>A day runs from {time} to {time}.</source>
        <oldsource>From {time} to {time}.</oldsource>
        <translation>Ein Tag geht von {time} bis {time}.</translation>
    </message>
    <message>
        <source>Calcium</source>
        <translation>Calcium</translation>
    </message>
    <message>
        <source>Magnesium</source>
        <translation>Magnesium</translation>
    </message>
    <message>
        <source>Potassium</source>
        <translation>Kalium</translation>
    </message>
    <message>
        <source>A food can be: {foods}.</source>
        <translation>Ein Lebensmittel kann sein: {foods}.</translation>
    </message>
    <message>
        <source>You ticked a warning sign. Get help first; exercise can wait.</source>
        <extracomment>safety</extracomment>
        <translation>Du hast ein Warnzeichen angekreuzt. Hol dir zuerst Hilfe; Übungen können warten.</translation>
    </message>
    <message>
        <source>A doctor should look at one of your answers first. Until then this rests.</source>
        <extracomment>safety</extracomment>
        <translation>Eine deiner Antworten sollte zuerst ärztlich angesehen werden. Bis dahin ruht das hier.</translation>
    </message>
    <message>
        <source>Your back asked for a pause. Planks rest for 48 hours, until {time}.</source>
        <extracomment>safety</extracomment>
        <translation>Dein Rücken wollte eine Pause. Planks ruhen 48 Stunden, bis {time}.</translation>
    </message>
    <message>
        <source>Pain is {pain} of 10. This opens at 3 or less; a short easy walk is fine meanwhile.</source>
        <extracomment>safety</extracomment>
        <translation>Schmerz ist {pain} von 10. Das hier öffnet sich bei 3 oder weniger; ein kurzer leichter Spaziergang ist inzwischen in Ordnung.</translation>
    </message>
    <message>
        <source>It is less than 72 hours since it began. This opens {time}, or after two days with pain of 2 or less.</source>
        <extracomment>safety</extracomment>
        <translation>Seit dem Beginn sind weniger als 72 Stunden vergangen. Das hier öffnet sich {time} oder nach zwei Tagen mit Schmerz von höchstens 2.</translation>
    </message>
    <message>
        <source>You said getting to the floor and up is hard. Ask a physiotherapist first.</source>
        <extracomment>safety</extracomment>
        <translation>Du hast gesagt, dass es schwer ist, auf den Boden und wieder hoch zu kommen. Frag zuerst in der Physiotherapie.</translation>
    </message>
    <message>
        <source>In the last third of a pregnancy, ask your midwife first.</source>
        <extracomment>safety</extracomment>
        <translation>Im letzten Drittel einer Schwangerschaft frag zuerst deine Hebamme.</translation>
    </message>
    <message>
        <source>Ask your doctor whether planks are fine with what you answered, then say so here.</source>
        <extracomment>safety</extracomment>
        <translation>Frag deine Arztpraxis, ob Planks bei deinen Antworten in Ordnung sind, und sag es dann hier.</translation>
    </message>
    <message>
        <source>Five minutes of plank are enough for one day. On with it tomorrow.</source>
        <extracomment>safety</extracomment>
        <translation>Fünf Minuten Plank reichen für einen Tag. Morgen geht es weiter.</translation>
    </message>
    <message>
        <source>A hold is running already.</source>
        <extracomment>safety</extracomment>
        <translation>Es läuft schon ein Durchgang.</translation>
    </message>
    <message>
        <source>No hold is running.</source>
        <extracomment>safety</extracomment>
        <translation>Es läuft kein Durchgang.</translation>
    </message>
    <message>
        <source>It can be: {signs}.</source>
        <extracomment>safety</extracomment>
        <translation>Möglich sind: {signs}.</translation>
    </message>
    <message>
        <source>That is a long one. Past 60 seconds there is little to gain, and 120 is more than enough.</source>
        <extracomment>safety</extracomment>
        <translation>Das ist lang. Über 60 Sekunden bringt wenig, und 120 sind mehr als genug.</translation>
    </message>
    <message>
        <source>A level can be 0 to 4.</source>
        <extracomment>safety</extracomment>
        <translation>Eine Stufe kann 0 bis 4 sein.</translation>
    </message>
    <message>
        <source>A move can be: {moves}.</source>
        <extracomment>safety</extracomment>
        <translation>Möglich als Übung: {moves}.</translation>
    </message>
    <message>
        <source>That hold is no longer there.</source>
        <extracomment>safety</extracomment>
        <translation>Dieser Durchgang ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Rest a minute between holds.</source>
        <extracomment>safety</extracomment>
        <translation>Ruh eine Minute zwischen den Durchgängen.</translation>
    </message>
    <message>
        <source>Several short times a day work best: the next one from {time}.</source>
        <extracomment>safety</extracomment>
        <translation>Mehrmals kurz am Tag wirkt am besten: das nächste Mal ab {time}.</translation>
    </message>
    <message>
        <source>Standing plank at the counter</source>
        <extracomment>safety</extracomment>
        <translation>Plank im Stehen an der Arbeitsplatte</translation>
    </message>
    <message>
        <source>Plank on your knees</source>
        <extracomment>safety</extracomment>
        <translation>Plank auf den Knien</translation>
    </message>
    <message>
        <source>Plank on forearms and toes</source>
        <extracomment>safety</extracomment>
        <translation>Plank auf Unterarmen und Zehen</translation>
    </message>
    <message>
        <source>Short holds in a pyramid</source>
        <extracomment>safety</extracomment>
        <translation>Kurze Durchgänge als Pyramide</translation>
    </message>
    <message>
        <source>Side bridge, bird-dog, curl-up</source>
        <extracomment>safety</extracomment>
        <translation>Seitstütz, Bird-Dog, Curl-up</translation>
    </message>
    <message>
        <source>Plank</source>
        <extracomment>safety</extracomment>
        <translation>Plank</translation>
    </message>
    <message>
        <source>Side bridge</source>
        <extracomment>safety</extracomment>
        <translation>Seitstütz</translation>
    </message>
    <message>
        <source>Bird-dog</source>
        <extracomment>safety</extracomment>
        <translation>Bird-Dog</translation>
    </message>
    <message>
        <source>Curl-up</source>
        <extracomment>safety</extracomment>
        <translation>Curl-up</translation>
    </message>
    <message>
        <source>A new level since {day}, instead of longer holds.</source>
        <extracomment>safety</extracomment>
        <translation>Eine neue Stufe seit {day}, statt längerer Durchgänge.</translation>
    </message>
    <message>
        <source>One level easier since {day}. It grows again from here.</source>
        <extracomment>safety</extracomment>
        <translation>Eine Stufe leichter seit {day}. Von hier geht es wieder aufwärts.</translation>
    </message>
    <message>
        <source>You were away for a week, so it begins again at 70 % of the last goal.</source>
        <extracomment>safety</extracomment>
        <translation>Du warst eine Woche weg, also beginnt es wieder bei 70 % des letzten Ziels.</translation>
    </message>
    <message>
        <source>This is the top of the ladder. Keep what feels good.</source>
        <extracomment>safety</extracomment>
        <translation>Das ist die oberste Stufe. Behalte bei, was sich gut anfühlt.</translation>
    </message>
    <message>
        <source>Three good sessions on two days, then: {target}.</source>
        <extracomment>safety</extracomment>
        <translation>Drei gute Trainingseinheiten an zwei Tagen, dann: {target}.</translation>
    </message>
    <message>
        <source>Next: {target}, if the morning after is as usual.</source>
        <extracomment>safety</extracomment>
        <translation>Als Nächstes: {target}, wenn der Morgen danach wie sonst ist.</translation>
    </message>
    <message>
        <source>One more good session on another day, then: {target}.</source>
        <extracomment>safety</extracomment>
        <translation>Noch eine gute Trainingseinheit an einem anderen Tag, dann: {target}.</translation>
    </message>
    <message>
        <source>One more good session, then: {target}.</source>
        <extracomment>safety</extracomment>
        <translation>Noch eine gute Trainingseinheit, dann: {target}.</translation>
    </message>
    <message>
        <source>Two more good sessions, then: {target}.</source>
        <extracomment>safety</extracomment>
        <translation>Noch zwei gute Trainingseinheiten, dann: {target}.</translation>
    </message>
    <message>
        <source>First of three.</source>
        <extracomment>safety</extracomment>
        <translation>Die erste von drei.</translation>
    </message>
    <message>
        <source>Second of three.</source>
        <extracomment>safety</extracomment>
        <translation>Die zweite von drei.</translation>
    </message>
    <message>
        <source>Third of three.</source>
        <extracomment>safety</extracomment>
        <translation>Die dritte von drei.</translation>
    </message>
    <message>
        <source>The end comes after the start, within a day.</source>
        <translation>Das Ende kommt nach dem Anfang, innerhalb eines Tages.</translation>
    </message>
    <message>
        <source>A stretch can be: {moves}.</source>
        <translation>Eine Dehnung kann sein: {moves}.</translation>
    </message>
    <message>
        <source>Give it a name of up to 80 letters.</source>
        <translation>Gib ihr einen Namen mit bis zu 80 Zeichen.</translation>
    </message>
    <message>
        <source>It got worse twice in a row: only 2 to 5 minutes an hour for now, flat and slow.</source>
        <translation>Es wurde zweimal in Folge schlimmer: vorerst nur 2 bis 5 Minuten pro Stunde, eben und langsam.</translation>
    </message>
    <message numerus="yes">
        <source>The next walk: about %Ln min and slower.</source>
        <translation>
            <numerusform>Das nächste Gehen: etwa %Ln min und langsamer.</numerusform>
            <numerusform>Das nächste Gehen: etwa %Ln min und langsamer.</numerusform>
        </translation>
    </message>
    <message>
        <source>It got worse on the last walk. Rest in a comfortable position until {time}.</source>
        <translation>Beim letzten Gehen wurde es schlimmer. Ruh in einer bequemen Lage bis {time}.</translation>
    </message>
    <message>
        <source>It got worse on the last walk. The next one from {time}, half as long and slower.</source>
        <translation>Beim letzten Gehen wurde es schlimmer. Das nächste Mal ab {time}, halb so lang und langsamer.</translation>
    </message>
    <message>
        <source>Back to one walk a day once these went well for a day.</source>
        <translation>Zurück zu einem Spaziergang am Tag, wenn diese einen Tag lang gut gingen.</translation>
    </message>
    <message>
        <source>Eight short walks today. That is plenty.</source>
        <translation>Acht kurze Spaziergänge heute. Das ist reichlich.</translation>
    </message>
    <message>
        <source>Pain is above 7: rest first, walk when it is less.</source>
        <translation>Schmerz ist über 7: erst ruhen, gehen, wenn es weniger ist.</translation>
    </message>
    <message>
        <source>It hurt more on the last walk. Log your pain when that has settled.</source>
        <translation>Beim letzten Gehen tat es mehr weh. Trag deinen Schmerz ein, wenn sich das gelegt hat.</translation>
    </message>
    <message>
        <source>You ticked a warning sign. Get help first; walks can wait.</source>
        <translation>Du hast ein Warnzeichen angekreuzt. Hol dir zuerst Hilfe; Gehen kann warten.</translation>
    </message>
    <message>
        <source>Two to five minutes, once an hour while you are awake, on the flat and easy.</source>
        <translation>Zwei bis fünf Minuten, einmal pro Stunde, solange du wach bist, eben und leicht.</translation>
    </message>
    <message>
        <source>A few easy minutes to begin with.</source>
        <translation>Ein paar leichte Minuten für den Anfang.</translation>
    </message>
    <message>
        <source>The last walk went well.</source>
        <translation>Der letzte Spaziergang ging gut.</translation>
    </message>
    <message>
        <source>Last week went well, so it is 5 minutes more.</source>
        <translation>Die letzte Woche ging gut, also 5 Minuten mehr.</translation>
    </message>
    <message>
        <source>The same again; the last day was not an easy one.</source>
        <translation>Noch einmal dasselbe; der letzte Tag war kein leichter.</translation>
    </message>
    <message>
        <source>A fifth less after two days that were not easy.</source>
        <translation>Ein Fünftel weniger nach zwei Tagen, die nicht leicht waren.</translation>
    </message>
    <message>
        <source>Less for now, after three days that were not easy.</source>
        <translation>Vorerst weniger, nach drei Tagen, die nicht leicht waren.</translation>
    </message>
    <message>
        <source>It stays here until your feet and shins are quiet.</source>
        <translation>Es bleibt dabei, bis Füße und Schienbeine Ruhe geben.</translation>
    </message>
    <message>
        <source>A short daily walk again, now that the first days are over.</source>
        <translation>Wieder ein kurzer Spaziergang am Tag, jetzt, wo die ersten Tage vorbei sind.</translation>
    </message>
    <message>
        <source>From day 4 on: one walk a day.</source>
        <translation>Ab Tag 4: ein Spaziergang am Tag.</translation>
    </message>
    <message>
        <source>A little longer every good day, up to 20 minutes.</source>
        <translation>An jedem guten Tag ein wenig länger, bis 20 Minuten.</translation>
    </message>
    <message>
        <source>5 minutes more after a good week, up to 30 minutes on 5 days a week.</source>
        <translation>5 Minuten mehr nach einer guten Woche, bis 30 Minuten an 5 Tagen pro Woche.</translation>
    </message>
    <message>
        <source>30 minutes, 5 days a week. Some brisk minutes are fine while you can talk.</source>
        <translation>30 Minuten, 5 Tage pro Woche. Ein paar flotte Minuten sind gut, solange du reden kannst.</translation>
    </message>
    <message>
        <source>A walk is running already.</source>
        <translation>Du gehst gerade schon.</translation>
    </message>
    <message>
        <source>No walk is running.</source>
        <translation>Es läuft kein Spaziergang.</translation>
    </message>
    <message>
        <source>It can&apos;t have ended before it began.</source>
        <translation>Es kann nicht geendet haben, bevor es begann.</translation>
    </message>
    <message>
        <source>An activity can be: {kinds}.</source>
        <translation>Eine Aktivität kann sein: {kinds}.</translation>
    </message>
    <message>
        <source>It can be: {kinds}.</source>
        <translation>Möglich sind: {kinds}.</translation>
    </message>
    <message>
        <source>Follow the amount your doctor gave you.</source>
        <translation>Halt dich an die Menge, die dir ärztlich gesagt wurde.</translation>
    </message>
    <message>
        <source>A drink can be: {kinds}.</source>
        <translation>Ein Getränk kann sein: {kinds}.</translation>
    </message>
    <message>
        <source>More than a litre within an hour. Sip slowly; too much too fast can be dangerous.</source>
        <translation>Mehr als ein Liter in einer Stunde. Trink langsam; zu viel zu schnell kann gefährlich sein.</translation>
    </message>
    <message>
        <source>More than 4 litres today. That is enough; thirst is a good guide. Headache, feeling sick or confused after a lot of water: call emergency.</source>
        <translation>Mehr als 4 Liter heute. Das reicht; Durst ist ein guter Maßstab. Kopfschmerz, Übelkeit oder Verwirrtheit nach viel Wasser: Wähl den Notruf.</translation>
    </message>
    <message>
        <source>Kept, but alcohol doesn&apos;t count as water.</source>
        <translation>Gespeichert, aber Alkohol zählt nicht als Wasser.</translation>
    </message>
    <message>
        <source>You logged {name} in the last 24 hours: see what its label says about alcohol.</source>
        <translation>Du hast in den letzten 24 Stunden {name} eingetragen: Sieh nach, was die Packungsangabe zu Alkohol sagt.</translation>
    </message>
    <message>
        <source>That is the goal for today. From here, drink to thirst.</source>
        <translation>Das ist das Ziel für heute. Ab jetzt trink nach Durst.</translation>
    </message>
    <message>
        <source>On pace.</source>
        <translation>Im Takt.</translation>
    </message>
    <message>
        <source>Nothing logged yet today.</source>
        <translation>Heute noch nichts eingetragen.</translation>
    </message>
    <message>
        <source>Another glass would fit now, if you are thirsty.</source>
        <translation>Noch ein Glas würde jetzt passen, wenn du Durst hast.</translation>
    </message>
    <message>
        <source>Ice from {time}: the skin needs time to warm up.</source>
        <extracomment>safety</extracomment>
        <translation>Eis ab {time}: Die Haut braucht Zeit, um warm zu werden.</translation>
    </message>
    <message>
        <source>Ice again from {time}: the skin needs time to warm up.</source>
        <extracomment>safety</extracomment>
        <translation>Eis wieder ab {time}: Die Haut braucht Zeit, um warm zu werden.</translation>
    </message>
    <message>
        <source>Heat from {time}: the skin needs a rest.</source>
        <extracomment>safety</extracomment>
        <translation>Wärme ab {time}: Die Haut braucht Ruhe.</translation>
    </message>
    <message>
        <source>Heat again from {time}: the skin needs a rest.</source>
        <extracomment>safety</extracomment>
        <translation>Wärme wieder ab {time}: Die Haut braucht Ruhe.</translation>
    </message>
    <message>
        <source>Eight times ice is enough for one day. Again from {time}.</source>
        <extracomment>safety</extracomment>
        <translation>Achtmal Eis reicht für einen Tag. Wieder ab {time}.</translation>
    </message>
    <message>
        <source>One heat wrap a day, seven days in a row at most. Again from {time}.</source>
        <extracomment>safety</extracomment>
        <translation>Ein Wärmeumschlag am Tag, höchstens sieben Tage in Folge. Wieder ab {time}.</translation>
    </message>
    <message>
        <source>You said: {what}. Ice is not for you without a doctor&apos;s word.</source>
        <extracomment>safety</extracomment>
        <translation>Du hast gesagt: {what}. Eis ist ohne ärztliche Zustimmung nichts für dich.</translation>
    </message>
    <message>
        <source>You said: {what}. Heat is not for you without a doctor&apos;s word.</source>
        <extracomment>safety</extracomment>
        <translation>Du hast gesagt: {what}. Wärme ist ohne ärztliche Zustimmung nichts für dich.</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <extracomment>safety</extracomment>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>not asked yet, one minute</source>
        <extracomment>safety</extracomment>
        <translation>noch nicht gefragt, eine Minute</translation>
    </message>
    <message>
        <source>Warning signs, once more</source>
        <extracomment>safety</extracomment>
        <translation>Warnzeichen, noch einmal</translation>
    </message>
    <message>
        <source>the same check, one minute</source>
        <extracomment>safety</extracomment>
        <translation>dieselbe Prüfung, eine Minute</translation>
    </message>
    <message>
        <source>Talk to a doctor</source>
        <extracomment>safety</extracomment>
        <translation>Ärztlich besprechen</translation>
    </message>
    <message>
        <source>today or tomorrow, or an urgent-care or nurse line</source>
        <extracomment>safety</extracomment>
        <translation>heute oder morgen, oder mit dem Bereitschaftsdienst</translation>
    </message>
    <message>
        <source>a call today or tomorrow would be good</source>
        <extracomment>safety</extracomment>
        <translation>ein Anruf heute oder morgen wäre gut</translation>
    </message>
    <message>
        <source>Book a visit</source>
        <extracomment>safety</extracomment>
        <translation>Termin vereinbaren</translation>
    </message>
    <message>
        <source>within a week or two; take the report</source>
        <extracomment>safety</extracomment>
        <translation>innerhalb von ein, zwei Wochen; nimm den Bericht mit</translation>
    </message>
    <message>
        <source>Ice</source>
        <extracomment>safety</extracomment>
        <translation>Eis</translation>
    </message>
    <message>
        <source>Heat</source>
        <extracomment>safety</extracomment>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>safety</extracomment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>take it off</source>
        <extracomment>safety</extracomment>
        <translation>Packung abnehmen</translation>
    </message>
    <message>
        <source>Next ice</source>
        <extracomment>safety</extracomment>
        <translation>Nächstes Eis</translation>
    </message>
    <message>
        <source>Next heat</source>
        <extracomment>safety</extracomment>
        <translation>Nächste Wärme</translation>
    </message>
    <message>
        <source>two hours after the last one began</source>
        <extracomment>safety</extracomment>
        <translation>zwei Stunden nach dem letzten Beginn</translation>
    </message>
    <message>
        <source>an hour after the last one ended</source>
        <extracomment>safety</extracomment>
        <translation>eine Stunde nach Ende der letzten Anwendung</translation>
    </message>
    <message>
        <source>Short walk</source>
        <extracomment>safety</extracomment>
        <translation>Kurz gehen</translation>
    </message>
    <message>
        <source>2 to 5 min, hourly while awake</source>
        <extracomment>safety</extracomment>
        <translation>2 bis 5 min, stündlich, solange du wach bist</translation>
    </message>
    <message>
        <source>Walk</source>
        <extracomment>safety</extracomment>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>{goal} today</source>
        <extracomment>safety</extracomment>
        <translation>{goal} heute</translation>
    </message>
    <message>
        <source>Worse twice while walking</source>
        <extracomment>safety</extracomment>
        <translation>Beim Gehen zweimal schlimmer geworden</translation>
    </message>
    <message>
        <source>see in Causes what it may be</source>
        <extracomment>safety</extracomment>
        <translation>unter Ursachen sehen, was es sein kann</translation>
    </message>
    <message>
        <source>You may stop with ice</source>
        <extracomment>safety</extracomment>
        <translation>Du kannst mit Eis aufhören</translation>
    </message>
    <message>
        <source>after 48 hours</source>
        <extracomment>safety</extracomment>
        <translation>nach 48 Stunden</translation>
    </message>
    <message>
        <source>Heat days begin</source>
        <extracomment>safety</extracomment>
        <translation>Die Wärmetage beginnen</translation>
    </message>
    <message>
        <source>after 72 hours</source>
        <extracomment>safety</extracomment>
        <translation>nach 72 Stunden</translation>
    </message>
    <message>
        <source>Three days with a back spasm</source>
        <extracomment>safety</extracomment>
        <translation>Drei Tage mit einem Rückenkrampf</translation>
    </message>
    <message>
        <source>Since {moment}</source>
        <extracomment>safety</extracomment>
        <translation>Seit {moment}</translation>
    </message>
    <message>
        <source>Written {moment}. Times on this sheet are of that moment.</source>
        <extracomment>safety</extracomment>
        <translation>Geschrieben {moment}. Die Zeiten auf diesem Blatt sind von diesem Zeitpunkt.</translation>
    </message>
    <message>
        <source>Unclench {version} · a timer and a diary; it does not examine you</source>
        <extracomment>safety</extracomment>
        <translation>Unclench {version} · ein Timer und ein Tagebuch; es untersucht dich nicht</translation>
    </message>
    <message>
        <source>{weekday} {day}, {time}</source>
        <extracomment>safety</extracomment>
        <translation>{weekday} {day}, {time}</translation>
    </message>
    <message>
        <source>Call {number} now with any of these. Not sure counts as yes. Don&apos;t drive yourself.</source>
        <extracomment>safety</extracomment>
        <translation>Ruf jetzt {number} an, wenn etwas davon zutrifft. Nicht sicher zählt als Ja. Fahr nicht selbst.</translation>
    </message>
    <message>
        <source>It began</source>
        <extracomment>safety</extracomment>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Ice again from</source>
        <extracomment>safety</extracomment>
        <translation>Eis wieder ab</translation>
    </message>
    <message>
        <source>You may stop with ice from</source>
        <extracomment>safety</extracomment>
        <translation>Mit Eis aufhören möglich ab</translation>
    </message>
    <message>
        <source>Heat days from</source>
        <extracomment>safety</extracomment>
        <translation>Wärmetage ab</translation>
    </message>
    <message>
        <source>Warning signs once more</source>
        <extracomment>safety</extracomment>
        <translation>Warnzeichen noch einmal</translation>
    </message>
    <message>
        <source>each day, while pain is 4 or more</source>
        <extracomment>safety</extracomment>
        <translation>jeden Tag, solange der Schmerz 4 oder mehr ist</translation>
    </message>
    <message>
        <source>Your times</source>
        <extracomment>safety</extracomment>
        <translation>Deine Zeiten</translation>
    </message>
    <message>
        <source>only with a doctor&apos;s word</source>
        <extracomment>safety</extracomment>
        <translation>nur mit ärztlicher Zustimmung</translation>
    </message>
    <message>
        <source>Two hours from start to start, and an hour without; 8 times a day at most.</source>
        <extracomment>safety</extracomment>
        <translation>Zwei Stunden von Beginn zu Beginn, dabei eine Stunde ohne; höchstens 8-mal am Tag.</translation>
    </message>
    <message>
        <source>Look at 5 and 10 minutes: pink is fine. White, waxy, grey, blotchy or numb: off at once.</source>
        <extracomment>safety</extracomment>
        <translation>Schau nach 5 und 10 Minuten: Rosig ist in Ordnung. Weiß, wächsern, grau, fleckig oder taub: sofort abnehmen.</translation>
    </message>
    <message>
        <source>Never asleep on it.</source>
        <extracomment>safety</extracomment>
        <translation>Nie darauf einschlafen.</translation>
    </message>
    <message>
        <source>Ice, if it feels good</source>
        <extracomment>safety</extracomment>
        <translation>Eis, wenn es guttut</translation>
    </message>
    <message>
        <source>Pad, moist pack, bath of 37 to 39 °C: 20 minutes at most, an hour between. A cloth between.</source>
        <extracomment>safety</extracomment>
        <translation>Heizkissen, feuchter Wickel, Bad von 37 bis 39 °C: höchstens 20 Minuten, eine Stunde dazwischen. Ein Tuch dazwischenlegen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes at most, in a soft towel, never on bare skin.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>Höchstens %Ln Minute, in einem weichen Handtuch, nie auf bloßer Haut.</numerusform>
            <numerusform>Höchstens %Ln Minuten, in einem weichen Handtuch, nie auf bloßer Haut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier than 72 hours is your choice. Never on a bruise or swelling under 48 hours old.</source>
        <extracomment>safety</extracomment>
        <translation>In den ersten 72 Stunden ist es deine Wahl. Nie auf Blutergüsse oder Schwellungen, die jünger als 48 Stunden sind.</translation>
    </message>
    <message>
        <source>Heat, from 72 hours on</source>
        <extracomment>safety</extracomment>
        <translation>Wärme, ab 72 Stunden</translation>
    </message>
    <message>
        <source>2 to 5 minutes on the flat, once an hour while awake, 8 times a day at most.</source>
        <extracomment>safety</extracomment>
        <translation>2 bis 5 Minuten auf ebenem Weg, einmal pro Stunde, solange du wach bist, höchstens 8-mal am Tag.</translation>
    </message>
    <message>
        <source>Skip it with pain above 7. Worse while walking: stop.</source>
        <extracomment>safety</extracomment>
        <translation>Lass es aus bei Schmerz über 7. Wird es beim Gehen schlimmer: aufhören.</translation>
    </message>
    <message>
        <source>From day 4: once a day, 5 minutes, a minute more on each good day.</source>
        <extracomment>safety</extracomment>
        <translation>Ab Tag 4: einmal am Tag, 5 Minuten, an jedem guten Tag eine Minute mehr.</translation>
    </message>
    <message>
        <source>Short walks</source>
        <extracomment>safety</extracomment>
        <translation>Kurz gehen</translation>
    </message>
    <message>
        <source>On the back, legs up on a chair; leaning back; or on the side, a cushion between the knees.</source>
        <extracomment>safety</extracomment>
        <translation>Auf dem Rücken, Beine hoch auf einem Stuhl; zurückgelehnt; oder auf der Seite, ein Kissen zwischen den Knien.</translation>
    </message>
    <message>
        <source>A wrapped ice pack may lie under you; heat never does.</source>
        <extracomment>safety</extracomment>
        <translation>Eine umwickelte Eispackung darf unter dir liegen; Wärme nie.</translation>
    </message>
    <message>
        <source>Change it often, and get up again: long spells in bed make it stiffer.</source>
        <extracomment>safety</extracomment>
        <translation>Wechsle oft die Lage und steh wieder auf: Langes Liegen macht steifer.</translation>
    </message>
    <message>
        <source>How to lie</source>
        <extracomment>safety</extracomment>
        <translation>Wie liegen</translation>
    </message>
    <message>
        <source>A doctor, an urgent-care or nurse line within a day or two</source>
        <extracomment>safety</extracomment>
        <translation>Arztpraxis oder Bereitschaftsdienst innerhalb von ein, zwei Tagen</translation>
    </message>
    <message>
        <source>My own words</source>
        <extracomment>safety</extracomment>
        <translation>Meine eigenen Worte</translation>
    </message>
    <message>
        <source>Day and time</source>
        <extracomment>safety</extracomment>
        <translation>Tag und Zeit</translation>
    </message>
    <message>
        <source>Ice or heat</source>
        <extracomment>safety</extracomment>
        <translation>Eis oder Wärme</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>safety</extracomment>
        <translation>Aufgelegt</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>safety</extracomment>
        <translation>Abgenommen</translation>
    </message>
    <message>
        <source>Pain 0-10</source>
        <extracomment>safety</extracomment>
        <translation>Schmerz 0-10</translation>
    </message>
    <message>
        <source>To write down</source>
        <extracomment>safety</extracomment>
        <translation>Zum Aufschreiben</translation>
    </message>
    <message>
        <source>A session can&apos;t start in the future.</source>
        <extracomment>safety</extracomment>
        <translation>Eine Anwendung kann nicht in der Zukunft beginnen.</translation>
    </message>
    <message>
        <source>A session is running. Stop it first.</source>
        <extracomment>safety</extracomment>
        <translation>Eine Anwendung läuft. Stopp sie zuerst.</translation>
    </message>
    <message>
        <source>entered afterwards</source>
        <extracomment>safety</extracomment>
        <translation>nachträglich eingegeben</translation>
    </message>
    <message>
        <source>Not on a bruise or swelling younger than 48 hours.</source>
        <extracomment>safety</extracomment>
        <translation>Nicht auf Blutergüsse oder Schwellungen, die jünger als 48 Stunden sind.</translation>
    </message>
    <message>
        <source>Only if you stay awake: never fall asleep on it.</source>
        <extracomment>safety</extracomment>
        <translation>Nur wenn du wach bleibst: Schlaf nie darauf ein.</translation>
    </message>
    <message>
        <source>Ice has no kind. pad, moist, bath and wrap are kinds of heat.</source>
        <extracomment>safety</extracomment>
        <translation>Eis hat keine Art. pad, moist, bath und wrap sind Arten von Wärme.</translation>
    </message>
    <message>
        <source>Heat can be: pad, moist, bath or wrap.</source>
        <extracomment>safety</extracomment>
        <translation>Mögliche Arten von Wärme: pad, moist, bath oder wrap.</translation>
    </message>
    <message>
        <source>Ice can run from 1 to 20 minutes, never longer: cold can hurt skin and nerves.</source>
        <extracomment>safety</extracomment>
        <translation>Eis kann 1 bis 20 Minuten laufen, nie länger: Kälte kann Haut und Nerven schaden.</translation>
    </message>
    <message>
        <source>A heat wrap can stay on from 1 to 480 minutes.</source>
        <extracomment>safety</extracomment>
        <translation>Ein Wärmeumschlag kann 1 bis 480 Minuten angelegt bleiben.</translation>
    </message>
    <message>
        <source>This kind of heat can run from 1 to 20 minutes.</source>
        <extracomment>safety</extracomment>
        <translation>Diese Art von Wärme kann 1 bis 20 Minuten laufen.</translation>
    </message>
    <message>
        <source>Write a short reason. It is kept for the report.</source>
        <extracomment>safety</extracomment>
        <translation>Schreib einen kurzen Grund. Er wird für den Bericht gespeichert.</translation>
    </message>
    <message>
        <source>Keep the reason under 500 characters.</source>
        <extracomment>safety</extracomment>
        <translation>Halt den Grund unter 500 Zeichen.</translation>
    </message>
    <message>
        <source>No session is running.</source>
        <extracomment>safety</extracomment>
        <translation>Es läuft keine Anwendung.</translation>
    </message>
    <message>
        <source>A session can&apos;t end in the future.</source>
        <extracomment>safety</extracomment>
        <translation>Eine Anwendung kann nicht in der Zukunft enden.</translation>
    </message>
    <message>
        <source>A session can&apos;t end before it began.</source>
        <extracomment>safety</extracomment>
        <translation>Eine Anwendung kann nicht enden, bevor sie begann.</translation>
    </message>
    <message>
        <source>It is too late to go on with it.</source>
        <extracomment>safety</extracomment>
        <translation>Es ist zu spät, um damit weiterzumachen.</translation>
    </message>
    <message numerus="yes">
        <source>On for %Ln minutes, longer than 20. Look closely: white, waxy, grey or blotchy is not fine.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>%Ln Minute aufgelegt, länger als 20. Schau genau hin: weiß, wächsern, grau oder fleckig ist nicht in Ordnung.</numerusform>
            <numerusform>%Ln Minuten aufgelegt, länger als 20. Schau genau hin: weiß, wächsern, grau oder fleckig ist nicht in Ordnung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pink is fine. White, waxy, grey or blotchy is not.</source>
        <extracomment>safety</extracomment>
        <translation>Rosig ist in Ordnung. Weiß, wächsern, grau oder fleckig nicht.</translation>
    </message>
    <message>
        <source>Warm and pink is fine. Blisters, white patches, a web-like brown pattern, or burning: take it off.</source>
        <extracomment>safety</extracomment>
        <translation>Warm und rosig ist in Ordnung. Blasen, weiße Stellen, ein netzartiges braunes Muster oder Brennen: abnehmen.</translation>
    </message>
    <message>
        <source>Can you feel touch there? Is the skin pink, not white, waxy, grey or blotchy?</source>
        <extracomment>safety</extracomment>
        <translation>Spürst du dort Berührung? Ist die Haut rosig, nicht weiß, wächsern, grau oder fleckig?</translation>
    </message>
    <message>
        <source>{time} over, take it off</source>
        <extracomment>safety</extracomment>
        <translation>{time} über der Zeit: abnehmen</translation>
    </message>
    <message>
        <source>{time} left, ends {ends}</source>
        <extracomment>safety</extracomment>
        <translation>noch {time}, endet {ends}</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>Episode</translation>
    </message>
    <message>
        <source>Now and function</source>
        <translation>Jetzt und im Alltag</translation>
    </message>
    <message>
        <source>Pain, ice, heat and medicine</source>
        <translation>Schmerz, Eis, Wärme und Medikamente</translation>
    </message>
    <message>
        <source>Medicine, against the label</source>
        <translation>Medikamente, verglichen mit der Packungsangabe</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>Was ich getan habe</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Visits and treatments</source>
        <translation>Termine und Behandlungen</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>Meine Fragen</translation>
    </message>
    <message>
        <source>My note</source>
        <translation>Meine Notiz</translation>
    </message>
    <message>
        <source>Self-reported, not verified. Written by the patient with Unclench {version}, printed {day}.</source>
        <translation>Eigene Angaben, nicht überprüft. Von der erkrankten Person mit Unclench {version} geschrieben, gedruckt {day}.</translation>
    </message>
    <message>
        <source>Back spasm: summary for my doctor</source>
        <translation>Rückenkrampf: Blatt für die Arztpraxis</translation>
    </message>
    <message>
        <source>No medicine is logged in this period.</source>
        <translation>In diesem Zeitraum ist kein Medikament eingetragen.</translation>
    </message>
    <message>
        <source>Over the label: {when}.</source>
        <translation>Über der Packungsangabe: {when}.</translation>
    </message>
    <message>
        <source>Over what the prescriber set: {when}.</source>
        <translation>Über der ärztlichen Verordnung: {when}.</translation>
    </message>
    <message>
        <source>Acetaminophen of several products, more in 24 h than the lowest label says: {when}.</source>
        <translation>Paracetamol aus mehreren Mitteln, in 24 Stunden mehr als laut niedrigster Packungsangabe: {when}.</translation>
    </message>
    <message>
        <source>More in 24 h than leaflets allow: {when}.</source>
        <translation>In 24 Stunden mehr, als Packungsbeilagen erlauben: {when}.</translation>
    </message>
    <message>
        <source>Never over the label&apos;s amount for 24 hours.</source>
        <translation>Nie über der 24-Stunden-Menge der Packungsangabe.</translation>
    </message>
    <message>
        <source>Never over the amount for 24 hours that the label or the prescriber set.</source>
        <translation>Nie über der 24-Stunden-Menge der Packungsangabe oder der Verordnung.</translation>
    </message>
    <message>
        <source>Where no label figure stands, none is known here.</source>
        <translation>Wo keine Zahl einer Packungsangabe steht, ist hier keine bekannt.</translation>
    </message>
    <message>
        <source>most in 24 h</source>
        <translation>Maximum in 24 Std.</translation>
    </message>
    <message>
        <source>most in 24 h, each week from</source>
        <translation>Maximum in 24 Std., je Woche ab</translation>
    </message>
    <message numerus="yes">
        <source>most in 24 h, %Ln weeks from</source>
        <translation>
            <numerusform>Maximum in 24 Std., %Ln Woche ab</numerusform>
            <numerusform>Maximum in 24 Std., %Ln Wochen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} {dose}</source>
        <translation>{day} {dose}</translation>
    </message>
    <message>
        <source>{name} (at most {dose}): {days}</source>
        <translation>{name} (höchstens {dose}): {days}</translation>
    </message>
    <message>
        <source>{things}.</source>
        <translation>{things}.</translation>
    </message>
    <message numerus="yes">
        <source>Ice taken off (or answered for) only after 22 minutes or more %Ln ×.</source>
        <translation>
            <numerusform>Eis erst nach 22 Minuten oder mehr abgenommen (oder beantwortet): %Ln ×.</numerusform>
            <numerusform>Eis erst nach 22 Minuten oder mehr abgenommen (oder beantwortet): %Ln ×.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ice 0 ×</source>
        <translation>Eis 0 ×</translation>
    </message>
    <message>
        <source>heat 0 ×</source>
        <translation>Wärme 0 ×</translation>
    </message>
    <message>
        <source>walks 0 ×</source>
        <translation>Gehen 0 ×</translation>
    </message>
    <message numerus="yes">
        <source>Ice %Ln × ({length})</source>
        <translation>
            <numerusform>Eis %Ln × ({length})</numerusform>
            <numerusform>Eis %Ln × ({length})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>heat %Ln × ({length})</source>
        <translation>
            <numerusform>Wärme %Ln × ({length})</numerusform>
            <numerusform>Wärme %Ln × ({length})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>walks %Ln × ({length})</source>
        <translation>
            <numerusform>Gehen %Ln × ({length})</numerusform>
            <numerusform>Gehen %Ln × ({length})</numerusform>
        </translation>
    </message>
    <message>
        <source>prescriber</source>
        <translation>Verordnung</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Packung</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more days</source>
        <translation>
            <numerusform>und %Ln weiterer Tag</numerusform>
            <numerusform>und %Ln weitere Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>No ice, heat or walk is logged in this period.</source>
        <translation>In diesem Zeitraum ist weder Eis noch Wärme noch Gehen eingetragen.</translation>
    </message>
    <message numerus="yes">
        <source>Rules overridden %Ln ×: {reasons}.</source>
        <translation>
            <numerusform>Regeln übergangen, %Ln ×: {reasons}.</numerusform>
            <numerusform>Regeln übergangen, %Ln ×: {reasons}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked in this period.</source>
        <translation>In diesem Zeitraum nicht gefragt.</translation>
    </message>
    <message numerus="yes">
        <source>Asked %Ln times.</source>
        <translation>
            <numerusform>%Ln-mal gefragt.</numerusform>
            <numerusform>%Ln-mal gefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked once, {day}.</source>
        <translation>Einmal gefragt, {day}.</translation>
    </message>
    <message>
        <source>None ticked from group A (call now).</source>
        <translation>Keines aus Gruppe A angekreuzt (jetzt anrufen).</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>nicht sicher</translation>
    </message>
    <message>
        <source>“no” since {day}</source>
        <translation>„nein“ seit {day}</translation>
    </message>
    <message>
        <source>called for help</source>
        <translation>Hilfe gerufen</translation>
    </message>
    <message>
        <source>Days with stretches</source>
        <translation>Tage mit Dehnen</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Dehnübungen</translation>
    </message>
    <message>
        <source>Held, s</source>
        <translation>Gehalten, s</translation>
    </message>
    <message numerus="yes">
        <source>{stretches} on %Ln days.</source>
        <translation>
            <numerusform>{stretches} an %Ln Tag.</numerusform>
            <numerusform>{stretches} an %Ln Tagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stretches</source>
        <translation>
            <numerusform>%Ln Dehnübung</numerusform>
            <numerusform>%Ln Dehnübungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stretching</source>
        <translation>Dehnen</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Moved, min</source>
        <translation>Bewegt, min</translation>
    </message>
    <message>
        <source>Moved a day, min</source>
        <translation>Bewegt am Tag, min</translation>
    </message>
    <message>
        <source>Days with a walk</source>
        <translation>Tage mit Gehen</translation>
    </message>
    <message>
        <source>Goal, min</source>
        <translation>Ziel, min</translation>
    </message>
    <message>
        <source>The goal was met on the one day that had one.</source>
        <translation>Das Ziel wurde an dem einen Tag mit Ziel erreicht.</translation>
    </message>
    <message numerus="yes">
        <source>The goal was met on {met} of %Ln days that had one.</source>
        <translation>
            <numerusform>Das Ziel wurde an {met} von %Ln Tag mit Ziel erreicht.</numerusform>
            <numerusform>Das Ziel wurde an {met} von %Ln Tagen mit Ziel erreicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} on one day.</source>
        <translation>{time} an einem Tag.</translation>
    </message>
    <message numerus="yes">
        <source>{time} a day on average, on %Ln days.</source>
        <translation>
            <numerusform>Im Mittel {time} am Tag, an %Ln Tag.</numerusform>
            <numerusform>Im Mittel {time} am Tag, an %Ln Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>One walk of {time}.</source>
        <translation>Ein Spaziergang, {time} lang.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln walks, {time} together.</source>
        <translation>
            <numerusform>%Ln Spaziergang, zusammen {time} gegangen.</numerusform>
            <numerusform>%Ln Spaziergänge, zusammen {time} gegangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} a day</source>
        <translation>{time} am Tag</translation>
    </message>
    <message>
        <source>Walks</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>BMI</source>
        <translation>BMI</translation>
    </message>
    <message>
        <source>Weight, {unit}</source>
        <translation>Gewicht, {unit}</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>This entry was changed elsewhere meanwhile, so nothing was written yet. Look at it once more.</source>
        <oldsource>This entry was changed elsewhere meanwhile, so nothing was written. It is shown as it is now.</oldsource>
        <translation>Dieser Eintrag wurde inzwischen anderswo geändert, daher wurde noch nichts geschrieben. Sieh ihn dir noch einmal an.</translation>
    </message>
    <message>
        <source>Give this computer a name of up to 40 letters.</source>
        <translation>Gib diesem Computer einen Namen mit bis zu 40 Zeichen.</translation>
    </message>
    <message>
        <source>Nothing is shared with other computers.</source>
        <translation>Nichts wird mit anderen Computern geteilt.</translation>
    </message>
    <message>
        <source>The diary was put back to a copy since, so nothing is shared until you join again.</source>
        <translation>Das Tagebuch wurde seitdem auf eine Kopie zurückgesetzt; es wird nichts geteilt, bis du wieder mitmachst.</translation>
    </message>
    <message>
        <source>Nothing was exchanged yet.</source>
        <translation>Noch kein Abgleich.</translation>
    </message>
    <message numerus="yes">
        <source>Other computers there: %Ln.</source>
        <translation>
            <numerusform>Andere Computer dort: %Ln.</numerusform>
            <numerusform>Andere Computer dort: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>15 min ago</source>
        <translation>vor 15 min</translation>
    </message>
    <message>
        <source>30 min ago</source>
        <oldsource>30 min</oldsource>
        <translation>vor 30 min</translation>
    </message>
    <message>
        <source>1 h ago</source>
        <oldsource>1 h</oldsource>
        <translation>vor 1 Std.</translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>March, short</comment>
        <translation>Mär</translation>
    </message>
    <message>
        <source>May</source>
        <comment>the month, short</comment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Tue</source>
        <comment>Tuesday, short</comment>
        <translation>Di</translation>
    </message>
    <message>
        <source> → </source>
        <comment>from a value to the next one; ← in a language from right to left</comment>
        <translation> → </translation>
    </message>
    <message>
        <source>At the same visit</source>
        <translation>Beim selben Termin</translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln times</source>
        <translation>
            <numerusform>%Ln-mal geändert</numerusform>
            <numerusform>%Ln-mal geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished {when}</source>
        <translation>Abgeschlossen {when}</translation>
    </message>
    <message>
        <source>{what}: {after}, added {when}</source>
        <translation>{what}: {after}, ergänzt {when}</translation>
    </message>
    <message>
        <source>{what}: {before}, removed {when}</source>
        <translation>{what}: {before}, entfernt {when}</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Another detail</source>
        <translation>Eine andere Angabe</translation>
    </message>
    <message numerus="yes">
        <source>changed %Ln times</source>
        <translation>
            <numerusform>%Ln-mal geändert</numerusform>
            <numerusform>%Ln-mal geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>skin not fine</source>
        <translation>Haut nicht in Ordnung</translation>
    </message>
    <message numerus="yes">
        <source>A spasm, eased after %Ln days</source>
        <translation>
            <numerusform>Ein Krampf, nachgelassen nach %Ln Tag</numerusform>
            <numerusform>Ein Krampf, nachgelassen nach %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>highest {value}</source>
        <oldsource>at most {value}</oldsource>
        <translation>höchster {value}</translation>
    </message>
    <message>
        <source>latest {value}</source>
        <oldsource>at most {value}</oldsource>
        <translation>letzter {value}</translation>
    </message>
    <message>
        <source>latest {value} on average</source>
        <oldsource>{value} on average</oldsource>
        <translation>letzter im Mittel {value}</translation>
    </message>
    <message>
        <source>A day runs from {time} to {time}: until then this is still {day}.</source>
        <translation>Ein Tag geht von {time} bis {time}: Bis dahin ist das noch {day}.</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Goal met</source>
        <translation>Ziel erreicht</translation>
    </message>
    <message>
        <source>Goal not met</source>
        <translation>Ziel nicht erreicht</translation>
    </message>
    <message>
        <source>a week</source>
        <oldsource>This week</oldsource>
        <translation>pro Woche</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{count} or more</source>
        <translation>{count} oder mehr</translation>
    </message>
    <message>
        <source>elliptical</source>
        <translation>Crosstrainer</translation>
    </message>
    <message>
        <source>yoga</source>
        <translation>Yoga</translation>
    </message>
    <message>
        <source>pilates</source>
        <translation>Pilates</translation>
    </message>
    <message>
        <source>sore feet or shins</source>
        <translation>wunde Füße oder schmerzende Schienbeine</translation>
    </message>
    <message>
        <source>more pain</source>
        <translation>mehr Schmerz</translation>
    </message>
    <message>
        <source>{unit} a day, average of a week</source>
        <translation>{unit} am Tag, Mittel einer Woche</translation>
    </message>
    <message>
        <source>{unit} a day, average of a month</source>
        <translation>{unit} am Tag, Mittel eines Monats</translation>
    </message>
    <message>
        <source>{unit}, longest of a week</source>
        <translation>{unit}, längste Dauer einer Woche</translation>
    </message>
    <message>
        <source>{unit}, longest of a month</source>
        <translation>{unit}, längste Dauer eines Monats</translation>
    </message>
    <message>
        <source>highest day of a week</source>
        <translation>höchster Tag einer Woche</translation>
    </message>
    <message>
        <source>highest day of a month</source>
        <translation>höchster Tag eines Monats</translation>
    </message>
    <message>
        <source>all of a week</source>
        <translation>Summe einer Woche</translation>
    </message>
    <message>
        <source>all of a month</source>
        <translation>Summe eines Monats</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>Schreib eine Zahl.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Schreib eine ganze Zahl.</translation>
    </message>
    <message>
        <source>Write what to change as field=value, such as {example}.</source>
        <translation>Schreib, was sich ändern soll, als Feld=Wert, etwa {example}.</translation>
    </message>
    <message>
        <source>BMI {value}</source>
        <translation>BMI {value}</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>lb</source>
        <translation>lb</translation>
    </message>
    <message>
        <source>{weight}, BMI {value}</source>
        <translation>{weight}, BMI {value}</translation>
    </message>
    <message>
        <source>No entries in these days.</source>
        <translation>Keine Einträge in diesen Tagen.</translation>
    </message>
    <message>
        <source>{value} at first and at last</source>
        <translation>{value} anfangs wie zuletzt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln units</source>
        <translation>
            <numerusform>%Ln Einheit</numerusform>
            <numerusform>%Ln Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} units</source>
        <translation>{count} Einheiten</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>weniger als ein Tag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln Monat</numerusform>
            <numerusform>%Ln Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln-mal</numerusform>
            <numerusform>%Ln-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>If it is clearly more than {who} allows, call {number} now.</source>
        <extracomment>safety</extracomment>
        <translation>Wenn es deutlich mehr ist, als laut {who} erlaubt ist, ruf jetzt {number} an.</translation>
    </message>
    <message>
        <source>A name has up to 300 letters.</source>
        <extracomment>safety</extracomment>
        <translation>Ein Name hat höchstens 300 Buchstaben.</translation>
    </message>
    <message>
        <source>In 24 h it cannot be fewer than at once.</source>
        <extracomment>safety</extracomment>
        <translation>In 24 Stunden können es nicht weniger sein als auf einmal.</translation>
    </message>
    <message>
        <source>Plank at {computer}</source>
        <translation>Plank auf {computer}</translation>
    </message>
    <message>
        <source>Plank at another computer</source>
        <translation>Plank auf einem anderen Computer</translation>
    </message>
    <message numerus="yes">
        <source>Walk at {computer}, %Ln min so far</source>
        <translation>
            <numerusform>Gehen auf {computer}, bisher %Ln min</numerusform>
            <numerusform>Gehen auf {computer}, bisher %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Walk at another computer, %Ln min so far</source>
        <translation>
            <numerusform>Gehen auf einem anderen Computer, bisher %Ln min</numerusform>
            <numerusform>Gehen auf einem anderen Computer, bisher %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>Pain is {pain} of 10. This opens at 3 or less; rest comes first.</source>
        <extracomment>safety</extracomment>
        <translation>Der Schmerz ist {pain} von 10. Das öffnet sich bei 3 oder weniger; zuerst kommt Ruhe.</translation>
    </message>
    <message>
        <source>Pain is {pain} of 10, and it is less than 72 hours since it began. This opens {time} if pain is 3 or less then, or after two days with pain of 2 or less.</source>
        <extracomment>safety</extracomment>
        <translation>Schmerz ist {pain} von 10, und seit dem Beginn sind noch keine 72 Stunden vergangen. Das hier öffnet sich {time}, wenn der Schmerz dann 3 oder weniger ist, oder nach zwei Tagen mit Schmerz 2 oder weniger.</translation>
    </message>
    <message>
        <source>A plank is running on another computer.</source>
        <extracomment>safety</extracomment>
        <translation>Auf einem anderen Computer läuft eine Plank.</translation>
    </message>
    <message>
        <source>The level you chose, since {day}.</source>
        <oldsource>The level you chose on {day}.</oldsource>
        <extracomment>safety</extracomment>
        <translation>Die Stufe, die du gewählt hast, seit {day}.</translation>
    </message>
    <message>
        <source>Kept, but less than half of the goal: it is not one of the three.</source>
        <extracomment>safety</extracomment>
        <translation>Gespeichert, aber weniger als die Hälfte des Ziels: zählt nicht zu den dreien.</translation>
    </message>
    <message>
        <source>Hold {number} of {count}.</source>
        <extracomment>safety</extracomment>
        <translation>Durchgang {number} von {count}.</translation>
    </message>
    <message numerus="yes">
        <source>From now on one level easier: {level}, %Ln s.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>Ab jetzt eine Stufe leichter: {level}, %Ln s.</numerusform>
            <numerusform>Ab jetzt eine Stufe leichter: {level}, %Ln s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From now on %Ln s: two holds in a row ended before the goal.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>Ab jetzt %Ln s: Zwei Durchgänge in Folge endeten vor dem Ziel.</numerusform>
            <numerusform>Ab jetzt %Ln s: Zwei Durchgänge in Folge endeten vor dem Ziel.</numerusform>
        </translation>
    </message>
    <message>
        <source>A walk is running on another computer. Stop it first.</source>
        <translation>Auf einem anderen Computer läuft ein Spaziergang. Halte ihn zuerst an.</translation>
    </message>
    <message numerus="yes">
        <source>Ice at {computer}, %Ln min left</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>Eis läuft auf {computer}, noch %Ln min</numerusform>
            <numerusform>Eis läuft auf {computer}, noch %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ice at another computer, %Ln min left</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>Eis läuft auf einem anderen Computer, noch %Ln min</numerusform>
            <numerusform>Eis läuft auf einem anderen Computer, noch %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heat at {computer}, %Ln min left</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>Wärme läuft auf {computer}, noch %Ln min</numerusform>
            <numerusform>Wärme läuft auf {computer}, noch %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heat at another computer, %Ln min left</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>Wärme läuft auf einem anderen Computer, noch %Ln min</numerusform>
            <numerusform>Wärme läuft auf einem anderen Computer, noch %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>A session is running on another computer. Stop it first.</source>
        <extracomment>safety</extracomment>
        <translation>Auf einem anderen Computer läuft eine Eis- oder Wärmeanwendung. Stopp sie zuerst.</translation>
    </message>
    <message>
        <source>Your skin was not fine at {time}. Leave ice and heat off until colour, feeling and warmth are back.</source>
        <extracomment>safety</extracomment>
        <translation>Deine Haut war nicht in Ordnung: {time}. Lass Eis und Wärme weg, bis Farbe, Gefühl und Wärme zurück sind.</translation>
    </message>
    <message>
        <source>made on the patient&apos;s own computer, without an online service</source>
        <translation>auf dem eigenen Computer der erkrankten Person erstellt, ohne Online-Dienst</translation>
    </message>
    <message>
        <source>Asked because of the label, answered with yes or “not sure”: {questions}</source>
        <translation>Gefragt wegen der Packungsangabe, mit Ja oder „nicht sicher“ beantwortet: {questions}</translation>
    </message>
    <message>
        <source>The skin was not fine at ice or heat: {when}.</source>
        <translation>Bei Eis oder Wärme war die Haut nicht in Ordnung: {when}.</translation>
    </message>
    <message>
        <source>seen by a doctor</source>
        <translation>ärztlich angesehen</translation>
    </message>
    <message>
        <source>ticked by mistake</source>
        <translation>versehentlich angekreuzt</translation>
    </message>
    <message>
        <source>No episode is logged in this period.</source>
        <translation>In diesem Zeitraum ist keine Episode eingetragen.</translation>
    </message>
    <message>
        <source>Began {when}.</source>
        <translation>Beginn: {when}.</translation>
    </message>
    <message>
        <source>Before it: {what}.</source>
        <translation>Davor: {what}.</translation>
    </message>
    <message>
        <source>Episode {number} in this place within three months.</source>
        <translation>Episode {number} an dieser Stelle innerhalb von drei Monaten.</translation>
    </message>
    <message>
        <source>Eased {day}.</source>
        <translation>Nachgelassen {day}.</translation>
    </message>
    <message>
        <source>Not eased yet.</source>
        <translation>Noch nicht nachgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>Pain now {now} ({day}), worst {worst}, average {average} of %Ln entries (0–10).</source>
        <translation>
            <numerusform>Schmerz jetzt {now} ({day}), stärkster {worst}, im Mittel {average} aus %Ln Eintrag (0–10).</numerusform>
            <numerusform>Schmerz jetzt {now} ({day}), stärkster {worst}, im Mittel {average} aus %Ln Einträgen (0–10).</numerusform>
        </translation>
    </message>
    <message>
        <source>Pain {now} ({day}), the only entry (0–10).</source>
        <translation>Schmerz {now} ({day}), der einzige Eintrag (0–10).</translation>
    </message>
    <message>
        <source>Compared with the start: {label} ({day}).</source>
        <translation>Verglichen mit dem Anfang: {label} ({day}).</translation>
    </message>
    <message>
        <source>No pain is logged in this period.</source>
        <translation>In diesem Zeitraum ist kein Schmerz eingetragen.</translation>
    </message>
    <message>
        <source>The answers of {day} point to: {headline}{reasons}.</source>
        <translation>Die Antworten vom {day} deuten auf: {headline}{reasons}.</translation>
    </message>
    <message>
        <source>Also: {also}.</source>
        <translation>Außerdem: {also}.</translation>
    </message>
    <message>
        <source>Answers: {answers}; no to the others.</source>
        <translation>Antworten: {answers}; sonst nein.</translation>
    </message>
    <message>
        <source>{who} planned {day}.</source>
        <translation>{who} geplant, {day}.</translation>
    </message>
    <message>
        <source>pain {before} before, {after} after</source>
        <translation>Schmerz {before} davor, {after} danach</translation>
    </message>
    <message>
        <source>next day: {how}</source>
        <translation>am Tag danach: {how}</translation>
    </message>
    <message>
        <source>It names no reviewer.</source>
        <translation>Sie nennt niemanden, der geprüft hat.</translation>
    </message>
    <message>
        <source>It has no date such as 2027-01-31.</source>
        <translation>Sie hat kein Datum wie 2027-01-31.</translation>
    </message>
    <message>
        <source>It does not say which edition of the texts was reviewed.</source>
        <translation>Sie sagt nicht, welche Ausgabe der Texte geprüft wurde.</translation>
    </message>
    <message>
        <source>Last medical review: none. The file reviewed.toml cannot be used. {trouble}</source>
        <translation>Letzte medizinische Prüfung: keine. Die Datei reviewed.toml ist nicht brauchbar. {trouble}</translation>
    </message>
    <message>
        <source>Last medical review: none.</source>
        <translation>Letzte medizinische Prüfung: keine.</translation>
    </message>
    <message>
        <source>Last medical review: {reviewer}, {day}, of the texts of {edition}.</source>
        <translation>Letzte medizinische Prüfung: {reviewer}, {day}, Texte von {edition}.</translation>
    </message>
    <message>
        <source>Answer the warning signs first, on the Relief tab. Then this opens.</source>
        <extracomment>safety</extracomment>
        <translation>Beantworte zuerst die Warnzeichen, auf dem Reiter Linderung. Dann öffnet sich das hier.</translation>
    </message>
    <message>
        <source>You called about a warning sign. This opens once a doctor has checked exactly that.</source>
        <extracomment>safety</extracomment>
        <translation>Du hast wegen eines Warnzeichens angerufen. Das hier öffnet sich, sobald genau dieses Zeichen ärztlich abgeklärt ist.</translation>
    </message>
    <message>
        <source>A warning sign stands that needs a doctor now. This stays closed until it is cleared.</source>
        <extracomment>safety</extracomment>
        <translation>Ein Warnzeichen gilt noch, das jetzt ärztlich angesehen werden muss. Das hier bleibt geschlossen, bis es geklärt ist.</translation>
    </message>
    <message>
        <source>A day has passed since you called. Please answer the warning signs once more.</source>
        <extracomment>safety</extracomment>
        <translation>Seit deinem Anruf ist ein Tag vergangen. Bitte beantworte die Warnzeichen noch einmal.</translation>
    </message>
    <message>
        <source>You called, or set off, {time}. Nothing new opens until a doctor has checked exactly this; what runs goes on, and pain, doses and notes can be logged.</source>
        <extracomment>safety</extracomment>
        <translation>Du hast angerufen oder dich auf den Weg gemacht: {time}. Neues öffnet sich erst, wenn genau das, was du angekreuzt hast, ärztlich abgeklärt ist; was läuft, geht weiter, und Schmerz, Dosen und Notizen lassen sich eintragen.</translation>
    </message>
    <message>
        <source>No episode is open that began on another computer.</source>
        <extracomment>safety</extracomment>
        <translation>Keine Episode ist offen, die auf einem anderen Computer begann.</translation>
    </message>
    <message>
        <source>A spasm since {time} is still open. It was begun on another computer.</source>
        <extracomment>safety</extracomment>
        <translation>Ein Krampf seit {time} ist noch offen. Er wurde auf einem anderen Computer begonnen.</translation>
    </message>
    <message>
        <source>An episode is open already. Say that it has eased first.</source>
        <extracomment>safety</extracomment>
        <translation>Eine Episode ist schon offen. Sag zuerst, dass sie nachgelassen hat.</translation>
    </message>
    <message>
        <source>The start can&apos;t be in the future.</source>
        <extracomment>safety</extracomment>
        <translation>Der Beginn kann nicht in der Zukunft liegen.</translation>
    </message>
    <message>
        <source>The start can be at most 90 days ago.</source>
        <extracomment>safety</extracomment>
        <translation>Der Beginn kann höchstens 90 Tage zurückliegen.</translation>
    </message>
    <message>
        <source>No episode is open.</source>
        <extracomment>safety</extracomment>
        <translation>Keine Episode ist offen.</translation>
    </message>
    <message>
        <source>It can&apos;t have eased before it began.</source>
        <extracomment>safety</extracomment>
        <translation>Es kann nicht nachgelassen haben, bevor es begann.</translation>
    </message>
    <message>
        <source>The end can&apos;t be in the future.</source>
        <extracomment>safety</extracomment>
        <translation>Das Ende kann nicht in der Zukunft liegen.</translation>
    </message>
    <message>
        <source>Pain can be: now, worst or average.</source>
        <extracomment>safety</extracomment>
        <translation>Möglich bei Schmerz: now, worst oder average.</translation>
    </message>
    <message>
        <source>There is no warning sign called {name}.</source>
        <extracomment>safety</extracomment>
        <translation>Es gibt kein Warnzeichen namens {name}.</translation>
    </message>
    <message>
        <source>The answer to {name} can be &quot;y&quot;, &quot;n&quot; or &quot;?&quot;.</source>
        <extracomment>safety</extracomment>
        <translation>Die Antwort auf {name} kann &quot;y&quot;, &quot;n&quot; oder &quot;?&quot; sein.</translation>
    </message>
    <message>
        <source>This needs a doctor now. Hours can matter. Call {number}. Don&apos;t drive yourself.</source>
        <extracomment>safety</extracomment>
        <translation>Das muss jetzt ärztlich angesehen werden. Es kann auf Stunden ankommen. Ruf {number} an. Fahr nicht selbst.</translation>
    </message>
    <message>
        <source>Not sure is reason enough to call a doctor or a nurse line soon.</source>
        <extracomment>safety</extracomment>
        <translation>Nicht sicher ist Grund genug, bald in der Arztpraxis oder beim Bereitschaftsdienst anzurufen.</translation>
    </message>
    <message>
        <source>Talk to a doctor, an urgent-care line or a nurse line today or tomorrow. Gentle comfort is fine.</source>
        <extracomment>safety</extracomment>
        <translation>Sprich heute oder morgen mit einer Arztpraxis oder dem ärztlichen Bereitschaftsdienst. Sanfte Erleichterung ist in Ordnung.</translation>
    </message>
    <message>
        <source>Book a visit within a week or two, and take the report along.</source>
        <extracomment>safety</extracomment>
        <translation>Vereinbare einen Termin innerhalb von ein, zwei Wochen, und nimm den Bericht mit.</translation>
    </message>
    <message>
        <source>You ticked no warning sign. That lowers the chance of something serious but cannot rule it out. If anything changes, come back or get help.</source>
        <extracomment>safety</extracomment>
        <translation>Du hast kein Warnzeichen angekreuzt. Das macht etwas Ernstes weniger wahrscheinlich, kann es aber nicht ausschließen. Wenn sich etwas ändert, komm wieder oder hol Hilfe.</translation>
    </message>
    <message>
        <source>It can be: called, checked or mistake.</source>
        <extracomment>safety</extracomment>
        <translation>Möglich sind: called, checked oder mistake.</translation>
    </message>
    <message>
        <source>No warning sign stands.</source>
        <extracomment>safety</extracomment>
        <translation>Kein Warnzeichen gilt.</translation>
    </message>
    <message>
        <source>Label: ask a doctor before use.</source>
        <translation>Packungsangabe: vor der Einnahme in der Arztpraxis fragen.</translation>
    </message>
    <message>
        <source>To go on with it here: unclench episode continue</source>
        <translation>Um hier weiterzumachen: unclench episode continue</translation>
    </message>
    <message>
        <source>Spasm since {time}, hour {hour}. Heat from {heat}.</source>
        <translation>Krampf seit {time}, Stunde {hour}. Wärme ab {heat}.</translation>
    </message>
    <message>
        <source>A warning sign stands that needs a doctor now.</source>
        <translation>Ein Warnzeichen gilt noch, das jetzt ärztlich angesehen werden muss.</translation>
    </message>
    <message>
        <source>A warning sign stands: have a doctor look at it.</source>
        <translation>Ein Warnzeichen gilt noch: Lass es ärztlich ansehen.</translation>
    </message>
    <message>
        <source>Ice is possible now.</source>
        <translation>Eis ist jetzt möglich.</translation>
    </message>
    <message>
        <source>{name}: take it off now. {over} over time.</source>
        <translation>{name}: jetzt abnehmen. {over} über der Zeit.</translation>
    </message>
    <message>
        <source>{name} runs: {left} left, ends {time}.</source>
        <translation>{name} läuft: noch {left}, endet {time}.</translation>
    </message>
    <message>
        <source>Pain {value} of 10 at {time}.</source>
        <translation>Schmerz {value} von 10, {time}.</translation>
    </message>
    <message>
        <source>{name}: {total}; {by}: {earliest}.</source>
        <translation>{name}: {total}; {by}: {earliest}.</translation>
    </message>
    <message>
        <source>{name}: {total}; {earliest}.</source>
        <translation>{name}: {total}; {earliest}.</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation>es ist kein JSON</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>es ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>eine Liste von Objekten</translation>
    </message>
    <message>
        <source>a clock before the year 2200</source>
        <translation>eine Zeit vor dem Jahr 2200</translation>
    </message>
    <message>
        <source>a short text</source>
        <translation>ein kurzer Text</translation>
    </message>
    <message>
        <source>it has no header</source>
        <translation>es hat keine Kopfzeile</translation>
    </message>
    <message>
        <source>it has another version</source>
        <translation>es hat eine andere Version</translation>
    </message>
    <message>
        <source>hexadecimal digits</source>
        <translation>eine Folge hexadezimaler Ziffern</translation>
    </message>
    <message>
        <source>A passphrase has 12 letters at least. Several words are best.</source>
        <translation>Eine Passphrase hat mindestens 12 Zeichen. Am besten sind mehrere Wörter.</translation>
    </message>
    <message>
        <source>{file} is not whole yet: what can be read of it was read.</source>
        <translation>{file} ist noch nicht vollständig: Was davon lesbar ist, wurde gelesen.</translation>
    </message>
    <message>
        <source>{file} cannot be read yet, because a file before it is missing.</source>
        <translation>{file} ist noch nicht lesbar, weil eine Datei davor fehlt.</translation>
    </message>
    <message>
        <source>{file} was changed by somebody else, so nothing more is read from that computer.</source>
        <translation>{file} wurde von jemand anderem geändert, darum wird von diesem Computer nichts mehr gelesen.</translation>
    </message>
    <message>
        <source>{file} is older than what was read from it before; nothing was lost here.</source>
        <translation>{file} ist älter als das, was vorher daraus gelesen wurde; hier ging nichts verloren.</translation>
    </message>
    <message>
        <source>{file} comes from a newer version of Unclench: install that one here, too.</source>
        <translation>{file} kommt von einer neueren Version von Unclench: Installiere sie auch hier.</translation>
    </message>
    <message>
        <source>{file} is no file of Unclench, or damaged, and was left alone.</source>
        <translation>{file} ist keine Datei von Unclench oder beschädigt und blieb unangetastet.</translation>
    </message>
    <message>
        <source>{file} was written with another passphrase and cannot be read.</source>
        <translation>{file} wurde mit einer anderen Passphrase geschrieben und ist nicht lesbar.</translation>
    </message>
    <message>
        <source>{file} is encrypted on one side only: all computers must share alike.</source>
        <translation>{file} ist nur auf einer Seite verschlüsselt: Alle Computer müssen auf gleiche Weise teilen.</translation>
    </message>
    <message>
        <source>{file} cannot be opened, and was left alone.</source>
        <translation>{file} lässt sich nicht öffnen und blieb unangetastet.</translation>
    </message>
    <message>
        <source>{file} is larger than any of ours, and was left alone.</source>
        <translation>{file} ist größer als jede unserer Dateien und blieb unangetastet.</translation>
    </message>
    <message numerus="yes">
        <source>Entries from another computer that cannot be here: %Ln. They wait.</source>
        <translation>
            <numerusform>Einträge eines anderen Computers, die hier nicht sein können: %Ln. Sie warten.</numerusform>
            <numerusform>Einträge eines anderen Computers, die hier nicht sein können: %Ln. Sie warten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entries from another computer that lie ahead: %Ln. Look at the clocks; they come in later.</source>
        <translation>
            <numerusform>Einträge eines anderen Computers, die in der Zukunft liegen: %Ln. Schau auf die Uhren; sie kommen später dazu.</numerusform>
            <numerusform>Einträge eines anderen Computers, die in der Zukunft liegen: %Ln. Schau auf die Uhren; sie kommen später dazu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder {name} is empty. Is the drive there?</source>
        <translation>Der Ordner {name} ist leer. Ist das Laufwerk da?</translation>
    </message>
    <message>
        <source>The folder {name} cannot be opened.</source>
        <translation>Der Ordner {name} lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The folder {name} does not answer. What you do is kept here meanwhile.</source>
        <translation>Der Ordner {name} antwortet nicht. Was du tust, wird solange hier aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder {name}. It is kept here meanwhile.</source>
        <translation>In den Ordner {name} lässt sich nichts schreiben. Es wird solange hier aufbewahrt.</translation>
    </message>
    <message>
        <source>Encrypted sharing needs the Python package cryptography, which is not here.</source>
        <translation>Verschlüsseltes Teilen braucht das Python-Paket cryptography, das hier fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>The same is true of %Ln more files there.</source>
        <translation>
            <numerusform>Dasselbe gilt dort für %Ln weitere Datei.</numerusform>
            <numerusform>Dasselbe gilt dort für %Ln weitere Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>not heard from {computer} yet</source>
        <translation>von {computer} noch nichts gehört</translation>
    </message>
    <message>
        <source>last heard from {computer}: {when}</source>
        <translation>zuletzt von {computer} gehört: {when}</translation>
    </message>
    <message>
        <source>Reading {file} takes too long, so it was not used. Nothing was changed.</source>
        <translation>Das Lesen von {file} dauert zu lange, daher wurde die Datei nicht verwendet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing more can be kept. What was there is safe.</source>
        <translation>Die Festplatte ist voll, Neues wird nicht gespeichert. Was da war, ist sicher.</translation>
    </message>
    <message>
        <source>Make some room on the disk that holds {path}, then try again.</source>
        <translation>Mach Platz auf der Festplatte mit {path}, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The data file may be read, but not written.</source>
        <translation>Die Datendatei darf gelesen, aber nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Allow writing to {path} and its folder, or choose another folder with --data-dir.</source>
        <translation>Erlaube das Schreiben in {path} und den Ordner, oder wähl mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The data folder cannot be opened.</source>
        <translation>Der Datenordner lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Look whether {path} can be reached, or choose another folder with --data-dir.</source>
        <translation>Sieh nach, ob {path} erreichbar ist, oder wähl mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Another program holds the data file, and did not let go.</source>
        <translation>Ein anderes Programm hält die Datendatei fest und ließ nicht los.</translation>
    </message>
    <message>
        <source>Close what else has {path} open, then try again.</source>
        <translation>Schließ, was sonst {path} offen hat, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The disk reports an error. What was there has not been changed.</source>
        <translation>Die Festplatte meldet einen Fehler. Was da war, wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Check the disk that holds {path}, and make a backup to another one.</source>
        <translation>Prüf die Festplatte mit {path}, und mach eine Sicherung auf einer anderen.</translation>
    </message>
    <message>
        <source>The data file is no longer where it was: it was moved or deleted.</source>
        <translation>Die Datendatei ist nicht mehr, wo sie war: Sie wurde verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>Put {path} back, or let Unclench write the diary there again.</source>
        <translation>Leg {path} zurück, oder lass Unclench das Tagebuch dort neu schreiben.</translation>
    </message>
    <message>
        <source>Another file lies where the data file was. It was left as it is.</source>
        <translation>Eine andere Datei liegt, wo die Datendatei war. Sie blieb, wie sie war.</translation>
    </message>
    <message>
        <source>Put {path} back, or let Unclench write the diary beside the other file.</source>
        <translation>Leg {path} zurück, oder lass Unclench das Tagebuch neben die andere Datei schreiben.</translation>
    </message>
    <message>
        <source>The data file is damaged.</source>
        <translation>Die Datendatei ist beschädigt.</translation>
    </message>
    <message>
        <source>Start Unclench again: it keeps {path} aside and goes back to the newest good backup.</source>
        <translation>Starte Unclench neu: Es legt {path} beiseite und geht zur neuesten guten Sicherung zurück.</translation>
    </message>
    <message>
        <source>The data file was written by a newer version of Unclench. It was left as it is.</source>
        <translation>Die Datendatei wurde von einer neueren Version von Unclench geschrieben. Sie blieb, wie sie war.</translation>
    </message>
    <message>
        <source>Install the newest version to open {path}.</source>
        <translation>Installier die neueste Version, um {path} zu öffnen.</translation>
    </message>
    <message>
        <source>That copy is damaged, so it was not used. The diary is as it was.</source>
        <translation>Diese Kopie ist beschädigt und wurde nicht verwendet. Das Tagebuch ist, wie es war.</translation>
    </message>
    <message>
        <source>Choose another backup than {path}.</source>
        <translation>Wähl eine andere Sicherung als {path}.</translation>
    </message>
    <message>
        <source>This file was not written by Unclench. It was left as it is.</source>
        <translation>Diese Datei wurde nicht von Unclench geschrieben. Sie blieb, wie sie war.</translation>
    </message>
    <message>
        <source>Choose another file than {path}.</source>
        <translation>Wähl eine andere Datei als {path}.</translation>
    </message>
    <message>
        <source>{file} is a table for spreadsheets, which cannot be read back. {way}</source>
        <translation>{file} ist eine Tabelle für Tabellenprogramme und lässt sich nicht zurücklesen. {way}</translation>
    </message>
    <message>
        <source>{name} stands twice in one entry of {file}. Nothing was changed.</source>
        <translation>{name} steht zweimal in einem Eintrag von {file}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The entry {entry} in {table} cannot be: {reason}. Nothing was changed.</source>
        <translation>Der Eintrag {entry} in {table} ist nicht möglich: {reason}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{file} is no export of Unclench, or it is damaged. Nothing was changed.</source>
        <translation>{file} ist kein Export von Unclench oder beschädigt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{folder} is no folder. Name a folder.</source>
        <translation>{folder} ist kein Ordner. Nenn einen Ordner.</translation>
    </message>
    <message>
        <source>There is nothing in the diary yet.</source>
        <translation>Im Tagebuch steht noch nichts.</translation>
    </message>
    <message>
        <source>There is no export in {folder}. Name a folder with {name}, or a file.</source>
        <translation>In {folder} ist kein Export. Nenn einen Ordner mit {name} oder eine Datei.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Es gibt keine Datei {file}.</translation>
    </message>
    <message>
        <source>{file} is no ordinary file.</source>
        <translation>{file} ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>{file} is larger than 500 MB, which no diary is.</source>
        <translation>{file} ist größer als 500 MB; so groß ist kein Tagebuch.</translation>
    </message>
    <message>
        <source>{value} is no moment such as 2026-11-22T14:05:00Z</source>
        <translation>{value} ist kein Zeitpunkt wie 2026-11-22T14:05:00Z</translation>
    </message>
    <message>
        <source>{value} is neither 0 nor 1</source>
        <translation>{value} ist weder 0 noch 1</translation>
    </message>
    <message>
        <source>{value} is no JSON</source>
        <translation>{value} ist kein JSON</translation>
    </message>
    <message>
        <source>a text holds letters that no text holds</source>
        <translation>ein Text enthält Zeichen, die in keinem Text stehen können</translation>
    </message>
    <message>
        <source>{name} holds letters that no text holds</source>
        <translation>{name} enthält Zeichen, die in keinem Text stehen können</translation>
    </message>
    <message>
        <source>{name} must lie between {first} and {last}</source>
        <translation>{name} muss zwischen {first} und {last} liegen</translation>
    </message>
    <message>
        <source>an id: up to 64 letters, digits, - _ and .</source>
        <translation>eine Kennung: bis zu 64 Buchstaben, Ziffern, - _ und .</translation>
    </message>
    <message>
        <source>{name} lies after the moment at which it was written</source>
        <translation>{name} liegt nach dem Zeitpunkt, zu dem es geschrieben wurde</translation>
    </message>
    <message>
        <source>a day such as 2026-11-22</source>
        <translation>ein Tag wie 2026-11-22</translation>
    </message>
    <message>
        <source>{name} lies before it began</source>
        <translation>{name} liegt vor dem Beginn</translation>
    </message>
    <message>
        <source>limit_seconds: only a heat wrap lasts longer than 20 minutes</source>
        <translation>limit_seconds: Nur ein Wärmeumschlag dauert länger als 20 Minuten</translation>
    </message>
    <message>
        <source>answers: there is no sign {name}</source>
        <translation>answers: Es gibt kein Zeichen {name}</translation>
    </message>
    <message>
        <source>answers must have either a score or what is ticked</source>
        <translation>answers braucht entweder eine Punktzahl oder das Angekreuzte</translation>
    </message>
    <message>
        <source>none, or a list of warning signs</source>
        <translation>none oder eine Liste von Warnzeichen</translation>
    </message>
    <message>
        <source>answers.Q0: {sign} is no sign of Q0</source>
        <translation>answers.Q0: {sign} ist kein Zeichen von Q0</translation>
    </message>
    <message>
        <source>{name}: there is no entry {entry}</source>
        <translation>{name}: Es gibt keinen Eintrag {entry}</translation>
    </message>
    <message>
        <source>Your diary was brought up to date for this version. As it was before, it is kept: {file}</source>
        <translation>Dein Tagebuch wurde für diese Version auf den neuen Stand gebracht. Wie es vorher war, ist es aufbewahrt: {file}</translation>
    </message>
    <message>
        <source>The data file was damaged, so the newest good backup, of {when}, took its place.</source>
        <translation>Die Datendatei war beschädigt, daher trat die neueste gute Sicherung, von {when}, an ihre Stelle.</translation>
    </message>
    <message>
        <source>The data file was damaged and there was no good backup, so the diary begins anew.</source>
        <translation>Die Datendatei war beschädigt, und es gab keine gute Sicherung, daher beginnt das Tagebuch neu.</translation>
    </message>
    <message numerus="yes">
        <source>Newer entries that could be rescued: %Ln.</source>
        <translation>
            <numerusform>Neuere Einträge, die gerettet wurden: %Ln.</numerusform>
            <numerusform>Neuere Einträge, die gerettet wurden: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept: {file}</source>
        <translation>Die beschädigte Datei ist aufbewahrt: {file}</translation>
    </message>
    <message>
        <source>Beside the data file lay the newest entries of another one. They are kept: {file}</source>
        <translation>Neben der Datendatei lagen die neuesten Einträge einer anderen. Sie sind aufbewahrt: {file}</translation>
    </message>
    <message>
        <source>Your diary as it was is kept: {file}</source>
        <translation>Dein Tagebuch, wie es war, ist aufbewahrt: {file}</translation>
    </message>
    <message>
        <source>An episode is already open.</source>
        <translation>Eine Episode ist schon offen.</translation>
    </message>
    <message>
        <source>That cannot be kept: {reason}.</source>
        <translation>Das lässt sich nicht speichern: {reason}.</translation>
    </message>
    <message>
        <source>a setting that travels</source>
        <translation>eine Einstellung, die mitwandert</translation>
    </message>
    <message>
        <source>whole fields of such an entry</source>
        <translation>ein Satz vollständiger Felder eines solchen Eintrags</translation>
    </message>
    <message>
        <source>its key takes too much to make</source>
        <translation>der Schlüssel dafür wäre zu aufwendig</translation>
    </message>
    <message>
        <source>it is larger than any record</source>
        <translation>es ist größer als jeder Datensatz</translation>
    </message>
    <message>
        <source>A folder is shared already. Leave that one first.</source>
        <translation>Es wird schon ein Ordner geteilt. Beende das zuerst.</translation>
    </message>
    <message>
        <source>That passphrase does not open what the other computers wrote.</source>
        <translation>Diese Passphrase öffnet nicht, was die anderen Computer geschrieben haben.</translation>
    </message>
    <message>
        <source>No folder is shared yet.</source>
        <translation>Es wird noch kein Ordner geteilt.</translation>
    </message>
    <message>
        <source>The files there are encrypted: type their passphrase.</source>
        <translation>Die Dateien dort sind verschlüsselt: Gib ihre Passphrase ein.</translation>
    </message>
    <message>
        <source>The files there are plain: join without a passphrase.</source>
        <translation>Die Dateien dort sind unverschlüsselt: Mach ohne Passphrase mit.</translation>
    </message>
    <message>
        <source>The diary here was put back to a copy since, so nothing is shared. Join again: what was shared comes back.</source>
        <translation>Das Tagebuch hier wurde seitdem auf eine Kopie zurückgesetzt; es wird nichts geteilt. Mach wieder mit: Was geteilt wurde, kommt zurück.</translation>
    </message>
    <message>
        <source>{file} is a folder. Name a file in it.</source>
        <translation>{file} ist ein Ordner. Nenn eine Datei darin.</translation>
    </message>
    <message>
        <source>{file} is no ordinary file. Choose another name.</source>
        <translation>{file} ist keine gewöhnliche Datei. Wähl einen anderen Namen.</translation>
    </message>
    <message>
        <source>{file} is a database, and stays as it is. Choose another name.</source>
        <translation>{file} ist eine Datenbank und bleibt, wie sie ist. Wähl einen anderen Namen.</translation>
    </message>
    <message>
        <source>{file} is there already, and stays as it is. Choose another name, or add --force.</source>
        <translation>{file} ist schon da und bleibt, wie sie ist. Wähl einen anderen Namen, oder füg --force hinzu.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Es gibt keinen Ordner {folder}.</translation>
    </message>
    <message>
        <source>{file} belongs to your diary, and stays as it is. Choose another name.</source>
        <translation>{file} gehört zu deinem Tagebuch und bleibt, wie sie ist. Wähl einen anderen Namen.</translation>
    </message>
    <message>
        <source>I can&apos;t write to {folder}. Choose another folder.</source>
        <translation>Ich kann nicht in {folder} schreiben. Wähl einen anderen Ordner.</translation>
    </message>
    <message>
        <source>A session is running already.</source>
        <translation>Eine Anwendung läuft schon.</translation>
    </message>
    <message>
        <source>A plank is running already.</source>
        <translation>Eine Plank läuft schon.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>The newest change cannot be read any more, so it stays as it is.</source>
        <translation>Die neueste Änderung ist nicht mehr lesbar und bleibt daher, wie sie ist.</translation>
    </message>
    <message>
        <source>The newest change is more than 24 hours old. You can edit or delete it in History.</source>
        <translation>Die neueste Änderung ist älter als 24 Stunden. Du kannst sie unter Verlauf bearbeiten oder löschen.</translation>
    </message>
    <message>
        <source>That entry was changed again since, so it stays as it is.</source>
        <translation>Dieser Eintrag wurde seither wieder geändert und bleibt daher, wie er ist.</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Leaflets: at most {dose} of {name} in 24 h, from all products together.</source>
        <extracomment>safety</extracomment>
        <translation>Packungsbeilagen: höchstens {dose} {name} in 24 Stunden, aus allen Mitteln zusammen.</translation>
    </message>
    <message>
        <source>Leaflets: at most {dose} of {name} in 24 h, from all products together; {prescribed} with a prescriber&apos;s instructions.</source>
        <extracomment>safety</extracomment>
        <translation>Packungsbeilagen: höchstens {dose} {name} in 24 Stunden, aus allen Mitteln zusammen; {prescribed} mit ärztlicher Verordnung.</translation>
    </message>
    <message>
        <source>No hours were entered. Known for {name}: at least {hours} apart.</source>
        <extracomment>safety</extracomment>
        <translation>Es wurden keine Stunden eingegeben. Bekannt für {name}: mindestens {hours} Abstand.</translation>
    </message>
    <message numerus="yes">
        <source>Entries that cannot be read and are left out: %Ln. Nothing was removed from the file.</source>
        <translation>
            <numerusform>Einträge, die nicht lesbar sind und fehlen: %Ln. Aus der Datei wurde nichts entfernt.</numerusform>
            <numerusform>Einträge, die nicht lesbar sind und fehlen: %Ln. Aus der Datei wurde nichts entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entries that cannot be read were set aside: %Ln. They are shown nowhere and count nowhere, but stay in the file, and go along into an export.</source>
        <translation>
            <numerusform>Einträge, die nicht lesbar sind und beiseitegelegt wurden: %Ln. Sie erscheinen und zählen nirgends, bleiben aber in der Datei und kommen in einen Export mit.</numerusform>
            <numerusform>Einträge, die nicht lesbar sind und beiseitegelegt wurden: %Ln. Sie erscheinen und zählen nirgends, bleiben aber in der Datei und kommen in einen Export mit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doses in 24 h</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>%Ln Dosis in 24 Std.</numerusform>
            <numerusform>%Ln Dosen in 24 Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have sat for %Ln minutes. Walk a little.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>Du sitzt seit %Ln Minute. Geh ein wenig.</numerusform>
            <numerusform>Du sitzt seit %Ln Minuten. Geh ein wenig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have sat for %Ln minutes. Walk a little, and take a glass of water with you.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>Du sitzt seit %Ln Minute. Geh ein wenig, und nimm ein Glas Wasser mit.</numerusform>
            <numerusform>Du sitzt seit %Ln Minuten. Geh ein wenig, und nimm ein Glas Wasser mit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln holds today. That is plenty; more can wait for tomorrow.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>%Ln Durchgang heute. Das ist reichlich; mehr kann bis morgen warten.</numerusform>
            <numerusform>%Ln Durchgänge heute. Das ist reichlich; mehr kann bis morgen warten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln holds today.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>%Ln Durchgang heute.</numerusform>
            <numerusform>%Ln Durchgänge heute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min and slower</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>etwa %Ln min und langsamer</numerusform>
            <numerusform>etwa %Ln min und langsamer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Low heat wrap: up to %Ln hours a day. Never asleep.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>Wärmeumschlag mit milder Wärme: bis zu %Ln Stunde am Tag. Nie im Schlaf.</numerusform>
            <numerusform>Wärmeumschlag mit milder Wärme: bis zu %Ln Stunden am Tag. Nie im Schlaf.</numerusform>
        </translation>
    </message>
    <message>
        <source>now|just now</source>
        <comment>typed</comment>
        <translation>jetzt|gerade|gerade eben</translation>
    </message>
    <message>
        <source>this morning</source>
        <comment>typed</comment>
        <translation>heute morgen|heute früh|heute frueh</translation>
    </message>
    <message>
        <source>yesterday evening|last evening</source>
        <comment>typed</comment>
        <translation>gestern abend</translation>
    </message>
    <message>
        <source>ago</source>
        <comment>typed, before or behind a length</comment>
        <translation>vor|seit|her</translation>
    </message>
    <message>
        <source>h|hr|hrs|hour|hours</source>
        <comment>typed</comment>
        <translation>h|std|stunde|stunden</translation>
    </message>
    <message>
        <source>m|min|mins|minute|minutes</source>
        <comment>typed</comment>
        <translation>m|min|minute|minuten</translation>
    </message>
    <message>
        <source>and</source>
        <comment>typed: 1 hour and 20 minutes</comment>
        <translation>und</translation>
    </message>
    <message>
        <source>two hours</source>
        <comment>typed; the dual where there is one</comment>
        <translation>zwei stunden</translation>
    </message>
    <message>
        <source>an hour and a half|one and a half hours</source>
        <comment>typed</comment>
        <translation>anderthalb stunden|eineinhalb stunden|anderthalb std|eineinhalb std</translation>
    </message>
    <message>
        <source>an hour|a hour|an h|one hour</source>
        <comment>typed</comment>
        <translation>einer stunde|eine stunde</translation>
    </message>
    <message>
        <source>half an hour|half an h|half an hr|half hour</source>
        <comment>typed</comment>
        <translation>einer halben stunde|eine halbe stunde|halbe stunde</translation>
    </message>
    <message>
        <source>a quarter of an hour|quarter of an hour</source>
        <comment>typed</comment>
        <translation>einer viertelstunde|eine viertelstunde|viertelstunde</translation>
    </message>
    <message>
        <source>two minutes</source>
        <comment>typed; the dual where there is one</comment>
        <translation>zwei minuten</translation>
    </message>
    <message>
        <source>a minute|a min|an minute|one minute</source>
        <comment>typed</comment>
        <translation>einer minute|eine minute</translation>
    </message>
    <message>
        <source>today</source>
        <comment>typed</comment>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>typed</comment>
        <translation>gestern</translation>
    </message>
    <message>
        <source>the day before yesterday|day before yesterday</source>
        <comment>typed</comment>
        <translation>vorgestern</translation>
    </message>
    <message>
        <source>monday|mon</source>
        <comment>typed</comment>
        <translation>montag|mo</translation>
    </message>
    <message>
        <source>tuesday|tue</source>
        <comment>typed</comment>
        <translation>dienstag|di</translation>
    </message>
    <message>
        <source>wednesday|wed</source>
        <comment>typed</comment>
        <translation>mittwoch|mi</translation>
    </message>
    <message>
        <source>thursday|thu</source>
        <comment>typed</comment>
        <translation>donnerstag|do</translation>
    </message>
    <message>
        <source>friday|fri</source>
        <comment>typed</comment>
        <translation>freitag|fr</translation>
    </message>
    <message>
        <source>saturday|sat</source>
        <comment>typed</comment>
        <translation>samstag|sonnabend|sa</translation>
    </message>
    <message>
        <source>sunday|sun</source>
        <comment>typed</comment>
        <translation>sonntag|so</translation>
    </message>
    <message>
        <source>at</source>
        <comment>typed, before a time of day</comment>
        <translation>um</translation>
    </message>
    <message>
        <source>on|last</source>
        <comment>typed, before a weekday</comment>
        <translation>am|letzten</translation>
    </message>
    <message>
        <source>o&apos;clock</source>
        <comment>typed: 9 o&apos;clock</comment>
        <translation>uhr</translation>
    </message>
    <message>
        <source>midnight</source>
        <comment>typed</comment>
        <translation>mitternacht</translation>
    </message>
    <message>
        <source>noon|midday</source>
        <comment>typed</comment>
        <translation>mittag</translation>
    </message>
    <message>
        <source>am|a.m.|a.m|a. m.</source>
        <comment>typed, behind a time of day</comment>
        <translation>am</translation>
    </message>
    <message>
        <source>pm|p.m.|p.m|p. m.</source>
        <comment>typed, behind a time of day</comment>
        <translation>pm</translation>
    </message>
    <message>
        <source>in the morning</source>
        <comment>typed: 9 in the morning</comment>
        <translation>morgens|früh|vormittags</translation>
    </message>
    <message>
        <source>in the afternoon</source>
        <comment>typed: 3 in the afternoon</comment>
        <translation>nachmittags</translation>
    </message>
    <message>
        <source>in the evening|at night</source>
        <comment>typed: 9 in the evening</comment>
        <translation>abends</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>days of one month: 12 to 18 Nov</comment>
        <translation>{first}. bis {last}</translation>
    </message>
    <message>
        <source>{larger} {smaller}</source>
        <comment>a length to be heard: 12 minutes 31 seconds</comment>
        <translation>{larger} {smaller}</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Look again: three short questions about your back</source>
        <extracomment>causes.toml, recheck.</extracomment>
        <translation>Neu schauen: drei kurze Fragen zu deinem Rücken</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <extracomment>causes.toml, title.</extracomment>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>what somebody should look at now</source>
        <extracomment>causes.toml, about.</extracomment>
        <translation>was jetzt jemand ansehen sollte</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>causes.toml, title.</extracomment>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>when it began, and what came before</source>
        <extracomment>causes.toml, about.</extracomment>
        <translation>wann es begann und was davor war</translation>
    </message>
    <message>
        <source>Nerves and joints</source>
        <extracomment>causes.toml, title.</extracomment>
        <translation>Nerven und Gelenke</translation>
    </message>
    <message>
        <source>into a leg, or known already</source>
        <extracomment>causes.toml, about.</extracomment>
        <translation>ins Bein, oder schon bekannt</translation>
    </message>
    <message>
        <source>Where and how often</source>
        <extracomment>causes.toml, title.</extracomment>
        <translation>Wo und wie oft</translation>
    </message>
    <message>
        <source>the same place again, better or not</source>
        <extracomment>causes.toml, about.</extracomment>
        <translation>wieder dieselbe Stelle, besser oder nicht</translation>
    </message>
    <message>
        <source>All around it</source>
        <extracomment>causes.toml, title.</extracomment>
        <translation>Alles drumherum</translation>
    </message>
    <message>
        <source>sleep and strain, medicine, other signs</source>
        <extracomment>causes.toml, about.</extracomment>
        <translation>Schlaf und Belastung, Medikamente, andere Zeichen</translation>
    </message>
    <message>
        <source>First, the warning signs</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation>Zuerst die Warnzeichen</translation>
    </message>
    <message>
        <source>Tick everything that is true today. “Not sure” counts too.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation>Kreuze alles an, was heute zutrifft. „Nicht sicher“ zählt auch.</translation>
    </message>
    <message>
        <source>A few signs mean that somebody should look at you now or within a day or two. Everything else can wait for the other questions, these can&apos;t.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation>Bei einigen Zeichen sollte dich jemand sofort oder innerhalb von ein, zwei Tagen ansehen. Alles andere kann bis zu den anderen Fragen warten, diese nicht.</translation>
    </message>
    <message>
        <source>When did this episode start?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation>Wann begann diese Episode?</translation>
    </message>
    <message>
        <source>Count from the day the spasm came.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation>Zähl ab dem Tag, an dem der Krampf kam.</translation>
    </message>
    <message>
        <source>Most episodes ease on their own within weeks. One that lasts beyond six weeks is worth a visit.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation>Die meisten Episoden lassen innerhalb von Wochen von selbst nach. Dauert eine länger als sechs Wochen, lohnt ein Arzttermin.</translation>
    </message>
    <message>
        <source>In the last 3 days</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation>In den letzten 3 Tagen</translation>
    </message>
    <message>
        <source>0 to 3 days ago</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>vor 0 bis 3 Tagen</translation>
    </message>
    <message>
        <source>4 to 14 days ago</source>
        <extracomment>causes.toml, label. · causes.toml, short.</extracomment>
        <translation>vor 4 bis 14 Tagen</translation>
    </message>
    <message>
        <source>15 to 42 days ago</source>
        <extracomment>causes.toml, label. · causes.toml, short.</extracomment>
        <translation>vor 15 bis 42 Tagen</translation>
    </message>
    <message>
        <source>up to six weeks</source>
        <extracomment>causes.toml, detail.</extracomment>
        <translation>bis zu sechs Wochen</translation>
    </message>
    <message>
        <source>More than 42 days ago</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation>Vor mehr als 42 Tagen</translation>
    </message>
    <message>
        <source>longer than six weeks</source>
        <extracomment>causes.toml, because. · causes.toml, detail.</extracomment>
        <translation>länger als sechs Wochen</translation>
    </message>
    <message>
        <source>over six weeks ago</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>vor über sechs Wochen</translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>not sure when</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>nicht sicher, wann</translation>
    </message>
    <message>
        <source>When it started is unclear. If it turns out to be more than six weeks, book a visit.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation>Wann es begann, ist unklar. Stellt sich heraus, dass es mehr als sechs Wochen sind, vereinbare einen Arzttermin.</translation>
    </message>
    <message>
        <source>What was going on just before?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation>Was war unmittelbar davor?</translation>
    </message>
    <message>
        <source>Pick what comes closest.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation>Wähl, was am nächsten kommt.</translation>
    </message>
    <message>
        <source>Triggers are clues, not proof. Sorting them mainly helps to decide what to do and who to see.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation>Auslöser sind Hinweise, keine Beweise. Sie zu ordnen hilft vor allem zu entscheiden, was zu tun ist und wohin du gehst.</translation>
    </message>
    <message>
        <source>A sudden move after being still</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation>Eine plötzliche Bewegung nach langer Ruhe</translation>
    </message>
    <message>
        <source>for example getting up after hours of sitting</source>
        <extracomment>causes.toml, detail.</extracomment>
        <translation>zum Beispiel Aufstehen nach Stunden im Sitzen</translation>
    </message>
    <message>
        <source>sudden move after stillness</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>plötzliche Bewegung nach Ruhe</translation>
    </message>
    <message>
        <source>Lots of lifting, sport or repeated work</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation>Viel Heben, Sport oder wiederholte Arbeit</translation>
    </message>
    <message>
        <source>lots of load</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>viel Belastung</translation>
    </message>
    <message>
        <source>A knock, twist or slip</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation>Ein Stoß, Verdrehen oder Ausrutscher</translation>
    </message>
    <message>
        <source>knock, twist or slip</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>Stoß, Verdrehen oder Ausrutscher</translation>
    </message>
    <message>
        <source>A tense or worried time, nothing physical</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation>Eine angespannte oder sorgenvolle Zeit, nichts Körperliches</translation>
    </message>
    <message>
        <source>tense time</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>angespannte Zeit</translation>
    </message>
    <message>
        <source>Nothing I can name</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation>Nichts, was ich nennen kann</translation>
    </message>
    <message>
        <source>no trigger</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>kein Auslöser</translation>
    </message>
    <message>
        <source>not sure what</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>nicht sicher, was</translation>
    </message>
    <message>
        <source>If a trigger comes back to mind, answer again: it may change the advice.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation>Fällt dir ein Auslöser wieder ein, antworte noch einmal: Das kann den Rat ändern.</translation>
    </message>
    <message>
        <source>Did you feel a tear or pop, or see a bruise or swelling?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation>Hast du einen Riss oder ein Schnalzen gespürt, oder siehst du einen Bluterguss oder eine Schwellung?</translation>
    </message>
    <message>
        <source>At the moment it happened, or in the days after.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation>In dem Moment, als es geschah, oder in den Tagen danach.</translation>
    </message>
    <message>
        <source>A tear, a bruise or swelling calls for two days of protection before heat and stretching.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation>Bei einem Riss, Bluterguss oder einer Schwellung gehören zwei Tage Schonung vor Wärme und Dehnen.</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>tear, pop, bruise or swelling</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>Riss, Schnalzen, Bluterguss oder Schwellung</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>no tear or bruise</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>kein Riss, kein Bluterguss</translation>
    </message>
    <message>
        <source>tear not sure</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>Riss nicht sicher</translation>
    </message>
    <message>
        <source>Look at the spot again tomorrow. A bruise or swelling that shows up changes this advice.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation>Schau morgen noch einmal auf die Stelle. Ein Bluterguss oder eine Schwellung, die sich zeigt, ändert diesen Rat.</translation>
    </message>
    <message>
        <source>Can you not use it, or is there a big bruise or swelling?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation>Kannst du den Teil nicht benutzen, oder ist da ein großer Bluterguss oder eine große Schwellung?</translation>
    </message>
    <message>
        <source>The part that was hurt: you can&apos;t move it, stand on it or lift with it.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation>Der verletzte Teil: Du kannst ihn nicht bewegen, nicht darauf stehen oder nicht damit heben.</translation>
    </message>
    <message>
        <source>Most strains can be looked at by a physiotherapist. With these, a doctor should look within days.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation>Die meisten Zerrungen kann die Physiotherapie ansehen. Mit diesen Zeichen sollte es innerhalb von Tagen ärztlich angesehen werden.</translation>
    </message>
    <message>
        <source>can&apos;t use it, or a big bruise</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>nicht benutzbar oder großer Bluterguss</translation>
    </message>
    <message>
        <source>can be used</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>benutzbar</translation>
    </message>
    <message>
        <source>use not sure</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>Benutzung nicht sicher</translation>
    </message>
    <message>
        <source>Look at the spot and try it gently tomorrow. If you can&apos;t use it, or the bruise is big or growing, see a doctor within days.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation>Schau auf die Stelle und probier sie morgen vorsichtig. Kannst du sie nicht benutzen oder ist der Bluterguss groß oder wächst er, geh innerhalb von Tagen zum Arzt.</translation>
    </message>
    <message>
        <source>Does the pain run below the knee, or is one leg tingling?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation>Zieht der Schmerz bis unter das Knie, oder kribbelt ein Bein?</translation>
    </message>
    <message>
        <source>A leg that is weak or numb is a warning sign of its own: go back and tick it.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation>Ein schwaches oder taubes Bein ist ein eigenes Warnzeichen: Geh zurück und kreuze es an.</translation>
    </message>
    <message>
        <source>Pain below the knee can come from an irritated nerve. That usually settles, and a doctor should know of it.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation>Schmerz unterhalb des Knies kann von einem gereizten Nerv kommen. Das beruhigt sich meist, und die Arztpraxis sollte davon wissen.</translation>
    </message>
    <message>
        <source>into one leg</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>in ein Bein</translation>
    </message>
    <message>
        <source>not into a leg</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>nicht ins Bein</translation>
    </message>
    <message>
        <source>leg not sure</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>Bein nicht sicher</translation>
    </message>
    <message>
        <source>Keep an eye on the leg. Pain below the knee or tingling is a reason to see a doctor, weakness or numbness a reason to call within a day.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation>Behalte das Bein im Auge. Schmerz unterhalb des Knies oder Kribbeln ist ein Grund für einen Arzttermin, Schwäche oder Taubheit ein Grund, innerhalb eines Tages anzurufen.</translation>
    </message>
    <message>
        <source>Has a professional told you that you have a disc or spine-joint problem?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation>Hat dir eine Fachperson gesagt, dass du ein Problem mit Bandscheibe oder Wirbelgelenk hast?</translation>
    </message>
    <message>
        <source>At any time before, from a scan or an examination.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation>Irgendwann früher, nach einem Bild oder einer Untersuchung.</translation>
    </message>
    <message>
        <source>Somebody who already knows your back can judge best what is new.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation>Wer deinen Rücken schon kennt, kann am besten beurteilen, was neu ist.</translation>
    </message>
    <message>
        <source>known disc or joint</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>Bandscheibe oder Gelenk bekannt</translation>
    </message>
    <message>
        <source>nothing known</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>nichts bekannt</translation>
    </message>
    <message>
        <source>not sure</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>nicht sicher</translation>
    </message>
    <message>
        <source>If an old letter or scan report turns up, take it along to any visit.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation>Taucht ein alter Brief oder Befund auf, nimm ihn zu jedem Termin mit.</translation>
    </message>
    <message>
        <source>Has a spasm hit the same place 2 or more times in 3 months?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation>Traf ein Krampf in 3 Monaten 2-mal oder öfter dieselbe Stelle?</translation>
    </message>
    <message>
        <source>For example the left side above the belt, again and again.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation>Zum Beispiel immer wieder die linke Seite über dem Gürtel.</translation>
    </message>
    <message>
        <source>Spasms that keep returning to one spot are a reason to have somebody look for a cause.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation>Krämpfe, die immer wieder an eine Stelle kommen, sind ein Grund, jemanden nach einer Ursache suchen zu lassen.</translation>
    </message>
    <message>
        <source>twice or more in three months</source>
        <extracomment>causes.toml, detail.</extracomment>
        <translation>zweimal oder öfter in drei Monaten</translation>
    </message>
    <message>
        <source>same place again</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>wieder dieselbe Stelle</translation>
    </message>
    <message>
        <source>not the same place</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>nicht dieselbe Stelle</translation>
    </message>
    <message>
        <source>place not sure</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>Stelle nicht sicher</translation>
    </message>
    <message>
        <source>Log each twinge with its place. Twice in the same spot within three months is a reason for a visit.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation>Trag jedes Zwicken mit seiner Stelle ein. Zweimal an derselben Stelle in drei Monaten ist ein Grund für einen Termin.</translation>
    </message>
    <message>
        <source>Has home care made no difference after 2 weeks, or is it getting worse?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation>Hat Selbsthilfe nach 2 Wochen nichts geändert, oder wird es schlimmer?</translation>
    </message>
    <message>
        <source>Home care is ice or heat, walking, and keeping going.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation>Selbsthilfe heißt Eis oder Wärme, Gehen und im Alltag bleiben.</translation>
    </message>
    <message>
        <source>No better after two weeks, or worse, is the usual moment to see a doctor.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation>Nach zwei Wochen nicht besser, oder schlimmer: Das ist der übliche Zeitpunkt für die Arztpraxis.</translation>
    </message>
    <message>
        <source>Yes, no difference, or worse</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation>Ja, nichts geändert, oder schlimmer</translation>
    </message>
    <message>
        <source>home care not enough</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>Selbsthilfe reicht nicht</translation>
    </message>
    <message>
        <source>No, it&apos;s getting better</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation>Nein, es wird besser</translation>
    </message>
    <message>
        <source>getting better</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>wird besser</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation>So weit ist es noch nicht</translation>
    </message>
    <message>
        <source>less than two weeks</source>
        <extracomment>causes.toml, detail.</extracomment>
        <translation>weniger als zwei Wochen</translation>
    </message>
    <message>
        <source>too early to say</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>zu früh zu sagen</translation>
    </message>
    <message>
        <source>If it&apos;s no better two weeks in, or gets worse before, book a visit.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation>Ist es nach zwei Wochen nicht besser oder wird es vorher schlimmer, vereinbare einen Termin.</translation>
    </message>
    <message>
        <source>Are you under strain or sleeping badly most days?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation>Bist du an den meisten Tagen belastet, oder schläfst du schlecht?</translation>
    </message>
    <message>
        <source>Worry, pressure, short nights.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation>Sorgen, Druck, kurze Nächte.</translation>
    </message>
    <message>
        <source>Strain and bad sleep make pain louder. They can be worked on today.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation>Belastung und schlechter Schlaf machen Schmerz lauter. Daran lässt sich heute arbeiten.</translation>
    </message>
    <message>
        <source>strain or bad sleep</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>Belastung oder schlechter Schlaf</translation>
    </message>
    <message>
        <source>no special strain</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>keine besondere Belastung</translation>
    </message>
    <message>
        <source>strain not sure</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>Belastung nicht sicher</translation>
    </message>
    <message>
        <source>Notice for a few days whether the pain follows your sleep and your worries.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation>Achte ein paar Tage darauf, ob der Schmerz deinem Schlaf und deinen Sorgen folgt.</translation>
    </message>
    <message>
        <source>Do you also get spasms elsewhere, shaking, slowness, stumbling, vision change, or frequent spasms with no reason?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation>Hast du auch Muskelkrämpfe an anderen Stellen, Zittern, verlangsamte Bewegungen, Stolpern, verändertes Sehen oder häufige Krämpfe ohne Grund?</translation>
    </message>
    <message>
        <source>Anything beyond the back. “Not sure” counts as yes here.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation>Alles über den Rücken hinaus. „Nicht sicher“ zählt hier als Ja.</translation>
    </message>
    <message>
        <source>A back spasm alone is very unlikely to be a nerve disease. Together with these, a doctor should hear of it.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation>Ein Rückenkrampf allein ist sehr selten eine Nervenkrankheit. Zusammen mit diesen Zeichen sollte die Arztpraxis davon hören.</translation>
    </message>
    <message>
        <source>more than the back</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>mehr als der Rücken</translation>
    </message>
    <message>
        <source>only the back</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>nur der Rücken</translation>
    </message>
    <message>
        <source>maybe more than the back</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>vielleicht mehr als der Rücken</translation>
    </message>
    <message>
        <source>Have you needed medicine for your back on more days than its label allows, or do you take other medicines?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation>Hast du für den Rücken an mehr Tagen Medikamente gebraucht, als die Packungsangabe erlaubt, oder nimmst du andere Medikamente?</translation>
    </message>
    <message>
        <source>Also one that was new in the last 4 weeks, and what you buy without a prescription.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation>Auch eines, das in den letzten 4 Wochen neu war, und was du ohne Rezept kaufst.</translation>
    </message>
    <message>
        <source>Long use needs a doctor, some medicines do not go together, and some can make muscles ache.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation>Lange Einnahme gehört in ärztliche Hand, manche Medikamente passen nicht zusammen, und manche können Muskelschmerzen machen.</translation>
    </message>
    <message>
        <source>medicine for long, or others</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>lange Medikamente, oder andere</translation>
    </message>
    <message>
        <source>no other medicine</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>kein anderes Medikament</translation>
    </message>
    <message>
        <source>medicine not sure</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>Medikamente nicht sicher</translation>
    </message>
    <message>
        <source>Look at the packages at home. More days than the label allows, or any other medicine, is worth a question to the pharmacist.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation>Sieh zu Hause auf die Packungen. Mehr Tage als laut Packungsangabe erlaubt oder irgendein anderes Medikament ist eine Frage in der Apotheke wert.</translation>
    </message>
    <message>
        <source>Are you pregnant, or might you be?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation>Bist du schwanger, oder könntest du es sein?</translation>
    </message>
    <message>
        <source>Also say yes if you gave birth in the last weeks.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation>Sag auch Ja, wenn du in den letzten Wochen entbunden hast.</translation>
    </message>
    <message>
        <source>In pregnancy and after a birth fewer medicines are right, and back pain is looked at differently.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation>In der Schwangerschaft und nach einer Geburt sind weniger Medikamente richtig, und Rückenschmerz wird anders beurteilt.</translation>
    </message>
    <message>
        <source>pregnant, or perhaps</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>schwanger oder vielleicht</translation>
    </message>
    <message>
        <source>not pregnant</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>nicht schwanger</translation>
    </message>
    <message>
        <source>pregnancy not sure</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>Schwangerschaft nicht sicher</translation>
    </message>
    <message>
        <source>If you may be pregnant, a test or a call to a midwife or doctor clears it up; until then ask before any medicine.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation>Bist du vielleicht schwanger, klärt das ein Test oder ein Anruf bei Hebamme oder Arztpraxis; bis dahin frag vor jedem Medikament.</translation>
    </message>
    <message>
        <source>New medicine in the last 4 weeks, or pregnant / gave birth recently?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation>Ein neues Medikament in den letzten 4 Wochen, oder schwanger / vor Kurzem entbunden?</translation>
    </message>
    <message>
        <source>Also one you started yourself.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation>Auch eines, mit dem du selbst angefangen hast.</translation>
    </message>
    <message>
        <source>Some medicines can make muscles ache, and in pregnancy fewer things are right to take.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation>Manche Medikamente können Muskelschmerzen machen, und in der Schwangerschaft ist weniges zum Einnehmen richtig.</translation>
    </message>
    <message>
        <source>new medicine or pregnancy</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>neues Medikament oder Schwangerschaft</translation>
    </message>
    <message>
        <source>neither</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>keins von beiden</translation>
    </message>
    <message>
        <source>Look at the packages at home: a medicine begun in the last four weeks is worth a question to the pharmacist.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation>Sieh zu Hause auf die Packungen: Ein Medikament, das du in den letzten vier Wochen begonnen hast, ist eine Frage in der Apotheke wert.</translation>
    </message>
    <message>
        <source>Call for help now</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>Ruf jetzt Hilfe</translation>
    </message>
    <message>
        <source>One of the signs you ticked needs somebody to look at you right away. While you wait, nothing in this app matters more.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation>Eines der angekreuzten Zeichen muss sofort von jemandem angesehen werden. Während du wartest, ist nichts in dieser App wichtiger als das.</translation>
    </message>
    <message>
        <source>The emergency number</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation>Die Notrufnummer</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Call the emergency number now, or let somebody call.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Ruf jetzt die Notrufnummer an, oder lass jemanden anrufen.</translation>
    </message>
    <message>
        <source>Don&apos;t drive yourself. Stay with somebody if you can.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Fahr nicht selbst. Bleib möglichst nicht allein.</translation>
    </message>
    <message>
        <source>Take your list of medicines along; the summary page has it.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Nimm deine Medikamentenliste mit; sie steht auf dem Blatt für die Arztpraxis.</translation>
    </message>
    <message>
        <source>If you ticked it by mistake, say so on the message about it; then the other questions go on.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation>Hast du es versehentlich angekreuzt, gib das in der Meldung zu diesem Zeichen an; dann gehen die anderen Fragen weiter.</translation>
    </message>
    <message>
        <source>New loss of bladder or bowel control, or numbness where you sit: call emergency now.</source>
        <extracomment>safety · causes.toml, note. · steps.toml, note.</extracomment>
        <translation>Neuer Verlust der Kontrolle über Blase oder Darm, oder Taubheit dort, wo du sitzt: Wähl jetzt den Notruf.</translation>
    </message>
    <message>
        <source>a warning sign of the first group</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>ein Warnzeichen der ersten Gruppe</translation>
    </message>
    <message>
        <source>Talk to a doctor or an urgent-care line</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>Sprich mit Arztpraxis oder Bereitschaftsdienst</translation>
    </message>
    <message>
        <source>One of the signs you ticked is a reason to be seen within a day or two. A single sign is often a wrong alarm; only a professional can tell.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation>Eines der angekreuzten Zeichen ist ein Grund, innerhalb von ein, zwei Tagen untersucht zu werden. Ein einzelnes Zeichen ist oft Fehlalarm; das kann nur eine Fachperson sagen.</translation>
    </message>
    <message>
        <source>Your doctor, or an urgent-care or nurse line</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation>Deine Arztpraxis oder der ärztliche Bereitschaftsdienst</translation>
    </message>
    <message>
        <source>today or tomorrow, within 24 to 48 hours</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation>heute oder morgen, innerhalb von 24 bis 48 Stunden</translation>
    </message>
    <message>
        <source>Call your doctor or the urgent-care line and read them the signs you ticked.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Ruf deine Arztpraxis oder den Bereitschaftsdienst an und lies die angekreuzten Zeichen vor.</translation>
    </message>
    <message>
        <source>Keep to gentle comfort: an easy position, short walks, ice or heat if it feels good.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Bleib bei sanfter Erleichterung: eine bequeme Lage, kurz gehen, Eis oder Wärme, wenn es guttut.</translation>
    </message>
    <message>
        <source>Print the summary page, or have it open when you call.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Druck das Blatt für die Arztpraxis, oder hab es offen, wenn du anrufst.</translation>
    </message>
    <message>
        <source>It gets worse, or a sign of the first group appears: call the emergency number.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation>Es wird schlimmer, oder ein Zeichen der ersten Gruppe kommt dazu: Ruf die Notrufnummer an.</translation>
    </message>
    <message>
        <source>Single warning signs are often wrong alarms. They are a reason to be looked at, not a verdict.</source>
        <extracomment>safety · causes.toml, note.</extracomment>
        <translation>Einzelne Warnzeichen sind oft Fehlalarm. Sie sind ein Grund, sich ansehen zu lassen, kein Urteil.</translation>
    </message>
    <message>
        <source>Call the doctor or the urgent-care line about the signs you ticked</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Wegen der angekreuzten Zeichen in der Arztpraxis oder beim Bereitschaftsdienst anrufen</translation>
    </message>
    <message>
        <source>a sign that wants a look within two days</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>ein Zeichen, das innerhalb von zwei Tagen angesehen werden sollte</translation>
    </message>
    <message>
        <source>Tell a doctor about the wider pattern</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>Erzähl in der Arztpraxis vom größeren Muster</translation>
    </message>
    <message>
        <source>This pattern fits more than one tight muscle; only a professional can tell. A nerve disease is unlikely, and worth asking about.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation>Dieses Muster passt zu mehr als einem verspannten Muskel; sagen kann es nur eine Fachperson. Eine Nervenkrankheit ist unwahrscheinlich, und eine Nachfrage lohnt sich.</translation>
    </message>
    <message>
        <source>Your doctor, who may send you to a neurologist</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation>Deine Arztpraxis, die dich vielleicht in die Neurologie überweist</translation>
    </message>
    <message>
        <source>within 1 to 2 weeks</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation>innerhalb von 1 bis 2 Wochen</translation>
    </message>
    <message>
        <source>Book a visit with your doctor.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Vereinbare einen Termin in deiner Arztpraxis.</translation>
    </message>
    <message>
        <source>Log every spasm with its place, also those outside the back.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Trag jeden Krampf mit seiner Stelle ein, auch die außerhalb des Rückens.</translation>
    </message>
    <message>
        <source>Write down what else you noticed: shaking, stumbling, vision, and since when.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Schreib auf, was dir sonst auffiel: Zittern, Stolpern, Sehen, und seit wann.</translation>
    </message>
    <message>
        <source>Sudden weakness, slurred speech or sight loss, or trouble holding urine: call the emergency number.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation>Plötzliche Schwäche, verwaschene Sprache oder Sehverlust, oder Mühe, den Urin zu halten: Ruf die Notrufnummer an.</translation>
    </message>
    <message>
        <source>A back spasm alone is very unlikely to be a nerve disease; spasms elsewhere, tremor, stumbling or vision change deserve a visit.</source>
        <extracomment>safety · causes.toml, note. · steps.toml, note.</extracomment>
        <translation>Hinter einem Rückenkrampf allein steckt sehr wahrscheinlich keine Nervenkrankheit; Muskelkrämpfe an anderen Stellen, Zittern, Stolpern oder verändertes Sehen verdienen einen Arzttermin.</translation>
    </message>
    <message>
        <source>Book a visit about the wider pattern of your spasms</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Einen Arzttermin wegen des größeren Musters deiner Krämpfe vereinbaren</translation>
    </message>
    <message>
        <source>spasms or signs beyond the back</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>Krämpfe oder Zeichen über den Rücken hinaus</translation>
    </message>
    <message>
        <source>perhaps spasms or signs beyond the back</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>vielleicht Krämpfe oder Zeichen über den Rücken hinaus</translation>
    </message>
    <message>
        <source>Ask before more self-care medicine</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>Frag vor weiterer Selbstmedikation</translation>
    </message>
    <message>
        <source>A new medicine, a pregnancy or a birth changes what is right to take. A short question clears it up.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation>Ein neues Medikament, eine Schwangerschaft oder eine Geburt ändert, was man einnehmen darf. Eine kurze Frage klärt es.</translation>
    </message>
    <message>
        <source>Your pharmacist, doctor or midwife</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation>Deine Apotheke, Arztpraxis oder Hebamme</translation>
    </message>
    <message>
        <source>in the next days</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation>in den nächsten Tagen</translation>
    </message>
    <message>
        <source>Ask before you take anything more for your back on your own.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Frag, bevor du auf eigene Faust noch etwas für den Rücken nimmst.</translation>
    </message>
    <message>
        <source>Don&apos;t stop a prescribed medicine by yourself.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Setz ein verordnetes Medikament nicht selbst ab.</translation>
    </message>
    <message>
        <source>Walking, an easy position and warmth are still yours, if nobody advised against them.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Gehen, eine bequeme Lage und Wärme bleiben dir, wenn niemand davon abgeraten hat.</translation>
    </message>
    <message>
        <source>Bleeding, fluid loss, or back pain that comes in waves in pregnancy, or a swollen face or trouble breathing after a medicine: call the emergency number.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation>Blutung, Abgang von Flüssigkeit oder Rückenschmerz, der in Wellen kommt, in der Schwangerschaft; oder ein geschwollenes Gesicht oder Atemnot nach einem Medikament: Ruf die Notrufnummer an.</translation>
    </message>
    <message>
        <source>A medicine started in the last four weeks can be the reason for sore muscles: a question for the pharmacist.</source>
        <extracomment>safety · causes.toml, note.</extracomment>
        <translation>Ein in den letzten vier Wochen begonnenes Medikament kann der Grund für schmerzende Muskeln sein: eine Frage für die Apotheke.</translation>
    </message>
    <message>
        <source>Ask the pharmacist, doctor or midwife before more self-care medicine</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Vor weiterer Selbstmedikation Apotheke, Arztpraxis oder Hebamme fragen</translation>
    </message>
    <message>
        <source>a new medicine, or pregnancy or birth</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>ein neues Medikament, oder Schwangerschaft oder Geburt</translation>
    </message>
    <message>
        <source>Ask about your medicines first</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>Lass dich zuerst zu deinen Medikamenten beraten</translation>
    </message>
    <message>
        <source>Medicine on more days than its label allows, or beside other medicines, wants a second pair of eyes. A short question clears it up.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation>Medikamente an mehr Tagen, als die Packungsangabe erlaubt, oder neben anderen Medikamenten sollte noch jemand ansehen. Eine kurze Frage klärt es.</translation>
    </message>
    <message>
        <source>Your pharmacist or doctor</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation>Deine Apotheke oder Arztpraxis</translation>
    </message>
    <message>
        <source>Write down what you take, how much and since when; the summary page has what you logged.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Schreib auf, was du nimmst, wie viel und seit wann; was du eingetragen hast, steht auf dem Blatt für die Arztpraxis.</translation>
    </message>
    <message>
        <source>A swollen face, trouble breathing, fainting, or black or bloody stool or vomit after a medicine: call the emergency number.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation>Ein geschwollenes Gesicht, Atemnot, Ohnmacht oder schwarzer oder blutiger Stuhl oder blutiges oder schwarzes Erbrechen nach einem Medikament: Ruf die Notrufnummer an.</translation>
    </message>
    <message>
        <source>Ask the pharmacist or doctor about your medicines</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>In Apotheke oder Arztpraxis nach deinen Medikamenten fragen</translation>
    </message>
    <message>
        <source>medicine for longer than the label, or other medicines</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>Medikamente länger als laut Packungsangabe, oder andere Medikamente</translation>
    </message>
    <message>
        <source>Ask your midwife or doctor first</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>Frag zuerst Hebamme oder Arztpraxis</translation>
    </message>
    <message>
        <source>A pregnancy or a birth changes what is right for a back. A short question clears it up.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation>Eine Schwangerschaft oder eine Geburt ändert, was für einen Rücken richtig ist. Eine kurze Frage klärt es.</translation>
    </message>
    <message>
        <source>Your midwife or doctor</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation>Deine Hebamme oder Arztpraxis</translation>
    </message>
    <message>
        <source>Ask before you take anything for your back, also what needs no prescription.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Frag, bevor du etwas für den Rücken nimmst, auch was kein Rezept braucht.</translation>
    </message>
    <message>
        <source>No hot tub and no heat on the belly; a bath of at most 37 °C is fine.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Kein Whirlpool und keine Wärme auf den Bauch; ein Bad bis höchstens 37 °C ist in Ordnung.</translation>
    </message>
    <message>
        <source>An easy position and short walks are still yours, if nobody advised against them.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Eine bequeme Lage und kurz gehen bleiben dir, wenn niemand davon abgeraten hat.</translation>
    </message>
    <message>
        <source>Bleeding, fluid loss, or back pain that comes in waves: call the maternity unit or the emergency number.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation>Blutung, Abgang von Flüssigkeit oder Rückenschmerz, der in Wellen kommt: Ruf in der Geburtsklinik an oder wähl die Notrufnummer.</translation>
    </message>
    <message>
        <source>What is right to take in pregnancy is for a midwife or doctor to say.</source>
        <extracomment>safety · causes.toml, note.</extracomment>
        <translation>Was in der Schwangerschaft eingenommen werden darf, sagt die Hebamme oder die Arztpraxis.</translation>
    </message>
    <message>
        <source>Ask the midwife or doctor about your back, and before any medicine</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Hebamme oder Arztpraxis zu deinem Rücken und vor jedem Medikament fragen</translation>
    </message>
    <message>
        <source>pregnant, or perhaps, or a birth in the last weeks</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>schwanger oder vielleicht, oder eine Geburt in den letzten Wochen</translation>
    </message>
    <message>
        <source>You may have strained or torn a muscle</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>Du hast dir vielleicht einen Muskel gezerrt oder gerissen</translation>
    </message>
    <message>
        <source>This pattern fits a strained or torn muscle; only a professional can tell.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation>Dieses Muster passt zu einem gezerrten oder gerissenen Muskel; sagen kann es nur eine Fachperson.</translation>
    </message>
    <message>
        <source>A physiotherapist; a doctor if you cannot use that part, or the bruise is big</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation>Physiotherapie; Arztpraxis, wenn du den Teil nicht benutzen kannst oder der Bluterguss groß ist</translation>
    </message>
    <message>
        <source>within 1 week, if it isn&apos;t clearly easing</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation>innerhalb von 1 Woche, wenn es nicht deutlich nachlässt</translation>
    </message>
    <message>
        <source>Protect the spot for 48 hours: no stretching into pain, no heat on a bruise or swelling.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Schone die Stelle 48 Stunden: kein Dehnen in den Schmerz, keine Wärme auf einen Bluterguss oder eine Schwellung.</translation>
    </message>
    <message>
        <source>Short walks and easy moves from the start, as far as they don&apos;t sharpen the pain.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Von Anfang an kurz gehen und sich leicht bewegen, soweit es den Schmerz nicht verschärft.</translation>
    </message>
    <message>
        <source>After two days, move more, a little each day.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Nach zwei Tagen mehr bewegen, jeden Tag ein wenig.</translation>
    </message>
    <message>
        <source>You cannot use that part, or the bruise is large or growing: see a doctor rather than a physiotherapist.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation>Du kannst den Teil nicht benutzen, oder der Bluterguss ist groß oder wächst: Geh zum Arzt statt in die Physiotherapie.</translation>
    </message>
    <message>
        <source>A physiotherapist can plan exercise and load; no one exercise type is best.</source>
        <extracomment>safety · causes.toml, note.</extracomment>
        <translation>Die Physiotherapie kann Übungen und Belastung planen; keine einzelne Übungsart ist die beste.</translation>
    </message>
    <message>
        <source>Two days of protection are over: begin to move more</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Zwei Tage Schonung sind um: anfangen, mehr zu bewegen</translation>
    </message>
    <message>
        <source>Not clearly easing? Book a physiotherapist</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Lässt nicht deutlich nach? Physiotherapie vereinbaren</translation>
    </message>
    <message>
        <source>a knock, twist or slip</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>ein Stoß, Verdrehen oder Ausrutscher</translation>
    </message>
    <message>
        <source>a tear or pop, a bruise or swelling</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>ein Riss oder Schnalzen, ein Bluterguss oder eine Schwellung</translation>
    </message>
    <message>
        <source>you can&apos;t use it, or a big bruise or swelling</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>nicht benutzbar, oder ein großer Bluterguss oder eine große Schwellung</translation>
    </message>
    <message>
        <source>A doctor within days; after that a physiotherapist</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation>Arztpraxis innerhalb von Tagen; danach Physiotherapie</translation>
    </message>
    <message>
        <source>within days</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation>innerhalb von Tagen</translation>
    </message>
    <message>
        <source>Book a visit with a doctor in the next days; sooner if it gets worse.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Vereinbare in den nächsten Tagen einen Arzttermin; früher, wenn es schlimmer wird.</translation>
    </message>
    <message>
        <source>Short walks and easy moves, as far as they don&apos;t sharpen the pain.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Kurz gehen und sich leicht bewegen, soweit es den Schmerz nicht verschärft.</translation>
    </message>
    <message>
        <source>It swells or hurts more and more, or gets numb, pale or cold: be seen today. Any warning sign: call, as that sign says.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation>Es schwillt oder schmerzt immer mehr oder wird taub, blass oder kalt: Lass dich heute untersuchen. Ein Warnzeichen: Ruf an, wie bei diesem Zeichen angegeben.</translation>
    </message>
    <message>
        <source>See a doctor about the part you can&apos;t use, or the big bruise</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Mit dem nicht benutzbaren Teil oder dem großen Bluterguss zum Arzt</translation>
    </message>
    <message>
        <source>See a doctor first, then a physiotherapist</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>Geh zuerst zum Arzt, dann in die Physiotherapie</translation>
    </message>
    <message>
        <source>This pattern fits an irritated nerve; only a professional can tell. It usually settles.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation>Dieses Muster passt zu einem gereizten Nerv; sagen kann es nur eine Fachperson. Es beruhigt sich meist.</translation>
    </message>
    <message>
        <source>Your doctor, then a physiotherapist</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation>Deine Arztpraxis, dann Physiotherapie</translation>
    </message>
    <message>
        <source>within 1 to 2 weeks, sooner if it gets worse</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation>innerhalb von 1 bis 2 Wochen, früher, wenn es schlimmer wird</translation>
    </message>
    <message>
        <source>Keep walking in short bits, and change position often.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Geh weiter in kurzen Stücken, und wechsle oft die Haltung.</translation>
    </message>
    <message>
        <source>Log where the leg hurts or tingles, and whether that spreads or shrinks.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Trag ein, wo das Bein weh tut oder kribbelt, und ob es mehr oder weniger Fläche wird.</translation>
    </message>
    <message>
        <source>The leg gets weak or numb: call a doctor within a day. Both legs, or numbness where you sit: call the emergency number.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation>Das Bein wird schwach oder taub: Ruf innerhalb eines Tages in einer Arztpraxis an. Beide Beine, oder Taubheit dort, wo du sitzt: Ruf die Notrufnummer an.</translation>
    </message>
    <message>
        <source>First rule out warning signs; after that care is much the same for most causes.</source>
        <extracomment>safety · causes.toml, note. · steps.toml, note.</extracomment>
        <translation>Erst Warnzeichen ausschließen; danach ist die Behandlung bei den meisten Ursachen ähnlich.</translation>
    </message>
    <message>
        <source>Book a visit about the pain that goes into your leg</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Einen Arzttermin wegen des Schmerzes vereinbaren, der ins Bein zieht</translation>
    </message>
    <message>
        <source>pain below the knee, or a tingling leg</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>Schmerz unterhalb des Knies, oder ein kribbelndes Bein</translation>
    </message>
    <message>
        <source>Go back to the professional who knows it</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>Geh zurück zu der Fachperson, die es kennt</translation>
    </message>
    <message>
        <source>A disc or spine joint was named before. Nothing is out of place to be put back; whoever knows your back can say what is new.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation>Eine Bandscheibe oder ein Wirbelgelenk wurde schon genannt. Nichts ist verrutscht, was eingerenkt werden müsste; wer deinen Rücken kennt, kann sagen, was neu ist.</translation>
    </message>
    <message>
        <source>The professional who told you; manual therapy only after they agree</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation>Die Fachperson, die es dir gesagt hat; manuelle Therapie nur mit ihrer Zustimmung</translation>
    </message>
    <message>
        <source>at the next routine visit</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation>beim nächsten regulären Termin</translation>
    </message>
    <message>
        <source>Ask for a routine visit with whoever knows your back.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Bitte um einen regulären Termin bei der Person, die deinen Rücken kennt.</translation>
    </message>
    <message>
        <source>Find the old letter or scan report and put it with the summary page.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Such den alten Brief oder Befund heraus und leg ihn zum Blatt für die Arztpraxis.</translation>
    </message>
    <message>
        <source>Wait with any cracking or thrusting treatment until they have agreed to it.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Warte mit jedem Einrenken oder ruckartigen Handgriff, bis sie zugestimmt hat.</translation>
    </message>
    <message>
        <source>A weak or numb leg: a doctor within a day. Both legs, or trouble holding urine: call the emergency number.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation>Ein schwaches oder taubes Bein: innerhalb eines Tages zum Arzt. Beide Beine, oder Mühe, den Urin zu halten: Ruf die Notrufnummer an.</translation>
    </message>
    <message>
        <source>Spinal manipulation may help a bit in the first 6 weeks. It does not put bones back in place. See a doctor first if a leg is weak or numb.</source>
        <extracomment>safety · causes.toml, note. · steps.toml, note.</extracomment>
        <translation>Manipulation der Wirbelsäule hilft in den ersten 6 Wochen vielleicht ein wenig. Sie setzt keine Knochen zurück. Ist ein Bein schwach oder taub, geh zuerst zum Arzt.</translation>
    </message>
    <message>
        <source>Ask for a visit with the professional who knows your back</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Um einen Termin bei der Fachperson bitten, die deinen Rücken kennt</translation>
    </message>
    <message>
        <source>a disc or spine joint was named before</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>eine Bandscheibe oder ein Wirbelgelenk wurde schon genannt</translation>
    </message>
    <message>
        <source>Book a visit, and take the report</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>Vereinbare einen Termin, und nimm den Bericht mit</translation>
    </message>
    <message>
        <source>This pattern fits a back that wants a closer look; only a professional can tell what is behind it.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation>Dieses Muster passt zu einem Rücken, den jemand genauer ansehen sollte; was dahintersteckt, kann nur eine Fachperson sagen.</translation>
    </message>
    <message>
        <source>Your doctor</source>
        <extracomment>safety · causes.toml, who. · steps.toml, title.</extracomment>
        <translation>Deine Arztpraxis</translation>
    </message>
    <message>
        <source>Print the summary page and write down your questions.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Druck das Blatt für die Arztpraxis und schreib deine Fragen auf.</translation>
    </message>
    <message>
        <source>Keep walking and doing what helps in the meantime.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Geh inzwischen weiter und tu, was hilft.</translation>
    </message>
    <message>
        <source>Any warning sign: call within a day, or now, as that sign says.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation>Ein Warnzeichen: Ruf innerhalb eines Tages an oder jetzt, wie bei diesem Zeichen angegeben.</translation>
    </message>
    <message>
        <source>No better after a few weeks, or it stops your day? See a doctor.</source>
        <extracomment>safety · causes.toml, note. · steps.toml, note.</extracomment>
        <translation>Nach ein paar Wochen nicht besser, oder es legt deinen Tag lahm? Geh zum Arzt.</translation>
    </message>
    <message>
        <source>Book a visit with your doctor, and take the summary page</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Einen Arzttermin vereinbaren und das Blatt mitnehmen</translation>
    </message>
    <message>
        <source>the same place twice or more in three months</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>dieselbe Stelle zweimal oder öfter in drei Monaten</translation>
    </message>
    <message>
        <source>home care is not enough</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>Selbsthilfe reicht nicht</translation>
    </message>
    <message>
        <source>Take about half the load off, then build back</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>Nimm etwa die Hälfte der Last weg, dann bau wieder auf</translation>
    </message>
    <message>
        <source>This pattern fits a back that had more than it was used to; only a professional can tell for sure.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation>Dieses Muster passt zu einem Rücken, der mehr hatte, als er gewohnt war; sicher sagen kann es nur eine Fachperson.</translation>
    </message>
    <message>
        <source>A physiotherapist, if it&apos;s not better in 2 weeks</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation>Physiotherapie, wenn es in 2 Wochen nicht besser ist</translation>
    </message>
    <message>
        <source>start now; the physiotherapist after 2 weeks</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation>ab jetzt; Physiotherapie nach 2 Wochen</translation>
    </message>
    <message>
        <source>Cut the lifting, sport or repeated work by about a half for some days.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Mach ein paar Tage lang etwa halb so viel Heben, Sport oder wiederholte Arbeit.</translation>
    </message>
    <message>
        <source>Then add a little each day; two steps up, one back is normal.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Dann jeden Tag ein wenig mehr; zwei Schritte vor, einer zurück ist normal.</translation>
    </message>
    <message>
        <source>Keep walking. Rest in bed makes it slower.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Geh weiter. Bettruhe macht es langsamer.</translation>
    </message>
    <message>
        <source>Not better in two weeks: see a physiotherapist. Any warning sign: call, as that sign says.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation>In zwei Wochen nicht besser: Geh in die Physiotherapie. Ein Warnzeichen: Ruf an, wie bei diesem Zeichen angegeben.</translation>
    </message>
    <message>
        <source>A plan made for you, built up slowly, is what prevention trials tested.</source>
        <extracomment>safety · causes.toml, note. · steps.toml, note.</extracomment>
        <translation>Ein Plan für dich, langsam aufgebaut, ist das, was Studien zur Vorbeugung geprüft haben.</translation>
    </message>
    <message>
        <source>Not better after two weeks? Book a physiotherapist</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Nach zwei Wochen nicht besser? Physiotherapie vereinbaren</translation>
    </message>
    <message>
        <source>lots of lifting, sport or repeated work</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>viel Heben, Sport oder wiederholte Arbeit</translation>
    </message>
    <message>
        <source>Calm things down: breath, sleep, walking</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>Komm zur Ruhe: Atem, Schlaf, Gehen</translation>
    </message>
    <message>
        <source>This pattern fits a body under strain; only a professional can tell for sure.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation>Dieses Muster passt zu einem Körper unter Belastung; sicher sagen kann es nur eine Fachperson.</translation>
    </message>
    <message>
        <source>Nobody has to; a massage is a comfort option</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation>Das muss niemand ansehen; eine Massage ist eine Möglichkeit, wenn sie dir guttut.</translation>
    </message>
    <message>
        <source>start now</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation>ab jetzt</translation>
    </message>
    <message>
        <source>Five minutes of slow breathing, lying as it is comfortable.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Fünf Minuten langsam atmen, liegend, wie es bequem ist.</translation>
    </message>
    <message>
        <source>A walk in daylight, and the same bedtime for some nights.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Ein Spaziergang bei Tageslicht, und ein paar Nächte dieselbe Schlafenszeit.</translation>
    </message>
    <message>
        <source>A massage if you like: it can ease pain for a while.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Eine Massage, wenn du magst: Sie kann Schmerz eine Weile lindern.</translation>
    </message>
    <message>
        <source>Worry or low mood that fills most days: talk to a doctor about that too. Any warning sign: call, as that sign says.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation>Sorgen oder gedrückte Stimmung an den meisten Tagen: Sprich auch darüber in der Arztpraxis. Ein Warnzeichen: Ruf an, wie bei diesem Zeichen angegeben.</translation>
    </message>
    <message>
        <source>Massage can ease pain for a while; lasting effect is not shown.</source>
        <extracomment>safety · causes.toml, note. · steps.toml, note.</extracomment>
        <translation>Massage kann Schmerz eine Weile lindern; eine dauerhafte Wirkung ist nicht gezeigt.</translation>
    </message>
    <message>
        <source>A calmer evening: slow breathing, a walk, an early night</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Ein ruhigerer Abend: langsam atmen, ein Spaziergang, früh ins Bett</translation>
    </message>
    <message>
        <source>a tense or worried time</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>eine angespannte oder sorgenvolle Zeit</translation>
    </message>
    <message>
        <source>strain or bad sleep most days</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>Belastung oder schlechter Schlaf an den meisten Tagen</translation>
    </message>
    <message>
        <source>Comfort, walking, calm stretching</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>Es dir leichter machen, gehen, ruhig dehnen</translation>
    </message>
    <message>
        <source>This pattern fits a simple strain or guarding after a sudden move; only a professional can tell. No cause needs fixing.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation>Dieses Muster passt zu einer einfachen Zerrung oder Schutzspannung nach einer plötzlichen Bewegung; sagen kann es nur eine Fachperson. Es muss keine Ursache behoben werden.</translation>
    </message>
    <message>
        <source>Nobody for now</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation>Vorerst niemand</translation>
    </message>
    <message>
        <source>start now; look again on day 3, 7 and 14</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation>ab jetzt; neu schauen an Tag 3, 7 und 14</translation>
    </message>
    <message>
        <source>Ice or heat as it feels good, within the timer&apos;s limits.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Eis oder Wärme, wie es guttut, in den Grenzen des Timers.</translation>
    </message>
    <message>
        <source>A short walk each hour you are awake, in the first days.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>In den ersten Tagen jede Stunde, die du wach bist, kurz gehen.</translation>
    </message>
    <message>
        <source>Calm stretching once it no longer sharpens the pain.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Ruhig dehnen, sobald es den Schmerz nicht mehr verschärft.</translation>
    </message>
    <message>
        <source>A warning sign, pain below the knee, or no clear gain by day 14: then a visit.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation>Ein Warnzeichen, Schmerz unterhalb des Knies oder bis Tag 14 keine deutliche Besserung: dann lass es ärztlich ansehen.</translation>
    </message>
    <message>
        <source>A clear harmless trigger is reassuring, not a guarantee; the warning signs come first.</source>
        <extracomment>safety · causes.toml, note.</extracomment>
        <translation>Ein klarer harmloser Auslöser beruhigt, ist aber keine Garantie; die Warnzeichen kommen zuerst.</translation>
    </message>
    <message>
        <source>Temperature of 38 °C (100.4 °F) or more</source>
        <oldsource>Temperature of 38 C (100.4 F) or more</oldsource>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Temperatur von 38 °C (100,4 °F) oder mehr</translation>
    </message>
    <message>
        <source>Is your temperature 38 °C (100.4 °F) or more, with the back pain?</source>
        <oldsource>Is your temperature 38 C (100.4 F) or more, with the back pain?</oldsource>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Ist deine Temperatur 38 °C (100,4 °F) oder höher, zusammen mit den Rückenschmerzen?</translation>
    </message>
    <message>
        <source>A clear harmless trigger is reassuring, not a guarantee; answer the warning-sign questions first.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Ein klarer harmloser Auslöser beruhigt, ist aber keine Garantie; beantworte zuerst die Fragen zu den Warnzeichen.</translation>
    </message>
    <message>
        <source>A short walk each hour you are awake</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Jede Stunde, die du wach bist, kurz gehen</translation>
    </message>
    <message>
        <source>a sudden move after being still</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>eine plötzliche Bewegung nach langer Ruhe</translation>
    </message>
    <message>
        <source>No clear trigger is common, and often fine</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>Kein klarer Auslöser ist häufig und oft harmlos</translation>
    </message>
    <message>
        <source>Nobody can usually point to one exact cause, and that is normal. Comfort and walking fit here too.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation>Meist kann niemand eine genaue Ursache nennen, und das ist normal. Es sich leichter machen und gehen passt auch hier.</translation>
    </message>
    <message>
        <source>start now; look again on day 2, 5 and 14</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation>ab jetzt; neu schauen an Tag 2, 5 und 14</translation>
    </message>
    <message>
        <source>Nobody can usually point to one exact cause, and that is normal.</source>
        <extracomment>safety · causes.toml, note. · steps.toml, note.</extracomment>
        <translation>Meist kann niemand eine genaue Ursache nennen, und das ist normal.</translation>
    </message>
    <message>
        <source>Massage</source>
        <extracomment>causes.toml, title. · steps.toml, title.</extracomment>
        <translation>Massage</translation>
    </message>
    <message>
        <source>A massage can loosen things for a while, and for many it is simply pleasant. Trials could not show that the effect lasts, so it is a comfort, not a repair.</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Eine Massage kann eine Weile lockern, und für viele ist sie einfach angenehm. Studien konnten keine anhaltende Wirkung zeigen, also ist sie eine Wohltat, keine Reparatur.</translation>
    </message>
    <message>
        <source>Some plan several sessions over a couple of months. Log your pain before and after each: then you see for yourself whether it is worth the money.</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Manche planen mehrere Sitzungen über ein paar Monate. Trag den Schmerz vor und nach jeder ein: Dann siehst du selbst, ob sie das Geld wert ist.</translation>
    </message>
    <message>
        <source>Say where it hurts, and what hurts when pressed. Pressure should never make you hold your breath.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>Sag, wo es weh tut und was auf Druck schmerzt. Der Druck sollte dich nie die Luft anhalten lassen.</translation>
    </message>
    <message>
        <source>Skip it over a fresh bruise, a fever, a skin infection or a clot, and ask a doctor first with cancer, osteoporosis, pregnancy or blood thinners.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>Lass sie aus über einem frischen Bluterguss, bei Fieber, einer Hautinfektion oder einem Blutgerinnsel, und frag vorher in der Arztpraxis bei Krebs, Osteoporose, Schwangerschaft oder Blutverdünnern.</translation>
    </message>
    <message>
        <source>It works best beside walking and exercise, not instead of them.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>Sie wirkt am besten neben Gehen und Übungen, nicht statt ihrer.</translation>
    </message>
    <message>
        <source>The visit with your doctor</source>
        <extracomment>causes.toml, title.</extracomment>
        <translation>Der Termin in deiner Arztpraxis</translation>
    </message>
    <message>
        <source>Most of what a doctor needs is what you can tell: when it began, where it goes, what eases it, what you took. The summary page says it in a minute.</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Das meiste, was eine Ärztin oder ein Arzt braucht, kannst du erzählen: wann es begann, wohin es zieht, was es lindert, was du genommen hast. Das Blatt für die Arztpraxis sagt es in einer Minute.</translation>
    </message>
    <message>
        <source>A scan is often not needed. X-ray, CT or MRI rarely change what is done in the first six weeks unless there are warning signs, and normal ageing shows up on them and can worry for nothing.</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Ein Bild ist oft nicht nötig. Röntgen, CT oder MRT ändern in den ersten sechs Wochen selten etwas an der Behandlung, wenn es keine Warnzeichen gibt, und normales Altern ist darauf zu sehen und kann unnötig beunruhigen.</translation>
    </message>
    <message>
        <source>May be ordered: an examination of back, legs and reflexes; sometimes a blood or urine test; an X-ray, CT or MRI when a warning sign asks for it.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>Vielleicht angeordnet: eine Untersuchung von Rücken, Beinen und Reflexen; manchmal ein Blut- oder Urintest; Röntgen, CT oder MRT, wenn ein Warnzeichen es verlangt.</translation>
    </message>
    <message>
        <source>Is there anything that needs more tests, and what would they change?</source>
        <extracomment>causes.toml, questions.</extracomment>
        <translation>Braucht etwas weitere Untersuchungen, und was würden sie ändern?</translation>
    </message>
    <message>
        <source>What may I do, and what should I leave for now?</source>
        <extracomment>causes.toml, questions.</extracomment>
        <translation>Was darf ich tun, und was soll ich vorerst lassen?</translation>
    </message>
    <message>
        <source>Which medicine fits with what I already take, for how long, and what should make me stop?</source>
        <extracomment>causes.toml, questions.</extracomment>
        <translation>Welches Medikament passt zu dem, was ich schon nehme, wie lange, und wann soll ich aufhören?</translation>
    </message>
    <message>
        <source>When should it be better, and when do I come back?</source>
        <extracomment>causes.toml, questions.</extracomment>
        <translation>Wann sollte es besser sein, und wann komme ich wieder?</translation>
    </message>
    <message>
        <source>Scans rarely help in the first 6 weeks unless there are warning signs, and normal ageing shows up on them.</source>
        <extracomment>safety · causes.toml, note. · steps.toml, note.</extracomment>
        <translation>Bilder helfen in den ersten 6 Wochen selten, außer bei Warnzeichen, und normales Altern ist darauf zu sehen.</translation>
    </message>
    <message>
        <source>Physiotherapy</source>
        <extracomment>causes.toml, title. · steps.toml, title.</extracomment>
        <translation>Physiotherapie</translation>
    </message>
    <message>
        <source>A physiotherapist looks at how you move, finds a load you can take, and builds it up with you. It need not wait for a scan.</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>In der Physiotherapie wird angesehen, wie du dich bewegst, eine Belastung gefunden, die du verträgst, und mit dir aufgebaut. Sie muss nicht auf ein Bild warten.</translation>
    </message>
    <message>
        <source>No one kind of exercise has been shown to be best. The one you do is: ask for two or three moves that fit your day.</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Keine Übungsart ist nachweislich die beste. Es ist die, die du machst: Bitte um zwei oder drei Übungen, die in deinen Tag passen.</translation>
    </message>
    <message>
        <source>Tell what you do all day, and what you want to get back to.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>Erzähl, was du den ganzen Tag machst und wozu du zurückwillst.</translation>
    </message>
    <message>
        <source>Ask how many times, how long, and how much pain during a move is fine.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>Frag, wie oft, wie lange und wie viel Schmerz bei einer Übung in Ordnung ist.</translation>
    </message>
    <message>
        <source>Add the moves you were given to the stretch player: it keeps the time and counts the sides.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>Füg deine Übungen zum Dehnen hier hinzu: Es misst die Zeit und zählt die Seiten.</translation>
    </message>
    <message>
        <source>A trainer can help later on; looking for a cause is not a trainer&apos;s work.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>Ein Trainer kann später helfen; nach einer Ursache zu suchen ist nicht seine Aufgabe.</translation>
    </message>
    <message>
        <source>Manual therapy, chiropractor</source>
        <extracomment>causes.toml, title.</extracomment>
        <translation>Manuelle Therapie, Chiropraktik</translation>
    </message>
    <message>
        <source>Hands-on treatment may help a bit in the first six weeks. More than half of those treated are sore or stiff for a day or so afterwards.</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Behandlung mit den Händen hilft in den ersten sechs Wochen vielleicht ein wenig. Mehr als die Hälfte der Behandelten ist danach etwa einen Tag lang wund oder steif.</translation>
    </message>
    <message>
        <source>It does not put bones back in place: nothing is out of place. If it helps, it helps by easing pain and stiffness, and best as one part beside exercise.</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Sie setzt keine Knochen zurück: Nichts ist verrutscht. Wenn sie hilft, dann indem sie Schmerz und Steifheit lindert, am besten als ein Teil neben Übungen.</translation>
    </message>
    <message>
        <source>With a leg that is weak or numb, see a doctor before anybody manipulates your back.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>Ist ein Bein schwach oder taub, geh zum Arzt, bevor jemand deinen Rücken manipuliert.</translation>
    </message>
    <message>
        <source>With a known disc or joint problem, ask the professional who knows it first.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>Bei einem bekannten Problem mit Bandscheibe oder Gelenk frag zuerst die Fachperson, die es kennt.</translation>
    </message>
    <message>
        <source>Say no to whatever you don&apos;t want, at any time, and to long courses paid in advance.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>Sag jederzeit Nein zu allem, was du nicht willst, und zu langen, im Voraus bezahlten Kuren.</translation>
    </message>
    <message>
        <source>Osteoporosis, cancer, blood thinners or pregnancy: say so before it begins.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>Osteoporose, Krebs, Blutverdünner oder Schwangerschaft: Sag es, bevor es beginnt.</translation>
    </message>
    <message>
        <source>When nerves may be involved</source>
        <extracomment>causes.toml, title.</extracomment>
        <translation>Wenn Nerven beteiligt sein können</translation>
    </message>
    <message>
        <source>A back spasm alone is very unlikely to come from a disease like multiple sclerosis or Parkinson&apos;s. Other things beside it make a visit worthwhile: spasms elsewhere, shaking, slowness, stumbling, a change of vision.</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Ein Rückenkrampf allein kommt sehr wahrscheinlich nicht von einer Krankheit wie multipler Sklerose oder Parkinson. Anderes daneben macht einen Termin sinnvoll: Muskelkrämpfe an anderen Stellen, Zittern, verlangsamte Bewegungen, Stolpern, verändertes Sehen.</translation>
    </message>
    <message>
        <source>Your doctor may send you to a neurologist. A short log of what happened, where and when is worth more there than any guess.</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Deine Arztpraxis überweist dich vielleicht in die Neurologie. Kurze Notizen, was wo und wann geschah, sind dort mehr wert als jede Vermutung.</translation>
    </message>
    <message>
        <source>Call the emergency number now: new trouble holding or passing urine or stool, numbness where you sit, both legs weak or numb, a face that droops, slurred speech.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>Ruf jetzt die Notrufnummer an: neue Mühe, Urin oder Stuhl zu halten oder zu lassen, Taubheit dort, wo du sitzt, beide Beine schwach oder taub, ein hängendes Gesicht, verwaschene Sprache.</translation>
    </message>
    <message>
        <source>Within a day: new weakness or numbness in one leg.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>Innerhalb eines Tages: neue Schwäche oder Taubheit in einem Bein.</translation>
    </message>
    <message>
        <source>Within one to two weeks: spasms elsewhere, shaking, slowness, unsteady walking, vision change.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>Innerhalb von ein bis zwei Wochen: Muskelkrämpfe an anderen Stellen, Zittern, verlangsamte Bewegungen, unsicherer Gang, verändertes Sehen.</translation>
    </message>
    <message>
        <source>Ice is not for you with Raynaud&apos;s, numb skin, poor circulation, or an open wound there.</source>
        <extracomment>safety · cautions.toml, short.</extracomment>
        <translation>Eis ist nichts für dich bei Raynaud, tauber Haut, schlechter Durchblutung oder einer offenen Wunde dort.</translation>
    </message>
    <message>
        <source>Raynaud&apos;s: fingers that turn white in the cold</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Raynaud: Finger, die in der Kälte weiß werden</translation>
    </message>
    <message>
        <source>Hives from cold (cold urticaria)</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Nesselsucht durch Kälte (Kälteurtikaria)</translation>
    </message>
    <message>
        <source>Cryoglobulinaemia or cold haemoglobinuria</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Kryoglobulinämie oder Kältehämoglobinurie</translation>
    </message>
    <message>
        <source>Sickle cell disease</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Sichelzellkrankheit</translation>
    </message>
    <message>
        <source>Numb skin or nerve damage there, for example from diabetes</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Taube Haut oder Nervenschaden dort, zum Beispiel durch Diabetes</translation>
    </message>
    <message>
        <source>Poor circulation (arterial disease)</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Schlechte Durchblutung (Arterienerkrankung)</translation>
    </message>
    <message>
        <source>An open wound, or broken or infected skin there</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Eine offene Wunde oder verletzte oder infizierte Haut dort</translation>
    </message>
    <message>
        <source>Skin there that had radiation lately</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Haut dort, die vor Kurzem bestrahlt wurde</translation>
    </message>
    <message>
        <source>A nerve there that is growing back</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Ein Nerv dort, der nachwächst</translation>
    </message>
    <message>
        <source>Severe heart disease, or blood pressure that is not under control</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Schwere Herzkrankheit oder Blutdruck, der nicht eingestellt ist</translation>
    </message>
    <message>
        <source>Drowsy, after alcohol or a muscle relaxant, or unable to take the pack off</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Schläfrig, nach Alkohol oder einem Muskelrelaxans, oder nicht in der Lage, die Packung abzunehmen</translation>
    </message>
    <message>
        <source>Thin skin</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Dünne Haut</translation>
    </message>
    <message>
        <source>65 or older</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>65 oder älter</translation>
    </message>
    <message>
        <source>Heat is not for you with a fresh bruise or swelling, fever, numb skin, or poor circulation.</source>
        <extracomment>safety · cautions.toml, short.</extracomment>
        <translation>Wärme ist nichts für dich bei frischem Bluterguss oder frischer Schwellung, Fieber, tauber Haut oder schlechter Durchblutung.</translation>
    </message>
    <message>
        <source>A fresh injury, bruise or swelling there, less than 48 hours old</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Eine frische Verletzung, ein Bluterguss oder eine Schwellung dort, jünger als 48 Stunden</translation>
    </message>
    <message>
        <source>Fever or an infection</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Fieber oder eine Infektion</translation>
    </message>
    <message>
        <source>Numb skin, nerve damage or diabetes</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Taube Haut, Nervenschaden oder Diabetes</translation>
    </message>
    <message>
        <source>Poor circulation</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Schlechte Durchblutung</translation>
    </message>
    <message>
        <source>Multiple sclerosis that gets worse with heat</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Multiple Sklerose, die sich bei Wärme verschlechtert</translation>
    </message>
    <message>
        <source>Heart failure, or a tendency to faint</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Herzschwäche oder Neigung zur Ohnmacht</translation>
    </message>
    <message>
        <source>A tendency to bleed</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Eine Blutungsneigung</translation>
    </message>
    <message>
        <source>A medicine patch there (fentanyl and others release faster when warm)</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Ein Medikamentenpflaster dort (Fentanyl und andere werden bei Wärme schneller frei)</translation>
    </message>
    <message>
        <source>A tumour there</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Ein Tumor dort</translation>
    </message>
    <message>
        <source>An open wound there</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Eine offene Wunde dort</translation>
    </message>
    <message>
        <source>Pregnant (on the belly or low back, and hot tubs)</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Schwanger (auf Bauch oder unterem Rücken, und Whirlpools)</translation>
    </message>
    <message>
        <source>Confused or drowsy, after alcohol or a muscle relaxant</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Verwirrt oder schläfrig, nach Alkohol oder einem Muskelrelaxans</translation>
    </message>
    <message>
        <source>A cream or rub on the skin there</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Eine Creme oder Einreibung auf der Haut dort</translation>
    </message>
    <message>
        <source>55 or older and wearing the wrap on bare skin (wear it over clothing)</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>55 oder älter und der Umschlag auf bloßer Haut (trag ihn über der Kleidung)</translation>
    </message>
    <message>
        <source>Planks want a back that has calmed down, and a heart and belly that may be held tight.</source>
        <extracomment>safety · cautions.toml, short.</extracomment>
        <translation>Planks brauchen einen Rücken, der sich beruhigt hat, und ein Herz und einen Bauch, die Anspannung vertragen.</translation>
    </message>
    <message>
        <source>Getting down to the floor and up again is hard for me</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Auf den Boden und wieder hoch zu kommen ist für mich schwer</translation>
    </message>
    <message>
        <source>I am in the last third of a pregnancy</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Ich bin im letzten Drittel einer Schwangerschaft</translation>
    </message>
    <message>
        <source>I had surgery lately at the belly, a shoulder, a wrist or an eye</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Ich wurde vor Kurzem an Bauch, Schulter, Handgelenk oder Auge operiert</translation>
    </message>
    <message>
        <source>I have a hernia</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Ich habe eine Hernie (etwa Leisten- oder Nabelbruch)</translation>
    </message>
    <message>
        <source>My blood pressure is high and not well controlled</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Mein Blutdruck ist hoch und nicht gut eingestellt</translation>
    </message>
    <message>
        <source>A doctor or physiotherapist said that planks are fine for me</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Mir wurde ärztlich oder in der Physiotherapie gesagt, dass Planks für mich in Ordnung sind</translation>
    </message>
    <message>
        <source>Some people should drink less, not more.</source>
        <extracomment>safety · cautions.toml, short.</extracomment>
        <translation>Manche Menschen sollten weniger trinken, nicht mehr.</translation>
    </message>
    <message>
        <source>Heart failure</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Herzschwäche</translation>
    </message>
    <message>
        <source>Kidney disease</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Nierenkrankheit</translation>
    </message>
    <message>
        <source>Liver disease</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Leberkrankheit</translation>
    </message>
    <message>
        <source>I once had low sodium in the blood</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Ich hatte schon einmal zu wenig Natrium im Blut</translation>
    </message>
    <message>
        <source>A doctor told me how much I may drink</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Mir wurde ärztlich gesagt, wie viel ich trinken darf</translation>
    </message>
    <message>
        <source>I take &quot;water tablets&quot; (diuretics)</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Ich nehme „Wassertabletten“ (Diuretika)</translation>
    </message>
    <message>
        <source>BMI is for adults, and says nothing in a pregnancy.</source>
        <extracomment>safety · cautions.toml, short.</extracomment>
        <translation>BMI ist für Erwachsene und sagt in einer Schwangerschaft nichts.</translation>
    </message>
    <message>
        <source>I am pregnant</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Ich bin schwanger</translation>
    </message>
    <message>
        <source>I am under 18</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Ich bin unter 18</translation>
    </message>
    <message>
        <source>Another country</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Anderes Land</translation>
    </message>
    <message>
        <source>United States</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>USA</translation>
    </message>
    <message>
        <source>Canada</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>Brazil</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>Australia</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Australien</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>Austria</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Belgium</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Bulgarien</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Zypern</translation>
    </message>
    <message>
        <source>Czechia</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Germany</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Denmark</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Estonia</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Spain</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Finland</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>France</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Greece</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Griechenland</translation>
    </message>
    <message>
        <source>Croatia</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Kroatien</translation>
    </message>
    <message>
        <source>Hungary</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>Ireland</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Iceland</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Island</translation>
    </message>
    <message>
        <source>Italy</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Lettland</translation>
    </message>
    <message>
        <source>Malta</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Norway</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Norwegen</translation>
    </message>
    <message>
        <source>Poland</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Portugal</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Romania</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Sweden</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Slowenien</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Slowakei</translation>
    </message>
    <message>
        <source>Yogurt, plain, low-fat</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Joghurt, natur, fettarm</translation>
    </message>
    <message>
        <source>8 oz (230 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>230 g</translation>
    </message>
    <message>
        <source>Yogurt, plain, nonfat</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Joghurt, natur, mager</translation>
    </message>
    <message>
        <source>6 oz (170 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>170 g</translation>
    </message>
    <message>
        <source>Milk, 1 %</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Milch, 1 %</translation>
    </message>
    <message>
        <source>1 cup (240 ml)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>1 Glas (240 ml)</translation>
    </message>
    <message>
        <source>Soy drink, fortified</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Sojadrink, angereichert</translation>
    </message>
    <message>
        <source>Tofu, set with calcium</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Tofu, mit Calcium hergestellt</translation>
    </message>
    <message>
        <source>1/2 cup (125 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>1/2 Tasse (125 g)</translation>
    </message>
    <message>
        <source>Differs by brand; see the pack.</source>
        <extracomment>foods.toml, note.</extracomment>
        <translation>Je nach Marke verschieden; siehe Packung.</translation>
    </message>
    <message>
        <source>Mozzarella, part-skim</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Mozzarella, fettreduziert</translation>
    </message>
    <message>
        <source>1.5 oz (42 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>42 g</translation>
    </message>
    <message>
        <source>Sardines with bones</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Sardinen mit Gräten</translation>
    </message>
    <message>
        <source>3 oz (85 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>85 g</translation>
    </message>
    <message>
        <source>Salmon</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Lachs</translation>
    </message>
    <message>
        <source>Salmon, canned with bones</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Lachs aus der Dose, mit Gräten</translation>
    </message>
    <message>
        <source>Collards, cooked</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Blattkohl, gegart</translation>
    </message>
    <message>
        <source>1 cup (190 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>1 Tasse (190 g)</translation>
    </message>
    <message>
        <source>Kale, cooked</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Grünkohl, gegart</translation>
    </message>
    <message>
        <source>1 cup (130 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>1 Tasse (130 g)</translation>
    </message>
    <message>
        <source>Pumpkin seeds, roasted</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Kürbiskerne, geröstet</translation>
    </message>
    <message>
        <source>1 oz (28 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>28 g</translation>
    </message>
    <message>
        <source>Chia seeds</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Chiasamen</translation>
    </message>
    <message>
        <source>Almonds, dry-roasted</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Mandeln, trocken geröstet</translation>
    </message>
    <message>
        <source>Cashews</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Cashewkerne</translation>
    </message>
    <message>
        <source>Spinach, boiled</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Spinat, gekocht</translation>
    </message>
    <message>
        <source>1/2 cup (90 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>1/2 Tasse (90 g)</translation>
    </message>
    <message>
        <source>Its own calcium is barely taken up.</source>
        <extracomment>foods.toml, note.</extracomment>
        <translation>Sein Calcium wird kaum aufgenommen.</translation>
    </message>
    <message>
        <source>Spinach, raw</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Spinat, roh</translation>
    </message>
    <message>
        <source>2 cups (60 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>2 Tassen (60 g)</translation>
    </message>
    <message>
        <source>Black beans, cooked</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Schwarze Bohnen, gekocht</translation>
    </message>
    <message>
        <source>1/2 cup (85 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>1/2 Tasse (85 g)</translation>
    </message>
    <message>
        <source>Brown rice, cooked</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Naturreis, gekocht</translation>
    </message>
    <message>
        <source>1/2 cup (100 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>1/2 Tasse (100 g)</translation>
    </message>
    <message>
        <source>Banana</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Banane</translation>
    </message>
    <message>
        <source>1 medium</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>1 mittelgroße</translation>
    </message>
    <message>
        <source>Potato, baked</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Kartoffel, gebacken</translation>
    </message>
    <message>
        <source>Lentils, cooked</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Linsen, gekocht</translation>
    </message>
    <message>
        <source>1 cup (200 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>1 Tasse (200 g)</translation>
    </message>
    <message>
        <source>Apricots, dried</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Aprikosen, getrocknet</translation>
    </message>
    <message>
        <source>1/2 cup (65 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>1/2 Tasse (65 g)</translation>
    </message>
    <message>
        <source>Prunes</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Trockenpflaumen</translation>
    </message>
    <message>
        <source>1/2 cup (87 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>1/2 Tasse (87 g)</translation>
    </message>
    <message>
        <source>The week in three numbers</source>
        <extracomment>measures.toml, title. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Die Woche in drei Zahlen</translation>
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
        <translation>Verglichen mit dem Anfang</translation>
    </message>
    <message>
        <source>Since this episode began, how is your back now?</source>
        <extracomment>measures.toml, ask. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Wie ist dein Rücken jetzt, seit diese Episode begann?</translation>
    </message>
    <message>
        <source>Very much better</source>
        <extracomment>measures.toml, label. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Sehr viel besser</translation>
    </message>
    <message>
        <source>Much better</source>
        <extracomment>measures.toml, label. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Viel besser</translation>
    </message>
    <message>
        <source>A little better</source>
        <extracomment>measures.toml, label. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Etwas besser</translation>
    </message>
    <message>
        <source>No change</source>
        <extracomment>measures.toml, label. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>A little worse</source>
        <extracomment>measures.toml, label. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Etwas schlechter</translation>
    </message>
    <message>
        <source>Much worse</source>
        <extracomment>measures.toml, label. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Viel schlechter</translation>
    </message>
    <message>
        <source>Very much worse</source>
        <extracomment>measures.toml, label. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Sehr viel schlechter</translation>
    </message>
    <message>
        <source>What your back keeps you from, today</source>
        <extracomment>measures.toml, title. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Wovon dich dein Rücken heute abhält</translation>
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
        <translation>Ibuprofen</translation>
    </message>
    <message>
        <source>Naproxen sodium</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Naproxen-Natrium</translation>
    </message>
    <message>
        <source>Aspirin</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Aspirin (ASS)</translation>
    </message>
    <message>
        <source>Diclofenac</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Diclofenac</translation>
    </message>
    <message>
        <source>Acetaminophen</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Paracetamol</translation>
    </message>
    <message>
        <source>Dipyrone</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Metamizol</translation>
    </message>
    <message>
        <source>Ketoprofen</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Ketoprofen</translation>
    </message>
    <message>
        <source>Carisoprodol</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Carisoprodol</translation>
    </message>
    <message>
        <source>Another muscle relaxant</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Ein anderes Muskelrelaxans</translation>
    </message>
    <message>
        <source>Promethazine</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Promethazin</translation>
    </message>
    <message>
        <source>A sedating antihistamine</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Ein schläfrig machendes Antihistaminikum</translation>
    </message>
    <message>
        <source>An opioid</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Ein Opioid</translation>
    </message>
    <message>
        <source>A benzodiazepine</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Ein Benzodiazepin</translation>
    </message>
    <message>
        <source>A sleeping pill</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Eine Schlaftablette</translation>
    </message>
    <message>
        <source>Adiphenine</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Adiphenin</translation>
    </message>
    <message>
        <source>Caffeine</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Koffein</translation>
    </message>
    <message>
        <source>Something else</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Ibuprofen 200 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Ibuprofen 200 mg</translation>
    </message>
    <message>
        <source>1 tablet; 2 if 1 does not work. Every 4 to 6 h, counted from any tablet. At most 6 tablets (1200 mg) in 24 h.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 Tablette; 2, wenn 1 nicht wirkt. Alle 4 bis 6 Stunden, gerechnet ab jeder Tablette. Höchstens 6 Tabletten (1200 mg) in 24 Stunden.</translation>
    </message>
    <message>
        <source>2 tablets. Every 4 to 6 h. At most 10 tablets (3250 mg) in 24 h; older generics print 12.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>2 Tabletten. Alle 4 bis 6 Stunden. Höchstens 10 Tabletten (3250 mg) in 24 Stunden; auf älteren Generika steht 12.</translation>
    </message>
    <message>
        <source>2 caplets. Every 6 h. At most 6 caplets (3000 mg) in 24 h; some generics print 8.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>2 Filmtabletten. Alle 6 Stunden. Höchstens 6 Filmtabletten (3000 mg) in 24 Stunden; auf manchen Generika steht 8.</translation>
    </message>
    <message>
        <source>2 caplets, swallowed whole. Every 8 h. At most 6 caplets (3900 mg) in 24 h.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>2 Filmtabletten, im Ganzen geschluckt. Alle 8 Stunden. Höchstens 6 Filmtabletten (3900 mg) in 24 Stunden.</translation>
    </message>
    <message>
        <source>1 or 2 tablets every 4 h, or 3 every 6 h. At most 12 tablets (3900 mg) in 24 h. Not under 19 with a viral illness.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 oder 2 Tabletten alle 4 Stunden oder 3 alle 6 Stunden. Höchstens 12 Tabletten (3900 mg) in 24 Stunden. Nicht unter 19 bei einer Viruserkrankung.</translation>
    </message>
    <message>
        <source>1 or 2 tablets 3 times a day, 6 h apart. At most 6 tablets (1200 mg) in 24 h.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 oder 2 Tabletten 3-mal am Tag, mit 6 Stunden Abstand. Höchstens 6 Tabletten (1200 mg) in 24 Stunden.</translation>
    </message>
    <message>
        <source>1 or 2 tablets every 4 to 6 h, at least 4 h apart. At most 12 tablets (3600 mg) in 24 h. Not under 16.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 oder 2 Tabletten alle 4 bis 6 Stunden, mit mindestens 4 Stunden Abstand. Höchstens 12 Tabletten (3600 mg) in 24 Stunden. Nicht unter 16.</translation>
    </message>
    <message>
        <source>Naproxen sodium 220 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Naproxen-Natrium 220 mg</translation>
    </message>
    <message>
        <source>Keep to gentle comfort: an easy position and short walks.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Bleib bei sanfter Erleichterung: eine bequeme Lage und kurz gehen.</translation>
    </message>
    <message>
        <source>general safety advice</source>
        <extracomment>causes.toml, source.</extracomment>
        <translation>allgemeine Vorsichtsregeln</translation>
    </message>
    <message>
        <source>package labels; general safety advice</source>
        <extracomment>causes.toml, source.</extracomment>
        <translation>Packungsangaben; allgemeine Vorsichtsregeln</translation>
    </message>
    <message>
        <source>FDA NSAID pregnancy notice 2020; general safety advice</source>
        <extracomment>causes.toml, source.</extracomment>
        <translation>FDA, Hinweis zu NSAR in der Schwangerschaft, 2020; allgemeine Vorsichtsregeln</translation>
    </message>
    <message>
        <source>Comfort and walking</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>Es dir leichter machen und gehen</translation>
    </message>
    <message>
        <source>Mexico</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>Argentina</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Argentinien</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Vereinigte Arabische Emirate</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Bahrain</translation>
    </message>
    <message>
        <source>Algeria</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Algerien</translation>
    </message>
    <message>
        <source>Egypt</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Ägypten</translation>
    </message>
    <message>
        <source>Iraq</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Jordan</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Jordanien</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Libanon</translation>
    </message>
    <message>
        <source>Morocco</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Marokko</translation>
    </message>
    <message>
        <source>Oman</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Qatar</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Katar</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Saudi-Arabien</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Tunesien</translation>
    </message>
    <message>
        <source>Dexketoprofen</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Dexketoprofen</translation>
    </message>
    <message>
        <source>1 tablet; the first dose may be 2 within the first hour. Every 8 to 12 h. At most 2 tablets in 8 to 12 h and 3 (660 mg) in 24 h.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 Tablette; als erste Dosis dürfen es 2 innerhalb der ersten Stunde sein. Alle 8 bis 12 Stunden. Höchstens 2 Tabletten in 8 bis 12 Stunden und 3 (660 mg) in 24 Stunden.</translation>
    </message>
    <message>
        <source>Acetaminophen 325 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Paracetamol (Acetaminophen) 325 mg</translation>
    </message>
    <message>
        <source>Acetaminophen 500 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Paracetamol (Acetaminophen) 500 mg</translation>
    </message>
    <message>
        <source>Acetaminophen ER 650 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Paracetamol (Acetaminophen) ER 650 mg</translation>
    </message>
    <message>
        <source>Aspirin 325 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Aspirin (ASS) 325 mg</translation>
    </message>
    <message>
        <source>Paracetamol 500 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Paracetamol 500 mg</translation>
    </message>
    <message>
        <source>1 or 2 tablets, at least 4 h apart. At most 4 doses and 8 tablets (4 g) in 24 h. Under 50 kg: ask first.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 oder 2 Tabletten, mit mindestens 4 Stunden Abstand. Höchstens 4 Dosen und 8 Tabletten (4 g) in 24 Stunden. Unter 50 kg: vorher fragen.</translation>
    </message>
    <message>
        <source>Aspirin 300 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Aspirin (ASS) 300 mg</translation>
    </message>
    <message>
        <source>Naproxen sodium 275 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Naproxen-Natrium 275 mg</translation>
    </message>
    <message>
        <source>1 tablet once or twice a day. At most 2 tablets (550 mg) in 24 h without a prescriber.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 Tablette ein- oder zweimal am Tag. Höchstens 2 Tabletten (550 mg) in 24 Stunden ohne ärztliche Verordnung.</translation>
    </message>
    <message>
        <source>Naproxen sodium 550 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Naproxen-Natrium 550 mg</translation>
    </message>
    <message>
        <source>1 tablet once a day. At most 1 tablet (550 mg) in 24 h without a prescriber.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 Tablette einmal am Tag. Höchstens 1 Tablette (550 mg) in 24 Stunden ohne ärztliche Verordnung.</translation>
    </message>
    <message>
        <source>Dipyrone 500 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Metamizol (Dipyron) 500 mg</translation>
    </message>
    <message>
        <source>1 or 2 tablets up to 4 times a day. At most 8 tablets (4 g) in 24 h. Not under 15. Not with an NSAID or pyrazolone allergy, asthma from painkillers, bone-marrow or blood-cell problems, porphyria or G6PD deficiency. Fever, a sore throat or mouth ulcers on dipyrone: stop, and see a doctor.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 oder 2 Tabletten bis zu 4-mal am Tag. Höchstens 8 Tabletten (4 g) in 24 Stunden. Nicht unter 15. Nicht bei NSAR- oder Pyrazolon-Allergie, Asthma durch Schmerzmittel, Störungen von Knochenmark oder Blutzellen, Porphyrie oder G6PD-Mangel. Fieber, Halsschmerzen oder Geschwüre im Mund unter Metamizol: absetzen und zum Arzt gehen.</translation>
    </message>
    <message>
        <source>Dipyrone 1 g</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Metamizol (Dipyron) 1 g</translation>
    </message>
    <message>
        <source>Half a tablet or 1 tablet up to 4 times a day. At most 4 tablets (4 g) in 24 h. Not under 15. Not with an NSAID or pyrazolone allergy, asthma from painkillers, bone-marrow or blood-cell problems, porphyria or G6PD deficiency. Fever, a sore throat or mouth ulcers on dipyrone: stop, and see a doctor.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>Eine halbe oder 1 Tablette bis zu 4-mal am Tag. Höchstens 4 Tabletten (4 g) in 24 Stunden. Nicht unter 15. Nicht bei NSAR- oder Pyrazolon-Allergie, Asthma durch Schmerzmittel, Störungen von Knochenmark oder Blutzellen, Porphyrie oder G6PD-Mangel. Fieber, Halsschmerzen oder Geschwüre im Mund unter Metamizol: absetzen und zum Arzt gehen.</translation>
    </message>
    <message>
        <source>Dipyrone, promethazine, adiphenine</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Metamizol (Dipyron), Promethazin, Adiphenin</translation>
    </message>
    <message>
        <source>1 or 2 tablets, at least 6 h apart. At most 8 tablets in 24 h. Not under 12. Not a muscle relaxant; it makes sleepy. Not with kidney, heart, liver or blood-cell problems, G6PD deficiency, porphyria, an ulcer or an NSAID allergy. Fever, a sore throat or mouth ulcers on dipyrone: stop, and see a doctor.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 oder 2 Tabletten, mit mindestens 6 Stunden Abstand. Höchstens 8 Tabletten in 24 Stunden. Nicht unter 12. Es ist kein Muskelrelaxans; es macht schläfrig. Nicht bei Nieren-, Herz-, Leber- oder Blutzellproblemen, G6PD-Mangel, Porphyrie, einem Magen- oder Zwölffingerdarmgeschwür oder einer NSAR-Allergie. Fieber, Halsschmerzen oder Geschwüre im Mund unter Metamizol: absetzen und zum Arzt gehen.</translation>
    </message>
    <message>
        <source>Dipyrone, promethazine, adiphenine: drops</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Metamizol (Dipyron), Promethazin, Adiphenin: Tropfen</translation>
    </message>
    <message>
        <source>33 to 66 drops, at least 6 h apart. At most 264 drops in 24 h. Counted here in portions of 33 drops (1.5 ml). Not a muscle relaxant; it makes sleepy. Not with kidney, heart, liver or blood-cell problems, G6PD deficiency, porphyria, an ulcer or an NSAID allergy. Fever, a sore throat or mouth ulcers on dipyrone: stop, and see a doctor.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>33 bis 66 Tropfen, mit mindestens 6 Stunden Abstand. Höchstens 264 Tropfen in 24 Stunden. Hier gezählt in Portionen zu 33 Tropfen (1,5 ml). Es ist kein Muskelrelaxans; es macht schläfrig. Nicht bei Nieren-, Herz-, Leber- oder Blutzellproblemen, G6PD-Mangel, Porphyrie, einem Magen- oder Zwölffingerdarmgeschwür oder einer NSAR-Allergie. Fieber, Halsschmerzen oder Geschwüre im Mund unter Metamizol: absetzen und zum Arzt gehen.</translation>
    </message>
    <message>
        <source>Carisoprodol, diclofenac, paracetamol, caffeine</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Carisoprodol, Diclofenac, Paracetamol, Koffein</translation>
    </message>
    <message>
        <source>Prescription only: your prescriber&apos;s instructions hold. It has an NSAID and acetaminophen in it, and makes sleepy.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>Nur auf Rezept: Es gilt die ärztliche Verordnung. Es enthält ein NSAR und Paracetamol und macht schläfrig.</translation>
    </message>
    <message>
        <source>1 or 2 tablets, at least 6 h apart. At most 6 tablets (1200 mg) in 24 h.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 oder 2 Tabletten, mit mindestens 6 Stunden Abstand. Höchstens 6 Tabletten (1200 mg) in 24 Stunden.</translation>
    </message>
    <message>
        <source>Ibuprofen 400 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Ibuprofen 400 mg</translation>
    </message>
    <message>
        <source>1 tablet, at least 6 h apart. At most 3 tablets (1200 mg) in 24 h.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 Tablette, mit mindestens 6 Stunden Abstand. Höchstens 3 Tabletten (1200 mg) in 24 Stunden.</translation>
    </message>
    <message>
        <source>1 or 2 tablets, at least 6 h apart. At most 4 doses and 8 tablets (4 g) in 24 h.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 oder 2 Tabletten, mit mindestens 6 Stunden Abstand. Höchstens 4 Dosen und 8 Tabletten (4 g) in 24 Stunden.</translation>
    </message>
    <message>
        <source>1 tablet every 8 to 12 h; the first dose may be 2. At most 3 tablets (660 mg) in 24 h; with kidney or liver problems at most 2.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 Tablette alle 8 bis 12 Stunden; als erste Dosis dürfen es 2 sein. Höchstens 3 Tabletten (660 mg) in 24 Stunden; bei Nieren- oder Leberproblemen höchstens 2.</translation>
    </message>
    <message>
        <source>Aspirin 500 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Aspirin (ASS) 500 mg</translation>
    </message>
    <message>
        <source>1 or 2 tablets, at least 4 h apart. At most 6 tablets (3 g) in 24 h. From age 65: 1 tablet, at most 4 in 24 h.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 oder 2 Tabletten, mit mindestens 4 Stunden Abstand. Höchstens 6 Tabletten (3 g) in 24 Stunden. Ab 65 Jahren: 1 Tablette, höchstens 4 in 24 Stunden.</translation>
    </message>
    <message>
        <source>Diclofenac 12.5 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Diclofenac 12,5 mg</translation>
    </message>
    <message>
        <source>2 tablets first, then 1 or 2 every 4 to 6 h. At most 6 tablets (75 mg) in 24 h. Not with heart failure, heart disease or narrowed arteries, or after a stroke.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>Zuerst 2 Tabletten, dann 1 oder 2 alle 4 bis 6 Stunden. Höchstens 6 Tabletten (75 mg) in 24 Stunden. Nicht bei Herzschwäche, Herzkrankheit oder verengten Arterien und nicht nach einem Schlaganfall.</translation>
    </message>
    <message>
        <source>Diclofenac 25 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Diclofenac 25 mg</translation>
    </message>
    <message>
        <source>1 tablet every 4 to 6 h. At most 3 tablets (75 mg) in 24 h. Not with heart failure, heart disease or narrowed arteries, or after a stroke.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 Tablette alle 4 bis 6 Stunden. Höchstens 3 Tabletten (75 mg) in 24 Stunden. Nicht bei Herzschwäche, Herzkrankheit oder verengten Arterien und nicht nach einem Schlaganfall.</translation>
    </message>
    <message>
        <source>Metamizole 500 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Metamizol 500 mg</translation>
    </message>
    <message>
        <source>Prescription only: your prescriber&apos;s instructions hold. Fever, a sore throat or mouth ulcers on it: stop, and see a doctor at once.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>Nur auf Rezept: Es gilt die ärztliche Verordnung. Fieber, Halsschmerzen oder Geschwüre im Mund unter diesem Mittel: absetzen und sofort zum Arzt gehen.</translation>
    </message>
    <message>
        <source>1 tablet up to 4 times a day, at least 6 h apart. At most 4 tablets (2 g) in 24 h.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 Tablette bis zu 4-mal am Tag, mit mindestens 6 Stunden Abstand. Höchstens 4 Tabletten (2 g) in 24 Stunden.</translation>
    </message>
    <message>
        <source>1 tablet every 8 to 12 h; or 2 first, then 1 after 12 h. At most 3 tablets (660 mg) in 24 h. From age 65: at most 2.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 Tablette alle 8 bis 12 Stunden; oder zuerst 2, dann 1 nach 12 Stunden. Höchstens 3 Tabletten (660 mg) in 24 Stunden. Ab 65 Jahren: höchstens 2.</translation>
    </message>
    <message>
        <source>1 tablet every 6 to 8 h. At most 3 tablets (1200 mg) in 24 h. From age 65: ask a doctor how much.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 Tablette alle 6 bis 8 Stunden. Höchstens 3 Tabletten (1200 mg) in 24 Stunden. Ab 65 Jahren: Frag in der Arztpraxis, wie viel.</translation>
    </message>
    <message>
        <source>Ibuprofen 600 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Ibuprofen 600 mg</translation>
    </message>
    <message>
        <source>Prescription only: your prescriber&apos;s instructions hold. It is an NSAID.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>Nur auf Rezept: Es gilt die ärztliche Verordnung. Es ist ein NSAR.</translation>
    </message>
    <message>
        <source>1 tablet every 4 to 6 h, or 2 every 6 h. At most 6 tablets (3 g) in 24 h.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 Tablette alle 4 bis 6 Stunden oder 2 alle 6 Stunden. Höchstens 6 Tabletten (3 g) in 24 Stunden.</translation>
    </message>
    <message>
        <source>Paracetamol 650 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Paracetamol 650 mg</translation>
    </message>
    <message>
        <source>1 tablet every 4 to 6 h. At most 4 tablets (2600 mg) in 24 h.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 Tablette alle 4 bis 6 Stunden. Höchstens 4 Tabletten (2600 mg) in 24 Stunden.</translation>
    </message>
    <message>
        <source>Paracetamol 1 g</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Paracetamol 1 g</translation>
    </message>
    <message>
        <source>1 tablet every 6 to 8 h. At most 3 tablets (3 g) in 24 h. Not under 50 kg.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 Tablette alle 6 bis 8 Stunden. Höchstens 3 Tabletten (3 g) in 24 Stunden. Nicht unter 50 kg.</translation>
    </message>
    <message>
        <source>1 tablet, at least 4 h apart. At most 8 tablets (4 g) in 24 h. Not under 16.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 Tablette, mit mindestens 4 Stunden Abstand. Höchstens 8 Tabletten (4 g) in 24 Stunden. Nicht unter 16.</translation>
    </message>
    <message>
        <source>Dexketoprofen 25 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Dexketoprofen 25 mg</translation>
    </message>
    <message>
        <source>Metamizole 575 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Metamizol 575 mg</translation>
    </message>
    <message>
        <source>Are you 60 or older?</source>
        <extracomment>safety · medicines.toml, text.</extracomment>
        <translation>Bist du 60 oder älter?</translation>
    </message>
    <message>
        <source>Have you had a stomach ulcer or stomach bleeding, or do you often have heartburn?</source>
        <extracomment>safety · medicines.toml, text.</extracomment>
        <translation>Hattest du ein Magengeschwür oder eine Magenblutung, oder hast du oft Sodbrennen?</translation>
    </message>
    <message>
        <source>Do you have kidney disease?</source>
        <extracomment>safety · medicines.toml, text.</extracomment>
        <translation>Hast du eine Nierenkrankheit?</translation>
    </message>
    <message>
        <source>Do you have liver disease?</source>
        <extracomment>safety · medicines.toml, text.</extracomment>
        <translation>Hast du eine Leberkrankheit?</translation>
    </message>
    <message>
        <source>Do you have heart disease or high blood pressure, have you had a stroke, or is heart surgery planned or just past?</source>
        <extracomment>safety · medicines.toml, text.</extracomment>
        <translation>Hast du eine Herzkrankheit oder hohen Blutdruck, hattest du einen Schlaganfall, oder steht eine Herzoperation an oder ist sie gerade vorbei?</translation>
    </message>
    <message>
        <source>Do you use a blood thinner such as warfarin, a steroid, or a water tablet?</source>
        <extracomment>safety · medicines.toml, text.</extracomment>
        <translation>Nimmst du Kortison, eine Wassertablette oder einen Blutverdünner wie Warfarin?</translation>
    </message>
    <message>
        <source>Are you pregnant, or could you be?</source>
        <extracomment>safety · medicines.toml, text.</extracomment>
        <translation>Bist du schwanger, oder könntest du es sein?</translation>
    </message>
    <message>
        <source>Do you have asthma, or have you reacted badly to an NSAID such as aspirin or ibuprofen?</source>
        <extracomment>safety · medicines.toml, text.</extracomment>
        <translation>Hast du Asthma, oder hast du auf ein NSAR wie Aspirin oder Ibuprofen schon einmal schlecht reagiert?</translation>
    </message>
    <message>
        <source>60 or older</source>
        <extracomment>safety · medicines.toml, ask.</extracomment>
        <translation>60 oder älter</translation>
    </message>
    <message>
        <source>a past ulcer or stomach bleeding, or frequent heartburn</source>
        <extracomment>safety · medicines.toml, ask.</extracomment>
        <translation>ein früheres Geschwür oder eine Magenblutung, oder häufiges Sodbrennen</translation>
    </message>
    <message>
        <source>high blood pressure, heart disease, liver cirrhosis, kidney disease, asthma, a stroke</source>
        <extracomment>safety · medicines.toml, ask.</extracomment>
        <translation>hoher Blutdruck, Herzkrankheit, Leberzirrhose, Nierenkrankheit, Asthma, ein Schlaganfall</translation>
    </message>
    <message>
        <source>a blood thinner, a steroid, a diuretic</source>
        <extracomment>safety · medicines.toml, ask.</extracomment>
        <translation>ein Blutverdünner, Kortison, ein Diuretikum</translation>
    </message>
    <message>
        <source>3 or more alcoholic drinks a day</source>
        <extracomment>safety · medicines.toml, ask.</extracomment>
        <translation>3 oder mehr alkoholische Getränke am Tag</translation>
    </message>
    <message>
        <source>pregnancy from 20 weeks</source>
        <extracomment>safety · medicines.toml, ask.</extracomment>
        <translation>Schwangerschaft ab der 20. Woche</translation>
    </message>
    <message>
        <source>never right before or after heart surgery</source>
        <extracomment>safety · medicines.toml, ask.</extracomment>
        <translation>nie unmittelbar vor oder nach einer Herzoperation</translation>
    </message>
    <message>
        <source>Not with another NSAID: ibuprofen, naproxen, aspirin, diclofenac, ketoprofen. With daily low-dose aspirin, ask your prescriber.</source>
        <extracomment>safety · medicines.toml, mix.</extracomment>
        <translation>Nicht mit einem anderen NSAR: Ibuprofen, Naproxen, Aspirin (ASS), Diclofenac, Ketoprofen. Bei täglichem niedrig dosiertem Aspirin frag deine Arztpraxis.</translation>
    </message>
    <message>
        <source>With 3 or more alcoholic drinks a day, ask a doctor first.</source>
        <extracomment>safety · medicines.toml, mix.</extracomment>
        <translation>Bei 3 oder mehr alkoholischen Getränken am Tag vorher in der Arztpraxis fragen.</translation>
    </message>
    <message>
        <source>Not with a blood thinner, a steroid or a past stomach bleed unless a doctor said so. The same for SSRI and SNRI antidepressants, lithium, methotrexate, and an ACE inhibitor with a diuretic.</source>
        <extracomment>safety · medicines.toml, mix.</extracomment>
        <translation>Nicht mit einem Blutverdünner, mit Kortison oder nach einer Magenblutung, außer es wurde ärztlich erlaubt. Dasselbe gilt für SSRI- und SNRI-Antidepressiva, Lithium, Methotrexat und einen ACE-Hemmer zusammen mit einem Diuretikum.</translation>
    </message>
    <message>
        <source>Not in pregnancy from 20 weeks unless a professional said so.</source>
        <extracomment>safety · medicines.toml, mix.</extracomment>
        <translation>Nicht in der Schwangerschaft ab der 20. Woche, außer eine Fachperson hat es erlaubt.</translation>
    </message>
    <message>
        <source>liver disease</source>
        <extracomment>safety · medicines.toml, ask.</extracomment>
        <translation>Leberkrankheit</translation>
    </message>
    <message>
        <source>warfarin</source>
        <extracomment>safety · medicines.toml, ask.</extracomment>
        <translation>Warfarin</translation>
    </message>
    <message>
        <source>any other product with acetaminophen in it</source>
        <extracomment>safety · medicines.toml, ask.</extracomment>
        <translation>jedes andere Mittel mit Paracetamol</translation>
    </message>
    <message>
        <source>Not with another product that has acetaminophen (paracetamol) in it: cold and flu mixes, Mioflex A.</source>
        <extracomment>safety · medicines.toml, mix.</extracomment>
        <translation>Nicht mit einem anderen Mittel, das Paracetamol (Acetaminophen) enthält: Erkältungs- und Grippemittel, Mioflex A.</translation>
    </message>
    <message>
        <source>It may make you sleepy and blur your sight: no driving, no machines.</source>
        <extracomment>safety · medicines.toml, ask.</extracomment>
        <translation>Es kann schläfrig machen und das Sehen trüben: nicht fahren, keine Maschinen.</translation>
    </message>
    <message>
        <source>Not with alcohol, an opioid, a benzodiazepine, a sleeping pill or a sedating antihistamine.</source>
        <extracomment>safety · medicines.toml, mix.</extracomment>
        <translation>Nicht mit Alkohol, einem Opioid, einem Benzodiazepin, einer Schlaftablette oder einem schläfrig machenden Antihistaminikum.</translation>
    </message>
    <message>
        <source>Knee to chest</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>Knie zur Brust</translation>
    </message>
    <message>
        <source>5 seconds, later 20; 2 or 3 times each side, twice a day.</source>
        <extracomment>safety · moves.toml, dose.</extracomment>
        <translation>5 Sekunden, später 20; 2- oder 3-mal je Seite, zweimal am Tag.</translation>
    </message>
    <message>
        <source>Pain shoots down a leg, or you have a hip replacement.</source>
        <extracomment>safety · moves.toml, skip_if.</extracomment>
        <translation>Schmerz schießt ins Bein, oder du hast ein künstliches Hüftgelenk.</translation>
    </message>
    <message>
        <source>Breathe out as the knee comes in.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation>Atme aus, wenn das Knie herankommt.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Leg dich auf den Rücken, Knie gebeugt, Füße flach.</translation>
    </message>
    <message>
        <source>Bring one knee towards your chest with both hands until you feel a mild pull in the low back.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Zieh ein Knie mit beiden Händen zur Brust, bis du im unteren Rücken ein leichtes Ziehen spürst.</translation>
    </message>
    <message>
        <source>Let it go slowly and rest.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Lass langsam los und ruh.</translation>
    </message>
    <message>
        <source>Lying on the back with one foot on the floor; the hands bring the other knee to the chest; felt in the low back.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>In Rückenlage, ein Fuß am Boden; die Hände ziehen das andere Knie zur Brust; spürbar im unteren Rücken.</translation>
    </message>
    <message>
        <source>Pelvic tilt</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>Becken kippen</translation>
    </message>
    <message>
        <source>5 seconds each way; 5 times, up to 30 over some weeks.</source>
        <extracomment>safety · moves.toml, dose.</extracomment>
        <translation>5 Sekunden je Richtung; 5-mal, über einige Wochen bis 30-mal.</translation>
    </message>
    <message>
        <source>Breathe out as the back goes flat.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation>Atme aus, wenn der Rücken flach wird.</translation>
    </message>
    <message>
        <source>Arch the low back a little, so that a hand would fit under it.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Mach im unteren Rücken ein kleines Hohlkreuz, sodass eine Hand darunter passt.</translation>
    </message>
    <message>
        <source>Then tighten your belly and press the low back gently to the floor.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Dann spann den Bauch an und drück den unteren Rücken sanft an den Boden.</translation>
    </message>
    <message>
        <source>Lying on the back with bent knees; the low back arches a little and is then pressed flat; felt low in the belly and back.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>In Rückenlage mit gebeugten Knien; der untere Rücken hebt sich leicht und wird dann flach gedrückt; spürbar unten in Bauch und Rücken.</translation>
    </message>
    <message>
        <source>Knees side to side</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>Knie zur Seite</translation>
    </message>
    <message>
        <source>5 to 10 seconds; 2 or 3 times each side.</source>
        <extracomment>safety · moves.toml, dose.</extracomment>
        <translation>5 bis 10 Sekunden; 2- oder 3-mal je Seite.</translation>
    </message>
    <message>
        <source>Small range in the first days.</source>
        <extracomment>safety · moves.toml, acute_note.</extracomment>
        <translation>In den ersten Tagen nur kleine Bewegungen.</translation>
    </message>
    <message>
        <source>It catches sharply. With osteoporosis keep it small.</source>
        <extracomment>safety · moves.toml, skip_if.</extracomment>
        <translation>Es sticht scharf. Bei Osteoporose nur kleine Bewegungen.</translation>
    </message>
    <message>
        <source>Breathe out as the knees go over.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation>Atme aus, wenn die Knie sinken.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, arms out to the sides.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Leg dich auf den Rücken, Knie gebeugt, Arme zur Seite ausgestreckt.</translation>
    </message>
    <message>
        <source>Keep both shoulders down and let both knees sink to one side.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Lass beide Schultern unten und beide Knie zu einer Seite sinken.</translation>
    </message>
    <message>
        <source>Come back to the middle, then the other side.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Zurück zur Mitte, dann die andere Seite.</translation>
    </message>
    <message>
        <source>Seen from above, lying on the back with the arms out; both knees sink to one side; felt along the waist and low back.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>Von oben gesehen, in Rückenlage mit ausgestreckten Armen; beide Knie sinken zu einer Seite; spürbar an Taille und unterem Rücken.</translation>
    </message>
    <message>
        <source>Cat and cow</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>Katze und Kuh</translation>
    </message>
    <message>
        <source>3 seconds each way, 5 to 10 times.</source>
        <extracomment>safety · moves.toml, dose.</extracomment>
        <translation>3 Sekunden je Richtung, 5- bis 10-mal.</translation>
    </message>
    <message>
        <source>Sore wrists: use your fists or forearms.</source>
        <extracomment>safety · moves.toml, skip_if.</extracomment>
        <translation>Handgelenke tun weh: nimm Fäuste oder Unterarme.</translation>
    </message>
    <message>
        <source>Breathe out as the back rounds up, in as it sinks.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation>Atme aus, wenn der Rücken rund wird, ein, wenn er sinkt.</translation>
    </message>
    <message>
        <source>On hands and knees, hands under the shoulders, knees under the hips.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Im Vierfüßlerstand, Hände unter den Schultern, Knie unter der Hüfte.</translation>
    </message>
    <message>
        <source>Round your back up like a cat and let your head hang.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Mach den Rücken rund wie eine Katze und lass den Kopf hängen.</translation>
    </message>
    <message>
        <source>Then let your belly sink and look ahead.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Dann lass den Bauch sinken und schau nach vorn.</translation>
    </message>
    <message>
        <source>On hands and knees; the back rounds up with the head down, then sinks with the head up; felt along the whole back.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>Im Vierfüßlerstand; der Rücken wird rund mit gesenktem Kopf, sinkt dann mit gehobenem Kopf; spürbar am ganzen Rücken.</translation>
    </message>
    <message>
        <source>Child&apos;s pose</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>Kindhaltung</translation>
    </message>
    <message>
        <source>10 to 30 seconds, 2 to 4 times.</source>
        <extracomment>safety · moves.toml, dose.</extracomment>
        <translation>10 bis 30 Sekunden, 2- bis 4-mal.</translation>
    </message>
    <message>
        <source>In the first days only if it eases.</source>
        <extracomment>safety · moves.toml, acute_note.</extracomment>
        <translation>In den ersten Tagen nur, wenn es erleichtert.</translation>
    </message>
    <message>
        <source>Knees hurt: a cushion under your seat. Late in a pregnancy: knees wide.</source>
        <extracomment>safety · moves.toml, skip_if.</extracomment>
        <translation>Knie tun weh: ein Kissen unters Gesäß. Spät in der Schwangerschaft: Knie weit auseinander.</translation>
    </message>
    <message>
        <source>Breathe slowly into your back.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation>Atme langsam in den Rücken.</translation>
    </message>
    <message>
        <source>Start on hands and knees.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Beginn im Vierfüßlerstand.</translation>
    </message>
    <message>
        <source>Sit back towards your heels and slide your hands forward.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Setz dich zurück zu den Fersen und schieb die Hände nach vorn.</translation>
    </message>
    <message>
        <source>Rest your forehead and let the back grow long.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Leg die Stirn ab und lass den Rücken lang werden.</translation>
    </message>
    <message>
        <source>From hands and knees the seat sinks back to the heels with the arms stretched forward on the floor; felt along the back.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>Aus dem Vierfüßlerstand sinkt das Gesäß zu den Fersen, die Arme liegen nach vorn gestreckt am Boden; spürbar am Rücken.</translation>
    </message>
    <message>
        <source>Back of the leg, with a strap</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>Beinrückseite, mit Gurt</translation>
    </message>
    <message>
        <source>10 to 30 seconds, 2 to 4 times each side.</source>
        <extracomment>safety · moves.toml, dose.</extracomment>
        <translation>10 bis 30 Sekunden, 2- bis 4-mal je Seite.</translation>
    </message>
    <message>
        <source>The leg tingles: that is a nerve, stop.</source>
        <extracomment>safety · moves.toml, skip_if.</extracomment>
        <translation>Das Bein kribbelt: Das ist ein Nerv, hör auf.</translation>
    </message>
    <message>
        <source>Breathe out as the leg comes up.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation>Atme aus, wenn das Bein hochkommt.</translation>
    </message>
    <message>
        <source>Lie on your back with a strap or towel around one foot, the other leg long.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Leg dich auf den Rücken, Gurt oder Handtuch um einen Fuß, das andere Bein lang.</translation>
    </message>
    <message>
        <source>Lift the leg, nearly straight, until the back of the thigh pulls mildly.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Heb das Bein, fast gestreckt, bis die Oberschenkelrückseite leicht zieht.</translation>
    </message>
    <message>
        <source>Keep the other leg on the floor.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Lass das andere Bein am Boden.</translation>
    </message>
    <message>
        <source>Lying on the back; one nearly straight leg is drawn up with a strap around the foot; felt at the back of the thigh.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>In Rückenlage; ein fast gestrecktes Bein wird mit einem Gurt um den Fuß herangezogen; spürbar an der Oberschenkelrückseite.</translation>
    </message>
    <message>
        <source>Bridge</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>Brücke</translation>
    </message>
    <message>
        <source>Three slow breaths; 5 times, up to 30 over some weeks.</source>
        <extracomment>safety · moves.toml, dose.</extracomment>
        <translation>Drei langsame Atemzüge; 5-mal, über einige Wochen bis 30-mal.</translation>
    </message>
    <message>
        <source>It cramps: hold it shorter. Leave it late in a pregnancy.</source>
        <extracomment>safety · moves.toml, skip_if.</extracomment>
        <translation>Es krampft: halt kürzer. Lass sie spät in der Schwangerschaft aus.</translation>
    </message>
    <message>
        <source>Keep breathing slowly, three breaths a lift.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation>Atme langsam weiter, drei Atemzüge pro Heben.</translation>
    </message>
    <message>
        <source>Press through your feet and lift the hips until knees, hips and shoulders make one line.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Drück durch die Füße und heb die Hüfte, bis Knie, Hüfte und Schultern eine Linie bilden.</translation>
    </message>
    <message>
        <source>Come down slowly.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Komm langsam herunter.</translation>
    </message>
    <message>
        <source>Lying on the back with bent knees; the hips lift until knees, hips and shoulders make one line; felt in the buttocks.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>In Rückenlage mit gebeugten Knien; die Hüfte hebt sich, bis Knie, Hüfte und Schultern eine Linie bilden; spürbar im Gesäß.</translation>
    </message>
    <message>
        <source>Half-kneeling hip stretch</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>Hüftbeuger im Halbkniestand</translation>
    </message>
    <message>
        <source>Knees hurt: a pad under the knee. Hold on to a chair if you sway.</source>
        <extracomment>safety · moves.toml, skip_if.</extracomment>
        <translation>Knie tut weh: ein Polster darunter. Halt dich an einem Stuhl fest, wenn du schwankst.</translation>
    </message>
    <message>
        <source>Breathe out as you move forward.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation>Atme aus, wenn du nach vorn gehst.</translation>
    </message>
    <message>
        <source>Kneel on one knee, the other foot in front.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Knie dich auf ein Knie, den anderen Fuß nach vorn.</translation>
    </message>
    <message>
        <source>Keep your trunk upright and your seat tucked under.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Halt den Rumpf aufrecht und kipp das Becken nach hinten.</translation>
    </message>
    <message>
        <source>Move your hips forward until the front of the kneeling hip pulls mildly.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Schieb die Hüfte nach vorn, bis es vorne an der Hüfte des knienden Beins leicht zieht.</translation>
    </message>
    <message>
        <source>Kneeling on one knee with the other foot in front; the upright trunk moves forward; felt at the front of the kneeling hip.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>Kniend auf einem Knie, der andere Fuß vorn; der aufrechte Rumpf bewegt sich nach vorn; spürbar vorne an der Hüfte des knienden Beins.</translation>
    </message>
    <message>
        <source>Seated twist</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>Drehung im Sitzen</translation>
    </message>
    <message>
        <source>10 seconds, 3 to 5 times each side, twice a day.</source>
        <extracomment>safety · moves.toml, dose.</extracomment>
        <translation>10 Sekunden, 3- bis 5-mal je Seite, zweimal am Tag.</translation>
    </message>
    <message>
        <source>Osteoporosis, or disc pain that is worse when you twist.</source>
        <extracomment>safety · moves.toml, skip_if.</extracomment>
        <translation>Osteoporose, oder Bandscheibenschmerz, der beim Drehen schlimmer wird.</translation>
    </message>
    <message>
        <source>Sit tall as you breathe in, turn as you breathe out.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation>Richte dich beim Einatmen auf, dreh dich beim Ausatmen.</translation>
    </message>
    <message>
        <source>Sit tall on a chair, feet flat.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Sitz aufrecht auf einem Stuhl, Füße flach.</translation>
    </message>
    <message>
        <source>Turn your chest to one side, one hand on the outer thigh, one on the backrest.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Dreh die Brust zu einer Seite, eine Hand außen am Oberschenkel, eine an der Lehne.</translation>
    </message>
    <message>
        <source>Look over that shoulder, without force.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Schau über diese Schulter, ohne Kraft.</translation>
    </message>
    <message>
        <source>Sitting on a chair; the chest and head turn to one side, a hand on the backrest; felt along the side of the back.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>Auf einem Stuhl sitzend; Brust und Kopf drehen zu einer Seite, eine Hand an der Lehne; spürbar seitlich am Rücken.</translation>
    </message>
    <message>
        <source>Press-up on the elbows</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>Sphinx auf den Ellbogen</translation>
    </message>
    <message>
        <source>5 to 10 seconds, 5 to 10 times.</source>
        <extracomment>safety · moves.toml, dose.</extracomment>
        <translation>5 bis 10 Sekunden, 5- bis 10-mal.</translation>
    </message>
    <message>
        <source>Good if pain in the leg or low back moves up.</source>
        <extracomment>safety · moves.toml, acute_note.</extracomment>
        <translation>Gut, wenn Schmerz im Bein oder unteren Rücken nach oben wandert.</translation>
    </message>
    <message>
        <source>Pain moves down the leg, or you have spinal stenosis.</source>
        <extracomment>safety · moves.toml, skip_if.</extracomment>
        <translation>Schmerz wandert das Bein hinunter, oder du hast eine Spinalkanalstenose.</translation>
    </message>
    <message>
        <source>Breathe out at the top and let the belly sag.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation>Atme oben aus und lass den Bauch durchhängen.</translation>
    </message>
    <message>
        <source>Lie on your belly, legs long.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Leg dich auf den Bauch, Beine lang.</translation>
    </message>
    <message>
        <source>Prop yourself up on your elbows, elbows under the shoulders.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Stütz dich auf die Ellbogen, Ellbogen unter den Schultern.</translation>
    </message>
    <message>
        <source>Leave the hips on the floor and let the low back relax.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Lass die Hüfte am Boden und den unteren Rücken locker.</translation>
    </message>
    <message>
        <source>Lying on the belly; the chest lifts on the elbows while the hips stay on the floor; felt in the low back.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>In Bauchlage; die Brust hebt sich auf den Ellbogen, die Hüfte bleibt am Boden; spürbar im unteren Rücken.</translation>
    </message>
    <message>
        <source>Standing plank at the counter</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>Plank im Stehen an der Arbeitsplatte</translation>
    </message>
    <message>
        <source>In through the nose for 3 seconds, out for 3.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation>3 Sekunden durch die Nase ein, 3 aus.</translation>
    </message>
    <message>
        <source>Hands on a kitchen counter, arms straight, feet a step or two back.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Hände auf einer Arbeitsplatte, Arme gestreckt, Füße ein, zwei Schritte zurück.</translation>
    </message>
    <message>
        <source>Make one line from heels to head, belly and seat firm.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Bilde eine Linie von den Fersen bis zum Kopf, Bauch und Gesäß fest.</translation>
    </message>
    <message>
        <source>Keep breathing; you should be able to talk.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Atme weiter; du solltest reden können.</translation>
    </message>
    <message>
        <source>Leaning on a kitchen counter with straight arms, the body one line from heels to head.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>Mit gestreckten Armen an eine Arbeitsplatte gelehnt, der Körper eine Linie von den Fersen bis zum Kopf.</translation>
    </message>
    <message>
        <source>Plank on your knees</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>Plank auf den Knien</translation>
    </message>
    <message>
        <source>Forearms on the floor, elbows under the shoulders, knees down.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Unterarme am Boden, Ellbogen unter den Schultern, Knie unten.</translation>
    </message>
    <message>
        <source>Make one line from knees to head.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Bilde eine Linie von den Knien bis zum Kopf.</translation>
    </message>
    <message>
        <source>On forearms and knees, one line from knees to head, the shins up.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>Auf Unterarmen und Knien, eine Linie von den Knien bis zum Kopf, die Unterschenkel hoch.</translation>
    </message>
    <message>
        <source>Plank on forearms and toes</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>Plank auf Unterarmen und Zehen</translation>
    </message>
    <message>
        <source>Forearms on the floor, elbows under the shoulders, toes tucked.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Unterarme am Boden, Ellbogen unter den Schultern, Zehen aufgestellt.</translation>
    </message>
    <message>
        <source>Lift the hips until heels, hips and head make one line. No sagging, no arching.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Heb die Hüfte, bis Fersen, Hüfte und Kopf eine Linie bilden. Nicht durchhängen, kein Hohlkreuz.</translation>
    </message>
    <message>
        <source>On forearms and toes, the body one straight line from heels to head.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>Auf Unterarmen und Zehen, der Körper eine gerade Linie von den Fersen bis zum Kopf.</translation>
    </message>
    <message>
        <source>Side bridge</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>Seitstütz</translation>
    </message>
    <message>
        <source>In for 3 seconds, out for 3.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation>3 Sekunden ein, 3 aus.</translation>
    </message>
    <message>
        <source>Lie on your side, elbow under the shoulder, knees bent.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Leg dich auf die Seite, Ellbogen unter der Schulter, Knie gebeugt.</translation>
    </message>
    <message>
        <source>Lift your hips until knees, hips and head make one line.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Heb die Hüfte, bis Knie, Hüfte und Kopf eine Linie bilden.</translation>
    </message>
    <message>
        <source>Later, with the legs long and on your feet.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Später mit langen Beinen und auf den Füßen.</translation>
    </message>
    <message>
        <source>On one side, propped on an elbow and the bent knees, the hips lifted in one line.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>Auf einer Seite, auf Ellbogen und gebeugte Knie gestützt, die Hüfte in einer Linie gehoben.</translation>
    </message>
    <message>
        <source>Bird-dog</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>Bird-Dog</translation>
    </message>
    <message>
        <source>On hands and knees, back flat.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Im Vierfüßlerstand, Rücken flach.</translation>
    </message>
    <message>
        <source>Stretch one arm forward and the opposite leg back, level with the back.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Streck einen Arm nach vorn und das andere Bein diagonal nach hinten, auf Höhe des Rückens.</translation>
    </message>
    <message>
        <source>Sweep both to the floor, then again.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Führ beide zum Boden, dann noch einmal.</translation>
    </message>
    <message>
        <source>On hands and knees, one arm stretched forward and the opposite leg stretched back, level.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>Im Vierfüßlerstand, ein Arm nach vorn und das diagonale Bein nach hinten gestreckt, waagerecht.</translation>
    </message>
    <message>
        <source>Curl-up</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>Curl-up</translation>
    </message>
    <message>
        <source>Lie on your back, one knee bent, hands under the low back.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Leg dich auf den Rücken, ein Knie gebeugt, Hände unter dem unteren Rücken.</translation>
    </message>
    <message>
        <source>Lift head and shoulders a little, as one block. The low back stays as it is.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Heb Kopf und Schultern ein wenig, als ein Block. Der untere Rücken bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Let down slowly.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Lass langsam ab.</translation>
    </message>
    <message>
        <source>Lying on the back with one knee bent and the hands under the low back; head and shoulders lift a little.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>In Rückenlage mit einem gebeugten Knie und den Händen unter dem unteren Rücken; Kopf und Schultern heben sich ein wenig.</translation>
    </message>
    <message>
        <source>Numb around genitals, bottom or inner thighs</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Taub an Genitalien, Po oder Innenschenkeln</translation>
    </message>
    <message>
        <source>Is there numbness or tingling around your genitals, bottom or inner thighs, or does wiping feel different?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Ist es an Genitalien, Po oder Innenseiten der Oberschenkel taub oder kribbelig, oder fühlt sich das Abwischen anders an?</translation>
    </message>
    <message>
        <source>The nerves at the end of the spine may be squeezed (cauda equina). Hours matter.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Die Nerven am Ende der Wirbelsäule können eingeengt sein (Cauda equina). Es kommt auf Stunden an.</translation>
    </message>
    <message>
        <source>Newly hard to pee, or can&apos;t feel a full bladder</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Wasserlassen neu schwierig, oder volle Blase nicht spürbar</translation>
    </message>
    <message>
        <source>Is it newly hard to start peeing, or can you not feel when your bladder is full?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Fällt es dir neuerdings schwer, mit dem Wasserlassen zu beginnen, oder spürst du nicht, wann die Blase voll ist?</translation>
    </message>
    <message>
        <source>The nerves at the end of the spine may be squeezed (cauda equina).</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Die Nerven am Ende der Wirbelsäule können eingeengt sein (Cauda equina).</translation>
    </message>
    <message>
        <source>Lost control of pee or poo</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Kontrolle über Urin oder Stuhl verloren</translation>
    </message>
    <message>
        <source>Have you newly lost control of pee or poo?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Hast du neuerdings die Kontrolle über Urin oder Stuhl verloren?</translation>
    </message>
    <message>
        <source>New pain, tingling or weakness in both legs</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Neu in beiden Beinen: Schmerz, Kribbeln oder Schwäche</translation>
    </message>
    <message>
        <source>Is there new pain, tingling, weakness or numbness in both legs?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Hast du in beiden Beinen neue Schmerzen, Kribbeln, Schwäche oder Taubheit?</translation>
    </message>
    <message>
        <source>The spinal cord or the nerves at its end may be squeezed.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Das Rückenmark oder die Nerven an seinem Ende können eingeengt sein.</translation>
    </message>
    <message>
        <source>A leg or foot getting weaker, or a foot that drags</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Ein Bein oder Fuß wird schwächer, oder ein Fuß schleift</translation>
    </message>
    <message>
        <source>Is a leg or foot getting weaker by the hour or day, or does a foot drag or slap?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Wird ein Bein oder Fuß von Stunde zu Stunde oder Tag zu Tag schwächer, oder schleift oder klatscht ein Fuß beim Gehen?</translation>
    </message>
    <message>
        <source>A nerve may be squeezed.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Ein Nerv kann eingeengt sein.</translation>
    </message>
    <message>
        <source>Sudden change in sexual feeling or function</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Sexuelles Empfinden oder Funktion plötzlich anders</translation>
    </message>
    <message>
        <source>Has sexual feeling or function suddenly changed since the back pain began?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Haben sich sexuelles Empfinden oder sexuelle Funktion seit Beginn der Rückenschmerzen plötzlich verändert?</translation>
    </message>
    <message>
        <source>Began with a crash or a fall from height</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Begann mit einem Unfall oder Sturz aus der Höhe</translation>
    </message>
    <message>
        <source>Did it start after a serious accident, such as a car crash or a fall from height?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Begann es nach einem schweren Unfall, etwa einem Autounfall oder einem Sturz aus der Höhe?</translation>
    </message>
    <message>
        <source>Something may be broken, or bleeding.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Etwas kann gebrochen sein oder bluten.</translation>
    </message>
    <message>
        <source>Chest pain, trouble breathing, pain to jaw or arm</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Brustschmerz, Atemnot, Schmerz in Kiefer oder Arm</translation>
    </message>
    <message>
        <source>Do you have chest pain, trouble breathing, or pain spreading to jaw or arm?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Hast du Brustschmerzen, Atemnot oder Schmerzen, die in Kiefer oder Arm ausstrahlen?</translation>
    </message>
    <message>
        <source>It can come from the heart, the main artery or the lungs.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Es kann vom Herzen, von der Hauptschlagader oder von der Lunge kommen.</translation>
    </message>
    <message>
        <source>Sudden severe tummy or back pain, faint, clammy</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Plötzlich starker Bauch- oder Rückenschmerz, Ohnmachtsgefühl, kaltschweißig</translation>
    </message>
    <message>
        <source>Did sudden, severe tummy or back pain come with feeling faint, clammy, a very fast heartbeat, or a pulsing feeling in the belly?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Kamen zu plötzlichen, starken Bauch- oder Rückenschmerzen ein Gefühl von Ohnmacht, kalter Schweiß, sehr schneller Herzschlag oder ein Pochen im Bauch hinzu?</translation>
    </message>
    <message>
        <source>It can come from the main artery in the belly.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Es kann von der Hauptschlagader im Bauch kommen.</translation>
    </message>
    <message>
        <source>Fever or shivering, and very ill or at risk</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Fieber oder Schüttelfrost, und sehr krank oder gefährdet</translation>
    </message>
    <message>
        <source>Fever or shivering, and you feel very ill, are confused, have a stiff neck, inject drugs, have weak immunity, or had a recent spine procedure or infection?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Fieber oder Schüttelfrost, und du fühlst dich sehr krank, bist verwirrt, hast einen steifen Nacken, spritzt Drogen, hast ein schwaches Immunsystem oder hattest vor Kurzem einen Eingriff an der Wirbelsäule oder eine Infektion?</translation>
    </message>
    <message>
        <source>It can be an infection of the spine or the blood.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Es kann eine Infektion der Wirbelsäule oder des Blutes sein.</translation>
    </message>
    <message>
        <source>Face droop, slurred speech, sight loss, worst headache</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Hängendes Gesicht, verwaschene Sprache, Sehverlust, stärkster Kopfschmerz</translation>
    </message>
    <message>
        <source>Is there face droop, arm weakness, slurred speech, sudden sight loss, or the worst headache of your life?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Hängt das Gesicht, ist ein Arm schwach, die Sprache verwaschen, ist das Sehen plötzlich weg, oder hast du den stärksten Kopfschmerz deines Lebens?</translation>
    </message>
    <message>
        <source>It can be a stroke.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Es kann ein Schlaganfall sein.</translation>
    </message>
    <message>
        <source>Pregnant with bleeding, fluid or waves of pain</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Schwanger mit Blutung, Flüssigkeit oder Schmerzwellen</translation>
    </message>
    <message>
        <source>Are you pregnant, with bleeding, fluid loss, or back pain that comes in waves?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Bist du schwanger, mit Blutung, Abgang von Flüssigkeit oder Rückenschmerzen, die in Wellen kommen?</translation>
    </message>
    <message>
        <source>It can be labour or trouble with the placenta. Call the maternity unit or the emergency number.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Es können Wehen oder Probleme mit der Plazenta sein. Ruf in der Geburtsklinik an oder wähl die Notrufnummer.</translation>
    </message>
    <message>
        <source>After medicine: swollen face, black stool, too many tablets</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Nach Medikament: Gesicht geschwollen, Stuhl schwarz, zu viele Tabletten</translation>
    </message>
    <message>
        <source>After a medicine: swelling of face or throat, wheeze, fainting, black or bloody stool or vomit? Or clearly more tablets than the label allows?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Nach einem Medikament: Schwellung von Gesicht oder Rachen, pfeifender Atem, Ohnmacht, schwarzer oder blutiger Stuhl, schwarzes oder blutiges Erbrechen? Oder deutlich mehr Tabletten, als die Packungsangabe erlaubt?</translation>
    </message>
    <message>
        <source>It can be an allergy, bleeding or an overdose. With too much acetaminophen (paracetamol), call even if you feel well.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Es kann eine Allergie, eine Blutung oder eine Überdosis sein. Bei zu viel Paracetamol (Acetaminophen) ruf an, auch wenn du dich gut fühlst.</translation>
    </message>
    <message>
        <source>It can be an infection.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Es kann eine Infektion sein.</translation>
    </message>
    <message>
        <source>Weight lost without trying</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Ungewollt Gewicht verloren</translation>
    </message>
    <message>
        <source>Have you lost weight without trying?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Hast du Gewicht verloren, ohne es zu wollen?</translation>
    </message>
    <message>
        <source>A doctor would look for an illness behind it.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>In der Arztpraxis würde man nach einer Krankheit dahinter suchen.</translation>
    </message>
    <message>
        <source>Had cancer before, and this pain is new</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Früher Krebs, und dieser Schmerz ist neu</translation>
    </message>
    <message>
        <source>Have you ever had cancer, and this pain is new?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Hattest du jemals Krebs, und dieser Schmerz ist neu?</translation>
    </message>
    <message>
        <source>A doctor would want to make sure.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>In der Arztpraxis würde man sichergehen wollen.</translation>
    </message>
    <message>
        <source>New lump, swelling or change of shape</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Neuer Knoten, Schwellung oder veränderte Form</translation>
    </message>
    <message>
        <source>Is there a new lump, swelling, or change in the shape of your back?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Gibt es einen neuen Knoten, eine Schwellung oder eine veränderte Form deines Rückens?</translation>
    </message>
    <message>
        <source>A doctor would look for a break or a growth.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>In der Arztpraxis würde man nach einem Bruch oder einer Wucherung suchen.</translation>
    </message>
    <message>
        <source>No position eases it, or worse lying down or at night</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Keine Lage lindert, oder schlimmer im Liegen oder nachts</translation>
    </message>
    <message>
        <source>Does the pain not ease in any position, or is it worse lying down or at night?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Lindert keine Lage den Schmerz, oder ist er im Liegen oder nachts schlimmer?</translation>
    </message>
    <message>
        <source>Most muscle pain has a position that helps.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Die meisten Muskelschmerzen haben eine Lage, die hilft.</translation>
    </message>
    <message>
        <source>Mainly between the shoulder blades</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Vor allem zwischen den Schulterblättern</translation>
    </message>
    <message>
        <source>Is the pain mainly high up, between the shoulder blades?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Sitzt der Schmerz vor allem oben, zwischen den Schulterblättern?</translation>
    </message>
    <message>
        <source>Pain there comes from other causes more often.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Schmerz dort kommt öfter von anderen Ursachen.</translation>
    </message>
    <message>
        <source>Much worse when coughing, sneezing or straining</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Viel schlimmer beim Husten, Niesen oder Pressen</translation>
    </message>
    <message>
        <source>Is it much worse when you cough, sneeze or strain on the toilet?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Ist es viel schlimmer, wenn du hustest, niest oder auf der Toilette presst?</translation>
    </message>
    <message>
        <source>A nerve root or a disc may be involved.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Eine Nervenwurzel oder eine Bandscheibe kann beteiligt sein.</translation>
    </message>
    <message>
        <source>Thin bones, steroids or over 50, and a fall or jolt</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Dünne Knochen, Kortison oder über 50, und Sturz oder Stoß</translation>
    </message>
    <message>
        <source>Osteoporosis, long use of steroids, or over 50 (even more from 65 on), and a fall or jolt, even a small one?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Osteoporose, lange Kortison-Einnahme oder über 50 (erst recht ab 65), und ein Sturz oder Stoß, auch ein kleiner?</translation>
    </message>
    <message>
        <source>A bone may be broken.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Ein Knochen kann gebrochen sein.</translation>
    </message>
    <message>
        <source>Weak immunity, or a recent serious infection</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Schwaches Immunsystem oder kürzlich schwere Infektion</translation>
    </message>
    <message>
        <source>Weak immunity, HIV, chemotherapy, a transplant, injected drugs, tuberculosis, or a recent serious infection?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Schwaches Immunsystem, HIV, Chemotherapie, eine Transplantation, gespritzte Drogen, Tuberkulose oder kürzlich eine schwere Infektion?</translation>
    </message>
    <message>
        <source>Infections are more likely then.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Infektionen sind dann wahrscheinlicher.</translation>
    </message>
    <message>
        <source>New weakness or numbness in one leg</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Neue Schwäche oder Taubheit in einem Bein</translation>
    </message>
    <message>
        <source>Is there new weakness or numbness in one leg?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Ist ein Bein neuerdings schwach oder taub?</translation>
    </message>
    <message>
        <source>A nerve root may be involved.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Eine Nervenwurzel kann beteiligt sein.</translation>
    </message>
    <message>
        <source>Burning or bloody pee, or side pain with nausea</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Brennen oder Blut beim Wasserlassen, oder Flankenschmerz mit Übelkeit</translation>
    </message>
    <message>
        <source>Burning when you pee, blood in it, or pain in the side below the ribs with nausea?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Brennen beim Pinkeln, Blut im Urin oder Schmerz in der Seite unter den Rippen mit Übelkeit?</translation>
    </message>
    <message>
        <source>It can come from the kidneys.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Es kann von den Nieren kommen.</translation>
    </message>
    <message>
        <source>Under 20, or first episode ever over 55</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Unter 20, oder erste Episode überhaupt mit über 55</translation>
    </message>
    <message>
        <source>Are you under 20, or is this the first episode ever and you are over 55?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Bist du unter 20, oder ist das deine erste Episode überhaupt und du bist über 55?</translation>
    </message>
    <message>
        <source>At these ages a doctor looks sooner.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>In diesem Alter sieht man in der Arztpraxis früher nach.</translation>
    </message>
    <message>
        <source>Pregnant, or gave birth in the last 6 weeks</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Schwanger, oder in den letzten 6 Wochen entbunden</translation>
    </message>
    <message>
        <source>Are you pregnant, or did you give birth in the last 6 weeks?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Bist du schwanger, oder hast du in den letzten 6 Wochen entbunden?</translation>
    </message>
    <message>
        <source>A midwife or doctor knows what fits now.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Eine Hebamme oder die Arztpraxis weiß, was jetzt passt.</translation>
    </message>
    <message>
        <source>Blood thinner, and a knock or sudden severe pain</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Blutverdünner, und ein Stoß oder plötzlich starker Schmerz</translation>
    </message>
    <message>
        <source>Do you take a blood thinner, and had a knock or sudden severe pain?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Nimmst du einen Blutverdünner, und gab es einen Stoß oder plötzlichen starken Schmerz?</translation>
    </message>
    <message>
        <source>It can be a bleed.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Es kann eine Blutung sein.</translation>
    </message>
    <message>
        <source>Too severe to sleep, stand, wash or dress</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Zu stark zum Schlafen, Stehen, Waschen oder Anziehen</translation>
    </message>
    <message>
        <source>Is the pain so severe that you cannot sleep, stand, wash or dress?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Ist der Schmerz so stark, dass du nicht schlafen, stehen, dich waschen oder anziehen kannst?</translation>
    </message>
    <message>
        <source>Pain this strong deserves help.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>So starker Schmerz verdient Hilfe.</translation>
    </message>
    <message>
        <source>Is it no better after 2 weeks of home care, or has any pain lasted beyond 6 weeks?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Ist es nach 2 Wochen Selbsthilfe nicht besser, oder dauert ein Schmerz schon länger als 6 Wochen?</translation>
    </message>
    <message>
        <source>Time for somebody to look at it.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Zeit, dass es jemand ansieht.</translation>
    </message>
    <message>
        <source>Do spasms keep coming back in the same place?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Kommen Krämpfe immer wieder an derselben Stelle?</translation>
    </message>
    <message>
        <source>A pattern is worth showing to somebody.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Ein Muster ist es wert, jemandem gezeigt zu werden.</translation>
    </message>
    <message>
        <source>Does the pain go below the knee, without weakness?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Zieht der Schmerz bis unter das Knie, ohne Schwäche?</translation>
    </message>
    <message>
        <source>A nerve may be irritated; it usually settles.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Ein Nerv kann gereizt sein; das beruhigt sich meist.</translation>
    </message>
    <message>
        <source>Morning stiffness of more than 30 minutes that eases with movement, pain that wakes you late in the night, and under 45?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Morgensteifigkeit von mehr als 30 Minuten, die sich mit Bewegung bessert, Schmerz, der dich spät in der Nacht weckt, und unter 45?</translation>
    </message>
    <message>
        <source>It can be an inflammation of the spine.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Es kann eine Entzündung der Wirbelsäule sein.</translation>
    </message>
    <message>
        <source>Spasms in other parts of the body, tremor, slowness, unsteady walking, or a change of vision?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Muskelkrämpfe in anderen Körperteilen, Zittern, verlangsamte Bewegungen, unsicherer Gang oder verändertes Sehen?</translation>
    </message>
    <message>
        <source>The wider pattern is worth telling a doctor.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Das größere Muster solltest du in der Arztpraxis erzählen.</translation>
    </message>
    <message>
        <source>Have you needed medicine for more than 10 days?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Hast du mehr als 10 Tage lang Medikamente gebraucht?</translation>
    </message>
    <message>
        <source>That is the limit on the labels.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Das ist die Grenze laut Packungsangaben.</translation>
    </message>
    <message>
        <source>Are mood, worry or sleep badly hit?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Machen dir Stimmung, Sorgen oder Schlaf stark zu schaffen?</translation>
    </message>
    <message>
        <source>Help with these helps the back as well.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Hilfe dabei hilft auch dem Rücken.</translation>
    </message>
    <message>
        <source>Was a new medicine started in the 4 weeks before (a statin, a water tablet and so on)?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Wurde in den 4 Wochen vor Beginn der Beschwerden ein neues Medikament begonnen (ein Statin, eine Wassertablette und so weiter)?</translation>
    </message>
    <message>
        <source>Ask the pharmacist whether it can cause cramps.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Frag in der Apotheke, ob es Muskelkrämpfe machen kann.</translation>
    </message>
    <message>
        <source>Guidelines and public advice</source>
        <extracomment>sources.toml, guidelines. Heading of a list of sources.</extracomment>
        <translation>Leitlinien und öffentliche Empfehlungen</translation>
    </message>
    <message>
        <source>Reviews and trials</source>
        <extracomment>sources.toml, studies. Heading of a list of sources.</extracomment>
        <translation>Übersichten und Studien</translation>
    </message>
    <message>
        <source>Medicine labels and leaflets</source>
        <extracomment>sources.toml, labels. Heading of a list of sources.</extracomment>
        <translation>Packungsangaben und Packungsbeilagen</translation>
    </message>
    <message>
        <source>Further pages</source>
        <extracomment>sources.toml, other. Heading of a list of sources.</extracomment>
        <translation>Weitere Seiten</translation>
    </message>
    <message>
        <source>It often comes back</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Es kommt oft wieder</translation>
    </message>
    <message>
        <source>Once it has eased, keep moving a little every day. That is what the third tab is for.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Hat es nachgelassen, beweg dich weiter jeden Tag ein wenig. Dafür ist der dritte Reiter da.</translation>
    </message>
    <message>
        <source>Coming back is common: about 7 in 10 have another episode within a year. Staying active lowers the odds.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Es kommt häufig wieder: Etwa 7 von 10 haben innerhalb eines Jahres eine weitere Episode. Aktiv bleiben macht das unwahrscheinlicher.</translation>
    </message>
    <message>
        <source>2024</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2024</translation>
    </message>
    <message>
        <source>What causes it</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Was es auslöst</translation>
    </message>
    <message>
        <source>Look for what set it off, but don&apos;t worry when you find nothing.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Such nach dem Auslöser, aber sorg dich nicht, wenn du nichts findest.</translation>
    </message>
    <message>
        <source>2016, updated 2020</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2016, aktualisiert 2020</translation>
    </message>
    <message>
        <source>Most of it eases by itself</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Das meiste lässt von selbst nach</translation>
    </message>
    <message>
        <source>Give it days, and use what makes them easier.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Lass dir Tage Zeit, und nutz, was sie leichter macht.</translation>
    </message>
    <message>
        <source>Most episodes ease on their own; the tools here are for comfort and for keeping you moving.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Die meisten Episoden lassen von selbst nach; was hier steht, macht es dir leichter und hält dich in Bewegung.</translation>
    </message>
    <message>
        <source>2017</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2017</translation>
    </message>
    <message>
        <source>Ice</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>Eis</translation>
    </message>
    <message>
        <source>Ice for up to 20 minutes</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Eis bis zu 20 Minuten</translation>
    </message>
    <message>
        <source>Lie on, or beside, a pack wrapped in a soft towel, 20 minutes at most, and breathe slowly and deeply.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Leg dich auf oder neben eine Packung in einem weichen Handtuch, höchstens 20 Minuten, und atme langsam und tief.</translation>
    </message>
    <message>
        <source>Ice may feel good, but trials are too few to prove it helps a back. 20 minutes is the safe limit, not a dose.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Eis kann guttun, aber es gibt zu wenige Studien, um einen Nutzen für den Rücken zu beweisen. 20 Minuten sind die sichere Grenze, keine Dosis.</translation>
    </message>
    <message>
        <source>2006</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2006</translation>
    </message>
    <message>
        <source>How to lie</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Wie liegen</translation>
    </message>
    <message>
        <source>On the back with the legs up on a chair, in a recliner, or on the side with the pack behind you.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Auf dem Rücken mit den Beinen hoch auf einem Stuhl, im Sessel zurückgelehnt oder auf der Seite mit der Packung hinter dir.</translation>
    </message>
    <message>
        <source>Pick the position that hurts least; knees up on a cushion is a common favourite.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Nimm die Lage, die am wenigsten weh tut; Knie hoch auf einem Kissen mögen viele.</translation>
    </message>
    <message>
        <source>General self-care advice</source>
        <extracomment>steps.toml, source.</extracomment>
        <translation>Allgemeine Ratschläge zur Selbsthilfe</translation>
    </message>
    <message>
        <source>2026</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2026</translation>
    </message>
    <message>
        <source>How often</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Every two hours at most, for two to three days. Never longer than 20 minutes, and never asleep on it: cold can harm skin and nerves.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Höchstens alle zwei Stunden, zwei bis drei Tage lang. Nie länger als 20 Minuten, und nie darauf einschlafen: Kälte kann Haut und Nerven schaden.</translation>
    </message>
    <message>
        <source>Stop at 20 minutes and let the skin warm fully: blood flow stays reduced long after the pack is off.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Hör nach 20 Minuten auf und lass die Haut ganz warm werden: Die Durchblutung bleibt lange nach dem Abnehmen vermindert.</translation>
    </message>
    <message>
        <source>2015</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2015</translation>
    </message>
    <message>
        <source>Medicine by the label</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>Medikamente nach Packungsangabe</translation>
    </message>
    <message>
        <source>Anti-inflammatory painkillers</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Entzündungshemmende Schmerzmittel</translation>
    </message>
    <message>
        <source>Ibuprofen, naproxen and the like: keep to the label and write each one down here. Ask first with stomach, heart or kidney trouble.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Ibuprofen, Naproxen und Ähnliches: Halt dich an die Packungsangabe und trag jedes hier ein. Frag vorher bei Problemen mit Magen, Herz oder Nieren.</translation>
    </message>
    <message>
        <source>Anti-inflammatories help a little on average; lowest dose, shortest time.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Entzündungshemmer helfen im Durchschnitt ein wenig; niedrigste Dosis, kürzeste Zeit.</translation>
    </message>
    <message>
        <source>2017, 2020</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2017, 2020</translation>
    </message>
    <message>
        <source>Acetaminophen (paracetamol)</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Paracetamol (Acetaminophen)</translation>
    </message>
    <message>
        <source>It does not act on inflammation. If you take it, count every product that contains it.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Paracetamol wirkt nicht auf Entzündungen. Wenn du es nimmst, zähl jedes Mittel mit, in dem es steckt.</translation>
    </message>
    <message>
        <source>On its own, paracetamol/acetaminophen did no better than a dummy pill for new low back pain.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Für sich allein half Paracetamol/Acetaminophen bei neuem Schmerz im unteren Rücken nicht besser als ein Scheinmedikament.</translation>
    </message>
    <message>
        <source>2016</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2016</translation>
    </message>
    <message>
        <source>Muscle relaxants</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Muskelrelaxanzien</translation>
    </message>
    <message>
        <source>Only from a prescriber. Some brands hide other medicines: Mioflex A holds diclofenac and paracetamol; Lisador is no muscle relaxant at all. No driving, no alcohol.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Nur auf ärztliche Verordnung. In manchen Marken stecken andere Medikamente: Mioflex A enthält Diclofenac und Paracetamol; Lisador ist gar kein Muskelrelaxans. Nicht fahren, kein Alkohol.</translation>
    </message>
    <message>
        <source>Muscle relaxants give a small short-lived benefit at best and often cause drowsiness; they need a prescriber.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Muskelrelaxanzien nützen bestenfalls wenig und kurz und machen oft schläfrig; sie brauchen eine ärztliche Verordnung.</translation>
    </message>
    <message>
        <source>2021</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2021</translation>
    </message>
    <message>
        <source>Short walks</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>Kurz gehen</translation>
    </message>
    <message>
        <source>Hourly short walks</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Stündlich kurz gehen</translation>
    </message>
    <message>
        <source>Two to five minutes on the flat, once an hour while you are awake. Skip it with pain above 7.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Zwei bis fünf Minuten auf ebenem Weg, einmal pro Stunde, solange du wach bist. Lass es aus bei Schmerz über 7.</translation>
    </message>
    <message>
        <source>Keeping gently active does slightly better than bed rest. That it should be every hour is custom; no trial tested it.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Sanft aktiv bleiben wirkt etwas besser als Bettruhe. Dass es jede Stunde sein soll, ist Gewohnheit; keine Studie hat es geprüft.</translation>
    </message>
    <message>
        <source>2010</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2010</translation>
    </message>
    <message>
        <source>Not too long in bed</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Nicht zu lange im Bett</translation>
    </message>
    <message>
        <source>Lie down to rest, then get up again. Long spells in bed make it stiffer.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Leg dich hin, um zu ruhen, dann steh wieder auf. Langes Liegen macht steifer.</translation>
    </message>
    <message>
        <source>Keeping gently active does slightly better than bed rest.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Sanft aktiv bleiben wirkt etwas besser als Bettruhe.</translation>
    </message>
    <message>
        <source>The first two weeks</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Die ersten zwei Wochen</translation>
    </message>
    <message>
        <source>Walk, or move in any easy way, a little more from day to day.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Geh oder beweg dich irgendwie leicht, von Tag zu Tag ein wenig mehr.</translation>
    </message>
    <message>
        <source>In the first days exercise is about not stiffening up; its real pay-off is fewer repeats later.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>In den ersten Tagen geht es bei Übungen darum, nicht steif zu werden; der eigentliche Gewinn sind später weniger Wiederholungen.</translation>
    </message>
    <message>
        <source>Heat</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>When heat begins</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Wann Wärme beginnt</translation>
    </message>
    <message>
        <source>A pad, a moist pack or a warm bath, 20 minutes at most; a low heat wrap up to eight hours. The plan offers it after 72 hours; earlier is your choice.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Ein Heizkissen, ein feuchter Wickel oder ein warmes Bad, höchstens 20 Minuten; ein Wärmeumschlag mit milder Wärme bis zu acht Stunden. Der Plan bietet Wärme nach 72 Stunden an; früher ist deine Wahl.</translation>
    </message>
    <message>
        <source>Heat is the better-tested choice, even in the first days. Waiting 72 h is custom, not science; do wait 48 h if there is a bruise or swelling.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Wärme ist besser untersucht, auch in den ersten Tagen. 72 Stunden zu warten ist Gewohnheit, keine Wissenschaft; warte aber 48 Stunden bei einem Bluterguss oder einer Schwellung.</translation>
    </message>
    <message>
        <source>2006, 2017</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2006, 2017</translation>
    </message>
    <message>
        <source>Moist or dry</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Feucht oder trocken</translation>
    </message>
    <message>
        <source>Whichever feels better. Try it on the inner forearm first.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Feucht oder trocken: Nimm, was sich besser anfühlt. Probier es zuerst an der Innenseite des Unterarms.</translation>
    </message>
    <message>
        <source>Moist or dry is a matter of comfort; a pack does not dry anybody out. Moist heat feels hotter, so test it on your forearm first.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Feucht oder trocken ist Geschmackssache; ein Wickel trocknet niemanden aus. Feuchte Wärme fühlt sich heißer an, teste sie also zuerst am Unterarm.</translation>
    </message>
    <message>
        <source>General safety advice</source>
        <extracomment>steps.toml, source.</extracomment>
        <translation>Allgemeine Vorsichtsregeln</translation>
    </message>
    <message>
        <source>Drinking with it</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Dazu trinken</translation>
    </message>
    <message>
        <source>A glass of water afterwards is a good habit.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Ein Glas Wasser danach ist eine gute Gewohnheit.</translation>
    </message>
    <message>
        <source>Drinking enough is healthy, but extra water has not been shown to prevent back spasms.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Genug trinken ist gesund, aber zusätzliches Wasser beugt Rückenkrämpfen nicht nachweislich vor.</translation>
    </message>
    <message>
        <source>Steroid injections</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>Kortisonspritzen</translation>
    </message>
    <message>
        <source>Is my pain in the back, or does it run down the leg? Which of the two would this help?</source>
        <extracomment>steps.toml, questions.</extracomment>
        <translation>Sitzt mein Schmerz im Rücken, oder zieht er ins Bein? Welchem von beiden würde das helfen?</translation>
    </message>
    <message>
        <source>What is the injection, where does it go, and is it approved for that?</source>
        <extracomment>steps.toml, questions.</extracomment>
        <translation>Was ist in der Spritze, wohin kommt sie, und ist sie dafür zugelassen?</translation>
    </message>
    <message>
        <source>How much better may I expect to be, and for how long?</source>
        <extracomment>steps.toml, questions.</extracomment>
        <translation>Wie viel besser darf ich es erwarten, und wie lange?</translation>
    </message>
    <message>
        <source>What can go wrong, how often, and what should make me call?</source>
        <extracomment>steps.toml, questions.</extracomment>
        <translation>Was kann schiefgehen, wie oft, und wann soll ich anrufen?</translation>
    </message>
    <message>
        <source>What happens if I wait, or walk and exercise instead?</source>
        <extracomment>steps.toml, questions.</extracomment>
        <translation>Was geschieht, wenn ich warte oder stattdessen gehe und übe?</translation>
    </message>
    <message>
        <source>I take these medicines (blood thinners, diabetes): does that change anything?</source>
        <extracomment>steps.toml, questions.</extracomment>
        <translation>Ich nehme diese Medikamente (Blutverdünner, Diabetes): Ändert das etwas?</translation>
    </message>
    <message>
        <source>Whether to have one</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Ob man eine nimmt</translation>
    </message>
    <message>
        <source>Not for a simple spasm. A specialist may talk about one with severe pain down a leg. Write down which day it was planned or had, and the pain before and after.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Eine Spritze ist nichts für einen einfachen Krampf. Bei starkem Schmerz ins Bein spricht die Fachpraxis vielleicht davon. Schreib auf, für welchen Tag sie geplant war oder wann du sie hattest, und den Schmerz davor und danach.</translation>
    </message>
    <message>
        <source>Steroid injections are not recommended for a simple back spasm; they are for some kinds of sciatica, via a specialist.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Kortisonspritzen werden bei einem einfachen Rückenkrampf nicht empfohlen; sie sind für manche Arten von Ischiasschmerz, über eine Fachpraxis.</translation>
    </message>
    <message>
        <source>2020, 2014</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2020, 2014</translation>
    </message>
    <message>
        <source>What it can do</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Was sie kann</translation>
    </message>
    <message>
        <source>Keep up walking and your exercises also when one was given.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Geh weiter und mach deine Übungen weiter, auch wenn du eine Spritze bekommen hast.</translation>
    </message>
    <message>
        <source>An injection, when given, is for the pain, not for its cause. For leg pain the effect was small and short; rare harm is serious: stroke, paralysis, blindness.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Eine Spritze ist, wenn sie gegeben wird, gegen den Schmerz, nicht gegen seine Ursache. Bei Beinschmerz war die Wirkung klein und kurz; seltene Schäden sind schwer: Schlaganfall, Lähmung, Erblindung.</translation>
    </message>
    <message>
        <source>What set it off</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>Was es auslöste</translation>
    </message>
    <message>
        <source>Triggers</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Think back: a sudden move after sitting still, too much of something, an injury?</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Denk zurück: eine plötzliche Bewegung nach langem Sitzen, zu viel von etwas, eine Verletzung?</translation>
    </message>
    <message>
        <source>Triggers are clues, not proof. Sorting them mainly helps decide who to see.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Auslöser sind Hinweise, keine Beweise. Sie zu ordnen hilft vor allem zu entscheiden, wohin du gehst.</translation>
    </message>
    <message>
        <source>2020</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2020</translation>
    </message>
    <message>
        <source>Does the cause choose the treatment?</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Bestimmt die Ursache die Behandlung?</translation>
    </message>
    <message>
        <source>First the warning signs, then the checklist. Most of what helps is the same.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Zuerst die Warnzeichen, dann die Checkliste. Das meiste, was hilft, ist ohnehin gleich.</translation>
    </message>
    <message>
        <source>A sudden move after sitting still</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Eine plötzliche Bewegung nach langem Sitzen</translation>
    </message>
    <message>
        <source>Cold or heat, short walks and calm stretching, once the warning signs are answered.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Kälte oder Wärme, kurz gehen und ruhig dehnen, wenn die Warnzeichen beantwortet sind.</translation>
    </message>
    <message>
        <source>Who to talk to</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Mit wem sprechen</translation>
    </message>
    <message>
        <source>Take the summary along. A trainer is no one to look for causes.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Nimm das Blatt für die Arztpraxis mit. Ein Trainer ist nicht da, um nach Ursachen zu suchen.</translation>
    </message>
    <message>
        <source>A doctor or physiotherapist can look for causes; a trainer can help afterwards.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Arztpraxis oder Physiotherapie können nach Ursachen suchen; ein Trainer kann danach helfen.</translation>
    </message>
    <message>
        <source>Massage when strain plays a part</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Massage, wenn Belastung mitspielt</translation>
    </message>
    <message>
        <source>One session for comfort, or several over a couple of months. Write down the pain before and after.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Eine Sitzung zum Wohlfühlen, oder mehrere über ein paar Monate. Schreib den Schmerz davor und danach auf.</translation>
    </message>
    <message>
        <source>When to go</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Wann hingehen</translation>
    </message>
    <message>
        <source>When home care fails, or it comes back in the same place.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Wenn Selbsthilfe nicht reicht oder es an derselben Stelle wiederkommt.</translation>
    </message>
    <message>
        <source>2025</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2025</translation>
    </message>
    <message>
        <source>What to tell</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Was erzählen</translation>
    </message>
    <message>
        <source>How it feels, what you tried, what you took: print the summary.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Wie es sich anfühlt, was du versucht hast, was du genommen hast: Druck das Blatt für die Arztpraxis.</translation>
    </message>
    <message>
        <source>A one-page log of pain, function and medicines makes a visit easier.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Eine Seite mit Notizen zu Schmerz, Alltag und Medikamenten macht einen Termin leichter.</translation>
    </message>
    <message>
        <source>X-ray, CT or MRI</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Röntgen, CT oder MRT</translation>
    </message>
    <message>
        <source>Ask what a scan would change. Without warning signs the answer in the first six weeks is mostly: nothing.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Frag, was ein Bild ändern würde. Ohne Warnzeichen ist die Antwort in den ersten sechs Wochen meist: nichts.</translation>
    </message>
    <message>
        <source>A strained or torn muscle</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Ein gezerrter oder gerissener Muskel</translation>
    </message>
    <message>
        <source>Protect it for two days, then move. A physiotherapist builds the load up with you.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Schone den Muskel zwei Tage, dann beweg dich. Die Physiotherapie baut die Belastung mit dir auf.</translation>
    </message>
    <message>
        <source>A physiotherapist can plan exercise and load; no one exercise type is best. That a muscle imbalance is to blame is unproven.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Die Physiotherapie kann Übungen und Belastung planen; keine einzelne Übungsart ist die beste. Dass ein Muskelungleichgewicht schuld ist, ist unbewiesen.</translation>
    </message>
    <message>
        <source>2020, 2023</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2020, 2023</translation>
    </message>
    <message>
        <source>A routine of your own</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Ein eigenes Programm</translation>
    </message>
    <message>
        <source>Ask for two or three moves, and add them to the stretches here.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Bitte um zwei oder drei Übungen, und füg sie hier zum Dehnen hinzu.</translation>
    </message>
    <message>
        <source>2024, 2016</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2024, 2016</translation>
    </message>
    <message>
        <source>Chiropractor</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>Chiropraktik</translation>
    </message>
    <message>
        <source>Manipulation</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Manipulation</translation>
    </message>
    <message>
        <source>With a leg that is weak or numb, a doctor first. Otherwise it is one thing among others that may ease the first weeks.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Mit einem schwachen oder tauben Bein zuerst zum Arzt. Sonst ist es eines von mehreren Dingen, die die ersten Wochen erleichtern können.</translation>
    </message>
    <message>
        <source>With exercise and massage</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Mit Übungen und Massage</translation>
    </message>
    <message>
        <source>As a part of a plan with exercise, not instead of one.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Als Teil eines Plans mit Übungen, nicht statt Übungen.</translation>
    </message>
    <message>
        <source>Spinal manipulation may help a bit in the first 6 weeks, best beside exercise. It does not put bones back in place.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Manipulation der Wirbelsäule hilft in den ersten 6 Wochen vielleicht ein wenig, am besten neben Übungen. Sie setzt keine Knochen zurück.</translation>
    </message>
    <message>
        <source>When nerves are involved</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>Wenn Nerven beteiligt sind</translation>
    </message>
    <message>
        <source>Diseases of the nerves</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Nervenkrankheiten</translation>
    </message>
    <message>
        <source>Tell a doctor about spasms elsewhere, shaking, slowness, stumbling or a change of vision.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Erzähl in der Arztpraxis von Muskelkrämpfen an anderen Stellen, Zittern, verlangsamten Bewegungen, Stolpern oder verändertem Sehen.</translation>
    </message>
    <message>
        <source>A neurologist</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Neurologie</translation>
    </message>
    <message>
        <source>Your doctor may send you on. A log of what, where and when helps there.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Deine Arztpraxis überweist dich vielleicht. Notizen, was, wo und wann, helfen dort.</translation>
    </message>
    <message>
        <source>A referral is your doctor&apos;s decision, and it goes by signs that can be examined, not by the spasm alone.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Über eine Überweisung entscheidet die Arztpraxis, nach Zeichen, die sich untersuchen lassen, nicht nach dem Krampf allein.</translation>
    </message>
    <message>
        <source>Bladder and bowel</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Blase und Darm</translation>
    </message>
    <message>
        <source>Call the emergency number now. Not tomorrow.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Ruf jetzt die Notrufnummer an. Nicht morgen.</translation>
    </message>
    <message>
        <source>Water</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Drinking enough</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Genug trinken</translation>
    </message>
    <message>
        <source>Drink through the day, as thirst asks.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Trink über den Tag, wie der Durst es verlangt.</translation>
    </message>
    <message>
        <source>Eight glasses</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Acht Gläser</translation>
    </message>
    <message>
        <source>Eight glasses a day, or what you set. With heart, kidney or liver trouble, what your doctor says.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Acht Gläser am Tag, oder was du einstellst. Bei Problemen mit Herz, Nieren oder Leber das, was ärztlich gesagt wurde.</translation>
    </message>
    <message>
        <source>Eight glasses is a fair target, not a law; tea, coffee and milk count.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Acht Gläser sind ein gutes Ziel, kein Gesetz; Tee, Kaffee und Milch zählen.</translation>
    </message>
    <message>
        <source>2010, 2004</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2010, 2004</translation>
    </message>
    <message>
        <source>Coffee and alcohol</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Kaffee und Alkohol</translation>
    </message>
    <message>
        <source>Coffee and tea count as drinks. Alcohol does not, and not beside medicine.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Kaffee und Tee zählen als Getränke. Alkohol nicht, und nicht zu Medikamenten.</translation>
    </message>
    <message>
        <source>Coffee in normal amounts hydrates about as well as water.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Kaffee in üblichen Mengen versorgt den Körper etwa so gut mit Flüssigkeit wie Wasser.</translation>
    </message>
    <message>
        <source>2016, 2014</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2016, 2014</translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Weight and BMI</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Gewicht und BMI</translation>
    </message>
    <message>
        <source>If you like, note your weight now and then. It can be switched off for good.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Wenn du magst, trag ab und zu dein Gewicht ein. Es lässt sich ganz abschalten.</translation>
    </message>
    <message>
        <source>Higher weight goes with more back pain; BMI is a rough screen only.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Höheres Gewicht geht mit mehr Rückenschmerz einher; der BMI ist nur ein grober Anhalt.</translation>
    </message>
    <message>
        <source>Food and movement</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Essen und Bewegung</translation>
    </message>
    <message>
        <source>A dietitian for food; more movement as the spasm goes.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Ernährungsberatung fürs Essen; mehr Bewegung, sobald der Krampf nachlässt.</translation>
    </message>
    <message>
        <source>Moving more helps your back even if the scale does not change.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Mehr Bewegung hilft deinem Rücken, auch wenn die Waage gleich bleibt.</translation>
    </message>
    <message>
        <source>Minerals</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>Mineralstoffe</translation>
    </message>
    <message>
        <source>Calcium, magnesium, potassium</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Calcium, Magnesium, Kalium</translation>
    </message>
    <message>
        <source>See what you ate in a week against what a day asks for.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Sieh, was du in einer Woche gegessen hast, gegen das, was ein Tag braucht.</translation>
    </message>
    <message>
        <source>Eat enough of these minerals, but pills did not prevent ordinary muscle cramps.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Iss genug von diesen Mineralstoffen, aber Tabletten haben gewöhnliche Muskelkrämpfe nicht verhindert.</translation>
    </message>
    <message>
        <source>Food before pills</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Essen vor Tabletten</translation>
    </message>
    <message>
        <source>Milk, yoghurt, bananas, potatoes, beans and nuts come first.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Milch, Joghurt, Bananen, Kartoffeln, Bohnen und Nüsse kommen zuerst.</translation>
    </message>
    <message>
        <source>Food first. Do not take potassium or magnesium pills without asking if you have kidney disease.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Erst das Essen. Nimm keine Kalium- oder Magnesiumtabletten, ohne zu fragen, wenn du eine Nierenkrankheit hast.</translation>
    </message>
    <message>
        <source>Coffee and sugar</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Kaffee und Zucker</translation>
    </message>
    <message>
        <source>No need to give up coffee for these minerals.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Für diese Mineralstoffe musst du nicht auf Kaffee verzichten.</translation>
    </message>
    <message>
        <source>Coffee and sugar have little effect on these minerals; cut sugar for other reasons.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Kaffee und Zucker wirken wenig auf diese Mineralstoffe; spar Zucker aus anderen Gründen.</translation>
    </message>
    <message>
        <source>Walking</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>A little more each day</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Jeden Tag ein wenig mehr</translation>
    </message>
    <message>
        <source>Begin with five minutes and add one on each good day, up to 20; later on to 30, five days a week.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Beginn mit fünf Minuten und leg an jedem guten Tag eine drauf, bis 20; später bis 30, fünf Tage pro Woche.</translation>
    </message>
    <message>
        <source>A gradual walking plan nearly doubled the time to the next bad episode.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Ein schrittweiser Gehplan hat die Zeit bis zur nächsten schlimmen Episode fast verdoppelt.</translation>
    </message>
    <message>
        <source>Cycling and swimming</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Radfahren und Schwimmen</translation>
    </message>
    <message>
        <source>Any movement you like counts.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Jede Bewegung, die du magst, zählt.</translation>
    </message>
    <message>
        <source>Pick what you will keep doing.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Wähl, was du auf Dauer machen wirst.</translation>
    </message>
    <message>
        <source>At the gym</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Im Fitnessstudio</translation>
    </message>
    <message>
        <source>An elliptical trainer or a stair climber for 15 to 20 minutes, if you like it.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Ein Crosstrainer oder Treppensteiger für 15 bis 20 Minuten, wenn du magst.</translation>
    </message>
    <message>
        <source>Pick what you will keep doing. No trial looked at these machines for backs.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Wähl, was du auf Dauer machen wirst. Keine Studie hat diese Geräte für den Rücken untersucht.</translation>
    </message>
    <message>
        <source>Stretching</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>Dehnen</translation>
    </message>
    <message>
        <source>Yoga, Pilates, stretching</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Yoga, Pilates, Dehnen</translation>
    </message>
    <message>
        <source>Ten moves with pictures; a minute of stretching fits after a walk or a plank.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Zehn Übungen mit Bildern; eine Minute Dehnen passt nach einem Spaziergang oder einer Plank.</translation>
    </message>
    <message>
        <source>Yoga helps a little in long-lasting back pain, about as much as other exercise; flare-ups were somewhat more common than without any.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Yoga hilft bei lang anhaltendem Rückenschmerz ein wenig, etwa so viel wie andere Übungen; Schübe waren etwas häufiger als ganz ohne Übungen.</translation>
    </message>
    <message>
        <source>2022</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2022</translation>
    </message>
    <message>
        <source>How far</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Wie weit</translation>
    </message>
    <message>
        <source>Until it pulls a little, 10 to 30 seconds, breathing on. Pain ends it.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Bis es ein wenig zieht, 10 bis 30 Sekunden, dabei weiteratmen. Bei Schmerz ist Schluss.</translation>
    </message>
    <message>
        <source>Feel a mild pull, never a sharp pain.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Ein leichtes Ziehen, nie ein scharfer Schmerz.</translation>
    </message>
    <message>
        <source>Right after a spasm</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Direkt nach einem Krampf</translation>
    </message>
    <message>
        <source>Only what eases you.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Nur, was dich erleichtert.</translation>
    </message>
    <message>
        <source>Gentle movement is fine if it eases you; skip it if it bites. There are no trials of it right after a spasm.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Sanfte Bewegung ist gut, wenn sie dich erleichtert; lass sie aus, wenn es beißt. Direkt nach einem Krampf gibt es dazu keine Studien.</translation>
    </message>
    <message>
        <source>Sitting</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>Sitzen</translation>
    </message>
    <message>
        <source>A cushion</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Ein Kissen</translation>
    </message>
    <message>
        <source>At the low back, at the desk and in the car, if it feels good.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Am unteren Rücken, am Schreibtisch und im Auto, wenn es guttut.</translation>
    </message>
    <message>
        <source>A cushion is for comfort. Back belts are not recommended.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Ein Kissen ist für die Bequemlichkeit. Rückengurte werden nicht empfohlen.</translation>
    </message>
    <message>
        <source>2023, 2020</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2023, 2020</translation>
    </message>
    <message>
        <source>Up once an hour</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Einmal pro Stunde auf</translation>
    </message>
    <message>
        <source>Get up at least once an hour; the nudge comes after 45 minutes unless you say otherwise.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Steh mindestens einmal pro Stunde auf; die Erinnerung kommt nach 45 Minuten, wenn du nichts anderes sagst.</translation>
    </message>
    <message>
        <source>Prompts to move or shift cut new back pain in one office trial.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Anstöße, sich zu bewegen oder das Gewicht zu verlagern, senkten in einer Bürostudie neue Rückenschmerzen.</translation>
    </message>
    <message>
        <source>Posture</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Sit as you like, and then otherwise.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Sitz, wie du magst, und dann anders.</translation>
    </message>
    <message>
        <source>The best posture is one that changes: vary it.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Die beste Haltung ist die, die wechselt: Bring Abwechslung hinein.</translation>
    </message>
    <message>
        <source>Change of position</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Haltungswechsel</translation>
    </message>
    <message>
        <source>Shift, lean back, put a foot up.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Verlagere dein Gewicht, lehn dich zurück, stell einen Fuß hoch.</translation>
    </message>
    <message>
        <source>Plank</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>Plank</translation>
    </message>
    <message>
        <source>A strong middle</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Eine starke Mitte</translation>
    </message>
    <message>
        <source>Short holds, several times a day, a little longer when they are easy.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Kurz halten, mehrmals am Tag, ein wenig länger, wenn es leichtfällt.</translation>
    </message>
    <message>
        <source>Regular exercise of any kind cuts repeats by about a third; core work is one option.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Regelmäßige Übung jeder Art senkt Wiederholungen um etwa ein Drittel; Rumpfübungen sind eine Möglichkeit.</translation>
    </message>
    <message>
        <source>20 seconds at first</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Anfangs 20 Sekunden</translation>
    </message>
    <message>
        <source>On forearms and toes for 20 seconds; on the knees, or at a counter, where that is too much.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>20 Sekunden auf Unterarmen und Zehen; auf den Knien oder an einer Arbeitsplatte, wo das zu viel ist.</translation>
    </message>
    <message>
        <source>20 seconds is a start, not a test.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>20 Sekunden sind ein Anfang, keine Prüfung.</translation>
    </message>
    <message>
        <source>2014</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2014</translation>
    </message>
    <message>
        <source>Several times a day</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Mehrmals am Tag</translation>
    </message>
    <message>
        <source>Two or three holds with a minute between them. Longer only in small steps.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Zwei oder drei Durchgänge mit einer Minute dazwischen. Länger nur in kleinen Schritten.</translation>
    </message>
    <message>
        <source>Several short holds beat one long one.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Mehrmals kurz ist besser als einmal lang.</translation>
    </message>
    <message>
        <source>Breathing</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Atmen</translation>
    </message>
    <message>
        <source>Breathe on, so that you could talk.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Atme weiter, so, dass du reden könntest.</translation>
    </message>
    <message>
        <source>If you cannot talk, stop.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Wenn du nicht reden kannst, hör auf.</translation>
    </message>
</context>
<context>
    <name>prevention</name>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Tea</source>
        <translation>Tee</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>Kaffee</translation>
    </message>
    <message>
        <source>Milk</source>
        <translation>Milch</translation>
    </message>
    <message>
        <source>Soup</source>
        <translation>Suppe</translation>
    </message>
    <message>
        <source>Juice</source>
        <translation>Saft</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation>Alkohol</translation>
    </message>
    <message>
        <source>{drink}: {count}</source>
        <translation>{drink}: {count}</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Swim</source>
        <translation>Schwimmen</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Radfahren</translation>
    </message>
    <message>
        <source>Elliptical</source>
        <translation>Crosstrainer</translation>
    </message>
    <message>
        <source>Stair climber</source>
        <translation>Treppensteiger</translation>
    </message>
    <message>
        <source>Yoga</source>
        <translation>Yoga</translation>
    </message>
    <message>
        <source>Pilates</source>
        <translation>Pilates</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>linke Seite</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>rechte Seite</translation>
    </message>
    <message>
        <source>Sharp or spreading pain</source>
        <translation>Scharfer oder ausstrahlender Schmerz</translation>
    </message>
    <message>
        <source>Pain, tingling or weakness in a leg</source>
        <translation>Schmerz, Kribbeln oder Schwäche in einem Bein</translation>
    </message>
    <message>
        <source>A cramp or spasm</source>
        <translation>Ein Krampf</translation>
    </message>
    <message>
        <source>My hips sagged or my back arched</source>
        <translation>Meine Hüfte hing durch oder mein Rücken ging ins Hohlkreuz</translation>
    </message>
    <message>
        <source>I held my breath</source>
        <translation>Ich habe die Luft angehalten</translation>
    </message>
    <message>
        <source>Dizzy, chest pressure, headache, blurred sight</source>
        <translation>Schwindel, Druck auf der Brust, Kopfschmerz, verschwommenes Sehen</translation>
    </message>
</context>
<context>
    <name>system</name>
    <message>
        <source>The desktop says so.</source>
        <translation>Der Desktop sagt es.</translation>
    </message>
    <message>
        <source>It does not start with the computer.</source>
        <translation>Es startet nicht mit dem Computer.</translation>
    </message>
    <message>
        <source>The desktop&apos;s own settings switched it off.</source>
        <translation>Die Einstellungen des Desktops haben es abgeschaltet.</translation>
    </message>
    <message>
        <source>It starts another copy; switch it on again to mend it.</source>
        <translation>Es startet eine andere Kopie; schalt es neu ein, um das zu beheben.</translation>
    </message>
    <message>
        <source>It starts hidden with the computer.</source>
        <translation>Es startet verborgen mit dem Computer.</translation>
    </message>
    <message>
        <source>In a sandbox the desktop decides; look at its settings.</source>
        <translation>In einer Sandbox entscheidet der Desktop; sieh in seine Einstellungen.</translation>
    </message>
    <message>
        <source>Quiet reminders while you work</source>
        <translation>Leise Erinnerungen bei der Arbeit</translation>
    </message>
    <message>
        <source>No program of yours has a camera open.</source>
        <translation>Keines deiner Programme hat eine Kamera offen.</translation>
    </message>
    <message>
        <source>{program} has a camera open.</source>
        <translation>{program} hat eine Kamera offen.</translation>
    </message>
    <message>
        <source>Wayland tells nobody about other windows.</source>
        <translation>Wayland verrät nichts über andere Fenster.</translation>
    </message>
    <message>
        <source>A window fills the screen.</source>
        <translation>Ein Fenster füllt den Bildschirm.</translation>
    </message>
    <message>
        <source>No window fills the screen.</source>
        <translation>Kein Fenster füllt den Bildschirm.</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>Es antwortet nicht.</translation>
    </message>
    <message>
        <source>GNOME tells, nothing has to ask.</source>
        <translation>GNOME sagt Bescheid, nichts muss fragen.</translation>
    </message>
    <message>
        <source>Nobody here tells when you are away ({tried}); only the lock and sleep count.</source>
        <translation>Hier sagt niemand, wann du weg bist ({tried}); nur Sperre und Ruhezustand zählen.</translation>
    </message>
    <message>
        <source>The desktop tells, nothing has to ask.</source>
        <translation>Der Desktop sagt Bescheid, nichts muss fragen.</translation>
    </message>
    <message>
        <source>pywayland is not installed</source>
        <translation>pywayland ist nicht installiert</translation>
    </message>
    <message>
        <source>no Wayland display</source>
        <translation>kein Wayland-Bildschirm</translation>
    </message>
    <message>
        <source>this desktop has no ext-idle-notify</source>
        <translation>dieser Desktop hat kein ext-idle-notify</translation>
    </message>
    <message>
        <source>The X server tells, nothing has to ask.</source>
        <translation>Der X-Server sagt Bescheid, nichts muss fragen.</translation>
    </message>
    <message>
        <source>Nobody here can keep the computer from falling asleep.</source>
        <translation>Hier kann nichts den Computer wach halten.</translation>
    </message>
    <message>
        <source>The computer may fall asleep by itself: {why}.</source>
        <translation>Der Computer kann von selbst in den Ruhezustand gehen: {why}.</translation>
    </message>
    <message>
        <source>The display may go dark: this desktop offers no way to keep it on.</source>
        <translation>Der Bildschirm kann dunkel werden: Dieser Desktop bietet keine Möglichkeit, ihn an zu lassen.</translation>
    </message>
    <message>
        <source>Nobody here tells about a lid.</source>
        <translation>Hier sagt niemand etwas über einen Deckel.</translation>
    </message>
    <message>
        <source>pactl is not installed.</source>
        <translation>pactl ist nicht installiert.</translation>
    </message>
    <message>
        <source>Nothing is recording.</source>
        <translation>Nichts nimmt auf.</translation>
    </message>
    <message>
        <source>Something is recording.</source>
        <translation>Etwas nimmt auf.</translation>
    </message>
    <message>
        <source>No sound server answers.</source>
        <translation>Kein Tonserver antwortet.</translation>
    </message>
    <message>
        <source>The settings of the system do not allow messages of Unclench.</source>
        <translation>Die Einstellungen des Systems erlauben keine Mitteilungen von Unclench.</translation>
    </message>
    <message>
        <source>No answer in time.</source>
        <translation>Keine Antwort zur rechten Zeit.</translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation>Unterwegs.</translation>
    </message>
    <message>
        <source>Nothing shows messages on this desktop ({why}).</source>
        <translation>Auf diesem Desktop zeigt nichts Meldungen ({why}).</translation>
    </message>
    <message>
        <source>Messages with buttons.</source>
        <translation>Meldungen mit Knöpfen.</translation>
    </message>
    <message>
        <source>Whoever showed it is gone.</source>
        <translation>Was es zeigte, ist weg.</translation>
    </message>
    <message>
        <source>So far run under Wine only, not on Windows.</source>
        <translation>Bisher nur unter Wine gelaufen, nicht unter Windows.</translation>
    </message>
    <message>
        <source>Not yet run on Windows.</source>
        <oldsource>Not yet run on this system.</oldsource>
        <translation>Noch nicht unter Windows gelaufen.</translation>
    </message>
    <message>
        <source>Not yet run on macOS.</source>
        <oldsource>Not yet run on this system.</oldsource>
        <translation>Noch nicht unter macOS gelaufen.</translation>
    </message>
    <message>
        <source>The path of the program is too long for that.</source>
        <translation>Der Pfad des Programms ist zu lang dafür.</translation>
    </message>
    <message>
        <source>It shows messages, but without buttons.</source>
        <translation>Er zeigt Meldungen, aber ohne Knöpfe.</translation>
    </message>
    <message>
        <source>The desktop has been asked, and has not answered yet.</source>
        <translation>Die Arbeitsumgebung wurde gefragt und hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>From a sandbox no other program can be seen.</source>
        <translation>Aus einer Sandbox ist kein anderes Programm zu sehen.</translation>
    </message>
    <message>
        <source>Messages of the system can&apos;t be used ({why}).</source>
        <translation>Meldungen des Systems gehen nicht ({why}).</translation>
    </message>
    <message>
        <source>There is no home folder to keep your diary in.</source>
        <translation>Es gibt keinen Benutzerordner für dein Tagebuch.</translation>
    </message>
    <message>
        <source>Name a folder with --data-dir, or set UNCLENCH_DATA_DIR.</source>
        <translation>Nenn mit --data-dir einen Ordner, oder setz UNCLENCH_DATA_DIR.</translation>
    </message>
    <message>
        <source>I can&apos;t write in the folder {folder}.</source>
        <translation>Ich kann nicht in den Ordner {folder} schreiben.</translation>
    </message>
    <message>
        <source>Allow this user to write there, or name another folder with --data-dir.</source>
        <translation>Erlaube diesem Benutzer, dort zu schreiben, oder nenn mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing can be kept in {folder}.</source>
        <translation>Die Festplatte ist voll, in {folder} kann nichts gespeichert werden.</translation>
    </message>
    <message>
        <source>Make some room on that disk, then try again.</source>
        <translation>Mach Platz auf dieser Festplatte, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The sound server was started anew.</source>
        <translation>Der Tonserver wurde neu gestartet.</translation>
    </message>
    <message>
        <source>The sound server was started anew. Start Unclench anew to hear it.</source>
        <translation>Der Tonserver wurde neu gestartet. Starte Unclench neu, um ihn zu hören.</translation>
    </message>
    <message>
        <source>This desktop does not tell about do not disturb.</source>
        <translation>Dieser Desktop sagt nichts über Nicht stören.</translation>
    </message>
    <message>
        <source>Do not disturb is on.</source>
        <translation>Nicht stören ist an.</translation>
    </message>
    <message>
        <source>Do not disturb is off.</source>
        <translation>Nicht stören ist aus.</translation>
    </message>
    <message>
        <source>Nobody here tells what keeps the screen on.</source>
        <translation>Hier sagt niemand, was den Bildschirm an lässt.</translation>
    </message>
    <message>
        <source>A program keeps the screen on.</source>
        <translation>Ein Programm lässt den Bildschirm an.</translation>
    </message>
    <message>
        <source>This system does not tell.</source>
        <translation>Dieses System sagt es nicht.</translation>
    </message>
    <message>
        <source>This sandbox keeps it from Unclench: {permission}.</source>
        <translation>Diese Sandbox hält es von Unclench fern: {permission}.</translation>
    </message>
    <message>
        <source>Nobody here tells when the screen is locked.</source>
        <translation>Hier sagt niemand, wann der Bildschirm gesperrt ist.</translation>
    </message>
    <message>
        <source>Locking counts as being away.</source>
        <translation>Sperren zählt als weg sein.</translation>
    </message>
    <message>
        <source>Nobody has been asked yet.</source>
        <translation>Noch wurde niemand gefragt.</translation>
    </message>
    <message>
        <source>Nobody tells before it sleeps; it is noticed afterwards.</source>
        <translation>Niemand sagt es vor dem Ruhezustand; es wird danach bemerkt.</translation>
    </message>
    <message>
        <source>The sound file is missing.</source>
        <translation>Die Tondatei fehlt.</translation>
    </message>
    <message>
        <source>A library for sound is missing: libpulse.</source>
        <translation>Eine Bibliothek für Ton fehlt: libpulse.</translation>
    </message>
    <message>
        <source>The sound server is gone.</source>
        <translation>Der Tonserver ist weg.</translation>
    </message>
    <message>
        <source>There is no sound output.</source>
        <translation>Es gibt keine Tonausgabe.</translation>
    </message>
    <message>
        <source>A library for speech is missing.</source>
        <translation>Eine Bibliothek für Sprache fehlt.</translation>
    </message>
    <message>
        <source>No speech engine is installed.</source>
        <translation>Keine Sprachausgabe ist installiert.</translation>
    </message>
    <message>
        <source>The speech engine does not start.</source>
        <translation>Die Sprachausgabe startet nicht.</translation>
    </message>
    <message>
        <source>No voice for this language is installed.</source>
        <translation>Keine Stimme für diese Sprache ist installiert.</translation>
    </message>
    <message>
        <source>The session bus was lost. Start Unclench anew.</source>
        <translation>Der Sitzungsbus ging verloren. Starte Unclench neu.</translation>
    </message>
    <message>
        <source>There is a place for icons.</source>
        <translation>Es gibt einen Platz für Symbole.</translation>
    </message>
    <message>
        <source>No tray here; the window stays in the task bar.</source>
        <translation>Hier kein Infobereich; das Fenster bleibt in der Taskleiste.</translation>
    </message>
</context>
</TS>
