package org.gyoryu.web.frame;

/** There is no page at the address, because the registry holds no such thing. */
public final class NoSuchPageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param what the kind of thing and its id, e.g. "tie KR-1~CN-2"
   */
  public NoSuchPageException(String what) {
    super("There is no " + what);
  }
}
