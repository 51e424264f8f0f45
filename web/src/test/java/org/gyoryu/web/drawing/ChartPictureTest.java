package org.gyoryu.web.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.gyoryu.analysis.finding.Chart;
import org.gyoryu.analysis.finding.Finding;
import org.gyoryu.analysis.finding.FindingTable;
import org.gyoryu.analysis.finding.Grade;
import org.gyoryu.analysis.finding.Method;
import org.gyoryu.analysis.finding.TableBuilder;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.finding.Unit;
import org.gyoryu.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Pictures are well-formed, stay on their canvas, and say what their table says. */
class ChartPictureTest {

  private static final Text LABEL = Text.of("값", "数值", "value <&>");
  private static final Text LONG = Text.same("A mechanism whose name is far too long for any axis");

  private static final FindingTable TABLE =
      new TableBuilder("t", LABEL)
          .words("group", LABEL)
          .words("name", LABEL)
          .number("year", LABEL, Unit.CALENDAR_YEAR)
          .estimate("share", LABEL, Unit.SHARE)
          .row("one", LONG, 1992, 0.25, 0.1, 0.5)
          .row("one", "b \"quoted\"", 2000, 0.75, 0.6, 0.9)
          .row("two", "c", 1995, Double.NaN, Double.NaN, Double.NaN)
          .row("two", "d", 2026, 1.0, 0.9, Double.POSITIVE_INFINITY)
          .build();

  private static final FindingTable NODES =
      new TableBuilder("nodes", LABEL)
          .words("id", LABEL)
          .words("label", LABEL)
          .words("group", LABEL)
          .number("size", LABEL, Unit.COUNT)
          .row("one", "One", "left", 3)
          .row("two", "Two", "right", 2)
          .row("c", "Middle", "middle", 5)
          .build();

  private static final Chart.Series SERIES = Chart.Series.banded(LABEL, "share");
  private static final List<Chart.Flag> FLAGS =
      List.of(new Chart.Flag(LONG, 1998, 2003), new Chart.Flag(LABEL, 2016, 2016));

  static List<Chart> charts() {
    Chart.Bars bars =
        new Chart.Bars("standing", LABEL, "t", "year", List.of(SERIES, SERIES), false, FLAGS);
    return List.of(
        new Chart.Line("line", LABEL, "t", "year", List.of(SERIES), FLAGS),
        bars,
        new Chart.Bars("lying", LABEL, "t", "name", List.of(SERIES), true, List.of()),
        new Chart.Steps("steps", LABEL, "t", "group", "year", SERIES),
        new Chart.Heat("heat", LABEL, "t", "name", "group", "share"),
        new Chart.Sankey("sankey", LABEL, "t", "group", "name", "share"),
        new Chart.Network("network", LABEL, "t", "group", "name", "nodes"),
        new Chart.Sliced(bars, "year", 2000));
  }

  private static Finding finding(Chart chart) {
    return new Finding(
        "f",
        LABEL,
        LABEL,
        LABEL,
        Grade.PARTLY,
        LABEL,
        List.of(),
        List.of(TABLE, NODES),
        List.of(chart),
        List.of(),
        new Method(List.of(), List.of()),
        List.of(),
        "s",
        "gyoryu findings f");
  }

  private static Document picture(Chart chart, Language language)
      throws ParserConfigurationException, SAXException, IOException {
    String svg = ChartPicture.draw(finding(chart), chart, language);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @MethodSource("charts")
  void everyPictureIsWellFormedWithANameAndWithoutStyleOrScript(Chart chart) throws Exception {
    for (Language language : Language.values()) {
      Document picture = picture(chart, language);

      assertThat(picture.getDocumentElement().getAttribute("aria-label"))
          .isEqualTo(LABEL.in(language));
      assertThat(picture.getElementsByTagName("script").getLength()).isZero();
      assertThat(ChartPicture.draw(finding(chart), chart, language))
          .doesNotContain("style=", "NaN", "Infinity")
          .isEqualTo(ChartPicture.draw(finding(chart), chart, language));
    }
  }

  @ParameterizedTest
  @MethodSource("charts")
  void noMarkLeavesTheCanvas(Chart chart) throws Exception {
    Document picture = picture(chart, Language.EN);
    String viewBox = picture.getDocumentElement().getAttribute("viewBox");
    double height = Double.parseDouble(viewBox.substring(viewBox.lastIndexOf(' ')));
    for (String element : List.of("rect", "circle", "text")) {
      NodeList marks = picture.getElementsByTagName(element);
      for (int i = 0; i < marks.getLength(); i++) {
        var mark = marks.item(i).getAttributes();
        String prefix = element.equals("circle") ? "c" : "";
        assertThat(Double.parseDouble(mark.getNamedItem(prefix + "x").getNodeValue()))
            .isBetween(0.0, (double) Plot.WIDTH);
        assertThat(Double.parseDouble(mark.getNamedItem(prefix + "y").getNodeValue()))
            .isBetween(0.0, height);
      }
    }
  }

  @Test
  void barsTellTheirNumbersAndAreAsHighAsTheyAre() throws Exception {
    Chart chart = new Chart.Bars("b", LABEL, "t", "year", List.of(SERIES), false, List.of());
    NodeList bars = picture(chart, Language.EN).getElementsByTagName("rect");

    assertThat(bars.getLength()).isEqualTo(3);
    assertThat(bars.item(0).getTextContent()).isEqualTo("1992 · value <&>: 25.0% (10.0%–50.0%)");
    assertThat(height(bars, 1) / height(bars, 0)).isBetween(2.99, 3.01);
  }

  private static double height(NodeList bars, int index) {
    return Double.parseDouble(
        bars.item(index).getAttributes().getNamedItem("height").getNodeValue());
  }

  @Test
  void aSlicedChartDrawsOnlyTheRowsAtItsSlider() throws Exception {
    Chart bars = new Chart.Bars("b", LABEL, "t", "year", List.of(SERIES), false, List.of());
    NodeList drawn =
        picture(new Chart.Sliced(bars, "year", 2000), Language.EN).getElementsByTagName("rect");

    assertThat(drawn.getLength()).isEqualTo(1);
    assertThat(drawn.item(0).getTextContent()).startsWith("2000 · ");
  }
}
