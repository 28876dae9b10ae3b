"""What every report names as a matter of course, so that it gives nobody away unless it is told as speaking.

Written by hand; each line is a reason and what is named for it, in the four languages, as it is found whatever its case.
"""

from gfmd_desk.domain.folding import word_set

MATTER_OF_COURSE: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "the house of the Compact",
        (
            *("United Nations", "UN", "U.N.", "Nations Unies", "ONU", "O.N.U.", "Naciones Unidas", "الأمم المتحدة"),
            *("Organisation des Nations Unies", "Organización de las Naciones Unidas", "منظمة الأمم المتحدة", "هيئة الأمم المتحدة"),
            *("United Nations system", "UN system"),
        ),
    ),
    (
        "the Forum itself",
        (
            *("GFMD", "FMMD", "Global Forum on Migration and Development", "Forum mondial sur la migration et le développement"),
            *("Foro Mundial sobre Migración y Desarrollo", "Foro Mundial de Migración y Desarrollo", "المنتدى العالمي للهجرة والتنمية"),
            *("المنتدى العالمي المعني بالهجرة والتنمية", "GFMD Summit", "Sommet du FMMD", "Cumbre del FMMD"),
        ),
    ),
    (
        "where the Compact is reviewed",
        (
            *("IMRF", "International Migration Review Forum", "Forum d’examen des migrations internationales", "FEMI"),
            *("Foro de Examen de la Migración Internacional", "منتدى استعراض الهجرة الدولية"),
        ),
    ),
    (
        "the title of the Compact",
        (
            *("Global Compact for Safe, Orderly and Regular Migration", "Global Compact for Migration", "Global Compact", "GCM"),
            *(
                "Pacte mondial pour des migrations sûres, ordonnées et régulières",
                "Pacte mondial sur les migrations",
                "Pacte mondial",
                "PMM",
            ),
            *("Pacto Mundial para la Migración Segura, Ordenada y Regular", "Pacto Mundial para la Migración", "Pacto Mundial", "PMM"),
            *("الاتفاق العالمي من أجل الهجرة الآمنة والمنظمة والنظامية", "الاتفاق العالمي للهجرة", "الاتفاق العالمي"),
            *("Marrakech Compact", "Marrakesh Compact", "Pacte de Marrakech", "Pacto de Marrakech"),
        ),
    ),
    (
        "the title of the Agenda",
        (
            *("2030 Agenda for Sustainable Development", "2030 Agenda", "Agenda 2030", "Sustainable Development Goals", "SDGs", "SDG"),
            *("Programme de développement durable à l’horizon 2030", "Programme 2030", "objectifs de développement durable", "ODD"),
            *("Agenda 2030 para el Desarrollo Sostenible", "Objetivos de Desarrollo Sostenible", "ODS"),
            *("خطة التنمية المستدامة لعام 2030", "خطة عام 2030", "أهداف التنمية المستدامة"),
        ),
    ),
    (
        "a treaty or declaration that has a town's name",
        (
            *("Paris Agreement", "Accord de Paris", "Acuerdo de París", "اتفاق باريس", "اتفاقية باريس"),
            *("Rome Statute", "Statut de Rome", "Estatuto de Roma", "نظام روما الأساسي"),
            *("Vienna Convention", "Vienna Conventions", "Convention de Vienne", "Convención de Viena", "اتفاقية فيينا"),
            *("Beijing Declaration", "Déclaration de Beijing", "Declaración de Beijing", "إعلان بيجين", "إعلان بكين"),
            *("Beijing Platform for Action", "Programme d’action de Beijing", "Plataforma de Acción de Beijing"),
            *("Doha Declaration", "Déclaration de Doha", "Declaración de Doha", "إعلان الدوحة", "Doha Round"),
            *("Kampala Convention", "Convention de Kampala", "Convención de Kampala", "اتفاقية كمبالا"),
            *("Addis Ababa Action Agenda", "Programme d’action d’Addis-Abeba", "Agenda de Acción de Addis Abeba", "خطة عمل أديس أبابا"),
            *("New York Declaration", "Déclaration de New York", "Declaración de Nueva York", "إعلان نيويورك"),
            *("Geneva Conventions", "Conventions de Genève", "Convenios de Ginebra", "اتفاقيات جنيف"),
        ),
    ),
    (
        "a part of the world",
        (
            *("Latin America", "South America", "North America", "Central America", "Latin American", "South American", "North American"),
            *("Central American", "Inter-American", "Amérique latine", "Amérique du Sud", "Amérique du Nord", "Amérique centrale"),
            *("Amérique latine et Caraïbes", "América Latina", "América del Sur", "América del Norte", "América Central"),
            *("أمريكا اللاتينية", "أمريكا الجنوبية", "أمريكا الشمالية", "أمريكا الوسطى", "الأمريكيتين"),
            *("Indian Ocean", "océan Indien", "océano Índico", "المحيط الهندي", "Gulf of Guinea", "golfe de Guinée", "golfo de Guinea"),
            *("South China Sea", "Persian Gulf", "golfe Persique", "the Americas", "les Amériques", "las Américas"),
        ),
    ),
    (
        "a class of countries",
        (
            *("African States", "États d’Afrique", "Estados de África", "الدول الأفريقية", "Arab States", "États arabes", "Estados Árabes"),
            *("الدول العربية", "Least Developed Countries", "LDCs", "LDC", "pays les moins avancés", "PMA", "países menos adelantados"),
            *("أقل البلدان نموا", "Landlocked Developing Countries", "LLDCs", "pays en développement sans littoral"),
            *("países en desarrollo sin litoral", "البلدان النامية غير الساحلية", "Small Island Developing States", "SIDS"),
            *("petits États insulaires en développement", "PEID", "pequeños Estados insulares en desarrollo", "PEID"),
            *("الدول الجزرية الصغيرة النامية", "Champion countries", "pays champions", "países campeones"),
        ),
    ),
)

NEVER_SPEAKS = frozenset(
    {"the title of the Compact", "the title of the Agenda", "a treaty or declaration that has a town's name", "a part of the world"}
)
"""Reasons whose names no verb makes a speaker."""

IN_A_LANGUAGE = word_set(
    "in into from speak speaks speaking spoken en langue lengua idioma language languages al la le del au "
    "interpretation translation traduction interpretacion traduccion version باللغه اللغه لغه الي من"
)
"""Words beside which "French" is the language."""
