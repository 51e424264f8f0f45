package org.gyoryu.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.gyoryu.registry.read.Registry;
import org.gyoryu.registry.read.SnapshotInfo;
import org.springframework.stereotype.Component;

/** Answers the downloads of everything; each is written as it is read. */
@Component
class Downloads {

  static final String PATH = "/download/";

  private final Registry registry;
  private final AnswerWriter writer = new AnswerWriter();

  Downloads(Registry registry) {
    this.registry = registry;
  }

  void write(
      String fileName,
      SnapshotInfo snapshot,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Download download =
        Download.find(fileName)
            .orElseThrow(
                () ->
                    Problem.notFound(
                        "There is no download " + fileName + ".",
                        Arrays.stream(Download.values()).map(Download::fileName).toList()));
    String tag = AnswerWriter.tag(snapshot, fileName, request);
    if (writer.isKnown(tag, request, response)) {
      return;
    }
    response.setContentType(download.mediaType());
    response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
    if (request.getMethod().equals("HEAD")) {
      return;
    }
    download.write(registry, response.getOutputStream());
  }
}
