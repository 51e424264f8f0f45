package org.gyoryu.cli;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.gyoryu.model.Country;
import org.gyoryu.model.ExchangeField;
import org.gyoryu.model.Language;
import org.gyoryu.model.Level;
import org.gyoryu.model.Names;
import org.gyoryu.model.Region;
import org.gyoryu.model.Snapshot;
import org.gyoryu.registry.read.Words;
import org.gyoryu.web.analyses.PartnerRequest;
import org.gyoryu.web.text.Wording;

/**
 * Levels, regions and goals as officers call them in any of the three languages, e.g. "서부", "西部",
 * "west" for the region West. Capitals don't matter.
 */
final class PartnerWords {

  private final Map<String, String> levels = new HashMap<>();
  private final Map<String, String> regions = new HashMap<>();
  private final Map<String, String> goals = new HashMap<>();

  /** Words for partners that are governments of a country. */
  PartnerWords(Snapshot snapshot, Country country) {
    PartnerRequest.levels().forEach(level -> levels.put(key(level), level));
    PartnerRequest.goals().forEach(goal -> goals.put(key(goal), goal));
    for (Level level : snapshot.levels()) {
      if (level.country().equals(country)) {
        add(levels, level.names(), Words.word(level.tier()));
      }
    }
    for (Region region : snapshot.mainRegions(country)) {
      add(regions, region.names(), region.code());
      regions.put(key(region.code()), region.code());
    }
    for (ExchangeField field : ExchangeField.values()) {
      for (Language language : Language.values()) {
        goals.put(key(Wording.in(language).label(field)), Words.word(field));
      }
    }
  }

  private static void add(Map<String, String> words, Names names, String code) {
    for (Language language : Language.values()) {
      words.put(key(names.in(language).text()), code);
    }
  }

  private static String key(String word) {
    return word.strip().toLowerCase(Locale.ROOT);
  }

  /** The code of a level; what is none is given back as it is. */
  String level(String word) {
    return levels.getOrDefault(key(word), word);
  }

  /** The code of a region; what is none is given back as it is. */
  String region(String word) {
    return regions.getOrDefault(key(word), word);
  }

  /** The code of a goal; what is none is given back as it is. */
  String goal(String word) {
    return goals.getOrDefault(key(word), word);
  }
}
