package org.gyoryu.registry.datapackage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file of one table: whether it can be read, how it is written, and its records. */
final class TableFile {

  private static final Pattern SEPARATOR_LINE = Pattern.compile("\"?sep=(.)\"?");
  private static final char[] DELIMITERS = {',', ';', '\t', '|'};
  private static final int LONGEST_HEADER = 1 << 16;

  private final Path path;
  private final Resource resource;
  private Shape shape;

  TableFile(Path directory, Resource resource) {
    this.path = directory.resolve(resource.path());
    this.resource = resource;
  }

  /** Why the file cannot be read at all, if so. */
  Optional<Problem> obstacle() throws IOException {
    if (Files.isDirectory(path)) {
      return obstacle("is a directory, not a file", "Maybe the table lies inside it; move it out.");
    }
    if (!Files.exists(path)) {
      return obstacle(
          "is missing",
          "Maybe copy it into the directory, or take the resource \""
              + resource.name()
              + "\" out of "
              + DescriptorReader.FILE
              + ".");
    }
    if (!Files.isReadable(path)) {
      return obstacle("may not be read", "Maybe give this user the right to read it.");
    }
    if (Files.size(path) == 0) {
      return obstacle(
          "is empty, even without a header",
          "Maybe the copying failed; a table without rows has at least its header.");
    }
    return Optional.empty();
  }

  private Optional<Problem> obstacle(String what, String remedy) {
    return Optional.of(new Problem(resource.path(), 0, "", "The file " + what + ".", remedy));
  }

  long size() throws IOException {
    return Files.isRegularFile(path) ? Files.size(path) : 0;
  }

  /** How the file is written; found out once, from all its bytes. */
  Shape shape(MeteredStream.Meter meter) throws IOException {
    if (shape == null) {
      try (InputStream bytes = open(meter)) {
        shape = shape(EncodingDetector.detect(bytes));
      }
    }
    return shape;
  }

  private Shape shape(Encoding encoding) throws IOException {
    try (BufferedReader reader = new BufferedReader(reader(Files.newInputStream(path), encoding))) {
      String first = headLine(reader);
      Matcher separator = SEPARATOR_LINE.matcher(first);
      return separator.matches()
          ? new Shape(encoding, separator.group(1).charAt(0), true)
          : new Shape(encoding, delimiter(first), false);
    }
  }

  private static String headLine(Reader reader) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = reader.read();
        c >= 0 && c != '\n' && c != '\r' && line.length() < LONGEST_HEADER;
        c = reader.read()) {
      line.append((char) c);
    }
    return line.toString();
  }

  /** The delimiter that cuts the header into the most names of the schema. */
  private char delimiter(String header) throws IOException {
    Set<String> names = new HashSet<>();
    resource.schema().fields().forEach(field -> names.add(field.name()));
    char best = ',';
    int most = 0;
    for (char candidate : DELIMITERS) {
      CsvTokenizer tokens = new CsvTokenizer(new StringReader(header), candidate);
      int known = 0;
      if (tokens.next()) {
        for (String value : tokens.values()) {
          known += names.contains(value.strip()) ? 1 : 0;
        }
      }
      if (known > most) {
        best = candidate;
        most = known;
      }
    }
    return best;
  }

  /** The records from the header on. */
  CsvTokenizer records(MeteredStream.Meter meter) throws IOException {
    Shape known = shape(meter);
    CsvTokenizer records =
        new CsvTokenizer(reader(open(meter), known.encoding()), known.delimiter());
    if (known.separatorLine()) {
      records.next();
    }
    return records;
  }

  private InputStream open(MeteredStream.Meter meter) throws IOException {
    return new MeteredStream(Files.newInputStream(path), resource.path(), meter);
  }

  private static Reader reader(InputStream bytes, Encoding encoding) throws IOException {
    bytes.readNBytes(encoding.markLength());
    return new InputStreamReader(
        bytes,
        encoding
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE));
  }
}
