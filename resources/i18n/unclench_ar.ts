<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Unclench</source>
        <translation>عن Unclench</translation>
    </message>
    <message>
        <source>K: common knowledge, not checked against a source. D: a choice of this project.</source>
        <translation>K: معرفة عامة لم تُراجَع على مصدر. D: خيار لهذا المشروع.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>This app is a timer, diary and set of general tips. It does not examine you and is not medical advice.</source>
        <translation>هذا التطبيق مؤقت ويوميات ومجموعة نصائح عامة. لا يفحصك وليس استشارة طبية.</translation>
    </message>
    <message>
        <source>If you ticked a warning sign, the app stops being useful: call.</source>
        <translation>إذا وضعت علامة على إحدى علامات الإنذار، فلا يعود هذا التطبيق مفيدًا: يجب الاتصال لطلب المساعدة.</translation>
    </message>
    <message>
        <source>The medicine clock shows what the label you chose says; your own label and your doctor win.</source>
        <translation>ساعة الدواء تعرض ما يقوله الملصق الذي اخترته؛ والكلمة الفصل لملصقك وطبيبك.</translation>
    </message>
    <message>
        <source>Adults only.</source>
        <translation>للبالغين فقط.</translation>
    </message>
    <message>
        <source>Texts and sources of {edition}.</source>
        <translation>نصوص ومصادر {edition}.</translation>
    </message>
    <message>
        <source>Version {version}, MIT licence: free to use, to change and to pass on.</source>
        <translation>الإصدار {version}، رخصة MIT: حرية الاستخدام والتغيير والنشر.</translation>
    </message>
    <message>
        <source>Translations that a native clinician has reviewed: none yet.</source>
        <translation>الترجمات التي راجعها مختص سريري بلغته الأم: لا شيء بعد.</translation>
    </message>
    <message>
        <source>This version is still in the making.</source>
        <translation>هذا الإصدار ما زال قيد الإعداد.</translation>
    </message>
    <message>
        <source>Released on {day}.</source>
        <translation>صدر في {day}.</translation>
    </message>
    <message>
        <source>Unclench never looks for a new version by itself: it comes from where you got this one.</source>
        <translation>لا يبحث Unclench عن إصدار جديد من تلقاء نفسه: يأتي الإصدار الجديد من حيث حصلت على هذا.</translation>
    </message>
    <message>
        <source>When a new version keeps the diary in another way, it first makes a backup, and says where.</source>
        <translation>إذا حفظ إصدار جديد اليوميات بطريقة أخرى، فإنه ينشئ نسخة احتياطية أولًا ويقول أين هي.</translation>
    </message>
    <message>
        <source>See what is new</source>
        <translation>اطّلع على الجديد</translation>
    </message>
    <message>
        <source>No account, no network, no telemetry. Your data is one SQLite file, in {folder}</source>
        <translation>بلا حساب ولا شبكة ولا تتبّع. بياناتك ملف SQLite واحد، في ⁦{folder}⁩</translation>
    </message>
    <message>
        <source>No account, no telemetry. Your data is one SQLite file, in {folder}</source>
        <translation>لا حساب ولا تتبّع. بياناتك ملف SQLite واحد، في {folder}</translation>
    </message>
    <message>
        <source>You share its entries with your other computers, through {folder}</source>
        <translation>تشارك مدخلاته مع أجهزتك الأخرى، عبر {folder}</translation>
    </message>
    <message>
        <source>Open that folder</source>
        <translation>فتح هذا المجلد</translation>
    </message>
    <message>
        <source>{number} {title}</source>
        <translation>{number} {title}</translation>
    </message>
    <message>
        <source>What to do, how sure anybody is, and who says so:</source>
        <translation>ما العمل، وما مدى اليقين، ومن يقول ذلك:</translation>
    </message>
    <message>
        <source>The 18 steps</source>
        <translation>الخطوات الثماني عشرة</translation>
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
        <translation>ما كان</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Pain before, if you like</source>
        <translation>الألم قبله، اختياري</translation>
    </message>
    <message>
        <source>Pain after, if you like</source>
        <translation>الألم بعده، اختياري</translation>
    </message>
    <message>
        <source>When it began</source>
        <translation>متى بدأ</translation>
    </message>
    <message>
        <source>Log an activity</source>
        <translation>تسجيل نشاط</translation>
    </message>
    <message>
        <source>Pick what you will keep doing. It counts like a walk.</source>
        <translation>الأفضل ما يسهل الاستمرار عليه. يُحسب مثل المشي.</translation>
    </message>
</context>
<context>
    <name>AfterEpisodePart</name>
    <message>
        <source>What set it off?</source>
        <translation>ما الذي أثارها؟</translation>
    </message>
    <message>
        <source>Three small things</source>
        <translation>ثلاثة أشياء صغيرة</translation>
    </message>
    <message>
        <source>A plank of 20 seconds, up from the chair once an hour, a walk a day.</source>
        <translation>بلانك لمدة 20 ثانية، ونهوض عن الكرسي كل ساعة، ومشي كل يوم.</translation>
    </message>
</context>
<context>
    <name>Alarm</name>
    <message>
        <source>Take the ice off now</source>
        <extracomment>safety</extracomment>
        <translation>تجب إزالة الثلج الآن</translation>
    </message>
    <message>
        <source>Take the heat off now</source>
        <extracomment>safety</extracomment>
        <translation>تجب إزالة الحرارة الآن</translation>
    </message>
    <message>
        <source>Half the time is over</source>
        <extracomment>safety</extracomment>
        <translation>مضى نصف الوقت</translation>
    </message>
    <message>
        <source>One minute left</source>
        <extracomment>safety</extracomment>
        <translation>بقيت دقيقة واحدة</translation>
    </message>
    <message>
        <source>Look at the skin once more: can you feel touch, is it pink?</source>
        <extracomment>safety</extracomment>
        <translation>نظرة أخرى إلى الجلد: هل تحس باللمس، وهل لونه وردي؟</translation>
    </message>
    <message>
        <source>Look at the skin: can you feel touch, is it pink?</source>
        <extracomment>safety</extracomment>
        <translation>نظرة إلى الجلد: هل تحس باللمس، وهل لونه وردي؟</translation>
    </message>
    <message>
        <source>Look at the skin once more. {look}</source>
        <extracomment>safety</extracomment>
        <translation>نظرة أخرى إلى الجلد. {look}</translation>
    </message>
    <message>
        <source>Look at the skin. {look}</source>
        <extracomment>safety</extracomment>
        <translation>نظرة إلى الجلد. {look}</translation>
    </message>
</context>
<context>
    <name>AskFile</name>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Diary (*.sqlite)</source>
        <translation>يوميات (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>استعادة نسخة</translation>
    </message>
    <message>
        <source>Exports and diaries (*.json *.sqlite)</source>
        <translation>تصديرات ويوميات (*.json *.sqlite)</translation>
    </message>
    <message>
        <source>Add the entries of a file</source>
        <translation>إضافة مدخلات ملف</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>تصدير بصيغة JSON</translation>
    </message>
    <message>
        <source>Export (*.json)</source>
        <translation>تصدير (*.json)</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>تصدير إلى مجلد</translation>
    </message>
    <message>
        <source>Share in a folder</source>
        <translation>المشاركة في مجلد</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>صورة (*.png)</translation>
    </message>
    <message>
        <source>Drawing that can be enlarged (*.svg)</source>
        <translation>رسم قابل للتكبير (*.svg)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>حفظ الصورة</translation>
    </message>
</context>
<context>
    <name>AskFirst</name>
    <message>
        <source>Label: ask a doctor before use.</source>
        <extracomment>safety</extracomment>
        <translation>الملصق: يُسأل الطبيب قبل الاستعمال.</translation>
    </message>
    <message>
        <source>My answers to what labels ask</source>
        <extracomment>safety</extracomment>
        <translation>إجاباتي عمّا تسأل عنه الملصقات</translation>
    </message>
    <message>
        <source>My answers</source>
        <extracomment>safety</extracomment>
        <translation>إجاباتي</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message>
        <source>Restore …</source>
        <translation>استعادة …</translation>
    </message>
    <message>
        <source>Restore … {backup}</source>
        <oldsource>Go back … {backup}</oldsource>
        <translation>استعادة … {backup}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغة</translation>
    </message>
    <message>
        <source>from a newer version of Unclench</source>
        <translation>من إصدار أحدث من Unclench</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>تالفة</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Save a copy as …</source>
        <translation>حفظ نسخة باسم …</translation>
    </message>
    <message>
        <source>Restore another file …</source>
        <oldsource>Go back to another file …</oldsource>
        <translation>استعادة ملف آخر …</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>The newest: {when}. One is made each day; the oldest go by themselves.</source>
        <translation>الأحدث: {when}. تُعمل واحدة كل يوم؛ والأقدم تُزال تلقائيًا.</translation>
    </message>
    <message>
        <source>None of them holds an entry.</source>
        <translation>لا مدخل في أي منها.</translation>
    </message>
    <message>
        <source>There is none yet. The first is made on the first day with entries.</source>
        <translation>لا شيء بعد. تُعمل الأولى في أول يوم فيه مدخلات.</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>عرض الكل ({count})</translation>
    </message>
</context>
<context>
    <name>BandChart</name>
    <message>
        <source>The plan of these days</source>
        <translation>خطة هذه الأيام</translation>
    </message>
    <message>
        <source>{ice} times ice, {heat} times heat, {walk} walks since it began.</source>
        <translation>منذ البداية: ثلج {ice}، حرارة {heat}، مشي {walk} (عدد المرات).</translation>
    </message>
    <message>
        <source>It began {time}</source>
        <translation>بدأت {time}</translation>
    </message>
    <message>
        <source>You may stop with ice from {time}</source>
        <translation>يمكن التوقف عن الثلج ابتداءً من {time}</translation>
    </message>
    <message>
        <source>Heat from {time}</source>
        <translation>الحرارة من {time}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>{time}: {name}</source>
        <translation>{time}: {name}</translation>
    </message>
    <message>
        <source>Ice</source>
        <translation>ثلج</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>حرارة</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>مشي</translation>
    </message>
    <message>
        <source>{time}: {what}, {length}</source>
        <translation>{time}: {what}، {length}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>{time} heat</source>
        <translation>{time} حرارة</translation>
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
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>الوقت المتبقي</translation>
    </message>
    <message>
        <source>Stand, walk a little, roll your shoulders.</source>
        <translation>وقوف، ومشي قليل، وتدوير الكتفين.</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>يكفي</translation>
    </message>
    <message>
        <source>A break of {time}</source>
        <translation>استراحة مدتها {time}</translation>
    </message>
    <message>
        <source>It counts once you are up.</source>
        <translation>تُحسب بعد النهوض.</translation>
    </message>
    <message>
        <source>That was it.</source>
        <translation>انتهى الأمر.</translation>
    </message>
    <message>
        <source>The break is over.</source>
        <translation>انتهت الاستراحة.</translation>
    </message>
</context>
<context>
    <name>Bridge</name>
    <message>
        <source>Your choice is kept.</source>
        <translation>حُفظ اختيارك.</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>تم التراجع: {what}</translation>
    </message>
</context>
<context>
    <name>BruisePart</name>
    <message>
        <source>Is there a bruise or swelling there, less than 48 hours old?</source>
        <translation>هل توجد كدمة أو تورّم هناك عمره أقل من 48 ساعة؟</translation>
    </message>
    <message>
        <source>No, neither</source>
        <translation>لا، لا هذا ولا ذاك</translation>
    </message>
    <message>
        <source>Yes, or unsure</source>
        <translation>نعم، أو غير متأكد</translation>
    </message>
</context>
<context>
    <name>BugWindow</name>
    <message>
        <source>Unclench: something went wrong</source>
        <translation>Unclench: حدث خطأ</translation>
    </message>
    <message>
        <source>Something went wrong in Unclench. It goes on running, and your entries are safe.</source>
        <translation>حدث خطأ في Unclench. يستمر في العمل، ومدخلاتك بأمان.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
</context>
<context>
    <name>CardCorner</name>
    <message>
        <source>{card}: why, and how sure</source>
        <translation>{card}: لماذا، وما مدى اليقين</translation>
    </message>
    <message>
        <source>{card}: more</source>
        <translation>{card}: المزيد</translation>
    </message>
</context>
<context>
    <name>CardsSheet</name>
    <message>
        <source>Plank</source>
        <translation>بلانك</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>الماء</translation>
    </message>
    <message>
        <source>Sitting and posture</source>
        <translation>الجلوس والوضعية</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>مشي</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>الإطالة</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Minerals</source>
        <translation>المعادن</translation>
    </message>
    <message>
        <source>Show or hide cards</source>
        <translation>إظهار البطاقات أو إخفاؤها</translation>
    </message>
    <message>
        <source>Nothing is lost by hiding a card.</source>
        <translation>لا يضيع شيء بإخفاء بطاقة.</translation>
    </message>
</context>
<context>
    <name>CausesPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>The visit is changed.</source>
        <translation>عُدّلت الزيارة.</translation>
    </message>
    <message>
        <source>The visit is deleted.</source>
        <translation>حُذفت الزيارة.</translation>
    </message>
    <message>
        <source>Save for my calendar</source>
        <translation>حفظ لتقويمي</translation>
    </message>
    <message>
        <source>Calendar file (*.ics)</source>
        <translation>ملف تقويم (*.ics)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>حُفظ: ⁦{file}⁩</translation>
    </message>
</context>
<context>
    <name>CautionsSheet</name>
    <message>
        <source>Is ice for me?</source>
        <extracomment>safety</extracomment>
        <translation>هل الثلج مناسب لي؟</translation>
    </message>
    <message>
        <source>Is heat for me?</source>
        <extracomment>safety</extracomment>
        <translation>هل الحرارة مناسبة لي؟</translation>
    </message>
    <message>
        <source>Tick what is true for you. Ice or heat then starts only with a reason, such as a doctor&apos;s word.</source>
        <extracomment>safety</extracomment>
        <translation>توضع علامة على ما ينطبق عليك. عندئذ لا تبدأ الجلسة إلا مع ذكر سبب، مثل قول طبيب.</translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <extracomment>safety</extracomment>
        <translation>حفظ هذه الإجابات</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>safety</extracomment>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>{card}: more</source>
        <translation>{card}: المزيد</translation>
    </message>
    <message>
        <source>The table is copied.</source>
        <translation>نُسخ الجدول.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>حُفظ: ⁦{file}⁩</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>كجدول</translation>
    </message>
    <message>
        <source>As a picture</source>
        <translation>كصورة</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>نسخ الجدول</translation>
    </message>
    <message>
        <source>Save picture …</source>
        <translation>حفظ الصورة …</translation>
    </message>
    <message>
        <source>{title}, {days}</source>
        <translation>{title}، {days}</translation>
    </message>
    <message>
        <source>{title}: table</source>
        <translation>{title}: جدول</translation>
    </message>
    <message>
        <source>{title}: chart</source>
        <translation>{title}: رسم بياني</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Test</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Test: {port}</source>
        <translation>تجربة: {port}</translation>
    </message>
    <message>
        <source>asking …</source>
        <translation>جارٍ السؤال …</translation>
    </message>
    <message>
        <source>on</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>can&apos;t tell</source>
        <translation>لا يمكن معرفته</translation>
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
        <translation>فحص النظام</translation>
    </message>
    <message>
        <source>What this computer offers the app. What it can&apos;t tell is never taken for a yes.</source>
        <translation>ما يتيحه هذا الحاسوب للتطبيق. وما لا يمكن معرفته لا يُعَدّ «نعم» أبدًا.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>السؤال من جديد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>علبة النظام</translation>
    </message>
    <message>
        <source>Whether you are at the desk</source>
        <translation>هل أنت أمام المكتب</translation>
    </message>
    <message>
        <source>Locked screen</source>
        <translation>الشاشة المقفلة</translation>
    </message>
    <message>
        <source>Sleep of the computer</source>
        <translation>سكون الحاسوب</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>A window over the whole screen</source>
        <translation>نافذة تملأ الشاشة كلها</translation>
    </message>
    <message>
        <source>Microphone in use</source>
        <translation>الميكروفون قيد الاستخدام</translation>
    </message>
    <message>
        <source>Camera in use</source>
        <translation>الكاميرا قيد الاستخدام</translation>
    </message>
    <message>
        <source>Messages with buttons</source>
        <translation>رسائل بأزرار</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>النطق</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>البدء مع الحاسوب</translation>
    </message>
    <message>
        <source>Keeping the computer awake</source>
        <translation>إبقاء الحاسوب مستيقظًا</translation>
    </message>
    <message>
        <source>Quick start</source>
        <translation>بدء سريع</translation>
    </message>
    <message>
        <source>Sharing with other computers</source>
        <translation>المشاركة مع حواسيب أخرى</translation>
    </message>
</context>
<context>
    <name>CheckedQuestion</name>
    <message>
        <source>Has a doctor checked exactly this?</source>
        <translation>هل فحص طبيب هذا الأمر بالذات؟</translation>
    </message>
    <message>
        <source>After a yes, ice, heat, walks and exercise open again.</source>
        <translation>بعد «نعم» يُفتح الثلج والحرارة والمشي والتمارين من جديد.</translation>
    </message>
    <message>
        <source>Yes, exactly this</source>
        <translation>نعم، هذا بالذات</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
</context>
<context>
    <name>ClinicScoreForm</name>
    <message>
        <source>Score</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>A score a clinic gave you</source>
        <translation>نتيجة أعطتها لك عيادة</translation>
    </message>
    <message>
        <source>It goes on the page for your doctor beside your own numbers.</source>
        <translation>تظهر في صفحة الطبيب إلى جانب أرقامك.</translation>
    </message>
    <message>
        <source>Which questionnaire</source>
        <translation>أي استبيان</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ClockLine</name>
    <message>
        <source>That is no time of day. Write it like {time}.</source>
        <translation>هذا ليس وقتًا من اليوم. يُكتب هكذا: {time}.</translation>
    </message>
</context>
<context>
    <name>ClockList</name>
    <message>
        <source>+ Time</source>
        <translation>+ وقت</translation>
    </message>
    <message>
        <source>+ Time: {name}</source>
        <translation>+ وقت: {name}</translation>
    </message>
    <message>
        <source>{name}: time {number}</source>
        <translation>{name}: الوقت {number}</translation>
    </message>
    <message>
        <source>Remove {time}</source>
        <translation>إزالة {time}</translation>
    </message>
</context>
<context>
    <name>CorrectionSheet</name>
    <message>
        <source>I was up or away</source>
        <translation>كان نهوضًا أو غيابًا</translation>
    </message>
    <message>
        <source>I was sitting</source>
        <translation>كان جلوسًا</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>ما كان</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Correct the day&apos;s strip</source>
        <translation>تصحيح شريط اليوم</translation>
    </message>
    <message>
        <source>For a time that was not as the strip shows it.</source>
        <translation>لوقت لم يكن كما يعرضه الشريط.</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>{count} new</source>
        <translation>{count} جديدة</translation>
    </message>
    <message>
        <source>{count} newer</source>
        <translation>{count} أحدث</translation>
    </message>
    <message>
        <source>{count} known</source>
        <translation>{count} معروفة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln مدخل</numerusform>
            <numerusform>مدخل واحد</numerusform>
            <numerusform>مدخلان</numerusform>
            <numerusform>%Ln مدخلات</numerusform>
            <numerusform>%Ln مدخلًا</numerusform>
            <numerusform>%Ln مدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>لا مدخلات بعد</translation>
    </message>
    <message>
        <source>{entries} since {month} {year}</source>
        <translation>{entries} منذ {month} {year}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>of today</source>
        <translation>اليوم</translation>
    </message>
    <message numerus="yes">
        <source>of the last %Ln days</source>
        <translation>
            <numerusform>آخر %Ln يوم</numerusform>
            <numerusform>آخر يوم واحد</numerusform>
            <numerusform>آخر يومين</numerusform>
            <numerusform>آخر %Ln أيام</numerusform>
            <numerusform>آخر %Ln يومًا</numerusform>
            <numerusform>آخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <source>of the day</source>
        <translation>اليوم نفسه</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>قبل استيراد</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>قبل استعادة</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>قبل تحديث</translation>
    </message>
    <message>
        <source>a copy</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>Spasms</source>
        <translation>تشنّجات</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>علامات الإنذار</translation>
    </message>
    <message>
        <source>Ice and heat</source>
        <translation>الثلج والحرارة</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>الألم</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>قياسات</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>جرعات</translation>
    </message>
    <message>
        <source>Medicines of your own</source>
        <translation>أدويتك الخاصة</translation>
    </message>
    <message>
        <source>Walks</source>
        <translation>المشي</translation>
    </message>
    <message>
        <source>Getting up</source>
        <translation>النهوض</translation>
    </message>
    <message>
        <source>Time at the desk</source>
        <translation>الوقت أمام المكتب</translation>
    </message>
    <message>
        <source>Drinks</source>
        <translation>مشروبات</translation>
    </message>
    <message>
        <source>Planks</source>
        <translation>مرات البلانك</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>الإطالات</translation>
    </message>
    <message>
        <source>Moves of your own</source>
        <translation>حركاتك الخاصة</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Foods</source>
        <translation>الأطعمة</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>زيارات</translation>
    </message>
    <message>
        <source>What applies to you</source>
        <translation>ما ينطبق عليك</translation>
    </message>
    <message>
        <source>Nudges</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>تغييرات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>The ice or heat that runs now ends with it.</source>
        <translation>ينتهي معه الثلج أو الحرارة الجارية الآن.</translation>
    </message>
    <message>
        <source>The walk that runs now ends with it.</source>
        <translation>ينتهي معه المشي الجاري الآن.</translation>
    </message>
    <message>
        <source>The plank that runs now ends with it.</source>
        <translation>ينتهي معه البلانك الجاري الآن.</translation>
    </message>
</context>
<context>
    <name>DataSheet</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
</context>
<context>
    <name>DataView</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>توقف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Exchanging with the folder</source>
        <translation>المزامنة مع المجلد</translation>
    </message>
    <message>
        <source>Sharing the diary</source>
        <translation>مشاركة اليوميات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes came from the others.</source>
        <translation>
            <numerusform>لم يأتِ أي تغيير من الحواسيب الأخرى.</numerusform>
            <numerusform>أتى تغيير واحد من الحواسيب الأخرى.</numerusform>
            <numerusform>أتى تغييران من الحواسيب الأخرى.</numerusform>
            <numerusform>أتت %Ln تغييرات من الحواسيب الأخرى.</numerusform>
            <numerusform>أتى %Ln تغييرًا من الحواسيب الأخرى.</numerusform>
            <numerusform>أتى %Ln تغيير من الحواسيب الأخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is in step with the folder.</source>
        <translation>كل شيء متزامن مع المجلد.</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>One thing at a time: something is still being written.</source>
        <translation>شيء واحد في كل مرة: ما زالت هناك كتابة جارية.</translation>
    </message>
    <message>
        <source>Stopped. What was exchanged until now stays, and the rest follows the next time.</source>
        <translation>أُوقف. ما تم تبادله حتى الآن يبقى، والباقي يُستكمل في المرة القادمة.</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>عمل نسخة احتياطية</translation>
    </message>
    <message>
        <source>Backed up: {entries}</source>
        <translation>تم النسخ الاحتياطي: {entries}</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>حُفظ: ⁦{file}⁩</translation>
    </message>
    <message>
        <source>Exported to {folder}</source>
        <translation>تم التصدير إلى ⁦{folder}⁩</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
</context>
<context>
    <name>DataWork</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>{name}, {day}</source>
        <translation>{name}، {day}</translation>
    </message>
</context>
<context>
    <name>DayStrip</name>
    <message>
        <source>sitting</source>
        <translation>جلوس</translation>
    </message>
    <message>
        <source>up</source>
        <translation>وقوف</translation>
    </message>
</context>
<context>
    <name>DaysOff</name>
    <message>
        <source>None ahead.</source>
        <translation>لا شيء مقبل.</translation>
    </message>
    <message>
        <source>Mark days in a calendar</source>
        <translation>تحديد أيام في التقويم</translation>
    </message>
    <message>
        <source>Close the calendar</source>
        <translation>إغلاق التقويم</translation>
    </message>
    <message>
        <source>Press a day to mark it, and again to unmark it. With Shift: all days up to it.</source>
        <translation>ضغطة على يوم لتحديده، وأخرى لإلغاء تحديده. مع Shift: كل الأيام حتى ذلك اليوم.</translation>
    </message>
    <message>
        <source>Remove the days off: {days}</source>
        <translation>إزالة أيام العطلة: {days}</translation>
    </message>
</context>
<context>
    <name>Disclaimer</name>
    <message>
        <source>What this is</source>
        <extracomment>safety</extracomment>
        <translation>ما هذا</translation>
    </message>
    <message>
        <source>A timer, a diary and general tips with their sources.</source>
        <extracomment>safety</extracomment>
        <translation>مؤقت ويوميات ونصائح عامة مع مصادرها.</translation>
    </message>
    <message>
        <source>It does not examine you and is not medical advice.</source>
        <extracomment>safety</extracomment>
        <translation>لا يفحصك وليس استشارة طبية.</translation>
    </message>
    <message>
        <source>If you ticked a warning sign, the app stops being useful: call. For adults only.</source>
        <extracomment>safety</extracomment>
        <translation>إذا وضعت علامة على إحدى علامات الإنذار، فلا يعود هذا التطبيق مفيدًا: يجب الاتصال لطلب المساعدة. للبالغين فقط.</translation>
    </message>
    <message>
        <source>I have read this</source>
        <extracomment>safety</extracomment>
        <translation>قرأت هذا</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>safety</extracomment>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>DoseSheet</name>
    <message>
        <source>Delete this entry</source>
        <extracomment>safety</extracomment>
        <translation>حذف هذا المدخل</translation>
    </message>
    <message>
        <source>What was changed</source>
        <extracomment>safety</extracomment>
        <translation>ما الذي تغيّر</translation>
    </message>
</context>
<context>
    <name>DrinkSheet</name>
    <message>
        <source>Which drink</source>
        <translation>أي مشروب</translation>
    </message>
    <message>
        <source>How many millilitres</source>
        <translation>كم ملّيلترًا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Another drink</source>
        <translation>مشروب آخر</translation>
    </message>
    <message>
        <source>Tea, coffee, milk and soup count in full. Alcohol is kept, but doesn&apos;t count.</source>
        <translation>الشاي والقهوة والحليب والحساء تُحسب كاملة. الكحول يُحفظ ولا يُحسب.</translation>
    </message>
</context>
<context>
    <name>DrivingPart</name>
    <message>
        <source>I stopped</source>
        <translation>توقفت</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>وصلت</translation>
    </message>
    <message>
        <source>A stop until {time}</source>
        <translation>توقف حتى {time}</translation>
    </message>
    <message>
        <source>Walk a few steps. Then two hours at the most.</source>
        <translation>مشي بضع خطوات. ثم ساعتان على الأكثر.</translation>
    </message>
    <message>
        <source>Two hours are over since {time}</source>
        <translation>مضت ساعتان منذ {time}</translation>
    </message>
    <message>
        <source>Stop for 15 minutes and walk a few steps.</source>
        <translation>التوقف 15 دقيقة ومشي بضع خطوات.</translation>
    </message>
    <message>
        <source>Driving: a stop by {time}</source>
        <translation>قيادة: توقف قبل {time}</translation>
    </message>
    <message>
        <source>Off since {time}. 15 minutes, and a few steps.</source>
        <translation>توقف منذ {time}. 15 دقيقة، وبضع خطوات.</translation>
    </message>
    <message>
        <source>A stop of 15 minutes.</source>
        <translation>توقف لمدة 15 دقيقة.</translation>
    </message>
    <message>
        <source>The drive is over.</source>
        <translation>انتهت القيادة.</translation>
    </message>
</context>
<context>
    <name>DuringIceCard</name>
    <message>
        <source>Where does it hurt?</source>
        <extracomment>safety</extracomment>
        <translation>أين موضع الألم؟</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>safety</extracomment>
        <translation>يسار</translation>
    </message>
    <message>
        <source>Middle</source>
        <extracomment>safety</extracomment>
        <translation>وسط</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>safety</extracomment>
        <translation>يمين</translation>
    </message>
    <message>
        <source>Where it hurts: side</source>
        <extracomment>safety</extracomment>
        <translation>موضع الألم: الجهة</translation>
    </message>
    <message>
        <source>Upper back</source>
        <extracomment>safety</extracomment>
        <translation>أعلى الظهر</translation>
    </message>
    <message>
        <source>Lower back</source>
        <extracomment>safety</extracomment>
        <translation>أسفل الظهر</translation>
    </message>
    <message>
        <source>Where it hurts: height</source>
        <extracomment>safety</extracomment>
        <translation>موضع الألم: الارتفاع</translation>
    </message>
    <message>
        <source>15 short questions</source>
        <extracomment>safety</extracomment>
        <translation>15 سؤالًا قصيرًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln short questions</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>لا أسئلة قصيرة</numerusform>
            <numerusform>سؤال قصير واحد</numerusform>
            <numerusform>سؤالان قصيران</numerusform>
            <numerusform>%Ln أسئلة قصيرة</numerusform>
            <numerusform>%Ln سؤالًا قصيرًا</numerusform>
            <numerusform>%Ln سؤال قصير</numerusform>
        </translation>
    </message>
    <message>
        <source>Is a doctor due soon?</source>
        <extracomment>safety</extracomment>
        <translation>هل تلزم زيارة الطبيب قريبًا؟</translation>
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
        <translation>تصدير بصيغة JSON …</translation>
    </message>
    <message>
        <source>Spreadsheet …</source>
        <translation>جدول …</translation>
    </message>
    <message>
        <source>Export as Spreadsheet …</source>
        <translation>تصدير كجدول …</translation>
    </message>
    <message>
        <source>CSV …</source>
        <translation>CSV …</translation>
    </message>
    <message>
        <source>Export as CSV …</source>
        <translation>تصدير بصيغة CSV …</translation>
    </message>
    <message>
        <source>JSON: everything, for another computer. Spreadsheet: one table a kind, with local times and names. CSV: the tables as they lie in the file.</source>
        <translation>JSON: كل شيء، لحاسوب آخر. جدول: جدول لكل نوع، بالأوقات المحلية والأسماء. CSV: الجداول كما هي في الملف.</translation>
    </message>
    <message>
        <source>Add the entries of a file …</source>
        <translation>إضافة مدخلات ملف …</translation>
    </message>
    <message>
        <source>An export as JSON, a backup, or another diary. First you see what would be added.</source>
        <translation>تصدير بصيغة JSON، أو نسخة احتياطية، أو يوميات أخرى. ترى أولًا ما سيُضاف.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
</context>
<context>
    <name>ElsewhereLine</name>
    <message>
        <source>Go on here</source>
        <translation>المتابعة هنا</translation>
    </message>
</context>
<context>
    <name>Emergency</name>
    <message>
        <source>This needs a doctor now. Hours can matter.</source>
        <extracomment>safety</extracomment>
        <translation>هذا يحتاج إلى طبيب الآن. قد تكون الساعات حاسمة.</translation>
    </message>
    <message>
        <source>Say: sudden back pain, and what you ticked. Don&apos;t drive yourself.</source>
        <extracomment>safety</extracomment>
        <translation>في المكالمة يقال: ألم ظهر مفاجئ، وما وضعت عليه علامة. لا تقُد السيارة بنفسك.</translation>
    </message>
    <message>
        <source>After a call, what runs goes on and you can log; nothing new opens until a doctor has checked exactly this. After a mistake, the list of warning signs comes back.</source>
        <extracomment>safety</extracomment>
        <translation>بعد الاتصال يستمر ما هو جارٍ ويمكن التسجيل؛ ولا يُفتح شيء جديد حتى يفحص طبيب هذا الأمر بالذات. وبعد علامة وُضعت خطأً تعود قائمة علامات الإنذار.</translation>
    </message>
    <message>
        <source>I have called, or I&apos;m going now</source>
        <extracomment>safety</extracomment>
        <translation>اتصلت، أو أنا ذاهب الآن</translation>
    </message>
    <message>
        <source>A doctor has checked exactly this</source>
        <extracomment>safety</extracomment>
        <translation>فحص طبيب هذا الأمر بالذات</translation>
    </message>
    <message>
        <source>I ticked this by mistake</source>
        <extracomment>safety</extracomment>
        <translation>وضعت العلامة خطأً</translation>
    </message>
    <message>
        <source>Summary for the doctor</source>
        <extracomment>safety</extracomment>
        <translation>ملخص للطبيب</translation>
    </message>
    <message>
        <source>My log</source>
        <extracomment>safety</extracomment>
        <translation>سجلّي</translation>
    </message>
    <message>
        <source>Pack off</source>
        <extracomment>safety</extracomment>
        <translation>أُزيلت الكمادة</translation>
    </message>
    <message>
        <source>still running</source>
        <extracomment>safety</extracomment>
        <translation>ما زال جاريًا</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>safety</extracomment>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Call the emergency number</source>
        <oldsource>Emergency number</oldsource>
        <extracomment>safety</extracomment>
        <translation>اتصل برقم الطوارئ</translation>
    </message>
    <message>
        <source>Choose your country</source>
        <extracomment>safety</extracomment>
        <translation>اختر بلدك</translation>
    </message>
    <message>
        <source>You ticked: {signs}</source>
        <extracomment>safety</extracomment>
        <translation>وضعت علامة على: {signs}</translation>
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
        <translation>إظهار الرقم</translation>
    </message>
    <message>
        <source>The warning signs again</source>
        <extracomment>safety</extracomment>
        <translation>علامات الإنذار من جديد</translation>
    </message>
    <message>
        <source>This needs a doctor now: call {number}.</source>
        <extracomment>safety</extracomment>
        <translation>هذا يحتاج إلى طبيب الآن: اتصل على ⁨{number}⁩.</translation>
    </message>
</context>
<context>
    <name>EmergencyNumber</name>
    <message>
        <source>Call your local number, or try 112 on a mobile phone. Choose your country to see its number.</source>
        <oldsource>Call your local number. Choose your country to see it.</oldsource>
        <extracomment>safety</extracomment>
        <translation>اتصل على رقم الطوارئ المحلي، أو جرّب 112 من هاتف محمول. اختر بلدك لترى رقمه.</translation>
    </message>
    <message>
        <source>{country}: the number is not known here. Ask someone near you, or try 112 on a mobile phone.</source>
        <extracomment>safety</extracomment>
        <translation>{country}: الرقم غير معروف هنا. اسأل شخصًا بالقرب منك، أو جرّب ⁨112⁩ من هاتف محمول.</translation>
    </message>
    <message>
        <source>Emergency number: {number}</source>
        <extracomment>safety</extracomment>
        <translation>رقم الطوارئ: ⁨{number}⁩</translation>
    </message>
</context>
<context>
    <name>EntriesView</name>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Search all kinds</source>
        <translation>البحث في كل الأنواع</translation>
    </message>
    <message>
        <source>{entries} since {month}</source>
        <translation>{entries} منذ {month}</translation>
    </message>
    <message>
        <source>No entry of these kinds has &quot;{words}&quot;: {kinds}.</source>
        <translation>لا مدخل من هذه الأنواع فيه «{words}»: {kinds}.</translation>
    </message>
    <message>
        <source>No entry has &quot;{words}&quot;.</source>
        <translation>لا مدخل فيه «{words}».</translation>
    </message>
    <message>
        <source>Nothing of this kind in this time.</source>
        <translation>لا شيء من هذا النوع في هذه المدة.</translation>
    </message>
    <message>
        <source>No entries yet. What you log is listed here, and can be changed.</source>
        <translation>لا مدخلات بعد. ما تسجّله يظهر هنا ويمكن تغييره.</translation>
    </message>
    <message>
        <source>Your change is not kept: {entry}</source>
        <translation>لم يُحفظ تغييرك: {entry}</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>حفظ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries deleted</source>
        <translation>
            <numerusform>حُذف %Ln مدخل</numerusform>
            <numerusform>حُذف مدخل واحد</numerusform>
            <numerusform>حُذف مدخلان</numerusform>
            <numerusform>حُذفت %Ln مدخلات</numerusform>
            <numerusform>حُذف %Ln مدخلًا</numerusform>
            <numerusform>حُذف %Ln مدخل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries brought back</source>
        <translation>
            <numerusform>استُعيد %Ln مدخل</numerusform>
            <numerusform>استُعيد مدخل واحد</numerusform>
            <numerusform>استُعيد مدخلان</numerusform>
            <numerusform>استُعيدت %Ln مدخلات</numerusform>
            <numerusform>استُعيد %Ln مدخلًا</numerusform>
            <numerusform>استُعيد %Ln مدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: {entry}</source>
        <translation>حُذف: {entry}</translation>
    </message>
</context>
<context>
    <name>EntryFilters</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Search notes, names, reasons</source>
        <translation>البحث في الملاحظات والأسماء والأسباب</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>كل الأيام</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Show: {kind}</source>
        <translation>عرض: {kind}</translation>
    </message>
    <message>
        <source>More kinds</source>
        <translation>المزيد من الأنواع</translation>
    </message>
    <message>
        <source>Also what was deleted</source>
        <translation>ما حُذف أيضًا</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} أخرى</translation>
    </message>
    <message>
        <source>deleted entries</source>
        <translation>المدخلات المحذوفة</translation>
    </message>
    <message>
        <source>More kinds: {kinds}</source>
        <translation>المزيد من الأنواع: {kinds}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation>كمية أخرى</translation>
    </message>
    <message>
        <source>{name}: {choice}</source>
        <translation>{name}: {choice}</translation>
    </message>
    <message>
        <source>How much, 0 to 10</source>
        <translation>كم، من 0 إلى 10</translation>
    </message>
    <message>
        <source>By the clock where it was logged, not the clock here.</source>
        <translation>بحسب الساعة في مكان التسجيل، لا الساعة هنا.</translation>
    </message>
    <message>
        <source>How many {units}</source>
        <translation>كم {units}</translation>
    </message>
    <message>
        <source>Weight in {unit}</source>
        <translation>الوزن بوحدة {unit}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>It was a twinge or a spasm</source>
        <translation>كان وخزة أو تشنّجًا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>الجنب</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>وسط</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>أعلى الظهر</translation>
    </message>
    <message>
        <source>Low back</source>
        <translation>أسفل الظهر</translation>
    </message>
    <message>
        <source>Pain before, if you like</source>
        <translation>الألم قبله، اختياري</translation>
    </message>
    <message>
        <source>Pain after, if you like</source>
        <translation>الألم بعده، اختياري</translation>
    </message>
    <message>
        <source>Pain in it, if you like</source>
        <translation>الألم أثناءه، اختياري</translation>
    </message>
    <message>
        <source>Why it was started inside a gap</source>
        <translation>لماذا بدأ قبل انتهاء الفاصل</translation>
    </message>
    <message>
        <source>When it ended</source>
        <translation>متى انتهى</translation>
    </message>
    <message>
        <source>When it had eased</source>
        <translation>متى هدأت</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Which pain</source>
        <translation>أي ألم</translation>
    </message>
    <message>
        <source>At that moment</source>
        <translation>في تلك اللحظة</translation>
    </message>
    <message>
        <source>The worst of the day</source>
        <translation>أسوأ ما في اليوم</translation>
    </message>
    <message>
        <source>The average</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>ما كان</translation>
    </message>
    <message>
        <source>Why it was stopped</source>
        <translation>لماذا أُوقف</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>It got worse</source>
        <translation>ازداد سوءًا</translation>
    </message>
    <message>
        <source>Into a leg, numb or weak</source>
        <translation>إلى الساق، خدر أو ضعف</translation>
    </message>
    <message>
        <source>A foot or a shin</source>
        <translation>قدم أو مقدّم ساق</translation>
    </message>
    <message>
        <source>Dizzy</source>
        <translation>دوار</translation>
    </message>
    <message>
        <source>Millilitres</source>
        <translation>ملّيلترات</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>ثوانٍ</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>أيها</translation>
    </message>
    <message>
        <source>Portions</source>
        <translation>حصص</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Name or place, if you like</source>
        <translation>الاسم أو المكان، اختياري</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>ما قالوه</translation>
    </message>
    <message>
        <source>How it was the next day</source>
        <translation>كيف كان اليوم التالي</translation>
    </message>
    <message>
        <source>This entry is deleted, and counts nowhere.</source>
        <translation>هذا المدخل محذوف، ولا يُحسب في أي مكان.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Bring back: {entry}</source>
        <translation>استعادة: {entry}</translation>
    </message>
    <message>
        <source>It is still going on. End it first, then it can be changed.</source>
        <translation>ما زال جاريًا. أنهِه أولًا، ثم يمكن تغييره.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Changed: {entry}</source>
        <translation>تغيّر: {entry}</translation>
    </message>
    <message>
        <source>By now it is: {entry}. Keep writes what you chose here.</source>
        <translation>صار الآن: {entry}. «حفظ» يكتب ما اخترته هنا.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Keep: {entry}</source>
        <translation>حفظ: {entry}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel changing</source>
        <translation>إلغاء التغيير</translation>
    </message>
    <message>
        <source>Delete: {entry}</source>
        <translation>حذف: {entry}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Brought back: {entry}</source>
        <translation>استُعيد: {entry}</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Entries, newest first</source>
        <translation>المدخلات، الأحدث أولًا</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
</context>
<context>
    <name>EpisodeCard</name>
    <message>
        <source>Log pain</source>
        <translation>تسجيل الألم</translation>
    </message>
    <message>
        <source>It has eased</source>
        <translation>هدأت</translation>
    </message>
    <message>
        <source>This episode</source>
        <translation>هذه النوبة</translation>
    </message>
    <message>
        <source>Edit this episode</source>
        <translation>تعديل هذه النوبة</translation>
    </message>
    <message>
        <source>Take the plan with me</source>
        <translation>أخذ الخطة معي</translation>
    </message>
    <message>
        <source>Spasm since {time}</source>
        <translation>تشنّج منذ {time}</translation>
    </message>
    <message>
        <source>Hour {hour} of 72. Heat from {time}.</source>
        <translation>الساعة {hour} من 72. الحرارة من {time}.</translation>
    </message>
    <message>
        <source>Ice phase</source>
        <translation>مرحلة الثلج</translation>
    </message>
    <message>
        <source>Hour {hour}</source>
        <translation>الساعة {hour}</translation>
    </message>
    <message>
        <source>Heat phase</source>
        <translation>مرحلة الحرارة</translation>
    </message>
</context>
<context>
    <name>EpisodesSheet</name>
    <message>
        <source>Episodes</source>
        <translation>النوبات</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Since {time}</source>
        <translation>منذ {time}</translation>
    </message>
    <message>
        <source>{time}, for {length}</source>
        <translation>{time}، لمدة {length}</translation>
    </message>
    <message>
        <source>no pain logged</source>
        <translation>لم يُسجَّل ألم</translation>
    </message>
    <message>
        <source>highest pain {value} of 10</source>
        <translation>أعلى ألم {value} من 10</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Edit {time}</source>
        <translation>تعديل {time}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete {time}</source>
        <translation>حذف {time}</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>عادت</translation>
    </message>
    <message>
        <source>It came back: {time}</source>
        <translation>عادت: {time}</translation>
    </message>
</context>
<context>
    <name>EraseCard</name>
    <message>
        <source>Delete all …</source>
        <translation>حذف الكل …</translation>
    </message>
    <message>
        <source>The whole diary and your settings; you type a word first.</source>
        <translation>اليوميات كلها وإعداداتك؛ تُكتب كلمة أولًا.</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>حذف الكل</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Delete the backups, too</source>
        <translation>حذف النسخ الاحتياطية أيضًا</translation>
    </message>
    <message>
        <source>Then nothing brings the diary back.</source>
        <translation>عندئذ لا شيء يعيد اليوميات.</translation>
    </message>
    <message>
        <source>Type {word} to delete all</source>
        <translation>اكتب {word} لحذف الكل</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>حذف الكل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups stay, unless you delete them, too.</source>
        <translation>
            <numerusform>تبقى النسخ الاحتياطية (%Ln)، ما لم تحذفها أيضًا.</numerusform>
            <numerusform>تبقى النسخ الاحتياطية (%Ln)، ما لم تحذفها أيضًا.</numerusform>
            <numerusform>تبقى النسخ الاحتياطية (%Ln)، ما لم تحذفها أيضًا.</numerusform>
            <numerusform>تبقى النسخ الاحتياطية (%Ln)، ما لم تحذفها أيضًا.</numerusform>
            <numerusform>تبقى النسخ الاحتياطية (%Ln)، ما لم تحذفها أيضًا.</numerusform>
            <numerusform>تبقى النسخ الاحتياطية (%Ln)، ما لم تحذفها أيضًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup: nothing brings the diary back.</source>
        <translation>لا نسخة احتياطية: لا شيء يعيد اليوميات.</translation>
    </message>
    <message>
        <source>This deletes the whole diary with its {entries}, and your settings.</source>
        <translation>يحذف هذا اليوميات كلها ({entries})، وإعداداتك.</translation>
    </message>
    <message>
        <source>All entries are deleted.</source>
        <translation>حُذفت كل المدخلات.</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>the data file</source>
        <translation>ملف البيانات</translation>
    </message>
    <message>
        <source>Your diary</source>
        <translation>يومياتك</translation>
    </message>
    <message>
        <source>One file of {size} on this computer; its entries go into the shared folder, too.</source>
        <translation>ملف واحد حجمه {size} على هذا الحاسوب؛ وتدخل مدخلاته في المجلد المشترك أيضًا.</translation>
    </message>
    <message>
        <source>One file of {size}, on this computer only.</source>
        <translation>ملف واحد حجمه {size}، على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>The first entry makes the file, on this computer only.</source>
        <translation>المدخل الأول ينشئ الملف، على هذا الحاسوب فقط.</translation>
    </message>
</context>
<context>
    <name>FoodsSheet</name>
    <message>
        <source>Search the foods</source>
        <translation>البحث في الأطعمة</translation>
    </message>
    <message>
        <source>No food here has these words.</source>
        <translation>لا طعام هنا بهذه الكلمات.</translation>
    </message>
    <message>
        <source>Eaten</source>
        <translation>أُكل</translation>
    </message>
    <message>
        <source>Eaten: {food}</source>
        <translation>أُكل: {food}</translation>
    </message>
    <message>
        <source>{count} this week</source>
        <translation>{count} هذا الأسبوع</translation>
    </message>
    <message>
        <source>{source}. Edition {edition}.</source>
        <translation>{source}. إصدار {edition}.</translation>
    </message>
    <message>
        <source>Foods with minerals</source>
        <translation>الأطعمة التي فيها معادن</translation>
    </message>
    <message>
        <source>Food first. Ask before pills of potassium or magnesium if you have kidney disease.</source>
        <translation>الطعام أولًا. مع مرض الكلى يجب السؤال قبل أقراص البوتاسيوم أو المغنيسيوم.</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>امرأة</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>رجل</translation>
    </message>
    <message>
        <source>Daily need for</source>
        <translation>الحاجة اليومية لـ</translation>
    </message>
    <message>
        <source>Year of birth (if you like)</source>
        <translation>سنة الميلاد (اختياري)</translation>
    </message>
    <message>
        <source>{days} of 7 days&apos; worth</source>
        <translation>ما يكفي {days} من 7 أيام</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Saved on this computer only</source>
        <translation>محفوظ على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>Saved here and in your shared folder</source>
        <translation>محفوظ هنا وفي مجلدك المشترك</translation>
    </message>
</context>
<context>
    <name>FootMessage</name>
    <message>
        <source>Opens the settings of nudges</source>
        <translation>يفتح إعدادات التذكيرات</translation>
    </message>
</context>
<context>
    <name>FormSheet</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>GlassSheet</name>
    <message>
        <source>Millilitres in a glass</source>
        <translation>ملّيلترات الكأس</translation>
    </message>
    <message>
        <source>Glasses a day</source>
        <translation>كؤوس في اليوم</translation>
    </message>
    <message>
        <source>Glass and goal</source>
        <translation>الكأس والهدف</translation>
    </message>
    <message>
        <source>Eight glasses is a fair target, not a law; tea, coffee and milk count.</source>
        <translation>ثماني كؤوس هدف معقول لا قانون؛ والشاي والقهوة والحليب تُحسب.</translation>
    </message>
    <message>
        <source>Drink to thirst; pale-yellow urine is a good sign. EFSA 2010; Institute of Medicine 2004.</source>
        <translation>الشرب بحسب العطش؛ والبول الأصفر الفاتح علامة جيدة. EFSA 2010؛ Institute of Medicine 2004.</translation>
    </message>
</context>
<context>
    <name>GuideSheets</name>
    <message>
        <source>Sitting at a desk: hips back, a small roll at belt height, feet flat, screen at eye level.</source>
        <translation>الجلوس إلى المكتب: الوركان إلى الخلف، لفافة صغيرة عند مستوى الحزام، القدمان مستويتان، الشاشة عند مستوى العين.</translation>
    </message>
    <message>
        <source>A small roll or folded towel, 5 to 10 cm deep, at belt height. Hips all the way back.</source>
        <translation>لفافة صغيرة أو منشفة مطوية، بسماكة 5 إلى 10 سم، عند مستوى الحزام. الوركان إلى الخلف تمامًا.</translation>
    </message>
    <message>
        <source>Feet flat, elbows about square, the top of the screen at eye level, leaning back a little.</source>
        <translation>القدمان مستويتان، المرفقان بزاوية قائمة تقريبًا، أعلى الشاشة عند مستوى العين، مع ميل قليل إلى الخلف.</translation>
    </message>
    <message>
        <source>Shift often: no posture has been shown to be the right one. The best one is one that changes.</source>
        <translation>تغيير الوضعية كثيرًا: لم يثبت أن وضعية بعينها هي الصحيحة. وأفضلها ما يتغير.</translation>
    </message>
    <message>
        <source>A cushion is for comfort. Back belts are not recommended. WHO 2023; NICE NG59.</source>
        <translation>الوسادة للراحة. أحزمة الظهر لا يُنصح بها. WHO 2023؛ NICE NG59.</translation>
    </message>
    <message>
        <source>Lumbar cushion</source>
        <translation>وسادة أسفل الظهر</translation>
    </message>
    <message>
        <source>Without it today</source>
        <translation>بدونها اليوم</translation>
    </message>
    <message>
        <source>I sit with it today</source>
        <translation>أجلس بها اليوم</translation>
    </message>
    <message>
        <source>Driving: knees a little bent, a small roll at belt height, hands low on the wheel.</source>
        <translation>القيادة: الركبتان مثنيتان قليلًا، لفافة صغيرة عند مستوى الحزام، اليدان أسفل المقود.</translation>
    </message>
    <message>
        <source>Seat so that your knees are a little bent, with the roll at belt height.</source>
        <translation>ضبط المقعد بحيث تنثني الركبتان قليلًا، مع اللفافة عند مستوى الحزام.</translation>
    </message>
    <message>
        <source>Stop about every 2 hours for 15 minutes and walk a few steps; earlier in a flare.</source>
        <translation>توقف كل ساعتين تقريبًا لمدة 15 دقيقة مع مشي بضع خطوات؛ وقبل ذلك عند اشتداد الألم.</translation>
    </message>
    <message>
        <source>Nothing here calls you while you drive. After two hours without a stop a nudge waits at the computer.</source>
        <translation>لا شيء هنا يناديك أثناء القيادة. بعد ساعتين بلا توقف ينتظرك تذكير عند الحاسوب.</translation>
    </message>
    <message>
        <source>Don&apos;t drive drowsy from a muscle relaxant or another sedating medicine, or if you could not brake hard.</source>
        <translation>لا قيادة مع نعاس من مرخٍ للعضلات أو دواء مهدّئ آخر، أو إذا تعذّر عليك كبح السيارة بقوة.</translation>
    </message>
    <message>
        <source>Driving today</source>
        <translation>القيادة اليوم</translation>
    </message>
    <message>
        <source>I&apos;m driving off now</source>
        <translation>أنطلق بالسيارة الآن</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>المدخلات</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>What to show of the diary</source>
        <translation>ما يُعرض من اليوميات</translation>
    </message>
    <message>
        <source>Search the entries</source>
        <translation>البحث في المدخلات</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Look again</source>
        <translation>نظرة جديدة</translation>
    </message>
    <message>
        <source>Time to look again: three short questions.</source>
        <translation>حان وقت نظرة جديدة: ثلاثة أسئلة قصيرة.</translation>
    </message>
    <message>
        <source>A new episode began on {day}. The answers below are about an earlier one.</source>
        <translation>بدأت نوبة جديدة {day}. الإجابات أدناه عن نوبة سابقة.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>The warning sign you ticked no longer stands. What you answered besides it is kept.</source>
        <translation>علامة الإنذار التي حددتها لم تعد قائمة. ما أجبت به غيرها محفوظ.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>On with the other questions</source>
        <translation>متابعة الأسئلة الأخرى</translation>
    </message>
    <message>
        <source>You began the checklist {when}. All answers until then are kept.</source>
        <translation>بدأت قائمة الأسئلة {when}. كل الإجابات حتى ذلك محفوظة.</translation>
    </message>
    <message>
        <source>Only the warning signs are asked again: they speak of today.</source>
        <translation>يُعاد السؤال عن علامات الإنذار فقط: فهي تخص اليوم.</translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation>المتابعة من حيث توقفت</translation>
    </message>
    <message numerus="yes">
        <source>The warning signs, then %Ln short questions, one at a time. It is no diagnosis, and “not sure” is always an answer.</source>
        <translation>
            <numerusform>علامات الإنذار، ثم أسئلة قصيرة (%Ln)، واحدًا تلو الآخر. ليس تشخيصًا، و«غير متأكد» إجابة مقبولة دائمًا.</numerusform>
            <numerusform>علامات الإنذار، ثم سؤال قصير واحد. ليس تشخيصًا، و«غير متأكد» إجابة مقبولة دائمًا.</numerusform>
            <numerusform>علامات الإنذار، ثم سؤالان قصيران، واحدًا تلو الآخر. ليس تشخيصًا، و«غير متأكد» إجابة مقبولة دائمًا.</numerusform>
            <numerusform>علامات الإنذار، ثم %Ln أسئلة قصيرة، واحدًا تلو الآخر. ليس تشخيصًا، و«غير متأكد» إجابة مقبولة دائمًا.</numerusform>
            <numerusform>علامات الإنذار، ثم %Ln سؤالًا قصيرًا، واحدًا تلو الآخر. ليس تشخيصًا، و«غير متأكد» إجابة مقبولة دائمًا.</numerusform>
            <numerusform>علامات الإنذار، ثم %Ln سؤال قصير، واحدًا تلو الآخر. ليس تشخيصًا، و«غير متأكد» إجابة مقبولة دائمًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filled in from your diary, for you to confirm: {what}.</source>
        <translation>مُلئ من يومياتك، وعليك التأكيد: {what}.</translation>
    </message>
    <message>
        <source>What kind of spasm is this likely to be?</source>
        <translation>ما نوع هذا التشنّج على الأرجح؟</translation>
    </message>
    <message>
        <source>Warning signs, pain, medicine and visits from your diary on one sheet, to print or as a PDF.</source>
        <translation>علامات الإنذار والألم والدواء والزيارات من يومياتك في ورقة واحدة، للطباعة أو بصيغة PDF.</translation>
    </message>
    <message>
        <source>One page to take along</source>
        <translation>صفحة واحدة تأخذها معك</translation>
    </message>
    <message>
        <source>Summary for my doctor</source>
        <translation>ملخص لطبيبي</translation>
    </message>
    <message>
        <source>Look again: three questions</source>
        <translation>نظرة جديدة: ثلاثة أسئلة</translation>
    </message>
    <message>
        <source>Answer all anew</source>
        <translation>الإجابة عن الكل من جديد</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>من المفيد معرفته</translation>
    </message>
    <message>
        <source>Earlier results</source>
        <translation>نتائج سابقة</translation>
    </message>
    <message>
        <source>{day}: {headline}, {time}</source>
        <translation>{day}: {headline}، {time}</translation>
    </message>
</context>
<context>
    <name>HowSure</name>
    <message>
        <source>How sure are we?</source>
        <translation>ما مدى اليقين؟</translation>
    </message>
    <message>
        <source>How sure are we? It often comes back</source>
        <translation>ما مدى اليقين؟ كثيرًا ما تعود</translation>
    </message>
    <message>
        <source>How sure are we? Ice</source>
        <translation>ما مدى اليقين؟ الثلج</translation>
    </message>
    <message>
        <source>How sure are we? Short walks</source>
        <translation>ما مدى اليقين؟ المشي القصير</translation>
    </message>
    <message>
        <source>How sure are we? Heat</source>
        <translation>ما مدى اليقين؟ الحرارة</translation>
    </message>
    <message>
        <source>How sure are we? Steroid injections</source>
        <translation>ما مدى اليقين؟ حقن الستيرويد</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Add the entries of a file</source>
        <translation>إضافة مدخلات ملف</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation>جارٍ قراءة ⁦{file}⁩ …</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>قراءة الملف</translation>
    </message>
    <message>
        <source>Adding the entries</source>
        <translation>إضافة المدخلات</translation>
    </message>
    <message>
        <source>Everything in it is in the diary already.</source>
        <translation>كل ما فيه موجود في اليوميات.</translation>
    </message>
    <message>
        <source>It holds no entries.</source>
        <translation>لا مدخلات فيه.</translation>
    </message>
    <message>
        <source>Nothing in it can be added.</source>
        <translation>لا شيء مما فيه يمكن إضافته.</translation>
    </message>
    <message>
        <source>Before anything is written, a backup is made.</source>
        <translation>قبل كتابة أي شيء تُعمل نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Add the others</source>
        <translation>إضافة البقية</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>إضافتها</translation>
    </message>
    <message>
        <source>{entries} would be added.</source>
        <translation>ما سيُضاف: {entries}.</translation>
    </message>
    <message>
        <source>{entries} would take the place of an older version.</source>
        <translation>ما سيحلّ محل إصدار أقدم: {entries}.</translation>
    </message>
    <message>
        <source>{entries} would be added, and {newer} would take the place of an older version.</source>
        <translation>ما سيُضاف: {entries}، وما سيحلّ محل إصدار أقدم: {newer}.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و{count} غيرها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries cannot be added</source>
        <translation>
            <numerusform>لا يمكن إضافة %Ln مدخل</numerusform>
            <numerusform>لا يمكن إضافة مدخل واحد</numerusform>
            <numerusform>لا يمكن إضافة مدخلين</numerusform>
            <numerusform>لا يمكن إضافة %Ln مدخلات</numerusform>
            <numerusform>لا يمكن إضافة %Ln مدخلًا</numerusform>
            <numerusform>لا يمكن إضافة %Ln مدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind}, {when}: {reason}</source>
        <translation>{kind}، {when}: {reason}</translation>
    </message>
    <message>
        <source>{entries} added, {newer} renewed.</source>
        <translation>المضاف: {entries}، والمحدَّث: {newer}.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>تم الاستيراد</translation>
    </message>
    <message>
        <source>The diary as it was before is among the backups.</source>
        <translation>اليوميات كما كانت من قبل موجودة بين النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>توقف. لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>InfoPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>How sure is that? {note}</source>
        <translation>ما مدى اليقين في ذلك؟ {note}</translation>
    </message>
    <message>
        <source>Put these on my summary</source>
        <translation>إضافتها إلى ملخصي</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>أسئلة للطرح</translation>
    </message>
</context>
<context>
    <name>InjectionSheet</name>
    <message>
        <source>I had one</source>
        <extracomment>safety</extracomment>
        <translation>أخذت حقنة</translation>
    </message>
    <message>
        <source>One is planned</source>
        <extracomment>safety</extracomment>
        <translation>حقنة مقررة</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>safety</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Planned for {day}</source>
        <extracomment>safety</extracomment>
        <translation>مقررة {day}</translation>
    </message>
    <message>
        <source>It took place</source>
        <extracomment>safety</extracomment>
        <translation>تمّت</translation>
    </message>
    <message>
        <source>It took place: {day}</source>
        <extracomment>safety</extracomment>
        <translation>تمّت: {day}</translation>
    </message>
    <message>
        <source>pain {before} before, {after} after</source>
        <extracomment>safety</extracomment>
        <translation>الألم قبلها {before} وبعدها {after}</translation>
    </message>
    <message>
        <source>Had on {day}</source>
        <extracomment>safety</extracomment>
        <translation>أُخذت {day}</translation>
    </message>
    <message>
        <source>next day: {how}</source>
        <extracomment>safety</extracomment>
        <translation>اليوم التالي: {how}</translation>
    </message>
</context>
<context>
    <name>InterimResult</name>
    <message>
        <source>So far this points to</source>
        <translation>ما يشير إليه حتى الآن</translation>
    </message>
    <message>
        <source>It changes as you answer. It is no diagnosis.</source>
        <translation>يتغير مع إجاباتك. وليس تشخيصًا.</translation>
    </message>
    <message>
        <source>Summary for my doctor</source>
        <translation>ملخص لطبيبي</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>No font on this computer has the letters of {language}, so Unclench speaks English. Install {font}, then start Unclench again.</source>
        <translation>لا يوجد على هذا الحاسوب خط فيه حروف {language}، لذلك يظهر Unclench بالإنجليزية. يلزم تثبيت ⁦{font}⁩ ثم تشغيل Unclench من جديد.</translation>
    </message>
</context>
<context>
    <name>LastEpisodeLine</name>
    <message>
        <source>See all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>See all past episodes</source>
        <translation>عرض الكل: النوبات السابقة</translation>
    </message>
    <message>
        <source>Last time: {time}</source>
        <translation>آخر مرة: {time}</translation>
    </message>
    <message>
        <source>for {length}</source>
        <translation>لمدة {length}</translation>
    </message>
    <message>
        <source>{lasted}, highest pain {value}</source>
        <translation>{lasted}، أعلى ألم {value}</translation>
    </message>
</context>
<context>
    <name>LevelSheet</name>
    <message>
        <source>Level and way</source>
        <translation>المستوى والطريقة</translation>
    </message>
    <message>
        <source>Time to get down</source>
        <translation>وقت اتخاذ الوضعية</translation>
    </message>
    <message>
        <source>Is a plank for me?</source>
        <translation>هل البلانك مناسب لي؟</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Say it aloud too</source>
        <translation>نطقه بصوت أيضًا</translation>
    </message>
    <message>
        <source>Two holds, guided</source>
        <translation>مرتا ثبات بإرشاد</translation>
    </message>
    <message>
        <source>Three holds, guided</source>
        <translation>ثلاث مرات ثبات بإرشاد</translation>
    </message>
    <message>
        <source>One free hold</source>
        <translation>ثبات واحد حر</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>الطريقة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <translation>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds of {hold} seconds: {first} of them, then {second}, then {third}; {short} seconds between holds, {long} between rounds.</source>
        <translation>ثبات مدته {hold} ثانية: {first} مرات، ثم {second}، ثم {third}؛ وبين المرات {short} ثانية، وبين الجولات {long}.</translation>
    </message>
</context>
<context>
    <name>LogForm</name>
    <message>
        <source>Change {name}</source>
        <extracomment>safety</extracomment>
        <translation>تغيير {name}</translation>
    </message>
    <message>
        <source>Log {name}</source>
        <extracomment>safety</extracomment>
        <translation>تسجيل {name}</translation>
    </message>
    <message>
        <source>How many (one is one {unit})</source>
        <extracomment>safety</extracomment>
        <translation>كم العدد (الوحدة: {unit})</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>safety</extracomment>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Another amount</source>
        <extracomment>safety</extracomment>
        <translation>كمية أخرى</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>safety</extracomment>
        <translation>متى</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>safety</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Keep: {name}</source>
        <extracomment>safety</extracomment>
        <translation>حفظ: {name}</translation>
    </message>
    <message>
        <source>Log it</source>
        <extracomment>safety</extracomment>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Log it: {name}</source>
        <extracomment>safety</extracomment>
        <translation>تسجيل: {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>safety</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel logging</source>
        <extracomment>safety</extracomment>
        <translation>إلغاء التسجيل</translation>
    </message>
</context>
<context>
    <name>LogMenu</name>
    <message>
        <source>Log anything</source>
        <translation>تسجيل أي شيء</translation>
    </message>
    <message>
        <source>What to log</source>
        <translation>ما يُسجَّل</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation>ملاحظة، اختيارية</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>الألم</translation>
    </message>
    <message>
        <source>How much, 0 to 10</source>
        <translation>كم، من 0 إلى 10</translation>
    </message>
    <message>
        <source>A twinge</source>
        <translation>وخزة</translation>
    </message>
    <message>
        <source>A walk</source>
        <translation>مشي</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>I got up</source>
        <translation>نهضت</translation>
    </message>
    <message>
        <source>A drink</source>
        <translation>مشروب</translation>
    </message>
    <message>
        <source>Millilitres</source>
        <translation>ملّيلترات</translation>
    </message>
    <message>
        <source>A plank</source>
        <translation>بلانك</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>ثوانٍ</translation>
    </message>
    <message>
        <source>A stretch</source>
        <translation>إطالة</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>أيها</translation>
    </message>
    <message>
        <source>A food</source>
        <translation>طعام</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Weight in {unit}</source>
        <translation>الوزن بوحدة {unit}</translation>
    </message>
</context>
<context>
    <name>Logged</name>
    <message>
        <source>Pain {value} logged, {time}</source>
        <translation>سُجّل الألم {value}، {time}</translation>
    </message>
    <message>
        <source>Worst pain {value} logged, {time}</source>
        <translation>سُجّل أسوأ ألم {value}، {time}</translation>
    </message>
    <message>
        <source>Average pain {value} logged, {time}</source>
        <translation>سُجّل متوسط الألم {value}، {time}</translation>
    </message>
    <message>
        <source>Twinge {value} logged, {time}</source>
        <translation>سُجّلت وخزة {value}، {time}</translation>
    </message>
    <message numerus="yes">
        <source>Glass, {count} of %Ln, {time}</source>
        <translation>
            <numerusform>كأس، {count} من %Ln، {time}</numerusform>
            <numerusform>كأس، {count} من %Ln، {time}</numerusform>
            <numerusform>كأس، {count} من %Ln، {time}</numerusform>
            <numerusform>كأس، {count} من %Ln، {time}</numerusform>
            <numerusform>كأس، {count} من %Ln، {time}</numerusform>
            <numerusform>كأس، {count} من %Ln، {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, {amount}, logged, {time}</source>
        <translation>{what}، {amount}، سُجّل، {time}</translation>
    </message>
    <message>
        <source>{what} of {length} logged, {time}</source>
        <translation>{what} لمدة {length}، سُجّل، {time}</translation>
    </message>
    <message>
        <source>{what} of {length} kept. One counts from a minute on.</source>
        <translation>حُفظ: {what} لمدة {length}. يُحسب من دقيقة فأكثر.</translation>
    </message>
    <message>
        <source>Up from the chair, logged, {time}</source>
        <translation>سُجّل النهوض عن الكرسي، {time}</translation>
    </message>
    <message>
        <source>Plank of {length} logged, {time}</source>
        <translation>سُجّل بلانك لمدة {length}، {time}</translation>
    </message>
    <message>
        <source>{what} logged, {time}</source>
        <translation>{what}، سُجّل، {time}</translation>
    </message>
    <message>
        <source>Weight logged, {time}</source>
        <translation>سُجّل الوزن، {time}</translation>
    </message>
    <message>
        <source>{units} × {name} logged, {time}</source>
        <translation>سُجّل {units} × {name}، {time}</translation>
    </message>
    <message>
        <source>Visit kept</source>
        <translation>حُفظت الزيارة</translation>
    </message>
    <message>
        <source>Answers kept, {time}</source>
        <translation>حُفظت الإجابات، {time}</translation>
    </message>
    <message>
        <source>Exercise kept: {name}</source>
        <translation>حُفظ التمرين: {name}</translation>
    </message>
    <message>
        <source>The day strip is corrected.</source>
        <translation>صُحّح شريط اليوم.</translation>
    </message>
    <message>
        <source>Logged, {time}</source>
        <translation>سُجّل، {time}</translation>
    </message>
</context>
<context>
    <name>MacMenu</name>
    <message>
        <source>Window</source>
        <translation>نافذة</translation>
    </message>
    <message>
        <source>About Unclench</source>
        <translation>حول Unclench</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Open Unclench</source>
        <translation>فتح Unclench</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Relief</source>
        <translation>التخفيف</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>Prevention</source>
        <translation>الوقاية</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Log anything</source>
        <translation>تسجيل أي شيء</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>System check</source>
        <translation>فحص النظام</translation>
    </message>
    <message>
        <source>About</source>
        <translation>عن التطبيق</translation>
    </message>
    <message>
        <source>Unclench is a timer and a diary. It does not examine you.</source>
        <translation>‏Unclench مؤقت ويوميات. لا يفحصك.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>The nudge: done</source>
        <translation>التذكير: تمّ</translation>
    </message>
    <message>
        <source>The nudge: in 10 min</source>
        <translation>التذكير: بعد 10 دقائق</translation>
    </message>
    <message>
        <source>My back just seized up</source>
        <translation>تشنّج ظهري الآن</translation>
    </message>
    <message>
        <source>Pack off</source>
        <translation>أُزيلت الكمادة</translation>
    </message>
    <message>
        <source>Start a plank</source>
        <translation>بدء بلانك</translation>
    </message>
    <message>
        <source>Say the time left and the next nudge</source>
        <translation>نطق الوقت المتبقي والتذكير التالي</translation>
    </message>
</context>
<context>
    <name>MeasureForm</name>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>الألم</translation>
    </message>
    <message>
        <source>Enjoyment</source>
        <translation>الاستمتاع</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>{what}: {number}</source>
        <translation>{what}: {number}</translation>
    </message>
    <message>
        <source>What you leave blank counts as no.</source>
        <translation>ما تتركه فارغًا يُعَدّ «لا».</translation>
    </message>
    <message>
        <source>These questions are in English: no checked translation is known to us.</source>
        <translation>هذه الأسئلة بالإنجليزية: لا نعرف لها ترجمة متحقَّقًا منها.</translation>
    </message>
</context>
<context>
    <name>MeasuresCard</name>
    <message>
        <source>Measures for the doctor</source>
        <translation>قياسات للطبيب</translation>
    </message>
    <message>
        <source>Ask me once a week</source>
        <translation>سؤالي مرة في الأسبوع</translation>
    </message>
    <message>
        <source>Three numbers for the doctor; it stops when nothing hurts.</source>
        <translation>ثلاثة أرقام للطبيب؛ وتتوقف حين لا يؤلم شيء.</translation>
    </message>
    <message>
        <source>And Roland-Morris every two weeks</source>
        <translation>ومعها Roland-Morris كل أسبوعين</translation>
    </message>
    <message>
        <source>PEG: three numbers</source>
        <translation>‏PEG: ثلاثة أرقام</translation>
    </message>
    <message>
        <source>Better or worse than at the start?</source>
        <translation>أفضل أم أسوأ من البداية؟</translation>
    </message>
    <message>
        <source>Roland-Morris: 24 sentences</source>
        <translation>‏Roland-Morris: 24 جملة</translation>
    </message>
    <message>
        <source>A score a clinic gave</source>
        <translation>نتيجة أعطتها عيادة</translation>
    </message>
</context>
<context>
    <name>MedicineCard</name>
    <message>
        <source>Choose</source>
        <extracomment>safety</extracomment>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Choose a medicine</source>
        <extracomment>safety</extracomment>
        <translation>اختيار دواء</translation>
    </message>
    <message>
        <source>Medicine</source>
        <extracomment>safety</extracomment>
        <translation>الدواء</translation>
    </message>
    <message>
        <source>logged on this computer only</source>
        <extracomment>safety</extracomment>
        <translation>يُسجَّل على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>Earliest by the label you chose</source>
        <extracomment>safety</extracomment>
        <translation>أبكر وقت بحسب الملصق الذي اخترته</translation>
    </message>
    <message>
        <source>My answers</source>
        <extracomment>safety</extracomment>
        <translation>إجاباتي</translation>
    </message>
    <message>
        <source>What labels ask</source>
        <extracomment>safety</extracomment>
        <translation>ما تسأل عنه الملصقات</translation>
    </message>
    <message>
        <source>My answers to what labels ask</source>
        <extracomment>safety</extracomment>
        <translation>إجاباتي عمّا تسأل عنه الملصقات</translation>
    </message>
    <message>
        <source>See the notes</source>
        <extracomment>safety</extracomment>
        <translation>انظر الملاحظات</translation>
    </message>
    <message>
        <source>Taken back: {name}</source>
        <extracomment>safety</extracomment>
        <translation>تم التراجع: {name}</translation>
    </message>
</context>
<context>
    <name>MedicineRow</name>
    <message>
        <source>Log</source>
        <extracomment>safety</extracomment>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Log {name}</source>
        <extracomment>safety</extracomment>
        <translation>تسجيل {name}</translation>
    </message>
    <message>
        <source>details</source>
        <extracomment>safety</extracomment>
        <translation>تفاصيل</translation>
    </message>
    <message>
        <source>details of {name}: its label, and what was logged</source>
        <extracomment>safety</extracomment>
        <translation>تفاصيل {name}: ملصقه، وما سُجّل</translation>
    </message>
    <message>
        <source>See the note about {name}</source>
        <extracomment>safety</extracomment>
        <translation>انظر الملاحظة عن {name}</translation>
    </message>
    <message>
        <source>nothing logged yet</source>
        <extracomment>safety</extracomment>
        <translation>لم يُسجَّل شيء بعد</translation>
    </message>
    <message>
        <source>last {time}</source>
        <extracomment>safety</extracomment>
        <translation>آخر مرة {time}</translation>
    </message>
    <message>
        <source>set by you from {who} on {day}</source>
        <extracomment>safety</extracomment>
        <translation>ضبطته أنت بحسب {who}، {day}</translation>
    </message>
</context>
<context>
    <name>MessageLine</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>MineralsCard</name>
    <message>
        <source>Minerals</source>
        <translation>المعادن</translation>
    </message>
    <message>
        <source>Foods</source>
        <translation>الأطعمة</translation>
    </message>
    <message>
        <source>Foods with minerals</source>
        <translation>الأطعمة التي فيها معادن</translation>
    </message>
    <message>
        <source>Tick what you eat this week: calcium, magnesium, potassium.</source>
        <translation>توضع علامة على ما تأكله هذا الأسبوع: كالسيوم، مغنيسيوم، بوتاسيوم.</translation>
    </message>
    <message>
        <source>{mineral} {days}</source>
        <translation>{mineral} {days}</translation>
    </message>
    <message>
        <source>{minerals} days&apos; worth this week</source>
        <translation>{minerals}: عدد الأيام المغطاة هذا الأسبوع</translation>
    </message>
</context>
<context>
    <name>MiniTimer</name>
    <message>
        <source>Unclench timer</source>
        <translation>مؤقت Unclench</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>الوقت المتبقي</translation>
    </message>
    <message>
        <source>Running time</source>
        <translation>الوقت الجاري</translation>
    </message>
    <message>
        <source>Pack off</source>
        <translation>أُزيلت الكمادة</translation>
    </message>
    <message>
        <source>Open Unclench</source>
        <translation>فتح Unclench</translation>
    </message>
    <message>
        <source>No timer is running now.</source>
        <translation>لا مؤقت يعمل الآن.</translation>
    </message>
    <message>
        <source>This desktop does not let a window stay on top: other windows may cover the timer.</source>
        <translation>سطح المكتب هذا لا يسمح ببقاء نافذة في الأعلى: قد تغطي نوافذ أخرى المؤقت.</translation>
    </message>
    <message>
        <source>+ {time}</source>
        <translation>+ {time}</translation>
    </message>
    <message>
        <source>{kind} · ends {time}</source>
        <translation>{kind}، ينتهي {time}</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>المشي</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Month before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>السنة السابقة</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>السنة التالية</translation>
    </message>
</context>
<context>
    <name>MoreBelow</name>
    <message numerus="yes">
        <source>%Ln more below</source>
        <translation>
            <numerusform>%Ln في الأسفل</numerusform>
            <numerusform>واحد في الأسفل</numerusform>
            <numerusform>اثنان في الأسفل</numerusform>
            <numerusform>%Ln في الأسفل</numerusform>
            <numerusform>%Ln في الأسفل</numerusform>
            <numerusform>%Ln في الأسفل</numerusform>
        </translation>
    </message>
    <message>
        <source>More below</source>
        <translation>المزيد في الأسفل</translation>
    </message>
</context>
<context>
    <name>MovesSheet</name>
    <message>
        <source>Add a move of my own …</source>
        <translation>إضافة حركة خاصة بي …</translation>
    </message>
    <message>
        <source>Choose moves</source>
        <translation>اختيار الحركات</translation>
    </message>
    <message>
        <source>A mild pull, never a sharp pain. What hurts rests for 48 hours by itself.</source>
        <translation>شدّ خفيف، لا ألم حاد أبدًا. وما يؤلم يستريح 48 ساعة تلقائيًا.</translation>
    </message>
    <message>
        <source>From {whom}</source>
        <translation>من {whom}</translation>
    </message>
    <message>
        <source>Leave or change it if: {reason}</source>
        <translation>تُلغى هذه الحركة أو تُعدَّل في الحالات التالية: {reason}</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>QR code of the passphrase</source>
        <translation>رمز QR لعبارة المرور</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>كلمات أخرى</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the passphrase</source>
        <translation>نسخ عبارة المرور</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>طباعة …</translation>
    </message>
    <message>
        <source>Print the passphrase …</source>
        <translation>طباعة عبارة المرور …</translation>
    </message>
    <message>
        <source>Every other computer asks for this passphrase. It is shown only now, and nobody can bring it back: write it down, print it, or keep it where you keep your passwords.</source>
        <translation>يطلب كل حاسوب آخر عبارة المرور هذه. لا تظهر إلا الآن، ولا يستطيع أحد استرجاعها: يلزم تدوينها أو طباعتها أو حفظها حيث تحفظ كلمات مرورك.</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>عبارة المرور الخاصة بك</translation>
    </message>
    <message>
        <source>Several words, 12 letters at least</source>
        <translation>عدة كلمات، 12 حرفًا على الأقل</translation>
    </message>
    <message>
        <source>Use words of my own</source>
        <translation>استعمال كلماتي</translation>
    </message>
    <message>
        <source>I have it in a safe place</source>
        <translation>هي عندي في مكان آمن</translation>
    </message>
    <message>
        <source>Use made-up words</source>
        <translation>استعمال كلمات مولَّدة</translation>
    </message>
    <message>
        <source>The passphrase is copied.</source>
        <translation>نُسخت عبارة المرور.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
</context>
<context>
    <name>NewestChange</name>
    <message>
        <source>Taken back: {what}.</source>
        <translation>تم التراجع: {what}.</translation>
    </message>
    <message>
        <source>Brought back: {what}.</source>
        <translation>استُعيد: {what}.</translation>
    </message>
    <message>
        <source>Change taken back: it is {what} again.</source>
        <translation>تم التراجع عن التغيير: كما كان {what}.</translation>
    </message>
    <message>
        <source>the newest change</source>
        <translation>أحدث تغيير</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next for you</source>
        <translation>التالي لك</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>علامات الإنذار</translation>
    </message>
    <message>
        <source>Gentle stretches</source>
        <translation>إطالات لطيفة</translation>
    </message>
    <message>
        <source>An injection?</source>
        <translation>حقنة؟</translation>
    </message>
    <message>
        <source>Now, or when you like</source>
        <translation>الآن، أو متى شئت</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>في أي وقت</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>مشي</translation>
    </message>
    <message>
        <source>Walk: start or log one</source>
        <translation>المشي: بدء أو تسجيل</translation>
    </message>
    <message>
        <source>See</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>See what you ticked, for a doctor soon</source>
        <translation>عرض ما حددته، لطبيب قريبًا</translation>
    </message>
    <message>
        <source>See what you ticked, for a visit</source>
        <translation>عرض ما حددته، لزيارة</translation>
    </message>
    <message>
        <source>See in Causes what it may be</source>
        <translation>عرض ما قد يكون في «الأسباب»</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Check the warning signs again</source>
        <translation>فحص علامات الإنذار من جديد</translation>
    </message>
</context>
<context>
    <name>NoIceSheet</name>
    <message>
        <source>Most episodes ease on their own. These keep you comfortable and moving.</source>
        <extracomment>safety</extracomment>
        <translation>معظم النوبات تهدأ من تلقاء نفسها. وهذه تمنحك راحة وتحافظ على حركتك.</translation>
    </message>
    <message>
        <source>Without ice, then</source>
        <extracomment>safety</extracomment>
        <translation>من دون ثلج إذًا</translation>
    </message>
    <message>
        <source>Find the position that hurts least</source>
        <extracomment>safety</extracomment>
        <translation>البحث عن الوضعية الأقل ألمًا</translation>
    </message>
    <message>
        <source>One of these three, for a while; then another.</source>
        <extracomment>safety</extracomment>
        <translation>واحدة من هذه الثلاث، لبعض الوقت؛ ثم أخرى.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>safety</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>A short walk</source>
        <extracomment>safety</extracomment>
        <translation>مشي قصير</translation>
    </message>
    <message>
        <source>Two to five minutes on the flat, once an hour while you are awake. Not with pain above 7.</source>
        <extracomment>safety</extracomment>
        <translation>دقيقتان إلى خمس دقائق على أرض مستوية، مرة كل ساعة أثناء اليقظة. لا مشي مع ألم فوق 7.</translation>
    </message>
    <message>
        <source>Start a walk</source>
        <extracomment>safety</extracomment>
        <translation>بدء المشي</translation>
    </message>
    <message>
        <source>A heat wrap, if you want one</source>
        <extracomment>safety</extracomment>
        <translation>لفافة حرارية، لمن يريدها</translation>
    </message>
    <message>
        <source>Your choice before 72 hours. Not on a bruise or swelling younger than 48 hours.</source>
        <extracomment>safety</extracomment>
        <translation>قبل 72 ساعة القرار لك. لا توضع على كدمة أو تورّم عمره أقل من 48 ساعة.</translation>
    </message>
    <message>
        <source>See heat</source>
        <extracomment>safety</extracomment>
        <translation>عرض الحرارة</translation>
    </message>
    <message>
        <source>The plan, to take with you</source>
        <extracomment>safety</extracomment>
        <translation>الخطة، لتأخذها معك</translation>
    </message>
    <message>
        <source>One page with the three days on it.</source>
        <extracomment>safety</extracomment>
        <translation>صفحة واحدة فيها الأيام الثلاثة.</translation>
    </message>
    <message>
        <source>Take it with me</source>
        <extracomment>safety</extracomment>
        <translation>أخذها معي</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>More than allowed in 24 h</source>
        <extracomment>safety</extracomment>
        <translation>أكثر من المسموح في 24 ساعة</translation>
    </message>
    <message>
        <source>From your log</source>
        <extracomment>safety</extracomment>
        <translation>من سجلّك</translation>
    </message>
</context>
<context>
    <name>NudgeBar</name>
    <message>
        <source>Nudge: {title}</source>
        <translation>تذكير: {title}</translation>
    </message>
    <message>
        <source>{answer}: the nudge</source>
        <translation>{answer}: التذكير</translation>
    </message>
</context>
<context>
    <name>NudgeFrame</name>
    <message>
        <source>Pause nudges</source>
        <translation>إيقاف التذكيرات مؤقتًا</translation>
    </message>
</context>
<context>
    <name>NudgeWords</name>
    <message>
        <source>Nudges are off</source>
        <translation>التذكيرات متوقفة</translation>
    </message>
    <message>
        <source>No nudge is due</source>
        <translation>لا تذكير مستحق</translation>
    </message>
    <message>
        <source>Due: {what}</source>
        <translation>مستحق: {what}</translation>
    </message>
    <message>
        <source>A nudge is due</source>
        <translation>يوجد تذكير مستحق</translation>
    </message>
    <message>
        <source>Nudges are on, none before {time}</source>
        <translation>التذكيرات مفعّلة، لا شيء قبل {time}</translation>
    </message>
    <message>
        <source>Next nudge {time}</source>
        <translation>التذكير التالي {time}</translation>
    </message>
    <message>
        <source>Nudges paused until {time}</source>
        <translation>التذكيرات متوقفة مؤقتًا حتى {time}</translation>
    </message>
    <message>
        <source>In a meeting until {time}</source>
        <translation>في اجتماع حتى {time}</translation>
    </message>
    <message>
        <source>Paused until {time}</source>
        <translation>متوقفة حتى {time}</translation>
    </message>
    <message>
        <source>Meeting until {time}</source>
        <translation>اجتماع حتى {time}</translation>
    </message>
    <message>
        <source>waiting until you stop typing</source>
        <translation>بانتظار توقفك عن الكتابة</translation>
    </message>
    <message>
        <source>waiting until you are back</source>
        <translation>بانتظار عودتك</translation>
    </message>
    <message>
        <source>waiting for your answer to the last one</source>
        <translation>بانتظار إجابتك عن الأخير</translation>
    </message>
    <message>
        <source>waiting: something is recording</source>
        <translation>انتظار: هناك تسجيل صوت جارٍ</translation>
    </message>
    <message>
        <source>waiting: a camera is in use</source>
        <translation>انتظار: الكاميرا قيد الاستخدام</translation>
    </message>
    <message>
        <source>waiting: a window fills the screen</source>
        <translation>انتظار: نافذة تملأ الشاشة</translation>
    </message>
    <message>
        <source>waiting: do not disturb is on</source>
        <translation>انتظار: عدم الإزعاج مفعّل</translation>
    </message>
    <message>
        <source>waiting for the timer to end</source>
        <translation>بانتظار انتهاء المؤقت</translation>
    </message>
    <message>
        <source>quiet for now</source>
        <translation>هدوء في الوقت الحالي</translation>
    </message>
    <message>
        <source>not before {time}, while you settle</source>
        <translation>ليس قبل {time}، ريثما تستقر</translation>
    </message>
    <message>
        <source>enough nudges for today</source>
        <translation>تذكيرات اليوم كافية</translation>
    </message>
    <message>
        <source>get up</source>
        <translation>نهوض</translation>
    </message>
    <message>
        <source>water</source>
        <translation>ماء</translation>
    </message>
    <message>
        <source>walk</source>
        <translation>مشي</translation>
    </message>
    <message>
        <source>a stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>another position</source>
        <translation>وضعية أخرى</translation>
    </message>
    <message>
        <source>plank</source>
        <translation>بلانك</translation>
    </message>
    <message>
        <source>stretch</source>
        <translation>إطالة</translation>
    </message>
    <message>
        <source>your list</source>
        <translation>قائمتك</translation>
    </message>
    <message>
        <source>weekly questions</source>
        <translation>أسئلة الأسبوع</translation>
    </message>
</context>
<context>
    <name>NudgesOffLine</name>
    <message>
        <source>Nudges are on.</source>
        <translation>التذكيرات مفعّلة.</translation>
    </message>
    <message>
        <source>Nudges are off:</source>
        <translation>التذكيرات متوقفة:</translation>
    </message>
    <message>
        <source>turn on</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>turn on nudges</source>
        <translation>تفعيل التذكيرات</translation>
    </message>
</context>
<context>
    <name>OverrideForm</name>
    <message>
        <source>Why now? A few words; they are kept for the report.</source>
        <extracomment>safety</extracomment>
        <translation>لماذا الآن؟ بضع كلمات؛ تُحفظ للتقرير.</translation>
    </message>
    <message>
        <source>Why now?</source>
        <extracomment>safety</extracomment>
        <translation>لماذا الآن؟</translation>
    </message>
    <message>
        <source>Start with this reason</source>
        <extracomment>safety</extracomment>
        <translation>البدء بهذا السبب</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Your next steps</source>
        <translation>خطواتك التالية</translation>
    </message>
    <message>
        <source>what to do today, who to see and by when</source>
        <translation>ما العمل اليوم، ومن تراجع وحتى متى</translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message>
        <source>Nothing was logged in these days.</source>
        <translation>لم يُسجَّل شيء في هذه الأيام.</translation>
    </message>
    <message>
        <source>History: the days before</source>
        <translation>السجل: الأيام السابقة</translation>
    </message>
    <message>
        <source>History: the days after</source>
        <translation>السجل: الأيام اللاحقة</translation>
    </message>
    <message>
        <source>Nothing is in the diary yet</source>
        <translation>لا شيء في اليوميات بعد</translation>
    </message>
    <message>
        <source>What you log on the other tabs shows here as pictures, each with one sentence: pain, planks, water, walks, time at the desk.</source>
        <translation>ما تسجّله في التبويبات الأخرى يظهر هنا صورًا، مع كل منها جملة: ألم، بلانك، ماء، مشي، وقت أمام المكتب.</translation>
    </message>
    <message>
        <source>A backup or an export brings an earlier diary here.</source>
        <translation>نسخة احتياطية أو تصدير يجلب يوميات سابقة إلى هنا.</translation>
    </message>
    <message>
        <source>To your data</source>
        <translation>إلى بياناتك</translation>
    </message>
</context>
<context>
    <name>OwnForm</name>
    <message>
        <source>Name on the pack</source>
        <extracomment>safety</extracomment>
        <translation>الاسم على العبوة</translation>
    </message>
    <message>
        <source>How many at once, at most</source>
        <extracomment>safety</extracomment>
        <translation>كم العدد في المرة الواحدة، على الأكثر</translation>
    </message>
    <message>
        <source>Hours between doses</source>
        <extracomment>safety</extracomment>
        <translation>الساعات بين الجرعات</translation>
    </message>
    <message>
        <source>How many in 24 h, at most</source>
        <extracomment>safety</extracomment>
        <translation>كم العدد في 24 ساعة، على الأكثر</translation>
    </message>
    <message>
        <source>Days in a row the label allows</source>
        <extracomment>safety</extracomment>
        <translation>الأيام المتتالية التي يسمح بها الملصق</translation>
    </message>
    <message>
        <source>unit</source>
        <extracomment>safety</extracomment>
        <translation>وحدة</translation>
    </message>
    <message>
        <source>units</source>
        <extracomment>safety</extracomment>
        <translation>وحدات</translation>
    </message>
    <message>
        <source>hour</source>
        <extracomment>safety</extracomment>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>hours</source>
        <extracomment>safety</extracomment>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>h</source>
        <extracomment>safety</extracomment>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>day</source>
        <extracomment>safety</extracomment>
        <translation>يوم</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>safety</extracomment>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Keep this product</source>
        <extracomment>safety</extracomment>
        <translation>حفظ هذا المنتج</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>safety</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Copy it from your own pack. The ingredients decide what it must not be mixed with.</source>
        <extracomment>safety</extracomment>
        <translation>يُنقل من عبوتك أنت. والمواد الفعالة تحدد ما يجب ألا يُخلط معه.</translation>
    </message>
    <message>
        <source>A product of my own</source>
        <extracomment>safety</extracomment>
        <translation>منتج خاص بي</translation>
    </message>
    <message>
        <source>Active ingredients, and mg in one unit</source>
        <extracomment>safety</extracomment>
        <translation>المواد الفعالة، وكم ملغ في الوحدة</translation>
    </message>
    <message>
        <source>Ingredient {number}</source>
        <extracomment>safety</extracomment>
        <translation>المادة {number}</translation>
    </message>
    <message>
        <source>mg of ingredient {number}</source>
        <extracomment>safety</extracomment>
        <translation>ملغ من المادة {number}</translation>
    </message>
    <message>
        <source>Give the product a name.</source>
        <extracomment>safety</extracomment>
        <translation>يلزم اسم للمنتج.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>safety</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Doses that are already logged keep the strength they were logged with.</source>
        <extracomment>safety</extracomment>
        <translation>الجرعات المسجّلة سابقًا تبقى بالتركيز الذي سُجّلت به.</translation>
    </message>
</context>
<context>
    <name>OwnMoveSheet</name>
    <message>
        <source>What it is called</source>
        <translation>اسمها</translation>
    </message>
    <message>
        <source>How it goes, in your words</source>
        <translation>كيف تُؤدّى، بكلماتك</translation>
    </message>
    <message>
        <source>Who gave it to you</source>
        <translation>من أعطاك إياها</translation>
    </message>
    <message>
        <source>Seconds to hold</source>
        <translation>ثواني الثبات</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>كم مرة</translation>
    </message>
    <message>
        <source>One way</source>
        <translation>اتجاه واحد</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>يسار ويمين</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>الجهات</translation>
    </message>
    <message>
        <source>A move of my own</source>
        <translation>حركة خاصة بي</translation>
    </message>
    <message>
        <source>What a physiotherapist showed you fits here.</source>
        <translation>مكان مناسب لما علّمك إياه اختصاصي العلاج الطبيعي.</translation>
    </message>
</context>
<context>
    <name>PainField</name>
    <message>
        <source>{name}: {value} of 10</source>
        <translation>{name}: {value} من 10</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear: {name}</source>
        <translation>مسح: {name}</translation>
    </message>
    <message>
        <source>Choose how much it hurts, from 0 to 10.</source>
        <translation>اختيار مقدار الألم، من 0 إلى 10.</translation>
    </message>
</context>
<context>
    <name>PainPart</name>
    <message>
        <source>Pain so far</source>
        <translation>الألم حتى الآن</translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation>الألم الآن</translation>
    </message>
    <message>
        <source>worst, average</source>
        <translation>الأسوأ، المتوسط</translation>
    </message>
    <message>
        <source>worst, average: log another pain of today</source>
        <translation>الأسوأ، المتوسط: تسجيل ألم آخر لليوم</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>undo: take back the last pain</source>
        <translation>تراجع: سحب آخر ألم مسجّل</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Worst today</source>
        <translation>الأسوأ اليوم</translation>
    </message>
    <message>
        <source>Average today</source>
        <translation>متوسط اليوم</translation>
    </message>
    <message>
        <source>Which pain</source>
        <translation>أي ألم</translation>
    </message>
    <message>
        <source>/10</source>
        <translation>‏/10</translation>
    </message>
    <message>
        <source>one tap</source>
        <translation>بضغطة</translation>
    </message>
    <message>
        <source>{time}: pain {value} of 10</source>
        <translation>{time}: ألم {value} من 10</translation>
    </message>
    <message numerus="yes">
        <source>%Ln values, from {first} to {last}, highest {highest}.</source>
        <translation>
            <numerusform>%Ln قيمة، من {first} إلى {last}، الأعلى {highest}.</numerusform>
            <numerusform>قيمة واحدة، من {first} إلى {last}، الأعلى {highest}.</numerusform>
            <numerusform>قيمتان، من {first} إلى {last}، الأعلى {highest}.</numerusform>
            <numerusform>%Ln قيم، من {first} إلى {last}، الأعلى {highest}.</numerusform>
            <numerusform>%Ln قيمة، من {first} إلى {last}، الأعلى {highest}.</numerusform>
            <numerusform>%Ln قيمة، من {first} إلى {last}، الأعلى {highest}.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 value: {last}.</source>
        <translation>قيمة واحدة: {last}.</translation>
    </message>
</context>
<context>
    <name>PainRow</name>
    <message>
        <source>{name}: {value} of 10</source>
        <translation>{name}: {value} من 10</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Preview of the page</source>
        <translation>معاينة الصفحة</translation>
    </message>
</context>
<context>
    <name>PartButton</name>
    <message>
        <source>done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>لم يأتِ بعد</translation>
    </message>
</context>
<context>
    <name>PathLine</name>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Open folder: {file}</source>
        <translation>فتح المجلد: ⁦{file}⁩</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>Copy path: {file}</source>
        <translation>نسخ المسار: ⁦{file}⁩</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>The path is copied.</source>
        <translation>نُسخ المسار.</translation>
    </message>
</context>
<context>
    <name>Pauses</name>
    <message>
        <source>Nudges go on.</source>
        <translation>تستمر التذكيرات.</translation>
    </message>
    <message>
        <source>The meeting is over.</source>
        <translation>انتهى الاجتماع.</translation>
    </message>
    <message>
        <source>Nudges are off: turn on</source>
        <translation>التذكيرات متوقفة: تفعيل</translation>
    </message>
    <message>
        <source>Resume nudges</source>
        <translation>استئناف التذكيرات</translation>
    </message>
    <message>
        <source>The meeting is over</source>
        <translation>انتهى الاجتماع</translation>
    </message>
    <message>
        <source>Pause for {length}</source>
        <translation>إيقاف مؤقت لمدة {length}</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>إيقاف مؤقت حتى الغد</translation>
    </message>
    <message>
        <source>In a meeting for {length}</source>
        <translation>في اجتماع لمدة {length}</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Add a product of my own</source>
        <extracomment>safety</extracomment>
        <translation>إضافة منتج خاص بي</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>safety</extracomment>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>One brand can stand for different things: compare ingredient, strength and country with your own pack.</source>
        <extracomment>safety</extracomment>
        <translation>قد يحمل الاسم التجاري الواحد أدوية مختلفة: قارن المادة الفعالة والتركيز والبلد بعبوتك أنت.</translation>
    </message>
    <message>
        <source>Choose a medicine</source>
        <extracomment>safety</extracomment>
        <translation>اختيار دواء</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>safety</extracomment>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Ingredient, strength, country or brand</source>
        <extracomment>safety</extracomment>
        <translation>المادة أو التركيز أو البلد أو الاسم التجاري</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>safety</extracomment>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Country of the pack</source>
        <extracomment>safety</extracomment>
        <translation>بلد العبوة</translation>
    </message>
    <message>
        <source>All countries</source>
        <extracomment>safety</extracomment>
        <translation>كل البلدان</translation>
    </message>
    <message>
        <source>{country}: no pack with this name is known here. From other countries:</source>
        <extracomment>safety</extracomment>
        <translation>{country}: لا تُعرف هنا عبوة بهذا الاسم. من بلدان أخرى:</translation>
    </message>
    <message>
        <source>Nothing fits. You can add it as a product of your own.</source>
        <extracomment>safety</extracomment>
        <translation>لا شيء مطابق. يمكن إضافته كمنتج خاص بك.</translation>
    </message>
</context>
<context>
    <name>PickerRow</name>
    <message>
        <source>for example {brands}</source>
        <extracomment>safety</extracomment>
        <translation>مثلًا {brands}</translation>
    </message>
    <message>
        <source>My prescriber&apos;s instructions</source>
        <extracomment>safety</extracomment>
        <translation>تعليمات طبيبي الواصف</translation>
    </message>
    <message>
        <source>My prescriber&apos;s instructions: {name}</source>
        <extracomment>safety</extracomment>
        <translation>تعليمات طبيبي الواصف: {name}</translation>
    </message>
</context>
<context>
    <name>PlanPreview</name>
    <message>
        <source>My own words for this sheet</source>
        <translation>كلماتي لهذه الورقة</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>One sheet with your times, the rules for ice, walks and heat, and the warning signs.</source>
        <translation>ورقة واحدة بأوقاتك، وقواعد الثلج والمشي والحرارة، وعلامات الإنذار.</translation>
    </message>
    <message>
        <source>Take it with me</source>
        <translation>أخذها معي</translation>
    </message>
    <message>
        <source>back-plan.pdf</source>
        <translation>back-plan.pdf</translation>
    </message>
    <message>
        <source>Saving the page</source>
        <translation>حفظ الصفحة</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>حُفظ: ⁦{file}⁩</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>توقف الحفظ. لم يُكتب ملف.</translation>
    </message>
</context>
<context>
    <name>PlankAfter</name>
    <message numerus="yes">
        <source>%Ln s</source>
        <translation>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln s off the last hold</source>
        <translation>
            <numerusform>طرح %Ln ثانية من آخر ثبات</numerusform>
            <numerusform>طرح ثانية واحدة من آخر ثبات</numerusform>
            <numerusform>طرح ثانيتين من آخر ثبات</numerusform>
            <numerusform>طرح %Ln ثوانٍ من آخر ثبات</numerusform>
            <numerusform>طرح %Ln ثانية من آخر ثبات</numerusform>
            <numerusform>طرح %Ln ثانية من آخر ثبات</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Form all right to the end?</source>
        <translation>هل بقيت الوضعية صحيحة حتى النهاية؟</translation>
    </message>
    <message>
        <source>1 yes, 2 no</source>
        <translation>1 نعم، 2 لا</translation>
    </message>
    <message>
        <source>Could you have talked?</source>
        <translation>هل كان بوسعك الكلام؟</translation>
    </message>
    <message>
        <source>Pain in it, 0 to 10</source>
        <translation>الألم أثناءه، من 0 إلى 10</translation>
    </message>
    <message>
        <source>a digit; X is 10</source>
        <translation>رقم؛ X يعني 10</translation>
    </message>
    <message>
        <source>{answer}: {question}</source>
        <translation>{answer}: {question}</translation>
    </message>
    <message>
        <source>Reaching the key took:</source>
        <translation>الوصول إلى المفتاح استغرق:</translation>
    </message>
    <message>
        <source>Something stopped me</source>
        <translation>أوقفني شيء ما</translation>
    </message>
    <message>
        <source>What stopped you</source>
        <translation>ما الذي أوقفك</translation>
    </message>
    <message>
        <source>Another session</source>
        <translation>جلسة أخرى</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>Return or Escape: done</source>
        <translation>Enter أو Esc: تمّ</translation>
    </message>
    <message>
        <source>Don&apos;t keep</source>
        <translation>دون حفظ</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Nothing held this time</source>
        <translation>لا ثبات هذه المرة</translation>
    </message>
    <message>
        <source>That is fine. It waits for you.</source>
        <translation>لا بأس. سيبقى في انتظارك.</translation>
    </message>
    <message>
        <source>That was short. If it was an accident, it does not count.</source>
        <translation>كان قصيرًا. إن كان ذلك بالخطأ فلا يُحسب.</translation>
    </message>
    <message numerus="yes">
        <source>Goal %Ln s.</source>
        <translation>
            <numerusform>الهدف %Ln ثانية.</numerusform>
            <numerusform>الهدف ثانية واحدة.</numerusform>
            <numerusform>الهدف ثانيتان.</numerusform>
            <numerusform>الهدف %Ln ثوانٍ.</numerusform>
            <numerusform>الهدف %Ln ثانية.</numerusform>
            <numerusform>الهدف %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sit down. If it is not gone quickly, call your emergency number.</source>
        <translation>يجب الجلوس. وإن لم يزُل سريعًا، فالاتصال برقم الطوارئ.</translation>
    </message>
    <message>
        <source>Planks rest for 48 hours. New weakness or numbness in a leg: see the warning signs on Relief.</source>
        <translation>البلانك يستريح 48 ساعة. عند ضعف أو خدر جديد في ساق: انظر علامات الإنذار في «التخفيف».</translation>
    </message>
    <message>
        <source>Planks rest for 48 hours.</source>
        <translation>البلانك يستريح 48 ساعة.</translation>
    </message>
</context>
<context>
    <name>PlankCard</name>
    <message>
        <source>Holds today</source>
        <translation>مرات الثبات اليوم</translation>
    </message>
    <message>
        <source>Plank</source>
        <translation>بلانك</translation>
    </message>
    <message>
        <source>Start plank</source>
        <translation>بدء البلانك</translation>
    </message>
    <message>
        <source>or {keys}</source>
        <translation>أو {keys}</translation>
    </message>
    <message>
        <source>Level and way …</source>
        <translation>المستوى والطريقة …</translation>
    </message>
    <message>
        <source>holds today</source>
        <translation>مرات الثبات اليوم</translation>
    </message>
    <message>
        <source>Holds today: {count} of {wanted}</source>
        <translation>مرات الثبات اليوم: {count} من {wanted}</translation>
    </message>
    <message numerus="yes">
        <source>Goal %Ln s a hold.</source>
        <translation>
            <numerusform>الهدف %Ln ثانية لكل ثبات.</numerusform>
            <numerusform>الهدف ثانية واحدة لكل ثبات.</numerusform>
            <numerusform>الهدف ثانيتان لكل ثبات.</numerusform>
            <numerusform>الهدف %Ln ثوانٍ لكل ثبات.</numerusform>
            <numerusform>الهدف %Ln ثانية لكل ثبات.</numerusform>
            <numerusform>الهدف %Ln ثانية لكل ثبات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why %Ln s? {level}. {why}</source>
        <translation>
            <numerusform>لماذا %Ln ثانية؟ {level}. {why}</numerusform>
            <numerusform>لماذا ثانية واحدة؟ {level}. {why}</numerusform>
            <numerusform>لماذا ثانيتين؟ {level}. {why}</numerusform>
            <numerusform>لماذا %Ln ثوانٍ؟ {level}. {why}</numerusform>
            <numerusform>لماذا %Ln ثانية؟ {level}. {why}</numerusform>
            <numerusform>لماذا %Ln ثانية؟ {level}. {why}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlankScreen</name>
    <message>
        <source>A plank is running</source>
        <translation>بلانك قيد التشغيل</translation>
    </message>
    <message>
        <source>Plank</source>
        <translation>بلانك</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>إنهاء هنا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>شهيق</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>زفير</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln s</source>
        <translation>
            <numerusform>من %Ln ثانية</numerusform>
            <numerusform>من ثانية واحدة</numerusform>
            <numerusform>من ثانيتين</numerusform>
            <numerusform>من %Ln ثوانٍ</numerusform>
            <numerusform>من %Ln ثانية</numerusform>
            <numerusform>من %Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>استعداد</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>راحة</translation>
    </message>
    <message>
        <source>Escape cancels</source>
        <translation>Esc للإلغاء</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>النصف</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>الهدف</translation>
    </message>
    <message numerus="yes">
        <source>Get ready. %Ln seconds.</source>
        <translation>
            <numerusform>استعداد. %Ln ثانية.</numerusform>
            <numerusform>استعداد. ثانية واحدة.</numerusform>
            <numerusform>استعداد. ثانيتان.</numerusform>
            <numerusform>استعداد. %Ln ثوانٍ.</numerusform>
            <numerusform>استعداد. %Ln ثانية.</numerusform>
            <numerusform>استعداد. %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>best %Ln s</source>
        <translation>
            <numerusform>الأفضل %Ln ثانية</numerusform>
            <numerusform>الأفضل ثانية واحدة</numerusform>
            <numerusform>الأفضل ثانيتان</numerusform>
            <numerusform>الأفضل %Ln ثوانٍ</numerusform>
            <numerusform>الأفضل %Ln ثانية</numerusform>
            <numerusform>الأفضل %Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>last hold {length}</source>
        <translation>آخر ثبات {length}</translation>
    </message>
    <message>
        <source>Space, any key or a tap begins at once · Escape ends here</source>
        <translation>مسافة أو أي مفتاح أو لمسة للبدء فورًا، Esc للإنهاء هنا</translation>
    </message>
    <message numerus="yes">
        <source>hold {number} of %Ln</source>
        <translation>
            <numerusform>الثبات {number} من %Ln</numerusform>
            <numerusform>الثبات {number} من %Ln</numerusform>
            <numerusform>الثبات {number} من %Ln</numerusform>
            <numerusform>الثبات {number} من %Ln</numerusform>
            <numerusform>الثبات {number} من %Ln</numerusform>
            <numerusform>الثبات {number} من %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rest %Ln seconds. Then {hold}.</source>
        <translation>
            <numerusform>راحة %Ln ثانية. ثم {hold}.</numerusform>
            <numerusform>راحة ثانية واحدة. ثم {hold}.</numerusform>
            <numerusform>راحة ثانيتين. ثم {hold}.</numerusform>
            <numerusform>راحة %Ln ثوانٍ. ثم {hold}.</numerusform>
            <numerusform>راحة %Ln ثانية. ثم {hold}.</numerusform>
            <numerusform>راحة %Ln ثانية. ثم {hold}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold. %Ln seconds.</source>
        <translation>
            <numerusform>ثبات. %Ln ثانية.</numerusform>
            <numerusform>ثبات. ثانية واحدة.</numerusform>
            <numerusform>ثبات. ثانيتان.</numerusform>
            <numerusform>ثبات. %Ln ثوانٍ.</numerusform>
            <numerusform>ثبات. %Ln ثانية.</numerusform>
            <numerusform>ثبات. %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold {number} of {count}. %Ln seconds.</source>
        <translation>
            <numerusform>الثبات {number} من {count}. %Ln ثانية.</numerusform>
            <numerusform>الثبات {number} من {count}. ثانية واحدة.</numerusform>
            <numerusform>الثبات {number} من {count}. ثانيتان.</numerusform>
            <numerusform>الثبات {number} من {count}. %Ln ثوانٍ.</numerusform>
            <numerusform>الثبات {number} من {count}. %Ln ثانية.</numerusform>
            <numerusform>الثبات {number} من {count}. %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any key, click or tap stops</source>
        <translation>أي مفتاح أو نقرة أو لمسة للإيقاف</translation>
    </message>
    <message>
        <source>Space, any key or a tap skips the rest · Escape ends here</source>
        <translation>مسافة أو أي مفتاح أو لمسة لتخطي الراحة، Esc للإنهاء هنا</translation>
    </message>
    <message>
        <source>Next: {move}</source>
        <translation>التالي: {move}</translation>
    </message>
</context>
<context>
    <name>PoseDrawing</name>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
</context>
<context>
    <name>Position</name>
    <message>
        <source>On the back, legs up on a chair</source>
        <extracomment>safety</extracomment>
        <translation>على الظهر، الساقان مرفوعتان على كرسي</translation>
    </message>
    <message>
        <source>Leaning back, knees up</source>
        <extracomment>safety</extracomment>
        <translation>ميل إلى الخلف، الركبتان مرفوعتان</translation>
    </message>
    <message>
        <source>On the side, a cushion between the knees</source>
        <extracomment>safety</extracomment>
        <translation>على الجنب، وسادة بين الركبتين</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>استلقاء</translation>
    </message>
    <message>
        <source>On the back, legs up on a chair; the wrapped pack may lie under it</source>
        <translation>على الظهر، الساقان مرفوعتان على كرسي؛ يمكن وضع الكمادة الملفوفة تحته</translation>
    </message>
    <message>
        <source>Recliner</source>
        <translation>كرسي مائل</translation>
    </message>
    <message>
        <source>Leaning back, knees up, the wrapped pack behind</source>
        <translation>ميل إلى الخلف، الركبتان مرفوعتان، الكمادة الملفوفة وراءك</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>الجنب</translation>
    </message>
    <message>
        <source>On the side, the pack behind: gentler, nothing presses it on</source>
        <translation>على الجنب، الكمادة وراءك: ألطف، إذ لا شيء يضغطها</translation>
    </message>
    <message>
        <source>On the side, the pad against the back</source>
        <translation>على الجنب، وسادة التدفئة على الظهر</translation>
    </message>
    <message>
        <source>Seated</source>
        <translation>جلوس</translation>
    </message>
    <message>
        <source>Seated, the pad between the back and a soft rest</source>
        <translation>جلوس، وسادة التدفئة بين الظهر ومسند ليّن</translation>
    </message>
</context>
<context>
    <name>PositionPart</name>
    <message>
        <source>How to lie</source>
        <translation>كيفية الاستلقاء</translation>
    </message>
    <message>
        <source>How to lie or sit</source>
        <translation>كيفية الاستلقاء أو الجلوس</translation>
    </message>
    <message>
        <source>Against the back, never under you</source>
        <translation>خلف الظهر، وليس تحتك أبدًا</translation>
    </message>
</context>
<context>
    <name>PrescriberForm</name>
    <message>
        <source>Who gave them</source>
        <extracomment>safety</extracomment>
        <translation>من أعطاها</translation>
    </message>
    <message>
        <source>On which day</source>
        <extracomment>safety</extracomment>
        <translation>في أي يوم</translation>
    </message>
    <message>
        <source>How many at once, at most</source>
        <extracomment>safety</extracomment>
        <translation>كم العدد في المرة الواحدة، على الأكثر</translation>
    </message>
    <message>
        <source>Hours between doses</source>
        <extracomment>safety</extracomment>
        <translation>الساعات بين الجرعات</translation>
    </message>
    <message>
        <source>How many in 24 h, at most</source>
        <extracomment>safety</extracomment>
        <translation>كم العدد في 24 ساعة، على الأكثر</translation>
    </message>
    <message>
        <source>Days in a row your prescriber allows</source>
        <extracomment>safety</extracomment>
        <translation>الأيام المتتالية التي يسمح بها طبيبك الواصف</translation>
    </message>
    <message>
        <source>Remind me at, without details</source>
        <extracomment>safety</extracomment>
        <translation>تذكيري في، دون تفاصيل</translation>
    </message>
    <message>
        <source>Dr Silva</source>
        <extracomment>safety</extracomment>
        <translation>د. سيلفا</translation>
    </message>
    <message>
        <source>h</source>
        <extracomment>safety</extracomment>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>They stand instead of the label, marked with who and when. A limit that you leave open is not counted. Days in a row are, and where you leave the hours open, those known for what is in it. What must not be mixed is said all the same.</source>
        <extracomment>safety</extracomment>
        <translation>تحلّ محل الملصق، مع ذكر من أعطاها ومتى. الحد الذي تتركه فارغًا لا يُحسب. أما الأيام المتتالية فتُحسب، وحيث تترك الساعات فارغة تُحسب الساعات المعروفة لما فيه. وما يجب ألا يُخلط يُذكر رغم ذلك.</translation>
    </message>
    <message>
        <source>Keep these instructions</source>
        <extracomment>safety</extracomment>
        <translation>حفظ هذه التعليمات</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>safety</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>My prescriber&apos;s instructions: {name}</source>
        <extracomment>safety</extracomment>
        <translation>تعليمات طبيبي الواصف: {name}</translation>
    </message>
    <message>
        <source>Reminders are nudges, and those are off in Settings. Switched on, they come {hours} only.</source>
        <extracomment>safety</extracomment>
        <translation>هذه المواعيد تذكيرات، والتذكيرات متوقفة في الإعدادات. وعند تفعيلها تأتي {hours} فقط.</translation>
    </message>
    <message>
        <source>These reminders are off in Settings. Switched on, they come {hours} only.</source>
        <extracomment>safety</extracomment>
        <translation>هذه التذكيرات متوقفة في الإعدادات. وعند تفعيلها تأتي {hours} فقط.</translation>
    </message>
    <message>
        <source>Reminders are nudges: they come {hours} only, as in Settings.</source>
        <extracomment>safety</extracomment>
        <translation>هذه المواعيد تذكيرات: تأتي {hours} فقط، كما في الإعدادات.</translation>
    </message>
</context>
<context>
    <name>PreventionPage</name>
    <message>
        <source>Show or hide cards</source>
        <translation>إظهار البطاقات أو إخفاؤها</translation>
    </message>
</context>
<context>
    <name>PreviewPart</name>
    <message>
        <source>3 days</source>
        <translation>3 أيام</translation>
    </message>
    <message>
        <source>Ice</source>
        <translation>ثلج</translation>
    </message>
    <message>
        <source>20 minutes at most, two hours apart</source>
        <translation>20 دقيقة على الأكثر، وبين كل بداية وأخرى ساعتان</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>كل ساعة</translation>
    </message>
    <message>
        <source>Short walks</source>
        <translation>مشي قصير</translation>
    </message>
    <message>
        <source>2 to 5 minutes, while awake</source>
        <translation>2 إلى 5 دقائق، أثناء اليقظة</translation>
    </message>
    <message>
        <source>then</source>
        <translation>ثم</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>حرارة</translation>
    </message>
    <message>
        <source>or sooner, if you like it better</source>
        <translation>أو قبل ذلك، إن كان أريح لك</translation>
    </message>
    <message>
        <source>If it seizes up</source>
        <translation>إذا تشنّج</translation>
    </message>
</context>
<context>
    <name>ProductSheet</name>
    <message>
        <source>Sources: {names}</source>
        <extracomment>safety</extracomment>
        <translation>المصادر: ⁦{names}⁩</translation>
    </message>
    <message>
        <source>Take it off the card</source>
        <extracomment>safety</extracomment>
        <translation>إزالته من البطاقة</translation>
    </message>
    <message>
        <source>My prescriber&apos;s instructions</source>
        <extracomment>safety</extracomment>
        <translation>تعليمات طبيبي الواصف</translation>
    </message>
    <message>
        <source>Change this product</source>
        <extracomment>safety</extracomment>
        <translation>تغيير هذا المنتج</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>safety</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to the label</source>
        <extracomment>safety</extracomment>
        <translation>العودة إلى الملصق</translation>
    </message>
    <message>
        <source>{ingredient} {dose}</source>
        <extracomment>safety</extracomment>
        <translation>{ingredient} {dose}</translation>
    </message>
    <message>
        <source>In one {unit}: {list}</source>
        <extracomment>safety</extracomment>
        <translation>في كل {unit}: {list}</translation>
    </message>
    <message>
        <source>Set by you from {who} on {day}. It stands instead of the label; the warnings stay.</source>
        <extracomment>safety</extracomment>
        <translation>ضبطته أنت بحسب {who}، {day}. يحلّ محل الملصق؛ وتبقى التحذيرات.</translation>
    </message>
    <message>
        <source>The label says: {text}</source>
        <extracomment>safety</extracomment>
        <translation>يقول الملصق: {text}</translation>
    </message>
    <message>
        <source>Your own pack and your doctor win over what stands here.</source>
        <extracomment>safety</extracomment>
        <translation>عبوتك أنت وطبيبك هما الفيصل فوق ما هو مكتوب هنا.</translation>
    </message>
    <message>
        <source>The label says: ask a doctor first</source>
        <extracomment>safety</extracomment>
        <translation>يقول الملصق: يُسأل الطبيب أولًا</translation>
    </message>
    <message>
        <source>Not together</source>
        <extracomment>safety</extracomment>
        <translation>لا تؤخذ معًا</translation>
    </message>
    <message>
        <source>Logged</source>
        <extracomment>safety</extracomment>
        <translation>المسجَّل</translation>
    </message>
    <message>
        <source>{units} at {time}</source>
        <extracomment>safety</extracomment>
        <translation>{units} في {time}</translation>
    </message>
    <message>
        <source>change</source>
        <extracomment>safety</extracomment>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>change {units} at {time}</source>
        <extracomment>safety</extracomment>
        <translation>تغيير {units} في {time}</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Your next steps</source>
        <translation>خطواتك التالية</translation>
    </message>
    <message>
        <source>Answers are saved as you go. Started {when}.</source>
        <translation>تُحفظ الإجابات أولًا بأول. بدأت {when}.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>لماذا نسأل</translation>
    </message>
    <message>
        <source>{place} · warning signs, {page} of {pages}</source>
        <translation>{place}، علامات الإنذار، {page} من {pages}</translation>
    </message>
    <message>
        <source>Filled in from your diary: {because}.</source>
        <translation>مُلئ من يومياتك: {because}.</translation>
    </message>
</context>
<context>
    <name>QuestionsSheet</name>
    <message>
        <source>Is a plank for me?</source>
        <translation>هل البلانك مناسب لي؟</translation>
    </message>
    <message>
        <source>Should I drink less?</source>
        <translation>هل ينبغي أن أشرب أقل؟</translation>
    </message>
    <message>
        <source>Before a BMI</source>
        <translation>قبل حساب BMI</translation>
    </message>
    <message>
        <source>{short} Tick what is true for you; nothing ticked is an answer too.</source>
        <translation>{short} توضع علامة على ما ينطبق عليك؛ وترك الكل فارغًا إجابة أيضًا.</translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <translation>حفظ هذه الإجابات</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>Quit Unclench?</source>
        <translation>إنهاء Unclench؟</translation>
    </message>
    <message>
        <source>The time is over, and nobody has answered. If you quit, nothing rings any more.</source>
        <translation>انتهى الوقت ولم يُجب أحد. بعد الإنهاء لن يرنّ شيء.</translation>
    </message>
    <message>
        <source>Ice is running</source>
        <translation>الثلج قيد التشغيل</translation>
    </message>
    <message>
        <source>Heat is running</source>
        <translation>الحرارة قيد التشغيل</translation>
    </message>
    <message>
        <source>It ends at {time}. If you quit, nothing rings then: set another alarm.</source>
        <translation>ينتهي {time}. بعد الإنهاء لن يرنّ شيء عندها: يلزم ضبط منبّه آخر.</translation>
    </message>
    <message>
        <source>What has begun stays in your diary and goes on when you open Unclench again.</source>
        <translation>ما بدأ يبقى في يومياتك ويستمر عند فتح Unclench من جديد.</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>البقاء في علبة النظام</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>إبقاؤه مفتوحًا</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>إنهاء على أي حال</translation>
    </message>
</context>
<context>
    <name>RangeBar</name>
    <message>
        <source>What days to show</source>
        <translation>أي أيام تُعرض</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>أقدم</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>أحدث</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 أسابيع</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>كم يومًا</translation>
    </message>
    <message>
        <source>Back to {range}</source>
        <translation>العودة: {range}</translation>
    </message>
    <message>
        <source>History, on Earlier or Later: the days before</source>
        <translation>السجل، على «أقدم» أو «أحدث»: الأيام السابقة</translation>
    </message>
    <message>
        <source>History, on Earlier or Later: the days after</source>
        <translation>السجل، على «أقدم» أو «أحدث»: الأيام التالية</translation>
    </message>
</context>
<context>
    <name>Relief</name>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Ice stopped after {length}</source>
        <translation>توقف الثلج بعد {length}</translation>
    </message>
    <message>
        <source>Heat stopped after {length}</source>
        <translation>توقفت الحرارة بعد {length}</translation>
    </message>
    <message>
        <source>Ice goes on.</source>
        <translation>يستمر الثلج.</translation>
    </message>
    <message>
        <source>Heat goes on.</source>
        <translation>تستمر الحرارة.</translation>
    </message>
    <message>
        <source>Ice</source>
        <translation>ثلج</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>حرارة</translation>
    </message>
    <message>
        <source>Start ice</source>
        <translation>بدء الثلج</translation>
    </message>
    <message>
        <source>Start heat</source>
        <translation>بدء الحرارة</translation>
    </message>
    <message>
        <source>Pad or bottle</source>
        <translation>وسادة أو قربة</translation>
    </message>
    <message>
        <source>Moist pack</source>
        <translation>كمادة رطبة</translation>
    </message>
    <message>
        <source>Warm bath</source>
        <translation>حمّام دافئ</translation>
    </message>
    <message>
        <source>Heat wrap</source>
        <translation>لفافة حرارية</translation>
    </message>
    <message>
        <source>Take the ice off now</source>
        <translation>تجب إزالة الثلج الآن</translation>
    </message>
    <message>
        <source>Take the heat off now</source>
        <translation>تجب إزالة الحرارة الآن</translation>
    </message>
    <message>
        <source>No sound can be played here ({reason}). At the end the window comes up and blinks.</source>
        <translation>لا يمكن تشغيل صوت هنا ({reason}). عند النهاية تظهر النافذة وتومض.</translation>
    </message>
    <message>
        <source>By starting you say: the pack is wrapped in a soft towel, a frozen gel pack in a thick one. Never bare ice, dry ice or spray.</source>
        <translation>بالبدء تقول: الكمادة ملفوفة بمنشفة ناعمة، وكمادة الجل المجمدة بمنشفة سميكة. لا ثلج مكشوف أبدًا، ولا ثلج جاف، ولا بخاخ.</translation>
    </message>
    <message>
        <source>By starting you say: a cloth between, low or medium, with a switch-off, never under you.</source>
        <translation>بالبدء تقول: قماش فاصل، حرارة منخفضة أو متوسطة، مع إيقاف تلقائي، وليس تحتك أبدًا.</translation>
    </message>
    <message>
        <source>By starting you say: wrung out, and tested for 10 seconds on the inner forearm.</source>
        <translation>بالبدء تقول: معصورة جيدًا، ومجرَّبة 10 ثوانٍ على باطن الساعد.</translation>
    </message>
    <message>
        <source>By starting you say: 37 to 39 °C, and somebody within call the first time. Get up slowly.</source>
        <translation>بالبدء تقول: 37 إلى 39 °م، وشخص يسمع النداء في المرة الأولى. النهوض ببطء.</translation>
    </message>
    <message>
        <source>By starting you say: on sound skin, without cream and without other heat.</source>
        <translation>بالبدء تقول: على جلد سليم، دون كريم ودون حرارة أخرى.</translation>
    </message>
    <message>
        <source>40 to 45 °C at most: wet heat scalds faster. Look at the skin at 2 and 5 minutes.</source>
        <translation>40 إلى 45 °م على الأكثر: الحرارة الرطبة تحرق أسرع. انظر إلى الجلد عند الدقيقة 2 والدقيقة 5.</translation>
    </message>
    <message>
        <source>Not alone if you get dizzy. No alcohol. Hot tub: 40 °C and 15 minutes at most. Pregnant: no hot tub; a warm bath up to 37 °C is fine.</source>
        <translation>ليس وحدك إن كان الدوار يصيبك. لا كحول. حوض الماء الساخن: 40 °م و15 دقيقة على الأكثر. في الحمل: لا حوض ماء ساخن؛ وحمّام دافئ حتى 37 °م لا بأس به.</translation>
    </message>
    <message>
        <source>Once a day, seven days in a row at most. From 55 on: over clothing.</source>
        <translation>مرة في اليوم، سبعة أيام متتالية على الأكثر. من سن 55: فوق الملابس.</translation>
    </message>
    <message>
        <source>20 minutes at most. Cold, burning, aching, numb: numb means off now. Don&apos;t fall asleep on it.</source>
        <translation>20 دقيقة على الأكثر. برد، حرقة، ألم، خدر: الخدر يعني أنه تجب إزالة الثلج الآن. لا نوم عليه.</translation>
    </message>
    <message>
        <source>8 hours at most. {look} Throbbing: off too. Don&apos;t fall asleep on it.</source>
        <translation>8 ساعات على الأكثر. {look} عند الإحساس بالنبض: إزالتها أيضًا. لا نوم عليها.</translation>
    </message>
    <message>
        <source>20 minutes at most. {look} Throbbing: off too. Don&apos;t fall asleep on it.</source>
        <translation>20 دقيقة على الأكثر. {look} عند الإحساس بالنبض: إزالتها أيضًا. لا نوم عليها.</translation>
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
        <translation>حُفظ موضع الألم.</translation>
    </message>
    <message>
        <source>The walk has begun.</source>
        <translation>بدأ المشي.</translation>
    </message>
    <message>
        <source>Eased at {time}</source>
        <translation>هدأت في {time}</translation>
    </message>
</context>
<context>
    <name>ReliefSnapshot</name>
    <message>
        <source>later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>My note, in my own words</source>
        <translation>ملاحظتي، بكلماتي</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Summary for my doctor</source>
        <translation>ملخص لطبيبي</translation>
    </message>
    <message>
        <source>My questions, one a line</source>
        <translation>أسئلتي، سؤال في كل سطر</translation>
    </message>
    <message>
        <source>My note</source>
        <translation>ملاحظتي</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>في الصفحة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages.</source>
        <translation>
            <numerusform>لا صفحات.</numerusform>
            <numerusform>صفحة واحدة.</numerusform>
            <numerusform>صفحتان.</numerusform>
            <numerusform>%Ln صفحات.</numerusform>
            <numerusform>%Ln صفحة.</numerusform>
            <numerusform>%Ln صفحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>back-summary.pdf</source>
        <translation>back-summary.pdf</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>جارٍ الحفظ …</translation>
    </message>
    <message>
        <source>Saving the page</source>
        <translation>حفظ الصفحة</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>حُفظ: ⁦{file}⁩</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>توقف الحفظ. لم يُكتب ملف.</translation>
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
        <translation>جارٍ البحث عن نسخ احتياطية سليمة…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة أخرى</translation>
    </message>
    <message>
        <source>What was entered after the backup is not in it. Your diary as it is now is kept, too.</source>
        <translation>ما أُدخل بعد النسخة ليس فيها. ويومياتك كما هي الآن تُحفظ أيضًا.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>لا نسخة احتياطية بعد.</translation>
    </message>
    <message numerus="yes">
        <source>{weekday} {date}, {time} · entries: %Ln</source>
        <translation>
            <numerusform>{weekday} {date}، {time}، المدخلات: %Ln</numerusform>
            <numerusform>{weekday} {date}، {time}، المدخلات: %Ln</numerusform>
            <numerusform>{weekday} {date}، {time}، المدخلات: %Ln</numerusform>
            <numerusform>{weekday} {date}، {time}، المدخلات: %Ln</numerusform>
            <numerusform>{weekday} {date}، {time}، المدخلات: %Ln</numerusform>
            <numerusform>{weekday} {date}، {time}، المدخلات: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <oldsource>Go back to this backup</oldsource>
        <translation>استعادة هذه النسخة</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <oldsource>Go back to a backup</oldsource>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>The empty diary begins beside yours, which is kept under another name.</source>
        <translation>تبدأ اليوميات الفارغة إلى جانب يومياتك التي تُحفظ باسم آخر.</translation>
    </message>
    <message>
        <source>Begin an empty diary</source>
        <translation>بدء يوميات فارغة</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>Reading the backup …</source>
        <translation>جارٍ قراءة النسخة الاحتياطية …</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>قراءة النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Restore: {backup}</source>
        <oldsource>Go back: {backup}</oldsource>
        <translation>استعادة: {backup}</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <oldsource>Going back to the backup</oldsource>
        <translation>استعادة النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <oldsource>Go back to this backup</oldsource>
        <translation>استعادة هذه النسخة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries {span} are not in it; today&apos;s file is kept aside.</source>
        <translation>
            <numerusform>غير موجود فيها {span}: %Ln مدخل؛ وملف اليوم يُحفظ جانبًا.</numerusform>
            <numerusform>غير موجود فيها {span}: مدخل واحد؛ وملف اليوم يُحفظ جانبًا.</numerusform>
            <numerusform>غير موجود فيها {span}: مدخلان؛ وملف اليوم يُحفظ جانبًا.</numerusform>
            <numerusform>غير موجود فيها {span}: %Ln مدخلات؛ وملف اليوم يُحفظ جانبًا.</numerusform>
            <numerusform>غير موجود فيها {span}: %Ln مدخلًا؛ وملف اليوم يُحفظ جانبًا.</numerusform>
            <numerusform>غير موجود فيها {span}: %Ln مدخل؛ وملف اليوم يُحفظ جانبًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds the same entries as the diary does now.</source>
        <translation>فيها المدخلات نفسها التي في اليوميات الآن.</translation>
    </message>
    <message>
        <source>The diary has no entries now, so none is lost.</source>
        <translation>لا مدخلات في اليوميات الآن، فلا يضيع شيء.</translation>
    </message>
    <message>
        <source>All entries of the diary are in it.</source>
        <translation>كل مدخلات اليوميات فيها.</translation>
    </message>
    <message>
        <source>The backup holds {entries}.</source>
        <translation>في النسخة الاحتياطية {entries}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries become what they were before they were changed.</source>
        <translation>
            <numerusform>مدخلات تعود إلى ما كانت عليه قبل تغييرها: %Ln.</numerusform>
            <numerusform>مدخل واحد يعود إلى ما كان عليه قبل تغييره.</numerusform>
            <numerusform>مدخلان يعودان إلى ما كانا عليه قبل تغييرهما.</numerusform>
            <numerusform>%Ln مدخلات تعود إلى ما كانت عليه قبل تغييرها.</numerusform>
            <numerusform>%Ln مدخلًا تعود إلى ما كانت عليه قبل تغييرها.</numerusform>
            <numerusform>%Ln مدخل تعود إلى ما كانت عليه قبل تغييرها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries that are no longer in the diary come back.</source>
        <translation>
            <numerusform>تعود مدخلات لم تعد في اليوميات: %Ln.</numerusform>
            <numerusform>تعود مدخلات لم تعد في اليوميات: %Ln.</numerusform>
            <numerusform>تعود مدخلات لم تعد في اليوميات: %Ln.</numerusform>
            <numerusform>تعود مدخلات لم تعد في اليوميات: %Ln.</numerusform>
            <numerusform>تعود مدخلات لم تعد في اليوميات: %Ln.</numerusform>
            <numerusform>تعود مدخلات لم تعد في اليوميات: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries in it that cannot be read: {count}. They stay in the file, set aside.</source>
        <translation>مدخلات فيها لا يمكن قراءتها: {count}. تبقى في الملف، جانبًا.</translation>
    </message>
    <message>
        <source>Your settings become those of the backup, too.</source>
        <translation>تصير إعداداتك أيضًا كما في النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The file that is kept stands among the backups, so you can come back to it.</source>
        <translation>الملف المحفوظ يوجد بين النسخ الاحتياطية، فيمكنك العودة إليه.</translation>
    </message>
    <message>
        <source>The diary is as it was in the backup.</source>
        <translation>اليوميات كما كانت في النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>تمت الاستعادة</translation>
    </message>
    <message>
        <source>the file that was kept</source>
        <translation>الملف الذي حُفظ</translation>
    </message>
    <message>
        <source>The diary until now is kept here:</source>
        <translation>اليوميات حتى الآن محفوظة هنا:</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>توقف. لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What would change this</source>
        <translation>ما الذي يغيّر هذا</translation>
    </message>
    <message>
        <source>Later, once this is cleared</source>
        <translation>لاحقًا، بعد حسم هذا</translation>
    </message>
    <message>
        <source>Also worth doing</source>
        <translation>مما يستحق أيضًا</translation>
    </message>
    <message>
        <source>What your answers point to</source>
        <translation>ما تشير إليه إجاباتك</translation>
    </message>
    <message>
        <source>You ticked: {signs}.</source>
        <translation>وضعت علامة على: {signs}.</translation>
    </message>
    <message>
        <source>Because you said: {reasons}.</source>
        <translation>لأنك قلت: {reasons}.</translation>
    </message>
    <message>
        <source>Note the appointment</source>
        <translation>تدوين الموعد</translation>
    </message>
    <message>
        <source>Worth watching</source>
        <translation>يستحق الانتباه</translation>
    </message>
    <message>
        <source>How sure is that? {note}</source>
        <translation>ما مدى اليقين في ذلك؟ {note}</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Read more: {headline}</source>
        <translation>المزيد: {headline}</translation>
    </message>
    <message>
        <source>{who}, {by}</source>
        <translation>{who}، {by}</translation>
    </message>
</context>
<context>
    <name>RisksSheet</name>
    <message>
        <source>Tick what is true for you, or what you are not sure of. It stays in your diary.</source>
        <oldsource>Tick what is true for you, or what you are not sure of. It stays on this computer.</oldsource>
        <extracomment>safety</extracomment>
        <translation>ضع علامة على ما ينطبق عليك أو ما لست متأكدًا منه. يبقى ذلك في يومياتك.</translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <extracomment>safety</extracomment>
        <translation>حفظ هذه الإجابات</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>safety</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>What the labels ask</source>
        <extracomment>safety</extracomment>
        <translation>ما تسأل عنه الملصقات</translation>
    </message>
</context>
<context>
    <name>SessionAfter</name>
    <message>
        <source>Skin all right?</source>
        <translation>هل الجلد بخير؟</translation>
    </message>
    <message>
        <source>Skin is fine</source>
        <translation>الجلد بخير</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>هناك خطب ما</translation>
    </message>
    <message>
        <source>I&apos;ll watch it</source>
        <translation>سأراقبه</translation>
    </message>
    <message>
        <source>+ Glass</source>
        <translation>+ كأس</translation>
    </message>
    <message>
        <source>+ Glass of water</source>
        <translation>+ كأس ماء</translation>
    </message>
    <message>
        <source>Started by mistake: take it back</source>
        <translation>بدأت خطأً: تراجع</translation>
    </message>
    <message>
        <source>Nor is red that lasts.</source>
        <translation>وكذلك الاحمرار الذي يدوم.</translation>
    </message>
    <message>
        <source>{kind} is off. Skin all right?</source>
        <translation>{kind}: انتهى. هل الجلد بخير؟</translation>
    </message>
    <message>
        <source>Leave ice off until colour, feeling and warmth are back. If they don&apos;t come back, or there are blisters, let a doctor look at it today.</source>
        <translation>لا ثلج حتى يعود اللون والإحساس والدفء. إن لم تعد، أو ظهرت فقاعات، فليرَه طبيب اليوم.</translation>
    </message>
    <message>
        <source>Leave heat off. If it blisters, or is still red after 2 to 3 hours, let a doctor look today.</source>
        <translation>لا حرارة. إن ظهرت فقاعات، أو بقي أحمر بعد 2 إلى 3 ساعات، فليرَه طبيب اليوم.</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Ice and heat</source>
        <translation>الثلج والحرارة</translation>
    </message>
    <message>
        <source>Ice runs until {time}.</source>
        <translation>الثلج جارٍ حتى {time}.</translation>
    </message>
    <message>
        <source>Heat runs until {time}.</source>
        <translation>الحرارة جارية حتى {time}.</translation>
    </message>
    <message>
        <source>Leave the computer and its sound on, so that you hear the end.</source>
        <translation>اترك الحاسوب وصوته قيد التشغيل لتسمع النهاية.</translation>
    </message>
    <message>
        <source>The lid is closed, and a closed computer may not ring. Open it, and leave the sound on.</source>
        <translation>الغطاء مغلق، والحاسوب المغلق قد لا يرنّ. يلزم فتحه وترك الصوت قيد التشغيل.</translation>
    </message>
    <message>
        <source>Leave the lid open and the sound on: a closed computer cannot ring.</source>
        <translation>اترك الغطاء مفتوحًا والصوت قيد التشغيل: الحاسوب المغلق لا يرنّ.</translation>
    </message>
    <message>
        <source>Skin is fine, logged</source>
        <translation>سُجّل: الجلد بخير</translation>
    </message>
    <message>
        <source>Skin is not fine, logged</source>
        <translation>سُجّل: الجلد ليس بخير</translation>
    </message>
    <message>
        <source>Ice is taken back.</source>
        <translation>تم التراجع عن الثلج.</translation>
    </message>
    <message>
        <source>Heat is taken back.</source>
        <translation>تم التراجع عن الحرارة.</translation>
    </message>
</context>
<context>
    <name>SessionClock</name>
    <message>
        <source>{kind}, ends {time} · {app}</source>
        <translation>{kind}، ينتهي {time}، {app}</translation>
    </message>
    <message>
        <source>{what} · {app}</source>
        <translation>{what}، {app}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} {kind} · {app}</source>
        <translation>{time} {kind}، {app}</translation>
    </message>
</context>
<context>
    <name>SessionElsewhereLine</name>
    <message>
        <source>It is over</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Ends it on the other computer, too, once the folder has brought it there.</source>
        <translation>إنهاؤها على الحاسوب الآخر أيضًا، حين يوصل المجلد ذلك إليه.</translation>
    </message>
</context>
<context>
    <name>SessionEndScreen</name>
    <message>
        <source>Time over</source>
        <extracomment>safety</extracomment>
        <translation>انتهى الوقت</translation>
    </message>
    <message>
        <source>Pack off</source>
        <extracomment>safety</extracomment>
        <translation>أُزيلت الكمادة</translation>
    </message>
    <message>
        <source>Then a look at the skin. {look}</source>
        <extracomment>safety</extracomment>
        <translation>ثم نظرة إلى الجلد. {look}</translation>
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
        <translation>أُزيلت الكمادة</translation>
    </message>
    <message>
        <source>Look at the skin</source>
        <translation>نظرة إلى الجلد</translation>
    </message>
    <message>
        <source>{kind} {time}</source>
        <translation>{kind} {time}</translation>
    </message>
    <message>
        <source>Ice runs</source>
        <translation>الثلج جارٍ</translation>
    </message>
    <message>
        <source>Heat runs</source>
        <translation>الحرارة جارية</translation>
    </message>
    <message>
        <source>look at the skin</source>
        <translation>نظرة إلى الجلد</translation>
    </message>
    <message>
        <source>ends {time}</source>
        <translation>ينتهي {time}</translation>
    </message>
</context>
<context>
    <name>SessionReady</name>
    <message>
        <source>Time</source>
        <extracomment>safety</extracomment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <extracomment>safety</extracomment>
        <translation>البدء على أي حال</translation>
    </message>
    <message>
        <source>Ice or heat</source>
        <extracomment>safety</extracomment>
        <translation>ثلج أو حرارة</translation>
    </message>
    <message>
        <source>End quietly</source>
        <extracomment>safety</extracomment>
        <translation>نهاية هادئة</translation>
    </message>
    <message>
        <source>Light and notification, no sound</source>
        <extracomment>safety</extracomment>
        <translation>ضوء وإشعار، بلا صوت</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>safety</extracomment>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Test the ring</source>
        <extracomment>safety</extracomment>
        <translation>تجربة الرنين</translation>
    </message>
    <message>
        <source>Kind of heat</source>
        <extracomment>safety</extracomment>
        <translation>نوع الحرارة</translation>
    </message>
    <message>
        <source>Answer the warning signs</source>
        <extracomment>safety</extracomment>
        <translation>الإجابة عن علامات الإنذار</translation>
    </message>
    <message>
        <source>Yes, it&apos;s fine</source>
        <extracomment>safety</extracomment>
        <translation>نعم، بخير</translation>
    </message>
    <message>
        <source>Is ice for me?</source>
        <extracomment>safety</extracomment>
        <translation>هل الثلج مناسب لي؟</translation>
    </message>
    <message>
        <source>Is heat for me?</source>
        <extracomment>safety</extracomment>
        <translation>هل الحرارة مناسبة لي؟</translation>
    </message>
    <message>
        <source>Start anyway: ice</source>
        <extracomment>safety</extracomment>
        <translation>البدء على أي حال: ثلج</translation>
    </message>
    <message>
        <source>Start anyway: heat</source>
        <extracomment>safety</extracomment>
        <translation>البدء على أي حال: حرارة</translation>
    </message>
    <message>
        <source>Closed for now</source>
        <extracomment>safety</extracomment>
        <translation>مغلق حاليًا</translation>
    </message>
    <message>
        <source>A warning sign stands. Get help first; ice and heat can wait.</source>
        <extracomment>safety</extracomment>
        <translation>علامة إنذار قائمة. المساعدة أولًا؛ الثلج والحرارة يمكن أن ينتظرا.</translation>
    </message>
    <message>
        <source>The warning signs first</source>
        <extracomment>safety</extracomment>
        <translation>علامات الإنذار أولًا</translation>
    </message>
    <message>
        <source>Tick what is true, or that none of it is. Until then ice and heat stay closed.</source>
        <extracomment>safety</extracomment>
        <translation>توضع علامة على ما ينطبق، أو على أنه لا شيء منها. حتى ذلك يبقى الثلج والحرارة مغلقين.</translation>
    </message>
    <message>
        <source>Is the skin fine again?</source>
        <extracomment>safety</extracomment>
        <translation>هل عاد الجلد بخير؟</translation>
    </message>
    <message>
        <source>Not without a reason</source>
        <extracomment>safety</extracomment>
        <translation>ليس من دون سبب</translation>
    </message>
    <message>
        <source>{kind}, when you are ready</source>
        <extracomment>safety</extracomment>
        <translation>{kind}، عند الاستعداد</translation>
    </message>
    <message>
        <source>{kind} from {time}</source>
        <extracomment>safety</extracomment>
        <translation>{kind} من {time}</translation>
    </message>
    <message>
        <source>{kind} again from {time}</source>
        <extracomment>safety</extracomment>
        <translation>{kind} من جديد من {time}</translation>
    </message>
    <message>
        <source>to go</source>
        <extracomment>safety</extracomment>
        <translation>متبقٍّ</translation>
    </message>
    <message>
        <source>{left} to go</source>
        <extracomment>safety</extracomment>
        <translation>بقي {left}</translation>
    </message>
    <message>
        <source>The skin needs time to warm up: two hours from start to start, one from the end.</source>
        <extracomment>safety</extracomment>
        <translation>الجلد يحتاج إلى وقت ليدفأ: ساعتان من بداية إلى بداية، وساعة من النهاية.</translation>
    </message>
    <message>
        <source>The skin needs a rest: an hour after the last one ended.</source>
        <extracomment>safety</extracomment>
        <translation>الجلد يحتاج إلى راحة: ساعة بعد انتهاء المرة السابقة.</translation>
    </message>
    <message>
        <source>Ice is not for everybody: “Is ice for me?” takes a minute.</source>
        <extracomment>safety</extracomment>
        <translation>الثلج لا يناسب الجميع: «هل الثلج مناسب لي؟» يستغرق دقيقة.</translation>
    </message>
    <message>
        <source>Heat is not for everybody: “Is heat for me?” takes a minute.</source>
        <extracomment>safety</extracomment>
        <translation>الحرارة لا تناسب الجميع: «هل الحرارة مناسبة لي؟» يستغرق دقيقة.</translation>
    </message>
    <message>
        <source>Only if you stay awake: never fall asleep on it.</source>
        <extracomment>safety</extracomment>
        <translation>فقط مع البقاء في يقظة: لا نوم عليه أبدًا.</translation>
    </message>
    <message>
        <source>Heat before 72 hours is your choice. Not on a bruise or swelling younger than 48 hours.</source>
        <extracomment>safety</extracomment>
        <translation>الحرارة قبل 72 ساعة قرارك. لا على كدمة أو تورّم عمره أقل من 48 ساعة.</translation>
    </message>
    <message>
        <source>After 48 hours you may stop with ice, if it does you no good.</source>
        <extracomment>safety</extracomment>
        <translation>بعد 48 ساعة يمكن التوقف عن استعمال الثلج، إن لم يكن يفيدك.</translation>
    </message>
    <message>
        <source>Lie so that it hurts least. Knees up on a cushion is a common favourite.</source>
        <extracomment>safety</extracomment>
        <translation>الاستلقاء بالطريقة الأقل ألمًا. الركبتان على وسادة خيار يفضّله كثيرون.</translation>
    </message>
    <message>
        <source>How long</source>
        <extracomment>safety</extracomment>
        <translation>كم المدة</translation>
    </message>
</context>
<context>
    <name>SessionRunning</name>
    <message>
        <source>Time left</source>
        <extracomment>safety</extracomment>
        <translation>الوقت المتبقي</translation>
    </message>
    <message>
        <source>The disc grows as you breathe in.</source>
        <extracomment>safety</extracomment>
        <translation>يكبر القرص مع الشهيق.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>safety</extracomment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Mini timer</source>
        <extracomment>safety</extracomment>
        <translation>المؤقت المصغّر</translation>
    </message>
    <message>
        <source>{kind} · session {number}</source>
        <extracomment>safety</extracomment>
        <translation>{kind}، الجلسة {number}</translation>
    </message>
    <message>
        <source>ends {time} · of {minutes}</source>
        <extracomment>safety</extracomment>
        <translation>ينتهي {time}، من {minutes}</translation>
    </message>
    <message>
        <source>Pack wrapped in a soft towel</source>
        <extracomment>safety</extracomment>
        <translation>الكمادة ملفوفة بمنشفة ناعمة</translation>
    </message>
    <message numerus="yes">
        <source>Skin was fine at %Ln min</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>كان الجلد بخير عند الدقيقة %Ln</numerusform>
            <numerusform>كان الجلد بخير عند الدقيقة %Ln</numerusform>
            <numerusform>كان الجلد بخير عند الدقيقة %Ln</numerusform>
            <numerusform>كان الجلد بخير عند الدقيقة %Ln</numerusform>
            <numerusform>كان الجلد بخير عند الدقيقة %Ln</numerusform>
            <numerusform>كان الجلد بخير عند الدقيقة %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skin check at %Ln min: look now</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>فحص الجلد عند الدقيقة %Ln: انظر الآن</numerusform>
            <numerusform>فحص الجلد عند الدقيقة %Ln: انظر الآن</numerusform>
            <numerusform>فحص الجلد عند الدقيقة %Ln: انظر الآن</numerusform>
            <numerusform>فحص الجلد عند الدقيقة %Ln: انظر الآن</numerusform>
            <numerusform>فحص الجلد عند الدقيقة %Ln: انظر الآن</numerusform>
            <numerusform>فحص الجلد عند الدقيقة %Ln: انظر الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skin check at %Ln min</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>فحص الجلد عند الدقيقة %Ln</numerusform>
            <numerusform>فحص الجلد عند الدقيقة %Ln</numerusform>
            <numerusform>فحص الجلد عند الدقيقة %Ln</numerusform>
            <numerusform>فحص الجلد عند الدقيقة %Ln</numerusform>
            <numerusform>فحص الجلد عند الدقيقة %Ln</numerusform>
            <numerusform>فحص الجلد عند الدقيقة %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Breathe with the disc: 4 seconds in, 6 seconds out</source>
        <extracomment>safety</extracomment>
        <translation>التنفس مع القرص: 4 ثوانٍ شهيق، 6 ثوانٍ زفير</translation>
    </message>
    <message>
        <source>Breathe in …</source>
        <extracomment>safety</extracomment>
        <translation>شهيق …</translation>
    </message>
    <message>
        <source>Breathe out …</source>
        <extracomment>safety</extracomment>
        <translation>زفير …</translation>
    </message>
    <message>
        <source>Rest a little</source>
        <extracomment>safety</extracomment>
        <translation>راحة قصيرة</translation>
    </message>
    <message>
        <source>Breathe as you like. It ends with light and a message, without a sound.</source>
        <extracomment>safety</extracomment>
        <translation>التنفس كما تشاء. تنتهي بضوء ورسالة، دون صوت.</translation>
    </message>
    <message>
        <source>Breathe as you like.</source>
        <extracomment>safety</extracomment>
        <translation>التنفس كما تشاء.</translation>
    </message>
    <message>
        <source>Breathe as you like. It rings until you answer.</source>
        <extracomment>safety</extracomment>
        <translation>التنفس كما تشاء. ترنّ حتى تجيب.</translation>
    </message>
</context>
<context>
    <name>SessionWindow</name>
    <message>
        <source>Walk · {app}</source>
        <translation>مشي، {app}</translation>
    </message>
    <message>
        <source>{time} Walk · {app}</source>
        <translation>{time} مشي، {app}</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to the default: {setting}</source>
        <translation>العودة إلى الافتراضي: {setting}</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>العودة إلى الافتراضي</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Nudges</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>reminders notifications</source>
        <translation>تذكيرات تنبيهات إشعارات</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>lunch weekend week</source>
        <translation>غداء عطلة الأسبوع أسبوع</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>أيام العطلة</translation>
    </message>
    <message>
        <source>No nudges on these days.</source>
        <translation>لا تذكيرات في هذه الأيام.</translation>
    </message>
    <message>
        <source>holiday vacation calendar</source>
        <translation>إجازة عطلة تقويم</translation>
    </message>
    <message>
        <source>In an episode every day from 7 to 22</source>
        <translation>أثناء النوبة كل يوم من 7 إلى 22</translation>
    </message>
    <message>
        <source>At least this far apart</source>
        <translation>بينها على الأقل</translation>
    </message>
    <message>
        <source>At most this many a day</source>
        <translation>في اليوم على الأكثر</translation>
    </message>
    <message>
        <source>Show details in messages</source>
        <translation>إظهار التفاصيل في الرسائل</translation>
    </message>
    <message>
        <source>Without it they never name medicine, ice or warning signs.</source>
        <translation>بدونه لا تذكر أبدًا دواءً ولا ثلجًا ولا علامات إنذار.</translation>
    </message>
    <message>
        <source>privacy</source>
        <translation>خصوصية</translation>
    </message>
    <message>
        <source>Messages may make a sound</source>
        <translation>يمكن أن تُصدر الرسائل صوتًا</translation>
    </message>
    <message>
        <source>mute silent notification</source>
        <translation>كتم صامت إشعار</translation>
    </message>
    <message>
        <source>What to be reminded of</source>
        <translation>بماذا تريد التذكير</translation>
    </message>
    <message>
        <source>Get up</source>
        <translation>النهوض</translation>
    </message>
    <message>
        <source>Get up after sitting for</source>
        <translation>النهوض بعد الجلوس مدة</translation>
    </message>
    <message>
        <source>A break lasts</source>
        <translation>مدة الاستراحة</translation>
    </message>
    <message>
        <source>A card for the break, with a countdown</source>
        <translation>بطاقة للاستراحة مع عدّ تنازلي</translation>
    </message>
    <message>
        <source>Posture: another position, the cushion</source>
        <translation>الوضعية: وضعية أخرى، الوسادة</translation>
    </message>
    <message>
        <source>Another position every</source>
        <translation>وضعية أخرى كل</translation>
    </message>
    <message>
        <source>Small shifts of weight, silent</source>
        <translation>تحويلات صغيرة للوزن، صامتة</translation>
    </message>
    <message>
        <source>A small shift every</source>
        <translation>تحويل صغير كل</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>الماء</translation>
    </message>
    <message>
        <source>A glass of water every</source>
        <translation>كأس ماء كل</translation>
    </message>
    <message>
        <source>Walks</source>
        <translation>المشي</translation>
    </message>
    <message>
        <source>The daily walk from</source>
        <translation>المشي اليومي من</translation>
    </message>
    <message>
        <source>Plank</source>
        <translation>بلانك</translation>
    </message>
    <message>
        <source>The plank from</source>
        <translation>البلانك من</translation>
    </message>
    <message>
        <source>Stretching</source>
        <translation>الإطالة</translation>
    </message>
    <message>
        <source>Stretching from</source>
        <translation>الإطالة من</translation>
    </message>
    <message>
        <source>Ice or heat is possible again</source>
        <translation>الثلج أو الحرارة ممكن من جديد</translation>
    </message>
    <message>
        <source>The warning signs again</source>
        <translation>علامات الإنذار من جديد</translation>
    </message>
    <message>
        <source>Less often, as you wished</source>
        <translation>أقل، كما أردت</translation>
    </message>
    <message>
        <source>Your list, rechecks too</source>
        <translation>قائمتك، والمراجعات أيضًا</translation>
    </message>
    <message>
        <source>A prescriber&apos;s medicine</source>
        <translation>دواء من الطبيب الواصف</translation>
    </message>
    <message>
        <source>Only where you asked for it with that medicine.</source>
        <translation>فقط حيث طلبته لذلك الدواء.</translation>
    </message>
    <message>
        <source>Posture</source>
        <translation>الوضعية</translation>
    </message>
    <message>
        <source>Small shifts</source>
        <translation>تحويلات صغيرة</translation>
    </message>
    <message>
        <source>When nudges wait</source>
        <translation>متى تنتظر التذكيرات</translation>
    </message>
    <message>
        <source>While something records</source>
        <translation>أثناء تسجيل صوت</translation>
    </message>
    <message>
        <source>call microphone</source>
        <translation>مكالمة ميكروفون</translation>
    </message>
    <message>
        <source>While a camera is in use</source>
        <translation>أثناء استخدام كاميرا</translation>
    </message>
    <message>
        <source>call video</source>
        <translation>مكالمة فيديو</translation>
    </message>
    <message>
        <source>While a window fills the screen</source>
        <translation>أثناء ملء نافذة للشاشة</translation>
    </message>
    <message>
        <source>While the desktop is set to do not disturb</source>
        <translation>أثناء تفعيل عدم الإزعاج في سطح المكتب</translation>
    </message>
    <message>
        <source>Away after so long without a key or the mouse</source>
        <translation>بعيد بعد هذه المدة دون لوحة المفاتيح أو الفأرة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>مخفّفة</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>كاملة</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Of the words. Times and dates are written as your system does.</source>
        <translation>لغة الكلمات. الأوقات والتواريخ تُكتب كما في نظامك.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>theme dark mode colors</source>
        <translation>سمة داكن وضع ألوان</translation>
    </message>
    <message>
        <source>animation motion</source>
        <translation>رسوم متحركة حركة</translation>
    </message>
    <message>
        <source>pound kilogram units</source>
        <translation>رطل كيلوغرام وحدات</translation>
    </message>
    <message>
        <source>autostart login startup boot</source>
        <translation>بدء تلقائي تسجيل الدخول إقلاع</translation>
    </message>
    <message>
        <source>volume sound mute louder alarm</source>
        <translation>مستوى صوت كتم أعلى منبه</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>None come while this is off.</source>
        <translation>لا يأتي شيء منها ما دام هذا متوقفًا.</translation>
    </message>
    <message>
        <source>Nudges come only in these, and never from {night} to {morning}.</source>
        <oldsource>Nudges come only in these. Never at night.</oldsource>
        <translation>تأتي التذكيرات خلالها فقط، ولا تأتي أبدًا من {night} إلى {morning}.</translation>
    </message>
    <message>
        <source>font bigger larger smaller letters zoom scale</source>
        <translation>خط أكبر أصغر حروف تكبير مقياس</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>As in the country</source>
        <translation>كما في البلد</translation>
    </message>
    <message>
        <source>Country and computer</source>
        <translation>البلد والحاسوب</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>For the emergency number and the units.</source>
        <translation>لرقم الطوارئ ووحدات القياس.</translation>
    </message>
    <message>
        <source>Weight in</source>
        <translation>الوزن بوحدة</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>البدء مع الحاسوب</translation>
    </message>
    <message>
        <source>Quietly in the tray.</source>
        <translation>بهدوء في علبة النظام.</translation>
    </message>
    <message>
        <source>The end of ice and heat</source>
        <translation>نهاية الثلج والحرارة</translation>
    </message>
    <message>
        <source>End quietly: light and message, no ring</source>
        <translation>نهاية هادئة: ضوء ورسالة، بلا رنين</translation>
    </message>
    <message>
        <source>mute silent sound alarm</source>
        <translation>كتم صامت صوت منبه</translation>
    </message>
    <message>
        <source>Loudness of the ring</source>
        <translation>علوّ الرنين</translation>
    </message>
    <message>
        <source>It speaks the language of the app, where the system has a voice for it.</source>
        <translation>ينطق بلغة التطبيق، حيث يوجد في النظام صوت لها.</translation>
    </message>
    <message>
        <source>Small daily things</source>
        <translation>أشياء يومية صغيرة</translation>
    </message>
    <message>
        <source>Glasses a day</source>
        <translation>كؤوس في اليوم</translation>
    </message>
    <message>
        <source>A voice with the plank</source>
        <translation>صوت مع البلانك</translation>
    </message>
    <message>
        <source>A voice with stretching</source>
        <translation>صوت مع الإطالة</translation>
    </message>
    <message>
        <source>Weight and BMI</source>
        <translation>الوزن وBMI</translation>
    </message>
    <message>
        <source>Three short questions a week</source>
        <translation>ثلاثة أسئلة قصيرة في الأسبوع</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>Open Your data</source>
        <translation>فتح «بياناتك»</translation>
    </message>
    <message>
        <source>Where the diary lies, backups, export and import, delete all.</source>
        <translation>مكان اليوميات، والنسخ الاحتياطية، والتصدير والاستيراد، وحذف الكل.</translation>
    </message>
    <message>
        <source>file folder restore CSV JSON spreadsheet</source>
        <translation>ملف مجلد استعادة CSV JSON جدول</translation>
    </message>
    <message>
        <source>min</source>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>لا إعداد بهذه الكلمات.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Not kept: what is red. Correct it, or close again to leave it as it was.</source>
        <translation>لم يُحفظ: ما هو بالأحمر. صحّحه، أو أغلق مرة أخرى لتركه كما كان.</translation>
    </message>
</context>
<context>
    <name>SeveralForm</name>
    <message numerus="yes">
        <source>At most %Ln can be deleted at once.</source>
        <translation>
            <numerusform>يمكن حذف %Ln على الأكثر دفعة واحدة.</numerusform>
            <numerusform>يمكن حذف مدخل واحد على الأكثر دفعة واحدة.</numerusform>
            <numerusform>يمكن حذف مدخلين على الأكثر دفعة واحدة.</numerusform>
            <numerusform>يمكن حذف %Ln مدخلات على الأكثر دفعة واحدة.</numerusform>
            <numerusform>يمكن حذف %Ln مدخلًا على الأكثر دفعة واحدة.</numerusform>
            <numerusform>يمكن حذف %Ln مدخل على الأكثر دفعة واحدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln entries</source>
        <translation>
            <numerusform>حذف %Ln مدخل</numerusform>
            <numerusform>حذف مدخل واحد</numerusform>
            <numerusform>حذف مدخلين</numerusform>
            <numerusform>حذف %Ln مدخلات</numerusform>
            <numerusform>حذف %Ln مدخلًا</numerusform>
            <numerusform>حذف %Ln مدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Bring back what is deleted</source>
        <translation>استعادة المحذوف</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Prevention</source>
        <translation>الوقاية</translation>
    </message>
    <message>
        <source>The visit is kept.</source>
        <translation>حُفظت الزيارة.</translation>
    </message>
    <message>
        <source>Your answers are kept.</source>
        <translation>حُفظت إجاباتك.</translation>
    </message>
    <message>
        <source>If it turns into more, say that your back seized up.</source>
        <translation>إن صار أكثر من ذلك، قل إن ظهرك تشنّج.</translation>
    </message>
    <message>
        <source>The episode is deleted; what you logged in it stays.</source>
        <translation>حُذفت النوبة؛ وما سجّلته فيها باقٍ.</translation>
    </message>
    <message>
        <source>The episode is changed.</source>
        <translation>عُدّلت النوبة.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>{keys}: {action}</source>
        <translation>{keys}: {action}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>1–9</source>
        <translation>1–9</translation>
    </message>
    <message>
        <source>Choose or tick this answer</source>
        <translation>اختيار هذه الإجابة أو وضع علامة عليها</translation>
    </message>
    <message>
        <source>0–10, X</source>
        <translation>0–10، X</translation>
    </message>
    <message>
        <source>Log this pain, in the row of numbers; X is 10</source>
        <translation>تسجيل هذا الألم، في صف الأرقام؛ X يعني 10</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>None of these warning signs</source>
        <translation>لا شيء من علامات الإنذار هذه</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Go on with what is answered</source>
        <translation>المتابعة بما أُجيب عنه</translation>
    </message>
</context>
<context>
    <name>SignsGroup</name>
    <message>
        <source>None of these</source>
        <translation>لا شيء منها</translation>
    </message>
</context>
<context>
    <name>SittingCard</name>
    <message>
        <source>Sitting and posture</source>
        <translation>الجلوس والوضعية</translation>
    </message>
    <message>
        <source>The day: sitting and up</source>
        <translation>اليوم: الجلوس والوقوف</translation>
    </message>
    <message>
        <source>I got up</source>
        <translation>نهضت</translation>
    </message>
    <message>
        <source>Correct the day&apos;s strip …</source>
        <translation>تصحيح شريط اليوم …</translation>
    </message>
    <message>
        <source>Driving today …</source>
        <translation>القيادة اليوم …</translation>
    </message>
    <message>
        <source>Remind me of my posture</source>
        <translation>تذكيري بوضعيتي</translation>
    </message>
    <message>
        <source>Minutes between posture reminders</source>
        <translation>الدقائق بين تذكيرات الوضعية</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>{time} since you were last up</source>
        <translation>{time} منذ آخر نهوض</translation>
    </message>
    <message>
        <source>Lumbar cushion ✓</source>
        <translation>وسادة أسفل الظهر ✓</translation>
    </message>
    <message>
        <source>Lumbar cushion</source>
        <translation>وسادة أسفل الظهر</translation>
    </message>
    <message>
        <source>just up</source>
        <translation>نهوض للتو</translation>
    </message>
    <message>
        <source>You were up just now</source>
        <translation>نهضت للتو</translation>
    </message>
    <message>
        <source>{hours}:{minutes} h</source>
        <translation>{hours}:{minutes} ساعة</translation>
    </message>
    <message>
        <source>{first} to {last}: sitting, {length}</source>
        <translation>{first} إلى {last}: جلوس، {length}</translation>
    </message>
    <message>
        <source>{first} to {last}: up, {length}</source>
        <translation>{first} إلى {last}: وقوف، {length}</translation>
    </message>
    <message>
        <source>Since {time}: up for {length}.</source>
        <translation>منذ {time}: وقوف لمدة {length}.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Up at least once an hour; the best posture is one that changes.</source>
        <translation>النهوض مرة كل ساعة على الأقل؛ وأفضل وضعية هي التي تتغير.</translation>
    </message>
    <message numerus="yes">
        <source>Up %Ln times today.</source>
        <translation>
            <numerusform>لا نهوض اليوم بعد.</numerusform>
            <numerusform>نهوض مرة واحدة اليوم.</numerusform>
            <numerusform>نهوض مرتين اليوم.</numerusform>
            <numerusform>نهوض %Ln مرات اليوم.</numerusform>
            <numerusform>نهوض %Ln مرة اليوم.</numerusform>
            <numerusform>نهوض %Ln مرة اليوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted by hand here.</source>
        <translation>العدّ هنا يدوي.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message numerus="yes">
        <source>%Ln s</source>
        <translation>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Time to get down</source>
        <translation>وقت اتخاذ الوضعية</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>all of the list</source>
        <extracomment>safety</extracomment>
        <translation>القائمة كاملة</translation>
    </message>
    <message>
        <source>all of the list of who ice is not for</source>
        <extracomment>safety</extracomment>
        <translation>القائمة كاملة لمن لا يناسبهم الثلج</translation>
    </message>
    <message>
        <source>A new one</source>
        <extracomment>safety</extracomment>
        <translation>نوبة جديدة</translation>
    </message>
    <message>
        <source>A new spasm, or the last one?</source>
        <extracomment>safety</extracomment>
        <translation>تشنّج جديد أم السابق؟</translation>
    </message>
    <message>
        <source>When it began</source>
        <extracomment>safety</extracomment>
        <translation>متى بدأ</translation>
    </message>
    <message>
        <source>change</source>
        <extracomment>safety</extracomment>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>change when it began</source>
        <extracomment>safety</extracomment>
        <translation>تغيير وقت البداية</translation>
    </message>
    <message>
        <source>None of these: start ice</source>
        <extracomment>safety</extracomment>
        <translation>لا شيء منها: بدء الثلج</translation>
    </message>
    <message>
        <source>I have no ice</source>
        <extracomment>safety</extracomment>
        <translation>ليس لديّ ثلج</translation>
    </message>
    <message>
        <source>It&apos;s only a twinge</source>
        <extracomment>safety</extracomment>
        <translation>مجرد وخزة</translation>
    </message>
    <message>
        <source>Get help now</source>
        <extracomment>safety</extracomment>
        <translation>طلب المساعدة الآن</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>safety</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>None of these: go on</source>
        <extracomment>safety</extracomment>
        <translation>لا شيء منها: متابعة</translation>
    </message>
    <message>
        <source>None of these: go on without ice</source>
        <extracomment>safety</extracomment>
        <translation>لا شيء منها: متابعة بلا ثلج</translation>
    </message>
    <message>
        <source>Ice runs already.</source>
        <extracomment>safety</extracomment>
        <translation>الثلج جارٍ بالفعل.</translation>
    </message>
    <message>
        <source>Heat runs already.</source>
        <extracomment>safety</extracomment>
        <translation>الحرارة جارية بالفعل.</translation>
    </message>
    <message>
        <source>The last one came back (since {time})</source>
        <extracomment>safety</extracomment>
        <translation>عادت السابقة (منذ {time})</translation>
    </message>
    <message>
        <source>First, one check</source>
        <extracomment>safety</extracomment>
        <translation>أولًا، فحص واحد</translation>
    </message>
    <message>
        <source>Is any of this true for you right now? Not sure counts as yes.</source>
        <extracomment>safety</extracomment>
        <translation>هل ينطبق عليك شيء من هذا الآن؟ «غير متأكد» تُعَدّ «نعم».</translation>
    </message>
    <message>
        <source>Since {time}</source>
        <extracomment>safety</extracomment>
        <translation>منذ {time}</translation>
    </message>
    <message>
        <source>It began just now ·</source>
        <extracomment>safety</extracomment>
        <translation>بدأت قبل لحظات،</translation>
    </message>
    <message>
        <source>It began {time} ·</source>
        <extracomment>safety</extracomment>
        <translation>بدأت {time}،</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>How sure are we? {step}</source>
        <translation>ما مدى اليقين؟ {step}</translation>
    </message>
    <message>
        <source>Not yet reviewed by a clinician. All sources are under About.</source>
        <translation>لم يراجعها مختص سريري بعد. كل المصادر في «عن التطبيق».</translation>
    </message>
    <message>
        <source>Reviewed by {reviewer}, {day}. All sources are under About.</source>
        <translation>راجعها {reviewer}، {day}. كل المصادر في «عن التطبيق».</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>{verdict} {source}.</source>
        <translation>{verdict} {source}.</translation>
    </message>
    <message>
        <source>Questions for the talk</source>
        <translation>أسئلة للحديث</translation>
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
        <translation>محاولة أخرى</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>StretchCard</name>
    <message>
        <source>A little stretching now?</source>
        <translation>قليل من الإطالة الآن؟</translation>
    </message>
    <message>
        <source>Choose moves …</source>
        <translation>اختيار الحركات …</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>الإطالة</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Start stretching</source>
        <translation>بدء الإطالة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln today</source>
        <translation>
            <numerusform>%Ln اليوم</numerusform>
            <numerusform>%Ln اليوم</numerusform>
            <numerusform>%Ln اليوم</numerusform>
            <numerusform>%Ln اليوم</numerusform>
            <numerusform>%Ln اليوم</numerusform>
            <numerusform>%Ln اليوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{moves} · %Ln min, with pictures.</source>
        <translation>
            <numerusform>{moves}، %Ln دقيقة، مع صور.</numerusform>
            <numerusform>{moves}، دقيقة واحدة، مع صور.</numerusform>
            <numerusform>{moves}، دقيقتين، مع صور.</numerusform>
            <numerusform>{moves}، %Ln دقائق، مع صور.</numerusform>
            <numerusform>{moves}، %Ln دقيقة، مع صور.</numerusform>
            <numerusform>{moves}، %Ln دقيقة، مع صور.</numerusform>
        </translation>
    </message>
    <message>
        <source>No move of your choice is free now.</source>
        <translation>لا حركة متاحة الآن مما اخترته.</translation>
    </message>
    <message>
        <source>In the first days only gentle ones: {moves}</source>
        <translation>في الأيام الأولى اللطيفة فقط: {moves}</translation>
    </message>
    <message>
        <source>{move} rests until {time}.</source>
        <translation>{move}: راحة حتى {time}.</translation>
    </message>
</context>
<context>
    <name>StretchScreen</name>
    <message>
        <source>Stretches are running</source>
        <translation>الإطالة جارية</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>الإطالات</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>ثبات</translation>
    </message>
    <message>
        <source>Let go and rest</source>
        <translation>إرخاء وراحة</translation>
    </message>
    <message>
        <source>Get into place</source>
        <translation>اتخاذ الوضعية</translation>
    </message>
    <message numerus="yes">
        <source>Move {number} of %Ln</source>
        <translation>
            <numerusform>الحركة {number} من %Ln</numerusform>
            <numerusform>الحركة {number} من %Ln</numerusform>
            <numerusform>الحركة {number} من %Ln</numerusform>
            <numerusform>الحركة {number} من %Ln</numerusform>
            <numerusform>الحركة {number} من %Ln</numerusform>
            <numerusform>الحركة {number} من %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hold {repeat} of %Ln</source>
        <translation>
            <numerusform>الثبات {repeat} من %Ln</numerusform>
            <numerusform>الثبات {repeat} من %Ln</numerusform>
            <numerusform>الثبات {repeat} من %Ln</numerusform>
            <numerusform>الثبات {repeat} من %Ln</numerusform>
            <numerusform>الثبات {repeat} من %Ln</numerusform>
            <numerusform>الثبات {repeat} من %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Space or a tap: go on</source>
        <translation>مسافة أو لمسة: متابعة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Skip this move</source>
        <translation>تخطٍّ لهذه الحركة</translation>
    </message>
    <message>
        <source>Stop, it hurts</source>
        <translation>توقف، هذا مؤلم</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Leave the stretches</source>
        <translation>الخروج من الإطالة</translation>
    </message>
    <message>
        <source>Space or a tap: go on · arrow: skip · Return: it hurts · Escape: leave</source>
        <translation>مسافة أو لمسة: متابعة، سهم: تخطٍّ، Enter: مؤلم، Esc: خروج</translation>
    </message>
    <message>
        <source>Space or a tap: pause · arrow: skip · Return: it hurts · Escape: leave</source>
        <translation>مسافة أو لمسة: إيقاف مؤقت، سهم: تخطٍّ، Enter: مؤلم، Esc: خروج</translation>
    </message>
    <message>
        <source>A mild pull, never a sharp pain. Pain or tingling going down the leg: stop. No bouncing.</source>
        <translation>شدّ خفيف، لا ألم حاد أبدًا. ألم أو تنميل ينزل إلى الساق: توقف. بلا ارتداد.</translation>
    </message>
    <message>
        <source>then the {side}</source>
        <translation>ثم {side}</translation>
    </message>
    <message>
        <source>then {move}</source>
        <translation>ثم {move}</translation>
    </message>
    <message numerus="yes">
        <source>Hold %Ln seconds, {side}</source>
        <translation>
            <numerusform>ثبات %Ln ثانية، {side}</numerusform>
            <numerusform>ثبات ثانية واحدة، {side}</numerusform>
            <numerusform>ثبات ثانيتين، {side}</numerusform>
            <numerusform>ثبات %Ln ثوانٍ، {side}</numerusform>
            <numerusform>ثبات %Ln ثانية، {side}</numerusform>
            <numerusform>ثبات %Ln ثانية، {side}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold %Ln seconds</source>
        <translation>
            <numerusform>ثبات %Ln ثانية</numerusform>
            <numerusform>ثبات ثانية واحدة</numerusform>
            <numerusform>ثبات ثانيتين</numerusform>
            <numerusform>ثبات %Ln ثوانٍ</numerusform>
            <numerusform>ثبات %Ln ثانية</numerusform>
            <numerusform>ثبات %Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>This move rests for 48 hours. A leg that is weak or numb: answer the warning signs now.</source>
        <translation>هذه الحركة تستريح 48 ساعة. ساق ضعيفة أو خدِرة: تجب الإجابة عن علامات الإنذار الآن.</translation>
    </message>
    <message>
        <source>Sit or lie down until it is over.</source>
        <translation>الجلوس أو الاستلقاء حتى يزول ذلك.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>That was all. A few easy steps now, and on with the day.</source>
        <translation>هذا كل شيء. بضع خطوات سهلة الآن، ثم متابعة اليوم.</translation>
    </message>
    <message>
        <source>Well stretched</source>
        <translation>إطالة جيدة</translation>
    </message>
</context>
<context>
    <name>StretchStop</name>
    <message>
        <source>What it was</source>
        <translation>ما كان</translation>
    </message>
    <message>
        <source>Answer the warning signs</source>
        <translation>الإجابة عن علامات الإنذار</translation>
    </message>
    <message>
        <source>What was it?</source>
        <translation>ماذا كان؟</translation>
    </message>
    <message>
        <source>{move} then rests for 48 hours. The others go on.</source>
        <translation>{move}: راحة 48 ساعة. وتستمر الأخرى.</translation>
    </message>
    <message>
        <source>It was nothing, go on</source>
        <translation>لم يكن شيئًا، متابعة</translation>
    </message>
    <message>
        <source>Stop here for now</source>
        <translation>التوقف هنا الآن</translation>
    </message>
    <message>
        <source>Go on with the next move</source>
        <translation>المتابعة بالحركة التالية</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>A computer whose name is not known</source>
        <translation>حاسوب اسمه غير معروف</translation>
    </message>
    <message>
        <source>Not heard from yet</source>
        <translation>لم يصل منه شيء بعد</translation>
    </message>
    <message>
        <source>Last heard from: {when}</source>
        <translation>آخر ما وصل منه: {when}</translation>
    </message>
    <message>
        <source>No other computer has joined yet.</source>
        <translation>لم ينضم حاسوب آخر بعد.</translation>
    </message>
    <message numerus="yes">
        <source>Shared with %Ln other computers.</source>
        <translation>
            <numerusform>لا مشاركة مع حواسيب أخرى.</numerusform>
            <numerusform>مشاركة مع حاسوب آخر واحد.</numerusform>
            <numerusform>مشاركة مع حاسوبين آخرين.</numerusform>
            <numerusform>مشاركة مع %Ln حواسيب أخرى.</numerusform>
            <numerusform>مشاركة مع %Ln حاسوبًا آخر.</numerusform>
            <numerusform>مشاركة مع %Ln حاسوب آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exchanged yet.</source>
        <translation>لم تجرِ أي مزامنة بعد.</translation>
    </message>
    <message>
        <source>Last exchange: {when}</source>
        <translation>آخر مزامنة: {when}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not in the folder yet</source>
        <translation>
            <numerusform>كل التغييرات في المجلد</numerusform>
            <numerusform>تغيير واحد ليس في المجلد بعد</numerusform>
            <numerusform>تغييران ليسا في المجلد بعد</numerusform>
            <numerusform>%Ln تغييرات ليست في المجلد بعد</numerusform>
            <numerusform>%Ln تغييرًا ليس في المجلد بعد</numerusform>
            <numerusform>%Ln تغيير ليس في المجلد بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries wait for their time</source>
        <translation>
            <numerusform>لا مدخلات تنتظر وقتها</numerusform>
            <numerusform>مدخل واحد ينتظر وقته</numerusform>
            <numerusform>مدخلان ينتظران وقتهما</numerusform>
            <numerusform>%Ln مدخلات تنتظر وقتها</numerusform>
            <numerusform>%Ln مدخلًا ينتظر وقته</numerusform>
            <numerusform>%Ln مدخل ينتظر وقته</numerusform>
        </translation>
    </message>
    <message>
        <source>No computer shares here yet: this one is the first.</source>
        <translation>لا يشارك هنا أي حاسوب بعد: هذا أولها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln computers share here already.</source>
        <translation>
            <numerusform>لا يشارك هنا أي حاسوب بعد.</numerusform>
            <numerusform>حاسوب واحد يشارك هنا بالفعل.</numerusform>
            <numerusform>حاسوبان يشاركان هنا بالفعل.</numerusform>
            <numerusform>%Ln حواسيب تشارك هنا بالفعل.</numerusform>
            <numerusform>%Ln حاسوبًا يشارك هنا بالفعل.</numerusform>
            <numerusform>%Ln حاسوب يشارك هنا بالفعل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here already: {names}</source>
        <translation>هنا بالفعل: ⁨{names}⁩</translation>
    </message>
</context>
<context>
    <name>SyncCard</name>
    <message>
        <source>Set up …</source>
        <translation>إعداد …</translation>
    </message>
    <message>
        <source>Set up sharing …</source>
        <translation>إعداد المشاركة …</translation>
    </message>
    <message>
        <source>Share again</source>
        <translation>المشاركة من جديد</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>المزامنة الآن</translation>
    </message>
    <message>
        <source>Manage …</source>
        <translation>إدارة …</translation>
    </message>
    <message>
        <source>Manage sharing …</source>
        <translation>إدارة المشاركة …</translation>
    </message>
    <message>
        <source>Other computers</source>
        <translation>الحواسيب الأخرى</translation>
    </message>
    <message>
        <source>Share this diary with your computer at work or at home, through a folder that Syncthing, Nextcloud or another program keeps in step, or on a USB stick. No account, no server of ours.</source>
        <translation>مشاركة هذه اليوميات مع حاسوبك في العمل أو في البيت، عبر مجلد يزامنه Syncthing أو Nextcloud أو برنامج آخر، أو على ذاكرة USB. بلا حساب، وبلا خادم لنا.</translation>
    </message>
    <message>
        <source>The diary here was put back to a backup, so sharing rests. When you share again, what was shared since then comes back.</source>
        <translation>أُعيدت اليوميات هنا إلى نسخة احتياطية، لذلك توقفت المشاركة مؤقتًا. عند المشاركة من جديد يعود ما شورك منذ ذلك الوقت.</translation>
    </message>
</context>
<context>
    <name>SyncManageSheet</name>
    <message>
        <source>Name of this computer</source>
        <translation>اسم هذا الحاسوب</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Sharing with other computers</source>
        <translation>المشاركة مع حواسيب أخرى</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>إيقاف المشاركة</translation>
    </message>
    <message>
        <source>The diary here stays as it is. The files in the folder stay, too: the others still have them.</source>
        <translation>تبقى اليوميات هنا كما هي. وتبقى الملفات في المجلد أيضًا: ما زالت لدى الحواسيب الأخرى.</translation>
    </message>
    <message>
        <source>This computer shares no more</source>
        <translation>لم يعد هذا الحاسوب يشارك</translation>
    </message>
    <message>
        <source>the shared folder</source>
        <translation>المجلد المشترك</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Forget: {computer}</source>
        <translation>نسيان: ⁨{computer}⁩</translation>
    </message>
    <message>
        <source>Its entries stay. It comes back when it writes again.</source>
        <translation>تبقى مدخلاته. ويعود عندما يكتب من جديد.</translation>
    </message>
    <message>
        <source>The files there are plain: whoever can read the folder can read them.</source>
        <translation>الملفات هناك غير مشفّرة: من يستطيع قراءة المجلد يستطيع قراءتها.</translation>
    </message>
    <message>
        <source>The files there are encrypted.</source>
        <translation>الملفات هناك مشفّرة.</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>إظهار عبارة المرور</translation>
    </message>
    <message>
        <source>The passphrase: {words}</source>
        <translation>عبارة المرور: {words}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies lie in the folder that the program which keeps it in step has made. They hold nothing more.</source>
        <translation>
            <numerusform>لا نسخ في المجلد من صنع البرنامج الذي يزامنه.</numerusform>
            <numerusform>في المجلد نسخة واحدة صنعها البرنامج الذي يزامنه. ليس فيها شيء إضافي.</numerusform>
            <numerusform>في المجلد نسختان صنعهما البرنامج الذي يزامنه. ليس فيهما شيء إضافي.</numerusform>
            <numerusform>في المجلد %Ln نسخ صنعها البرنامج الذي يزامنه. ليس فيها شيء إضافي.</numerusform>
            <numerusform>في المجلد %Ln نسخة صنعها البرنامج الذي يزامنه. ليس فيها شيء إضافي.</numerusform>
            <numerusform>في المجلد %Ln نسخة صنعها البرنامج الذي يزامنه. ليس فيها شيء إضافي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the copies</source>
        <translation>حذف النسخ</translation>
    </message>
    <message>
        <source>This computer is called {name} now.</source>
        <translation>اسم هذا الحاسوب الآن ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>{computer} is forgotten. Its entries stay.</source>
        <translation>نُسي ⁨{computer}⁩. وتبقى مدخلاته.</translation>
    </message>
    <message>
        <source>Deleting the copies</source>
        <translation>حذف النسخ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies are deleted.</source>
        <translation>
            <numerusform>لم تُحذف أي نسخة.</numerusform>
            <numerusform>حُذفت نسخة واحدة.</numerusform>
            <numerusform>حُذفت نسختان.</numerusform>
            <numerusform>حُذفت %Ln نسخ.</numerusform>
            <numerusform>حُذفت %Ln نسخة.</numerusform>
            <numerusform>حُذفت %Ln نسخة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncSetUpSheet</name>
    <message>
        <source>With a passphrase</source>
        <translation>بعبارة مرور</translation>
    </message>
    <message>
        <source>Plain files</source>
        <translation>ملفات غير مشفّرة</translation>
    </message>
    <message>
        <source>How the files are kept</source>
        <translation>كيف تُحفظ الملفات</translation>
    </message>
    <message>
        <source>Whoever can read the folder can read your diary: pains, medicine, everything.</source>
        <translation>من يستطيع قراءة المجلد يستطيع قراءة يومياتك: الآلام والأدوية وكل شيء.</translation>
    </message>
    <message>
        <source>Share with another computer</source>
        <translation>المشاركة مع حاسوب آخر</translation>
    </message>
    <message>
        <source>Choose a folder that reaches your other computer.</source>
        <translation>يلزم اختيار مجلد يصل إلى حاسوبك الآخر.</translation>
    </message>
    <message>
        <source>One that Syncthing, Nextcloud, Dropbox or OneDrive keeps in step, or one on a USB stick.</source>
        <translation>مجلد يزامنه Syncthing أو Nextcloud أو Dropbox أو OneDrive، أو مجلد على ذاكرة USB.</translation>
    </message>
    <message>
        <source>Unclench puts small files there, and reads those of your other computers. Nothing else.</source>
        <translation>يضع Unclench هناك ملفات صغيرة، ويقرأ ملفات حواسيبك الأخرى. لا غير ذلك.</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>اختيار مجلد …</translation>
    </message>
    <message>
        <source>Put the passphrase in a safe place first, and tick that you have it.</source>
        <translation>تُحفظ عبارة المرور أولًا في مكان آمن، ثم توضع علامة على أنها عندك.</translation>
    </message>
    <message>
        <source>Reading the folder</source>
        <translation>قراءة المجلد</translation>
    </message>
    <message>
        <source>Begin to share</source>
        <translation>بدء المشاركة</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>اسم هذا الحاسوب</translation>
    </message>
    <message>
        <source>The passphrase of the other computer</source>
        <translation>عبارة مرور الحاسوب الآخر</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>اختيار مجلد آخر</translation>
    </message>
    <message>
        <source>Sharing the diary</source>
        <translation>مشاركة اليوميات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes came from the others.</source>
        <translation>
            <numerusform>لم يأتِ أي تغيير من الحواسيب الأخرى.</numerusform>
            <numerusform>أتى تغيير واحد من الحواسيب الأخرى.</numerusform>
            <numerusform>أتى تغييران من الحواسيب الأخرى.</numerusform>
            <numerusform>أتت %Ln تغييرات من الحواسيب الأخرى.</numerusform>
            <numerusform>أتى %Ln تغييرًا من الحواسيب الأخرى.</numerusform>
            <numerusform>أتى %Ln تغيير من الحواسيب الأخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the other computer: History, Your data, Share with another computer, and the same folder.</source>
        <translation>على الحاسوب الآخر: السجل، بياناتك، المشاركة مع حاسوب آخر، والمجلد نفسه.</translation>
    </message>
    <message>
        <source>What is logged here is in the folder from now on, and what the others log comes by itself.</source>
        <translation>ما يُسجَّل هنا يكون في المجلد من الآن، وما تسجله الحواسيب الأخرى يأتي من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>This computer shares the diary</source>
        <translation>هذا الحاسوب يشارك اليوميات</translation>
    </message>
    <message>
        <source>Stopped. Nothing is shared; what has come in until now stays.</source>
        <translation>أُوقف. لا تُشارك أي بيانات؛ وما وصل حتى الآن يبقى.</translation>
    </message>
</context>
<context>
    <name>TabbedWindow</name>
    <message>
        <source>Tabs</source>
        <translation>التبويبات</translation>
    </message>
    <message>
        <source>Take back the newest change</source>
        <translation>التراجع عن أحدث تغيير</translation>
    </message>
    <message>
        <source>To what was just said, and back</source>
        <translation>إلى ما قيل للتو، ثم العودة</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>إظهار المفاتيح</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>blank</source>
        <translation>فارغ</translation>
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
        <translation>مشي منذ {time}.</translation>
    </message>
    <message>
        <source>No timer is running.</source>
        <translation>لا مؤقت يعمل.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>What was done</source>
        <translation>ما جرى</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>تم التراجع: {what}</translation>
    </message>
</context>
<context>
    <name>TodoCard</name>
    <message>
        <source>To do</source>
        <translation>المهام</translation>
    </message>
</context>
<context>
    <name>TodoRow</name>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>يوم جديد</translation>
    </message>
    <message>
        <source>Keep this day</source>
        <translation>حفظ هذا اليوم</translation>
    </message>
    <message>
        <source>{text}, {due}</source>
        <translation>{text}، {due}</translation>
    </message>
    <message>
        <source>Move: {text}</source>
        <translation>نقل: {text}</translation>
    </message>
    <message>
        <source>Keep this day: {text}</source>
        <translation>حفظ هذا اليوم: {text}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it off now</source>
        <translation>تجب الإزالة الآن</translation>
    </message>
    <message>
        <source>Ice until {time}</source>
        <translation>ثلج حتى {time}</translation>
    </message>
    <message>
        <source>Heat until {time}</source>
        <translation>حرارة حتى {time}</translation>
    </message>
    <message>
        <source>My back just seized up</source>
        <translation>تشنّج ظهري الآن</translation>
    </message>
    <message>
        <source>Start ice</source>
        <translation>بدء الثلج</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <translation>
            <numerusform>بقيت %Ln دقيقة</numerusform>
            <numerusform>بقيت دقيقة واحدة</numerusform>
            <numerusform>بقيت دقيقتان</numerusform>
            <numerusform>بقيت %Ln دقائق</numerusform>
            <numerusform>بقيت %Ln دقيقة</numerusform>
            <numerusform>بقيت %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Start ice …</source>
        <translation>بدء الثلج …</translation>
    </message>
    <message>
        <source>Plank: why it is closed</source>
        <translation>البلانك: لماذا هو مغلق</translation>
    </message>
    <message>
        <source>Start plank</source>
        <translation>بدء البلانك</translation>
    </message>
    <message>
        <source>+ Glass of water</source>
        <translation>+ كأس ماء</translation>
    </message>
    <message>
        <source>Pack off</source>
        <translation>أُزيلت الكمادة</translation>
    </message>
    <message>
        <source>I got up</source>
        <translation>نهضت</translation>
    </message>
    <message>
        <source>Pause nudges</source>
        <translation>إيقاف التذكيرات مؤقتًا</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>حتى الغد</translation>
    </message>
    <message>
        <source>Resume nudges</source>
        <translation>استئناف التذكيرات</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>في اجتماع</translation>
    </message>
    <message>
        <source>The meeting is over</source>
        <translation>انتهى الاجتماع</translation>
    </message>
    <message>
        <source>Mini timer</source>
        <translation>المؤقت المصغّر</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayController</name>
    <message>
        <source>Unclench goes on in the tray</source>
        <translation>يستمر Unclench في علبة النظام</translation>
    </message>
    <message>
        <source>Its icon opens it again; its menu quits it.</source>
        <translation>أيقونته تفتحه من جديد؛ وقائمتها تنهيه.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
</context>
<context>
    <name>TwingeSheet</name>
    <message>
        <source>Left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>وسط</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>الجنب</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>أعلى الظهر</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>أسفل الظهر</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Pain of the twinge</source>
        <translation>ألم الوخزة</translation>
    </message>
    <message>
        <source>A twinge</source>
        <translation>وخزة</translation>
    </message>
    <message>
        <source>Where, if you like; then one tap on how much it hurt.</source>
        <translation>أين، إن شئت؛ ثم ضغطة واحدة على مقدار الألم.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>UndoPart</name>
    <message>
        <source>Undo</source>
        <extracomment>safety</extracomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Logged: {units} × {name}, {time}</source>
        <extracomment>safety</extracomment>
        <translation>سُجّل: {units} × {name}، {time}</translation>
    </message>
    <message>
        <source>Undo: {units} × {name}</source>
        <extracomment>safety</extracomment>
        <translation>تراجع: {units} × {name}</translation>
    </message>
</context>
<context>
    <name>UnfinishedHold</name>
    <message>
        <source>Forget it</source>
        <translation>تجاهله</translation>
    </message>
    <message>
        <source>Forget it: the hold that was cut off</source>
        <translation>تجاهله: الثبات الذي انقطع</translation>
    </message>
    <message numerus="yes">
        <source>A hold was cut off after %Ln s.</source>
        <translation>
            <numerusform>انقطع ثبات بعد %Ln ثانية.</numerusform>
            <numerusform>انقطع ثبات بعد ثانية واحدة.</numerusform>
            <numerusform>انقطع ثبات بعد ثانيتين.</numerusform>
            <numerusform>انقطع ثبات بعد %Ln ثوانٍ.</numerusform>
            <numerusform>انقطع ثبات بعد %Ln ثانية.</numerusform>
            <numerusform>انقطع ثبات بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln s</source>
        <translation>
            <numerusform>حفظ %Ln ثانية</numerusform>
            <numerusform>حفظ ثانية واحدة</numerusform>
            <numerusform>حفظ ثانيتين</numerusform>
            <numerusform>حفظ %Ln ثوانٍ</numerusform>
            <numerusform>حفظ %Ln ثانية</numerusform>
            <numerusform>حفظ %Ln ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitForm</name>
    <message>
        <source>It took place</source>
        <translation>تمّت</translation>
    </message>
    <message>
        <source>It is planned</source>
        <translation>مقررة</translation>
    </message>
    <message>
        <source>Planned or had</source>
        <translation>مقررة أو تمّت</translation>
    </message>
    <message>
        <source>A visit or treatment</source>
        <translation>زيارة أو علاج</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>At a set time</source>
        <translation>في وقت محدد</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Pain before, if you like</source>
        <translation>الألم قبله، اختياري</translation>
    </message>
    <message>
        <source>Pain after, if you like</source>
        <translation>الألم بعده، اختياري</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Delete this visit</source>
        <translation>حذف هذه الزيارة</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Name or place, if you like</source>
        <translation>الاسم أو المكان، اختياري</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>ما قالوه</translation>
    </message>
    <message>
        <source>How it was the next day</source>
        <translation>كيف كان اليوم التالي</translation>
    </message>
</context>
<context>
    <name>VisitsCard</name>
    <message>
        <source>Visits and treatments</source>
        <translation>الزيارات والعلاجات</translation>
    </message>
    <message>
        <source>Doctor, massage, physiotherapist: what was and what is planned.</source>
        <translation>طبيب، تدليك، علاج طبيعي: ما كان وما هو مقرر.</translation>
    </message>
    <message>
        <source>Add a visit</source>
        <translation>إضافة زيارة</translation>
    </message>
    <message>
        <source>{who} was planned for {day}. Did it take place?</source>
        <translation>{who}: كانت مقررة {day}. هل تمّت؟</translation>
    </message>
    <message>
        <source>It did</source>
        <translation>تمّت</translation>
    </message>
    <message>
        <source>It did: {who}</source>
        <translation>تمّت: {who}</translation>
    </message>
    <message>
        <source>Add the moves I was given</source>
        <translation>إضافة الحركات التي أُعطيت لي</translation>
    </message>
    <message>
        <source>pain {before} before, {after} after</source>
        <translation>الألم قبلها {before} وبعدها {after}</translation>
    </message>
    <message>
        <source>next day: {how}</source>
        <translation>اليوم التالي: {how}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change: {visit}</source>
        <translation>تغيير: {visit}</translation>
    </message>
    <message>
        <source>{who}, planned {moment}</source>
        <translation>{who}، مقررة {moment}</translation>
    </message>
    <message>
        <source>Save for my calendar</source>
        <translation>حفظ لتقويمي</translation>
    </message>
    <message>
        <source>Save for my calendar: {visit}</source>
        <translation>حفظ لتقويمي: {visit}</translation>
    </message>
    <message>
        <source>It took place</source>
        <translation>تمّت</translation>
    </message>
    <message>
        <source>It took place: {visit}</source>
        <translation>تمّت: {visit}</translation>
    </message>
</context>
<context>
    <name>WalkCard</name>
    <message>
        <source>Walk</source>
        <translation>مشي</translation>
    </message>
    <message>
        <source>Minutes walked today</source>
        <translation>دقائق المشي اليوم</translation>
    </message>
    <message>
        <source>Time of this walk</source>
        <translation>وقت هذا المشي</translation>
    </message>
    <message>
        <source>Log swim, bike …</source>
        <translation>تسجيل سباحة، دراجة …</translation>
    </message>
    <message>
        <source>What it may be: look in Causes</source>
        <translation>ما قد يكون: انظر «الأسباب»</translation>
    </message>
    <message numerus="yes">
        <source>Short walks today: %Ln</source>
        <translation>
            <numerusform>مشي قصير اليوم: %Ln</numerusform>
            <numerusform>مشي قصير اليوم: %Ln</numerusform>
            <numerusform>مشي قصير اليوم: %Ln</numerusform>
            <numerusform>مشي قصير اليوم: %Ln</numerusform>
            <numerusform>مشي قصير اليوم: %Ln</numerusform>
            <numerusform>مشي قصير اليوم: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln min</source>
        <translation>
            <numerusform>{done} من %Ln دقيقة</numerusform>
            <numerusform>{done} من دقيقة واحدة</numerusform>
            <numerusform>{done} من دقيقتين</numerusform>
            <numerusform>{done} من %Ln دقائق</numerusform>
            <numerusform>{done} من %Ln دقيقة</numerusform>
            <numerusform>{done} من %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop walk</source>
        <translation>إيقاف المشي</translation>
    </message>
    <message>
        <source>It runs at {computer}, and can be stopped here, too.</source>
        <translation>يجري على ⁨{computer}⁩، ويمكن إيقافه هنا أيضًا.</translation>
    </message>
    <message>
        <source>It runs on another computer, and can be stopped here, too.</source>
        <translation>يجري على حاسوب آخر، ويمكن إيقافه هنا أيضًا.</translation>
    </message>
    <message>
        <source>Walking has not gone easily for some days. Somebody should have a look: a doctor or physiotherapist.</source>
        <translation>لم يكن المشي سهلًا منذ أيام. ينبغي أن يراك أحد: طبيب أو اختصاصي علاج طبيعي.</translation>
    </message>
    <message>
        <source>Start walk</source>
        <translation>بدء المشي</translation>
    </message>
    <message>
        <source>Stop: it gets worse</source>
        <translation>إيقاف: يزداد سوءًا</translation>
    </message>
    <message>
        <source>Stop: into a leg, numb or weak</source>
        <translation>إيقاف: إلى الساق، خدر أو ضعف</translation>
    </message>
    <message>
        <source>The walk has begun.</source>
        <translation>بدأ المشي.</translation>
    </message>
</context>
<context>
    <name>WalkLine</name>
    <message>
        <source>A walk runs</source>
        <translation>مشي جارٍ</translation>
    </message>
    <message>
        <source>End walk</source>
        <translation>إنهاء المشي</translation>
    </message>
    <message>
        <source>Walk {time}</source>
        <translation>مشي {time}</translation>
    </message>
</context>
<context>
    <name>WalkPart</name>
    <message>
        <source>Time of this walk</source>
        <translation>وقت هذا المشي</translation>
    </message>
    <message>
        <source>Flat and easy. Stop if it gets worse.</source>
        <translation>مستوٍ وسهل. توقف إذا ازداد الألم.</translation>
    </message>
    <message>
        <source>Start the walk</source>
        <translation>بدء المشي</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min done</source>
        <translation>
            <numerusform>تمّت %Ln دقيقة</numerusform>
            <numerusform>تمّت دقيقة واحدة</numerusform>
            <numerusform>تمّت دقيقتان</numerusform>
            <numerusform>تمّت %Ln دقائق</numerusform>
            <numerusform>تمّت %Ln دقيقة</numerusform>
            <numerusform>تمّت %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop walk</source>
        <translation>إيقاف المشي</translation>
    </message>
    <message>
        <source>Stop: it gets worse</source>
        <translation>إيقاف: يزداد سوءًا</translation>
    </message>
    <message>
        <source>Stop: into a leg, numb or weak</source>
        <translation>إيقاف: إلى الساق، خدر أو ضعف</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>المشي</translation>
    </message>
    <message>
        <source>A short walk</source>
        <translation>مشي قصير</translation>
    </message>
</context>
<context>
    <name>WarningSignsList</name>
    <message>
        <source>Any of these right now? They need help at once.</source>
        <translation>هل يوجد شيء من هذا الآن؟ يحتاج إلى مساعدة فورًا.</translation>
    </message>
    <message>
        <source>And any of these? They need a look within two days.</source>
        <translation>وهل يوجد شيء من هذا؟ يحتاج إلى معاينة خلال يومين.</translation>
    </message>
    <message>
        <source>Warning signs, {page} of {pages}.</source>
        <translation>علامات الإنذار، {page} من {pages}.</translation>
    </message>
    <message>
        <source>Warning signs, {page} of {pages}: none of them</source>
        <translation>علامات الإنذار، {page} من {pages}: لا شيء منها</translation>
    </message>
</context>
<context>
    <name>WarningSignsSheet</name>
    <message>
        <source>Back</source>
        <extracomment>safety</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>A doctor has looked at it</source>
        <extracomment>safety</extracomment>
        <translation>عاينها طبيب</translation>
    </message>
    <message>
        <source>Warning signs: help now</source>
        <extracomment>safety</extracomment>
        <translation>علامات إنذار: مساعدة الآن</translation>
    </message>
    <message>
        <source>Is any of this true for you right now? Not sure counts as yes.</source>
        <extracomment>safety</extracomment>
        <translation>هل ينطبق عليك شيء من هذا الآن؟ «غير متأكد» تُعَدّ «نعم».</translation>
    </message>
    <message>
        <source>Anything new? For a doctor within a day or two</source>
        <extracomment>safety</extracomment>
        <translation>شيء جديد؟ لطبيب خلال يوم أو يومين</translation>
    </message>
    <message>
        <source>Warning signs: a doctor within a day or two</source>
        <extracomment>safety</extracomment>
        <translation>علامات إنذار: طبيب خلال يوم أو يومين</translation>
    </message>
    <message>
        <source>Tick what is true. Not sure? Tick it, and have it looked at.</source>
        <extracomment>safety</extracomment>
        <translation>توضع علامة على ما ينطبق. غير متأكد؟ ضع العلامة، واطلب معاينته.</translation>
    </message>
    <message>
        <source>Worth a visit in the next week or two</source>
        <extracomment>safety</extracomment>
        <translation>يستحق زيارة خلال أسبوع أو أسبوعين</translation>
    </message>
    <message>
        <source>Tick what is true.</source>
        <extracomment>safety</extracomment>
        <translation>توضع علامة على ما ينطبق.</translation>
    </message>
    <message>
        <source>No tick lowers the chance of something serious but cannot rule it out. If anything changes, come back or get help.</source>
        <extracomment>safety</extracomment>
        <translation>عدم وضع أي علامة يقلّل احتمال أمر خطير لكنه لا يستبعده. إن تغيّر شيء، فالعودة إلى هنا أو طلب المساعدة.</translation>
    </message>
    <message>
        <source>Warning signs for a doctor soon</source>
        <extracomment>safety</extracomment>
        <translation>علامات إنذار لطبيب قريبًا</translation>
    </message>
    <message>
        <source>Warning signs for a visit</source>
        <extracomment>safety</extracomment>
        <translation>علامات إنذار لزيارة</translation>
    </message>
    <message>
        <source>Get help now</source>
        <extracomment>safety</extracomment>
        <translation>طلب المساعدة الآن</translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <extracomment>safety</extracomment>
        <translation>حفظ هذه الإجابات</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <extracomment>safety</extracomment>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>None of these</source>
        <extracomment>safety</extracomment>
        <translation>لا شيء منها</translation>
    </message>
    <message>
        <source>why</source>
        <extracomment>safety</extracomment>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>why: {question}</source>
        <extracomment>safety</extracomment>
        <translation>لماذا: {question}</translation>
    </message>
    <message>
        <source>{why} Source: {source}.</source>
        <extracomment>safety</extracomment>
        <translation>{why} المصدر: {source}.</translation>
    </message>
</context>
<context>
    <name>WaterCard</name>
    <message>
        <source>Water</source>
        <translation>الماء</translation>
    </message>
    <message>
        <source>Glasses today</source>
        <translation>كؤوس اليوم</translation>
    </message>
    <message>
        <source>Other drink …</source>
        <translation>مشروب آخر …</translation>
    </message>
    <message>
        <source>Undo the last drink</source>
        <translation>التراجع عن آخر مشروب</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Glass and goal …</source>
        <translation>الكأس والهدف …</translation>
    </message>
    <message>
        <source>{amount} today</source>
        <translation>{amount} اليوم</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %Ln glasses · {amount}</source>
        <translation>
            <numerusform>{count} من %Ln كؤوس، {amount}</numerusform>
            <numerusform>{count} من كأس واحدة، {amount}</numerusform>
            <numerusform>{count} من كأسين، {amount}</numerusform>
            <numerusform>{count} من %Ln كؤوس، {amount}</numerusform>
            <numerusform>{count} من %Ln كأسًا، {amount}</numerusform>
            <numerusform>{count} من %Ln كأس، {amount}</numerusform>
        </translation>
    </message>
    <message>
        <source>Glass {amount}</source>
        <translation>كأس {amount}</translation>
    </message>
    <message>
        <source>My fluid limit …</source>
        <translation>حدّ السوائل لدي …</translation>
    </message>
    <message>
        <source>Should I drink less? …</source>
        <translation>هل أشرب أقل؟ …</translation>
    </message>
    <message>
        <source>{drinks}.</source>
        <translation>{drinks}.</translation>
    </message>
    <message>
        <source>{drink}, {amount}</source>
        <translation>{drink}، {amount}</translation>
    </message>
    <message>
        <source>Other amount or time …</source>
        <translation>كمية أخرى أو وقت آخر …</translation>
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
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Update weight</source>
        <translation>تحديث الوزن</translation>
    </message>
    <message>
        <source>Not shown, as you wished.</source>
        <translation>غير معروض، كما أردت.</translation>
    </message>
    <message>
        <source>If you like: weight and height give a rough screen.</source>
        <translation>إن شئت: الوزن والطول يعطيان تقديرًا تقريبيًا.</translation>
    </message>
    <message>
        <source>BMI {bmi} · {weight}</source>
        <translation>BMI {bmi}، {weight}</translation>
    </message>
</context>
<context>
    <name>WeightSheet</name>
    <message>
        <source>Weight now</source>
        <translation>الوزن الآن</translation>
    </message>
    <message>
        <source>Use the WHO points for Asian populations</source>
        <translation>استعمال حدود WHO للسكان الآسيويين</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Higher weight goes with more back pain; moving more helps whatever the scale says.</source>
        <translation>ارتفاع الوزن يقترن بألم ظهر أكثر؛ وزيادة الحركة تفيد مهما قال الميزان.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Pregnant, or under 18?</source>
        <translation>حامل، أو دون 18؟</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Show my weight</source>
        <translation>إظهار وزني</translation>
    </message>
    <message>
        <source>Off: no number appears anywhere.</source>
        <translation>عند الإيقاف: لا يظهر أي رقم في أي مكان.</translation>
    </message>
    <message>
        <source>Weight over time</source>
        <translation>الوزن عبر الزمن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln weights since {day}: {first}, now {last}; from {least} to {most}.</source>
        <translation>
            <numerusform>لا أوزان منذ {day}: {first}، والآن {last}؛ من {least} إلى {most}.</numerusform>
            <numerusform>وزن واحد منذ {day}: {first}، والآن {last}؛ من {least} إلى {most}.</numerusform>
            <numerusform>وزنان منذ {day}: {first}، والآن {last}؛ من {least} إلى {most}.</numerusform>
            <numerusform>%Ln أوزان منذ {day}: {first}، والآن {last}؛ من {least} إلى {most}.</numerusform>
            <numerusform>%Ln وزنًا منذ {day}: {first}، والآن {last}؛ من {least} إلى {most}.</numerusform>
            <numerusform>%Ln وزن منذ {day}: {first}، والآن {last}؛ من {least} إلى {most}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomeCard</name>
    <message>
        <source>My back just seized up</source>
        <translation>تشنّج ظهري الآن</translation>
    </message>
    <message>
        <source>A twinge</source>
        <translation>وخزة</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>عادت</translation>
    </message>
    <message>
        <source>It came back: go on with the last one</source>
        <translation>عادت: متابعة السابقة</translation>
    </message>
    <message>
        <source>Good that it has eased</source>
        <translation>جيد أنها هدأت</translation>
    </message>
    <message>
        <source>Is your back in spasm?</source>
        <translation>هل ظهرك متشنّج؟</translation>
    </message>
    <message>
        <source>Three days, one step at a time. It starts with a one-minute check.</source>
        <translation>ثلاثة أيام، خطوة بعد خطوة. تبدأ بفحص مدته دقيقة.</translation>
    </message>
    <message>
        <source>The last one eased less than a day ago.</source>
        <translation>هدأت السابقة قبل أقل من يوم.</translation>
    </message>
    <message numerus="yes">
        <source>The last one eased %Ln days ago.</source>
        <translation>
            <numerusform>هدأت السابقة قبل %Ln يوم.</numerusform>
            <numerusform>هدأت السابقة قبل يوم واحد.</numerusform>
            <numerusform>هدأت السابقة قبل يومين.</numerusform>
            <numerusform>هدأت السابقة قبل %Ln أيام.</numerusform>
            <numerusform>هدأت السابقة قبل %Ln يومًا.</numerusform>
            <numerusform>هدأت السابقة قبل %Ln يوم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomeQuestions</name>
    <message>
        <source>country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Welcome. Four things, when you like</source>
        <translation>أهلًا بك. أربعة أشياء، متى شئت</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>هذا كل شيء</translation>
    </message>
    <message>
        <source>That is all: close the welcome</source>
        <translation>هذا كل شيء: إغلاق الترحيب</translation>
    </message>
    <message>
        <source>nudges</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>change: {what}</source>
        <translation>تغيير: {what}</translation>
    </message>
    <message>
        <source>What this is. A timer, a diary and general tips with their sources.</source>
        <translation>ما هذا. مؤقت ويوميات ونصائح عامة مع مصادرها.</translation>
    </message>
    <message>
        <source>It does not examine you and is not medical advice.</source>
        <translation>لا يفحصك وليس استشارة طبية.</translation>
    </message>
    <message>
        <source>Tick to open medicine, plank and nudges.</source>
        <translation>توضع العلامة لفتح الدواء والبلانك والتذكيرات.</translation>
    </message>
    <message>
        <source>None come while this is off.</source>
        <translation>لا يأتي شيء منها ما دام هذا متوقفًا.</translation>
    </message>
    <message>
        <source>Start with the computer, quietly in the tray.</source>
        <translation>البدء مع الحاسوب، بهدوء في علبة النظام.</translation>
    </message>
    <message>
        <source>Nudges, {hours}: get up, water.</source>
        <translation>التذكيرات، {hours}: نهوض، ماء.</translation>
    </message>
    <message>
        <source>Country not known yet, and so no emergency number.</source>
        <translation>البلد غير معروف بعد، ولذلك لا رقم طوارئ.</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>متري</translation>
    </message>
    <message>
        <source>pounds and ounces</source>
        <translation>أرطال وأونصات</translation>
    </message>
    <message>
        <source>{country}, {units}.</source>
        <translation>{country}، {units}.</translation>
    </message>
    <message>
        <source>{country}, {units}, emergency {number}.</source>
        <translation>{country}، {units}، الطوارئ ⁨{number}⁩.</translation>
    </message>
    <message>
        <source>no working hours</source>
        <translation>بلا ساعات عمل</translation>
    </message>
</context>
<context>
    <name>WhenField</name>
    <message>
        <source>{name}: day</source>
        <translation>{name}: اليوم</translation>
    </message>
    <message>
        <source>{name}: time</source>
        <translation>{name}: الوقت</translation>
    </message>
    <message>
        <source>{name}: {moment}</source>
        <translation>{name}: {moment}</translation>
    </message>
    <message>
        <source>It was the first</source>
        <translation>كان الأول</translation>
    </message>
    <message>
        <source>It was the second</source>
        <translation>كان الثاني</translation>
    </message>
    <message>
        <source>It was yesterday, {time}</source>
        <translation>كان أمس، {time}</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel: {work}</source>
        <translation>إلغاء: {work}</translation>
    </message>
</context>
<context>
    <name>WorkingHours</name>
    <message>
        <source>No day has hours: nudges never come.</source>
        <translation>لا ساعات لأي يوم: لن تأتي تذكيرات.</translation>
    </message>
    <message>
        <source>+ Other hours for some days</source>
        <translation>+ ساعات أخرى لبعض الأيام</translation>
    </message>
    <message>
        <source>{name}, row {number}</source>
        <translation>{name}، الصف {number}</translation>
    </message>
</context>
<context>
    <name>_Calendar</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>_Day</name>
    <message>
        <source>{day}, today</source>
        <translation>{day}، اليوم</translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <source>It began</source>
        <translation>بدأت</translation>
    </message>
    <message>
        <source>It eased</source>
        <translation>هدأت</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>ما زالت</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>_HoursRow</name>
    <message>
        <source>{name}: one more range</source>
        <translation>{name}: فترة أخرى</translation>
    </message>
    <message>
        <source>One more range</source>
        <translation>فترة أخرى</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>إزالة: {name}</translation>
    </message>
    <message>
        <source>That is no time of day.</source>
        <translation>هذا ليس وقتًا من اليوم.</translation>
    </message>
</context>
<context>
    <name>_RangeLine</name>
    <message>
        <source>and</source>
        <translation>و</translation>
    </message>
    <message>
        <source>{name}: range {number} begins</source>
        <translation>{name}: بداية الفترة {number}</translation>
    </message>
    <message>
        <source>{name}: range {number} ends</source>
        <translation>{name}: نهاية الفترة {number}</translation>
    </message>
    <message>
        <source>Remove {range}</source>
        <translation>إزالة {range}</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>_Side</name>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
</context>
<context>
    <name>_SkinQuestion</name>
    <message>
        <source>Yes, it&apos;s fine</source>
        <extracomment>safety</extracomment>
        <translation>نعم، بخير</translation>
    </message>
    <message>
        <source>No, stop</source>
        <extracomment>safety</extracomment>
        <translation>لا، إيقاف</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>{name} stands twice in {file}. Write one answer to it.</source>
        <translation>ورد {name} مرتين في {file}. تُكتب له إجابة واحدة.</translation>
    </message>
    <message>
        <source>{file} is not JSON. Write the answers as {like}.</source>
        <translation>{file} ليس JSON. تُكتب الإجابات هكذا: {like}.</translation>
    </message>
    <message>
        <source>{file} holds letters that no text holds.</source>
        <translation>في {file} حروف لا يحملها أي نص.</translation>
    </message>
    <message>
        <source>Write the answers as {like}.</source>
        <translation>تُكتب الإجابات هكذا: {like}.</translation>
    </message>
    <message>
        <source>what answers to the checklist point to</source>
        <translation>ما تشير إليه إجابات قائمة الأسئلة</translation>
    </message>
    <message>
        <source>Who: {who}, {by}.</source>
        <translation>من: {who}، {by}.</translation>
    </message>
    <message>
        <source>Also worth doing: {what}</source>
        <translation>مما يستحق أيضًا: {what}</translation>
    </message>
    <message>
        <source>It is no diagnosis.</source>
        <translation>ليس تشخيصًا.</translation>
    </message>
    <message>
        <source>write a checked copy of the data</source>
        <translation>كتابة نسخة مفحوصة من البيانات</translation>
    </message>
    <message>
        <source>go back to a copy</source>
        <translation>العودة إلى نسخة</translation>
    </message>
    <message>
        <source>write all entries into a folder</source>
        <translation>كتابة كل المدخلات في مجلد</translation>
    </message>
    <message>
        <source>add what an export or another data file holds</source>
        <translation>إضافة ما في ملف تصدير أو ملف بيانات آخر</translation>
    </message>
    <message>
        <source>count, and write nothing</source>
        <translation>العدّ دون كتابة أي شيء</translation>
    </message>
    <message>
        <source>delete all entries, settings and backups</source>
        <translation>حذف كل المدخلات والإعدادات والنسخ الاحتياطية</translation>
    </message>
    <message>
        <source>delete all; FOLDER is the last part of the data folder</source>
        <translation>حذف كل شيء؛ FOLDER هو آخر جزء من مسار مجلد البيانات</translation>
    </message>
    <message>
        <source>leave the backups</source>
        <translation>ترك النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>write over a file that is there</source>
        <translation>الكتابة فوق ملف موجود</translation>
    </message>
    <message>
        <source>Backup written: {file}</source>
        <translation>كُتبت النسخة الاحتياطية: {file}</translation>
    </message>
    <message>
        <source>Restored. The data until now is kept: {file}</source>
        <translation>تمت الاستعادة. البيانات السابقة محفوظة: {file}</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>تمت الاستعادة.</translation>
    </message>
    <message>
        <source>Exported to {folder}</source>
        <translation>تم التصدير إلى {folder}</translation>
    </message>
    <message>
        <source>It would add {new} entries and renew {newer}; {known} are known.</source>
        <translation>المدخلات التي ستُضاف: {new}، والتي ستُحدَّث: {newer}؛ والمعروفة: {known}.</translation>
    </message>
    <message>
        <source>Added {new} entries and renewed {newer}; {known} were known.</source>
        <translation>المدخلات المضافة: {new}، والمحدَّثة: {newer}؛ والمعروفة سابقًا: {known}.</translation>
    </message>
    <message>
        <source>All entries are deleted.</source>
        <translation>حُذفت كل المدخلات.</translation>
    </message>
    <message>
        <source>begin or end an episode</source>
        <translation>بدء نوبة أو إنهاؤها</translation>
    </message>
    <message>
        <source>my back just seized up</source>
        <translation>تشنّج ظهري الآن</translation>
    </message>
    <message>
        <source>it has eased</source>
        <translation>هدأت</translation>
    </message>
    <message>
        <source>go on here with what began on another computer</source>
        <translation>المتابعة هنا لما بدأ على حاسوب آخر</translation>
    </message>
    <message>
        <source>Episode begun {time}.</source>
        <translation>بدأت النوبة {time}.</translation>
    </message>
    <message>
        <source>Episode eased.</source>
        <translation>هدأت النوبة.</translation>
    </message>
    <message>
        <source>It goes on here. Spasm since {time}.</source>
        <translation>تستمر هنا. تشنّج منذ {time}.</translation>
    </message>
    <message>
        <source>ice</source>
        <translation>ثلج</translation>
    </message>
    <message>
        <source>heat</source>
        <translation>حرارة</translation>
    </message>
    <message>
        <source>Write how many minutes, such as 15.</source>
        <translation>يُكتب عدد الدقائق، مثل 15.</translation>
    </message>
    <message>
        <source>The warning signs were not asked. Open the window, or see: unclench signs --help.</source>
        <translation>لم تُطرح أسئلة علامات الإنذار. افتح النافذة، أو انظر: unclench signs --help.</translation>
    </message>
    <message>
        <source>Started {time}, for {length}.</source>
        <translation>بدأ {time}، لمدة {length}.</translation>
    </message>
    <message>
        <source>Stopped. Have a look at the skin. {look}</source>
        <translation>توقف. نظرة إلى الجلد. {look}</translation>
    </message>
    <message>
        <source>list entries</source>
        <translation>عرض المدخلات</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>KIND can be: {names}.</source>
        <translation>القيم الممكنة لـ KIND: {names}.</translation>
    </message>
    <message>
        <source>write down what happened</source>
        <translation>تدوين ما حدث</translation>
    </message>
    <message>
        <source>Pain goes from 0 to 10.</source>
        <translation>الألم من 0 إلى 10.</translation>
    </message>
    <message>
        <source>Pain {value} at {time}.</source>
        <translation>الألم {value} في {time}.</translation>
    </message>
    <message>
        <source>pain after it, 0 to 10</source>
        <translation>الألم بعده، من 0 إلى 10</translation>
    </message>
    <message>
        <source>Write how many minutes, such as 12.</source>
        <translation>يُكتب عدد الدقائق، مثل 12.</translation>
    </message>
    <message>
        <source>{length} at {time}.</source>
        <translation>{length} في {time}.</translation>
    </message>
    <message>
        <source>{amount} of {kind} at {time}.</source>
        <translation>{amount} من {kind} في {time}.</translation>
    </message>
    <message>
        <source>{length} at {time}. The goal was {goal}.</source>
        <translation>{length} في {time}. كان الهدف {goal}.</translation>
    </message>
    <message>
        <source>{weight} at {time}.</source>
        <translation>{weight} في {time}.</translation>
    </message>
    <message>
        <source>Up at {time}.</source>
        <translation>نهوض في {time}.</translation>
    </message>
    <message>
        <source>what a shell needs to complete commands</source>
        <translation>ما تحتاجه الصدفة لإكمال الأوامر</translation>
    </message>
    <message>
        <source>The shell can be: {names}.</source>
        <translation>يمكن أن تكون الصدفة: {names}.</translation>
    </message>
    <message>
        <source>find entries by words in them</source>
        <translation>البحث عن مدخلات بكلمات فيها</translation>
    </message>
    <message>
        <source>change an entry</source>
        <translation>تغيير مدخل</translation>
    </message>
    <message>
        <source>delete an entry</source>
        <translation>حذف مدخل</translation>
    </message>
    <message>
        <source>Write at least one word to look for.</source>
        <translation>تُكتب كلمة واحدة على الأقل للبحث عنها.</translation>
    </message>
    <message>
        <source>No entry has &quot;{words}&quot;.</source>
        <translation>لا مدخل فيه «{words}».</translation>
    </message>
    <message>
        <source>Changed: {entry}</source>
        <translation>تغيّر: {entry}</translation>
    </message>
    <message>
        <source>It was so already: {entry}</source>
        <translation>كان كذلك من قبل: {entry}</translation>
    </message>
    <message>
        <source>Deleted: {entry}</source>
        <translation>حُذف: {entry}</translation>
    </message>
    <message>
        <source>There is no entry {id} in {kind}. unclench find and unclench list --json name ids.</source>
        <translation>لا يوجد مدخل {id} في {kind}. الأمران unclench find وunclench list --json يذكران المعرّفات.</translation>
    </message>
    <message>
        <source>how it went: sums and sentences</source>
        <translation>كيف سارت الأمور: مجاميع وجمل</translation>
    </message>
    <message>
        <source>{title}: {sentence}</source>
        <translation>{title}: {sentence}</translation>
    </message>
    <message>
        <source>Nothing was logged in these days.</source>
        <translation>لم يُسجَّل شيء في هذه الأيام.</translation>
    </message>
    <message>
        <source>The end of the period lies before its start.</source>
        <translation>نهاية الفترة قبل بدايتها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes at {time}.</source>
        <translation>
            <numerusform>%Ln دقيقة في {time}.</numerusform>
            <numerusform>دقيقة واحدة في {time}.</numerusform>
            <numerusform>دقيقتين في {time}.</numerusform>
            <numerusform>%Ln دقائق في {time}.</numerusform>
            <numerusform>%Ln دقيقة في {time}.</numerusform>
            <numerusform>%Ln دقيقة في {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write how many millilitres, such as 250.</source>
        <translation>يُكتب عدد الملّيلترات، مثل 250.</translation>
    </message>
    <message>
        <source>pain in it, 0 to 10</source>
        <translation>الألم أثناءه، من 0 إلى 10</translation>
    </message>
    <message>
        <source>Write how many seconds, such as 20.</source>
        <translation>يُكتب عدد الثواني، مثل 20.</translation>
    </message>
    <message>
        <source>{move} at {time}.</source>
        <translation>{move} في {time}.</translation>
    </message>
    <message>
        <source>Write how many portions, such as 1 or 0.5.</source>
        <translation>يُكتب عدد الحصص، مثل 1 أو 0.5.</translation>
    </message>
    <message>
        <source>{food} at {time}.</source>
        <translation>{food} في {time}.</translation>
    </message>
    <message>
        <source>Units go from 0.25 to 200.</source>
        <translation>الوحدات من 0.25 إلى 200.</translation>
    </message>
    <message>
        <source>{name}: {units} logged at {time}.</source>
        <translation>{name}: سُجّل {units} في {time}.</translation>
    </message>
    <message>
        <source>no nudges for a while</source>
        <translation>لا تذكيرات لبعض الوقت</translation>
    </message>
    <message>
        <source>nudges again</source>
        <translation>التذكيرات من جديد</translation>
    </message>
    <message>
        <source>no nudges until the meeting ends</source>
        <translation>لا تذكيرات حتى انتهاء الاجتماع</translation>
    </message>
    <message>
        <source>Write until when, such as: pause until 16:30.</source>
        <translation>يُكتب حتى متى، مثل: pause until 16:30.</translation>
    </message>
    <message>
        <source>Write pause MINUTES, or pause until T.</source>
        <translation>يُكتب pause MINUTES، أو pause until T.</translation>
    </message>
    <message>
        <source>No nudges until {time}.</source>
        <translation>لا تذكيرات حتى {time}.</translation>
    </message>
    <message>
        <source>Nudges are back.</source>
        <translation>عادت التذكيرات.</translation>
    </message>
    <message>
        <source>The meeting is over.</source>
        <translation>انتهى الاجتماع.</translation>
    </message>
    <message>
        <source>In a meeting until {time}.</source>
        <translation>في اجتماع حتى {time}.</translation>
    </message>
    <message>
        <source>Write how many minutes, such as 60.</source>
        <translation>يُكتب عدد الدقائق، مثل 60.</translation>
    </message>
    <message>
        <source>the plank timer</source>
        <translation>مؤقت البلانك</translation>
    </message>
    <message>
        <source>Goal {goal}. It begins in {lead}; any key stops it.</source>
        <translation>الهدف {goal}. يبدأ بعد {lead}؛ وأي مفتاح يوقفه.</translation>
    </message>
    <message>
        <source>{length} held.</source>
        <translation>الثبات {length}.</translation>
    </message>
    <message>
        <source>write the page for the doctor as a PDF</source>
        <translation>كتابة صفحة الطبيب بصيغة PDF</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>كُتب: {file}</translation>
    </message>
    <message>
        <source>answer the warning signs, or clear them</source>
        <translation>الإجابة عن علامات الإنذار، أو رفعها</translation>
    </message>
    <message>
        <source>Warning signs kept {time}.</source>
        <translation>حُفظت علامات الإنذار {time}.</translation>
    </message>
    <message>
        <source>Taken back. Now answer the signs once more, before anything opens: signs FILE.json</source>
        <translation>تم التراجع. والآن الإجابة عن العلامات مرة أخرى قبل أن يُفتح شيء: signs FILE.json</translation>
    </message>
    <message>
        <source>Cleared.</source>
        <translation>رُفعت.</translation>
    </message>
    <message>
        <source>everything at once</source>
        <translation>كل شيء بنظرة واحدة</translation>
    </message>
    <message>
        <source>share the diary with other computers through a folder</source>
        <translation>مشاركة اليوميات مع حواسيب أخرى عبر مجلد</translation>
    </message>
    <message>
        <source>exchange changes now</source>
        <translation>مزامنة التغييرات الآن</translation>
    </message>
    <message>
        <source>share in this folder, without one: again in the same folder</source>
        <translation>المشاركة في هذا المجلد، ومن دون ذكره: في المجلد نفسه من جديد</translation>
    </message>
    <message>
        <source>what this computer is called</source>
        <translation>اسم هذا الحاسوب</translation>
    </message>
    <message>
        <source>a file with the passphrase; without one, words are made up</source>
        <translation>ملف فيه عبارة المرور؛ ومن دونه تُولَّد كلمات</translation>
    </message>
    <message>
        <source>files that everybody can read</source>
        <translation>ملفات يستطيع الجميع قراءتها</translation>
    </message>
    <message>
        <source>share no more; entries and files stay</source>
        <translation>إيقاف المشاركة؛ تبقى المدخلات والملفات</translation>
    </message>
    <message>
        <source>show a computer no more; its entries stay</source>
        <translation>عدم إظهار حاسوب بعد الآن؛ تبقى مدخلاته</translation>
    </message>
    <message>
        <source>call this computer otherwise</source>
        <translation>تسمية هذا الحاسوب باسم آخر</translation>
    </message>
    <message>
        <source>delete conflict copies that hold nothing new</source>
        <translation>حذف نسخ التعارض التي ليس فيها جديد</translation>
    </message>
    <message>
        <source>Stopped. What was exchanged until now stays, and the rest follows the next time.</source>
        <translation>توقف. يبقى ما تمت مزامنته حتى الآن، ويتبعه الباقي في المرة القادمة.</translation>
    </message>
    <message>
        <source>Other computers share there: name a file with their passphrase, or --plain.</source>
        <translation>هناك حواسيب أخرى تشارك: يلزم ذكر ملف فيه عبارة مرورها، أو --plain.</translation>
    </message>
    <message>
        <source>The passphrase, for your other computers and for a safe place: {words}</source>
        <translation>عبارة المرور، لحواسيبك الأخرى ولمكان آمن: {words}</translation>
    </message>
    <message>
        <source>Nothing is shared any more. All entries stay here, and the files in the folder, too.</source>
        <translation>لم يعد يُشارَك شيء. تبقى كل المدخلات هنا، وتبقى الملفات في المجلد أيضًا.</translation>
    </message>
    <message>
        <source>Name one of the other computers: {names}.</source>
        <translation>يلزم ذكر أحد الحواسيب الأخرى: ⁨{names}⁩.</translation>
    </message>
    <message>
        <source>{computer} is shown no more. Its entries stay.</source>
        <translation>لم يعد ⁨{computer}⁩ يظهر. وتبقى مدخلاته.</translation>
    </message>
    <message numerus="yes">
        <source>Conflict copies deleted: %Ln.</source>
        <translation>
            <numerusform>نسخ التعارض المحذوفة: %Ln.</numerusform>
            <numerusform>نسخ التعارض المحذوفة: %Ln.</numerusform>
            <numerusform>نسخ التعارض المحذوفة: %Ln.</numerusform>
            <numerusform>نسخ التعارض المحذوفة: %Ln.</numerusform>
            <numerusform>نسخ التعارض المحذوفة: %Ln.</numerusform>
            <numerusform>نسخ التعارض المحذوفة: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is shared with other computers.</source>
        <translation>لا شيء يُشارَك مع حواسيب أخرى.</translation>
    </message>
    <message>
        <source>Shared in {folder}, encrypted. This computer: {name}.</source>
        <translation>المشاركة في ⁦{folder}⁩، مشفّرة. هذا الحاسوب: ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>Shared in {folder}, in plain files. This computer: {name}.</source>
        <translation>المشاركة في ⁦{folder}⁩، في ملفات غير مشفّرة. هذا الحاسوب: ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>The diary was put back to a copy since: unclench sync join, or sync leave.</source>
        <translation>أُعيدت اليوميات إلى نسخة منذ ذلك الوقت: unclench sync join أو sync leave.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: last heard {time}, entries: %Ln</source>
        <translation>
            <numerusform>⁨{name}⁩: آخر ما وصل منه {time}، المدخلات: %Ln</numerusform>
            <numerusform>⁨{name}⁩: آخر ما وصل منه {time}، المدخلات: %Ln</numerusform>
            <numerusform>⁨{name}⁩: آخر ما وصل منه {time}، المدخلات: %Ln</numerusform>
            <numerusform>⁨{name}⁩: آخر ما وصل منه {time}، المدخلات: %Ln</numerusform>
            <numerusform>⁨{name}⁩: آخر ما وصل منه {time}، المدخلات: %Ln</numerusform>
            <numerusform>⁨{name}⁩: آخر ما وصل منه {time}، المدخلات: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes that are not in the folder yet: %Ln</source>
        <translation>
            <numerusform>التغييرات التي ليست في المجلد بعد: %Ln</numerusform>
            <numerusform>التغييرات التي ليست في المجلد بعد: %Ln</numerusform>
            <numerusform>التغييرات التي ليست في المجلد بعد: %Ln</numerusform>
            <numerusform>التغييرات التي ليست في المجلد بعد: %Ln</numerusform>
            <numerusform>التغييرات التي ليست في المجلد بعد: %Ln</numerusform>
            <numerusform>التغييرات التي ليست في المجلد بعد: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes written: %Ln.</source>
        <translation>
            <numerusform>التغييرات المكتوبة: %Ln.</numerusform>
            <numerusform>التغييرات المكتوبة: %Ln.</numerusform>
            <numerusform>التغييرات المكتوبة: %Ln.</numerusform>
            <numerusform>التغييرات المكتوبة: %Ln.</numerusform>
            <numerusform>التغييرات المكتوبة: %Ln.</numerusform>
            <numerusform>التغييرات المكتوبة: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes of others that came in: %Ln.</source>
        <translation>
            <numerusform>التغييرات التي أتت من الحواسيب الأخرى: %Ln.</numerusform>
            <numerusform>التغييرات التي أتت من الحواسيب الأخرى: %Ln.</numerusform>
            <numerusform>التغييرات التي أتت من الحواسيب الأخرى: %Ln.</numerusform>
            <numerusform>التغييرات التي أتت من الحواسيب الأخرى: %Ln.</numerusform>
            <numerusform>التغييرات التي أتت من الحواسيب الأخرى: %Ln.</numerusform>
            <numerusform>التغييرات التي أتت من الحواسيب الأخرى: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>the system check</source>
        <translation>فحص النظام</translation>
    </message>
    <message>
        <source>take back the newest change</source>
        <translation>التراجع عن أحدث تغيير</translation>
    </message>
    <message>
        <source>Taken back: {what}.</source>
        <translation>تم التراجع: {what}.</translation>
    </message>
    <message>
        <source>the newest change in {kind}</source>
        <translation>أحدث تغيير في {kind}</translation>
    </message>
    <message>
        <source>I can&apos;t read {name}.</source>
        <translation>تتعذر قراءة {name}.</translation>
    </message>
    <message>
        <source>{name} is no ordinary file. Name a file with the answers.</source>
        <translation>{name} ليس ملفًا عاديًا. يُذكر ملف فيه الإجابات.</translation>
    </message>
    <message>
        <source>{name} is no text in UTF-8. Write the answers as JSON.</source>
        <translation>{name} ليس نصًا بترميز UTF-8. تُكتب الإجابات بصيغة JSON.</translation>
    </message>
    <message>
        <source>{name} is too long. A file of answers has at most 1 MB.</source>
        <translation>{name} أطول مما يجب. ملف الإجابات لا يتجاوز 1 MB.</translation>
    </message>
    <message>
        <source>There is no screen here to open the window on. The commands work without one.</source>
        <translation>لا شاشة هنا لفتح النافذة عليها. الأوامر تعمل من دونها.</translation>
    </message>
    <message>
        <source>This is missing: {what}.</source>
        <translation>هذا ناقص: {what}.</translation>
    </message>
    <message>
        <source>I don&apos;t know what {what} means here.</source>
        <translation>لا معنى معروفًا هنا لـ {what}.</translation>
    </message>
    <message>
        <source>{what} needs a value.</source>
        <translation>{what} يحتاج إلى قيمة.</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>الاستعمال: </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>الأوامر والبيانات</translation>
    </message>
    <message>
        <source>options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>عرض هذه المساعدة</translation>
    </message>
    <message>
        <source>I know no {what} {word}. It can be: {right}.</source>
        <translation>لا يوجد {what} باسم {word}. القيم الممكنة: {right}.</translation>
    </message>
    <message>
        <source>command</source>
        <translation>أمر</translation>
    </message>
    <message>
        <source>A calm companion for a back that goes into spasm.</source>
        <translation>رفيق هادئ لظهر يصيبه التشنّج.</translation>
    </message>
    <message>
        <source>keep the data in this folder</source>
        <translation>حفظ البيانات في هذا المجلد</translation>
    </message>
    <message>
        <source>start in the tray</source>
        <translation>البدء في علبة النظام</translation>
    </message>
    <message>
        <source>say which version this is</source>
        <translation>عرض رقم هذا الإصدار</translation>
    </message>
    <message>
        <source>one JSON object</source>
        <translation>كائن JSON واحد</translation>
    </message>
    <message>
        <source>This diary is open already; another folder cannot be named here.</source>
        <translation>هذه اليوميات مفتوحة بالفعل؛ لا يمكن تسمية مجلد آخر هنا.</translation>
    </message>
    <message>
        <source>Name a command; unclench --help lists them.</source>
        <translation>يلزم ذكر أمر؛ unclench --help يعرضها.</translation>
    </message>
    <message>
        <source>{command} needs one more word.</source>
        <translation>{command} يحتاج إلى كلمة أخرى.</translation>
    </message>
    <message>
        <source>It is kept in memory by the app that runs, and is not on disk yet.</source>
        <translation>يحفظه التطبيق الجاري في الذاكرة، ولم يُكتب على القرص بعد.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>توقف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Something went wrong in Unclench. The report is in {file}</source>
        <translation>حدث خطأ في Unclench. التقرير في {file}</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>One question is still open.</source>
        <translation>ما زال هناك سؤال واحد.</translation>
    </message>
    <message>
        <source>That day is past.</source>
        <translation>ذلك اليوم مضى.</translation>
    </message>
    <message>
        <source>A warning sign stands. Clear it first: what became of it?</source>
        <translation>علامة إنذار قائمة. يجب حسمها أولًا: ماذا حدث بشأنها؟</translation>
    </message>
    <message>
        <source>That run of the checklist is closed.</source>
        <translation>تلك الجولة من قائمة الأسئلة مغلقة.</translation>
    </message>
    <message>
        <source>That to-do is no longer there.</source>
        <translation>تلك المهمة لم تعد موجودة.</translation>
    </message>
    <message>
        <source>An answer can be &quot;y&quot;, &quot;n&quot; or &quot;?&quot;.</source>
        <translation>الإجابة الممكنة: &quot;y&quot; أو &quot;n&quot; أو &quot;?&quot;.</translation>
    </message>
    <message>
        <source>format can be: {right}.</source>
        <translation>القيم الممكنة لـ format: {right}.</translation>
    </message>
    <message>
        <source>That is not the word, so nothing was deleted.</source>
        <translation>ليست هذه هي الكلمة، فلم يُحذف شيء.</translation>
    </message>
    <message>
        <source>That is not the name of the folder, so nothing was deleted.</source>
        <translation>هذا ليس اسم المجلد، فلم يُحذف شيء.</translation>
    </message>
    <message>
        <source>Nothing was deleted yet.</source>
        <translation>لم يُحذف شيء بعد.</translation>
    </message>
    <message numerus="yes">
        <source>This deletes the whole diary in {folder} with its %Ln entries.</source>
        <translation>
            <numerusform>يحذف هذا اليوميات كلها في ⁦{folder}⁩ وعدد مدخلاتها %Ln.</numerusform>
            <numerusform>يحذف هذا اليوميات كلها في ⁦{folder}⁩ وعدد مدخلاتها %Ln.</numerusform>
            <numerusform>يحذف هذا اليوميات كلها في ⁦{folder}⁩ وعدد مدخلاتها %Ln.</numerusform>
            <numerusform>يحذف هذا اليوميات كلها في ⁦{folder}⁩ وعدد مدخلاتها %Ln.</numerusform>
            <numerusform>يحذف هذا اليوميات كلها في ⁦{folder}⁩ وعدد مدخلاتها %Ln.</numerusform>
            <numerusform>يحذف هذا اليوميات كلها في ⁦{folder}⁩ وعدد مدخلاتها %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This deletes the whole diary in {folder} with its %Ln entries, and its backups.</source>
        <translation>
            <numerusform>يحذف هذا اليوميات كلها في ⁦{folder}⁩ وعدد مدخلاتها %Ln، مع نسخها الاحتياطية.</numerusform>
            <numerusform>يحذف هذا اليوميات كلها في ⁦{folder}⁩ وعدد مدخلاتها %Ln، مع نسخها الاحتياطية.</numerusform>
            <numerusform>يحذف هذا اليوميات كلها في ⁦{folder}⁩ وعدد مدخلاتها %Ln، مع نسخها الاحتياطية.</numerusform>
            <numerusform>يحذف هذا اليوميات كلها في ⁦{folder}⁩ وعدد مدخلاتها %Ln، مع نسخها الاحتياطية.</numerusform>
            <numerusform>يحذف هذا اليوميات كلها في ⁦{folder}⁩ وعدد مدخلاتها %Ln، مع نسخها الاحتياطية.</numerusform>
            <numerusform>يحذف هذا اليوميات كلها في ⁦{folder}⁩ وعدد مدخلاتها %Ln، مع نسخها الاحتياطية.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you mean it, type the last part of the folder: unclench erase --yes-delete {last}</source>
        <translation>للتأكيد يُكتب آخر جزء من مسار المجلد: unclench erase --yes-delete {last}</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Your timer is over.</source>
        <translation>انتهى المؤقت.</translation>
    </message>
    <message>
        <source>Have a look at the skin. {look}</source>
        <translation>نظرة إلى الجلد. {look}</translation>
    </message>
    <message>
        <source>Pack off</source>
        <translation>أُزيلت الكمادة</translation>
    </message>
    <message>
        <source>Take it off now</source>
        <translation>تجب الإزالة الآن</translation>
    </message>
    <message>
        <source>There is no kind called {name}.</source>
        <translation>لا يوجد نوع اسمه {name}.</translation>
    </message>
    <message>
        <source>That entry is no longer there.</source>
        <extracomment>safety</extracomment>
        <translation>ذلك المدخل لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>That episode is no longer there.</source>
        <extracomment>safety</extracomment>
        <translation>تلك النوبة لم تعد موجودة.</translation>
    </message>
    <message>
        <source>Another episode is open. It eases first.</source>
        <extracomment>safety</extracomment>
        <translation>هناك نوبة أخرى مفتوحة. يجب أن تهدأ أولًا.</translation>
    </message>
    <message>
        <source>Answer {names} with &quot;y&quot;, &quot;n&quot; or &quot;?&quot;.</source>
        <translation>أجب عن {names} بـ &quot;y&quot; أو &quot;n&quot; أو &quot;?&quot;.</translation>
    </message>
    <message>
        <source>The end of the period lies before its start.</source>
        <translation>نهاية الفترة قبل بدايتها.</translation>
    </message>
    <message>
        <source>Nothing here can draw a page.</source>
        <translation>لا شيء هنا يستطيع رسم صفحة.</translation>
    </message>
    <message>
        <source>A timer is running</source>
        <translation>هناك مؤقت يعمل</translation>
    </message>
    <message>
        <source>That visit is no longer there.</source>
        <translation>تلك الزيارة لم تعد موجودة.</translation>
    </message>
    <message>
        <source>I can&apos;t write to {folder}.</source>
        <translation>تتعذر الكتابة في ⁦{folder}⁩.</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>كتابتها من جديد</translation>
    </message>
    <message>
        <source>This is the voice.</source>
        <translation>هذا هو الصوت.</translation>
    </message>
    <message>
        <source>A test</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>This is how a nudge looks.</source>
        <translation>هكذا يبدو التذكير.</translation>
    </message>
    <message>
        <source>Your diary goes on in memory.</source>
        <translation>تستمر يومياتك في الذاكرة.</translation>
    </message>
    <message>
        <source>What you did is kept in memory and written as soon as that is possible.</source>
        <translation>ما فعلته محفوظ في الذاكرة ويُكتب حالما يمكن ذلك.</translation>
    </message>
    <message>
        <source>Your diary is written: {file}</source>
        <translation>كُتبت يومياتك: ⁦{file}⁩</translation>
    </message>
    <message>
        <source>All is written again.</source>
        <translation>كُتب كل شيء من جديد.</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be written. {why}</source>
        <translation>تعذرت كتابة النسخة الاحتياطية لليوم. {why}</translation>
    </message>
    <message>
        <source>Nothing in your diary was changed. Try again; if that does not help, there are two other ways on.</source>
        <translation>لم يتغير شيء في يومياتك. حاول مرة أخرى؛ وإن لم ينفع ذلك فهناك طريقان آخران.</translation>
    </message>
    <message>
        <source>Twice now, Unclench did not get as far as its window.</source>
        <translation>للمرة الثانية لم يصل Unclench إلى فتح نافذته.</translation>
    </message>
    <message>
        <source>Something unexpected keeps Unclench from opening your diary.</source>
        <translation>شيء غير متوقع يمنع Unclench من فتح يومياتك.</translation>
    </message>
    <message>
        <source>The report is in {file}</source>
        <translation>التقرير في ⁦{file}⁩</translation>
    </message>
    <message>
        <source>The quick way is not tested with these versions; the app starts in the plain way.</source>
        <translation>الطريقة السريعة غير مجرَّبة مع هذه الإصدارات؛ يبدأ التطبيق بالطريقة العادية.</translation>
    </message>
    <message>
        <source>Switched off by {variable}: {names}.</source>
        <translation>أوقفه {variable}: {names}.</translation>
    </message>
    <message>
        <source>Done in the plain way, because a check at the start failed: {names}.</source>
        <translation>نُفّذ بالطريقة العادية، لأن فحصًا عند البدء فشل: {names}.</translation>
    </message>
    <message>
        <source>Back spasms</source>
        <translation>تشنّجات الظهر</translation>
    </message>
    <message>
        <source>The sources say so too.</source>
        <translation>المصادر تقول ذلك أيضًا.</translation>
    </message>
    <message>
        <source>The evidence is thinner than it sounds.</source>
        <translation>الأدلة أضعف مما يبدو.</translation>
    </message>
    <message>
        <source>The sources say otherwise.</source>
        <translation>المصادر تقول غير ذلك.</translation>
    </message>
    <message>
        <source>There is no good evidence either way.</source>
        <translation>لا دليل جيدًا في أي من الاتجاهين.</translation>
    </message>
    <message>
        <source>More so than is often said.</source>
        <translation>أكثر مما يُقال عادة.</translation>
    </message>
    <message>
        <source>{source}, {date}</source>
        <translation>{source}، {date}</translation>
    </message>
    <message>
        <source>your emergency number</source>
        <translation>رقم الطوارئ لديك</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} إلى {last}</translation>
    </message>
    <message>
        <source>the newest change of an episode</source>
        <translation>أحدث تغيير في نوبة</translation>
    </message>
    <message>
        <source>the newest answers to the warning signs</source>
        <translation>أحدث إجابات عن علامات الإنذار</translation>
    </message>
    <message>
        <source>the newest change of an ice or heat session</source>
        <translation>أحدث تغيير في جلسة ثلج أو حرارة</translation>
    </message>
    <message>
        <source>the newest pain</source>
        <translation>أحدث ألم</translation>
    </message>
    <message>
        <source>the newest measure</source>
        <translation>أحدث قياس</translation>
    </message>
    <message>
        <source>the newest dose</source>
        <translation>أحدث جرعة</translation>
    </message>
    <message>
        <source>the newest walk</source>
        <translation>أحدث مشي</translation>
    </message>
    <message>
        <source>the newest time up</source>
        <translation>أحدث نهوض</translation>
    </message>
    <message>
        <source>the newest drink</source>
        <translation>أحدث مشروب</translation>
    </message>
    <message>
        <source>the newest plank</source>
        <translation>أحدث بلانك</translation>
    </message>
    <message>
        <source>the newest stretch</source>
        <translation>أحدث إطالة</translation>
    </message>
    <message>
        <source>the newest weight</source>
        <translation>أحدث وزن</translation>
    </message>
    <message>
        <source>the newest food</source>
        <translation>أحدث طعام</translation>
    </message>
    <message>
        <source>the newest change of a visit</source>
        <translation>أحدث تغيير في زيارة</translation>
    </message>
    <message>
        <source>That moment is still to come.</source>
        <extracomment>safety</extracomment>
        <translation>تلك اللحظة لم تأتِ بعد.</translation>
    </message>
    <message>
        <source>That can be from {least} to {most} {unit}.</source>
        <translation>القيم الممكنة من {least} إلى {most} {unit}.</translation>
    </message>
    <message>
        <source>That can be from {least} to {most}.</source>
        <translation>القيم الممكنة من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>15 minutes ago</source>
        <translation>قبل 15 دقيقة</translation>
    </message>
    <message>
        <source>30 minutes ago</source>
        <translation>قبل 30 دقيقة</translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>قبل ساعة</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>safety</extracomment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>{moment}, just now</source>
        <translation>{moment}، قبل لحظات</translation>
    </message>
    <message>
        <source>{moment}, {length} ago</source>
        <translation>{moment}، قبل {length}</translation>
    </message>
    <message>
        <source>This morning</source>
        <translation>هذا الصباح</translation>
    </message>
    <message>
        <source>this morning</source>
        <translation>هذا الصباح</translation>
    </message>
    <message>
        <source>Yesterday evening</source>
        <translation>مساء أمس</translation>
    </message>
    <message>
        <source>yesterday evening</source>
        <translation>مساء أمس</translation>
    </message>
    <message>
        <source>The unit here is: {units}. {right}</source>
        <translation>الوحدة هنا: {units}. {right}</translation>
    </message>
    <message>
        <source>{text} might be one number or two. Write one number, without a space. {right}</source>
        <translation>{text} قد يكون رقمًا واحدًا أو رقمين. يُكتب رقم واحد دون مسافة. {right}</translation>
    </message>
    <message>
        <source>Write a whole number from {least} to {most}.</source>
        <translation>يُكتب عدد صحيح من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>Write a number from {least} to {most}.</source>
        <translation>يُكتب عدد من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>{text} is not a whole number. {right}</source>
        <translation>{text} ليس عددًا صحيحًا. {right}</translation>
    </message>
    <message>
        <source>{text} is not a number. {right}</source>
        <translation>{text} ليس عددًا. {right}</translation>
    </message>
    <message>
        <source>{text} might be {first} or {second}. Write {first} or {second}.</source>
        <translation>{text} قد يكون {first} أو {second}. يُكتب {first} أو {second}.</translation>
    </message>
    <message>
        <source>There is no setting called {name}.</source>
        <translation>لا يوجد إعداد اسمه {name}.</translation>
    </message>
    <message>
        <source>{name} can be: {right}.</source>
        <translation>القيم الممكنة لـ {name}: {right}.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true أو false</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مايو</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>January</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>February</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>March</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>April</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>June</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>July</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>August</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>September</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>October</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>November</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>December</source>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>الأربعاء</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>الخميس</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>الأحد</translation>
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
        <translation>أعلى الظهر</translation>
    </message>
    <message>
        <source>low back</source>
        <translation>أسفل الظهر</translation>
    </message>
    <message>
        <source>left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>وسط</translation>
    </message>
    <message>
        <source>right</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>back</source>
        <translation>الظهر</translation>
    </message>
    <message>
        <source>{name} must be {right}</source>
        <translation>{name} يجب أن يكون {right}</translation>
    </message>
    <message>
        <source>{name} is missing or unknown</source>
        <translation>{name} ناقص أو غير معروف</translation>
    </message>
    <message>
        <source>it does not have the shape of such an entry</source>
        <translation>ليس بشكل هذا النوع من المدخلات</translation>
    </message>
    <message>
        <source>the data file does not take it ({rule})</source>
        <translation>ملف البيانات لا يقبله ({rule})</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>{name} ناقص</translation>
    </message>
    <message>
        <source>{name} does not belong there</source>
        <translation>{name} ليس مكانه هنا</translation>
    </message>
    <message>
        <source>a name in {name}</source>
        <translation>اسم في {name}</translation>
    </message>
    <message>
        <source>a value in {name}</source>
        <translation>قيمة في {name}</translation>
    </message>
    <message>
        <source>the entry</source>
        <translation>المدخل</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>الأربعاء</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>الخميس</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>الأحد</translation>
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
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>{larger} {smaller}</source>
        <comment>a length of two parts</comment>
        <translation>{larger} و{smaller}</translation>
    </message>
    <message>
        <source>something of another shape</source>
        <translation>شيء بشكل آخر</translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source>a number above {least}, up to {most}</source>
        <translation>عدد أكبر من {least} وحتى {most}</translation>
    </message>
    <message>
        <source>a number above {least}</source>
        <translation>عدد أكبر من {least}</translation>
    </message>
    <message>
        <source>a whole number from {least} up</source>
        <translation>عدد صحيح من {least} فما فوق</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>عدد صحيح من {least} إلى {most}</translation>
    </message>
    <message>
        <source>a number from {least} to {most}</source>
        <translation>عدد من {least} إلى {most}</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>نص غير فارغ</translation>
    </message>
    <message numerus="yes">
        <source>a text of %Ln letters</source>
        <translation>
            <numerusform>نص من %Ln حرف</numerusform>
            <numerusform>نص من حرف واحد</numerusform>
            <numerusform>نص من حرفين</numerusform>
            <numerusform>نص من %Ln أحرف</numerusform>
            <numerusform>نص من %Ln حرفًا</numerusform>
            <numerusform>نص من %Ln حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a text of {least} to %Ln letters</source>
        <translation>
            <numerusform>نص من {least} إلى %Ln حرف</numerusform>
            <numerusform>نص من {least} إلى حرف واحد</numerusform>
            <numerusform>نص من {least} إلى حرفين</numerusform>
            <numerusform>نص من {least} إلى %Ln أحرف</numerusform>
            <numerusform>نص من {least} إلى %Ln حرفًا</numerusform>
            <numerusform>نص من {least} إلى %Ln حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a text of at most %Ln letters</source>
        <translation>
            <numerusform>نص من %Ln حرف على الأكثر</numerusform>
            <numerusform>نص من حرف واحد على الأكثر</numerusform>
            <numerusform>نص من حرفين على الأكثر</numerusform>
            <numerusform>نص من %Ln أحرف على الأكثر</numerusform>
            <numerusform>نص من %Ln حرفًا على الأكثر</numerusform>
            <numerusform>نص من %Ln حرف على الأكثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a list of at most %Ln</source>
        <translation>
            <numerusform>قائمة من %Ln على الأكثر</numerusform>
            <numerusform>قائمة من %Ln على الأكثر</numerusform>
            <numerusform>قائمة من %Ln على الأكثر</numerusform>
            <numerusform>قائمة من %Ln على الأكثر</numerusform>
            <numerusform>قائمة من %Ln على الأكثر</numerusform>
            <numerusform>قائمة من %Ln على الأكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>Drinks, ml</source>
        <translation>المشروبات، مل</translation>
    </message>
    <message>
        <source>Drinks a day, ml</source>
        <translation>المشروبات في اليوم، مل</translation>
    </message>
    <message>
        <source>Days with drinks</source>
        <translation>أيام فيها مشروبات</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Drink, ml</source>
        <translation>مشروب، مل</translation>
    </message>
    <message>
        <source>So far, ml</source>
        <translation>حتى الآن، مل</translation>
    </message>
    <message>
        <source>{amount} on one day.</source>
        <translation>{amount} في يوم واحد.</translation>
    </message>
    <message numerus="yes">
        <source>{amount} a day on average, on %Ln days.</source>
        <translation>
            <numerusform>{amount} في اليوم في المتوسط، في %Ln يوم.</numerusform>
            <numerusform>{amount} في اليوم في المتوسط، في يوم واحد.</numerusform>
            <numerusform>{amount} في اليوم في المتوسط، في يومين.</numerusform>
            <numerusform>{amount} في اليوم في المتوسط، في %Ln أيام.</numerusform>
            <numerusform>{amount} في اليوم في المتوسط، في %Ln يومًا.</numerusform>
            <numerusform>{amount} في اليوم في المتوسط، في %Ln يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today&apos;s goal was met on the one day with drinks.</source>
        <translation>تحقق هدف اليوم في اليوم الوحيد الذي فيه مشروبات.</translation>
    </message>
    <message numerus="yes">
        <source>Today&apos;s goal was met on {met} of %Ln days with drinks.</source>
        <translation>
            <numerusform>تحقق هدف اليوم في {met} من %Ln (أيام فيها مشروبات).</numerusform>
            <numerusform>تحقق هدف اليوم في {met} من %Ln (أيام فيها مشروبات).</numerusform>
            <numerusform>تحقق هدف اليوم في {met} من %Ln (أيام فيها مشروبات).</numerusform>
            <numerusform>تحقق هدف اليوم في {met} من %Ln (أيام فيها مشروبات).</numerusform>
            <numerusform>تحقق هدف اليوم في {met} من %Ln (أيام فيها مشروبات).</numerusform>
            <numerusform>تحقق هدف اليوم في {met} من %Ln (أيام فيها مشروبات).</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount}.</source>
        <translation>{amount}.</translation>
    </message>
    <message>
        <source>{amount}; today&apos;s goal is {goal}.</source>
        <translation>{amount}؛ هدف اليوم {goal}.</translation>
    </message>
    <message>
        <source>{amount} of {goal}.</source>
        <translation>{amount} من {goal}.</translation>
    </message>
    <message>
        <source>L</source>
        <translation>لتر</translation>
    </message>
    <message>
        <source>{amount} a day</source>
        <translation>{amount} في اليوم</translation>
    </message>
    <message>
        <source>Today&apos;s goal</source>
        <translation>هدف اليوم</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>الماء</translation>
    </message>
    <message>
        <source>Changed once</source>
        <translation>تغيّر مرة واحدة</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>اليوم في {time}</translation>
    </message>
    <message>
        <source>on {weekday} {time}</source>
        <translation>{weekday} {time}</translation>
    </message>
    <message>
        <source>on {day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>Logged {when}, on this computer</source>
        <translation>سُجّل {when}، على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Taken back {when}</source>
        <translation>تم التراجع عنه {when}</translation>
    </message>
    <message>
        <source>Deleted {when}</source>
        <translation>حُذف {when}</translation>
    </message>
    <message>
        <source>Brought back {when}</source>
        <translation>استُعيد {when}</translation>
    </message>
    <message>
        <source>Logged {when}, on another computer</source>
        <translation>سُجّل {when}، على حاسوب آخر</translation>
    </message>
    <message>
        <source>The answers were changed {when}</source>
        <translation>تغيّرت الإجابات {when}</translation>
    </message>
    <message>
        <source>{before} became {after} {when}</source>
        <translation>{before} صار {after} {when}</translation>
    </message>
    <message>
        <source>{what}: {before} became {after} {when}</source>
        <translation>{what}: {before} صار {after} {when}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Twinge</source>
        <translation>وخزة</translation>
    </message>
    <message>
        <source>Which pain</source>
        <translation>أي ألم</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>الألم قبله</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>الألم بعده</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>ما قالوه</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مقررة</translation>
    </message>
    <message>
        <source>{amount} ml</source>
        <translation>{amount} مل</translation>
    </message>
    <message>
        <source>That is still going on. End it first, then it can be changed.</source>
        <translation>ما زال جاريًا. يجب إنهاؤه أولًا، ثم يمكن تغييره.</translation>
    </message>
    <message>
        <source>Entries can be: {names}.</source>
        <translation>المدخلات الممكنة: {names}.</translation>
    </message>
    <message>
        <source>{name} is nothing that can be changed here. It can be: {names}.</source>
        <translation>{name} ليس مما يمكن تغييره هنا. القيم الممكنة: {names}.</translation>
    </message>
    <message>
        <source>Say when it ended.</source>
        <translation>يلزم ذكر متى انتهى.</translation>
    </message>
    <message>
        <source>{name} can be: {words}.</source>
        <translation>القيم الممكنة لـ {name}: {words}.</translation>
    </message>
    <message>
        <source>Ice and heat</source>
        <translation>الثلج والحرارة</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>الاستبيانات</translation>
    </message>
    <message>
        <source>Getting up</source>
        <translation>النهوض</translation>
    </message>
    <message>
        <source>Planks</source>
        <translation>مرات البلانك</translation>
    </message>
    <message>
        <source>Foods</source>
        <translation>الأطعمة</translation>
    </message>
    <message>
        <source>Causes checklist</source>
        <translation>قائمة أسئلة الأسباب</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>زيارات</translation>
    </message>
    <message>
        <source>Tea</source>
        <translation>شاي</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>قهوة</translation>
    </message>
    <message>
        <source>Milk</source>
        <translation>حليب</translation>
    </message>
    <message>
        <source>Soup</source>
        <translation>حساء</translation>
    </message>
    <message>
        <source>Juice</source>
        <translation>عصير</translation>
    </message>
    <message>
        <source>Another drink</source>
        <translation>مشروب آخر</translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation>كحول</translation>
    </message>
    <message>
        <source>Swim</source>
        <translation>سباحة</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>دراجة</translation>
    </message>
    <message>
        <source>Elliptical</source>
        <translation>إليبتيكال</translation>
    </message>
    <message>
        <source>Stair climber</source>
        <translation>جهاز الدرج</translation>
    </message>
    <message>
        <source>Yoga</source>
        <translation>يوغا</translation>
    </message>
    <message>
        <source>Pilates</source>
        <translation>بيلاتس</translation>
    </message>
    <message>
        <source>Another activity</source>
        <translation>نشاط آخر</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>changed once</source>
        <translation>تغيّر مرة</translation>
    </message>
    <message>
        <source>Pain {value}</source>
        <translation>ألم {value}</translation>
    </message>
    <message>
        <source>Worst pain {value}</source>
        <translation>أسوأ ألم {value}</translation>
    </message>
    <message>
        <source>Average pain {value}</source>
        <translation>متوسط الألم {value}</translation>
    </message>
    <message>
        <source>{pain}, a twinge</source>
        <translation>{pain}، وخزة</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>لم ينتهِ</translation>
    </message>
    <message>
        <source>pain {value} after</source>
        <translation>الألم بعده {value}</translation>
    </message>
    <message>
        <source>Up from the chair</source>
        <translation>نهوض عن الكرسي</translation>
    </message>
    <message>
        <source>pain {value} in it</source>
        <translation>الألم أثناءه {value}</translation>
    </message>
    <message>
        <source>{count} portions</source>
        <translation>عدد الحصص: {count}</translation>
    </message>
    <message>
        <source>A spasm began</source>
        <translation>بدأ تشنّج</translation>
    </message>
    <message>
        <source>A spasm, eased after a day</source>
        <translation>تشنّج، هدأ بعد يوم</translation>
    </message>
    <message>
        <source>none ticked</source>
        <translation>لا علامة محددة</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>مقررة</translation>
    </message>
    <message>
        <source>How it changed</source>
        <translation>كيف تغيّر</translation>
    </message>
    <message>
        <source>{name}: {score}</source>
        <translation>{name}: {score}</translation>
    </message>
    <message>
        <source>{what}, {more}</source>
        <translation>{what}، {more}</translation>
    </message>
    <message>
        <source>Pain, enjoyment, activity (PEG)</source>
        <translation>الألم والاستمتاع والنشاط (PEG)</translation>
    </message>
    <message>
        <source>Change, as you felt it</source>
        <translation>التغيّر كما أحسست به</translation>
    </message>
    <message>
        <source>{what}; {scale}</source>
        <translation>{what}؛ {scale}</translation>
    </message>
    <message>
        <source>3 is very much better, -3 very much worse.</source>
        <translation>3 أفضل بكثير جدًا، و-3 أسوأ بكثير جدًا.</translation>
    </message>
    <message>
        <source>lower is better.</source>
        <translation>الأقل أفضل.</translation>
    </message>
    <message>
        <source>Score, 0-10</source>
        <translation>النتيجة، 0-10</translation>
    </message>
    <message>
        <source>Score, 0-24</source>
        <translation>النتيجة، 0-24</translation>
    </message>
    <message>
        <source>Score, %</source>
        <translation>النتيجة، %</translation>
    </message>
    <message>
        <source>Answer, -3 to 3</source>
        <translation>الإجابة، -3 إلى 3</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>الوحدات</translation>
    </message>
    <message>
        <source>Most units a day</source>
        <translation>أكثر الوحدات في اليوم</translation>
    </message>
    <message>
        <source>Most in 24 h, units</source>
        <translation>الأكثر في 24 ساعة، وحدات</translation>
    </message>
    <message>
        <source>{limit}, units in 24 h</source>
        <translation>{limit}، وحدات في 24 ساعة</translation>
    </message>
    <message>
        <source>{units} on this day.</source>
        <translation>{units} في هذا اليوم.</translation>
    </message>
    <message numerus="yes">
        <source>{units} on %Ln days.</source>
        <translation>
            <numerusform>{units} في %Ln يوم.</numerusform>
            <numerusform>{units} في يوم واحد.</numerusform>
            <numerusform>{units} في يومين.</numerusform>
            <numerusform>{units} في %Ln أيام.</numerusform>
            <numerusform>{units} في %Ln يومًا.</numerusform>
            <numerusform>{units} في %Ln يوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More in 24 h than your prescriber set: on %Ln days.</source>
        <translation>
            <numerusform>في 24 ساعة أكثر مما حدده طبيبك الواصف: في %Ln يوم.</numerusform>
            <numerusform>في 24 ساعة أكثر مما حدده طبيبك الواصف: في يوم واحد.</numerusform>
            <numerusform>في 24 ساعة أكثر مما حدده طبيبك الواصف: في يومين.</numerusform>
            <numerusform>في 24 ساعة أكثر مما حدده طبيبك الواصف: في %Ln أيام.</numerusform>
            <numerusform>في 24 ساعة أكثر مما حدده طبيبك الواصف: في %Ln يومًا.</numerusform>
            <numerusform>في 24 ساعة أكثر مما حدده طبيبك الواصف: في %Ln يوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More in 24 h than the label allows: on %Ln days.</source>
        <translation>
            <numerusform>في 24 ساعة أكثر مما يسمح به الملصق: في %Ln يوم.</numerusform>
            <numerusform>في 24 ساعة أكثر مما يسمح به الملصق: في يوم واحد.</numerusform>
            <numerusform>في 24 ساعة أكثر مما يسمح به الملصق: في يومين.</numerusform>
            <numerusform>في 24 ساعة أكثر مما يسمح به الملصق: في %Ln أيام.</numerusform>
            <numerusform>في 24 ساعة أكثر مما يسمح به الملصق: في %Ln يومًا.</numerusform>
            <numerusform>في 24 ساعة أكثر مما يسمح به الملصق: في %Ln يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>at most {units} a day</source>
        <translation>{units} في اليوم على الأكثر</translation>
    </message>
    <message>
        <source>Prescriber</source>
        <translation>الطبيب الواصف</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الملصق</translation>
    </message>
    <message>
        <source>{count} in 24 h</source>
        <translation>{count} في 24 ساعة</translation>
    </message>
    <message>
        <source>Latest of the day</source>
        <translation>آخر قيمة في اليوم</translation>
    </message>
    <message>
        <source>Average of each day&apos;s last</source>
        <translation>متوسط آخر قيمة في كل يوم</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>Pain, 0-10</source>
        <translation>الألم، 0-10</translation>
    </message>
    <message>
        <source>What else</source>
        <translation>ما عدا ذلك</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spasms; the highest pain was {value}.</source>
        <translation>
            <numerusform>لا تشنّجات؛ أعلى ألم {value}.</numerusform>
            <numerusform>تشنّج واحد؛ أعلى ألم {value}.</numerusform>
            <numerusform>تشنّجان؛ أعلى ألم {value}.</numerusform>
            <numerusform>%Ln تشنّجات؛ أعلى ألم {value}.</numerusform>
            <numerusform>%Ln تشنّجًا؛ أعلى ألم {value}.</numerusform>
            <numerusform>%Ln تشنّج؛ أعلى ألم {value}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spasms.</source>
        <translation>
            <numerusform>لا تشنّجات.</numerusform>
            <numerusform>تشنّج واحد.</numerusform>
            <numerusform>تشنّجان.</numerusform>
            <numerusform>%Ln تشنّجات.</numerusform>
            <numerusform>%Ln تشنّجًا.</numerusform>
            <numerusform>%Ln تشنّج.</numerusform>
        </translation>
    </message>
    <message>
        <source>No spasm, and no pain was entered.</source>
        <translation>لا تشنّج، ولم يُدخل ألم.</translation>
    </message>
    <message>
        <source>No spasm; the highest pain was {value}.</source>
        <translation>لا تشنّج؛ أعلى ألم {value}.</translation>
    </message>
    <message>
        <source>One spasm, which goes on: day {number}.</source>
        <translation>تشنّج واحد ما زال مستمرًا: اليوم {number}.</translation>
    </message>
    <message>
        <source>One spasm, eased in {time}.</source>
        <translation>تشنّج واحد، هدأ خلال {time}.</translation>
    </message>
    <message>
        <source>No pain was entered.</source>
        <translation>لم يُدخل ألم.</translation>
    </message>
    <message>
        <source>Once, {value} at {time}.</source>
        <translation>مرة واحدة، {value} في {time}.</translation>
    </message>
    <message>
        <source>At most {highest}; {value} at {time}, the latest.</source>
        <translation>على الأكثر {highest}؛ والأحدث {value} في {time}.</translation>
    </message>
    <message>
        <source>Spasm since {day}</source>
        <translation>تشنّج منذ {day}</translation>
    </message>
    <message>
        <source>Spasm, {first} to {last}</source>
        <translation>تشنّج، {first} إلى {last}</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Highest, 0-10</source>
        <translation>الأعلى، 0-10</translation>
    </message>
    <message>
        <source>Ice sessions</source>
        <translation>جلسات الثلج</translation>
    </message>
    <message>
        <source>Heat sessions</source>
        <translation>جلسات الحرارة</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>جرعات</translation>
    </message>
    <message>
        <source>s</source>
        <translation>ثانية</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Longest hold, s</source>
        <translation>أطول ثبات، ثانية</translation>
    </message>
    <message>
        <source>Goal, s</source>
        <translation>الهدف، ثانية</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>مرات الثبات</translation>
    </message>
    <message>
        <source>Hold, s</source>
        <translation>الثبات، ثانية</translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation>{what}.</translation>
    </message>
    <message>
        <source>{what}; the longest was {most}.</source>
        <translation>{what}؛ والأطول {most}.</translation>
    </message>
    <message>
        <source>One hold of {time}.</source>
        <translation>ثبات واحد مدته {time}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln holds, the longest {time}.</source>
        <translation>
            <numerusform>لا ثبات، الأطول {time}.</numerusform>
            <numerusform>ثبات واحد، الأطول {time}.</numerusform>
            <numerusform>مرتا ثبات، الأطول {time}.</numerusform>
            <numerusform>%Ln مرات ثبات، الأطول {time}.</numerusform>
            <numerusform>%Ln مرة ثبات، الأطول {time}.</numerusform>
            <numerusform>%Ln مرة ثبات، الأطول {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>the goal rose to {time}</source>
        <translation>ارتفع الهدف إلى {time}</translation>
    </message>
    <message>
        <source>Longest hold</source>
        <translation>أطول ثبات</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>أسبوع {day}</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>آخر 4 أسابيع</translation>
    </message>
    <message>
        <source>Over an hour</source>
        <translation>أكثر من ساعة</translation>
    </message>
    <message>
        <source>Days at the desk</source>
        <translation>أيام أمام المكتب</translation>
    </message>
    <message>
        <source>min</source>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>At the desk, min</source>
        <translation>أمام المكتب، دقيقة</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>أمام المكتب</translation>
    </message>
    <message>
        <source>{first} a week at first, {last} at last.</source>
        <translation>{first} في الأسبوع أولًا، و{last} أخيرًا.</translation>
    </message>
    <message>
        <source>{count} a week, at first and at last.</source>
        <translation>{count} في الأسبوع، أولًا وأخيرًا.</translation>
    </message>
    <message numerus="yes">
        <source>Never, on %Ln days at the desk.</source>
        <translation>
            <numerusform>أبدًا، في %Ln يوم أمام المكتب.</numerusform>
            <numerusform>أبدًا، في يوم واحد أمام المكتب.</numerusform>
            <numerusform>أبدًا، في يومين أمام المكتب.</numerusform>
            <numerusform>أبدًا، في %Ln أيام أمام المكتب.</numerusform>
            <numerusform>أبدًا، في %Ln يومًا أمام المكتب.</numerusform>
            <numerusform>أبدًا، في %Ln يوم أمام المكتب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Once, on %Ln days at the desk.</source>
        <translation>
            <numerusform>مرة واحدة، في %Ln يوم أمام المكتب.</numerusform>
            <numerusform>مرة واحدة، في يوم واحد أمام المكتب.</numerusform>
            <numerusform>مرة واحدة، في يومين أمام المكتب.</numerusform>
            <numerusform>مرة واحدة، في %Ln أيام أمام المكتب.</numerusform>
            <numerusform>مرة واحدة، في %Ln يومًا أمام المكتب.</numerusform>
            <numerusform>مرة واحدة، في %Ln يوم أمام المكتب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{times}, on %Ln days at the desk.</source>
        <translation>
            <numerusform>{times}، في %Ln يوم أمام المكتب.</numerusform>
            <numerusform>{times}، في يوم واحد أمام المكتب.</numerusform>
            <numerusform>{times}، في يومين أمام المكتب.</numerusform>
            <numerusform>{times}، في %Ln أيام أمام المكتب.</numerusform>
            <numerusform>{times}، في %Ln يومًا أمام المكتب.</numerusform>
            <numerusform>{times}، في %Ln يوم أمام المكتب.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is known</source>
        <translation>لا شيء معروفًا</translation>
    </message>
    <message>
        <source>{time} at the desk, at most {longest} at a stretch.</source>
        <translation>{time} أمام المكتب، على الأكثر {longest} متواصلة.</translation>
    </message>
    <message>
        <source>none over an hour</source>
        <translation>لا شيء أكثر من ساعة</translation>
    </message>
    <message>
        <source>{times} over an hour</source>
        <translation>{times} أكثر من ساعة</translation>
    </message>
    <message>
        <source>{count} a week over an hour</source>
        <translation>{count} في الأسبوع أكثر من ساعة</translation>
    </message>
    <message>
        <source>Over an hour at the desk</source>
        <translation>أكثر من ساعة أمام المكتب</translation>
    </message>
    <message>
        <source>Spasms</source>
        <translation>تشنّجات</translation>
    </message>
    <message>
        <source>No spasm in these days.</source>
        <translation>لا تشنّج في هذه الأيام.</translation>
    </message>
    <message>
        <source>One spasm, which goes on.</source>
        <translation>تشنّج واحد ما زال مستمرًا.</translation>
    </message>
    <message>
        <source>Two spasms, {time} apart.</source>
        <translation>تشنّجان بينهما {time}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spasms, on average {time} apart.</source>
        <translation>
            <numerusform>%Ln تشنّجات، بينها {time} في المتوسط.</numerusform>
            <numerusform>تشنّج واحد، بفاصل {time} في المتوسط.</numerusform>
            <numerusform>تشنّجان، بينهما {time} في المتوسط.</numerusform>
            <numerusform>%Ln تشنّجات، بينها {time} في المتوسط.</numerusform>
            <numerusform>%Ln تشنّجًا، بينها {time} في المتوسط.</numerusform>
            <numerusform>%Ln تشنّج، بينها {time} في المتوسط.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spasm of {day}: {what}</source>
        <translation>تشنّج {day}: {what}</translation>
    </message>
    <message>
        <source>day {number}</source>
        <translation>اليوم {number}</translation>
    </message>
    <message>
        <source>worst pain {value}</source>
        <translation>أسوأ ألم {value}</translation>
    </message>
    <message>
        <source>ice {times}</source>
        <translation>ثلج {times}</translation>
    </message>
    <message>
        <source>heat {times}</source>
        <translation>حرارة {times}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln doses</source>
        <translation>
            <numerusform>%Ln جرعة</numerusform>
            <numerusform>جرعة واحدة</numerusform>
            <numerusform>جرعتان</numerusform>
            <numerusform>%Ln جرعات</numerusform>
            <numerusform>%Ln جرعة</numerusform>
            <numerusform>%Ln جرعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Began</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Worst pain, 0-10</source>
        <translation>أسوأ ألم، 0-10</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>{name} {amount} mg</source>
        <translation>{name} {amount} ملغ</translation>
    </message>
    <message>
        <source>Eased</source>
        <translation>هدأت</translation>
    </message>
    <message>
        <source>Answers that are not no</source>
        <translation>إجابات ليست «لا»</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>وُضع جانبًا</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Pain (0-10)</source>
        <translation>الألم (0-10)</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>أيها</translation>
    </message>
    <message>
        <source>Twinge or spasm</source>
        <translation>وخزة أو تشنّج</translation>
    </message>
    <message>
        <source>Ice or heat of</source>
        <translation>ثلج أو حرارة تعود إليه</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>الاستبيان</translation>
    </message>
    <message>
        <source>Score (points)</source>
        <translation>النتيجة (نقاط)</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>الدواء</translation>
    </message>
    <message>
        <source>Amount (tablets or doses)</source>
        <translation>الكمية (أقراص أو جرعات)</translation>
    </message>
    <message>
        <source>Ingredients of one</source>
        <translation>مواد الواحد</translation>
    </message>
    <message>
        <source>Prescribed by</source>
        <translation>واصفها</translation>
    </message>
    <message>
        <source>Prescribed on</source>
        <translation>وُصفت في</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>مواعيد التذكير</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Moved (min)</source>
        <translation>الحركة (دقيقة)</translation>
    </message>
    <message>
        <source>Goal (min)</source>
        <translation>الهدف (دقيقة)</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>كيف عُرف</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>أُدخل يدويًا</translation>
    </message>
    <message>
        <source>Drink</source>
        <translation>المشروب</translation>
    </message>
    <message>
        <source>Amount (ml)</source>
        <translation>الكمية (مل)</translation>
    </message>
    <message>
        <source>Counts towards the goal</source>
        <translation>يُحسب نحو الهدف</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>ثبات</translation>
    </message>
    <message>
        <source>Level (0-4)</source>
        <translation>المستوى (0-4)</translation>
    </message>
    <message>
        <source>Held (s)</source>
        <translation>مدة الثبات (ثانية)</translation>
    </message>
    <message>
        <source>Goal (s)</source>
        <translation>الهدف (ثانية)</translation>
    </message>
    <message>
        <source>Form was good</source>
        <translation>الوضعية صحيحة</translation>
    </message>
    <message>
        <source>Could have talked</source>
        <translation>كان الكلام ممكنًا</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>الإطالة</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>الجنب</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Hold (s)</source>
        <translation>الثبات (ثانية)</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>التكرارات</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>الجهات</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Weight (kg)</source>
        <translation>الوزن (كغ)</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>الطعام</translation>
    </message>
    <message>
        <source>Portions</source>
        <translation>حصص</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Also worth doing</source>
        <translation>مما يستحق أيضًا</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>اكتمل</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>By</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Still planned</source>
        <translation>ما زالت مقررة</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>اليوم التالي</translation>
    </message>
    <message>
        <source>About</source>
        <translation>عن التطبيق</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>وقت الإجابة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>With</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Chosen (min)</source>
        <translation>المختار (دقيقة)</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>How the end is known</source>
        <translation>كيف عُرفت النهاية</translation>
    </message>
    <message>
        <source>Why before its time</source>
        <translation>لماذا قبل وقته</translation>
    </message>
    <message>
        <source>Skin all right, first check</source>
        <translation>الجلد بخير، الفحص الأول</translation>
    </message>
    <message>
        <source>Skin all right, second check</source>
        <translation>الجلد بخير، الفحص الثاني</translation>
    </message>
    <message>
        <source>Skin all right, afterwards</source>
        <translation>الجلد بخير، بعدها</translation>
    </message>
    <message>
        <source>Pain before (0-10)</source>
        <translation>الألم قبله (0-10)</translation>
    </message>
    <message>
        <source>Pain after (0-10)</source>
        <translation>الألم بعده (0-10)</translation>
    </message>
    <message>
        <source>Spasm of</source>
        <translation>تشنّج تعود إليه</translation>
    </message>
    <message>
        <source>Stopped for</source>
        <translation>أُوقف بسبب</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>lower back</source>
        <translation>أسفل الظهر</translation>
    </message>
    <message>
        <source>ice</source>
        <translation>ثلج</translation>
    </message>
    <message>
        <source>heat</source>
        <translation>حرارة</translation>
    </message>
    <message>
        <source>dry pad</source>
        <translation>وسادة جافة</translation>
    </message>
    <message>
        <source>moist heat</source>
        <translation>حرارة رطبة</translation>
    </message>
    <message>
        <source>bath</source>
        <translation>حمّام</translation>
    </message>
    <message>
        <source>heat wrap</source>
        <translation>لفافة حرارية</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>مفترض</translation>
    </message>
    <message>
        <source>noticed</source>
        <translation>ملحوظ</translation>
    </message>
    <message>
        <source>after a nudge</source>
        <translation>بعد تذكير</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>الأسوأ</translation>
    </message>
    <message>
        <source>average</source>
        <translation>المتوسط</translation>
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
        <translation>التغيّر العام</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>أمام المكتب</translation>
    </message>
    <message>
        <source>away</source>
        <translation>بعيد</translation>
    </message>
    <message>
        <source>walk</source>
        <translation>مشي</translation>
    </message>
    <message>
        <source>swim</source>
        <translation>سباحة</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>دراجة</translation>
    </message>
    <message>
        <source>stair climber</source>
        <translation>جهاز الدرج</translation>
    </message>
    <message>
        <source>water</source>
        <translation>ماء</translation>
    </message>
    <message>
        <source>tea</source>
        <translation>شاي</translation>
    </message>
    <message>
        <source>coffee</source>
        <translation>قهوة</translation>
    </message>
    <message>
        <source>milk</source>
        <translation>حليب</translation>
    </message>
    <message>
        <source>soup</source>
        <translation>حساء</translation>
    </message>
    <message>
        <source>juice</source>
        <translation>عصير</translation>
    </message>
    <message>
        <source>alcohol</source>
        <translation>كحول</translation>
    </message>
    <message>
        <source>other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>sharp or spreading pain</source>
        <translation>ألم حاد أو منتشر</translation>
    </message>
    <message>
        <source>pain, tingling or weakness in a leg</source>
        <translation>ألم أو تنميل أو ضعف في ساق</translation>
    </message>
    <message>
        <source>a cramp or spasm</source>
        <translation>تقلّص مؤلم أو تشنّج</translation>
    </message>
    <message>
        <source>hips sagged or back arched</source>
        <translation>هبط الوركان أو تقوّس الظهر</translation>
    </message>
    <message>
        <source>held breath</source>
        <translation>حبس النفس</translation>
    </message>
    <message>
        <source>dizzy, chest pressure, headache, blurred sight</source>
        <translation>دوار، ضغط في الصدر، صداع، تشوّش في البصر</translation>
    </message>
    <message>
        <source>was checked</source>
        <translation>تم الفحص</translation>
    </message>
    <message>
        <source>a mistake</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>ليس اليوم</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا إجابة</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>تم التراجع</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds is a start, not a test.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>%Ln ثانية بداية، وليست اختبارًا.</numerusform>
            <numerusform>ثانية واحدة بداية، وليست اختبارًا.</numerusform>
            <numerusform>ثانيتان بداية، وليست اختبارًا.</numerusform>
            <numerusform>%Ln ثوانٍ بداية، وليست اختبارًا.</numerusform>
            <numerusform>%Ln ثانية بداية، وليست اختبارًا.</numerusform>
            <numerusform>%Ln ثانية بداية، وليست اختبارًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln s more since {day}: three good sessions on two days.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>زيادة %Ln ثانية منذ {day}: ثلاث جلسات جيدة في يومين.</numerusform>
            <numerusform>زيادة ثانية واحدة منذ {day}: ثلاث جلسات جيدة في يومين.</numerusform>
            <numerusform>زيادة ثانيتين منذ {day}: ثلاث جلسات جيدة في يومين.</numerusform>
            <numerusform>زيادة %Ln ثوانٍ منذ {day}: ثلاث جلسات جيدة في يومين.</numerusform>
            <numerusform>زيادة %Ln ثانية منذ {day}: ثلاث جلسات جيدة في يومين.</numerusform>
            <numerusform>زيادة %Ln ثانية منذ {day}: ثلاث جلسات جيدة في يومين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln s less since {day}: two holds in a row ended before the goal.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>نقص %Ln ثانية منذ {day}: مرتا ثبات متتاليتان انتهتا قبل الهدف.</numerusform>
            <numerusform>نقص ثانية واحدة منذ {day}: مرتا ثبات متتاليتان انتهتا قبل الهدف.</numerusform>
            <numerusform>نقص ثانيتين منذ {day}: مرتا ثبات متتاليتان انتهتا قبل الهدف.</numerusform>
            <numerusform>نقص %Ln ثوانٍ منذ {day}: مرتا ثبات متتاليتان انتهتا قبل الهدف.</numerusform>
            <numerusform>نقص %Ln ثانية منذ {day}: مرتا ثبات متتاليتان انتهتا قبل الهدف.</numerusform>
            <numerusform>نقص %Ln ثانية منذ {day}: مرتا ثبات متتاليتان انتهتا قبل الهدف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln s less since {day}: two mornings hurt more than usual.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>نقص %Ln ثانية منذ {day}: صباحان كان الألم فيهما أكثر من المعتاد.</numerusform>
            <numerusform>نقص ثانية واحدة منذ {day}: صباحان كان الألم فيهما أكثر من المعتاد.</numerusform>
            <numerusform>نقص ثانيتين منذ {day}: صباحان كان الألم فيهما أكثر من المعتاد.</numerusform>
            <numerusform>نقص %Ln ثوانٍ منذ {day}: صباحان كان الألم فيهما أكثر من المعتاد.</numerusform>
            <numerusform>نقص %Ln ثانية منذ {day}: صباحان كان الألم فيهما أكثر من المعتاد.</numerusform>
            <numerusform>نقص %Ln ثانية منذ {day}: صباحان كان الألم فيهما أكثر من المعتاد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The level you chose, since {day}.</source>
        <extracomment>safety</extracomment>
        <translation>المستوى الذي اخترته، منذ {day}.</translation>
    </message>
    <message>
        <source>Kept, but less than half of the goal: it is not one of the three.</source>
        <extracomment>safety</extracomment>
        <translation>حُفظ، لكنه أقل من نصف الهدف: ليس واحدًا من الثلاثة.</translation>
    </message>
    <message>
        <source>Hold {number} of {count}.</source>
        <extracomment>safety</extracomment>
        <translation>الثبات {number} من {count}.</translation>
    </message>
    <message numerus="yes">
        <source>From now on one level easier: {level}, %Ln s.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>من الآن مستوى أسهل: {level}، %Ln ثانية.</numerusform>
            <numerusform>من الآن مستوى أسهل: {level}، ثانية واحدة.</numerusform>
            <numerusform>من الآن مستوى أسهل: {level}، ثانيتان.</numerusform>
            <numerusform>من الآن مستوى أسهل: {level}، %Ln ثوانٍ.</numerusform>
            <numerusform>من الآن مستوى أسهل: {level}، %Ln ثانية.</numerusform>
            <numerusform>من الآن مستوى أسهل: {level}، %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From now on %Ln s: two holds in a row ended before the goal.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>من الآن %Ln ثانية: مرتا ثبات متتاليتان انتهتا قبل الهدف.</numerusform>
            <numerusform>من الآن ثانية واحدة: مرتا ثبات متتاليتان انتهتا قبل الهدف.</numerusform>
            <numerusform>من الآن ثانيتين: مرتا ثبات متتاليتان انتهتا قبل الهدف.</numerusform>
            <numerusform>من الآن %Ln ثوانٍ: مرتا ثبات متتاليتان انتهتا قبل الهدف.</numerusform>
            <numerusform>من الآن %Ln ثانية: مرتا ثبات متتاليتان انتهتا قبل الهدف.</numerusform>
            <numerusform>من الآن %Ln ثانية: مرتا ثبات متتاليتان انتهتا قبل الهدف.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, {day}: {units}</source>
        <translation>{name}، {day}: {units}</translation>
    </message>
    <message>
        <source>episode, from onset to eased</source>
        <translation>النوبة، من البداية إلى الهدوء</translation>
    </message>
    <message>
        <source>highest of each week</source>
        <translation>الأعلى في كل أسبوع</translation>
    </message>
    <message>
        <source>median of each week</source>
        <translation>الوسيط في كل أسبوع</translation>
    </message>
    <message>
        <source>Ticked from group A (call now): {signs}.</source>
        <translation>علامات محددة من المجموعة A (الاتصال الآن): {signs}.</translation>
    </message>
    <message>
        <source>Ticked from the other groups: {signs}.</source>
        <translation>علامات محددة من المجموعات الأخرى: {signs}.</translation>
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
        <translation>صدّر بصيغة JSON ‏(--format json)، ثم استورد ذلك الملف.</translation>
    </message>
    <message>
        <source>An exchange goes on already, or waits for the folder. Try again a little later.</source>
        <translation>مزامنة جارية بالفعل، أو تنتظر المجلد. تُعاد المحاولة بعد قليل.</translation>
    </message>
    <message numerus="yes">
        <source>Page {number} of %Ln</source>
        <translation>
            <numerusform>الصفحة {number} من %Ln</numerusform>
            <numerusform>الصفحة {number} من %Ln</numerusform>
            <numerusform>الصفحة {number} من %Ln</numerusform>
            <numerusform>الصفحة {number} من %Ln</numerusform>
            <numerusform>الصفحة {number} من %Ln</numerusform>
            <numerusform>الصفحة {number} من %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is already there. Choose another name.</source>
        <translation>⁦{file}⁩ موجود بالفعل. يلزم اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>one of {words}</source>
        <translation>واحد من {words}</translation>
    </message>
    <message>
        <source>an object with names and values</source>
        <translation>كائن فيه أسماء وقيم</translation>
    </message>
    <message>
        <source>a moment such as 2026-11-22T14:05:00Z</source>
        <translation>لحظة مثل 2026-11-22T14:05:00Z</translation>
    </message>
    <message>
        <source>I can&apos;t read &quot;{text}&quot; as a time. Write {time}, yesterday 9, or 20 minutes ago.</source>
        <translation>تتعذر قراءة «{text}» كوقت. يُكتب {time}، أو أمس 9، أو قبل 20 دقيقة.</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>safety</extracomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>That offset from UTC does not exist.</source>
        <translation>هذا الفارق عن UTC غير موجود.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is still to come. Give a moment that is past.</source>
        <translation>«{text}» لم يأتِ بعد. يُعطى وقت مضى.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>{time} came twice that night. This is the first, before the clocks went back.</source>
        <translation>جاءت {time} مرتين تلك الليلة. هذه الأولى، قبل تأخير الساعة.</translation>
    </message>
    <message>
        <source>{time} came twice that night. This is the second, after the clocks went back.</source>
        <translation>جاءت {time} مرتين تلك الليلة. هذه الثانية، بعد تأخير الساعة.</translation>
    </message>
    <message>
        <source>{day} had no {time}: the clocks went forward over it. Give a time before or after.</source>
        <translation>لم تكن في {day} ساعة {time}: قُدّمت الساعة فتجاوزتها. يُعطى وقت قبلها أو بعدها.</translation>
    </message>
    <message>
        <source>{first} to {last} ends before it begins.</source>
        <translation>{first} إلى {last} ينتهي قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>{one} and {other} overlap.</source>
        <translation>{one} و{other} متداخلان.</translation>
    </message>
    <message>
        <source>your answers earlier today</source>
        <translation>إجاباتك السابقة اليوم</translation>
    </message>
    <message>
        <source>your episode began on {day}</source>
        <translation>بدأت نوبتك {day}</translation>
    </message>
    <message numerus="yes">
        <source>logged %Ln times in one place within three months</source>
        <translation>
            <numerusform>لم يُسجَّل في مكان واحد خلال ثلاثة أشهر (%Ln)</numerusform>
            <numerusform>سُجّل مرة واحدة في مكان واحد خلال ثلاثة أشهر</numerusform>
            <numerusform>سُجّل مرتين في مكان واحد خلال ثلاثة أشهر</numerusform>
            <numerusform>سُجّل %Ln مرات في مكان واحد خلال ثلاثة أشهر</numerusform>
            <numerusform>سُجّل %Ln مرة في مكان واحد خلال ثلاثة أشهر</numerusform>
            <numerusform>سُجّل %Ln مرة في مكان واحد خلال ثلاثة أشهر</numerusform>
        </translation>
    </message>
    <message>
        <source>Q0 is &quot;none&quot; or a list of warning signs, A1-A13 and B1-B15, such as [&quot;A3&quot;, &quot;B2&quot;].</source>
        <translation>Q0 هو &quot;none&quot; أو قائمة بعلامات الإنذار، A1-A13 وB1-B15، مثل [&quot;A3&quot;, &quot;B2&quot;].</translation>
    </message>
    <message>
        <source>There is no question {id}.</source>
        <translation>لا يوجد سؤال {id}.</translation>
    </message>
    <message>
        <source>{id} has no answer. Write &quot;?&quot; if you are not sure, or leave it out.</source>
        <translation>{id} بلا إجابة. يُكتب &quot;?&quot; إن لم تكن متأكدًا، أو يُترك.</translation>
    </message>
    <message>
        <source>{id} can be: {right}.</source>
        <translation>القيم الممكنة لـ {id}: {right}.</translation>
    </message>
    <message>
        <source>{sign} stands twice in Q0. Write it once.</source>
        <translation>وردت {sign} مرتين في Q0. تُكتب مرة واحدة.</translation>
    </message>
    <message>
        <source>{id} is asked only after {first}. Leave it out, or give that answer too.</source>
        <translation>{id} يُسأل فقط بعد {first}. يُترك، أو تُعطى تلك الإجابة أيضًا.</translation>
    </message>
    <message>
        <source>A measure can be: peg, change, rmdq or odi.</source>
        <translation>القياسات الممكنة: peg أو change أو rmdq أو odi.</translation>
    </message>
    <message>
        <source>PEG needs its three numbers, each from 0 to 10.</source>
        <translation>PEG يحتاج إلى أرقامه الثلاثة، كل منها من 0 إلى 10.</translation>
    </message>
    <message>
        <source>The change goes from -3, very much worse, to 3, very much better.</source>
        <translation>التغيّر من -3، أسوأ بكثير جدًا، إلى 3، أفضل بكثير جدًا.</translation>
    </message>
    <message>
        <source>A Roland-Morris score goes from 0 to 24.</source>
        <translation>نتيجة Roland-Morris من 0 إلى 24.</translation>
    </message>
    <message>
        <source>Roland-Morris needs the numbers of the ticked sentences, 1 to 24.</source>
        <translation>Roland-Morris يحتاج إلى أرقام الجمل المحددة، من 1 إلى 24.</translation>
    </message>
    <message>
        <source>An Oswestry score goes from 0 to 100 per cent.</source>
        <translation>نتيجة Oswestry من 0 إلى 100 بالمئة.</translation>
    </message>
    <message>
        <source>A change of about {least} to {most} points is usually considered meaningful ({source}).</source>
        <translation>تغيّر بنحو {least} إلى {most} نقاط يُعَدّ عادة ذا معنى ({source}).</translation>
    </message>
    <message>
        <source>A change of {points} or more points or {percent} (so {least} to {most} points when it began low) is usually considered meaningful ({source}).</source>
        <translation>تغيّر بمقدار {points} نقاط أو أكثر و{percent} (أي {least} إلى {most} نقاط حين تكون البداية منخفضة) يُعَدّ عادة ذا معنى ({source}).</translation>
    </message>
    <message>
        <source>A change of {points} or more points (or {percent}) is usually considered meaningful ({source}).</source>
        <translation>تغيّر بمقدار {points} نقاط أو أكثر (أو {percent}) يُعَدّ عادة ذا معنى ({source}).</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>none of 28</source>
        <translation>لا شيء من 28</translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning signs ticked</source>
        <translation>
            <numerusform>%Ln علامة إنذار محددة</numerusform>
            <numerusform>علامة إنذار واحدة محددة</numerusform>
            <numerusform>علامتا إنذار محددتان</numerusform>
            <numerusform>%Ln علامات إنذار محددة</numerusform>
            <numerusform>%Ln علامة إنذار محددة</numerusform>
            <numerusform>%Ln علامة إنذار محددة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before the %Ln questions</source>
        <translation>
            <numerusform>قبل %Ln سؤال</numerusform>
            <numerusform>قبل سؤال واحد</numerusform>
            <numerusform>قبل سؤالين</numerusform>
            <numerusform>قبل %Ln أسئلة</numerusform>
            <numerusform>قبل %Ln سؤالًا</numerusform>
            <numerusform>قبل %Ln سؤال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Question {number} of %Ln</source>
        <translation>
            <numerusform>السؤال {number} من %Ln</numerusform>
            <numerusform>السؤال {number} من %Ln</numerusform>
            <numerusform>السؤال {number} من %Ln</numerusform>
            <numerusform>السؤال {number} من %Ln</numerusform>
            <numerusform>السؤال {number} من %Ln</numerusform>
            <numerusform>السؤال {number} من %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>طبيب</translation>
    </message>
    <message>
        <source>Steroid injection</source>
        <translation>حقنة ستيرويد</translation>
    </message>
    <message>
        <source>Massage</source>
        <translation>تدليك</translation>
    </message>
    <message>
        <source>Physiotherapist</source>
        <translation>اختصاصي علاج طبيعي</translation>
    </message>
    <message>
        <source>Chiropractor</source>
        <translation>معالج الكايروبراكتيك</translation>
    </message>
    <message>
        <source>Dietitian</source>
        <translation>اختصاصي تغذية</translation>
    </message>
    <message>
        <source>Neurologist</source>
        <translation>طبيب أعصاب</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>That day is still to come: keep it as a planned visit.</source>
        <translation>ذلك اليوم لم يأتِ بعد: يُحفظ كزيارة مقررة.</translation>
    </message>
    <message>
        <source>A visit can be at most ten years back.</source>
        <translation>يمكن تسجيل زيارة قبل عشر سنوات على الأكثر.</translation>
    </message>
    <message>
        <source>That day is past: keep it as a visit that took place.</source>
        <translation>ذلك اليوم مضى: يُحفظ كزيارة تمّت.</translation>
    </message>
    <message>
        <source>A visit can be planned at most two years ahead.</source>
        <translation>يمكن تقرير زيارة قبل موعدها بسنتين على الأكثر.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>1 so far</source>
        <translation>1 حتى الآن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in {span}, about every {every}</source>
        <translation>
            <numerusform>%Ln خلال {span}، تقريبًا كل {every}</numerusform>
            <numerusform>%Ln خلال {span}، تقريبًا كل {every}</numerusform>
            <numerusform>%Ln خلال {span}، تقريبًا كل {every}</numerusform>
            <numerusform>%Ln خلال {span}، تقريبًا كل {every}</numerusform>
            <numerusform>%Ln خلال {span}، تقريبًا كل {every}</numerusform>
            <numerusform>%Ln خلال {span}، تقريبًا كل {every}</numerusform>
        </translation>
    </message>
    <message>
        <source>day</source>
        <extracomment>safety</extracomment>
        <translation>يوم</translation>
    </message>
    <message>
        <source>A visit can be to: {right}.</source>
        <translation>أنواع الزيارات الممكنة: {right}.</translation>
    </message>
    <message>
        <source>Pain goes from 0 to 10.</source>
        <extracomment>safety</extracomment>
        <translation>الألم من 0 إلى 10.</translation>
    </message>
    <message>
        <source>Write the day like &quot;2026-11-30&quot;.</source>
        <translation>يُكتب اليوم هكذا: &quot;2026-11-30&quot;.</translation>
    </message>
    <message>
        <source>The guide&apos;s file {file} cannot be used: {fault}.</source>
        <translation>لا يمكن استعمال ملف الدليل ⁦{file}⁩: {fault}.</translation>
    </message>
    <message>
        <source>Mend that file or install Unclench again, then try again.</source>
        <translation>يلزم إصلاح ذلك الملف أو تثبيت Unclench من جديد، ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>الملف غير موجود</translation>
    </message>
    <message>
        <source>it is no TOML ({where})</source>
        <translation>ليس TOML ({where})</translation>
    </message>
    <message>
        <source>its tables do not fit together ({what})</source>
        <translation>جداوله لا تتوافق معًا ({what})</translation>
    </message>
    <message>
        <source>, number {number}</source>
        <translation>، الرقم {number}</translation>
    </message>
    <message>
        <source>Under 50 kg: ask a doctor or pharmacist first.</source>
        <extracomment>safety</extracomment>
        <translation>تحت 50 كغ: يُسأل الطبيب أو الصيدلي أولًا.</translation>
    </message>
    <message>
        <source>Alcohol and {name} within 8 h: both make sleepy, and together more than each alone.</source>
        <extracomment>safety</extracomment>
        <translation>الكحول و{name} خلال 8 ساعات: كلاهما يسبب النعاس، ومعًا أكثر من كل منهما وحده.</translation>
    </message>
    <message numerus="yes">
        <source>Label: with 3 or more alcoholic drinks a day, ask a doctor first. %Ln are logged in 24 h, counted as up to {amount} each.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>الملصق: مع 3 مشروبات كحولية أو أكثر في اليوم يُسأل الطبيب أولًا. المسجَّل في 24 ساعة: %Ln، وكل منها محسوب بما يصل إلى {amount}.</numerusform>
            <numerusform>الملصق: مع 3 مشروبات كحولية أو أكثر في اليوم يُسأل الطبيب أولًا. المسجَّل في 24 ساعة: %Ln، وكل منها محسوب بما يصل إلى {amount}.</numerusform>
            <numerusform>الملصق: مع 3 مشروبات كحولية أو أكثر في اليوم يُسأل الطبيب أولًا. المسجَّل في 24 ساعة: %Ln، وكل منها محسوب بما يصل إلى {amount}.</numerusform>
            <numerusform>الملصق: مع 3 مشروبات كحولية أو أكثر في اليوم يُسأل الطبيب أولًا. المسجَّل في 24 ساعة: %Ln، وكل منها محسوب بما يصل إلى {amount}.</numerusform>
            <numerusform>الملصق: مع 3 مشروبات كحولية أو أكثر في اليوم يُسأل الطبيب أولًا. المسجَّل في 24 ساعة: %Ln، وكل منها محسوب بما يصل إلى {amount}.</numerusform>
            <numerusform>الملصق: مع 3 مشروبات كحولية أو أكثر في اليوم يُسأل الطبيب أولًا. المسجَّل في 24 ساعة: %Ln، وكل منها محسوب بما يصل إلى {amount}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {units} at once; {who} says {most} at most.</source>
        <extracomment>safety</extracomment>
        <translation>{name}: {units} في المرة الواحدة؛ والحد الأقصى بحسب {who} هو {most}.</translation>
    </message>
    <message>
        <source>{name}: this is more than {who} allows in 24 h.</source>
        <extracomment>safety</extracomment>
        <translation>{name}: هذا أكثر مما يسمح به {who} في 24 ساعة.</translation>
    </message>
    <message>
        <source>{name}: more than {units} in {hours}. That is more than {who} allows.</source>
        <extracomment>safety</extracomment>
        <translation>{name}: أكثر من {units} في {hours}. هذا أكثر مما يسمح به {who}.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: more than %Ln doses in 24 h. That is more than {who} allows.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>{name}: أكثر من %Ln جرعة في 24 ساعة. هذا أكثر مما يسمح به {who}.</numerusform>
            <numerusform>{name}: أكثر من جرعة واحدة في 24 ساعة. هذا أكثر مما يسمح به {who}.</numerusform>
            <numerusform>{name}: أكثر من جرعتين في 24 ساعة. هذا أكثر مما يسمح به {who}.</numerusform>
            <numerusform>{name}: أكثر من %Ln جرعات في 24 ساعة. هذا أكثر مما يسمح به {who}.</numerusform>
            <numerusform>{name}: أكثر من %Ln جرعة في 24 ساعة. هذا أكثر مما يسمح به {who}.</numerusform>
            <numerusform>{name}: أكثر من %Ln جرعة في 24 ساعة. هذا أكثر مما يسمح به {who}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} at {time}: sooner than {who} says, {hours} after the one before.</source>
        <extracomment>safety</extracomment>
        <translation>{name} في {time}: أبكر من اللازم. بحسب {who} يلزم مرور {hours} على الأقل بعد الجرعة السابقة.</translation>
    </message>
    <message>
        <source>{name} at {time}: sooner than {whose} says, {hours} after it.</source>
        <extracomment>safety</extracomment>
        <translation>{name} في {time}: أبكر من اللازم. بحسب {whose} يلزم مرور {hours} على الأقل بعد جرعة ذلك الدواء.</translation>
    </message>
    <message>
        <source>For acetaminophen, call a poison centre or emergency line now even if you feel fine.</source>
        <extracomment>safety</extracomment>
        <translation>عند تجاوز حد الأسيتامينوفين (الباراسيتامول)، يجب الاتصال بمركز السموم أو خط الطوارئ الآن حتى لو كنت تشعر بأنك بخير.</translation>
    </message>
    <message>
        <source>For acetaminophen, call a poison centre or emergency line now even if you feel fine: {number}.</source>
        <extracomment>safety</extracomment>
        <translation>عند تجاوز حد الأسيتامينوفين (الباراسيتامول)، يجب الاتصال بمركز السموم أو خط الطوارئ الآن حتى لو كنت تشعر بأنك بخير: ⁨{number}⁩.</translation>
    </message>
    <message>
        <source>More than {dose} of acetaminophen in 24 h can harm the liver. Call {number} now, even if you feel fine.</source>
        <extracomment>safety</extracomment>
        <translation>أكثر من {dose} من الأسيتامينوفين (الباراسيتامول) في 24 ساعة قد يضر الكبد. يجب الاتصال على ⁨{number}⁩ الآن، حتى لو كنت تشعر بأنك بخير.</translation>
    </message>
    <message>
        <source>More than {dose} of {name} in 24 h. That is more than leaflets allow: ask your prescriber or pharmacist.</source>
        <extracomment>safety</extracomment>
        <translation>أكثر من {dose} من {name} في 24 ساعة. هذا أكثر مما تسمح به النشرات: يُسأل الطبيب الواصف أو الصيدلي.</translation>
    </message>
    <message>
        <source>{name}: {dose} of {ingredient} at once; at most {most} is known for it.</source>
        <extracomment>safety</extracomment>
        <translation>{name}: {dose} من {ingredient} في المرة الواحدة؛ والحد الأقصى المعروف له {most}.</translation>
    </message>
    <message>
        <source>{name} at {time}: sooner than is known for {ingredient}, {hours} after {other}.</source>
        <extracomment>safety</extracomment>
        <translation>{name} في {time}: أبكر من اللازم. المعروف عن {ingredient} أنه يلزم مرور {hours} على الأقل بعد {other}.</translation>
    </message>
    <message>
        <source>{name}: how much {ingredient} a day is too much is not known here. Ask your pharmacist.</source>
        <extracomment>safety</extracomment>
        <translation>{name}: الكمية المفرطة من {ingredient} في اليوم غير معروفة هنا. يُسأل الصيدلي.</translation>
    </message>
    <message>
        <source>{name} at {time}: how far apart doses of {ingredient} must be is not known here. Ask your pharmacist.</source>
        <extracomment>safety</extracomment>
        <translation>{name} في {time}: المدة اللازمة بين جرعات {ingredient} غير معروفة هنا. يُسأل الصيدلي.</translation>
    </message>
    <message>
        <source>{name}: its strength is not known here, so the {ingredient} of 24 h is counted without it.</source>
        <extracomment>safety</extracomment>
        <translation>{name}: تركيزه غير معروف هنا، لذلك يُحسب {ingredient} في 24 ساعة من دونه.</translation>
    </message>
    <message>
        <source>{name}: what was logged of it before has another strength. If that was wrong, ask your pharmacist.</source>
        <extracomment>safety</extracomment>
        <translation>{name}: ما سُجّل منه سابقًا له تركيز آخر. إن كان ذلك خطأ، فاسأل الصيدلي.</translation>
    </message>
    <message>
        <source>If the aspirin is your daily low dose, ask your prescriber.</source>
        <extracomment>safety</extracomment>
        <translation>إن كان الأسبرين جرعتك اليومية المنخفضة، فاسأل طبيبك الواصف.</translation>
    </message>
    <message>
        <source>Label: do not mix with another NSAID.</source>
        <extracomment>safety</extracomment>
        <translation>الملصق: لا يُخلط مع مضاد التهاب لا ستيرويدي آخر.</translation>
    </message>
    <message>
        <source>{name} was logged at {time}.</source>
        <extracomment>safety</extracomment>
        <translation>سُجّل {name} في {time}.</translation>
    </message>
    <message>
        <source>{dose} of acetaminophen in 24 h from all products; {whose} says {limit}.</source>
        <extracomment>safety</extracomment>
        <translation>{dose} من الأسيتامينوفين (الباراسيتامول) في 24 ساعة من كل المنتجات؛ والحد بحسب {whose} هو {limit}.</translation>
    </message>
    <message>
        <source>Label: no other acetaminophen product.</source>
        <extracomment>safety</extracomment>
        <translation>الملصق: لا منتج آخر فيه أسيتامينوفين (باراسيتامول).</translation>
    </message>
    <message>
        <source>Two things that make sleepy within 8 h: {first} and {second}. Ask your prescriber about it.</source>
        <extracomment>safety</extracomment>
        <translation>شيئان يسببان النعاس خلال 8 ساعات: {first} و{second}. اسأل طبيبك الواصف عن ذلك.</translation>
    </message>
    <message>
        <source>tablets</source>
        <extracomment>safety</extracomment>
        <translation>قرص</translation>
    </message>
    <message>
        <source>tablet</source>
        <extracomment>safety</extracomment>
        <translation>قرص</translation>
    </message>
    <message>
        <source>caplets</source>
        <extracomment>safety</extracomment>
        <translation>كابليت</translation>
    </message>
    <message>
        <source>caplet</source>
        <extracomment>safety</extracomment>
        <translation>كابليت</translation>
    </message>
    <message>
        <source>portions of 33 drops</source>
        <extracomment>safety</extracomment>
        <translation>حصة من 33 قطرة</translation>
    </message>
    <message>
        <source>portion of 33 drops</source>
        <extracomment>safety</extracomment>
        <translation>حصة من 33 قطرة</translation>
    </message>
    <message>
        <source>hour</source>
        <extracomment>safety</extracomment>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>hours</source>
        <extracomment>safety</extracomment>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>safety</extracomment>
        <translation>يوم</translation>
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
            <numerusform>{number} قرص</numerusform>
            <numerusform>{number} قرص</numerusform>
            <numerusform>{number} قرص</numerusform>
            <numerusform>{number} أقراص</numerusform>
            <numerusform>{number} قرصًا</numerusform>
            <numerusform>{number} قرص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} caplets</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>{number} كابليت</numerusform>
            <numerusform>{number} كابليت</numerusform>
            <numerusform>{number} كابليت</numerusform>
            <numerusform>{number} كابليت</numerusform>
            <numerusform>{number} كابليت</numerusform>
            <numerusform>{number} كابليت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} portions of 33 drops</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>{number} حصة من 33 قطرة</numerusform>
            <numerusform>{number} حصة من 33 قطرة</numerusform>
            <numerusform>{number} حصة من 33 قطرة</numerusform>
            <numerusform>{number} حصص من 33 قطرة</numerusform>
            <numerusform>{number} حصة من 33 قطرة</numerusform>
            <numerusform>{number} حصة من 33 قطرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} hours</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>{number} ساعة</numerusform>
            <numerusform>{number} ساعة</numerusform>
            <numerusform>{number} ساعة</numerusform>
            <numerusform>{number} ساعات</numerusform>
            <numerusform>{number} ساعة</numerusform>
            <numerusform>{number} ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} days</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>{number} يوم</numerusform>
            <numerusform>{number} يوم</numerusform>
            <numerusform>{number} يوم</numerusform>
            <numerusform>{number} أيام</numerusform>
            <numerusform>{number} يومًا</numerusform>
            <numerusform>{number} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>three quarters of one {unit}</source>
        <extracomment>safety</extracomment>
        <translation>ثلاثة أرباع {unit}</translation>
    </message>
    <message>
        <source>{number} and three quarters {units}</source>
        <extracomment>safety</extracomment>
        <translation>{number} وثلاثة أرباع {units}</translation>
    </message>
    <message>
        <source>a quarter of one {unit}</source>
        <extracomment>safety</extracomment>
        <translation>ربع {unit}</translation>
    </message>
    <message>
        <source>{number} and a quarter {units}</source>
        <extracomment>safety</extracomment>
        <translation>{number} وربع {units}</translation>
    </message>
    <message>
        <source>a third of one {unit}</source>
        <extracomment>safety</extracomment>
        <translation>ثلث {unit}</translation>
    </message>
    <message>
        <source>{number} and a third {units}</source>
        <extracomment>safety</extracomment>
        <translation>{number} وثلث {units}</translation>
    </message>
    <message>
        <source>half of one {unit}</source>
        <extracomment>safety</extracomment>
        <translation>نصف {unit}</translation>
    </message>
    <message>
        <source>{number} and a half {units}</source>
        <extracomment>safety</extracomment>
        <translation>{number} ونصف {units}</translation>
    </message>
    <message>
        <source>two thirds of one {unit}</source>
        <extracomment>safety</extracomment>
        <translation>ثلثا {unit}</translation>
    </message>
    <message>
        <source>{number} and two thirds {units}</source>
        <extracomment>safety</extracomment>
        <translation>{number} وثلثا {units}</translation>
    </message>
    <message>
        <source>Log it only if you took it.</source>
        <extracomment>safety</extracomment>
        <translation>سجّله فقط إن أخذته.</translation>
    </message>
    <message>
        <source>Keep it only if you took it.</source>
        <extracomment>safety</extracomment>
        <translation>احفظه فقط إن أخذته.</translation>
    </message>
    <message>
        <source>This is {left} before your prescriber says.</source>
        <extracomment>safety</extracomment>
        <translation>هذا أبكر بمقدار {left} مما يقوله طبيبك الواصف.</translation>
    </message>
    <message>
        <source>This is {left} before the label allows.</source>
        <extracomment>safety</extracomment>
        <translation>هذا أبكر بمقدار {left} مما يسمح به الملصق.</translation>
    </message>
    <message>
        <source>{units} is more than your prescriber&apos;s {most} at once.</source>
        <extracomment>safety</extracomment>
        <translation>الكمية ({units}) تتجاوز الحد الأقصى للمرة الواحدة بحسب طبيبك الواصف، وهو {most}.</translation>
    </message>
    <message>
        <source>{units} is more than the label&apos;s {most} at once.</source>
        <extracomment>safety</extracomment>
        <translation>الكمية ({units}) تتجاوز الحد الأقصى للمرة الواحدة بحسب الملصق، وهو {most}.</translation>
    </message>
    <message>
        <source>{units} is more than your prescriber&apos;s {most} at once, and {left} too soon.</source>
        <extracomment>safety</extracomment>
        <translation>الكمية ({units}) تتجاوز الحد الأقصى للمرة الواحدة بحسب طبيبك الواصف، وهو {most}، والوقت أبكر من اللازم بمقدار {left}.</translation>
    </message>
    <message>
        <source>{units} is more than the label&apos;s {most} at once, and {left} before it allows.</source>
        <extracomment>safety</extracomment>
        <translation>الكمية ({units}) تتجاوز الحد الأقصى للمرة الواحدة بحسب الملصق، وهو {most}، والوقت أبكر بمقدار {left} مما يسمح به.</translation>
    </message>
    <message>
        <source>by what is known for {name}</source>
        <extracomment>safety</extracomment>
        <translation>بحسب ما هو معروف عن {name}</translation>
    </message>
    <message>
        <source>in {left}</source>
        <extracomment>safety</extracomment>
        <translation>بعد {left}</translation>
    </message>
    <message>
        <source>{day}, {left}</source>
        <extracomment>safety</extracomment>
        <translation>{day}، {left}</translation>
    </message>
    <message>
        <source>Don&apos;t stop aspirin that a doctor has prescribed without asking first.</source>
        <extracomment>safety</extracomment>
        <translation>لا توقف الأسبرين الذي وصفه طبيب دون أن تسأل أولًا.</translation>
    </message>
    <message>
        <source>NSAIDs</source>
        <extracomment>safety</extracomment>
        <translation>مضادات التهاب لا ستيرويدية</translation>
    </message>
    <message>
        <source>Acetaminophen</source>
        <extracomment>safety</extracomment>
        <translation>أسيتامينوفين (باراسيتامول)</translation>
    </message>
    <message>
        <source>Dipyrone</source>
        <extracomment>safety</extracomment>
        <translation>ديبيرون</translation>
    </message>
    <message>
        <source>an NSAID</source>
        <extracomment>safety</extracomment>
        <translation>مضاد التهاب لا ستيرويدي</translation>
    </message>
    <message>
        <source>acetaminophen</source>
        <extracomment>safety</extracomment>
        <translation>أسيتامينوفين (باراسيتامول)</translation>
    </message>
    <message>
        <source>dipyrone</source>
        <extracomment>safety</extracomment>
        <translation>ديبيرون</translation>
    </message>
    <message>
        <source>Day {number} in a row with {kind}. Labels limit it to {days}; ask a doctor.</source>
        <extracomment>safety</extracomment>
        <translation>اليوم {number} على التوالي مع {kind}. الملصقات تحدّه بـ {days}؛ اسأل طبيبًا.</translation>
    </message>
    <message>
        <source>Day {number} in a row with {kind}. Your prescriber&apos;s limit is {days}.</source>
        <extracomment>safety</extracomment>
        <translation>اليوم {number} على التوالي مع {kind}. حدّ طبيبك الواصف {days}.</translation>
    </message>
    <message>
        <source>Day {number} in a row with {kind}. The label&apos;s limit for pain is {days}; ask a doctor.</source>
        <extracomment>safety</extracomment>
        <translation>اليوم {number} على التوالي مع {kind}. حدّ الملصق للألم {days}؛ اسأل طبيبًا.</translation>
    </message>
    <message>
        <source>{kind}: yesterday was day {number} in a row.</source>
        <extracomment>safety</extracomment>
        <translation>{kind}: أمس كان اليوم {number} على التوالي.</translation>
    </message>
    <message>
        <source>{kind}: today is day {number} in a row.</source>
        <extracomment>safety</extracomment>
        <translation>{kind}: اليوم هو اليوم {number} على التوالي.</translation>
    </message>
    <message numerus="yes">
        <source>{kind}: %Ln days in a row, longer than labels say ({days}). Talk to a doctor.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>{kind}: %Ln يوم على التوالي، أطول مما تقوله الملصقات ({days}). يجب التحدث إلى طبيب.</numerusform>
            <numerusform>{kind}: يوم واحد على التوالي، أطول مما تقوله الملصقات ({days}). يجب التحدث إلى طبيب.</numerusform>
            <numerusform>{kind}: يومين على التوالي، أطول مما تقوله الملصقات ({days}). يجب التحدث إلى طبيب.</numerusform>
            <numerusform>{kind}: %Ln أيام على التوالي، أطول مما تقوله الملصقات ({days}). يجب التحدث إلى طبيب.</numerusform>
            <numerusform>{kind}: %Ln يومًا على التوالي، أطول مما تقوله الملصقات ({days}). يجب التحدث إلى طبيب.</numerusform>
            <numerusform>{kind}: %Ln يوم على التوالي، أطول مما تقوله الملصقات ({days}). يجب التحدث إلى طبيب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kind}: %Ln days in a row, longer than your prescriber said ({days}). Talk to a doctor.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>{kind}: %Ln يوم على التوالي، أطول مما قاله طبيبك الواصف ({days}). يجب التحدث إلى طبيب.</numerusform>
            <numerusform>{kind}: يوم واحد على التوالي، أطول مما قاله طبيبك الواصف ({days}). يجب التحدث إلى طبيب.</numerusform>
            <numerusform>{kind}: يومين على التوالي، أطول مما قاله طبيبك الواصف ({days}). يجب التحدث إلى طبيب.</numerusform>
            <numerusform>{kind}: %Ln أيام على التوالي، أطول مما قاله طبيبك الواصف ({days}). يجب التحدث إلى طبيب.</numerusform>
            <numerusform>{kind}: %Ln يومًا على التوالي، أطول مما قاله طبيبك الواصف ({days}). يجب التحدث إلى طبيب.</numerusform>
            <numerusform>{kind}: %Ln يوم على التوالي، أطول مما قاله طبيبك الواصف ({days}). يجب التحدث إلى طبيب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kind}: %Ln days in a row, longer than the label says ({days}). Talk to a doctor.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>{kind}: %Ln يوم على التوالي، أطول مما يقوله الملصق ({days}). يجب التحدث إلى طبيب.</numerusform>
            <numerusform>{kind}: يوم واحد على التوالي، أطول مما يقوله الملصق ({days}). يجب التحدث إلى طبيب.</numerusform>
            <numerusform>{kind}: يومين على التوالي، أطول مما يقوله الملصق ({days}). يجب التحدث إلى طبيب.</numerusform>
            <numerusform>{kind}: %Ln أيام على التوالي، أطول مما يقوله الملصق ({days}). يجب التحدث إلى طبيب.</numerusform>
            <numerusform>{kind}: %Ln يومًا على التوالي، أطول مما يقوله الملصق ({days}). يجب التحدث إلى طبيب.</numerusform>
            <numerusform>{kind}: %Ln يوم على التوالي، أطول مما يقوله الملصق ({days}). يجب التحدث إلى طبيب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels say: not longer without a doctor.</source>
        <extracomment>safety</extracomment>
        <translation>تقول الملصقات: ليس أطول من ذلك دون طبيب.</translation>
    </message>
    <message>
        <source>That is the last that your prescriber set.</source>
        <extracomment>safety</extracomment>
        <translation>هذا آخر ما حدده طبيبك الواصف.</translation>
    </message>
    <message>
        <source>The label says: not longer without a doctor.</source>
        <extracomment>safety</extracomment>
        <translation>يقول الملصق: ليس أطول من ذلك دون طبيب.</translation>
    </message>
    <message>
        <source>A low dose: its days in a row are not counted.</source>
        <extracomment>safety</extracomment>
        <translation>جرعة منخفضة: أيامها المتتالية لا تُحسب.</translation>
    </message>
    <message>
        <source>Your prescriber&apos;s limit: {days} in a row.</source>
        <extracomment>safety</extracomment>
        <translation>حدّ طبيبك الواصف: {days} على التوالي.</translation>
    </message>
    <message>
        <source>At most {days} in a row (your prescriber&apos;s instructions have no number).</source>
        <extracomment>safety</extracomment>
        <translation>{days} على التوالي على الأكثر (لا رقم في تعليمات طبيبك الواصف).</translation>
    </message>
    <message>
        <source>At most {days} in a row without a doctor.</source>
        <extracomment>safety</extracomment>
        <translation>{days} على التوالي على الأكثر دون طبيب.</translation>
    </message>
    <message>
        <source>At most {days} in a row without a doctor (no other number is known here).</source>
        <extracomment>safety</extracomment>
        <translation>{days} على التوالي على الأكثر دون طبيب (لا رقم آخر معروفًا هنا).</translation>
    </message>
    <message>
        <source>your prescriber</source>
        <extracomment>safety</extracomment>
        <translation>طبيبك الواصف</translation>
    </message>
    <message>
        <source>the label</source>
        <extracomment>safety</extracomment>
        <translation>الملصق</translation>
    </message>
    <message>
        <source>It was logged at {time}.</source>
        <extracomment>safety</extracomment>
        <translation>سُجّل في {time}.</translation>
    </message>
    <message>
        <source>your prescriber&apos;s rule for {other}</source>
        <extracomment>safety</extracomment>
        <translation>قاعدة طبيبك الواصف لـ {other}</translation>
    </message>
    <message>
        <source>the label of {other}</source>
        <extracomment>safety</extracomment>
        <translation>ملصق {other}</translation>
    </message>
    <message>
        <source>Earliest moved from {old} to {new}: an entry was changed at {time}.</source>
        <extracomment>safety</extracomment>
        <translation>انتقل أبكر وقت من {old} إلى {new}: عُدّل مدخل في {time}.</translation>
    </message>
    <message>
        <source>{time}: deleted</source>
        <extracomment>safety</extracomment>
        <translation>{time}: حُذف</translation>
    </message>
    <message>
        <source>{time}: {old} became {new}</source>
        <extracomment>safety</extracomment>
        <translation>{time}: {old} صار {new}</translation>
    </message>
    <message>
        <source>{units} at {time}</source>
        <extracomment>safety</extracomment>
        <translation>{units} في {time}</translation>
    </message>
    <message>
        <source>Units go from 0.25 to 200.</source>
        <extracomment>safety</extracomment>
        <translation>الوحدات من 0.25 إلى 200.</translation>
    </message>
    <message>
        <source>That dose was entered more than 10 minutes ago. You can change or delete it on the medicine card, under details.</source>
        <extracomment>safety</extracomment>
        <translation>أُدخلت تلك الجرعة قبل أكثر من 10 دقائق. يمكن تعديلها أو حذفها في بطاقة الدواء، تحت «تفاصيل».</translation>
    </message>
    <message>
        <source>Give the product a name.</source>
        <extracomment>safety</extracomment>
        <translation>يلزم اسم للمنتج.</translation>
    </message>
    <message>
        <source>Name at least one active ingredient.</source>
        <extracomment>safety</extracomment>
        <translation>تلزم مادة فعالة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>An ingredient can be: {names}.</source>
        <extracomment>safety</extracomment>
        <translation>المواد الممكنة: {names}.</translation>
    </message>
    <message>
        <source>A strength goes up to 10000 mg.</source>
        <extracomment>safety</extracomment>
        <translation>التركيز حتى 10000 ملغ.</translation>
    </message>
    <message>
        <source>Say who gave the instructions.</source>
        <extracomment>safety</extracomment>
        <translation>يلزم ذكر من أعطى التعليمات.</translation>
    </message>
    <message>
        <source>Say the hours between doses, or a limit. Without any, the label stays as it is.</source>
        <extracomment>safety</extracomment>
        <translation>يلزم ذكر الساعات بين الجرعات، أو حدّ. من دونهما يبقى الملصق كما هو.</translation>
    </message>
    <message>
        <source>Write the day as 2026-11-22.</source>
        <extracomment>safety</extracomment>
        <translation>يُكتب اليوم هكذا: 2026-11-22.</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <extracomment>safety</extracomment>
        <translation>ذلك اليوم لم يأتِ بعد.</translation>
    </message>
    <message>
        <source>Write times of day such as 08:00 20:00.</source>
        <extracomment>safety</extracomment>
        <translation>تُكتب الأوقات هكذا: 08:00 20:00.</translation>
    </message>
    <message>
        <source>Units of one dose go from 0.25 to 20.</source>
        <extracomment>safety</extracomment>
        <translation>وحدات الجرعة الواحدة من 0.25 إلى 20.</translation>
    </message>
    <message>
        <source>Hours between doses go up to 168.</source>
        <extracomment>safety</extracomment>
        <translation>الساعات بين الجرعات حتى 168.</translation>
    </message>
    <message>
        <source>Units in 24 h go from 0.25 to 100.</source>
        <extracomment>safety</extracomment>
        <translation>الوحدات في 24 ساعة من 0.25 إلى 100.</translation>
    </message>
    <message>
        <source>Days in a row go from 1 to 365.</source>
        <extracomment>safety</extracomment>
        <translation>الأيام المتتالية من 1 إلى 365.</translation>
    </message>
    <message>
        <source>I know no product called {product}. These are known: {known}.</source>
        <extracomment>safety</extracomment>
        <translation>لا يوجد منتج معروف باسم {product}. المعروفة: {known}.</translation>
    </message>
    <message>
        <source>Sedating medicine logged at {time}: no driving, no machines, no alcohol.</source>
        <extracomment>safety</extracomment>
        <translation>سُجّل دواء مهدّئ في {time}: لا قيادة، لا آلات، لا كحول.</translation>
    </message>
    <message>
        <source>see the note</source>
        <extracomment>safety</extracomment>
        <translation>انظر الملاحظة</translation>
    </message>
    <message>
        <source>no hours or limits were entered</source>
        <extracomment>safety</extracomment>
        <translation>لم تُدخل ساعات ولا حدود</translation>
    </message>
    <message>
        <source>your prescriber&apos;s instructions hold</source>
        <extracomment>safety</extracomment>
        <translation>تعليمات طبيبك الواصف هي السارية</translation>
    </message>
    <message>
        <source>one is more at once than your prescriber says</source>
        <extracomment>safety</extracomment>
        <translation>وحدة واحدة تتجاوز ما يقوله طبيبك الواصف للمرة الواحدة</translation>
    </message>
    <message>
        <source>one is more at once than the label says</source>
        <extracomment>safety</extracomment>
        <translation>وحدة واحدة تتجاوز ما يقوله الملصق للمرة الواحدة</translation>
    </message>
    <message>
        <source>now 1 is within your prescriber&apos;s instructions</source>
        <extracomment>safety</extracomment>
        <translation>أخذ 1 الآن ضمن تعليمات طبيبك الواصف</translation>
    </message>
    <message>
        <source>now 1 is within the label</source>
        <extracomment>safety</extracomment>
        <translation>أخذ 1 الآن ضمن حدود الملصق</translation>
    </message>
    <message>
        <source>earliest {time}</source>
        <extracomment>safety</extracomment>
        <translation>أبكر وقت {time}</translation>
    </message>
    <message>
        <source>earliest {time}, in {left}</source>
        <extracomment>safety</extracomment>
        <translation>أبكر وقت {time}، بعد {left}</translation>
    </message>
    <message>
        <source>one is more than is known for {name}</source>
        <extracomment>safety</extracomment>
        <translation>وحدة واحدة تتجاوز المعروف لـ {name}</translation>
    </message>
    <message>
        <source>known for {name}: not before {time}</source>
        <extracomment>safety</extracomment>
        <translation>المعروف لـ {name}: ليس قبل {time}</translation>
    </message>
    <message>
        <source>known for {name}: not before {time}, in {left}</source>
        <extracomment>safety</extracomment>
        <translation>المعروف لـ {name}: ليس قبل {time}، بعد {left}</translation>
    </message>
    <message>
        <source>by {whose}</source>
        <extracomment>safety</extracomment>
        <translation>بحسب {whose}</translation>
    </message>
    <message>
        <source>by your prescriber&apos;s instructions</source>
        <extracomment>safety</extracomment>
        <translation>بحسب تعليمات طبيبك الواصف</translation>
    </message>
    <message>
        <source>by the label you chose</source>
        <extracomment>safety</extracomment>
        <translation>بحسب الملصق الذي اخترته</translation>
    </message>
    <message>
        <source>{units} in 24 h</source>
        <extracomment>safety</extracomment>
        <translation>{units} في 24 ساعة</translation>
    </message>
    <message>
        <source>{units} of {limit} in 24 h</source>
        <extracomment>safety</extracomment>
        <translation>{units} من {limit} في 24 ساعة</translation>
    </message>
    <message>
        <source>{dose} from other products</source>
        <extracomment>safety</extracomment>
        <translation>{dose} من منتجات أخرى</translation>
    </message>
    <message>
        <source>{own} + {more}</source>
        <extracomment>safety</extracomment>
        <translation>{own} + {more}</translation>
    </message>
    <message>
        <source>{hours} apart</source>
        <extracomment>safety</extracomment>
        <translation>بفاصل {hours}</translation>
    </message>
    <message>
        <source>{apart} by {whose}</source>
        <extracomment>safety</extracomment>
        <translation>{apart} بحسب {whose}</translation>
    </message>
    <message>
        <source>{units} in {hours}</source>
        <extracomment>safety</extracomment>
        <translation>{units} في {hours}</translation>
    </message>
    <message>
        <source>{limit} in 24 h</source>
        <extracomment>safety</extracomment>
        <translation>{limit} في 24 ساعة</translation>
    </message>
    <message>
        <source>That nudge is no longer there.</source>
        <translation>ذلك التذكير لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>In 10 min</source>
        <translation>بعد 10 دقائق</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>ليس اليوم</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Leave paused</source>
        <translation>إبقاء التوقف</translation>
    </message>
    <message>
        <source>Less often</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>كما هي</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>+ Glass</source>
        <translation>+ كأس</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>Minutes can be 1-{most}.</source>
        <translation>الدقائق الممكنة 1-{most}.</translation>
    </message>
    <message>
        <source>Give an end that is ahead, such as 16:30, &quot;tomorrow&quot; or 2026-11-22T16:30.</source>
        <translation>يلزم ذكر نهاية لم تأتِ بعد، مثل 16:30 أو &quot;tomorrow&quot; أو 2026-11-22T16:30.</translation>
    </message>
    <message>
        <source>Time to get up</source>
        <extracomment>safety</extracomment>
        <translation>حان وقت النهوض</translation>
    </message>
    <message>
        <source>A glass of water</source>
        <extracomment>safety</extracomment>
        <translation>كأس ماء</translation>
    </message>
    <message>
        <source>Drink to thirst; a few sips count too.</source>
        <extracomment>safety</extracomment>
        <translation>الشرب بحسب العطش؛ وبضع رشفات تُحسب أيضًا.</translation>
    </message>
    <message>
        <source>A short walk</source>
        <extracomment>safety</extracomment>
        <translation>مشي قصير</translation>
    </message>
    <message>
        <source>A few easy minutes, on the flat.</source>
        <extracomment>safety</extracomment>
        <translation>بضع دقائق سهلة، على أرض مستوية.</translation>
    </message>
    <message>
        <source>Back from the wheel?</source>
        <extracomment>safety</extracomment>
        <translation>عدت من القيادة؟</translation>
    </message>
    <message>
        <source>More than two hours without a stop. Walk a few steps first.</source>
        <extracomment>safety</extracomment>
        <translation>أكثر من ساعتين دون توقف. مشي بضع خطوات أولًا.</translation>
    </message>
    <message>
        <source>Another position</source>
        <extracomment>safety</extracomment>
        <translation>وضعية أخرى</translation>
    </message>
    <message>
        <source>Lean back, move your hips, see where the cushion is.</source>
        <extracomment>safety</extracomment>
        <translation>ميل إلى الخلف، تحريك الوركين، نظرة إلى مكان الوسادة.</translation>
    </message>
    <message>
        <source>Shift your weight</source>
        <extracomment>safety</extracomment>
        <translation>تحويل الوزن</translation>
    </message>
    <message>
        <source>A little to one side, a little back.</source>
        <extracomment>safety</extracomment>
        <translation>قليلًا إلى جانب، قليلًا إلى الخلف.</translation>
    </message>
    <message>
        <source>A few minutes of stretching</source>
        <extracomment>safety</extracomment>
        <translation>بضع دقائق من الإطالة</translation>
    </message>
    <message>
        <source>When it suits you.</source>
        <extracomment>safety</extracomment>
        <translation>متى ناسبك ذلك.</translation>
    </message>
    <message>
        <source>Your hold for today</source>
        <extracomment>safety</extracomment>
        <translation>ثباتك لهذا اليوم</translation>
    </message>
    <message>
        <source>Less than a minute on the floor.</source>
        <extracomment>safety</extracomment>
        <translation>أقل من دقيقة على الأرض.</translation>
    </message>
    <message>
        <source>A short check</source>
        <extracomment>safety</extracomment>
        <translation>فحص قصير</translation>
    </message>
    <message>
        <source>A few questions are waiting, one minute.</source>
        <extracomment>safety</extracomment>
        <translation>بضعة أسئلة في الانتظار، دقيقة واحدة.</translation>
    </message>
    <message>
        <source>The next step is possible</source>
        <extracomment>safety</extracomment>
        <translation>الخطوة التالية ممكنة</translation>
    </message>
    <message>
        <source>When you like.</source>
        <extracomment>safety</extracomment>
        <translation>متى شئت.</translation>
    </message>
    <message>
        <source>Something you planned</source>
        <extracomment>safety</extracomment>
        <translation>شيء خططت له</translation>
    </message>
    <message>
        <source>You asked to be told.</source>
        <extracomment>safety</extracomment>
        <translation>طلبت أن تُخبَر.</translation>
    </message>
    <message>
        <source>Something on your list</source>
        <extracomment>safety</extracomment>
        <translation>شيء في قائمتك</translation>
    </message>
    <message>
        <source>Its day is today.</source>
        <extracomment>safety</extracomment>
        <translation>موعده اليوم.</translation>
    </message>
    <message>
        <source>Your weekly questions</source>
        <extracomment>safety</extracomment>
        <translation>أسئلتك الأسبوعية</translation>
    </message>
    <message>
        <source>Short ones, when it suits you.</source>
        <extracomment>safety</extracomment>
        <translation>قصيرة، متى ناسبك ذلك.</translation>
    </message>
    <message>
        <source>Take a glass of water too.</source>
        <extracomment>safety</extracomment>
        <translation>مع كأس ماء أيضًا.</translation>
    </message>
    <message>
        <source>And get up for a moment.</source>
        <extracomment>safety</extracomment>
        <translation>مع نهوض للحظة.</translation>
    </message>
    <message>
        <source>Then walk a few easy minutes.</source>
        <extracomment>safety</extracomment>
        <translation>ثم مشي بضع دقائق سهلة.</translation>
    </message>
    <message>
        <source>More than two hours at the wheel: walk a few steps.</source>
        <extracomment>safety</extracomment>
        <translation>أكثر من ساعتين خلف المقود: مشي بضع خطوات.</translation>
    </message>
    <message>
        <source>Change your position.</source>
        <extracomment>safety</extracomment>
        <translation>تغيير الوضعية.</translation>
    </message>
    <message>
        <source>Shift your weight.</source>
        <extracomment>safety</extracomment>
        <translation>تحويل الوزن.</translation>
    </message>
    <message>
        <source>A few minutes of stretching are waiting.</source>
        <extracomment>safety</extracomment>
        <translation>بضع دقائق من الإطالة في الانتظار.</translation>
    </message>
    <message>
        <source>Your hold for today is waiting.</source>
        <extracomment>safety</extracomment>
        <translation>ثباتك لهذا اليوم في الانتظار.</translation>
    </message>
    <message>
        <source>A short check is waiting.</source>
        <extracomment>safety</extracomment>
        <translation>فحص قصير في الانتظار.</translation>
    </message>
    <message>
        <source>The next step of your plan is possible.</source>
        <extracomment>safety</extracomment>
        <translation>الخطوة التالية من خطتك ممكنة.</translation>
    </message>
    <message>
        <source>You also asked to be told of something you planned.</source>
        <extracomment>safety</extracomment>
        <translation>طلبت أيضًا أن تُخبَر بشيء خططت له.</translation>
    </message>
    <message>
        <source>There is something on your list.</source>
        <extracomment>safety</extracomment>
        <translation>هناك شيء في قائمتك.</translation>
    </message>
    <message>
        <source>Your weekly questions are waiting.</source>
        <extracomment>safety</extracomment>
        <translation>أسئلتك الأسبوعية في الانتظار.</translation>
    </message>
    <message>
        <source>You asked to be reminded of it.</source>
        <extracomment>safety</extracomment>
        <translation>طلبت تذكيرك به.</translation>
    </message>
    <message>
        <source>The warning signs again</source>
        <extracomment>safety</extracomment>
        <translation>علامات الإنذار من جديد</translation>
    </message>
    <message>
        <source>A day has passed. One minute.</source>
        <extracomment>safety</extracomment>
        <translation>مضى يوم. دقيقة واحدة.</translation>
    </message>
    <message>
        <source>Ice or heat is possible again</source>
        <extracomment>safety</extracomment>
        <translation>الثلج أو الحرارة ممكن من جديد</translation>
    </message>
    <message>
        <source>Nudges are still paused</source>
        <extracomment>safety</extracomment>
        <translation>التذكيرات ما زالت متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Until {time}.</source>
        <extracomment>safety</extracomment>
        <translation>حتى {time}.</translation>
    </message>
    <message>
        <source>Get up less often?</source>
        <extracomment>safety</extracomment>
        <translation>تذكير أقل بالنهوض؟</translation>
    </message>
    <message>
        <source>Water less often?</source>
        <extracomment>safety</extracomment>
        <translation>تذكير أقل بالماء؟</translation>
    </message>
    <message>
        <source>Change position less often?</source>
        <extracomment>safety</extracomment>
        <translation>تذكير أقل بتغيير الوضعية؟</translation>
    </message>
    <message>
        <source>Shift less often?</source>
        <extracomment>safety</extracomment>
        <translation>تذكير أقل بتحويل الوزن؟</translation>
    </message>
    <message>
        <source>Walk less often?</source>
        <extracomment>safety</extracomment>
        <translation>تذكير أقل بالمشي؟</translation>
    </message>
    <message>
        <source>Stretch less often?</source>
        <extracomment>safety</extracomment>
        <translation>تذكير أقل بالإطالة؟</translation>
    </message>
    <message>
        <source>Plank less often?</source>
        <extracomment>safety</extracomment>
        <translation>تذكير أقل بالبلانك؟</translation>
    </message>
    <message>
        <source>The last five went by. These nudges can come less often.</source>
        <extracomment>safety</extracomment>
        <translation>مرّت الخمسة الأخيرة دون استجابة. يمكن أن تأتي هذه التذكيرات أقل.</translation>
    </message>
    <message>
        <source>Below 18.5: ask a doctor what is right for you.</source>
        <translation>دون 18.5: اسأل طبيبًا عمّا يناسبك.</translation>
    </message>
    <message>
        <source>Between 18.5 and 22.9: lower risk (WHO, Asian populations).</source>
        <translation>بين 18.5 و22.9: خطر أقل (WHO، السكان الآسيويون).</translation>
    </message>
    <message>
        <source>Between 23 and 27.4: increased risk (WHO, Asian populations).</source>
        <translation>بين 23 و27.4: خطر متزايد (WHO، السكان الآسيويون).</translation>
    </message>
    <message>
        <source>27.5 or more: high risk (WHO, Asian populations).</source>
        <translation>27.5 أو أكثر: خطر مرتفع (WHO، السكان الآسيويون).</translation>
    </message>
    <message>
        <source>Between 18.5 and 24.9: the middle range of the WHO.</source>
        <translation>بين 18.5 و24.9: النطاق الأوسط لدى WHO.</translation>
    </message>
    <message>
        <source>Between 25 and 29.9: the WHO calls it overweight.</source>
        <translation>بين 25 و29.9: تسميه WHO زيادة وزن.</translation>
    </message>
    <message>
        <source>Between 30 and 34.9: the WHO calls it obesity I.</source>
        <translation>بين 30 و34.9: تسميه WHO سمنة من الدرجة الأولى.</translation>
    </message>
    <message>
        <source>Between 35 and 39.9: the WHO calls it obesity II.</source>
        <translation>بين 35 و39.9: تسميه WHO سمنة من الدرجة الثانية.</translation>
    </message>
    <message>
        <source>40 or more: the WHO calls it obesity III.</source>
        <translation>40 أو أكثر: تسميه WHO سمنة من الدرجة الثالثة.</translation>
    </message>
    <message>
        <source>A rough screen only: it does not know muscle, age over 65, an amputation, or where your family is from.</source>
        <translation>تقدير تقريبي فقط: لا يعرف العضلات، ولا السن فوق 65، ولا البتر، ولا من أين أصل عائلتك.</translation>
    </message>
    <message>
        <source>Weight can be from {least} to {most}.</source>
        <translation>الوزن الممكن من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>Did you mean {what}?</source>
        <translation>هل تقصد {what}؟</translation>
    </message>
    <message>
        <source>Height can be from {least} to {most}.</source>
        <translation>الطول الممكن من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>Did you mean {number} in?</source>
        <translation>هل تقصد {number} بوصة؟</translation>
    </message>
    <message>
        <source>Did you mean {number} m?</source>
        <translation>هل تقصد {number} م؟</translation>
    </message>
    <message>
        <source>Did you mean {number} mm?</source>
        <translation>هل تقصد {number} مم؟</translation>
    </message>
    <message>
        <source>Write a weight such as 82.4 kg, 182 lb or 13 st 2 lb.</source>
        <translation>يُكتب الوزن مثل 82.4 kg أو 182 lb أو 13 st 2 lb.</translation>
    </message>
    <message>
        <source>Write a height such as 178 cm, 1.78 m or 5 ft 10 in.</source>
        <translation>يُكتب الطول مثل 178 cm أو 1.78 m أو 5 ft 10 in.</translation>
    </message>
    <message>
        <source>{stones} st {pounds} lb</source>
        <translation>{stones} st {pounds} lb</translation>
    </message>
    <message>
        <source>{number} mg</source>
        <translation>{number} ملغ</translation>
    </message>
    <message>
        <source>{number} g</source>
        <translation>{number} غرام</translation>
    </message>
    <message>
        <source>{number} lb</source>
        <translation>{number} رطل</translation>
    </message>
    <message>
        <source>{number} cm</source>
        <translation>{number} سم</translation>
    </message>
    <message>
        <source>{number} ml</source>
        <translation>{number} مل</translation>
    </message>
    <message>
        <source>{number} L</source>
        <translation>{number} لتر</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} ثانية</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} دقيقة</translation>
    </message>
    <message>
        <source>{number} h</source>
        <translation>{number} ساعة</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}٪</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the things of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the things of a list that may have commas in them</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>{number} kg</source>
        <translation>{number} كغ</translation>
    </message>
    <message numerus="yes">
        <source>a list of %Ln</source>
        <translation>
            <numerusform>قائمة من %Ln</numerusform>
            <numerusform>قائمة من %Ln</numerusform>
            <numerusform>قائمة من %Ln</numerusform>
            <numerusform>قائمة من %Ln</numerusform>
            <numerusform>قائمة من %Ln</numerusform>
            <numerusform>قائمة من %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln أسبوع</numerusform>
            <numerusform>أسبوع واحد</numerusform>
            <numerusform>أسبوعين</numerusform>
            <numerusform>%Ln أسابيع</numerusform>
            <numerusform>%Ln أسبوعًا</numerusform>
            <numerusform>%Ln أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>A day runs from {time} to {time}.</source>
        <oldsource>From {time} to {time}.</oldsource>
        <translation>يمتد اليوم من {time} إلى {time}.</translation>
    </message>
    <message>
        <source>Calcium</source>
        <translation>كالسيوم</translation>
    </message>
    <message>
        <source>Magnesium</source>
        <translation>مغنيسيوم</translation>
    </message>
    <message>
        <source>Potassium</source>
        <translation>بوتاسيوم</translation>
    </message>
    <message>
        <source>A food can be: {foods}.</source>
        <translation>الأطعمة الممكنة: {foods}.</translation>
    </message>
    <message>
        <source>You ticked a warning sign. Get help first; exercise can wait.</source>
        <extracomment>safety</extracomment>
        <translation>وضعت علامة على إحدى علامات الإنذار. المساعدة أولًا؛ التمرين يمكن أن ينتظر.</translation>
    </message>
    <message>
        <source>A doctor should look at one of your answers first. Until then this rests.</source>
        <extracomment>safety</extracomment>
        <translation>ينبغي أن ينظر طبيب في إحدى إجاباتك أولًا. حتى ذلك يستريح هذا.</translation>
    </message>
    <message>
        <source>Your back asked for a pause. Planks rest for 48 hours, until {time}.</source>
        <extracomment>safety</extracomment>
        <translation>ظهرك طلب استراحة. البلانك يستريح 48 ساعة، حتى {time}.</translation>
    </message>
    <message>
        <source>Pain is {pain} of 10. This opens at 3 or less; a short easy walk is fine meanwhile.</source>
        <extracomment>safety</extracomment>
        <translation>الألم {pain} من 10. يُفتح هذا عند 3 أو أقل؛ ومشي قصير سهل لا بأس به في الأثناء.</translation>
    </message>
    <message>
        <source>It is less than 72 hours since it began. This opens {time}, or after two days with pain of 2 or less.</source>
        <extracomment>safety</extracomment>
        <translation>مضى أقل من 72 ساعة على البداية. يُفتح هذا {time}، أو بعد يومين بألم 2 أو أقل.</translation>
    </message>
    <message>
        <source>You said getting to the floor and up is hard. Ask a physiotherapist first.</source>
        <extracomment>safety</extracomment>
        <translation>قلت إن النزول إلى الأرض والنهوض صعب. اسأل اختصاصي علاج طبيعي أولًا.</translation>
    </message>
    <message>
        <source>In the last third of a pregnancy, ask your midwife first.</source>
        <extracomment>safety</extracomment>
        <translation>في الثلث الأخير من الحمل، تُسأل القابلة أولًا.</translation>
    </message>
    <message>
        <source>Ask your doctor whether planks are fine with what you answered, then say so here.</source>
        <extracomment>safety</extracomment>
        <translation>اسأل طبيبك هل البلانك مناسب مع ما أجبت به، ثم قل ذلك هنا.</translation>
    </message>
    <message>
        <source>Five minutes of plank are enough for one day. On with it tomorrow.</source>
        <extracomment>safety</extracomment>
        <translation>خمس دقائق من البلانك تكفي ليوم واحد. المتابعة غدًا.</translation>
    </message>
    <message>
        <source>A hold is running already.</source>
        <extracomment>safety</extracomment>
        <translation>هناك ثبات جارٍ بالفعل.</translation>
    </message>
    <message>
        <source>No hold is running.</source>
        <extracomment>safety</extracomment>
        <translation>لا ثبات جارٍ.</translation>
    </message>
    <message>
        <source>It can be: {signs}.</source>
        <extracomment>safety</extracomment>
        <translation>القيم الممكنة: {signs}.</translation>
    </message>
    <message>
        <source>That is a long one. Past 60 seconds there is little to gain, and 120 is more than enough.</source>
        <extracomment>safety</extracomment>
        <translation>هذا طويل. بعد 60 ثانية لا يُكسب الكثير، و120 أكثر من كافية.</translation>
    </message>
    <message>
        <source>A level can be 0 to 4.</source>
        <extracomment>safety</extracomment>
        <translation>المستوى الممكن من 0 إلى 4.</translation>
    </message>
    <message>
        <source>A move can be: {moves}.</source>
        <extracomment>safety</extracomment>
        <translation>الحركات الممكنة: {moves}.</translation>
    </message>
    <message>
        <source>That hold is no longer there.</source>
        <extracomment>safety</extracomment>
        <translation>ذلك الثبات لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>Rest a minute between holds.</source>
        <extracomment>safety</extracomment>
        <translation>راحة دقيقة بين مرات الثبات.</translation>
    </message>
    <message>
        <source>Several short times a day work best: the next one from {time}.</source>
        <extracomment>safety</extracomment>
        <translation>عدة مرات قصيرة في اليوم هي الأفضل: التالية من {time}.</translation>
    </message>
    <message>
        <source>Standing plank at the counter</source>
        <extracomment>safety</extracomment>
        <translation>بلانك وقوفًا على حافة المطبخ</translation>
    </message>
    <message>
        <source>Plank on your knees</source>
        <extracomment>safety</extracomment>
        <translation>بلانك على الركبتين</translation>
    </message>
    <message>
        <source>Plank on forearms and toes</source>
        <extracomment>safety</extracomment>
        <translation>بلانك على الساعدين وأصابع القدمين</translation>
    </message>
    <message>
        <source>Short holds in a pyramid</source>
        <extracomment>safety</extracomment>
        <translation>ثبات قصير بشكل هرمي</translation>
    </message>
    <message>
        <source>Side bridge, bird-dog, curl-up</source>
        <extracomment>safety</extracomment>
        <translation>الجسر الجانبي، الطائر والكلب، رفع الرأس والكتفين</translation>
    </message>
    <message>
        <source>Plank</source>
        <extracomment>safety</extracomment>
        <translation>بلانك</translation>
    </message>
    <message>
        <source>Side bridge</source>
        <extracomment>safety</extracomment>
        <translation>الجسر الجانبي</translation>
    </message>
    <message>
        <source>Bird-dog</source>
        <extracomment>safety</extracomment>
        <translation>الطائر والكلب</translation>
    </message>
    <message>
        <source>Curl-up</source>
        <extracomment>safety</extracomment>
        <translation>رفع الرأس والكتفين</translation>
    </message>
    <message>
        <source>A new level since {day}, instead of longer holds.</source>
        <extracomment>safety</extracomment>
        <translation>مستوى جديد منذ {day}، بدل ثبات أطول.</translation>
    </message>
    <message>
        <source>One level easier since {day}. It grows again from here.</source>
        <extracomment>safety</extracomment>
        <translation>مستوى أسهل منذ {day}. ومنه يزداد من جديد.</translation>
    </message>
    <message>
        <source>You were away for a week, so it begins again at 70 % of the last goal.</source>
        <extracomment>safety</extracomment>
        <translation>غبت أسبوعًا، لذلك يبدأ من جديد عند 70٪ من آخر هدف.</translation>
    </message>
    <message>
        <source>This is the top of the ladder. Keep what feels good.</source>
        <extracomment>safety</extracomment>
        <translation>هذه قمة السلّم. يُحتفظ بما تشعر معه بالراحة.</translation>
    </message>
    <message>
        <source>Three good sessions on two days, then: {target}.</source>
        <extracomment>safety</extracomment>
        <translation>ثلاث جلسات جيدة في يومين، ثم: {target}.</translation>
    </message>
    <message>
        <source>Next: {target}, if the morning after is as usual.</source>
        <extracomment>safety</extracomment>
        <translation>التالي: {target}، إن كان صباح الغد كالمعتاد.</translation>
    </message>
    <message>
        <source>One more good session on another day, then: {target}.</source>
        <extracomment>safety</extracomment>
        <translation>جلسة جيدة أخرى في يوم آخر، ثم: {target}.</translation>
    </message>
    <message>
        <source>One more good session, then: {target}.</source>
        <extracomment>safety</extracomment>
        <translation>جلسة جيدة أخرى، ثم: {target}.</translation>
    </message>
    <message>
        <source>Two more good sessions, then: {target}.</source>
        <extracomment>safety</extracomment>
        <translation>جلستان جيدتان أخريان، ثم: {target}.</translation>
    </message>
    <message>
        <source>First of three.</source>
        <extracomment>safety</extracomment>
        <translation>الأولى من ثلاث.</translation>
    </message>
    <message>
        <source>Second of three.</source>
        <extracomment>safety</extracomment>
        <translation>الثانية من ثلاث.</translation>
    </message>
    <message>
        <source>Third of three.</source>
        <extracomment>safety</extracomment>
        <translation>الثالثة من ثلاث.</translation>
    </message>
    <message>
        <source>The end comes after the start, within a day.</source>
        <translation>النهاية تأتي بعد البداية، خلال يوم.</translation>
    </message>
    <message>
        <source>A stretch can be: {moves}.</source>
        <translation>الإطالات الممكنة: {moves}.</translation>
    </message>
    <message>
        <source>Give it a name of up to 80 letters.</source>
        <translation>يلزم اسم لا يتجاوز 80 حرفًا.</translation>
    </message>
    <message>
        <source>It got worse twice in a row: only 2 to 5 minutes an hour for now, flat and slow.</source>
        <translation>ازداد الألم مرتين متتاليتين: 2 إلى 5 دقائق فقط كل ساعة حاليًا، ببطء وعلى أرض مستوية.</translation>
    </message>
    <message numerus="yes">
        <source>The next walk: about %Ln min and slower.</source>
        <translation>
            <numerusform>المشي التالي: نحو %Ln دقيقة وأبطأ.</numerusform>
            <numerusform>المشي التالي: نحو دقيقة واحدة وأبطأ.</numerusform>
            <numerusform>المشي التالي: نحو دقيقتين وأبطأ.</numerusform>
            <numerusform>المشي التالي: نحو %Ln دقائق وأبطأ.</numerusform>
            <numerusform>المشي التالي: نحو %Ln دقيقة وأبطأ.</numerusform>
            <numerusform>المشي التالي: نحو %Ln دقيقة وأبطأ.</numerusform>
        </translation>
    </message>
    <message>
        <source>It got worse on the last walk. Rest in a comfortable position until {time}.</source>
        <translation>ازداد الألم في المشي الأخير. راحة في وضعية مريحة حتى {time}.</translation>
    </message>
    <message>
        <source>It got worse on the last walk. The next one from {time}, half as long and slower.</source>
        <translation>ازداد الألم في المشي الأخير. التالي من {time}، بنصف المدة وأبطأ.</translation>
    </message>
    <message>
        <source>Back to one walk a day once these went well for a day.</source>
        <translation>العودة إلى مشي واحد في اليوم بعد أن تسير هذه جيدًا ليوم.</translation>
    </message>
    <message>
        <source>Eight short walks today. That is plenty.</source>
        <translation>ثماني مرات مشي قصير اليوم. هذا كافٍ.</translation>
    </message>
    <message>
        <source>Pain is above 7: rest first, walk when it is less.</source>
        <translation>الألم فوق 7: راحة أولًا، والمشي حين يقلّ.</translation>
    </message>
    <message>
        <source>It hurt more on the last walk. Log your pain when that has settled.</source>
        <translation>كان الألم أكثر في المشي الأخير. سجّل ألمك حين يهدأ ذلك.</translation>
    </message>
    <message>
        <source>You ticked a warning sign. Get help first; walks can wait.</source>
        <translation>وضعت علامة على إحدى علامات الإنذار. المساعدة أولًا؛ المشي يمكن أن ينتظر.</translation>
    </message>
    <message>
        <source>Two to five minutes, once an hour while you are awake, on the flat and easy.</source>
        <translation>دقيقتان إلى خمس دقائق، مرة كل ساعة أثناء اليقظة، على أرض مستوية وبسهولة.</translation>
    </message>
    <message>
        <source>A few easy minutes to begin with.</source>
        <translation>بضع دقائق سهلة للبداية.</translation>
    </message>
    <message>
        <source>The last walk went well.</source>
        <translation>كان المشي الأخير جيدًا.</translation>
    </message>
    <message>
        <source>Last week went well, so it is 5 minutes more.</source>
        <translation>كان الأسبوع الماضي جيدًا، لذلك زيادة 5 دقائق.</translation>
    </message>
    <message>
        <source>The same again; the last day was not an easy one.</source>
        <translation>المدة نفسها من جديد؛ لم يكن اليوم الأخير سهلًا.</translation>
    </message>
    <message>
        <source>A fifth less after two days that were not easy.</source>
        <translation>أقل بالخُمس بعد يومين غير سهلين.</translation>
    </message>
    <message>
        <source>Less for now, after three days that were not easy.</source>
        <translation>أقل حاليًا، بعد ثلاثة أيام غير سهلة.</translation>
    </message>
    <message>
        <source>It stays here until your feet and shins are quiet.</source>
        <translation>تبقى هنا حتى تهدأ القدمان ومقدّم الساقين.</translation>
    </message>
    <message>
        <source>A short daily walk again, now that the first days are over.</source>
        <translation>مشي يومي قصير من جديد، بعد انقضاء الأيام الأولى.</translation>
    </message>
    <message>
        <source>From day 4 on: one walk a day.</source>
        <translation>من اليوم 4 فصاعدًا: مشي واحد في اليوم.</translation>
    </message>
    <message>
        <source>A little longer every good day, up to 20 minutes.</source>
        <translation>أطول قليلًا كل يوم جيد، حتى 20 دقيقة.</translation>
    </message>
    <message>
        <source>5 minutes more after a good week, up to 30 minutes on 5 days a week.</source>
        <translation>5 دقائق أكثر بعد أسبوع جيد، حتى 30 دقيقة في 5 أيام من الأسبوع.</translation>
    </message>
    <message>
        <source>30 minutes, 5 days a week. Some brisk minutes are fine while you can talk.</source>
        <translation>30 دقيقة، 5 أيام في الأسبوع. بعض الدقائق السريعة لا بأس بها ما دام الكلام ممكنًا.</translation>
    </message>
    <message>
        <source>A walk is running already.</source>
        <translation>هناك مشي جارٍ بالفعل.</translation>
    </message>
    <message>
        <source>No walk is running.</source>
        <translation>لا مشي جارٍ.</translation>
    </message>
    <message>
        <source>It can&apos;t have ended before it began.</source>
        <translation>لا يمكن أن ينتهي قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>An activity can be: {kinds}.</source>
        <translation>الأنشطة الممكنة: {kinds}.</translation>
    </message>
    <message>
        <source>It can be: {kinds}.</source>
        <translation>القيم الممكنة: {kinds}.</translation>
    </message>
    <message>
        <source>Follow the amount your doctor gave you.</source>
        <translation>التزم بالكمية التي حددها لك طبيبك.</translation>
    </message>
    <message>
        <source>A drink can be: {kinds}.</source>
        <translation>المشروبات الممكنة: {kinds}.</translation>
    </message>
    <message>
        <source>More than a litre within an hour. Sip slowly; too much too fast can be dangerous.</source>
        <translation>أكثر من لتر خلال ساعة. الشرب برشفات بطيئة؛ فالكثير بسرعة زائدة قد يكون خطرًا.</translation>
    </message>
    <message>
        <source>More than 4 litres today. That is enough; thirst is a good guide. Headache, feeling sick or confused after a lot of water: call emergency.</source>
        <translation>أكثر من 4 لترات اليوم. هذا كافٍ؛ والعطش دليل جيد. صداع أو غثيان أو تشوّش بعد ماء كثير: يجب الاتصال بالطوارئ.</translation>
    </message>
    <message>
        <source>Kept, but alcohol doesn&apos;t count as water.</source>
        <translation>حُفظ، لكن الكحول لا يُحسب ماءً.</translation>
    </message>
    <message>
        <source>You logged {name} in the last 24 hours: see what its label says about alcohol.</source>
        <translation>سجّلت {name} في آخر 24 ساعة: انظر ما يقوله ملصقه عن الكحول.</translation>
    </message>
    <message>
        <source>That is the goal for today. From here, drink to thirst.</source>
        <translation>هذا هدف اليوم. من هنا الشرب بحسب العطش.</translation>
    </message>
    <message>
        <source>On pace.</source>
        <translation>على الوتيرة.</translation>
    </message>
    <message>
        <source>Nothing logged yet today.</source>
        <translation>لم يُسجَّل شيء اليوم بعد.</translation>
    </message>
    <message>
        <source>Another glass would fit now, if you are thirsty.</source>
        <translation>كأس أخرى مناسبة الآن، عند العطش.</translation>
    </message>
    <message>
        <source>Ice from {time}: the skin needs time to warm up.</source>
        <extracomment>safety</extracomment>
        <translation>الثلج من {time}: الجلد يحتاج إلى وقت ليدفأ.</translation>
    </message>
    <message>
        <source>Ice again from {time}: the skin needs time to warm up.</source>
        <extracomment>safety</extracomment>
        <translation>الثلج من جديد من {time}: الجلد يحتاج إلى وقت ليدفأ.</translation>
    </message>
    <message>
        <source>Heat from {time}: the skin needs a rest.</source>
        <extracomment>safety</extracomment>
        <translation>الحرارة من {time}: الجلد يحتاج إلى راحة.</translation>
    </message>
    <message>
        <source>Heat again from {time}: the skin needs a rest.</source>
        <extracomment>safety</extracomment>
        <translation>الحرارة من جديد من {time}: الجلد يحتاج إلى راحة.</translation>
    </message>
    <message>
        <source>Eight times ice is enough for one day. Again from {time}.</source>
        <extracomment>safety</extracomment>
        <translation>ثماني مرات ثلج تكفي ليوم واحد. من جديد من {time}.</translation>
    </message>
    <message>
        <source>One heat wrap a day, seven days in a row at most. Again from {time}.</source>
        <extracomment>safety</extracomment>
        <translation>لفافة حرارية واحدة في اليوم، سبعة أيام متتالية على الأكثر. من جديد من {time}.</translation>
    </message>
    <message>
        <source>You said: {what}. Ice is not for you without a doctor&apos;s word.</source>
        <extracomment>safety</extracomment>
        <translation>قلت: {what}. الثلج ليس لك دون قول طبيب.</translation>
    </message>
    <message>
        <source>You said: {what}. Heat is not for you without a doctor&apos;s word.</source>
        <extracomment>safety</extracomment>
        <translation>قلت: {what}. الحرارة ليست لك دون قول طبيب.</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <extracomment>safety</extracomment>
        <translation>علامات الإنذار</translation>
    </message>
    <message>
        <source>not asked yet, one minute</source>
        <extracomment>safety</extracomment>
        <translation>لم يُسأل عنها بعد، دقيقة واحدة</translation>
    </message>
    <message>
        <source>Warning signs, once more</source>
        <extracomment>safety</extracomment>
        <translation>علامات الإنذار، مرة أخرى</translation>
    </message>
    <message>
        <source>the same check, one minute</source>
        <extracomment>safety</extracomment>
        <translation>الفحص نفسه، دقيقة واحدة</translation>
    </message>
    <message>
        <source>Talk to a doctor</source>
        <extracomment>safety</extracomment>
        <translation>التحدث إلى طبيب</translation>
    </message>
    <message>
        <source>today or tomorrow, or an urgent-care or nurse line</source>
        <extracomment>safety</extracomment>
        <translation>اليوم أو غدًا، أو خط الرعاية العاجلة أو خط التمريض</translation>
    </message>
    <message>
        <source>a call today or tomorrow would be good</source>
        <extracomment>safety</extracomment>
        <translation>مكالمة اليوم أو غدًا أمر جيد</translation>
    </message>
    <message>
        <source>Book a visit</source>
        <extracomment>safety</extracomment>
        <translation>حجز زيارة</translation>
    </message>
    <message>
        <source>within a week or two; take the report</source>
        <extracomment>safety</extracomment>
        <translation>خلال أسبوع أو أسبوعين؛ مع أخذ التقرير</translation>
    </message>
    <message>
        <source>Ice</source>
        <extracomment>safety</extracomment>
        <translation>ثلج</translation>
    </message>
    <message>
        <source>Heat</source>
        <extracomment>safety</extracomment>
        <translation>حرارة</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>safety</extracomment>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>take it off</source>
        <extracomment>safety</extracomment>
        <translation>تجب الإزالة</translation>
    </message>
    <message>
        <source>Next ice</source>
        <extracomment>safety</extracomment>
        <translation>الثلج التالي</translation>
    </message>
    <message>
        <source>Next heat</source>
        <extracomment>safety</extracomment>
        <translation>الحرارة التالية</translation>
    </message>
    <message>
        <source>two hours after the last one began</source>
        <extracomment>safety</extracomment>
        <translation>ساعتان بعد بداية المرة السابقة</translation>
    </message>
    <message>
        <source>an hour after the last one ended</source>
        <extracomment>safety</extracomment>
        <translation>ساعة بعد انتهاء المرة السابقة</translation>
    </message>
    <message>
        <source>Short walk</source>
        <extracomment>safety</extracomment>
        <translation>مشي قصير</translation>
    </message>
    <message>
        <source>2 to 5 min, hourly while awake</source>
        <extracomment>safety</extracomment>
        <translation>2 إلى 5 دقائق، كل ساعة أثناء اليقظة</translation>
    </message>
    <message>
        <source>Walk</source>
        <extracomment>safety</extracomment>
        <translation>مشي</translation>
    </message>
    <message>
        <source>{goal} today</source>
        <extracomment>safety</extracomment>
        <translation>{goal} اليوم</translation>
    </message>
    <message>
        <source>Worse twice while walking</source>
        <extracomment>safety</extracomment>
        <translation>ازداد الألم أثناء المشي في مرتين</translation>
    </message>
    <message>
        <source>see in Causes what it may be</source>
        <extracomment>safety</extracomment>
        <translation>انظر في «الأسباب» ما قد يكون</translation>
    </message>
    <message>
        <source>You may stop with ice</source>
        <extracomment>safety</extracomment>
        <translation>يمكن التوقف عن الثلج</translation>
    </message>
    <message>
        <source>after 48 hours</source>
        <extracomment>safety</extracomment>
        <translation>بعد 48 ساعة</translation>
    </message>
    <message>
        <source>Heat days begin</source>
        <extracomment>safety</extracomment>
        <translation>تبدأ أيام الحرارة</translation>
    </message>
    <message>
        <source>after 72 hours</source>
        <extracomment>safety</extracomment>
        <translation>بعد 72 ساعة</translation>
    </message>
    <message>
        <source>Three days with a back spasm</source>
        <extracomment>safety</extracomment>
        <translation>ثلاثة أيام مع تشنّج الظهر</translation>
    </message>
    <message>
        <source>Since {moment}</source>
        <extracomment>safety</extracomment>
        <translation>منذ {moment}</translation>
    </message>
    <message>
        <source>Written {moment}. Times on this sheet are of that moment.</source>
        <extracomment>safety</extracomment>
        <translation>كُتبت {moment}. الأوقات في هذه الورقة تعود إلى تلك اللحظة.</translation>
    </message>
    <message>
        <source>Unclench {version} · a timer and a diary; it does not examine you</source>
        <extracomment>safety</extracomment>
        <translation>Unclench {version}، مؤقت ويوميات؛ لا يفحصك</translation>
    </message>
    <message>
        <source>{weekday} {day}, {time}</source>
        <extracomment>safety</extracomment>
        <translation>{weekday} {day}، {time}</translation>
    </message>
    <message>
        <source>Call {number} now with any of these. Not sure counts as yes. Don&apos;t drive yourself.</source>
        <extracomment>safety</extracomment>
        <translation>يجب الاتصال على ⁨{number}⁩ الآن عند أي من هذه. «غير متأكد» تُعَدّ «نعم». لا تقُد السيارة بنفسك.</translation>
    </message>
    <message>
        <source>It began</source>
        <extracomment>safety</extracomment>
        <translation>بدأت</translation>
    </message>
    <message>
        <source>Ice again from</source>
        <extracomment>safety</extracomment>
        <translation>الثلج من جديد من</translation>
    </message>
    <message>
        <source>You may stop with ice from</source>
        <extracomment>safety</extracomment>
        <translation>يمكن التوقف عن الثلج ابتداءً من</translation>
    </message>
    <message>
        <source>Heat days from</source>
        <extracomment>safety</extracomment>
        <translation>أيام الحرارة من</translation>
    </message>
    <message>
        <source>Warning signs once more</source>
        <extracomment>safety</extracomment>
        <translation>علامات الإنذار مرة أخرى</translation>
    </message>
    <message>
        <source>each day, while pain is 4 or more</source>
        <extracomment>safety</extracomment>
        <translation>كل يوم، ما دام الألم 4 أو أكثر</translation>
    </message>
    <message>
        <source>Your times</source>
        <extracomment>safety</extracomment>
        <translation>أوقاتك</translation>
    </message>
    <message>
        <source>only with a doctor&apos;s word</source>
        <extracomment>safety</extracomment>
        <translation>فقط بقول طبيب</translation>
    </message>
    <message>
        <source>Two hours from start to start, and an hour without; 8 times a day at most.</source>
        <extracomment>safety</extracomment>
        <translation>ساعتان من بداية إلى بداية، وساعة بلا ثلج؛ 8 مرات في اليوم على الأكثر.</translation>
    </message>
    <message>
        <source>Look at 5 and 10 minutes: pink is fine. White, waxy, grey, blotchy or numb: off at once.</source>
        <extracomment>safety</extracomment>
        <translation>انظر عند الدقيقة 5 والدقيقة 10: الوردي لا بأس به. أبيض أو شمعي أو رمادي أو مبقّع أو خدِر: تجب إزالة الثلج فورًا.</translation>
    </message>
    <message>
        <source>Never asleep on it.</source>
        <extracomment>safety</extracomment>
        <translation>لا نوم عليه أبدًا.</translation>
    </message>
    <message>
        <source>Ice, if it feels good</source>
        <extracomment>safety</extracomment>
        <translation>الثلج، إن كان مريحًا</translation>
    </message>
    <message>
        <source>Pad, moist pack, bath of 37 to 39 °C: 20 minutes at most, an hour between. A cloth between.</source>
        <extracomment>safety</extracomment>
        <translation>وسادة تدفئة، كمادة رطبة، حمّام من 37 إلى 39 °م: 20 دقيقة على الأكثر، وبينها ساعة. مع قماش فاصل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes at most, in a soft towel, never on bare skin.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>%Ln دقيقة على الأكثر، في منشفة ناعمة، لا على الجلد العاري أبدًا.</numerusform>
            <numerusform>دقيقة واحدة على الأكثر، في منشفة ناعمة، لا على الجلد العاري أبدًا.</numerusform>
            <numerusform>دقيقتين على الأكثر، في منشفة ناعمة، لا على الجلد العاري أبدًا.</numerusform>
            <numerusform>%Ln دقائق على الأكثر، في منشفة ناعمة، لا على الجلد العاري أبدًا.</numerusform>
            <numerusform>%Ln دقيقة على الأكثر، في منشفة ناعمة، لا على الجلد العاري أبدًا.</numerusform>
            <numerusform>%Ln دقيقة على الأكثر، في منشفة ناعمة، لا على الجلد العاري أبدًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier than 72 hours is your choice. Never on a bruise or swelling under 48 hours old.</source>
        <extracomment>safety</extracomment>
        <translation>قبل 72 ساعة القرار لك. لا توضع أبدًا على كدمة أو تورّم عمره أقل من 48 ساعة.</translation>
    </message>
    <message>
        <source>Heat, from 72 hours on</source>
        <extracomment>safety</extracomment>
        <translation>الحرارة، من 72 ساعة فصاعدًا</translation>
    </message>
    <message>
        <source>2 to 5 minutes on the flat, once an hour while awake, 8 times a day at most.</source>
        <extracomment>safety</extracomment>
        <translation>2 إلى 5 دقائق على أرض مستوية، مرة كل ساعة أثناء اليقظة، 8 مرات في اليوم على الأكثر.</translation>
    </message>
    <message>
        <source>Skip it with pain above 7. Worse while walking: stop.</source>
        <extracomment>safety</extracomment>
        <translation>لا مشي مع ألم فوق 7. إن ازداد الألم أثناء المشي: توقف.</translation>
    </message>
    <message>
        <source>From day 4: once a day, 5 minutes, a minute more on each good day.</source>
        <extracomment>safety</extracomment>
        <translation>من اليوم 4: مرة في اليوم، 5 دقائق، ودقيقة أكثر في كل يوم جيد.</translation>
    </message>
    <message>
        <source>Short walks</source>
        <extracomment>safety</extracomment>
        <translation>مشي قصير</translation>
    </message>
    <message>
        <source>On the back, legs up on a chair; leaning back; or on the side, a cushion between the knees.</source>
        <extracomment>safety</extracomment>
        <translation>على الظهر، الساقان مرفوعتان على كرسي؛ أو ميل إلى الخلف؛ أو على الجنب، وسادة بين الركبتين.</translation>
    </message>
    <message>
        <source>A wrapped ice pack may lie under you; heat never does.</source>
        <extracomment>safety</extracomment>
        <translation>كمادة الثلج الملفوفة يمكن أن توضع تحتك؛ أما الحرارة فلا، أبدًا.</translation>
    </message>
    <message>
        <source>Change it often, and get up again: long spells in bed make it stiffer.</source>
        <extracomment>safety</extracomment>
        <translation>تغييرها كثيرًا، ثم النهوض من جديد: البقاء طويلًا في السرير يزيد التيبّس.</translation>
    </message>
    <message>
        <source>How to lie</source>
        <extracomment>safety</extracomment>
        <translation>كيفية الاستلقاء</translation>
    </message>
    <message>
        <source>A doctor, an urgent-care or nurse line within a day or two</source>
        <extracomment>safety</extracomment>
        <translation>طبيب، أو خط الرعاية العاجلة أو خط التمريض خلال يوم أو يومين</translation>
    </message>
    <message>
        <source>My own words</source>
        <extracomment>safety</extracomment>
        <translation>بكلماتي</translation>
    </message>
    <message>
        <source>Day and time</source>
        <extracomment>safety</extracomment>
        <translation>اليوم والوقت</translation>
    </message>
    <message>
        <source>Ice or heat</source>
        <extracomment>safety</extracomment>
        <translation>ثلج أو حرارة</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>safety</extracomment>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>safety</extracomment>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Pain 0-10</source>
        <extracomment>safety</extracomment>
        <translation>الألم 0-10</translation>
    </message>
    <message>
        <source>To write down</source>
        <extracomment>safety</extracomment>
        <translation>للتدوين</translation>
    </message>
    <message>
        <source>A session can&apos;t start in the future.</source>
        <extracomment>safety</extracomment>
        <translation>لا يمكن أن تبدأ جلسة في المستقبل.</translation>
    </message>
    <message>
        <source>A session is running. Stop it first.</source>
        <extracomment>safety</extracomment>
        <translation>هناك جلسة جارية. يجب إيقافها أولًا.</translation>
    </message>
    <message>
        <source>entered afterwards</source>
        <extracomment>safety</extracomment>
        <translation>أُدخل لاحقًا</translation>
    </message>
    <message>
        <source>Not on a bruise or swelling younger than 48 hours.</source>
        <extracomment>safety</extracomment>
        <translation>لا على كدمة أو تورّم عمره أقل من 48 ساعة.</translation>
    </message>
    <message>
        <source>Only if you stay awake: never fall asleep on it.</source>
        <extracomment>safety</extracomment>
        <translation>فقط مع البقاء في يقظة: لا نوم عليه أبدًا.</translation>
    </message>
    <message>
        <source>Ice has no kind. pad, moist, bath and wrap are kinds of heat.</source>
        <extracomment>safety</extracomment>
        <translation>لا أنواع للثلج. pad وmoist وbath وwrap أنواع للحرارة.</translation>
    </message>
    <message>
        <source>Heat can be: pad, moist, bath or wrap.</source>
        <extracomment>safety</extracomment>
        <translation>أنواع الحرارة الممكنة: pad أو moist أو bath أو wrap.</translation>
    </message>
    <message>
        <source>Ice can run from 1 to 20 minutes, never longer: cold can hurt skin and nerves.</source>
        <extracomment>safety</extracomment>
        <translation>الثلج من 1 إلى 20 دقيقة، وليس أطول أبدًا: البرد قد يضر الجلد والأعصاب.</translation>
    </message>
    <message>
        <source>A heat wrap can stay on from 1 to 480 minutes.</source>
        <extracomment>safety</extracomment>
        <translation>اللفافة الحرارية تبقى من 1 إلى 480 دقيقة.</translation>
    </message>
    <message>
        <source>This kind of heat can run from 1 to 20 minutes.</source>
        <extracomment>safety</extracomment>
        <translation>هذا النوع من الحرارة من 1 إلى 20 دقيقة.</translation>
    </message>
    <message>
        <source>Write a short reason. It is kept for the report.</source>
        <extracomment>safety</extracomment>
        <translation>يُكتب سبب قصير. يُحفظ للتقرير.</translation>
    </message>
    <message>
        <source>Keep the reason under 500 characters.</source>
        <extracomment>safety</extracomment>
        <translation>السبب أقل من 500 حرف.</translation>
    </message>
    <message>
        <source>No session is running.</source>
        <extracomment>safety</extracomment>
        <translation>لا جلسة جارية.</translation>
    </message>
    <message>
        <source>A session can&apos;t end in the future.</source>
        <extracomment>safety</extracomment>
        <translation>لا يمكن أن تنتهي جلسة في المستقبل.</translation>
    </message>
    <message>
        <source>A session can&apos;t end before it began.</source>
        <extracomment>safety</extracomment>
        <translation>لا يمكن أن تنتهي جلسة قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>It is too late to go on with it.</source>
        <extracomment>safety</extracomment>
        <translation>فات وقت متابعتها.</translation>
    </message>
    <message numerus="yes">
        <source>On for %Ln minutes, longer than 20. Look closely: white, waxy, grey or blotchy is not fine.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>كان الثلج موضوعًا %Ln دقيقة، أي أطول من 20 دقيقة. انظر جيدًا: الأبيض أو الشمعي أو الرمادي أو المبقّع ليس بخير.</numerusform>
            <numerusform>كان الثلج موضوعًا دقيقة واحدة، أي أطول من 20 دقيقة. انظر جيدًا: الأبيض أو الشمعي أو الرمادي أو المبقّع ليس بخير.</numerusform>
            <numerusform>كان الثلج موضوعًا دقيقتين، أي أطول من 20 دقيقة. انظر جيدًا: الأبيض أو الشمعي أو الرمادي أو المبقّع ليس بخير.</numerusform>
            <numerusform>كان الثلج موضوعًا %Ln دقائق، أي أطول من 20 دقيقة. انظر جيدًا: الأبيض أو الشمعي أو الرمادي أو المبقّع ليس بخير.</numerusform>
            <numerusform>كان الثلج موضوعًا %Ln دقيقة، أي أطول من 20 دقيقة. انظر جيدًا: الأبيض أو الشمعي أو الرمادي أو المبقّع ليس بخير.</numerusform>
            <numerusform>كان الثلج موضوعًا %Ln دقيقة، أي أطول من 20 دقيقة. انظر جيدًا: الأبيض أو الشمعي أو الرمادي أو المبقّع ليس بخير.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pink is fine. White, waxy, grey or blotchy is not.</source>
        <extracomment>safety</extracomment>
        <translation>الوردي لا بأس به. الأبيض أو الشمعي أو الرمادي أو المبقّع ليس كذلك.</translation>
    </message>
    <message>
        <source>Warm and pink is fine. Blisters, white patches, a web-like brown pattern, or burning: take it off.</source>
        <extracomment>safety</extracomment>
        <translation>الدافئ الوردي لا بأس به. فقاعات، أو بقع بيضاء، أو نقش بني كالشبكة، أو حرقة: تجب إزالة مصدر الحرارة.</translation>
    </message>
    <message>
        <source>Can you feel touch there? Is the skin pink, not white, waxy, grey or blotchy?</source>
        <extracomment>safety</extracomment>
        <translation>هل تحس باللمس هناك؟ هل الجلد وردي، لا أبيض ولا شمعي ولا رمادي ولا مبقّع؟</translation>
    </message>
    <message>
        <source>{time} over, take it off</source>
        <extracomment>safety</extracomment>
        <translation>تجاوز {time}، تجب الإزالة</translation>
    </message>
    <message>
        <source>{time} left, ends {ends}</source>
        <extracomment>safety</extracomment>
        <translation>بقي {time}، النهاية {ends}</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>النوبة</translation>
    </message>
    <message>
        <source>Now and function</source>
        <translation>الآن والوظيفة</translation>
    </message>
    <message>
        <source>Pain, ice, heat and medicine</source>
        <translation>الألم والثلج والحرارة والدواء</translation>
    </message>
    <message>
        <source>Medicine, against the label</source>
        <translation>الدواء، مقارنة بالملصق</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>ما فعلته</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة الأسئلة</translation>
    </message>
    <message>
        <source>Visits and treatments</source>
        <translation>الزيارات والعلاجات</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>أسئلتي</translation>
    </message>
    <message>
        <source>My note</source>
        <translation>ملاحظتي</translation>
    </message>
    <message>
        <source>Self-reported, not verified. Written by the patient with Unclench {version}, printed {day}.</source>
        <translation>أقوال المريض نفسه، غير متحقَّق منها. كتبها المريض باستعمال Unclench {version}، طُبعت {day}.</translation>
    </message>
    <message>
        <source>Back spasm: summary for my doctor</source>
        <translation>تشنّج الظهر: ملخص لطبيبي</translation>
    </message>
    <message>
        <source>No medicine is logged in this period.</source>
        <translation>لم يُسجَّل دواء في هذه الفترة.</translation>
    </message>
    <message>
        <source>Over the label: {when}.</source>
        <translation>فوق الملصق: {when}.</translation>
    </message>
    <message>
        <source>Over what the prescriber set: {when}.</source>
        <translation>فوق ما حدده الطبيب الواصف: {when}.</translation>
    </message>
    <message>
        <source>Acetaminophen of several products, more in 24 h than the lowest label says: {when}.</source>
        <translation>أسيتامينوفين (باراسيتامول) من عدة منتجات، في 24 ساعة أكثر مما يقوله أدنى ملصق: {when}.</translation>
    </message>
    <message>
        <source>More in 24 h than leaflets allow: {when}.</source>
        <translation>في 24 ساعة أكثر مما تسمح به النشرات: {when}.</translation>
    </message>
    <message>
        <source>Never over the label&apos;s amount for 24 hours.</source>
        <translation>لم تُتجاوز قط كمية الملصق لـ 24 ساعة.</translation>
    </message>
    <message>
        <source>Never over the amount for 24 hours that the label or the prescriber set.</source>
        <translation>لم تُتجاوز قط كمية 24 ساعة التي حددها الملصق أو الطبيب الواصف.</translation>
    </message>
    <message>
        <source>Where no label figure stands, none is known here.</source>
        <translation>حيث لا رقم للملصق، فلا رقم معروفًا هنا.</translation>
    </message>
    <message>
        <source>most in 24 h</source>
        <translation>الأكثر في 24 ساعة</translation>
    </message>
    <message>
        <source>most in 24 h, each week from</source>
        <translation>الأكثر في 24 ساعة، كل أسبوع من</translation>
    </message>
    <message numerus="yes">
        <source>most in 24 h, %Ln weeks from</source>
        <translation>
            <numerusform>الأكثر في 24 ساعة، %Ln أسبوع من</numerusform>
            <numerusform>الأكثر في 24 ساعة، أسبوع واحد من</numerusform>
            <numerusform>الأكثر في 24 ساعة، أسبوعين من</numerusform>
            <numerusform>الأكثر في 24 ساعة، %Ln أسابيع من</numerusform>
            <numerusform>الأكثر في 24 ساعة، %Ln أسبوعًا من</numerusform>
            <numerusform>الأكثر في 24 ساعة، %Ln أسبوع من</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} {dose}</source>
        <translation>{day} {dose}</translation>
    </message>
    <message>
        <source>{name} (at most {dose}): {days}</source>
        <translation>{name} (على الأكثر {dose}): {days}</translation>
    </message>
    <message>
        <source>{things}.</source>
        <translation>{things}.</translation>
    </message>
    <message numerus="yes">
        <source>Ice taken off (or answered for) only after 22 minutes or more %Ln ×.</source>
        <translation>
            <numerusform>أُزيل الثلج (أو أُجيب عنه) بعد 22 دقيقة أو أكثر فقط: %Ln ×.</numerusform>
            <numerusform>أُزيل الثلج (أو أُجيب عنه) بعد 22 دقيقة أو أكثر فقط: %Ln ×.</numerusform>
            <numerusform>أُزيل الثلج (أو أُجيب عنه) بعد 22 دقيقة أو أكثر فقط: %Ln ×.</numerusform>
            <numerusform>أُزيل الثلج (أو أُجيب عنه) بعد 22 دقيقة أو أكثر فقط: %Ln ×.</numerusform>
            <numerusform>أُزيل الثلج (أو أُجيب عنه) بعد 22 دقيقة أو أكثر فقط: %Ln ×.</numerusform>
            <numerusform>أُزيل الثلج (أو أُجيب عنه) بعد 22 دقيقة أو أكثر فقط: %Ln ×.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ice 0 ×</source>
        <translation>ثلج 0 ×</translation>
    </message>
    <message>
        <source>heat 0 ×</source>
        <translation>حرارة 0 ×</translation>
    </message>
    <message>
        <source>walks 0 ×</source>
        <translation>مشي 0 ×</translation>
    </message>
    <message numerus="yes">
        <source>Ice %Ln × ({length})</source>
        <translation>
            <numerusform>ثلج %Ln × ({length})</numerusform>
            <numerusform>ثلج %Ln × ({length})</numerusform>
            <numerusform>ثلج %Ln × ({length})</numerusform>
            <numerusform>ثلج %Ln × ({length})</numerusform>
            <numerusform>ثلج %Ln × ({length})</numerusform>
            <numerusform>ثلج %Ln × ({length})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>heat %Ln × ({length})</source>
        <translation>
            <numerusform>حرارة %Ln × ({length})</numerusform>
            <numerusform>حرارة %Ln × ({length})</numerusform>
            <numerusform>حرارة %Ln × ({length})</numerusform>
            <numerusform>حرارة %Ln × ({length})</numerusform>
            <numerusform>حرارة %Ln × ({length})</numerusform>
            <numerusform>حرارة %Ln × ({length})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>walks %Ln × ({length})</source>
        <translation>
            <numerusform>مشي %Ln × ({length})</numerusform>
            <numerusform>مشي %Ln × ({length})</numerusform>
            <numerusform>مشي %Ln × ({length})</numerusform>
            <numerusform>مشي %Ln × ({length})</numerusform>
            <numerusform>مشي %Ln × ({length})</numerusform>
            <numerusform>مشي %Ln × ({length})</numerusform>
        </translation>
    </message>
    <message>
        <source>prescriber</source>
        <translation>الطبيب الواصف</translation>
    </message>
    <message>
        <source>label</source>
        <translation>الملصق</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more days</source>
        <translation>
            <numerusform>و%Ln يوم آخر</numerusform>
            <numerusform>ويوم آخر</numerusform>
            <numerusform>ويومان آخران</numerusform>
            <numerusform>و%Ln أيام أخرى</numerusform>
            <numerusform>و%Ln يومًا آخر</numerusform>
            <numerusform>و%Ln يوم آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>No ice, heat or walk is logged in this period.</source>
        <translation>لم يُسجَّل ثلج ولا حرارة ولا مشي في هذه الفترة.</translation>
    </message>
    <message numerus="yes">
        <source>Rules overridden %Ln ×: {reasons}.</source>
        <translation>
            <numerusform>تُجووزت القواعد %Ln ×: {reasons}.</numerusform>
            <numerusform>تُجووزت القواعد %Ln ×: {reasons}.</numerusform>
            <numerusform>تُجووزت القواعد %Ln ×: {reasons}.</numerusform>
            <numerusform>تُجووزت القواعد %Ln ×: {reasons}.</numerusform>
            <numerusform>تُجووزت القواعد %Ln ×: {reasons}.</numerusform>
            <numerusform>تُجووزت القواعد %Ln ×: {reasons}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked in this period.</source>
        <translation>لم يُسأل عنها في هذه الفترة.</translation>
    </message>
    <message numerus="yes">
        <source>Asked %Ln times.</source>
        <translation>
            <numerusform>سُئل عنها %Ln مرة.</numerusform>
            <numerusform>سُئل عنها مرة واحدة.</numerusform>
            <numerusform>سُئل عنها مرتين.</numerusform>
            <numerusform>سُئل عنها %Ln مرات.</numerusform>
            <numerusform>سُئل عنها %Ln مرة.</numerusform>
            <numerusform>سُئل عنها %Ln مرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked once, {day}.</source>
        <translation>سُئل عنها مرة واحدة، {day}.</translation>
    </message>
    <message>
        <source>None ticked from group A (call now).</source>
        <translation>لا علامة من المجموعة A (الاتصال الآن).</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>“no” since {day}</source>
        <translation>«لا» منذ {day}</translation>
    </message>
    <message>
        <source>called for help</source>
        <translation>اتصل طلبًا للمساعدة</translation>
    </message>
    <message>
        <source>Days with stretches</source>
        <translation>أيام فيها إطالة</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>الإطالات</translation>
    </message>
    <message>
        <source>Held, s</source>
        <translation>مدة الثبات، ثانية</translation>
    </message>
    <message numerus="yes">
        <source>{stretches} on %Ln days.</source>
        <translation>
            <numerusform>{stretches} في %Ln يوم.</numerusform>
            <numerusform>{stretches} في يوم واحد.</numerusform>
            <numerusform>{stretches} في يومين.</numerusform>
            <numerusform>{stretches} في %Ln أيام.</numerusform>
            <numerusform>{stretches} في %Ln يومًا.</numerusform>
            <numerusform>{stretches} في %Ln يوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stretches</source>
        <translation>
            <numerusform>لا إطالات</numerusform>
            <numerusform>إطالة واحدة</numerusform>
            <numerusform>إطالتان</numerusform>
            <numerusform>%Ln إطالات</numerusform>
            <numerusform>%Ln إطالة</numerusform>
            <numerusform>%Ln إطالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Stretching</source>
        <translation>الإطالة</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>الأسبوع من</translation>
    </message>
    <message>
        <source>Moved, min</source>
        <translation>الحركة، دقيقة</translation>
    </message>
    <message>
        <source>Moved a day, min</source>
        <translation>الحركة في اليوم، دقيقة</translation>
    </message>
    <message>
        <source>Days with a walk</source>
        <translation>أيام فيها مشي</translation>
    </message>
    <message>
        <source>Goal, min</source>
        <translation>الهدف، دقيقة</translation>
    </message>
    <message>
        <source>The goal was met on the one day that had one.</source>
        <translation>تحقق الهدف في اليوم الوحيد الذي كان فيه هدف.</translation>
    </message>
    <message numerus="yes">
        <source>The goal was met on {met} of %Ln days that had one.</source>
        <translation>
            <numerusform>تحقق الهدف في {met} من %Ln (أيام كان فيها هدف).</numerusform>
            <numerusform>تحقق الهدف في {met} من %Ln (أيام كان فيها هدف).</numerusform>
            <numerusform>تحقق الهدف في {met} من %Ln (أيام كان فيها هدف).</numerusform>
            <numerusform>تحقق الهدف في {met} من %Ln (أيام كان فيها هدف).</numerusform>
            <numerusform>تحقق الهدف في {met} من %Ln (أيام كان فيها هدف).</numerusform>
            <numerusform>تحقق الهدف في {met} من %Ln (أيام كان فيها هدف).</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} on one day.</source>
        <translation>{time} في يوم واحد.</translation>
    </message>
    <message numerus="yes">
        <source>{time} a day on average, on %Ln days.</source>
        <translation>
            <numerusform>{time} في اليوم في المتوسط، في %Ln يوم.</numerusform>
            <numerusform>{time} في اليوم في المتوسط، في يوم واحد.</numerusform>
            <numerusform>{time} في اليوم في المتوسط، في يومين.</numerusform>
            <numerusform>{time} في اليوم في المتوسط، في %Ln أيام.</numerusform>
            <numerusform>{time} في اليوم في المتوسط، في %Ln يومًا.</numerusform>
            <numerusform>{time} في اليوم في المتوسط، في %Ln يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>One walk of {time}.</source>
        <translation>مشي واحد مدته {time}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln walks, {time} together.</source>
        <translation>
            <numerusform>عدد مرات المشي %Ln، مجموعها {time}.</numerusform>
            <numerusform>عدد مرات المشي %Ln، مجموعها {time}.</numerusform>
            <numerusform>عدد مرات المشي %Ln، مجموعها {time}.</numerusform>
            <numerusform>عدد مرات المشي %Ln، مجموعها {time}.</numerusform>
            <numerusform>عدد مرات المشي %Ln، مجموعها {time}.</numerusform>
            <numerusform>عدد مرات المشي %Ln، مجموعها {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} a day</source>
        <translation>{time} في اليوم</translation>
    </message>
    <message>
        <source>Walks</source>
        <translation>المشي</translation>
    </message>
    <message>
        <source>BMI</source>
        <translation>BMI</translation>
    </message>
    <message>
        <source>Weight, {unit}</source>
        <translation>الوزن، {unit}</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>This entry was changed elsewhere meanwhile, so nothing was written yet. Look at it once more.</source>
        <oldsource>This entry was changed elsewhere meanwhile, so nothing was written. It is shown as it is now.</oldsource>
        <translation>تغيّر هذا المدخل في مكان آخر في الأثناء، فلم يُكتب شيء بعد. يلزم النظر فيه مرة أخرى.</translation>
    </message>
    <message>
        <source>Give this computer a name of up to 40 letters.</source>
        <translation>يلزم اسم لهذا الحاسوب لا يزيد على 40 حرفًا.</translation>
    </message>
    <message>
        <source>Nothing is shared with other computers.</source>
        <translation>لا شيء يُشارَك مع حواسيب أخرى.</translation>
    </message>
    <message>
        <source>The diary was put back to a copy since, so nothing is shared until you join again.</source>
        <translation>أُعيدت اليوميات إلى نسخة منذ ذلك الوقت، فلا يُشارَك شيء حتى الانضمام من جديد.</translation>
    </message>
    <message>
        <source>Nothing was exchanged yet.</source>
        <translation>لم تجرِ أي مزامنة بعد.</translation>
    </message>
    <message numerus="yes">
        <source>Other computers there: %Ln.</source>
        <translation>
            <numerusform>حواسيب أخرى هناك: %Ln.</numerusform>
            <numerusform>حواسيب أخرى هناك: %Ln.</numerusform>
            <numerusform>حواسيب أخرى هناك: %Ln.</numerusform>
            <numerusform>حواسيب أخرى هناك: %Ln.</numerusform>
            <numerusform>حواسيب أخرى هناك: %Ln.</numerusform>
            <numerusform>حواسيب أخرى هناك: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>15 min ago</source>
        <translation>قبل 15 دقيقة</translation>
    </message>
    <message>
        <source>30 min ago</source>
        <oldsource>30 min</oldsource>
        <translation>قبل 30 دقيقة</translation>
    </message>
    <message>
        <source>1 h ago</source>
        <oldsource>1 h</oldsource>
        <translation>قبل ساعة</translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>March, short</comment>
        <translation>مارس</translation>
    </message>
    <message>
        <source>May</source>
        <comment>the month, short</comment>
        <translation>مايو</translation>
    </message>
    <message>
        <source>Tue</source>
        <comment>Tuesday, short</comment>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <source> → </source>
        <comment>from a value to the next one; ← in a language from right to left</comment>
        <translation> ← </translation>
    </message>
    <message>
        <source>At the same visit</source>
        <translation>في الزيارة نفسها</translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln times</source>
        <translation>
            <numerusform>لم يُغيَّر</numerusform>
            <numerusform>غُيّر مرة واحدة</numerusform>
            <numerusform>غُيّر مرتين</numerusform>
            <numerusform>غُيّر %Ln مرات</numerusform>
            <numerusform>غُيّر %Ln مرة</numerusform>
            <numerusform>غُيّر %Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished {when}</source>
        <translation>اكتمل {when}</translation>
    </message>
    <message>
        <source>{what}: {after}, added {when}</source>
        <translation>{what}: {after}، أُضيف {when}</translation>
    </message>
    <message>
        <source>{what}: {before}, removed {when}</source>
        <translation>{what}: {before}، أُزيل {when}</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Another detail</source>
        <translation>تفصيل آخر</translation>
    </message>
    <message numerus="yes">
        <source>changed %Ln times</source>
        <translation>
            <numerusform>لم يُغيَّر</numerusform>
            <numerusform>غُيّر مرة واحدة</numerusform>
            <numerusform>غُيّر مرتين</numerusform>
            <numerusform>غُيّر %Ln مرات</numerusform>
            <numerusform>غُيّر %Ln مرة</numerusform>
            <numerusform>غُيّر %Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>skin not fine</source>
        <translation>الجلد ليس بخير</translation>
    </message>
    <message numerus="yes">
        <source>A spasm, eased after %Ln days</source>
        <translation>
            <numerusform>تشنّج، هدأ بعد %Ln يوم</numerusform>
            <numerusform>تشنّج، هدأ بعد يوم واحد</numerusform>
            <numerusform>تشنّج، هدأ بعد يومين</numerusform>
            <numerusform>تشنّج، هدأ بعد %Ln أيام</numerusform>
            <numerusform>تشنّج، هدأ بعد %Ln يومًا</numerusform>
            <numerusform>تشنّج، هدأ بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>highest {value}</source>
        <oldsource>at most {value}</oldsource>
        <translation>الأعلى {value}</translation>
    </message>
    <message>
        <source>latest {value}</source>
        <oldsource>at most {value}</oldsource>
        <translation>الأحدث {value}</translation>
    </message>
    <message>
        <source>latest {value} on average</source>
        <oldsource>{value} on average</oldsource>
        <translation>الأحدث {value} في المتوسط</translation>
    </message>
    <message>
        <source>A day runs from {time} to {time}: until then this is still {day}.</source>
        <translation>اليوم من {time} إلى {time}: وحتى ذلك الحين هذا ما زال {day}.</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>آخر 12 شهرًا</translation>
    </message>
    <message>
        <source>Goal met</source>
        <translation>تحقق الهدف</translation>
    </message>
    <message>
        <source>Goal not met</source>
        <translation>لم يتحقق الهدف</translation>
    </message>
    <message>
        <source>a week</source>
        <oldsource>This week</oldsource>
        <translation>في الأسبوع</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>{count} or more</source>
        <translation>{count} أو أكثر</translation>
    </message>
    <message>
        <source>elliptical</source>
        <translation>إليبتيكال</translation>
    </message>
    <message>
        <source>yoga</source>
        <translation>يوغا</translation>
    </message>
    <message>
        <source>pilates</source>
        <translation>بيلاتس</translation>
    </message>
    <message>
        <source>sore feet or shins</source>
        <translation>ألم في القدمين أو الساقين من الأمام</translation>
    </message>
    <message>
        <source>more pain</source>
        <translation>ألم أكثر</translation>
    </message>
    <message>
        <source>{unit} a day, average of a week</source>
        <translation>{unit} في اليوم، متوسط أسبوع</translation>
    </message>
    <message>
        <source>{unit} a day, average of a month</source>
        <translation>{unit} في اليوم، متوسط شهر</translation>
    </message>
    <message>
        <source>{unit}, longest of a week</source>
        <translation>{unit}، أطول مدة في أسبوع</translation>
    </message>
    <message>
        <source>{unit}, longest of a month</source>
        <translation>{unit}، أطول مدة في شهر</translation>
    </message>
    <message>
        <source>highest day of a week</source>
        <translation>أعلى يوم في أسبوع</translation>
    </message>
    <message>
        <source>highest day of a month</source>
        <translation>أعلى يوم في شهر</translation>
    </message>
    <message>
        <source>all of a week</source>
        <translation>مجموع أسبوع</translation>
    </message>
    <message>
        <source>all of a month</source>
        <translation>مجموع شهر</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>يُكتب عدد.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>يُكتب عدد صحيح.</translation>
    </message>
    <message>
        <source>Write what to change as field=value, such as {example}.</source>
        <translation>يُكتب ما يُراد تغييره بشكل field=value، مثل {example}.</translation>
    </message>
    <message>
        <source>BMI {value}</source>
        <translation>BMI {value}</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>كغ</translation>
    </message>
    <message>
        <source>lb</source>
        <translation>رطل</translation>
    </message>
    <message>
        <source>{weight}, BMI {value}</source>
        <translation>{weight}، BMI {value}</translation>
    </message>
    <message>
        <source>No entries in these days.</source>
        <translation>لا مدخلات في هذه الأيام.</translation>
    </message>
    <message>
        <source>{value} at first and at last</source>
        <translation>{value} أولًا وأخيرًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln units</source>
        <translation>
            <numerusform>لا وحدات</numerusform>
            <numerusform>وحدة واحدة</numerusform>
            <numerusform>وحدتان</numerusform>
            <numerusform>%Ln وحدات</numerusform>
            <numerusform>%Ln وحدة</numerusform>
            <numerusform>%Ln وحدة</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} units</source>
        <translation>عدد الوحدات: {count}</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>أقل من يوم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>لا أشهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهرين</numerusform>
            <numerusform>%Ln أشهر</numerusform>
            <numerusform>%Ln شهرًا</numerusform>
            <numerusform>%Ln شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتين</numerusform>
            <numerusform>%Ln مرات</numerusform>
            <numerusform>%Ln مرة</numerusform>
            <numerusform>%Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>If it is clearly more than {who} allows, call {number} now.</source>
        <extracomment>safety</extracomment>
        <translation>إن كان أكثر بوضوح مما يسمح به {who}، يجب الاتصال على ⁨{number}⁩ الآن.</translation>
    </message>
    <message>
        <source>A name has up to 300 letters.</source>
        <extracomment>safety</extracomment>
        <translation>الاسم لا يزيد على 300 حرف.</translation>
    </message>
    <message>
        <source>In 24 h it cannot be fewer than at once.</source>
        <extracomment>safety</extracomment>
        <translation>لا يمكن أن يكون العدد في 24 ساعة أقل من عدد المرة الواحدة.</translation>
    </message>
    <message>
        <source>Plank at {computer}</source>
        <translation>بلانك على ⁨{computer}⁩</translation>
    </message>
    <message>
        <source>Plank at another computer</source>
        <translation>بلانك على حاسوب آخر</translation>
    </message>
    <message numerus="yes">
        <source>Walk at {computer}, %Ln min so far</source>
        <translation>
            <numerusform>مشي على ⁨{computer}⁩، حتى الآن %Ln دقيقة</numerusform>
            <numerusform>مشي على ⁨{computer}⁩، حتى الآن دقيقة واحدة</numerusform>
            <numerusform>مشي على ⁨{computer}⁩، حتى الآن دقيقتان</numerusform>
            <numerusform>مشي على ⁨{computer}⁩، حتى الآن %Ln دقائق</numerusform>
            <numerusform>مشي على ⁨{computer}⁩، حتى الآن %Ln دقيقة</numerusform>
            <numerusform>مشي على ⁨{computer}⁩، حتى الآن %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Walk at another computer, %Ln min so far</source>
        <translation>
            <numerusform>مشي على حاسوب آخر، حتى الآن %Ln دقيقة</numerusform>
            <numerusform>مشي على حاسوب آخر، حتى الآن دقيقة واحدة</numerusform>
            <numerusform>مشي على حاسوب آخر، حتى الآن دقيقتان</numerusform>
            <numerusform>مشي على حاسوب آخر، حتى الآن %Ln دقائق</numerusform>
            <numerusform>مشي على حاسوب آخر، حتى الآن %Ln دقيقة</numerusform>
            <numerusform>مشي على حاسوب آخر، حتى الآن %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Pain is {pain} of 10. This opens at 3 or less; rest comes first.</source>
        <extracomment>safety</extracomment>
        <translation>الألم {pain} من 10. يُتاح هذا عند 3 أو أقل؛ الراحة أولًا.</translation>
    </message>
    <message>
        <source>Pain is {pain} of 10, and it is less than 72 hours since it began. This opens {time} if pain is 3 or less then, or after two days with pain of 2 or less.</source>
        <extracomment>safety</extracomment>
        <translation>الألم {pain} من 10، ولم تمضِ بعد 72 ساعة على بدايته. يُفتح هذا {time} إن كان الألم عندها 3 أو أقل، أو بعد يومين من ألم 2 أو أقل.</translation>
    </message>
    <message>
        <source>A plank is running on another computer.</source>
        <extracomment>safety</extracomment>
        <translation>بلانك قيد التشغيل على حاسوب آخر.</translation>
    </message>
    <message>
        <source>A walk is running on another computer. Stop it first.</source>
        <translation>مشي قيد التسجيل على حاسوب آخر. يلزم إيقافه أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>Ice at {computer}, %Ln min left</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>جلسة ثلج على ⁨{computer}⁩، بقيت %Ln دقيقة</numerusform>
            <numerusform>جلسة ثلج على ⁨{computer}⁩، بقيت دقيقة واحدة</numerusform>
            <numerusform>جلسة ثلج على ⁨{computer}⁩، بقيت دقيقتان</numerusform>
            <numerusform>جلسة ثلج على ⁨{computer}⁩، بقيت %Ln دقائق</numerusform>
            <numerusform>جلسة ثلج على ⁨{computer}⁩، بقيت %Ln دقيقة</numerusform>
            <numerusform>جلسة ثلج على ⁨{computer}⁩، بقيت %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ice at another computer, %Ln min left</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>جلسة ثلج على حاسوب آخر، بقيت %Ln دقيقة</numerusform>
            <numerusform>جلسة ثلج على حاسوب آخر، بقيت دقيقة واحدة</numerusform>
            <numerusform>جلسة ثلج على حاسوب آخر، بقيت دقيقتان</numerusform>
            <numerusform>جلسة ثلج على حاسوب آخر، بقيت %Ln دقائق</numerusform>
            <numerusform>جلسة ثلج على حاسوب آخر، بقيت %Ln دقيقة</numerusform>
            <numerusform>جلسة ثلج على حاسوب آخر، بقيت %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heat at {computer}, %Ln min left</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>جلسة حرارة على ⁨{computer}⁩، بقيت %Ln دقيقة</numerusform>
            <numerusform>جلسة حرارة على ⁨{computer}⁩، بقيت دقيقة واحدة</numerusform>
            <numerusform>جلسة حرارة على ⁨{computer}⁩، بقيت دقيقتان</numerusform>
            <numerusform>جلسة حرارة على ⁨{computer}⁩، بقيت %Ln دقائق</numerusform>
            <numerusform>جلسة حرارة على ⁨{computer}⁩، بقيت %Ln دقيقة</numerusform>
            <numerusform>جلسة حرارة على ⁨{computer}⁩، بقيت %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heat at another computer, %Ln min left</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>جلسة حرارة على حاسوب آخر، بقيت %Ln دقيقة</numerusform>
            <numerusform>جلسة حرارة على حاسوب آخر، بقيت دقيقة واحدة</numerusform>
            <numerusform>جلسة حرارة على حاسوب آخر، بقيت دقيقتان</numerusform>
            <numerusform>جلسة حرارة على حاسوب آخر، بقيت %Ln دقائق</numerusform>
            <numerusform>جلسة حرارة على حاسوب آخر، بقيت %Ln دقيقة</numerusform>
            <numerusform>جلسة حرارة على حاسوب آخر، بقيت %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>A session is running on another computer. Stop it first.</source>
        <extracomment>safety</extracomment>
        <translation>هناك جلسة جارية على حاسوب آخر. يجب إيقافها أولًا.</translation>
    </message>
    <message>
        <source>Your skin was not fine at {time}. Leave ice and heat off until colour, feeling and warmth are back.</source>
        <extracomment>safety</extracomment>
        <translation>لم يكن جلدك بخير: {time}. لا ثلج ولا حرارة حتى يعود اللون والإحساس والدفء.</translation>
    </message>
    <message>
        <source>made on the patient&apos;s own computer, without an online service</source>
        <translation>أُعدّ على حاسوب المريض نفسه، دون خدمة على الإنترنت</translation>
    </message>
    <message>
        <source>Asked because of the label, answered with yes or “not sure”: {questions}</source>
        <translation>سُئل بسبب الملصق، وأُجيب بـ «نعم» أو «غير متأكد»: {questions}</translation>
    </message>
    <message>
        <source>The skin was not fine at ice or heat: {when}.</source>
        <translation>لم يكن الجلد بخير مع الثلج أو الحرارة: {when}.</translation>
    </message>
    <message>
        <source>seen by a doctor</source>
        <translation>عاينه طبيب</translation>
    </message>
    <message>
        <source>ticked by mistake</source>
        <translation>وُضعت العلامة خطأً</translation>
    </message>
    <message>
        <source>No episode is logged in this period.</source>
        <translation>لم تُسجَّل نوبة في هذه الفترة.</translation>
    </message>
    <message>
        <source>Began {when}.</source>
        <translation>بدأت {when}.</translation>
    </message>
    <message>
        <source>Before it: {what}.</source>
        <translation>قبلها: {what}.</translation>
    </message>
    <message>
        <source>Episode {number} in this place within three months.</source>
        <translation>النوبة {number} في هذا المكان خلال ثلاثة أشهر.</translation>
    </message>
    <message>
        <source>Eased {day}.</source>
        <translation>هدأت {day}.</translation>
    </message>
    <message>
        <source>Not eased yet.</source>
        <translation>لم تهدأ بعد.</translation>
    </message>
    <message numerus="yes">
        <source>Pain now {now} ({day}), worst {worst}, average {average} of %Ln entries (0–10).</source>
        <translation>
            <numerusform>الألم الآن {now} ({day})، الأسوأ {worst}، المتوسط {average} من %Ln مدخل (0–10).</numerusform>
            <numerusform>الألم الآن {now} ({day})، الأسوأ {worst}، المتوسط {average} من مدخل واحد (0–10).</numerusform>
            <numerusform>الألم الآن {now} ({day})، الأسوأ {worst}، المتوسط {average} من مدخلين (0–10).</numerusform>
            <numerusform>الألم الآن {now} ({day})، الأسوأ {worst}، المتوسط {average} من %Ln مدخلات (0–10).</numerusform>
            <numerusform>الألم الآن {now} ({day})، الأسوأ {worst}، المتوسط {average} من %Ln مدخلًا (0–10).</numerusform>
            <numerusform>الألم الآن {now} ({day})، الأسوأ {worst}، المتوسط {average} من %Ln مدخل (0–10).</numerusform>
        </translation>
    </message>
    <message>
        <source>Pain {now} ({day}), the only entry (0–10).</source>
        <translation>الألم {now} ({day})، المدخل الوحيد (0–10).</translation>
    </message>
    <message>
        <source>Compared with the start: {label} ({day}).</source>
        <translation>مقارنة بالبداية: {label} ({day}).</translation>
    </message>
    <message>
        <source>No pain is logged in this period.</source>
        <translation>لم يُسجَّل ألم في هذه الفترة.</translation>
    </message>
    <message>
        <source>The answers of {day} point to: {headline}{reasons}.</source>
        <translation>إجابات {day} تشير إلى: {headline}{reasons}.</translation>
    </message>
    <message>
        <source>Also: {also}.</source>
        <translation>وأيضًا: {also}.</translation>
    </message>
    <message>
        <source>Answers: {answers}; no to the others.</source>
        <translation>الإجابات: {answers}؛ و«لا» لغيرها.</translation>
    </message>
    <message>
        <source>{who} planned {day}.</source>
        <translation>{who}، مقررة {day}.</translation>
    </message>
    <message>
        <source>pain {before} before, {after} after</source>
        <translation>الألم قبلها {before} وبعدها {after}</translation>
    </message>
    <message>
        <source>next day: {how}</source>
        <translation>اليوم التالي: {how}</translation>
    </message>
    <message>
        <source>It names no reviewer.</source>
        <translation>لا يذكر اسم مراجع.</translation>
    </message>
    <message>
        <source>It has no date such as 2027-01-31.</source>
        <translation>ليس فيه تاريخ مثل 2027-01-31.</translation>
    </message>
    <message>
        <source>It does not say which edition of the texts was reviewed.</source>
        <translation>لا يقول أي إصدار من النصوص رُوجع.</translation>
    </message>
    <message>
        <source>Last medical review: none. The file reviewed.toml cannot be used. {trouble}</source>
        <translation>آخر مراجعة طبية: لا توجد. لا يمكن استعمال الملف reviewed.toml. {trouble}</translation>
    </message>
    <message>
        <source>Last medical review: none.</source>
        <translation>آخر مراجعة طبية: لا توجد.</translation>
    </message>
    <message>
        <source>Last medical review: {reviewer}, {day}, of the texts of {edition}.</source>
        <translation>آخر مراجعة طبية: {reviewer}، {day}، لنصوص {edition}.</translation>
    </message>
    <message>
        <source>Answer the warning signs first, on the Relief tab. Then this opens.</source>
        <extracomment>safety</extracomment>
        <translation>الإجابة عن علامات الإنذار أولًا، في تبويب «التخفيف». عندئذ يُفتح هذا.</translation>
    </message>
    <message>
        <source>You called about a warning sign. This opens once a doctor has checked exactly that.</source>
        <extracomment>safety</extracomment>
        <translation>اتصلت بشأن علامة إنذار. يُفتح هذا بعد أن يفحص طبيب ذلك بالذات.</translation>
    </message>
    <message>
        <source>A warning sign stands that needs a doctor now. This stays closed until it is cleared.</source>
        <extracomment>safety</extracomment>
        <translation>علامة إنذار قائمة تحتاج إلى طبيب الآن. يبقى هذا مغلقًا حتى تُحسم.</translation>
    </message>
    <message>
        <source>A day has passed since you called. Please answer the warning signs once more.</source>
        <extracomment>safety</extracomment>
        <translation>مضى يوم منذ اتصالك. تُرجى الإجابة عن علامات الإنذار مرة أخرى.</translation>
    </message>
    <message>
        <source>You called, or set off, {time}. Nothing new opens until a doctor has checked exactly this; what runs goes on, and pain, doses and notes can be logged.</source>
        <extracomment>safety</extracomment>
        <translation>اتصلت أو انطلقت {time}. لا يُفتح شيء جديد حتى يفحص طبيب هذا الأمر بالذات؛ ويستمر ما هو جارٍ، ويمكن تسجيل الألم والجرعات والملاحظات.</translation>
    </message>
    <message>
        <source>No episode is open that began on another computer.</source>
        <extracomment>safety</extracomment>
        <translation>لا نوبة مفتوحة بدأت على حاسوب آخر.</translation>
    </message>
    <message>
        <source>A spasm since {time} is still open. It was begun on another computer.</source>
        <extracomment>safety</extracomment>
        <translation>تشنّج منذ {time} ما زال مفتوحًا. بدأ على حاسوب آخر.</translation>
    </message>
    <message>
        <source>An episode is open already. Say that it has eased first.</source>
        <extracomment>safety</extracomment>
        <translation>هناك نوبة مفتوحة بالفعل. قل أولًا إنها هدأت.</translation>
    </message>
    <message>
        <source>The start can&apos;t be in the future.</source>
        <extracomment>safety</extracomment>
        <translation>لا يمكن أن تكون البداية في المستقبل.</translation>
    </message>
    <message>
        <source>The start can be at most 90 days ago.</source>
        <extracomment>safety</extracomment>
        <translation>البداية قبل 90 يومًا على الأكثر.</translation>
    </message>
    <message>
        <source>No episode is open.</source>
        <extracomment>safety</extracomment>
        <translation>لا نوبة مفتوحة.</translation>
    </message>
    <message>
        <source>It can&apos;t have eased before it began.</source>
        <extracomment>safety</extracomment>
        <translation>لا يمكن أن تهدأ قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>The end can&apos;t be in the future.</source>
        <extracomment>safety</extracomment>
        <translation>لا يمكن أن تكون النهاية في المستقبل.</translation>
    </message>
    <message>
        <source>Pain can be: now, worst or average.</source>
        <extracomment>safety</extracomment>
        <translation>أنواع الألم الممكنة: now أو worst أو average.</translation>
    </message>
    <message>
        <source>There is no warning sign called {name}.</source>
        <extracomment>safety</extracomment>
        <translation>لا توجد علامة إنذار باسم {name}.</translation>
    </message>
    <message>
        <source>The answer to {name} can be &quot;y&quot;, &quot;n&quot; or &quot;?&quot;.</source>
        <extracomment>safety</extracomment>
        <translation>الإجابة الممكنة عن {name}: &quot;y&quot; أو &quot;n&quot; أو &quot;?&quot;.</translation>
    </message>
    <message>
        <source>This needs a doctor now. Hours can matter. Call {number}. Don&apos;t drive yourself.</source>
        <extracomment>safety</extracomment>
        <translation>هذا يحتاج إلى طبيب الآن. قد تكون الساعات حاسمة. يجب الاتصال على ⁨{number}⁩. لا تقُد السيارة بنفسك.</translation>
    </message>
    <message>
        <source>Not sure is reason enough to call a doctor or a nurse line soon.</source>
        <extracomment>safety</extracomment>
        <translation>عدم التأكد سبب كافٍ للاتصال بطبيب أو بخط التمريض قريبًا.</translation>
    </message>
    <message>
        <source>Talk to a doctor, an urgent-care line or a nurse line today or tomorrow. Gentle comfort is fine.</source>
        <extracomment>safety</extracomment>
        <translation>تحدّث إلى طبيب أو خط الرعاية العاجلة أو خط التمريض اليوم أو غدًا. ووسائل التخفيف اللطيفة لا بأس بها.</translation>
    </message>
    <message>
        <source>Book a visit within a week or two, and take the report along.</source>
        <extracomment>safety</extracomment>
        <translation>احجز زيارة خلال أسبوع أو أسبوعين، وخذ التقرير معك.</translation>
    </message>
    <message>
        <source>You ticked no warning sign. That lowers the chance of something serious but cannot rule it out. If anything changes, come back or get help.</source>
        <extracomment>safety</extracomment>
        <translation>لم تضع علامة على أي من علامات الإنذار. هذا يقلّل احتمال أمر خطير لكنه لا يستبعده. إن تغيّر شيء، فالعودة إلى هنا أو طلب المساعدة.</translation>
    </message>
    <message>
        <source>It can be: called, checked or mistake.</source>
        <extracomment>safety</extracomment>
        <translation>القيم الممكنة: called أو checked أو mistake.</translation>
    </message>
    <message>
        <source>No warning sign stands.</source>
        <extracomment>safety</extracomment>
        <translation>لا علامة إنذار قائمة.</translation>
    </message>
    <message>
        <source>Label: ask a doctor before use.</source>
        <translation>الملصق: يُسأل الطبيب قبل الاستعمال.</translation>
    </message>
    <message>
        <source>To go on with it here: unclench episode continue</source>
        <translation>لمتابعتها هنا: unclench episode continue</translation>
    </message>
    <message>
        <source>Spasm since {time}, hour {hour}. Heat from {heat}.</source>
        <translation>تشنّج منذ {time}، الساعة {hour}. الحرارة من {heat}.</translation>
    </message>
    <message>
        <source>A warning sign stands that needs a doctor now.</source>
        <translation>علامة إنذار قائمة تحتاج إلى طبيب الآن.</translation>
    </message>
    <message>
        <source>A warning sign stands: have a doctor look at it.</source>
        <translation>علامة إنذار قائمة: يجب أن يعاينها طبيب.</translation>
    </message>
    <message>
        <source>Ice is possible now.</source>
        <translation>الثلج ممكن الآن.</translation>
    </message>
    <message>
        <source>{name}: take it off now. {over} over time.</source>
        <translation>{name}: تجب الإزالة الآن. تجاوز الوقت بمقدار {over}.</translation>
    </message>
    <message>
        <source>{name} runs: {left} left, ends {time}.</source>
        <translation>{name}: بقي {left}، النهاية {time}.</translation>
    </message>
    <message>
        <source>Pain {value} of 10 at {time}.</source>
        <translation>الألم {value} من 10 في {time}.</translation>
    </message>
    <message>
        <source>{name}: {total}; {by}: {earliest}.</source>
        <translation>{name}: {total}؛ {by}: {earliest}.</translation>
    </message>
    <message>
        <source>{name}: {total}; {earliest}.</source>
        <translation>{name}: {total}؛ {earliest}.</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation>ليس JSON</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>ليس كائن JSON</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>قائمة كائنات</translation>
    </message>
    <message>
        <source>a clock before the year 2200</source>
        <translation>وقت قبل سنة 2200</translation>
    </message>
    <message>
        <source>a short text</source>
        <translation>نص قصير</translation>
    </message>
    <message>
        <source>it has no header</source>
        <translation>بلا ترويسة</translation>
    </message>
    <message>
        <source>it has another version</source>
        <translation>له إصدار آخر</translation>
    </message>
    <message>
        <source>hexadecimal digits</source>
        <translation>أرقام سداسية عشرية</translation>
    </message>
    <message>
        <source>A passphrase has 12 letters at least. Several words are best.</source>
        <translation>عبارة المرور 12 حرفًا على الأقل. والأفضل عدة كلمات.</translation>
    </message>
    <message>
        <source>{file} is not whole yet: what can be read of it was read.</source>
        <translation>الملف ⁦{file}⁩ غير كامل بعد: قُرئ منه ما يمكن قراءته.</translation>
    </message>
    <message>
        <source>{file} cannot be read yet, because a file before it is missing.</source>
        <translation>لا يمكن قراءة ⁦{file}⁩ بعد، لأن ملفًا قبله غير موجود.</translation>
    </message>
    <message>
        <source>{file} was changed by somebody else, so nothing more is read from that computer.</source>
        <translation>غيّر شخص آخر الملف ⁦{file}⁩، لذلك لا يُقرأ شيء بعد الآن من ذلك الحاسوب.</translation>
    </message>
    <message>
        <source>{file} is older than what was read from it before; nothing was lost here.</source>
        <translation>الملف ⁦{file}⁩ أقدم مما قُرئ منه سابقًا؛ ولم يُفقد شيء هنا.</translation>
    </message>
    <message>
        <source>{file} comes from a newer version of Unclench: install that one here, too.</source>
        <translation>الملف ⁦{file}⁩ من إصدار أحدث من Unclench: يلزم تثبيته هنا أيضًا.</translation>
    </message>
    <message>
        <source>{file} is no file of Unclench, or damaged, and was left alone.</source>
        <translation>الملف ⁦{file}⁩ ليس من ملفات Unclench، أو هو تالف، وتُرك كما هو.</translation>
    </message>
    <message>
        <source>{file} was written with another passphrase and cannot be read.</source>
        <translation>كُتب الملف ⁦{file}⁩ بعبارة مرور أخرى ولا يمكن قراءته.</translation>
    </message>
    <message>
        <source>{file} is encrypted on one side only: all computers must share alike.</source>
        <translation>الملف ⁦{file}⁩ مشفّر من جهة واحدة فقط: يجب أن تشارك كل الحواسيب بالطريقة نفسها.</translation>
    </message>
    <message>
        <source>{file} cannot be opened, and was left alone.</source>
        <translation>تعذّر فتح الملف ⁦{file}⁩، وتُرك كما هو.</translation>
    </message>
    <message>
        <source>{file} is larger than any of ours, and was left alone.</source>
        <translation>الملف ⁦{file}⁩ أكبر من أي ملف من ملفاتنا، وتُرك كما هو.</translation>
    </message>
    <message numerus="yes">
        <source>Entries from another computer that cannot be here: %Ln. They wait.</source>
        <translation>
            <numerusform>مدخلات من حاسوب آخر لا يمكن أن تكون هنا: %Ln. تبقى في الانتظار.</numerusform>
            <numerusform>مدخلات من حاسوب آخر لا يمكن أن تكون هنا: %Ln. تبقى في الانتظار.</numerusform>
            <numerusform>مدخلات من حاسوب آخر لا يمكن أن تكون هنا: %Ln. تبقى في الانتظار.</numerusform>
            <numerusform>مدخلات من حاسوب آخر لا يمكن أن تكون هنا: %Ln. تبقى في الانتظار.</numerusform>
            <numerusform>مدخلات من حاسوب آخر لا يمكن أن تكون هنا: %Ln. تبقى في الانتظار.</numerusform>
            <numerusform>مدخلات من حاسوب آخر لا يمكن أن تكون هنا: %Ln. تبقى في الانتظار.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entries from another computer that lie ahead: %Ln. Look at the clocks; they come in later.</source>
        <translation>
            <numerusform>مدخلات من حاسوب آخر وقتها في المستقبل: %Ln. يلزم التحقق من الساعات؛ وتدخل لاحقًا.</numerusform>
            <numerusform>مدخلات من حاسوب آخر وقتها في المستقبل: %Ln. يلزم التحقق من الساعات؛ وتدخل لاحقًا.</numerusform>
            <numerusform>مدخلات من حاسوب آخر وقتها في المستقبل: %Ln. يلزم التحقق من الساعات؛ وتدخل لاحقًا.</numerusform>
            <numerusform>مدخلات من حاسوب آخر وقتها في المستقبل: %Ln. يلزم التحقق من الساعات؛ وتدخل لاحقًا.</numerusform>
            <numerusform>مدخلات من حاسوب آخر وقتها في المستقبل: %Ln. يلزم التحقق من الساعات؛ وتدخل لاحقًا.</numerusform>
            <numerusform>مدخلات من حاسوب آخر وقتها في المستقبل: %Ln. يلزم التحقق من الساعات؛ وتدخل لاحقًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder {name} is empty. Is the drive there?</source>
        <translation>المجلد ⁦{name}⁩ فارغ. هل وحدة التخزين موصولة؟</translation>
    </message>
    <message>
        <source>The folder {name} cannot be opened.</source>
        <translation>لا يمكن فتح المجلد ⁦{name}⁩.</translation>
    </message>
    <message>
        <source>The folder {name} does not answer. What you do is kept here meanwhile.</source>
        <translation>المجلد ⁦{name}⁩ لا يستجيب. ويُحفظ ما تفعله هنا في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder {name}. It is kept here meanwhile.</source>
        <translation>تتعذر الكتابة في المجلد ⁦{name}⁩. ويُحفظ ذلك هنا في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Encrypted sharing needs the Python package cryptography, which is not here.</source>
        <translation>المشاركة المشفّرة تحتاج إلى حزمة Python المسماة cryptography، وهي غير موجودة هنا.</translation>
    </message>
    <message numerus="yes">
        <source>The same is true of %Ln more files there.</source>
        <translation>
            <numerusform>ينطبق الأمر نفسه على %Ln ملف آخر هناك.</numerusform>
            <numerusform>ينطبق الأمر نفسه على ملف آخر هناك.</numerusform>
            <numerusform>ينطبق الأمر نفسه على ملفين آخرين هناك.</numerusform>
            <numerusform>ينطبق الأمر نفسه على %Ln ملفات أخرى هناك.</numerusform>
            <numerusform>ينطبق الأمر نفسه على %Ln ملفًا آخر هناك.</numerusform>
            <numerusform>ينطبق الأمر نفسه على %Ln ملف آخر هناك.</numerusform>
        </translation>
    </message>
    <message>
        <source>not heard from {computer} yet</source>
        <translation>لم يصل شيء من ⁨{computer}⁩ بعد</translation>
    </message>
    <message>
        <source>last heard from {computer}: {when}</source>
        <translation>آخر ما وصل من ⁨{computer}⁩: {when}</translation>
    </message>
    <message>
        <source>Reading {file} takes too long, so it was not used. Nothing was changed.</source>
        <translation>قراءة ⁦{file}⁩ تستغرق وقتًا أطول مما يجب، فلم يُستعمل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing more can be kept. What was there is safe.</source>
        <translation>القرص ممتلئ، فلا يمكن حفظ المزيد. ما كان موجودًا بأمان.</translation>
    </message>
    <message>
        <source>Make some room on the disk that holds {path}, then try again.</source>
        <translation>يلزم إخلاء مساحة على القرص الذي فيه ⁦{path}⁩، ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The data file may be read, but not written.</source>
        <translation>ملف البيانات يمكن قراءته ولا يمكن الكتابة فيه.</translation>
    </message>
    <message>
        <source>Allow writing to {path} and its folder, or choose another folder with --data-dir.</source>
        <translation>يلزم السماح بالكتابة في ⁦{path}⁩ ومجلده، أو اختيار مجلد آخر بـ --data-dir.</translation>
    </message>
    <message>
        <source>The data folder cannot be opened.</source>
        <translation>لا يمكن فتح مجلد البيانات.</translation>
    </message>
    <message>
        <source>Look whether {path} can be reached, or choose another folder with --data-dir.</source>
        <translation>يلزم التأكد من إمكان الوصول إلى ⁦{path}⁩، أو اختيار مجلد آخر بـ --data-dir.</translation>
    </message>
    <message>
        <source>Another program holds the data file, and did not let go.</source>
        <translation>برنامج آخر يمسك ملف البيانات ولم يتركه.</translation>
    </message>
    <message>
        <source>Close what else has {path} open, then try again.</source>
        <translation>يلزم إغلاق ما عداه مما يفتح ⁦{path}⁩، ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The disk reports an error. What was there has not been changed.</source>
        <translation>القرص يبلّغ عن خطأ. ما كان موجودًا لم يتغير.</translation>
    </message>
    <message>
        <source>Check the disk that holds {path}, and make a backup to another one.</source>
        <translation>يلزم فحص القرص الذي فيه ⁦{path}⁩، وعمل نسخة احتياطية على قرص آخر.</translation>
    </message>
    <message>
        <source>The data file is no longer where it was: it was moved or deleted.</source>
        <translation>ملف البيانات لم يعد في مكانه: نُقل أو حُذف.</translation>
    </message>
    <message>
        <source>Put {path} back, or let Unclench write the diary there again.</source>
        <translation>أعِد ⁦{path}⁩، أو دع Unclench يكتب اليوميات هناك من جديد.</translation>
    </message>
    <message>
        <source>Another file lies where the data file was. It was left as it is.</source>
        <translation>ملف آخر موجود مكان ملف البيانات. تُرك كما هو.</translation>
    </message>
    <message>
        <source>Put {path} back, or let Unclench write the diary beside the other file.</source>
        <translation>أعِد ⁦{path}⁩، أو دع Unclench يكتب اليوميات إلى جانب الملف الآخر.</translation>
    </message>
    <message>
        <source>The data file is damaged.</source>
        <translation>ملف البيانات تالف.</translation>
    </message>
    <message>
        <source>Start Unclench again: it keeps {path} aside and goes back to the newest good backup.</source>
        <translation>ابدأ Unclench من جديد: يحفظ ⁦{path}⁩ جانبًا ويعود إلى أحدث نسخة احتياطية سليمة.</translation>
    </message>
    <message>
        <source>The data file was written by a newer version of Unclench. It was left as it is.</source>
        <translation>كتب ملفَ البيانات إصدار أحدث من Unclench. تُرك كما هو.</translation>
    </message>
    <message>
        <source>Install the newest version to open {path}.</source>
        <translation>ثبّت أحدث إصدار لفتح ⁦{path}⁩.</translation>
    </message>
    <message>
        <source>That copy is damaged, so it was not used. The diary is as it was.</source>
        <translation>تلك النسخة تالفة، فلم تُستعمل. اليوميات كما كانت.</translation>
    </message>
    <message>
        <source>Choose another backup than {path}.</source>
        <translation>اختر نسخة احتياطية غير ⁦{path}⁩.</translation>
    </message>
    <message>
        <source>This file was not written by Unclench. It was left as it is.</source>
        <translation>هذا الملف لم يكتبه Unclench. تُرك كما هو.</translation>
    </message>
    <message>
        <source>Choose another file than {path}.</source>
        <translation>اختر ملفًا غير ⁦{path}⁩.</translation>
    </message>
    <message>
        <source>{file} is a table for spreadsheets, which cannot be read back. {way}</source>
        <translation>⁦{file}⁩ جدول لبرامج الجداول ولا يمكن قراءته من جديد. {way}</translation>
    </message>
    <message>
        <source>{name} stands twice in one entry of {file}. Nothing was changed.</source>
        <translation>ورد {name} مرتين في مدخل واحد من ⁦{file}⁩. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The entry {entry} in {table} cannot be: {reason}. Nothing was changed.</source>
        <translation>المدخل {entry} في {table} غير ممكن: {reason}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{file} is no export of Unclench, or it is damaged. Nothing was changed.</source>
        <translation>⁦{file}⁩ ليس تصديرًا من Unclench، أو هو تالف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{folder} is no folder. Name a folder.</source>
        <translation>⁦{folder}⁩ ليس مجلدًا. يلزم ذكر مجلد.</translation>
    </message>
    <message>
        <source>There is nothing in the diary yet.</source>
        <translation>لا شيء في اليوميات بعد.</translation>
    </message>
    <message>
        <source>There is no export in {folder}. Name a folder with {name}, or a file.</source>
        <translation>لا تصدير في ⁦{folder}⁩. يلزم ذكر مجلد فيه {name}، أو ملف.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>لا يوجد ملف ⁦{file}⁩.</translation>
    </message>
    <message>
        <source>{file} is no ordinary file.</source>
        <translation>⁦{file}⁩ ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>{file} is larger than 500 MB, which no diary is.</source>
        <translation>⁦{file}⁩ أكبر من 500 MB، ولا تبلغ أي يوميات هذا الحجم.</translation>
    </message>
    <message>
        <source>{value} is no moment such as 2026-11-22T14:05:00Z</source>
        <translation>{value} ليس لحظة مثل 2026-11-22T14:05:00Z</translation>
    </message>
    <message>
        <source>{value} is neither 0 nor 1</source>
        <translation>{value} ليس 0 ولا 1</translation>
    </message>
    <message>
        <source>{value} is no JSON</source>
        <translation>{value} ليس JSON</translation>
    </message>
    <message>
        <source>a text holds letters that no text holds</source>
        <translation>نص فيه حروف لا يحملها أي نص</translation>
    </message>
    <message>
        <source>{name} holds letters that no text holds</source>
        <translation>في {name} حروف لا يحملها أي نص</translation>
    </message>
    <message>
        <source>{name} must lie between {first} and {last}</source>
        <translation>{name} يجب أن يقع بين {first} و{last}</translation>
    </message>
    <message>
        <source>an id: up to 64 letters, digits, - _ and .</source>
        <translation>معرّف: حتى 64 من الحروف والأرقام و- و_ و.</translation>
    </message>
    <message>
        <source>{name} lies after the moment at which it was written</source>
        <translation>{name} يأتي بعد لحظة كتابته</translation>
    </message>
    <message>
        <source>a day such as 2026-11-22</source>
        <translation>يوم مثل 2026-11-22</translation>
    </message>
    <message>
        <source>{name} lies before it began</source>
        <translation>{name} يأتي قبل البداية</translation>
    </message>
    <message>
        <source>limit_seconds: only a heat wrap lasts longer than 20 minutes</source>
        <translation>limit_seconds: اللفافة الحرارية وحدها تدوم أكثر من 20 دقيقة</translation>
    </message>
    <message>
        <source>answers: there is no sign {name}</source>
        <translation>answers: لا توجد علامة {name}</translation>
    </message>
    <message>
        <source>answers must have either a score or what is ticked</source>
        <translation>في answers يجب أن تكون إما نتيجة أو ما حُدّد</translation>
    </message>
    <message>
        <source>none, or a list of warning signs</source>
        <translation>none، أو قائمة بعلامات الإنذار</translation>
    </message>
    <message>
        <source>answers.Q0: {sign} is no sign of Q0</source>
        <translation>answers.Q0: {sign} ليست علامة من Q0</translation>
    </message>
    <message>
        <source>{name}: there is no entry {entry}</source>
        <translation>{name}: لا يوجد مدخل {entry}</translation>
    </message>
    <message>
        <source>Your diary was brought up to date for this version. As it was before, it is kept: {file}</source>
        <translation>حُدّثت يومياتك لهذا الإصدار. وهي محفوظة كما كانت من قبل: {file}</translation>
    </message>
    <message>
        <source>The data file was damaged, so the newest good backup, of {when}, took its place.</source>
        <translation>كان ملف البيانات تالفًا، فحلّت محله أحدث نسخة احتياطية سليمة، من {when}.</translation>
    </message>
    <message>
        <source>The data file was damaged and there was no good backup, so the diary begins anew.</source>
        <translation>كان ملف البيانات تالفًا ولم توجد نسخة احتياطية سليمة، فتبدأ اليوميات من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>Newer entries that could be rescued: %Ln.</source>
        <translation>
            <numerusform>المدخلات الأحدث التي أمكن إنقاذها: %Ln.</numerusform>
            <numerusform>المدخلات الأحدث التي أمكن إنقاذها: %Ln.</numerusform>
            <numerusform>المدخلات الأحدث التي أمكن إنقاذها: %Ln.</numerusform>
            <numerusform>المدخلات الأحدث التي أمكن إنقاذها: %Ln.</numerusform>
            <numerusform>المدخلات الأحدث التي أمكن إنقاذها: %Ln.</numerusform>
            <numerusform>المدخلات الأحدث التي أمكن إنقاذها: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept: {file}</source>
        <translation>الملف التالف محفوظ: ⁦{file}⁩</translation>
    </message>
    <message>
        <source>Beside the data file lay the newest entries of another one. They are kept: {file}</source>
        <translation>إلى جانب ملف البيانات كانت أحدث مدخلات ملف آخر. هي محفوظة: ⁦{file}⁩</translation>
    </message>
    <message>
        <source>Your diary as it was is kept: {file}</source>
        <translation>يومياتك كما كانت محفوظة: ⁦{file}⁩</translation>
    </message>
    <message>
        <source>An episode is already open.</source>
        <translation>هناك نوبة مفتوحة بالفعل.</translation>
    </message>
    <message>
        <source>That cannot be kept: {reason}.</source>
        <translation>لا يمكن حفظ ذلك: {reason}.</translation>
    </message>
    <message>
        <source>a setting that travels</source>
        <translation>إعداد ينتقل بين الحواسيب</translation>
    </message>
    <message>
        <source>whole fields of such an entry</source>
        <translation>حقول كاملة لمدخل كهذا</translation>
    </message>
    <message>
        <source>its key takes too much to make</source>
        <translation>إنشاء مفتاحه مكلف أكثر من اللازم</translation>
    </message>
    <message>
        <source>it is larger than any record</source>
        <translation>أكبر من أي سجل</translation>
    </message>
    <message>
        <source>A folder is shared already. Leave that one first.</source>
        <translation>هناك مجلد مشترك بالفعل. يلزم الخروج منه أولًا.</translation>
    </message>
    <message>
        <source>That passphrase does not open what the other computers wrote.</source>
        <translation>عبارة المرور هذه لا تفتح ما كتبته الحواسيب الأخرى.</translation>
    </message>
    <message>
        <source>No folder is shared yet.</source>
        <translation>لا مجلد مشترك بعد.</translation>
    </message>
    <message>
        <source>The files there are encrypted: type their passphrase.</source>
        <translation>الملفات هناك مشفّرة: تُكتب عبارة مرورها.</translation>
    </message>
    <message>
        <source>The files there are plain: join without a passphrase.</source>
        <translation>الملفات هناك غير مشفّرة: يكون الانضمام بلا عبارة مرور.</translation>
    </message>
    <message>
        <source>The diary here was put back to a copy since, so nothing is shared. Join again: what was shared comes back.</source>
        <translation>أُعيدت اليوميات هنا إلى نسخة منذ ذلك الوقت، فلا يُشارَك شيء. عند الانضمام من جديد يعود ما شورك.</translation>
    </message>
    <message>
        <source>{file} is a folder. Name a file in it.</source>
        <translation>⁦{file}⁩ مجلد. يلزم ذكر ملف فيه.</translation>
    </message>
    <message>
        <source>{file} is no ordinary file. Choose another name.</source>
        <translation>⁦{file}⁩ ليس ملفًا عاديًا. يلزم اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>{file} is a database, and stays as it is. Choose another name.</source>
        <translation>⁦{file}⁩ قاعدة بيانات، ويبقى كما هو. يلزم اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>{file} is there already, and stays as it is. Choose another name, or add --force.</source>
        <translation>⁦{file}⁩ موجود بالفعل، ويبقى كما هو. يلزم اختيار اسم آخر، أو إضافة --force.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>لا يوجد مجلد ⁦{folder}⁩.</translation>
    </message>
    <message>
        <source>{file} belongs to your diary, and stays as it is. Choose another name.</source>
        <translation>⁦{file}⁩ جزء من يومياتك، ويبقى كما هو. يلزم اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>I can&apos;t write to {folder}. Choose another folder.</source>
        <translation>تتعذر الكتابة في ⁦{folder}⁩. يلزم اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>A session is running already.</source>
        <translation>هناك جلسة جارية بالفعل.</translation>
    </message>
    <message>
        <source>A plank is running already.</source>
        <translation>هناك بلانك جارٍ بالفعل.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>لا شيء يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>The newest change cannot be read any more, so it stays as it is.</source>
        <translation>لم تعد قراءة أحدث تغيير ممكنة، فيبقى كما هو.</translation>
    </message>
    <message>
        <source>The newest change is more than 24 hours old. You can edit or delete it in History.</source>
        <translation>أحدث تغيير عمره أكثر من 24 ساعة. يمكن تعديله أو حذفه في «السجل».</translation>
    </message>
    <message>
        <source>That entry was changed again since, so it stays as it is.</source>
        <translation>عُدّل ذلك المدخل مرة أخرى بعدها، فيبقى كما هو.</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>الألم</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>جرعة</translation>
    </message>
    <message>
        <source>Leaflets: at most {dose} of {name} in 24 h, from all products together.</source>
        <extracomment>safety</extracomment>
        <translation>النشرات: على الأكثر {dose} من {name} في 24 ساعة، من كل المنتجات معًا.</translation>
    </message>
    <message>
        <source>Leaflets: at most {dose} of {name} in 24 h, from all products together; {prescribed} with a prescriber&apos;s instructions.</source>
        <extracomment>safety</extracomment>
        <translation>النشرات: على الأكثر {dose} من {name} في 24 ساعة، من كل المنتجات معًا؛ و{prescribed} بتعليمات طبيب واصف.</translation>
    </message>
    <message>
        <source>No hours were entered. Known for {name}: at least {hours} apart.</source>
        <extracomment>safety</extracomment>
        <translation>لم تُدخل ساعات. المعروف لـ {name}: بفاصل {hours} على الأقل.</translation>
    </message>
    <message numerus="yes">
        <source>Entries that cannot be read and are left out: %Ln. Nothing was removed from the file.</source>
        <translation>
            <numerusform>المدخلات التي لا يمكن قراءتها وتُركت: %Ln. لم يُزل شيء من الملف.</numerusform>
            <numerusform>المدخلات التي لا يمكن قراءتها وتُركت: %Ln. لم يُزل شيء من الملف.</numerusform>
            <numerusform>المدخلات التي لا يمكن قراءتها وتُركت: %Ln. لم يُزل شيء من الملف.</numerusform>
            <numerusform>المدخلات التي لا يمكن قراءتها وتُركت: %Ln. لم يُزل شيء من الملف.</numerusform>
            <numerusform>المدخلات التي لا يمكن قراءتها وتُركت: %Ln. لم يُزل شيء من الملف.</numerusform>
            <numerusform>المدخلات التي لا يمكن قراءتها وتُركت: %Ln. لم يُزل شيء من الملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entries that cannot be read were set aside: %Ln. They are shown nowhere and count nowhere, but stay in the file, and go along into an export.</source>
        <translation>
            <numerusform>المدخلات التي لا يمكن قراءتها ووُضعت جانبًا: %Ln. لا تُعرض ولا تُحسب في أي مكان، لكنها تبقى في الملف وتدخل في التصدير.</numerusform>
            <numerusform>المدخلات التي لا يمكن قراءتها ووُضعت جانبًا: %Ln. لا تُعرض ولا تُحسب في أي مكان، لكنها تبقى في الملف وتدخل في التصدير.</numerusform>
            <numerusform>المدخلات التي لا يمكن قراءتها ووُضعت جانبًا: %Ln. لا تُعرض ولا تُحسب في أي مكان، لكنها تبقى في الملف وتدخل في التصدير.</numerusform>
            <numerusform>المدخلات التي لا يمكن قراءتها ووُضعت جانبًا: %Ln. لا تُعرض ولا تُحسب في أي مكان، لكنها تبقى في الملف وتدخل في التصدير.</numerusform>
            <numerusform>المدخلات التي لا يمكن قراءتها ووُضعت جانبًا: %Ln. لا تُعرض ولا تُحسب في أي مكان، لكنها تبقى في الملف وتدخل في التصدير.</numerusform>
            <numerusform>المدخلات التي لا يمكن قراءتها ووُضعت جانبًا: %Ln. لا تُعرض ولا تُحسب في أي مكان، لكنها تبقى في الملف وتدخل في التصدير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doses in 24 h</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>%Ln جرعة في 24 ساعة</numerusform>
            <numerusform>جرعة واحدة في 24 ساعة</numerusform>
            <numerusform>جرعتان في 24 ساعة</numerusform>
            <numerusform>%Ln جرعات في 24 ساعة</numerusform>
            <numerusform>%Ln جرعة في 24 ساعة</numerusform>
            <numerusform>%Ln جرعة في 24 ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have sat for %Ln minutes. Walk a little.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>جلست %Ln دقيقة. مشي قليل الآن.</numerusform>
            <numerusform>جلست دقيقة واحدة. مشي قليل الآن.</numerusform>
            <numerusform>جلست دقيقتين. مشي قليل الآن.</numerusform>
            <numerusform>جلست %Ln دقائق. مشي قليل الآن.</numerusform>
            <numerusform>جلست %Ln دقيقة. مشي قليل الآن.</numerusform>
            <numerusform>جلست %Ln دقيقة. مشي قليل الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have sat for %Ln minutes. Walk a little, and take a glass of water with you.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>جلست %Ln دقيقة. مشي قليل الآن، مع كأس ماء.</numerusform>
            <numerusform>جلست دقيقة واحدة. مشي قليل الآن، مع كأس ماء.</numerusform>
            <numerusform>جلست دقيقتين. مشي قليل الآن، مع كأس ماء.</numerusform>
            <numerusform>جلست %Ln دقائق. مشي قليل الآن، مع كأس ماء.</numerusform>
            <numerusform>جلست %Ln دقيقة. مشي قليل الآن، مع كأس ماء.</numerusform>
            <numerusform>جلست %Ln دقيقة. مشي قليل الآن، مع كأس ماء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln holds today. That is plenty; more can wait for tomorrow.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>مرات الثبات اليوم: %Ln. هذا كافٍ؛ والمزيد يمكن أن ينتظر إلى الغد.</numerusform>
            <numerusform>مرات الثبات اليوم: %Ln. هذا كافٍ؛ والمزيد يمكن أن ينتظر إلى الغد.</numerusform>
            <numerusform>مرات الثبات اليوم: %Ln. هذا كافٍ؛ والمزيد يمكن أن ينتظر إلى الغد.</numerusform>
            <numerusform>مرات الثبات اليوم: %Ln. هذا كافٍ؛ والمزيد يمكن أن ينتظر إلى الغد.</numerusform>
            <numerusform>مرات الثبات اليوم: %Ln. هذا كافٍ؛ والمزيد يمكن أن ينتظر إلى الغد.</numerusform>
            <numerusform>مرات الثبات اليوم: %Ln. هذا كافٍ؛ والمزيد يمكن أن ينتظر إلى الغد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln holds today.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>مرات الثبات اليوم: %Ln.</numerusform>
            <numerusform>مرات الثبات اليوم: %Ln.</numerusform>
            <numerusform>مرات الثبات اليوم: %Ln.</numerusform>
            <numerusform>مرات الثبات اليوم: %Ln.</numerusform>
            <numerusform>مرات الثبات اليوم: %Ln.</numerusform>
            <numerusform>مرات الثبات اليوم: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min and slower</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>نحو %Ln دقيقة وأبطأ</numerusform>
            <numerusform>نحو دقيقة واحدة وأبطأ</numerusform>
            <numerusform>نحو دقيقتين وأبطأ</numerusform>
            <numerusform>نحو %Ln دقائق وأبطأ</numerusform>
            <numerusform>نحو %Ln دقيقة وأبطأ</numerusform>
            <numerusform>نحو %Ln دقيقة وأبطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Low heat wrap: up to %Ln hours a day. Never asleep.</source>
        <extracomment>safety</extracomment>
        <translation>
            <numerusform>لفافة حرارية منخفضة: حتى %Ln ساعة في اليوم. لا نوم عليها أبدًا.</numerusform>
            <numerusform>لفافة حرارية منخفضة: حتى ساعة واحدة في اليوم. لا نوم عليها أبدًا.</numerusform>
            <numerusform>لفافة حرارية منخفضة: حتى ساعتين في اليوم. لا نوم عليها أبدًا.</numerusform>
            <numerusform>لفافة حرارية منخفضة: حتى %Ln ساعات في اليوم. لا نوم عليها أبدًا.</numerusform>
            <numerusform>لفافة حرارية منخفضة: حتى %Ln ساعة في اليوم. لا نوم عليها أبدًا.</numerusform>
            <numerusform>لفافة حرارية منخفضة: حتى %Ln ساعة في اليوم. لا نوم عليها أبدًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>now|just now</source>
        <comment>typed</comment>
        <translation>الآن|الان|قبل لحظات</translation>
    </message>
    <message>
        <source>this morning</source>
        <comment>typed</comment>
        <translation>هذا الصباح|صباح اليوم|اليوم صباحا|اليوم صباحًا</translation>
    </message>
    <message>
        <source>yesterday evening|last evening</source>
        <comment>typed</comment>
        <translation>مساء أمس|مساء امس|أمس مساء|أمس مساءً|أمس مساءا</translation>
    </message>
    <message>
        <source>ago</source>
        <comment>typed, before or behind a length</comment>
        <translation>قبل|منذ</translation>
    </message>
    <message>
        <source>h|hr|hrs|hour|hours</source>
        <comment>typed</comment>
        <translation>س|ساعة|ساعات|ساعه</translation>
    </message>
    <message>
        <source>m|min|mins|minute|minutes</source>
        <comment>typed</comment>
        <translation>د|دقيقة|دقائق|دقيقه</translation>
    </message>
    <message>
        <source>and</source>
        <comment>typed: 1 hour and 20 minutes</comment>
        <translation>و</translation>
    </message>
    <message>
        <source>two hours</source>
        <comment>typed; the dual where there is one</comment>
        <translation>ساعتين|ساعتان</translation>
    </message>
    <message>
        <source>an hour and a half|one and a half hours</source>
        <comment>typed</comment>
        <translation>ساعة ونصف|ساعة ونصف الساعة</translation>
    </message>
    <message>
        <source>an hour|a hour|an h|one hour</source>
        <comment>typed</comment>
        <translation>ساعة|ساعة واحدة</translation>
    </message>
    <message>
        <source>half an hour|half an h|half an hr|half hour</source>
        <comment>typed</comment>
        <translation>نصف ساعة</translation>
    </message>
    <message>
        <source>a quarter of an hour|quarter of an hour</source>
        <comment>typed</comment>
        <translation>ربع ساعة|وربع|وربع ساعة</translation>
    </message>
    <message>
        <source>two minutes</source>
        <comment>typed; the dual where there is one</comment>
        <translation>دقيقتين|دقيقتان|ودقيقتين|ودقيقتان</translation>
    </message>
    <message>
        <source>a minute|a min|an minute|one minute</source>
        <comment>typed</comment>
        <translation>دقيقة|دقيقة واحدة|ودقيقة|ودقيقة واحدة</translation>
    </message>
    <message>
        <source>today</source>
        <comment>typed</comment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>typed</comment>
        <translation>أمس|امس|البارحة</translation>
    </message>
    <message>
        <source>the day before yesterday|day before yesterday</source>
        <comment>typed</comment>
        <translation>أول أمس|اول امس|أول من أمس</translation>
    </message>
    <message>
        <source>monday|mon</source>
        <comment>typed</comment>
        <translation>الاثنين|الإثنين|اثنين</translation>
    </message>
    <message>
        <source>tuesday|tue</source>
        <comment>typed</comment>
        <translation>الثلاثاء|ثلاثاء</translation>
    </message>
    <message>
        <source>wednesday|wed</source>
        <comment>typed</comment>
        <translation>الأربعاء|الاربعاء|أربعاء</translation>
    </message>
    <message>
        <source>thursday|thu</source>
        <comment>typed</comment>
        <translation>الخميس|خميس</translation>
    </message>
    <message>
        <source>friday|fri</source>
        <comment>typed</comment>
        <translation>الجمعة|جمعة</translation>
    </message>
    <message>
        <source>saturday|sat</source>
        <comment>typed</comment>
        <translation>السبت|سبت</translation>
    </message>
    <message>
        <source>sunday|sun</source>
        <comment>typed</comment>
        <translation>الأحد|الاحد|أحد</translation>
    </message>
    <message>
        <source>at</source>
        <comment>typed, before a time of day</comment>
        <translation>الساعة|في الساعة|عند الساعة</translation>
    </message>
    <message>
        <source>on|last</source>
        <comment>typed, before a weekday</comment>
        <translation>يوم</translation>
    </message>
    <message>
        <source>o&apos;clock</source>
        <comment>typed: 9 o&apos;clock</comment>
        <translation>تماما|تمامًا</translation>
    </message>
    <message>
        <source>midnight</source>
        <comment>typed</comment>
        <translation>منتصف الليل</translation>
    </message>
    <message>
        <source>noon|midday</source>
        <comment>typed</comment>
        <translation>الظهر</translation>
    </message>
    <message>
        <source>am|a.m.|a.m|a. m.</source>
        <comment>typed, behind a time of day</comment>
        <translation>ص</translation>
    </message>
    <message>
        <source>pm|p.m.|p.m|p. m.</source>
        <comment>typed, behind a time of day</comment>
        <translation>م</translation>
    </message>
    <message>
        <source>in the morning</source>
        <comment>typed: 9 in the morning</comment>
        <translation>صباحا|صباحًا|صباحاً</translation>
    </message>
    <message>
        <source>in the afternoon</source>
        <comment>typed: 3 in the afternoon</comment>
        <translation>بعد الظهر|ظهرا|ظهرًا</translation>
    </message>
    <message>
        <source>in the evening|at night</source>
        <comment>typed: 9 in the evening</comment>
        <translation>مساء|مساءً|مساءا|ليلا|ليلًا</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>days of one month: 12 to 18 Nov</comment>
        <translation>{first} إلى {last}</translation>
    </message>
    <message>
        <source>{larger} {smaller}</source>
        <comment>a length to be heard: 12 minutes 31 seconds</comment>
        <translation>{larger} و{smaller}</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Look again: three short questions about your back</source>
        <extracomment>causes.toml, recheck.</extracomment>
        <translation>نظرة جديدة: ثلاثة أسئلة قصيرة عن ظهرك</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <extracomment>causes.toml, title.</extracomment>
        <translation>علامات الإنذار</translation>
    </message>
    <message>
        <source>what somebody should look at now</source>
        <extracomment>causes.toml, about.</extracomment>
        <translation>ما ينبغي أن يعاينه أحد الآن</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>causes.toml, title.</extracomment>
        <translation>ماذا حدث</translation>
    </message>
    <message>
        <source>when it began, and what came before</source>
        <extracomment>causes.toml, about.</extracomment>
        <translation>متى بدأت، وما الذي سبقها</translation>
    </message>
    <message>
        <source>Nerves and joints</source>
        <extracomment>causes.toml, title.</extracomment>
        <translation>الأعصاب والمفاصل</translation>
    </message>
    <message>
        <source>into a leg, or known already</source>
        <extracomment>causes.toml, about.</extracomment>
        <translation>إلى ساق، أو معروف من قبل</translation>
    </message>
    <message>
        <source>Where and how often</source>
        <extracomment>causes.toml, title.</extracomment>
        <translation>أين وكم مرة</translation>
    </message>
    <message>
        <source>the same place again, better or not</source>
        <extracomment>causes.toml, about.</extracomment>
        <translation>المكان نفسه من جديد، أفضل أم لا</translation>
    </message>
    <message>
        <source>All around it</source>
        <extracomment>causes.toml, title.</extracomment>
        <translation>كل ما حولها</translation>
    </message>
    <message>
        <source>sleep and strain, medicine, other signs</source>
        <extracomment>causes.toml, about.</extracomment>
        <translation>النوم والضغط، الدواء، علامات أخرى</translation>
    </message>
    <message>
        <source>First, the warning signs</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation>أولًا، علامات الإنذار</translation>
    </message>
    <message>
        <source>Tick everything that is true today. “Not sure” counts too.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation>توضع علامة على كل ما ينطبق اليوم. «غير متأكد» تُحسب أيضًا.</translation>
    </message>
    <message>
        <source>A few signs mean that somebody should look at you now or within a day or two. Everything else can wait for the other questions, these can&apos;t.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation>بعض العلامات تعني أنه ينبغي أن يعاينك أحد الآن أو خلال يوم أو يومين. كل ما عداها يمكن أن ينتظر الأسئلة الأخرى، أما هذه فلا.</translation>
    </message>
    <message>
        <source>When did this episode start?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation>متى بدأت هذه النوبة؟</translation>
    </message>
    <message>
        <source>Count from the day the spasm came.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation>العدّ من يوم مجيء التشنّج.</translation>
    </message>
    <message>
        <source>Most episodes ease on their own within weeks. One that lasts beyond six weeks is worth a visit.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation>معظم النوبات تهدأ من تلقاء نفسها خلال أسابيع. والتي تدوم أكثر من ستة أسابيع تستحق زيارة.</translation>
    </message>
    <message>
        <source>In the last 3 days</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation>في آخر 3 أيام</translation>
    </message>
    <message>
        <source>0 to 3 days ago</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>خلال آخر 3 أيام</translation>
    </message>
    <message>
        <source>4 to 14 days ago</source>
        <extracomment>causes.toml, label. · causes.toml, short.</extracomment>
        <translation>قبل 4 إلى 14 يومًا</translation>
    </message>
    <message>
        <source>15 to 42 days ago</source>
        <extracomment>causes.toml, label. · causes.toml, short.</extracomment>
        <translation>قبل 15 إلى 42 يومًا</translation>
    </message>
    <message>
        <source>up to six weeks</source>
        <extracomment>causes.toml, detail.</extracomment>
        <translation>حتى ستة أسابيع</translation>
    </message>
    <message>
        <source>More than 42 days ago</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation>قبل أكثر من 42 يومًا</translation>
    </message>
    <message>
        <source>longer than six weeks</source>
        <extracomment>causes.toml, because. · causes.toml, detail.</extracomment>
        <translation>أطول من ستة أسابيع</translation>
    </message>
    <message>
        <source>over six weeks ago</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>قبل أكثر من ستة أسابيع</translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>not sure when</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>الوقت غير مؤكد</translation>
    </message>
    <message>
        <source>When it started is unclear. If it turns out to be more than six weeks, book a visit.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation>وقت البداية غير واضح. إن تبيّن أنه قبل أكثر من ستة أسابيع، فاحجز زيارة.</translation>
    </message>
    <message>
        <source>What was going on just before?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation>ماذا كان يجري قبلها مباشرة؟</translation>
    </message>
    <message>
        <source>Pick what comes closest.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation>اختيار الأقرب.</translation>
    </message>
    <message>
        <source>Triggers are clues, not proof. Sorting them mainly helps to decide what to do and who to see.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation>المثيرات قرائن لا أدلة قاطعة. وفرزها يساعد أساسًا على تقرير ما العمل ومن تراجع.</translation>
    </message>
    <message>
        <source>A sudden move after being still</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation>حركة مفاجئة بعد سكون</translation>
    </message>
    <message>
        <source>for example getting up after hours of sitting</source>
        <extracomment>causes.toml, detail.</extracomment>
        <translation>مثلًا النهوض بعد ساعات من الجلوس</translation>
    </message>
    <message>
        <source>sudden move after stillness</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>حركة مفاجئة بعد سكون</translation>
    </message>
    <message>
        <source>Lots of lifting, sport or repeated work</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation>كثير من الرفع أو الرياضة أو العمل المتكرر</translation>
    </message>
    <message>
        <source>lots of load</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>حمل كثير</translation>
    </message>
    <message>
        <source>A knock, twist or slip</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation>ضربة أو التواء أو زلّة</translation>
    </message>
    <message>
        <source>knock, twist or slip</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>ضربة أو التواء أو زلّة</translation>
    </message>
    <message>
        <source>A tense or worried time, nothing physical</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation>فترة توتر أو قلق، لا شيء جسدي</translation>
    </message>
    <message>
        <source>tense time</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>فترة توتر</translation>
    </message>
    <message>
        <source>Nothing I can name</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation>لا شيء أستطيع تسميته</translation>
    </message>
    <message>
        <source>no trigger</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>بلا مثير</translation>
    </message>
    <message>
        <source>not sure what</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>المثير غير مؤكد</translation>
    </message>
    <message>
        <source>If a trigger comes back to mind, answer again: it may change the advice.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation>إن تذكّرت مثيرًا، فأجب من جديد: قد يغيّر ذلك النصيحة.</translation>
    </message>
    <message>
        <source>Did you feel a tear or pop, or see a bruise or swelling?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation>هل شعرت بتمزق أو طقّة، أو رأيت كدمة أو تورّمًا؟</translation>
    </message>
    <message>
        <source>At the moment it happened, or in the days after.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation>لحظة حدوثه، أو في الأيام التالية.</translation>
    </message>
    <message>
        <source>A tear, a bruise or swelling calls for two days of protection before heat and stretching.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation>التمزق أو الكدمة أو التورّم يستدعي يومين من الحماية قبل الحرارة والإطالة.</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>tear, pop, bruise or swelling</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>تمزق أو طقّة أو كدمة أو تورّم</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation>لا</translation>
    </message>
    <message>
        <source>no tear or bruise</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>لا تمزق ولا كدمة</translation>
    </message>
    <message>
        <source>tear not sure</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>التمزق غير مؤكد</translation>
    </message>
    <message>
        <source>Look at the spot again tomorrow. A bruise or swelling that shows up changes this advice.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation>انظر إلى الموضع غدًا من جديد. ظهور كدمة أو تورّم يغيّر هذه النصيحة.</translation>
    </message>
    <message>
        <source>Can you not use it, or is there a big bruise or swelling?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation>هل يتعذر عليك استعماله، أو توجد كدمة كبيرة أو تورّم كبير؟</translation>
    </message>
    <message>
        <source>The part that was hurt: you can&apos;t move it, stand on it or lift with it.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation>الجزء الذي أُصيب: لا تستطيع تحريكه أو الوقوف عليه أو الرفع به.</translation>
    </message>
    <message>
        <source>Most strains can be looked at by a physiotherapist. With these, a doctor should look within days.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation>معظم حالات الشدّ العضلي يمكن أن يعاينها اختصاصي علاج طبيعي. أما مع هذه فينبغي أن يعاينها طبيب خلال أيام.</translation>
    </message>
    <message>
        <source>can&apos;t use it, or a big bruise</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>يتعذر استعماله، أو كدمة كبيرة</translation>
    </message>
    <message>
        <source>can be used</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>يمكن استعماله</translation>
    </message>
    <message>
        <source>use not sure</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>الاستعمال غير مؤكد</translation>
    </message>
    <message>
        <source>Look at the spot and try it gently tomorrow. If you can&apos;t use it, or the bruise is big or growing, see a doctor within days.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation>انظر إلى الموضع وجرّبه بلطف غدًا. إن تعذر عليك استعماله، أو كانت الكدمة كبيرة أو تكبر، فراجع طبيبًا خلال أيام.</translation>
    </message>
    <message>
        <source>Does the pain run below the knee, or is one leg tingling?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation>هل يمتد الألم إلى ما تحت الركبة، أو يوجد تنميل في ساق واحدة؟</translation>
    </message>
    <message>
        <source>A leg that is weak or numb is a warning sign of its own: go back and tick it.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation>الساق الضعيفة أو الخدِرة علامة إنذار بذاتها: يلزم الرجوع ووضع علامة عليها.</translation>
    </message>
    <message>
        <source>Pain below the knee can come from an irritated nerve. That usually settles, and a doctor should know of it.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation>الألم تحت الركبة قد يأتي من عصب متهيّج. يهدأ ذلك عادة، وينبغي أن يعلم به طبيب.</translation>
    </message>
    <message>
        <source>into one leg</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>إلى ساق واحدة</translation>
    </message>
    <message>
        <source>not into a leg</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>ليس إلى ساق</translation>
    </message>
    <message>
        <source>leg not sure</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>الساق غير مؤكدة</translation>
    </message>
    <message>
        <source>Keep an eye on the leg. Pain below the knee or tingling is a reason to see a doctor, weakness or numbness a reason to call within a day.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation>راقب الساق. الألم تحت الركبة أو التنميل سبب لمراجعة طبيب، والضعف أو الخدر سبب للاتصال خلال يوم.</translation>
    </message>
    <message>
        <source>Has a professional told you that you have a disc or spine-joint problem?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation>هل قال لك مختص إن لديك مشكلة في القرص (الغضروف) أو في مفاصل العمود الفقري؟</translation>
    </message>
    <message>
        <source>At any time before, from a scan or an examination.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation>في أي وقت سابق، من صورة أو فحص.</translation>
    </message>
    <message>
        <source>Somebody who already knows your back can judge best what is new.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation>من يعرف ظهرك مسبقًا هو الأقدر على الحكم على الجديد.</translation>
    </message>
    <message>
        <source>known disc or joint</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>قرص أو مفصل معروف</translation>
    </message>
    <message>
        <source>nothing known</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>لا شيء معروف</translation>
    </message>
    <message>
        <source>not sure</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>If an old letter or scan report turns up, take it along to any visit.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation>إن وجدت رسالة قديمة أو تقرير صورة، فخذه معك إلى أي زيارة.</translation>
    </message>
    <message>
        <source>Has a spasm hit the same place 2 or more times in 3 months?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation>هل أصاب التشنّج المكان نفسه مرتين أو أكثر في 3 أشهر؟</translation>
    </message>
    <message>
        <source>For example the left side above the belt, again and again.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation>مثلًا الجهة اليسرى فوق الحزام، مرة بعد مرة.</translation>
    </message>
    <message>
        <source>Spasms that keep returning to one spot are a reason to have somebody look for a cause.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation>التشنّجات التي تعود إلى موضع واحد سبب لأن يبحث أحد عن علّة.</translation>
    </message>
    <message>
        <source>twice or more in three months</source>
        <extracomment>causes.toml, detail.</extracomment>
        <translation>مرتان أو أكثر في ثلاثة أشهر</translation>
    </message>
    <message>
        <source>same place again</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>المكان نفسه من جديد</translation>
    </message>
    <message>
        <source>not the same place</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>ليس المكان نفسه</translation>
    </message>
    <message>
        <source>place not sure</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>المكان غير مؤكد</translation>
    </message>
    <message>
        <source>Log each twinge with its place. Twice in the same spot within three months is a reason for a visit.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation>سجّل كل وخزة مع مكانها. مرتان في الموضع نفسه خلال ثلاثة أشهر سبب لزيارة.</translation>
    </message>
    <message>
        <source>Has home care made no difference after 2 weeks, or is it getting worse?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation>هل مضى أسبوعان من العناية المنزلية دون فرق، أو هل تسوء الحال؟</translation>
    </message>
    <message>
        <source>Home care is ice or heat, walking, and keeping going.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation>العناية المنزلية هي الثلج أو الحرارة، والمشي، ومواصلة الحركة.</translation>
    </message>
    <message>
        <source>No better after two weeks, or worse, is the usual moment to see a doctor.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation>عدم التحسن بعد أسبوعين، أو الأسوأ، هو الوقت المعتاد لمراجعة طبيب.</translation>
    </message>
    <message>
        <source>Yes, no difference, or worse</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation>نعم، لا فرق، أو أسوأ</translation>
    </message>
    <message>
        <source>home care not enough</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>العناية المنزلية لا تكفي</translation>
    </message>
    <message>
        <source>No, it&apos;s getting better</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation>لا، الحال تتحسن</translation>
    </message>
    <message>
        <source>getting better</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>تتحسن</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <extracomment>causes.toml, label.</extracomment>
        <translation>لم يحن ذلك بعد</translation>
    </message>
    <message>
        <source>less than two weeks</source>
        <extracomment>causes.toml, detail.</extracomment>
        <translation>أقل من أسبوعين</translation>
    </message>
    <message>
        <source>too early to say</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>من المبكر القول</translation>
    </message>
    <message>
        <source>If it&apos;s no better two weeks in, or gets worse before, book a visit.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation>إن لم يحدث تحسن بعد أسبوعين، أو ساءت الحال قبل ذلك، فاحجز زيارة.</translation>
    </message>
    <message>
        <source>Are you under strain or sleeping badly most days?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation>هل أنت تحت ضغط أو نومك سيئ في معظم الأيام؟</translation>
    </message>
    <message>
        <source>Worry, pressure, short nights.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation>قلق، ضغط، ليالٍ قصيرة.</translation>
    </message>
    <message>
        <source>Strain and bad sleep make pain louder. They can be worked on today.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation>الضغط والنوم السيئ يزيدان الإحساس بالألم. ويمكن العمل عليهما اليوم.</translation>
    </message>
    <message>
        <source>strain or bad sleep</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>ضغط أو نوم سيئ</translation>
    </message>
    <message>
        <source>no special strain</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>لا ضغط خاص</translation>
    </message>
    <message>
        <source>strain not sure</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>الضغط غير مؤكد</translation>
    </message>
    <message>
        <source>Notice for a few days whether the pain follows your sleep and your worries.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation>لاحظ لبضعة أيام هل يتبع الألم نومك وهمومك.</translation>
    </message>
    <message>
        <source>Do you also get spasms elsewhere, shaking, slowness, stumbling, vision change, or frequent spasms with no reason?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation>هل لديك أيضًا تشنّجات في مكان آخر، أو رجفة، أو بطء، أو تعثّر، أو تغيّر في الرؤية، أو تشنّجات متكررة بلا سبب؟</translation>
    </message>
    <message>
        <source>Anything beyond the back. “Not sure” counts as yes here.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation>أي شيء غير الظهر. «غير متأكد» تُعَدّ «نعم» هنا.</translation>
    </message>
    <message>
        <source>A back spasm alone is very unlikely to be a nerve disease. Together with these, a doctor should hear of it.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation>تشنّج الظهر وحده من غير المرجّح جدًا أن يكون مرضًا في الجهاز العصبي. أما مع هذه فينبغي أن يسمع به طبيب.</translation>
    </message>
    <message>
        <source>more than the back</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>أكثر من الظهر</translation>
    </message>
    <message>
        <source>only the back</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>الظهر فقط</translation>
    </message>
    <message>
        <source>maybe more than the back</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>ربما أكثر من الظهر</translation>
    </message>
    <message>
        <source>Have you needed medicine for your back on more days than its label allows, or do you take other medicines?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation>هل احتجت إلى دواء لظهرك أيامًا أكثر مما يسمح به ملصقه، أو هل تأخذ أدوية أخرى؟</translation>
    </message>
    <message>
        <source>Also one that was new in the last 4 weeks, and what you buy without a prescription.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation>وكذلك دواء جديد في آخر 4 أسابيع، وما يُشترى بلا وصفة.</translation>
    </message>
    <message>
        <source>Long use needs a doctor, some medicines do not go together, and some can make muscles ache.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation>الاستعمال الطويل يحتاج إلى طبيب، وبعض الأدوية لا تجتمع، وبعضها قد يسبب ألمًا في العضلات.</translation>
    </message>
    <message>
        <source>medicine for long, or others</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>دواء لمدة طويلة، أو أدوية أخرى</translation>
    </message>
    <message>
        <source>no other medicine</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>لا دواء آخر</translation>
    </message>
    <message>
        <source>medicine not sure</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>الدواء غير مؤكد</translation>
    </message>
    <message>
        <source>Look at the packages at home. More days than the label allows, or any other medicine, is worth a question to the pharmacist.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation>انظر إلى العبوات في البيت. أيام أكثر مما يسمح به الملصق، أو أي دواء آخر، أمر يستحق سؤال الصيدلي.</translation>
    </message>
    <message>
        <source>Are you pregnant, or might you be?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation>هل يوجد حمل، أو احتمال حمل؟</translation>
    </message>
    <message>
        <source>Also say yes if you gave birth in the last weeks.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation>وتُقال «نعم» أيضًا عند الولادة في الأسابيع الأخيرة.</translation>
    </message>
    <message>
        <source>In pregnancy and after a birth fewer medicines are right, and back pain is looked at differently.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation>في الحمل وبعد الولادة يقلّ ما يناسب من أدوية، ويُنظر إلى ألم الظهر بطريقة مختلفة.</translation>
    </message>
    <message>
        <source>pregnant, or perhaps</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>حمل، أو احتماله</translation>
    </message>
    <message>
        <source>not pregnant</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>لا حمل</translation>
    </message>
    <message>
        <source>pregnancy not sure</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>الحمل غير مؤكد</translation>
    </message>
    <message>
        <source>If you may be pregnant, a test or a call to a midwife or doctor clears it up; until then ask before any medicine.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation>عند احتمال الحمل، يوضّح ذلك اختبار أو مكالمة مع قابلة أو طبيب؛ وحتى ذلك السؤال قبل أي دواء.</translation>
    </message>
    <message>
        <source>New medicine in the last 4 weeks, or pregnant / gave birth recently?</source>
        <extracomment>causes.toml, ask.</extracomment>
        <translation>دواء جديد في آخر 4 أسابيع، أو حمل / ولادة حديثة؟</translation>
    </message>
    <message>
        <source>Also one you started yourself.</source>
        <extracomment>causes.toml, help.</extracomment>
        <translation>وكذلك دواء بدأته بنفسك.</translation>
    </message>
    <message>
        <source>Some medicines can make muscles ache, and in pregnancy fewer things are right to take.</source>
        <extracomment>causes.toml, why.</extracomment>
        <translation>بعض الأدوية قد يسبب ألمًا في العضلات، وفي الحمل يقلّ ما يناسب أخذه.</translation>
    </message>
    <message>
        <source>new medicine or pregnancy</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>دواء جديد أو حمل</translation>
    </message>
    <message>
        <source>neither</source>
        <extracomment>causes.toml, short.</extracomment>
        <translation>لا هذا ولا ذاك</translation>
    </message>
    <message>
        <source>Look at the packages at home: a medicine begun in the last four weeks is worth a question to the pharmacist.</source>
        <extracomment>causes.toml, watch.</extracomment>
        <translation>انظر إلى العبوات في البيت: دواء بدأ في آخر أربعة أسابيع يستحق سؤال الصيدلي.</translation>
    </message>
    <message>
        <source>Call for help now</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>اتصل طلبًا للمساعدة الآن</translation>
    </message>
    <message>
        <source>One of the signs you ticked needs somebody to look at you right away. While you wait, nothing in this app matters more.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation>إحدى العلامات التي حددتها تستوجب أن يعاينك أحد فورًا. وأثناء الانتظار لا شيء في هذا التطبيق أهم من ذلك.</translation>
    </message>
    <message>
        <source>The emergency number</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation>رقم الطوارئ</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Call the emergency number now, or let somebody call.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>اتصل برقم الطوارئ الآن، أو ليتصل أحد عنك.</translation>
    </message>
    <message>
        <source>Don&apos;t drive yourself. Stay with somebody if you can.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>لا تقُد السيارة بنفسك. ابقَ مع أحد إن أمكن.</translation>
    </message>
    <message>
        <source>Take your list of medicines along; the summary page has it.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>خذ قائمة أدويتك معك؛ صفحة الملخص تحويها.</translation>
    </message>
    <message>
        <source>If you ticked it by mistake, say so on the message about it; then the other questions go on.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation>إن وضعت العلامة خطأً، فقل ذلك في الرسالة عنها؛ عندئذ تستمر الأسئلة الأخرى.</translation>
    </message>
    <message>
        <source>New loss of bladder or bowel control, or numbness where you sit: call emergency now.</source>
        <extracomment>safety · causes.toml, note. · steps.toml, note.</extracomment>
        <translation>فقدان جديد للتحكم في المثانة أو الأمعاء، أو خدر في المنطقة التي تجلس عليها: يجب الاتصال بالطوارئ الآن.</translation>
    </message>
    <message>
        <source>a warning sign of the first group</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>علامة إنذار من المجموعة الأولى</translation>
    </message>
    <message>
        <source>Talk to a doctor or an urgent-care line</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>تحدّث إلى طبيب أو خط الرعاية العاجلة</translation>
    </message>
    <message>
        <source>One of the signs you ticked is a reason to be seen within a day or two. A single sign is often a wrong alarm; only a professional can tell.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation>إحدى العلامات التي حددتها سبب لأن يعاينك أحد خلال يوم أو يومين. العلامة الواحدة كثيرًا ما تكون إنذارًا خاطئًا؛ ولا يعرف ذلك إلا مختص.</translation>
    </message>
    <message>
        <source>Your doctor, or an urgent-care or nurse line</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation>طبيبك، أو خط الرعاية العاجلة أو خط التمريض</translation>
    </message>
    <message>
        <source>today or tomorrow, within 24 to 48 hours</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation>اليوم أو غدًا، خلال 24 إلى 48 ساعة</translation>
    </message>
    <message>
        <source>Call your doctor or the urgent-care line and read them the signs you ticked.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>اتصل بطبيبك أو بخط الرعاية العاجلة واقرأ عليهم العلامات التي حددتها.</translation>
    </message>
    <message>
        <source>Keep to gentle comfort: an easy position, short walks, ice or heat if it feels good.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>اكتفِ بوسائل التخفيف اللطيفة: وضعية سهلة، مشي قصير، ثلج أو حرارة إن كان ذلك مريحًا.</translation>
    </message>
    <message>
        <source>Print the summary page, or have it open when you call.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>اطبع صفحة الملخص، أو اجعلها مفتوحة عند الاتصال.</translation>
    </message>
    <message>
        <source>It gets worse, or a sign of the first group appears: call the emergency number.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation>ازدياد السوء، أو ظهور علامة من المجموعة الأولى: يجب الاتصال برقم الطوارئ.</translation>
    </message>
    <message>
        <source>Single warning signs are often wrong alarms. They are a reason to be looked at, not a verdict.</source>
        <extracomment>safety · causes.toml, note.</extracomment>
        <translation>علامات الإنذار المفردة كثيرًا ما تكون إنذارات خاطئة. هي سبب للمعاينة، لا حكم.</translation>
    </message>
    <message>
        <source>Call the doctor or the urgent-care line about the signs you ticked</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>الاتصال بالطبيب أو خط الرعاية العاجلة بشأن العلامات التي حددتها</translation>
    </message>
    <message>
        <source>a sign that wants a look within two days</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>علامة تستدعي معاينة خلال يومين</translation>
    </message>
    <message>
        <source>Tell a doctor about the wider pattern</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>أخبر طبيبًا بالنمط الأوسع</translation>
    </message>
    <message>
        <source>This pattern fits more than one tight muscle; only a professional can tell. A nerve disease is unlikely, and worth asking about.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation>هذا النمط يتوافق مع ما هو أكثر من مجرد عضلة مشدودة؛ ولا يعرف ذلك إلا مختص. مرض الجهاز العصبي غير مرجّح، لكنه يستحق السؤال عنه.</translation>
    </message>
    <message>
        <source>Your doctor, who may send you to a neurologist</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation>طبيبك، وقد يحيلك إلى طبيب أعصاب</translation>
    </message>
    <message>
        <source>within 1 to 2 weeks</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation>خلال أسبوع إلى أسبوعين</translation>
    </message>
    <message>
        <source>Book a visit with your doctor.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>احجز زيارة عند طبيبك.</translation>
    </message>
    <message>
        <source>Log every spasm with its place, also those outside the back.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>سجّل كل تشنّج مع مكانه، حتى ما كان خارج الظهر.</translation>
    </message>
    <message>
        <source>Write down what else you noticed: shaking, stumbling, vision, and since when.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>دوّن ما لاحظته غير ذلك: رجفة، تعثّر، رؤية، ومنذ متى.</translation>
    </message>
    <message>
        <source>Sudden weakness, slurred speech or sight loss, or trouble holding urine: call the emergency number.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation>ضعف مفاجئ، أو كلام متلعثم، أو فقدان بصر، أو صعوبة في حبس البول: يجب الاتصال برقم الطوارئ.</translation>
    </message>
    <message>
        <source>A back spasm alone is very unlikely to be a nerve disease; spasms elsewhere, tremor, stumbling or vision change deserve a visit.</source>
        <extracomment>safety · causes.toml, note. · steps.toml, note.</extracomment>
        <translation>تشنّج الظهر وحده من غير المرجّح جدًا أن يكون مرضًا في الجهاز العصبي؛ أما تشنّجات في مكان آخر أو رعاش أو تعثّر أو تغيّر في الرؤية فتستحق زيارة.</translation>
    </message>
    <message>
        <source>Book a visit about the wider pattern of your spasms</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>حجز زيارة بشأن النمط الأوسع لتشنّجاتك</translation>
    </message>
    <message>
        <source>spasms or signs beyond the back</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>تشنّجات أو علامات خارج الظهر</translation>
    </message>
    <message>
        <source>perhaps spasms or signs beyond the back</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>ربما تشنّجات أو علامات خارج الظهر</translation>
    </message>
    <message>
        <source>Ask before more self-care medicine</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>اسأل قبل المزيد من أدوية العناية الذاتية</translation>
    </message>
    <message>
        <source>A new medicine, a pregnancy or a birth changes what is right to take. A short question clears it up.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation>دواء جديد أو حمل أو ولادة يغيّر ما يناسب أخذه. سؤال قصير يوضّح ذلك.</translation>
    </message>
    <message>
        <source>Your pharmacist, doctor or midwife</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation>الصيدلي أو الطبيب أو القابلة</translation>
    </message>
    <message>
        <source>in the next days</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation>في الأيام القادمة</translation>
    </message>
    <message>
        <source>Ask before you take anything more for your back on your own.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>اسأل قبل أن تأخذ من نفسك أي شيء آخر لظهرك.</translation>
    </message>
    <message>
        <source>Don&apos;t stop a prescribed medicine by yourself.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>لا توقف دواءً موصوفًا من تلقاء نفسك.</translation>
    </message>
    <message>
        <source>Walking, an easy position and warmth are still yours, if nobody advised against them.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>المشي والوضعية السهلة والدفء متاحة لك، إن لم ينصحك أحد بتركها.</translation>
    </message>
    <message>
        <source>Bleeding, fluid loss, or back pain that comes in waves in pregnancy, or a swollen face or trouble breathing after a medicine: call the emergency number.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation>نزف، أو نزول سائل، أو ألم ظهر يأتي على موجات في الحمل، أو تورّم الوجه أو صعوبة التنفس بعد دواء: يجب الاتصال برقم الطوارئ.</translation>
    </message>
    <message>
        <source>A medicine started in the last four weeks can be the reason for sore muscles: a question for the pharmacist.</source>
        <extracomment>safety · causes.toml, note.</extracomment>
        <translation>دواء بدأ في آخر أربعة أسابيع قد يكون سبب ألم العضلات: سؤال للصيدلي.</translation>
    </message>
    <message>
        <source>Ask the pharmacist, doctor or midwife before more self-care medicine</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>سؤال الصيدلي أو الطبيب أو القابلة قبل المزيد من أدوية العناية الذاتية</translation>
    </message>
    <message>
        <source>a new medicine, or pregnancy or birth</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>دواء جديد، أو حمل أو ولادة</translation>
    </message>
    <message>
        <source>Ask about your medicines first</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>اسأل عن أدويتك أولًا</translation>
    </message>
    <message>
        <source>Medicine on more days than its label allows, or beside other medicines, wants a second pair of eyes. A short question clears it up.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation>دواء لأيام أكثر مما يسمح به ملصقه، أو مع أدوية أخرى، يستدعي رأيًا ثانيًا. سؤال قصير يوضّح ذلك.</translation>
    </message>
    <message>
        <source>Your pharmacist or doctor</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation>الصيدلي أو الطبيب</translation>
    </message>
    <message>
        <source>Write down what you take, how much and since when; the summary page has what you logged.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>دوّن ما تأخذه وكم ومنذ متى؛ صفحة الملخص فيها ما سجّلته.</translation>
    </message>
    <message>
        <source>A swollen face, trouble breathing, fainting, or black or bloody stool or vomit after a medicine: call the emergency number.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation>تورّم الوجه، أو صعوبة التنفس، أو إغماء، أو براز أو قيء أسود أو دموي بعد دواء: يجب الاتصال برقم الطوارئ.</translation>
    </message>
    <message>
        <source>Ask the pharmacist or doctor about your medicines</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>سؤال الصيدلي أو الطبيب عن أدويتك</translation>
    </message>
    <message>
        <source>medicine for longer than the label, or other medicines</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>دواء لمدة أطول مما على الملصق، أو أدوية أخرى</translation>
    </message>
    <message>
        <source>Ask your midwife or doctor first</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>السؤال أولًا للقابلة أو الطبيب</translation>
    </message>
    <message>
        <source>A pregnancy or a birth changes what is right for a back. A short question clears it up.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation>الحمل أو الولادة يغيّر ما يناسب الظهر. سؤال قصير يوضّح ذلك.</translation>
    </message>
    <message>
        <source>Your midwife or doctor</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation>القابلة أو الطبيب</translation>
    </message>
    <message>
        <source>Ask before you take anything for your back, also what needs no prescription.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>السؤال قبل أخذ أي شيء للظهر، حتى ما لا يحتاج إلى وصفة.</translation>
    </message>
    <message>
        <source>No hot tub and no heat on the belly; a bath of at most 37 °C is fine.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>لا حوض ماء ساخن ولا حرارة على البطن؛ وحمّام لا يتجاوز 37 °م لا بأس به.</translation>
    </message>
    <message>
        <source>An easy position and short walks are still yours, if nobody advised against them.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>الوضعية السهلة والمشي القصير متاحان لك، إن لم ينصحك أحد بتركهما.</translation>
    </message>
    <message>
        <source>Bleeding, fluid loss, or back pain that comes in waves: call the maternity unit or the emergency number.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation>نزف، أو نزول سائل، أو ألم ظهر يأتي على موجات: يجب الاتصال بقسم الولادة أو برقم الطوارئ.</translation>
    </message>
    <message>
        <source>What is right to take in pregnancy is for a midwife or doctor to say.</source>
        <extracomment>safety · causes.toml, note.</extracomment>
        <translation>ما يناسب أخذه في الحمل تقوله القابلة أو الطبيب.</translation>
    </message>
    <message>
        <source>Ask the midwife or doctor about your back, and before any medicine</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>سؤال القابلة أو الطبيب عن ظهرك، وقبل أي دواء</translation>
    </message>
    <message>
        <source>pregnant, or perhaps, or a birth in the last weeks</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>حمل، أو احتماله، أو ولادة في الأسابيع الأخيرة</translation>
    </message>
    <message>
        <source>You may have strained or torn a muscle</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>ربما أُصبت بشدّ عضلي أو تمزق</translation>
    </message>
    <message>
        <source>This pattern fits a strained or torn muscle; only a professional can tell.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation>هذا النمط يتوافق مع عضلة مشدودة أو ممزقة؛ ولا يعرف ذلك إلا مختص.</translation>
    </message>
    <message>
        <source>A physiotherapist; a doctor if you cannot use that part, or the bruise is big</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation>اختصاصي علاج طبيعي؛ أو طبيب إن تعذر عليك استعمال ذلك الجزء أو كانت الكدمة كبيرة</translation>
    </message>
    <message>
        <source>within 1 week, if it isn&apos;t clearly easing</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation>خلال أسبوع، إن لم تهدأ بوضوح</translation>
    </message>
    <message>
        <source>Protect the spot for 48 hours: no stretching into pain, no heat on a bruise or swelling.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>حماية الموضع 48 ساعة: لا إطالة حتى الألم، ولا حرارة على كدمة أو تورّم.</translation>
    </message>
    <message>
        <source>Short walks and easy moves from the start, as far as they don&apos;t sharpen the pain.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>مشي قصير وحركات سهلة منذ البداية، ما لم تزِد الألم حدّة.</translation>
    </message>
    <message>
        <source>After two days, move more, a little each day.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>بعد يومين، حركة أكثر، قليلًا كل يوم.</translation>
    </message>
    <message>
        <source>You cannot use that part, or the bruise is large or growing: see a doctor rather than a physiotherapist.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation>يتعذر عليك استعمال ذلك الجزء، أو الكدمة كبيرة أو تكبر: راجع طبيبًا بدل اختصاصي العلاج الطبيعي.</translation>
    </message>
    <message>
        <source>A physiotherapist can plan exercise and load; no one exercise type is best.</source>
        <extracomment>safety · causes.toml, note.</extracomment>
        <translation>يستطيع اختصاصي العلاج الطبيعي تخطيط التمرين والحمل؛ ولا نوع تمرين واحدًا هو الأفضل.</translation>
    </message>
    <message>
        <source>Two days of protection are over: begin to move more</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>انتهى يوما الحماية: بدء الحركة أكثر</translation>
    </message>
    <message>
        <source>Not clearly easing? Book a physiotherapist</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>لا هدوء واضحًا؟ حجز اختصاصي علاج طبيعي</translation>
    </message>
    <message>
        <source>a knock, twist or slip</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>ضربة أو التواء أو زلّة</translation>
    </message>
    <message>
        <source>a tear or pop, a bruise or swelling</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>تمزق أو طقّة، كدمة أو تورّم</translation>
    </message>
    <message>
        <source>you can&apos;t use it, or a big bruise or swelling</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>يتعذر استعماله، أو كدمة كبيرة أو تورّم كبير</translation>
    </message>
    <message>
        <source>A doctor within days; after that a physiotherapist</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation>طبيب خلال أيام؛ وبعدها اختصاصي علاج طبيعي</translation>
    </message>
    <message>
        <source>within days</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation>خلال أيام</translation>
    </message>
    <message>
        <source>Book a visit with a doctor in the next days; sooner if it gets worse.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>احجز زيارة عند طبيب في الأيام القادمة؛ وأبكر إن ساءت الحال.</translation>
    </message>
    <message>
        <source>Short walks and easy moves, as far as they don&apos;t sharpen the pain.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>مشي قصير وحركات سهلة، ما لم تزِد الألم حدّة.</translation>
    </message>
    <message>
        <source>It swells or hurts more and more, or gets numb, pale or cold: be seen today. Any warning sign: call, as that sign says.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation>يزداد التورّم أو الألم أكثر فأكثر، أو يصير الموضع خدِرًا أو شاحبًا أو باردًا: تجب المعاينة اليوم. أي علامة إنذار: الاتصال كما تقول تلك العلامة.</translation>
    </message>
    <message>
        <source>See a doctor about the part you can&apos;t use, or the big bruise</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>مراجعة طبيب بشأن الجزء الذي لا تستطيع استعماله أو الكدمة الكبيرة</translation>
    </message>
    <message>
        <source>See a doctor first, then a physiotherapist</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>راجع طبيبًا أولًا، ثم اختصاصي علاج طبيعي</translation>
    </message>
    <message>
        <source>This pattern fits an irritated nerve; only a professional can tell. It usually settles.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation>هذا النمط يتوافق مع عصب متهيّج؛ ولا يعرف ذلك إلا مختص. يهدأ ذلك عادة.</translation>
    </message>
    <message>
        <source>Your doctor, then a physiotherapist</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation>طبيبك، ثم اختصاصي علاج طبيعي</translation>
    </message>
    <message>
        <source>within 1 to 2 weeks, sooner if it gets worse</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation>خلال أسبوع إلى أسبوعين، وأبكر إن ساءت الحال</translation>
    </message>
    <message>
        <source>Keep walking in short bits, and change position often.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>واصل المشي لفترات قصيرة، وغيّر الوضعية كثيرًا.</translation>
    </message>
    <message>
        <source>Log where the leg hurts or tingles, and whether that spreads or shrinks.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>سجّل أين تؤلم الساق أو تنمّل، وهل يتسع ذلك أم يتقلص.</translation>
    </message>
    <message>
        <source>The leg gets weak or numb: call a doctor within a day. Both legs, or numbness where you sit: call the emergency number.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation>تصير الساق ضعيفة أو خدِرة: الاتصال بطبيب خلال يوم. كلتا الساقين، أو خدر في المنطقة التي تجلس عليها: يجب الاتصال برقم الطوارئ.</translation>
    </message>
    <message>
        <source>First rule out warning signs; after that care is much the same for most causes.</source>
        <extracomment>safety · causes.toml, note. · steps.toml, note.</extracomment>
        <translation>يجب أولًا التأكد من عدم وجود علامات إنذار؛ وبعد ذلك تتشابه العناية كثيرًا لمعظم الأسباب.</translation>
    </message>
    <message>
        <source>Book a visit about the pain that goes into your leg</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>حجز زيارة بشأن الألم الممتد إلى ساقك</translation>
    </message>
    <message>
        <source>pain below the knee, or a tingling leg</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>ألم تحت الركبة، أو تنميل في ساق</translation>
    </message>
    <message>
        <source>Go back to the professional who knows it</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>عُد إلى المختص الذي يعرف هذا</translation>
    </message>
    <message>
        <source>A disc or spine joint was named before. Nothing is out of place to be put back; whoever knows your back can say what is new.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation>ذُكر من قبل قرص أو مفصل في العمود الفقري. لا شيء خارج مكانه ليُعاد؛ ومن يعرف ظهرك يستطيع أن يقول ما الجديد.</translation>
    </message>
    <message>
        <source>The professional who told you; manual therapy only after they agree</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation>المختص الذي أخبرك؛ والعلاج اليدوي فقط بعد موافقته</translation>
    </message>
    <message>
        <source>at the next routine visit</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation>في الزيارة المعتادة القادمة</translation>
    </message>
    <message>
        <source>Ask for a routine visit with whoever knows your back.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>اطلب زيارة معتادة عند من يعرف ظهرك.</translation>
    </message>
    <message>
        <source>Find the old letter or scan report and put it with the summary page.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>ابحث عن الرسالة القديمة أو تقرير الصورة وضعه مع صفحة الملخص.</translation>
    </message>
    <message>
        <source>Wait with any cracking or thrusting treatment until they have agreed to it.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>انتظر مع أي علاج فيه طقطقة أو دفع سريع حتى يوافق عليه.</translation>
    </message>
    <message>
        <source>A weak or numb leg: a doctor within a day. Both legs, or trouble holding urine: call the emergency number.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation>ساق ضعيفة أو خدِرة: طبيب خلال يوم. كلتا الساقين، أو صعوبة في حبس البول: يجب الاتصال برقم الطوارئ.</translation>
    </message>
    <message>
        <source>Spinal manipulation may help a bit in the first 6 weeks. It does not put bones back in place. See a doctor first if a leg is weak or numb.</source>
        <extracomment>safety · causes.toml, note. · steps.toml, note.</extracomment>
        <translation>معالجة العمود الفقري يدويًا قد تساعد قليلًا في أول 6 أسابيع. ولا تعيد عظامًا إلى مكانها. راجع طبيبًا أولًا إن كانت ساق ضعيفة أو خدِرة.</translation>
    </message>
    <message>
        <source>Ask for a visit with the professional who knows your back</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>طلب زيارة عند المختص الذي يعرف ظهرك</translation>
    </message>
    <message>
        <source>a disc or spine joint was named before</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>ذُكر من قبل قرص أو مفصل في العمود الفقري</translation>
    </message>
    <message>
        <source>Book a visit, and take the report</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>احجز زيارة، وخذ التقرير معك</translation>
    </message>
    <message>
        <source>This pattern fits a back that wants a closer look; only a professional can tell what is behind it.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation>هذا النمط يتوافق مع ظهر يحتاج إلى نظرة أقرب؛ ولا يعرف ما وراءه إلا مختص.</translation>
    </message>
    <message>
        <source>Your doctor</source>
        <extracomment>safety · causes.toml, who. · steps.toml, title.</extracomment>
        <translation>طبيبك</translation>
    </message>
    <message>
        <source>Print the summary page and write down your questions.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>اطبع صفحة الملخص ودوّن أسئلتك.</translation>
    </message>
    <message>
        <source>Keep walking and doing what helps in the meantime.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>واصل المشي وما يفيدك في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Any warning sign: call within a day, or now, as that sign says.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation>أي علامة إنذار: الاتصال خلال يوم، أو الآن، كما تقول تلك العلامة.</translation>
    </message>
    <message>
        <source>No better after a few weeks, or it stops your day? See a doctor.</source>
        <extracomment>safety · causes.toml, note. · steps.toml, note.</extracomment>
        <translation>لا تحسن بعد بضعة أسابيع، أو تعطّل يومك؟ راجع طبيبًا.</translation>
    </message>
    <message>
        <source>Book a visit with your doctor, and take the summary page</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>حجز زيارة عند طبيبك، مع أخذ صفحة الملخص</translation>
    </message>
    <message>
        <source>the same place twice or more in three months</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>المكان نفسه مرتين أو أكثر في ثلاثة أشهر</translation>
    </message>
    <message>
        <source>home care is not enough</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>العناية المنزلية لا تكفي</translation>
    </message>
    <message>
        <source>Take about half the load off, then build back</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>أنقص الحمل إلى نحو النصف، ثم زِده تدريجيًا</translation>
    </message>
    <message>
        <source>This pattern fits a back that had more than it was used to; only a professional can tell for sure.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation>هذا النمط يتوافق مع ظهر تحمّل أكثر مما اعتاد؛ ولا يعرف ذلك يقينًا إلا مختص.</translation>
    </message>
    <message>
        <source>A physiotherapist, if it&apos;s not better in 2 weeks</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation>اختصاصي علاج طبيعي، إن لم تتحسن خلال أسبوعين</translation>
    </message>
    <message>
        <source>start now; the physiotherapist after 2 weeks</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation>البدء الآن؛ واختصاصي العلاج الطبيعي بعد أسبوعين</translation>
    </message>
    <message>
        <source>Cut the lifting, sport or repeated work by about a half for some days.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>أنقص الرفع أو الرياضة أو العمل المتكرر إلى نحو النصف لبضعة أيام.</translation>
    </message>
    <message>
        <source>Then add a little each day; two steps up, one back is normal.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>ثم زِد قليلًا كل يوم؛ خطوتان إلى الأمام وواحدة إلى الخلف أمر طبيعي.</translation>
    </message>
    <message>
        <source>Keep walking. Rest in bed makes it slower.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>واصل المشي. الراحة في السرير تجعل التحسّن أبطأ.</translation>
    </message>
    <message>
        <source>Not better in two weeks: see a physiotherapist. Any warning sign: call, as that sign says.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation>لا تحسن خلال أسبوعين: راجع اختصاصي علاج طبيعي. أي علامة إنذار: الاتصال كما تقول تلك العلامة.</translation>
    </message>
    <message>
        <source>A plan made for you, built up slowly, is what prevention trials tested.</source>
        <extracomment>safety · causes.toml, note. · steps.toml, note.</extracomment>
        <translation>ما اختبرته تجارب الوقاية هو خطة مصممة لك تُبنى ببطء.</translation>
    </message>
    <message>
        <source>Not better after two weeks? Book a physiotherapist</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>لا تحسن بعد أسبوعين؟ حجز اختصاصي علاج طبيعي</translation>
    </message>
    <message>
        <source>lots of lifting, sport or repeated work</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>كثير من الرفع أو الرياضة أو العمل المتكرر</translation>
    </message>
    <message>
        <source>Calm things down: breath, sleep, walking</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>تهدئة الأمور: تنفس ونوم ومشي</translation>
    </message>
    <message>
        <source>This pattern fits a body under strain; only a professional can tell for sure.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation>هذا النمط يتوافق مع جسم تحت الضغط؛ ولا يعرف ذلك يقينًا إلا مختص.</translation>
    </message>
    <message>
        <source>Nobody has to; a massage is a comfort option</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation>لا تلزم مراجعة أحد؛ والتدليك خيار للراحة</translation>
    </message>
    <message>
        <source>start now</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation>البدء الآن</translation>
    </message>
    <message>
        <source>Five minutes of slow breathing, lying as it is comfortable.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>خمس دقائق من التنفس البطيء، مع استلقاء مريح.</translation>
    </message>
    <message>
        <source>A walk in daylight, and the same bedtime for some nights.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>مشي في ضوء النهار، وموعد النوم نفسه لبضع ليالٍ.</translation>
    </message>
    <message>
        <source>A massage if you like: it can ease pain for a while.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>تدليك إن شئت: قد يخفف الألم لبعض الوقت.</translation>
    </message>
    <message>
        <source>Worry or low mood that fills most days: talk to a doctor about that too. Any warning sign: call, as that sign says.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation>قلق أو انخفاض مزاج يملأ معظم الأيام: تحدّث إلى طبيب عن ذلك أيضًا. أي علامة إنذار: الاتصال كما تقول تلك العلامة.</translation>
    </message>
    <message>
        <source>Massage can ease pain for a while; lasting effect is not shown.</source>
        <extracomment>safety · causes.toml, note. · steps.toml, note.</extracomment>
        <translation>التدليك قد يخفف الألم لبعض الوقت؛ ولم يثبت أثر دائم له.</translation>
    </message>
    <message>
        <source>A calmer evening: slow breathing, a walk, an early night</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>مساء أهدأ: تنفس بطيء، مشي، نوم مبكر</translation>
    </message>
    <message>
        <source>a tense or worried time</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>فترة توتر أو قلق</translation>
    </message>
    <message>
        <source>strain or bad sleep most days</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>ضغط أو نوم سيئ في معظم الأيام</translation>
    </message>
    <message>
        <source>Comfort, walking, calm stretching</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>وسائل الراحة والمشي والإطالة الهادئة</translation>
    </message>
    <message>
        <source>This pattern fits a simple strain or guarding after a sudden move; only a professional can tell. No cause needs fixing.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation>هذا النمط يتوافق مع شدّ بسيط أو تصلّب واقٍ بعد حركة مفاجئة؛ ولا يعرف ذلك إلا مختص. لا سبب يحتاج إلى إصلاح.</translation>
    </message>
    <message>
        <source>Nobody for now</source>
        <extracomment>safety · causes.toml, who.</extracomment>
        <translation>لا أحد حاليًا</translation>
    </message>
    <message>
        <source>start now; look again on day 3, 7 and 14</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation>البدء الآن؛ ونظرة جديدة في اليوم 3 و7 و14</translation>
    </message>
    <message>
        <source>Ice or heat as it feels good, within the timer&apos;s limits.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>ثلج أو حرارة بحسب ما يريحك، ضمن حدود المؤقت.</translation>
    </message>
    <message>
        <source>A short walk each hour you are awake, in the first days.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>مشي قصير كل ساعة من اليقظة، في الأيام الأولى.</translation>
    </message>
    <message>
        <source>Calm stretching once it no longer sharpens the pain.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>إطالة هادئة حين لا تعود تزيد الألم حدّة.</translation>
    </message>
    <message>
        <source>A warning sign, pain below the knee, or no clear gain by day 14: then a visit.</source>
        <extracomment>safety · causes.toml, change.</extracomment>
        <translation>علامة إنذار، أو ألم تحت الركبة، أو لا تحسن واضحًا حتى اليوم 14: عندئذ زيارة.</translation>
    </message>
    <message>
        <source>A clear harmless trigger is reassuring, not a guarantee; the warning signs come first.</source>
        <extracomment>safety · causes.toml, note.</extracomment>
        <translation>المثير الواضح غير المؤذي مطمئن، وليس ضمانًا؛ علامات الإنذار تأتي أولًا.</translation>
    </message>
    <message>
        <source>Temperature of 38 °C (100.4 °F) or more</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>حرارة 38 °م (100.4 °ف) أو أكثر</translation>
    </message>
    <message>
        <source>Is your temperature 38 °C (100.4 °F) or more, with the back pain?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>هل حرارة جسمك 38 °م (100.4 °ف) أو أكثر، مع ألم الظهر؟</translation>
    </message>
    <message>
        <source>A clear harmless trigger is reassuring, not a guarantee; answer the warning-sign questions first.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>المثير الواضح غير المؤذي مطمئن، وليس ضمانًا؛ تُجاب أسئلة علامات الإنذار أولًا.</translation>
    </message>
    <message>
        <source>A short walk each hour you are awake</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>مشي قصير كل ساعة من اليقظة</translation>
    </message>
    <message>
        <source>a sudden move after being still</source>
        <extracomment>causes.toml, because.</extracomment>
        <translation>حركة مفاجئة بعد سكون</translation>
    </message>
    <message>
        <source>No clear trigger is common, and often fine</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>غياب مثير واضح أمر شائع، ولا بأس به غالبًا</translation>
    </message>
    <message>
        <source>Nobody can usually point to one exact cause, and that is normal. Comfort and walking fit here too.</source>
        <extracomment>safety · causes.toml, pattern.</extracomment>
        <translation>عادة لا يستطيع أحد الإشارة إلى سبب واحد بعينه، وهذا طبيعي. وسائل الراحة والمشي مناسبة هنا أيضًا.</translation>
    </message>
    <message>
        <source>start now; look again on day 2, 5 and 14</source>
        <extracomment>safety · causes.toml, by.</extracomment>
        <translation>البدء الآن؛ ونظرة جديدة في اليوم 2 و5 و14</translation>
    </message>
    <message>
        <source>Nobody can usually point to one exact cause, and that is normal.</source>
        <extracomment>safety · causes.toml, note. · steps.toml, note.</extracomment>
        <translation>عادة لا يستطيع أحد الإشارة إلى سبب واحد بعينه، وهذا طبيعي.</translation>
    </message>
    <message>
        <source>Massage</source>
        <extracomment>causes.toml, title. · steps.toml, title.</extracomment>
        <translation>تدليك</translation>
    </message>
    <message>
        <source>A massage can loosen things for a while, and for many it is simply pleasant. Trials could not show that the effect lasts, so it is a comfort, not a repair.</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>التدليك قد يرخي الأمور لبعض الوقت، وهو عند كثيرين ممتع ببساطة. لم تستطع التجارب أن تُظهر دوام الأثر، فهو راحة لا إصلاح.</translation>
    </message>
    <message>
        <source>Some plan several sessions over a couple of months. Log your pain before and after each: then you see for yourself whether it is worth the money.</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>يخطط بعضهم لعدة جلسات خلال شهرين. سجّل ألمك قبل كل جلسة وبعدها: عندئذ ترى بنفسك هل تستحق ثمنها.</translation>
    </message>
    <message>
        <source>Say where it hurts, and what hurts when pressed. Pressure should never make you hold your breath.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>قل أين الألم، وما الذي يؤلم عند الضغط. ينبغي ألا يجعلك الضغط تحبس نفسك أبدًا.</translation>
    </message>
    <message>
        <source>Skip it over a fresh bruise, a fever, a skin infection or a clot, and ask a doctor first with cancer, osteoporosis, pregnancy or blood thinners.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>لا يُجرى التدليك فوق كدمة حديثة أو مع حمّى أو عدوى جلدية أو جلطة، ويُسأل الطبيب أولًا مع السرطان أو هشاشة العظام أو الحمل أو مميّعات الدم.</translation>
    </message>
    <message>
        <source>It works best beside walking and exercise, not instead of them.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>أفضل ما يكون إلى جانب المشي والتمرين، لا بدلًا منهما.</translation>
    </message>
    <message>
        <source>The visit with your doctor</source>
        <extracomment>causes.toml, title.</extracomment>
        <translation>الزيارة عند طبيبك</translation>
    </message>
    <message>
        <source>Most of what a doctor needs is what you can tell: when it began, where it goes, what eases it, what you took. The summary page says it in a minute.</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>معظم ما يحتاجه الطبيب هو ما تستطيع قوله: متى بدأت، إلى أين تمتد، ما الذي يخففها، ما الذي أخذته. صفحة الملخص تقول ذلك في دقيقة.</translation>
    </message>
    <message>
        <source>A scan is often not needed. X-ray, CT or MRI rarely change what is done in the first six weeks unless there are warning signs, and normal ageing shows up on them and can worry for nothing.</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>كثيرًا ما لا تلزم صورة. الأشعة السينية أو التصوير المقطعي أو الرنين المغناطيسي نادرًا ما تغيّر ما يُفعل في الأسابيع الستة الأولى ما لم توجد علامات إنذار، والتغيرات الطبيعية مع العمر تظهر فيها وقد تُقلق بلا داعٍ.</translation>
    </message>
    <message>
        <source>May be ordered: an examination of back, legs and reflexes; sometimes a blood or urine test; an X-ray, CT or MRI when a warning sign asks for it.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>ما قد يُطلب: فحص الظهر والساقين والمنعكسات؛ وأحيانًا تحليل دم أو بول؛ وأشعة سينية أو تصوير مقطعي أو رنين مغناطيسي حين تستدعيه علامة إنذار.</translation>
    </message>
    <message>
        <source>Is there anything that needs more tests, and what would they change?</source>
        <extracomment>causes.toml, questions.</extracomment>
        <translation>هل هناك ما يحتاج إلى فحوص أخرى، وماذا ستغيّر؟</translation>
    </message>
    <message>
        <source>What may I do, and what should I leave for now?</source>
        <extracomment>causes.toml, questions.</extracomment>
        <translation>ما الذي يمكنني فعله، وما الذي ينبغي أن أتركه حاليًا؟</translation>
    </message>
    <message>
        <source>Which medicine fits with what I already take, for how long, and what should make me stop?</source>
        <extracomment>causes.toml, questions.</extracomment>
        <translation>أي دواء يناسب ما آخذه الآن، ولأي مدة، وما الذي يستدعي أن أتوقف عنه؟</translation>
    </message>
    <message>
        <source>When should it be better, and when do I come back?</source>
        <extracomment>causes.toml, questions.</extracomment>
        <translation>متى ينبغي أن تتحسن الحال، ومتى أعود؟</translation>
    </message>
    <message>
        <source>Scans rarely help in the first 6 weeks unless there are warning signs, and normal ageing shows up on them.</source>
        <extracomment>safety · causes.toml, note. · steps.toml, note.</extracomment>
        <translation>الصور نادرًا ما تفيد في أول 6 أسابيع ما لم توجد علامات إنذار، والتغيرات الطبيعية مع العمر تظهر فيها.</translation>
    </message>
    <message>
        <source>Physiotherapy</source>
        <extracomment>causes.toml, title. · steps.toml, title.</extracomment>
        <translation>العلاج الطبيعي</translation>
    </message>
    <message>
        <source>A physiotherapist looks at how you move, finds a load you can take, and builds it up with you. It need not wait for a scan.</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>ينظر اختصاصي العلاج الطبيعي إلى حركتك، ويجد حملًا تقدر عليه، ويزيده معك تدريجيًا. ولا حاجة إلى انتظار صورة.</translation>
    </message>
    <message>
        <source>No one kind of exercise has been shown to be best. The one you do is: ask for two or three moves that fit your day.</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>لم يثبت أن نوعًا واحدًا من التمرين هو الأفضل. الأفضل ما تؤديه فعلًا: اطلب حركتين أو ثلاثًا تناسب يومك.</translation>
    </message>
    <message>
        <source>Tell what you do all day, and what you want to get back to.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>قل ماذا تفعل طوال اليوم، وإلى ماذا تريد أن تعود.</translation>
    </message>
    <message>
        <source>Ask how many times, how long, and how much pain during a move is fine.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>اسأل كم مرة، وكم مدة، وكم ألم أثناء الحركة لا بأس به.</translation>
    </message>
    <message>
        <source>Add the moves you were given to the stretch player: it keeps the time and counts the sides.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>أضف الحركات التي أُعطيت لك إلى مشغّل الإطالة: يحسب الوقت ويعدّ الجهات.</translation>
    </message>
    <message>
        <source>A trainer can help later on; looking for a cause is not a trainer&apos;s work.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>يستطيع المدرب أن يساعد لاحقًا؛ والبحث عن سبب ليس عمل المدرب.</translation>
    </message>
    <message>
        <source>Manual therapy, chiropractor</source>
        <extracomment>causes.toml, title.</extracomment>
        <translation>العلاج اليدوي، الكايروبراكتيك</translation>
    </message>
    <message>
        <source>Hands-on treatment may help a bit in the first six weeks. More than half of those treated are sore or stiff for a day or so afterwards.</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>العلاج باليدين قد يساعد قليلًا في الأسابيع الستة الأولى. أكثر من نصف من عولجوا يشعرون بألم أو تيبّس لمدة يوم أو نحوه بعده.</translation>
    </message>
    <message>
        <source>It does not put bones back in place: nothing is out of place. If it helps, it helps by easing pain and stiffness, and best as one part beside exercise.</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>لا يعيد العظام إلى مكانها: لا شيء خارج مكانه. إن ساعد، فبتخفيف الألم والتيبّس، وأفضله جزءًا إلى جانب التمرين.</translation>
    </message>
    <message>
        <source>With a leg that is weak or numb, see a doctor before anybody manipulates your back.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>مع ساق ضعيفة أو خدِرة، راجع طبيبًا قبل أن يعالج أحد ظهرك يدويًا.</translation>
    </message>
    <message>
        <source>With a known disc or joint problem, ask the professional who knows it first.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>مع مشكلة معروفة في قرص أو مفصل، اسأل أولًا المختص الذي يعرفها.</translation>
    </message>
    <message>
        <source>Say no to whatever you don&apos;t want, at any time, and to long courses paid in advance.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>قل لا لكل ما لا تريده، في أي وقت، وللبرامج الطويلة المدفوعة مقدمًا.</translation>
    </message>
    <message>
        <source>Osteoporosis, cancer, blood thinners or pregnancy: say so before it begins.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>هشاشة عظام، سرطان، مميّعات دم، أو حمل: قل ذلك قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>When nerves may be involved</source>
        <extracomment>causes.toml, title.</extracomment>
        <translation>حين تكون الأعصاب معنية</translation>
    </message>
    <message>
        <source>A back spasm alone is very unlikely to come from a disease like multiple sclerosis or Parkinson&apos;s. Other things beside it make a visit worthwhile: spasms elsewhere, shaking, slowness, stumbling, a change of vision.</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>تشنّج الظهر وحده يُستبعد جدًا أن يأتي من مرض مثل التصلب المتعدد أو باركنسون. أشياء أخرى إلى جانبه تجعل الزيارة مجدية: تشنّجات في مكان آخر، رجفة، بطء، تعثّر، تغيّر في الرؤية.</translation>
    </message>
    <message>
        <source>Your doctor may send you to a neurologist. A short log of what happened, where and when is worth more there than any guess.</source>
        <extracomment>causes.toml, text.</extracomment>
        <translation>قد يحيلك طبيبك إلى طبيب أعصاب. سجل قصير لما حدث وأين ومتى أثمن هناك من أي تخمين.</translation>
    </message>
    <message>
        <source>Call the emergency number now: new trouble holding or passing urine or stool, numbness where you sit, both legs weak or numb, a face that droops, slurred speech.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>يجب الاتصال برقم الطوارئ الآن: صعوبة جديدة في حبس البول أو البراز أو إخراجهما، خدر في المنطقة التي تجلس عليها، ضعف أو خدر في كلتا الساقين، وجه متدلٍّ، كلام متلعثم.</translation>
    </message>
    <message>
        <source>Within a day: new weakness or numbness in one leg.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>خلال يوم: ضعف أو خدر جديد في ساق واحدة.</translation>
    </message>
    <message>
        <source>Within one to two weeks: spasms elsewhere, shaking, slowness, unsteady walking, vision change.</source>
        <extracomment>causes.toml, points.</extracomment>
        <translation>خلال أسبوع إلى أسبوعين: تشنّجات في مكان آخر، رجفة، بطء، مشي غير ثابت، تغيّر في الرؤية.</translation>
    </message>
    <message>
        <source>Ice is not for you with Raynaud&apos;s, numb skin, poor circulation, or an open wound there.</source>
        <extracomment>safety · cautions.toml, short.</extracomment>
        <translation>الثلج ليس لك مع ظاهرة رينو، أو جلد خدِر، أو ضعف الدورة الدموية، أو جرح مفتوح هناك.</translation>
    </message>
    <message>
        <source>Raynaud&apos;s: fingers that turn white in the cold</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>ظاهرة رينو: أصابع تبيضّ في البرد</translation>
    </message>
    <message>
        <source>Hives from cold (cold urticaria)</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>شرى من البرد (الشرى البارد)</translation>
    </message>
    <message>
        <source>Cryoglobulinaemia or cold haemoglobinuria</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>وجود الغلوبولينات البردية في الدم أو بيلة هيموغلوبينية من البرد</translation>
    </message>
    <message>
        <source>Sickle cell disease</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>مرض الخلايا المنجلية</translation>
    </message>
    <message>
        <source>Numb skin or nerve damage there, for example from diabetes</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>جلد خدِر أو تلف أعصاب هناك، مثلًا من السكري</translation>
    </message>
    <message>
        <source>Poor circulation (arterial disease)</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>ضعف الدورة الدموية (مرض الشرايين)</translation>
    </message>
    <message>
        <source>An open wound, or broken or infected skin there</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>جرح مفتوح، أو جلد متشقق أو ملتهب بعدوى هناك</translation>
    </message>
    <message>
        <source>Skin there that had radiation lately</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>جلد هناك خضع لعلاج إشعاعي حديثًا</translation>
    </message>
    <message>
        <source>A nerve there that is growing back</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>عصب هناك في طور النمو من جديد</translation>
    </message>
    <message>
        <source>Severe heart disease, or blood pressure that is not under control</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>مرض قلب شديد، أو ضغط دم غير مضبوط</translation>
    </message>
    <message>
        <source>Drowsy, after alcohol or a muscle relaxant, or unable to take the pack off</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>نعاس، أو بعد كحول أو مرخٍ للعضلات، أو عجز عن إزالة الكمادة</translation>
    </message>
    <message>
        <source>Thin skin</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>جلد رقيق</translation>
    </message>
    <message>
        <source>65 or older</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>65 سنة أو أكثر</translation>
    </message>
    <message>
        <source>Heat is not for you with a fresh bruise or swelling, fever, numb skin, or poor circulation.</source>
        <extracomment>safety · cautions.toml, short.</extracomment>
        <translation>الحرارة ليست لك مع كدمة أو تورّم حديث، أو حمّى، أو جلد خدِر، أو ضعف الدورة الدموية.</translation>
    </message>
    <message>
        <source>A fresh injury, bruise or swelling there, less than 48 hours old</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>إصابة أو كدمة أو تورّم حديث هناك، عمره أقل من 48 ساعة</translation>
    </message>
    <message>
        <source>Fever or an infection</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>حمّى أو عدوى</translation>
    </message>
    <message>
        <source>Numb skin, nerve damage or diabetes</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>جلد خدِر، أو تلف أعصاب، أو سكري</translation>
    </message>
    <message>
        <source>Poor circulation</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>ضعف الدورة الدموية</translation>
    </message>
    <message>
        <source>Multiple sclerosis that gets worse with heat</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>تصلب متعدد يسوء مع الحرارة</translation>
    </message>
    <message>
        <source>Heart failure, or a tendency to faint</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>قصور القلب، أو ميل إلى الإغماء</translation>
    </message>
    <message>
        <source>A tendency to bleed</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>ميل إلى النزف</translation>
    </message>
    <message>
        <source>A medicine patch there (fentanyl and others release faster when warm)</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>لصقة دوائية هناك (الفنتانيل وغيره يتحرر أسرع مع الدفء)</translation>
    </message>
    <message>
        <source>A tumour there</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>ورم هناك</translation>
    </message>
    <message>
        <source>An open wound there</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>جرح مفتوح هناك</translation>
    </message>
    <message>
        <source>Pregnant (on the belly or low back, and hot tubs)</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>حمل (على البطن أو أسفل الظهر، وأحواض الماء الساخن)</translation>
    </message>
    <message>
        <source>Confused or drowsy, after alcohol or a muscle relaxant</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>تشوّش أو نعاس، أو بعد كحول أو مرخٍ للعضلات</translation>
    </message>
    <message>
        <source>A cream or rub on the skin there</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>كريم أو مرهم دلك على الجلد هناك</translation>
    </message>
    <message>
        <source>55 or older and wearing the wrap on bare skin (wear it over clothing)</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>55 سنة أو أكثر مع وضع اللفافة على الجلد العاري (توضع فوق الملابس)</translation>
    </message>
    <message>
        <source>Planks want a back that has calmed down, and a heart and belly that may be held tight.</source>
        <extracomment>safety · cautions.toml, short.</extracomment>
        <translation>البلانك يتطلب ظهرًا قد هدأ، وقلبًا وبطنًا يحتملان الشدّ.</translation>
    </message>
    <message>
        <source>Getting down to the floor and up again is hard for me</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>النزول إلى الأرض والنهوض منها صعب عليّ</translation>
    </message>
    <message>
        <source>I am in the last third of a pregnancy</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>أنا في الثلث الأخير من الحمل</translation>
    </message>
    <message>
        <source>I had surgery lately at the belly, a shoulder, a wrist or an eye</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>أُجريت لي حديثًا عملية في البطن أو الكتف أو المعصم أو العين</translation>
    </message>
    <message>
        <source>I have a hernia</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>لديّ فتق</translation>
    </message>
    <message>
        <source>My blood pressure is high and not well controlled</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>ضغط دمي مرتفع وغير مضبوط جيدًا</translation>
    </message>
    <message>
        <source>A doctor or physiotherapist said that planks are fine for me</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>قال طبيب أو اختصاصي علاج طبيعي إن البلانك مناسب لي</translation>
    </message>
    <message>
        <source>Some people should drink less, not more.</source>
        <extracomment>safety · cautions.toml, short.</extracomment>
        <translation>بعض الناس ينبغي أن يشربوا أقل، لا أكثر.</translation>
    </message>
    <message>
        <source>Heart failure</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>قصور القلب</translation>
    </message>
    <message>
        <source>Kidney disease</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>مرض الكلى</translation>
    </message>
    <message>
        <source>Liver disease</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>مرض الكبد</translation>
    </message>
    <message>
        <source>I once had low sodium in the blood</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>سبق أن انخفض الصوديوم في دمي</translation>
    </message>
    <message>
        <source>A doctor told me how much I may drink</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>قال لي طبيب كم يمكنني أن أشرب</translation>
    </message>
    <message>
        <source>I take &quot;water tablets&quot; (diuretics)</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>آخذ مدرّات البول</translation>
    </message>
    <message>
        <source>BMI is for adults, and says nothing in a pregnancy.</source>
        <extracomment>safety · cautions.toml, short.</extracomment>
        <translation>مؤشر BMI للبالغين، ولا يقول شيئًا أثناء الحمل.</translation>
    </message>
    <message>
        <source>I am pregnant</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>أنا حامل</translation>
    </message>
    <message>
        <source>I am under 18</source>
        <extracomment>safety · cautions.toml, text.</extracomment>
        <translation>عمري أقل من 18 سنة</translation>
    </message>
    <message>
        <source>Another country</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>بلد آخر</translation>
    </message>
    <message>
        <source>United States</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>الولايات المتحدة</translation>
    </message>
    <message>
        <source>Canada</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>كندا</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>المملكة المتحدة</translation>
    </message>
    <message>
        <source>Brazil</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>البرازيل</translation>
    </message>
    <message>
        <source>Australia</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>أستراليا</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>نيوزيلندا</translation>
    </message>
    <message>
        <source>Austria</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>النمسا</translation>
    </message>
    <message>
        <source>Belgium</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>بلجيكا</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>بلغاريا</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>سويسرا</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>قبرص</translation>
    </message>
    <message>
        <source>Czechia</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>التشيك</translation>
    </message>
    <message>
        <source>Germany</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>ألمانيا</translation>
    </message>
    <message>
        <source>Denmark</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>الدنمارك</translation>
    </message>
    <message>
        <source>Estonia</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>إستونيا</translation>
    </message>
    <message>
        <source>Spain</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>إسبانيا</translation>
    </message>
    <message>
        <source>Finland</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>فنلندا</translation>
    </message>
    <message>
        <source>France</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>فرنسا</translation>
    </message>
    <message>
        <source>Greece</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>اليونان</translation>
    </message>
    <message>
        <source>Croatia</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>كرواتيا</translation>
    </message>
    <message>
        <source>Hungary</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>المجر</translation>
    </message>
    <message>
        <source>Ireland</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>أيرلندا</translation>
    </message>
    <message>
        <source>Iceland</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>آيسلندا</translation>
    </message>
    <message>
        <source>Italy</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>إيطاليا</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>ليتوانيا</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>لوكسمبورغ</translation>
    </message>
    <message>
        <source>Latvia</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>لاتفيا</translation>
    </message>
    <message>
        <source>Malta</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>مالطا</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>هولندا</translation>
    </message>
    <message>
        <source>Norway</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>النرويج</translation>
    </message>
    <message>
        <source>Poland</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>بولندا</translation>
    </message>
    <message>
        <source>Portugal</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>البرتغال</translation>
    </message>
    <message>
        <source>Romania</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>رومانيا</translation>
    </message>
    <message>
        <source>Sweden</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>السويد</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>سلوفينيا</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>سلوفاكيا</translation>
    </message>
    <message>
        <source>Yogurt, plain, low-fat</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>زبادي سادة قليل الدسم</translation>
    </message>
    <message>
        <source>8 oz (230 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>8 أونصات (230 غرامًا)</translation>
    </message>
    <message>
        <source>Yogurt, plain, nonfat</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>زبادي سادة خالٍ من الدسم</translation>
    </message>
    <message>
        <source>6 oz (170 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>6 أونصات (170 غرامًا)</translation>
    </message>
    <message>
        <source>Milk, 1 %</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>حليب، 1٪</translation>
    </message>
    <message>
        <source>1 cup (240 ml)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>كوب واحد (240 مل)</translation>
    </message>
    <message>
        <source>Soy drink, fortified</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>مشروب صويا مدعّم</translation>
    </message>
    <message>
        <source>Tofu, set with calcium</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>توفو مخثّر بالكالسيوم</translation>
    </message>
    <message>
        <source>1/2 cup (125 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>نصف كوب (125 غرامًا)</translation>
    </message>
    <message>
        <source>Differs by brand; see the pack.</source>
        <extracomment>foods.toml, note.</extracomment>
        <translation>يختلف باختلاف العلامة؛ انظر العبوة.</translation>
    </message>
    <message>
        <source>Mozzarella, part-skim</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>موزاريلا قليلة الدسم</translation>
    </message>
    <message>
        <source>1.5 oz (42 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>1.5 أونصة (42 غرامًا)</translation>
    </message>
    <message>
        <source>Sardines with bones</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>سردين بعظمه</translation>
    </message>
    <message>
        <source>3 oz (85 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>3 أونصات (85 غرامًا)</translation>
    </message>
    <message>
        <source>Salmon</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>سلمون</translation>
    </message>
    <message>
        <source>Salmon, canned with bones</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>سلمون معلّب بعظمه</translation>
    </message>
    <message>
        <source>Collards, cooked</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>كرنب أخضر (كولارد) مطبوخ</translation>
    </message>
    <message>
        <source>1 cup (190 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>كوب واحد (190 غرامًا)</translation>
    </message>
    <message>
        <source>Kale, cooked</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>كرنب مجعّد (كيل) مطبوخ</translation>
    </message>
    <message>
        <source>1 cup (130 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>كوب واحد (130 غرامًا)</translation>
    </message>
    <message>
        <source>Pumpkin seeds, roasted</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>بذور قرع محمّصة</translation>
    </message>
    <message>
        <source>1 oz (28 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>أونصة واحدة (28 غرامًا)</translation>
    </message>
    <message>
        <source>Chia seeds</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>بذور الشيا</translation>
    </message>
    <message>
        <source>Almonds, dry-roasted</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>لوز محمّص دون زيت</translation>
    </message>
    <message>
        <source>Cashews</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>كاجو</translation>
    </message>
    <message>
        <source>Spinach, boiled</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>سبانخ مسلوقة</translation>
    </message>
    <message>
        <source>1/2 cup (90 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>نصف كوب (90 غرامًا)</translation>
    </message>
    <message>
        <source>Its own calcium is barely taken up.</source>
        <extracomment>foods.toml, note.</extracomment>
        <translation>الكالسيوم الذي فيها لا يكاد يُمتص.</translation>
    </message>
    <message>
        <source>Spinach, raw</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>سبانخ نيئة</translation>
    </message>
    <message>
        <source>2 cups (60 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>كوبان (60 غرامًا)</translation>
    </message>
    <message>
        <source>Black beans, cooked</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>فاصوليا سوداء مطبوخة</translation>
    </message>
    <message>
        <source>1/2 cup (85 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>نصف كوب (85 غرامًا)</translation>
    </message>
    <message>
        <source>Brown rice, cooked</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>أرز بني مطبوخ</translation>
    </message>
    <message>
        <source>1/2 cup (100 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>نصف كوب (100 غرام)</translation>
    </message>
    <message>
        <source>Banana</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>موز</translation>
    </message>
    <message>
        <source>1 medium</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>حبة متوسطة</translation>
    </message>
    <message>
        <source>Potato, baked</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>بطاطا مشوية</translation>
    </message>
    <message>
        <source>Lentils, cooked</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>عدس مطبوخ</translation>
    </message>
    <message>
        <source>1 cup (200 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>كوب واحد (200 غرام)</translation>
    </message>
    <message>
        <source>Apricots, dried</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>مشمش مجفف</translation>
    </message>
    <message>
        <source>1/2 cup (65 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>نصف كوب (65 غرامًا)</translation>
    </message>
    <message>
        <source>Prunes</source>
        <extracomment>foods.toml, name.</extracomment>
        <translation>برقوق مجفف</translation>
    </message>
    <message>
        <source>1/2 cup (87 g)</source>
        <extracomment>foods.toml, portion.</extracomment>
        <translation>نصف كوب (87 غرامًا)</translation>
    </message>
    <message>
        <source>The week in three numbers</source>
        <extracomment>measures.toml, title. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>الأسبوع في ثلاثة أرقام</translation>
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
        <translation>مقارنة بالبداية</translation>
    </message>
    <message>
        <source>Since this episode began, how is your back now?</source>
        <extracomment>measures.toml, ask. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>منذ بدأت هذه النوبة، كيف حال ظهرك الآن؟</translation>
    </message>
    <message>
        <source>Very much better</source>
        <extracomment>measures.toml, label. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>أفضل بكثير جدًا</translation>
    </message>
    <message>
        <source>Much better</source>
        <extracomment>measures.toml, label. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>أفضل بكثير</translation>
    </message>
    <message>
        <source>A little better</source>
        <extracomment>measures.toml, label. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>أفضل قليلًا</translation>
    </message>
    <message>
        <source>No change</source>
        <extracomment>measures.toml, label. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>لا تغيّر</translation>
    </message>
    <message>
        <source>A little worse</source>
        <extracomment>measures.toml, label. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>أسوأ قليلًا</translation>
    </message>
    <message>
        <source>Much worse</source>
        <extracomment>measures.toml, label. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>أسوأ بكثير</translation>
    </message>
    <message>
        <source>Very much worse</source>
        <extracomment>measures.toml, label. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>أسوأ بكثير جدًا</translation>
    </message>
    <message>
        <source>What your back keeps you from, today</source>
        <extracomment>measures.toml, title. A published questionnaire: use the translation that was published, word for word, or leave it.</extracomment>
        <translation>ما يمنعك منه ظهرك، اليوم</translation>
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
        <translation>إيبوبروفين</translation>
    </message>
    <message>
        <source>Naproxen sodium</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>نابروكسين صوديوم</translation>
    </message>
    <message>
        <source>Aspirin</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>أسبرين</translation>
    </message>
    <message>
        <source>Diclofenac</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>ديكلوفيناك</translation>
    </message>
    <message>
        <source>Acetaminophen</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>أسيتامينوفين (باراسيتامول)</translation>
    </message>
    <message>
        <source>Dipyrone</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>ديبيرون</translation>
    </message>
    <message>
        <source>Ketoprofen</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>كيتوبروفين</translation>
    </message>
    <message>
        <source>Carisoprodol</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>كاريزوبرودول</translation>
    </message>
    <message>
        <source>Another muscle relaxant</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>مرخٍ آخر للعضلات</translation>
    </message>
    <message>
        <source>Promethazine</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>بروميثازين</translation>
    </message>
    <message>
        <source>A sedating antihistamine</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>مضاد هيستامين مهدّئ</translation>
    </message>
    <message>
        <source>An opioid</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>أفيوني</translation>
    </message>
    <message>
        <source>A benzodiazepine</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>بنزوديازيبين</translation>
    </message>
    <message>
        <source>A sleeping pill</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>حبة منوّمة</translation>
    </message>
    <message>
        <source>Adiphenine</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>أديفينين</translation>
    </message>
    <message>
        <source>Caffeine</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>كافيين</translation>
    </message>
    <message>
        <source>Something else</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Ibuprofen 200 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>إيبوبروفين 200 ملغ</translation>
    </message>
    <message>
        <source>1 tablet; 2 if 1 does not work. Every 4 to 6 h, counted from any tablet. At most 6 tablets (1200 mg) in 24 h.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>قرص واحد؛ وقرصان إن لم يكفِ واحد. كل 4 إلى 6 ساعات، تُحسب من أي قرص. على الأكثر 6 أقراص (1200 ملغ) في 24 ساعة.</translation>
    </message>
    <message>
        <source>2 tablets. Every 4 to 6 h. At most 10 tablets (3250 mg) in 24 h; older generics print 12.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>قرصان. كل 4 إلى 6 ساعات. على الأكثر 10 أقراص (3250 ملغ) في 24 ساعة، مع أن الأدوية الجنيسة الأقدم مطبوع عليها 12.</translation>
    </message>
    <message>
        <source>2 caplets. Every 6 h. At most 6 caplets (3000 mg) in 24 h; some generics print 8.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>2 كابليت. كل 6 ساعات. على الأكثر 6 كابليت (3000 ملغ) في 24 ساعة، مع أن بعض الأدوية الجنيسة مطبوع عليها 8.</translation>
    </message>
    <message>
        <source>2 caplets, swallowed whole. Every 8 h. At most 6 caplets (3900 mg) in 24 h.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>2 كابليت، تُبلع كاملة. كل 8 ساعات. على الأكثر 6 كابليت (3900 ملغ) في 24 ساعة.</translation>
    </message>
    <message>
        <source>1 or 2 tablets every 4 h, or 3 every 6 h. At most 12 tablets (3900 mg) in 24 h. Not under 19 with a viral illness.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>قرص أو قرصان كل 4 ساعات، أو 3 أقراص كل 6 ساعات. على الأكثر 12 قرصًا (3900 ملغ) في 24 ساعة. ليس لمن هم دون 19 سنة مع مرض فيروسي.</translation>
    </message>
    <message>
        <source>1 or 2 tablets 3 times a day, 6 h apart. At most 6 tablets (1200 mg) in 24 h.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>قرص أو قرصان 3 مرات في اليوم، بفاصل 6 ساعات. على الأكثر 6 أقراص (1200 ملغ) في 24 ساعة.</translation>
    </message>
    <message>
        <source>1 or 2 tablets every 4 to 6 h, at least 4 h apart. At most 12 tablets (3600 mg) in 24 h. Not under 16.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>قرص أو قرصان كل 4 إلى 6 ساعات، بفاصل 4 ساعات على الأقل. على الأكثر 12 قرصًا (3600 ملغ) في 24 ساعة. ليس لمن هم دون 16 سنة.</translation>
    </message>
    <message>
        <source>Naproxen sodium 220 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>نابروكسين صوديوم 220 ملغ</translation>
    </message>
    <message>
        <source>Keep to gentle comfort: an easy position and short walks.</source>
        <extracomment>safety · causes.toml, today.</extracomment>
        <translation>اكتفِ بوسائل التخفيف اللطيفة: وضعية سهلة ومشي قصير.</translation>
    </message>
    <message>
        <source>general safety advice</source>
        <extracomment>causes.toml, source.</extracomment>
        <translation>نصائح عامة للسلامة</translation>
    </message>
    <message>
        <source>package labels; general safety advice</source>
        <extracomment>causes.toml, source.</extracomment>
        <translation>ملصقات الأدوية؛ نصائح عامة للسلامة</translation>
    </message>
    <message>
        <source>FDA NSAID pregnancy notice 2020; general safety advice</source>
        <extracomment>causes.toml, source.</extracomment>
        <translation>تنبيه FDA عن مضادات الالتهاب اللاستيرويدية في الحمل، 2020؛ نصائح عامة للسلامة</translation>
    </message>
    <message>
        <source>Comfort and walking</source>
        <extracomment>safety · causes.toml, headline.</extracomment>
        <translation>وسائل الراحة والمشي</translation>
    </message>
    <message>
        <source>Mexico</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>المكسيك</translation>
    </message>
    <message>
        <source>Argentina</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>الأرجنتين</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>الإمارات العربية المتحدة</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>البحرين</translation>
    </message>
    <message>
        <source>Algeria</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>الجزائر</translation>
    </message>
    <message>
        <source>Egypt</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>مصر</translation>
    </message>
    <message>
        <source>Iraq</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>العراق</translation>
    </message>
    <message>
        <source>Jordan</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>الأردن</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>الكويت</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>لبنان</translation>
    </message>
    <message>
        <source>Morocco</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>المغرب</translation>
    </message>
    <message>
        <source>Oman</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>عُمان</translation>
    </message>
    <message>
        <source>Qatar</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>قطر</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>المملكة العربية السعودية</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <extracomment>countries.toml, name.</extracomment>
        <translation>تونس</translation>
    </message>
    <message>
        <source>Dexketoprofen</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>ديكسكيتوبروفين</translation>
    </message>
    <message>
        <source>1 tablet; the first dose may be 2 within the first hour. Every 8 to 12 h. At most 2 tablets in 8 to 12 h and 3 (660 mg) in 24 h.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>قرص واحد؛ ويمكن أن تكون الجرعة الأولى قرصين خلال الساعة الأولى. كل 8 إلى 12 ساعة. على الأكثر قرصان في 8 إلى 12 ساعة و3 أقراص (660 ملغ) في 24 ساعة.</translation>
    </message>
    <message>
        <source>Acetaminophen 325 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>أسيتامينوفين (باراسيتامول) 325 ملغ</translation>
    </message>
    <message>
        <source>Acetaminophen 500 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>أسيتامينوفين (باراسيتامول) 500 ملغ</translation>
    </message>
    <message>
        <source>Acetaminophen ER 650 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>أسيتامينوفين (باراسيتامول) ER 650 ملغ</translation>
    </message>
    <message>
        <source>Aspirin 325 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>أسبرين 325 ملغ</translation>
    </message>
    <message>
        <source>Paracetamol 500 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>باراسيتامول 500 ملغ</translation>
    </message>
    <message>
        <source>1 or 2 tablets, at least 4 h apart. At most 4 doses and 8 tablets (4 g) in 24 h. Under 50 kg: ask first.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>قرص أو قرصان، بفاصل 4 ساعات على الأقل. على الأكثر 4 جرعات و8 أقراص (4 غرامات) في 24 ساعة. تحت 50 كغ: السؤال أولًا.</translation>
    </message>
    <message>
        <source>Aspirin 300 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>أسبرين 300 ملغ</translation>
    </message>
    <message>
        <source>Naproxen sodium 275 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>نابروكسين صوديوم 275 ملغ</translation>
    </message>
    <message>
        <source>1 tablet once or twice a day. At most 2 tablets (550 mg) in 24 h without a prescriber.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>قرص واحد مرة أو مرتين في اليوم. على الأكثر قرصان (550 ملغ) في 24 ساعة دون طبيب واصف.</translation>
    </message>
    <message>
        <source>Naproxen sodium 550 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>نابروكسين صوديوم 550 ملغ</translation>
    </message>
    <message>
        <source>1 tablet once a day. At most 1 tablet (550 mg) in 24 h without a prescriber.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>قرص واحد مرة في اليوم. على الأكثر قرص واحد (550 ملغ) في 24 ساعة دون طبيب واصف.</translation>
    </message>
    <message>
        <source>Dipyrone 500 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>ديبيرون 500 ملغ</translation>
    </message>
    <message>
        <source>1 or 2 tablets up to 4 times a day. At most 8 tablets (4 g) in 24 h. Not under 15. Not with an NSAID or pyrazolone allergy, asthma from painkillers, bone-marrow or blood-cell problems, porphyria or G6PD deficiency. Fever, a sore throat or mouth ulcers on dipyrone: stop, and see a doctor.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>قرص أو قرصان حتى 4 مرات في اليوم. على الأكثر 8 أقراص (4 غرامات) في 24 ساعة. ليس لمن هم دون 15 سنة. ليس مع حساسية من مضاد التهاب لا ستيرويدي أو من البيرازولون، أو ربو من المسكنات، أو مشكلات في نخاع العظم أو خلايا الدم، أو البورفيريا أو نقص G6PD. حمّى أو ألم في الحلق أو قرح في الفم مع الديبيرون: التوقف عنه ومراجعة طبيب.</translation>
    </message>
    <message>
        <source>Dipyrone 1 g</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>ديبيرون 1 غرام</translation>
    </message>
    <message>
        <source>Half a tablet or 1 tablet up to 4 times a day. At most 4 tablets (4 g) in 24 h. Not under 15. Not with an NSAID or pyrazolone allergy, asthma from painkillers, bone-marrow or blood-cell problems, porphyria or G6PD deficiency. Fever, a sore throat or mouth ulcers on dipyrone: stop, and see a doctor.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>نصف قرص أو قرص واحد حتى 4 مرات في اليوم. على الأكثر 4 أقراص (4 غرامات) في 24 ساعة. ليس لمن هم دون 15 سنة. ليس مع حساسية من مضاد التهاب لا ستيرويدي أو من البيرازولون، أو ربو من المسكنات، أو مشكلات في نخاع العظم أو خلايا الدم، أو البورفيريا أو نقص G6PD. حمّى أو ألم في الحلق أو قرح في الفم مع الديبيرون: التوقف عنه ومراجعة طبيب.</translation>
    </message>
    <message>
        <source>Dipyrone, promethazine, adiphenine</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>ديبيرون، بروميثازين، أديفينين</translation>
    </message>
    <message>
        <source>1 or 2 tablets, at least 6 h apart. At most 8 tablets in 24 h. Not under 12. Not a muscle relaxant; it makes sleepy. Not with kidney, heart, liver or blood-cell problems, G6PD deficiency, porphyria, an ulcer or an NSAID allergy. Fever, a sore throat or mouth ulcers on dipyrone: stop, and see a doctor.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>قرص أو قرصان، بفاصل 6 ساعات على الأقل. على الأكثر 8 أقراص في 24 ساعة. ليس لمن هم دون 12 سنة. ليس مرخيًا للعضلات؛ ويسبب النعاس. ليس مع مشكلات في الكلى أو القلب أو الكبد أو خلايا الدم، أو نقص G6PD، أو البورفيريا، أو قرحة، أو حساسية من مضاد التهاب لا ستيرويدي. حمّى أو ألم في الحلق أو قرح في الفم مع الديبيرون: التوقف عنه ومراجعة طبيب.</translation>
    </message>
    <message>
        <source>Dipyrone, promethazine, adiphenine: drops</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>ديبيرون، بروميثازين، أديفينين: قطرات</translation>
    </message>
    <message>
        <source>33 to 66 drops, at least 6 h apart. At most 264 drops in 24 h. Counted here in portions of 33 drops (1.5 ml). Not a muscle relaxant; it makes sleepy. Not with kidney, heart, liver or blood-cell problems, G6PD deficiency, porphyria, an ulcer or an NSAID allergy. Fever, a sore throat or mouth ulcers on dipyrone: stop, and see a doctor.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>33 إلى 66 قطرة، بفاصل 6 ساعات على الأقل. على الأكثر 264 قطرة في 24 ساعة. تُعدّ هنا بحصص من 33 قطرة (1.5 مل). ليس مرخيًا للعضلات؛ ويسبب النعاس. ليس مع مشكلات في الكلى أو القلب أو الكبد أو خلايا الدم، أو نقص G6PD، أو البورفيريا، أو قرحة، أو حساسية من مضاد التهاب لا ستيرويدي. حمّى أو ألم في الحلق أو قرح في الفم مع الديبيرون: التوقف عنه ومراجعة طبيب.</translation>
    </message>
    <message>
        <source>Carisoprodol, diclofenac, paracetamol, caffeine</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>كاريزوبرودول، ديكلوفيناك، باراسيتامول، كافيين</translation>
    </message>
    <message>
        <source>Prescription only: your prescriber&apos;s instructions hold. It has an NSAID and acetaminophen in it, and makes sleepy.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>بوصفة فقط: تعليمات طبيبك الواصف هي السارية. فيه مضاد التهاب لا ستيرويدي وأسيتامينوفين، ويسبب النعاس.</translation>
    </message>
    <message>
        <source>1 or 2 tablets, at least 6 h apart. At most 6 tablets (1200 mg) in 24 h.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>قرص أو قرصان، بفاصل 6 ساعات على الأقل. على الأكثر 6 أقراص (1200 ملغ) في 24 ساعة.</translation>
    </message>
    <message>
        <source>Ibuprofen 400 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>إيبوبروفين 400 ملغ</translation>
    </message>
    <message>
        <source>1 tablet, at least 6 h apart. At most 3 tablets (1200 mg) in 24 h.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>قرص واحد، بفاصل 6 ساعات على الأقل. على الأكثر 3 أقراص (1200 ملغ) في 24 ساعة.</translation>
    </message>
    <message>
        <source>1 or 2 tablets, at least 6 h apart. At most 4 doses and 8 tablets (4 g) in 24 h.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>قرص أو قرصان، بفاصل 6 ساعات على الأقل. على الأكثر 4 جرعات و8 أقراص (4 غرامات) في 24 ساعة.</translation>
    </message>
    <message>
        <source>1 tablet every 8 to 12 h; the first dose may be 2. At most 3 tablets (660 mg) in 24 h; with kidney or liver problems at most 2.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>قرص واحد كل 8 إلى 12 ساعة؛ ويمكن أن تكون الجرعة الأولى قرصين. على الأكثر 3 أقراص (660 ملغ) في 24 ساعة؛ ومع مشكلات في الكلى أو الكبد قرصان على الأكثر.</translation>
    </message>
    <message>
        <source>Aspirin 500 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>أسبرين 500 ملغ</translation>
    </message>
    <message>
        <source>1 or 2 tablets, at least 4 h apart. At most 6 tablets (3 g) in 24 h. From age 65: 1 tablet, at most 4 in 24 h.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>قرص أو قرصان، بفاصل 4 ساعات على الأقل. على الأكثر 6 أقراص (3 غرامات) في 24 ساعة. من سن 65: قرص واحد في المرة، و4 أقراص على الأكثر في 24 ساعة.</translation>
    </message>
    <message>
        <source>Diclofenac 12.5 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>ديكلوفيناك 12.5 ملغ</translation>
    </message>
    <message>
        <source>2 tablets first, then 1 or 2 every 4 to 6 h. At most 6 tablets (75 mg) in 24 h. Not with heart failure, heart disease or narrowed arteries, or after a stroke.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>قرصان أولًا، ثم قرص أو قرصان كل 4 إلى 6 ساعات. على الأكثر 6 أقراص (75 ملغ) في 24 ساعة. ليس مع قصور القلب أو مرض القلب أو تضيّق الشرايين، ولا بعد سكتة دماغية.</translation>
    </message>
    <message>
        <source>Diclofenac 25 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>ديكلوفيناك 25 ملغ</translation>
    </message>
    <message>
        <source>1 tablet every 4 to 6 h. At most 3 tablets (75 mg) in 24 h. Not with heart failure, heart disease or narrowed arteries, or after a stroke.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>قرص واحد كل 4 إلى 6 ساعات. على الأكثر 3 أقراص (75 ملغ) في 24 ساعة. ليس مع قصور القلب أو مرض القلب أو تضيّق الشرايين، ولا بعد سكتة دماغية.</translation>
    </message>
    <message>
        <source>Metamizole 500 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>ميتاميزول 500 ملغ</translation>
    </message>
    <message>
        <source>Prescription only: your prescriber&apos;s instructions hold. Fever, a sore throat or mouth ulcers on it: stop, and see a doctor at once.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>بوصفة فقط: تعليمات طبيبك الواصف هي السارية. حمّى أو ألم في الحلق أو قرح في الفم أثناء تناوله: التوقف عنه ومراجعة طبيب فورًا.</translation>
    </message>
    <message>
        <source>1 tablet up to 4 times a day, at least 6 h apart. At most 4 tablets (2 g) in 24 h.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>قرص واحد حتى 4 مرات في اليوم، بفاصل 6 ساعات على الأقل. على الأكثر 4 أقراص (2 غرام) في 24 ساعة.</translation>
    </message>
    <message>
        <source>1 tablet every 8 to 12 h; or 2 first, then 1 after 12 h. At most 3 tablets (660 mg) in 24 h. From age 65: at most 2.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>قرص واحد كل 8 إلى 12 ساعة؛ أو قرصان أولًا ثم قرص واحد بعد 12 ساعة. على الأكثر 3 أقراص (660 ملغ) في 24 ساعة. من سن 65: قرصان على الأكثر.</translation>
    </message>
    <message>
        <source>1 tablet every 6 to 8 h. At most 3 tablets (1200 mg) in 24 h. From age 65: ask a doctor how much.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>قرص واحد كل 6 إلى 8 ساعات. على الأكثر 3 أقراص (1200 ملغ) في 24 ساعة. من سن 65: يُسأل الطبيب عن المقدار.</translation>
    </message>
    <message>
        <source>Ibuprofen 600 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>إيبوبروفين 600 ملغ</translation>
    </message>
    <message>
        <source>Prescription only: your prescriber&apos;s instructions hold. It is an NSAID.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>بوصفة فقط: تعليمات طبيبك الواصف هي السارية. وهو مضاد التهاب لا ستيرويدي.</translation>
    </message>
    <message>
        <source>1 tablet every 4 to 6 h, or 2 every 6 h. At most 6 tablets (3 g) in 24 h.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>قرص واحد كل 4 إلى 6 ساعات، أو قرصان كل 6 ساعات. على الأكثر 6 أقراص (3 غرامات) في 24 ساعة.</translation>
    </message>
    <message>
        <source>Paracetamol 650 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>باراسيتامول 650 ملغ</translation>
    </message>
    <message>
        <source>1 tablet every 4 to 6 h. At most 4 tablets (2600 mg) in 24 h.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>قرص واحد كل 4 إلى 6 ساعات. على الأكثر 4 أقراص (2600 ملغ) في 24 ساعة.</translation>
    </message>
    <message>
        <source>Paracetamol 1 g</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>باراسيتامول 1 غرام</translation>
    </message>
    <message>
        <source>1 tablet every 6 to 8 h. At most 3 tablets (3 g) in 24 h. Not under 50 kg.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>قرص واحد كل 6 إلى 8 ساعات. على الأكثر 3 أقراص (3 غرامات) في 24 ساعة. ليس لمن وزنهم دون 50 كغ.</translation>
    </message>
    <message>
        <source>1 tablet, at least 4 h apart. At most 8 tablets (4 g) in 24 h. Not under 16.</source>
        <extracomment>safety · medicines.toml, says.</extracomment>
        <translation>قرص واحد، بفاصل 4 ساعات على الأقل. على الأكثر 8 أقراص (4 غرامات) في 24 ساعة. ليس لمن هم دون 16 سنة.</translation>
    </message>
    <message>
        <source>Dexketoprofen 25 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>ديكسكيتوبروفين 25 ملغ</translation>
    </message>
    <message>
        <source>Metamizole 575 mg</source>
        <extracomment>safety · medicines.toml, name.</extracomment>
        <translation>ميتاميزول 575 ملغ</translation>
    </message>
    <message>
        <source>Are you 60 or older?</source>
        <extracomment>safety · medicines.toml, text.</extracomment>
        <translation>هل عمرك 60 سنة أو أكثر؟</translation>
    </message>
    <message>
        <source>Have you had a stomach ulcer or stomach bleeding, or do you often have heartburn?</source>
        <extracomment>safety · medicines.toml, text.</extracomment>
        <translation>هل سبق أن أُصبت بقرحة في المعدة أو نزف منها، أو هل تعاني كثيرًا من حرقة المعدة؟</translation>
    </message>
    <message>
        <source>Do you have kidney disease?</source>
        <extracomment>safety · medicines.toml, text.</extracomment>
        <translation>هل لديك مرض في الكلى؟</translation>
    </message>
    <message>
        <source>Do you have liver disease?</source>
        <extracomment>safety · medicines.toml, text.</extracomment>
        <translation>هل لديك مرض في الكبد؟</translation>
    </message>
    <message>
        <source>Do you have heart disease or high blood pressure, have you had a stroke, or is heart surgery planned or just past?</source>
        <extracomment>safety · medicines.toml, text.</extracomment>
        <translation>هل لديك مرض في القلب أو ارتفاع في ضغط الدم، أو سبق أن أُصبت بسكتة دماغية، أو هناك جراحة قلب مقررة أو قريبة العهد؟</translation>
    </message>
    <message>
        <source>Do you use a blood thinner such as warfarin, a steroid, or a water tablet?</source>
        <extracomment>safety · medicines.toml, text.</extracomment>
        <translation>هل تستعمل مميّعًا للدم مثل الوارفارين، أو ستيرويدًا، أو مدرًّا للبول؟</translation>
    </message>
    <message>
        <source>Are you pregnant, or could you be?</source>
        <extracomment>safety · medicines.toml, text.</extracomment>
        <translation>هل يوجد حمل، أو احتمال حمل؟</translation>
    </message>
    <message>
        <source>Do you have asthma, or have you reacted badly to an NSAID such as aspirin or ibuprofen?</source>
        <extracomment>safety · medicines.toml, text.</extracomment>
        <translation>هل لديك ربو، أو سبق أن تفاعل جسمك بشكل سيئ مع مضاد التهاب لا ستيرويدي مثل الأسبرين أو الإيبوبروفين؟</translation>
    </message>
    <message>
        <source>60 or older</source>
        <extracomment>safety · medicines.toml, ask.</extracomment>
        <translation>60 سنة أو أكثر</translation>
    </message>
    <message>
        <source>a past ulcer or stomach bleeding, or frequent heartburn</source>
        <extracomment>safety · medicines.toml, ask.</extracomment>
        <translation>قرحة سابقة أو نزف معدي سابق، أو حرقة معدة متكررة</translation>
    </message>
    <message>
        <source>high blood pressure, heart disease, liver cirrhosis, kidney disease, asthma, a stroke</source>
        <extracomment>safety · medicines.toml, ask.</extracomment>
        <translation>ارتفاع ضغط الدم، مرض القلب، تشمّع الكبد، مرض الكلى، الربو، سكتة دماغية</translation>
    </message>
    <message>
        <source>a blood thinner, a steroid, a diuretic</source>
        <extracomment>safety · medicines.toml, ask.</extracomment>
        <translation>مميّع للدم، ستيرويد، مدرّ للبول</translation>
    </message>
    <message>
        <source>3 or more alcoholic drinks a day</source>
        <extracomment>safety · medicines.toml, ask.</extracomment>
        <translation>3 مشروبات كحولية أو أكثر في اليوم</translation>
    </message>
    <message>
        <source>pregnancy from 20 weeks</source>
        <extracomment>safety · medicines.toml, ask.</extracomment>
        <translation>حمل من الأسبوع 20</translation>
    </message>
    <message>
        <source>never right before or after heart surgery</source>
        <extracomment>safety · medicines.toml, ask.</extracomment>
        <translation>لا يؤخذ أبدًا مباشرة قبل جراحة القلب ولا مباشرة بعدها</translation>
    </message>
    <message>
        <source>Not with another NSAID: ibuprofen, naproxen, aspirin, diclofenac, ketoprofen. With daily low-dose aspirin, ask your prescriber.</source>
        <extracomment>safety · medicines.toml, mix.</extracomment>
        <translation>ليس مع مضاد التهاب لا ستيرويدي آخر: إيبوبروفين، نابروكسين، أسبرين، ديكلوفيناك، كيتوبروفين. مع جرعة أسبرين يومية منخفضة، اسأل طبيبك الواصف.</translation>
    </message>
    <message>
        <source>With 3 or more alcoholic drinks a day, ask a doctor first.</source>
        <extracomment>safety · medicines.toml, mix.</extracomment>
        <translation>مع 3 مشروبات كحولية أو أكثر في اليوم، اسأل طبيبًا أولًا.</translation>
    </message>
    <message>
        <source>Not with a blood thinner, a steroid or a past stomach bleed unless a doctor said so. The same for SSRI and SNRI antidepressants, lithium, methotrexate, and an ACE inhibitor with a diuretic.</source>
        <extracomment>safety · medicines.toml, mix.</extracomment>
        <translation>ليس مع مميّع للدم أو ستيرويد أو نزف معدي سابق إلا إذا سمح طبيب بذلك. والأمر نفسه مع مضادات الاكتئاب SSRI وSNRI، والليثيوم، والميثوتريكسات، ومثبط ACE مع مدرّ للبول.</translation>
    </message>
    <message>
        <source>Not in pregnancy from 20 weeks unless a professional said so.</source>
        <extracomment>safety · medicines.toml, mix.</extracomment>
        <translation>ليس في الحمل من الأسبوع 20 إلا إذا سمح مختص بذلك.</translation>
    </message>
    <message>
        <source>liver disease</source>
        <extracomment>safety · medicines.toml, ask.</extracomment>
        <translation>مرض الكبد</translation>
    </message>
    <message>
        <source>warfarin</source>
        <extracomment>safety · medicines.toml, ask.</extracomment>
        <translation>وارفارين</translation>
    </message>
    <message>
        <source>any other product with acetaminophen in it</source>
        <extracomment>safety · medicines.toml, ask.</extracomment>
        <translation>أي منتج آخر فيه أسيتامينوفين (باراسيتامول)</translation>
    </message>
    <message>
        <source>Not with another product that has acetaminophen (paracetamol) in it: cold and flu mixes, Mioflex A.</source>
        <extracomment>safety · medicines.toml, mix.</extracomment>
        <translation>ليس مع منتج آخر فيه أسيتامينوفين (باراسيتامول): خلطات الزكام والإنفلونزا، Mioflex A.</translation>
    </message>
    <message>
        <source>It may make you sleepy and blur your sight: no driving, no machines.</source>
        <extracomment>safety · medicines.toml, ask.</extracomment>
        <translation>قد يسبب لك النعاس ويشوّش بصرك: لا قيادة، لا آلات.</translation>
    </message>
    <message>
        <source>Not with alcohol, an opioid, a benzodiazepine, a sleeping pill or a sedating antihistamine.</source>
        <extracomment>safety · medicines.toml, mix.</extracomment>
        <translation>ليس مع كحول أو أفيوني أو بنزوديازيبين أو حبة منوّمة أو مضاد هيستامين مهدّئ.</translation>
    </message>
    <message>
        <source>Knee to chest</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>الركبة إلى الصدر</translation>
    </message>
    <message>
        <source>5 seconds, later 20; 2 or 3 times each side, twice a day.</source>
        <extracomment>safety · moves.toml, dose.</extracomment>
        <translation>5 ثوانٍ، ولاحقًا 20؛ مرتين أو 3 مرات لكل جهة، مرتين في اليوم.</translation>
    </message>
    <message>
        <source>Pain shoots down a leg, or you have a hip replacement.</source>
        <extracomment>safety · moves.toml, skip_if.</extracomment>
        <translation>ألم ينطلق نزولًا في ساق، أو مفصل ورك صناعي لديك.</translation>
    </message>
    <message>
        <source>Breathe out as the knee comes in.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation>زفير مع اقتراب الركبة.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>الاستلقاء على الظهر، الركبتان مثنيتان، القدمان مستويتان.</translation>
    </message>
    <message>
        <source>Bring one knee towards your chest with both hands until you feel a mild pull in the low back.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>تقريب ركبة واحدة من الصدر بكلتا اليدين حتى الشعور بشدّ خفيف في أسفل الظهر.</translation>
    </message>
    <message>
        <source>Let it go slowly and rest.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>إرخاؤها ببطء ثم الراحة.</translation>
    </message>
    <message>
        <source>Lying on the back with one foot on the floor; the hands bring the other knee to the chest; felt in the low back.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>استلقاء على الظهر وقدم على الأرض؛ اليدان تقرّبان الركبة الأخرى من الصدر؛ يُشعر به في أسفل الظهر.</translation>
    </message>
    <message>
        <source>Pelvic tilt</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>إمالة الحوض</translation>
    </message>
    <message>
        <source>5 seconds each way; 5 times, up to 30 over some weeks.</source>
        <extracomment>safety · moves.toml, dose.</extracomment>
        <translation>5 ثوانٍ لكل اتجاه؛ 5 مرات، حتى 30 على مدى أسابيع.</translation>
    </message>
    <message>
        <source>Breathe out as the back goes flat.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation>زفير مع استواء الظهر.</translation>
    </message>
    <message>
        <source>Arch the low back a little, so that a hand would fit under it.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>تقويس أسفل الظهر قليلًا، بحيث تتسع تحته يد.</translation>
    </message>
    <message>
        <source>Then tighten your belly and press the low back gently to the floor.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>ثم شدّ البطن وضغط أسفل الظهر بلطف على الأرض.</translation>
    </message>
    <message>
        <source>Lying on the back with bent knees; the low back arches a little and is then pressed flat; felt low in the belly and back.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>استلقاء على الظهر مع ركبتين مثنيتين؛ يتقوّس أسفل الظهر قليلًا ثم يُضغط حتى يستوي؛ يُشعر به في أسفل البطن والظهر.</translation>
    </message>
    <message>
        <source>Knees side to side</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>الركبتان يمينًا ويسارًا</translation>
    </message>
    <message>
        <source>5 to 10 seconds; 2 or 3 times each side.</source>
        <extracomment>safety · moves.toml, dose.</extracomment>
        <translation>5 إلى 10 ثوانٍ؛ مرتين أو 3 مرات لكل جهة.</translation>
    </message>
    <message>
        <source>Small range in the first days.</source>
        <extracomment>safety · moves.toml, acute_note.</extracomment>
        <translation>مدى صغير في الأيام الأولى.</translation>
    </message>
    <message>
        <source>It catches sharply. With osteoporosis keep it small.</source>
        <extracomment>safety · moves.toml, skip_if.</extracomment>
        <translation>ألم حاد مباغت. ومع هشاشة العظام يبقى المدى صغيرًا.</translation>
    </message>
    <message>
        <source>Breathe out as the knees go over.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation>زفير مع ميل الركبتين.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, arms out to the sides.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>الاستلقاء على الظهر، الركبتان مثنيتان، الذراعان إلى الجانبين.</translation>
    </message>
    <message>
        <source>Keep both shoulders down and let both knees sink to one side.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>إبقاء الكتفين على الأرض وترك الركبتين تهبطان إلى جانب واحد.</translation>
    </message>
    <message>
        <source>Come back to the middle, then the other side.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>العودة إلى الوسط، ثم الجانب الآخر.</translation>
    </message>
    <message>
        <source>Seen from above, lying on the back with the arms out; both knees sink to one side; felt along the waist and low back.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>منظر من أعلى، استلقاء على الظهر والذراعان إلى الجانبين؛ الركبتان تهبطان إلى جانب واحد؛ يُشعر به على طول الخصر وأسفل الظهر.</translation>
    </message>
    <message>
        <source>Cat and cow</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>القطة والبقرة</translation>
    </message>
    <message>
        <source>3 seconds each way, 5 to 10 times.</source>
        <extracomment>safety · moves.toml, dose.</extracomment>
        <translation>3 ثوانٍ لكل اتجاه، 5 إلى 10 مرات.</translation>
    </message>
    <message>
        <source>Sore wrists: use your fists or forearms.</source>
        <extracomment>safety · moves.toml, skip_if.</extracomment>
        <translation>ألم في المعصمين: الارتكاز على القبضتين أو الساعدين.</translation>
    </message>
    <message>
        <source>Breathe out as the back rounds up, in as it sinks.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation>زفير مع تقوّس الظهر إلى أعلى، وشهيق مع هبوطه.</translation>
    </message>
    <message>
        <source>On hands and knees, hands under the shoulders, knees under the hips.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>على اليدين والركبتين، اليدان تحت الكتفين، الركبتان تحت الوركين.</translation>
    </message>
    <message>
        <source>Round your back up like a cat and let your head hang.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>تقويس الظهر إلى أعلى كالقطة وترك الرأس يتدلى.</translation>
    </message>
    <message>
        <source>Then let your belly sink and look ahead.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>ثم ترك البطن يهبط مع النظر إلى الأمام.</translation>
    </message>
    <message>
        <source>On hands and knees; the back rounds up with the head down, then sinks with the head up; felt along the whole back.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>على اليدين والركبتين؛ يتقوّس الظهر إلى أعلى والرأس إلى أسفل، ثم يهبط والرأس إلى أعلى؛ يُشعر به على طول الظهر كله.</translation>
    </message>
    <message>
        <source>Child&apos;s pose</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>وضعية الطفل</translation>
    </message>
    <message>
        <source>10 to 30 seconds, 2 to 4 times.</source>
        <extracomment>safety · moves.toml, dose.</extracomment>
        <translation>10 إلى 30 ثانية، 2 إلى 4 مرات.</translation>
    </message>
    <message>
        <source>In the first days only if it eases.</source>
        <extracomment>safety · moves.toml, acute_note.</extracomment>
        <translation>في الأيام الأولى فقط إن كانت تخفف.</translation>
    </message>
    <message>
        <source>Knees hurt: a cushion under your seat. Late in a pregnancy: knees wide.</source>
        <extracomment>safety · moves.toml, skip_if.</extracomment>
        <translation>ألم في الركبتين: وسادة تحت المقعدة. في أواخر الحمل: الركبتان متباعدتان.</translation>
    </message>
    <message>
        <source>Breathe slowly into your back.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation>تنفس ببطء نحو الظهر.</translation>
    </message>
    <message>
        <source>Start on hands and knees.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>البدء على اليدين والركبتين.</translation>
    </message>
    <message>
        <source>Sit back towards your heels and slide your hands forward.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>الرجوع بالمقعدة نحو الكعبين ومدّ اليدين إلى الأمام.</translation>
    </message>
    <message>
        <source>Rest your forehead and let the back grow long.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>إراحة الجبين وترك الظهر يستطيل.</translation>
    </message>
    <message>
        <source>From hands and knees the seat sinks back to the heels with the arms stretched forward on the floor; felt along the back.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>من وضع اليدين والركبتين تهبط المقعدة نحو الكعبين والذراعان ممدودتان إلى الأمام على الأرض؛ يُشعر به على طول الظهر.</translation>
    </message>
    <message>
        <source>Back of the leg, with a strap</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>خلف الساق، بحزام</translation>
    </message>
    <message>
        <source>10 to 30 seconds, 2 to 4 times each side.</source>
        <extracomment>safety · moves.toml, dose.</extracomment>
        <translation>10 إلى 30 ثانية، 2 إلى 4 مرات لكل جهة.</translation>
    </message>
    <message>
        <source>The leg tingles: that is a nerve, stop.</source>
        <extracomment>safety · moves.toml, skip_if.</extracomment>
        <translation>تنميل في الساق: هذا عصب، توقف.</translation>
    </message>
    <message>
        <source>Breathe out as the leg comes up.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation>زفير مع ارتفاع الساق.</translation>
    </message>
    <message>
        <source>Lie on your back with a strap or towel around one foot, the other leg long.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>الاستلقاء على الظهر مع حزام أو منشفة حول قدم واحدة، والساق الأخرى ممدودة.</translation>
    </message>
    <message>
        <source>Lift the leg, nearly straight, until the back of the thigh pulls mildly.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>رفع الساق، شبه مستقيمة، حتى شدّ خفيف خلف الفخذ.</translation>
    </message>
    <message>
        <source>Keep the other leg on the floor.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>إبقاء الساق الأخرى على الأرض.</translation>
    </message>
    <message>
        <source>Lying on the back; one nearly straight leg is drawn up with a strap around the foot; felt at the back of the thigh.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>استلقاء على الظهر؛ تُسحب ساق شبه مستقيمة إلى أعلى بحزام حول القدم؛ يُشعر به خلف الفخذ.</translation>
    </message>
    <message>
        <source>Bridge</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>الجسر</translation>
    </message>
    <message>
        <source>Three slow breaths; 5 times, up to 30 over some weeks.</source>
        <extracomment>safety · moves.toml, dose.</extracomment>
        <translation>ثلاثة أنفاس بطيئة؛ 5 مرات، حتى 30 على مدى أسابيع.</translation>
    </message>
    <message>
        <source>It cramps: hold it shorter. Leave it late in a pregnancy.</source>
        <extracomment>safety · moves.toml, skip_if.</extracomment>
        <translation>تقلّص مؤلم: ثبات أقصر. لا تُؤدّى في أواخر الحمل.</translation>
    </message>
    <message>
        <source>Keep breathing slowly, three breaths a lift.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation>استمرار التنفس ببطء، ثلاثة أنفاس لكل رفعة.</translation>
    </message>
    <message>
        <source>Press through your feet and lift the hips until knees, hips and shoulders make one line.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>الضغط بالقدمين ورفع الوركين حتى تصير الركبتان والوركان والكتفان على خط واحد.</translation>
    </message>
    <message>
        <source>Come down slowly.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>النزول ببطء.</translation>
    </message>
    <message>
        <source>Lying on the back with bent knees; the hips lift until knees, hips and shoulders make one line; felt in the buttocks.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>استلقاء على الظهر مع ركبتين مثنيتين؛ يرتفع الوركان حتى تصير الركبتان والوركان والكتفان على خط واحد؛ يُشعر به في الأليتين.</translation>
    </message>
    <message>
        <source>Half-kneeling hip stretch</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>إطالة الورك على ركبة واحدة</translation>
    </message>
    <message>
        <source>Knees hurt: a pad under the knee. Hold on to a chair if you sway.</source>
        <extracomment>safety · moves.toml, skip_if.</extracomment>
        <translation>ألم في الركبتين: حشية تحت الركبة. الإمساك بكرسي عند التمايل.</translation>
    </message>
    <message>
        <source>Breathe out as you move forward.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation>زفير مع التحرك إلى الأمام.</translation>
    </message>
    <message>
        <source>Kneel on one knee, the other foot in front.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>الركوع على ركبة واحدة، القدم الأخرى في الأمام.</translation>
    </message>
    <message>
        <source>Keep your trunk upright and your seat tucked under.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>إبقاء الجذع منتصبًا والمقعدة مضمومة إلى أسفل.</translation>
    </message>
    <message>
        <source>Move your hips forward until the front of the kneeling hip pulls mildly.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>تحريك الوركين إلى الأمام حتى شدّ خفيف في مقدمة ورك الساق الراكعة.</translation>
    </message>
    <message>
        <source>Kneeling on one knee with the other foot in front; the upright trunk moves forward; felt at the front of the kneeling hip.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>ركوع على ركبة واحدة والقدم الأخرى في الأمام؛ يتحرك الجذع المنتصب إلى الأمام؛ يُشعر به في مقدمة ورك الساق الراكعة.</translation>
    </message>
    <message>
        <source>Seated twist</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>لفّ الجذع جلوسًا</translation>
    </message>
    <message>
        <source>10 seconds, 3 to 5 times each side, twice a day.</source>
        <extracomment>safety · moves.toml, dose.</extracomment>
        <translation>10 ثوانٍ، 3 إلى 5 مرات لكل جهة، مرتين في اليوم.</translation>
    </message>
    <message>
        <source>Osteoporosis, or disc pain that is worse when you twist.</source>
        <extracomment>safety · moves.toml, skip_if.</extracomment>
        <translation>هشاشة عظام، أو ألم قرص (غضروف) يزداد مع لفّ الجذع.</translation>
    </message>
    <message>
        <source>Sit tall as you breathe in, turn as you breathe out.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation>انتصاب مع الشهيق، ولفّ مع الزفير.</translation>
    </message>
    <message>
        <source>Sit tall on a chair, feet flat.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>الجلوس منتصبًا على كرسي، القدمان مستويتان.</translation>
    </message>
    <message>
        <source>Turn your chest to one side, one hand on the outer thigh, one on the backrest.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>لفّ الصدر إلى جانب، يد على خارج الفخذ ويد على مسند الظهر.</translation>
    </message>
    <message>
        <source>Look over that shoulder, without force.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>النظر من فوق ذلك الكتف، دون قوة.</translation>
    </message>
    <message>
        <source>Sitting on a chair; the chest and head turn to one side, a hand on the backrest; felt along the side of the back.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>جلوس على كرسي؛ الصدر والرأس يلتفّان إلى جانب، ويد على مسند الظهر؛ يُشعر به على جانب الظهر.</translation>
    </message>
    <message>
        <source>Press-up on the elbows</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>الارتكاز على المرفقين</translation>
    </message>
    <message>
        <source>5 to 10 seconds, 5 to 10 times.</source>
        <extracomment>safety · moves.toml, dose.</extracomment>
        <translation>5 إلى 10 ثوانٍ، 5 إلى 10 مرات.</translation>
    </message>
    <message>
        <source>Good if pain in the leg or low back moves up.</source>
        <extracomment>safety · moves.toml, acute_note.</extracomment>
        <translation>جيد إن انتقل الألم في الساق أو أسفل الظهر إلى أعلى.</translation>
    </message>
    <message>
        <source>Pain moves down the leg, or you have spinal stenosis.</source>
        <extracomment>safety · moves.toml, skip_if.</extracomment>
        <translation>ألم ينتقل نزولًا في الساق، أو تضيّق في القناة الشوكية لديك.</translation>
    </message>
    <message>
        <source>Breathe out at the top and let the belly sag.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation>زفير في الأعلى مع ترك البطن يرتخي.</translation>
    </message>
    <message>
        <source>Lie on your belly, legs long.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>الاستلقاء على البطن، الساقان ممدودتان.</translation>
    </message>
    <message>
        <source>Prop yourself up on your elbows, elbows under the shoulders.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>الارتكاز على المرفقين، المرفقان تحت الكتفين.</translation>
    </message>
    <message>
        <source>Leave the hips on the floor and let the low back relax.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>إبقاء الوركين على الأرض وترك أسفل الظهر يسترخي.</translation>
    </message>
    <message>
        <source>Lying on the belly; the chest lifts on the elbows while the hips stay on the floor; felt in the low back.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>استلقاء على البطن؛ يرتفع الصدر على المرفقين ويبقى الوركان على الأرض؛ يُشعر به في أسفل الظهر.</translation>
    </message>
    <message>
        <source>Standing plank at the counter</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>بلانك وقوفًا على حافة المطبخ</translation>
    </message>
    <message>
        <source>In through the nose for 3 seconds, out for 3.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation>شهيق من الأنف 3 ثوانٍ، وزفير 3.</translation>
    </message>
    <message>
        <source>Hands on a kitchen counter, arms straight, feet a step or two back.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>اليدان على حافة المطبخ، الذراعان مستقيمتان، القدمان إلى الخلف خطوة أو خطوتين.</translation>
    </message>
    <message>
        <source>Make one line from heels to head, belly and seat firm.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>خط واحد من الكعبين إلى الرأس، البطن والمقعدة مشدودان.</translation>
    </message>
    <message>
        <source>Keep breathing; you should be able to talk.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>استمرار التنفس؛ وينبغي أن يكون الكلام ممكنًا.</translation>
    </message>
    <message>
        <source>Leaning on a kitchen counter with straight arms, the body one line from heels to head.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>ارتكاز على حافة المطبخ بذراعين مستقيمتين، والجسم خط واحد من الكعبين إلى الرأس.</translation>
    </message>
    <message>
        <source>Plank on your knees</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>بلانك على الركبتين</translation>
    </message>
    <message>
        <source>Forearms on the floor, elbows under the shoulders, knees down.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>الساعدان على الأرض، المرفقان تحت الكتفين، الركبتان على الأرض.</translation>
    </message>
    <message>
        <source>Make one line from knees to head.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>خط واحد من الركبتين إلى الرأس.</translation>
    </message>
    <message>
        <source>On forearms and knees, one line from knees to head, the shins up.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>على الساعدين والركبتين، خط واحد من الركبتين إلى الرأس، مقدّم الساقين مرفوع.</translation>
    </message>
    <message>
        <source>Plank on forearms and toes</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>بلانك على الساعدين وأصابع القدمين</translation>
    </message>
    <message>
        <source>Forearms on the floor, elbows under the shoulders, toes tucked.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>الساعدان على الأرض، المرفقان تحت الكتفين، أصابع القدمين مثنية.</translation>
    </message>
    <message>
        <source>Lift the hips until heels, hips and head make one line. No sagging, no arching.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>رفع الوركين حتى يصير الكعبان والوركان والرأس على خط واحد. بلا هبوط ولا تقوّس.</translation>
    </message>
    <message>
        <source>On forearms and toes, the body one straight line from heels to head.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>على الساعدين وأصابع القدمين، والجسم خط مستقيم واحد من الكعبين إلى الرأس.</translation>
    </message>
    <message>
        <source>Side bridge</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>الجسر الجانبي</translation>
    </message>
    <message>
        <source>In for 3 seconds, out for 3.</source>
        <extracomment>moves.toml, breath.</extracomment>
        <translation>شهيق 3 ثوانٍ، وزفير 3.</translation>
    </message>
    <message>
        <source>Lie on your side, elbow under the shoulder, knees bent.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>الاستلقاء على الجنب، المرفق تحت الكتف، الركبتان مثنيتان.</translation>
    </message>
    <message>
        <source>Lift your hips until knees, hips and head make one line.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>رفع الوركين حتى تصير الركبتان والوركان والرأس على خط واحد.</translation>
    </message>
    <message>
        <source>Later, with the legs long and on your feet.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>ولاحقًا والساقان ممدودتان، على القدمين.</translation>
    </message>
    <message>
        <source>On one side, propped on an elbow and the bent knees, the hips lifted in one line.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>على جنب واحد، ارتكاز على مرفق وعلى الركبتين المثنيتين، والوركان مرفوعان على خط واحد.</translation>
    </message>
    <message>
        <source>Bird-dog</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>الطائر والكلب</translation>
    </message>
    <message>
        <source>On hands and knees, back flat.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>على اليدين والركبتين، الظهر مستوٍ.</translation>
    </message>
    <message>
        <source>Stretch one arm forward and the opposite leg back, level with the back.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>مدّ ذراع إلى الأمام والساق المقابلة إلى الخلف، بمستوى الظهر.</translation>
    </message>
    <message>
        <source>Sweep both to the floor, then again.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>إنزال الاثنتين إلى الأرض، ثم من جديد.</translation>
    </message>
    <message>
        <source>On hands and knees, one arm stretched forward and the opposite leg stretched back, level.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>على اليدين والركبتين، ذراع ممدودة إلى الأمام والساق المقابلة ممدودة إلى الخلف، بمستوى واحد.</translation>
    </message>
    <message>
        <source>Curl-up</source>
        <extracomment>moves.toml, name.</extracomment>
        <translation>رفع الرأس والكتفين</translation>
    </message>
    <message>
        <source>Lie on your back, one knee bent, hands under the low back.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>الاستلقاء على الظهر، ركبة واحدة مثنية، اليدان تحت أسفل الظهر.</translation>
    </message>
    <message>
        <source>Lift head and shoulders a little, as one block. The low back stays as it is.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>رفع الرأس والكتفين قليلًا، ككتلة واحدة. أسفل الظهر يبقى كما هو.</translation>
    </message>
    <message>
        <source>Let down slowly.</source>
        <extracomment>moves.toml, steps.</extracomment>
        <translation>النزول ببطء.</translation>
    </message>
    <message>
        <source>Lying on the back with one knee bent and the hands under the low back; head and shoulders lift a little.</source>
        <extracomment>moves.toml, alt.</extracomment>
        <translation>استلقاء على الظهر مع ركبة مثنية واليدان تحت أسفل الظهر؛ يرتفع الرأس والكتفان قليلًا.</translation>
    </message>
    <message>
        <source>Numb around genitals, bottom or inner thighs</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>خدر حول الأعضاء التناسلية أو المقعدة أو باطن الفخذين</translation>
    </message>
    <message>
        <source>Is there numbness or tingling around your genitals, bottom or inner thighs, or does wiping feel different?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>هل يوجد خدر أو تنميل حول الأعضاء التناسلية أو المقعدة أو باطن الفخذين، أو هل يختلف الإحساس عند المسح بعد قضاء الحاجة؟</translation>
    </message>
    <message>
        <source>The nerves at the end of the spine may be squeezed (cauda equina). Hours matter.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>قد تكون الأعصاب في نهاية العمود الفقري مضغوطة (ذيل الفرس). الساعات حاسمة.</translation>
    </message>
    <message>
        <source>Newly hard to pee, or can&apos;t feel a full bladder</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>صعوبة تبوّل جديدة، أو عدم الإحساس بامتلاء المثانة</translation>
    </message>
    <message>
        <source>Is it newly hard to start peeing, or can you not feel when your bladder is full?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>هل صار بدء التبوّل صعبًا حديثًا، أو هل لا تحس حين تكون مثانتك ممتلئة؟</translation>
    </message>
    <message>
        <source>The nerves at the end of the spine may be squeezed (cauda equina).</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>قد تكون الأعصاب في نهاية العمود الفقري مضغوطة (ذيل الفرس).</translation>
    </message>
    <message>
        <source>Lost control of pee or poo</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>فقدان التحكم في البول أو البراز</translation>
    </message>
    <message>
        <source>Have you newly lost control of pee or poo?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>هل فقدت حديثًا التحكم في البول أو البراز؟</translation>
    </message>
    <message>
        <source>New pain, tingling or weakness in both legs</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>ألم أو تنميل أو ضعف جديد في كلتا الساقين</translation>
    </message>
    <message>
        <source>Is there new pain, tingling, weakness or numbness in both legs?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>هل يوجد ألم أو تنميل أو ضعف أو خدر جديد في كلتا الساقين؟</translation>
    </message>
    <message>
        <source>The spinal cord or the nerves at its end may be squeezed.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>قد يكون النخاع الشوكي أو الأعصاب في نهايته مضغوطة.</translation>
    </message>
    <message>
        <source>A leg or foot getting weaker, or a foot that drags</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>ساق أو قدم تزداد ضعفًا، أو قدم تنجرّ</translation>
    </message>
    <message>
        <source>Is a leg or foot getting weaker by the hour or day, or does a foot drag or slap?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>هل تزداد ساق أو قدم ضعفًا بمرور الساعات أو الأيام، أو هل تنجرّ قدم أو تصفع الأرض؟</translation>
    </message>
    <message>
        <source>A nerve may be squeezed.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>قد يكون عصب مضغوطًا.</translation>
    </message>
    <message>
        <source>Sudden change in sexual feeling or function</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>تغيّر مفاجئ في الإحساس الجنسي أو الوظيفة الجنسية</translation>
    </message>
    <message>
        <source>Has sexual feeling or function suddenly changed since the back pain began?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>هل تغيّر الإحساس الجنسي أو الوظيفة الجنسية فجأة منذ بدأ ألم الظهر؟</translation>
    </message>
    <message>
        <source>Began with a crash or a fall from height</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>بدأ بحادث أو سقوط من ارتفاع</translation>
    </message>
    <message>
        <source>Did it start after a serious accident, such as a car crash or a fall from height?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>هل بدأ بعد حادث خطير، مثل حادث سيارة أو سقوط من ارتفاع؟</translation>
    </message>
    <message>
        <source>Something may be broken, or bleeding.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>قد يكون هناك كسر أو نزف.</translation>
    </message>
    <message>
        <source>Chest pain, trouble breathing, pain to jaw or arm</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>ألم صدر، صعوبة تنفس، ألم إلى الفك أو الذراع</translation>
    </message>
    <message>
        <source>Do you have chest pain, trouble breathing, or pain spreading to jaw or arm?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>هل لديك ألم في الصدر، أو صعوبة في التنفس، أو ألم يمتد إلى الفك أو الذراع؟</translation>
    </message>
    <message>
        <source>It can come from the heart, the main artery or the lungs.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>قد يأتي من القلب أو الشريان الرئيسي أو الرئتين.</translation>
    </message>
    <message>
        <source>Sudden severe tummy or back pain, faint, clammy</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>ألم بطن أو ظهر شديد مفاجئ، مع شعور بالإغماء أو تعرّق بارد</translation>
    </message>
    <message>
        <source>Did sudden, severe tummy or back pain come with feeling faint, clammy, a very fast heartbeat, or a pulsing feeling in the belly?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>هل جاء ألم شديد مفاجئ في البطن أو الظهر مع شعور بالإغماء، أو تعرّق بارد، أو ضربات قلب سريعة جدًا، أو إحساس بنبض في البطن؟</translation>
    </message>
    <message>
        <source>It can come from the main artery in the belly.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>قد يأتي من الشريان الرئيسي في البطن.</translation>
    </message>
    <message>
        <source>Fever or shivering, and very ill or at risk</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>حمّى أو قشعريرة، مع شعور بمرض شديد أو عامل خطر</translation>
    </message>
    <message>
        <source>Fever or shivering, and you feel very ill, are confused, have a stiff neck, inject drugs, have weak immunity, or had a recent spine procedure or infection?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>حمّى أو قشعريرة، مع شعور بمرض شديد، أو تشوّش ذهني، أو تيبّس في الرقبة، أو تعاطي مخدرات بالحقن، أو ضعف مناعة، أو إجراء حديث في العمود الفقري، أو عدوى حديثة؟</translation>
    </message>
    <message>
        <source>It can be an infection of the spine or the blood.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>قد تكون عدوى في العمود الفقري أو الدم.</translation>
    </message>
    <message>
        <source>Face droop, slurred speech, sight loss, worst headache</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>تدلّي الوجه، كلام متلعثم، فقدان بصر، أسوأ صداع</translation>
    </message>
    <message>
        <source>Is there face droop, arm weakness, slurred speech, sudden sight loss, or the worst headache of your life?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>هل يوجد تدلٍّ في الوجه، أو ضعف في ذراع، أو كلام متلعثم، أو فقدان بصر مفاجئ، أو أسوأ صداع في حياتك؟</translation>
    </message>
    <message>
        <source>It can be a stroke.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>قد تكون سكتة دماغية.</translation>
    </message>
    <message>
        <source>Pregnant with bleeding, fluid or waves of pain</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>حمل مع نزف أو نزول سائل أو موجات ألم</translation>
    </message>
    <message>
        <source>Are you pregnant, with bleeding, fluid loss, or back pain that comes in waves?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>هل يوجد حمل مع أي مما يلي: نزف، أو نزول سائل، أو ألم ظهر يأتي على موجات؟</translation>
    </message>
    <message>
        <source>It can be labour or trouble with the placenta. Call the maternity unit or the emergency number.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>قد يكون مخاضًا أو مشكلة في المشيمة. يجب الاتصال بقسم الولادة أو برقم الطوارئ.</translation>
    </message>
    <message>
        <source>After medicine: swollen face, black stool, too many tablets</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>بعد دواء: تورّم الوجه، براز أسود، أقراص أكثر من اللازم</translation>
    </message>
    <message>
        <source>After a medicine: swelling of face or throat, wheeze, fainting, black or bloody stool or vomit? Or clearly more tablets than the label allows?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>بعد دواء: تورّم في الوجه أو الحلق، أو صفير في التنفس، أو إغماء، أو براز أو قيء أسود أو دموي؟ أو أقراص أكثر بوضوح مما يسمح به الملصق؟</translation>
    </message>
    <message>
        <source>It can be an allergy, bleeding or an overdose. With too much acetaminophen (paracetamol), call even if you feel well.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>قد تكون حساسية أو نزفًا أو جرعة مفرطة. عند تناول أكثر من اللازم من الأسيتامينوفين (باراسيتامول) يجب الاتصال حتى لو كنت تشعر بأنك بخير.</translation>
    </message>
    <message>
        <source>It can be an infection.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>قد تكون عدوى.</translation>
    </message>
    <message>
        <source>Weight lost without trying</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>نقص وزن دون قصد</translation>
    </message>
    <message>
        <source>Have you lost weight without trying?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>هل نقص وزنك دون قصد؟</translation>
    </message>
    <message>
        <source>A doctor would look for an illness behind it.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>يبحث الطبيب عن مرض وراء ذلك.</translation>
    </message>
    <message>
        <source>Had cancer before, and this pain is new</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>سرطان سابق، وهذا الألم جديد</translation>
    </message>
    <message>
        <source>Have you ever had cancer, and this pain is new?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>هل أُصبت يومًا بسرطان، وهذا الألم جديد؟</translation>
    </message>
    <message>
        <source>A doctor would want to make sure.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>يريد الطبيب أن يتأكد.</translation>
    </message>
    <message>
        <source>New lump, swelling or change of shape</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>كتلة أو تورّم أو تغيّر شكل جديد</translation>
    </message>
    <message>
        <source>Is there a new lump, swelling, or change in the shape of your back?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>هل توجد كتلة جديدة أو تورّم جديد أو تغيّر في شكل ظهرك؟</translation>
    </message>
    <message>
        <source>A doctor would look for a break or a growth.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>يبحث الطبيب عن كسر أو نموّ غير طبيعي.</translation>
    </message>
    <message>
        <source>No position eases it, or worse lying down or at night</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>لا وضعية تخففه، أو أسوأ عند الاستلقاء أو ليلًا</translation>
    </message>
    <message>
        <source>Does the pain not ease in any position, or is it worse lying down or at night?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>هل لا يخف الألم في أي وضعية، أو هل هو أسوأ عند الاستلقاء أو ليلًا؟</translation>
    </message>
    <message>
        <source>Most muscle pain has a position that helps.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>لمعظم آلام العضلات وضعية تريحها.</translation>
    </message>
    <message>
        <source>Mainly between the shoulder blades</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>أساسًا بين لوحي الكتفين</translation>
    </message>
    <message>
        <source>Is the pain mainly high up, between the shoulder blades?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>هل الألم أساسًا في الأعلى، بين لوحي الكتفين؟</translation>
    </message>
    <message>
        <source>Pain there comes from other causes more often.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>الألم هناك يأتي أكثر من أسباب أخرى.</translation>
    </message>
    <message>
        <source>Much worse when coughing, sneezing or straining</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>أسوأ بكثير عند السعال أو العطس أو الحزق (الكبس)</translation>
    </message>
    <message>
        <source>Is it much worse when you cough, sneeze or strain on the toilet?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>هل يزداد كثيرًا عند السعال أو العطس أو الحزق (الكبس) في المرحاض؟</translation>
    </message>
    <message>
        <source>A nerve root or a disc may be involved.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>قد يكون جذر عصبي أو قرص (غضروف) معنيًا.</translation>
    </message>
    <message>
        <source>Thin bones, steroids or over 50, and a fall or jolt</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>عظام هشة أو ستيرويد أو فوق 50، مع سقوط أو هزّة</translation>
    </message>
    <message>
        <source>Osteoporosis, long use of steroids, or over 50 (even more from 65 on), and a fall or jolt, even a small one?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>هشاشة عظام، أو استعمال طويل للستيرويد، أو عمر فوق 50 (وأكثر من ذلك من 65 فصاعدًا)، مع سقوط أو هزّة، ولو صغيرة؟</translation>
    </message>
    <message>
        <source>A bone may be broken.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>قد يكون عظم مكسورًا.</translation>
    </message>
    <message>
        <source>Weak immunity, or a recent serious infection</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>ضعف مناعة، أو عدوى خطيرة حديثة</translation>
    </message>
    <message>
        <source>Weak immunity, HIV, chemotherapy, a transplant, injected drugs, tuberculosis, or a recent serious infection?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>ضعف مناعة، أو HIV، أو علاج كيميائي، أو زرع عضو، أو تعاطي مخدرات بالحقن، أو سلّ، أو عدوى خطيرة حديثة؟</translation>
    </message>
    <message>
        <source>Infections are more likely then.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>العدوى أكثر احتمالًا عندئذ.</translation>
    </message>
    <message>
        <source>New weakness or numbness in one leg</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>ضعف أو خدر جديد في ساق واحدة</translation>
    </message>
    <message>
        <source>Is there new weakness or numbness in one leg?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>هل يوجد ضعف أو خدر جديد في ساق واحدة؟</translation>
    </message>
    <message>
        <source>A nerve root may be involved.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>قد يكون جذر عصبي معنيًا.</translation>
    </message>
    <message>
        <source>Burning or bloody pee, or side pain with nausea</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>بول حارق أو دموي، أو ألم خاصرة مع غثيان</translation>
    </message>
    <message>
        <source>Burning when you pee, blood in it, or pain in the side below the ribs with nausea?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>حرقة عند التبوّل، أو دم في البول، أو ألم في الخاصرة تحت الأضلاع مع غثيان؟</translation>
    </message>
    <message>
        <source>It can come from the kidneys.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>قد يأتي من الكليتين.</translation>
    </message>
    <message>
        <source>Under 20, or first episode ever over 55</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>دون 20، أو أول نوبة على الإطلاق فوق 55</translation>
    </message>
    <message>
        <source>Are you under 20, or is this the first episode ever and you are over 55?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>هل عمرك دون 20 سنة، أو هل هذه أول نوبة على الإطلاق وعمرك فوق 55؟</translation>
    </message>
    <message>
        <source>At these ages a doctor looks sooner.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>في هذه الأعمار ينظر الطبيب في الأمر أبكر.</translation>
    </message>
    <message>
        <source>Pregnant, or gave birth in the last 6 weeks</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>حمل، أو ولادة في آخر 6 أسابيع</translation>
    </message>
    <message>
        <source>Are you pregnant, or did you give birth in the last 6 weeks?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>هل يوجد حمل، أو كانت ولادة في آخر 6 أسابيع؟</translation>
    </message>
    <message>
        <source>A midwife or doctor knows what fits now.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>القابلة أو الطبيب يعرف ما يناسب الآن.</translation>
    </message>
    <message>
        <source>Blood thinner, and a knock or sudden severe pain</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>مميّع دم، مع ضربة أو ألم شديد مفاجئ</translation>
    </message>
    <message>
        <source>Do you take a blood thinner, and had a knock or sudden severe pain?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>هل تأخذ مميّعًا للدم، وتعرّض جسمك لضربة أو أصابك ألم شديد مفاجئ؟</translation>
    </message>
    <message>
        <source>It can be a bleed.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>قد يكون نزفًا.</translation>
    </message>
    <message>
        <source>Too severe to sleep, stand, wash or dress</source>
        <extracomment>safety · signs.toml, short.</extracomment>
        <translation>أشدّ من أن يسمح بالنوم أو الوقوف أو الاغتسال أو اللبس</translation>
    </message>
    <message>
        <source>Is the pain so severe that you cannot sleep, stand, wash or dress?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>هل الألم شديد إلى حد أنك لا تستطيع النوم أو الوقوف أو الاغتسال أو اللبس؟</translation>
    </message>
    <message>
        <source>Pain this strong deserves help.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>ألم بهذه الشدة يستحق المساعدة.</translation>
    </message>
    <message>
        <source>Is it no better after 2 weeks of home care, or has any pain lasted beyond 6 weeks?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>هل مضى أسبوعان من العناية المنزلية دون تحسن، أو هل دام أي ألم أكثر من 6 أسابيع؟</translation>
    </message>
    <message>
        <source>Time for somebody to look at it.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>حان الوقت لأن يعاينه أحد.</translation>
    </message>
    <message>
        <source>Do spasms keep coming back in the same place?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>هل تعود التشنّجات مرة بعد مرة في المكان نفسه؟</translation>
    </message>
    <message>
        <source>A pattern is worth showing to somebody.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>النمط المتكرر يستحق أن يُعرض على أحد.</translation>
    </message>
    <message>
        <source>Does the pain go below the knee, without weakness?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>هل ينزل الألم إلى ما تحت الركبة، دون ضعف؟</translation>
    </message>
    <message>
        <source>A nerve may be irritated; it usually settles.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>قد يكون عصب متهيّجًا؛ ويهدأ ذلك عادة.</translation>
    </message>
    <message>
        <source>Morning stiffness of more than 30 minutes that eases with movement, pain that wakes you late in the night, and under 45?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>تيبّس صباحي أكثر من 30 دقيقة يخف مع الحركة، وألم يوقظك في آخر الليل، وعمر دون 45؟</translation>
    </message>
    <message>
        <source>It can be an inflammation of the spine.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>قد يكون التهابًا في العمود الفقري.</translation>
    </message>
    <message>
        <source>Spasms in other parts of the body, tremor, slowness, unsteady walking, or a change of vision?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>تشنّجات في أجزاء أخرى من الجسم، أو رعاش، أو بطء، أو مشي غير ثابت، أو تغيّر في الرؤية؟</translation>
    </message>
    <message>
        <source>The wider pattern is worth telling a doctor.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>النمط الأوسع يستحق أن يُخبَر به طبيب.</translation>
    </message>
    <message>
        <source>Have you needed medicine for more than 10 days?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>هل احتجت إلى دواء لأكثر من 10 أيام؟</translation>
    </message>
    <message>
        <source>That is the limit on the labels.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>هذا هو الحد على الملصقات.</translation>
    </message>
    <message>
        <source>Are mood, worry or sleep badly hit?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>هل تأثر مزاجك أو قلقك أو نومك تأثرًا شديدًا؟</translation>
    </message>
    <message>
        <source>Help with these helps the back as well.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>المساعدة في هذه الأمور تفيد الظهر أيضًا.</translation>
    </message>
    <message>
        <source>Was a new medicine started in the 4 weeks before (a statin, a water tablet and so on)?</source>
        <extracomment>safety · signs.toml, question.</extracomment>
        <translation>هل بدأ دواء جديد في الأسابيع الأربعة السابقة (ستاتين، مدرّ بول، وغير ذلك)؟</translation>
    </message>
    <message>
        <source>Ask the pharmacist whether it can cause cramps.</source>
        <extracomment>safety · signs.toml, why.</extracomment>
        <translation>اسأل الصيدلي هل يمكن أن يسبب تقلّصات مؤلمة.</translation>
    </message>
    <message>
        <source>Guidelines and public advice</source>
        <extracomment>sources.toml, guidelines. Heading of a list of sources.</extracomment>
        <translation>إرشادات ونصائح للعموم</translation>
    </message>
    <message>
        <source>Reviews and trials</source>
        <extracomment>sources.toml, studies. Heading of a list of sources.</extracomment>
        <translation>مراجعات وتجارب</translation>
    </message>
    <message>
        <source>Medicine labels and leaflets</source>
        <extracomment>sources.toml, labels. Heading of a list of sources.</extracomment>
        <translation>ملصقات الأدوية ونشراتها</translation>
    </message>
    <message>
        <source>Further pages</source>
        <extracomment>sources.toml, other. Heading of a list of sources.</extracomment>
        <translation>صفحات أخرى</translation>
    </message>
    <message>
        <source>It often comes back</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>كثيرًا ما تعود</translation>
    </message>
    <message>
        <source>Once it has eased, keep moving a little every day. That is what the third tab is for.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>بعد أن تهدأ، استمر في الحركة قليلًا كل يوم. لهذا وُجد التبويب الثالث.</translation>
    </message>
    <message>
        <source>Coming back is common: about 7 in 10 have another episode within a year. Staying active lowers the odds.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>العودة شائعة: نحو 7 من كل 10 تصيبهم نوبة أخرى خلال سنة. والبقاء نشيطًا يقلّل الاحتمال.</translation>
    </message>
    <message>
        <source>2024</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2024</translation>
    </message>
    <message>
        <source>What causes it</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>ما الذي يسببها</translation>
    </message>
    <message>
        <source>Look for what set it off, but don&apos;t worry when you find nothing.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>ابحث عمّا أثارها، لكن لا تقلق إن لم تجد شيئًا.</translation>
    </message>
    <message>
        <source>2016, updated 2020</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2016، حُدّث 2020</translation>
    </message>
    <message>
        <source>Most of it eases by itself</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>معظمها يهدأ من تلقاء نفسه</translation>
    </message>
    <message>
        <source>Give it days, and use what makes them easier.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>امنحها أيامًا، واستعمل ما يجعلها أسهل.</translation>
    </message>
    <message>
        <source>Most episodes ease on their own; the tools here are for comfort and for keeping you moving.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>معظم النوبات تهدأ من تلقاء نفسها؛ والأدوات هنا للراحة وللحفاظ على حركتك.</translation>
    </message>
    <message>
        <source>2017</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2017</translation>
    </message>
    <message>
        <source>Ice</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>ثلج</translation>
    </message>
    <message>
        <source>Ice for up to 20 minutes</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>الثلج حتى 20 دقيقة</translation>
    </message>
    <message>
        <source>Lie on, or beside, a pack wrapped in a soft towel, 20 minutes at most, and breathe slowly and deeply.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>استلقِ على كمادة ملفوفة بمنشفة ناعمة أو بجانبها، 20 دقيقة على الأكثر، مع تنفس بطيء وعميق.</translation>
    </message>
    <message>
        <source>Ice may feel good, but trials are too few to prove it helps a back. 20 minutes is the safe limit, not a dose.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>قد يكون الثلج مريحًا، لكن التجارب أقل من أن تثبت أنه يفيد الظهر. 20 دقيقة هي الحد الآمن، لا جرعة.</translation>
    </message>
    <message>
        <source>2006</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2006</translation>
    </message>
    <message>
        <source>How to lie</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>كيفية الاستلقاء</translation>
    </message>
    <message>
        <source>On the back with the legs up on a chair, in a recliner, or on the side with the pack behind you.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>على الظهر والساقان مرفوعتان على كرسي، أو في كرسي مائل، أو على الجنب والكمادة وراءك.</translation>
    </message>
    <message>
        <source>Pick the position that hurts least; knees up on a cushion is a common favourite.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>اختر الوضعية الأقل ألمًا؛ والركبتان على وسادة خيار يفضّله كثيرون.</translation>
    </message>
    <message>
        <source>General self-care advice</source>
        <extracomment>steps.toml, source.</extracomment>
        <translation>نصائح عامة للعناية الذاتية</translation>
    </message>
    <message>
        <source>2026</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2026</translation>
    </message>
    <message>
        <source>How often</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>كم مرة</translation>
    </message>
    <message>
        <source>Every two hours at most, for two to three days. Never longer than 20 minutes, and never asleep on it: cold can harm skin and nerves.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>لا أكثر من مرة كل ساعتين، ليومين إلى ثلاثة أيام. ليس أطول من 20 دقيقة أبدًا، ولا نوم عليه أبدًا: البرد قد يضر الجلد والأعصاب.</translation>
    </message>
    <message>
        <source>Stop at 20 minutes and let the skin warm fully: blood flow stays reduced long after the pack is off.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>توقف عند 20 دقيقة ودع الجلد يدفأ تمامًا: جريان الدم يبقى منخفضًا مدة طويلة بعد إزالة الكمادة.</translation>
    </message>
    <message>
        <source>2015</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2015</translation>
    </message>
    <message>
        <source>Medicine by the label</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>الدواء بحسب الملصق</translation>
    </message>
    <message>
        <source>Anti-inflammatory painkillers</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>مسكنات مضادة للالتهاب</translation>
    </message>
    <message>
        <source>Ibuprofen, naproxen and the like: keep to the label and write each one down here. Ask first with stomach, heart or kidney trouble.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>إيبوبروفين ونابروكسين وما شابه: التزم بالملصق ودوّن كل جرعة هنا. ومع مشكلات المعدة أو القلب أو الكلى اسأل أولًا.</translation>
    </message>
    <message>
        <source>Anti-inflammatories help a little on average; lowest dose, shortest time.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>مضادات الالتهاب تساعد قليلًا في المتوسط؛ أقل جرعة، ولأقصر مدة.</translation>
    </message>
    <message>
        <source>2017, 2020</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2017، 2020</translation>
    </message>
    <message>
        <source>Acetaminophen (paracetamol)</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>أسيتامينوفين (باراسيتامول)</translation>
    </message>
    <message>
        <source>It does not act on inflammation. If you take it, count every product that contains it.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>لا يؤثر في الالتهاب. إن أخذته، فاحسب كل منتج يحتوي عليه.</translation>
    </message>
    <message>
        <source>On its own, paracetamol/acetaminophen did no better than a dummy pill for new low back pain.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>وحده لم يكن الباراسيتامول/الأسيتامينوفين أفضل من حبة وهمية لألم أسفل الظهر الجديد.</translation>
    </message>
    <message>
        <source>2016</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2016</translation>
    </message>
    <message>
        <source>Muscle relaxants</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>مرخيات العضلات</translation>
    </message>
    <message>
        <source>Only from a prescriber. Some brands hide other medicines: Mioflex A holds diclofenac and paracetamol; Lisador is no muscle relaxant at all. No driving, no alcohol.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>فقط من طبيب واصف. بعض الأسماء التجارية تُخفي أدوية أخرى: Mioflex A فيه ديكلوفيناك وباراسيتامول؛ وLisador ليس مرخيًا للعضلات أصلًا. لا قيادة، لا كحول.</translation>
    </message>
    <message>
        <source>Muscle relaxants give a small short-lived benefit at best and often cause drowsiness; they need a prescriber.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>مرخيات العضلات تعطي في أحسن الأحوال فائدة صغيرة قصيرة وكثيرًا ما تسبب النعاس؛ وتحتاج إلى طبيب واصف.</translation>
    </message>
    <message>
        <source>2021</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2021</translation>
    </message>
    <message>
        <source>Short walks</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>مشي قصير</translation>
    </message>
    <message>
        <source>Hourly short walks</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>مشي قصير كل ساعة</translation>
    </message>
    <message>
        <source>Two to five minutes on the flat, once an hour while you are awake. Skip it with pain above 7.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>دقيقتان إلى خمس دقائق على أرض مستوية، مرة كل ساعة أثناء اليقظة. لا مشي مع ألم فوق 7.</translation>
    </message>
    <message>
        <source>Keeping gently active does slightly better than bed rest. That it should be every hour is custom; no trial tested it.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>النشاط اللطيف أفضل قليلًا من الراحة في السرير. أما أن يكون كل ساعة فعُرف؛ لم تختبره أي تجربة.</translation>
    </message>
    <message>
        <source>2010</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2010</translation>
    </message>
    <message>
        <source>Not too long in bed</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>ليس طويلًا في السرير</translation>
    </message>
    <message>
        <source>Lie down to rest, then get up again. Long spells in bed make it stiffer.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>استلقِ للراحة، ثم انهض من جديد. البقاء طويلًا في السرير يزيد التيبّس.</translation>
    </message>
    <message>
        <source>Keeping gently active does slightly better than bed rest.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>النشاط اللطيف أفضل قليلًا من الراحة في السرير.</translation>
    </message>
    <message>
        <source>The first two weeks</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>الأسبوعان الأولان</translation>
    </message>
    <message>
        <source>Walk, or move in any easy way, a little more from day to day.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>امشِ، أو تحرّك بأي طريقة سهلة، أكثر قليلًا من يوم إلى يوم.</translation>
    </message>
    <message>
        <source>In the first days exercise is about not stiffening up; its real pay-off is fewer repeats later.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>في الأيام الأولى غاية التمرين ألا يحدث تيبّس؛ وفائدته الحقيقية تكرار أقل لاحقًا.</translation>
    </message>
    <message>
        <source>Heat</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>حرارة</translation>
    </message>
    <message>
        <source>When heat begins</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>متى تبدأ الحرارة</translation>
    </message>
    <message>
        <source>A pad, a moist pack or a warm bath, 20 minutes at most; a low heat wrap up to eight hours. The plan offers it after 72 hours; earlier is your choice.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>وسادة تدفئة أو كمادة رطبة أو حمّام دافئ، 20 دقيقة على الأكثر؛ ولفافة حرارية منخفضة حتى ثماني ساعات. تعرضها الخطة بعد 72 ساعة؛ وقبل ذلك القرار لك.</translation>
    </message>
    <message>
        <source>Heat is the better-tested choice, even in the first days. Waiting 72 h is custom, not science; do wait 48 h if there is a bruise or swelling.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>الحرارة هي الخيار الأفضل اختبارًا، حتى في الأيام الأولى. انتظار 72 ساعة عُرف لا علم؛ لكن يجب انتظار 48 ساعة عند وجود كدمة أو تورّم.</translation>
    </message>
    <message>
        <source>2006, 2017</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2006، 2017</translation>
    </message>
    <message>
        <source>Moist or dry</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>رطبة أو جافة</translation>
    </message>
    <message>
        <source>Whichever feels better. Try it on the inner forearm first.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>أيهما أريح لك. تُجرَّب أولًا على باطن الساعد.</translation>
    </message>
    <message>
        <source>Moist or dry is a matter of comfort; a pack does not dry anybody out. Moist heat feels hotter, so test it on your forearm first.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>رطبة أو جافة مسألة راحة؛ والكمادة لا تجفف أحدًا. الحرارة الرطبة تبدو أسخن، فجرّبها على ساعدك أولًا.</translation>
    </message>
    <message>
        <source>General safety advice</source>
        <extracomment>steps.toml, source.</extracomment>
        <translation>نصائح عامة للسلامة</translation>
    </message>
    <message>
        <source>Drinking with it</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>الشرب معها</translation>
    </message>
    <message>
        <source>A glass of water afterwards is a good habit.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>كأس ماء بعدها عادة جيدة.</translation>
    </message>
    <message>
        <source>Drinking enough is healthy, but extra water has not been shown to prevent back spasms.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>شرب ما يكفي صحي، لكن لم يثبت أن الماء الإضافي يمنع تشنّجات الظهر.</translation>
    </message>
    <message>
        <source>Steroid injections</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>حقن الستيرويد</translation>
    </message>
    <message>
        <source>Is my pain in the back, or does it run down the leg? Which of the two would this help?</source>
        <extracomment>steps.toml, questions.</extracomment>
        <translation>هل ألمي في الظهر أم ينزل إلى الساق؟ وأيهما قد تفيده هذه؟</translation>
    </message>
    <message>
        <source>What is the injection, where does it go, and is it approved for that?</source>
        <extracomment>steps.toml, questions.</extracomment>
        <translation>ما هي الحقنة، وأين تُعطى، وهل هي معتمدة لذلك؟</translation>
    </message>
    <message>
        <source>How much better may I expect to be, and for how long?</source>
        <extracomment>steps.toml, questions.</extracomment>
        <translation>كم يمكن أن أتوقع من التحسن، ولأي مدة؟</translation>
    </message>
    <message>
        <source>What can go wrong, how often, and what should make me call?</source>
        <extracomment>steps.toml, questions.</extracomment>
        <translation>ما الذي قد يسوء، وكم مرة يحدث، وما الذي يستدعي أن أتصل؟</translation>
    </message>
    <message>
        <source>What happens if I wait, or walk and exercise instead?</source>
        <extracomment>steps.toml, questions.</extracomment>
        <translation>ماذا يحدث إن انتظرت، أو مشيت وتمرّنت بدلًا منها؟</translation>
    </message>
    <message>
        <source>I take these medicines (blood thinners, diabetes): does that change anything?</source>
        <extracomment>steps.toml, questions.</extracomment>
        <translation>آخذ هذه الأدوية (مميّعات الدم، السكري): هل يغيّر ذلك شيئًا؟</translation>
    </message>
    <message>
        <source>Whether to have one</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>هل تؤخذ حقنة</translation>
    </message>
    <message>
        <source>Not for a simple spasm. A specialist may talk about one with severe pain down a leg. Write down which day it was planned or had, and the pain before and after.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>ليس لتشنّج بسيط. قد يتحدث طبيب اختصاصي عنها مع ألم شديد ينزل إلى ساق. دوّن في أي يوم قُررت أو أُخذت، والألم قبلها وبعدها.</translation>
    </message>
    <message>
        <source>Steroid injections are not recommended for a simple back spasm; they are for some kinds of sciatica, via a specialist.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>حقن الستيرويد لا يُنصح بها لتشنّج ظهر بسيط؛ وهي لبعض أنواع عرق النسا، عن طريق طبيب اختصاصي.</translation>
    </message>
    <message>
        <source>2020, 2014</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2020، 2014</translation>
    </message>
    <message>
        <source>What it can do</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>ما الذي تستطيعه</translation>
    </message>
    <message>
        <source>Keep up walking and your exercises also when one was given.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>استمر في المشي وتمارينك حتى بعد أخذ حقنة.</translation>
    </message>
    <message>
        <source>An injection, when given, is for the pain, not for its cause. For leg pain the effect was small and short; rare harm is serious: stroke, paralysis, blindness.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>الحقنة، حين تُعطى، هي للألم لا لسببه. لألم الساق كان الأثر صغيرًا وقصيرًا؛ والضرر النادر خطير: سكتة دماغية، شلل، عمى.</translation>
    </message>
    <message>
        <source>What set it off</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>ما الذي أثارها</translation>
    </message>
    <message>
        <source>Triggers</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>المثيرات</translation>
    </message>
    <message>
        <source>Think back: a sudden move after sitting still, too much of something, an injury?</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>تذكّر: حركة مفاجئة بعد جلوس ساكن، إفراط في شيء، إصابة؟</translation>
    </message>
    <message>
        <source>Triggers are clues, not proof. Sorting them mainly helps decide who to see.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>المثيرات قرائن لا أدلة قاطعة. وفرزها يساعد أساسًا على تقرير من تراجع.</translation>
    </message>
    <message>
        <source>2020</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2020</translation>
    </message>
    <message>
        <source>Does the cause choose the treatment?</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>هل يحدد السبب العلاج؟</translation>
    </message>
    <message>
        <source>First the warning signs, then the checklist. Most of what helps is the same.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>علامات الإنذار أولًا، ثم قائمة الأسئلة. معظم ما يفيد هو نفسه مهما كان السبب.</translation>
    </message>
    <message>
        <source>A sudden move after sitting still</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>حركة مفاجئة بعد جلوس ساكن</translation>
    </message>
    <message>
        <source>Cold or heat, short walks and calm stretching, once the warning signs are answered.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>برد أو حرارة، مشي قصير وإطالة هادئة، بعد الإجابة عن علامات الإنذار.</translation>
    </message>
    <message>
        <source>Who to talk to</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>مع من تتحدث</translation>
    </message>
    <message>
        <source>Take the summary along. A trainer is no one to look for causes.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>خذ الملخص معك. المدرب ليس من يبحث عن الأسباب.</translation>
    </message>
    <message>
        <source>A doctor or physiotherapist can look for causes; a trainer can help afterwards.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>الطبيب أو اختصاصي العلاج الطبيعي يستطيع البحث عن الأسباب؛ والمدرب يستطيع المساعدة بعدها.</translation>
    </message>
    <message>
        <source>Massage when strain plays a part</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>التدليك حين يكون للضغط دور</translation>
    </message>
    <message>
        <source>One session for comfort, or several over a couple of months. Write down the pain before and after.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>جلسة واحدة للراحة، أو عدة جلسات خلال شهرين. دوّن الألم قبلها وبعدها.</translation>
    </message>
    <message>
        <source>When to go</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>متى تذهب</translation>
    </message>
    <message>
        <source>When home care fails, or it comes back in the same place.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>حين لا تكفي العناية المنزلية، أو تعود في المكان نفسه.</translation>
    </message>
    <message>
        <source>2025</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2025</translation>
    </message>
    <message>
        <source>What to tell</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>ماذا تقول</translation>
    </message>
    <message>
        <source>How it feels, what you tried, what you took: print the summary.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>كيف تشعر، وماذا جرّبت، وماذا أخذت: اطبع الملخص.</translation>
    </message>
    <message>
        <source>A one-page log of pain, function and medicines makes a visit easier.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>سجل من صفحة واحدة للألم والوظيفة والأدوية يسهّل الزيارة.</translation>
    </message>
    <message>
        <source>X-ray, CT or MRI</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>أشعة سينية أو تصوير مقطعي أو رنين مغناطيسي</translation>
    </message>
    <message>
        <source>Ask what a scan would change. Without warning signs the answer in the first six weeks is mostly: nothing.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>اسأل ماذا ستغيّر الصورة. دون علامات إنذار يكون الجواب في الأسابيع الستة الأولى غالبًا: لا شيء.</translation>
    </message>
    <message>
        <source>A strained or torn muscle</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>عضلة مشدودة أو ممزقة</translation>
    </message>
    <message>
        <source>Protect it for two days, then move. A physiotherapist builds the load up with you.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>احمِها يومين، ثم تحرّك. واختصاصي العلاج الطبيعي يزيد الحمل معك تدريجيًا.</translation>
    </message>
    <message>
        <source>A physiotherapist can plan exercise and load; no one exercise type is best. That a muscle imbalance is to blame is unproven.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>يستطيع اختصاصي العلاج الطبيعي تخطيط التمرين والحمل؛ ولا نوع تمرين واحدًا هو الأفضل. ولم يثبت أن اختلال توازن العضلات هو السبب.</translation>
    </message>
    <message>
        <source>2020, 2023</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2020، 2023</translation>
    </message>
    <message>
        <source>A routine of your own</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>برنامج خاص بك</translation>
    </message>
    <message>
        <source>Ask for two or three moves, and add them to the stretches here.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>اطلب حركتين أو ثلاثًا، وأضفها إلى الإطالات هنا.</translation>
    </message>
    <message>
        <source>2024, 2016</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2024، 2016</translation>
    </message>
    <message>
        <source>Chiropractor</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>معالج الكايروبراكتيك</translation>
    </message>
    <message>
        <source>Manipulation</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>المعالجة اليدوية</translation>
    </message>
    <message>
        <source>With a leg that is weak or numb, a doctor first. Otherwise it is one thing among others that may ease the first weeks.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>مع ساق ضعيفة أو خدِرة، الطبيب أولًا. وفيما عدا ذلك هي أمر من أمور قد تخفف الأسابيع الأولى.</translation>
    </message>
    <message>
        <source>With exercise and massage</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>مع التمرين والتدليك</translation>
    </message>
    <message>
        <source>As a part of a plan with exercise, not instead of one.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>كجزء من خطة فيها تمرين، لا بدلًا منها.</translation>
    </message>
    <message>
        <source>Spinal manipulation may help a bit in the first 6 weeks, best beside exercise. It does not put bones back in place.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>معالجة العمود الفقري يدويًا قد تساعد قليلًا في أول 6 أسابيع، وأفضلها إلى جانب التمرين. ولا تعيد عظامًا إلى مكانها.</translation>
    </message>
    <message>
        <source>When nerves are involved</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>حين تكون الأعصاب معنية</translation>
    </message>
    <message>
        <source>Diseases of the nerves</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>أمراض الأعصاب</translation>
    </message>
    <message>
        <source>Tell a doctor about spasms elsewhere, shaking, slowness, stumbling or a change of vision.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>أخبر طبيبًا بتشنّجات في مكان آخر، أو رجفة، أو بطء، أو تعثّر، أو تغيّر في الرؤية.</translation>
    </message>
    <message>
        <source>A neurologist</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>طبيب أعصاب</translation>
    </message>
    <message>
        <source>Your doctor may send you on. A log of what, where and when helps there.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>قد يحيلك طبيبك. سجل لما حدث وأين ومتى يفيد هناك.</translation>
    </message>
    <message>
        <source>A referral is your doctor&apos;s decision, and it goes by signs that can be examined, not by the spasm alone.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>الإحالة قرار طبيبك، وتعتمد على علامات يمكن فحصها، لا على التشنّج وحده.</translation>
    </message>
    <message>
        <source>Bladder and bowel</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>المثانة والأمعاء</translation>
    </message>
    <message>
        <source>Call the emergency number now. Not tomorrow.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>اتصل برقم الطوارئ الآن. ليس غدًا.</translation>
    </message>
    <message>
        <source>Water</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>الماء</translation>
    </message>
    <message>
        <source>Drinking enough</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>شرب ما يكفي</translation>
    </message>
    <message>
        <source>Drink through the day, as thirst asks.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>الشرب على مدى اليوم، كما يطلب العطش.</translation>
    </message>
    <message>
        <source>Eight glasses</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>ثماني كؤوس</translation>
    </message>
    <message>
        <source>Eight glasses a day, or what you set. With heart, kidney or liver trouble, what your doctor says.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>ثماني كؤوس في اليوم، أو ما حددته. ومع مشكلات القلب أو الكلى أو الكبد، ما يقوله طبيبك.</translation>
    </message>
    <message>
        <source>Eight glasses is a fair target, not a law; tea, coffee and milk count.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>ثماني كؤوس هدف معقول لا قانون؛ والشاي والقهوة والحليب تُحسب.</translation>
    </message>
    <message>
        <source>2010, 2004</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2010، 2004</translation>
    </message>
    <message>
        <source>Coffee and alcohol</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>القهوة والكحول</translation>
    </message>
    <message>
        <source>Coffee and tea count as drinks. Alcohol does not, and not beside medicine.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>القهوة والشاي يُحسبان مشروبات. الكحول لا يُحسب، ولا يُشرب مع الدواء.</translation>
    </message>
    <message>
        <source>Coffee in normal amounts hydrates about as well as water.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>القهوة بكميات عادية ترطّب الجسم كالماء تقريبًا.</translation>
    </message>
    <message>
        <source>2016, 2014</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2016، 2014</translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Weight and BMI</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>الوزن وBMI</translation>
    </message>
    <message>
        <source>If you like, note your weight now and then. It can be switched off for good.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>إن شئت، دوّن وزنك بين حين وآخر. ويمكن إيقاف ذلك نهائيًا.</translation>
    </message>
    <message>
        <source>Higher weight goes with more back pain; BMI is a rough screen only.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>ارتفاع الوزن يقترن بألم ظهر أكثر؛ وBMI تقدير تقريبي فقط.</translation>
    </message>
    <message>
        <source>Food and movement</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>الطعام والحركة</translation>
    </message>
    <message>
        <source>A dietitian for food; more movement as the spasm goes.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>اختصاصي تغذية للطعام؛ وحركة أكثر مع زوال التشنّج.</translation>
    </message>
    <message>
        <source>Moving more helps your back even if the scale does not change.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>زيادة الحركة تفيد ظهرك حتى إن لم يتغير الميزان.</translation>
    </message>
    <message>
        <source>Minerals</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>المعادن</translation>
    </message>
    <message>
        <source>Calcium, magnesium, potassium</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>كالسيوم، مغنيسيوم، بوتاسيوم</translation>
    </message>
    <message>
        <source>See what you ate in a week against what a day asks for.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>انظر ما أكلته في أسبوع مقابل ما يحتاجه اليوم.</translation>
    </message>
    <message>
        <source>Eat enough of these minerals, but pills did not prevent ordinary muscle cramps.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>كُل ما يكفي من هذه المعادن، لكن الأقراص لم تمنع تقلّصات العضلات العادية.</translation>
    </message>
    <message>
        <source>Food before pills</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>الطعام قبل الأقراص</translation>
    </message>
    <message>
        <source>Milk, yoghurt, bananas, potatoes, beans and nuts come first.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>الحليب والزبادي والموز والبطاطا والبقول والمكسرات أولًا.</translation>
    </message>
    <message>
        <source>Food first. Do not take potassium or magnesium pills without asking if you have kidney disease.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>الطعام أولًا. لا تأخذ أقراص البوتاسيوم أو المغنيسيوم دون سؤال إن كان لديك مرض في الكلى.</translation>
    </message>
    <message>
        <source>Coffee and sugar</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>القهوة والسكر</translation>
    </message>
    <message>
        <source>No need to give up coffee for these minerals.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>لا حاجة إلى ترك القهوة من أجل هذه المعادن.</translation>
    </message>
    <message>
        <source>Coffee and sugar have little effect on these minerals; cut sugar for other reasons.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>للقهوة والسكر أثر قليل في هذه المعادن؛ وتقليل السكر لأسباب أخرى.</translation>
    </message>
    <message>
        <source>Walking</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>المشي</translation>
    </message>
    <message>
        <source>A little more each day</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>أكثر قليلًا كل يوم</translation>
    </message>
    <message>
        <source>Begin with five minutes and add one on each good day, up to 20; later on to 30, five days a week.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>ابدأ بخمس دقائق وأضف دقيقة في كل يوم جيد، حتى 20؛ ولاحقًا حتى 30، خمسة أيام في الأسبوع.</translation>
    </message>
    <message>
        <source>A gradual walking plan nearly doubled the time to the next bad episode.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>خطة مشي متدرجة ضاعفت تقريبًا المدة حتى النوبة السيئة التالية.</translation>
    </message>
    <message>
        <source>Cycling and swimming</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>الدراجة والسباحة</translation>
    </message>
    <message>
        <source>Any movement you like counts.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>أي حركة تحبها تُحسب.</translation>
    </message>
    <message>
        <source>Pick what you will keep doing.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>اختر ما ستستمر عليه.</translation>
    </message>
    <message>
        <source>At the gym</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>في صالة الرياضة</translation>
    </message>
    <message>
        <source>An elliptical trainer or a stair climber for 15 to 20 minutes, if you like it.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>جهاز إليبتيكال أو جهاز الدرج من 15 إلى 20 دقيقة، إن أحببت ذلك.</translation>
    </message>
    <message>
        <source>Pick what you will keep doing. No trial looked at these machines for backs.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>اختر ما ستستمر عليه. لم تدرس أي تجربة هذه الأجهزة للظهر.</translation>
    </message>
    <message>
        <source>Stretching</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>الإطالة</translation>
    </message>
    <message>
        <source>Yoga, Pilates, stretching</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>يوغا، بيلاتس، إطالة</translation>
    </message>
    <message>
        <source>Ten moves with pictures; a minute of stretching fits after a walk or a plank.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>عشر حركات مع صور؛ ودقيقة إطالة تناسب بعد المشي أو البلانك.</translation>
    </message>
    <message>
        <source>Yoga helps a little in long-lasting back pain, about as much as other exercise; flare-ups were somewhat more common than without any.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>اليوغا تساعد قليلًا في ألم الظهر الطويل الأمد، مثل التمارين الأخرى تقريبًا؛ وكان اشتداد الألم معها أكثر شيوعًا بعض الشيء منه دون تمرين.</translation>
    </message>
    <message>
        <source>2022</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2022</translation>
    </message>
    <message>
        <source>How far</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>إلى أي حد</translation>
    </message>
    <message>
        <source>Until it pulls a little, 10 to 30 seconds, breathing on. Pain ends it.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>حتى شدّ خفيف، 10 إلى 30 ثانية، مع استمرار التنفس. عند الألم يجب التوقف.</translation>
    </message>
    <message>
        <source>Feel a mild pull, never a sharp pain.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>شدّ خفيف، لا ألم حاد أبدًا.</translation>
    </message>
    <message>
        <source>Right after a spasm</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>بعد التشنّج مباشرة</translation>
    </message>
    <message>
        <source>Only what eases you.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>فقط ما يخفف عنك.</translation>
    </message>
    <message>
        <source>Gentle movement is fine if it eases you; skip it if it bites. There are no trials of it right after a spasm.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>الحركة اللطيفة لا بأس بها إن كانت تخفف عنك؛ ولا تُؤدّى إن سبّبت ألمًا لاذعًا. لا تجارب لها بعد التشنّج مباشرة.</translation>
    </message>
    <message>
        <source>Sitting</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>الجلوس</translation>
    </message>
    <message>
        <source>A cushion</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>وسادة</translation>
    </message>
    <message>
        <source>At the low back, at the desk and in the car, if it feels good.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>عند أسفل الظهر، إلى المكتب وفي السيارة، إن كانت مريحة.</translation>
    </message>
    <message>
        <source>A cushion is for comfort. Back belts are not recommended.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>الوسادة للراحة. أحزمة الظهر لا يُنصح بها.</translation>
    </message>
    <message>
        <source>2023, 2020</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2023، 2020</translation>
    </message>
    <message>
        <source>Up once an hour</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>نهوض كل ساعة</translation>
    </message>
    <message>
        <source>Get up at least once an hour; the nudge comes after 45 minutes unless you say otherwise.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>النهوض مرة كل ساعة على الأقل؛ يأتي التذكير بعد 45 دقيقة ما لم تحدد غير ذلك.</translation>
    </message>
    <message>
        <source>Prompts to move or shift cut new back pain in one office trial.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>التذكير بالحركة أو تغيير الجلسة قلّل ألم الظهر الجديد في تجربة واحدة في مكاتب.</translation>
    </message>
    <message>
        <source>Posture</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>الوضعية</translation>
    </message>
    <message>
        <source>Sit as you like, and then otherwise.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>اجلس كما تحب، ثم بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The best posture is one that changes: vary it.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>أفضل وضعية هي التي تتغير: نوّعها.</translation>
    </message>
    <message>
        <source>Change of position</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>تغيير الوضعية</translation>
    </message>
    <message>
        <source>Shift, lean back, put a foot up.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>تحويل الوزن، ميل إلى الخلف، رفع قدم.</translation>
    </message>
    <message>
        <source>Plank</source>
        <extracomment>steps.toml, title.</extracomment>
        <translation>بلانك</translation>
    </message>
    <message>
        <source>A strong middle</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>جذع قوي</translation>
    </message>
    <message>
        <source>Short holds, several times a day, a little longer when they are easy.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>ثبات قصير، عدة مرات في اليوم، وأطول قليلًا حين يسهل.</translation>
    </message>
    <message>
        <source>Regular exercise of any kind cuts repeats by about a third; core work is one option.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>التمرين المنتظم من أي نوع يقلّل التكرار بنحو الثلث؛ وتمارين الجذع أحد الخيارات.</translation>
    </message>
    <message>
        <source>20 seconds at first</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>20 ثانية في البداية</translation>
    </message>
    <message>
        <source>On forearms and toes for 20 seconds; on the knees, or at a counter, where that is too much.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>على الساعدين وأصابع القدمين 20 ثانية؛ وعلى الركبتين أو على حافة المطبخ حيث يكون ذلك كثيرًا.</translation>
    </message>
    <message>
        <source>20 seconds is a start, not a test.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>20 ثانية بداية، وليست اختبارًا.</translation>
    </message>
    <message>
        <source>2014</source>
        <extracomment>steps.toml, date.</extracomment>
        <translation>2014</translation>
    </message>
    <message>
        <source>Several times a day</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>عدة مرات في اليوم</translation>
    </message>
    <message>
        <source>Two or three holds with a minute between them. Longer only in small steps.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>مرتا ثبات أو ثلاث بينها دقيقة. والإطالة في المدة بخطوات صغيرة فقط.</translation>
    </message>
    <message>
        <source>Several short holds beat one long one.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>عدة مرات ثبات قصيرة خير من مرة طويلة.</translation>
    </message>
    <message>
        <source>Breathing</source>
        <extracomment>steps.toml, about.</extracomment>
        <translation>التنفس</translation>
    </message>
    <message>
        <source>Breathe on, so that you could talk.</source>
        <extracomment>safety · steps.toml, do.</extracomment>
        <translation>استمر في التنفس بحيث يمكنك الكلام.</translation>
    </message>
    <message>
        <source>If you cannot talk, stop.</source>
        <extracomment>safety · steps.toml, note.</extracomment>
        <translation>إن تعذر عليك الكلام، فتوقف.</translation>
    </message>
</context>
<context>
    <name>prevention</name>
    <message>
        <source>Water</source>
        <translation>الماء</translation>
    </message>
    <message>
        <source>Tea</source>
        <translation>شاي</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>قهوة</translation>
    </message>
    <message>
        <source>Milk</source>
        <translation>حليب</translation>
    </message>
    <message>
        <source>Soup</source>
        <translation>حساء</translation>
    </message>
    <message>
        <source>Juice</source>
        <translation>عصير</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation>كحول</translation>
    </message>
    <message>
        <source>{drink}: {count}</source>
        <translation>{drink}: {count}</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>مشي</translation>
    </message>
    <message>
        <source>Swim</source>
        <translation>سباحة</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>دراجة</translation>
    </message>
    <message>
        <source>Elliptical</source>
        <translation>إليبتيكال</translation>
    </message>
    <message>
        <source>Stair climber</source>
        <translation>جهاز الدرج</translation>
    </message>
    <message>
        <source>Yoga</source>
        <translation>يوغا</translation>
    </message>
    <message>
        <source>Pilates</source>
        <translation>بيلاتس</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>الجهة اليسرى</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>الجهة اليمنى</translation>
    </message>
    <message>
        <source>Sharp or spreading pain</source>
        <translation>ألم حاد أو منتشر</translation>
    </message>
    <message>
        <source>Pain, tingling or weakness in a leg</source>
        <translation>ألم أو تنميل أو ضعف في ساق</translation>
    </message>
    <message>
        <source>A cramp or spasm</source>
        <translation>تقلّص مؤلم أو تشنّج</translation>
    </message>
    <message>
        <source>My hips sagged or my back arched</source>
        <translation>هبط الوركان أو تقوّس الظهر</translation>
    </message>
    <message>
        <source>I held my breath</source>
        <translation>حبست نفسي</translation>
    </message>
    <message>
        <source>Dizzy, chest pressure, headache, blurred sight</source>
        <translation>دوار، ضغط في الصدر، صداع، تشوّش في البصر</translation>
    </message>
</context>
<context>
    <name>system</name>
    <message>
        <source>The desktop says so.</source>
        <translation>سطح المكتب يقول ذلك.</translation>
    </message>
    <message>
        <source>It does not start with the computer.</source>
        <translation>لا يبدأ مع الحاسوب.</translation>
    </message>
    <message>
        <source>The desktop&apos;s own settings switched it off.</source>
        <translation>أوقفته إعدادات سطح المكتب نفسها.</translation>
    </message>
    <message>
        <source>It starts another copy; switch it on again to mend it.</source>
        <translation>يبدأ نسخة أخرى؛ أعِد تفعيله لإصلاح ذلك.</translation>
    </message>
    <message>
        <source>It starts hidden with the computer.</source>
        <translation>يبدأ مخفيًا مع الحاسوب.</translation>
    </message>
    <message>
        <source>In a sandbox the desktop decides; look at its settings.</source>
        <translation>في بيئة معزولة يقرر سطح المكتب؛ انظر إعداداته.</translation>
    </message>
    <message>
        <source>Quiet reminders while you work</source>
        <translation>تذكيرات هادئة أثناء العمل</translation>
    </message>
    <message>
        <source>No program of yours has a camera open.</source>
        <translation>لا برنامج من برامجك يستعمل كاميرا.</translation>
    </message>
    <message>
        <source>{program} has a camera open.</source>
        <translation>{program} يستعمل كاميرا.</translation>
    </message>
    <message>
        <source>Wayland tells nobody about other windows.</source>
        <translation>‏Wayland لا يخبر أحدًا عن النوافذ الأخرى.</translation>
    </message>
    <message>
        <source>A window fills the screen.</source>
        <translation>نافذة تملأ الشاشة.</translation>
    </message>
    <message>
        <source>No window fills the screen.</source>
        <translation>لا نافذة تملأ الشاشة.</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>لا يجيب.</translation>
    </message>
    <message>
        <source>GNOME tells, nothing has to ask.</source>
        <translation>‏GNOME يخبر، ولا حاجة إلى السؤال.</translation>
    </message>
    <message>
        <source>Nobody here tells when you are away ({tried}); only the lock and sleep count.</source>
        <translation>لا شيء هنا يخبر متى تكون بعيدًا ({tried})؛ يُحسب القفل والسكون فقط.</translation>
    </message>
    <message>
        <source>The desktop tells, nothing has to ask.</source>
        <translation>سطح المكتب يخبر، ولا حاجة إلى السؤال.</translation>
    </message>
    <message>
        <source>pywayland is not installed</source>
        <translation>pywayland غير مثبّت</translation>
    </message>
    <message>
        <source>no Wayland display</source>
        <translation>لا شاشة Wayland</translation>
    </message>
    <message>
        <source>this desktop has no ext-idle-notify</source>
        <translation>لا ext-idle-notify في سطح المكتب هذا</translation>
    </message>
    <message>
        <source>The X server tells, nothing has to ask.</source>
        <translation>خادم X يخبر، ولا حاجة إلى السؤال.</translation>
    </message>
    <message>
        <source>Nobody here can keep the computer from falling asleep.</source>
        <translation>لا شيء هنا يستطيع منع الحاسوب من السكون.</translation>
    </message>
    <message>
        <source>The computer may fall asleep by itself: {why}.</source>
        <translation>قد يسكن الحاسوب من تلقاء نفسه: {why}.</translation>
    </message>
    <message>
        <source>The display may go dark: this desktop offers no way to keep it on.</source>
        <translation>قد تنطفئ الشاشة: سطح المكتب هذا لا يتيح إبقاءها مضاءة.</translation>
    </message>
    <message>
        <source>Nobody here tells about a lid.</source>
        <translation>لا شيء هنا يخبر عن الغطاء.</translation>
    </message>
    <message>
        <source>pactl is not installed.</source>
        <translation>pactl غير مثبّت.</translation>
    </message>
    <message>
        <source>Nothing is recording.</source>
        <translation>لا تسجيل صوت جارٍ.</translation>
    </message>
    <message>
        <source>Something is recording.</source>
        <translation>هناك تسجيل صوت جارٍ.</translation>
    </message>
    <message>
        <source>No sound server answers.</source>
        <translation>لا خادم صوت يجيب.</translation>
    </message>
    <message>
        <source>The settings of the system do not allow messages of Unclench.</source>
        <translation>لا تسمح إعدادات النظام برسائل Unclench.</translation>
    </message>
    <message>
        <source>No answer in time.</source>
        <translation>لا جواب في الوقت المحدد.</translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation>في الطريق.</translation>
    </message>
    <message>
        <source>Nothing shows messages on this desktop ({why}).</source>
        <translation>لا شيء يعرض رسائل على سطح المكتب هذا ({why}).</translation>
    </message>
    <message>
        <source>Messages with buttons.</source>
        <translation>رسائل بأزرار.</translation>
    </message>
    <message>
        <source>Whoever showed it is gone.</source>
        <translation>ما كان يعرضها لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>So far run under Wine only, not on Windows.</source>
        <translation>جرى تشغيله حتى الآن تحت Wine فقط، لا على Windows.</translation>
    </message>
    <message>
        <source>Not yet run on Windows.</source>
        <oldsource>Not yet run on this system.</oldsource>
        <translation>لم يُشغَّل بعد على Windows.</translation>
    </message>
    <message>
        <source>Not yet run on macOS.</source>
        <oldsource>Not yet run on this system.</oldsource>
        <translation>لم يُشغَّل بعد على macOS.</translation>
    </message>
    <message>
        <source>The path of the program is too long for that.</source>
        <translation>مسار البرنامج أطول من أن يسمح بذلك.</translation>
    </message>
    <message>
        <source>It shows messages, but without buttons.</source>
        <translation>يعرض رسائل، لكن بلا أزرار.</translation>
    </message>
    <message>
        <source>The desktop has been asked, and has not answered yet.</source>
        <translation>سُئل سطح المكتب ولم يجب بعد.</translation>
    </message>
    <message>
        <source>From a sandbox no other program can be seen.</source>
        <translation>لا يُرى أي برنامج آخر من داخل بيئة معزولة.</translation>
    </message>
    <message>
        <source>Messages of the system can&apos;t be used ({why}).</source>
        <translation>لا يمكن استعمال رسائل النظام ({why}).</translation>
    </message>
    <message>
        <source>There is no home folder to keep your diary in.</source>
        <translation>لا مجلد منزل لحفظ يومياتك فيه.</translation>
    </message>
    <message>
        <source>Name a folder with --data-dir, or set UNCLENCH_DATA_DIR.</source>
        <translation>يلزم ذكر مجلد بـ --data-dir، أو ضبط UNCLENCH_DATA_DIR.</translation>
    </message>
    <message>
        <source>I can&apos;t write in the folder {folder}.</source>
        <translation>تتعذر الكتابة في المجلد ⁦{folder}⁩.</translation>
    </message>
    <message>
        <source>Allow this user to write there, or name another folder with --data-dir.</source>
        <translation>يلزم السماح لهذا المستخدم بالكتابة هناك، أو ذكر مجلد آخر بـ --data-dir.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing can be kept in {folder}.</source>
        <translation>القرص ممتلئ، فلا يمكن حفظ شيء في ⁦{folder}⁩.</translation>
    </message>
    <message>
        <source>Make some room on that disk, then try again.</source>
        <translation>يلزم إخلاء مساحة على ذلك القرص، ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The sound server was started anew.</source>
        <translation>بدأ خادم الصوت من جديد.</translation>
    </message>
    <message>
        <source>The sound server was started anew. Start Unclench anew to hear it.</source>
        <translation>بدأ خادم الصوت من جديد. ابدأ Unclench من جديد لتسمعه.</translation>
    </message>
    <message>
        <source>This desktop does not tell about do not disturb.</source>
        <translation>سطح المكتب هذا لا يخبر عن عدم الإزعاج.</translation>
    </message>
    <message>
        <source>Do not disturb is on.</source>
        <translation>عدم الإزعاج مفعّل.</translation>
    </message>
    <message>
        <source>Do not disturb is off.</source>
        <translation>عدم الإزعاج متوقف.</translation>
    </message>
    <message>
        <source>Nobody here tells what keeps the screen on.</source>
        <translation>لا شيء هنا يخبر ما الذي يبقي الشاشة مضاءة.</translation>
    </message>
    <message>
        <source>A program keeps the screen on.</source>
        <translation>برنامج يبقي الشاشة مضاءة.</translation>
    </message>
    <message>
        <source>This system does not tell.</source>
        <translation>هذا النظام لا يخبر.</translation>
    </message>
    <message>
        <source>This sandbox keeps it from Unclench: {permission}.</source>
        <translation>هذه البيئة المعزولة تمنعه عن Unclench: {permission}.</translation>
    </message>
    <message>
        <source>Nobody here tells when the screen is locked.</source>
        <translation>لا شيء هنا يخبر متى تُقفل الشاشة.</translation>
    </message>
    <message>
        <source>Locking counts as being away.</source>
        <translation>القفل يُعَدّ غيابًا.</translation>
    </message>
    <message>
        <source>Nobody has been asked yet.</source>
        <translation>لم يُسأل أحد بعد.</translation>
    </message>
    <message>
        <source>Nobody tells before it sleeps; it is noticed afterwards.</source>
        <translation>لا شيء يخبر قبل السكون؛ يُلاحظ بعده.</translation>
    </message>
    <message>
        <source>The sound file is missing.</source>
        <translation>ملف الصوت غير موجود.</translation>
    </message>
    <message>
        <source>A library for sound is missing: libpulse.</source>
        <translation>مكتبة للصوت غير موجودة: libpulse.</translation>
    </message>
    <message>
        <source>The sound server is gone.</source>
        <translation>خادم الصوت لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>There is no sound output.</source>
        <translation>لا مخرج صوت.</translation>
    </message>
    <message>
        <source>A library for speech is missing.</source>
        <translation>مكتبة للنطق غير موجودة.</translation>
    </message>
    <message>
        <source>No speech engine is installed.</source>
        <translation>لا محرك نطق مثبّت.</translation>
    </message>
    <message>
        <source>The speech engine does not start.</source>
        <translation>محرك النطق لا يبدأ.</translation>
    </message>
    <message>
        <source>No voice for this language is installed.</source>
        <translation>لا صوت مثبّتًا لهذه اللغة.</translation>
    </message>
    <message>
        <source>The session bus was lost. Start Unclench anew.</source>
        <translation>فُقد ناقل الجلسة. ابدأ Unclench من جديد.</translation>
    </message>
    <message>
        <source>There is a place for icons.</source>
        <translation>هناك مكان للأيقونات.</translation>
    </message>
    <message>
        <source>No tray here; the window stays in the task bar.</source>
        <translation>لا علبة نظام هنا؛ تبقى النافذة في شريط المهام.</translation>
    </message>
</context>
</TS>
