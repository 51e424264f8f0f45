package org.gyoryu.registry.names;

/** How a spelling belongs to a government, best first. */
public enum NameForm {
  /** Its full name in one of the three languages. */
  OFFICIAL("full name"),
  /** Another spelling on record, e.g. a former name. */
  ALIAS("other name on record"),
  /** The name without the word for the rank. */
  SHORT("short name"),
  /** Worked out by rule, e.g. the Sino-Korean reading. */
  DERIVED("reading derived by rule");

  private final String words;

  NameForm(String words) {
    this.words = words;
  }

  /** In English, for explanations. */
  public String words() {
    return words;
  }
}
