package org.gyoryu.registry.reconcile;

import java.util.List;
import java.util.stream.Collectors;
import org.gyoryu.model.Government;
import org.gyoryu.model.Name;
import org.gyoryu.registry.BadInputException;
import org.gyoryu.registry.content.Content;
import org.gyoryu.registry.names.Mention;
import org.gyoryu.registry.names.Resolution;
import org.gyoryu.registry.names.Resolution.Ambiguous;
import org.gyoryu.registry.names.Resolution.Resolved;
import org.gyoryu.registry.names.Resolution.Unresolved;

/** Finds the one government that somebody asks for, by name in any script or by id. */
public final class GovernmentFinder {

  private static final int MOST_SHOWN = 12;

  private final GovernmentLookup lookup;

  private GovernmentFinder(GovernmentLookup lookup) {
    this.lookup = lookup;
  }

  public static GovernmentFinder of(Content content) {
    return new GovernmentFinder(GovernmentLookup.of(content));
  }

  /**
   * The government of a name or an id.
   *
   * @throws BadInputException if no government or more than one fits; names the candidates
   */
  public Government get(String nameOrId) {
    Government byId = lookup.governments().get(nameOrId);
    if (byId != null) {
      return byId;
    }
    Resolution resolution = lookup.resolve(Mention.of(nameOrId));
    if (resolution instanceof Resolved resolved) {
      return resolved.government();
    }
    if (resolution instanceof Ambiguous ambiguous) {
      throw new BadInputException(
          "\"" + nameOrId + "\" fits several governments:" + listed(ambiguous.candidates()),
          "Maybe write the id, or the unit above before the name.");
    }
    List<Government> nearest = ((Unresolved) resolution).nearest();
    throw new BadInputException(
        "No government is called \"" + nameOrId + "\"",
        nearest.isEmpty()
            ? "Maybe write its name in its own script, or its id."
            : "Maybe one of these:" + listed(nearest));
  }

  private String listed(List<Government> governments) {
    return governments.stream()
        .limit(MOST_SHOWN)
        .map(government -> "\n  " + describe(government))
        .collect(Collectors.joining());
  }

  private String describe(Government government) {
    String parent =
        government
            .parentId()
            .map(id -> ", in " + lookup.governments().get(id).names().en().text())
            .orElse("");
    Name ko = government.names().ko();
    Name zh = government.names().zh();
    return "%-10s %s · %s · %s (%s%s)"
        .formatted(
            government.id(),
            ko.text(),
            zh.text(),
            government.names().en().text(),
            government.level().names().en().text(),
            parent);
  }
}
