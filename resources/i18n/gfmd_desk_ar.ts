<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AbbreviationCommands</name>
    <message>
        <source>Open a session first: the usual abbreviations are those of its language.</source>
        <translation>افتح جلسة أولًا: الاختصارات الشائعة هي اختصارات لغتها.</translation>
    </message>
    <message>
        <source>“{typed}” is written out: {words} · Ctrl+Z or Backspace gives it back</source>
        <translation>كُتب «{typed}» كاملًا: {words} · يعيده Ctrl+Z أو مفتاح المسح للخلف</translation>
    </message>
</context>
<context>
    <name>AbbreviationsDialog</name>
    <message>
        <source>&amp;Add or change</source>
        <translation>&amp;إضافة أو تغيير</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;Switch off</source>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>&amp;Switch on</source>
        <translation>ت&amp;شغيل</translation>
    </message>
    <message>
        <source>&amp;Typed</source>
        <translation>ال&amp;مكتوب</translation>
    </message>
    <message>
        <source>&amp;Written out</source>
        <translation>ال&amp;كامل</translation>
    </message>
    <message>
        <source>Abbreviations</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>An abbreviation is written out when its word is ended by a blank, Enter or a sign, and never in an address, a number or a mark. Ctrl+Z or Backspace straight after gives back what was typed. Your own hold in every language.</source>
        <translation>يُكتب الاختصار كاملًا حين تُختم كلمته بفراغ أو بمفتاح الإدخال أو بعلامة، ولا يُكتب أبدًا داخل عنوان أو رقم أو علامة سطر التدوين. يعيد Ctrl+Z أو مفتاح المسح للخلف مباشرة بعده ما كتبته. اختصاراتك الخاصة تسري في كل اللغات.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>It needs what is typed, and what is written out.</source>
        <translation>يلزم ما يُكتب وما يقابله كاملًا.</translation>
    </message>
    <message>
        <source>This is too long: an abbreviation has 24 characters at most, what it stands for 200.</source>
        <translation>هذا أطول من اللازم: للاختصار 24 حرفًا على الأكثر، ولما يقابله 200.</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>المكتوب</translation>
    </message>
    <message>
        <source>What is typed must be one word, and not begin like a mark of the capture line: , # + @</source>
        <translation>ما يُكتب يجب أن يكون كلمة واحدة لا تبدأ كعلامة من علامات سطر التدوين، أي بالفاصلة أو # أو + أو @</translation>
    </message>
    <message>
        <source>What is written out is what was typed.</source>
        <translation>المكتوب والكامل شيء واحد.</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Write out the &amp;usual ones of {language} too</source>
        <translation>كتابة الاختصارات ال&amp;شائعة كاملة أيضًا: {language}</translation>
    </message>
    <message>
        <source>Written out</source>
        <translation>الكامل</translation>
    </message>
    <message>
        <source>usual, in use</source>
        <translation>شائع، مستخدم</translation>
    </message>
    <message>
        <source>usual, not in use</source>
        <translation>شائع، غير مستخدم</translation>
    </message>
    <message>
        <source>usual, switched off</source>
        <translation>شائع، موقوف</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>خاص بك</translation>
    </message>
</context>
<context>
    <name>Act</name>
    <message>
        <source>an earlier version</source>
        <translation>صيغة سابقة</translation>
    </message>
    <message>
        <source>another form</source>
        <translation>نموذج آخر</translation>
    </message>
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
        <source>lines to another session</source>
        <translation>نقل سطور إلى جلسة أخرى</translation>
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
        <source>other words</source>
        <translation>كلمات أخرى</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>right as it stands</source>
        <translation>صحيح كما هو</translation>
    </message>
    <message>
        <source>same point again</source>
        <translation>النقطة نفسها مرة أخرى</translation>
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
        <source>what it contests</source>
        <translation>ما يعترض عليه</translation>
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
        <source>&amp;Abbreviations …</source>
        <translation>ال&amp;اختصارات…</translation>
    </message>
    <message>
        <source>&amp;About GFMD Desk</source>
        <translation>&amp;حول GFMD Desk</translation>
    </message>
    <message>
        <source>&amp;Approvals</source>
        <translation>ال&amp;موافقات</translation>
    </message>
    <message>
        <source>&amp;Backups …</source>
        <translation>ال&amp;نسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>&amp;Contests another entry</source>
        <translation>&amp;يعترض على مدخل آخر</translation>
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
        <source>&amp;Go to the session that runs now</source>
        <translation>الانتقال إلى الجلسة ال&amp;جارية الآن</translation>
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
        <source>&amp;Roster of the event …</source>
        <translation>&amp;قائمة المشاركين…</translation>
    </message>
    <message>
        <source>&amp;Said by …</source>
        <translation>&amp;قاله…</translation>
    </message>
    <message>
        <source>&amp;Search everything …</source>
        <translation>البح&amp;ث في كل شيء …</translation>
    </message>
    <message>
        <source>&amp;Subheading …</source>
        <translation>عنوان &amp;فرعي…</translation>
    </message>
    <message>
        <source>&amp;Tags …</source>
        <translation>ال&amp;وسوم…</translation>
    </message>
    <message>
        <source>&amp;Tour of three minutes</source>
        <translation>&amp;جولة من ثلاث دقائق</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Versions of this entry …</source>
        <translation>&amp;نسخ هذا المدخل …</translation>
    </message>
    <message>
        <source>&amp;Whose practice …</source>
        <translation>&amp;ممارسة مَن…</translation>
    </message>
    <message>
        <source>Announced in t&amp;he room …</source>
        <translation>ما أُ&amp;علن في القاعة…</translation>
    </message>
    <message>
        <source>Another &amp;form …</source>
        <translation>&amp;نموذج آخر…</translation>
    </message>
    <message>
        <source>De&amp;cisions about names …</source>
        <translation>القرا&amp;رات بشأن الأسماء…</translation>
    </message>
    <message>
        <source>De&amp;leted entries …</source>
        <translation>المدخلات المحذو&amp;فة …</translation>
    </message>
    <message>
        <source>Destro&amp;y the identities of this event …</source>
        <translation>إتلاف ه&amp;ويات هذه الفعالية…</translation>
    </message>
    <message>
        <source>E&amp;xport Excel …</source>
        <translation>تصدير إلى E&amp;xcel…</translation>
    </message>
    <message>
        <source>Export for the &amp;secretariat, with names …</source>
        <translation>تصدير للأ&amp;مانة مع الأسماء…</translation>
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
        <source>How &amp;many said it, by number …</source>
        <translation>كم قالوه، &amp;بالرقم…</translation>
    </message>
    <message>
        <source>Import a pro&amp;gramme …</source>
        <translation>استيراد &amp;برنامج…</translation>
    </message>
    <message>
        <source>In doubt: r&amp;ight as it stands</source>
        <translation>موضع شك: صحيح كما &amp;هو</translation>
    </message>
    <message>
        <source>Kind, &amp;by its number …</source>
        <translation>&amp;النوع، برقمه…</translation>
    </message>
    <message>
        <source>Loc&amp;k the notes</source>
        <translation>ا&amp;قفل الملاحظات</translation>
    </message>
    <message>
        <source>Move &amp;the last lines to another session …</source>
        <translation>نقل &amp;السطور الأخيرة إلى جلسة أخرى…</translation>
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
        <source>Off the record from &amp;now on</source>
        <translation>خارج المحضر من الآن ف&amp;صاعدا</translation>
    </message>
    <message>
        <source>Open sea&amp;led consents …</source>
        <translation>فت&amp;ح موافقات مختومة…</translation>
    </message>
    <message>
        <source>Open the p&amp;ractice event</source>
        <translation>فتح الفعالية ال&amp;تدريبية</translation>
    </message>
    <message>
        <source>Pass&amp;phrase …</source>
        <translation>عبارة ا&amp;لمرور…</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>م&amp;عاينة</translation>
    </message>
    <message>
        <source>Privacy &amp;mode</source>
        <translation>&amp;وضع الخصوصية</translation>
    </message>
    <message>
        <source>Private remark, or printed &amp;again</source>
        <translation>ملاحظة &amp;خاصة، أو تُطبع من جديد</translation>
    </message>
    <message>
        <source>Public r&amp;oles …</source>
        <translation>الأ&amp;دوار المعلنة…</translation>
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
        <source>Same &amp;point again</source>
        <translation>النقطة نفسها مرة &amp;أخرى</translation>
    </message>
    <message>
        <source>Same speaker as the &amp;last line that has one</source>
        <translation>المتحدث &amp;نفسه كما في آخر سطر له متحدث</translation>
    </message>
    <message>
        <source>Save a &amp;diagnostic report …</source>
        <translation>حفظ تقرير &amp;تشخيصي …</translation>
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
    <message>
        <source>Take over the d&amp;raft</source>
        <translation>اعتماد ال&amp;مسودة</translation>
    </message>
    <message>
        <source>Th&amp;e last lines were off the record …</source>
        <translation>&amp;الأسطر الأخيرة كانت خارج المحضر …</translation>
    </message>
    <message>
        <source>The s&amp;weep at the close</source>
        <translation>المراجعة ال&amp;ختامية</translation>
    </message>
    <message>
        <source>This entry was &amp;off the record</source>
        <translation>هذا المدخل كان &amp;خارج المحضر</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>دليل ال&amp;استخدام</translation>
    </message>
    <message>
        <source>Versions of this re&amp;port …</source>
        <translation>نسخ هذا الت&amp;قرير …</translation>
    </message>
</context>
<context>
    <name>AnswerCommands</name>
    <message>
        <source>A quote is the very words of one speaker, so nobody else has said it.</source>
        <translation>الاقتباس كلام متحدث واحد بعينه، فلم يقله أحد سواه.</translation>
    </message>
    <message>
        <source>Choose the entry that contests and the one that is contested, and no others.</source>
        <translation>اختر المدخل المعترِض والمدخل المعترَض عليه دون غيرهما.</translation>
    </message>
    <message>
        <source>Contests nothing any more: {entry}</source>
        <translation>لم يعد يعترض على شيء: {entry}</translation>
    </message>
    <message>
        <source>Go to what it contests and press {key} again; Escape leaves it: {entry}</source>
        <translation>انتقل إلى ما يعترض عليه واضغط {key} مرة أخرى؛ ومفتاح Escape يلغي: {entry}</translation>
    </message>
    <message>
        <source>It is said by many already; most and all are chosen by hand: {entry}</source>
        <translation>قاله كثيرون بالفعل؛ أما «معظم» و«جميع» فيُختاران يدويًا: {entry}</translation>
    </message>
    <message>
        <source>No longer private, will be printed: {entry}</source>
        <translation>لم يعد خاصًا، وسيُطبع: {entry}</translation>
    </message>
    <message>
        <source>One point now, and who said it is kept: {entry}</source>
        <translation>صارت نقطة واحدة، ويبقى محفوظًا من قالها: {entry}</translation>
    </message>
    <message>
        <source>Private, never printed: {entry}</source>
        <translation>خاص، لا يُطبع أبدًا: {entry}</translation>
    </message>
    <message>
        <source>Said by {voice}: {entry}</source>
        <translation>كم قالوه: {voice} – {entry}</translation>
    </message>
    <message>
        <source>There is no entry yet.</source>
        <translation>لا يوجد مدخل بعد.</translation>
    </message>
    <message>
        <source>There is no other entry that it could contest.</source>
        <translation>لا يوجد مدخل آخر يمكن أن يعترض عليه.</translation>
    </message>
    <message>
        <source>They stay apart: some of them are printed, and others private, off the record or about how the session was led.</source>
        <translation>تبقى منفصلة: بعضها يُطبع وبعضها خاص أو غير قابل للنشر أو عن إدارة الجلسة.</translation>
    </message>
    <message>
        <source>{counter} – contests {contested}</source>
        <translation>{counter} – يعترض على {contested}</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>&amp;Proof</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>File …</source>
        <translation>ملف…</translation>
    </message>
    <message>
        <source>Given &amp;by</source>
        <translation>&amp;أعطاها</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>تسري على</translation>
    </message>
    <message>
        <source>Interpreted from</source>
        <translation>ترجمة شفوية من</translation>
    </message>
    <message>
        <source>Named as</source>
        <translation>يُذكر بصفته</translation>
    </message>
    <message>
        <source>Not interpreted</source>
        <translation>دون ترجمة شفوية</translation>
    </message>
    <message>
        <source>The file that proves it</source>
        <translation>الملف الذي يثبت ذلك</translation>
    </message>
    <message>
        <source>To approve, say {what}.</source>
        <translation>للقبول، يلزم ذكر {what}.</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>الترجمات</translation>
    </message>
    <message>
        <source>Wa&amp;y</source>
        <translation>ال&amp;كيفية</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>a note, an address, a file</source>
        <translation>ملاحظة أو عنوان أو ملف</translation>
    </message>
    <message>
        <source>faithful ones are included</source>
        <translation>تشمل الترجمات الأمينة</translation>
    </message>
    <message>
        <source>in what way it was given</source>
        <translation>كيفية إعطاء الموافقة</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>what it is good for</source>
        <translation>ما تسري عليه</translation>
    </message>
    <message>
        <source>where the words were published: address, date or file</source>
        <translation>مكان نشر العبارات: عنوان أو تاريخ أو ملف</translation>
    </message>
    <message>
        <source>who gave it</source>
        <translation>من أعطاها</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>GFMD Desk is already open with these notes, and that window does not answer. Your words are safe as far as it says “saved”. Wait a moment and look for it; if it stays silent, end it and start again.</source>
        <translation>GFMD Desk مفتوح بالفعل على هذه الملاحظات، وتلك النافذة لا تستجيب. كلماتك في أمان بقدر ما تقول النافذة «محفوظ». انتظر لحظة وابحث عنها؛ فإن بقيت صامتة فأنهِها وابدأ من جديد.</translation>
    </message>
    <message>
        <source>Something unexpected happened in the program; it goes on. Where it happened, without your words, is noted in {log}.</source>
        <translation>حدث أمر غير متوقع في البرنامج، وهو مستمر في العمل. سُجّل موضع حدوثه، دون نصوصك، في ⁨{log}⁩.</translation>
    </message>
    <message>
        <source>The choice of the language could not be kept: {why}.</source>
        <translation>تعذّر حفظ اختيار اللغة: ⁨{why}⁩.</translation>
    </message>
    <message>
        <source>The last words are not on the disk yet. {why}</source>
        <translation>لم تُحفظ الكلمات الأخيرة على القرص بعد. {why}</translation>
    </message>
    <message>
        <source>Your notes are in a folder that {service} copies to other computers: {folder}. What was said in a closed room should stay on this one.</source>
        <translation>ملاحظاتك في مجلد تنسخه خدمة {service} إلى حواسيب أخرى: {folder}. ما قيل في قاعة مغلقة ينبغي أن يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Your notes are on a network drive: {folder}. A lost connection can hold them up; keep them on this computer.</source>
        <translation>ملاحظاتك على قرص في الشبكة: {folder}. قد يؤخرها انقطاع الاتصال؛ احتفظ بها على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>a service</source>
        <translation>ما</translation>
    </message>
</context>
<context>
    <name>Approval</name>
    <message>
        <source>approved</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>مشكوك فيه</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>ساقط</translation>
    </message>
    <message>
        <source>no approval needed</source>
        <translation>لا تلزم موافقة</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>لم يُطلب</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>مسحوب</translation>
    </message>
</context>
<context>
    <name>ApprovalCard</name>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;تسجيل</translation>
    </message>
    <message>
        <source>Back to the sentence</source>
        <translation>العودة إلى الجملة</translation>
    </message>
    <message>
        <source>The answer: no. Who gave it?</source>
        <translation>الجواب: لا. من أعطاه؟</translation>
    </message>
    <message>
        <source>The answer: yes, to other words. Who gave it?</source>
        <translation>الجواب: نعم، على صياغة أخرى. من أعطاه؟</translation>
    </message>
    <message>
        <source>The answer: yes. Who gave it, and for what?</source>
        <translation>الجواب: نعم. من أعطاه، ولأي غرض؟</translation>
    </message>
</context>
<context>
    <name>ApprovalCommands</name>
    <message>
        <source>Approval</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>طُلب</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Mail draft</source>
        <translation>مسودة رسالة</translation>
    </message>
    <message>
        <source>Mail drafts (*.eml)</source>
        <translation>مسودات الرسائل (*.eml)</translation>
    </message>
    <message>
        <source>Open a session first: approvals are those of its event.</source>
        <translation>يلزم فتح جلسة أولًا: الموافقات هي موافقات الفعالية التي تنتمي إليها.</translation>
    </message>
    <message>
        <source>Taken back: nothing was written.</source>
        <translation>أُلغي: لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The mail draft is written: {path}</source>
        <translation>كُتبت مسودة الرسالة: {path}</translation>
    </message>
    <message>
        <source>There is no printed sentence to ask about: file the entry first.</source>
        <translation>لا توجد جملة مطبوعة للسؤال عنها: يلزم تصنيف المدخل أولًا.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
</context>
<context>
    <name>ApprovalCounts</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>لا جمل</numerusform>
            <numerusform>جملة واحدة</numerusform>
            <numerusform>جملتان</numerusform>
            <numerusform>%n جمل</numerusform>
            <numerusform>%n جملة</numerusform>
            <numerusform>%n جملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>written in %n second(s)</source>
        <translation>
            <numerusform>يُكتب الآن</numerusform>
            <numerusform>يُكتب بعد ثانية</numerusform>
            <numerusform>يُكتب بعد ثانيتين</numerusform>
            <numerusform>يُكتب بعد %n ثوانٍ</numerusform>
            <numerusform>يُكتب بعد %n ثانية</numerusform>
            <numerusform>يُكتب بعد %n ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApprovalEffect</name>
    <message>
        <source>An approval holds again: {names}.</source>
        <translation>موافقة تسري من جديد: {names}.</translation>
    </message>
    <message>
        <source>An approval lapses with it: {names}.</source>
        <translation>موافقة تسقط بذلك: {names}.</translation>
    </message>
    <message>
        <source>Declined or withdrawn since, so no approval comes back: {names}.</source>
        <translation>رُفضت أو سُحبت منذ ذلك، فلا تعود أي موافقة: {names}.</translation>
    </message>
</context>
<context>
    <name>ApprovalModel</name>
    <message>
        <source>Asked</source>
        <translation>طُلب</translation>
    </message>
    <message>
        <source>Named as</source>
        <translation>يُذكر بصفته</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>العبارات</translation>
    </message>
    <message>
        <source>answer wanted by {date}</source>
        <translation>الجواب مطلوب قبل {date}</translation>
    </message>
    <message>
        <source>nothing to print yet</source>
        <translation>لا شيء للطباعة بعد</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>حتى {date}</translation>
    </message>
</context>
<context>
    <name>ApprovalPanel</name>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;قبول</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <translation>&amp;رفض</translation>
    </message>
    <message>
        <source>&amp;Other words …</source>
        <translation>&amp;صياغة أخرى…</translation>
    </message>
    <message>
        <source>As&amp;k …</source>
        <translation>&amp;طلب…</translation>
    </message>
    <message>
        <source>Decisions, never overwritten</source>
        <translation>القرارات، لا تُمحى أبدًا</translation>
    </message>
    <message>
        <source>Holds for this exact sentence. Editing it makes the approval lapse; putting it back restores it.</source>
        <translation>تسري على هذه الجملة بحرفها. تعديلها يُسقط الموافقة، وإعادتها تُعيدها.</translation>
    </message>
    <message>
        <source>No sentence is chosen.</source>
        <translation>لم تُختر أي جملة.</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation>لم يُسجَّل شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing: the line is not filed, or stays on the desk.</source>
        <translation>لا شيء: السطر غير مصنف، أو يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>تسجيل الجواب</translation>
    </message>
    <message>
        <source>Sentence to approve, as printed</source>
        <translation>الجملة المطلوب قبولها، كما تُطبع</translation>
    </message>
    <message>
        <source>Show &amp;card</source>
        <translation>إظهار ال&amp;بطاقة</translation>
    </message>
    <message>
        <source>Take the approved wordin&amp;g back</source>
        <translation>إعادة الصياغة المقبو&amp;لة</translation>
    </message>
    <message>
        <source>The report says</source>
        <translation>يقول التقرير</translation>
    </message>
    <message>
        <source>The sentence and its approval</source>
        <translation>الجملة والموافقة عليها</translation>
    </message>
    <message>
        <source>The words are the same; who is meant, its name, the language or the kind of entry is another.</source>
        <translation>العبارات هي نفسها؛ تغيّر المقصود أو اسمه أو اللغة أو نوع المدخل.</translation>
    </message>
    <message>
        <source>The words that were agreed to</source>
        <translation>العبارات التي قُبلت</translation>
    </message>
    <message>
        <source>Until then the report says</source>
        <translation>حتى ذلك الحين يقول التقرير</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>ما تغيّر منذ ذلك</translation>
    </message>
    <message>
        <source>Why: {why}</source>
        <translation>السبب: {why}</translation>
    </message>
    <message>
        <source>Withd&amp;raw</source>
        <translation>س&amp;حب</translation>
    </message>
    <message>
        <source>{session} · entry {time}</source>
        <translation>{session} · مدخل الساعة {time}</translation>
    </message>
