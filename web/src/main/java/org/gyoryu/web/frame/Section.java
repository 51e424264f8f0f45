package org.gyoryu.web.frame;

/** The parts of the site, in the order of its navigation. */
public enum Section {
  OVERVIEW("/"),
  GOVERNMENTS("/governments"),
  TIES("/ties"),
  EXCHANGES("/exchanges"),
  MECHANISMS("/mechanisms"),
  FINDINGS("/findings"),
  PARTNERS("/partners"),
  DATA("/data"),
  ABOUT("/about");

  private final String path;

  Section(String path) {
    this.path = path;
  }

  public String path() {
    return path;
  }
}
