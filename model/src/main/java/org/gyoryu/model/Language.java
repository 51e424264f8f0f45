package org.gyoryu.model;

import java.util.Arrays;
import java.util.Optional;

/** A language in which Gyoryu speaks and holds names. */
public enum Language {
  KO("ko"),
  ZH("zh"),
  EN("en");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** ISO 639-1 code. */
  public String code() {
    return code;
  }

  /** The language of an ISO 639-1 code, if it is one of ours. */
  public static Optional<Language> find(String code) {
    return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst();
  }
}
