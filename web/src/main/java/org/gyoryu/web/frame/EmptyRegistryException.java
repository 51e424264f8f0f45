package org.gyoryu.web.frame;

/** Nothing was imported yet, so that no page has anything to show. */
public final class EmptyRegistryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public EmptyRegistryException() {
    super("The registry is empty.\nMaybe import a data package first: gyoryu import");
  }
}
