package org.gyoryu.registry.datapackage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;

/**
 * Tells the encoding of a file from all its bytes: a mark, the zero bytes of UTF-16, valid UTF-8
 * throughout, else CP949 or GB18030, whichever gives the more plausible text.
 */
final class EncodingDetector {

  private static final int BLOCK = 1 << 16;

  /** Frequent syllables of Korean names and prose; about one in two of a running text. */
  private static final String HANGUL =
      "이다의는에시을도가군로고한구하지인사정성기대서을국주아부자제전교중류연상장경남광동북산해원수동천여안" + "강우호결매방단문체일회단양청협력관계공행과와일년월";

  /** Frequent characters of Chinese names and prose; about one in two of a running text. */
  private static final String HANZI =
      "的一是了在有和人国中大为上个市省区县州友好城市交流合作江山海河东西南北安京广天沙阳林门口韩关系签订结" + "会长年月日平宁成都重庆湖四川浙福建苏吉辽龙黑内蒙古新疆青岛武汉杭深圳济";

  private final byte[] head;
  private final Utf8Scan scan;

  private EncodingDetector(byte[] head, Utf8Scan scan) {
    this.head = head;
    this.scan = scan;
  }

  /** Reads the stream to its end and tells its encoding. */
  static Encoding detect(InputStream bytes) throws IOException {
    Utf8Scan scan = new Utf8Scan();
    byte[] head = bytes.readNBytes(BLOCK);
    scan.accept(head, head.length);
    byte[] block = new byte[BLOCK];
    for (int count = bytes.read(block); count >= 0; count = bytes.read(block)) {
      scan.accept(block, count);
    }
    return new EncodingDetector(head, scan).encoding();
  }

  private Encoding encoding() {
    if (begins(0xEF, 0xBB, 0xBF)) {
      return Encoding.UTF_8_WITH_MARK;
    }
    if (begins(0xFF, 0xFE)) {
      return Encoding.UTF_16LE_WITH_MARK;
    }
    if (begins(0xFE, 0xFF)) {
      return Encoding.UTF_16BE_WITH_MARK;
    }
    if (zeroAtEvery(1)) {
      return Encoding.UTF_16LE;
    }
    if (zeroAtEvery(0)) {
      return Encoding.UTF_16BE;
    }
    return scan.isMostlyUtf8() ? Encoding.UTF_8 : legacy(scan.sample());
  }

  private boolean begins(int... mark) {
    for (int index = 0; index < mark.length; index++) {
      if (head.length <= index || (head[index] & 0xFF) != mark[index]) {
        return false;
      }
    }
    return true;
  }

  /** Headers are ASCII, so in UTF-16 every second byte of the first ones is zero. */
  private boolean zeroAtEvery(int offset) {
    int length = Math.min(head.length, 16) & ~1;
    for (int index = 0; index < length; index++) {
      if ((head[index] == 0) != (index % 2 == offset)) {
        return false;
      }
    }
    return length >= 4;
  }

  private static Encoding legacy(byte[] sample) {
    return plausibility(Encoding.CP949, sample) >= plausibility(Encoding.GB18030, sample)
        ? Encoding.CP949
        : Encoding.GB18030;
  }

  /** Share of frequent characters among those that are not ASCII; a wrong byte costs ten. */
  private static double plausibility(Encoding encoding, byte[] sample) {
    CharsetDecoder decoder =
        encoding
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    CharBuffer text = CharBuffer.allocate(sample.length + 1);
    decoder.decode(ByteBuffer.wrap(sample), text, false);
    int frequent = 0;
    int wrong = 0;
    int others = 0;
    for (char c : Arrays.copyOf(text.array(), text.position())) {
      if (c == '\uFFFD' || (c >= '\uE000' && c < '\uF900')) {
        wrong++;
      } else if (HANGUL.indexOf(c) >= 0 || HANZI.indexOf(c) >= 0) {
        frequent++;
      } else if (c > 127) {
        others++;
      }
    }
    return (frequent - 10.0 * wrong) / Math.max(1, frequent + wrong + others);
  }
}