</context>
<context>
    <name>ApprovalState</name>
    <message>
        <source>Approved</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>مشكوك فيه</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>ساقط</translation>
    </message>
    <message>
        <source>No approval needed</source>
        <translation>لا تلزم موافقة</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لم يُطلب</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
</context>
<context>
    <name>ApprovalStep</name>
    <message>
        <source>Approved</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>طُلب</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>answer wanted by {date}</source>
        <translation>الجواب مطلوب قبل {date}</translation>
    </message>
    <message>
        <source>interpreted from {language}</source>
        <translation>ترجمة شفوية من {language}</translation>
    </message>
    <message>
        <source>proof: {proof}</source>
        <translation>الدليل: {proof}</translation>
    </message>
    <message>
        <source>recorded by {name}</source>
        <translation>سجّله {name}</translation>
    </message>
    <message>
        <source>translations included</source>
        <translation>يشمل الترجمات</translation>
    </message>
    <message>
        <source>who answered has been erased</source>
        <translation>مُحي من أجاب</translation>
    </message>
</context>
<context>
    <name>ApprovalsPage</name>
    <message>
        <source>Answers are recorded by {name}.</source>
        <translation>يسجّل الأجوبة: {name}.</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Approvals by state</source>
        <translation>الموافقات بحسب الحالة</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Enter shows the entry · Left and Right change the list · Shift chooses several · Escape goes back</source>
        <translation>يُظهر Enter المدخل · السهمان الجانبيان يبدلان القائمة · مع Shift تُختار عدة جمل · Esc للعودة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>ساقط</translation>
    </message>
    <message>
        <source>No sentence is chosen.</source>
        <translation>لم تُختر أي جملة.</translation>
    </message>
    <message>
        <source>Nothing below is named in a public report until its giver has agreed to these exact words.</source>
        <translation>لا يُذكر اسم أحد مما يلي في تقرير علني قبل أن يوافق صاحبه على هذه العبارات بحرفها.</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>الجمل</translation>
    </message>
    <message>
        <source>There is nothing to approve yet. Say of an entry whose words or practice it is, and that a State or a person is to be named.</source>
        <translation>لا يوجد بعد ما يُطلب قبوله. يلزم تحديد صاحب العبارات أو الممارسة في مدخل، وأن دولة أو شخصًا سيُذكر.</translation>
    </message>
    <message>
        <source>These sentences have several givers. One answer belongs to one person or delegation.</source>
        <translation>هذه الجمل لأكثر من صاحب. والجواب الواحد يخص شخصًا أو وفدًا واحدًا.</translation>
    </message>
    <message>
        <source>This list is empty.</source>
        <translation>هذه القائمة فارغة.</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>للطلب</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Who records the answers? Your name is kept beside each of them.</source>
        <translation>من يسجّل الأجوبة؟ يُحفظ الاسم مع كل جواب.</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>&amp;Address</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;حتى</translation>
    </message>
    <message>
        <source>An answer is wanted by a certain time</source>
        <translation>الجواب مطلوب قبل موعد معين</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>Ask {giver}</source>
        <translation>طلب موافقة {giver}</translation>
    </message>
    <message>
        <source>In what &amp;way</source>
        <translation>ال&amp;كيفية</translation>
    </message>
    <message>
        <source>Make a mail draft with only these sentences</source>
        <translation>إعداد مسودة رسالة بهذه الجمل وحدها</translation>
    </message>
    <message>
        <source>of the person or the focal point</source>
        <translation>عنوان الشخص أو جهة الاتصال</translation>
    </message>
</context>
<context>
    <name>AskingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>AttributionBox</name>
    <message>
        <source>Ask to name the owner</source>
        <translation>طلب تسمية صاحب الممارسة</translation>
    </message>
    <message>
        <source>Ask to name the speaker</source>
        <translation>طلب تسمية المتحدث</translation>
    </message>
    <message>
        <source>How many said it</source>
        <translation>كم متحدثًا قاله</translation>
    </message>
    <message>
        <source>In this moment</source>
        <translation>في هذه اللحظة</translation>
    </message>
    <message numerus="yes">
        <source>What is changed here is changed for all %n entry(s) chosen.</source>
        <translation>
            <numerusform>لا مدخلات مختارة.</numerusform>
            <numerusform>ما يتغير هنا يتغير في المدخل المختار.</numerusform>
            <numerusform>ما يتغير هنا يتغير في المدخلين المختارين.</numerusform>
            <numerusform>ما يتغير هنا يتغير في %n مدخلات مختارة.</numerusform>
            <numerusform>ما يتغير هنا يتغير في %n مدخلًا مختارًا.</numerusform>
            <numerusform>ما يتغير هنا يتغير في %n مدخل مختار.</numerusform>
        </translation>
    </message>
    <message>
        <source>as many as are named above</source>
        <translation>بعدد المذكورين أعلاه</translation>
    </message>
    <message>
        <source>as the session</source>
        <translation>كما في الجلسة</translation>
    </message>
    <message>
        <source>not the same in all</source>
        <translation>يختلف بينها</translation>
    </message>
</context>
<context>
    <name>Authority</name>
    <message>
        <source>Focal point</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>For themselves</source>
        <translation>عن نفسه</translation>
    </message>
    <message>
        <source>Head of delegation</source>
        <translation>رئيس الوفد</translation>
    </message>
    <message>
        <source>Published source</source>
        <translation>مصدر منشور</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Can be read of the damaged file: sessions: {sessions} · entries: {entries}</source>
        <translation>ما يمكن قراءته من الملف التالف: الجلسات: {sessions} · المدخلات: {entries}</translation>
    </message>
    <message>
        <source>Damaged logs of approvals that the backup mends: {number}</source>
        <translation>سجلات الموافقات التالفة التي تُصلحها النسخة: {number}</translation>
    </message>
    <message>
        <source>Entries as an earlier version had them, each marked so: {number}</source>
        <translation>مدخلات كما كانت في نسخة سابقة، وكل منها معلَّمة: {number}</translation>
    </message>
    <message>
        <source>Entries in doubt, each marked so: {number}</source>
        <translation>مدخلات موضع شك، وكل منها معلَّمة: {number}</translation>
    </message>
    <message>
        <source>Entries that are lost: {number}</source>
        <translation>مدخلات مفقودة: {number}</translation>
    </message>
    <message>
        <source>Entries that become what they were: {number}</source>
        <translation>مدخلات تعود كما كانت: {number}</translation>
    </message>
    <message>
        <source>Entries that come back: {number}</source>
        <translation>مدخلات تعود: {number}</translation>
    </message>
    <message>
        <source>Entries that go: {number}</source>
        <translation>مدخلات تزول: {number}</translation>
    </message>
    <message>
        <source>Known to be lost: {lost}</source>
        <translation>المعروف أنه مفقود: {lost}</translation>
    </message>
    <message>
        <source>Later steps in the log of approvals, which stay: {number}</source>
        <translation>خطوات لاحقة في سجل الموافقات تبقى: {number}</translation>
    </message>
    <message>
        <source>More may be lost than can be counted of: {kinds}</source>
        <translation>قد يكون المفقود أكثر مما يمكن عدّه من: {kinds}</translation>
    </message>
    <message>
        <source>Not in the backup, and taken away: {sessions}</source>
        <translation>غير موجودة في النسخة، وتُزال: {sessions}</translation>
    </message>
    <message>
        <source>Nothing can be read of the damaged file.</source>
        <translation>لا يمكن قراءة شيء من الملف التالف.</translation>
    </message>
    <message>
        <source>Put back: {sessions}</source>
        <translation>تُعاد: {sessions}</translation>
    </message>
    <message>
        <source>Sessions: {sessions} · Entries: {entries} · Steps in the log of approvals: {steps}</source>
        <translation>الجلسات: {sessions} · المدخلات: {entries} · خطوات سجل الموافقات: {steps}</translation>
    </message>
    <message>
        <source>Steps of the backup that do not come back, as no approval does: {number}</source>
        <translation>خطوات في النسخة لا تعود، إذ لا تعود أي موافقة: {number}</translation>
    </message>
    <message>
        <source>Steps that the backup adds to the log of approvals: {number}</source>
        <translation>خطوات تضيفها النسخة إلى سجل الموافقات: {number}</translation>
    </message>
    <message>
        <source>The backup of {moment} holds more, also what was deleted since: {more}</source>
        <translation>النسخة بتاريخ {moment} تحوي المزيد، ومنه ما حُذف بعدها: {more}</translation>
    </message>
    <message>
        <source>The damaged file is kept aside, untouched.</source>
        <translation>يُحفظ الملف التالف جانبًا دون مساس به.</translation>
    </message>
    <message>
        <source>This is how the notes stand now.</source>
        <translation>هكذا هي الملاحظات الآن.</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>مطلوبة</translation>
    </message>
    <message>
        <source>at close</source>
        <translation>عند الإغلاق</translation>
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
        <source>entries</source>
        <translation>مدخلات</translation>
    </message>
    <message>
        <source>heads of reports</source>
        <translation>رؤوس التقارير</translation>
    </message>
    <message>
        <source>lines of the roster</source>
        <translation>أسطر قائمة المشاركين</translation>
    </message>
    <message>
        <source>public roles</source>
        <translation>أدوار معلنة</translation>
    </message>
    <message>
        <source>sessions with code and title</source>
        <translation>جلسات برمزها وعنوانها</translation>
    </message>
    <message>
        <source>speakers and owners</source>
        <translation>متحدثون وأصحاب ممارسات</translation>
    </message>
    <message>
        <source>steps in the log of approvals</source>
        <translation>خطوات في سجل الموافقات</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>وسوم</translation>
    </message>
    <message>
        <source>while working</source>
        <translation>أثناء العمل</translation>
    </message>
    <message>
        <source>{what}: {number}</source>
        <translation>{what}: {number}</translation>
    </message>
</context>
<context>
    <name>BackupCommands</name>
    <message>
        <source>The backup is restored. What stood before is in the list of backups.</source>
        <translation>استُعيدت النسخة. ما كان موجودًا قبلها في قائمة النسخ.</translation>
    </message>
    <message>
        <source>The file with your notes was changed by something else than this program, or by the disk: compare it with a backup.</source>
        <translation>غيّر ملفَ ملاحظاتك شيءٌ غير هذا البرنامج أو القرصُ نفسه: قارنه بنسخة احتياطية.</translation>
    </message>
    <message>
        <source>What can be read of the damaged file is in its place now; entries: {number}. Those in doubt say so.</source>
        <translation>ما أمكن قراءته من الملف التالف حلّ محله الآن؛ المدخلات: {number}. وما هو موضع شك يقول ذلك.</translation>
    </message>
    <message>
        <source>What was written last before the program ended may be missing: the file in which it stood is gone or damaged.</source>
        <translation>قد يكون ما كُتب أخيرًا قبل انتهاء البرنامج مفقودًا: الملف الذي كان فيه اختفى أو تلف.</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>&amp;Make a backup now</source>
        <translation>&amp;إنشاء نسخة الآن</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>ا&amp;ستعادة</translation>
    </message>
    <message>
        <source>&amp;Take out what can be read</source>
        <translation>است&amp;خراج ما يمكن قراءته</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>النسخ الاحتياطية، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>تجري المقارنة…</translation>
    </message>
    <message>
        <source>Damaged, and not to be restored: {number}</source>
        <translation>تالفة ولا يمكن استعادتها: {number}</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>تحتوي على</translation>
    </message>
    <message>
        <source>Looking at what can be read of the damaged file …</source>
        <translation>جارٍ النظر في ما يمكن قراءته من الملف التالف…</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>لا توجد نسخة احتياطية بعد.</translation>
    </message>
    <message>
        <source>What people agreed to or refused is not turned back: a later no stays, and no approval returns.</source>
        <translation>ما وافق عليه الناس أو رفضوه لا يُعاد إلى الوراء: الرفض اللاحق يبقى، ولا تعود أي موافقة.</translation>
    </message>
    <message>
        <source>What stands now is backed up first.</source>
        <translation>يُنسخ الوضع الحالي أولًا.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <source>An entry comes back where it stood, with who said it and what was decided about its names. Without its section it comes into the inbox.</source>
        <translation>يعود المدخل إلى حيث كان، مع من قاله وما تقرر بشأن أسمائه. وإن لم يبقَ قسمه يأتي إلى صندوق الوارد.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>وقت الحذف</translation>
    </message>
    <message>
        <source>Deleted entries of this report</source>
        <translation>المدخلات المحذوفة من هذا التقرير</translation>
    </message>
    <message>
        <source>Deleted entries, the last first</source>
        <translation>المدخلات المحذوفة، الأحدث أولاً</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>The words of the chosen entry</source>
        <translation>كلمات المدخل المختار</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
</context>
<context>
    <name>CaptureArea</name>
    <message>
        <source>Capture line</source>
        <translation>سطر التدوين</translation>
    </message>
    <message>
        <source>Enter adds · ,, who, section, objective, how many, anything · Up goes to the report</source>
        <translation>إدخال يضيف · «،،» من، القسم، الهدف، كم، أي شيء · السهم الأعلى إلى التقرير</translation>
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
    <name>CaptureCommands</name>
    <message>
        <source>F4 same speaker: {who}, {ago} · ,, who, section, objective, anything</source>
        <translation>مفتاح F4: المتحدث نفسه: {who}، {ago} · «،،» من، القسم، الهدف، أي شيء</translation>
    </message>
    <message>
        <source>Nobody has been recorded as a speaker in this session yet.</source>
        <translation>لم يسجل أحد متحدثا في هذه الجلسة بعد.</translation>
    </message>
    <message>
        <source>Same speaker as at {time}</source>
        <translation>المتحدث نفسه كما في {time}</translation>
    </message>
    <message>
        <source>{why} The line stands, and who said it has to be said again: {who}</source>
        <translation>{why} السطر محفوظ، ويجب أن يذكر قائله من جديد: {who}</translation>
    </message>
</context>
<context>
    <name>CarryCommands</name>
    <message numerus="yes">
        <source>%n line(s) moved to {code}</source>
        <translation>
            <numerusform>لم يُنقل أي سطر إلى {code}</numerusform>
            <numerusform>نُقل سطر واحد إلى {code}</numerusform>
            <numerusform>نُقل سطران إلى {code}</numerusform>
            <numerusform>نُقلت %n سطور إلى {code}</numerusform>
            <numerusform>نُقل %n سطرًا إلى {code}</numerusform>
            <numerusform>نُقل %n سطر إلى {code}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was moved: another session is on screen.</source>
        <translation>لم يُنقل شيء: على الشاشة جلسة أخرى.</translation>
    </message>
    <message>
        <source>There is no entry yet.</source>
        <translation>لا يوجد مدخل بعد.</translation>
    </message>
    <message>
        <source>This event has no other session that lines could go to.</source>
        <translation>ليس لهذه الفعالية جلسة أخرى يمكن نقل السطور إليها.</translation>
    </message>
    <message>
        <source>from {entry}</source>
        <translation>بدءًا من {entry}</translation>
    </message>
</context>
<context>
    <name>CarryPrompt</name>
    <message>
        <source>Enter moves them, Ctrl+Enter goes there too, Escape leaves them</source>
        <translation>مفتاح Enter ينقلها، وCtrl+Enter ينتقل إليها أيضًا، وEscape يتركها</translation>
    </message>
    <message>
        <source>How many of the last lines</source>
        <translation>عدد السطور الأخيرة</translation>
    </message>
    <message>
        <source>Move the last lines:</source>
        <translation>نقل السطور الأخيرة:</translation>
    </message>
    <message>
        <source>Session they go to</source>
        <translation>الجلسة التي تُنقل إليها</translation>
    </message>
    <message>
        <source>to the session</source>
        <translation>إلى الجلسة</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>E-mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>شخصيًا</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>هاتف</translation>
    </message>
</context>
<context>
    <name>CheckCommands</name>
    <message numerus="yes">
        <source>%n thing(s) in your notes are not as they were saved. Compare them with a backup.</source>
        <translation>
            <numerusform>لا شيء في ملاحظاتك يختلف عما حُفظ.</numerusform>
            <numerusform>شيء واحد في ملاحظاتك ليس كما حُفظ. قارنه بنسخة احتياطية.</numerusform>
            <numerusform>شيئان في ملاحظاتك ليسا كما حُفظا. قارنهما بنسخة احتياطية.</numerusform>
            <numerusform>%n أشياء في ملاحظاتك ليست كما حُفظت. قارنها بنسخة احتياطية.</numerusform>
            <numerusform>%n شيئًا في ملاحظاتك ليست كما حُفظت. قارنها بنسخة احتياطية.</numerusform>
            <numerusform>%n شيء في ملاحظاتك ليست كما حُفظت. قارنها بنسخة احتياطية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file with your notes is damaged. What you type is still kept here; look at the backups now.</source>
        <translation>الملف الذي فيه ملاحظاتك تالف. ما تكتبه لا يزال محفوظًا هنا؛ انظر إلى النسخ الاحتياطية الآن.</translation>
    </message>
    <message>
        <source>Where: {places}</source>
        <translation>أين: {places}</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Practice: {who}</source>
        <translation>ممارسة: {who}</translation>
    </message>
    <message>
        <source>Said by {how_many}</source>
        <translation>القائلون: {how_many}</translation>
    </message>
    <message>
        <source>“{word}”, not known yet</source>
        <translation>«{word}»، غير معروف بعد</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Nobody is assumed to have said this; press to say who</source>
        <translation>لا يفترض أن أحدا قال هذا؛ اضغط لتذكر القائل</translation>
    </message>
    <message>
        <source>Who? unknown</source>
        <translation>من؟ غير معروف</translation>
    </message>
    <message>
        <source>{chip}, press to remove</source>
        <translation>{chip}، اضغط للإزالة</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>The desk stays open: the last words are not on the disk yet. {why}</source>
        <translation>تبقى النافذة مفتوحة: لم تُحفظ الكلمات الأخيرة على القرص بعد. ⁨{why}⁩</translation>
    </message>
    <message>
        <source>The desk stays open: the store is still at work. Close it again in a moment.</source>
        <translation>يبقى المكتب مفتوحًا: ما زال المخزن يعمل. أغلقه مرة أخرى بعد لحظة.</translation>
    </message>
    <message>
        <source>The desk stays open: unlock your notes to keep what you typed, or close again to let it go.</source>
        <translation>يبقى المكتب مفتوحًا: افتح قفل ملاحظاتك للاحتفاظ بما كتبته، أو أغلق مرة أخرى للتخلي عنه.</translation>
    </message>
    <message>
        <source>The desk stays open: what you typed cannot be saved here. Close again to let it go.</source>
        <translation>تبقى النافذة مفتوحة: لا يمكن حفظ ما كتبته هنا. أغلق النافذة مرة أخرى للتخلي عنه.</translation>
    </message>
    <message>
        <source>The desk stays open: what you typed has no session yet. Begin one to keep it, or close again to let it go.</source>
        <translation>تبقى النافذة مفتوحة: ما كتبته لا ينتمي إلى أي جلسة بعد. ابدأ جلسة للاحتفاظ به، أو أغلق النافذة مرة أخرى للتخلي عنه.</translation>
    </message>
</context>
<context>
    <name>Compared</name>
    <message>
        <source>gone: {words}</source>
        <translation>محذوف: {words}</translation>
    </message>
    <message>
        <source>new: {words}</source>
        <translation>جديد: {words}</translation>
    </message>
