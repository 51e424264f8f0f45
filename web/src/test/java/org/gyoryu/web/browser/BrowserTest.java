package org.gyoryu.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gyoryu.web.BundledServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The pages in a real browser, on the real server with the bundled data. */
class BrowserTest {

  private static final List<String> PAGES =
      List.of(
          "/",
          "/governments",
          "/governments/CN-371000",
          "/governments/KR-46110/portfolio",
          "/partners",
          "/partners/KR-46110",
          "/ties",
          "/ties/KR-46110~CN-320700",
          "/exchanges",
          "/mechanisms",
          "/mechanisms/NEAR",
          "/findings",
          "/findings/growth",
          "/findings/types",
          "/findings/reach",
          "/findings/mechanisms",
          "/findings/forms",
          "/data",
          "/data/sources",
          "/data/questions",
          "/about",
          "/nowhere");

  private static Chromium chromium;
  private static BundledServer server;

  @BeforeAll
  static void start() {
    chromium = Chromium.start();
    server = BundledServer.get().withRanking();
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @BeforeEach
  void desktop() {
    chromium.resize(1280, 900);
    chromium.prefer("light", "screen");
  }

  static Stream<String> pages() {
    return PAGES.stream();
  }

  private static void open(String path) {
    chromium.driver().get("http://localhost:" + server.port() + path);
    until(
        "return document.readyState === 'complete' && !document.querySelector('#content > .frame > .live')"
            + " && [...document.querySelectorAll('[data-chart]')]"
            + ".every(chart => chart.closest('.panel').hidden"
            + " || chart.querySelector('[data-drawn]'))");
  }

  private static void until(String script) {
    new WebDriverWait(chromium.driver(), Duration.ofSeconds(60))
        .until(driver -> Boolean.TRUE.equals(chromium.run(script)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void breaksNoRuleOfWcagInLightAndDark(String path) throws IOException {
    for (String scheme : List.of("light", "dark")) {
      chromium.prefer(scheme, "screen");
      open(path + "?lang=ko");

      assertThat(violations()).as("%s, %s", path, scheme).isEqualTo(List.of());
    }
  }

  /** Of WCAG 2.0 to 2.2, levels A and AA, as axe-core finds them. */
  private static Object violations() throws IOException {
    try (InputStream axe = BrowserTest.class.getResourceAsStream("/axe.min.js")) {
      chromium.run(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
    }
    return chromium
        .driver()
        .executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
            axe.run({ runOnly: tags }).then(found => done(found.violations.map(violation =>
              violation.id + ': ' + violation.nodes.slice(0, 3).map(node =>
                node.html.slice(0, 160) + ' ' + node.failureSummary).join(' | '))));
            """);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void loadsNothingFromElsewhereAndTheConsoleStaysSilent(String path) {
    chromium.complaints();
    open(path);

    assertThat(chromium.complaints())
        .filteredOn(complaint -> !(path.equals("/nowhere") && complaint.contains("404")))
        .isEmpty();
    assertThat(
            chromium.run(
                "return performance.getEntriesByType('resource').map(entry => entry.name)"
                    + ".filter(name => !name.startsWith(location.origin))"))
        .isEqualTo(List.of());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void neverScrollsSidewaysOnAPhone(String path) {
    chromium.resize(390, 844);
    for (String language : List.of("ko", "zh", "en")) {
      open(path + "?lang=" + language);

      assertThat(
              chromium.run(
                  "return document.documentElement.scrollWidth"
                      + " - document.documentElement.clientWidth"))
          .as("%s in %s", path, language)
          .isEqualTo(0L);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/ties/KR-46110~CN-320700",
        "/data",
        "/findings/reach",
        "/governments/CN-371000",
        "/governments/KR-46110/portfolio",
        "/partners/KR-46110"
      })
  void printsTablesAndNoControls(String path) {
    open(path);
    chromium.prefer("light", "print");
    chromium.resize(794, 1123); // A4 at 96 dots an inch
    chromium.run("dispatchEvent(new Event('beforeprint'))");

    assertThat(visible(".site-nav")).isFalse();
    assertThat(
            chromium.run(
                "return [...document.querySelectorAll('form, button, .button, input, select')]"
                    + ".filter(each => each.getClientRects().length > 0).length"))
        .isEqualTo(0L);
    assertThat(visible("main table")).isTrue();
    assertThat(
            chromium.run(
                "return [...document.querySelectorAll('main table')].filter(table =>"
                    + " table.getBoundingClientRect().right > innerWidth + 1).length"))
        .as("cut tables")
        .isEqualTo(0L);
    assertThat(chromium.run("return document.querySelectorAll('main details:not([open])').length"))
        .isEqualTo(0L);
    assertThat(chromium.run("return document.querySelector('[data-address]').textContent"))
        .isEqualTo(chromium.driver().getCurrentUrl());
  }

  private static boolean visible(String selector) {
    return Boolean.TRUE.equals(
        chromium.run(
            "return document.querySelector(arguments[0]).getClientRects().length > 0", selector));
  }

  @Test
  void suggestsWhileTypingAndOpensByKeyboardAlone() {
    open("/?lang=en");
    WebElement body = chromium.driver().findElement(By.tagName("body"));
    body.sendKeys(Keys.TAB);
    assertThat(focused().getText()).isEqualTo("Skip to content");

    WebElement search = chromium.driver().findElement(By.id("search"));
    search.sendKeys("위해");
    new WebDriverWait(chromium.driver(), Duration.ofSeconds(10))
        .until(
            ExpectedConditions.visibilityOfElementLocated(
                By.cssSelector("#search-list [role=option]")));
    assertThat(search.getDomAttribute("aria-expanded")).isEqualTo("true");
    search.sendKeys(Keys.ARROW_DOWN);
    assertThat(search.getDomAttribute("aria-activedescendant")).isEqualTo("search-list-0");
    search.sendKeys(Keys.ENTER);

    until("return location.pathname === '/governments/CN-371000'");
  }

  private static WebElement focused() {
    return chromium.driver().switchTo().activeElement();
  }

  @Test
  void theSliderGoesThroughTimeByArrowKeysAndTheAddressHoldsIt() {
    open("/?lang=en");
    WebElement slider = chromium.driver().findElement(By.cssSelector("[data-timeline] input"));
    String today = counter("FORMAL");
    for (int i = 0; i < 20; i++) {
      slider.sendKeys(Keys.ARROW_LEFT);
    }
    String year = slider.getDomProperty("value");
    until("return new URL(location).searchParams.get('year') === '" + year + "'");
    String then = counter("FORMAL");

    assertThat(Integer.parseInt(then)).isLessThan(Integer.parseInt(today));
    open("/?lang=en&year=" + year);
    assertThat(counter("FORMAL")).isEqualTo(then);
  }

  private static String counter(String kind) {
    return chromium.driver().findElement(By.cssSelector("[data-counter=" + kind + "]")).getText();
  }

  @Test
  void aFilterChangesCountersMapAndAddress() {
    open("/?lang=en");
    chromium.run(
        "const kind = document.getElementById('filters-kind'); kind.value = 'friendship';"
            + " kind.dispatchEvent(new Event('change', { bubbles: true }))");
    until("return new URL(location).searchParams.get('kind') === 'friendship'");
    until("return document.querySelector('[data-counter=SISTER]').textContent === '0'");
    until("return document.querySelector('#map [data-drawn]') !== null");

    assertThat(chromium.run("return location.search")).isEqualTo("?kind=friendship&lang=en");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/governments/KR-46110", "/partners/KR-46110"})
  void whatHasTheFocusHasARingThatNothingCuts(String path) {
    open(path + "?lang=ko");
    chromium.run("document.activeElement.blur()");
    for (int i = 0; i < 45; i++) {
      focused().sendKeys(Keys.TAB);
      if (focused().getTagName().equals("body")) {
        return; // all the way round
      }
      assertThat(
              chromium.run(
                  """
                  const now = document.activeElement;
                  const style = getComputedStyle(now);
                  const reach = parseFloat(style.outlineWidth) + parseFloat(style.outlineOffset);
                  const name = now.outerHTML.slice(0, 120);
                  if (style.outlineStyle !== 'solid' || parseFloat(style.outlineWidth) < 2) {
                    return 'no ring: ' + name;
                  }
                  const box = now.getBoundingClientRect();
                  const cutting = now.parentElement.closest('.tabs, .table-wrap');
                  const frame = cutting?.getBoundingClientRect();
                  return frame && (box.top - reach < frame.top - 0.5) ? 'cut: ' + name : '';
                  """))
          .isEqualTo("");
    }
  }

  @Test
  void aFilterThatCannotBeSaysWhyBesideTheForm() {
    open("/ties?lang=ko&to=2010");
    chromium.run(
        "const from = document.getElementById('filters-from'); from.value = '2020';"
            + " from.dispatchEvent(new Event('change', { bubbles: true }))");
    until("return document.querySelector('#results [role=alert]') !== null");
    assertThat(visible("#filters-from")).isTrue();

    chromium.run(
        "const from = document.getElementById('filters-from'); from.value = '2000';"
            + " from.dispatchEvent(new Event('change', { bubbles: true }))");
    until("return document.querySelector('#results table') !== null");
  }

  @Test
  void anAssumptionMovesTheRankingAtOnce() {
    open("/partners/KR-46110?lang=en");
    chromium.run(
        "const add = document.getElementById('filters-add'); add.value = 'air';"
            + " const to = document.getElementById('filters-to');"
            + " to.value = [...to.options].at(-1).value;"
            + " performance.mark('asked');"
            + " document.addEventListener('htmx:afterSwap', () => performance.measure('answered',"
            + " 'asked'), { once: true });"
            + " to.dispatchEvent(new Event('change', { bubbles: true }))");
    until("return performance.getEntriesByName('answered').length === 1");

    assertThat(chromium.run("return document.querySelectorAll('#results .tag').length"))
        .isEqualTo(10L);
    assertThat((String) chromium.run("return location.search")).contains("add=air", "to=CN-");
    System.out.printf(
        "The what-if: %,d ms%n",
        ((Number)
                chromium.run(
                    "return Math.round(performance.getEntriesByName('answered')[0].duration)"))
            .longValue());
  }

  @Test
  void aFigureOpensAsTableAndTheAddressHoldsIt() {
    open("/?lang=en");
    chromium.driver().findElement(By.id("years-chart-tab")).sendKeys(Keys.ARROW_RIGHT);

    assertThat(focused().getDomAttribute("id")).isEqualTo("years-table-tab");
    assertThat(visible("#years-table table")).isTrue();
    open((String) chromium.run("return location.pathname + location.search"));
    assertThat(visible("#years-table table")).isTrue();
    assertThat(chromium.driver().findElements(By.cssSelector("#years-download button"))).hasSize(3);
  }

  @Test
  void theThresholdOfTypesSlidesByKeysAndTheAddressHoldsIt() {
    open("/findings/types?lang=en");
    until("return document.querySelector('#periods-chart-slider') !== null");
    until("return document.querySelector('#periods-chart [data-drawn]') !== null");
    WebElement slider = chromium.driver().findElement(By.id("periods-chart-slider"));
    assertThat(threshold("periods-chart")).isEqualTo("600");
    slider.sendKeys(Keys.ARROW_RIGHT);

    assertThat(threshold("periods-chart")).isEqualTo("650");
    assertThat(threshold("levels-chart")).isEqualTo("650");
    open((String) chromium.run("return location.pathname + location.search"));
    until("return document.querySelector('#levels-chart output').textContent === '650'");
    assertThat(chromium.driver().findElements(By.cssSelector("#periods-chart-download button")))
        .hasSize(3);
  }

  private static String threshold(String figure) {
    return chromium.driver().findElement(By.cssSelector("#" + figure + " output")).getText();
  }

  @Test
  void theMapCanBeWalkedByKeys() {
    open("/governments/CN-371000?lang=en");
    WebElement map = chromium.driver().findElement(By.cssSelector("#map .canvas"));
    map.sendKeys(Keys.ARROW_RIGHT);
    assertThat(chromium.driver().findElement(By.cssSelector("#map .said")).getText())
        .contains("Weihai");
    map.sendKeys(Keys.ENTER);

    until("return location.pathname.startsWith('/ties/')");
  }

  @Test
  void theOverviewIsLightAndSoonUsable() {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      open("/?lang=en");
      best = Math.min(best, usableAfterMilliseconds());
    }
    chromium.driver().executeCdpCommand("Network.clearBrowserCache", Map.of());
    open("/?lang=en");
    Number bytes =
        (Number)
            chromium.run(
                "return performance.getEntriesByType('resource').concat("
                    + "performance.getEntriesByType('navigation'))"
                    + ".reduce((sum, entry) => sum + entry.transferSize, 0)");

    System.out.printf("The overview: %,d bytes, usable after %,d ms%n", bytes.longValue(), best);
    assertThat(bytes.longValue()).isBetween(100_000L, 1_500_000L);
    assertThat(best).isLessThan(2_000);
  }

  private static long usableAfterMilliseconds() {
    return ((Number)
            chromium.run(
                "return Math.round(performance.getEntriesByName('gyoryu-drawn')[0].startTime)"))
        .longValue();
  }
}
