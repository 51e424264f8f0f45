package org.gyoryu.web.drawing;

import java.util.Locale;

/**
 * Writes one SVG picture. It holds presentation attributes only, no style: pages whose policy
 * forbids inline style show it as it is. Text takes the colour of the page around it.
 */
final class Svg {

  private final int height;
  private final String name;
  private final StringBuilder body = new StringBuilder();

  /**
   * @param height in pixels; the width is {@link Plot#WIDTH}
   * @param name what a screen reader says
   */
  Svg(int height, String name) {
    this.height = height;
    this.name = name;
  }

  /** Where a text stands relative to its point. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  void line(double x1, double y1, double x2, double y2, String attributes) {
    body.append(
        "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" %s/>\n"
            .formatted(at(x1), at(y1), at(x2), at(y2), attributes));
  }

  void rectangle(double x, double y, double width, double tall, String attributes, String tip) {
    titled(
        "rect",
        "x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" %s"
            .formatted(at(x), at(y), at(Math.max(0, width)), at(Math.max(0, tall)), attributes),
        tip);
  }

  void circle(double x, double y, double radius, String attributes, String tip) {
    titled(
        "circle",
        "cx=\"%s\" cy=\"%s\" r=\"%s\" %s".formatted(at(x), at(y), at(radius), attributes),
        tip);
  }

  void path(CharSequence steps, String attributes, String tip) {
    titled("path", "d=\"" + steps + "\" " + attributes, tip);
  }

  void text(double x, double y, Anchor anchor, String words) {
    text(x, y, anchor, "fill-opacity=\"0.8\"", words);
  }

  void text(double x, double y, Anchor anchor, String attributes, String words) {
    body.append(
        "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" %s>%s</text>\n"
            .formatted(
                at(x), at(y), anchor.name().toLowerCase(Locale.ROOT), attributes, escape(words)));
  }

  /** A text that rises to the right from its point by 45 degrees. */
  void slanted(double x, double y, String words) {
    text(
        x,
        y,
        Anchor.START,
        "fill-opacity=\"0.8\" transform=\"rotate(-45 %s %s)\"".formatted(at(x), at(y)),
        words);
  }

  private void titled(String element, String attributes, String tip) {
    body.append('<').append(element).append(' ').append(attributes);
    if (tip.isEmpty()) {
      body.append("/>\n");
    } else {
      body.append("><title>").append(escape(tip)).append("</title></").append(element);
      body.append(">\n");
    }
  }

  /** A coordinate to a tenth of a pixel, the same on every machine. */
  static String at(double pixels) {
    String text = String.format(Locale.ROOT, "%.1f", pixels);
    return text.equals("-0.0") ? "0.0" : text;
  }

  /** Text that can stand in XML, as content or attribute. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  @Override
  public String toString() {
    return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-label="%s" \
        font-size="12" fill="currentColor" font-family="inherit">
        %s</svg>
        """
        .formatted(Plot.WIDTH, height, escape(name), body);
  }
}