</context>
<context>
    <name>ConsentCounts</name>
    <message numerus="yes">
        <source>%n consent(s) are sealed in {path}. Open it once to try the passphrase, and send that another way.</source>
        <translation>
            <numerusform>لم تُختم أي موافقة في {path}. افتحه مرة لتجربة عبارة المرور، وأرسلها بطريق آخر.</numerusform>
            <numerusform>خُتمت موافقة واحدة في {path}. افتحه مرة لتجربة عبارة المرور، وأرسلها بطريق آخر.</numerusform>
            <numerusform>خُتمت موافقتان في {path}. افتحه مرة لتجربة عبارة المرور، وأرسلها بطريق آخر.</numerusform>
            <numerusform>خُتمت %n موافقات في {path}. افتحه مرة لتجربة عبارة المرور، وأرسلها بطريق آخر.</numerusform>
            <numerusform>خُتمت %n موافقة في {path}. افتحه مرة لتجربة عبارة المرور، وأرسلها بطريق آخر.</numerusform>
            <numerusform>خُتمت %n موافقة في {path}. افتحه مرة لتجربة عبارة المرور، وأرسلها بطريق آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) of {event}, sealed on {day}</source>
        <translation>
            <numerusform>لا موافقات من {event}، خُتمت في {day}</numerusform>
            <numerusform>موافقة واحدة من {event}، خُتمت في {day}</numerusform>
            <numerusform>موافقتان من {event}، خُتمتا في {day}</numerusform>
            <numerusform>%n موافقات من {event}، خُتمت في {day}</numerusform>
            <numerusform>%n موافقة من {event}، خُتمت في {day}</numerusform>
            <numerusform>%n موافقة من {event}، خُتمت في {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) were printed by consent. The proof of it goes too: seal it for the secretariat first.</source>
        <translation>
            <numerusform>لم يُطبع أي اسم بموافقة صاحبه.</numerusform>
            <numerusform>طُبع اسم واحد بموافقة صاحبه. الدليل على ذلك يُتلف أيضًا: اختمه أولًا للأمانة.</numerusform>
            <numerusform>طُبع اسمان بموافقة صاحبيهما. الدليل على ذلك يُتلف أيضًا: اختمه أولًا للأمانة.</numerusform>
            <numerusform>طُبعت %n أسماء بموافقة أصحابها. الدليل على ذلك يُتلف أيضًا: اختمه أولًا للأمانة.</numerusform>
            <numerusform>طُبع %n اسمًا بموافقة أصحابها. الدليل على ذلك يُتلف أيضًا: اختمه أولًا للأمانة.</numerusform>
            <numerusform>طُبع %n اسم بموافقة أصحابها. الدليل على ذلك يُتلف أيضًا: اختمه أولًا للأمانة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody&apos;s name was printed by consent, so there is no consent to hand over.</source>
        <translation>لم يُطبع اسم أحد بموافقته، فلا موافقات تُسلَّم.</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>&amp;On</source>
        <translation>&amp;في</translation>
    </message>
    <message>
        <source>&amp;States were told that they will be named</source>
        <translation>أُبلغت ال&amp;دول بأنها ستُسمّى</translation>
    </message>
    <message>
        <source>Announced &amp;by</source>
        <translation>أعل&amp;نه</translation>
    </message>
    <message>
        <source>Announced in the room</source>
        <translation>ما أُعلن في القاعة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>It needs who announced it.</source>
        <translation>يلزم ذكر من أعلنه.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Opted ou&amp;t</source>
        <translation>&amp;طلبت عدم التسمية</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>yyyy-MM-dd HH:mm</translation>
    </message>
    <message>
        <source>{event}: a State that presents its own practice is named without being asked, unless it opted out.</source>
        <translation>{event}: تُسمّى الدولة التي تعرض ممارستها دون سؤالها، ما لم تطلب عدم التسمية.</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>Announced in the room</source>
        <translation>أُعلن في القاعة</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>As</source>
        <translation>بصفة</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>For</source>
        <translation>من أجل</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>قدّمه</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>قُدّم في</translation>
    </message>
    <message>
        <source>In what way</source>
        <translation>بأي طريقة</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Printed as</source>
        <translation>كما يُطبع</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>سجّله</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>سُجّل في</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>الجملة</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>These consents were sealed by a newer version of GFMD Desk; please update this one.</source>
        <translation>خُتمت هذه الموافقات بإصدار أحدث من GFMD Desk؛ يُرجى تحديث هذا الإصدار.</translation>
    </message>
    <message>
        <source>This file is damaged, so the consents in it cannot be opened: ask for another copy of it.</source>
        <translation>هذا الملف تالف فلا يمكن فتح ما فيه من موافقات: اطلب نسخة أخرى منه.</translation>
    </message>
    <message>
        <source>This is not a file of sealed consents.</source>
        <translation>هذا ليس ملف موافقات مختومة.</translation>
    </message>
    <message>
        <source>This passphrase does not open these consents.</source>
        <translation>لا تفتح عبارة المرور هذه هذه الموافقات.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>owner of the practice</source>
        <translation>صاحب الممارسة</translation>
    </message>
    <message>
        <source>said no: {names}</source>
        <translation>رفض: {names}</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>متحدث</translation>
    </message>
</context>
<context>
    <name>ContestBox</name>
    <message>
        <source>Contested by</source>
        <translation>يعترض عليه</translation>
    </message>
    <message>
        <source>Contested by {entry}</source>
        <translation>يعترض عليه {entry}</translation>
    </message>
    <message>
        <source>Contests</source>
        <translation>يعترض على</translation>
    </message>
    <message>
        <source>Contests nothing any more</source>
        <translation>لم يعد يعترض على شيء</translation>
    </message>
    <message>
        <source>Contests {entry}</source>
        <translation>يعترض على {entry}</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>قبل %n يوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
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
        <source>%n entry(s) off the record will never be printed.</source>
        <translation>
            <numerusform>لا مدخلات غير قابلة للنشر.</numerusform>
            <numerusform>مدخل واحد غير قابل للنشر لن يُطبع أبدًا.</numerusform>
            <numerusform>مدخلان غير قابلين للنشر لن يُطبعا أبدًا.</numerusform>
            <numerusform>%n مدخلات غير قابلة للنشر لن تُطبع أبدًا.</numerusform>
            <numerusform>%n مدخلًا غير قابل للنشر لن يُطبع أبدًا.</numerusform>
            <numerusform>%n مدخل غير قابل للنشر لن يُطبع أبدًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل ساعة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %n ساعات</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n سطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%n سطور</numerusform>
            <numerusform>%n سطرا</numerusform>
            <numerusform>%n سطر</numerusform>
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
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل دقيقة واحدة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
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
        <source>drafted from %n tag(s)</source>
        <translation>
            <numerusform>مسودة بلا وسوم</numerusform>
            <numerusform>مسودة من وسم واحد</numerusform>
            <numerusform>مسودة من وسمين</numerusform>
            <numerusform>مسودة من %n وسوم</numerusform>
            <numerusform>مسودة من %n وسمًا</numerusform>
            <numerusform>مسودة من %n وسم</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
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
    <name>Crowds</name>
    <message numerus="yes">
        <source>{words} could be any of %n in the room.</source>
        <translation>
            <numerusform>{words}: لا أحد في القاعة.</numerusform>
            <numerusform>{words}: قد يكون واحدًا فقط في القاعة.</numerusform>
            <numerusform>{words}: قد يكون أحد اثنين في القاعة.</numerusform>
            <numerusform>{words}: قد يكون أيًا من %n في القاعة.</numerusform>
            <numerusform>{words}: قد يكون أيًا من %n في القاعة.</numerusform>
            <numerusform>{words}: قد يكون أيًا من %n في القاعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words} fits only %n in the room: it could be guessed.</source>
        <translation>
            <numerusform>{words} لا تنطبق على أحد في القاعة: يمكن التخمين.</numerusform>
            <numerusform>{words} لا تنطبق إلا على واحد في القاعة: يمكن التخمين.</numerusform>
            <numerusform>{words} لا تنطبق إلا على اثنين في القاعة: يمكن التخمين.</numerusform>
            <numerusform>{words} لا تنطبق إلا على %n في القاعة: يمكن التخمين.</numerusform>
            <numerusform>{words} لا تنطبق إلا على %n في القاعة: يمكن التخمين.</numerusform>
            <numerusform>{words} لا تنطبق إلا على %n في القاعة: يمكن التخمين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words} fits only %n in the room: it could be guessed. Wider: {wider}.</source>
        <translation>
            <numerusform>{words} لا تنطبق على أحد في القاعة: يمكن التخمين. الأوسع: {wider}.</numerusform>
            <numerusform>{words} لا تنطبق إلا على واحد في القاعة: يمكن التخمين. الأوسع: {wider}.</numerusform>
            <numerusform>{words} لا تنطبق إلا على اثنين في القاعة: يمكن التخمين. الأوسع: {wider}.</numerusform>
            <numerusform>{words} لا تنطبق إلا على %n في القاعة: يمكن التخمين. الأوسع: {wider}.</numerusform>
            <numerusform>{words} لا تنطبق إلا على %n في القاعة: يمكن التخمين. الأوسع: {wider}.</numerusform>
            <numerusform>{words} لا تنطبق إلا على %n في القاعة: يمكن التخمين. الأوسع: {wider}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayOrder</name>
    <message>
        <source>The day first</source>
        <translation>اليوم أولًا</translation>
    </message>
    <message>
        <source>The month first</source>
        <translation>الشهر أولًا</translation>
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
        <source>A session that you typed into is not in your notes any more. What you typed is kept here: save it as text.</source>
        <translation>جلسة كتبت فيها لم تعد في ملاحظاتك. ما كتبته محفوظ هنا: احفظه نصًا.</translation>
    </message>
    <message>
        <source>About GFMD Desk</source>
        <translation>حول GFMD Desk</translation>
    </message>
    <message>
        <source>Backups …</source>
        <translation>النسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>Destroying the identities of {event} was begun and is not done: what is left of them can still be found.</source>
        <translation>بدأ إتلاف هويات {event} ولم يكتمل: ما زال بالإمكان العثور على ما بقي منها.</translation>
    </message>
    <message>
        <source>Finish …</source>
        <translation>إكمال…</translation>
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
        <source>Save as text …</source>
        <translation>احفظ كنص …</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>The disk is full. There is a last reserve for your words; please make room on the disk now.</source>
        <translation>القرص ممتلئ. بقي احتياطي أخير لكلماتك؛ يُرجى إفساح مكان على القرص الآن.</translation>
    </message>
    <message>
        <source>The file is written: {path}</source>
        <translation>كُتب الملف: {path}</translation>
    </message>
    <message>
        <source>What you typed is kept: it goes into the session that you begin or open now.</source>
        <translation>ما كتبته محفوظ: سيُدرج في الجلسة التي تبدؤها أو تفتحها الآن.</translation>
    </message>
</context>
<context>
    <name>DeskStore</name>
    <message>
        <source>Not done: the session it belongs to is not in your notes any more.</source>
        <translation>لم يُنفَّذ: الجلسة المعنية لم تعد في ملاحظاتك.</translation>
    </message>
    <message>
        <source>Not saved: its session is not in your notes any more.</source>
        <translation>لم يُحفظ: لم تعد جلسته في ملاحظاتك.</translation>
    </message>
    <message>
        <source>Not saved: {why}</source>
        <translation>لم يُحفظ: ⁨{why}⁩</translation>
    </message>
    <message>
        <source>The file with your notes may only be read, so nothing can be changed. A report can still be written to another folder.</source>
        <translation>ملف ملاحظاتك للقراءة فقط، فلا يمكن تغيير أي شيء. ويمكن مع ذلك كتابة تقرير في مجلد آخر.</translation>
    </message>
    <message>
        <source>The session that was on screen is not in your notes any more.</source>
        <translation>الجلسة التي كانت على الشاشة لم تعد في ملاحظاتك.</translation>
    </message>
    <message>
        <source>These notes were written by a newer version of GFMD Desk: here they can be read, and not changed. Please update this program.</source>
        <translation>كُتبت هذه الملاحظات بإصدار أحدث من ⁨GFMD Desk⁩: يمكن قراءتها هنا دون تغييرها. يُرجى تحديث هذا البرنامج.</translation>
    </message>
</context>
<context>
    <name>DiagnosisDialog</name>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;حفظ …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Diagnostic report</source>
        <translation>تقرير تشخيصي</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>The file could not be written: {why}.</source>
        <translation>تعذّرت كتابة الملف: {why}.</translation>
    </message>
    <message>
        <source>This is all that the file will hold. There are none of your notes in it, no names and no titles: versions, sizes, and where in the program something went wrong. It is sent nowhere; you decide who gets it.</source>
        <translation>هذا كل ما سيحتويه الملف. ليس فيه شيء من ملاحظاتك ولا أسماء ولا عناوين: إصدارات وأحجام والموضع الذي حدث فيه الخلل في البرنامج. لا يُرسل إلى أي مكان، وأنت تقرر من يحصل عليه.</translation>
    </message>
</context>
<context>
    <name>DoubtCommands</name>
    <message>
        <source>No longer in doubt: {entry}</source>
        <translation>لم يعد موضع شك: {entry}</translation>
    </message>
    <message>
        <source>Nothing here is in doubt.</source>
        <translation>لا شيء هنا موضع شك.</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>contests {time}</source>
        <translation>يعترض على {time}</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>The code “{given}” belongs to {about} in the roster.</source>
        <translation>الرمز «{given}» يعود في القائمة إلى ⁨{about}⁩.</translation>
    </message>
    <message>
        <source>The code “{given}” is already used in row {about}.</source>
        <translation>الرمز «{given}» مستعمل في الصف {about}.</translation>
    </message>
    <message>
        <source>There is no name in it.</source>
        <translation>لا يتضمن اسمًا.</translation>
    </message>
    <message>
        <source>This is too long for the column “{about}”: {given}</source>
        <translation>أطول مما يتسع له العمود «{about}»: ⁨{given}⁩</translation>
    </message>
    <message>
        <source>“{given}” is not a group; there are: {about}.</source>
        <translation>«{given}» ليس من المجموعات؛ وهي: {about}.</translation>
    </message>
    <message>
        <source>“{given}” is not an e-mail address.</source>
        <translation>«{given}» ليس عنوان بريد إلكتروني.</translation>
    </message>
</context>
<context>
    <name>Forget</name>
    <message>
        <source>Certificate: the identities of an event were destroyed</source>
        <translation>شهادة: أُتلفت هويات فعالية</translation>
    </message>
    <message>
        <source>Done on: {day}</source>
        <translation>تم في: {day}</translation>
    </message>
    <message>
        <source>Event: {event}</source>
        <translation>الفعالية: {event}</translation>
    </message>
    <message>
        <source>Gone, also from free pages, the index and every backup:</source>
        <translation>زال، من الصفحات الحرة والفهرس وكل نسخة احتياطية أيضًا:</translation>
    </message>
    <message>
        <source>What stays:</source>
        <translation>ما يبقى:</translation>
    </message>
</context>
<context>
    <name>ForgetCommands</name>
    <message>
        <source>Save the certificate</source>
        <translation>حفظ الشهادة</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>حُفظ: {path}</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
