package org.gyoryu.registry.read;

import java.util.List;

/** A parameter of a request that cannot be used; says which, why and what is allowed. */
public final class BadParameterException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String parameter;
  private final String value;
  private final List<String> allowed;

  /**
   * @param parameter its name
   * @param value as given
   * @param problem what is wrong with it, one sentence
   * @param allowed the values that can be given, or nearest names; empty if they cannot be listed
   */
  public BadParameterException(
      String parameter, String value, String problem, List<String> allowed) {
    super(problem);
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

  public List<String> allowed() {
    return allowed;
  }
}
