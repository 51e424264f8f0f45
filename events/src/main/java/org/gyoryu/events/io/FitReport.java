package org.gyoryu.events.io;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import org.gyoryu.events.estimate.BSpline;
import org.gyoryu.events.estimate.ChangePoint;
import org.gyoryu.events.estimate.Coefficient;
import org.gyoryu.events.estimate.Fit;
import org.gyoryu.events.estimate.FitResult;
import org.gyoryu.events.estimate.Schoenfeld;
import org.gyoryu.events.estimate.SplineTerm;
import org.gyoryu.events.model.PreparedModel;

/** A fit as a table for readers, or as JSON for programs. */
public final class FitReport {
  private static final int POINTS = 6;

  private FitReport() {}

  /** Whether coefficients are constant in time, asked in two ways; empty if it was not asked. */
  public record Tests(List<Schoenfeld.Test> constant, List<ChangePoint> changes) {
    /** Not asked. */
    public static final Tests NONE = new Tests(List.of(), List.of());

    /** Copies the lists. */
    public Tests {
      constant = List.copyOf(constant);
      changes = List.copyOf(changes);
    }

    /** Computes the tests of a fit. */
    public static Tests of(PreparedModel model, FitResult fit) {
      return new Tests(model.schoenfeldTests(fit), model.changePoints(fit));
    }
  }

  /** Returns a table with one line a coefficient, and a summary; or why there is none. */
  public static String text(Fit fit) {
    return text(fit, Tests.NONE, t -> String.format(Locale.ROOT, "%.6g", t));
  }

  /**
   * Returns the table with the tests below it.
   *
   * @param time writes a time, e.g. as a date
   */
  public static String text(Fit fit, Tests tests, DoubleFunction<String> time) {
    if (!(fit instanceof Fit.Converged converged)) {
      return fit.explanation() + System.lineSeparator();
    }
    FitResult r = converged.result();
    List<Coefficient> linear =
        r.coefficients().stream().filter(c -> !isOfSpline(c.name(), r)).toList();
    int width = Math.max(10, linear.stream().mapToInt(c -> c.name().length()).max().orElse(10));
    StringBuilder out = new StringBuilder();
    out.append(
        line("%-" + width + "s %12s %10s %8s %10s", "effect", "estimate", "error", "z", "p"));
    for (Coefficient c : linear) {
      out.append(
          line(
              "%-" + width + "s %12.6f %10s %8s %10s",
              c.name(),
              c.estimate(),
              finite("%.6f", c.error()),
              finite("%.3f", c.z()),
              pValue(c.p())));
    }
    r.splines().forEach(s -> out.append(spline(s, time)));
    FitResult.Summary s = r.summary();
    out.append(
        line(
            "log-likelihood %.6f (without effects %.6f), AIC %.3f, BIC %.3f%s",
            s.logLikelihood(),
            s.nullLogLikelihood(),
            r.aic(),
            r.bic(),
            Double.isNaN(s.concordance())
                ? ""
                : String.format(Locale.ROOT, ", concordance %.4f", s.concordance())));
    out.append(
        line(
            "%d events, %d candidates, %d events without alternative, %d left out, %d iterations",
            s.events(), s.rows(), s.emptyStrata(), s.leftOut(), s.iterations()));
    tests(out, tests, width, time);
    return out.toString();
  }

  /** Says whether a coefficient is one of those of a spline, which the curve stands for. */
  static boolean isOfSpline(String name, FitResult r) {
    return r.splines().stream().anyMatch(s -> name.startsWith(s.effect() + " ["));
  }

  private static String spline(SplineTerm s, DoubleFunction<String> time) {
    StringBuilder out = new StringBuilder();
    out.append(
        line(
            "%s, %s: %.3f effective parameters, smoothing %.4g",
            s.effect(),
            s.isOverTime() ? "coefficient over time" : "smooth function",
            s.effectiveParameters(),
            s.smoothing()));
    for (int k = 0; k < POINTS; k++) {
      double at = point(s.basis(), k, POINTS);
      SplineTerm.Point p = s.at(at);
      String where = s.isOverTime() ? time.apply(at) : String.format(Locale.ROOT, "%.6g", at);
      out.append(line("  at %-12s %12.6f %10.6f", where, p.value(), p.standardError()));
    }
    return out.toString();
  }

  static double point(BSpline basis, int k, int points) {
    return basis.from() + (basis.to() - basis.from()) * k / (points - 1);
  }

  private static void tests(
      StringBuilder out, Tests tests, int width, DoubleFunction<String> time) {
    if (tests.constant.isEmpty()) {
      return;
    }
    out.append(
        line(
            "%-" + width + "s %12s %4s %10s %12s", "constant?", "chi-square", "df", "p", "change"));
    for (int k = 0; k < tests.constant.size(); k++) {
      Schoenfeld.Test t = tests.constant.get(k);
      String change =
          k < tests.changes.size()
              ? String.format(
                  Locale.ROOT,
                  "at %s (p %s)",
                  time.apply(tests.changes.get(k).time()),
                  pValue(tests.changes.get(k).p()))
              : "";
      out.append(
          line(
              "%-" + width + "s %12.3f %4d %10s   %s",
              t.effect(),
              t.chiSquare(),
              t.df(),
              pValue(t.p()),
              change));
    }
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values).stripTrailing() + System.lineSeparator();
  }

  private static String finite(String format, double x) {
    return Double.isNaN(x) ? "-" : String.format(Locale.ROOT, format, x);
  }

  private static String pValue(double p) {
    return p < 1e-4 ? "< 0.0001" : finite("%.4f", p);
  }

  /** Returns a JSON object with "outcome", "explanation", and if converged the numbers. */
  public static String json(Fit fit) {
    return json(fit, Tests.NONE);
  }

  /** Returns the JSON object with the tests in it. */
  public static String json(Fit fit, Tests tests) {
    return FitJson.of(fit, tests);
  }
}
