package org.gyoryu.registry.read;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The governments that the words of a filter mean. */
final class NameFinder {

  private static final int MOST = 100;

  private final Search search;

  NameFinder(DataSource dataSource) {
    this.search = new Search(JdbcClient.create(dataSource));
  }

  /** Ids of the governments whose name is, or else begins with, what was typed; at most 100. */
  String[] find(String typed) {
    return search.idsByName(typed, MOST).toArray(String[]::new);
  }
}
