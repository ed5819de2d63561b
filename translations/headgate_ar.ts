<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Add links…</source>
        <translation>إ&amp;ضافة روابط…</translation>
    </message>
    <message>
        <source>Add links to the list</source>
        <translation>إضافة روابط إلى القائمة</translation>
    </message>
    <message>
        <source>&amp;Import list…</source>
        <translation>ا&amp;ستيراد قائمة…</translation>
    </message>
    <message>
        <source>Add the links of a text, CSV, Markdown or HTML file, or a saved list</source>
        <translation>إضافة الروابط من ملف نصي أو CSV أو Markdown أو HTML، أو من قائمة محفوظة</translation>
    </message>
    <message>
        <source>&amp;Export list…</source>
        <translation>&amp;تصدير القائمة…</translation>
    </message>
    <message>
        <source>Save the whole list in a file, to keep it or to open it elsewhere</source>
        <translation>حفظ القائمة كلها في ملف، للاحتفاظ بها أو لفتحها في مكان آخر</translation>
    </message>
    <message>
        <source>&amp;Paste links</source>
        <translation>&amp;لصق الروابط</translation>
    </message>
    <message>
        <source>Add the links in the clipboard</source>
        <translation>إضافة الروابط الموجودة في الحافظة</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>How many at once, how fast, and where to</source>
        <translation>كم تنزيلًا معًا، وبأي سرعة، وإلى أين</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ترا&amp;جع</translation>
    </message>
    <message>
        <source>Take back the last removal or move</source>
        <translation>التراجع عن آخر إزالة أو نقل</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;بدء</translation>
    </message>
    <message>
        <source>Start or resume the selected downloads</source>
        <translation>بدء التنزيلات المحددة أو استئنافها</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف &amp;مؤقت</translation>
    </message>
    <message>
        <source>Pause the selected downloads; what has arrived is kept</source>
        <translation>إيقاف التنزيلات المحددة مؤقتًا؛ ما وصل منها يبقى محفوظًا</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>إعادة المحا&amp;ولة</translation>
    </message>
    <message>
        <source>Try the selected failed downloads again, now</source>
        <translation>إعادة محاولة التنزيلات الفاشلة المحددة الآن</translation>
    </message>
    <message>
        <source>Limit sp&amp;eed…</source>
        <translation>ت&amp;قييد السرعة…</translation>
    </message>
    <message>
        <source>Set the most that each of the selected downloads may receive</source>
        <translation>ضبط أقصى سرعة استلام لكل من التنزيلات المحددة</translation>
    </message>
    <message>
        <source>Ser&amp;ver of this download…</source>
        <translation>&amp;خادم هذا التنزيل…</translation>
    </message>
    <message>
        <source>Show how the server of the selected download does: its limit, speed, waits and problems</source>
        <translation>عرض حال خادم التنزيل المحدد: حده وسرعته وأوقات انتظاره ومشكلاته</translation>
    </message>
    <message>
        <source>Change &amp;address…</source>
        <translation>ت&amp;غيير العنوان…</translation>
    </message>
    <message>
        <source>Fetch the selected failed or paused download from another address, and go on</source>
        <translation>جلب التنزيل المحدد، الفاشل أو المتوقف مؤقتًا، من عنوان آخر ومواصلته</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate…</source>
        <translation>الو&amp;ثوق بهذه الشهادة…</translation>
    </message>
    <message>
        <source>Look at the certificate that was refused, and accept it from this host</source>
        <translation>معاينة الشهادة المرفوضة وقبولها من هذا الخادم</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Remove the selected downloads from the list; finished files stay</source>
        <translation>إزالة التنزيلات المحددة من القائمة؛ الملفات المكتملة تبقى</translation>
    </message>
    <message>
        <source>Move to &amp;top</source>
        <translation>نقل إلى البدا&amp;ية</translation>
    </message>
    <message>
        <source>Move the selected downloads to the front of the line</source>
        <translation>نقل التنزيلات المحددة إلى أول الطابور</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>نقل لأ&amp;على</translation>
    </message>
    <message>
        <source>Move the selected downloads one place forward in the line</source>
        <translation>تقديم التنزيلات المحددة مرتبة واحدة في الطابور</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>نقل لأ&amp;سفل</translation>
    </message>
    <message>
        <source>Move the selected downloads one place back in the line</source>
        <translation>تأخير التنزيلات المحددة مرتبة واحدة في الطابور</translation>
    </message>
    <message>
        <source>Move to &amp;bottom</source>
        <translation>نقل إلى الن&amp;هاية</translation>
    </message>
    <message>
        <source>Move the selected downloads to the end of the line</source>
        <translation>نقل التنزيلات المحددة إلى آخر الطابور</translation>
    </message>
    <message>
        <source>Start a&amp;ll</source>
        <translation>بدء ال&amp;كل</translation>
    </message>
    <message>
        <source>Start or resume every paused download</source>
        <translation>بدء كل التنزيلات المتوقفة مؤقتًا أو استئنافها</translation>
    </message>
    <message>
        <source>Pa&amp;use all</source>
        <translation>إيقا&amp;ف الكل مؤقتًا</translation>
    </message>
    <message>
        <source>Pause everything that waits or runs</source>
        <translation>إيقاف كل ما ينتظر أو يعمل إيقافًا مؤقتًا</translation>
    </message>
    <message>
        <source>Retry &amp;failed</source>
        <translation>إعادة محاولة الفا&amp;شلة</translation>
    </message>
    <message>
        <source>Try every failed download again</source>
        <translation>إعادة محاولة كل التنزيلات الفاشلة</translation>
    </message>
    <message>
        <source>&amp;Clear finished</source>
        <translation>إزالة المك&amp;تملة</translation>
    </message>
    <message>
        <source>Remove everything that is done from the list; the files stay</source>
        <translation>إزالة كل ما اكتمل من القائمة؛ الملفات تبقى</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>فت&amp;ح</translation>
    </message>
    <message>
        <source>Open the finished file</source>
        <translation>فتح الملف المكتمل</translation>
    </message>
    <message>
        <source>Show in f&amp;older</source>
        <translation>إظهار في الم&amp;جلد</translation>
    </message>
    <message>
        <source>Show the file in its folder</source>
        <translation>إظهار الملف في مجلده</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>&amp;نسخ الرابط</translation>
    </message>
    <message>
        <source>Copy the addresses of the selected downloads</source>
        <translation>نسخ عناوين التنزيلات المحددة</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>Show only what has these words in its name or address</source>
        <translation>إظهار ما يحوي اسمه أو عنوانه هذه الكلمات فقط</translation>
    </message>
    <message>
        <source>Order of the &amp;queue</source>
        <translation>ترتيب ال&amp;طابور</translation>
    </message>
    <message>
        <source>Show the downloads in the order in which they stand in line</source>
        <translation>عرض التنزيلات بترتيبها في الطابور</translation>
    </message>
    <message>
        <source>Show the &amp;sidebar</source>
        <translation>إظهار الشريط الجا&amp;نبي</translation>
    </message>
    <message>
        <source>Show states, servers and folders beside the list</source>
        <translation>إظهار الحالات والخوادم والمجلدات بجانب القائمة</translation>
    </message>
    <message>
        <source>Show the &amp;gate</source>
        <translation>إ&amp;ظهار البوابة</translation>
    </message>
    <message>
        <source>Show who is passing the gate, and the line behind it</source>
        <translation>إظهار ما يمر عبر البوابة والطابور الذي خلفها</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>إظهار التفا&amp;صيل</translation>
    </message>
    <message>
        <source>Show all about the selected download below the list</source>
        <translation>إظهار كل شيء عن التنزيل المحدد أسفل القائمة</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Every key and what it does</source>
        <translation>كل مفتاح وما يفعله</translation>
    </message>
    <message>
        <source>&amp;About Headgate</source>
        <translation>&amp;حول Headgate</translation>
    </message>
    <message>
        <source>&amp;Watch the clipboard</source>
        <translation>م&amp;راقبة الحافظة</translation>
    </message>
    <message>
        <source>Offer to add links that are copied in other programs; nothing is added without a click</source>
        <translation>عرض إضافة الروابط التي تُنسخ في برامج أخرى؛ لا يُضاف شيء من دون نقرة</translation>
    </message>
    <message>
        <source>Use &amp;cookies from a browser&apos;s export…</source>
        <translation>استخ&amp;دام كعكات مصدَّرة من متصفح…</translation>
    </message>
    <message>
        <source>Send the cookies of a browser in which you are logged in, for this run</source>
        <translation>إرسال كعكات متصفح سجّلت الدخول فيه، لهذا التشغيل فقط</translation>
    </message>
    <message>
        <source>&amp;Forget what was fetched…</source>
        <translation>نسيان ما &amp;جُلب…</translation>
    </message>
    <message>
        <source>Clear the history by which links that were ever fetched are known again</source>
        <translation>مسح السجل الذي تُعرف به الروابط التي جُلبت من قبل</translation>
    </message>
</context>
<context>
    <name>AfterFinish</name>
    <message>
        <source>Do &amp;nothing</source>
        <extracomment>When all is done</extracomment>
        <translation>عدم فعل &amp;شيء</translation>
    </message>
    <message>
        <source>&amp;Run the command</source>
        <extracomment>When all is done</extracomment>
        <translation>تن&amp;فيذ الأمر</translation>
    </message>
    <message>
        <source>&amp;Quit Headgate</source>
        <extracomment>When all is done</extracomment>
        <translation>إ&amp;نهاء Headgate</translation>
    </message>
    <message>
        <source>S&amp;leep</source>
        <extracomment>When all is done, the machine</extracomment>
        <translation>ال&amp;سكون</translation>
    </message>
    <message>
        <source>Shut &amp;down</source>
        <extracomment>When all is done, the machine</extracomment>
        <translation>إيقاف التش&amp;غيل</translation>
    </message>
    <message>
        <source>Then run the command</source>
        <extracomment>In the status bar: what is done after all downloads</extracomment>
        <translation>ثم تنفيذ الأمر</translation>
    </message>
    <message>
        <source>Then quit</source>
        <extracomment>In the status bar: what is done after all downloads</extracomment>
        <translation>ثم إنهاء البرنامج</translation>
    </message>
    <message>
        <source>Then sleep</source>
        <extracomment>In the status bar: what is done after all downloads</extracomment>
        <translation>ثم السكون</translation>
    </message>
    <message>
        <source>Then shut down</source>
        <extracomment>In the status bar: what is done after all downloads</extracomment>
        <translation>ثم إيقاف التشغيل</translation>
    </message>
    <message numerus="yes">
        <source>The command is run in %n second(s).</source>
        <translation>
            <numerusform>يُنفَّذ الأمر الآن.</numerusform>
            <numerusform>يُنفَّذ الأمر خلال ثانية واحدة.</numerusform>
            <numerusform>يُنفَّذ الأمر خلال ثانيتين.</numerusform>
            <numerusform>يُنفَّذ الأمر خلال %n ثوانٍ.</numerusform>
            <numerusform>يُنفَّذ الأمر خلال %n ثانية.</numerusform>
            <numerusform>يُنفَّذ الأمر خلال %n ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Headgate quits in %n second(s).</source>
        <translation>
            <numerusform>ينتهي Headgate الآن.</numerusform>
            <numerusform>ينتهي Headgate خلال ثانية واحدة.</numerusform>
            <numerusform>ينتهي Headgate خلال ثانيتين.</numerusform>
            <numerusform>ينتهي Headgate خلال %n ثوانٍ.</numerusform>
            <numerusform>ينتهي Headgate خلال %n ثانية.</numerusform>
            <numerusform>ينتهي Headgate خلال %n ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The machine goes to sleep in %n second(s).</source>
        <translation>
            <numerusform>يدخل الجهاز في السكون الآن.</numerusform>
            <numerusform>يدخل الجهاز في السكون خلال ثانية واحدة.</numerusform>
            <numerusform>يدخل الجهاز في السكون خلال ثانيتين.</numerusform>
            <numerusform>يدخل الجهاز في السكون خلال %n ثوانٍ.</numerusform>
            <numerusform>يدخل الجهاز في السكون خلال %n ثانية.</numerusform>
            <numerusform>يدخل الجهاز في السكون خلال %n ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The machine shuts down in %n second(s).</source>
        <translation>
            <numerusform>يتوقف تشغيل الجهاز الآن.</numerusform>
            <numerusform>يتوقف تشغيل الجهاز خلال ثانية واحدة.</numerusform>
            <numerusform>يتوقف تشغيل الجهاز خلال ثانيتين.</numerusform>
            <numerusform>يتوقف تشغيل الجهاز خلال %n ثوانٍ.</numerusform>
            <numerusform>يتوقف تشغيل الجهاز خلال %n ثانية.</numerusform>
            <numerusform>يتوقف تشغيل الجهاز خلال %n ثانية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>its length is no number</source>
        <translation>طوله ليس عددًا</translation>
    </message>
    <message>
        <source>it holds a part that nobody asked for</source>
        <translation>فيه جزء لم يطلبه أحد</translation>
    </message>
    <message>
        <source>its length and its range contradict each other</source>
        <translation>طوله ونطاقه متناقضان</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>The file %1 was not written by Headgate, and is left as it is. Change or delete it by hand.</source>
        <translation>الملف ‎%1 لم يكتبه Headgate، ولذلك تُرك كما هو. غيّره أو احذفه يدويًا.</translation>
    </message>
    <message>
        <source>The file %1 could not be deleted: %2</source>
        <translation>تعذّر حذف الملف ‎%1: %2</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation>تعذّرت كتابة الملف ‎%1: %2</translation>
    </message>
</context>
<context>
    <name>BatchEnd</name>
    <message numerus="yes">
        <source>%n download(s) done</source>
        <translation>
            <numerusform>لم يكتمل أي تنزيل</numerusform>
            <numerusform>اكتمل تنزيل واحد</numerusform>
            <numerusform>اكتمل تنزيلان</numerusform>
            <numerusform>اكتملت %n تنزيلات</numerusform>
            <numerusform>اكتمل %n تنزيلًا</numerusform>
            <numerusform>اكتمل %n تنزيل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 done, %2 failed</source>
        <extracomment>How a batch of downloads ended: %1 and %2 are numbers</extracomment>
        <translation>اكتمل %1، وفشل %2</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>it has expired</source>
        <translation>انتهت صلاحيتها</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>لم تبدأ صلاحيتها بعد</translation>
    </message>
    <message>
        <source>it is self-signed</source>
        <translation>موقّعة ذاتيًا</translation>
    </message>
    <message>
        <source>nobody whom this system trusts has signed it</source>
        <translation>لم توقّعها جهة يثق بها هذا النظام</translation>
    </message>
    <message>
        <source>it belongs to another host</source>
        <translation>تخص خادمًا آخر</translation>
    </message>
    <message>
        <source>it has been revoked</source>
        <translation>أُبطلت</translation>
    </message>
    <message>
        <source>the certificate of %1 is refused: %2 (SHA-256 %3)</source>
        <extracomment>%1 is a host, %2 one or several reasons such as &quot;it has expired&quot;, %3 a fingerprint</extracomment>
        <translation>رُفضت شهادة %1: %2 (SHA-256 %3)</translation>
    </message>
