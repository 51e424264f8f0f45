package org.gyoryu.web.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gyoryu.model.Language;
import org.gyoryu.registry.read.Lookups;
import org.gyoryu.registry.read.Parameters;
import org.gyoryu.registry.read.Registry;
import org.gyoryu.web.asset.Assets;
import org.gyoryu.web.text.Wording;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Reads what a request says of the visitor. The language is the one that the address names ({@code
 * lang}), else the one chosen before (a cookie), else the best of those that the browser wishes,
 * else English.
 */
@Component
public class Visits {

  static final String LANGUAGE = "lang";

  private final Registry registry;
  private final Homonyms homonyms;
  private final Assets assets;

  Visits(Registry registry, Homonyms homonyms, Assets assets) {
    this.registry = registry;
    this.homonyms = homonyms;
    this.assets = assets;
  }

  /** The visit of a request. */
  public Visit of(HttpServletRequest request) {
    return of(
        request, request.getRequestURI(), lookups(), Parameters.of(request.getParameterMap()));
  }

  /**
   * The visit of a request that failed, at the address that it asked for; works without a database.
   */
  Visit ofFailed(HttpServletRequest request, String path) {
    Optional<Lookups> lookups;
    try {
      lookups = lookups();
    } catch (DataAccessException databaseDown) {
      lookups = Optional.empty();
    }
    return of(request, path, lookups, Parameters.of(Map.of()));
  }

  private Optional<Lookups> lookups() {
    return registry.snapshots().find().map(known -> registry.snapshots().lookups());
  }

  private Visit of(
      HttpServletRequest request, String path, Optional<Lookups> lookups, Parameters parameters) {
    Map<String, String> kept = new LinkedHashMap<>();
    request.getParameterMap().forEach((name, values) -> kept.put(name, String.join(",", values)));
    return new Visit(
        Wording.in(language(request)),
        new Address(path, kept),
        parameters,
        lookups,
        lookups.map(known -> homonyms.of(known.snapshot().id())).orElse(Homonyms.NONE),
        assets);
  }

  static Language language(HttpServletRequest request) {
    return asked(request)
        .or(() -> chosenBefore(request))
        .or(() -> wished(request))
        .orElse(Language.EN);
  }

  static Optional<Language> asked(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter(LANGUAGE)).flatMap(Language::find);
  }

  private static Optional<Language> chosenBefore(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(LANGUAGE))
            .flatMap(cookie -> Language.find(cookie.getValue()).stream())
            .findFirst();
  }

  private static Optional<Language> wished(HttpServletRequest request) {
    String header = request.getHeader("Accept-Language");
    if (header == null) {
      return Optional.empty();
    }
    try {
      return Locale.LanguageRange.parse(header).stream()
          .map(range -> range.getRange().split("-", 2)[0])
          .flatMap(code -> Language.find(code).stream())
          .findFirst();
    } catch (IllegalArgumentException notAHeader) {
      return Optional.empty();
    }
  }
}
