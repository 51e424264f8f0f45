package org.gyoryu.events.io;

import java.util.Locale;
import java.util.StringJoiner;
import org.gyoryu.events.estimate.Coefficient;
import org.gyoryu.events.estimate.Fit;
import org.gyoryu.events.estimate.FitResult;
import org.gyoryu.events.estimate.SplineTerm;

/** A fit as a table for readers, or as JSON for programs. */
public final class FitReport {
  private FitReport() {}

  /** Returns a table with one line a coefficient, and a summary; or why there is none. */
  public static String text(Fit fit) {
    if (!(fit instanceof Fit.Converged converged)) {
      return fit.explanation() + System.lineSeparator();
    }
    FitResult r = converged.result();
    int width =
        Math.max(10, r.coefficients().stream().mapToInt(c -> c.name().length()).max().orElse(10));
    StringBuilder out = new StringBuilder();
    out.append(
        line("%-" + width + "s %12s %10s %8s %10s", "effect", "estimate", "error", "z", "p"));
    for (Coefficient c : r.coefficients()) {
      out.append(
          line(
              "%-" + width + "s %12.6f %10.6f %8.3f %10s",
              c.name(),
              c.estimate(),
              c.error(),
              c.z(),
              pValue(c.p())));
    }
    for (SplineTerm s : r.splines()) {
      out.append(
          line(
              "%-" + width + "s %12.3f effective parameters, smoothing %.4g",
              s.effect(),
              s.effectiveParameters(),
              s.smoothing()));
    }
    FitResult.Summary s = r.summary();
    out.append(
        line(
            "log-likelihood %.6f (without effects %.6f), AIC %.3f, BIC %.3f, concordance %.4f",
            s.logLikelihood(), s.nullLogLikelihood(), r.aic(), r.bic(), s.concordance()));
    out.append(
        line(
            "%d events, %d candidates, %d events without alternative, %d left out, %d iterations",
            s.events(), s.rows(), s.emptyStrata(), s.leftOut(), s.iterations()));
    return out.toString();
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values) + System.lineSeparator();
  }

  private static String pValue(double p) {
    return p < 1e-4 ? "< 0.0001" : String.format(Locale.ROOT, "%.4f", p);
  }

  /** Returns a JSON object with "outcome", "explanation", and if converged the numbers. */
  public static String json(Fit fit) {
    StringJoiner out = new StringJoiner(",", "{", "}");
    out.add("\"outcome\":" + quote(fit.getClass().getSimpleName()));
    out.add("\"explanation\":" + quote(fit.explanation()));
    if (fit instanceof Fit.Converged converged) {
      FitResult r = converged.result();
      StringJoiner rows = new StringJoiner(",", "[", "]");
      for (Coefficient c : r.coefficients()) {
        rows.add(
            "{\"effect\":"
                + quote(c.name())
                + ",\"estimate\":"
                + number(c.estimate())
                + ",\"standardError\":"
                + number(c.standardError())
                + ",\"robustError\":"
                + number(c.robustError())
                + ",\"z\":"
                + number(c.z())
                + ",\"p\":"
                + number(c.p())
                + "}");
      }
      out.add("\"coefficients\":" + rows);
      out.add("\"logLikelihood\":" + number(r.logLikelihood()));
      out.add("\"nullLogLikelihood\":" + number(r.summary().nullLogLikelihood()));
      out.add("\"aic\":" + number(r.aic()));
      out.add("\"bic\":" + number(r.bic()));
      out.add("\"concordance\":" + number(r.summary().concordance()));
      out.add("\"events\":" + r.summary().events());
      out.add("\"candidates\":" + r.summary().rows());
    }
    return out.toString();
  }

  private static String number(double x) {
    return Double.isFinite(x) ? Double.toString(x) : "null";
  }

  private static String quote(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int k = 0; k < text.length(); k++) {
      char c = text.charAt(k);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ') {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
