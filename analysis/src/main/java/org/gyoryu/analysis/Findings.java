package org.gyoryu.analysis;

import java.util.List;
import java.util.Optional;
import org.gyoryu.analysis.completeness.CompletenessQuestion;
import org.gyoryu.analysis.drivers.DriversQuestion;
import org.gyoryu.analysis.finding.Question;
import org.gyoryu.analysis.forms.FormsQuestion;
import org.gyoryu.analysis.growth.GrowthQuestion;
import org.gyoryu.analysis.mechanisms.MechanismsQuestion;
import org.gyoryu.analysis.outlook.OutlookQuestion;
import org.gyoryu.analysis.reach.ReachQuestion;
import org.gyoryu.analysis.types.TypesQuestion;

/** The one list of questions that Gyoryu answers. */
public final class Findings {

  private static final List<Question> ALL =
      List.of(
          new GrowthQuestion(),
          new TypesQuestion(),
          new ReachQuestion(),
          new MechanismsQuestion(),
          new FormsQuestion(),
          new CompletenessQuestion(),
          new DriversQuestion(),
          new OutlookQuestion());

  private Findings() {}

  /** All questions, in the order in which they are shown. */
  public static List<Question> all() {
    return ALL;
  }

  /** The question of an id. */
  public static Optional<Question> find(String id) {
    return ALL.stream().filter(question -> question.id().equals(id)).findFirst();
  }
}
