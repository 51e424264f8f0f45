package org.gyoryu.events.io;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.gyoryu.events.estimate.ChangePoint;
import org.gyoryu.events.estimate.Coefficient;
import org.gyoryu.events.estimate.Fit;
import org.gyoryu.events.estimate.FitResult;
import org.gyoryu.events.estimate.Schoenfeld;
import org.gyoryu.events.estimate.SplineTerm;

/** Writes a fit as one JSON object; numbers that do not exist are null. */
final class FitJson {
  private static final int POINTS = 21;

  private final StringJoiner members = new StringJoiner(",", "{", "}");

  private FitJson() {}

  static String of(Fit fit, FitReport.Tests tests) {
    FitJson out = new FitJson();
    out.text("outcome", fit.getClass().getSimpleName()).text("explanation", fit.explanation());
    if (fit instanceof Fit.Converged converged) {
      out.result(converged.result());
      out.list("constant", tests.constant(), FitJson::test);
      out.list("changes", tests.changes(), FitJson::change);
    }
    return out.members.toString();
  }

  private void result(FitResult r) {
    list("coefficients", r.coefficients(), FitJson::coefficient);
    list("splines", r.splines(), FitJson::spline);
    number("logLikelihood", r.logLikelihood());
    number("nullLogLikelihood", r.summary().nullLogLikelihood());
    number("effectiveParameters", r.summary().effectiveParameters());
    number("aic", r.aic());
    number("bic", r.bic());
    number("concordance", r.summary().concordance());
    raw("events", Long.toString(r.summary().events()));
    raw("candidates", Long.toString(r.summary().rows()));
    raw("withoutAlternative", Integer.toString(r.summary().emptyStrata()));
    raw("leftOut", Integer.toString(r.summary().leftOut()));
    raw("iterations", Integer.toString(r.iterations()));
  }

  private static FitJson coefficient(Coefficient c) {
    return new FitJson()
        .text("effect", c.name())
        .number("estimate", c.estimate())
        .number("standardError", c.standardError())
        .number("robustError", c.robustError())
        .number("z", c.z())
        .number("p", c.p());
  }

  private static FitJson spline(SplineTerm s) {
    FitJson out =
        new FitJson()
            .text("effect", s.effect())
            .raw("overTime", Boolean.toString(s.isOverTime()))
            .number("effectiveParameters", s.effectiveParameters())
            .number("smoothing", s.smoothing());
    List<Integer> points = IntStream.range(0, POINTS).boxed().toList();
    out.list(
        "points",
        points,
        k -> {
          double at = FitReport.point(s.basis(), k, POINTS);
          return new FitJson()
              .number("at", at)
              .number("value", s.at(at).value())
              .number("standardError", s.at(at).standardError());
        });
    return out;
  }

  private static FitJson test(Schoenfeld.Test t) {
    return new FitJson()
        .text("effect", t.effect())
        .number("chiSquare", t.chiSquare())
        .raw("df", Integer.toString(t.df()))
        .number("p", t.p());
  }

  private static FitJson change(ChangePoint c) {
    return new FitJson()
        .text("effect", c.effect())
        .number("time", c.time())
        .number("statistic", c.statistic())
        .number("p", c.p());
  }

  private <T> void list(String name, Iterable<T> items, Function<T, FitJson> writer) {
    StringJoiner list = new StringJoiner(",", "[", "]");
    items.forEach(item -> list.add(writer.apply(item).members.toString()));
    raw(name, list.toString());
  }

  private FitJson number(String name, double x) {
    return raw(name, Double.isFinite(x) ? Double.toString(x) : "null");
  }

  private FitJson text(String name, String value) {
    return raw(name, quote(value));
  }

  private FitJson raw(String name, String value) {
    members.add(quote(name) + ":" + value);
    return this;
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
