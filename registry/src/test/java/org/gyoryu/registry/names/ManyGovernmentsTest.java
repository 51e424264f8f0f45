package org.gyoryu.registry.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.gyoryu.model.Claim;
import org.gyoryu.model.Government;
import org.gyoryu.model.Level;
import org.gyoryu.model.PartialDate;
import org.gyoryu.registry.content.GovernmentRow;
import org.gyoryu.registry.names.Resolution.Ambiguous;
import org.gyoryu.registry.names.Resolution.Resolved;
import org.junit.jupiter.api.Test;

/** The resolver with six hundred thousand governments, and its speed on the bundled claims. */
class ManyGovernmentsTest {

  private static final int MANY = 600_000;

  @Test
  void sixHundredThousandGovernmentsKeepTheirNamesApart() {
    List<Government> all = new ArrayList<>(Bundled.GOVERNMENTS);
    Level level = Bundled.GOVERNMENTS.get(Bundled.GOVERNMENTS.size() - 1).level();
    for (int i = 0; i < MANY; i++) {
      all.add(DerivedNames.government(row("X" + i, madeUp(i), level)));
    }
    NameResolver resolver = NameResolver.of(all, Bundled.CONTENT.aliases());
    for (int i = 0; i < MANY; i += 997) {
      Resolution resolution = resolver.resolve(Mention.of(madeUp(i)));
      assertThat(resolution).as(resolution.how().toString()).isInstanceOf(Resolved.class);
      assertThat(((Resolved) resolution).government().id()).isEqualTo("X" + i);
    }
    assertThat(resolver.resolve(Mention.of("威海市"))).isInstanceOf(Resolved.class);
    assertThat(resolver.resolve(Mention.of("朝阳区"))).isInstanceOf(Ambiguous.class);
  }

  /** A hundred characters, none of which is a form of another. */
  private static final String[] CHARACTERS =
      IntStream.range(0x5000, 0x6000)
          .mapToObj(Character::toString)
          .filter(character -> Spelling.normal(character).equals(character))
          .limit(100)
          .toArray(String[]::new);

  private static String madeUp(int number) {
    return CHARACTERS[number % 100]
        + CHARACTERS[number / 100 % 100]
        + CHARACTERS[number / 10_000]
        + "盟";
  }

  private static GovernmentRow row(String id, String name, Level level) {
    return new GovernmentRow(
        id,
        level.country(),
        level,
        Optional.empty(),
        "",
        name,
        "",
        Optional.empty(),
        OptionalLong.empty(),
        OptionalInt.empty(),
        "",
        false,
        Optional.empty(),
        PartialDate.UNKNOWN,
        PartialDate.UNKNOWN,
        Optional.empty(),
        "");
  }

  /** Far below what was measured on two cores (docs/methods.md), so that a busy machine passes. */
  @Test
  void twentyThousandNamesTakeLessThanASecondOfProcessorTime() {
    List<Mention> mentions = new ArrayList<>();
    for (Claim claim : Bundled.CONTENT.claims()) {
      mentions.add(Mention.of(claim.a(), claim.date()));
      mentions.add(Mention.of(claim.b(), claim.date()));
    }
    resolveAll(mentions, 20);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    int resolved = resolveAll(mentions, 10);
    long taken = threads.getCurrentThreadCpuTime() - start;
    double perSecond = mentions.size() * 10 / (taken / 1e9);
    System.out.printf("names resolved per second of processor time: %.0f%n", perSecond);
    assertThat(resolved).isGreaterThan(mentions.size() * 9);
    assertThat(perSecond).isGreaterThan(20_000);
  }

  private static int resolveAll(List<Mention> mentions, int times) {
    int resolved = 0;
    for (int i = 0; i < times; i++) {
      for (Mention mention : mentions) {
        if (Bundled.RESOLVER.resolve(mention) instanceof Resolved) {
          resolved++;
        }
      }
    }
    return resolved;
  }
}
