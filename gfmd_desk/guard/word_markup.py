"""Every element, attribute and value that a Word report may have, by part; all else is a finding.

An allow-list, because what Word and others can hide in a file has no end: what is not known to be harmless stays in.
"""

import re
from collections.abc import Mapping

from gfmd_desk.guard.finding import FindingKind

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
XML = "{http://www.w3.org/XML/1998/namespace}"
TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
CORE = "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}"
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
APP = "{http://schemas.openxmlformats.org/officeDocument/2006/extended-properties}"
DC = "{http://purl.org/dc/elements/1.1/}"
TERMS = "{http://purl.org/dc/terms/}"
XSI = "{http://www.w3.org/2001/XMLSchema-instance}"

Markup = Mapping[str, frozenset[str]]
"""The attributes that each element may have."""


def _table(namespace: str, table: str, attribute_namespace: str) -> Markup:
    """Read lines of "element: attribute attribute"; `several | elements` share a line."""
    markup: dict[str, frozenset[str]] = {}
    for line in table.strip().splitlines():
        elements, _, attributes = line.partition(":")
        for element in elements.split("|"):
            markup[namespace + element.strip()] = frozenset(attribute_namespace + attribute for attribute in attributes.split())
    return markup


def _word(table: str) -> Markup:
    """Word puts its attributes in a namespace as well."""
    return _table(W, table, W)


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

_THEME = _table(
    DRAWING,
    """
    theme | clrScheme | fontScheme | fmtScheme: name
    themeElements | dk1 | lt1 | dk2 | lt2 | accent1 | accent2 | accent3 | accent4 | accent5 | accent6 | hlink | folHlink
    srgbClr | schemeClr: val
    majorFont | minorFont | fillStyleLst | lnStyleLst | effectStyleLst | bgFillStyleLst | solidFill | effectStyle | effectLst
    latin | ea | cs: typeface
    ln: w
    """,
    "",
)

_TYPES = {
    TYPES + "Types": frozenset[str](),
    TYPES + "Default": frozenset({"Extension", "ContentType"}),
    TYPES + "Override": frozenset({"PartName", "ContentType"}),
}

_RELATIONS = {
    RELATIONS + "Relationships": frozenset[str](),
    RELATIONS + "Relationship": frozenset({"Id", "Type", "Target"}),
}

_CORE = {
    CORE + "coreProperties": frozenset[str](),
    DC + "title": frozenset[str](),
    DC + "subject": frozenset[str](),
    DC + "creator": frozenset[str](),
    CORE + "lastModifiedBy": frozenset[str](),
    TERMS + "created": frozenset({XSI + "type"}),
    TERMS + "modified": frozenset({XSI + "type"}),
    DC + "language": frozenset[str](),
}

_APP = {APP + "Properties": frozenset[str](), APP + "Application": frozenset[str]()}

PARTS: Mapping[str, Markup] = {
    "[Content_Types].xml": _TYPES,
    "_rels/.rels": _RELATIONS,
    "docProps/app.xml": _APP,
    "docProps/core.xml": _CORE,
    "word/_rels/document.xml.rels": _RELATIONS,
    "word/document.xml": _DOCUMENT,
    "word/fontTable.xml": _FONTS,
    "word/footer.xml": _FOOTER,
    "word/numbering.xml": _NUMBERING,
    "word/settings.xml": _SETTINGS,
    "word/styles.xml": _STYLES,
    "word/theme.xml": _THEME,
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
_PREFIX = re.compile(r"^(?:\{.*\}|\w*:)")
_KIND_OF = {name: kind for kind, names in _NAMED.items() for name in names.split()}


def kind_of(name: str) -> FindingKind:
    """Return what kind of finding an element or attribute is that should not be there, with its prefix or namespace."""
    return _KIND_OF.get(_PREFIX.sub("", name), FindingKind.MARKUP)
