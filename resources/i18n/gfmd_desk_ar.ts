<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Act</name>
    <message>
        <source>delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>file</source>
        <translation>تصنيف</translation>
    </message>
    <message>
        <source>how many said it</source>
        <translation>عدد القائلين</translation>
    </message>
    <message>
        <source>join</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>تغيير النوع</translation>
    </message>
    <message>
        <source>move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>سطر جديد</translation>
    </message>
    <message>
        <source>split</source>
        <translation>تقسيم</translation>
    </message>
    <message>
        <source>subheading</source>
        <translation>عنوان فرعي</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>what may be told</source>
        <translation>ما يجوز ذكره</translation>
    </message>
    <message>
        <source>who it is about</source>
        <translation>صاحب القول أو الممارسة</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>&amp;About GFMD Desk</source>
        <translation>&amp;حول GFMD Desk</translation>
    </message>
    <message>
        <source>&amp;Delete entry</source>
        <translation>&amp;حذف المدخل</translation>
    </message>
    <message>
        <source>&amp;Edit words</source>
        <translation>ت&amp;حرير النص</translation>
    </message>
    <message>
        <source>&amp;Export Word …</source>
        <translation>ت&amp;صدير إلى Word…</translation>
    </message>
    <message>
        <source>&amp;Go to the next name</source>
        <translation>الانتقال إلى الاسم ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Import a report …</source>
        <translation>ا&amp;ستيراد تقرير…</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;لوحة التفاصيل</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>لوحة ال&amp;مفاتيح</translation>
    </message>
    <message>
        <source>&amp;New session …</source>
        <translation>جلسة &amp;جديدة…</translation>
    </message>
    <message>
        <source>&amp;Next session</source>
        <translation>الجلسة ال&amp;لاحقة</translation>
    </message>
    <message>
        <source>&amp;Not a name, in this entry</source>
        <translation>&amp;ليس اسمًا، في هذا المدخل</translation>
    </message>
    <message>
        <source>&amp;Previous session</source>
        <translation>الجلسة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Replace the name by a phrase</source>
        <translation>استبدال الا&amp;سم بعبارة</translation>
    </message>
    <message>
        <source>&amp;Subheading …</source>
        <translation>عنوان &amp;فرعي…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>Another &amp;form …</source>
        <translation>&amp;نموذج آخر…</translation>
    </message>
    <message>
        <source>De&amp;cisions about names …</source>
        <translation>ال&amp;قرارات بشأن الأسماء…</translation>
    </message>
    <message>
        <source>E&amp;xport Excel …</source>
        <translation>تصدير إلى E&amp;xcel…</translation>
    </message>
    <message>
        <source>Export the even&amp;t as Excel …</source>
        <translation>تصدير ال&amp;فعالية إلى Excel…</translation>
    </message>
    <message>
        <source>Go to the &amp;capture line</source>
        <translation>الانتقال إلى &amp;سطر التدوين</translation>
    </message>
    <message>
        <source>Go to the &amp;report</source>
        <translation>الانتقال إلى الت&amp;قرير</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>نقل إلى أ&amp;على</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>نقل إلى أ&amp;سفل</translation>
    </message>
    <message>
        <source>Na&amp;mes in this report …</source>
        <translation>الأسماء في &amp;هذا التقرير…</translation>
    </message>
    <message>
        <source>Not a name, in the &amp;whole event</source>
        <translation>ليس اسمًا، في ال&amp;فعالية كلها</translation>
    </message>
    <message>
        <source>Open the p&amp;ractice event</source>
        <translation>فتح الفعالية ال&amp;تدريبية</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>م&amp;عاينة</translation>
    </message>
    <message>
        <source>Record whom it named as &amp;owner</source>
        <translation>تسجيل من سُمّي &amp;صاحبًا للممارسة</translation>
    </message>
    <message>
        <source>Record whom it named as &amp;speaker</source>
        <translation>تسجيل من سُمّي &amp;متحدثًا</translation>
    </message>
    <message>
        <source>Session &amp;details …</source>
        <translation>&amp;تفاصيل الجلسة…</translation>
    </message>
    <message>
        <source>Spoken &amp;about, in this entry</source>
        <translation>مذكور فقط، في &amp;هذا المدخل</translation>
    </message>
    <message>
        <source>Spoken about, in the whole &amp;event</source>
        <translation>مذكور فقط، في الفعالية &amp;كلها</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Something unexpected happened in the program; it goes on. Where it happened, without your words, is noted in {log}.</source>
        <translation>حدث أمر غير متوقع في البرنامج، وهو مستمر في العمل. سُجّل موضع حدوثه، دون نصوصك، في ⁨{log}⁩.</translation>
    </message>
    <message>
        <source>The choice of the language could not be kept: {why}.</source>
        <translation>تعذّر حفظ اختيار اللغة: ⁨{why}⁩.</translation>
    </message>
    <message>
        <source>The desk stays open: the last words are not on the disk yet. {why}</source>
        <translation>تبقى النافذة مفتوحة: لم تُحفظ الكلمات الأخيرة على القرص بعد. ⁨{why}⁩</translation>
    </message>
    <message>
        <source>The desk stays open: what you typed has no session yet. Begin one to keep it, or close again to let it go.</source>
        <translation>تبقى النافذة مفتوحة: ما كتبته لا ينتمي إلى أي جلسة بعد. ابدأ جلسة للاحتفاظ به، أو أغلق النافذة مرة أخرى للتخلي عنه.</translation>
    </message>
