package org.gyoryu.web.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.gyoryu.registry.read.SnapshotInfo;

/** Writes GraphML (U. Brandes et al., 2002): http://graphml.graphdrawing.org. */
final class GraphMl implements Network.NetworkWriter {

  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  private final XMLStreamWriter xml;

  GraphMl(XMLStreamWriter xml) {
    this.xml = xml;
  }

  @Override
  public void start(SnapshotInfo snapshot) throws XMLStreamException {
    xml.writeStartElement("graphml");
    xml.writeDefaultNamespace(NAMESPACE);
    keys("node", NetworkAttributes.OF_NODES);
    keys("edge", NetworkAttributes.OF_EDGES);
    xml.writeStartElement("graph");
    xml.writeAttribute("id", "gyoryu-" + snapshot.id());
    xml.writeAttribute("edgedefault", "undirected");
  }

  private void keys(String of, List<NetworkAttributes> attributes) throws XMLStreamException {
    for (NetworkAttributes attribute : attributes) {
      xml.writeEmptyElement("key");
      xml.writeAttribute("id", of + "_" + attribute.name());
      xml.writeAttribute("for", of);
      xml.writeAttribute("attr.name", attribute.name());
      xml.writeAttribute("attr.type", attribute.type());
    }
  }

  @Override
  public void node(Map<String, Object> government) throws XMLStreamException {
    xml.writeStartElement("node");
    xml.writeAttribute("id", (String) government.get("id"));
    data("node", NetworkAttributes.OF_NODES, government);
    xml.writeEndElement();
  }

  @Override
  public void betweenNodesAndEdges() {
    // nodes and edges stand side by side in a graph
  }

  @Override
  public void edge(Map<String, Object> tie) throws XMLStreamException {
    xml.writeStartElement("edge");
    xml.writeAttribute("id", (String) tie.get("id"));
    xml.writeAttribute("source", (String) tie.get("a_id"));
    xml.writeAttribute("target", (String) tie.get("b_id"));
    data("edge", NetworkAttributes.OF_EDGES, tie);
    xml.writeEndElement();
  }

  private void data(String of, List<NetworkAttributes> attributes, Map<String, Object> row)
      throws XMLStreamException {
    for (NetworkAttributes attribute : attributes) {
      Optional<String> value = attribute.in(row);
      if (value.isPresent()) {
        xml.writeStartElement("data");
        xml.writeAttribute("key", of + "_" + attribute.name());
        xml.writeCharacters(value.get());
        xml.writeEndElement();
      }
    }
  }

  @Override
  public void end() throws XMLStreamException {
    xml.writeEndElement();
    xml.writeEndElement();
  }
}
