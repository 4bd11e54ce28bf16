<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
            <numerusform>%Ln short question&lt;/source&gt;
        &lt;extracomment&gt;safety&lt;/extracomment&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;%Ln short question&lt;/numerusform&gt;
            &lt;numerusform&gt;%Ln short questions&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
&lt;/context&gt;
&lt;context&gt;
    &lt;name&gt;Home&lt;/name&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;The warning signs, then %Ln short questions, one at a time. It is no diagnosis, and “not sure” is always an answer.&lt;/source&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;The warning signs, then %Ln short question. It is no diagnosis, and “not sure” is always an answer.&lt;/numerusform&gt;
            &lt;numerusform&gt;The warning signs, then %Ln short questions, one at a time. It is no diagnosis, and “not sure” is always an answer.&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
&lt;/context&gt;
&lt;context&gt;
    &lt;name&gt;LevelSheet&lt;/name&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;%Ln s&lt;/source&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;%Ln s&lt;/numerusform&gt;
            &lt;numerusform&gt;%Ln s&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
&lt;/context&gt;
&lt;context&gt;
    &lt;name&gt;Logged&lt;/name&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;Glass, {count} of %Ln, {time}&lt;/source&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;Glass, {count} of %Ln, {time}&lt;/numerusform&gt;
            &lt;numerusform&gt;Glass, {count} of %Ln, {time}&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
&lt;/context&gt;
&lt;context&gt;
    &lt;name&gt;PainPart&lt;/name&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;%Ln value, from {first} to {last}, highest {highest}.&lt;/source&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;%Ln value, from {first} to {last}, highest {highest}.&lt;/numerusform&gt;
            &lt;numerusform&gt;%Ln values, from {first} to {last}, highest {highest}.&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
&lt;/context&gt;
&lt;context&gt;
    &lt;name&gt;PlankAfter&lt;/name&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;%Ln s&lt;/source&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;%Ln s&lt;/numerusform&gt;
            &lt;numerusform&gt;%Ln s&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;Take %Ln s off the last hold&lt;/source&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;Take %Ln s off the last hold&lt;/numerusform&gt;
            &lt;numerusform&gt;Take %Ln s off the last hold&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;Goal %Ln s.&lt;/source&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;Goal %Ln s.&lt;/numerusform&gt;
            &lt;numerusform&gt;Goal %Ln s.&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
&lt;/context&gt;
&lt;context&gt;
    &lt;name&gt;PlankCard&lt;/name&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;Goal %Ln s a hold.&lt;/source&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;Goal %Ln s a hold.&lt;/numerusform&gt;
            &lt;numerusform&gt;Goal %Ln s a hold.&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;Why %Ln s? {level}. {why}</numerusform>
            <numerusform>%Ln short questions</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>%Ln short question</numerusform>
            <numerusform>%Ln short questions</numerusform>
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
        <source>Why %Ln s? {level}. {why}</numerusform>
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
            <numerusform>of %Ln s&lt;/source&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;of %Ln s&lt;/numerusform&gt;
            &lt;numerusform&gt;of %Ln s&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;Get ready. %Ln second.&lt;/source&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;Get ready. %Ln second.&lt;/numerusform&gt;
            &lt;numerusform&gt;Get ready. %Ln seconds.&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;best %Ln s&lt;/source&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;best %Ln s&lt;/numerusform&gt;
            &lt;numerusform&gt;best %Ln s&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;hold {number} of %Ln&lt;/source&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;hold {number} of %Ln&lt;/numerusform&gt;
            &lt;numerusform&gt;hold {number} of %Ln&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;Rest %Ln seconds. Then {hold}.</numerusform>
            <numerusform>of %Ln s</source>
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
        <source>Rest %Ln seconds. Then {hold}.</numerusform>
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
            <numerusform>%Ln page.&lt;/source&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;One page.&lt;/numerusform&gt;
            &lt;numerusform&gt;%Ln pages.&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
&lt;/context&gt;
&lt;context&gt;
    &lt;name&gt;RescueWindow&lt;/name&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;{weekday} {date}, {time} · entries: %Ln&lt;/source&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;{weekday} {date}, {time} · entries: %Ln&lt;/numerusform&gt;
            &lt;numerusform&gt;{weekday} {date}, {time} · entries: %Ln&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
&lt;/context&gt;
&lt;context&gt;
    &lt;name&gt;SessionClock&lt;/name&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;%Ln min&lt;/source&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;%Ln min&lt;/numerusform&gt;
            &lt;numerusform&gt;%Ln min&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