</context>
<context>
    <name>ForgetCounts</name>
    <message numerus="yes">
        <source>%n abbreviation(s) of your own, written out as somebody of the roster</source>
        <translation>
            <numerusform>لا اختصارات خاصة بك تُكتب كاسم أحد في القائمة</numerusform>
            <numerusform>اختصار واحد خاص بك يُكتب كاسم أحد في القائمة</numerusform>
            <numerusform>اختصاران خاصان بك يُكتبان كاسم أحد في القائمة</numerusform>
            <numerusform>%n اختصارات خاصة بك تُكتب كاسم أحد في القائمة</numerusform>
            <numerusform>%n اختصارًا خاصًا بك تُكتب كاسم أحد في القائمة</numerusform>
            <numerusform>%n اختصار خاص بك تُكتب كاسم أحد في القائمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n announcement(s) in the room</source>
        <translation>
            <numerusform>لا إعلانات في القاعة</numerusform>
            <numerusform>إعلان واحد في القاعة</numerusform>
            <numerusform>إعلانان في القاعة</numerusform>
            <numerusform>%n إعلانات في القاعة</numerusform>
            <numerusform>%n إعلانًا في القاعة</numerusform>
            <numerusform>%n إعلان في القاعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s), which hold all events: one new backup is made</source>
        <translation>
            <numerusform>لا نسخة</numerusform>
            <numerusform>نسخة واحدة تضم كل الفعاليات: تُنشأ نسخة جديدة واحدة</numerusform>
            <numerusform>نسختان تضمان كل الفعاليات: تُنشأ نسخة جديدة واحدة</numerusform>
            <numerusform>%n نسخ تضم كل الفعاليات: تُنشأ نسخة جديدة واحدة</numerusform>
            <numerusform>%n نسخة تضم كل الفعاليات: تُنشأ نسخة جديدة واحدة</numerusform>
            <numerusform>%n نسخة تضم كل الفعاليات: تُنشأ نسخة جديدة واحدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) about names</source>
        <translation>
            <numerusform>لا قرارات بشأن أسماء</numerusform>
            <numerusform>قرار واحد بشأن أسماء</numerusform>
            <numerusform>قراران بشأن أسماء</numerusform>
            <numerusform>%n قرارات بشأن أسماء</numerusform>
            <numerusform>%n قرارًا بشأن أسماء</numerusform>
            <numerusform>%n قرار بشأن أسماء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) about words that name nobody in the roster</source>
        <translation>
            <numerusform>لا قرارات بشأن كلمات لا تسمّي أحدًا في قائمة المشاركين</numerusform>
            <numerusform>قرار واحد بشأن كلمات لا تسمّي أحدًا في قائمة المشاركين</numerusform>
            <numerusform>قراران بشأن كلمات لا تسمّي أحدًا في قائمة المشاركين</numerusform>
            <numerusform>%n قرارات بشأن كلمات لا تسمّي أحدًا في قائمة المشاركين</numerusform>
            <numerusform>%n قرارًا بشأن كلمات لا تسمّي أحدًا في قائمة المشاركين</numerusform>
            <numerusform>%n قرار بشأن كلمات لا تسمّي أحدًا في قائمة المشاركين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) off the record</source>
        <translation>
            <numerusform>لا مدخلات خارج المحضر</numerusform>
            <numerusform>مدخل واحد خارج المحضر</numerusform>
            <numerusform>مدخلان خارج المحضر</numerusform>
            <numerusform>%n مدخلات خارج المحضر</numerusform>
            <numerusform>%n مدخلًا خارج المحضر</numerusform>
            <numerusform>%n مدخل خارج المحضر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), as the public may read them, with the day and without the time</source>
        <translation>
            <numerusform>لا مدخلات</numerusform>
            <numerusform>مدخل واحد كما يجوز للجمهور أن يقرأه، مع اليوم ودون الوقت</numerusform>
            <numerusform>مدخلان كما يجوز للجمهور أن يقرأهما، مع اليوم ودون الوقت</numerusform>
            <numerusform>%n مدخلات كما يجوز للجمهور أن يقرأها، مع اليوم ودون الوقت</numerusform>
            <numerusform>%n مدخلًا كما يجوز للجمهور أن يقرأها، مع اليوم ودون الوقت</numerusform>
            <numerusform>%n مدخل كما يجوز للجمهور أن يقرأها، مع اليوم ودون الوقت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) with names in the heads of reports</source>
        <translation>
            <numerusform>لا حقول فيها أسماء في رؤوس التقارير</numerusform>
            <numerusform>حقل واحد فيه أسماء في رؤوس التقارير</numerusform>
            <numerusform>حقلان فيهما أسماء في رؤوس التقارير</numerusform>
            <numerusform>%n حقول فيها أسماء في رؤوس التقارير</numerusform>
            <numerusform>%n حقلًا فيها أسماء في رؤوس التقارير</numerusform>
            <numerusform>%n حقل فيها أسماء في رؤوس التقارير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n first wording(s)</source>
        <translation>
            <numerusform>لا صياغات أولى</numerusform>
            <numerusform>صياغة أولى واحدة</numerusform>
            <numerusform>صياغتان أوليان</numerusform>
            <numerusform>%n صياغات أولى</numerusform>
            <numerusform>%n صياغة أولى</numerusform>
            <numerusform>%n صياغة أولى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not entered yet</source>
        <translation>
            <numerusform>لا أسطر لم تُدخل بعد</numerusform>
            <numerusform>سطر واحد لم يُدخل بعد</numerusform>
            <numerusform>سطران لم يُدخلا بعد</numerusform>
            <numerusform>%n أسطر لم تُدخل بعد</numerusform>
            <numerusform>%n سطرًا لم تُدخل بعد</numerusform>
            <numerusform>%n سطر لم تُدخل بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the roster</source>
        <translation>
            <numerusform>لا أسطر في قائمة المشاركين</numerusform>
            <numerusform>سطر واحد في قائمة المشاركين</numerusform>
            <numerusform>سطران في قائمة المشاركين</numerusform>
            <numerusform>%n أسطر في قائمة المشاركين</numerusform>
            <numerusform>%n سطرًا في قائمة المشاركين</numerusform>
            <numerusform>%n سطر في قائمة المشاركين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) from an entry to a speaker or an owner</source>
        <translation>
            <numerusform>لا روابط بين مدخل ومتحدث أو صاحب ممارسة</numerusform>
            <numerusform>رابط واحد بين مدخل ومتحدث أو صاحب ممارسة</numerusform>
            <numerusform>رابطان بين مدخل ومتحدث أو صاحب ممارسة</numerusform>
            <numerusform>%n روابط بين مدخل ومتحدث أو صاحب ممارسة</numerusform>
            <numerusform>%n رابطًا بين مدخل ومتحدث أو صاحب ممارسة</numerusform>
            <numerusform>%n رابط بين مدخل ومتحدث أو صاحب ممارسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) beside sentences that may be printed now: a phrase stands there then</source>
        <translation>
            <numerusform>لا أسماء بجانب جمل يجوز طبعها الآن</numerusform>
            <numerusform>اسم واحد بجانب جملة يجوز طبعه الآن: تحل محله عبارة</numerusform>
            <numerusform>اسمان بجانب جمل يجوز طبعهما الآن: تحل محلهما عبارة</numerusform>
            <numerusform>%n أسماء بجانب جمل يجوز طبعها الآن: تحل محلها عبارة</numerusform>
            <numerusform>%n اسمًا بجانب جمل يجوز طبعها الآن: تحل محلها عبارة</numerusform>
            <numerusform>%n اسم بجانب جمل يجوز طبعها الآن: تحل محلها عبارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) inside sentences: a phrase stands there then</source>
        <translation>
            <numerusform>لا أسماء داخل الجمل</numerusform>
            <numerusform>اسم واحد داخل جملة: تحل محله عبارة</numerusform>
            <numerusform>اسمان داخل الجمل: تحل محلهما عبارة</numerusform>
            <numerusform>%n أسماء داخل الجمل: تحل محلها عبارة</numerusform>
            <numerusform>%n اسمًا داخل الجمل: تحل محلها عبارة</numerusform>
            <numerusform>%n اسم داخل الجمل: تحل محلها عبارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these on the record, in the words that were said</source>
        <translation>
            <numerusform>لا شيء منها يُسمح بإسناده</numerusform>
            <numerusform>مدخل واحد منها يُسمح بإسناده، بالكلمات التي قيلت</numerusform>
            <numerusform>مدخلان منها يُسمح بإسنادهما، بالكلمات التي قيلت</numerusform>
            <numerusform>%n منها يُسمح بإسنادها، بالكلمات التي قيلت</numerusform>
            <numerusform>%n منها يُسمح بإسنادها، بالكلمات التي قيلت</numerusform>
            <numerusform>%n منها يُسمح بإسنادها، بالكلمات التي قيلت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older version(s) or deleted entry(s)</source>
        <translation>
            <numerusform>لا نسخ سابقة ولا مدخلات محذوفة</numerusform>
            <numerusform>نسخة سابقة أو مدخل محذوف: واحد</numerusform>
            <numerusform>نسختان سابقتان أو مدخلان محذوفان</numerusform>
            <numerusform>%n نسخ سابقة ومدخلات محذوفة</numerusform>
            <numerusform>%n نسخة سابقة ومدخلًا محذوفًا</numerusform>
            <numerusform>%n نسخة سابقة ومدخل محذوف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private remark(s)</source>
        <translation>
            <numerusform>لا ملاحظات خاصة</numerusform>
            <numerusform>ملاحظة خاصة واحدة</numerusform>
            <numerusform>ملاحظتان خاصتان</numerusform>
            <numerusform>%n ملاحظات خاصة</numerusform>
            <numerusform>%n ملاحظة خاصة</numerusform>
            <numerusform>%n ملاحظة خاصة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proof(s) beside the log of approvals</source>
        <translation>
            <numerusform>لا إثباتات بجانب سجل الموافقات</numerusform>
            <numerusform>إثبات واحد بجانب سجل الموافقات</numerusform>
            <numerusform>إثباتان بجانب سجل الموافقات</numerusform>
            <numerusform>%n إثباتات بجانب سجل الموافقات</numerusform>
            <numerusform>%n إثباتًا بجانب سجل الموافقات</numerusform>
            <numerusform>%n إثبات بجانب سجل الموافقات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n public role(s)</source>
        <translation>
            <numerusform>لا أدوار معلنة</numerusform>
            <numerusform>دور معلن واحد</numerusform>
            <numerusform>دوران معلنان</numerusform>
            <numerusform>%n أدوار معلنة</numerusform>
            <numerusform>%n دورًا معلنًا</numerusform>
            <numerusform>%n دور معلن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s), with title</source>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة بعنوانها</numerusform>
            <numerusform>جلستان بعنوانيهما</numerusform>
            <numerusform>%n جلسات بعناوينها</numerusform>
            <numerusform>%n جلسة بعناوينها</numerusform>
            <numerusform>%n جلسة بعناوينها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) in the log of approvals, without anybody&apos;s name</source>
        <translation>
            <numerusform>لا خطوات في سجل الموافقات</numerusform>
            <numerusform>خطوة واحدة في سجل الموافقات، دون أي اسم</numerusform>
            <numerusform>خطوتان في سجل الموافقات، دون أي اسم</numerusform>
            <numerusform>%n خطوات في سجل الموافقات، دون أي اسم</numerusform>
            <numerusform>%n خطوة في سجل الموافقات، دون أي اسم</numerusform>
            <numerusform>%n خطوة في سجل الموافقات، دون أي اسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) of your own</source>
        <translation>
            <numerusform>لا وسوم خاصة بك</numerusform>
            <numerusform>وسم واحد خاص بك</numerusform>
            <numerusform>وسمان خاصان بك</numerusform>
            <numerusform>%n وسوم خاصة بك</numerusform>
            <numerusform>%n وسمًا خاصًا بك</numerusform>
            <numerusform>%n وسم خاص بك</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>لا نسخة</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>&amp;Destroy the identities</source>
        <translation>إ&amp;تلاف الهويات</translation>
    </message>
    <message>
        <source>&amp;Save the certificate …</source>
        <translation>&amp;حفظ الشهادة…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Destroy the identities</source>
        <translation>إتلاف الهويات</translation>
    </message>
    <message>
        <source>Hand in the reports first: names that were agreed to are not printed any more afterwards.</source>
        <translation>سلّم التقارير أولًا: الأسماء التي ووفق عليها لن تُطبع بعد ذلك.</translation>
    </message>
    <message>
        <source>Nobody&apos;s name is left of {event} afterwards. This cannot be undone.</source>
        <translation>بعد ذلك لا يبقى من {event} اسم أحد. ولا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Seal the &amp;consents for the secretariat …</source>
        <translation>&amp;ختم الموافقات للأمانة…</translation>
    </message>
    <message>
        <source>The identities are destroyed. The certificate also lies in the data folder.</source>
        <translation>أُتلفت الهويات. الشهادة موجودة أيضًا في مجلد البيانات.</translation>
    </message>
    <message>
        <source>These go, also from every backup:</source>
        <translation>يزول ما يلي، من كل نسخة احتياطية أيضًا:</translation>
    </message>
    <message>
        <source>These stay:</source>
        <translation>يبقى ما يلي:</translation>
    </message>
    <message>
        <source>This was begun before and broken off. Asked for again, it is done in whole.</source>
        <translation>بدأ هذا من قبل ثم انقطع. إذا طُلب ثانية يتم بكامله.</translation>
    </message>
    <message>
        <source>Type the &amp;name of the event</source>
        <translation>اكتب ا&amp;سم الفعالية</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>ما يزول وما يبقى</translation>
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
    <name>Giver</name>
    <message>
        <source>Head of delegation, {body}</source>
        <translation>رئيس الوفد، {body}</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Academia</source>
        <translation>الأوساط الأكاديمية</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>المجتمع المدني</translation>
    </message>
    <message>
        <source>Diaspora</source>
        <translation>الجاليات في المهجر</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>الحكومات</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>المنظمات الدولية</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>السلطات المحلية</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Private sector</source>
        <translation>القطاع الخاص</translation>
    </message>
    <message>
        <source>Youth</source>
        <translation>الشباب</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>صفحة من الدليل</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>صفحات الدليل</translation>
    </message>
    <message>
        <source>This guide is not there in the language of the window yet; it is shown in English.</source>
        <translation>لا يوجد هذا الدليل بعد بلغة النافذة، وهو معروض بالإنكليزية.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>دليل الاستخدام</translation>
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
        <source>Characters in the file: {source} · in entries: {imported} · left out: {left}</source>
        <translation>محارف الملف: {source} · في المدخلات: {imported} · المتروك: {left}</translation>
    </message>
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
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>العنوان الفرعي</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
</context>
<context>
    <name>KeyboardDialog</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cop&amp;y as text</source>
        <translation>&amp;نسخ كنص</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
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
        <source>a word or a key</source>
        <translation>كلمة أو مفتاح</translation>
    </message>
    <message>
        <source>{menu}: {words}</source>
        <translation>{menu}: {words}</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Add each of several lines as an entry of its own</source>
        <translation>إضافة كل سطر من الأسطر مدخلا مستقلا</translation>
    </message>
    <message>
        <source>Add the line</source>
        <translation>إضافة السطر</translation>
    </message>
    <message>
        <source>Back to the capture line; so does any letter, and takes it along</source>
        <translation>العودة إلى سطر التدوين؛ وكل حرف يعود إليه أيضًا ويُكتب فيه</translation>
    </message>
    <message>
        <source>Back to the report</source>
        <translation>العودة إلى التقرير</translation>
    </message>
    <message>
        <source>Back, and from the sentence away</source>
        <translation>رجوع، ومن الجملة إغلاق</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>كسر السطر</translation>
    </message>
    <message>
        <source>Change what is chosen</source>
        <translation>تغيير ما هو مختار</translation>
    </message>
    <message>
        <source>Choose several entries</source>
        <translation>اختيار عدة مداخل</translation>
    </message>
    <message>
        <source>Delete the entry, outside its words</source>
        <translation>حذف المدخل، خارج كلماته</translation>
    </message>
    <message>
        <source>Edit the entry; take what is offered</source>
        <translation>تحرير المدخل؛ أخذ المقترح</translation>
    </message>
    <message>
        <source>Empty the field, then close</source>
        <translation>إفراغ الحقل، ثم الإغلاق</translation>
    </message>
    <message>
        <source>Give back what an abbreviation was typed as</source>
        <translation>إعادة الاختصار كما كُتب</translation>
    </message>
    <message>
        <source>Go to the report, from an empty line</source>
        <translation>الانتقال إلى التقرير، من سطر فارغ</translation>
    </message>
    <message>
        <source>Import what the clipboard holds</source>
        <translation>استيراد ما في الحافظة</translation>
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
        <source>In the roster and its lists</source>
        <translation>في قائمة المشاركين</translation>
    </message>
    <message>
        <source>In the words of an entry</source>
        <translation>في كلمات المدخل</translation>
    </message>
    <message>
        <source>Join it to the entry before, at its start</source>
        <translation>ضمه إلى المدخل السابق، عند بدايته</translation>
    </message>
    <message>
        <source>Join the next entry to it, at its end</source>
        <translation>ضم المدخل التالي إليه، عند نهايته</translation>
    </message>
    <message>
        <source>On the card</source>
        <translation>على البطاقة</translation>
    </message>
    <message>
        <source>On the page of approvals</source>
        <translation>في صفحة الموافقات</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>صياغة أخرى</translation>
    </message>
    <message>
        <source>Remove what is chosen</source>
        <translation>حذف ما هو مختار</translation>
    </message>
    <message>
        <source>Show the entry in its report</source>
        <translation>عرض المدخل في تقريره</translation>
    </message>
    <message>
        <source>Split the entry at the caret</source>
        <translation>تقسيم المدخل عند المؤشر</translation>
    </message>
    <message>
        <source>Take back the answer that is still held</source>
        <translation>سحب الإجابة التي لم تُسجَّل بعد</translation>
    </message>
    <message>
        <source>Take it; on an empty field, close</source>
        <translation>أخذه؛ وفي حقل فارغ، الإغلاق</translation>
    </message>
    <message>
        <source>Take what is marked in that list, else its first line</source>
        <translation>أخذ ما هو محدد في تلك القائمة، وإلا فأول سطر فيها</translation>
    </message>
    <message>
        <source>The answer is no</source>
        <translation>الإجابة لا</translation>
    </message>
    <message>
        <source>The answer is yes</source>
        <translation>الإجابة نعم</translation>
    </message>
    <message>
        <source>The list before</source>
        <translation>القائمة السابقة</translation>
    </message>
    <message>
        <source>The next list</source>
        <translation>القائمة التالية</translation>
    </message>
    <message>
        <source>The next that is offered</source>
        <translation>المقترح التالي</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>المقترح السابق</translation>
    </message>
    <message>
        <source>To the entry before</source>
        <translation>إلى المدخل السابق</translation>
    </message>
    <message>
        <source>To the next entry; after the last one to the capture line</source>
        <translation>إلى المدخل التالي؛ وبعد الأخير إلى سطر التدوين</translation>
    </message>
    <message>
        <source>Twice: open the list of who, section, objective, how many, anything</source>
        <translation>مرتين: فتح القائمة: من، القسم، الهدف، كم، أي شيء</translation>
    </message>
    <message>
        <source>Where somebody or something is chosen by typing</source>
        <translation>حيث يُختار بالكتابة</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Good practice</source>
        <translation>ممارسة جيدة</translation>
    </message>
    <message>
        <source>Leading the session</source>
        <translation>إدارة الجلسة</translation>
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
    <name>Lack</name>
    <message>
        <source>Empty sections</source>
        <translation>أقسام فارغة</translation>
    </message>
    <message>
        <source>Not filed in a section</source>
        <translation>غير مصنفة في قسم</translation>
    </message>
    <message>
        <source>Practices without an owner</source>
        <translation>ممارسات لا يُعرف أصحابها</translation>
    </message>
    <message>
        <source>Quotes to ask about, while the speaker is here</source>
        <translation>اقتباسات يُسأل عنها ما دام المتكلم حاضرًا</translation>
    </message>
    <message>
        <source>Sections over their limit</source>
        <translation>أقسام تتجاوز حدها</translation>
    </message>
    <message>
        <source>Who said it is not known</source>
        <translation>لا يُعرف من قاله</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>بلا وسم</translation>
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
    <name>LastLinesPrompt</name>
    <message>
        <source>Enter takes it, Escape leaves it</source>
        <translation>إدخال يأخذه، وخروج يتركه</translation>
    </message>
    <message>
        <source>How many lines, or since when</source>
        <translation>كم سطرا، أو منذ متى</translation>
    </message>
    <message>
        <source>a number, or since: 15:10</source>
        <translation>عدد، أو منذ: 15:10</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>Anonymous</source>
        <translation>دون اسم</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>State or organisation</source>
        <translation>دولة أو منظمة</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>nothing at all</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>the State or organisation</source>
        <translation>الدولة أو المنظمة</translation>
    </message>
    <message>
        <source>the group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>الشخص</translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>The name of one is another name of the other</source>
        <translation>اسم أحدهما اسم آخر للثاني</translation>
    </message>
    <message>
        <source>The same e-mail address</source>
        <translation>عنوان البريد الإلكتروني نفسه</translation>
    </message>
    <message>
        <source>The same name</source>
        <translation>الاسم نفسه</translation>
    </message>
    <message>
        <source>The same name but for accents, capitals and marks</source>
        <translation>الاسم نفسه مع اختلاف في الحركات أو العلامات أو حالة الأحرف</translation>
    </message>
    <message>
        <source>The same name in another order</source>
        <translation>الاسم نفسه بترتيب آخر</translation>
    </message>
    <message>
        <source>The same name in another script</source>
        <translation>الاسم نفسه بكتابة أخرى</translation>
    </message>
    <message>
        <source>The same name with initials</source>
        <translation>الاسم نفسه بالأحرف الأولى</translation>
    </message>
</context>
<context>
    <name>LineOffers</name>
    <message>
        <source>What may be meant</source>
        <translation>ما قد يكون المقصود</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message numerus="yes">
        <source>%n line(s) kept</source>
        <translation>
            <numerusform>لم يُحفظ أي سطر</numerusform>
            <numerusform>حُفظ سطر واحد</numerusform>
            <numerusform>حُفظ سطران</numerusform>
            <numerusform>حُفظت %n أسطر</numerusform>
            <numerusform>حُفظ %n سطرًا</numerusform>
            <numerusform>حُفظ %n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>A line for the report</source>
        <translation>سطر للتقرير</translation>
    </message>
    <message>
        <source>Nothing of them is shown. New lines can be typed all the same: they are kept, and go into the report afterwards.</source>
        <translation>لا يظهر شيء منها. ويمكن مع ذلك كتابة سطور جديدة: تُحفظ ثم تدخل في التقرير بعد ذلك.</translation>
    </message>
    <message>
        <source>Nothing of them is shown. New lines can be typed below: this window keeps them until the notes are unlocked.</source>
        <translation>لا يظهر منها شيء. يمكن كتابة أسطر جديدة أدناه: تحتفظ بها هذه النافذة حتى تُفتح الملاحظات.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Passphrase forgotten: use the recovery &amp;code</source>
        <translation>نسيت عبارة المرور: استخدم &amp;رمز الاسترداد</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Your notes are locked</source>
        <translation>ملاحظاتك مقفلة</translation>
    </message>
</context>
<context>
    <name>ManyLines</name>
    <message numerus="yes">
        <source>%n line(s): Enter makes one entry of them, Ctrl+Enter one of each</source>
        <translation>
            <numerusform>لا توجد سطور</numerusform>
            <numerusform>سطر واحد: مفتاح Enter يجعله مدخلًا</numerusform>
            <numerusform>سطران: مفتاح Enter يجعلهما مدخلًا واحدًا، وCtrl+Enter مدخلًا لكل سطر</numerusform>
            <numerusform>%n سطور: مفتاح Enter يجعلها مدخلًا واحدًا، وCtrl+Enter مدخلًا لكل سطر</numerusform>
            <numerusform>%n سطرًا: مفتاح Enter يجعلها مدخلًا واحدًا، وCtrl+Enter مدخلًا لكل سطر</numerusform>
            <numerusform>%n سطر: مفتاح Enter يجعلها مدخلًا واحدًا، وCtrl+Enter مدخلًا لكل سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was pasted is long: it stands in %n entry(s) now.</source>
        <translation>
            <numerusform>النص الملصق طويل: لا مدخلات له.</numerusform>
            <numerusform>النص الملصق طويل: صار الآن في مدخل واحد.</numerusform>
            <numerusform>النص الملصق طويل: صار الآن في مدخلين.</numerusform>
            <numerusform>النص الملصق طويل: صار الآن في %n مدخلات.</numerusform>
            <numerusform>النص الملصق طويل: صار الآن في %n مدخلًا.</numerusform>
            <numerusform>النص الملصق طويل: صار الآن في %n مدخل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MappingBox</name>
    <message>
        <source>Column {number}</source>
        <translation>العمود {number}</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>لا يُستورد</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>&amp;ورقة العمل</translation>
    </message>
    <message>
        <source>What each column holds</source>
        <translation>محتوى كل عمود</translation>
    </message>
    <message>
        <source>{column} ({example})</source>
        <translation>{column} ({example})</translation>
    </message>
