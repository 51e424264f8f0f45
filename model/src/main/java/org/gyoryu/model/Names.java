package org.gyoryu.model;

/** The name of one thing in Korean, Chinese (simplified) and English. */
public record Names(Name ko, Name zh, Name en) {

  public Name in(Language language) {
    return switch (language) {
      case KO -> ko;
      case ZH -> zh;
      case EN -> en;
    };
  }

  /** All three sourced. */
  public static Names of(String ko, String zh, String en) {
    return new Names(Name.sourced(ko), Name.sourced(zh), Name.sourced(en));
  }
}
