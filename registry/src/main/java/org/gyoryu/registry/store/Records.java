package org.gyoryu.registry.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.gyoryu.model.Country;
import org.gyoryu.model.Sides;
import org.gyoryu.registry.content.Fields;
import org.gyoryu.registry.content.RowSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every row that was ever imported, with who, when and from which file. Rows are only added: a row
 * that comes again with another wording becomes a new version, one that comes again unchanged adds
 * nothing.
 */
public final class Records {

  /**
   * One row on its way in.
   *
   * @param key what identifies the row in its resource
   * @param line where it stands in its file, 1-based
   */
  public record Incoming(String key, long line, Fields fields) {}

  /**
   * Where rows come from.
   *
   * @param file as the user named it
   * @param sha256 of the file, hexadecimal
   * @param by who imports
   */
  public record Origin(String resource, String file, String sha256, String by) {}

  /** What an import did: rows read, and rows that were new or newly worded. */
  public record Added(long read, long added) {}

  /** Hands every row of a file to the sink, in order. */
  @FunctionalInterface
  public interface Rows {
    void forEach(Consumer<Incoming> sink);
  }

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<Map<String, String>> TEXT_BY_COLUMN = new TypeReference<>() {};

  private final Database database;
  private final JdbcClient client;

  public Records(Database database) {
    this.database = database;
    this.client = database.client();
  }

  /**
   * Imports the rows of one file in one transaction; whatever is thrown leaves everything as it
   * was.
   */
  public Added add(Origin origin, Rows rows) {
    return database.transaction().execute(status -> addInTransaction(origin, rows));
  }

  private Added addInTransaction(Origin origin, Rows rows) {
    client
        .sql(
            "create temp table incoming (line bigint, row_key text, content jsonb, digest text) on commit drop")
        .update();
    long read = copyIncoming(rows);
    long added = countAdded(origin.resource());
    long batch = insertBatch(origin, read, added);
    insertNewVersions(origin.resource(), batch);
    return new Added(read, added);
  }

  private long copyIncoming(Rows rows) {
    DataSource source = database.dataSource();
    Connection connection = DataSourceUtils.getConnection(source);
    try {
      CopyRows copy = new CopyRows(connection, "incoming (line, row_key, content, digest)");
      long[] read = {0};
      rows.forEach(
          row -> {
            String content = JSON.writeValueAsString(new TreeMap<>(row.fields().values()));
            copy.add(row.line(), row.key(), content, sha256(content));
            read[0]++;
          });
      copy.flush();
      return read[0];
    } finally {
      DataSourceUtils.releaseConnection(connection, source);
    }
  }

  private static final String NEW_ONES =
      """
      from incoming i
      left join lateral (
        select version, digest from record r
        where r.resource = :resource and r.row_key = i.row_key order by version desc limit 1) latest on true
      where latest.digest is distinct from i.digest
      """;

  private long countAdded(String resource) {
    return client
        .sql("select count(*) " + NEW_ONES)
        .param("resource", resource)
        .query(Long.class)
        .single();
  }

  private void insertNewVersions(String resource, long batch) {
    client
        .sql(
            "insert into record (resource, row_key, version, content, digest, batch_id, line) "
                + "select :resource, i.row_key, coalesce(latest.version, 0) + 1, i.content, i.digest, :batch, i.line "
                + NEW_ONES)
        .param("resource", resource)
        .param("batch", batch)
        .update();
  }

  private long insertBatch(Origin origin, long read, long added) {
    return client
        .sql(
            """
            insert into import_batch (resource, file, sha256, imported_by, rows_read, rows_added)
            values (?, ?, ?, ?, ?, ?) returning id
            """)
        .params(origin.resource(), origin.file(), origin.sha256(), origin.by(), read, added)
        .query(Long.class)
        .single();
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Remembers what the package says of itself. */
  public void describePackage(Sides sides, LocalDate asOf) {
    String descriptor =
        JSON.writeValueAsString(
            Map.of(
                "a", sides.a().code(),
                "b", sides.b().code(),
                "peopleOfA", String.join(" ", new TreeSet<>(sides.peopleOfA())),
                "peopleOfB", String.join(" ", new TreeSet<>(sides.peopleOfB())),
                "asOf", asOf.toString()));
    client
        .sql(
            "insert into package (descriptor) values (?::jsonb) "
                + "on conflict (only_one) do update set descriptor = excluded.descriptor, batch_at = now()")
        .param(descriptor)
        .update();
  }

  /** Whether nothing was imported yet. */
  public boolean isEmpty() {
    return client.sql("select not exists (select 1 from package)").query(Boolean.class).single();
  }

  /** The rows in force, as a source for {@link org.gyoryu.registry.content.Content}. */
  public RowSource inForce() {
    Map<String, String> descriptor =
        JSON.readValue(
            client.sql("select descriptor::text from package").query(String.class).single(),
            TEXT_BY_COLUMN);
    return new InForce(descriptor);
  }

  private final class InForce implements RowSource {

    private final Map<String, String> descriptor;

    InForce(Map<String, String> descriptor) {
      this.descriptor = descriptor;
    }

    @Override
    public Sides sides() {
      return new Sides(
          new Country(descriptor.get("a")),
          new Country(descriptor.get("b")),
          words("peopleOfA"),
          words("peopleOfB"));
    }

    private Set<String> words(String key) {
      String words = descriptor.getOrDefault(key, "");
      return words.isEmpty() ? Set.of() : Set.of(words.split(" "));
    }

    @Override
    public LocalDate asOf() {
      return LocalDate.parse(descriptor.get("asOf"));
    }

    @Override
    public void rows(String resource, Consumer<Fields> sink) {
      client
          .sql(
              """
              select content::text from (
                select distinct on (row_key) row_key, line, content from record
                where resource = ? order by row_key, version desc) latest
              order by line, row_key
              """)
          .param(resource)
          .query(
              row -> {
                sink.accept(new Fields(JSON.readValue(row.getString(1), TEXT_BY_COLUMN)));
              });
    }
  }
}
