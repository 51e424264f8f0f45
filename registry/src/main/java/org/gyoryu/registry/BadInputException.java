package org.gyoryu.registry;

/**
 * Something that the user gave cannot be used; the message says what and where, its second line
 * what to do.
 */
public final class BadInputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param what what is wrong, and where
   * @param remedy what to do about it; begins with "Maybe"
   */
  public BadInputException(String what, String remedy) {
    super(what + "\n" + remedy);
  }

  public BadInputException(String what, String remedy, Throwable cause) {
    super(what + "\n" + remedy, cause);
  }
}
