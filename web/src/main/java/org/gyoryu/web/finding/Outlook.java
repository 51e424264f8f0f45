package org.gyoryu.web.finding;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gyoryu.analysis.finding.Finding;

/**
 * How far the findings of a snapshot were at one moment.
 *
 * @param done findings by the ids of their questions
 * @param failed ids of questions that could not be answered because of a fault
 * @param stopped ids of questions whose work somebody stopped
 * @param parts how much of the work for each question is done, 0 to 1
 */
public record Outlook(
    Map<String, Finding> done, Set<String> failed, Set<String> stopped, Map<String, Double> parts) {

  public Outlook {
    done = Map.copyOf(done);
    failed = Set.copyOf(failed);
    stopped = Set.copyOf(stopped);
    parts = Map.copyOf(parts);
  }

  public Optional<Finding> find(String questionId) {
    return Optional.ofNullable(done.get(questionId));
  }

  public boolean hasFailed(String questionId) {
    return failed.contains(questionId);
  }

  public boolean isStopped(String questionId) {
    return stopped.contains(questionId);
  }

  /** Whether any work is still to be done. */
  public boolean isRunning() {
    return settled().size() < parts.size();
  }

  /** Ids of those that are done, failed, or stopped, in alphabetical order. */
  public SortedSet<String> settled() {
    SortedSet<String> ids = new TreeSet<>(done.keySet());
    ids.addAll(failed);
    ids.addAll(stopped);
    return ids;
  }

  /** Whole per cent of all the work. */
  public int percent() {
    return percent(parts.values().stream().mapToDouble(Double::doubleValue).average().orElse(0));
  }

  /** Whole per cent of the work for one question. */
  public int percent(String questionId) {
    return percent(parts.getOrDefault(questionId, 0.0));
  }

  private static int percent(double part) {
    return (int) Math.floor(100 * part);
  }
}
