package org.gyoryu.registry.read;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.gyoryu.model.Coordinates;
import org.gyoryu.model.Name;
import org.gyoryu.model.Names;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.SourceKind;
import org.gyoryu.model.Tier;

/** Reads the columns that several tables share. */
final class Rows {

  private Rows() {}

  /**
   * Select list for {@link #government}.
   *
   * @param alias of the table government in the query
   * @param prefix of the names of the columns
   */
  static String governmentColumns(String alias, String prefix) {
    return """
        @.id as #id, @.country as #country, @.level as #level, @.tier as #tier,
        @.name_ko as #name_ko, @.ko_derived as #ko_derived, @.name_zh as #name_zh, @.zh_derived as #zh_derived,
        @.name_en as #name_en, @.en_derived as #en_derived, @.parent_id as #parent_id, @.province_id as #province_id\
        """
        .replace("@", alias)
        .replace("#", prefix);
  }

  static GovernmentRef government(ResultSet row, String prefix) throws SQLException {
    return new GovernmentRef(
        row.getString(prefix + "id"),
        row.getString(prefix + "country"),
        row.getString(prefix + "level"),
        Tier.valueOf(row.getString(prefix + "tier")),
        names(row, prefix),
        Optional.ofNullable(row.getString(prefix + "parent_id")),
        row.getString(prefix + "province_id"));
  }

  static Names names(ResultSet row, String prefix) throws SQLException {
    return new Names(
        new Name(row.getString(prefix + "name_ko"), row.getBoolean(prefix + "ko_derived")),
        new Name(row.getString(prefix + "name_zh"), row.getBoolean(prefix + "zh_derived")),
        new Name(row.getString(prefix + "name_en"), row.getBoolean(prefix + "en_derived")));
  }

  /** Names of things whose names are all sourced. */
  static Names sourcedNames(ResultSet row) throws SQLException {
    return Names.of(row.getString("name_ko"), row.getString("name_zh"), row.getString("name_en"));
  }

  /** Select list for {@link #source}. */
  static final String SOURCE_COLUMNS =
      "s.id as source_id, s.url as source_url, s.publisher as source_publisher, s.kind as source_kind, "
          + "s.country as source_country, s.published as source_published, s.uses as source_uses";

  static SourceRow source(ResultSet row) throws SQLException {
    return new SourceRow(
        row.getString("source_id"),
        row.getString("source_url"),
        row.getString("source_publisher"),
        SourceKind.valueOf(row.getString("source_kind")),
        Optional.ofNullable(row.getString("source_country")),
        date(row, "source_published"),
        row.getInt("source_uses"));
  }

  static PartialDate date(ResultSet row, String column) throws SQLException {
    return PartialDate.parse(row.getString(column));
  }

  static OptionalInt integer(ResultSet row, String column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
  }

  static OptionalLong longInteger(ResultSet row, String column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
  }

  static OptionalDouble number(ResultSet row, String column) throws SQLException {
    double value = row.getDouble(column);
    return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  static Optional<Coordinates> place(ResultSet row) throws SQLException {
    double latitude = row.getDouble("latitude");
    if (row.wasNull()) {
      return Optional.empty();
    }
    double longitude = row.getDouble("longitude");
    return row.wasNull() ? Optional.empty() : Optional.of(new Coordinates(latitude, longitude));
  }

  static List<String> texts(ResultSet row, String column) throws SQLException {
    Array array = row.getArray(column);
    return array == null ? List.of() : List.of((String[]) array.getArray());
  }

  /** Words that a column holds with spaces between them. */
  static List<String> words(ResultSet row, String column) throws SQLException {
    return Arrays.stream(row.getString(column).split(" ")).filter(word -> !word.isEmpty()).toList();
  }
}
