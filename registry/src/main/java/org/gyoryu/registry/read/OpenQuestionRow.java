package org.gyoryu.registry.read;

import java.util.List;
import org.gyoryu.registry.reconcile.OpenQuestion;

/**
 * An open question and its number in the list.
 *
 * @param governments those that it concerns, in the order of their ids in the question
 */
public record OpenQuestionRow(long id, OpenQuestion question, List<GovernmentRef> governments) {

  public OpenQuestionRow {
    governments = List.copyOf(governments);
  }
}
