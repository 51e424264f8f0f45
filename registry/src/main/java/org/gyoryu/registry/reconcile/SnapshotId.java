package org.gyoryu.registry.reconcile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import org.gyoryu.model.Region;
import org.gyoryu.registry.content.Content;

/**
 * The name of a snapshot: twelve hexadecimal digits of the SHA-256 over the content and the rules'
 * version.
 */
public final class SnapshotId {

  /** To be raised when a rule changes what the same content gives. */
  public static final String RULES = "rules 1";

  private static final int DIGITS = 12;

  private SnapshotId() {}

  static String of(Content content) {
    MessageDigest digest = sha256();
    add(digest, List.of(RULES, content.sides(), content.asOf()));
    add(digest, content.levels());
    add(digest, content.regions().stream().map(SnapshotId::ordered).toList());
    add(digest, content.governments());
    add(digest, content.aliases());
    add(digest, content.sources());
    add(digest, content.claims());
    add(digest, content.exchanges());
    add(digest, content.mechanisms());
    add(digest, content.memberships());
    add(digest, content.meetings());
    add(digest, content.policies());
    add(digest, content.indicators());
    add(digest, content.links());
    add(digest, content.publishedTotals());
    return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
  }

  /**
   * The members of a region in one order, because sets of the platform change theirs from run to
   * run.
   */
  private static String ordered(Region region) {
    return region.country()
        + region.scheme()
        + region.code()
        + region.names()
        + new TreeSet<>(region.memberIds());
  }

  private static void add(MessageDigest digest, Collection<?> elements) {
    for (Object element : elements) {
      digest.update(element.toString().getBytes(StandardCharsets.UTF_8));
      digest.update((byte) '\n');
    }
    digest.update((byte) 0);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