</context>
<context>
    <name>Margin</name>
    <message>
        <source>approved for other files</source>
        <translation>موافَق عليه لملفات أخرى</translation>
    </message>
    <message>
        <source>in doubt: earlier version</source>
        <translation>موضع شك: نسخة سابقة</translation>
    </message>
    <message>
        <source>in doubt: was damaged</source>
        <translation>موضع شك: كان تالفًا</translation>
    </message>
    <message>
        <source>off the record, not printed</source>
        <translation>غير قابل للنشر، لا يُطبع</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Ask to name</source>
        <translation>طلب ال&amp;تسمية</translation>
    </message>
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
        <source>&amp;How many said it</source>
        <translation>&amp;كم متحدثًا قاله</translation>
    </message>
    <message>
        <source>&amp;In this moment</source>
        <translation>في هذه ال&amp;لحظة</translation>
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
        <source>&amp;Phrase and verb</source>
        <translation>العبارة وال&amp;فعل</translation>
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
        <source>&amp;Who</source>
        <translation>م&amp;ن</translation>
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
    <name>MomentCommands</name>
    <message>
        <source>Held back, for it seems to begin with “off the record”: “{entry}”. Never printed, unless you press {key}.</source>
        <translation>محجوب، لأنه يبدو مبتدئا بعبارة «خارج المحضر»: «{entry}». لن يطبع أبدا، إلا إذا ضغطت {key}.</translation>
    </message>
    <message>
        <source>No line was noted since then.</source>
        <translation>لم يدون أي سطر منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>No longer off the record: {entry}</source>
        <translation>لم يعد خارج المحضر: {entry}</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>خارج المحضر</translation>
    </message>
    <message>
        <source>Off the record, never printed: {entry}</source>
        <translation>خارج المحضر، لا يطبع أبدا: {entry}</translation>
    </message>
    <message>
        <source>There is no entry yet.</source>
        <translation>لا يوجد أي مدخل بعد.</translation>
    </message>
    <message>
        <source>Type how many lines, or a time.</source>
        <translation>اكتب عدد الأسطر، أو وقتا.</translation>
    </message>
    <message>
        <source>{regime}: nothing noted now will ever be printed · {key} ends it</source>
        <translation>{regime}: لن يطبع أبدا أي شيء يدون الآن · {key} ينهي ذلك</translation>
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
        <source>Ctrl+G replaces it · Ctrl+U: only spoken about here, Ctrl+Shift+U: in the whole event</source>
        <translation>Ctrl+G للاستبدال · Ctrl+U: مذكور فقط هنا، Ctrl+Shift+U: في الفعالية كلها</translation>
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
        <source>{name} is replaced · Ctrl+Shift+G records it as speaker, Ctrl+Shift+O as owner; else nobody is recorded</source>
        <translation>استُبدل {name} · Ctrl+Shift+G لتسجيله متحدثًا، وCtrl+Shift+O صاحبًا للممارسة؛ وإلا فلا يُسجّل أحد</translation>
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
    <name>NewPassphrase</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;عبارة المرور</translation>
    </message>
    <message>
        <source>Sho&amp;w what is typed</source>
        <translation>إ&amp;ظهار ما يُكتب</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>العبارة نفسها ثا&amp;نية</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>العبارتان غير متطابقتين بعد.</translation>
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
    <name>Offer</name>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source>Add a new draft</source>
        <translation>إضافة مسودة جديدة</translation>
    </message>
    <message>
        <source>In the text, but tagged nowhere: {what}</source>
        <translation>في النص ولكن بلا وسم: {what}</translation>
    </message>
    <message>
        <source>Not in the text: {what}</source>
        <translation>غير مذكور في النص: {what}</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Text and tags do not agree. {what}</source>
        <translation>لا يتطابق النص مع الوسوم. {what}</translation>
    </message>
    <message>
        <source>Unclear: {what}</source>
        <translation>غير واضح: {what}</translation>
    </message>
    <message>
        <source>{drafted}: {words} – Enter takes it over.</source>
        <translation>{drafted}: {words} – مفتاح Enter لاعتمادها.</translation>
    </message>
    <message>
        <source>{how_many} – how many said it</source>
        <translation>{how_many} – كم قالوه</translation>
    </message>
    <message>
        <source>{section} – this is where it goes</source>
        <translation>{section} – يوضع هنا</translation>
    </message>
    <message>
        <source>{who} – its practice</source>
        <translation>{who} – ممارسته</translation>
    </message>
    <message>
        <source>{who} – speaks</source>
        <translation>{who} – يتحدث</translation>
    </message>
    <message>
        <source>{words} – Enter adds a new draft.</source>
        <translation>{words} – مفتاح Enter لإضافة مسودة جديدة.</translation>
    </message>
    <message>
        <source>{words} – subheading</source>
        <translation>{words} – عنوان فرعي</translation>
    </message>
    <message>
        <source>“{word}” – a speaker not known yet</source>
        <translation>«{word}» – متحدث غير معروف بعد</translation>
    </message>
</context>
<context>
    <name>OfferCommands</name>
    <message>
        <source>No section waits for a draft.</source>
        <translation>لا يوجد قسم ينتظر مسودة.</translation>
    </message>
    <message>
        <source>Taken over into {section}</source>
        <translation>اعتُمد في {section}</translation>
    </message>
</context>
<context>
    <name>PageModel</name>
    <message>
        <source>Inbox</source>
        <translation>صندوق الوارد</translation>
    </message>
    <message>
        <source>{words} – tags: {tags}</source>
        <translation>{words} – الوسوم: {tags}</translation>
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
    <name>Part</name>
    <message>
        <source>Said by</source>
        <translation>قاله</translation>
    </message>
    <message>
        <source>Whose practice</source>
        <translation>صاحب الممارسة</translation>
    </message>
</context>
<context>
    <name>Participant</name>
    <message>
        <source>{name} (not known yet)</source>
        <translation>{name} (غير معروف بعد)</translation>
    </message>
</context>
<context>
    <name>ParticipantDialog</name>
    <message>
        <source>&amp;Country</source>
        <translation>الب&amp;لد</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>ال&amp;بريد الإلكتروني</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>الم&amp;جموعة</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>المن&amp;ظمة</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>الم&amp;نصب</translation>
    </message>
    <message>
        <source>&amp;Speaks for the group of States</source>
        <translation>ال&amp;تحدث باسم مجموعة الدول</translation>
    </message>
    <message>
        <source>A participant needs a name.</source>
        <translation>لا بد من اسم للمشارك.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>إضافة مشارك</translation>
    </message>
    <message>
        <source>Change a participant</source>
        <translation>تغيير بيانات مشارك</translation>
    </message>
    <message>
        <source>Co&amp;de</source>
        <translation>الر&amp;مز</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>Other n&amp;ames</source>
        <translation>أسماء أ&amp;خرى</translation>
    </message>
    <message>
        <source>Reg&amp;ion</source>
        <translation>المن&amp;طقة</translation>
    </message>
    <message>
        <source>made from the name if left empty</source>
        <translation>يُشتق من الاسم إن تُرك فارغًا</translation>
    </message>
    <message>
        <source>several are parted by ;</source>
        <translation>يُفصل بين الأسماء بفاصلة منقوطة</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Fair: good enough for a short time. Two more words make it strong.</source>
        <translation>متوسطة: تكفي لوقت قصير. كلمتان أخريان تجعلانها قوية.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>قوية.</translation>
    </message>
    <message>
        <source>Too short: at least ten letters, better five or six words.</source>
        <translation>قصيرة جدًا: عشرة أحرف على الأقل، والأفضل خمس كلمات أو ست.</translation>
    </message>
    <message>
        <source>Weak: it would be guessed. Take more words that do not belong together.</source>
        <translation>ضعيفة: يمكن تخمينها. خذ كلمات أكثر لا صلة بينها.</translation>
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
        <source>&amp;For</source>
        <translation>&amp;من أجل</translation>
    </message>
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
    <message>
        <source>What the report is for</source>
        <translation>الغرض من التقرير</translation>
    </message>
</context>
<context>
    <name>Printed</name>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>hidden</source>
        <translation>مخفي</translation>
    </message>
</context>
<context>
    <name>PrivacyCommands</name>
    <message>
        <source>A second screen has appeared, so privacy mode is on: identities are hidden. {key} shows them.</source>
        <translation>ظهرت شاشة ثانية، فشُغّل وضع الخصوصية: الهويات مخفية. {key} يظهرها.</translation>
    </message>
    <message>
        <source>There is more than one screen, so privacy mode is on: identities are hidden. {key} shows them.</source>
        <translation>هناك أكثر من شاشة، فشُغّل وضع الخصوصية: الهويات مخفية. {key} يظهرها.</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>The programme names another form for {codes}: their reports stay on their form until you move them.</source>
        <translation>يذكر البرنامج نموذجًا آخر لما يلي: {codes}. تبقى تقاريرها على نموذجها إلى أن تُنقل إلى غيره.</translation>
    </message>
</context>
<context>
    <name>ProgrammeCommands</name>
    <message numerus="yes">
        <source>%n row(s) left out.</source>
        <translation>
            <numerusform>لم يُترك أي صف.</numerusform>
            <numerusform>تُرك صف واحد.</numerusform>
            <numerusform>تُرك صفان.</numerusform>
            <numerusform>تُركت %n صفوف.</numerusform>
            <numerusform>تُرك %n صفًا.</numerusform>
            <numerusform>تُرك %n صف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) changed.</source>
        <translation>
            <numerusform>لم تُعدّل أي جلسة.</numerusform>
            <numerusform>عُدّلت جلسة واحدة.</numerusform>
            <numerusform>عُدّلت جلستان.</numerusform>
            <numerusform>عُدّلت %n جلسات.</numerusform>
            <numerusform>عُدّلت %n جلسة.</numerusform>
            <numerusform>عُدّلت %n جلسة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) made.</source>
        <translation>
            <numerusform>لم تُنشأ أي جلسة.</numerusform>
            <numerusform>أُنشئت جلسة واحدة.</numerusform>
            <numerusform>أُنشئت جلستان.</numerusform>
            <numerusform>أُنشئت %n جلسات.</numerusform>
            <numerusform>أُنشئت %n جلسة.</numerusform>
            <numerusform>أُنشئت %n جلسة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) unchanged.</source>
        <translation>
            <numerusform>لا جلسات دون تغيير.</numerusform>
            <numerusform>بقيت جلسة واحدة دون تغيير.</numerusform>
            <numerusform>بقيت جلستان دون تغيير.</numerusform>
            <numerusform>بقيت %n جلسات دون تغيير.</numerusform>
            <numerusform>بقيت %n جلسة دون تغيير.</numerusform>
            <numerusform>بقيت %n جلسة دون تغيير.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Import a programme</source>
        <translation>استيراد برنامج</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>تجري قراءة {name}…</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xlsm);;All files (*)</source>
        <translation>جداول (*.csv *.tsv *.txt *.xlsx *.xlsm);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>There is no table on the clipboard: copy the rows in your spreadsheet first.</source>
        <translation>لا يوجد جدول في الحافظة: يجب أولًا نسخ الصفوف في برنامج الجداول.</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>الحافظة</translation>
    </message>
</context>
<context>
    <name>ProgrammeFault</name>
    <message>
        <source>The code “{given}” is already used in row {about}.</source>
        <translation>الرمز «{given}» مستعمل من قبل في الصف {about}.</translation>
    </message>
    <message>
        <source>The date “{given}” has no year.</source>
        <translation>التاريخ «{given}» بلا سنة.</translation>
    </message>
    <message>
        <source>There is no form “{given}”; there are: {about}.</source>
        <translation>لا يوجد نموذج باسم «{given}»؛ والنماذج الموجودة هي: {about}.</translation>
    </message>
    <message>
        <source>There is no session code in it.</source>
        <translation>ليس فيه رمز للجلسة.</translation>
    </message>
    <message>
        <source>There is no title in it.</source>
        <translation>ليس فيه عنوان.</translation>
    </message>
    <message>
        <source>This is too long for the column “{about}”: {given}</source>
        <translation>هذا أطول مما يتسع له العمود «{about}»: {given}</translation>
    </message>
    <message>
        <source>“{given}” could be two dates; write it as 2026-12-05.</source>
        <translation>يمكن أن يكون «{given}» تاريخين؛ فليُكتب على هذا النحو: 2026-12-05.</translation>
    </message>
    <message>
        <source>“{given}” is not a date.</source>
        <translation>«{given}» ليس تاريخًا.</translation>
    </message>
    <message>
        <source>“{given}” is not a language that reports can have; there are: {about}.</source>
        <translation>«{given}» ليست من لغات التقارير، وهي: {about}.</translation>
    </message>
    <message>
        <source>“{given}” is not a time.</source>
        <translation>«{given}» ليس وقتًا.</translation>
    </message>
</context>
<context>
    <name>ProgrammeField</name>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>إدارة الجلسة</translation>
    </message>
    <message>
        <source>Panellists</source>
        <translation>المتحاورون</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>المقرر</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>التوقيت</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
</context>
<context>
    <name>ProgrammeImportDialog</name>
    <message>
        <source>&amp;Dates such as {example}</source>
        <translation>ال&amp;تواريخ مثل {example}</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>ال&amp;فعالية</translation>
    </message>
    <message>
        <source>&amp;Form where none is named</source>
        <translation>ال&amp;نموذج إذا لم يُذكر</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>ا&amp;ستيراد</translation>
    </message>
    <message>
        <source>&amp;Language where none is named</source>
        <translation>ال&amp;لغة إذا لم تُذكر</translation>
    </message>
    <message>
        <source>&amp;Noticed: {count}</source>
        <translation>الملا&amp;حظات: {count}</translation>
    </message>
    <message>
        <source>&amp;Sessions: {count}</source>
        <translation>ال&amp;جلسات: {count}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cannot be &amp;taken: {count}</source>
        <translation>الصفوف ال&amp;مرفوضة: {count}</translation>
    </message>
    <message>
        <source>Import a programme</source>
        <translation>استيراد برنامج</translation>
    </message>
    <message>
        <source>Import only the &amp;good rows</source>
        <translation>استيراد الصفوف ال&amp;صالحة فقط</translation>
    </message>
    <message>
        <source>In the programme</source>
        <translation>في البرنامج</translation>
    </message>
    <message>
        <source>No column is said to hold the codes of the sessions; choose it on the side.</source>
        <translation>لم يُحدد العمود الذي يتضمن رموز الجلسات؛ يمكن اختياره في القائمة المجاورة.</translation>
    </message>
    <message>
        <source>No column is said to hold the titles of the sessions; choose it on the side.</source>
        <translation>لم يُحدد العمود الذي يتضمن عناوين الجلسات؛ يمكن اختياره في القائمة المجاورة.</translation>
    </message>
    <message>
        <source>None of the rows can be taken.</source>
        <translation>لا يمكن استيراد أي من الصفوف.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is imported while %n row(s) cannot be taken: mend the table, or tick “Import only the good rows”.</source>
        <translation>
            <numerusform>لا يُستورد شيء ما دام هناك صفوف مرفوضة: يمكن تصحيح الجدول أو تحديد «استيراد الصفوف الصالحة فقط».</numerusform>
            <numerusform>لا يُستورد شيء ما دام هناك صف مرفوض واحد: يمكن تصحيح الجدول أو تحديد «استيراد الصفوف الصالحة فقط».</numerusform>
            <numerusform>لا يُستورد شيء ما دام هناك صفان مرفوضان: يمكن تصحيح الجدول أو تحديد «استيراد الصفوف الصالحة فقط».</numerusform>
            <numerusform>لا يُستورد شيء ما دام هناك %n صفوف مرفوضة: يمكن تصحيح الجدول أو تحديد «استيراد الصفوف الصالحة فقط».</numerusform>
            <numerusform>لا يُستورد شيء ما دام هناك %n صفًا مرفوضًا: يمكن تصحيح الجدول أو تحديد «استيراد الصفوف الصالحة فقط».</numerusform>
            <numerusform>لا يُستورد شيء ما دام هناك %n صف مرفوض: يمكن تصحيح الجدول أو تحديد «استيراد الصفوف الصالحة فقط».</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Rows that cannot be taken</source>
        <translation>الصفوف التي لا يمكن استيرادها</translation>
    </message>
    <message>
        <source>Sessions in the table</source>
        <translation>الجلسات الواردة في الجدول</translation>
    </message>
    <message>
        <source>The programme needs the name of its event.</source>
        <translation>يحتاج البرنامج إلى اسم فعاليته.</translation>
    </message>
    <message>
        <source>There is no session in this table: no row below its headers holds anything.</source>
        <translation>لا توجد جلسات في هذا الجدول: كل الصفوف تحت العناوين فارغة.</translation>
    </message>
    <message>
        <source>What was noticed while reading</source>
        <translation>ما لوحظ أثناء القراءة</translation>
    </message>
    <message>
        <source>What would be imported</source>
        <translation>ما سيُستورد</translation>
    </message>
    <message>
        <source>Why it cannot be taken</source>
        <translation>سبب تعذر استيراده</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>معدّلة</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {unchanged} unchanged, {bad} that cannot be taken.</source>
        <translation>جديدة: {new}، معدّلة: {changed}، دون تغيير: {unchanged}، مرفوضة: {bad}.</translation>
    </message>
</context>
<context>
    <name>ProgrammeSourceDialog</name>
    <message>
        <source>A programme is a table with a row for each session: its code and title, and where they are known its date, times, room, form, language and people. It can be a CSV file or an Excel workbook, or rows copied in a spreadsheet. You see what it would bring before anything is stored.</source>
        <translation>البرنامج جدول فيه صف لكل جلسة: رمزها وعنوانها، وما عُرف من تاريخها وتوقيتها وقاعتها ونموذجها ولغتها والمشاركين فيها. ويمكن أن يكون ملف CSV أو مصنف Excel أو صفوفًا منسوخة من برنامج الجداول. ويُعرض ما سيأتي به قبل حفظ أي شيء.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>From a &amp;file …</source>
        <translation>من &amp;ملف…</translation>
    </message>
    <message>
        <source>From the &amp;clipboard</source>
        <translation>من ال&amp;حافظة</translation>
    </message>
    <message>
        <source>Import a programme</source>
        <translation>استيراد برنامج</translation>
    </message>
</context>
<context>
    <name>PublicRole</name>
    <message>
        <source>Chair</source>
        <translation>رئاسة الجلسة</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>الجهة المضيفة</translation>
    </message>
    <message>
        <source>Hosting: {names}</source>
        <translation>الاستضافة: {names}</translation>
    </message>
    <message>
        <source>In the chair: {names}</source>
        <translation>الرئاسة: {names}</translation>
    </message>
    <message>
        <source>Moderating: {names}</source>
        <translation>إدارة الجلسة: {names}</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>إدارة الجلسة</translation>
    </message>
    <message>
        <source>On the panel: {names}</source>
        <translation>المحاورون: {names}</translation>
    </message>
    <message>
        <source>Panellist</source>
        <translation>محاور</translation>
    </message>
</context>
<context>
    <name>PublicRolesDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;إضافة</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>A&amp;s</source>
        <translation>ب&amp;صفة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>نقل إلى أ&amp;سفل</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>نقل إلى أ&amp;على</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Public role</source>
        <translation>الدور المعلن</translation>
    </message>
    <message>
        <source>Public roles of this sessio&amp;n</source>
        <translation>الأدوار المعلنة في هذه ال&amp;جلسة</translation>
    </message>
    <message>
        <source>Public roles of this session</source>
        <translation>الأدوار المعلنة في هذه الجلسة</translation>
    </message>
    <message>
        <source>Public roles: {session}</source>
        <translation>الأدوار المعلنة: ⁨{session}⁩</translation>
    </message>
    <message>
        <source>Put their names into the &amp;head of the report, where it is blank:</source>
        <translation>إدراج أسمائهم في &amp;رأس التقرير حيث يكون فارغًا:</translation>
    </message>
    <message>
        <source>The published programme names them, so the head of the report may. Beside a point nobody is named by this.</source>
        <translation>ترد أسماؤهم في البرنامج المنشور، فيجوز ذكرها في رأس التقرير. ولا يُذكر بذلك اسم أحد بجانب أي نقطة.</translation>
    </message>
    <message>
        <source>There is nobody in the roster yet: import or add those who are in the room first.</source>
        <translation>القائمة فارغة بعد: يلزم أولًا استيراد الحاضرين أو إضافتهم.</translation>
    </message>
    <message>
        <source>a part of a name, code, organisation or other name</source>
        <translation>جزء من اسم أو رمز أو منظمة أو اسم آخر</translation>
    </message>
    <message>
        <source>{name} has this public role already.</source>
        <translation>هذا الدور مسند من قبل إلى {name}.</translation>
    </message>
