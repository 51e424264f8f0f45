package org.gyoryu.registry.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.gyoryu.registry.CsvRows;
import org.gyoryu.registry.content.Content;
import org.gyoryu.registry.reconcile.OpenQuestion;
import org.gyoryu.registry.reconcile.Reconciler;
import org.gyoryu.registry.reconcile.Reconciliation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterimTest {
  @TempDir static Path directory;

  @Test
  void run() {
    long t = System.nanoTime();
    Reconciliation r = Reconciler.reconcile(Content.read(new CsvRows(Path.of("../data"))));
    System.out.println("ms " + (System.nanoTime() - t) / 1000000);
    System.out.println(
        r.resolvedShare() + " " + r.unresolvedExchanges() + " ties " + r.snapshot().ties().size());
    System.out.println(
        r.snapshot().ties().stream()
            .collect(Collectors.groupingBy(x -> x.kind(), Collectors.counting())));
    System.out.println(
        r.snapshot().ties().stream()
            .collect(Collectors.groupingBy(x -> x.status(), Collectors.counting())));
    System.out.println(
        r.snapshot().ties().stream()
            .collect(Collectors.groupingBy(x -> x.type(), Collectors.counting())));
    System.out.println(
        r.openQuestions().stream()
            .collect(Collectors.groupingBy(OpenQuestion::kind, Collectors.counting())));
    r.openQuestions().stream()
        .filter(
            q ->
                q.kind() == OpenQuestion.Kind.UNRESOLVED || q.kind() == OpenQuestion.Kind.AMBIGUOUS)
        .limit(60)
        .forEach(System.out::println);
    r.openQuestions().stream()
        .filter(q -> q.kind() == OpenQuestion.Kind.KIND_CONFLICT)
        .limit(10)
        .forEach(System.out::println);
    System.out.println(
        r.snapshot().ties().stream().filter(x -> x.id().contains("KR-46110~CN-320700")).toList());
    try (Database db = Database.embedded(directory)) {
      t = System.nanoTime();
      new ProjectionWriter(db).write(r);
      System.out.println("write ms " + (System.nanoTime() - t) / 1000000);
      System.out.println(
          db.client()
              .sql(
                  "select kind, sum(delta) from tie_count where year between 1 and 2018 group by 1")
              .query()
              .listOfRows());
    }
    assertThat(r.resolvedShare()).isGreaterThan(0.9);
  }
}
