package org.gyoryu.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The relation of two governments, one per unordered pair as they were when it was signed.
 *
 * @param id the two government ids, "KR-46110~CN-320700"
 * @param aId government of the first side of the data package
 * @param bId government of the second side
 * @param stages in order of commitment; empty if only announced
 * @param sides what each side's pages recognise
 * @param announcedClaims claims that only announce a signing
 * @param lastExchange date of the last exchange of the two on record; unknown if there is none
 * @param distanceKm geodesic distance of the two places in kilometres; NaN if a place is missing
 * @param confidence 0 to 1, that the two are tied at all
 */
public record Tie(
    String id,
    String aId,
    String bId,
    List<Stage> stages,
    List<SideView> sides,
    List<String> announcedClaims,
    PartialDate lastExchange,
    int exchanges,
    TieStatus status,
    DiplomacyType type,
    double distanceKm,
    double confidence) {

  public Tie {
    stages = List.copyOf(stages);
    sides = List.copyOf(sides);
    announcedClaims = List.copyOf(announcedClaims);
    if (stages.isEmpty()) {
      throw new IllegalArgumentException(
          id + ": a tie has at least one stage; what is only announced is no tie");
    }
  }

  /** The id of the tie of two governments. */
  public static String id(String aId, String bId) {
    return aId + "~" + bId;
  }

  /** Highest stage reached. */
  public TieKind kind() {
    return stages.get(stages.size() - 1).kind();
  }

  public boolean isFormal() {
    return kind().isFormal();
  }

  public Optional<Stage> stage(TieKind kind) {
    return stages.stream().filter(stage -> stage.kind() == kind).findFirst();
  }

  /** Earliest date of a formal stage (friendship, sister, unstated); unknown if none is dated. */
  public PartialDate formalSince() {
    return earliest(stages.stream().filter(stage -> stage.kind().isFormal()));
  }

  /** Earliest date of any stage; unknown if none is dated. */
  public PartialDate since() {
    return earliest(stages.stream());
  }

  private static PartialDate earliest(Stream<Stage> stages) {
    return stages.map(Stage::date).min(Comparator.naturalOrder()).orElse(PartialDate.UNKNOWN);
  }
}
