package org.gyoryu.events.effect;

import java.util.Set;
import org.gyoryu.events.BadInputException;

/**
 * One driver of events: a statistic, the memory it is computed with, its transformation and form.
 *
 * <p>Made by {@link Effects} and refined by the methods here, each of which returns a changed copy:
 * {@code Effects.repetition().halfLife(30).log1p()}.
 *
 * @param name unique in a model; names the coefficient
 */
public record Effect(
    String name,
    Statistic statistic,
    Memory memory,
    Transform transform,
    boolean isStandardised,
    Missing missing,
    Form form) {

  /**
   * Checks that the memory is one that the statistic has.
   *
   * @throws BadInputException if a covariate is to fade, or to count some past events only
   */
  public Effect {
    if (!memory.equals(Memory.FULL) && !remembers(statistic)) {
      throw new BadInputException(
          "'"
              + name
              + "' does not look at past events: it has no half-life, window, binary form or"
              + " types",
          "leave these options out");
    }
  }

  /** Says whether a statistic looks at past events, and so may have a memory of its own. */
  public static boolean remembers(Statistic statistic) {
    return statistic instanceof NetworkStatistic
        || (statistic instanceof HyperStatistic s
            && !(s instanceof HyperStatistic.Size)
            && !(s instanceof HyperStatistic.NodeMean)
            && !(s instanceof HyperStatistic.PairwiseAbsoluteDifference)
            && !(s instanceof HyperStatistic.PairwiseDifferent));
  }

  /** Returns the plain effect of a statistic: full memory, no transformation, linear. */
  public static Effect of(Statistic statistic) {
    return new Effect(
        statistic.label(),
        statistic,
        Memory.FULL,
        Transform.IDENTITY,
        false,
        Missing.REFUSE,
        new Form.Linear());
  }

  /** Returns a copy with another name. */
  public Effect named(String other) {
    return new Effect(other, statistic, memory, transform, isStandardised, missing, form);
  }

  /** Past events count half after {@code time}, in the unit of the event times. */
  public Effect halfLife(double time) {
    return memory(new Memory(time, memory.window(), memory.binary(), memory.types()));
  }

  /** Past events count for {@code time}, then not at all. */
  public Effect window(double time) {
    return memory(new Memory(memory.halfLife(), time, memory.binary(), memory.types()));
  }

  /** Ties are 1 or 0, whatever the number and weight of the events. */
  public Effect binary() {
    return memory(new Memory(memory.halfLife(), memory.window(), true, memory.types()));
  }

  /** Only past events of these types count. */
  public Effect ofTypes(String... types) {
    return memory(new Memory(memory.halfLife(), memory.window(), memory.binary(), Set.of(types)));
  }

  /** Returns a copy with the given memory. */
  public Effect memory(Memory other) {
    return new Effect(name, statistic, other, transform, isStandardised, missing, form);
  }

  /** The logarithm of 1 + x. */
  public Effect log1p() {
    return transform(Transform.LOG1P);
  }

  /** The square root of x. */
  public Effect sqrt() {
    return transform(Transform.SQRT);
  }

  /** Returns a copy with the given transformation. */
  public Effect transform(Transform other) {
    return new Effect(name, statistic, memory, other, isStandardised, missing, form);
  }

  /**
   * Minus the mean, over the standard deviation, both over all candidates of the model; 0 where the
   * difference from the mean is under 1e-12 of the largest absolute value, which is rounding.
   */
  public Effect standardised() {
    return new Effect(name, statistic, memory, transform, true, missing, form);
  }

  /** What to do with missing values. */
  public Effect onMissing(Missing rule) {
    return new Effect(name, statistic, memory, transform, isStandardised, rule, form);
  }

  /** The product of this effect and another, both transformed first; the forms are dropped. */
  public Effect times(Effect other) {
    return of(new Statistic.Product(linear(), other.linear()));
  }

  /** A coefficient that changes in time, with {@code basis} spline functions. */
  public Effect overTime(int basis) {
    return form(new Form.OverTime(basis));
  }

  /** A smooth function of the statistic over a range of its values. */
  public Effect smooth(int basis, double from, double to) {
    return form(new Form.Smooth(basis, from, to));
  }

  /** A coefficient that is given, not estimated. */
  public Effect offset(double coefficient) {
    return form(new Form.Offset(coefficient));
  }

  private Effect linear() {
    return form(new Form.Linear());
  }

  private Effect form(Form other) {
    return new Effect(name, statistic, memory, transform, isStandardised, missing, other);
  }
}
