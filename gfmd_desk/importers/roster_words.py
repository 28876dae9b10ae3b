"""Words that rosters are written with, in English, French, Spanish and Arabic: headers of columns and names of groups."""

from gfmd_desk.domain.roster import Group
from gfmd_desk.domain.roster_draft import RosterField

HEADERS = {
    RosterField.NAME: "name, full name, participant, delegate, participant name, name and surname, first and last name, "
    "nom complet, nom et prénom, nom et prénoms, prénom et nom, noms, nombre completo, nombre y apellido, nombre y apellidos, "
    "apellidos y nombre, apellidos y nombres, الاسم, الاسم الكامل, الاسم واللقب, اسم المشارك, nom, nombre",
    RosterField.FAMILY_NAME: "family name, last name, surname, lastname, familyname, nom de famille, patronyme, apellido, apellidos, "
    "primer apellido, اللقب, اسم العائلة, اسم الأسرة, النسبة",
    RosterField.GIVEN_NAME: "given name, given names, first name, firstname, forename, givenname, prénom, prénoms, nombres, "
    "nombre de pila, الاسم الأول, الاسم الشخصي",
    RosterField.ROLE: "role, function, job title, position, post, designation, capacity, title, fonction, poste, titre, qualité, rôle, "
    "cargo, función, puesto, الوظيفة, المنصب, الصفة, الدور, المسمى الوظيفي",
    RosterField.ORGANISATION: "organisation, organization, organisation name, institution, affiliation, entity, company, employer, "
    "agency, ministry, delegation, organisme, établissement, entité, structure, organización, institución, entidad, afiliación, "
    "المنظمة, المؤسسة, الجهة, الهيئة, الانتماء",
    RosterField.COUNTRY: "country, state, member state, nationality, country or territory, pays, état, nationalité, país, estado, "
    "nacionalidad, البلد, الدولة, بلد, الجنسية",
    RosterField.GROUP: "group, category, type, mechanism, constituency, stakeholder group, stakeholder, sector, groupe, catégorie, "
    "mécanisme, secteur, grupo, categoría, sector, mecanismo, المجموعة, الفئة, القطاع",
    RosterField.REGION: "region, area, regional group, région, groupe régional, zone, región, grupo regional, المنطقة, الإقليم",
    RosterField.EMAIL: "email, e-mail, mail, email address, e mail address, courriel, adresse électronique, adresse mail, correo, "
    "correo electrónico, البريد الإلكتروني, البريد, الإيميل",
    RosterField.CODE: "code, short code, id, badge, code court, código, الرمز, رمز",
    RosterField.ALIASES: "aliases, alias, acronym, acronyms, also known as, other names, abbreviation, sigle, acronyme, acronymes, "
    "abréviation, autres noms, siglas, acrónimo, otros nombres, abreviatura, الأسماء الأخرى, المختصر, الاختصار",
    RosterField.SPEAKS_FOR: "speaks for, on behalf of, speaking for, group of states, au nom de, groupe d'états, en nombre de, "
    "grupo de estados, باسم, نيابة عن, مجموعة الدول",
}

WEAK_HEADERS = "name, nom, nombre, الاسم, title, titre, type, id, mail"
"""Words that mean this only where no other column says it more closely."""

GROUPS = {
    Group.GOVERNMENT: "government, governments, gov, govt, state, states, member state, gouvernement, gouvernements, gouvernemental, "
    "état, états, gobierno, gobiernos, estado, حكومة, حكومات, الحكومات, حكومي, دولة",
    Group.CIVIL_SOCIETY: "civil society, cs, cso, csos, ngo, ngos, non governmental organisation, société civile, ong, osc, "
    "sociedad civil, المجتمع المدني, مجتمع مدني, منظمة غير حكومية",
    Group.PRIVATE_SECTOR: "private sector, private, business, company, employers, secteur privé, entreprise, entreprises, privé, "
    "sector privado, empresa, empresas, القطاع الخاص, قطاع خاص",
    Group.INTERNATIONAL_ORGANISATION: "international organisation, international organization, international organisations, io, igo, "
    "intergovernmental organisation, intergovernmental organization, un, un agency, united nations, organisation internationale, "
    "organisations internationales, oi, nations unies, organización internacional, organizaciones internacionales, "
    "naciones unidas, منظمة دولية, المنظمات الدولية, الأمم المتحدة",
    Group.LOCAL_AUTHORITY: "local authority, local authorities, local government, mayor, mayors, municipality, city, cities, "
    "collectivité locale, collectivités locales, autorité locale, autorités locales, maire, maires, ville, municipalité, "
    "autoridad local, autoridades locales, alcalde, alcaldía, municipio, ciudad, سلطة محلية, السلطات المحلية, بلدية, البلديات",
    Group.YOUTH: "youth, young people, jeunesse, jeunes, jeune, juventud, jóvenes, شباب, الشباب",
    Group.DIASPORA: "diaspora, diasporas, diáspora, المهجر, الجاليات, مغتربون, الشتات",
    Group.ACADEMIA: "academia, academic, university, research, think tank, universités, université, recherche, monde universitaire, "
    "universidad, academia, investigación, الأوساط الأكاديمية, جامعة, أكاديمي",
    Group.OTHER: "other, others, autre, autres, otro, otra, otros, أخرى, آخر, غير ذلك",
}