</context>
<context>
    <name>CertificateQuestion</name>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>%1 cannot prove that it is what it says.</source>
        <translation>لا يستطيع %1 إثبات أنه ما يدّعيه.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <extracomment>Why a certificate was refused</extracomment>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>Issued to: %1</source>
        <extracomment>Whom a certificate names</extracomment>
        <translation>صادرة إلى: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>صادرة عن: %1</translation>
    </message>
    <message>
        <source>Valid until: %1</source>
        <translation>صالحة حتى: %1</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint:</source>
        <translation>بصمة SHA-256:</translation>
    </message>
    <message>
        <source>Somebody may be between you and the server and read or change what it sends. Accept the certificate only if the server&apos;s owner has told you this fingerprint. It is then accepted from this host alone, until you remove it in the settings.</source>
        <translation>قد يكون هناك من يتوسط بينك وبين الخادم فيقرأ ما يرسله أو يغيّره. لا تقبل الشهادة إلا إذا أخبرك صاحب الخادم بهذه البصمة. وعندها تُقبل من هذا الخادم وحده، إلى أن تزيلها من الإعدادات.</translation>
    </message>
    <message>
        <source>&amp;Trust it</source>
        <translation>الو&amp;ثوق بها</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>الخادم</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 is a file. Name a folder with --dir.</source>
        <translation>المسار %1 ملف. حدّد مجلدًا باستخدام ‎--dir.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2. Name another one with --dir.</source>
        <translation>تعذّر إنشاء المجلد %1: %2. حدّد مجلدًا آخر باستخدام ‎--dir.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder %1: %2. Name another one with --dir.</source>
        <translation>تعذّرت الكتابة في المجلد %1: %2. حدّد مجلدًا آخر باستخدام ‎--dir.</translation>
    </message>
    <message>
        <source>The log %1 cannot be written: %2. Name another one with --gate-log.</source>
        <extracomment>%1 a file, %2 the system&apos;s reason</extracomment>
        <translation>تعذّرت كتابة السجل %1: %2. حدّد سجلًا آخر باستخدام ‎--gate-log.</translation>
    </message>
    <message>
        <source>The checksum file %1 cannot be read: %2</source>
        <extracomment>%1 a file, %2 the system&apos;s reason</extracomment>
        <translation>تعذّرت قراءة ملف مجاميع التحقق %1: %2</translation>
    </message>
    <message>
        <source>The file %1 holds no checksums. Name one that sha256sum or the like has written.</source>
        <translation>لا مجاميع تحقق في الملف %1. حدّد ملفًا كتبه sha256sum أو ما يشبهه.</translation>
    </message>
    <message>
        <source>This very command is running already, into the same folder. Nothing was fetched.</source>
        <translation>هذا الأمر نفسه قيد التشغيل بالفعل وإلى المجلد نفسه. لم يُجلب شيء.</translation>
    </message>
    <message>
        <source>How far this run is cannot be kept, so that it could not be continued (%1).</source>
        <translation>تعذّر حفظ ما بلغه هذا التشغيل، فلن يمكن استئنافه (%1).</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMBER</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SECONDS</translation>
    </message>
    <message>
        <source>Read links from FILE, one a line, or a Metalink document (.meta4, .metalink); &quot;-&quot; is standard input. May be given several times.</source>
        <translation>قراءة الروابط من FILE، رابط في كل سطر، أو من مستند Metalink (‎.meta4 أو ‎.metalink)؛ و«-» تعني الدخل القياسي. يمكن تكرار الخيار.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Links given as arguments may hold patterns, and stand for many: %1, %2, %3, %4; several in one link stand for all combinations. Quote them, or the shell expands them itself. Links in lists are always taken as they are.</source>
        <extracomment>%1 to %4 are examples of patterns</extracomment>
        <translation>يجوز أن تحوي الروابط المعطاة كمعاملات أنماطًا تمثّل روابط كثيرة: %1، %2، %3، %4؛ وإذا اجتمعت عدة أنماط في رابط واحد مثّلت كل التراكيب. ضعها بين علامات اقتباس وإلا وسّعتها الصدفة بنفسها. أما الروابط في القوائم فتؤخذ دائمًا كما هي.</translation>
    </message>
    <message>
        <source>Put the files into FOLDER, which is made if missing. Default: the present folder.</source>
        <translation>وضع الملفات في FOLDER، ويُنشأ إن لم يوجد. الافتراضي: المجلد الحالي.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>FOLDER</translation>
    </message>
    <message>
        <source>Put files of one kind, or from some hosts, into FOLDER instead. RULE is a kind (%1), by the name in the link, or a host, which may be *.example.org. May be given several times: the first that fits holds.</source>
        <extracomment>%1 is a list of words such as videos, which are not translated</extracomment>
        <translation>وضع الملفات التي من نوع واحد، أو من بعض الخوادم، في FOLDER بدلًا من ذلك. RULE نوع (%1) بحسب الاسم في الرابط، أو خادم، ويمكن أن يكون بالشكل ‎*.example.org. يمكن تكرار الخيار: تسري أول قاعدة مطابقة.</translation>
    </message>
    <message>
        <source>RULE=FOLDER</source>
        <translation>RULE=FOLDER</translation>
    </message>
    <message>
        <source>At most NUMBER requests at a time. Default: %1.</source>
        <translation>لا أكثر من NUMBER من الطلبات في آن واحد. الافتراضي: %1.</translation>
    </message>
    <message>
        <source>At most NUMBER requests at a time at any one host. Default: as --jobs.</source>
        <translation>لا أكثر من NUMBER من الطلبات في آن واحد لدى الخادم الواحد. الافتراضي: كما في ‎--jobs.</translation>
    </message>
    <message>
        <source>For some hosts instead of that: &quot;HOST; limit=2; interval=500; rate=60; speed=500K; user=NAME; password=TEXT; header=NAME: VALUE; agent=TEXT&quot;. HOST may be *.example.org; what is left out is as for others. A value that has a ; stands in double quotes. A login and header lines are sent to these hosts only; everyone on this machine can read them in the list of processes. May be given several times: the first that fits holds.</source>
        <translation>قيم خاصة ببعض الخوادم بدلًا من ذلك: &quot;HOST; limit=2; interval=500; rate=60; speed=500K; user=NAME; password=TEXT; header=NAME: VALUE; agent=TEXT&quot;. يمكن أن يكون HOST بالشكل ‎*.example.org؛ وما لم يُذكر فكما لغيرها. توضع القيمة التي فيها ; بين علامتي اقتباس مزدوجتين (&quot;). لا يُرسل تسجيل الدخول وأسطر الترويسة إلا إلى هذه الخوادم؛ ويستطيع كل من على هذا الجهاز قراءتها في قائمة العمليات. يمكن تكرار الخيار: تسري أول قاعدة مطابقة.</translation>
    </message>
    <message>
        <source>RULE</source>
        <translation>RULE</translation>
    </message>
    <message>
        <source>Share one gate with all programs of yours that are told to, the window included; the first of them has it, and hands out its places to the others. Its numbers (--jobs, --per-host, --interval, --rate) hold for all together, and those of each for itself besides. When it ends, another one takes over, with its own numbers.</source>
        <translation>مشاركة بوابة واحدة مع كل برامجك التي يُطلب منها ذلك، ومنها النافذة؛ يملكها أول برنامج ويوزّع أماكنها على البقية. تسري أعداده (‎--jobs و ‎--per-host و ‎--interval و ‎--rate) على الجميع معًا، وتسري أعداد كل برنامج عليه وحده أيضًا. وإذا انتهى تولّى غيره الأمر بأعداده هو.</translation>
    </message>
    <message>
        <source>Ask every host for as many files at once as --per-host says. Otherwise that is learned: one that refuses, resets or slows down is asked for fewer, one that can do more for more.</source>
        <translation>طلب ملفات من كل خادم معًا بالعدد الذي يحدده ‎--per-host. من دون هذا الخيار يُكتشف العدد تلقائيًا: الخادم الذي يرفض أو يقطع الاتصال أو يبطئ يُطلب منه أقل، والذي يقدر على المزيد يُطلب منه أكثر.</translation>
    </message>
    <message>
        <source>Receive one file over at most NUMBER connections, while --jobs leaves some to spare; 1: never divide a file. Default: %1.</source>
        <translation>استلام الملف الواحد عبر NUMBER من الاتصالات على الأكثر، ما دام ‎--jobs يسمح ببعضها؛ 1: عدم تقسيم الملفات أبدًا. الافتراضي: %1.</translation>
    </message>
    <message>
        <source>Receive at most RATE bytes a second in all; K, M and G stand for KiB, MiB and GiB; 0: no limit.</source>
        <translation>استلام RATE بايت في الثانية على الأكثر إجمالًا؛ K و M و G تعني KiB و MiB و GiB؛ 0: بلا حد.</translation>
    </message>
    <message>
        <source>RATE</source>
        <translation>RATE</translation>
    </message>
    <message>
        <source>Receive at most RATE bytes a second from any one host.</source>
        <translation>استلام RATE بايت في الثانية على الأكثر من الخادم الواحد.</translation>
    </message>
    <message>
        <source>Receive at most RATE bytes a second of any one file, all its connections together.</source>
        <translation>استلام RATE بايت في الثانية على الأكثر للملف الواحد، عبر كل اتصالاته معًا.</translation>
    </message>
    <message>
        <source>At least MILLISECONDS between the starts of two requests. Default: 0.</source>
        <translation>فاصل لا يقل عن MILLISECONDS بين بدء طلب وبدء الذي يليه. الافتراضي: 0.</translation>
    </message>
    <message>
        <source>MILLISECONDS</source>
        <translation>MILLISECONDS</translation>
    </message>
    <message>
        <source>At most NUMBER starts in any minute; 0: as many as may be. Default: 0.</source>
        <translation>بدء NUMBER من الطلبات على الأكثر في أي دقيقة؛ 0: بلا حد. الافتراضي: 0.</translation>
    </message>
    <message>
        <source>Try a failed item up to NUMBER times again. Default: %1.</source>
        <translation>إعادة محاولة العنصر الفاشل حتى NUMBER من المرات. الافتراضي: %1.</translation>
    </message>
    <message>
        <source>When a server says Retry-After, leave its host alone for at most SECONDS; the file that it was said of waits as long as it was told to. Default: %1.</source>
        <translation>عندما يرسل خادم Retry-After، يُترك وشأنه مدة SECONDS على الأكثر؛ أما الملف الذي قيل ذلك بشأنه فينتظر المدة المطلوبة. الافتراضي: %1.</translation>
    </message>
    <message>
        <source>Longest wait before the first retry; it doubles each time. Default: %1.</source>
        <translation>أطول انتظار قبل أول إعادة محاولة؛ ويتضاعف في كل مرة. الافتراضي: %1.</translation>
    </message>
    <message>
        <source>Longest time to connect, and without progress. Default: %1.</source>
        <translation>أطول مدة للاتصال، وأطول مدة بلا تقدّم. الافتراضي: %1.</translation>
    </message>
    <message>
        <source>Follow at most NUMBER redirects. Default: %1.</source>
        <translation>اتباع NUMBER من إعادات التوجيه على الأكثر. الافتراضي: %1.</translation>
    </message>
    <message>
        <source>Send this header with every request. May be given several times.</source>
        <translation>إرسال هذه الترويسة مع كل طلب. يمكن تكرار الخيار.</translation>
    </message>
    <message>
        <source>NAME: VALUE</source>
        <translation>NAME: VALUE</translation>
    </message>
    <message>
        <source>Send this address as the referring page.</source>
        <translation>إرسال هذا العنوان بوصفه الصفحة المُحيلة.</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADDRESS</translation>
    </message>
    <message>
        <source>Name the program so to servers.</source>
        <translation>الاسم الذي يُعرَّف به البرنامج للخوادم.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>Log in with this name. A password given here can be read by everyone on this machine, in the list of processes: better set the environment variable HEADGATE_PASSWORD, or leave it out and be asked.</source>
        <translation>تسجيل الدخول بهذا الاسم. كلمة المرور المعطاة هنا يستطيع كل من على هذا الجهاز قراءتها في قائمة العمليات: الأفضل ضبط متغير البيئة HEADGATE_PASSWORD، أو عدم ذكرها لتُسأل عنها.</translation>
    </message>
    <message>
        <source>NAME[:PASSWORD]</source>
        <translation>NAME[:PASSWORD]</translation>
    </message>
    <message>
        <source>Use this proxy, as http://HOST:PORT or socks5://HOST:PORT. Default: as the environment says.</source>
        <translation>استخدام هذا الخادم الوسيط، بالشكل http://HOST:PORT أو socks5://HOST:PORT. الافتراضي: كما تحدده البيئة.</translation>
    </message>
    <message>
        <source>Ask these hosts directly, whatever proxy there is: a comma-separated list of hosts, *.DOMAIN, and networks like 10.0.0.0/8; &quot;*&quot;: all hosts. May be given several times.</source>
        <translation>الاتصال بهذه الخوادم مباشرة، أيًا كان الخادم الوسيط: قائمة تفصل بينها فواصل (,) من خوادم و ‎*.DOMAIN وشبكات مثل 10.0.0.0/8؛ و«*» تعني كل الخوادم. يمكن تكرار الخيار.</translation>
    </message>
    <message>
        <source>HOSTS</source>
        <translation>HOSTS</translation>
    </message>
    <message>
        <source>Accept the certificate with this SHA-256 fingerprint from this host, and only there, whatever is wrong with it. May be given several times.</source>
        <translation>قبول الشهادة ذات بصمة SHA-256 هذه من هذا الخادم، ومنه وحده، مهما كان عيبها. يمكن تكرار الخيار.</translation>
    </message>
    <message>
        <source>HOST=FINGERPRINT</source>
        <translation>HOST=FINGERPRINT</translation>
    </message>
    <message>
        <source>Name the files by MASK, in which these stand for something of each link: %1. *name* and *ext* are those of the link, whatever the server says; *num* counts links in the order in which they are read, *num3* with three digits at least. A run that is to go on another day must not have *date* in it.</source>
        <extracomment>%1 is a list of words such as *name*</extracomment>
        <translation>تسمية الملفات وفق MASK، وفيه تمثّل هذه الكلمات شيئًا من كل رابط: %1. *name* و *ext* هما اسم الرابط وامتداده مهما قال الخادم؛ و *num* يعدّ الروابط بترتيب قراءتها، و *num3* بثلاثة أرقام على الأقل. إذا أُريد للتشغيل أن يُستأنف في يوم آخر فيجب ألا يحوي *date*.</translation>
    </message>
    <message>
        <source>MASK</source>
        <translation>MASK</translation>
    </message>
    <message>
        <source>What to do when a file of that name is there: rename, skip or overwrite. Where a checksum is known, a file that is skipped must have it. Default: rename.</source>
        <translation>ما يحدث عند وجود ملف بهذا الاسم: rename (إعادة تسمية) أو skip (تخطٍّ) أو overwrite (استبدال). إذا كان مجموع التحقق معروفًا فيجب أن يطابقه الملف المُتخطّى. الافتراضي: rename.</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>WHAT</translation>
    </message>
    <message>
        <source>What the one file must hash to: an algorithm (md5, sha1, sha256, sha512, blake2b) and its value in hexadecimal. A file that does not is kept as NAME.wrong.</source>
        <translation>مجموع التحقق المطلوب للملف الوحيد: خوارزمية (md5 أو sha1 أو sha256 أو sha512 أو blake2b) وقيمتها بالنظام الست عشري. الملف الذي لا يطابقه يُحفظ باسم NAME.wrong.</translation>
    </message>
    <message>
        <source>ALGORITHM:HEX</source>
        <translation>ALGORITHM:HEX</translation>
    </message>
    <message>
        <source>Look up checksums in FILE, as sha256sum and the like write it, by the name asked for or the last part of the link. Files that are not in it are not verified.</source>
        <translation>البحث عن مجاميع التحقق في FILE، كما يكتبها sha256sum وأمثاله، بالاسم المطلوب أو بآخر جزء من الرابط. الملفات غير المذكورة فيه لا يُتحقق منها.</translation>
    </message>
    <message>
        <source>Where nobody says what a file must hash to, look for a checksum file beside it on its server: SHA256SUMS, SHA512SUMS, NAME.sha256, NAME.sha512. That proves that the file came through right, not that the server is honest.</source>
        <translation>إذا لم يُذكر مجموع التحقق المطلوب لملف، يُبحث عن ملف مجاميع تحقق بجانبه على خادمه: SHA256SUMS و SHA512SUMS و NAME.sha256 و NAME.sha512. يثبت ذلك أن الملف وصل سليمًا، لا أن الخادم أمين.</translation>
    </message>
    <message>
        <source>When no host can be reached any more, the network is down: wait for it so long before items fail for that. 0: not at all. Default: 600.</source>
        <translation>إذا تعذّر الوصول إلى أي خادم عُدّت الشبكة منقطعة: مدة انتظار عودتها قبل أن تفشل العناصر لذلك. 0: بلا انتظار. الافتراضي: 600.</translation>
    </message>
    <message>
        <source>For comparison only: lift --jobs and --per-host to 10000.</source>
        <translation>للمقارنة فقط: رفع ‎--jobs و ‎--per-host إلى 10000.</translation>
    </message>
    <message>
        <source>Do not reserve the room of a file before its first byte.</source>
        <translation>عدم حجز مساحة الملف قبل أول بايت منه.</translation>
    </message>
    <message>
        <source>Do not keep how far the run is: the same command again begins anew.</source>
        <translation>عدم حفظ ما بلغه التشغيل: الأمر نفسه يبدأ من جديد.</translation>
    </message>
    <message>
        <source>Show the gate as well: how many requests are out, and at which hosts how many wait and why.</source>
        <translation>إظهار البوابة أيضًا: كم طلبًا يجري، ولدى أي خوادم ينتظر كم منها ولماذا.</translation>
    </message>
    <message>
        <source>Write every wait, grant, release and change at the gate to FILE, as CSV. What is there is continued.</source>
        <translation>كتابة كل انتظار ومنح وتحرير وتغيير عند البوابة في FILE بصيغة CSV. ما كان فيه يُستكمل.</translation>
    </message>
    <message>
        <source>Tell nothing but errors.</source>
        <translation>عدم الإبلاغ إلا عن الأخطاء.</translation>
    </message>
    <message>
        <source>Write events to standard output, one JSON object a line; see &quot;help json&quot;.</source>
        <translation>كتابة الأحداث إلى الخرج القياسي، كائن JSON في كل سطر؛ انظر «help json».</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>عرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>عرض الإصدار.</translation>
    </message>
    <message>
        <source>Give it a value.</source>
        <translation>أعطِه قيمة.</translation>
    </message>
    <message>
        <source>Write it as http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>اكتبه بالشكل http://HOST:PORT أو socks5://HOST:PORT.</translation>
    </message>
    <message>
        <source>Write it as HOST=FINGERPRINT: the 64 hexadecimal digits of the certificate&apos;s SHA-256, as the failure shows them.</source>
        <translation>اكتبها بالشكل HOST=FINGERPRINT: الأرقام الست عشرية الـ64 لبصمة SHA-256 للشهادة، كما تظهر في رسالة الفشل.</translation>
    </message>
    <message>
        <source>Give the password for its user, and each header line a value.</source>
        <translation>أعطِ كلمة المرور لمستخدمها، وقيمة لكل سطر ترويسة.</translation>
    </message>
    <message>
        <source>Give a whole http or https address.</source>
        <translation>أعطِ عنوان http أو https كاملًا.</translation>
    </message>
    <message>
        <source>Say rename, skip or overwrite.</source>
        <translation>اكتب rename أو skip أو overwrite.</translation>
    </message>
    <message>
        <source>Name a folder; &quot;.&quot; is the present one.</source>
        <translation>حدّد مجلدًا؛ و«.» هو المجلد الحالي.</translation>
    </message>
    <message>
        <source>Give it on one line.</source>
        <translation>اكتبه في سطر واحد.</translation>
    </message>
    <message>
        <source>give the name with -u, and the password in HEADGATE_PASSWORD or when you are asked for it</source>
        <translation>أعطِ الاسم باستخدام ‎-u، وكلمة المرور في HEADGATE_PASSWORD أو عندما تُسأل عنها</translation>
    </message>
    <message>
        <source>HEADGATE_PASSWORD is set, but not used: it needs -u NAME.</source>
        <translation>المتغير HEADGATE_PASSWORD مضبوط لكنه غير مستخدم: يلزمه ‎-u NAME.</translation>
    </message>
    <message>
        <source>Write it as NAME or NAME:PASSWORD.</source>
        <translation>اكتبه بالشكل NAME أو NAME:PASSWORD.</translation>
    </message>
    <message>
        <source>Write it as ALGORITHM:HEX, for instance sha256: and 64 digits.</source>
        <translation>اكتبه بالشكل ALGORITHM:HEX، مثل sha256: متبوعًا بـ64 رقمًا.</translation>
    </message>
    <message>
        <source>Name a file, not an address.</source>
        <translation>حدّد ملفًا لا عنوانًا.</translation>
    </message>
    <message>
        <source>Give a mask like %1.</source>
        <translation>أعطِ قالبًا مثل %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2.</source>
        <extracomment>%1 a link, %2 what to write</extracomment>
        <translation>تعذّرت قراءة «%1»: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no link. Links begin with http:// or https://; to read links from a file, use -i FILE.</source>
        <translation>ليس «%1» رابطًا. تبدأ الروابط بـ http:// أو https://؛ ولقراءة الروابط من ملف استخدم ‎-i FILE.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is taken as it is. With --glob it stands for %2 links.</source>
        <extracomment>%1 a link, %2 a number</extracomment>
        <translation>يؤخذ «%1» كما هو. مع ‎--glob يمثّل %2 من الروابط.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands for %2 links. At most %3 can be given as arguments in all.</source>
        <extracomment>%1 a link, %2 and %3 numbers</extracomment>
        <translation>يمثّل «%1» %2 من الروابط. أقصى ما يمكن إعطاؤه كمعاملات إجمالًا هو %3.</translation>
    </message>
    <message>
        <source>Name a file like gate.csv.</source>
        <translation>حدّد ملفًا مثل gate.csv.</translation>
    </message>
    <message>
        <source>Name a file like SHA256SUMS.</source>
        <translation>حدّد ملفًا مثل SHA256SUMS.</translation>
    </message>
    <message>
        <source>--shared and --no-gate exclude each other. Leave one of them out.</source>
        <translation>لا يجتمع ‎--shared و ‎--no-gate. احذف أحدهما.</translation>
    </message>
    <message>
        <source>There is nothing to fetch. Give links, or -i FILE with one link a line.</source>
        <translation>لا شيء لجلبه. أعطِ روابط، أو ‎-i FILE برابط في كل سطر.</translation>
    </message>
    <message>
        <source>Standard input can be read once only: give &quot;-i -&quot; once.</source>
        <translation>لا يُقرأ الدخل القياسي إلا مرة واحدة: أعطِ «‎-i -‎» مرة واحدة.</translation>
    </message>
    <message>
        <source>--checksum is for exactly one link. For several, write a checksum behind each link in a list, or use --checksums FILE.</source>
        <translation>الخيار ‎--checksum لرابط واحد بالضبط. إذا كثرت الروابط فاكتب مجموع تحقق بعد كل رابط في قائمة، أو استخدم ‎--checksums FILE.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>لم يُذكر أمر.</translation>
    </message>
    <message>
        <source>There is no help on &quot;%1&quot;. There is help on: %2.</source>
        <translation>لا مساعدة عن «%1». تتوفر المساعدة عن: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no command. To fetch a link, write: headgate-cli get LINK</source>
        <translation>ليس «%1» أمرًا. لجلب رابط اكتب: headgate-cli get LINK</translation>
    </message>
    <message>
        <source>Exit codes, the largest that applies:</source>
        <translation>رموز الخروج، ويُعتمد أكبر ما ينطبق منها:</translation>
    </message>
    <message>
        <source>Usage: headgate-cli COMMAND [...]</source>
        <translation>الاستخدام: headgate-cli COMMAND [...]‎</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>الأوامر:</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>عرض الإصدار</translation>
    </message>
    <message>
        <source>Usage: headgate-cli get [OPTION...] [LINK...] [-i FILE]</source>
        <translation>الاستخدام: headgate-cli get [OPTION...] [LINK...] [-i FILE]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>الخيارات:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>أمثلة:</translation>
    </message>
    <message>
        <source>the gate: limit, active, waiting and admitted requests; on_loan, those of the active ones that only speed up a file as long as nobody waits; wait_p50_ms, wait_p95_ms and wait_max_ms, the time that requests waited for admission</source>
        <translation>البوابة: limit و active و waiting و admitted هي الحد والطلبات النشطة والمنتظرة والتي مرّت؛ و on_loan هي الطلبات النشطة التي لا تفعل إلا تسريع ملف ما دام لا شيء ينتظر؛ و wait_p50_ms و wait_p95_ms و wait_max_ms هي مدة انتظار الطلبات للمرور</translation>
    </message>
    <message>
        <source>the item&apos;s number, the same in all its events</source>
        <translation>رقم العنصر، وهو نفسه في كل أحداثه</translation>
    </message>
    <message>
        <source>its link, without a password</source>
        <translation>رابطه، من دون كلمة مرور</translation>
    </message>
    <message>
        <source>the name of its file, as far as it is known</source>
        <translation>اسم ملفه، بقدر ما هو معروف</translation>
    </message>
    <message>
        <source>which try this is, from 1</source>
        <translation>رقم هذه المحاولة، بدءًا من 1</translation>
    </message>
    <message>
        <source>how many tries there may be</source>
        <translation>عدد المحاولات المسموح بها</translation>
    </message>
    <message>
        <source>bytes received</source>
        <translation>البايتات المستلمة</translation>
    </message>
    <message>
        <source>bytes of the whole file</source>
        <translation>بايتات الملف كله</translation>
    </message>
    <message>
        <source>what went wrong, a word that never changes: http-status, connect-timeout, ...</source>
        <translation>ما الخطأ، كلمة لا تتغير أبدًا: http-status, connect-timeout, ...</translation>
    </message>
    <message>
        <source>the answer&apos;s status, where there was one</source>
        <translation>رمز حالة الرد، إن وُجد رد</translation>
    </message>
    <message>
        <source>the same for people, translated</source>
        <translation>الشيء نفسه للبشر، مترجمًا</translation>
    </message>
    <message>
        <source>every event</source>
        <translation>كل حدث</translation>
    </message>
    <message>
        <source>has these fields</source>
        <translation>له هذه الحقول</translation>
    </message>
    <message>
        <source>which of the following</source>
        <translation>أيّ الأحداث التالية هو</translation>
    </message>
    <message>
        <source>when it was written: ISO 8601, UTC</source>
        <translation>وقت كتابته: ISO 8601, UTC</translation>
    </message>
    <message>
        <source>a request for the item begins</source>
        <translation>يبدأ طلب للعنصر</translation>
    </message>
    <message>
        <source>the answer points elsewhere; the item goes there</source>
        <translation>يشير الرد إلى مكان آخر؛ فينتقل العنصر إليه</translation>
    </message>
    <message>
        <source>a try failed; there will be another</source>
        <translation>فشلت محاولة؛ وستتبعها أخرى</translation>
    </message>
    <message>
        <source>when: ISO 8601, UTC</source>
        <translation>متى: ISO 8601, UTC</translation>
    </message>
    <message>
        <source>the file is complete and in its place</source>
        <translation>الملف كامل وفي مكانه</translation>
    </message>
    <message>
        <source>its full path</source>
        <translation>مساره الكامل</translation>
    </message>
    <message>
        <source>true: its checksum is right</source>
        <translation>true: مجموع تحققه صحيح</translation>
    </message>
    <message>
        <source>something a person should know of it, translated</source>
        <translation>شيء ينبغي أن يعرفه المرء عنه، مترجمًا</translation>
    </message>
    <message>
        <source>an earlier run of the same command has fetched the file; it is there</source>
        <translation>جُلب الملف في تشغيل سابق للأمر نفسه؛ وهو موجود</translation>
    </message>
    <message>
        <source>true: its checksum was right</source>
        <translation>true: كان مجموع تحققه صحيحًا</translation>
    </message>
    <message>
        <source>a file of that name is there (--on-conflict skip)</source>
        <translation>يوجد ملف بهذا الاسم (‎--on-conflict skip)</translation>
    </message>
    <message>
        <source>the last try failed, or another would not help</source>
        <translation>فشلت المحاولة الأخيرة، أو لن تنفع محاولة أخرى</translation>
    </message>
    <message>
        <source>false: its checksum is wrong; &quot;reason&quot; says where it lies</source>
        <translation>false: مجموع تحققه خاطئ؛ ويذكر «reason» مكان الملف</translation>
    </message>
    <message>
        <source>where all stands, at most once a second</source>
        <translation>الوضع العام، مرة في الثانية على الأكثر</translation>
    </message>
    <message>
        <source>items that are done</source>
        <translation>العناصر المكتملة</translation>
    </message>
    <message>
        <source>items that an earlier run has fetched</source>
        <translation>العناصر التي جُلبت في تشغيل سابق</translation>
    </message>
    <message>
        <source>items that were skipped</source>
        <translation>العناصر المُتخطّاة</translation>
    </message>
    <message>
        <source>items that failed</source>
        <translation>العناصر الفاشلة</translation>
    </message>
    <message>
        <source>items that are being fetched</source>
        <translation>العناصر الجاري جلبها</translation>
    </message>
    <message>
        <source>items that wait for another try</source>
        <translation>العناصر التي تنتظر محاولة أخرى</translation>
    </message>
    <message>
        <source>links taken from arguments and lists so far</source>
        <translation>الروابط المأخوذة من المعاملات والقوائم حتى الآن</translation>
    </message>
    <message>
        <source>true when there are no more links than those listed</source>
        <translation>true إذا لم تعد هناك روابط غير ما قُرئ</translation>
    </message>
    <message>
        <source>about how many links there will be</source>
        <translation>عدد الروابط المتوقع تقريبًا</translation>
    </message>
    <message>
        <source>bytes received in this run</source>
        <translation>البايتات المستلمة في هذا التشغيل</translation>
    </message>
    <message>
        <source>the present speed</source>
        <translation>السرعة الحالية</translation>
    </message>
    <message>
        <source>how much of all is over, 0 to 1</source>
        <translation>القدر المنقضي من الكل، من 0 إلى 1</translation>
    </message>
    <message>
        <source>about how long it will take</source>
        <translation>المدة المتبقية تقريبًا</translation>
    </message>
    <message>
        <source>the hosts that are being asked, that have the longest lines, or that rest, as objects: host; active, on_loan and waiting requests; limit, what it may have now; ceiling, what the options allow it; learned, what it has been found to take; learned_interval_ms, how far apart its starts had to be; cooling_ms, how long it rests; waits_because, why the first in its line waits, a word that never changes: host-busy, host-cooling, host-spacing, all-busy, spacing, shared-gate, no-network, in-line, next; reason, the same for people, translated</source>
        <translation>الخوادم التي يُطلب منها الآن، أو التي لها أطول الطوابير، أو التي تستريح، بشكل كائنات: host؛ و active و on_loan و waiting أعداد الطلبات؛ و limit ما يُسمح له به الآن؛ و ceiling ما تسمح له به الخيارات؛ و learned ما اكتُشف أنه يتحمّله؛ و learned_interval_ms الفاصل الذي لزم بين طلباته؛ و cooling_ms مدة استراحته؛ و waits_because سبب انتظار الأول في طابوره، كلمة لا تتغير أبدًا: host-busy, host-cooling, host-spacing, all-busy, spacing, shared-gate, no-network, in-line, next؛ و reason الشيء نفسه للبشر، مترجمًا</translation>
    </message>
    <message>
        <source>a line of a list has no link that can be used</source>
        <translation>سطر في قائمة ليس فيه رابط صالح</translation>
    </message>
    <message>
        <source>the list&apos;s file; &quot;-&quot; is standard input</source>
        <translation>ملف القائمة؛ و«-» هو الدخل القياسي</translation>
    </message>
    <message>
        <source>the line&apos;s number, from 1; 0: a file of a Metalink document</source>
        <translation>رقم السطر، بدءًا من 1؛ 0: ملف في مستند Metalink</translation>
    </message>
    <message>
        <source>what is wrong with it, translated</source>
        <translation>ما العيب فيه، مترجمًا</translation>
    </message>
    <message>
        <source>what it says, at most its beginning, without passwords</source>
        <translation>ما فيه، بدايته على الأكثر، من دون كلمات مرور</translation>
    </message>
    <message>
        <source>the link of a line is taken, but not what stands behind it</source>
        <translation>أُخذ الرابط من السطر، لكن لم يؤخذ ما بعده</translation>
    </message>
    <message>
        <source>the line&apos;s number, from 1</source>
        <translation>رقم السطر، بدءًا من 1</translation>
    </message>
    <message>
        <source>what stands behind it, at most its beginning</source>
        <translation>ما بعده، بدايته على الأكثر</translation>
    </message>
    <message>
        <source>a problem of no single item</source>
        <translation>مشكلة لا تخص عنصرًا بعينه</translation>
    </message>
    <message>
        <source>one line for people, translated</source>
        <translation>سطر واحد للبشر، مترجمًا</translation>
    </message>
    <message>
        <source>the last event</source>
        <translation>الحدث الأخير</translation>
    </message>
    <message>
        <source>of all these and those skipped, items whose checksum was there and is right</source>
        <translation>من كل هذه ومن المُتخطّاة، العناصر التي وُجد مجموع تحققها وكان صحيحًا</translation>
    </message>
    <message>
        <source>items that were left when the run was interrupted</source>
        <translation>العناصر التي بقيت عندما قوطع التشغيل</translation>
    </message>
    <message>
        <source>links that came twice, and were left out</source>
        <translation>الروابط التي تكررت فأُهملت</translation>
    </message>
    <message>
        <source>lines without a usable link</source>
        <translation>الأسطر التي بلا رابط صالح</translation>
    </message>
    <message>
        <source>lines with text behind the link that was left out</source>
        <translation>الأسطر التي بعد رابطها نص أُهمل</translation>
    </message>
    <message>
        <source>true when the run was ended from outside</source>
        <translation>true إذا أُنهي التشغيل من الخارج</translation>
    </message>
    <message>
        <source>why items failed, the most frequent first: a list of objects with reason and count</source>
        <translation>أسباب فشل العناصر، أكثرها تكرارًا أولًا: قائمة كائنات فيها reason و count</translation>
    </message>
    <message>
        <source>how long the run took</source>
        <translation>المدة التي استغرقها التشغيل</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>الدخل القياسي</translation>
    </message>
    <message>
        <source>The list %1 cannot be read: %2</source>
        <extracomment>%1 a list&apos;s file name, %2 the system&apos;s reason</extracomment>
        <translation>تعذّرت قراءة القائمة %1: %2</translation>
    </message>
    <message>
        <source>Standard input has no links in it.</source>
        <translation>لا روابط في الدخل القياسي.</translation>
    </message>
    <message>
        <source>The list %1 has no links in it.</source>
        <translation>لا روابط في القائمة %1.</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>لا يوجد ملف كهذا</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>إنه مجلد</translation>
    </message>
    <message>
        <source>it is not yours to read</source>
        <translation>ليس لك إذن قراءته</translation>
    </message>
    <message>
        <source>For help: headgate-cli help %1</source>
        <translation>للمساعدة: headgate-cli help %1</translation>
    </message>
    <message>
        <source>Password for %1: </source>
        <translation>كلمة مرور %1: </translation>
    </message>
    <message>
        <source>There is no password. Type one, or set the environment variable HEADGATE_PASSWORD.</source>
        <translation>لا توجد كلمة مرور. اكتبها، أو اضبط متغير البيئة HEADGATE_PASSWORD.</translation>
    </message>
    <message>
        <source>Fetches many files, and lets only so many requests run at once.</source>
        <translation>يجلب ملفات كثيرة، ولا يسمح إلا لعدد محدود من الطلبات بأن يعمل معًا.</translation>
    </message>
    <message>
        <source>fetch links into files</source>
        <translation>جلب الروابط إلى ملفات</translation>
    </message>
    <message>
        <source>help on: %1</source>
        <translation>مساعدة عن: %1</translation>
    </message>
    <message>
        <source>Fetches every link into a file of its own. All items wait at the gate, which lets only so many requests run at once, in all and at any one host.</source>
        <translation>يجلب كل رابط إلى ملف خاص به. تنتظر كل العناصر عند البوابة، التي لا تسمح إلا لعدد محدود من الطلبات بأن يعمل معًا، إجمالًا ولدى الخادم الواحد.</translation>
    </message>
    <message>
        <source>A list has one link a line. It is read as it is needed, so that it may be longer than memory or never end; links that come twice are fetched once. Messages go to standard error.</source>
        <translation>في كل سطر من القائمة رابط واحد. تُقرأ القائمة حسب الحاجة، فيجوز أن تكون أطول من الذاكرة أو ألا تنتهي؛ والروابط المكررة تُجلب مرة واحدة. تذهب الرسائل إلى خرج الأخطاء القياسي.</translation>
    </message>
    <message>
        <source>A line of a list may end with a blank and a checksum (sha256:HEX, or hexadecimal digits alone). What arrives is compared with it, and called done only when it is right. Where nobody gives a checksum, the one that the server sends (Repr-Digest, Digest) is used; without any, a file is done but not verified.</source>
        <translation>يجوز أن ينتهي سطر القائمة بمسافة ومجموع تحقق (sha256:HEX أو أرقام ست عشرية وحدها). يُقارن به ما يصل، ولا يُعدّ مكتملًا إلا إذا طابقه. وإذا لم يُذكر مجموع تحقق فيُستخدم ما يرسله الخادم (Repr-Digest أو Digest)؛ وإن لم يوجد أيّ منها فالملف مكتمل لكن لم يُتحقق منه.</translation>
    </message>
    <message>
        <source>A Metalink document names several sources for each file, with sizes and checksums. When one source fails, or sends a wrong file, the next one is asked at once; the wait before a retry comes only after all of them have failed.</source>
        <translation>يذكر مستند Metalink لكل ملف عدة مصادر، مع الأحجام ومجاميع التحقق. إذا فشل مصدر أو أرسل ملفًا خاطئًا سُئل المصدر التالي فورًا؛ ولا يأتي الانتظار قبل إعادة المحاولة إلا بعد فشلها كلها.</translation>
    </message>
    <message>
        <source>Until every item is done, the folder holds a hidden file .headgate-*.queue in which the run keeps how far it is. After an interruption of any kind the same command goes on there: unfinished files are continued, finished ones are not fetched again.</source>
        <translation>إلى أن تكتمل كل العناصر، يبقى في المجلد ملف مخفي ‎.headgate-*.queue يحفظ فيه التشغيل ما بلغه. بعد أي انقطاع يواصل الأمر نفسه من هناك: تُستكمل الملفات غير المكتملة، ولا تُجلب المكتملة مرة أخرى.</translation>
    </message>
    <message>
        <source>every item is done, or skipped as asked</source>
        <translation>كل العناصر مكتملة، أو مُتخطّاة كما طُلب</translation>
    </message>
    <message>
        <source>at least one item failed</source>
        <translation>فشل عنصر واحد على الأقل</translation>
    </message>
    <message>
        <source>the command line makes no sense; nothing was fetched</source>
        <translation>سطر الأوامر غير مفهوم؛ لم يُجلب شيء</translation>
    </message>
    <message>
        <source>a list or checksum file cannot be read, or a list held lines without a usable link; the rest was fetched</source>
        <translation>تعذّرت قراءة قائمة أو ملف مجاميع تحقق، أو كان في قائمة أسطر بلا رابط صالح؛ وجُلب الباقي</translation>
    </message>
    <message>
        <source>the folder or the log cannot be used; nothing was fetched</source>
        <translation>تعذّر استخدام المجلد أو السجل؛ لم يُجلب شيء</translation>
    </message>
    <message>
        <source>the same command is running already; nothing was fetched</source>
        <translation>الأمر نفسه قيد التشغيل بالفعل؛ لم يُجلب شيء</translation>
    </message>
    <message>
        <source>interrupted (Ctrl+C)</source>
        <translation>قوطع (Ctrl+C)</translation>
    </message>
    <message>
        <source>whoever read the output has gone</source>
        <translation>من كان يقرأ الخرج لم يعد موجودًا</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>أُنهي</translation>
    </message>
    <message>
        <source>a list into a folder, 16 at a time</source>
        <translation>قائمة إلى مجلد، 16 معًا</translation>
    </message>
    <message>
        <source>gently: two at any one host, two starts a second in all</source>
        <translation>برفق: طلبان لدى الخادم الواحد، وبدء طلبين في الثانية إجمالًا</translation>
    </message>
    <message>
        <source>from another program, leaving alone what is there</source>
        <translation>من برنامج آخر، مع ترك ما هو موجود</translation>
    </message>
    <message>
        <source>120 links in one</source>
        <translation>120 رابطًا في واحد</translation>
    </message>
    <message>
        <source>with a password that is asked for</source>
        <translation>بكلمة مرور يُسأل عنها</translation>
    </message>
    <message>
        <source>the links that failed</source>
        <translation>الروابط التي فشلت</translation>
    </message>
    <message>
        <source>With --json, &quot;headgate-cli get&quot; writes events to standard output, one JSON object a line (JSON Lines, UTF-8), as they happen. New fields may come; those that are here stay. What is not known is left out.</source>
        <translation>مع ‎--json يكتب «headgate-cli get» الأحداث إلى الخرج القياسي فور وقوعها، كائن JSON في كل سطر (JSON Lines, UTF-8). قد تُضاف حقول جديدة؛ أما الموجودة هنا فتبقى. ما ليس معروفًا لا يُذكر.</translation>
    </message>
    <message>
        <source>retrying %1 in %2: %3 (try %4 of %5)</source>
        <extracomment>%1 a link, %2 how long, %3 why, %4 and %5 numbers of tries</extracomment>
        <translation>إعادة محاولة %1 بعد %2: %3 (المحاولة %4 من %5)</translation>
    </message>
    <message>
        <source>Failed:</source>
        <translation>الفاشلة:</translation>
    </message>
    <message>
        <source>... and %1 more</source>
        <translation>... و%1 أخرى</translation>
    </message>
    <message>
        <source>Reasons:</source>
        <translation>الأسباب:</translation>
    </message>
    <message>
        <source>%1 names no http or https source for %2</source>
        <extracomment>%1 a Metalink document, %2 a file&apos;s name</extracomment>
        <translation>لا يذكر %1 مصدر http أو https لـ %2</translation>
    </message>
    <message>
        <source>%1, line %2 is no link: %3</source>
        <translation>%1، السطر %2 ليس رابطًا: %3</translation>
    </message>
    <message>
        <source>%1, line %2, %3: %4</source>
        <extracomment>%3 why the line was not taken, %4 the line</extracomment>
        <translation>%1، السطر %2، %3: %4</translation>
    </message>
    <message>
        <source>%1, line %2: what stands behind the link is left out: %3 (a checksum may stand there; a blank in a link is written %4)</source>
        <extracomment>%1 a list, %2 a number, %3 the text, %4 &quot;%20&quot;</extracomment>
        <translation>%1، السطر %2: أُهمل ما بعد الرابط: %3 (يجوز أن يكون هناك مجموع تحقق؛ والمسافة في الرابط تُكتب %4)</translation>
    </message>
    <message>
        <source>done %1, %2, verified</source>
        <translation>اكتمل %1، %2، تم التحقق منه</translation>
    </message>
    <message>
        <source>done %1, %2</source>
        <translation>اكتمل %1، %2</translation>
    </message>
    <message>
        <source>done before: %1</source>
        <translation>اكتمل سابقًا: %1</translation>
    </message>
    <message>
        <source>skipped %1, which is there, verified</source>
        <translation>تُخطّي %1 لأنه موجود، تم التحقق منه</translation>
    </message>
    <message>
        <source>skipped %1, which is there</source>
        <translation>تُخطّي %1 لأنه موجود</translation>
    </message>
    <message>
        <source>failed %1: %2</source>
        <translation>فشل %1: %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number from 0 to 100</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>فشل %1</translation>
    </message>
    <message>
        <source>%1 to retry</source>
        <extracomment>items that wait for another try</extracomment>
        <translation>%1 لإعادة المحاولة</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>gate %1 of %2</source>
        <extracomment>%1 of %2 permits are out</extracomment>
        <translation>البوابة %1 من %2</translation>
    </message>
    <message>
        <source>, %1 on loan</source>
        <extracomment>Permits that further connections of a file have for as long as nobody else can use them</extracomment>
        <translation>، مُعار منها %1</translation>
    </message>
    <message>
        <source>%1 done (%2 verified)</source>
        <translation>اكتمل %1 (تم التحقق من %2)</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>اكتمل %1</translation>
    </message>
    <message>
        <source>%1 done before</source>
        <extracomment>Files that an earlier run has fetched</extracomment>
        <translation>اكتمل سابقًا %1</translation>
    </message>
    <message>
        <source>%1 done before (%2 verified)</source>
        <translation>اكتمل سابقًا %1 (تم التحقق من %2)</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>تُخطّي %1</translation>
    </message>
    <message>
        <source>%1 skipped (%2 verified)</source>
        <translation>تُخطّي %1 (تم التحقق من %2)</translation>
    </message>
    <message>
        <source>%1 not fetched</source>
        <translation>لم يُجلب %1</translation>
    </message>
    <message>
        <source>%1 twice in the list</source>
        <translation>تكرر %1 في القائمة</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a usable link</source>
        <translation>
            <numerusform>لا أسطر بلا رابط صالح</numerusform>
            <numerusform>سطر واحد بلا رابط صالح</numerusform>
            <numerusform>سطران بلا رابط صالح</numerusform>
            <numerusform>%n أسطر بلا رابط صالح</numerusform>
            <numerusform>%n سطرًا بلا رابط صالح</numerusform>
            <numerusform>%n سطر بلا رابط صالح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with text that was left out</source>
        <translation>
            <numerusform>لا أسطر فيها نص أُهمل</numerusform>
            <numerusform>سطر واحد فيه نص أُهمل</numerusform>
            <numerusform>سطران فيهما نص أُهمل</numerusform>
            <numerusform>%n أسطر فيها نص أُهمل</numerusform>
            <numerusform>%n سطرًا فيها نص أُهمل</numerusform>
            <numerusform>%n سطر فيها نص أُهمل</numerusform>
        </translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>قوطع</translation>
    </message>
    <message>
        <source>%1 in %2, %3 on average</source>
        <extracomment>%1 an amount of data, %2 a duration, %3 a speed</extracomment>
        <translation>%1 في %2، %3 في المتوسط</translation>
    </message>
    <message>
        <source>wait at the gate: median %1, 95 % below %2, longest %3</source>
        <extracomment>How long requests waited to be admitted; three durations</extracomment>
        <translation>الانتظار عند البوابة: القيمة الوسطى %1، و95% دون %2، وأطوله %3</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; cannot be used. %3</source>
        <extracomment>An option, the value that was given, and what to give instead</extracomment>
        <translation>الخيار ‎--%1: لا يمكن استخدام «%2». %3</translation>
    </message>
    <message>
        <source>Give a whole number from %1 to %2.</source>
        <translation>أدخل عددًا صحيحًا من %1 إلى %2.</translation>
    </message>
    <message>
        <source>Give seconds from %1 to %2; decimals are allowed.</source>
        <translation>أدخل عدد الثواني من %1 إلى %2؛ تجوز الكسور العشرية.</translation>
    </message>
    <message>
        <source>The units are K, M and G alone, for KiB, MiB and GiB a second: 500K, 2.5M.</source>
        <translation>الوحدات هي K و M و G وحدها، وتعني KiB و MiB و GiB في الثانية: 500K أو 2.5M.</translation>
    </message>
    <message>
        <source>Give bytes a second, such as 500K or 2.5M; 0 is no limit.</source>
        <translation>أدخل عدد البايتات في الثانية، مثل 500K أو 2.5M؛ 0 يعني بلا حد.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Bytes received of all</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1, line %2 is left out: %3.</source>
        <extracomment>%1 a file of cookies, %2 a number, %3 why</extracomment>
        <translation>%1، أُهمل السطر %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n further line(s) left out.</source>
        <extracomment>%1 a file of cookies</extracomment>
        <translation>
            <numerusform>%1: لم تُهمل أسطر أخرى.</numerusform>
            <numerusform>%1: أُهمل سطر واحد آخر.</numerusform>
            <numerusform>%1: أُهمل سطران آخران.</numerusform>
            <numerusform>%1: أُهملت %n أسطر أخرى.</numerusform>
            <numerusform>%1: أُهمل %n سطرًا آخر.</numerusform>
            <numerusform>%1: أُهمل %n سطر آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cookie(s) have expired and are not sent.</source>
        <extracomment>%1 a file of cookies</extracomment>
        <translation>
            <numerusform>%1: لم تنتهِ صلاحية أي كعكة.</numerusform>
            <numerusform>%1: انتهت صلاحية كعكة واحدة، فلن تُرسل.</numerusform>
            <numerusform>%1: انتهت صلاحية كعكتين، فلن تُرسلا.</numerusform>
            <numerusform>%1: انتهت صلاحية %n كعكات، فلن تُرسل.</numerusform>
            <numerusform>%1: انتهت صلاحية %n كعكة، فلن تُرسل.</numerusform>
            <numerusform>%1: انتهت صلاحية %n كعكة، فلن تُرسل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send the cookies in FILE, a browser&apos;s export in the Netscape format (cookies.txt): each to the hosts and paths it is for, secure ones over https only, expired ones never, wherever a redirect leads. Without TLS, none goes to an origin that only a redirect has named. What servers set is not taken, and FILE is not changed.</source>
        <translation>إرسال الكعكات الموجودة في FILE، وهو ملف مصدَّر من متصفح بصيغة Netscape ‏(cookies.txt): كل كعكة إلى الخوادم والمسارات التي تخصها، والآمنة عبر https فقط، ومنتهية الصلاحية لا تُرسل أبدًا، أينما قادت إعادة التوجيه. من دون TLS لا تُرسل أي كعكة إلى مصدر (origin) لم تذكره إلا إعادة توجيه. لا يؤخذ ما تضبطه الخوادم من كعكات، ولا يُغيَّر FILE.</translation>
    </message>
    <message>
        <source>As --on-conflict skip: files that are there already stay.</source>
        <translation>مثل ‎--on-conflict skip: تبقى الملفات الموجودة كما هي.</translation>
    </message>
    <message>
        <source>Leave out links whose files an earlier run with this option has fetched, wherever they are now. That is remembered with how far the run is: for the same folder, links and lists, and for the newest million files.</source>
        <translation>إهمال الروابط التي جلب ملفاتها تشغيل سابق بهذا الخيار، أينما كانت الملفات الآن. يُحفظ ذلك مع ما بلغه التشغيل: للمجلد والروابط والقوائم نفسها، ولأحدث مليون ملف.</translation>
    </message>
    <message>
        <source>--skip-existing says another thing.</source>
        <translation>الخيار ‎--skip-existing يقول غير ذلك.</translation>
    </message>
    <message>
        <source>Name a file like cookies.txt.</source>
        <translation>حدّد ملفًا مثل cookies.txt.</translation>
    </message>
    <message>
        <source>--skip-fetched needs what --no-keep leaves out. Leave one of them out.</source>
        <translation>يحتاج ‎--skip-fetched إلى ما لا يحفظه ‎--no-keep. استغنِ عن أحدهما.</translation>
    </message>
    <message>
        <source>links that an earlier run has fetched, and were left out (--skip-fetched)</source>
        <translation>الروابط التي جلبها تشغيل سابق فأُهملت (‎--skip-fetched)</translation>
    </message>
    <message>
        <source>%1 fetched before</source>
        <extracomment>Links that were left out</extracomment>
        <translation>جُلب سابقًا %1</translation>
    </message>
