package org.gyoryu.registry.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.gyoryu.model.Names;
import org.gyoryu.registry.names.SearchKeys;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds governments by what somebody types, in any script: equal keys first, then keys that begin
 * so, then similar ones (share of common trigrams). Within a class by weight of the spelling, then
 * by number of ties.
 */
public final class Search {

  /** Most suggestions that can be asked for. */
  public static final int MOST = 50;

  /** Shorter keys have too few trigrams for likeness to mean anything. */
  private static final int SHORTEST_SIMILAR = 4;

  private static final Comparator<Suggestion> BEST_FIRST = Comparator.comparing(Suggestion::match);

  private final JdbcClient client;

  Search(DataSource dataSource) {
    this(JdbcClient.create(dataSource));
  }

  Search(JdbcClient client) {
    this.client = client;
  }

  /**
   * The governments that were most probably meant, best first; none if nothing is like it.
   *
   * @param typed as typed, any script
   * @param limit 1 to {@link #MOST}
   */
  public List<Suggestion> suggest(String typed, int limit) {
    List<String> keys = keys(typed);
    Map<String, Hit> hits = new LinkedHashMap<>();
    keys.forEach(key -> add(hits, exact(key, limit), Suggestion.Match.EXACT));
    if (hits.size() < limit) {
      keys.forEach(key -> add(hits, beginning(key, limit), Suggestion.Match.PREFIX));
    }
    if (hits.isEmpty() && !keys.isEmpty() && keys.get(0).length() >= SHORTEST_SIMILAR) {
      add(hits, similar(keys.get(0), limit), Suggestion.Match.SIMILAR);
    }
    return suggestions(hits).stream().limit(limit).toList();
  }

  /** Ids of the governments of exactly this name, or else of those whose name begins so. */
  List<String> idsByName(String typed, int limit) {
    Set<String> exact = new LinkedHashSet<>();
    keys(typed).forEach(key -> exact(key, limit).forEach(hit -> exact.add(hit.governmentId())));
    if (!exact.isEmpty()) {
      return exact.stream().limit(limit).toList();
    }
    Set<String> begun = new LinkedHashSet<>();
    keys(typed).forEach(key -> beginning(key, limit).forEach(hit -> begun.add(hit.governmentId())));
    return begun.stream().limit(limit).toList();
  }

  /** The keys that answer for what was typed: by letters, and by sound if it is Latin. */
  private static List<String> keys(String typed) {
    return Stream.of(SearchKeys.queryKey(typed), SearchKeys.soundKey(typed))
        .filter(key -> !key.isEmpty())
        .toList();
  }

  private record Hit(String governmentId, String label, double weight, Suggestion.Match match) {
    Hit as(Suggestion.Match found) {
      return new Hit(governmentId, label, weight, found);
    }
  }

  private static void add(Map<String, Hit> hits, List<Hit> found, Suggestion.Match match) {
    found.forEach(hit -> hits.putIfAbsent(hit.governmentId(), hit.as(match)));
  }

  /** Equal keys. */
  private List<Hit> exact(String key, int limit) {
    return client
        .sql(Statements.EXACT)
        .param("key", key)
        .param("limit", limit)
        .query(Search::hit)
        .list();
  }

  /** From search_prefix where so many keys begin like this that they were ranked beforehand. */
  private List<Hit> beginning(String key, int limit) {
    List<Hit> ranked =
        client
            .sql(Statements.RANKED_PREFIX)
            .param("key", key)
            .param("limit", limit)
            .query(Search::hit)
            .list();
    return ranked.isEmpty() ? inRange(key, limit) : ranked;
  }

  private List<Hit> inRange(String key, int limit) {
    return client
        .sql(Statements.PREFIX_RANGE)
        .param("key", key)
        .param("end", key + Character.toString(Character.MAX_CODE_POINT))
        .param("limit", limit * 4)
        .query(Search::hit)
        .list();
  }

  private List<Hit> similar(String key, int limit) {
    return client
        .sql(Statements.SIMILAR)
        .param("key", key)
        .param("least", SearchKeys.LEAST_SIMILARITY)
        .param("limit", limit * 4)
        .query(Search::hit)
        .list();
  }

  private static Hit hit(ResultSet row, int number) throws SQLException {
    return new Hit(
        row.getString("government_id"),
        row.getString("label"),
        row.getDouble("weight"),
        Suggestion.Match.EXACT);
  }

  private List<Suggestion> suggestions(Map<String, Hit> hits) {
    if (hits.isEmpty()) {
      return List.of();
    }
    List<Weighed> found = new ArrayList<>();
    client
        .sql(Statements.GOVERNMENTS)
        .param("ids", hits.keySet().toArray(String[]::new))
        .query((row, number) -> weighed(row, hits))
        .list()
        .forEach(found::add);
    found.sort(
        Comparator.comparing(Weighed::suggestion, BEST_FIRST)
            .thenComparing(Weighed::weight, Comparator.reverseOrder())
            .thenComparing(weighed -> -weighed.suggestion().ties())
            .thenComparing(weighed -> weighed.suggestion().government().id()));
    return found.stream().map(Weighed::suggestion).toList();
  }

  private record Weighed(Suggestion suggestion, double weight) {}

  private static Weighed weighed(ResultSet row, Map<String, Hit> hits) throws SQLException {
    GovernmentRef government = Rows.government(row, "");
    List<Names> parents = new ArrayList<>();
    if (row.getString("p_name_ko") != null) {
      parents.add(Rows.names(row, "p_"));
    }
    if (row.getString("v_name_ko") != null) {
      parents.add(Rows.names(row, "v_"));
    }
    Hit hit = hits.get(government.id());
    return new Weighed(
        new Suggestion(government, parents, hit.label(), hit.match(), row.getInt("ties")),
        hit.weight());
  }

  /** The statements, so that a test can read their plans. */
  static final class Statements {

    private Statements() {}

    static final String EXACT =
        "select government_id, label, weight from search_key where key = :key"
            + " order by weight desc, government_id limit :limit";

    static final String RANKED_PREFIX =
        "select government_id, label, weight from search_prefix where prefix = :key"
            + " order by rank limit :limit";

    /** Keys are compared byte by byte, as the index with text_pattern_ops sorts them. */
    static final String PREFIX_RANGE =
        "select government_id, label, weight from search_key"
            + " where key ~>~ :key and key ~<~ :end"
            + " order by weight desc, key, government_id limit :limit";

    static final String SIMILAR =
        """
        select government_id, label, similarity(key, :key)::real as weight from search_key
        where key % :key and similarity(key, :key) >= :least
        order by 3 desc, weight desc, key, government_id limit :limit
        """;

    /** With the government directly above and, if that is another, the first-tier one. */
    static final String GOVERNMENTS =
        """
        select %s, %s, %s, g.ties
        from government g
        left join government p on p.id = g.parent_id
        left join government v on v.id = g.province_id and v.id <> g.id and v.id <> g.parent_id
        where g.id = any(:ids)
        """
            .formatted(
                Rows.governmentColumns("g", ""),
                Rows.governmentColumns("p", "p_"),
                Rows.governmentColumns("v", "v_"));
  }
}
