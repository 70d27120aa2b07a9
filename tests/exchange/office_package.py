# SPDX-FileCopyrightText: Shirube contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An Office Open XML package read strictly: what PowerPoint and Excel would offer to repair is a failure here."""
import io
import posixpath
import re
import xml.etree.ElementTree as ElementTree
import zipfile

C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATIONSHIPS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"

# The order that ECMA-376 asks of the children of elements, as far as Shirube writes them.
ORDER = {
    C + "chartSpace": "date1904 lang roundedCorners style clrMapOvr chart spPr txPr externalData printSettings",
    C + "chart": "title autoTitleDeleted plotArea legend plotVisOnly dispBlanksAs",
    C + "title": "tx layout overlay spPr txPr",
    C + "plotArea": "layout barChart lineChart scatterChart catAx valAx spPr",
    C + "barChart": "barDir grouping varyColors ser dLbls gapWidth overlap axId",
    C + "lineChart": "grouping varyColors ser dLbls marker axId",
    C + "scatterChart": "scatterStyle varyColors ser dLbls axId",
    C + "ser": "idx order tx spPr invertIfNegative marker dLbls errBars cat val xVal yVal smooth",
    C + "marker": "symbol size spPr",
    C + "dLbls": "dLbl numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize",
    C + "dLbl": "idx layout tx numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent "
                "showBubbleSize",
    C + "errBars": "errDir errBarType errValType noEndCap plus minus spPr",
    C + "scaling": "orientation max min",
    C + "catAx": "axId scaling delete axPos majorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr "
                 "crossAx crosses auto lblAlgn lblOffset tickLblSkip noMultiLvlLbl",
    C + "valAx": "axId scaling delete axPos majorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr "
                 "crossAx crosses crossBetween majorUnit",
    C + "legend": "legendPos legendEntry layout overlay txPr",
    P + "presentation": "sldMasterIdLst notesMasterIdLst sldIdLst sldSz notesSz",
    P + "sldMaster": "cSld clrMap sldLayoutIdLst txStyles",
    P + "sldLayout": "cSld clrMapOvr",
    P + "notesMaster": "cSld clrMap notesStyle",
    P + "sld": "cSld clrMapOvr",
    P + "notes": "cSld clrMapOvr",
    P + "cSld": "bg spTree",
    P + "sp": "nvSpPr spPr txBody",
    P + "grpSp": "nvGrpSpPr grpSpPr sp grpSp graphicFrame",
    P + "graphicFrame": "nvGraphicFramePr xfrm graphic",
    P + "spPr": "xfrm prstGeom custGeom noFill solidFill pattFill ln",
    P + "txBody": "bodyPr lstStyle p",
    A + "p": "pPr r endParaRPr",
    A + "rPr": "solidFill latin ea",
    A + "ln": "noFill solidFill prstDash miter",
    A + "tbl": "tblPr tblGrid tr",
    A + "tc": "txBody tcPr",
    A + "tcPr": "lnL lnR lnT lnB noFill solidFill",
    A + "custGeom": "avLst gdLst ahLst cxnLst rect pathLst",
    A + "theme": "themeElements objectDefaults extraClrSchemeLst",
    A + "themeElements": "clrScheme fontScheme fmtScheme",
}
# Groups and trees hold shapes of any kind, in the order in which they are drawn.
DRAWN = {"sp", "grpSp", "graphicFrame"}


