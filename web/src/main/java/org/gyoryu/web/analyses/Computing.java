package org.gyoryu.web.analyses;

/**
 * How far something is that is being computed.
 *
 * @param isRunning false if it is over, however it ended
 * @param part 0 to 1
 */
public record Computing(boolean isRunning, double part) {

  /** Whole per cent of the work. */
  public int percent() {
    return (int) Math.floor(100 * part);
  }
}
