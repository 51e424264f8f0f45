package org.gyoryu.registry.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gyoryu.model.Country;
import org.gyoryu.model.Government;
import org.gyoryu.registry.content.AliasRow;

/**
 * All spellings of all governments, by the 64-bit hash of their normal form.
 *
 * <p>Only hashes are kept, so that some ten million spellings of 600,000 governments fit into 160
 * MB. That two of them share a hash has a probability of 3 in a million.
 */
final class NameIndex {

  /** A government that a spelling belongs to. */
  record Match(Government government, NameForm form) {}

  private static final Comparator<Match> BEST_FIRST =
      Comparator.comparing(Match::form)
          .thenComparing(match -> match.government().level().tier())
          .thenComparing(match -> match.government().id());

  private static final List<NameForm> FORMS = List.of(NameForm.values());

  private final Government[] governments;
  private final Map<String, Government> byId = new HashMap<>();
  private final Set<Country> countries = new HashSet<>();
  private final Postings postings = new Postings();

  NameIndex(Collection<Government> all, Collection<AliasRow> aliases) {
    governments = all.toArray(Government[]::new);
    Map<String, Integer> positions = new HashMap<>();
    for (int i = 0; i < governments.length; i++) {
      Government government = governments[i];
      byId.put(government.id(), government);
      countries.add(government.country());
      positions.put(government.id(), i);
      int position = i;
      Spellings.of(government).forEach((spelling, form) -> add(spelling, position, form));
    }
    for (AliasRow alias : aliases) {
      Integer position = positions.get(alias.governmentId());
      if (position != null) {
        Spellings.of(governments[position], alias)
            .forEach((spelling, form) -> add(spelling, position, form));
      }
    }
  }

  private void add(String spelling, int position, NameForm form) {
    String key = Spelling.normal(spelling);
    if (!key.isEmpty()) {
      postings.add(hash(key), position, FORMS.indexOf(form));
    }
  }

  /** FNV-1a over the characters, with the finisher of SplitMix64. */
  private static long hash(String key) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
    hash ^= hash >>> 31;
    return hash == 0 ? 1 : hash;
  }

  /** The governments that a spelling in its normal form belongs to, best form first. */
  List<Match> find(String normal) {
    int posting = normal.isEmpty() ? Postings.NONE : postings.first(hash(normal));
    if (posting == Postings.NONE) {
      return List.of();
    }
    List<Match> found = new ArrayList<>(2);
    for (; posting != Postings.NONE; posting = postings.next(posting)) {
      found.add(
          new Match(governments[postings.position(posting)], FORMS.get(postings.form(posting))));
    }
    if (found.size() > 1) {
      found.sort(BEST_FIRST);
    }
    return found;
  }

  Government government(String id) {
    return byId.get(id);
  }

  Set<Country> countries() {
    return countries;
  }

  List<Government> governments() {
    return Arrays.asList(governments);
  }

  /** Whether a government is one of some, or lies below one of them. */
  boolean isIn(Government government, Collection<Match> outer) {
    Government current = government;
    while (current != null) {
      for (Match match : outer) {
        if (match.government().id().equals(current.id())) {
          return true;
        }
      }
      current = current.parentId().map(byId::get).orElse(null);
    }
    return false;
  }

  /** Open addressing from hash to a chain of (government, form). */
  private static final class Postings {

    static final int NONE = -1;
    private static final int FORM_BITS = 3;
    private static final int FORM_MASK = (1 << FORM_BITS) - 1;

    private long[] hashes = new long[1 << 12];
    private int[] heads = new int[1 << 12];
    private int used;
    private int[] contents = new int[1 << 12];
    private int[] nexts = new int[1 << 12];
    private int size;

    void add(long hash, int position, int form) {
      int slot = slot(hash);
      if (hashes[slot] == 0) {
        hashes[slot] = hash;
        heads[slot] = NONE;
        used++;
      }
      for (int posting = heads[slot]; posting != NONE; posting = nexts[posting]) {
        if (position(posting) == position) {
          contents[posting] = (position << FORM_BITS) | Math.min(form(posting), form);
          return;
        }
      }
      heads[slot] = append(position, form, heads[slot]);
      if (used * 2 > hashes.length) {
        grow();
      }
    }

    private int append(int position, int form, int next) {
      if (size == contents.length) {
        contents = Arrays.copyOf(contents, size * 2);
        nexts = Arrays.copyOf(nexts, size * 2);
      }
      contents[size] = (position << FORM_BITS) | form;
      nexts[size] = next;
      return size++;
    }

    private int slot(long hash) {
      int mask = hashes.length - 1;
      int slot = (int) hash & mask;
      while (hashes[slot] != 0 && hashes[slot] != hash) {
        slot = (slot + 1) & mask;
      }
      return slot;
    }

    private void grow() {
      long[] oldHashes = hashes;
      int[] oldHeads = heads;
      hashes = new long[oldHashes.length * 2];
      heads = new int[oldHashes.length * 2];
      for (int i = 0; i < oldHashes.length; i++) {
        if (oldHashes[i] != 0) {
          int slot = slot(oldHashes[i]);
          hashes[slot] = oldHashes[i];
          heads[slot] = oldHeads[i];
        }
      }
    }

    int first(long hash) {
      int slot = slot(hash);
      return hashes[slot] == 0 ? NONE : heads[slot];
    }

    int next(int posting) {
      return nexts[posting];
    }

    int position(int posting) {
      return contents[posting] >>> FORM_BITS;
    }

    int form(int posting) {
      return contents[posting] & FORM_MASK;
    }
  }
}
