package org.gyoryu.registry.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.gyoryu.model.Policy;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Policies that promote or hinder exchange. */
public final class PolicyQueries {

  private final JdbcClient client;

  PolicyQueries(DataSource dataSource) {
    this.client = JdbcClient.create(dataSource);
  }

  /** All, from new to old. */
  public List<PolicyRow> list() {
    return select("");
  }

  public Optional<PolicyRow> find(String id) {
    return select(id).stream().findFirst();
  }

  private record Target(String policyId, GovernmentRef government) {}

  /** Of one id, or all if it is empty. */
  private List<PolicyRow> select(String id) {
    Map<String, List<GovernmentRef>> regions =
        client
            .sql(
                """
                select r.policy_id, %s
                from policy_region r join government g on g.id = r.government_id
                where :id in ('', r.policy_id) order by r.policy_id, g.id
                """
                    .formatted(Rows.governmentColumns("g", "")))
            .param("id", id)
            .query(
                (row, number) -> new Target(row.getString("policy_id"), Rows.government(row, "")))
            .list()
            .stream()
            .collect(
                Collectors.groupingBy(
                    Target::policyId, Collectors.mapping(Target::government, Collectors.toList())));
    return client
        .sql("select * from policy where :id in ('', id) order by sort_day desc, id desc")
        .param("id", id)
        .query(
            (row, number) -> {
              List<GovernmentRef> targets = regions.getOrDefault(row.getString("id"), List.of());
              Policy policy =
                  new Policy(
                      row.getString("id"),
                      Rows.date(row, "date"),
                      row.getString("scope"),
                      Rows.sourcedNames(row),
                      row.getString("kind"),
                      row.getInt("sign"),
                      targets.stream().map(GovernmentRef::id).toList(),
                      row.getString("source_id"));
              return new PolicyRow(policy, row.getString("regions"), targets);
            })
        .list();
  }
}
