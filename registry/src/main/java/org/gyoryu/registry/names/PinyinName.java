package org.gyoryu.registry.names;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The name of a Chinese unit in pinyin without tones (GB/T 16159 and ISO 7098): syllables joined,
 * first letter capital, an apostrophe before a, o, e inside a word, the rank word left out: 西安市 is
 * Xi'an. Names that are read otherwise than character by character stand in a table.
 */
public final class PinyinName {

  /**
   * Names with characters of several readings, and names that English takes from Mongolian, Tibetan
   * or Uyghur.
   */
  private static final Map<String, String> EXCEPTIONS =
      Map.ofEntries(
          Map.entry("陕西", "Shaanxi"),
          Map.entry("内蒙古", "Inner Mongolia"),
          Map.entry("西藏", "Tibet"),
          Map.entry("重庆", "Chongqing"),
          Map.entry("六安", "Lu'an"),
          Map.entry("蚌埠", "Bengbu"),
          Map.entry("台州", "Taizhou"),
          Map.entry("丽水", "Lishui"),
          Map.entry("乐山", "Leshan"),
          Map.entry("乐清", "Yueqing"),
          Map.entry("乐亭", "Laoting"),
          Map.entry("厦门", "Xiamen"),
          Map.entry("哈尔滨", "Harbin"),
          Map.entry("齐齐哈尔", "Qiqihar"),
          Map.entry("呼和浩特", "Hohhot"),
          Map.entry("乌鲁木齐", "Urumqi"),
          Map.entry("拉萨", "Lhasa"),
          Map.entry("包头", "Baotou"),
          Map.entry("鄂尔多斯", "Ordos"),
          Map.entry("呼伦贝尔", "Hulunbuir"),
          Map.entry("日喀则", "Shigatse"),
          Map.entry("喀什", "Kashgar"),
          Map.entry("吐鲁番", "Turpan"),
          Map.entry("哈密", "Hami"),
          Map.entry("那曲", "Nagqu"),
          Map.entry("山南", "Shannan"),
          Map.entry("林芝", "Nyingchi"),
          Map.entry("都江堰", "Dujiangyan"),
          Map.entry("尉犁", "Yuli"),
          Map.entry("番禺", "Panyu"),
          Map.entry("东阿", "Dong'e"),
          Map.entry("浚县", "Xun County"),
          Map.entry("会稽", "Kuaiji"),
          Map.entry("单县", "Shan County"),
          Map.entry("莘县", "Shen County"),
          Map.entry("长子", "Zhangzi"),
          Map.entry("铅山", "Yanshan"),
          Map.entry("婺源", "Wuyuan"),
          Map.entry("巴音郭楞", "Bayingolin"),
          Map.entry("巴彦淖尔", "Bayannur"),
          Map.entry("乌兰察布", "Ulanqab"),
          Map.entry("锡林郭勒", "Xilingol"),
          Map.entry("阿拉善", "Alxa"),
          Map.entry("大兴安岭", "Da Hinggan Ling"),
          Map.entry("闵行", "Minhang"),
          Map.entry("昌都", "Qamdo"),
          Map.entry("阿里", "Ngari"),
          Map.entry("克拉玛依", "Karamay"),
          Map.entry("博尔塔拉", "Bortala"),
          Map.entry("克孜勒苏", "Kizilsu"),
          Map.entry("阿克苏", "Aksu"),
          Map.entry("和田", "Hotan"),
          Map.entry("阿勒泰", "Altay"),
          Map.entry("伊犁", "Ili"));

  private static final Set<Character> NEED_APOSTROPHE = Set.of('a', 'o', 'e');

  private PinyinName() {}

  /**
   * The pinyin of a unit's name, or nothing if a character is unknown.
   *
   * @param name simplified characters, with or without the rank word
   */
  public static Optional<String> of(String name) {
    String stem = ChineseUnit.stem(name);
    String exception = EXCEPTIONS.getOrDefault(stem, EXCEPTIONS.get(name));
    if (exception != null) {
      return Optional.of(exception);
    }
    String place = Peoples.without(stem);
    return EXCEPTIONS.containsKey(place) ? Optional.of(EXCEPTIONS.get(place)) : spell(place);
  }

  private static Optional<String> spell(String stem) {
    StringBuilder spelled = new StringBuilder();
    for (int character : stem.codePoints().toArray()) {
      Optional<String> syllable = HanTable.pinyin(character);
      if (syllable.isEmpty()) {
        return Optional.empty();
      }
      if (!spelled.isEmpty() && NEED_APOSTROPHE.contains(syllable.get().charAt(0))) {
        spelled.append('\'');
      }
      spelled.append(syllable.get());
    }
    return spelled.isEmpty()
        ? Optional.empty()
        : Optional.of(Character.toUpperCase(spelled.charAt(0)) + spelled.substring(1));
  }
}
