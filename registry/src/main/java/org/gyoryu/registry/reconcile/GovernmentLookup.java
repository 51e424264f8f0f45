package org.gyoryu.registry.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gyoryu.model.Government;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.Party;
import org.gyoryu.registry.content.Content;
import org.gyoryu.registry.names.DerivedNames;
import org.gyoryu.registry.names.Mention;
import org.gyoryu.registry.names.NameResolver;
import org.gyoryu.registry.names.Resolution;
import org.gyoryu.registry.names.Resolution.Ambiguous;
import org.gyoryu.registry.names.Resolution.Resolved;
import org.gyoryu.registry.names.Resolution.Unresolved;
import org.gyoryu.registry.reconcile.OpenQuestion.Kind;

/** Finds the governments that rows name, and lists those that it does not find. */
final class GovernmentLookup {

  private final Map<String, Government> governments;
  private final NameResolver resolver;

  private GovernmentLookup(Map<String, Government> governments, NameResolver resolver) {
    this.governments = governments;
    this.resolver = resolver;
  }

  static GovernmentLookup of(Content content) {
    Map<String, Government> governments = new LinkedHashMap<>();
    content.governments().forEach(row -> governments.put(row.id(), DerivedNames.government(row)));
    return new GovernmentLookup(
        governments, NameResolver.of(governments.values(), content.aliases()));
  }

  Map<String, Government> governments() {
    return governments;
  }

  Resolution resolve(Mention mention) {
    return resolver.resolve(mention);
  }

  /**
   * The government that a party names at a date; if none or several fit, a question is added and
   * nothing is found.
   */
  Optional<String> find(
      Party party, PartialDate date, String resource, String rowKey, List<OpenQuestion> questions) {
    Resolution resolution = resolver.resolve(Mention.of(party, date));
    if (resolution instanceof Resolved resolved) {
      return Optional.of(resolved.government().id());
    }
    questions.add(question(resolution, party, resource, rowKey));
    return Optional.empty();
  }

  private static OpenQuestion question(
      Resolution resolution, Party party, String resource, String rowKey) {
    if (resolution instanceof Ambiguous ambiguous) {
      String candidates =
          ambiguous.candidates().stream()
              .limit(5)
              .map(government -> government.names().en().text() + " (" + government.id() + ")")
              .collect(Collectors.joining(", "));
      return OpenQuestion.ofName(
          Kind.AMBIGUOUS,
          resource,
          rowKey,
          party.nativeName(),
          ambiguous.candidates().stream().map(Government::id).toList(),
          ambiguous.why() + ": " + candidates);
    }
    String why = resolution instanceof Unresolved unresolved ? unresolved.why() : "";
    return OpenQuestion.ofName(
        Kind.UNRESOLVED, resource, rowKey, party.nativeName(), List.of(), why);
  }

  /**
   * The last unit of the line that a government goes on in under the same name; itself if there is
   * none.
   */
  String lastOfLine(String id) {
    return resolver.lineage().last(governments.get(id)).id();
  }

  /**
   * Of the units of one line the earliest that may have existed at a date; the earliest of all if
   * none may.
   */
  String unitAt(List<String> ids, PartialDate date) {
    List<Government> byAge = new ArrayList<>(ids.stream().map(governments::get).toList());
    byAge.sort(Comparator.comparing(Government::validTo).thenComparing(Government::id));
    return byAge.stream()
        .filter(unit -> unit.mayExistAt(date))
        .findFirst()
        .orElse(byAge.get(0))
        .id();
  }
}
