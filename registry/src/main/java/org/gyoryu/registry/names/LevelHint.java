package org.gyoryu.registry.names;

import java.util.Optional;
import java.util.Set;
import org.gyoryu.model.Level;

/** What a source's word for a level allows. */
record LevelHint(String word) {

  private static final Set<String> FIRST = Set.of("metropolitan", "province", "municipality");
  private static final Set<String> SECOND = Set.of("basic", "subprovincial", "prefecture", "city");
  private static final Set<String> THIRD = Set.of("county", "district");

  static Optional<LevelHint> of(String word) {
    return word.isBlank() ? Optional.empty() : Optional.of(new LevelHint(word));
  }

  /** Whether a level is one that the word can mean: the level's own code, or its tier. */
  boolean fits(Level level) {
    return level.code().equals(word)
        || switch (level.tier()) {
          case PROVINCE -> FIRST.contains(word);
          case CITY -> SECOND.contains(word);
          case COUNTY -> THIRD.contains(word);
        };
  }
}
