package org.gyoryu.registry.read;

import java.util.List;

/** A parameter of a request that cannot be used; says which, why and what is allowed. */
public final class BadParameterException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String parameter;
  private final String value;
  private final Refusal refusal;
  private final List<String> allowed;

  /**
   * @param parameter its name
   * @param value as given
   * @param refusal what is wrong with it
   * @param allowed the values that can be given, or nearest names; empty if they cannot be listed
   */
  public BadParameterException(
      String parameter, String value, Refusal refusal, List<String> allowed) {
    super(refusal.sentence());
    this.refusal = refusal;
    this.parameter = parameter;
    this.value = value;
    this.allowed = List.copyOf(allowed);
  }

  public String parameter() {
    return parameter;
  }

  public String value() {
    return value;
  }

  public Refusal refusal() {
    return refusal;
  }

  public List<String> allowed() {
    return allowed;
  }
}
