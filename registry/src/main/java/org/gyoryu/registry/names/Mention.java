package org.gyoryu.registry.names;

import java.util.List;
import java.util.Optional;
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

  /**
   * One side of a claim or an exchange. The English spelling is left out: sources spell too freely.
   */
  public static Mention of(Party party, PartialDate date) {
    List<String> others =
        party.nameKo().equals(party.nativeName()) ? List.of() : List.of(party.nameKo());
    return new Mention(
        Optional.of(party.country()),
        party.nativeName(),
        others,
        party.parentName(),
        party.levelHint(),
        date);
  }
}