</context>
<context>
    <name>CaptureArea</name>
    <message>
        <source>Capture line</source>
        <translation>سطر التدوين</translation>
    </message>
    <message>
        <source>Enter adds · Ctrl+1 … Ctrl+6 choose the section, Ctrl+0 the inbox · Up goes to the report</source>
        <translation>مفتاح Enter للإضافة · Ctrl+1 … Ctrl+6 لاختيار القسم، Ctrl+0 لصندوق الوارد · السهم إلى أعلى للانتقال إلى التقرير</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>صندوق الوارد</translation>
    </message>
    <message>
        <source>What is being said …</source>
        <translation>ما يُقال الآن…</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>لا مدخلات</numerusform>
            <numerusform>مدخل واحد</numerusform>
            <numerusform>مدخلان</numerusform>
            <numerusform>%n مدخلات</numerusform>
            <numerusform>%n مدخلًا</numerusform>
            <numerusform>%n مدخل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) in the inbox are not filed and will not be printed.</source>
        <translation>
            <numerusform>لا سطور غير مصنفة في صندوق الوارد.</numerusform>
            <numerusform>سطر واحد في صندوق الوارد غير مصنف ولن يُطبع.</numerusform>
            <numerusform>سطران في صندوق الوارد غير مصنفين ولن يُطبعا.</numerusform>
            <numerusform>%n سطور في صندوق الوارد غير مصنفة ولن تُطبع.</numerusform>
            <numerusform>%n سطرًا في صندوق الوارد غير مصنفة ولن تُطبع.</numerusform>
            <numerusform>%n سطر في صندوق الوارد غير مصنفة ولن تُطبع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to file</source>
        <translation>
            <numerusform>لا سطور للتصنيف</numerusform>
            <numerusform>سطر واحد للتصنيف</numerusform>
            <numerusform>سطران للتصنيف</numerusform>
            <numerusform>%n سطور للتصنيف</numerusform>
            <numerusform>%n سطرًا للتصنيف</numerusform>
            <numerusform>%n سطر للتصنيف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private remark(s) stay on the desk.</source>
        <translation>
            <numerusform>لا ملاحظات خاصة.</numerusform>
            <numerusform>تبقى ملاحظة خاصة واحدة على هذا الحاسوب.</numerusform>
            <numerusform>تبقى ملاحظتان خاصتان على هذا الحاسوب.</numerusform>
            <numerusform>تبقى %n ملاحظات خاصة على هذا الحاسوب.</numerusform>
            <numerusform>تبقى %n ملاحظة خاصة على هذا الحاسوب.</numerusform>
            <numerusform>تبقى %n ملاحظة خاصة على هذا الحاسوب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one over %n item(s)</source>
        <translation>
            <numerusform>أحدها يتجاوز %n عنصر</numerusform>
            <numerusform>أحدها يتجاوز عنصرًا واحدًا</numerusform>
            <numerusform>أحدها يتجاوز عنصرين</numerusform>
            <numerusform>أحدها يتجاوز %n عناصر</numerusform>
            <numerusform>أحدها يتجاوز %n عنصرًا</numerusform>
            <numerusform>أحدها يتجاوز %n عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one over %n paragraph(s)</source>
        <translation>
            <numerusform>أحدها يتجاوز %n فقرة</numerusform>
            <numerusform>أحدها يتجاوز فقرة واحدة</numerusform>
            <numerusform>أحدها يتجاوز فقرتين</numerusform>
            <numerusform>أحدها يتجاوز %n فقرات</numerusform>
            <numerusform>أحدها يتجاوز %n فقرة</numerusform>
            <numerusform>أحدها يتجاوز %n فقرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one over %n sentence(s)</source>
        <translation>
            <numerusform>أحدها يتجاوز %n جملة</numerusform>
            <numerusform>أحدها يتجاوز جملة واحدة</numerusform>
            <numerusform>أحدها يتجاوز جملتين</numerusform>
            <numerusform>أحدها يتجاوز %n جمل</numerusform>
            <numerusform>أحدها يتجاوز %n جملة</numerusform>
            <numerusform>أحدها يتجاوز %n جملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one over %n word(s)</source>
        <translation>
            <numerusform>أحدها يتجاوز %n كلمة</numerusform>
            <numerusform>أحدها يتجاوز كلمة واحدة</numerusform>
            <numerusform>أحدها يتجاوز كلمتين</numerusform>
            <numerusform>أحدها يتجاوز %n كلمات</numerusform>
            <numerusform>أحدها يتجاوز %n كلمة</numerusform>
            <numerusform>أحدها يتجاوز %n كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n item(s)</source>
        <translation>
            <numerusform>أكثر من %n عنصر</numerusform>
            <numerusform>أكثر من عنصر واحد</numerusform>
            <numerusform>أكثر من عنصرين</numerusform>
            <numerusform>أكثر من %n عناصر</numerusform>
            <numerusform>أكثر من %n عنصرًا</numerusform>
            <numerusform>أكثر من %n عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n paragraph(s)</source>
        <translation>
            <numerusform>أكثر من %n فقرة</numerusform>
            <numerusform>أكثر من فقرة واحدة</numerusform>
            <numerusform>أكثر من فقرتين</numerusform>
            <numerusform>أكثر من %n فقرات</numerusform>
            <numerusform>أكثر من %n فقرة</numerusform>
            <numerusform>أكثر من %n فقرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n sentence(s)</source>
        <translation>
            <numerusform>أكثر من %n جملة</numerusform>
            <numerusform>أكثر من جملة واحدة</numerusform>
            <numerusform>أكثر من جملتين</numerusform>
            <numerusform>أكثر من %n جمل</numerusform>
            <numerusform>أكثر من %n جملة</numerusform>
            <numerusform>أكثر من %n جملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n word(s)</source>
        <translation>
            <numerusform>أكثر من %n كلمة</numerusform>
            <numerusform>أكثر من كلمة واحدة</numerusform>
            <numerusform>أكثر من كلمتين</numerusform>
            <numerusform>أكثر من %n كلمات</numerusform>
            <numerusform>أكثر من %n كلمة</numerusform>
            <numerusform>أكثر من %n كلمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message numerus="yes">
        <source>%n line(s) had been changed elsewhere at the same time: the other wording is in the inbox.</source>
        <translation>
            <numerusform>لم يُعدَّل أي سطر في مكان آخر.</numerusform>
            <numerusform>عُدّل سطر واحد في مكان آخر في الوقت نفسه: الصيغة الأخرى في صندوق الوارد.</numerusform>
            <numerusform>عُدّل سطران في مكان آخر في الوقت نفسه: الصيغتان الأخريان في صندوق الوارد.</numerusform>
            <numerusform>عُدّلت %n سطور في مكان آخر في الوقت نفسه: الصيغ الأخرى في صندوق الوارد.</numerusform>
            <numerusform>عُدّل %n سطرًا في مكان آخر في الوقت نفسه: الصيغ الأخرى في صندوق الوارد.</numerusform>
            <numerusform>عُدّل %n سطر في مكان آخر في الوقت نفسه: الصيغ الأخرى في صندوق الوارد.</numerusform>
        </translation>
    </message>
    <message>
        <source>About GFMD Desk</source>
        <translation>حول GFMD Desk</translation>
    </message>
    <message>
        <source>Done again: {act}</source>
        <translation>أُعيد: {act}</translation>
    </message>
    <message>
        <source>GFMD Desk {version}