</context>
<context>
    <name>PublicWords</name>
    <message>
        <source>Approval</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>If approved</source>
        <translation>في حال الموافقة</translation>
    </message>
    <message>
        <source>It came out of a damaged file. Read it, and write it anew or say that it is right as it stands: Shift+F2.</source>
        <translation>جاءت من ملف تالف. اقرأها ثم أعد كتابتها، أو قل إنها صحيحة كما هي: Shift+F2.</translation>
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
        <source>Record answer …</source>
        <translation>تسجيل الجواب…</translation>
    </message>
    <message>
        <source>The public report says now</source>
        <translation>ما يقوله التقرير العلني الآن</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>{who}: {why}</source>
        <translation>{who} – {why}</translation>
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
    <name>RecoveryCodeDialog</name>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>صار عندي</translation>
    </message>
    <message>
        <source>It is not shown again. Escape once more closes it.</source>
        <translation>لن يظهر مرة أخرى. الضغط على Escape مرة أخرى يغلق النافذة.</translation>
    </message>
    <message>
        <source>It opens your notes when the passphrase is forgotten. It is shown this once and kept nowhere: print it or write it down, and keep it apart from this computer. Without passphrase and code nobody can open your notes.</source>
        <translation>يفتح ملاحظاتك عند نسيان عبارة المرور. يظهر هذه المرة فقط ولا يُحفظ في أي مكان: اطبعه أو اكتبه، واحتفظ به بعيدًا عن هذا الحاسوب. من دون عبارة المرور والرمز لا يستطيع أحد فتح ملاحظاتك.</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>رمز الاسترداد الخاص بك</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>No backup was made because {why}.</source>
        <translation>لم تُنشأ نسخة: {why}.</translation>
    </message>
    <message>
        <source>No backup was made, because no sound copy came of it: {path} seems damaged.</source>
        <translation>لم تُنشأ نسخة لأن النسخة لم تكن سليمة: يبدو أن {path} تالف.</translation>
    </message>
    <message>
        <source>No backup was made: {why}.</source>
        <translation>لم تُنشأ نسخة: {why}.</translation>
    </message>
    <message>
        <source>Not saved: this report is no longer in the store.</source>
        <translation>لم يُحفظ: هذا التقرير لم يعد في ملاحظاتك.</translation>
    </message>
    <message>
        <source>Not saved: {why}.</source>
        <translation>لم يُحفظ: {why}.</translation>
    </message>
    <message>
        <source>Nothing was restored because {why}.</source>
        <translation>لم يُستعد شيء: {why}.</translation>
    </message>
    <message>
        <source>Nothing was restored: {why}.</source>
        <translation>لم يُستعد شيء: {why}.</translation>
    </message>
    <message>
        <source>The backup {backup} could not be read because {why}.</source>
        <translation>تعذرت قراءة النسخة {backup}: {why}.</translation>
    </message>
    <message>
        <source>The backup {backup} could not be read: {why}.</source>
        <translation>تعذرت قراءة النسخة {backup}: {why}.</translation>
    </message>
    <message>
        <source>The backup {backup} is damaged and was not restored; another one may be sound.</source>
        <translation>النسخة {backup} تالفة ولم تُستعد؛ قد تكون نسخة أخرى سليمة.</translation>
    </message>
    <message>
        <source>The backup {backup} was made by a newer version of GFMD Desk; please update this one.</source>
        <translation>أُنشئت النسخة {backup} بإصدار أحدث من GFMD Desk؛ يرجى تحديث هذا الإصدار.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be used: {why}.</source>
        <translation>لا يمكن استخدام مجلد البيانات {folder}: {why}.</translation>
    </message>
    <message>
        <source>The file was not written: its name is too long ({number} characters).</source>
        <translation>لم يُكتب الملف: اسمه طويل جدًا (عدد الأحرف: {number}).</translation>
    </message>
    <message>
        <source>The file with your notes cannot be read: {path} ({why}).</source>
        <translation>لا يمكن قراءة ملف ملاحظاتك: {path} ({why}).</translation>
    </message>
    <message>
        <source>The file with your notes is damaged: {path} was left as it is.</source>
        <translation>ملف ملاحظاتك تالف: تُرك {path} كما هو.</translation>
    </message>
    <message>
        <source>The file with your notes is empty, which it should never be: {path} was left as it is.</source>
        <translation>ملف ملاحظاتك فارغ، ولا ينبغي أن يكون كذلك أبدًا: تُرك {path} كما هو.</translation>
    </message>
    <message>
        <source>The file with your notes is not there, but backups of it are: {path}. Restore one of them.</source>
        <translation>ملف ملاحظاتك غير موجود، لكن نسخه موجودة: {path}. استعادة إحداها ممكنة.</translation>
    </message>
    <message>
        <source>The file with your notes is not there, though its key {key} is: put a copy of it back as {path}.</source>
        <translation>ملف ملاحظاتك غير موجود مع أن مفتاحه {key} موجود: يلزم إعادة نسخة منه باسم {path}.</translation>
    </message>
    <message>
        <source>The key file cannot be read, so your notes stay locked: {path} ({why}).</source>
        <translation>لا يمكن قراءة ملف المفتاح، فتبقى ملاحظاتك مقفلة: {path} ({why}).</translation>
    </message>
    <message>
        <source>The key file is damaged, so your notes cannot be unlocked: put a copy of it back. {path} was left as it is.</source>
        <translation>ملف المفتاح تالف، فلا يمكن فتح ملاحظاتك: يلزم إعادة نسخة منه. تُرك {path} كما هو.</translation>
    </message>
    <message>
        <source>The key file was written by a newer version of GFMD Desk; please update this one. {path} was left as it is.</source>
        <translation>كُتب ملف المفتاح بإصدار أحدث من GFMD Desk؛ يرجى تحديث هذا الإصدار. تُرك {path} كما هو.</translation>
    </message>
    <message>
        <source>The store cannot be opened because {why}: {path} was left as it is.</source>
        <translation>لا يمكن فتح ملاحظاتك ({why}): تُرك {path} كما هو.</translation>
    </message>
    <message>
        <source>The store in {folder} cannot be opened because {why}.</source>
        <translation>لا يمكن فتح ملاحظاتك في {folder}: {why}.</translation>
    </message>
    <message>
        <source>This file is not a store of GFMD Desk: {path} was left as it is.</source>
        <translation>هذا الملف ليس من ملفات ملاحظات GFMD Desk: تُرك {path} كما هو.</translation>
    </message>
    <message>
        <source>What was erased is not yet gone from the free pages: {why}.</source>
        <translation>ما مُحي لم يختفِ بعد من الصفحات الحرة: {why}.</translation>
    </message>
    <message>
        <source>Your notes are locked with a passphrase.</source>
        <translation>ملاحظاتك مقفلة بعبارة مرور.</translation>
    </message>
    <message>
        <source>Your notes are not sealed, though a key file lies beside them: put {key} elsewhere. {path} was left as it is.</source>
        <translation>ملاحظاتك غير محمية مع أن ملف مفتاح بجانبها: يلزم نقل {key} إلى مكان آخر. تُرك {path} كما هو.</translation>
    </message>
    <message>
        <source>Your notes cannot be read just now: {why}.</source>
        <translation>لا يمكن قراءة ملاحظاتك الآن: {why}.</translation>
    </message>
    <message>
        <source>Your notes could not be brought up to date: {path} was left as it is. Please report this.</source>
        <translation>تعذر تحديث ملاحظاتك: تُرك {path} كما هو. يرجى الإبلاغ عن ذلك.</translation>
    </message>
    <message>
        <source>Your notes were not brought up to date, because no sound copy of them could be made first. {what}</source>
        <translation>لم تُحدَّث ملاحظاتك لأنه تعذر إنشاء نسخة سليمة منها أولًا. {what}</translation>
    </message>
    <message>
        <source>Your notes were written by a newer version of GFMD Desk; please update this one. {path} was left as it is.</source>
        <translation>كُتبت ملاحظاتك بإصدار أحدث من GFMD Desk؛ يرجى تحديث هذا الإصدار. تُرك {path} كما هو.</translation>
    </message>
    <message>
        <source>Your notes were written by an older version of GFMD Desk and have to be brought up to date, but {path} may only be read.</source>
        <translation>كُتبت ملاحظاتك بإصدار أقدم من GFMD Desk ويجب تحديثها، لكن {path} للقراءة فقط.</translation>
    </message>
    <message>
        <source>a figure that could tell whose practice it is</source>
        <translation>رقمًا قد يكشف صاحب الممارسة</translation>
    </message>
    <message>
        <source>a name of its own that could tell whose practice it is</source>
        <translation>اسم علم قد يكشف صاحب الممارسة</translation>
    </message>
    <message>
        <source>a name that was not approved</source>
        <translation>اسمًا لم تُعطَ الموافقة عليه</translation>
    </message>
    <message>
        <source>a word that could be a name</source>
        <translation>كلمة قد تكون اسمًا</translation>
    </message>
    <message>
        <source>an office that could tell whose practice it is</source>
        <translation>منصبًا قد يكشف صاحب الممارسة</translation>
    </message>
    <message>
        <source>another program has been holding the file with your notes</source>
        <translation>برنامج آخر يمسك بملف ملاحظاتك</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>لا يمكن قراءته</translation>
    </message>
    <message>
        <source>somebody else&apos;s name</source>
        <translation>اسم شخص آخر</translation>
    </message>
    <message>
        <source>the disk did not take it</source>
        <translation>لم يقبله القرص</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>القرص يبلغ عن خطأ</translation>
    </message>
    <message>
        <source>the file with your notes cannot be opened</source>
        <translation>لا يمكن فتح ملف ملاحظاتك</translation>
    </message>
    <message>
        <source>the file with your notes is damaged</source>
        <translation>ملف ملاحظاتك تالف</translation>
    </message>
    <message>
        <source>the file with your notes may only be read</source>
        <translation>ملف ملاحظاتك للقراءة فقط</translation>
    </message>
    <message>
        <source>there is no permission for the file with your notes</source>
        <translation>لا إذن بالوصول إلى ملف ملاحظاتك</translation>
    </message>
    <message>
        <source>{name} was not written: the disk is full.</source>
        <translation>لم يُكتب {name}: القرص ممتلئ.</translation>
    </message>
    <message>
        <source>{name} was not written: the folder {folder} can only be read.</source>
        <translation>لم يُكتب {name}: المجلد {folder} للقراءة فقط.</translation>
    </message>
    <message>
        <source>{name} was not written: the inspection of the finished file found {what} in {where} and {more} more.</source>
        <translation>لم يُكتب {name}: وجد فحص الملف النهائي {what} في {where}، و{more} غيره.</translation>
    </message>
    <message>
        <source>{name} was not written: the inspection of the finished file found {what} in {where}.</source>
        <translation>لم يُكتب {name}: وجد فحص الملف النهائي {what} في {where}.</translation>
    </message>
    <message>
        <source>{name} was not written: there is no folder {folder}.</source>
        <translation>لم يُكتب {name}: لا يوجد مجلد {folder}.</translation>
    </message>
    <message>
        <source>{name} was not written: you may not write in the folder {folder}.</source>
        <translation>لم يُكتب {name}: لا إذن بالكتابة في المجلد {folder}.</translation>
    </message>
    <message>
        <source>{name} was not written: {why}.</source>
        <translation>لم يُكتب {name}: {why}.</translation>
    </message>
    <message>
        <source>{what} A backup of it can be restored.</source>
        <translation>{what} يمكن استعادة نسخة منه.</translation>
    </message>
    <message>
        <source>{what} If it is sealed with a passphrase, its key file {key} is missing beside it.</source>
        <translation>{what} إن كان محميًا بعبارة مرور فملف مفتاحه {key} غير موجود بجانبه.</translation>
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
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Export Word</source>
        <translation>تصدير إلى Word</translation>
    </message>
    <message>
        <source>Export for the secretariat</source>
        <translation>تصدير للأمانة</translation>
    </message>
    <message>
        <source>Export with names …</source>
        <translation>تصدير مع الأسماء…</translation>
    </message>
    <message>
        <source>It is for the secretariat alone. Its name and every page of it say that it is confidential, and it must not be passed on.</source>
        <translation>هو للأمانة وحدها. يذكر اسمه وكل صفحة منه أنه سري، ولا يجوز تمريره.</translation>
    </message>
    <message>
        <source>Left out, because they are off the record: {codes}.</source>
        <translation>لم تُدرج لأنها غير قابلة للنشر: {codes}.</translation>
    </message>
    <message>
        <source>No roster is loaded: the file was searched for the names of States and organisations alone.</source>
        <translation>لا توجد قائمة مشاركين: لم يُبحث في الملف إلا عن أسماء الدول والمنظمات.</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>مستندات Word (*.docx)</translation>
    </message>
    <message>
        <source>Write a file that says who said what?</source>
        <translation>هل يُكتب ملف يذكر من قال ماذا؟</translation>
    </message>
</context>
<context>
    <name>ReportVersionsDialog</name>
    <message>
        <source>&amp;Restore the report of then</source>
        <translation>&amp;استعادة التقرير كما كان</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>تغيّر منذ ذلك</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Deleted since</source>
        <translation>حُذف منذ ذلك</translation>
    </message>
    <message>
        <source>In another session by now, and left there: {entries}</source>
        <translation>في جلسة أخرى الآن، وتُترك هناك: {entries}</translation>
    </message>
    <message>
        <source>Moved since</source>
        <translation>نُقل منذ ذلك</translation>
    </message>
    <message>
        <source>Not there then</source>
        <translation>لم يكن موجوداً حينها</translation>
    </message>
    <message>
        <source>Restoring is one step that Undo takes back. What stands now stays in this list, and what goes is in the bin.</source>
        <translation>الاستعادة خطوة واحدة يلغيها أمر التراجع. ويبقى ما هو قائم الآن في هذه القائمة، وما يزول يكون في سلة المحذوفات.</translation>
    </message>
    <message>
        <source>The report after each stretch of work, the first one first</source>
        <translation>التقرير بعد كل فترة عمل، الأولى أولاً</translation>
    </message>
    <message>
        <source>The report of then against what stands now</source>
        <translation>التقرير كما كان مقارنةً بما هو الآن</translation>
    </message>
    <message>
        <source>Then there were</source>
        <translation>كان فيه حينها</translation>
    </message>
    <message>
        <source>This is how the report stands now.</source>
        <translation>هكذا هو التقرير الآن.</translation>
    </message>
    <message>
        <source>Versions of this report</source>
        <translation>نسخ هذا التقرير</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>before all changes</source>
        <translation>قبل كل التغييرات</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>{begin} إلى {end}</translation>
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
    <name>RosterCommands</name>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Are these one person, and whose name is to stay?</source>
        <translation>هل هما شخص واحد، وأي الاسمين يبقى؟</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>First: {first}
Second: {second}

{why}. What is known of both is put together, and so is all that names either. This cannot be undone.</source>
        <translation>الأول: {first}
الثاني: {second}

{why}. يُجمع ما هو معروف عن الاثنين، وكذلك كل ما يُذكر فيه أي منهما. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Merge into the &amp;first</source>
        <translation>الدمج في الأ&amp;ول</translation>
    </message>
    <message>
        <source>Merge into the &amp;second</source>
        <translation>الدمج في ال&amp;ثاني</translation>
    </message>
    <message>
        <source>Merge two participants</source>
        <translation>دمج مشاركين اثنين</translation>
    </message>
    <message>
        <source>Open a session first: the roster is that of its event.</source>
        <translation>يلزم فتح جلسة أولًا: القائمة هي قائمة فعاليتها.</translation>
    </message>
    <message>
        <source>Remove a participant</source>
        <translation>إزالة مشارك</translation>
    </message>
    <message>
        <source>Remove {name} from the roster? This cannot be undone.</source>
        <translation>هل يُزال {name} من القائمة؟ لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>There is nobody in the roster yet whom {name} could be.</source>
        <translation>ليس في القائمة بعدُ من يمكن أن يكون {name}.</translation>
    </message>
</context>
<context>
    <name>RosterDialog</name>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>لا مشاركين</numerusform>
            <numerusform>مشارك واحد</numerusform>
            <numerusform>مشاركان</numerusform>
            <numerusform>%n مشاركين</numerusform>
            <numerusform>%n مشاركًا</numerusform>
            <numerusform>%n مشارك</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>&amp;إضافة…</translation>
    </message>
    <message>
        <source>&amp;Change …</source>
        <translation>ت&amp;غيير…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>&amp;Import a file …</source>
        <translation>ا&amp;ستيراد ملف…</translation>
    </message>
    <message>
        <source>&amp;Merge …</source>
        <translation>&amp;دمج…</translation>
    </message>
    <message>
        <source>&amp;Participants</source>
        <translation>ال&amp;مشاركون</translation>
    </message>
    <message>
        <source>&amp;Remove …</source>
        <translation>إ&amp;زالة…</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;ترتيب حسب</translation>
    </message>
    <message>
        <source>&amp;Who is it? …</source>
        <translation>م&amp;ن هو؟…</translation>
    </message>
    <message>
        <source>Add &amp;unknown speaker …</source>
        <translation>إضافة متكلم م&amp;جهول…</translation>
    </message>
    <message>
        <source>As in the roster</source>
        <translation>كما في القائمة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>First</source>
        <translation>الأول</translation>
    </message>
    <message>
        <source>Import from the clip&amp;board …</source>
        <translation>استيراد من الحا&amp;فظة…</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Participants who may be in the roster twice</source>
        <translation>مشاركون قد يكونون في القائمة مرتين</translation>
    </message>
    <message>
        <source>Possible &amp;duplicates: {count}</source>
        <translation>مكررات م&amp;حتملة: {count}</translation>
    </message>
    <message>
        <source>Possible &amp;duplicates: …</source>
        <translation>مكررات م&amp;حتملة: …</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>قائمة المشاركين</translation>
    </message>
    <message>
        <source>Roster: {event}</source>
        <translation>قائمة المشاركين: ⁨{event}⁩</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>الثاني</translation>
    </message>
    <message>
        <source>Why they may be one</source>
        <translation>سبب احتمال كونهما شخصًا واحدًا</translation>
    </message>
    <message>
        <source>a part of a name, country, organisation or code</source>
        <translation>جزء من اسم أو بلد أو منظمة أو رمز</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} من أصل {all}</translation>
    </message>
</context>
<context>
    <name>RosterField</name>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>يتحدث باسم</translation>
    </message>
</context>
<context>
    <name>RosterImportCommands</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Import a roster</source>
        <translation>استيراد قائمة مشاركين</translation>
    </message>
    <message>
        <source>Putting them into the roster …</source>
        <translation>جارٍ الإدراج في القائمة…</translation>
    </message>
    <message>
        <source>Reading the rows …</source>
        <translation>جارٍ قراءة الصفوف…</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>جارٍ قراءة ⁨{name}⁩…</translation>
    </message>
    <message>
        <source>Roster: {new} new, {updated} updated, {bad} left out.</source>
        <translation>قائمة المشاركين: الجدد {new}، والمحدَّثون {updated}، والمتروكون {bad}.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xlsm);;All files (*)</source>
        <translation>جداول (*.csv *.tsv *.txt *.xlsx *.xlsm);;جميع الملفات (*)</translation>
    </message>
    <message>
        <source>There is no table on the clipboard: copy the rows in your spreadsheet first.</source>
        <translation>لا جدول في الحافظة: يلزم أولًا نسخ الصفوف من جدول البيانات.</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>الحافظة</translation>
    </message>
</context>
<context>
    <name>RosterImportDialog</name>
    <message>
        <source>&amp;Coming in: {count}</source>
        <translation>&amp;سيُستورد: {count}</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;استيراد</translation>
    </message>
    <message>
        <source>&amp;Noticed: {count}</source>
        <translation>م&amp;لاحظات: {count}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cannot be &amp;taken: {count}</source>
        <translation>&amp;مرفوضة: {count}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>First</source>
        <translation>الأول</translation>
    </message>
    <message>
        <source>Import a roster</source>
        <translation>استيراد قائمة مشاركين</translation>
    </message>
    <message>
        <source>Import only the &amp;good rows</source>
        <translation>استيراد الصفوف الصحيحة ف&amp;قط</translation>
    </message>
    <message>
        <source>It is not known which column holds the names: choose “Name” for it.</source>
        <translation>لا يُعرف أي عمود يتضمن الأسماء: يلزم اختيار «الاسم» له.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is imported while %n row(s) cannot be taken: mend the table, or tick “Import only the good rows”.</source>
        <translation>
            <numerusform>لا يُستورد شيء ما دام في الجدول صفوف مرفوضة: يلزم تصحيح الجدول أو تحديد «استيراد الصفوف الصحيحة فقط».</numerusform>
            <numerusform>لا يُستورد شيء ما دام في الجدول صف مرفوض: يلزم تصحيح الجدول أو تحديد «استيراد الصفوف الصحيحة فقط».</numerusform>
            <numerusform>لا يُستورد شيء ما دام في الجدول صفان مرفوضان: يلزم تصحيح الجدول أو تحديد «استيراد الصفوف الصحيحة فقط».</numerusform>
            <numerusform>لا يُستورد شيء ما دام في الجدول %n صفوف مرفوضة: يلزم تصحيح الجدول أو تحديد «استيراد الصفوف الصحيحة فقط».</numerusform>
            <numerusform>لا يُستورد شيء ما دام في الجدول %n صفًا مرفوضًا: يلزم تصحيح الجدول أو تحديد «استيراد الصفوف الصحيحة فقط».</numerusform>
            <numerusform>لا يُستورد شيء ما دام في الجدول %n صف مرفوض: يلزم تصحيح الجدول أو تحديد «استيراد الصفوف الصحيحة فقط».</numerusform>
        </translation>
    </message>
    <message>
        <source>Participants who may be in the roster twice</source>
        <translation>مشاركون قد يكونون في القائمة مرتين</translation>
    </message>
    <message>
        <source>Participants who would come in</source>
        <translation>المشاركون الذين سيُدرجون</translation>
    </message>
    <message>
        <source>Possible &amp;duplicates: {count}</source>
        <translation>مكررات م&amp;حتملة: {count}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Rows that cannot be taken</source>
        <translation>صفوف مرفوضة</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>الثاني</translation>
    </message>
    <message>
        <source>There is nobody in this table: nothing stands below its headers.</source>
        <translation>لا أحد في هذا الجدول: لا شيء تحت عناوين أعمدته.</translation>
    </message>
    <message>
        <source>What was noticed while reading</source>
        <translation>ما لوحظ أثناء القراءة</translation>
    </message>
    <message>
        <source>What would be imported</source>
        <translation>ما سيُستورد</translation>
    </message>
    <message>
        <source>Why it cannot be taken</source>
        <translation>سبب الرفض</translation>
    </message>
    <message>
        <source>Why they may be one</source>
        <translation>سبب احتمال كونهما شخصًا واحدًا</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>محدَّث</translation>
    </message>
    <message>
        <source>{new} new, {updated} updated, {bad} that cannot be taken.</source>
        <translation>الجدد: {new}؛ والمحدَّثون: {updated}؛ والمرفوضون: {bad}.</translation>
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
    <name>RunningSession</name>
    <message>
        <source>By the programme no session runs now.</source>
        <translation>لا توجد جلسة جارية الآن بحسب البرنامج.</translation>
    </message>
    <message>
        <source>{code} is the session that runs now.</source>
        <translation>{code} هي الجلسة الجارية الآن.</translation>
    </message>
