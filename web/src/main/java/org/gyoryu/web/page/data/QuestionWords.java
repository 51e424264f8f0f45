package org.gyoryu.web.page.data;

import java.util.stream.Collectors;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.TieKind;
import org.gyoryu.registry.read.OpenQuestionRow;
import org.gyoryu.registry.reconcile.OpenQuestion;
import org.gyoryu.web.frame.Visit;

/** An open question in the reader's language. */
public final class QuestionWords {

  private QuestionWords() {}

  /** What it is about: two governments, one, or a name that nobody is known by. */
  public static String subject(OpenQuestionRow row, Visit visit) {
    return switch (row.question().kind()) {
      case UNRESOLVED, AMBIGUOUS ->
          row.question().subject().isEmpty()
              ? visit.t("question.no-name")
              : row.question().subject();
      case ANNOUNCED_ONLY, DATE_CONFLICT, KIND_CONFLICT, BEFORE_EXISTENCE -> names(row, visit);
    };
  }

  private static String names(OpenQuestionRow row, Visit visit) {
    return row.governments().stream().map(visit::name).collect(Collectors.joining(" – "));
  }

  /** Why it is open. */
  public static String reason(OpenQuestionRow row, Visit visit) {
    OpenQuestion question = row.question();
    return switch (question.kind()) {
      case UNRESOLVED ->
          visit.t(question.subject().isEmpty() ? "question.nobody" : "question.unknown-name");
      case AMBIGUOUS -> visit.t("question.several", "names", names(row, visit));
      case ANNOUNCED_ONLY ->
          question.said().isEmpty()
              ? visit.t("question.announced")
              : visit.t("question.announced-for", "said", date(question.said(), visit));
      case DATE_CONFLICT ->
          visit.t(
              "question.conflict",
              "said",
              date(question.said(), visit),
              "settled",
              date(question.settled(), visit));
      case KIND_CONFLICT ->
          visit.t(
              "question.conflict",
              "said",
              visit.label(TieKind.valueOf(question.said())),
              "settled",
              visit.label(TieKind.valueOf(question.settled())));
      case BEFORE_EXISTENCE ->
          visit.t(
              "question.before",
              "said",
              date(question.said(), visit),
              "settled",
              date(question.settled(), visit));
    };
  }

  private static String date(String written, Visit visit) {
    return visit.date(PartialDate.parse(written));
  }
}
