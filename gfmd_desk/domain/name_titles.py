"""Forms of address and offices that stand before a name, and the small words inside one; folded."""

from gfmd_desk.domain.folding import word_set

PLAIN_TITLES = word_set(
    "mr mrs ms mx mme mmes mlle sra srta sres miss madame monsieur mademoiselle señor señora señorita dr dra "
    "dre prof professor "
    "السيد السيدة السادة الآنسة الدكتور الدكتورة الأستاذ الأستاذة سيد سيدة معالي سعادة فخامة دولة صاحب صاحبة "
    "المعالي السعادة "
    "السيدين السيدان"
)
"""These are said of persons alone, so that they make a name of any word, in small letters too."""

TITLES = PLAIN_TITLES | word_set(
    "sir dame lady lord hon honourable honorable excellency excellence excelencia rev reverend pr professeur "
    "professeure docteur docteure doctor doctora "
    "don doña maître minister minister ministers ambassador ambassadors senator deputy commissioner director "
    "mayor president chairperson chair chairman moderator secretary envoy delegate rapporteur counsellor "
    "attaché governor sheikh sheikha prince princess "
    "ministre ambassadeur ambassadrice sénateur sénatrice directeur directrice maire président présidente "
    "secrétaire délégué déléguée conseiller "
    "conseillère gouverneur ministro ministra embajador embajadora senador senadora viceministro viceministra "
    "alcalde alcaldesa presidente presidenta director directora "
    "secretario secretaria delegado delegada consejero consejera gobernador gobernadora professor profesor "
    "profesora prof ing lic "
    "الوزير الوزيرة السفير السفيرة المندوب المندوبة الرئيس الرئيسة المدير المديرة العمدة الشيخ الشيخة "
    "البروفيسور القنصل المستشار المستشارة "
    "وزير وزيرة سفير سفيرة الأمير الأميرة المهندس المهندسة حضرة"
)

PARTICLES = word_set(
    "de del della di da do dos das du des la le les los las el al ul von van der den ter ten zu zur of the and "
    "y e i et bin ibn ben bint abu abou "
    "umm oum ould mint san st saint ال بن ابن بنت أبو ابو أم آل عبد dit dite jr sr ii iii phd md"
)
"""Words of a name that are no name by themselves."""

COMMON_GIVEN = word_set(
    "ana anna anne maria marie mary josé jose juan jean john paul pedro peter pierre luis louis carlos charles "
    "david daniel michael michel miguel martin manuel "
    "laura sara sarah sofia elena helena eva julia juana carmen teresa thomas james robert philippe françois "
    "francisco fernando antonio andrea andré andreas alex "
    "mohamed mohammed muhammad mohammad ahmed ahmad ali omar hassan hussein ibrahim fatima fatou aisha amina "
    "abdul abdel abdullah abdallah "
    "محمد أحمد علي عمر حسن حسين إبراهيم فاطمة عائشة آمنة سارة مريم يوسف عبدالله"
)
"""Given names so common that one alone tells little."""
