package org.gyoryu.registry.datapackage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A package of three small tables in a directory, whose files a test replaces by bad ones. */
final class SmallPackage {

  static final String DESCRIPTOR =
      """
      {
        "name": "small",
        "gyoryu": {"sides": ["KR", "CN"], "asOf": "2026-11-24"},
        "resources": [
          {"name": "sources", "path": "sources.csv", "schema": {
            "fields": [
              {"name": "source_id", "constraints": {"required": true, "unique": true, "pattern": "^S[0-9]+$"}},
              {"name": "url", "constraints": {"required": true}}],
            "primaryKey": "source_id"}},
          {"name": "places", "path": "places.csv",
            "gyoryu": {"lifetimes": {"id": "id", "country": "country", "names": ["name"],
              "from": "valid_from", "to": "valid_to", "successor": "successor_id"}},
            "schema": {
            "fields": [
              {"name": "id", "constraints": {"required": true}},
              {"name": "country", "constraints": {"required": true, "pattern": "^[A-Z]{2}$"}},
              {"name": "name", "constraints": {"required": true}},
              {"name": "lat", "type": "number", "constraints": {"minimum": -90, "maximum": 90}},
              {"name": "valid_from", "rdfType": "http://id.loc.gov/datatypes/edtf/EDTF-level0"},
              {"name": "valid_to", "rdfType": "http://id.loc.gov/datatypes/edtf/EDTF-level0"},
              {"name": "successor_id"}],
            "primaryKey": "id",
            "foreignKeys": [
              {"fields": "successor_id", "reference": {"resource": "", "fields": "id"}}]}},
          {"name": "claims", "path": "claims.csv",
            "gyoryu": {"existed": [
              {"by": "name", "government": "b_name", "country": "CN", "date": "date"}]},
            "schema": {
            "fields": [
              {"name": "claim_id", "constraints": {"required": true, "unique": true}},
              {"name": "b_name", "constraints": {"required": true}},
              {"name": "kind", "constraints": {"required": true,
                "enum": ["sister", "friendship", "intent", "unknown"]}},
              {"name": "date", "rdfType": "http://id.loc.gov/datatypes/edtf/EDTF-level0"},
              {"name": "people", "type": "integer", "constraints": {"minimum": 0}},
              {"name": "planned", "type": "boolean"},
              {"name": "source_ids",
                "gyoryu": {"list": {"separator": " ", "resource": "sources", "field": "source_id"}}},
              {"name": "note"}],
            "foreignKeys": []}}]
      }
      """;

  static final String HEADER = "claim_id,b_name,kind,date,people,planned,source_ids,note\n";
  static final String GOOD = "C1,威海市,sister,2005-10,3,0,S1,\n";

  private final Path directory;

  SmallPackage(Path directory) throws IOException {
    this.directory = directory;
    write("datapackage.json", DESCRIPTOR);
    write("sources.csv", "source_id,url\nS1,https://a.kr\nS2,https://b.cn\n");
    write(
        "places.csv",
        """
        id,country,name,lat,valid_from,valid_to,successor_id
        CN-1,CN,威海市,37.5,,,
        CN-2,CN,富阳市,30,1994,2014,CN-3
        CN-3,CN,富阳区,30,2014,,
        KR-1,KR,위해,30,,,
        CN-4,CN,浦东新区,31,1992-10-11,,
        """);
    write("claims.csv", HEADER + GOOD);
  }

  SmallPackage write(String file, String text) throws IOException {
    return write(file, text, StandardCharsets.UTF_8);
  }

  SmallPackage write(String file, String text, Charset charset) throws IOException {
    return write(file, text.getBytes(charset));
  }

  SmallPackage write(String file, byte[] bytes) throws IOException {
    Files.write(directory.resolve(file), bytes);
    return this;
  }

  /** Replaces the rows of the claims. */
  SmallPackage claims(String rows) throws IOException {
    return write("claims.csv", HEADER + rows);
  }

  DataPackage open() {
    return DataPackage.open(directory);
  }

  FileReport report(String resource) {
    return open().validate(Progress.SILENT).files().stream()
        .filter(file -> file.resource().equals(resource))
        .findFirst()
        .orElseThrow();
  }

  List<Row> goodRows(String resource) {
    DataPackage files = open();
    List<Row> rows = new ArrayList<>();
    files.read(files.descriptor().find(resource).orElseThrow(), rows::add, new Problems());
    return rows;
  }

  /** The one problem of the claims. */
  Problem problem() {
    List<Problem> problems = report("claims").problems();
    assertThat(problems).hasSize(1);
    return problems.get(0);
  }
}
