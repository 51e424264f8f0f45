package org.gyoryu.events.io;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.nio.file.Path;
import org.gyoryu.events.BadInputException;
import org.gyoryu.events.Progress;
import org.gyoryu.events.history.EventShape;
import org.gyoryu.events.history.Events;
import org.gyoryu.events.history.EventsBuilder;
import org.gyoryu.events.history.Nodes;

/**
 * Reads events: time, sender, receiver, and if there are, event, type, weight, role. Rows that
 * share an event id form a hyperevent; role "state" marks events that are not explained.
 */
final class EventsReader {
  private final Nodes nodes;
  private final EventShape shape;
  private final Provenance provenance;
  private final EventsBuilder builder;
  private final InputErrors errors = new InputErrors();

  /** The hyperevent whose rows are being read. */
  private final IntArrayList from = new IntArrayList();

  private final IntArrayList to = new IntArrayList();
  private Row first;

  EventsReader(Nodes nodes, EventShape shape, Provenance provenance) {
    this.nodes = nodes;
    this.shape = shape;
    this.provenance = provenance;
    this.builder = new EventsBuilder(nodes, shape);
  }

  Events read(Path file, Progress progress) {
    provenance.startEvents(file.getFileName().toString());
    Tables.read(file, progress, row -> errors.guard(row, () -> event(row)));
    flush();
    errors.check();
    return builder.build();
  }

  private double time(Row row) {
    return provenance.times().parse(row.get("time"));
  }

  private void event(Row row) {
    int sender = nodes.get(row.get("sender"));
    if (!shape.isHyper()) {
      builder.add(
          time(row),
          sender,
          nodes.get(row.get("receiver")),
          type(row),
          weight(row),
          isExplained(row));
      provenance.event(row.line());
      return;
    }
    boolean needed = shape == EventShape.HYPER_DIRECTED || row.has("receiver");
    int receiver = needed ? nodes.get(row.get("receiver")) : -1;
    if (first == null || !row.get("event").equals(first.get("event"))) {
      flush();
      first = row;
    } else if (time(row) != time(first)) {
      throw new BadInputException(
          "event '" + row.get("event") + "' has two times, here and in line " + first.line(),
          "give the rows of one event one time");
    }
    if (!from.contains(sender)) {
      from.add(sender);
    }
    IntArrayList side = shape == EventShape.HYPER_UNDIRECTED ? from : to;
    if (receiver >= 0 && !side.contains(receiver)) {
      side.add(receiver);
    }
  }

  private int type(Row row) {
    return row.has("type") ? builder.type(row.get("type")) : 0;
  }

  private static double weight(Row row) {
    return row.has("weight") ? row.number("weight") : 1;
  }

  private static boolean isExplained(Row row) {
    String role = row.get("role", "explained");
    if (!role.equals("explained") && !role.equals("state")) {
      throw new BadInputException("role '" + role + "'", "write explained or state");
    }
    return role.equals("explained");
  }

  private void flush() {
    Row row = first;
    if (row != null) {
      errors.guard(
          row,
          () -> {
            builder.add(
                time(row),
                from.toIntArray(),
                to.toIntArray(),
                type(row),
                weight(row),
                isExplained(row));
            provenance.event(row.line());
          });
    }
    first = null;
    from.clear();
    to.clear();
  }
}
