package org.gyoryu.web.api;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gyoryu.registry.read.BadParameterException;
import org.gyoryu.registry.read.Refusal;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * Chooses the format of an answer: the ending of the path, else ?format=, else the Accept header.
 */
final class Negotiation {

  private Negotiation() {}

  /** A path without the ending of a format, and the format that it told. */
  record Split(String path, Optional<Format> format) {

    static Split of(String path) {
      int dot = path.lastIndexOf('.');
      Optional<Format> format = dot < 0 ? Optional.empty() : Format.find(path.substring(dot + 1));
      return format.isPresent()
          ? new Split(path.substring(0, dot), format)
          : new Split(path, Optional.empty());
    }
  }

  /**
   * The format of the answer.
   *
   * @throws BadParameterException if the parameter asks for one that there is not
   * @throws Problem if the path or the header does
   */
  static Format choose(
      Set<Format> offered, Optional<Format> ending, Optional<String> parameter, String accept) {
    List<String> words = offered.stream().map(Format::word).toList();
    if (ending.isPresent()) {
      return require(offered, ending);
    }
    if (parameter.isPresent()) {
      return Format.find(parameter.get())
          .filter(offered::contains)
          .orElseThrow(
              () ->
                  new BadParameterException("format", parameter.get(), Refusal.NOT_ALLOWED, words));
    }
    return require(offered, accepted(offered, accept));
  }

  private static Format require(Set<Format> offered, Optional<Format> wanted) {
    return wanted
        .filter(offered::contains)
        .orElseThrow(() -> Problem.notAcceptable(offered.stream().map(Format::mediaType).toList()));
  }

  private static Optional<Format> accepted(Set<Format> offered, String accept) {
    if (accept == null || accept.isBlank()) {
      return Optional.of(Format.JSON);
    }
    try {
      return MediaType.parseMediaTypes(accept).stream()
          .sorted(Comparator.comparingDouble((MediaType type) -> -type.getQualityValue()))
          .filter(type -> type.getQualityValue() > 0)
          .flatMap(
              type ->
                  offered.stream()
                      .filter(format -> type.includes(MediaType.valueOf(format.mediaType()))))
          .findFirst();
    } catch (InvalidMediaTypeException unreadable) {
      return Optional.empty();
    }
  }
}
