package org.gyoryu.registry.datapackage;

import static org.gyoryu.registry.datapackage.Complaint.quoted;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gyoryu.model.PartialDate;

/** Holds a value against the type and the constraints of its column. */
final class ValueCheck {

  private static final Pattern INTEGER = Pattern.compile("[+-]?\\d{1,18}");
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d{1,3})?");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Set<String> BOOLEANS = Set.of("0", "1", "true", "false");
  private static final Pattern LOOSE_DATE =
      Pattern.compile("(\\d{4})[./년年-]\\s*(\\d{1,2})(?:[./월月-]\\s*(\\d{1,2})[일日.]?)?[월月]?");

  private final Field field;
  private final Constraints constraints;

  ValueCheck(Field field) {
    this.field = field;
    this.constraints = field.constraints();
  }

  /**
   * What is wrong with the value, if anything.
   *
   * @param value the text; empty if missing
   */
  Optional<Complaint> check(String value) {
    if (value.isEmpty()) {
      return constraints.required()
          ? Optional.of(
              new Complaint(
                  "The value is missing.", "Maybe fill it in; this column needs one in each row."))
          : Optional.empty();
    }
    return ofType(value)
        .or(() -> amongAllowed(value))
        .or(() -> matching(value))
        .or(() -> withinLimits(value));
  }

  private Optional<Complaint> ofType(String value) {
    return switch (field.type()) {
      case STRING -> field.partialDate() ? partialDate(value) : Optional.empty();
      case INTEGER -> shaped(INTEGER, value);
      case NUMBER -> shaped(NUMBER, value);
      case YEAR -> shaped(YEAR, value);
      case BOOLEAN -> BOOLEANS.contains(value) ? Optional.empty() : notOfType(value);
      case DATE -> date(value);
    };
  }

  private Optional<Complaint> shaped(Pattern shape, String value) {
    return shape.matcher(value).matches() ? Optional.empty() : notOfType(value);
  }

  private Optional<Complaint> notOfType(String value) {
    String plain = value.replaceAll("[,\\s]", "");
    boolean separated = !plain.equals(value) && NUMBER.matcher(plain).matches();
    return Optional.of(
        new Complaint(
            quoted(value) + " is not " + field.type().words() + ".",
            separated
                ? "Maybe write it without separators: " + plain + "."
                : "Maybe correct it, or leave it empty if it is not known."));
  }

  private static Optional<Complaint> date(String value) {
    try {
      LocalDate.parse(value);
      return Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.of(
          new Complaint(quoted(value) + " is not a date.", "Maybe write YYYY-MM-DD."));
    }
  }

  private static Optional<Complaint> partialDate(String value) {
    try {
      PartialDate.parse(value);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(
          new Complaint(quoted(value) + " is not a date of the calendar.", dateRemedy(value)));
    }
  }

  private static String dateRemedy(String value) {
    Matcher parts = LOOSE_DATE.matcher(value.strip());
    if (parts.matches()) {
      String month = parts.group(1) + "-" + twoDigits(parts.group(2));
      String whole = parts.group(3) == null ? month : month + "-" + twoDigits(parts.group(3));
      for (String candidate : new String[] {whole, month}) {
        if (!candidate.equals(value) && isPartialDate(candidate)) {
          return "Maybe write " + candidate + ".";
        }
      }
    }
    return "Maybe write YYYY-MM-DD, YYYY-MM or YYYY, as exact as known.";
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  private static boolean isPartialDate(String text) {
    try {
      return PartialDate.parse(text).isKnown();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private Optional<Complaint> amongAllowed(String value) {
    if (constraints.allowed().isEmpty() || constraints.allowed().contains(value)) {
      return Optional.empty();
    }
    String remedy =
        Nearest.find(value, constraints.allowed())
            .map(near -> "Maybe write \"" + near + "\".")
            .orElse("Maybe use one of: " + String.join(", ", constraints.allowed()) + ".");
    return Optional.of(new Complaint(quoted(value) + " is not an allowed word.", remedy));
  }

  private Optional<Complaint> matching(String value) {
    return constraints
        .pattern()
        .filter(pattern -> !pattern.matcher(value).find())
        .map(
            pattern ->
                new Complaint(
                    quoted(value) + " has not the form of this column.",
                    "Maybe correct it to match " + pattern + "."));
  }

  private Optional<Complaint> withinLimits(String value) {
    boolean numeric =
        field.type() == FieldType.INTEGER
            || field.type() == FieldType.NUMBER
            || field.type() == FieldType.YEAR;
    if (!numeric) {
      return Optional.empty();
    }
    double number = Double.parseDouble(value);
    if (constraints.minimum().isPresent() && number < constraints.minimum().getAsDouble()) {
      return limit(value, "smaller than", constraints.minimum().getAsDouble());
    }
    if (constraints.maximum().isPresent() && number > constraints.maximum().getAsDouble()) {
      return limit(value, "greater than", constraints.maximum().getAsDouble());
    }
    return Optional.empty();
  }

  private static Optional<Complaint> limit(String value, String relation, double limit) {
    String shown = limit == Math.rint(limit) ? Long.toString((long) limit) : Double.toString(limit);
    return Optional.of(
        new Complaint(
            quoted(value) + " is " + relation + " " + shown + ".",
            "Maybe two columns were swapped, or a digit is wrong."));
  }
}
