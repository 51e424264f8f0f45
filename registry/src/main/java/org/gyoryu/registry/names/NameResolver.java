package org.gyoryu.registry.names;

import java.util.Collection;
import org.gyoryu.model.Government;
import org.gyoryu.registry.content.AliasRow;

/**
 * Finds the government that a name means, from the name in any script and what the source says
 * beside it (docs/methods.md, "From names to governments"). Immutable, safe for use by several
 * threads.
 *
 * <p>Every spelling gives candidates. Country, agreement of the spellings, parent, level and date
 * narrow them down, in this order. Evidence that contradicts itself is never settled: it makes the
 * name {@link Resolution.Ambiguous}, as does more than one candidate that is left over.
 */
public final class NameResolver {

  final NameIndex index;
  final NameReader reader;
  final NearNames nearNames;
  private final Lineage lineage;

  private NameResolver(Collection<Government> governments, Collection<AliasRow> aliases) {
    index = new NameIndex(governments, aliases);
    lineage = Lineage.of(governments);
    reader = new NameReader(index, lineage);
    nearNames = new NearNames(index.governments());
  }

  /** Takes some ten microseconds a government. */
  public static NameResolver of(Collection<Government> governments, Collection<AliasRow> aliases) {
    return new NameResolver(governments, aliases);
  }

  /** Who continued and who absorbed whom. */
  public Lineage lineage() {
    return lineage;
  }

  /** What the name means; never a guess. */
  public Resolution resolve(Mention mention) {
    return new Resolving(this, mention).run();
  }
}