</context>
<context>
    <name>CookieSet</name>
    <message>
        <source>%1 is not a file that can be read.</source>
        <extracomment>%1 a file</extracomment>
        <translation>المسار ‎%1 ليس ملفًا يمكن قراءته.</translation>
    </message>
    <message>
        <source>The cookies in %1 cannot be read: %2</source>
        <extracomment>%1 a file, %2 the system&apos;s reason</extracomment>
        <translation>تعذّرت قراءة الكعكات في ‎%1: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a browser&apos;s export of cookies: at most %2 are read.</source>
        <extracomment>%1 a file, %2 a size</extracomment>
        <translation>الملف ‎%1 أكبر من أن يكون كعكات مصدَّرة من متصفح: أقصى ما يُقرأ %2.</translation>
    </message>
    <message>
        <source>The file %1 holds no cookies. Export them as cookies.txt, in the Netscape format.</source>
        <extracomment>%1 a file</extracomment>
        <translation>لا كعكات في الملف ‎%1. صدّرها بالاسم cookies.txt وبصيغة Netscape.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>came with the link</source>
        <extracomment>Where a checksum is from</extracomment>
        <translation>جاء مع الرابط</translation>
    </message>
    <message>
        <source>told by the server</source>
        <extracomment>Where a checksum is from</extracomment>
        <translation>ذكره الخادم</translation>
    </message>
    <message>
        <source>found beside the file</source>
        <extracomment>Where a checksum is from</extracomment>
        <translation>وُجد بجانب الملف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) selected</source>
        <translation>
            <numerusform>لم يُحدَّد أي تنزيل</numerusform>
            <numerusform>حُدِّد تنزيل واحد</numerusform>
            <numerusform>حُدِّد تنزيلان</numerusform>
            <numerusform>حُدِّدت %Ln تنزيلات</numerusform>
            <numerusform>حُدِّد %Ln تنزيلًا</numerusform>
            <numerusform>حُدِّد %Ln تنزيل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 received</source>
        <extracomment>%1 and %2 are amounts of data</extracomment>
        <translation>استُلم %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 received; %2 in all, and %Ln of unknown size</source>
        <translation>
            <numerusform>استُلم %1؛ المجموع %2</numerusform>
            <numerusform>استُلم %1؛ المجموع %2، وواحد مجهول الحجم</numerusform>
            <numerusform>استُلم %1؛ المجموع %2، واثنان مجهولا الحجم</numerusform>
            <numerusform>استُلم %1؛ المجموع %2، و%Ln مجهولة الحجم</numerusform>
            <numerusform>استُلم %1؛ المجموع %2، و%Ln مجهولة الحجم</numerusform>
            <numerusform>استُلم %1؛ المجموع %2، و%Ln مجهولة الحجم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 received; the sizes are not known yet</source>
        <translation>استُلم %1؛ الأحجام غير معروفة بعد</translation>
    </message>
    <message>
        <source>%1 of a file whose size is not known</source>
        <translation>%1 من ملف مجهول الحجم</translation>
    </message>
    <message>
        <source>nothing yet; the size is not known</source>
        <translation>لا شيء بعد؛ الحجم غير معروف</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <extracomment>%1 and %2 are amounts of data, %3 is &quot;15 %&quot;</extracomment>
        <translation>%1 من %2 (%3)</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <extracomment>%1 is &quot;204.0 MiB&quot;, %2 a number of bytes</extracomment>
        <translation>%1 (%2 بايت)</translation>
    </message>
    <message>
        <source>%1 now, %2 on average</source>
        <extracomment>Speeds</extracomment>
        <translation>%1 الآن، %2 في المتوسط</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <extracomment>A speed</extracomment>
        <translation>%1 في المتوسط</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message numerus="yes">
        <source>%n to %1</source>
        <extracomment>%n connections to the server %1</extracomment>
        <translation>
            <numerusform>لا اتصالات بـ %1</numerusform>
            <numerusform>اتصال واحد بـ %1</numerusform>
            <numerusform>اتصالان بـ %1</numerusform>
            <numerusform>%n اتصالات بـ %1</numerusform>
            <numerusform>%n اتصالًا بـ %1</numerusform>
            <numerusform>%n اتصال بـ %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checksum(s) of pieces</source>
        <translation>
            <numerusform>لا مجاميع تحقق للقطع</numerusform>
            <numerusform>مجموع تحقق واحد لقطعة</numerusform>
            <numerusform>مجموعا تحقق لقطعتين</numerusform>
            <numerusform>%n مجاميع تحقق للقطع</numerusform>
            <numerusform>%n مجموع تحقق للقطع</numerusform>
            <numerusform>%n مجموع تحقق للقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>verified</source>
        <extracomment>%1 is &quot;sha256, came with the link&quot;</extracomment>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>verified: %1</source>
        <translation>تم التحقق: %1</translation>
    </message>
    <message>
        <source>wrong</source>
        <extracomment>%1 is &quot;sha256, came with the link&quot;</extracomment>
        <translation>خاطئ</translation>
    </message>
    <message>
        <source>wrong: %1</source>
        <translation>خاطئ: %1</translation>
    </message>
    <message>
        <source>not verified: there was no checksum to compare with</source>
        <translation>لم يُتحقق منه: لا يوجد مجموع تحقق للمقارنة به</translation>
    </message>
    <message>
        <source>none is known yet</source>
        <translation>لا يُعرف أي مجموع بعد</translation>
    </message>
    <message>
        <source>to be compared: %1</source>
        <translation>سيُقارن: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a checksum, %2 where it is from</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Next try: retry %1 of %2</source>
        <translation>المحاولة التالية: إعادة المحاولة %1 من %2</translation>
    </message>
    <message>
        <source>Asked, and is being received</source>
        <translation>طُلب، وجارٍ استلامه</translation>
    </message>
    <message>
        <source>Nothing went wrong in this run</source>
        <translation>لم يحدث أي خطأ في هذا التشغيل</translation>
    </message>
    <message>
        <source>Nothing went wrong so far</source>
        <translation>لم يحدث أي خطأ حتى الآن</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The list cannot be saved (%1). Changes are kept in memory and saved as soon as it works again.</source>
        <translation>تعذّر حفظ القائمة (%1). تبقى التغييرات في الذاكرة وتُحفظ حالما يعود الحفظ ممكنًا.</translation>
    </message>
    <message>
        <source>The list is saved again.</source>
        <translation>استؤنف حفظ القائمة.</translation>
    </message>
    <message>
        <source>Another Headgate has the list open. Close one of the two: nothing that you do here is saved.</source>
        <translation>القائمة مفتوحة في نسخة أخرى من Headgate. أغلق إحدى النسختين: لا شيء مما تفعله هنا يُحفظ.</translation>
    </message>
    <message>
        <source>The saved list cannot be opened (%1). Nothing is saved in this run.</source>
        <translation>تعذّر فتح القائمة المحفوظة (%1). لن يُحفظ شيء في هذا التشغيل.</translation>
    </message>
    <message numerus="yes">
        <source>The saved list was damaged. %n download(s) were rescued from it; the damaged file was set aside as %1.</source>
        <translation>
            <numerusform>كانت القائمة المحفوظة تالفة. لم يُنقذ منها أي تنزيل؛ ووُضع الملف التالف جانبًا باسم %1.</numerusform>
            <numerusform>كانت القائمة المحفوظة تالفة. أُنقذ منها تنزيل واحد؛ ووُضع الملف التالف جانبًا باسم %1.</numerusform>
            <numerusform>كانت القائمة المحفوظة تالفة. أُنقذ منها تنزيلان؛ ووُضع الملف التالف جانبًا باسم %1.</numerusform>
            <numerusform>كانت القائمة المحفوظة تالفة. أُنقذت منها %n تنزيلات؛ ووُضع الملف التالف جانبًا باسم %1.</numerusform>
            <numerusform>كانت القائمة المحفوظة تالفة. أُنقذ منها %n تنزيلًا؛ ووُضع الملف التالف جانبًا باسم %1.</numerusform>
            <numerusform>كانت القائمة المحفوظة تالفة. أُنقذ منها %n تنزيل؛ ووُضع الملف التالف جانبًا باسم %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk of %1 is full (%2). Make room: the downloads go on by themselves, and nothing is lost.</source>
        <translation>القرص الذي فيه ‎%1 ممتلئ (%2). أفسح مساحة: تُستأنف التنزيلات من تلقاء نفسها، ولا يضيع شيء.</translation>
    </message>
    <message>
        <source>There is room on the disk again: the downloads go on.</source>
        <translation>عادت المساحة متوفرة على القرص: تُستأنف التنزيلات.</translation>
    </message>
    <message>
        <source>No server can be reached: the network seems to be down. Downloads wait, and go on by themselves when it is back.</source>
        <translation>تعذّر الوصول إلى أي خادم: يبدو أن الشبكة منقطعة. تنتظر التنزيلات، وتُستأنف من تلقاء نفسها عند عودتها.</translation>
    </message>
    <message>
        <source>The network is back. Downloads go on.</source>
        <translation>عادت الشبكة. تُستأنف التنزيلات.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the list could not be read and were left out.</source>
        <translation>
            <numerusform>لم تتعذّر قراءة أي سطر من القائمة.</numerusform>
            <numerusform>تعذّرت قراءة سطر واحد من القائمة فأُهمل.</numerusform>
            <numerusform>تعذّرت قراءة سطرين من القائمة فأُهملا.</numerusform>
            <numerusform>تعذّرت قراءة %n أسطر من القائمة فأُهملت.</numerusform>
            <numerusform>تعذّرت قراءة %n سطرًا من القائمة فأُهملت.</numerusform>
            <numerusform>تعذّرت قراءة %n سطر من القائمة فأُهملت.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be read: %1</source>
        <translation>تعذّرت قراءة القائمة: %1</translation>
    </message>
    <message>
        <source>The list was not saved: %1</source>
        <translation>لم تُحفظ القائمة: %1</translation>
    </message>
    <message>
        <source>The address was not changed: only a download that failed or is paused, and whose file is not here yet, can be fetched from elsewhere.</source>
        <translation>لم يتغير العنوان: لا يمكن الجلب من مكان آخر إلا لتنزيل فاشل أو متوقف مؤقتًا ولم يكتمل ملفه هنا بعد.</translation>
    </message>
    <message>
        <source>The address was not changed: another download in the list has this one already.</source>
        <translation>لم يتغير العنوان: في القائمة تنزيل آخر بهذا العنوان.</translation>
    </message>
    <message>
        <source>The log of the gate, %1, cannot be written: %2. Downloads go on without it.</source>
        <extracomment>%1 a file, %2 the system&apos;s reason</extracomment>
        <translation>تعذّرت كتابة سجل البوابة ‎%1: %2. تستمر التنزيلات من دونه.</translation>
    </message>
    <message>
        <source>The key ring of this system cannot be used (%1). A download whose password is not kept says so after the next start.</source>
        <translation>تعذّر استخدام حلقة مفاتيح هذا النظام (%1). التنزيل الذي لم تُحفظ كلمة مروره سيبيّن ذلك بعد التشغيل التالي.</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>No connection in time</source>
        <translation>تعذّر الاتصال ضمن المهلة</translation>
    </message>
    <message>
        <source>The server stopped sending</source>
        <translation>توقف الخادم عن الإرسال</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>رُفض الاتصال</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>لم يُعثر على الخادم</translation>
    </message>
    <message>
        <source>The host&apos;s name could not be looked up</source>
        <translation>تعذّر الاستعلام عن اسم الخادم</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>تعذّر الوصول إلى الشبكة</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>تعذّر إنشاء اتصال آمن</translation>
    </message>
    <message>
        <source>The proxy failed</source>
        <translation>فشل الخادم الوسيط</translation>
    </message>
    <message>
        <source>The server answered</source>
        <translation>ردّ الخادم</translation>
    </message>
    <message>
        <source>Redirect refused</source>
        <translation>رُفضت إعادة التوجيه</translation>
    </message>
    <message>
        <source>Too many redirects</source>
        <translation>إعادات توجيه أكثر من اللازم</translation>
    </message>
    <message>
        <source>The server sent a web page instead of the file</source>
        <translation>أرسل الخادم صفحة ويب بدلًا من الملف</translation>
    </message>
    <message>
        <source>The server&apos;s answer is broken</source>
        <translation>رد الخادم معطوب</translation>
    </message>
    <message>
        <source>The file arrived incomplete</source>
        <translation>وصل الملف ناقصًا</translation>
    </message>
    <message>
        <source>More arrived than the server announced</source>
        <translation>وصل أكثر مما أعلنه الخادم</translation>
    </message>
    <message>
        <source>The file changed on the server</source>
        <translation>تغيّر الملف على الخادم</translation>
    </message>
    <message>
        <source>Wrong size</source>
        <translation>حجم خاطئ</translation>
    </message>
    <message>
        <source>Wrong checksum</source>
        <translation>مجموع تحقق خاطئ</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>The file is too large for this disk</source>
        <translation>الملف أكبر من أن يتسع له هذا القرص</translation>
    </message>
    <message>
        <source>Another Headgate has this queue open</source>
        <translation>قائمة التنزيلات هذه مفتوحة في نسخة أخرى من Headgate</translation>
    </message>
    <message>
        <source>A newer version of Headgate wrote this queue</source>
        <translation>كُتبت قائمة التنزيلات هذه بإصدار أحدث من Headgate</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>تعذّرت كتابة الملف</translation>
    </message>
    <message>
        <source>Only http and https links can be fetched</source>
        <translation>لا يمكن جلب إلا روابط http و https</translation>
    </message>
    <message>
        <source>The gate is closed</source>
        <translation>البوابة مغلقة</translation>
    </message>
    <message>
        <source>A defect in this program</source>
        <translation>خلل في هذا البرنامج</translation>
    </message>
