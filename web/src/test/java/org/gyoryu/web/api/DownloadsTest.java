package org.gyoryu.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gyoryu.web.BundledServer;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;

class DownloadsTest {

  private final BundledServer server = BundledServer.get();

  private int count(String table) {
    return server
        .database()
        .client()
        .sql("select count(*) from " + table)
        .query(Integer.class)
        .single();
  }

  private byte[] download(String name) {
    return server.bytes("/api/v1/download/" + name).body();
  }

  @Test
  void zipsEveryTableAsCsvAndTwiceTheSame() throws Exception {
    byte[] zip = download("gyoryu-csv.zip");
    Map<String, Long> lines = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        lines.put(
            entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().count());
      }
    }

    assertThat(lines).hasSize(20).containsEntry("ties.csv", 1L + count("tie"));
    assertThat(download("gyoryu-csv.zip")).isEqualTo(zip);
  }

  @Test
  void writesEveryTableAsJson() {
    JsonNode all = Json.read(new String(download("gyoryu.json"), StandardCharsets.UTF_8));

    assertThat(all.get("ties").size()).isEqualTo(count("tie"));
    assertThat(all.get("claims").size()).isEqualTo(count("claim"));
    assertThat(all.at("/claims/0/a_name").isString()).isTrue();
  }

  @Test
  void writesAWorkbookWithDaysAsDatesAndLessExactDatesAsTexts() throws Exception {
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(new ByteArrayInputStream(download("gyoryu.xlsx")))) {
      XSSFSheet ties = workbook.getSheet("ties");

      assertThat(ties.getLastRowNum()).isEqualTo(count("tie"));
      assertThat(ties.getPaneInformation().isFreezePane()).isTrue();
      assertThat(ties.getCTWorksheet().getAutoFilter().getRef())
          .endsWith(String.valueOf(count("tie") + 1));
      int id = column(ties.getRow(0), "id");
      int since = column(ties.getRow(0), "since");
      assertThat(ties.getColumnWidth(id)).isBetween(15 * 256, 30 * 256);
      Row known = row(ties, id, "KR-46110~CN-320700");
      assertThat(known.getCell(since).getLocalDateTimeCellValue().toLocalDate())
          .isEqualTo("1992-11-01");
      assertThat(format(known, since)).isEqualTo("yyyy-mm-dd");
      assertThat(format(known, column(ties.getRow(0), "confidence"))).isEqualTo("0.0%");
      assertThat(format(known, column(ties.getRow(0), "claims"))).isEqualTo("#,##0");
      assertThat(ties)
          .filteredOn(row -> row.getCell(since) != null)
          .filteredOn(row -> row.getCell(since).getCellType() == CellType.STRING)
          .extracting(row -> row.getCell(since).getStringCellValue())
          .contains("2005")
          .noneMatch(text -> text.length() == "2005-01-01".length());
      workbook.sheetIterator().forEachRemaining(DownloadsTest::assertNoFormula);
    }
  }

  private static Row row(XSSFSheet sheet, int column, String text) {
    for (Row row : sheet) {
      if (row.getCell(column).getStringCellValue().equals(text)) {
        return row;
      }
    }
    throw new AssertionError("No row " + text);
  }

  private static String format(Row row, int column) {
    return row.getCell(column).getCellStyle().getDataFormatString();
  }

  private static int column(Row header, String name) {
    for (int i = 0; i < header.getLastCellNum(); i++) {
      if (header.getCell(i).getStringCellValue().equals(name)) {
        return i;
      }
    }
    throw new AssertionError("No column " + name);
  }

  private static void assertNoFormula(org.apache.poi.ss.usermodel.Sheet sheet) {
    for (Row row : sheet) {
      row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA));
    }
  }

  @Test
  void writesTheNetworkAsGraphMl() throws Exception {
    Document graph = parse("gyoryu.graphml");

    assertThat(graph.getDocumentElement().getNamespaceURI())
        .isEqualTo("http://graphml.graphdrawing.org/xmlns");
    assertNetwork(graph);
    NodeList data = graph.getElementsByTagName("data");
    Set<String> keys = ids(graph.getElementsByTagName("key"));
    for (int i = 0; i < data.getLength(); i++) {
      assertThat(keys).contains(((Element) data.item(i)).getAttribute("key"));
    }
  }

  @Test
  void writesTheNetworkOverTimeAsGexf() throws Exception {
    Document graph = parse("gyoryu.gexf");

    assertThat(graph.getDocumentElement().getAttribute("version")).isEqualTo("1.3");
    assertThat(((Element) graph.getElementsByTagName("graph").item(0)).getAttribute("mode"))
        .isEqualTo("dynamic");
    assertNetwork(graph);
    int dated =
        server
            .database()
            .client()
            .sql("select count(*) from tie where since <> ''")
            .query(Integer.class)
            .single();
    assertThat(graph.getElementsByTagName("spell").getLength()).isEqualTo(dated);
    Set<String> attributes = ids(graph.getElementsByTagName("attribute"));
    NodeList values = graph.getElementsByTagName("attvalue");
    for (int i = 0; i < values.getLength(); i++) {
      assertThat(attributes).contains(((Element) values.item(i)).getAttribute("for"));
    }
  }

  private Document parse(String name) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(download(name)));
  }

  private static Set<String> ids(NodeList elements) {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < elements.getLength(); i++) {
      ids.add(((Element) elements.item(i)).getAttribute("id"));
    }
    return ids;
  }

  /** All governments, all ties, and no edge without its nodes. */
  private void assertNetwork(Document graph) {
    Set<String> nodes = ids(graph.getElementsByTagName("node"));
    NodeList edges = graph.getElementsByTagName("edge");

    assertThat(nodes).hasSize(count("government"));
    assertThat(edges.getLength()).isEqualTo(count("tie"));
    for (int i = 0; i < edges.getLength(); i++) {
      Element edge = (Element) edges.item(i);
      assertThat(nodes).contains(edge.getAttribute("source"), edge.getAttribute("target"));
    }
  }
}
