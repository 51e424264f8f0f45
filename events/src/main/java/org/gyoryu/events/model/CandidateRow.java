package org.gyoryu.events.model;

import java.util.StringJoiner;
import org.gyoryu.events.history.Nodes;
import org.gyoryu.events.riskset.CandidateBlock;

/**
 * One candidate with its statistics; valid only while it is handed out.
 *
 * @param exposure time that the row stands for in interval models, 0 for an event; 1 in ordinal
 *     ones
 * @param statistics one value an effect, offsets included, in the order of the effects
 */
@SuppressWarnings("ArrayRecordComponent") // a view for one call
public record CandidateRow(
    long stratum,
    double time,
    boolean isEvent,
    double exposure,
    double offset,
    double[] statistics,
    CandidateBlock block,
    int row) {

  /** Returns the names of the senders, separated by spaces. */
  public String senders(Nodes nodes) {
    StringJoiner names = new StringJoiner(" ");
    for (int k = 0; k < block.senderCount(row); k++) {
      names.add(nodes.name(block.sender(row, k)));
    }
    return names.toString();
  }

  /** Returns the names of the receivers, separated by spaces; empty if there are none. */
  public String receivers(Nodes nodes) {
    StringJoiner names = new StringJoiner(" ");
    for (int k = 0; k < block.receiverCount(row); k++) {
      if (block.receiver(row, k) >= 0) {
        names.add(nodes.name(block.receiver(row, k)));
      }
    }
    return names.toString();
  }
}
