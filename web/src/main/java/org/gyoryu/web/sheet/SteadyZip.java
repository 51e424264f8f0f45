package org.gyoryu.web.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Writes the entries of a zip anew, so that equal contents are equal bytes: every entry bears one
 * date. An entry {@code mimetype} is stored as it is, because programs look for its text at a fixed
 * place (Open Container Format 3.0, 4.3).
 */
final class SteadyZip {

  private static final String MIMETYPE = "mimetype";

  private SteadyZip() {}

  /** Keeps the order of the entries and leaves the stream open. */
  static void write(byte[] zip, LocalDate day, OutputStream out) throws IOException {
    ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(zip));
    ZipOutputStream to = new ZipOutputStream(out);
    for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
      byte[] content = from.readAllBytes();
      to.putNextEntry(entry(entry.getName(), content, day));
      to.write(content);
      to.closeEntry();
    }
    to.finish();
  }

  private static ZipEntry entry(String name, byte[] content, LocalDate day) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(day.atStartOfDay());
    if (name.equals(MIMETYPE)) {
      CRC32 checksum = new CRC32();
      checksum.update(content);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(content.length);
      entry.setCrc(checksum.getValue());
    }
    return entry;
  }
}
