package org.gyoryu.registry.reconcile;

import java.util.List;
import java.util.Optional;

/**
 * Something that reconciling could not settle, listed with its reason.
 *
 * @param resource the file that the row stands in, e.g. "claims"
 * @param rowKey the row's key
 * @param tieId the tie that it concerns, if there is one
 * @param governmentIds the governments that it concerns, or those that fit an ambiguous name
 * @param subject what it is about, as named by the source or in English; empty if the source names
 *     nobody
 * @param said the date or kind that the row gives, as the domain writes it; empty if it is about a
 *     name
 * @param settled the date or kind that stands against it; empty if there is none
 * @param reason in English
 */
public record OpenQuestion(
    Kind kind,
    String resource,
    String rowKey,
    Optional<String> tieId,
    List<String> governmentIds,
    String subject,
    String said,
    String settled,
    String reason) {

  public OpenQuestion {
    governmentIds = List.copyOf(governmentIds);
  }

  /** About a name that means no government, or several. */
  static OpenQuestion ofName(
      Kind kind,
      String resource,
      String rowKey,
      String name,
      List<String> candidateIds,
      String reason) {
    return new OpenQuestion(
        kind, resource, rowKey, Optional.empty(), candidateIds, name, "", "", reason);
  }

  /** About what a claim says. */
  static OpenQuestion ofClaim(
      Kind kind,
      String claimId,
      Optional<String> tieId,
      List<String> governmentIds,
      String subject,
      String said,
      String settled) {
    return new OpenQuestion(
        kind,
        "claims",
        claimId,
        tieId,
        governmentIds,
        subject,
        said,
        settled,
        reason(kind, said, settled));
  }

  private static String reason(Kind kind, String said, String settled) {
    return switch (kind) {
      case UNRESOLVED, AMBIGUOUS ->
          throw new IllegalArgumentException("A claim says nothing of " + kind);
      case ANNOUNCED_ONLY ->
          "only announced beforehand%s; no page says that it was signed"
              .formatted(said.isEmpty() ? "" : " (" + said + ")");
      case DATE_CONFLICT, KIND_CONFLICT -> "says %s where %s was settled".formatted(said, settled);
      case BEFORE_EXISTENCE ->
          "dated %s, but the unit exists since %s and no predecessor is on record"
              .formatted(said, settled);
    };
  }

  /** Why a question is open. */
  public enum Kind {
    /** No government was found for a name. */
    UNRESOLVED,
    /** Several governments fit a name. */
    AMBIGUOUS,
    /** Only an announcement of a signing is known, so that there is no tie. */
    ANNOUNCED_ONLY,
    /** Sources give dates that cannot be the same day. */
    DATE_CONFLICT,
    /** Sources call one signing by two kinds. */
    KIND_CONFLICT,
    /** The date lies before the government existed. */
    BEFORE_EXISTENCE
  }
}
