package org.gyoryu.registry.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The written rules for names, against the examples of the notices that define them and well-known
 * names.
 */
class SpellingRulesTest {

  @ParameterizedTest
  @CsvSource({
    "威海, 위해", "青岛, 청도", "广州, 광주", "连云港, 연운항", "辽宁, 요녕", "宁波, 영파", "龙井, 용정", "临沂, 임기", "吕梁, 여량",
    "老河口, 노하구", "柳州, 유주", "六安, 육안", "北京, 북경", "上海, 상해", "南宁, 남녕", "延边, 연변", "洛阳, 낙양", "泸州, 노주"
  })
  void sinoKoreanReadingWithTheInitialSoundLaw(String hanzi, String reading) {
    assertThat(SinoKorean.read(hanzi)).contains(reading);
  }

  @ParameterizedTest
  @CsvSource({
    "wei, 웨이",
    "hai, 하이",
    "zhou, 저우",
    "jiang, 장",
    "jie, 제",
    "jiu, 주",
    "qiang, 창",
    "qu, 취",
    "xu, 쉬",
    "xian, 셴",
    "xiong, 슝",
    "zhi, 즈",
    "chi, 츠",
    "shi, 스",
    "ri, 르",
    "zi, 쯔",
    "ci, 츠",
    "si, 쓰",
    "gui, 구이",
    "dun, 둔",
    "dong, 둥",
    "guo, 궈",
    "lü, 뤼",
    "liu, 류",
    "yuan, 위안",
    "juan, 쥐안",
    "zhuang, 좡",
    "bo, 보",
    "er, 얼",
    "weng, 웡",
    "ying, 잉",
    "rong, 룽",
    "bian, 볜",
    "ye, 예"
  })
  void loanWordOrthographyForChinese(String pinyin, String korean) {
    assertThat(LoanWord.spell(pinyin)).contains(korean);
  }

  @ParameterizedTest
  @CsvSource({
    "威海市, 웨이하이시", "延边朝鲜族自治州, 옌볜조선족자치주", "重庆市, 충칭시", "湘西土家族苗族自治州, 샹시투자족먀오족자치주", "嫩江市, 넌장시",
    "南海区, 난하이구", "监利市, 젠리시", "吉林省, 지린성", "哈尔滨市, 하얼빈시", "栖霞市, 치샤시"
  })
  void koreanNameOfAChineseUnit(String chinese, String korean) {
    assertThat(KoreanSpelling.of(chinese)).contains(korean);
  }

  @ParameterizedTest
  @CsvSource({
    "威海市, Weihai", "西安市, Xi'an", "六安市, Lu'an", "重庆市, Chongqing", "陕西省, Shaanxi", "山西省, Shanxi",
        "内蒙古自治区, Inner Mongolia",
    "长春市, Changchun", "蚌埠市, Bengbu", "台州市, Taizhou", "丽水市, Lishui", "厦门市, Xiamen", "哈尔滨市, Harbin",
        "嫩江市, Nenjiang",
    "东阿县, Dong'e", "旅顺口区, Lüshunkou"
  })
  void pinyinWithoutTones(String chinese, String english) {
    assertThat(PinyinName.of(chinese)).contains(english);
  }

  /**
   * Examples of the notice on the Revised Romanisation (2000-8), sections 2 and 3, and names of
   * places.
   */
  @ParameterizedTest
  @CsvSource({
    "구미, Gumi",
    "영동, Yeongdong",
    "백암, Baegam",
    "옥천, Okcheon",
    "합덕, Hapdeok",
    "호법, Hobeop",
    "월곶, Wolgot",
    "벚꽃, Beotkkot",
    "한밭, Hanbat",
    "구리, Guri",
    "설악, Seorak",
    "칠곡, Chilgok",
    "임실, Imsil",
    "울릉, Ulleung",
    "대관령, Daegwallyeong",
    "백마, Baengma",
    "종로구, Jongno-gu",
    "왕십리, Wangsip-ri",
    "별내, Byeollae",
    "신라, Silla",
    "독립문, Dongnimmun",
    "오죽헌, Ojukheon",
    "묵호, Mukho",
    "집현전, Jiphyeonjeon",
    "속초시, Sokcho-si",
    "강릉시, Gangneung-si",
    "전라남도, Jeollanam-do",
    "충청북도, Chungcheongbuk-do",
    "제주도, Jeju-do",
    "의정부시, Uijeongbu-si",
    "양주군, Yangju-gun",
    "도봉구, Dobong-gu",
    "신창읍, Sinchang-eup",
    "인왕리, Inwang-ri",
    "당산동, Dangsan-dong",
    "중구, Jung-gu",
    "대구, Daegu",
    "압구정, Apgujeong",
    "낙동강, Nakdonggang",
    "죽변, Jukbyeon",
    "낙성대, Nakseongdae",
    "합정, Hapjeong",
    "팔당, Paldang",
    "울산, Ulsan",
    "백령도, Baengnyeong-do",
    "한라산, Hallasan"
  })
  void revisedRomanisation(String korean, String english) {
    assertThat(Romanisation.of(korean)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource({
    "Jeollanam-do, Chŏllanam-do",
    "Jeollanam-do, Cholla Namdo",
    "Gyeongju, Kyŏngju",
    "Busan, Pusan",
    "Daegu, Taegu",
    "Gwangju, Kwangju",
    "Jeju, Cheju",
    "Incheon, Inch'ŏn",
    "Gangwon, Kangwŏn"
  })
  void twoRomanisationsAreOneKeyBySound(String revised, String mcCuneReischauer) {
    assertThat(SearchKeys.soundKey(mcCuneReischauer)).isEqualTo(SearchKeys.soundKey(revised));
  }

  @ParameterizedTest
  @CsvSource({"ㅇ", "우", "위", "윟", "위해", "위해시"})
  void whatIsTypedSoFarIsABeginningOfTheKey(String typed) {
    assertThat(SearchKeys.queryKey("위해시")).startsWith(SearchKeys.queryKey(typed));
  }

  @ParameterizedTest
  @CsvSource({"靑島市, 青岛市", "Ｗｅｉｈａｉ, weihai", "Xi'an, xian", "광 주, 광주", "Jeju-do, JEJUDO"})
  void spellingsThatMeanTheSameAreOneForm(String one, String other) {
    assertThat(Spelling.normal(one)).isEqualTo(Spelling.normal(other));
  }
}