Session reports taken live, offline, under the Chatham House Rule. The program opens no connection; your notes stay on this computer.</source>
        <translation>GFMD Desk {version}

تقارير الجلسات، تُدوَّن مباشرة ودون اتصال بالشبكة، وفقًا لقاعدة تشاتام هاوس. لا يفتح البرنامج أي اتصال؛ وتبقى ملاحظاتك على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>The file is written: {path}</source>
        <translation>كُتب الملف: {path}</translation>
    </message>
    <message>
        <source>There is nothing to do again in this report.</source>
        <translation>لا شيء يُعاد في هذا التقرير.</translation>
    </message>
    <message>
        <source>There is nothing to undo in this report.</source>
        <translation>لا شيء يُتراجع عنه في هذا التقرير.</translation>
    </message>
    <message>
        <source>Undone: {act}</source>
        <translation>جرى التراجع: {act}</translation>
    </message>
    <message>
        <source>What you typed is kept: it goes into the session that you begin or open now.</source>
        <translation>ما كتبته محفوظ: سيُدرج في الجلسة التي تبدؤها أو تفتحها الآن.</translation>
    </message>
</context>
<context>
    <name>DeskStore</name>
    <message>
        <source>Not saved: {why}</source>
        <translation>لم يُحفظ: ⁨{why}⁩</translation>
    </message>