</context>
<context>
    <name>Finisher</name>
    <message>
        <source>the file %1, which was there and stays as it is, is not the right one</source>
        <extracomment>Follows &quot;Wrong checksum: &quot;; %1 is a file&apos;s name</extracomment>
        <translation>الملف ‎%1، الذي كان موجودًا ويبقى كما هو، ليس هو الصحيح</translation>
    </message>
    <message>
        <source>kept as %1</source>
        <extracomment>Follows &quot;Wrong checksum: &quot;; %1 is a file&apos;s name</extracomment>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>another program touched the unfinished file %1</source>
        <translation>غيّر برنامج آخر الملف غير المكتمل ‎%1</translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <translation>يوجد مجلد بهذا الاسم</translation>
    </message>
</context>
<context>
    <name>FolderRule</name>
    <message>
        <source>Write it as KIND=FOLDER or HOST=FOLDER; the kinds are %1.</source>
        <extracomment>%1 words like &quot;videos&quot;</extracomment>
        <translation>اكتبها بالشكل KIND=FOLDER أو HOST=FOLDER؛ والأنواع هي %1.</translation>
    </message>
    <message>
        <source>Name a folder behind the &quot;=&quot;.</source>
        <translation>حدّد مجلدًا بعد «=».</translation>
    </message>
    <message>
        <source>Give the whole path of the folder.</source>
        <translation>أعطِ المسار الكامل للمجلد.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1/s</source>
        <extracomment>A speed; %1 is an amount of data such as &quot;1.5 MiB&quot;</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>A duration of %1 days and %2 hours</extracomment>
        <translation>%1 ي %2 س</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A duration of %1 hours and %2 minutes</extracomment>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>A duration of %1 minutes and %2 seconds</extracomment>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration of %1 seconds</extracomment>
        <translation>%1 ث</translation>
    </message>
</context>
<context>
    <name>GateText</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 items wait at the host %2</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2, resting %3</source>
        <translation>%1 %2، يستريح %3</translation>
    </message>
    <message>
        <source>%1, resting %2</source>
        <extracomment>The host %1 is left alone for the time %2</extracomment>
        <translation>%1، يستريح %2</translation>
    </message>
    <message>
        <source>%1 waiting:</source>
        <extracomment>In front of the hosts at which they wait</extracomment>
        <translation>%1 في الانتظار:</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>لا شيء ينتظر</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more host(s)</source>
        <translation>
            <numerusform>ولا خوادم أخرى</numerusform>
            <numerusform>وخادم واحد آخر</numerusform>
            <numerusform>وخادمان آخران</numerusform>
            <numerusform>و%Ln خوادم أخرى</numerusform>
            <numerusform>و%Ln خادمًا آخر</numerusform>
            <numerusform>و%Ln خادم آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 active</source>
        <extracomment>At one host: %1 of %2 permits are taken</extracomment>
        <translation>%1 من %2 نشط</translation>
    </message>
    <message>
        <source>%1 of %2 slots are taken.</source>
        <translation>الأماكن المشغولة: %1 من %2.</translation>
    </message>
    <message>
        <source>%1 are on loan to further connections of a file.</source>
        <translation>المُعار منها لاتصالات إضافية لملف: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the hosts of a list</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>Learned: %1 of %2</source>
        <extracomment>What the gate has learned: %1 permits of the %2 that the settings allow</extracomment>
        <translation>المكتشَف: %1 من %2</translation>
    </message>
    <message>
        <source>Learned: %1 between two starts</source>
        <extracomment>What the gate has learned; %1 is a duration</extracomment>
        <translation>المكتشَف: %1 بين كل طلب وآخر</translation>
    </message>
    <message>
        <source>On loan to further connections of a file: %1</source>
        <translation>المُعار لاتصالات إضافية لملف: %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <extracomment>%1 is a number of items</extracomment>
        <translation>%1 في الانتظار</translation>
    </message>
    <message>
        <source>Resting, %1 left</source>
        <extracomment>A host is left alone; %1 is a duration</extracomment>
        <translation>في استراحة، بقي %1</translation>
    </message>
    <message>
        <source>Looking for a checksum</source>
        <translation>يبحث عن مجموع تحقق</translation>
    </message>
    <message>
        <source>One more connection of this file, on loan</source>
        <translation>اتصال إضافي لهذا الملف، مُعار</translation>
    </message>
    <message>
        <source>For %1; %2 over %3 connections</source>
        <translation>منذ %1؛ %2 عبر %3 من الاتصالات</translation>
    </message>
    <message>
        <source>For %1, %2</source>
        <translation>منذ %1، %2</translation>
    </message>
    <message>
        <source>For %1</source>
        <extracomment>How long a slot has been taken; %1 is a duration</extracomment>
        <translation>منذ %1</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Write a header line as &quot;Name: value&quot;.</source>
        <translation>اكتب سطر الترويسة بالشكل «Name: value».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is set by the program itself: leave it out.</source>
        <extracomment>%1 the name of a header line</extracomment>
        <translation>الترويسة «%1» يضبطها البرنامج بنفسه: احذفها.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can have one value only.</source>
        <extracomment>%1 the name of a header line</extracomment>
        <translation>الترويسة «%1» لا تقبل إلا قيمة واحدة.</translation>
    </message>
