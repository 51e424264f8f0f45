package org.gyoryu.registry.datapackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.gyoryu.model.Country;
import org.gyoryu.model.Sides;
import org.gyoryu.registry.BadInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptorTest {

  @TempDir Path directory;

  @Test
  void sidesDayAndSchemasAreRead() throws IOException {
    Descriptor descriptor = new SmallPackage(directory).open().descriptor();
    assertThat(descriptor.sides()).isEqualTo(new Sides(Country.KR, Country.CN));
    assertThat(descriptor.asOf()).isEqualTo(LocalDate.of(2026, 11, 24));
    assertThat(descriptor.resources())
        .extracting(Resource::name)
        .containsExactly("sources", "places", "claims");
    TableSchema places = descriptor.find("places").orElseThrow().schema();
    assertThat(places.primaryKey()).containsExactly("id");
    assertThat(places.foreignKeys().get(0).resource()).isEqualTo("places");
    assertThat(places.fields().get(places.indexOf("valid_from")).partialDate()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "\"name\": \"small\", ~ \"name\": \"small\" ~ is no JSON",
        "[\"KR\", \"CN\"] ~ [\"KR\"] ~ gyoryu.sides",
        "[\"KR\", \"CN\"] ~ [\"KR\", \"KR\"] ~ gyoryu.sides",
        "[\"KR\", \"CN\"] ~ [\"KR\", \"China\"] ~ gyoryu.sides",
        "2026-11-24 ~ 24.11.2026 ~ gyoryu.asOf is no day",
        "\"resources\" ~ \"tables\" ~ it names no resources",
        "\"name\": \"places\" ~ \"name\": \"sources\" ~ two resources are called sources",
        "\"path\": \"claims.csv\" ~ \"path\": \"../claims.csv\" ~ leads out of the package",
        "\"type\": \"integer\" ~ \"type\": \"geopoint\" ~ unknown type \"geopoint\"",
        "\"resource\": \"sources\", \"field\" ~ \"resource\": \"pages\", \"field\" ~ refers to pages.source_id",
        "\"primaryKey\": \"id\" ~ \"primaryKey\": \"ident\" ~ the column \"ident\"",
        "^S[0-9]+$ ~ ^S[0-9+$ ~ is wrong",
      })
  void aWrongDescriptorIsRefusedWithARemedy(String right, String wrong, String message)
      throws IOException {
    SmallPackage small = new SmallPackage(directory);
    assertThat(SmallPackage.DESCRIPTOR).contains(right);
    small.write("datapackage.json", SmallPackage.DESCRIPTOR.replace(right, wrong));
    assertThatThrownBy(small::open)
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("datapackage.json")
        .hasMessageContaining(message)
        .hasMessageContaining("\nMaybe ");
  }

  @Test
  void aSyntaxErrorIsReportedWithItsLine() throws IOException {
    SmallPackage small = new SmallPackage(directory);
    small.write("datapackage.json", "{\n  \"name\": \"small\"\n  \"title\": 1\n}");
    assertThatThrownBy(small::open).hasMessageContaining("(line 3, character ");
  }

  @Test
  void aDirectoryWithoutDescriptorIsRefused() throws IOException {
    assertThatThrownBy(() -> DataPackage.open(directory.resolve("nowhere")))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("nowhere is no directory");
    assertThatThrownBy(() -> DataPackage.open(Files.createDirectory(directory.resolve("empty"))))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("has no file datapackage.json");
  }
}
