package org.gyoryu.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.gyoryu.registry.read.PageRequest;
import org.gyoryu.registry.read.SnapshotInfo;
import tools.jackson.databind.json.JsonMapper;

/** Writes answers, with the headers by which they can be kept. Safe for use by several threads. */
final class AnswerWriter {

  private static final String KEEP = "public, max-age=60";

  private final JsonMapper json = JsonMapper.builder().build();

  /**
   * Sets the ETag, and answers 304 if the client has this answer already. The same snapshot,
   * address and kind give the same bytes.
   *
   * @param kind format, and whatever else the answer depends on
   */
  boolean isKnown(
      SnapshotInfo snapshot,
      String kind,
      HttpServletRequest request,
      HttpServletResponse response) {
    return isKnown(tag(snapshot, kind, request), request, response);
  }

  boolean isKnown(String tag, HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", KEEP);
    response.addHeader("Vary", "Accept");
    String known = request.getHeader("If-None-Match");
    boolean same = known != null && (known.equals("*") || known.contains(tag));
    if (same) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    }
    return same;
  }

  /** Weak, because the same answer is sent compressed or not. */
  static String tag(SnapshotInfo snapshot, String format, HttpServletRequest request) {
    String build = AnswerWriter.class.getPackage().getImplementationVersion();
    String all =
        String.join(
            "\n",
            String.valueOf(build),
            snapshot.toString(),
            format,
            request.getRequestURI(),
            String.valueOf(request.getQueryString()));
    CRC32 sum = new CRC32();
    sum.update(all.getBytes(StandardCharsets.UTF_8));
    return "W/\"" + snapshot.id() + "-" + Long.toHexString(sum.getValue()) + "\"";
  }

  void json(
      Answer answer,
      SnapshotInfo snapshot,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("snapshot", snapshot.id());
    if (answer instanceof Answer.Rows<?> rows) {
      body.put("items", rows.objects());
      body.put("count", rows.count().map(count -> count.value()).orElse(null));
      body.put("count_capped", rows.count().map(count -> count.capped()).orElse(false));
      body.put("next", rows.page().next().orElse(null));
      link(rows.page().next(), request, response);
    } else if (answer instanceof Answer.Parts parts) {
      body.putAll(parts.parts());
    }
    send(Format.JSON.mediaType(), body, response);
  }

  void geoJson(
      Answer.Rows<?> rows,
      GeoJson.Places<?> places,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    link(rows.page().next(), request, response);
    send(Format.GEOJSON.mediaType(), GeoJson.collection(rows, places), response);
  }

  /** Any JSON that is not of a snapshot. */
  void document(Map<String, Object> body, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] bytes = json.writeValueAsBytes(body);
    CRC32 sum = new CRC32();
    sum.update(bytes);
    if (!isKnown("W/\"" + Long.toHexString(sum.getValue()) + "\"", request, response)) {
      response.setContentType(Format.JSON.mediaType());
      response.getOutputStream().write(bytes);
    }
  }

  void problem(Problem problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (response.isCommitted()) {
      throw new IOException("The answer broke off: " + problem.getMessage());
    }
    response.reset();
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setStatus(problem.status());
    response.setHeader("Cache-Control", "no-store");
    send(Problem.MEDIA_TYPE, problem.members(request.getRequestURI()), response);
  }

  private void send(String mediaType, Map<String, Object> body, HttpServletResponse response)
      throws IOException {
    response.setContentType(mediaType);
    json.writeValue(response.getOutputStream(), body);
  }

  /** RFC 8288: the address of the next page. */
  private static void link(
      Optional<String> next, HttpServletRequest request, HttpServletResponse response) {
    next.ifPresent(
        cursor ->
            response.setHeader(
                "Link",
                "<" + request.getRequestURI() + "?" + query(request, cursor) + ">; rel=\"next\""));
  }

  private static String query(HttpServletRequest request, String cursor) {
    StringBuilder query = new StringBuilder();
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              if (!name.equals("cursor")) {
                query.append(encode(name)).append('=').append(encode(String.join(",", values)));
                query.append('&');
              }
            });
    return query.append("cursor=").append(encode(cursor)).toString();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /**
   * Writes rows as they are read.
   *
   * @param whole whether to go on with the next page until the end
   */
  void csv(
      Endpoint endpoint,
      Answer.Rows<?> first,
      Call call,
      boolean whole,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    response.setContentType(Format.CSV.mediaType() + ";charset=UTF-8");
    if (!whole) {
      link(first.page().next(), request, response);
    }
    Writer out =
        new BufferedWriter(
            new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
    Csv.write(out, first.table().header());
    Answer.Rows<?> rows = first;
    addRows(out, rows);
    while (whole && rows.page().next().isPresent()) {
      Call next = call.on(new PageRequest(PageRequest.MOST, rows.page().next()));
      rows = (Answer.Rows<?>) endpoint.answer().apply(next).orElseThrow();
      addRows(out, rows);
    }
    out.flush();
  }

  private static <T> void addRows(Writer out, Answer.Rows<T> rows) throws IOException {
    for (T row : rows.page().rows()) {
      Csv.write(out, rows.table().cells(row));
    }
  }
}