</context>
<context>
    <name>HostRule</name>
    <message>
        <source>&quot;%1&quot; is not understood. %2</source>
        <extracomment>%1 a part of a rule, like &quot;limit=two&quot;, %2 what to write</extracomment>
        <translation>تعذّر فهم «%1». %2</translation>
    </message>
    <message>
        <source>Begin with a host, like example.org or *.example.org.</source>
        <translation>ابدأ بخادم، مثل example.org أو ‎*.example.org.</translation>
    </message>
    <message>
        <source>Put quotes around the whole value, and a \ before each &quot; in it.</source>
        <translation>ضع القيمة كلها بين علامتي اقتباس (&quot;)، وضع \ قبل كل &quot; فيها.</translation>
    </message>
    <message>
        <source>Write the user agent in plain letters.</source>
        <translation>اكتب وكيل المستخدم بحروف لاتينية بسيطة.</translation>
    </message>
    <message>
        <source>The agent must be the last: all behind it is part of it.</source>
        <translation>يجب أن يكون agent في الآخر: كل ما بعده جزء منه.</translation>
    </message>
    <message>
        <source>Write limit=REQUESTS, interval=MILLISECONDS, rate=STARTS PER MINUTE, speed=BYTES PER SECOND, user=NAME, password=TEXT, header=NAME: VALUE or agent=TEXT, with ; between them. A value that has a ; stands in quotes.</source>
        <translation>اكتب limit=REQUESTS أو interval=MILLISECONDS أو rate=STARTS (في الدقيقة) أو speed=BYTES (في الثانية) أو user=NAME أو password=TEXT أو header=NAME: VALUE أو agent=TEXT، وبينها ;. توضع القيمة التي فيها ; بين علامتي اقتباس (&quot;).</translation>
    </message>
    <message>
        <source>The user name cannot have a colon or a line break.</source>
        <translation>لا يجوز أن يحوي اسم المستخدم نقطتين رأسيتين أو فاصل أسطر.</translation>
    </message>
    <message>
        <source>The password cannot have a line break.</source>
        <translation>لا يجوز أن تحوي كلمة المرور فاصل أسطر.</translation>
    </message>
    <message>
        <source>Give the user name for the password, too.</source>
        <translation>أعطِ اسم المستخدم لكلمة المرور أيضًا.</translation>
    </message>
    <message>
        <source>A login and header lines go to hosts that the rule names: * would send them to everybody.</source>
        <translation>يُرسل تسجيل الدخول وأسطر الترويسة إلى الخوادم التي تذكرها القاعدة، أما * فترسلها إلى الجميع.</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>no link</source>
        <translation>لا رابط</translation>
    </message>
    <message>
        <source>neither http nor https</source>
        <translation>ليس http ولا https</translation>
    </message>
    <message>
        <source>too long for a link</source>
        <translation>أطول من أن يكون رابطًا</translation>
    </message>
    <message>
        <source>in a password write %1 for @ and %2 for /</source>
        <extracomment>%1 is &quot;%40&quot;, %2 is &quot;%2F&quot;: how @ and / are written in a password that is part of a link</extracomment>
        <translation>في كلمة المرور اكتب %1 بدل @ و %2 بدل /</translation>
    </message>
    <message>
        <source>the checksum cannot be read (write it as sha256: and 64 hexadecimal digits, or the like)</source>
        <translation>تعذّرت قراءة مجموع التحقق (اكتبه بالشكل sha256: متبوعًا بـ64 رقمًا ست عشريًا، أو ما يشبه ذلك)</translation>
    </message>
    <message>
        <source>the pattern stands for too many links (at most %1 in all)</source>
        <extracomment>%1 is a large number</extracomment>
        <translation>يمثّل النمط روابط أكثر من اللازم (الحد الأقصى إجمالًا %1)</translation>
    </message>
</context>
<context>
    <name>LinkReader</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تعذّرت قراءة ‎%1: %2</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a file with links in it.</source>
        <translation>المسار ‎%1 مجلد. اختر ملفًا فيه روابط.</translation>
    </message>
    <message>
        <source>%1 is not a file that can be read.</source>
        <translation>المسار ‎%1 ليس ملفًا يمكن قراءته.</translation>
    </message>
    <message>
        <source>%1 is too large for a list of links: %2. At most %3 are read.</source>
        <translation>الملف ‎%1 أكبر من أن يكون قائمة روابط: %2. أقصى ما يُقرأ %3.</translation>
    </message>
    <message>
        <source>%1 is not a text, so there are no links to read in it.</source>
        <translation>الملف ‎%1 ليس نصًا، فلا روابط تُقرأ منه.</translation>
    </message>
</context>
<context>
    <name>ListFile</name>
    <message>
        <source>This is no list of Headgate</source>
        <translation>ليست هذه قائمة من Headgate</translation>
    </message>
    <message>
        <source>A newer version of Headgate wrote this list</source>
        <translation>كُتبت هذه القائمة بإصدار أحدث من Headgate</translation>
    </message>
</context>
<context>
    <name>Metalink</name>
    <message>
        <source>Document types are not read</source>
        <translation>لا تُقرأ تعريفات نوع المستند</translation>
    </message>
    <message>
        <source>Metalink, line %1: %2</source>
        <translation>Metalink، السطر %1: %2</translation>
    </message>
    <message>
        <source>Too many elements in elements</source>
        <translation>عناصر متداخلة أكثر من اللازم</translation>
    </message>
    <message>
        <source>Too many files</source>
        <translation>ملفات أكثر من اللازم</translation>
    </message>
    <message>
        <source>This is no Metalink document</source>
        <translation>ليس هذا مستند Metalink</translation>
    </message>
    <message>
        <source>The Metalink document is too large</source>
        <translation>مستند Metalink أكبر من اللازم</translation>
    </message>
    <message>
        <source>The Metalink document is not UTF-8</source>
        <translation>مستند Metalink ليس بترميز UTF-8</translation>
    </message>
    <message>
        <source>The Metalink document has a document type</source>
        <translation>في مستند Metalink تعريف لنوع المستند</translation>
    </message>
    <message>
        <source>The Metalink document has too many attributes</source>
        <translation>في مستند Metalink سمات أكثر من اللازم</translation>
    </message>
</context>
<context>
    <name>NameMask</name>
    <message>
        <source>A name cannot hold / or \.</source>
        <translation>لا يجوز أن يحوي الاسم / أو \.</translation>
    </message>
    <message>
        <source>%1 stands for nothing. There are %2.</source>
        <extracomment>%1 is what the user wrote, such as *nmae*; %2 is a list of words between asterisks</extracomment>
        <translation>لا يمثّل %1 شيئًا. المتاح: %2.</translation>
    </message>
</context>
<context>
    <name>OpenFile</name>
    <message>
        <source>The desktop has no program that opens %1.</source>
        <translation>ليس على سطح المكتب برنامج يفتح ‎%1.</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>المجلد ‎%1 غير موجود.</translation>
    </message>
    <message>
        <source>%1 is no longer there. It was moved or deleted.</source>
        <translation>لم يعد ‎%1 موجودًا. نُقل أو حُذف.</translation>
    </message>
    <message>
        <source>%1 is a program, or makes one run. It can do anything that you can do. Open it only if you trust where it came from.</source>
        <translation>الملف ‎%1 برنامج أو يشغّل برنامجًا. يمكنه فعل كل ما تستطيع فعله. لا تفتحه إلا إذا كنت تثق بمصدره.</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;فتح</translation>
    </message>
</context>
<context>
    <name>PartFile</name>
    <message>
        <source>%1 cannot be made</source>
        <translation>تعذّر إنشاء ‎%1</translation>
    </message>
    <message>
        <source>the unfinished file %1 is not as it was left</source>
        <translation>الملف غير المكتمل ‎%1 ليس كما تُرك</translation>
    </message>
</context>
<context>
    <name>ProxySettings</name>
    <message>
        <source>&quot;%1&quot; is no host. Write example.org, *.example.org or 10.0.0.0/8.</source>
        <extracomment>%1 is what was given for a host that is asked without a proxy</extracomment>
        <translation>«%1» ليس خادمًا. اكتب example.org أو ‎*.example.org أو 10.0.0.0/8.</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>the checksum was found beside the file on its server</source>
        <translation>وُجد مجموع التحقق بجانب الملف على خادمه</translation>
    </message>
    <message>
        <source>the checksum is what the server says itself</source>
        <translation>مجموع التحقق هو ما ذكره الخادم نفسه</translation>
    </message>
    <message>
        <source>The server did not tell the length, so the end of the file could not be checked.</source>
        <translation>لم يذكر الخادم الطول، فتعذّر التحقق من نهاية الملف.</translation>
    </message>
</context>
<context>
    <name>Redirect</name>
    <message>
        <source>it does not say where to</source>
        <translation>لا تذكر وجهتها</translation>
    </message>
    <message>
        <source>its target is no address</source>
        <translation>وجهتها ليست عنوانًا</translation>
    </message>
    <message>
        <source>its target is neither http nor https</source>
        <translation>وجهتها ليست http ولا https</translation>
    </message>
    <message>
        <source>it leads from a secure to an open connection</source>
        <translation>تنتقل من اتصال آمن إلى اتصال مكشوف</translation>
    </message>
</context>
<context>
    <name>RowText</name>
    <message>
        <source>Waiting for room: %1</source>
        <extracomment>%1 is &quot;The disk is full&quot;</extracomment>
        <translation>في انتظار توفر مساحة: %1</translation>
    </message>
    <message>
        <source>Retry %1 of %2 in %3</source>
        <extracomment>%1 of %2 retries; %3 is a duration, &quot;14 s&quot;</extracomment>
        <translation>إعادة المحاولة %1 من %2 بعد %3</translation>
    </message>
    <message>
        <source>Retry %1 of %2 soon</source>
        <extracomment>%1 of %2 retries</extracomment>
        <translation>إعادة المحاولة %1 من %2 بعد قليل</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>جارٍ التنزيل</translation>
    </message>
    <message numerus="yes">
        <source>Downloading over %n connection(s)</source>
        <translation>
            <numerusform>جارٍ التنزيل بلا اتصالات</numerusform>
            <numerusform>جارٍ التنزيل عبر اتصال واحد</numerusform>
            <numerusform>جارٍ التنزيل عبر اتصالين</numerusform>
            <numerusform>جارٍ التنزيل عبر %n اتصالات</numerusform>
            <numerusform>جارٍ التنزيل عبر %n اتصالًا</numerusform>
            <numerusform>جارٍ التنزيل عبر %n اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloading, attempt %1 of %2</source>
        <translation>جارٍ التنزيل، المحاولة %1 من %2</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <extracomment>%1 is &quot;Downloading&quot; or the like, %2 a speed</extracomment>
        <translation>%1، بحد أقصى %2</translation>
    </message>
    <message>
        <source>Skipped: the file was there, verified</source>
        <translation>مُتخطّى: كان الملف موجودًا، تم التحقق منه</translation>
    </message>
    <message>
        <source>Skipped: the file was there</source>
        <translation>مُتخطّى: كان الملف موجودًا</translation>
    </message>
    <message>
        <source>Done, verified</source>
        <translation>مكتمل، تم التحقق منه</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>جارٍ التحقق</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <extracomment>%1 is the reason, &quot;404 Not Found&quot;</extracomment>
        <translation>فشل: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>جارٍ التنزيل</translation>
    </message>
    <message>
        <source>waiting to retry</source>
        <translation>في انتظار إعادة المحاولة</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>جارٍ التحقق</translation>
    </message>
    <message>
        <source>done</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>Progress in percent</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Limited to %1</source>
        <extracomment>%1 is a speed</extracomment>
        <translation>مقيّد بـ %1</translation>
    </message>
    <message>
        <source>Verified: the file has the checksum that was asked for</source>
        <translation>تم التحقق: للملف مجموع التحقق المطلوب</translation>
    </message>
    <message>
        <source>Not verified: there was no checksum to compare with</source>
        <translation>لم يُتحقق منه: لا يوجد مجموع تحقق للمقارنة به</translation>
    </message>
    <message>
        <source>Into %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>إلى ‎%1</translation>
    </message>
    <message>
        <source>A program: open it only if you trust where it comes from</source>
        <translation>برنامج: لا تفتحه إلا إذا كنت تثق بمصدره</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>%1 is damaged. Start Headgate again: it saves what can still be read.</source>
        <translation>الملف ‎%1 تالف. شغّل Headgate من جديد لينقذ ما لا يزال مقروءًا.</translation>
    </message>
    <message>
        <source>%1 is in use. Close the other Headgate first.</source>
        <translation>الملف ‎%1 قيد الاستخدام. أغلق نسخة Headgate الأخرى أولًا.</translation>
    </message>
    <message>
        <source>%1 cannot grow. Make room on that disk.</source>
        <translation>لا يمكن أن يكبر الملف ‎%1. أفسح مساحة على ذلك القرص.</translation>
    </message>
    <message>
        <source>%1 (%2). Check its permissions and its disk.</source>
        <extracomment>%1 is a file, %2 what the database says of it, in English</extracomment>
        <translation>الملف ‎%1 (%2). تحقق من أذوناته ومن قرصه.</translation>
    </message>
    <message>
        <source>%1 belongs to another program. Choose another file for the queue.</source>
        <translation>الملف ‎%1 يخص برنامجًا آخر. اختر ملفًا آخر لقائمة التنزيلات.</translation>
    </message>
    <message>
        <source>%1 has format %2, and this Headgate reads up to %3. Use the newer Headgate, or choose another file for the queue.</source>
        <translation>صيغة الملف ‎%1 هي %2، ونسخة Headgate هذه تقرأ حتى %3. استخدم نسخة Headgate الأحدث، أو اختر ملفًا آخر لقائمة التنزيلات.</translation>
    </message>
    <message>
        <source>Another Headgate is repairing %1.</source>
        <translation>نسخة أخرى من Headgate تُصلح ‎%1.</translation>
    </message>
    <message>
        <source>%1 lies where no queue can be kept safely. Choose a folder on another disk.</source>
        <translation>يقع ‎%1 حيث لا يمكن حفظ قائمة التنزيلات بأمان. اختر مجلدًا على قرص آخر.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>تعذّر إنشاء المجلد ‎%1.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>not seven fields with tabs between them</source>
        <translation>ليست سبعة حقول تفصل بينها علامات جدولة</translation>
    </message>
    <message>
        <source>the domain is none</source>
        <translation>لم يُذكر نطاق</translation>
    </message>
    <message>
        <source>it would be for everybody&apos;s hosts</source>
        <translation>ستسري على خوادم الجميع</translation>
    </message>
    <message>
        <source>neither TRUE nor FALSE where one of them belongs</source>
        <translation>لا TRUE ولا FALSE حيث يجب أن تكون إحداهما</translation>
    </message>
    <message>
        <source>the path is none</source>
        <translation>لم يُذكر مسار</translation>
    </message>
    <message>
        <source>the time of expiry is no number of seconds</source>
        <translation>وقت انتهاء الصلاحية ليس عددًا من الثواني</translation>
    </message>
    <message>
        <source>the name is none</source>
        <translation>لم يُذكر اسم</translation>
    </message>
    <message>
        <source>the value holds what no cookie can</source>
        <translation>في القيمة ما لا يمكن أن يكون في كعكة</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>أطول من اللازم</translation>
    </message>
    <message>
        <source>it is not as safe as its name promises</source>
        <translation>ليست آمنة كما يَعِد اسمها</translation>
    </message>
    <message>
        <source>too many cookies</source>
        <translation>كعكات أكثر من اللازم</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>the server does not answer in TLS; perhaps http:// is meant (a link without http:// is taken for https)</source>
        <translation>لا يرد الخادم عبر TLS؛ لعل المقصود http:// (الرابط بلا http:// يُعدّ https)</translation>
    </message>
    <message>
        <source>it does not accept this name and password</source>
        <translation>لا يقبل هذا الاسم وكلمة المرور هذه</translation>
    </message>
    <message>
        <source>the password in the rule for this host is not known; give it there, and retry</source>
        <translation>كلمة المرور في قاعدة هذا الخادم غير معروفة؛ أدخلها هناك ثم أعد المحاولة</translation>
    </message>
    <message>
        <source>it wants a name and a password, and those of its rule are not sent where a redirect or a mirror leads without encryption (http)</source>
        <translation>يطلب اسمًا وكلمة مرور، واللذان في قاعدته لا يُرسلان إلى حيث تقود إعادة توجيه أو مرآة بلا تشفير (http)</translation>
    </message>
    <message>
        <source>add the link again as %1, and retry</source>
        <extracomment>%1 is a link</extracomment>
        <translation>أضف الرابط مرة أخرى بالشكل %1 ثم أعد المحاولة</translation>
    </message>
    <message>
        <source>it wants a name and a password, which are not known; %1</source>
        <extracomment>%1 says what to do</extracomment>
        <translation>يطلب اسمًا وكلمة مرور غير معروفين؛ %1</translation>
    </message>
    <message>
        <source>%1 bytes where the right file has %2</source>
        <extracomment>Numbers of bytes</extracomment>
        <translation>%1 بايت بدلًا من %2 في الملف الصحيح</translation>
    </message>
    <message>
        <source>nothing for %1 s</source>
        <extracomment>How long a server was waited for in vain</extracomment>
        <translation>لا شيء منذ %1 ث</translation>
    </message>
    <message>
        <source>its head cannot be read</source>
        <translation>تعذّرت قراءة ترويسته</translation>
    </message>
    <message>
        <source>it held more than the file</source>
        <translation>كان فيه أكثر من الملف</translation>
    </message>
    <message>
        <source>%1 needed, the disk has %2 in all</source>
        <extracomment>Sizes: of the file, and of the whole disk</extracomment>
        <translation>يلزم %1، وسعة القرص كلها %2</translation>
    </message>
    <message>
        <source>%1 needed, %2 free</source>
        <translation>يلزم %1، والمتاح %2</translation>
    </message>
</context>
<context>
    <name>WaitReason</name>
    <message>
        <source>%1 s</source>
        <extracomment>A short time, like &quot;0.4 s&quot;</extracomment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <extracomment>A time in seconds, like &quot;37 s&quot;</extracomment>
        <translation>%L1 ث</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <extracomment>A time in minutes, like &quot;12 min&quot;</extracomment>
        <translation>%L1 د</translation>
    </message>
    <message>
        <source>%L1 h %2 min</source>
        <extracomment>A time in hours and minutes, like &quot;5 h 20 min&quot;</extracomment>
        <translation>%L1 س %2 د</translation>
    </message>
    <message>
        <source>Not waiting</source>
        <translation>لا ينتظر</translation>
    </message>
    <message>
        <source>Next in line</source>
        <translation>التالي في الطابور</translation>
    </message>
    <message>
        <source>Place %L1 in line</source>
        <extracomment>%L1 is a number: the twelfth of all that wait is at place 12</extracomment>
        <translation>الترتيب %L1 في الطابور</translation>
    </message>
    <message numerus="yes">
        <source>All %n busy, place %L1 in line</source>
        <extracomment>%n is how many downloads may run at a time, %L1 the place in the line of those that wait</extracomment>
        <translation>
            <numerusform>لا أماكن، الترتيب %L1 في الطابور</numerusform>
            <numerusform>المكان الوحيد مشغول، الترتيب %L1 في الطابور</numerusform>
            <numerusform>المكانان مشغولان، الترتيب %L1 في الطابور</numerusform>
            <numerusform>الأماكن كلها (%n) مشغولة، الترتيب %L1 في الطابور</numerusform>
            <numerusform>الأماكن كلها (%n) مشغولة، الترتيب %L1 في الطابور</numerusform>
            <numerusform>الأماكن كلها (%n) مشغولة، الترتيب %L1 في الطابور</numerusform>
        </translation>
    </message>
    <message>
        <source>Host busy, %L1 of %L2</source>
        <extracomment>So many of the downloads that may run at one server: &quot;4 of 4&quot;</extracomment>
        <translation>الخادم مشغول، %L1 من %L2</translation>
    </message>
    <message>
        <source>Server asked to wait %1</source>
        <extracomment>%1 is a time, like &quot;37 s&quot;</extracomment>
        <translation>طلب الخادم الانتظار %1</translation>
    </message>
    <message>
        <source>Start spacing, %1</source>
        <extracomment>Downloads start with a set time between them. %1 is the time left, like &quot;0.4 s&quot;</extracomment>
        <translation>فاصل بين الطلبات، %1</translation>
    </message>
    <message>
        <source>Start spacing of host, %1</source>
        <extracomment>Downloads from one server start with a set time between them. %1 is the time left, like &quot;0.4 s&quot;</extracomment>
        <translation>فاصل بين طلبات الخادم، %1</translation>
    </message>
    <message>
        <source>Waits for the shared gate, place %L1 in line</source>
        <extracomment>Several programs share one gate. %L1 is a number: the twelfth of this program&apos;s is at place 12</extracomment>
        <translation>ينتظر البوابة المشتركة، الترتيب %L1 في الطابور</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>في انتظار الشبكة</translation>
    </message>
    <message>
        <source>The gate is closed</source>
        <translation>البوابة مغلقة</translation>
    </message>
