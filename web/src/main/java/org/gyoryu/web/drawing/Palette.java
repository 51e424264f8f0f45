package org.gyoryu.web.drawing;

/** Colours that colour-blind eyes tell apart (Okabe and Ito 2008), each with a dash of its own. */
final class Palette {

  private static final String[] COLOURS = {
    "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#a67c00", "#3a9ad9", "#7d8896"
  };
  private static final String[] DASHES = {"none", "7 3", "2 3", "9 3 2 3", "4 4", "12 4", "1 4"};

  private Palette() {}

  static String colour(int index) {
    return COLOURS[index % COLOURS.length];
  }

  static String fill(int index) {
    return "fill=\"" + colour(index) + "\"";
  }

  static String stroke(int index) {
    return "fill=\"none\" stroke=\"%s\" stroke-width=\"2\" stroke-dasharray=\"%s\""
        .formatted(colour(index), DASHES[index % DASHES.length]);
  }
}
