package org.gyoryu.registry.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gyoryu.model.Country;
import org.gyoryu.model.Government;
import org.gyoryu.model.PartialDate;
import org.gyoryu.registry.names.Resolution.Ambiguous;
import org.gyoryu.registry.names.Resolution.Resolved;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Names that are easily taken for others, on the bundled data. A line is: spellings, separated by
 * "="; country; parent; level; date; and what must come out: an id, "? id id" for ambiguous, "-"
 * for unresolved.
 */
class HardNamesTest {

  private static final String CASES =
      """
      # Sino-Korean reading or Korean county
      청도                 |    |            |        |         | ? CN-370200 KR-47820
      청도                 | CN |            |        |         | CN-370200
      청도                 | KR |            |        |         | KR-47820
      청도군               |    |            |        |         | KR-47820
      청도시               |    |            |        |         | CN-370200
      청도 = 青岛          |    |            |        |         | CN-370200
      청도 = 清道郡        |    |            |        |         | KR-47820
      청도                 |    | 경상북도   |        |         | KR-47820
      청도                 |    | 산동성     |        |         | CN-370200
      청도                 |    | 산둥성     |        |         | CN-370200
      칭다오               |    |            |        |         | CN-370200
      칭다오시             |    |            |        |         | CN-370200
      Qingdao              |    |            |        |         | CN-370200
      Cheongdo             |    |            |        |         | KR-47820
      # Weihai in every dress
      위해                 |    |            |        |         | CN-371000
      위해시               |    |            |        |         | CN-371000
      웨이하이             |    |            |        |         | CN-371000
      웨이하이시           |    |            |        |         | CN-371000
      威海                 |    |            |        |         | CN-371000
      威海市               |    |            |        |         | CN-371000
      weihai               |    |            |        |         | CN-371000
      WEI HAI              |    |            |        |         | CN-371000
      Weihai City          |    |            |        |         | CN-371000
      Weihai, Shandong     |    |            |        |         | CN-371000
      Weihai Municipal Government | |         |        |         | CN-371000
      威海市人民政府       |    |            |        |         | CN-371000
      중국 위해시          |    |            |        |         | CN-371000
      산동성 위해시        |    |            |        |         | CN-371000
      山东省威海市         |    |            |        |         | CN-371000
      山東省威海市         |    |            |        |         | CN-371000
      중국 산동성 위해시   |    |            |        |         | CN-371000
      위해시(웨이하이)     |    |            |        |         | CN-371000
      위해 = 威海 = Weihai |    |            |        |         | CN-371000
      # Gwangju, Gwangju and Guangzhou
      광주                 |    |            |        |         | ? KR-29 KR-41610 CN-440100
      광주                 | KR |            |        |         | ? KR-29 KR-41610
      광주                 | CN |            |        |         | CN-440100
      광주                 | KR |            | metropolitan |   | KR-29
      광주                 | KR |            | basic  |         | KR-41610
      광주                 | KR | 경기도     |        |         | KR-41610
      광주광역시           |    |            |        |         | KR-29
      광주직할시           |    |            |        |         | KR-29
      경기도 광주시        |    |            |        |         | KR-41610
      경기 광주            |    |            |        |         | KR-41610
      광주시(경기도)       |    |            |        |         | KR-41610
      광주시               | KR |            |        |         | ? KR-29 KR-41610
      광주시               | KR |            | basic  |         | KR-41610
      광주시               | KR |            | metropolitan |   | KR-29
      # 경기도 광주시 is 廣州市 in Chinese characters, as Guangzhou is
      광주시 = 广州市      |    |            |        |         | ? CN-440100 KR-41610
      광주시 = 广州市      | CN |            |        |         | CN-440100
      광주시 = 廣州市      | KR |            |        |         | KR-41610
      광주시 = 光州广域市  |    |            |        |         | KR-29
      광저우               |    |            |        |         | CN-440100
      광저우시(광주시)     |    |            |        |         | CN-440100
      光州                 | KR | 京畿道     |        |         | -
      광주 북구            |    |            |        |         | KR-29170
      # Twins in Korea
      고성군               | KR |            |        |         | ? KR-42820 KR-48820
      고성                 | KR | 강원도     |        |         | KR-42820
      고성군               | KR | 강원특별자치도 |    |         | KR-42820
      고성군               | KR | 경상남도   |        |         | KR-48820
      고성군               | KR | 경남       |        |         | KR-48820
      강원 고성군          |    |            |        |         | KR-42820
      경남 고성            |    |            |        |         | KR-48820
      고성군(경남)         |    |            |        |         | KR-48820
      고성군               | KR | 전라남도   |        |         | -
      # Districts need their city
      중구                 | KR |            |        |         | ? KR-11140 KR-26110 KR-27110 KR-28110 KR-30140 KR-31110
      중구                 | KR | 서울특별시 |        |         | KR-11140
      서울 중구            |    |            |        |         | KR-11140
      서울특별시 중구      |    |            |        |         | KR-11140
      서울특별시 강남구    |    |            |        |         | KR-11680
      서울시 강남구        |    |            |        |         | KR-11680
      강남구청             |    |            |        |         | KR-11680
      강남                 |    |            |        |         | KR-11680
      부산 강서구          |    |            |        |         | KR-26440
      강서구               | KR |            |        |         | ? KR-11500 KR-26440
      강서구               | KR | 부산       |        |         | KR-26440
      강남구               | KR | 부산광역시 |        |         | -
      부산 강남구          |    |            |        |         | -
      대구 서구            |    |            |        |         | KR-27170
      인천 남동구          |    |            |        |         | KR-28200
      인천 남구            |    |            |        |         | KR-28177
      대전광역시 동구      |    |            |        |         | KR-30110
      Jung-gu, Seoul       |    |            |        |         | KR-11140
      Jung-gu (Busan)      |    |            |        |         | KR-26110
      首尔市江南区         |    |            |        |         | KR-11680
      # Chaoyang
      朝阳                 |    |            |        |         | ? CN-211300 CN-110105 CN-220104
      朝阳市               |    |            |        |         | CN-211300
      朝阳区               |    |            |        |         | ? CN-110105 CN-220104
      朝阳区               |    | 北京市     |        |         | CN-110105
      朝阳区               |    | 吉林省     |        |         | CN-220104
      北京市朝阳区         |    |            |        |         | CN-110105
      北京朝阳区           |    |            |        |         | CN-110105
      长春市朝阳区         |    |            |        |         | CN-220104
      吉林省长春市朝阳区   |    |            |        |         | CN-220104
      창춘시 차오양구      |    |            |        |         | CN-220104
      朝阳                 | CN | 辽宁省     |        |         | CN-211300
      朝阳                 | CN |            | prefecture |     | CN-211300
      朝阳                 | CN |            | district |       | ? CN-110105 CN-220104
      Chaoyang District, Beijing | |         |        |         | CN-110105
      朝阳区 = 베이징시 차오양구 | |         |        |         | CN-110105
      朝阳市 = 창춘시 차오양구   | |         |        |         | ? CN-211300 CN-220104
      # Provinces under old, short and new names
      강원도               |    |            |        |         | KR-42
      강원특별자치도       |    |            |        |         | KR-42
      강원                 |    |            |        |         | KR-42
      江原道               |    |            |        |         | KR-42
      전라북도             |    |            |        |         | KR-45
      전북특별자치도       |    |            |        |         | KR-45
      전북                 |    |            |        |         | KR-45
      전북도               |    |            |        |         | KR-45
      경남                 |    |            |        |         | KR-48
      경상남도             |    |            |        |         | KR-48
      庆尚南道             |    |            |        |         | KR-48
      慶尙南道             |    |            |        |         | KR-48
      庆南                 |    |            |        |         | KR-48
      충북                 |    |            |        |         | KR-43
      忠清北道             |    |            |        |         | KR-43
      전남                 |    |            |        |         | KR-46
      전남도               |    |            |        |         | KR-46
      Jeollanam-do         |    |            |        |         | KR-46
      South Jeolla Province |   |            |        |         | KR-46
      제주도               |    |            |        |         | KR-49
      제주특별자치도       |    |            |        |         | KR-49
      Gyeonggi Province    |    |            |        |         | KR-41
      경기도청             |    |            |        |         | KR-41
      汉城市               |    |            |        |         | KR-11
      서울                 |    |            |        |         | KR-11
      首尔                 |    |            |        |         | KR-11
      # Renamed, raised and merged
      마산시               |    |            |        |         | KR-48160
      마산시               |    |            |        | 1997    | KR-48160
      마산시               |    |            |        | 2015    | KR-48160
      창원시               |    |            |        | 2015    | KR-48120
      청원군               |    |            |        | 2005    | KR-43710
      청주시               |    |            |        | 2015    | KR-43110
      胶南市               |    |            |        | 2000    | CN-370284
      青岛市黄岛区         |    |            |        | 2014    | CN-370211
      富阳市               |    |            |        |         | CN-330183
      富阳市               |    |            |        | 2000    | CN-330183
      富阳区               |    |            |        | 2000    | CN-330183
      富阳市               |    |            |        | 2019-05 | CN-330111
      富阳区               |    |            |        | 2014    | CN-330111
      富阳市               |    |            |        | 2014    | CN-330183
      杭州市富阳区         |    |            |        | 1998    | CN-330183
      富阳市 = 항저우시 푸양구 | |           |        | 2000    | CN-330183
      文登区               |    |            |        | 2005    | CN-371081
      文登市               |    |            |        | 2020    | CN-371003
      文登                 |    |            |        | 1999    | CN-371081
      巢湖市               |    |            |        | 2005    | CN-341400
      巢湖市               |    |            |        | 2015    | CN-340181
      巢湖市               |    |            |        |         | ? CN-341400 CN-340181
      巢湖市               |    |            | prefecture |     | CN-341400
      绍兴县               |    |            |        | 2005    | CN-330621
      柯桥区               |    |            |        | 2005    | CN-330621
      柯桥区               |    |            |        | 2020    | CN-330603
      세종특별자치시       |    |            |        | 2009    | KR-44730
      세종시               |    |            |        | 2013    | KR-50
      군위군               | KR | 경상북도   |        | 2010    | KR-47720
      군위군               | KR |            |        | 2024    | KR-27720
      군위군               | KR | 대구광역시 |        |         | KR-27720
      여주군               |    |            |        | 2005    | KR-41670
      淮阴市               |    |            |        | 1998    | CN-320800
      우룽현(우롱현)       |    |            |        |         | CN-500232
      武隆县               |    |            |        | 2018    | CN-500156
      # Compound names and alternatives in brackets
      山东省威海市荣成市   |    |            |        |         | CN-371082
      산동성 위해시 영성시 |    |            |        |         | CN-371082
      무석시 후이산구      |    |            |        |         | CN-320206
      无锡市惠山区         |    |            |        |         | CN-320206
      옌청시(염성시)       |    |            |        |         | CN-320900
      옌청시(盐城市)       |    |            |        |         | CN-320900
      옌청시(위해시)       |    |            |        |         | ? CN-320900 CN-371000
      산시성(섬서성)       |    |            |        |         | CN-610000
      산시성(산서)         |    |            |        |         | CN-140000
      산시성               |    |            |        |         | ? CN-140000 CN-610000
      산시성 = 陕西省      |    |            |        |         | CN-610000
      안양시(중국)         |    |            |        |         | CN-410500
      안양시               |    |            |        |         | ? KR-41170 CN-410500
      안양시               | KR |            |        |         | KR-41170
      시짱자치구(티베트)   |    |            |        |         | CN-540000
      佛山市南海区         |    |            |        |         | CN-440605
      深圳市坪山区         |    |            |        |         | CN-440310
      中国山东省青岛市     |    |            |        |         | CN-370200
      대한민국 서울특별시  |    |            |        |         | KR-11
      Nanjing County, Zhangzhou | |          |        |         | CN-350627
      # Same sound, other place
      泰州市 = 타이저우시 = Taizhou |CN|     |        |         | CN-321200
      台州市 = 타이저우시 = Taizhou |CN|     |        |         | CN-331000
      타이저우시           | CN |            |        |         | ? CN-321200 CN-331000
      타이저우시           | CN | 江苏省     |        |         | CN-321200
      Suzhou               |    |            |        |         | ? CN-320500 CN-341300
      Suzhou (Anhui)       |    |            |        |         | CN-341300
      Suzhou, Jiangsu      |    |            |        |         | CN-320500
      苏州市 = 宿州市      |    |            |        |         | ? CN-320500 CN-341300
      福州 = Fuzhou        |    |            |        |         | CN-350100
      抚州 = Fuzhou        |    |            |        |         | CN-361000
      푸양시               | CN |            |        |         | ? CN-330183 CN-341200 CN-410900
      푸양시               | CN | 安徽省     |        |         | CN-341200
      지린성               |    |            |        |         | CN-220000
      吉林市               |    |            |        |         | CN-220200
      吉林                 |    |            |        |         | ? CN-220000 CN-220200
      吉林                 | CN |            | province |       | CN-220000
      海南省               |    |            |        |         | CN-460000
      海南                 | CN |            | province |       | CN-460000
      南京 = 漳州市        |    |            |        |         | ? CN-320100 CN-350600
      # Autonomous units
      연변                 |    |            |        |         | CN-222400
      옌볜                 |    |            |        |         | CN-222400
      연변자치주           |    |            |        |         | CN-222400
      연변조선족자치주     |    |            |        |         | CN-222400
      延边州               |    |            |        |         | CN-222400
      Yanbian              |    |            |        |         | CN-222400
      内蒙古               |    |            |        |         | CN-150000
      내몽고               |    |            |        |         | CN-150000
      네이멍구자치구       |    |            |        |         | CN-150000
      广西                 |    |            |        |         | CN-450000
      宁夏                 |    |            |        |         | CN-640000
      新疆                 |    |            |        |         | CN-650000
      # Names by rule where the data has none, or another
      진성시 = 晋城市      |    |            |        |         | CN-140500
      진청시               | CN |            |        |         | CN-140500
      요녕성               |    |            |        |         | CN-210000
      요령성               |    |            |        |         | CN-210000
      랴오닝               |    |            |        |         | CN-210000
      심천                 |    |            |        |         | CN-440300
      중경                 |    |            |        |         | CN-500000
      하문                 |    |            |        |         | CN-350200
      훈춘                 |    |            |        |         | CN-222404
      사오싱시             |    |            |        |         | CN-330600
      # Nobody
      大阪市               | JP |            |        |         | -
      Vladivostok          |    |            |        |         | -
      웨이하이군           |    |            |        |         | -
      三水区 = Foshan      | CN |            |        |         | ? CN-440600
      부산                 | CN |            |        |         | -
      威海                 | KR |            |        |         | -
      山东省济南市威海市   |    |            |        |         | -
      """;