</context>
<context>
    <name>headgate::AddDialog</name>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>%1 new</source>
        <extracomment>What was read: %1 links are new</extracomment>
        <translation>%1 جديد</translation>
    </message>
    <message>
        <source>, %1 of other kinds</source>
        <extracomment>%1 links are new, but of a kind of files that is not wanted</extracomment>
        <translation>، %1 من أنواع أخرى</translation>
    </message>
    <message>
        <source>, %1 twice</source>
        <extracomment>%1 links came more than once, in the text or with the list</extracomment>
        <translation>، %1 مكرر</translation>
    </message>
    <message>
        <source>, %1 without a usable link</source>
        <extracomment>%1 lines hold no link that can be used</extracomment>
        <translation>، %1 بلا رابط صالح</translation>
    </message>
    <message>
        <source> (line %1)</source>
        <extracomment>%1 is a list of line numbers</extracomment>
        <translation> (السطر %1)</translation>
    </message>
    <message>
        <source>, %1 with text that is left out</source>
        <extracomment>%1 lines have text behind the link that is not understood</extracomment>
        <translation>، %1 مع نص يُهمل</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <extracomment>From the first to the last of many links</extracomment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>Links are taken as they are, not as the %1 for which they stand</source>
        <extracomment>A pattern such as [001-120]; %1 is how many links it stands for</extracomment>
        <translation>تؤخذ الروابط كما هي، لا بوصفها %1 من الروابط التي تمثّلها</translation>
    </message>
    <message>
        <source>They stand for %1 links. At most %2 can be added at once.</source>
        <extracomment>%1 links are more than %2</extracomment>
        <translation>تمثّل %1 من الروابط. أقصى ما يمكن إضافته معًا %2.</translation>
    </message>
    <message>
        <source>%1 links: %2</source>
        <extracomment>What patterns such as [001-120] stand for: %1 links, %2 &quot;001.jpg … 120.jpg&quot;</extracomment>
        <translation>%1 من الروابط: %2</translation>
    </message>
    <message>
        <source>the name in the link, without extension</source>
        <translation>الاسم في الرابط، بلا امتداد</translation>
    </message>
    <message>
        <source>the extension in the link</source>
        <translation>الامتداد في الرابط</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>the folders in the link</source>
        <translation>المجلدات في الرابط</translation>
    </message>
    <message>
        <source>1, 2, 3, …</source>
        <translation>1، 2، 3، …</translation>
    </message>
    <message>
        <source>001, 002, 003, …</source>
        <translation>001، 002، 003، …</translation>
    </message>
    <message>
        <source>today: %1</source>
        <translation>اليوم: %1</translation>
    </message>
    <message>
        <source>E&amp;xpand patterns</source>
        <translation>&amp;توسيع الأنماط</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation>ال&amp;بدء الآن</translation>
    </message>
    <message>
        <source>Add links</source>
        <translation>إضافة روابط</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>One link on each line, or any text with links in it. %1 and %2 stand for many links.</source>
        <extracomment>%1 is &quot;photo[001-120].jpg&quot;, %2 is &quot;{one,two}&quot;</extracomment>
        <translation>رابط في كل سطر، أو أي نص فيه روابط. %1 و %2 يمثّلان روابط كثيرة.</translation>
    </message>
    <message>
        <source>%1, %2, %3 and %4 in a link stand for many. Without this, they are taken as parts of the link.</source>
        <extracomment>Examples are put in for %1 to %4</extracomment>
        <translation>وجود %1 أو %2 أو %3 أو %4 في رابط يمثّل روابط كثيرة. من دون هذا تُعدّ جزءًا من الرابط.</translation>
    </message>
    <message>
        <source>Without it, the downloads are put into the list as paused</source>
        <translation>من دونه توضع التنزيلات في القائمة متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>الم&amp;جلد</translation>
    </message>
    <message>
        <source>File &amp;names</source>
        <translation>أ&amp;سماء الملفات</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>أسماء الملفات</translation>
    </message>
    <message>
        <source>As the server says</source>
        <translation>كما يذكر الخادم</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>إ&amp;دراج</translation>
    </message>
    <message>
        <source>Words that stand for something of each link</source>
        <translation>كلمات تمثّل شيئًا من كل رابط</translation>
    </message>
    <message>
        <source>%1  –  %2</source>
        <extracomment>A word such as *name*, and what it stands for</extracomment>
        <translation>%1  –  %2</translation>
    </message>
    <message>
        <source>First: %1
Last: %2</source>
        <extracomment>The first and the last of many links, on lines of their own</extracomment>
        <translation>الأول: %1
الأخير: %2</translation>
    </message>
    <message>
        <source>Headgate remembers which links it has fetched, also when they have gone from the list, and where their files are now does not matter</source>
        <translation>يتذكر Headgate الروابط التي جلبها، حتى بعد زوالها من القائمة، وأينما كانت ملفاتها الآن</translation>
    </message>
    <message>
        <source>By the name that is shown here: a file that is in the folder, or that an unfinished download of the list will be. Without this, the new one is named as the settings say. A server may still give it another name.</source>
        <translation>بحسب الاسم المعروض هنا: ملف موجود في المجلد، أو سينتج عن تنزيل غير مكتمل في القائمة. من دون هذا يُسمّى الملف الجديد كما تحدد الإعدادات. وقد يعطيه الخادم مع ذلك اسمًا آخر.</translation>
    </message>
    <message>
        <source>Skip what was &amp;fetched before (%1)</source>
        <extracomment>A choice; %1 links were fetched once</extracomment>
        <translation>ت&amp;خطّي ما جُلب سابقًا (%1)</translation>
    </message>
    <message>
        <source>Skip files that are there a&amp;lready (%1)</source>
        <extracomment>A choice; of %1 links the files are there</extracomment>
        <translation>تخطّي الم&amp;لفات الموجودة من قبل (%1)</translation>
    </message>
    <message>
        <source>, %1 fetched before</source>
        <extracomment>%1 links are left out, since they were fetched once</extracomment>
        <translation>، %1 جُلب سابقًا</translation>
    </message>
    <message>
        <source>, %1 there already</source>
        <extracomment>%1 links are left out, since their files are there</extracomment>
        <translation>، %1 موجود من قبل</translation>
    </message>
</context>
<context>
    <name>headgate::AddressDialog</name>
    <message>
        <source>Change address</source>
        <translation>تغيير العنوان</translation>
    </message>
    <message>
        <source>What has arrived stays if the new server says that it has the very same file, or a checksum will prove it; otherwise the download begins anew. It goes on at once.</source>
        <translation>يبقى ما وصل إذا ذكر الخادم الجديد أن لديه الملف نفسه تمامًا، أو إذا كان مجموع تحقق سيثبت ذلك؛ وإلا بدأ التنزيل من جديد. ويُستأنف فورًا.</translation>
    </message>
    <message>
        <source>The download goes on at once, from there.</source>
        <translation>يُستأنف التنزيل فورًا من هناك.</translation>
    </message>
    <message>
        <source>Change and &amp;go on</source>
        <translation>تغيير و&amp;مواصلة</translation>
    </message>
    <message>
        <source>New &amp;address:</source>
        <translation>ال&amp;عنوان الجديد:</translation>
    </message>
    <message>
        <source>There is @ or / in the password: write %40 or %2F instead.</source>
        <translation>في كلمة المرور @ أو /: اكتب %40 أو %2F بدلًا منهما.</translation>
    </message>
    <message>
        <source>This is no http or https address.</source>
        <translation>ليس هذا عنوان http أو https.</translation>
    </message>
</context>
<context>
    <name>headgate::AfterFinishControl</name>
    <message>
        <source>When all is d&amp;one</source>
        <translation>عند ا&amp;كتمال الكل</translation>
    </message>
    <message>
        <source>Which one, the settings say</source>
        <translation>يُحدَّد الأمر في الإعدادات</translation>
    </message>
    <message>
        <source>When all downloads have ended; the menu Downloads changes it</source>
        <translation>عند انتهاء كل التنزيلات؛ يمكن تغييره من قائمة «التنزيلات»</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; could not be run: %2</source>
        <translation>تعذّر تنفيذ الأمر «%1»: %2</translation>
    </message>
</context>
<context>
    <name>headgate::AppearancePage</name>
    <message>
        <source>As the system&apos;s</source>
        <extracomment>Colours of the window
----------
Language of the window</extracomment>
        <translation>كما في النظام</translation>
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
        <source>Light or dark, at once</source>
        <translation>ألوان فاتحة أو داكنة؛ تسري فورًا</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <extracomment>Height of the rows in the list</extracomment>
        <translation>مريح</translation>
    </message>
    <message>
        <source>Compact</source>
        <extracomment>Height of the rows in the list</extracomment>
        <translation>مضغوط</translation>
    </message>
    <message>
        <source>How high the rows of the list are. Compact shows more of them.</source>
        <translation>ارتفاع صفوف القائمة. «مضغوط» يُظهر عددًا أكبر منها.</translation>
    </message>
    <message>
        <source>In which language the window speaks after the next start</source>
        <translation>لغة النافذة بعد التشغيل التالي</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>الأل&amp;وان</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>ال&amp;صفوف</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Colors and rows change at once, the language with the next start.</source>
        <translation>تتغير الألوان والصفوف فورًا، واللغة عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
</context>
<context>
    <name>headgate::CookiesDialog</name>
    <message>
        <source>line %1: %2</source>
        <extracomment>%1 a line&apos;s number, %2 why it is left out</extracomment>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>Cookies from a browser</source>
        <translation>كعكات من متصفح</translation>
    </message>
    <message>
        <source>For files that only a browser in which you are logged in may fetch: export its cookies as cookies.txt (Netscape format), and choose that file here. Each cookie goes only to the hosts and paths it is for.

They are kept for this run of the program alone, and never written to a file.</source>
        <translation>للملفات التي لا يجلبها إلا متصفح سجّلت الدخول فيه: صدّر كعكاته بالاسم cookies.txt (بصيغة Netscape)، واختر ذلك الملف هنا. لا تُرسل كل كعكة إلا إلى الخوادم والمسارات التي تخصها.

تبقى الكعكات لهذا التشغيل من البرنامج وحده، ولا تُكتب في أي ملف.</translation>
    </message>
    <message>
        <source>Hosts that get cookies</source>
        <translation>الخوادم التي تُرسل إليها الكعكات</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>اختيار &amp;ملف…</translation>
    </message>
    <message>
        <source>F&amp;orget them</source>
        <translation>&amp;نسيانها</translation>
    </message>
    <message>
        <source>Choose a browser&apos;s export of cookies</source>
        <translation>اختيار ملف كعكات مصدَّر من متصفح</translation>
    </message>
    <message>
        <source>Exported cookies (*.txt);;All files (*)</source>
        <translation>الكعكات المصدَّرة (*.txt);;كل الملفات (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cookie(s) read from %1</source>
        <translation>
            <numerusform>لم تُقرأ أي كعكة من ‎%1</numerusform>
            <numerusform>قُرئت كعكة واحدة من ‎%1</numerusform>
            <numerusform>قُرئت كعكتان من ‎%1</numerusform>
            <numerusform>قُرئت %Ln كعكات من ‎%1</numerusform>
            <numerusform>قُرئت %Ln كعكة من ‎%1</numerusform>
            <numerusform>قُرئت %Ln كعكة من ‎%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them expired, and are not sent</source>
        <translation>
            <numerusform>لم تنتهِ صلاحية أي منها</numerusform>
            <numerusform>انتهت صلاحية واحدة منها، فلن تُرسل</numerusform>
            <numerusform>انتهت صلاحية اثنتين منها، فلن تُرسلا</numerusform>
            <numerusform>انتهت صلاحية %Ln منها، فلن تُرسل</numerusform>
            <numerusform>انتهت صلاحية %Ln منها، فلن تُرسل</numerusform>
            <numerusform>انتهت صلاحية %Ln منها، فلن تُرسل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out:</source>
        <translation>
            <numerusform>لم يُهمل أي سطر:</numerusform>
            <numerusform>أُهمل سطر واحد:</numerusform>
            <numerusform>أُهمل سطران:</numerusform>
            <numerusform>أُهملت %Ln أسطر:</numerusform>
            <numerusform>أُهمل %Ln سطرًا:</numerusform>
            <numerusform>أُهمل %Ln سطر:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <extracomment>%1 a host&apos;s name, %2 how many cookies it gets</extracomment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>No cookies are in use.</source>
        <translation>لا كعكات مستخدمة.</translation>
    </message>
    <message numerus="yes">
        <source>In use, for %Ln host(s) or domain(s):</source>
        <translation>
            <numerusform>غير مستخدمة لأي خادم أو نطاق:</numerusform>
            <numerusform>مستخدمة لخادم أو نطاق واحد:</numerusform>
            <numerusform>مستخدمة لاثنين من الخوادم أو النطاقات:</numerusform>
            <numerusform>مستخدمة لـ %Ln خوادم أو نطاقات:</numerusform>
            <numerusform>مستخدمة لـ %Ln خادمًا أو نطاقًا:</numerusform>
            <numerusform>مستخدمة لـ %Ln خادم أو نطاق:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headgate::CountdownDialog</name>
    <message>
        <source>Time left</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>Do it &amp;now</source>
        <translation>التنفيذ الآ&amp;ن</translation>
    </message>
</context>
<context>
    <name>headgate::DbusNotifier</name>
    <message>
        <source>Show the window</source>
        <translation>إظهار النافذة</translation>
    </message>
</context>
<context>
    <name>headgate::DbusPower</name>
    <message>
        <source>The system refused: %1</source>
        <translation>رفض النظام: %1</translation>
    </message>
</context>
<context>
    <name>headgate::DbusWakeLock</name>
    <message>
        <source>Downloads are running</source>
        <translation>هناك تنزيلات تعمل</translation>
    </message>
</context>
<context>
    <name>headgate::Desktop</name>
    <message>
        <source>All downloads are done</source>
        <translation>اكتملت كل التنزيلات</translation>
    </message>
    <message>
        <source>All downloads have ended</source>
        <translation>انتهت كل التنزيلات</translation>
    </message>
    <message>
        <source>The settings are in effect, but could not be stored in %1.</source>
        <translation>الإعدادات سارية، لكن تعذّر حفظها في ‎%1.</translation>
    </message>
</context>
<context>
    <name>headgate::DesktopPage</name>
    <message>
        <source>Show an icon in the &amp;tray</source>
        <translation>إظهار أيقونة في &amp;صينية النظام</translation>
    </message>
    <message>
        <source>Its menu starts and pauses all, its tool tip tells how far they are</source>
        <translation>قائمتها تبدأ كل التنزيلات وتوقفها مؤقتًا، وتلميحها يبيّن ما بلغته</translation>
    </message>
    <message>
        <source>Closing the &amp;window leaves Headgate in the tray</source>
        <translation>إغلاق النا&amp;فذة يُبقي Headgate في صينية النظام</translation>
    </message>
    <message>
        <source>Downloads go on there. File, Quit always ends the program.</source>
        <translation>تستمر التنزيلات هناك. أما «ملف» ثم «إنهاء» فينهي البرنامج دائمًا.</translation>
    </message>
    <message>
        <source>Start &amp;in the tray</source>
        <translation>ال&amp;بدء في صينية النظام</translation>
    </message>
    <message>
        <source>The window appears when you click the icon, or start Headgate once more</source>
        <translation>تظهر النافذة عند النقر على الأيقونة، أو عند تشغيل Headgate مرة أخرى</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>البدء عند تسجيل ال&amp;دخول</translation>
    </message>
    <message>
        <source>Unfinished downloads then go on by themselves</source>
        <translation>عندئذٍ تُستأنف التنزيلات غير المكتملة تلقائيًا</translation>
    </message>
    <message>
        <source>&amp;Keep the machine awake while downloads run</source>
        <translation>&amp;منع سكون الجهاز ما دامت التنزيلات تعمل</translation>
    </message>
    <message>
        <source>It does not go to sleep by itself. The screen may turn dark, and you can still send it to sleep by hand.</source>
        <translation>لا يدخل الجهاز في السكون تلقائيًا. قد تنطفئ الشاشة، ويبقى بإمكانك إدخاله في السكون يدويًا.</translation>
    </message>
    <message>
        <source>T&amp;ell me when all downloads have ended</source>
        <translation>الإ&amp;شعار عند انتهاء كل التنزيلات</translation>
    </message>
    <message>
        <source>One notification for all of them, not one for each file</source>
        <translation>إشعار واحد لها جميعًا، لا إشعار لكل ملف</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>A program and its arguments, in quotes where they have spaces; it is no shell.
HEADGATE_DONE and HEADGATE_FAILED in its environment say how many.
Downloads, When all is done, Run the command switches it on.</source>
        <translation>برنامج ومعاملاته، بين علامات اقتباس حيث تحوي مسافات؛ لا تُستخدم صدفة.
يبيّن HEADGATE_DONE و HEADGATE_FAILED في بيئته عدد المكتمل والفاشل.
يُفعَّل من «التنزيلات» ثم «عند اكتمال الكل» ثم «تنفيذ الأمر».</translation>
    </message>
    <message>
        <source>&amp;Command when all is done</source>
        <extracomment>Before a field with a command</extracomment>
        <translation>الأمر ع&amp;ند اكتمال الكل</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>سطح المكتب</translation>
    </message>
    <message>
        <source>The command&apos;s program &quot;%1&quot; was not found.</source>
        <translation>لم يُعثر على برنامج الأمر «%1».</translation>
    </message>
</context>
<context>
    <name>headgate::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Server&apos;s answer</source>
        <translation>رد الخادم</translation>
    </message>
    <message>
        <source>Speed over time</source>
        <translation>السرعة عبر الزمن</translation>
    </message>
    <message>
        <source>Received:</source>
        <translation>المستلم:</translation>
    </message>
    <message>
        <source>Speed:</source>
        <translation>السرعة:</translation>
    </message>
    <message>
        <source>Time left:</source>
        <translation>الوقت المتبقي:</translation>
    </message>
    <message>
        <source>Connections:</source>
        <translation>الاتصالات:</translation>
    </message>
    <message>
        <source>Checksum:</source>
        <translation>مجموع التحقق:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>العنوان:</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Fetched from:</source>
        <translation>يُجلب من:</translation>
    </message>
    <message>
        <source>Copy the address that it is fetched from</source>
        <translation>نسخ العنوان الذي يُجلب منه</translation>
    </message>
    <message>
        <source>Also at:</source>
        <translation>موجود أيضًا في:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>المجلد:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>الملف:</translation>
    </message>
    <message>
        <source>Unfinished file:</source>
        <translation>الملف غير المكتمل:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>الحجم:</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>النوع:</translation>
    </message>
    <message>
        <source>Changed on server:</source>
        <translation>آخر تغيير على الخادم:</translation>
    </message>
    <message>
        <source>Entity tag:</source>
        <extracomment>A technical term of HTTP, which servers call &quot;ETag&quot;</extracomment>
        <translation>وسم الكيان:</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Columns of the list of attempts; &quot;After&quot; is how long the attempt took</extracomment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>After</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Lines of the server&apos;s last answer</source>
        <translation>أسطر آخر رد من الخادم</translation>
    </message>
    <message>
        <source>No answer has come in this run, or it is no longer remembered.</source>
        <translation>لم يصل أي رد في هذا التشغيل، أو لم يعد محفوظًا.</translation>
    </message>
    <message>
        <source>Select a download to see all about it</source>
        <translation>حدّد تنزيلًا لرؤية كل شيء عنه</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Attempts (%1)</source>
        <translation>المحاولات (%1)</translation>
    </message>
</context>
<context>
    <name>headgate::DownloadFilter</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>النشط</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مكتمل</translation>
    </message>
</context>
<context>
    <name>headgate::DownloadModel</name>
    <message>
        <source>%1, a program</source>
        <extracomment>Read aloud: the name of a file that runs when it is opened</extracomment>
        <translation>%1، برنامج</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud: progress and state, &quot;42 %, downloading&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>headgate::DownloadView</name>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s)</source>
        <translation>
            <numerusform>لا تنزيلات</numerusform>
            <numerusform>تنزيل واحد</numerusform>
            <numerusform>تنزيلان</numerusform>
            <numerusform>%Ln تنزيلات</numerusform>
            <numerusform>%Ln تنزيلًا</numerusform>
            <numerusform>%Ln تنزيل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headgate::DropOverlay</name>
    <message>
        <source>Drop to add links</source>
        <translation>أفلت لإضافة الروابط</translation>
    </message>
