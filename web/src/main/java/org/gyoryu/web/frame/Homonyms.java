package org.gyoryu.web.frame;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.gyoryu.model.Language;
import org.gyoryu.registry.read.Registry;
import org.springframework.stereotype.Component;

/**
 * Which governments of a country share a name, as its many central districts do, and what stands
 * above them. Read once for each snapshot; safe for several threads.
 */
@Component
final class Homonyms {

  static final Shared NONE = new Shared("", Map.of());

  private final Registry registry;
  private Shared shared = NONE;

  Homonyms(Registry registry) {
    this.registry = registry;
  }

  /** The shared names of one snapshot: by language and id the name of the unit above. */
  record Shared(String snapshotId, Map<Language, Map<String, String>> above) {

    Optional<String> above(String id, Language language) {
      return Optional.ofNullable(above.getOrDefault(language, Map.of()).get(id));
    }
  }

  synchronized Shared of(String snapshotId) {
    if (!shared.snapshotId().equals(snapshotId)) {
      shared = new Shared(snapshotId, read());
    }
    return shared;
  }

  private Map<Language, Map<String, String>> read() {
    Map<Language, Map<String, String>> above = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      above.put(language, registry.governments().aboveHomonyms(language));
    }
    return above;
  }
}
