package org.gyoryu.registry.datapackage;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How the characters of a file are written as bytes. */
enum Encoding {
  UTF_8("UTF-8", StandardCharsets.UTF_8, 0),
  UTF_8_WITH_MARK("UTF-8 with byte order mark", StandardCharsets.UTF_8, 3),
  UTF_16LE("UTF-16 LE", StandardCharsets.UTF_16LE, 0),
  UTF_16LE_WITH_MARK("UTF-16 LE with byte order mark", StandardCharsets.UTF_16LE, 2),
  UTF_16BE("UTF-16 BE", StandardCharsets.UTF_16BE, 0),
  UTF_16BE_WITH_MARK("UTF-16 BE with byte order mark", StandardCharsets.UTF_16BE, 2),
  CP949("CP949", Charset.forName("x-windows-949"), 0),
  GB18030("GB18030", Charset.forName("GB18030"), 0);

  private final String label;
  private final Charset charset;
  private final int markLength;

  Encoding(String label, Charset charset, int markLength) {
    this.label = label;
    this.charset = charset;
    this.markLength = markLength;
  }

  String label() {
    return label;
  }

  Charset charset() {
    return charset;
  }

  /** Bytes of the byte order mark at the beginning. */
  int markLength() {
    return markLength;
  }

  /** Whether it is what the contract of data packages asks for, so that nothing need be said. */
  boolean isExpected() {
    return this == UTF_8;
  }
}