</context>
<context>
    <name>headgate::FilePage</name>
    <message>
        <source>&amp;Reserve the room of a file before its first byte</source>
        <translation>&amp;حجز مساحة الملف قبل أول بايت منه</translation>
    </message>
    <message>
        <source>Look for a &amp;checksum file beside each download</source>
        <translation>البحث عن ملف مجاميع تح&amp;قق بجانب كل تنزيل</translation>
    </message>
    <message>
        <source>Where new downloads go; it is made when it is missing</source>
        <translation>المكان الذي توضع فيه التنزيلات الجديدة؛ ويُنشأ إن لم يوجد</translation>
    </message>
    <message>
        <source>Keep both: name (1).ext</source>
        <translation>الاحتفاظ بكليهما: name (1).ext</translation>
    </message>
    <message>
        <source>Keep the file that is there and skip the download</source>
        <translation>الاحتفاظ بالملف الموجود وتخطّي التنزيل</translation>
    </message>
    <message>
        <source>Replace it once the download is complete</source>
        <translation>استبداله حالما يكتمل التنزيل</translation>
    </message>
    <message>
        <source>What happens when a file of that name is there already</source>
        <translation>ما يحدث عند وجود ملف بهذا الاسم</translation>
    </message>
    <message>
        <source>Where the size is known and the file system can do it. A disk that fills up then stops a download before it begins, not half way, and files lie in one piece.</source>
        <translation>حيث يكون الحجم معروفًا ويستطيع نظام الملفات ذلك. عندئذٍ يوقف القرصُ الممتلئ التنزيلَ قبل أن يبدأ، لا في منتصفه، وتكون الملفات قطعة واحدة على القرص.</translation>
    </message>
    <message>
        <source>Where nobody says what a file must hash to: SHA256SUMS, SHA512SUMS, NAME.sha256 and NAME.sha512 in its folder on the server. Costs up to four small requests. It proves that the file came through right, not that the server is honest.</source>
        <translation>إذا لم يُذكر مجموع التحقق المطلوب للملف: SHA256SUMS و SHA512SUMS و NAME.sha256 و NAME.sha512 في مجلده على الخادم. يكلّف حتى أربعة طلبات صغيرة. يثبت أن الملف وصل سليمًا، لا أن الخادم أمين.</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>الم&amp;جلد</translation>
    </message>
    <message>
        <source>&amp;Name taken</source>
        <translation>عند &amp;تكرار الاسم</translation>
    </message>
    <message>
        <source>The folder is for downloads that are added from now on.</source>
        <translation>المجلد للتنزيلات التي تُضاف من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
</context>
<context>
    <name>headgate::FolderField</name>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>استع&amp;راض…</translation>
    </message>
    <message>
        <source>Choose a folder for the files.</source>
        <translation>اختر مجلدًا للملفات.</translation>
    </message>
    <message>
        <source>The folder must be a full path, such as %1.</source>
        <translation>يجب أن يكون المجلد مسارًا كاملًا، مثل ‎%1.</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder.</source>
        <translation>المسار ‎%1 ملف لا مجلد.</translation>
    </message>
    <message>
        <source>You may not write into %1.</source>
        <translation>ليس لك إذن الكتابة في ‎%1.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
</context>
<context>
    <name>headgate::FolderRulesPage</name>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>الفيديو</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>الأرشيفات</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>Kind of files, or host</source>
        <translation>نوع الملفات أو الخادم</translation>
    </message>
    <message>
        <source>A kind of files, or a host: example.org, or *.example.org for a whole domain</source>
        <translation>نوع من الملفات، أو خادم: example.org، أو ‎*.example.org لنطاق كامل</translation>
    </message>
    <message>
        <source>Where these files go; it is made when it is missing</source>
        <translation>المكان الذي توضع فيه هذه الملفات؛ ويُنشأ إن لم يوجد</translation>
    </message>
    <message>
        <source>Move up: of several rules that fit, the first one holds</source>
        <translation>نقل لأعلى: إذا تطابقت عدة قواعد، سرت الأولى</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>إزالة هذه القاعدة</translation>
    </message>
    <message>
        <source>Choose a kind of files, or write a host, like example.org or *.example.org.</source>
        <translation>اختر نوعًا من الملفات، أو اكتب خادمًا، مثل example.org أو ‎*.example.org.</translation>
    </message>
    <message>
        <source>There is no rule: all files go to the folder for all.</source>
        <translation>لا توجد قواعد: توضع كل الملفات في المجلد العام.</translation>
    </message>
    <message>
        <source>&amp;Add a rule</source>
        <translation>إ&amp;ضافة قاعدة</translation>
    </message>
    <message>
        <source>Files of one kind, or from some hosts, go to a folder of their own</source>
        <translation>توضع الملفات التي من نوع واحد، أو من بعض الخوادم، في مجلد خاص بها</translation>
    </message>
    <message>
        <source>Where some files go instead of to the folder for all, unless a folder is chosen as they are added. The kind is that of the name in the link. Of several rules that fit, the first one holds.</source>
        <translation>المكان الذي توضع فيه بعض الملفات بدلًا من المجلد العام، ما لم يُختر مجلد عند إضافتها. يُعرف النوع من الاسم في الرابط. إذا تطابقت عدة قواعد، سرت الأولى.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
</context>
<context>
    <name>headgate::GatePage</name>
    <message>
        <source>Gate</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>How many downloads may run at once. A lower number stops nothing that runs: it takes effect as downloads end.</source>
        <translation>كم تنزيلًا يجوز أن يعمل معًا. العدد الأصغر لا يوقف شيئًا يعمل: يسري كلما انتهت تنزيلات.</translation>
    </message>
    <message>
        <source>How many of them may run at any one host. Small servers thank you for 2 to 4.</source>
        <translation>كم منها يجوز أن يعمل لدى الخادم الواحد. الخوادم الصغيرة يناسبها من 2 إلى 4.</translation>
    </message>
    <message>
        <source>When fewer downloads run than may, a large file is received over several connections, each for a part of it; they count as downloads above. 1: never.</source>
        <translation>عندما يعمل من التنزيلات أقل من المسموح، يُستلم الملف الكبير عبر عدة اتصالات، لكل منها جزء منه؛ وتُحسب ضمن التنزيلات أعلاه. 1: أبدًا.</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>Unit: kibibytes a second</extracomment>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>What all downloads together may receive; it acts at once</source>
        <translation>ما يجوز أن تستلمه كل التنزيلات معًا؛ يسري فورًا</translation>
    </message>
    <message>
        <source>What the downloads from one host may receive together</source>
        <translation>ما يجوز أن تستلمه التنزيلات من خادم واحد معًا</translation>
    </message>
    <message>
        <source> ms</source>
        <extracomment>Unit: milliseconds</extracomment>
        <translation> ملي ث</translation>
    </message>
    <message>
        <source>Least time between two starts</source>
        <translation>أقل مدة بين كل طلب وآخر</translation>
    </message>
    <message>
        <source>Least time between two starts at one host</source>
        <translation>أقل مدة بين كل طلب وآخر لدى الخادم الواحد</translation>
    </message>
    <message>
        <source>Most starts in any minute</source>
        <translation>أقصى عدد للطلبات التي تبدأ في أي دقيقة</translation>
    </message>
    <message>
        <source>Most starts in any minute at one host</source>
        <translation>أقصى عدد للطلبات التي تبدأ في أي دقيقة لدى الخادم الواحد</translation>
    </message>
    <message>
        <source>&amp;Learn how many each host takes</source>
        <translation>ا&amp;كتشاف ما يتحمّله كل خادم</translation>
    </message>
    <message>
        <source>A host that refuses, resets or slows down is asked for fewer files at once, one that can do more for more, up to the numbers above.</source>
        <translation>الخادم الذي يرفض أو يقطع الاتصال أو يبطئ تُطلب منه ملفات أقل معًا، والذي يقدر على المزيد يُطلب منه أكثر، حتى الأعداد أعلاه.</translation>
    </message>
    <message>
        <source>Share the gate with &amp;other programs of mine</source>
        <translation>مشا&amp;ركة البوابة مع برامجي الأخرى</translation>
    </message>
    <message>
        <source>All Headgates of yours that share it, command lines with --shared included, have one gate together. The first of them hands out its places: its numbers above hold for all together, those of each for itself besides. When it ends, another one takes over.</source>
        <translation>كل نسخ Headgate الخاصة بك التي تشاركها، ومنها ما يعمل في سطر الأوامر مع ‎--shared، لها معًا بوابة واحدة. أولاها توزّع أماكنها: تسري أعدادها أعلاه على الجميع معًا، وتسري أعداد كل نسخة عليها وحدها أيضًا. وإذا انتهت تولّت غيرها الأمر.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>الكل معًا</translation>
    </message>
    <message>
        <source>Each host</source>
        <translation>كل خادم</translation>
    </message>
    <message>
        <source>%1, all together</source>
        <translation>%1، الكل معًا</translation>
    </message>
    <message>
        <source>%1, each host</source>
        <translation>%1، كل خادم</translation>
    </message>
    <message>
        <source>&amp;Downloads at once</source>
        <translation>التنزيلات المت&amp;زامنة</translation>
    </message>
    <message>
        <source>&amp;Interval between starts</source>
        <translation>الفا&amp;صل بين الطلبات</translation>
    </message>
    <message>
        <source>Requests per &amp;minute</source>
        <translation>الطلبات في ال&amp;دقيقة</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>ال&amp;سرعة</translation>
    </message>
    <message>
        <source>&amp;Connections of one file</source>
        <translation>اتصالات الملف ال&amp;واحد</translation>
    </message>
    <message>
        <source>Everything else waits in line at the gate, in the order of the list. A host that is full never holds up the others.</source>
        <translation>كل ما عدا ذلك ينتظر في الطابور عند البوابة بترتيب القائمة. الخادم الممتلئ لا يعطّل غيره أبدًا.</translation>
    </message>
</context>
<context>
    <name>headgate::GateSlots</name>
    <message>
        <source>Slots of the gate</source>
        <translation>أماكن البوابة</translation>
    </message>
    <message>
        <source>A free slot</source>
        <translation>مكان شاغر</translation>
    </message>
    <message>
        <source>+%1</source>
        <extracomment>So many more slots than there is room to draw</extracomment>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>headgate::GateStrip</name>
    <message>
        <source>The gate</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>التنزيلات المتزامنة</translation>
    </message>
    <message>
        <source>How many requests may pass the gate at once; acts at once</source>
        <translation>كم طلبًا يجوز أن يمر عبر البوابة معًا؛ يسري فورًا</translation>
    </message>
    <message>
        <source>&amp;At once</source>
        <extracomment>In front of the number of downloads that may run at once</extracomment>
        <translation>في آن &amp;واحد</translation>
    </message>
</context>
<context>
    <name>headgate::HostPageDialog</name>
    <message>
        <source>it takes %1 requests at once (the settings allow %2)</source>
        <extracomment>A host; %2: what the settings allow</extracomment>
        <translation>يتحمّل %1 من الطلبات في آن واحد (تسمح الإعدادات بـ %2)</translation>
    </message>
    <message>
        <source>it wants %1 between two starts</source>
        <extracomment>A host; %1 is a duration</extracomment>
        <translation>يريد %1 بين كل طلب وآخر</translation>
    </message>
    <message>
        <source>nothing yet: it takes whatever it was asked for</source>
        <translation>لا شيء بعد: يقبل كل ما طُلب منه</translation>
    </message>
    <message>
        <source>Requests at once, over time</source>
        <translation>الطلبات المتزامنة عبر الزمن</translation>
    </message>
    <message>
        <source>Speed over time</source>
        <translation>السرعة عبر الزمن</translation>
    </message>
    <message>
        <source>Last problems</source>
        <translation>آخر المشكلات</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>الآن:</translation>
    </message>
    <message>
        <source>Waiting at the gate:</source>
        <translation>الانتظار عند البوابة:</translation>
    </message>
    <message>
        <source>Answers:</source>
        <translation>الردود:</translation>
    </message>
    <message>
        <source>Learned:</source>
        <translation>المكتشَف:</translation>
    </message>
    <message>
        <source>&amp;Last problems</source>
        <translation>آ&amp;خر المشكلات</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>النشط</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>%1 of %2 active</source>
        <extracomment>%1 of %2 permits are taken</extracomment>
        <translation>%1 من %2 نشط</translation>
    </message>
    <message>
        <source>%1 of them on loan</source>
        <translation>المُعار منها %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <extracomment>%1 is a number of items</extracomment>
        <translation>%1 في الانتظار</translation>
    </message>
    <message>
        <source>half of them up to %1, 95 % up to %2, the longest %3</source>
        <translation>نصفها حتى %1، و95% منها حتى %2، وأطولها %3</translation>
    </message>
    <message>
        <source>nobody has passed yet</source>
        <translation>لم يمر أي طلب بعد</translation>
    </message>
    <message>
        <source>%1 good, %2 refused or broken off, %3 that say nothing of the server</source>
        <translation>%1 سليم، %2 مرفوض أو مقطوع، %3 لا يدل على شيء عن الخادم</translation>
    </message>
</context>
<context>
    <name>headgate::HostRuleDialog</name>
    <message>
        <source>as for others</source>
        <translation>كما لغيره</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ملي ث</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>Unit: kibibytes a second</extracomment>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>Rule for a host</source>
        <translation>قاعدة لخادم</translation>
    </message>
    <message>
        <source>no login</source>
        <translation>بلا تسجيل دخول</translation>
    </message>
    <message>
        <source>Name: value</source>
        <translation>Name: value</translation>
    </message>
    <message>
        <source>One a line, sent to these hosts alone. &quot;Name:&quot; alone stands for the value that was given before.</source>
        <translation>ترويسة في كل سطر، تُرسل إلى هذه الخوادم وحدها. «Name:» وحدها تعني القيمة المعطاة من قبل.</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>ال&amp;خادم</translation>
    </message>
    <message>
        <source>Requests at &amp;once</source>
        <translation>الطلبات المت&amp;زامنة</translation>
    </message>
    <message>
        <source>&amp;Interval between starts</source>
        <translation>الفا&amp;صل بين الطلبات</translation>
    </message>
    <message>
        <source>Starts a &amp;minute</source>
        <translation>الطلبات في ال&amp;دقيقة</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>ال&amp;سرعة</translation>
    </message>
    <message>
        <source>&amp;User agent</source>
        <translation>و&amp;كيل المستخدم</translation>
    </message>
    <message>
        <source>User &amp;name</source>
        <translation>اسم ال&amp;مستخدم</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>كلمة المرو&amp;ر</translation>
    </message>
    <message>
        <source>Header &amp;lines</source>
        <translation>أسطر ال&amp;ترويسة</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>Write a host, like example.org, or *.example.org for a whole domain.</source>
        <translation>اكتب خادمًا، مثل example.org، أو ‎*.example.org لنطاق كامل.</translation>
    </message>
    <message>
        <source>The user agent can have plain ASCII letters only.</source>
        <translation>لا يجوز أن يحوي وكيل المستخدم إلا حروف ASCII.</translation>
    </message>
    <message>
        <source>Give the password of this user, too.</source>
        <translation>أعطِ كلمة مرور هذا المستخدم أيضًا.</translation>
    </message>
    <message>
        <source>Give &quot;%1&quot; a value.</source>
        <extracomment>%1 the name of a header line</extracomment>
        <translation>أعطِ «%1» قيمة.</translation>
    </message>
</context>
<context>
    <name>headgate::HostRulesPage</name>
    <message>
        <source>every %1 ms</source>
        <extracomment>Between two starts at a host; ms: milliseconds</extracomment>
        <translation>كل %1 ملي ث</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <extracomment>Starts at a host</extracomment>
        <translation>%1 في الدقيقة</translation>
    </message>
    <message>
        <source>User agent: %1</source>
        <translation>وكيل المستخدم: %1</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>اسم المستخدم: %1</translation>
    </message>
    <message>
        <source>Header lines: %1</source>
        <extracomment>%1 the names of header lines</extracomment>
        <translation>أسطر الترويسة: %1</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>ت&amp;حرير…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>نقل لأ&amp;على</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Rules for hosts</source>
        <translation>قواعد الخوادم</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>معًا</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>الوتيرة</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>المكتشَف</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>إ&amp;ضافة…</translation>
    </message>
    <message>
        <source>Of several rules that fit a host, the first one holds</source>
        <translation>إذا طابقت عدة قواعد خادمًا، سرت الأولى</translation>
    </message>
    <message>
        <source>What holds for some hosts instead of what holds for all. The first rule that fits a host holds, and it alone. Write *.example.org for a whole domain.</source>
        <translation>ما يسري على بعض الخوادم بدلًا مما يسري على الجميع. تسري أول قاعدة تطابق الخادم، وهي وحدها. اكتب ‎*.example.org لنطاق كامل.</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>الخوادم</translation>
    </message>
    <message>
        <source>Passwords and the values of header lines are kept in the system&apos;s key ring.</source>
        <translation>تُحفظ كلمات المرور وقيم أسطر الترويسة في حلقة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>Passwords and the values of header lines are kept nowhere: they last until the program ends.</source>
        <translation>لا تُحفظ كلمات المرور وقيم أسطر الترويسة في أي مكان: تبقى إلى أن ينتهي البرنامج.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a host, %2 what it has taught: how many requests it takes at once, and how far apart</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>headgate::KeychainVault</name>
    <message>
        <source>there is none</source>
        <translation>لا توجد حلقة مفاتيح</translation>
    </message>
    <message>
        <source>access was refused</source>
        <translation>رُفض الوصول إليها</translation>
    </message>
</context>
<context>
    <name>headgate::KindFilter</name>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>الفيديو</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>الأرشيفات</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Others</source>
        <extracomment>Files that are neither images, videos, audio, archives nor documents</extracomment>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a kind of files, %2 how many there are: &quot;Images 1,204&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>headgate::LinkIntake</name>
    <message numerus="yes">
        <source>%Ln link(s) added</source>
        <translation>
            <numerusform>لم يُضف أي رابط</numerusform>
            <numerusform>أُضيف رابط واحد</numerusform>
            <numerusform>أُضيف رابطان</numerusform>
            <numerusform>أُضيفت %Ln روابط</numerusform>
            <numerusform>أُضيف %Ln رابطًا</numerusform>
            <numerusform>أُضيف %Ln رابط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln already in the list</source>
        <extracomment>Follows &quot;N links added&quot;</extracomment>
        <translation>
            <numerusform>، ولا شيء في القائمة من قبل</numerusform>
            <numerusform>، وواحد في القائمة من قبل</numerusform>
            <numerusform>، واثنان في القائمة من قبل</numerusform>
            <numerusform>، و%Ln في القائمة من قبل</numerusform>
            <numerusform>، و%Ln في القائمة من قبل</numerusform>
            <numerusform>، و%Ln في القائمة من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln line(s) without a usable link</source>
        <extracomment>Follows &quot;N links added&quot;: so many lines held no link that can be used</extracomment>
        <translation>
            <numerusform>، ولا أسطر بلا رابط صالح</numerusform>
            <numerusform>، وسطر واحد بلا رابط صالح</numerusform>
            <numerusform>، وسطران بلا رابط صالح</numerusform>
            <numerusform>، و%Ln أسطر بلا رابط صالح</numerusform>
            <numerusform>، و%Ln سطرًا بلا رابط صالح</numerusform>
            <numerusform>، و%Ln سطر بلا رابط صالح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, text behind %Ln link(s) left out</source>
        <extracomment>Follows &quot;N links added&quot;: so many lines have text behind the link that is not understood</extracomment>
        <translation>
            <numerusform>، ولم يُهمل أي نص بعد الروابط</numerusform>
            <numerusform>، وأُهمل النص بعد رابط واحد</numerusform>
            <numerusform>، وأُهمل النص بعد رابطين</numerusform>
            <numerusform>، وأُهمل النص بعد %Ln روابط</numerusform>
            <numerusform>، وأُهمل النص بعد %Ln رابطًا</numerusform>
            <numerusform>، وأُهمل النص بعد %Ln رابط</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no links in it.</source>
        <translation>لا روابط فيه.</translation>
    </message>
</context>
<context>
    <name>headgate::LinkPreview</name>
    <message>
        <source>Will be verified: %1</source>
        <extracomment>%1 is a checksum: &quot;sha256:...&quot;</extracomment>
        <translation>سيُتحقق منه: %1</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <extracomment>%1 says why, and what to write instead</extracomment>
        <translation>لم يؤخذ: %1</translation>
    </message>
    <message>
        <source>Left out, because it is not understood: %1
Behind a link a checksum may stand. A blank in a link is written %2.</source>
        <extracomment>%1 stands behind a link, %2 is &quot;%20&quot;</extracomment>
        <translation>أُهمل لأنه غير مفهوم: %1
يجوز أن يأتي بعد الرابط مجموع تحقق. والمسافة في الرابط تُكتب %2.</translation>
    </message>
    <message>
        <source>New; line %1: rest left out</source>
        <extracomment>%1 is a line&apos;s number; behind its link stands text that is not understood</extracomment>
        <translation>جديد؛ السطر %1: أُهمل الباقي</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>New, with checksum</source>
        <translation>جديد، مع مجموع تحقق</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>مكرر</translation>
    </message>
    <message>
        <source>In the list already</source>
        <translation>في القائمة من قبل</translation>
    </message>
    <message>
        <source>Line %1: @ or / in the password</source>
        <translation>السطر %1: @ أو / في كلمة المرور</translation>
    </message>
    <message>
        <source>Line %1: broken checksum</source>
        <translation>السطر %1: مجموع تحقق معطوب</translation>
    </message>
    <message>
        <source>Line %1: too many links</source>
        <translation>السطر %1: روابط أكثر من اللازم</translation>
    </message>
    <message>
        <source>Line %1: no link</source>
        <translation>السطر %1: لا رابط</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>لا رابط</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>Fetched before</source>
        <translation>جُلب سابقًا</translation>
    </message>
    <message>
        <source>The file is there</source>
        <translation>الملف موجود</translation>
    </message>
    <message>
        <source>Its file is in the list</source>
        <extracomment>Another download of the list will have the same file name in the same folder</extracomment>
        <translation>ملفه في القائمة</translation>
    </message>
