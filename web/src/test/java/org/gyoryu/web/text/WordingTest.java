package org.gyoryu.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.gyoryu.model.Language;
import org.gyoryu.model.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2005-10-23, 2005. 10. 23., 2005年10月23日, 23 Oct 2005
          2005-10,    2005. 10.,     2005年10月,     Oct 2005
          2005,       2005년,        2005年,         2005
          '',         날짜 미상,     日期不详,       date unknown
          """)
  void writesDatesAsTheLanguageDoesAndNeverMoreExactly(
      String date, String korean, String chinese, String english) {
    PartialDate partial = PartialDate.parse(date);

    assertThat(Wording.in(Language.KO).date(partial)).isEqualTo(korean);
    assertThat(Wording.in(Language.ZH).date(partial)).isEqualTo(chinese);
    assertThat(Wording.in(Language.EN).date(partial)).isEqualTo(english);
  }

  @Test
  void groupsThousandsAndKnowsTheSingular() {
    Wording english = Wording.in(Language.EN);

    assertThat(english.counted("count.ties", 1)).isEqualTo("1 tie");
    assertThat(english.counted("count.ties", 1234)).isEqualTo("1,234 ties");
    assertThat(Wording.in(Language.KO).counted("count.ties", 1234)).isEqualTo("1,234건의 관계");
  }

  @Test
  void neverCallsCertainWhatIsNot() {
    assertThat(Wording.in(Language.EN).percent(0.996)).isEqualTo("> 99%");
    assertThat(Wording.in(Language.EN).percent(0.82)).isEqualTo("82%");
    assertThat(Wording.in(Language.EN).percent(1)).isEqualTo("100%");
  }

  @Test
  void knowsTheTonguesOfCountries() {
    assertThat(Tongues.tagOfCountry("KR")).isEqualTo("ko");
    assertThat(Tongues.tagOfCountry("CN")).isEqualTo("zh-Hans");
    assertThat(Tongues.tagOfCountry("JP")).isEqualTo("ja");
    assertThat(Tongues.ofCountry("CN")).isEqualTo(Language.ZH);
    assertThat(Tongues.ofCountry("MN")).isEqualTo(Language.EN);
  }

  @Test
  void daysWithinATextStandAsTheLanguageWritesThem() {
    assertThat(Wording.in(Language.KO).withDates("2020-02-04 정지, 1994, 2003-10"))
        .isEqualTo("2020. 2. 4. 정지, 1994, 2003-10");
    assertThat(Wording.in(Language.ZH).withDates("2020-02-04")).isEqualTo("2020年2月4日");
  }
}
