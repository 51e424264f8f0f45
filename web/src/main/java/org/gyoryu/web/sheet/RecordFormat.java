package org.gyoryu.web.sheet;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gyoryu.model.Language;

/** A format in which a record can be filed. */
public enum RecordFormat {
  /** Office Open XML. */
  DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  /** Of the word processor Hangul, which Korean offices file in (OWPML, KS X 6101). */
  HWPX("hwpx", "application/hwp+zip");

  private final String ending;
  private final String mediaType;

  RecordFormat(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
  }

  /** Of file names, without the dot. */
  public String ending() {
    return ending;
  }

  public String mediaType() {
    return mediaType;
  }

  /** The format of an ending, in small letters. */
  public static Optional<RecordFormat> find(String ending) {
    return Arrays.stream(values()).filter(format -> format.ending.equals(ending)).findFirst();
  }

  /** The format that the name of a file says. */
  public static Optional<RecordFormat> ofFile(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(format -> name.endsWith("." + format.ending)).findFirst();
  }

  /** All formats, first the one that is usual where a language is spoken. */
  public static List<RecordFormat> offered(Language language) {
    return language == Language.KO ? List.of(HWPX, DOCX) : List.of(DOCX, HWPX);
  }

  /**
   * A writer of this format.
   *
   * @param day that the file says it was made on
   */
  RecordWriter writer(Language language, LocalDate day) {
    return switch (this) {
      case DOCX -> new DocxWriter(day);
      case HWPX -> new HwpxWriter(language, day);
    };
  }
}
