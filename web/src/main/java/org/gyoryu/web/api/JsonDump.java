package org.gyoryu.web.api;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.gyoryu.registry.read.Dump;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** All tables as one JSON object: the name of each table, and its rows as objects. */
final class JsonDump implements Dump.Receiver {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final JsonGenerator json;
  private List<String> columns = List.of();
  private boolean inTable;

  private JsonDump(JsonGenerator json) {
    this.json = json;
  }

  static void write(Dump dump, OutputStream out) {
    JsonGenerator json = MAPPER.createGenerator(out, JsonEncoding.UTF8);
    json.writeStartObject();
    JsonDump tables = new JsonDump(json);
    dump.read(List.of(Dump.Table.values()), tables);
    tables.end();
    json.writeEndObject();
    json.flush();
  }

  @Override
  public void begin(Dump.Table table, List<String> names) {
    end();
    columns = names;
    inTable = true;
    json.writeName(table.name().toLowerCase(Locale.ROOT));
    json.writeStartArray();
  }

  private void end() {
    if (inTable) {
      json.writeEndArray();
    }
  }

  @Override
  public void row(List<Object> values) {
    json.writeStartObject();
    for (int i = 0; i < values.size(); i++) {
      json.writeName(columns.get(i));
      json.writePOJO(values.get(i));
    }
    json.writeEndObject();
  }
}