</context>
<context>
    <name>GiveawayList</name>
    <message>
        <source>Could tell whose practice it is</source>
        <translation>قد يكشف صاحب الممارسة</translation>
    </message>
    <message>
        <source>a figure</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>a name of its own</source>
        <translation>اسم خاص</translation>
    </message>
    <message>
        <source>a share</source>
        <translation>نسبة</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>an office</source>
        <translation>جهة رسمية</translation>
    </message>
</context>
<context>
    <name>ImportCommands</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Import a report</source>
        <translation>استيراد تقرير</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>جارٍ قراءة ⁨{name}⁩…</translation>
    </message>
    <message>
        <source>Text (*.txt *.text *.md);;All files (*)</source>
        <translation>نص (*.txt *.text *.md);;جميع الملفات (*)</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import a report</source>
        <translation>استيراد تقرير</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>صندوق الوارد</translation>
    </message>
    <message>
        <source>{source} characters in the file: {imported} go into entries, {left} are left out.</source>
        <translation>عدد محارف الملف: {source}، يُدرج منها {imported} في المدخلات ويُترك {left}.</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>لا مدخلات</numerusform>
            <numerusform>مدخل واحد</numerusform>
            <numerusform>مدخلان</numerusform>
            <numerusform>%n مدخلات</numerusform>
            <numerusform>%n مدخلًا</numerusform>
            <numerusform>%n مدخل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) left out</source>
        <translation>
            <numerusform>لا أجزاء متروكة</numerusform>
            <numerusform>جزء واحد متروك</numerusform>
            <numerusform>جزآن متروكان</numerusform>
            <numerusform>%n أجزاء متروكة</numerusform>
            <numerusform>%n جزءًا متروكًا</numerusform>
            <numerusform>%n جزء متروك</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries that would be stored</source>
        <translation>المدخلات التي ستُحفظ</translation>
    </message>
    <message>
        <source>What is left out, and why</source>
        <translation>ما يُترك، وسبب تركه</translation>
    </message>
    <message>
        <source>What would be imported</source>
        <translation>ما سيُستورد</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Entry {time}</source>
        <translation>مدخل الساعة {time}</translation>
    </message>
    <message>
        <source>First noted as</source>
        <translation>التدوين الأول</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>صندوق الوارد</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>لوحة التفاصيل</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>No entry is chosen. Up goes to the report, Down and Escape come back.</source>
        <translation>لم يُختر أي مدخل. السهم إلى أعلى للانتقال إلى التقرير، والسهم إلى أسفل أو Esc للعودة.</translation>
    </message>
    <message>
        <source>Nothing yet: the line is not filed.</source>
        <translation>لا شيء بعد: السطر غير مصنف.</translation>
    </message>
    <message>
        <source>Nothing: this stays on the desk.</source>
        <translation>لا شيء: يبقى هذا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>العنوان الفرعي</translation>
    </message>
    <message>
        <source>The public report says</source>
        <translation>نص التقرير العلني</translation>
    </message>
</context>
<context>
    <name>KeyboardDialog</name>
    <message>
        <source>Add the line</source>
        <translation>إضافة السطر</translation>
    </message>
    <message>
        <source>Back: from the words to the report, from there to the capture line</source>
        <translation>رجوع: من النص إلى التقرير، ومنه إلى سطر التدوين</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>بدء سطر جديد داخل النص</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Delete the entry, outside its words</source>
        <translation>حذف المدخل، خارج نصه</translation>
    </message>
    <message>
        <source>Edit the entry; in it: split at the caret</source>
        <translation>تحرير المدخل؛ وداخل النص: تقسيمه عند المؤشر</translation>
    </message>
    <message>
        <source>Go to the report, from an empty line</source>
        <translation>الانتقال إلى التقرير، من سطر فارغ</translation>
    </message>
    <message>
        <source>In the capture line</source>
        <translation>في سطر التدوين</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>في التقرير</translation>
    </message>
    <message>
        <source>Join to the entry before, at its start</source>
        <translation>الدمج مع المدخل السابق، عند أول النص</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>وظيفته</translation>
    </message>
    <message>
        <source>{menu}: {words}</source>
        <translation>{menu}: {words}</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Good practice</source>
        <translation>ممارسة جيدة</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>Private remark</source>
        <translation>ملاحظة خاصة</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>توصية</translation>
    </message>
