package org.gyoryu.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.gyoryu.registry.read.Dump;

/** Gives the rows of a dump to a writer of networks. */
final class NetworkRows implements Dump.Receiver {

  private final Network.NetworkWriter writer;
  private Dump.Table table = Dump.Table.GOVERNMENTS;
  private List<String> columns = List.of();

  NetworkRows(Network.NetworkWriter writer) {
    this.writer = writer;
  }

  @Override
  public void begin(Dump.Table next, List<String> names) {
    table = next;
    columns = names;
    if (next == Dump.Table.TIES) {
      orFail(writer::betweenNodesAndEdges);
    }
  }

  @Override
  public void row(List<Object> values) {
    Map<String, Object> row = new LinkedHashMap<>();
    for (int i = 0; i < values.size(); i++) {
      row.put(columns.get(i), values.get(i));
    }
    if (table == Dump.Table.GOVERNMENTS) {
      orFail(() -> writer.node(row));
    } else {
      orFail(() -> writer.edge(row));
    }
  }

  private interface Writing {
    void run() throws XMLStreamException;
  }

  private static void orFail(Writing writing) {
    try {
      writing.run();
    } catch (XMLStreamException broken) {
      throw new IllegalStateException("The network cannot be written", broken);
    }
  }
}
