package org.gyoryu.web.frame;

import java.util.List;

/**
 * A row of choices by which a page is filtered; a plain form that is sent by GET.
 *
 * @param id of the form element
 * @param action path that it leads to
 */
public record FilterForm(String id, String action, List<Field> fields) {

  public FilterForm {
    fields = List.copyOf(fields);
  }

  /** One field. */
  public sealed interface Field {
    String name();

    String label();
  }

  /**
   * A choice of one among several, or of all.
   *
   * @param label in the reader's language
   * @param unchosen what it says while nothing is chosen; empty for "all"
   */
  public record Choice(String name, String label, List<Option> options, String unchosen)
      implements Field {
    public Choice {
      options = List.copyOf(options);
    }

    /** A choice that means all while nothing is chosen. */
    public Choice(String name, String label, List<Option> options) {
      this(name, label, options, "");
    }
  }

  /** A text or a number that is typed; {@code type} as HTML names it. */
  public record Typed(String name, String label, String type, String value) implements Field {}

  /** One of the options of a choice. */
  public record Option(String value, String label, boolean chosen) {}

  /** Whether anything was chosen. */
  public boolean isUsed() {
    return fields.stream()
        .anyMatch(
            field ->
                field instanceof Typed typed
                    ? !typed.value().isEmpty()
                    : ((Choice) field).options().stream().anyMatch(Option::chosen));
  }
}
