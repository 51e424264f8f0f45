package org.gyoryu.registry.read;

/** Why a parameter of a request cannot be used. */
public enum Refusal {
  NO_SUCH_PARAMETER("There is no such parameter here"),
  NOT_ALLOWED("It can only be one of the allowed values"),
  NO_SUCH_CODE("The data has no such code"),
  GIVEN_TWICE("Give it only once"),
  UNUSABLE_TEXT("Longer than 200 characters, or holds a NUL"),
  NO_NUMBER("Write a whole number"),
  NO_DATE("Not a date"),
  NO_CURSOR("Not a cursor of this list; begin without one"),
  WRONG_ORDER("It lies behind \"to\""),
  HALF_ASSUMPTION("What is added and where it is added (to) go together"),
  NOT_OF_OTHER_SIDE("No government of the other side has this id"),
  NO_CANDIDATE("None of the first hundred candidates has this id");

  private final String sentence;

  Refusal(String sentence) {
    this.sentence = sentence;
  }

  /** One sentence in English, for the API and the command line. */
  public String sentence() {
    return sentence;
  }
}
