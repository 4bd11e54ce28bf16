<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Unclench</source>
        <translation>Acerca de Unclench</translation>
    </message>
    <message>
        <source>K: common knowledge, not checked against a source. D: a choice of this project.</source>
        <translation>K: saber general, no comprobado con una fuente. D: una elección de este proyecto.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This app is a timer, diary and set of general tips. It does not examine you and is not medical advice.</source>
        <translation>Esta aplicación es un temporizador, un diario y un conjunto de consejos generales. No te examina y no es consejo médico.</translation>
    </message>
    <message>
        <source>If you ticked a warning sign, the app stops being useful: call.</source>
        <translation>Si marcaste una señal de alarma, la aplicación deja de servir: llama.</translation>
    </message>
    <message>
        <source>The medicine clock shows what the label you chose says; your own label and your doctor win.</source>
        <translation>El reloj de medicamentos muestra lo que dice el prospecto que elegiste; mandan tu propio prospecto y tu médico.</translation>
    </message>
    <message>
        <source>Adults only.</source>
        <translation>Solo para adultos.</translation>
    </message>
    <message>
        <source>Texts and sources of {edition}.</source>
        <translation>Textos y fuentes de {edition}.</translation>
    </message>
    <message>
        <source>Version {version}, MIT licence: free to use, to change and to pass on.</source>
        <translation>Versión {version}, licencia MIT: libre de usar, cambiar y compartir.</translation>
    </message>
    <message>
        <source>Translations that a native clinician has reviewed: none yet.</source>
        <translation>Traducciones revisadas por un profesional clínico de lengua materna: ninguna todavía.</translation>
    </message>
    <message>
        <source>This version is still in the making.</source>
        <translation>Esta versión aún está en preparación.</translation>
    </message>
    <message>
        <source>Released on {day}.</source>
        <translation>Publicada el {day}.</translation>
    </message>
    <message>
        <source>Unclench never looks for a new version by itself: it comes from where you got this one.</source>
        <translation>Unclench nunca busca una versión nueva por su cuenta: llega del mismo sitio que esta.</translation>
    </message>
    <message>
        <source>When a new version keeps the diary in another way, it first makes a backup, and says where.</source>
        <translation>Cuando una versión nueva guarda el diario de otra forma, primero hace una copia de seguridad y dice dónde.</translation>
    </message>
    <message>
        <source>See what is new</source>
        <translation>Ver las novedades</translation>
    </message>
    <message>
        <source>No account, no network, no telemetry. Your data is one SQLite file, in {folder}</source>
        <translation>Sin cuenta, sin red, sin telemetría. Tus datos son un archivo SQLite, en {folder}</translation>
    </message>
    <message>
        <source>No account, no telemetry. Your data is one SQLite file, in {folder}</source>
        <translation>Sin cuenta, sin telemetría. Tus datos son un archivo SQLite, en {folder}</translation>
    </message>
    <message>
        <source>You share its entries with your other computers, through {folder}</source>
        <translation>Compartes sus registros con tus otros ordenadores, a través de {folder}</translation>
    </message>
    <message>
        <source>Open that folder</source>
        <translation>Abrir esa carpeta</translation>
    </message>
    <message>
        <source>{number} {title}</source>
        <translation>{number} {title}</translation>
    </message>
    <message>
        <source>What to do, how sure anybody is, and who says so:</source>
        <translation>Qué hacer, con qué certeza y quién lo dice:</translation>
    </message>
    <message>
        <source>The 18 steps</source>
        <translation>Los 18 pasos</translation>
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
        <translation>Qué fue</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Pain before, if you like</source>
        <translation>Dolor antes, si quieres</translation>
    </message>
    <message>
        <source>Pain after, if you like</source>
        <translation>Dolor después, si quieres</translation>
    </message>
    <message>
        <source>When it began</source>
        <translation>Cuándo empezó</translation>
    </message>
    <message>
        <source>Log an activity</source>
        <translation>Anotar una actividad</translation>
    </message>
    <message>
        <source>Pick what you will keep doing. It counts like a walk.</source>
        <translation>Elige algo que vayas a mantener. Cuenta como una caminata.</translation>
    </message>
</context>
<context>
    <name>AfterEpisodePart</name>
    <message>
        <source>What set it off?</source>
        <translation>¿Qué lo desencadenó?</translation>
    </message>
    <message>
        <source>Three small things</source>
        <translation>Tres cosas pequeñas</translation>
    </message>
    <message>
        <source>A plank of 20 seconds, up from the chair once an hour, a walk a day.</source>
        <translation>Una plancha de 20 segundos, levantarte de la silla una vez por hora, una caminata al día.</translation>
    </message>
</context>
<context>
    <name>Alarm</name>
    <message>
        <source>Take the ice off now</source>
        <extracomment>safety</extracomment>
        <translation>Retira el hielo ahora</translation>
    </message>
    <message>
        <source>Take the heat off now</source>
        <extracomment>safety</extracomment>
        <translation>Retira el calor ahora</translation>
    </message>
    <message>
        <source>Half the time is over</source>
        <extracomment>safety</extracomment>
        <translation>Va la mitad del tiempo</translation>
    </message>
    <message>
        <source>One minute left</source>
        <extracomment>safety</extracomment>
        <translation>Queda un minuto</translation>
    </message>
    <message>
        <source>Look at the skin once more: can you feel touch, is it pink?</source>
        <extracomment>safety</extracomment>
        <translation>Mira la piel otra vez: ¿sientes el tacto, está rosada?</translation>
    </message>
    <message>
        <source>Look at the skin: can you feel touch, is it pink?</source>
        <extracomment>safety</extracomment>
        <translation>Mira la piel: ¿sientes el tacto, está rosada?</translation>
    </message>
    <message>
        <source>Look at the skin once more. {look}</source>
        <extracomment>safety</extracomment>
        <translation>Mira la piel otra vez. {look}</translation>
    </message>
    <message>
        <source>Look at the skin. {look}</source>
        <extracomment>safety</extracomment>
        <translation>Mira la piel. {look}</translation>
    </message>
</context>
<context>
    <name>AskFile</name>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Diary (*.sqlite)</source>
        <translation>Diario (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>Exports and diaries (*.json *.sqlite)</source>
        <translation>Exportaciones y diarios (*.json *.sqlite)</translation>
    </message>
    <message>
        <source>Add the entries of a file</source>
        <translation>Añadir las entradas de un archivo</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>Exportar como JSON</translation>
    </message>
    <message>
        <source>Export (*.json)</source>
        <translation>Exportación (*.json)</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>Exportar a una carpeta</translation>
    </message>
    <message>
        <source>Share in a folder</source>
        <translation>Compartir en una carpeta</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Drawing that can be enlarged (*.svg)</source>
        <translation>Dibujo que se puede ampliar (*.svg)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
</context>
<context>
    <name>AskFirst</name>
    <message>
        <source>Label: ask a doctor before use.</source>
        <extracomment>safety</extracomment>
        <translation>Prospecto: consulta a un médico antes de usarlo.</translation>
    </message>
    <message>
        <source>My answers to what labels ask</source>
        <extracomment>safety</extracomment>
        <translation>Mis respuestas a lo que preguntan los prospectos</translation>
    </message>
    <message>
        <source>My answers</source>
        <extracomment>safety</extracomment>
        <translation>Mis respuestas</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message>
        <source>Restore …</source>
        <translation>Restaurar …</translation>
    </message>
    <message>
        <source>Restore … {backup}</source>
        <oldsource>Go back … {backup}</oldsource>
        <translation>Restaurar … {backup}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>from a newer version of Unclench</source>
        <translation>de una versión más nueva de Unclench</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañada</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Save a copy as …</source>
        <translation>Guardar una copia como …</translation>
    </message>
    <message>
        <source>Restore another file …</source>
        <oldsource>Go back to another file …</oldsource>
        <translation>Restaurar otro archivo …</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>The newest: {when}. One is made each day; the oldest go by themselves.</source>
        <translation>La última: {when}. Se hace una cada día; las más antiguas se van solas.</translation>
    </message>
    <message>
        <source>None of them holds an entry.</source>
        <translation>Ninguna de ellas contiene entradas.</translation>
    </message>
    <message>
        <source>There is none yet. The first is made on the first day with entries.</source>
        <translation>Aún no hay ninguna. La primera se hace el primer día con entradas.</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Mostrar las {count}</translation>
    </message>
</context>
<context>
    <name>BandChart</name>
    <message>
        <source>The plan of these days</source>
        <translation>El plan de estos días</translation>
    </message>
    <message>
        <source>{ice} times ice, {heat} times heat, {walk} walks since it began.</source>
        <translation>{ice} veces hielo, {heat} veces calor y {walk} caminatas desde que empezó.</translation>
    </message>
    <message>
        <source>It began {time}</source>
        <translation>Empezó: {time}</translation>
    </message>
    <message>
        <source>You may stop with ice from {time}</source>
        <translation>Puedes dejar el hielo desde {time}</translation>
    </message>
    <message>
        <source>Heat from {time}</source>
        <translation>Calor desde {time}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>{time}: {name}</source>
        <translation>{time}: {name}</translation>
    </message>
    <message>
        <source>Ice</source>
        <translation>Hielo</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Calor</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Caminata</translation>
    </message>
    <message>
        <source>{time}: {what}, {length}</source>
        <translation>{time}: {what}, {length}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>{time} heat</source>
        <translation>{time} calor</translation>
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
        <translation>Un descanso</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Stand, walk a little, roll your shoulders.</source>
        <translation>Ponte de pie, camina un poco, gira los hombros.</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>Suficiente</translation>
    </message>
    <message>
        <source>A break of {time}</source>
        <translation>Un descanso de {time}</translation>
    </message>
    <message>
        <source>It counts once you are up.</source>
        <translation>Cuenta cuando ya estás de pie.</translation>
    </message>
    <message>
        <source>That was it.</source>
        <translation>Eso fue todo.</translation>
    </message>
    <message>
        <source>The break is over.</source>
        <translation>El descanso terminó.</translation>
    </message>
</context>
<context>
    <name>Bridge</name>
    <message>
        <source>Your choice is kept.</source>
        <translation>Tu elección se guardó.</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
</context>
<context>
    <name>BruisePart</name>
    <message>
        <source>Is there a bruise or swelling there, less than 48 hours old?</source>
        <translation>¿Hay ahí un moretón o una hinchazón de hace menos de 48 horas?</translation>
    </message>
    <message>
        <source>No, neither</source>
        <translation>No, ninguno</translation>
    </message>
    <message>
        <source>Yes, or unsure</source>
        <translation>Sí, o no lo sé</translation>
    </message>
</context>
<context>
    <name>BugWindow</name>
    <message>
        <source>Unclench: something went wrong</source>
        <translation>Unclench: algo salió mal</translation>
    </message>
    <message>
        <source>Something went wrong in Unclench. It goes on running, and your entries are safe.</source>
        <translation>Algo salió mal en Unclench. Sigue funcionando y tus entradas están a salvo.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
</context>
<context>
    <name>CardCorner</name>
    <message>
        <source>{card}: why, and how sure</source>
        <translation>{card}: por qué y con qué certeza</translation>
    </message>
    <message>
        <source>{card}: more</source>
        <translation>{card}: más</translation>
    </message>
</context>
<context>
    <name>CardsSheet</name>
    <message>
        <source>Plank</source>
        <translation>Plancha</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <source>Sitting and posture</source>
        <translation>Sentarse y postura</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Caminata</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Estirar</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Minerals</source>
        <translation>Minerales</translation>
    </message>
    <message>
        <source>Show or hide cards</source>
        <translation>Mostrar u ocultar tarjetas</translation>
    </message>
    <message>
        <source>Nothing is lost by hiding a card.</source>
        <translation>No se pierde nada al ocultar una tarjeta.</translation>
    </message>
</context>
<context>
    <name>CausesPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>The visit is changed.</source>
        <translation>La visita se cambió.</translation>
    </message>
    <message>
        <source>The visit is deleted.</source>
        <translation>La visita se borró.</translation>
    </message>
    <message>
        <source>Save for my calendar</source>
        <translation>Al calendario</translation>
    </message>
    <message>
        <source>Calendar file (*.ics)</source>
        <translation>Archivo de calendario (*.ics)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
</context>
<context>
    <name>CautionsSheet</name>
    <message>
        <source>Is ice for me?</source>
        <extracomment>safety</extracomment>
        <translation>¿El hielo es para mí?</translation>
    </message>
    <message>
        <source>Is heat for me?</source>
        <extracomment>safety</extracomment>
        <translation>¿El calor es para mí?</translation>
    </message>
    <message>
        <source>Tick what is true for you. Ice or heat then starts only with a reason, such as a doctor&apos;s word.</source>
        <extracomment>safety</extracomment>
        <translation>Marca lo que sea cierto en tu caso. Entonces el hielo o el calor solo empezará con un motivo, como la indicación de un médico.</translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <extracomment>safety</extracomment>
        <translation>Guardar respuestas</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>safety</extracomment>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>{card}: more</source>
        <translation>{card}: más</translation>
    </message>
    <message>
        <source>The table is copied.</source>
        <translation>La tabla se copió.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>As a picture</source>
        <translation>Como imagen</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copiar la tabla</translation>
    </message>
    <message>
        <source>Save picture …</source>
        <translation>Guardar imagen …</translation>
    </message>
    <message>
        <source>{title}, {days}</source>
        <translation>{title}, {days}</translation>
    </message>
    <message>
        <source>{title}: table</source>
        <translation>{title}: tabla</translation>
    </message>
    <message>
        <source>{title}: chart</source>
        <translation>{title}: gráfico</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Test: {port}</source>
        <translation>Probar: {port}</translation>
    </message>
    <message>
        <source>asking …</source>
        <translation>consultando …</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>can&apos;t tell</source>
        <translation>no se sabe</translation>
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
        <translation>Revisión del sistema</translation>
    </message>
    <message>
        <source>What this computer offers the app. What it can&apos;t tell is never taken for a yes.</source>
        <translation>Lo que este equipo ofrece a la aplicación. Lo que no se sabe nunca se toma por un sí.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Consultar otra vez</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Whether you are at the desk</source>
        <translation>Si estás en el escritorio</translation>
    </message>
    <message>
        <source>Locked screen</source>
        <translation>Pantalla bloqueada</translation>
    </message>
    <message>
        <source>Sleep of the computer</source>
        <translation>Suspensión del equipo</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>A window over the whole screen</source>
        <translation>Una ventana en toda la pantalla</translation>
    </message>
    <message>
        <source>Microphone in use</source>
        <translation>Micrófono en uso</translation>
    </message>
    <message>
        <source>Camera in use</source>
        <translation>Cámara en uso</translation>
    </message>
    <message>
        <source>Messages with buttons</source>
        <translation>Mensajes con botones</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Iniciar con el equipo</translation>
    </message>
    <message>
        <source>Keeping the computer awake</source>
        <translation>Mantener el equipo despierto</translation>
    </message>
    <message>
        <source>Quick start</source>
        <translation>Inicio rápido</translation>
    </message>
    <message>
        <source>Sharing with other computers</source>
        <translation>Compartir con otros equipos</translation>
    </message>
</context>
<context>
    <name>CheckedQuestion</name>
    <message>
        <source>Has a doctor checked exactly this?</source>
        <translation>¿Un médico ha revisado exactamente esto?</translation>
    </message>
    <message>
        <source>After a yes, ice, heat, walks and exercise open again.</source>
        <translation>Tras un sí, se abren de nuevo el hielo, el calor, las caminatas y el ejercicio.</translation>
    </message>
    <message>
        <source>Yes, exactly this</source>
        <translation>Sí, exactamente esto</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
</context>
<context>
    <name>ClinicScoreForm</name>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>A score a clinic gave you</source>
        <translation>Una puntuación que te dio una clínica</translation>
    </message>
    <message>
        <source>It goes on the page for your doctor beside your own numbers.</source>
        <translation>Va en la hoja para tu médico, junto a tus propios números.</translation>
    </message>
    <message>
        <source>Which questionnaire</source>
        <translation>Qué cuestionario</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ClockLine</name>
    <message>
        <source>That is no time of day. Write it like {time}.</source>
        <translation>Eso no es una hora del día. Escríbela así: {time}.</translation>
    </message>
</context>
<context>
    <name>ClockList</name>
    <message>
        <source>+ Time</source>
        <translation>+ Hora</translation>
    </message>
    <message>
        <source>+ Time: {name}</source>
        <translation>+ Hora: {name}</translation>
    </message>
    <message>
        <source>{name}: time {number}</source>
        <translation>{name}: hora {number}</translation>
    </message>
    <message>
        <source>Remove {time}</source>
        <translation>Quitar {time}</translation>
    </message>
</context>
<context>
    <name>CorrectionSheet</name>
    <message>
        <source>I was up or away</source>
        <translation>De pie o fuera</translation>
    </message>
    <message>
        <source>I was sitting</source>
        <translation>Estaba sentado</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Qué fue</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Correct the day&apos;s strip</source>
        <translation>Corregir la franja del día</translation>
    </message>
    <message>
        <source>For a time that was not as the strip shows it.</source>
        <translation>Para un rato que no fue como muestra la franja.</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>{count} new</source>
        <translation>{count} nuevas</translation>
    </message>
    <message>
        <source>{count} newer</source>
        <translation>{count} más nuevas</translation>
    </message>
    <message>
        <source>{count} known</source>
        <translation>{count} conocidas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Aún sin entradas</translation>
    </message>
    <message>
        <source>{entries} since {month} {year}</source>
        <translation>{entries} desde {month} {year}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>of today</source>
        <translation>de hoy</translation>
    </message>
    <message numerus="yes">
        <source>of the last %Ln days</source>
        <translation>
            <numerusform>del último día</numerusform>
            <numerusform>de los últimos %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde {day}</translation>
    </message>
    <message>
        <source>of the day</source>
        <translation>del día</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>antes de una importación</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>antes de una restauración</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>antes de una actualización</translation>
    </message>
    <message>
        <source>a copy</source>
        <translation>una copia</translation>
    </message>
    <message>
        <source>Spasms</source>
        <translation>Espasmos</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Señales de alarma</translation>
    </message>
    <message>
        <source>Ice and heat</source>
        <translation>Hielo y calor</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Medicines of your own</source>
        <translation>Medicamentos tuyos</translation>
    </message>
    <message>
        <source>Walks</source>
        <translation>Caminatas</translation>
    </message>
    <message>
        <source>Getting up</source>
        <translation>Levantarse</translation>
    </message>
    <message>
        <source>Time at the desk</source>
        <translation>Tiempo en el escritorio</translation>
    </message>
    <message>
        <source>Drinks</source>
        <translation>Bebidas</translation>
    </message>
    <message>
        <source>Planks</source>
        <translation>Planchas</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Estiramientos</translation>
    </message>
    <message>
        <source>Moves of your own</source>
        <translation>Ejercicios tuyos</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Foods</source>
        <translation>Alimentos</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Causas</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>What applies to you</source>
        <translation>Lo que vale para ti</translation>
    </message>
    <message>
        <source>Nudges</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The ice or heat that runs now ends with it.</source>
        <translation>El hielo o calor en marcha termina con ello.</translation>
    </message>
    <message>
        <source>The walk that runs now ends with it.</source>
        <translation>La caminata en marcha termina con ello.</translation>
    </message>
    <message>
        <source>The plank that runs now ends with it.</source>
        <translation>La plancha en marcha termina con ello.</translation>
    </message>
</context>
<context>
    <name>DataSheet</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
</context>
<context>
    <name>DataView</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message>
        <source>Exchanging with the folder</source>
        <translation>Sincronizando con la carpeta</translation>
    </message>
    <message>
        <source>Sharing the diary</source>
        <translation>Compartiendo el diario</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes came from the others.</source>
        <translation>
            <numerusform>Llegó %Ln cambio de los otros equipos.</numerusform>
            <numerusform>Llegaron %Ln cambios de los otros equipos.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is in step with the folder.</source>
        <translation>Todo está al día con la carpeta.</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Guardando una copia</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>One thing at a time: something is still being written.</source>
        <translation>De una en una: aún se está escribiendo algo.</translation>
    </message>
    <message>
        <source>Stopped. What was exchanged until now stays, and the rest follows the next time.</source>
        <translation>Detenido. Lo intercambiado hasta ahora se queda, y el resto sigue la próxima vez.</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Haciendo una copia</translation>
    </message>
    <message>
        <source>Backed up: {entries}</source>
        <translation>En la copia: {entries}</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <source>Exported to {folder}</source>
        <translation>Exportado a {folder}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
</context>
<context>
    <name>DataWork</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
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
        <translation>sentado</translation>
    </message>
    <message>
        <source>up</source>
        <translation>de pie</translation>
    </message>
</context>
<context>
    <name>DaysOff</name>
    <message>
        <source>None ahead.</source>
        <translation>Ninguno próximo.</translation>
    </message>
    <message>
        <source>Mark days in a calendar</source>
        <translation>Marcar días en un calendario</translation>
    </message>
    <message>
        <source>Close the calendar</source>
        <translation>Cerrar el calendario</translation>
    </message>
    <message>
        <source>Press a day to mark it, and again to unmark it. With Shift: all days up to it.</source>
        <translation>Pulsa un día para marcarlo y otra vez para desmarcarlo. Con Mayús: todos los días hasta ese.</translation>
    </message>
    <message>
        <source>Remove the days off: {days}</source>
        <translation>Quitar los días libres: {days}</translation>
    </message>
</context>
<context>
    <name>Disclaimer</name>
    <message>
        <source>What this is</source>
        <extracomment>safety</extracomment>
        <translation>Qué es esto</translation>
    </message>
    <message>
        <source>A timer, a diary and general tips with their sources.</source>
        <extracomment>safety</extracomment>
        <translation>Un temporizador, un diario y consejos generales con sus fuentes.</translation>
    </message>
    <message>
        <source>It does not examine you and is not medical advice.</source>
        <extracomment>safety</extracomment>
        <translation>No te examina y no es consejo médico.</translation>
    </message>
    <message>
        <source>If you ticked a warning sign, the app stops being useful: call. For adults only.</source>
        <extracomment>safety</extracomment>
        <translation>Si marcaste una señal de alarma, esta aplicación ya no sirve: llama. Solo para adultos.</translation>
    </message>
    <message>
        <source>I have read this</source>
        <extracomment>safety</extracomment>
        <translation>Lo he leído</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>safety</extracomment>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>DoseSheet</name>
    <message>
        <source>Delete this entry</source>
        <extracomment>safety</extracomment>
        <translation>Borrar esta entrada</translation>
    </message>
    <message>
        <source>What was changed</source>
        <extracomment>safety</extracomment>
        <translation>Qué se cambió</translation>
    </message>
</context>
<context>
    <name>DrinkSheet</name>
    <message>
        <source>Which drink</source>
        <translation>Qué bebida</translation>
    </message>
    <message>
        <source>How many millilitres</source>
        <translation>Cuántos mililitros</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Another drink</source>
        <translation>Otra bebida</translation>
    </message>
    <message>
        <source>Tea, coffee, milk and soup count in full. Alcohol is kept, but doesn&apos;t count.</source>
        <translation>El té, el café, la leche y la sopa cuentan por completo. El alcohol se guarda, pero no cuenta.</translation>
    </message>
</context>
<context>
    <name>DrivingPart</name>
    <message>
        <source>I stopped</source>
        <translation>Paré</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegué</translation>
    </message>
    <message>
        <source>A stop until {time}</source>
        <translation>Una parada hasta {time}</translation>
    </message>
    <message>
        <source>Walk a few steps. Then two hours at the most.</source>
        <translation>Camina unos pasos. Luego, dos horas como máximo.</translation>
    </message>
    <message>
        <source>Two hours are over since {time}</source>
        <translation>Las dos horas se cumplieron: {time}</translation>
    </message>
    <message>
        <source>Stop for 15 minutes and walk a few steps.</source>
        <translation>Para 15 minutos y camina unos pasos.</translation>
    </message>
    <message>
        <source>Driving: a stop by {time}</source>
        <translation>Al volante: una parada antes de {time}</translation>
    </message>
    <message>
        <source>Off since {time}. 15 minutes, and a few steps.</source>
        <translation>Parado desde {time}. 15 minutos y unos pasos.</translation>
    </message>
    <message>
        <source>A stop of 15 minutes.</source>
        <translation>Una parada de 15 minutos.</translation>
    </message>
    <message>
        <source>The drive is over.</source>
        <translation>El viaje terminó.</translation>
    </message>
</context>
<context>
    <name>DuringIceCard</name>
    <message>
        <source>Where does it hurt?</source>
        <extracomment>safety</extracomment>
        <translation>¿Dónde te duele?</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>safety</extracomment>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Middle</source>
        <extracomment>safety</extracomment>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>safety</extracomment>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Where it hurts: side</source>
        <extracomment>safety</extracomment>
        <translation>Dónde duele: lado</translation>
    </message>
    <message>
        <source>Upper back</source>
        <extracomment>safety</extracomment>
        <translation>Espalda alta</translation>
    </message>
    <message>
        <source>Lower back</source>
        <extracomment>safety</extracomment>
        <translation>Espalda baja</translation>
    </message>
    <message>
        <source>Where it hurts: height</source>
        <extracomment>safety</extracomment>
        <translation>Dónde duele: altura</translation>
    </message>
    <message>
        <source>15 short questions</source>
        <extracomment>safety</extracomment>
        <translation>15 preguntas cortas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln short questions</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>%Ln pregunta corta</numerusform>
            <numerusform>%Ln preguntas cortas</numerusform>
        </translation>
    </message>
    <message>
        <source>Is a doctor due soon?</source>
        <extracomment>safety</extracomment>
        <translation>¿Hace falta un médico pronto?</translation>
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
        <translation>Exportar como JSON …</translation>
    </message>
    <message>
        <source>Spreadsheet …</source>
        <translation>Hoja de cálculo …</translation>
    </message>
    <message>
        <source>Export as Spreadsheet …</source>
        <translation>Exportar como hoja de cálculo …</translation>
    </message>
    <message>
        <source>CSV …</source>
        <translation>CSV …</translation>
    </message>
    <message>
        <source>Export as CSV …</source>
        <translation>Exportar como CSV …</translation>
    </message>
    <message>
        <source>JSON: everything, for another computer. Spreadsheet: one table a kind, with local times and names. CSV: the tables as they lie in the file.</source>
        <translation>JSON: todo, para otro equipo. Hoja de cálculo: una tabla por tipo, con horas locales y nombres. CSV: las tablas tal como están en el archivo.</translation>
    </message>
    <message>
        <source>Add the entries of a file …</source>
        <translation>Añadir las entradas de un archivo …</translation>
    </message>
    <message>
        <source>An export as JSON, a backup, or another diary. First you see what would be added.</source>
        <translation>Una exportación JSON, una copia de seguridad u otro diario. Primero ves lo que se añadiría.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
</context>
<context>
    <name>ElsewhereLine</name>
    <message>
        <source>Go on here</source>
        <translation>Seguir aquí</translation>
    </message>
</context>
<context>
    <name>Emergency</name>
    <message>
        <source>This needs a doctor now. Hours can matter.</source>
        <extracomment>safety</extracomment>
        <translation>Esto necesita un médico ahora. Las horas pueden importar.</translation>
    </message>
    <message>
        <source>Say: sudden back pain, and what you ticked. Don&apos;t drive yourself.</source>
        <extracomment>safety</extracomment>
        <translation>Di: dolor de espalda repentino, y lo que marcaste. No conduzcas tú.</translation>
    </message>
    <message>
        <source>After a call, what runs goes on and you can log; nothing new opens until a doctor has checked exactly this. After a mistake, the list of warning signs comes back.</source>
        <extracomment>safety</extracomment>
        <translation>Tras llamar, lo que está en marcha sigue y puedes anotar; no se abre nada nuevo hasta que un médico haya revisado exactamente esto. Si fue un error, se muestra otra vez la lista de señales de alarma.</translation>
    </message>
    <message>
        <source>I have called, or I&apos;m going now</source>
        <extracomment>safety</extracomment>
        <translation>Ya llamé, o voy ahora</translation>
    </message>
    <message>
        <source>A doctor has checked exactly this</source>
        <extracomment>safety</extracomment>
        <translation>Un médico ya revisó exactamente esto</translation>
    </message>
    <message>
        <source>I ticked this by mistake</source>
        <extracomment>safety</extracomment>
        <translation>Lo marqué por error</translation>
    </message>
    <message>
        <source>Summary for the doctor</source>
        <extracomment>safety</extracomment>
        <translation>Resumen para el médico</translation>
    </message>
    <message>
        <source>My log</source>
        <extracomment>safety</extracomment>
        <translation>Mi registro</translation>
    </message>
    <message>
        <source>Pack off</source>
        <extracomment>safety</extracomment>
        <translation>Ya lo quité</translation>
    </message>
    <message>
        <source>still running</source>
        <extracomment>safety</extracomment>
        <translation>sigue en marcha</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>safety</extracomment>
        <translation>País</translation>
    </message>
    <message>
        <source>Call the emergency number</source>
        <oldsource>Emergency number</oldsource>
        <extracomment>safety</extracomment>
        <translation>Llama al número de emergencias</translation>
    </message>
    <message>
        <source>Choose your country</source>
        <extracomment>safety</extracomment>
        <translation>Elige tu país</translation>
    </message>
    <message>
        <source>You ticked: {signs}</source>
        <extracomment>safety</extracomment>
        <translation>Marcaste: {signs}</translation>
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
        <translation>Ver el número</translation>
    </message>
    <message>
        <source>The warning signs again</source>
        <extracomment>safety</extracomment>
        <translation>Ver otra vez las señales de alarma</translation>
    </message>
    <message>
        <source>This needs a doctor now: call {number}.</source>
        <extracomment>safety</extracomment>
        <translation>Esto necesita un médico ahora: llama al {number}.</translation>
    </message>
</context>
<context>
    <name>EmergencyNumber</name>
    <message>
        <source>Call your local number, or try 112 on a mobile phone. Choose your country to see its number.</source>
        <oldsource>Call your local number. Choose your country to see it.</oldsource>
        <extracomment>safety</extracomment>
        <translation>Llama al número de tu zona, o prueba con el 112 desde un móvil. Elige tu país para ver su número.</translation>
    </message>
    <message>
        <source>{country}: the number is not known here. Ask someone near you, or try 112 on a mobile phone.</source>
        <extracomment>safety</extracomment>
        <translation>{country}: esta aplicación no conoce el número de emergencias. Pregunta a alguien que esté cerca, o prueba el 112 desde un teléfono móvil.</translation>
    </message>
    <message>
        <source>Emergency number: {number}</source>
        <extracomment>safety</extracomment>
        <translation>Número de emergencias: {number}</translation>
    </message>
</context>
<context>
    <name>EntriesView</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Search all kinds</source>
        <translation>Buscar en todos los tipos</translation>
    </message>
    <message>
        <source>{entries} since {month}</source>
        <translation>{entries} desde {month}</translation>
    </message>
    <message>
        <source>No entry of these kinds has &quot;{words}&quot;: {kinds}.</source>
        <translation>Ninguna entrada de estos tipos tiene “{words}”: {kinds}.</translation>
    </message>
    <message>
        <source>No entry has &quot;{words}&quot;.</source>
        <translation>Ninguna entrada tiene “{words}”.</translation>
    </message>
    <message>
        <source>Nothing of this kind in this time.</source>
        <translation>Nada de este tipo en este tiempo.</translation>
    </message>
    <message>
        <source>No entries yet. What you log is listed here, and can be changed.</source>
        <translation>Aún sin entradas. Lo que anotes aparece aquí y se puede cambiar.</translation>
    </message>
    <message>
        <source>Your change is not kept: {entry}</source>
        <translation>Tu cambio no se guardó: {entry}</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardarla</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries deleted</source>
        <translation>
            <numerusform>%Ln entrada borrada</numerusform>
            <numerusform>%Ln entradas borradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries brought back</source>
        <translation>
            <numerusform>%Ln entrada recuperada</numerusform>
            <numerusform>%Ln entradas recuperadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: {entry}</source>
        <translation>Borrado: {entry}</translation>
    </message>
</context>
<context>
    <name>EntryFilters</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Search notes, names, reasons</source>
        <translation>Buscar notas, nombres, motivos</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Show: {kind}</source>
        <translation>Mostrar: {kind}</translation>
    </message>
    <message>
        <source>More kinds</source>
        <translation>Más tipos</translation>
    </message>
    <message>
        <source>Also what was deleted</source>
        <translation>También lo borrado</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
    <message>
        <source>deleted entries</source>
        <translation>entradas borradas</translation>
    </message>
    <message>
        <source>More kinds: {kinds}</source>
        <translation>Más tipos: {kinds}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation>Otra cantidad</translation>
    </message>
    <message>
        <source>{name}: {choice}</source>
        <translation>{name}: {choice}</translation>
    </message>
    <message>
        <source>How much, 0 to 10</source>
        <translation>Cuánto, de 0 a 10</translation>
    </message>
    <message>
        <source>By the clock where it was logged, not the clock here.</source>
        <translation>Según el reloj del lugar donde se anotó, no el de aquí.</translation>
    </message>
    <message>
        <source>How many {units}</source>
        <translation>Cuántos: {units}</translation>
    </message>
    <message>
        <source>Weight in {unit}</source>
        <translation>Peso en {unit}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>It was a twinge or a spasm</source>
        <translation>Fue una punzada o un espasmo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Una nota</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin decir</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>Espalda alta</translation>
    </message>
    <message>
        <source>Low back</source>
        <translation>Espalda baja</translation>
    </message>
    <message>
        <source>Pain before, if you like</source>
        <translation>Dolor antes, si quieres</translation>
    </message>
    <message>
        <source>Pain after, if you like</source>
        <translation>Dolor después, si quieres</translation>
    </message>
    <message>
        <source>Pain in it, if you like</source>
        <translation>Dolor al hacerla, si quieres</translation>
    </message>
    <message>
        <source>Why it was started inside a gap</source>
        <translation>Por qué se empezó dentro de la espera</translation>
    </message>
    <message>
        <source>When it ended</source>
        <translation>Cuándo terminó</translation>
    </message>
    <message>
        <source>When it had eased</source>
        <translation>Cuándo había cedido</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>Which pain</source>
        <translation>Qué dolor</translation>
    </message>
    <message>
        <source>At that moment</source>
        <translation>En ese momento</translation>
    </message>
    <message>
        <source>The worst of the day</source>
        <translation>El peor del día</translation>
    </message>
    <message>
        <source>The average</source>
        <translation>El medio</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Qué fue</translation>
    </message>
    <message>
        <source>Why it was stopped</source>
        <translation>Por qué se paró</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>It got worse</source>
        <translation>Empeoró</translation>
    </message>
    <message>
        <source>Into a leg, numb or weak</source>
        <translation>A la pierna, adormecida o débil</translation>
    </message>
    <message>
        <source>A foot or a shin</source>
        <translation>Un pie o una espinilla</translation>
    </message>
    <message>
        <source>Dizzy</source>
        <translation>Mareo</translation>
    </message>
    <message>
        <source>Millilitres</source>
        <translation>Mililitros</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>Portions</source>
        <translation>Porciones</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Name or place, if you like</source>
        <translation>Nombre o lugar, si quieres</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Qué dijeron</translation>
    </message>
    <message>
        <source>How it was the next day</source>
        <translation>Cómo fue el día siguiente</translation>
    </message>
    <message>
        <source>This entry is deleted, and counts nowhere.</source>
        <translation>Esta entrada está borrada y no cuenta en ninguna parte.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Bring back: {entry}</source>
        <translation>Recuperar: {entry}</translation>
    </message>
    <message>
        <source>It is still going on. End it first, then it can be changed.</source>
        <translation>Sigue en marcha. Termínala primero; luego se puede cambiar.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Changed: {entry}</source>
        <translation>Cambiado: {entry}</translation>
    </message>
    <message>
        <source>By now it is: {entry}. Keep writes what you chose here.</source>
        <translation>Ahora es: {entry}. Guardar escribe lo que elegiste aquí.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep: {entry}</source>
        <translation>Guardar: {entry}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel changing</source>
        <translation>Cancelar el cambio</translation>
    </message>
    <message>
        <source>Delete: {entry}</source>
        <translation>Borrar: {entry}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Brought back: {entry}</source>
        <translation>Recuperado: {entry}</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Entries, newest first</source>
        <translation>Entradas, las más nuevas primero</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
</context>
<context>
    <name>EpisodeCard</name>
    <message>
        <source>Log pain</source>
        <translation>Anotar dolor</translation>
    </message>
    <message>
        <source>It has eased</source>
        <translation>Ya cedió</translation>
    </message>
    <message>
        <source>This episode</source>
        <translation>Este episodio</translation>
    </message>
    <message>
        <source>Edit this episode</source>
        <translation>Editar este episodio</translation>
    </message>
    <message>
        <source>Take the plan with me</source>
        <translation>Llevarme el plan</translation>
    </message>
    <message>
        <source>Spasm since {time}</source>
        <translation>Espasmo desde {time}</translation>
    </message>
    <message>
        <source>Hour {hour} of 72. Heat from {time}.</source>
        <translation>Hora {hour} de 72. Calor desde {time}.</translation>
    </message>
    <message>
        <source>Ice phase</source>
        <translation>Fase de hielo</translation>
    </message>
    <message>
        <source>Hour {hour}</source>
        <translation>Hora {hour}</translation>
    </message>
    <message>
        <source>Heat phase</source>
        <translation>Fase de calor</translation>
    </message>
</context>
<context>
    <name>EpisodesSheet</name>
    <message>
        <source>Episodes</source>
        <translation>Episodios</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Ninguno todavía.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Since {time}</source>
        <translation>Desde {time}</translation>
    </message>
    <message>
        <source>{time}, for {length}</source>
        <translation>{time}, durante {length}</translation>
    </message>
    <message>
        <source>no pain logged</source>
        <translation>sin dolor anotado</translation>
    </message>
    <message>
        <source>highest pain {value} of 10</source>
        <translation>dolor máximo {value} de 10</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit {time}</source>
        <translation>Editar {time}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Delete {time}</source>
        <translation>Borrar {time}</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>Volvió</translation>
    </message>
    <message>
        <source>It came back: {time}</source>
        <translation>Volvió: {time}</translation>
    </message>
</context>
<context>
    <name>EraseCard</name>
    <message>
        <source>Delete all …</source>
        <translation>Borrar todo …</translation>
    </message>
    <message>
        <source>The whole diary and your settings; you type a word first.</source>
        <translation>Todo el diario y tus ajustes; antes escribes una palabra.</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Borrar todo</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Delete the backups, too</source>
        <translation>Borrar también las copias</translation>
    </message>
    <message>
        <source>Then nothing brings the diary back.</source>
        <translation>Entonces nada recupera el diario.</translation>
    </message>
    <message>
        <source>Type {word} to delete all</source>
        <translation>Escribe {word} para borrar todo</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Borrar todo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups stay, unless you delete them, too.</source>
        <translation>
            <numerusform>Queda %Ln copia de seguridad, salvo que la borres también.</numerusform>
            <numerusform>Quedan %Ln copias de seguridad, salvo que las borres también.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup: nothing brings the diary back.</source>
        <translation>No hay copia de seguridad: nada recupera el diario.</translation>
    </message>
    <message>
        <source>This deletes the whole diary with its {entries}, and your settings.</source>
        <translation>Esto borra todo el diario con sus {entries}, y tus ajustes.</translation>
    </message>
    <message>
        <source>All entries are deleted.</source>
        <translation>Se borraron todas las entradas.</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>the data file</source>
        <translation>el archivo de datos</translation>
    </message>
    <message>
        <source>Your diary</source>
        <translation>Tu diario</translation>
    </message>
    <message>
        <source>One file of {size} on this computer; its entries go into the shared folder, too.</source>
        <translation>Un archivo de {size} en este equipo; sus entradas van también a la carpeta compartida.</translation>
    </message>
    <message>
        <source>One file of {size}, on this computer only.</source>
        <translation>Un archivo de {size}, solo en este equipo.</translation>
    </message>
    <message>
        <source>The first entry makes the file, on this computer only.</source>
        <translation>La primera entrada crea el archivo, solo en este equipo.</translation>
    </message>
</context>
<context>
    <name>FoodsSheet</name>
    <message>
        <source>Search the foods</source>
        <translation>Buscar en los alimentos</translation>
    </message>
    <message>
        <source>No food here has these words.</source>
        <translation>Ningún alimento tiene esas palabras.</translation>
    </message>
    <message>
        <source>Eaten</source>
        <translation>Comido</translation>
    </message>
    <message>
        <source>Eaten: {food}</source>
        <translation>Comido: {food}</translation>
    </message>
    <message>
        <source>{count} this week</source>
        <translation>{count} esta semana</translation>
    </message>
    <message>
        <source>{source}. Edition {edition}.</source>
        <translation>{source}. Edición {edition}.</translation>
    </message>
    <message>
        <source>Foods with minerals</source>
        <translation>Alimentos con minerales</translation>
    </message>
    <message>
        <source>Food first. Ask before pills of potassium or magnesium if you have kidney disease.</source>
        <translation>Primero la comida. Pregunta antes de tomar pastillas de potasio o magnesio si tienes una enfermedad renal.</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Mujer</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Hombre</translation>
    </message>
    <message>
        <source>Daily need for</source>
        <translation>Necesidad diaria para</translation>
    </message>
    <message>
        <source>Year of birth (if you like)</source>
        <translation>Año de nacimiento (si quieres)</translation>
    </message>
    <message>
        <source>{days} of 7 days&apos; worth</source>
        <translation>lo de {days} de 7 días</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Saved on this computer only</source>
        <translation>Guardado solo en este equipo</translation>
    </message>
    <message>
        <source>Saved here and in your shared folder</source>
        <translation>Guardado aquí y en tu carpeta compartida</translation>
    </message>
</context>
<context>
    <name>FootMessage</name>
    <message>
        <source>Opens the settings of nudges</source>
        <translation>Abre los ajustes de los avisos</translation>
    </message>
</context>
<context>
    <name>FormSheet</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>GlassSheet</name>
    <message>
        <source>Millilitres in a glass</source>
        <translation>Mililitros por vaso</translation>
    </message>
    <message>
        <source>Glasses a day</source>
        <translation>Vasos al día</translation>
    </message>
    <message>
        <source>Glass and goal</source>
        <translation>Vaso y meta</translation>
    </message>
    <message>
        <source>Eight glasses is a fair target, not a law; tea, coffee and milk count.</source>
        <translation>Ocho vasos son una meta razonable, no una ley; el té, el café y la leche cuentan.</translation>
    </message>
    <message>
        <source>Drink to thirst; pale-yellow urine is a good sign. EFSA 2010; Institute of Medicine 2004.</source>
        <translation>Bebe según la sed; la orina amarillo pálido es buena señal. EFSA 2010; Institute of Medicine 2004.</translation>
    </message>
</context>
<context>
    <name>GuideSheets</name>
    <message>
        <source>Sitting at a desk: hips back, a small roll at belt height, feet flat, screen at eye level.</source>
        <translation>Sentarse al escritorio: cadera atrás, un rollo pequeño a la altura del cinturón, pies planos, pantalla a la altura de los ojos.</translation>
    </message>
    <message>
        <source>A small roll or folded towel, 5 to 10 cm deep, at belt height. Hips all the way back.</source>
        <translation>Un rollo pequeño o una toalla doblada, de 5 a 10 cm de grosor, a la altura del cinturón. La cadera, atrás del todo.</translation>
    </message>
    <message>
        <source>Feet flat, elbows about square, the top of the screen at eye level, leaning back a little.</source>
        <translation>Pies planos, codos más o menos en ángulo recto, el borde superior de la pantalla a la altura de los ojos, un poco reclinado.</translation>
    </message>
    <message>
        <source>Shift often: no posture has been shown to be the right one. The best one is one that changes.</source>
        <translation>Cambia a menudo: no se ha demostrado que una postura sea la correcta. La mejor es la que cambia.</translation>
    </message>
    <message>
        <source>A cushion is for comfort. Back belts are not recommended. WHO 2023; NICE NG59.</source>
        <translation>Un cojín es para estar cómodo. Las fajas lumbares no se recomiendan. OMS 2023; NICE NG59.</translation>
    </message>
    <message>
        <source>Lumbar cushion</source>
        <translation>Cojín lumbar</translation>
    </message>
    <message>
        <source>Without it today</source>
        <translation>Hoy sin él</translation>
    </message>
    <message>
        <source>I sit with it today</source>
        <translation>Hoy me siento con él</translation>
    </message>
    <message>
        <source>Driving: knees a little bent, a small roll at belt height, hands low on the wheel.</source>
        <translation>Al volante: rodillas un poco dobladas, un rollo pequeño a la altura del cinturón, manos bajas en el volante.</translation>
    </message>
    <message>
        <source>Seat so that your knees are a little bent, with the roll at belt height.</source>
        <translation>El asiento, de modo que las rodillas queden un poco dobladas, con el rollo a la altura del cinturón.</translation>
    </message>
    <message>
        <source>Stop about every 2 hours for 15 minutes and walk a few steps; earlier in a flare.</source>
        <translation>Para cada 2 horas más o menos, 15 minutos, y camina unos pasos; antes si hay un brote.</translation>
    </message>
    <message>
        <source>Nothing here calls you while you drive. After two hours without a stop a nudge waits at the computer.</source>
        <translation>Nada te llama desde aquí mientras conduces. Tras dos horas sin parar, un aviso espera en el equipo.</translation>
    </message>
    <message>
        <source>Don&apos;t drive drowsy from a muscle relaxant or another sedating medicine, or if you could not brake hard.</source>
        <translation>No conduzcas con sueño por un relajante muscular u otro medicamento sedante, ni si no podrías frenar a fondo.</translation>
    </message>
    <message>
        <source>Driving today</source>
        <translation>Conducir hoy</translation>
    </message>
    <message>
        <source>I&apos;m driving off now</source>
        <translation>Salgo ahora</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Tus datos</translation>
    </message>
    <message>
        <source>What to show of the diary</source>
        <translation>Qué mostrar del diario</translation>
    </message>
    <message>
        <source>Search the entries</source>
        <translation>Buscar en las entradas</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Look again</source>
        <translation>Revisar otra vez</translation>
    </message>
    <message>
        <source>Time to look again: three short questions.</source>
        <translation>Es hora de revisar otra vez: tres preguntas cortas.</translation>
    </message>
    <message>
        <source>A new episode began on {day}. The answers below are about an earlier one.</source>
        <translation>Un episodio nuevo empezó el {day}. Las respuestas de abajo son sobre uno anterior.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>The warning sign you ticked no longer stands. What you answered besides it is kept.</source>
        <translation>La señal de alarma que marcaste ya no está vigente. El resto de tus respuestas se conserva.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>On with the other questions</source>
        <translation>Seguir con las demás preguntas</translation>
    </message>
    <message>
        <source>You began the checklist {when}. All answers until then are kept.</source>
        <translation>Empezaste el cuestionario {when}. Todas las respuestas hasta entonces se conservan.</translation>
    </message>
    <message>
        <source>Only the warning signs are asked again: they speak of today.</source>
        <translation>Solo se preguntan otra vez las señales de alarma: hablan del día de hoy.</translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation>Seguir donde estabas</translation>
    </message>
    <message numerus="yes">
        <source>The warning signs, then %Ln short questions, one at a time. It is no diagnosis, and “not sure” is always an answer.</source>
        <translation>
            <numerusform>Las señales de alarma y luego %Ln pregunta corta. No es un diagnóstico, y “no lo sé” siempre es una respuesta.</numerusform>
            <numerusform>Las señales de alarma y luego %Ln preguntas cortas, de una en una. No es un diagnóstico, y “no lo sé” siempre es una respuesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filled in from your diary, for you to confirm: {what}.</source>
        <translation>Tomado de tu diario, para que lo confirmes: {what}.</translation>
    </message>
    <message>
        <source>What kind of spasm is this likely to be?</source>
        <translation>¿Qué tipo de espasmo es probable que sea?</translation>
    </message>
    <message>
        <source>Warning signs, pain, medicine and visits from your diary on one sheet, to print or as a PDF.</source>
        <translation>Señales de alarma, dolor, medicamentos y visitas de tu diario en una hoja, para imprimir o en PDF.</translation>
    </message>
    <message>
        <source>One page to take along</source>
        <translation>Una hoja para llevar</translation>
    </message>
    <message>
        <source>Summary for my doctor</source>
        <translation>Resumen para mi médico</translation>
    </message>
    <message>
        <source>Look again: three questions</source>
        <translation>Revisar: tres preguntas</translation>
    </message>
    <message>
        <source>Answer all anew</source>
        <translation>Responder todo de nuevo</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>Earlier results</source>
        <translation>Resultados anteriores</translation>
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
        <translation>¿Qué certeza hay?</translation>
    </message>
    <message>
        <source>How sure are we? It often comes back</source>
        <translation>¿Qué certeza hay? Suele volver</translation>
    </message>
    <message>
        <source>How sure are we? Ice</source>
        <translation>¿Qué certeza hay? Hielo</translation>
    </message>
    <message>
        <source>How sure are we? Short walks</source>
        <translation>¿Qué certeza hay? Caminatas cortas</translation>
    </message>
    <message>
        <source>How sure are we? Heat</source>
        <translation>¿Qué certeza hay? Calor</translation>
    </message>
    <message>
        <source>How sure are we? Steroid injections</source>
        <translation>¿Qué certeza hay? Infiltraciones de corticoide</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Add the entries of a file</source>
        <translation>Añadir las entradas de un archivo</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation>Leyendo {file} …</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Leyendo el archivo</translation>
    </message>
    <message>
        <source>Adding the entries</source>
        <translation>Añadiendo las entradas</translation>
    </message>
    <message>
        <source>Everything in it is in the diary already.</source>
        <translation>Todo lo que contiene ya está en el diario.</translation>
    </message>
    <message>
        <source>It holds no entries.</source>
        <translation>No contiene entradas.</translation>
    </message>
    <message>
        <source>Nothing in it can be added.</source>
        <translation>No se puede añadir nada de lo que contiene.</translation>
    </message>
    <message>
        <source>Before anything is written, a backup is made.</source>
        <translation>Antes de escribir nada se hace una copia de seguridad.</translation>
    </message>
    <message>
        <source>Add the others</source>
        <translation>Añadir las demás</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Añadirlas</translation>
    </message>
    <message>
        <source>{entries} would be added.</source>
        <translation>Se añadirían {entries}.</translation>
    </message>
    <message>
        <source>{entries} would take the place of an older version.</source>
        <translation>{entries} ocuparían el lugar de una versión anterior.</translation>
    </message>
    <message>
        <source>{entries} would be added, and {newer} would take the place of an older version.</source>
        <translation>Se añadirían {entries}, y {newer} ocuparían el lugar de una versión anterior.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries cannot be added</source>
        <translation>
            <numerusform>%Ln entrada no se puede añadir</numerusform>
            <numerusform>%Ln entradas no se pueden añadir</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind}, {when}: {reason}</source>
        <translation>{kind}, {when}: {reason}</translation>
    </message>
    <message>
        <source>{entries} added, {newer} renewed.</source>
        <translation>Añadidas: {entries}; renovadas: {newer}.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>The diary as it was before is among the backups.</source>
        <translation>El diario tal como estaba antes está entre las copias de seguridad.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>InfoPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>How sure is that? {note}</source>
        <translation>¿Qué certeza hay? {note}</translation>
    </message>
    <message>
        <source>Put these on my summary</source>
        <translation>Poner en mi resumen</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Preguntas para la consulta</translation>
    </message>
</context>
<context>
    <name>InjectionSheet</name>
    <message>
        <source>I had one</source>
        <extracomment>safety</extracomment>
        <translation>Tuve una</translation>
    </message>
    <message>
        <source>One is planned</source>
        <extracomment>safety</extracomment>
        <translation>Hay una prevista</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>safety</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Planned for {day}</source>
        <extracomment>safety</extracomment>
        <translation>Prevista para el {day}</translation>
    </message>
    <message>
        <source>It took place</source>
        <extracomment>safety</extracomment>
        <translation>Ya se hizo</translation>
    </message>
    <message>
        <source>It took place: {day}</source>
        <extracomment>safety</extracomment>
        <translation>Ya se hizo: {day}</translation>
    </message>
    <message>
        <source>pain {before} before, {after} after</source>
        <extracomment>safety</extracomment>
        <translation>dolor {before} antes, {after} después</translation>
    </message>
    <message>
        <source>Had on {day}</source>
        <extracomment>safety</extracomment>
        <translation>Hecha el {day}</translation>
    </message>
    <message>
        <source>next day: {how}</source>
        <extracomment>safety</extracomment>
        <translation>día siguiente: {how}</translation>
    </message>
</context>
<context>
    <name>InterimResult</name>
    <message>
        <source>So far this points to</source>
        <translation>Hasta ahora esto apunta a</translation>
    </message>
    <message>
        <source>It changes as you answer. It is no diagnosis.</source>
        <translation>Cambia según respondes. No es un diagnóstico.</translation>
    </message>
    <message>
        <source>Summary for my doctor</source>
        <translation>Resumen para mi médico</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nada todavía.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>No font on this computer has the letters of {language}, so Unclench speaks English. Install {font}, then start Unclench again.</source>
        <translation>Ninguna fuente de este ordenador tiene las letras de {language}; por eso Unclench habla inglés. Instala {font} y vuelve a abrir Unclench.</translation>
    </message>
</context>
<context>
    <name>LastEpisodeLine</name>
    <message>
        <source>See all</source>
        <translation>Ver todos</translation>
    </message>
    <message>
        <source>See all past episodes</source>
        <translation>Ver todos los episodios pasados</translation>
    </message>
    <message>
        <source>Last time: {time}</source>
        <translation>La última vez: {time}</translation>
    </message>
    <message>
        <source>for {length}</source>
        <translation>durante {length}</translation>
    </message>
    <message>
        <source>{lasted}, highest pain {value}</source>
        <translation>{lasted}, dolor máximo {value}</translation>
    </message>
</context>
<context>
    <name>LevelSheet</name>
    <message>
        <source>Level and way</source>
        <translation>Nivel y modo</translation>
    </message>
    <message>
        <source>Time to get down</source>
        <translation>Tiempo para bajar</translation>
    </message>
    <message>
        <source>Is a plank for me?</source>
        <translation>¿La plancha es para mí?</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Say it aloud too</source>
        <translation>También en voz alta</translation>
    </message>
    <message>
        <source>Two holds, guided</source>
        <translation>Dos series, guiadas</translation>
    </message>
    <message>
        <source>Three holds, guided</source>
        <translation>Tres series, guiadas</translation>
    </message>
    <message>
        <source>One free hold</source>
        <translation>Una serie libre</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Modo</translation>
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
        <translation>Series de {hold} segundos: {first}, luego {second}, luego {third}; {short} segundos entre series, {long} entre rondas.</translation>
    </message>
</context>
<context>
    <name>LogForm</name>
    <message>
        <source>Change {name}</source>
        <extracomment>safety</extracomment>
        <translation>Cambiar {name}</translation>
    </message>
    <message>
        <source>Log {name}</source>
        <extracomment>safety</extracomment>
        <translation>Anotar {name}</translation>
    </message>
    <message>
        <source>How many (one is one {unit})</source>
        <extracomment>safety</extracomment>
        <translation>Cuántos (1 = 1 {unit})</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>safety</extracomment>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Another amount</source>
        <extracomment>safety</extracomment>
        <translation>Otra cantidad</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>safety</extracomment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>safety</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep: {name}</source>
        <extracomment>safety</extracomment>
        <translation>Guardar: {name}</translation>
    </message>
    <message>
        <source>Log it</source>
        <extracomment>safety</extracomment>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Log it: {name}</source>
        <extracomment>safety</extracomment>
        <translation>Anotar: {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>safety</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel logging</source>
        <extracomment>safety</extracomment>
        <translation>Cancelar la anotación</translation>
    </message>
</context>
<context>
    <name>LogMenu</name>
    <message>
        <source>Log anything</source>
        <translation>Anotar algo</translation>
    </message>
    <message>
        <source>What to log</source>
        <translation>Qué anotar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation>Una nota, si quieres</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>How much, 0 to 10</source>
        <translation>Cuánto, de 0 a 10</translation>
    </message>
    <message>
        <source>A twinge</source>
        <translation>Una punzada</translation>
    </message>
    <message>
        <source>A walk</source>
        <translation>Una caminata</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>I got up</source>
        <translation>Me levanté</translation>
    </message>
    <message>
        <source>A drink</source>
        <translation>Una bebida</translation>
    </message>
    <message>
        <source>Millilitres</source>
        <translation>Mililitros</translation>
    </message>
    <message>
        <source>A plank</source>
        <translation>Una plancha</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>A stretch</source>
        <translation>Un estiramiento</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>A food</source>
        <translation>Un alimento</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Weight in {unit}</source>
        <translation>Peso en {unit}</translation>
    </message>
</context>
<context>
    <name>Logged</name>
    <message>
        <source>Pain {value} logged, {time}</source>
        <translation>Dolor {value} anotado, {time}</translation>
    </message>
    <message>
        <source>Worst pain {value} logged, {time}</source>
        <translation>Peor dolor {value} anotado, {time}</translation>
    </message>
    <message>
        <source>Average pain {value} logged, {time}</source>
        <translation>Dolor medio {value} anotado, {time}</translation>
    </message>
    <message>
        <source>Twinge {value} logged, {time}</source>
        <translation>Punzada {value} anotada, {time}</translation>
    </message>
    <message numerus="yes">
        <source>Glass, {count} of %Ln, {time}</source>
        <translation>
            <numerusform>Vaso, {count} de %Ln, {time}</numerusform>
            <numerusform>Vaso, {count} de %Ln, {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, {amount}, logged, {time}</source>
        <translation>{what}, {amount}, anotado, {time}</translation>
    </message>
    <message>
        <source>{what} of {length} logged, {time}</source>
        <translation>{what} de {length}: anotado, {time}</translation>
    </message>
    <message>
        <source>{what} of {length} kept. One counts from a minute on.</source>
        <translation>{what} de {length}: guardado. Cuenta a partir de un minuto.</translation>
    </message>
    <message>
        <source>Up from the chair, logged, {time}</source>
        <translation>De pie, anotado, {time}</translation>
    </message>
    <message>
        <source>Plank of {length} logged, {time}</source>
        <translation>Plancha de {length} anotada, {time}</translation>
    </message>
    <message>
        <source>{what} logged, {time}</source>
        <translation>{what}: anotado, {time}</translation>
    </message>
    <message>
        <source>Weight logged, {time}</source>
        <translation>Peso anotado, {time}</translation>
    </message>
    <message>
        <source>{units} × {name} logged, {time}</source>
        <translation>{units} × {name}: anotado, {time}</translation>
    </message>
    <message>
        <source>Visit kept</source>
        <translation>Visita guardada</translation>
    </message>
    <message>
        <source>Answers kept, {time}</source>
        <translation>Respuestas guardadas, {time}</translation>
    </message>
    <message>
        <source>Exercise kept: {name}</source>
        <translation>Ejercicio guardado: {name}</translation>
    </message>
    <message>
        <source>The day strip is corrected.</source>
        <translation>La franja del día se corrigió.</translation>
    </message>
    <message>
        <source>Logged, {time}</source>
        <translation>Anotado, {time}</translation>
    </message>
</context>
<context>
    <name>MacMenu</name>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>About Unclench</source>
        <translation>Acerca de Unclench</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Open Unclench</source>
        <translation>Abrir Unclench</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Relief</source>
        <translation>Alivio</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Causas</translation>
    </message>
    <message>
        <source>Prevention</source>
        <translation>Prevención</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Log anything</source>
        <translation>Anotar algo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>System check</source>
        <translation>Revisión del sistema</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Unclench is a timer and a diary. It does not examine you.</source>
        <translation>Unclench es un temporizador y un diario. No te examina.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>The nudge: done</source>
        <translation>El aviso: hecho</translation>
    </message>
    <message>
        <source>The nudge: in 10 min</source>
        <translation>El aviso: en 10 min</translation>
    </message>
    <message>
        <source>My back just seized up</source>
        <translation>Se me bloqueó la espalda</translation>
    </message>
    <message>
        <source>Pack off</source>
        <translation>Ya lo quité</translation>
    </message>
    <message>
        <source>Start a plank</source>
        <translation>Empezar una plancha</translation>
    </message>
    <message>
        <source>Say the time left and the next nudge</source>
        <translation>Decir el tiempo restante y el próximo aviso</translation>
    </message>
</context>
<context>
    <name>MeasureForm</name>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Enjoyment</source>
        <translation>Disfrute</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>{what}: {number}</source>
        <translation>{what}: {number}</translation>
    </message>
    <message>
        <source>What you leave blank counts as no.</source>
        <translation>Lo que dejes en blanco cuenta como no.</translation>
    </message>
    <message>
        <source>These questions are in English: no checked translation is known to us.</source>
        <translation>Estas preguntas están en inglés: no conocemos ninguna traducción comprobada.</translation>
    </message>
</context>
<context>
    <name>MeasuresCard</name>
    <message>
        <source>Measures for the doctor</source>
        <translation>Medidas para el médico</translation>
    </message>
    <message>
        <source>Ask me once a week</source>
        <translation>Pregúntame cada semana</translation>
    </message>
    <message>
        <source>Three numbers for the doctor; it stops when nothing hurts.</source>
        <translation>Tres números para el médico; se detiene cuando ya no duele nada.</translation>
    </message>
    <message>
        <source>And Roland-Morris every two weeks</source>
        <translation>Y Roland-Morris cada dos semanas</translation>
    </message>
    <message>
        <source>PEG: three numbers</source>
        <translation>PEG: tres números</translation>
    </message>
    <message>
        <source>Better or worse than at the start?</source>
        <translation>¿Mejor o peor que al principio?</translation>
    </message>
    <message>
        <source>Roland-Morris: 24 sentences</source>
        <translation>Roland-Morris: 24 frases</translation>
    </message>
    <message>
        <source>A score a clinic gave</source>
        <translation>Puntuación de una clínica</translation>
    </message>
</context>
<context>
    <name>MedicineCard</name>
    <message>
        <source>Choose</source>
        <extracomment>safety</extracomment>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Choose a medicine</source>
        <extracomment>safety</extracomment>
        <translation>Elegir un medicamento</translation>
    </message>
    <message>
        <source>Medicine</source>
        <extracomment>safety</extracomment>
        <translation>Medicamento</translation>
    </message>
    <message>
        <source>logged on this computer only</source>
        <extracomment>safety</extracomment>
        <translation>anotado solo en este equipo</translation>
    </message>
    <message>
        <source>Earliest by the label you chose</source>
        <extracomment>safety</extracomment>
        <translation>Lo más pronto según el prospecto elegido</translation>
    </message>
    <message>
        <source>My answers</source>
        <extracomment>safety</extracomment>
        <translation>Mis respuestas</translation>
    </message>
    <message>
        <source>What labels ask</source>
        <extracomment>safety</extracomment>
        <translation>Qué preguntan los prospectos</translation>
    </message>
    <message>
        <source>My answers to what labels ask</source>
        <extracomment>safety</extracomment>
        <translation>Mis respuestas a lo que preguntan los prospectos</translation>
    </message>
    <message>
        <source>See the notes</source>
        <extracomment>safety</extracomment>
        <translation>Ver las notas</translation>
    </message>
    <message>
        <source>Taken back: {name}</source>
        <extracomment>safety</extracomment>
        <translation>Deshecho: {name}</translation>
    </message>
</context>
<context>
    <name>MedicineRow</name>
    <message>
        <source>Log</source>
        <extracomment>safety</extracomment>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Log {name}</source>
        <extracomment>safety</extracomment>
        <translation>Anotar {name}</translation>
    </message>
    <message>
        <source>details</source>
        <extracomment>safety</extracomment>
        <translation>detalles</translation>
    </message>
    <message>
        <source>details of {name}: its label, and what was logged</source>
        <extracomment>safety</extracomment>
        <translation>detalles de {name}: su prospecto y lo anotado</translation>
    </message>
    <message>
        <source>See the note about {name}</source>
        <extracomment>safety</extracomment>
        <translation>Ver la nota sobre {name}</translation>
    </message>
    <message>
        <source>nothing logged yet</source>
        <extracomment>safety</extracomment>
        <translation>nada anotado aún</translation>
    </message>
    <message>
        <source>last {time}</source>
        <extracomment>safety</extracomment>
        <translation>última {time}</translation>
    </message>
    <message>
        <source>set by you from {who} on {day}</source>
        <extracomment>safety</extracomment>
        <translation>puesto por ti, según {who}, el {day}</translation>
    </message>
</context>
<context>
    <name>MessageLine</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>MineralsCard</name>
    <message>
        <source>Minerals</source>
        <translation>Minerales</translation>
    </message>
    <message>
        <source>Foods</source>
        <translation>Alimentos</translation>
    </message>
    <message>
        <source>Foods with minerals</source>
        <translation>Alimentos con minerales</translation>
    </message>
    <message>
        <source>Tick what you eat this week: calcium, magnesium, potassium.</source>
        <translation>Marca lo que comes esta semana: calcio, magnesio, potasio.</translation>
    </message>
    <message>
        <source>{mineral} {days}</source>
        <translation>{mineral} {days}</translation>
    </message>
    <message>
        <source>{minerals} days&apos; worth this week</source>
        <translation>días cubiertos esta semana: {minerals}</translation>
    </message>
</context>
<context>
    <name>MiniTimer</name>
    <message>
        <source>Unclench timer</source>
        <translation>Temporizador de Unclench</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Running time</source>
        <translation>Tiempo en marcha</translation>
    </message>
    <message>
        <source>Pack off</source>
        <translation>Ya lo quité</translation>
    </message>
    <message>
        <source>Open Unclench</source>
        <translation>Abrir Unclench</translation>
    </message>
    <message>
        <source>No timer is running now.</source>
        <translation>Ningún temporizador en marcha.</translation>
    </message>
    <message>
        <source>This desktop does not let a window stay on top: other windows may cover the timer.</source>
        <translation>Este escritorio no deja que una ventana quede siempre encima: otras pueden tapar el temporizador.</translation>
    </message>
    <message>
        <source>+ {time}</source>
        <translation>+ {time}</translation>
    </message>
    <message>
        <source>{kind} · ends {time}</source>
        <translation>{kind} · hasta {time}</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Caminar</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Month before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Año anterior</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Año siguiente</translation>
    </message>
</context>
<context>
    <name>MoreBelow</name>
    <message numerus="yes">
        <source>%Ln more below</source>
        <translation>
            <numerusform>%Ln más abajo</numerusform>
            <numerusform>%Ln más abajo</numerusform>
        </translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Hay más abajo</translation>
    </message>
</context>
<context>
    <name>MovesSheet</name>
    <message>
        <source>Add a move of my own …</source>
        <translation>Añadir un ejercicio mío …</translation>
    </message>
    <message>
        <source>Choose moves</source>
        <translation>Elegir ejercicios</translation>
    </message>
    <message>
        <source>A mild pull, never a sharp pain. What hurts rests for 48 hours by itself.</source>
        <translation>Un tirón suave, nunca un dolor agudo. Lo que duele descansa 48 horas por sí solo.</translation>
    </message>
    <message>
        <source>From {whom}</source>
        <translation>De {whom}</translation>
    </message>
    <message>
        <source>Leave or change it if: {reason}</source>
        <translation>No lo hagas, o adáptalo, si: {reason}</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>QR code of the passphrase</source>
        <translation>Código QR de la frase de contraseña</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Otras palabras</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the passphrase</source>
        <translation>Copiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimir …</translation>
    </message>
    <message>
        <source>Print the passphrase …</source>
        <translation>Imprimir la frase de contraseña …</translation>
    </message>
    <message>
        <source>Every other computer asks for this passphrase. It is shown only now, and nobody can bring it back: write it down, print it, or keep it where you keep your passwords.</source>
        <translation>Cada uno de los otros equipos pide esta frase de contraseña. Solo se muestra ahora, y nadie puede recuperarla: apúntala, imprímela o guárdala donde guardas tus contraseñas.</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>Tu propia frase de contraseña</translation>
    </message>
    <message>
        <source>Several words, 12 letters at least</source>
        <translation>Varias palabras, al menos 12 letras</translation>
    </message>
    <message>
        <source>Use words of my own</source>
        <translation>Usar palabras mías</translation>
    </message>
    <message>
        <source>I have it in a safe place</source>
        <translation>La tengo en un lugar seguro</translation>
    </message>
    <message>
        <source>Use made-up words</source>
        <translation>Usar palabras inventadas</translation>
    </message>
    <message>
        <source>The passphrase is copied.</source>
        <translation>La frase de contraseña está copiada.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
</context>
<context>
    <name>NewestChange</name>
    <message>
        <source>Taken back: {what}.</source>
        <translation>Deshecho: {what}.</translation>
    </message>
    <message>
        <source>Brought back: {what}.</source>
        <translation>Recuperado: {what}.</translation>
    </message>
    <message>
        <source>Change taken back: it is {what} again.</source>
        <translation>Cambio deshecho: de nuevo {what}.</translation>
    </message>
    <message>
        <source>the newest change</source>
        <translation>el último cambio</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next for you</source>
        <translation>Lo siguiente</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Señales de alarma</translation>
    </message>
    <message>
        <source>Gentle stretches</source>
        <translation>Estiramientos suaves</translation>
    </message>
    <message>
        <source>An injection?</source>
        <translation>¿Una infiltración?</translation>
    </message>
    <message>
        <source>Now, or when you like</source>
        <translation>Ahora, o cuando quieras</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>En cualquier momento</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Caminata</translation>
    </message>
    <message>
        <source>Walk: start or log one</source>
        <translation>Caminata: empezar o anotar una</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>See what you ticked, for a doctor soon</source>
        <translation>Ver lo que marcaste, para un médico pronto</translation>
    </message>
    <message>
        <source>See what you ticked, for a visit</source>
        <translation>Ver lo que marcaste, para una visita</translation>
    </message>
    <message>
        <source>See in Causes what it may be</source>
        <translation>Ver en Causas qué puede ser</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Check the warning signs again</source>
        <translation>Revisar otra vez las señales de alarma</translation>
    </message>
</context>
<context>
    <name>NoIceSheet</name>
    <message>
        <source>Most episodes ease on their own. These keep you comfortable and moving.</source>
        <extracomment>safety</extracomment>
        <translation>La mayoría de los episodios ceden solos. Esto te ayuda a estar cómodo y a moverte.</translation>
    </message>
    <message>
        <source>Without ice, then</source>
        <extracomment>safety</extracomment>
        <translation>Entonces, sin hielo</translation>
    </message>
    <message>
        <source>Find the position that hurts least</source>
        <extracomment>safety</extracomment>
        <translation>Busca la posición que menos duela</translation>
    </message>
    <message>
        <source>One of these three, for a while; then another.</source>
        <extracomment>safety</extracomment>
        <translation>Una de estas tres, un rato; luego otra.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>safety</extracomment>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>A short walk</source>
        <extracomment>safety</extracomment>
        <translation>Una caminata corta</translation>
    </message>
    <message>
        <source>Two to five minutes on the flat, once an hour while you are awake. Not with pain above 7.</source>
        <extracomment>safety</extracomment>
        <translation>De dos a cinco minutos en llano, una vez por hora mientras estés despierto. No con dolor por encima de 7.</translation>
    </message>
    <message>
        <source>Start a walk</source>
        <extracomment>safety</extracomment>
        <translation>Empezar a caminar</translation>
    </message>
    <message>
        <source>A heat wrap, if you want one</source>
        <extracomment>safety</extracomment>
        <translation>Un parche térmico, si quieres</translation>
    </message>
    <message>
        <source>Your choice before 72 hours. Not on a bruise or swelling younger than 48 hours.</source>
        <extracomment>safety</extracomment>
        <translation>Antes de las 72 horas es tu elección. No sobre un moretón o una hinchazón de menos de 48 horas.</translation>
    </message>
    <message>
        <source>See heat</source>
        <extracomment>safety</extracomment>
        <translation>Ver calor</translation>
    </message>
    <message>
        <source>The plan, to take with you</source>
        <extracomment>safety</extracomment>
        <translation>El plan, para llevar</translation>
    </message>
    <message>
        <source>One page with the three days on it.</source>
        <extracomment>safety</extracomment>
        <translation>Una hoja con los tres días.</translation>
    </message>
    <message>
        <source>Take it with me</source>
        <extracomment>safety</extracomment>
        <translation>Llevármelo</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>More than allowed in 24 h</source>
        <extracomment>safety</extracomment>
        <translation>Más de lo permitido en 24 h</translation>
    </message>
    <message>
        <source>From your log</source>
        <extracomment>safety</extracomment>
        <translation>De tu registro</translation>
    </message>
</context>
<context>
    <name>NudgeBar</name>
    <message>
        <source>Nudge: {title}</source>
        <translation>Aviso: {title}</translation>
    </message>
    <message>
        <source>{answer}: the nudge</source>
        <translation>{answer}: el aviso</translation>
    </message>
</context>
<context>
    <name>NudgeFrame</name>
    <message>
        <source>Pause nudges</source>
        <translation>Pausar avisos</translation>
    </message>
</context>
<context>
    <name>NudgeWords</name>
    <message>
        <source>Nudges are off</source>
        <translation>Avisos desactivados</translation>
    </message>
    <message>
        <source>No nudge is due</source>
        <translation>No toca ningún aviso</translation>
    </message>
    <message>
        <source>Due: {what}</source>
        <translation>Toca: {what}</translation>
    </message>
    <message>
        <source>A nudge is due</source>
        <translation>Toca un aviso</translation>
    </message>
    <message>
        <source>Nudges are on, none before {time}</source>
        <translation>Avisos activados, ninguno antes de {time}</translation>
    </message>
    <message>
        <source>Next nudge {time}</source>
        <translation>Próximo aviso {time}</translation>
    </message>
    <message>
        <source>Nudges paused until {time}</source>
        <translation>Avisos en pausa hasta {time}</translation>
    </message>
    <message>
        <source>In a meeting until {time}</source>
        <translation>En reunión hasta {time}</translation>
    </message>
    <message>
        <source>Paused until {time}</source>
        <translation>En pausa hasta {time}</translation>
    </message>
    <message>
        <source>Meeting until {time}</source>
        <translation>Reunión hasta {time}</translation>
    </message>
    <message>
        <source>waiting until you stop typing</source>
        <translation>esperando a que dejes de escribir</translation>
    </message>
    <message>
        <source>waiting until you are back</source>
        <translation>esperando a que vuelvas</translation>
    </message>
    <message>
        <source>waiting for your answer to the last one</source>
        <translation>esperando tu respuesta al último</translation>
    </message>
    <message>
        <source>waiting: something is recording</source>
        <translation>esperando: algo está grabando</translation>
    </message>
    <message>
        <source>waiting: a camera is in use</source>
        <translation>esperando: una cámara está en uso</translation>
    </message>
    <message>
        <source>waiting: a window fills the screen</source>
        <translation>esperando: una ventana llena la pantalla</translation>
    </message>
    <message>
        <source>waiting: do not disturb is on</source>
        <translation>esperando: no molestar está activado</translation>
    </message>
    <message>
        <source>waiting for the timer to end</source>
        <translation>esperando a que acabe el temporizador</translation>
    </message>
    <message>
        <source>quiet for now</source>
        <translation>en silencio por ahora</translation>
    </message>
    <message>
        <source>not before {time}, while you settle</source>
        <translation>no antes de {time}, mientras te acomodas</translation>
    </message>
    <message>
        <source>enough nudges for today</source>
        <translation>suficientes avisos por hoy</translation>
    </message>
    <message>
        <source>get up</source>
        <translation>levantarte</translation>
    </message>
    <message>
        <source>water</source>
        <translation>agua</translation>
    </message>
    <message>
        <source>walk</source>
        <translation>caminar</translation>
    </message>
    <message>
        <source>a stop</source>
        <translation>una parada</translation>
    </message>
    <message>
        <source>another position</source>
        <translation>otra posición</translation>
    </message>
    <message>
        <source>plank</source>
        <translation>plancha</translation>
    </message>
    <message>
        <source>stretch</source>
        <translation>estirar</translation>
    </message>
    <message>
        <source>your list</source>
        <translation>tu lista</translation>
    </message>
    <message>
        <source>weekly questions</source>
        <translation>preguntas semanales</translation>
    </message>
</context>
<context>
    <name>NudgesOffLine</name>
    <message>
        <source>Nudges are on.</source>
        <translation>Avisos activados.</translation>
    </message>
    <message>
        <source>Nudges are off:</source>
        <translation>Avisos desactivados:</translation>
    </message>
    <message>
        <source>turn on</source>
        <translation>activar</translation>
    </message>
    <message>
        <source>turn on nudges</source>
        <translation>activar los avisos</translation>
    </message>
</context>
<context>
    <name>OverrideForm</name>
    <message>
        <source>Why now? A few words; they are kept for the report.</source>
        <extracomment>safety</extracomment>
        <translation>¿Por qué ahora? Unas palabras; se guardan para el informe.</translation>
    </message>
    <message>
        <source>Why now?</source>
        <extracomment>safety</extracomment>
        <translation>¿Por qué ahora?</translation>
    </message>
    <message>
        <source>Start with this reason</source>
        <extracomment>safety</extracomment>
        <translation>Empezar con este motivo</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Your next steps</source>
        <translation>Tus próximos pasos</translation>
    </message>
    <message>
        <source>what to do today, who to see and by when</source>
        <translation>qué hacer hoy, a quién ver y para cuándo</translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message>
        <source>Nothing was logged in these days.</source>
        <translation>No se anotó nada en estos días.</translation>
    </message>
    <message>
        <source>History: the days before</source>
        <translation>Historial: los días anteriores</translation>
    </message>
    <message>
        <source>History: the days after</source>
        <translation>Historial: los días siguientes</translation>
    </message>
    <message>
        <source>Nothing is in the diary yet</source>
        <translation>Aún no hay nada en el diario</translation>
    </message>
    <message>
        <source>What you log on the other tabs shows here as pictures, each with one sentence: pain, planks, water, walks, time at the desk.</source>
        <translation>Lo que anotes en las otras pestañas aparece aquí en gráficos, cada uno con una frase: dolor, planchas, agua, caminatas, tiempo en el escritorio.</translation>
    </message>
    <message>
        <source>A backup or an export brings an earlier diary here.</source>
        <translation>Una copia de seguridad o una exportación trae aquí un diario anterior.</translation>
    </message>
    <message>
        <source>To your data</source>
        <translation>A tus datos</translation>
    </message>
</context>
<context>
    <name>OwnForm</name>
    <message>
        <source>Name on the pack</source>
        <extracomment>safety</extracomment>
        <translation>Nombre en el envase</translation>
    </message>
    <message>
        <source>How many at once, at most</source>
        <extracomment>safety</extracomment>
        <translation>Cuántos a la vez, como máximo</translation>
    </message>
    <message>
        <source>Hours between doses</source>
        <extracomment>safety</extracomment>
        <translation>Horas entre dosis</translation>
    </message>
    <message>
        <source>How many in 24 h, at most</source>
        <extracomment>safety</extracomment>
        <translation>Cuántos en 24 h, como máximo</translation>
    </message>
    <message>
        <source>Days in a row the label allows</source>
        <extracomment>safety</extracomment>
        <translation>Días seguidos que permite el prospecto</translation>
    </message>
    <message>
        <source>unit</source>
        <extracomment>safety</extracomment>
        <translation>unidad</translation>
    </message>
    <message>
        <source>units</source>
        <extracomment>safety</extracomment>
        <translation>unidades</translation>
    </message>
    <message>
        <source>hour</source>
        <extracomment>safety</extracomment>
        <translation>hora</translation>
    </message>
    <message>
        <source>hours</source>
        <extracomment>safety</extracomment>
        <translation>horas</translation>
    </message>
    <message>
        <source>h</source>
        <extracomment>safety</extracomment>
        <translation>h</translation>
    </message>
    <message>
        <source>day</source>
        <extracomment>safety</extracomment>
        <translation>día</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>safety</extracomment>
        <translation>días</translation>
    </message>
    <message>
        <source>Keep this product</source>
        <extracomment>safety</extracomment>
        <translation>Guardar este producto</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>safety</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Copy it from your own pack. The ingredients decide what it must not be mixed with.</source>
        <extracomment>safety</extracomment>
        <translation>Cópialo de tu propio envase. Los principios activos deciden con qué no se debe mezclar.</translation>
    </message>
    <message>
        <source>A product of my own</source>
        <extracomment>safety</extracomment>
        <translation>Un producto mío</translation>
    </message>
    <message>
        <source>Active ingredients, and mg in one unit</source>
        <extracomment>safety</extracomment>
        <translation>Principios activos, y mg en una unidad</translation>
    </message>
    <message>
        <source>Ingredient {number}</source>
        <extracomment>safety</extracomment>
        <translation>Principio activo {number}</translation>
    </message>
    <message>
        <source>mg of ingredient {number}</source>
        <extracomment>safety</extracomment>
        <translation>mg del principio activo {number}</translation>
    </message>
    <message>
        <source>Give the product a name.</source>
        <extracomment>safety</extracomment>
        <translation>Pon un nombre al producto.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>safety</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Doses that are already logged keep the strength they were logged with.</source>
        <extracomment>safety</extracomment>
        <translation>Las dosis ya anotadas conservan la concentración con la que se anotaron.</translation>
    </message>
</context>
<context>
    <name>OwnMoveSheet</name>
    <message>
        <source>What it is called</source>
        <translation>Cómo se llama</translation>
    </message>
    <message>
        <source>How it goes, in your words</source>
        <translation>Cómo se hace, con tus palabras</translation>
    </message>
    <message>
        <source>Who gave it to you</source>
        <translation>Quién te lo dio</translation>
    </message>
    <message>
        <source>Seconds to hold</source>
        <translation>Segundos que se mantiene</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cuántas veces</translation>
    </message>
    <message>
        <source>One way</source>
        <translation>Un solo lado</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>Izquierda y derecha</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lados</translation>
    </message>
    <message>
        <source>A move of my own</source>
        <translation>Un ejercicio mío</translation>
    </message>
    <message>
        <source>What a physiotherapist showed you fits here.</source>
        <translation>Aquí cabe lo que te enseñó un fisioterapeuta.</translation>
    </message>
</context>
<context>
    <name>PainField</name>
    <message>
        <source>{name}: {value} of 10</source>
        <translation>{name}: {value} de 10</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear: {name}</source>
        <translation>Borrar: {name}</translation>
    </message>
    <message>
        <source>Choose how much it hurts, from 0 to 10.</source>
        <translation>Elige cuánto duele, de 0 a 10.</translation>
    </message>
</context>
<context>
    <name>PainPart</name>
    <message>
        <source>Pain so far</source>
        <translation>Dolor hasta ahora</translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation>Dolor ahora</translation>
    </message>
    <message>
        <source>worst, average</source>
        <translation>peor, medio</translation>
    </message>
    <message>
        <source>worst, average: log another pain of today</source>
        <translation>peor, medio: anotar otro dolor de hoy</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>undo: take back the last pain</source>
        <translation>deshacer: retirar el último dolor</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Worst today</source>
        <translation>El peor de hoy</translation>
    </message>
    <message>
        <source>Average today</source>
        <translation>El medio de hoy</translation>
    </message>
    <message>
        <source>Which pain</source>
        <translation>Qué dolor</translation>
    </message>
    <message>
        <source>/10</source>
        <translation>/10</translation>
    </message>
    <message>
        <source>one tap</source>
        <translation>un toque</translation>
    </message>
    <message>
        <source>{time}: pain {value} of 10</source>
        <translation>{time}: dolor {value} de 10</translation>
    </message>
    <message numerus="yes">
        <source>%Ln values, from {first} to {last}, highest {highest}.</source>
        <translation>
            <numerusform>%Ln valor, de {first} a {last}, máximo {highest}.</numerusform>
            <numerusform>%Ln valores, de {first} a {last}, máximo {highest}.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 value: {last}.</source>
        <translation>1 valor: {last}.</translation>
    </message>
</context>
<context>
    <name>PainRow</name>
    <message>
        <source>{name}: {value} of 10</source>
        <translation>{name}: {value} de 10</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Preview of the page</source>
        <translation>Vista previa de la hoja</translation>
    </message>
</context>
<context>
    <name>PartButton</name>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aquí</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>por venir</translation>
    </message>
</context>
<context>
    <name>PathLine</name>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Open folder: {file}</source>
        <translation>Abrir carpeta: {file}</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Copy path: {file}</source>
        <translation>Copiar ruta: {file}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>The path is copied.</source>
        <translation>La ruta se copió.</translation>
    </message>
</context>
<context>
    <name>Pauses</name>
    <message>
        <source>Nudges go on.</source>
        <translation>Los avisos siguen.</translation>
    </message>
    <message>
        <source>The meeting is over.</source>
        <translation>La reunión terminó.</translation>
    </message>
    <message>
        <source>Nudges are off: turn on</source>
        <translation>Avisos desactivados: activar</translation>
    </message>
    <message>
        <source>Resume nudges</source>
        <translation>Reanudar avisos</translation>
    </message>
    <message>
        <source>The meeting is over</source>
        <translation>La reunión terminó</translation>
    </message>
    <message>
        <source>Pause for {length}</source>
        <translation>Pausar {length}</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>Pausar hasta mañana</translation>
    </message>
    <message>
        <source>In a meeting for {length}</source>
        <translation>En reunión durante {length}</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Add a product of my own</source>
        <extracomment>safety</extracomment>
        <translation>Añadir un producto mío</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>safety</extracomment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>One brand can stand for different things: compare ingredient, strength and country with your own pack.</source>
        <extracomment>safety</extracomment>
        <translation>Una marca puede ser cosas distintas: compara principio activo, concentración y país con tu propio envase.</translation>
    </message>
    <message>
        <source>Choose a medicine</source>
        <extracomment>safety</extracomment>
        <translation>Elegir un medicamento</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>safety</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Ingredient, strength, country or brand</source>
        <extracomment>safety</extracomment>
        <translation>Principio activo, concentración, país o marca</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>safety</extracomment>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Country of the pack</source>
        <extracomment>safety</extracomment>
        <translation>País del envase</translation>
    </message>
    <message>
        <source>All countries</source>
        <extracomment>safety</extracomment>
        <translation>Todos los países</translation>
    </message>
    <message>
        <source>{country}: no pack with this name is known here. From other countries:</source>
        <extracomment>safety</extracomment>
        <translation>{country}: esta aplicación no conoce ningún envase con este nombre. De otros países:</translation>
    </message>
    <message>
        <source>Nothing fits. You can add it as a product of your own.</source>
        <extracomment>safety</extracomment>
        <translation>Nada coincide. Puedes añadirlo como un producto tuyo.</translation>
    </message>
</context>
<context>
    <name>PickerRow</name>
    <message>
        <source>for example {brands}</source>
        <extracomment>safety</extracomment>
        <translation>por ejemplo {brands}</translation>
    </message>
    <message>
        <source>My prescriber&apos;s instructions</source>
        <extracomment>safety</extracomment>
        <translation>Indicaciones de quien me lo recetó</translation>
    </message>
    <message>
        <source>My prescriber&apos;s instructions: {name}</source>
        <extracomment>safety</extracomment>
        <translation>Indicaciones de quien me lo recetó: {name}</translation>
    </message>
</context>
<context>
    <name>PlanPreview</name>
    <message>
        <source>My own words for this sheet</source>
        <translation>Mis propias palabras para esta hoja</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>One sheet with your times, the rules for ice, walks and heat, and the warning signs.</source>
        <translation>Una hoja con tus horas, las reglas para hielo, caminatas y calor, y las señales de alarma.</translation>
    </message>
    <message>
        <source>Take it with me</source>
        <translation>Llevármelo</translation>
    </message>
    <message>
        <source>back-plan.pdf</source>
        <translation>plan-espalda.pdf</translation>
    </message>
    <message>
        <source>Saving the page</source>
        <translation>Guardando la hoja</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Detenido. No se escribió ningún archivo.</translation>
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
            <numerusform>Quitar %Ln s a la última serie</numerusform>
            <numerusform>Quitar %Ln s a la última serie</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Form all right to the end?</source>
        <translation>¿Buena técnica hasta el final?</translation>
    </message>
    <message>
        <source>1 yes, 2 no</source>
        <translation>1 sí, 2 no</translation>
    </message>
    <message>
        <source>Could you have talked?</source>
        <translation>¿Habrías podido hablar?</translation>
    </message>
    <message>
        <source>Pain in it, 0 to 10</source>
        <translation>Dolor al hacerla, de 0 a 10</translation>
    </message>
    <message>
        <source>a digit; X is 10</source>
        <translation>una cifra; X es 10</translation>
    </message>
    <message>
        <source>{answer}: {question}</source>
        <translation>{answer}: {question}</translation>
    </message>
    <message>
        <source>Reaching the key took:</source>
        <translation>Llegar a la tecla llevó:</translation>
    </message>
    <message>
        <source>Something stopped me</source>
        <translation>Algo me detuvo</translation>
    </message>
    <message>
        <source>What stopped you</source>
        <translation>Qué te detuvo</translation>
    </message>
    <message>
        <source>Another session</source>
        <translation>Otra sesión</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Return or Escape: done</source>
        <translation>Intro o Esc: hecho</translation>
    </message>
    <message>
        <source>Don&apos;t keep</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardarla</translation>
    </message>
    <message>
        <source>Nothing held this time</source>
        <translation>Esta vez no hubo serie</translation>
    </message>
    <message>
        <source>That is fine. It waits for you.</source>
        <translation>Está bien. Te espera.</translation>
    </message>
    <message>
        <source>That was short. If it was an accident, it does not count.</source>
        <translation>Fue corta. Si fue sin querer, no cuenta.</translation>
    </message>
    <message numerus="yes">
        <source>Goal %Ln s.</source>
        <translation>
            <numerusform>Meta: %Ln s.</numerusform>
            <numerusform>Meta: %Ln s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sit down. If it is not gone quickly, call your emergency number.</source>
        <translation>Siéntate. Si no se pasa rápido, llama a tu número de emergencias.</translation>
    </message>
    <message>
        <source>Planks rest for 48 hours. New weakness or numbness in a leg: see the warning signs on Relief.</source>
        <translation>Las planchas descansan 48 horas. Debilidad o adormecimiento nuevos en una pierna: mira las señales de alarma en Alivio.</translation>
    </message>
    <message>
        <source>Planks rest for 48 hours.</source>
        <translation>Las planchas descansan 48 horas.</translation>
    </message>
</context>
<context>
    <name>PlankCard</name>
    <message>
        <source>Holds today</source>
        <translation>Series de hoy</translation>
    </message>
    <message>
        <source>Plank</source>
        <translation>Plancha</translation>
    </message>
    <message>
        <source>Start plank</source>
        <translation>Empezar plancha</translation>
    </message>
    <message>
        <source>or {keys}</source>
        <translation>o {keys}</translation>
    </message>
    <message>
        <source>Level and way …</source>
        <translation>Nivel y modo …</translation>
    </message>
    <message>
        <source>holds today</source>
        <translation>series hoy</translation>
    </message>
    <message>
        <source>Holds today: {count} of {wanted}</source>
        <translation>Series de hoy: {count} de {wanted}</translation>
    </message>
    <message numerus="yes">
        <source>Goal %Ln s a hold.</source>
        <translation>
            <numerusform>Meta: %Ln s por serie.</numerusform>
            <numerusform>Meta: %Ln s por serie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why %Ln s? {level}. {why}</source>
        <translation>
            <numerusform>¿Por qué %Ln s? {level}. {why}</numerusform>
            <numerusform>¿Por qué %Ln s? {level}. {why}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlankScreen</name>
    <message>
        <source>A plank is running</source>
        <translation>Hay una plancha en marcha</translation>
    </message>
    <message>
        <source>Plank</source>
        <translation>Plancha</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>Terminar aquí</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Inhala</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Exhala</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln s</source>
        <translation>
            <numerusform>de %Ln s</numerusform>
            <numerusform>de %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Prepárate</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Escape cancels</source>
        <translation>Esc cancela</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Mitad</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Meta</translation>
    </message>
    <message numerus="yes">
        <source>Get ready. %Ln seconds.</source>
        <translation>
            <numerusform>Prepárate. %Ln segundo.</numerusform>
            <numerusform>Prepárate. %Ln segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>best %Ln s</source>
        <translation>
            <numerusform>mejor: %Ln s</numerusform>
            <numerusform>mejor: %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>last hold {length}</source>
        <translation>última serie {length}</translation>
    </message>
    <message>
        <source>Space, any key or a tap begins at once · Escape ends here</source>
        <translation>Espacio, cualquier tecla o un toque empieza ya · Esc termina aquí</translation>
    </message>
    <message numerus="yes">
        <source>hold {number} of %Ln</source>
        <translation>
            <numerusform>serie {number} de %Ln</numerusform>
            <numerusform>serie {number} de %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rest %Ln seconds. Then {hold}.</source>
        <translation>
            <numerusform>Descansa %Ln segundo. Luego, {hold}.</numerusform>
            <numerusform>Descansa %Ln segundos. Luego, {hold}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold. %Ln seconds.</source>
        <translation>
            <numerusform>Aguanta. %Ln segundo.</numerusform>
            <numerusform>Aguanta. %Ln segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold {number} of {count}. %Ln seconds.</source>
        <translation>
            <numerusform>Serie {number} de {count}. %Ln segundo.</numerusform>
            <numerusform>Serie {number} de {count}. %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any key, click or tap stops</source>
        <translation>Cualquier tecla, clic o toque la detiene</translation>
    </message>
    <message>
        <source>Space, any key or a tap skips the rest · Escape ends here</source>
        <translation>Espacio, cualquier tecla o un toque salta el descanso · Esc termina aquí</translation>
    </message>
    <message>
        <source>Next: {move}</source>
        <translation>Después: {move}</translation>
    </message>
</context>
<context>
    <name>PoseDrawing</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>Position</name>
    <message>
        <source>On the back, legs up on a chair</source>
        <extracomment>safety</extracomment>
        <translation>Boca arriba, piernas sobre una silla</translation>
    </message>
    <message>
        <source>Leaning back, knees up</source>
        <extracomment>safety</extracomment>
        <translation>Reclinado, rodillas en alto</translation>
    </message>
    <message>
        <source>On the side, a cushion between the knees</source>
        <extracomment>safety</extracomment>
        <translation>De lado, un cojín entre las rodillas</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Tumbado</translation>
    </message>
    <message>
        <source>On the back, legs up on a chair; the wrapped pack may lie under it</source>
        <translation>Boca arriba, piernas sobre una silla; la compresa envuelta puede ir debajo de la espalda</translation>
    </message>
    <message>
        <source>Recliner</source>
        <translation>Sillón</translation>
    </message>
    <message>
        <source>Leaning back, knees up, the wrapped pack behind</source>
        <translation>Reclinado, rodillas en alto, la compresa envuelta detrás</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>On the side, the pack behind: gentler, nothing presses it on</source>
        <translation>De lado, la compresa detrás: más suave, nada la aprieta</translation>
    </message>
    <message>
        <source>On the side, the pad against the back</source>
        <translation>De lado, la almohadilla contra la espalda</translation>
    </message>
    <message>
        <source>Seated</source>
        <translation>Sentado</translation>
    </message>
    <message>
        <source>Seated, the pad between the back and a soft rest</source>
        <translation>Sentado, la almohadilla entre la espalda y un respaldo blando</translation>
    </message>
</context>
<context>
    <name>PositionPart</name>
    <message>
        <source>How to lie</source>
        <translation>Cómo acostarte</translation>
    </message>
    <message>
        <source>How to lie or sit</source>
        <translation>Cómo acostarte o sentarte</translation>
    </message>
    <message>
        <source>Against the back, never under you</source>
        <translation>En la espalda, nunca debajo</translation>
    </message>
</context>
<context>
    <name>PrescriberForm</name>
    <message>
        <source>Who gave them</source>
        <extracomment>safety</extracomment>
        <translation>Quién las dio</translation>
    </message>
    <message>
        <source>On which day</source>
        <extracomment>safety</extracomment>
        <translation>Qué día</translation>
    </message>
    <message>
        <source>How many at once, at most</source>
        <extracomment>safety</extracomment>
        <translation>Cuántos a la vez, como máximo</translation>
    </message>
    <message>
        <source>Hours between doses</source>
        <extracomment>safety</extracomment>
        <translation>Horas entre dosis</translation>
    </message>
    <message>
        <source>How many in 24 h, at most</source>
        <extracomment>safety</extracomment>
        <translation>Cuántos en 24 h, como máximo</translation>
    </message>
    <message>
        <source>Days in a row your prescriber allows</source>
        <extracomment>safety</extracomment>
        <translation>Días seguidos según la receta</translation>
    </message>
    <message>
        <source>Remind me at, without details</source>
        <extracomment>safety</extracomment>
        <translation>Recordármelo a las, sin detalles</translation>
    </message>
    <message>
        <source>Dr Silva</source>
        <extracomment>safety</extracomment>
        <translation>Dra. Silva</translation>
    </message>
    <message>
        <source>h</source>
        <extracomment>safety</extracomment>
        <translation>h</translation>
    </message>
    <message>
        <source>They stand instead of the label, marked with who and when. A limit that you leave open is not counted. Days in a row are, and where you leave the hours open, those known for what is in it. What must not be mixed is said all the same.</source>
        <extracomment>safety</extracomment>
        <translation>Valen en lugar del prospecto, marcadas con quién y cuándo. Un límite que dejes abierto no se cuenta. Los días seguidos sí, y si dejas abiertas las horas, valen las conocidas para lo que contiene. Lo que no se debe mezclar se dice de todos modos.</translation>
    </message>
    <message>
        <source>Keep these instructions</source>
        <extracomment>safety</extracomment>
        <translation>Guardar estas indicaciones</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>safety</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>My prescriber&apos;s instructions: {name}</source>
        <extracomment>safety</extracomment>
        <translation>Indicaciones de quien me lo recetó: {name}</translation>
    </message>
    <message>
        <source>Reminders are nudges, and those are off in Settings. Switched on, they come {hours} only.</source>
        <extracomment>safety</extracomment>
        <translation>Los recordatorios son avisos, y los avisos están desactivados en Ajustes. Si los activas, solo llegan en este horario: {hours}.</translation>
    </message>
    <message>
        <source>These reminders are off in Settings. Switched on, they come {hours} only.</source>
        <extracomment>safety</extracomment>
        <translation>Estos recordatorios están desactivados en Ajustes. Si los activas, solo llegan en este horario: {hours}.</translation>
    </message>
    <message>
        <source>Reminders are nudges: they come {hours} only, as in Settings.</source>
        <extracomment>safety</extracomment>
        <translation>Los recordatorios son avisos: solo llegan en este horario, como en Ajustes: {hours}.</translation>
    </message>
</context>
<context>
    <name>PreventionPage</name>
    <message>
        <source>Show or hide cards</source>
        <translation>Mostrar u ocultar tarjetas</translation>
    </message>
</context>
<context>
    <name>PreviewPart</name>
    <message>
        <source>3 days</source>
        <translation>3 días</translation>
    </message>
    <message>
        <source>Ice</source>
        <translation>Hielo</translation>
    </message>
    <message>
        <source>20 minutes at most, two hours apart</source>
        <translation>20 minutos como máximo, cada dos horas o más</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>cada hora</translation>
    </message>
    <message>
        <source>Short walks</source>
        <translation>Caminatas cortas</translation>
    </message>
    <message>
        <source>2 to 5 minutes, while awake</source>
        <translation>De 2 a 5 minutos, mientras estés despierto</translation>
    </message>
    <message>
        <source>then</source>
        <translation>luego</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Calor</translation>
    </message>
    <message>
        <source>or sooner, if you like it better</source>
        <translation>o antes, si te gusta más</translation>
    </message>
    <message>
        <source>If it seizes up</source>
        <translation>Si se bloquea</translation>
    </message>
</context>
<context>
    <name>ProductSheet</name>
    <message>
        <source>Sources: {names}</source>
        <extracomment>safety</extracomment>
        <translation>Fuentes: {names}</translation>
    </message>
    <message>
        <source>Take it off the card</source>
        <extracomment>safety</extracomment>
        <translation>Quitar de la tarjeta</translation>
    </message>
    <message>
        <source>My prescriber&apos;s instructions</source>
        <extracomment>safety</extracomment>
        <translation>Indicaciones de quien me lo recetó</translation>
    </message>
    <message>
        <source>Change this product</source>
        <extracomment>safety</extracomment>
        <translation>Cambiar este producto</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>safety</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the label</source>
        <extracomment>safety</extracomment>
        <translation>Volver al prospecto</translation>
    </message>
    <message>
        <source>{ingredient} {dose}</source>
        <extracomment>safety</extracomment>
        <translation>{ingredient} {dose}</translation>
    </message>
    <message>
        <source>In one {unit}: {list}</source>
        <extracomment>safety</extracomment>
        <translation>En 1 {unit}: {list}</translation>
    </message>
    <message>
        <source>Set by you from {who} on {day}. It stands instead of the label; the warnings stay.</source>
        <extracomment>safety</extracomment>
        <translation>Puesto por ti, según {who}, el {day}. Vale en lugar del prospecto; las advertencias siguen.</translation>
    </message>
    <message>
        <source>The label says: {text}</source>
        <extracomment>safety</extracomment>
        <translation>El prospecto dice: {text}</translation>
    </message>
    <message>
        <source>Your own pack and your doctor win over what stands here.</source>
        <extracomment>safety</extracomment>
        <translation>Tu propio envase y tu médico mandan sobre lo que pone aquí.</translation>
    </message>
    <message>
        <source>The label says: ask a doctor first</source>
        <extracomment>safety</extracomment>
        <translation>El prospecto dice: consulta antes a un médico</translation>
    </message>
    <message>
        <source>Not together</source>
        <extracomment>safety</extracomment>
        <translation>No juntos</translation>
    </message>
    <message>
        <source>Logged</source>
        <extracomment>safety</extracomment>
        <translation>Anotado</translation>
    </message>
    <message>
        <source>{units} at {time}</source>
        <extracomment>safety</extracomment>
        <translation>{units}, {time}</translation>
    </message>
    <message>
        <source>change</source>
        <extracomment>safety</extracomment>
        <translation>cambiar</translation>
    </message>
    <message>
        <source>change {units} at {time}</source>
        <extracomment>safety</extracomment>
        <translation>cambiar {units}, {time}</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Your next steps</source>
        <translation>Tus próximos pasos</translation>
    </message>
    <message>
        <source>Answers are saved as you go. Started {when}.</source>
        <translation>Las respuestas se guardan sobre la marcha. Empezado {when}.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Por qué preguntamos</translation>
    </message>
    <message>
        <source>{place} · warning signs, {page} of {pages}</source>
        <translation>{place} · señales de alarma, {page} de {pages}</translation>
    </message>
    <message>
        <source>Filled in from your diary: {because}.</source>
        <translation>Tomado de tu diario: {because}.</translation>
    </message>
</context>
<context>
    <name>QuestionsSheet</name>
    <message>
        <source>Is a plank for me?</source>
        <translation>¿La plancha es para mí?</translation>
    </message>
    <message>
        <source>Should I drink less?</source>
        <translation>¿Debo beber menos?</translation>
    </message>
    <message>
        <source>Before a BMI</source>
        <translation>Antes de un IMC</translation>
    </message>
    <message>
        <source>{short} Tick what is true for you; nothing ticked is an answer too.</source>
        <translation>{short} Marca lo que sea cierto en tu caso; nada marcado también es una respuesta.</translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <translation>Guardar respuestas</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>Quit Unclench?</source>
        <translation>¿Salir de Unclench?</translation>
    </message>
    <message>
        <source>The time is over, and nobody has answered. If you quit, nothing rings any more.</source>
        <translation>El tiempo terminó y nadie ha respondido. Si sales, ya no sonará nada.</translation>
    </message>
    <message>
        <source>Ice is running</source>
        <translation>Hielo en marcha</translation>
    </message>
    <message>
        <source>Heat is running</source>
        <translation>Calor en marcha</translation>
    </message>
    <message>
        <source>It ends at {time}. If you quit, nothing rings then: set another alarm.</source>
        <translation>Termina: {time}. Si sales, entonces no sonará nada: pon otra alarma.</translation>
    </message>
    <message>
        <source>What has begun stays in your diary and goes on when you open Unclench again.</source>
        <translation>Lo empezado queda en tu diario y sigue cuando abras Unclench otra vez.</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Seguir en la bandeja</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Dejarlo abierto</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Salir igualmente</translation>
    </message>
</context>
<context>
    <name>RangeBar</name>
    <message>
        <source>What days to show</source>
        <translation>Qué días mostrar</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 semanas</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>Cuántos días</translation>
    </message>
    <message>
        <source>Back to {range}</source>
        <translation>Volver: {range}</translation>
    </message>
    <message>
        <source>History, on Earlier or Later: the days before</source>
        <translation>Historial, en Antes o Después: los días anteriores</translation>
    </message>
    <message>
        <source>History, on Earlier or Later: the days after</source>
        <translation>Historial, en Antes o Después: los días siguientes</translation>
    </message>
</context>
<context>
    <name>Relief</name>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Ice stopped after {length}</source>
        <translation>Hielo detenido tras {length}</translation>
    </message>
    <message>
        <source>Heat stopped after {length}</source>
        <translation>Calor detenido tras {length}</translation>
    </message>
    <message>
        <source>Ice goes on.</source>
        <translation>El hielo sigue.</translation>
    </message>
    <message>
        <source>Heat goes on.</source>
        <translation>El calor sigue.</translation>
    </message>
    <message>
        <source>Ice</source>
        <translation>Hielo</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Calor</translation>
    </message>
    <message>
        <source>Start ice</source>
        <translation>Empezar hielo</translation>
    </message>
    <message>
        <source>Start heat</source>
        <translation>Empezar calor</translation>
    </message>
    <message>
        <source>Pad or bottle</source>
        <translation>Almohadilla o bolsa</translation>
    </message>
    <message>
        <source>Moist pack</source>
        <translation>Compresa húmeda</translation>
    </message>
    <message>
        <source>Warm bath</source>
        <translation>Baño tibio</translation>
    </message>
    <message>
        <source>Heat wrap</source>
        <translation>Parche térmico</translation>
    </message>
    <message>
        <source>Take the ice off now</source>
        <translation>Retira el hielo ahora</translation>
    </message>
    <message>
        <source>Take the heat off now</source>
        <translation>Retira el calor ahora</translation>
    </message>
    <message>
        <source>No sound can be played here ({reason}). At the end the window comes up and blinks.</source>
        <translation>Aquí no se puede reproducir sonido ({reason}). Al final, la ventana aparece y parpadea.</translation>
    </message>
    <message>
        <source>By starting you say: the pack is wrapped in a soft towel, a frozen gel pack in a thick one. Never bare ice, dry ice or spray.</source>
        <translation>Al empezar confirmas: la compresa está envuelta en una toalla suave; una de gel congelado, en una gruesa. Nunca hielo directo, hielo seco ni aerosol.</translation>
    </message>
    <message>
        <source>By starting you say: a cloth between, low or medium, with a switch-off, never under you.</source>
        <translation>Al empezar confirmas: un paño entre medio, nivel bajo o medio, con apagado automático, nunca debajo de ti.</translation>
    </message>
    <message>
        <source>By starting you say: wrung out, and tested for 10 seconds on the inner forearm.</source>
        <translation>Al empezar confirmas: bien escurrida y probada 10 segundos en la cara interna del antebrazo.</translation>
    </message>
    <message>
        <source>By starting you say: 37 to 39 °C, and somebody within call the first time. Get up slowly.</source>
        <translation>Al empezar confirmas: de 37 a 39 °C, y la primera vez alguien que pueda oírte. Levántate despacio.</translation>
    </message>
    <message>
        <source>By starting you say: on sound skin, without cream and without other heat.</source>
        <translation>Al empezar confirmas: sobre piel sana, sin crema y sin otra fuente de calor.</translation>
    </message>
    <message>
        <source>40 to 45 °C at most: wet heat scalds faster. Look at the skin at 2 and 5 minutes.</source>
        <translation>De 40 a 45 °C como máximo: el calor húmedo quema más rápido. Mira la piel a los 2 y a los 5 minutos.</translation>
    </message>
    <message>
        <source>Not alone if you get dizzy. No alcohol. Hot tub: 40 °C and 15 minutes at most. Pregnant: no hot tub; a warm bath up to 37 °C is fine.</source>
        <translation>No a solas si te mareas. Sin alcohol. Jacuzzi: 40 °C y 15 minutos como máximo. Embarazada: nada de jacuzzi; un baño tibio de hasta 37 °C está bien.</translation>
    </message>
    <message>
        <source>Once a day, seven days in a row at most. From 55 on: over clothing.</source>
        <translation>Una vez al día, siete días seguidos como máximo. Desde los 55 años: sobre la ropa.</translation>
    </message>
    <message>
        <source>20 minutes at most. Cold, burning, aching, numb: numb means off now. Don&apos;t fall asleep on it.</source>
        <translation>20 minutos como máximo. Frío, ardor, dolor, adormecimiento: si pierdes la sensibilidad, retíralo ya. No te duermas con él puesto.</translation>
    </message>
    <message>
        <source>8 hours at most. {look} Throbbing: off too. Don&apos;t fall asleep on it.</source>
        <translation>8 horas como máximo. {look} Si late, retíralo también. No te duermas con él puesto.</translation>
    </message>
    <message>
        <source>20 minutes at most. {look} Throbbing: off too. Don&apos;t fall asleep on it.</source>
        <translation>20 minutos como máximo. {look} Si late, retíralo también. No te duermas con él puesto.</translation>
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
        <translation>Dónde duele: guardado.</translation>
    </message>
    <message>
        <source>The walk has begun.</source>
        <translation>La caminata empezó.</translation>
    </message>
    <message>
        <source>Eased at {time}</source>
        <translation>Cedió: {time}</translation>
    </message>
</context>
<context>
    <name>ReliefSnapshot</name>
    <message>
        <source>later</source>
        <translation>más tarde</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>My note, in my own words</source>
        <translation>Mi nota, con mis palabras</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Summary for my doctor</source>
        <translation>Resumen para mi médico</translation>
    </message>
    <message>
        <source>My questions, one a line</source>
        <translation>Mis preguntas, una por línea</translation>
    </message>
    <message>
        <source>My note</source>
        <translation>Mi nota</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>En la hoja</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages.</source>
        <translation>
            <numerusform>%Ln página.</numerusform>
            <numerusform>%Ln páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>back-summary.pdf</source>
        <translation>resumen-espalda.pdf</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Guardando …</translation>
    </message>
    <message>
        <source>Saving the page</source>
        <translation>Guardando la hoja</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Detenido. No se escribió ningún archivo.</translation>
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
        <translation>Buscando copias de seguridad buenas…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>What was entered after the backup is not in it. Your diary as it is now is kept, too.</source>
        <translation>Lo anotado después de la copia no está en ella. Tu diario tal como está ahora también se conserva.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Aún no hay copia de seguridad.</translation>
    </message>
    <message numerus="yes">
        <source>{weekday} {date}, {time} · entries: %Ln</source>
        <translation>
            <numerusform>{weekday} {date}, {time} · entradas: %Ln</numerusform>
            <numerusform>{weekday} {date}, {time} · entradas: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <oldsource>Go back to this backup</oldsource>
        <translation>Restaurar esta copia</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <oldsource>Go back to a backup</oldsource>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>The empty diary begins beside yours, which is kept under another name.</source>
        <translation>El diario vacío empieza junto al tuyo, que se conserva con otro nombre.</translation>
    </message>
    <message>
        <source>Begin an empty diary</source>
        <translation>Empezar un diario vacío</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>Reading the backup …</source>
        <translation>Leyendo la copia de seguridad …</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>Leyendo la copia de seguridad</translation>
    </message>
    <message>
        <source>Restore: {backup}</source>
        <oldsource>Go back: {backup}</oldsource>
        <translation>Restaurar: {backup}</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <oldsource>Going back to the backup</oldsource>
        <translation>Restaurando la copia de seguridad</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <oldsource>Go back to this backup</oldsource>
        <translation>Restaurar esta copia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries {span} are not in it; today&apos;s file is kept aside.</source>
        <translation>
            <numerusform>%Ln entrada {span} no está en ella; el archivo de hoy se guarda aparte.</numerusform>
            <numerusform>%Ln entradas {span} no están en ella; el archivo de hoy se guarda aparte.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds the same entries as the diary does now.</source>
        <translation>Contiene las mismas entradas que el diario ahora.</translation>
    </message>
    <message>
        <source>The diary has no entries now, so none is lost.</source>
        <translation>El diario no tiene entradas ahora, así que no se pierde ninguna.</translation>
    </message>
    <message>
        <source>All entries of the diary are in it.</source>
        <translation>Contiene todas las entradas del diario.</translation>
    </message>
    <message>
        <source>The backup holds {entries}.</source>
        <translation>La copia de seguridad contiene {entries}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries become what they were before they were changed.</source>
        <translation>
            <numerusform>%Ln entrada vuelve a ser lo que era antes de cambiarla.</numerusform>
            <numerusform>%Ln entradas vuelven a ser lo que eran antes de cambiarlas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries that are no longer in the diary come back.</source>
        <translation>
            <numerusform>%Ln entrada que ya no está en el diario vuelve.</numerusform>
            <numerusform>%Ln entradas que ya no están en el diario vuelven.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries in it that cannot be read: {count}. They stay in the file, set aside.</source>
        <translation>Entradas que contiene y no se pueden leer: {count}. Quedan en el archivo, apartadas.</translation>
    </message>
    <message>
        <source>Your settings become those of the backup, too.</source>
        <translation>Tus ajustes pasan a ser también los de la copia de seguridad.</translation>
    </message>
    <message>
        <source>The file that is kept stands among the backups, so you can come back to it.</source>
        <translation>El archivo que se guarda queda entre las copias de seguridad, así que puedes volver a él.</translation>
    </message>
    <message>
        <source>The diary is as it was in the backup.</source>
        <translation>El diario está como estaba en la copia de seguridad.</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restaurado</translation>
    </message>
    <message>
        <source>the file that was kept</source>
        <translation>el archivo que se guardó</translation>
    </message>
    <message>
        <source>The diary until now is kept here:</source>
        <translation>El diario de hasta ahora se guarda aquí:</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What would change this</source>
        <translation>Qué cambiaría esto</translation>
    </message>
    <message>
        <source>Later, once this is cleared</source>
        <translation>Después, cuando esto esté resuelto</translation>
    </message>
    <message>
        <source>Also worth doing</source>
        <translation>También vale la pena</translation>
    </message>
    <message>
        <source>What your answers point to</source>
        <translation>Lo que indican tus respuestas</translation>
    </message>
    <message>
        <source>You ticked: {signs}.</source>
        <translation>Marcaste: {signs}.</translation>
    </message>
    <message>
        <source>Because you said: {reasons}.</source>
        <translation>Porque dijiste: {reasons}.</translation>
    </message>
    <message>
        <source>Note the appointment</source>
        <translation>Anotar la cita</translation>
    </message>
    <message>
        <source>Worth watching</source>
        <translation>Conviene vigilar</translation>
    </message>
    <message>
        <source>How sure is that? {note}</source>
        <translation>¿Qué certeza hay? {note}</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Leer más</translation>
    </message>
    <message>
        <source>Read more: {headline}</source>
        <translation>Leer más: {headline}</translation>
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
        <translation>Marca lo que se aplica a ti o de lo que no tengas certeza. Se queda en tu diario.</translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <extracomment>safety</extracomment>
        <translation>Guardar respuestas</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>safety</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>What the labels ask</source>
        <extracomment>safety</extracomment>
        <translation>Qué preguntan los prospectos</translation>
    </message>
</context>
<context>
    <name>SessionAfter</name>
    <message>
        <source>Skin all right?</source>
        <translation>¿La piel está bien?</translation>
    </message>
    <message>
        <source>Skin is fine</source>
        <translation>La piel está bien</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>Algo va mal</translation>
    </message>
    <message>
        <source>I&apos;ll watch it</source>
        <translation>Lo vigilaré</translation>
    </message>
    <message>
        <source>+ Glass</source>
        <translation>+ Vaso</translation>
    </message>
    <message>
        <source>+ Glass of water</source>
        <translation>+ Vaso de agua</translation>
    </message>
    <message>
        <source>Started by mistake: take it back</source>
        <translation>Empezado por error: deshacerlo</translation>
    </message>
    <message>
        <source>Nor is red that lasts.</source>
        <translation>Tampoco un enrojecimiento que dura.</translation>
    </message>
    <message>
        <source>{kind} is off. Skin all right?</source>
        <translation>{kind} fuera. ¿La piel está bien?</translation>
    </message>
    <message>
        <source>Leave ice off until colour, feeling and warmth are back. If they don&apos;t come back, or there are blisters, let a doctor look at it today.</source>
        <translation>Sin hielo hasta que vuelvan el color, el tacto y el calor. Si no vuelven, o hay ampollas, que un médico lo mire hoy.</translation>
    </message>
    <message>
        <source>Leave heat off. If it blisters, or is still red after 2 to 3 hours, let a doctor look today.</source>
        <translation>Sin calor. Si salen ampollas, o sigue rojo después de 2 a 3 horas, que un médico lo mire hoy.</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Ice and heat</source>
        <translation>Hielo y calor</translation>
    </message>
    <message>
        <source>Ice runs until {time}.</source>
        <translation>Hielo en marcha hasta {time}.</translation>
    </message>
    <message>
        <source>Heat runs until {time}.</source>
        <translation>Calor en marcha hasta {time}.</translation>
    </message>
    <message>
        <source>Leave the computer and its sound on, so that you hear the end.</source>
        <translation>Deja el equipo y su sonido encendidos para oír el final.</translation>
    </message>
    <message>
        <source>The lid is closed, and a closed computer may not ring. Open it, and leave the sound on.</source>
        <translation>La tapa está cerrada, y un equipo cerrado quizá no suene. Ábrela y deja el sonido encendido.</translation>
    </message>
    <message>
        <source>Leave the lid open and the sound on: a closed computer cannot ring.</source>
        <translation>Deja la tapa abierta y el sonido encendido: un equipo cerrado no puede sonar.</translation>
    </message>
    <message>
        <source>Skin is fine, logged</source>
        <translation>La piel está bien, anotado</translation>
    </message>
    <message>
        <source>Skin is not fine, logged</source>
        <translation>La piel no está bien, anotado</translation>
    </message>
    <message>
        <source>Ice is taken back.</source>
        <translation>Hielo deshecho.</translation>
    </message>
    <message>
        <source>Heat is taken back.</source>
        <translation>Calor deshecho.</translation>
    </message>
</context>
<context>
    <name>SessionClock</name>
    <message>
        <source>{kind}, ends {time} · {app}</source>
        <translation>{kind}, hasta {time} · {app}</translation>
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
        <translation>Ya terminó</translation>
    </message>
    <message>
        <source>Ends it on the other computer, too, once the folder has brought it there.</source>
        <translation>La termina también en el otro equipo, cuando la carpeta lo haya llevado allí.</translation>
    </message>
</context>
<context>
    <name>SessionEndScreen</name>
    <message>
        <source>Time over</source>
        <extracomment>safety</extracomment>
        <translation>Tiempo cumplido</translation>
    </message>
    <message>
        <source>Pack off</source>
        <extracomment>safety</extracomment>
        <translation>Ya lo quité</translation>
    </message>
    <message>
        <source>Then a look at the skin. {look}</source>
        <extracomment>safety</extracomment>
        <translation>Luego, una mirada a la piel. {look}</translation>
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
        <translation>Ya lo quité</translation>
    </message>
    <message>
        <source>Look at the skin</source>
        <translation>Mira la piel</translation>
    </message>
    <message>
        <source>{kind} {time}</source>
        <translation>{kind} {time}</translation>
    </message>
    <message>
        <source>Ice runs</source>
        <translation>Hielo en marcha</translation>
    </message>
    <message>
        <source>Heat runs</source>
        <translation>Calor en marcha</translation>
    </message>
    <message>
        <source>look at the skin</source>
        <translation>mira la piel</translation>
    </message>
    <message>
        <source>ends {time}</source>
        <translation>hasta {time}</translation>
    </message>
</context>
<context>
    <name>SessionReady</name>
    <message>
        <source>Time</source>
        <extracomment>safety</extracomment>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <extracomment>safety</extracomment>
        <translation>Empezar igualmente</translation>
    </message>
    <message>
        <source>Ice or heat</source>
        <extracomment>safety</extracomment>
        <translation>Hielo o calor</translation>
    </message>
    <message>
        <source>End quietly</source>
        <extracomment>safety</extracomment>
        <translation>Acabar en silencio</translation>
    </message>
    <message>
        <source>Light and notification, no sound</source>
        <extracomment>safety</extracomment>
        <translation>Luz y notificación, sin sonido</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>safety</extracomment>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Test the ring</source>
        <extracomment>safety</extracomment>
        <translation>Probar el timbre</translation>
    </message>
    <message>
        <source>Kind of heat</source>
        <extracomment>safety</extracomment>
        <translation>Tipo de calor</translation>
    </message>
    <message>
        <source>Answer the warning signs</source>
        <extracomment>safety</extracomment>
        <translation>Responder a las señales de alarma</translation>
    </message>
    <message>
        <source>Yes, it&apos;s fine</source>
        <extracomment>safety</extracomment>
        <translation>Sí, está bien</translation>
    </message>
    <message>
        <source>Is ice for me?</source>
        <extracomment>safety</extracomment>
        <translation>¿El hielo es para mí?</translation>
    </message>
    <message>
        <source>Is heat for me?</source>
        <extracomment>safety</extracomment>
        <translation>¿El calor es para mí?</translation>
    </message>
    <message>
        <source>Start anyway: ice</source>
        <extracomment>safety</extracomment>
        <translation>Empezar igualmente: hielo</translation>
    </message>
    <message>
        <source>Start anyway: heat</source>
        <extracomment>safety</extracomment>
        <translation>Empezar igualmente: calor</translation>
    </message>
    <message>
        <source>Closed for now</source>
        <extracomment>safety</extracomment>
        <translation>Cerrado por ahora</translation>
    </message>
    <message>
        <source>A warning sign stands. Get help first; ice and heat can wait.</source>
        <extracomment>safety</extracomment>
        <translation>Hay una señal de alarma vigente. Primero busca ayuda; el hielo y el calor pueden esperar.</translation>
    </message>
    <message>
        <source>The warning signs first</source>
        <extracomment>safety</extracomment>
        <translation>Primero las señales de alarma</translation>
    </message>
    <message>
        <source>Tick what is true, or that none of it is. Until then ice and heat stay closed.</source>
        <extracomment>safety</extracomment>
        <translation>Marca lo que sea cierto, o que no hay nada de eso. Hasta entonces el hielo y el calor siguen cerrados.</translation>
    </message>
    <message>
        <source>Is the skin fine again?</source>
        <extracomment>safety</extracomment>
        <translation>¿La piel está bien otra vez?</translation>
    </message>
    <message>
        <source>Not without a reason</source>
        <extracomment>safety</extracomment>
        <translation>No sin un motivo</translation>
    </message>
    <message>
        <source>{kind}, when you are ready</source>
        <extracomment>safety</extracomment>
        <translation>{kind}, cuando quieras</translation>
    </message>
    <message>
        <source>{kind} from {time}</source>
        <extracomment>safety</extracomment>
        <translation>{kind} desde {time}</translation>
    </message>
    <message>
        <source>{kind} again from {time}</source>
        <extracomment>safety</extracomment>
        <translation>{kind} otra vez desde {time}</translation>
    </message>
    <message>
        <source>to go</source>
        <extracomment>safety</extracomment>
        <translation>restante</translation>
    </message>
    <message>
        <source>{left} to go</source>
        <extracomment>safety</extracomment>
        <translation>{left} restante</translation>
    </message>
    <message>
        <source>The skin needs time to warm up: two hours from start to start, one from the end.</source>
        <extracomment>safety</extracomment>
        <translation>La piel necesita tiempo para calentarse: dos horas de inicio a inicio, una desde el final.</translation>
    </message>
    <message>
        <source>The skin needs a rest: an hour after the last one ended.</source>
        <extracomment>safety</extracomment>
        <translation>La piel necesita un descanso: una hora desde que terminó la última sesión.</translation>
    </message>
    <message>
        <source>Ice is not for everybody: “Is ice for me?” takes a minute.</source>
        <extracomment>safety</extracomment>
        <translation>El hielo no es para todos: “¿El hielo es para mí?” lleva un minuto.</translation>
    </message>
    <message>
        <source>Heat is not for everybody: “Is heat for me?” takes a minute.</source>
        <extracomment>safety</extracomment>
        <translation>El calor no es para todos: “¿El calor es para mí?” lleva un minuto.</translation>
    </message>
    <message>
        <source>Only if you stay awake: never fall asleep on it.</source>
        <extracomment>safety</extracomment>
        <translation>Solo si sigues despierto: nunca te duermas con él puesto.</translation>
    </message>
    <message>
        <source>Heat before 72 hours is your choice. Not on a bruise or swelling younger than 48 hours.</source>
        <extracomment>safety</extracomment>
        <translation>El calor antes de las 72 horas es tu elección. No sobre un moretón o una hinchazón de menos de 48 horas.</translation>
    </message>
    <message>
        <source>After 48 hours you may stop with ice, if it does you no good.</source>
        <extracomment>safety</extracomment>
        <translation>Después de 48 horas puedes dejar el hielo, si no te sirve.</translation>
    </message>
    <message>
        <source>Lie so that it hurts least. Knees up on a cushion is a common favourite.</source>
        <extracomment>safety</extracomment>
        <translation>Acuéstate como menos duela. Con las rodillas en alto sobre un cojín suele gustar.</translation>
    </message>
    <message>
        <source>How long</source>
        <extracomment>safety</extracomment>
        <translation>Cuánto tiempo</translation>
    </message>
</context>
<context>
    <name>SessionRunning</name>
    <message>
        <source>Time left</source>
        <extracomment>safety</extracomment>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>The disc grows as you breathe in.</source>
        <extracomment>safety</extracomment>
        <translation>El disco crece cuando inhalas.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>safety</extracomment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Mini timer</source>
        <extracomment>safety</extracomment>
        <translation>Minitemporizador</translation>
    </message>
    <message>
        <source>{kind} · session {number}</source>
        <extracomment>safety</extracomment>
        <translation>{kind} · sesión {number}</translation>
    </message>
    <message>
        <source>ends {time} · of {minutes}</source>
        <extracomment>safety</extracomment>
        <translation>hasta {time} · de {minutes}</translation>
    </message>
    <message>
        <source>Pack wrapped in a soft towel</source>
        <extracomment>safety</extracomment>
        <translation>Compresa envuelta en una toalla suave</translation>
    </message>
    <message numerus="yes">
        <source>Skin was fine at %Ln min</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>La piel estaba bien al minuto %Ln</numerusform>
            <numerusform>La piel estaba bien a los %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skin check at %Ln min: look now</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>Revisión de la piel al minuto %Ln: mírala ahora</numerusform>
            <numerusform>Revisión de la piel a los %Ln min: mírala ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skin check at %Ln min</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>Revisión de la piel al minuto %Ln</numerusform>
            <numerusform>Revisión de la piel a los %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>Breathe with the disc: 4 seconds in, 6 seconds out</source>
        <extracomment>safety</extracomment>
        <translation>Respira con el disco: inhala 4 segundos, exhala 6 segundos</translation>
    </message>
    <message>
        <source>Breathe in …</source>
        <extracomment>safety</extracomment>
        <translation>Inhala …</translation>
    </message>
    <message>
        <source>Breathe out …</source>
        <extracomment>safety</extracomment>
        <translation>Exhala …</translation>
    </message>
    <message>
        <source>Rest a little</source>
        <extracomment>safety</extracomment>
        <translation>Descansa un poco</translation>
    </message>
    <message>
        <source>Breathe as you like. It ends with light and a message, without a sound.</source>
        <extracomment>safety</extracomment>
        <translation>Respira como quieras. Acaba con luz y un mensaje, sin sonido.</translation>
    </message>
    <message>
        <source>Breathe as you like.</source>
        <extracomment>safety</extracomment>
        <translation>Respira como quieras.</translation>
    </message>
    <message>
        <source>Breathe as you like. It rings until you answer.</source>
        <extracomment>safety</extracomment>
        <translation>Respira como quieras. Suena hasta que respondas.</translation>
    </message>
</context>
<context>
    <name>SessionWindow</name>
    <message>
        <source>Walk · {app}</source>
        <translation>Caminata · {app}</translation>
    </message>
    <message>
        <source>{time} Walk · {app}</source>
        <translation>{time} Caminata · {app}</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to the default: {setting}</source>
        <translation>Volver al valor inicial: {setting}</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Volver al valor inicial</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Nudges</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>reminders notifications</source>
        <translation>recordatorios notificaciones</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Horario de trabajo</translation>
    </message>
    <message>
        <source>lunch weekend week</source>
        <translation>almuerzo comida fin de semana</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Días libres</translation>
    </message>
    <message>
        <source>No nudges on these days.</source>
        <translation>Sin avisos en estos días.</translation>
    </message>
    <message>
        <source>holiday vacation calendar</source>
        <translation>festivo feriado vacaciones calendario</translation>
    </message>
    <message>
        <source>In an episode every day from 7 to 22</source>
        <translation>En un episodio, cada día de 7 a 22</translation>
    </message>
    <message>
        <source>At least this far apart</source>
        <translation>Separados al menos</translation>
    </message>
    <message>
        <source>At most this many a day</source>
        <translation>Como máximo al día</translation>
    </message>
    <message>
        <source>Show details in messages</source>
        <translation>Mostrar detalles en los mensajes</translation>
    </message>
    <message>
        <source>Without it they never name medicine, ice or warning signs.</source>
        <translation>Sin esto, nunca nombran medicamentos, hielo ni señales de alarma.</translation>
    </message>
    <message>
        <source>privacy</source>
        <translation>privacidad</translation>
    </message>
    <message>
        <source>Messages may make a sound</source>
        <translation>Los mensajes pueden sonar</translation>
    </message>
    <message>
        <source>mute silent notification</source>
        <translation>silenciar silencio notificación</translation>
    </message>
    <message>
        <source>What to be reminded of</source>
        <translation>Qué recordar</translation>
    </message>
    <message>
        <source>Get up</source>
        <translation>Levantarte</translation>
    </message>
    <message>
        <source>Get up after sitting for</source>
        <translation>Levantarte tras estar sentado</translation>
    </message>
    <message>
        <source>A break lasts</source>
        <translation>Un descanso dura</translation>
    </message>
    <message>
        <source>A card for the break, with a countdown</source>
        <translation>Una tarjeta para el descanso, con cuenta atrás</translation>
    </message>
    <message>
        <source>Posture: another position, the cushion</source>
        <translation>Postura: otra posición, el cojín</translation>
    </message>
    <message>
        <source>Another position every</source>
        <translation>Otra posición cada</translation>
    </message>
    <message>
        <source>Small shifts of weight, silent</source>
        <translation>Pequeños desplazamientos del peso, en silencio</translation>
    </message>
    <message>
        <source>A small shift every</source>
        <translation>Un pequeño cambio cada</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <source>A glass of water every</source>
        <translation>Un vaso de agua cada</translation>
    </message>
    <message>
        <source>Walks</source>
        <translation>Caminatas</translation>
    </message>
    <message>
        <source>The daily walk from</source>
        <translation>La caminata diaria desde</translation>
    </message>
    <message>
        <source>Plank</source>
        <translation>Plancha</translation>
    </message>
    <message>
        <source>The plank from</source>
        <translation>La plancha desde</translation>
    </message>
    <message>
        <source>Stretching</source>
        <translation>Estiramientos</translation>
    </message>
    <message>
        <source>Stretching from</source>
        <translation>Estiramientos desde</translation>
    </message>
    <message>
        <source>Ice or heat is possible again</source>
        <translation>El hielo o el calor es posible otra vez</translation>
    </message>
    <message>
        <source>The warning signs again</source>
        <translation>Ver otra vez las señales de alarma</translation>
    </message>
    <message>
        <source>Less often, as you wished</source>
        <translation>Menos a menudo, como querías</translation>
    </message>
    <message>
        <source>Your list, rechecks too</source>
        <translation>Tu lista, también las revisiones</translation>
    </message>
    <message>
        <source>A prescriber&apos;s medicine</source>
        <translation>Un medicamento recetado</translation>
    </message>
    <message>
        <source>Only where you asked for it with that medicine.</source>
        <translation>Solo donde lo pediste con ese medicamento.</translation>
    </message>
    <message>
        <source>Posture</source>
        <translation>Postura</translation>
    </message>
    <message>
        <source>Small shifts</source>
        <translation>Cambios pequeños</translation>
    </message>
    <message>
        <source>When nudges wait</source>
        <translation>Cuándo esperan los avisos</translation>
    </message>
    <message>
        <source>While something records</source>
        <translation>Mientras algo graba</translation>
    </message>
    <message>
        <source>call microphone</source>
        <translation>llamada micrófono</translation>
    </message>
    <message>
        <source>While a camera is in use</source>
        <translation>Mientras una cámara está en uso</translation>
    </message>
    <message>
        <source>call video</source>
        <translation>llamada vídeo video</translation>
    </message>
    <message>
        <source>While a window fills the screen</source>
        <translation>Mientras una ventana llena la pantalla</translation>
    </message>
    <message>
        <source>While the desktop is set to do not disturb</source>
        <translation>Mientras el escritorio está en no molestar</translation>
    </message>
    <message>
        <source>Away after so long without a key or the mouse</source>
        <translation>Ausente tras este tiempo sin tecla ni ratón</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reducido</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the words. Times and dates are written as your system does.</source>
        <translation>De las palabras. Las horas y fechas se escriben como en tu sistema.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>theme dark mode colors</source>
        <translation>tema modo oscuro colores</translation>
    </message>
    <message>
        <source>animation motion</source>
        <translation>animación movimiento</translation>
    </message>
    <message>
        <source>pound kilogram units</source>
        <translation>libra kilogramo unidades</translation>
    </message>
    <message>
        <source>autostart login startup boot</source>
        <translation>inicio automático sesión arranque</translation>
    </message>
    <message>
        <source>volume sound mute louder alarm</source>
        <translation>volumen sonido silenciar más alto alarma</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>None come while this is off.</source>
        <translation>Mientras esté desactivado, no llega ninguno.</translation>
    </message>
    <message>
        <source>Nudges come only in these, and never from {night} to {morning}.</source>
        <oldsource>Nudges come only in these. Never at night.</oldsource>
        <translation>Los avisos solo llegan en este horario, y nunca de {night} a {morning}.</translation>
    </message>
    <message>
        <source>font bigger larger smaller letters zoom scale</source>
        <translation>fuente letra más grande más pequeña zoom escala</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>As in the country</source>
        <translation>Como en el país</translation>
    </message>
    <message>
        <source>Country and computer</source>
        <translation>País y equipo</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>For the emergency number and the units.</source>
        <translation>Para el número de emergencias y las unidades.</translation>
    </message>
    <message>
        <source>Weight in</source>
        <translation>Peso en</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Iniciar con el equipo</translation>
    </message>
    <message>
        <source>Quietly in the tray.</source>
        <translation>En silencio en la bandeja.</translation>
    </message>
    <message>
        <source>The end of ice and heat</source>
        <translation>El final del hielo y del calor</translation>
    </message>
    <message>
        <source>End quietly: light and message, no ring</source>
        <translation>Acabar en silencio: luz y mensaje, sin timbre</translation>
    </message>
    <message>
        <source>mute silent sound alarm</source>
        <translation>silenciar silencio sonido alarma</translation>
    </message>
    <message>
        <source>Loudness of the ring</source>
        <translation>Volumen del timbre</translation>
    </message>
    <message>
        <source>It speaks the language of the app, where the system has a voice for it.</source>
        <translation>Habla el idioma de la aplicación, si el sistema tiene una voz para él.</translation>
    </message>
    <message>
        <source>Small daily things</source>
        <translation>Cosas pequeñas de cada día</translation>
    </message>
    <message>
        <source>Glasses a day</source>
        <translation>Vasos al día</translation>
    </message>
    <message>
        <source>A voice with the plank</source>
        <translation>Una voz con la plancha</translation>
    </message>
    <message>
        <source>A voice with stretching</source>
        <translation>Una voz con los estiramientos</translation>
    </message>
    <message>
        <source>Weight and BMI</source>
        <translation>Peso e IMC</translation>
    </message>
    <message>
        <source>Three short questions a week</source>
        <translation>Tres preguntas cortas a la semana</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Tus datos</translation>
    </message>
    <message>
        <source>Open Your data</source>
        <translation>Abrir Tus datos</translation>
    </message>
    <message>
        <source>Where the diary lies, backups, export and import, delete all.</source>
        <translation>Dónde está el diario, copias de seguridad, exportar e importar, borrar todo.</translation>
    </message>
    <message>
        <source>file folder restore CSV JSON spreadsheet</source>
        <translation>archivo carpeta restaurar CSV JSON hoja de cálculo</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Ningún ajuste tiene esas palabras.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Not kept: what is red. Correct it, or close again to leave it as it was.</source>
        <translation>Sin guardar: lo que está en rojo. Corrígelo, o cierra otra vez para dejarlo como estaba.</translation>
    </message>
</context>
<context>
    <name>SeveralForm</name>
    <message numerus="yes">
        <source>At most %Ln can be deleted at once.</source>
        <translation>
            <numerusform>Como máximo se puede borrar %Ln a la vez.</numerusform>
            <numerusform>Como máximo se pueden borrar %Ln a la vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln entries</source>
        <translation>
            <numerusform>Borrar %Ln entrada</numerusform>
            <numerusform>Borrar %Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Bring back what is deleted</source>
        <translation>Recuperar lo borrado</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Prevention</source>
        <translation>Prevención</translation>
    </message>
    <message>
        <source>The visit is kept.</source>
        <translation>La visita se guardó.</translation>
    </message>
    <message>
        <source>Your answers are kept.</source>
        <translation>Tus respuestas se guardaron.</translation>
    </message>
    <message>
        <source>If it turns into more, say that your back seized up.</source>
        <translation>Si va a más, di que se te bloqueó la espalda.</translation>
    </message>
    <message>
        <source>The episode is deleted; what you logged in it stays.</source>
        <translation>El episodio se borró; lo que anotaste en él queda.</translation>
    </message>
    <message>
        <source>The episode is changed.</source>
        <translation>El episodio se cambió.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>{keys}: {action}</source>
        <translation>{keys}: {action}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>1–9</source>
        <translation>1–9</translation>
    </message>
    <message>
        <source>Choose or tick this answer</source>
        <translation>Elegir o marcar esta respuesta</translation>
    </message>
    <message>
        <source>0–10, X</source>
        <translation>0–10, X</translation>
    </message>
    <message>
        <source>Log this pain, in the row of numbers; X is 10</source>
        <translation>Registrar este dolor, en la fila de números; X es 10</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>None of these warning signs</source>
        <translation>Ninguna de estas señales de alarma</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Go on with what is answered</source>
        <translation>Seguir con lo respondido</translation>
    </message>
</context>
<context>
    <name>SignsGroup</name>
    <message>
        <source>None of these</source>
        <translation>Ninguna</translation>
    </message>
</context>
<context>
    <name>SittingCard</name>
    <message>
        <source>Sitting and posture</source>
        <translation>Sentarse y postura</translation>
    </message>
    <message>
        <source>The day: sitting and up</source>
        <translation>El día: sentado y de pie</translation>
    </message>
    <message>
        <source>I got up</source>
        <translation>Me levanté</translation>
    </message>
    <message>
        <source>Correct the day&apos;s strip …</source>
        <translation>Corregir la franja del día …</translation>
    </message>
    <message>
        <source>Driving today …</source>
        <translation>Conducir hoy …</translation>
    </message>
    <message>
        <source>Remind me of my posture</source>
        <translation>Recordarme la postura</translation>
    </message>
    <message>
        <source>Minutes between posture reminders</source>
        <translation>Minutos entre recordatorios de postura</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>{time} since you were last up</source>
        <translation>{time} desde la última vez de pie</translation>
    </message>
    <message>
        <source>Lumbar cushion ✓</source>
        <translation>Cojín lumbar ✓</translation>
    </message>
    <message>
        <source>Lumbar cushion</source>
        <translation>Cojín lumbar</translation>
    </message>
    <message>
        <source>just up</source>
        <translation>recién levantado</translation>
    </message>
    <message>
        <source>You were up just now</source>
        <translation>Te levantaste ahora mismo</translation>
    </message>
    <message>
        <source>{hours}:{minutes} h</source>
        <translation>{hours}:{minutes} h</translation>
    </message>
    <message>
        <source>{first} to {last}: sitting, {length}</source>
        <translation>De {first} a {last}: sentado, {length}</translation>
    </message>
    <message>
        <source>{first} to {last}: up, {length}</source>
        <translation>De {first} a {last}: de pie, {length}</translation>
    </message>
    <message>
        <source>Since {time}: up for {length}.</source>
        <translation>Desde {time}: {length} de pie.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Up at least once an hour; the best posture is one that changes.</source>
        <translation>De pie al menos una vez por hora; la mejor postura es la que cambia.</translation>
    </message>
    <message numerus="yes">
        <source>Up %Ln times today.</source>
        <translation>
            <numerusform>Hoy te levantaste %Ln vez.</numerusform>
            <numerusform>Hoy te levantaste %Ln veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted by hand here.</source>
        <translation>Aquí se cuenta a mano.</translation>
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
        <translation>Tiempo para bajar</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>all of the list</source>
        <extracomment>safety</extracomment>
        <translation>toda la lista</translation>
    </message>
    <message>
        <source>all of the list of who ice is not for</source>
        <extracomment>safety</extracomment>
        <translation>toda la lista de para quién no es el hielo</translation>
    </message>
    <message>
        <source>A new one</source>
        <extracomment>safety</extracomment>
        <translation>Uno nuevo</translation>
    </message>
    <message>
        <source>A new spasm, or the last one?</source>
        <extracomment>safety</extracomment>
        <translation>¿Un espasmo nuevo, o el último?</translation>
    </message>
    <message>
        <source>When it began</source>
        <extracomment>safety</extracomment>
        <translation>Cuándo empezó</translation>
    </message>
    <message>
        <source>change</source>
        <extracomment>safety</extracomment>
        <translation>cambiar</translation>
    </message>
    <message>
        <source>change when it began</source>
        <extracomment>safety</extracomment>
        <translation>cambiar cuándo empezó</translation>
    </message>
    <message>
        <source>None of these: start ice</source>
        <extracomment>safety</extracomment>
        <translation>Nada de esto: empezar hielo</translation>
    </message>
    <message>
        <source>I have no ice</source>
        <extracomment>safety</extracomment>
        <translation>Sin hielo</translation>
    </message>
    <message>
        <source>It&apos;s only a twinge</source>
        <extracomment>safety</extracomment>
        <translation>Solo una punzada</translation>
    </message>
    <message>
        <source>Get help now</source>
        <extracomment>safety</extracomment>
        <translation>Buscar ayuda ahora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>safety</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>None of these: go on</source>
        <extracomment>safety</extracomment>
        <translation>Nada de esto: seguir</translation>
    </message>
    <message>
        <source>None of these: go on without ice</source>
        <extracomment>safety</extracomment>
        <translation>Nada de esto: seguir sin hielo</translation>
    </message>
    <message>
        <source>Ice runs already.</source>
        <extracomment>safety</extracomment>
        <translation>El hielo ya está en marcha.</translation>
    </message>
    <message>
        <source>Heat runs already.</source>
        <extracomment>safety</extracomment>
        <translation>El calor ya está en marcha.</translation>
    </message>
    <message>
        <source>The last one came back (since {time})</source>
        <extracomment>safety</extracomment>
        <translation>El último volvió (desde {time})</translation>
    </message>
    <message>
        <source>First, one check</source>
        <extracomment>safety</extracomment>
        <translation>Primero, una comprobación</translation>
    </message>
    <message>
        <source>Is any of this true for you right now? Not sure counts as yes.</source>
        <extracomment>safety</extracomment>
        <translation>¿Algo de esto es cierto para ti ahora mismo? No saberlo cuenta como sí.</translation>
    </message>
    <message>
        <source>Since {time}</source>
        <extracomment>safety</extracomment>
        <translation>Desde {time}</translation>
    </message>
    <message>
        <source>It began just now ·</source>
        <extracomment>safety</extracomment>
        <translation>Empezó ahora mismo ·</translation>
    </message>
    <message>
        <source>It began {time} ·</source>
        <extracomment>safety</extracomment>
        <translation>Empezó {time} ·</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>How sure are we? {step}</source>
        <translation>¿Qué certeza hay? {step}</translation>
    </message>
    <message>
        <source>Not yet reviewed by a clinician. All sources are under About.</source>
        <translation>Aún no revisado por un profesional clínico. Todas las fuentes están en Acerca de.</translation>
    </message>
    <message>
        <source>Reviewed by {reviewer}, {day}. All sources are under About.</source>
        <translation>Revisado por {reviewer}, {day}. Todas las fuentes están en Acerca de.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>{verdict} {source}.</source>
        <translation>{verdict} {source}.</translation>
    </message>
    <message>
        <source>Questions for the talk</source>
        <translation>Preguntas para la consulta</translation>
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
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>StretchCard</name>
    <message>
        <source>A little stretching now?</source>
        <translation>¿Estirar un poco ahora?</translation>
    </message>
    <message>
        <source>Choose moves …</source>
        <translation>Elegir ejercicios …</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Estirar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Start stretching</source>
        <translation>Empezar a estirar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln today</source>
        <translation>
            <numerusform>%Ln hoy</numerusform>
            <numerusform>%Ln hoy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{moves} · %Ln min, with pictures.</source>
        <translation>
            <numerusform>{moves} · %Ln min, con dibujos.</numerusform>
            <numerusform>{moves} · %Ln min, con dibujos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No move of your choice is free now.</source>
        <translation>Ningún ejercicio elegido está libre ahora.</translation>
    </message>
    <message>
        <source>In the first days only gentle ones: {moves}</source>
        <translation>En los primeros días, solo los suaves: {moves}</translation>
    </message>
    <message>
        <source>{move} rests until {time}.</source>
        <translation>{move} descansa hasta {time}.</translation>
    </message>
</context>
<context>
    <name>StretchScreen</name>
    <message>
        <source>Stretches are running</source>
        <translation>Estiramientos en marcha</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Estiramientos</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantén</translation>
    </message>
    <message>
        <source>Let go and rest</source>
        <translation>Suelta y descansa</translation>
    </message>
    <message>
        <source>Get into place</source>
        <translation>Colócate</translation>
    </message>
    <message numerus="yes">
        <source>Move {number} of %Ln</source>
        <translation>
            <numerusform>Ejercicio {number} de %Ln</numerusform>
            <numerusform>Ejercicio {number} de %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hold {repeat} of %Ln</source>
        <translation>
            <numerusform>repetición {repeat} de %Ln</numerusform>
            <numerusform>repetición {repeat} de %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Space or a tap: go on</source>
        <translation>Espacio o un toque: seguir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Skip this move</source>
        <translation>Saltar este ejercicio</translation>
    </message>
    <message>
        <source>Stop, it hurts</source>
        <translation>Parar, duele</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Leave the stretches</source>
        <translation>Salir de los estiramientos</translation>
    </message>
    <message>
        <source>Space or a tap: go on · arrow: skip · Return: it hurts · Escape: leave</source>
        <translation>Espacio o un toque: seguir · flecha: saltar · Intro: duele · Esc: salir</translation>
    </message>
    <message>
        <source>Space or a tap: pause · arrow: skip · Return: it hurts · Escape: leave</source>
        <translation>Espacio o un toque: pausa · flecha: saltar · Intro: duele · Esc: salir</translation>
    </message>
    <message>
        <source>A mild pull, never a sharp pain. Pain or tingling going down the leg: stop. No bouncing.</source>
        <translation>Un tirón suave, nunca un dolor agudo. Si hay dolor u hormigueo que baja por la pierna, detente. Sin rebotes.</translation>
    </message>
    <message>
        <source>then the {side}</source>
        <translation>luego, {side}</translation>
    </message>
    <message>
        <source>then {move}</source>
        <translation>luego, {move}</translation>
    </message>
    <message numerus="yes">
        <source>Hold %Ln seconds, {side}</source>
        <translation>
            <numerusform>Mantén %Ln segundo, {side}</numerusform>
            <numerusform>Mantén %Ln segundos, {side}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold %Ln seconds</source>
        <translation>
            <numerusform>Mantén %Ln segundo</numerusform>
            <numerusform>Mantén %Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Sigue</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>This move rests for 48 hours. A leg that is weak or numb: answer the warning signs now.</source>
        <translation>Este ejercicio descansa 48 horas. Una pierna débil o adormecida: responde ahora a las señales de alarma.</translation>
    </message>
    <message>
        <source>Sit or lie down until it is over.</source>
        <translation>Siéntate o acuéstate hasta que pase.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>That was all. A few easy steps now, and on with the day.</source>
        <translation>Eso fue todo. Ahora unos pasos tranquilos, y a seguir el día.</translation>
    </message>
    <message>
        <source>Well stretched</source>
        <translation>Bien estirado</translation>
    </message>
</context>
<context>
    <name>StretchStop</name>
    <message>
        <source>What it was</source>
        <translation>Qué fue</translation>
    </message>
    <message>
        <source>Answer the warning signs</source>
        <translation>Responder a las señales de alarma</translation>
    </message>
    <message>
        <source>What was it?</source>
        <translation>¿Qué fue?</translation>
    </message>
    <message>
        <source>{move} then rests for 48 hours. The others go on.</source>
        <translation>Entonces {move} descansa 48 horas. Los demás siguen.</translation>
    </message>
    <message>
        <source>It was nothing, go on</source>
        <translation>No fue nada, seguir</translation>
    </message>
    <message>
        <source>Stop here for now</source>
        <translation>Parar aquí por ahora</translation>
    </message>
    <message>
        <source>Go on with the next move</source>
        <translation>Seguir con el próximo ejercicio</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>A computer whose name is not known</source>
        <translation>Un equipo cuyo nombre no se conoce</translation>
    </message>
    <message>
        <source>Not heard from yet</source>
        <translation>Aún sin contacto</translation>
    </message>
    <message>
        <source>Last heard from: {when}</source>
        <translation>Último contacto: {when}</translation>
    </message>
    <message>
        <source>No other computer has joined yet.</source>
        <translation>Aún no se ha unido ningún otro equipo.</translation>
    </message>
    <message numerus="yes">
        <source>Shared with %Ln other computers.</source>
        <translation>
            <numerusform>Compartido con %Ln equipo más.</numerusform>
            <numerusform>Compartido con %Ln equipos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exchanged yet.</source>
        <translation>Aún no se ha sincronizado nada.</translation>
    </message>
    <message>
        <source>Last exchange: {when}</source>
        <translation>Última sincronización: {when}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not in the folder yet</source>
        <translation>
            <numerusform>%Ln cambio aún no está en la carpeta</numerusform>
            <numerusform>%Ln cambios aún no están en la carpeta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries wait for their time</source>
        <translation>
            <numerusform>%Ln entrada espera su momento</numerusform>
            <numerusform>%Ln entradas esperan su momento</numerusform>
        </translation>
    </message>
    <message>
        <source>No computer shares here yet: this one is the first.</source>
        <translation>Ningún equipo comparte aquí todavía: este es el primero.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln computers share here already.</source>
        <translation>
            <numerusform>%Ln equipo ya comparte aquí.</numerusform>
            <numerusform>%Ln equipos ya comparten aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here already: {names}</source>
        <translation>Ya están aquí: {names}</translation>
    </message>
</context>
<context>
    <name>SyncCard</name>
    <message>
        <source>Set up …</source>
        <translation>Configurar …</translation>
    </message>
    <message>
        <source>Set up sharing …</source>
        <translation>Configurar el uso compartido …</translation>
    </message>
    <message>
        <source>Share again</source>
        <translation>Compartir de nuevo</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Manage …</source>
        <translation>Gestionar …</translation>
    </message>
    <message>
        <source>Manage sharing …</source>
        <translation>Gestionar el uso compartido …</translation>
    </message>
    <message>
        <source>Other computers</source>
        <translation>Otros equipos</translation>
    </message>
    <message>
        <source>Share this diary with your computer at work or at home, through a folder that Syncthing, Nextcloud or another program keeps in step, or on a USB stick. No account, no server of ours.</source>
        <translation>Comparte este diario con tu equipo del trabajo o de casa, a través de una carpeta que Syncthing, Nextcloud u otro programa mantiene sincronizada, o en una memoria USB. Sin cuenta, sin servidor nuestro.</translation>
    </message>
    <message>
        <source>The diary here was put back to a backup, so sharing rests. When you share again, what was shared since then comes back.</source>
        <translation>El diario de aquí se restauró desde una copia de seguridad, así que no se comparte por ahora. Cuando vuelvas a compartir, vuelve lo que se compartió desde entonces.</translation>
    </message>
</context>
<context>
    <name>SyncManageSheet</name>
    <message>
        <source>Name of this computer</source>
        <translation>Nombre de este equipo</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Sharing with other computers</source>
        <translation>Compartir con otros equipos</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Dejar de compartir</translation>
    </message>
    <message>
        <source>The diary here stays as it is. The files in the folder stay, too: the others still have them.</source>
        <translation>El diario de aquí queda como está. Los archivos de la carpeta también quedan: los otros equipos los siguen teniendo.</translation>
    </message>
    <message>
        <source>This computer shares no more</source>
        <translation>Este equipo ya no comparte</translation>
    </message>
    <message>
        <source>the shared folder</source>
        <translation>la carpeta compartida</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget: {computer}</source>
        <translation>Olvidar: {computer}</translation>
    </message>
    <message>
        <source>Its entries stay. It comes back when it writes again.</source>
        <translation>Sus entradas quedan. Reaparece cuando vuelva a escribir.</translation>
    </message>
    <message>
        <source>The files there are plain: whoever can read the folder can read them.</source>
        <translation>Los archivos de allí no están cifrados: quien pueda leer la carpeta puede leerlos.</translation>
    </message>
    <message>
        <source>The files there are encrypted.</source>
        <translation>Los archivos de allí están cifrados.</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Mostrar la frase de contraseña</translation>
    </message>
    <message>
        <source>The passphrase: {words}</source>
        <translation>La frase de contraseña: {words}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies lie in the folder that the program which keeps it in step has made. They hold nothing more.</source>
        <translation>
            <numerusform>En la carpeta hay %Ln copia que hizo el programa que la sincroniza. No contiene nada más.</numerusform>
            <numerusform>En la carpeta hay %Ln copias que hizo el programa que la sincroniza. No contienen nada más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the copies</source>
        <translation>Borrar las copias</translation>
    </message>
    <message>
        <source>This computer is called {name} now.</source>
        <translation>Este equipo se llama ahora {name}.</translation>
    </message>
    <message>
        <source>{computer} is forgotten. Its entries stay.</source>
        <translation>Equipo olvidado: {computer}. Sus entradas quedan.</translation>
    </message>
    <message>
        <source>Deleting the copies</source>
        <translation>Borrando las copias</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies are deleted.</source>
        <translation>
            <numerusform>%Ln copia eliminada.</numerusform>
            <numerusform>%Ln copias eliminadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncSetUpSheet</name>
    <message>
        <source>With a passphrase</source>
        <translation>Con frase de contraseña</translation>
    </message>
    <message>
        <source>Plain files</source>
        <translation>Archivos sin cifrar</translation>
    </message>
    <message>
        <source>How the files are kept</source>
        <translation>Cómo se guardan los archivos</translation>
    </message>
    <message>
        <source>Whoever can read the folder can read your diary: pains, medicine, everything.</source>
        <translation>Quien pueda leer la carpeta puede leer tu diario: dolores, medicamentos, todo.</translation>
    </message>
    <message>
        <source>Share with another computer</source>
        <translation>Compartir con otro equipo</translation>
    </message>
    <message>
        <source>Choose a folder that reaches your other computer.</source>
        <translation>Elige una carpeta que llegue a tu otro equipo.</translation>
    </message>
    <message>
        <source>One that Syncthing, Nextcloud, Dropbox or OneDrive keeps in step, or one on a USB stick.</source>
        <translation>Una que Syncthing, Nextcloud, Dropbox u OneDrive mantenga sincronizada, o una en una memoria USB.</translation>
    </message>
    <message>
        <source>Unclench puts small files there, and reads those of your other computers. Nothing else.</source>
        <translation>Unclench pone ahí archivos pequeños y lee los de tus otros equipos. Nada más.</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Elegir una carpeta …</translation>
    </message>
    <message>
        <source>Put the passphrase in a safe place first, and tick that you have it.</source>
        <translation>Guarda primero la frase de contraseña en un lugar seguro y marca que la tienes.</translation>
    </message>
    <message>
        <source>Reading the folder</source>
        <translation>Leyendo la carpeta</translation>
    </message>
    <message>
        <source>Begin to share</source>
        <translation>Empezar a compartir</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>Nombre de este equipo</translation>
    </message>
    <message>
        <source>The passphrase of the other computer</source>
        <translation>La frase de contraseña del otro equipo</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Elegir otra carpeta</translation>
    </message>
    <message>
        <source>Sharing the diary</source>
        <translation>Compartiendo el diario</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes came from the others.</source>
        <translation>
            <numerusform>Llegó %Ln cambio de los otros equipos.</numerusform>
            <numerusform>Llegaron %Ln cambios de los otros equipos.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the other computer: History, Your data, Share with another computer, and the same folder.</source>
        <translation>En el otro equipo: Historial, Tus datos, Compartir con otro equipo, y la misma carpeta.</translation>
    </message>
    <message>
        <source>What is logged here is in the folder from now on, and what the others log comes by itself.</source>
        <translation>Lo que se anota aquí está en la carpeta desde ahora, y lo que anotan los otros equipos llega solo.</translation>
    </message>
    <message>
        <source>This computer shares the diary</source>
        <translation>Este equipo comparte el diario</translation>
    </message>
    <message>
        <source>Stopped. Nothing is shared; what has come in until now stays.</source>
        <translation>Detenido. No se comparte nada; lo que ha llegado hasta ahora se queda.</translation>
    </message>
</context>
<context>
    <name>TabbedWindow</name>
    <message>
        <source>Tabs</source>
        <translation>Pestañas</translation>
    </message>
    <message>
        <source>Take back the newest change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>To what was just said, and back</source>
        <translation>Ir al último mensaje y volver</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Mostrar las teclas</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>blank</source>
        <translation>en blanco</translation>
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
        <translation>Caminando: {time}.</translation>
    </message>
    <message>
        <source>No timer is running.</source>
        <translation>Ningún temporizador en marcha.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>What was done</source>
        <translation>Lo que se hizo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
</context>
<context>
    <name>TodoCard</name>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
</context>
<context>
    <name>TodoRow</name>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>Otro día</translation>
    </message>
    <message>
        <source>Keep this day</source>
        <translation>Guardar este día</translation>
    </message>
    <message>
        <source>{text}, {due}</source>
        <translation>{text}, {due}</translation>
    </message>
    <message>
        <source>Move: {text}</source>
        <translation>Mover: {text}</translation>
    </message>
    <message>
        <source>Keep this day: {text}</source>
        <translation>Guardar este día: {text}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it off now</source>
        <translation>Retíralo ahora</translation>
    </message>
    <message>
        <source>Ice until {time}</source>
        <translation>Hielo hasta {time}</translation>
    </message>
    <message>
        <source>Heat until {time}</source>
        <translation>Calor hasta {time}</translation>
    </message>
    <message>
        <source>My back just seized up</source>
        <translation>Se me bloqueó la espalda</translation>
    </message>
    <message>
        <source>Start ice</source>
        <translation>Empezar hielo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <translation>
            <numerusform>Queda %Ln min</numerusform>
            <numerusform>Quedan %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>Start ice …</source>
        <translation>Empezar hielo …</translation>
    </message>
    <message>
        <source>Plank: why it is closed</source>
        <translation>Plancha: por qué está cerrada</translation>
    </message>
    <message>
        <source>Start plank</source>
        <translation>Empezar plancha</translation>
    </message>
    <message>
        <source>+ Glass of water</source>
        <translation>+ Vaso de agua</translation>
    </message>
    <message>
        <source>Pack off</source>
        <translation>Ya lo quité</translation>
    </message>
    <message>
        <source>I got up</source>
        <translation>Me levanté</translation>
    </message>
    <message>
        <source>Pause nudges</source>
        <translation>Pausar avisos</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Hasta mañana</translation>
    </message>
    <message>
        <source>Resume nudges</source>
        <translation>Reanudar avisos</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>En reunión</translation>
    </message>
    <message>
        <source>The meeting is over</source>
        <translation>La reunión terminó</translation>
    </message>
    <message>
        <source>Mini timer</source>
        <translation>Minitemporizador</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
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
        <translation>Unclench sigue en la bandeja</translation>
    </message>
    <message>
        <source>Its icon opens it again; its menu quits it.</source>
        <translation>Su icono la abre otra vez; su menú la cierra.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
</context>
<context>
    <name>TwingeSheet</name>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>Espalda alta</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>Espalda baja</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Pain of the twinge</source>
        <translation>Dolor de la punzada</translation>
    </message>
    <message>
        <source>A twinge</source>
        <translation>Una punzada</translation>
    </message>
    <message>
        <source>Where, if you like; then one tap on how much it hurt.</source>
        <translation>Dónde, si quieres; luego un toque en cuánto dolió.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>UndoPart</name>
    <message>
        <source>Undo</source>
        <extracomment>safety</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Logged: {units} × {name}, {time}</source>
        <extracomment>safety</extracomment>
        <translation>Anotado: {units} × {name}, {time}</translation>
    </message>
    <message>
        <source>Undo: {units} × {name}</source>
        <extracomment>safety</extracomment>
        <translation>Deshacer: {units} × {name}</translation>
    </message>
</context>
<context>
    <name>UnfinishedHold</name>
    <message>
        <source>Forget it</source>
        <translation>Olvidarla</translation>
    </message>
    <message>
        <source>Forget it: the hold that was cut off</source>
        <translation>Olvidar la serie interrumpida</translation>
    </message>
    <message numerus="yes">
        <source>A hold was cut off after %Ln s.</source>
        <translation>
            <numerusform>Una serie se cortó tras %Ln s.</numerusform>
            <numerusform>Una serie se cortó tras %Ln s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln s</source>
        <translation>
            <numerusform>Guardar %Ln s</numerusform>
            <numerusform>Guardar %Ln s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitForm</name>
    <message>
        <source>It took place</source>
        <translation>Ya se hizo</translation>
    </message>
    <message>
        <source>It is planned</source>
        <translation>Está prevista</translation>
    </message>
    <message>
        <source>Planned or had</source>
        <translation>Prevista o hecha</translation>
    </message>
    <message>
        <source>A visit or treatment</source>
        <translation>Una visita o un tratamiento</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>At a set time</source>
        <translation>A una hora fija</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Pain before, if you like</source>
        <translation>Dolor antes, si quieres</translation>
    </message>
    <message>
        <source>Pain after, if you like</source>
        <translation>Dolor después, si quieres</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Delete this visit</source>
        <translation>Borrar esta visita</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Name or place, if you like</source>
        <translation>Nombre o lugar, si quieres</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Qué dijeron</translation>
    </message>
    <message>
        <source>How it was the next day</source>
        <translation>Cómo fue el día siguiente</translation>
    </message>
</context>
<context>
    <name>VisitsCard</name>
    <message>
        <source>Visits and treatments</source>
        <translation>Visitas y tratamientos</translation>
    </message>
    <message>
        <source>Doctor, massage, physiotherapist: what was and what is planned.</source>
        <translation>Médico, masaje, fisioterapeuta: lo que hubo y lo previsto.</translation>
    </message>
    <message>
        <source>Add a visit</source>
        <translation>Añadir una visita</translation>
    </message>
    <message>
        <source>{who} was planned for {day}. Did it take place?</source>
        <translation>{who}: visita prevista el {day}. ¿Tuvo lugar?</translation>
    </message>
    <message>
        <source>It did</source>
        <translation>Sí, fue</translation>
    </message>
    <message>
        <source>It did: {who}</source>
        <translation>Sí, fue: {who}</translation>
    </message>
    <message>
        <source>Add the moves I was given</source>
        <translation>Añadir los ejercicios que me dieron</translation>
    </message>
    <message>
        <source>pain {before} before, {after} after</source>
        <translation>dolor {before} antes, {after} después</translation>
    </message>
    <message>
        <source>next day: {how}</source>
        <translation>día siguiente: {how}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change: {visit}</source>
        <translation>Cambiar: {visit}</translation>
    </message>
    <message>
        <source>{who}, planned {moment}</source>
        <translation>{who}, visita prevista: {moment}</translation>
    </message>
    <message>
        <source>Save for my calendar</source>
        <translation>Al calendario</translation>
    </message>
    <message>
        <source>Save for my calendar: {visit}</source>
        <translation>Al calendario: {visit}</translation>
    </message>
    <message>
        <source>It took place</source>
        <translation>Ya se hizo</translation>
    </message>
    <message>
        <source>It took place: {visit}</source>
        <translation>Ya se hizo: {visit}</translation>
    </message>
</context>
<context>
    <name>WalkCard</name>
    <message>
        <source>Walk</source>
        <translation>Caminata</translation>
    </message>
    <message>
        <source>Minutes walked today</source>
        <translation>Minutos caminados hoy</translation>
    </message>
    <message>
        <source>Time of this walk</source>
        <translation>Hora de esta caminata</translation>
    </message>
    <message>
        <source>Log swim, bike …</source>
        <translation>Anotar nado, bici …</translation>
    </message>
    <message>
        <source>What it may be: look in Causes</source>
        <translation>Qué puede ser: mira en Causas</translation>
    </message>
    <message numerus="yes">
        <source>Short walks today: %Ln</source>
        <translation>
            <numerusform>Caminatas cortas hoy: %Ln</numerusform>
            <numerusform>Caminatas cortas hoy: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln min</source>
        <translation>
            <numerusform>{done} de %Ln min</numerusform>
            <numerusform>{done} de %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop walk</source>
        <translation>Parar caminata</translation>
    </message>
    <message>
        <source>It runs at {computer}, and can be stopped here, too.</source>
        <translation>Está en marcha en {computer}, y también se puede parar aquí.</translation>
    </message>
    <message>
        <source>It runs on another computer, and can be stopped here, too.</source>
        <translation>Está en marcha en otro equipo, y también se puede parar aquí.</translation>
    </message>
    <message>
        <source>Walking has not gone easily for some days. Somebody should have a look: a doctor or physiotherapist.</source>
        <translation>Caminar no ha resultado fácil desde hace unos días. Alguien debería verlo: un médico o un fisioterapeuta.</translation>
    </message>
    <message>
        <source>Start walk</source>
        <translation>Caminar</translation>
    </message>
    <message>
        <source>Stop: it gets worse</source>
        <translation>Parar: empeora</translation>
    </message>
    <message>
        <source>Stop: into a leg, numb or weak</source>
        <translation>Parar: a la pierna, adormecida o débil</translation>
    </message>
    <message>
        <source>The walk has begun.</source>
        <translation>La caminata empezó.</translation>
    </message>
</context>
<context>
    <name>WalkLine</name>
    <message>
        <source>A walk runs</source>
        <translation>Caminata en marcha</translation>
    </message>
    <message>
        <source>End walk</source>
        <translation>Acabar caminata</translation>
    </message>
    <message>
        <source>Walk {time}</source>
        <translation>Caminata {time}</translation>
    </message>
</context>
<context>
    <name>WalkPart</name>
    <message>
        <source>Time of this walk</source>
        <translation>Hora de esta caminata</translation>
    </message>
    <message>
        <source>Flat and easy. Stop if it gets worse.</source>
        <translation>En llano y suave. Para si empeora.</translation>
    </message>
    <message>
        <source>Start the walk</source>
        <translation>Empezar a caminar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min done</source>
        <translation>
            <numerusform>%Ln min hecho</numerusform>
            <numerusform>%Ln min hechos</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop walk</source>
        <translation>Parar caminata</translation>
    </message>
    <message>
        <source>Stop: it gets worse</source>
        <translation>Parar: empeora</translation>
    </message>
    <message>
        <source>Stop: into a leg, numb or weak</source>
        <translation>Parar: a la pierna, adormecida o débil</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Caminar</translation>
    </message>
    <message>
        <source>A short walk</source>
        <translation>Una caminata corta</translation>
    </message>
</context>
<context>
    <name>WarningSignsList</name>
    <message>
        <source>Any of these right now? They need help at once.</source>
        <translation>¿Alguna de estas ahora mismo? Necesitan ayuda enseguida.</translation>
    </message>
    <message>
        <source>And any of these? They need a look within two days.</source>
        <translation>¿Y alguna de estas? Necesitan que alguien las mire en menos de dos días.</translation>
    </message>
    <message>
        <source>Warning signs, {page} of {pages}.</source>
        <translation>Señales de alarma, {page} de {pages}.</translation>
    </message>
    <message>
        <source>Warning signs, {page} of {pages}: none of them</source>
        <translation>Señales de alarma, {page} de {pages}: ninguna</translation>
    </message>
</context>
<context>
    <name>WarningSignsSheet</name>
    <message>
        <source>Back</source>
        <extracomment>safety</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>A doctor has looked at it</source>
        <extracomment>safety</extracomment>
        <translation>Un médico ya lo vio</translation>
    </message>
    <message>
        <source>Warning signs: help now</source>
        <extracomment>safety</extracomment>
        <translation>Señales de alarma: ayuda ya</translation>
    </message>
    <message>
        <source>Is any of this true for you right now? Not sure counts as yes.</source>
        <extracomment>safety</extracomment>
        <translation>¿Algo de esto es cierto para ti ahora mismo? No saberlo cuenta como sí.</translation>
    </message>
    <message>
        <source>Anything new? For a doctor within a day or two</source>
        <extracomment>safety</extracomment>
        <translation>¿Algo nuevo? Para un médico en un plazo de uno o dos días</translation>
    </message>
    <message>
        <source>Warning signs: a doctor within a day or two</source>
        <extracomment>safety</extracomment>
        <translation>Señales de alarma: un médico en un plazo de uno o dos días</translation>
    </message>
    <message>
        <source>Tick what is true. Not sure? Tick it, and have it looked at.</source>
        <extracomment>safety</extracomment>
        <translation>Marca lo que sea cierto. ¿No lo sabes? Márcalo y haz que lo miren.</translation>
    </message>
    <message>
        <source>Worth a visit in the next week or two</source>
        <extracomment>safety</extracomment>
        <translation>Merece una visita en la próxima semana o dos</translation>
    </message>
    <message>
        <source>Tick what is true.</source>
        <extracomment>safety</extracomment>
        <translation>Marca lo que sea cierto.</translation>
    </message>
    <message>
        <source>No tick lowers the chance of something serious but cannot rule it out. If anything changes, come back or get help.</source>
        <extracomment>safety</extracomment>
        <translation>Si no marcas nada, es menos probable algo grave, pero no se puede descartar. Si algo cambia, vuelve o busca ayuda.</translation>
    </message>
    <message>
        <source>Warning signs for a doctor soon</source>
        <extracomment>safety</extracomment>
        <translation>Señales de alarma para un médico pronto</translation>
    </message>
    <message>
        <source>Warning signs for a visit</source>
        <extracomment>safety</extracomment>
        <translation>Señales de alarma para una visita</translation>
    </message>
    <message>
        <source>Get help now</source>
        <extracomment>safety</extracomment>
        <translation>Buscar ayuda ahora</translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <extracomment>safety</extracomment>
        <translation>Guardar respuestas</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <extracomment>safety</extracomment>
        <translation>Nada nuevo</translation>
    </message>
    <message>
        <source>None of these</source>
        <extracomment>safety</extracomment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>why</source>
        <extracomment>safety</extracomment>
        <translation>por qué</translation>
    </message>
    <message>
        <source>why: {question}</source>
        <extracomment>safety</extracomment>
        <translation>por qué: {question}</translation>
    </message>
    <message>
        <source>{why} Source: {source}.</source>
        <extracomment>safety</extracomment>
        <translation>{why} Fuente: {source}.</translation>
    </message>
</context>
<context>
    <name>WaterCard</name>
    <message>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <source>Glasses today</source>
        <translation>Vasos hoy</translation>
    </message>
    <message>
        <source>Other drink …</source>
        <translation>Otra bebida …</translation>
    </message>
    <message>
        <source>Undo the last drink</source>
        <translation>Deshacer la última bebida</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Glass and goal …</source>
        <translation>Vaso y meta …</translation>
    </message>
    <message>
        <source>{amount} today</source>
        <translation>{amount} hoy</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %Ln glasses · {amount}</source>
        <translation>
            <numerusform>{count} de %Ln vaso · {amount}</numerusform>
            <numerusform>{count} de %Ln vasos · {amount}</numerusform>
        </translation>
    </message>
    <message>
        <source>Glass {amount}</source>
        <translation>Vaso {amount}</translation>
    </message>
    <message>
        <source>My fluid limit …</source>
        <translation>Mi límite de líquidos …</translation>
    </message>
    <message>
        <source>Should I drink less? …</source>
        <translation>¿Debo beber menos? …</translation>
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
        <translation>Otra cantidad u hora …</translation>
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
        <translation>Peso</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Update weight</source>
        <translation>Actualizar el peso</translation>
    </message>
    <message>
        <source>Not shown, as you wished.</source>
        <translation>No se muestra, como querías.</translation>
    </message>
    <message>
        <source>If you like: weight and height give a rough screen.</source>
        <translation>Si quieres: el peso y la altura dan una idea aproximada.</translation>
    </message>
    <message>
        <source>BMI {bmi} · {weight}</source>
        <translation>IMC {bmi} · {weight}</translation>
    </message>
</context>
<context>
    <name>WeightSheet</name>
    <message>
        <source>Weight now</source>
        <translation>Peso ahora</translation>
    </message>
    <message>
        <source>Use the WHO points for Asian populations</source>
        <translation>Usar los puntos de la OMS para poblaciones asiáticas</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Higher weight goes with more back pain; moving more helps whatever the scale says.</source>
        <translation>Un peso mayor se asocia con más dolor de espalda; moverse más ayuda, diga lo que diga la báscula.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Pregnant, or under 18?</source>
        <translation>¿Embarazada, o menor de 18?</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Show my weight</source>
        <translation>Mostrar mi peso</translation>
    </message>
    <message>
        <source>Off: no number appears anywhere.</source>
        <translation>Desactivado: no aparece ningún número en ninguna parte.</translation>
    </message>
    <message>
        <source>Weight over time</source>
        <translation>Evolución del peso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln weights since {day}: {first}, now {last}; from {least} to {most}.</source>
        <translation>
            <numerusform>%Ln peso desde {day}: {first}, ahora {last}; de {least} a {most}.</numerusform>
            <numerusform>%Ln pesos desde {day}: {first}, ahora {last}; de {least} a {most}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomeCard</name>
    <message>
        <source>My back just seized up</source>
        <translation>Se me bloqueó la espalda</translation>
    </message>
    <message>
        <source>A twinge</source>
        <translation>Una punzada</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>Volvió</translation>
    </message>
    <message>
        <source>It came back: go on with the last one</source>
        <translation>Volvió: seguir con el último</translation>
    </message>
    <message>
        <source>Good that it has eased</source>
        <translation>Qué bien que haya cedido</translation>
    </message>
    <message>
        <source>Is your back in spasm?</source>
        <translation>¿Tu espalda tiene un espasmo?</translation>
    </message>
    <message>
        <source>Three days, one step at a time. It starts with a one-minute check.</source>
        <translation>Tres días, paso a paso. Empieza con una comprobación de un minuto.</translation>
    </message>
    <message>
        <source>The last one eased less than a day ago.</source>
        <translation>El último cedió hace menos de un día.</translation>
    </message>
    <message numerus="yes">
        <source>The last one eased %Ln days ago.</source>
        <translation>
            <numerusform>El último cedió hace %Ln día.</numerusform>
            <numerusform>El último cedió hace %Ln días.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomeQuestions</name>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>Welcome. Four things, when you like</source>
        <translation>Hola. Cuatro cosas, cuando quieras</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>Eso es todo</translation>
    </message>
    <message>
        <source>That is all: close the welcome</source>
        <translation>Eso es todo: cerrar la bienvenida</translation>
    </message>
    <message>
        <source>nudges</source>
        <translation>avisos</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambiar</translation>
    </message>
    <message>
        <source>change: {what}</source>
        <translation>cambiar: {what}</translation>
    </message>
    <message>
        <source>What this is. A timer, a diary and general tips with their sources.</source>
        <translation>Qué es esto. Un temporizador, un diario y consejos generales con sus fuentes.</translation>
    </message>
    <message>
        <source>It does not examine you and is not medical advice.</source>
        <translation>No te examina y no es consejo médico.</translation>
    </message>
    <message>
        <source>Tick to open medicine, plank and nudges.</source>
        <translation>Márcalo para abrir medicamentos, plancha y avisos.</translation>
    </message>
    <message>
        <source>None come while this is off.</source>
        <translation>Mientras esté desactivado, no llega ninguno.</translation>
    </message>
    <message>
        <source>Start with the computer, quietly in the tray.</source>
        <translation>Iniciar con el equipo, en silencio en la bandeja.</translation>
    </message>
    <message>
        <source>Nudges, {hours}: get up, water.</source>
        <translation>Avisos, {hours}: levantarte, agua.</translation>
    </message>
    <message>
        <source>Country not known yet, and so no emergency number.</source>
        <translation>Aún no se conoce el país, así que no hay número de emergencias.</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>métrico</translation>
    </message>
    <message>
        <source>pounds and ounces</source>
        <translation>libras y onzas</translation>
    </message>
    <message>
        <source>{country}, {units}.</source>
        <translation>{country}, {units}.</translation>
    </message>
    <message>
        <source>{country}, {units}, emergency {number}.</source>
        <translation>{country}, {units}, emergencias {number}.</translation>
    </message>
    <message>
        <source>no working hours</source>
        <translation>sin horario de trabajo</translation>
    </message>
</context>
<context>
    <name>WhenField</name>
    <message>
        <source>{name}: day</source>
        <translation>{name}: día</translation>
    </message>
    <message>
        <source>{name}: time</source>
        <translation>{name}: hora</translation>
    </message>
    <message>
        <source>{name}: {moment}</source>
        <translation>{name}: {moment}</translation>
    </message>
    <message>
        <source>It was the first</source>
        <translation>Fue la primera</translation>
    </message>
    <message>
        <source>It was the second</source>
        <translation>Fue la segunda</translation>
    </message>
    <message>
        <source>It was yesterday, {time}</source>
        <translation>Fue ayer, {time}</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel: {work}</source>
        <translation>Cancelar: {work}</translation>
    </message>
</context>
<context>
    <name>WorkingHours</name>
    <message>
        <source>No day has hours: nudges never come.</source>
        <translation>Ningún día tiene horario: los avisos no llegan nunca.</translation>
    </message>
    <message>
        <source>+ Other hours for some days</source>
        <translation>+ Otro horario para algunos días</translation>
    </message>
    <message>
        <source>{name}, row {number}</source>
        <translation>{name}, fila {number}</translation>
    </message>
</context>
<context>
    <name>_Calendar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>_Day</name>
    <message>
        <source>{day}, today</source>
        <translation>{day}, hoy</translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <source>It began</source>
        <translation>Empezó</translation>
    </message>
    <message>
        <source>It eased</source>
        <translation>Cedió</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Sigue ahí</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>_HoursRow</name>
    <message>
        <source>{name}: one more range</source>
        <translation>{name}: un tramo más</translation>
    </message>
    <message>
        <source>One more range</source>
        <translation>Un tramo más</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>Quitar: {name}</translation>
    </message>
    <message>
        <source>That is no time of day.</source>
        <translation>Eso no es una hora del día.</translation>
    </message>
</context>
<context>
    <name>_RangeLine</name>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <source>{name}: range {number} begins</source>
        <translation>{name}: empieza el tramo {number}</translation>
    </message>
    <message>
        <source>{name}: range {number} ends</source>
        <translation>{name}: acaba el tramo {number}</translation>
    </message>
    <message>
        <source>Remove {range}</source>
        <translation>Quitar {range}</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
</context>
<context>
    <name>_Side</name>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
</context>
<context>
    <name>_SkinQuestion</name>
    <message>
        <source>Yes, it&apos;s fine</source>
        <extracomment>safety</extracomment>
        <translation>Sí, está bien</translation>
    </message>
    <message>
        <source>No, stop</source>
        <extracomment>safety</extracomment>
        <translation>No, parar</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>{name} stands twice in {file}. Write one answer to it.</source>
        <translation>{name} está dos veces en {file}. Escribe una sola respuesta.</translation>
    </message>
    <message>
        <source>{file} is not JSON. Write the answers as {like}.</source>
        <translation>{file} no es JSON. Escribe las respuestas así: {like}.</translation>
    </message>
    <message>
        <source>{file} holds letters that no text holds.</source>
        <translation>{file} contiene caracteres que no caben en un texto.</translation>
    </message>
    <message>
        <source>Write the answers as {like}.</source>
        <translation>Escribe las respuestas así: {like}.</translation>
    </message>
    <message>
        <source>what answers to the checklist point to</source>
        <translation>a qué apuntan las respuestas al cuestionario</translation>
    </message>
    <message>
        <source>Who: {who}, {by}.</source>
        <translation>Quién: {who}, {by}.</translation>
    </message>
    <message>
        <source>Also worth doing: {what}</source>
        <translation>También vale la pena: {what}</translation>
    </message>
    <message>
        <source>It is no diagnosis.</source>
        <translation>No es un diagnóstico.</translation>
    </message>
    <message>
        <source>write a checked copy of the data</source>
        <translation>escribir una copia comprobada de los datos</translation>
    </message>
    <message>
        <source>go back to a copy</source>
        <translation>volver a una copia</translation>
    </message>
    <message>
        <source>write all entries into a folder</source>
        <translation>escribir todas las entradas en una carpeta</translation>
    </message>
    <message>
        <source>add what an export or another data file holds</source>
        <translation>añadir lo que contiene una exportación u otro archivo de datos</translation>
    </message>
    <message>
        <source>count, and write nothing</source>
        <translation>contar, sin escribir nada</translation>
    </message>
    <message>
        <source>delete all entries, settings and backups</source>
        <translation>borrar todas las entradas, los ajustes y las copias de seguridad</translation>
    </message>
    <message>
        <source>delete all; FOLDER is the last part of the data folder</source>
        <translation>borrar todo; FOLDER es la última parte de la carpeta de datos</translation>
    </message>
    <message>
        <source>leave the backups</source>
        <translation>dejar las copias de seguridad</translation>
    </message>
    <message>
        <source>write over a file that is there</source>
        <translation>sobrescribir un archivo que ya existe</translation>
    </message>
    <message>
        <source>Backup written: {file}</source>
        <translation>Copia de seguridad escrita: {file}</translation>
    </message>
    <message>
        <source>Restored. The data until now is kept: {file}</source>
        <translation>Restaurado. Los datos de hasta ahora se conservan: {file}</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Restaurado.</translation>
    </message>
    <message>
        <source>Exported to {folder}</source>
        <translation>Exportado a {folder}</translation>
    </message>
    <message>
        <source>It would add {new} entries and renew {newer}; {known} are known.</source>
        <translation>Añadiría {new} entradas y renovaría {newer}; {known} ya se conocen.</translation>
    </message>
    <message>
        <source>Added {new} entries and renewed {newer}; {known} were known.</source>
        <translation>Añadidas {new} entradas y renovadas {newer}; {known} ya se conocían.</translation>
    </message>
    <message>
        <source>All entries are deleted.</source>
        <translation>Se borraron todas las entradas.</translation>
    </message>
    <message>
        <source>begin or end an episode</source>
        <translation>empezar o terminar un episodio</translation>
    </message>
    <message>
        <source>my back just seized up</source>
        <translation>se me bloqueó la espalda</translation>
    </message>
    <message>
        <source>it has eased</source>
        <translation>ya cedió</translation>
    </message>
    <message>
        <source>go on here with what began on another computer</source>
        <translation>seguir aquí con lo que empezó en otro equipo</translation>
    </message>
    <message>
        <source>Episode begun {time}.</source>
        <translation>Episodio empezado: {time}.</translation>
    </message>
    <message>
        <source>Episode eased.</source>
        <translation>Episodio cedido.</translation>
    </message>
    <message>
        <source>It goes on here. Spasm since {time}.</source>
        <translation>Sigue aquí. Espasmo desde {time}.</translation>
    </message>
    <message>
        <source>ice</source>
        <translation>hielo</translation>
    </message>
    <message>
        <source>heat</source>
        <translation>calor</translation>
    </message>
    <message>
        <source>Write how many minutes, such as 15.</source>
        <translation>Escribe cuántos minutos, por ejemplo 15.</translation>
    </message>
    <message>
        <source>The warning signs were not asked. Open the window, or see: unclench signs --help.</source>
        <translation>No se preguntaron las señales de alarma. Abre la ventana, o mira: unclench signs --help.</translation>
    </message>
    <message>
        <source>Started {time}, for {length}.</source>
        <translation>Empezado: {time}, durante {length}.</translation>
    </message>
    <message>
        <source>Stopped. Have a look at the skin. {look}</source>
        <translation>Detenido. Mira la piel. {look}</translation>
    </message>
    <message>
        <source>list entries</source>
        <translation>mostrar las entradas</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nada todavía.</translation>
    </message>
    <message>
        <source>KIND can be: {names}.</source>
        <translation>KIND puede ser: {names}.</translation>
    </message>
    <message>
        <source>write down what happened</source>
        <translation>anotar lo que pasó</translation>
    </message>
    <message>
        <source>Pain goes from 0 to 10.</source>
        <translation>El dolor va de 0 a 10.</translation>
    </message>
    <message>
        <source>Pain {value} at {time}.</source>
        <translation>Dolor {value}, {time}.</translation>
    </message>
    <message>
        <source>pain after it, 0 to 10</source>
        <translation>dolor después, de 0 a 10</translation>
    </message>
    <message>
        <source>Write how many minutes, such as 12.</source>
        <translation>Escribe cuántos minutos, por ejemplo 12.</translation>
    </message>
    <message>
        <source>{length} at {time}.</source>
        <translation>{length}, {time}.</translation>
    </message>
    <message>
        <source>{amount} of {kind} at {time}.</source>
        <translation>{amount} de {kind}, {time}.</translation>
    </message>
    <message>
        <source>{length} at {time}. The goal was {goal}.</source>
        <translation>{length}, {time}. La meta era {goal}.</translation>
    </message>
    <message>
        <source>{weight} at {time}.</source>
        <translation>{weight}, {time}.</translation>
    </message>
    <message>
        <source>Up at {time}.</source>
        <translation>De pie, {time}.</translation>
    </message>
    <message>
        <source>what a shell needs to complete commands</source>
        <translation>lo que un intérprete de órdenes necesita para completar comandos</translation>
    </message>
    <message>
        <source>The shell can be: {names}.</source>
        <translation>El intérprete puede ser: {names}.</translation>
    </message>
    <message>
        <source>find entries by words in them</source>
        <translation>buscar entradas por sus palabras</translation>
    </message>
    <message>
        <source>change an entry</source>
        <translation>cambiar una entrada</translation>
    </message>
    <message>
        <source>delete an entry</source>
        <translation>borrar una entrada</translation>
    </message>
    <message>
        <source>Write at least one word to look for.</source>
        <translation>Escribe al menos una palabra que buscar.</translation>
    </message>
    <message>
        <source>No entry has &quot;{words}&quot;.</source>
        <translation>Ninguna entrada tiene “{words}”.</translation>
    </message>
    <message>
        <source>Changed: {entry}</source>
        <translation>Cambiado: {entry}</translation>
    </message>
    <message>
        <source>It was so already: {entry}</source>
        <translation>Ya era así: {entry}</translation>
    </message>
    <message>
        <source>Deleted: {entry}</source>
        <translation>Borrado: {entry}</translation>
    </message>
    <message>
        <source>There is no entry {id} in {kind}. unclench find and unclench list --json name ids.</source>
        <translation>No hay ninguna entrada {id} en {kind}. unclench find y unclench list --json muestran los id.</translation>
    </message>
    <message>
        <source>how it went: sums and sentences</source>
        <translation>cómo fue: sumas y frases</translation>
    </message>
    <message>
        <source>{title}: {sentence}</source>
        <translation>{title}: {sentence}</translation>
    </message>
    <message>
        <source>Nothing was logged in these days.</source>
        <translation>No se anotó nada en estos días.</translation>
    </message>
    <message>
        <source>The end of the period lies before its start.</source>
        <translation>El final del periodo está antes de su inicio.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes at {time}.</source>
        <translation>
            <numerusform>%Ln minuto, {time}.</numerusform>
            <numerusform>%Ln minutos, {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write how many millilitres, such as 250.</source>
        <translation>Escribe cuántos mililitros, por ejemplo 250.</translation>
    </message>
    <message>
        <source>pain in it, 0 to 10</source>
        <translation>dolor al hacerla, de 0 a 10</translation>
    </message>
    <message>
        <source>Write how many seconds, such as 20.</source>
        <translation>Escribe cuántos segundos, por ejemplo 20.</translation>
    </message>
    <message>
        <source>{move} at {time}.</source>
        <translation>{move}, {time}.</translation>
    </message>
    <message>
        <source>Write how many portions, such as 1 or 0.5.</source>
        <translation>Escribe cuántas porciones, por ejemplo 1 o 0.5.</translation>
    </message>
    <message>
        <source>{food} at {time}.</source>
        <translation>{food}, {time}.</translation>
    </message>
    <message>
        <source>Units go from 0.25 to 200.</source>
        <translation>Las unidades van de 0.25 a 200.</translation>
    </message>
    <message>
        <source>{name}: {units} logged at {time}.</source>
        <translation>{name}: {units} anotado, {time}.</translation>
    </message>
    <message>
        <source>no nudges for a while</source>
        <translation>sin avisos por un rato</translation>
    </message>
    <message>
        <source>nudges again</source>
        <translation>avisos otra vez</translation>
    </message>
    <message>
        <source>no nudges until the meeting ends</source>
        <translation>sin avisos hasta que acabe la reunión</translation>
    </message>
    <message>
        <source>Write until when, such as: pause until 16:30.</source>
        <translation>Escribe hasta cuándo, por ejemplo: pause until 16:30.</translation>
    </message>
    <message>
        <source>Write pause MINUTES, or pause until T.</source>
        <translation>Escribe pause MINUTES, o pause until T.</translation>
    </message>
    <message>
        <source>No nudges until {time}.</source>
        <translation>Sin avisos hasta {time}.</translation>
    </message>
    <message>
        <source>Nudges are back.</source>
        <translation>Los avisos han vuelto.</translation>
    </message>
    <message>
        <source>The meeting is over.</source>
        <translation>La reunión terminó.</translation>
    </message>
    <message>
        <source>In a meeting until {time}.</source>
        <translation>En reunión hasta {time}.</translation>
    </message>
    <message>
        <source>Write how many minutes, such as 60.</source>
        <translation>Escribe cuántos minutos, por ejemplo 60.</translation>
    </message>
    <message>
        <source>the plank timer</source>
        <translation>el temporizador de plancha</translation>
    </message>
    <message>
        <source>Goal {goal}. It begins in {lead}; any key stops it.</source>
        <translation>Meta {goal}. Empieza en {lead}; cualquier tecla la detiene.</translation>
    </message>
    <message>
        <source>{length} held.</source>
        <translation>Aguantaste {length}.</translation>
    </message>
    <message>
        <source>write the page for the doctor as a PDF</source>
        <translation>escribir la hoja para el médico como PDF</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Escrito: {file}</translation>
    </message>
    <message>
        <source>answer the warning signs, or clear them</source>
        <translation>responder a las señales de alarma, o resolverlas</translation>
    </message>
    <message>
        <source>Warning signs kept {time}.</source>
        <translation>Señales de alarma guardadas: {time}.</translation>
    </message>
    <message>
        <source>Taken back. Now answer the signs once more, before anything opens: signs FILE.json</source>
        <translation>Deshecho. Ahora responde otra vez a las señales, antes de que se abra nada: signs FILE.json</translation>
    </message>
    <message>
        <source>Cleared.</source>
        <translation>Resuelta.</translation>
    </message>
    <message>
        <source>everything at once</source>
        <translation>todo a la vez</translation>
    </message>
    <message>
        <source>share the diary with other computers through a folder</source>
        <translation>compartir el diario con otros equipos a través de una carpeta</translation>
    </message>
    <message>
        <source>exchange changes now</source>
        <translation>sincronizar los cambios ahora</translation>
    </message>
    <message>
        <source>share in this folder, without one: again in the same folder</source>
        <translation>compartir en esta carpeta; sin indicar ninguna: de nuevo en la misma</translation>
    </message>
    <message>
        <source>what this computer is called</source>
        <translation>cómo se llama este equipo</translation>
    </message>
    <message>
        <source>a file with the passphrase; without one, words are made up</source>
        <translation>un archivo con la frase de contraseña; sin él se inventan las palabras</translation>
    </message>
    <message>
        <source>files that everybody can read</source>
        <translation>archivos que todos pueden leer</translation>
    </message>
    <message>
        <source>share no more; entries and files stay</source>
        <translation>dejar de compartir; las entradas y los archivos quedan</translation>
    </message>
    <message>
        <source>show a computer no more; its entries stay</source>
        <translation>no mostrar más un equipo; sus entradas quedan</translation>
    </message>
    <message>
        <source>call this computer otherwise</source>
        <translation>dar otro nombre a este equipo</translation>
    </message>
    <message>
        <source>delete conflict copies that hold nothing new</source>
        <translation>borrar copias en conflicto que no contienen nada nuevo</translation>
    </message>
    <message>
        <source>Stopped. What was exchanged until now stays, and the rest follows the next time.</source>
        <translation>Detenido. Lo sincronizado hasta ahora queda, y el resto sigue la próxima vez.</translation>
    </message>
    <message>
        <source>Other computers share there: name a file with their passphrase, or --plain.</source>
        <translation>Otros equipos comparten ahí: nombra un archivo con su frase de contraseña, o usa --plain.</translation>
    </message>
    <message>
        <source>The passphrase, for your other computers and for a safe place: {words}</source>
        <translation>La frase de contraseña, para tus otros equipos y para un lugar seguro: {words}</translation>
    </message>
    <message>
        <source>Nothing is shared any more. All entries stay here, and the files in the folder, too.</source>
        <translation>Ya no se comparte nada. Todas las entradas quedan aquí, y los archivos en la carpeta también.</translation>
    </message>
    <message>
        <source>Name one of the other computers: {names}.</source>
        <translation>Nombra uno de los otros equipos: {names}.</translation>
    </message>
    <message>
        <source>{computer} is shown no more. Its entries stay.</source>
        <translation>Ya no se muestra {computer}. Sus entradas quedan.</translation>
    </message>
    <message numerus="yes">
        <source>Conflict copies deleted: %Ln.</source>
        <translation>
            <numerusform>Copias en conflicto borradas: %Ln.</numerusform>
            <numerusform>Copias en conflicto borradas: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is shared with other computers.</source>
        <translation>No se comparte nada con otros equipos.</translation>
    </message>
    <message>
        <source>Shared in {folder}, encrypted. This computer: {name}.</source>
        <translation>Compartido en {folder}, cifrado. Este equipo: {name}.</translation>
    </message>
    <message>
        <source>Shared in {folder}, in plain files. This computer: {name}.</source>
        <translation>Compartido en {folder}, en archivos sin cifrar. Este equipo: {name}.</translation>
    </message>
    <message>
        <source>The diary was put back to a copy since: unclench sync join, or sync leave.</source>
        <translation>El diario volvió a una copia anterior: unclench sync join, o sync leave.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: last heard {time}, entries: %Ln</source>
        <translation>
            <numerusform>{name}: último contacto {time}, entradas: %Ln</numerusform>
            <numerusform>{name}: último contacto {time}, entradas: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes that are not in the folder yet: %Ln</source>
        <translation>
            <numerusform>Cambios que aún no están en la carpeta: %Ln</numerusform>
            <numerusform>Cambios que aún no están en la carpeta: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes written: %Ln.</source>
        <translation>
            <numerusform>Cambios escritos: %Ln.</numerusform>
            <numerusform>Cambios escritos: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes of others that came in: %Ln.</source>
        <translation>
            <numerusform>Cambios que llegaron de otros equipos: %Ln.</numerusform>
            <numerusform>Cambios que llegaron de otros equipos: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>the system check</source>
        <translation>la revisión del sistema</translation>
    </message>
    <message>
        <source>take back the newest change</source>
        <translation>deshacer el último cambio</translation>
    </message>
    <message>
        <source>Taken back: {what}.</source>
        <translation>Deshecho: {what}.</translation>
    </message>
    <message>
        <source>the newest change in {kind}</source>
        <translation>el último cambio en {kind}</translation>
    </message>
    <message>
        <source>I can&apos;t read {name}.</source>
        <translation>No puedo leer {name}.</translation>
    </message>
    <message>
        <source>{name} is no ordinary file. Name a file with the answers.</source>
        <translation>{name} no es un archivo normal. Nombra un archivo con las respuestas.</translation>
    </message>
    <message>
        <source>{name} is no text in UTF-8. Write the answers as JSON.</source>
        <translation>{name} no es un texto en UTF-8. Escribe las respuestas como JSON.</translation>
    </message>
    <message>
        <source>{name} is too long. A file of answers has at most 1 MB.</source>
        <translation>{name} es demasiado largo. Un archivo de respuestas tiene 1 MB como máximo.</translation>
    </message>
    <message>
        <source>There is no screen here to open the window on. The commands work without one.</source>
        <translation>Aquí no hay pantalla donde abrir la ventana. Los comandos funcionan sin ella.</translation>
    </message>
    <message>
        <source>This is missing: {what}.</source>
        <translation>Falta esto: {what}.</translation>
    </message>
    <message>
        <source>I don&apos;t know what {what} means here.</source>
        <translation>No sé qué significa {what} aquí.</translation>
    </message>
    <message>
        <source>{what} needs a value.</source>
        <translation>{what} necesita un valor.</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>uso: </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>comandos y datos</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opciones</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>mostrar esta ayuda</translation>
    </message>
    <message>
        <source>I know no {what} {word}. It can be: {right}.</source>
        <translation>No conozco el {what} {word}. Puede ser: {right}.</translation>
    </message>
    <message>
        <source>command</source>
        <translation>comando</translation>
    </message>
    <message>
        <source>A calm companion for a back that goes into spasm.</source>
        <translation>Un compañero tranquilo para una espalda con espasmos.</translation>
    </message>
    <message>
        <source>keep the data in this folder</source>
        <translation>guardar los datos en esta carpeta</translation>
    </message>
    <message>
        <source>start in the tray</source>
        <translation>iniciar en la bandeja</translation>
    </message>
    <message>
        <source>say which version this is</source>
        <translation>decir qué versión es esta</translation>
    </message>
    <message>
        <source>one JSON object</source>
        <translation>un objeto JSON</translation>
    </message>
    <message>
        <source>This diary is open already; another folder cannot be named here.</source>
        <translation>Este diario ya está abierto; aquí no se puede nombrar otra carpeta.</translation>
    </message>
    <message>
        <source>Name a command; unclench --help lists them.</source>
        <translation>Nombra un comando; unclench --help los muestra.</translation>
    </message>
    <message>
        <source>{command} needs one more word.</source>
        <translation>{command} necesita una palabra más.</translation>
    </message>
    <message>
        <source>It is kept in memory by the app that runs, and is not on disk yet.</source>
        <translation>La aplicación en marcha lo guarda en la memoria; aún no está en el disco.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message>
        <source>Something went wrong in Unclench. The report is in {file}</source>
        <translation>Algo salió mal en Unclench. El informe está en {file}</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>One question is still open.</source>
        <translation>Queda una pregunta abierta.</translation>
    </message>
    <message>
        <source>That day is past.</source>
        <translation>Ese día ya pasó.</translation>
    </message>
    <message>
        <source>A warning sign stands. Clear it first: what became of it?</source>
        <translation>Hay una señal de alarma vigente. Resuélvela primero: ¿qué pasó con ella?</translation>
    </message>
    <message>
        <source>That run of the checklist is closed.</source>
        <translation>Ese cuestionario está cerrado.</translation>
    </message>
    <message>
        <source>That to-do is no longer there.</source>
        <translation>Esa tarea ya no está.</translation>
    </message>
    <message>
        <source>An answer can be &quot;y&quot;, &quot;n&quot; or &quot;?&quot;.</source>
        <translation>Una respuesta puede ser &quot;y&quot;, &quot;n&quot; o &quot;?&quot;.</translation>
    </message>
    <message>
        <source>format can be: {right}.</source>
        <translation>format puede ser: {right}.</translation>
    </message>
    <message>
        <source>That is not the word, so nothing was deleted.</source>
        <translation>Esa no es la palabra, así que no se borró nada.</translation>
    </message>
    <message>
        <source>That is not the name of the folder, so nothing was deleted.</source>
        <translation>Ese no es el nombre de la carpeta, así que no se borró nada.</translation>
    </message>
    <message>
        <source>Nothing was deleted yet.</source>
        <translation>Aún no se ha borrado nada.</translation>
    </message>
    <message numerus="yes">
        <source>This deletes the whole diary in {folder} with its %Ln entries.</source>
        <translation>
            <numerusform>Esto borra todo el diario en {folder} con su %Ln entrada.</numerusform>
            <numerusform>Esto borra todo el diario en {folder} con sus %Ln entradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This deletes the whole diary in {folder} with its %Ln entries, and its backups.</source>
        <translation>
            <numerusform>Esto borra todo el diario en {folder} con su %Ln entrada, y sus copias de seguridad.</numerusform>
            <numerusform>Esto borra todo el diario en {folder} con sus %Ln entradas, y sus copias de seguridad.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you mean it, type the last part of the folder: unclench erase --yes-delete {last}</source>
        <translation>Si es lo que quieres, escribe la última parte de la carpeta: unclench erase --yes-delete {last}</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>borrar</translation>
    </message>
    <message>
        <source>Your timer is over.</source>
        <translation>Tu temporizador terminó.</translation>
    </message>
    <message>
        <source>Have a look at the skin. {look}</source>
        <translation>Mira la piel. {look}</translation>
    </message>
    <message>
        <source>Pack off</source>
        <translation>Ya lo quité</translation>
    </message>
    <message>
        <source>Take it off now</source>
        <translation>Retíralo ahora</translation>
    </message>
    <message>
        <source>There is no kind called {name}.</source>
        <translation>No hay ningún tipo llamado {name}.</translation>
    </message>
    <message>
        <source>That entry is no longer there.</source>
        <extracomment>safety</extracomment>
        <translation>Esa entrada ya no está.</translation>
    </message>
    <message>
        <source>That episode is no longer there.</source>
        <extracomment>safety</extracomment>
        <translation>Ese episodio ya no está.</translation>
    </message>
    <message>
        <source>Another episode is open. It eases first.</source>
        <extracomment>safety</extracomment>
        <translation>Hay otro episodio abierto. Primero ese tiene que ceder.</translation>
    </message>
    <message>
        <source>Answer {names} with &quot;y&quot;, &quot;n&quot; or &quot;?&quot;.</source>
        <translation>Responde {names} con &quot;y&quot;, &quot;n&quot; o &quot;?&quot;.</translation>
    </message>
    <message>
        <source>The end of the period lies before its start.</source>
        <translation>El final del periodo está antes de su inicio.</translation>
    </message>
    <message>
        <source>Nothing here can draw a page.</source>
        <translation>Aquí no hay nada que pueda dibujar una página.</translation>
    </message>
    <message>
        <source>A timer is running</source>
        <translation>Temporizador en marcha</translation>
    </message>
    <message>
        <source>That visit is no longer there.</source>
        <translation>Esa visita ya no está.</translation>
    </message>
    <message>
        <source>I can&apos;t write to {folder}.</source>
        <translation>No puedo escribir en {folder}.</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>Escribirlo otra vez</translation>
    </message>
    <message>
        <source>This is the voice.</source>
        <translation>Esta es la voz.</translation>
    </message>
    <message>
        <source>A test</source>
        <translation>Una prueba</translation>
    </message>
    <message>
        <source>This is how a nudge looks.</source>
        <translation>Así se ve un aviso.</translation>
    </message>
    <message>
        <source>Your diary goes on in memory.</source>
        <translation>Tu diario sigue en la memoria.</translation>
    </message>
    <message>
        <source>What you did is kept in memory and written as soon as that is possible.</source>
        <translation>Lo que hiciste se guarda en la memoria y se escribe en cuanto sea posible.</translation>
    </message>
    <message>
        <source>Your diary is written: {file}</source>
        <translation>Tu diario está escrito: {file}</translation>
    </message>
    <message>
        <source>All is written again.</source>
        <translation>Todo está escrito otra vez.</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be written. {why}</source>
        <translation>No se pudo escribir la copia de seguridad de hoy. {why}</translation>
    </message>
    <message>
        <source>Nothing in your diary was changed. Try again; if that does not help, there are two other ways on.</source>
        <translation>No se cambió nada en tu diario. Inténtalo otra vez; si no ayuda, hay otros dos caminos.</translation>
    </message>
    <message>
        <source>Twice now, Unclench did not get as far as its window.</source>
        <translation>Ya van dos veces que Unclench no llegó a abrir su ventana.</translation>
    </message>
    <message>
        <source>Something unexpected keeps Unclench from opening your diary.</source>
        <translation>Algo inesperado impide que Unclench abra tu diario.</translation>
    </message>
    <message>
        <source>The report is in {file}</source>
        <translation>El informe está en {file}</translation>
    </message>
    <message>
        <source>The quick way is not tested with these versions; the app starts in the plain way.</source>
        <translation>El modo rápido no está probado con estas versiones; la aplicación se inicia en el modo simple.</translation>
    </message>
    <message>
        <source>Switched off by {variable}: {names}.</source>
        <translation>Desactivado por {variable}: {names}.</translation>
    </message>
    <message>
        <source>Done in the plain way, because a check at the start failed: {names}.</source>
        <translation>Hecho en el modo simple, porque falló una comprobación al inicio: {names}.</translation>
    </message>
    <message>
        <source>Back spasms</source>
        <translation>Espasmos de espalda</translation>
    </message>
    <message>
        <source>The sources say so too.</source>
        <translation>Las fuentes también lo dicen.</translation>
    </message>
    <message>
        <source>The evidence is thinner than it sounds.</source>
        <translation>La evidencia es más débil de lo que parece.</translation>
    </message>
    <message>
        <source>The sources say otherwise.</source>
        <translation>Las fuentes dicen otra cosa.</translation>
    </message>
    <message>
        <source>There is no good evidence either way.</source>
        <translation>No hay buena evidencia en ningún sentido.</translation>
    </message>
    <message>
        <source>More so than is often said.</source>
        <translation>Más de lo que suele decirse.</translation>
    </message>
    <message>
        <source>{source}, {date}</source>
        <translation>{source}, {date}</translation>
    </message>
    <message>
        <source>your emergency number</source>
        <translation>número de emergencias de tu país</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>the newest change of an episode</source>
        <translation>el último cambio de un episodio</translation>
    </message>
    <message>
        <source>the newest answers to the warning signs</source>
        <translation>las últimas respuestas a las señales de alarma</translation>
    </message>
    <message>
        <source>the newest change of an ice or heat session</source>
        <translation>el último cambio de una sesión de hielo o calor</translation>
    </message>
    <message>
        <source>the newest pain</source>
        <translation>el último dolor</translation>
    </message>
    <message>
        <source>the newest measure</source>
        <translation>la última medida</translation>
    </message>
    <message>
        <source>the newest dose</source>
        <translation>la última dosis</translation>
    </message>
    <message>
        <source>the newest walk</source>
        <translation>la última caminata</translation>
    </message>
    <message>
        <source>the newest time up</source>
        <translation>la última vez de pie</translation>
    </message>
    <message>
        <source>the newest drink</source>
        <translation>la última bebida</translation>
    </message>
    <message>
        <source>the newest plank</source>
        <translation>la última plancha</translation>
    </message>
    <message>
        <source>the newest stretch</source>
        <translation>el último estiramiento</translation>
    </message>
    <message>
        <source>the newest weight</source>
        <translation>el último peso</translation>
    </message>
    <message>
        <source>the newest food</source>
        <translation>el último alimento</translation>
    </message>
    <message>
        <source>the newest change of a visit</source>
        <translation>el último cambio de una visita</translation>
    </message>
    <message>
        <source>That moment is still to come.</source>
        <extracomment>safety</extracomment>
        <translation>Ese momento aún no ha llegado.</translation>
    </message>
    <message>
        <source>That can be from {least} to {most} {unit}.</source>
        <translation>Puede ir de {least} a {most} {unit}.</translation>
    </message>
    <message>
        <source>That can be from {least} to {most}.</source>
        <translation>Puede ir de {least} a {most}.</translation>
    </message>
    <message>
        <source>15 minutes ago</source>
        <translation>hace 15 minutos</translation>
    </message>
    <message>
        <source>30 minutes ago</source>
        <translation>hace 30 minutos</translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>hace 1 hora</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>safety</extracomment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>{moment}, just now</source>
        <translation>{moment}, ahora mismo</translation>
    </message>
    <message>
        <source>{moment}, {length} ago</source>
        <translation>{moment}, hace {length}</translation>
    </message>
    <message>
        <source>This morning</source>
        <translation>Esta mañana</translation>
    </message>
    <message>
        <source>this morning</source>
        <translation>esta mañana</translation>
    </message>
    <message>
        <source>Yesterday evening</source>
        <translation>Ayer por la noche</translation>
    </message>
    <message>
        <source>yesterday evening</source>
        <translation>ayer por la noche</translation>
    </message>
    <message>
        <source>The unit here is: {units}. {right}</source>
        <translation>La unidad aquí es: {units}. {right}</translation>
    </message>
    <message>
        <source>{text} might be one number or two. Write one number, without a space. {right}</source>
        <translation>{text} puede ser un número o dos. Escribe un solo número, sin espacio. {right}</translation>
    </message>
    <message>
        <source>Write a whole number from {least} to {most}.</source>
        <translation>Escribe un número entero de {least} a {most}.</translation>
    </message>
    <message>
        <source>Write a number from {least} to {most}.</source>
        <translation>Escribe un número de {least} a {most}.</translation>
    </message>
    <message>
        <source>{text} is not a whole number. {right}</source>
        <translation>{text} no es un número entero. {right}</translation>
    </message>
    <message>
        <source>{text} is not a number. {right}</source>
        <translation>{text} no es un número. {right}</translation>
    </message>
    <message>
        <source>{text} might be {first} or {second}. Write {first} or {second}.</source>
        <translation>{text} puede ser {first} o {second}. Escribe {first} o {second}.</translation>
    </message>
    <message>
        <source>There is no setting called {name}.</source>
        <translation>No hay ningún ajuste llamado {name}.</translation>
    </message>
    <message>
        <source>{name} can be: {right}.</source>
        <translation>{name} puede ser: {right}.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>ene</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>feb</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>abr</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>jun</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>jul</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>ago</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sep</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>dic</translation>
    </message>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mié</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jue</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>vie</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sáb</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dom</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{month} {day}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{month} {day}, {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
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
        <translation>espalda alta</translation>
    </message>
    <message>
        <source>low back</source>
        <translation>espalda baja</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>centro</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>back</source>
        <translation>espalda</translation>
    </message>
    <message>
        <source>{name} must be {right}</source>
        <translation>{name} debe ser {right}</translation>
    </message>
    <message>
        <source>{name} is missing or unknown</source>
        <translation>{name} falta o es desconocido</translation>
    </message>
    <message>
        <source>it does not have the shape of such an entry</source>
        <translation>no tiene la forma de una entrada así</translation>
    </message>
    <message>
        <source>the data file does not take it ({rule})</source>
        <translation>el archivo de datos no lo admite ({rule})</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>falta {name}</translation>
    </message>
    <message>
        <source>{name} does not belong there</source>
        <translation>{name} no corresponde ahí</translation>
    </message>
    <message>
        <source>a name in {name}</source>
        <translation>un nombre en {name}</translation>
    </message>
    <message>
        <source>a value in {name}</source>
        <translation>un valor en {name}</translation>
    </message>
    <message>
        <source>the entry</source>
        <translation>la entrada</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lunes</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>martes</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>miércoles</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jueves</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>viernes</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>domingo</translation>
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
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
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
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>{larger} {smaller}</source>
        <comment>a length of two parts</comment>
        <translation>{larger} {smaller}</translation>
    </message>
    <message>
        <source>something of another shape</source>
        <translation>algo con otra forma</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>a number above {least}, up to {most}</source>
        <translation>un número mayor que {least}, hasta {most}</translation>
    </message>
    <message>
        <source>a number above {least}</source>
        <translation>un número mayor que {least}</translation>
    </message>
    <message>
        <source>a whole number from {least} up</source>
        <translation>un número entero desde {least}</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>un número entero de {least} a {most}</translation>
    </message>
    <message>
        <source>a number from {least} to {most}</source>
        <translation>un número de {least} a {most}</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>un texto que no esté vacío</translation>
    </message>
    <message numerus="yes">
        <source>a text of %Ln letters</source>
        <translation>
            <numerusform>un texto de %Ln letra</numerusform>
            <numerusform>un texto de %Ln letras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a text of {least} to %Ln letters</source>
        <translation>
            <numerusform>un texto de {least} a %Ln letra</numerusform>
            <numerusform>un texto de {least} a %Ln letras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a text of at most %Ln letters</source>
        <translation>
            <numerusform>un texto de %Ln letra como máximo</numerusform>
            <numerusform>un texto de %Ln letras como máximo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a list of at most %Ln</source>
        <translation>
            <numerusform>una lista de %Ln como máximo</numerusform>
            <numerusform>una lista de %Ln como máximo</numerusform>
        </translation>
    </message>
    <message>
        <source>Drinks, ml</source>
        <translation>Bebidas, ml</translation>
    </message>
    <message>
        <source>Drinks a day, ml</source>
        <translation>Bebidas al día, ml</translation>
    </message>
    <message>
        <source>Days with drinks</source>
        <translation>Días con bebidas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Drink, ml</source>
        <translation>Bebida, ml</translation>
    </message>
    <message>
        <source>So far, ml</source>
        <translation>Hasta ahora, ml</translation>
    </message>
    <message>
        <source>{amount} on one day.</source>
        <translation>{amount} en un día.</translation>
    </message>
    <message numerus="yes">
        <source>{amount} a day on average, on %Ln days.</source>
        <translation>
            <numerusform>{amount} al día de media, en %Ln día.</numerusform>
            <numerusform>{amount} al día de media, en %Ln días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today&apos;s goal was met on the one day with drinks.</source>
        <translation>La meta de hoy se cumplió en el único día con bebidas.</translation>
    </message>
    <message numerus="yes">
        <source>Today&apos;s goal was met on {met} of %Ln days with drinks.</source>
        <translation>
            <numerusform>La meta de hoy se cumplió en {met} de %Ln día con bebidas.</numerusform>
            <numerusform>La meta de hoy se cumplió en {met} de %Ln días con bebidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount}.</source>
        <translation>{amount}.</translation>
    </message>
    <message>
        <source>{amount}; today&apos;s goal is {goal}.</source>
        <translation>{amount}; la meta de hoy es {goal}.</translation>
    </message>
    <message>
        <source>{amount} of {goal}.</source>
        <translation>{amount} de {goal}.</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>{amount} a day</source>
        <translation>{amount} al día</translation>
    </message>
    <message>
        <source>Today&apos;s goal</source>
        <translation>Meta de hoy</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <source>Changed once</source>
        <translation>Cambiado una vez</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>hoy, {time}</translation>
    </message>
    <message>
        <source>on {weekday} {time}</source>
        <translation>el {weekday} {time}</translation>
    </message>
    <message>
        <source>on {day} {time}</source>
        <translation>el {day} {time}</translation>
    </message>
    <message>
        <source>Logged {when}, on this computer</source>
        <translation>Anotado {when}, en este equipo</translation>
    </message>
    <message>
        <source>Taken back {when}</source>
        <translation>Deshecho {when}</translation>
    </message>
    <message>
        <source>Deleted {when}</source>
        <translation>Borrado {when}</translation>
    </message>
    <message>
        <source>Brought back {when}</source>
        <translation>Recuperado {when}</translation>
    </message>
    <message>
        <source>Logged {when}, on another computer</source>
        <translation>Anotado {when}, en otro equipo</translation>
    </message>
    <message>
        <source>The answers were changed {when}</source>
        <translation>Las respuestas se cambiaron {when}</translation>
    </message>
    <message>
        <source>{before} became {after} {when}</source>
        <translation>{before} pasó a {after} {when}</translation>
    </message>
    <message>
        <source>{what}: {before} became {after} {when}</source>
        <translation>{what}: {before} pasó a {after} {when}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Twinge</source>
        <translation>Punzada</translation>
    </message>
    <message>
        <source>Which pain</source>
        <translation>Qué dolor</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Dolor antes</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>Dolor después</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Qué dijeron</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>{amount} ml</source>
        <translation>{amount} ml</translation>
    </message>
    <message>
        <source>That is still going on. End it first, then it can be changed.</source>
        <translation>Eso sigue en marcha. Termínalo primero; luego se puede cambiar.</translation>
    </message>
    <message>
        <source>Entries can be: {names}.</source>
        <translation>Las entradas pueden ser: {names}.</translation>
    </message>
    <message>
        <source>{name} is nothing that can be changed here. It can be: {names}.</source>
        <translation>{name} no es algo que se pueda cambiar aquí. Puede ser: {names}.</translation>
    </message>
    <message>
        <source>Say when it ended.</source>
        <translation>Di cuándo terminó.</translation>
    </message>
    <message>
        <source>{name} can be: {words}.</source>
        <translation>{name} puede ser: {words}.</translation>
    </message>
    <message>
        <source>Ice and heat</source>
        <translation>Hielo y calor</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Cuestionarios</translation>
    </message>
    <message>
        <source>Getting up</source>
        <translation>Levantarse</translation>
    </message>
    <message>
        <source>Planks</source>
        <translation>Planchas</translation>
    </message>
    <message>
        <source>Foods</source>
        <translation>Alimentos</translation>
    </message>
    <message>
        <source>Causes checklist</source>
        <translation>Cuestionario de causas</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Tea</source>
        <translation>Té</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>Café</translation>
    </message>
    <message>
        <source>Milk</source>
        <translation>Leche</translation>
    </message>
    <message>
        <source>Soup</source>
        <translation>Sopa</translation>
    </message>
    <message>
        <source>Juice</source>
        <translation>Jugo o zumo</translation>
    </message>
    <message>
        <source>Another drink</source>
        <translation>Otra bebida</translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation>Alcohol</translation>
    </message>
    <message>
        <source>Swim</source>
        <translation>Natación</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Bicicleta</translation>
    </message>
    <message>
        <source>Elliptical</source>
        <translation>Elíptica</translation>
    </message>
    <message>
        <source>Stair climber</source>
        <translation>Escaladora</translation>
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
        <translation>Otra actividad</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>borrado</translation>
    </message>
    <message>
        <source>changed once</source>
        <translation>cambiado una vez</translation>
    </message>
    <message>
        <source>Pain {value}</source>
        <translation>Dolor {value}</translation>
    </message>
    <message>
        <source>Worst pain {value}</source>
        <translation>Peor dolor {value}</translation>
    </message>
    <message>
        <source>Average pain {value}</source>
        <translation>Dolor medio {value}</translation>
    </message>
    <message>
        <source>{pain}, a twinge</source>
        <translation>{pain}, una punzada</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>pain {value} after</source>
        <translation>dolor {value} después</translation>
    </message>
    <message>
        <source>Up from the chair</source>
        <translation>De pie</translation>
    </message>
    <message>
        <source>pain {value} in it</source>
        <translation>dolor {value} al hacerla</translation>
    </message>
    <message>
        <source>{count} portions</source>
        <translation>{count} porciones</translation>
    </message>
    <message>
        <source>A spasm began</source>
        <translation>Empezó un espasmo</translation>
    </message>
    <message>
        <source>A spasm, eased after a day</source>
        <translation>Un espasmo, cedió tras un día</translation>
    </message>
    <message>
        <source>none ticked</source>
        <translation>ninguna marcada</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>sin acabar</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>How it changed</source>
        <translation>Cómo cambió</translation>
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
        <translation>Dolor, disfrute, actividad (PEG)</translation>
    </message>
    <message>
        <source>Change, as you felt it</source>
        <translation>Cambio, como lo sentiste</translation>
    </message>
    <message>
        <source>{what}; {scale}</source>
        <translation>{what}; {scale}</translation>
    </message>
    <message>
        <source>3 is very much better, -3 very much worse.</source>
        <translation>3 es muchísimo mejor, -3 muchísimo peor.</translation>
    </message>
    <message>
        <source>lower is better.</source>
        <translation>menos es mejor.</translation>
    </message>
    <message>
        <source>Score, 0-10</source>
        <translation>Puntuación, 0-10</translation>
    </message>
    <message>
        <source>Score, 0-24</source>
        <translation>Puntuación, 0-24</translation>
    </message>
    <message>
        <source>Score, %</source>
        <translation>Puntuación, %</translation>
    </message>
    <message>
        <source>Answer, -3 to 3</source>
        <translation>Respuesta, de -3 a 3</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Most units a day</source>
        <translation>Máximo de unidades al día</translation>
    </message>
    <message>
        <source>Most in 24 h, units</source>
        <translation>Máximo en 24 h, unidades</translation>
    </message>
    <message>
        <source>{limit}, units in 24 h</source>
        <translation>{limit}, unidades en 24 h</translation>
    </message>
    <message>
        <source>{units} on this day.</source>
        <translation>{units} en este día.</translation>
    </message>
    <message numerus="yes">
        <source>{units} on %Ln days.</source>
        <translation>
            <numerusform>{units} en %Ln día.</numerusform>
            <numerusform>{units} en %Ln días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More in 24 h than your prescriber set: on %Ln days.</source>
        <translation>
            <numerusform>Más en 24 h de lo que fijó quien te lo recetó: en %Ln día.</numerusform>
            <numerusform>Más en 24 h de lo que fijó quien te lo recetó: en %Ln días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More in 24 h than the label allows: on %Ln days.</source>
        <translation>
            <numerusform>Más en 24 h de lo que permite el prospecto: en %Ln día.</numerusform>
            <numerusform>Más en 24 h de lo que permite el prospecto: en %Ln días.</numerusform>
        </translation>
    </message>
    <message>
        <source>at most {units} a day</source>
        <translation>como máximo {units} al día</translation>
    </message>
    <message>
        <source>Prescriber</source>
        <translation>Quien lo recetó</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Prospecto</translation>
    </message>
    <message>
        <source>{count} in 24 h</source>
        <translation>{count} en 24 h</translation>
    </message>
    <message>
        <source>Latest of the day</source>
        <translation>El último del día</translation>
    </message>
    <message>
        <source>Average of each day&apos;s last</source>
        <translation>Media del último de cada día</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Pain, 0-10</source>
        <translation>Dolor, 0-10</translation>
    </message>
    <message>
        <source>What else</source>
        <translation>Qué más</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spasms; the highest pain was {value}.</source>
        <translation>
            <numerusform>%Ln espasmo; el dolor máximo fue {value}.</numerusform>
            <numerusform>%Ln espasmos; el dolor máximo fue {value}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spasms.</source>
        <translation>
            <numerusform>%Ln espasmo.</numerusform>
            <numerusform>%Ln espasmos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No spasm, and no pain was entered.</source>
        <translation>Ningún espasmo, y no se anotó dolor.</translation>
    </message>
    <message>
        <source>No spasm; the highest pain was {value}.</source>
        <translation>Ningún espasmo; el dolor máximo fue {value}.</translation>
    </message>
    <message>
        <source>One spasm, which goes on: day {number}.</source>
        <translation>Un espasmo, que sigue: día {number}.</translation>
    </message>
    <message>
        <source>One spasm, eased in {time}.</source>
        <translation>Un espasmo, cedió en {time}.</translation>
    </message>
    <message>
        <source>No pain was entered.</source>
        <translation>No se anotó dolor.</translation>
    </message>
    <message>
        <source>Once, {value} at {time}.</source>
        <translation>Una vez, {value}, {time}.</translation>
    </message>
    <message>
        <source>At most {highest}; {value} at {time}, the latest.</source>
        <translation>Como máximo {highest}; {value}, {time}, el último.</translation>
    </message>
    <message>
        <source>Spasm since {day}</source>
        <translation>Espasmo desde {day}</translation>
    </message>
    <message>
        <source>Spasm, {first} to {last}</source>
        <translation>Espasmo, {first} a {last}</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>El último</translation>
    </message>
    <message>
        <source>Highest, 0-10</source>
        <translation>Máximo, 0-10</translation>
    </message>
    <message>
        <source>Ice sessions</source>
        <translation>Sesiones de hielo</translation>
    </message>
    <message>
        <source>Heat sessions</source>
        <translation>Sesiones de calor</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Longest hold, s</source>
        <translation>Serie más larga, s</translation>
    </message>
    <message>
        <source>Goal, s</source>
        <translation>Meta, s</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Hold, s</source>
        <translation>Serie, s</translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation>{what}.</translation>
    </message>
    <message>
        <source>{what}; the longest was {most}.</source>
        <translation>{what}; la más larga fue de {most}.</translation>
    </message>
    <message>
        <source>One hold of {time}.</source>
        <translation>Una serie de {time}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln holds, the longest {time}.</source>
        <translation>
            <numerusform>%Ln serie, la más larga {time}.</numerusform>
            <numerusform>%Ln series, la más larga {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>the goal rose to {time}</source>
        <translation>la meta subió a {time}</translation>
    </message>
    <message>
        <source>Longest hold</source>
        <translation>Serie más larga</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Semana del {day}</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>Últimas 4 semanas</translation>
    </message>
    <message>
        <source>Over an hour</source>
        <translation>Más de una hora</translation>
    </message>
    <message>
        <source>Days at the desk</source>
        <translation>Días en el escritorio</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>At the desk, min</source>
        <translation>En el escritorio, min</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>En el escritorio</translation>
    </message>
    <message>
        <source>{first} a week at first, {last} at last.</source>
        <translation>{first} a la semana al principio, {last} al final.</translation>
    </message>
    <message>
        <source>{count} a week, at first and at last.</source>
        <translation>{count} a la semana, al principio y al final.</translation>
    </message>
    <message numerus="yes">
        <source>Never, on %Ln days at the desk.</source>
        <translation>
            <numerusform>Nunca, en %Ln día en el escritorio.</numerusform>
            <numerusform>Nunca, en %Ln días en el escritorio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Once, on %Ln days at the desk.</source>
        <translation>
            <numerusform>Una vez, en %Ln día en el escritorio.</numerusform>
            <numerusform>Una vez, en %Ln días en el escritorio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{times}, on %Ln days at the desk.</source>
        <translation>
            <numerusform>{times}, en %Ln día en el escritorio.</numerusform>
            <numerusform>{times}, en %Ln días en el escritorio.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is known</source>
        <translation>no se sabe nada</translation>
    </message>
    <message>
        <source>{time} at the desk, at most {longest} at a stretch.</source>
        <translation>{time} en el escritorio, como máximo {longest} seguidos.</translation>
    </message>
    <message>
        <source>none over an hour</source>
        <translation>ninguna de más de una hora</translation>
    </message>
    <message>
        <source>{times} over an hour</source>
        <translation>{times} más de una hora</translation>
    </message>
    <message>
        <source>{count} a week over an hour</source>
        <translation>{count} a la semana de más de una hora</translation>
    </message>
    <message>
        <source>Over an hour at the desk</source>
        <translation>Más de una hora en el escritorio</translation>
    </message>
    <message>
        <source>Spasms</source>
        <translation>Espasmos</translation>
    </message>
    <message>
        <source>No spasm in these days.</source>
        <translation>Ningún espasmo en estos días.</translation>
    </message>
    <message>
        <source>One spasm, which goes on.</source>
        <translation>Un espasmo, que sigue.</translation>
    </message>
    <message>
        <source>Two spasms, {time} apart.</source>
        <translation>Dos espasmos, con {time} entre ellos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spasms, on average {time} apart.</source>
        <translation>
            <numerusform>%Ln espasmo, de media {time} entre ellos.</numerusform>
            <numerusform>%Ln espasmos, de media {time} entre ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spasm of {day}: {what}</source>
        <translation>Espasmo del {day}: {what}</translation>
    </message>
    <message>
        <source>day {number}</source>
        <translation>día {number}</translation>
    </message>
    <message>
        <source>worst pain {value}</source>
        <translation>peor dolor {value}</translation>
    </message>
    <message>
        <source>ice {times}</source>
        <translation>hielo {times}</translation>
    </message>
    <message>
        <source>heat {times}</source>
        <translation>calor {times}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln doses</source>
        <translation>
            <numerusform>%Ln dosis</numerusform>
            <numerusform>%Ln dosis</numerusform>
        </translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Empezó</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Worst pain, 0-10</source>
        <translation>Peor dolor, 0-10</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>{name} {amount} mg</source>
        <translation>{name} {amount} mg</translation>
    </message>
    <message>
        <source>Eased</source>
        <translation>Cedió</translation>
    </message>
    <message>
        <source>Answers that are not no</source>
        <translation>Respuestas que no son no</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Pain (0-10)</source>
        <translation>Dolor (0-10)</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>Twinge or spasm</source>
        <translation>Punzada o espasmo</translation>
    </message>
    <message>
        <source>Ice or heat of</source>
        <translation>Hielo o calor del</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>Score (points)</source>
        <translation>Puntuación (puntos)</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medicamento</translation>
    </message>
    <message>
        <source>Amount (tablets or doses)</source>
        <translation>Cantidad (comprimidos o dosis)</translation>
    </message>
    <message>
        <source>Ingredients of one</source>
        <translation>Componentes de uno</translation>
    </message>
    <message>
        <source>Prescribed by</source>
        <translation>Recetado por</translation>
    </message>
    <message>
        <source>Prescribed on</source>
        <translation>Recetado el</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Moved (min)</source>
        <translation>En movimiento (min)</translation>
    </message>
    <message>
        <source>Goal (min)</source>
        <translation>Meta (min)</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Cómo se sabe</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Anotado a mano</translation>
    </message>
    <message>
        <source>Drink</source>
        <translation>Bebida</translation>
    </message>
    <message>
        <source>Amount (ml)</source>
        <translation>Cantidad (ml)</translation>
    </message>
    <message>
        <source>Counts towards the goal</source>
        <translation>Cuenta para la meta</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantén</translation>
    </message>
    <message>
        <source>Level (0-4)</source>
        <translation>Nivel (0-4)</translation>
    </message>
    <message>
        <source>Held (s)</source>
        <translation>Aguantado (s)</translation>
    </message>
    <message>
        <source>Goal (s)</source>
        <translation>Meta (s)</translation>
    </message>
    <message>
        <source>Form was good</source>
        <translation>La técnica fue buena</translation>
    </message>
    <message>
        <source>Could have talked</source>
        <translation>Habría podido hablar</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Estirar</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Hold (s)</source>
        <translation>Mantener (s)</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lados</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Weight (kg)</source>
        <translation>Peso (kg)</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Alimento</translation>
    </message>
    <message>
        <source>Portions</source>
        <translation>Porciones</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Also worth doing</source>
        <translation>También vale la pena</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Acabado</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Still planned</source>
        <translation>Aún previsto</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Qué se dijo</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>El día siguiente</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Chosen (min)</source>
        <translation>Elegido (min)</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>How the end is known</source>
        <translation>Cómo se sabe el final</translation>
    </message>
    <message>
        <source>Why before its time</source>
        <translation>Por qué antes de tiempo</translation>
    </message>
    <message>
        <source>Skin all right, first check</source>
        <translation>Piel bien, primera revisión</translation>
    </message>
    <message>
        <source>Skin all right, second check</source>
        <translation>Piel bien, segunda revisión</translation>
    </message>
    <message>
        <source>Skin all right, afterwards</source>
        <translation>Piel bien, después</translation>
    </message>
    <message>
        <source>Pain before (0-10)</source>
        <translation>Dolor antes (0-10)</translation>
    </message>
    <message>
        <source>Pain after (0-10)</source>
        <translation>Dolor después (0-10)</translation>
    </message>
    <message>
        <source>Spasm of</source>
        <translation>Espasmo del</translation>
    </message>
    <message>
        <source>Stopped for</source>
        <translation>Parado por</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambos</translation>
    </message>
    <message>
        <source>lower back</source>
        <translation>espalda baja</translation>
    </message>
    <message>
        <source>ice</source>
        <translation>hielo</translation>
    </message>
    <message>
        <source>heat</source>
        <translation>calor</translation>
    </message>
    <message>
        <source>dry pad</source>
        <translation>almohadilla seca</translation>
    </message>
    <message>
        <source>moist heat</source>
        <translation>calor húmedo</translation>
    </message>
    <message>
        <source>bath</source>
        <translation>baño</translation>
    </message>
    <message>
        <source>heat wrap</source>
        <translation>parche térmico</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supuesto</translation>
    </message>
    <message>
        <source>noticed</source>
        <translation>observado</translation>
    </message>
    <message>
        <source>after a nudge</source>
        <translation>tras un aviso</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>peor</translation>
    </message>
    <message>
        <source>average</source>
        <translation>medio</translation>
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
        <translation>cambio global</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>en el escritorio</translation>
    </message>
    <message>
        <source>away</source>
        <translation>fuera</translation>
    </message>
    <message>
        <source>walk</source>
        <translation>caminar</translation>
    </message>
    <message>
        <source>swim</source>
        <translation>natación</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>bicicleta</translation>
    </message>
    <message>
        <source>stair climber</source>
        <translation>escaladora</translation>
    </message>
    <message>
        <source>water</source>
        <translation>agua</translation>
    </message>
    <message>
        <source>tea</source>
        <translation>té</translation>
    </message>
    <message>
        <source>coffee</source>
        <translation>café</translation>
    </message>
    <message>
        <source>milk</source>
        <translation>leche</translation>
    </message>
    <message>
        <source>soup</source>
        <translation>sopa</translation>
    </message>
    <message>
        <source>juice</source>
        <translation>jugo o zumo</translation>
    </message>
    <message>
        <source>alcohol</source>
        <translation>alcohol</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>sharp or spreading pain</source>
        <translation>dolor agudo o que se extiende</translation>
    </message>
    <message>
        <source>pain, tingling or weakness in a leg</source>
        <translation>dolor, hormigueo o debilidad en una pierna</translation>
    </message>
    <message>
        <source>a cramp or spasm</source>
        <translation>un calambre o espasmo</translation>
    </message>
    <message>
        <source>hips sagged or back arched</source>
        <translation>cadera hundida o espalda arqueada</translation>
    </message>
    <message>
        <source>held breath</source>
        <translation>respiración contenida</translation>
    </message>
    <message>
        <source>dizzy, chest pressure, headache, blurred sight</source>
        <translation>mareo, presión en el pecho, dolor de cabeza, vista borrosa</translation>
    </message>
    <message>
        <source>was checked</source>
        <translation>se revisó</translation>
    </message>
    <message>
        <source>a mistake</source>
        <translation>un error</translation>
    </message>
    <message>
        <source>later</source>
        <translation>más tarde</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>hoy no</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>deshecho</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds is a start, not a test.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>%Ln segundo es un comienzo, no un examen.</numerusform>
            <numerusform>%Ln segundos son un comienzo, no un examen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln s more since {day}: three good sessions on two days.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>%Ln s más desde {day}: tres buenas sesiones en dos días distintos.</numerusform>
            <numerusform>%Ln s más desde {day}: tres buenas sesiones en dos días distintos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln s less since {day}: two holds in a row ended before the goal.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>%Ln s menos desde {day}: dos series seguidas acabaron antes de la meta.</numerusform>
            <numerusform>%Ln s menos desde {day}: dos series seguidas acabaron antes de la meta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln s less since {day}: two mornings hurt more than usual.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>%Ln s menos desde {day}: dos mañanas dolieron más de lo normal.</numerusform>
            <numerusform>%Ln s menos desde {day}: dos mañanas dolieron más de lo normal.</numerusform>
        </translation>
    </message>
    <message>
        <source>The level you chose, since {day}.</source>
        <extracomment>safety</extracomment>
        <translation>El nivel que elegiste, desde {day}.</translation>
    </message>
    <message>
        <source>Kept, but less than half of the goal: it is not one of the three.</source>
        <extracomment>safety</extracomment>
        <translation>Guardada, pero menos de la mitad de la meta: no es una de las tres.</translation>
    </message>
    <message>
        <source>Hold {number} of {count}.</source>
        <extracomment>safety</extracomment>
        <translation>Serie {number} de {count}.</translation>
    </message>
    <message numerus="yes">
        <source>From now on one level easier: {level}, %Ln s.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>Desde ahora, un nivel más fácil: {level}, %Ln s.</numerusform>
            <numerusform>Desde ahora, un nivel más fácil: {level}, %Ln s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From now on %Ln s: two holds in a row ended before the goal.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>Desde ahora, %Ln s: dos series seguidas acabaron antes de la meta.</numerusform>
            <numerusform>Desde ahora, %Ln s: dos series seguidas acabaron antes de la meta.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, {day}: {units}</source>
        <translation>{name}, {day}: {units}</translation>
    </message>
    <message>
        <source>episode, from onset to eased</source>
        <translation>episodio, desde el inicio hasta que cedió</translation>
    </message>
    <message>
        <source>highest of each week</source>
        <translation>máximo de cada semana</translation>
    </message>
    <message>
        <source>median of each week</source>
        <translation>mediana de cada semana</translation>
    </message>
    <message>
        <source>Ticked from group A (call now): {signs}.</source>
        <translation>Marcadas del grupo A (llamar ahora): {signs}.</translation>
    </message>
    <message>
        <source>Ticked from the other groups: {signs}.</source>
        <translation>Marcadas de los otros grupos: {signs}.</translation>
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
        <translation>Exporta como JSON (--format json) e importa ese archivo.</translation>
    </message>
    <message>
        <source>An exchange goes on already, or waits for the folder. Try again a little later.</source>
        <translation>Ya hay una sincronización en marcha, o espera a la carpeta. Inténtalo otra vez un poco más tarde.</translation>
    </message>
    <message numerus="yes">
        <source>Page {number} of %Ln</source>
        <translation>
            <numerusform>Página {number} de %Ln</numerusform>
            <numerusform>Página {number} de %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is already there. Choose another name.</source>
        <translation>{file} ya existe. Elige otro nombre.</translation>
    </message>
    <message>
        <source>one of {words}</source>
        <translation>uno de {words}</translation>
    </message>
    <message>
        <source>an object with names and values</source>
        <translation>un objeto con nombres y valores</translation>
    </message>
    <message>
        <source>a moment such as 2026-11-22T14:05:00Z</source>
        <translation>un momento como 2026-11-22T14:05:00Z</translation>
    </message>
    <message>
        <source>I can&apos;t read &quot;{text}&quot; as a time. Write {time}, yesterday 9, or 20 minutes ago.</source>
        <translation>No puedo leer “{text}” como una hora. Escribe {time}, ayer a las 9 o hace 20 minutos.</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>safety</extracomment>
        <translation>hoy</translation>
    </message>
    <message>
        <source>That offset from UTC does not exist.</source>
        <translation>Ese desfase con UTC no existe.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is still to come. Give a moment that is past.</source>
        <translation>“{text}” aún no ha llegado. Da un momento pasado.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>{time} came twice that night. This is the first, before the clocks went back.</source>
        <translation>{time} se dio dos veces esa noche. Esta es la primera, antes de atrasar los relojes.</translation>
    </message>
    <message>
        <source>{time} came twice that night. This is the second, after the clocks went back.</source>
        <translation>{time} se dio dos veces esa noche. Esta es la segunda, después de atrasar los relojes.</translation>
    </message>
    <message>
        <source>{day} had no {time}: the clocks went forward over it. Give a time before or after.</source>
        <translation>El {day} no tuvo {time}: los relojes se adelantaron y la saltaron. Da una hora anterior o posterior.</translation>
    </message>
    <message>
        <source>{first} to {last} ends before it begins.</source>
        <translation>{first} a {last} acaba antes de empezar.</translation>
    </message>
    <message>
        <source>{one} and {other} overlap.</source>
        <translation>{one} y {other} se solapan.</translation>
    </message>
    <message>
        <source>your answers earlier today</source>
        <translation>tus respuestas de antes, hoy</translation>
    </message>
    <message>
        <source>your episode began on {day}</source>
        <translation>tu episodio empezó el {day}</translation>
    </message>
    <message numerus="yes">
        <source>logged %Ln times in one place within three months</source>
        <translation>
            <numerusform>anotado %Ln vez en un mismo lugar en tres meses</numerusform>
            <numerusform>anotado %Ln veces en un mismo lugar en tres meses</numerusform>
        </translation>
    </message>
    <message>
        <source>Q0 is &quot;none&quot; or a list of warning signs, A1-A13 and B1-B15, such as [&quot;A3&quot;, &quot;B2&quot;].</source>
        <translation>Q0 es &quot;none&quot; o una lista de señales de alarma, A1-A13 y B1-B15, como [&quot;A3&quot;, &quot;B2&quot;].</translation>
    </message>
    <message>
        <source>There is no question {id}.</source>
        <translation>No existe la pregunta {id}.</translation>
    </message>
    <message>
        <source>{id} has no answer. Write &quot;?&quot; if you are not sure, or leave it out.</source>
        <translation>{id} no tiene respuesta. Escribe &quot;?&quot; si no estás seguro, o déjala fuera.</translation>
    </message>
    <message>
        <source>{id} can be: {right}.</source>
        <translation>{id} puede ser: {right}.</translation>
    </message>
    <message>
        <source>{sign} stands twice in Q0. Write it once.</source>
        <translation>{sign} está dos veces en Q0. Escríbela una vez.</translation>
    </message>
    <message>
        <source>{id} is asked only after {first}. Leave it out, or give that answer too.</source>
        <translation>{id} solo se pregunta después de {first}. Déjala fuera, o da también esa respuesta.</translation>
    </message>
    <message>
        <source>A measure can be: peg, change, rmdq or odi.</source>
        <translation>Una medida puede ser: peg, change, rmdq u odi.</translation>
    </message>
    <message>
        <source>PEG needs its three numbers, each from 0 to 10.</source>
        <translation>PEG necesita sus tres números, cada uno de 0 a 10.</translation>
    </message>
    <message>
        <source>The change goes from -3, very much worse, to 3, very much better.</source>
        <translation>El cambio va de -3, muchísimo peor, a 3, muchísimo mejor.</translation>
    </message>
    <message>
        <source>A Roland-Morris score goes from 0 to 24.</source>
        <translation>Una puntuación Roland-Morris va de 0 a 24.</translation>
    </message>
    <message>
        <source>Roland-Morris needs the numbers of the ticked sentences, 1 to 24.</source>
        <translation>Roland-Morris necesita los números de las frases marcadas, de 1 a 24.</translation>
    </message>
    <message>
        <source>An Oswestry score goes from 0 to 100 per cent.</source>
        <translation>Una puntuación Oswestry va de 0 a 100 por ciento.</translation>
    </message>
    <message>
        <source>A change of about {least} to {most} points is usually considered meaningful ({source}).</source>
        <translation>Un cambio de unos {least} a {most} puntos suele considerarse importante ({source}).</translation>
    </message>
    <message>
        <source>A change of {points} or more points or {percent} (so {least} to {most} points when it began low) is usually considered meaningful ({source}).</source>
        <translation>Un cambio de {points} puntos o más o de {percent} (es decir, de {least} a {most} puntos si al principio era bajo) suele considerarse importante ({source}).</translation>
    </message>
    <message>
        <source>A change of {points} or more points (or {percent}) is usually considered meaningful ({source}).</source>
        <translation>Un cambio de {points} puntos o más (o de {percent}) suele considerarse importante ({source}).</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde {day}</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>hasta el {day}</translation>
    </message>
    <message>
        <source>none of 28</source>
        <translation>ninguna de 28</translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning signs ticked</source>
        <translation>
            <numerusform>%Ln señal de alarma marcada</numerusform>
            <numerusform>%Ln señales de alarma marcadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before the %Ln questions</source>
        <translation>
            <numerusform>Antes de la %Ln pregunta</numerusform>
            <numerusform>Antes de las %Ln preguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Question {number} of %Ln</source>
        <translation>
            <numerusform>Pregunta {number} de %Ln</numerusform>
            <numerusform>Pregunta {number} de %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Steroid injection</source>
        <translation>Infiltración de corticoide</translation>
    </message>
    <message>
        <source>Massage</source>
        <translation>Masaje</translation>
    </message>
    <message>
        <source>Physiotherapist</source>
        <translation>Fisioterapeuta</translation>
    </message>
    <message>
        <source>Chiropractor</source>
        <translation>Quiropráctico</translation>
    </message>
    <message>
        <source>Dietitian</source>
        <translation>Nutricionista</translation>
    </message>
    <message>
        <source>Neurologist</source>
        <translation>Neurólogo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>That day is still to come: keep it as a planned visit.</source>
        <translation>Ese día aún no ha llegado: guárdalo como visita prevista.</translation>
    </message>
    <message>
        <source>A visit can be at most ten years back.</source>
        <translation>Una visita puede ser de hace diez años como máximo.</translation>
    </message>
    <message>
        <source>That day is past: keep it as a visit that took place.</source>
        <translation>Ese día ya pasó: guárdalo como visita hecha.</translation>
    </message>
    <message>
        <source>A visit can be planned at most two years ahead.</source>
        <translation>Una visita se puede prever con dos años de antelación como máximo.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguna aún</translation>
    </message>
    <message>
        <source>1 so far</source>
        <translation>1 hasta ahora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in {span}, about every {every}</source>
        <translation>
            <numerusform>%Ln en {span}, más o menos cada {every}</numerusform>
            <numerusform>%Ln en {span}, más o menos cada {every}</numerusform>
        </translation>
    </message>
    <message>
        <source>day</source>
        <extracomment>safety</extracomment>
        <translation>día</translation>
    </message>
    <message>
        <source>A visit can be to: {right}.</source>
        <translation>Una visita puede ser a: {right}.</translation>
    </message>
    <message>
        <source>Pain goes from 0 to 10.</source>
        <extracomment>safety</extracomment>
        <translation>El dolor va de 0 a 10.</translation>
    </message>
    <message>
        <source>Write the day like &quot;2026-11-30&quot;.</source>
        <translation>Escribe el día así: &quot;2026-11-30&quot;.</translation>
    </message>
    <message>
        <source>The guide&apos;s file {file} cannot be used: {fault}.</source>
        <translation>El archivo {file} de la guía no se puede usar: {fault}.</translation>
    </message>
    <message>
        <source>Mend that file or install Unclench again, then try again.</source>
        <translation>Arregla ese archivo o instala Unclench otra vez, y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>it is no TOML ({where})</source>
        <translation>no es TOML ({where})</translation>
    </message>
    <message>
        <source>its tables do not fit together ({what})</source>
        <translation>sus tablas no encajan ({what})</translation>
    </message>
    <message>
        <source>, number {number}</source>
        <translation>, número {number}</translation>
    </message>
    <message>
        <source>Under 50 kg: ask a doctor or pharmacist first.</source>
        <extracomment>safety</extracomment>
        <translation>Menos de 50 kg: consulta antes a un médico o farmacéutico.</translation>
    </message>
    <message>
        <source>Alcohol and {name} within 8 h: both make sleepy, and together more than each alone.</source>
        <extracomment>safety</extracomment>
        <translation>Alcohol y {name} en menos de 8 h: los dos dan sueño, y juntos más que cada uno por separado.</translation>
    </message>
    <message numerus="yes">
        <source>Label: with 3 or more alcoholic drinks a day, ask a doctor first. %Ln are logged in 24 h, counted as up to {amount} each.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>Prospecto: con 3 o más bebidas alcohólicas al día, consulta antes a un médico. Hay %Ln anotada en 24 h, contada como hasta {amount}.</numerusform>
            <numerusform>Prospecto: con 3 o más bebidas alcohólicas al día, consulta antes a un médico. Hay %Ln anotadas en 24 h, contadas como hasta {amount} cada una.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {units} at once; {who} says {most} at most.</source>
        <extracomment>safety</extracomment>
        <translation>{name}: {units} a la vez; {who} dice {most} como máximo.</translation>
    </message>
    <message>
        <source>{name}: this is more than {who} allows in 24 h.</source>
        <extracomment>safety</extracomment>
        <translation>{name}: esto es más de lo que permite {who} en 24 h.</translation>
    </message>
    <message>
        <source>{name}: more than {units} in {hours}. That is more than {who} allows.</source>
        <extracomment>safety</extracomment>
        <translation>{name}: más de {units} en {hours}. Es más de lo que permite {who}.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: more than %Ln doses in 24 h. That is more than {who} allows.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>{name}: más de %Ln dosis en 24 h. Es más de lo que permite {who}.</numerusform>
            <numerusform>{name}: más de %Ln dosis en 24 h. Es más de lo que permite {who}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} at {time}: sooner than {who} says, {hours} after the one before.</source>
        <extracomment>safety</extracomment>
        <translation>{name}, {time}: antes de lo que dice {who} ({hours} después de la dosis anterior).</translation>
    </message>
    <message>
        <source>{name} at {time}: sooner than {whose} says, {hours} after it.</source>
        <extracomment>safety</extracomment>
        <translation>{name}, {time}: antes de lo que dice {whose} ({hours} después de tomar ese otro medicamento).</translation>
    </message>
    <message>
        <source>For acetaminophen, call a poison centre or emergency line now even if you feel fine.</source>
        <extracomment>safety</extracomment>
        <translation>Por el paracetamol (acetaminofén), llama ahora a un centro de toxicología o a emergencias, aunque te sientas bien.</translation>
    </message>
    <message>
        <source>For acetaminophen, call a poison centre or emergency line now even if you feel fine: {number}.</source>
        <extracomment>safety</extracomment>
        <translation>Por el paracetamol (acetaminofén), llama ahora a un centro de toxicología o a emergencias, aunque te sientas bien: {number}.</translation>
    </message>
    <message>
        <source>More than {dose} of acetaminophen in 24 h can harm the liver. Call {number} now, even if you feel fine.</source>
        <extracomment>safety</extracomment>
        <translation>Más de {dose} de paracetamol (acetaminofén) en 24 h puede dañar el hígado. Llama ahora al {number}, aunque te sientas bien.</translation>
    </message>
    <message>
        <source>More than {dose} of {name} in 24 h. That is more than leaflets allow: ask your prescriber or pharmacist.</source>
        <extracomment>safety</extracomment>
        <translation>Más de {dose} de {name} en 24 h. Es más de lo que permiten los prospectos: pregunta a quien te lo recetó o al farmacéutico.</translation>
    </message>
    <message>
        <source>{name}: {dose} of {ingredient} at once; at most {most} is known for it.</source>
        <extracomment>safety</extracomment>
        <translation>{name}: {dose} de {ingredient} a la vez; lo máximo conocido es {most}.</translation>
    </message>
    <message>
        <source>{name} at {time}: sooner than is known for {ingredient}, {hours} after {other}.</source>
        <extracomment>safety</extracomment>
        <translation>{name}, {time}: antes de lo que se conoce para {ingredient} ({hours} después de {other}).</translation>
    </message>
    <message>
        <source>{name}: how much {ingredient} a day is too much is not known here. Ask your pharmacist.</source>
        <extracomment>safety</extracomment>
        <translation>{name}: aquí no se conoce cuánto {ingredient} al día es demasiado. Pregunta a tu farmacéutico.</translation>
    </message>
    <message>
        <source>{name} at {time}: how far apart doses of {ingredient} must be is not known here. Ask your pharmacist.</source>
        <extracomment>safety</extracomment>
        <translation>{name}, {time}: aquí no se conoce cuánto deben separarse las dosis de {ingredient}. Pregunta a tu farmacéutico.</translation>
    </message>
    <message>
        <source>{name}: its strength is not known here, so the {ingredient} of 24 h is counted without it.</source>
        <extracomment>safety</extracomment>
        <translation>{name}: aquí no se conoce su concentración, así que el total de {ingredient} en 24 h se cuenta sin él.</translation>
    </message>
    <message>
        <source>{name}: what was logged of it before has another strength. If that was wrong, ask your pharmacist.</source>
        <extracomment>safety</extracomment>
        <translation>{name}: lo que se anotó antes de este producto tiene otra concentración. Si la concentración anotada era errónea, pregunta a tu farmacéutico.</translation>
    </message>
    <message>
        <source>If the aspirin is your daily low dose, ask your prescriber.</source>
        <extracomment>safety</extracomment>
        <translation>Si la aspirina es tu dosis baja diaria, pregunta a quien te la recetó.</translation>
    </message>
    <message>
        <source>Label: do not mix with another NSAID.</source>
        <extracomment>safety</extracomment>
        <translation>Prospecto: no mezclar con otro antiinflamatorio (AINE).</translation>
    </message>
    <message>
        <source>{name} was logged at {time}.</source>
        <extracomment>safety</extracomment>
        <translation>{name} se anotó: {time}.</translation>
    </message>
    <message>
        <source>{dose} of acetaminophen in 24 h from all products; {whose} says {limit}.</source>
        <extracomment>safety</extracomment>
        <translation>{dose} de paracetamol (acetaminofén) en 24 h, de todos los productos; {whose} dice {limit}.</translation>
    </message>
    <message>
        <source>Label: no other acetaminophen product.</source>
        <extracomment>safety</extracomment>
        <translation>Prospecto: ningún otro producto con paracetamol (acetaminofén).</translation>
    </message>
    <message>
        <source>Two things that make sleepy within 8 h: {first} and {second}. Ask your prescriber about it.</source>
        <extracomment>safety</extracomment>
        <translation>Dos cosas que dan sueño en menos de 8 h: {first} y {second}. Pregunta a quien te lo recetó.</translation>
    </message>
    <message>
        <source>tablets</source>
        <extracomment>safety</extracomment>
        <translation>comprimidos</translation>
    </message>
    <message>
        <source>tablet</source>
        <extracomment>safety</extracomment>
        <translation>comprimido</translation>
    </message>
    <message>
        <source>caplets</source>
        <extracomment>safety</extracomment>
        <translation>comprimidos</translation>
    </message>
    <message>
        <source>caplet</source>
        <extracomment>safety</extracomment>
        <translation>comprimido</translation>
    </message>
    <message>
        <source>portions of 33 drops</source>
        <extracomment>safety</extracomment>
        <translation>porciones de 33 gotas</translation>
    </message>
    <message>
        <source>portion of 33 drops</source>
        <extracomment>safety</extracomment>
        <translation>porción de 33 gotas</translation>
    </message>
    <message>
        <source>hour</source>
        <extracomment>safety</extracomment>
        <translation>hora</translation>
    </message>
    <message>
        <source>hours</source>
        <extracomment>safety</extracomment>
        <translation>horas</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>safety</extracomment>
        <translation>días</translation>
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
            <numerusform>{number} comprimido</numerusform>
            <numerusform>{number} comprimidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} caplets</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>{number} comprimido</numerusform>
            <numerusform>{number} comprimidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} portions of 33 drops</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>{number} porción de 33 gotas</numerusform>
            <numerusform>{number} porciones de 33 gotas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} hours</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>{number} hora</numerusform>
            <numerusform>{number} horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} days</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>{number} día</numerusform>
            <numerusform>{number} días</numerusform>
        </translation>
    </message>
    <message>
        <source>three quarters of one {unit}</source>
        <extracomment>safety</extracomment>
        <translation>¾ de 1 {unit}</translation>
    </message>
    <message>
        <source>{number} and three quarters {units}</source>
        <extracomment>safety</extracomment>
        <translation>{number} y ¾ {units}</translation>
    </message>
    <message>
        <source>a quarter of one {unit}</source>
        <extracomment>safety</extracomment>
        <translation>¼ de 1 {unit}</translation>
    </message>
    <message>
        <source>{number} and a quarter {units}</source>
        <extracomment>safety</extracomment>
        <translation>{number} y ¼ {units}</translation>
    </message>
    <message>
        <source>a third of one {unit}</source>
        <extracomment>safety</extracomment>
        <translation>⅓ de 1 {unit}</translation>
    </message>
    <message>
        <source>{number} and a third {units}</source>
        <extracomment>safety</extracomment>
        <translation>{number} y ⅓ {units}</translation>
    </message>
    <message>
        <source>half of one {unit}</source>
        <extracomment>safety</extracomment>
        <translation>½ {unit}</translation>
    </message>
    <message>
        <source>{number} and a half {units}</source>
        <extracomment>safety</extracomment>
        <translation>{number} y ½ {units}</translation>
    </message>
    <message>
        <source>two thirds of one {unit}</source>
        <extracomment>safety</extracomment>
        <translation>⅔ de 1 {unit}</translation>
    </message>
    <message>
        <source>{number} and two thirds {units}</source>
        <extracomment>safety</extracomment>
        <translation>{number} y ⅔ {units}</translation>
    </message>
    <message>
        <source>Log it only if you took it.</source>
        <extracomment>safety</extracomment>
        <translation>Anótalo solo si lo tomaste.</translation>
    </message>
    <message>
        <source>Keep it only if you took it.</source>
        <extracomment>safety</extracomment>
        <translation>Guárdalo solo si lo tomaste.</translation>
    </message>
    <message>
        <source>This is {left} before your prescriber says.</source>
        <extracomment>safety</extracomment>
        <translation>Es {left} antes de lo que dice quien te lo recetó.</translation>
    </message>
    <message>
        <source>This is {left} before the label allows.</source>
        <extracomment>safety</extracomment>
        <translation>Es {left} antes de lo que permite el prospecto.</translation>
    </message>
    <message>
        <source>{units} is more than your prescriber&apos;s {most} at once.</source>
        <extracomment>safety</extracomment>
        <translation>{units}: más de lo que fijó quien te lo recetó ({most} a la vez).</translation>
    </message>
    <message>
        <source>{units} is more than the label&apos;s {most} at once.</source>
        <extracomment>safety</extracomment>
        <translation>{units}: más de lo que dice el prospecto ({most} a la vez).</translation>
    </message>
    <message>
        <source>{units} is more than your prescriber&apos;s {most} at once, and {left} too soon.</source>
        <extracomment>safety</extracomment>
        <translation>{units}: más de lo que fijó quien te lo recetó ({most} a la vez), y {left} demasiado pronto.</translation>
    </message>
    <message>
        <source>{units} is more than the label&apos;s {most} at once, and {left} before it allows.</source>
        <extracomment>safety</extracomment>
        <translation>{units}: más de lo que dice el prospecto ({most} a la vez), y {left} antes de lo que permite.</translation>
    </message>
    <message>
        <source>by what is known for {name}</source>
        <extracomment>safety</extracomment>
        <translation>por lo que se conoce de {name}</translation>
    </message>
    <message>
        <source>in {left}</source>
        <extracomment>safety</extracomment>
        <translation>en {left}</translation>
    </message>
    <message>
        <source>{day}, {left}</source>
        <extracomment>safety</extracomment>
        <translation>{day}, {left}</translation>
    </message>
    <message>
        <source>Don&apos;t stop aspirin that a doctor has prescribed without asking first.</source>
        <extracomment>safety</extracomment>
        <translation>No dejes de tomar la aspirina que te recetó un médico sin consultarlo antes.</translation>
    </message>
    <message>
        <source>NSAIDs</source>
        <extracomment>safety</extracomment>
        <translation>Antiinflamatorios</translation>
    </message>
    <message>
        <source>Acetaminophen</source>
        <extracomment>safety</extracomment>
        <translation>Paracetamol (acetaminofén)</translation>
    </message>
    <message>
        <source>Dipyrone</source>
        <extracomment>safety</extracomment>
        <translation>Dipirona (metamizol)</translation>
    </message>
    <message>
        <source>an NSAID</source>
        <extracomment>safety</extracomment>
        <translation>un antiinflamatorio (AINE)</translation>
    </message>
    <message>
        <source>acetaminophen</source>
        <extracomment>safety</extracomment>
        <translation>paracetamol (acetaminofén)</translation>
    </message>
    <message>
        <source>dipyrone</source>
        <extracomment>safety</extracomment>
        <translation>dipirona (metamizol)</translation>
    </message>
    <message>
        <source>Day {number} in a row with {kind}. Labels limit it to {days}; ask a doctor.</source>
        <extracomment>safety</extracomment>
        <translation>Día {number} seguido con {kind}. Los prospectos lo limitan a {days}; consulta a un médico.</translation>
    </message>
    <message>
        <source>Day {number} in a row with {kind}. Your prescriber&apos;s limit is {days}.</source>
        <extracomment>safety</extracomment>
        <translation>Día {number} seguido con {kind}. El límite de quien te lo recetó es {days}.</translation>
    </message>
    <message>
        <source>Day {number} in a row with {kind}. The label&apos;s limit for pain is {days}; ask a doctor.</source>
        <extracomment>safety</extracomment>
        <translation>Día {number} seguido con {kind}. El límite del prospecto para el dolor es {days}; consulta a un médico.</translation>
    </message>
    <message>
        <source>{kind}: yesterday was day {number} in a row.</source>
        <extracomment>safety</extracomment>
        <translation>{kind}: ayer fue el día {number} seguido.</translation>
    </message>
    <message>
        <source>{kind}: today is day {number} in a row.</source>
        <extracomment>safety</extracomment>
        <translation>{kind}: hoy es el día {number} seguido.</translation>
    </message>
    <message numerus="yes">
        <source>{kind}: %Ln days in a row, longer than labels say ({days}). Talk to a doctor.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>{kind}: %Ln día seguido, más de lo que dicen los prospectos ({days}). Habla con un médico.</numerusform>
            <numerusform>{kind}: %Ln días seguidos, más de lo que dicen los prospectos ({days}). Habla con un médico.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kind}: %Ln days in a row, longer than your prescriber said ({days}). Talk to a doctor.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>{kind}: %Ln día seguido, más de lo que dijo quien te lo recetó ({days}). Habla con un médico.</numerusform>
            <numerusform>{kind}: %Ln días seguidos, más de lo que dijo quien te lo recetó ({days}). Habla con un médico.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kind}: %Ln days in a row, longer than the label says ({days}). Talk to a doctor.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>{kind}: %Ln día seguido, más de lo que dice el prospecto ({days}). Habla con un médico.</numerusform>
            <numerusform>{kind}: %Ln días seguidos, más de lo que dice el prospecto ({days}). Habla con un médico.</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels say: not longer without a doctor.</source>
        <extracomment>safety</extracomment>
        <translation>Los prospectos dicen: no más tiempo sin consultar a un médico.</translation>
    </message>
    <message>
        <source>That is the last that your prescriber set.</source>
        <extracomment>safety</extracomment>
        <translation>Es el último día que fijó quien te lo recetó.</translation>
    </message>
    <message>
        <source>The label says: not longer without a doctor.</source>
        <extracomment>safety</extracomment>
        <translation>El prospecto dice: no más tiempo sin consultar a un médico.</translation>
    </message>
    <message>
        <source>A low dose: its days in a row are not counted.</source>
        <extracomment>safety</extracomment>
        <translation>Una dosis baja: sus días seguidos no se cuentan.</translation>
    </message>
    <message>
        <source>Your prescriber&apos;s limit: {days} in a row.</source>
        <extracomment>safety</extracomment>
        <translation>Límite de quien te lo recetó: {days} seguidos.</translation>
    </message>
    <message>
        <source>At most {days} in a row (your prescriber&apos;s instructions have no number).</source>
        <extracomment>safety</extracomment>
        <translation>Como máximo {days} seguidos (las indicaciones de quien te lo recetó no dan un número).</translation>
    </message>
    <message>
        <source>At most {days} in a row without a doctor.</source>
        <extracomment>safety</extracomment>
        <translation>Como máximo {days} seguidos sin un médico.</translation>
    </message>
    <message>
        <source>At most {days} in a row without a doctor (no other number is known here).</source>
        <extracomment>safety</extracomment>
        <translation>Como máximo {days} seguidos sin un médico (aquí no se conoce otro número).</translation>
    </message>
    <message>
        <source>your prescriber</source>
        <extracomment>safety</extracomment>
        <translation>quien te lo recetó</translation>
    </message>
    <message>
        <source>the label</source>
        <extracomment>safety</extracomment>
        <translation>el prospecto</translation>
    </message>
    <message>
        <source>It was logged at {time}.</source>
        <extracomment>safety</extracomment>
        <translation>Se anotó: {time}.</translation>
    </message>
    <message>
        <source>your prescriber&apos;s rule for {other}</source>
        <extracomment>safety</extracomment>
        <translation>la regla de quien te recetó {other}</translation>
    </message>
    <message>
        <source>the label of {other}</source>
        <extracomment>safety</extracomment>
        <translation>el prospecto de {other}</translation>
    </message>
    <message>
        <source>Earliest moved from {old} to {new}: an entry was changed at {time}.</source>
        <extracomment>safety</extracomment>
        <translation>La hora más temprana pasó de {old} a {new}: una entrada se cambió ({time}).</translation>
    </message>
    <message>
        <source>{time}: deleted</source>
        <extracomment>safety</extracomment>
        <translation>{time}: borrado</translation>
    </message>
    <message>
        <source>{time}: {old} became {new}</source>
        <extracomment>safety</extracomment>
        <translation>{time}: {old} pasó a {new}</translation>
    </message>
    <message>
        <source>{units} at {time}</source>
        <extracomment>safety</extracomment>
        <translation>{units}, {time}</translation>
    </message>
    <message>
        <source>Units go from 0.25 to 200.</source>
        <extracomment>safety</extracomment>
        <translation>Las unidades van de 0.25 a 200.</translation>
    </message>
    <message>
        <source>That dose was entered more than 10 minutes ago. You can change or delete it on the medicine card, under details.</source>
        <extracomment>safety</extracomment>
        <translation>Esa dosis se anotó hace más de 10 minutos. Puedes cambiarla o borrarla en la tarjeta de medicamentos, en detalles.</translation>
    </message>
    <message>
        <source>Give the product a name.</source>
        <extracomment>safety</extracomment>
        <translation>Pon un nombre al producto.</translation>
    </message>
    <message>
        <source>Name at least one active ingredient.</source>
        <extracomment>safety</extracomment>
        <translation>Nombra al menos un principio activo.</translation>
    </message>
    <message>
        <source>An ingredient can be: {names}.</source>
        <extracomment>safety</extracomment>
        <translation>Un principio activo puede ser: {names}.</translation>
    </message>
    <message>
        <source>A strength goes up to 10000 mg.</source>
        <extracomment>safety</extracomment>
        <translation>Una concentración llega hasta 10000 mg.</translation>
    </message>
    <message>
        <source>Say who gave the instructions.</source>
        <extracomment>safety</extracomment>
        <translation>Di quién dio las indicaciones.</translation>
    </message>
    <message>
        <source>Say the hours between doses, or a limit. Without any, the label stays as it is.</source>
        <extracomment>safety</extracomment>
        <translation>Di las horas entre dosis, o un límite. Sin ninguno, el prospecto queda como está.</translation>
    </message>
    <message>
        <source>Write the day as 2026-11-22.</source>
        <extracomment>safety</extracomment>
        <translation>Escribe el día así: 2026-11-22.</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <extracomment>safety</extracomment>
        <translation>Ese día aún no ha llegado.</translation>
    </message>
    <message>
        <source>Write times of day such as 08:00 20:00.</source>
        <extracomment>safety</extracomment>
        <translation>Escribe horas del día, por ejemplo 08:00 20:00.</translation>
    </message>
    <message>
        <source>Units of one dose go from 0.25 to 20.</source>
        <extracomment>safety</extracomment>
        <translation>Las unidades de una dosis van de 0.25 a 20.</translation>
    </message>
    <message>
        <source>Hours between doses go up to 168.</source>
        <extracomment>safety</extracomment>
        <translation>Las horas entre dosis llegan hasta 168.</translation>
    </message>
    <message>
        <source>Units in 24 h go from 0.25 to 100.</source>
        <extracomment>safety</extracomment>
        <translation>Las unidades en 24 h van de 0.25 a 100.</translation>
    </message>
    <message>
        <source>Days in a row go from 1 to 365.</source>
        <extracomment>safety</extracomment>
        <translation>Los días seguidos van de 1 a 365.</translation>
    </message>
    <message>
        <source>I know no product called {product}. These are known: {known}.</source>
        <extracomment>safety</extracomment>
        <translation>No conozco ningún producto llamado {product}. Se conocen: {known}.</translation>
    </message>
    <message>
        <source>Sedating medicine logged at {time}: no driving, no machines, no alcohol.</source>
        <extracomment>safety</extracomment>
        <translation>Medicamento sedante anotado ({time}): no conduzcas, no uses máquinas, nada de alcohol.</translation>
    </message>
    <message>
        <source>see the note</source>
        <extracomment>safety</extracomment>
        <translation>ver la nota</translation>
    </message>
    <message>
        <source>no hours or limits were entered</source>
        <extracomment>safety</extracomment>
        <translation>no se indicaron horas ni límites</translation>
    </message>
    <message>
        <source>your prescriber&apos;s instructions hold</source>
        <extracomment>safety</extracomment>
        <translation>valen las indicaciones de quien te lo recetó</translation>
    </message>
    <message>
        <source>one is more at once than your prescriber says</source>
        <extracomment>safety</extracomment>
        <translation>1 a la vez es más de lo que dice quien te lo recetó</translation>
    </message>
    <message>
        <source>one is more at once than the label says</source>
        <extracomment>safety</extracomment>
        <translation>1 a la vez es más de lo que dice el prospecto</translation>
    </message>
    <message>
        <source>now 1 is within your prescriber&apos;s instructions</source>
        <extracomment>safety</extracomment>
        <translation>ahora 1 está dentro de lo que indicó quien te lo recetó</translation>
    </message>
    <message>
        <source>now 1 is within the label</source>
        <extracomment>safety</extracomment>
        <translation>ahora 1 está dentro del prospecto</translation>
    </message>
    <message>
        <source>earliest {time}</source>
        <extracomment>safety</extracomment>
        <translation>no antes de {time}</translation>
    </message>
    <message>
        <source>earliest {time}, in {left}</source>
        <extracomment>safety</extracomment>
        <translation>no antes de {time}, en {left}</translation>
    </message>
    <message>
        <source>one is more than is known for {name}</source>
        <extracomment>safety</extracomment>
        <translation>1 es más de lo que se conoce para {name}</translation>
    </message>
    <message>
        <source>known for {name}: not before {time}</source>
        <extracomment>safety</extracomment>
        <translation>se conoce para {name}: no antes de {time}</translation>
    </message>
    <message>
        <source>known for {name}: not before {time}, in {left}</source>
        <extracomment>safety</extracomment>
        <translation>se conoce para {name}: no antes de {time}, en {left}</translation>
    </message>
    <message>
        <source>by {whose}</source>
        <extracomment>safety</extracomment>
        <translation>según {whose}</translation>
    </message>
    <message>
        <source>by your prescriber&apos;s instructions</source>
        <extracomment>safety</extracomment>
        <translation>según las indicaciones de quien te lo recetó</translation>
    </message>
    <message>
        <source>by the label you chose</source>
        <extracomment>safety</extracomment>
        <translation>según el prospecto que elegiste</translation>
    </message>
    <message>
        <source>{units} in 24 h</source>
        <extracomment>safety</extracomment>
        <translation>{units} en 24 h</translation>
    </message>
    <message>
        <source>{units} of {limit} in 24 h</source>
        <extracomment>safety</extracomment>
        <translation>{units} de {limit} en 24 h</translation>
    </message>
    <message>
        <source>{dose} from other products</source>
        <extracomment>safety</extracomment>
        <translation>{dose} de otros productos</translation>
    </message>
    <message>
        <source>{own} + {more}</source>
        <extracomment>safety</extracomment>
        <translation>{own} + {more}</translation>
    </message>
    <message>
        <source>{hours} apart</source>
        <extracomment>safety</extracomment>
        <translation>{hours} entre dosis</translation>
    </message>
    <message>
        <source>{apart} by {whose}</source>
        <extracomment>safety</extracomment>
        <translation>{apart} según {whose}</translation>
    </message>
    <message>
        <source>{units} in {hours}</source>
        <extracomment>safety</extracomment>
        <translation>{units} en {hours}</translation>
    </message>
    <message>
        <source>{limit} in 24 h</source>
        <extracomment>safety</extracomment>
        <translation>{limit} en 24 h</translation>
    </message>
    <message>
        <source>That nudge is no longer there.</source>
        <translation>Ese aviso ya no está.</translation>
    </message>
    <message>
        <source>In 10 min</source>
        <translation>En 10 min</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Leave paused</source>
        <translation>Dejar en pausa</translation>
    </message>
    <message>
        <source>Less often</source>
        <translation>Menos a menudo</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Como están</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>+ Glass</source>
        <translation>+ Vaso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Minutes can be 1-{most}.</source>
        <translation>Los minutos pueden ser 1-{most}.</translation>
    </message>
    <message>
        <source>Give an end that is ahead, such as 16:30, &quot;tomorrow&quot; or 2026-11-22T16:30.</source>
        <translation>Da un final futuro, por ejemplo 16:30, &quot;tomorrow&quot; o 2026-11-22T16:30.</translation>
    </message>
    <message>
        <source>Time to get up</source>
        <extracomment>safety</extracomment>
        <translation>Hora de ponerte de pie</translation>
    </message>
    <message>
        <source>A glass of water</source>
        <extracomment>safety</extracomment>
        <translation>Un vaso de agua</translation>
    </message>
    <message>
        <source>Drink to thirst; a few sips count too.</source>
        <extracomment>safety</extracomment>
        <translation>Bebe según la sed; unos sorbos también cuentan.</translation>
    </message>
    <message>
        <source>A short walk</source>
        <extracomment>safety</extracomment>
        <translation>Una caminata corta</translation>
    </message>
    <message>
        <source>A few easy minutes, on the flat.</source>
        <extracomment>safety</extracomment>
        <translation>Unos minutos suaves, en llano.</translation>
    </message>
    <message>
        <source>Back from the wheel?</source>
        <extracomment>safety</extracomment>
        <translation>¿De vuelta del volante?</translation>
    </message>
    <message>
        <source>More than two hours without a stop. Walk a few steps first.</source>
        <extracomment>safety</extracomment>
        <translation>Más de dos horas sin parar. Camina primero unos pasos.</translation>
    </message>
    <message>
        <source>Another position</source>
        <extracomment>safety</extracomment>
        <translation>Otra posición</translation>
    </message>
    <message>
        <source>Lean back, move your hips, see where the cushion is.</source>
        <extracomment>safety</extracomment>
        <translation>Reclínate, mueve la cadera, mira dónde está el cojín.</translation>
    </message>
    <message>
        <source>Shift your weight</source>
        <extracomment>safety</extracomment>
        <translation>Desplaza el peso del cuerpo</translation>
    </message>
    <message>
        <source>A little to one side, a little back.</source>
        <extracomment>safety</extracomment>
        <translation>Un poco a un lado, un poco atrás.</translation>
    </message>
    <message>
        <source>A few minutes of stretching</source>
        <extracomment>safety</extracomment>
        <translation>Unos minutos de estirar</translation>
    </message>
    <message>
        <source>When it suits you.</source>
        <extracomment>safety</extracomment>
        <translation>Cuando te venga bien.</translation>
    </message>
    <message>
        <source>Your hold for today</source>
        <extracomment>safety</extracomment>
        <translation>Tu serie de hoy</translation>
    </message>
    <message>
        <source>Less than a minute on the floor.</source>
        <extracomment>safety</extracomment>
        <translation>Menos de un minuto en el suelo.</translation>
    </message>
    <message>
        <source>A short check</source>
        <extracomment>safety</extracomment>
        <translation>Una comprobación corta</translation>
    </message>
    <message>
        <source>A few questions are waiting, one minute.</source>
        <extracomment>safety</extracomment>
        <translation>Te esperan unas preguntas, un minuto.</translation>
    </message>
    <message>
        <source>The next step is possible</source>
        <extracomment>safety</extracomment>
        <translation>El próximo paso es posible</translation>
    </message>
    <message>
        <source>When you like.</source>
        <extracomment>safety</extracomment>
        <translation>Cuando quieras.</translation>
    </message>
    <message>
        <source>Something you planned</source>
        <extracomment>safety</extracomment>
        <translation>Algo que tenías previsto</translation>
    </message>
    <message>
        <source>You asked to be told.</source>
        <extracomment>safety</extracomment>
        <translation>Pediste que se te dijera.</translation>
    </message>
    <message>
        <source>Something on your list</source>
        <extracomment>safety</extracomment>
        <translation>Algo de tu lista</translation>
    </message>
    <message>
        <source>Its day is today.</source>
        <extracomment>safety</extracomment>
        <translation>Es para hoy.</translation>
    </message>
    <message>
        <source>Your weekly questions</source>
        <extracomment>safety</extracomment>
        <translation>Tus preguntas semanales</translation>
    </message>
    <message>
        <source>Short ones, when it suits you.</source>
        <extracomment>safety</extracomment>
        <translation>Cortas, cuando te venga bien.</translation>
    </message>
    <message>
        <source>Take a glass of water too.</source>
        <extracomment>safety</extracomment>
        <translation>Toma también un vaso de agua.</translation>
    </message>
    <message>
        <source>And get up for a moment.</source>
        <extracomment>safety</extracomment>
        <translation>Y levántate un momento.</translation>
    </message>
    <message>
        <source>Then walk a few easy minutes.</source>
        <extracomment>safety</extracomment>
        <translation>Luego camina unos minutos suaves.</translation>
    </message>
    <message>
        <source>More than two hours at the wheel: walk a few steps.</source>
        <extracomment>safety</extracomment>
        <translation>Más de dos horas al volante: camina unos pasos.</translation>
    </message>
    <message>
        <source>Change your position.</source>
        <extracomment>safety</extracomment>
        <translation>Cambia de posición.</translation>
    </message>
    <message>
        <source>Shift your weight.</source>
        <extracomment>safety</extracomment>
        <translation>Desplaza el peso del cuerpo.</translation>
    </message>
    <message>
        <source>A few minutes of stretching are waiting.</source>
        <extracomment>safety</extracomment>
        <translation>Te esperan unos minutos de estirar.</translation>
    </message>
    <message>
        <source>Your hold for today is waiting.</source>
        <extracomment>safety</extracomment>
        <translation>Te espera tu serie de hoy.</translation>
    </message>
    <message>
        <source>A short check is waiting.</source>
        <extracomment>safety</extracomment>
        <translation>Te espera una comprobación corta.</translation>
    </message>
    <message>
        <source>The next step of your plan is possible.</source>
        <extracomment>safety</extracomment>
        <translation>El próximo paso de tu plan es posible.</translation>
    </message>
    <message>
        <source>You also asked to be told of something you planned.</source>
        <extracomment>safety</extracomment>
        <translation>También pediste que se te dijera algo que tenías previsto.</translation>
    </message>
    <message>
        <source>There is something on your list.</source>
        <extracomment>safety</extracomment>
        <translation>Hay algo en tu lista.</translation>
    </message>
    <message>
        <source>Your weekly questions are waiting.</source>
        <extracomment>safety</extracomment>
        <translation>Te esperan tus preguntas semanales.</translation>
    </message>
    <message>
        <source>You asked to be reminded of it.</source>
        <extracomment>safety</extracomment>
        <translation>Pediste que se te recordara.</translation>
    </message>
    <message>
        <source>The warning signs again</source>
        <extracomment>safety</extracomment>
        <translation>Ver otra vez las señales de alarma</translation>
    </message>
    <message>
        <source>A day has passed. One minute.</source>
        <extracomment>safety</extracomment>
        <translation>Ha pasado un día. Un minuto.</translation>
    </message>
    <message>
        <source>Ice or heat is possible again</source>
        <extracomment>safety</extracomment>
        <translation>El hielo o el calor es posible otra vez</translation>
    </message>
    <message>
        <source>Nudges are still paused</source>
        <extracomment>safety</extracomment>
        <translation>Los avisos siguen en pausa</translation>
    </message>
    <message>
        <source>Until {time}.</source>
        <extracomment>safety</extracomment>
        <translation>Hasta {time}.</translation>
    </message>
    <message>
        <source>Get up less often?</source>
        <extracomment>safety</extracomment>
        <translation>¿Levantarte menos a menudo?</translation>
    </message>
    <message>
        <source>Water less often?</source>
        <extracomment>safety</extracomment>
        <translation>¿Agua menos a menudo?</translation>
    </message>
    <message>
        <source>Change position less often?</source>
        <extracomment>safety</extracomment>
        <translation>¿Cambiar de posición menos a menudo?</translation>
    </message>
    <message>
        <source>Shift less often?</source>
        <extracomment>safety</extracomment>
        <translation>¿Desplazar el peso menos a menudo?</translation>
    </message>
    <message>
        <source>Walk less often?</source>
        <extracomment>safety</extracomment>
        <translation>¿Caminar menos a menudo?</translation>
    </message>
    <message>
        <source>Stretch less often?</source>
        <extracomment>safety</extracomment>
        <translation>¿Estirar menos a menudo?</translation>
    </message>
    <message>
        <source>Plank less often?</source>
        <extracomment>safety</extracomment>
        <translation>¿Plancha menos a menudo?</translation>
    </message>
    <message>
        <source>The last five went by. These nudges can come less often.</source>
        <extracomment>safety</extracomment>
        <translation>Los últimos cinco pasaron de largo. Estos avisos pueden llegar menos a menudo.</translation>
    </message>
    <message>
        <source>Below 18.5: ask a doctor what is right for you.</source>
        <translation>Menos de 18.5: pregunta a un médico qué es lo adecuado para ti.</translation>
    </message>
    <message>
        <source>Between 18.5 and 22.9: lower risk (WHO, Asian populations).</source>
        <translation>Entre 18.5 y 22.9: riesgo más bajo (OMS, poblaciones asiáticas).</translation>
    </message>
    <message>
        <source>Between 23 and 27.4: increased risk (WHO, Asian populations).</source>
        <translation>Entre 23 y 27.4: riesgo aumentado (OMS, poblaciones asiáticas).</translation>
    </message>
    <message>
        <source>27.5 or more: high risk (WHO, Asian populations).</source>
        <translation>27.5 o más: riesgo alto (OMS, poblaciones asiáticas).</translation>
    </message>
    <message>
        <source>Between 18.5 and 24.9: the middle range of the WHO.</source>
        <translation>Entre 18.5 y 24.9: el rango medio de la OMS.</translation>
    </message>
    <message>
        <source>Between 25 and 29.9: the WHO calls it overweight.</source>
        <translation>Entre 25 y 29.9: la OMS lo llama sobrepeso.</translation>
    </message>
    <message>
        <source>Between 30 and 34.9: the WHO calls it obesity I.</source>
        <translation>Entre 30 y 34.9: la OMS lo llama obesidad I.</translation>
    </message>
    <message>
        <source>Between 35 and 39.9: the WHO calls it obesity II.</source>
        <translation>Entre 35 y 39.9: la OMS lo llama obesidad II.</translation>
    </message>
    <message>
        <source>40 or more: the WHO calls it obesity III.</source>
        <translation>40 o más: la OMS lo llama obesidad III.</translation>
    </message>
    <message>
        <source>A rough screen only: it does not know muscle, age over 65, an amputation, or where your family is from.</source>
        <translation>Solo una idea aproximada: no sabe de músculo, de más de 65 años, de una amputación ni de dónde es tu familia.</translation>
    </message>
    <message>
        <source>Weight can be from {least} to {most}.</source>
        <translation>El peso puede ir de {least} a {most}.</translation>
    </message>
    <message>
        <source>Did you mean {what}?</source>
        <translation>¿Querías decir {what}?</translation>
    </message>
    <message>
        <source>Height can be from {least} to {most}.</source>
        <translation>La altura puede ir de {least} a {most}.</translation>
    </message>
    <message>
        <source>Did you mean {number} in?</source>
        <translation>¿Querías decir {number} in?</translation>
    </message>
    <message>
        <source>Did you mean {number} m?</source>
        <translation>¿Querías decir {number} m?</translation>
    </message>
    <message>
        <source>Did you mean {number} mm?</source>
        <translation>¿Querías decir {number} mm?</translation>
    </message>
    <message>
        <source>Write a weight such as 82.4 kg, 182 lb or 13 st 2 lb.</source>
        <translation>Escribe un peso, por ejemplo 82.4 kg, 182 lb o 13 st 2 lb.</translation>
    </message>
    <message>
        <source>Write a height such as 178 cm, 1.78 m or 5 ft 10 in.</source>
        <translation>Escribe una altura, por ejemplo 178 cm, 1.78 m o 5 ft 10 in.</translation>
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
        <translation>{number} L</translation>
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
        <translation>{number} h</translation>
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
            <numerusform>una lista de %Ln</numerusform>
            <numerusform>una lista de %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln semana</numerusform>
            <numerusform>%Ln semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>A day runs from {time} to {time}.</source>
        <oldsource>From {time} to {time}.</oldsource>
        <translation>Un día va de {time} a {time}.</translation>
    </message>
    <message>
        <source>Calcium</source>
        <translation>Calcio</translation>
    </message>
    <message>
        <source>Magnesium</source>
        <translation>Magnesio</translation>
    </message>
    <message>
        <source>Potassium</source>
        <translation>Potasio</translation>
    </message>
    <message>
        <source>A food can be: {foods}.</source>
        <translation>Un alimento puede ser: {foods}.</translation>
    </message>
    <message>
        <source>You ticked a warning sign. Get help first; exercise can wait.</source>
        <extracomment>safety</extracomment>
        <translation>Marcaste una señal de alarma. Primero busca ayuda; el ejercicio puede esperar.</translation>
    </message>
    <message>
        <source>A doctor should look at one of your answers first. Until then this rests.</source>
        <extracomment>safety</extracomment>
        <translation>Un médico debería ver antes una de tus respuestas. Hasta entonces, esto descansa.</translation>
    </message>
    <message>
        <source>Your back asked for a pause. Planks rest for 48 hours, until {time}.</source>
        <extracomment>safety</extracomment>
        <translation>Tu espalda pidió una pausa. Las planchas descansan 48 horas, hasta {time}.</translation>
    </message>
    <message>
        <source>Pain is {pain} of 10. This opens at 3 or less; a short easy walk is fine meanwhile.</source>
        <extracomment>safety</extracomment>
        <translation>El dolor es {pain} de 10. Esto se abre con 3 o menos; mientras tanto, una caminata corta y suave está bien.</translation>
    </message>
    <message>
        <source>It is less than 72 hours since it began. This opens {time}, or after two days with pain of 2 or less.</source>
        <extracomment>safety</extracomment>
        <translation>Hace menos de 72 horas que empezó. Esto se abre {time}, o tras dos días con dolor de 2 o menos.</translation>
    </message>
    <message>
        <source>You said getting to the floor and up is hard. Ask a physiotherapist first.</source>
        <extracomment>safety</extracomment>
        <translation>Dijiste que bajar al suelo y levantarte es difícil. Pregunta antes a un fisioterapeuta.</translation>
    </message>
    <message>
        <source>In the last third of a pregnancy, ask your midwife first.</source>
        <extracomment>safety</extracomment>
        <translation>En el último tercio del embarazo, pregunta antes a tu matrona o médico.</translation>
    </message>
    <message>
        <source>Ask your doctor whether planks are fine with what you answered, then say so here.</source>
        <extracomment>safety</extracomment>
        <translation>Pregunta a tu médico si las planchas están bien con lo que respondiste, y luego dilo aquí.</translation>
    </message>
    <message>
        <source>Five minutes of plank are enough for one day. On with it tomorrow.</source>
        <extracomment>safety</extracomment>
        <translation>Cinco minutos de plancha bastan para un día. Mañana se sigue.</translation>
    </message>
    <message>
        <source>A hold is running already.</source>
        <extracomment>safety</extracomment>
        <translation>Ya hay una serie en marcha.</translation>
    </message>
    <message>
        <source>No hold is running.</source>
        <extracomment>safety</extracomment>
        <translation>No hay ninguna serie en marcha.</translation>
    </message>
    <message>
        <source>It can be: {signs}.</source>
        <extracomment>safety</extracomment>
        <translation>Puede ser: {signs}.</translation>
    </message>
    <message>
        <source>That is a long one. Past 60 seconds there is little to gain, and 120 is more than enough.</source>
        <extracomment>safety</extracomment>
        <translation>Esa es larga. Más allá de 60 segundos se gana poco, y 120 son más que suficientes.</translation>
    </message>
    <message>
        <source>A level can be 0 to 4.</source>
        <extracomment>safety</extracomment>
        <translation>Un nivel puede ser de 0 a 4.</translation>
    </message>
    <message>
        <source>A move can be: {moves}.</source>
        <extracomment>safety</extracomment>
        <translation>Un ejercicio puede ser: {moves}.</translation>
    </message>
    <message>
        <source>That hold is no longer there.</source>
        <extracomment>safety</extracomment>
        <translation>Esa serie ya no está.</translation>
    </message>
    <message>
        <source>Rest a minute between holds.</source>
        <extracomment>safety</extracomment>
        <translation>Descansa un minuto entre series.</translation>
    </message>
    <message>
        <source>Several short times a day work best: the next one from {time}.</source>
        <extracomment>safety</extracomment>
        <translation>Funcionan mejor varios ratos cortos al día: el próximo desde {time}.</translation>
    </message>
    <message>
        <source>Standing plank at the counter</source>
        <extracomment>safety</extracomment>
        <translation>Plancha de pie en la encimera</translation>
    </message>
    <message>
        <source>Plank on your knees</source>
        <extracomment>safety</extracomment>
        <translation>Plancha de rodillas</translation>
    </message>
    <message>
        <source>Plank on forearms and toes</source>
        <extracomment>safety</extracomment>
        <translation>Plancha sobre antebrazos y puntas de los pies</translation>
    </message>
    <message>
        <source>Short holds in a pyramid</source>
        <extracomment>safety</extracomment>
        <translation>Series cortas en pirámide</translation>
    </message>
    <message>
        <source>Side bridge, bird-dog, curl-up</source>
        <extracomment>safety</extracomment>
        <translation>Plancha lateral, bird-dog, encogimiento abdominal</translation>
    </message>
    <message>
        <source>Plank</source>
        <extracomment>safety</extracomment>
        <translation>Plancha</translation>
    </message>
    <message>
        <source>Side bridge</source>
        <extracomment>safety</extracomment>
        <translation>Plancha lateral</translation>
    </message>
    <message>
        <source>Bird-dog</source>
        <extracomment>safety</extracomment>
        <translation>Bird-dog</translation>
    </message>
    <message>
        <source>Curl-up</source>
        <extracomment>safety</extracomment>
        <translation>Encogimiento abdominal</translation>
    </message>
    <message>
        <source>A new level since {day}, instead of longer holds.</source>
        <extracomment>safety</extracomment>
        <translation>Un nivel nuevo desde {day}, en vez de series más largas.</translation>
    </message>
    <message>
        <source>One level easier since {day}. It grows again from here.</source>
        <extracomment>safety</extracomment>
        <translation>Un nivel más fácil desde {day}. Desde aquí vuelve a crecer.</translation>
    </message>
    <message>
        <source>You were away for a week, so it begins again at 70 % of the last goal.</source>
        <extracomment>safety</extracomment>
        <translation>Estuviste fuera una semana, así que la meta vuelve a empezar al 70 % de la última.</translation>
    </message>
    <message>
        <source>This is the top of the ladder. Keep what feels good.</source>
        <extracomment>safety</extracomment>
        <translation>Este es el último escalón. Mantén lo que te sienta bien.</translation>
    </message>
    <message>
        <source>Three good sessions on two days, then: {target}.</source>
        <extracomment>safety</extracomment>
        <translation>Tres buenas sesiones en dos días distintos, y luego: {target}.</translation>
    </message>
    <message>
        <source>Next: {target}, if the morning after is as usual.</source>
        <extracomment>safety</extracomment>
        <translation>Después: {target}, si la mañana siguiente es como siempre.</translation>
    </message>
    <message>
        <source>One more good session on another day, then: {target}.</source>
        <extracomment>safety</extracomment>
        <translation>Una buena sesión más en otro día, y luego: {target}.</translation>
    </message>
    <message>
        <source>One more good session, then: {target}.</source>
        <extracomment>safety</extracomment>
        <translation>Una buena sesión más, y luego: {target}.</translation>
    </message>
    <message>
        <source>Two more good sessions, then: {target}.</source>
        <extracomment>safety</extracomment>
        <translation>Dos buenas sesiones más, y luego: {target}.</translation>
    </message>
    <message>
        <source>First of three.</source>
        <extracomment>safety</extracomment>
        <translation>Primera de tres.</translation>
    </message>
    <message>
        <source>Second of three.</source>
        <extracomment>safety</extracomment>
        <translation>Segunda de tres.</translation>
    </message>
    <message>
        <source>Third of three.</source>
        <extracomment>safety</extracomment>
        <translation>Tercera de tres.</translation>
    </message>
    <message>
        <source>The end comes after the start, within a day.</source>
        <translation>El final va después del inicio, en menos de un día.</translation>
    </message>
    <message>
        <source>A stretch can be: {moves}.</source>
        <translation>Un estiramiento puede ser: {moves}.</translation>
    </message>
    <message>
        <source>Give it a name of up to 80 letters.</source>
        <translation>Ponle un nombre de hasta 80 letras.</translation>
    </message>
    <message>
        <source>It got worse twice in a row: only 2 to 5 minutes an hour for now, flat and slow.</source>
        <translation>Empeoró dos veces seguidas: por ahora, solo de 2 a 5 minutos por hora, en llano y despacio.</translation>
    </message>
    <message numerus="yes">
        <source>The next walk: about %Ln min and slower.</source>
        <translation>
            <numerusform>La próxima caminata: %Ln min más o menos, y más despacio.</numerusform>
            <numerusform>La próxima caminata: unos %Ln min, y más despacio.</numerusform>
        </translation>
    </message>
    <message>
        <source>It got worse on the last walk. Rest in a comfortable position until {time}.</source>
        <translation>Empeoró en la última caminata. Descansa en una posición cómoda hasta {time}.</translation>
    </message>
    <message>
        <source>It got worse on the last walk. The next one from {time}, half as long and slower.</source>
        <translation>Empeoró en la última caminata. La próxima desde {time}, la mitad de larga y más despacio.</translation>
    </message>
    <message>
        <source>Back to one walk a day once these went well for a day.</source>
        <translation>De vuelta a una caminata al día cuando estas hayan ido bien durante un día.</translation>
    </message>
    <message>
        <source>Eight short walks today. That is plenty.</source>
        <translation>Ocho caminatas cortas hoy. Es suficiente.</translation>
    </message>
    <message>
        <source>Pain is above 7: rest first, walk when it is less.</source>
        <translation>El dolor está por encima de 7: primero descansa, camina cuando sea menos.</translation>
    </message>
    <message>
        <source>It hurt more on the last walk. Log your pain when that has settled.</source>
        <translation>En la última caminata dolió más. Anota tu dolor cuando se haya calmado.</translation>
    </message>
    <message>
        <source>You ticked a warning sign. Get help first; walks can wait.</source>
        <translation>Marcaste una señal de alarma. Primero busca ayuda; las caminatas pueden esperar.</translation>
    </message>
    <message>
        <source>Two to five minutes, once an hour while you are awake, on the flat and easy.</source>
        <translation>De dos a cinco minutos, una vez por hora mientras estés despierto, en llano y suave.</translation>
    </message>
    <message>
        <source>A few easy minutes to begin with.</source>
        <translation>Unos minutos suaves para empezar.</translation>
    </message>
    <message>
        <source>The last walk went well.</source>
        <translation>La última caminata fue bien.</translation>
    </message>
    <message>
        <source>Last week went well, so it is 5 minutes more.</source>
        <translation>La última semana fue bien, así que son 5 minutos más.</translation>
    </message>
    <message>
        <source>The same again; the last day was not an easy one.</source>
        <translation>Lo mismo otra vez; el último día no fue fácil.</translation>
    </message>
    <message>
        <source>A fifth less after two days that were not easy.</source>
        <translation>Un quinto menos tras dos días que no fueron fáciles.</translation>
    </message>
    <message>
        <source>Less for now, after three days that were not easy.</source>
        <translation>Menos por ahora, tras tres días que no fueron fáciles.</translation>
    </message>
    <message>
        <source>It stays here until your feet and shins are quiet.</source>
        <translation>Se queda aquí hasta que tus pies y espinillas estén tranquilos.</translation>
    </message>
    <message>
        <source>A short daily walk again, now that the first days are over.</source>
        <translation>Otra vez una caminata corta al día, ahora que pasaron los primeros días.</translation>
    </message>
    <message>
        <source>From day 4 on: one walk a day.</source>
        <translation>Desde el día 4: una caminata al día.</translation>
    </message>
    <message>
        <source>A little longer every good day, up to 20 minutes.</source>
        <translation>Un poco más cada buen día, hasta 20 minutos.</translation>
    </message>
    <message>
        <source>5 minutes more after a good week, up to 30 minutes on 5 days a week.</source>
        <translation>5 minutos más tras una buena semana, hasta 30 minutos 5 días a la semana.</translation>
    </message>
    <message>
        <source>30 minutes, 5 days a week. Some brisk minutes are fine while you can talk.</source>
        <translation>30 minutos, 5 días a la semana. Algunos minutos a paso vivo están bien mientras puedas hablar.</translation>
    </message>
    <message>
        <source>A walk is running already.</source>
        <translation>Ya hay una caminata en marcha.</translation>
    </message>
    <message>
        <source>No walk is running.</source>
        <translation>No hay ninguna caminata en marcha.</translation>
    </message>
    <message>
        <source>It can&apos;t have ended before it began.</source>
        <translation>No puede haber terminado antes de empezar.</translation>
    </message>
    <message>
        <source>An activity can be: {kinds}.</source>
        <translation>Una actividad puede ser: {kinds}.</translation>
    </message>
    <message>
        <source>It can be: {kinds}.</source>
        <translation>Puede ser: {kinds}.</translation>
    </message>
    <message>
        <source>Follow the amount your doctor gave you.</source>
        <translation>Sigue la cantidad que te dio tu médico.</translation>
    </message>
    <message>
        <source>A drink can be: {kinds}.</source>
        <translation>Una bebida puede ser: {kinds}.</translation>
    </message>
    <message>
        <source>More than a litre within an hour. Sip slowly; too much too fast can be dangerous.</source>
        <translation>Más de un litro en una hora. Bebe despacio, a sorbos; demasiado y muy rápido puede ser peligroso.</translation>
    </message>
    <message>
        <source>More than 4 litres today. That is enough; thirst is a good guide. Headache, feeling sick or confused after a lot of water: call emergency.</source>
        <translation>Más de 4 litros hoy. Es suficiente; la sed es buena guía. Dolor de cabeza, náuseas o confusión después de mucha agua: llama a emergencias.</translation>
    </message>
    <message>
        <source>Kept, but alcohol doesn&apos;t count as water.</source>
        <translation>Guardado, pero el alcohol no cuenta como agua.</translation>
    </message>
    <message>
        <source>You logged {name} in the last 24 hours: see what its label says about alcohol.</source>
        <translation>Anotaste {name} en las últimas 24 horas: mira qué dice su prospecto sobre el alcohol.</translation>
    </message>
    <message>
        <source>That is the goal for today. From here, drink to thirst.</source>
        <translation>Esa es la meta de hoy. Desde aquí, bebe según la sed.</translation>
    </message>
    <message>
        <source>On pace.</source>
        <translation>A buen ritmo.</translation>
    </message>
    <message>
        <source>Nothing logged yet today.</source>
        <translation>Nada anotado hoy todavía.</translation>
    </message>
    <message>
        <source>Another glass would fit now, if you are thirsty.</source>
        <translation>Ahora cabría otro vaso, si tienes sed.</translation>
    </message>
    <message>
        <source>Ice from {time}: the skin needs time to warm up.</source>
        <extracomment>safety</extracomment>
        <translation>Hielo desde {time}: la piel necesita tiempo para calentarse.</translation>
    </message>
    <message>
        <source>Ice again from {time}: the skin needs time to warm up.</source>
        <extracomment>safety</extracomment>
        <translation>Hielo otra vez desde {time}: la piel necesita tiempo para calentarse.</translation>
    </message>
    <message>
        <source>Heat from {time}: the skin needs a rest.</source>
        <extracomment>safety</extracomment>
        <translation>Calor desde {time}: la piel necesita un descanso.</translation>
    </message>
    <message>
        <source>Heat again from {time}: the skin needs a rest.</source>
        <extracomment>safety</extracomment>
        <translation>Calor otra vez desde {time}: la piel necesita un descanso.</translation>
    </message>
    <message>
        <source>Eight times ice is enough for one day. Again from {time}.</source>
        <extracomment>safety</extracomment>
        <translation>Ocho veces hielo bastan para un día. Otra vez desde {time}.</translation>
    </message>
    <message>
        <source>One heat wrap a day, seven days in a row at most. Again from {time}.</source>
        <extracomment>safety</extracomment>
        <translation>Un parche térmico al día, siete días seguidos como máximo. Otra vez desde {time}.</translation>
    </message>
    <message>
        <source>You said: {what}. Ice is not for you without a doctor&apos;s word.</source>
        <extracomment>safety</extracomment>
        <translation>Dijiste: {what}. El hielo no es para ti sin la indicación de un médico.</translation>
    </message>
    <message>
        <source>You said: {what}. Heat is not for you without a doctor&apos;s word.</source>
        <extracomment>safety</extracomment>
        <translation>Dijiste: {what}. El calor no es para ti sin la indicación de un médico.</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <extracomment>safety</extracomment>
        <translation>Señales de alarma</translation>
    </message>
    <message>
        <source>not asked yet, one minute</source>
        <extracomment>safety</extracomment>
        <translation>sin preguntar aún, un minuto</translation>
    </message>
    <message>
        <source>Warning signs, once more</source>
        <extracomment>safety</extracomment>
        <translation>Señales de alarma, otra vez</translation>
    </message>
    <message>
        <source>the same check, one minute</source>
        <extracomment>safety</extracomment>
        <translation>la misma comprobación, un minuto</translation>
    </message>
    <message>
        <source>Talk to a doctor</source>
        <extracomment>safety</extracomment>
        <translation>Habla con un médico</translation>
    </message>
    <message>
        <source>today or tomorrow, or an urgent-care or nurse line</source>
        <extracomment>safety</extracomment>
        <translation>hoy o mañana, o con una línea de atención urgente o de enfermería</translation>
    </message>
    <message>
        <source>a call today or tomorrow would be good</source>
        <extracomment>safety</extracomment>
        <translation>estaría bien llamar hoy o mañana</translation>
    </message>
    <message>
        <source>Book a visit</source>
        <extracomment>safety</extracomment>
        <translation>Pide una visita</translation>
    </message>
    <message>
        <source>within a week or two; take the report</source>
        <extracomment>safety</extracomment>
        <translation>en un plazo de una o dos semanas; lleva el informe</translation>
    </message>
    <message>
        <source>Ice</source>
        <extracomment>safety</extracomment>
        <translation>Hielo</translation>
    </message>
    <message>
        <source>Heat</source>
        <extracomment>safety</extracomment>
        <translation>Calor</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>safety</extracomment>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>take it off</source>
        <extracomment>safety</extracomment>
        <translation>retíralo</translation>
    </message>
    <message>
        <source>Next ice</source>
        <extracomment>safety</extracomment>
        <translation>Próximo hielo</translation>
    </message>
    <message>
        <source>Next heat</source>
        <extracomment>safety</extracomment>
        <translation>Próximo calor</translation>
    </message>
    <message>
        <source>two hours after the last one began</source>
        <extracomment>safety</extracomment>
        <translation>dos horas después de empezar el último</translation>
    </message>
    <message>
        <source>an hour after the last one ended</source>
        <extracomment>safety</extracomment>
        <translation>una hora después de acabar el último</translation>
    </message>
    <message>
        <source>Short walk</source>
        <extracomment>safety</extracomment>
        <translation>Caminata corta</translation>
    </message>
    <message>
        <source>2 to 5 min, hourly while awake</source>
        <extracomment>safety</extracomment>
        <translation>2 a 5 min, cada hora mientras estés despierto</translation>
    </message>
    <message>
        <source>Walk</source>
        <extracomment>safety</extracomment>
        <translation>Caminata</translation>
    </message>
    <message>
        <source>{goal} today</source>
        <extracomment>safety</extracomment>
        <translation>{goal} hoy</translation>
    </message>
    <message>
        <source>Worse twice while walking</source>
        <extracomment>safety</extracomment>
        <translation>Empeoró dos veces al caminar</translation>
    </message>
    <message>
        <source>see in Causes what it may be</source>
        <extracomment>safety</extracomment>
        <translation>mira en Causas qué puede ser</translation>
    </message>
    <message>
        <source>You may stop with ice</source>
        <extracomment>safety</extracomment>
        <translation>Puedes dejar el hielo</translation>
    </message>
    <message>
        <source>after 48 hours</source>
        <extracomment>safety</extracomment>
        <translation>después de 48 horas</translation>
    </message>
    <message>
        <source>Heat days begin</source>
        <extracomment>safety</extracomment>
        <translation>Empiezan los días de calor</translation>
    </message>
    <message>
        <source>after 72 hours</source>
        <extracomment>safety</extracomment>
        <translation>después de 72 horas</translation>
    </message>
    <message>
        <source>Three days with a back spasm</source>
        <extracomment>safety</extracomment>
        <translation>Tres días con un espasmo de espalda</translation>
    </message>
    <message>
        <source>Since {moment}</source>
        <extracomment>safety</extracomment>
        <translation>Desde {moment}</translation>
    </message>
    <message>
        <source>Written {moment}. Times on this sheet are of that moment.</source>
        <extracomment>safety</extracomment>
        <translation>Escrito: {moment}. Las horas de esta hoja son de ese momento.</translation>
    </message>
    <message>
        <source>Unclench {version} · a timer and a diary; it does not examine you</source>
        <extracomment>safety</extracomment>
        <translation>Unclench {version} · un temporizador y un diario; no te examina</translation>
    </message>
    <message>
        <source>{weekday} {day}, {time}</source>
        <extracomment>safety</extracomment>
        <translation>{weekday} {day}, {time}</translation>
    </message>
    <message>
        <source>Call {number} now with any of these. Not sure counts as yes. Don&apos;t drive yourself.</source>
        <extracomment>safety</extracomment>
        <translation>Llama ahora al {number} con cualquiera de estas. No saberlo cuenta como sí. No conduzcas tú.</translation>
    </message>
    <message>
        <source>It began</source>
        <extracomment>safety</extracomment>
        <translation>Empezó</translation>
    </message>
    <message>
        <source>Ice again from</source>
        <extracomment>safety</extracomment>
        <translation>Hielo otra vez desde</translation>
    </message>
    <message>
        <source>You may stop with ice from</source>
        <extracomment>safety</extracomment>
        <translation>Puedes dejar el hielo desde</translation>
    </message>
    <message>
        <source>Heat days from</source>
        <extracomment>safety</extracomment>
        <translation>Días de calor desde</translation>
    </message>
    <message>
        <source>Warning signs once more</source>
        <extracomment>safety</extracomment>
        <translation>Señales de alarma, otra vez</translation>
    </message>
    <message>
        <source>each day, while pain is 4 or more</source>
        <extracomment>safety</extracomment>
        <translation>cada día, mientras el dolor sea 4 o más</translation>
    </message>
    <message>
        <source>Your times</source>
        <extracomment>safety</extracomment>
        <translation>Tus horas</translation>
    </message>
    <message>
        <source>only with a doctor&apos;s word</source>
        <extracomment>safety</extracomment>
        <translation>solo con la indicación de un médico</translation>
    </message>
    <message>
        <source>Two hours from start to start, and an hour without; 8 times a day at most.</source>
        <extracomment>safety</extracomment>
        <translation>Dos horas de inicio a inicio, y una hora sin él; 8 veces al día como máximo.</translation>
    </message>
    <message>
        <source>Look at 5 and 10 minutes: pink is fine. White, waxy, grey, blotchy or numb: off at once.</source>
        <extracomment>safety</extracomment>
        <translation>Mira a los 5 y a los 10 minutos: rosado está bien. Blanco, ceroso, gris, con manchas o adormecido: retíralo enseguida.</translation>
    </message>
    <message>
        <source>Never asleep on it.</source>
        <extracomment>safety</extracomment>
        <translation>Nunca dormido con él puesto.</translation>
    </message>
    <message>
        <source>Ice, if it feels good</source>
        <extracomment>safety</extracomment>
        <translation>Hielo, si sienta bien</translation>
    </message>
    <message>
        <source>Pad, moist pack, bath of 37 to 39 °C: 20 minutes at most, an hour between. A cloth between.</source>
        <extracomment>safety</extracomment>
        <translation>Almohadilla, compresa húmeda, baño de 37 a 39 °C: 20 minutos como máximo, una hora entre sesiones. Un paño entre medio.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes at most, in a soft towel, never on bare skin.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>%Ln minuto como máximo, en una toalla suave, nunca sobre la piel desnuda.</numerusform>
            <numerusform>%Ln minutos como máximo, en una toalla suave, nunca sobre la piel desnuda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier than 72 hours is your choice. Never on a bruise or swelling under 48 hours old.</source>
        <extracomment>safety</extracomment>
        <translation>Antes de las 72 horas es tu elección. Nunca sobre un moretón o una hinchazón de menos de 48 horas.</translation>
    </message>
    <message>
        <source>Heat, from 72 hours on</source>
        <extracomment>safety</extracomment>
        <translation>Calor, desde las 72 horas</translation>
    </message>
    <message>
        <source>2 to 5 minutes on the flat, once an hour while awake, 8 times a day at most.</source>
        <extracomment>safety</extracomment>
        <translation>De 2 a 5 minutos en llano, una vez por hora mientras estés despierto, 8 veces al día como máximo.</translation>
    </message>
    <message>
        <source>Skip it with pain above 7. Worse while walking: stop.</source>
        <extracomment>safety</extracomment>
        <translation>Sáltala con dolor por encima de 7. Si empeora al caminar, detente.</translation>
    </message>
    <message>
        <source>From day 4: once a day, 5 minutes, a minute more on each good day.</source>
        <extracomment>safety</extracomment>
        <translation>Desde el día 4: una vez al día, 5 minutos, y un minuto más cada buen día.</translation>
    </message>
    <message>
        <source>Short walks</source>
        <extracomment>safety</extracomment>
        <translation>Caminatas cortas</translation>
    </message>
    <message>
        <source>On the back, legs up on a chair; leaning back; or on the side, a cushion between the knees.</source>
        <extracomment>safety</extracomment>
        <translation>Boca arriba, piernas sobre una silla; reclinado; o de lado, con un cojín entre las rodillas.</translation>
    </message>
    <message>
        <source>A wrapped ice pack may lie under you; heat never does.</source>
        <extracomment>safety</extracomment>
        <translation>Una compresa de hielo envuelta puede ir debajo de ti; el calor, nunca.</translation>
    </message>
    <message>
        <source>Change it often, and get up again: long spells in bed make it stiffer.</source>
        <extracomment>safety</extracomment>
        <translation>Cambia de posición a menudo y vuelve a levantarte: pasar mucho rato en cama pone la espalda más rígida.</translation>
    </message>
    <message>
        <source>How to lie</source>
        <extracomment>safety</extracomment>
        <translation>Cómo acostarte</translation>
    </message>
    <message>
        <source>A doctor, an urgent-care or nurse line within a day or two</source>
        <extracomment>safety</extracomment>
        <translation>Un médico, o una línea de atención urgente o de enfermería, en un plazo de uno o dos días</translation>
    </message>
    <message>
        <source>My own words</source>
        <extracomment>safety</extracomment>
        <translation>Mis propias palabras</translation>
    </message>
    <message>
        <source>Day and time</source>
        <extracomment>safety</extracomment>
        <translation>Día y hora</translation>
    </message>
    <message>
        <source>Ice or heat</source>
        <extracomment>safety</extracomment>
        <translation>Hielo o calor</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>safety</extracomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>safety</extracomment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Pain 0-10</source>
        <extracomment>safety</extracomment>
        <translation>Dolor 0-10</translation>
    </message>
    <message>
        <source>To write down</source>
        <extracomment>safety</extracomment>
        <translation>Para anotar</translation>
    </message>
    <message>
        <source>A session can&apos;t start in the future.</source>
        <extracomment>safety</extracomment>
        <translation>Una sesión no puede empezar en el futuro.</translation>
    </message>
    <message>
        <source>A session is running. Stop it first.</source>
        <extracomment>safety</extracomment>
        <translation>Hay una sesión en marcha. Detenla primero.</translation>
    </message>
    <message>
        <source>entered afterwards</source>
        <extracomment>safety</extracomment>
        <translation>anotado después</translation>
    </message>
    <message>
        <source>Not on a bruise or swelling younger than 48 hours.</source>
        <extracomment>safety</extracomment>
        <translation>No sobre un moretón o una hinchazón de menos de 48 horas.</translation>
    </message>
    <message>
        <source>Only if you stay awake: never fall asleep on it.</source>
        <extracomment>safety</extracomment>
        <translation>Solo si sigues despierto: nunca te duermas con él puesto.</translation>
    </message>
    <message>
        <source>Ice has no kind. pad, moist, bath and wrap are kinds of heat.</source>
        <extracomment>safety</extracomment>
        <translation>El hielo no tiene tipos. pad, moist, bath y wrap son tipos de calor.</translation>
    </message>
    <message>
        <source>Heat can be: pad, moist, bath or wrap.</source>
        <extracomment>safety</extracomment>
        <translation>El calor puede ser: pad, moist, bath o wrap.</translation>
    </message>
    <message>
        <source>Ice can run from 1 to 20 minutes, never longer: cold can hurt skin and nerves.</source>
        <extracomment>safety</extracomment>
        <translation>El hielo puede durar de 1 a 20 minutos, nunca más: el frío puede dañar la piel y los nervios.</translation>
    </message>
    <message>
        <source>A heat wrap can stay on from 1 to 480 minutes.</source>
        <extracomment>safety</extracomment>
        <translation>Un parche térmico puede llevarse de 1 a 480 minutos.</translation>
    </message>
    <message>
        <source>This kind of heat can run from 1 to 20 minutes.</source>
        <extracomment>safety</extracomment>
        <translation>Este tipo de calor puede durar de 1 a 20 minutos.</translation>
    </message>
    <message>
        <source>Write a short reason. It is kept for the report.</source>
        <extracomment>safety</extracomment>
        <translation>Escribe un motivo corto. Se guarda para el informe.</translation>
    </message>
    <message>
        <source>Keep the reason under 500 characters.</source>
        <extracomment>safety</extracomment>
        <translation>Que el motivo tenga menos de 500 caracteres.</translation>
    </message>
    <message>
        <source>No session is running.</source>
        <extracomment>safety</extracomment>
        <translation>No hay ninguna sesión en marcha.</translation>
    </message>
    <message>
        <source>A session can&apos;t end in the future.</source>
        <extracomment>safety</extracomment>
        <translation>Una sesión no puede acabar en el futuro.</translation>
    </message>
    <message>
        <source>A session can&apos;t end before it began.</source>
        <extracomment>safety</extracomment>
        <translation>Una sesión no puede acabar antes de empezar.</translation>
    </message>
    <message>
        <source>It is too late to go on with it.</source>
        <extracomment>safety</extracomment>
        <translation>Es demasiado tarde para seguir con ella.</translation>
    </message>
    <message numerus="yes">
        <source>On for %Ln minutes, longer than 20. Look closely: white, waxy, grey or blotchy is not fine.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>Puesto %Ln minuto, más de 20. Mira bien: blanco, ceroso, gris o con manchas no está bien.</numerusform>
            <numerusform>Puesto %Ln minutos, más de 20. Mira bien: blanco, ceroso, gris o con manchas no está bien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pink is fine. White, waxy, grey or blotchy is not.</source>
        <extracomment>safety</extracomment>
        <translation>Rosado está bien. Blanco, ceroso, gris o con manchas, no.</translation>
    </message>
    <message>
        <source>Warm and pink is fine. Blisters, white patches, a web-like brown pattern, or burning: take it off.</source>
        <extracomment>safety</extracomment>
        <translation>Piel tibia y rosada: está bien. Ampollas, zonas blancas, un dibujo marrón como una red, o ardor: retíralo.</translation>
    </message>
    <message>
        <source>Can you feel touch there? Is the skin pink, not white, waxy, grey or blotchy?</source>
        <extracomment>safety</extracomment>
        <translation>¿Sientes el tacto ahí? ¿La piel está rosada, no blanca, cerosa, gris ni con manchas?</translation>
    </message>
    <message>
        <source>{time} over, take it off</source>
        <extracomment>safety</extracomment>
        <translation>{time} de más, retíralo</translation>
    </message>
    <message>
        <source>{time} left, ends {ends}</source>
        <extracomment>safety</extracomment>
        <translation>quedan {time}, hasta {ends}</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>Episodio</translation>
    </message>
    <message>
        <source>Now and function</source>
        <translation>Ahora y función</translation>
    </message>
    <message>
        <source>Pain, ice, heat and medicine</source>
        <translation>Dolor, hielo, calor y medicamentos</translation>
    </message>
    <message>
        <source>Medicine, against the label</source>
        <translation>Medicamentos, frente al prospecto</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>Qué hice</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>Visits and treatments</source>
        <translation>Visitas y tratamientos</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>Mis preguntas</translation>
    </message>
    <message>
        <source>My note</source>
        <translation>Mi nota</translation>
    </message>
    <message>
        <source>Self-reported, not verified. Written by the patient with Unclench {version}, printed {day}.</source>
        <translation>Según el paciente, sin verificar. Escrito por el paciente con Unclench {version}, impreso el {day}.</translation>
    </message>
    <message>
        <source>Back spasm: summary for my doctor</source>
        <translation>Espasmo de espalda: resumen para mi médico</translation>
    </message>
    <message>
        <source>No medicine is logged in this period.</source>
        <translation>No hay medicamentos anotados en este periodo.</translation>
    </message>
    <message>
        <source>Over the label: {when}.</source>
        <translation>Por encima del prospecto: {when}.</translation>
    </message>
    <message>
        <source>Over what the prescriber set: {when}.</source>
        <translation>Por encima de lo que fijó quien lo recetó: {when}.</translation>
    </message>
    <message>
        <source>Acetaminophen of several products, more in 24 h than the lowest label says: {when}.</source>
        <translation>Paracetamol (acetaminofén) de varios productos, más en 24 h de lo que dice el prospecto más bajo: {when}.</translation>
    </message>
    <message>
        <source>More in 24 h than leaflets allow: {when}.</source>
        <translation>Más en 24 h de lo que permiten los prospectos: {when}.</translation>
    </message>
    <message>
        <source>Never over the label&apos;s amount for 24 hours.</source>
        <translation>Nunca por encima de la cantidad del prospecto para 24 horas.</translation>
    </message>
    <message>
        <source>Never over the amount for 24 hours that the label or the prescriber set.</source>
        <translation>Nunca por encima de la cantidad para 24 horas que fijaron el prospecto o quien lo recetó.</translation>
    </message>
    <message>
        <source>Where no label figure stands, none is known here.</source>
        <translation>Donde no hay cifra del prospecto, aquí no se conoce ninguna.</translation>
    </message>
    <message>
        <source>most in 24 h</source>
        <translation>máximo en 24 h</translation>
    </message>
    <message>
        <source>most in 24 h, each week from</source>
        <translation>máximo en 24 h, cada semana desde</translation>
    </message>
    <message numerus="yes">
        <source>most in 24 h, %Ln weeks from</source>
        <translation>
            <numerusform>máximo en 24 h, %Ln semana desde</numerusform>
            <numerusform>máximo en 24 h, %Ln semanas desde</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} {dose}</source>
        <translation>{day} {dose}</translation>
    </message>
    <message>
        <source>{name} (at most {dose}): {days}</source>
        <translation>{name} ({dose} como máximo): {days}</translation>
    </message>
    <message>
        <source>{things}.</source>
        <translation>{things}.</translation>
    </message>
    <message numerus="yes">
        <source>Ice taken off (or answered for) only after 22 minutes or more %Ln ×.</source>
        <translation>
            <numerusform>Hielo retirado (o respondido) solo tras 22 minutos o más: %Ln ×.</numerusform>
            <numerusform>Hielo retirado (o respondido) solo tras 22 minutos o más: %Ln ×.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ice 0 ×</source>
        <translation>Hielo 0 ×</translation>
    </message>
    <message>
        <source>heat 0 ×</source>
        <translation>calor 0 ×</translation>
    </message>
    <message>
        <source>walks 0 ×</source>
        <translation>caminatas 0 ×</translation>
    </message>
    <message numerus="yes">
        <source>Ice %Ln × ({length})</source>
        <translation>
            <numerusform>Hielo %Ln × ({length})</numerusform>
            <numerusform>Hielo %Ln × ({length})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>heat %Ln × ({length})</source>
        <translation>
            <numerusform>calor %Ln × ({length})</numerusform>
            <numerusform>calor %Ln × ({length})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>walks %Ln × ({length})</source>
        <translation>
            <numerusform>caminatas %Ln × ({length})</numerusform>
            <numerusform>caminatas %Ln × ({length})</numerusform>
        </translation>
    </message>
    <message>
        <source>prescriber</source>
        <translation>quien lo recetó</translation>
    </message>
    <message>
        <source>label</source>
        <translation>envase</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more days</source>
        <translation>
            <numerusform>y %Ln día más</numerusform>
            <numerusform>y %Ln días más</numerusform>
        </translation>
    </message>
    <message>
        <source>No ice, heat or walk is logged in this period.</source>
        <translation>No hay hielo, calor ni caminatas en este periodo.</translation>
    </message>
    <message numerus="yes">
        <source>Rules overridden %Ln ×: {reasons}.</source>
        <translation>
            <numerusform>Reglas omitidas %Ln ×: {reasons}.</numerusform>
            <numerusform>Reglas omitidas %Ln ×: {reasons}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked in this period.</source>
        <translation>No se preguntó en este periodo.</translation>
    </message>
    <message numerus="yes">
        <source>Asked %Ln times.</source>
        <translation>
            <numerusform>Se preguntó %Ln vez.</numerusform>
            <numerusform>Se preguntó %Ln veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked once, {day}.</source>
        <translation>Se preguntó una vez, {day}.</translation>
    </message>
    <message>
        <source>None ticked from group A (call now).</source>
        <translation>Ninguna marcada del grupo A (llamar ahora).</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>no lo sé</translation>
    </message>
    <message>
        <source>“no” since {day}</source>
        <translation>“no” desde {day}</translation>
    </message>
    <message>
        <source>called for help</source>
        <translation>pidió ayuda por teléfono</translation>
    </message>
    <message>
        <source>Days with stretches</source>
        <translation>Días con estiramientos</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Estiramientos</translation>
    </message>
    <message>
        <source>Held, s</source>
        <translation>Mantenido, s</translation>
    </message>
    <message numerus="yes">
        <source>{stretches} on %Ln days.</source>
        <translation>
            <numerusform>{stretches} en %Ln día.</numerusform>
            <numerusform>{stretches} en %Ln días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stretches</source>
        <translation>
            <numerusform>%Ln estiramiento</numerusform>
            <numerusform>%Ln estiramientos</numerusform>
        </translation>
    </message>
    <message>
        <source>Stretching</source>
        <translation>Estiramientos</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semana desde</translation>
    </message>
    <message>
        <source>Moved, min</source>
        <translation>En movimiento, min</translation>
    </message>
    <message>
        <source>Moved a day, min</source>
        <translation>En movimiento al día, min</translation>
    </message>
    <message>
        <source>Days with a walk</source>
        <translation>Días con una caminata</translation>
    </message>
    <message>
        <source>Goal, min</source>
        <translation>Meta, min</translation>
    </message>
    <message>
        <source>The goal was met on the one day that had one.</source>
        <translation>La meta se cumplió en el único día que tenía una.</translation>
    </message>
    <message numerus="yes">
        <source>The goal was met on {met} of %Ln days that had one.</source>
        <translation>
            <numerusform>La meta se cumplió en {met} de %Ln día que tenía una.</numerusform>
            <numerusform>La meta se cumplió en {met} de %Ln días que tenían una.</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} on one day.</source>
        <translation>{time} en un día.</translation>
    </message>
    <message numerus="yes">
        <source>{time} a day on average, on %Ln days.</source>
        <translation>
            <numerusform>{time} al día de media, en %Ln día.</numerusform>
            <numerusform>{time} al día de media, en %Ln días.</numerusform>
        </translation>
    </message>
    <message>
        <source>One walk of {time}.</source>
        <translation>Una caminata de {time}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln walks, {time} together.</source>
        <translation>
            <numerusform>%Ln caminata, {time} en total.</numerusform>
            <numerusform>%Ln caminatas, {time} en total.</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} a day</source>
        <translation>{time} al día</translation>
    </message>
    <message>
        <source>Walks</source>
        <translation>Caminatas</translation>
    </message>
    <message>
        <source>BMI</source>
        <translation>IMC</translation>
    </message>
    <message>
        <source>Weight, {unit}</source>
        <translation>Peso, {unit}</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>This entry was changed elsewhere meanwhile, so nothing was written yet. Look at it once more.</source>
        <oldsource>This entry was changed elsewhere meanwhile, so nothing was written. It is shown as it is now.</oldsource>
        <translation>Esta entrada se cambió mientras tanto en otro lugar, así que aún no se escribió nada. Mírala una vez más.</translation>
    </message>
    <message>
        <source>Give this computer a name of up to 40 letters.</source>
        <translation>Ponle a este equipo un nombre de hasta 40 letras.</translation>
    </message>
    <message>
        <source>Nothing is shared with other computers.</source>
        <translation>No se comparte nada con otros equipos.</translation>
    </message>
    <message>
        <source>The diary was put back to a copy since, so nothing is shared until you join again.</source>
        <translation>El diario volvió a una copia anterior, así que no se comparte nada hasta que vuelvas a unirte.</translation>
    </message>
    <message>
        <source>Nothing was exchanged yet.</source>
        <translation>Aún no se ha sincronizado nada.</translation>
    </message>
    <message numerus="yes">
        <source>Other computers there: %Ln.</source>
        <translation>
            <numerusform>Otros equipos ahí: %Ln.</numerusform>
            <numerusform>Otros equipos ahí: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>15 min ago</source>
        <translation>hace 15 min</translation>
    </message>
    <message>
        <source>30 min ago</source>
        <oldsource>30 min</oldsource>
        <translation>hace 30 min</translation>
    </message>
    <message>
        <source>1 h ago</source>
        <oldsource>1 h</oldsource>
        <translation>hace 1 h</translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>March, short</comment>
        <translation>mar</translation>
    </message>
    <message>
        <source>May</source>
        <comment>the month, short</comment>
        <translation>may</translation>
    </message>
    <message>
        <source>Tue</source>
        <comment>Tuesday, short</comment>
        <translation>mar</translation>
    </message>
    <message>
        <source> → </source>
        <comment>from a value to the next one; ← in a language from right to left</comment>
        <translation> → </translation>
    </message>
    <message>
        <source>At the same visit</source>
        <translation>En la misma visita</translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln times</source>
        <translation>
            <numerusform>Cambiado %Ln vez</numerusform>
            <numerusform>Cambiado %Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished {when}</source>
        <translation>Terminado {when}</translation>
    </message>
    <message>
        <source>{what}: {after}, added {when}</source>
        <translation>{what}: {after}, añadido {when}</translation>
    </message>
    <message>
        <source>{what}: {before}, removed {when}</source>
        <translation>{what}: {before}, quitado {when}</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Another detail</source>
        <translation>Otro dato</translation>
    </message>
    <message numerus="yes">
        <source>changed %Ln times</source>
        <translation>
            <numerusform>cambiado %Ln vez</numerusform>
            <numerusform>cambiado %Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>skin not fine</source>
        <translation>la piel no estaba bien</translation>
    </message>
    <message numerus="yes">
        <source>A spasm, eased after %Ln days</source>
        <translation>
            <numerusform>Un espasmo, cedió tras %Ln día</numerusform>
            <numerusform>Un espasmo, cedió tras %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>highest {value}</source>
        <oldsource>at most {value}</oldsource>
        <translation>máximo {value}</translation>
    </message>
    <message>
        <source>latest {value}</source>
        <oldsource>at most {value}</oldsource>
        <translation>último {value}</translation>
    </message>
    <message>
        <source>latest {value} on average</source>
        <oldsource>{value} on average</oldsource>
        <translation>último {value} de media</translation>
    </message>
    <message>
        <source>A day runs from {time} to {time}: until then this is still {day}.</source>
        <translation>Un día va de {time} a {time}: hasta entonces esto es todavía {day}.</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>Goal met</source>
        <translation>Meta cumplida</translation>
    </message>
    <message>
        <source>Goal not met</source>
        <translation>Meta no cumplida</translation>
    </message>
    <message>
        <source>a week</source>
        <oldsource>This week</oldsource>
        <translation>a la semana</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>{count} or more</source>
        <translation>{count} o más</translation>
    </message>
    <message>
        <source>elliptical</source>
        <translation>elíptica</translation>
    </message>
    <message>
        <source>yoga</source>
        <translation>yoga</translation>
    </message>
    <message>
        <source>pilates</source>
        <translation>pilates</translation>
    </message>
    <message>
        <source>sore feet or shins</source>
        <translation>pies o espinillas doloridos</translation>
    </message>
    <message>
        <source>more pain</source>
        <translation>más dolor</translation>
    </message>
    <message>
        <source>{unit} a day, average of a week</source>
        <translation>{unit} al día, media de una semana</translation>
    </message>
    <message>
        <source>{unit} a day, average of a month</source>
        <translation>{unit} al día, media de un mes</translation>
    </message>
    <message>
        <source>{unit}, longest of a week</source>
        <translation>{unit}, mayor duración de una semana</translation>
    </message>
    <message>
        <source>{unit}, longest of a month</source>
        <translation>{unit}, mayor duración de un mes</translation>
    </message>
    <message>
        <source>highest day of a week</source>
        <translation>día más alto de una semana</translation>
    </message>
    <message>
        <source>highest day of a month</source>
        <translation>día más alto de un mes</translation>
    </message>
    <message>
        <source>all of a week</source>
        <translation>total de una semana</translation>
    </message>
    <message>
        <source>all of a month</source>
        <translation>total de un mes</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>Escribe un número.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Escribe un número entero.</translation>
    </message>
    <message>
        <source>Write what to change as field=value, such as {example}.</source>
        <translation>Escribe qué cambiar como campo=valor, por ejemplo {example}.</translation>
    </message>
    <message>
        <source>BMI {value}</source>
        <translation>IMC {value}</translation>
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
        <translation>{weight}, IMC {value}</translation>
    </message>
    <message>
        <source>No entries in these days.</source>
        <translation>Ninguna entrada en estos días.</translation>
    </message>
    <message>
        <source>{value} at first and at last</source>
        <translation>{value} al principio y al final</translation>
    </message>
    <message numerus="yes">
        <source>%Ln units</source>
        <translation>
            <numerusform>%Ln unidad</numerusform>
            <numerusform>%Ln unidades</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} units</source>
        <translation>{count} unidades</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>menos de un día</translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln mes</numerusform>
            <numerusform>%Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln vez</numerusform>
            <numerusform>%Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>If it is clearly more than {who} allows, call {number} now.</source>
        <extracomment>safety</extracomment>
        <translation>Si es claramente más de lo que permite {who}, llama ahora al {number}.</translation>
    </message>
    <message>
        <source>A name has up to 300 letters.</source>
        <extracomment>safety</extracomment>
        <translation>Un nombre tiene hasta 300 letras.</translation>
    </message>
    <message>
        <source>In 24 h it cannot be fewer than at once.</source>
        <extracomment>safety</extracomment>
        <translation>En 24 h no pueden ser menos que a la vez.</translation>
    </message>
    <message>
        <source>Plank at {computer}</source>
        <translation>Plancha en {computer}</translation>
    </message>
    <message>
        <source>Plank at another computer</source>
        <translation>Plancha en otro equipo</translation>
    </message>
    <message numerus="yes">
        <source>Walk at {computer}, %Ln min so far</source>
        <translation>
            <numerusform>Caminata en {computer}, %Ln min hasta ahora</numerusform>
            <numerusform>Caminata en {computer}, %Ln min hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Walk at another computer, %Ln min so far</source>
        <translation>
            <numerusform>Caminata en otro equipo, %Ln min hasta ahora</numerusform>
            <numerusform>Caminata en otro equipo, %Ln min hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Pain is {pain} of 10. This opens at 3 or less; rest comes first.</source>
        <extracomment>safety</extracomment>
        <translation>El dolor es {pain} de 10. Esto se abre con 3 o menos; primero va el descanso.</translation>
    </message>
    <message>
        <source>Pain is {pain} of 10, and it is less than 72 hours since it began. This opens {time} if pain is 3 or less then, or after two days with pain of 2 or less.</source>
        <extracomment>safety</extracomment>
        <translation>El dolor es {pain} de 10, y hace menos de 72 horas que empezó. Esto se abre {time} si entonces el dolor es 3 o menos, o tras dos días con dolor 2 o menos.</translation>
    </message>
    <message>
        <source>A plank is running on another computer.</source>
        <extracomment>safety</extracomment>
        <translation>Hay una plancha en marcha en otro equipo.</translation>
    </message>
    <message>
        <source>A walk is running on another computer. Stop it first.</source>
        <translation>Hay una caminata en marcha en otro equipo. Párala primero.</translation>
    </message>
    <message numerus="yes">
        <source>Ice at {computer}, %Ln min left</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>Hielo en {computer}: queda %Ln min</numerusform>
            <numerusform>Hielo en {computer}: quedan %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ice at another computer, %Ln min left</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>Hielo en otro equipo: queda %Ln min</numerusform>
            <numerusform>Hielo en otro equipo: quedan %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heat at {computer}, %Ln min left</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>Calor en {computer}: queda %Ln min</numerusform>
            <numerusform>Calor en {computer}: quedan %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heat at another computer, %Ln min left</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>Calor en otro equipo: queda %Ln min</numerusform>
            <numerusform>Calor en otro equipo: quedan %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>A session is running on another computer. Stop it first.</source>
        <extracomment>safety</extracomment>
        <translation>Hay una sesión en marcha en otro equipo. Detenla primero.</translation>
    </message>
    <message>
        <source>Your skin was not fine at {time}. Leave ice and heat off until colour, feeling and warmth are back.</source>
        <extracomment>safety</extracomment>
        <translation>Tu piel no estaba bien: {time}. No uses hielo ni calor hasta que hayan vuelto el color, la sensibilidad y el calor.</translation>
    </message>
    <message>
        <source>made on the patient&apos;s own computer, without an online service</source>
        <translation>hecho en el equipo del propio paciente, sin servicio en línea</translation>
    </message>
    <message>
        <source>Asked because of the label, answered with yes or “not sure”: {questions}</source>
        <translation>Preguntado por el prospecto, respondido con sí o “no lo sé”: {questions}</translation>
    </message>
    <message>
        <source>The skin was not fine at ice or heat: {when}.</source>
        <translation>La piel no estaba bien con hielo o calor: {when}.</translation>
    </message>
    <message>
        <source>seen by a doctor</source>
        <translation>visto por un médico</translation>
    </message>
    <message>
        <source>ticked by mistake</source>
        <translation>marcado por error</translation>
    </message>
    <message>
        <source>No episode is logged in this period.</source>
        <translation>No hay ningún episodio en este periodo.</translation>
    </message>
    <message>
        <source>Began {when}.</source>
        <translation>Empezó: {when}.</translation>
    </message>
    <message>
        <source>Before it: {what}.</source>
        <translation>Antes: {what}.</translation>
    </message>
    <message>
        <source>Episode {number} in this place within three months.</source>
        <translation>Episodio {number} en este lugar en tres meses.</translation>
    </message>
    <message>
        <source>Eased {day}.</source>
        <translation>Cedió el {day}.</translation>
    </message>
    <message>
        <source>Not eased yet.</source>
        <translation>Aún no ha cedido.</translation>
    </message>
    <message numerus="yes">
        <source>Pain now {now} ({day}), worst {worst}, average {average} of %Ln entries (0–10).</source>
        <translation>
            <numerusform>Dolor ahora {now} ({day}), peor {worst}, medio {average} de %Ln entrada (0–10).</numerusform>
            <numerusform>Dolor ahora {now} ({day}), peor {worst}, medio {average} de %Ln entradas (0–10).</numerusform>
        </translation>
    </message>
    <message>
        <source>Pain {now} ({day}), the only entry (0–10).</source>
        <translation>Dolor {now} ({day}), la única entrada (0–10).</translation>
    </message>
    <message>
        <source>Compared with the start: {label} ({day}).</source>
        <translation>Comparado con el principio: {label} ({day}).</translation>
    </message>
    <message>
        <source>No pain is logged in this period.</source>
        <translation>No hay dolor anotado en este periodo.</translation>
    </message>
    <message>
        <source>The answers of {day} point to: {headline}{reasons}.</source>
        <translation>Las respuestas del {day} apuntan a: {headline}{reasons}.</translation>
    </message>
    <message>
        <source>Also: {also}.</source>
        <translation>También: {also}.</translation>
    </message>
    <message>
        <source>Answers: {answers}; no to the others.</source>
        <translation>Respuestas: {answers}; no a las demás.</translation>
    </message>
    <message>
        <source>{who} planned {day}.</source>
        <translation>{who}, visita prevista: {day}.</translation>
    </message>
    <message>
        <source>pain {before} before, {after} after</source>
        <translation>dolor {before} antes, {after} después</translation>
    </message>
    <message>
        <source>next day: {how}</source>
        <translation>día siguiente: {how}</translation>
    </message>
    <message>
        <source>It names no reviewer.</source>
        <translation>No nombra a quien revisó.</translation>
    </message>
    <message>
        <source>It has no date such as 2027-01-31.</source>
        <translation>No tiene una fecha como 2027-01-31.</translation>
    </message>
    <message>
        <source>It does not say which edition of the texts was reviewed.</source>
        <translation>No dice qué edición de los textos se revisó.</translation>
    </message>
    <message>
        <source>Last medical review: none. The file reviewed.toml cannot be used. {trouble}</source>
        <translation>Última revisión médica: ninguna. El archivo reviewed.toml no se puede usar. {trouble}</translation>
    </message>
    <message>
        <source>Last medical review: none.</source>
        <translation>Última revisión médica: ninguna.</translation>
    </message>
    <message>
        <source>Last medical review: {reviewer}, {day}, of the texts of {edition}.</source>
        <translation>Última revisión médica: {reviewer}, {day}, de los textos de {edition}.</translation>
    </message>
    <message>
        <source>Answer the warning signs first, on the Relief tab. Then this opens.</source>
        <extracomment>safety</extracomment>
        <translation>Responde primero a las señales de alarma, en la pestaña Alivio. Luego esto se abre.</translation>
    </message>
    <message>
        <source>You called about a warning sign. This opens once a doctor has checked exactly that.</source>
        <extracomment>safety</extracomment>
        <translation>Llamaste por una señal de alarma. Esto se abre cuando un médico haya revisado exactamente eso.</translation>
    </message>
    <message>
        <source>A warning sign stands that needs a doctor now. This stays closed until it is cleared.</source>
        <extracomment>safety</extracomment>
        <translation>Hay una señal de alarma vigente que necesita un médico ahora. Esto queda cerrado hasta que se resuelva.</translation>
    </message>
    <message>
        <source>A day has passed since you called. Please answer the warning signs once more.</source>
        <extracomment>safety</extracomment>
        <translation>Ha pasado un día desde que llamaste. Responde otra vez a las señales de alarma.</translation>
    </message>
    <message>
        <source>You called, or set off, {time}. Nothing new opens until a doctor has checked exactly this; what runs goes on, and pain, doses and notes can be logged.</source>
        <extracomment>safety</extracomment>
        <translation>Llamaste, o saliste: {time}. No se abre nada nuevo hasta que un médico haya revisado exactamente esto; lo que está en marcha sigue, y se pueden anotar dolor, dosis y notas.</translation>
    </message>
    <message>
        <source>No episode is open that began on another computer.</source>
        <extracomment>safety</extracomment>
        <translation>No hay ningún episodio abierto que empezara en otro equipo.</translation>
    </message>
    <message>
        <source>A spasm since {time} is still open. It was begun on another computer.</source>
        <extracomment>safety</extracomment>
        <translation>Un espasmo desde {time} sigue abierto. Empezó en otro equipo.</translation>
    </message>
    <message>
        <source>An episode is open already. Say that it has eased first.</source>
        <extracomment>safety</extracomment>
        <translation>Ya hay un episodio abierto. Di primero que cedió.</translation>
    </message>
    <message>
        <source>The start can&apos;t be in the future.</source>
        <extracomment>safety</extracomment>
        <translation>El inicio no puede estar en el futuro.</translation>
    </message>
    <message>
        <source>The start can be at most 90 days ago.</source>
        <extracomment>safety</extracomment>
        <translation>El inicio puede ser de hace 90 días como máximo.</translation>
    </message>
    <message>
        <source>No episode is open.</source>
        <extracomment>safety</extracomment>
        <translation>No hay ningún episodio abierto.</translation>
    </message>
    <message>
        <source>It can&apos;t have eased before it began.</source>
        <extracomment>safety</extracomment>
        <translation>No puede haber cedido antes de empezar.</translation>
    </message>
    <message>
        <source>The end can&apos;t be in the future.</source>
        <extracomment>safety</extracomment>
        <translation>El final no puede estar en el futuro.</translation>
    </message>
    <message>
        <source>Pain can be: now, worst or average.</source>
        <extracomment>safety</extracomment>
        <translation>El dolor puede ser: now, worst o average.</translation>
    </message>
    <message>
        <source>There is no warning sign called {name}.</source>
        <extracomment>safety</extracomment>
        <translation>No hay ninguna señal de alarma llamada {name}.</translation>
    </message>
    <message>
        <source>The answer to {name} can be &quot;y&quot;, &quot;n&quot; or &quot;?&quot;.</source>
        <extracomment>safety</extracomment>
        <translation>La respuesta a {name} puede ser &quot;y&quot;, &quot;n&quot; o &quot;?&quot;.</translation>
    </message>
    <message>
        <source>This needs a doctor now. Hours can matter. Call {number}. Don&apos;t drive yourself.</source>
        <extracomment>safety</extracomment>
        <translation>Esto necesita un médico ahora. Las horas pueden importar. Llama al {number}. No conduzcas tú.</translation>
    </message>
    <message>
        <source>Not sure is reason enough to call a doctor or a nurse line soon.</source>
        <extracomment>safety</extracomment>
        <translation>No saberlo es motivo suficiente para llamar pronto a un médico o a una línea de enfermería.</translation>
    </message>
    <message>
        <source>Talk to a doctor, an urgent-care line or a nurse line today or tomorrow. Gentle comfort is fine.</source>
        <extracomment>safety</extracomment>
        <translation>Habla con un médico, una línea de atención urgente o de enfermería hoy o mañana. Un alivio suave está bien.</translation>
    </message>
    <message>
        <source>Book a visit within a week or two, and take the report along.</source>
        <extracomment>safety</extracomment>
        <translation>Pide una visita en un plazo de una o dos semanas, y lleva el informe.</translation>
    </message>
    <message>
        <source>You ticked no warning sign. That lowers the chance of something serious but cannot rule it out. If anything changes, come back or get help.</source>
        <extracomment>safety</extracomment>
        <translation>No marcaste ninguna señal de alarma. Eso hace menos probable algo grave, pero no puede descartarlo. Si algo cambia, vuelve o busca ayuda.</translation>
    </message>
    <message>
        <source>It can be: called, checked or mistake.</source>
        <extracomment>safety</extracomment>
        <translation>Puede ser: called, checked o mistake.</translation>
    </message>
    <message>
        <source>No warning sign stands.</source>
        <extracomment>safety</extracomment>
        <translation>No hay ninguna señal de alarma vigente.</translation>
    </message>
    <message>
        <source>Label: ask a doctor before use.</source>
        <translation>Prospecto: consulta a un médico antes de usarlo.</translation>
    </message>
    <message>
        <source>To go on with it here: unclench episode continue</source>
        <translation>Para seguir con él aquí: unclench episode continue</translation>
    </message>
    <message>
        <source>Spasm since {time}, hour {hour}. Heat from {heat}.</source>
        <translation>Espasmo desde {time}, hora {hour}. Calor desde {heat}.</translation>
    </message>
    <message>
        <source>A warning sign stands that needs a doctor now.</source>
        <translation>Hay una señal de alarma vigente que necesita un médico ahora.</translation>
    </message>
    <message>
        <source>A warning sign stands: have a doctor look at it.</source>
        <translation>Hay una señal de alarma vigente: que un médico la vea.</translation>
    </message>
    <message>
        <source>Ice is possible now.</source>
        <translation>El hielo es posible ahora.</translation>
    </message>
    <message>
        <source>{name}: take it off now. {over} over time.</source>
        <translation>{name}: retíralo ahora. {over} de más.</translation>
    </message>
    <message>
        <source>{name} runs: {left} left, ends {time}.</source>
        <translation>{name} en marcha: quedan {left}, hasta {time}.</translation>
    </message>
    <message>
        <source>Pain {value} of 10 at {time}.</source>
        <translation>Dolor {value} de 10, {time}.</translation>
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
        <translation>no es JSON</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>una lista de objetos</translation>
    </message>
    <message>
        <source>a clock before the year 2200</source>
        <translation>un valor de reloj anterior al año 2200</translation>
    </message>
    <message>
        <source>a short text</source>
        <translation>un texto corto</translation>
    </message>
    <message>
        <source>it has no header</source>
        <translation>no tiene encabezado</translation>
    </message>
    <message>
        <source>it has another version</source>
        <translation>tiene otra versión</translation>
    </message>
    <message>
        <source>hexadecimal digits</source>
        <translation>cifras hexadecimales</translation>
    </message>
    <message>
        <source>A passphrase has 12 letters at least. Several words are best.</source>
        <translation>Una frase de contraseña tiene al menos 12 letras. Lo mejor son varias palabras.</translation>
    </message>
    <message>
        <source>{file} is not whole yet: what can be read of it was read.</source>
        <translation>{file} aún no está completo: se leyó lo que se puede leer.</translation>
    </message>
    <message>
        <source>{file} cannot be read yet, because a file before it is missing.</source>
        <translation>{file} aún no se puede leer, porque falta un archivo anterior.</translation>
    </message>
    <message>
        <source>{file} was changed by somebody else, so nothing more is read from that computer.</source>
        <translation>Alguien más cambió {file}, así que no se lee nada más de ese equipo.</translation>
    </message>
    <message>
        <source>{file} is older than what was read from it before; nothing was lost here.</source>
        <translation>{file} es más antiguo que lo que ya se leyó de él; aquí no se perdió nada.</translation>
    </message>
    <message>
        <source>{file} comes from a newer version of Unclench: install that one here, too.</source>
        <translation>{file} viene de una versión más nueva de Unclench: instálala aquí también.</translation>
    </message>
    <message>
        <source>{file} is no file of Unclench, or damaged, and was left alone.</source>
        <translation>{file} no es un archivo de Unclench, o está dañado, y no se tocó.</translation>
    </message>
    <message>
        <source>{file} was written with another passphrase and cannot be read.</source>
        <translation>{file} se escribió con otra frase de contraseña y no se puede leer.</translation>
    </message>
    <message>
        <source>{file} is encrypted on one side only: all computers must share alike.</source>
        <translation>{file} está cifrado solo en un lado: todos los equipos deben compartir del mismo modo.</translation>
    </message>
    <message>
        <source>{file} cannot be opened, and was left alone.</source>
        <translation>{file} no se puede abrir, y se dejó como estaba.</translation>
    </message>
    <message>
        <source>{file} is larger than any of ours, and was left alone.</source>
        <translation>{file} es más grande que cualquiera de los nuestros, y no se tocó.</translation>
    </message>
    <message numerus="yes">
        <source>Entries from another computer that cannot be here: %Ln. They wait.</source>
        <translation>
            <numerusform>Entradas de otro equipo que no pueden estar aquí: %Ln. Queda en espera.</numerusform>
            <numerusform>Entradas de otro equipo que no pueden estar aquí: %Ln. Quedan en espera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entries from another computer that lie ahead: %Ln. Look at the clocks; they come in later.</source>
        <translation>
            <numerusform>Entradas de otro equipo con hora futura: %Ln. Revisa los relojes; entra más tarde.</numerusform>
            <numerusform>Entradas de otro equipo con hora futura: %Ln. Revisa los relojes; entran más tarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder {name} is empty. Is the drive there?</source>
        <translation>La carpeta {name} está vacía. ¿Está conectada la unidad?</translation>
    </message>
    <message>
        <source>The folder {name} cannot be opened.</source>
        <translation>No se puede abrir la carpeta {name}.</translation>
    </message>
    <message>
        <source>The folder {name} does not answer. What you do is kept here meanwhile.</source>
        <translation>La carpeta {name} no responde. Mientras tanto, lo que haces se guarda aquí.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder {name}. It is kept here meanwhile.</source>
        <translation>No se puede escribir en la carpeta {name}. Mientras tanto, se guarda aquí.</translation>
    </message>
    <message>
        <source>Encrypted sharing needs the Python package cryptography, which is not here.</source>
        <translation>Compartir con cifrado necesita el paquete de Python cryptography, que no está aquí.</translation>
    </message>
    <message numerus="yes">
        <source>The same is true of %Ln more files there.</source>
        <translation>
            <numerusform>Lo mismo vale para %Ln archivo más de allí.</numerusform>
            <numerusform>Lo mismo vale para %Ln archivos más de allí.</numerusform>
        </translation>
    </message>
    <message>
        <source>not heard from {computer} yet</source>
        <translation>aún sin contacto con {computer}</translation>
    </message>
    <message>
        <source>last heard from {computer}: {when}</source>
        <translation>último contacto con {computer}: {when}</translation>
    </message>
    <message>
        <source>Reading {file} takes too long, so it was not used. Nothing was changed.</source>
        <translation>Leer {file} lleva demasiado tiempo, así que no se usó. No se cambió nada.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing more can be kept. What was there is safe.</source>
        <translation>El disco está lleno, así que no se puede guardar nada más. Lo que había está a salvo.</translation>
    </message>
    <message>
        <source>Make some room on the disk that holds {path}, then try again.</source>
        <translation>Haz sitio en el disco que contiene {path} y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The data file may be read, but not written.</source>
        <translation>El archivo de datos se puede leer, pero no escribir.</translation>
    </message>
    <message>
        <source>Allow writing to {path} and its folder, or choose another folder with --data-dir.</source>
        <translation>Permite escribir en {path} y en su carpeta, o elige otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>The data folder cannot be opened.</source>
        <translation>No se puede abrir la carpeta de datos.</translation>
    </message>
    <message>
        <source>Look whether {path} can be reached, or choose another folder with --data-dir.</source>
        <translation>Mira si se llega a {path}, o elige otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>Another program holds the data file, and did not let go.</source>
        <translation>Otro programa tiene el archivo de datos y no lo soltó.</translation>
    </message>
    <message>
        <source>Close what else has {path} open, then try again.</source>
        <translation>Cierra lo demás que tenga abierto {path} y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The disk reports an error. What was there has not been changed.</source>
        <translation>El disco informa de un error. Lo que había no se ha cambiado.</translation>
    </message>
    <message>
        <source>Check the disk that holds {path}, and make a backup to another one.</source>
        <translation>Comprueba el disco que contiene {path} y haz una copia de seguridad en otro.</translation>
    </message>
    <message>
        <source>The data file is no longer where it was: it was moved or deleted.</source>
        <translation>El archivo de datos ya no está donde estaba: se movió o se borró.</translation>
    </message>
    <message>
        <source>Put {path} back, or let Unclench write the diary there again.</source>
        <translation>Devuelve {path} a su sitio, o deja que Unclench escriba ahí el diario otra vez.</translation>
    </message>
    <message>
        <source>Another file lies where the data file was. It was left as it is.</source>
        <translation>Donde estaba el archivo de datos hay otro archivo. Se dejó como está.</translation>
    </message>
    <message>
        <source>Put {path} back, or let Unclench write the diary beside the other file.</source>
        <translation>Devuelve {path} a su sitio, o deja que Unclench escriba el diario junto al otro archivo.</translation>
    </message>
    <message>
        <source>The data file is damaged.</source>
        <translation>El archivo de datos está dañado.</translation>
    </message>
    <message>
        <source>Start Unclench again: it keeps {path} aside and goes back to the newest good backup.</source>
        <translation>Inicia Unclench otra vez: aparta {path} y vuelve a la última copia de seguridad buena.</translation>
    </message>
    <message>
        <source>The data file was written by a newer version of Unclench. It was left as it is.</source>
        <translation>El archivo de datos lo escribió una versión más nueva de Unclench. Se dejó como está.</translation>
    </message>
    <message>
        <source>Install the newest version to open {path}.</source>
        <translation>Instala la última versión para abrir {path}.</translation>
    </message>
    <message>
        <source>That copy is damaged, so it was not used. The diary is as it was.</source>
        <translation>Esa copia está dañada, así que no se usó. El diario está como estaba.</translation>
    </message>
    <message>
        <source>Choose another backup than {path}.</source>
        <translation>Elige otra copia de seguridad en lugar de {path}.</translation>
    </message>
    <message>
        <source>This file was not written by Unclench. It was left as it is.</source>
        <translation>Este archivo no lo escribió Unclench. Se dejó como está.</translation>
    </message>
    <message>
        <source>Choose another file than {path}.</source>
        <translation>Elige otro archivo en lugar de {path}.</translation>
    </message>
    <message>
        <source>{file} is a table for spreadsheets, which cannot be read back. {way}</source>
        <translation>{file} es una tabla para hojas de cálculo, que no se puede volver a leer. {way}</translation>
    </message>
    <message>
        <source>{name} stands twice in one entry of {file}. Nothing was changed.</source>
        <translation>{name} está dos veces en una entrada de {file}. No se cambió nada.</translation>
    </message>
    <message>
        <source>The entry {entry} in {table} cannot be: {reason}. Nothing was changed.</source>
        <translation>La entrada {entry} de {table} no puede ser: {reason}. No se cambió nada.</translation>
    </message>
    <message>
        <source>{file} is no export of Unclench, or it is damaged. Nothing was changed.</source>
        <translation>{file} no es una exportación de Unclench, o está dañado. No se cambió nada.</translation>
    </message>
    <message>
        <source>{folder} is no folder. Name a folder.</source>
        <translation>{folder} no es una carpeta. Nombra una carpeta.</translation>
    </message>
    <message>
        <source>There is nothing in the diary yet.</source>
        <translation>Aún no hay nada en el diario.</translation>
    </message>
    <message>
        <source>There is no export in {folder}. Name a folder with {name}, or a file.</source>
        <translation>No hay ninguna exportación en {folder}. Nombra una carpeta con {name}, o un archivo.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>No existe el archivo {file}.</translation>
    </message>
    <message>
        <source>{file} is no ordinary file.</source>
        <translation>{file} no es un archivo normal.</translation>
    </message>
    <message>
        <source>{file} is larger than 500 MB, which no diary is.</source>
        <translation>{file} ocupa más de 500 MB, lo que ningún diario ocupa.</translation>
    </message>
    <message>
        <source>{value} is no moment such as 2026-11-22T14:05:00Z</source>
        <translation>{value} no es un momento como 2026-11-22T14:05:00Z</translation>
    </message>
    <message>
        <source>{value} is neither 0 nor 1</source>
        <translation>{value} no es ni 0 ni 1</translation>
    </message>
    <message>
        <source>{value} is no JSON</source>
        <translation>{value} no es JSON</translation>
    </message>
    <message>
        <source>a text holds letters that no text holds</source>
        <translation>un texto contiene caracteres que no caben en un texto</translation>
    </message>
    <message>
        <source>{name} holds letters that no text holds</source>
        <translation>{name} contiene caracteres que no caben en un texto</translation>
    </message>
    <message>
        <source>{name} must lie between {first} and {last}</source>
        <translation>{name} debe estar entre {first} y {last}</translation>
    </message>
    <message>
        <source>an id: up to 64 letters, digits, - _ and .</source>
        <translation>un id: hasta 64 letras, cifras, - _ y .</translation>
    </message>
    <message>
        <source>{name} lies after the moment at which it was written</source>
        <translation>{name} está después del momento en que se escribió</translation>
    </message>
    <message>
        <source>a day such as 2026-11-22</source>
        <translation>un día como 2026-11-22</translation>
    </message>
    <message>
        <source>{name} lies before it began</source>
        <translation>{name} está antes de que empezara</translation>
    </message>
    <message>
        <source>limit_seconds: only a heat wrap lasts longer than 20 minutes</source>
        <translation>limit_seconds: solo un parche térmico dura más de 20 minutos</translation>
    </message>
    <message>
        <source>answers: there is no sign {name}</source>
        <translation>answers: no hay ninguna señal {name}</translation>
    </message>
    <message>
        <source>answers must have either a score or what is ticked</source>
        <translation>answers debe tener una puntuación o lo que se marcó</translation>
    </message>
    <message>
        <source>none, or a list of warning signs</source>
        <translation>none, o una lista de señales de alarma</translation>
    </message>
    <message>
        <source>answers.Q0: {sign} is no sign of Q0</source>
        <translation>answers.Q0: {sign} no es una señal de Q0</translation>
    </message>
    <message>
        <source>{name}: there is no entry {entry}</source>
        <translation>{name}: no hay ninguna entrada {entry}</translation>
    </message>
    <message>
        <source>Your diary was brought up to date for this version. As it was before, it is kept: {file}</source>
        <translation>Tu diario se ha actualizado para esta versión. Tal como era antes, se conserva aquí: {file}</translation>
    </message>
    <message>
        <source>The data file was damaged, so the newest good backup, of {when}, took its place.</source>
        <translation>El archivo de datos estaba dañado, así que ocupó su lugar la última copia de seguridad buena, de {when}.</translation>
    </message>
    <message>
        <source>The data file was damaged and there was no good backup, so the diary begins anew.</source>
        <translation>El archivo de datos estaba dañado y no había ninguna copia de seguridad buena, así que el diario empieza de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Newer entries that could be rescued: %Ln.</source>
        <translation>
            <numerusform>Entradas más nuevas que se pudieron rescatar: %Ln.</numerusform>
            <numerusform>Entradas más nuevas que se pudieron rescatar: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept: {file}</source>
        <translation>El archivo dañado se conserva: {file}</translation>
    </message>
    <message>
        <source>Beside the data file lay the newest entries of another one. They are kept: {file}</source>
        <translation>Junto al archivo de datos estaban las últimas entradas de otro. Se conservan: {file}</translation>
    </message>
    <message>
        <source>Your diary as it was is kept: {file}</source>
        <translation>Tu diario tal como estaba se conserva: {file}</translation>
    </message>
    <message>
        <source>An episode is already open.</source>
        <translation>Ya hay un episodio abierto.</translation>
    </message>
    <message>
        <source>That cannot be kept: {reason}.</source>
        <translation>Eso no se puede guardar: {reason}.</translation>
    </message>
    <message>
        <source>a setting that travels</source>
        <translation>un ajuste que se comparte</translation>
    </message>
    <message>
        <source>whole fields of such an entry</source>
        <translation>campos completos de una entrada así</translation>
    </message>
    <message>
        <source>its key takes too much to make</source>
        <translation>crear su clave exige demasiado</translation>
    </message>
    <message>
        <source>it is larger than any record</source>
        <translation>es más grande que cualquier registro</translation>
    </message>
    <message>
        <source>A folder is shared already. Leave that one first.</source>
        <translation>Ya se comparte una carpeta. Primero deja de compartirla.</translation>
    </message>
    <message>
        <source>That passphrase does not open what the other computers wrote.</source>
        <translation>Esa frase de contraseña no abre lo que escribieron los otros equipos.</translation>
    </message>
    <message>
        <source>No folder is shared yet.</source>
        <translation>Aún no se comparte ninguna carpeta.</translation>
    </message>
    <message>
        <source>The files there are encrypted: type their passphrase.</source>
        <translation>Los archivos de allí están cifrados: escribe su frase de contraseña.</translation>
    </message>
    <message>
        <source>The files there are plain: join without a passphrase.</source>
        <translation>Los archivos de allí no están cifrados: únete sin frase de contraseña.</translation>
    </message>
    <message>
        <source>The diary here was put back to a copy since, so nothing is shared. Join again: what was shared comes back.</source>
        <translation>El diario de aquí volvió a una copia anterior, así que no se comparte nada. Únete de nuevo: lo que se compartió vuelve.</translation>
    </message>
    <message>
        <source>{file} is a folder. Name a file in it.</source>
        <translation>{file} es una carpeta. Nombra un archivo en ella.</translation>
    </message>
    <message>
        <source>{file} is no ordinary file. Choose another name.</source>
        <translation>{file} no es un archivo normal. Elige otro nombre.</translation>
    </message>
    <message>
        <source>{file} is a database, and stays as it is. Choose another name.</source>
        <translation>{file} es una base de datos y queda como está. Elige otro nombre.</translation>
    </message>
    <message>
        <source>{file} is there already, and stays as it is. Choose another name, or add --force.</source>
        <translation>{file} ya existe y queda como está. Elige otro nombre, o añade --force.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>No existe la carpeta {folder}.</translation>
    </message>
    <message>
        <source>{file} belongs to your diary, and stays as it is. Choose another name.</source>
        <translation>{file} pertenece a tu diario y queda como está. Elige otro nombre.</translation>
    </message>
    <message>
        <source>I can&apos;t write to {folder}. Choose another folder.</source>
        <translation>No puedo escribir en {folder}. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>A session is running already.</source>
        <translation>Ya hay una sesión en marcha.</translation>
    </message>
    <message>
        <source>A plank is running already.</source>
        <translation>Ya hay una plancha en marcha.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>The newest change cannot be read any more, so it stays as it is.</source>
        <translation>El último cambio ya no se puede leer, así que queda como está.</translation>
    </message>
    <message>
        <source>The newest change is more than 24 hours old. You can edit or delete it in History.</source>
        <translation>El último cambio tiene más de 24 horas. Puedes editarlo o borrarlo en Historial.</translation>
    </message>
    <message>
        <source>That entry was changed again since, so it stays as it is.</source>
        <translation>Esa entrada se volvió a cambiar después, así que queda como está.</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Leaflets: at most {dose} of {name} in 24 h, from all products together.</source>
        <extracomment>safety</extracomment>
        <translation>Prospectos: como máximo {dose} de {name} en 24 h, de todos los productos juntos.</translation>
    </message>
    <message>
        <source>Leaflets: at most {dose} of {name} in 24 h, from all products together; {prescribed} with a prescriber&apos;s instructions.</source>
        <extracomment>safety</extracomment>
        <translation>Prospectos: como máximo {dose} de {name} en 24 h, de todos los productos juntos; {prescribed} con las indicaciones de quien te lo recetó.</translation>
    </message>
    <message>
        <source>No hours were entered. Known for {name}: at least {hours} apart.</source>
        <extracomment>safety</extracomment>
        <translation>No se indicaron horas. Se conoce para {name}: al menos {hours} entre dosis.</translation>
    </message>
    <message numerus="yes">
        <source>Entries that cannot be read and are left out: %Ln. Nothing was removed from the file.</source>
        <translation>
            <numerusform>Entradas que no se pueden leer y se omiten: %Ln. No se quitó nada del archivo.</numerusform>
            <numerusform>Entradas que no se pueden leer y se omiten: %Ln. No se quitó nada del archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entries that cannot be read were set aside: %Ln. They are shown nowhere and count nowhere, but stay in the file, and go along into an export.</source>
        <translation>
            <numerusform>Entradas que no se pueden leer, apartadas: %Ln. No se muestran ni cuentan en ninguna parte, pero quedan en el archivo y van en una exportación.</numerusform>
            <numerusform>Entradas que no se pueden leer, apartadas: %Ln. No se muestran ni cuentan en ninguna parte, pero quedan en el archivo y van en una exportación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doses in 24 h</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>%Ln dosis en 24 h</numerusform>
            <numerusform>%Ln dosis en 24 h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have sat for %Ln minutes. Walk a little.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>Llevas %Ln minuto sentado. Camina un poco.</numerusform>
            <numerusform>Llevas %Ln minutos sentado. Camina un poco.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have sat for %Ln minutes. Walk a little, and take a glass of water with you.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>Llevas %Ln minuto sentado. Camina un poco y llévate un vaso de agua.</numerusform>
            <numerusform>Llevas %Ln minutos sentado. Camina un poco y llévate un vaso de agua.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln holds today. That is plenty; more can wait for tomorrow.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>%Ln serie hoy. Es suficiente; más puede esperar a mañana.</numerusform>
            <numerusform>%Ln series hoy. Es suficiente; más puede esperar a mañana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln holds today.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>%Ln serie hoy.</numerusform>
            <numerusform>%Ln series hoy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min and slower</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>%Ln min más o menos, y más despacio</numerusform>
            <numerusform>unos %Ln min, y más despacio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Low heat wrap: up to %Ln hours a day. Never asleep.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>Parche térmico suave: hasta %Ln hora al día. Nunca dormido.</numerusform>
            <numerusform>Parche térmico suave: hasta %Ln horas al día. Nunca dormido.</numerusform>
        </translation>
    </message>
    <message>
        <source>now|just now</source>
        <comment>typed</comment>
        <translation>ahora|ahora mismo</translation>
    </message>
    <message>
        <source>this morning</source>
        <comment>typed</comment>
        <translation>esta mañana|esta manana</translation>
    </message>
    <message>
        <source>yesterday evening|last evening</source>
        <comment>typed</comment>
        <translation>ayer por la noche|anoche</translation>
    </message>
    <message>
        <source>ago</source>
        <comment>typed, before or behind a length</comment>
        <translation>hace|atrás|atras</translation>
    </message>
    <message>
        <source>h|hr|hrs|hour|hours</source>
        <comment>typed</comment>
        <translation>h|hora|horas</translation>
    </message>
    <message>
        <source>m|min|mins|minute|minutes</source>
        <comment>typed</comment>
        <translation>m|min|minuto|minutos</translation>
    </message>
    <message>
        <source>and</source>
        <comment>typed: 1 hour and 20 minutes</comment>
        <translation>y</translation>
    </message>
    <message>
        <source>two hours</source>
        <comment>typed; the dual where there is one</comment>
        <translation>dos horas</translation>
    </message>
    <message>
        <source>an hour and a half|one and a half hours</source>
        <comment>typed</comment>
        <translation>una hora y media|hora y media</translation>
    </message>
    <message>
        <source>an hour|a hour|an h|one hour</source>
        <comment>typed</comment>
        <translation>una hora</translation>
    </message>
    <message>
        <source>half an hour|half an h|half an hr|half hour</source>
        <comment>typed</comment>
        <translation>media hora</translation>
    </message>
    <message>
        <source>a quarter of an hour|quarter of an hour</source>
        <comment>typed</comment>
        <translation>un cuarto de hora</translation>
    </message>
    <message>
        <source>two minutes</source>
        <comment>typed; the dual where there is one</comment>
        <translation>dos minutos</translation>
    </message>
    <message>
        <source>a minute|a min|an minute|one minute</source>
        <comment>typed</comment>
        <translation>un minuto</translation>
    </message>
    <message>
        <source>today</source>
        <comment>typed</comment>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>typed</comment>
        <translation>ayer</translation>
    </message>
    <message>
        <source>the day before yesterday|day before yesterday</source>
        <comment>typed</comment>
        <translation>anteayer|antes de ayer|antier</translation>
    </message>
    <message>
        <source>monday|mon</source>
        <comment>typed</comment>
        <translation>lunes|lun</translation>
    </message>
    <message>
        <source>tuesday|tue</source>
        <comment>typed</comment>
        <translation>martes|mar</translation>
    </message>
    <message>
        <source>wednesday|wed</source>
        <comment>typed</comment>
        <translation>miércoles|miercoles|mié|mie</translation>
    </message>
    <message>
        <source>thursday|thu</source>
        <comment>typed</comment>
        <translation>jueves|jue</translation>
    </message>
    <message>
        <source>friday|fri</source>
        <comment>typed</comment>
        <translation>viernes|vie</translation>
    </message>
    <message>
        <source>saturday|sat</source>
        <comment>typed</comment>
        <translation>sábado|sabado|sáb|sab</translation>
    </message>
    <message>
        <source>sunday|sun</source>
        <comment>typed</comment>
        <translation>domingo|dom</translation>
    </message>
    <message>
        <source>at</source>
        <comment>typed, before a time of day</comment>
        <translation>a las|a la|al</translation>
    </message>
    <message>
        <source>on|last</source>
        <comment>typed, before a weekday</comment>
        <translation>el|el pasado</translation>
    </message>
    <message>
        <source>o&apos;clock</source>
        <comment>typed: 9 o&apos;clock</comment>
        <translation>h|horas|en punto</translation>
    </message>
    <message>
        <source>midnight</source>
        <comment>typed</comment>
        <translation>medianoche</translation>
    </message>
    <message>
        <source>noon|midday</source>
        <comment>typed</comment>
        <translation>mediodía|mediodia</translation>
    </message>
    <message>
        <source>am|a.m.|a.m|a. m.</source>
        <comment>typed, behind a time of day</comment>
        <translation>am|a.m.|a.m|a. m.</translation>
    </message>
    <message>
        <source>pm|p.m.|p.m|p. m.</source>
        <comment>typed, behind a time of day</comment>
        <translation>pm|p.m.|p.m|p. m.</translation>
    </message>
    <message>
        <source>in the morning</source>
        <comment>typed: 9 in the morning</comment>
        <translation>de la mañana|de la manana</translation>
    </message>
    <message>
        <source>in the afternoon</source>
        <comment>typed: 3 in the afternoon</comment>
        <translation>de la tarde</translation>
    </message>
    <message>
        <source>in the evening|at night</source>
        <comment>typed: 9 in the evening</comment>
        <translation>de la noche</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>days of one month: 12 to 18 Nov</comment>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{larger} {smaller}</source>
        <comment>a length to be heard: 12 minutes 31 seconds</comment>
        <translation>{larger} y {smaller}</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Look again: three short questions about your back</source>
        <extracomment>causes.toml, recheck.</extracomment>
        <translation>Revisar otra vez: tres preguntas cortas sobre tu espalda</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <extracomment>causes.toml, title.</extracomment>
        <translation>Señales de alarma</translation>
    </message>
    <message>
        <source>what somebody should look at now</source>
        <extracomment>causes.toml, about.</extracomment>
        <translation>lo que alguien debería ver ahora</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>causes.toml, title.</extracomment>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>when it began, and what came before</source>
        <extracomment>causes.toml, about.</extracomment>
        <translation>cuándo empezó y qué hubo antes</translation>
    </message>
    <message>
        <source>Nerves and joints</source>
        <extracomment>causes.toml, title.</extracomment>
        <translation>Nervios y articulaciones</translation>
    </message>
    <message>
        <source>into a leg, or known already</source>
        <extracomment>causes.toml, about.</extracomment>
        <translation>hacia una pierna, o ya conocido</translation>
    </message>
    <message>
        <source>Where and how often</source>
        <extracomment>causes.toml, title.</extracomment>
        <translation>Dónde y con qué frecuencia</translation>
    </message>
    <message>
        <source>the same place again, better or not</source>
        <extracomment>causes.toml, about.</extracomment>
        <translation>el mismo lugar otra vez, mejor o no</translation>
    </message>
    <message>
        <source>All around it</source>
        <extracomment>causes.toml, title.</extracomment>
        <translation>Todo lo que lo rodea</translation>
    </message>
    <message>
        <source>sleep and strain, medicine, other signs</source>
        <extracomment>causes.toml, about.</extracomment>
        <translation>sueño y tensión, medicamentos, otros signos</translation>
    </message>
    <message>
        <source>First, the warning signs</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation>Primero, las señales de alarma</translation>
    </message>
    <message>
        <source>Tick everything that is true today. “Not sure” counts too.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation>Marca todo lo que sea cierto hoy. “No lo sé” también cuenta.</translation>
    </message>
    <message>
        <source>A few signs mean that somebody should look at you now or within a day or two. Everything else can wait for the other questions, these can&apos;t.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation>Unas pocas señales significan que alguien debería verte ahora o en un plazo de uno o dos días. Todo lo demás puede esperar a las otras preguntas; estas no.</translation>
    </message>
    <message>
        <source>When did this episode start?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation>¿Cuándo empezó este episodio?</translation>
    </message>
    <message>
        <source>Count from the day the spasm came.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation>Cuenta desde el día en que vino el espasmo.</translation>
    </message>
    <message>
        <source>Most episodes ease on their own within weeks. One that lasts beyond six weeks is worth a visit.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation>La mayoría de los episodios ceden solos en unas semanas. Uno que dura más de seis semanas merece una visita.</translation>
    </message>
    <message>
        <source>In the last 3 days</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation>En los últimos 3 días</translation>
    </message>
    <message>
        <source>0 to 3 days ago</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>hace 0 a 3 días</translation>
    </message>
    <message>
        <source>4 to 14 days ago</source>
        <extracomment>causes.toml, label. · causes.toml, short.</extracomment>
        <translation>hace 4 a 14 días</translation>
    </message>
    <message>
        <source>15 to 42 days ago</source>
        <extracomment>causes.toml, label. · causes.toml, short.</extracomment>
        <translation>hace 15 a 42 días</translation>
    </message>
    <message>
        <source>up to six weeks</source>
        <extracomment>causes.toml, detail.</extracomment>
        <translation>hasta seis semanas</translation>
    </message>
    <message>
        <source>More than 42 days ago</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation>Hace más de 42 días</translation>
    </message>
    <message>
        <source>longer than six weeks</source>
        <extracomment>causes.toml, because. · causes.toml, detail.</extracomment>
        <translation>más de seis semanas</translation>
    </message>
    <message>
        <source>over six weeks ago</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>hace más de seis semanas</translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>not sure when</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>no sé cuándo</translation>
    </message>
    <message>
        <source>When it started is unclear. If it turns out to be more than six weeks, book a visit.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation>No está claro cuándo empezó. Si resulta que son más de seis semanas, pide una visita.</translation>
    </message>
    <message>
        <source>What was going on just before?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation>¿Qué hubo justo antes?</translation>
    </message>
    <message>
        <source>Pick what comes closest.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation>Elige lo que más se acerque.</translation>
    </message>
    <message>
        <source>Triggers are clues, not proof. Sorting them mainly helps to decide what to do and who to see.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation>Los desencadenantes son pistas, no pruebas. Ordenarlos ayuda sobre todo a decidir qué hacer y a quién ver.</translation>
    </message>
    <message>
        <source>A sudden move after being still</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation>Un movimiento brusco tras estar quieto</translation>
    </message>
    <message>
        <source>for example getting up after hours of sitting</source>
        <extracomment>causes.toml, detail.</extracomment>
        <translation>por ejemplo, levantarse tras horas de estar sentado</translation>
    </message>
    <message>
        <source>sudden move after stillness</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>movimiento brusco tras la quietud</translation>
    </message>
    <message>
        <source>Lots of lifting, sport or repeated work</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation>Mucho levantar peso, deporte o trabajo repetido</translation>
    </message>
    <message>
        <source>lots of load</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>mucha carga</translation>
    </message>
    <message>
        <source>A knock, twist or slip</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation>Un golpe, un giro o un resbalón</translation>
    </message>
    <message>
        <source>knock, twist or slip</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>golpe, giro o resbalón</translation>
    </message>
    <message>
        <source>A tense or worried time, nothing physical</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation>Una época de tensión o preocupación, nada físico</translation>
    </message>
    <message>
        <source>tense time</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>época de tensión</translation>
    </message>
    <message>
        <source>Nothing I can name</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation>Nada que pueda nombrar</translation>
    </message>
    <message>
        <source>no trigger</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>sin desencadenante</translation>
    </message>
    <message>
        <source>not sure what</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>no sé qué</translation>
    </message>
    <message>
        <source>If a trigger comes back to mind, answer again: it may change the advice.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation>Si recuerdas un desencadenante, responde otra vez: puede cambiar el consejo.</translation>
    </message>
    <message>
        <source>Did you feel a tear or pop, or see a bruise or swelling?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation>¿Notaste un desgarro o un chasquido, o viste un moretón o una hinchazón?</translation>
    </message>
    <message>
        <source>At the moment it happened, or in the days after.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation>En el momento en que ocurrió, o en los días siguientes.</translation>
    </message>
    <message>
        <source>A tear, a bruise or swelling calls for two days of protection before heat and stretching.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation>Un desgarro, un moretón o una hinchazón piden dos días de protección antes del calor y de los estiramientos.</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>tear, pop, bruise or swelling</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>desgarro, chasquido, moretón o hinchazón</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>no tear or bruise</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>sin desgarro ni moretón</translation>
    </message>
    <message>
        <source>tear not sure</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>desgarro: no lo sé</translation>
    </message>
    <message>
        <source>Look at the spot again tomorrow. A bruise or swelling that shows up changes this advice.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation>Mira la zona otra vez mañana. Un moretón o una hinchazón que aparezca cambia este consejo.</translation>
    </message>
    <message>
        <source>Can you not use it, or is there a big bruise or swelling?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation>¿No puedes usarla, o hay un moretón o una hinchazón grande?</translation>
    </message>
    <message>
        <source>The part that was hurt: you can&apos;t move it, stand on it or lift with it.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation>La parte lesionada: no puedes moverla, apoyarte en ella ni levantar peso con ella.</translation>
    </message>
    <message>
        <source>Most strains can be looked at by a physiotherapist. With these, a doctor should look within days.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation>La mayoría de las distensiones las puede ver un fisioterapeuta. Con esto, un médico debería verlo en pocos días.</translation>
    </message>
    <message>
        <source>can&apos;t use it, or a big bruise</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>no puedo usarla, o un moretón grande</translation>
    </message>
    <message>
        <source>can be used</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>se puede usar</translation>
    </message>
    <message>
        <source>use not sure</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>uso: no lo sé</translation>
    </message>
    <message>
        <source>Look at the spot and try it gently tomorrow. If you can&apos;t use it, or the bruise is big or growing, see a doctor within days.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation>Mira la zona y pruébala con suavidad mañana. Si no puedes usarla, o el moretón es grande o crece, ve a un médico en pocos días.</translation>
    </message>
    <message>
        <source>Does the pain run below the knee, or is one leg tingling?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation>¿El dolor baja más allá de la rodilla, o una pierna hormiguea?</translation>
    </message>
    <message>
        <source>A leg that is weak or numb is a warning sign of its own: go back and tick it.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation>Una pierna débil o adormecida es por sí sola una señal de alarma: vuelve atrás y márcala.</translation>
    </message>
    <message>
        <source>Pain below the knee can come from an irritated nerve. That usually settles, and a doctor should know of it.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation>El dolor por debajo de la rodilla puede venir de un nervio irritado. Suele calmarse, y un médico debería saberlo.</translation>
    </message>
    <message>
        <source>into one leg</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>hacia una pierna</translation>
    </message>
    <message>
        <source>not into a leg</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>no hacia una pierna</translation>
    </message>
    <message>
        <source>leg not sure</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>pierna: no lo sé</translation>
    </message>
    <message>
        <source>Keep an eye on the leg. Pain below the knee or tingling is a reason to see a doctor, weakness or numbness a reason to call within a day.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation>Vigila la pierna. Dolor por debajo de la rodilla u hormigueo es motivo para ver a un médico; debilidad o adormecimiento, motivo para llamar en el plazo de un día.</translation>
    </message>
    <message>
        <source>Has a professional told you that you have a disc or spine-joint problem?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation>¿Te ha dicho un profesional que tienes un problema de disco o de una articulación de la columna?</translation>
    </message>
    <message>
        <source>At any time before, from a scan or an examination.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation>En cualquier momento anterior, por una prueba de imagen o una exploración.</translation>
    </message>
    <message>
        <source>Somebody who already knows your back can judge best what is new.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation>Quien ya conoce tu espalda puede juzgar mejor qué es nuevo.</translation>
    </message>
    <message>
        <source>known disc or joint</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>disco o articulación conocidos</translation>
    </message>
    <message>
        <source>nothing known</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>nada conocido</translation>
    </message>
    <message>
        <source>not sure</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>no lo sé</translation>
    </message>
    <message>
        <source>If an old letter or scan report turns up, take it along to any visit.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation>Si aparece un informe o una prueba de imagen antiguos, llévalos a cualquier visita.</translation>
    </message>
    <message>
        <source>Has a spasm hit the same place 2 or more times in 3 months?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation>¿Te ha dado un espasmo en el mismo lugar 2 o más veces en 3 meses?</translation>
    </message>
    <message>
        <source>For example the left side above the belt, again and again.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation>Por ejemplo, el lado izquierdo sobre el cinturón, una y otra vez.</translation>
    </message>
    <message>
        <source>Spasms that keep returning to one spot are a reason to have somebody look for a cause.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation>Los espasmos que vuelven siempre al mismo punto son motivo para que alguien busque una causa.</translation>
    </message>
    <message>
        <source>twice or more in three months</source>
        <extracomment>causes.toml, detail.</extracomment>
        <translation>dos veces o más en tres meses</translation>
    </message>
    <message>
        <source>same place again</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>otra vez el mismo lugar</translation>
    </message>
    <message>
        <source>not the same place</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>no el mismo lugar</translation>
    </message>
    <message>
        <source>place not sure</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>lugar: no lo sé</translation>
    </message>
    <message>
        <source>Log each twinge with its place. Twice in the same spot within three months is a reason for a visit.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation>Anota cada punzada con su lugar. Dos veces en el mismo punto en tres meses es motivo para una visita.</translation>
    </message>
    <message>
        <source>Has home care made no difference after 2 weeks, or is it getting worse?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation>¿El cuidado en casa no ha cambiado nada tras 2 semanas, o va a peor?</translation>
    </message>
    <message>
        <source>Home care is ice or heat, walking, and keeping going.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation>El cuidado en casa es hielo o calor, caminar y seguir activo.</translation>
    </message>
    <message>
        <source>No better after two weeks, or worse, is the usual moment to see a doctor.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation>Sin mejora tras dos semanas, o peor, es el momento habitual para ver a un médico.</translation>
    </message>
    <message>
        <source>Yes, no difference, or worse</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation>Sí, sin cambio, o peor</translation>
    </message>
    <message>
        <source>home care not enough</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>el cuidado en casa no basta</translation>
    </message>
    <message>
        <source>No, it&apos;s getting better</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation>No, va mejorando</translation>
    </message>
    <message>
        <source>getting better</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>va mejorando</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation>Aún no es el momento</translation>
    </message>
    <message>
        <source>less than two weeks</source>
        <extracomment>causes.toml, detail.</extracomment>
        <translation>menos de dos semanas</translation>
    </message>
    <message>
        <source>too early to say</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>demasiado pronto para decirlo</translation>
    </message>
    <message>
        <source>If it&apos;s no better two weeks in, or gets worse before, book a visit.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation>Si no mejora a las dos semanas, o empeora antes, pide una visita.</translation>
    </message>
    <message>
        <source>Are you under strain or sleeping badly most days?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation>¿Estás bajo tensión o duermes mal la mayoría de los días?</translation>
    </message>
    <message>
        <source>Worry, pressure, short nights.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation>Preocupación, presión, noches cortas.</translation>
    </message>
    <message>
        <source>Strain and bad sleep make pain louder. They can be worked on today.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation>La tensión y el mal sueño aumentan el dolor. Se puede trabajar en ello hoy mismo.</translation>
    </message>
    <message>
        <source>strain or bad sleep</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>tensión o mal sueño</translation>
    </message>
    <message>
        <source>no special strain</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>sin tensión especial</translation>
    </message>
    <message>
        <source>strain not sure</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>tensión: no lo sé</translation>
    </message>
    <message>
        <source>Notice for a few days whether the pain follows your sleep and your worries.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation>Observa unos días si el dolor sigue a tu sueño y a tus preocupaciones.</translation>
    </message>
    <message>
        <source>Do you also get spasms elsewhere, shaking, slowness, stumbling, vision change, or frequent spasms with no reason?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation>¿Tienes también espasmos en otras partes, temblor, lentitud, tropiezos, cambios en la vista o espasmos frecuentes sin motivo?</translation>
    </message>
    <message>
        <source>Anything beyond the back. “Not sure” counts as yes here.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation>Cualquier cosa más allá de la espalda. Aquí “no lo sé” cuenta como sí.</translation>
    </message>
    <message>
        <source>A back spasm alone is very unlikely to be a nerve disease. Together with these, a doctor should hear of it.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation>Es muy improbable que un espasmo de espalda solo sea una enfermedad de los nervios. Junto con esto, un médico debería saberlo.</translation>
    </message>
    <message>
        <source>more than the back</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>más que la espalda</translation>
    </message>
    <message>
        <source>only the back</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>solo la espalda</translation>
    </message>
    <message>
        <source>maybe more than the back</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>quizá más que la espalda</translation>
    </message>
    <message>
        <source>Have you needed medicine for your back on more days than its label allows, or do you take other medicines?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation>¿Has necesitado medicamentos para la espalda más días de los que permite su prospecto, o tomas otros medicamentos?</translation>
    </message>
    <message>
        <source>Also one that was new in the last 4 weeks, and what you buy without a prescription.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation>También uno nuevo en las últimas 4 semanas, y lo que compras sin receta.</translation>
    </message>
    <message>
        <source>Long use needs a doctor, some medicines do not go together, and some can make muscles ache.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation>El uso prolongado necesita un médico, algunos medicamentos no van juntos y algunos pueden dar dolor muscular.</translation>
    </message>
    <message>
        <source>medicine for long, or others</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>medicamentos mucho tiempo, u otros</translation>
    </message>
    <message>
        <source>no other medicine</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>ningún otro medicamento</translation>
    </message>
    <message>
        <source>medicine not sure</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>medicamentos: no lo sé</translation>
    </message>
    <message>
        <source>Look at the packages at home. More days than the label allows, or any other medicine, is worth a question to the pharmacist.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation>Mira los envases en casa. Más días de los que permite el prospecto, o cualquier otro medicamento, merece una pregunta al farmacéutico.</translation>
    </message>
    <message>
        <source>Are you pregnant, or might you be?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation>¿Estás embarazada, o podrías estarlo?</translation>
    </message>
    <message>
        <source>Also say yes if you gave birth in the last weeks.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation>Di que sí también si diste a luz en las últimas semanas.</translation>
    </message>
    <message>
        <source>In pregnancy and after a birth fewer medicines are right, and back pain is looked at differently.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation>En el embarazo y después de un parto son adecuados menos medicamentos, y el dolor de espalda se mira de otra manera.</translation>
    </message>
    <message>
        <source>pregnant, or perhaps</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>embarazada, o quizá</translation>
    </message>
    <message>
        <source>not pregnant</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>no embarazada</translation>
    </message>
    <message>
        <source>pregnancy not sure</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>embarazo: no lo sé</translation>
    </message>
    <message>
        <source>If you may be pregnant, a test or a call to a midwife or doctor clears it up; until then ask before any medicine.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation>Si puedes estar embarazada, una prueba o una llamada a una matrona o a un médico lo aclara; hasta entonces, pregunta antes de tomar cualquier medicamento.</translation>
    </message>
    <message>
        <source>New medicine in the last 4 weeks, or pregnant / gave birth recently?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation>¿Medicamento nuevo en las últimas 4 semanas, o embarazo o parto reciente?</translation>
    </message>
    <message>
        <source>Also one you started yourself.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation>También uno que empezaste por tu cuenta.</translation>
    </message>
    <message>
        <source>Some medicines can make muscles ache, and in pregnancy fewer things are right to take.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation>Algunos medicamentos pueden dar dolor muscular, y en el embarazo se pueden tomar menos cosas.</translation>
    </message>
    <message>
        <source>new medicine or pregnancy</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>medicamento nuevo o embarazo</translation>
    </message>
    <message>
        <source>neither</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Look at the packages at home: a medicine begun in the last four weeks is worth a question to the pharmacist.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation>Mira los envases en casa: un medicamento empezado en las últimas cuatro semanas merece una pregunta al farmacéutico.</translation>
    </message>
    <message>
        <source>Call for help now</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>Pide ayuda ahora</translation>
    </message>
    <message>
        <source>One of the signs you ticked needs somebody to look at you right away. While you wait, nothing in this app matters more.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation>Una de las señales que marcaste necesita que alguien te vea enseguida. Mientras esperas, nada en esta aplicación importa más.</translation>
    </message>
    <message>
        <source>The emergency number</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation>El número de emergencias</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Call the emergency number now, or let somebody call.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Llama ahora al número de emergencias, o que llame alguien.</translation>
    </message>
    <message>
        <source>Don&apos;t drive yourself. Stay with somebody if you can.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>No conduzcas tú. Quédate con alguien si puedes.</translation>
    </message>
    <message>
        <source>Take your list of medicines along; the summary page has it.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Lleva tu lista de medicamentos; está en la hoja de resumen.</translation>
    </message>
    <message>
        <source>If you ticked it by mistake, say so on the message about it; then the other questions go on.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation>Si la marcaste por error, dilo en el mensaje sobre ella; luego siguen las demás preguntas.</translation>
    </message>
    <message>
        <source>New loss of bladder or bowel control, or numbness where you sit: call emergency now.</source>
        <extracomment>safety · causes.toml, note. · steps.toml, note.</extracomment>
        <translation>Pérdida nueva del control de la vejiga o del intestino, o adormecimiento donde te sientas: llama a emergencias ahora.</translation>
    </message>
    <message>
        <source>a warning sign of the first group</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>una señal de alarma del primer grupo</translation>
    </message>
    <message>
        <source>Talk to a doctor or an urgent-care line</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>Habla con un médico o una línea de atención urgente</translation>
    </message>
    <message>
        <source>One of the signs you ticked is a reason to be seen within a day or two. A single sign is often a wrong alarm; only a professional can tell.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation>Una de las señales que marcaste es motivo para que te vean en un plazo de uno o dos días. Una señal suelta es a menudo una falsa alarma; solo un profesional puede saberlo.</translation>
    </message>
    <message>
        <source>Your doctor, or an urgent-care or nurse line</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation>Tu médico, o una línea de atención urgente o de enfermería</translation>
    </message>
    <message>
        <source>today or tomorrow, within 24 to 48 hours</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation>hoy o mañana, en un plazo de 24 a 48 horas</translation>
    </message>
    <message>
        <source>Call your doctor or the urgent-care line and read them the signs you ticked.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Llama a tu médico o a la línea de atención urgente y léeles las señales que marcaste.</translation>
    </message>
    <message>
        <source>Keep to gentle comfort: an easy position, short walks, ice or heat if it feels good.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Quédate con un alivio suave: una posición cómoda, caminatas cortas, hielo o calor si sienta bien.</translation>
    </message>
    <message>
        <source>Print the summary page, or have it open when you call.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Imprime la hoja de resumen, o tenla abierta cuando llames.</translation>
    </message>
    <message>
        <source>It gets worse, or a sign of the first group appears: call the emergency number.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation>Empeora, o aparece una señal del primer grupo: llama al número de emergencias.</translation>
    </message>
    <message>
        <source>Single warning signs are often wrong alarms. They are a reason to be looked at, not a verdict.</source>
        <extracomment>safety · causes.toml, note.</extracomment>
        <translation>Las señales de alarma sueltas son a menudo falsas alarmas. Son motivo para que te vean, no un veredicto.</translation>
    </message>
    <message>
        <source>Call the doctor or the urgent-care line about the signs you ticked</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Llama al médico o a la línea de atención urgente por las señales que marcaste</translation>
    </message>
    <message>
        <source>a sign that wants a look within two days</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>una señal que alguien debería ver en un plazo de dos días</translation>
    </message>
    <message>
        <source>Tell a doctor about the wider pattern</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>Cuéntale a un médico el cuadro más amplio</translation>
    </message>
    <message>
        <source>This pattern fits more than one tight muscle; only a professional can tell. A nerve disease is unlikely, and worth asking about.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation>Este cuadro encaja con algo más que un músculo tenso; solo un profesional puede saberlo. Una enfermedad de los nervios es improbable, y merece una pregunta.</translation>
    </message>
    <message>
        <source>Your doctor, who may send you to a neurologist</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation>Tu médico, que puede enviarte a un neurólogo</translation>
    </message>
    <message>
        <source>within 1 to 2 weeks</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation>en un plazo de 1 a 2 semanas</translation>
    </message>
    <message>
        <source>Book a visit with your doctor.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Pide una visita con tu médico.</translation>
    </message>
    <message>
        <source>Log every spasm with its place, also those outside the back.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Anota cada espasmo con su lugar, también los de fuera de la espalda.</translation>
    </message>
    <message>
        <source>Write down what else you noticed: shaking, stumbling, vision, and since when.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Apunta qué más notaste: temblor, tropiezos, la vista, y desde cuándo.</translation>
    </message>
    <message>
        <source>Sudden weakness, slurred speech or sight loss, or trouble holding urine: call the emergency number.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation>Debilidad repentina, habla arrastrada o pérdida de la vista, o dificultad para retener la orina: llama al número de emergencias.</translation>
    </message>
    <message>
        <source>A back spasm alone is very unlikely to be a nerve disease; spasms elsewhere, tremor, stumbling or vision change deserve a visit.</source>
        <extracomment>safety · causes.toml, note. · steps.toml, note.</extracomment>
        <translation>Es muy improbable que un espasmo de espalda solo sea una enfermedad de los nervios; espasmos en otras partes, temblor, tropiezos o cambios en la vista merecen una visita.</translation>
    </message>
    <message>
        <source>Book a visit about the wider pattern of your spasms</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Pide una visita por el cuadro más amplio de tus espasmos</translation>
    </message>
    <message>
        <source>spasms or signs beyond the back</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>espasmos o signos más allá de la espalda</translation>
    </message>
    <message>
        <source>perhaps spasms or signs beyond the back</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>quizá espasmos o signos más allá de la espalda</translation>
    </message>
    <message>
        <source>Ask before more self-care medicine</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>Pregunta antes de tomar más medicamentos por tu cuenta</translation>
    </message>
    <message>
        <source>A new medicine, a pregnancy or a birth changes what is right to take. A short question clears it up.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation>Un medicamento nuevo, un embarazo o un parto cambian lo que es adecuado tomar. Una pregunta corta lo aclara.</translation>
    </message>
    <message>
        <source>Your pharmacist, doctor or midwife</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation>Tu farmacéutico, médico o matrona</translation>
    </message>
    <message>
        <source>in the next days</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation>en los próximos días</translation>
    </message>
    <message>
        <source>Ask before you take anything more for your back on your own.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Pregunta antes de tomar por tu cuenta algo más para la espalda.</translation>
    </message>
    <message>
        <source>Don&apos;t stop a prescribed medicine by yourself.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>No dejes por tu cuenta un medicamento recetado.</translation>
    </message>
    <message>
        <source>Walking, an easy position and warmth are still yours, if nobody advised against them.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Caminar, una posición cómoda y el calor siguen a tu alcance, si nadie los ha desaconsejado.</translation>
    </message>
    <message>
        <source>Bleeding, fluid loss, or back pain that comes in waves in pregnancy, or a swollen face or trouble breathing after a medicine: call the emergency number.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation>Sangrado, pérdida de líquido o dolor de espalda que viene en oleadas en el embarazo, o cara hinchada o dificultad para respirar tras un medicamento: llama al número de emergencias.</translation>
    </message>
    <message>
        <source>A medicine started in the last four weeks can be the reason for sore muscles: a question for the pharmacist.</source>
        <extracomment>safety · causes.toml, note.</extracomment>
        <translation>Un medicamento empezado en las últimas cuatro semanas puede ser el motivo del dolor muscular: una pregunta para el farmacéutico.</translation>
    </message>
    <message>
        <source>Ask the pharmacist, doctor or midwife before more self-care medicine</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Pregunta al farmacéutico, al médico o a la matrona antes de tomar más medicamentos por tu cuenta</translation>
    </message>
    <message>
        <source>a new medicine, or pregnancy or birth</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>un medicamento nuevo, o embarazo o parto</translation>
    </message>
    <message>
        <source>Ask about your medicines first</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>Pregunta primero por tus medicamentos</translation>
    </message>
    <message>
        <source>Medicine on more days than its label allows, or beside other medicines, wants a second pair of eyes. A short question clears it up.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation>Un medicamento más días de los que permite su prospecto, o junto a otros, pide una segunda mirada. Una pregunta corta lo aclara.</translation>
    </message>
    <message>
        <source>Your pharmacist or doctor</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation>Tu farmacéutico o médico</translation>
    </message>
    <message>
        <source>Write down what you take, how much and since when; the summary page has what you logged.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Apunta qué tomas, cuánto y desde cuándo; la hoja de resumen tiene lo que anotaste.</translation>
    </message>
    <message>
        <source>A swollen face, trouble breathing, fainting, or black or bloody stool or vomit after a medicine: call the emergency number.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation>Cara hinchada, dificultad para respirar, desmayo, o heces o vómito negros o con sangre tras un medicamento: llama al número de emergencias.</translation>
    </message>
    <message>
        <source>Ask the pharmacist or doctor about your medicines</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Pregunta al farmacéutico o al médico por tus medicamentos</translation>
    </message>
    <message>
        <source>medicine for longer than the label, or other medicines</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>medicamento más tiempo que el prospecto, u otros medicamentos</translation>
    </message>
    <message>
        <source>Ask your midwife or doctor first</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>Pregunta primero a tu matrona o médico</translation>
    </message>
    <message>
        <source>A pregnancy or a birth changes what is right for a back. A short question clears it up.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation>Un embarazo o un parto cambian lo que es adecuado para una espalda. Una pregunta corta lo aclara.</translation>
    </message>
    <message>
        <source>Your midwife or doctor</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation>Tu matrona o médico</translation>
    </message>
    <message>
        <source>Ask before you take anything for your back, also what needs no prescription.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Pregunta antes de tomar algo para la espalda, también lo que no necesita receta.</translation>
    </message>
    <message>
        <source>No hot tub and no heat on the belly; a bath of at most 37 °C is fine.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Nada de jacuzzi ni de calor sobre el vientre; un baño de 37 °C como máximo está bien.</translation>
    </message>
    <message>
        <source>An easy position and short walks are still yours, if nobody advised against them.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Una posición cómoda y caminatas cortas siguen a tu alcance, si nadie las ha desaconsejado.</translation>
    </message>
    <message>
        <source>Bleeding, fluid loss, or back pain that comes in waves: call the maternity unit or the emergency number.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation>Sangrado, pérdida de líquido o dolor de espalda que viene en oleadas: llama a la maternidad o al número de emergencias.</translation>
    </message>
    <message>
        <source>What is right to take in pregnancy is for a midwife or doctor to say.</source>
        <extracomment>safety · causes.toml, note.</extracomment>
        <translation>Qué es adecuado tomar en el embarazo lo dice una matrona o un médico.</translation>
    </message>
    <message>
        <source>Ask the midwife or doctor about your back, and before any medicine</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Pregunta a la matrona o al médico por tu espalda, y antes de tomar cualquier medicamento</translation>
    </message>
    <message>
        <source>pregnant, or perhaps, or a birth in the last weeks</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>embarazada, o quizá, o un parto en las últimas semanas</translation>
    </message>
    <message>
        <source>You may have strained or torn a muscle</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>Quizá te distendiste o desgarraste un músculo</translation>
    </message>
    <message>
        <source>This pattern fits a strained or torn muscle; only a professional can tell.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation>Este cuadro encaja con un músculo distendido o desgarrado; solo un profesional puede saberlo.</translation>
    </message>
    <message>
        <source>A physiotherapist; a doctor if you cannot use that part, or the bruise is big</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation>Un fisioterapeuta; un médico si no puedes usar esa parte o el moretón es grande</translation>
    </message>
    <message>
        <source>within 1 week, if it isn&apos;t clearly easing</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation>en el plazo de 1 semana, si no cede con claridad</translation>
    </message>
    <message>
        <source>Protect the spot for 48 hours: no stretching into pain, no heat on a bruise or swelling.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Protege la zona 48 horas: no estires si duele; nada de calor sobre un moretón o una hinchazón.</translation>
    </message>
    <message>
        <source>Short walks and easy moves from the start, as far as they don&apos;t sharpen the pain.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Caminatas cortas y movimientos suaves desde el principio, mientras no agudicen el dolor.</translation>
    </message>
    <message>
        <source>After two days, move more, a little each day.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Tras dos días, muévete más, un poco cada día.</translation>
    </message>
    <message>
        <source>You cannot use that part, or the bruise is large or growing: see a doctor rather than a physiotherapist.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation>No puedes usar esa parte, o el moretón es grande o crece: ve a un médico en vez de a un fisioterapeuta.</translation>
    </message>
    <message>
        <source>A physiotherapist can plan exercise and load; no one exercise type is best.</source>
        <extracomment>safety · causes.toml, note.</extracomment>
        <translation>Un fisioterapeuta puede planear ejercicio y carga; ningún tipo de ejercicio es el mejor.</translation>
    </message>
    <message>
        <source>Two days of protection are over: begin to move more</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Pasaron dos días de protección: empieza a moverte más</translation>
    </message>
    <message>
        <source>Not clearly easing? Book a physiotherapist</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>¿No cede con claridad? Pide cita con un fisioterapeuta</translation>
    </message>
    <message>
        <source>a knock, twist or slip</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>un golpe, un giro o un resbalón</translation>
    </message>
    <message>
        <source>a tear or pop, a bruise or swelling</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>un desgarro o chasquido, un moretón o una hinchazón</translation>
    </message>
    <message>
        <source>you can&apos;t use it, or a big bruise or swelling</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>no puedes usarla, o un moretón o una hinchazón grande</translation>
    </message>
    <message>
        <source>A doctor within days; after that a physiotherapist</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation>Un médico en pocos días; después, un fisioterapeuta</translation>
    </message>
    <message>
        <source>within days</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation>en pocos días</translation>
    </message>
    <message>
        <source>Book a visit with a doctor in the next days; sooner if it gets worse.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Pide una visita con un médico en los próximos días; antes si empeora.</translation>
    </message>
    <message>
        <source>Short walks and easy moves, as far as they don&apos;t sharpen the pain.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Caminatas cortas y movimientos suaves, mientras no agudicen el dolor.</translation>
    </message>
    <message>
        <source>It swells or hurts more and more, or gets numb, pale or cold: be seen today. Any warning sign: call, as that sign says.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation>Se hincha o duele cada vez más, o se adormece, palidece o enfría: que te vean hoy. Cualquier señal de alarma: llama, como diga esa señal.</translation>
    </message>
    <message>
        <source>See a doctor about the part you can&apos;t use, or the big bruise</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Ve a un médico por la parte que no puedes usar, o por el moretón grande</translation>
    </message>
    <message>
        <source>See a doctor first, then a physiotherapist</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>Primero un médico, luego un fisioterapeuta</translation>
    </message>
    <message>
        <source>This pattern fits an irritated nerve; only a professional can tell. It usually settles.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation>Este cuadro encaja con un nervio irritado; solo un profesional puede saberlo. Suele calmarse.</translation>
    </message>
    <message>
        <source>Your doctor, then a physiotherapist</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation>Tu médico, luego un fisioterapeuta</translation>
    </message>
    <message>
        <source>within 1 to 2 weeks, sooner if it gets worse</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation>en un plazo de 1 a 2 semanas, antes si empeora</translation>
    </message>
    <message>
        <source>Keep walking in short bits, and change position often.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Sigue caminando en tramos cortos, y cambia a menudo de posición.</translation>
    </message>
    <message>
        <source>Log where the leg hurts or tingles, and whether that spreads or shrinks.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Anota dónde duele u hormiguea la pierna, y si eso se extiende o se reduce.</translation>
    </message>
    <message>
        <source>The leg gets weak or numb: call a doctor within a day. Both legs, or numbness where you sit: call the emergency number.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation>La pierna se vuelve débil o se adormece: llama a un médico en el plazo de un día. Las dos piernas, o adormecimiento donde te sientas: llama al número de emergencias.</translation>
    </message>
    <message>
        <source>First rule out warning signs; after that care is much the same for most causes.</source>
        <extracomment>safety · causes.toml, note. · steps.toml, note.</extracomment>
        <translation>Primero, descartar señales de alarma; después, el cuidado es casi el mismo para la mayoría de las causas.</translation>
    </message>
    <message>
        <source>Book a visit about the pain that goes into your leg</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Pide una visita por el dolor que baja a tu pierna</translation>
    </message>
    <message>
        <source>pain below the knee, or a tingling leg</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>dolor por debajo de la rodilla, o una pierna que hormiguea</translation>
    </message>
    <message>
        <source>Go back to the professional who knows it</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>Vuelve al profesional que lo conoce</translation>
    </message>
    <message>
        <source>A disc or spine joint was named before. Nothing is out of place to be put back; whoever knows your back can say what is new.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation>Ya se nombró un disco o una articulación de la columna. No hay nada fuera de sitio que recolocar; quien conoce tu espalda puede decir qué es nuevo.</translation>
    </message>
    <message>
        <source>The professional who told you; manual therapy only after they agree</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation>El profesional que te lo dijo; terapia manual solo después de que esté de acuerdo</translation>
    </message>
    <message>
        <source>at the next routine visit</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation>en la próxima visita de rutina</translation>
    </message>
    <message>
        <source>Ask for a routine visit with whoever knows your back.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Pide una visita de rutina con quien conoce tu espalda.</translation>
    </message>
    <message>
        <source>Find the old letter or scan report and put it with the summary page.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Busca el informe o la prueba de imagen antiguos y ponlos con la hoja de resumen.</translation>
    </message>
    <message>
        <source>Wait with any cracking or thrusting treatment until they have agreed to it.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>No te hagas ningún tratamiento de crujidos o empujes hasta que ese profesional esté de acuerdo.</translation>
    </message>
    <message>
        <source>A weak or numb leg: a doctor within a day. Both legs, or trouble holding urine: call the emergency number.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation>Una pierna débil o adormecida: un médico en el plazo de un día. Las dos piernas, o dificultad para retener la orina: llama al número de emergencias.</translation>
    </message>
    <message>
        <source>Spinal manipulation may help a bit in the first 6 weeks. It does not put bones back in place. See a doctor first if a leg is weak or numb.</source>
        <extracomment>safety · causes.toml, note. · steps.toml, note.</extracomment>
        <translation>La manipulación de la columna puede ayudar un poco en las primeras 6 semanas. No recoloca huesos. Ve antes a un médico si una pierna está débil o adormecida.</translation>
    </message>
    <message>
        <source>Ask for a visit with the professional who knows your back</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Pide una visita con el profesional que conoce tu espalda</translation>
    </message>
    <message>
        <source>a disc or spine joint was named before</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>ya se nombró un disco o una articulación de la columna</translation>
    </message>
    <message>
        <source>Book a visit, and take the report</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>Pide una visita, y lleva el informe</translation>
    </message>
    <message>
        <source>This pattern fits a back that wants a closer look; only a professional can tell what is behind it.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation>Este cuadro encaja con una espalda que pide una mirada más detenida; solo un profesional puede saber qué hay detrás.</translation>
    </message>
    <message>
        <source>Your doctor</source>
        <extracomment>safety · causes.toml, who. · steps.toml, title.</extracomment>
        <translation>Tu médico</translation>
    </message>
    <message>
        <source>Print the summary page and write down your questions.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Imprime la hoja de resumen y apunta tus preguntas.</translation>
    </message>
    <message>
        <source>Keep walking and doing what helps in the meantime.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Mientras tanto, sigue caminando y haciendo lo que ayuda.</translation>
    </message>
    <message>
        <source>Any warning sign: call within a day, or now, as that sign says.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation>Cualquier señal de alarma: llama en el plazo de un día, o ahora, como diga esa señal.</translation>
    </message>
    <message>
        <source>No better after a few weeks, or it stops your day? See a doctor.</source>
        <extracomment>safety · causes.toml, note. · steps.toml, note.</extracomment>
        <translation>¿No mejora tras unas semanas, o te impide hacer tu vida diaria? Ve a un médico.</translation>
    </message>
    <message>
        <source>Book a visit with your doctor, and take the summary page</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Pide una visita con tu médico, y lleva la hoja de resumen</translation>
    </message>
    <message>
        <source>the same place twice or more in three months</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>el mismo lugar dos veces o más en tres meses</translation>
    </message>
    <message>
        <source>home care is not enough</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>el cuidado en casa no basta</translation>
    </message>
    <message>
        <source>Take about half the load off, then build back</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>Quita más o menos la mitad de la carga, y luego vuelve a subir</translation>
    </message>
    <message>
        <source>This pattern fits a back that had more than it was used to; only a professional can tell for sure.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation>Este cuadro encaja con una espalda que tuvo más de lo que estaba acostumbrada; solo un profesional puede saberlo con seguridad.</translation>
    </message>
    <message>
        <source>A physiotherapist, if it&apos;s not better in 2 weeks</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation>Un fisioterapeuta, si no mejora en 2 semanas</translation>
    </message>
    <message>
        <source>start now; the physiotherapist after 2 weeks</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation>empieza ahora; el fisioterapeuta tras 2 semanas</translation>
    </message>
    <message>
        <source>Cut the lifting, sport or repeated work by about a half for some days.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Reduce más o menos a la mitad el levantar peso, el deporte o el trabajo repetido durante unos días.</translation>
    </message>
    <message>
        <source>Then add a little each day; two steps up, one back is normal.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Luego añade un poco cada día; dos pasos adelante y uno atrás es normal.</translation>
    </message>
    <message>
        <source>Keep walking. Rest in bed makes it slower.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Sigue caminando. El reposo en cama lo hace más lento.</translation>
    </message>
    <message>
        <source>Not better in two weeks: see a physiotherapist. Any warning sign: call, as that sign says.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation>No mejora en dos semanas: ve a un fisioterapeuta. Cualquier señal de alarma: llama, como diga esa señal.</translation>
    </message>
    <message>
        <source>A plan made for you, built up slowly, is what prevention trials tested.</source>
        <extracomment>safety · causes.toml, note. · steps.toml, note.</extracomment>
        <translation>Un plan hecho para ti, que sube poco a poco, es lo que pusieron a prueba los ensayos de prevención.</translation>
    </message>
    <message>
        <source>Not better after two weeks? Book a physiotherapist</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>¿No mejora tras dos semanas? Pide cita con un fisioterapeuta</translation>
    </message>
    <message>
        <source>lots of lifting, sport or repeated work</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>mucho levantar peso, deporte o trabajo repetido</translation>
    </message>
    <message>
        <source>Calm things down: breath, sleep, walking</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>Calmar las cosas: respirar, dormir, caminar</translation>
    </message>
    <message>
        <source>This pattern fits a body under strain; only a professional can tell for sure.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation>Este cuadro encaja con un cuerpo bajo tensión; solo un profesional puede saberlo con seguridad.</translation>
    </message>
    <message>
        <source>Nobody has to; a massage is a comfort option</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation>No hace falta nadie; un masaje es una opción para estar cómodo</translation>
    </message>
    <message>
        <source>start now</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation>empieza ahora</translation>
    </message>
    <message>
        <source>Five minutes of slow breathing, lying as it is comfortable.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Cinco minutos de respiración lenta, acostado como te resulte cómodo.</translation>
    </message>
    <message>
        <source>A walk in daylight, and the same bedtime for some nights.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Una caminata con luz de día, y la misma hora de acostarte durante unas noches.</translation>
    </message>
    <message>
        <source>A massage if you like: it can ease pain for a while.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Un masaje si quieres: puede aliviar el dolor por un rato.</translation>
    </message>
    <message>
        <source>Worry or low mood that fills most days: talk to a doctor about that too. Any warning sign: call, as that sign says.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation>Preocupación o ánimo bajo que llena la mayoría de los días: habla también de eso con un médico. Cualquier señal de alarma: llama, como diga esa señal.</translation>
    </message>
    <message>
        <source>Massage can ease pain for a while; lasting effect is not shown.</source>
        <extracomment>safety · causes.toml, note. · steps.toml, note.</extracomment>
        <translation>El masaje puede aliviar el dolor por un rato; no se ha demostrado un efecto duradero.</translation>
    </message>
    <message>
        <source>A calmer evening: slow breathing, a walk, an early night</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Una noche más tranquila: respiración lenta, una caminata, acostarte pronto</translation>
    </message>
    <message>
        <source>a tense or worried time</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>una época de tensión o preocupación</translation>
    </message>
    <message>
        <source>strain or bad sleep most days</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>tensión o mal sueño la mayoría de los días</translation>
    </message>
    <message>
        <source>Comfort, walking, calm stretching</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>Comodidad, caminar, estirar con calma</translation>
    </message>
    <message>
        <source>This pattern fits a simple strain or guarding after a sudden move; only a professional can tell. No cause needs fixing.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation>Este cuadro encaja con una distensión simple o con la tensión de protección tras un movimiento brusco; solo un profesional puede saberlo. No hay ninguna causa que arreglar.</translation>
    </message>
    <message>
        <source>Nobody for now</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation>Nadie por ahora</translation>
    </message>
    <message>
        <source>start now; look again on day 3, 7 and 14</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation>empieza ahora; revisa otra vez los días 3, 7 y 14</translation>
    </message>
    <message>
        <source>Ice or heat as it feels good, within the timer&apos;s limits.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Hielo o calor según siente bien, dentro de los límites del temporizador.</translation>
    </message>
    <message>
        <source>A short walk each hour you are awake, in the first days.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Una caminata corta cada hora que estés despierto, en los primeros días.</translation>
    </message>
    <message>
        <source>Calm stretching once it no longer sharpens the pain.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Estirar con calma cuando ya no agudice el dolor.</translation>
    </message>
    <message>
        <source>A warning sign, pain below the knee, or no clear gain by day 14: then a visit.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation>Dolor por debajo de la rodilla, o sin mejora clara para el día 14: pide una visita. Cualquier señal de alarma: llama, como diga esa señal.</translation>
    </message>
    <message>
        <source>A clear harmless trigger is reassuring, not a guarantee; the warning signs come first.</source>
        <extracomment>safety · causes.toml, note.</extracomment>
        <translation>Un desencadenante claro e inofensivo tranquiliza, pero no es una garantía; las señales de alarma van primero.</translation>
    </message>
    <message>
        <source>Temperature of 38 °C (100.4 °F) or more</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Temperatura de 38 °C (100.4 °F) o más</translation>
    </message>
    <message>
        <source>Is your temperature 38 °C (100.4 °F) or more, with the back pain?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>¿Tienes una temperatura de 38 °C (100.4 °F) o más, con el dolor de espalda?</translation>
    </message>
    <message>
        <source>A clear harmless trigger is reassuring, not a guarantee; answer the warning-sign questions first.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Un desencadenante claro e inofensivo tranquiliza, pero no es una garantía; responde primero a las preguntas sobre señales de alarma.</translation>
    </message>
    <message>
        <source>A short walk each hour you are awake</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Una caminata corta cada hora que estés despierto</translation>
    </message>
    <message>
        <source>a sudden move after being still</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>un movimiento brusco tras estar quieto</translation>
    </message>
    <message>
        <source>No clear trigger is common, and often fine</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>Sin desencadenante claro es frecuente, y a menudo no es preocupante</translation>
    </message>
    <message>
        <source>Nobody can usually point to one exact cause, and that is normal. Comfort and walking fit here too.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation>Por lo general nadie puede señalar una causa exacta, y eso es normal. La comodidad y caminar también encajan aquí.</translation>
    </message>
    <message>
        <source>start now; look again on day 2, 5 and 14</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation>empieza ahora; revisa otra vez los días 2, 5 y 14</translation>
    </message>
    <message>
        <source>Nobody can usually point to one exact cause, and that is normal.</source>
        <extracomment>safety · causes.toml, note. · steps.toml, note.</extracomment>
        <translation>Por lo general nadie puede señalar una causa exacta, y eso es normal.</translation>
    </message>
    <message>
        <source>Massage</source>
        <extracomment>causes.toml, title. · steps.toml, title.</extracomment>
        <translation>Masaje</translation>
    </message>
    <message>
        <source>A massage can loosen things for a while, and for many it is simply pleasant. Trials could not show that the effect lasts, so it is a comfort, not a repair.</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Un masaje puede soltar las cosas por un rato, y para muchos es simplemente agradable. Los ensayos no pudieron demostrar que el efecto dure, así que es para estar cómodo, no una reparación.</translation>
    </message>
    <message>
        <source>Some plan several sessions over a couple of months. Log your pain before and after each: then you see for yourself whether it is worth the money.</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Algunos planean varias sesiones a lo largo de un par de meses. Anota tu dolor antes y después de cada una: así ves tú mismo si vale lo que cuesta.</translation>
    </message>
    <message>
        <source>Say where it hurts, and what hurts when pressed. Pressure should never make you hold your breath.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>Di dónde duele, y qué duele al presionar. La presión nunca debería hacerte contener la respiración.</translation>
    </message>
    <message>
        <source>Skip it over a fresh bruise, a fever, a skin infection or a clot, and ask a doctor first with cancer, osteoporosis, pregnancy or blood thinners.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>Evítalo sobre un moretón reciente, con fiebre, una infección de la piel o un coágulo, y pregunta antes a un médico con cáncer, osteoporosis, embarazo o anticoagulantes.</translation>
    </message>
    <message>
        <source>It works best beside walking and exercise, not instead of them.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>Funciona mejor junto a caminar y hacer ejercicio, no en su lugar.</translation>
    </message>
    <message>
        <source>The visit with your doctor</source>
        <extracomment>causes.toml, title.</extracomment>
        <translation>La visita con tu médico</translation>
    </message>
    <message>
        <source>Most of what a doctor needs is what you can tell: when it began, where it goes, what eases it, what you took. The summary page says it in a minute.</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>La mayor parte de lo que necesita un médico es lo que tú puedes contar: cuándo empezó, hacia dónde va, qué lo alivia, qué tomaste. La hoja de resumen lo dice en un minuto.</translation>
    </message>
    <message>
        <source>A scan is often not needed. X-ray, CT or MRI rarely change what is done in the first six weeks unless there are warning signs, and normal ageing shows up on them and can worry for nothing.</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>A menudo no hace falta una prueba de imagen. La radiografía, la TC o la resonancia rara vez cambian lo que se hace en las primeras seis semanas si no hay señales de alarma, y en ellas se ve el envejecimiento normal, que puede preocupar sin motivo.</translation>
    </message>
    <message>
        <source>May be ordered: an examination of back, legs and reflexes; sometimes a blood or urine test; an X-ray, CT or MRI when a warning sign asks for it.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>Se puede pedir: una exploración de espalda, piernas y reflejos; a veces un análisis de sangre u orina; una radiografía, TC o resonancia cuando una señal de alarma lo pide.</translation>
    </message>
    <message>
        <source>Is there anything that needs more tests, and what would they change?</source>
        <extracomment>causes.toml, questions.</extracomment>
        <translation>¿Hay algo que necesite más pruebas, y qué cambiarían?</translation>
    </message>
    <message>
        <source>What may I do, and what should I leave for now?</source>
        <extracomment>causes.toml, questions.</extracomment>
        <translation>¿Qué puedo hacer, y qué debería dejar por ahora?</translation>
    </message>
    <message>
        <source>Which medicine fits with what I already take, for how long, and what should make me stop?</source>
        <extracomment>causes.toml, questions.</extracomment>
        <translation>¿Qué medicamento va bien con lo que ya tomo, cuánto tiempo, y por qué debería dejarlo?</translation>
    </message>
    <message>
        <source>When should it be better, and when do I come back?</source>
        <extracomment>causes.toml, questions.</extracomment>
        <translation>¿Cuándo debería estar mejor, y cuándo vuelvo?</translation>
    </message>
    <message>
        <source>Scans rarely help in the first 6 weeks unless there are warning signs, and normal ageing shows up on them.</source>
        <extracomment>safety · causes.toml, note. · steps.toml, note.</extracomment>
        <translation>Las pruebas de imagen rara vez ayudan en las primeras 6 semanas si no hay señales de alarma, y en ellas se ve el envejecimiento normal.</translation>
    </message>
    <message>
        <source>Physiotherapy</source>
        <extracomment>causes.toml, title. · steps.toml, title.</extracomment>
        <translation>Fisioterapia</translation>
    </message>
    <message>
        <source>A physiotherapist looks at how you move, finds a load you can take, and builds it up with you. It need not wait for a scan.</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Un fisioterapeuta mira cómo te mueves, encuentra una carga que toleres y la aumenta contigo. No hace falta esperar a una prueba de imagen.</translation>
    </message>
    <message>
        <source>No one kind of exercise has been shown to be best. The one you do is: ask for two or three moves that fit your day.</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>No se ha demostrado que un tipo de ejercicio sea el mejor. El mejor es el que haces: pide dos o tres ejercicios que encajen en tu día.</translation>
    </message>
    <message>
        <source>Tell what you do all day, and what you want to get back to.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>Cuenta qué haces todo el día, y a qué quieres volver.</translation>
    </message>
    <message>
        <source>Ask how many times, how long, and how much pain during a move is fine.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>Pregunta cuántas veces, cuánto tiempo y cuánto dolor durante un ejercicio está bien.</translation>
    </message>
    <message>
        <source>Add the moves you were given to the stretch player: it keeps the time and counts the sides.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>Añade los ejercicios que te dieron al reproductor de estiramientos: lleva el tiempo y cuenta los lados.</translation>
    </message>
    <message>
        <source>A trainer can help later on; looking for a cause is not a trainer&apos;s work.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>Un entrenador puede ayudar más adelante; buscar una causa no es trabajo de un entrenador.</translation>
    </message>
    <message>
        <source>Manual therapy, chiropractor</source>
        <extracomment>causes.toml, title.</extracomment>
        <translation>Terapia manual, quiropráctico</translation>
    </message>
    <message>
        <source>Hands-on treatment may help a bit in the first six weeks. More than half of those treated are sore or stiff for a day or so afterwards.</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>El tratamiento con las manos puede ayudar un poco en las primeras seis semanas. Más de la mitad de los tratados quedan doloridos o rígidos un día más o menos.</translation>
    </message>
    <message>
        <source>It does not put bones back in place: nothing is out of place. If it helps, it helps by easing pain and stiffness, and best as one part beside exercise.</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>No recoloca huesos: no hay nada fuera de sitio. Si ayuda, es porque alivia el dolor y la rigidez, y mejor como una parte junto al ejercicio.</translation>
    </message>
    <message>
        <source>With a leg that is weak or numb, see a doctor before anybody manipulates your back.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>Con una pierna débil o adormecida, ve a un médico antes de que nadie te manipule la espalda.</translation>
    </message>
    <message>
        <source>With a known disc or joint problem, ask the professional who knows it first.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>Con un problema conocido de disco o articulación, pregunta antes al profesional que lo conoce.</translation>
    </message>
    <message>
        <source>Say no to whatever you don&apos;t want, at any time, and to long courses paid in advance.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>Di que no a lo que no quieras, en cualquier momento, y a tratamientos largos pagados por adelantado.</translation>
    </message>
    <message>
        <source>Osteoporosis, cancer, blood thinners or pregnancy: say so before it begins.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>Osteoporosis, cáncer, anticoagulantes o embarazo: dilo antes de empezar.</translation>
    </message>
    <message>
        <source>When nerves may be involved</source>
        <extracomment>causes.toml, title.</extracomment>
        <translation>Si puede haber nervios implicados</translation>
    </message>
    <message>
        <source>A back spasm alone is very unlikely to come from a disease like multiple sclerosis or Parkinson&apos;s. Other things beside it make a visit worthwhile: spasms elsewhere, shaking, slowness, stumbling, a change of vision.</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Es muy improbable que un espasmo de espalda solo venga de una enfermedad como la esclerosis múltiple o el párkinson. Otras cosas junto a él hacen que valga la pena una visita: espasmos en otras partes, temblor, lentitud, tropiezos, un cambio en la vista.</translation>
    </message>
    <message>
        <source>Your doctor may send you to a neurologist. A short log of what happened, where and when is worth more there than any guess.</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Tu médico puede enviarte a un neurólogo. Un registro corto de qué pasó, dónde y cuándo vale allí más que cualquier suposición.</translation>
    </message>
    <message>
        <source>Call the emergency number now: new trouble holding or passing urine or stool, numbness where you sit, both legs weak or numb, a face that droops, slurred speech.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>Llama al número de emergencias ahora: dificultad nueva para retener o expulsar orina o heces, adormecimiento donde te sientas, las dos piernas débiles o adormecidas, un lado de la cara caído, habla arrastrada.</translation>
    </message>
    <message>
        <source>Within a day: new weakness or numbness in one leg.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>En el plazo de un día: debilidad o adormecimiento nuevos en una pierna.</translation>
    </message>
    <message>
        <source>Within one to two weeks: spasms elsewhere, shaking, slowness, unsteady walking, vision change.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>En un plazo de una o dos semanas: espasmos en otras partes, temblor, lentitud, andar inestable, cambio en la vista.</translation>
    </message>
    <message>
        <source>Ice is not for you with Raynaud&apos;s, numb skin, poor circulation, or an open wound there.</source>
        <extracomment>safety · cautions.toml, short.</extracomment>
        <translation>El hielo no es para ti con Raynaud, piel adormecida, mala circulación o una herida abierta ahí.</translation>
    </message>
    <message>
        <source>Raynaud&apos;s: fingers that turn white in the cold</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Raynaud: dedos que se ponen blancos con el frío</translation>
    </message>
    <message>
        <source>Hives from cold (cold urticaria)</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Ronchas por frío (urticaria por frío)</translation>
    </message>
    <message>
        <source>Cryoglobulinaemia or cold haemoglobinuria</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Crioglobulinemia o hemoglobinuria por frío</translation>
    </message>
    <message>
        <source>Sickle cell disease</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Enfermedad falciforme (drepanocitosis)</translation>
    </message>
    <message>
        <source>Numb skin or nerve damage there, for example from diabetes</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Piel adormecida o daño de nervios ahí, por ejemplo por diabetes</translation>
    </message>
    <message>
        <source>Poor circulation (arterial disease)</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Mala circulación (enfermedad arterial)</translation>
    </message>
    <message>
        <source>An open wound, or broken or infected skin there</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Una herida abierta, o piel rota o infectada ahí</translation>
    </message>
    <message>
        <source>Skin there that had radiation lately</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Piel que recibió radiación ahí hace poco</translation>
    </message>
    <message>
        <source>A nerve there that is growing back</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Un nervio que se está regenerando ahí</translation>
    </message>
    <message>
        <source>Severe heart disease, or blood pressure that is not under control</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Enfermedad grave del corazón, o presión arterial no controlada</translation>
    </message>
    <message>
        <source>Drowsy, after alcohol or a muscle relaxant, or unable to take the pack off</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Con sueño, tras alcohol o un relajante muscular, o incapaz de retirar la compresa</translation>
    </message>
    <message>
        <source>Thin skin</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Piel fina</translation>
    </message>
    <message>
        <source>65 or older</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>65 años o más</translation>
    </message>
    <message>
        <source>Heat is not for you with a fresh bruise or swelling, fever, numb skin, or poor circulation.</source>
        <extracomment>safety · cautions.toml, short.</extracomment>
        <translation>El calor no es para ti con un moretón o una hinchazón recientes, fiebre, piel adormecida o mala circulación.</translation>
    </message>
    <message>
        <source>A fresh injury, bruise or swelling there, less than 48 hours old</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Una lesión, un moretón o una hinchazón recientes ahí, de menos de 48 horas</translation>
    </message>
    <message>
        <source>Fever or an infection</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Fiebre o una infección</translation>
    </message>
    <message>
        <source>Numb skin, nerve damage or diabetes</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Piel adormecida, daño de nervios o diabetes</translation>
    </message>
    <message>
        <source>Poor circulation</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Mala circulación</translation>
    </message>
    <message>
        <source>Multiple sclerosis that gets worse with heat</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Esclerosis múltiple que empeora con el calor</translation>
    </message>
    <message>
        <source>Heart failure, or a tendency to faint</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Insuficiencia cardíaca, o tendencia a desmayarte</translation>
    </message>
    <message>
        <source>A tendency to bleed</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Tendencia a sangrar</translation>
    </message>
    <message>
        <source>A medicine patch there (fentanyl and others release faster when warm)</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Un parche de medicamento ahí (el fentanilo y otros se liberan más rápido con calor)</translation>
    </message>
    <message>
        <source>A tumour there</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Un tumor ahí</translation>
    </message>
    <message>
        <source>An open wound there</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Una herida abierta ahí</translation>
    </message>
    <message>
        <source>Pregnant (on the belly or low back, and hot tubs)</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Embarazada (sobre el vientre o la espalda baja, y jacuzzis)</translation>
    </message>
    <message>
        <source>Confused or drowsy, after alcohol or a muscle relaxant</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Confuso o con sueño, tras alcohol o un relajante muscular</translation>
    </message>
    <message>
        <source>A cream or rub on the skin there</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Una crema o pomada en la piel ahí</translation>
    </message>
    <message>
        <source>55 or older and wearing the wrap on bare skin (wear it over clothing)</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>55 años o más y llevas el parche sobre la piel desnuda (llévalo sobre la ropa)</translation>
    </message>
    <message>
        <source>Planks want a back that has calmed down, and a heart and belly that may be held tight.</source>
        <extracomment>safety · cautions.toml, short.</extracomment>
        <translation>Las planchas piden una espalda ya calmada, y un corazón y un vientre que puedan aguantar tensión.</translation>
    </message>
    <message>
        <source>Getting down to the floor and up again is hard for me</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Bajar al suelo y volver a levantarme me resulta difícil</translation>
    </message>
    <message>
        <source>I am in the last third of a pregnancy</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Estoy en el último tercio de un embarazo</translation>
    </message>
    <message>
        <source>I had surgery lately at the belly, a shoulder, a wrist or an eye</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Me operaron hace poco del vientre, un hombro, una muñeca o un ojo</translation>
    </message>
    <message>
        <source>I have a hernia</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Tengo una hernia</translation>
    </message>
    <message>
        <source>My blood pressure is high and not well controlled</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Mi presión arterial es alta y no está bien controlada</translation>
    </message>
    <message>
        <source>A doctor or physiotherapist said that planks are fine for me</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Un médico o fisioterapeuta dijo que las planchas están bien para mí</translation>
    </message>
    <message>
        <source>Some people should drink less, not more.</source>
        <extracomment>safety · cautions.toml, short.</extracomment>
        <translation>Algunas personas deberían beber menos, no más.</translation>
    </message>
    <message>
        <source>Heart failure</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Insuficiencia cardíaca</translation>
    </message>
    <message>
        <source>Kidney disease</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Enfermedad renal</translation>
    </message>
    <message>
        <source>Liver disease</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Enfermedad hepática</translation>
    </message>
    <message>
        <source>I once had low sodium in the blood</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Una vez tuve el sodio bajo en la sangre</translation>
    </message>
    <message>
        <source>A doctor told me how much I may drink</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Un médico me dijo cuánto puedo beber</translation>
    </message>
    <message>
        <source>I take &quot;water tablets&quot; (diuretics)</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Tomo diuréticos (“pastillas para orinar”)</translation>
    </message>
    <message>
        <source>BMI is for adults, and says nothing in a pregnancy.</source>
        <extracomment>safety · cautions.toml, short.</extracomment>
        <translation>El IMC es para adultos, y no dice nada en un embarazo.</translation>
    </message>
    <message>
        <source>I am pregnant</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Estoy embarazada</translation>
    </message>
    <message>
        <source>I am under 18</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Soy menor de 18 años</translation>
    </message>
    <message>
        <source>Another country</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Otro país</translation>
    </message>
    <message>
        <source>United States</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Canada</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>Brazil</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>Australia</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Australia</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Nueva Zelanda</translation>
    </message>
    <message>
        <source>Austria</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Belgium</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Bulgaria</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Chipre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Chequia</translation>
    </message>
    <message>
        <source>Germany</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>Denmark</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Dinamarca</translation>
    </message>
    <message>
        <source>Estonia</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Estonia</translation>
    </message>
    <message>
        <source>Spain</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>España</translation>
    </message>
    <message>
        <source>Finland</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Finlandia</translation>
    </message>
    <message>
        <source>France</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Francia</translation>
    </message>
    <message>
        <source>Greece</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Grecia</translation>
    </message>
    <message>
        <source>Croatia</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Croacia</translation>
    </message>
    <message>
        <source>Hungary</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Hungría</translation>
    </message>
    <message>
        <source>Ireland</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Iceland</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Islandia</translation>
    </message>
    <message>
        <source>Italy</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Lituania</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Luxemburgo</translation>
    </message>
    <message>
        <source>Latvia</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Letonia</translation>
    </message>
    <message>
        <source>Malta</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Países Bajos</translation>
    </message>
    <message>
        <source>Norway</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Noruega</translation>
    </message>
    <message>
        <source>Poland</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Polonia</translation>
    </message>
    <message>
        <source>Portugal</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Romania</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Rumanía</translation>
    </message>
    <message>
        <source>Sweden</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Suecia</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Eslovenia</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Eslovaquia</translation>
    </message>
    <message>
        <source>Yogurt, plain, low-fat</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Yogur natural, bajo en grasa</translation>
    </message>
    <message>
        <source>8 oz (230 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>8 oz (230 g)</translation>
    </message>
    <message>
        <source>Yogurt, plain, nonfat</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Yogur natural, desnatado</translation>
    </message>
    <message>
        <source>6 oz (170 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>6 oz (170 g)</translation>
    </message>
    <message>
        <source>Milk, 1 %</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Leche, 1 %</translation>
    </message>
    <message>
        <source>1 cup (240 ml)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>1 taza (240 ml)</translation>
    </message>
    <message>
        <source>Soy drink, fortified</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Bebida de soja, enriquecida</translation>
    </message>
    <message>
        <source>Tofu, set with calcium</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Tofu, cuajado con calcio</translation>
    </message>
    <message>
        <source>1/2 cup (125 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>1/2 taza (125 g)</translation>
    </message>
    <message>
        <source>Differs by brand; see the pack.</source>
        <extracomment>foods.toml, note.</extracomment>
        <translation>Varía según la marca; mira el envase.</translation>
    </message>
    <message>
        <source>Mozzarella, part-skim</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Mozzarella, semidesnatada</translation>
    </message>
    <message>
        <source>1.5 oz (42 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>1.5 oz (42 g)</translation>
    </message>
    <message>
        <source>Sardines with bones</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Sardinas con espinas</translation>
    </message>
    <message>
        <source>3 oz (85 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>3 oz (85 g)</translation>
    </message>
    <message>
        <source>Salmon</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Salmón</translation>
    </message>
    <message>
        <source>Salmon, canned with bones</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Salmón en lata, con espinas</translation>
    </message>
    <message>
        <source>Collards, cooked</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Berza, cocida</translation>
    </message>
    <message>
        <source>1 cup (190 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>1 taza (190 g)</translation>
    </message>
    <message>
        <source>Kale, cooked</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Col rizada (kale), cocida</translation>
    </message>
    <message>
        <source>1 cup (130 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>1 taza (130 g)</translation>
    </message>
    <message>
        <source>Pumpkin seeds, roasted</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Semillas de calabaza, tostadas</translation>
    </message>
    <message>
        <source>1 oz (28 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>1 oz (28 g)</translation>
    </message>
    <message>
        <source>Chia seeds</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Semillas de chía</translation>
    </message>
    <message>
        <source>Almonds, dry-roasted</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Almendras, tostadas sin aceite</translation>
    </message>
    <message>
        <source>Cashews</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Anacardos (cajú)</translation>
    </message>
    <message>
        <source>Spinach, boiled</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Espinacas, hervidas</translation>
    </message>
    <message>
        <source>1/2 cup (90 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>1/2 taza (90 g)</translation>
    </message>
    <message>
        <source>Its own calcium is barely taken up.</source>
        <extracomment>foods.toml, note.</extracomment>
        <translation>Su propio calcio apenas se absorbe.</translation>
    </message>
    <message>
        <source>Spinach, raw</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Espinacas, crudas</translation>
    </message>
    <message>
        <source>2 cups (60 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>2 tazas (60 g)</translation>
    </message>
    <message>
        <source>Black beans, cooked</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Frijoles negros, cocidos</translation>
    </message>
    <message>
        <source>1/2 cup (85 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>1/2 taza (85 g)</translation>
    </message>
    <message>
        <source>Brown rice, cooked</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Arroz integral, cocido</translation>
    </message>
    <message>
        <source>1/2 cup (100 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>1/2 taza (100 g)</translation>
    </message>
    <message>
        <source>Banana</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Plátano (banana)</translation>
    </message>
    <message>
        <source>1 medium</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>1 mediano</translation>
    </message>
    <message>
        <source>Potato, baked</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Patata (papa), al horno</translation>
    </message>
    <message>
        <source>Lentils, cooked</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Lentejas, cocidas</translation>
    </message>
    <message>
        <source>1 cup (200 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>1 taza (200 g)</translation>
    </message>
    <message>
        <source>Apricots, dried</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Orejones de albaricoque (damasco)</translation>
    </message>
    <message>
        <source>1/2 cup (65 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>1/2 taza (65 g)</translation>
    </message>
    <message>
        <source>Prunes</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Ciruelas pasas</translation>
    </message>
    <message>
        <source>1/2 cup (87 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>1/2 taza (87 g)</translation>
    </message>
    <message>
        <source>The week in three numbers</source>
        <extracomment>measures.toml, title. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>La semana en tres números</translation>
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
        <translation>Comparado con el principio</translation>
    </message>
    <message>
        <source>Since this episode began, how is your back now?</source>
        <extracomment>measures.toml, ask. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Desde que empezó este episodio, ¿cómo está ahora tu espalda?</translation>
    </message>
    <message>
        <source>Very much better</source>
        <extracomment>measures.toml, label. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Muchísimo mejor</translation>
    </message>
    <message>
        <source>Much better</source>
        <extracomment>measures.toml, label. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Mucho mejor</translation>
    </message>
    <message>
        <source>A little better</source>
        <extracomment>measures.toml, label. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Un poco mejor</translation>
    </message>
    <message>
        <source>No change</source>
        <extracomment>measures.toml, label. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>A little worse</source>
        <extracomment>measures.toml, label. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Un poco peor</translation>
    </message>
    <message>
        <source>Much worse</source>
        <extracomment>measures.toml, label. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Mucho peor</translation>
    </message>
    <message>
        <source>Very much worse</source>
        <extracomment>measures.toml, label. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Muchísimo peor</translation>
    </message>
    <message>
        <source>What your back keeps you from, today</source>
        <extracomment>measures.toml, title. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Lo que tu espalda te impide hoy</translation>
    </message>
    <message>
        <source>When your back hurts, you may find it difficult to do some of the things you normally do. When you read a sentence that describes you today, put a tick against it. If the sentence does not describe you, then leave the space blank and go on to the next one. Remember, only tick the sentence if you are sure it describes you today.</source>
        <extracomment>measures.toml, intro. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Cuando le duele la espalda, puede que le sea difícil hacer algunas de las cosas que habitualmente hace. Cuando lea usted una frase que describa cómo se siente hoy, póngale una señal. Si la frase no describe su estado de hoy, pase a la siguiente frase. Recuerde, tan solo señale la frase si está seguro de que describe cómo se encuentra usted hoy.</translation>
    </message>
    <message>
        <source>I stay at home most of the time because of my back.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Me quedo en casa la mayor parte del tiempo por mi dolor de espalda.</translation>
    </message>
    <message>
        <source>I change position frequently to try and get my back comfortable.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Cambio de postura con frecuencia para intentar aliviar la espalda.</translation>
    </message>
    <message>
        <source>I walk more slowly than usual because of my back.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Debido a mi espalda, camino más lentamente de lo normal.</translation>
    </message>
    <message>
        <source>Because of my back I am not doing any of the jobs that I usually do around the house.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Debido a mi espalda, no puedo hacer ninguna de las faenas que habitualmente hago en casa.</translation>
    </message>
    <message>
        <source>Because of my back, I use a handrail to get upstairs.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Por mi espalda, uso el pasamanos para subir escaleras.</translation>
    </message>
    <message>
        <source>Because of my back, I lie down to rest more often.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>A causa de mi espalda, debo acostarme más a menudo para descansar.</translation>
    </message>
    <message>
        <source>Because of my back, I have to hold on to something to get out of an easy chair.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Debido a mi espalda, necesito agarrarme a algo para levantarme de los sillones o sofás.</translation>
    </message>
    <message>
        <source>Because of my back, I try to get other people to do things for me.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Por culpa de mi espalda, pido a los demás que me hagan las cosas.</translation>
    </message>
    <message>
        <source>I get dressed more slowly then usual because of my back.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Me visto más lentamente de lo normal a causa de mi espalda.</translation>
    </message>
    <message>
        <source>I only stand for short periods of time because of my back.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>A causa de mi espalda, sólo me quedo de pie durante cortos períodos de tiempo.</translation>
    </message>
    <message>
        <source>Because of my back, I try not to bend or kneel down.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>A causa de mi espalda, procuro evitar inclinarme o arrodillarme.</translation>
    </message>
    <message>
        <source>I find it difficult to get out of a chair because of my back.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Me cuesta levantarme de una silla por culpa de mi espalda.</translation>
    </message>
    <message>
        <source>My back is painful almost all the time.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Me duele la espalda casi siempre.</translation>
    </message>
    <message>
        <source>I find it difficult to turn over in bed because of my back.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Me cuesta darme la vuelta en la cama por culpa de mi espalda.</translation>
    </message>
    <message>
        <source>My appetite is not very good because of my back pain.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Debido a mi dolor de espalda, no tengo mucho apetito.</translation>
    </message>
    <message>
        <source>I have trouble putting on my socks (or stockings) because of the pain in my back.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Me cuesta ponerme los calcetines - o medias - por mi dolor de espalda.</translation>
    </message>
    <message>
        <source>I only walk short distances because of my back.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Debido a mi dolor de espalda, tan solo ando distancias cortas.</translation>
    </message>
    <message>
        <source>I sleep less well because of my back.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Duermo peor debido a mi espalda.</translation>
    </message>
    <message>
        <source>Because of my back pain, I get dressed with help from someone else.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Por mi dolor de espalda, deben ayudarme a vestirme.</translation>
    </message>
    <message>
        <source>I sit down for most of the day because of my back.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Estoy casi todo el día sentado a causa de mi espalda.</translation>
    </message>
    <message>
        <source>I avoid heavy jobs around the house because of my back.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Evito hacer trabajos pesados en casa, por culpa de mi espalda.</translation>
    </message>
    <message>
        <source>Because of my back pain, I am more irritable and bad tempered with people than usual.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Por mi dolor de espalda, estoy más irritable y de peor humor de lo normal.</translation>
    </message>
    <message>
        <source>Because of my back, I go upstairs more slowly than usual.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>A causa de mi espalda, subo las escaleras más lentamente de lo normal.</translation>
    </message>
    <message>
        <source>I stay in bed most of the time because of my back.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Me quedo casi constantemente en la cama por mi espalda.</translation>
    </message>
    <message>
        <source>Ibuprofen</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Ibuprofeno</translation>
    </message>
    <message>
        <source>Naproxen sodium</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Naproxeno sódico</translation>
    </message>
    <message>
        <source>Aspirin</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Aspirina</translation>
    </message>
    <message>
        <source>Diclofenac</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Diclofenaco</translation>
    </message>
    <message>
        <source>Acetaminophen</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Paracetamol (acetaminofén)</translation>
    </message>
    <message>
        <source>Dipyrone</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Dipirona (metamizol)</translation>
    </message>
    <message>
        <source>Ketoprofen</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Ketoprofeno</translation>
    </message>
    <message>
        <source>Carisoprodol</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Carisoprodol</translation>
    </message>
    <message>
        <source>Another muscle relaxant</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Otro relajante muscular</translation>
    </message>
    <message>
        <source>Promethazine</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Prometazina</translation>
    </message>
    <message>
        <source>A sedating antihistamine</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Un antihistamínico sedante</translation>
    </message>
    <message>
        <source>An opioid</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Un opioide</translation>
    </message>
    <message>
        <source>A benzodiazepine</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Una benzodiacepina</translation>
    </message>
    <message>
        <source>A sleeping pill</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Una pastilla para dormir</translation>
    </message>
    <message>
        <source>Adiphenine</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Adifenina</translation>
    </message>
    <message>
        <source>Caffeine</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Cafeína</translation>
    </message>
    <message>
        <source>Something else</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Ibuprofen 200 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Ibuprofeno 200 mg</translation>
    </message>
    <message>
        <source>1 tablet; 2 if 1 does not work. Every 4 to 6 h, counted from any tablet. At most 6 tablets (1200 mg) in 24 h.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 comprimido por toma; 2 por toma si 1 no hace efecto. Cada 4 a 6 h, contadas desde cualquier comprimido. Como máximo 6 comprimidos (1200 mg) en 24 h.</translation>
    </message>
    <message>
        <source>2 tablets. Every 4 to 6 h. At most 10 tablets (3250 mg) in 24 h; older generics print 12.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>2 comprimidos. Cada 4 a 6 h. Como máximo 10 comprimidos (3250 mg) en 24 h; los genéricos más antiguos indican 12.</translation>
    </message>
    <message>
        <source>2 caplets. Every 6 h. At most 6 caplets (3000 mg) in 24 h; some generics print 8.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>2 comprimidos. Cada 6 h. Como máximo 6 comprimidos (3000 mg) en 24 h; algunos genéricos indican 8.</translation>
    </message>
    <message>
        <source>2 caplets, swallowed whole. Every 8 h. At most 6 caplets (3900 mg) in 24 h.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>2 comprimidos, tragados enteros. Cada 8 h. Como máximo 6 comprimidos (3900 mg) en 24 h.</translation>
    </message>
    <message>
        <source>1 or 2 tablets every 4 h, or 3 every 6 h. At most 12 tablets (3900 mg) in 24 h. Not under 19 with a viral illness.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 o 2 comprimidos cada 4 h, o 3 cada 6 h. Como máximo 12 comprimidos (3900 mg) en 24 h. No en menores de 19 años con una enfermedad viral.</translation>
    </message>
    <message>
        <source>1 or 2 tablets 3 times a day, 6 h apart. At most 6 tablets (1200 mg) in 24 h.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 o 2 comprimidos 3 veces al día, con 6 h entre tomas. Como máximo 6 comprimidos (1200 mg) en 24 h.</translation>
    </message>
    <message>
        <source>1 or 2 tablets every 4 to 6 h, at least 4 h apart. At most 12 tablets (3600 mg) in 24 h. Not under 16.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 o 2 comprimidos cada 4 a 6 h, con al menos 4 h entre tomas. Como máximo 12 comprimidos (3600 mg) en 24 h. No en menores de 16 años.</translation>
    </message>
    <message>
        <source>Naproxen sodium 220 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Naproxeno sódico 220 mg</translation>
    </message>
    <message>
        <source>Keep to gentle comfort: an easy position and short walks.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Quédate con alivios suaves: una posición cómoda y caminatas cortas.</translation>
    </message>
    <message>
        <source>general safety advice</source>
        <extracomment>causes.toml, source.</extracomment>
        <translation>consejos generales de seguridad</translation>
    </message>
    <message>
        <source>package labels; general safety advice</source>
        <extracomment>causes.toml, source.</extracomment>
        <translation>prospectos; consejos generales de seguridad</translation>
    </message>
    <message>
        <source>FDA NSAID pregnancy notice 2020; general safety advice</source>
        <extracomment>causes.toml, source.</extracomment>
        <translation>FDA, aviso sobre AINE en el embarazo, 2020; consejos generales de seguridad</translation>
    </message>
    <message>
        <source>Comfort and walking</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>Comodidad y caminar</translation>
    </message>
    <message>
        <source>Mexico</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>México</translation>
    </message>
    <message>
        <source>Argentina</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Argentina</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Emiratos Árabes Unidos</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Baréin</translation>
    </message>
    <message>
        <source>Algeria</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Argelia</translation>
    </message>
    <message>
        <source>Egypt</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Egipto</translation>
    </message>
    <message>
        <source>Iraq</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Jordan</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Jordania</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Líbano</translation>
    </message>
    <message>
        <source>Morocco</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Marruecos</translation>
    </message>
    <message>
        <source>Oman</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Omán</translation>
    </message>
    <message>
        <source>Qatar</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Catar</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Arabia Saudita</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Túnez</translation>
    </message>
    <message>
        <source>Dexketoprofen</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Dexketoprofeno</translation>
    </message>
    <message>
        <source>1 tablet; the first dose may be 2 within the first hour. Every 8 to 12 h. At most 2 tablets in 8 to 12 h and 3 (660 mg) in 24 h.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 comprimido; en la primera toma pueden ser 2, tomados en el plazo de una hora. Cada 8 a 12 h. Como máximo 2 comprimidos en 8 a 12 h y 3 (660 mg) en 24 h.</translation>
    </message>
    <message>
        <source>Acetaminophen 325 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Paracetamol (acetaminofén) 325 mg</translation>
    </message>
    <message>
        <source>Acetaminophen 500 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Paracetamol (acetaminofén) 500 mg</translation>
    </message>
    <message>
        <source>Acetaminophen ER 650 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Paracetamol (acetaminofén) ER 650 mg</translation>
    </message>
    <message>
        <source>Aspirin 325 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Aspirina 325 mg</translation>
    </message>
    <message>
        <source>Paracetamol 500 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Paracetamol 500 mg</translation>
    </message>
    <message>
        <source>1 or 2 tablets, at least 4 h apart. At most 4 doses and 8 tablets (4 g) in 24 h. Under 50 kg: ask first.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 o 2 comprimidos, con al menos 4 h entre tomas. Como máximo 4 dosis y 8 comprimidos (4 g) en 24 h. Menos de 50 kg: consulta antes.</translation>
    </message>
    <message>
        <source>Aspirin 300 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Aspirina 300 mg</translation>
    </message>
    <message>
        <source>Naproxen sodium 275 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Naproxeno sódico 275 mg</translation>
    </message>
    <message>
        <source>1 tablet once or twice a day. At most 2 tablets (550 mg) in 24 h without a prescriber.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 comprimido una o dos veces al día. Como máximo 2 comprimidos (550 mg) en 24 h sin alguien que lo recete.</translation>
    </message>
    <message>
        <source>Naproxen sodium 550 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Naproxeno sódico 550 mg</translation>
    </message>
    <message>
        <source>1 tablet once a day. At most 1 tablet (550 mg) in 24 h without a prescriber.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 comprimido una vez al día. Como máximo 1 comprimido (550 mg) en 24 h sin alguien que lo recete.</translation>
    </message>
    <message>
        <source>Dipyrone 500 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Dipirona (metamizol) 500 mg</translation>
    </message>
    <message>
        <source>1 or 2 tablets up to 4 times a day. At most 8 tablets (4 g) in 24 h. Not under 15. Not with an NSAID or pyrazolone allergy, asthma from painkillers, bone-marrow or blood-cell problems, porphyria or G6PD deficiency. Fever, a sore throat or mouth ulcers on dipyrone: stop, and see a doctor.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 o 2 comprimidos hasta 4 veces al día. Como máximo 8 comprimidos (4 g) en 24 h. No en menores de 15 años. No con alergia a los AINE o a las pirazolonas, asma por analgésicos, problemas de la médula ósea o de las células de la sangre, porfiria o déficit de G6PD. Fiebre, dolor de garganta o úlceras en la boca con dipirona: deja de tomarla y ve a un médico.</translation>
    </message>
    <message>
        <source>Dipyrone 1 g</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Dipirona (metamizol) 1 g</translation>
    </message>
    <message>
        <source>Half a tablet or 1 tablet up to 4 times a day. At most 4 tablets (4 g) in 24 h. Not under 15. Not with an NSAID or pyrazolone allergy, asthma from painkillers, bone-marrow or blood-cell problems, porphyria or G6PD deficiency. Fever, a sore throat or mouth ulcers on dipyrone: stop, and see a doctor.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>Medio comprimido o 1 comprimido hasta 4 veces al día. Como máximo 4 comprimidos (4 g) en 24 h. No en menores de 15 años. No con alergia a los AINE o a las pirazolonas, asma por analgésicos, problemas de la médula ósea o de las células de la sangre, porfiria o déficit de G6PD. Fiebre, dolor de garganta o úlceras en la boca con dipirona: deja de tomarla y ve a un médico.</translation>
    </message>
    <message>
        <source>Dipyrone, promethazine, adiphenine</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Dipirona, prometazina, adifenina</translation>
    </message>
    <message>
        <source>1 or 2 tablets, at least 6 h apart. At most 8 tablets in 24 h. Not under 12. Not a muscle relaxant; it makes sleepy. Not with kidney, heart, liver or blood-cell problems, G6PD deficiency, porphyria, an ulcer or an NSAID allergy. Fever, a sore throat or mouth ulcers on dipyrone: stop, and see a doctor.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 o 2 comprimidos, con al menos 6 h entre tomas. Como máximo 8 comprimidos en 24 h. No en menores de 12 años. No es un relajante muscular; da sueño. No con problemas de riñón, corazón, hígado o células de la sangre, déficit de G6PD, porfiria, una úlcera o alergia a los AINE. Fiebre, dolor de garganta o úlceras en la boca con dipirona: deja de tomarla y ve a un médico.</translation>
    </message>
    <message>
        <source>Dipyrone, promethazine, adiphenine: drops</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Dipirona, prometazina, adifenina: gotas</translation>
    </message>
    <message>
        <source>33 to 66 drops, at least 6 h apart. At most 264 drops in 24 h. Counted here in portions of 33 drops (1.5 ml). Not a muscle relaxant; it makes sleepy. Not with kidney, heart, liver or blood-cell problems, G6PD deficiency, porphyria, an ulcer or an NSAID allergy. Fever, a sore throat or mouth ulcers on dipyrone: stop, and see a doctor.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>De 33 a 66 gotas, con al menos 6 h entre tomas. Como máximo 264 gotas en 24 h. Aquí se cuentan en porciones de 33 gotas (1.5 ml). No es un relajante muscular; da sueño. No con problemas de riñón, corazón, hígado o células de la sangre, déficit de G6PD, porfiria, una úlcera o alergia a los AINE. Fiebre, dolor de garganta o úlceras en la boca con dipirona: deja de tomarla y ve a un médico.</translation>
    </message>
    <message>
        <source>Carisoprodol, diclofenac, paracetamol, caffeine</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Carisoprodol, diclofenaco, paracetamol, cafeína</translation>
    </message>
    <message>
        <source>Prescription only: your prescriber&apos;s instructions hold. It has an NSAID and acetaminophen in it, and makes sleepy.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>Solo con receta: valen las indicaciones de quien te lo recetó. Contiene un antiinflamatorio (AINE) y paracetamol (acetaminofén), y da sueño.</translation>
    </message>
    <message>
        <source>1 or 2 tablets, at least 6 h apart. At most 6 tablets (1200 mg) in 24 h.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 o 2 comprimidos, con al menos 6 h entre tomas. Como máximo 6 comprimidos (1200 mg) en 24 h.</translation>
    </message>
    <message>
        <source>Ibuprofen 400 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Ibuprofeno 400 mg</translation>
    </message>
    <message>
        <source>1 tablet, at least 6 h apart. At most 3 tablets (1200 mg) in 24 h.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 comprimido, con al menos 6 h entre tomas. Como máximo 3 comprimidos (1200 mg) en 24 h.</translation>
    </message>
    <message>
        <source>1 or 2 tablets, at least 6 h apart. At most 4 doses and 8 tablets (4 g) in 24 h.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 o 2 comprimidos, con al menos 6 h entre tomas. Como máximo 4 dosis y 8 comprimidos (4 g) en 24 h.</translation>
    </message>
    <message>
        <source>1 tablet every 8 to 12 h; the first dose may be 2. At most 3 tablets (660 mg) in 24 h; with kidney or liver problems at most 2.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 comprimido cada 8 a 12 h; en la primera toma pueden ser 2. Como máximo 3 comprimidos (660 mg) en 24 h; con problemas de riñón o de hígado, como máximo 2.</translation>
    </message>
    <message>
        <source>Aspirin 500 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Aspirina 500 mg</translation>
    </message>
    <message>
        <source>1 or 2 tablets, at least 4 h apart. At most 6 tablets (3 g) in 24 h. From age 65: 1 tablet, at most 4 in 24 h.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 o 2 comprimidos, con al menos 4 h entre tomas. Como máximo 6 comprimidos (3 g) en 24 h. Desde los 65 años: 1 comprimido por toma, como máximo 4 en 24 h.</translation>
    </message>
    <message>
        <source>Diclofenac 12.5 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Diclofenaco 12.5 mg</translation>
    </message>
    <message>
        <source>2 tablets first, then 1 or 2 every 4 to 6 h. At most 6 tablets (75 mg) in 24 h. Not with heart failure, heart disease or narrowed arteries, or after a stroke.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>Primero 2 comprimidos, luego 1 o 2 cada 4 a 6 h. Como máximo 6 comprimidos (75 mg) en 24 h. No con insuficiencia cardíaca, enfermedad del corazón o arterias estrechadas, ni después de un ictus (derrame cerebral).</translation>
    </message>
    <message>
        <source>Diclofenac 25 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Diclofenaco 25 mg</translation>
    </message>
    <message>
        <source>1 tablet every 4 to 6 h. At most 3 tablets (75 mg) in 24 h. Not with heart failure, heart disease or narrowed arteries, or after a stroke.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 comprimido cada 4 a 6 h. Como máximo 3 comprimidos (75 mg) en 24 h. No con insuficiencia cardíaca, enfermedad del corazón o arterias estrechadas, ni después de un ictus (derrame cerebral).</translation>
    </message>
    <message>
        <source>Metamizole 500 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Metamizol (dipirona) 500 mg</translation>
    </message>
    <message>
        <source>Prescription only: your prescriber&apos;s instructions hold. Fever, a sore throat or mouth ulcers on it: stop, and see a doctor at once.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>Solo con receta: valen las indicaciones de quien te lo recetó. Fiebre, dolor de garganta o úlceras en la boca mientras lo tomas: deja de tomarlo y ve a un médico enseguida.</translation>
    </message>
    <message>
        <source>1 tablet up to 4 times a day, at least 6 h apart. At most 4 tablets (2 g) in 24 h.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 comprimido hasta 4 veces al día, con al menos 6 h entre tomas. Como máximo 4 comprimidos (2 g) en 24 h.</translation>
    </message>
    <message>
        <source>1 tablet every 8 to 12 h; or 2 first, then 1 after 12 h. At most 3 tablets (660 mg) in 24 h. From age 65: at most 2.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 comprimido cada 8 a 12 h; o primero 2 y después 1 pasadas 12 h. Como máximo 3 comprimidos (660 mg) en 24 h. Desde los 65 años: como máximo 2 en 24 h.</translation>
    </message>
    <message>
        <source>1 tablet every 6 to 8 h. At most 3 tablets (1200 mg) in 24 h. From age 65: ask a doctor how much.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 comprimido cada 6 a 8 h. Como máximo 3 comprimidos (1200 mg) en 24 h. Desde los 65 años: pregunta a un médico cuánto tomar.</translation>
    </message>
    <message>
        <source>Ibuprofen 600 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Ibuprofeno 600 mg</translation>
    </message>
    <message>
        <source>Prescription only: your prescriber&apos;s instructions hold. It is an NSAID.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>Solo con receta: valen las indicaciones de quien te lo recetó. Es un antiinflamatorio (AINE).</translation>
    </message>
    <message>
        <source>1 tablet every 4 to 6 h, or 2 every 6 h. At most 6 tablets (3 g) in 24 h.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 comprimido cada 4 a 6 h, o 2 cada 6 h. Como máximo 6 comprimidos (3 g) en 24 h.</translation>
    </message>
    <message>
        <source>Paracetamol 650 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Paracetamol 650 mg</translation>
    </message>
    <message>
        <source>1 tablet every 4 to 6 h. At most 4 tablets (2600 mg) in 24 h.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 comprimido cada 4 a 6 h. Como máximo 4 comprimidos (2600 mg) en 24 h.</translation>
    </message>
    <message>
        <source>Paracetamol 1 g</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Paracetamol 1 g</translation>
    </message>
    <message>
        <source>1 tablet every 6 to 8 h. At most 3 tablets (3 g) in 24 h. Not under 50 kg.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 comprimido cada 6 a 8 h. Como máximo 3 comprimidos (3 g) en 24 h. No si pesas menos de 50 kg.</translation>
    </message>
    <message>
        <source>1 tablet, at least 4 h apart. At most 8 tablets (4 g) in 24 h. Not under 16.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 comprimido, con al menos 4 h entre tomas. Como máximo 8 comprimidos (4 g) en 24 h. No en menores de 16 años.</translation>
    </message>
    <message>
        <source>Dexketoprofen 25 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Dexketoprofeno 25 mg</translation>
    </message>
    <message>
        <source>Metamizole 575 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Metamizol (dipirona) 575 mg</translation>
    </message>
    <message>
        <source>Are you 60 or older?</source>
        <extracomment>safety · medicines.toml, text.</extracomment>
        <translation>¿Tienes 60 años o más?</translation>
    </message>
    <message>
        <source>Have you had a stomach ulcer or stomach bleeding, or do you often have heartburn?</source>
        <extracomment>safety · medicines.toml, text.</extracomment>
        <translation>¿Has tenido una úlcera o una hemorragia de estómago, o tienes ardor de estómago a menudo?</translation>
    </message>
    <message>
        <source>Do you have kidney disease?</source>
        <extracomment>safety · medicines.toml, text.</extracomment>
        <translation>¿Tienes una enfermedad renal?</translation>
    </message>
    <message>
        <source>Do you have liver disease?</source>
        <extracomment>safety · medicines.toml, text.</extracomment>
        <translation>¿Tienes una enfermedad del hígado?</translation>
    </message>
    <message>
        <source>Do you have heart disease or high blood pressure, have you had a stroke, or is heart surgery planned or just past?</source>
        <extracomment>safety · medicines.toml, text.</extracomment>
        <translation>¿Tienes una enfermedad del corazón o presión alta, has tenido un ictus (derrame cerebral), o tienes una operación de corazón prevista o reciente?</translation>
    </message>
    <message>
        <source>Do you use a blood thinner such as warfarin, a steroid, or a water tablet?</source>
        <extracomment>safety · medicines.toml, text.</extracomment>
        <translation>¿Usas un anticoagulante como la warfarina, un corticoide o un diurético?</translation>
    </message>
    <message>
        <source>Are you pregnant, or could you be?</source>
        <extracomment>safety · medicines.toml, text.</extracomment>
        <translation>¿Estás embarazada, o podrías estarlo?</translation>
    </message>
    <message>
        <source>Do you have asthma, or have you reacted badly to an NSAID such as aspirin or ibuprofen?</source>
        <extracomment>safety · medicines.toml, text.</extracomment>
        <translation>¿Tienes asma, o has reaccionado mal a un antiinflamatorio (AINE) como la aspirina o el ibuprofeno?</translation>
    </message>
    <message>
        <source>60 or older</source>
        <extracomment>safety · medicines.toml, ask.</extracomment>
        <translation>60 años o más</translation>
    </message>
    <message>
        <source>a past ulcer or stomach bleeding, or frequent heartburn</source>
        <extracomment>safety · medicines.toml, ask.</extracomment>
        <translation>una úlcera o hemorragia de estómago anterior, o ardor frecuente</translation>
    </message>
    <message>
        <source>high blood pressure, heart disease, liver cirrhosis, kidney disease, asthma, a stroke</source>
        <extracomment>safety · medicines.toml, ask.</extracomment>
        <translation>presión alta, enfermedad del corazón, cirrosis del hígado, enfermedad renal, asma, un ictus (derrame cerebral)</translation>
    </message>
    <message>
        <source>a blood thinner, a steroid, a diuretic</source>
        <extracomment>safety · medicines.toml, ask.</extracomment>
        <translation>un anticoagulante, un corticoide, un diurético</translation>
    </message>
    <message>
        <source>3 or more alcoholic drinks a day</source>
        <extracomment>safety · medicines.toml, ask.</extracomment>
        <translation>3 o más bebidas alcohólicas al día</translation>
    </message>
    <message>
        <source>pregnancy from 20 weeks</source>
        <extracomment>safety · medicines.toml, ask.</extracomment>
        <translation>embarazo desde las 20 semanas</translation>
    </message>
    <message>
        <source>never right before or after heart surgery</source>
        <extracomment>safety · medicines.toml, ask.</extracomment>
        <translation>nunca justo antes o después de una operación de corazón</translation>
    </message>
    <message>
        <source>Not with another NSAID: ibuprofen, naproxen, aspirin, diclofenac, ketoprofen. With daily low-dose aspirin, ask your prescriber.</source>
        <extracomment>safety · medicines.toml, mix.</extracomment>
        <translation>No con otro antiinflamatorio (AINE): ibuprofeno, naproxeno, aspirina, diclofenaco, ketoprofeno. Con aspirina diaria a dosis baja, pregunta a quien te la recetó.</translation>
    </message>
    <message>
        <source>With 3 or more alcoholic drinks a day, ask a doctor first.</source>
        <extracomment>safety · medicines.toml, mix.</extracomment>
        <translation>Con 3 o más bebidas alcohólicas al día, consulta antes a un médico.</translation>
    </message>
    <message>
        <source>Not with a blood thinner, a steroid or a past stomach bleed unless a doctor said so. The same for SSRI and SNRI antidepressants, lithium, methotrexate, and an ACE inhibitor with a diuretic.</source>
        <extracomment>safety · medicines.toml, mix.</extracomment>
        <translation>No con un anticoagulante, un corticoide o una hemorragia de estómago anterior, salvo que un médico lo haya dicho. Lo mismo con antidepresivos ISRS e IRSN, litio, metotrexato, y un inhibidor de la ECA junto con un diurético.</translation>
    </message>
    <message>
        <source>Not in pregnancy from 20 weeks unless a professional said so.</source>
        <extracomment>safety · medicines.toml, mix.</extracomment>
        <translation>No en el embarazo desde las 20 semanas, salvo que un profesional lo haya dicho.</translation>
    </message>
    <message>
        <source>liver disease</source>
        <extracomment>safety · medicines.toml, ask.</extracomment>
        <translation>enfermedad del hígado</translation>
    </message>
    <message>
        <source>warfarin</source>
        <extracomment>safety · medicines.toml, ask.</extracomment>
        <translation>warfarina</translation>
    </message>
    <message>
        <source>any other product with acetaminophen in it</source>
        <extracomment>safety · medicines.toml, ask.</extracomment>
        <translation>cualquier otro producto que contenga paracetamol (acetaminofén)</translation>
    </message>
    <message>
        <source>Not with another product that has acetaminophen (paracetamol) in it: cold and flu mixes, Mioflex A.</source>
        <extracomment>safety · medicines.toml, mix.</extracomment>
        <translation>No con otro producto que contenga paracetamol (acetaminofén): mezclas para el resfriado y la gripe, Mioflex A.</translation>
    </message>
    <message>
        <source>It may make you sleepy and blur your sight: no driving, no machines.</source>
        <extracomment>safety · medicines.toml, ask.</extracomment>
        <translation>Puede darte sueño y nublarte la vista: no conduzcas, no uses máquinas.</translation>
    </message>
    <message>
        <source>Not with alcohol, an opioid, a benzodiazepine, a sleeping pill or a sedating antihistamine.</source>
        <extracomment>safety · medicines.toml, mix.</extracomment>
        <translation>No con alcohol, un opioide, una benzodiacepina, una pastilla para dormir o un antihistamínico sedante.</translation>
    </message>
    <message>
        <source>Knee to chest</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>Rodilla al pecho</translation>
    </message>
    <message>
        <source>5 seconds, later 20; 2 or 3 times each side, twice a day.</source>
        <extracomment>safety · moves.toml, dose.</extracomment>
        <translation>5 segundos, más adelante 20; 2 o 3 veces por lado, dos veces al día.</translation>
    </message>
    <message>
        <source>Pain shoots down a leg, or you have a hip replacement.</source>
        <extracomment>safety · moves.toml, skip_if.</extracomment>
        <translation>un dolor repentino te recorre la pierna hacia abajo, o llevas una prótesis de cadera.</translation>
    </message>
    <message>
        <source>Breathe out as the knee comes in.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation>Exhala mientras la rodilla se acerca.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Acuéstate boca arriba, rodillas dobladas, pies planos.</translation>
    </message>
    <message>
        <source>Bring one knee towards your chest with both hands until you feel a mild pull in the low back.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Lleva una rodilla hacia el pecho con las dos manos hasta notar un tirón suave en la espalda baja.</translation>
    </message>
    <message>
        <source>Let it go slowly and rest.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Suéltala despacio y descansa.</translation>
    </message>
    <message>
        <source>Lying on the back with one foot on the floor; the hands bring the other knee to the chest; felt in the low back.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>Boca arriba con un pie en el suelo; las manos llevan la otra rodilla al pecho; se nota en la espalda baja.</translation>
    </message>
    <message>
        <source>Pelvic tilt</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>Báscula de pelvis</translation>
    </message>
    <message>
        <source>5 seconds each way; 5 times, up to 30 over some weeks.</source>
        <extracomment>safety · moves.toml, dose.</extracomment>
        <translation>5 segundos en cada sentido; 5 veces, hasta 30 en unas semanas.</translation>
    </message>
    <message>
        <source>Breathe out as the back goes flat.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation>Exhala mientras la espalda se aplana.</translation>
    </message>
    <message>
        <source>Arch the low back a little, so that a hand would fit under it.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Arquea un poco la espalda baja, como para que quepa una mano debajo.</translation>
    </message>
    <message>
        <source>Then tighten your belly and press the low back gently to the floor.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Luego aprieta el vientre y presiona suavemente la espalda baja contra el suelo.</translation>
    </message>
    <message>
        <source>Lying on the back with bent knees; the low back arches a little and is then pressed flat; felt low in the belly and back.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>Boca arriba con las rodillas dobladas; la espalda baja se arquea un poco y luego se presiona contra el suelo; se nota en la parte baja del vientre y de la espalda.</translation>
    </message>
    <message>
        <source>Knees side to side</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>Rodillas a los lados</translation>
    </message>
    <message>
        <source>5 to 10 seconds; 2 or 3 times each side.</source>
        <extracomment>safety · moves.toml, dose.</extracomment>
        <translation>De 5 a 10 segundos; 2 o 3 veces por lado.</translation>
    </message>
    <message>
        <source>Small range in the first days.</source>
        <extracomment>safety · moves.toml, acute_note.</extracomment>
        <translation>Recorrido pequeño en los primeros días.</translation>
    </message>
    <message>
        <source>It catches sharply. With osteoporosis keep it small.</source>
        <extracomment>safety · moves.toml, skip_if.</extracomment>
        <translation>notas un dolor agudo y repentino. Con osteoporosis, hazlo con poco recorrido.</translation>
    </message>
    <message>
        <source>Breathe out as the knees go over.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation>Exhala mientras las rodillas bajan.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, arms out to the sides.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Acuéstate boca arriba, rodillas dobladas, brazos abiertos a los lados.</translation>
    </message>
    <message>
        <source>Keep both shoulders down and let both knees sink to one side.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Mantén los dos hombros abajo y deja caer las dos rodillas hacia un lado.</translation>
    </message>
    <message>
        <source>Come back to the middle, then the other side.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Vuelve al centro, luego el otro lado.</translation>
    </message>
    <message>
        <source>Seen from above, lying on the back with the arms out; both knees sink to one side; felt along the waist and low back.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>Visto desde arriba, boca arriba con los brazos abiertos; las dos rodillas caen hacia un lado; se nota en la cintura y la espalda baja.</translation>
    </message>
    <message>
        <source>Cat and cow</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>Gato y vaca</translation>
    </message>
    <message>
        <source>3 seconds each way, 5 to 10 times.</source>
        <extracomment>safety · moves.toml, dose.</extracomment>
        <translation>3 segundos en cada sentido, de 5 a 10 veces.</translation>
    </message>
    <message>
        <source>Sore wrists: use your fists or forearms.</source>
        <extracomment>safety · moves.toml, skip_if.</extracomment>
        <translation>te duelen las muñecas (usa los puños o los antebrazos).</translation>
    </message>
    <message>
        <source>Breathe out as the back rounds up, in as it sinks.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation>Exhala mientras la espalda se redondea, inhala mientras baja.</translation>
    </message>
    <message>
        <source>On hands and knees, hands under the shoulders, knees under the hips.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>A cuatro patas, manos bajo los hombros, rodillas bajo la cadera.</translation>
    </message>
    <message>
        <source>Round your back up like a cat and let your head hang.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Redondea la espalda como un gato y deja colgar la cabeza.</translation>
    </message>
    <message>
        <source>Then let your belly sink and look ahead.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Luego deja caer el vientre y mira al frente.</translation>
    </message>
    <message>
        <source>On hands and knees; the back rounds up with the head down, then sinks with the head up; felt along the whole back.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>A cuatro patas; la espalda se redondea con la cabeza abajo, luego baja con la cabeza arriba; se nota en toda la espalda.</translation>
    </message>
    <message>
        <source>Child&apos;s pose</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>Postura del niño</translation>
    </message>
    <message>
        <source>10 to 30 seconds, 2 to 4 times.</source>
        <extracomment>safety · moves.toml, dose.</extracomment>
        <translation>De 10 a 30 segundos, de 2 a 4 veces.</translation>
    </message>
    <message>
        <source>In the first days only if it eases.</source>
        <extracomment>safety · moves.toml, acute_note.</extracomment>
        <translation>En los primeros días, solo si te alivia.</translation>
    </message>
    <message>
        <source>Knees hurt: a cushion under your seat. Late in a pregnancy: knees wide.</source>
        <extracomment>safety · moves.toml, skip_if.</extracomment>
        <translation>te duelen las rodillas (pon un cojín bajo los glúteos) o estás al final de un embarazo (separa las rodillas).</translation>
    </message>
    <message>
        <source>Breathe slowly into your back.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation>Respira despacio hacia la espalda.</translation>
    </message>
    <message>
        <source>Start on hands and knees.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Empieza a cuatro patas.</translation>
    </message>
    <message>
        <source>Sit back towards your heels and slide your hands forward.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Siéntate hacia los talones y desliza las manos adelante.</translation>
    </message>
    <message>
        <source>Rest your forehead and let the back grow long.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Apoya la frente y deja que la espalda se alargue.</translation>
    </message>
    <message>
        <source>From hands and knees the seat sinks back to the heels with the arms stretched forward on the floor; felt along the back.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>Desde cuatro patas, los glúteos bajan a los talones con los brazos estirados adelante en el suelo; se nota en la espalda.</translation>
    </message>
    <message>
        <source>Back of the leg, with a strap</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>Detrás de la pierna, con cinta</translation>
    </message>
    <message>
        <source>10 to 30 seconds, 2 to 4 times each side.</source>
        <extracomment>safety · moves.toml, dose.</extracomment>
        <translation>De 10 a 30 segundos, de 2 a 4 veces por lado.</translation>
    </message>
    <message>
        <source>The leg tingles: that is a nerve, stop.</source>
        <extracomment>safety · moves.toml, skip_if.</extracomment>
        <translation>te hormiguea la pierna: eso es un nervio; detente.</translation>
    </message>
    <message>
        <source>Breathe out as the leg comes up.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation>Exhala mientras la pierna sube.</translation>
    </message>
    <message>
        <source>Lie on your back with a strap or towel around one foot, the other leg long.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Acuéstate boca arriba con una cinta o toalla alrededor de un pie, la otra pierna estirada.</translation>
    </message>
    <message>
        <source>Lift the leg, nearly straight, until the back of the thigh pulls mildly.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Sube la pierna, casi recta, hasta notar un tirón suave detrás del muslo.</translation>
    </message>
    <message>
        <source>Keep the other leg on the floor.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Mantén la otra pierna en el suelo.</translation>
    </message>
    <message>
        <source>Lying on the back; one nearly straight leg is drawn up with a strap around the foot; felt at the back of the thigh.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>Boca arriba; una pierna casi recta sube con una cinta alrededor del pie; se nota detrás del muslo.</translation>
    </message>
    <message>
        <source>Bridge</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>Puente</translation>
    </message>
    <message>
        <source>Three slow breaths; 5 times, up to 30 over some weeks.</source>
        <extracomment>safety · moves.toml, dose.</extracomment>
        <translation>Tres respiraciones lentas; 5 veces, hasta 30 en unas semanas.</translation>
    </message>
    <message>
        <source>It cramps: hold it shorter. Leave it late in a pregnancy.</source>
        <extracomment>safety · moves.toml, skip_if.</extracomment>
        <translation>te da un calambre (mantenlo menos tiempo). Al final de un embarazo, no lo hagas.</translation>
    </message>
    <message>
        <source>Keep breathing slowly, three breaths a lift.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation>Sigue respirando despacio, tres respiraciones por subida.</translation>
    </message>
    <message>
        <source>Press through your feet and lift the hips until knees, hips and shoulders make one line.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Empuja con los pies y sube la cadera hasta que rodillas, cadera y hombros formen una línea.</translation>
    </message>
    <message>
        <source>Come down slowly.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Baja despacio.</translation>
    </message>
    <message>
        <source>Lying on the back with bent knees; the hips lift until knees, hips and shoulders make one line; felt in the buttocks.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>Boca arriba con las rodillas dobladas; la cadera sube hasta que rodillas, cadera y hombros forman una línea; se nota en los glúteos.</translation>
    </message>
    <message>
        <source>Half-kneeling hip stretch</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>Cadera, una rodilla en el suelo</translation>
    </message>
    <message>
        <source>Knees hurt: a pad under the knee. Hold on to a chair if you sway.</source>
        <extracomment>safety · moves.toml, skip_if.</extracomment>
        <translation>te duelen las rodillas (pon una almohadilla bajo la rodilla) o te tambaleas (agárrate a una silla).</translation>
    </message>
    <message>
        <source>Breathe out as you move forward.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation>Exhala mientras avanzas.</translation>
    </message>
    <message>
        <source>Kneel on one knee, the other foot in front.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Arrodíllate sobre una rodilla, el otro pie delante.</translation>
    </message>
    <message>
        <source>Keep your trunk upright and your seat tucked under.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Mantén el tronco recto y los glúteos metidos.</translation>
    </message>
    <message>
        <source>Move your hips forward until the front of the kneeling hip pulls mildly.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Lleva la cadera adelante hasta notar un tirón suave delante de la cadera de la rodilla apoyada.</translation>
    </message>
    <message>
        <source>Kneeling on one knee with the other foot in front; the upright trunk moves forward; felt at the front of the kneeling hip.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>Sobre una rodilla con el otro pie delante; el tronco recto avanza; se nota delante de la cadera de la rodilla apoyada.</translation>
    </message>
    <message>
        <source>Seated twist</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>Giro sentado</translation>
    </message>
    <message>
        <source>10 seconds, 3 to 5 times each side, twice a day.</source>
        <extracomment>safety · moves.toml, dose.</extracomment>
        <translation>10 segundos, de 3 a 5 veces por lado, dos veces al día.</translation>
    </message>
    <message>
        <source>Osteoporosis, or disc pain that is worse when you twist.</source>
        <extracomment>safety · moves.toml, skip_if.</extracomment>
        <translation>tienes osteoporosis, o dolor de disco que empeora al girar.</translation>
    </message>
    <message>
        <source>Sit tall as you breathe in, turn as you breathe out.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation>Siéntate erguido al inhalar, gira al exhalar.</translation>
    </message>
    <message>
        <source>Sit tall on a chair, feet flat.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Siéntate erguido en una silla, pies planos.</translation>
    </message>
    <message>
        <source>Turn your chest to one side, one hand on the outer thigh, one on the backrest.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Gira el pecho a un lado, una mano en la parte externa del muslo, otra en el respaldo.</translation>
    </message>
    <message>
        <source>Look over that shoulder, without force.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Mira por encima de ese hombro, sin forzar.</translation>
    </message>
    <message>
        <source>Sitting on a chair; the chest and head turn to one side, a hand on the backrest; felt along the side of the back.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>Sentado en una silla; el pecho y la cabeza giran a un lado, una mano en el respaldo; se nota en el costado de la espalda.</translation>
    </message>
    <message>
        <source>Press-up on the elbows</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>Extensión sobre los codos</translation>
    </message>
    <message>
        <source>5 to 10 seconds, 5 to 10 times.</source>
        <extracomment>safety · moves.toml, dose.</extracomment>
        <translation>De 5 a 10 segundos, de 5 a 10 veces.</translation>
    </message>
    <message>
        <source>Good if pain in the leg or low back moves up.</source>
        <extracomment>safety · moves.toml, acute_note.</extracomment>
        <translation>Bueno si el dolor de pierna o espalda baja se desplaza hacia arriba (no si aumenta).</translation>
    </message>
    <message>
        <source>Pain moves down the leg, or you have spinal stenosis.</source>
        <extracomment>safety · moves.toml, skip_if.</extracomment>
        <translation>el dolor se desplaza hacia abajo por la pierna, o tienes estenosis de la columna.</translation>
    </message>
    <message>
        <source>Breathe out at the top and let the belly sag.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation>Exhala arriba y deja caer el vientre.</translation>
    </message>
    <message>
        <source>Lie on your belly, legs long.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Acuéstate boca abajo, piernas estiradas.</translation>
    </message>
    <message>
        <source>Prop yourself up on your elbows, elbows under the shoulders.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Apóyate sobre los codos, codos bajo los hombros.</translation>
    </message>
    <message>
        <source>Leave the hips on the floor and let the low back relax.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Deja la cadera en el suelo y relaja la espalda baja.</translation>
    </message>
    <message>
        <source>Lying on the belly; the chest lifts on the elbows while the hips stay on the floor; felt in the low back.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>Boca abajo; el pecho sube sobre los codos mientras la cadera queda en el suelo; se nota en la espalda baja.</translation>
    </message>
    <message>
        <source>Standing plank at the counter</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>Plancha de pie en la encimera</translation>
    </message>
    <message>
        <source>In through the nose for 3 seconds, out for 3.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation>Inhala por la nariz 3 segundos, exhala 3.</translation>
    </message>
    <message>
        <source>Hands on a kitchen counter, arms straight, feet a step or two back.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Manos en la encimera de la cocina, brazos rectos, pies uno o dos pasos atrás.</translation>
    </message>
    <message>
        <source>Make one line from heels to head, belly and seat firm.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Forma una línea de los talones a la cabeza, vientre y glúteos firmes.</translation>
    </message>
    <message>
        <source>Keep breathing; you should be able to talk.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Sigue respirando; deberías poder hablar.</translation>
    </message>
    <message>
        <source>Leaning on a kitchen counter with straight arms, the body one line from heels to head.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>Apoyado en la encimera de la cocina con los brazos rectos, el cuerpo en una línea de los talones a la cabeza.</translation>
    </message>
    <message>
        <source>Plank on your knees</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>Plancha de rodillas</translation>
    </message>
    <message>
        <source>Forearms on the floor, elbows under the shoulders, knees down.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Antebrazos en el suelo, codos bajo los hombros, rodillas apoyadas.</translation>
    </message>
    <message>
        <source>Make one line from knees to head.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Forma una línea de las rodillas a la cabeza.</translation>
    </message>
    <message>
        <source>On forearms and knees, one line from knees to head, the shins up.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>Sobre antebrazos y rodillas, una línea de las rodillas a la cabeza, las pantorrillas arriba.</translation>
    </message>
    <message>
        <source>Plank on forearms and toes</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>Plancha sobre antebrazos y puntas de los pies</translation>
    </message>
    <message>
        <source>Forearms on the floor, elbows under the shoulders, toes tucked.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Antebrazos en el suelo, codos bajo los hombros, puntas de los pies apoyadas.</translation>
    </message>
    <message>
        <source>Lift the hips until heels, hips and head make one line. No sagging, no arching.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Sube la cadera hasta que talones, cadera y cabeza formen una línea. Sin hundirse ni arquearse.</translation>
    </message>
    <message>
        <source>On forearms and toes, the body one straight line from heels to head.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>Sobre antebrazos y puntas de los pies, el cuerpo en línea recta de los talones a la cabeza.</translation>
    </message>
    <message>
        <source>Side bridge</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>Plancha lateral</translation>
    </message>
    <message>
        <source>In for 3 seconds, out for 3.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation>Inhala 3 segundos, exhala 3.</translation>
    </message>
    <message>
        <source>Lie on your side, elbow under the shoulder, knees bent.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Acuéstate de lado, codo bajo el hombro, rodillas dobladas.</translation>
    </message>
    <message>
        <source>Lift your hips until knees, hips and head make one line.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Sube la cadera hasta que rodillas, cadera y cabeza formen una línea.</translation>
    </message>
    <message>
        <source>Later, with the legs long and on your feet.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Más adelante, con las piernas estiradas y sobre los pies.</translation>
    </message>
    <message>
        <source>On one side, propped on an elbow and the bent knees, the hips lifted in one line.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>De lado, apoyado en un codo y en las rodillas dobladas, la cadera elevada en una línea.</translation>
    </message>
    <message>
        <source>Bird-dog</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>Bird-dog</translation>
    </message>
    <message>
        <source>On hands and knees, back flat.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>A cuatro patas, espalda plana.</translation>
    </message>
    <message>
        <source>Stretch one arm forward and the opposite leg back, level with the back.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Estira un brazo adelante y la pierna contraria atrás, a la altura de la espalda.</translation>
    </message>
    <message>
        <source>Sweep both to the floor, then again.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Bájalos los dos hasta el suelo, y otra vez.</translation>
    </message>
    <message>
        <source>On hands and knees, one arm stretched forward and the opposite leg stretched back, level.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>A cuatro patas, un brazo estirado adelante y la pierna contraria estirada atrás, a la misma altura.</translation>
    </message>
    <message>
        <source>Curl-up</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>Encogimiento abdominal</translation>
    </message>
    <message>
        <source>Lie on your back, one knee bent, hands under the low back.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Acuéstate boca arriba, una rodilla doblada, manos bajo la espalda baja.</translation>
    </message>
    <message>
        <source>Lift head and shoulders a little, as one block. The low back stays as it is.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Sube un poco la cabeza y los hombros, como un bloque. La espalda baja queda como está.</translation>
    </message>
    <message>
        <source>Let down slowly.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Baja despacio.</translation>
    </message>
    <message>
        <source>Lying on the back with one knee bent and the hands under the low back; head and shoulders lift a little.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>Boca arriba con una rodilla doblada y las manos bajo la espalda baja; la cabeza y los hombros suben un poco.</translation>
    </message>
    <message>
        <source>Numb around genitals, bottom or inner thighs</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Adormecimiento en genitales, glúteos o cara interna del muslo</translation>
    </message>
    <message>
        <source>Is there numbness or tingling around your genitals, bottom or inner thighs, or does wiping feel different?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>¿Hay adormecimiento u hormigueo alrededor de los genitales, los glúteos o la cara interna de los muslos, o notas algo distinto al limpiarte?</translation>
    </message>
    <message>
        <source>The nerves at the end of the spine may be squeezed (cauda equina). Hours matter.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Los nervios del final de la columna pueden estar comprimidos (cauda equina). Las horas importan.</translation>
    </message>
    <message>
        <source>Newly hard to pee, or can&apos;t feel a full bladder</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Desde hace poco cuesta orinar, o no notas la vejiga llena</translation>
    </message>
    <message>
        <source>Is it newly hard to start peeing, or can you not feel when your bladder is full?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>¿Desde hace poco te cuesta empezar a orinar, o no notas cuándo está llena la vejiga?</translation>
    </message>
    <message>
        <source>The nerves at the end of the spine may be squeezed (cauda equina).</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Los nervios del final de la columna pueden estar comprimidos (cauda equina).</translation>
    </message>
    <message>
        <source>Lost control of pee or poo</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Pérdida de control de la orina o las heces</translation>
    </message>
    <message>
        <source>Have you newly lost control of pee or poo?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>¿Has perdido desde hace poco el control de la orina o de las heces?</translation>
    </message>
    <message>
        <source>New pain, tingling or weakness in both legs</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Dolor, hormigueo o debilidad nuevos en las dos piernas</translation>
    </message>
    <message>
        <source>Is there new pain, tingling, weakness or numbness in both legs?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>¿Hay dolor, hormigueo, debilidad o adormecimiento nuevos en las dos piernas?</translation>
    </message>
    <message>
        <source>The spinal cord or the nerves at its end may be squeezed.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>La médula espinal o los nervios de su final pueden estar comprimidos.</translation>
    </message>
    <message>
        <source>A leg or foot getting weaker, or a foot that drags</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Una pierna o un pie cada vez más débil, o un pie que arrastra</translation>
    </message>
    <message>
        <source>Is a leg or foot getting weaker by the hour or day, or does a foot drag or slap?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>¿Una pierna o un pie está cada vez más débil, de hora en hora o de día en día, o un pie se arrastra o golpea el suelo?</translation>
    </message>
    <message>
        <source>A nerve may be squeezed.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Un nervio puede estar comprimido.</translation>
    </message>
    <message>
        <source>Sudden change in sexual feeling or function</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Cambio repentino de la sensibilidad sexual o la función sexual</translation>
    </message>
    <message>
        <source>Has sexual feeling or function suddenly changed since the back pain began?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>¿Ha cambiado de repente la sensibilidad sexual o la función sexual desde que empezó el dolor de espalda?</translation>
    </message>
    <message>
        <source>Began with a crash or a fall from height</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Empezó con un choque o una caída de altura</translation>
    </message>
    <message>
        <source>Did it start after a serious accident, such as a car crash or a fall from height?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>¿Empezó tras un accidente grave, como un choque de coche o una caída de altura?</translation>
    </message>
    <message>
        <source>Something may be broken, or bleeding.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Algo puede estar roto, o sangrar.</translation>
    </message>
    <message>
        <source>Chest pain, trouble breathing, pain to jaw or arm</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Dolor de pecho, falta de aire, dolor en la mandíbula o el brazo</translation>
    </message>
    <message>
        <source>Do you have chest pain, trouble breathing, or pain spreading to jaw or arm?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>¿Tienes dolor de pecho, dificultad para respirar, o un dolor que se extiende a la mandíbula o al brazo?</translation>
    </message>
    <message>
        <source>It can come from the heart, the main artery or the lungs.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Puede venir del corazón, de la arteria principal o de los pulmones.</translation>
    </message>
    <message>
        <source>Sudden severe tummy or back pain, faint, clammy</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Dolor brusco y fuerte de vientre o espalda, casi desmayo, sudor frío</translation>
    </message>
    <message>
        <source>Did sudden, severe tummy or back pain come with feeling faint, clammy, a very fast heartbeat, or a pulsing feeling in the belly?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>¿Vino un dolor brusco y fuerte de vientre o de espalda con sensación de desmayo, sudor frío, un latido muy rápido, o una sensación de pulso en el vientre?</translation>
    </message>
    <message>
        <source>It can come from the main artery in the belly.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Puede venir de la arteria principal del vientre.</translation>
    </message>
    <message>
        <source>Fever or shivering, and very ill or at risk</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Fiebre o escalofríos, y muy enfermo o en riesgo</translation>
    </message>
    <message>
        <source>Fever or shivering, and you feel very ill, are confused, have a stiff neck, inject drugs, have weak immunity, or had a recent spine procedure or infection?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>¿Fiebre o escalofríos, y además al menos una de estas cosas: te sientes muy enfermo, estás confuso, tienes el cuello rígido, te inyectas drogas, tienes las defensas bajas, o tuviste hace poco un procedimiento en la columna o una infección?</translation>
    </message>
    <message>
        <source>It can be an infection of the spine or the blood.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Puede ser una infección de la columna o de la sangre.</translation>
    </message>
    <message>
        <source>Face droop, slurred speech, sight loss, worst headache</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Cara caída, habla arrastrada, pérdida de vista, el peor dolor de cabeza</translation>
    </message>
    <message>
        <source>Is there face droop, arm weakness, slurred speech, sudden sight loss, or the worst headache of your life?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>¿Hay un lado de la cara caído, debilidad en un brazo, habla arrastrada, pérdida repentina de la vista, o el peor dolor de cabeza de tu vida?</translation>
    </message>
    <message>
        <source>It can be a stroke.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Puede ser un ictus (derrame cerebral).</translation>
    </message>
    <message>
        <source>Pregnant with bleeding, fluid or waves of pain</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Embarazo con sangrado, líquido o dolor en oleadas</translation>
    </message>
    <message>
        <source>Are you pregnant, with bleeding, fluid loss, or back pain that comes in waves?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>¿Estás embarazada, con sangrado, pérdida de líquido, o un dolor de espalda que viene en oleadas?</translation>
    </message>
    <message>
        <source>It can be labour or trouble with the placenta. Call the maternity unit or the emergency number.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Puede ser el parto o un problema con la placenta. Llama a la maternidad o al número de emergencias.</translation>
    </message>
    <message>
        <source>After medicine: swollen face, black stool, too many tablets</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Tras un medicamento: cara hinchada, heces negras, demasiados comprimidos</translation>
    </message>
    <message>
        <source>After a medicine: swelling of face or throat, wheeze, fainting, black or bloody stool or vomit? Or clearly more tablets than the label allows?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Tras un medicamento: ¿hinchazón de cara o garganta, silbidos al respirar, desmayo, heces o vómito negros o con sangre? ¿O claramente más comprimidos de los que permite el prospecto?</translation>
    </message>
    <message>
        <source>It can be an allergy, bleeding or an overdose. With too much acetaminophen (paracetamol), call even if you feel well.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Puede ser una alergia, una hemorragia o una sobredosis. Con demasiado paracetamol (acetaminofén), llama aunque te sientas bien.</translation>
    </message>
    <message>
        <source>It can be an infection.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Puede ser una infección.</translation>
    </message>
    <message>
        <source>Weight lost without trying</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Pérdida de peso sin intentarlo</translation>
    </message>
    <message>
        <source>Have you lost weight without trying?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>¿Has perdido peso sin intentarlo?</translation>
    </message>
    <message>
        <source>A doctor would look for an illness behind it.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Un médico buscaría una enfermedad detrás.</translation>
    </message>
    <message>
        <source>Had cancer before, and this pain is new</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Tuviste cáncer, y este dolor es nuevo</translation>
    </message>
    <message>
        <source>Have you ever had cancer, and this pain is new?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>¿Has tenido cáncer alguna vez, y este dolor es nuevo?</translation>
    </message>
    <message>
        <source>A doctor would want to make sure.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Un médico querría asegurarse.</translation>
    </message>
    <message>
        <source>New lump, swelling or change of shape</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Bulto, hinchazón o cambio de forma nuevos</translation>
    </message>
    <message>
        <source>Is there a new lump, swelling, or change in the shape of your back?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>¿Hay un bulto, una hinchazón o un cambio en la forma de tu espalda que sea nuevo?</translation>
    </message>
    <message>
        <source>A doctor would look for a break or a growth.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Un médico buscaría una fractura o un tumor.</translation>
    </message>
    <message>
        <source>No position eases it, or worse lying down or at night</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Ninguna posición lo alivia, o peor acostado o de noche</translation>
    </message>
    <message>
        <source>Does the pain not ease in any position, or is it worse lying down or at night?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>¿El dolor no cede en ninguna posición, o es peor acostado o de noche?</translation>
    </message>
    <message>
        <source>Most muscle pain has a position that helps.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>La mayoría de los dolores musculares tienen una posición que ayuda.</translation>
    </message>
    <message>
        <source>Mainly between the shoulder blades</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Sobre todo entre los omóplatos</translation>
    </message>
    <message>
        <source>Is the pain mainly high up, between the shoulder blades?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>¿El dolor está sobre todo arriba, entre los omóplatos?</translation>
    </message>
    <message>
        <source>Pain there comes from other causes more often.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>El dolor ahí viene más a menudo de otras causas.</translation>
    </message>
    <message>
        <source>Much worse when coughing, sneezing or straining</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Mucho peor al toser, estornudar o hacer fuerza</translation>
    </message>
    <message>
        <source>Is it much worse when you cough, sneeze or strain on the toilet?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>¿Es mucho peor cuando toses, estornudas o haces fuerza en el baño?</translation>
    </message>
    <message>
        <source>A nerve root or a disc may be involved.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Puede estar implicada una raíz nerviosa o un disco.</translation>
    </message>
    <message>
        <source>Thin bones, steroids or over 50, and a fall or jolt</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Huesos frágiles, corticoides o más de 50, y una caída o sacudida</translation>
    </message>
    <message>
        <source>Osteoporosis, long use of steroids, or over 50 (even more from 65 on), and a fall or jolt, even a small one?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>¿Osteoporosis, uso largo de corticoides, o más de 50 años (más aún desde los 65), y una caída o sacudida, aunque fuera pequeña?</translation>
    </message>
    <message>
        <source>A bone may be broken.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Un hueso puede estar roto.</translation>
    </message>
    <message>
        <source>Weak immunity, or a recent serious infection</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Defensas bajas, o una infección grave reciente</translation>
    </message>
    <message>
        <source>Weak immunity, HIV, chemotherapy, a transplant, injected drugs, tuberculosis, or a recent serious infection?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>¿Defensas bajas, VIH, quimioterapia, un trasplante, drogas inyectadas, tuberculosis, o una infección grave reciente?</translation>
    </message>
    <message>
        <source>Infections are more likely then.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Entonces las infecciones son más probables.</translation>
    </message>
    <message>
        <source>New weakness or numbness in one leg</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Debilidad o adormecimiento nuevos en una pierna</translation>
    </message>
    <message>
        <source>Is there new weakness or numbness in one leg?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>¿Hay debilidad o adormecimiento nuevos en una pierna?</translation>
    </message>
    <message>
        <source>A nerve root may be involved.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Puede estar implicada una raíz nerviosa.</translation>
    </message>
    <message>
        <source>Burning or bloody pee, or side pain with nausea</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Ardor o sangre al orinar, o dolor de costado con náuseas</translation>
    </message>
    <message>
        <source>Burning when you pee, blood in it, or pain in the side below the ribs with nausea?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>¿Ardor al orinar, sangre en la orina, o dolor en el costado bajo las costillas con náuseas?</translation>
    </message>
    <message>
        <source>It can come from the kidneys.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Puede venir de los riñones.</translation>
    </message>
    <message>
        <source>Under 20, or first episode ever over 55</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Menos de 20 años, o primer episodio con más de 55</translation>
    </message>
    <message>
        <source>Are you under 20, or is this the first episode ever and you are over 55?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>¿Tienes menos de 20 años, o es el primer episodio de tu vida y tienes más de 55?</translation>
    </message>
    <message>
        <source>At these ages a doctor looks sooner.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>A estas edades, un médico mira antes.</translation>
    </message>
    <message>
        <source>Pregnant, or gave birth in the last 6 weeks</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Embarazada, o diste a luz en las últimas 6 semanas</translation>
    </message>
    <message>
        <source>Are you pregnant, or did you give birth in the last 6 weeks?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>¿Estás embarazada, o diste a luz en las últimas 6 semanas?</translation>
    </message>
    <message>
        <source>A midwife or doctor knows what fits now.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Una matrona o un médico sabe qué conviene ahora.</translation>
    </message>
    <message>
        <source>Blood thinner, and a knock or sudden severe pain</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Anticoagulante, y un golpe o un dolor brusco y fuerte</translation>
    </message>
    <message>
        <source>Do you take a blood thinner, and had a knock or sudden severe pain?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>¿Tomas un anticoagulante, y tuviste un golpe o un dolor brusco y fuerte?</translation>
    </message>
    <message>
        <source>It can be a bleed.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Puede ser una hemorragia.</translation>
    </message>
    <message>
        <source>Too severe to sleep, stand, wash or dress</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Demasiado fuerte para dormir, estar de pie, lavarte o vestirte</translation>
    </message>
    <message>
        <source>Is the pain so severe that you cannot sleep, stand, wash or dress?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>¿El dolor es tan fuerte que no puedes dormir, estar de pie, lavarte o vestirte?</translation>
    </message>
    <message>
        <source>Pain this strong deserves help.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Un dolor así de fuerte merece ayuda.</translation>
    </message>
    <message>
        <source>Is it no better after 2 weeks of home care, or has any pain lasted beyond 6 weeks?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>¿No mejora tras 2 semanas de cuidado en casa, o algún dolor dura más de 6 semanas?</translation>
    </message>
    <message>
        <source>Time for somebody to look at it.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Es hora de que alguien lo mire.</translation>
    </message>
    <message>
        <source>Do spasms keep coming back in the same place?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>¿Los espasmos vuelven una y otra vez en el mismo lugar?</translation>
    </message>
    <message>
        <source>A pattern is worth showing to somebody.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Vale la pena mostrar a alguien un patrón.</translation>
    </message>
    <message>
        <source>Does the pain go below the knee, without weakness?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>¿El dolor llega por debajo de la rodilla, sin debilidad?</translation>
    </message>
    <message>
        <source>A nerve may be irritated; it usually settles.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Puede haber un nervio irritado; suele calmarse.</translation>
    </message>
    <message>
        <source>Morning stiffness of more than 30 minutes that eases with movement, pain that wakes you late in the night, and under 45?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>¿Rigidez por la mañana de más de 30 minutos que cede con el movimiento, dolor que te despierta al final de la noche, y menos de 45 años?</translation>
    </message>
    <message>
        <source>It can be an inflammation of the spine.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Puede ser una inflamación de la columna.</translation>
    </message>
    <message>
        <source>Spasms in other parts of the body, tremor, slowness, unsteady walking, or a change of vision?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>¿Espasmos en otras partes del cuerpo, temblor, lentitud, andar inestable, o un cambio en la vista?</translation>
    </message>
    <message>
        <source>The wider pattern is worth telling a doctor.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Vale la pena contarle a un médico el cuadro más amplio.</translation>
    </message>
    <message>
        <source>Have you needed medicine for more than 10 days?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>¿Has necesitado medicamentos durante más de 10 días?</translation>
    </message>
    <message>
        <source>That is the limit on the labels.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Ese es el límite de los prospectos.</translation>
    </message>
    <message>
        <source>Are mood, worry or sleep badly hit?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>¿Estás muy mal de ánimo, muy preocupado o duermes muy mal?</translation>
    </message>
    <message>
        <source>Help with these helps the back as well.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>La ayuda con esto ayuda también a la espalda.</translation>
    </message>
    <message>
        <source>Was a new medicine started in the 4 weeks before (a statin, a water tablet and so on)?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>¿Se empezó un medicamento nuevo en las 4 semanas anteriores (una estatina, un diurético u otro)?</translation>
    </message>
    <message>
        <source>Ask the pharmacist whether it can cause cramps.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Pregunta al farmacéutico si puede causar calambres.</translation>
    </message>
    <message>
        <source>Guidelines and public advice</source>
        <extracomment>sources.toml, guidelines. Heading of a list of sources.</extracomment>
        <translation>Guías y consejos públicos</translation>
    </message>
    <message>
        <source>Reviews and trials</source>
        <extracomment>sources.toml, studies. Heading of a list of sources.</extracomment>
        <translation>Revisiones y ensayos</translation>
    </message>
    <message>
        <source>Medicine labels and leaflets</source>
        <extracomment>sources.toml, labels. Heading of a list of sources.</extracomment>
        <translation>Prospectos y etiquetas de medicamentos</translation>
    </message>
    <message>
        <source>Further pages</source>
        <extracomment>sources.toml, other. Heading of a list of sources.</extracomment>
        <translation>Otras páginas</translation>
    </message>
    <message>
        <source>It often comes back</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Suele volver</translation>
    </message>
    <message>
        <source>Once it has eased, keep moving a little every day. That is what the third tab is for.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Cuando haya cedido, sigue moviéndote un poco cada día. Para eso está la tercera pestaña.</translation>
    </message>
    <message>
        <source>Coming back is common: about 7 in 10 have another episode within a year. Staying active lowers the odds.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Que vuelva es común: unas 7 de cada 10 personas tienen otro episodio en un año. Seguir activo baja la probabilidad.</translation>
    </message>
    <message>
        <source>2024</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2024</translation>
    </message>
    <message>
        <source>What causes it</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Qué lo causa</translation>
    </message>
    <message>
        <source>Look for what set it off, but don&apos;t worry when you find nothing.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Busca qué lo desencadenó, pero no te preocupes si no encuentras nada.</translation>
    </message>
    <message>
        <source>2016, updated 2020</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2016, actualizado en 2020</translation>
    </message>
    <message>
        <source>Most of it eases by itself</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>La mayor parte cede sola</translation>
    </message>
    <message>
        <source>Give it days, and use what makes them easier.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Dale días, y usa lo que los haga más llevaderos.</translation>
    </message>
    <message>
        <source>Most episodes ease on their own; the tools here are for comfort and for keeping you moving.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>La mayoría de los episodios ceden solos; lo de aquí es para estar cómodo y para que sigas moviéndote.</translation>
    </message>
    <message>
        <source>2017</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2017</translation>
    </message>
    <message>
        <source>Ice</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>Hielo</translation>
    </message>
    <message>
        <source>Ice for up to 20 minutes</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Hielo hasta 20 minutos</translation>
    </message>
    <message>
        <source>Lie on, or beside, a pack wrapped in a soft towel, 20 minutes at most, and breathe slowly and deeply.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Acuéstate sobre una compresa de hielo envuelta en una toalla suave, o junto a ella, 20 minutos como máximo, y respira lento y profundo.</translation>
    </message>
    <message>
        <source>Ice may feel good, but trials are too few to prove it helps a back. 20 minutes is the safe limit, not a dose.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>El hielo puede sentar bien, pero los ensayos son demasiado pocos para demostrar que ayude a una espalda. 20 minutos es el límite seguro, no una dosis.</translation>
    </message>
    <message>
        <source>2006</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2006</translation>
    </message>
    <message>
        <source>How to lie</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Cómo acostarte</translation>
    </message>
    <message>
        <source>On the back with the legs up on a chair, in a recliner, or on the side with the pack behind you.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Boca arriba con las piernas sobre una silla, reclinado, o de lado con la compresa detrás.</translation>
    </message>
    <message>
        <source>Pick the position that hurts least; knees up on a cushion is a common favourite.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Elige la posición que menos duela; las rodillas en alto sobre un cojín suele gustar.</translation>
    </message>
    <message>
        <source>General self-care advice</source>
        <extracomment>steps.toml, source.</extracomment>
        <translation>Consejos generales de autocuidado</translation>
    </message>
    <message>
        <source>2026</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2026</translation>
    </message>
    <message>
        <source>How often</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Cuántas veces</translation>
    </message>
    <message>
        <source>Every two hours at most, for two to three days. Never longer than 20 minutes, and never asleep on it: cold can harm skin and nerves.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>No más de una vez cada dos horas, durante dos o tres días. Nunca más de 20 minutos, y nunca dormido con él puesto: el frío puede dañar la piel y los nervios.</translation>
    </message>
    <message>
        <source>Stop at 20 minutes and let the skin warm fully: blood flow stays reduced long after the pack is off.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Retira la compresa a los 20 minutos y deja que la piel se caliente del todo: el riego sigue reducido mucho después de quitarla.</translation>
    </message>
    <message>
        <source>2015</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2015</translation>
    </message>
    <message>
        <source>Medicine by the label</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>Medicamento según prospecto</translation>
    </message>
    <message>
        <source>Anti-inflammatory painkillers</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Analgésicos antiinflamatorios</translation>
    </message>
    <message>
        <source>Ibuprofen, naproxen and the like: keep to the label and write each one down here. Ask first with stomach, heart or kidney trouble.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Ibuprofeno, naproxeno y similares: sigue el prospecto y anota aquí cada uno. Consulta antes si tienes problemas de estómago, corazón o riñón.</translation>
    </message>
    <message>
        <source>Anti-inflammatories help a little on average; lowest dose, shortest time.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Los antiinflamatorios ayudan un poco de media; la dosis más baja, el menor tiempo.</translation>
    </message>
    <message>
        <source>2017, 2020</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2017, 2020</translation>
    </message>
    <message>
        <source>Acetaminophen (paracetamol)</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Paracetamol (acetaminofén)</translation>
    </message>
    <message>
        <source>It does not act on inflammation. If you take it, count every product that contains it.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>No actúa sobre la inflamación. Si lo tomas, cuenta cada producto que lo contenga.</translation>
    </message>
    <message>
        <source>On its own, paracetamol/acetaminophen did no better than a dummy pill for new low back pain.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Por sí solo, el paracetamol/acetaminofén no fue mejor que un placebo para un dolor lumbar nuevo.</translation>
    </message>
    <message>
        <source>2016</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2016</translation>
    </message>
    <message>
        <source>Muscle relaxants</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Relajantes musculares</translation>
    </message>
    <message>
        <source>Only from a prescriber. Some brands hide other medicines: Mioflex A holds diclofenac and paracetamol; Lisador is no muscle relaxant at all. No driving, no alcohol.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Solo de quien los recete. Algunas marcas esconden otros medicamentos: Mioflex A contiene diclofenaco y paracetamol; Lisador no es un relajante muscular. No conduzcas, nada de alcohol.</translation>
    </message>
    <message>
        <source>Muscle relaxants give a small short-lived benefit at best and often cause drowsiness; they need a prescriber.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Los relajantes musculares dan, en el mejor caso, un beneficio pequeño y breve, y a menudo dan sueño; necesitan receta.</translation>
    </message>
    <message>
        <source>2021</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2021</translation>
    </message>
    <message>
        <source>Short walks</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>Caminatas cortas</translation>
    </message>
    <message>
        <source>Hourly short walks</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Caminatas cortas cada hora</translation>
    </message>
    <message>
        <source>Two to five minutes on the flat, once an hour while you are awake. Skip it with pain above 7.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>De dos a cinco minutos en llano, una vez por hora mientras estés despierto. Sáltala con dolor por encima de 7.</translation>
    </message>
    <message>
        <source>Keeping gently active does slightly better than bed rest. That it should be every hour is custom; no trial tested it.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Seguir activo con suavidad va algo mejor que el reposo en cama. Que deba ser cada hora es costumbre; ningún ensayo lo puso a prueba.</translation>
    </message>
    <message>
        <source>2010</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2010</translation>
    </message>
    <message>
        <source>Not too long in bed</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>No demasiado en la cama</translation>
    </message>
    <message>
        <source>Lie down to rest, then get up again. Long spells in bed make it stiffer.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Acuéstate a descansar, y luego levántate otra vez. Pasar mucho rato en cama pone la espalda más rígida.</translation>
    </message>
    <message>
        <source>Keeping gently active does slightly better than bed rest.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Seguir activo con suavidad va algo mejor que el reposo en cama.</translation>
    </message>
    <message>
        <source>The first two weeks</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Las dos primeras semanas</translation>
    </message>
    <message>
        <source>Walk, or move in any easy way, a little more from day to day.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Camina, o muévete de cualquier forma fácil, un poco más de un día a otro.</translation>
    </message>
    <message>
        <source>In the first days exercise is about not stiffening up; its real pay-off is fewer repeats later.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>En los primeros días el ejercicio es para no ponerse rígido; lo que de verdad aporta son menos recaídas después.</translation>
    </message>
    <message>
        <source>Heat</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>Calor</translation>
    </message>
    <message>
        <source>When heat begins</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Cuándo empieza el calor</translation>
    </message>
    <message>
        <source>A pad, a moist pack or a warm bath, 20 minutes at most; a low heat wrap up to eight hours. The plan offers it after 72 hours; earlier is your choice.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Una almohadilla, una compresa húmeda o un baño tibio, 20 minutos como máximo; un parche térmico suave, hasta ocho horas. El plan lo ofrece tras 72 horas; antes es tu elección.</translation>
    </message>
    <message>
        <source>Heat is the better-tested choice, even in the first days. Waiting 72 h is custom, not science; do wait 48 h if there is a bruise or swelling.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>El calor es la opción más estudiada, también en los primeros días. Esperar 72 h es costumbre, no ciencia; sí espera 48 h si hay un moretón o una hinchazón.</translation>
    </message>
    <message>
        <source>2006, 2017</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2006, 2017</translation>
    </message>
    <message>
        <source>Moist or dry</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Húmedo o seco</translation>
    </message>
    <message>
        <source>Whichever feels better. Try it on the inner forearm first.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>El que te siente mejor. Pruébalo antes en la cara interna del antebrazo.</translation>
    </message>
    <message>
        <source>Moist or dry is a matter of comfort; a pack does not dry anybody out. Moist heat feels hotter, so test it on your forearm first.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Húmedo o seco es cuestión de comodidad; una compresa no reseca a nadie. El calor húmedo se siente más caliente, así que comprueba antes la temperatura en el antebrazo.</translation>
    </message>
    <message>
        <source>General safety advice</source>
        <extracomment>steps.toml, source.</extracomment>
        <translation>Consejos generales de seguridad</translation>
    </message>
    <message>
        <source>Drinking with it</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Beber con él</translation>
    </message>
    <message>
        <source>A glass of water afterwards is a good habit.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Un vaso de agua después es una buena costumbre.</translation>
    </message>
    <message>
        <source>Drinking enough is healthy, but extra water has not been shown to prevent back spasms.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Beber lo suficiente es sano, pero no se ha demostrado que más agua prevenga los espasmos de espalda.</translation>
    </message>
    <message>
        <source>Steroid injections</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>Infiltraciones de corticoide</translation>
    </message>
    <message>
        <source>Is my pain in the back, or does it run down the leg? Which of the two would this help?</source>
        <extracomment>steps.toml, questions.</extracomment>
        <translation>¿Mi dolor está en la espalda, o baja por la pierna? ¿A cuál de los dos ayudaría esto?</translation>
    </message>
    <message>
        <source>What is the injection, where does it go, and is it approved for that?</source>
        <extracomment>steps.toml, questions.</extracomment>
        <translation>¿Qué es la infiltración, dónde se pone, y está aprobada para eso?</translation>
    </message>
    <message>
        <source>How much better may I expect to be, and for how long?</source>
        <extracomment>steps.toml, questions.</extracomment>
        <translation>¿Cuánto mejor puedo esperar estar, y por cuánto tiempo?</translation>
    </message>
    <message>
        <source>What can go wrong, how often, and what should make me call?</source>
        <extracomment>steps.toml, questions.</extracomment>
        <translation>¿Qué puede salir mal, con qué frecuencia, y por qué debería llamar?</translation>
    </message>
    <message>
        <source>What happens if I wait, or walk and exercise instead?</source>
        <extracomment>steps.toml, questions.</extracomment>
        <translation>¿Qué pasa si espero, o si en su lugar camino y hago ejercicio?</translation>
    </message>
    <message>
        <source>I take these medicines (blood thinners, diabetes): does that change anything?</source>
        <extracomment>steps.toml, questions.</extracomment>
        <translation>Tomo estos medicamentos (anticoagulantes, diabetes): ¿cambia eso algo?</translation>
    </message>
    <message>
        <source>Whether to have one</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Si ponerse una</translation>
    </message>
    <message>
        <source>Not for a simple spasm. A specialist may talk about one with severe pain down a leg. Write down which day it was planned or had, and the pain before and after.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>No se recomienda para un espasmo simple. Un especialista puede hablar de una infiltración si hay un dolor fuerte que baja por una pierna. Anota qué día estaba prevista o se puso, y el dolor antes y después.</translation>
    </message>
    <message>
        <source>Steroid injections are not recommended for a simple back spasm; they are for some kinds of sciatica, via a specialist.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Las infiltraciones de corticoide no se recomiendan para un espasmo simple de espalda; son para algunos tipos de ciática, a través de un especialista.</translation>
    </message>
    <message>
        <source>2020, 2014</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2020, 2014</translation>
    </message>
    <message>
        <source>What it can do</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Qué puede hacer</translation>
    </message>
    <message>
        <source>Keep up walking and your exercises also when one was given.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Sigue caminando y con tus ejercicios también si te pusieron una.</translation>
    </message>
    <message>
        <source>An injection, when given, is for the pain, not for its cause. For leg pain the effect was small and short; rare harm is serious: stroke, paralysis, blindness.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Una infiltración, cuando se pone, es para el dolor, no para su causa. Para el dolor de pierna el efecto fue pequeño y breve; los daños son poco frecuentes pero graves: ictus (derrame cerebral), parálisis, ceguera.</translation>
    </message>
    <message>
        <source>What set it off</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>Qué lo desencadenó</translation>
    </message>
    <message>
        <source>Triggers</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Desencadenantes</translation>
    </message>
    <message>
        <source>Think back: a sudden move after sitting still, too much of something, an injury?</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Piensa: ¿un movimiento brusco tras estar sentado, demasiado de algo, una lesión?</translation>
    </message>
    <message>
        <source>Triggers are clues, not proof. Sorting them mainly helps decide who to see.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Los desencadenantes son pistas, no pruebas. Ordenarlos ayuda sobre todo a decidir a quién ver.</translation>
    </message>
    <message>
        <source>2020</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2020</translation>
    </message>
    <message>
        <source>Does the cause choose the treatment?</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>¿La causa decide el tratamiento?</translation>
    </message>
    <message>
        <source>First the warning signs, then the checklist. Most of what helps is the same.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Primero las señales de alarma, luego el cuestionario. La mayor parte de lo que ayuda es lo mismo.</translation>
    </message>
    <message>
        <source>A sudden move after sitting still</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Un movimiento brusco tras estar sentado</translation>
    </message>
    <message>
        <source>Cold or heat, short walks and calm stretching, once the warning signs are answered.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Frío o calor, caminatas cortas y estirar con calma, una vez respondidas las señales de alarma.</translation>
    </message>
    <message>
        <source>Who to talk to</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Con quién hablar</translation>
    </message>
    <message>
        <source>Take the summary along. A trainer is no one to look for causes.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Lleva el resumen. Un entrenador no es quien debe buscar causas.</translation>
    </message>
    <message>
        <source>A doctor or physiotherapist can look for causes; a trainer can help afterwards.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Un médico o un fisioterapeuta puede buscar causas; un entrenador puede ayudar después.</translation>
    </message>
    <message>
        <source>Massage when strain plays a part</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Masaje cuando la tensión influye</translation>
    </message>
    <message>
        <source>One session for comfort, or several over a couple of months. Write down the pain before and after.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Una sesión para estar cómodo, o varias en un par de meses. Anota el dolor antes y después.</translation>
    </message>
    <message>
        <source>When to go</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Cuándo ir</translation>
    </message>
    <message>
        <source>When home care fails, or it comes back in the same place.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Cuando el cuidado en casa no basta, o vuelve en el mismo lugar.</translation>
    </message>
    <message>
        <source>2025</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2025</translation>
    </message>
    <message>
        <source>What to tell</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Qué contar</translation>
    </message>
    <message>
        <source>How it feels, what you tried, what you took: print the summary.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Cómo se siente, qué probaste, qué tomaste: imprime el resumen.</translation>
    </message>
    <message>
        <source>A one-page log of pain, function and medicines makes a visit easier.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Una hoja con dolor, función y medicamentos facilita una visita.</translation>
    </message>
    <message>
        <source>X-ray, CT or MRI</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Radiografía, TC o resonancia</translation>
    </message>
    <message>
        <source>Ask what a scan would change. Without warning signs the answer in the first six weeks is mostly: nothing.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Pregunta qué cambiaría una prueba de imagen. Sin señales de alarma, en las primeras seis semanas la respuesta suele ser: nada.</translation>
    </message>
    <message>
        <source>A strained or torn muscle</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Un músculo distendido o desgarrado</translation>
    </message>
    <message>
        <source>Protect it for two days, then move. A physiotherapist builds the load up with you.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Protégelo dos días, luego muévete. Un fisioterapeuta aumenta la carga contigo.</translation>
    </message>
    <message>
        <source>A physiotherapist can plan exercise and load; no one exercise type is best. That a muscle imbalance is to blame is unproven.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Un fisioterapeuta puede planear ejercicio y carga; ningún tipo de ejercicio es el mejor. Que un desequilibrio muscular tenga la culpa no está probado.</translation>
    </message>
    <message>
        <source>2020, 2023</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2020, 2023</translation>
    </message>
    <message>
        <source>A routine of your own</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Una rutina propia</translation>
    </message>
    <message>
        <source>Ask for two or three moves, and add them to the stretches here.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Pide dos o tres ejercicios y añádelos a los estiramientos de aquí.</translation>
    </message>
    <message>
        <source>2024, 2016</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2024, 2016</translation>
    </message>
    <message>
        <source>Chiropractor</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>Quiropráctico</translation>
    </message>
    <message>
        <source>Manipulation</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Manipulación</translation>
    </message>
    <message>
        <source>With a leg that is weak or numb, a doctor first. Otherwise it is one thing among others that may ease the first weeks.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Con una pierna débil o adormecida, antes un médico. Si no, es una cosa entre otras que puede aliviar las primeras semanas.</translation>
    </message>
    <message>
        <source>With exercise and massage</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Con ejercicio y masaje</translation>
    </message>
    <message>
        <source>As a part of a plan with exercise, not instead of one.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Como parte de un plan con ejercicio, no en su lugar.</translation>
    </message>
    <message>
        <source>Spinal manipulation may help a bit in the first 6 weeks, best beside exercise. It does not put bones back in place.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>La manipulación de la columna puede ayudar un poco en las primeras 6 semanas, mejor junto al ejercicio. No recoloca huesos.</translation>
    </message>
    <message>
        <source>When nerves are involved</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>Cuando hay nervios implicados</translation>
    </message>
    <message>
        <source>Diseases of the nerves</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Enfermedades de los nervios</translation>
    </message>
    <message>
        <source>Tell a doctor about spasms elsewhere, shaking, slowness, stumbling or a change of vision.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Cuéntale a un médico los espasmos en otras partes, temblor, lentitud, tropiezos o un cambio en la vista.</translation>
    </message>
    <message>
        <source>A neurologist</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Un neurólogo</translation>
    </message>
    <message>
        <source>Your doctor may send you on. A log of what, where and when helps there.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Tu médico puede enviarte a otro. Un registro de qué, dónde y cuándo ayuda allí.</translation>
    </message>
    <message>
        <source>A referral is your doctor&apos;s decision, and it goes by signs that can be examined, not by the spasm alone.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Derivar es decisión de tu médico, y depende de signos que se pueden explorar, no solo del espasmo.</translation>
    </message>
    <message>
        <source>Bladder and bowel</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Vejiga e intestino</translation>
    </message>
    <message>
        <source>Call the emergency number now. Not tomorrow.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Llama al número de emergencias ahora. No mañana.</translation>
    </message>
    <message>
        <source>Water</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>Agua</translation>
    </message>
    <message>
        <source>Drinking enough</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Beber lo suficiente</translation>
    </message>
    <message>
        <source>Drink through the day, as thirst asks.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Bebe a lo largo del día, según la sed.</translation>
    </message>
    <message>
        <source>Eight glasses</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Ocho vasos</translation>
    </message>
    <message>
        <source>Eight glasses a day, or what you set. With heart, kidney or liver trouble, what your doctor says.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Ocho vasos al día, o lo que tú pongas. Con problemas de corazón, riñón o hígado, lo que diga tu médico.</translation>
    </message>
    <message>
        <source>Eight glasses is a fair target, not a law; tea, coffee and milk count.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Ocho vasos son una meta razonable, no una ley; el té, el café y la leche cuentan.</translation>
    </message>
    <message>
        <source>2010, 2004</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2010, 2004</translation>
    </message>
    <message>
        <source>Coffee and alcohol</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Café y alcohol</translation>
    </message>
    <message>
        <source>Coffee and tea count as drinks. Alcohol does not, and not beside medicine.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>El café y el té cuentan como bebida. El alcohol no, y no junto a medicamentos.</translation>
    </message>
    <message>
        <source>Coffee in normal amounts hydrates about as well as water.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>El café en cantidades normales hidrata más o menos igual que el agua.</translation>
    </message>
    <message>
        <source>2016, 2014</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2016, 2014</translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Weight and BMI</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Peso e IMC</translation>
    </message>
    <message>
        <source>If you like, note your weight now and then. It can be switched off for good.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Si quieres, anota tu peso de vez en cuando. Se puede desactivar del todo.</translation>
    </message>
    <message>
        <source>Higher weight goes with more back pain; BMI is a rough screen only.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Un peso mayor se asocia con más dolor de espalda; el IMC es solo una idea aproximada.</translation>
    </message>
    <message>
        <source>Food and movement</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Comida y movimiento</translation>
    </message>
    <message>
        <source>A dietitian for food; more movement as the spasm goes.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Un nutricionista para la comida; más movimiento según se va el espasmo.</translation>
    </message>
    <message>
        <source>Moving more helps your back even if the scale does not change.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Moverte más ayuda a tu espalda aunque la báscula no cambie.</translation>
    </message>
    <message>
        <source>Minerals</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>Minerales</translation>
    </message>
    <message>
        <source>Calcium, magnesium, potassium</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Calcio, magnesio, potasio</translation>
    </message>
    <message>
        <source>See what you ate in a week against what a day asks for.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Mira lo que comiste en una semana frente a lo que pide un día.</translation>
    </message>
    <message>
        <source>Eat enough of these minerals, but pills did not prevent ordinary muscle cramps.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Come suficiente de estos minerales, pero las pastillas no previnieron los calambres musculares comunes.</translation>
    </message>
    <message>
        <source>Food before pills</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Comida antes que pastillas</translation>
    </message>
    <message>
        <source>Milk, yoghurt, bananas, potatoes, beans and nuts come first.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Leche, yogur, plátanos (bananas), patatas (papas), legumbres y frutos secos van primero.</translation>
    </message>
    <message>
        <source>Food first. Do not take potassium or magnesium pills without asking if you have kidney disease.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Primero la comida. Si tienes una enfermedad renal, no tomes pastillas de potasio o magnesio sin consultarlo antes.</translation>
    </message>
    <message>
        <source>Coffee and sugar</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Café y azúcar</translation>
    </message>
    <message>
        <source>No need to give up coffee for these minerals.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>No hace falta dejar el café por estos minerales.</translation>
    </message>
    <message>
        <source>Coffee and sugar have little effect on these minerals; cut sugar for other reasons.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>El café y el azúcar influyen poco en estos minerales; reduce el azúcar por otras razones.</translation>
    </message>
    <message>
        <source>Walking</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>Caminar</translation>
    </message>
    <message>
        <source>A little more each day</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Un poco más cada día</translation>
    </message>
    <message>
        <source>Begin with five minutes and add one on each good day, up to 20; later on to 30, five days a week.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Empieza con cinco minutos y suma uno cada buen día, hasta 20; más adelante hasta 30, cinco días a la semana.</translation>
    </message>
    <message>
        <source>A gradual walking plan nearly doubled the time to the next bad episode.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Un plan gradual de caminatas casi duplicó el tiempo hasta el siguiente episodio malo.</translation>
    </message>
    <message>
        <source>Cycling and swimming</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Bicicleta y natación</translation>
    </message>
    <message>
        <source>Any movement you like counts.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Cualquier movimiento que te guste cuenta.</translation>
    </message>
    <message>
        <source>Pick what you will keep doing.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Elige algo que vayas a mantener.</translation>
    </message>
    <message>
        <source>At the gym</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>En el gimnasio</translation>
    </message>
    <message>
        <source>An elliptical trainer or a stair climber for 15 to 20 minutes, if you like it.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Una elíptica o una escaladora de 15 a 20 minutos, si te gusta.</translation>
    </message>
    <message>
        <source>Pick what you will keep doing. No trial looked at these machines for backs.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Elige algo que vayas a mantener. Ningún ensayo estudió estas máquinas para la espalda.</translation>
    </message>
    <message>
        <source>Stretching</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>Estiramientos</translation>
    </message>
    <message>
        <source>Yoga, Pilates, stretching</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Yoga, pilates, estiramientos</translation>
    </message>
    <message>
        <source>Ten moves with pictures; a minute of stretching fits after a walk or a plank.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Diez ejercicios con dibujos; un minuto de estirar encaja tras una caminata o una plancha.</translation>
    </message>
    <message>
        <source>Yoga helps a little in long-lasting back pain, about as much as other exercise; flare-ups were somewhat more common than without any.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>El yoga ayuda un poco en el dolor de espalda de larga duración, más o menos como otro ejercicio; los brotes fueron algo más frecuentes que sin ninguno.</translation>
    </message>
    <message>
        <source>2022</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2022</translation>
    </message>
    <message>
        <source>How far</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Hasta dónde</translation>
    </message>
    <message>
        <source>Until it pulls a little, 10 to 30 seconds, breathing on. Pain ends it.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Hasta que tire un poco, de 10 a 30 segundos, sin dejar de respirar. Si duele, detente.</translation>
    </message>
    <message>
        <source>Feel a mild pull, never a sharp pain.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Nota un tirón suave, nunca un dolor agudo.</translation>
    </message>
    <message>
        <source>Right after a spasm</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Justo después de un espasmo</translation>
    </message>
    <message>
        <source>Only what eases you.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Solo lo que te alivie.</translation>
    </message>
    <message>
        <source>Gentle movement is fine if it eases you; skip it if it bites. There are no trials of it right after a spasm.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>El movimiento suave está bien si te alivia; no lo hagas si da un dolor agudo. No hay ensayos sobre esto justo después de un espasmo.</translation>
    </message>
    <message>
        <source>Sitting</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>Sentarse</translation>
    </message>
    <message>
        <source>A cushion</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Un cojín</translation>
    </message>
    <message>
        <source>At the low back, at the desk and in the car, if it feels good.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>En la espalda baja, en el escritorio y en el coche, si sienta bien.</translation>
    </message>
    <message>
        <source>A cushion is for comfort. Back belts are not recommended.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Un cojín es para estar cómodo. Las fajas lumbares no se recomiendan.</translation>
    </message>
    <message>
        <source>2023, 2020</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2023, 2020</translation>
    </message>
    <message>
        <source>Up once an hour</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>De pie una vez por hora</translation>
    </message>
    <message>
        <source>Get up at least once an hour; the nudge comes after 45 minutes unless you say otherwise.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Levántate al menos una vez por hora; el aviso llega a los 45 minutos, salvo que digas otra cosa.</translation>
    </message>
    <message>
        <source>Prompts to move or shift cut new back pain in one office trial.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Los avisos para moverse o desplazar el peso redujeron el dolor de espalda nuevo en un ensayo en oficinas.</translation>
    </message>
    <message>
        <source>Posture</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Postura</translation>
    </message>
    <message>
        <source>Sit as you like, and then otherwise.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Siéntate como quieras, y luego de otra manera.</translation>
    </message>
    <message>
        <source>The best posture is one that changes: vary it.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>La mejor postura es la que cambia: varíala.</translation>
    </message>
    <message>
        <source>Change of position</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Cambio de posición</translation>
    </message>
    <message>
        <source>Shift, lean back, put a foot up.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Desplaza el peso, reclínate, pon un pie en alto.</translation>
    </message>
    <message>
        <source>Plank</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>Plancha</translation>
    </message>
    <message>
        <source>A strong middle</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Un centro fuerte</translation>
    </message>
    <message>
        <source>Short holds, several times a day, a little longer when they are easy.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Series cortas, varias veces al día, un poco más largas cuando resulten fáciles.</translation>
    </message>
    <message>
        <source>Regular exercise of any kind cuts repeats by about a third; core work is one option.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>El ejercicio regular de cualquier tipo reduce las recaídas en un tercio más o menos; el trabajo del tronco es una opción.</translation>
    </message>
    <message>
        <source>20 seconds at first</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>20 segundos al principio</translation>
    </message>
    <message>
        <source>On forearms and toes for 20 seconds; on the knees, or at a counter, where that is too much.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Sobre antebrazos y puntas de los pies 20 segundos; sobre las rodillas, o en la encimera, si eso es demasiado.</translation>
    </message>
    <message>
        <source>20 seconds is a start, not a test.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>20 segundos son un comienzo, no un examen.</translation>
    </message>
    <message>
        <source>2014</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2014</translation>
    </message>
    <message>
        <source>Several times a day</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Varias veces al día</translation>
    </message>
    <message>
        <source>Two or three holds with a minute between them. Longer only in small steps.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Dos o tres series con un minuto entre ellas. Más largas solo en pasos pequeños.</translation>
    </message>
    <message>
        <source>Several short holds beat one long one.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Varias series cortas son mejores que una larga.</translation>
    </message>
    <message>
        <source>Breathing</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Respiración</translation>
    </message>
    <message>
        <source>Breathe on, so that you could talk.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Sigue respirando, de modo que pudieras hablar.</translation>
    </message>
    <message>
        <source>If you cannot talk, stop.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Si no puedes hablar, detente.</translation>
    </message>
</context>
<context>
    <name>prevention</name>
    <message>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <source>Tea</source>
        <translation>Té</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>Café</translation>
    </message>
    <message>
        <source>Milk</source>
        <translation>Leche</translation>
    </message>
    <message>
        <source>Soup</source>
        <translation>Sopa</translation>
    </message>
    <message>
        <source>Juice</source>
        <translation>Jugo o zumo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation>Alcohol</translation>
    </message>
    <message>
        <source>{drink}: {count}</source>
        <translation>{drink}: {count}</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Caminata</translation>
    </message>
    <message>
        <source>Swim</source>
        <translation>Natación</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Bicicleta</translation>
    </message>
    <message>
        <source>Elliptical</source>
        <translation>Elíptica</translation>
    </message>
    <message>
        <source>Stair climber</source>
        <translation>Escaladora</translation>
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
        <translation>lado izquierdo</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>lado derecho</translation>
    </message>
    <message>
        <source>Sharp or spreading pain</source>
        <translation>Dolor agudo o que se extiende</translation>
    </message>
    <message>
        <source>Pain, tingling or weakness in a leg</source>
        <translation>Dolor, hormigueo o debilidad en una pierna</translation>
    </message>
    <message>
        <source>A cramp or spasm</source>
        <translation>Un calambre o espasmo</translation>
    </message>
    <message>
        <source>My hips sagged or my back arched</source>
        <translation>Se me hundió la cadera o se me arqueó la espalda</translation>
    </message>
    <message>
        <source>I held my breath</source>
        <translation>Contuve la respiración</translation>
    </message>
    <message>
        <source>Dizzy, chest pressure, headache, blurred sight</source>
        <translation>Mareo, presión en el pecho, dolor de cabeza, vista borrosa</translation>
    </message>
</context>
<context>
    <name>system</name>
    <message>
        <source>The desktop says so.</source>
        <translation>Lo dice el escritorio.</translation>
    </message>
    <message>
        <source>It does not start with the computer.</source>
        <translation>No se inicia con el equipo.</translation>
    </message>
    <message>
        <source>The desktop&apos;s own settings switched it off.</source>
        <translation>Los ajustes del propio escritorio lo desactivaron.</translation>
    </message>
    <message>
        <source>It starts another copy; switch it on again to mend it.</source>
        <translation>Inicia otra copia; actívalo de nuevo para arreglarlo.</translation>
    </message>
    <message>
        <source>It starts hidden with the computer.</source>
        <translation>Se inicia oculto con el equipo.</translation>
    </message>
    <message>
        <source>In a sandbox the desktop decides; look at its settings.</source>
        <translation>En un entorno aislado decide el escritorio; mira sus ajustes.</translation>
    </message>
    <message>
        <source>Quiet reminders while you work</source>
        <translation>Recordatorios discretos mientras trabajas</translation>
    </message>
    <message>
        <source>No program of yours has a camera open.</source>
        <translation>Ningún programa tuyo tiene una cámara abierta.</translation>
    </message>
    <message>
        <source>{program} has a camera open.</source>
        <translation>{program} tiene una cámara abierta.</translation>
    </message>
    <message>
        <source>Wayland tells nobody about other windows.</source>
        <translation>Wayland no informa a nadie sobre otras ventanas.</translation>
    </message>
    <message>
        <source>A window fills the screen.</source>
        <translation>Una ventana llena la pantalla.</translation>
    </message>
    <message>
        <source>No window fills the screen.</source>
        <translation>Ninguna ventana llena la pantalla.</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>No responde.</translation>
    </message>
    <message>
        <source>GNOME tells, nothing has to ask.</source>
        <translation>GNOME lo dice, nada tiene que preguntar.</translation>
    </message>
    <message>
        <source>Nobody here tells when you are away ({tried}); only the lock and sleep count.</source>
        <translation>Aquí nada dice cuándo estás ausente ({tried}); solo cuentan el bloqueo y la suspensión.</translation>
    </message>
    <message>
        <source>The desktop tells, nothing has to ask.</source>
        <translation>El escritorio lo dice, nada tiene que preguntar.</translation>
    </message>
    <message>
        <source>pywayland is not installed</source>
        <translation>pywayland no está instalado</translation>
    </message>
    <message>
        <source>no Wayland display</source>
        <translation>no hay pantalla Wayland</translation>
    </message>
    <message>
        <source>this desktop has no ext-idle-notify</source>
        <translation>este escritorio no tiene ext-idle-notify</translation>
    </message>
    <message>
        <source>The X server tells, nothing has to ask.</source>
        <translation>El servidor X lo dice, nada tiene que preguntar.</translation>
    </message>
    <message>
        <source>Nobody here can keep the computer from falling asleep.</source>
        <translation>Aquí nada puede impedir que el equipo se suspenda.</translation>
    </message>
    <message>
        <source>The computer may fall asleep by itself: {why}.</source>
        <translation>El equipo puede suspenderse solo: {why}.</translation>
    </message>
    <message>
        <source>The display may go dark: this desktop offers no way to keep it on.</source>
        <translation>La pantalla puede apagarse: este escritorio no ofrece una forma de mantenerla encendida.</translation>
    </message>
    <message>
        <source>Nobody here tells about a lid.</source>
        <translation>Aquí nada informa sobre la tapa.</translation>
    </message>
    <message>
        <source>pactl is not installed.</source>
        <translation>pactl no está instalado.</translation>
    </message>
    <message>
        <source>Nothing is recording.</source>
        <translation>No se está grabando nada.</translation>
    </message>
    <message>
        <source>Something is recording.</source>
        <translation>Algo está grabando.</translation>
    </message>
    <message>
        <source>No sound server answers.</source>
        <translation>Ningún servidor de sonido responde.</translation>
    </message>
    <message>
        <source>The settings of the system do not allow messages of Unclench.</source>
        <translation>Los ajustes del sistema no permiten avisos de Unclench.</translation>
    </message>
    <message>
        <source>No answer in time.</source>
        <translation>Sin respuesta a tiempo.</translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation>En camino.</translation>
    </message>
    <message>
        <source>Nothing shows messages on this desktop ({why}).</source>
        <translation>Nada muestra mensajes en este escritorio ({why}).</translation>
    </message>
    <message>
        <source>Messages with buttons.</source>
        <translation>Mensajes con botones.</translation>
    </message>
    <message>
        <source>Whoever showed it is gone.</source>
        <translation>Lo que lo mostró ya no está.</translation>
    </message>
    <message>
        <source>So far run under Wine only, not on Windows.</source>
        <translation>Hasta ahora solo se ha ejecutado con Wine, no en Windows.</translation>
    </message>
    <message>
        <source>Not yet run on Windows.</source>
        <oldsource>Not yet run on this system.</oldsource>
        <translation>Aún no se ha ejecutado en Windows.</translation>
    </message>
    <message>
        <source>Not yet run on macOS.</source>
        <oldsource>Not yet run on this system.</oldsource>
        <translation>Aún no se ha ejecutado en macOS.</translation>
    </message>
    <message>
        <source>The path of the program is too long for that.</source>
        <translation>La ruta del programa es demasiado larga para eso.</translation>
    </message>
    <message>
        <source>It shows messages, but without buttons.</source>
        <translation>Muestra mensajes, pero sin botones.</translation>
    </message>
    <message>
        <source>The desktop has been asked, and has not answered yet.</source>
        <translation>Se ha preguntado al escritorio y aún no ha respondido.</translation>
    </message>
    <message>
        <source>From a sandbox no other program can be seen.</source>
        <translation>Desde un entorno aislado no se ve ningún otro programa.</translation>
    </message>
    <message>
        <source>Messages of the system can&apos;t be used ({why}).</source>
        <translation>No se pueden usar los mensajes del sistema ({why}).</translation>
    </message>
    <message>
        <source>There is no home folder to keep your diary in.</source>
        <translation>No hay carpeta personal donde guardar tu diario.</translation>
    </message>
    <message>
        <source>Name a folder with --data-dir, or set UNCLENCH_DATA_DIR.</source>
        <translation>Nombra una carpeta con --data-dir, o define UNCLENCH_DATA_DIR.</translation>
    </message>
    <message>
        <source>I can&apos;t write in the folder {folder}.</source>
        <translation>No puedo escribir en la carpeta {folder}.</translation>
    </message>
    <message>
        <source>Allow this user to write there, or name another folder with --data-dir.</source>
        <translation>Permite a este usuario escribir ahí, o nombra otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing can be kept in {folder}.</source>
        <translation>El disco está lleno, así que no se puede guardar nada en {folder}.</translation>
    </message>
    <message>
        <source>Make some room on that disk, then try again.</source>
        <translation>Haz sitio en ese disco y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The sound server was started anew.</source>
        <translation>El servidor de sonido se reinició.</translation>
    </message>
    <message>
        <source>The sound server was started anew. Start Unclench anew to hear it.</source>
        <translation>El servidor de sonido se reinició. Reinicia Unclench para oírlo.</translation>
    </message>
    <message>
        <source>This desktop does not tell about do not disturb.</source>
        <translation>Este escritorio no informa sobre no molestar.</translation>
    </message>
    <message>
        <source>Do not disturb is on.</source>
        <translation>No molestar está activado.</translation>
    </message>
    <message>
        <source>Do not disturb is off.</source>
        <translation>No molestar está desactivado.</translation>
    </message>
    <message>
        <source>Nobody here tells what keeps the screen on.</source>
        <translation>Aquí nada dice qué mantiene la pantalla encendida.</translation>
    </message>
    <message>
        <source>A program keeps the screen on.</source>
        <translation>Un programa mantiene la pantalla encendida.</translation>
    </message>
    <message>
        <source>This system does not tell.</source>
        <translation>Este sistema no lo dice.</translation>
    </message>
    <message>
        <source>This sandbox keeps it from Unclench: {permission}.</source>
        <translation>Este entorno aislado se lo niega a Unclench: {permission}.</translation>
    </message>
    <message>
        <source>Nobody here tells when the screen is locked.</source>
        <translation>Aquí nada dice cuándo se bloquea la pantalla.</translation>
    </message>
    <message>
        <source>Locking counts as being away.</source>
        <translation>El bloqueo cuenta como ausencia.</translation>
    </message>
    <message>
        <source>Nobody has been asked yet.</source>
        <translation>Aún no se ha preguntado a nadie.</translation>
    </message>
    <message>
        <source>Nobody tells before it sleeps; it is noticed afterwards.</source>
        <translation>Nada avisa antes de la suspensión; se nota después.</translation>
    </message>
    <message>
        <source>The sound file is missing.</source>
        <translation>Falta el archivo de sonido.</translation>
    </message>
    <message>
        <source>A library for sound is missing: libpulse.</source>
        <translation>Falta una biblioteca de sonido: libpulse.</translation>
    </message>
    <message>
        <source>The sound server is gone.</source>
        <translation>El servidor de sonido ya no está.</translation>
    </message>
    <message>
        <source>There is no sound output.</source>
        <translation>No hay salida de sonido.</translation>
    </message>
    <message>
        <source>A library for speech is missing.</source>
        <translation>Falta una biblioteca de voz.</translation>
    </message>
    <message>
        <source>No speech engine is installed.</source>
        <translation>No hay ningún motor de voz instalado.</translation>
    </message>
    <message>
        <source>The speech engine does not start.</source>
        <translation>El motor de voz no se inicia.</translation>
    </message>
    <message>
        <source>No voice for this language is installed.</source>
        <translation>No hay ninguna voz instalada para este idioma.</translation>
    </message>
    <message>
        <source>The session bus was lost. Start Unclench anew.</source>
        <translation>Se perdió el bus de sesión. Reinicia Unclench.</translation>
    </message>
    <message>
        <source>There is a place for icons.</source>
        <translation>Hay sitio para iconos.</translation>
    </message>
    <message>
        <source>No tray here; the window stays in the task bar.</source>
        <translation>Aquí no hay bandeja; la ventana queda en la barra de tareas.</translation>
    </message>
</context>
</TS>
