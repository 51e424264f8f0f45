package org.gyoryu.registry.datapackage;

import java.io.ByteArrayOutputStream;

/** Goes through bytes block by block and counts what is UTF-8 and what is not. */
final class Utf8Scan {

  private static final int SAMPLE = 1 << 16;

  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private final ByteArrayOutputStream sample = new ByteArrayOutputStream();
  private boolean lineIsForeign;
  private int awaited;
  private long characters;
  private long wrong;

  void accept(byte[] block, int length) {
    for (int index = 0; index < length; index++) {
      int value = block[index] & 0xFF;
      classify(value);
      if (sample.size() < SAMPLE) {
        keep(value);
      }
    }
  }

  private void classify(int value) {
    if (awaited > 0) {
      if (value >= 0x80 && value < 0xC0) {
        awaited--;
        characters += awaited == 0 ? 1 : 0;
        return;
      }
      awaited = 0;
      wrong();
    }
    if (value >= 0xC2 && value < 0xF5) {
      awaited = value < 0xE0 ? 1 : value < 0xF0 ? 2 : 3;
    } else if (value >= 0x80) {
      wrong();
    }
  }

  private void wrong() {
    wrong++;
    lineIsForeign = true;
  }

  /** Collects whole lines that are no UTF-8; a line that is too long is no good sample. */
  private void keep(int value) {
    if (line.size() < SAMPLE) {
      line.write(value);
    }
    if (value == '\n') {
      if (lineIsForeign) {
        sample.writeBytes(line.toByteArray());
      }
      line.reset();
      lineIsForeign = false;
    }
  }

  /**
   * Whether the bytes are UTF-8, but for damaged places: Korean and Chinese in double-byte
   * encodings give one valid character for five wrong ones or more. A character that the end of the
   * bytes cuts off does not count as damaged.
   */
  boolean isMostlyUtf8() {
    return wrong == 0 || characters > 4 * wrong;
  }

  /** Lines with bytes that are no UTF-8, up to some 64 KiB. */
  byte[] sample() {
    byte[] lines = sample.toByteArray();
    return lines.length > 0 ? lines : line.toByteArray();
  }
}