</context>
<context>
    <name>LanguageCommands</name>
    <message>
        <source>As the &amp;system</source>
        <translation>حسب ال&amp;نظام</translation>
    </message>
    <message>
        <source>From the next start on, the window follows the language of the system.</source>
        <translation>ابتداءً من التشغيل المقبل، تتبع النافذة لغة النظام.</translation>
    </message>
    <message>
        <source>From the next start on, the window speaks this language: {language}.</source>
        <translation>ابتداءً من التشغيل المقبل، تكون النافذة بهذه اللغة: ⁨{language}⁩.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;File to</source>
        <translation>ت&amp;صنيف في</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>الل&amp;غة</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>ا&amp;لأسماء</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>ال&amp;جلسة</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>E&amp;ntry</source>
        <translation>المد&amp;خل</translation>
    </message>
    <message>
        <source>Next &amp;lines go to</source>
        <translation>السطور التالية تُدرج &amp;في</translation>
    </message>
</context>
<context>
    <name>MovingCommands</name>
    <message>
        <source>The report is on another form now: {form}.</source>
        <translation>أصبح التقرير على نموذج آخر: {form}.</translation>
    </message>
    <message>
        <source>There is no other form to move this report to.</source>
        <translation>لا يوجد نموذج آخر يُنقل إليه هذا التقرير.</translation>
    </message>
</context>
<context>
    <name>MovingDialog</name>
    <message>
        <source>Another form</source>
        <translation>نموذج آخر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>المدخلات</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>ما أُدخل</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>ينتقل إلى</translation>
    </message>
    <message>
        <source>Head of the report</source>
        <translation>رأس التقرير</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>صندوق الوارد</translation>
    </message>
    <message>
        <source>Limits that would be passed; they are counted and stop nothing:</source>
        <translation>حدود ستُتجاوز؛ وهي تُحسب ولا تمنع شيئًا:</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>New &amp;form</source>
        <translation>ال&amp;نموذج الجديد</translation>
    </message>
    <message>
        <source>New form</source>
        <translation>النموذج الجديد</translation>
    </message>
    <message>
        <source>No limit of the new form would be passed.</source>
        <translation>لن يُتجاوز أي حد من حدود النموذج الجديد.</translation>
    </message>
    <message>
        <source>Nothing is filled into the head of the report.</source>
        <translation>لم يُملأ شيء في رأس التقرير.</translation>
    </message>
    <message>
        <source>Nothing is lost: what has no section in the new form waits in the inbox, and what its head does not ask for stays with the report. Steps made before the move cannot be undone after it.</source>
        <translation>لا يضيع شيء: ما ليس له قسم في النموذج الجديد ينتظر في صندوق الوارد، وما لا يطلبه رأس النموذج يبقى مع التقرير. ولا يمكن بعد النقل التراجع عن الخطوات السابقة له.</translation>
    </message>
    <message>
        <source>Section now</source>
        <translation>القسم الحالي</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>ما يصير إليه</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>a suggestion: made for the same</source>
        <translation>اقتراح: مخصص للغرض نفسه</translation>
    </message>
    <message>
        <source>no section is like it</source>
        <translation>لا قسم يشبهه</translation>
    </message>
    <message>
        <source>not filed yet</source>
        <translation>لم يُصنَّف بعد</translation>
    </message>
    <message>
        <source>stands under {field}</source>
        <translation>يرد تحت «{field}»</translation>
    </message>
    <message>
        <source>stands where it stood</source>
        <translation>يبقى في مكانه</translation>
    </message>
    <message>
        <source>stays with the report, is not printed</source>
        <translation>يبقى مع التقرير ولا يُطبع</translation>
    </message>
    <message>
        <source>the same section</source>
        <translation>القسم نفسه</translation>
    </message>
    <message>
        <source>the same title</source>
        <translation>العنوان نفسه</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>اختياركم</translation>
    </message>
    <message>
        <source>{form}, version {version}</source>
        <translation>{form}، الإصدار {version}</translation>
    </message>
    <message>
        <source>{section} goes to</source>
        <translation>{section} ينتقل إلى</translation>
    </message>
    <message>
        <source>{section}: {limit}</source>
        <translation>{section}: {limit}</translation>
    </message>
