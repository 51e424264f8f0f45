package org.gyoryu.registry.datapackage;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts characters into records by RFC 4180 and says where they depart from it. Lines end with LF,
 * CR LF or CR. Needs memory for one record only.
 */
final class CsvTokenizer implements Closeable {

  /** How a record departs from the format. */
  enum Flaw {
    /** A quoted value is not closed where it ought to be. */
    UNCLOSED_QUOTE,
    /** A quote stands inside a value that is not quoted, or text after a closing quote. */
    STRAY_QUOTE,
    /** A value has more than {@link #LONGEST} characters; the rest of the file is not read. */
    TOO_LONG,
    /** A character of code 0. */
    NUL,
    /** Bytes that are no character in the encoding. */
    DAMAGED
  }

  /**
   * A flaw and its place.
   *
   * @param line physical line on which the value begins
   * @param value place of the value in the record, from 0
   */
  record Found(Flaw flaw, long line, int value) {}

  static final int LONGEST = 1 << 20;

  private static final int END = -1;

  private final Reader reader;
  private final char delimiter;
  private final char[] buffer = new char[1 << 15];
  private final StringBuilder text = new StringBuilder();
  private final List<String> values = new ArrayList<>();
  private final List<Found> flaws = new ArrayList<>();
  private int position;
  private int limit;
  private long line = 1;
  private long recordLine;
  private long valueLine;
  private boolean stopped;
  private boolean openEnd;

  CsvTokenizer(Reader reader, char delimiter) {
    this.reader = reader;
    this.delimiter = delimiter;
  }

  /** Reads the next record; false if there is none. */
  boolean next() throws IOException {
    values.clear();
    flaws.clear();
    recordLine = line;
    if (stopped || peek() == END) {
      return false;
    }
    boolean more = true;
    while (more) {
      text.setLength(0);
      valueLine = line;
      more = peek() == '"' ? quoted() : plain();
      values.add(text.toString());
    }
    return true;
  }

  /** Reads a value that is not quoted; true if a delimiter followed. */
  private boolean plain() throws IOException {
    while (true) {
      int c = read();
      if (isEnd(c)) {
        return false;
      }
      if (c == delimiter) {
        return true;
      }
      if (c == '"') {
        found(Flaw.STRAY_QUOTE);
      }
      if (!append(c)) {
        return false;
      }
    }
  }

  /** Reads a quoted value; true if a delimiter followed. */
  private boolean quoted() throws IOException {
    read();
    while (true) {
      int c = read();
      if (c == END) {
        openEnd = true;
        found(Flaw.UNCLOSED_QUOTE);
        return false;
      }
      if (c == '"' && peek() != '"') {
        return afterQuote();
      }
      if (c == '"') {
        read();
      }
      if (!append(c)) {
        return false;
      }
    }
  }

  private boolean afterQuote() throws IOException {
    int c = read();
    if (c == delimiter) {
      return true;
    }
    if (!isEnd(c)) {
      found(line > valueLine ? Flaw.UNCLOSED_QUOTE : Flaw.STRAY_QUOTE);
      while (!isEnd(c)) {
        c = read();
      }
    }
    return false;
  }

  /** Whether the record ends with this character; takes the LF of a CR LF. */
  private boolean isEnd(int c) throws IOException {
    if (c == '\r' && peek() == '\n') {
      read();
    }
    openEnd = openEnd || c == END;
    return c == '\n' || c == '\r' || c == END;
  }

  private boolean append(int c) {
    if (c == 0) {
      found(Flaw.NUL);
    } else if (c == '\uFFFD') {
      found(Flaw.DAMAGED);
    }
    text.append((char) c);
    stopped = text.length() > LONGEST;
    if (stopped) {
      found(line > valueLine ? Flaw.UNCLOSED_QUOTE : Flaw.TOO_LONG);
    }
    return !stopped;
  }

  private void found(Flaw flaw) {
    Found found = new Found(flaw, valueLine, values.size());
    if (!flaws.contains(found)) {
      flaws.add(found);
    }
  }

  private int read() throws IOException {
    int c = peek();
    if (c != END) {
      position++;
      if (c == '\n' || (c == '\r' && peek() != '\n')) {
        line++;
      }
    }
    return c;
  }

  private int peek() throws IOException {
    if (position == limit) {
      limit = Math.max(0, reader.read(buffer, 0, buffer.length));
      position = 0;
    }
    return limit == 0 ? END : buffer[position];
  }

  /** The values of the record, until the next one is read. */
  List<String> values() {
    return values;
  }

  /** What is wrong with the form of the record, until the next one is read. */
  List<Found> flaws() {
    return flaws;
  }

  /** Physical line on which the record begins, from 1. */
  long line() {
    return recordLine;
  }

  /** Whether the record is the last one and no line end follows it. */
  boolean isOpenEnded() {
    return openEnd;
  }

  /** Whether the rest of the file was given up. */
  boolean isStopped() {
    return stopped;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
