package org.gyoryu.registry.datapackage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeySetTest {

  @Test
  void findsEveryKeyAndNoOther() {
    KeySet keys = new KeySet();
    for (int number = 0; number < 300_000; number++) {
      assertThat(keys.add("C" + number)).isTrue();
    }
    for (int number = 0; number < 300_000; number++) {
      assertThat(keys.contains("C" + number)).isTrue();
      assertThat(keys.contains("D" + number)).isFalse();
    }
    assertThat(keys.add("C12345")).isFalse();
  }

  @Test
  void tellsWhereOneValueEndsAndTheNextBegins() {
    assertThat(KeySet.hash("ab", "c")).isNotEqualTo(KeySet.hash("a", "bc"));
    assertThat(KeySet.hash("", "a")).isNotEqualTo(KeySet.hash("a", ""));
  }
}
