package org.gyoryu.web.api;

import java.util.Arrays;
import java.util.Optional;

/** A file with everything, or with the network, of the registry. */
enum Download {
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

  String fileName() {
    return fileName;
  }

  String mediaType() {
    return mediaType;
  }

  String description() {
    return description;
  }

  static Optional<Download> find(String fileName) {
    return Arrays.stream(values())
        .filter(download -> download.fileName.equals(fileName))
        .findFirst();
  }
}
