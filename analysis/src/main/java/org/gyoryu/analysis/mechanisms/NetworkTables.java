package org.gyoryu.analysis.mechanisms;

import static org.gyoryu.analysis.finding.Unit.CALENDAR_YEAR;
import static org.gyoryu.analysis.finding.Unit.COUNT;
import static org.gyoryu.analysis.finding.Unit.EXPECTED_COUNT;
import static org.gyoryu.analysis.finding.Unit.INDEX;
import static org.gyoryu.analysis.finding.Unit.PROBABILITY;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gyoryu.analysis.finding.Chart;
import org.gyoryu.analysis.finding.Figure;
import org.gyoryu.analysis.finding.FindingBuilder;
import org.gyoryu.analysis.finding.Settings;
import org.gyoryu.analysis.finding.TableBuilder;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.finding.Words;
import org.gyoryu.analysis.stats.Affiliations;
import org.gyoryu.model.Membership;
import org.gyoryu.model.Snapshot;

/** The network of governments and mechanisms: by year, drawn, and against chance. */
final class NetworkTables {

  private static final int NETWORK_STEP = 5;

  private NetworkTables() {}

  static void network(
      FindingBuilder finding,
      List<MechanismHistory> histories,
      Snapshot snapshot,
      Settings settings,
      int firstYear) {
    MemberNetwork network = new MemberNetwork(histories, snapshot);
    if (network.governments().size() < 4) {
      finding.caveat(
          Text.of(
              "회원 자료가 적어 정부–메커니즘 연결망은 분석하지 않았다.",
              "成员数据过少，未分析政府—机制网络。",
              "Too few members are on record for the network of governments and mechanisms."));
      return;
    }
    networkByYear(finding, network, snapshot, firstYear);
    drawn(finding, histories, network, snapshot);
    MemberNetwork.CoMembership together = network.coMembership(snapshot, settings);
    finding.figure(
        Figure.of(
            "co-members-tied",
            Text.of(
                "같은 메커니즘에 속하면서 관계를 맺은 쌍", "同属一机制且结好的对数", "pairs in one mechanism that are tied"),
            together.tied(),
            COUNT,
            together.pairs()));
    finding.figure(
        new Figure(
            "co-members-expected",
            Text.of("우연히 기대되는 쌍", "随机情形下的期望对数", "such pairs expected by chance"),
            together.expected().value(),
            together.expected().low(),
            together.expected().high(),
            EXPECTED_COUNT,
            together.pairs()));
    finding.figure(
        Figure.of(
            "co-members-p",
            Text.of("순열검정 p값(단측)", "置换检验p值（单侧）", "permutation p (one-sided)"),
            together.p(),
            PROBABILITY,
            together.pairs()));
  }

  private static void networkByYear(
      FindingBuilder finding, MemberNetwork network, Snapshot snapshot, int firstYear) {
    TableBuilder table =
        new TableBuilder(
                "network",
                Text.of("정부–메커니즘 연결망", "政府—机制网络", "Network of governments and mechanisms"))
            .number("year", Words.YEAR, CALENDAR_YEAR)
            .number("governments", Words.GOVERNMENT, COUNT)
            .number("mechanisms", Words.MECHANISM, COUNT)
            .number("density", Text.of("밀도", "密度", "density"), INDEX)
            .number("centralisation", Text.of("중심화", "中心势", "centralisation"), INDEX)
            .number("core", Text.of("핵심 정부", "核心政府", "governments in the core"), COUNT);
    int last = snapshot.asOf().getYear();
    Set<Integer> years = new TreeSet<>();
    for (int year = last; year >= firstYear; year -= NETWORK_STEP) {
      years.add(year);
    }
    for (int year : years) {
      List<String> members = network.members(year);
      if (!members.isEmpty()) {
        Affiliations affiliations = network.in(year, members);
        table.row(
            year,
            members.size(),
            affiliations.circles(),
            affiliations.density(),
            affiliations.centralisation(),
            affiliations.core().size());
      }
    }
    finding.table(table.build());
  }

  private static void drawn(
      FindingBuilder finding,
      List<MechanismHistory> histories,
      MemberNetwork network,
      Snapshot snapshot) {
    List<String> governments = network.governments();
    int[] degrees = network.in(snapshot.asOf().getYear(), governments).degrees();
    TableBuilder nodes =
        new TableBuilder("network-nodes", Text.of("연결망의 마디", "网络节点", "Nodes"))
            .words("id", Text.of("부호", "代码", "id"))
            .words("label", Text.of("이름", "名称", "name"))
            .words("group", Text.of("구분", "类别", "group"))
            .number("size", Text.of("연결 수", "连接数", "links"), COUNT);
    for (int i = 0; i < governments.size(); i++) {
      nodes.row(
          governments.get(i),
          Words.government(snapshot, governments.get(i)),
          Text.of(snapshot.government(governments.get(i)).country()),
          degrees[i]);
    }
    TableBuilder links =
        new TableBuilder("network-links", Text.of("연결망의 선", "网络连线", "Links"))
            .words("from", Words.GOVERNMENT)
            .words("to", Words.MECHANISM);
    for (MechanismHistory history : histories) {
      Set<String> members = new TreeSet<>();
      for (Membership member : history.members()) {
        member.governmentId().filter(governments::contains).ifPresent(members::add);
      }
      if (!members.isEmpty()) {
        nodes.row(
            history.mechanism().id(),
            Text.of(history.mechanism().names()),
            MechanismTables.words(history.mechanism().kind()),
            members.size());
        members.forEach(member -> links.row(member, history.mechanism().id()));
      }
    }
    finding.table(nodes.build());
    finding.table(links.build());
    finding.chart(
        new Chart.Network(
            "network-chart",
            Text.of("지방정부와 협력 메커니즘", "地方政府与合作机制", "Local governments and mechanisms"),
            "network-links",
            "from",
            "to",
            "network-nodes"));
  }
}
