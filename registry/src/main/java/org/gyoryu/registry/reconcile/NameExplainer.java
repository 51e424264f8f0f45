package org.gyoryu.registry.reconcile;

import java.util.List;
import java.util.Optional;
import org.gyoryu.model.Country;
import org.gyoryu.model.Government;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.Party;
import org.gyoryu.registry.content.Content;
import org.gyoryu.registry.names.Mention;
import org.gyoryu.registry.names.Resolution;
import org.gyoryu.registry.names.Resolution.Ambiguous;
import org.gyoryu.registry.names.Resolution.Resolved;
import org.gyoryu.registry.names.Resolution.Unresolved;

/** Says in plain English what a name means in a data package, step by step. */
public final class NameExplainer {

  private final GovernmentLookup lookup;

  private NameExplainer(GovernmentLookup lookup) {
    this.lookup = lookup;
  }

  public static NameExplainer of(Content content) {
    return new NameExplainer(GovernmentLookup.of(content));
  }

  /** Explains a name with what is known beside it; empty texts for what is not. */
  public String explain(
      String name, Optional<Country> country, String parent, String level, PartialDate date) {
    return explain(new Mention(country, name, List.of(), parent, level, date));
  }

  /** Explains one side of a claim. */
  public String explain(Party party, PartialDate date) {
    return explain(Mention.of(party, date));
  }

  private String explain(Mention mention) {
    Resolution resolution = lookup.resolve(mention);
    StringBuilder text = new StringBuilder(mention.name()).append('\n');
    resolution.steps().forEach(step -> text.append("  ").append(step).append('\n'));
    return text.append(result(resolution)).toString();
  }

  private String result(Resolution resolution) {
    if (resolution instanceof Resolved resolved) {
      return "=> " + describe(resolved.government());
    }
    if (resolution instanceof Ambiguous ambiguous) {
      StringBuilder text = new StringBuilder("=> ambiguous: ").append(ambiguous.why());
      ambiguous
          .candidates()
          .forEach(government -> text.append("\n   ").append(describe(government)));
      return text.toString();
    }
    return "=> unresolved: " + ((Unresolved) resolution).why();
  }

  private String describe(Government government) {
    String parent =
        government
            .parentId()
            .map(id -> ", in " + lookup.governments().get(id).names().en().text())
            .orElse("");
    String end =
        government.validTo().isKnown()
            ? ", until "
                + government.validTo()
                + government.successorId().map(id -> ", then " + describeShort(id)).orElse("")
            : "";
    return "%s  %s · %s · %s (%s%s%s)"
        .formatted(
            government.id(),
            government.names().ko().text(),
            government.names().zh().text(),
            government.names().en().text(),
            government.level().names().en().text(),
            parent,
            end);
  }

  private String describeShort(String id) {
    return lookup.governments().get(id).names().en().text() + " (" + id + ")";
  }
}