</context>
<context>
    <name>NameCommands</name>
    <message>
        <source>Ctrl+G replaces it · Ctrl+J: only spoken about here, Ctrl+Shift+J: in the whole event</source>
        <translation>Ctrl+G للاستبدال · Ctrl+J: مذكور فقط هنا، Ctrl+Shift+J: في الفعالية كلها</translation>
    </message>
    <message>
        <source>First replace a name: whom it meant can then be recorded.</source>
        <translation>يُستبدل الاسم أولًا، ثم يمكن تسجيل من كان مقصودًا به.</translation>
    </message>
    <message>
        <source>No sentence of this report names anybody who was not released.</source>
        <translation>لا تسمّي أي جملة في هذا التقرير أحدًا دون موافقته.</translation>
    </message>
    <message>
        <source>Session &gt; Decisions about names takes it back.</source>
        <translation>يمكن التراجع عنه من الجلسة &gt; القرارات بشأن الأسماء.</translation>
    </message>
    <message>
        <source>There is no name here.</source>
        <translation>لا يوجد اسم هنا.</translation>
    </message>
    <message>
        <source>{name} is recorded as owner.</source>
        <translation>سُجّل {name} صاحبًا للممارسة.</translation>
    </message>
    <message>
        <source>{name} is recorded as speaker.</source>
        <translation>سُجّل {name} متحدثًا.</translation>
    </message>
    <message>
        <source>{name} is recorded when the line is entered.</source>
        <translation>يُسجّل {name} عند إدراج السطر.</translation>
    </message>
    <message>
        <source>{name} is replaced · Ctrl+Shift+G records it as speaker, Ctrl+Alt+G as owner; else nobody is recorded</source>
        <translation>استُبدل {name} · Ctrl+Shift+G لتسجيله متحدثًا، وCtrl+Alt+G صاحبًا للممارسة؛ وإلا فلا يُسجّل أحد</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} من {all}</translation>
    </message>
    <message>
        <source>“{name}” may stand in the whole event.</source>
        <translation>يجوز أن يبقى «{name}» في الفعالية كلها.</translation>
    </message>
    <message>
        <source>“{name}” may stand in this entry.</source>
        <translation>يجوز أن يبقى «{name}» في هذا المدخل.</translation>
    </message>
</context>
<context>
    <name>NameReviewCommands</name>
    <message>
        <source>The names are still being read; try again in a moment.</source>
        <translation>ما زالت الأسماء قيد القراءة؛ يُرجى المحاولة بعد لحظات.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>May name {name}: {what}</source>
        <translation>قد يسمّي {name}: {what}</translation>
    </message>
    <message>
        <source>Names {name} as speaking or acting: {what}</source>
        <translation>يسمّي {name} متحدثًا أو فاعلًا: {what}</translation>
    </message>
    <message>
        <source>Names {name}: {what}</source>
        <translation>يسمّي {name}: {what}</translation>
    </message>
    <message>
        <source>names {names}</source>
        <translation>يسمّي {names}</translation>
    </message>
</context>
<context>
    <name>NamesDialog</name>
    <message numerus="yes">
        <source>%n named as speaking or acting</source>
        <translation>
            <numerusform>لا أحد مسمّى متحدثًا أو فاعلًا</numerusform>
            <numerusform>واحد مسمّى متحدثًا أو فاعلًا</numerusform>
            <numerusform>اثنان مسمّيان متحدثين أو فاعلين</numerusform>
            <numerusform>%n مسمّون متحدثين أو فاعلين</numerusform>
            <numerusform>%n مسمّى متحدثًا أو فاعلًا</numerusform>
            <numerusform>%n مسمّى متحدثًا أو فاعلًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n named otherwise</source>
        <translation>
            <numerusform>لا أحد مسمّى بغير ذلك</numerusform>
            <numerusform>واحد مسمّى بغير ذلك</numerusform>
            <numerusform>اثنان مسمّيان بغير ذلك</numerusform>
            <numerusform>%n مسمّون بغير ذلك</numerusform>
            <numerusform>%n مسمّى بغير ذلك</numerusform>
            <numerusform>%n مسمّى بغير ذلك</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Not a name, here</source>
        <translation>&amp;ليس اسمًا، هنا</translation>
    </message>
    <message>
        <source>&amp;Replace by a phrase</source>
        <translation>ا&amp;ستبدال بعبارة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>How it is named</source>
        <translation>كيف سُمّي</translation>
    </message>
    <message>
        <source>Names in this report</source>
        <translation>الأسماء في هذا التقرير</translation>
    </message>
    <message>
        <source>Nobody is named as speaking or acting</source>
        <translation>لا أحد مسمّى متحدثًا أو فاعلًا</translation>
    </message>
    <message>
        <source>Nobody is named who was not released.</source>
        <translation>لا يُسمّى أحد دون موافقته.</translation>
    </message>
    <message>
        <source>Not a name, in the e&amp;vent</source>
        <translation>ليس اسمًا، في الفع&amp;الية</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>المواضع</translation>
    </message>
    <message>
        <source>Places that name it</source>
        <translation>المواضع التي تسمّيه</translation>
    </message>
    <message>
        <source>Record as &amp;owner</source>
        <translation>تسجيل &amp;صاحبًا للممارسة</translation>
    </message>
    <message>
        <source>Record as &amp;speaker</source>
        <translation>تسجيل &amp;متحدثًا</translation>
    </message>
    <message>
        <source>Spoken &amp;about, here</source>
        <translation>مذكور فقط، &amp;هنا</translation>
    </message>
    <message>
        <source>Spoken about, in the &amp;event</source>
        <translation>مذكور فقط، في ال&amp;فعالية</translation>
    </message>
    <message>
        <source>What is not settled here stays as it is, and stops the export until it is settled.</source>
        <translation>ما لا يُحسم هنا يبقى كما هو، ويوقف التصدير إلى أن يُحسم.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Who is named</source>
        <translation>من يُسمّى</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>as speaking or acting</source>
        <translation>متحدثًا أو فاعلًا</translation>
    </message>
    <message>
        <source>in the words</source>
        <translation>في النص</translation>
    </message>
    <message>
        <source>perhaps; the word means something else too</source>
        <translation>ربما؛ فللكلمة معنى آخر أيضًا</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>PageModel</name>
    <message>
        <source>Inbox</source>
        <translation>صندوق الوارد</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Words of the entry</source>
        <translation>نص المدخل</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Inbox</source>
        <translation>صندوق الوارد</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Export Word …</source>
        <translation>تصدير إلى Word…</translation>
    </message>
    <message>
        <source>Preview: what the public will read</source>
        <translation>معاينة: ما سيقرؤه الجمهور</translation>
    </message>
    <message>
        <source>The report as it will be printed</source>
        <translation>التقرير كما سيُطبع</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translation>RTL</translation>
    </message>
