package org.gyoryu.web.asset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * All files that pages load, held in memory as they are and compressed. Their common address holds
 * a digest of them all, so that browsers can keep them for ever and scripts can import one another
 * by relative addresses.
 */
public final class Assets {

  private static final String OURS = "/org/gyoryu/web/assets/";
  private static final String PACKED = "/META-INF/resources/_static/";

  private final Map<String, Asset> files;
  private final String digest;

  private Assets(Map<String, Asset> files) {
    this.files = files;
    this.digest = digestOf(files);
  }

  /** Reads the files that {@code assets.properties} lists: name in the address = place in a jar. */
  public static Assets load() {
    Map<String, Asset> files = new TreeMap<>();
    for (String line : new String(read(OURS + "files.txt"), StandardCharsets.UTF_8).split("\n")) {
      String[] parts = line.strip().split("\\s+");
      if (!parts[0].isEmpty()) {
        String place = parts.length == 1 ? OURS + parts[0] : PACKED + parts[1];
        files.put(parts[0], asset(parts[0], read(place)));
      }
    }
    return new Assets(files);
  }

  /**
   * One file.
   *
   * @param type MIME type
   * @param plain its bytes; {@code gzip} the same, compressed
   */
  public record Asset(String type, byte[] plain, byte[] gzip) {}

  private static Asset asset(String name, byte[] plain) {
    String type =
        switch (name.substring(name.lastIndexOf('.') + 1)) {
          case "css" -> "text/css;charset=UTF-8";
          case "js" -> "text/javascript;charset=UTF-8";
          case "json" -> "application/json";
          case "svg" -> "image/svg+xml";
          default -> throw new IllegalArgumentException("No type is known for " + name);
        };
    return new Asset(type, plain, gzip(plain));
  }

  private static byte[] read(String place) {
    try (InputStream stream = Assets.class.getResourceAsStream(place)) {
      if (stream == null) {
        throw new IllegalStateException("Missing in the jar: " + place);
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read " + place, e);
    }
  }

  private static byte[] gzip(byte[] plain) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 3);
    try (GZIPOutputStream stream =
        new GZIPOutputStream(bytes) {
          {
            def.setLevel(Deflater.BEST_COMPRESSION);
          }
        }) {
      stream.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException("Could not compress", e);
    }
    return bytes.toByteArray();
  }

  private static String digestOf(Map<String, Asset> files) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      files.forEach(
          (name, file) -> {
            sha256.update(name.getBytes(StandardCharsets.UTF_8));
            sha256.update(file.plain());
          });
      return HexFormat.of().formatHex(sha256.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** The address of a file. */
  public String address(String name) {
    if (!files.containsKey(name)) {
      throw new IllegalArgumentException("No asset " + name);
    }
    return "/assets/" + digest + "/" + name;
  }

  /** Sixteen hexadecimal digits. */
  public String digest() {
    return digest;
  }

  public Optional<Asset> find(String name) {
    return Optional.ofNullable(files.get(name));
  }
}