</context>
<context>
    <name>SaveState</name>
    <message>
        <source>○ Only to be read</source>
        <translation>○ للقراءة فقط</translation>
    </message>
    <message>
        <source>○ Saving …</source>
        <translation>○ جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>○ Your notes are not open</source>
        <translation>○ ملاحظاتك غير مفتوحة</translation>
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
        <source>Something unexpected happened in the program.</source>
        <translation>حدث شيء غير متوقع في البرنامج.</translation>
    </message>
    <message>
        <source>Your notes cannot be opened: something unexpected happened in the program.</source>
        <translation>تعذّر فتح ملاحظاتك: حدث أمر غير متوقع في البرنامج.</translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>Summit report</source>
        <translation>تقرير القمة</translation>
    </message>
    <message>
        <source>This report</source>
        <translation>هذا التقرير</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>الموقع الشبكي</translation>
    </message>
    <message>
        <source>the summit report</source>
        <translation>تقرير القمة</translation>
    </message>
    <message>
        <source>the web</source>
        <translation>شبكة الإنترنت</translation>
    </message>
    <message>
        <source>this report</source>
        <translation>هذا التقرير</translation>
    </message>
</context>
<context>
    <name>ScopeDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>What is the file for? Named is only who agreed to it for that.</source>
        <translation>ما الغرض من الملف؟ لا يُسمّى إلا من وافق على ذلك لهذا الغرض.</translation>
    </message>
</context>
<context>
    <name>Seal</name>
    <message>
        <source>A passphrase needs at least ten letters; several words are best.</source>
        <translation>تحتاج عبارة المرور إلى عشرة أحرف على الأقل؛ والأفضل عدة كلمات.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not take the key, so the passphrase will be asked for.</source>
        <translation>لم تقبل سلسلة مفاتيح هذا الحاسوب المفتاح، لذلك ستُطلب عبارة المرور.</translation>
    </message>
    <message>
        <source>This passphrase does not open your notes.</source>
        <translation>عبارة المرور هذه لا تفتح ملاحظاتك.</translation>
    </message>
    <message>
        <source>This recovery code has a typing mistake: it is seven groups of four letters and digits.</source>
        <translation>في رمز الاسترداد هذا خطأ في الكتابة: فهو سبع مجموعات من أربعة حروف وأرقام.</translation>
    </message>
    <message>
        <source>This recovery code is not the one of your notes.</source>
        <translation>رمز الاسترداد هذا ليس رمز ملاحظاتك.</translation>
    </message>
</context>
<context>
    <name>SealCommands</name>
    <message>
        <source>Done.</source>
        <translation>تمّ.</translation>
    </message>
    <message>
        <source>Only notes with a passphrase can be locked.</source>
        <translation>لا تُقفل إلا الملاحظات التي لها عبارة مرور.</translation>
    </message>
    <message>
        <source>Set a passphrase …</source>
        <translation>اختيار عبارة مرور…</translation>
    </message>
    <message>
        <source>Set another passphrase …</source>
        <translation>اختيار عبارة مرور أخرى…</translation>
    </message>
    <message>
        <source>The passphrase is changed; the recovery code is the same as before.</source>
        <translation>تغيّرت عبارة المرور؛ ورمز الاسترداد هو نفسه كما كان.</translation>
    </message>
    <message>
        <source>The seal is off: whoever has this computer can read your notes.</source>
        <translation>أُزيلت الحماية: يستطيع كل من لديه هذا الحاسوب قراءة ملاحظاتك.</translation>
    </message>
    <message>
        <source>Your notes are sealed. File &gt; Passphrase makes another recovery code.</source>
        <translation>ملاحظاتك محمية. ملف &gt; عبارة المرور ينشئ رمز استرداد آخر.</translation>
    </message>
    <message>
        <source>Your notes were opened with the recovery code.</source>
        <translation>فُتحت ملاحظاتك برمز الاسترداد.</translation>
    </message>
</context>
<context>
    <name>SealConsentsDialog</name>
    <message>
        <source>&amp;Seal …</source>
        <translation>&amp;ختم…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>One file is written that only this passphrase opens: who agreed to be named, to which words, when and how, and what was withdrawn later. Names leave this computer with it, for the secretariat alone.</source>
        <translation>يُكتب ملف واحد لا تفتحه إلا هذه العبارة: من وافق على ذكر اسمه، وعلى أي كلمات، ومتى وكيف، وما سُحب لاحقًا. تغادر الأسماء هذا الحاسوب معه، للأمانة وحدها.</translation>
    </message>
    <message>
        <source>Seal the consents</source>
        <translation>ختم الموافقات</translation>
    </message>
    <message>
        <source>The passphrase is kept nowhere. Send it another way than the file: by phone, say. Without it nobody can open the file.</source>
        <translation>لا تُحفظ عبارة المرور في أي مكان. أرسلها بطريق غير طريق الملف: بالهاتف مثلًا. من دونها لا يستطيع أحد فتح الملف.</translation>
    </message>
</context>
<context>
    <name>SealDialog</name>
    <message>
        <source>&amp;Change the passphrase, or what the keychain does</source>
        <translation>&amp;تغيير عبارة المرور أو ما تفعله سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>عبارة المرور ال&amp;جديدة</translation>
    </message>
    <message>
        <source>A new &amp;recovery code: the one before opens nothing any more</source>
        <translation>رمز &amp;استرداد جديد: لا يفتح الرمز السابق شيئًا بعد ذلك</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>رمز استرداد جديد</translation>
    </message>
    <message>
        <source>Open on this computer without the passphrase, through the system&apos;s &amp;keychain</source>
        <translation>الفتح على هذا الحاسوب دون عبارة المرور، عبر &amp;سلسلة مفاتيح النظام</translation>
    </message>
    <message>
        <source>Passphrase &amp;today</source>
        <translation>عبارة المرور ال&amp;حالية</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>حماية</translation>
    </message>
    <message>
        <source>Seal your notes with a passphrase</source>
        <translation>حماية ملاحظاتك بعبارة مرور</translation>
    </message>
    <message>
        <source>Take the &amp;seal off: whoever has this computer can read your notes</source>
        <translation>&amp;إزالة الحماية: يستطيع كل من لديه هذا الحاسوب قراءة ملاحظاتك</translation>
    </message>
    <message>
        <source>Take the seal off</source>
        <translation>إزالة الحماية</translation>
    </message>
    <message>
        <source>The passphrase of your notes</source>
        <translation>عبارة مرور ملاحظاتك</translation>
    </message>
    <message>
        <source>The passphrase was not typed the same way twice.</source>
        <translation>لم تُكتب عبارة المرور بالطريقة نفسها مرتين.</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>العبارة نفسها &amp;مرة أخرى</translation>
    </message>
    <message>
        <source>This computer has no keychain that could remember the passphrase.</source>
        <translation>ليس في هذا الحاسوب سلسلة مفاتيح يمكنها تذكّر عبارة المرور.</translation>
    </message>
    <message>
        <source>Without it nobody reads your notes, and it cannot be looked up: several words that nobody would guess are best. Afterwards a recovery code is shown once, for the day the passphrase is forgotten.</source>
        <translation>من دونها لا يقرأ أحد ملاحظاتك، ولا يمكن استرجاعها من أي مكان: الأفضل عدة كلمات لا يخمّنها أحد. وبعد ذلك يظهر رمز استرداد مرة واحدة، ليوم تُنسى فيه عبارة المرور.</translation>
    </message>
    <message>
        <source>Your notes and all copies beside them are sealed.</source>
        <translation>ملاحظاتك وجميع نسخها الموجودة بجانبها محمية.</translation>
    </message>
    <message>
        <source>empty: as before</source>
        <translation>فارغ: كما كانت</translation>
    </message>
</context>
<context>
    <name>SealStrip</name>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Set a passphrase …</source>
        <translation>اختيار عبارة مرور…</translation>
    </message>
    <message>
        <source>Your notes have no passphrase: whoever has this computer can read who said what.</source>
        <translation>ليست لملاحظاتك عبارة مرور: من يملك هذا الحاسوب يستطيع أن يقرأ من قال ماذا.</translation>
    </message>
</context>
<context>
    <name>SealedConsentCommands</name>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>مصنفات Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Open sealed consents</source>
        <translation>فتح موافقات مختومة</translation>
    </message>
    <message>
        <source>Save the consents, with names</source>
        <translation>حفظ الموافقات مع الأسماء</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>حُفظ: {path}</translation>
    </message>
    <message>
        <source>Seal the consents</source>
        <translation>ختم الموافقات</translation>
    </message>
    <message>
        <source>Sealed consents</source>
        <translation>موافقات مختومة</translation>
    </message>
    <message>
        <source>Sealed consents (*.consents)</source>
        <translation>موافقات مختومة (*.consents)</translation>
    </message>
    <message>
        <source>Something unexpected happened in the program.</source>
        <translation>حدث شيء غير متوقع في البرنامج.</translation>
    </message>
</context>
<context>
    <name>SealedConsentsDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Save as Excel, with names …</source>
        <translation>&amp;حفظ بصيغة Excel مع الأسماء…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Sealed consents</source>
        <translation>موافقات مختومة</translation>
    </message>
    <message>
        <source>The log of approvals did not hold together when this was sealed: look at the proofs.</source>
        <translation>لم يكن سجل الموافقات متماسكًا حين خُتم هذا: انظر في الأدلة.</translation>
    </message>
    <message>
        <source>The passphrase of {file}, as it was told to you:</source>
        <translation>عبارة مرور {file} كما أُبلغت بها:</translation>
    </message>
    <message>
        <source>These are names. In this window they are seen and not kept; saved as a workbook they lie there for anybody to read.</source>
        <translation>هذه أسماء. تُرى في هذه النافذة ولا تُحفظ؛ أما إذا حُفظت في مصنف فيستطيع أي أحد قراءتها.</translation>
    </message>
</context>
<context>
    <name>SearchCommands</name>
    <message>
        <source>This entry is no longer there.</source>
        <translation>لم يعد هذا المدخل موجودًا.</translation>
    </message>
</context>
<context>
    <name>SearchCounts</name>
    <message numerus="yes">
        <source>%n entry(s) found</source>
        <translation>
            <numerusform>لم يُعثر على أي مدخل</numerusform>
            <numerusform>عُثر على مدخل واحد</numerusform>
            <numerusform>عُثر على مدخلين</numerusform>
            <numerusform>عُثر على %n مدخلات</numerusform>
            <numerusform>عُثر على %n مدخلًا</numerusform>
            <numerusform>عُثر على %n مدخل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Any kind</source>
        <translation>أي نوع</translation>
    </message>
    <message>
        <source>Any section</source>
        <translation>أي قسم</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Found entries</source>
        <translation>المدخلات التي عُثر عليها</translation>
    </message>
    <message>
        <source>Inbox, not filed yet</source>
        <translation>صندوق الوارد، لم يُصنَّف بعد</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>البحث في كل شيء</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>This event: {name}</source>
        <translation>هذه الفعالية: {name}</translation>
    </message>
    <message>
        <source>This session: {code}</source>
        <translation>هذه الجلسة: {code}</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter goes there, Escape goes back.</source>
        <translation>السهمان لأعلى وأسفل للاختيار، وEnter للانتقال، وEscape للعودة.</translation>
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
        <source>Who said it, or whose practice</source>
        <translation>مَن قال ذلك، أو صاحب الممارسة</translation>
    </message>
    <message>
        <source>Words, a name, a tag; “in quotation marks” as they stand</source>
        <translation>كلمات أو اسم أو وسم؛ وما بين «علامتي التنصيص» كما هو</translation>
    </message>
    <message>
        <source>{found}, and there are more: another word finds fewer.</source>
        <translation>{found}، وهناك المزيد: كلمة أخرى تقلّل النتائج.</translation>
    </message>
</context>
<context>
    <name>SearchModel</name>
    <message>
        <source>First noted: {words}</source>
        <translation>دُوِّن أولًا: {words}</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>صندوق الوارد</translation>
    </message>
    <message>
        <source>Of: {names}</source>
        <translation>من: {names}</translation>
    </message>
    <message>
        <source>Session: {title}</source>
        <translation>الجلسة: {title}</translation>
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
    <name>Seen</name>
    <message>
        <source>Cells that show an error were read as blank ({given}).</source>
        <translation>قُرئت الخلايا التي تُظهر خطأً على أنها فارغة ({given}).</translation>
    </message>
    <message>
        <source>Dates such as {given} are read with the day first.</source>
        <translation>تُقرأ تواريخ مثل {given} على أن اليوم أولًا.</translation>
    </message>
    <message>
        <source>Dates such as {given} are read with the month first.</source>
        <translation>تُقرأ تواريخ مثل {given} على أن الشهر أولًا.</translation>
    </message>
    <message>
        <source>Dates without a year are put into {given}.</source>
        <translation>تُنسب التواريخ التي بلا سنة إلى {given}.</translation>
    </message>
    <message>
        <source>Formulas without a stored result were read as blank ({given}); open the file in Excel and save it to have them.</source>
        <translation>قُرئت الصيغ التي لم يُحفظ ناتجها على أنها فارغة ({given})؛ للحصول عليها يُفتح الملف في Excel ويُحفظ.</translation>
    </message>
    <message>
        <source>Hidden columns were read like the others ({given}).</source>
        <translation>قُرئت الأعمدة المخفية كغيرها ({given}).</translation>
    </message>
    <message>
        <source>Hidden rows were read like the others ({given}).</source>
        <translation>قُرئت الصفوف المخفية كغيرها ({given}).</translation>
    </message>
    <message>
        <source>Not read: hidden sheets ({given}).</source>
        <translation>لم تُقرأ أوراق العمل المخفية ({given}).</translation>
    </message>
    <message>
        <source>Not read: the other sheets ({given}).</source>
        <translation>لم تُقرأ أوراق العمل الأخرى ({given}).</translation>
    </message>
    <message>
        <source>Of formulas the last result that was stored was taken ({given}).</source>
        <translation>أُخذ من الصيغ آخر ناتج محفوظ ({given}).</translation>
    </message>
    <message>
        <source>Of merged cells the first one holds the value and the others are blank ({given}).</source>
        <translation>في الخلايا المدمجة تتضمن الأولى القيمة وتكون الأخرى فارغة ({given}).</translation>
    </message>
    <message>
        <source>Read from the sheet {given}.</source>
        <translation>قُرئت ورقة العمل {given}.</translation>
    </message>
    <message>
        <source>Rows that repeat another one word for word were taken once (row {given}).</source>
        <translation>الصفوف التي تكرر غيرها حرفيًا أُخذت مرة واحدة (الصف {given}).</translation>
    </message>
    <message>
        <source>Some lines are in another encoding than the rest (line {given}); please look at their letters.</source>
        <translation>بعض الأسطر بترميز يختلف عن الباقي (السطر {given})؛ تُرجى مراجعة حروفها.</translation>
    </message>
    <message>
        <source>The letters were read as {given}; please look at those with accents.</source>
        <translation>قُرئت الحروف بترميز {given}؛ تُرجى مراجعة ما عليه علامات منها.</translation>
    </message>
    <message>
        <source>The macros in this file were left out.</source>
        <translation>تُركت وحدات الماكرو التي في هذا الملف.</translation>
    </message>
    <message>
        <source>These sessions end after midnight: {given}.</source>
        <translation>هذه الجلسات تنتهي بعد منتصف الليل: {given}.</translation>
    </message>
    <message>
        <source>These sessions run at the same time: {given}.</source>
        <translation>هذه الجلسات تُعقد في الوقت نفسه: {given}.</translation>
    </message>
    <message>
        <source>Times are kept as written, as the clock of the room; the zones named are {given}.</source>
        <translation>تبقى الأوقات كما كُتبت، على أنها توقيت القاعة؛ والمناطق المذكورة هي {given}.</translation>
    </message>
    <message>
        <source>Where a cell holds the same time in several zones, the first is taken (row {given}).</source>
        <translation>إذا ذكرت خلية الوقت نفسه بتوقيت عدة مناطق، أُخذ الأول (الصف {given}).</translation>
    </message>
    <message>
        <source>{first} and {count} more</source>
        <translation>{first} و{count} غيرها</translation>
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
        <source>Sections begun: {filled} of {sections}</source>
        <translation>الأقسام التي بُدئت: {filled} من أصل {sections}</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Approvals</source>
        <translation>الموافقات</translation>
    </message>
    <message numerus="yes">
        <source>Approvals: %n waiting</source>
        <translation>
            <numerusform>الموافقات</numerusform>
            <numerusform>الموافقات: واحدة في الانتظار</numerusform>
            <numerusform>الموافقات: اثنتان في الانتظار</numerusform>
            <numerusform>الموافقات: %n في الانتظار</numerusform>
            <numerusform>الموافقات: %n في الانتظار</numerusform>
            <numerusform>الموافقات: %n في الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>New session …</source>
        <translation>جلسة جديدة…</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>البحث في كل شيء</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>It is time for {code}, {times} · Open ({key})</source>
        <translation>حان وقت {code}، {times} · فتح ({key})</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>دون اتصال</translation>
    </message>
    <message>
        <source>Privacy mode: identities are hidden · {key} shows them</source>
        <translation>وضع الخصوصية: الهويات مخفية · {key} يظهرها</translation>
    </message>
    <message>
        <source>What is open ({key})</source>
        <translation>ما لم يُستكمل ({key})</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>approved {when}</source>
        <translation>وافق {when}</translation>
    </message>
    <message>
        <source>asked {when}</source>
        <translation>سُئل {when}</translation>
    </message>
    <message>
        <source>declined {when}</source>
        <translation>رفض {when}</translation>
    </message>
    <message>
        <source>due {when}</source>
        <translation>المهلة {when}</translation>
    </message>
    <message>
        <source>withdrawn {when}</source>
        <translation>سُحب {when}</translation>
    </message>
</context>
<context>
    <name>StepCommands</name>
    <message>
        <source>Done again in {session}: {what}</source>
        <translation>أُعيد في {session}: {what}</translation>
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
        <source>Undone in {session}: {what}</source>
        <translation>تُراجع في {session} عن: {what}</translation>
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
    <name>SubjectField</name>
    <message>
        <source>{part}: take away {who}</source>
        <translation>{part}: إزالة {who}</translation>
    </message>
    <message>
        <source>{who} · {entries} of {chosen}</source>
        <translation>{who} · {entries} من {chosen}</translation>
    </message>
