package org.gyoryu.web.page.government;

import java.util.List;
import java.util.Optional;
import org.gyoryu.model.Indicator;
import org.gyoryu.model.TieStatus;
import org.gyoryu.registry.read.ExchangeRow;
import org.gyoryu.registry.read.GovernmentDetail;
import org.gyoryu.registry.read.GovernmentRef;
import org.gyoryu.registry.read.GovernmentRow;
import org.gyoryu.registry.read.MechanismRow;
import org.gyoryu.registry.read.TieMap;
import org.gyoryu.registry.read.TieRow;
import org.gyoryu.web.frame.Visit;
import org.gyoryu.web.page.chart.ExchangeDots;
import org.gyoryu.web.page.chart.TieMapData;

/**
 * What the page of one government shows.
 *
 * @param parents from the one directly above to the first tier
 * @param ties from new to old, {@code exchanges} likewise; both may be cut at what a page can hold
 */
public record GovernmentPage(
    GovernmentDetail detail,
    List<GovernmentRow> parents,
    List<TieRow> ties,
    TieMap map,
    List<ExchangeRow> exchanges,
    List<MechanismRow> mechanisms) {

  public GovernmentRow row() {
    return detail.row();
  }

  public GovernmentRef government() {
    return detail.row().government();
  }

  /** Governments directly below that have ties. */
  public List<GovernmentRow> tiedChildren() {
    return detail.children().stream().filter(child -> child.ties() > 0).toList();
  }

  public long formalTies() {
    return ties.stream().filter(TieRow::formal).count();
  }

  public long count(TieStatus status) {
    return ties.stream().filter(tie -> tie.status() == status).count();
  }

  /** The newest value of an indicator. */
  public Optional<Indicator> newest(String indicator) {
    return detail.indicators().stream()
        .filter(value -> value.indicator().equals(indicator))
        .reduce((one, other) -> other.year() >= one.year() ? other : one);
  }

  /** Whether a name of it was made by a rule, so that the page must say so. */
  public boolean hasDerivedName() {
    var names = government().names();
    return names.ko().derived() || names.zh().derived() || names.en().derived();
  }

  public String mapJson(Visit visit) {
    return TieMapData.today(map, visit.get().snapshot().asOf().getYear(), visit);
  }

  public String exchangesJson(Visit visit) {
    return ExchangeDots.json(exchanges, visit.get().snapshot().asOf().getYear(), visit);
  }
}
