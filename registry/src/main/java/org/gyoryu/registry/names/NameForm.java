package org.gyoryu.registry.names;

/** How a spelling belongs to a government, best first. */
public enum NameForm {
  /** Its full name in one of the three languages. */
  OFFICIAL("full name"),
  /** Another spelling on record, e.g. a former name. */
  ALIAS("other name on record"),
  /** The name without the word for the rank, or another usual short form. */
  SHORT("short name"),
  /** The name that stands where no source gives one. */
  DERIVED("name derived by rule"),
  /** Chinese characters as Korean reads them. */
  SINO_KOREAN("Sino-Korean reading"),
  /** The sound in another script: loan-word orthography, pinyin, romanisation. */
  SOUND("spelling by sound");

  private final String words;

  NameForm(String words) {
    this.words = words;
  }

  /** In English, for explanations. */
  public String words() {
    return words;
  }
}
