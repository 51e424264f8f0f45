package org.gyoryu.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.gyoryu.analysis.partners.Advice;
import org.gyoryu.analysis.partners.Partner;
import org.gyoryu.analysis.partners.PartnerAdvisor;
import org.gyoryu.analysis.partners.PartnerQuery;
import org.gyoryu.model.Government;
import org.gyoryu.model.Language;
import org.gyoryu.model.Snapshot;
import org.gyoryu.registry.BadInputException;
import org.gyoryu.web.analyses.PartnerRequest;
import org.gyoryu.web.sheet.PartnerConditions;
import org.gyoryu.web.sheet.PartnerRecord;
import org.gyoryu.web.sheet.RecordFormat;
import picocli.CommandLine.Option;

/** Whose record of reasons is wanted, and in which file. */
final class RecordOptions {

  @Option(
      names = "--record",
      paramLabel = "FILE",
      description = "writes the record of reasons for one candidate, as .hwpx or .docx")
  private Path file;

  @Option(names = "--partner", paramLabel = "GOVERNMENT", description = "the candidate of --record")
  private String partner = "";

  /**
   * Refuses what can be seen to be wrong before any data is read.
   *
   * @param all whether every government is to be ranked
   */
  void check(boolean all) {
    if ((file == null) != partner.isEmpty()) {
      throw new BadInputException(
          "--record and --partner go together",
          "Maybe: gyoryu partners 목포시 --record record.hwpx --partner 青岛市");
    }
    if (isGiven() && all) {
      throw new BadInputException(
          "--record is about the candidate of one government, not about --all",
          "Maybe give the name of a government in place of --all.");
    }
    if (isGiven() && RecordFormat.ofFile(file).isEmpty()) {
      throw new BadInputException(
          "--record \"" + file + "\": the ending is neither " + endings(),
          "Maybe: --record record.hwpx");
    }
  }

  private static String endings() {
    return Arrays.stream(RecordFormat.values())
        .map(format -> "." + format.ending())
        .collect(Collectors.joining(" nor "));
  }

  boolean isGiven() {
    return file != null;
  }

  /** The name of the candidate, as it was given. */
  String partner() {
    return partner;
  }

  /**
   * Writes the record.
   *
   * @throws BadInputException if the other is no candidate of the query, or none of the first
   */
  void write(Government other, PartnerAdvisor advisor, PartnerRequest asked, Language language) {
    PartnerQuery query = asked.query();
    Advice advice = advisor.advise(query.withTop(PartnerQuery.MOST));
    Partner candidate =
        advice.partners().stream()
            .filter(each -> each.government().id().equals(other.id()))
            .findFirst()
            .orElseThrow(() -> none(other, advisor, query, advice));
    RecordFormat format = RecordFormat.ofFile(file).orElseThrow();
    PartnerConditions conditions = PartnerConditions.of(asked, advisor);
    OutputFile.write(
        file, out -> PartnerRecord.write(conditions, advice, candidate, language, format, out));
  }

  private BadInputException none(
      Government other, PartnerAdvisor advisor, PartnerQuery query, Advice advice) {
    String what = "--partner \"" + partner + "\": " + other.id();
    if (isTied(advisor.snapshot(), query.governmentId(), other.id())) {
      return new BadInputException(
          what + " has a formal tie with " + query.governmentId() + " already",
          "Maybe see what they hold: gyoryu portfolio " + query.governmentId());
    }
    Integer rank = advisor.ranks(query).get(other.id());
    return rank == null
        ? new BadInputException(
            what + " is no candidate of " + query.governmentId(),
            "Maybe it is of the same side or of the third tier, or --level or --region leave it"
                + " out.")
        : new BadInputException(
            what + " is candidate " + rank + " of " + advice.candidates(),
            "Maybe narrow the list with --level or --region: records are made of the first "
                + PartnerQuery.MOST
                + ".");
  }

  private static boolean isTied(Snapshot snapshot, String one, String other) {
    return snapshot.formalTies().stream()
        .anyMatch(
            tie ->
                (tie.aId().equals(one) && tie.bId().equals(other))
                    || (tie.aId().equals(other) && tie.bId().equals(one)));
  }
}
