package org.gyoryu.web.drawing;

import org.gyoryu.analysis.finding.Chart;
import org.gyoryu.analysis.finding.Finding;
import org.gyoryu.analysis.finding.FindingTable;
import org.gyoryu.model.Language;

/**
 * Draws any chart of a finding as one SVG element. Everything it shows is read from the table of
 * the chart; every mark tells its numbers as a tooltip. The same finding gives the same characters.
 */
public final class ChartPicture {

  private ChartPicture() {}

  /** The picture, ready to stand in an HTML page. */
  public static String draw(Finding finding, Chart chart, Language language) {
    if (chart instanceof Chart.Sliced sliced) {
      FindingTable slice = finding.table(chart.table()).where(sliced.by(), sliced.first());
      return draw(finding, sliced.chart(), new Plot(slice, language), language);
    }
    return draw(finding, chart, new Plot(finding.table(chart.table()), language), language);
  }

  private static String draw(Finding finding, Chart chart, Plot plot, Language language) {
    if (chart instanceof Chart.Line line) {
      return LinePictures.lines(plot, line);
    }
    if (chart instanceof Chart.Bars bars) {
      return BarPictures.draw(plot, bars);
    }
    if (chart instanceof Chart.Steps steps) {
      return LinePictures.steps(plot, steps);
    }
    if (chart instanceof Chart.Heat heat) {
      return GridPictures.heat(plot, heat);
    }
    if (chart instanceof Chart.Sankey sankey) {
      return FlowPicture.draw(plot, sankey);
    }
    Chart.Network network = (Chart.Network) chart;
    Plot nodes = new Plot(finding.table(network.nodes()), language);
    return NetworkPicture.draw(plot, nodes, network);
  }
}
