"""Every element, attribute and value that a workbook may have, by part; all else is a finding."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Collection, Iterator, Mapping, Sequence

from gfmd_desk.guard.finding import Finding, FindingKind
from gfmd_desk.guard.markup import (
    APP_PROPERTIES,
    CONTENT_TYPES,
    CORE_PROPERTIES,
    DRAWING,
    RELATIONSHIPS,
    THEME,
    Markup,
    R,
    kinds_by_name,
    table,
)

S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
ANCHOR = "{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}"

WORKBOOK, STRINGS = "xl/workbook.xml", "xl/sharedStrings.xml"
CORE, APP = "docProps/core.xml", "docProps/app.xml"
_TYPES, _THEME = "[Content_Types].xml", "xl/theme.xml"
_OF_THE_HOUSE = (CORE, APP, _TYPES, _THEME)
"""Parts whose attributes are names of kinds, colours and fonts, the same in every file."""

_WORKBOOK = {
    **table(
        S,
        """
        workbook | bookViews | workbookView | sheets | definedNames
        definedName: name localSheetId hidden
        """,
    ),
    S + "sheet": frozenset({"name", "sheetId", R + "id"}),
}

SHEET = {
    **table(
        S,
        """
        worksheet | sheetPr | sheetViews | cols | sheetData | v | headerFooter | oddHeader
        pageSetUpPr: fitToPage
        dimension | autoFilter: ref
        sheetView: rightToLeft tabSelected workbookViewId
        pane: ySplit topLeftCell activePane state
        selection: pane activeCell sqref
        sheetFormatPr: defaultRowHeight
        col: min max width customWidth
        row: r ht
        c: r s t
        pageMargins: left right top bottom header footer
        pageSetup: paperSize fitToHeight orientation
        """,
    ),
    S + "drawing": frozenset({R + "id"}),
}

_STYLES = table(
    S,
    """
    styleSheet | font | fill | border | b
    numFmts | fonts | fills | borders | cellStyleXfs | cellXfs | cellStyles: count
    numFmt: numFmtId formatCode
    sz | name | family: val
    color | fgColor | bgColor: rgb indexed
    patternFill: patternType
    left | right | top | bottom | diagonal: style
    xf: numFmtId fontId fillId borderId xfId quotePrefix applyNumberFormat applyFont applyFill applyBorder applyAlignment
    alignment: horizontal vertical wrapText readingOrder
    cellStyle: name xfId builtinId
    """,
)

_DRAWING = {
    **table(
        ANCHOR,
        """
        wsDr | oneCellAnchor | from | col | colOff | row | rowOff | nvGraphicFramePr | cNvGraphicFramePr | xfrm | clientData
        ext: cx cy
        graphicFrame: macro
        cNvPr: id name descr
        """,
    ),
    **table(
        DRAWING,
        """
        off: x y
        ext: cx cy
        graphic
        graphicData: uri
        """,
    ),
    CHART + "chart": frozenset({R + "id"}),
}

_CHART = {
    **table(
        CHART,
        """
        chartSpace | chart | title | tx | rich | plotArea | barChart | ser | strRef | numRef | f | spPr | dLbls | cat | val | catAx | valAx
        roundedCorners | overlay | autoTitleDeleted | barDir | grouping | varyColors | idx | order | invertIfNegative | dLblPos: val
        showLegendKey | showVal | showCatName | showSerName | showPercent | showBubbleSize | gapWidth | axId | orientation | min: val
        delete | axPos | majorTickMark | minorTickMark | tickLblPos | crossAx | crosses | auto | lblAlgn | lblOffset: val
        noMultiLvlLbl | crossBetween | plotVisOnly: val
        scaling
        numFmt: formatCode sourceLinked
        """,
    ),
    **table(
        DRAWING,
        """
        bodyPr | p | r | t | solidFill
        pPr: rtl
        defRPr | rPr: sz b
        srgbClr: val
        """,
    ),
}


def parts_of(charts: Sequence[bool]) -> Mapping[str, Markup]:
    """Return every part of a workbook with these sheets, of each of which is said whether it has a chart."""
    parts: dict[str, Markup] = {
        _TYPES: CONTENT_TYPES,
        "_rels/.rels": RELATIONSHIPS,
        APP: APP_PROPERTIES,
        CORE: CORE_PROPERTIES,
        "xl/_rels/workbook.xml.rels": RELATIONSHIPS,
        STRINGS: table(S, "sst: count uniqueCount"),
        "xl/styles.xml": _STYLES,
        _THEME: THEME,
        WORKBOOK: _WORKBOOK,
    }
    for number, chart in enumerate(charts, 1):
        parts[f"xl/worksheets/sheet{number}.xml"] = SHEET
        if chart:
            parts[f"xl/worksheets/_rels/sheet{number}.xml.rels"] = RELATIONSHIPS
            parts[f"xl/drawings/drawing{number}.xml"] = _DRAWING
            parts[f"xl/drawings/_rels/drawing{number}.xml.rels"] = RELATIONSHIPS
            parts[f"xl/charts/chart{number}.xml"] = _CHART
    return parts


def links_to(parts: Mapping[str, Markup]) -> frozenset[str]:
    """Where the relationships of a workbook may lead: to its own parts, as seen from the top, from xl/ and from the folders in it."""
    inside = [name.removeprefix("xl/") for name in parts if name.startswith("xl/")]
    return frozenset({WORKBOOK, CORE, APP, *inside, *(f"../{name}" for name in inside)})


_PLAIN = re.compile(r"-?[0-9]+(\.[0-9]+)?|[A-Z]{1,3}[0-9]+(:[A-Z]{1,3}[0-9]+)?|rId[0-9]+|[0-9A-F]{6}([0-9A-F]{2})?")
"""What attributes may say: numbers, places in a sheet, links by number, colours."""

_NAMED = frozenset(
    {
        *("", "frozen", "bottomLeft", "landscape", "_xlnm._FilterDatabase", "Chart 1", CHART.strip("{}")),
        *("bar", "clustered", "outEnd", "l", "r", "b", "none", "nextTo", "ctr", "autoZero", "max", "between", "minMax", "maxMin"),
        *("Calibri", "Normal", "solid", "gray125", "hair", "medium", "center", "left", "right", "top", r"yyyy\-mm\-dd", "hh:mm"),
    }
)
"""The words that they may say, beside those of the workbook itself."""

_SIZES = {S + "col": "width", S + "sheetFormatPr": "defaultRowHeight"}
_UNSEEN = re.compile(r"-|0(\.|$)")
"""How a size begins that is as good as hidden."""


def inspect_values(part: str, root: ET.Element, words: Collection[str]) -> Iterator[Finding]:
    """Find an attribute that says something else than numbers and known words; `words` are the workbook's own."""
    if part.endswith(".rels") or part in _OF_THE_HOUSE:
        return
    for element in root.iter():
        for name, value in element.items():
            if not (value in _NAMED or value in words or _PLAIN.fullmatch(value)):
                yield Finding(part, FindingKind.DEFINED_NAME if element.tag == S + "definedName" else FindingKind.MARKUP)
            elif _SIZES.get(element.tag) == name and _UNSEEN.match(value):
                yield Finding(part, FindingKind.HIDDEN_TEXT)


kind_of = kinds_by_name(
    {
        FindingKind.FORMULA: "f formula calcPr calcChain",
        FindingKind.HIDDEN_TEXT: "hidden state collapsed outlineLevel zeroHeight customHeight",
        FindingKind.COMMENT: "comment comments legacyDrawing legacyDrawingHF threadedComment",
        FindingKind.LINK: "hyperlink hyperlinks externalReference externalReferences TargetMode Target hlinkClick",
        FindingKind.REVISION_ID: "uid revIDLastSave documentId fileVersion fileSharing lastEdited userName",
        FindingKind.CUSTOM_XML: "customSheetViews customWorkbookViews customProperties extLst ext",
        FindingKind.EMBEDDED: "oleObjects oleObject controls picture pic blip webPublishItems AlternateContent externalData",
        FindingKind.FIELD: "headerFooter oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter dataValidations dataValidation",
        FindingKind.UNEXPECTED_TEXT: "strCache numCache pt",
    }
)
"""What kind of finding an element or attribute is that should not be there."""
