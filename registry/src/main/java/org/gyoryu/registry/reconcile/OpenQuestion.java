package org.gyoryu.registry.reconcile;

import java.util.Optional;

/**
 * Something that reconciling could not settle, listed with its reason.
 *
 * @param resource the file that the row stands in, e.g. "claims"
 * @param rowKey the row's key
 * @param tieId the tie that it concerns, if there is one
 * @param subject what it is about, as named
 * @param reason in English
 */
public record OpenQuestion(
    Kind kind,
    String resource,
    String rowKey,
    Optional<String> tieId,
    String subject,
    String reason) {

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
