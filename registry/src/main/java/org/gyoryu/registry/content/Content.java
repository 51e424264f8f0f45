package org.gyoryu.registry.content;

import java.time.LocalDate;
import java.util.List;
import org.gyoryu.model.Claim;
import org.gyoryu.model.Indicator;
import org.gyoryu.model.Level;
import org.gyoryu.model.Link;
import org.gyoryu.model.Mechanism;
import org.gyoryu.model.Meeting;
import org.gyoryu.model.Membership;
import org.gyoryu.model.PublishedTotal;
import org.gyoryu.model.Region;
import org.gyoryu.model.Sides;
import org.gyoryu.model.Source;

/**
 * Everything a data package says, typed and unresolved. Memberships and meetings name governments
 * that are not looked up yet.
 */
public record Content(
    Sides sides,
    LocalDate asOf,
    List<Level> levels,
    List<Region> regions,
    List<GovernmentRow> governments,
    List<AliasRow> aliases,
    List<Source> sources,
    List<Claim> claims,
    List<ExchangeRow> exchanges,
    List<Mechanism> mechanisms,
    List<Membership> memberships,
    List<Meeting> meetings,
    List<PolicyRow> policies,
    List<Indicator> indicators,
    List<Link> links,
    List<PublishedTotal> publishedTotals) {

  public Content {
    levels = List.copyOf(levels);
    regions = List.copyOf(regions);
    governments = List.copyOf(governments);
    aliases = List.copyOf(aliases);
    sources = List.copyOf(sources);
    claims = List.copyOf(claims);
    exchanges = List.copyOf(exchanges);
    mechanisms = List.copyOf(mechanisms);
    memberships = List.copyOf(memberships);
    meetings = List.copyOf(meetings);
    policies = List.copyOf(policies);
    indicators = List.copyOf(indicators);
    links = List.copyOf(links);
    publishedTotals = List.copyOf(publishedTotals);
  }

  /** Reads everything from a source of rows. */
  public static Content read(RowSource rows) {
    return new ContentReader(rows).read();
  }
}