</context>
<context>
    <name>Sweep</name>
    <message>
        <source>Go to the entry</source>
        <translation>الانتقال إلى المدخل</translation>
    </message>
    <message>
        <source>Said by …</source>
        <translation>قاله…</translation>
    </message>
    <message>
        <source>Show the card …</source>
        <translation>إظهار البطاقة…</translation>
    </message>
    <message>
        <source>Tags …</source>
        <translation>الوسوم…</translation>
    </message>
    <message>
        <source>Take over the draft</source>
        <translation>اعتماد المسودة</translation>
    </message>
    <message>
        <source>Whose practice …</source>
        <translation>ممارسة مَن…</translation>
    </message>
    <message>
        <source>Write into it</source>
        <translation>الكتابة فيه</translation>
    </message>
    <message>
        <source>complete {figure} %</source>
        <translation>اكتمل {figure}%</translation>
    </message>
</context>
<context>
    <name>SweepCommands</name>
    <message>
        <source>Open a session first: the sweep goes through its report.</source>
        <translation>يلزم فتح جلسة أولًا: المراجعة الختامية تمر على تقريرها.</translation>
    </message>
    <message>
        <source>Taken back: nothing was written.</source>
        <translation>أُلغي: لم يُكتب شيء.</translation>
    </message>
</context>
<context>
    <name>SweepCounts</name>
    <message numerus="yes">
        <source>%n set aside</source>
        <translation>
            <numerusform>لم يُنحَّ شيء</numerusform>
            <numerusform>نُحّي واحد جانبًا</numerusform>
            <numerusform>نُحّي اثنان جانبًا</numerusform>
            <numerusform>نُحّيت %n أمور جانبًا</numerusform>
            <numerusform>نُحّي %n أمرًا جانبًا</numerusform>
            <numerusform>نُحّي %n أمر جانبًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) open</source>
        <translation>
            <numerusform>لا شيء معلق</numerusform>
            <numerusform>أمر واحد معلق</numerusform>
            <numerusform>أمران معلقان</numerusform>
            <numerusform>%n أمور معلقة</numerusform>
            <numerusform>%n أمرًا معلقًا</numerusform>
            <numerusform>%n أمر معلق</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is open</source>
        <translation>لا شيء معلق</translation>
    </message>
</context>
<context>
    <name>SweepList</name>
    <message>
        <source>What is open</source>
        <translation>ما لم يُستكمل</translation>
    </message>
</context>
<context>
    <name>SweepStrip</name>
    <message>
        <source>Bring back what was set aside</source>
        <translation>إعادة ما نُحّي جانبًا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing is open in this report.</source>
        <translation>لا شيء معلق في هذا التقرير.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>تنحية جانبًا</translation>
    </message>
    <message>
        <source>The sweep at the close</source>
        <translation>المراجعة الختامية</translation>
    </message>
</context>
<context>
    <name>Tag</name>
    <message>
        <source>A span has to run upwards to an item that exists; of {spans} only the ends are read.</source>
        <translation>يجب أن يتصاعد المدى حتى عنصر موجود؛ ومن {spans} قُرئ الطرفان فقط.</translation>
    </message>
    <message>
        <source>Added: {tags}.</source>
        <translation>أُضيف: {tags}.</translation>
    </message>
    <message>
        <source>Not understood: {words}. A number will do, or words of the title.</source>
        <translation>غير مفهوم: {words}. يكفي رقم أو كلمات من العنوان.</translation>
    </message>
    <message>
        <source>Nothing has the number {numbers}.</source>
        <translation>لا يوجد عنصر بالرقم {numbers}.</translation>
    </message>
    <message>
        <source>Which is meant? Down and Enter choose.</source>
        <translation>أيهما المقصود؟ يُختار بالسهم إلى أسفل ثم Enter.</translation>
    </message>
    <message>
        <source>because of: {words}</source>
        <translation>بسبب: {words}</translation>
    </message>
</context>
<context>
    <name>TagCommands</name>
    <message>
        <source>No longer tagged: {tags}</source>
        <translation>أُزيل الوسم: {tags}</translation>
    </message>
    <message>
        <source>Tagged: {tags}</source>
        <translation>وُسم: {tags}</translation>
    </message>
    <message>
        <source>There is no entry to tag yet.</source>
        <translation>لا يوجد بعد مدخل لوسمه.</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Add the suggested tag {tag}, {reason}</source>
        <translation>إضافة الوسم المقترح {tag}، {reason}</translation>
    </message>
    <message>
        <source>Remove the tag {tag}</source>
        <translation>إزالة الوسم {tag}</translation>
    </message>
    <message>
        <source>{tag} · {entries} of {chosen}</source>
        <translation>{tag} · {entries} من {chosen}</translation>
    </message>
</context>
<context>
    <name>TagInput</name>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Add a tag: 5, 10.7, a word …</source>
        <translation>إضافة وسم: 5، 10.7، كلمة…</translation>
    </message>
    <message>
        <source>Tags that may be meant</source>
        <translation>وسوم محتملة</translation>
    </message>
</context>
<context>
    <name>TagPrompt</name>
    <message>
        <source>Enter adds and closes, Down offers, Escape closes</source>
        <translation>مفتاح Enter للإضافة والإغلاق، والسهم إلى أسفل للاقتراح، وEsc للإغلاق</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
</context>
<context>
    <name>TakeBackBar</name>
    <message>
        <source>&amp;Take back</source>
        <translation>إل&amp;غاء</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Ctrl+E writes the Word file. It is searched for every name before it gets its own.</source>
        <translation>يكتب Ctrl+E ملف Word. ويُبحث فيه عن كل اسم قبل أن يُعطى اسمه.</translation>
    </message>
    <message>
        <source>Ctrl+P shows what the public will read: nobody is named who has not agreed.</source>
        <translation>يعرض Ctrl+P ما سيقرؤه الجمهور: لا يُذكر اسم من لم يوافق.</translation>
    </message>
    <message>
        <source>Ctrl+T tags the line. Type 5 for an objective of the Compact and press Enter; Escape goes back.</source>
        <translation>يضع Ctrl+T وسمًا على السطر. اكتب 5 لهدف من أهداف الاتفاق واضغط مفتاح الإدخال؛ ويعيدك مفتاح الخروج.</translation>
    </message>
    <message>
        <source>May Montania be named? In the inspector choose the State under “Ask to name the speaker”. Ctrl+Shift+A shows the approvals: choose the sentence and press Ask.</source>
        <translation>هل يجوز ذكر مونتانيا؟ اختر في لوحة التفاصيل الدولة تحت «طلب تسمية المتحدث». يعرض Ctrl+Shift+A الموافقات: اختر الجملة واضغط طلب.</translation>
    </message>
    <message>
        <source>Say who: type a line, then ,,mon and choose Montania with Enter. Enter adds the line. Ctrl+B says it afterwards.</source>
        <translation>قل من تكلم: اكتب سطرًا ثم «،،mon» واختر مونتانيا بمفتاح الإدخال. ومفتاح الإدخال يضيف السطر. ويمكن قول ذلك لاحقًا بـ Ctrl+B.</translation>
    </message>
    <message>
        <source>Somebody speaks. Type what is said and press Enter: it stands in the report and is on the disk.</source>
        <translation>يتكلم أحدهم. اكتب ما يقال واضغط مفتاح الإدخال: يظهر في التقرير ويُحفظ على القرص.</translation>
    </message>
    <message>
        <source>The same speaker goes on. Type a line and press F4 before Enter: the last speaker again.</source>
        <translation>يواصل المتحدث نفسه. اكتب سطرًا واضغط F4 قبل مفتاح الإدخال: المتحدث الأخير مرة أخرى.</translation>
    </message>
    <message>
        <source>The session closes. F9 goes through what is left to do, each with one key.</source>
        <translation>تنتهي الجلسة. يمر F9 على ما بقي، ولكل أمر مفتاح واحد.</translation>
    </message>
    <message>
        <source>Up goes to the report. Choose a line of the inbox and press Alt+2: it is filed under section 2.</source>
        <translation>ينقلك سهم الأعلى إلى التقرير. اختر سطرًا من صندوق الوارد واضغط Alt+2: يُصنَّف في القسم 2.</translation>
    </message>
    <message>
        <source>“This is not for the report.” F8 is for what must never be printed. Type such a line; F8 again ends it.</source>
        <translation>«هذا ليس للتقرير.» مفتاح F8 لما يجب ألا يُطبع أبدًا. اكتب سطرًا كهذا؛ ومرة أخرى F8 تنهي ذلك.</translation>
    </message>
</context>
<context>
    <name>TourCommands</name>
    <message>
        <source>The file is written: {path}. That was the way of a session, from its first line to its report. F1 says more.</source>
        <translation>كُتب الملف: {path}. كان هذا طريق الجلسة، من سطرها الأول إلى تقريرها. ومفتاح F1 يقول المزيد.</translation>
    </message>
</context>
<context>
    <name>TourStrip</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>ترك الجولة</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>تخطي هذه الخطوة</translation>
    </message>
    <message>
        <source>Tour, done</source>
        <translation>انتهت الجولة</translation>
    </message>
    <message>
        <source>Tour, {number} of {all}</source>
        <translation>الجولة، {number} من {all}</translation>
    </message>
</context>
<context>
    <name>UnknownSpeakerDialog</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add an unknown speaker</source>
        <translation>إضافة متكلم مجهول</translation>
    </message>
    <message>
        <source>An unknown speaker needs a word to go by, such as State 3.</source>
        <translation>لا بد للمتكلم المجهول من اسم يُشار به إليه، مثل: الدولة 3.</translation>
    </message>
    <message>
        <source>Called for &amp;now</source>
        <translation>ا&amp;سم مؤقت</translation>
    </message>
    <message>
        <source>State 3, Speaker B</source>
        <translation>الدولة 3، المتكلم ب</translation>
    </message>
</context>
<context>
    <name>UnsavedCommands</name>
    <message>
        <source>Save what is not saved as text</source>
        <translation>حفظ ما لم يُحفظ كنص</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>The text could not be written: {why}. Choose another place.</source>
        <translation>تعذّرت كتابة النص: ⁨{why}⁩. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>What is not on the disk with your notes is in {path}. The window can be closed now.</source>
        <translation>ما ليس على القرص مع ملاحظاتك موجود في {path}. يمكن إغلاق النافذة الآن.</translation>
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
    <name>Version</name>
    <message>
        <source>How many said it</source>
        <translation>كم قالوه</translation>
    </message>
    <message>
        <source>It stood in another place of its section.</source>
        <translation>كان في موضع آخر من قسمه.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Speaks against</source>
        <translation>يعارض</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>What may be told</source>
        <translation>ما يجوز نقله</translation>
    </message>
    <message>
        <source>another entry</source>
        <translation>مدخلاً آخر</translation>
    </message>
    <message>
        <source>as it came</source>
        <translation>كما ورد</translation>
    </message>
    <message>
        <source>as the session ({regime})</source>
        <translation>كالجلسة ({regime})</translation>
    </message>
    <message>
        <source>first wording</source>
        <translation>الصياغة الأولى</translation>
    </message>
    <message>
        <source>moved to another session</source>
        <translation>نُقل إلى جلسة أخرى</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>somebody who is not in the roster any more</source>
        <translation>شخص لم يعد في القائمة</translation>
    </message>
    <message>
        <source>undone: {act}</source>
        <translation>تراجع عن: {act}</translation>
    </message>
    <message>
        <source>{what}: {then} then, {now} now</source>
        <translation>{what}: حينها {then}، والآن {now}</translation>
    </message>
</context>
<context>
    <name>VersionCommands</name>
    <message>
        <source>Nothing was deleted from this report.</source>
        <translation>لم يُحذف شيء من هذا التقرير.</translation>
    </message>
    <message>
        <source>Put back: {what}</source>
        <translation>أُعيد إلى مكانه: {what}</translation>
    </message>
    <message>
        <source>Restored: {what}</source>
        <translation>استُعيد: {what}</translation>
    </message>
    <message>
        <source>There is no entry yet.</source>
        <translation>لا يوجد مدخل بعد.</translation>
    </message>
    <message>
        <source>Undo takes it back.</source>
        <translation>يلغيه أمر التراجع.</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>&amp;Restore this version</source>
        <translation>&amp;استعادة هذه النسخة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The chosen version against what stands now</source>
        <translation>النسخة المختارة مقارنةً بما هو قائم الآن</translation>
    </message>
    <message>
        <source>The words are the same.</source>
        <translation>الكلمات هي نفسها.</translation>
    </message>
    <message>
        <source>This is how the entry stands now.</source>
        <translation>هكذا هو المدخل الآن.</translation>
    </message>
    <message>
        <source>Typing in one go is one version. What stands now stays in this list when an earlier version is restored.</source>
        <translation>ما يُكتب دفعة واحدة نسخة واحدة. ويبقى ما هو قائم الآن في هذه القائمة عند استعادة نسخة سابقة.</translation>
    </message>
    <message>
        <source>Versions of this entry</source>
        <translation>نسخ هذا المدخل</translation>
    </message>
    <message>
        <source>Versions, the first wording first</source>
        <translation>النسخ، والصياغة الأولى أولاً</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما جرى</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>{act}: first wording</source>
        <translation>{act}: الصياغة الأولى</translation>
    </message>
    <message>
        <source>{act}: stands now</source>
        <translation>{act}: القائم الآن</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>all</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>many</source>
        <translation>كثيرون</translation>
    </message>
    <message>
        <source>most</source>
        <translation>الأغلبية</translation>
    </message>
    <message>
        <source>one</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>several</source>
        <translation>عدة</translation>
    </message>
    <message>
        <source>some</source>
        <translation>بعض</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A session is noted line by line while people speak, on the form of its report. Everything stays on this computer, and no speaker is named in a report.</source>
        <translation>تُدوَّن الجلسة سطرًا سطرًا أثناء الكلام، على نموذج تقريرها. يبقى كل شيء على هذا الحاسوب، ولا يُذكر اسم أي متكلم في أي تقرير.</translation>
    </message>
    <message>
        <source>Import a programme …</source>
        <translation>استيراد برنامج…</translation>
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
    <message>
        <source>Restore a backup …</source>
        <translation>استعادة نسخة…</translation>
    </message>
    <message>
        <source>Your notes cannot be opened</source>
        <translation>تعذّر فتح ملاحظاتك</translation>
    </message>
</context>
<context>
    <name>WhoCommands</name>
    <message>
        <source>The owner</source>
        <translation>صاحب الممارسة</translation>
    </message>
    <message>
        <source>The speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>There is no entry yet.</source>
        <translation>لا يوجد مدخل بعد.</translation>
    </message>
    <message>
        <source>as many as are named</source>
        <translation>بعدد المذكورين</translation>
    </message>
    <message>
        <source>as the session</source>
        <translation>كما في الجلسة</translation>
    </message>
</context>
<context>
    <name>WhoInput</name>
    <message>
        <source>Type a name, State or code</source>
        <translation>اسم أو دولة أو رمز</translation>
    </message>
    <message>
        <source>Who may be meant</source>
        <translation>من قد يكون المقصود</translation>
    </message>
    <message>
        <source>{name} – as a whole</source>
        <translation>{name} – ككل</translation>
    </message>
    <message>
        <source>{name} – not in the roster</source>
        <translation>{name} – ليس في قائمة المشاركين</translation>
    </message>
    <message>
        <source>{name} – not known yet</source>
        <translation>{name} – غير معروف بعد</translation>
    </message>
    <message>
        <source>{part}: add by typing</source>
        <translation>{part}: إضافة بالكتابة</translation>
    </message>
    <message>
        <source>{word} – somebody not known yet</source>
        <translation>{word} – شخص غير معروف بعد</translation>
    </message>
</context>
<context>
    <name>WhoIsItDialog</name>
    <message>
        <source>&amp;Participant</source>
        <translation>ال&amp;مشارك</translation>
    </message>
    <message>
        <source>All entries and sessions that name {name} will name this participant instead. This cannot be undone.</source>
        <translation>كل مدخل وكل جلسة يُذكر فيها {name} سيُذكر فيها هذا المشارك بدلًا منه. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Choose one participant of the list; these words name nobody, or more than one.</source>
        <translation>يلزم اختيار مشارك واحد من القائمة؛ فهذه الكلمات لا تدل على أحد أو تدل على أكثر من واحد.</translation>
    </message>
    <message>
        <source>This is who it is</source>
        <translation>هو هذا المشارك</translation>
    </message>
    <message>
        <source>Who is {name}?</source>
        <translation>من هو {name}؟</translation>
    </message>
</context>
<context>
    <name>WhoPrompt</name>
    <message>
        <source>Enter takes it, Escape closes</source>
        <translation>مفتاح Enter للأخذ، ومفتاح Escape للإغلاق</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Approved for this report.</source>
        <translation>موافَق عليه لهذا التقرير.</translation>
    </message>
    <message>
        <source>Approved, but not for this report.</source>
        <translation>موافَق عليه، ولكن ليس لهذا التقرير.</translation>
    </message>
    <message>
        <source>Asked, and not answered yet.</source>
        <translation>سُئل ولم يُجب بعد.</translation>
    </message>
    <message>
        <source>It is not known yet who it was.</source>
        <translation>لا يُعرف بعد من كان.</translation>
    </message>
    <message>
        <source>It was announced in the room that States which present their own practice are named.</source>
        <translation>أُعلن في القاعة أن الدول التي تعرض ممارساتها تُسمّى.</translation>
    </message>
    <message>
        <source>Nobody has been asked yet.</source>
        <translation>لم يُسأل أحد بعد.</translation>
    </message>
    <message>
        <source>Only the secretariat’s own file says this.</source>
        <translation>لا يذكر ذلك إلا ملف الأمانة.</translation>
    </message>
    <message>
        <source>The answer cannot be relied on: its log or its date is not right.</source>
        <translation>لا يمكن الاعتماد على الجواب: سجله أو تاريخه غير صحيح.</translation>
    </message>
    <message>
        <source>The answer was no.</source>
        <translation>كان الجواب بالرفض.</translation>
    </message>
    <message>
        <source>The approval was withdrawn.</source>
        <translation>سُحبت الموافقة.</translation>
    </message>
    <message>
        <source>This needs nobody’s approval.</source>
        <translation>لا يحتاج هذا إلى موافقة أحد.</translation>
    </message>
    <message>
        <source>This was background: described, never named.</source>
        <translation>قيل للاطلاع: يوصف ولا يُسمّى أبدًا.</translation>
    </message>
    <message>
        <source>This was on the record.</source>
        <translation>كان قابلًا للنشر.</translation>
    </message>
    <message>
        <source>Too few in the room fit: it could be guessed.</source>
        <translation>قليلون جدًا في القاعة ينطبق عليهم ذلك: يمكن التخمين.</translation>
    </message>
    <message>
        <source>What was approved has changed since, so the approval has lapsed.</source>
        <translation>تغيّر ما وُوفق عليه منذ ذلك الحين، فسقطت الموافقة.</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>approved for other files</source>
        <translation>مقبول لملفات أخرى</translation>
    </message>
    <message>
        <source>as you want it</source>
        <translation>كما هو مطلوب</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>fewer than three in the room fit the group</source>
        <translation>أقل من ثلاثة في القاعة ينتمون إلى المجموعة</translation>
    </message>
    <message>
        <source>for the secretariat alone</source>
        <translation>للأمانة وحدها</translation>
    </message>
    <message>
        <source>it is not known yet who it is</source>
        <translation>لم تُعرف هويته بعد</translation>
    </message>
    <message>
        <source>it was announced in the room that States are named</source>
        <translation>أُعلن في القاعة أن الدول تُذكر</translation>
    </message>
    <message>
        <source>nobody was asked</source>
        <translation>لم يُسأل أحد</translation>
    </message>
    <message>
        <source>the approval was withdrawn</source>
        <translation>سُحبت الموافقة</translation>
    </message>
    <message>
        <source>the log of approvals, or the date of an answer, cannot be trusted</source>
        <translation>لا يمكن الوثوق بسجل الموافقات أو بتاريخ أحد الأجوبة</translation>
    </message>
    <message>
        <source>the session is background: nobody is named</source>
        <translation>الجلسة للعلم: لا يُذكر اسم أحد</translation>
    </message>
    <message>
        <source>the session is on the record</source>
        <translation>الجلسة تسمح بالإسناد</translation>
    </message>
    <message>
        <source>the words are not those that were approved</source>
        <translation>العبارات ليست التي قُبلت</translation>
    </message>
    <message>
        <source>there is no answer yet</source>
        <translation>لا جواب بعد</translation>
    </message>
</context>
<context>
    <name>WhyLeft</name>
    <message>
        <source>Not imported, because it stands above the table: row {where}.</source>
        <translation>لم يُستورد لأنه فوق الجدول: الصف {where}.</translation>
    </message>
    <message>
        <source>Not imported, because nothing was chosen for it: column {where}.</source>
        <translation>لم يُستورد لأنه لم يُختر له شيء: العمود {where}.</translation>
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
