package org.gyoryu.web.asset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** One file that pages load, as it is and compressed. */
final class Asset {

  private final String type;
  private final byte[] plain;
  private final byte[] gzip;

  private Asset(String type, byte[] plain, byte[] gzip) {
    this.type = type;
    this.plain = plain;
    this.gzip = gzip;
  }

  /** Of a file whose name tells its type. */
  static Asset of(String name, byte[] bytes) {
    return new Asset(type(name), bytes, compress(bytes));
  }

  private static String type(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "css" -> "text/css;charset=UTF-8";
      case "js" -> "text/javascript;charset=UTF-8";
      case "json" -> "application/json";
      case "svg" -> "image/svg+xml";
      default -> throw new IllegalArgumentException("No type is known for " + name);
    };
  }

  private static byte[] compress(byte[] bytes) {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream(bytes.length / 3);
    try (GZIPOutputStream stream = new Strongest(compressed)) {
      stream.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("Could not compress in memory", e);
    }
    return compressed.toByteArray();
  }

  /** Takes its time, since it is done once. */
  private static final class Strongest extends GZIPOutputStream {
    Strongest(ByteArrayOutputStream target) throws IOException {
      super(target);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }

  /** MIME type. */
  String type() {
    return type;
  }

  /**
   * The bytes to send; the caller must not change them.
   *
   * @param compressed by gzip (RFC 1952)
   */
  byte[] bytes(boolean compressed) {
    return compressed ? gzip : plain;
  }
}
