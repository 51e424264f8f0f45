package org.gyoryu.model;

/**
 * One name in one language.
 *
 * @param text the name, never blank
 * @param derived whether no source gives it and a written rule made it (docs/methods.md, "Derived
 *     names")
 */
public record Name(String text, boolean derived) {

  public Name {
    if (text.isBlank()) {
      throw new IllegalArgumentException("A name must not be blank");
    }
  }

  public static Name sourced(String text) {
    return new Name(text, false);
  }

  public static Name derived(String text) {
    return new Name(text, true);
  }
}
