package org.gyoryu.analysis.reach;

import static org.gyoryu.analysis.finding.Unit.CALENDAR_YEAR;
import static org.gyoryu.analysis.finding.Unit.COUNT;
import static org.gyoryu.analysis.finding.Unit.SHARE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.gyoryu.analysis.dating.TieDates;
import org.gyoryu.analysis.finding.FindingBuilder;
import org.gyoryu.analysis.finding.TableBuilder;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.finding.Words;
import org.gyoryu.analysis.stats.Estimate;
import org.gyoryu.analysis.stats.Intervals;
import org.gyoryu.model.Government;
import org.gyoryu.model.Snapshot;

/** Which governments of side a led to the far regions, and which never went. */
final class ReachLeaders {

  private static final int MOST_LEADERS = 30;

  private ReachLeaders() {}

  /** Far ties of one government or province. */
  private static final class Tally {
    private final String id;
    private int ties;
    private int far;
    private int firstFar = Integer.MAX_VALUE;

    private Tally(String id) {
      this.id = id;
    }
  }

  /** First-tier areas, governments that led, and those that never went. */
  static void describe(FindingBuilder finding, Snapshot snapshot, TieDates dates, FarRegions far) {
    List<Tally> provinces = records(snapshot, dates, far, id -> snapshot.province(id).id());
    snapshot.governments().values().stream()
        .filter(g -> g.country().equals(snapshot.sides().a()))
        .filter(g -> g.parentId().isEmpty() && !g.isDissolved())
        .filter(g -> provinces.stream().noneMatch(record -> record.id.equals(g.id())))
        .sorted(Comparator.comparing(Government::id))
        .forEach(g -> provinces.add(new Tally(g.id())));
    write(
        finding,
        snapshot,
        "provinces",
        Text.of("광역별 진출", "各省级政府的拓展", "Reach by first-tier area"),
        provinces);
    List<Tally> governments = records(snapshot, dates, far, Function.identity());
    write(
        finding,
        snapshot,
        "leaders",
        Text.of("먼 권역에 앞서 진출한 정부", "率先拓展较远地区的政府", "Governments that led"),
        governments.stream().filter(record -> record.far > 0).limit(MOST_LEADERS).toList());
    write(
        finding,
        snapshot,
        "never",
        Text.of(
            "먼 권역에 진출하지 않은 정부(관계 3건 이상)",
            "从未拓展较远地区的政府（关系3对以上）",
            "Governments that never went (three ties or more)"),
        governments.stream().filter(record -> record.far == 0 && record.ties >= 3).toList());
  }

  private static List<Tally> records(
      Snapshot snapshot, TieDates dates, FarRegions far, Function<String, String> unit) {
    Map<String, Tally> byId = new TreeMap<>();
    for (int i = 0; i < dates.size(); i++) {
      Tally record = byId.computeIfAbsent(unit.apply(dates.tie(i).aId()), Tally::new);
      boolean isFar = far.region(snapshot, dates.tie(i).bId()).filter(far::isFar).isPresent();
      record.ties++;
      record.far += isFar ? 1 : 0;
      if (isFar && dates.isDated(i)) {
        record.firstFar = Math.min(record.firstFar, dates.year(i, 0));
      }
    }
    List<Tally> records = new ArrayList<>(byId.values());
    records.sort(
        Comparator.comparingInt((Tally r) -> -r.far)
            .thenComparingInt(r -> -r.ties)
            .thenComparing(r -> r.id));
    return records;
  }

  private static void write(
      FindingBuilder finding, Snapshot snapshot, String id, Text title, List<Tally> records) {
    TableBuilder table =
        new TableBuilder(id, title)
            .words("id", Text.of("부호", "代码", "id"))
            .words("government", Words.GOVERNMENT)
            .number("ties", Words.TIES, COUNT)
            .number("far", Text.of("먼 권역 관계", "较远地区关系", "ties to far regions"), COUNT)
            .estimate("share", Words.SHARE, SHARE)
            .number("first", Text.of("먼 권역 첫 체결 연도", "较远地区首次缔结年份", "first far tie"), CALENDAR_YEAR);
    for (Tally record : records) {
      Estimate share = Intervals.wilson(record.far, record.ties);
      table.row(
          record.id,
          Words.government(snapshot, record.id),
          record.ties,
          record.far,
          share.value(),
          share.low(),
          share.high(),
          record.firstFar == Integer.MAX_VALUE ? Double.NaN : record.firstFar);
    }
    finding.table(table.build());
  }
}
