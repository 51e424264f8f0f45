package org.gyoryu.web.api;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gyoryu.analysis.Findings;
import org.gyoryu.analysis.finding.Column;
import org.gyoryu.analysis.finding.Finding;
import org.gyoryu.analysis.finding.FindingTable;
import org.gyoryu.analysis.finding.Grade;
import org.gyoryu.analysis.finding.Question;
import org.gyoryu.analysis.finding.Unit;
import org.gyoryu.model.Language;
import org.gyoryu.registry.read.Registry;
import org.gyoryu.registry.read.Words;
import org.gyoryu.web.finding.FindingStore;
import org.gyoryu.web.finding.Outlook;

/** The endpoints of findings, their tables included. */
final class FindingEndpoints {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String LANG = "lang";
  private static final List<String> LANGUAGES = List.of("ko", "zh", "en");

  private static final List<Parameter> PARAMETERS =
      List.of(new Parameter(LANG, "string", "Language of words; usually en", LANGUAGES));

  private static final Table<Map<String, Object>> HEADLINE =
      table(
          "Finding",
          "What the data says to one question",
          text("id", "Key"),
          text("question", "The question"),
          text("statement", "The statement that is graded"),
          word("grade", Grade.class, "How far the evidence carries the statement"),
          text("answer", "Made from the figures"),
          text("rule", "By which the grade was given"),
          text("command", "That computes it again"),
          text("snapshot", "Id of the state that it was computed from"));

  private static final Table<Map<String, Object>> FIGURE =
      table(
          "Figure",
          "One number with its uncertainty",
          text("id", "Unique within its finding"),
          text("label", "In words"),
          number("value", "Null if it could not be computed"),
          number("low", "Lower end of the 95 % interval; null if there is none"),
          number("high", "Upper end; null if there is none, or no bound"),
          word("unit", Unit.class, "What it counts or measures"),
          field("n", Field.Type.INTEGER, "Number of things that it was computed from"));

  private static final Table<Map<String, Object>> TABLE =
      table(
          "FindingTable",
          "A table of a finding; one by one, also as CSV, at /findings/{id}/{table}",
          text("id", "Unique within its finding"),
          text("title", "In words"),
          field("columns", Field.Type.OBJECTS, "Id, label and unit of each column"),
          field("rows", Field.Type.OBJECTS, "Cells by column id"));

  private static final Table<Map<String, Object>> CHART =
      table(
          "Chart",
          "What a chart draws",
          text("id", "Unique within its finding"),
          text("title", "In words"),
          text("table", "Id of its table"),
          field("columns", Field.Type.TEXTS, "Ids of the columns that it draws"),
          field("notes", Field.Type.TEXTS, "What to know beside it"));

  private static final Table<Map<String, Object>> ROW =
      new Table<>("FindingRow", "Cells by column id, which differ from table to table", List.of());

  private final Registry registry;
  private final FindingStore store;

  FindingEndpoints(Registry registry, FindingStore store) {
    this.registry = registry;
    this.store = store;
  }

  List<Endpoint> all() {
    return List.of(list(), one(), table());
  }

  private Endpoint list() {
    return new Endpoint(
        "/findings",
        "Findings: question, answer and grade; null until they are computed",
        PARAMETERS,
        false,
        new Endpoint.Shape.Rows(HEADLINE),
        Optional.empty(),
        () -> outlook().settled().toString(),
        call -> {
          FindingJson json = json(call);
          Outlook outlook = outlook();
          List<Map<String, Object>> rows = new ArrayList<>();
          for (Question question : Findings.all()) {
            rows.add(
                outlook
                    .find(question.id())
                    .map(json::headline)
                    .orElseGet(() -> json.headline(question)));
          }
          return Optional.of(Answer.Rows.all(HEADLINE, rows));
        });
  }

  private Outlook outlook() {
    return store.outlook(registry.snapshots().get().id());
  }

  private Endpoint one() {
    return new Endpoint(
        "/findings/" + Endpoint.ID,
        "One finding with its figures, tables, charts and method",
        PARAMETERS,
        false,
        new Endpoint.Shape.Parts(
            List.of(
                Part.one("finding", HEADLINE, "Question, answer and grade"),
                Part.list("figures", FIGURE, "Numbers that the answer rests on"),
                Part.list("tables", TABLE, "Its tables"),
                Part.list("charts", CHART, "Its charts"),
                Part.texts("method", "How it was computed"),
                Part.texts("references", "Works that the method comes from"),
                Part.texts("caveats", "What to keep in mind"))),
        Optional.empty(),
        call -> require(call.id()).map(finding -> new Answer.Parts(json(call).object(finding))));
  }

  private Endpoint table() {
    return new Endpoint(
        "/findings/" + Endpoint.ID + "/" + Endpoint.TABLE,
        "One table of a finding",
        PARAMETERS,
        false,
        new Endpoint.Shape.Rows(ROW),
        Optional.empty(),
        call -> {
          String[] ids = call.id().split("/", 2);
          return require(ids[0])
              .flatMap(finding -> find(finding, ids[1]))
              .map(table -> Answer.Rows.all(columns(table), json(call).rows(table)));
        });
  }

  private static Optional<FindingTable> find(Finding finding, String tableId) {
    return finding.tables().stream().filter(table -> table.id().equals(tableId)).findFirst();
  }

  private static Table<Map<String, Object>> columns(FindingTable table) {
    return new Table<>(
        ROW.name(),
        ROW.description(),
        table.columns().stream().map(FindingEndpoints::field).toList());
  }

  private static Field<Map<String, Object>> field(Column column) {
    Field.Type type = column.unit().isPresent() ? Field.Type.NUMBER : Field.Type.TEXT;
    return field(column.id(), type, column.label().en());
  }

  private static FindingJson json(Call call) {
    return new FindingJson(
        call.parameters().choice(LANG, LANGUAGES).flatMap(Language::find).orElse(Language.EN));
  }

  /** Empty if there is no such question. */
  private Optional<Finding> require(String questionId) {
    if (Findings.find(questionId).isEmpty()) {
      return Optional.empty();
    }
    String snapshotId = registry.snapshots().get().id();
    Optional<Finding> finding = store.find(snapshotId, questionId, PATIENCE);
    if (finding.isEmpty()) {
      throw missing(store.outlook(snapshotId), questionId);
    }
    return finding;
  }

  private static Problem missing(Outlook outlook, String questionId) {
    if (outlook.hasFailed(questionId)) {
      return Problem.unexpected();
    }
    return Problem.notYet(
        "Finding "
            + questionId
            + (outlook.isStopped(questionId)
                ? " was stopped; its page begins it again."
                : " is being computed; ask again in a minute."));
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  private static Table<Map<String, Object>> table(
      String name, String description, Field<Map<String, Object>>... fields) {
    return Table.of(name, description, fields);
  }

  private static Field<Map<String, Object>> text(String name, String description) {
    return field(name, Field.Type.TEXT, description);
  }

  private static Field<Map<String, Object>> word(
      String name, Class<? extends Enum<?>> constants, String description) {
    return new Field<>(
        name,
        name,
        Field.Type.TEXT,
        description,
        Stream.of(constants.getEnumConstants()).map(Words::word).toList(),
        Optional.empty(),
        row -> row.get(name));
  }

  private static Field<Map<String, Object>> number(String name, String description) {
    return field(name, Field.Type.NUMBER, description);
  }

  private static Field<Map<String, Object>> field(
      String name, Field.Type type, String description) {
    return Field.of(name, type, description, row -> row.get(name));
  }
}
