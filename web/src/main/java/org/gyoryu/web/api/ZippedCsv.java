package org.gyoryu.web.api;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gyoryu.registry.read.Dump;

/** All tables as CSV in one zip; the same snapshot gives the same bytes. */
final class ZippedCsv implements Dump.Receiver {

  private final ZipOutputStream zip;
  private final Writer out;

  private ZippedCsv(ZipOutputStream zip) {
    this.zip = zip;
    this.out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
  }

  static void write(Dump dump, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    ZippedCsv tables = new ZippedCsv(zip);
    dump.read(List.of(Dump.Table.values()), tables);
    tables.out.flush();
    zip.finish();
  }

  @Override
  public void begin(Dump.Table table, List<String> columns) {
    try {
      out.flush();
      ZipEntry entry = new ZipEntry(table.name().toLowerCase(Locale.ROOT) + ".csv");
      entry.setTime(0);
      zip.putNextEntry(entry);
      Csv.write(out, columns);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public void row(List<Object> values) {
    try {
      Csv.write(out, values.stream().map(ZippedCsv::cell).toList());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String cell(Object value) {
    if (value == null) {
      return "";
    }
    return value instanceof String text ? Csv.harmless(text) : value.toString();
  }
}
