package org.gyoryu.registry.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gyoryu.model.Country;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.Party;

/**
 * A name as a source gives it, with what the source says beside it.
 *
 * @param country of the government, if stated
 * @param name the name itself, any script
 * @param otherSpellings further spellings of the same name, any script
 * @param parent the unit that it belongs to, or empty
 * @param level as the source words it, e.g. "basic" or "prefecture", or empty
 * @param date when it was named so; unknown if not stated
 */
public record Mention(
    Optional<Country> country,
    String name,
    List<String> otherSpellings,
    String parent,
    String level,
    PartialDate date) {

  public Mention {
    otherSpellings = otherSpellings.stream().filter(spelling -> !spelling.isBlank()).toList();
  }

  /** A bare name. */
  public static Mention of(String name) {
    return new Mention(Optional.empty(), name, List.of(), "", "", PartialDate.UNKNOWN);
  }

  /** One side of a claim or an exchange, with every spelling that it gives. */
  public static Mention of(Party party, PartialDate date) {
    return new Mention(
        Optional.of(party.country()),
        party.nativeName(),
        Stream.of(party.nameKo(), party.nameEn())
            .filter(spelling -> !spelling.equals(party.nativeName()))
            .toList(),
        party.parentName(),
        party.levelHint(),
        date);
  }

  /** The name and the other spellings, without blank ones. */
  List<String> spellings() {
    if (name.isBlank()) {
      return otherSpellings;
    }
    List<String> spellings = new ArrayList<>(1 + otherSpellings.size());
    spellings.add(name);
    spellings.addAll(otherSpellings);
    return spellings;
  }
}