</context>
<context>
    <name>Regime</name>
    <message>
        <source>Background</source>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>Chatham House Rule</source>
        <translation>قاعدة تشاتام هاوس</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>غير قابل للنشر</translation>
    </message>
    <message>
        <source>On the record</source>
        <translation>الإسناد مسموح به</translation>
    </message>
</context>
<context>
    <name>ReportCommands</name>
    <message numerus="yes">
        <source>%n place(s) could still give somebody away; look before the file is handed on.</source>
        <translation>
            <numerusform>لا مواضع قد تكشف أحدًا.</numerusform>
            <numerusform>موضع واحد قد يكشف أحدًا؛ تنبغي مراجعته قبل تسليم الملف.</numerusform>
            <numerusform>موضعان قد يكشفان أحدًا؛ تنبغي مراجعتهما قبل تسليم الملف.</numerusform>
            <numerusform>%n مواضع قد تكشف أحدًا؛ تنبغي مراجعتها قبل تسليم الملف.</numerusform>
            <numerusform>%n موضعًا قد يكشف أحدًا؛ تنبغي مراجعتها قبل تسليم الملف.</numerusform>
            <numerusform>%n موضع قد يكشف أحدًا؛ تنبغي مراجعتها قبل تسليم الملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Word</source>
        <translation>تصدير إلى Word</translation>
    </message>
    <message>
        <source>Left out, because they are off the record: {codes}.</source>
        <translation>لم تُدرج لأنها غير قابلة للنشر: {codes}.</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>مستندات Word (*.docx)</translation>
    </message>
</context>
<context>
    <name>Reveals</name>
    <message>
        <source>a State</source>
        <translation>دولة</translation>
    </message>
    <message>
        <source>a State, by its capital</source>
        <translation>دولة، بعاصمتها</translation>
    </message>
    <message>
        <source>a State, by its people</source>
        <translation>دولة، باسم شعبها</translation>
    </message>
    <message>
        <source>a group of States</source>
        <translation>مجموعة دول</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>an organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>an organisation, by its acronym</source>
        <translation>منظمة، بمختصر اسمها</translation>
    </message>
    <message>
        <source>somebody, by a code of the roster</source>
        <translation>شخص ما، برمز من القائمة</translation>
    </message>
    <message>
        <source>somebody, by an address</source>
        <translation>شخص ما، بعنوان</translation>
    </message>
</context>
<context>
    <name>RulingsDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;تراجع عن القرار</translation>
    </message>
    <message>
        <source>A name that is taken back here is guarded again at once. This cannot be done by Undo.</source>
        <translation>الاسم الذي يُتراجع عن القرار بشأنه هنا يعود محميًا فورًا. ولا يتم ذلك بأمر التراجع.</translation>
    </message>
    <message>
        <source>An entry of another report</source>
        <translation>مدخل في تقرير آخر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>تاريخ القرار</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Decisions about names</source>
        <translation>القرارات بشأن الأسماء</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>The whole event</source>
        <translation>الفعالية كلها</translation>
    </message>
    <message>
        <source>Where it holds</source>
        <translation>أين يسري</translation>
    </message>
    <message>
        <source>not needed; Enter keeps it</source>
        <translation>غير لازم؛ مفتاح الإدخال يحفظه</translation>
    </message>
