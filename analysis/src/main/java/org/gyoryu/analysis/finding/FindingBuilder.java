package org.gyoryu.analysis.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gyoryu.model.Snapshot;

/** Gathers the parts of a {@link Finding} while it is computed. */
public final class FindingBuilder {

  private final Question question;
  private final Snapshot snapshot;
  private final Settings settings;
  private final List<Figure> figures = new ArrayList<>();
  private final List<FindingTable> tables = new ArrayList<>();
  private final List<Chart> charts = new ArrayList<>();
  private final List<Finding.Note> notes = new ArrayList<>();
  private final List<Text> steps = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private final List<Text> caveats = new ArrayList<>();
  private int keys;
  private Text statement;
  private Text rule;

  public FindingBuilder(Question question, Snapshot snapshot, Settings settings) {
    this.question = question;
    this.snapshot = snapshot;
    this.settings = settings;
    this.statement = question.words();
    this.rule = question.words();
  }

  /** The statement that is graded, and the rule of the grade. */
  public FindingBuilder graded(Text gradedStatement, Text gradeRule) {
    statement = gradedStatement;
    rule = gradeRule;
    return this;
  }

  /** Keeps a figure and gives it back for use in the answer. */
  public Figure figure(Figure figure) {
    figures.add(figure);
    return figure;
  }

  /** Keeps a figure that the answer rests on; these stand before all others. */
  public Figure key(Figure figure) {
    figures.add(keys++, figure);
    return figure;
  }

  /** Keeps a table and gives it back. */
  public FindingTable table(FindingTable table) {
    tables.add(table);
    return table;
  }

  public FindingBuilder chart(Chart chart) {
    charts.add(chart);
    return this;
  }

  /** What to know beside a chart, which need not be there yet. */
  public FindingBuilder note(String chartId, Text text) {
    notes.add(new Finding.Note(chartId, text));
    return this;
  }

  public FindingBuilder step(Text step) {
    steps.add(step);
    return this;
  }

  public FindingBuilder references(String... citations) {
    Arrays.stream(citations).map(Reference::new).forEach(references::add);
    return this;
  }

  public FindingBuilder caveat(Text caveat) {
    caveats.add(caveat);
    return this;
  }

  public Finding answer(Text answer, Grade grade) {
    return new Finding(
        question.id(),
        question.words(),
        statement,
        answer,
        grade,
        rule,
        figures,
        tables,
        charts,
        notes,
        new Method(steps, references),
        caveats,
        snapshot.id(),
        question.command(settings));
  }

  /** The finding that the snapshot holds nothing to answer from, with the reason. */
  public Finding notEnoughData(Text reason) {
    return answer(reason, Grade.NOT_ENOUGH_DATA);
  }
}
