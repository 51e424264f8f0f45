package org.gyoryu.analysis.drivers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.model.Coordinates;
import org.gyoryu.model.DiplomacyRule;
import org.gyoryu.model.Government;
import org.gyoryu.model.Link;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.Snapshot;

/** Nearness: distance, common sea, coasts, ferry lines and air routes. */
final class Geography implements CovariateGroup {

  private static final Set<String> ROUTES = Set.of("ferry", "air");
  private static final double NEAREST_KM = 50;

  private final PairSpace space;
  private final CovariateOptions options;
  private final float[][] kilometres;
  private final Routes routes;

  private Geography(
      PairSpace space, CovariateOptions options, float[][] kilometres, Routes routes) {
    this.space = space;
    this.options = options;
    this.kilometres = kilometres;
    this.routes = routes;
  }

  static Geography of(Snapshot snapshot, PairSpace space, CovariateOptions options) {
    return new Geography(space, options, distances(space), new Routes(snapshot, space));
  }

  /** The same places with the links of another snapshot. */
  Geography with(Snapshot snapshot, CovariateOptions other) {
    return new Geography(space, other, kilometres, new Routes(snapshot, space));
  }

  private static float[][] distances(PairSpace space) {
    float[][] km = new float[space.a().size()][space.b().size()];
    for (int a = 0; a < km.length; a++) {
      for (int b = 0; b < km[a].length; b++) {
        km[a][b] = kilometres(space.a().government(a), space.b().government(b));
      }
    }
    return km;
  }

  private static float kilometres(Government one, Government other) {
    Optional<Coordinates> from = one.place();
    Optional<Coordinates> to = other.place();
    return from.isEmpty() || to.isEmpty()
        ? Float.NaN
        : (float)
            (Geodesic.WGS84.Inverse(
                        from.get().latitude(),
                        from.get().longitude(),
                        to.get().latitude(),
                        to.get().longitude(),
                        GeodesicMask.DISTANCE)
                    .s12
                / 1000);
  }

  @Override
  public List<Covariate> covariates() {
    List<Covariate> covariates = new ArrayList<>();
    covariates.add(covariate("distance", Text.of("거리", "距离", "distance")));
    covariates.add(covariate("shared-sea", Text.of("같은 바다에 접함", "濒临同一海域", "border the same sea")));
    covariates.add(covariate("coastal", Text.of("양쪽 모두 연해", "双方均为沿海", "both on a coast")));
    if (options.links()) {
      covariates.add(
          covariate("link", Text.of("여객선·항공 노선", "客轮与航线", "ferry lines and air routes")));
    }
    return covariates;
  }

  private static Covariate covariate(String id, Text label) {
    return new Covariate(id, Driver.GEOGRAPHY, label);
  }

  @Override
  public void fill(int a, int b, int day, Network network, double[] x, int at) {
    Government one = space.a().government(a);
    Government other = space.b().government(b);
    double km = Math.max(NEAREST_KM, kilometres[a][b]);
    x[at] = options.distance() == CovariateOptions.Distance.LOGARITHM ? Math.log(km) : km;
    x[at + 1] = DiplomacyRule.shareSea(one, other) ? 1 : 0;
    x[at + 2] = one.coastal() && other.coastal() ? 1 : 0;
    if (options.links()) {
      x[at + 3] = Math.log1p(routes.count(a, b, day));
    }
  }

  /** Whether a route was seen at one moment, or has no start, and so counts at all times. */
  static boolean hasTimelessRoutes(Snapshot snapshot) {
    return snapshot.links().stream()
        .filter(link -> ROUTES.contains(link.kind()))
        .anyMatch(link -> !link.from().isKnown() || link.from().equals(link.to()));
  }

  /** Ferry lines and air routes between the surroundings of governments. */
  private static final class Routes {

    private final int[][][] spans;

    Routes(Snapshot snapshot, PairSpace space) {
      spans = new int[space.a().size()][space.b().size()][];
      for (Link link : snapshot.links()) {
        if (ROUTES.contains(link.kind()) && link.aId().isPresent() && link.bId().isPresent()) {
          add(link, space);
        }
      }
    }

    private void add(Link link, PairSpace space) {
      int[] span = span(link);
      int end = space.a().find(link.aId().orElseThrow()).orElse(-1);
      int other = space.b().find(link.bId().orElseThrow()).orElse(-1);
      for (int a = 0; end >= 0 && other >= 0 && a < spans.length; a++) {
        for (int b = 0; space.a().isRelated(end, a) && b < spans[a].length; b++) {
          if (space.b().isRelated(other, b)) {
            spans[a][b] = joined(spans[a][b], span);
          }
        }
      }
    }

    private static int[] joined(int[] before, int[] span) {
      if (before == null) {
        return span;
      }
      int[] joined = java.util.Arrays.copyOf(before, before.length + 2);
      System.arraycopy(span, 0, joined, before.length, 2);
      return joined;
    }

    /** First and last day; an observation of one moment counts always. */
    private static int[] span(Link link) {
      PartialDate from = link.from();
      PartialDate to = link.to();
      boolean isMoment = from.isKnown() && from.equals(to);
      return new int[] {
        from.isKnown() && !isMoment ? PairSpace.day(from.earliest()) : Integer.MIN_VALUE,
        to.isKnown() && !isMoment ? PairSpace.day(to.latest()) : Integer.MAX_VALUE
      };
    }

    int count(int a, int b, int day) {
      int[] here = spans[a][b];
      int count = 0;
      for (int i = 0; here != null && i < here.length; i += 2) {
        count += here[i] <= day && day <= here[i + 1] ? 1 : 0;
      }
      return count;
    }
  }
}
