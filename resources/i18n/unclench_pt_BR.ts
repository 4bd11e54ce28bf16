<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Unclench</source>
        <translation>Sobre o Unclench</translation>
    </message>
    <message>
        <source>K: common knowledge, not checked against a source. D: a choice of this project.</source>
        <translation>K: conhecimento geral, não conferido numa fonte. D: uma escolha deste projeto.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>This app is a timer, diary and set of general tips. It does not examine you and is not medical advice.</source>
        <translation>Este aplicativo é um timer, um diário e um conjunto de dicas gerais. Ele não examina você e não é orientação médica.</translation>
    </message>
    <message>
        <source>If you ticked a warning sign, the app stops being useful: call.</source>
        <translation>Se você marcou um sinal de alerta, o aplicativo deixa de ser útil: ligue.</translation>
    </message>
    <message>
        <source>The medicine clock shows what the label you chose says; your own label and your doctor win.</source>
        <translation>O relógio dos remédios mostra o que diz a bula que você escolheu; a sua própria bula e o seu médico valem mais.</translation>
    </message>
    <message>
        <source>Adults only.</source>
        <translation>Só para adultos.</translation>
    </message>
    <message>
        <source>Texts and sources of {edition}.</source>
        <translation>Textos e fontes de {edition}.</translation>
    </message>
    <message>
        <source>Version {version}, MIT licence: free to use, to change and to pass on.</source>
        <translation>Versão {version}, licença MIT: livre para usar, mudar e passar adiante.</translation>
    </message>
    <message>
        <source>Translations that a native clinician has reviewed: none yet.</source>
        <translation>Traduções revisadas por um profissional de saúde nativo da língua: nenhuma ainda.</translation>
    </message>
    <message>
        <source>This version is still in the making.</source>
        <translation>Esta versão ainda está em preparação.</translation>
    </message>
    <message>
        <source>Released on {day}.</source>
        <translation>Lançada em {day}.</translation>
    </message>
    <message>
        <source>Unclench never looks for a new version by itself: it comes from where you got this one.</source>
        <translation>O Unclench nunca procura uma versão nova sozinho: ela vem de onde você obteve esta.</translation>
    </message>
    <message>
        <source>When a new version keeps the diary in another way, it first makes a backup, and says where.</source>
        <translation>Quando uma versão nova guarda o diário de outra forma, primeiro faz uma cópia de segurança e diz onde.</translation>
    </message>
    <message>
        <source>See what is new</source>
        <translation>Ver o que há de novo</translation>
    </message>
    <message>
        <source>No account, no network, no telemetry. Your data is one SQLite file, in {folder}</source>
        <translation>Sem conta, sem rede, sem telemetria. Seus dados são um arquivo SQLite, em {folder}</translation>
    </message>
    <message>
        <source>No account, no telemetry. Your data is one SQLite file, in {folder}</source>
        <translation>Sem conta, sem telemetria. Seus dados são um arquivo SQLite, em {folder}</translation>
    </message>
    <message>
        <source>You share its entries with your other computers, through {folder}</source>
        <translation>Você compartilha os registros dele com seus outros computadores, por {folder}</translation>
    </message>
    <message>
        <source>Open that folder</source>
        <translation>Abrir essa pasta</translation>
    </message>
    <message>
        <source>{number} {title}</source>
        <translation>{number} {title}</translation>
    </message>
    <message>
        <source>What to do, how sure anybody is, and who says so:</source>
        <translation>O que fazer, quanta certeza existe e quem diz isso:</translation>
    </message>
    <message>
        <source>The 18 steps</source>
        <translation>Os 18 passos</translation>
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
        <translation>O que foi</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Pain before, if you like</source>
        <translation>Dor antes, se quiser</translation>
    </message>
    <message>
        <source>Pain after, if you like</source>
        <translation>Dor depois, se quiser</translation>
    </message>
    <message>
        <source>When it began</source>
        <translation>Quando começou</translation>
    </message>
    <message>
        <source>Log an activity</source>
        <translation>Registrar uma atividade</translation>
    </message>
    <message>
        <source>Pick what you will keep doing. It counts like a walk.</source>
        <translation>Escolha o que você vai continuar fazendo. Conta como caminhada.</translation>
    </message>
</context>
<context>
    <name>AfterEpisodePart</name>
    <message>
        <source>What set it off?</source>
        <translation>O que provocou?</translation>
    </message>
    <message>
        <source>Three small things</source>
        <translation>Três coisas pequenas</translation>
    </message>
    <message>
        <source>A plank of 20 seconds, up from the chair once an hour, a walk a day.</source>
        <translation>Uma prancha de 20 segundos, levantar da cadeira uma vez por hora, uma caminhada por dia.</translation>
    </message>
</context>
<context>
    <name>Alarm</name>
    <message>
        <source>Take the ice off now</source>
        <extracomment>safety</extracomment>
        <translation>Tire o gelo agora</translation>
    </message>
    <message>
        <source>Take the heat off now</source>
        <extracomment>safety</extracomment>
        <translation>Tire o calor agora</translation>
    </message>
    <message>
        <source>Half the time is over</source>
        <extracomment>safety</extracomment>
        <translation>Passou metade do tempo</translation>
    </message>
    <message>
        <source>One minute left</source>
        <extracomment>safety</extracomment>
        <translation>Falta um minuto</translation>
    </message>
    <message>
        <source>Look at the skin once more: can you feel touch, is it pink?</source>
        <extracomment>safety</extracomment>
        <translation>Olhe a pele mais uma vez: você sente o toque? Ela está rosada?</translation>
    </message>
    <message>
        <source>Look at the skin: can you feel touch, is it pink?</source>
        <extracomment>safety</extracomment>
        <translation>Olhe a pele: você sente o toque? Ela está rosada?</translation>
    </message>
    <message>
        <source>Look at the skin once more. {look}</source>
        <extracomment>safety</extracomment>
        <translation>Olhe a pele mais uma vez. {look}</translation>
    </message>
    <message>
        <source>Look at the skin. {look}</source>
        <extracomment>safety</extracomment>
        <translation>Olhe a pele. {look}</translation>
    </message>
</context>
<context>
    <name>AskFile</name>
    <message>
        <source>Save a copy</source>
        <translation>Salvar uma cópia</translation>
    </message>
    <message>
        <source>Diary (*.sqlite)</source>
        <translation>Diário (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>Restaurar uma cópia</translation>
    </message>
    <message>
        <source>Exports and diaries (*.json *.sqlite)</source>
        <translation>Exportações e diários (*.json *.sqlite)</translation>
    </message>
    <message>
        <source>Add the entries of a file</source>
        <translation>Acrescentar registros de um arquivo</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>Exportar como JSON</translation>
    </message>
    <message>
        <source>Export (*.json)</source>
        <translation>Exportação (*.json)</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>Exportar para uma pasta</translation>
    </message>
    <message>
        <source>Share in a folder</source>
        <translation>Compartilhar em uma pasta</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salvar como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagem (*.png)</translation>
    </message>
    <message>
        <source>Drawing that can be enlarged (*.svg)</source>
        <translation>Desenho ampliável (*.svg)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Salvar imagem</translation>
    </message>
</context>
<context>
    <name>AskFirst</name>
    <message>
        <source>Label: ask a doctor before use.</source>
        <extracomment>safety</extracomment>
        <translation>Bula: pergunte a um médico antes de usar.</translation>
    </message>
    <message>
        <source>My answers to what labels ask</source>
        <extracomment>safety</extracomment>
        <translation>Minhas respostas ao que as bulas perguntam</translation>
    </message>
    <message>
        <source>My answers</source>
        <extracomment>safety</extracomment>
        <translation>Minhas respostas</translation>
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
        <translation>vazio</translation>
    </message>
    <message>
        <source>from a newer version of Unclench</source>
        <translation>de uma versão mais nova do Unclench</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danificado</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>Back up now</source>
        <translation>Fazer backup agora</translation>
    </message>
    <message>
        <source>Save a copy as …</source>
        <translation>Salvar uma cópia como …</translation>
    </message>
    <message>
        <source>Restore another file …</source>
        <oldsource>Go back to another file …</oldsource>
        <translation>Restaurar outro arquivo …</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>The newest: {when}. One is made each day; the oldest go by themselves.</source>
        <translation>O mais recente: {when}. Um é feito a cada dia; os mais antigos saem sozinhos.</translation>
    </message>
    <message>
        <source>None of them holds an entry.</source>
        <translation>Nenhum deles contém registros.</translation>
    </message>
    <message>
        <source>There is none yet. The first is made on the first day with entries.</source>
        <translation>Ainda não há nenhum. O primeiro é feito no primeiro dia com registros.</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Mostrar todos: {count}</translation>
    </message>
</context>
<context>
    <name>BandChart</name>
    <message>
        <source>The plan of these days</source>
        <translation>O plano destes dias</translation>
    </message>
    <message>
        <source>{ice} times ice, {heat} times heat, {walk} walks since it began.</source>
        <translation>{ice} vezes gelo, {heat} vezes calor, {walk} caminhadas desde o começo.</translation>
    </message>
    <message>
        <source>It began {time}</source>
        <translation>Começou {time}</translation>
    </message>
    <message>
        <source>You may stop with ice from {time}</source>
        <translation>Você pode parar com o gelo a partir de {time}</translation>
    </message>
    <message>
        <source>Heat from {time}</source>
        <translation>Calor a partir de {time}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>{time}: {name}</source>
        <translation>{time}: {name}</translation>
    </message>
    <message>
        <source>Ice</source>
        <translation>Gelo</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Calor</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Caminhada</translation>
    </message>
    <message>
        <source>{time}: {what}, {length}</source>
        <translation>{time}: {what}, {length}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
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
        <translation>Uma pausa</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tempo restante</translation>
    </message>
    <message>
        <source>Stand, walk a little, roll your shoulders.</source>
        <translation>Fique em pé, ande um pouco, gire os ombros.</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>Já chega</translation>
    </message>
    <message>
        <source>A break of {time}</source>
        <translation>Uma pausa de {time}</translation>
    </message>
    <message>
        <source>It counts once you are up.</source>
        <translation>Conta a partir do momento em que você levanta.</translation>
    </message>
    <message>
        <source>That was it.</source>
        <translation>Foi isso.</translation>
    </message>
    <message>
        <source>The break is over.</source>
        <translation>A pausa acabou.</translation>
    </message>
</context>
<context>
    <name>Bridge</name>
    <message>
        <source>Your choice is kept.</source>
        <translation>Sua escolha foi guardada.</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Desfeito: {what}</translation>
    </message>
</context>
<context>
    <name>BruisePart</name>
    <message>
        <source>Is there a bruise or swelling there, less than 48 hours old?</source>
        <translation>Há ali uma mancha roxa ou um inchaço de menos de 48 horas?</translation>
    </message>
    <message>
        <source>No, neither</source>
        <translation>Não, nenhum dos dois</translation>
    </message>
    <message>
        <source>Yes, or unsure</source>
        <translation>Sim, ou não sei</translation>
    </message>
</context>
<context>
    <name>BugWindow</name>
    <message>
        <source>Unclench: something went wrong</source>
        <translation>Unclench: algo deu errado</translation>
    </message>
    <message>
        <source>Something went wrong in Unclench. It goes on running, and your entries are safe.</source>
        <translation>Algo deu errado no Unclench. Ele continua funcionando, e seus registros estão a salvo.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar relatório</translation>
    </message>
</context>
<context>
    <name>CardCorner</name>
    <message>
        <source>{card}: why, and how sure</source>
        <translation>{card}: por quê, e com que certeza</translation>
    </message>
    <message>
        <source>{card}: more</source>
        <translation>{card}: mais</translation>
    </message>
</context>
<context>
    <name>CardsSheet</name>
    <message>
        <source>Plank</source>
        <translation>Prancha</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Água</translation>
    </message>
    <message>
        <source>Sitting and posture</source>
        <translation>Sentar e postura</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Caminhada</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Alongamento</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Minerals</source>
        <translation>Minerais</translation>
    </message>
    <message>
        <source>Show or hide cards</source>
        <translation>Mostrar ou ocultar cartões</translation>
    </message>
    <message>
        <source>Nothing is lost by hiding a card.</source>
        <translation>Nada se perde ao ocultar um cartão.</translation>
    </message>
</context>
<context>
    <name>CausesPage</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>The visit is changed.</source>
        <translation>A consulta foi alterada.</translation>
    </message>
    <message>
        <source>The visit is deleted.</source>
        <translation>A consulta foi apagada.</translation>
    </message>
    <message>
        <source>Save for my calendar</source>
        <translation>Salvar p/ meu calendário</translation>
    </message>
    <message>
        <source>Calendar file (*.ics)</source>
        <translation>Arquivo de calendário (*.ics)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Salvo: {file}</translation>
    </message>
</context>
<context>
    <name>CautionsSheet</name>
    <message>
        <source>Is ice for me?</source>
        <extracomment>safety</extracomment>
        <translation>O gelo é para mim?</translation>
    </message>
    <message>
        <source>Is heat for me?</source>
        <extracomment>safety</extracomment>
        <translation>O calor é para mim?</translation>
    </message>
    <message>
        <source>Tick what is true for you. Ice or heat then starts only with a reason, such as a doctor&apos;s word.</source>
        <extracomment>safety</extracomment>
        <translation>Marque o que vale para você. Depois disso, o gelo ou o calor só começa com um motivo, como a palavra de um médico.</translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <extracomment>safety</extracomment>
        <translation>Guardar estas respostas</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>safety</extracomment>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>{card}: more</source>
        <translation>{card}: mais</translation>
    </message>
    <message>
        <source>The table is copied.</source>
        <translation>A tabela foi copiada.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Salvo: {file}</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Como tabela</translation>
    </message>
    <message>
        <source>As a picture</source>
        <translation>Como imagem</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copiar a tabela</translation>
    </message>
    <message>
        <source>Save picture …</source>
        <translation>Salvar imagem …</translation>
    </message>
    <message>
        <source>{title}, {days}</source>
        <translation>{title}, {days}</translation>
    </message>
    <message>
        <source>{title}: table</source>
        <translation>{title}: tabela</translation>
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
        <translation>Testar</translation>
    </message>
    <message>
        <source>Test: {port}</source>
        <translation>Testar: {port}</translation>
    </message>
    <message>
        <source>asking …</source>
        <translation>perguntando …</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ligado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligado</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>can&apos;t tell</source>
        <translation>não se sabe</translation>
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
        <translation>Checagem do sistema</translation>
    </message>
    <message>
        <source>What this computer offers the app. What it can&apos;t tell is never taken for a yes.</source>
        <translation>O que este computador oferece ao aplicativo. O que ele não sabe dizer nunca vale como sim.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Perguntar de novo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Whether you are at the desk</source>
        <translation>Se você está à mesa</translation>
    </message>
    <message>
        <source>Locked screen</source>
        <translation>Tela bloqueada</translation>
    </message>
    <message>
        <source>Sleep of the computer</source>
        <translation>Suspensão do computador</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Não perturbe</translation>
    </message>
    <message>
        <source>A window over the whole screen</source>
        <translation>Uma janela em tela cheia</translation>
    </message>
    <message>
        <source>Microphone in use</source>
        <translation>Microfone em uso</translation>
    </message>
    <message>
        <source>Camera in use</source>
        <translation>Câmera em uso</translation>
    </message>
    <message>
        <source>Messages with buttons</source>
        <translation>Mensagens com botões</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Iniciar com o computador</translation>
    </message>
    <message>
        <source>Keeping the computer awake</source>
        <translation>Manter o computador acordado</translation>
    </message>
    <message>
        <source>Quick start</source>
        <translation>Início rápido</translation>
    </message>
    <message>
        <source>Sharing with other computers</source>
        <translation>Compartilhar com outros computadores</translation>
    </message>
</context>
<context>
    <name>CheckedQuestion</name>
    <message>
        <source>Has a doctor checked exactly this?</source>
        <translation>Um médico checou exatamente isto?</translation>
    </message>
    <message>
        <source>After a yes, ice, heat, walks and exercise open again.</source>
        <translation>Depois de um sim, gelo, calor, caminhadas e exercícios se abrem de novo.</translation>
    </message>
    <message>
        <source>Yes, exactly this</source>
        <translation>Sim, exatamente isto</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ainda não</translation>
    </message>
</context>
<context>
    <name>ClinicScoreForm</name>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>A score a clinic gave you</source>
        <translation>Uma pontuação dada por uma clínica</translation>
    </message>
    <message>
        <source>It goes on the page for your doctor beside your own numbers.</source>
        <translation>Ela entra na página para o seu médico, ao lado dos seus números.</translation>
    </message>
    <message>
        <source>Which questionnaire</source>
        <translation>Qual questionário</translation>
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
        <translation>Isso não é uma hora do dia. Escreva como {time}.</translation>
    </message>
</context>
<context>
    <name>ClockList</name>
    <message>
        <source>+ Time</source>
        <translation>+ Horário</translation>
    </message>
    <message>
        <source>+ Time: {name}</source>
        <translation>+ Horário: {name}</translation>
    </message>
    <message>
        <source>{name}: time {number}</source>
        <translation>{name}: horário {number}</translation>
    </message>
    <message>
        <source>Remove {time}</source>
        <translation>Remover {time}</translation>
    </message>
</context>
<context>
    <name>CorrectionSheet</name>
    <message>
        <source>I was up or away</source>
        <translation>Eu estava de pé ou fora</translation>
    </message>
    <message>
        <source>I was sitting</source>
        <translation>Eu estava sentado</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>O que foi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Correct the day&apos;s strip</source>
        <translation>Corrigir a faixa do dia</translation>
    </message>
    <message>
        <source>For a time that was not as the strip shows it.</source>
        <translation>Para um período que não foi como a faixa mostra.</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>{count} new</source>
        <translation>{count} novos</translation>
    </message>
    <message>
        <source>{count} newer</source>
        <translation>{count} mais novos</translation>
    </message>
    <message>
        <source>{count} known</source>
        <translation>{count} já conhecidos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Nenhum registro ainda</translation>
    </message>
    <message>
        <source>{entries} since {month} {year}</source>
        <translation>{entries} desde {month} de {year}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>of today</source>
        <translation>de hoje</translation>
    </message>
    <message numerus="yes">
        <source>of the last %Ln days</source>
        <translation>
            <numerusform>do último dia</numerusform>
            <numerusform>dos últimos %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde {day}</translation>
    </message>
    <message>
        <source>of the day</source>
        <translation>do dia</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à mão</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>antes de uma importação</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>antes de uma restauração</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>antes de uma atualização</translation>
    </message>
    <message>
        <source>a copy</source>
        <translation>uma cópia</translation>
    </message>
    <message>
        <source>Spasms</source>
        <translation>Espasmos</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Sinais de alerta</translation>
    </message>
    <message>
        <source>Ice and heat</source>
        <translation>Gelo e calor</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dor</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>Doses</translation>
    </message>
    <message>
        <source>Medicines of your own</source>
        <translation>Seus próprios remédios</translation>
    </message>
    <message>
        <source>Walks</source>
        <translation>Caminhadas</translation>
    </message>
    <message>
        <source>Getting up</source>
        <translation>Levantar</translation>
    </message>
    <message>
        <source>Time at the desk</source>
        <translation>Tempo à mesa</translation>
    </message>
    <message>
        <source>Drinks</source>
        <translation>Bebidas</translation>
    </message>
    <message>
        <source>Planks</source>
        <translation>Pranchas</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Alongamentos</translation>
    </message>
    <message>
        <source>Moves of your own</source>
        <translation>Seus próprios exercícios</translation>
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
        <translation>A fazer</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Consultas</translation>
    </message>
    <message>
        <source>What applies to you</source>
        <translation>O que vale para você</translation>
    </message>
    <message>
        <source>Nudges</source>
        <translation>Lembretes</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Mudanças</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The ice or heat that runs now ends with it.</source>
        <translation>O gelo ou calor em andamento agora acaba junto.</translation>
    </message>
    <message>
        <source>The walk that runs now ends with it.</source>
        <translation>A caminhada em andamento agora acaba junto.</translation>
    </message>
    <message>
        <source>The plank that runs now ends with it.</source>
        <translation>A prancha em andamento agora acaba junto.</translation>
    </message>
</context>
<context>
    <name>DataSheet</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
</context>
<context>
    <name>DataView</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Parado. Nada foi mudado.</translation>
    </message>
    <message>
        <source>Exchanging with the folder</source>
        <translation>Sincronizando com a pasta</translation>
    </message>
    <message>
        <source>Sharing the diary</source>
        <translation>Compartilhando o diário</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes came from the others.</source>
        <translation>
            <numerusform>Chegou %Ln mudança dos outros computadores.</numerusform>
            <numerusform>Chegaram %Ln mudanças dos outros computadores.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is in step with the folder.</source>
        <translation>Tudo está em dia com a pasta.</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Salvando uma cópia</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>One thing at a time: something is still being written.</source>
        <translation>Uma coisa de cada vez: algo ainda está sendo gravado.</translation>
    </message>
    <message>
        <source>Stopped. What was exchanged until now stays, and the rest follows the next time.</source>
        <translation>Interrompido. O que já foi trocado fica, e o resto segue na próxima vez.</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Fazendo um backup</translation>
    </message>
    <message>
        <source>Backed up: {entries}</source>
        <translation>Backup feito: {entries}</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Salvo: {file}</translation>
    </message>
    <message>
        <source>Exported to {folder}</source>
        <translation>Exportado para {folder}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
</context>
<context>
    <name>DataWork</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
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
        <translation>de pé</translation>
    </message>
</context>
<context>
    <name>DaysOff</name>
    <message>
        <source>None ahead.</source>
        <translation>Nenhum à frente.</translation>
    </message>
    <message>
        <source>Mark days in a calendar</source>
        <translation>Marcar dias num calendário</translation>
    </message>
    <message>
        <source>Close the calendar</source>
        <translation>Fechar o calendário</translation>
    </message>
    <message>
        <source>Press a day to mark it, and again to unmark it. With Shift: all days up to it.</source>
        <translation>Clique num dia para marcar e de novo para desmarcar. Com Shift: todos os dias até ele.</translation>
    </message>
    <message>
        <source>Remove the days off: {days}</source>
        <translation>Remover as folgas: {days}</translation>
    </message>
</context>
<context>
    <name>Disclaimer</name>
    <message>
        <source>What this is</source>
        <extracomment>safety</extracomment>
        <translation>O que é isto</translation>
    </message>
    <message>
        <source>A timer, a diary and general tips with their sources.</source>
        <extracomment>safety</extracomment>
        <translation>Um timer, um diário e dicas gerais com suas fontes.</translation>
    </message>
    <message>
        <source>It does not examine you and is not medical advice.</source>
        <extracomment>safety</extracomment>
        <translation>O aplicativo não examina você e não é orientação médica.</translation>
    </message>
    <message>
        <source>If you ticked a warning sign, the app stops being useful: call. For adults only.</source>
        <extracomment>safety</extracomment>
        <translation>Se você marcou um sinal de alerta, o aplicativo deixa de ser útil: ligue. Só para adultos.</translation>
    </message>
    <message>
        <source>I have read this</source>
        <extracomment>safety</extracomment>
        <translation>Li isto</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>safety</extracomment>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>DoseSheet</name>
    <message>
        <source>Delete this entry</source>
        <extracomment>safety</extracomment>
        <translation>Apagar este registro</translation>
    </message>
    <message>
        <source>What was changed</source>
        <extracomment>safety</extracomment>
        <translation>O que foi mudado</translation>
    </message>
</context>
<context>
    <name>DrinkSheet</name>
    <message>
        <source>Which drink</source>
        <translation>Qual bebida</translation>
    </message>
    <message>
        <source>How many millilitres</source>
        <translation>Quantos mililitros</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Another drink</source>
        <translation>Outra bebida</translation>
    </message>
    <message>
        <source>Tea, coffee, milk and soup count in full. Alcohol is kept, but doesn&apos;t count.</source>
        <translation>Chá, café, leite e sopa contam por inteiro. Álcool fica anotado, mas não conta.</translation>
    </message>
</context>
<context>
    <name>DrivingPart</name>
    <message>
        <source>I stopped</source>
        <translation>Parei</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Cheguei</translation>
    </message>
    <message>
        <source>A stop until {time}</source>
        <translation>Uma parada até {time}</translation>
    </message>
    <message>
        <source>Walk a few steps. Then two hours at the most.</source>
        <translation>Dê alguns passos. Depois, no máximo duas horas.</translation>
    </message>
    <message>
        <source>Two hours are over since {time}</source>
        <translation>As duas horas acabaram {time}</translation>
    </message>
    <message>
        <source>Stop for 15 minutes and walk a few steps.</source>
        <translation>Pare por 15 minutos e dê alguns passos.</translation>
    </message>
    <message>
        <source>Driving: a stop by {time}</source>
        <translation>Dirigindo: parar até {time}</translation>
    </message>
    <message>
        <source>Off since {time}. 15 minutes, and a few steps.</source>
        <translation>Na estrada desde {time}. 15 minutos e alguns passos.</translation>
    </message>
    <message>
        <source>A stop of 15 minutes.</source>
        <translation>Uma parada de 15 minutos.</translation>
    </message>
    <message>
        <source>The drive is over.</source>
        <translation>A viagem acabou.</translation>
    </message>
</context>
<context>
    <name>DuringIceCard</name>
    <message>
        <source>Where does it hurt?</source>
        <extracomment>safety</extracomment>
        <translation>Onde dói?</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>safety</extracomment>
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>Middle</source>
        <extracomment>safety</extracomment>
        <translation>Meio</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>safety</extracomment>
        <translation>Direita</translation>
    </message>
    <message>
        <source>Where it hurts: side</source>
        <extracomment>safety</extracomment>
        <translation>Onde dói: lado</translation>
    </message>
    <message>
        <source>Upper back</source>
        <extracomment>safety</extracomment>
        <translation>Parte alta</translation>
    </message>
    <message>
        <source>Lower back</source>
        <extracomment>safety</extracomment>
        <translation>Parte baixa</translation>
    </message>
    <message>
        <source>Where it hurts: height</source>
        <extracomment>safety</extracomment>
        <translation>Onde dói: altura</translation>
    </message>
    <message>
        <source>15 short questions</source>
        <extracomment>safety</extracomment>
        <translation>15 perguntas curtas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln short questions</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>%Ln pergunta curta</numerusform>
            <numerusform>%Ln perguntas curtas</numerusform>
        </translation>
    </message>
    <message>
        <source>Is a doctor due soon?</source>
        <extracomment>safety</extracomment>
        <translation>É preciso ver um médico em breve?</translation>
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
        <translation>Planilha …</translation>
    </message>
    <message>
        <source>Export as Spreadsheet …</source>
        <translation>Exportar como planilha …</translation>
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
        <translation>JSON: tudo, para outro computador. Planilha: uma tabela por tipo, com horas e nomes locais. CSV: as tabelas como estão no arquivo.</translation>
    </message>
    <message>
        <source>Add the entries of a file …</source>
        <translation>Acrescentar registros de um arquivo …</translation>
    </message>
    <message>
        <source>An export as JSON, a backup, or another diary. First you see what would be added.</source>
        <translation>Uma exportação em JSON, um backup ou outro diário. Antes, você vê o que seria acrescentado.</translation>
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
        <translation>Continuar aqui</translation>
    </message>
</context>
<context>
    <name>Emergency</name>
    <message>
        <source>This needs a doctor now. Hours can matter.</source>
        <extracomment>safety</extracomment>
        <translation>Isto precisa de um médico agora. Horas podem fazer diferença.</translation>
    </message>
    <message>
        <source>Say: sudden back pain, and what you ticked. Don&apos;t drive yourself.</source>
        <extracomment>safety</extracomment>
        <translation>Diga: dor súbita nas costas e o que você marcou. Não dirija você mesmo.</translation>
    </message>
    <message>
        <source>After a call, what runs goes on and you can log; nothing new opens until a doctor has checked exactly this. After a mistake, the list of warning signs comes back.</source>
        <extracomment>safety</extracomment>
        <translation>Depois de ligar, o que está em andamento continua e você pode registrar; nada novo abre até um médico examinar exatamente isto. Se foi engano, a lista de sinais de alerta volta.</translation>
    </message>
    <message>
        <source>I have called, or I&apos;m going now</source>
        <extracomment>safety</extracomment>
        <translation>Já liguei, ou estou indo agora</translation>
    </message>
    <message>
        <source>A doctor has checked exactly this</source>
        <extracomment>safety</extracomment>
        <translation>Um médico examinou exatamente isto</translation>
    </message>
    <message>
        <source>I ticked this by mistake</source>
        <extracomment>safety</extracomment>
        <translation>Marquei por engano</translation>
    </message>
    <message>
        <source>Summary for the doctor</source>
        <extracomment>safety</extracomment>
        <translation>Resumo para o médico</translation>
    </message>
    <message>
        <source>My log</source>
        <extracomment>safety</extracomment>
        <translation>Meu registro</translation>
    </message>
    <message>
        <source>Pack off</source>
        <extracomment>safety</extracomment>
        <translation>Já tirei</translation>
    </message>
    <message>
        <source>still running</source>
        <extracomment>safety</extracomment>
        <translation>ainda em andamento</translation>
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
        <translation>Ligue para o número de emergência</translation>
    </message>
    <message>
        <source>Choose your country</source>
        <extracomment>safety</extracomment>
        <translation>Escolha seu país</translation>
    </message>
    <message>
        <source>You ticked: {signs}</source>
        <extracomment>safety</extracomment>
        <translation>Você marcou: {signs}</translation>
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
        <translation>Mostrar o número</translation>
    </message>
    <message>
        <source>The warning signs again</source>
        <extracomment>safety</extracomment>
        <translation>Os sinais de alerta de novo</translation>
    </message>
    <message>
        <source>This needs a doctor now: call {number}.</source>
        <extracomment>safety</extracomment>
        <translation>Isto precisa de um médico agora: ligue para {number}.</translation>
    </message>
</context>
<context>
    <name>EmergencyNumber</name>
    <message>
        <source>Call your local number, or try 112 on a mobile phone. Choose your country to see its number.</source>
        <oldsource>Call your local number. Choose your country to see it.</oldsource>
        <extracomment>safety</extracomment>
        <translation>Ligue para o número do seu lugar, ou tente o 112 no celular. Escolha seu país para ver o número dele.</translation>
    </message>
    <message>
        <source>{country}: the number is not known here. Ask someone near you, or try 112 on a mobile phone.</source>
        <extracomment>safety</extracomment>
        <translation>{country}: este aplicativo não conhece o número de emergência. Pergunte a alguém por perto, ou tente o 112 em um celular.</translation>
    </message>
    <message>
        <source>Emergency number: {number}</source>
        <extracomment>safety</extracomment>
        <translation>Número de emergência: {number}</translation>
    </message>
</context>
<context>
    <name>EntriesView</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Search all kinds</source>
        <translation>Buscar em todos os tipos</translation>
    </message>
    <message>
        <source>{entries} since {month}</source>
        <translation>{entries} desde {month}</translation>
    </message>
    <message>
        <source>No entry of these kinds has &quot;{words}&quot;: {kinds}.</source>
        <translation>Nenhum registro destes tipos tem “{words}”: {kinds}.</translation>
    </message>
    <message>
        <source>No entry has &quot;{words}&quot;.</source>
        <translation>Nenhum registro tem “{words}”.</translation>
    </message>
    <message>
        <source>Nothing of this kind in this time.</source>
        <translation>Nada deste tipo neste período.</translation>
    </message>
    <message>
        <source>No entries yet. What you log is listed here, and can be changed.</source>
        <translation>Ainda não há registros. O que você registrar aparece aqui e pode ser mudado.</translation>
    </message>
    <message>
        <source>Your change is not kept: {entry}</source>
        <translation>Sua mudança não foi guardada: {entry}</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries deleted</source>
        <translation>
            <numerusform>%Ln registro apagado</numerusform>
            <numerusform>%Ln registros apagados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries brought back</source>
        <translation>
            <numerusform>%Ln registro recuperado</numerusform>
            <numerusform>%Ln registros recuperados</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: {entry}</source>
        <translation>Apagado: {entry}</translation>
    </message>
</context>
<context>
    <name>EntryFilters</name>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Search notes, names, reasons</source>
        <translation>Buscar em notas, nomes, motivos</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Todas as datas</translation>
    </message>
    <message>
        <source>to</source>
        <translation>até</translation>
    </message>
    <message>
        <source>Show: {kind}</source>
        <translation>Mostrar: {kind}</translation>
    </message>
    <message>
        <source>More kinds</source>
        <translation>Mais tipos</translation>
    </message>
    <message>
        <source>Also what was deleted</source>
        <translation>Também o que foi apagado</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>mais {count}</translation>
    </message>
    <message>
        <source>deleted entries</source>
        <translation>registros apagados</translation>
    </message>
    <message>
        <source>More kinds: {kinds}</source>
        <translation>Mais tipos: {kinds}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation>Outra quantidade</translation>
    </message>
    <message>
        <source>{name}: {choice}</source>
        <translation>{name}: {choice}</translation>
    </message>
    <message>
        <source>How much, 0 to 10</source>
        <translation>Quanto, de 0 a 10</translation>
    </message>
    <message>
        <source>By the clock where it was logged, not the clock here.</source>
        <translation>Pelo relógio do lugar do registro, não pelo relógio daqui.</translation>
    </message>
    <message>
        <source>How many {units}</source>
        <translation>Quantidade de {units}</translation>
    </message>
    <message>
        <source>Weight in {unit}</source>
        <translation>Peso em {unit}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>It was a twinge or a spasm</source>
        <translation>Foi uma fisgada ou um espasmo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Uma nota</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Não informado</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Meio</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Direita</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>Parte alta</translation>
    </message>
    <message>
        <source>Low back</source>
        <translation>Parte baixa das costas</translation>
    </message>
    <message>
        <source>Pain before, if you like</source>
        <translation>Dor antes, se quiser</translation>
    </message>
    <message>
        <source>Pain after, if you like</source>
        <translation>Dor depois, se quiser</translation>
    </message>
    <message>
        <source>Pain in it, if you like</source>
        <translation>Dor durante, se quiser</translation>
    </message>
    <message>
        <source>Why it was started inside a gap</source>
        <translation>Por que começou antes do fim do intervalo</translation>
    </message>
    <message>
        <source>When it ended</source>
        <translation>Quando acabou</translation>
    </message>
    <message>
        <source>When it had eased</source>
        <translation>Quando aliviou</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ainda não</translation>
    </message>
    <message>
        <source>Which pain</source>
        <translation>Qual dor</translation>
    </message>
    <message>
        <source>At that moment</source>
        <translation>Naquele momento</translation>
    </message>
    <message>
        <source>The worst of the day</source>
        <translation>A pior do dia</translation>
    </message>
    <message>
        <source>The average</source>
        <translation>A média</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>O que foi</translation>
    </message>
    <message>
        <source>Why it was stopped</source>
        <translation>Por que foi interrompido</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Sem motivo</translation>
    </message>
    <message>
        <source>It got worse</source>
        <translation>Piorou</translation>
    </message>
    <message>
        <source>Into a leg, numb or weak</source>
        <translation>Para uma perna, dormente ou fraca</translation>
    </message>
    <message>
        <source>A foot or a shin</source>
        <translation>Um pé ou uma canela</translation>
    </message>
    <message>
        <source>Dizzy</source>
        <translation>Tontura</translation>
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
        <translation>Qual</translation>
    </message>
    <message>
        <source>Portions</source>
        <translation>Porções</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Name or place, if you like</source>
        <translation>Nome ou lugar, se quiser</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>O que disseram</translation>
    </message>
    <message>
        <source>How it was the next day</source>
        <translation>Como foi no dia seguinte</translation>
    </message>
    <message>
        <source>This entry is deleted, and counts nowhere.</source>
        <translation>Este registro foi apagado e não conta em lugar nenhum.</translation>
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
        <translation>Ainda está em andamento. Encerre primeiro; depois dá para mudar.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi mudado.</translation>
    </message>
    <message>
        <source>Changed: {entry}</source>
        <translation>Mudado: {entry}</translation>
    </message>
    <message>
        <source>By now it is: {entry}. Keep writes what you chose here.</source>
        <translation>Agora está assim: {entry}. Guardar grava o que você escolheu aqui.</translation>
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
        <translation>Cancelar a mudança</translation>
    </message>
    <message>
        <source>Delete: {entry}</source>
        <translation>Apagar: {entry}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
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
        <translation>Registros, os mais novos primeiro</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
</context>
<context>
    <name>EpisodeCard</name>
    <message>
        <source>Log pain</source>
        <translation>Registrar dor</translation>
    </message>
    <message>
        <source>It has eased</source>
        <translation>Aliviou</translation>
    </message>
    <message>
        <source>This episode</source>
        <translation>Esta crise</translation>
    </message>
    <message>
        <source>Edit this episode</source>
        <translation>Editar esta crise</translation>
    </message>
    <message>
        <source>Take the plan with me</source>
        <translation>Levar o plano comigo</translation>
    </message>
    <message>
        <source>Spasm since {time}</source>
        <translation>Espasmo desde {time}</translation>
    </message>
    <message>
        <source>Hour {hour} of 72. Heat from {time}.</source>
        <translation>Hora {hour} de 72. Calor a partir de {time}.</translation>
    </message>
    <message>
        <source>Ice phase</source>
        <translation>Fase do gelo</translation>
    </message>
    <message>
        <source>Hour {hour}</source>
        <translation>Hora {hour}</translation>
    </message>
    <message>
        <source>Heat phase</source>
        <translation>Fase do calor</translation>
    </message>
</context>
<context>
    <name>EpisodesSheet</name>
    <message>
        <source>Episodes</source>
        <translation>Crises</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Nenhuma ainda.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Since {time}</source>
        <translation>Desde {time}</translation>
    </message>
    <message>
        <source>{time}, for {length}</source>
        <translation>{time}, por {length}</translation>
    </message>
    <message>
        <source>no pain logged</source>
        <translation>sem dor registrada</translation>
    </message>
    <message>
        <source>highest pain {value} of 10</source>
        <translation>dor mais alta {value} de 10</translation>
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
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Delete {time}</source>
        <translation>Apagar {time}</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>Voltou</translation>
    </message>
    <message>
        <source>It came back: {time}</source>
        <translation>Voltou: {time}</translation>
    </message>
</context>
<context>
    <name>EraseCard</name>
    <message>
        <source>Delete all …</source>
        <translation>Apagar tudo …</translation>
    </message>
    <message>
        <source>The whole diary and your settings; you type a word first.</source>
        <translation>O diário inteiro e seus ajustes; antes, você digita uma palavra.</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Apagar tudo</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Delete the backups, too</source>
        <translation>Apagar também os backups</translation>
    </message>
    <message>
        <source>Then nothing brings the diary back.</source>
        <translation>Aí nada traz o diário de volta.</translation>
    </message>
    <message>
        <source>Type {word} to delete all</source>
        <translation>Digite {word} para apagar tudo</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Apagar tudo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups stay, unless you delete them, too.</source>
        <translation>
            <numerusform>%Ln backup fica, a menos que você também o apague.</numerusform>
            <numerusform>%Ln backups ficam, a menos que você também os apague.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup: nothing brings the diary back.</source>
        <translation>Não há backup: nada traz o diário de volta.</translation>
    </message>
    <message>
        <source>This deletes the whole diary with its {entries}, and your settings.</source>
        <translation>Isto apaga o diário inteiro, com {entries}, e seus ajustes.</translation>
    </message>
    <message>
        <source>All entries are deleted.</source>
        <translation>Todos os registros foram apagados.</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>the data file</source>
        <translation>o arquivo de dados</translation>
    </message>
    <message>
        <source>Your diary</source>
        <translation>Seu diário</translation>
    </message>
    <message>
        <source>One file of {size} on this computer; its entries go into the shared folder, too.</source>
        <translation>Um arquivo de {size} neste computador; seus registros vão também para a pasta compartilhada.</translation>
    </message>
    <message>
        <source>One file of {size}, on this computer only.</source>
        <translation>Um arquivo de {size}, só neste computador.</translation>
    </message>
    <message>
        <source>The first entry makes the file, on this computer only.</source>
        <translation>O primeiro registro cria o arquivo, só neste computador.</translation>
    </message>
</context>
<context>
    <name>FoodsSheet</name>
    <message>
        <source>Search the foods</source>
        <translation>Buscar nos alimentos</translation>
    </message>
    <message>
        <source>No food here has these words.</source>
        <translation>Nenhum alimento aqui tem essas palavras.</translation>
    </message>
    <message>
        <source>Eaten</source>
        <translation>Comi</translation>
    </message>
    <message>
        <source>Eaten: {food}</source>
        <translation>Comi: {food}</translation>
    </message>
    <message>
        <source>{count} this week</source>
        <translation>{count} esta semana</translation>
    </message>
    <message>
        <source>{source}. Edition {edition}.</source>
        <translation>{source}. Edição {edition}.</translation>
    </message>
    <message>
        <source>Foods with minerals</source>
        <translation>Alimentos com minerais</translation>
    </message>
    <message>
        <source>Food first. Ask before pills of potassium or magnesium if you have kidney disease.</source>
        <translation>Comida primeiro. Se você tem doença renal, pergunte antes de tomar potássio ou magnésio em comprimidos.</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Mulher</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Homem</translation>
    </message>
    <message>
        <source>Daily need for</source>
        <translation>Necessidade diária para</translation>
    </message>
    <message>
        <source>Year of birth (if you like)</source>
        <translation>Ano de nascimento (se quiser)</translation>
    </message>
    <message>
        <source>{days} of 7 days&apos; worth</source>
        <translation>{days} de 7 dias supridos</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Saved on this computer only</source>
        <translation>Salvo só neste computador</translation>
    </message>
    <message>
        <source>Saved here and in your shared folder</source>
        <translation>Salvo aqui e na sua pasta compartilhada</translation>
    </message>
</context>
<context>
    <name>FootMessage</name>
    <message>
        <source>Opens the settings of nudges</source>
        <translation>Abre os ajustes dos lembretes</translation>
    </message>
</context>
<context>
    <name>FormSheet</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
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
        <translation>Mililitros por copo</translation>
    </message>
    <message>
        <source>Glasses a day</source>
        <translation>Copos por dia</translation>
    </message>
    <message>
        <source>Glass and goal</source>
        <translation>Copo e meta</translation>
    </message>
    <message>
        <source>Eight glasses is a fair target, not a law; tea, coffee and milk count.</source>
        <translation>Oito copos são uma boa meta, não uma lei; chá, café e leite contam.</translation>
    </message>
    <message>
        <source>Drink to thirst; pale-yellow urine is a good sign. EFSA 2010; Institute of Medicine 2004.</source>
        <translation>Beba conforme a sede; urina amarelo-clara é um bom sinal. EFSA 2010; Institute of Medicine 2004.</translation>
    </message>
</context>
<context>
    <name>GuideSheets</name>
    <message>
        <source>Sitting at a desk: hips back, a small roll at belt height, feet flat, screen at eye level.</source>
        <translation>Sentado à mesa: quadril bem atrás, um rolinho na altura do cinto, pés apoiados, tela na altura dos olhos.</translation>
    </message>
    <message>
        <source>A small roll or folded towel, 5 to 10 cm deep, at belt height. Hips all the way back.</source>
        <translation>Um rolinho ou toalha dobrada, de 5 a 10 cm de espessura, na altura do cinto. Quadril todo para trás.</translation>
    </message>
    <message>
        <source>Feet flat, elbows about square, the top of the screen at eye level, leaning back a little.</source>
        <translation>Pés apoiados, cotovelos em ângulo quase reto, o topo da tela na altura dos olhos, um pouco recostado.</translation>
    </message>
    <message>
        <source>Shift often: no posture has been shown to be the right one. The best one is one that changes.</source>
        <translation>Mude sempre: nenhuma postura se mostrou a certa. A melhor é a que muda.</translation>
    </message>
    <message>
        <source>A cushion is for comfort. Back belts are not recommended. WHO 2023; NICE NG59.</source>
        <translation>A almofada é para conforto. Cintas lombares não são recomendadas. OMS 2023; NICE NG59.</translation>
    </message>
    <message>
        <source>Lumbar cushion</source>
        <translation>Almofada lombar</translation>
    </message>
    <message>
        <source>Without it today</source>
        <translation>Sem ela hoje</translation>
    </message>
    <message>
        <source>I sit with it today</source>
        <translation>Hoje sento com ela</translation>
    </message>
    <message>
        <source>Driving: knees a little bent, a small roll at belt height, hands low on the wheel.</source>
        <translation>Ao volante: joelhos um pouco dobrados, um rolinho na altura do cinto, mãos baixas no volante.</translation>
    </message>
    <message>
        <source>Seat so that your knees are a little bent, with the roll at belt height.</source>
        <translation>Ajuste o banco para que os joelhos fiquem um pouco dobrados, com o rolinho na altura do cinto.</translation>
    </message>
    <message>
        <source>Stop about every 2 hours for 15 minutes and walk a few steps; earlier in a flare.</source>
        <translation>Pare mais ou menos a cada 2 horas por 15 minutos e dê alguns passos; antes disso, numa piora.</translation>
    </message>
    <message>
        <source>Nothing here calls you while you drive. After two hours without a stop a nudge waits at the computer.</source>
        <translation>Nada aqui chama você enquanto dirige. Depois de duas horas sem parar, um lembrete espera no computador.</translation>
    </message>
    <message>
        <source>Don&apos;t drive drowsy from a muscle relaxant or another sedating medicine, or if you could not brake hard.</source>
        <translation>Não dirija com sono por causa de um relaxante muscular ou outro remédio que seda, nem se não conseguir frear com força.</translation>
    </message>
    <message>
        <source>Driving today</source>
        <translation>Vou dirigir hoje</translation>
    </message>
    <message>
        <source>I&apos;m driving off now</source>
        <translation>Estou saindo agora</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Seus dados</translation>
    </message>
    <message>
        <source>What to show of the diary</source>
        <translation>O que mostrar do diário</translation>
    </message>
    <message>
        <source>Search the entries</source>
        <translation>Buscar nos registros</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Look again</source>
        <translation>Olhar de novo</translation>
    </message>
    <message>
        <source>Time to look again: three short questions.</source>
        <translation>Hora de olhar de novo: três perguntas curtas.</translation>
    </message>
    <message>
        <source>A new episode began on {day}. The answers below are about an earlier one.</source>
        <translation>Uma nova crise começou em {day}. As respostas abaixo são de uma anterior.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>The warning sign you ticked no longer stands. What you answered besides it is kept.</source>
        <translation>O sinal de alerta que você marcou não está mais em aberto. As outras respostas ficaram guardadas.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>On with the other questions</source>
        <translation>Seguir com as outras perguntas</translation>
    </message>
    <message>
        <source>You began the checklist {when}. All answers until then are kept.</source>
        <translation>Você começou o checklist {when}. Todas as respostas até ali estão guardadas.</translation>
    </message>
    <message>
        <source>Only the warning signs are asked again: they speak of today.</source>
        <translation>Só os sinais de alerta são perguntados de novo: eles falam de hoje.</translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation>Continuar de onde parei</translation>
    </message>
    <message numerus="yes">
        <source>The warning signs, then %Ln short questions, one at a time. It is no diagnosis, and “not sure” is always an answer.</source>
        <translation>
            <numerusform>Os sinais de alerta, depois %Ln pergunta curta. Não é um diagnóstico, e “não sei” sempre é uma resposta.</numerusform>
            <numerusform>Os sinais de alerta, depois %Ln perguntas curtas, uma de cada vez. Não é um diagnóstico, e “não sei” sempre é uma resposta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filled in from your diary, for you to confirm: {what}.</source>
        <translation>Preenchido a partir do seu diário, para você confirmar: {what}.</translation>
    </message>
    <message>
        <source>What kind of spasm is this likely to be?</source>
        <translation>Que tipo de espasmo é provável que seja este?</translation>
    </message>
    <message>
        <source>Warning signs, pain, medicine and visits from your diary on one sheet, to print or as a PDF.</source>
        <translation>Sinais de alerta, dor, remédios e consultas do seu diário numa folha, para imprimir ou em PDF.</translation>
    </message>
    <message>
        <source>One page to take along</source>
        <translation>Uma página para levar</translation>
    </message>
    <message>
        <source>Summary for my doctor</source>
        <translation>Resumo para meu médico</translation>
    </message>
    <message>
        <source>Look again: three questions</source>
        <translation>Olhar de novo: três perguntas</translation>
    </message>
    <message>
        <source>Answer all anew</source>
        <translation>Responder tudo de novo</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bom saber</translation>
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
        <translation>Que certeza há?</translation>
    </message>
    <message>
        <source>How sure are we? It often comes back</source>
        <translation>Que certeza há? Costuma voltar</translation>
    </message>
    <message>
        <source>How sure are we? Ice</source>
        <translation>Que certeza há? Gelo</translation>
    </message>
    <message>
        <source>How sure are we? Short walks</source>
        <translation>Que certeza há? Caminhadas curtas</translation>
    </message>
    <message>
        <source>How sure are we? Heat</source>
        <translation>Que certeza há? Calor</translation>
    </message>
    <message>
        <source>How sure are we? Steroid injections</source>
        <translation>Que certeza há? Infiltrações com corticoide</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Add the entries of a file</source>
        <translation>Acrescentar registros de um arquivo</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation>Lendo {file} …</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lendo o arquivo</translation>
    </message>
    <message>
        <source>Adding the entries</source>
        <translation>Acrescentando os registros</translation>
    </message>
    <message>
        <source>Everything in it is in the diary already.</source>
        <translation>Tudo o que há nele já está no diário.</translation>
    </message>
    <message>
        <source>It holds no entries.</source>
        <translation>Não contém registros.</translation>
    </message>
    <message>
        <source>Nothing in it can be added.</source>
        <translation>Nada nele pode ser acrescentado.</translation>
    </message>
    <message>
        <source>Before anything is written, a backup is made.</source>
        <translation>Antes de gravar qualquer coisa, é feito um backup.</translation>
    </message>
    <message>
        <source>Add the others</source>
        <translation>Acrescentar os outros</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Acrescentar</translation>
    </message>
    <message>
        <source>{entries} would be added.</source>
        <translation>Seriam acrescentados: {entries}.</translation>
    </message>
    <message>
        <source>{entries} would take the place of an older version.</source>
        <translation>Tomariam o lugar de uma versão mais antiga: {entries}.</translation>
    </message>
    <message>
        <source>{entries} would be added, and {newer} would take the place of an older version.</source>
        <translation>Seriam acrescentados: {entries}; tomariam o lugar de uma versão mais antiga: {newer}.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>e mais {count}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries cannot be added</source>
        <translation>
            <numerusform>%Ln registro não pode ser acrescentado</numerusform>
            <numerusform>%Ln registros não podem ser acrescentados</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind}, {when}: {reason}</source>
        <translation>{kind}, {when}: {reason}</translation>
    </message>
    <message>
        <source>{entries} added, {newer} renewed.</source>
        <translation>Acrescentados: {entries}; renovados: {newer}.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>The diary as it was before is among the backups.</source>
        <translation>O diário como era antes está entre os backups.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Parado. Nada foi mudado.</translation>
    </message>
</context>
<context>
    <name>InfoPage</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>How sure is that? {note}</source>
        <translation>Quanta certeza há nisso? {note}</translation>
    </message>
    <message>
        <source>Put these on my summary</source>
        <translation>Pôr no meu resumo</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Perguntas a fazer</translation>
    </message>
</context>
<context>
    <name>InjectionSheet</name>
    <message>
        <source>I had one</source>
        <extracomment>safety</extracomment>
        <translation>Já fiz uma infiltração</translation>
    </message>
    <message>
        <source>One is planned</source>
        <extracomment>safety</extracomment>
        <translation>Há uma infiltração marcada</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>safety</extracomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Planned for {day}</source>
        <extracomment>safety</extracomment>
        <translation>Marcada para {day}</translation>
    </message>
    <message>
        <source>It took place</source>
        <extracomment>safety</extracomment>
        <translation>Foi feita</translation>
    </message>
    <message>
        <source>It took place: {day}</source>
        <extracomment>safety</extracomment>
        <translation>Foi feita: {day}</translation>
    </message>
    <message>
        <source>pain {before} before, {after} after</source>
        <extracomment>safety</extracomment>
        <translation>dor {before} antes, {after} depois</translation>
    </message>
    <message>
        <source>Had on {day}</source>
        <extracomment>safety</extracomment>
        <translation>Feita em {day}</translation>
    </message>
    <message>
        <source>next day: {how}</source>
        <extracomment>safety</extracomment>
        <translation>dia seguinte: {how}</translation>
    </message>
</context>
<context>
    <name>InterimResult</name>
    <message>
        <source>So far this points to</source>
        <translation>Até agora isto aponta para</translation>
    </message>
    <message>
        <source>It changes as you answer. It is no diagnosis.</source>
        <translation>Muda conforme você responde. Não é um diagnóstico.</translation>
    </message>
    <message>
        <source>Summary for my doctor</source>
        <translation>Resumo para meu médico</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nada ainda.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>No font on this computer has the letters of {language}, so Unclench speaks English. Install {font}, then start Unclench again.</source>
        <translation>Nenhuma fonte neste computador tem as letras de {language}; por isso o Unclench fala inglês. Instale {font} e abra o Unclench de novo.</translation>
    </message>
</context>
<context>
    <name>LastEpisodeLine</name>
    <message>
        <source>See all</source>
        <translation>Ver todas</translation>
    </message>
    <message>
        <source>See all past episodes</source>
        <translation>Ver todas as crises anteriores</translation>
    </message>
    <message>
        <source>Last time: {time}</source>
        <translation>Última vez: {time}</translation>
    </message>
    <message>
        <source>for {length}</source>
        <translation>por {length}</translation>
    </message>
    <message>
        <source>{lasted}, highest pain {value}</source>
        <translation>{lasted}, dor mais alta {value}</translation>
    </message>
</context>
<context>
    <name>LevelSheet</name>
    <message>
        <source>Level and way</source>
        <translation>Nível e modo</translation>
    </message>
    <message>
        <source>Time to get down</source>
        <translation>Tempo para se posicionar</translation>
    </message>
    <message>
        <source>Is a plank for me?</source>
        <translation>A prancha é para mim?</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Say it aloud too</source>
        <translation>Dizer também em voz alta</translation>
    </message>
    <message>
        <source>Two holds, guided</source>
        <translation>Duas séries, guiadas</translation>
    </message>
    <message>
        <source>Three holds, guided</source>
        <translation>Três séries, guiadas</translation>
    </message>
    <message>
        <source>One free hold</source>
        <translation>Uma série livre</translation>
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
        <translation>Séries de {hold} segundos: {first}, depois {second}, depois {third}; {short} segundos entre séries, {long} entre rodadas.</translation>
    </message>
</context>
<context>
    <name>LogForm</name>
    <message>
        <source>Change {name}</source>
        <extracomment>safety</extracomment>
        <translation>Mudar {name}</translation>
    </message>
    <message>
        <source>Log {name}</source>
        <extracomment>safety</extracomment>
        <translation>Registrar {name}</translation>
    </message>
    <message>
        <source>How many (one is one {unit})</source>
        <extracomment>safety</extracomment>
        <translation>Quantos (1 = 1 {unit})</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>safety</extracomment>
        <translation>Outro</translation>
    </message>
    <message>
        <source>Another amount</source>
        <extracomment>safety</extracomment>
        <translation>Outra quantidade</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>safety</extracomment>
        <translation>Quando</translation>
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
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Log it: {name}</source>
        <extracomment>safety</extracomment>
        <translation>Registrar: {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>safety</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel logging</source>
        <extracomment>safety</extracomment>
        <translation>Cancelar, sem registrar</translation>
    </message>
</context>
<context>
    <name>LogMenu</name>
    <message>
        <source>Log anything</source>
        <translation>Registrar algo</translation>
    </message>
    <message>
        <source>What to log</source>
        <translation>O que registrar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation>Uma nota, se quiser</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dor</translation>
    </message>
    <message>
        <source>How much, 0 to 10</source>
        <translation>Quanto, de 0 a 10</translation>
    </message>
    <message>
        <source>A twinge</source>
        <translation>Uma fisgada</translation>
    </message>
    <message>
        <source>A walk</source>
        <translation>Uma caminhada</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>I got up</source>
        <translation>Levantei</translation>
    </message>
    <message>
        <source>A drink</source>
        <translation>Uma bebida</translation>
    </message>
    <message>
        <source>Millilitres</source>
        <translation>Mililitros</translation>
    </message>
    <message>
        <source>A plank</source>
        <translation>Uma prancha</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>A stretch</source>
        <translation>Um alongamento</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Qual</translation>
    </message>
    <message>
        <source>A food</source>
        <translation>Um alimento</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Weight in {unit}</source>
        <translation>Peso em {unit}</translation>
    </message>
</context>
<context>
    <name>Logged</name>
    <message>
        <source>Pain {value} logged, {time}</source>
        <translation>Dor {value} registrada, {time}</translation>
    </message>
    <message>
        <source>Worst pain {value} logged, {time}</source>
        <translation>Pior dor {value} registrada, {time}</translation>
    </message>
    <message>
        <source>Average pain {value} logged, {time}</source>
        <translation>Dor média {value} registrada, {time}</translation>
    </message>
    <message>
        <source>Twinge {value} logged, {time}</source>
        <translation>Fisgada {value} registrada, {time}</translation>
    </message>
    <message numerus="yes">
        <source>Glass, {count} of %Ln, {time}</source>
        <translation>
            <numerusform>Copo, {count} de %Ln, {time}</numerusform>
            <numerusform>Copo, {count} de %Ln, {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, {amount}, logged, {time}</source>
        <translation>{what}, {amount}, registrado, {time}</translation>
    </message>
    <message>
        <source>{what} of {length} logged, {time}</source>
        <translation>{what} de {length}: registrado, {time}</translation>
    </message>
    <message>
        <source>{what} of {length} kept. One counts from a minute on.</source>
        <translation>{what} de {length}: guardado. Conta a partir de um minuto.</translation>
    </message>
    <message>
        <source>Up from the chair, logged, {time}</source>
        <translation>Levantou da cadeira: registrado, {time}</translation>
    </message>
    <message>
        <source>Plank of {length} logged, {time}</source>
        <translation>Prancha de {length} registrada, {time}</translation>
    </message>
    <message>
        <source>{what} logged, {time}</source>
        <translation>{what}: registrado, {time}</translation>
    </message>
    <message>
        <source>Weight logged, {time}</source>
        <translation>Peso registrado, {time}</translation>
    </message>
    <message>
        <source>{units} × {name} logged, {time}</source>
        <translation>{units} × {name}: registrado, {time}</translation>
    </message>
    <message>
        <source>Visit kept</source>
        <oldsource>The visit is kept.</oldsource>
        <translation>Consulta guardada</translation>
    </message>
    <message>
        <source>Answers kept, {time}</source>
        <translation>Respostas guardadas, {time}</translation>
    </message>
    <message>
        <source>Exercise kept: {name}</source>
        <translation>Exercício guardado: {name}</translation>
    </message>
    <message>
        <source>The day strip is corrected.</source>
        <translation>A faixa do dia foi corrigida.</translation>
    </message>
    <message>
        <source>Logged, {time}</source>
        <translation>Registrado, {time}</translation>
    </message>
</context>
<context>
    <name>MacMenu</name>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>About Unclench</source>
        <translation>Sobre o Unclench</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Open Unclench</source>
        <translation>Abrir o Unclench</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Relief</source>
        <translation>Alívio</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Causas</translation>
    </message>
    <message>
        <source>Prevention</source>
        <translation>Prevenção</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Log anything</source>
        <translation>Registrar algo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>System check</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Unclench is a timer and a diary. It does not examine you.</source>
        <translation>O Unclench é um timer e um diário. Ele não examina você.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>The nudge: done</source>
        <translation>O lembrete: pronto</translation>
    </message>
    <message>
        <source>The nudge: in 10 min</source>
        <translation>O lembrete: em 10 min</translation>
    </message>
    <message>
        <source>My back just seized up</source>
        <translation>Minhas costas travaram</translation>
    </message>
    <message>
        <source>Pack off</source>
        <translation>Já tirei</translation>
    </message>
    <message>
        <source>Start a plank</source>
        <translation>Iniciar uma prancha</translation>
    </message>
    <message>
        <source>Say the time left and the next nudge</source>
        <translation>Dizer o tempo restante e o próximo lembrete</translation>
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
        <translation>Dor</translation>
    </message>
    <message>
        <source>Enjoyment</source>
        <translation>Prazer de viver</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>{what}: {number}</source>
        <translation>{what}: {number}</translation>
    </message>
    <message>
        <source>What you leave blank counts as no.</source>
        <translation>O que você deixa em branco conta como não.</translation>
    </message>
    <message>
        <source>These questions are in English: no checked translation is known to us.</source>
        <translation>Estas perguntas estão em inglês: não conhecemos uma tradução verificada.</translation>
    </message>
</context>
<context>
    <name>MeasuresCard</name>
    <message>
        <source>Measures for the doctor</source>
        <translation>Medidas para o médico</translation>
    </message>
    <message>
        <source>Ask me once a week</source>
        <translation>Perguntar uma vez por semana</translation>
    </message>
    <message>
        <source>Three numbers for the doctor; it stops when nothing hurts.</source>
        <translation>Três números para o médico; para quando nada dói.</translation>
    </message>
    <message>
        <source>And Roland-Morris every two weeks</source>
        <translation>E Roland-Morris a cada duas semanas</translation>
    </message>
    <message>
        <source>PEG: three numbers</source>
        <translation>PEG: três números</translation>
    </message>
    <message>
        <source>Better or worse than at the start?</source>
        <translation>Melhor ou pior que no começo?</translation>
    </message>
    <message>
        <source>Roland-Morris: 24 sentences</source>
        <translation>Roland-Morris: 24 frases</translation>
    </message>
    <message>
        <source>A score a clinic gave</source>
        <translation>Uma pontuação de clínica</translation>
    </message>
</context>
<context>
    <name>MedicineCard</name>
    <message>
        <source>Choose</source>
        <extracomment>safety</extracomment>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Choose a medicine</source>
        <extracomment>safety</extracomment>
        <translation>Escolher um remédio</translation>
    </message>
    <message>
        <source>Medicine</source>
        <extracomment>safety</extracomment>
        <translation>Remédio</translation>
    </message>
    <message>
        <source>logged on this computer only</source>
        <extracomment>safety</extracomment>
        <translation>registrado só neste computador</translation>
    </message>
    <message>
        <source>Earliest by the label you chose</source>
        <extracomment>safety</extracomment>
        <translation>A partir de quando, pela bula escolhida</translation>
    </message>
    <message>
        <source>My answers</source>
        <extracomment>safety</extracomment>
        <translation>Minhas respostas</translation>
    </message>
    <message>
        <source>What labels ask</source>
        <extracomment>safety</extracomment>
        <translation>O que as bulas perguntam</translation>
    </message>
    <message>
        <source>My answers to what labels ask</source>
        <extracomment>safety</extracomment>
        <translation>Minhas respostas ao que as bulas perguntam</translation>
    </message>
    <message>
        <source>See the notes</source>
        <extracomment>safety</extracomment>
        <translation>Ver as notas</translation>
    </message>
    <message>
        <source>Taken back: {name}</source>
        <extracomment>safety</extracomment>
        <translation>Desfeito: {name}</translation>
    </message>
</context>
<context>
    <name>MedicineRow</name>
    <message>
        <source>Log</source>
        <extracomment>safety</extracomment>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Log {name}</source>
        <extracomment>safety</extracomment>
        <translation>Registrar {name}</translation>
    </message>
    <message>
        <source>details</source>
        <extracomment>safety</extracomment>
        <translation>detalhes</translation>
    </message>
    <message>
        <source>details of {name}: its label, and what was logged</source>
        <extracomment>safety</extracomment>
        <translation>detalhes de {name}: a bula e o que foi registrado</translation>
    </message>
    <message>
        <source>See the note about {name}</source>
        <extracomment>safety</extracomment>
        <translation>Ver a nota sobre {name}</translation>
    </message>
    <message>
        <source>nothing logged yet</source>
        <extracomment>safety</extracomment>
        <translation>nada registrado ainda</translation>
    </message>
    <message>
        <source>last {time}</source>
        <extracomment>safety</extracomment>
        <translation>última dose {time}</translation>
    </message>
    <message>
        <source>set by you from {who} on {day}</source>
        <extracomment>safety</extracomment>
        <translation>definido por você, de {who}, em {day}</translation>
    </message>
</context>
<context>
    <name>MessageLine</name>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
</context>
<context>
    <name>MineralsCard</name>
    <message>
        <source>Minerals</source>
        <translation>Minerais</translation>
    </message>
    <message>
        <source>Foods</source>
        <translation>Alimentos</translation>
    </message>
    <message>
        <source>Foods with minerals</source>
        <translation>Alimentos com minerais</translation>
    </message>
    <message>
        <source>Tick what you eat this week: calcium, magnesium, potassium.</source>
        <translation>Marque o que você come esta semana: cálcio, magnésio, potássio.</translation>
    </message>
    <message>
        <source>{mineral} {days}</source>
        <translation>{mineral} {days}</translation>
    </message>
    <message>
        <source>{minerals} days&apos; worth this week</source>
        <translation>{minerals} dias supridos esta semana</translation>
    </message>
</context>
<context>
    <name>MiniTimer</name>
    <message>
        <source>Unclench timer</source>
        <translation>Timer do Unclench</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tempo restante</translation>
    </message>
    <message>
        <source>Running time</source>
        <translation>Tempo correndo</translation>
    </message>
    <message>
        <source>Pack off</source>
        <translation>Já tirei</translation>
    </message>
    <message>
        <source>Open Unclench</source>
        <translation>Abrir o Unclench</translation>
    </message>
    <message>
        <source>No timer is running now.</source>
        <translation>Nenhum timer em andamento.</translation>
    </message>
    <message>
        <source>This desktop does not let a window stay on top: other windows may cover the timer.</source>
        <translation>Esta área de trabalho não deixa uma janela ficar por cima: outras podem cobrir o timer.</translation>
    </message>
    <message>
        <source>+ {time}</source>
        <translation>+ {time}</translation>
    </message>
    <message>
        <source>{kind} · ends {time}</source>
        <translation>{kind} · até {time}</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Caminhada</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Month before</source>
        <translation>Mês anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Próximo mês</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Ano anterior</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Próximo ano</translation>
    </message>
</context>
<context>
    <name>MoreBelow</name>
    <message numerus="yes">
        <source>%Ln more below</source>
        <translation>
            <numerusform>mais %Ln abaixo</numerusform>
            <numerusform>mais %Ln abaixo</numerusform>
        </translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Há mais abaixo</translation>
    </message>
</context>
<context>
    <name>MovesSheet</name>
    <message>
        <source>Add a move of my own …</source>
        <translation>Adicionar exercício meu …</translation>
    </message>
    <message>
        <source>Choose moves</source>
        <translation>Escolher exercícios</translation>
    </message>
    <message>
        <source>A mild pull, never a sharp pain. What hurts rests for 48 hours by itself.</source>
        <translation>Um leve puxão, nunca uma dor aguda. O que dói fica em pausa por 48 horas, automaticamente.</translation>
    </message>
    <message>
        <source>From {whom}</source>
        <translation>De {whom}</translation>
    </message>
    <message>
        <source>Leave or change it if: {reason}</source>
        <translation>Não faça, ou adapte, se: {reason}</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>QR code of the passphrase</source>
        <translation>Código QR da frase secreta</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Outras palavras</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the passphrase</source>
        <translation>Copiar a frase secreta</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimir …</translation>
    </message>
    <message>
        <source>Print the passphrase …</source>
        <translation>Imprimir a frase secreta …</translation>
    </message>
    <message>
        <source>Every other computer asks for this passphrase. It is shown only now, and nobody can bring it back: write it down, print it, or keep it where you keep your passwords.</source>
        <translation>Cada um dos outros computadores pede esta frase secreta. Ela só aparece agora, e ninguém pode recuperá-la: anote, imprima ou guarde onde você guarda suas senhas.</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>Sua própria frase secreta</translation>
    </message>
    <message>
        <source>Several words, 12 letters at least</source>
        <translation>Várias palavras, pelo menos 12 letras</translation>
    </message>
    <message>
        <source>Use words of my own</source>
        <translation>Usar palavras minhas</translation>
    </message>
    <message>
        <source>I have it in a safe place</source>
        <translation>Está em um lugar seguro</translation>
    </message>
    <message>
        <source>Use made-up words</source>
        <translation>Usar palavras inventadas</translation>
    </message>
    <message>
        <source>The passphrase is copied.</source>
        <translation>A frase secreta foi copiada.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
</context>
<context>
    <name>NewestChange</name>
    <message>
        <source>Taken back: {what}.</source>
        <translation>Desfeito: {what}.</translation>
    </message>
    <message>
        <source>Brought back: {what}.</source>
        <translation>Recuperado: {what}.</translation>
    </message>
    <message>
        <source>Change taken back: it is {what} again.</source>
        <translation>Mudança desfeita: de novo {what}.</translation>
    </message>
    <message>
        <source>the newest change</source>
        <translation>a mudança mais recente</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next for you</source>
        <translation>Próximos passos</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Sinais de alerta</translation>
    </message>
    <message>
        <source>Gentle stretches</source>
        <translation>Alongamentos leves</translation>
    </message>
    <message>
        <source>An injection?</source>
        <translation>Uma infiltração?</translation>
    </message>
    <message>
        <source>Now, or when you like</source>
        <translation>Agora, ou quando quiser</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>A qualquer hora</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Caminhada</translation>
    </message>
    <message>
        <source>Walk: start or log one</source>
        <translation>Caminhada: iniciar ou registrar</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>See what you ticked, for a doctor soon</source>
        <translation>Ver o que você marcou, para um médico em breve</translation>
    </message>
    <message>
        <source>See what you ticked, for a visit</source>
        <translation>Ver o que você marcou, para uma consulta</translation>
    </message>
    <message>
        <source>See in Causes what it may be</source>
        <translation>Ver em Causas o que pode ser</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Checar</translation>
    </message>
    <message>
        <source>Check the warning signs again</source>
        <translation>Checar os sinais de alerta de novo</translation>
    </message>
</context>
<context>
    <name>NoIceSheet</name>
    <message>
        <source>Most episodes ease on their own. These keep you comfortable and moving.</source>
        <extracomment>safety</extracomment>
        <translation>A maioria das crises alivia sozinha. Isto mantém você confortável e em movimento.</translation>
    </message>
    <message>
        <source>Without ice, then</source>
        <extracomment>safety</extracomment>
        <translation>Então, sem gelo</translation>
    </message>
    <message>
        <source>Find the position that hurts least</source>
        <extracomment>safety</extracomment>
        <translation>Ache a posição que dói menos</translation>
    </message>
    <message>
        <source>One of these three, for a while; then another.</source>
        <extracomment>safety</extracomment>
        <translation>Uma destas três, por um tempo; depois outra.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>safety</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>A short walk</source>
        <extracomment>safety</extracomment>
        <translation>Uma caminhada curta</translation>
    </message>
    <message>
        <source>Two to five minutes on the flat, once an hour while you are awake. Not with pain above 7.</source>
        <extracomment>safety</extracomment>
        <translation>Dois a cinco minutos em terreno plano, uma vez por hora enquanto você estiver acordado. Não com dor acima de 7.</translation>
    </message>
    <message>
        <source>Start a walk</source>
        <extracomment>safety</extracomment>
        <translation>Iniciar caminhada</translation>
    </message>
    <message>
        <source>A heat wrap, if you want one</source>
        <extracomment>safety</extracomment>
        <translation>Uma faixa térmica, se quiser</translation>
    </message>
    <message>
        <source>Your choice before 72 hours. Not on a bruise or swelling younger than 48 hours.</source>
        <extracomment>safety</extracomment>
        <translation>É escolha sua antes de 72 horas. Não sobre mancha roxa ou inchaço de menos de 48 horas.</translation>
    </message>
    <message>
        <source>See heat</source>
        <extracomment>safety</extracomment>
        <translation>Ver calor</translation>
    </message>
    <message>
        <source>The plan, to take with you</source>
        <extracomment>safety</extracomment>
        <translation>O plano, para levar com você</translation>
    </message>
    <message>
        <source>One page with the three days on it.</source>
        <extracomment>safety</extracomment>
        <translation>Uma página com os três dias.</translation>
    </message>
    <message>
        <source>Take it with me</source>
        <extracomment>safety</extracomment>
        <translation>Levar comigo</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>More than allowed in 24 h</source>
        <extracomment>safety</extracomment>
        <translation>Mais do que o permitido em 24 h</translation>
    </message>
    <message>
        <source>From your log</source>
        <extracomment>safety</extracomment>
        <translation>Do seu registro</translation>
    </message>
</context>
<context>
    <name>NudgeBar</name>
    <message>
        <source>Nudge: {title}</source>
        <translation>Lembrete: {title}</translation>
    </message>
    <message>
        <source>{answer}: the nudge</source>
        <translation>{answer}: o lembrete</translation>
    </message>
</context>
<context>
    <name>NudgeFrame</name>
    <message>
        <source>Pause nudges</source>
        <translation>Pausar lembretes</translation>
    </message>
</context>
<context>
    <name>NudgeWords</name>
    <message>
        <source>Nudges are off</source>
        <translation>Lembretes desligados</translation>
    </message>
    <message>
        <source>No nudge is due</source>
        <translation>Nenhum lembrete previsto</translation>
    </message>
    <message>
        <source>Due: {what}</source>
        <translation>Agora: {what}</translation>
    </message>
    <message>
        <source>A nudge is due</source>
        <translation>Há um lembrete</translation>
    </message>
    <message>
        <source>Nudges are on, none before {time}</source>
        <oldsource>Nudges again from {time}</oldsource>
        <translation>Lembretes ligados, nenhum antes de {time}</translation>
    </message>
    <message>
        <source>Next nudge {time}</source>
        <translation>Próximo lembrete {time}</translation>
    </message>
    <message>
        <source>Nudges paused until {time}</source>
        <translation>Lembretes pausados até {time}</translation>
    </message>
    <message>
        <source>In a meeting until {time}</source>
        <translation>Em reunião até {time}</translation>
    </message>
    <message>
        <source>Paused until {time}</source>
        <translation>Pausado até {time}</translation>
    </message>
    <message>
        <source>Meeting until {time}</source>
        <translation>Reunião até {time}</translation>
    </message>
    <message>
        <source>waiting until you stop typing</source>
        <translation>esperando você parar de digitar</translation>
    </message>
    <message>
        <source>waiting until you are back</source>
        <translation>esperando você voltar</translation>
    </message>
    <message>
        <source>waiting for your answer to the last one</source>
        <translation>esperando sua resposta ao último</translation>
    </message>
    <message>
        <source>waiting: something is recording</source>
        <translation>esperando: algo está gravando</translation>
    </message>
    <message>
        <source>waiting: a camera is in use</source>
        <translation>esperando: há uma câmera em uso</translation>
    </message>
    <message>
        <source>waiting: a window fills the screen</source>
        <translation>esperando: uma janela ocupa a tela</translation>
    </message>
    <message>
        <source>waiting: do not disturb is on</source>
        <translation>esperando: “não perturbe” está ligado</translation>
    </message>
    <message>
        <source>waiting for the timer to end</source>
        <translation>esperando o timer acabar</translation>
    </message>
    <message>
        <source>quiet for now</source>
        <translation>em silêncio por ora</translation>
    </message>
    <message>
        <source>not before {time}, while you settle</source>
        <translation>não antes de {time}, enquanto você se instala</translation>
    </message>
    <message>
        <source>enough nudges for today</source>
        <translation>lembretes suficientes por hoje</translation>
    </message>
    <message>
        <source>get up</source>
        <translation>levantar</translation>
    </message>
    <message>
        <source>water</source>
        <translation>água</translation>
    </message>
    <message>
        <source>walk</source>
        <translation>caminhada</translation>
    </message>
    <message>
        <source>a stop</source>
        <translation>uma parada</translation>
    </message>
    <message>
        <source>another position</source>
        <translation>outra posição</translation>
    </message>
    <message>
        <source>plank</source>
        <translation>prancha</translation>
    </message>
    <message>
        <source>stretch</source>
        <translation>alongamento</translation>
    </message>
    <message>
        <source>your list</source>
        <translation>sua lista</translation>
    </message>
    <message>
        <source>weekly questions</source>
        <translation>perguntas da semana</translation>
    </message>
</context>
<context>
    <name>NudgesOffLine</name>
    <message>
        <source>Nudges are on.</source>
        <translation>Lembretes ligados.</translation>
    </message>
    <message>
        <source>Nudges are off:</source>
        <translation>Lembretes desligados:</translation>
    </message>
    <message>
        <source>turn on</source>
        <translation>ligar</translation>
    </message>
    <message>
        <source>turn on nudges</source>
        <translation>ligar lembretes</translation>
    </message>
</context>
<context>
    <name>OverrideForm</name>
    <message>
        <source>Why now? A few words; they are kept for the report.</source>
        <extracomment>safety</extracomment>
        <translation>Por que agora? Poucas palavras; ficam guardadas para o relatório.</translation>
    </message>
    <message>
        <source>Why now?</source>
        <extracomment>safety</extracomment>
        <translation>Por que agora?</translation>
    </message>
    <message>
        <source>Start with this reason</source>
        <extracomment>safety</extracomment>
        <translation>Iniciar com este motivo</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Your next steps</source>
        <translation>Seus próximos passos</translation>
    </message>
    <message>
        <source>what to do today, who to see and by when</source>
        <translation>o que fazer hoje, quem consultar e até quando</translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message>
        <source>Nothing was logged in these days.</source>
        <translation>Nada foi registrado nestes dias.</translation>
    </message>
    <message>
        <source>History: the days before</source>
        <translation>Histórico: os dias anteriores</translation>
    </message>
    <message>
        <source>History: the days after</source>
        <translation>Histórico: os dias seguintes</translation>
    </message>
    <message>
        <source>Nothing is in the diary yet</source>
        <translation>Ainda não há nada no diário</translation>
    </message>
    <message>
        <source>What you log on the other tabs shows here as pictures, each with one sentence: pain, planks, water, walks, time at the desk.</source>
        <translation>O que você registra nas outras abas aparece aqui em figuras, cada uma com uma frase: dor, pranchas, água, caminhadas, tempo à mesa.</translation>
    </message>
    <message>
        <source>A backup or an export brings an earlier diary here.</source>
        <translation>Um backup ou uma exportação traz um diário anterior para cá.</translation>
    </message>
    <message>
        <source>To your data</source>
        <translation>Ir aos seus dados</translation>
    </message>
</context>
<context>
    <name>OwnForm</name>
    <message>
        <source>Name on the pack</source>
        <extracomment>safety</extracomment>
        <translation>Nome na embalagem</translation>
    </message>
    <message>
        <source>How many at once, at most</source>
        <extracomment>safety</extracomment>
        <translation>Quantos de uma vez, no máximo</translation>
    </message>
    <message>
        <source>Hours between doses</source>
        <extracomment>safety</extracomment>
        <translation>Horas entre doses</translation>
    </message>
    <message>
        <source>How many in 24 h, at most</source>
        <extracomment>safety</extracomment>
        <translation>Quantos em 24 h, no máximo</translation>
    </message>
    <message>
        <source>Days in a row the label allows</source>
        <extracomment>safety</extracomment>
        <translation>Dias seguidos que a bula permite</translation>
    </message>
    <message>
        <source>unit</source>
        <extracomment>safety</extracomment>
        <translation>unidade</translation>
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
        <translation>dia</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>safety</extracomment>
        <translation>dias</translation>
    </message>
    <message>
        <source>Keep this product</source>
        <extracomment>safety</extracomment>
        <translation>Guardar este produto</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>safety</extracomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Copy it from your own pack. The ingredients decide what it must not be mixed with.</source>
        <extracomment>safety</extracomment>
        <translation>Copie da sua própria embalagem. Os princípios ativos decidem com o que ele não pode ser misturado.</translation>
    </message>
    <message>
        <source>A product of my own</source>
        <extracomment>safety</extracomment>
        <translation>Um produto meu</translation>
    </message>
    <message>
        <source>Active ingredients, and mg in one unit</source>
        <extracomment>safety</extracomment>
        <translation>Princípios ativos, e mg em uma unidade</translation>
    </message>
    <message>
        <source>Ingredient {number}</source>
        <extracomment>safety</extracomment>
        <translation>Princípio ativo {number}</translation>
    </message>
    <message>
        <source>mg of ingredient {number}</source>
        <extracomment>safety</extracomment>
        <translation>mg do princípio ativo {number}</translation>
    </message>
    <message>
        <source>Give the product a name.</source>
        <extracomment>safety</extracomment>
        <translation>Dê um nome ao produto.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>safety</extracomment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Doses that are already logged keep the strength they were logged with.</source>
        <extracomment>safety</extracomment>
        <translation>Doses já registradas mantêm a concentração com que foram registradas.</translation>
    </message>
</context>
<context>
    <name>OwnMoveSheet</name>
    <message>
        <source>What it is called</source>
        <translation>Como se chama</translation>
    </message>
    <message>
        <source>How it goes, in your words</source>
        <translation>Como se faz, nas suas palavras</translation>
    </message>
    <message>
        <source>Who gave it to you</source>
        <translation>Quem passou para você</translation>
    </message>
    <message>
        <source>Seconds to hold</source>
        <translation>Segundos a segurar</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Quantas vezes</translation>
    </message>
    <message>
        <source>One way</source>
        <translation>Um jeito só</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>Esquerda e direita</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lados</translation>
    </message>
    <message>
        <source>A move of my own</source>
        <translation>Um exercício meu</translation>
    </message>
    <message>
        <source>What a physiotherapist showed you fits here.</source>
        <translation>Cabe aqui o que um fisioterapeuta mostrou a você.</translation>
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
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Clear: {name}</source>
        <translation>Limpar: {name}</translation>
    </message>
    <message>
        <source>Choose how much it hurts, from 0 to 10.</source>
        <translation>Escolha quanto dói, de 0 a 10.</translation>
    </message>
</context>
<context>
    <name>PainPart</name>
    <message>
        <source>Pain so far</source>
        <translation>Dor até agora</translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation>Dor agora</translation>
    </message>
    <message>
        <source>worst, average</source>
        <translation>pior, média</translation>
    </message>
    <message>
        <source>worst, average: log another pain of today</source>
        <translation>pior, média: registrar outra dor de hoje</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>desfazer</translation>
    </message>
    <message>
        <source>undo: take back the last pain</source>
        <translation>desfazer: retirar a última dor</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Worst today</source>
        <translation>Pior de hoje</translation>
    </message>
    <message>
        <source>Average today</source>
        <translation>Média de hoje</translation>
    </message>
    <message>
        <source>Which pain</source>
        <translation>Qual dor</translation>
    </message>
    <message>
        <source>/10</source>
        <translation>/10</translation>
    </message>
    <message>
        <source>one tap</source>
        <translation>um toque</translation>
    </message>
    <message>
        <source>{time}: pain {value} of 10</source>
        <translation>{time}: dor {value} de 10</translation>
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
        <translation>Prévia da página</translation>
    </message>
</context>
<context>
    <name>PartButton</name>
    <message>
        <source>done</source>
        <translation>feito</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aqui</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>ainda por vir</translation>
    </message>
</context>
<context>
    <name>PathLine</name>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Open folder: {file}</source>
        <translation>Abrir pasta: {file}</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar caminho</translation>
    </message>
    <message>
        <source>Copy path: {file}</source>
        <translation>Copiar caminho: {file}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>The path is copied.</source>
        <translation>O caminho foi copiado.</translation>
    </message>
</context>
<context>
    <name>Pauses</name>
    <message>
        <source>Nudges go on.</source>
        <translation>Os lembretes continuam.</translation>
    </message>
    <message>
        <source>The meeting is over.</source>
        <translation>A reunião acabou.</translation>
    </message>
    <message>
        <source>Nudges are off: turn on</source>
        <translation>Lembretes desligados: ligar</translation>
    </message>
    <message>
        <source>Resume nudges</source>
        <translation>Retomar lembretes</translation>
    </message>
    <message>
        <source>The meeting is over</source>
        <translation>A reunião acabou</translation>
    </message>
    <message>
        <source>Pause for {length}</source>
        <translation>Pausar por {length}</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>Pausar até amanhã</translation>
    </message>
    <message>
        <source>In a meeting for {length}</source>
        <translation>Em reunião por {length}</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Add a product of my own</source>
        <extracomment>safety</extracomment>
        <translation>Adicionar um produto meu</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>safety</extracomment>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>One brand can stand for different things: compare ingredient, strength and country with your own pack.</source>
        <extracomment>safety</extracomment>
        <translation>Uma marca pode ser coisas diferentes: compare princípio ativo, concentração e país com a sua embalagem.</translation>
    </message>
    <message>
        <source>Choose a medicine</source>
        <extracomment>safety</extracomment>
        <translation>Escolher um remédio</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>safety</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Ingredient, strength, country or brand</source>
        <extracomment>safety</extracomment>
        <translation>Princípio ativo, concentração, país ou marca</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>safety</extracomment>
        <translation>Limpar a busca</translation>
    </message>
    <message>
        <source>Country of the pack</source>
        <extracomment>safety</extracomment>
        <translation>País da embalagem</translation>
    </message>
    <message>
        <source>All countries</source>
        <extracomment>safety</extracomment>
        <translation>Todos os países</translation>
    </message>
    <message>
        <source>{country}: no pack with this name is known here. From other countries:</source>
        <extracomment>safety</extracomment>
        <translation>{country}: este aplicativo não conhece nenhuma embalagem com este nome. De outros países:</translation>
    </message>
    <message>
        <source>Nothing fits. You can add it as a product of your own.</source>
        <extracomment>safety</extracomment>
        <translation>Nada combina. Você pode adicionar como um produto seu.</translation>
    </message>
</context>
<context>
    <name>PickerRow</name>
    <message>
        <source>for example {brands}</source>
        <extracomment>safety</extracomment>
        <translation>por exemplo {brands}</translation>
    </message>
    <message>
        <source>My prescriber&apos;s instructions</source>
        <extracomment>safety</extracomment>
        <translation>Orientação de quem receitou</translation>
    </message>
    <message>
        <source>My prescriber&apos;s instructions: {name}</source>
        <extracomment>safety</extracomment>
        <translation>Orientação de quem receitou: {name}</translation>
    </message>
</context>
<context>
    <name>PlanPreview</name>
    <message>
        <source>My own words for this sheet</source>
        <translation>Minhas palavras para esta folha</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salvar como PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>One sheet with your times, the rules for ice, walks and heat, and the warning signs.</source>
        <translation>Uma folha com seus horários, as regras para gelo, caminhada e calor, e os sinais de alerta.</translation>
    </message>
    <message>
        <source>Take it with me</source>
        <translation>Levar comigo</translation>
    </message>
    <message>
        <source>back-plan.pdf</source>
        <translation>plano-costas.pdf</translation>
    </message>
    <message>
        <source>Saving the page</source>
        <translation>Salvando a página</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Salvo: {file}</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Parado. Nenhum arquivo foi gravado.</translation>
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
            <numerusform>Tirar %Ln s da última série</numerusform>
            <numerusform>Tirar %Ln s da última série</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Form all right to the end?</source>
        <translation>Postura boa até o fim?</translation>
    </message>
    <message>
        <source>1 yes, 2 no</source>
        <translation>1 sim, 2 não</translation>
    </message>
    <message>
        <source>Could you have talked?</source>
        <translation>Dava para conversar?</translation>
    </message>
    <message>
        <source>Pain in it, 0 to 10</source>
        <translation>Dor durante, de 0 a 10</translation>
    </message>
    <message>
        <source>a digit; X is 10</source>
        <translation>um dígito; X é 10</translation>
    </message>
    <message>
        <source>{answer}: {question}</source>
        <translation>{answer}: {question}</translation>
    </message>
    <message>
        <source>Reaching the key took:</source>
        <translation>Alcançar a tecla levou:</translation>
    </message>
    <message>
        <source>Something stopped me</source>
        <translation>Algo me fez parar</translation>
    </message>
    <message>
        <source>What stopped you</source>
        <translation>O que fez você parar</translation>
    </message>
    <message>
        <source>Another session</source>
        <translation>Outra sessão</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Return or Escape: done</source>
        <translation>Enter ou Esc: pronto</translation>
    </message>
    <message>
        <source>Don&apos;t keep</source>
        <translation>Não guardar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Nothing held this time</source>
        <translation>Nada segurado desta vez</translation>
    </message>
    <message>
        <source>That is fine. It waits for you.</source>
        <translation>Tudo bem. Ela espera por você.</translation>
    </message>
    <message>
        <source>That was short. If it was an accident, it does not count.</source>
        <translation>Foi curto. Se foi sem querer, não conta.</translation>
    </message>
    <message numerus="yes">
        <source>Goal %Ln s.</source>
        <translation>
            <numerusform>Meta %Ln s.</numerusform>
            <numerusform>Meta %Ln s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sit down. If it is not gone quickly, call your emergency number.</source>
        <translation>Sente-se. Se não passar logo, ligue para o número de emergência.</translation>
    </message>
    <message>
        <source>Planks rest for 48 hours. New weakness or numbness in a leg: see the warning signs on Relief.</source>
        <translation>Pranchas ficam em pausa por 48 horas. Fraqueza ou dormência nova numa perna: veja os sinais de alerta em Alívio.</translation>
    </message>
    <message>
        <source>Planks rest for 48 hours.</source>
        <translation>Pranchas ficam em pausa por 48 horas.</translation>
    </message>
</context>
<context>
    <name>PlankCard</name>
    <message>
        <source>Holds today</source>
        <translation>Séries hoje</translation>
    </message>
    <message>
        <source>Plank</source>
        <translation>Prancha</translation>
    </message>
    <message>
        <source>Start plank</source>
        <translation>Iniciar prancha</translation>
    </message>
    <message>
        <source>or {keys}</source>
        <translation>ou {keys}</translation>
    </message>
    <message>
        <source>Level and way …</source>
        <translation>Nível e modo …</translation>
    </message>
    <message>
        <source>holds today</source>
        <translation>séries hoje</translation>
    </message>
    <message>
        <source>Holds today: {count} of {wanted}</source>
        <translation>Séries hoje: {count} de {wanted}</translation>
    </message>
    <message numerus="yes">
        <source>Goal %Ln s a hold.</source>
        <translation>
            <numerusform>Meta %Ln s por série.</numerusform>
            <numerusform>Meta %Ln s por série.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why %Ln s? {level}. {why}</source>
        <translation>
            <numerusform>Por que %Ln s? {level}. {why}</numerusform>
            <numerusform>Por que %Ln s? {level}. {why}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlankScreen</name>
    <message>
        <source>A plank is running</source>
        <translation>Uma prancha em andamento</translation>
    </message>
    <message>
        <source>Plank</source>
        <translation>Prancha</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>Terminar aqui</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Inspire</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Expire</translation>
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
        <translation>Prepare-se</translation>
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
        <translation>Metade</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Meta</translation>
    </message>
    <message numerus="yes">
        <source>Get ready. %Ln seconds.</source>
        <translation>
            <numerusform>Prepare-se. %Ln segundo.</numerusform>
            <numerusform>Prepare-se. %Ln segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>best %Ln s</source>
        <translation>
            <numerusform>melhor %Ln s</numerusform>
            <numerusform>melhor %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>last hold {length}</source>
        <translation>última série {length}</translation>
    </message>
    <message>
        <source>Space, any key or a tap begins at once · Escape ends here</source>
        <translation>Espaço, qualquer tecla ou toque começa já · Esc termina aqui</translation>
    </message>
    <message numerus="yes">
        <source>hold {number} of %Ln</source>
        <translation>
            <numerusform>série {number} de %Ln</numerusform>
            <numerusform>série {number} de %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rest %Ln seconds. Then {hold}.</source>
        <translation>
            <numerusform>Descanse %Ln segundo. Depois, {hold}.</numerusform>
            <numerusform>Descanse %Ln segundos. Depois, {hold}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold. %Ln seconds.</source>
        <translation>
            <numerusform>Segure. %Ln segundo.</numerusform>
            <numerusform>Segure. %Ln segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold {number} of {count}. %Ln seconds.</source>
        <translation>
            <numerusform>Série {number} de {count}. %Ln segundo.</numerusform>
            <numerusform>Série {number} de {count}. %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any key, click or tap stops</source>
        <translation>Qualquer tecla, clique ou toque para</translation>
    </message>
    <message>
        <source>Space, any key or a tap skips the rest · Escape ends here</source>
        <translation>Espaço, qualquer tecla ou toque pula o descanso · Esc termina aqui</translation>
    </message>
    <message>
        <source>Next: {move}</source>
        <translation>A seguir: {move}</translation>
    </message>
</context>
<context>
    <name>PoseDrawing</name>
    <message>
        <source>Picture</source>
        <translation>Figura</translation>
    </message>
</context>
<context>
    <name>Position</name>
    <message>
        <source>On the back, legs up on a chair</source>
        <extracomment>safety</extracomment>
        <translation>De costas, pernas numa cadeira</translation>
    </message>
    <message>
        <source>Leaning back, knees up</source>
        <extracomment>safety</extracomment>
        <translation>Recostado, joelhos para cima</translation>
    </message>
    <message>
        <source>On the side, a cushion between the knees</source>
        <extracomment>safety</extracomment>
        <translation>De lado, uma almofada entre os joelhos</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Deitado</translation>
    </message>
    <message>
        <source>On the back, legs up on a chair; the wrapped pack may lie under it</source>
        <translation>De costas, pernas numa cadeira; a compressa envolta pode ficar embaixo</translation>
    </message>
    <message>
        <source>Recliner</source>
        <translation>Poltrona</translation>
    </message>
    <message>
        <source>Leaning back, knees up, the wrapped pack behind</source>
        <translation>Recostado, joelhos para cima, a compressa envolta atrás</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>On the side, the pack behind: gentler, nothing presses it on</source>
        <translation>De lado, a compressa atrás: mais suave, nada a aperta contra você</translation>
    </message>
    <message>
        <source>On the side, the pad against the back</source>
        <translation>De lado, a almofada elétrica contra as costas</translation>
    </message>
    <message>
        <source>Seated</source>
        <translation>Sentado</translation>
    </message>
    <message>
        <source>Seated, the pad between the back and a soft rest</source>
        <translation>Sentado, a almofada elétrica entre as costas e um encosto macio</translation>
    </message>
</context>
<context>
    <name>PositionPart</name>
    <message>
        <source>How to lie</source>
        <translation>Como deitar</translation>
    </message>
    <message>
        <source>How to lie or sit</source>
        <translation>Como deitar ou sentar</translation>
    </message>
    <message>
        <source>Against the back, never under you</source>
        <translation>Nas costas, nunca sob você</translation>
    </message>
</context>
<context>
    <name>PrescriberForm</name>
    <message>
        <source>Who gave them</source>
        <extracomment>safety</extracomment>
        <translation>Quem deu a orientação</translation>
    </message>
    <message>
        <source>On which day</source>
        <extracomment>safety</extracomment>
        <translation>Em que dia</translation>
    </message>
    <message>
        <source>How many at once, at most</source>
        <extracomment>safety</extracomment>
        <translation>Quantos de uma vez, no máximo</translation>
    </message>
    <message>
        <source>Hours between doses</source>
        <extracomment>safety</extracomment>
        <translation>Horas entre doses</translation>
    </message>
    <message>
        <source>How many in 24 h, at most</source>
        <extracomment>safety</extracomment>
        <translation>Quantos em 24 h, no máximo</translation>
    </message>
    <message>
        <source>Days in a row your prescriber allows</source>
        <extracomment>safety</extracomment>
        <translation>Dias seguidos pela receita</translation>
    </message>
    <message>
        <source>Remind me at, without details</source>
        <extracomment>safety</extracomment>
        <translation>Lembrar nestes horários, sem detalhes</translation>
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
        <translation>Essa orientação vale no lugar da bula, com a indicação de quem a deu e quando. Um limite que você deixa em branco não é contado. Os dias seguidos são contados mesmo assim; e, se você deixa as horas em branco, vale o intervalo conhecido para os princípios ativos do produto. O que não pode ser misturado é avisado do mesmo jeito.</translation>
    </message>
    <message>
        <source>Keep these instructions</source>
        <extracomment>safety</extracomment>
        <translation>Guardar esta orientação</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>safety</extracomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>My prescriber&apos;s instructions: {name}</source>
        <extracomment>safety</extracomment>
        <translation>Orientação de quem receitou: {name}</translation>
    </message>
    <message>
        <source>Reminders are nudges, and those are off in Settings. Switched on, they come {hours} only.</source>
        <extracomment>safety</extracomment>
        <translation>Estes avisos são lembretes, e os lembretes estão desligados nos Ajustes. Ligados, só vêm {hours}.</translation>
    </message>
    <message>
        <source>These reminders are off in Settings. Switched on, they come {hours} only.</source>
        <extracomment>safety</extracomment>
        <translation>Estes lembretes estão desligados nos Ajustes. Ligados, só vêm {hours}.</translation>
    </message>
    <message>
        <source>Reminders are nudges: they come {hours} only, as in Settings.</source>
        <extracomment>safety</extracomment>
        <translation>Estes avisos são lembretes: só vêm {hours}, como nos Ajustes.</translation>
    </message>
</context>
<context>
    <name>PreventionPage</name>
    <message>
        <source>Show or hide cards</source>
        <translation>Mostrar ou ocultar cartões</translation>
    </message>
</context>
<context>
    <name>PreviewPart</name>
    <message>
        <source>3 days</source>
        <translation>3 dias</translation>
    </message>
    <message>
        <source>Ice</source>
        <translation>Gelo</translation>
    </message>
    <message>
        <source>20 minutes at most, two hours apart</source>
        <translation>20 minutos no máximo, duas horas entre um e outro</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>a cada hora</translation>
    </message>
    <message>
        <source>Short walks</source>
        <translation>Caminhadas curtas</translation>
    </message>
    <message>
        <source>2 to 5 minutes, while awake</source>
        <translation>2 a 5 minutos, enquanto acordado</translation>
    </message>
    <message>
        <source>then</source>
        <translation>depois</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Calor</translation>
    </message>
    <message>
        <source>or sooner, if you like it better</source>
        <translation>ou antes, se preferir</translation>
    </message>
    <message>
        <source>If it seizes up</source>
        <translation>Se travar</translation>
    </message>
</context>
<context>
    <name>ProductSheet</name>
    <message>
        <source>Sources: {names}</source>
        <extracomment>safety</extracomment>
        <translation>Fontes: {names}</translation>
    </message>
    <message>
        <source>Take it off the card</source>
        <extracomment>safety</extracomment>
        <translation>Tirar do cartão</translation>
    </message>
    <message>
        <source>My prescriber&apos;s instructions</source>
        <extracomment>safety</extracomment>
        <translation>Orientação de quem receitou</translation>
    </message>
    <message>
        <source>Change this product</source>
        <extracomment>safety</extracomment>
        <translation>Mudar este produto</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>safety</extracomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Back to the label</source>
        <extracomment>safety</extracomment>
        <translation>Voltar à bula</translation>
    </message>
    <message>
        <source>{ingredient} {dose}</source>
        <extracomment>safety</extracomment>
        <translation>{ingredient} {dose}</translation>
    </message>
    <message>
        <source>In one {unit}: {list}</source>
        <extracomment>safety</extracomment>
        <translation>Em 1 {unit}: {list}</translation>
    </message>
    <message>
        <source>Set by you from {who} on {day}. It stands instead of the label; the warnings stay.</source>
        <extracomment>safety</extracomment>
        <translation>Definido por você, de {who}, em {day}. Vale no lugar da bula; os avisos continuam.</translation>
    </message>
    <message>
        <source>The label says: {text}</source>
        <extracomment>safety</extracomment>
        <translation>A bula diz: {text}</translation>
    </message>
    <message>
        <source>Your own pack and your doctor win over what stands here.</source>
        <extracomment>safety</extracomment>
        <translation>Sua própria embalagem e seu médico valem mais do que está aqui.</translation>
    </message>
    <message>
        <source>The label says: ask a doctor first</source>
        <extracomment>safety</extracomment>
        <translation>A bula diz: pergunte antes a um médico</translation>
    </message>
    <message>
        <source>Not together</source>
        <extracomment>safety</extracomment>
        <translation>Não juntos</translation>
    </message>
    <message>
        <source>Logged</source>
        <extracomment>safety</extracomment>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>{units} at {time}</source>
        <extracomment>safety</extracomment>
        <translation>{units}, {time}</translation>
    </message>
    <message>
        <source>change</source>
        <extracomment>safety</extracomment>
        <translation>mudar</translation>
    </message>
    <message>
        <source>change {units} at {time}</source>
        <extracomment>safety</extracomment>
        <translation>mudar {units}, {time}</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Your next steps</source>
        <translation>Seus próximos passos</translation>
    </message>
    <message>
        <source>Answers are saved as you go. Started {when}.</source>
        <translation>As respostas são salvas na hora. Começou {when}.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Por que perguntamos</translation>
    </message>
    <message>
        <source>{place} · warning signs, {page} of {pages}</source>
        <translation>{place} · sinais de alerta, {page} de {pages}</translation>
    </message>
    <message>
        <source>Filled in from your diary: {because}.</source>
        <translation>Preenchido a partir do seu diário: {because}.</translation>
    </message>
</context>
<context>
    <name>QuestionsSheet</name>
    <message>
        <source>Is a plank for me?</source>
        <translation>A prancha é para mim?</translation>
    </message>
    <message>
        <source>Should I drink less?</source>
        <translation>Devo beber menos?</translation>
    </message>
    <message>
        <source>Before a BMI</source>
        <translation>Antes de um IMC</translation>
    </message>
    <message>
        <source>{short} Tick what is true for you; nothing ticked is an answer too.</source>
        <translation>{short} Marque o que vale para você; nada marcado também é resposta.</translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <translation>Guardar estas respostas</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>Quit Unclench?</source>
        <translation>Sair do Unclench?</translation>
    </message>
    <message>
        <source>The time is over, and nobody has answered. If you quit, nothing rings any more.</source>
        <translation>O tempo acabou e ninguém respondeu. Se você sair, nada mais toca.</translation>
    </message>
    <message>
        <source>Ice is running</source>
        <translation>Gelo em andamento</translation>
    </message>
    <message>
        <source>Heat is running</source>
        <translation>Calor em andamento</translation>
    </message>
    <message>
        <source>It ends at {time}. If you quit, nothing rings then: set another alarm.</source>
        <translation>Acaba {time}. Se você sair, nada vai tocar: ponha outro alarme.</translation>
    </message>
    <message>
        <source>What has begun stays in your diary and goes on when you open Unclench again.</source>
        <translation>O que começou fica no seu diário e continua quando você abrir o Unclench de novo.</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Ficar na bandeja</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Manter aberto</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Sair mesmo assim</translation>
    </message>
</context>
<context>
    <name>RangeBar</name>
    <message>
        <source>What days to show</source>
        <translation>Que dias mostrar</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
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
        <translation>Ano</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>Quantos dias</translation>
    </message>
    <message>
        <source>Back to {range}</source>
        <translation>Voltar: {range}</translation>
    </message>
    <message>
        <source>History, on Earlier or Later: the days before</source>
        <translation>Histórico, em Antes ou Depois: os dias anteriores</translation>
    </message>
    <message>
        <source>History, on Earlier or Later: the days after</source>
        <translation>Histórico, em Antes ou Depois: os dias seguintes</translation>
    </message>
</context>
<context>
    <name>Relief</name>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Ice stopped after {length}</source>
        <translation>Gelo parado após {length}</translation>
    </message>
    <message>
        <source>Heat stopped after {length}</source>
        <translation>Calor parado após {length}</translation>
    </message>
    <message>
        <source>Ice goes on.</source>
        <translation>O gelo continua.</translation>
    </message>
    <message>
        <source>Heat goes on.</source>
        <translation>O calor continua.</translation>
    </message>
    <message>
        <source>Ice</source>
        <translation>Gelo</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Calor</translation>
    </message>
    <message>
        <source>Start ice</source>
        <translation>Iniciar gelo</translation>
    </message>
    <message>
        <source>Start heat</source>
        <translation>Iniciar calor</translation>
    </message>
    <message>
        <source>Pad or bottle</source>
        <translation>Almofada ou bolsa</translation>
    </message>
    <message>
        <source>Moist pack</source>
        <translation>Compressa úmida</translation>
    </message>
    <message>
        <source>Warm bath</source>
        <translation>Banho de imersão</translation>
    </message>
    <message>
        <source>Heat wrap</source>
        <translation>Faixa térmica</translation>
    </message>
    <message>
        <source>Take the ice off now</source>
        <translation>Tire o gelo agora</translation>
    </message>
    <message>
        <source>Take the heat off now</source>
        <translation>Tire o calor agora</translation>
    </message>
    <message>
        <source>No sound can be played here ({reason}). At the end the window comes up and blinks.</source>
        <translation>Não dá para tocar som aqui ({reason}). No fim a janela aparece e pisca.</translation>
    </message>
    <message>
        <source>By starting you say: the pack is wrapped in a soft towel, a frozen gel pack in a thick one. Never bare ice, dry ice or spray.</source>
        <translation>Ao iniciar você diz: a compressa está envolta em toalha macia; a de gel congelado, em toalha grossa. Nunca gelo direto na pele, gelo seco ou spray.</translation>
    </message>
    <message>
        <source>By starting you say: a cloth between, low or medium, with a switch-off, never under you.</source>
        <translation>Ao iniciar você diz: um pano entre a pele e o calor, temperatura baixa ou média, com desligamento automático, nunca embaixo de você.</translation>
    </message>
    <message>
        <source>By starting you say: wrung out, and tested for 10 seconds on the inner forearm.</source>
        <translation>Ao iniciar você diz: torcida, e testada por 10 segundos na parte interna do antebraço.</translation>
    </message>
    <message>
        <source>By starting you say: 37 to 39 °C, and somebody within call the first time. Get up slowly.</source>
        <translation>Ao iniciar você diz: 37 a 39 °C, e alguém ao alcance da voz na primeira vez. Levante devagar.</translation>
    </message>
    <message>
        <source>By starting you say: on sound skin, without cream and without other heat.</source>
        <translation>Ao iniciar você diz: sobre pele íntegra, sem creme e sem outro calor.</translation>
    </message>
    <message>
        <source>40 to 45 °C at most: wet heat scalds faster. Look at the skin at 2 and 5 minutes.</source>
        <translation>40 a 45 °C no máximo: calor úmido queima mais rápido. Olhe a pele aos 2 e aos 5 minutos.</translation>
    </message>
    <message>
        <source>Not alone if you get dizzy. No alcohol. Hot tub: 40 °C and 15 minutes at most. Pregnant: no hot tub; a warm bath up to 37 °C is fine.</source>
        <translation>Não fique sem companhia se você tem tonturas. Sem álcool. Ofurô ou hidromassagem: 40 °C e 15 minutos no máximo. Grávida: sem ofurô ou hidromassagem; um banho morno de imersão até 37 °C é permitido.</translation>
    </message>
    <message>
        <source>Once a day, seven days in a row at most. From 55 on: over clothing.</source>
        <translation>Uma vez por dia, sete dias seguidos no máximo. A partir dos 55 anos: por cima da roupa.</translation>
    </message>
    <message>
        <source>20 minutes at most. Cold, burning, aching, numb: numb means off now. Don&apos;t fall asleep on it.</source>
        <translation>20 minutos no máximo. Frio, ardor, dor surda, dormência: dormente quer dizer tirar agora. Não durma com ele.</translation>
    </message>
    <message>
        <source>8 hours at most. {look} Throbbing: off too. Don&apos;t fall asleep on it.</source>
        <translation>8 horas no máximo. {look} Latejando: tire também. Não durma com ela.</translation>
    </message>
    <message>
        <source>20 minutes at most. {look} Throbbing: off too. Don&apos;t fall asleep on it.</source>
        <translation>20 minutos no máximo. {look} Latejando: tire também. Não durma com isso.</translation>
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
        <translation>Onde dói foi guardado.</translation>
    </message>
    <message>
        <source>The walk has begun.</source>
        <translation>A caminhada começou.</translation>
    </message>
    <message>
        <source>Eased at {time}</source>
        <translation>Aliviou {time}</translation>
    </message>
</context>
<context>
    <name>ReliefSnapshot</name>
    <message>
        <source>later</source>
        <translation>mais tarde</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>My note, in my own words</source>
        <translation>Minha nota, nas minhas palavras</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salvar como PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Summary for my doctor</source>
        <translation>Resumo para meu médico</translation>
    </message>
    <message>
        <source>My questions, one a line</source>
        <translation>Minhas perguntas, uma por linha</translation>
    </message>
    <message>
        <source>My note</source>
        <translation>Minha nota</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>Na página</translation>
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
        <translation>resumo-costas.pdf</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Salvando …</translation>
    </message>
    <message>
        <source>Saving the page</source>
        <translation>Salvando a página</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Salvo: {file}</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Parado. Nenhum arquivo foi gravado.</translation>
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
        <translation>Buscando backups bons…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>What was entered after the backup is not in it. Your diary as it is now is kept, too.</source>
        <translation>O que foi registrado depois do backup não está nele. Seu diário de agora também fica guardado.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Ainda não há backup.</translation>
    </message>
    <message numerus="yes">
        <source>{weekday} {date}, {time} · entries: %Ln</source>
        <translation>
            <numerusform>{weekday} {date}, {time} · registros: %Ln</numerusform>
            <numerusform>{weekday} {date}, {time} · registros: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <oldsource>Go back to this backup</oldsource>
        <translation>Restaurar este backup</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <oldsource>Go back to a backup</oldsource>
        <translation>Restaurar um backup</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Começar do zero</translation>
    </message>
    <message>
        <source>The empty diary begins beside yours, which is kept under another name.</source>
        <translation>O diário vazio começa ao lado do seu, que fica guardado com outro nome.</translation>
    </message>
    <message>
        <source>Begin an empty diary</source>
        <translation>Começar um diário vazio</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>Reading the backup …</source>
        <translation>Lendo o backup …</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>Lendo o backup</translation>
    </message>
    <message>
        <source>Restore: {backup}</source>
        <oldsource>Go back: {backup}</oldsource>
        <translation>Restaurar: {backup}</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <oldsource>Going back to the backup</oldsource>
        <translation>Restaurando o backup</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <oldsource>Go back to this backup</oldsource>
        <translation>Restaurar este backup</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries {span} are not in it; today&apos;s file is kept aside.</source>
        <translation>
            <numerusform>%Ln registro {span} não está nele; o arquivo de hoje é guardado à parte.</numerusform>
            <numerusform>%Ln registros {span} não estão nele; o arquivo de hoje é guardado à parte.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds the same entries as the diary does now.</source>
        <translation>Contém os mesmos registros que o diário tem agora.</translation>
    </message>
    <message>
        <source>The diary has no entries now, so none is lost.</source>
        <translation>O diário não tem registros agora, então nenhum se perde.</translation>
    </message>
    <message>
        <source>All entries of the diary are in it.</source>
        <translation>Todos os registros do diário estão nele.</translation>
    </message>
    <message>
        <source>The backup holds {entries}.</source>
        <translation>O backup contém {entries}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries become what they were before they were changed.</source>
        <translation>
            <numerusform>%Ln registro volta a ser o que era antes de mudar.</numerusform>
            <numerusform>%Ln registros voltam a ser o que eram antes de mudar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries that are no longer in the diary come back.</source>
        <translation>
            <numerusform>%Ln registro que não está mais no diário volta.</numerusform>
            <numerusform>%Ln registros que não estão mais no diário voltam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries in it that cannot be read: {count}. They stay in the file, set aside.</source>
        <translation>Registros nele que não podem ser lidos: {count}. Ficam no arquivo, postos à parte.</translation>
    </message>
    <message>
        <source>Your settings become those of the backup, too.</source>
        <translation>Seus ajustes também passam a ser os do backup.</translation>
    </message>
    <message>
        <source>The file that is kept stands among the backups, so you can come back to it.</source>
        <translation>O arquivo guardado fica entre os backups, para você poder voltar a ele.</translation>
    </message>
    <message>
        <source>The diary is as it was in the backup.</source>
        <translation>O diário está como estava no backup.</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restaurado</translation>
    </message>
    <message>
        <source>the file that was kept</source>
        <translation>o arquivo que foi guardado</translation>
    </message>
    <message>
        <source>The diary until now is kept here:</source>
        <translation>O diário até agora está guardado aqui:</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Parado. Nada foi mudado.</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What would change this</source>
        <translation>O que mudaria isto</translation>
    </message>
    <message>
        <source>Later, once this is cleared</source>
        <translation>Mais tarde, quando isto estiver resolvido</translation>
    </message>
    <message>
        <source>Also worth doing</source>
        <translation>Também vale a pena</translation>
    </message>
    <message>
        <source>What your answers point to</source>
        <translation>Para onde suas respostas apontam</translation>
    </message>
    <message>
        <source>You ticked: {signs}.</source>
        <translation>Você marcou: {signs}.</translation>
    </message>
    <message>
        <source>Because you said: {reasons}.</source>
        <translation>Porque você disse: {reasons}.</translation>
    </message>
    <message>
        <source>Note the appointment</source>
        <translation>Anotar a consulta</translation>
    </message>
    <message>
        <source>Worth watching</source>
        <translation>Vale observar</translation>
    </message>
    <message>
        <source>How sure is that? {note}</source>
        <translation>Quanta certeza há nisso? {note}</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Ler mais</translation>
    </message>
    <message>
        <source>Read more: {headline}</source>
        <translation>Ler mais: {headline}</translation>
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
        <translation>Marque o que vale para você ou aquilo de que não tem certeza. Fica no seu diário.</translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <extracomment>safety</extracomment>
        <translation>Guardar estas respostas</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>safety</extracomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>What the labels ask</source>
        <extracomment>safety</extracomment>
        <translation>O que as bulas perguntam</translation>
    </message>
</context>
<context>
    <name>SessionAfter</name>
    <message>
        <source>Skin all right?</source>
        <translation>A pele está bem?</translation>
    </message>
    <message>
        <source>Skin is fine</source>
        <translation>A pele está bem</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>Algo está errado</translation>
    </message>
    <message>
        <source>I&apos;ll watch it</source>
        <translation>Vou observar</translation>
    </message>
    <message>
        <source>+ Glass</source>
        <translation>+ Copo</translation>
    </message>
    <message>
        <source>+ Glass of water</source>
        <translation>+ Copo de água</translation>
    </message>
    <message>
        <source>Started by mistake: take it back</source>
        <translation>Iniciado por engano: desfazer</translation>
    </message>
    <message>
        <source>Nor is red that lasts.</source>
        <translation>Vermelhidão que não passa também não.</translation>
    </message>
    <message>
        <source>{kind} is off. Skin all right?</source>
        <translation>{kind} retirado. A pele está bem?</translation>
    </message>
    <message>
        <source>Leave ice off until colour, feeling and warmth are back. If they don&apos;t come back, or there are blisters, let a doctor look at it today.</source>
        <translation>Fique sem gelo até a cor, a sensação e o calor da pele voltarem. Se não voltarem, ou se houver bolhas, mostre a um médico hoje.</translation>
    </message>
    <message>
        <source>Leave heat off. If it blisters, or is still red after 2 to 3 hours, let a doctor look today.</source>
        <translation>Fique sem calor. Se formar bolhas, ou continuar vermelho depois de 2 a 3 horas, mostre a um médico hoje.</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Ice and heat</source>
        <translation>Gelo e calor</translation>
    </message>
    <message>
        <source>Ice runs until {time}.</source>
        <translation>Gelo até {time}.</translation>
    </message>
    <message>
        <source>Heat runs until {time}.</source>
        <translation>Calor até {time}.</translation>
    </message>
    <message>
        <source>Leave the computer and its sound on, so that you hear the end.</source>
        <translation>Deixe o computador e o som ligados, para ouvir o fim.</translation>
    </message>
    <message>
        <source>The lid is closed, and a closed computer may not ring. Open it, and leave the sound on.</source>
        <translation>A tampa está fechada, e um computador fechado pode não tocar. Abra a tampa e deixe o som ligado.</translation>
    </message>
    <message>
        <source>Leave the lid open and the sound on: a closed computer cannot ring.</source>
        <translation>Deixe a tampa aberta e o som ligado: um computador fechado não consegue tocar.</translation>
    </message>
    <message>
        <source>Skin is fine, logged</source>
        <translation>A pele está bem, registrado</translation>
    </message>
    <message>
        <source>Skin is not fine, logged</source>
        <translation>A pele não está bem, registrado</translation>
    </message>
    <message>
        <source>Ice is taken back.</source>
        <oldsource>Taken back.</oldsource>
        <translation>Gelo: registro desfeito.</translation>
    </message>
    <message>
        <source>Heat is taken back.</source>
        <oldsource>Taken back.</oldsource>
        <translation>Calor: registro desfeito.</translation>
    </message>
</context>
<context>
    <name>SessionClock</name>
    <message>
        <source>{kind}, ends {time} · {app}</source>
        <translation>{kind}, até {time} · {app}</translation>
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
        <translation>Já terminou</translation>
    </message>
    <message>
        <source>Ends it on the other computer, too, once the folder has brought it there.</source>
        <translation>Encerra também no outro computador, quando a pasta tiver levado isso até lá.</translation>
    </message>
</context>
<context>
    <name>SessionEndScreen</name>
    <message>
        <source>Time over</source>
        <extracomment>safety</extracomment>
        <translation>Tempo esgotado</translation>
    </message>
    <message>
        <source>Pack off</source>
        <extracomment>safety</extracomment>
        <translation>Já tirei</translation>
    </message>
    <message>
        <source>Then a look at the skin. {look}</source>
        <extracomment>safety</extracomment>
        <translation>Depois, uma olhada na pele. {look}</translation>
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
        <translation>Já tirei</translation>
    </message>
    <message>
        <source>Look at the skin</source>
        <translation>Olhe a pele</translation>
    </message>
    <message>
        <source>{kind} {time}</source>
        <translation>{kind} {time}</translation>
    </message>
    <message>
        <source>Ice runs</source>
        <translation>Gelo em andamento</translation>
    </message>
    <message>
        <source>Heat runs</source>
        <translation>Calor em andamento</translation>
    </message>
    <message>
        <source>look at the skin</source>
        <translation>olhe a pele</translation>
    </message>
    <message>
        <source>ends {time}</source>
        <translation>até {time}</translation>
    </message>
</context>
<context>
    <name>SessionReady</name>
    <message>
        <source>Time</source>
        <extracomment>safety</extracomment>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <extracomment>safety</extracomment>
        <translation>Iniciar mesmo assim</translation>
    </message>
    <message>
        <source>Ice or heat</source>
        <extracomment>safety</extracomment>
        <translation>Gelo ou calor</translation>
    </message>
    <message>
        <source>End quietly</source>
        <extracomment>safety</extracomment>
        <translation>Terminar em silêncio</translation>
    </message>
    <message>
        <source>Light and notification, no sound</source>
        <extracomment>safety</extracomment>
        <translation>Luz e notificação, sem som</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>safety</extracomment>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Test the ring</source>
        <extracomment>safety</extracomment>
        <translation>Testar o som</translation>
    </message>
    <message>
        <source>Kind of heat</source>
        <extracomment>safety</extracomment>
        <translation>Tipo de calor</translation>
    </message>
    <message>
        <source>Answer the warning signs</source>
        <extracomment>safety</extracomment>
        <translation>Checar sinais de alerta</translation>
    </message>
    <message>
        <source>Yes, it&apos;s fine</source>
        <extracomment>safety</extracomment>
        <translation>Sim, tudo bem</translation>
    </message>
    <message>
        <source>Is ice for me?</source>
        <extracomment>safety</extracomment>
        <translation>O gelo é para mim?</translation>
    </message>
    <message>
        <source>Is heat for me?</source>
        <extracomment>safety</extracomment>
        <translation>O calor é para mim?</translation>
    </message>
    <message>
        <source>Start anyway: ice</source>
        <extracomment>safety</extracomment>
        <translation>Iniciar mesmo assim: gelo</translation>
    </message>
    <message>
        <source>Start anyway: heat</source>
        <extracomment>safety</extracomment>
        <translation>Iniciar mesmo assim: calor</translation>
    </message>
    <message>
        <source>Closed for now</source>
        <extracomment>safety</extracomment>
        <translation>Fechado por ora</translation>
    </message>
    <message>
        <source>A warning sign stands. Get help first; ice and heat can wait.</source>
        <extracomment>safety</extracomment>
        <translation>Há um sinal de alerta em aberto. Busque ajuda primeiro; gelo e calor podem esperar.</translation>
    </message>
    <message>
        <source>The warning signs first</source>
        <extracomment>safety</extracomment>
        <translation>Primeiro os sinais de alerta</translation>
    </message>
    <message>
        <source>Tick what is true, or that none of it is. Until then ice and heat stay closed.</source>
        <extracomment>safety</extracomment>
        <translation>Marque o que é verdade, ou que nada é. Até lá, gelo e calor ficam fechados.</translation>
    </message>
    <message>
        <source>Is the skin fine again?</source>
        <extracomment>safety</extracomment>
        <translation>A pele está bem de novo?</translation>
    </message>
    <message>
        <source>Not without a reason</source>
        <extracomment>safety</extracomment>
        <translation>Não sem um motivo</translation>
    </message>
    <message>
        <source>{kind}, when you are ready</source>
        <extracomment>safety</extracomment>
        <translation>{kind}, quando você quiser</translation>
    </message>
    <message>
        <source>{kind} from {time}</source>
        <extracomment>safety</extracomment>
        <translation>{kind} a partir de {time}</translation>
    </message>
    <message>
        <source>{kind} again from {time}</source>
        <extracomment>safety</extracomment>
        <translation>{kind} de novo a partir de {time}</translation>
    </message>
    <message>
        <source>to go</source>
        <extracomment>safety</extracomment>
        <translation>faltam</translation>
    </message>
    <message>
        <source>{left} to go</source>
        <extracomment>safety</extracomment>
        <translation>faltam {left}</translation>
    </message>
    <message>
        <source>The skin needs time to warm up: two hours from start to start, one from the end.</source>
        <extracomment>safety</extracomment>
        <translation>A pele precisa de tempo para se aquecer: duas horas de início a início, uma desde o fim.</translation>
    </message>
    <message>
        <source>The skin needs a rest: an hour after the last one ended.</source>
        <extracomment>safety</extracomment>
        <translation>A pele precisa de descanso: uma hora depois que o último acabou.</translation>
    </message>
    <message>
        <source>Ice is not for everybody: “Is ice for me?” takes a minute.</source>
        <extracomment>safety</extracomment>
        <translation>Gelo não é para todos: “O gelo é para mim?” leva um minuto.</translation>
    </message>
    <message>
        <source>Heat is not for everybody: “Is heat for me?” takes a minute.</source>
        <extracomment>safety</extracomment>
        <translation>Calor não é para todos: “O calor é para mim?” leva um minuto.</translation>
    </message>
    <message>
        <source>Only if you stay awake: never fall asleep on it.</source>
        <extracomment>safety</extracomment>
        <translation>Só se você ficar acordado: nunca adormeça durante a sessão.</translation>
    </message>
    <message>
        <source>Heat before 72 hours is your choice. Not on a bruise or swelling younger than 48 hours.</source>
        <extracomment>safety</extracomment>
        <translation>Calor antes de 72 horas é escolha sua. Não sobre mancha roxa ou inchaço de menos de 48 horas.</translation>
    </message>
    <message>
        <source>After 48 hours you may stop with ice, if it does you no good.</source>
        <extracomment>safety</extracomment>
        <translation>Depois de 48 horas você pode parar com o gelo, se ele não faz bem.</translation>
    </message>
    <message>
        <source>Lie so that it hurts least. Knees up on a cushion is a common favourite.</source>
        <extracomment>safety</extracomment>
        <translation>Deite do jeito que dói menos. Joelhos apoiados numa almofada agradam a muita gente.</translation>
    </message>
    <message>
        <source>How long</source>
        <extracomment>safety</extracomment>
        <translation>Quanto tempo</translation>
    </message>
</context>
<context>
    <name>SessionRunning</name>
    <message>
        <source>Time left</source>
        <extracomment>safety</extracomment>
        <translation>Tempo restante</translation>
    </message>
    <message>
        <source>The disc grows as you breathe in.</source>
        <extracomment>safety</extracomment>
        <translation>O disco cresce quando você inspira.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>safety</extracomment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Mini timer</source>
        <extracomment>safety</extracomment>
        <translation>Minitimer</translation>
    </message>
    <message>
        <source>{kind} · session {number}</source>
        <extracomment>safety</extracomment>
        <translation>{kind} · sessão {number}</translation>
    </message>
    <message>
        <source>ends {time} · of {minutes}</source>
        <extracomment>safety</extracomment>
        <translation>até {time} · de {minutes}</translation>
    </message>
    <message>
        <source>Pack wrapped in a soft towel</source>
        <extracomment>safety</extracomment>
        <translation>Compressa envolta em toalha macia</translation>
    </message>
    <message numerus="yes">
        <source>Skin was fine at %Ln min</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>A pele estava bem aos %Ln min</numerusform>
            <numerusform>A pele estava bem aos %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skin check at %Ln min: look now</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>Checagem da pele aos %Ln min: olhe agora</numerusform>
            <numerusform>Checagem da pele aos %Ln min: olhe agora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skin check at %Ln min</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>Checagem da pele aos %Ln min</numerusform>
            <numerusform>Checagem da pele aos %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>Breathe with the disc: 4 seconds in, 6 seconds out</source>
        <extracomment>safety</extracomment>
        <translation>Respire com o disco: 4 segundos inspirando, 6 expirando</translation>
    </message>
    <message>
        <source>Breathe in …</source>
        <extracomment>safety</extracomment>
        <translation>Inspire …</translation>
    </message>
    <message>
        <source>Breathe out …</source>
        <extracomment>safety</extracomment>
        <translation>Expire …</translation>
    </message>
    <message>
        <source>Rest a little</source>
        <extracomment>safety</extracomment>
        <translation>Descanse um pouco</translation>
    </message>
    <message>
        <source>Breathe as you like. It ends with light and a message, without a sound.</source>
        <extracomment>safety</extracomment>
        <translation>Respire como quiser. Acaba com luz e uma mensagem, sem som.</translation>
    </message>
    <message>
        <source>Breathe as you like.</source>
        <extracomment>safety</extracomment>
        <translation>Respire como quiser.</translation>
    </message>
    <message>
        <source>Breathe as you like. It rings until you answer.</source>
        <extracomment>safety</extracomment>
        <translation>Respire como quiser. Toca até você responder.</translation>
    </message>
</context>
<context>
    <name>SessionWindow</name>
    <message>
        <source>Walk · {app}</source>
        <translation>Caminhada · {app}</translation>
    </message>
    <message>
        <source>{time} Walk · {app}</source>
        <translation>{time} Caminhada · {app}</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to the default: {setting}</source>
        <translation>Voltar ao padrão: {setting}</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Voltar ao padrão</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Nudges</source>
        <translation>Lembretes</translation>
    </message>
    <message>
        <source>reminders notifications</source>
        <translation>lembretes notificações avisos</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Horário de trabalho</translation>
    </message>
    <message>
        <source>lunch weekend week</source>
        <translation>almoço fim de semana semana</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Folgas</translation>
    </message>
    <message>
        <source>No nudges on these days.</source>
        <translation>Sem lembretes nestes dias.</translation>
    </message>
    <message>
        <source>holiday vacation calendar</source>
        <translation>feriado férias calendário</translation>
    </message>
    <message>
        <source>In an episode every day from 7 to 22</source>
        <translation>Numa crise, todos os dias das 7 às 22</translation>
    </message>
    <message>
        <source>At least this far apart</source>
        <translation>Intervalo mínimo entre eles</translation>
    </message>
    <message>
        <source>At most this many a day</source>
        <translation>No máximo por dia</translation>
    </message>
    <message>
        <source>Show details in messages</source>
        <translation>Mostrar detalhes nas mensagens</translation>
    </message>
    <message>
        <source>Without it they never name medicine, ice or warning signs.</source>
        <translation>Sem isto, elas nunca citam remédio, gelo ou sinais de alerta.</translation>
    </message>
    <message>
        <source>privacy</source>
        <translation>privacidade</translation>
    </message>
    <message>
        <source>Messages may make a sound</source>
        <translation>Mensagens podem fazer som</translation>
    </message>
    <message>
        <source>mute silent notification</source>
        <translation>mudo silencioso silenciar notificação</translation>
    </message>
    <message>
        <source>What to be reminded of</source>
        <translation>Do que lembrar</translation>
    </message>
    <message>
        <source>Get up</source>
        <translation>Levantar</translation>
    </message>
    <message>
        <source>Get up after sitting for</source>
        <translation>Levantar depois de sentado por</translation>
    </message>
    <message>
        <source>A break lasts</source>
        <translation>Uma pausa dura</translation>
    </message>
    <message>
        <source>A card for the break, with a countdown</source>
        <translation>Um cartão para a pausa, com contagem</translation>
    </message>
    <message>
        <source>Posture: another position, the cushion</source>
        <translation>Postura: outra posição, a almofada</translation>
    </message>
    <message>
        <source>Another position every</source>
        <translation>Outra posição a cada</translation>
    </message>
    <message>
        <source>Small shifts of weight, silent</source>
        <translation>Pequenas trocas de apoio, em silêncio</translation>
    </message>
    <message>
        <source>A small shift every</source>
        <translation>Uma pequena troca a cada</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Água</translation>
    </message>
    <message>
        <source>A glass of water every</source>
        <translation>Um copo de água a cada</translation>
    </message>
    <message>
        <source>Walks</source>
        <translation>Caminhadas</translation>
    </message>
    <message>
        <source>The daily walk from</source>
        <translation>A caminhada do dia a partir de</translation>
    </message>
    <message>
        <source>Plank</source>
        <translation>Prancha</translation>
    </message>
    <message>
        <source>The plank from</source>
        <translation>A prancha a partir de</translation>
    </message>
    <message>
        <source>Stretching</source>
        <translation>Alongamento</translation>
    </message>
    <message>
        <source>Stretching from</source>
        <translation>Alongamento a partir de</translation>
    </message>
    <message>
        <source>Ice or heat is possible again</source>
        <translation>Gelo ou calor possível de novo</translation>
    </message>
    <message>
        <source>The warning signs again</source>
        <translation>Os sinais de alerta de novo</translation>
    </message>
    <message>
        <source>Less often, as you wished</source>
        <translation>Menos vezes, como você quis</translation>
    </message>
    <message>
        <source>Your list, rechecks too</source>
        <translation>Sua lista e também as reavaliações</translation>
    </message>
    <message>
        <source>A prescriber&apos;s medicine</source>
        <translation>Um remédio receitado</translation>
    </message>
    <message>
        <source>Only where you asked for it with that medicine.</source>
        <translation>Só onde você pediu, para aquele remédio.</translation>
    </message>
    <message>
        <source>Posture</source>
        <translation>Postura</translation>
    </message>
    <message>
        <source>Small shifts</source>
        <translation>Pequenas trocas</translation>
    </message>
    <message>
        <source>When nudges wait</source>
        <translation>Quando os lembretes esperam</translation>
    </message>
    <message>
        <source>While something records</source>
        <translation>Enquanto algo grava</translation>
    </message>
    <message>
        <source>call microphone</source>
        <translation>chamada ligação microfone</translation>
    </message>
    <message>
        <source>While a camera is in use</source>
        <translation>Enquanto uma câmera está em uso</translation>
    </message>
    <message>
        <source>call video</source>
        <translation>chamada ligação vídeo</translation>
    </message>
    <message>
        <source>While a window fills the screen</source>
        <translation>Enquanto uma janela ocupa a tela</translation>
    </message>
    <message>
        <source>While the desktop is set to do not disturb</source>
        <translation>Enquanto o sistema está em “não perturbe”</translation>
    </message>
    <message>
        <source>Away after so long without a key or the mouse</source>
        <translation>Ausente depois deste tempo sem tecla nem mouse</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reduzido</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the words. Times and dates are written as your system does.</source>
        <translation>Das palavras. Horas e datas são escritas como no seu sistema.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>theme dark mode colors</source>
        <oldsource>theme dark</oldsource>
        <translation>tema modo escuro cores</translation>
    </message>
    <message>
        <source>animation motion</source>
        <oldsource>animation</oldsource>
        <translation>animação movimento</translation>
    </message>
    <message>
        <source>pound kilogram units</source>
        <oldsource>pound kilogram</oldsource>
        <translation>libra quilograma quilo unidades</translation>
    </message>
    <message>
        <source>autostart login startup boot</source>
        <oldsource>autostart login</oldsource>
        <translation>inicialização automática login iniciar ligar</translation>
    </message>
    <message>
        <source>volume sound mute louder alarm</source>
        <translation>volume som mudo mais alto alarme</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>None come while this is off.</source>
        <translation>Enquanto isto estiver desligado, não vem nenhum.</translation>
    </message>
    <message>
        <source>Nudges come only in these, and never from {night} to {morning}.</source>
        <oldsource>Nudges come only in these. Never at night.</oldsource>
        <translation>Lembretes só vêm neste horário, e nunca das {night} às {morning}.</translation>
    </message>
    <message>
        <source>font bigger larger smaller letters zoom scale</source>
        <translation>fonte letra maior menor letras zoom escala</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>As in the country</source>
        <translation>Como no país</translation>
    </message>
    <message>
        <source>Country and computer</source>
        <translation>País e computador</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>For the emergency number and the units.</source>
        <translation>Para o número de emergência e as unidades.</translation>
    </message>
    <message>
        <source>Weight in</source>
        <translation>Peso em</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Iniciar com o computador</translation>
    </message>
    <message>
        <source>Quietly in the tray.</source>
        <translation>Em silêncio, na bandeja.</translation>
    </message>
    <message>
        <source>The end of ice and heat</source>
        <translation>O fim do gelo e do calor</translation>
    </message>
    <message>
        <source>End quietly: light and message, no ring</source>
        <translation>Terminar em silêncio: luz e mensagem, sem toque</translation>
    </message>
    <message>
        <source>mute silent sound alarm</source>
        <translation>mudo silencioso som alarme</translation>
    </message>
    <message>
        <source>Loudness of the ring</source>
        <translation>Volume do toque</translation>
    </message>
    <message>
        <source>It speaks the language of the app, where the system has a voice for it.</source>
        <translation>Fala o idioma do aplicativo, se o sistema tiver uma voz para ele.</translation>
    </message>
    <message>
        <source>Small daily things</source>
        <translation>Pequenas coisas do dia a dia</translation>
    </message>
    <message>
        <source>Glasses a day</source>
        <translation>Copos por dia</translation>
    </message>
    <message>
        <source>A voice with the plank</source>
        <translation>Uma voz na prancha</translation>
    </message>
    <message>
        <source>A voice with stretching</source>
        <translation>Uma voz no alongamento</translation>
    </message>
    <message>
        <source>Weight and BMI</source>
        <translation>Peso e IMC</translation>
    </message>
    <message>
        <source>Three short questions a week</source>
        <translation>Três perguntas curtas por semana</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Seus dados</translation>
    </message>
    <message>
        <source>Open Your data</source>
        <translation>Abrir Seus dados</translation>
    </message>
    <message>
        <source>Where the diary lies, backups, export and import, delete all.</source>
        <translation>Onde fica o diário, backups, exportar e importar, apagar tudo.</translation>
    </message>
    <message>
        <source>file folder restore CSV JSON spreadsheet</source>
        <translation>arquivo pasta restaurar CSV JSON planilha</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
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
        <translation>Buscar nos ajustes</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Nenhum ajuste tem essas palavras.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Not kept: what is red. Correct it, or close again to leave it as it was.</source>
        <translation>Não guardado: o que está em vermelho. Corrija, ou feche de novo para deixar como estava.</translation>
    </message>
</context>
<context>
    <name>SeveralForm</name>
    <message numerus="yes">
        <source>At most %Ln can be deleted at once.</source>
        <translation>
            <numerusform>No máximo %Ln pode ser apagado de uma vez.</numerusform>
            <numerusform>No máximo %Ln podem ser apagados de uma vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln entries</source>
        <translation>
            <numerusform>Apagar %Ln registro</numerusform>
            <numerusform>Apagar %Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Bring back what is deleted</source>
        <translation>Recuperar o que foi apagado</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Prevention</source>
        <translation>Prevenção</translation>
    </message>
    <message>
        <source>The visit is kept.</source>
        <translation>A consulta foi guardada.</translation>
    </message>
    <message>
        <source>Your answers are kept.</source>
        <translation>Suas respostas foram guardadas.</translation>
    </message>
    <message>
        <source>If it turns into more, say that your back seized up.</source>
        <translation>Se virar algo mais, diga que suas costas travaram.</translation>
    </message>
    <message>
        <source>The episode is deleted; what you logged in it stays.</source>
        <translation>A crise foi apagada; o que você registrou nela fica.</translation>
    </message>
    <message>
        <source>The episode is changed.</source>
        <translation>A crise foi mudada.</translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <source>1–9</source>
        <translation>1–9</translation>
    </message>
    <message>
        <source>Choose or tick this answer</source>
        <translation>Escolher ou marcar esta resposta</translation>
    </message>
    <message>
        <source>0–10, X</source>
        <translation>0–10, X</translation>
    </message>
    <message>
        <source>Log this pain, in the row of numbers; X is 10</source>
        <translation>Registrar esta dor, na fileira de números; X é 10</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>None of these warning signs</source>
        <translation>Nenhum destes sinais de alerta</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Go on with what is answered</source>
        <translation>Seguir com o que foi respondido</translation>
    </message>
</context>
<context>
    <name>SignsGroup</name>
    <message>
        <source>None of these</source>
        <translation>Nenhum destes</translation>
    </message>
</context>
<context>
    <name>SittingCard</name>
    <message>
        <source>Sitting and posture</source>
        <translation>Sentar e postura</translation>
    </message>
    <message>
        <source>The day: sitting and up</source>
        <translation>O dia: sentado e de pé</translation>
    </message>
    <message>
        <source>I got up</source>
        <translation>Levantei</translation>
    </message>
    <message>
        <source>Correct the day&apos;s strip …</source>
        <translation>Corrigir a faixa do dia …</translation>
    </message>
    <message>
        <source>Driving today …</source>
        <translation>Vou dirigir hoje …</translation>
    </message>
    <message>
        <source>Remind me of my posture</source>
        <translation>Lembrar da minha postura</translation>
    </message>
    <message>
        <source>Minutes between posture reminders</source>
        <translation>Minutos entre lembretes de postura</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>{time} since you were last up</source>
        <translation>{time} desde que você levantou</translation>
    </message>
    <message>
        <source>Lumbar cushion ✓</source>
        <translation>Almofada lombar ✓</translation>
    </message>
    <message>
        <source>Lumbar cushion</source>
        <translation>Almofada lombar</translation>
    </message>
    <message>
        <source>just up</source>
        <translation>acabou de levantar</translation>
    </message>
    <message>
        <source>You were up just now</source>
        <translation>Você se levantou agora há pouco</translation>
    </message>
    <message>
        <source>{hours}:{minutes} h</source>
        <translation>{hours}:{minutes} h</translation>
    </message>
    <message>
        <source>{first} to {last}: sitting, {length}</source>
        <translation>{first} a {last}: sentado, {length}</translation>
    </message>
    <message>
        <source>{first} to {last}: up, {length}</source>
        <translation>{first} a {last}: de pé, {length}</translation>
    </message>
    <message>
        <source>Since {time}: up for {length}.</source>
        <translation>Desde {time}: de pé por {length}.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>Up at least once an hour; the best posture is one that changes.</source>
        <translation>Levantar ao menos uma vez por hora; a melhor postura é a que muda.</translation>
    </message>
    <message numerus="yes">
        <source>Up %Ln times today.</source>
        <translation>
            <numerusform>Levantou %Ln vez hoje.</numerusform>
            <numerusform>Levantou %Ln vezes hoje.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted by hand here.</source>
        <translation>Contado à mão aqui.</translation>
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
        <translation>Tempo para se posicionar</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>all of the list</source>
        <extracomment>safety</extracomment>
        <translation>a lista toda</translation>
    </message>
    <message>
        <source>all of the list of who ice is not for</source>
        <extracomment>safety</extracomment>
        <translation>a lista toda de quem não deve usar gelo</translation>
    </message>
    <message>
        <source>A new one</source>
        <extracomment>safety</extracomment>
        <translation>Um espasmo novo</translation>
    </message>
    <message>
        <source>A new spasm, or the last one?</source>
        <extracomment>safety</extracomment>
        <translation>Um novo espasmo, ou o último?</translation>
    </message>
    <message>
        <source>When it began</source>
        <extracomment>safety</extracomment>
        <translation>Quando começou</translation>
    </message>
    <message>
        <source>change</source>
        <extracomment>safety</extracomment>
        <translation>mudar</translation>
    </message>
    <message>
        <source>change when it began</source>
        <extracomment>safety</extracomment>
        <translation>mudar quando começou</translation>
    </message>
    <message>
        <source>None of these: start ice</source>
        <extracomment>safety</extracomment>
        <translation>Nenhum destes: iniciar gelo</translation>
    </message>
    <message>
        <source>I have no ice</source>
        <extracomment>safety</extracomment>
        <translation>Estou sem gelo</translation>
    </message>
    <message>
        <source>It&apos;s only a twinge</source>
        <extracomment>safety</extracomment>
        <translation>Só uma fisgada</translation>
    </message>
    <message>
        <source>Get help now</source>
        <extracomment>safety</extracomment>
        <translation>Busque ajuda agora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>safety</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>None of these: go on</source>
        <extracomment>safety</extracomment>
        <translation>Nenhum destes: continuar</translation>
    </message>
    <message>
        <source>None of these: go on without ice</source>
        <extracomment>safety</extracomment>
        <translation>Nenhum destes: continuar sem gelo</translation>
    </message>
    <message>
        <source>Ice runs already.</source>
        <extracomment>safety</extracomment>
        <translation>O gelo já está em andamento.</translation>
    </message>
    <message>
        <source>Heat runs already.</source>
        <extracomment>safety</extracomment>
        <translation>O calor já está em andamento.</translation>
    </message>
    <message>
        <source>The last one came back (since {time})</source>
        <extracomment>safety</extracomment>
        <translation>O último voltou (desde {time})</translation>
    </message>
    <message>
        <source>First, one check</source>
        <extracomment>safety</extracomment>
        <translation>Antes, uma checagem</translation>
    </message>
    <message>
        <source>Is any of this true for you right now? Not sure counts as yes.</source>
        <extracomment>safety</extracomment>
        <translation>Algo disto vale para você agora? Não ter certeza conta como sim.</translation>
    </message>
    <message>
        <source>Since {time}</source>
        <extracomment>safety</extracomment>
        <translation>Desde {time}</translation>
    </message>
    <message>
        <source>It began just now ·</source>
        <extracomment>safety</extracomment>
        <translation>Começou agora mesmo ·</translation>
    </message>
    <message>
        <source>It began {time} ·</source>
        <extracomment>safety</extracomment>
        <translation>Começou {time} ·</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>How sure are we? {step}</source>
        <translation>Que certeza há? {step}</translation>
    </message>
    <message>
        <source>Not yet reviewed by a clinician. All sources are under About.</source>
        <translation>Ainda não revisado por um profissional de saúde. Todas as fontes estão em Sobre.</translation>
    </message>
    <message>
        <source>Reviewed by {reviewer}, {day}. All sources are under About.</source>
        <translation>Revisado por {reviewer}, {day}. Todas as fontes estão em Sobre.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>{verdict} {source}.</source>
        <translation>{verdict} {source}.</translation>
    </message>
    <message>
        <source>Questions for the talk</source>
        <translation>Perguntas para a conversa</translation>
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
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>StretchCard</name>
    <message>
        <source>A little stretching now?</source>
        <oldsource>A minute of stretching now?</oldsource>
        <translation>Um pouco de alongamento agora?</translation>
    </message>
    <message>
        <source>Choose moves …</source>
        <translation>Escolher exercícios …</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Alongamento</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Start stretching</source>
        <translation>Iniciar alongamento</translation>
    </message>
    <message numerus="yes">
        <source>%Ln today</source>
        <translation>
            <numerusform>%Ln hoje</numerusform>
            <numerusform>%Ln hoje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{moves} · %Ln min, with pictures.</source>
        <translation>
            <numerusform>{moves} · %Ln min, com figuras.</numerusform>
            <numerusform>{moves} · %Ln min, com figuras.</numerusform>
        </translation>
    </message>
    <message>
        <source>No move of your choice is free now.</source>
        <translation>Nenhum exercício da sua escolha está livre agora.</translation>
    </message>
    <message>
        <source>In the first days only gentle ones: {moves}</source>
        <translation>Nos primeiros dias só os leves: {moves}</translation>
    </message>
    <message>
        <source>{move} rests until {time}.</source>
        <translation>{move}: em pausa até {time}.</translation>
    </message>
</context>
<context>
    <name>StretchScreen</name>
    <message>
        <source>Stretches are running</source>
        <translation>Alongamento em andamento</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Alongamentos</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Segure</translation>
    </message>
    <message>
        <source>Let go and rest</source>
        <translation>Solte e descanse</translation>
    </message>
    <message>
        <source>Get into place</source>
        <translation>Posicione-se</translation>
    </message>
    <message numerus="yes">
        <source>Move {number} of %Ln</source>
        <translation>
            <numerusform>Exercício {number} de %Ln</numerusform>
            <numerusform>Exercício {number} de %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hold {repeat} of %Ln</source>
        <translation>
            <numerusform>repetição {repeat} de %Ln</numerusform>
            <numerusform>repetição {repeat} de %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Space or a tap: go on</source>
        <translation>Espaço ou toque: continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Skip this move</source>
        <translation>Pular este exercício</translation>
    </message>
    <message>
        <source>Stop, it hurts</source>
        <translation>Parar, dói</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Leave the stretches</source>
        <translation>Sair do alongamento</translation>
    </message>
    <message>
        <source>Space or a tap: go on · arrow: skip · Return: it hurts · Escape: leave</source>
        <translation>Espaço ou toque: continuar · seta: pular · Enter: dói · Esc: sair</translation>
    </message>
    <message>
        <source>Space or a tap: pause · arrow: skip · Return: it hurts · Escape: leave</source>
        <translation>Espaço ou toque: pausa · seta: pular · Enter: dói · Esc: sair</translation>
    </message>
    <message>
        <source>A mild pull, never a sharp pain. Pain or tingling going down the leg: stop. No bouncing.</source>
        <translation>Um leve puxão, nunca uma dor aguda. Dor ou formigamento descendo pela perna: pare. Sem balançar.</translation>
    </message>
    <message>
        <source>then the {side}</source>
        <translation>depois, {side}</translation>
    </message>
    <message>
        <source>then {move}</source>
        <translation>depois, {move}</translation>
    </message>
    <message numerus="yes">
        <source>Hold %Ln seconds, {side}</source>
        <translation>
            <numerusform>Segure %Ln segundo, {side}</numerusform>
            <numerusform>Segure %Ln segundos, {side}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold %Ln seconds</source>
        <translation>
            <numerusform>Segure %Ln segundo</numerusform>
            <numerusform>Segure %Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Continuando</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>This move rests for 48 hours. A leg that is weak or numb: answer the warning signs now.</source>
        <translation>Este exercício fica em pausa por 48 horas. Uma perna fraca ou dormente: responda agora aos sinais de alerta.</translation>
    </message>
    <message>
        <source>Sit or lie down until it is over.</source>
        <translation>Sente ou deite até passar.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>That was all. A few easy steps now, and on with the day.</source>
        <translation>Isso foi tudo. Agora alguns passos leves, e o dia segue.</translation>
    </message>
    <message>
        <source>Well stretched</source>
        <translation>Bem alongado</translation>
    </message>
</context>
<context>
    <name>StretchStop</name>
    <message>
        <source>What it was</source>
        <translation>O que foi</translation>
    </message>
    <message>
        <source>Answer the warning signs</source>
        <translation>Checar sinais de alerta</translation>
    </message>
    <message>
        <source>What was it?</source>
        <translation>O que foi?</translation>
    </message>
    <message>
        <source>{move} then rests for 48 hours. The others go on.</source>
        <translation>{move} fica então em pausa por 48 horas. Os outros continuam.</translation>
    </message>
    <message>
        <source>It was nothing, go on</source>
        <translation>Não foi nada, continuar</translation>
    </message>
    <message>
        <source>Stop here for now</source>
        <translation>Parar aqui por ora</translation>
    </message>
    <message>
        <source>Go on with the next move</source>
        <translation>Seguir com o próximo exercício</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>A computer whose name is not known</source>
        <translation>Um computador de nome desconhecido</translation>
    </message>
    <message>
        <source>Not heard from yet</source>
        <translation>Ainda sem contato</translation>
    </message>
    <message>
        <source>Last heard from: {when}</source>
        <translation>Último contato: {when}</translation>
    </message>
    <message>
        <source>No other computer has joined yet.</source>
        <translation>Nenhum outro computador entrou ainda.</translation>
    </message>
    <message numerus="yes">
        <source>Shared with %Ln other computers.</source>
        <translation>
            <numerusform>Compartilhado com mais %Ln computador.</numerusform>
            <numerusform>Compartilhado com mais %Ln computadores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exchanged yet.</source>
        <translation>Nada foi sincronizado ainda.</translation>
    </message>
    <message>
        <source>Last exchange: {when}</source>
        <translation>Última sincronização: {when}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not in the folder yet</source>
        <translation>
            <numerusform>%Ln mudança ainda não está na pasta</numerusform>
            <numerusform>%Ln mudanças ainda não estão na pasta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries wait for their time</source>
        <translation>
            <numerusform>%Ln registro espera sua hora</numerusform>
            <numerusform>%Ln registros esperam sua hora</numerusform>
        </translation>
    </message>
    <message>
        <source>No computer shares here yet: this one is the first.</source>
        <translation>Nenhum computador compartilha aqui ainda: este é o primeiro.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln computers share here already.</source>
        <translation>
            <numerusform>%Ln computador já compartilha aqui.</numerusform>
            <numerusform>%Ln computadores já compartilham aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here already: {names}</source>
        <translation>Já estão aqui: {names}</translation>
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
        <translation>Configurar o compartilhamento …</translation>
    </message>
    <message>
        <source>Share again</source>
        <translation>Compartilhar de novo</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>Sincronizar agora</translation>
    </message>
    <message>
        <source>Manage …</source>
        <translation>Gerenciar …</translation>
    </message>
    <message>
        <source>Manage sharing …</source>
        <translation>Gerenciar o compartilhamento …</translation>
    </message>
    <message>
        <source>Other computers</source>
        <translation>Outros computadores</translation>
    </message>
    <message>
        <source>Share this diary with your computer at work or at home, through a folder that Syncthing, Nextcloud or another program keeps in step, or on a USB stick. No account, no server of ours.</source>
        <translation>Compartilhe este diário com seu computador do trabalho ou de casa, por uma pasta que o Syncthing, o Nextcloud ou outro programa mantém sincronizada, ou em um pendrive. Sem conta, sem servidor nosso.</translation>
    </message>
    <message>
        <source>The diary here was put back to a backup, so sharing rests. When you share again, what was shared since then comes back.</source>
        <translation>O diário daqui foi restaurado de um backup, então o compartilhamento está em pausa. Quando você compartilhar de novo, o que foi compartilhado desde então volta.</translation>
    </message>
</context>
<context>
    <name>SyncManageSheet</name>
    <message>
        <source>Name of this computer</source>
        <translation>Nome deste computador</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Sharing with other computers</source>
        <translation>Compartilhar com outros computadores</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Parar de compartilhar</translation>
    </message>
    <message>
        <source>The diary here stays as it is. The files in the folder stay, too: the others still have them.</source>
        <translation>O diário daqui fica como está. Os arquivos na pasta também ficam: os outros computadores ainda os têm.</translation>
    </message>
    <message>
        <source>This computer shares no more</source>
        <translation>Este computador não compartilha mais</translation>
    </message>
    <message>
        <source>the shared folder</source>
        <translation>a pasta compartilhada</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Forget: {computer}</source>
        <translation>Esquecer: {computer}</translation>
    </message>
    <message>
        <source>Its entries stay. It comes back when it writes again.</source>
        <translation>Os registros dele ficam. Ele reaparece quando gravar de novo.</translation>
    </message>
    <message>
        <source>The files there are plain: whoever can read the folder can read them.</source>
        <translation>Os arquivos ali não são criptografados: quem pode ler a pasta pode lê-los.</translation>
    </message>
    <message>
        <source>The files there are encrypted.</source>
        <translation>Os arquivos ali são criptografados.</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Mostrar a frase secreta</translation>
    </message>
    <message>
        <source>The passphrase: {words}</source>
        <translation>A frase secreta: {words}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies lie in the folder that the program which keeps it in step has made. They hold nothing more.</source>
        <translation>
            <numerusform>Na pasta há %Ln cópia feita pelo programa que a sincroniza. Ela não contém nada a mais.</numerusform>
            <numerusform>Na pasta há %Ln cópias feitas pelo programa que a sincroniza. Elas não contêm nada a mais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the copies</source>
        <translation>Apagar as cópias</translation>
    </message>
    <message>
        <source>This computer is called {name} now.</source>
        <translation>Este computador agora se chama {name}.</translation>
    </message>
    <message>
        <source>{computer} is forgotten. Its entries stay.</source>
        <translation>Computador esquecido: {computer}. Os registros dele ficam.</translation>
    </message>
    <message>
        <source>Deleting the copies</source>
        <translation>Apagando as cópias</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies are deleted.</source>
        <translation>
            <numerusform>%Ln cópia excluída.</numerusform>
            <numerusform>%Ln cópias excluídas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncSetUpSheet</name>
    <message>
        <source>With a passphrase</source>
        <translation>Com frase secreta</translation>
    </message>
    <message>
        <source>Plain files</source>
        <translation>Arquivos sem criptografia</translation>
    </message>
    <message>
        <source>How the files are kept</source>
        <translation>Como os arquivos são guardados</translation>
    </message>
    <message>
        <source>Whoever can read the folder can read your diary: pains, medicine, everything.</source>
        <translation>Quem pode ler a pasta pode ler seu diário: dores, remédios, tudo.</translation>
    </message>
    <message>
        <source>Share with another computer</source>
        <translation>Compartilhar com outro computador</translation>
    </message>
    <message>
        <source>Choose a folder that reaches your other computer.</source>
        <translation>Escolha uma pasta que chegue ao seu outro computador.</translation>
    </message>
    <message>
        <source>One that Syncthing, Nextcloud, Dropbox or OneDrive keeps in step, or one on a USB stick.</source>
        <translation>Uma que o Syncthing, o Nextcloud, o Dropbox ou o OneDrive mantém sincronizada, ou uma em um pendrive.</translation>
    </message>
    <message>
        <source>Unclench puts small files there, and reads those of your other computers. Nothing else.</source>
        <translation>O Unclench põe ali arquivos pequenos e lê os dos seus outros computadores. Nada mais.</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Escolher uma pasta …</translation>
    </message>
    <message>
        <source>Put the passphrase in a safe place first, and tick that you have it.</source>
        <translation>Guarde primeiro a frase secreta num lugar seguro e marque que você a tem.</translation>
    </message>
    <message>
        <source>Reading the folder</source>
        <translation>Lendo a pasta</translation>
    </message>
    <message>
        <source>Begin to share</source>
        <translation>Começar a compartilhar</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>Nome deste computador</translation>
    </message>
    <message>
        <source>The passphrase of the other computer</source>
        <translation>A frase secreta do outro computador</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Escolher outra pasta</translation>
    </message>
    <message>
        <source>Sharing the diary</source>
        <translation>Compartilhando o diário</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes came from the others.</source>
        <translation>
            <numerusform>Chegou %Ln mudança dos outros computadores.</numerusform>
            <numerusform>Chegaram %Ln mudanças dos outros computadores.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the other computer: History, Your data, Share with another computer, and the same folder.</source>
        <translation>No outro computador: Histórico, Seus dados, Compartilhar com outro computador, e a mesma pasta.</translation>
    </message>
    <message>
        <source>What is logged here is in the folder from now on, and what the others log comes by itself.</source>
        <translation>O que é registrado aqui está na pasta a partir de agora, e o que os outros registram chega sozinho.</translation>
    </message>
    <message>
        <source>This computer shares the diary</source>
        <translation>Este computador compartilha o diário</translation>
    </message>
    <message>
        <source>Stopped. Nothing is shared; what has come in until now stays.</source>
        <translation>Interrompido. Nada é compartilhado; o que já chegou fica.</translation>
    </message>
</context>
<context>
    <name>TabbedWindow</name>
    <message>
        <source>Tabs</source>
        <translation>Abas</translation>
    </message>
    <message>
        <source>Take back the newest change</source>
        <translation>Desfazer a mudança mais recente</translation>
    </message>
    <message>
        <source>To what was just said, and back</source>
        <translation>Ir ao aviso que apareceu, e voltar</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Mostrar as teclas</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>blank</source>
        <translation>em branco</translation>
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
        <translation>Caminhando há {time}.</translation>
    </message>
    <message>
        <source>No timer is running.</source>
        <translation>Nenhum timer em andamento.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>What was done</source>
        <translation>O que foi feito</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <oldsource>Taken back.</oldsource>
        <translation>Desfeito: {what}</translation>
    </message>
</context>
<context>
    <name>TodoCard</name>
    <message>
        <source>To do</source>
        <translation>A fazer</translation>
    </message>
</context>
<context>
    <name>TodoRow</name>
    <message>
        <source>Move</source>
        <translation>Adiar</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>Novo dia</translation>
    </message>
    <message>
        <source>Keep this day</source>
        <translation>Manter este dia</translation>
    </message>
    <message>
        <source>{text}, {due}</source>
        <translation>{text}, {due}</translation>
    </message>
    <message>
        <source>Move: {text}</source>
        <translation>Adiar: {text}</translation>
    </message>
    <message>
        <source>Keep this day: {text}</source>
        <translation>Manter este dia: {text}</translation>
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
        <translation>Tire agora</translation>
    </message>
    <message>
        <source>Ice until {time}</source>
        <translation>Gelo até {time}</translation>
    </message>
    <message>
        <source>Heat until {time}</source>
        <translation>Calor até {time}</translation>
    </message>
    <message>
        <source>My back just seized up</source>
        <translation>Minhas costas travaram</translation>
    </message>
    <message>
        <source>Start ice</source>
        <translation>Iniciar gelo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <translation>
            <numerusform>%Ln min restante</numerusform>
            <numerusform>%Ln min restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Start ice …</source>
        <translation>Iniciar gelo …</translation>
    </message>
    <message>
        <source>Plank: why it is closed</source>
        <translation>Prancha: por que está fechada</translation>
    </message>
    <message>
        <source>Start plank</source>
        <translation>Iniciar prancha</translation>
    </message>
    <message>
        <source>+ Glass of water</source>
        <translation>+ Copo de água</translation>
    </message>
    <message>
        <source>Pack off</source>
        <translation>Já tirei</translation>
    </message>
    <message>
        <source>I got up</source>
        <translation>Levantei</translation>
    </message>
    <message>
        <source>Pause nudges</source>
        <translation>Pausar lembretes</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Até amanhã</translation>
    </message>
    <message>
        <source>Resume nudges</source>
        <translation>Retomar lembretes</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>Em reunião</translation>
    </message>
    <message>
        <source>The meeting is over</source>
        <translation>A reunião acabou</translation>
    </message>
    <message>
        <source>Mini timer</source>
        <translation>Minitimer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
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
        <translation>O Unclench continua na bandeja</translation>
    </message>
    <message>
        <source>Its icon opens it again; its menu quits it.</source>
        <translation>O ícone dele abre de novo; o menu encerra.</translation>
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
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Meio</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Direita</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>Parte alta</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>Parte baixa</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Pain of the twinge</source>
        <translation>Dor da fisgada</translation>
    </message>
    <message>
        <source>A twinge</source>
        <translation>Uma fisgada</translation>
    </message>
    <message>
        <source>Where, if you like; then one tap on how much it hurt.</source>
        <translation>Onde, se quiser; depois um toque em quanto doeu.</translation>
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
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Logged: {units} × {name}, {time}</source>
        <extracomment>safety</extracomment>
        <translation>Registrado: {units} × {name}, {time}</translation>
    </message>
    <message>
        <source>Undo: {units} × {name}</source>
        <extracomment>safety</extracomment>
        <translation>Desfazer: {units} × {name}</translation>
    </message>
</context>
<context>
    <name>UnfinishedHold</name>
    <message>
        <source>Forget it</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Forget it: the hold that was cut off</source>
        <translation>Esquecer: a série interrompida</translation>
    </message>
    <message numerus="yes">
        <source>A hold was cut off after %Ln s.</source>
        <translation>
            <numerusform>Uma série foi interrompida após %Ln s.</numerusform>
            <numerusform>Uma série foi interrompida após %Ln s.</numerusform>
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
        <translation>Foi feita</translation>
    </message>
    <message>
        <source>It is planned</source>
        <translation>Está marcada</translation>
    </message>
    <message>
        <source>Planned or had</source>
        <translation>Marcada ou feita</translation>
    </message>
    <message>
        <source>A visit or treatment</source>
        <translation>Uma consulta ou tratamento</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>At a set time</source>
        <translation>Com hora marcada</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Pain before, if you like</source>
        <translation>Dor antes, se quiser</translation>
    </message>
    <message>
        <source>Pain after, if you like</source>
        <translation>Dor depois, se quiser</translation>
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
        <translation>Apagar esta consulta</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Name or place, if you like</source>
        <translation>Nome ou lugar, se quiser</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>O que disseram</translation>
    </message>
    <message>
        <source>How it was the next day</source>
        <translation>Como foi no dia seguinte</translation>
    </message>
</context>
<context>
    <name>VisitsCard</name>
    <message>
        <source>Visits and treatments</source>
        <translation>Consultas e tratamentos</translation>
    </message>
    <message>
        <source>Doctor, massage, physiotherapist: what was and what is planned.</source>
        <translation>Médico, massagem, fisioterapeuta: o que houve e o que está marcado.</translation>
    </message>
    <message>
        <source>Add a visit</source>
        <translation>Adicionar consulta</translation>
    </message>
    <message>
        <source>{who} was planned for {day}. Did it take place?</source>
        <translation>{who} estava marcado para {day}. Foi feito?</translation>
    </message>
    <message>
        <source>It did</source>
        <translation>Foi</translation>
    </message>
    <message>
        <source>It did: {who}</source>
        <translation>Foi: {who}</translation>
    </message>
    <message>
        <source>Add the moves I was given</source>
        <translation>Adicionar os exercícios que recebi</translation>
    </message>
    <message>
        <source>pain {before} before, {after} after</source>
        <translation>dor {before} antes, {after} depois</translation>
    </message>
    <message>
        <source>next day: {how}</source>
        <translation>dia seguinte: {how}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudar</translation>
    </message>
    <message>
        <source>Change: {visit}</source>
        <translation>Mudar: {visit}</translation>
    </message>
    <message>
        <source>{who}, planned {moment}</source>
        <translation>{who}, marcado {moment}</translation>
    </message>
    <message>
        <source>Save for my calendar</source>
        <translation>Salvar p/ meu calendário</translation>
    </message>
    <message>
        <source>Save for my calendar: {visit}</source>
        <translation>Salvar p/ meu calendário: {visit}</translation>
    </message>
    <message>
        <source>It took place</source>
        <translation>Foi feita</translation>
    </message>
    <message>
        <source>It took place: {visit}</source>
        <translation>Foi feita: {visit}</translation>
    </message>
</context>
<context>
    <name>WalkCard</name>
    <message>
        <source>Walk</source>
        <translation>Caminhada</translation>
    </message>
    <message>
        <source>Minutes walked today</source>
        <translation>Minutos caminhados hoje</translation>
    </message>
    <message>
        <source>Time of this walk</source>
        <translation>Tempo desta caminhada</translation>
    </message>
    <message>
        <source>Log swim, bike …</source>
        <translation>Registrar natação, bike …</translation>
    </message>
    <message>
        <source>What it may be: look in Causes</source>
        <translation>O que pode ser: olhe em Causas</translation>
    </message>
    <message numerus="yes">
        <source>Short walks today: %Ln</source>
        <translation>
            <numerusform>Caminhadas curtas hoje: %Ln</numerusform>
            <numerusform>Caminhadas curtas hoje: %Ln</numerusform>
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
        <translation>Parar caminhada</translation>
    </message>
    <message>
        <source>It runs at {computer}, and can be stopped here, too.</source>
        <translation>Está em andamento em {computer}, e também pode ser parado aqui.</translation>
    </message>
    <message>
        <source>It runs on another computer, and can be stopped here, too.</source>
        <translation>Está em andamento em outro computador, e também pode ser parado aqui.</translation>
    </message>
    <message>
        <source>Walking has not gone easily for some days. Somebody should have a look: a doctor or physiotherapist.</source>
        <translation>Há alguns dias caminhar não vai bem. Alguém deveria dar uma olhada: um médico ou fisioterapeuta.</translation>
    </message>
    <message>
        <source>Start walk</source>
        <translation>Iniciar caminhada</translation>
    </message>
    <message>
        <source>Stop: it gets worse</source>
        <translation>Parar: está piorando</translation>
    </message>
    <message>
        <source>Stop: into a leg, numb or weak</source>
        <oldsource>Into a leg, numb or weak</oldsource>
        <translation>Parar: na perna, dormente ou fraca</translation>
    </message>
    <message>
        <source>The walk has begun.</source>
        <translation>A caminhada começou.</translation>
    </message>
</context>
<context>
    <name>WalkLine</name>
    <message>
        <source>A walk runs</source>
        <translation>Caminhada em curso</translation>
    </message>
    <message>
        <source>End walk</source>
        <translation>Terminar caminhada</translation>
    </message>
    <message>
        <source>Walk {time}</source>
        <translation>Caminhada {time}</translation>
    </message>
</context>
<context>
    <name>WalkPart</name>
    <message>
        <source>Time of this walk</source>
        <translation>Tempo desta caminhada</translation>
    </message>
    <message>
        <source>Flat and easy. Stop if it gets worse.</source>
        <translation>No plano e com calma. Pare se piorar.</translation>
    </message>
    <message>
        <source>Start the walk</source>
        <translation>Iniciar a caminhada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min done</source>
        <translation>
            <numerusform>%Ln min feito</numerusform>
            <numerusform>%Ln min feitos</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop walk</source>
        <translation>Parar caminhada</translation>
    </message>
    <message>
        <source>Stop: it gets worse</source>
        <translation>Parar: está piorando</translation>
    </message>
    <message>
        <source>Stop: into a leg, numb or weak</source>
        <oldsource>Into a leg, numb or weak</oldsource>
        <translation>Parar: na perna, dormente ou fraca</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Caminhada</translation>
    </message>
    <message>
        <source>A short walk</source>
        <translation>Uma caminhada curta</translation>
    </message>
</context>
<context>
    <name>WarningSignsList</name>
    <message>
        <source>Any of these right now? They need help at once.</source>
        <translation>Algum destes agora? Eles precisam de ajuda na hora.</translation>
    </message>
    <message>
        <source>And any of these? They need a look within two days.</source>
        <translation>E algum destes? Eles precisam ser vistos em até dois dias.</translation>
    </message>
    <message>
        <source>Warning signs, {page} of {pages}.</source>
        <translation>Sinais de alerta, {page} de {pages}.</translation>
    </message>
    <message>
        <source>Warning signs, {page} of {pages}: none of them</source>
        <translation>Sinais de alerta, {page} de {pages}: nenhum deles</translation>
    </message>
</context>
<context>
    <name>WarningSignsSheet</name>
    <message>
        <source>Back</source>
        <extracomment>safety</extracomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>A doctor has looked at it</source>
        <extracomment>safety</extracomment>
        <translation>Um médico já examinou</translation>
    </message>
    <message>
        <source>Warning signs: help now</source>
        <extracomment>safety</extracomment>
        <translation>Sinais de alerta: ajuda agora</translation>
    </message>
    <message>
        <source>Is any of this true for you right now? Not sure counts as yes.</source>
        <extracomment>safety</extracomment>
        <translation>Algo disto vale para você agora? Não ter certeza conta como sim.</translation>
    </message>
    <message>
        <source>Anything new? For a doctor within a day or two</source>
        <extracomment>safety</extracomment>
        <translation>Algo novo? Para um médico em um ou dois dias</translation>
    </message>
    <message>
        <source>Warning signs: a doctor within a day or two</source>
        <extracomment>safety</extracomment>
        <translation>Sinais de alerta: um médico em um ou dois dias</translation>
    </message>
    <message>
        <source>Tick what is true. Not sure? Tick it, and have it looked at.</source>
        <extracomment>safety</extracomment>
        <translation>Marque o que é verdade. Na dúvida? Marque, e peça a um médico que examine.</translation>
    </message>
    <message>
        <source>Worth a visit in the next week or two</source>
        <extracomment>safety</extracomment>
        <translation>Vale uma consulta na próxima semana ou duas</translation>
    </message>
    <message>
        <source>Tick what is true.</source>
        <extracomment>safety</extracomment>
        <translation>Marque o que é verdade.</translation>
    </message>
    <message>
        <source>No tick lowers the chance of something serious but cannot rule it out. If anything changes, come back or get help.</source>
        <extracomment>safety</extracomment>
        <translation>Nada marcado reduz a chance de algo grave, mas não a exclui. Se algo mudar, volte aqui ou busque ajuda.</translation>
    </message>
    <message>
        <source>Warning signs for a doctor soon</source>
        <extracomment>safety</extracomment>
        <translation>Sinais de alerta para um médico em breve</translation>
    </message>
    <message>
        <source>Warning signs for a visit</source>
        <extracomment>safety</extracomment>
        <translation>Sinais de alerta para uma consulta</translation>
    </message>
    <message>
        <source>Get help now</source>
        <extracomment>safety</extracomment>
        <translation>Busque ajuda agora</translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <extracomment>safety</extracomment>
        <translation>Guardar estas respostas</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <extracomment>safety</extracomment>
        <translation>Nada novo</translation>
    </message>
    <message>
        <source>None of these</source>
        <extracomment>safety</extracomment>
        <translation>Nenhum destes</translation>
    </message>
    <message>
        <source>why</source>
        <extracomment>safety</extracomment>
        <translation>por quê</translation>
    </message>
    <message>
        <source>why: {question}</source>
        <extracomment>safety</extracomment>
        <translation>por quê: {question}</translation>
    </message>
    <message>
        <source>{why} Source: {source}.</source>
        <extracomment>safety</extracomment>
        <translation>{why} Fonte: {source}.</translation>
    </message>
</context>
<context>
    <name>WaterCard</name>
    <message>
        <source>Water</source>
        <translation>Água</translation>
    </message>
    <message>
        <source>Glasses today</source>
        <translation>Copos hoje</translation>
    </message>
    <message>
        <source>Other drink …</source>
        <translation>Outra bebida …</translation>
    </message>
    <message>
        <source>Undo the last drink</source>
        <translation>Desfazer a última bebida</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Glass and goal …</source>
        <translation>Copo e meta …</translation>
    </message>
    <message>
        <source>{amount} today</source>
        <translation>{amount} hoje</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %Ln glasses · {amount}</source>
        <translation>
            <numerusform>{count} de %Ln copo · {amount}</numerusform>
            <numerusform>{count} de %Ln copos · {amount}</numerusform>
        </translation>
    </message>
    <message>
        <source>Glass {amount}</source>
        <translation>Copo {amount}</translation>
    </message>
    <message>
        <source>My fluid limit …</source>
        <translation>Meu limite de líquidos …</translation>
    </message>
    <message>
        <source>Should I drink less? …</source>
        <translation>Devo beber menos? …</translation>
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
        <translation>Outra quantidade ou hora …</translation>
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
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Update weight</source>
        <translation>Atualizar peso</translation>
    </message>
    <message>
        <source>Not shown, as you wished.</source>
        <translation>Não mostrado, como você quis.</translation>
    </message>
    <message>
        <source>If you like: weight and height give a rough screen.</source>
        <translation>Se quiser: peso e altura dão uma triagem aproximada.</translation>
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
        <translation>Peso agora</translation>
    </message>
    <message>
        <source>Use the WHO points for Asian populations</source>
        <translation>Usar os limites da OMS para populações asiáticas</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Higher weight goes with more back pain; moving more helps whatever the scale says.</source>
        <translation>Mais peso anda junto com mais dor nas costas; mexer-se mais ajuda, diga a balança o que disser.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Pregnant, or under 18?</source>
        <translation>Grávida, ou menor de 18 anos?</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Show my weight</source>
        <translation>Mostrar meu peso</translation>
    </message>
    <message>
        <source>Off: no number appears anywhere.</source>
        <translation>Desligado: nenhum número aparece em lugar nenhum.</translation>
    </message>
    <message>
        <source>Weight over time</source>
        <translation>Peso ao longo do tempo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln weights since {day}: {first}, now {last}; from {least} to {most}.</source>
        <translation>
            <numerusform>%Ln peso desde {day}: {first}, agora {last}; de {least} a {most}.</numerusform>
            <numerusform>%Ln pesos desde {day}: {first}, agora {last}; de {least} a {most}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomeCard</name>
    <message>
        <source>My back just seized up</source>
        <translation>Minhas costas travaram</translation>
    </message>
    <message>
        <source>A twinge</source>
        <translation>Uma fisgada</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>Voltou</translation>
    </message>
    <message>
        <source>It came back: go on with the last one</source>
        <translation>Voltou: continuar com a última</translation>
    </message>
    <message>
        <source>Good that it has eased</source>
        <translation>Que bom que aliviou</translation>
    </message>
    <message>
        <source>Is your back in spasm?</source>
        <translation>Suas costas estão em espasmo?</translation>
    </message>
    <message>
        <source>Three days, one step at a time. It starts with a one-minute check.</source>
        <translation>Três dias, um passo de cada vez. Começa com uma checagem de um minuto.</translation>
    </message>
    <message>
        <source>The last one eased less than a day ago.</source>
        <translation>A última aliviou há menos de um dia.</translation>
    </message>
    <message numerus="yes">
        <source>The last one eased %Ln days ago.</source>
        <translation>
            <numerusform>A última aliviou há %Ln dia.</numerusform>
            <numerusform>A última aliviou há %Ln dias.</numerusform>
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
        <translation>Boas-vindas. Quatro coisas, quando quiser</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>É só isso</translation>
    </message>
    <message>
        <source>That is all: close the welcome</source>
        <translation>É só isso: fechar as boas-vindas</translation>
    </message>
    <message>
        <source>nudges</source>
        <translation>lembretes</translation>
    </message>
    <message>
        <source>change</source>
        <translation>mudar</translation>
    </message>
    <message>
        <source>change: {what}</source>
        <translation>mudar: {what}</translation>
    </message>
    <message>
        <source>What this is. A timer, a diary and general tips with their sources.</source>
        <translation>O que é isto. Um timer, um diário e dicas gerais com suas fontes.</translation>
    </message>
    <message>
        <source>It does not examine you and is not medical advice.</source>
        <translation>O aplicativo não examina você e não é orientação médica.</translation>
    </message>
    <message>
        <source>Tick to open medicine, plank and nudges.</source>
        <translation>Marque para abrir remédios, prancha e lembretes.</translation>
    </message>
    <message>
        <source>None come while this is off.</source>
        <translation>Enquanto isto estiver desligado, não vem nenhum.</translation>
    </message>
    <message>
        <source>Start with the computer, quietly in the tray.</source>
        <translation>Iniciar com o computador, em silêncio, na bandeja.</translation>
    </message>
    <message>
        <source>Nudges, {hours}: get up, water.</source>
        <translation>Lembretes, {hours}: levantar, água.</translation>
    </message>
    <message>
        <source>Country not known yet, and so no emergency number.</source>
        <oldsource>Your country is not known yet. It gives the emergency number and the units.</oldsource>
        <translation>País ainda não conhecido, e por isso sem número de emergência.</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>métrico</translation>
    </message>
    <message>
        <source>pounds and ounces</source>
        <translation>libras e onças</translation>
    </message>
    <message>
        <source>{country}, {units}.</source>
        <translation>{country}, {units}.</translation>
    </message>
    <message>
        <source>{country}, {units}, emergency {number}.</source>
        <translation>{country}, {units}, emergência {number}.</translation>
    </message>
    <message>
        <source>no working hours</source>
        <translation>sem horário de trabalho</translation>
    </message>
</context>
<context>
    <name>WhenField</name>
    <message>
        <source>{name}: day</source>
        <translation>{name}: dia</translation>
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
        <translation>Foi a primeira</translation>
    </message>
    <message>
        <source>It was the second</source>
        <translation>Foi a segunda</translation>
    </message>
    <message>
        <source>It was yesterday, {time}</source>
        <translation>Foi ontem, {time}</translation>
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
        <translation>Nenhum dia tem horário: os lembretes nunca vêm.</translation>
    </message>
    <message>
        <source>+ Other hours for some days</source>
        <translation>+ Outro horário para alguns dias</translation>
    </message>
    <message>
        <source>{name}, row {number}</source>
        <translation>{name}, linha {number}</translation>
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
        <translation>{day}, hoje</translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <source>It began</source>
        <translation>Começou</translation>
    </message>
    <message>
        <source>It eased</source>
        <translation>Aliviou</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Ainda não passou</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
</context>
<context>
    <name>_HoursRow</name>
    <message>
        <source>{name}: one more range</source>
        <translation>{name}: mais um intervalo</translation>
    </message>
    <message>
        <source>One more range</source>
        <translation>Mais um intervalo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>Remover: {name}</translation>
    </message>
    <message>
        <source>That is no time of day.</source>
        <translation>Isso não é uma hora do dia.</translation>
    </message>
</context>
<context>
    <name>_RangeLine</name>
    <message>
        <source>and</source>
        <translation>e</translation>
    </message>
    <message>
        <source>{name}: range {number} begins</source>
        <translation>{name}: intervalo {number} começa</translation>
    </message>
    <message>
        <source>{name}: range {number} ends</source>
        <translation>{name}: intervalo {number} termina</translation>
    </message>
    <message>
        <source>Remove {range}</source>
        <translation>Remover {range}</translation>
    </message>
    <message>
        <source>to</source>
        <translation>até</translation>
    </message>
</context>
<context>
    <name>_Side</name>
    <message>
        <source>Back to the list</source>
        <translation>Voltar à lista</translation>
    </message>
</context>
<context>
    <name>_SkinQuestion</name>
    <message>
        <source>Yes, it&apos;s fine</source>
        <extracomment>safety</extracomment>
        <translation>Sim, tudo bem</translation>
    </message>
    <message>
        <source>No, stop</source>
        <extracomment>safety</extracomment>
        <translation>Não, parar</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>{name} stands twice in {file}. Write one answer to it.</source>
        <translation>{name} aparece duas vezes em {file}. Escreva uma só resposta.</translation>
    </message>
    <message>
        <source>{file} is not JSON. Write the answers as {like}.</source>
        <translation>{file} não é JSON. Escreva as respostas como {like}.</translation>
    </message>
    <message>
        <source>{file} holds letters that no text holds.</source>
        <translation>{file} tem caracteres que nenhum texto tem.</translation>
    </message>
    <message>
        <source>Write the answers as {like}.</source>
        <translation>Escreva as respostas como {like}.</translation>
    </message>
    <message>
        <source>what answers to the checklist point to</source>
        <translation>para onde apontam as respostas do checklist</translation>
    </message>
    <message>
        <source>Who: {who}, {by}.</source>
        <translation>Quem: {who}, {by}.</translation>
    </message>
    <message>
        <source>Also worth doing: {what}</source>
        <translation>Também vale a pena: {what}</translation>
    </message>
    <message>
        <source>It is no diagnosis.</source>
        <translation>Não é um diagnóstico.</translation>
    </message>
    <message>
        <source>write a checked copy of the data</source>
        <translation>gravar uma cópia conferida dos dados</translation>
    </message>
    <message>
        <source>go back to a copy</source>
        <translation>voltar a uma cópia</translation>
    </message>
    <message>
        <source>write all entries into a folder</source>
        <translation>gravar todos os registros numa pasta</translation>
    </message>
    <message>
        <source>add what an export or another data file holds</source>
        <translation>acrescentar o que há numa exportação ou noutro arquivo de dados</translation>
    </message>
    <message>
        <source>count, and write nothing</source>
        <translation>contar, sem gravar nada</translation>
    </message>
    <message>
        <source>delete all entries, settings and backups</source>
        <translation>apagar todos os registros, ajustes e backups</translation>
    </message>
    <message>
        <source>delete all; FOLDER is the last part of the data folder</source>
        <translation>apagar tudo; FOLDER é a última parte da pasta de dados</translation>
    </message>
    <message>
        <source>leave the backups</source>
        <translation>deixar os backups</translation>
    </message>
    <message>
        <source>write over a file that is there</source>
        <translation>gravar por cima de um arquivo existente</translation>
    </message>
    <message>
        <source>Backup written: {file}</source>
        <translation>Backup gravado: {file}</translation>
    </message>
    <message>
        <source>Restored. The data until now is kept: {file}</source>
        <translation>Restaurado. Os dados até agora ficam guardados: {file}</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Restaurado.</translation>
    </message>
    <message>
        <source>Exported to {folder}</source>
        <translation>Exportado para {folder}</translation>
    </message>
    <message>
        <source>It would add {new} entries and renew {newer}; {known} are known.</source>
        <translation>Acrescentaria {new} registros e renovaria {newer}; {known} já são conhecidos.</translation>
    </message>
    <message>
        <source>Added {new} entries and renewed {newer}; {known} were known.</source>
        <translation>Acrescentou {new} registros e renovou {newer}; {known} já eram conhecidos.</translation>
    </message>
    <message>
        <source>All entries are deleted.</source>
        <translation>Todos os registros foram apagados.</translation>
    </message>
    <message>
        <source>begin or end an episode</source>
        <translation>começar ou encerrar uma crise</translation>
    </message>
    <message>
        <source>my back just seized up</source>
        <translation>minhas costas travaram</translation>
    </message>
    <message>
        <source>it has eased</source>
        <translation>aliviou</translation>
    </message>
    <message>
        <source>go on here with what began on another computer</source>
        <translation>continuar aqui o que começou em outro computador</translation>
    </message>
    <message>
        <source>Episode begun {time}.</source>
        <translation>Crise começou {time}.</translation>
    </message>
    <message>
        <source>Episode eased.</source>
        <translation>Crise aliviou.</translation>
    </message>
    <message>
        <source>It goes on here. Spasm since {time}.</source>
        <translation>Continua aqui. Espasmo desde {time}.</translation>
    </message>
    <message>
        <source>ice</source>
        <translation>gelo</translation>
    </message>
    <message>
        <source>heat</source>
        <translation>calor</translation>
    </message>
    <message>
        <source>Write how many minutes, such as 15.</source>
        <translation>Escreva quantos minutos, por exemplo 15.</translation>
    </message>
    <message>
        <source>The warning signs were not asked. Open the window, or see: unclench signs --help.</source>
        <translation>Os sinais de alerta não foram perguntados. Abra a janela, ou veja: unclench signs --help.</translation>
    </message>
    <message>
        <source>Started {time}, for {length}.</source>
        <translation>Iniciado {time}, por {length}.</translation>
    </message>
    <message>
        <source>Stopped. Have a look at the skin. {look}</source>
        <translation>Parado. Dê uma olhada na pele. {look}</translation>
    </message>
    <message>
        <source>list entries</source>
        <translation>listar registros</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nada ainda.</translation>
    </message>
    <message>
        <source>KIND can be: {names}.</source>
        <translation>KIND pode ser: {names}.</translation>
    </message>
    <message>
        <source>write down what happened</source>
        <translation>anotar o que aconteceu</translation>
    </message>
    <message>
        <source>Pain goes from 0 to 10.</source>
        <translation>A dor vai de 0 a 10.</translation>
    </message>
    <message>
        <source>Pain {value} at {time}.</source>
        <translation>Dor {value}, {time}.</translation>
    </message>
    <message>
        <source>pain after it, 0 to 10</source>
        <translation>dor depois, de 0 a 10</translation>
    </message>
    <message>
        <source>Write how many minutes, such as 12.</source>
        <translation>Escreva quantos minutos, por exemplo 12.</translation>
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
        <translation>{length}, {time}. A meta era {goal}.</translation>
    </message>
    <message>
        <source>{weight} at {time}.</source>
        <translation>{weight}, {time}.</translation>
    </message>
    <message>
        <source>Up at {time}.</source>
        <translation>De pé, {time}.</translation>
    </message>
    <message>
        <source>what a shell needs to complete commands</source>
        <translation>o que um shell precisa para completar comandos</translation>
    </message>
    <message>
        <source>The shell can be: {names}.</source>
        <translation>O shell pode ser: {names}.</translation>
    </message>
    <message>
        <source>find entries by words in them</source>
        <translation>buscar registros pelas palavras neles</translation>
    </message>
    <message>
        <source>change an entry</source>
        <translation>mudar um registro</translation>
    </message>
    <message>
        <source>delete an entry</source>
        <translation>apagar um registro</translation>
    </message>
    <message>
        <source>Write at least one word to look for.</source>
        <translation>Escreva pelo menos uma palavra para buscar.</translation>
    </message>
    <message>
        <source>No entry has &quot;{words}&quot;.</source>
        <translation>Nenhum registro tem “{words}”.</translation>
    </message>
    <message>
        <source>Changed: {entry}</source>
        <translation>Mudado: {entry}</translation>
    </message>
    <message>
        <source>It was so already: {entry}</source>
        <translation>Já estava assim: {entry}</translation>
    </message>
    <message>
        <source>Deleted: {entry}</source>
        <translation>Apagado: {entry}</translation>
    </message>
    <message>
        <source>There is no entry {id} in {kind}. unclench find and unclench list --json name ids.</source>
        <translation>Não há registro {id} em {kind}. unclench find e unclench list --json mostram os ids.</translation>
    </message>
    <message>
        <source>how it went: sums and sentences</source>
        <translation>como foi: somas e frases</translation>
    </message>
    <message>
        <source>{title}: {sentence}</source>
        <translation>{title}: {sentence}</translation>
    </message>
    <message>
        <source>Nothing was logged in these days.</source>
        <translation>Nada foi registrado nestes dias.</translation>
    </message>
    <message>
        <source>The end of the period lies before its start.</source>
        <translation>O fim do período vem antes do início.</translation>
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
        <translation>Escreva quantos mililitros, por exemplo 250.</translation>
    </message>
    <message>
        <source>pain in it, 0 to 10</source>
        <translation>dor durante, de 0 a 10</translation>
    </message>
    <message>
        <source>Write how many seconds, such as 20.</source>
        <translation>Escreva quantos segundos, por exemplo 20.</translation>
    </message>
    <message>
        <source>{move} at {time}.</source>
        <translation>{move}, {time}.</translation>
    </message>
    <message>
        <source>Write how many portions, such as 1 or 0.5.</source>
        <translation>Escreva quantas porções, por exemplo 1 ou 0,5.</translation>
    </message>
    <message>
        <source>{food} at {time}.</source>
        <translation>{food}, {time}.</translation>
    </message>
    <message>
        <source>Units go from 0.25 to 200.</source>
        <translation>As unidades vão de 0,25 a 200.</translation>
    </message>
    <message>
        <source>{name}: {units} logged at {time}.</source>
        <translation>{name}: {units}, registrado {time}.</translation>
    </message>
    <message>
        <source>no nudges for a while</source>
        <translation>sem lembretes por um tempo</translation>
    </message>
    <message>
        <source>nudges again</source>
        <translation>lembretes de novo</translation>
    </message>
    <message>
        <source>no nudges until the meeting ends</source>
        <translation>sem lembretes até a reunião acabar</translation>
    </message>
    <message>
        <source>Write until when, such as: pause until 16:30.</source>
        <translation>Escreva até quando, por exemplo: pause until 16:30.</translation>
    </message>
    <message>
        <source>Write pause MINUTES, or pause until T.</source>
        <translation>Escreva pause MINUTES, ou pause until T.</translation>
    </message>
    <message>
        <source>No nudges until {time}.</source>
        <translation>Sem lembretes até {time}.</translation>
    </message>
    <message>
        <source>Nudges are back.</source>
        <translation>Os lembretes voltaram.</translation>
    </message>
    <message>
        <source>The meeting is over.</source>
        <translation>A reunião acabou.</translation>
    </message>
    <message>
        <source>In a meeting until {time}.</source>
        <translation>Em reunião até {time}.</translation>
    </message>
    <message>
        <source>Write how many minutes, such as 60.</source>
        <translation>Escreva quantos minutos, por exemplo 60.</translation>
    </message>
    <message>
        <source>the plank timer</source>
        <translation>o timer de prancha</translation>
    </message>
    <message>
        <source>Goal {goal}. It begins in {lead}; any key stops it.</source>
        <translation>Meta {goal}. Começa em {lead}; qualquer tecla para.</translation>
    </message>
    <message>
        <source>{length} held.</source>
        <translation>{length} segurados.</translation>
    </message>
    <message>
        <source>write the page for the doctor as a PDF</source>
        <translation>gravar a página para o médico em PDF</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Gravado: {file}</translation>
    </message>
    <message>
        <source>answer the warning signs, or clear them</source>
        <translation>responder aos sinais de alerta, ou resolvê-los</translation>
    </message>
    <message>
        <source>Warning signs kept {time}.</source>
        <translation>Sinais de alerta guardados {time}.</translation>
    </message>
    <message>
        <source>Taken back. Now answer the signs once more, before anything opens: signs FILE.json</source>
        <translation>Desfeito. Agora responda aos sinais mais uma vez, antes que algo abra: signs FILE.json</translation>
    </message>
    <message>
        <source>Cleared.</source>
        <translation>Resolvido.</translation>
    </message>
    <message>
        <source>everything at once</source>
        <translation>tudo de uma vez</translation>
    </message>
    <message>
        <source>share the diary with other computers through a folder</source>
        <translation>compartilhar o diário com outros computadores por uma pasta</translation>
    </message>
    <message>
        <source>exchange changes now</source>
        <translation>sincronizar as mudanças agora</translation>
    </message>
    <message>
        <source>share in this folder, without one: again in the same folder</source>
        <translation>compartilhar nesta pasta; sem indicar uma: de novo na mesma pasta</translation>
    </message>
    <message>
        <source>what this computer is called</source>
        <translation>como este computador se chama</translation>
    </message>
    <message>
        <source>a file with the passphrase; without one, words are made up</source>
        <translation>um arquivo com a frase secreta; sem ele, as palavras são inventadas</translation>
    </message>
    <message>
        <source>files that everybody can read</source>
        <translation>arquivos que todos podem ler</translation>
    </message>
    <message>
        <source>share no more; entries and files stay</source>
        <translation>parar de compartilhar; registros e arquivos ficam</translation>
    </message>
    <message>
        <source>show a computer no more; its entries stay</source>
        <translation>não mostrar mais um computador; os registros dele ficam</translation>
    </message>
    <message>
        <source>call this computer otherwise</source>
        <translation>dar outro nome a este computador</translation>
    </message>
    <message>
        <source>delete conflict copies that hold nothing new</source>
        <translation>apagar cópias de conflito que não contêm nada novo</translation>
    </message>
    <message>
        <source>Stopped. What was exchanged until now stays, and the rest follows the next time.</source>
        <translation>Parado. O que foi sincronizado até agora fica, e o resto segue na próxima vez.</translation>
    </message>
    <message>
        <source>Other computers share there: name a file with their passphrase, or --plain.</source>
        <translation>Outros computadores compartilham ali: indique um arquivo com a frase secreta deles, ou use --plain.</translation>
    </message>
    <message>
        <source>The passphrase, for your other computers and for a safe place: {words}</source>
        <translation>A frase secreta, para seus outros computadores e para um lugar seguro: {words}</translation>
    </message>
    <message>
        <source>Nothing is shared any more. All entries stay here, and the files in the folder, too.</source>
        <translation>Nada é mais compartilhado. Todos os registros ficam aqui, e os arquivos na pasta também.</translation>
    </message>
    <message>
        <source>Name one of the other computers: {names}.</source>
        <translation>Indique um dos outros computadores: {names}.</translation>
    </message>
    <message>
        <source>{computer} is shown no more. Its entries stay.</source>
        <translation>{computer} não é mais mostrado. Os registros dele ficam.</translation>
    </message>
    <message numerus="yes">
        <source>Conflict copies deleted: %Ln.</source>
        <translation>
            <numerusform>Cópias de conflito apagadas: %Ln.</numerusform>
            <numerusform>Cópias de conflito apagadas: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is shared with other computers.</source>
        <translation>Nada é compartilhado com outros computadores.</translation>
    </message>
    <message>
        <source>Shared in {folder}, encrypted. This computer: {name}.</source>
        <translation>Compartilhado em {folder}, com criptografia. Este computador: {name}.</translation>
    </message>
    <message>
        <source>Shared in {folder}, in plain files. This computer: {name}.</source>
        <translation>Compartilhado em {folder}, em arquivos sem criptografia. Este computador: {name}.</translation>
    </message>
    <message>
        <source>The diary was put back to a copy since: unclench sync join, or sync leave.</source>
        <translation>O diário voltou a uma cópia anterior: unclench sync join, ou sync leave.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: last heard {time}, entries: %Ln</source>
        <translation>
            <numerusform>{name}: último contato {time}, registros: %Ln</numerusform>
            <numerusform>{name}: último contato {time}, registros: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes that are not in the folder yet: %Ln</source>
        <translation>
            <numerusform>Mudanças que ainda não estão na pasta: %Ln</numerusform>
            <numerusform>Mudanças que ainda não estão na pasta: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes written: %Ln.</source>
        <translation>
            <numerusform>Mudanças gravadas: %Ln.</numerusform>
            <numerusform>Mudanças gravadas: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes of others that came in: %Ln.</source>
        <translation>
            <numerusform>Mudanças que chegaram de outros computadores: %Ln.</numerusform>
            <numerusform>Mudanças que chegaram de outros computadores: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>the system check</source>
        <translation>a checagem do sistema</translation>
    </message>
    <message>
        <source>take back the newest change</source>
        <translation>desfazer a mudança mais recente</translation>
    </message>
    <message>
        <source>Taken back: {what}.</source>
        <translation>Desfeito: {what}.</translation>
    </message>
    <message>
        <source>the newest change in {kind}</source>
        <translation>a mudança mais recente em {kind}</translation>
    </message>
    <message>
        <source>I can&apos;t read {name}.</source>
        <translation>Não consigo ler {name}.</translation>
    </message>
    <message>
        <source>{name} is no ordinary file. Name a file with the answers.</source>
        <translation>{name} não é um arquivo comum. Indique um arquivo com as respostas.</translation>
    </message>
    <message>
        <source>{name} is no text in UTF-8. Write the answers as JSON.</source>
        <translation>{name} não é texto em UTF-8. Escreva as respostas em JSON.</translation>
    </message>
    <message>
        <source>{name} is too long. A file of answers has at most 1 MB.</source>
        <translation>{name} é longo demais. Um arquivo de respostas tem no máximo 1 MB.</translation>
    </message>
    <message>
        <source>There is no screen here to open the window on. The commands work without one.</source>
        <translation>Não há tela aqui para abrir a janela. Os comandos funcionam sem ela.</translation>
    </message>
    <message>
        <source>This is missing: {what}.</source>
        <translation>Falta isto: {what}.</translation>
    </message>
    <message>
        <source>I don&apos;t know what {what} means here.</source>
        <translation>Não sei o que {what} quer dizer aqui.</translation>
    </message>
    <message>
        <source>{what} needs a value.</source>
        <translation>{what} precisa de um valor.</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>uso: </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>comandos e dados</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opções</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>mostrar esta ajuda</translation>
    </message>
    <message>
        <source>I know no {what} {word}. It can be: {right}.</source>
        <translation>Não conheço o {what} {word}. Pode ser: {right}.</translation>
    </message>
    <message>
        <source>command</source>
        <translation>comando</translation>
    </message>
    <message>
        <source>A calm companion for a back that goes into spasm.</source>
        <translation>Uma companhia calma para costas que entram em espasmo.</translation>
    </message>
    <message>
        <source>keep the data in this folder</source>
        <translation>manter os dados nesta pasta</translation>
    </message>
    <message>
        <source>start in the tray</source>
        <translation>iniciar na bandeja</translation>
    </message>
    <message>
        <source>say which version this is</source>
        <translation>dizer que versão é esta</translation>
    </message>
    <message>
        <source>one JSON object</source>
        <translation>um objeto JSON</translation>
    </message>
    <message>
        <source>This diary is open already; another folder cannot be named here.</source>
        <translation>Este diário já está aberto; não dá para indicar outra pasta aqui.</translation>
    </message>
    <message>
        <source>Name a command; unclench --help lists them.</source>
        <translation>Indique um comando; unclench --help lista todos.</translation>
    </message>
    <message>
        <source>{command} needs one more word.</source>
        <translation>{command} precisa de mais uma palavra.</translation>
    </message>
    <message>
        <source>It is kept in memory by the app that runs, and is not on disk yet.</source>
        <translation>Está na memória do aplicativo em execução, ainda não no disco.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Parado. Nada foi mudado.</translation>
    </message>
    <message>
        <source>Something went wrong in Unclench. The report is in {file}</source>
        <translation>Algo deu errado no Unclench. O relatório está em {file}</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>One question is still open.</source>
        <translation>Uma pergunta ainda está em aberto.</translation>
    </message>
    <message>
        <source>That day is past.</source>
        <translation>Esse dia já passou.</translation>
    </message>
    <message>
        <source>A warning sign stands. Clear it first: what became of it?</source>
        <translation>Há um sinal de alerta em aberto. Resolva-o primeiro: o que foi dele?</translation>
    </message>
    <message>
        <source>That run of the checklist is closed.</source>
        <translation>Essa rodada do checklist está fechada.</translation>
    </message>
    <message>
        <source>That to-do is no longer there.</source>
        <translation>Essa tarefa não existe mais.</translation>
    </message>
    <message>
        <source>An answer can be &quot;y&quot;, &quot;n&quot; or &quot;?&quot;.</source>
        <translation>Uma resposta pode ser &quot;y&quot;, &quot;n&quot; ou &quot;?&quot;.</translation>
    </message>
    <message>
        <source>format can be: {right}.</source>
        <translation>o formato pode ser: {right}.</translation>
    </message>
    <message>
        <source>That is not the word, so nothing was deleted.</source>
        <translation>Essa não é a palavra, então nada foi apagado.</translation>
    </message>
    <message>
        <source>That is not the name of the folder, so nothing was deleted.</source>
        <translation>Esse não é o nome da pasta, então nada foi apagado.</translation>
    </message>
    <message>
        <source>Nothing was deleted yet.</source>
        <translation>Nada foi apagado ainda.</translation>
    </message>
    <message numerus="yes">
        <source>This deletes the whole diary in {folder} with its %Ln entries.</source>
        <translation>
            <numerusform>Isto apaga o diário inteiro em {folder} com seu %Ln registro.</numerusform>
            <numerusform>Isto apaga o diário inteiro em {folder} com seus %Ln registros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This deletes the whole diary in {folder} with its %Ln entries, and its backups.</source>
        <translation>
            <numerusform>Isto apaga o diário inteiro em {folder} com seu %Ln registro, e os backups.</numerusform>
            <numerusform>Isto apaga o diário inteiro em {folder} com seus %Ln registros, e os backups.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you mean it, type the last part of the folder: unclench erase --yes-delete {last}</source>
        <translation>Se é isso mesmo, digite a última parte da pasta: unclench erase --yes-delete {last}</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>apagar</translation>
    </message>
    <message>
        <source>Your timer is over.</source>
        <translation>Seu timer acabou.</translation>
    </message>
    <message>
        <source>Have a look at the skin. {look}</source>
        <translation>Dê uma olhada na pele. {look}</translation>
    </message>
    <message>
        <source>Pack off</source>
        <translation>Já tirei</translation>
    </message>
    <message>
        <source>Take it off now</source>
        <translation>Tire agora</translation>
    </message>
    <message>
        <source>There is no kind called {name}.</source>
        <translation>Não há um tipo chamado {name}.</translation>
    </message>
    <message>
        <source>That entry is no longer there.</source>
        <extracomment>safety</extracomment>
        <translation>Esse registro não existe mais.</translation>
    </message>
    <message>
        <source>That episode is no longer there.</source>
        <extracomment>safety</extracomment>
        <translation>Essa crise não existe mais.</translation>
    </message>
    <message>
        <source>Another episode is open. It eases first.</source>
        <extracomment>safety</extracomment>
        <translation>Outra crise está aberta. Ela alivia primeiro.</translation>
    </message>
    <message>
        <source>Answer {names} with &quot;y&quot;, &quot;n&quot; or &quot;?&quot;.</source>
        <translation>Responda {names} com &quot;y&quot;, &quot;n&quot; ou &quot;?&quot;.</translation>
    </message>
    <message>
        <source>The end of the period lies before its start.</source>
        <translation>O fim do período vem antes do início.</translation>
    </message>
    <message>
        <source>Nothing here can draw a page.</source>
        <translation>Nada aqui consegue desenhar uma página.</translation>
    </message>
    <message>
        <source>A timer is running</source>
        <translation>Um timer está em andamento</translation>
    </message>
    <message>
        <source>That visit is no longer there.</source>
        <translation>Essa consulta não existe mais.</translation>
    </message>
    <message>
        <source>I can&apos;t write to {folder}.</source>
        <translation>Não consigo gravar em {folder}.</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>Gravar de novo</translation>
    </message>
    <message>
        <source>This is the voice.</source>
        <translation>Esta é a voz.</translation>
    </message>
    <message>
        <source>A test</source>
        <translation>Um teste</translation>
    </message>
    <message>
        <source>This is how a nudge looks.</source>
        <translation>Assim é um lembrete.</translation>
    </message>
    <message>
        <source>Your diary goes on in memory.</source>
        <translation>Seu diário continua na memória.</translation>
    </message>
    <message>
        <source>What you did is kept in memory and written as soon as that is possible.</source>
        <translation>O que você fez está na memória e será gravado assim que possível.</translation>
    </message>
    <message>
        <source>Your diary is written: {file}</source>
        <translation>Seu diário foi gravado: {file}</translation>
    </message>
    <message>
        <source>All is written again.</source>
        <translation>Tudo está gravado de novo.</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be written. {why}</source>
        <translation>O backup de hoje não pôde ser gravado. {why}</translation>
    </message>
    <message>
        <source>Nothing in your diary was changed. Try again; if that does not help, there are two other ways on.</source>
        <translation>Nada no seu diário foi mudado. Tente de novo; se não adiantar, há outros dois caminhos.</translation>
    </message>
    <message>
        <source>Twice now, Unclench did not get as far as its window.</source>
        <translation>Duas vezes seguidas, o Unclench não chegou a abrir a janela.</translation>
    </message>
    <message>
        <source>Something unexpected keeps Unclench from opening your diary.</source>
        <translation>Algo inesperado impede o Unclench de abrir seu diário.</translation>
    </message>
    <message>
        <source>The report is in {file}</source>
        <translation>O relatório está em {file}</translation>
    </message>
    <message>
        <source>The quick way is not tested with these versions; the app starts in the plain way.</source>
        <translation>O modo rápido não foi testado com estas versões; o aplicativo inicia no modo simples.</translation>
    </message>
    <message>
        <source>Switched off by {variable}: {names}.</source>
        <translation>Desligado por {variable}: {names}.</translation>
    </message>
    <message>
        <source>Done in the plain way, because a check at the start failed: {names}.</source>
        <translation>Feito no modo simples, porque uma checagem no início falhou: {names}.</translation>
    </message>
    <message>
        <source>Back spasms</source>
        <translation>Espasmos nas costas</translation>
    </message>
    <message>
        <source>The sources say so too.</source>
        <translation>As fontes também dizem isso.</translation>
    </message>
    <message>
        <source>The evidence is thinner than it sounds.</source>
        <translation>A evidência é mais fraca do que parece.</translation>
    </message>
    <message>
        <source>The sources say otherwise.</source>
        <translation>As fontes dizem outra coisa.</translation>
    </message>
    <message>
        <source>There is no good evidence either way.</source>
        <translation>Não há boa evidência em nenhum sentido.</translation>
    </message>
    <message>
        <source>More so than is often said.</source>
        <translation>Mais do que se costuma dizer.</translation>
    </message>
    <message>
        <source>{source}, {date}</source>
        <translation>{source}, {date}</translation>
    </message>
    <message>
        <source>your emergency number</source>
        <translation>seu número de emergência</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>the newest change of an episode</source>
        <translation>a mudança mais recente de uma crise</translation>
    </message>
    <message>
        <source>the newest answers to the warning signs</source>
        <translation>as respostas mais recentes aos sinais de alerta</translation>
    </message>
    <message>
        <source>the newest change of an ice or heat session</source>
        <translation>a mudança mais recente de uma sessão de gelo ou calor</translation>
    </message>
    <message>
        <source>the newest pain</source>
        <translation>a dor mais recente</translation>
    </message>
    <message>
        <source>the newest measure</source>
        <translation>a medida mais recente</translation>
    </message>
    <message>
        <source>the newest dose</source>
        <translation>a dose mais recente</translation>
    </message>
    <message>
        <source>the newest walk</source>
        <translation>a caminhada mais recente</translation>
    </message>
    <message>
        <source>the newest time up</source>
        <translation>o último levantar</translation>
    </message>
    <message>
        <source>the newest drink</source>
        <translation>a bebida mais recente</translation>
    </message>
    <message>
        <source>the newest plank</source>
        <translation>a prancha mais recente</translation>
    </message>
    <message>
        <source>the newest stretch</source>
        <translation>o alongamento mais recente</translation>
    </message>
    <message>
        <source>the newest weight</source>
        <translation>o peso mais recente</translation>
    </message>
    <message>
        <source>the newest food</source>
        <translation>o alimento mais recente</translation>
    </message>
    <message>
        <source>the newest change of a visit</source>
        <translation>a mudança mais recente de uma consulta</translation>
    </message>
    <message>
        <source>That moment is still to come.</source>
        <extracomment>safety</extracomment>
        <translation>Esse momento ainda está por vir.</translation>
    </message>
    <message>
        <source>That can be from {least} to {most} {unit}.</source>
        <translation>Pode ser de {least} a {most} {unit}.</translation>
    </message>
    <message>
        <source>That can be from {least} to {most}.</source>
        <translation>Pode ser de {least} a {most}.</translation>
    </message>
    <message>
        <source>15 minutes ago</source>
        <translation>há 15 minutos</translation>
    </message>
    <message>
        <source>30 minutes ago</source>
        <translation>há 30 minutos</translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>há 1 hora</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>safety</extracomment>
        <translation>agora</translation>
    </message>
    <message>
        <source>{moment}, just now</source>
        <translation>{moment}, agora mesmo</translation>
    </message>
    <message>
        <source>{moment}, {length} ago</source>
        <translation>{moment}, há {length}</translation>
    </message>
    <message>
        <source>This morning</source>
        <translation>Hoje cedo</translation>
    </message>
    <message>
        <source>this morning</source>
        <translation>hoje cedo</translation>
    </message>
    <message>
        <source>Yesterday evening</source>
        <translation>Ontem à noite</translation>
    </message>
    <message>
        <source>yesterday evening</source>
        <translation>ontem à noite</translation>
    </message>
    <message>
        <source>The unit here is: {units}. {right}</source>
        <translation>A unidade aqui é: {units}. {right}</translation>
    </message>
    <message>
        <source>{text} might be one number or two. Write one number, without a space. {right}</source>
        <translation>{text} pode ser um número ou dois. Escreva um número, sem espaço. {right}</translation>
    </message>
    <message>
        <source>Write a whole number from {least} to {most}.</source>
        <translation>Escreva um número inteiro de {least} a {most}.</translation>
    </message>
    <message>
        <source>Write a number from {least} to {most}.</source>
        <translation>Escreva um número de {least} a {most}.</translation>
    </message>
    <message>
        <source>{text} is not a whole number. {right}</source>
        <translation>{text} não é um número inteiro. {right}</translation>
    </message>
    <message>
        <source>{text} is not a number. {right}</source>
        <translation>{text} não é um número. {right}</translation>
    </message>
    <message>
        <source>{text} might be {first} or {second}. Write {first} or {second}.</source>
        <translation>{text} pode ser {first} ou {second}. Escreva {first} ou {second}.</translation>
    </message>
    <message>
        <source>There is no setting called {name}.</source>
        <translation>Não há um ajuste chamado {name}.</translation>
    </message>
    <message>
        <source>{name} can be: {right}.</source>
        <translation>{name} pode ser: {right}.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadeiro ou falso</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>uma lista</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>um texto</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>um número</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>jan</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>fev</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>abr</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
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
        <translation>set</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>out</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>dez</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janeiro</translation>
    </message>
    <message>
        <source>February</source>
        <translation>fevereiro</translation>
    </message>
    <message>
        <source>March</source>
        <translation>março</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junho</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julho</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>September</source>
        <translation>setembro</translation>
    </message>
    <message>
        <source>October</source>
        <translation>outubro</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembro</translation>
    </message>
    <message>
        <source>December</source>
        <translation>dezembro</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>seg</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>qua</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>qui</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>sex</translation>
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
        <translation>parte alta das costas</translation>
    </message>
    <message>
        <source>low back</source>
        <translation>parte baixa das costas</translation>
    </message>
    <message>
        <source>left</source>
        <translation>esquerda</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>meio</translation>
    </message>
    <message>
        <source>right</source>
        <translation>direita</translation>
    </message>
    <message>
        <source>back</source>
        <translation>costas</translation>
    </message>
    <message>
        <source>{name} must be {right}</source>
        <translation>{name} precisa ser {right}</translation>
    </message>
    <message>
        <source>{name} is missing or unknown</source>
        <translation>{name} está ausente ou é desconhecido</translation>
    </message>
    <message>
        <source>it does not have the shape of such an entry</source>
        <translation>não tem a forma de um registro assim</translation>
    </message>
    <message>
        <source>the data file does not take it ({rule})</source>
        <translation>o arquivo de dados não aceita ({rule})</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>falta {name}</translation>
    </message>
    <message>
        <source>{name} does not belong there</source>
        <translation>{name} não pertence ali</translation>
    </message>
    <message>
        <source>a name in {name}</source>
        <translation>um nome em {name}</translation>
    </message>
    <message>
        <source>a value in {name}</source>
        <translation>um valor em {name}</translation>
    </message>
    <message>
        <source>the entry</source>
        <translation>o registro</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>segunda-feira</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>terça-feira</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>quarta-feira</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>quinta-feira</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>sexta-feira</translation>
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
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
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
        <translation>algo de outra forma</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>a number above {least}, up to {most}</source>
        <translation>um número acima de {least}, até {most}</translation>
    </message>
    <message>
        <source>a number above {least}</source>
        <translation>um número acima de {least}</translation>
    </message>
    <message>
        <source>a whole number from {least} up</source>
        <translation>um número inteiro a partir de {least}</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>um número inteiro</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>um número inteiro de {least} a {most}</translation>
    </message>
    <message>
        <source>a number from {least} to {most}</source>
        <translation>um número de {least} a {most}</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>um texto que não esteja vazio</translation>
    </message>
    <message numerus="yes">
        <source>a text of %Ln letters</source>
        <translation>
            <numerusform>um texto de %Ln letra</numerusform>
            <numerusform>um texto de %Ln letras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a text of {least} to %Ln letters</source>
        <translation>
            <numerusform>um texto de {least} a %Ln letra</numerusform>
            <numerusform>um texto de {least} a %Ln letras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a text of at most %Ln letters</source>
        <translation>
            <numerusform>um texto de no máximo %Ln letra</numerusform>
            <numerusform>um texto de no máximo %Ln letras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a list of at most %Ln</source>
        <translation>
            <numerusform>uma lista de no máximo %Ln</numerusform>
            <numerusform>uma lista de no máximo %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Drinks, ml</source>
        <translation>Bebidas, ml</translation>
    </message>
    <message>
        <source>Drinks a day, ml</source>
        <translation>Bebidas por dia, ml</translation>
    </message>
    <message>
        <source>Days with drinks</source>
        <translation>Dias com bebidas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Drink, ml</source>
        <translation>Bebida, ml</translation>
    </message>
    <message>
        <source>So far, ml</source>
        <translation>Acumulado, ml</translation>
    </message>
    <message>
        <source>{amount} on one day.</source>
        <translation>{amount} em um dia.</translation>
    </message>
    <message numerus="yes">
        <source>{amount} a day on average, on %Ln days.</source>
        <translation>
            <numerusform>{amount} por dia em média, em %Ln dia.</numerusform>
            <numerusform>{amount} por dia em média, em %Ln dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today&apos;s goal was met on the one day with drinks.</source>
        <translation>A meta de hoje foi cumprida no único dia com bebidas.</translation>
    </message>
    <message numerus="yes">
        <source>Today&apos;s goal was met on {met} of %Ln days with drinks.</source>
        <translation>
            <numerusform>A meta de hoje foi cumprida em {met} de %Ln dia com bebidas.</numerusform>
            <numerusform>A meta de hoje foi cumprida em {met} de %Ln dias com bebidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount}.</source>
        <translation>{amount}.</translation>
    </message>
    <message>
        <source>{amount}; today&apos;s goal is {goal}.</source>
        <translation>{amount}; a meta de hoje é {goal}.</translation>
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
        <translation>{amount} por dia</translation>
    </message>
    <message>
        <source>Today&apos;s goal</source>
        <translation>Meta de hoje</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Água</translation>
    </message>
    <message>
        <source>Changed once</source>
        <translation>Mudado uma vez</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>hoje às {time}</translation>
    </message>
    <message>
        <source>on {weekday} {time}</source>
        <translation>{weekday} às {time}</translation>
    </message>
    <message>
        <source>on {day} {time}</source>
        <translation>em {day} às {time}</translation>
    </message>
    <message>
        <source>Logged {when}, on this computer</source>
        <translation>Registrado {when}, neste computador</translation>
    </message>
    <message>
        <source>Taken back {when}</source>
        <translation>Desfeito {when}</translation>
    </message>
    <message>
        <source>Deleted {when}</source>
        <translation>Apagado {when}</translation>
    </message>
    <message>
        <source>Brought back {when}</source>
        <translation>Recuperado {when}</translation>
    </message>
    <message>
        <source>Logged {when}, on another computer</source>
        <translation>Registrado {when}, em outro computador</translation>
    </message>
    <message>
        <source>The answers were changed {when}</source>
        <translation>As respostas foram mudadas {when}</translation>
    </message>
    <message>
        <source>{before} became {after} {when}</source>
        <translation>{before} virou {after} {when}</translation>
    </message>
    <message>
        <source>{what}: {before} became {after} {when}</source>
        <translation>{what}: {before} virou {after} {when}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Twinge</source>
        <translation>Fisgada</translation>
    </message>
    <message>
        <source>Which pain</source>
        <translation>Qual dor</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Dor antes</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>Dor depois</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>O que disseram</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Marcada</translation>
    </message>
    <message>
        <source>{amount} ml</source>
        <translation>{amount} ml</translation>
    </message>
    <message>
        <source>That is still going on. End it first, then it can be changed.</source>
        <translation>Isso ainda está em andamento. Encerre primeiro; depois dá para mudar.</translation>
    </message>
    <message>
        <source>Entries can be: {names}.</source>
        <translation>Os registros podem ser: {names}.</translation>
    </message>
    <message>
        <source>{name} is nothing that can be changed here. It can be: {names}.</source>
        <translation>{name} não é algo que se possa mudar aqui. Pode ser: {names}.</translation>
    </message>
    <message>
        <source>Say when it ended.</source>
        <translation>Diga quando acabou.</translation>
    </message>
    <message>
        <source>{name} can be: {words}.</source>
        <translation>{name} pode ser: {words}.</translation>
    </message>
    <message>
        <source>Ice and heat</source>
        <translation>Gelo e calor</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Questionários</translation>
    </message>
    <message>
        <source>Getting up</source>
        <translation>Levantar</translation>
    </message>
    <message>
        <source>Planks</source>
        <translation>Pranchas</translation>
    </message>
    <message>
        <source>Foods</source>
        <translation>Alimentos</translation>
    </message>
    <message>
        <source>Causes checklist</source>
        <translation>Checklist de causas</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Consultas</translation>
    </message>
    <message>
        <source>Tea</source>
        <translation>Chá</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>Café</translation>
    </message>
    <message>
        <source>Milk</source>
        <translation>Leite</translation>
    </message>
    <message>
        <source>Soup</source>
        <translation>Sopa</translation>
    </message>
    <message>
        <source>Juice</source>
        <translation>Suco</translation>
    </message>
    <message>
        <source>Another drink</source>
        <translation>Outra bebida</translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation>Álcool</translation>
    </message>
    <message>
        <source>Swim</source>
        <translation>Natação</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Bicicleta</translation>
    </message>
    <message>
        <source>Elliptical</source>
        <translation>Elíptico</translation>
    </message>
    <message>
        <source>Stair climber</source>
        <translation>Simulador de escada</translation>
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
        <translation>Outra atividade</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>apagado</translation>
    </message>
    <message>
        <source>changed once</source>
        <translation>mudado uma vez</translation>
    </message>
    <message>
        <source>Pain {value}</source>
        <translation>Dor {value}</translation>
    </message>
    <message>
        <source>Worst pain {value}</source>
        <translation>Pior dor {value}</translation>
    </message>
    <message>
        <source>Average pain {value}</source>
        <translation>Dor média {value}</translation>
    </message>
    <message>
        <source>{pain}, a twinge</source>
        <translation>{pain}, uma fisgada</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>sem hora de fim</translation>
    </message>
    <message>
        <source>pain {value} after</source>
        <translation>dor {value} depois</translation>
    </message>
    <message>
        <source>Up from the chair</source>
        <translation>Levantou da cadeira</translation>
    </message>
    <message>
        <source>pain {value} in it</source>
        <translation>dor {value} durante</translation>
    </message>
    <message>
        <source>{count} portions</source>
        <translation>{count} porções</translation>
    </message>
    <message>
        <source>A spasm began</source>
        <translation>Começou um espasmo</translation>
    </message>
    <message>
        <source>A spasm, eased after a day</source>
        <translation>Um espasmo, aliviou após um dia</translation>
    </message>
    <message>
        <source>none ticked</source>
        <translation>nenhum marcado</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>não concluído</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>marcada</translation>
    </message>
    <message>
        <source>How it changed</source>
        <translation>Como mudou</translation>
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
        <translation>Dor, prazer, atividade (PEG)</translation>
    </message>
    <message>
        <source>Change, as you felt it</source>
        <translation>Mudança, como você sentiu</translation>
    </message>
    <message>
        <source>{what}; {scale}</source>
        <translation>{what}; {scale}</translation>
    </message>
    <message>
        <source>3 is very much better, -3 very much worse.</source>
        <translation>3 é muitíssimo melhor, -3 muitíssimo pior.</translation>
    </message>
    <message>
        <source>lower is better.</source>
        <translation>quanto menor, melhor.</translation>
    </message>
    <message>
        <source>Score, 0-10</source>
        <translation>Pontuação, 0-10</translation>
    </message>
    <message>
        <source>Score, 0-24</source>
        <translation>Pontuação, 0-24</translation>
    </message>
    <message>
        <source>Score, %</source>
        <translation>Pontuação, %</translation>
    </message>
    <message>
        <source>Answer, -3 to 3</source>
        <translation>Resposta, -3 a 3</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Most units a day</source>
        <translation>Máximo de unidades por dia</translation>
    </message>
    <message>
        <source>Most in 24 h, units</source>
        <translation>Máximo em 24 h, unidades</translation>
    </message>
    <message>
        <source>{limit}, units in 24 h</source>
        <translation>{limit}, unidades em 24 h</translation>
    </message>
    <message>
        <source>{units} on this day.</source>
        <translation>{units} neste dia.</translation>
    </message>
    <message numerus="yes">
        <source>{units} on %Ln days.</source>
        <translation>
            <numerusform>{units} em %Ln dia.</numerusform>
            <numerusform>{units} em %Ln dias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More in 24 h than your prescriber set: on %Ln days.</source>
        <translation>
            <numerusform>Mais em 24 h do que quem receitou definiu: em %Ln dia.</numerusform>
            <numerusform>Mais em 24 h do que quem receitou definiu: em %Ln dias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More in 24 h than the label allows: on %Ln days.</source>
        <translation>
            <numerusform>Mais em 24 h do que a bula permite: em %Ln dia.</numerusform>
            <numerusform>Mais em 24 h do que a bula permite: em %Ln dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>at most {units} a day</source>
        <translation>no máximo {units} por dia</translation>
    </message>
    <message>
        <source>Prescriber</source>
        <translation>Quem receitou</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bula</translation>
    </message>
    <message>
        <source>{count} in 24 h</source>
        <translation>{count} em 24 h</translation>
    </message>
    <message>
        <source>Latest of the day</source>
        <translation>Última do dia</translation>
    </message>
    <message>
        <source>Average of each day&apos;s last</source>
        <translation>Média das últimas de cada dia</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Mais alta</translation>
    </message>
    <message>
        <source>Pain, 0-10</source>
        <translation>Dor, 0-10</translation>
    </message>
    <message>
        <source>What else</source>
        <translation>O que mais</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spasms; the highest pain was {value}.</source>
        <translation>
            <numerusform>%Ln espasmo; a dor mais alta foi {value}.</numerusform>
            <numerusform>%Ln espasmos; a dor mais alta foi {value}.</numerusform>
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
        <translation>Nenhum espasmo, e nenhuma dor foi registrada.</translation>
    </message>
    <message>
        <source>No spasm; the highest pain was {value}.</source>
        <translation>Nenhum espasmo; a dor mais alta foi {value}.</translation>
    </message>
    <message>
        <source>One spasm, which goes on: day {number}.</source>
        <translation>Um espasmo, que continua: dia {number}.</translation>
    </message>
    <message>
        <source>One spasm, eased in {time}.</source>
        <translation>Um espasmo, aliviou em {time}.</translation>
    </message>
    <message>
        <source>No pain was entered.</source>
        <translation>Nenhuma dor foi registrada.</translation>
    </message>
    <message>
        <source>Once, {value} at {time}.</source>
        <translation>Uma vez, {value} às {time}.</translation>
    </message>
    <message>
        <source>At most {highest}; {value} at {time}, the latest.</source>
        <translation>No máximo {highest}; {value} às {time}, a última.</translation>
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
        <translation>Última</translation>
    </message>
    <message>
        <source>Highest, 0-10</source>
        <translation>Mais alta, 0-10</translation>
    </message>
    <message>
        <source>Ice sessions</source>
        <translation>Sessões de gelo</translation>
    </message>
    <message>
        <source>Heat sessions</source>
        <translation>Sessões de calor</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>Doses</translation>
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
        <translation>Série mais longa, s</translation>
    </message>
    <message>
        <source>Goal, s</source>
        <translation>Meta, s</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Hold, s</source>
        <translation>Série, s</translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation>{what}.</translation>
    </message>
    <message>
        <source>{what}; the longest was {most}.</source>
        <translation>{what}; a mais longa foi {most}.</translation>
    </message>
    <message>
        <source>One hold of {time}.</source>
        <translation>Uma série de {time}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln holds, the longest {time}.</source>
        <translation>
            <numerusform>%Ln série, a mais longa {time}.</numerusform>
            <numerusform>%Ln séries, a mais longa {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>the goal rose to {time}</source>
        <translation>a meta subiu para {time}</translation>
    </message>
    <message>
        <source>Longest hold</source>
        <translation>Série mais longa</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Semana de {day}</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>Últimas 4 semanas</translation>
    </message>
    <message>
        <source>Over an hour</source>
        <translation>Mais de uma hora</translation>
    </message>
    <message>
        <source>Days at the desk</source>
        <translation>Dias à mesa</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>At the desk, min</source>
        <translation>À mesa, min</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>À mesa</translation>
    </message>
    <message>
        <source>{first} a week at first, {last} at last.</source>
        <translation>{first} por semana no começo, {last} no fim.</translation>
    </message>
    <message>
        <source>{count} a week, at first and at last.</source>
        <translation>{count} por semana, no começo e no fim.</translation>
    </message>
    <message numerus="yes">
        <source>Never, on %Ln days at the desk.</source>
        <translation>
            <numerusform>Nunca, em %Ln dia à mesa.</numerusform>
            <numerusform>Nunca, em %Ln dias à mesa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Once, on %Ln days at the desk.</source>
        <translation>
            <numerusform>Uma vez, em %Ln dia à mesa.</numerusform>
            <numerusform>Uma vez, em %Ln dias à mesa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{times}, on %Ln days at the desk.</source>
        <translation>
            <numerusform>{times}, em %Ln dia à mesa.</numerusform>
            <numerusform>{times}, em %Ln dias à mesa.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is known</source>
        <translation>nada se sabe</translation>
    </message>
    <message>
        <source>{time} at the desk, at most {longest} at a stretch.</source>
        <translation>{time} à mesa, no máximo {longest} sem interrupção.</translation>
    </message>
    <message>
        <source>none over an hour</source>
        <translation>nenhuma por mais de uma hora</translation>
    </message>
    <message>
        <source>{times} over an hour</source>
        <translation>{times} por mais de uma hora</translation>
    </message>
    <message>
        <source>{count} a week over an hour</source>
        <translation>{count} por semana, por mais de uma hora</translation>
    </message>
    <message>
        <source>Over an hour at the desk</source>
        <translation>Mais de uma hora à mesa</translation>
    </message>
    <message>
        <source>Spasms</source>
        <translation>Espasmos</translation>
    </message>
    <message>
        <source>No spasm in these days.</source>
        <translation>Nenhum espasmo nestes dias.</translation>
    </message>
    <message>
        <source>One spasm, which goes on.</source>
        <translation>Um espasmo, que continua.</translation>
    </message>
    <message>
        <source>Two spasms, {time} apart.</source>
        <translation>Dois espasmos, com {time} de intervalo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spasms, on average {time} apart.</source>
        <translation>
            <numerusform>%Ln espasmo, em média com {time} de intervalo.</numerusform>
            <numerusform>%Ln espasmos, em média com {time} de intervalo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spasm of {day}: {what}</source>
        <translation>Espasmo de {day}: {what}</translation>
    </message>
    <message>
        <source>day {number}</source>
        <translation>dia {number}</translation>
    </message>
    <message>
        <source>worst pain {value}</source>
        <translation>pior dor {value}</translation>
    </message>
    <message>
        <source>ice {times}</source>
        <translation>gelo {times}</translation>
    </message>
    <message>
        <source>heat {times}</source>
        <translation>calor {times}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln doses</source>
        <translation>
            <numerusform>%Ln dose</numerusform>
            <numerusform>%Ln doses</numerusform>
        </translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Começou</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Worst pain, 0-10</source>
        <translation>Pior dor, 0-10</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>{name} {amount} mg</source>
        <translation>{name} {amount} mg</translation>
    </message>
    <message>
        <source>Eased</source>
        <translation>Aliviou</translation>
    </message>
    <message>
        <source>Answers that are not no</source>
        <translation>Respostas que não são “não”</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Posto à parte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Pain (0-10)</source>
        <translation>Dor (0-10)</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Qual</translation>
    </message>
    <message>
        <source>Twinge or spasm</source>
        <translation>Fisgada ou espasmo</translation>
    </message>
    <message>
        <source>Ice or heat of</source>
        <translation>Gelo ou calor de</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionário</translation>
    </message>
    <message>
        <source>Score (points)</source>
        <translation>Pontuação (pontos)</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Remédio</translation>
    </message>
    <message>
        <source>Amount (tablets or doses)</source>
        <translation>Quantidade (comprimidos ou doses)</translation>
    </message>
    <message>
        <source>Ingredients of one</source>
        <translation>Princípios ativos de 1</translation>
    </message>
    <message>
        <source>Prescribed by</source>
        <translation>Receitado por</translation>
    </message>
    <message>
        <source>Prescribed on</source>
        <translation>Receitado em</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Lembretes</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Moved (min)</source>
        <translation>Em movimento (min)</translation>
    </message>
    <message>
        <source>Goal (min)</source>
        <translation>Meta (min)</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Como se sabe</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Registrado à mão</translation>
    </message>
    <message>
        <source>Drink</source>
        <translation>Bebida</translation>
    </message>
    <message>
        <source>Amount (ml)</source>
        <translation>Quantidade (ml)</translation>
    </message>
    <message>
        <source>Counts towards the goal</source>
        <translation>Conta para a meta</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Segure</translation>
    </message>
    <message>
        <source>Level (0-4)</source>
        <translation>Nível (0-4)</translation>
    </message>
    <message>
        <source>Held (s)</source>
        <translation>Segurou (s)</translation>
    </message>
    <message>
        <source>Goal (s)</source>
        <translation>Meta (s)</translation>
    </message>
    <message>
        <source>Form was good</source>
        <translation>A postura foi boa</translation>
    </message>
    <message>
        <source>Could have talked</source>
        <translation>Dava para conversar</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Alongamento</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Adiar</translation>
    </message>
    <message>
        <source>Hold (s)</source>
        <translation>Segurar (s)</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repetições</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lados</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
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
        <translation>Porções</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Also worth doing</source>
        <translation>Também vale a pena</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Com quem</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Still planned</source>
        <translation>Ainda marcada</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>O que disseram</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>O dia seguinte</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
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
        <translation>Com</translation>
    </message>
    <message>
        <source>Chosen (min)</source>
        <translation>Escolhido (min)</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Acabou</translation>
    </message>
    <message>
        <source>How the end is known</source>
        <translation>Como se sabe o fim</translation>
    </message>
    <message>
        <source>Why before its time</source>
        <translation>Por que antes da hora</translation>
    </message>
    <message>
        <source>Skin all right, first check</source>
        <translation>Pele bem, primeira checagem</translation>
    </message>
    <message>
        <source>Skin all right, second check</source>
        <translation>Pele bem, segunda checagem</translation>
    </message>
    <message>
        <source>Skin all right, afterwards</source>
        <translation>Pele bem, depois</translation>
    </message>
    <message>
        <source>Pain before (0-10)</source>
        <translation>Dor antes (0-10)</translation>
    </message>
    <message>
        <source>Pain after (0-10)</source>
        <translation>Dor depois (0-10)</translation>
    </message>
    <message>
        <source>Spasm of</source>
        <translation>Espasmo de</translation>
    </message>
    <message>
        <source>Stopped for</source>
        <translation>Parou por</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambos</translation>
    </message>
    <message>
        <source>lower back</source>
        <translation>parte baixa das costas</translation>
    </message>
    <message>
        <source>ice</source>
        <translation>gelo</translation>
    </message>
    <message>
        <source>heat</source>
        <translation>calor</translation>
    </message>
    <message>
        <source>dry pad</source>
        <translation>almofada elétrica</translation>
    </message>
    <message>
        <source>moist heat</source>
        <translation>calor úmido</translation>
    </message>
    <message>
        <source>bath</source>
        <translation>banho de imersão</translation>
    </message>
    <message>
        <source>heat wrap</source>
        <translation>faixa térmica</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à mão</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>presumido</translation>
    </message>
    <message>
        <source>noticed</source>
        <translation>percebido</translation>
    </message>
    <message>
        <source>after a nudge</source>
        <translation>após um lembrete</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>pior</translation>
    </message>
    <message>
        <source>average</source>
        <translation>média</translation>
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
        <translation>mudança global</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>à mesa</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>walk</source>
        <translation>caminhada</translation>
    </message>
    <message>
        <source>swim</source>
        <translation>natação</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>bicicleta</translation>
    </message>
    <message>
        <source>stair climber</source>
        <translation>simulador de escada</translation>
    </message>
    <message>
        <source>water</source>
        <translation>água</translation>
    </message>
    <message>
        <source>tea</source>
        <translation>chá</translation>
    </message>
    <message>
        <source>coffee</source>
        <translation>café</translation>
    </message>
    <message>
        <source>milk</source>
        <translation>leite</translation>
    </message>
    <message>
        <source>soup</source>
        <translation>sopa</translation>
    </message>
    <message>
        <source>juice</source>
        <translation>suco</translation>
    </message>
    <message>
        <source>alcohol</source>
        <translation>álcool</translation>
    </message>
    <message>
        <source>other</source>
        <translation>outro</translation>
    </message>
    <message>
        <source>sharp or spreading pain</source>
        <translation>dor aguda ou que se espalha</translation>
    </message>
    <message>
        <source>pain, tingling or weakness in a leg</source>
        <translation>dor, formigamento ou fraqueza em uma perna</translation>
    </message>
    <message>
        <source>a cramp or spasm</source>
        <translation>uma cãibra ou espasmo</translation>
    </message>
    <message>
        <source>hips sagged or back arched</source>
        <translation>quadril afundou ou costas arquearam</translation>
    </message>
    <message>
        <source>held breath</source>
        <translation>prendeu a respiração</translation>
    </message>
    <message>
        <source>dizzy, chest pressure, headache, blurred sight</source>
        <translation>tontura, aperto no peito, dor de cabeça, visão embaçada</translation>
    </message>
    <message>
        <source>was checked</source>
        <translation>foi examinado</translation>
    </message>
    <message>
        <source>a mistake</source>
        <translation>um engano</translation>
    </message>
    <message>
        <source>later</source>
        <translation>mais tarde</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>hoje não</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>desfeito</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds is a start, not a test.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>%Ln segundo é um começo, não um teste.</numerusform>
            <numerusform>%Ln segundos são um começo, não um teste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln s more since {day}: three good sessions on two days.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>%Ln s a mais desde {day}: três boas sessões em dois dias diferentes.</numerusform>
            <numerusform>%Ln s a mais desde {day}: três boas sessões em dois dias diferentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln s less since {day}: two holds in a row ended before the goal.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>%Ln s a menos desde {day}: duas séries seguidas acabaram antes da meta.</numerusform>
            <numerusform>%Ln s a menos desde {day}: duas séries seguidas acabaram antes da meta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln s less since {day}: two mornings hurt more than usual.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>%Ln s a menos desde {day}: duas manhãs doeram mais que de costume.</numerusform>
            <numerusform>%Ln s a menos desde {day}: duas manhãs doeram mais que de costume.</numerusform>
        </translation>
    </message>
    <message>
        <source>The level you chose, since {day}.</source>
        <oldsource>The level you chose on {day}.</oldsource>
        <extracomment>safety</extracomment>
        <translation>O nível que você escolheu, desde {day}.</translation>
    </message>
    <message>
        <source>Kept, but less than half of the goal: it is not one of the three.</source>
        <extracomment>safety</extracomment>
        <translation>Guardada, mas com menos da metade da meta: não é uma das três.</translation>
    </message>
    <message>
        <source>Hold {number} of {count}.</source>
        <extracomment>safety</extracomment>
        <translation>Série {number} de {count}.</translation>
    </message>
    <message numerus="yes">
        <source>From now on one level easier: {level}, %Ln s.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>A partir de agora, um nível mais fácil: {level}, %Ln s.</numerusform>
            <numerusform>A partir de agora, um nível mais fácil: {level}, %Ln s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From now on %Ln s: two holds in a row ended before the goal.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>A partir de agora, %Ln s: duas séries seguidas acabaram antes da meta.</numerusform>
            <numerusform>A partir de agora, %Ln s: duas séries seguidas acabaram antes da meta.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, {day}: {units}</source>
        <translation>{name}, {day}: {units}</translation>
    </message>
    <message>
        <source>episode, from onset to eased</source>
        <translation>crise, do início até aliviar</translation>
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
        <translation>Marcados do grupo A (ligar agora): {signs}.</translation>
    </message>
    <message>
        <source>Ticked from the other groups: {signs}.</source>
        <translation>Marcados dos outros grupos: {signs}.</translation>
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
        <translation>Exporte como JSON (--format json) e importe esse arquivo.</translation>
    </message>
    <message>
        <source>An exchange goes on already, or waits for the folder. Try again a little later.</source>
        <translation>Já há uma sincronização em andamento, ou esperando a pasta. Tente de novo um pouco mais tarde.</translation>
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
        <translation>{file} já existe. Escolha outro nome.</translation>
    </message>
    <message>
        <source>one of {words}</source>
        <translation>uma destas: {words}</translation>
    </message>
    <message>
        <source>an object with names and values</source>
        <translation>um objeto com nomes e valores</translation>
    </message>
    <message>
        <source>a moment such as 2026-11-22T14:05:00Z</source>
        <translation>um momento como 2026-11-22T14:05:00Z</translation>
    </message>
    <message>
        <source>I can&apos;t read &quot;{text}&quot; as a time. Write {time}, yesterday 9, or 20 minutes ago.</source>
        <translation>Não consigo ler “{text}” como hora. Escreva {time}, ontem às 9 ou há 20 minutos.</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>safety</extracomment>
        <translation>hoje</translation>
    </message>
    <message>
        <source>That offset from UTC does not exist.</source>
        <translation>Essa diferença de UTC não existe.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is still to come. Give a moment that is past.</source>
        <translation>“{text}” ainda está por vir. Dê um momento que já passou.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Amanhã</translation>
    </message>
    <message>
        <source>{time} came twice that night. This is the first, before the clocks went back.</source>
        <translation>{time} ocorreu duas vezes naquela noite. Esta é a primeira, antes de o relógio atrasar.</translation>
    </message>
    <message>
        <source>{time} came twice that night. This is the second, after the clocks went back.</source>
        <translation>{time} ocorreu duas vezes naquela noite. Esta é a segunda, depois de o relógio atrasar.</translation>
    </message>
    <message>
        <source>{day} had no {time}: the clocks went forward over it. Give a time before or after.</source>
        <translation>{day} não teve {time}: o relógio adiantou e pulou essa hora. Dê uma hora antes ou depois.</translation>
    </message>
    <message>
        <source>{first} to {last} ends before it begins.</source>
        <translation>{first} a {last} acaba antes de começar.</translation>
    </message>
    <message>
        <source>{one} and {other} overlap.</source>
        <translation>{one} e {other} se sobrepõem.</translation>
    </message>
    <message>
        <source>your answers earlier today</source>
        <translation>suas respostas de hoje mais cedo</translation>
    </message>
    <message>
        <source>your episode began on {day}</source>
        <translation>sua crise começou em {day}</translation>
    </message>
    <message numerus="yes">
        <source>logged %Ln times in one place within three months</source>
        <translation>
            <numerusform>registrado %Ln vez num mesmo lugar em três meses</numerusform>
            <numerusform>registrado %Ln vezes num mesmo lugar em três meses</numerusform>
        </translation>
    </message>
    <message>
        <source>Q0 is &quot;none&quot; or a list of warning signs, A1-A13 and B1-B15, such as [&quot;A3&quot;, &quot;B2&quot;].</source>
        <translation>Q0 é &quot;none&quot; ou uma lista de sinais de alerta, A1-A13 e B1-B15, por exemplo [&quot;A3&quot;, &quot;B2&quot;].</translation>
    </message>
    <message>
        <source>There is no question {id}.</source>
        <translation>Não há pergunta {id}.</translation>
    </message>
    <message>
        <source>{id} has no answer. Write &quot;?&quot; if you are not sure, or leave it out.</source>
        <translation>{id} está sem resposta. Escreva &quot;?&quot; se não tem certeza, ou deixe de fora.</translation>
    </message>
    <message>
        <source>{id} can be: {right}.</source>
        <translation>{id} pode ser: {right}.</translation>
    </message>
    <message>
        <source>{sign} stands twice in Q0. Write it once.</source>
        <translation>{sign} aparece duas vezes em Q0. Escreva uma vez só.</translation>
    </message>
    <message>
        <source>{id} is asked only after {first}. Leave it out, or give that answer too.</source>
        <translation>{id} só é perguntada depois de {first}. Deixe de fora, ou dê essa resposta também.</translation>
    </message>
    <message>
        <source>A measure can be: peg, change, rmdq or odi.</source>
        <translation>Uma medida pode ser: peg, change, rmdq ou odi.</translation>
    </message>
    <message>
        <source>PEG needs its three numbers, each from 0 to 10.</source>
        <translation>O PEG precisa dos três números, cada um de 0 a 10.</translation>
    </message>
    <message>
        <source>The change goes from -3, very much worse, to 3, very much better.</source>
        <translation>A mudança vai de -3, muitíssimo pior, a 3, muitíssimo melhor.</translation>
    </message>
    <message>
        <source>A Roland-Morris score goes from 0 to 24.</source>
        <translation>Uma pontuação Roland-Morris vai de 0 a 24.</translation>
    </message>
    <message>
        <source>Roland-Morris needs the numbers of the ticked sentences, 1 to 24.</source>
        <translation>O Roland-Morris precisa dos números das frases marcadas, de 1 a 24.</translation>
    </message>
    <message>
        <source>An Oswestry score goes from 0 to 100 per cent.</source>
        <translation>Uma pontuação Oswestry vai de 0 a 100 por cento.</translation>
    </message>
    <message>
        <source>A change of about {least} to {most} points is usually considered meaningful ({source}).</source>
        <translation>Uma mudança de cerca de {least} a {most} pontos costuma ser considerada relevante ({source}).</translation>
    </message>
    <message>
        <source>A change of {points} or more points or {percent} (so {least} to {most} points when it began low) is usually considered meaningful ({source}).</source>
        <translation>Uma mudança de {points} ou mais pontos ou {percent} (portanto {least} a {most} pontos quando começou baixa) costuma ser considerada relevante ({source}).</translation>
    </message>
    <message>
        <source>A change of {points} or more points (or {percent}) is usually considered meaningful ({source}).</source>
        <translation>Uma mudança de {points} ou mais pontos (ou {percent}) costuma ser considerada relevante ({source}).</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feito</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sem data</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde {day}</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>amanhã</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>até {day}</translation>
    </message>
    <message>
        <source>none of 28</source>
        <translation>nenhum de 28</translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning signs ticked</source>
        <translation>
            <numerusform>%Ln sinal de alerta marcado</numerusform>
            <numerusform>%Ln sinais de alerta marcados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before the %Ln questions</source>
        <translation>
            <numerusform>Antes da pergunta</numerusform>
            <numerusform>Antes das %Ln perguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Question {number} of %Ln</source>
        <translation>
            <numerusform>Pergunta {number} de %Ln</numerusform>
            <numerusform>Pergunta {number} de %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Steroid injection</source>
        <translation>Infiltração com corticoide</translation>
    </message>
    <message>
        <source>Massage</source>
        <translation>Massagem</translation>
    </message>
    <message>
        <source>Physiotherapist</source>
        <translation>Fisioterapeuta</translation>
    </message>
    <message>
        <source>Chiropractor</source>
        <translation>Quiropraxista</translation>
    </message>
    <message>
        <source>Dietitian</source>
        <translation>Nutricionista</translation>
    </message>
    <message>
        <source>Neurologist</source>
        <translation>Neurologista</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>That day is still to come: keep it as a planned visit.</source>
        <translation>Esse dia ainda está por vir: guarde como consulta marcada.</translation>
    </message>
    <message>
        <source>A visit can be at most ten years back.</source>
        <translation>Uma consulta pode ser de no máximo dez anos atrás.</translation>
    </message>
    <message>
        <source>That day is past: keep it as a visit that took place.</source>
        <translation>Esse dia já passou: guarde como consulta feita.</translation>
    </message>
    <message>
        <source>A visit can be planned at most two years ahead.</source>
        <translation>Uma consulta pode ser marcada para no máximo daqui a dois anos.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nenhuma ainda</translation>
    </message>
    <message>
        <source>1 so far</source>
        <translation>1 até agora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in {span}, about every {every}</source>
        <translation>
            <numerusform>%Ln em {span}, cerca de uma a cada {every}</numerusform>
            <numerusform>%Ln em {span}, cerca de uma a cada {every}</numerusform>
        </translation>
    </message>
    <message>
        <source>day</source>
        <extracomment>safety</extracomment>
        <translation>dia</translation>
    </message>
    <message>
        <source>A visit can be to: {right}.</source>
        <translation>Uma consulta pode ser com: {right}.</translation>
    </message>
    <message>
        <source>Pain goes from 0 to 10.</source>
        <extracomment>safety</extracomment>
        <translation>A dor vai de 0 a 10.</translation>
    </message>
    <message>
        <source>Write the day like &quot;2026-11-30&quot;.</source>
        <translation>Escreva o dia como &quot;2026-11-30&quot;.</translation>
    </message>
    <message>
        <source>The guide&apos;s file {file} cannot be used: {fault}.</source>
        <translation>O arquivo {file} do guia não pode ser usado: {fault}.</translation>
    </message>
    <message>
        <source>Mend that file or install Unclench again, then try again.</source>
        <translation>Conserte esse arquivo ou instale o Unclench de novo, e tente outra vez.</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>está faltando</translation>
    </message>
    <message>
        <source>it is no TOML ({where})</source>
        <translation>não é TOML ({where})</translation>
    </message>
    <message>
        <source>its tables do not fit together ({what})</source>
        <translation>as tabelas dele não combinam ({what})</translation>
    </message>
    <message>
        <source>, number {number}</source>
        <translation>, número {number}</translation>
    </message>
    <message>
        <source>Under 50 kg: ask a doctor or pharmacist first.</source>
        <extracomment>safety</extracomment>
        <translation>Abaixo de 50 kg: pergunte antes a um médico ou farmacêutico.</translation>
    </message>
    <message>
        <source>Alcohol and {name} within 8 h: both make sleepy, and together more than each alone.</source>
        <extracomment>safety</extracomment>
        <translation>Álcool e {name} em menos de 8 h: os dois dão sono, e juntos mais do que cada um.</translation>
    </message>
    <message numerus="yes">
        <source>Label: with 3 or more alcoholic drinks a day, ask a doctor first. %Ln are logged in 24 h, counted as up to {amount} each.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>Bula: com 3 ou mais bebidas alcoólicas por dia, pergunte antes a um médico. %Ln está registrada em 24 h, contada como até {amount} cada.</numerusform>
            <numerusform>Bula: com 3 ou mais bebidas alcoólicas por dia, pergunte antes a um médico. %Ln estão registradas em 24 h, contadas como até {amount} cada.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {units} at once; {who} says {most} at most.</source>
        <extracomment>safety</extracomment>
        <translation>{name}: {units} de uma vez; {who} diz no máximo {most}.</translation>
    </message>
    <message>
        <source>{name}: this is more than {who} allows in 24 h.</source>
        <extracomment>safety</extracomment>
        <translation>{name}: isto é mais do que {who} permite em 24 h.</translation>
    </message>
    <message>
        <source>{name}: more than {units} in {hours}. That is more than {who} allows.</source>
        <extracomment>safety</extracomment>
        <translation>{name}: mais do que {units} em {hours}. Isso é mais do que {who} permite.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: more than %Ln doses in 24 h. That is more than {who} allows.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>{name}: mais do que %Ln dose em 24 h. Isso é mais do que {who} permite.</numerusform>
            <numerusform>{name}: mais do que %Ln doses em 24 h. Isso é mais do que {who} permite.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} at {time}: sooner than {who} says, {hours} after the one before.</source>
        <extracomment>safety</extracomment>
        <translation>{name}, {time}: cedo demais; {who} pede pelo menos {hours} desde a dose anterior.</translation>
    </message>
    <message>
        <source>{name} at {time}: sooner than {whose} says, {hours} after it.</source>
        <extracomment>safety</extracomment>
        <translation>{name}, {time}: cedo demais; {whose} pede pelo menos {hours} de intervalo.</translation>
    </message>
    <message>
        <source>For acetaminophen, call a poison centre or emergency line now even if you feel fine.</source>
        <extracomment>safety</extracomment>
        <translation>Por causa do paracetamol, ligue agora para um centro de intoxicações ou para a emergência, mesmo que se sinta bem.</translation>
    </message>
    <message>
        <source>For acetaminophen, call a poison centre or emergency line now even if you feel fine: {number}.</source>
        <extracomment>safety</extracomment>
        <translation>Por causa do paracetamol, ligue agora para um centro de intoxicações ou para a emergência, mesmo que se sinta bem: {number}.</translation>
    </message>
    <message>
        <source>More than {dose} of acetaminophen in 24 h can harm the liver. Call {number} now, even if you feel fine.</source>
        <extracomment>safety</extracomment>
        <translation>Mais do que {dose} de paracetamol em 24 h pode fazer mal ao fígado. Ligue agora para {number}, mesmo que se sinta bem.</translation>
    </message>
    <message>
        <source>More than {dose} of {name} in 24 h. That is more than leaflets allow: ask your prescriber or pharmacist.</source>
        <extracomment>safety</extracomment>
        <translation>Mais do que {dose} de {name} em 24 h. Isso é mais do que as bulas permitem: pergunte a quem receitou ou ao farmacêutico.</translation>
    </message>
    <message>
        <source>{name}: {dose} of {ingredient} at once; at most {most} is known for it.</source>
        <extracomment>safety</extracomment>
        <translation>{name}: {dose} de {ingredient} de uma vez; o máximo conhecido é {most}.</translation>
    </message>
    <message>
        <source>{name} at {time}: sooner than is known for {ingredient}, {hours} after {other}.</source>
        <extracomment>safety</extracomment>
        <translation>{name}, {time}: cedo demais para {ingredient}; o intervalo conhecido é de pelo menos {hours} depois de {other}.</translation>
    </message>
    <message>
        <source>{name}: how much {ingredient} a day is too much is not known here. Ask your pharmacist.</source>
        <extracomment>safety</extracomment>
        <translation>{name}: aqui não se sabe quanto {ingredient} por dia é demais. Pergunte ao seu farmacêutico.</translation>
    </message>
    <message>
        <source>{name} at {time}: how far apart doses of {ingredient} must be is not known here. Ask your pharmacist.</source>
        <extracomment>safety</extracomment>
        <translation>{name}, {time}: aqui não se sabe qual intervalo as doses de {ingredient} precisam ter. Pergunte ao seu farmacêutico.</translation>
    </message>
    <message>
        <source>{name}: its strength is not known here, so the {ingredient} of 24 h is counted without it.</source>
        <extracomment>safety</extracomment>
        <translation>{name}: a concentração dele não é conhecida aqui, então o total de {ingredient} em 24 h é contado sem ele.</translation>
    </message>
    <message>
        <source>{name}: what was logged of it before has another strength. If that was wrong, ask your pharmacist.</source>
        <extracomment>safety</extracomment>
        <translation>{name}: o que foi registrado dele antes tem outra concentração. Se aquilo estava errado, pergunte ao seu farmacêutico.</translation>
    </message>
    <message>
        <source>If the aspirin is your daily low dose, ask your prescriber.</source>
        <extracomment>safety</extracomment>
        <translation>Se a aspirina é a sua dose baixa diária, pergunte a quem receitou.</translation>
    </message>
    <message>
        <source>Label: do not mix with another NSAID.</source>
        <extracomment>safety</extracomment>
        <translation>Bula: não misture com outro anti-inflamatório (AINE).</translation>
    </message>
    <message>
        <source>{name} was logged at {time}.</source>
        <extracomment>safety</extracomment>
        <translation>{name} foi registrado ({time}).</translation>
    </message>
    <message>
        <source>{dose} of acetaminophen in 24 h from all products; {whose} says {limit}.</source>
        <extracomment>safety</extracomment>
        <translation>{dose} de paracetamol em 24 h, somando todos os produtos; {whose} diz {limit}.</translation>
    </message>
    <message>
        <source>Label: no other acetaminophen product.</source>
        <extracomment>safety</extracomment>
        <translation>Bula: nenhum outro produto com paracetamol.</translation>
    </message>
    <message>
        <source>Two things that make sleepy within 8 h: {first} and {second}. Ask your prescriber about it.</source>
        <extracomment>safety</extracomment>
        <translation>Duas coisas que dão sono em menos de 8 h: {first} e {second}. Pergunte a quem receitou.</translation>
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
        <translation>comprimidos (caplet)</translation>
    </message>
    <message>
        <source>caplet</source>
        <extracomment>safety</extracomment>
        <translation>comprimido (caplet)</translation>
    </message>
    <message>
        <source>portions of 33 drops</source>
        <extracomment>safety</extracomment>
        <translation>porções de 33 gotas</translation>
    </message>
    <message>
        <source>portion of 33 drops</source>
        <extracomment>safety</extracomment>
        <translation>porção de 33 gotas</translation>
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
        <translation>dias</translation>
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
            <numerusform>{number} comprimido (caplet)</numerusform>
            <numerusform>{number} comprimidos (caplet)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} portions of 33 drops</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>{number} porção de 33 gotas</numerusform>
            <numerusform>{number} porções de 33 gotas</numerusform>
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
            <numerusform>{number} dia</numerusform>
            <numerusform>{number} dias</numerusform>
        </translation>
    </message>
    <message>
        <source>three quarters of one {unit}</source>
        <extracomment>safety</extracomment>
        <translation>três quartos de 1 {unit}</translation>
    </message>
    <message>
        <source>{number} and three quarters {units}</source>
        <extracomment>safety</extracomment>
        <translation>{number} e três quartos de {units}</translation>
    </message>
    <message>
        <source>a quarter of one {unit}</source>
        <extracomment>safety</extracomment>
        <translation>um quarto de 1 {unit}</translation>
    </message>
    <message>
        <source>{number} and a quarter {units}</source>
        <extracomment>safety</extracomment>
        <translation>{number} e um quarto de {units}</translation>
    </message>
    <message>
        <source>a third of one {unit}</source>
        <extracomment>safety</extracomment>
        <translation>um terço de 1 {unit}</translation>
    </message>
    <message>
        <source>{number} and a third {units}</source>
        <extracomment>safety</extracomment>
        <translation>{number} e um terço de {units}</translation>
    </message>
    <message>
        <source>half of one {unit}</source>
        <extracomment>safety</extracomment>
        <translation>metade de 1 {unit}</translation>
    </message>
    <message>
        <source>{number} and a half {units}</source>
        <extracomment>safety</extracomment>
        <translation>{number} e ½ {units}</translation>
    </message>
    <message>
        <source>two thirds of one {unit}</source>
        <extracomment>safety</extracomment>
        <translation>dois terços de 1 {unit}</translation>
    </message>
    <message>
        <source>{number} and two thirds {units}</source>
        <extracomment>safety</extracomment>
        <translation>{number} e dois terços de {units}</translation>
    </message>
    <message>
        <source>Log it only if you took it.</source>
        <extracomment>safety</extracomment>
        <translation>Registre só se você tomou.</translation>
    </message>
    <message>
        <source>Keep it only if you took it.</source>
        <extracomment>safety</extracomment>
        <translation>Guarde só se você tomou.</translation>
    </message>
    <message>
        <source>This is {left} before your prescriber says.</source>
        <extracomment>safety</extracomment>
        <translation>Isto é {left} antes do que diz quem receitou.</translation>
    </message>
    <message>
        <source>This is {left} before the label allows.</source>
        <extracomment>safety</extracomment>
        <translation>Isto é {left} antes do que a bula permite.</translation>
    </message>
    <message>
        <source>{units} is more than your prescriber&apos;s {most} at once.</source>
        <extracomment>safety</extracomment>
        <translation>{units} de uma vez: quem receitou diz no máximo {most}.</translation>
    </message>
    <message>
        <source>{units} is more than the label&apos;s {most} at once.</source>
        <extracomment>safety</extracomment>
        <translation>{units} de uma vez: a bula diz no máximo {most}.</translation>
    </message>
    <message>
        <source>{units} is more than your prescriber&apos;s {most} at once, and {left} too soon.</source>
        <extracomment>safety</extracomment>
        <translation>{units} de uma vez: quem receitou diz no máximo {most}. E ainda é {left} cedo demais.</translation>
    </message>
    <message>
        <source>{units} is more than the label&apos;s {most} at once, and {left} before it allows.</source>
        <extracomment>safety</extracomment>
        <translation>{units} de uma vez: a bula diz no máximo {most}. E ainda é {left} antes do que ela permite.</translation>
    </message>
    <message>
        <source>by what is known for {name}</source>
        <extracomment>safety</extracomment>
        <translation>pelo que se sabe de {name}</translation>
    </message>
    <message>
        <source>in {left}</source>
        <extracomment>safety</extracomment>
        <translation>em {left}</translation>
    </message>
    <message>
        <source>{day}, {left}</source>
        <extracomment>safety</extracomment>
        <translation>{day}, {left}</translation>
    </message>
    <message>
        <source>Don&apos;t stop aspirin that a doctor has prescribed without asking first.</source>
        <extracomment>safety</extracomment>
        <translation>Não pare, sem perguntar antes, a aspirina que um médico receitou.</translation>
    </message>
    <message>
        <source>NSAIDs</source>
        <extracomment>safety</extracomment>
        <translation>Anti-inflamatórios (AINEs)</translation>
    </message>
    <message>
        <source>Acetaminophen</source>
        <extracomment>safety</extracomment>
        <translation>Paracetamol</translation>
    </message>
    <message>
        <source>Dipyrone</source>
        <extracomment>safety</extracomment>
        <translation>Dipirona</translation>
    </message>
    <message>
        <source>an NSAID</source>
        <extracomment>safety</extracomment>
        <translation>um anti-inflamatório (AINE)</translation>
    </message>
    <message>
        <source>acetaminophen</source>
        <extracomment>safety</extracomment>
        <translation>paracetamol</translation>
    </message>
    <message>
        <source>dipyrone</source>
        <extracomment>safety</extracomment>
        <translation>dipirona</translation>
    </message>
    <message>
        <source>Day {number} in a row with {kind}. Labels limit it to {days}; ask a doctor.</source>
        <extracomment>safety</extracomment>
        <translation>{number}º dia seguido com {kind}. As bulas limitam a {days}; pergunte a um médico.</translation>
    </message>
    <message>
        <source>Day {number} in a row with {kind}. Your prescriber&apos;s limit is {days}.</source>
        <extracomment>safety</extracomment>
        <translation>{number}º dia seguido com {kind}. O limite de quem receitou é {days}.</translation>
    </message>
    <message>
        <source>Day {number} in a row with {kind}. The label&apos;s limit for pain is {days}; ask a doctor.</source>
        <extracomment>safety</extracomment>
        <translation>{number}º dia seguido com {kind}. O limite da bula para dor é {days}; pergunte a um médico.</translation>
    </message>
    <message>
        <source>{kind}: yesterday was day {number} in a row.</source>
        <extracomment>safety</extracomment>
        <translation>{kind}: ontem foi o {number}º dia seguido.</translation>
    </message>
    <message>
        <source>{kind}: today is day {number} in a row.</source>
        <extracomment>safety</extracomment>
        <translation>{kind}: hoje é o {number}º dia seguido.</translation>
    </message>
    <message numerus="yes">
        <source>{kind}: %Ln days in a row, longer than labels say ({days}). Talk to a doctor.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>{kind}: %Ln dia seguido, mais do que as bulas dizem ({days}). Fale com um médico.</numerusform>
            <numerusform>{kind}: %Ln dias seguidos, mais do que as bulas dizem ({days}). Fale com um médico.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kind}: %Ln days in a row, longer than your prescriber said ({days}). Talk to a doctor.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>{kind}: %Ln dia seguido, mais do que quem receitou disse ({days}). Fale com um médico.</numerusform>
            <numerusform>{kind}: %Ln dias seguidos, mais do que quem receitou disse ({days}). Fale com um médico.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kind}: %Ln days in a row, longer than the label says ({days}). Talk to a doctor.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>{kind}: %Ln dia seguido, mais do que a bula diz ({days}). Fale com um médico.</numerusform>
            <numerusform>{kind}: %Ln dias seguidos, mais do que a bula diz ({days}). Fale com um médico.</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels say: not longer without a doctor.</source>
        <extracomment>safety</extracomment>
        <translation>As bulas dizem: não use por mais tempo sem falar com um médico.</translation>
    </message>
    <message>
        <source>That is the last that your prescriber set.</source>
        <extracomment>safety</extracomment>
        <translation>Esse é o último dia que quem receitou definiu.</translation>
    </message>
    <message>
        <source>The label says: not longer without a doctor.</source>
        <extracomment>safety</extracomment>
        <translation>A bula diz: não use por mais tempo sem falar com um médico.</translation>
    </message>
    <message>
        <source>A low dose: its days in a row are not counted.</source>
        <extracomment>safety</extracomment>
        <translation>Uma dose baixa: os dias seguidos dela não são contados.</translation>
    </message>
    <message>
        <source>Your prescriber&apos;s limit: {days} in a row.</source>
        <extracomment>safety</extracomment>
        <translation>Limite de quem receitou: {days} seguidos.</translation>
    </message>
    <message>
        <source>At most {days} in a row (your prescriber&apos;s instructions have no number).</source>
        <extracomment>safety</extracomment>
        <translation>No máximo {days} seguidos (a orientação de quem receitou não traz número).</translation>
    </message>
    <message>
        <source>At most {days} in a row without a doctor.</source>
        <extracomment>safety</extracomment>
        <translation>No máximo {days} seguidos sem um médico.</translation>
    </message>
    <message>
        <source>At most {days} in a row without a doctor (no other number is known here).</source>
        <extracomment>safety</extracomment>
        <translation>No máximo {days} seguidos sem um médico (aqui não se conhece outro número).</translation>
    </message>
    <message>
        <source>your prescriber</source>
        <extracomment>safety</extracomment>
        <translation>quem receitou</translation>
    </message>
    <message>
        <source>the label</source>
        <extracomment>safety</extracomment>
        <translation>a bula</translation>
    </message>
    <message>
        <source>It was logged at {time}.</source>
        <extracomment>safety</extracomment>
        <translation>Foi registrado: {time}.</translation>
    </message>
    <message>
        <source>your prescriber&apos;s rule for {other}</source>
        <extracomment>safety</extracomment>
        <translation>a regra de quem receitou {other}</translation>
    </message>
    <message>
        <source>the label of {other}</source>
        <extracomment>safety</extracomment>
        <translation>a bula de {other}</translation>
    </message>
    <message>
        <source>Earliest moved from {old} to {new}: an entry was changed at {time}.</source>
        <extracomment>safety</extracomment>
        <translation>O “não antes de” mudou de {old} para {new}: um registro foi alterado ({time}).</translation>
    </message>
    <message>
        <source>{time}: deleted</source>
        <extracomment>safety</extracomment>
        <translation>{time}: apagado</translation>
    </message>
    <message>
        <source>{time}: {old} became {new}</source>
        <extracomment>safety</extracomment>
        <translation>{time}: {old} virou {new}</translation>
    </message>
    <message>
        <source>{units} at {time}</source>
        <extracomment>safety</extracomment>
        <translation>{units}, {time}</translation>
    </message>
    <message>
        <source>Units go from 0.25 to 200.</source>
        <extracomment>safety</extracomment>
        <translation>As unidades vão de 0,25 a 200.</translation>
    </message>
    <message>
        <source>That dose was entered more than 10 minutes ago. You can change or delete it on the medicine card, under details.</source>
        <extracomment>safety</extracomment>
        <translation>Essa dose foi registrada há mais de 10 minutos. Você pode mudar ou apagar no cartão de remédios, em detalhes.</translation>
    </message>
    <message>
        <source>Give the product a name.</source>
        <extracomment>safety</extracomment>
        <translation>Dê um nome ao produto.</translation>
    </message>
    <message>
        <source>Name at least one active ingredient.</source>
        <extracomment>safety</extracomment>
        <translation>Indique ao menos um princípio ativo.</translation>
    </message>
    <message>
        <source>An ingredient can be: {names}.</source>
        <extracomment>safety</extracomment>
        <translation>Um princípio ativo pode ser: {names}.</translation>
    </message>
    <message>
        <source>A strength goes up to 10000 mg.</source>
        <extracomment>safety</extracomment>
        <translation>A concentração vai até 10000 mg.</translation>
    </message>
    <message>
        <source>Say who gave the instructions.</source>
        <extracomment>safety</extracomment>
        <translation>Diga quem deu a orientação.</translation>
    </message>
    <message>
        <source>Say the hours between doses, or a limit. Without any, the label stays as it is.</source>
        <extracomment>safety</extracomment>
        <translation>Diga as horas entre doses, ou um limite. Sem nenhum, a bula fica como está.</translation>
    </message>
    <message>
        <source>Write the day as 2026-11-22.</source>
        <extracomment>safety</extracomment>
        <translation>Escreva o dia como 2026-11-22.</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <extracomment>safety</extracomment>
        <translation>Esse dia ainda está por vir.</translation>
    </message>
    <message>
        <source>Write times of day such as 08:00 20:00.</source>
        <extracomment>safety</extracomment>
        <translation>Escreva as horas do dia como 08:00 20:00.</translation>
    </message>
    <message>
        <source>Units of one dose go from 0.25 to 20.</source>
        <extracomment>safety</extracomment>
        <translation>As unidades de uma dose vão de 0,25 a 20.</translation>
    </message>
    <message>
        <source>Hours between doses go up to 168.</source>
        <extracomment>safety</extracomment>
        <translation>As horas entre doses vão até 168.</translation>
    </message>
    <message>
        <source>Units in 24 h go from 0.25 to 100.</source>
        <extracomment>safety</extracomment>
        <translation>As unidades em 24 h vão de 0,25 a 100.</translation>
    </message>
    <message>
        <source>Days in a row go from 1 to 365.</source>
        <extracomment>safety</extracomment>
        <translation>Os dias seguidos vão de 1 a 365.</translation>
    </message>
    <message>
        <source>I know no product called {product}. These are known: {known}.</source>
        <extracomment>safety</extracomment>
        <translation>Não conheço nenhum produto chamado {product}. São conhecidos: {known}.</translation>
    </message>
    <message>
        <source>Sedating medicine logged at {time}: no driving, no machines, no alcohol.</source>
        <extracomment>safety</extracomment>
        <translation>Remédio que seda, registrado {time}: sem dirigir, sem máquinas, sem álcool.</translation>
    </message>
    <message>
        <source>see the note</source>
        <extracomment>safety</extracomment>
        <translation>ver a nota</translation>
    </message>
    <message>
        <source>no hours or limits were entered</source>
        <extracomment>safety</extracomment>
        <translation>nenhum intervalo ou limite foi informado</translation>
    </message>
    <message>
        <source>your prescriber&apos;s instructions hold</source>
        <extracomment>safety</extracomment>
        <translation>vale a orientação de quem receitou</translation>
    </message>
    <message>
        <source>one is more at once than your prescriber says</source>
        <extracomment>safety</extracomment>
        <translation>1 unidade já é mais do que quem receitou permite de uma vez</translation>
    </message>
    <message>
        <source>one is more at once than the label says</source>
        <extracomment>safety</extracomment>
        <translation>1 unidade já é mais do que a bula permite de uma vez</translation>
    </message>
    <message>
        <source>now 1 is within your prescriber&apos;s instructions</source>
        <extracomment>safety</extracomment>
        <translation>agora 1 está dentro da orientação de quem receitou</translation>
    </message>
    <message>
        <source>now 1 is within the label</source>
        <extracomment>safety</extracomment>
        <translation>agora 1 está dentro da bula</translation>
    </message>
    <message>
        <source>earliest {time}</source>
        <extracomment>safety</extracomment>
        <translation>não antes de {time}</translation>
    </message>
    <message>
        <source>earliest {time}, in {left}</source>
        <extracomment>safety</extracomment>
        <translation>não antes de {time}, em {left}</translation>
    </message>
    <message>
        <source>one is more than is known for {name}</source>
        <extracomment>safety</extracomment>
        <translation>1 unidade já é mais do que o máximo conhecido para {name}</translation>
    </message>
    <message>
        <source>known for {name}: not before {time}</source>
        <extracomment>safety</extracomment>
        <translation>conhecido para {name}: não antes de {time}</translation>
    </message>
    <message>
        <source>known for {name}: not before {time}, in {left}</source>
        <extracomment>safety</extracomment>
        <translation>conhecido para {name}: não antes de {time}, em {left}</translation>
    </message>
    <message>
        <source>by {whose}</source>
        <extracomment>safety</extracomment>
        <translation>segundo {whose}</translation>
    </message>
    <message>
        <source>by your prescriber&apos;s instructions</source>
        <extracomment>safety</extracomment>
        <translation>segundo a orientação de quem receitou</translation>
    </message>
    <message>
        <source>by the label you chose</source>
        <extracomment>safety</extracomment>
        <translation>pela bula escolhida</translation>
    </message>
    <message>
        <source>{units} in 24 h</source>
        <extracomment>safety</extracomment>
        <translation>{units} em 24 h</translation>
    </message>
    <message>
        <source>{units} of {limit} in 24 h</source>
        <extracomment>safety</extracomment>
        <translation>{units} de {limit} em 24 h</translation>
    </message>
    <message>
        <source>{dose} from other products</source>
        <extracomment>safety</extracomment>
        <translation>{dose} de outros produtos</translation>
    </message>
    <message>
        <source>{own} + {more}</source>
        <extracomment>safety</extracomment>
        <translation>{own} + {more}</translation>
    </message>
    <message>
        <source>{hours} apart</source>
        <extracomment>safety</extracomment>
        <translation>intervalo de {hours}</translation>
    </message>
    <message>
        <source>{apart} by {whose}</source>
        <extracomment>safety</extracomment>
        <translation>{apart}, segundo {whose}</translation>
    </message>
    <message>
        <source>{units} in {hours}</source>
        <extracomment>safety</extracomment>
        <translation>{units} em {hours}</translation>
    </message>
    <message>
        <source>{limit} in 24 h</source>
        <extracomment>safety</extracomment>
        <translation>{limit} em 24 h</translation>
    </message>
    <message>
        <source>That nudge is no longer there.</source>
        <translation>Esse lembrete não existe mais.</translation>
    </message>
    <message>
        <source>In 10 min</source>
        <translation>Em 10 min</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoje não</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Leave paused</source>
        <translation>Deixar pausado</translation>
    </message>
    <message>
        <source>Less often</source>
        <translation>Menos vezes</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>+ Glass</source>
        <translation>+ Copo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Minutes can be 1-{most}.</source>
        <translation>Os minutos podem ser 1-{most}.</translation>
    </message>
    <message>
        <source>Give an end that is ahead, such as 16:30, &quot;tomorrow&quot; or 2026-11-22T16:30.</source>
        <translation>Dê um fim que ainda virá, como 16:30, &quot;tomorrow&quot; ou 2026-11-22T16:30.</translation>
    </message>
    <message>
        <source>Time to get up</source>
        <extracomment>safety</extracomment>
        <translation>Hora de levantar</translation>
    </message>
    <message>
        <source>A glass of water</source>
        <extracomment>safety</extracomment>
        <translation>Um copo de água</translation>
    </message>
    <message>
        <source>Drink to thirst; a few sips count too.</source>
        <extracomment>safety</extracomment>
        <translation>Beba conforme a sede; uns goles também contam.</translation>
    </message>
    <message>
        <source>A short walk</source>
        <extracomment>safety</extracomment>
        <translation>Uma caminhada curta</translation>
    </message>
    <message>
        <source>A few easy minutes, on the flat.</source>
        <extracomment>safety</extracomment>
        <translation>Uns minutos leves, em terreno plano.</translation>
    </message>
    <message>
        <source>Back from the wheel?</source>
        <extracomment>safety</extracomment>
        <translation>Acabou de dirigir?</translation>
    </message>
    <message>
        <source>More than two hours without a stop. Walk a few steps first.</source>
        <extracomment>safety</extracomment>
        <translation>Mais de duas horas sem parar. Antes de mais nada, dê alguns passos.</translation>
    </message>
    <message>
        <source>Another position</source>
        <extracomment>safety</extracomment>
        <translation>Outra posição</translation>
    </message>
    <message>
        <source>Lean back, move your hips, see where the cushion is.</source>
        <extracomment>safety</extracomment>
        <translation>Recoste-se, mexa o quadril, veja onde está a almofada.</translation>
    </message>
    <message>
        <source>Shift your weight</source>
        <extracomment>safety</extracomment>
        <translation>Desloque o peso do corpo</translation>
    </message>
    <message>
        <source>A little to one side, a little back.</source>
        <extracomment>safety</extracomment>
        <translation>Um pouco para um lado, um pouco para trás.</translation>
    </message>
    <message>
        <source>A few minutes of stretching</source>
        <extracomment>safety</extracomment>
        <translation>Uns minutos de alongamento</translation>
    </message>
    <message>
        <source>When it suits you.</source>
        <extracomment>safety</extracomment>
        <translation>Quando for bom para você.</translation>
    </message>
    <message>
        <source>Your hold for today</source>
        <extracomment>safety</extracomment>
        <translation>Sua série de hoje</translation>
    </message>
    <message>
        <source>Less than a minute on the floor.</source>
        <extracomment>safety</extracomment>
        <translation>Menos de um minuto no chão.</translation>
    </message>
    <message>
        <source>A short check</source>
        <extracomment>safety</extracomment>
        <translation>Uma checagem curta</translation>
    </message>
    <message>
        <source>A few questions are waiting, one minute.</source>
        <extracomment>safety</extracomment>
        <translation>Algumas perguntas esperam, um minuto.</translation>
    </message>
    <message>
        <source>The next step is possible</source>
        <extracomment>safety</extracomment>
        <translation>O próximo passo é possível</translation>
    </message>
    <message>
        <source>When you like.</source>
        <extracomment>safety</extracomment>
        <translation>Quando quiser.</translation>
    </message>
    <message>
        <source>Something you planned</source>
        <extracomment>safety</extracomment>
        <translation>Algo que você planejou</translation>
    </message>
    <message>
        <source>You asked to be told.</source>
        <extracomment>safety</extracomment>
        <translation>Você pediu para ser avisado.</translation>
    </message>
    <message>
        <source>Something on your list</source>
        <extracomment>safety</extracomment>
        <translation>Algo da sua lista</translation>
    </message>
    <message>
        <source>Its day is today.</source>
        <extracomment>safety</extracomment>
        <translation>O dia é hoje.</translation>
    </message>
    <message>
        <source>Your weekly questions</source>
        <extracomment>safety</extracomment>
        <translation>Suas perguntas da semana</translation>
    </message>
    <message>
        <source>Short ones, when it suits you.</source>
        <extracomment>safety</extracomment>
        <translation>Curtas, quando for bom para você.</translation>
    </message>
    <message>
        <source>Take a glass of water too.</source>
        <extracomment>safety</extracomment>
        <translation>Tome um copo de água também.</translation>
    </message>
    <message>
        <source>And get up for a moment.</source>
        <extracomment>safety</extracomment>
        <translation>E levante por um momento.</translation>
    </message>
    <message>
        <source>Then walk a few easy minutes.</source>
        <extracomment>safety</extracomment>
        <translation>Depois caminhe uns minutos leves.</translation>
    </message>
    <message>
        <source>More than two hours at the wheel: walk a few steps.</source>
        <extracomment>safety</extracomment>
        <translation>Mais de duas horas ao volante: dê alguns passos.</translation>
    </message>
    <message>
        <source>Change your position.</source>
        <extracomment>safety</extracomment>
        <translation>Mude de posição.</translation>
    </message>
    <message>
        <source>Shift your weight.</source>
        <extracomment>safety</extracomment>
        <translation>Desloque o peso do corpo.</translation>
    </message>
    <message>
        <source>A few minutes of stretching are waiting.</source>
        <extracomment>safety</extracomment>
        <translation>Uns minutos de alongamento esperam.</translation>
    </message>
    <message>
        <source>Your hold for today is waiting.</source>
        <extracomment>safety</extracomment>
        <translation>Sua série de hoje espera.</translation>
    </message>
    <message>
        <source>A short check is waiting.</source>
        <extracomment>safety</extracomment>
        <translation>Uma checagem curta espera.</translation>
    </message>
    <message>
        <source>The next step of your plan is possible.</source>
        <extracomment>safety</extracomment>
        <translation>O próximo passo do seu plano é possível.</translation>
    </message>
    <message>
        <source>You also asked to be told of something you planned.</source>
        <extracomment>safety</extracomment>
        <translation>Você também pediu para ser avisado de algo que planejou.</translation>
    </message>
    <message>
        <source>There is something on your list.</source>
        <extracomment>safety</extracomment>
        <translation>Há algo na sua lista.</translation>
    </message>
    <message>
        <source>Your weekly questions are waiting.</source>
        <extracomment>safety</extracomment>
        <translation>Suas perguntas da semana esperam.</translation>
    </message>
    <message>
        <source>You asked to be reminded of it.</source>
        <extracomment>safety</extracomment>
        <translation>Você pediu para ser lembrado disso.</translation>
    </message>
    <message>
        <source>The warning signs again</source>
        <extracomment>safety</extracomment>
        <translation>Os sinais de alerta de novo</translation>
    </message>
    <message>
        <source>A day has passed. One minute.</source>
        <extracomment>safety</extracomment>
        <translation>Passou um dia. Um minuto.</translation>
    </message>
    <message>
        <source>Ice or heat is possible again</source>
        <extracomment>safety</extracomment>
        <translation>Gelo ou calor possível de novo</translation>
    </message>
    <message>
        <source>Nudges are still paused</source>
        <extracomment>safety</extracomment>
        <translation>Lembretes ainda pausados</translation>
    </message>
    <message>
        <source>Until {time}.</source>
        <extracomment>safety</extracomment>
        <translation>Até {time}.</translation>
    </message>
    <message>
        <source>Get up less often?</source>
        <extracomment>safety</extracomment>
        <translation>Levantar menos vezes?</translation>
    </message>
    <message>
        <source>Water less often?</source>
        <extracomment>safety</extracomment>
        <translation>Água menos vezes?</translation>
    </message>
    <message>
        <source>Change position less often?</source>
        <extracomment>safety</extracomment>
        <translation>Mudar de posição menos vezes?</translation>
    </message>
    <message>
        <source>Shift less often?</source>
        <extracomment>safety</extracomment>
        <translation>Deslocar o peso menos vezes?</translation>
    </message>
    <message>
        <source>Walk less often?</source>
        <extracomment>safety</extracomment>
        <translation>Caminhar menos vezes?</translation>
    </message>
    <message>
        <source>Stretch less often?</source>
        <extracomment>safety</extracomment>
        <translation>Alongar menos vezes?</translation>
    </message>
    <message>
        <source>Plank less often?</source>
        <extracomment>safety</extracomment>
        <translation>Prancha menos vezes?</translation>
    </message>
    <message>
        <source>The last five went by. These nudges can come less often.</source>
        <extracomment>safety</extracomment>
        <translation>Os últimos cinco passaram em branco. Estes lembretes podem vir menos vezes.</translation>
    </message>
    <message>
        <source>Below 18.5: ask a doctor what is right for you.</source>
        <translation>Abaixo de 18,5: pergunte a um médico o que é certo para você.</translation>
    </message>
    <message>
        <source>Between 18.5 and 22.9: lower risk (WHO, Asian populations).</source>
        <translation>Entre 18,5 e 22,9: risco menor (OMS, populações asiáticas).</translation>
    </message>
    <message>
        <source>Between 23 and 27.4: increased risk (WHO, Asian populations).</source>
        <translation>Entre 23 e 27,4: risco aumentado (OMS, populações asiáticas).</translation>
    </message>
    <message>
        <source>27.5 or more: high risk (WHO, Asian populations).</source>
        <translation>27,5 ou mais: risco alto (OMS, populações asiáticas).</translation>
    </message>
    <message>
        <source>Between 18.5 and 24.9: the middle range of the WHO.</source>
        <translation>Entre 18,5 e 24,9: a faixa do meio da OMS.</translation>
    </message>
    <message>
        <source>Between 25 and 29.9: the WHO calls it overweight.</source>
        <translation>Entre 25 e 29,9: a OMS chama de sobrepeso.</translation>
    </message>
    <message>
        <source>Between 30 and 34.9: the WHO calls it obesity I.</source>
        <translation>Entre 30 e 34,9: a OMS chama de obesidade I.</translation>
    </message>
    <message>
        <source>Between 35 and 39.9: the WHO calls it obesity II.</source>
        <translation>Entre 35 e 39,9: a OMS chama de obesidade II.</translation>
    </message>
    <message>
        <source>40 or more: the WHO calls it obesity III.</source>
        <translation>40 ou mais: a OMS chama de obesidade III.</translation>
    </message>
    <message>
        <source>A rough screen only: it does not know muscle, age over 65, an amputation, or where your family is from.</source>
        <translation>Só uma triagem aproximada: não considera músculos, idade acima de 65, uma amputação, nem a origem da sua família.</translation>
    </message>
    <message>
        <source>Weight can be from {least} to {most}.</source>
        <translation>O peso pode ser de {least} a {most}.</translation>
    </message>
    <message>
        <source>Did you mean {what}?</source>
        <translation>Você quis dizer {what}?</translation>
    </message>
    <message>
        <source>Height can be from {least} to {most}.</source>
        <translation>A altura pode ser de {least} a {most}.</translation>
    </message>
    <message>
        <source>Did you mean {number} in?</source>
        <translation>Você quis dizer {number} in?</translation>
    </message>
    <message>
        <source>Did you mean {number} m?</source>
        <translation>Você quis dizer {number} m?</translation>
    </message>
    <message>
        <source>Did you mean {number} mm?</source>
        <translation>Você quis dizer {number} mm?</translation>
    </message>
    <message>
        <source>Write a weight such as 82.4 kg, 182 lb or 13 st 2 lb.</source>
        <translation>Escreva um peso como 82,4 kg, 182 lb ou 13 st 2 lb.</translation>
    </message>
    <message>
        <source>Write a height such as 178 cm, 1.78 m or 5 ft 10 in.</source>
        <translation>Escreva uma altura como 178 cm, 1,78 m ou 5 ft 10 in.</translation>
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
        <translation>{number}%</translation>
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
            <numerusform>uma lista de %Ln</numerusform>
            <numerusform>uma lista de %Ln</numerusform>
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
        <translation>Um dia vai de {time} a {time}.</translation>
    </message>
    <message>
        <source>Calcium</source>
        <translation>Cálcio</translation>
    </message>
    <message>
        <source>Magnesium</source>
        <translation>Magnésio</translation>
    </message>
    <message>
        <source>Potassium</source>
        <translation>Potássio</translation>
    </message>
    <message>
        <source>A food can be: {foods}.</source>
        <translation>Um alimento pode ser: {foods}.</translation>
    </message>
    <message>
        <source>You ticked a warning sign. Get help first; exercise can wait.</source>
        <extracomment>safety</extracomment>
        <translation>Você marcou um sinal de alerta. Busque ajuda primeiro; os exercícios podem esperar.</translation>
    </message>
    <message>
        <source>A doctor should look at one of your answers first. Until then this rests.</source>
        <extracomment>safety</extracomment>
        <translation>Antes, mostre uma das suas respostas a um médico. Até lá, isto fica em pausa.</translation>
    </message>
    <message>
        <source>Your back asked for a pause. Planks rest for 48 hours, until {time}.</source>
        <extracomment>safety</extracomment>
        <translation>Suas costas pediram uma pausa. As pranchas ficam em pausa por 48 horas, até {time}.</translation>
    </message>
    <message>
        <source>Pain is {pain} of 10. This opens at 3 or less; a short easy walk is fine meanwhile.</source>
        <extracomment>safety</extracomment>
        <translation>A dor está em {pain} de 10. Isto abre com 3 ou menos; enquanto isso, uma caminhada curta e leve pode.</translation>
    </message>
    <message>
        <source>It is less than 72 hours since it began. This opens {time}, or after two days with pain of 2 or less.</source>
        <extracomment>safety</extracomment>
        <translation>Faz menos de 72 horas que começou. Isto abre {time}, ou após dois dias com dor de 2 ou menos.</translation>
    </message>
    <message>
        <source>You said getting to the floor and up is hard. Ask a physiotherapist first.</source>
        <extracomment>safety</extracomment>
        <translation>Você disse que ir ao chão e levantar é difícil. Pergunte antes a um fisioterapeuta.</translation>
    </message>
    <message>
        <source>In the last third of a pregnancy, ask your midwife first.</source>
        <extracomment>safety</extracomment>
        <translation>No último terço da gravidez, pergunte antes à equipe do pré-natal.</translation>
    </message>
    <message>
        <source>Ask your doctor whether planks are fine with what you answered, then say so here.</source>
        <extracomment>safety</extracomment>
        <translation>Pergunte ao seu médico se pranchas são adequadas com o que você respondeu, e depois diga aqui.</translation>
    </message>
    <message>
        <source>Five minutes of plank are enough for one day. On with it tomorrow.</source>
        <extracomment>safety</extracomment>
        <translation>Cinco minutos de prancha bastam por um dia. Amanhã tem mais.</translation>
    </message>
    <message>
        <source>A hold is running already.</source>
        <extracomment>safety</extracomment>
        <translation>Já há uma série em andamento.</translation>
    </message>
    <message>
        <source>No hold is running.</source>
        <extracomment>safety</extracomment>
        <translation>Nenhuma série em andamento.</translation>
    </message>
    <message>
        <source>It can be: {signs}.</source>
        <extracomment>safety</extracomment>
        <translation>Valores possíveis: {signs}.</translation>
    </message>
    <message>
        <source>That is a long one. Past 60 seconds there is little to gain, and 120 is more than enough.</source>
        <extracomment>safety</extracomment>
        <translation>Essa é longa. Depois de 60 segundos há pouco a ganhar, e 120 já é mais que suficiente.</translation>
    </message>
    <message>
        <source>A level can be 0 to 4.</source>
        <extracomment>safety</extracomment>
        <translation>Um nível pode ser de 0 a 4.</translation>
    </message>
    <message>
        <source>A move can be: {moves}.</source>
        <extracomment>safety</extracomment>
        <translation>Um exercício pode ser: {moves}.</translation>
    </message>
    <message>
        <source>That hold is no longer there.</source>
        <extracomment>safety</extracomment>
        <translation>Essa série não existe mais.</translation>
    </message>
    <message>
        <source>Rest a minute between holds.</source>
        <extracomment>safety</extracomment>
        <translation>Descanse um minuto entre as séries.</translation>
    </message>
    <message>
        <source>Several short times a day work best: the next one from {time}.</source>
        <extracomment>safety</extracomment>
        <translation>Várias vezes curtas por dia funcionam melhor: a próxima a partir de {time}.</translation>
    </message>
    <message>
        <source>Standing plank at the counter</source>
        <extracomment>safety</extracomment>
        <translation>Prancha em pé, na bancada</translation>
    </message>
    <message>
        <source>Plank on your knees</source>
        <extracomment>safety</extracomment>
        <translation>Prancha nos joelhos</translation>
    </message>
    <message>
        <source>Plank on forearms and toes</source>
        <extracomment>safety</extracomment>
        <translation>Prancha em antebraços e pés</translation>
    </message>
    <message>
        <source>Short holds in a pyramid</source>
        <extracomment>safety</extracomment>
        <translation>Séries curtas em pirâmide</translation>
    </message>
    <message>
        <source>Side bridge, bird-dog, curl-up</source>
        <extracomment>safety</extracomment>
        <translation>Prancha lateral, bird-dog, abdominal parcial</translation>
    </message>
    <message>
        <source>Plank</source>
        <extracomment>safety</extracomment>
        <translation>Prancha</translation>
    </message>
    <message>
        <source>Side bridge</source>
        <extracomment>safety</extracomment>
        <translation>Prancha lateral</translation>
    </message>
    <message>
        <source>Bird-dog</source>
        <extracomment>safety</extracomment>
        <translation>Bird-dog (perdigueiro)</translation>
    </message>
    <message>
        <source>Curl-up</source>
        <extracomment>safety</extracomment>
        <translation>Abdominal parcial</translation>
    </message>
    <message>
        <source>A new level since {day}, instead of longer holds.</source>
        <extracomment>safety</extracomment>
        <translation>Um novo nível desde {day}, em vez de séries mais longas.</translation>
    </message>
    <message>
        <source>One level easier since {day}. It grows again from here.</source>
        <extracomment>safety</extracomment>
        <translation>Um nível mais fácil desde {day}. A partir daqui, a meta volta a subir.</translation>
    </message>
    <message>
        <source>You were away for a week, so it begins again at 70 % of the last goal.</source>
        <extracomment>safety</extracomment>
        <translation>Você ficou fora por uma semana, então recomeça em 70% da última meta.</translation>
    </message>
    <message>
        <source>This is the top of the ladder. Keep what feels good.</source>
        <extracomment>safety</extracomment>
        <translation>Este é o topo da escada. Mantenha o que faz bem.</translation>
    </message>
    <message>
        <source>Three good sessions on two days, then: {target}.</source>
        <extracomment>safety</extracomment>
        <translation>Três boas sessões em dois dias diferentes, então: {target}.</translation>
    </message>
    <message>
        <source>Next: {target}, if the morning after is as usual.</source>
        <extracomment>safety</extracomment>
        <translation>A seguir: {target}, se a manhã seguinte for como de costume.</translation>
    </message>
    <message>
        <source>One more good session on another day, then: {target}.</source>
        <extracomment>safety</extracomment>
        <translation>Mais uma boa sessão em outro dia, então: {target}.</translation>
    </message>
    <message>
        <source>One more good session, then: {target}.</source>
        <extracomment>safety</extracomment>
        <translation>Mais uma boa sessão, então: {target}.</translation>
    </message>
    <message>
        <source>Two more good sessions, then: {target}.</source>
        <extracomment>safety</extracomment>
        <translation>Mais duas boas sessões, então: {target}.</translation>
    </message>
    <message>
        <source>First of three.</source>
        <extracomment>safety</extracomment>
        <translation>Primeira de três.</translation>
    </message>
    <message>
        <source>Second of three.</source>
        <extracomment>safety</extracomment>
        <translation>Segunda de três.</translation>
    </message>
    <message>
        <source>Third of three.</source>
        <extracomment>safety</extracomment>
        <translation>Terceira de três.</translation>
    </message>
    <message>
        <source>The end comes after the start, within a day.</source>
        <translation>O fim vem depois do início, dentro de um dia.</translation>
    </message>
    <message>
        <source>A stretch can be: {moves}.</source>
        <translation>Um alongamento pode ser: {moves}.</translation>
    </message>
    <message>
        <source>Give it a name of up to 80 letters.</source>
        <translation>Dê um nome de até 80 letras.</translation>
    </message>
    <message>
        <source>It got worse twice in a row: only 2 to 5 minutes an hour for now, flat and slow.</source>
        <translation>Piorou duas vezes seguidas: por ora só 2 a 5 minutos por hora, em terreno plano e devagar.</translation>
    </message>
    <message numerus="yes">
        <source>The next walk: about %Ln min and slower.</source>
        <translation>
            <numerusform>A próxima caminhada: cerca de %Ln min e mais devagar.</numerusform>
            <numerusform>A próxima caminhada: cerca de %Ln min e mais devagar.</numerusform>
        </translation>
    </message>
    <message>
        <source>It got worse on the last walk. Rest in a comfortable position until {time}.</source>
        <translation>Piorou na última caminhada. Descanse numa posição confortável até {time}.</translation>
    </message>
    <message>
        <source>It got worse on the last walk. The next one from {time}, half as long and slower.</source>
        <translation>Piorou na última caminhada. A próxima a partir de {time}, pela metade do tempo e mais devagar.</translation>
    </message>
    <message>
        <source>Back to one walk a day once these went well for a day.</source>
        <translation>De volta a uma caminhada por dia, depois de um dia em que estas foram bem.</translation>
    </message>
    <message>
        <source>Eight short walks today. That is plenty.</source>
        <translation>Oito caminhadas curtas hoje. É bastante.</translation>
    </message>
    <message>
        <source>Pain is above 7: rest first, walk when it is less.</source>
        <translation>Dor acima de 7: descanse primeiro, caminhe quando diminuir.</translation>
    </message>
    <message>
        <source>It hurt more on the last walk. Log your pain when that has settled.</source>
        <translation>Doeu mais na última caminhada. Registre sua dor quando isso acalmar.</translation>
    </message>
    <message>
        <source>You ticked a warning sign. Get help first; walks can wait.</source>
        <translation>Você marcou um sinal de alerta. Busque ajuda primeiro; caminhadas podem esperar.</translation>
    </message>
    <message>
        <source>Two to five minutes, once an hour while you are awake, on the flat and easy.</source>
        <translation>Dois a cinco minutos, uma vez por hora enquanto você estiver acordado, em terreno plano e com calma.</translation>
    </message>
    <message>
        <source>A few easy minutes to begin with.</source>
        <translation>Uns minutos leves para começar.</translation>
    </message>
    <message>
        <source>The last walk went well.</source>
        <translation>A última caminhada foi bem.</translation>
    </message>
    <message>
        <source>Last week went well, so it is 5 minutes more.</source>
        <translation>A semana passada foi bem, então são 5 minutos a mais.</translation>
    </message>
    <message>
        <source>The same again; the last day was not an easy one.</source>
        <translation>O mesmo de novo; o último dia não foi fácil.</translation>
    </message>
    <message>
        <source>A fifth less after two days that were not easy.</source>
        <translation>Um quinto a menos, depois de dois dias que não foram fáceis.</translation>
    </message>
    <message>
        <source>Less for now, after three days that were not easy.</source>
        <translation>Menos por ora, depois de três dias que não foram fáceis.</translation>
    </message>
    <message>
        <source>It stays here until your feet and shins are quiet.</source>
        <translation>Fica assim até seus pés e canelas se acalmarem.</translation>
    </message>
    <message>
        <source>A short daily walk again, now that the first days are over.</source>
        <translation>De novo uma caminhada curta por dia, agora que os primeiros dias passaram.</translation>
    </message>
    <message>
        <source>From day 4 on: one walk a day.</source>
        <translation>A partir do dia 4: uma caminhada por dia.</translation>
    </message>
    <message>
        <source>A little longer every good day, up to 20 minutes.</source>
        <translation>Um pouco mais a cada dia bom, até 20 minutos.</translation>
    </message>
    <message>
        <source>5 minutes more after a good week, up to 30 minutes on 5 days a week.</source>
        <translation>5 minutos a mais depois de uma boa semana, até 30 minutos em 5 dias por semana.</translation>
    </message>
    <message>
        <source>30 minutes, 5 days a week. Some brisk minutes are fine while you can talk.</source>
        <translation>30 minutos, 5 dias por semana. Alguns minutos rápidos podem, se der para conversar.</translation>
    </message>
    <message>
        <source>A walk is running already.</source>
        <translation>Já há uma caminhada em andamento.</translation>
    </message>
    <message>
        <source>No walk is running.</source>
        <translation>Nenhuma caminhada em andamento.</translation>
    </message>
    <message>
        <source>It can&apos;t have ended before it began.</source>
        <translation>Não pode ter acabado antes de começar.</translation>
    </message>
    <message>
        <source>An activity can be: {kinds}.</source>
        <translation>Uma atividade pode ser: {kinds}.</translation>
    </message>
    <message>
        <source>It can be: {kinds}.</source>
        <translation>Pode ser: {kinds}.</translation>
    </message>
    <message>
        <source>Follow the amount your doctor gave you.</source>
        <translation>Siga a quantidade que seu médico definiu.</translation>
    </message>
    <message>
        <source>A drink can be: {kinds}.</source>
        <translation>Uma bebida pode ser: {kinds}.</translation>
    </message>
    <message>
        <source>More than a litre within an hour. Sip slowly; too much too fast can be dangerous.</source>
        <translation>Mais de um litro em uma hora. Beba aos goles, devagar; demais e rápido demais pode ser perigoso.</translation>
    </message>
    <message>
        <source>More than 4 litres today. That is enough; thirst is a good guide. Headache, feeling sick or confused after a lot of water: call emergency.</source>
        <translation>Mais de 4 litros hoje. Já basta; a sede é um bom guia. Dor de cabeça, enjoo ou confusão depois de muita água: ligue para a emergência.</translation>
    </message>
    <message>
        <source>Kept, but alcohol doesn&apos;t count as water.</source>
        <translation>Guardado, mas álcool não conta como água.</translation>
    </message>
    <message>
        <source>You logged {name} in the last 24 hours: see what its label says about alcohol.</source>
        <translation>Você registrou {name} nas últimas 24 horas: veja o que a bula diz sobre álcool.</translation>
    </message>
    <message>
        <source>That is the goal for today. From here, drink to thirst.</source>
        <translation>Essa é a meta de hoje. Daqui em diante, beba conforme a sede.</translation>
    </message>
    <message>
        <source>On pace.</source>
        <translation>No ritmo.</translation>
    </message>
    <message>
        <source>Nothing logged yet today.</source>
        <translation>Nada registrado hoje ainda.</translation>
    </message>
    <message>
        <source>Another glass would fit now, if you are thirsty.</source>
        <translation>Outro copo cairia bem agora, se você tem sede.</translation>
    </message>
    <message>
        <source>Ice from {time}: the skin needs time to warm up.</source>
        <extracomment>safety</extracomment>
        <translation>Gelo a partir de {time}: a pele precisa de tempo para se aquecer.</translation>
    </message>
    <message>
        <source>Ice again from {time}: the skin needs time to warm up.</source>
        <extracomment>safety</extracomment>
        <translation>Gelo de novo a partir de {time}: a pele precisa de tempo para se aquecer.</translation>
    </message>
    <message>
        <source>Heat from {time}: the skin needs a rest.</source>
        <extracomment>safety</extracomment>
        <translation>Calor a partir de {time}: a pele precisa de descanso.</translation>
    </message>
    <message>
        <source>Heat again from {time}: the skin needs a rest.</source>
        <extracomment>safety</extracomment>
        <translation>Calor de novo a partir de {time}: a pele precisa de descanso.</translation>
    </message>
    <message>
        <source>Eight times ice is enough for one day. Again from {time}.</source>
        <extracomment>safety</extracomment>
        <translation>Oito sessões de gelo bastam por um dia. De novo a partir de {time}.</translation>
    </message>
    <message>
        <source>One heat wrap a day, seven days in a row at most. Again from {time}.</source>
        <extracomment>safety</extracomment>
        <translation>Uma faixa térmica por dia, sete dias seguidos no máximo. De novo a partir de {time}.</translation>
    </message>
    <message>
        <source>You said: {what}. Ice is not for you without a doctor&apos;s word.</source>
        <extracomment>safety</extracomment>
        <translation>Você disse: {what}. Gelo não é para você sem a palavra de um médico.</translation>
    </message>
    <message>
        <source>You said: {what}. Heat is not for you without a doctor&apos;s word.</source>
        <extracomment>safety</extracomment>
        <translation>Você disse: {what}. Calor não é para você sem a palavra de um médico.</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <extracomment>safety</extracomment>
        <translation>Sinais de alerta</translation>
    </message>
    <message>
        <source>not asked yet, one minute</source>
        <extracomment>safety</extracomment>
        <translation>ainda não perguntados, um minuto</translation>
    </message>
    <message>
        <source>Warning signs, once more</source>
        <extracomment>safety</extracomment>
        <translation>Sinais de alerta, mais uma vez</translation>
    </message>
    <message>
        <source>the same check, one minute</source>
        <extracomment>safety</extracomment>
        <translation>a mesma checagem, um minuto</translation>
    </message>
    <message>
        <source>Talk to a doctor</source>
        <extracomment>safety</extracomment>
        <translation>Fale com um médico</translation>
    </message>
    <message>
        <source>today or tomorrow, or an urgent-care or nurse line</source>
        <extracomment>safety</extracomment>
        <translation>hoje ou amanhã, ou pronto atendimento ou orientação por telefone</translation>
    </message>
    <message>
        <source>a call today or tomorrow would be good</source>
        <extracomment>safety</extracomment>
        <translation>seria bom ligar hoje ou amanhã</translation>
    </message>
    <message>
        <source>Book a visit</source>
        <extracomment>safety</extracomment>
        <translation>Marque uma consulta</translation>
    </message>
    <message>
        <source>within a week or two; take the report</source>
        <extracomment>safety</extracomment>
        <translation>em uma ou duas semanas; leve o relatório</translation>
    </message>
    <message>
        <source>Ice</source>
        <extracomment>safety</extracomment>
        <translation>Gelo</translation>
    </message>
    <message>
        <source>Heat</source>
        <extracomment>safety</extracomment>
        <translation>Calor</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>safety</extracomment>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>take it off</source>
        <extracomment>safety</extracomment>
        <translation>tire</translation>
    </message>
    <message>
        <source>Next ice</source>
        <extracomment>safety</extracomment>
        <translation>Próximo gelo</translation>
    </message>
    <message>
        <source>Next heat</source>
        <extracomment>safety</extracomment>
        <translation>Próximo calor</translation>
    </message>
    <message>
        <source>two hours after the last one began</source>
        <extracomment>safety</extracomment>
        <translation>duas horas após o início do último</translation>
    </message>
    <message>
        <source>an hour after the last one ended</source>
        <extracomment>safety</extracomment>
        <translation>uma hora após o fim do último</translation>
    </message>
    <message>
        <source>Short walk</source>
        <extracomment>safety</extracomment>
        <translation>Caminhada curta</translation>
    </message>
    <message>
        <source>2 to 5 min, hourly while awake</source>
        <extracomment>safety</extracomment>
        <translation>2 a 5 min, a cada hora, enquanto acordado</translation>
    </message>
    <message>
        <source>Walk</source>
        <extracomment>safety</extracomment>
        <translation>Caminhada</translation>
    </message>
    <message>
        <source>{goal} today</source>
        <extracomment>safety</extracomment>
        <translation>{goal} hoje</translation>
    </message>
    <message>
        <source>Worse twice while walking</source>
        <extracomment>safety</extracomment>
        <translation>Piorou em duas caminhadas</translation>
    </message>
    <message>
        <source>see in Causes what it may be</source>
        <extracomment>safety</extracomment>
        <translation>veja em Causas o que pode ser</translation>
    </message>
    <message>
        <source>You may stop with ice</source>
        <extracomment>safety</extracomment>
        <translation>Você pode parar com o gelo</translation>
    </message>
    <message>
        <source>after 48 hours</source>
        <extracomment>safety</extracomment>
        <translation>após 48 horas</translation>
    </message>
    <message>
        <source>Heat days begin</source>
        <extracomment>safety</extracomment>
        <translation>Começam os dias de calor</translation>
    </message>
    <message>
        <source>after 72 hours</source>
        <extracomment>safety</extracomment>
        <translation>após 72 horas</translation>
    </message>
    <message>
        <source>Three days with a back spasm</source>
        <extracomment>safety</extracomment>
        <translation>Três dias com um espasmo nas costas</translation>
    </message>
    <message>
        <source>Since {moment}</source>
        <extracomment>safety</extracomment>
        <translation>Desde {moment}</translation>
    </message>
    <message>
        <source>Written {moment}. Times on this sheet are of that moment.</source>
        <extracomment>safety</extracomment>
        <translation>Escrito {moment}. As horas nesta folha são desse momento.</translation>
    </message>
    <message>
        <source>Unclench {version} · a timer and a diary; it does not examine you</source>
        <extracomment>safety</extracomment>
        <translation>Unclench {version} · um timer e um diário; ele não examina você</translation>
    </message>
    <message>
        <source>{weekday} {day}, {time}</source>
        <extracomment>safety</extracomment>
        <translation>{weekday} {day}, {time}</translation>
    </message>
    <message>
        <source>Call {number} now with any of these. Not sure counts as yes. Don&apos;t drive yourself.</source>
        <extracomment>safety</extracomment>
        <translation>Ligue agora para {number} com qualquer um destes. Não ter certeza conta como sim. Não dirija você mesmo.</translation>
    </message>
    <message>
        <source>It began</source>
        <extracomment>safety</extracomment>
        <translation>Começou</translation>
    </message>
    <message>
        <source>Ice again from</source>
        <extracomment>safety</extracomment>
        <translation>Gelo de novo a partir de</translation>
    </message>
    <message>
        <source>You may stop with ice from</source>
        <extracomment>safety</extracomment>
        <translation>Você pode parar com o gelo a partir de</translation>
    </message>
    <message>
        <source>Heat days from</source>
        <extracomment>safety</extracomment>
        <translation>Dias de calor a partir de</translation>
    </message>
    <message>
        <source>Warning signs once more</source>
        <extracomment>safety</extracomment>
        <translation>Sinais de alerta mais uma vez</translation>
    </message>
    <message>
        <source>each day, while pain is 4 or more</source>
        <extracomment>safety</extracomment>
        <translation>a cada dia, enquanto a dor for 4 ou mais</translation>
    </message>
    <message>
        <source>Your times</source>
        <extracomment>safety</extracomment>
        <translation>Seus horários</translation>
    </message>
    <message>
        <source>only with a doctor&apos;s word</source>
        <extracomment>safety</extracomment>
        <translation>só com a palavra de um médico</translation>
    </message>
    <message>
        <source>Two hours from start to start, and an hour without; 8 times a day at most.</source>
        <extracomment>safety</extracomment>
        <translation>Duas horas de início a início, e uma hora sem; 8 vezes por dia no máximo.</translation>
    </message>
    <message>
        <source>Look at 5 and 10 minutes: pink is fine. White, waxy, grey, blotchy or numb: off at once.</source>
        <extracomment>safety</extracomment>
        <translation>Olhe aos 5 e aos 10 minutos: rosada está bem. Branca, cerosa, cinza, manchada ou dormente: tire na hora.</translation>
    </message>
    <message>
        <source>Never asleep on it.</source>
        <extracomment>safety</extracomment>
        <translation>Nunca dormindo.</translation>
    </message>
    <message>
        <source>Ice, if it feels good</source>
        <extracomment>safety</extracomment>
        <translation>Gelo, se a sensação for boa</translation>
    </message>
    <message>
        <source>Pad, moist pack, bath of 37 to 39 °C: 20 minutes at most, an hour between. A cloth between.</source>
        <extracomment>safety</extracomment>
        <translation>Almofada elétrica, compressa úmida, banho de imersão de 37 a 39 °C: 20 minutos no máximo, uma hora de intervalo. Um pano entre a pele e o calor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes at most, in a soft towel, never on bare skin.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>%Ln minuto no máximo, em toalha macia, nunca direto na pele.</numerusform>
            <numerusform>%Ln minutos no máximo, em toalha macia, nunca direto na pele.</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier than 72 hours is your choice. Never on a bruise or swelling under 48 hours old.</source>
        <extracomment>safety</extracomment>
        <translation>Antes de 72 horas é escolha sua. Nunca sobre mancha roxa ou inchaço de menos de 48 horas.</translation>
    </message>
    <message>
        <source>Heat, from 72 hours on</source>
        <extracomment>safety</extracomment>
        <translation>Calor, a partir de 72 horas</translation>
    </message>
    <message>
        <source>2 to 5 minutes on the flat, once an hour while awake, 8 times a day at most.</source>
        <extracomment>safety</extracomment>
        <translation>2 a 5 minutos em terreno plano, uma vez por hora, enquanto acordado; 8 vezes por dia no máximo.</translation>
    </message>
    <message>
        <source>Skip it with pain above 7. Worse while walking: stop.</source>
        <extracomment>safety</extracomment>
        <translation>Não caminhe com dor acima de 7. Se piorar ao caminhar, pare.</translation>
    </message>
    <message>
        <source>From day 4: once a day, 5 minutes, a minute more on each good day.</source>
        <extracomment>safety</extracomment>
        <translation>A partir do dia 4: uma vez por dia, 5 minutos, um minuto a mais a cada dia bom.</translation>
    </message>
    <message>
        <source>Short walks</source>
        <extracomment>safety</extracomment>
        <translation>Caminhadas curtas</translation>
    </message>
    <message>
        <source>On the back, legs up on a chair; leaning back; or on the side, a cushion between the knees.</source>
        <extracomment>safety</extracomment>
        <translation>De costas, pernas numa cadeira; recostado; ou de lado, uma almofada entre os joelhos.</translation>
    </message>
    <message>
        <source>A wrapped ice pack may lie under you; heat never does.</source>
        <extracomment>safety</extracomment>
        <translation>Uma compressa de gelo envolta pode ficar embaixo de você; calor, nunca.</translation>
    </message>
    <message>
        <source>Change it often, and get up again: long spells in bed make it stiffer.</source>
        <extracomment>safety</extracomment>
        <translation>Mude com frequência e levante de novo: muito tempo na cama deixa as costas mais rígidas.</translation>
    </message>
    <message>
        <source>How to lie</source>
        <extracomment>safety</extracomment>
        <translation>Como deitar</translation>
    </message>
    <message>
        <source>A doctor, an urgent-care or nurse line within a day or two</source>
        <extracomment>safety</extracomment>
        <translation>Um médico, um pronto atendimento ou orientação por telefone em um ou dois dias</translation>
    </message>
    <message>
        <source>My own words</source>
        <extracomment>safety</extracomment>
        <translation>Minhas palavras</translation>
    </message>
    <message>
        <source>Day and time</source>
        <extracomment>safety</extracomment>
        <translation>Dia e hora</translation>
    </message>
    <message>
        <source>Ice or heat</source>
        <extracomment>safety</extracomment>
        <translation>Gelo ou calor</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>safety</extracomment>
        <translation>Início</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>safety</extracomment>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Pain 0-10</source>
        <extracomment>safety</extracomment>
        <translation>Dor 0-10</translation>
    </message>
    <message>
        <source>To write down</source>
        <extracomment>safety</extracomment>
        <translation>Para anotar</translation>
    </message>
    <message>
        <source>A session can&apos;t start in the future.</source>
        <extracomment>safety</extracomment>
        <translation>Uma sessão não pode começar no futuro.</translation>
    </message>
    <message>
        <source>A session is running. Stop it first.</source>
        <extracomment>safety</extracomment>
        <translation>Há uma sessão em andamento. Pare-a primeiro.</translation>
    </message>
    <message>
        <source>entered afterwards</source>
        <extracomment>safety</extracomment>
        <translation>registrado depois</translation>
    </message>
    <message>
        <source>Not on a bruise or swelling younger than 48 hours.</source>
        <extracomment>safety</extracomment>
        <translation>Não sobre mancha roxa ou inchaço de menos de 48 horas.</translation>
    </message>
    <message>
        <source>Only if you stay awake: never fall asleep on it.</source>
        <extracomment>safety</extracomment>
        <translation>Só se você ficar acordado: nunca adormeça durante a sessão.</translation>
    </message>
    <message>
        <source>Ice has no kind. pad, moist, bath and wrap are kinds of heat.</source>
        <extracomment>safety</extracomment>
        <translation>Gelo não tem tipo. pad, moist, bath e wrap são tipos de calor.</translation>
    </message>
    <message>
        <source>Heat can be: pad, moist, bath or wrap.</source>
        <extracomment>safety</extracomment>
        <translation>Calor pode ser: pad, moist, bath ou wrap.</translation>
    </message>
    <message>
        <source>Ice can run from 1 to 20 minutes, never longer: cold can hurt skin and nerves.</source>
        <extracomment>safety</extracomment>
        <translation>Gelo pode durar de 1 a 20 minutos, nunca mais: o frio pode ferir a pele e os nervos.</translation>
    </message>
    <message>
        <source>A heat wrap can stay on from 1 to 480 minutes.</source>
        <extracomment>safety</extracomment>
        <translation>Uma faixa térmica pode ficar de 1 a 480 minutos.</translation>
    </message>
    <message>
        <source>This kind of heat can run from 1 to 20 minutes.</source>
        <extracomment>safety</extracomment>
        <translation>Este tipo de calor pode durar de 1 a 20 minutos.</translation>
    </message>
    <message>
        <source>Write a short reason. It is kept for the report.</source>
        <extracomment>safety</extracomment>
        <translation>Escreva um motivo curto. Ele fica guardado para o relatório.</translation>
    </message>
    <message>
        <source>Keep the reason under 500 characters.</source>
        <extracomment>safety</extracomment>
        <translation>O motivo deve ter menos de 500 caracteres.</translation>
    </message>
    <message>
        <source>No session is running.</source>
        <extracomment>safety</extracomment>
        <translation>Nenhuma sessão em andamento.</translation>
    </message>
    <message>
        <source>A session can&apos;t end in the future.</source>
        <extracomment>safety</extracomment>
        <translation>Uma sessão não pode acabar no futuro.</translation>
    </message>
    <message>
        <source>A session can&apos;t end before it began.</source>
        <extracomment>safety</extracomment>
        <translation>Uma sessão não pode acabar antes de começar.</translation>
    </message>
    <message>
        <source>It is too late to go on with it.</source>
        <extracomment>safety</extracomment>
        <translation>É tarde demais para continuar com ela.</translation>
    </message>
    <message numerus="yes">
        <source>On for %Ln minutes, longer than 20. Look closely: white, waxy, grey or blotchy is not fine.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>Ficou por %Ln minuto, mais que 20. Olhe de perto: branca, cerosa, cinza ou manchada não está bem.</numerusform>
            <numerusform>Ficou por %Ln minutos, mais que 20. Olhe de perto: branca, cerosa, cinza ou manchada não está bem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pink is fine. White, waxy, grey or blotchy is not.</source>
        <extracomment>safety</extracomment>
        <translation>Rosada está bem. Branca, cerosa, cinza ou manchada não.</translation>
    </message>
    <message>
        <source>Warm and pink is fine. Blisters, white patches, a web-like brown pattern, or burning: take it off.</source>
        <extracomment>safety</extracomment>
        <translation>Morna e rosada está bem. Bolhas, manchas brancas, um desenho marrom em rede ou ardor: tire.</translation>
    </message>
    <message>
        <source>Can you feel touch there? Is the skin pink, not white, waxy, grey or blotchy?</source>
        <extracomment>safety</extracomment>
        <translation>Você sente o toque ali? A pele está rosada, não branca, cerosa, cinza nem manchada?</translation>
    </message>
    <message>
        <source>{time} over, take it off</source>
        <extracomment>safety</extracomment>
        <translation>{time} além do tempo, tire</translation>
    </message>
    <message>
        <source>{time} left, ends {ends}</source>
        <extracomment>safety</extracomment>
        <translation>faltam {time}, até {ends}</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>Crise</translation>
    </message>
    <message>
        <source>Now and function</source>
        <translation>Agora e função</translation>
    </message>
    <message>
        <source>Pain, ice, heat and medicine</source>
        <translation>Dor, gelo, calor e remédios</translation>
    </message>
    <message>
        <source>Medicine, against the label</source>
        <translation>Remédios, comparados com a bula</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>O que eu fiz</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>Visits and treatments</source>
        <translation>Consultas e tratamentos</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>Minhas perguntas</translation>
    </message>
    <message>
        <source>My note</source>
        <translation>Minha nota</translation>
    </message>
    <message>
        <source>Self-reported, not verified. Written by the patient with Unclench {version}, printed {day}.</source>
        <translation>Autorrelato, não verificado. Escrito pelo paciente com o Unclench {version}, impresso em {day}.</translation>
    </message>
    <message>
        <source>Back spasm: summary for my doctor</source>
        <translation>Espasmo nas costas: resumo para meu médico</translation>
    </message>
    <message>
        <source>No medicine is logged in this period.</source>
        <translation>Nenhum remédio registrado neste período.</translation>
    </message>
    <message>
        <source>Over the label: {when}.</source>
        <translation>Acima da bula: {when}.</translation>
    </message>
    <message>
        <source>Over what the prescriber set: {when}.</source>
        <translation>Acima do que quem receitou definiu: {when}.</translation>
    </message>
    <message>
        <source>Acetaminophen of several products, more in 24 h than the lowest label says: {when}.</source>
        <translation>Paracetamol de vários produtos, mais em 24 h do que diz a bula de menor limite: {when}.</translation>
    </message>
    <message>
        <source>More in 24 h than leaflets allow: {when}.</source>
        <translation>Mais em 24 h do que as bulas permitem: {when}.</translation>
    </message>
    <message>
        <source>Never over the label&apos;s amount for 24 hours.</source>
        <translation>Nunca acima da quantidade da bula para 24 horas.</translation>
    </message>
    <message>
        <source>Never over the amount for 24 hours that the label or the prescriber set.</source>
        <translation>Nunca acima da quantidade para 24 horas definida pela bula ou por quem receitou.</translation>
    </message>
    <message>
        <source>Where no label figure stands, none is known here.</source>
        <translation>Onde não há número de bula, nenhum é conhecido aqui.</translation>
    </message>
    <message>
        <source>most in 24 h</source>
        <translation>máximo em 24 h</translation>
    </message>
    <message>
        <source>most in 24 h, each week from</source>
        <translation>máximo em 24 h, cada semana desde</translation>
    </message>
    <message numerus="yes">
        <source>most in 24 h, %Ln weeks from</source>
        <translation>
            <numerusform>máximo em 24 h, %Ln semana desde</numerusform>
            <numerusform>máximo em 24 h, %Ln semanas desde</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} {dose}</source>
        <translation>{day} {dose}</translation>
    </message>
    <message>
        <source>{name} (at most {dose}): {days}</source>
        <translation>{name} (no máximo {dose}): {days}</translation>
    </message>
    <message>
        <source>{things}.</source>
        <translation>{things}.</translation>
    </message>
    <message numerus="yes">
        <source>Ice taken off (or answered for) only after 22 minutes or more %Ln ×.</source>
        <translation>
            <numerusform>Gelo retirado (ou confirmado) só após 22 minutos ou mais %Ln ×.</numerusform>
            <numerusform>Gelo retirado (ou confirmado) só após 22 minutos ou mais %Ln ×.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ice 0 ×</source>
        <translation>Gelo 0 ×</translation>
    </message>
    <message>
        <source>heat 0 ×</source>
        <translation>calor 0 ×</translation>
    </message>
    <message>
        <source>walks 0 ×</source>
        <translation>caminhadas 0 ×</translation>
    </message>
    <message numerus="yes">
        <source>Ice %Ln × ({length})</source>
        <translation>
            <numerusform>Gelo %Ln × ({length})</numerusform>
            <numerusform>Gelo %Ln × ({length})</numerusform>
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
            <numerusform>caminhadas %Ln × ({length})</numerusform>
            <numerusform>caminhadas %Ln × ({length})</numerusform>
        </translation>
    </message>
    <message>
        <source>prescriber</source>
        <translation>quem receitou</translation>
    </message>
    <message>
        <source>label</source>
        <translation>bula</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more days</source>
        <translation>
            <numerusform>e mais %Ln dia</numerusform>
            <numerusform>e mais %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>No ice, heat or walk is logged in this period.</source>
        <translation>Nenhum gelo, calor ou caminhada registrado neste período.</translation>
    </message>
    <message numerus="yes">
        <source>Rules overridden %Ln ×: {reasons}.</source>
        <translation>
            <numerusform>Regras deixadas de lado %Ln ×: {reasons}.</numerusform>
            <numerusform>Regras deixadas de lado %Ln ×: {reasons}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked in this period.</source>
        <translation>Não perguntado neste período.</translation>
    </message>
    <message numerus="yes">
        <source>Asked %Ln times.</source>
        <translation>
            <numerusform>Perguntado %Ln vez.</numerusform>
            <numerusform>Perguntado %Ln vezes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked once, {day}.</source>
        <translation>Perguntado uma vez, {day}.</translation>
    </message>
    <message>
        <source>None ticked from group A (call now).</source>
        <translation>Nenhum marcado do grupo A (ligar agora).</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>não sei</translation>
    </message>
    <message>
        <source>“no” since {day}</source>
        <translation>“não” desde {day}</translation>
    </message>
    <message>
        <source>called for help</source>
        <translation>pediu ajuda por telefone</translation>
    </message>
    <message>
        <source>Days with stretches</source>
        <translation>Dias com alongamentos</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Alongamentos</translation>
    </message>
    <message>
        <source>Held, s</source>
        <translation>Segurado, s</translation>
    </message>
    <message numerus="yes">
        <source>{stretches} on %Ln days.</source>
        <translation>
            <numerusform>{stretches} em %Ln dia.</numerusform>
            <numerusform>{stretches} em %Ln dias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stretches</source>
        <translation>
            <numerusform>%Ln alongamento</numerusform>
            <numerusform>%Ln alongamentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Stretching</source>
        <translation>Alongamento</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semana a partir de</translation>
    </message>
    <message>
        <source>Moved, min</source>
        <translation>Em movimento, min</translation>
    </message>
    <message>
        <source>Moved a day, min</source>
        <translation>Em movimento por dia, min</translation>
    </message>
    <message>
        <source>Days with a walk</source>
        <translation>Dias com caminhada</translation>
    </message>
    <message>
        <source>Goal, min</source>
        <translation>Meta, min</translation>
    </message>
    <message>
        <source>The goal was met on the one day that had one.</source>
        <translation>A meta foi cumprida no único dia que tinha meta.</translation>
    </message>
    <message numerus="yes">
        <source>The goal was met on {met} of %Ln days that had one.</source>
        <translation>
            <numerusform>A meta foi cumprida em {met} de %Ln dia com meta.</numerusform>
            <numerusform>A meta foi cumprida em {met} de %Ln dias com meta.</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} on one day.</source>
        <translation>{time} em um dia.</translation>
    </message>
    <message numerus="yes">
        <source>{time} a day on average, on %Ln days.</source>
        <translation>
            <numerusform>{time} por dia em média, em %Ln dia.</numerusform>
            <numerusform>{time} por dia em média, em %Ln dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>One walk of {time}.</source>
        <translation>Uma caminhada de {time}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln walks, {time} together.</source>
        <translation>
            <numerusform>%Ln caminhada, {time} no total.</numerusform>
            <numerusform>%Ln caminhadas, {time} no total.</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} a day</source>
        <translation>{time} por dia</translation>
    </message>
    <message>
        <source>Walks</source>
        <translation>Caminhadas</translation>
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
        <translation>Este registro foi mudado em outro lugar nesse meio-tempo, então nada foi gravado ainda. Olhe-o mais uma vez.</translation>
    </message>
    <message>
        <source>Give this computer a name of up to 40 letters.</source>
        <translation>Dê a este computador um nome de até 40 letras.</translation>
    </message>
    <message>
        <source>Nothing is shared with other computers.</source>
        <translation>Nada é compartilhado com outros computadores.</translation>
    </message>
    <message>
        <source>The diary was put back to a copy since, so nothing is shared until you join again.</source>
        <translation>O diário voltou a uma cópia anterior, por isso nada é compartilhado até você entrar de novo.</translation>
    </message>
    <message>
        <source>Nothing was exchanged yet.</source>
        <translation>Nada foi sincronizado ainda.</translation>
    </message>
    <message numerus="yes">
        <source>Other computers there: %Ln.</source>
        <translation>
            <numerusform>Outros computadores ali: %Ln.</numerusform>
            <numerusform>Outros computadores ali: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>15 min ago</source>
        <translation>há 15 min</translation>
    </message>
    <message>
        <source>30 min ago</source>
        <oldsource>30 min</oldsource>
        <translation>há 30 min</translation>
    </message>
    <message>
        <source>1 h ago</source>
        <oldsource>1 h</oldsource>
        <translation>há 1 h</translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>March, short</comment>
        <translation>mar</translation>
    </message>
    <message>
        <source>May</source>
        <comment>the month, short</comment>
        <translation>mai</translation>
    </message>
    <message>
        <source>Tue</source>
        <comment>Tuesday, short</comment>
        <translation>ter</translation>
    </message>
    <message>
        <source> → </source>
        <comment>from a value to the next one; ← in a language from right to left</comment>
        <translation> → </translation>
    </message>
    <message>
        <source>At the same visit</source>
        <translation>Na mesma consulta</translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln times</source>
        <translation>
            <numerusform>Alterado %Ln vez</numerusform>
            <numerusform>Alterado %Ln vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished {when}</source>
        <translation>Concluído {when}</translation>
    </message>
    <message>
        <source>{what}: {after}, added {when}</source>
        <translation>{what}: {after}, acrescentado {when}</translation>
    </message>
    <message>
        <source>{what}: {before}, removed {when}</source>
        <translation>{what}: {before}, removido {when}</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Another detail</source>
        <translation>Outro detalhe</translation>
    </message>
    <message numerus="yes">
        <source>changed %Ln times</source>
        <translation>
            <numerusform>alterado %Ln vez</numerusform>
            <numerusform>alterado %Ln vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>skin not fine</source>
        <translation>pele não estava bem</translation>
    </message>
    <message numerus="yes">
        <source>A spasm, eased after %Ln days</source>
        <translation>
            <numerusform>Um espasmo, aliviou após %Ln dia</numerusform>
            <numerusform>Um espasmo, aliviou após %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>highest {value}</source>
        <oldsource>at most {value}</oldsource>
        <translation>mais alta {value}</translation>
    </message>
    <message>
        <source>latest {value}</source>
        <oldsource>at most {value}</oldsource>
        <translation>última {value}</translation>
    </message>
    <message>
        <source>latest {value} on average</source>
        <oldsource>{value} on average</oldsource>
        <translation>última {value} em média</translation>
    </message>
    <message>
        <source>A day runs from {time} to {time}: until then this is still {day}.</source>
        <translation>Um dia vai de {time} a {time}: até lá isto ainda é {day}.</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>Goal met</source>
        <translation>Meta cumprida</translation>
    </message>
    <message>
        <source>Goal not met</source>
        <translation>Meta não cumprida</translation>
    </message>
    <message>
        <source>a week</source>
        <oldsource>This week</oldsource>
        <translation>por semana</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>{count} or more</source>
        <translation>{count} ou mais</translation>
    </message>
    <message>
        <source>elliptical</source>
        <translation>elíptico</translation>
    </message>
    <message>
        <source>yoga</source>
        <translation>ioga</translation>
    </message>
    <message>
        <source>pilates</source>
        <translation>pilates</translation>
    </message>
    <message>
        <source>sore feet or shins</source>
        <translation>pés ou canelas doloridos</translation>
    </message>
    <message>
        <source>more pain</source>
        <translation>mais dor</translation>
    </message>
    <message>
        <source>{unit} a day, average of a week</source>
        <translation>{unit} por dia, média de uma semana</translation>
    </message>
    <message>
        <source>{unit} a day, average of a month</source>
        <translation>{unit} por dia, média de um mês</translation>
    </message>
    <message>
        <source>{unit}, longest of a week</source>
        <translation>{unit}, maior duração de uma semana</translation>
    </message>
    <message>
        <source>{unit}, longest of a month</source>
        <translation>{unit}, maior duração de um mês</translation>
    </message>
    <message>
        <source>highest day of a week</source>
        <translation>dia mais alto de uma semana</translation>
    </message>
    <message>
        <source>highest day of a month</source>
        <translation>dia mais alto de um mês</translation>
    </message>
    <message>
        <source>all of a week</source>
        <translation>total de uma semana</translation>
    </message>
    <message>
        <source>all of a month</source>
        <translation>total de um mês</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>Escreva um número.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Escreva um número inteiro.</translation>
    </message>
    <message>
        <source>Write what to change as field=value, such as {example}.</source>
        <translation>Escreva o que mudar como campo=valor, por exemplo {example}.</translation>
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
        <translation>Nenhum registro nestes dias.</translation>
    </message>
    <message>
        <source>{value} at first and at last</source>
        <translation>{value} no começo e no fim</translation>
    </message>
    <message numerus="yes">
        <source>%Ln units</source>
        <translation>
            <numerusform>%Ln unidade</numerusform>
            <numerusform>%Ln unidades</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} units</source>
        <translation>{count} unidades</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>menos de um dia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln mês</numerusform>
            <numerusform>%Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln vez</numerusform>
            <numerusform>%Ln vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>If it is clearly more than {who} allows, call {number} now.</source>
        <extracomment>safety</extracomment>
        <translation>Se for claramente mais do que {who} permite, ligue agora para {number}.</translation>
    </message>
    <message>
        <source>A name has up to 300 letters.</source>
        <extracomment>safety</extracomment>
        <translation>Um nome tem até 300 letras.</translation>
    </message>
    <message>
        <source>In 24 h it cannot be fewer than at once.</source>
        <extracomment>safety</extracomment>
        <translation>Em 24 h não pode ser menos do que de uma vez.</translation>
    </message>
    <message>
        <source>Plank at {computer}</source>
        <translation>Prancha em {computer}</translation>
    </message>
    <message>
        <source>Plank at another computer</source>
        <translation>Prancha em outro computador</translation>
    </message>
    <message numerus="yes">
        <source>Walk at {computer}, %Ln min so far</source>
        <translation>
            <numerusform>Caminhada em {computer}, %Ln min até agora</numerusform>
            <numerusform>Caminhada em {computer}, %Ln min até agora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Walk at another computer, %Ln min so far</source>
        <translation>
            <numerusform>Caminhada em outro computador, %Ln min até agora</numerusform>
            <numerusform>Caminhada em outro computador, %Ln min até agora</numerusform>
        </translation>
    </message>
    <message>
        <source>Pain is {pain} of 10. This opens at 3 or less; rest comes first.</source>
        <extracomment>safety</extracomment>
        <translation>A dor é {pain} de 10. Isto abre com 3 ou menos; primeiro vem o repouso.</translation>
    </message>
    <message>
        <source>Pain is {pain} of 10, and it is less than 72 hours since it began. This opens {time} if pain is 3 or less then, or after two days with pain of 2 or less.</source>
        <extracomment>safety</extracomment>
        <translation>A dor é {pain} de 10, e faz menos de 72 horas que começou. Isto se abre {time} se a dor então for 3 ou menos, ou depois de dois dias com dor 2 ou menos.</translation>
    </message>
    <message>
        <source>A plank is running on another computer.</source>
        <extracomment>safety</extracomment>
        <translation>Há uma prancha em andamento em outro computador.</translation>
    </message>
    <message>
        <source>A walk is running on another computer. Stop it first.</source>
        <translation>Há uma caminhada em andamento em outro computador. Pare-a primeiro.</translation>
    </message>
    <message numerus="yes">
        <source>Ice at {computer}, %Ln min left</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>Gelo em {computer}: %Ln min restante</numerusform>
            <numerusform>Gelo em {computer}: %Ln min restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ice at another computer, %Ln min left</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>Gelo em outro computador: %Ln min restante</numerusform>
            <numerusform>Gelo em outro computador: %Ln min restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heat at {computer}, %Ln min left</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>Calor em {computer}: %Ln min restante</numerusform>
            <numerusform>Calor em {computer}: %Ln min restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heat at another computer, %Ln min left</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>Calor em outro computador: %Ln min restante</numerusform>
            <numerusform>Calor em outro computador: %Ln min restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>A session is running on another computer. Stop it first.</source>
        <extracomment>safety</extracomment>
        <translation>Há uma sessão em andamento em outro computador. Pare-a primeiro.</translation>
    </message>
    <message>
        <source>Your skin was not fine at {time}. Leave ice and heat off until colour, feeling and warmth are back.</source>
        <extracomment>safety</extracomment>
        <translation>Sua pele não estava bem: {time}. Não use gelo nem calor até que a cor, a sensibilidade e o calor tenham voltado.</translation>
    </message>
    <message>
        <source>made on the patient&apos;s own computer, without an online service</source>
        <translation>feito no computador do próprio paciente, sem serviço on-line</translation>
    </message>
    <message>
        <source>Asked because of the label, answered with yes or “not sure”: {questions}</source>
        <translation>Perguntado por causa da bula, respondido com sim ou “não sei”: {questions}</translation>
    </message>
    <message>
        <source>The skin was not fine at ice or heat: {when}.</source>
        <translation>A pele não estava bem com gelo ou calor: {when}.</translation>
    </message>
    <message>
        <source>seen by a doctor</source>
        <translation>visto por um médico</translation>
    </message>
    <message>
        <source>ticked by mistake</source>
        <translation>marcado por engano</translation>
    </message>
    <message>
        <source>No episode is logged in this period.</source>
        <translation>Nenhuma crise registrada neste período.</translation>
    </message>
    <message>
        <source>Began {when}.</source>
        <translation>Começou {when}.</translation>
    </message>
    <message>
        <source>Before it: {what}.</source>
        <translation>Antes disso: {what}.</translation>
    </message>
    <message>
        <source>Episode {number} in this place within three months.</source>
        <translation>Crise {number} neste lugar em três meses.</translation>
    </message>
    <message>
        <source>Eased {day}.</source>
        <translation>Aliviou {day}.</translation>
    </message>
    <message>
        <source>Not eased yet.</source>
        <translation>Ainda não aliviou.</translation>
    </message>
    <message numerus="yes">
        <source>Pain now {now} ({day}), worst {worst}, average {average} of %Ln entries (0–10).</source>
        <translation>
            <numerusform>Dor agora {now} ({day}), pior {worst}, média {average} de %Ln registro (0–10).</numerusform>
            <numerusform>Dor agora {now} ({day}), pior {worst}, média {average} de %Ln registros (0–10).</numerusform>
        </translation>
    </message>
    <message>
        <source>Pain {now} ({day}), the only entry (0–10).</source>
        <translation>Dor {now} ({day}), o único registro (0–10).</translation>
    </message>
    <message>
        <source>Compared with the start: {label} ({day}).</source>
        <translation>Comparado com o começo: {label} ({day}).</translation>
    </message>
    <message>
        <source>No pain is logged in this period.</source>
        <translation>Nenhuma dor registrada neste período.</translation>
    </message>
    <message>
        <source>The answers of {day} point to: {headline}{reasons}.</source>
        <translation>As respostas de {day} apontam para: {headline}{reasons}.</translation>
    </message>
    <message>
        <source>Also: {also}.</source>
        <translation>Também: {also}.</translation>
    </message>
    <message>
        <source>Answers: {answers}; no to the others.</source>
        <translation>Respostas: {answers}; não às outras.</translation>
    </message>
    <message>
        <source>{who} planned {day}.</source>
        <translation>{who}, marcado para {day}.</translation>
    </message>
    <message>
        <source>pain {before} before, {after} after</source>
        <translation>dor {before} antes, {after} depois</translation>
    </message>
    <message>
        <source>next day: {how}</source>
        <translation>dia seguinte: {how}</translation>
    </message>
    <message>
        <source>It names no reviewer.</source>
        <translation>Não indica nenhum revisor.</translation>
    </message>
    <message>
        <source>It has no date such as 2027-01-31.</source>
        <translation>Não tem data como 2027-01-31.</translation>
    </message>
    <message>
        <source>It does not say which edition of the texts was reviewed.</source>
        <translation>Não diz qual edição dos textos foi revisada.</translation>
    </message>
    <message>
        <source>Last medical review: none. The file reviewed.toml cannot be used. {trouble}</source>
        <translation>Última revisão médica: nenhuma. O arquivo reviewed.toml não pode ser usado. {trouble}</translation>
    </message>
    <message>
        <source>Last medical review: none.</source>
        <translation>Última revisão médica: nenhuma.</translation>
    </message>
    <message>
        <source>Last medical review: {reviewer}, {day}, of the texts of {edition}.</source>
        <translation>Última revisão médica: {reviewer}, {day}, dos textos de {edition}.</translation>
    </message>
    <message>
        <source>Answer the warning signs first, on the Relief tab. Then this opens.</source>
        <extracomment>safety</extracomment>
        <translation>Responda antes aos sinais de alerta, na aba Alívio. Aí isto abre.</translation>
    </message>
    <message>
        <source>You called about a warning sign. This opens once a doctor has checked exactly that.</source>
        <extracomment>safety</extracomment>
        <translation>Você ligou por causa de um sinal de alerta. Isto abre depois que um médico examinar exatamente isso.</translation>
    </message>
    <message>
        <source>A warning sign stands that needs a doctor now. This stays closed until it is cleared.</source>
        <extracomment>safety</extracomment>
        <translation>Há em aberto um sinal de alerta que precisa de um médico agora. Isto fica fechado até ele ser resolvido.</translation>
    </message>
    <message>
        <source>A day has passed since you called. Please answer the warning signs once more.</source>
        <extracomment>safety</extracomment>
        <translation>Passou um dia desde que você ligou. Responda mais uma vez aos sinais de alerta, por favor.</translation>
    </message>
    <message>
        <source>You called, or set off, {time}. Nothing new opens until a doctor has checked exactly this; what runs goes on, and pain, doses and notes can be logged.</source>
        <extracomment>safety</extracomment>
        <translation>Você ligou, ou saiu para buscar ajuda, {time}. Nada novo abre até um médico examinar exatamente isto; o que está em andamento continua, e dor, doses e notas podem ser registradas.</translation>
    </message>
    <message>
        <source>No episode is open that began on another computer.</source>
        <extracomment>safety</extracomment>
        <translation>Não há crise aberta que tenha começado em outro computador.</translation>
    </message>
    <message>
        <source>A spasm since {time} is still open. It was begun on another computer.</source>
        <extracomment>safety</extracomment>
        <translation>Um espasmo desde {time} ainda está aberto. Começou em outro computador.</translation>
    </message>
    <message>
        <source>An episode is open already. Say that it has eased first.</source>
        <extracomment>safety</extracomment>
        <translation>Já há uma crise aberta. Diga primeiro que ela aliviou.</translation>
    </message>
    <message>
        <source>The start can&apos;t be in the future.</source>
        <extracomment>safety</extracomment>
        <translation>O início não pode estar no futuro.</translation>
    </message>
    <message>
        <source>The start can be at most 90 days ago.</source>
        <extracomment>safety</extracomment>
        <translation>O início pode ser há no máximo 90 dias.</translation>
    </message>
    <message>
        <source>No episode is open.</source>
        <extracomment>safety</extracomment>
        <translation>Nenhuma crise aberta.</translation>
    </message>
    <message>
        <source>It can&apos;t have eased before it began.</source>
        <extracomment>safety</extracomment>
        <translation>Não pode ter aliviado antes de começar.</translation>
    </message>
    <message>
        <source>The end can&apos;t be in the future.</source>
        <extracomment>safety</extracomment>
        <translation>O fim não pode estar no futuro.</translation>
    </message>
    <message>
        <source>Pain can be: now, worst or average.</source>
        <extracomment>safety</extracomment>
        <translation>A dor pode ser: now, worst ou average.</translation>
    </message>
    <message>
        <source>There is no warning sign called {name}.</source>
        <extracomment>safety</extracomment>
        <translation>Não há um sinal de alerta chamado {name}.</translation>
    </message>
    <message>
        <source>The answer to {name} can be &quot;y&quot;, &quot;n&quot; or &quot;?&quot;.</source>
        <extracomment>safety</extracomment>
        <translation>A resposta a {name} pode ser &quot;y&quot;, &quot;n&quot; ou &quot;?&quot;.</translation>
    </message>
    <message>
        <source>This needs a doctor now. Hours can matter. Call {number}. Don&apos;t drive yourself.</source>
        <extracomment>safety</extracomment>
        <translation>Isto precisa de um médico agora. Horas podem fazer diferença. Ligue para {number}. Não dirija você mesmo.</translation>
    </message>
    <message>
        <source>Not sure is reason enough to call a doctor or a nurse line soon.</source>
        <extracomment>safety</extracomment>
        <translation>Não ter certeza já é motivo para ligar em breve para um médico ou um serviço de orientação por telefone.</translation>
    </message>
    <message>
        <source>Talk to a doctor, an urgent-care line or a nurse line today or tomorrow. Gentle comfort is fine.</source>
        <extracomment>safety</extracomment>
        <translation>Fale hoje ou amanhã com um médico, um pronto atendimento ou um serviço de orientação por telefone. Medidas suaves de conforto são permitidas.</translation>
    </message>
    <message>
        <source>Book a visit within a week or two, and take the report along.</source>
        <extracomment>safety</extracomment>
        <translation>Marque uma consulta em uma ou duas semanas, e leve o relatório.</translation>
    </message>
    <message>
        <source>You ticked no warning sign. That lowers the chance of something serious but cannot rule it out. If anything changes, come back or get help.</source>
        <extracomment>safety</extracomment>
        <translation>Você não marcou nenhum sinal de alerta. Isso reduz a chance de algo grave, mas não a exclui. Se algo mudar, volte aqui ou busque ajuda.</translation>
    </message>
    <message>
        <source>It can be: called, checked or mistake.</source>
        <extracomment>safety</extracomment>
        <translation>Pode ser: called, checked ou mistake.</translation>
    </message>
    <message>
        <source>No warning sign stands.</source>
        <extracomment>safety</extracomment>
        <translation>Nenhum sinal de alerta em aberto.</translation>
    </message>
    <message>
        <source>Label: ask a doctor before use.</source>
        <translation>Bula: pergunte a um médico antes de usar.</translation>
    </message>
    <message>
        <source>To go on with it here: unclench episode continue</source>
        <translation>Para continuar aqui: unclench episode continue</translation>
    </message>
    <message>
        <source>Spasm since {time}, hour {hour}. Heat from {heat}.</source>
        <translation>Espasmo desde {time}, hora {hour}. Calor a partir de {heat}.</translation>
    </message>
    <message>
        <source>A warning sign stands that needs a doctor now.</source>
        <translation>Há em aberto um sinal de alerta que precisa de um médico agora.</translation>
    </message>
    <message>
        <source>A warning sign stands: have a doctor look at it.</source>
        <translation>Há um sinal de alerta em aberto: peça a um médico que examine.</translation>
    </message>
    <message>
        <source>Ice is possible now.</source>
        <translation>Gelo é possível agora.</translation>
    </message>
    <message>
        <source>{name}: take it off now. {over} over time.</source>
        <translation>{name}: tire agora. Passou {over} do tempo.</translation>
    </message>
    <message>
        <source>{name} runs: {left} left, ends {time}.</source>
        <translation>{name} em andamento: faltam {left}, até {time}.</translation>
    </message>
    <message>
        <source>Pain {value} of 10 at {time}.</source>
        <translation>Dor {value} de 10, {time}.</translation>
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
        <translation>não é JSON</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>não é um objeto JSON</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>uma lista de objetos</translation>
    </message>
    <message>
        <source>a clock before the year 2200</source>
        <translation>um valor de relógio anterior ao ano 2200</translation>
    </message>
    <message>
        <source>a short text</source>
        <translation>um texto curto</translation>
    </message>
    <message>
        <source>it has no header</source>
        <translation>não tem cabeçalho</translation>
    </message>
    <message>
        <source>it has another version</source>
        <translation>tem outra versão</translation>
    </message>
    <message>
        <source>hexadecimal digits</source>
        <translation>dígitos hexadecimais</translation>
    </message>
    <message>
        <source>A passphrase has 12 letters at least. Several words are best.</source>
        <translation>Uma frase secreta tem pelo menos 12 letras. O melhor são várias palavras.</translation>
    </message>
    <message>
        <source>{file} is not whole yet: what can be read of it was read.</source>
        <translation>{file} ainda não está completo: o que dá para ler foi lido.</translation>
    </message>
    <message>
        <source>{file} cannot be read yet, because a file before it is missing.</source>
        <translation>{file} ainda não pode ser lido, porque falta um arquivo anterior.</translation>
    </message>
    <message>
        <source>{file} was changed by somebody else, so nothing more is read from that computer.</source>
        <translation>{file} foi mudado por outra pessoa, por isso nada mais é lido daquele computador.</translation>
    </message>
    <message>
        <source>{file} is older than what was read from it before; nothing was lost here.</source>
        <translation>{file} é mais antigo do que o que já foi lido dele; aqui nada se perdeu.</translation>
    </message>
    <message>
        <source>{file} comes from a newer version of Unclench: install that one here, too.</source>
        <translation>{file} vem de uma versão mais nova do Unclench: instale essa versão aqui também.</translation>
    </message>
    <message>
        <source>{file} is no file of Unclench, or damaged, and was left alone.</source>
        <translation>{file} não é um arquivo do Unclench, ou está danificado, e não foi tocado.</translation>
    </message>
    <message>
        <source>{file} was written with another passphrase and cannot be read.</source>
        <translation>{file} foi gravado com outra frase secreta e não pode ser lido.</translation>
    </message>
    <message>
        <source>{file} is encrypted on one side only: all computers must share alike.</source>
        <translation>{file} é criptografado só de um lado: todos os computadores precisam compartilhar do mesmo modo.</translation>
    </message>
    <message>
        <source>{file} cannot be opened, and was left alone.</source>
        <translation>{file} não pode ser aberto e ficou como estava.</translation>
    </message>
    <message>
        <source>{file} is larger than any of ours, and was left alone.</source>
        <translation>{file} é maior do que qualquer um dos nossos, e não foi tocado.</translation>
    </message>
    <message numerus="yes">
        <source>Entries from another computer that cannot be here: %Ln. They wait.</source>
        <translation>
            <numerusform>Registros de outro computador que não podem estar aqui: %Ln. Fica em espera.</numerusform>
            <numerusform>Registros de outro computador que não podem estar aqui: %Ln. Ficam em espera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entries from another computer that lie ahead: %Ln. Look at the clocks; they come in later.</source>
        <translation>
            <numerusform>Registros de outro computador com hora futura: %Ln. Confira os relógios; ele entra mais tarde.</numerusform>
            <numerusform>Registros de outro computador com hora futura: %Ln. Confira os relógios; eles entram mais tarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder {name} is empty. Is the drive there?</source>
        <translation>A pasta {name} está vazia. A unidade está conectada?</translation>
    </message>
    <message>
        <source>The folder {name} cannot be opened.</source>
        <translation>A pasta {name} não pode ser aberta.</translation>
    </message>
    <message>
        <source>The folder {name} does not answer. What you do is kept here meanwhile.</source>
        <translation>A pasta {name} não responde. Enquanto isso, o que você faz fica guardado aqui.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder {name}. It is kept here meanwhile.</source>
        <translation>Nada pode ser gravado na pasta {name}. Enquanto isso, fica guardado aqui.</translation>
    </message>
    <message>
        <source>Encrypted sharing needs the Python package cryptography, which is not here.</source>
        <translation>Compartilhar com criptografia precisa do pacote Python cryptography, que não está aqui.</translation>
    </message>
    <message numerus="yes">
        <source>The same is true of %Ln more files there.</source>
        <translation>
            <numerusform>O mesmo vale para mais %Ln arquivo de lá.</numerusform>
            <numerusform>O mesmo vale para mais %Ln arquivos de lá.</numerusform>
        </translation>
    </message>
    <message>
        <source>not heard from {computer} yet</source>
        <translation>ainda sem contato com {computer}</translation>
    </message>
    <message>
        <source>last heard from {computer}: {when}</source>
        <translation>último contato com {computer}: {when}</translation>
    </message>
    <message>
        <source>Reading {file} takes too long, so it was not used. Nothing was changed.</source>
        <translation>Ler {file} demora demais, então não foi usado. Nada foi mudado.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing more can be kept. What was there is safe.</source>
        <translation>O disco está cheio, então não dá para guardar mais nada. O que havia está a salvo.</translation>
    </message>
    <message>
        <source>Make some room on the disk that holds {path}, then try again.</source>
        <translation>Libere espaço no disco que contém {path} e tente de novo.</translation>
    </message>
    <message>
        <source>The data file may be read, but not written.</source>
        <translation>O arquivo de dados pode ser lido, mas não gravado.</translation>
    </message>
    <message>
        <source>Allow writing to {path} and its folder, or choose another folder with --data-dir.</source>
        <translation>Permita gravar em {path} e na pasta dele, ou escolha outra pasta com --data-dir.</translation>
    </message>
    <message>
        <source>The data folder cannot be opened.</source>
        <translation>A pasta de dados não pode ser aberta.</translation>
    </message>
    <message>
        <source>Look whether {path} can be reached, or choose another folder with --data-dir.</source>
        <translation>Veja se {path} está acessível, ou escolha outra pasta com --data-dir.</translation>
    </message>
    <message>
        <source>Another program holds the data file, and did not let go.</source>
        <translation>Outro programa segura o arquivo de dados e não o soltou.</translation>
    </message>
    <message>
        <source>Close what else has {path} open, then try again.</source>
        <translation>Feche o que mais tem {path} aberto e tente de novo.</translation>
    </message>
    <message>
        <source>The disk reports an error. What was there has not been changed.</source>
        <translation>O disco relata um erro. O que havia não foi mudado.</translation>
    </message>
    <message>
        <source>Check the disk that holds {path}, and make a backup to another one.</source>
        <translation>Verifique o disco que contém {path} e faça um backup em outro.</translation>
    </message>
    <message>
        <source>The data file is no longer where it was: it was moved or deleted.</source>
        <translation>O arquivo de dados não está mais onde estava: foi movido ou apagado.</translation>
    </message>
    <message>
        <source>Put {path} back, or let Unclench write the diary there again.</source>
        <translation>Ponha {path} de volta, ou deixe o Unclench gravar o diário ali de novo.</translation>
    </message>
    <message>
        <source>Another file lies where the data file was. It was left as it is.</source>
        <translation>Há outro arquivo onde estava o arquivo de dados. Ele foi deixado como está.</translation>
    </message>
    <message>
        <source>Put {path} back, or let Unclench write the diary beside the other file.</source>
        <translation>Ponha {path} de volta, ou deixe o Unclench gravar o diário ao lado do outro arquivo.</translation>
    </message>
    <message>
        <source>The data file is damaged.</source>
        <translation>O arquivo de dados está danificado.</translation>
    </message>
    <message>
        <source>Start Unclench again: it keeps {path} aside and goes back to the newest good backup.</source>
        <translation>Inicie o Unclench de novo: ele guarda {path} à parte e volta ao backup bom mais recente.</translation>
    </message>
    <message>
        <source>The data file was written by a newer version of Unclench. It was left as it is.</source>
        <translation>O arquivo de dados foi gravado por uma versão mais nova do Unclench. Ele foi deixado como está.</translation>
    </message>
    <message>
        <source>Install the newest version to open {path}.</source>
        <translation>Instale a versão mais nova para abrir {path}.</translation>
    </message>
    <message>
        <source>That copy is damaged, so it was not used. The diary is as it was.</source>
        <translation>Essa cópia está danificada, então não foi usada. O diário está como estava.</translation>
    </message>
    <message>
        <source>Choose another backup than {path}.</source>
        <translation>Escolha outro backup que não {path}.</translation>
    </message>
    <message>
        <source>This file was not written by Unclench. It was left as it is.</source>
        <translation>Este arquivo não foi gravado pelo Unclench. Ele foi deixado como está.</translation>
    </message>
    <message>
        <source>Choose another file than {path}.</source>
        <translation>Escolha outro arquivo que não {path}.</translation>
    </message>
    <message>
        <source>{file} is a table for spreadsheets, which cannot be read back. {way}</source>
        <translation>{file} é uma tabela para planilhas, que não pode ser lida de volta. {way}</translation>
    </message>
    <message>
        <source>{name} stands twice in one entry of {file}. Nothing was changed.</source>
        <translation>{name} aparece duas vezes num registro de {file}. Nada foi mudado.</translation>
    </message>
    <message>
        <source>The entry {entry} in {table} cannot be: {reason}. Nothing was changed.</source>
        <translation>O registro {entry} em {table} não pode ser: {reason}. Nada foi mudado.</translation>
    </message>
    <message>
        <source>{file} is no export of Unclench, or it is damaged. Nothing was changed.</source>
        <translation>{file} não é uma exportação do Unclench, ou está danificado. Nada foi mudado.</translation>
    </message>
    <message>
        <source>{folder} is no folder. Name a folder.</source>
        <translation>{folder} não é uma pasta. Indique uma pasta.</translation>
    </message>
    <message>
        <source>There is nothing in the diary yet.</source>
        <translation>Ainda não há nada no diário.</translation>
    </message>
    <message>
        <source>There is no export in {folder}. Name a folder with {name}, or a file.</source>
        <translation>Não há exportação em {folder}. Indique uma pasta com {name}, ou um arquivo.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Não há arquivo {file}.</translation>
    </message>
    <message>
        <source>{file} is no ordinary file.</source>
        <translation>{file} não é um arquivo comum.</translation>
    </message>
    <message>
        <source>{file} is larger than 500 MB, which no diary is.</source>
        <translation>{file} tem mais de 500 MB, o que nenhum diário tem.</translation>
    </message>
    <message>
        <source>{value} is no moment such as 2026-11-22T14:05:00Z</source>
        <translation>{value} não é um momento como 2026-11-22T14:05:00Z</translation>
    </message>
    <message>
        <source>{value} is neither 0 nor 1</source>
        <translation>{value} não é nem 0 nem 1</translation>
    </message>
    <message>
        <source>{value} is no JSON</source>
        <translation>{value} não é JSON</translation>
    </message>
    <message>
        <source>a text holds letters that no text holds</source>
        <translation>um texto tem caracteres que nenhum texto tem</translation>
    </message>
    <message>
        <source>{name} holds letters that no text holds</source>
        <translation>{name} tem caracteres que nenhum texto tem</translation>
    </message>
    <message>
        <source>{name} must lie between {first} and {last}</source>
        <translation>{name} precisa ficar entre {first} e {last}</translation>
    </message>
    <message>
        <source>an id: up to 64 letters, digits, - _ and .</source>
        <translation>um id: até 64 letras, dígitos, - _ e .</translation>
    </message>
    <message>
        <source>{name} lies after the moment at which it was written</source>
        <translation>{name} fica depois do momento em que foi gravado</translation>
    </message>
    <message>
        <source>a day such as 2026-11-22</source>
        <translation>um dia como 2026-11-22</translation>
    </message>
    <message>
        <source>{name} lies before it began</source>
        <translation>{name} fica antes do começo</translation>
    </message>
    <message>
        <source>limit_seconds: only a heat wrap lasts longer than 20 minutes</source>
        <translation>limit_seconds: só uma faixa térmica dura mais de 20 minutos</translation>
    </message>
    <message>
        <source>answers: there is no sign {name}</source>
        <translation>answers: não há sinal {name}</translation>
    </message>
    <message>
        <source>answers must have either a score or what is ticked</source>
        <translation>answers precisa ter uma pontuação ou o que foi marcado</translation>
    </message>
    <message>
        <source>none, or a list of warning signs</source>
        <translation>none, ou uma lista de sinais de alerta</translation>
    </message>
    <message>
        <source>answers.Q0: {sign} is no sign of Q0</source>
        <translation>answers.Q0: {sign} não é um sinal de Q0</translation>
    </message>
    <message>
        <source>{name}: there is no entry {entry}</source>
        <translation>{name}: não há registro {entry}</translation>
    </message>
    <message>
        <source>Your diary was brought up to date for this version. As it was before, it is kept: {file}</source>
        <translation>Seu diário foi atualizado para esta versão. Como era antes, ele está guardado aqui: {file}</translation>
    </message>
    <message>
        <source>The data file was damaged, so the newest good backup, of {when}, took its place.</source>
        <translation>O arquivo de dados estava danificado, então o backup bom mais recente, de {when}, tomou seu lugar.</translation>
    </message>
    <message>
        <source>The data file was damaged and there was no good backup, so the diary begins anew.</source>
        <translation>O arquivo de dados estava danificado e não havia backup bom, então o diário começa do zero.</translation>
    </message>
    <message numerus="yes">
        <source>Newer entries that could be rescued: %Ln.</source>
        <translation>
            <numerusform>Registros mais novos que puderam ser salvos: %Ln.</numerusform>
            <numerusform>Registros mais novos que puderam ser salvos: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept: {file}</source>
        <translation>O arquivo danificado foi guardado: {file}</translation>
    </message>
    <message>
        <source>Beside the data file lay the newest entries of another one. They are kept: {file}</source>
        <translation>Ao lado do arquivo de dados estavam os registros mais novos de outro. Eles foram guardados: {file}</translation>
    </message>
    <message>
        <source>Your diary as it was is kept: {file}</source>
        <translation>Seu diário como estava foi guardado: {file}</translation>
    </message>
    <message>
        <source>An episode is already open.</source>
        <translation>Já há uma crise aberta.</translation>
    </message>
    <message>
        <source>That cannot be kept: {reason}.</source>
        <translation>Isso não pode ser guardado: {reason}.</translation>
    </message>
    <message>
        <source>a setting that travels</source>
        <translation>um ajuste que se compartilha</translation>
    </message>
    <message>
        <source>whole fields of such an entry</source>
        <translation>campos completos de um registro assim</translation>
    </message>
    <message>
        <source>its key takes too much to make</source>
        <translation>criar a chave dele exige demais</translation>
    </message>
    <message>
        <source>it is larger than any record</source>
        <translation>é maior do que qualquer registro</translation>
    </message>
    <message>
        <source>A folder is shared already. Leave that one first.</source>
        <translation>Uma pasta já é compartilhada. Saia dela primeiro.</translation>
    </message>
    <message>
        <source>That passphrase does not open what the other computers wrote.</source>
        <translation>Essa frase secreta não abre o que os outros computadores gravaram.</translation>
    </message>
    <message>
        <source>No folder is shared yet.</source>
        <translation>Nenhuma pasta é compartilhada ainda.</translation>
    </message>
    <message>
        <source>The files there are encrypted: type their passphrase.</source>
        <translation>Os arquivos ali são criptografados: digite a frase secreta deles.</translation>
    </message>
    <message>
        <source>The files there are plain: join without a passphrase.</source>
        <translation>Os arquivos ali não são criptografados: entre sem frase secreta.</translation>
    </message>
    <message>
        <source>The diary here was put back to a copy since, so nothing is shared. Join again: what was shared comes back.</source>
        <translation>O diário daqui voltou a uma cópia anterior, por isso nada é compartilhado. Entre de novo: o que foi compartilhado volta.</translation>
    </message>
    <message>
        <source>{file} is a folder. Name a file in it.</source>
        <translation>{file} é uma pasta. Indique um arquivo nela.</translation>
    </message>
    <message>
        <source>{file} is no ordinary file. Choose another name.</source>
        <translation>{file} não é um arquivo comum. Escolha outro nome.</translation>
    </message>
    <message>
        <source>{file} is a database, and stays as it is. Choose another name.</source>
        <translation>{file} é um banco de dados e fica como está. Escolha outro nome.</translation>
    </message>
    <message>
        <source>{file} is there already, and stays as it is. Choose another name, or add --force.</source>
        <translation>{file} já existe e fica como está. Escolha outro nome, ou acrescente --force.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Não há pasta {folder}.</translation>
    </message>
    <message>
        <source>{file} belongs to your diary, and stays as it is. Choose another name.</source>
        <translation>{file} pertence ao seu diário e fica como está. Escolha outro nome.</translation>
    </message>
    <message>
        <source>I can&apos;t write to {folder}. Choose another folder.</source>
        <translation>Não consigo gravar em {folder}. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>A session is running already.</source>
        <translation>Já há uma sessão em andamento.</translation>
    </message>
    <message>
        <source>A plank is running already.</source>
        <translation>Já há uma prancha em andamento.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Não há nada a desfazer.</translation>
    </message>
    <message>
        <source>The newest change cannot be read any more, so it stays as it is.</source>
        <translation>A mudança mais recente não pode mais ser lida, então fica como está.</translation>
    </message>
    <message>
        <source>The newest change is more than 24 hours old. You can edit or delete it in History.</source>
        <translation>A mudança mais recente tem mais de 24 horas. Você pode editar ou apagar em Histórico.</translation>
    </message>
    <message>
        <source>That entry was changed again since, so it stays as it is.</source>
        <translation>Esse registro foi mudado de novo desde então, então fica como está.</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dor</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>Leaflets: at most {dose} of {name} in 24 h, from all products together.</source>
        <extracomment>safety</extracomment>
        <translation>Bulas: no máximo {dose} de {name} em 24 h, somando todos os produtos.</translation>
    </message>
    <message>
        <source>Leaflets: at most {dose} of {name} in 24 h, from all products together; {prescribed} with a prescriber&apos;s instructions.</source>
        <extracomment>safety</extracomment>
        <translation>Bulas: no máximo {dose} de {name} em 24 h, somando todos os produtos; {prescribed} com a orientação de quem receitou.</translation>
    </message>
    <message>
        <source>No hours were entered. Known for {name}: at least {hours} apart.</source>
        <extracomment>safety</extracomment>
        <translation>Nenhum intervalo foi informado. Conhecido para {name}: pelo menos {hours} entre as doses.</translation>
    </message>
    <message numerus="yes">
        <source>Entries that cannot be read and are left out: %Ln. Nothing was removed from the file.</source>
        <translation>
            <numerusform>Registros que não podem ser lidos e ficam de fora: %Ln. Nada foi removido do arquivo.</numerusform>
            <numerusform>Registros que não podem ser lidos e ficam de fora: %Ln. Nada foi removido do arquivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entries that cannot be read were set aside: %Ln. They are shown nowhere and count nowhere, but stay in the file, and go along into an export.</source>
        <translation>
            <numerusform>Registros que não podem ser lidos foram postos à parte: %Ln. Não aparecem nem contam em lugar nenhum, mas ficam no arquivo e vão junto numa exportação.</numerusform>
            <numerusform>Registros que não podem ser lidos foram postos à parte: %Ln. Não aparecem nem contam em lugar nenhum, mas ficam no arquivo e vão junto numa exportação.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doses in 24 h</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>%Ln dose em 24 h</numerusform>
            <numerusform>%Ln doses em 24 h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have sat for %Ln minutes. Walk a little.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>Você está sentado há %Ln minuto. Caminhe um pouco.</numerusform>
            <numerusform>Você está sentado há %Ln minutos. Caminhe um pouco.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have sat for %Ln minutes. Walk a little, and take a glass of water with you.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>Você está sentado há %Ln minuto. Caminhe um pouco e leve um copo de água.</numerusform>
            <numerusform>Você está sentado há %Ln minutos. Caminhe um pouco e leve um copo de água.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln holds today. That is plenty; more can wait for tomorrow.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>%Ln série hoje. É bastante; mais pode esperar até amanhã.</numerusform>
            <numerusform>%Ln séries hoje. É bastante; mais pode esperar até amanhã.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln holds today.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>%Ln série hoje.</numerusform>
            <numerusform>%Ln séries hoje.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min and slower</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>cerca de %Ln min, num passo mais lento</numerusform>
            <numerusform>cerca de %Ln min, num passo mais lento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Low heat wrap: up to %Ln hours a day. Never asleep.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>Faixa térmica de calor baixo: até %Ln hora por dia. Nunca dormindo.</numerusform>
            <numerusform>Faixa térmica de calor baixo: até %Ln horas por dia. Nunca dormindo.</numerusform>
        </translation>
    </message>
    <message>
        <source>now|just now</source>
        <comment>typed</comment>
        <translation>agora|agora mesmo</translation>
    </message>
    <message>
        <source>this morning</source>
        <comment>typed</comment>
        <translation>hoje cedo|hoje de manhã|hoje de manha|esta manhã</translation>
    </message>
    <message>
        <source>yesterday evening|last evening</source>
        <comment>typed</comment>
        <translation>ontem à noite|ontem a noite|ontem de noite</translation>
    </message>
    <message>
        <source>ago</source>
        <comment>typed, before or behind a length</comment>
        <translation>há|ha|faz|atrás|atras</translation>
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
        <translation>e</translation>
    </message>
    <message>
        <source>two hours</source>
        <comment>typed; the dual where there is one</comment>
        <translation>duas horas</translation>
    </message>
    <message>
        <source>an hour and a half|one and a half hours</source>
        <comment>typed</comment>
        <translation>uma hora e meia|hora e meia</translation>
    </message>
    <message>
        <source>an hour|a hour|an h|one hour</source>
        <comment>typed</comment>
        <translation>uma hora</translation>
    </message>
    <message>
        <source>half an hour|half an h|half an hr|half hour</source>
        <comment>typed</comment>
        <translation>meia hora</translation>
    </message>
    <message>
        <source>a quarter of an hour|quarter of an hour</source>
        <comment>typed</comment>
        <translation>um quarto de hora</translation>
    </message>
    <message>
        <source>two minutes</source>
        <comment>typed; the dual where there is one</comment>
        <translation>dois minutos</translation>
    </message>
    <message>
        <source>a minute|a min|an minute|one minute</source>
        <comment>typed</comment>
        <translation>um minuto</translation>
    </message>
    <message>
        <source>today</source>
        <comment>typed</comment>
        <translation>hoje</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>typed</comment>
        <translation>ontem</translation>
    </message>
    <message>
        <source>the day before yesterday|day before yesterday</source>
        <comment>typed</comment>
        <translation>anteontem|antes de ontem</translation>
    </message>
    <message>
        <source>monday|mon</source>
        <comment>typed</comment>
        <translation>segunda|segunda-feira|seg</translation>
    </message>
    <message>
        <source>tuesday|tue</source>
        <comment>typed</comment>
        <translation>terça|terça-feira|terca|ter</translation>
    </message>
    <message>
        <source>wednesday|wed</source>
        <comment>typed</comment>
        <translation>quarta|quarta-feira|qua</translation>
    </message>
    <message>
        <source>thursday|thu</source>
        <comment>typed</comment>
        <translation>quinta|quinta-feira|qui</translation>
    </message>
    <message>
        <source>friday|fri</source>
        <comment>typed</comment>
        <translation>sexta|sexta-feira|sex</translation>
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
        <translation>às|as|à|ao</translation>
    </message>
    <message>
        <source>on|last</source>
        <comment>typed, before a weekday</comment>
        <translation>na|no</translation>
    </message>
    <message>
        <source>o&apos;clock</source>
        <comment>typed: 9 o&apos;clock</comment>
        <translation>h|hora|horas</translation>
    </message>
    <message>
        <source>midnight</source>
        <comment>typed</comment>
        <translation>meia-noite|meia noite</translation>
    </message>
    <message>
        <source>noon|midday</source>
        <comment>typed</comment>
        <translation>meio-dia|meio dia</translation>
    </message>
    <message>
        <source>am|a.m.|a.m|a. m.</source>
        <comment>typed, behind a time of day</comment>
        <translation>am|a.m.</translation>
    </message>
    <message>
        <source>pm|p.m.|p.m|p. m.</source>
        <comment>typed, behind a time of day</comment>
        <translation>pm|p.m.</translation>
    </message>
    <message>
        <source>in the morning</source>
        <comment>typed: 9 in the morning</comment>
        <translation>da manhã|da manha</translation>
    </message>
    <message>
        <source>in the afternoon</source>
        <comment>typed: 3 in the afternoon</comment>
        <translation>da tarde</translation>
    </message>
    <message>
        <source>in the evening|at night</source>
        <comment>typed: 9 in the evening</comment>
        <translation>da noite</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>days of one month: 12 to 18 Nov</comment>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{larger} {smaller}</source>
        <comment>a length to be heard: 12 minutes 31 seconds</comment>
        <translation>{larger} e {smaller}</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Look again: three short questions about your back</source>
        <extracomment>causes.toml, recheck.</extracomment>
        <translation>Olhar de novo: três perguntas curtas sobre suas costas</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <extracomment>causes.toml, title.</extracomment>
        <translation>Sinais de alerta</translation>
    </message>
    <message>
        <source>what somebody should look at now</source>
        <extracomment>causes.toml, about.</extracomment>
        <translation>o que alguém deveria examinar agora</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>causes.toml, title.</extracomment>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>when it began, and what came before</source>
        <extracomment>causes.toml, about.</extracomment>
        <translation>quando começou e o que veio antes</translation>
    </message>
    <message>
        <source>Nerves and joints</source>
        <extracomment>causes.toml, title.</extracomment>
        <translation>Nervos e articulações</translation>
    </message>
    <message>
        <source>into a leg, or known already</source>
        <extracomment>causes.toml, about.</extracomment>
        <translation>para uma perna, ou já conhecido</translation>
    </message>
    <message>
        <source>Where and how often</source>
        <extracomment>causes.toml, title.</extracomment>
        <translation>Onde e com que frequência</translation>
    </message>
    <message>
        <source>the same place again, better or not</source>
        <extracomment>causes.toml, about.</extracomment>
        <translation>o mesmo lugar de novo, melhor ou não</translation>
    </message>
    <message>
        <source>All around it</source>
        <extracomment>causes.toml, title.</extracomment>
        <translation>Tudo em volta</translation>
    </message>
    <message>
        <source>sleep and strain, medicine, other signs</source>
        <extracomment>causes.toml, about.</extracomment>
        <translation>sono e tensão, remédios, outros sinais</translation>
    </message>
    <message>
        <source>First, the warning signs</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation>Primeiro, os sinais de alerta</translation>
    </message>
    <message>
        <source>Tick everything that is true today. “Not sure” counts too.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation>Marque tudo que vale hoje. “Não sei” também conta.</translation>
    </message>
    <message>
        <source>A few signs mean that somebody should look at you now or within a day or two. Everything else can wait for the other questions, these can&apos;t.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation>Alguns sinais querem dizer que alguém deve examinar você agora ou em um ou dois dias. Tudo o mais pode esperar as outras perguntas; estes, não.</translation>
    </message>
    <message>
        <source>When did this episode start?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation>Quando esta crise começou?</translation>
    </message>
    <message>
        <source>Count from the day the spasm came.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation>Conte a partir do dia em que o espasmo veio.</translation>
    </message>
    <message>
        <source>Most episodes ease on their own within weeks. One that lasts beyond six weeks is worth a visit.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation>A maioria das crises alivia sozinha em semanas. Uma que passa de seis semanas merece uma consulta.</translation>
    </message>
    <message>
        <source>In the last 3 days</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation>Nos últimos 3 dias</translation>
    </message>
    <message>
        <source>0 to 3 days ago</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>há 0 a 3 dias</translation>
    </message>
    <message>
        <source>4 to 14 days ago</source>
        <extracomment>causes.toml, label. · causes.toml, short.</extracomment>
        <translation>há 4 a 14 dias</translation>
    </message>
    <message>
        <source>15 to 42 days ago</source>
        <extracomment>causes.toml, label. · causes.toml, short.</extracomment>
        <translation>há 15 a 42 dias</translation>
    </message>
    <message>
        <source>up to six weeks</source>
        <extracomment>causes.toml, detail.</extracomment>
        <translation>até seis semanas</translation>
    </message>
    <message>
        <source>More than 42 days ago</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation>Há mais de 42 dias</translation>
    </message>
    <message>
        <source>longer than six weeks</source>
        <extracomment>causes.toml, because. · causes.toml, detail.</extracomment>
        <translation>mais de seis semanas</translation>
    </message>
    <message>
        <source>over six weeks ago</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>há mais de seis semanas</translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation>Não sei</translation>
    </message>
    <message>
        <source>not sure when</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>não sei quando</translation>
    </message>
    <message>
        <source>When it started is unclear. If it turns out to be more than six weeks, book a visit.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation>Não está claro quando começou. Se forem mais de seis semanas, marque uma consulta.</translation>
    </message>
    <message>
        <source>What was going on just before?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation>O que estava acontecendo logo antes?</translation>
    </message>
    <message>
        <source>Pick what comes closest.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation>Escolha o que chega mais perto.</translation>
    </message>
    <message>
        <source>Triggers are clues, not proof. Sorting them mainly helps to decide what to do and who to see.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation>Gatilhos são pistas, não provas. Separá-los ajuda sobretudo a decidir o que fazer e quem consultar.</translation>
    </message>
    <message>
        <source>A sudden move after being still</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation>Um movimento súbito depois de ficar parado</translation>
    </message>
    <message>
        <source>for example getting up after hours of sitting</source>
        <extracomment>causes.toml, detail.</extracomment>
        <translation>por exemplo, levantar depois de horas sentado</translation>
    </message>
    <message>
        <source>sudden move after stillness</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>movimento súbito após ficar parado</translation>
    </message>
    <message>
        <source>Lots of lifting, sport or repeated work</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation>Muito peso, esporte ou trabalho repetido</translation>
    </message>
    <message>
        <source>lots of load</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>muita carga</translation>
    </message>
    <message>
        <source>A knock, twist or slip</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation>Uma pancada, torção ou escorregão</translation>
    </message>
    <message>
        <source>knock, twist or slip</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>pancada, torção ou escorregão</translation>
    </message>
    <message>
        <source>A tense or worried time, nothing physical</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation>Uma fase tensa ou preocupada, nada físico</translation>
    </message>
    <message>
        <source>tense time</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>fase tensa</translation>
    </message>
    <message>
        <source>Nothing I can name</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation>Nada que eu saiba dizer</translation>
    </message>
    <message>
        <source>no trigger</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>sem gatilho</translation>
    </message>
    <message>
        <source>not sure what</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>não sei o quê</translation>
    </message>
    <message>
        <source>If a trigger comes back to mind, answer again: it may change the advice.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation>Se você se lembrar de um gatilho, responda de novo: isso pode mudar a orientação.</translation>
    </message>
    <message>
        <source>Did you feel a tear or pop, or see a bruise or swelling?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation>Você sentiu rasgar ou estalar, ou viu mancha roxa ou inchaço?</translation>
    </message>
    <message>
        <source>At the moment it happened, or in the days after.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation>No momento em que aconteceu, ou nos dias seguintes.</translation>
    </message>
    <message>
        <source>A tear, a bruise or swelling calls for two days of protection before heat and stretching.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation>Ruptura, mancha roxa ou inchaço pedem dois dias de proteção antes de calor e alongamento.</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation>Sim</translation>
    </message>
    <message>
        <source>tear, pop, bruise or swelling</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>ruptura, estalo, mancha roxa ou inchaço</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation>Não</translation>
    </message>
    <message>
        <source>no tear or bruise</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>sem ruptura nem mancha roxa</translation>
    </message>
    <message>
        <source>tear not sure</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>ruptura: não sei</translation>
    </message>
    <message>
        <source>Look at the spot again tomorrow. A bruise or swelling that shows up changes this advice.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation>Olhe o local de novo amanhã. Mancha roxa ou inchaço que aparecer muda esta orientação.</translation>
    </message>
    <message>
        <source>Can you not use it, or is there a big bruise or swelling?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation>Você não consegue usar essa parte, ou há mancha roxa grande ou inchaço?</translation>
    </message>
    <message>
        <source>The part that was hurt: you can&apos;t move it, stand on it or lift with it.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation>A parte que se machucou: você não consegue mexer, apoiar-se nela ou levantar algo com ela.</translation>
    </message>
    <message>
        <source>Most strains can be looked at by a physiotherapist. With these, a doctor should look within days.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation>A maioria dos estiramentos pode ser vista por um fisioterapeuta. Com estes sinais, um médico deve examinar em poucos dias.</translation>
    </message>
    <message>
        <source>can&apos;t use it, or a big bruise</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>não dá para usar, ou mancha roxa grande</translation>
    </message>
    <message>
        <source>can be used</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>dá para usar</translation>
    </message>
    <message>
        <source>use not sure</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>uso: não sei</translation>
    </message>
    <message>
        <source>Look at the spot and try it gently tomorrow. If you can&apos;t use it, or the bruise is big or growing, see a doctor within days.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation>Olhe o local e teste com cuidado amanhã. Se não conseguir usar, ou se a mancha roxa for grande ou crescer, vá a um médico em poucos dias.</translation>
    </message>
    <message>
        <source>Does the pain run below the knee, or is one leg tingling?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation>A dor desce abaixo do joelho, ou uma perna formiga?</translation>
    </message>
    <message>
        <source>A leg that is weak or numb is a warning sign of its own: go back and tick it.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation>Uma perna fraca ou dormente é um sinal de alerta próprio: volte e marque.</translation>
    </message>
    <message>
        <source>Pain below the knee can come from an irritated nerve. That usually settles, and a doctor should know of it.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation>Dor abaixo do joelho pode vir de um nervo irritado. Isso costuma acalmar, e um médico deve saber.</translation>
    </message>
    <message>
        <source>into one leg</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>para uma perna</translation>
    </message>
    <message>
        <source>not into a leg</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>não vai para a perna</translation>
    </message>
    <message>
        <source>leg not sure</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>perna: não sei</translation>
    </message>
    <message>
        <source>Keep an eye on the leg. Pain below the knee or tingling is a reason to see a doctor, weakness or numbness a reason to call within a day.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation>Observe a perna. Dor abaixo do joelho ou formigamento é motivo para ver um médico; fraqueza ou dormência, motivo para ligar em até um dia.</translation>
    </message>
    <message>
        <source>Has a professional told you that you have a disc or spine-joint problem?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation>Um profissional já disse que você tem um problema de disco ou de articulação da coluna?</translation>
    </message>
    <message>
        <source>At any time before, from a scan or an examination.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation>Em qualquer época, por um exame de imagem ou uma consulta.</translation>
    </message>
    <message>
        <source>Somebody who already knows your back can judge best what is new.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation>Quem já conhece suas costas pode julgar melhor o que é novo.</translation>
    </message>
    <message>
        <source>known disc or joint</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>disco ou articulação conhecidos</translation>
    </message>
    <message>
        <source>nothing known</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>nada conhecido</translation>
    </message>
    <message>
        <source>not sure</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>não sei</translation>
    </message>
    <message>
        <source>If an old letter or scan report turns up, take it along to any visit.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation>Se aparecer um laudo ou exame antigo, leve a qualquer consulta.</translation>
    </message>
    <message>
        <source>Has a spasm hit the same place 2 or more times in 3 months?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation>Um espasmo atingiu o mesmo lugar 2 ou mais vezes em 3 meses?</translation>
    </message>
    <message>
        <source>For example the left side above the belt, again and again.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation>Por exemplo, o lado esquerdo acima do cinto, de novo e de novo.</translation>
    </message>
    <message>
        <source>Spasms that keep returning to one spot are a reason to have somebody look for a cause.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation>Espasmos que voltam sempre ao mesmo ponto são motivo para alguém buscar uma causa.</translation>
    </message>
    <message>
        <source>twice or more in three months</source>
        <extracomment>causes.toml, detail.</extracomment>
        <translation>duas vezes ou mais em três meses</translation>
    </message>
    <message>
        <source>same place again</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>mesmo lugar de novo</translation>
    </message>
    <message>
        <source>not the same place</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>não é o mesmo lugar</translation>
    </message>
    <message>
        <source>place not sure</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>lugar: não sei</translation>
    </message>
    <message>
        <source>Log each twinge with its place. Twice in the same spot within three months is a reason for a visit.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation>Registre cada fisgada com o lugar. Duas vezes no mesmo ponto em três meses é motivo para uma consulta.</translation>
    </message>
    <message>
        <source>Has home care made no difference after 2 weeks, or is it getting worse?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation>Os cuidados em casa não mudaram nada depois de 2 semanas, ou está piorando?</translation>
    </message>
    <message>
        <source>Home care is ice or heat, walking, and keeping going.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation>Cuidados em casa são gelo ou calor, caminhar e seguir em atividade.</translation>
    </message>
    <message>
        <source>No better after two weeks, or worse, is the usual moment to see a doctor.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation>Sem melhora depois de duas semanas, ou pior, é o momento habitual de ver um médico.</translation>
    </message>
    <message>
        <source>Yes, no difference, or worse</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation>Sim, nenhuma diferença, ou pior</translation>
    </message>
    <message>
        <source>home care not enough</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>cuidados em casa não bastam</translation>
    </message>
    <message>
        <source>No, it&apos;s getting better</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation>Não, está melhorando</translation>
    </message>
    <message>
        <source>getting better</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>melhorando</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation>Ainda não chegou lá</translation>
    </message>
    <message>
        <source>less than two weeks</source>
        <extracomment>causes.toml, detail.</extracomment>
        <translation>menos de duas semanas</translation>
    </message>
    <message>
        <source>too early to say</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>cedo demais para dizer</translation>
    </message>
    <message>
        <source>If it&apos;s no better two weeks in, or gets worse before, book a visit.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation>Se não estiver melhor com duas semanas, ou piorar antes, marque uma consulta.</translation>
    </message>
    <message>
        <source>Are you under strain or sleeping badly most days?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation>Você está sob tensão ou dormindo mal na maioria dos dias?</translation>
    </message>
    <message>
        <source>Worry, pressure, short nights.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation>Preocupação, pressão, noites curtas.</translation>
    </message>
    <message>
        <source>Strain and bad sleep make pain louder. They can be worked on today.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation>Tensão e sono ruim aumentam o volume da dor. Dá para cuidar deles hoje.</translation>
    </message>
    <message>
        <source>strain or bad sleep</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>tensão ou sono ruim</translation>
    </message>
    <message>
        <source>no special strain</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>sem tensão especial</translation>
    </message>
    <message>
        <source>strain not sure</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>tensão: não sei</translation>
    </message>
    <message>
        <source>Notice for a few days whether the pain follows your sleep and your worries.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation>Observe por alguns dias se a dor acompanha seu sono e suas preocupações.</translation>
    </message>
    <message>
        <source>Do you also get spasms elsewhere, shaking, slowness, stumbling, vision change, or frequent spasms with no reason?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation>Você também tem espasmos em outros lugares, tremor, lentidão, tropeços, mudança na visão, ou espasmos frequentes sem motivo?</translation>
    </message>
    <message>
        <source>Anything beyond the back. “Not sure” counts as yes here.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation>Qualquer coisa além das costas. “Não sei” conta como sim aqui.</translation>
    </message>
    <message>
        <source>A back spasm alone is very unlikely to be a nerve disease. Together with these, a doctor should hear of it.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation>Um espasmo nas costas sozinho muito dificilmente é uma doença dos nervos. Junto com estes, um médico deve saber.</translation>
    </message>
    <message>
        <source>more than the back</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>mais do que as costas</translation>
    </message>
    <message>
        <source>only the back</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>só as costas</translation>
    </message>
    <message>
        <source>maybe more than the back</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>talvez mais do que as costas</translation>
    </message>
    <message>
        <source>Have you needed medicine for your back on more days than its label allows, or do you take other medicines?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation>Você precisou de remédio para as costas por mais dias do que a bula permite, ou toma outros remédios?</translation>
    </message>
    <message>
        <source>Also one that was new in the last 4 weeks, and what you buy without a prescription.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation>Também um que seja novo nas últimas 4 semanas, e o que você compra sem receita.</translation>
    </message>
    <message>
        <source>Long use needs a doctor, some medicines do not go together, and some can make muscles ache.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation>Uso longo precisa de um médico, alguns remédios não combinam, e alguns podem fazer os músculos doerem.</translation>
    </message>
    <message>
        <source>medicine for long, or others</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>remédio por muito tempo, ou outros</translation>
    </message>
    <message>
        <source>no other medicine</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>nenhum outro remédio</translation>
    </message>
    <message>
        <source>medicine not sure</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>remédio: não sei</translation>
    </message>
    <message>
        <source>Look at the packages at home. More days than the label allows, or any other medicine, is worth a question to the pharmacist.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation>Olhe as embalagens em casa. Mais dias do que a bula permite, ou qualquer outro remédio, merece uma pergunta ao farmacêutico.</translation>
    </message>
    <message>
        <source>Are you pregnant, or might you be?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation>Você está grávida, ou pode estar?</translation>
    </message>
    <message>
        <source>Also say yes if you gave birth in the last weeks.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation>Diga sim também se teve um bebê nas últimas semanas.</translation>
    </message>
    <message>
        <source>In pregnancy and after a birth fewer medicines are right, and back pain is looked at differently.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation>Na gravidez e depois do parto, menos remédios são adequados, e a dor nas costas é vista de outro modo.</translation>
    </message>
    <message>
        <source>pregnant, or perhaps</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>grávida, ou talvez</translation>
    </message>
    <message>
        <source>not pregnant</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>não grávida</translation>
    </message>
    <message>
        <source>pregnancy not sure</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>gravidez: não sei</translation>
    </message>
    <message>
        <source>If you may be pregnant, a test or a call to a midwife or doctor clears it up; until then ask before any medicine.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation>Se você pode estar grávida, um teste ou um contato com a equipe do pré-natal ou um médico esclarece; até lá, pergunte antes de qualquer remédio.</translation>
    </message>
    <message>
        <source>New medicine in the last 4 weeks, or pregnant / gave birth recently?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation>Remédio novo nas últimas 4 semanas, ou grávida / parto recente?</translation>
    </message>
    <message>
        <source>Also one you started yourself.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation>Também um que você começou por conta própria.</translation>
    </message>
    <message>
        <source>Some medicines can make muscles ache, and in pregnancy fewer things are right to take.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation>Alguns remédios podem fazer os músculos doerem, e na gravidez menos coisas são adequadas.</translation>
    </message>
    <message>
        <source>new medicine or pregnancy</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>remédio novo ou gravidez</translation>
    </message>
    <message>
        <source>neither</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>nenhum dos dois</translation>
    </message>
    <message>
        <source>Look at the packages at home: a medicine begun in the last four weeks is worth a question to the pharmacist.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation>Olhe as embalagens em casa: um remédio começado nas últimas quatro semanas merece uma pergunta ao farmacêutico.</translation>
    </message>
    <message>
        <source>Call for help now</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>Ligue e peça ajuda agora</translation>
    </message>
    <message>
        <source>One of the signs you ticked needs somebody to look at you right away. While you wait, nothing in this app matters more.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation>Um dos sinais que você marcou precisa que alguém examine você imediatamente. Enquanto espera, nada neste aplicativo é mais importante do que isso.</translation>
    </message>
    <message>
        <source>The emergency number</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation>O número de emergência</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation>agora</translation>
    </message>
    <message>
        <source>Call the emergency number now, or let somebody call.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Ligue agora para o número de emergência, ou peça que alguém ligue.</translation>
    </message>
    <message>
        <source>Don&apos;t drive yourself. Stay with somebody if you can.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Não dirija você mesmo. Fique com alguém, se puder.</translation>
    </message>
    <message>
        <source>Take your list of medicines along; the summary page has it.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Leve sua lista de remédios; a página de resumo traz.</translation>
    </message>
    <message>
        <source>If you ticked it by mistake, say so on the message about it; then the other questions go on.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation>Se você marcou por engano, diga isso na mensagem sobre esse sinal; aí as outras perguntas continuam.</translation>
    </message>
    <message>
        <source>New loss of bladder or bowel control, or numbness where you sit: call emergency now.</source>
        <extracomment>safety · causes.toml, note. · steps.toml, note.</extracomment>
        <translation>Perda recente do controle da bexiga ou do intestino, ou dormência na região onde você senta: ligue agora para a emergência.</translation>
    </message>
    <message>
        <source>a warning sign of the first group</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>um sinal de alerta do primeiro grupo</translation>
    </message>
    <message>
        <source>Talk to a doctor or an urgent-care line</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>Fale com um médico ou um pronto atendimento</translation>
    </message>
    <message>
        <source>One of the signs you ticked is a reason to be seen within a day or two. A single sign is often a wrong alarm; only a professional can tell.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation>Um dos sinais que você marcou é motivo para ser examinado em um ou dois dias. Um sinal isolado muitas vezes é alarme falso; só um profissional pode dizer.</translation>
    </message>
    <message>
        <source>Your doctor, or an urgent-care or nurse line</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation>Seu médico, um pronto atendimento ou orientação por telefone</translation>
    </message>
    <message>
        <source>today or tomorrow, within 24 to 48 hours</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation>hoje ou amanhã, em 24 a 48 horas</translation>
    </message>
    <message>
        <source>Call your doctor or the urgent-care line and read them the signs you ticked.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Ligue para seu médico ou para o pronto atendimento e leia os sinais que marcou.</translation>
    </message>
    <message>
        <source>Keep to gentle comfort: an easy position, short walks, ice or heat if it feels good.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Fique em medidas suaves de conforto: uma posição boa, caminhadas curtas, gelo ou calor se a sensação for boa.</translation>
    </message>
    <message>
        <source>Print the summary page, or have it open when you call.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Imprima a página de resumo, ou tenha-a aberta ao ligar.</translation>
    </message>
    <message>
        <source>It gets worse, or a sign of the first group appears: call the emergency number.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation>Piora, ou aparece um sinal do primeiro grupo: ligue para o número de emergência.</translation>
    </message>
    <message>
        <source>Single warning signs are often wrong alarms. They are a reason to be looked at, not a verdict.</source>
        <extracomment>safety · causes.toml, note.</extracomment>
        <translation>Sinais de alerta isolados muitas vezes são alarme falso. São um motivo para ser examinado, não um veredito.</translation>
    </message>
    <message>
        <source>Call the doctor or the urgent-care line about the signs you ticked</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Ligar para o médico ou o pronto atendimento sobre os sinais que você marcou</translation>
    </message>
    <message>
        <source>a sign that wants a look within two days</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>um sinal que precisa ser visto em até dois dias</translation>
    </message>
    <message>
        <source>Tell a doctor about the wider pattern</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>Contar a um médico o quadro mais amplo</translation>
    </message>
    <message>
        <source>This pattern fits more than one tight muscle; only a professional can tell. A nerve disease is unlikely, and worth asking about.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation>Este padrão vai além de um músculo tenso; só um profissional pode dizer. Uma doença dos nervos é improvável, e vale perguntar.</translation>
    </message>
    <message>
        <source>Your doctor, who may send you to a neurologist</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation>Seu médico, que pode encaminhar você a um neurologista</translation>
    </message>
    <message>
        <source>within 1 to 2 weeks</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation>em 1 a 2 semanas</translation>
    </message>
    <message>
        <source>Book a visit with your doctor.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Marque uma consulta com seu médico.</translation>
    </message>
    <message>
        <source>Log every spasm with its place, also those outside the back.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Registre cada espasmo com o lugar, também os fora das costas.</translation>
    </message>
    <message>
        <source>Write down what else you noticed: shaking, stumbling, vision, and since when.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Anote o que mais você notou: tremor, tropeços, visão, e desde quando.</translation>
    </message>
    <message>
        <source>Sudden weakness, slurred speech or sight loss, or trouble holding urine: call the emergency number.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation>Fraqueza súbita, fala enrolada ou perda de visão, ou dificuldade de segurar a urina: ligue para o número de emergência.</translation>
    </message>
    <message>
        <source>A back spasm alone is very unlikely to be a nerve disease; spasms elsewhere, tremor, stumbling or vision change deserve a visit.</source>
        <extracomment>safety · causes.toml, note. · steps.toml, note.</extracomment>
        <translation>Um espasmo nas costas sozinho muito dificilmente é uma doença dos nervos; espasmos em outros lugares, tremor, tropeços ou mudança na visão merecem uma consulta.</translation>
    </message>
    <message>
        <source>Book a visit about the wider pattern of your spasms</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Marcar uma consulta sobre o quadro mais amplo dos seus espasmos</translation>
    </message>
    <message>
        <source>spasms or signs beyond the back</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>espasmos ou sinais além das costas</translation>
    </message>
    <message>
        <source>perhaps spasms or signs beyond the back</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>talvez espasmos ou sinais além das costas</translation>
    </message>
    <message>
        <source>Ask before more self-care medicine</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>Pergunte antes de tomar mais remédio por conta própria</translation>
    </message>
    <message>
        <source>A new medicine, a pregnancy or a birth changes what is right to take. A short question clears it up.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation>Um remédio novo, uma gravidez ou um parto muda o que é adequado tomar. Uma pergunta curta esclarece.</translation>
    </message>
    <message>
        <source>Your pharmacist, doctor or midwife</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation>Seu farmacêutico, médico ou a equipe do pré-natal</translation>
    </message>
    <message>
        <source>in the next days</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation>nos próximos dias</translation>
    </message>
    <message>
        <source>Ask before you take anything more for your back on your own.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Pergunte antes de tomar por conta própria mais alguma coisa para as costas.</translation>
    </message>
    <message>
        <source>Don&apos;t stop a prescribed medicine by yourself.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Não pare por conta própria um remédio receitado.</translation>
    </message>
    <message>
        <source>Walking, an easy position and warmth are still yours, if nobody advised against them.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Caminhar, uma posição boa e calor continuam ao seu alcance, se ninguém desaconselhou.</translation>
    </message>
    <message>
        <source>Bleeding, fluid loss, or back pain that comes in waves in pregnancy, or a swollen face or trouble breathing after a medicine: call the emergency number.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation>Sangramento, perda de líquido ou dor nas costas em ondas na gravidez, ou rosto inchado ou dificuldade de respirar depois de um remédio: ligue para o número de emergência.</translation>
    </message>
    <message>
        <source>A medicine started in the last four weeks can be the reason for sore muscles: a question for the pharmacist.</source>
        <extracomment>safety · causes.toml, note.</extracomment>
        <translation>Um remédio começado nas últimas quatro semanas pode ser o motivo de músculos doloridos: uma pergunta para o farmacêutico.</translation>
    </message>
    <message>
        <source>Ask the pharmacist, doctor or midwife before more self-care medicine</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Perguntar ao farmacêutico, ao médico ou à equipe do pré-natal antes de mais remédio por conta própria</translation>
    </message>
    <message>
        <source>a new medicine, or pregnancy or birth</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>um remédio novo, ou gravidez ou parto</translation>
    </message>
    <message>
        <source>Ask about your medicines first</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>Pergunte antes sobre seus remédios</translation>
    </message>
    <message>
        <source>Medicine on more days than its label allows, or beside other medicines, wants a second pair of eyes. A short question clears it up.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation>Remédio por mais dias do que a bula permite, ou junto com outros remédios, pede um segundo par de olhos. Uma pergunta curta esclarece.</translation>
    </message>
    <message>
        <source>Your pharmacist or doctor</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation>Seu farmacêutico ou médico</translation>
    </message>
    <message>
        <source>Write down what you take, how much and since when; the summary page has what you logged.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Anote o que você toma, quanto e desde quando; a página de resumo traz o que você registrou.</translation>
    </message>
    <message>
        <source>A swollen face, trouble breathing, fainting, or black or bloody stool or vomit after a medicine: call the emergency number.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation>Rosto inchado, dificuldade de respirar, desmaio, ou fezes ou vômito pretos ou com sangue depois de um remédio: ligue para o número de emergência.</translation>
    </message>
    <message>
        <source>Ask the pharmacist or doctor about your medicines</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Perguntar ao farmacêutico ou médico sobre seus remédios</translation>
    </message>
    <message>
        <source>medicine for longer than the label, or other medicines</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>remédio por mais tempo do que a bula, ou outros remédios</translation>
    </message>
    <message>
        <source>Ask your midwife or doctor first</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>Pergunte antes à equipe do pré-natal ou ao médico</translation>
    </message>
    <message>
        <source>A pregnancy or a birth changes what is right for a back. A short question clears it up.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation>Uma gravidez ou um parto muda o que é adequado para as costas. Uma pergunta curta esclarece.</translation>
    </message>
    <message>
        <source>Your midwife or doctor</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation>A equipe do pré-natal ou seu médico</translation>
    </message>
    <message>
        <source>Ask before you take anything for your back, also what needs no prescription.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Pergunte antes de tomar qualquer coisa para as costas, também o que não precisa de receita.</translation>
    </message>
    <message>
        <source>No hot tub and no heat on the belly; a bath of at most 37 °C is fine.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Sem ofurô nem hidromassagem e sem calor na barriga; um banho de imersão de no máximo 37 °C é permitido.</translation>
    </message>
    <message>
        <source>An easy position and short walks are still yours, if nobody advised against them.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Uma posição boa e caminhadas curtas continuam ao seu alcance, se ninguém desaconselhou.</translation>
    </message>
    <message>
        <source>Bleeding, fluid loss, or back pain that comes in waves: call the maternity unit or the emergency number.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation>Sangramento, perda de líquido ou dor nas costas em ondas: ligue para a maternidade ou para o número de emergência.</translation>
    </message>
    <message>
        <source>What is right to take in pregnancy is for a midwife or doctor to say.</source>
        <extracomment>safety · causes.toml, note.</extracomment>
        <translation>O que é adequado tomar na gravidez cabe à equipe do pré-natal ou a um médico dizer.</translation>
    </message>
    <message>
        <source>Ask the midwife or doctor about your back, and before any medicine</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Perguntar à equipe do pré-natal ou ao médico sobre suas costas, e antes de qualquer remédio</translation>
    </message>
    <message>
        <source>pregnant, or perhaps, or a birth in the last weeks</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>grávida, ou talvez, ou parto nas últimas semanas</translation>
    </message>
    <message>
        <source>You may have strained or torn a muscle</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>Você pode ter estirado ou rompido um músculo</translation>
    </message>
    <message>
        <source>This pattern fits a strained or torn muscle; only a professional can tell.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation>Este padrão combina com um músculo estirado ou rompido; só um profissional pode dizer.</translation>
    </message>
    <message>
        <source>A physiotherapist; a doctor if you cannot use that part, or the bruise is big</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation>Um fisioterapeuta; um médico, se você não consegue usar essa parte ou a mancha roxa é grande</translation>
    </message>
    <message>
        <source>within 1 week, if it isn&apos;t clearly easing</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation>em 1 semana, se não estiver claramente aliviando</translation>
    </message>
    <message>
        <source>Protect the spot for 48 hours: no stretching into pain, no heat on a bruise or swelling.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Proteja o local por 48 horas: não alongue a ponto de doer, e nada de calor sobre mancha roxa ou inchaço.</translation>
    </message>
    <message>
        <source>Short walks and easy moves from the start, as far as they don&apos;t sharpen the pain.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Caminhadas curtas e movimentos leves desde o começo, desde que não agravem a dor.</translation>
    </message>
    <message>
        <source>After two days, move more, a little each day.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Depois de dois dias, mexa-se mais, um pouco a cada dia.</translation>
    </message>
    <message>
        <source>You cannot use that part, or the bruise is large or growing: see a doctor rather than a physiotherapist.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation>Você não consegue usar essa parte, ou a mancha roxa é grande ou cresce: vá a um médico, em vez de um fisioterapeuta.</translation>
    </message>
    <message>
        <source>A physiotherapist can plan exercise and load; no one exercise type is best.</source>
        <extracomment>safety · causes.toml, note.</extracomment>
        <translation>Um fisioterapeuta pode planejar exercício e carga; nenhum tipo de exercício é o melhor.</translation>
    </message>
    <message>
        <source>Two days of protection are over: begin to move more</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Passaram dois dias de proteção: comece a se mexer mais</translation>
    </message>
    <message>
        <source>Not clearly easing? Book a physiotherapist</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Não está claramente aliviando? Marque um fisioterapeuta</translation>
    </message>
    <message>
        <source>a knock, twist or slip</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>uma pancada, torção ou escorregão</translation>
    </message>
    <message>
        <source>a tear or pop, a bruise or swelling</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>rasgo ou estalo, mancha roxa ou inchaço</translation>
    </message>
    <message>
        <source>you can&apos;t use it, or a big bruise or swelling</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>você não consegue usar, ou mancha roxa grande ou inchaço</translation>
    </message>
    <message>
        <source>A doctor within days; after that a physiotherapist</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation>Um médico em poucos dias; depois, um fisioterapeuta</translation>
    </message>
    <message>
        <source>within days</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation>em poucos dias</translation>
    </message>
    <message>
        <source>Book a visit with a doctor in the next days; sooner if it gets worse.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Marque uma consulta com um médico nos próximos dias; antes, se piorar.</translation>
    </message>
    <message>
        <source>Short walks and easy moves, as far as they don&apos;t sharpen the pain.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Caminhadas curtas e movimentos leves, desde que não agravem a dor.</translation>
    </message>
    <message>
        <source>It swells or hurts more and more, or gets numb, pale or cold: be seen today. Any warning sign: call, as that sign says.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation>Incha ou dói cada vez mais, ou fica dormente, pálido ou frio: seja examinado hoje. Qualquer sinal de alerta: ligue, como aquele sinal diz.</translation>
    </message>
    <message>
        <source>See a doctor about the part you can&apos;t use, or the big bruise</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Ver um médico sobre a parte que você não consegue usar, ou a mancha roxa grande</translation>
    </message>
    <message>
        <source>See a doctor first, then a physiotherapist</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>Veja primeiro um médico, depois um fisioterapeuta</translation>
    </message>
    <message>
        <source>This pattern fits an irritated nerve; only a professional can tell. It usually settles.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation>Este padrão combina com um nervo irritado; só um profissional pode dizer. Costuma acalmar.</translation>
    </message>
    <message>
        <source>Your doctor, then a physiotherapist</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation>Seu médico, depois um fisioterapeuta</translation>
    </message>
    <message>
        <source>within 1 to 2 weeks, sooner if it gets worse</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation>em 1 a 2 semanas, antes se piorar</translation>
    </message>
    <message>
        <source>Keep walking in short bits, and change position often.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Continue caminhando em trechos curtos e mude de posição com frequência.</translation>
    </message>
    <message>
        <source>Log where the leg hurts or tingles, and whether that spreads or shrinks.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Registre onde a perna dói ou formiga, e se isso se espalha ou diminui.</translation>
    </message>
    <message>
        <source>The leg gets weak or numb: call a doctor within a day. Both legs, or numbness where you sit: call the emergency number.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation>A perna fica fraca ou dormente: ligue para um médico em até um dia. As duas pernas, ou dormência onde você senta: ligue para o número de emergência.</translation>
    </message>
    <message>
        <source>First rule out warning signs; after that care is much the same for most causes.</source>
        <extracomment>safety · causes.toml, note. · steps.toml, note.</extracomment>
        <translation>Primeiro, excluir sinais de alerta; depois disso, o cuidado é quase o mesmo para a maioria das causas.</translation>
    </message>
    <message>
        <source>Book a visit about the pain that goes into your leg</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Marcar uma consulta sobre a dor que vai para a perna</translation>
    </message>
    <message>
        <source>pain below the knee, or a tingling leg</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>dor abaixo do joelho, ou perna formigando</translation>
    </message>
    <message>
        <source>Go back to the professional who knows it</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>Volte ao profissional que conhece o caso</translation>
    </message>
    <message>
        <source>A disc or spine joint was named before. Nothing is out of place to be put back; whoever knows your back can say what is new.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation>Um disco ou uma articulação da coluna já foi citado antes. Nada está fora do lugar para ser posto de volta; quem conhece suas costas pode dizer o que é novo.</translation>
    </message>
    <message>
        <source>The professional who told you; manual therapy only after they agree</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation>O profissional que disse isso a você; terapia manual só depois que ele concordar</translation>
    </message>
    <message>
        <source>at the next routine visit</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation>na próxima consulta de rotina</translation>
    </message>
    <message>
        <source>Ask for a routine visit with whoever knows your back.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Peça uma consulta de rotina com quem conhece suas costas.</translation>
    </message>
    <message>
        <source>Find the old letter or scan report and put it with the summary page.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Ache o laudo ou exame antigo e junte à página de resumo.</translation>
    </message>
    <message>
        <source>Wait with any cracking or thrusting treatment until they have agreed to it.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Não faça nenhum tratamento de estalar ou empurrar a coluna até esse profissional concordar.</translation>
    </message>
    <message>
        <source>A weak or numb leg: a doctor within a day. Both legs, or trouble holding urine: call the emergency number.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation>Perna fraca ou dormente: um médico em até um dia. As duas pernas, ou dificuldade de segurar a urina: ligue para o número de emergência.</translation>
    </message>
    <message>
        <source>Spinal manipulation may help a bit in the first 6 weeks. It does not put bones back in place. See a doctor first if a leg is weak or numb.</source>
        <extracomment>safety · causes.toml, note. · steps.toml, note.</extracomment>
        <translation>A manipulação da coluna pode ajudar um pouco nas primeiras 6 semanas. Ela não põe ossos de volta no lugar. Veja antes um médico se uma perna está fraca ou dormente.</translation>
    </message>
    <message>
        <source>Ask for a visit with the professional who knows your back</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Pedir uma consulta com o profissional que conhece suas costas</translation>
    </message>
    <message>
        <source>a disc or spine joint was named before</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>um disco ou uma articulação da coluna já foi citado</translation>
    </message>
    <message>
        <source>Book a visit, and take the report</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>Marque uma consulta e leve o relatório</translation>
    </message>
    <message>
        <source>This pattern fits a back that wants a closer look; only a professional can tell what is behind it.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation>Este padrão combina com costas que pedem um olhar mais atento; só um profissional pode dizer o que há por trás.</translation>
    </message>
    <message>
        <source>Your doctor</source>
        <extracomment>safety · causes.toml, who. · steps.toml, title.</extracomment>
        <translation>Seu médico</translation>
    </message>
    <message>
        <source>Print the summary page and write down your questions.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Imprima a página de resumo e anote suas perguntas.</translation>
    </message>
    <message>
        <source>Keep walking and doing what helps in the meantime.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Continue caminhando e fazendo o que ajuda enquanto isso.</translation>
    </message>
    <message>
        <source>Any warning sign: call within a day, or now, as that sign says.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation>Qualquer sinal de alerta: ligue em até um dia, ou agora, como aquele sinal diz.</translation>
    </message>
    <message>
        <source>No better after a few weeks, or it stops your day? See a doctor.</source>
        <extracomment>safety · causes.toml, note. · steps.toml, note.</extracomment>
        <translation>Sem melhora depois de algumas semanas, ou atrapalha seu dia? Veja um médico.</translation>
    </message>
    <message>
        <source>Book a visit with your doctor, and take the summary page</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Marcar uma consulta com seu médico e levar a página de resumo</translation>
    </message>
    <message>
        <source>the same place twice or more in three months</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>o mesmo lugar duas vezes ou mais em três meses</translation>
    </message>
    <message>
        <source>home care is not enough</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>os cuidados em casa não bastam</translation>
    </message>
    <message>
        <source>Take about half the load off, then build back</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>Tire mais ou menos metade da carga, depois retome</translation>
    </message>
    <message>
        <source>This pattern fits a back that had more than it was used to; only a professional can tell for sure.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation>Este padrão combina com costas que tiveram mais do que o costume; só um profissional pode dizer com certeza.</translation>
    </message>
    <message>
        <source>A physiotherapist, if it&apos;s not better in 2 weeks</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation>Um fisioterapeuta, se não melhorar em 2 semanas</translation>
    </message>
    <message>
        <source>start now; the physiotherapist after 2 weeks</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation>comece agora; o fisioterapeuta após 2 semanas</translation>
    </message>
    <message>
        <source>Cut the lifting, sport or repeated work by about a half for some days.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Corte peso, esporte ou trabalho repetido mais ou menos pela metade por alguns dias.</translation>
    </message>
    <message>
        <source>Then add a little each day; two steps up, one back is normal.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Depois acrescente um pouco a cada dia; dois passos para a frente e um para trás é normal.</translation>
    </message>
    <message>
        <source>Keep walking. Rest in bed makes it slower.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Continue caminhando. Ficar na cama deixa a recuperação mais lenta.</translation>
    </message>
    <message>
        <source>Not better in two weeks: see a physiotherapist. Any warning sign: call, as that sign says.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation>Não melhorou em duas semanas: veja um fisioterapeuta. Qualquer sinal de alerta: ligue, como aquele sinal diz.</translation>
    </message>
    <message>
        <source>A plan made for you, built up slowly, is what prevention trials tested.</source>
        <extracomment>safety · causes.toml, note. · steps.toml, note.</extracomment>
        <translation>Um plano feito para você, que cresce devagar, é o que os estudos de prevenção testaram.</translation>
    </message>
    <message>
        <source>Not better after two weeks? Book a physiotherapist</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Não melhorou em duas semanas? Marque um fisioterapeuta</translation>
    </message>
    <message>
        <source>lots of lifting, sport or repeated work</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>muito peso, esporte ou trabalho repetido</translation>
    </message>
    <message>
        <source>Calm things down: breath, sleep, walking</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>Acalme as coisas: respiração, sono, caminhada</translation>
    </message>
    <message>
        <source>This pattern fits a body under strain; only a professional can tell for sure.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation>Este padrão combina com um corpo sob tensão; só um profissional pode dizer com certeza.</translation>
    </message>
    <message>
        <source>Nobody has to; a massage is a comfort option</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation>Não é preciso consultar ninguém; massagem é uma opção de conforto</translation>
    </message>
    <message>
        <source>start now</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation>comece agora</translation>
    </message>
    <message>
        <source>Five minutes of slow breathing, lying as it is comfortable.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Cinco minutos de respiração lenta, deitado do jeito mais confortável.</translation>
    </message>
    <message>
        <source>A walk in daylight, and the same bedtime for some nights.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Uma caminhada à luz do dia, e a mesma hora de dormir por algumas noites.</translation>
    </message>
    <message>
        <source>A massage if you like: it can ease pain for a while.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Uma massagem, se quiser: pode aliviar a dor por um tempo.</translation>
    </message>
    <message>
        <source>Worry or low mood that fills most days: talk to a doctor about that too. Any warning sign: call, as that sign says.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation>Preocupação ou desânimo na maior parte dos dias: fale com um médico também sobre isso. Qualquer sinal de alerta: ligue, como aquele sinal diz.</translation>
    </message>
    <message>
        <source>Massage can ease pain for a while; lasting effect is not shown.</source>
        <extracomment>safety · causes.toml, note. · steps.toml, note.</extracomment>
        <translation>Massagem pode aliviar a dor por um tempo; efeito duradouro não foi demonstrado.</translation>
    </message>
    <message>
        <source>A calmer evening: slow breathing, a walk, an early night</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Uma noite mais calma: respiração lenta, uma caminhada, dormir cedo</translation>
    </message>
    <message>
        <source>a tense or worried time</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>uma fase tensa ou preocupada</translation>
    </message>
    <message>
        <source>strain or bad sleep most days</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>tensão ou sono ruim na maioria dos dias</translation>
    </message>
    <message>
        <source>Comfort, walking, calm stretching</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>Conforto, caminhada, alongamento calmo</translation>
    </message>
    <message>
        <source>This pattern fits a simple strain or guarding after a sudden move; only a professional can tell. No cause needs fixing.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation>Este padrão combina com um estiramento simples ou uma reação de proteção após um movimento súbito; só um profissional pode dizer. Aqui não há causa que precise ser corrigida.</translation>
    </message>
    <message>
        <source>Nobody for now</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation>Ninguém por ora</translation>
    </message>
    <message>
        <source>start now; look again on day 3, 7 and 14</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation>comece agora; olhe de novo nos dias 3, 7 e 14</translation>
    </message>
    <message>
        <source>Ice or heat as it feels good, within the timer&apos;s limits.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Gelo ou calor, o que for mais agradável, dentro dos limites do timer.</translation>
    </message>
    <message>
        <source>A short walk each hour you are awake, in the first days.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Uma caminhada curta a cada hora em que está acordado, nos primeiros dias.</translation>
    </message>
    <message>
        <source>Calm stretching once it no longer sharpens the pain.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Alongamento calmo quando ele não agravar mais a dor.</translation>
    </message>
    <message>
        <source>A warning sign, pain below the knee, or no clear gain by day 14: then a visit.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation>Um sinal de alerta, dor abaixo do joelho, ou nenhuma melhora clara até o dia 14: então, uma consulta.</translation>
    </message>
    <message>
        <source>A clear harmless trigger is reassuring, not a guarantee; the warning signs come first.</source>
        <extracomment>safety · causes.toml, note.</extracomment>
        <translation>Um gatilho claro e inofensivo tranquiliza, mas não é garantia; os sinais de alerta vêm primeiro.</translation>
    </message>
    <message>
        <source>Temperature of 38 °C (100.4 °F) or more</source>
        <oldsource>Temperature of 38 C (100.4 F) or more</oldsource>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Temperatura de 38 °C (100,4 °F) ou mais</translation>
    </message>
    <message>
        <source>Is your temperature 38 °C (100.4 °F) or more, with the back pain?</source>
        <oldsource>Is your temperature 38 C (100.4 F) or more, with the back pain?</oldsource>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Sua temperatura está em 38 °C (100,4 °F) ou mais, junto com a dor nas costas?</translation>
    </message>
    <message>
        <source>A clear harmless trigger is reassuring, not a guarantee; answer the warning-sign questions first.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Um gatilho claro e inofensivo tranquiliza, mas não é garantia; responda antes às perguntas dos sinais de alerta.</translation>
    </message>
    <message>
        <source>A short walk each hour you are awake</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Uma caminhada curta a cada hora em que está acordado</translation>
    </message>
    <message>
        <source>a sudden move after being still</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>um movimento súbito depois de ficar parado</translation>
    </message>
    <message>
        <source>No clear trigger is common, and often fine</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>Não ter um gatilho claro é comum, e muitas vezes tudo bem</translation>
    </message>
    <message>
        <source>Nobody can usually point to one exact cause, and that is normal. Comfort and walking fit here too.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation>Em geral ninguém consegue apontar uma causa exata, e isso é normal. Conforto e caminhada servem aqui também.</translation>
    </message>
    <message>
        <source>start now; look again on day 2, 5 and 14</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation>comece agora; olhe de novo nos dias 2, 5 e 14</translation>
    </message>
    <message>
        <source>Nobody can usually point to one exact cause, and that is normal.</source>
        <extracomment>safety · causes.toml, note. · steps.toml, note.</extracomment>
        <translation>Em geral ninguém consegue apontar uma causa exata, e isso é normal.</translation>
    </message>
    <message>
        <source>Massage</source>
        <extracomment>causes.toml, title. · steps.toml, title.</extracomment>
        <translation>Massagem</translation>
    </message>
    <message>
        <source>A massage can loosen things for a while, and for many it is simply pleasant. Trials could not show that the effect lasts, so it is a comfort, not a repair.</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Uma massagem pode soltar as coisas por um tempo, e para muitos é simplesmente agradável. Os estudos não conseguiram mostrar que o efeito dura; então é um conforto, não um conserto.</translation>
    </message>
    <message>
        <source>Some plan several sessions over a couple of months. Log your pain before and after each: then you see for yourself whether it is worth the money.</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Algumas pessoas planejam várias sessões ao longo de uns dois meses. Registre sua dor antes e depois de cada uma: assim você mesmo vê se vale o dinheiro.</translation>
    </message>
    <message>
        <source>Say where it hurts, and what hurts when pressed. Pressure should never make you hold your breath.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>Diga onde dói, e o que dói ao apertar. A pressão nunca deve fazer você prender a respiração.</translation>
    </message>
    <message>
        <source>Skip it over a fresh bruise, a fever, a skin infection or a clot, and ask a doctor first with cancer, osteoporosis, pregnancy or blood thinners.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>Não faça sobre uma mancha roxa recente, com febre, infecção da pele ou trombose, e pergunte antes a um médico em caso de câncer, osteoporose, gravidez ou anticoagulantes.</translation>
    </message>
    <message>
        <source>It works best beside walking and exercise, not instead of them.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>Funciona melhor junto com caminhada e exercício, não no lugar deles.</translation>
    </message>
    <message>
        <source>The visit with your doctor</source>
        <extracomment>causes.toml, title.</extracomment>
        <translation>A consulta com seu médico</translation>
    </message>
    <message>
        <source>Most of what a doctor needs is what you can tell: when it began, where it goes, what eases it, what you took. The summary page says it in a minute.</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>A maior parte do que um médico precisa é o que você pode contar: quando começou, para onde vai, o que alivia, o que você tomou. A página de resumo diz isso em um minuto.</translation>
    </message>
    <message>
        <source>A scan is often not needed. X-ray, CT or MRI rarely change what is done in the first six weeks unless there are warning signs, and normal ageing shows up on them and can worry for nothing.</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Muitas vezes um exame de imagem não é necessário. Raio-X, tomografia ou ressonância raramente mudam o que se faz nas primeiras seis semanas, a menos que haja sinais de alerta; e o envelhecimento normal aparece neles e pode preocupar à toa.</translation>
    </message>
    <message>
        <source>May be ordered: an examination of back, legs and reflexes; sometimes a blood or urine test; an X-ray, CT or MRI when a warning sign asks for it.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>Podem ser pedidos: um exame das costas, das pernas e dos reflexos; às vezes um exame de sangue ou urina; raio-X, tomografia ou ressonância quando um sinal de alerta exige.</translation>
    </message>
    <message>
        <source>Is there anything that needs more tests, and what would they change?</source>
        <extracomment>causes.toml, questions.</extracomment>
        <translation>Há algo que precise de mais exames, e o que eles mudariam?</translation>
    </message>
    <message>
        <source>What may I do, and what should I leave for now?</source>
        <extracomment>causes.toml, questions.</extracomment>
        <translation>O que posso fazer, e o que devo deixar por ora?</translation>
    </message>
    <message>
        <source>Which medicine fits with what I already take, for how long, and what should make me stop?</source>
        <extracomment>causes.toml, questions.</extracomment>
        <translation>Qual remédio combina com o que já tomo, por quanto tempo, e o que deve me fazer parar?</translation>
    </message>
    <message>
        <source>When should it be better, and when do I come back?</source>
        <extracomment>causes.toml, questions.</extracomment>
        <translation>Quando deve estar melhor, e quando volto?</translation>
    </message>
    <message>
        <source>Scans rarely help in the first 6 weeks unless there are warning signs, and normal ageing shows up on them.</source>
        <extracomment>safety · causes.toml, note. · steps.toml, note.</extracomment>
        <translation>Exames de imagem raramente ajudam nas primeiras 6 semanas, a menos que haja sinais de alerta, e o envelhecimento normal aparece neles.</translation>
    </message>
    <message>
        <source>Physiotherapy</source>
        <extracomment>causes.toml, title. · steps.toml, title.</extracomment>
        <translation>Fisioterapia</translation>
    </message>
    <message>
        <source>A physiotherapist looks at how you move, finds a load you can take, and builds it up with you. It need not wait for a scan.</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Um fisioterapeuta vê como você se move, acha uma carga que você aguenta e a aumenta junto com você. Não precisa esperar por um exame de imagem.</translation>
    </message>
    <message>
        <source>No one kind of exercise has been shown to be best. The one you do is: ask for two or three moves that fit your day.</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Nenhum tipo de exercício se mostrou o melhor. O melhor é o que você faz: peça dois ou três exercícios que caibam no seu dia.</translation>
    </message>
    <message>
        <source>Tell what you do all day, and what you want to get back to.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>Conte o que você faz o dia todo e a que quer voltar.</translation>
    </message>
    <message>
        <source>Ask how many times, how long, and how much pain during a move is fine.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>Pergunte quantas vezes, por quanto tempo e quanta dor durante um exercício é aceitável.</translation>
    </message>
    <message>
        <source>Add the moves you were given to the stretch player: it keeps the time and counts the sides.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>Adicione os exercícios que recebeu ao guia de alongamento: ele marca o tempo e conta os lados.</translation>
    </message>
    <message>
        <source>A trainer can help later on; looking for a cause is not a trainer&apos;s work.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>Um treinador pode ajudar mais tarde; buscar uma causa não é trabalho de treinador.</translation>
    </message>
    <message>
        <source>Manual therapy, chiropractor</source>
        <extracomment>causes.toml, title.</extracomment>
        <translation>Terapia manual, quiropraxista</translation>
    </message>
    <message>
        <source>Hands-on treatment may help a bit in the first six weeks. More than half of those treated are sore or stiff for a day or so afterwards.</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>O tratamento com as mãos pode ajudar um pouco nas primeiras seis semanas. Mais da metade das pessoas tratadas fica dolorida ou rígida por cerca de um dia depois.</translation>
    </message>
    <message>
        <source>It does not put bones back in place: nothing is out of place. If it helps, it helps by easing pain and stiffness, and best as one part beside exercise.</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Ele não põe ossos de volta no lugar: nada está fora do lugar. Se ajuda, ajuda aliviando dor e rigidez, e melhor como uma parte junto do exercício.</translation>
    </message>
    <message>
        <source>With a leg that is weak or numb, see a doctor before anybody manipulates your back.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>Com uma perna fraca ou dormente, veja um médico antes que alguém manipule suas costas.</translation>
    </message>
    <message>
        <source>With a known disc or joint problem, ask the professional who knows it first.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>Com um problema conhecido de disco ou articulação, pergunte antes ao profissional que o conhece.</translation>
    </message>
    <message>
        <source>Say no to whatever you don&apos;t want, at any time, and to long courses paid in advance.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>Diga não ao que você não quer, a qualquer momento, e a tratamentos longos pagos adiantado.</translation>
    </message>
    <message>
        <source>Osteoporosis, cancer, blood thinners or pregnancy: say so before it begins.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>Osteoporose, câncer, anticoagulantes ou gravidez: avise antes de começar.</translation>
    </message>
    <message>
        <source>When nerves may be involved</source>
        <extracomment>causes.toml, title.</extracomment>
        <translation>Se houver nervos envolvidos</translation>
    </message>
    <message>
        <source>A back spasm alone is very unlikely to come from a disease like multiple sclerosis or Parkinson&apos;s. Other things beside it make a visit worthwhile: spasms elsewhere, shaking, slowness, stumbling, a change of vision.</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Um espasmo nas costas sozinho muito dificilmente vem de uma doença como esclerose múltipla ou Parkinson. Outras coisas junto com ele fazem a consulta valer a pena: espasmos em outros lugares, tremor, lentidão, tropeços, mudança na visão.</translation>
    </message>
    <message>
        <source>Your doctor may send you to a neurologist. A short log of what happened, where and when is worth more there than any guess.</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>Seu médico pode encaminhar você a um neurologista. Um registro curto do que aconteceu, onde e quando vale mais ali do que qualquer palpite.</translation>
    </message>
    <message>
        <source>Call the emergency number now: new trouble holding or passing urine or stool, numbness where you sit, both legs weak or numb, a face that droops, slurred speech.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>Ligue agora para o número de emergência: dificuldade nova de segurar ou soltar urina ou fezes, dormência onde você senta, as duas pernas fracas ou dormentes, rosto caído de um lado, fala enrolada.</translation>
    </message>
    <message>
        <source>Within a day: new weakness or numbness in one leg.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>Em até um dia: fraqueza ou dormência nova em uma perna.</translation>
    </message>
    <message>
        <source>Within one to two weeks: spasms elsewhere, shaking, slowness, unsteady walking, vision change.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>Em uma a duas semanas: espasmos em outros lugares, tremor, lentidão, andar instável, mudança na visão.</translation>
    </message>
    <message>
        <source>Ice is not for you with Raynaud&apos;s, numb skin, poor circulation, or an open wound there.</source>
        <extracomment>safety · cautions.toml, short.</extracomment>
        <translation>Gelo não é para você com Raynaud, pele dormente, má circulação ou ferida aberta no local.</translation>
    </message>
    <message>
        <source>Raynaud&apos;s: fingers that turn white in the cold</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Raynaud: dedos que ficam brancos no frio</translation>
    </message>
    <message>
        <source>Hives from cold (cold urticaria)</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Urticária ao frio</translation>
    </message>
    <message>
        <source>Cryoglobulinaemia or cold haemoglobinuria</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Crioglobulinemia ou hemoglobinúria ao frio</translation>
    </message>
    <message>
        <source>Sickle cell disease</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Doença falciforme</translation>
    </message>
    <message>
        <source>Numb skin or nerve damage there, for example from diabetes</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Pele dormente ou lesão de nervos no local, por exemplo por diabetes</translation>
    </message>
    <message>
        <source>Poor circulation (arterial disease)</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Má circulação (doença das artérias)</translation>
    </message>
    <message>
        <source>An open wound, or broken or infected skin there</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Ferida aberta, ou pele rompida ou infectada no local</translation>
    </message>
    <message>
        <source>Skin there that had radiation lately</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Pele no local que recebeu radioterapia há pouco</translation>
    </message>
    <message>
        <source>A nerve there that is growing back</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Um nervo no local que está se regenerando</translation>
    </message>
    <message>
        <source>Severe heart disease, or blood pressure that is not under control</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Doença cardíaca grave, ou pressão arterial sem controle</translation>
    </message>
    <message>
        <source>Drowsy, after alcohol or a muscle relaxant, or unable to take the pack off</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Sonolento, depois de álcool ou relaxante muscular, ou incapaz de tirar a compressa</translation>
    </message>
    <message>
        <source>Thin skin</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Pele fina</translation>
    </message>
    <message>
        <source>65 or older</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>65 anos ou mais</translation>
    </message>
    <message>
        <source>Heat is not for you with a fresh bruise or swelling, fever, numb skin, or poor circulation.</source>
        <extracomment>safety · cautions.toml, short.</extracomment>
        <translation>Calor não é para você com mancha roxa ou inchaço recente, febre, pele dormente ou má circulação.</translation>
    </message>
    <message>
        <source>A fresh injury, bruise or swelling there, less than 48 hours old</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Lesão, mancha roxa ou inchaço recente no local, de menos de 48 horas</translation>
    </message>
    <message>
        <source>Fever or an infection</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Febre ou infecção</translation>
    </message>
    <message>
        <source>Numb skin, nerve damage or diabetes</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Pele dormente, lesão de nervos ou diabetes</translation>
    </message>
    <message>
        <source>Poor circulation</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Má circulação</translation>
    </message>
    <message>
        <source>Multiple sclerosis that gets worse with heat</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Esclerose múltipla que piora com o calor</translation>
    </message>
    <message>
        <source>Heart failure, or a tendency to faint</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Insuficiência cardíaca, ou tendência a desmaiar</translation>
    </message>
    <message>
        <source>A tendency to bleed</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Tendência a sangrar</translation>
    </message>
    <message>
        <source>A medicine patch there (fentanyl and others release faster when warm)</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Um adesivo com remédio no local (fentanil e outros liberam mais rápido com calor)</translation>
    </message>
    <message>
        <source>A tumour there</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Um tumor no local</translation>
    </message>
    <message>
        <source>An open wound there</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Uma ferida aberta no local</translation>
    </message>
    <message>
        <source>Pregnant (on the belly or low back, and hot tubs)</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Grávida (na barriga ou na parte baixa das costas, e ofurô ou hidromassagem)</translation>
    </message>
    <message>
        <source>Confused or drowsy, after alcohol or a muscle relaxant</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Confuso ou sonolento, depois de álcool ou relaxante muscular</translation>
    </message>
    <message>
        <source>A cream or rub on the skin there</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Creme ou pomada na pele do local</translation>
    </message>
    <message>
        <source>55 or older and wearing the wrap on bare skin (wear it over clothing)</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>55 anos ou mais e usando a faixa direto na pele (use por cima da roupa)</translation>
    </message>
    <message>
        <source>Planks want a back that has calmed down, and a heart and belly that may be held tight.</source>
        <extracomment>safety · cautions.toml, short.</extracomment>
        <translation>Pranchas pedem costas que já se acalmaram, e um coração e uma barriga que aguentem o corpo contraído com força.</translation>
    </message>
    <message>
        <source>Getting down to the floor and up again is hard for me</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Ir ao chão e levantar de novo é difícil para mim</translation>
    </message>
    <message>
        <source>I am in the last third of a pregnancy</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Estou no último terço da gravidez</translation>
    </message>
    <message>
        <source>I had surgery lately at the belly, a shoulder, a wrist or an eye</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Operei há pouco a barriga, um ombro, um punho ou um olho</translation>
    </message>
    <message>
        <source>I have a hernia</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Tenho uma hérnia</translation>
    </message>
    <message>
        <source>My blood pressure is high and not well controlled</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Minha pressão é alta e não está bem controlada</translation>
    </message>
    <message>
        <source>A doctor or physiotherapist said that planks are fine for me</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Um médico ou fisioterapeuta disse que posso fazer prancha</translation>
    </message>
    <message>
        <source>Some people should drink less, not more.</source>
        <extracomment>safety · cautions.toml, short.</extracomment>
        <translation>Algumas pessoas devem beber menos, não mais.</translation>
    </message>
    <message>
        <source>Heart failure</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Insuficiência cardíaca</translation>
    </message>
    <message>
        <source>Kidney disease</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Doença renal</translation>
    </message>
    <message>
        <source>Liver disease</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Doença do fígado</translation>
    </message>
    <message>
        <source>I once had low sodium in the blood</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Já tive sódio baixo no sangue</translation>
    </message>
    <message>
        <source>A doctor told me how much I may drink</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Um médico me disse quanto posso beber</translation>
    </message>
    <message>
        <source>I take &quot;water tablets&quot; (diuretics)</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Tomo diuréticos (remédios “para urinar”)</translation>
    </message>
    <message>
        <source>BMI is for adults, and says nothing in a pregnancy.</source>
        <extracomment>safety · cautions.toml, short.</extracomment>
        <translation>O IMC é para adultos e não diz nada na gravidez.</translation>
    </message>
    <message>
        <source>I am pregnant</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Estou grávida</translation>
    </message>
    <message>
        <source>I am under 18</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>Tenho menos de 18 anos</translation>
    </message>
    <message>
        <source>Another country</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Outro país</translation>
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
        <translation>Austrália</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Nova Zelândia</translation>
    </message>
    <message>
        <source>Austria</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Áustria</translation>
    </message>
    <message>
        <source>Belgium</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Bulgária</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Suíça</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Chipre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Tchéquia</translation>
    </message>
    <message>
        <source>Germany</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Alemanha</translation>
    </message>
    <message>
        <source>Denmark</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Dinamarca</translation>
    </message>
    <message>
        <source>Estonia</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Estônia</translation>
    </message>
    <message>
        <source>Spain</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Espanha</translation>
    </message>
    <message>
        <source>Finland</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Finlândia</translation>
    </message>
    <message>
        <source>France</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>França</translation>
    </message>
    <message>
        <source>Greece</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Grécia</translation>
    </message>
    <message>
        <source>Croatia</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Croácia</translation>
    </message>
    <message>
        <source>Hungary</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Hungria</translation>
    </message>
    <message>
        <source>Ireland</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Iceland</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Islândia</translation>
    </message>
    <message>
        <source>Italy</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Itália</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Lituânia</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Luxemburgo</translation>
    </message>
    <message>
        <source>Latvia</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Letônia</translation>
    </message>
    <message>
        <source>Malta</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Países Baixos</translation>
    </message>
    <message>
        <source>Norway</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Noruega</translation>
    </message>
    <message>
        <source>Poland</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Polônia</translation>
    </message>
    <message>
        <source>Portugal</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Romania</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Romênia</translation>
    </message>
    <message>
        <source>Sweden</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Suécia</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Eslovênia</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Eslováquia</translation>
    </message>
    <message>
        <source>Yogurt, plain, low-fat</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Iogurte natural semidesnatado</translation>
    </message>
    <message>
        <source>8 oz (230 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>8 oz (230 g)</translation>
    </message>
    <message>
        <source>Yogurt, plain, nonfat</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Iogurte natural desnatado</translation>
    </message>
    <message>
        <source>6 oz (170 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>6 oz (170 g)</translation>
    </message>
    <message>
        <source>Milk, 1 %</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Leite, 1% de gordura</translation>
    </message>
    <message>
        <source>1 cup (240 ml)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>1 xícara (240 ml)</translation>
    </message>
    <message>
        <source>Soy drink, fortified</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Bebida de soja enriquecida</translation>
    </message>
    <message>
        <source>Tofu, set with calcium</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Tofu coagulado com cálcio</translation>
    </message>
    <message>
        <source>1/2 cup (125 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>1/2 xícara (125 g)</translation>
    </message>
    <message>
        <source>Differs by brand; see the pack.</source>
        <extracomment>foods.toml, note.</extracomment>
        <translation>Varia com a marca; veja a embalagem.</translation>
    </message>
    <message>
        <source>Mozzarella, part-skim</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Muçarela semidesnatada</translation>
    </message>
    <message>
        <source>1.5 oz (42 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>1,5 oz (42 g)</translation>
    </message>
    <message>
        <source>Sardines with bones</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Sardinha com espinhas</translation>
    </message>
    <message>
        <source>3 oz (85 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>3 oz (85 g)</translation>
    </message>
    <message>
        <source>Salmon</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Salmão</translation>
    </message>
    <message>
        <source>Salmon, canned with bones</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Salmão em lata, com espinhas</translation>
    </message>
    <message>
        <source>Collards, cooked</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Couve cozida</translation>
    </message>
    <message>
        <source>1 cup (190 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>1 xícara (190 g)</translation>
    </message>
    <message>
        <source>Kale, cooked</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Couve-crespa (kale) cozida</translation>
    </message>
    <message>
        <source>1 cup (130 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>1 xícara (130 g)</translation>
    </message>
    <message>
        <source>Pumpkin seeds, roasted</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Sementes de abóbora torradas</translation>
    </message>
    <message>
        <source>1 oz (28 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>1 oz (28 g)</translation>
    </message>
    <message>
        <source>Chia seeds</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Sementes de chia</translation>
    </message>
    <message>
        <source>Almonds, dry-roasted</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Amêndoas torradas</translation>
    </message>
    <message>
        <source>Cashews</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Castanhas-de-caju</translation>
    </message>
    <message>
        <source>Spinach, boiled</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Espinafre cozido</translation>
    </message>
    <message>
        <source>1/2 cup (90 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>1/2 xícara (90 g)</translation>
    </message>
    <message>
        <source>Its own calcium is barely taken up.</source>
        <extracomment>foods.toml, note.</extracomment>
        <translation>O cálcio dele quase não é absorvido.</translation>
    </message>
    <message>
        <source>Spinach, raw</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Espinafre cru</translation>
    </message>
    <message>
        <source>2 cups (60 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>2 xícaras (60 g)</translation>
    </message>
    <message>
        <source>Black beans, cooked</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Feijão-preto cozido</translation>
    </message>
    <message>
        <source>1/2 cup (85 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>1/2 xícara (85 g)</translation>
    </message>
    <message>
        <source>Brown rice, cooked</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Arroz integral cozido</translation>
    </message>
    <message>
        <source>1/2 cup (100 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>1/2 xícara (100 g)</translation>
    </message>
    <message>
        <source>Banana</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Banana</translation>
    </message>
    <message>
        <source>1 medium</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>1 média</translation>
    </message>
    <message>
        <source>Potato, baked</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Batata assada</translation>
    </message>
    <message>
        <source>Lentils, cooked</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Lentilha cozida</translation>
    </message>
    <message>
        <source>1 cup (200 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>1 xícara (200 g)</translation>
    </message>
    <message>
        <source>Apricots, dried</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Damascos secos</translation>
    </message>
    <message>
        <source>1/2 cup (65 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>1/2 xícara (65 g)</translation>
    </message>
    <message>
        <source>Prunes</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>Ameixas secas</translation>
    </message>
    <message>
        <source>1/2 cup (87 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>1/2 xícara (87 g)</translation>
    </message>
    <message>
        <source>The week in three numbers</source>
        <extracomment>measures.toml, title. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>A semana em três números</translation>
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
        <translation>Comparado com o começo</translation>
    </message>
    <message>
        <source>Since this episode began, how is your back now?</source>
        <extracomment>measures.toml, ask. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Desde que esta crise começou, como estão suas costas agora?</translation>
    </message>
    <message>
        <source>Very much better</source>
        <extracomment>measures.toml, label. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Muitíssimo melhor</translation>
    </message>
    <message>
        <source>Much better</source>
        <extracomment>measures.toml, label. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Muito melhor</translation>
    </message>
    <message>
        <source>A little better</source>
        <extracomment>measures.toml, label. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Um pouco melhor</translation>
    </message>
    <message>
        <source>No change</source>
        <extracomment>measures.toml, label. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Sem mudança</translation>
    </message>
    <message>
        <source>A little worse</source>
        <extracomment>measures.toml, label. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Um pouco pior</translation>
    </message>
    <message>
        <source>Much worse</source>
        <extracomment>measures.toml, label. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Muito pior</translation>
    </message>
    <message>
        <source>Very much worse</source>
        <extracomment>measures.toml, label. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Muitíssimo pior</translation>
    </message>
    <message>
        <source>What your back keeps you from, today</source>
        <extracomment>measures.toml, title. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>O que suas costas impedem você de fazer, hoje</translation>
    </message>
    <message>
        <source>When your back hurts, you may find it difficult to do some of the things you normally do. When you read a sentence that describes you today, put a tick against it. If the sentence does not describe you, then leave the space blank and go on to the next one. Remember, only tick the sentence if you are sure it describes you today.</source>
        <extracomment>measures.toml, intro. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Quando suas costas doem, você pode encontrar dificuldade em fazer algumas coisas que normalmente faz. Quando você ler uma frase que descreve você hoje, assinale-a. Se a frase não descreve você, então deixe o espaço em branco e siga para a próxima frase. Lembre-se, assinale apenas a frase que você tiver certeza que descreve você hoje.</translation>
    </message>
    <message>
        <source>I stay at home most of the time because of my back.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Fico em casa a maior parte do tempo por causa de minhas costas.</translation>
    </message>
    <message>
        <source>I change position frequently to try and get my back comfortable.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Mudo de posição frequentemente tentando deixar minhas costas confortáveis.</translation>
    </message>
    <message>
        <source>I walk more slowly than usual because of my back.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Ando mais devagar que o habitual por causa de minhas costas.</translation>
    </message>
    <message>
        <source>Because of my back I am not doing any of the jobs that I usually do around the house.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Por causa de minhas costas eu não estou fazendo nenhum dos meus trabalhos que geralmente faço em casa.</translation>
    </message>
    <message>
        <source>Because of my back, I use a handrail to get upstairs.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Por causa de minhas costas, eu uso o corrimão para subir escadas.</translation>
    </message>
    <message>
        <source>Because of my back, I lie down to rest more often.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Por causa de minhas costas, eu me deito para descansar mais frequentemente.</translation>
    </message>
    <message>
        <source>Because of my back, I have to hold on to something to get out of an easy chair.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Por causa de minhas costas, eu tenho que me apoiar em alguma coisa para me levantar de uma cadeira normal.</translation>
    </message>
    <message>
        <source>Because of my back, I try to get other people to do things for me.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Por causa de minhas costas, tento conseguir com que outras pessoas façam as coisas por mim.</translation>
    </message>
    <message>
        <source>I get dressed more slowly then usual because of my back.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Eu me visto mais lentamente que o habitual por causa de minhas costas.</translation>
    </message>
    <message>
        <source>I only stand for short periods of time because of my back.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Eu somente fico em pé por períodos curtos de tempo por causa de minhas costas.</translation>
    </message>
    <message>
        <source>Because of my back, I try not to bend or kneel down.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Por causa de minhas costas evito me abaixar ou me ajoelhar.</translation>
    </message>
    <message>
        <source>I find it difficult to get out of a chair because of my back.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Encontro dificuldades em me levantar de uma cadeira por causa de minhas costas.</translation>
    </message>
    <message>
        <source>My back is painful almost all the time.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>As minhas costas doem quase que o tempo todo.</translation>
    </message>
    <message>
        <source>I find it difficult to turn over in bed because of my back.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Tenho dificuldade em me virar na cama por causa das minhas costas.</translation>
    </message>
    <message>
        <source>My appetite is not very good because of my back pain.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Meu apetite não é muito bom por causa das dores em minhas costas.</translation>
    </message>
    <message>
        <source>I have trouble putting on my socks (or stockings) because of the pain in my back.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Tenho problemas para colocar minhas meias (ou meia calça) por causa das dores em minhas costas.</translation>
    </message>
    <message>
        <source>I only walk short distances because of my back.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Caminho apenas curtas distâncias por causa de minhas dores nas costas.</translation>
    </message>
    <message>
        <source>I sleep less well because of my back.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Não durmo tão bem por causa de minhas costas.</translation>
    </message>
    <message>
        <source>Because of my back pain, I get dressed with help from someone else.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Por causa de minhas dores nas costas, eu me visto com ajuda de outras pessoas.</translation>
    </message>
    <message>
        <source>I sit down for most of the day because of my back.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Fico sentado a maior parte do dia por causa de minhas costas.</translation>
    </message>
    <message>
        <source>I avoid heavy jobs around the house because of my back.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Evito trabalhos pesados em casa por causa de minhas costas.</translation>
    </message>
    <message>
        <source>Because of my back pain, I am more irritable and bad tempered with people than usual.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Por causa das dores em minhas costas, fico mais irritado e mal humorado com as pessoas do que o habitual.</translation>
    </message>
    <message>
        <source>Because of my back, I go upstairs more slowly than usual.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Por causa de minhas costas, eu subo escadas mais vagarosamente do que o habitual.</translation>
    </message>
    <message>
        <source>I stay in bed most of the time because of my back.</source>
        <extracomment>measures.toml, items. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>Fico na cama a maior parte do tempo por causa de minhas costas.</translation>
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
        <translation>Paracetamol</translation>
    </message>
    <message>
        <source>Dipyrone</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Dipirona</translation>
    </message>
    <message>
        <source>Ketoprofen</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Cetoprofeno</translation>
    </message>
    <message>
        <source>Carisoprodol</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Carisoprodol</translation>
    </message>
    <message>
        <source>Another muscle relaxant</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Outro relaxante muscular</translation>
    </message>
    <message>
        <source>Promethazine</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Prometazina</translation>
    </message>
    <message>
        <source>A sedating antihistamine</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Um antialérgico que dá sono</translation>
    </message>
    <message>
        <source>An opioid</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Um opioide</translation>
    </message>
    <message>
        <source>A benzodiazepine</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Um benzodiazepínico</translation>
    </message>
    <message>
        <source>A sleeping pill</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Um remédio para dormir</translation>
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
        <translation>Outra coisa</translation>
    </message>
    <message>
        <source>Ibuprofen 200 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Ibuprofeno 200 mg</translation>
    </message>
    <message>
        <source>1 tablet; 2 if 1 does not work. Every 4 to 6 h, counted from any tablet. At most 6 tablets (1200 mg) in 24 h.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 comprimido; 2 se 1 não funcionar. A cada 4 a 6 h, contadas a partir do último comprimido tomado. No máximo 6 comprimidos (1200 mg) em 24 h.</translation>
    </message>
    <message>
        <source>2 tablets. Every 4 to 6 h. At most 10 tablets (3250 mg) in 24 h; older generics print 12.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>2 comprimidos. A cada 4 a 6 h. No máximo 10 comprimidos (3250 mg) em 24 h; genéricos mais antigos trazem 12.</translation>
    </message>
    <message>
        <source>2 caplets. Every 6 h. At most 6 caplets (3000 mg) in 24 h; some generics print 8.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>2 comprimidos (caplet). A cada 6 h. No máximo 6 comprimidos (3000 mg) em 24 h; alguns genéricos trazem 8.</translation>
    </message>
    <message>
        <source>2 caplets, swallowed whole. Every 8 h. At most 6 caplets (3900 mg) in 24 h.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>2 comprimidos (caplet), engolidos inteiros. A cada 8 h. No máximo 6 comprimidos (3900 mg) em 24 h.</translation>
    </message>
    <message>
        <source>1 or 2 tablets every 4 h, or 3 every 6 h. At most 12 tablets (3900 mg) in 24 h. Not under 19 with a viral illness.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 ou 2 comprimidos a cada 4 h, ou 3 a cada 6 h. No máximo 12 comprimidos (3900 mg) em 24 h. Não para menores de 19 anos com doença viral.</translation>
    </message>
    <message>
        <source>1 or 2 tablets 3 times a day, 6 h apart. At most 6 tablets (1200 mg) in 24 h.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 ou 2 comprimidos 3 vezes por dia, com 6 h de intervalo. No máximo 6 comprimidos (1200 mg) em 24 h.</translation>
    </message>
    <message>
        <source>1 or 2 tablets every 4 to 6 h, at least 4 h apart. At most 12 tablets (3600 mg) in 24 h. Not under 16.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 ou 2 comprimidos a cada 4 a 6 h, com pelo menos 4 h de intervalo. No máximo 12 comprimidos (3600 mg) em 24 h. Não para menores de 16 anos.</translation>
    </message>
    <message>
        <source>Naproxen sodium 220 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Naproxeno sódico 220 mg</translation>
    </message>
    <message>
        <source>Keep to gentle comfort: an easy position and short walks.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>Fique no conforto leve: uma posição confortável e caminhadas curtas.</translation>
    </message>
    <message>
        <source>general safety advice</source>
        <extracomment>causes.toml, source.</extracomment>
        <translation>orientações gerais de segurança</translation>
    </message>
    <message>
        <source>package labels; general safety advice</source>
        <extracomment>causes.toml, source.</extracomment>
        <translation>bulas; orientações gerais de segurança</translation>
    </message>
    <message>
        <source>FDA NSAID pregnancy notice 2020; general safety advice</source>
        <extracomment>causes.toml, source.</extracomment>
        <translation>FDA, aviso sobre AINEs na gravidez, 2020; orientações gerais de segurança</translation>
    </message>
    <message>
        <source>Comfort and walking</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>Conforto e caminhada</translation>
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
        <translation>Emirados Árabes Unidos</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Bahrein</translation>
    </message>
    <message>
        <source>Algeria</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Argélia</translation>
    </message>
    <message>
        <source>Egypt</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Egito</translation>
    </message>
    <message>
        <source>Iraq</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Iraque</translation>
    </message>
    <message>
        <source>Jordan</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Jordânia</translation>
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
        <translation>Marrocos</translation>
    </message>
    <message>
        <source>Oman</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Omã</translation>
    </message>
    <message>
        <source>Qatar</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Catar</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Arábia Saudita</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>Tunísia</translation>
    </message>
    <message>
        <source>Dexketoprofen</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Dexcetoprofeno</translation>
    </message>
    <message>
        <source>1 tablet; the first dose may be 2 within the first hour. Every 8 to 12 h. At most 2 tablets in 8 to 12 h and 3 (660 mg) in 24 h.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 comprimido; a primeira dose pode ser de 2 dentro da primeira hora. A cada 8 a 12 h. No máximo 2 comprimidos em 8 a 12 h e 3 (660 mg) em 24 h.</translation>
    </message>
    <message>
        <source>Acetaminophen 325 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Paracetamol 325 mg</translation>
    </message>
    <message>
        <source>Acetaminophen 500 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Paracetamol 500 mg (acetaminophen)</translation>
    </message>
    <message>
        <source>Acetaminophen ER 650 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Paracetamol de liberação prolongada (ER) 650 mg</translation>
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
        <translation>1 ou 2 comprimidos, com pelo menos 4 h de intervalo. No máximo 4 doses e 8 comprimidos (4 g) em 24 h. Abaixo de 50 kg: pergunte antes.</translation>
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
        <translation>1 comprimido uma ou duas vezes por dia. No máximo 2 comprimidos (550 mg) em 24 h sem orientação de quem receita.</translation>
    </message>
    <message>
        <source>Naproxen sodium 550 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Naproxeno sódico 550 mg</translation>
    </message>
    <message>
        <source>1 tablet once a day. At most 1 tablet (550 mg) in 24 h without a prescriber.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 comprimido uma vez por dia. No máximo 1 comprimido (550 mg) em 24 h sem orientação de quem receita.</translation>
    </message>
    <message>
        <source>Dipyrone 500 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Dipirona 500 mg</translation>
    </message>
    <message>
        <source>1 or 2 tablets up to 4 times a day. At most 8 tablets (4 g) in 24 h. Not under 15. Not with an NSAID or pyrazolone allergy, asthma from painkillers, bone-marrow or blood-cell problems, porphyria or G6PD deficiency. Fever, a sore throat or mouth ulcers on dipyrone: stop, and see a doctor.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 ou 2 comprimidos até 4 vezes por dia. No máximo 8 comprimidos (4 g) em 24 h. Não para menores de 15 anos. Não com alergia a anti-inflamatório (AINE) ou pirazolona, asma causada por analgésicos, problemas da medula óssea ou das células do sangue, porfiria ou deficiência de G6PD. Febre, dor de garganta ou feridas na boca ao usar dipirona: pare e veja um médico.</translation>
    </message>
    <message>
        <source>Dipyrone 1 g</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Dipirona 1 g</translation>
    </message>
    <message>
        <source>Half a tablet or 1 tablet up to 4 times a day. At most 4 tablets (4 g) in 24 h. Not under 15. Not with an NSAID or pyrazolone allergy, asthma from painkillers, bone-marrow or blood-cell problems, porphyria or G6PD deficiency. Fever, a sore throat or mouth ulcers on dipyrone: stop, and see a doctor.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>Meio comprimido ou 1 comprimido até 4 vezes por dia. No máximo 4 comprimidos (4 g) em 24 h. Não para menores de 15 anos. Não com alergia a anti-inflamatório (AINE) ou pirazolona, asma causada por analgésicos, problemas da medula óssea ou das células do sangue, porfiria ou deficiência de G6PD. Febre, dor de garganta ou feridas na boca ao usar dipirona: pare e veja um médico.</translation>
    </message>
    <message>
        <source>Dipyrone, promethazine, adiphenine</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Dipirona, prometazina, adifenina</translation>
    </message>
    <message>
        <source>1 or 2 tablets, at least 6 h apart. At most 8 tablets in 24 h. Not under 12. Not a muscle relaxant; it makes sleepy. Not with kidney, heart, liver or blood-cell problems, G6PD deficiency, porphyria, an ulcer or an NSAID allergy. Fever, a sore throat or mouth ulcers on dipyrone: stop, and see a doctor.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 ou 2 comprimidos, com pelo menos 6 h de intervalo. No máximo 8 comprimidos em 24 h. Não para menores de 12 anos. Não é relaxante muscular; dá sono. Não com problemas dos rins, do coração, do fígado ou das células do sangue, deficiência de G6PD, porfiria, úlcera ou alergia a anti-inflamatório (AINE). Febre, dor de garganta ou feridas na boca ao usar dipirona: pare e veja um médico.</translation>
    </message>
    <message>
        <source>Dipyrone, promethazine, adiphenine: drops</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Dipirona, prometazina, adifenina: gotas</translation>
    </message>
    <message>
        <source>33 to 66 drops, at least 6 h apart. At most 264 drops in 24 h. Counted here in portions of 33 drops (1.5 ml). Not a muscle relaxant; it makes sleepy. Not with kidney, heart, liver or blood-cell problems, G6PD deficiency, porphyria, an ulcer or an NSAID allergy. Fever, a sore throat or mouth ulcers on dipyrone: stop, and see a doctor.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>33 a 66 gotas, com pelo menos 6 h de intervalo. No máximo 264 gotas em 24 h. Contadas aqui em porções de 33 gotas (1,5 ml). Não é relaxante muscular; dá sono. Não com problemas dos rins, do coração, do fígado ou das células do sangue, deficiência de G6PD, porfiria, úlcera ou alergia a anti-inflamatório (AINE). Febre, dor de garganta ou feridas na boca ao usar dipirona: pare e veja um médico.</translation>
    </message>
    <message>
        <source>Carisoprodol, diclofenac, paracetamol, caffeine</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Carisoprodol, diclofenaco, paracetamol, cafeína</translation>
    </message>
    <message>
        <source>Prescription only: your prescriber&apos;s instructions hold. It has an NSAID and acetaminophen in it, and makes sleepy.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>Só com receita: vale a orientação de quem receitou. Contém um anti-inflamatório (AINE) e paracetamol, e dá sono.</translation>
    </message>
    <message>
        <source>1 or 2 tablets, at least 6 h apart. At most 6 tablets (1200 mg) in 24 h.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 ou 2 comprimidos, com pelo menos 6 h de intervalo. No máximo 6 comprimidos (1200 mg) em 24 h.</translation>
    </message>
    <message>
        <source>Ibuprofen 400 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Ibuprofeno 400 mg</translation>
    </message>
    <message>
        <source>1 tablet, at least 6 h apart. At most 3 tablets (1200 mg) in 24 h.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 comprimido, com pelo menos 6 h de intervalo. No máximo 3 comprimidos (1200 mg) em 24 h.</translation>
    </message>
    <message>
        <source>1 or 2 tablets, at least 6 h apart. At most 4 doses and 8 tablets (4 g) in 24 h.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 ou 2 comprimidos, com pelo menos 6 h de intervalo. No máximo 4 doses e 8 comprimidos (4 g) em 24 h.</translation>
    </message>
    <message>
        <source>1 tablet every 8 to 12 h; the first dose may be 2. At most 3 tablets (660 mg) in 24 h; with kidney or liver problems at most 2.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 comprimido a cada 8 a 12 h; a primeira dose pode ser de 2. No máximo 3 comprimidos (660 mg) em 24 h; com problemas dos rins ou do fígado, no máximo 2.</translation>
    </message>
    <message>
        <source>Aspirin 500 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Aspirina 500 mg</translation>
    </message>
    <message>
        <source>1 or 2 tablets, at least 4 h apart. At most 6 tablets (3 g) in 24 h. From age 65: 1 tablet, at most 4 in 24 h.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 ou 2 comprimidos, com pelo menos 4 h de intervalo. No máximo 6 comprimidos (3 g) em 24 h. A partir dos 65 anos: 1 comprimido por dose, no máximo 4 em 24 h.</translation>
    </message>
    <message>
        <source>Diclofenac 12.5 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Diclofenaco 12,5 mg</translation>
    </message>
    <message>
        <source>2 tablets first, then 1 or 2 every 4 to 6 h. At most 6 tablets (75 mg) in 24 h. Not with heart failure, heart disease or narrowed arteries, or after a stroke.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>Primeiro 2 comprimidos, depois 1 ou 2 a cada 4 a 6 h. No máximo 6 comprimidos (75 mg) em 24 h. Não com insuficiência cardíaca, doença do coração ou artérias estreitadas, nem depois de um AVC (derrame).</translation>
    </message>
    <message>
        <source>Diclofenac 25 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Diclofenaco 25 mg</translation>
    </message>
    <message>
        <source>1 tablet every 4 to 6 h. At most 3 tablets (75 mg) in 24 h. Not with heart failure, heart disease or narrowed arteries, or after a stroke.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 comprimido a cada 4 a 6 h. No máximo 3 comprimidos (75 mg) em 24 h. Não com insuficiência cardíaca, doença do coração ou artérias estreitadas, nem depois de um AVC (derrame).</translation>
    </message>
    <message>
        <source>Metamizole 500 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Metamizol (dipirona) 500 mg</translation>
    </message>
    <message>
        <source>Prescription only: your prescriber&apos;s instructions hold. Fever, a sore throat or mouth ulcers on it: stop, and see a doctor at once.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>Só com receita: vale a orientação de quem receitou. Febre, dor de garganta ou feridas na boca durante o uso: pare de tomar e vá a um médico imediatamente.</translation>
    </message>
    <message>
        <source>1 tablet up to 4 times a day, at least 6 h apart. At most 4 tablets (2 g) in 24 h.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 comprimido até 4 vezes por dia, com pelo menos 6 h de intervalo. No máximo 4 comprimidos (2 g) em 24 h.</translation>
    </message>
    <message>
        <source>1 tablet every 8 to 12 h; or 2 first, then 1 after 12 h. At most 3 tablets (660 mg) in 24 h. From age 65: at most 2.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 comprimido a cada 8 a 12 h; ou primeiro 2 e, 12 h depois, 1. No máximo 3 comprimidos (660 mg) em 24 h. A partir dos 65 anos: no máximo 2 em 24 h.</translation>
    </message>
    <message>
        <source>1 tablet every 6 to 8 h. At most 3 tablets (1200 mg) in 24 h. From age 65: ask a doctor how much.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 comprimido a cada 6 a 8 h. No máximo 3 comprimidos (1200 mg) em 24 h. A partir dos 65 anos: pergunte a um médico quanto tomar.</translation>
    </message>
    <message>
        <source>Ibuprofen 600 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Ibuprofeno 600 mg</translation>
    </message>
    <message>
        <source>Prescription only: your prescriber&apos;s instructions hold. It is an NSAID.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>Só com receita: vale a orientação de quem receitou. É um anti-inflamatório (AINE).</translation>
    </message>
    <message>
        <source>1 tablet every 4 to 6 h, or 2 every 6 h. At most 6 tablets (3 g) in 24 h.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 comprimido a cada 4 a 6 h, ou 2 a cada 6 h. No máximo 6 comprimidos (3 g) em 24 h.</translation>
    </message>
    <message>
        <source>Paracetamol 650 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Paracetamol 650 mg</translation>
    </message>
    <message>
        <source>1 tablet every 4 to 6 h. At most 4 tablets (2600 mg) in 24 h.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 comprimido a cada 4 a 6 h. No máximo 4 comprimidos (2600 mg) em 24 h.</translation>
    </message>
    <message>
        <source>Paracetamol 1 g</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Paracetamol 1 g</translation>
    </message>
    <message>
        <source>1 tablet every 6 to 8 h. At most 3 tablets (3 g) in 24 h. Not under 50 kg.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 comprimido a cada 6 a 8 h. No máximo 3 comprimidos (3 g) em 24 h. Não para quem pesa menos de 50 kg.</translation>
    </message>
    <message>
        <source>1 tablet, at least 4 h apart. At most 8 tablets (4 g) in 24 h. Not under 16.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>1 comprimido, com pelo menos 4 h de intervalo. No máximo 8 comprimidos (4 g) em 24 h. Não para menores de 16 anos.</translation>
    </message>
    <message>
        <source>Dexketoprofen 25 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Dexcetoprofeno 25 mg</translation>
    </message>
    <message>
        <source>Metamizole 575 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>Metamizol (dipirona) 575 mg</translation>
    </message>
    <message>
        <source>Are you 60 or older?</source>
        <extracomment>safety · medicines.toml, text.</extracomment>
        <translation>Você tem 60 anos ou mais?</translation>
    </message>
    <message>
        <source>Have you had a stomach ulcer or stomach bleeding, or do you often have heartburn?</source>
        <extracomment>safety · medicines.toml, text.</extracomment>
        <translation>Você já teve úlcera ou sangramento no estômago, ou tem azia com frequência?</translation>
    </message>
    <message>
        <source>Do you have kidney disease?</source>
        <extracomment>safety · medicines.toml, text.</extracomment>
        <translation>Você tem doença renal?</translation>
    </message>
    <message>
        <source>Do you have liver disease?</source>
        <extracomment>safety · medicines.toml, text.</extracomment>
        <translation>Você tem doença do fígado?</translation>
    </message>
    <message>
        <source>Do you have heart disease or high blood pressure, have you had a stroke, or is heart surgery planned or just past?</source>
        <extracomment>safety · medicines.toml, text.</extracomment>
        <translation>Você tem doença do coração ou pressão alta, já teve um AVC, ou tem uma cirurgia do coração marcada ou recém-feita?</translation>
    </message>
    <message>
        <source>Do you use a blood thinner such as warfarin, a steroid, or a water tablet?</source>
        <extracomment>safety · medicines.toml, text.</extracomment>
        <translation>Você usa anticoagulante (como varfarina), ou corticoide, ou diurético?</translation>
    </message>
    <message>
        <source>Are you pregnant, or could you be?</source>
        <extracomment>safety · medicines.toml, text.</extracomment>
        <translation>Você está grávida, ou poderia estar?</translation>
    </message>
    <message>
        <source>Do you have asthma, or have you reacted badly to an NSAID such as aspirin or ibuprofen?</source>
        <extracomment>safety · medicines.toml, text.</extracomment>
        <translation>Você tem asma, ou já reagiu mal a um anti-inflamatório (AINE) como aspirina ou ibuprofeno?</translation>
    </message>
    <message>
        <source>60 or older</source>
        <extracomment>safety · medicines.toml, ask.</extracomment>
        <translation>60 anos ou mais</translation>
    </message>
    <message>
        <source>a past ulcer or stomach bleeding, or frequent heartburn</source>
        <extracomment>safety · medicines.toml, ask.</extracomment>
        <translation>úlcera ou sangramento no estômago no passado, ou azia frequente</translation>
    </message>
    <message>
        <source>high blood pressure, heart disease, liver cirrhosis, kidney disease, asthma, a stroke</source>
        <extracomment>safety · medicines.toml, ask.</extracomment>
        <translation>pressão alta, doença do coração, cirrose do fígado, doença renal, asma, AVC</translation>
    </message>
    <message>
        <source>a blood thinner, a steroid, a diuretic</source>
        <extracomment>safety · medicines.toml, ask.</extracomment>
        <translation>anticoagulante, corticoide, diurético</translation>
    </message>
    <message>
        <source>3 or more alcoholic drinks a day</source>
        <extracomment>safety · medicines.toml, ask.</extracomment>
        <translation>3 ou mais bebidas alcoólicas por dia</translation>
    </message>
    <message>
        <source>pregnancy from 20 weeks</source>
        <extracomment>safety · medicines.toml, ask.</extracomment>
        <translation>gravidez a partir de 20 semanas</translation>
    </message>
    <message>
        <source>never right before or after heart surgery</source>
        <extracomment>safety · medicines.toml, ask.</extracomment>
        <translation>nunca logo antes ou depois de uma cirurgia do coração</translation>
    </message>
    <message>
        <source>Not with another NSAID: ibuprofen, naproxen, aspirin, diclofenac, ketoprofen. With daily low-dose aspirin, ask your prescriber.</source>
        <extracomment>safety · medicines.toml, mix.</extracomment>
        <translation>Não com outro anti-inflamatório (AINE): ibuprofeno, naproxeno, aspirina, diclofenaco, cetoprofeno. Com aspirina diária em dose baixa, pergunte a quem receitou.</translation>
    </message>
    <message>
        <source>With 3 or more alcoholic drinks a day, ask a doctor first.</source>
        <extracomment>safety · medicines.toml, mix.</extracomment>
        <translation>Com 3 ou mais bebidas alcoólicas por dia, pergunte antes a um médico.</translation>
    </message>
    <message>
        <source>Not with a blood thinner, a steroid or a past stomach bleed unless a doctor said so. The same for SSRI and SNRI antidepressants, lithium, methotrexate, and an ACE inhibitor with a diuretic.</source>
        <extracomment>safety · medicines.toml, mix.</extracomment>
        <translation>Não com anticoagulante, corticoide ou sangramento no estômago no passado, a menos que um médico tenha dito. O mesmo para antidepressivos ISRS e IRSN, lítio, metotrexato, e um inibidor da ECA junto com um diurético.</translation>
    </message>
    <message>
        <source>Not in pregnancy from 20 weeks unless a professional said so.</source>
        <extracomment>safety · medicines.toml, mix.</extracomment>
        <translation>Não na gravidez a partir de 20 semanas, a menos que um profissional tenha dito.</translation>
    </message>
    <message>
        <source>liver disease</source>
        <extracomment>safety · medicines.toml, ask.</extracomment>
        <translation>doença do fígado</translation>
    </message>
    <message>
        <source>warfarin</source>
        <extracomment>safety · medicines.toml, ask.</extracomment>
        <translation>varfarina</translation>
    </message>
    <message>
        <source>any other product with acetaminophen in it</source>
        <extracomment>safety · medicines.toml, ask.</extracomment>
        <translation>qualquer outro produto com paracetamol</translation>
    </message>
    <message>
        <source>Not with another product that has acetaminophen (paracetamol) in it: cold and flu mixes, Mioflex A.</source>
        <extracomment>safety · medicines.toml, mix.</extracomment>
        <translation>Não com outro produto que contenha paracetamol (acetaminophen): antigripais, Mioflex A.</translation>
    </message>
    <message>
        <source>It may make you sleepy and blur your sight: no driving, no machines.</source>
        <extracomment>safety · medicines.toml, ask.</extracomment>
        <translation>Pode dar sono e embaçar a visão: sem dirigir, sem máquinas.</translation>
    </message>
    <message>
        <source>Not with alcohol, an opioid, a benzodiazepine, a sleeping pill or a sedating antihistamine.</source>
        <extracomment>safety · medicines.toml, mix.</extracomment>
        <translation>Não com álcool, um opioide, um benzodiazepínico, um remédio para dormir ou um antialérgico que dá sono.</translation>
    </message>
    <message>
        <source>Knee to chest</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>Joelho ao peito</translation>
    </message>
    <message>
        <source>5 seconds, later 20; 2 or 3 times each side, twice a day.</source>
        <extracomment>safety · moves.toml, dose.</extracomment>
        <translation>5 segundos no começo, 20 mais tarde, com o tempo; 2 ou 3 vezes de cada lado, duas vezes por dia.</translation>
    </message>
    <message>
        <source>Pain shoots down a leg, or you have a hip replacement.</source>
        <extracomment>safety · moves.toml, skip_if.</extracomment>
        <translation>A dor dispara perna abaixo, ou você tem prótese de quadril.</translation>
    </message>
    <message>
        <source>Breathe out as the knee comes in.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation>Expire quando o joelho se aproxima.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Deite de costas, joelhos dobrados, pés apoiados.</translation>
    </message>
    <message>
        <source>Bring one knee towards your chest with both hands until you feel a mild pull in the low back.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Traga um joelho em direção ao peito com as duas mãos até sentir um leve puxão na parte baixa das costas.</translation>
    </message>
    <message>
        <source>Let it go slowly and rest.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Solte devagar e descanse.</translation>
    </message>
    <message>
        <source>Lying on the back with one foot on the floor; the hands bring the other knee to the chest; felt in the low back.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>Deitado de costas com um pé no chão; as mãos trazem o outro joelho ao peito; sente-se na parte baixa das costas.</translation>
    </message>
    <message>
        <source>Pelvic tilt</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>Inclinação pélvica</translation>
    </message>
    <message>
        <source>5 seconds each way; 5 times, up to 30 over some weeks.</source>
        <extracomment>safety · moves.toml, dose.</extracomment>
        <translation>5 segundos em cada posição; 5 vezes, aumentando aos poucos até 30 vezes ao longo de algumas semanas.</translation>
    </message>
    <message>
        <source>Breathe out as the back goes flat.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation>Expire quando as costas encostam.</translation>
    </message>
    <message>
        <source>Arch the low back a little, so that a hand would fit under it.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Arqueie um pouco a parte baixa das costas, de modo que caiba uma mão embaixo.</translation>
    </message>
    <message>
        <source>Then tighten your belly and press the low back gently to the floor.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Depois contraia a barriga e pressione de leve a parte baixa das costas contra o chão.</translation>
    </message>
    <message>
        <source>Lying on the back with bent knees; the low back arches a little and is then pressed flat; felt low in the belly and back.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>Deitado de costas com os joelhos dobrados; a parte baixa das costas arqueia um pouco e depois encosta no chão; sente-se embaixo na barriga e nas costas.</translation>
    </message>
    <message>
        <source>Knees side to side</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>Joelhos de um lado a outro</translation>
    </message>
    <message>
        <source>5 to 10 seconds; 2 or 3 times each side.</source>
        <extracomment>safety · moves.toml, dose.</extracomment>
        <translation>5 a 10 segundos; 2 ou 3 vezes de cada lado.</translation>
    </message>
    <message>
        <source>Small range in the first days.</source>
        <extracomment>safety · moves.toml, acute_note.</extracomment>
        <translation>Pouca amplitude nos primeiros dias.</translation>
    </message>
    <message>
        <source>It catches sharply. With osteoporosis keep it small.</source>
        <extracomment>safety · moves.toml, skip_if.</extracomment>
        <translation>O movimento dá uma pontada aguda. Com osteoporose, faça-o com pouca amplitude.</translation>
    </message>
    <message>
        <source>Breathe out as the knees go over.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation>Expire quando os joelhos vão para o lado.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, arms out to the sides.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Deite de costas, joelhos dobrados, braços abertos para os lados.</translation>
    </message>
    <message>
        <source>Keep both shoulders down and let both knees sink to one side.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Mantenha os dois ombros no chão e deixe os dois joelhos descerem para um lado.</translation>
    </message>
    <message>
        <source>Come back to the middle, then the other side.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Volte ao meio, depois o outro lado.</translation>
    </message>
    <message>
        <source>Seen from above, lying on the back with the arms out; both knees sink to one side; felt along the waist and low back.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>Visto de cima, deitado de costas com os braços abertos; os dois joelhos descem para um lado; sente-se ao longo da cintura e na parte baixa das costas.</translation>
    </message>
    <message>
        <source>Cat and cow</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>Gato e vaca</translation>
    </message>
    <message>
        <source>3 seconds each way, 5 to 10 times.</source>
        <extracomment>safety · moves.toml, dose.</extracomment>
        <translation>3 segundos em cada posição, 5 a 10 vezes.</translation>
    </message>
    <message>
        <source>Sore wrists: use your fists or forearms.</source>
        <extracomment>safety · moves.toml, skip_if.</extracomment>
        <translation>Os punhos doem: apoie-se nas mãos fechadas ou nos antebraços.</translation>
    </message>
    <message>
        <source>Breathe out as the back rounds up, in as it sinks.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation>Expire quando as costas arredondam, inspire quando descem.</translation>
    </message>
    <message>
        <source>On hands and knees, hands under the shoulders, knees under the hips.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>De quatro, mãos embaixo dos ombros, joelhos embaixo do quadril.</translation>
    </message>
    <message>
        <source>Round your back up like a cat and let your head hang.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Arredonde as costas para cima como um gato e deixe a cabeça pender.</translation>
    </message>
    <message>
        <source>Then let your belly sink and look ahead.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Depois deixe a barriga descer e olhe para a frente.</translation>
    </message>
    <message>
        <source>On hands and knees; the back rounds up with the head down, then sinks with the head up; felt along the whole back.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>De quatro; as costas arredondam com a cabeça baixa, depois descem com a cabeça erguida; sente-se ao longo das costas todas.</translation>
    </message>
    <message>
        <source>Child&apos;s pose</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>Postura da criança</translation>
    </message>
    <message>
        <source>10 to 30 seconds, 2 to 4 times.</source>
        <extracomment>safety · moves.toml, dose.</extracomment>
        <translation>10 a 30 segundos, 2 a 4 vezes.</translation>
    </message>
    <message>
        <source>In the first days only if it eases.</source>
        <extracomment>safety · moves.toml, acute_note.</extracomment>
        <translation>Nos primeiros dias, só se aliviar.</translation>
    </message>
    <message>
        <source>Knees hurt: a cushion under your seat. Late in a pregnancy: knees wide.</source>
        <extracomment>safety · moves.toml, skip_if.</extracomment>
        <translation>Os joelhos doem: uma almofada sob as nádegas. No fim da gravidez: joelhos afastados.</translation>
    </message>
    <message>
        <source>Breathe slowly into your back.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation>Respire devagar, para as costas.</translation>
    </message>
    <message>
        <source>Start on hands and knees.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Comece de quatro.</translation>
    </message>
    <message>
        <source>Sit back towards your heels and slide your hands forward.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Sente em direção aos calcanhares e deslize as mãos para a frente.</translation>
    </message>
    <message>
        <source>Rest your forehead and let the back grow long.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Apoie a testa e deixe as costas se alongarem.</translation>
    </message>
    <message>
        <source>From hands and knees the seat sinks back to the heels with the arms stretched forward on the floor; felt along the back.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>De quatro, o quadril desce até os calcanhares com os braços estendidos à frente no chão; sente-se ao longo das costas.</translation>
    </message>
    <message>
        <source>Back of the leg, with a strap</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>Parte de trás da perna, com faixa</translation>
    </message>
    <message>
        <source>10 to 30 seconds, 2 to 4 times each side.</source>
        <extracomment>safety · moves.toml, dose.</extracomment>
        <translation>10 a 30 segundos, 2 a 4 vezes de cada lado.</translation>
    </message>
    <message>
        <source>The leg tingles: that is a nerve, stop.</source>
        <extracomment>safety · moves.toml, skip_if.</extracomment>
        <translation>A perna formiga: isso é um nervo, pare.</translation>
    </message>
    <message>
        <source>Breathe out as the leg comes up.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation>Expire quando a perna sobe.</translation>
    </message>
    <message>
        <source>Lie on your back with a strap or towel around one foot, the other leg long.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Deite de costas com uma faixa ou toalha em volta de um pé, a outra perna esticada.</translation>
    </message>
    <message>
        <source>Lift the leg, nearly straight, until the back of the thigh pulls mildly.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Levante a perna, quase reta, até a parte de trás da coxa puxar de leve.</translation>
    </message>
    <message>
        <source>Keep the other leg on the floor.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Mantenha a outra perna no chão.</translation>
    </message>
    <message>
        <source>Lying on the back; one nearly straight leg is drawn up with a strap around the foot; felt at the back of the thigh.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>Deitado de costas; uma perna quase reta é puxada para cima com uma faixa em volta do pé; sente-se na parte de trás da coxa.</translation>
    </message>
    <message>
        <source>Bridge</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>Ponte</translation>
    </message>
    <message>
        <source>Three slow breaths; 5 times, up to 30 over some weeks.</source>
        <extracomment>safety · moves.toml, dose.</extracomment>
        <translation>Três respirações lentas; 5 vezes, aumentando aos poucos até 30 vezes ao longo de algumas semanas.</translation>
    </message>
    <message>
        <source>It cramps: hold it shorter. Leave it late in a pregnancy.</source>
        <extracomment>safety · moves.toml, skip_if.</extracomment>
        <translation>Dá cãibra: segure por menos tempo. No fim da gravidez, não faça.</translation>
    </message>
    <message>
        <source>Keep breathing slowly, three breaths a lift.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation>Continue respirando devagar, três respirações por subida.</translation>
    </message>
    <message>
        <source>Press through your feet and lift the hips until knees, hips and shoulders make one line.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Empurre com os pés e levante o quadril até joelhos, quadril e ombros formarem uma linha.</translation>
    </message>
    <message>
        <source>Come down slowly.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Desça devagar.</translation>
    </message>
    <message>
        <source>Lying on the back with bent knees; the hips lift until knees, hips and shoulders make one line; felt in the buttocks.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>Deitado de costas com os joelhos dobrados; o quadril sobe até joelhos, quadril e ombros formarem uma linha; sente-se nas nádegas.</translation>
    </message>
    <message>
        <source>Half-kneeling hip stretch</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>Alongamento do quadril, semiajoelhado</translation>
    </message>
    <message>
        <source>Knees hurt: a pad under the knee. Hold on to a chair if you sway.</source>
        <extracomment>safety · moves.toml, skip_if.</extracomment>
        <translation>Os joelhos doem: um apoio macio sob o joelho. Se balançar, segure numa cadeira.</translation>
    </message>
    <message>
        <source>Breathe out as you move forward.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation>Expire ao ir para a frente.</translation>
    </message>
    <message>
        <source>Kneel on one knee, the other foot in front.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Ajoelhe sobre um joelho, o outro pé à frente.</translation>
    </message>
    <message>
        <source>Keep your trunk upright and your seat tucked under.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Mantenha o tronco ereto e o quadril encaixado.</translation>
    </message>
    <message>
        <source>Move your hips forward until the front of the kneeling hip pulls mildly.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Leve o quadril para a frente até a parte da frente do quadril ajoelhado puxar de leve.</translation>
    </message>
    <message>
        <source>Kneeling on one knee with the other foot in front; the upright trunk moves forward; felt at the front of the kneeling hip.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>Ajoelhado sobre um joelho, com o outro pé à frente; o tronco ereto vai para a frente; sente-se na frente do quadril ajoelhado.</translation>
    </message>
    <message>
        <source>Seated twist</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>Torção sentado</translation>
    </message>
    <message>
        <source>10 seconds, 3 to 5 times each side, twice a day.</source>
        <extracomment>safety · moves.toml, dose.</extracomment>
        <translation>10 segundos, 3 a 5 vezes de cada lado, duas vezes por dia.</translation>
    </message>
    <message>
        <source>Osteoporosis, or disc pain that is worse when you twist.</source>
        <extracomment>safety · moves.toml, skip_if.</extracomment>
        <translation>Osteoporose, ou dor de disco que piora ao girar.</translation>
    </message>
    <message>
        <source>Sit tall as you breathe in, turn as you breathe out.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation>Sente alto ao inspirar, gire ao expirar.</translation>
    </message>
    <message>
        <source>Sit tall on a chair, feet flat.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Sente alto numa cadeira, pés apoiados.</translation>
    </message>
    <message>
        <source>Turn your chest to one side, one hand on the outer thigh, one on the backrest.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Gire o peito para um lado, uma mão na parte de fora da coxa, outra no encosto.</translation>
    </message>
    <message>
        <source>Look over that shoulder, without force.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Olhe por cima desse ombro, sem forçar.</translation>
    </message>
    <message>
        <source>Sitting on a chair; the chest and head turn to one side, a hand on the backrest; felt along the side of the back.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>Sentado numa cadeira; o peito e a cabeça giram para um lado, uma mão no encosto; sente-se na lateral das costas.</translation>
    </message>
    <message>
        <source>Press-up on the elbows</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>Extensão apoiada nos cotovelos</translation>
    </message>
    <message>
        <source>5 to 10 seconds, 5 to 10 times.</source>
        <extracomment>safety · moves.toml, dose.</extracomment>
        <translation>5 a 10 segundos, 5 a 10 vezes.</translation>
    </message>
    <message>
        <source>Good if pain in the leg or low back moves up.</source>
        <extracomment>safety · moves.toml, acute_note.</extracomment>
        <translation>Bom se o local da dor (perna ou parte baixa das costas) sobe; não se a dor aumenta.</translation>
    </message>
    <message>
        <source>Pain moves down the leg, or you have spinal stenosis.</source>
        <extracomment>safety · moves.toml, skip_if.</extracomment>
        <translation>A dor desce pela perna, ou você tem estenose da coluna.</translation>
    </message>
    <message>
        <source>Breathe out at the top and let the belly sag.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation>Expire no alto e deixe a barriga solta.</translation>
    </message>
    <message>
        <source>Lie on your belly, legs long.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Deite de bruços, pernas esticadas.</translation>
    </message>
    <message>
        <source>Prop yourself up on your elbows, elbows under the shoulders.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Apoie-se nos cotovelos, cotovelos embaixo dos ombros.</translation>
    </message>
    <message>
        <source>Leave the hips on the floor and let the low back relax.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Deixe o quadril no chão e a parte baixa das costas relaxar.</translation>
    </message>
    <message>
        <source>Lying on the belly; the chest lifts on the elbows while the hips stay on the floor; felt in the low back.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>Deitado de bruços; o peito sobe sobre os cotovelos e o quadril fica no chão; sente-se na parte baixa das costas.</translation>
    </message>
    <message>
        <source>Standing plank at the counter</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>Prancha em pé, na bancada</translation>
    </message>
    <message>
        <source>In through the nose for 3 seconds, out for 3.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation>Inspire pelo nariz por 3 segundos, expire por 3.</translation>
    </message>
    <message>
        <source>Hands on a kitchen counter, arms straight, feet a step or two back.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Mãos numa bancada da cozinha, braços retos, pés um ou dois passos atrás.</translation>
    </message>
    <message>
        <source>Make one line from heels to head, belly and seat firm.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Forme uma linha dos calcanhares à cabeça, barriga e glúteos firmes.</translation>
    </message>
    <message>
        <source>Keep breathing; you should be able to talk.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Continue respirando; você deve conseguir falar.</translation>
    </message>
    <message>
        <source>Leaning on a kitchen counter with straight arms, the body one line from heels to head.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>Inclinado sobre uma bancada da cozinha com os braços retos, o corpo em linha dos calcanhares à cabeça.</translation>
    </message>
    <message>
        <source>Plank on your knees</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>Prancha nos joelhos</translation>
    </message>
    <message>
        <source>Forearms on the floor, elbows under the shoulders, knees down.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Antebraços no chão, cotovelos embaixo dos ombros, joelhos no chão.</translation>
    </message>
    <message>
        <source>Make one line from knees to head.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Forme uma linha dos joelhos à cabeça.</translation>
    </message>
    <message>
        <source>On forearms and knees, one line from knees to head, the shins up.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>Sobre antebraços e joelhos, em linha dos joelhos à cabeça, as canelas para cima.</translation>
    </message>
    <message>
        <source>Plank on forearms and toes</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>Prancha em antebraços e pés</translation>
    </message>
    <message>
        <source>Forearms on the floor, elbows under the shoulders, toes tucked.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Antebraços no chão, cotovelos embaixo dos ombros, pontas dos pés apoiadas.</translation>
    </message>
    <message>
        <source>Lift the hips until heels, hips and head make one line. No sagging, no arching.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Levante o quadril até calcanhares, quadril e cabeça formarem uma linha. Sem afundar, sem arquear.</translation>
    </message>
    <message>
        <source>On forearms and toes, the body one straight line from heels to head.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>Sobre antebraços e pontas dos pés, o corpo em linha reta dos calcanhares à cabeça.</translation>
    </message>
    <message>
        <source>Side bridge</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>Prancha lateral</translation>
    </message>
    <message>
        <source>In for 3 seconds, out for 3.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation>Inspire por 3 segundos, expire por 3.</translation>
    </message>
    <message>
        <source>Lie on your side, elbow under the shoulder, knees bent.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Deite de lado, cotovelo embaixo do ombro, joelhos dobrados.</translation>
    </message>
    <message>
        <source>Lift your hips until knees, hips and head make one line.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Levante o quadril até joelhos, quadril e cabeça formarem uma linha.</translation>
    </message>
    <message>
        <source>Later, with the legs long and on your feet.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Mais tarde, com as pernas esticadas, apoiado nos pés.</translation>
    </message>
    <message>
        <source>On one side, propped on an elbow and the bent knees, the hips lifted in one line.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>De lado, apoiado num cotovelo e nos joelhos dobrados, o quadril erguido em linha.</translation>
    </message>
    <message>
        <source>Bird-dog</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>Bird-dog (perdigueiro)</translation>
    </message>
    <message>
        <source>On hands and knees, back flat.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>De quatro, costas retas.</translation>
    </message>
    <message>
        <source>Stretch one arm forward and the opposite leg back, level with the back.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Estique um braço para a frente e a perna oposta para trás, no nível das costas.</translation>
    </message>
    <message>
        <source>Sweep both to the floor, then again.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Leve os dois ao chão, depois de novo.</translation>
    </message>
    <message>
        <source>On hands and knees, one arm stretched forward and the opposite leg stretched back, level.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>De quatro, um braço esticado à frente e a perna oposta esticada atrás, no mesmo nível.</translation>
    </message>
    <message>
        <source>Curl-up</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>Abdominal parcial</translation>
    </message>
    <message>
        <source>Lie on your back, one knee bent, hands under the low back.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Deite de costas, um joelho dobrado, mãos sob a parte baixa das costas.</translation>
    </message>
    <message>
        <source>Lift head and shoulders a little, as one block. The low back stays as it is.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Levante um pouco a cabeça e os ombros, em bloco. A parte baixa das costas fica como está.</translation>
    </message>
    <message>
        <source>Let down slowly.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>Desça devagar.</translation>
    </message>
    <message>
        <source>Lying on the back with one knee bent and the hands under the low back; head and shoulders lift a little.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>Deitado de costas com um joelho dobrado e as mãos sob a parte baixa das costas; cabeça e ombros sobem um pouco.</translation>
    </message>
    <message>
        <source>Numb around genitals, bottom or inner thighs</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Dormência nos genitais, nádegas ou parte interna das coxas</translation>
    </message>
    <message>
        <source>Is there numbness or tingling around your genitals, bottom or inner thighs, or does wiping feel different?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Há dormência ou formigamento em volta dos genitais, nas nádegas ou na parte interna das coxas, ou está diferente a sensação ao se limpar?</translation>
    </message>
    <message>
        <source>The nerves at the end of the spine may be squeezed (cauda equina). Hours matter.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Os nervos no fim da coluna podem estar comprimidos (cauda equina). Horas fazem diferença.</translation>
    </message>
    <message>
        <source>Newly hard to pee, or can&apos;t feel a full bladder</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Dificuldade nova de urinar, ou não sente a bexiga cheia</translation>
    </message>
    <message>
        <source>Is it newly hard to start peeing, or can you not feel when your bladder is full?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Está difícil, como não era antes, começar a urinar, ou você não sente quando a bexiga está cheia?</translation>
    </message>
    <message>
        <source>The nerves at the end of the spine may be squeezed (cauda equina).</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Os nervos no fim da coluna podem estar comprimidos (cauda equina).</translation>
    </message>
    <message>
        <source>Lost control of pee or poo</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Perdeu o controle da urina ou das fezes</translation>
    </message>
    <message>
        <source>Have you newly lost control of pee or poo?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Você perdeu recentemente o controle da urina ou das fezes?</translation>
    </message>
    <message>
        <source>New pain, tingling or weakness in both legs</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Dor, formigamento ou fraqueza nova nas duas pernas</translation>
    </message>
    <message>
        <source>Is there new pain, tingling, weakness or numbness in both legs?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Há dor, formigamento, fraqueza ou dormência nova nas duas pernas?</translation>
    </message>
    <message>
        <source>The spinal cord or the nerves at its end may be squeezed.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>A medula espinhal ou os nervos no fim dela podem estar comprimidos.</translation>
    </message>
    <message>
        <source>A leg or foot getting weaker, or a foot that drags</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Perna ou pé ficando mais fraco, ou pé que arrasta</translation>
    </message>
    <message>
        <source>Is a leg or foot getting weaker by the hour or day, or does a foot drag or slap?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Uma perna ou um pé está ficando mais fraco a cada hora ou dia, ou um pé arrasta ou bate no chão ao andar?</translation>
    </message>
    <message>
        <source>A nerve may be squeezed.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Um nervo pode estar comprimido.</translation>
    </message>
    <message>
        <source>Sudden change in sexual feeling or function</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Mudança súbita na sensação ou função sexual</translation>
    </message>
    <message>
        <source>Has sexual feeling or function suddenly changed since the back pain began?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>A sensação ou função sexual mudou de repente desde que a dor nas costas começou?</translation>
    </message>
    <message>
        <source>Began with a crash or a fall from height</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Começou com um acidente ou uma queda de altura</translation>
    </message>
    <message>
        <source>Did it start after a serious accident, such as a car crash or a fall from height?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Começou depois de um acidente grave, como um acidente de carro ou uma queda de altura?</translation>
    </message>
    <message>
        <source>Something may be broken, or bleeding.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Algo pode estar quebrado ou sangrando.</translation>
    </message>
    <message>
        <source>Chest pain, trouble breathing, pain to jaw or arm</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Dor no peito, falta de ar, dor na mandíbula ou no braço</translation>
    </message>
    <message>
        <source>Do you have chest pain, trouble breathing, or pain spreading to jaw or arm?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Você tem dor no peito, dificuldade de respirar, ou dor que se espalha para a mandíbula ou o braço?</translation>
    </message>
    <message>
        <source>It can come from the heart, the main artery or the lungs.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Pode vir do coração, da artéria principal ou dos pulmões.</translation>
    </message>
    <message>
        <source>Sudden severe tummy or back pain, faint, clammy</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Dor súbita e forte na barriga ou nas costas, sensação de desmaio, suor frio</translation>
    </message>
    <message>
        <source>Did sudden, severe tummy or back pain come with feeling faint, clammy, a very fast heartbeat, or a pulsing feeling in the belly?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Uma dor súbita e forte na barriga ou nas costas veio com sensação de desmaio, pele fria e suada, coração muito acelerado, ou sensação de pulsação na barriga?</translation>
    </message>
    <message>
        <source>It can come from the main artery in the belly.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Pode vir da artéria principal na barriga.</translation>
    </message>
    <message>
        <source>Fever or shivering, and very ill or at risk</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Febre ou calafrios, sentindo-se muito mal ou com fator de risco</translation>
    </message>
    <message>
        <source>Fever or shivering, and you feel very ill, are confused, have a stiff neck, inject drugs, have weak immunity, or had a recent spine procedure or infection?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Febre ou calafrios, e você se sente muito mal, está confuso, tem o pescoço rígido, usa drogas injetáveis, tem imunidade baixa, ou teve há pouco um procedimento na coluna ou uma infecção?</translation>
    </message>
    <message>
        <source>It can be an infection of the spine or the blood.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Pode ser uma infecção da coluna ou do sangue.</translation>
    </message>
    <message>
        <source>Face droop, slurred speech, sight loss, worst headache</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Rosto caído, fala enrolada, perda de visão, a pior dor de cabeça da vida</translation>
    </message>
    <message>
        <source>Is there face droop, arm weakness, slurred speech, sudden sight loss, or the worst headache of your life?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Há rosto caído de um lado, fraqueza em um braço, fala enrolada, perda súbita de visão, ou a pior dor de cabeça da sua vida?</translation>
    </message>
    <message>
        <source>It can be a stroke.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Pode ser um AVC (derrame).</translation>
    </message>
    <message>
        <source>Pregnant with bleeding, fluid or waves of pain</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Grávida com sangramento, perda de líquido ou dor em ondas</translation>
    </message>
    <message>
        <source>Are you pregnant, with bleeding, fluid loss, or back pain that comes in waves?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Você está grávida, com sangramento, perda de líquido ou dor nas costas que vem em ondas?</translation>
    </message>
    <message>
        <source>It can be labour or trouble with the placenta. Call the maternity unit or the emergency number.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Pode ser trabalho de parto ou um problema na placenta. Ligue para a maternidade ou para o número de emergência.</translation>
    </message>
    <message>
        <source>After medicine: swollen face, black stool, too many tablets</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Após remédio: rosto inchado, fezes pretas, comprimidos demais</translation>
    </message>
    <message>
        <source>After a medicine: swelling of face or throat, wheeze, fainting, black or bloody stool or vomit? Or clearly more tablets than the label allows?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Depois de um remédio: inchaço do rosto ou da garganta, chiado no peito, desmaio, fezes ou vômito pretos ou com sangue? Ou claramente mais comprimidos do que a bula permite?</translation>
    </message>
    <message>
        <source>It can be an allergy, bleeding or an overdose. With too much acetaminophen (paracetamol), call even if you feel well.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Pode ser alergia, sangramento ou dose excessiva. Com paracetamol (acetaminophen) demais, ligue mesmo que se sinta bem.</translation>
    </message>
    <message>
        <source>It can be an infection.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Pode ser uma infecção.</translation>
    </message>
    <message>
        <source>Weight lost without trying</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Perda de peso sem querer</translation>
    </message>
    <message>
        <source>Have you lost weight without trying?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Você perdeu peso sem querer?</translation>
    </message>
    <message>
        <source>A doctor would look for an illness behind it.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Um médico buscaria uma doença por trás disso.</translation>
    </message>
    <message>
        <source>Had cancer before, and this pain is new</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Já teve câncer, e esta dor é nova</translation>
    </message>
    <message>
        <source>Have you ever had cancer, and this pain is new?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Você já teve câncer, e esta dor é nova?</translation>
    </message>
    <message>
        <source>A doctor would want to make sure.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Um médico iria querer ter certeza.</translation>
    </message>
    <message>
        <source>New lump, swelling or change of shape</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Novo caroço, inchaço ou mudança de forma</translation>
    </message>
    <message>
        <source>Is there a new lump, swelling, or change in the shape of your back?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Há um novo caroço, inchaço ou mudança na forma das suas costas?</translation>
    </message>
    <message>
        <source>A doctor would look for a break or a growth.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Um médico buscaria uma fratura ou um tumor.</translation>
    </message>
    <message>
        <source>No position eases it, or worse lying down or at night</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Nenhuma posição alivia, ou pior deitado ou à noite</translation>
    </message>
    <message>
        <source>Does the pain not ease in any position, or is it worse lying down or at night?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>A dor não alivia em nenhuma posição, ou piora ao deitar ou à noite?</translation>
    </message>
    <message>
        <source>Most muscle pain has a position that helps.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>A maioria das dores musculares tem uma posição que ajuda.</translation>
    </message>
    <message>
        <source>Mainly between the shoulder blades</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Principalmente entre as escápulas</translation>
    </message>
    <message>
        <source>Is the pain mainly high up, between the shoulder blades?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>A dor é principalmente no alto, entre as escápulas (as “asas” das costas)?</translation>
    </message>
    <message>
        <source>Pain there comes from other causes more often.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Dor ali vem mais vezes de outras causas.</translation>
    </message>
    <message>
        <source>Much worse when coughing, sneezing or straining</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Muito pior ao tossir, espirrar ou fazer força</translation>
    </message>
    <message>
        <source>Is it much worse when you cough, sneeze or strain on the toilet?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Fica muito pior quando você tosse, espirra ou faz força no banheiro?</translation>
    </message>
    <message>
        <source>A nerve root or a disc may be involved.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Uma raiz nervosa ou um disco pode estar envolvido.</translation>
    </message>
    <message>
        <source>Thin bones, steroids or over 50, and a fall or jolt</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Ossos fracos, corticoide ou mais de 50 anos, e queda ou tranco</translation>
    </message>
    <message>
        <source>Osteoporosis, long use of steroids, or over 50 (even more from 65 on), and a fall or jolt, even a small one?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Osteoporose, uso longo de corticoide, ou mais de 50 anos (ainda mais a partir dos 65), e uma queda ou um tranco, mesmo pequeno?</translation>
    </message>
    <message>
        <source>A bone may be broken.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Um osso pode estar quebrado.</translation>
    </message>
    <message>
        <source>Weak immunity, or a recent serious infection</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Imunidade baixa, ou infecção grave recente</translation>
    </message>
    <message>
        <source>Weak immunity, HIV, chemotherapy, a transplant, injected drugs, tuberculosis, or a recent serious infection?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Imunidade baixa, HIV, quimioterapia, transplante, drogas injetáveis, tuberculose, ou uma infecção grave recente?</translation>
    </message>
    <message>
        <source>Infections are more likely then.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Infecções são mais prováveis nesse caso.</translation>
    </message>
    <message>
        <source>New weakness or numbness in one leg</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Fraqueza ou dormência nova em uma perna</translation>
    </message>
    <message>
        <source>Is there new weakness or numbness in one leg?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Há fraqueza ou dormência nova em uma perna?</translation>
    </message>
    <message>
        <source>A nerve root may be involved.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Uma raiz nervosa pode estar envolvida.</translation>
    </message>
    <message>
        <source>Burning or bloody pee, or side pain with nausea</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Ardor ou sangue na urina, ou dor do lado com enjoo</translation>
    </message>
    <message>
        <source>Burning when you pee, blood in it, or pain in the side below the ribs with nausea?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Ardor ao urinar, sangue na urina, ou dor do lado abaixo das costelas com enjoo?</translation>
    </message>
    <message>
        <source>It can come from the kidneys.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Pode vir dos rins.</translation>
    </message>
    <message>
        <source>Under 20, or first episode ever over 55</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Menos de 20 anos, ou primeira crise da vida depois dos 55</translation>
    </message>
    <message>
        <source>Are you under 20, or is this the first episode ever and you are over 55?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Você tem menos de 20 anos, ou esta é a primeira crise da vida e você tem mais de 55?</translation>
    </message>
    <message>
        <source>At these ages a doctor looks sooner.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Nessas idades um médico examina mais cedo.</translation>
    </message>
    <message>
        <source>Pregnant, or gave birth in the last 6 weeks</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Grávida, ou parto nas últimas 6 semanas</translation>
    </message>
    <message>
        <source>Are you pregnant, or did you give birth in the last 6 weeks?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Você está grávida, ou teve um parto nas últimas 6 semanas?</translation>
    </message>
    <message>
        <source>A midwife or doctor knows what fits now.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>A equipe do pré-natal ou um médico sabe o que serve agora.</translation>
    </message>
    <message>
        <source>Blood thinner, and a knock or sudden severe pain</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Anticoagulante, e dor súbita e forte ou pancada</translation>
    </message>
    <message>
        <source>Do you take a blood thinner, and had a knock or sudden severe pain?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Você toma anticoagulante, e teve uma dor súbita e forte ou uma pancada?</translation>
    </message>
    <message>
        <source>It can be a bleed.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Pode ser um sangramento.</translation>
    </message>
    <message>
        <source>Too severe to sleep, stand, wash or dress</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>Forte demais para dormir, ficar de pé, se lavar ou se vestir</translation>
    </message>
    <message>
        <source>Is the pain so severe that you cannot sleep, stand, wash or dress?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>A dor é tão forte que você não consegue dormir, ficar de pé, se lavar ou se vestir?</translation>
    </message>
    <message>
        <source>Pain this strong deserves help.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Dor tão forte merece ajuda.</translation>
    </message>
    <message>
        <source>Is it no better after 2 weeks of home care, or has any pain lasted beyond 6 weeks?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Não melhorou após 2 semanas de cuidados em casa, ou alguma dor dura mais de 6 semanas?</translation>
    </message>
    <message>
        <source>Time for somebody to look at it.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>É hora de alguém examinar.</translation>
    </message>
    <message>
        <source>Do spasms keep coming back in the same place?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Os espasmos continuam voltando no mesmo lugar?</translation>
    </message>
    <message>
        <source>A pattern is worth showing to somebody.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Vale mostrar um padrão a alguém.</translation>
    </message>
    <message>
        <source>Does the pain go below the knee, without weakness?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>A dor desce abaixo do joelho, sem fraqueza?</translation>
    </message>
    <message>
        <source>A nerve may be irritated; it usually settles.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Um nervo pode estar irritado; costuma acalmar.</translation>
    </message>
    <message>
        <source>Morning stiffness of more than 30 minutes that eases with movement, pain that wakes you late in the night, and under 45?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Rigidez de manhã por mais de 30 minutos que alivia com movimento, dor que acorda você na segunda metade da noite, e menos de 45 anos?</translation>
    </message>
    <message>
        <source>It can be an inflammation of the spine.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Pode ser uma inflamação da coluna.</translation>
    </message>
    <message>
        <source>Spasms in other parts of the body, tremor, slowness, unsteady walking, or a change of vision?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Espasmos em outras partes do corpo, tremor, lentidão, andar instável, ou mudança na visão?</translation>
    </message>
    <message>
        <source>The wider pattern is worth telling a doctor.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Vale contar o quadro mais amplo a um médico.</translation>
    </message>
    <message>
        <source>Have you needed medicine for more than 10 days?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Você precisou de remédio por mais de 10 dias?</translation>
    </message>
    <message>
        <source>That is the limit on the labels.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Esse é o limite nas bulas.</translation>
    </message>
    <message>
        <source>Are mood, worry or sleep badly hit?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>O humor, a preocupação ou o sono estão muito afetados?</translation>
    </message>
    <message>
        <source>Help with these helps the back as well.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Ajuda com isso ajuda também as costas.</translation>
    </message>
    <message>
        <source>Was a new medicine started in the 4 weeks before (a statin, a water tablet and so on)?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>Um remédio novo foi começado nas 4 semanas anteriores (uma estatina, um diurético etc.)?</translation>
    </message>
    <message>
        <source>Ask the pharmacist whether it can cause cramps.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>Pergunte ao farmacêutico se ele pode causar cãibras.</translation>
    </message>
    <message>
        <source>Guidelines and public advice</source>
        <extracomment>sources.toml, guidelines. Heading of a list of sources.</extracomment>
        <translation>Diretrizes e orientações públicas</translation>
    </message>
    <message>
        <source>Reviews and trials</source>
        <extracomment>sources.toml, studies. Heading of a list of sources.</extracomment>
        <translation>Revisões e ensaios</translation>
    </message>
    <message>
        <source>Medicine labels and leaflets</source>
        <extracomment>sources.toml, labels. Heading of a list of sources.</extracomment>
        <translation>Bulas de remédios</translation>
    </message>
    <message>
        <source>Further pages</source>
        <extracomment>sources.toml, other. Heading of a list of sources.</extracomment>
        <translation>Outras páginas</translation>
    </message>
    <message>
        <source>It often comes back</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Costuma voltar</translation>
    </message>
    <message>
        <source>Once it has eased, keep moving a little every day. That is what the third tab is for.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Quando aliviar, continue se mexendo um pouco todo dia. Para isso existe a terceira aba.</translation>
    </message>
    <message>
        <source>Coming back is common: about 7 in 10 have another episode within a year. Staying active lowers the odds.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Voltar é comum: cerca de 7 em 10 pessoas têm outra crise em um ano. Manter-se ativo reduz a chance.</translation>
    </message>
    <message>
        <source>2024</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2024</translation>
    </message>
    <message>
        <source>What causes it</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>O que causa</translation>
    </message>
    <message>
        <source>Look for what set it off, but don&apos;t worry when you find nothing.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Veja o que provocou, mas não se preocupe se não achar nada.</translation>
    </message>
    <message>
        <source>2016, updated 2020</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2016, atualizado em 2020</translation>
    </message>
    <message>
        <source>Most of it eases by itself</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>A maior parte alivia sozinha</translation>
    </message>
    <message>
        <source>Give it days, and use what makes them easier.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Dê alguns dias, e use o que os torna mais leves.</translation>
    </message>
    <message>
        <source>Most episodes ease on their own; the tools here are for comfort and for keeping you moving.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>A maioria das crises alivia sozinha; o que há aqui é para conforto e para manter você em movimento.</translation>
    </message>
    <message>
        <source>2017</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2017</translation>
    </message>
    <message>
        <source>Ice</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>Gelo</translation>
    </message>
    <message>
        <source>Ice for up to 20 minutes</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Gelo por até 20 minutos</translation>
    </message>
    <message>
        <source>Lie on, or beside, a pack wrapped in a soft towel, 20 minutes at most, and breathe slowly and deeply.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Deite sobre uma compressa envolta em toalha macia, ou ao lado dela, 20 minutos no máximo, e respire devagar e fundo.</translation>
    </message>
    <message>
        <source>Ice may feel good, but trials are too few to prove it helps a back. 20 minutes is the safe limit, not a dose.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>O gelo pode ser agradável, mas os estudos são poucos para provar que ajuda as costas. 20 minutos é o limite seguro, não uma dose.</translation>
    </message>
    <message>
        <source>2006</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2006</translation>
    </message>
    <message>
        <source>How to lie</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Como deitar</translation>
    </message>
    <message>
        <source>On the back with the legs up on a chair, in a recliner, or on the side with the pack behind you.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>De costas com as pernas numa cadeira, numa poltrona reclinável, ou de lado com a compressa atrás.</translation>
    </message>
    <message>
        <source>Pick the position that hurts least; knees up on a cushion is a common favourite.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Escolha a posição que dói menos; joelhos apoiados numa almofada agradam a muita gente.</translation>
    </message>
    <message>
        <source>General self-care advice</source>
        <extracomment>steps.toml, source.</extracomment>
        <translation>Orientações gerais de autocuidado</translation>
    </message>
    <message>
        <source>2026</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2026</translation>
    </message>
    <message>
        <source>How often</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Quantas vezes</translation>
    </message>
    <message>
        <source>Every two hours at most, for two to three days. Never longer than 20 minutes, and never asleep on it: cold can harm skin and nerves.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>No máximo a cada duas horas, por dois a três dias. Nunca mais de 20 minutos, e nunca adormeça com ele: o frio pode ferir a pele e os nervos.</translation>
    </message>
    <message>
        <source>Stop at 20 minutes and let the skin warm fully: blood flow stays reduced long after the pack is off.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Pare em 20 minutos e deixe a pele se aquecer por completo: o fluxo de sangue fica reduzido por muito tempo depois de tirar a compressa.</translation>
    </message>
    <message>
        <source>2015</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2015</translation>
    </message>
    <message>
        <source>Medicine by the label</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>Remédio pela bula</translation>
    </message>
    <message>
        <source>Anti-inflammatory painkillers</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Analgésicos anti-inflamatórios</translation>
    </message>
    <message>
        <source>Ibuprofen, naproxen and the like: keep to the label and write each one down here. Ask first with stomach, heart or kidney trouble.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Ibuprofeno, naproxeno e semelhantes: siga a bula e anote cada um aqui. Pergunte antes se tem problema de estômago, coração ou rins.</translation>
    </message>
    <message>
        <source>Anti-inflammatories help a little on average; lowest dose, shortest time.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Anti-inflamatórios ajudam um pouco, em média; a menor dose, pelo menor tempo.</translation>
    </message>
    <message>
        <source>2017, 2020</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2017, 2020</translation>
    </message>
    <message>
        <source>Acetaminophen (paracetamol)</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Paracetamol (acetaminophen)</translation>
    </message>
    <message>
        <source>It does not act on inflammation. If you take it, count every product that contains it.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Ele não age na inflamação. Se você tomar, conte todo produto que o contém.</translation>
    </message>
    <message>
        <source>On its own, paracetamol/acetaminophen did no better than a dummy pill for new low back pain.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Sozinho, o paracetamol não foi melhor do que um comprimido sem efeito em dor lombar nova.</translation>
    </message>
    <message>
        <source>2016</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2016</translation>
    </message>
    <message>
        <source>Muscle relaxants</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Relaxantes musculares</translation>
    </message>
    <message>
        <source>Only from a prescriber. Some brands hide other medicines: Mioflex A holds diclofenac and paracetamol; Lisador is no muscle relaxant at all. No driving, no alcohol.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Só com receita. Algumas marcas escondem outros remédios: Mioflex A contém diclofenaco e paracetamol; Lisador não é relaxante muscular. Sem dirigir, sem álcool.</translation>
    </message>
    <message>
        <source>Muscle relaxants give a small short-lived benefit at best and often cause drowsiness; they need a prescriber.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Relaxantes musculares dão, no melhor caso, um benefício pequeno e curto, e muitas vezes dão sono; precisam de quem receite.</translation>
    </message>
    <message>
        <source>2021</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2021</translation>
    </message>
    <message>
        <source>Short walks</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>Caminhadas curtas</translation>
    </message>
    <message>
        <source>Hourly short walks</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Caminhadas curtas a cada hora</translation>
    </message>
    <message>
        <source>Two to five minutes on the flat, once an hour while you are awake. Skip it with pain above 7.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Dois a cinco minutos em terreno plano, uma vez por hora enquanto você estiver acordado. Não caminhe com dor acima de 7.</translation>
    </message>
    <message>
        <source>Keeping gently active does slightly better than bed rest. That it should be every hour is custom; no trial tested it.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Manter-se levemente ativo é um pouco melhor do que repouso na cama. Que seja a cada hora é costume; nenhum estudo testou.</translation>
    </message>
    <message>
        <source>2010</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2010</translation>
    </message>
    <message>
        <source>Not too long in bed</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Não ficar muito tempo na cama</translation>
    </message>
    <message>
        <source>Lie down to rest, then get up again. Long spells in bed make it stiffer.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Deite para descansar, depois levante de novo. Muito tempo na cama deixa as costas mais rígidas.</translation>
    </message>
    <message>
        <source>Keeping gently active does slightly better than bed rest.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Manter-se levemente ativo é um pouco melhor do que repouso na cama.</translation>
    </message>
    <message>
        <source>The first two weeks</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>As duas primeiras semanas</translation>
    </message>
    <message>
        <source>Walk, or move in any easy way, a little more from day to day.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Caminhe, ou mexa-se de qualquer jeito leve, um pouco mais a cada dia.</translation>
    </message>
    <message>
        <source>In the first days exercise is about not stiffening up; its real pay-off is fewer repeats later.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Nos primeiros dias o exercício serve para não enrijecer; o ganho de verdade são menos crises depois.</translation>
    </message>
    <message>
        <source>Heat</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>Calor</translation>
    </message>
    <message>
        <source>When heat begins</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Quando começa o calor</translation>
    </message>
    <message>
        <source>A pad, a moist pack or a warm bath, 20 minutes at most; a low heat wrap up to eight hours. The plan offers it after 72 hours; earlier is your choice.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Uma almofada elétrica, uma compressa úmida ou um banho morno de imersão, 20 minutos no máximo; uma faixa térmica de calor baixo, até oito horas. O plano oferece calor depois de 72 horas; antes é escolha sua.</translation>
    </message>
    <message>
        <source>Heat is the better-tested choice, even in the first days. Waiting 72 h is custom, not science; do wait 48 h if there is a bruise or swelling.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>O calor é a opção mais bem testada, mesmo nos primeiros dias. Esperar 72 h é costume, não ciência; mas espere 48 h se há mancha roxa ou inchaço.</translation>
    </message>
    <message>
        <source>2006, 2017</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2006, 2017</translation>
    </message>
    <message>
        <source>Moist or dry</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Úmido ou seco</translation>
    </message>
    <message>
        <source>Whichever feels better. Try it on the inner forearm first.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>O que for mais agradável. Teste antes na parte interna do antebraço.</translation>
    </message>
    <message>
        <source>Moist or dry is a matter of comfort; a pack does not dry anybody out. Moist heat feels hotter, so test it on your forearm first.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Úmido ou seco é questão de conforto; uma compressa não resseca ninguém. Calor úmido parece mais quente, então teste antes no antebraço.</translation>
    </message>
    <message>
        <source>General safety advice</source>
        <extracomment>steps.toml, source.</extracomment>
        <translation>Orientações gerais de segurança</translation>
    </message>
    <message>
        <source>Drinking with it</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Beber junto</translation>
    </message>
    <message>
        <source>A glass of water afterwards is a good habit.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Um copo de água depois é um bom hábito.</translation>
    </message>
    <message>
        <source>Drinking enough is healthy, but extra water has not been shown to prevent back spasms.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Beber o suficiente é saudável, mas não se demonstrou que água a mais previna espasmos nas costas.</translation>
    </message>
    <message>
        <source>Steroid injections</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>Infiltrações com corticoide</translation>
    </message>
    <message>
        <source>Is my pain in the back, or does it run down the leg? Which of the two would this help?</source>
        <extracomment>steps.toml, questions.</extracomment>
        <translation>Minha dor é nas costas, ou desce pela perna? Em qual das duas isto ajudaria?</translation>
    </message>
    <message>
        <source>What is the injection, where does it go, and is it approved for that?</source>
        <extracomment>steps.toml, questions.</extracomment>
        <translation>Qual é a injeção, onde é aplicada, e ela é aprovada para isso?</translation>
    </message>
    <message>
        <source>How much better may I expect to be, and for how long?</source>
        <extracomment>steps.toml, questions.</extracomment>
        <translation>Quanto posso esperar melhorar, e por quanto tempo?</translation>
    </message>
    <message>
        <source>What can go wrong, how often, and what should make me call?</source>
        <extracomment>steps.toml, questions.</extracomment>
        <translation>O que pode dar errado, com que frequência, e o que deve me fazer ligar?</translation>
    </message>
    <message>
        <source>What happens if I wait, or walk and exercise instead?</source>
        <extracomment>steps.toml, questions.</extracomment>
        <translation>O que acontece se eu esperar, ou caminhar e fazer exercício em vez disso?</translation>
    </message>
    <message>
        <source>I take these medicines (blood thinners, diabetes): does that change anything?</source>
        <extracomment>steps.toml, questions.</extracomment>
        <translation>Tomo estes remédios (anticoagulantes, diabetes): isso muda algo?</translation>
    </message>
    <message>
        <source>Whether to have one</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Se vale fazer uma</translation>
    </message>
    <message>
        <source>Not for a simple spasm. A specialist may talk about one with severe pain down a leg. Write down which day it was planned or had, and the pain before and after.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Infiltração não é para um espasmo simples. Um especialista pode falar dela em caso de dor forte que desce pela perna. Anote o dia em que foi marcada ou feita, e a dor antes e depois.</translation>
    </message>
    <message>
        <source>Steroid injections are not recommended for a simple back spasm; they are for some kinds of sciatica, via a specialist.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Infiltrações com corticoide não são recomendadas para um espasmo simples nas costas; são para alguns tipos de ciática, por meio de um especialista.</translation>
    </message>
    <message>
        <source>2020, 2014</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2020, 2014</translation>
    </message>
    <message>
        <source>What it can do</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>O que ela pode fazer</translation>
    </message>
    <message>
        <source>Keep up walking and your exercises also when one was given.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Continue a caminhar e a fazer seus exercícios também depois de uma infiltração.</translation>
    </message>
    <message>
        <source>An injection, when given, is for the pain, not for its cause. For leg pain the effect was small and short; rare harm is serious: stroke, paralysis, blindness.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Uma infiltração, quando feita, é para a dor, não para a causa. Para dor na perna o efeito foi pequeno e curto; danos raros são graves: AVC, paralisia, cegueira.</translation>
    </message>
    <message>
        <source>What set it off</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>O que provocou</translation>
    </message>
    <message>
        <source>Triggers</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Gatilhos</translation>
    </message>
    <message>
        <source>Think back: a sudden move after sitting still, too much of something, an injury?</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Pense: um movimento súbito depois de ficar sentado parado, algo em excesso, uma lesão?</translation>
    </message>
    <message>
        <source>Triggers are clues, not proof. Sorting them mainly helps decide who to see.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Gatilhos são pistas, não provas. Separá-los ajuda sobretudo a decidir quem consultar.</translation>
    </message>
    <message>
        <source>2020</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2020</translation>
    </message>
    <message>
        <source>Does the cause choose the treatment?</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>A causa escolhe o tratamento?</translation>
    </message>
    <message>
        <source>First the warning signs, then the checklist. Most of what helps is the same.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Primeiro os sinais de alerta, depois o checklist. A maior parte do que ajuda é igual.</translation>
    </message>
    <message>
        <source>A sudden move after sitting still</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Um movimento súbito depois de ficar sentado</translation>
    </message>
    <message>
        <source>Cold or heat, short walks and calm stretching, once the warning signs are answered.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Frio ou calor, caminhadas curtas e alongamento calmo, depois de respondidos os sinais de alerta.</translation>
    </message>
    <message>
        <source>Who to talk to</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Com quem falar</translation>
    </message>
    <message>
        <source>Take the summary along. A trainer is no one to look for causes.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Leve o resumo. Buscar causas não é papel de um treinador.</translation>
    </message>
    <message>
        <source>A doctor or physiotherapist can look for causes; a trainer can help afterwards.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Um médico ou fisioterapeuta pode buscar causas; um treinador pode ajudar depois.</translation>
    </message>
    <message>
        <source>Massage when strain plays a part</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Massagem quando a tensão pesa</translation>
    </message>
    <message>
        <source>One session for comfort, or several over a couple of months. Write down the pain before and after.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Uma sessão para conforto, ou várias ao longo de uns dois meses. Anote a dor antes e depois.</translation>
    </message>
    <message>
        <source>When to go</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Quando ir</translation>
    </message>
    <message>
        <source>When home care fails, or it comes back in the same place.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Quando os cuidados em casa falham, ou o espasmo volta no mesmo lugar.</translation>
    </message>
    <message>
        <source>2025</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2025</translation>
    </message>
    <message>
        <source>What to tell</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>O que contar</translation>
    </message>
    <message>
        <source>How it feels, what you tried, what you took: print the summary.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Como é a dor, o que você tentou, o que tomou: imprima o resumo.</translation>
    </message>
    <message>
        <source>A one-page log of pain, function and medicines makes a visit easier.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Um registro de uma página sobre dor, função e remédios facilita a consulta.</translation>
    </message>
    <message>
        <source>X-ray, CT or MRI</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Raio-X, tomografia ou ressonância</translation>
    </message>
    <message>
        <source>Ask what a scan would change. Without warning signs the answer in the first six weeks is mostly: nothing.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Pergunte o que um exame de imagem mudaria. Sem sinais de alerta, a resposta nas primeiras seis semanas é quase sempre: nada.</translation>
    </message>
    <message>
        <source>A strained or torn muscle</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Um músculo estirado ou rompido</translation>
    </message>
    <message>
        <source>Protect it for two days, then move. A physiotherapist builds the load up with you.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Proteja por dois dias, depois mexa-se. Um fisioterapeuta aumenta a carga junto com você.</translation>
    </message>
    <message>
        <source>A physiotherapist can plan exercise and load; no one exercise type is best. That a muscle imbalance is to blame is unproven.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Um fisioterapeuta pode planejar exercício e carga; nenhum tipo de exercício é o melhor. Que um desequilíbrio muscular tenha a culpa não está provado.</translation>
    </message>
    <message>
        <source>2020, 2023</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2020, 2023</translation>
    </message>
    <message>
        <source>A routine of your own</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Uma rotina sua</translation>
    </message>
    <message>
        <source>Ask for two or three moves, and add them to the stretches here.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Peça dois ou três exercícios, e adicione-os aos alongamentos aqui.</translation>
    </message>
    <message>
        <source>2024, 2016</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2024, 2016</translation>
    </message>
    <message>
        <source>Chiropractor</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>Quiropraxista</translation>
    </message>
    <message>
        <source>Manipulation</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Manipulação</translation>
    </message>
    <message>
        <source>With a leg that is weak or numb, a doctor first. Otherwise it is one thing among others that may ease the first weeks.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Com uma perna fraca ou dormente, primeiro um médico. Fora isso, a manipulação é uma coisa entre outras que podem aliviar as primeiras semanas.</translation>
    </message>
    <message>
        <source>With exercise and massage</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Com exercício e massagem</translation>
    </message>
    <message>
        <source>As a part of a plan with exercise, not instead of one.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Como parte de um plano com exercício, não no lugar dele.</translation>
    </message>
    <message>
        <source>Spinal manipulation may help a bit in the first 6 weeks, best beside exercise. It does not put bones back in place.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>A manipulação da coluna pode ajudar um pouco nas primeiras 6 semanas, de preferência junto com exercício. Ela não põe ossos de volta no lugar.</translation>
    </message>
    <message>
        <source>When nerves are involved</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>Quando há nervos envolvidos</translation>
    </message>
    <message>
        <source>Diseases of the nerves</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Doenças dos nervos</translation>
    </message>
    <message>
        <source>Tell a doctor about spasms elsewhere, shaking, slowness, stumbling or a change of vision.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Conte a um médico espasmos em outros lugares, tremor, lentidão, tropeços ou mudança na visão.</translation>
    </message>
    <message>
        <source>A neurologist</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Um neurologista</translation>
    </message>
    <message>
        <source>Your doctor may send you on. A log of what, where and when helps there.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Seu médico pode encaminhar você. Um registro do que, onde e quando ajuda lá.</translation>
    </message>
    <message>
        <source>A referral is your doctor&apos;s decision, and it goes by signs that can be examined, not by the spasm alone.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>O encaminhamento é decisão do seu médico, e se baseia em sinais que podem ser examinados, não só no espasmo.</translation>
    </message>
    <message>
        <source>Bladder and bowel</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Bexiga e intestino</translation>
    </message>
    <message>
        <source>Call the emergency number now. Not tomorrow.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Ligue agora para o número de emergência. Não amanhã.</translation>
    </message>
    <message>
        <source>Water</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>Água</translation>
    </message>
    <message>
        <source>Drinking enough</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Beber o suficiente</translation>
    </message>
    <message>
        <source>Drink through the day, as thirst asks.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Beba ao longo do dia, conforme a sede pede.</translation>
    </message>
    <message>
        <source>Eight glasses</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Oito copos</translation>
    </message>
    <message>
        <source>Eight glasses a day, or what you set. With heart, kidney or liver trouble, what your doctor says.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Oito copos por dia, ou o que você definir. Com problema de coração, rins ou fígado, o que seu médico disser.</translation>
    </message>
    <message>
        <source>Eight glasses is a fair target, not a law; tea, coffee and milk count.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Oito copos são uma boa meta, não uma lei; chá, café e leite contam.</translation>
    </message>
    <message>
        <source>2010, 2004</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2010, 2004</translation>
    </message>
    <message>
        <source>Coffee and alcohol</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Café e álcool</translation>
    </message>
    <message>
        <source>Coffee and tea count as drinks. Alcohol does not, and not beside medicine.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Café e chá contam como bebida. Álcool não conta, e não combina com remédio.</translation>
    </message>
    <message>
        <source>Coffee in normal amounts hydrates about as well as water.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Café em quantidade normal hidrata mais ou menos como água.</translation>
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
        <translation>Se quiser, anote seu peso de vez em quando. Dá para desligar de vez.</translation>
    </message>
    <message>
        <source>Higher weight goes with more back pain; BMI is a rough screen only.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Mais peso anda junto com mais dor nas costas; o IMC é só uma triagem aproximada.</translation>
    </message>
    <message>
        <source>Food and movement</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Comida e movimento</translation>
    </message>
    <message>
        <source>A dietitian for food; more movement as the spasm goes.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Um nutricionista para a comida; mais movimento conforme o espasmo passa.</translation>
    </message>
    <message>
        <source>Moving more helps your back even if the scale does not change.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Mexer-se mais ajuda suas costas mesmo que a balança não mude.</translation>
    </message>
    <message>
        <source>Minerals</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>Minerais</translation>
    </message>
    <message>
        <source>Calcium, magnesium, potassium</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Cálcio, magnésio, potássio</translation>
    </message>
    <message>
        <source>See what you ate in a week against what a day asks for.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Veja o que você comeu na semana em comparação com o que se precisa por dia.</translation>
    </message>
    <message>
        <source>Eat enough of these minerals, but pills did not prevent ordinary muscle cramps.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Coma o suficiente destes minerais, mas comprimidos não preveniram cãibras musculares comuns.</translation>
    </message>
    <message>
        <source>Food before pills</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Comida antes de comprimidos</translation>
    </message>
    <message>
        <source>Milk, yoghurt, bananas, potatoes, beans and nuts come first.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Leite, iogurte, banana, batata, feijão e castanhas vêm primeiro.</translation>
    </message>
    <message>
        <source>Food first. Do not take potassium or magnesium pills without asking if you have kidney disease.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Comida primeiro. Não tome comprimidos de potássio ou magnésio sem perguntar, se você tem doença renal.</translation>
    </message>
    <message>
        <source>Coffee and sugar</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Café e açúcar</translation>
    </message>
    <message>
        <source>No need to give up coffee for these minerals.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Não é preciso largar o café por causa destes minerais.</translation>
    </message>
    <message>
        <source>Coffee and sugar have little effect on these minerals; cut sugar for other reasons.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Café e açúcar têm pouco efeito sobre estes minerais; reduza o açúcar por outros motivos.</translation>
    </message>
    <message>
        <source>Walking</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>Caminhada</translation>
    </message>
    <message>
        <source>A little more each day</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Um pouco mais a cada dia</translation>
    </message>
    <message>
        <source>Begin with five minutes and add one on each good day, up to 20; later on to 30, five days a week.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Comece com cinco minutos e some um a cada dia bom, até 20; mais tarde até 30, cinco dias por semana.</translation>
    </message>
    <message>
        <source>A gradual walking plan nearly doubled the time to the next bad episode.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Um plano gradual de caminhada quase dobrou o tempo até a próxima crise forte.</translation>
    </message>
    <message>
        <source>Cycling and swimming</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Bicicleta e natação</translation>
    </message>
    <message>
        <source>Any movement you like counts.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Conta qualquer movimento de que você goste.</translation>
    </message>
    <message>
        <source>Pick what you will keep doing.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Escolha o que você vai continuar fazendo.</translation>
    </message>
    <message>
        <source>At the gym</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Na academia</translation>
    </message>
    <message>
        <source>An elliptical trainer or a stair climber for 15 to 20 minutes, if you like it.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Um elíptico ou simulador de escada por 15 a 20 minutos, se você gostar.</translation>
    </message>
    <message>
        <source>Pick what you will keep doing. No trial looked at these machines for backs.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Escolha o que você vai continuar fazendo. Nenhum estudo avaliou estes aparelhos para as costas.</translation>
    </message>
    <message>
        <source>Stretching</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>Alongamento</translation>
    </message>
    <message>
        <source>Yoga, Pilates, stretching</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Yoga, Pilates, alongamento</translation>
    </message>
    <message>
        <source>Ten moves with pictures; a minute of stretching fits after a walk or a plank.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Dez exercícios com figuras; um minuto de alongamento cai bem depois de uma caminhada ou prancha.</translation>
    </message>
    <message>
        <source>Yoga helps a little in long-lasting back pain, about as much as other exercise; flare-ups were somewhat more common than without any.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>O yoga ajuda um pouco na dor nas costas de longa duração, mais ou menos como outros exercícios; pioras foram um pouco mais comuns do que sem nenhum exercício.</translation>
    </message>
    <message>
        <source>2022</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2022</translation>
    </message>
    <message>
        <source>How far</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Até onde</translation>
    </message>
    <message>
        <source>Until it pulls a little, 10 to 30 seconds, breathing on. Pain ends it.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Até puxar um pouco, 10 a 30 segundos, sem parar de respirar. Se doer, pare.</translation>
    </message>
    <message>
        <source>Feel a mild pull, never a sharp pain.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Sinta um leve puxão, nunca uma dor aguda.</translation>
    </message>
    <message>
        <source>Right after a spasm</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Logo depois de um espasmo</translation>
    </message>
    <message>
        <source>Only what eases you.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Só o que alivia você.</translation>
    </message>
    <message>
        <source>Gentle movement is fine if it eases you; skip it if it bites. There are no trials of it right after a spasm.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Movimento leve é permitido, se alivia você; se doer, não faça. Não há estudos disso logo depois de um espasmo.</translation>
    </message>
    <message>
        <source>Sitting</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>Sentar</translation>
    </message>
    <message>
        <source>A cushion</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Uma almofada</translation>
    </message>
    <message>
        <source>At the low back, at the desk and in the car, if it feels good.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Na parte baixa das costas, à mesa e no carro, se for agradável.</translation>
    </message>
    <message>
        <source>A cushion is for comfort. Back belts are not recommended.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>A almofada é para conforto. Cintas lombares não são recomendadas.</translation>
    </message>
    <message>
        <source>2023, 2020</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2023, 2020</translation>
    </message>
    <message>
        <source>Up once an hour</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Levantar uma vez por hora</translation>
    </message>
    <message>
        <source>Get up at least once an hour; the nudge comes after 45 minutes unless you say otherwise.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Levante ao menos uma vez por hora; o lembrete vem após 45 minutos, a menos que você defina outra coisa.</translation>
    </message>
    <message>
        <source>Prompts to move or shift cut new back pain in one office trial.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Lembretes para se mexer ou deslocar o peso reduziram novas dores nas costas em um estudo com escritórios.</translation>
    </message>
    <message>
        <source>Posture</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Postura</translation>
    </message>
    <message>
        <source>Sit as you like, and then otherwise.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Sente como quiser, e depois de outro jeito.</translation>
    </message>
    <message>
        <source>The best posture is one that changes: vary it.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>A melhor postura é a que muda: varie.</translation>
    </message>
    <message>
        <source>Change of position</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Mudar de posição</translation>
    </message>
    <message>
        <source>Shift, lean back, put a foot up.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Desloque o peso, recoste-se, apoie um pé num lugar mais alto.</translation>
    </message>
    <message>
        <source>Plank</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>Prancha</translation>
    </message>
    <message>
        <source>A strong middle</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Um tronco forte</translation>
    </message>
    <message>
        <source>Short holds, several times a day, a little longer when they are easy.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Séries curtas, várias vezes por dia, um pouco mais longas quando ficam fáceis.</translation>
    </message>
    <message>
        <source>Regular exercise of any kind cuts repeats by about a third; core work is one option.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Exercício regular de qualquer tipo reduz as novas crises em cerca de um terço; fortalecer o tronco é uma opção.</translation>
    </message>
    <message>
        <source>20 seconds at first</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>20 segundos no início</translation>
    </message>
    <message>
        <source>On forearms and toes for 20 seconds; on the knees, or at a counter, where that is too much.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Em antebraços e pontas dos pés por 20 segundos; nos joelhos, ou numa bancada, se for demais.</translation>
    </message>
    <message>
        <source>20 seconds is a start, not a test.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>20 segundos são um começo, não um teste.</translation>
    </message>
    <message>
        <source>2014</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2014</translation>
    </message>
    <message>
        <source>Several times a day</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Várias vezes por dia</translation>
    </message>
    <message>
        <source>Two or three holds with a minute between them. Longer only in small steps.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Duas ou três séries com um minuto entre elas. Mais tempo só em passos pequenos.</translation>
    </message>
    <message>
        <source>Several short holds beat one long one.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Várias séries curtas valem mais que uma longa.</translation>
    </message>
    <message>
        <source>Breathing</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>Respiração</translation>
    </message>
    <message>
        <source>Breathe on, so that you could talk.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>Continue respirando, de modo que possa falar.</translation>
    </message>
    <message>
        <source>If you cannot talk, stop.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>Se não consegue falar, pare.</translation>
    </message>
</context>
<context>
    <name>prevention</name>
    <message>
        <source>Water</source>
        <translation>Água</translation>
    </message>
    <message>
        <source>Tea</source>
        <translation>Chá</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>Café</translation>
    </message>
    <message>
        <source>Milk</source>
        <translation>Leite</translation>
    </message>
    <message>
        <source>Soup</source>
        <translation>Sopa</translation>
    </message>
    <message>
        <source>Juice</source>
        <translation>Suco</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation>Álcool</translation>
    </message>
    <message>
        <source>{drink}: {count}</source>
        <translation>{drink}: {count}</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Caminhada</translation>
    </message>
    <message>
        <source>Swim</source>
        <translation>Natação</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Bicicleta</translation>
    </message>
    <message>
        <source>Elliptical</source>
        <translation>Elíptico</translation>
    </message>
    <message>
        <source>Stair climber</source>
        <translation>Simulador de escada</translation>
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
        <translation>lado esquerdo</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>lado direito</translation>
    </message>
    <message>
        <source>Sharp or spreading pain</source>
        <translation>Dor aguda ou que se espalha</translation>
    </message>
    <message>
        <source>Pain, tingling or weakness in a leg</source>
        <translation>Dor, formigamento ou fraqueza em uma perna</translation>
    </message>
    <message>
        <source>A cramp or spasm</source>
        <translation>Uma cãibra ou espasmo</translation>
    </message>
    <message>
        <source>My hips sagged or my back arched</source>
        <translation>Meu quadril afundou ou minhas costas arquearam</translation>
    </message>
    <message>
        <source>I held my breath</source>
        <translation>Prendi a respiração</translation>
    </message>
    <message>
        <source>Dizzy, chest pressure, headache, blurred sight</source>
        <translation>Tontura, aperto no peito, dor de cabeça, visão embaçada</translation>
    </message>
</context>
<context>
    <name>system</name>
    <message>
        <source>The desktop says so.</source>
        <translation>A área de trabalho informa.</translation>
    </message>
    <message>
        <source>It does not start with the computer.</source>
        <translation>Não inicia com o computador.</translation>
    </message>
    <message>
        <source>The desktop&apos;s own settings switched it off.</source>
        <translation>Os ajustes da própria área de trabalho o desligaram.</translation>
    </message>
    <message>
        <source>It starts another copy; switch it on again to mend it.</source>
        <translation>Inicia outra cópia; ligue de novo para consertar.</translation>
    </message>
    <message>
        <source>It starts hidden with the computer.</source>
        <translation>Inicia oculto com o computador.</translation>
    </message>
    <message>
        <source>In a sandbox the desktop decides; look at its settings.</source>
        <translation>Numa sandbox, a área de trabalho decide; veja os ajustes dela.</translation>
    </message>
    <message>
        <source>Quiet reminders while you work</source>
        <translation>Lembretes discretos enquanto você trabalha</translation>
    </message>
    <message>
        <source>No program of yours has a camera open.</source>
        <translation>Nenhum programa seu está com uma câmera aberta.</translation>
    </message>
    <message>
        <source>{program} has a camera open.</source>
        <translation>{program} está com uma câmera aberta.</translation>
    </message>
    <message>
        <source>Wayland tells nobody about other windows.</source>
        <translation>O Wayland não informa nada sobre outras janelas.</translation>
    </message>
    <message>
        <source>A window fills the screen.</source>
        <translation>Uma janela ocupa a tela.</translation>
    </message>
    <message>
        <source>No window fills the screen.</source>
        <translation>Nenhuma janela ocupa a tela.</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>Não responde.</translation>
    </message>
    <message>
        <source>GNOME tells, nothing has to ask.</source>
        <translation>O GNOME informa, não é preciso perguntar.</translation>
    </message>
    <message>
        <source>Nobody here tells when you are away ({tried}); only the lock and sleep count.</source>
        <translation>Nada aqui informa quando você está ausente ({tried}); só contam o bloqueio e a suspensão.</translation>
    </message>
    <message>
        <source>The desktop tells, nothing has to ask.</source>
        <translation>A área de trabalho informa, não é preciso perguntar.</translation>
    </message>
    <message>
        <source>pywayland is not installed</source>
        <translation>pywayland não está instalado</translation>
    </message>
    <message>
        <source>no Wayland display</source>
        <translation>nenhum display Wayland</translation>
    </message>
    <message>
        <source>this desktop has no ext-idle-notify</source>
        <translation>esta área de trabalho não tem ext-idle-notify</translation>
    </message>
    <message>
        <source>The X server tells, nothing has to ask.</source>
        <translation>O servidor X informa, não é preciso perguntar.</translation>
    </message>
    <message>
        <source>Nobody here can keep the computer from falling asleep.</source>
        <translation>Nada aqui consegue impedir o computador de suspender.</translation>
    </message>
    <message>
        <source>The computer may fall asleep by itself: {why}.</source>
        <translation>O computador pode suspender sozinho: {why}.</translation>
    </message>
    <message>
        <source>The display may go dark: this desktop offers no way to keep it on.</source>
        <translation>A tela pode apagar: esta área de trabalho não oferece como mantê-la ligada.</translation>
    </message>
    <message>
        <source>Nobody here tells about a lid.</source>
        <translation>Nada aqui informa sobre uma tampa.</translation>
    </message>
    <message>
        <source>pactl is not installed.</source>
        <translation>pactl não está instalado.</translation>
    </message>
    <message>
        <source>Nothing is recording.</source>
        <translation>Nada está gravando.</translation>
    </message>
    <message>
        <source>Something is recording.</source>
        <translation>Algo está gravando.</translation>
    </message>
    <message>
        <source>No sound server answers.</source>
        <translation>Nenhum servidor de som responde.</translation>
    </message>
    <message>
        <source>The settings of the system do not allow messages of Unclench.</source>
        <translation>As configurações do sistema não permitem avisos do Unclench.</translation>
    </message>
    <message>
        <source>No answer in time.</source>
        <translation>Sem resposta a tempo.</translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation>A caminho.</translation>
    </message>
    <message>
        <source>Nothing shows messages on this desktop ({why}).</source>
        <translation>Nada mostra mensagens nesta área de trabalho ({why}).</translation>
    </message>
    <message>
        <source>Messages with buttons.</source>
        <translation>Mensagens com botões.</translation>
    </message>
    <message>
        <source>Whoever showed it is gone.</source>
        <translation>Quem a mostrou não está mais lá.</translation>
    </message>
    <message>
        <source>So far run under Wine only, not on Windows.</source>
        <translation>Até agora só foi executado no Wine, não no Windows.</translation>
    </message>
    <message>
        <source>Not yet run on Windows.</source>
        <oldsource>Not yet run on this system.</oldsource>
        <translation>Ainda não foi executado no Windows.</translation>
    </message>
    <message>
        <source>Not yet run on macOS.</source>
        <oldsource>Not yet run on this system.</oldsource>
        <translation>Ainda não foi executado no macOS.</translation>
    </message>
    <message>
        <source>The path of the program is too long for that.</source>
        <translation>O caminho do programa é longo demais para isso.</translation>
    </message>
    <message>
        <source>It shows messages, but without buttons.</source>
        <translation>Mostra mensagens, mas sem botões.</translation>
    </message>
    <message>
        <source>The desktop has been asked, and has not answered yet.</source>
        <translation>O ambiente de trabalho foi consultado e ainda não respondeu.</translation>
    </message>
    <message>
        <source>From a sandbox no other program can be seen.</source>
        <translation>De um ambiente isolado não se vê nenhum outro programa.</translation>
    </message>
    <message>
        <source>Messages of the system can&apos;t be used ({why}).</source>
        <translation>As mensagens do sistema não podem ser usadas ({why}).</translation>
    </message>
    <message>
        <source>There is no home folder to keep your diary in.</source>
        <translation>Não há pasta pessoal para guardar seu diário.</translation>
    </message>
    <message>
        <source>Name a folder with --data-dir, or set UNCLENCH_DATA_DIR.</source>
        <translation>Indique uma pasta com --data-dir, ou defina UNCLENCH_DATA_DIR.</translation>
    </message>
    <message>
        <source>I can&apos;t write in the folder {folder}.</source>
        <translation>Não consigo gravar na pasta {folder}.</translation>
    </message>
    <message>
        <source>Allow this user to write there, or name another folder with --data-dir.</source>
        <translation>Permita que este usuário grave ali, ou indique outra pasta com --data-dir.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing can be kept in {folder}.</source>
        <translation>O disco está cheio, então nada pode ser guardado em {folder}.</translation>
    </message>
    <message>
        <source>Make some room on that disk, then try again.</source>
        <translation>Libere espaço nesse disco e tente de novo.</translation>
    </message>
    <message>
        <source>The sound server was started anew.</source>
        <translation>O servidor de som foi reiniciado.</translation>
    </message>
    <message>
        <source>The sound server was started anew. Start Unclench anew to hear it.</source>
        <translation>O servidor de som foi reiniciado. Reinicie o Unclench para ouvi-lo.</translation>
    </message>
    <message>
        <source>This desktop does not tell about do not disturb.</source>
        <translation>Esta área de trabalho não informa sobre “não perturbe”.</translation>
    </message>
    <message>
        <source>Do not disturb is on.</source>
        <translation>“Não perturbe” está ligado.</translation>
    </message>
    <message>
        <source>Do not disturb is off.</source>
        <translation>“Não perturbe” está desligado.</translation>
    </message>
    <message>
        <source>Nobody here tells what keeps the screen on.</source>
        <translation>Nada aqui informa o que mantém a tela ligada.</translation>
    </message>
    <message>
        <source>A program keeps the screen on.</source>
        <translation>Um programa mantém a tela ligada.</translation>
    </message>
    <message>
        <source>This system does not tell.</source>
        <translation>Este sistema não informa.</translation>
    </message>
    <message>
        <source>This sandbox keeps it from Unclench: {permission}.</source>
        <translation>Este ambiente isolado o nega ao Unclench: {permission}.</translation>
    </message>
    <message>
        <source>Nobody here tells when the screen is locked.</source>
        <translation>Nada aqui informa quando a tela é bloqueada.</translation>
    </message>
    <message>
        <source>Locking counts as being away.</source>
        <translation>O bloqueio conta como ausência.</translation>
    </message>
    <message>
        <source>Nobody has been asked yet.</source>
        <translation>Ninguém foi perguntado ainda.</translation>
    </message>
    <message>
        <source>Nobody tells before it sleeps; it is noticed afterwards.</source>
        <translation>Nada avisa antes de suspender; percebe-se depois.</translation>
    </message>
    <message>
        <source>The sound file is missing.</source>
        <translation>O arquivo de som está faltando.</translation>
    </message>
    <message>
        <source>A library for sound is missing: libpulse.</source>
        <translation>Falta uma biblioteca de som: libpulse.</translation>
    </message>
    <message>
        <source>The sound server is gone.</source>
        <translation>O servidor de som não está mais lá.</translation>
    </message>
    <message>
        <source>There is no sound output.</source>
        <translation>Não há saída de som.</translation>
    </message>
    <message>
        <source>A library for speech is missing.</source>
        <translation>Falta uma biblioteca de fala.</translation>
    </message>
    <message>
        <source>No speech engine is installed.</source>
        <translation>Nenhum sintetizador de fala está instalado.</translation>
    </message>
    <message>
        <source>The speech engine does not start.</source>
        <translation>O sintetizador de fala não inicia.</translation>
    </message>
    <message>
        <source>No voice for this language is installed.</source>
        <translation>Não há voz instalada para este idioma.</translation>
    </message>
    <message>
        <source>The session bus was lost. Start Unclench anew.</source>
        <translation>O barramento da sessão foi perdido. Reinicie o Unclench.</translation>
    </message>
    <message>
        <source>There is a place for icons.</source>
        <translation>Há um lugar para ícones.</translation>
    </message>
    <message>
        <source>No tray here; the window stays in the task bar.</source>
        <translation>Sem bandeja aqui; a janela fica na barra de tarefas.</translation>
    </message>
</context>
</TS>
