package org.gyoryu.web.api;

import static org.gyoryu.web.api.Field.Type.INTEGER;
import static org.gyoryu.web.api.Field.Type.OBJECT;
import static org.gyoryu.web.api.Field.Type.TEXT;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gyoryu.model.Names;
import org.gyoryu.registry.read.Dimension;
import org.gyoryu.registry.read.Lookups;
import org.gyoryu.registry.read.Parameters;
import org.gyoryu.registry.read.StatRow;
import org.gyoryu.registry.read.Words;

/** Counts as the API gives them: the fields depend on what they are counted by. */
final class StatsTable {

  private static final Map<String, List<Dimension>> BY = dimensionsByWord();

  private StatsTable() {}

  private static Map<String, List<Dimension>> dimensionsByWord() {
    Map<String, List<Dimension>> all = new LinkedHashMap<>();
    for (Dimension dimension : Dimension.values()) {
      all.put(Words.word(dimension), List.of(dimension));
    }
    all.put("level", List.of(Dimension.A_LEVEL, Dimension.B_LEVEL));
    all.put("province", List.of(Dimension.A_PROVINCE, Dimension.B_PROVINCE));
    all.put("macro-region", List.of(Dimension.B_REGION));
    return all;
  }

  static final Parameter PARAMETER =
      new Parameter(
          "by",
          "string",
          "What to count by, separated by commas; nothing for one count in all. level and province"
              + " stand for both sides, macro-region for b_region",
          List.copyOf(BY.keySet()));

  /** What to count by, each property once. */
  static List<Dimension> by(Parameters parameters) {
    return parameters.choices(PARAMETER.name(), PARAMETER.values()).stream()
        .flatMap(word -> BY.get(word).stream())
        .distinct()
        .toList();
  }

  /** The table of counts by some properties; of all properties for the description. */
  static Table<StatRow> of(List<Dimension> by, Lookups lookups) {
    List<Field<StatRow>> fields = new ArrayList<>();
    for (int i = 0; i < by.size(); i++) {
      addKey(fields, by.get(i), i, lookups);
    }
    fields.add(Field.of("certain", INTEGER, "Ties that were certainly there", StatRow::certain));
    fields.add(Field.of("possible", INTEGER, "Ties that may have been there", StatRow::possible));
    fields.add(
        Field.of(
            "undated",
            INTEGER,
            "Ties of which nobody knows since when; in no other count",
            StatRow::undated));
    fields.add(
        Field.of(
            "change",
            INTEGER,
            "Change of certain ties within the year; without year the same as certain",
            StatRow::change));
    return new Table<>("Count", "A count of ties.", fields);
  }

  private static void addKey(
      List<Field<StatRow>> fields, Dimension dimension, int key, Lookups lookups) {
    String name = Words.word(dimension);
    switch (dimension) {
      case YEAR ->
          fields.add(
              Field.of(
                  name,
                  INTEGER,
                  "At the end of which to count",
                  row -> Integer.valueOf(row.keys().get(key))));
      case A_PROVINCE, B_PROVINCE -> {
        fields.add(Field.of(name, TEXT, "Id of the first-tier government", at(key)));
        fields.add(names(name, row -> province(lookups, row.keys().get(key))));
      }
      case A_REGION, B_REGION -> {
        boolean sideA = dimension == Dimension.A_REGION;
        fields.add(Field.of(name, TEXT, "Code of the region", at(key)));
        fields.add(names(name, row -> region(lookups, sideA, row.keys().get(key))));
      }
      default ->
          fields.add(Field.of(name, TEXT, "Its " + name, row -> Words.word(row.keys().get(key))));
    }
  }

  private static Function<StatRow, Object> at(int key) {
    return row -> row.keys().get(key);
  }

  private static Field<StatRow> names(String name, Function<StatRow, Names> names) {
    return new Field<>(
        name + "_names",
        name + "_name_",
        OBJECT,
        "Its names",
        List.of(),
        Optional.of(GovernmentTables.NAMES),
        row ->
            Optional.ofNullable(names.apply(row)).map(GovernmentTables.NAMES::json).orElse(null));
  }

  private static Names province(Lookups lookups, String id) {
    return lookups.findProvince(id).map(province -> province.government().names()).orElse(null);
  }

  private static Names region(Lookups lookups, boolean sideA, String code) {
    String country = sideA ? lookups.snapshot().countryA() : lookups.snapshot().countryB();
    return lookups.findRegion(country, code).map(Lookups.RegionRow::names).orElse(null);
  }

  /** All properties, for the description. */
  static List<Dimension> allDimensions() {
    return Stream.of(Dimension.values()).toList();
  }
}
