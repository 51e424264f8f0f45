package org.gyoryu.analysis.drivers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.gyoryu.model.Country;
import org.gyoryu.model.Government;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.Snapshot;
import org.gyoryu.model.Tier;

/**
 * The governments of both sides by number, in order of their ids, and which pairs of them are
 * possible when. Immutable.
 */
public final class PairSpace {

  private final Side a;
  private final Side b;

  private PairSpace(Side a, Side b) {
    this.a = a;
    this.b = b;
  }

  public static PairSpace of(Snapshot snapshot) {
    return new PairSpace(
        new Side(snapshot, snapshot.sides().a()), new Side(snapshot, snapshot.sides().b()));
  }

  public Side a() {
    return a;
  }

  public Side b() {
    return b;
  }

  /** Whether both may exist on a day and have a place. */
  public boolean isPossible(int ofA, int ofB, int day) {
    return a.mayExist(ofA, day) && b.mayExist(ofB, day) && a.hasPlace(ofA) && b.hasPlace(ofB);
  }

  public Tiers tiers(int ofA, int ofB) {
    return new Tiers(a.tier(ofA), b.tier(ofB));
  }

  /** The day of a date as everything here counts days. */
  public static int day(LocalDate date) {
    return (int) date.toEpochDay();
  }

  /** The governments of one side. */
  public static final class Side {

    private final List<Government> governments;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] unit;
    private final int[] parent;
    private final int[] from;
    private final int[] to;
    private final int[] heir;
    private final int[] firstTier;

    private Side(Snapshot snapshot, Country country) {
      governments =
          snapshot.governments().values().stream()
              .filter(government -> government.country().equals(country))
              .sorted(Comparator.comparing(Government::id))
              .toList();
      for (int i = 0; i < governments.size(); i++) {
        numbers.put(governments.get(i).id(), i);
      }
      unit = new int[size()];
      parent = new int[size()];
      from = new int[size()];
      to = new int[size()];
      heir = new int[size()];
      List<Integer> units = new ArrayList<>();
      for (int i = 0; i < size(); i++) {
        Government government = governments.get(i);
        unit[i] = numbers.get(snapshot.province(government.id()).id());
        parent[i] = government.parentId().map(numbers::get).orElse(-1);
        from[i] = first(government.validFrom());
        to[i] = last(government.validTo());
        heir[i] = government.successorId().map(numbers::get).orElse(-1);
        if (unit[i] == i) {
          units.add(i);
        }
      }
      firstTier = units.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int first(PartialDate date) {
      return date.isKnown() ? day(date.earliest()) : Integer.MIN_VALUE;
    }

    private static int last(PartialDate date) {
      return date.isKnown() ? day(date.latest()) : Integer.MAX_VALUE;
    }

    public int size() {
      return governments.size();
    }

    public Government government(int number) {
      return governments.get(number);
    }

    /** The number of a government; empty if it is not of this side. */
    public OptionalInt find(String id) {
      Integer number = numbers.get(id);
      return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /**
     * The number of a government.
     *
     * @throws IllegalArgumentException if it is not of this side
     */
    public int number(String id) {
      return find(id)
          .orElseThrow(() -> new IllegalArgumentException("No government " + id + " on this side"));
    }

    public Tier tier(int number) {
      return governments.get(number).level().tier();
    }

    /** The first-tier government that it belongs to, which may be itself. */
    public int unit(int number) {
      return unit[number];
    }

    /** All first-tier governments. */
    public int[] units() {
      return firstTier.clone();
    }

    public boolean mayExist(int number, int day) {
      return from[number] <= day && day <= to[number];
    }

    /** First day of a government; the least number if it is not known. */
    int firstDay(int number) {
      return from[number];
    }

    /** Last day of a government; the largest number if it has none. */
    int lastDay(int number) {
      return to[number];
    }

    /** The government that took it in; empty if none did. */
    OptionalInt heir(int number) {
      return heir[number] < 0 ? OptionalInt.empty() : OptionalInt.of(heir[number]);
    }

    public boolean hasPlace(int number) {
      return governments.get(number).place().isPresent();
    }

    /** Whether one is the other, contains it, or lies in it. */
    public boolean isRelated(int one, int other) {
      return contains(one, other) || contains(other, one);
    }

    /** Whether the first is the second or contains it. */
    public boolean contains(int outer, int inner) {
      for (int i = inner; i >= 0; i = parent[i]) {
        if (i == outer) {
          return true;
        }
      }
      return false;
    }

    /** The government that contains it next; -1 for the first tier. */
    public int parent(int number) {
      return parent[number];
    }
  }
}
