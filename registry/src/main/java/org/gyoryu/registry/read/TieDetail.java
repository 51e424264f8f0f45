package org.gyoryu.registry.read;

import java.util.List;
import org.gyoryu.model.SideView;

/**
 * All that is known of one tie.
 *
 * @param stages in rising order of commitment
 * @param sides what each side's pages recognise
 * @param claims by id, each with its source and role
 * @param exchanges of the two governments, from new to old; at most {@link
 *     TieQueries#MOST_EXCHANGES}
 * @param mechanisms that both sit in
 */
public record TieDetail(
    TieRow row,
    List<StageRow> stages,
    List<SideView> sides,
    List<ClaimRow> claims,
    List<ExchangeRow> exchanges,
    List<MechanismRow> mechanisms,
    List<OpenQuestionRow> openQuestions) {

  public TieDetail {
    stages = List.copyOf(stages);
    sides = List.copyOf(sides);
    claims = List.copyOf(claims);
    exchanges = List.copyOf(exchanges);
    mechanisms = List.copyOf(mechanisms);
    openQuestions = List.copyOf(openQuestions);
  }
}
