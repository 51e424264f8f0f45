package org.gyoryu.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gyoryu.analysis.partners.BacktestResult;
import org.gyoryu.analysis.portfolio.Concentration;
import org.gyoryu.analysis.portfolio.Suggestion;
import org.gyoryu.model.Basis;
import org.gyoryu.model.DiplomacyType;
import org.gyoryu.model.ExchangeField;
import org.gyoryu.model.ExchangeForm;
import org.gyoryu.model.Language;
import org.gyoryu.model.MechanismKind;
import org.gyoryu.model.SettlingReason;
import org.gyoryu.model.SourceKind;
import org.gyoryu.model.TieKind;
import org.gyoryu.model.TieStatus;
import org.gyoryu.registry.reconcile.ClaimOutcome;
import org.gyoryu.registry.reconcile.OpenQuestion;
import org.gyoryu.web.frame.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the pages say is there in all three languages. */
class MessagesTest {

  private static final Pattern PART = Pattern.compile("\\{\\w+}");
  private static final Pattern TEMPLATE_KEY =
      Pattern.compile("v\\.(t|counted)\\(\"([\\w.-]*[\\w-])\"");
  private static final Pattern SCRIPT_KEY =
      Pattern.compile("\\b(word|counted)\\([`']([\\w.-]*[\\w-])[`']");

  @Test
  void allLanguagesHaveTheSameKeys() {
    Set<String> korean = Messages.load(Language.KO).all().keySet();

    assertThat(Messages.load(Language.ZH).all().keySet()).isEqualTo(korean);
    assertThat(Messages.load(Language.EN).all().keySet()).isEqualTo(korean);
  }

  @ParameterizedTest
  @EnumSource
  void noTextIsEmptyAndAllPartsAreThere(Language language) {
    Messages english = Messages.load(Language.EN);

    Messages.load(language)
        .all()
        .forEach(
            (key, text) -> {
              assertThat(text).as(key).isNotBlank();
              assertThat(parts(text)).as(key).isEqualTo(parts(english.get(key)));
            });
  }

  private static Set<String> parts(String text) {
    Set<String> parts = new TreeSet<>();
    PART.matcher(text).results().forEach(part -> parts.add(part.group()));
    return parts;
  }

  @ParameterizedTest
  @EnumSource
  void everyConstantHasALabel(Language language) {
    Stream.<Enum<?>[]>of(
            TieKind.values(),
            TieStatus.values(),
            DiplomacyType.values(),
            ExchangeForm.values(),
            ExchangeField.values(),
            MechanismKind.values(),
            SettlingReason.values(),
            SourceKind.values(),
            Basis.values(),
            ClaimOutcome.Role.values(),
            OpenQuestion.Kind.values(),
            Suggestion.Rule.values(),
            Concentration.Over.values(),
            BacktestResult.Scope.values(),
            Section.values())
        .flatMap(Stream::of)
        .forEach(constant -> assertThat(Wording.in(language).label(constant)).isNotBlank());
  }

  @Test
  void everyKeyThatATemplateOrScriptAsksForIsThere() {
    Set<String> asked = new TreeSet<>();
    collect(Path.of("src/main/jte"), TEMPLATE_KEY, asked);
    collect(Path.of("src/main/resources/org/gyoryu/web/assets"), SCRIPT_KEY, asked);
    Set<String> known = Messages.load(Language.EN).all().keySet();

    assertThat(asked).hasSizeGreaterThan(150);
    assertThat(asked)
        .allSatisfy(
            key ->
                assertThat(known.contains(key) || known.contains(key + ".other")).as(key).isTrue());
  }

  private static void collect(Path folder, Pattern pattern, Set<String> keys) {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> texts = files.filter(file -> file.toString().matches(".*\\.(jte|js)")).toList();
      for (Path file : texts) {
        Matcher found = pattern.matcher(Files.readString(file));
        while (found.find()) {
          keys.add(found.group(2));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Test
  void officersTermsAreThoseOfTheDesign() {
    assertThat(Wording.in(Language.KO).label(TieKind.SISTER)).isEqualTo("자매결연");
    assertThat(Wording.in(Language.ZH).label(TieKind.SISTER)).isEqualTo("友好城市");
    assertThat(Wording.in(Language.KO).label(TieKind.FRIENDSHIP)).isEqualTo("우호교류");
    assertThat(Wording.in(Language.ZH).label(TieKind.FRIENDSHIP)).isEqualTo("友好交流城市");
    assertThat(Wording.in(Language.ZH).label(TieKind.INTENT)).isEqualTo("交流意向");
    assertThat(Wording.in(Language.ZH).label(DiplomacyType.TRANSBORDER_REGIONAL))
        .isEqualTo("跨境区域平行外交");
  }
}
