"""The fixed words of a workbook in the four languages: its sheets, its headings, and what its cells say of entries and sessions."""

from gfmd_desk.domain.entry import Kind
from gfmd_desk.domain.language import Wording
from gfmd_desk.domain.report import Regime

SESSIONS = Wording(en="Sessions", fr="Séances", es="Sesiones", ar="الجلسات")
ENTRIES = Wording(en="Entries", fr="Entrées", es="Entradas", ar="المدخلات")
OBJECTIVES = Wording(en="Objectives and goals", fr="Objectifs", es="Objetivos", ar="الأهداف")
"""Names of sheets, and headings of columns. Excel wants at most 31 UTF-16 units, without any of []:*?/\\ or an apostrophe at an end."""

SESSION = Wording(en="Session", fr="Séance", es="Sesión", ar="الجلسة")
TITLE = Wording(en="Title", fr="Titre", es="Título", ar="العنوان")
EVENT = Wording(en="Event", fr="Événement", es="Evento", ar="الفعالية")
DATE = Wording(en="Date", fr="Date", es="Fecha", ar="التاريخ")
START = Wording(en="Start", fr="Début", es="Inicio", ar="وقت البدء")
END = Wording(en="End", fr="Fin", es="Fin", ar="وقت الانتهاء")
ROOM = Wording(en="Room", fr="Salle", es="Sala", ar="القاعة")
LANGUAGE = Wording(en="Language", fr="Langue", es="Idioma", ar="اللغة")
FORM = Wording(en="Form", fr="Modèle", es="Formulario", ar="النموذج")
REGIME = Wording(en="Regime", fr="Régime", es="Régimen", ar="قاعدة الإسناد")
WORDS = Wording(en="Words", fr="Mots", es="Palabras", ar="الكلمات")

NUMBER = Wording(en="No.", fr="N°", es="N.º", ar="الرقم")
SECTION = Wording(en="Section", fr="Section", es="Sección", ar="القسم")
SUBHEADING = Wording(en="Subheading", fr="Intertitre", es="Subtítulo", ar="العنوان الفرعي")
KIND = Wording(en="Kind", fr="Nature", es="Tipo", ar="النوع")
TEXT = Wording(en="Text", fr="Texte", es="Texto", ar="النص")
ATTRIBUTION = Wording(en="Attribution", fr="Attribution", es="Atribución", ar="الإسناد")
CONTINUATION = Wording(en="Continuation", fr="Suite", es="Continuación", ar="تتمة")
CONTINUES = Wording(
    en="continues the row above", fr="suite de la ligne précédente", es="continuación de la fila anterior", ar="تتمة الصف السابق"
)
"""Stands beside what was too long for one cell."""

REFERENCE = Wording(en="Reference", fr="Référence", es="Referencia", ar="المرجع")
CHART_TITLE = Wording(
    en="Entries by objective and goal", fr="Entrées par objectif", es="Entradas por objetivo", ar="عدد المدخلات بحسب الهدف"
)

KINDS = {
    Kind.POINT: Wording(en="Point", fr="Point", es="Punto", ar="نقطة"),
    Kind.PRACTICE: Wording(en="Good practice", fr="Bonne pratique", es="Buena práctica", ar="ممارسة جيدة"),
    Kind.PROCEDURE: Wording(en="Procedure", fr="Conduite des débats", es="Dirección del debate", ar="إدارة النقاش"),
    Kind.RECOMMENDATION: Wording(en="Recommendation", fr="Recommandation", es="Recomendación", ar="توصية"),
    Kind.PROSE: Wording(en="Paragraph", fr="Paragraphe", es="Párrafo", ar="فقرة"),
    Kind.QUOTE: Wording(en="Quote", fr="Citation", es="Cita", ar="اقتباس"),
    Kind.REMARK: Wording(en="Remark", fr="Remarque", es="Observación", ar="ملاحظة"),
}

REGIMES = {
    Regime.CHATHAM_HOUSE: Wording(
        en="Chatham House Rule", fr="Règle de Chatham House", es="Regla de Chatham House", ar="قاعدة تشاتام هاوس"
    ),
    Regime.ON_THE_RECORD: Wording(en="On the record", fr="Attribution permise", es="Atribución permitida", ar="الإسناد مسموح به"),
    Regime.BACKGROUND: Wording(en="Background", fr="À titre d’information", es="A título informativo", ar="للعلم"),
    Regime.OFF_THE_RECORD: Wording(en="Off the record", fr="Confidentiel", es="Confidencial", ar="غير قابل للنشر"),
}
