package org.gyoryu.web.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gyoryu.analysis.finding.Chart;
import org.gyoryu.analysis.finding.Column;
import org.gyoryu.analysis.finding.Finding;
import org.gyoryu.analysis.finding.FindingTable;
import org.gyoryu.model.Language;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.Snapshot;
import org.gyoryu.web.drawing.ChartPicture;
import org.gyoryu.web.text.Wording;

/**
 * A report on a snapshot in one language: one HTML page that needs nothing but itself, and the
 * tables as CSV. The same findings give the same bytes.
 */
public final class Report {

  /** A file of the report; {@code name} may hold folders. */
  public record File(String name, String content) {}

  private static final String PAGE = "report.html";
  private static final int LONGEST_TABLE = 40;

  private final List<Finding> findings;
  private final Snapshot snapshot;
  private final Wording wording;

  /**
   * @param findings in the order in which they are shown, all of the snapshot
   */
  public Report(List<Finding> findings, Snapshot snapshot, Language language) {
    this.findings = List.copyOf(findings);
    this.snapshot = snapshot;
    this.wording = Wording.in(language);
  }

  /** All files: the page first, then the tables that have rows. */
  public List<File> files() {
    List<File> files = new ArrayList<>();
    files.add(new File(PAGE, page()));
    for (Finding finding : findings) {
      for (FindingTable table : finding.tables()) {
        if (!table.rows().isEmpty()) {
          files.add(new File(csvName(finding, table), table.csv(language())));
        }
      }
    }
    return files;
  }

  private String page() {
    StringOutput output = new StringOutput();
    TemplateEngine.createPrecompiled(ContentType.Html)
        .render("report.jte", Map.of("report", this), output);
    return output.toString();
  }

  /** The findings. */
  public List<Finding> findings() {
    return findings;
  }

  public Wording wording() {
    return wording;
  }

  public Language language() {
    return wording.language();
  }

  public String snapshotId() {
    return snapshot.id();
  }

  /** The day of which the data is. */
  public String asOf() {
    LocalDate day = snapshot.asOf();
    return wording.date(PartialDate.of(day));
  }

  /** The two sides, in words. */
  public String sides() {
    return wording.text(
        "report.sides",
        "a",
        wording.country(snapshot.sides().a().code()),
        "b",
        wording.country(snapshot.sides().b().code()));
  }

  /** At which value of its slider a chart stands; empty if it has none. */
  public String at(Finding finding, Chart chart) {
    if (!(chart instanceof Chart.Sliced sliced)) {
      return "";
    }
    Column by = finding.table(chart.table()).columnOf(sliced.by());
    return by.label().in(language()) + " = " + by.unit().orElseThrow().write(sliced.first());
  }

  /** The picture of a chart. */
  public String picture(Finding finding, Chart chart) {
    return ChartPicture.draw(finding, chart, language());
  }

  /** Charts that have something to draw. */
  public List<Chart> charts(Finding finding) {
    return finding.charts().stream()
        .filter(chart -> !finding.table(chart.table()).rows().isEmpty())
        .toList();
  }

  /** Tables that stand under no chart. */
  public List<FindingTable> moreTables(Finding finding) {
    Set<String> charted = charts(finding).stream().map(Chart::table).collect(Collectors.toSet());
    return finding.tables().stream()
        .filter(table -> !charted.contains(table.id()) && !table.rows().isEmpty())
        .toList();
  }

  /** Whether a table is shown on the page whole; else its file has the rest. */
  public int rowsShown(FindingTable table) {
    return Math.min(LONGEST_TABLE, table.rows().size());
  }

  /** Name of the file of a table. */
  public String csvName(Finding finding, FindingTable table) {
    return "tables/" + finding.id() + "-" + table.id() + ".csv";
  }

  /** The style of the page. */
  public String style() {
    try (InputStream file = Report.class.getResourceAsStream("report.css")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
