"""A form as the secretariat's, made by hand: what is tried here does not depend on the form's file."""

import pytest

from gfmd_desk.domain.form import Form, Holds, Section
from gfmd_desk.domain.language import Wording


def _section(key: str, title: Wording, guidance: Wording, holds: tuple[Holds, ...], *subheadings: Wording) -> Section:
    return Section(key=key, title=title, guidance=guidance, holds=holds, subheadings=subheadings)


@pytest.fixture(scope="session")
def form() -> Form:
    """Six sections as in the GFMD's template of 2018, with guidance and a closing note."""
    return Form(
        id="by-hand",
        version=1,
        name=Wording("Session report", "Compte rendu de séance", "Informe de sesión", "تقرير الجلسة"),
        heading=Wording("Report of the session", "Compte rendu de la séance", "Informe de la sesión", "تقرير عن الجلسة"),
        header=(),
        sections=(
            _section(
                "summary",
                Wording(
                    "Summary / Main discussion points",
                    "Résumé / Principaux points de discussion",
                    "Resumen / Principales puntos de debate",
                    "ملخص / أبرز نقاط النقاش",
                ),
                Wording(
                    "Please sum up in some ten points what was talked about.",
                    "Veuillez résumer en une dizaine de points ce dont il a été question.",
                    "Resuma, por favor, en unos diez puntos de qué se habló.",
                    "يرجى تلخيص ما دار من حديث في نحو عشر نقاط.",
                ),
                (Holds.POINTS, Holds.PROSE),
            ),
            _section(
                "challenges",
                Wording("Challenges", "Défis", "Desafíos", "التحديات"),
                Wording(
                    "What stands in the way, and for whom?",
                    "Quels sont les obstacles, et pour qui ?",
                    "¿Qué obstáculos hay y para quién?",
                    "ما العقبات، ولمن؟",
                ),
                (Holds.POINTS, Holds.PROSE),
                Wording("General", "Généralités", "Generalidades", "عام"),
            ),
            _section(
                "opportunities",
                Wording(
                    "Opportunities / good practices / innovations for the way forward",
                    "Possibilités / bonnes pratiques / innovations pour la suite",
                    "Oportunidades / buenas prácticas / innovaciones para el camino a seguir",
                    "الفرص / الممارسات الجيدة / الابتكارات للمضي قدمًا",
                ),
                Wording(
                    "Practices that were presented, with the place where they are in use.",
                    "Les pratiques présentées, avec le lieu où elles ont cours.",
                    "Prácticas presentadas, con el lugar donde se aplican.",
                    "الممارسات المعروضة مع مكان تطبيقها.",
                ),
                (Holds.POINTS, Holds.PROSE),
                Wording("Good practices", "Bonnes pratiques", "Buenas prácticas", "ممارسات جيدة"),
                Wording(
                    "Recommendations / moving forward",
                    "Recommandations / la suite",
                    "Recomendaciones / próximos pasos",
                    "توصيات / الخطوات المقبلة",
                ),
            ),
            _section(
                "gcm",
                Wording(
                    "Relevance to the Global Compact for Migration and its follow-up, implementation and review",
                    "Pertinence pour le Pacte mondial sur les migrations, son suivi, sa mise en œuvre et son examen",
                    "Pertinencia para el Pacto Mundial para la Migración y su seguimiento, aplicación y examen",
                    "الصلة بالاتفاق العالمي من أجل الهجرة ومتابعته وتنفيذه واستعراضه",
                ),
                Wording(
                    "Which objectives of the Compact did the session bear on?",
                    "Sur quels objectifs du Pacte la séance a-t-elle porté ?",
                    "¿Con qué objetivos del Pacto guarda relación la sesión?",
                    "ما أهداف الاتفاق التي تناولتها الجلسة؟",
                ),
                (Holds.PROSE, Holds.REFERENCES),
            ),
            _section(
                "agenda2030",
                Wording(
                    "Contributions to the achievement of the Agenda 2030",
                    "Contributions à la réalisation du Programme 2030",
                    "Contribuciones al logro de la Agenda 2030",
                    "الإسهام في تحقيق خطة عام 2030",
                ),
                Wording(
                    "Which goals, and how does the practice further them?",
                    "Quels objectifs, et comment la pratique y contribue-t-elle ?",
                    "¿Qué objetivos, y cómo contribuye a ellos la práctica?",
                    "ما الأهداف، وكيف تخدمها الممارسة؟",
                ),
                (Holds.PROSE, Holds.REFERENCES),
            ),
            _section(
                "quotes",
                Wording("Inspiring quotes", "Citations marquantes", "Citas inspiradoras", "اقتباسات ملهمة"),
                Wording(
                    "Please give one or two quotes from the session that inspired you.",
                    "Veuillez donner une ou deux citations de la séance qui vous ont inspiré.",
                    "Por favor, anote una o dos citas de la sesión que le hayan inspirado.",
                    "يرجى إيراد اقتباس أو اثنين مما ألهمك في الجلسة.",
                ),
                (Holds.QUOTES,),
            ),
        ),
        closing_note=Wording(
            "The sessions are held under the Chatham House Rule: please ask for approval before you name a speaker or an organisation, "
            "or else put “anonymous”.",
            "Les séances suivent la règle de Chatham House : veuillez demander l’accord de l’orateur ou de l’organisation avant de les "
            "nommer, sinon indiquez « anonyme ».",
            "Las sesiones siguen la regla de Chatham House: por favor, pida autorización antes de nombrar a un orador o una organización; "
            "si no, ponga «anónimo».",
            "تُعقد الجلسات وفق قاعدة تشاتام هاوس: يرجى طلب الموافقة قبل ذكر اسم المتحدث أو المنظمة، وإلا فاكتب «مجهول».",
        ),
    )
