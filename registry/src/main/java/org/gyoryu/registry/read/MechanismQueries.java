package org.gyoryu.registry.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.gyoryu.model.MechanismKind;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mechanisms, their members and their meetings. */
public final class MechanismQueries {

  private static final String SELECT =
      """
      select m.*,
        (select count(*) from membership s where s.mechanism_id = m.id) as members,
        (select count(*) from meeting t where t.mechanism_id = m.id) as meetings
      from mechanism m
      """;

  private final JdbcClient client;
  private final MeetingQueries meetings;

  MechanismQueries(DataSource dataSource) {
    this.client = JdbcClient.create(dataSource);
    this.meetings = new MeetingQueries(dataSource);
  }

  /** All, in the order of the data package. */
  public List<MechanismRow> list() {
    return client.sql(SELECT + "order by position").query(MechanismQueries::row).list();
  }

  /** Those that a government sits or sat in. */
  public List<MechanismRow> ofGovernment(String governmentId) {
    return client
        .sql(
            SELECT
                + "where id in (select mechanism_id from membership where government_id = :id)"
                + " order by position")
        .param("id", governmentId)
        .query(MechanismQueries::row)
        .list();
  }

  /** Those that two governments both sit or sat in. */
  public List<MechanismRow> ofBoth(String aId, String bId) {
    return client
        .sql(
            SELECT
                + """
                where id in (select mechanism_id from membership where government_id = :a)
                  and id in (select mechanism_id from membership where government_id = :b)
                order by position
                """)
        .param("a", aId)
        .param("b", bId)
        .query(MechanismQueries::row)
        .list();
  }

  public Optional<MechanismRow> findRow(String id) {
    return client
        .sql(SELECT + "where id = :id")
        .param("id", id)
        .query(MechanismQueries::row)
        .optional();
  }

  /** All that is known of one mechanism. */
  public Optional<MechanismDetail> find(String id) {
    return findRow(id)
        .map(row -> new MechanismDetail(row, members(id), meetings.ofMechanism(id), sources(id)));
  }

  private List<MemberRow> members(String id) {
    return client
        .sql(
            """
            select m.mechanism_id, m.name, m.country as member_country, m.government_id, m.joined,
              m."left", m.source_id, g.latitude, g.longitude, %s
            from membership m left join government g on g.id = m.government_id
            where m.mechanism_id = :id order by m.country, m.id
            """
                .formatted(Rows.governmentColumns("g", "g_")))
        .param("id", id)
        .query(MechanismQueries::member)
        .list();
  }

  private static MemberRow member(ResultSet row, int number) throws SQLException {
    boolean resolved = row.getString("g_id") != null;
    return new MemberRow(
        row.getString("mechanism_id"),
        row.getString("name"),
        row.getString("member_country"),
        resolved ? Optional.of(Rows.government(row, "g_")) : Optional.empty(),
        Rows.place(row),
        Rows.date(row, "joined"),
        Rows.date(row, "left"),
        row.getString("source_id"));
  }

  private List<SourceRow> sources(String id) {
    return client
        .sql(
            "select "
                + Rows.SOURCE_COLUMNS
                + " from source s join mechanism_source m on m.source_id = s.id"
                + " where m.mechanism_id = :id order by s.id")
        .param("id", id)
        .query((row, number) -> Rows.source(row))
        .list();
  }

  private static MechanismRow row(ResultSet row, int number) throws SQLException {
    return new MechanismRow(
        row.getString("id"),
        Rows.sourcedNames(row),
        MechanismKind.valueOf(row.getString("kind")),
        Rows.date(row, "founded"),
        row.getString("founded_note"),
        row.getString("level"),
        row.getString("secretariat"),
        row.getString("regularity"),
        row.getString("status"),
        row.getInt("members"),
        row.getInt("meetings"));
  }
}
