package org.gyoryu.registry.datapackage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CsvTokenizerProperties {

  @Property(seed = "20261141", tries = 500)
  void whatIsWrittenByRfc4180IsReadBack(
      @ForAll("tables") List<List<String>> table,
      @ForAll("delimiters") char delimiter,
      @ForAll("lineEnds") String lineEnd)
      throws IOException {
    List<List<String>> read = new ArrayList<>();
    try (CsvTokenizer records =
        new CsvTokenizer(new StringReader(written(table, delimiter, lineEnd)), delimiter)) {
      while (records.next()) {
        assertThat(records.flaws()).isEmpty();
        read.add(List.copyOf(records.values()));
      }
    }
    assertThat(read).isEqualTo(table);
  }

  @Property(seed = "20261142", tries = 500)
  void anyTextIsReadToItsEnd(@ForAll("mess") String text) throws IOException {
    long last = 0;
    try (CsvTokenizer records = new CsvTokenizer(new StringReader(text), ',')) {
      while (records.next()) {
        assertThat(records.line()).isGreaterThan(last);
        last = records.line();
      }
    }
    long lines = text.replace("\r\n", "\n").chars().filter(c -> c == '\n' || c == '\r').count() + 1;
    assertThat(last).isLessThanOrEqualTo(lines);
  }

  private static String written(List<List<String>> table, char delimiter, String lineEnd) {
    StringBuilder text = new StringBuilder();
    for (List<String> record : table) {
      List<String> values =
          record.stream().map(value -> "\"" + value.replace("\"", "\"\"") + "\"").toList();
      text.append(String.join(String.valueOf(delimiter), values)).append(lineEnd);
    }
    return text.toString();
  }

  @Provide
  Arbitrary<List<List<String>>> tables() {
    return mess().list().ofMinSize(1).ofMaxSize(6).list().ofMaxSize(6);
  }

  @Provide
  Arbitrary<String> mess() {
    return Arbitraries.strings()
        .withChars(',', ';', '\t', '|', '"', '\n', '\r', ' ', 'a', '위', '海', '\uD83D', '\uDE00')
        .ofMaxLength(12);
  }

  @Provide
  Arbitrary<Character> delimiters() {
    return Arbitraries.of(',', ';', '\t', '|');
  }

  @Provide
  Arbitrary<String> lineEnds() {
    return Arbitraries.of("\n", "\r\n", "\r");
  }
}
