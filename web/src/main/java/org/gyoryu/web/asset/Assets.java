package org.gyoryu.web.asset;

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

  /**
   * Reads the files that {@code files.txt} lists: name in the address, and its place if it is
   * packed by others.
   */
  public static Assets load() {
    Map<String, Asset> files = new TreeMap<>();
    new String(read(OURS + "files.txt"), StandardCharsets.UTF_8)
        .lines()
        .map(String::strip)
        .forEach(
            line -> {
              int gap = line.indexOf(' ');
              String name = gap < 0 ? line : line.substring(0, gap);
              String place = gap < 0 ? OURS + line : PACKED + line.substring(gap + 1);
              files.put(name, Asset.of(name, read(place)));
            });
    return new Assets(files);
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

  private static String digestOf(Map<String, Asset> files) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      files.forEach(
          (name, file) -> {
            sha256.update(name.getBytes(StandardCharsets.UTF_8));
            sha256.update(file.bytes(false));
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

  Optional<Asset> find(String name) {
    return Optional.ofNullable(files.get(name));
  }
}
