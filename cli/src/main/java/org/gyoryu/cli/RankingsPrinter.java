package org.gyoryu.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.gyoryu.analysis.partners.Advice;
import org.gyoryu.analysis.partners.Partner;
import org.gyoryu.analysis.partners.PartnerAdvisor;
import org.gyoryu.analysis.partners.PartnerQuery;
import org.gyoryu.model.Government;
import org.gyoryu.model.Snapshot;

/** Prints the best partners of every government of both sides as CSV, in order of ids. */
final class RankingsPrinter {

  private final PrintWriter out;
  private final PartnerAdvisor advisor;

  RankingsPrinter(PrintWriter out, PartnerAdvisor advisor) {
    this.out = out;
    this.advisor = advisor;
  }

  void print() {
    Snapshot snapshot = advisor.snapshot();
    List<Advice> rankings =
        snapshot.governments().values().stream()
            .filter(
                each ->
                    each.country().equals(snapshot.sides().a())
                        || each.country().equals(snapshot.sides().b()))
            .map(Government::id)
            .sorted()
            .toList()
            .parallelStream()
            .map(id -> advisor.advise(PartnerQuery.of(id)))
            .toList();
    out.println("government,rank,partner,probability,factor,factor_low,factor_high,crowd");
    for (Advice ranking : rankings) {
      for (Partner partner : ranking.partners()) {
        out.printf(
            Locale.ROOT,
            "%s,%d,%s,%.6f,%.3f,%.3f,%.3f,%d%n",
            ranking.government().id(),
            partner.rank(),
            partner.government().id(),
            partner.candidate().probability(),
            partner.factor().value(),
            partner.factor().low(),
            partner.factor().high(),
            partner.crowd().size());
      }
    }
  }
}