</context>
<context>
    <name>headgate::MainWindow</name>
    <message>
        <source>&amp;Undo</source>
        <translation>ترا&amp;جع</translation>
    </message>
    <message>
        <source>Show by state</source>
        <translation>عرض حسب الحالة</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A tab: %1 is a state, %2 how many downloads are in it</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 % – %2</source>
        <extracomment>The window&apos;s title while downloads run: %1 percent, %2 the program</extracomment>
        <translation>%1% – %2</translation>
    </message>
    <message>
        <source>Drop links here, or press %1</source>
        <translation>أفلت الروابط هنا، أو اضغط %1</translation>
    </message>
    <message>
        <source>Links from a browser, a text, or a file with one link on each line</source>
        <translation>روابط من متصفح، أو من نص، أو من ملف في كل سطر منه رابط</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>لا شيء للعرض</translation>
    </message>
    <message>
        <source>No download is where you are looking and has these words</source>
        <translation>لا يوجد هنا تنزيل فيه هذه الكلمات</translation>
    </message>
    <message>
        <source>There is no text and no link in the clipboard.</source>
        <translation>لا نص ولا رابط في الحافظة.</translation>
    </message>
    <message>
        <source>Import list</source>
        <translation>استيراد قائمة</translation>
    </message>
    <message>
        <source>Lists (*.headgate *.txt *.csv *.md *.html *.htm *.list *.lst *.meta4 *.metalink);;All files (*)</source>
        <translation>القوائم (*.headgate *.txt *.csv *.md *.html *.htm *.list *.lst *.meta4 *.metalink);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>تصدير القائمة</translation>
    </message>
    <message>
        <source>The list with all that is known (*.headgate)</source>
        <translation>القائمة بكل ما هو معروف (*.headgate)</translation>
    </message>
    <message>
        <source>Links alone (*.txt)</source>
        <translation>الروابط وحدها (*.txt)</translation>
    </message>
    <message>
        <source>The settings are in effect, but could not be stored in %1.</source>
        <translation>الإعدادات سارية، لكن تعذّر حفظها في ‎%1.</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>شريط الأدوات</translation>
    </message>
    <message>
        <source>Find in names and links</source>
        <translation>البحث في الأسماء والروابط</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;Downloads</source>
        <translation>الت&amp;نزيلات</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>الأعم&amp;دة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>About Headgate</source>
        <translation>حول Headgate</translation>
    </message>
    <message>
        <source>A desktop manager for bulk downloads.
However much waits outside, only so much passes at once.

Made with Qt %1. MIT licence.</source>
        <translation>مدير لسطح المكتب للتنزيل بالجملة.
مهما كثر ما ينتظر في الخارج، لا يمر معًا إلا عدد محدود.

صُنع باستخدام Qt %1. رخصة MIT.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo: remove %Ln download(s)</source>
        <translation>
            <numerusform>ترا&amp;جع: إزالة %Ln تنزيل</numerusform>
            <numerusform>ترا&amp;جع: إزالة تنزيل واحد</numerusform>
            <numerusform>ترا&amp;جع: إزالة تنزيلين</numerusform>
            <numerusform>ترا&amp;جع: إزالة %Ln تنزيلات</numerusform>
            <numerusform>ترا&amp;جع: إزالة %Ln تنزيلًا</numerusform>
            <numerusform>ترا&amp;جع: إزالة %Ln تنزيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo: move %Ln download(s)</source>
        <translation>
            <numerusform>ترا&amp;جع: نقل %Ln تنزيل</numerusform>
            <numerusform>ترا&amp;جع: نقل تنزيل واحد</numerusform>
            <numerusform>ترا&amp;جع: نقل تنزيلين</numerusform>
            <numerusform>ترا&amp;جع: نقل %Ln تنزيلات</numerusform>
            <numerusform>ترا&amp;جع: نقل %Ln تنزيلًا</numerusform>
            <numerusform>ترا&amp;جع: نقل %Ln تنزيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) removed</source>
        <translation>
            <numerusform>لم يُزَل أي تنزيل</numerusform>
            <numerusform>أُزيل تنزيل واحد</numerusform>
            <numerusform>أُزيل تنزيلان</numerusform>
            <numerusform>أُزيلت %Ln تنزيلات</numerusform>
            <numerusform>أُزيل %Ln تنزيلًا</numerusform>
            <numerusform>أُزيل %Ln تنزيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; what has arrived of %Ln unfinished one(s) will be deleted</source>
        <extracomment>Follows &quot;N downloads removed&quot;: what has arrived of so many unfinished ones goes when they cannot be brought back any more</extracomment>
        <translation>
            <numerusform>؛ ولن يُحذف شيء مما وصل</numerusform>
            <numerusform>؛ سيُحذف ما وصل من تنزيل واحد غير مكتمل</numerusform>
            <numerusform>؛ سيُحذف ما وصل من تنزيلين غير مكتملين</numerusform>
            <numerusform>؛ سيُحذف ما وصل من %Ln تنزيلات غير مكتملة</numerusform>
            <numerusform>؛ سيُحذف ما وصل من %Ln تنزيلًا غير مكتمل</numerusform>
            <numerusform>؛ سيُحذف ما وصل من %Ln تنزيل غير مكتمل</numerusform>
        </translation>
    </message>
    <message>
        <source>On Wayland a program sees what is copied only while its window is active: links that were copied elsewhere are offered when you come back to this window.</source>
        <translation>في Wayland لا يرى البرنامج ما يُنسخ إلا ونافذته نشطة: تُعرض الروابط المنسوخة في مكان آخر عند عودتك إلى هذه النافذة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) copied</source>
        <extracomment>A button; it opens the dialog in which links are added</extracomment>
        <translation>
            <numerusform>لم يُنسخ أي رابط</numerusform>
            <numerusform>نُسخ رابط واحد</numerusform>
            <numerusform>نُسخ رابطان</numerusform>
            <numerusform>نُسخت %Ln روابط</numerusform>
            <numerusform>نُسخ %Ln رابطًا</numerusform>
            <numerusform>نُسخ %Ln رابط</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>إ&amp;ضافة…</translation>
    </message>
    <message>
        <source>Forget which links were ever fetched?</source>
        <translation>أتريد نسيان كل الروابط التي جُلبت من قبل؟</translation>
    </message>
    <message>
        <source>They can no longer be skipped when they are added again. The list and all files stay.</source>
        <translation>لن يمكن تخطّيها بعد ذلك عند إضافتها من جديد. تبقى القائمة وكل الملفات.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;نسيان</translation>
    </message>
</context>
<context>
    <name>headgate::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>headgate::NetworkPage</name>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>How many times a server may send a download on to another address</source>
        <translation>كم مرة يجوز لخادم أن يحيل التنزيل إلى عنوان آخر</translation>
    </message>
    <message>
        <source>&amp;Keep passwords in the system&apos;s key ring</source>
        <translation>ح&amp;فظ كلمات المرور في حلقة مفاتيح النظام</translation>
    </message>
    <message>
        <source>Headgate&apos;s own</source>
        <translation>اسم Headgate نفسه</translation>
    </message>
    <message>
        <source>The name under which servers see this program</source>
        <translation>الاسم الذي يظهر به هذا البرنامج للخوادم</translation>
    </message>
    <message>
        <source>Those in links, so that a download that is not finished can go on after a restart, and what rules for hosts send. They leave the key ring with the last download or rule that needs them.</source>
        <translation>ما كان منها في الروابط، كي يُستأنف التنزيل غير المكتمل بعد إعادة التشغيل، وما ترسله قواعد الخوادم. تُزال من حلقة المفاتيح مع آخر تنزيل أو قاعدة تحتاج إليها.</translation>
    </message>
    <message>
        <source>Certificates that you accepted by hand, each from its host alone</source>
        <translation>شهادات قبلتها يدويًا، كل منها لخادمها وحده</translation>
    </message>
    <message>
        <source>Most r&amp;edirects</source>
        <translation>أقصى عدد لإعادات التو&amp;جيه</translation>
    </message>
    <message>
        <source>&amp;User agent</source>
        <translation>و&amp;كيل المستخدم</translation>
    </message>
    <message>
        <source>Trusted
certificates</source>
        <translation>الشهادات
الموثوقة</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>The user agent can have plain ASCII letters only.</source>
        <translation>لا يجوز أن يحوي وكيل المستخدم إلا حروف ASCII.</translation>
    </message>
</context>
<context>
    <name>headgate::Plot</name>
    <message>
        <source>%1 ago</source>
        <extracomment>The left end of a time axis; %1 is a duration</extracomment>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>The right end of a time axis</extracomment>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>headgate::ProxyPage</name>
    <message>
        <source>usual</source>
        <translation>المعتاد</translation>
    </message>
    <message>
        <source>Where the proxy listens. The usual one is 8080, for SOCKS 1080.</source>
        <translation>المنفذ الذي يستمع عليه الخادم الوسيط. المعتاد 8080، ولـ SOCKS هو 1080.</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>كما يحدده النظام</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>بلا خادم وسيط</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>خادم وسيط HTTP</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>خادم وسيط SOCKS5</translation>
    </message>
    <message>
        <source>The system says it in the environment: %1, %2, %3 and %4</source>
        <extracomment>%1 to %4 are names of environment variables</extracomment>
        <translation>يحدده النظام في متغيرات البيئة: %1 و %2 و %3 و %4</translation>
    </message>
    <message>
        <source>The name or the address of the proxy</source>
        <translation>اسم الخادم الوسيط أو عنوانه</translation>
    </message>
    <message>
        <source>no login</source>
        <translation>بلا تسجيل دخول</translation>
    </message>
    <message>
        <source>Only where the proxy wants a login</source>
        <translation>فقط إذا كان الخادم الوسيط يطلب تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sent to the proxy, and kept nowhere: it lasts until the program ends</source>
        <translation>تُرسل إلى الخادم الوسيط، ولا تُحفظ في أي مكان: تبقى إلى أن ينتهي البرنامج</translation>
    </message>
    <message>
        <source>Hosts that are asked without the proxy, with commas between: a host, a whole domain such as *.example.org, or a network of addresses such as 10.0.0.0/8</source>
        <translation>الخوادم التي يُتصل بها من دون الخادم الوسيط، وبينها فواصل (,): خادم، أو نطاق كامل مثل ‎*.example.org، أو شبكة عناوين مثل 10.0.0.0/8</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>الخادم الو&amp;سيط</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>ال&amp;خادم</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>المن&amp;فذ</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>اسم ال&amp;مستخدم</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>كلمة المرو&amp;ر</translation>
    </message>
    <message>
        <source>&amp;Not for</source>
        <translation>لا ي&amp;سري على</translation>
    </message>
    <message>
        <source>A password of the proxy is not stored: after a restart it has to be given again here.</source>
        <translation>لا تُحفظ كلمة مرور الخادم الوسيط: يجب إدخالها هنا من جديد بعد إعادة التشغيل.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الخادم الوسيط</translation>
    </message>
    <message>
        <source>Give the host of the proxy.</source>
        <translation>أعطِ اسم الخادم الوسيط أو عنوانه.</translation>
    </message>
    <message>
        <source>The host of the proxy must be a name or an address, such as %1.</source>
        <translation>يجب أن يكون الخادم الوسيط اسمًا أو عنوانًا، مثل %1.</translation>
    </message>
</context>
<context>
    <name>headgate::RangeMap</name>
    <message>
        <source>Map of the file: what has arrived</source>
        <translation>خريطة الملف: ما وصل منه</translation>
    </message>
    <message>
        <source>%1 received; the size of the file is not known</source>
        <extracomment>%1 is an amount of data</extracomment>
        <translation>استُلم %1؛ حجم الملف غير معروف</translation>
    </message>
    <message>
        <source>%1 of %2 received (%3 %)</source>
        <extracomment>%1 and %2 are amounts of data, %3 percent</extracomment>
        <translation>استُلم %1 من %2 (%3%)</translation>
    </message>
    <message numerus="yes">
        <source>in %n piece(s)</source>
        <translation>
            <numerusform>بلا قطع</numerusform>
            <numerusform>في قطعة واحدة</numerusform>
            <numerusform>في قطعتين</numerusform>
            <numerusform>في %n قطع</numerusform>
            <numerusform>في %n قطعة</numerusform>
            <numerusform>في %n قطعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) at work</source>
        <translation>
            <numerusform>لا اتصالات عاملة</numerusform>
            <numerusform>اتصال عامل واحد</numerusform>
            <numerusform>اتصالان عاملان</numerusform>
            <numerusform>%n اتصالات عاملة</numerusform>
            <numerusform>%n اتصالًا عاملًا</numerusform>
            <numerusform>%n اتصال عامل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headgate::RetryPage</name>
    <message>
        <source> s</source>
        <extracomment>Unit: seconds</extracomment>
        <translation> ث</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Further attempts after one that failed in passing: time-outs, broken connections, and servers that are busy (429, 503)</source>
        <translation>محاولات أخرى بعد فشل عابر: انقضاء المهلة، والاتصالات المقطوعة، والخوادم المشغولة (429 و 503)</translation>
    </message>
    <message>
        <source>The most that the first retry waits; each further one may wait twice as long, and longer where the server asks for it</source>
        <translation>أطول ما تنتظره أول إعادة محاولة؛ وكل إعادة بعدها قد تنتظر ضعف ما قبلها، وأطول حيث يطلب الخادم ذلك</translation>
    </message>
    <message>
        <source>A server that cannot be reached, or sends nothing, for so long has failed</source>
        <translation>الخادم الذي يتعذّر الوصول إليه، أو لا يرسل شيئًا، طوال هذه المدة يُعدّ فاشلًا</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Unit: minutes</extracomment>
        <translation> د</translation>
    </message>
    <message>
        <source>A server that asks to be left alone (Retry-After) gets so much of it from all its downloads; the one that it said so to waits as long as it was told to</source>
        <translation>الخادم الذي يطلب أن يُترك وشأنه (Retry-After) تتركه كل تنزيلاته هذه المدة على الأكثر؛ أما التنزيل الذي قيل له ذلك فينتظر المدة المطلوبة</translation>
    </message>
    <message>
        <source>&amp;Retries</source>
        <translation>إعادة ال&amp;محاولة</translation>
    </message>
    <message>
        <source>First &amp;wait</source>
        <translation>الانت&amp;ظار الأول</translation>
    </message>
    <message>
        <source>&amp;Time-out</source>
        <translation>الم&amp;هلة</translation>
    </message>
    <message>
        <source>Longest rest of a &amp;host</source>
        <translation>أ&amp;طول استراحة لخادم</translation>
    </message>
    <message>
        <source>What a second try cannot mend, such as 404 Not Found, fails at once. You can retry it by hand at any time.</source>
        <translation>ما لا تصلحه محاولة ثانية، مثل 404 Not Found، يفشل فورًا. يمكنك إعادة محاولته يدويًا في أي وقت.</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>headgate::SettingsDialog</name>
    <message>
        <source>No setting has these words.</source>
        <translation>لا يوجد إعداد فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the title of a page of settings, %2 what is wrong there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>البحث عن إعداد</translation>
    </message>
    <message>
        <source>By its name or by what is said about it</source>
        <translation>باسمه أو بما ورد في وصفه</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>استعادة القيم الا&amp;فتراضية</translation>
    </message>
    <message>
        <source>Of this page. Nothing is changed before OK or Apply.</source>
        <translation>لهذه الصفحة. لا يتغير شيء قبل الضغط على «موافق» أو «تطبيق».</translation>
    </message>
    <message>
        <source>Takes effect at once, for what waits and for what runs</source>
        <translation>يسري فورًا على ما ينتظر وعلى ما يعمل</translation>
    </message>
</context>
<context>
    <name>headgate::SharedGate</name>
    <message>
        <source>The gate cannot be shared: the folder %1 cannot be used. This program goes on alone, with its own limits.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>تعذّرت مشاركة البوابة: لا يمكن استخدام المجلد ‎%1. يستمر هذا البرنامج وحده بحدوده الخاصة.</translation>
    </message>
    <message>
        <source>The gate cannot be shared: the program that has it does not answer. This one goes on alone, with its own limits.</source>
        <translation>تعذّرت مشاركة البوابة: البرنامج الذي يملكها لا يستجيب. يستمر هذا البرنامج وحده بحدوده الخاصة.</translation>
    </message>
    <message>
        <source>The gate cannot be shared: the program that has it is another version of Headgate. This one goes on alone, with its own limits.</source>
        <translation>تعذّرت مشاركة البوابة: البرنامج الذي يملكها إصدار آخر من Headgate. يستمر هذا البرنامج وحده بحدوده الخاصة.</translation>
    </message>
    <message>
        <source>The gate cannot be shared: what the program that has it says makes no sense. This one goes on alone, with its own limits.</source>
        <translation>تعذّرت مشاركة البوابة: ما يقوله البرنامج الذي يملكها غير مفهوم. يستمر هذا البرنامج وحده بحدوده الخاصة.</translation>
    </message>
    <message>
        <source>The gate cannot be shared: %1. This program goes on alone, with its own limits.</source>
        <translation>تعذّرت مشاركة البوابة: %1. يستمر هذا البرنامج وحده بحدوده الخاصة.</translation>
    </message>
</context>
<context>
    <name>headgate::Sidebar</name>
    <message>
        <source>What the list shows</source>
        <translation>ما تعرضه القائمة</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>الخوادم</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>Below a list of servers or folders that is cut: how many are not shown</extracomment>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln غيرها</numerusform>
            <numerusform>%Ln غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Find shows them: type a part of the name</source>
        <translation>يُظهرها البحث: اكتب جزءًا من الاسم</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud: an entry of the sidebar and how many downloads it has, &quot;Failed, 3&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>headgate::SingleInstance</name>
    <message>
        <source>Headgate runs already, but does not answer. Close it, or end its process, and start it again. If it does not run on any machine, remove %1 first.</source>
        <extracomment>%1 a file</extracomment>
        <translation>برنامج Headgate يعمل بالفعل لكنه لا يستجيب. أغلقه، أو أنهِ عمليته، ثم شغّله من جديد. إن لم يكن يعمل على أي جهاز فأزل ‎%1 أولًا.</translation>
    </message>
</context>
<context>
    <name>headgate::SpeedLimitDialog</name>
    <message>
        <source>Limit speed</source>
        <translation>تقييد السرعة</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>Unit: kibibytes a second</extracomment>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>All connections of one download share it. It acts at once. 0: no limit.</source>
        <translation>تتقاسم كل اتصالات التنزيل الواحد هذا الحد. يسري فورًا. 0: بلا حد.</translation>
    </message>
    <message>
        <source>Each download at &amp;most</source>
        <translation>الحد الأقصى ل&amp;كل تنزيل</translation>
    </message>
</context>
<context>
    <name>headgate::StatusPanel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Overall progress</source>
        <translation>التقدّم الكلي</translation>
    </message>
    <message>
        <source>No downloads</source>
        <translation>لا تنزيلات</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>اكتمل %1 من %2</translation>
    </message>
    <message>
        <source>, %1 failed</source>
        <extracomment>Appended to &quot;N of M done&quot;; %L1 is the number</extracomment>
        <translation>، فشل %1</translation>
    </message>
    <message>
        <source>%1 % of all downloads, %2 received</source>
        <translation>%1% من كل التنزيلات، استُلم %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>%1 of %2 active, %3 waiting</source>
        <extracomment>The gate: %1 of %2 permits are out, %3 items wait in line</extracomment>
        <translation>%1 من %2 نشط، %3 في الانتظار</translation>
    </message>
    <message>
        <source>The gate lets %1 requests pass at once.
Admitted so far: %2
Half waited less than %3, 95 % less than %4, the longest %5.</source>
        <translation>تسمح البوابة بمرور %1 من الطلبات معًا.
ما مرّ حتى الآن: %2
نصفها انتظر أقل من %3، و95% منها أقل من %4، وأطولها %5.</translation>
    </message>
</context>
<context>
    <name>headgate::TrayIcon</name>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>%1 of %2 items</extracomment>
        <translation>اكتمل %1 من %2</translation>
    </message>
    <message>
        <source>, %1 failed</source>
        <extracomment>Appended to &quot;N of M done&quot;</extracomment>
        <translation>، فشل %1</translation>
    </message>
    <message>
        <source>%1 active, %2</source>
        <extracomment>%1 is a number of downloads, %2 a speed</extracomment>
        <translation>%1 نشط، %2</translation>
    </message>
    <message>
        <source>&amp;Hide the window</source>
        <translation>إ&amp;خفاء النافذة</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>إ&amp;ظهار النافذة</translation>
    </message>
</context>
<context>
    <name>headgate::TrustedList</name>
    <message>
        <source>Re&amp;move</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>الشهادات الموثوقة</translation>
    </message>
    <message>
        <source>Refuse this certificate again</source>
        <translation>رفض هذه الشهادة من جديد</translation>
    </message>
</context>
<context>
    <name>headgate::VaultLine</name>
    <message>
        <source>it does not answer</source>
        <translation>لا تستجيب</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A desktop manager for bulk downloads.</source>
        <translation>مدير لسطح المكتب للتنزيل بالجملة.</translation>
    </message>
    <message>
        <source>Links, or files with links, to add.</source>
        <translation>روابط تُضاف، أو ملفات فيها روابط.</translation>
    </message>
    <message>
        <source>Open the dialog that adds links.</source>
        <translation>فتح حوار إضافة الروابط.</translation>
    </message>
    <message>
        <source>Add the links in this file; may be given again.</source>
        <translation>إضافة الروابط التي في هذا الملف؛ يمكن تكراره.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>Write what happens at the gate to this file, as CSV.</source>
        <translation>كتابة ما يحدث عند البوابة في هذا الملف بصيغة CSV.</translation>
    </message>
</context>
</TS>
