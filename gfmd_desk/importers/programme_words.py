"""Words that programmes are written with, in English, French, Spanish and Arabic."""

from gfmd_desk.domain.language import Language
from gfmd_desk.domain.programme import ProgrammeField

HEADERS = {
    ProgrammeField.CODE: "code, session code, session, session number, session no, no, number, ref, reference, id, séance, numéro, "
    "n°, code de la séance, sesión, número, código, الرمز, رمز الجلسة, رقم الجلسة, الجلسة, الرقم",
    ProgrammeField.TITLE: "title, session title, topic, theme, subject, name, titre, intitulé, thème, sujet, título, tema, asunto, "
    "العنوان, عنوان الجلسة, الموضوع",
    ProgrammeField.DATE: "date, day, session date, jour, fecha, día, التاريخ, اليوم",
    ProgrammeField.TIME: "time, times, hours, schedule, start end, from to, heure, heures, horaire, horaires, hora, horas, horario, "
    "الوقت, التوقيت, الساعة",
    ProgrammeField.START: "start, start time, starts, begins, begin, from, début, heure de début, inicio, hora de inicio, desde, "
    "comienzo, البداية, وقت البدء, من, بداية",
    ProgrammeField.END: "end, end time, ends, until, to, fin, heure de fin, hora de fin, hasta, final, النهاية, وقت الانتهاء, إلى, نهاية",
    ProgrammeField.ZONE: "zone, time zone, timezone, fuseau, fuseau horaire, zona, zona horaria, huso horario, المنطقة الزمنية",
    ProgrammeField.ROOM: "room, venue, place, location, hall, salle, lieu, sala, lugar, القاعة, المكان, الغرفة",
    ProgrammeField.FORM: "form, template, report form, formulaire, modèle, formulario, plantilla, modelo, النموذج, الاستمارة",
    ProgrammeField.LANGUAGE: "language, report language, working language, langue, langue du rapport, idioma, lengua, اللغة, لغة التقرير",
    ProgrammeField.MODERATOR: "moderator, moderators, moderated by, modérateur, modératrice, modération, moderador, moderadora, "
    "moderación, المدير, مدير الجلسة, الميسر, إدارة الجلسة",
    ProgrammeField.PANELLISTS: "panellists, panelists, speakers, panel, intervenants, orateurs, panélistes, panelistas, ponentes, "
    "oradores, المتحدثون, المحاورون, المتكلمون",
    ProgrammeField.RAPPORTEUR: "rapporteur, rapporteurs, note taker, rapporteuse, relator, relatora, المقرر, مقرر الجلسة",
}

WEAK_HEADERS = "name, no, id, day, jour, día, number"
"""Words that mean this only where no other column says it more closely."""

LANGUAGES = {
    Language.ENGLISH: "en, eng, english, anglais, inglés, الإنكليزية, الإنجليزية",
    Language.FRENCH: "fr, fre, french, français, francés, الفرنسية",
    Language.SPANISH: "es, spa, sp, spanish, espagnol, español, castellano, الإسبانية",
    Language.ARABIC: "ar, ara, arabic, arabe, árabe, العربية",
}
