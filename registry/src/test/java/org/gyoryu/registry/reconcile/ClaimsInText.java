package org.gyoryu.registry.reconcile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gyoryu.model.Basis;
import org.gyoryu.model.Claim;
import org.gyoryu.model.Country;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.Party;
import org.gyoryu.model.Source;
import org.gyoryu.model.SourceKind;
import org.gyoryu.model.TieKind;

/**
 * Claims of one pair drawn as lines: {@code id kind date basis source-kind publisher side
 * published}; "-" is an empty value.
 */
final class ClaimsInText {

  private ClaimsInText() {}

  static List<ResolvedClaim> claims(String lines) {
    return lines.lines().filter(line -> !line.isBlank()).map(ClaimsInText::claim).toList();
  }

  private static ResolvedClaim claim(String line) {
    String[] parts = line.strip().split("\\s+", -1);
    Party a = new Party(Country.KR, "목포시", "", "", "", "");
    Party b = new Party(Country.CN, "连云港市", "", "", "", "");
    String sourceId = "S-" + parts[0];
    Source source =
        new Source(
            sourceId,
            "http://" + parts[5] + "/" + parts[0],
            parts[5],
            SourceKind.valueOf(parts[4].toUpperCase(Locale.ROOT)),
            Optional.of(parts[6]).filter(side -> !side.equals("-")).map(Country::new),
            date(parts[7]));
    Claim claim =
        new Claim(
            parts[0],
            a,
            b,
            TieKind.valueOf(parts[1].toUpperCase(Locale.ROOT)),
            date(parts[2]),
            Basis.valueOf(parts[3].toUpperCase(Locale.ROOT)),
            sourceId,
            "");
    return new ResolvedClaim(claim, source, "KR-46110", "CN-320700");
  }

  private static PartialDate date(String text) {
    return PartialDate.parse(text.equals("-") ? "" : text);
  }
}
