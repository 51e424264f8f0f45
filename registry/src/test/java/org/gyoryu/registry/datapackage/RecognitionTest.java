package org.gyoryu.registry.datapackage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecognitionTest {

  private static final Charset CP949 = Charset.forName("x-windows-949");
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String MARK = "\uFEFF";

  @TempDir Path directory;
  private SmallPackage small;

  @BeforeEach
  void writeGoodPackage() throws IOException {
    small = new SmallPackage(directory);
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, true, UTF-8 with byte order mark",
    "UTF-16LE, false, UTF-16 LE",
    "UTF-16BE, false, UTF-16 BE",
    "UTF-16LE, true, UTF-16 LE with byte order mark",
    "UTF-16BE, true, UTF-16 BE with byte order mark",
    "GB18030, false, GB18030",
  })
  void anEncodingIsRecognisedSaidAndRead(String charset, boolean marked, String label)
      throws IOException {
    String text = SmallPackage.HEADER + SmallPackage.GOOD;
    small.write("claims.csv", (marked ? MARK : "") + text, Charset.forName(charset));
    FileReport report = small.report("claims");
    assertThat(report.problems()).isEmpty();
    assertThat(report.encoding()).isEqualTo(label);
    assertThat(report.notes())
        .containsExactly(
            "The encoding is " + label + "; read as such. Maybe save the file as UTF-8.");
    assertThat(small.goodRows("claims").get(0).get("b_name")).isEqualTo("威海市");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "위해시",
        "화이안시",
        "강원도 속초시와 자매결연",
        "경상남도 창원시 진해구",
        "뷁똠방각하 펲시콜라 옌타이 웨이하이",
        "淸州市 청주시 (漢字 병기)",
      })
  void koreanTextInCp949IsTold(String text) throws IOException {
    small.claims("");
    small.write("claims.csv", SmallPackage.HEADER + "C1," + text + ",sister,2005,,,S1,\n", CP949);
    assertThat(small.report("claims").encoding()).isEqualTo("CP949");
    assertThat(small.goodRows("claims").get(0).get("b_name")).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"威海市", "上海市浦东新区", "黑龙江省牡丹江市与韩国缔结友好城市关系", "阿坝藏族羌族自治州", "深圳市"})
  void chineseTextInGb18030IsTold(String text) throws IOException {
    small.write("claims.csv", SmallPackage.HEADER + "C1," + text + ",sister,2005,,,S1,\n", GB18030);
    assertThat(small.report("claims").encoding()).isEqualTo("GB18030");
    assertThat(small.goodRows("claims").get(0).get("b_name")).isEqualTo(text);
  }

  @Test
  void aLongAsciiBeginningDoesNotHideTheEncoding() throws IOException {
    StringBuilder rows = new StringBuilder(SmallPackage.HEADER);
    for (int row = 0; row < 5000; row++) {
      rows.append("C").append(row).append(",Weihai,sister,2005,,,S1,plain ascii\n");
    }
    rows.append("Z,속초시,sister,2005,,,S1,\n");
    small.write("claims.csv", rows.toString(), CP949);
    assertThat(small.report("claims").encoding()).isEqualTo("CP949");
    assertThat(small.goodRows("claims").get(5000).get("b_name")).isEqualTo("속초시");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {"';',;", "'|',|"})
  void aDelimiterIsRecognisedSaidAndRead(String quoted, String delimiter) throws IOException {
    String text = SmallPackage.HEADER + SmallPackage.GOOD;
    small.write("claims.csv", text.replace(",", delimiter));
    FileReport report = small.report("claims");
    assertThat(report.problems()).isEmpty();
    assertThat(report.delimiter()).isEqualTo(delimiter);
    assertThat(report.notes())
        .containsExactly(
            "The values are separated by " + delimiter + "; read as such. Maybe use commas.");
  }

  @Test
  void tabsInUtf16AsExcelWritesThemAreRead() throws IOException {
    String text = SmallPackage.HEADER + "C1,威海市,sister,2005,,,S1,\"a, b\"\n";
    String tabbed = text.replace(",", "\t").replace("a\t b", "a, b");
    small.write("claims.csv", MARK + tabbed, StandardCharsets.UTF_16LE);
    FileReport report = small.report("claims");
    assertThat(report.problems()).isEmpty();
    assertThat(report.delimiter()).isEqualTo("tab");
    assertThat(report.notes()).hasSize(2);
    assertThat(small.goodRows("claims").get(0).get("note")).isEqualTo("a, b");
  }

  @Test
  void excelsSeparatorLineIsSkippedAndCounted() throws IOException {
    String text = SmallPackage.HEADER + SmallPackage.GOOD + "C2,威海市,pact,2005,,,S1,\n";
    small.write("claims.csv", "sep=;\r\n" + text.replace(",", ";"));
    FileReport report = small.report("claims");
    assertThat(report.notes().get(0)).contains("\"sep=\" line");
    assertThat(report.problems()).hasSize(1);
    assertThat(report.problems().get(0).line()).isEqualTo(4);
  }
}
