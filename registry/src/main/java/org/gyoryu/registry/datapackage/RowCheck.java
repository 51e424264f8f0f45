package org.gyoryu.registry.datapackage;

import static org.gyoryu.registry.datapackage.Complaint.quoted;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gyoryu.model.PartialDate;

/** Checks the rows of one table: values, keys, references and dates. */
final class RowCheck implements TableReading.Sink {

  private final Resource resource;
  private final TableSchema schema;
  private final TableReading reading;
  private final KeyIndex index;
  private final Problems problems;
  private final RowHandler handler;
  private final List<ValueCheck> values;
  private final List<Uniqueness> uniquenesses = new ArrayList<>();

  /** Columns that together may not repeat. */
  private record Uniqueness(List<String> columns, KeySet seen) {}

  RowCheck(
      Resource resource,
      TableReading reading,
      KeyIndex index,
      Problems problems,
      RowHandler handler) {
    this.resource = resource;
    this.schema = resource.schema();
    this.reading = reading;
    this.index = index;
    this.problems = problems;
    this.handler = handler;
    this.values = schema.fields().stream().map(ValueCheck::new).toList();
    if (!schema.primaryKey().isEmpty()) {
      addUniqueness(schema.primaryKey());
    }
    for (Field field : schema.fields()) {
      if (field.constraints().unique() && !schema.primaryKey().equals(List.of(field.name()))) {
        addUniqueness(List.of(field.name()));
      }
    }
  }

  private void addUniqueness(List<String> columns) {
    uniquenesses.add(new Uniqueness(columns, new KeySet()));
  }

  @Override
  public void take(long line, String[] row) {
    long before = problems.count();
    checkValues(line, row);
    checkUniqueness(line, row);
    if (problems.count() == before) {
      checkReferences(line, row);
      checkLists(line, row);
      checkExistence(line, row);
      checkLifetime(line, row);
    }
    if (problems.count() == before) {
      handler.handle(new Row(line, schema, Arrays.asList(row)));
    }
  }

  private void checkValues(long line, String[] row) {
    for (int column = 0; column < row.length; column++) {
      if (!reading.isMissing(column)) {
        Optional<Complaint> complaint = values.get(column).check(row[column]);
        if (complaint.isPresent()) {
          problem(
              line,
              schema.fields().get(column).name(),
              complaint.get().what(),
              complaint.get().remedy());
        }
      }
    }
  }

  private void checkUniqueness(long line, String[] row) {
    for (Uniqueness unique : uniquenesses) {
      String[] key = KeyIndex.pick(row, schema.indexesOf(unique.columns()));
      if (!isEmpty(key) && !unique.seen().add(key)) {
        problem(
            line,
            String.join(", ", unique.columns()),
            quoted(String.join(", ", key)) + " occurs a second time.",
            "Maybe delete one of the two rows, or give one its own "
                + (key.length == 1 ? "value." : "values."));
      }
    }
  }

  private static boolean isEmpty(String[] key) {
    return Arrays.stream(key).allMatch(String::isEmpty);
  }

  private void checkReferences(long line, String[] row) {
    for (ForeignKey key : schema.foreignKeys()) {
      String[] given = KeyIndex.pick(row, schema.indexesOf(key.fields()));
      boolean missing = Arrays.asList(given).contains("");
      if (!missing && !index.has(key.resource(), key.referenced(), given)) {
        broken(line, String.join(", ", key.fields()), String.join(", ", given), key.resource());
      }
    }
  }

  private void checkLists(long line, String[] row) {
    for (int column = 0; column < row.length; column++) {
      Optional<ListReference> list = schema.fields().get(column).list();
      if (list.isPresent() && !row[column].isEmpty()) {
        for (String key : row[column].split(Pattern.quote(list.get().separator()), -1)) {
          if (!index.has(list.get().resource(), List.of(list.get().field()), key)) {
            broken(line, schema.fields().get(column).name(), key, list.get().resource());
          }
        }
      }
    }
  }

  private void broken(long line, String column, String key, String target) {
    problem(
        line,
        column,
        quoted(key) + " does not occur in " + target + ".",
        "Maybe correct it, or add the row to " + target + ".");
  }

  private void checkExistence(long line, String[] row) {
    for (ExistenceRule rule : resource.existed()) {
      String named = row[schema.indexOf(rule.column())];
      String dated = row[schema.indexOf(rule.date())];
      Optional<PartialDate> since =
          rule.country().isPresent()
              ? index.existence().sinceOfName(rule.country().get(), named)
              : index.existence().sinceOfId(named);
      if (since.isPresent() && PartialDate.parse(dated).isCertainlyBefore(since.get())) {
        problem(
            line,
            rule.date(),
            dated + " lies before " + named + " came into being (" + since.get() + ").",
            "Maybe the date is wrong, or the row means a predecessor of another name.");
      }
    }
  }

  private void checkLifetime(long line, String[] row) {
    resource
        .lifetimes()
        .ifPresent(
            lifetimes -> {
              String from = row[schema.indexOf(lifetimes.from())];
              String to = row[schema.indexOf(lifetimes.to())];
              if (PartialDate.parse(to).isCertainlyBefore(PartialDate.parse(from))) {
                problem(
                    line,
                    lifetimes.to(),
                    to + " lies before " + lifetimes.from() + " (" + from + ").",
                    "Maybe the two dates were swapped.");
              }
            });
  }

  private void problem(long line, String column, String what, String remedy) {
    problems.add(new Problem(resource.path(), line, column, what, remedy));
  }
}
