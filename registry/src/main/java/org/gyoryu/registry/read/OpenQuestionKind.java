package org.gyoryu.registry.read;

/** Why something could not be settled. */
public enum OpenQuestionKind {
  /** No government of that name. */
  UNRESOLVED,
  /** Several governments of that name. */
  AMBIGUOUS,
  /** Nothing but announcements. */
  ANNOUNCED_ONLY,
  /** Sources give different dates. */
  DATE_CONFLICT,
  /** A date at which a government did not exist. */
  BEFORE_EXISTENCE
}
