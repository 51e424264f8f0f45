package org.gyoryu.web.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import kr.dogfoot.hwpxlib.object.content.section_xml.ParaListCore;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.Para;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.Run;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.RunItem;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.T;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.object.Table;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.object.table.Tc;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.object.table.Tr;
import kr.dogfoot.hwpxlib.reader.HWPXReader;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.gyoryu.analysis.drivers.DriverModel;
import org.gyoryu.analysis.finding.Progress;
import org.gyoryu.analysis.finding.Settings;
import org.gyoryu.analysis.partners.Advice;
import org.gyoryu.analysis.partners.Partner;
import org.gyoryu.analysis.partners.PartnerAdvisor;
import org.gyoryu.analysis.partners.PartnerQuery;
import org.gyoryu.analysis.portfolio.Portfolios;
import org.gyoryu.model.Language;
import org.gyoryu.model.Snapshot;
import org.gyoryu.registry.content.Content;
import org.gyoryu.registry.datapackage.DataPackage;
import org.gyoryu.registry.datapackage.PackageRows;
import org.gyoryu.registry.read.Parameters;
import org.gyoryu.registry.reconcile.Reconciler;
import org.gyoryu.web.analyses.PartnerRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Records of the bundled data, read back from the files of both formats. */
class PartnerRecordTest {

  private static final PartnerAdvisor ADVISOR = advisor();
  private static final PartnerConditions NONE = conditions(Map.of());
  private static final Advice ADVICE = ADVISOR.advise(PartnerQuery.of("KR-46110"));
  private static final Partner PARTNER = ADVICE.partners().get(0);
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  /** A4 less the margins of the blank file: 150 mm. */
  private static final int TEXT_WIDTH = 42520;

  @TempDir private Path folder;

  private static PartnerAdvisor advisor() {
    Snapshot snapshot =
        Reconciler.reconcile(Content.read(new PackageRows(DataPackage.open(Path.of("../data")))))
            .snapshot();
    DriverModel model =
        DriverModel.fit(snapshot, new Settings(1, 100, 2, 2), Progress.NONE).orElseThrow();
    return PartnerAdvisor.of(model, Portfolios.of(snapshot));
  }

  private static PartnerConditions conditions(Map<String, String> asked) {
    Map<String, String[]> given = new HashMap<>();
    asked.forEach((key, value) -> given.put(key, new String[] {value}));
    return PartnerConditions.of(
        PartnerRequest.parse(Parameters.of(given), "KR-46110", ADVISOR), ADVISOR);
  }

  private static byte[] record(Language language, RecordFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PartnerRecord.write(NONE, ADVICE, PARTNER, language, format, out);
    return out.toByteArray();
  }

  /** Notes what a record says: a text a line, the cells of a row in one line. */
  private static final class Notes implements RecordWriter {

    private final List<String> lines = new ArrayList<>();

    @Override
    public void title(String text) {
      lines.add(text);
    }

    @Override
    public void heading(String text) {
      lines.add(text);
    }

    @Override
    public void paragraph(String text) {
      lines.add(text);
    }

    @Override
    public void table(List<Integer> widths, List<String> header, List<List<String>> rows) {
      assertThat(widths.stream().mapToInt(Integer::intValue).sum()).isEqualTo(100);
      assertThat(rows).isNotEmpty().allMatch(row -> row.size() == widths.size());
      if (!header.isEmpty()) {
        lines.add(String.join(" | ", header));
      }
      rows.forEach(row -> lines.add(String.join(" | ", row)));
    }

    @Override
    public void write(OutputStream out) {
      throw new UnsupportedOperationException("notes stay in memory");
    }
  }

  private static List<String> said(Language language) {
    Notes notes = new Notes();
    PartnerRecord.fill(notes, NONE, ADVICE, PARTNER, language);
    return notes.lines;
  }

  /** In the way of {@link Notes}; the empty text behind a table is left out. */
  private List<String> hwpxLines(byte[] bytes) throws Exception {
    Path file = Files.write(folder.resolve("record.hwpx"), bytes);
    List<String> lines = new ArrayList<>();
    for (Para para : HWPXReader.fromFilepath(file.toString()).sectionXMLFileList().get(0).paras()) {
      for (Run run : para.runs()) {
        for (RunItem item : run.runItems()) {
          if (item instanceof Table table) {
            table.trs().forEach(row -> lines.add(cells(row)));
          } else if (item instanceof T text && !text.isEmpty()) {
            lines.add(text.onlyText());
          }
        }
      }
    }
    return lines;
  }

  private static String cells(Tr row) {
    List<String> cells = new ArrayList<>();
    for (Tc cell : row.tcs()) {
      cells.add(text(cell.subList()));
    }
    return String.join(" | ", cells);
  }

  private static String text(ParaListCore list) {
    assertThat(list.countOfPara()).isOne();
    return ((T) list.getPara(0).getRun(0).getRunItem(0)).onlyText();
  }