&lt;/context&gt;
&lt;context&gt;
    &lt;name&gt;SessionRunning&lt;/name&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;Skin was fine at %Ln min&lt;/source&gt;
        &lt;extracomment&gt;safety&lt;/extracomment&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;Skin was fine at %Ln min&lt;/numerusform&gt;
            &lt;numerusform&gt;Skin was fine at %Ln min&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;Skin check at %Ln min: look now&lt;/source&gt;
        &lt;extracomment&gt;safety&lt;/extracomment&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;Skin check at %Ln min: look now&lt;/numerusform&gt;
            &lt;numerusform&gt;Skin check at %Ln min: look now&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;Skin check at %Ln min&lt;/source&gt;
        &lt;extracomment&gt;safety&lt;/extracomment&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;Skin check at %Ln min&lt;/numerusform&gt;
            &lt;numerusform&gt;Skin check at %Ln min&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
&lt;/context&gt;
&lt;context&gt;
    &lt;name&gt;SittingCard&lt;/name&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;Up %Ln time today.&lt;/source&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;Up once today.&lt;/numerusform&gt;
            &lt;numerusform&gt;Up %Ln times today.&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
&lt;/context&gt;
&lt;context&gt;
    &lt;name&gt;Stage&lt;/name&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;%Ln s&lt;/source&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;%Ln s&lt;/numerusform&gt;
            &lt;numerusform&gt;%Ln s&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
&lt;/context&gt;
&lt;context&gt;
    &lt;name&gt;StretchCard&lt;/name&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;%Ln today&lt;/source&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;%Ln today&lt;/numerusform&gt;
            &lt;numerusform&gt;%Ln today&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;{moves} · %Ln min, with pictures.&lt;/source&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;{moves} · %Ln min, with pictures.&lt;/numerusform&gt;
            &lt;numerusform&gt;{moves} · %Ln min, with pictures.&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
&lt;/context&gt;
&lt;context&gt;
    &lt;name&gt;StretchScreen&lt;/name&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;Move {number} of %Ln&lt;/source&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;Move {number} of %Ln&lt;/numerusform&gt;
            &lt;numerusform&gt;Move {number} of %Ln&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;hold {repeat} of %Ln&lt;/source&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;hold {repeat} of %Ln&lt;/numerusform&gt;
            &lt;numerusform&gt;hold {repeat} of %Ln&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;Hold %Ln second, {side}&lt;/source&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;Hold %Ln second, {side}&lt;/numerusform&gt;
            &lt;numerusform&gt;Hold %Ln seconds, {side}&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;Hold %Ln seconds&lt;/source&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;Hold %Ln second&lt;/numerusform&gt;
            &lt;numerusform&gt;Hold %Ln seconds&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
&lt;/context&gt;
&lt;context&gt;
    &lt;name&gt;Tray&lt;/name&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;%Ln min&lt;/source&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;%Ln min&lt;/numerusform&gt;
            &lt;numerusform&gt;%Ln min&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;%Ln h&lt;/source&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;%Ln h&lt;/numerusform&gt;
            &lt;numerusform&gt;%Ln h&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
&lt;/context&gt;
&lt;context&gt;
    &lt;name&gt;UnfinishedHold&lt;/name&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;A hold was cut off after %Ln s.&lt;/source&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;A hold was cut off after %Ln s.&lt;/numerusform&gt;
            &lt;numerusform&gt;A hold was cut off after %Ln s.&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;Keep %Ln s&lt;/source&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;Keep %Ln s&lt;/numerusform&gt;
            &lt;numerusform&gt;Keep %Ln s&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
&lt;/context&gt;
&lt;context&gt;
    &lt;name&gt;WalkCard&lt;/name&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;Short walks today: %Ln&lt;/source&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;Short walks today: %Ln&lt;/numerusform&gt;
            &lt;numerusform&gt;Short walks today: %Ln&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;{done} of %Ln min&lt;/source&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;{done} of %Ln min&lt;/numerusform&gt;
            &lt;numerusform&gt;{done} of %Ln min&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
&lt;/context&gt;
&lt;context&gt;
    &lt;name&gt;WalkPart&lt;/name&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;%Ln min done&lt;/source&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;%Ln min done&lt;/numerusform&gt;
            &lt;numerusform&gt;%Ln min done&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
&lt;/context&gt;
&lt;context&gt;
    &lt;name&gt;WaterCard&lt;/name&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;{count} of %Ln glass · {amount}&lt;/source&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;{count} of %Ln glass · {amount}&lt;/numerusform&gt;
            &lt;numerusform&gt;{count} of %Ln glasses · {amount}&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
&lt;/context&gt;
&lt;context&gt;
    &lt;name&gt;WeightSheet&lt;/name&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;%Ln weight since {day}: {first}, now {last}; from {least} to {most}.&lt;/source&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;%Ln weight since {day}: {first}, now {last}; from {least} to {most}.&lt;/numerusform&gt;
            &lt;numerusform&gt;%Ln weights since {day}: {first}, now {last}; from {least} to {most}.&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
