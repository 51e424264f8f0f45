package org.gyoryu.registry.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.gyoryu.model.Country;
import org.gyoryu.model.PartialDate;

/**
 * One row by column name. The values were validated against the table's schema before; a value that
 * still does not fit is a broken contract and throws.
 *
 * @param values text by column; a column that is missing reads as the empty text
 */
public record Fields(Map<String, String> values) {

  public Fields {
    values = Map.copyOf(values);
  }

  public String text(String column) {
    return values.getOrDefault(column, "");
  }

  public Optional<String> find(String column) {
    return Optional.of(text(column)).filter(text -> !text.isEmpty());
  }

  public PartialDate date(String column) {
    return PartialDate.parse(text(column));
  }

  public Country country(String column) {
    return new Country(text(column));
  }

  public Optional<Country> findCountry(String column) {
    return find(column).map(Country::new);
  }

  public boolean flag(String column) {
    return "1".equals(text(column)) || "true".equals(text(column));
  }

  public int integer(String column) {
    return Integer.parseInt(text(column));
  }

  public double number(String column) {
    return Double.parseDouble(text(column));
  }

  public OptionalInt findInteger(String column) {
    return find(column)
        .map(text -> OptionalInt.of(Integer.parseInt(text)))
        .orElseGet(OptionalInt::empty);
  }

  public OptionalLong findLong(String column) {
    return find(column)
        .map(text -> OptionalLong.of(Long.parseLong(text)))
        .orElseGet(OptionalLong::empty);
  }

  /** The constant that the column names in lower case. */
  public <E extends Enum<E>> E constant(Class<E> type, String column) {
    return Enum.valueOf(type, text(column).toUpperCase(Locale.ROOT));
  }

  /** The parts of a list value, without blank ones. */
  public List<String> list(String column, String separatorPattern) {
    return Arrays.stream(text(column).split(separatorPattern, -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
