package org.gyoryu.registry.synthetic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.gyoryu.registry.names.SearchKeys;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A registry of made-up governments and ties: the same size gives the same rows. Names are made of
 * real syllables, the ties are spread unevenly over governments, years and kinds, as real ones are.
 *
 * @param ties number of ties
 * @param governments number of governments, half on each side, first-tier ones included
 */
public record SyntheticRegistry(int ties, int governments) {

  private static final Pattern STATEMENT_END = Pattern.compile(";;\\s*\\n");

  /** First-tier governments of both sides. */
  public static final int PROVINCES = 48;

  public SyntheticRegistry {
    if (governments < 200 || ties < 1 || ties > 4L * governments) {
      throw new IllegalArgumentException(
          "Give at least 200 governments, and up to four ties for each; not "
              + ties
              + " ties of "
              + governments);
    }
  }

  /**
   * Fills a migrated database, in one transaction; a million ties take about three minutes.
   *
   * @throws IllegalStateException if there is a registry in it
   */
  public void fill(DataSource dataSource) {
    JdbcTemplate template = new JdbcTemplate(dataSource);
    if (Boolean.TRUE.equals(
        template.queryForObject("select exists (select from snapshot)", Boolean.class))) {
      throw new IllegalStateException(
          "The database holds a registry already.\nMaybe give an empty one.");
    }
    new TransactionTemplate(new JdbcTransactionManager(dataSource))
        .executeWithoutResult(status -> write(template));
    template.execute("vacuum analyze");
  }

  /** Syllables of place names, in the order of their Chinese characters in the script. */
  private static final String SYLLABLES =
      "강 산 천 주 성 남 북 동 서 원 평 안 양 광 인 부 대 울 전 목 여 순 나 김 창 진 통 포 경 구 영 상 문 안 충 청 공 보 아 논 제 홍 예 태 당 춘 속 삼 횡 철 화 고 인 양 의 수 용 시 하 연 위 해 청 도";

  private void write(JdbcTemplate template) {
    String keys =
        Arrays.stream(SYLLABLES.split(" ", -1))
            .map(SearchKeys::queryKey)
            .collect(Collectors.joining(" "));
    for (String statement : STATEMENT_END.split(script(), -1)) {
      template.execute(
          statement
              .replace("{ko}", SYLLABLES)
              .replace("{ko_keys}", keys)
              .replace("{ko_city_key}", SearchKeys.queryKey("시"))
              .replace("{ties}", String.valueOf(ties))
              .replace("{governments}", String.valueOf(governments)));
    }
  }

  private static String script() {
    try (InputStream in = SyntheticRegistry.class.getResourceAsStream("synthetic.sql")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
