"""Every element, attribute and value that a Word report may have, by part; all else is a finding."""

from collections.abc import Mapping

from gfmd_desk.guard.finding import FindingKind
from gfmd_desk.guard.markup import (
    APP_PROPERTIES,
    CONTENT_TYPES,
    CORE_PROPERTIES,
    RELATIONSHIPS,
    THEME,
    XML,
    Markup,
    R,
    kinds_by_name,
    table,
)

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def _word(lines: str) -> Markup:
    """Word puts its attributes in a namespace as well."""
    return table(W, lines, W)


_TEXT = {W + "t": frozenset({XML + "space"})}

_DOCUMENT = {
    **_word("""
        document | body | p | pPr | keepNext | numPr | bidi | r | rPr | rtl | br | tab
        pStyle | ilvl | numId | tblStyle: val
        tbl | tblPr | bidiVisual | tblGrid | tr | trPr | cantSplit | tc | tcPr
        tblW | tcW: w type
        tblLayout: type
        gridCol: w
        sectPr
        pgSz: w h
        pgMar: top right bottom left header footer gutter
    """),
    **_TEXT,
    W + "footerReference": frozenset({W + "type", R + "id"}),
}

_FOOTER = {
    **_word("""
        ftr | p | pPr | bidi | r | rPr | rtl
        pStyle: val
        fldSimple: instr
    """),
    **_TEXT,
}

_STYLES = _word("""
    styles | docDefaults | rPrDefault | pPrDefault | rPr | pPr | tblPr
    style: type default customStyle styleId
    name | basedOn | next | uiPriority | sz | szCs | color | jc | outlineLvl | ilvl | numId: val
    semiHidden | unhideWhenUsed | qFormat | widowControl | keepNext | keepLines | numPr | b | bCs | i
    rFonts: ascii eastAsia hAnsi cs
    lang: val eastAsia bidi
    spacing: before after line lineRule
    ind: left right
    tblInd: w type
    tblCellMar | tblBorders
    top | left | bottom | right: w type val sz space color
    insideH: val sz space color
""")

_NUMBERING = _word("""
    numbering | pPr | rPr | tabs
    abstractNum: abstractNumId
    multiLevelType | start | numFmt | pStyle | lvlText | lvlJc | abstractNumId | startOverride | color: val
    lvl | lvlOverride: ilvl
    tab: val pos
    ind: left hanging
    rFonts: ascii hAnsi cs
    num: numId
""")

_SETTINGS = _word("""
    settings | compat
    zoom: percent
    defaultTabStop | characterSpacingControl | decimalSymbol | listSeparator: val
    compatSetting: name uri val
""")

_FONTS = _word("""
    fonts
    font: name
    altName | panose1 | charset | family | pitch: val
""")

PARTS: Mapping[str, Markup] = {
    "[Content_Types].xml": CONTENT_TYPES,
    "_rels/.rels": RELATIONSHIPS,
    "docProps/app.xml": APP_PROPERTIES,
    "docProps/core.xml": CORE_PROPERTIES,
    "word/_rels/document.xml.rels": RELATIONSHIPS,
    "word/document.xml": _DOCUMENT,
    "word/fontTable.xml": _FONTS,
    "word/footer.xml": _FOOTER,
    "word/numbering.xml": _NUMBERING,
    "word/settings.xml": _SETTINGS,
    "word/styles.xml": _STYLES,
    "word/theme.xml": THEME,
}
"""Every part of a report, all of which it must have."""

VALUES = frozenset(
    {
        *("FormHeading", "Title", "Subtitle", "Heading1", "Heading2", "ListBullet", "Normal", "Quote", "QuoteSource", "FormNote"),
        *("TitleBlock", "FieldLabel", "FieldValue", "Footer", "preserve", "dxa", "fixed", "default", "rId5", " PAGE ", " NUMPAGES "),
    }
)
"""What attributes in the body and the footer may say, beside numbers."""

LINKS = frozenset(
    {
        "word/document.xml",
        "docProps/core.xml",
        "docProps/app.xml",
        "styles.xml",
        "numbering.xml",
        "settings.xml",
        "fontTable.xml",
        "footer.xml",
        "theme.xml",
    }
)
"""Where the relationships of a report may lead."""

_NAMED = {
    FindingKind.TRACKED_CHANGE: "ins del delText delInstrText moveFrom moveTo moveFromRangeStart moveFromRangeEnd moveToRangeStart "
    "moveToRangeEnd rPrChange pPrChange tblPrChange trPrChange tcPrChange sectPrChange numberingChange cellIns cellDel cellMerge "
    "trackRevisions",
    FindingKind.COMMENT: "comment comments commentRangeStart commentRangeEnd commentReference annotationRef",
    FindingKind.REVISION_ID: "rsid rsids rsidRoot rsidR rsidRPr rsidRDefault rsidP rsidSect rsidTr rsidDel paraId textId",
    FindingKind.BOOKMARK: "bookmarkStart bookmarkEnd",
    FindingKind.HIDDEN_TEXT: "vanish webHidden specVanish",
    FindingKind.DOCUMENT_VARIABLE: "docVar docVars",
    FindingKind.CUSTOM_XML: "customXml customXmlPr sdt sdtPr sdtContent smartTag smartTagPr",
    FindingKind.EMBEDDED: "altChunk object drawing pict AlternateContent subDoc attachedTemplate",
    FindingKind.FIELD: "fldChar instrText fldSimple hyperlink instr",
    FindingKind.LINK: "TargetMode Target",
}

kind_of = kinds_by_name(_NAMED)
"""What kind of finding an element or attribute is that should not be there, with its prefix or namespace."""
