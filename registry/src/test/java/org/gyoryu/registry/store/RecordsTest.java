package org.gyoryu.registry.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.MigrationVersion;
import org.gyoryu.model.Country;
import org.gyoryu.model.Sides;
import org.gyoryu.registry.content.Fields;
import org.gyoryu.registry.store.Records.Added;
import org.gyoryu.registry.store.Records.Incoming;
import org.gyoryu.registry.store.Records.Origin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordsTest {

  @TempDir static Path directory;
  private static Database database;
  private Records records;

  @BeforeAll
  static void open() {
    database = Database.embedded(directory);
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @BeforeEach
  void empty() {
    database.client().sql("truncate record, import_batch, package").update();
    records = new Records(database);
    records.describePackage(new Sides(Country.KR, Country.CN), LocalDate.of(2026, 11, 24));
  }

  private static Origin origin(String by) {
    return new Origin("claims", "claims.csv", "0".repeat(64), by);
  }

  private static Incoming row(String key, long line, String date) {
    return new Incoming(
        key,
        line,
        new Fields(Map.of("claim_id", key, "date", date, "note", "tab\there \\ and\nline 위해 威海")));
  }

  private Added add(String by, Incoming... rows) {
    return records.add(origin(by), sink -> List.of(rows).forEach(sink));
  }

  private List<String> inForce() {
    List<String> found = new ArrayList<>();
    records
        .inForce()
        .rows("claims", fields -> found.add(fields.text("claim_id") + " " + fields.text("date")));
    return found;
  }

  @Test
  void theSameFileTwiceChangesNothing() {
    assertThat(add("kim", row("C1", 2, "1992"), row("C2", 3, "1993"))).isEqualTo(new Added(2, 2));
    assertThat(add("lee", row("C1", 2, "1992"), row("C2", 3, "1993"))).isEqualTo(new Added(2, 0));
    assertThat(inForce()).containsExactly("C1 1992", "C2 1993");
    assertThat(database.client().sql("select count(*) from record").query(Integer.class).single())
        .isEqualTo(2);
  }

  @Test
  void aNewWordingKeepsTheOldOneWithWhoAndWhen() {
    add("kim", row("C1", 2, "1992"));
    add("lee", row("C1", 2, "1992-11-01"));
    add("kim", row("C1", 2, "1992"));

    assertThat(inForce()).containsExactly("C1 1992");
    assertThat(
            database
                .client()
                .sql(
                    "select version || ' ' || (content ->> 'date') || ' ' || imported_by from record "
                        + "join import_batch b on b.id = batch_id order by version")
                .query(String.class)
                .list())
        .containsExactly("1 1992 kim", "2 1992-11-01 lee", "3 1992 kim");
  }

  @Test
  void aFailureHalfWayLeavesTheOldStateWhole() {
    add("kim", row("C1", 2, "1992"));
    assertThatThrownBy(
            () ->
                records.add(
                    origin("lee"),
                    sink -> {
                      sink.accept(row("C1", 2, "1999"));
                      throw new IllegalStateException("the disk was pulled out");
                    }))
        .hasMessageContaining("pulled out");

    assertThat(inForce()).containsExactly("C1 1992");
    assertThat(
            database
                .client()
                .sql("select count(*) from import_batch")
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void everyCharacterComesBackAsItWent() {
    add("kim", row("C1", 2, "1992"));
    records
        .inForce()
        .rows(
            "claims",
            fields -> assertThat(fields.text("note")).isEqualTo("tab\there \\ and\nline 위해 威海"));
  }

  @Test
  void migratingAnOldRegistryForwardLosesNothing() {
    database.client().sql("create schema old").update();
    var source = database.dataSource();
    Database.flyway(source)
        .schemas("old")
        .target(MigrationVersion.fromVersion("1"))
        .load()
        .migrate();
    database
        .client()
        .sql(
            """
            with batch as (
              insert into old.import_batch (resource, file, sha256, imported_by, rows_read, rows_added)
              values ('claims', 'claims.csv', 'x', 'kim', 1000, 1000) returning id)
            insert into old.record
            select 'claims', 'C' || n, 1, jsonb_build_object('claim_id', 'C' || n), md5(n::text), id, n + 1
            from batch, generate_series(1, 1000) n
            """)
        .update();
    String checksum = "select md5(string_agg(r::text, ',' order by row_key)) from old.record r";
    String before = database.client().sql(checksum).query(String.class).single();

    Database.flyway(source).schemas("old").load().migrate();

    assertThat(database.client().sql(checksum).query(String.class).single()).isEqualTo(before);
    assertThat(database.client().sql("select count(*) from old.tie").query(Integer.class).single())
        .isZero();
    database.client().sql("drop schema old cascade").update();
  }

  @Test
  void aServerServesAsWellAsTheEmbeddedOne() {
    add("kim", row("C1", 2, "1992"));
    String url =
        "jdbc:postgresql://localhost:"
            + database.client().sql("show port").query(Integer.class).single()
            + "/postgres?user=postgres";
    try (Database server = Database.server(url)) {
      List<String> found = new ArrayList<>();
      new Records(server).inForce().rows("claims", fields -> found.add(fields.text("date")));
      assertThat(found).containsExactly("1992");
    }
  }
}