&lt;/context&gt;
&lt;context&gt;
    &lt;name&gt;WelcomeCard&lt;/name&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;The last one eased %Ln day ago.&lt;/source&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;The last one eased a day ago.&lt;/numerusform&gt;
            &lt;numerusform&gt;The last one eased %Ln days ago.&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
&lt;/context&gt;
&lt;context&gt;
    &lt;name&gt;cli&lt;/name&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;%Ln minute at {time}.&lt;/source&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;%Ln minute at {time}.&lt;/numerusform&gt;
            &lt;numerusform&gt;%Ln minutes at {time}.&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
&lt;/context&gt;
&lt;context&gt;
    &lt;name&gt;core&lt;/name&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;This deletes the whole diary in {folder} with its %Ln entry.&lt;/source&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;This deletes the whole diary in {folder} with its one entry.&lt;/numerusform&gt;
            &lt;numerusform&gt;This deletes the whole diary in {folder} with its %Ln entries.&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;This deletes the whole diary in {folder} with its %Ln entries, and its backups.&lt;/source&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;This deletes the whole diary in {folder} with its one entry, and its backups.&lt;/numerusform&gt;
            &lt;numerusform&gt;This deletes the whole diary in {folder} with its %Ln entries, and its backups.&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;%Ln days&lt;/source&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;%Ln day&lt;/numerusform&gt;
            &lt;numerusform&gt;%Ln days&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;%Ln s&lt;/source&gt;
        &lt;extracomment&gt;safety&lt;/extracomment&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;%Ln s&lt;/numerusform&gt;
            &lt;numerusform&gt;%Ln s&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;%Ln min&lt;/source&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;%Ln min&lt;/numerusform&gt;
            &lt;numerusform&gt;%Ln min&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;%Ln h&lt;/source&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;%Ln h&lt;/numerusform&gt;
            &lt;numerusform&gt;%Ln h&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;%Ln hour&lt;/source&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;%Ln hour&lt;/numerusform&gt;
            &lt;numerusform&gt;%Ln hours&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;%Ln minutes&lt;/source&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;%Ln minute&lt;/numerusform&gt;
            &lt;numerusform&gt;%Ln minutes&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;%Ln seconds&lt;/source&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;%Ln second&lt;/numerusform&gt;
            &lt;numerusform&gt;%Ln seconds&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;a text of %Ln letter&lt;/source&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;a text of %Ln letter&lt;/numerusform&gt;
            &lt;numerusform&gt;a text of %Ln letters&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;a text of {least} to %Ln letters&lt;/source&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;a text of {least} to %Ln letter&lt;/numerusform&gt;
            &lt;numerusform&gt;a text of {least} to %Ln letters&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;a text of at most %Ln letters&lt;/source&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;a text of at most %Ln letter&lt;/numerusform&gt;
            &lt;numerusform&gt;a text of at most %Ln letters&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;a list of at most %Ln&lt;/source&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;a list of at most %Ln&lt;/numerusform&gt;
            &lt;numerusform&gt;a list of at most %Ln&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;a list of %Ln&lt;/source&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;a list of %Ln&lt;/numerusform&gt;
            &lt;numerusform&gt;a list of %Ln&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;logged %Ln times in one place within three months&lt;/source&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;logged once in one place within three months&lt;/numerusform&gt;
            &lt;numerusform&gt;logged %Ln times in one place within three months&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;%Ln warning sign ticked&lt;/source&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;%Ln warning sign ticked&lt;/numerusform&gt;
            &lt;numerusform&gt;%Ln warning signs ticked&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;Before the %Ln question&lt;/source&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;Before the question&lt;/numerusform&gt;
            &lt;numerusform&gt;Before the %Ln questions&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;Question {number} of %Ln&lt;/source&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;Question {number} of %Ln&lt;/numerusform&gt;
            &lt;numerusform&gt;Question {number} of %Ln&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;%Ln in {span}, about every {every}&lt;/source&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;%Ln in {span}, about every {every}&lt;/numerusform&gt;
            &lt;numerusform&gt;%Ln in {span}, about every {every}&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;%Ln week&lt;/source&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;%Ln week&lt;/numerusform&gt;
            &lt;numerusform&gt;%Ln weeks&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;Label: with 3 or more alcoholic drinks a day, ask a doctor first. %Ln is logged in 24 h, counted as up to {amount} each.&lt;/source&gt;
        &lt;extracomment&gt;safety&lt;/extracomment&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;Label: with 3 or more alcoholic drinks a day, ask a doctor first. %Ln is logged in 24 h, counted as up to {amount} each.&lt;/numerusform&gt;
            &lt;numerusform&gt;Label: with 3 or more alcoholic drinks a day, ask a doctor first. %Ln is logged in 24 h, counted as up to {amount} each.&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;{name}: more than %Ln dose in 24 h. That is more than {who} allows.&lt;/source&gt;
        &lt;extracomment&gt;safety&lt;/extracomment&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;{name}: more than %Ln dose in 24 h. That is more than {who} allows.&lt;/numerusform&gt;
            &lt;numerusform&gt;{name}: more than %Ln doses in 24 h. That is more than {who} allows.&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;{number} tablet&lt;/source&gt;
        &lt;extracomment&gt;safety&lt;/extracomment&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;{number} tablet&lt;/numerusform&gt;
            &lt;numerusform&gt;{number} tablets&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;{number} caplet&lt;/source&gt;
        &lt;extracomment&gt;safety&lt;/extracomment&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;{number} caplet&lt;/numerusform&gt;
            &lt;numerusform&gt;{number} caplets&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;{number} portion of 33 drops&lt;/source&gt;
        &lt;extracomment&gt;safety&lt;/extracomment&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;{number} portion of 33 drops&lt;/numerusform&gt;
            &lt;numerusform&gt;{number} portion of 33 drops&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;{number} hours&lt;/source&gt;
        &lt;extracomment&gt;safety&lt;/extracomment&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;{number} hour&lt;/numerusform&gt;
            &lt;numerusform&gt;{number} hours&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;{number} days&lt;/source&gt;
        &lt;extracomment&gt;safety&lt;/extracomment&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;{number} day&lt;/numerusform&gt;
            &lt;numerusform&gt;{number} days&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;{kind}: %Ln days in a row, longer than labels say ({days}). Talk to a doctor.&lt;/source&gt;
        &lt;extracomment&gt;safety&lt;/extracomment&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;{kind}: %Ln day in a row, longer than labels say ({days}). Talk to a doctor.&lt;/numerusform&gt;
            &lt;numerusform&gt;{kind}: %Ln days in a row, longer than labels say ({days}). Talk to a doctor.&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;{kind}: %Ln days in a row, longer than your prescriber said ({days}). Talk to a doctor.&lt;/source&gt;
        &lt;extracomment&gt;safety&lt;/extracomment&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;{kind}: %Ln day in a row, longer than your prescriber said ({days}). Talk to a doctor.&lt;/numerusform&gt;
            &lt;numerusform&gt;{kind}: %Ln days in a row, longer than your prescriber said ({days}). Talk to a doctor.&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;{kind}: %Ln days in a row, longer than the label says ({days}). Talk to a doctor.&lt;/source&gt;
        &lt;extracomment&gt;safety&lt;/extracomment&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;{kind}: %Ln day in a row, longer than the label says ({days}). Talk to a doctor.&lt;/numerusform&gt;
            &lt;numerusform&gt;{kind}: %Ln days in a row, longer than the label says ({days}). Talk to a doctor.&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;%Ln doses in 24 h&lt;/source&gt;
        &lt;extracomment&gt;safety&lt;/extracomment&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;%Ln dose in 24 h&lt;/numerusform&gt;
            &lt;numerusform&gt;%Ln doses in 24 h&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;You have sat for %Ln minutes. Walk a little.&lt;/source&gt;
        &lt;extracomment&gt;safety&lt;/extracomment&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;You have sat for %Ln minute. Walk a little.&lt;/numerusform&gt;
            &lt;numerusform&gt;You have sat for %Ln minutes. Walk a little.&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;You have sat for %Ln minutes. Walk a little, and take a glass of water with you.&lt;/source&gt;
        &lt;extracomment&gt;safety&lt;/extracomment&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;You have sat for %Ln minute. Walk a little, and take a glass of water with you.&lt;/numerusform&gt;
            &lt;numerusform&gt;You have sat for %Ln minutes. Walk a little, and take a glass of water with you.&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;%Ln hold today. That is plenty; more can wait for tomorrow.&lt;/source&gt;
        &lt;extracomment&gt;safety&lt;/extracomment&gt;
        &lt;translation&gt;
            &lt;numerusform&gt;%Ln hold today. That is plenty; more can wait for tomorrow.&lt;/numerusform&gt;
            &lt;numerusform&gt;%Ln holds today. That is plenty; more can wait for tomorrow.&lt;/numerusform&gt;
        &lt;/translation&gt;
    &lt;/message&gt;
    &lt;message numerus=&quot;yes&quot;&gt;
        &lt;source&gt;%Ln seconds is a start, not a test.</numerusform>
            <numerusform>%Ln pages.</source>
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
        <source>%Ln holds today. That is plenty; more can wait for tomorrow.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>%Ln hold today. That is plenty; more can wait for tomorrow.</numerusform>
            <numerusform>%Ln holds today. That is plenty; more can wait for tomorrow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds is a start, not a test.</numerusform>
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
        <source>The next walk: about %Ln min and slower.</source>
        <translation>
            <numerusform>The next walk: about %Ln min and slower.</numerusform>
            <numerusform>The next walk: about %Ln min and slower.</numerusform>
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
