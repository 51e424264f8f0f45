package org.gyoryu.web.api;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.gyoryu.registry.read.Dump;
import org.gyoryu.registry.read.SnapshotInfo;

/** The network of ties in a format of network programs: governments are nodes, ties are edges. */
enum Network {
  GRAPHML {
    @Override
    NetworkWriter writer(XMLStreamWriter xml) {
      return new GraphMl(xml);
    }
  },
  GEXF {
    @Override
    NetworkWriter writer(XMLStreamWriter xml) {
      return new Gexf(xml);
    }
  };

  abstract NetworkWriter writer(XMLStreamWriter xml);

  /** What a format writes. */
  interface NetworkWriter {

    void start(SnapshotInfo snapshot) throws XMLStreamException;

    void node(Map<String, Object> government) throws XMLStreamException;

    void betweenNodesAndEdges() throws XMLStreamException;

    void edge(Map<String, Object> tie) throws XMLStreamException;

    void end() throws XMLStreamException;
  }

  void write(Dump dump, SnapshotInfo snapshot, OutputStream out) throws IOException {
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      NetworkWriter writer = writer(xml);
      xml.writeStartDocument("UTF-8", "1.0");
      writer.start(snapshot);
      NetworkRows rows = new NetworkRows(writer);
      dump.read(List.of(Dump.Table.GOVERNMENTS, Dump.Table.TIES), rows);
      writer.end();
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException broken) {
      throw new IOException(broken);
    }
  }
}