  static Stream<String> cases() {
    return CASES.lines().filter(line -> !line.startsWith("#"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void meansWhatAReaderWouldSay(String line) {
    String[] columns = line.split("\\|", -1);
    List<String> spellings = Arrays.stream(columns[0].split("=", -1)).map(String::strip).toList();
    String country = columns[1].strip();
    Mention mention =
        new Mention(
            country.isEmpty() ? Optional.empty() : Optional.of(new Country(country)),
            spellings.get(0),
            spellings.subList(1, spellings.size()),
            columns[2].strip(),
            columns[3].strip(),
            PartialDate.parse(columns[4].strip()));
    Resolution resolution = Bundled.RESOLVER.resolve(mention);
    assertThat(outcome(resolution))
        .as(resolution.how().toString())
        .isEqualTo(sorted(columns[5].strip()));
    assertThat(resolution.steps()).isNotEmpty().allMatch(step -> !step.isBlank());
  }

  private static String outcome(Resolution resolution) {
    if (resolution instanceof Resolved resolved) {
      return resolved.government().id();
    }
    if (resolution instanceof Ambiguous ambiguous) {
      return sorted(
          "? "
              + ambiguous.candidates().stream()
                  .map(Government::id)
                  .collect(Collectors.joining(" ")));
    }
    return "-";
  }

  private static String sorted(String expected) {
    return Arrays.stream(expected.split(" ", -1)).sorted().collect(Collectors.joining(" "));
  }
}