  private static List<String> docxLines(byte[] bytes) throws IOException {
    List<String> lines = new ArrayList<>();
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      for (IBodyElement part : document.getBodyElements()) {
        if (part instanceof XWPFParagraph paragraph) {
          lines.add(paragraph.getText());
        } else if (part instanceof XWPFTable table) {
          table
              .getRows()
              .forEach(
                  row ->
                      lines.add(
                          String.join(
                              " | ",
                              row.getTableCells().stream().map(cell -> cell.getText()).toList())));
        }
      }
    }
    return lines;
  }

  @ParameterizedTest
  @EnumSource
  void bothFormatsSayAllInOrderAndInEachLanguage(Language language) throws Exception {
    List<String> said = said(language);

    assertThat(said).hasSizeGreaterThan(20).doesNotContain("");
    assertThat(hwpxLines(record(language, RecordFormat.HWPX))).isEqualTo(said);
    assertThat(docxLines(record(language, RecordFormat.DOCX))).isEqualTo(said);
  }

  @Test
  void saysWhatWasAskedForAndWhatIsAssumed() {
    Notes notes = new Notes();
    PartnerConditions conditions =
        conditions(
            Map.of(
                "goal", "youth",
                "level", "city",
                "region", "East",
                "off", "P0059",
                "add", "ferry",
                "to", "CN-370200"));
    PartnerRecord.fill(notes, conditions, ADVICE, PARTNER, Language.EN);

    assertThat(notes.lines)
        .containsSubsequence(
            "Conditions and assumptions",
            "Goal | youth",
            "Level | second tier",
            "Region | East",
            "What if there were | a ferry line: Mokpo-si – Qingdao")
        .anyMatch(line -> line.startsWith("What if without | "))
        .anyMatch(line -> line.contains("under your assumption"));
    assertThat(said(Language.EN)).doesNotContain("Conditions and assumptions");
  }

  @Test
  void namesTheKindOfAProgrammeThatIsAssumed() {
    Notes notes = new Notes();
    PartnerConditions conditions =
        conditions(Map.of("add", "programme-opening", "to", "CN-370200"));
    PartnerRecord.fill(notes, conditions, ADVICE, PARTNER, Language.ZH);

    assertThat(notes.lines).contains("假如新增 | 开放与示范区政策：青岛市");
  }

  @Test
  void saysWhoIsTheCandidateAndWhatItRestsOn() {
    List<String> said = said(Language.KO);

    assertThat(said.get(0)).startsWith("교류 상대 선정 사유: 목포시");
    assertThat(said.get(1)).contains("1", String.valueOf(ADVICE.candidates()));
    assertThat(said.get(said.size() - 1)).contains(ADVICE.snapshotId(), ADVICE.asOf().toString());
  }

  @ParameterizedTest
  @EnumSource
  void theSameRecordIsTheSameBytesAtAnyTimeAndPlace(RecordFormat format) throws Exception {
    byte[] first = record(Language.KO, format);
    TimeZone here = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Seoul"));
      Thread.sleep(2_100); // a zip counts time in steps of two seconds
      assertThat(record(Language.KO, format)).isEqualTo(first);
    } finally {
      TimeZone.setDefault(here);
    }
  }

  @Test
  void anHwpxBeginsWithItsTypeUncompressed() throws Exception {
    byte[] bytes = record(Language.ZH, RecordFormat.HWPX);

    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      ZipEntry first = zip.getNextEntry();
      assertThat(first.getName()).isEqualTo("mimetype");
      assertThat(first.getMethod()).isEqualTo(ZipEntry.STORED);
      assertThat(zip.readAllBytes()).asString(UTF_8).isEqualTo("application/hwp+zip");
    }
    // a local header of 30 bytes, the name of 8, no extra field: where magic numbers look for it
    assertThat(new String(Arrays.copyOfRange(bytes, 30, 57), UTF_8))
        .isEqualTo("mimetypeapplication/hwp+zip");
  }

  private static Map<String, Document> parts(byte[] hwpx) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Map<String, Document> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(hwpx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.getName().equals("mimetype")) {
          parts.put(
              entry.getName(),
              factory.newDocumentBuilder().parse(new ByteArrayInputStream(zip.readAllBytes())));
        }
      }
    }
    return parts;
  }

  private static List<Element> elements(Document part, String name) {
    NodeList found = part.getElementsByTagNameNS("*", name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  private static Set<String> used(Document part, String attribute) {
    Set<String> used = new HashSet<>();
    for (Element element : elements(part, "*")) {
      if (element.hasAttribute(attribute)) {
        used.add(element.getAttribute(attribute));
      }
    }
    return used;
  }

  @Test
  void anHwpxHasAllPartsAndDefinesOnceWhatItsSectionRefersTo() throws Exception {
    Map<String, Document> parts = parts(record(Language.EN, RecordFormat.HWPX));

    assertThat(parts)
        .containsKeys(
            "version.xml",
            "settings.xml",
            "META-INF/container.xml",
            "META-INF/manifest.xml",
            "Contents/content.hpf",
            "Contents/header.xml",
            "Contents/section0.xml");
    elements(parts.get("Contents/content.hpf"), "item")
        .forEach(item -> assertThat(parts).containsKey(item.getAttribute("href")));
    Document header = parts.get("Contents/header.xml");
    Document section = parts.get("Contents/section0.xml");
    for (String kind : List.of("charPr", "paraPr", "borderFill", "style")) {
      List<String> defined =
          elements(header, kind).stream().map(element -> element.getAttribute("id")).toList();
      assertThat(defined).as(kind).doesNotHaveDuplicates();
      assertThat(used(section, kind + "IDRef")).as(kind).isNotEmpty().isSubsetOf(defined);
    }
    for (String list : List.of("charProperties", "paraProperties", "borderFills")) {
      Element all = elements(header, list).get(0);
      assertThat(all.getAttribute("itemCnt"))
          .as(list)
          .isEqualTo(String.valueOf(all.getChildNodes().getLength()));
    }
  }

  @Test
  void titleAndHeadingsAreBoldAndLarger() throws Exception {
    Map<String, Document> parts = parts(record(Language.KO, RecordFormat.HWPX));
    Map<String, Element> looks = new LinkedHashMap<>();
    elements(parts.get("Contents/header.xml"), "charPr")
        .forEach(look -> looks.put(look.getAttribute("id"), look));
    Map<String, Element> byText = new LinkedHashMap<>();
    for (Element run : elements(parts.get("Contents/section0.xml"), "run")) {
      byText.put(run.getTextContent(), looks.get(run.getAttribute("charPrIDRef")));
    }
    List<String> said = said(Language.KO);

    assertThat(height(byText.get(said.get(0)))).isEqualTo(1600);
    assertThat(height(byText.get(said.get(4)))).isEqualTo(1200);
    assertThat(elementsOf(byText.get(said.get(0)), "bold")).isOne();
    assertThat(elementsOf(byText.get(said.get(4)), "bold")).isOne();
    assertThat(height(byText.get(said.get(said.size() - 1)))).isEqualTo(1000);
    assertThat(elementsOf(byText.get(said.get(said.size() - 1)), "bold")).isZero();
  }

  private static int height(Element look) {
    return Integer.parseInt(look.getAttribute("height"));
  }

  private static int elementsOf(Element look, String name) {
    return look.getElementsByTagNameNS("*", name).getLength();
  }

  @Test
  void rowsOfTablesFillTheWidthOfTheTextAndHaveBorders() throws Exception {
    Map<String, Document> parts = parts(record(Language.ZH, RecordFormat.HWPX));
    Map<String, Element> borders = new LinkedHashMap<>();
    elements(parts.get("Contents/header.xml"), "borderFill")
        .forEach(border -> borders.put(border.getAttribute("id"), border));

    List<Element> tables = elements(parts.get("Contents/section0.xml"), "tbl");
    assertThat(tables).hasSize(2);
    assertThat(tables.stream().map(table -> table.getAttribute("id"))).doesNotHaveDuplicates();
    for (Element row : elements(parts.get("Contents/section0.xml"), "tr")) {
      NodeList sizes = row.getElementsByTagNameNS("*", "cellSz");
      int width = 0;
      for (int i = 0; i < sizes.getLength(); i++) {
        width += Integer.parseInt(((Element) sizes.item(i)).getAttribute("width"));
      }
      assertThat(width).isEqualTo(TEXT_WIDTH);
    }
    for (Element cell : elements(parts.get("Contents/section0.xml"), "tc")) {
      Element border = borders.get(cell.getAttribute("borderFillIDRef"));
      for (String side : List.of("leftBorder", "rightBorder", "topBorder", "bottomBorder")) {
        Element line = (Element) border.getElementsByTagNameNS("*", side).item(0);
        assertThat(line.getAttribute("type")).isEqualTo("SOLID");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void textsAreTextsAndNeverMarkup(RecordFormat format) throws Exception {
    String sharp = "R&D <b> \"100%\" ' ]]> · ×1.8";
    RecordWriter writer = format.writer(Language.EN, DAY);
    writer.title(sharp);
    writer.heading(sharp);
    writer.table(List.of(33, 67), List.of(sharp, sharp), List.of(List.of(sharp, sharp)));
    writer.paragraph(sharp);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(out);

    List<String> lines =
        format == RecordFormat.HWPX ? hwpxLines(out.toByteArray()) : docxLines(out.toByteArray());
    String both = sharp + " | " + sharp;
    assertThat(lines).containsExactly(sharp, sharp, both, both, sharp);
  }

  @Test
  void theFormatIsThatOfTheEnding() {
    assertThat(RecordFormat.ofFile(Path.of("사유서.HWPX"))).contains(RecordFormat.HWPX);
    assertThat(RecordFormat.ofFile(Path.of("a.hwpx/b.docx"))).contains(RecordFormat.DOCX);
    assertThat(RecordFormat.ofFile(Path.of("a.hwp"))).isEmpty();
    assertThat(RecordFormat.ofFile(Path.of("hwpx"))).isEmpty();
    assertThat(RecordFormat.offered(Language.KO)).startsWith(RecordFormat.HWPX);
    assertThat(RecordFormat.offered(Language.EN)).startsWith(RecordFormat.DOCX);
  }
}
