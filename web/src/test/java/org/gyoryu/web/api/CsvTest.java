package org.gyoryu.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

  @Test
  void quotesOnlyWhatNeedsIt() throws Exception {
    StringWriter out = new StringWriter();

    Csv.write(out, List.of("plain", "with, comma", "with \"quotes\"", "two\nlines", ""));

    assertThat(out)
        .hasToString("plain,\"with, comma\",\"with \"\"quotes\"\"\",\"two\nlines\",\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+82", "-x", "@SUM(A1)", "\t=1"})
  void keepsSpreadsheetsFromRunningATextAsAFormula(String text) {
    assertThat(Csv.harmless(text)).isEqualTo("'" + text);
  }

  @Test
  void leavesOtherTextsAlone() {
    assertThat(Csv.harmless("威海市")).isEqualTo("威海市");
    assertThat(Csv.harmless("")).isEmpty();
  }
}