</context>
<context>
    <name>SaveState</name>
    <message>
        <source>○ Saving …</source>
        <translation>○ جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>● All changes saved</source>
        <translation>● حُفظت كل التغييرات</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>Not saved: something unexpected happened in the program.</source>
        <translation>لم يُحفظ: حدث أمر غير متوقع في البرنامج.</translation>
    </message>
    <message>
        <source>Your notes cannot be opened: something unexpected happened in the program.</source>
        <translation>تعذّر فتح ملاحظاتك: حدث أمر غير متوقع في البرنامج.</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>empty, required</source>
        <translation>فارغ، مطلوب</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>due {date}, {time}</source>
        <translation>يُسلَّم في {date}، {time}</translation>
    </message>
    <message>
        <source>{date}, {times}</source>
        <translation>{date}، {times}</translation>
    </message>
</context>
<context>
    <name>SessionDialog</name>
    <message>
        <source>&amp;Code</source>
        <translation>ال&amp;رمز</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>ال&amp;تاريخ</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>ال&amp;فعالية</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>ال&amp;نموذج</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>ال&amp;قاعة</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>وقت ال&amp;بدء</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>E&amp;nd</source>
        <translation>وقت الانت&amp;هاء</translation>
    </message>
    <message>
        <source>Event&apos;s &amp;place</source>
        <translation>&amp;مكان الفعالية</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>جلسة جديدة</translation>
    </message>
    <message>
        <source>RT 1.1</source>
        <translation>RT 1.1</translation>
    </message>
    <message>
        <source>Re&amp;gime</source>
        <translation>قاعدة الإ&amp;سناد</translation>
    </message>
    <message>
        <source>Report&apos;s &amp;language</source>
        <translation>&amp;لغة التقرير</translation>
    </message>
    <message>
        <source>Session details</source>
        <translation>تفاصيل الجلسة</translation>
    </message>
    <message>
        <source>The session needs a code, as in the programme: RT 1.1.</source>
        <translation>تحتاج الجلسة إلى رمز، كما في البرنامج: RT 1.1.</translation>
    </message>
    <message>
        <source>The session needs a title.</source>
        <translation>تحتاج الجلسة إلى عنوان.</translation>
    </message>
    <message>
        <source>The session needs the name of its event.</source>
        <translation>تحتاج الجلسة إلى اسم الفعالية.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy MMM d</translation>
    </message>
    <message>
        <source>several are parted by ;</source>
        <translation>يُفصل بين الأسماء بفاصلة منقوطة</translation>
    </message>
    <message>
        <source>{time} is not a time of day: write it as 14:30.</source>
        <translation>⁨{time}⁩ ليس وقتًا من اليوم: اكتبه هكذا: 14:30.</translation>
    </message>
</context>
<context>
    <name>SessionHeader</name>
    <message>
        <source>Export Word</source>
        <translation>تصدير إلى Word</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
</context>
<context>
    <name>SessionModel</name>
    <message>
        <source>{filled} of {sections} sections begun</source>
        <translation>بُدئ {filled} من أصل {sections} أقسام</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New session …</source>
        <translation>جلسة جديدة…</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Offline</source>
        <translation>دون اتصال</translation>
    </message>
</context>
<context>
    <name>SubheadingPrompt</name>
    <message>
        <source>Enter takes it, Escape leaves it</source>
        <translation>مفتاح Enter للقبول، وEsc للإلغاء</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>العنوان الفرعي</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Not a name</source>
        <translation>ليس اسمًا</translation>
    </message>
    <message>
        <source>Spoken about, not speaking</source>
        <translation>مذكور، وليس متحدثًا</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A session is noted line by line while people speak, on the form of its report. Everything stays on this computer, and no speaker is named in a report.</source>
        <translation>تُدوَّن الجلسة سطرًا سطرًا أثناء الكلام، على نموذج تقريرها. يبقى كل شيء على هذا الحاسوب، ولا يُذكر اسم أي متكلم في أي تقرير.</translation>
    </message>
    <message>
        <source>Import a report …</source>
        <translation>استيراد تقرير…</translation>
    </message>
    <message>
        <source>New session …</source>
        <translation>جلسة جديدة…</translation>
    </message>
    <message>
        <source>Nothing is noted yet</source>
        <translation>لم يُدوَّن شيء بعد</translation>
    </message>
    <message>
        <source>Open the practice event</source>
        <translation>فتح الفعالية التدريبية</translation>
    </message>
</context>
<context>
    <name>WorkbookCommands</name>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>مصنفات Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export Excel</source>
        <translation>تصدير إلى Excel</translation>
    </message>
</context>
</TS>
