package org.gyoryu.analysis.portfolio;

import java.time.LocalDate;
import java.util.List;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.stats.Estimate;
import org.gyoryu.model.ExchangeField;

/**
 * The fields of a portfolio's exchanges against those of its whole side.
 *
 * @param from first day of the ten years
 * @param exchanges that took place since
 * @param effective Hill number of order 1: how many equal fields would be as diverse; NaN if none
 * @param peopleToPeople share of culture, youth, education, tourism and sport
 * @param peopleToPeopleOfSide the same for the whole side
 * @param fields all of them, in their order
 */
public record FieldBalance(
    LocalDate from,
    int exchanges,
    double effective,
    Estimate peopleToPeople,
    Estimate peopleToPeopleOfSide,
    List<FieldShare> fields) {

  static final double LEAST_EXPECTED = 3;

  /**
   * One field.
   *
   * @param count of exchanges
   * @param ofSide share of the field in all exchanges of the side, 0 to 1
   * @param expected exchanges at that share
   */
  public record FieldShare(
      ExchangeField field, Text name, int count, double ofSide, double expected) {

    /** None on record though at least three would be expected. */
    public boolean isMissing() {
      return field != ExchangeField.OTHER && count == 0 && expected >= LEAST_EXPECTED;
    }
  }

  public FieldBalance {
    fields = List.copyOf(fields);
  }

  public List<FieldShare> missing() {
    return fields.stream().filter(FieldShare::isMissing).toList();
  }
}
