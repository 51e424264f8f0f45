package org.gyoryu.registry.names;

import java.util.List;
import java.util.Optional;

/** The peoples that the names of autonomous units carry between place and rank: 延边朝鲜族自治州. */
final class Peoples {

  private record People(String chinese, String korean) {}

  /** Longest first, so that 蒙古族 is not taken for 蒙古. */
  private static final List<People> ALL =
      List.of(
          new People("柯尔克孜", "키르기스"),
          new People("朝鲜族", "조선족"),
          new People("土家族", "투자족"),
          new People("布依族", "부이족"),
          new People("景颇族", "징포족"),
          new People("傈僳族", "리쑤족"),
          new People("哈尼族", "하니족"),
          new People("蒙古族", "몽골족"),
          new People("哈萨克", "카자흐"),
          new People("维吾尔", "위구르"),
          new People("纳西族", "나시족"),
          new People("藏族", "티베트족"),
          new People("回族", "후이족"),
          new People("苗族", "먀오족"),
          new People("彝族", "이족"),
          new People("羌族", "창족"),
          new People("侗族", "둥족"),
          new People("壮族", "좡족"),
          new People("傣族", "다이족"),
          new People("白族", "바이족"),
          new People("蒙古", "몽골"),
          new People("满族", "만주족"),
          new People("瑶族", "야오족"));

  private Peoples() {}

  /** The place alone, from a name without its rank word: 延边 from 延边朝鲜族, 湘西 from 湘西土家族苗族. */
  static String without(String stem) {
    String place = stem;
    Optional<People> last = last(place);
    while (last.isPresent()) {
      place = place.substring(0, place.length() - last.get().chinese().length());
      last = last(place);
    }
    return place;
  }

  private static Optional<People> last(String stem) {
    return ALL.stream()
        .filter(
            people -> stem.endsWith(people.chinese()) && stem.length() > people.chinese().length())
        .findFirst();
  }

  /** The peoples in Korean, e.g. 투자족먀오족 for 土家族苗族. */
  static String inKorean(String peoples) {
    StringBuilder korean = new StringBuilder();
    String rest = peoples;
    while (!rest.isEmpty()) {
      String left = rest;
      People first =
          ALL.stream()
              .filter(people -> left.startsWith(people.chinese()))
              .findFirst()
              .orElseThrow();
      korean.append(first.korean());
      rest = rest.substring(first.chinese().length());
    }
    return korean.toString();
  }
}
