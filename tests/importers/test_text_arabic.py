"""A report in Arabic: its digits, its marks, its letters without case."""

import pytest

from gfmd_desk.domain.draft import DraftEntry
from gfmd_desk.domain.entry import Kind
from gfmd_desk.domain.form import Form
from gfmd_desk.importers.text import decode, read_text

REPORT = """\
تقرير عن الجلسة
الجلسة: ١.١

ملخّص / أبرز نقاط النقاش

تناولت الجلسة دور المدن الساحلية في استقبال العاملين الموسميين، وأشار عدة متحدثين إلى أن معظم العقود باتت
توقَّع عبر الهاتف مع وسيط لا يعرفه أحد؛ وقيل إن العودة لا تقل أهمية عن المغادرة، وإن المهارات المكتسبة لا

٣

تُحتسب عند العودة إلى القرية.

• هناك حاجة إلى سجل للوسطاء 😀
• رأت بعض الدول أن الدورة تستغرق يومين
\u200f• وتساءل آخرون: من يدفع؟

٢. التحديات

عام:
١) الرسوم ممنوعة في البلدين
٢) لا يعرف المفتش أين يقع المكان

القسم ٣: الفرص / الممارسات الجيدة / الابتكارات للمضي
قدمًا

ممارسات جيدة
- لدى «مونتانيا» مكاتب في الموانئ – تفتح عند الفجر.

٤- الصلة بالاتفاق العالمي من أجل الهجرة ومتابعته وتنفيذه واستعراضه
الهدف ٥.

٦. اقتباسات ملهمة: يرجى إيراد اقتباس أو اثنين مما ألهمك في الجلسة.

«نعدّ السمك مرتين ولا نعدّ الصيادين.»

* تُعقد الجلسات وفق قاعدة تشاتام هاوس، فيرجى طلب الموافقة قبل ذكر المتحدث أو المنظمة، أو كتابة «مجهول».
"""

ENTRIES = (
    DraftEntry("الجلسة: ١.١", Kind.PROSE, None),
    DraftEntry(
        "تناولت الجلسة دور المدن الساحلية في استقبال العاملين الموسميين، وأشار عدة متحدثين إلى أن معظم العقود باتت "
        "توقَّع عبر الهاتف مع وسيط لا يعرفه أحد؛ وقيل إن العودة لا تقل أهمية عن المغادرة، وإن المهارات المكتسبة لا "
        "تُحتسب عند العودة إلى القرية.",
        Kind.PROSE,
        "summary",
    ),
    DraftEntry("هناك حاجة إلى سجل للوسطاء 😀", Kind.POINT, "summary"),
    DraftEntry("رأت بعض الدول أن الدورة تستغرق يومين", Kind.POINT, "summary"),
    DraftEntry("وتساءل آخرون: من يدفع؟", Kind.POINT, "summary"),
    DraftEntry("الرسوم ممنوعة في البلدين", Kind.POINT, "challenges", "عام"),
    DraftEntry("لا يعرف المفتش أين يقع المكان", Kind.POINT, "challenges", "عام"),
    DraftEntry("لدى «مونتانيا» مكاتب في الموانئ – تفتح عند الفجر.", Kind.POINT, "opportunities", "ممارسات جيدة"),
    DraftEntry("الهدف ٥.", Kind.PROSE, "gcm"),
    DraftEntry("«نعدّ السمك مرتين ولا نعدّ الصيادين.»", Kind.QUOTE, "quotes"),
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_arabic_report_is_read_as_a_person_reads_it(form: Form, encoding: str) -> None:
    draft = read_text(decode(REPORT.encode(encoding)), form)
    assert draft.entries == ENTRIES
    assert draft.source_characters == draft.imported_characters + draft.left_characters
    assert [part.text.split()[0] for part in draft.left if "instruction" in part.why] == ["يرجى", "تُعقد"]
