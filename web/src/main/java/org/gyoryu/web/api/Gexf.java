package org.gyoryu.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.TieKind;
import org.gyoryu.registry.read.SnapshotInfo;
import org.gyoryu.registry.read.Words;

/**
 * Writes GEXF 1.3 (https://gexf.net), which Gephi plays over time. Its dates are days: a spell
 * begins on the last day that the date of the stage can mean, by which the tie was certainly there;
 * the attribute "since" tells how exact the date is. A tie without any date has no spell, so that
 * Gephi shows it at all times.
 */
final class Gexf implements Network.NetworkWriter {

  private static final String NAMESPACE = "http://gexf.net/1.3";
  private static final String KIND_OVER_TIME = "kind_over_time";

  private final XMLStreamWriter xml;

  Gexf(XMLStreamWriter xml) {
    this.xml = xml;
  }

  @Override
  public void start(SnapshotInfo snapshot) throws XMLStreamException {
    xml.writeStartElement("gexf");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeAttribute("version", "1.3");
    xml.writeStartElement("meta");
    xml.writeAttribute("lastmodifieddate", snapshot.asOf().toString());
    text("creator", "Gyoryu");
    text("description", "Ties between local governments, snapshot " + snapshot.id());
    xml.writeEndElement();
    xml.writeStartElement("graph");
    xml.writeAttribute("mode", "dynamic");
    xml.writeAttribute("defaultedgetype", "undirected");
    xml.writeAttribute("timeformat", "date");
    xml.writeAttribute("timerepresentation", "interval");
    attributes("node", NetworkAttributes.OF_NODES);
    attributes("edge", NetworkAttributes.OF_EDGES);
    xml.writeStartElement("attributes");
    xml.writeAttribute("class", "edge");
    xml.writeAttribute("mode", "dynamic");
    attribute(KIND_OVER_TIME, KIND_OVER_TIME, "string");
    xml.writeEndElement();
    xml.writeStartElement("nodes");
  }

  private void text(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private void attributes(String of, List<NetworkAttributes> all) throws XMLStreamException {
    xml.writeStartElement("attributes");
    xml.writeAttribute("class", of);
    xml.writeAttribute("mode", "static");
    for (NetworkAttributes attribute : all) {
      attribute(of + "_" + attribute.name(), attribute.name(), attribute.type());
    }
    xml.writeEndElement();
  }

  private void attribute(String id, String title, String type) throws XMLStreamException {
    xml.writeEmptyElement("attribute");
    xml.writeAttribute("id", id);
    xml.writeAttribute("title", title);
    xml.writeAttribute("type", type);
  }

  @Override
  public void node(Map<String, Object> government) throws XMLStreamException {
    xml.writeStartElement("node");
    xml.writeAttribute("id", (String) government.get("id"));
    xml.writeAttribute(
        "label", NetworkAttributes.withoutControls((String) government.get("name_en")));
    xml.writeStartElement("attvalues");
    values("node", NetworkAttributes.OF_NODES, government);
    xml.writeEndElement();
    xml.writeEndElement();
  }

  @Override
  public void betweenNodesAndEdges() throws XMLStreamException {
    xml.writeEndElement();
    xml.writeStartElement("edges");
  }

  @Override
  public void edge(Map<String, Object> tie) throws XMLStreamException {
    xml.writeStartElement("edge");
    xml.writeAttribute("id", (String) tie.get("id"));
    xml.writeAttribute("source", (String) tie.get("a_id"));
    xml.writeAttribute("target", (String) tie.get("b_id"));
    List<Reached> steps = steps((String) tie.get("stages"));
    xml.writeStartElement("attvalues");
    values("edge", NetworkAttributes.OF_EDGES, tie);
    kindsOverTime(steps);
    xml.writeEndElement();
    if (!steps.isEmpty()) {
      xml.writeStartElement("spells");
      xml.writeEmptyElement("spell");
      xml.writeAttribute("start", steps.get(0).day());
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  /** A kind and the day by which it was reached. */
  private record Reached(TieKind kind, String day) {}

  /** The rising kinds of "FRIENDSHIP 1994;SISTER 1998-05", those without a date left out. */
  private static List<Reached> steps(String stages) {
    List<Reached> steps = new ArrayList<>();
    for (String stage : stages.split(";", -1)) {
      int space = stage.indexOf(' ');
      TieKind kind = TieKind.valueOf(stage.substring(0, space));
      PartialDate date = PartialDate.parse(stage.substring(space + 1));
      boolean rises = steps.isEmpty() || kind.compareTo(steps.get(steps.size() - 1).kind()) > 0;
      if (date.isKnown() && rises) {
        steps.add(new Reached(kind, date.latest().toString()));
      }
    }
    return steps;
  }

  private void kindsOverTime(List<Reached> steps) throws XMLStreamException {
    for (int i = 0; i < steps.size(); i++) {
      xml.writeEmptyElement("attvalue");
      xml.writeAttribute("for", KIND_OVER_TIME);
      xml.writeAttribute("value", Words.word(steps.get(i).kind()));
      xml.writeAttribute("start", steps.get(i).day());
      if (i + 1 < steps.size()) {
        xml.writeAttribute("end", steps.get(i + 1).day());
      }
    }
  }

  private void values(String of, List<NetworkAttributes> all, Map<String, Object> row)
      throws XMLStreamException {
    for (NetworkAttributes attribute : all) {
      Optional<String> value = attribute.in(row);
      if (value.isPresent()) {
        xml.writeEmptyElement("attvalue");
        xml.writeAttribute("for", of + "_" + attribute.name());
        xml.writeAttribute("value", value.get());
      }
    }
  }

  @Override
  public void end() throws XMLStreamException {
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
  }
}
