package org.gyoryu.registry.read;

/** What a claim does for the tie that it speaks of. */
public enum ClaimRole {
  /** Supports a stage of it. */
  FOR,
  /** Gives another date for its stage. */
  AGAINST,
  /** Only announces a signing. */
  ANNOUNCED,
  /** Belongs to no tie, because a name could not be resolved. */
  UNRESOLVED
}