class OfficePackage:
    """The parts of a file, and in `failures` what is wrong with it."""

    def __init__(self, source, forbidden=()):
        self.failures = []
        archive = zipfile.ZipFile(source)
        self.expect(archive.testzip(), None, "damaged part")
        names = archive.namelist()
        self.expect(len(names), len(set(names)), "parts of one name")
        self.expect(names[0], "[Content_Types].xml", "first part")
        self.parts = {name: archive.read(name) for name in names}
        self.trees = {
            name: ElementTree.fromstring(data) for name, data in self.parts.items() if name.endswith((".xml", ".rels"))
        }
        self.relationships = {}
        for name, data in self.parts.items():
            for word in forbidden:
                self.check(word.encode() not in data, f"{name} contains {word}")
        self._read_types()
        self._read_relationships()
        for name, tree in self.trees.items():
            self._check_order(name, tree)
            self._check_ids(name, tree)

    def check(self, is_right, failure):
        if not is_right:
            self.failures.append(failure)

    def expect(self, found, wanted, what):
        self.check(found == wanted, f"{what}: {found!r} instead of {wanted!r}")

    def report(self):
        """Prints what is wrong; 0 where nothing is, else 1."""
        print("\n".join(self.failures))
        return 1 if self.failures else 0

    def _read_types(self):
        root = self.trees["[Content_Types].xml"]
        defaults = {one.get("Extension"): one.get("ContentType") for one in root.findall(TYPES + "Default")}
        self.types = {one.get("PartName"): one.get("ContentType") for one in root.findall(TYPES + "Override")}
        for name in self.types:
            self.check(name.lstrip("/") in self.parts, f"a content type for the missing part {name}")
        for name in self.parts:
            if name == "[Content_Types].xml":
                continue
            if "/" + name not in self.types:
                extension = name.rsplit(".", 1)[-1]
                self.check(extension in defaults, f"{name} has no content type")
                self.check(extension != "xml", f"{name} is nothing but XML to a reader")

    def _read_relationships(self):
        reached = {""}
        for name, tree in self.trees.items():
            if not name.endswith(".rels"):
                continue
            folder, file = posixpath.split(name)
            owner = posixpath.normpath(posixpath.join(folder, "..", file[: -len(".rels")])) if file != ".rels" else ""
            self.check(owner == "" or owner in self.parts, f"{name} is of a part that is missing")
            ids = {}
            for one in tree.findall(RELATIONSHIPS + "Relationship"):
                self.check(one.get("TargetMode") != "External", f"{name} leads out of the file")
                target = one.get("Target")
                place = posixpath.normpath(posixpath.join(posixpath.dirname(owner), target)).lstrip("/")
                self.check(place in self.parts, f"{name} leads to {target}, which is missing")
                self.check(one.get("Id") not in ids, f"{name} has {one.get('Id')} twice")
                ids[one.get("Id")] = place
                reached.add(place)
            self.relationships[owner] = ids
        for name in self.parts:
            if not name.endswith(".rels") and name != "[Content_Types].xml":
                self.check(name in reached, f"nothing leads to {name}")
        for name, tree in self.trees.items():
            for element in tree.iter():
                for key, value in element.attrib.items():
                    if key.startswith(R):
                        self.check(value in self.relationships.get(name, {}), f"{name} refers to {value}")

    def _check_order(self, name, tree):
        for element in tree.iter():
            if element.tag not in ORDER:
                continue
            order = ORDER[element.tag].split()
            last = -1
            for child in element:
                short = child.tag.split("}")[1]
                if short not in order:
                    self.failures.append(f"{name}: {short} in {element.tag}")
                    continue
                place = order.index("sp" if short in DRAWN and "sp" in order else short)
                self.check(place >= last, f"{name}: {short} comes too late in {element.tag}")
                last = place

    def _check_ids(self, name, tree):
        ids = [one.get("id") for one in tree.iter(P + "cNvPr")]
        self.expect(len(ids), len(set(ids)), f"shapes of one id in {name}")
        for chart in tree.iter(C + "plotArea"):
            axes = {axis.find(C + "axId").get("val") for kind in ("catAx", "valAx") for axis in chart.findall(C + kind)}
            for kind in ("barChart", "lineChart", "scatterChart"):
                for group in chart.findall(C + kind):
                    found = {one.get("val") for one in group.findall(C + "axId")}
                    self.expect(found, axes, f"axes of {kind} in {name}")
            orders = [one.find(C + "order").get("val") for one in chart.iter(C + "ser")]
            self.expect(len(orders), len(set(orders)), f"series of one place in {name}")

    # What the cells of a chart hold, in the file itself or in the workbook inside.

    def chart_names(self):
        return sorted(name for name in self.parts if re.fullmatch(r"(ppt|xl)/charts/chart\d+\.xml", name))

    def check_caches(self, name):
        """Each cache of a chart holds what the cells do that it is of."""
        root = self.trees[name]
        external = root.find(C + "externalData")
        if external is None:
            cells = Cells(self.parts)
        else:
            inside = self.relationships[name][external.get(R + "id")]
            cells = Cells(OfficePackage(io.BytesIO(self.parts[inside])).parts)
        count = 0
        for kind, cache in (("strRef", "strCache"), ("numRef", "numCache")):
            for reference in root.iter(C + kind):
                held = reference.find(C + cache)
                points = {int(p.get("idx")): p.find(C + "v").text or "" for p in held.findall(C + "pt")}
                found = cells.range(reference.find(C + "f").text)
                size = int(held.find(C + "ptCount").get("val"))
                where = f"{name}: {reference.find(C + 'f').text}"
                self.expect(size, len(found), f"{where}: cells")
                for i, value in enumerate(found):
                    if kind == "numRef":
                        wanted = None if value is None else float(value)
                        got = float(points[i]) if i in points else None
                        same = got == wanted or (got is not None and wanted is not None and
                                                 abs(got - wanted) <= 1e-9 * max(1, abs(wanted)))
                        self.check(same, f"{where}: {got} instead of {wanted}")
                    else:
                        self.expect(points.get(i, ""), value or "", where)
                    count += 1
        self.check(count > 0, f"{name} is bound to no cells")


class Cells:
    """The cells of all sheets of a workbook."""

    def __init__(self, parts):
        strings = []
        if "xl/sharedStrings.xml" in parts:
            for item in ElementTree.fromstring(parts["xl/sharedStrings.xml"]).iter(S + "si"):
                strings.append("".join(t.text or "" for t in item.iter(S + "t")))
        names = [one.get("name") for one in ElementTree.fromstring(parts["xl/workbook.xml"]).iter(S + "sheet")]
        self.sheets = {}
        for number, name in enumerate(names, 1):
            cells = {}
            for cell in ElementTree.fromstring(parts[f"xl/worksheets/sheet{number}.xml"]).iter(S + "c"):
                value = cell.find(S + "v")
                if value is not None:
                    cells[cell.get("r")] = strings[int(value.text)] if cell.get("t") == "s" else value.text
            self.sheets[name] = cells

    def range(self, formula):
        """What stands in the cells, one after the other; None where one is empty."""
        sheet, _, place = formula.rpartition("!")
        if sheet.startswith("'"):
            sheet = sheet[1:-1].replace("''", "'")
        ends = [re.fullmatch(r"\$([A-Z]+)\$(\d+)", one).groups() for one in place.split(":")]
        columns = [number_of(letters) for letters, _ in ends]
        rows = [int(row) for _, row in ends]
        return [
            self.sheets[sheet].get(letters_of(column) + str(row))
            for row in range(rows[0], rows[-1] + 1)
            for column in range(columns[0], columns[-1] + 1)
        ]


def number_of(letters):
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def letters_of(number):
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
