package org.gyoryu.registry.store;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gyoryu.model.Government;
import org.gyoryu.model.Snapshot;
import org.gyoryu.model.Stage;
import org.gyoryu.model.Tie;

/**
 * The changes of the number of ties by year and kind: reaching a kind adds one to it and takes one
 * from the kind that was left, so that the sum up to a year is the number of ties of that kind
 * then. A stage counts in the year by whose end it was certainly reached; undated stages stand in
 * year 0.
 */
final class TieCounts {

  private record Cell(
      int year,
      String kind,
      String aTier,
      String bTier,
      String aProvince,
      String bProvince,
      String aRegion,
      String bRegion,
      String type,
      String status) {}

  private static final Comparator<Cell> ORDER =
      Comparator.comparingInt(Cell::year).thenComparing(Cell::toString);

  private final Snapshot snapshot;
  private final Map<Cell, Integer> deltas = new TreeMap<>(ORDER);

  TieCounts(Snapshot snapshot) {
    this.snapshot = snapshot;
    snapshot.ties().forEach(this::count);
  }

  private void count(Tie tie) {
    List<Stage> inTime =
        tie.stages().stream()
            .sorted(
                Comparator.comparing((Stage stage) -> year(stage) == 0)
                    .thenComparing(TieCounts::year)
                    .thenComparing(Stage::kind))
            .toList();
    Stage current = null;
    for (Stage stage : inTime) {
      if (current == null || stage.kind().compareTo(current.kind()) > 0) {
        deltas.merge(cell(tie, stage, stage.kind().name()), 1, Integer::sum);
        if (current != null) {
          deltas.merge(cell(tie, stage, current.kind().name()), -1, Integer::sum);
        }
        current = stage;
      }
    }
  }

  private static int year(Stage stage) {
    return stage.date().year();
  }

  private Cell cell(Tie tie, Stage stage, String kind) {
    Government a = snapshot.government(tie.aId());
    Government b = snapshot.government(tie.bId());
    return new Cell(
        year(stage),
        kind,
        a.level().tier().name(),
        b.level().tier().name(),
        snapshot.province(a.id()).id(),
        snapshot.province(b.id()).id(),
        a.regionCode(),
        b.regionCode(),
        tie.type().name(),
        tie.status().name());
  }

  void write(CopyRows rows) {
    deltas.forEach(
        (cell, delta) ->
            rows.add(
                cell.year(),
                cell.kind(),
                cell.aTier(),
                cell.bTier(),
                cell.aProvince(),
                cell.bProvince(),
                cell.aRegion(),
                cell.bRegion(),
                cell.type(),
                cell.status(),
                delta));
    rows.flush();
  }
}
