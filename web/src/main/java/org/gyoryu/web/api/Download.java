package org.gyoryu.web.api;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import org.gyoryu.registry.read.Registry;

/** A file with everything, or with the network, of the registry. */
public enum Download {
  CSV("gyoryu-csv.zip", "application/zip", "All tables as CSV, in one zip"),
  JSON("gyoryu.json", "application/json", "All tables as one JSON object of arrays"),
  XLSX(
      "gyoryu.xlsx",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "All tables as a workbook, a sheet for each"),
  GRAPHML("gyoryu.graphml", "application/graphml+xml", "The network of ties as GraphML"),
  GEXF("gyoryu.gexf", "application/gexf+xml", "The network of ties over time as GEXF 1.3");

  private final String fileName;
  private final String mediaType;
  private final String description;

  Download(String fileName, String mediaType, String description) {
    this.fileName = fileName;
    this.mediaType = mediaType;
    this.description = description;
  }

  public String fileName() {
    return fileName;
  }

  public String mediaType() {
    return mediaType;
  }

  public String description() {
    return description;
  }

  /**
   * Writes the file as it is read; nothing is held in memory as a whole.
   *
   * @throws IOException if {@code out} refuses it
   */
  public void write(Registry registry, OutputStream out) throws IOException {
    switch (this) {
      case CSV -> ZippedCsv.write(registry.dump(), out);
      case JSON -> JsonDump.write(registry.dump(), out);
      case XLSX -> Workbook.write(registry.dump(), out);
      case GRAPHML -> Network.GRAPHML.write(registry.dump(), registry.snapshots().get(), out);
      case GEXF -> Network.GEXF.write(registry.dump(), registry.snapshots().get(), out);
    }
  }

  static Optional<Download> find(String fileName) {
    return Arrays.stream(values())
        .filter(download -> download.fileName.equals(fileName))
        .findFirst();
  }
}
