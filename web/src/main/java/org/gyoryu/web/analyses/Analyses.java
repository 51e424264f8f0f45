package org.gyoryu.web.analyses;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.gyoryu.analysis.drivers.DriverModel;
import org.gyoryu.analysis.drivers.WhatIf;
import org.gyoryu.analysis.finding.Settings;
import org.gyoryu.analysis.partners.Backtest;
import org.gyoryu.analysis.partners.BacktestResult;
import org.gyoryu.analysis.partners.PartnerAdvisor;
import org.gyoryu.analysis.portfolio.Portfolio;
import org.gyoryu.analysis.portfolio.Portfolios;
import org.gyoryu.model.Country;
import org.gyoryu.model.Government;
import org.gyoryu.model.Snapshot;
import org.gyoryu.registry.read.Registry;
import org.gyoryu.web.SnapshotSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The analyses of the snapshot that pages show, made once for each. Safe for several threads. */
@Component
public final class Analyses {

  private static final Logger LOG = LoggerFactory.getLogger(Analyses.class);

  /** More pairs than these are not ranked on a page: their covariates would fill the memory. */
  private static final long MOST_PAIRS = 2_000_000;

  private static final int MOST_CHANGED = 16;

  private final Registry registry;
  private final Optional<SnapshotSource> source;
  private Kept kept;

  public Analyses(Registry registry, ObjectProvider<SnapshotSource> source) {
    this.registry = registry;
    this.source = Optional.ofNullable(source.getIfAvailable());
  }

  /** All that is made of one snapshot. */
  private static final class Kept {

    private final String id;
    private final Snapshot snapshot;
    private final Portfolios portfolios;
    private CompletableFuture<Optional<PartnerAdvisor>> advisor;
    private CompletableFuture<Optional<BacktestResult>> backtest;
    private volatile boolean isGone;
    private volatile double fitted;
    private volatile double tested;
    private final Map<WhatIf, PartnerAdvisor> changed =
        new LinkedHashMap<>(MOST_CHANGED, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<WhatIf, PartnerAdvisor> eldest) {
            return size() > MOST_CHANGED;
          }
        };

    Kept(String id, Snapshot snapshot) {
      this.id = id;
      this.snapshot = snapshot;
      this.portfolios = Portfolios.of(snapshot);
      this.advisor = CompletableFuture.supplyAsync(this::fit);
    }

    private Optional<PartnerAdvisor> fit() {
      try {
        return fitted();
      } catch (CancellationException gone) {
        throw gone;
      } catch (RuntimeException | OutOfMemoryError fault) {
        LOG.error("Partners of snapshot {} could not be ranked", id, fault);
        throw fault;
      }
    }

    private Optional<PartnerAdvisor> fitted() {
      long pairs = count(snapshot.sides().a()) * count(snapshot.sides().b());
      return pairs > MOST_PAIRS
          ? Optional.empty()
          : DriverModel.fit(snapshot, Settings.standard(), part -> fitted = goOn(part))
              .map(model -> PartnerAdvisor.of(model, portfolios));
    }

    /** Ends work on data that is not shown any more. */
    private double goOn(double part) {
      if (isGone) {
        throw new CancellationException("There is newer data");
      }
      return part;
    }

    void leave() {
      isGone = true;
    }

    /** The ranking's model; fitted anew if that failed. */
    synchronized CompletableFuture<Optional<PartnerAdvisor>> advisor() {
      if (advisor.isCompletedExceptionally()) {
        advisor = CompletableFuture.supplyAsync(this::fit);
      }
      return advisor;
    }

    private long count(Country side) {
      return snapshot.governments().values().stream()
          .filter(government -> government.country().equals(side))
          .count();
    }

    synchronized CompletableFuture<Optional<BacktestResult>> backtest() {
      if (backtest == null || backtest.isCompletedExceptionally()) {
        backtest =
            advisor()
                .thenApplyAsync(
                    ready ->
                        ready.flatMap(
                            fitted ->
                                Backtest.run(
                                    snapshot,
                                    Backtest.settings().withThreads(1),
                                    part -> tested = goOn(part))));
      }
      return backtest;
    }

    synchronized PartnerAdvisor changed(PartnerAdvisor usual, WhatIf change) {
      return changed.computeIfAbsent(change, usual::with);
    }
  }

  private synchronized Optional<Kept> kept() {
    Optional<String> id = registry.snapshots().find().map(info -> info.id());
    if (source.isEmpty() || id.isEmpty()) {
      return Optional.empty();
    }
    if (kept == null || !kept.id.equals(id.get())) {
      if (kept != null) {
        kept.leave();
      }
      kept = new Kept(id.get(), source.get().get());
    }
    return Optional.of(kept);
  }

  /** The snapshot; empty before the first import, and where the server has no source of it. */
  public Optional<Snapshot> snapshot() {
    return kept().map(now -> now.snapshot);
  }

  /**
   * The portfolio of a government; empty if there is none of this id on either side.
   *
   * @param withChildren whether everything below it belongs to it
   */
  public Optional<Portfolio> portfolio(String governmentId, boolean withChildren) {
    return kept()
        .filter(now -> isOfASide(now.snapshot, governmentId))
        .map(now -> now.portfolios.of(governmentId, withChildren));
  }

  /** Whether a government of this id is of one of the two sides. */
  public boolean isOfASide(String governmentId) {
    return kept().filter(now -> isOfASide(now.snapshot, governmentId)).isPresent();
  }

  private static boolean isOfASide(Snapshot snapshot, String id) {
    return Optional.ofNullable(snapshot.governments().get(id))
        .map(Government::country)
        .filter(
            country -> country.equals(snapshot.sides().a()) || country.equals(snapshot.sides().b()))
        .isPresent();
  }

  /**
   * Ranks partners; empty if the model is not fitted in time, or the data is too small or large.
   */
  public Optional<PartnerAdvisor> advisor(Duration patience) {
    return kept().flatMap(now -> inTime(now.advisor(), patience).flatMap(ready -> ready));
  }

  /** How far the fit of the model is. */
  public Computing fitting() {
    return kept()
        .map(now -> new Computing(!now.advisor().isDone(), now.fitted))
        .orElse(new Computing(false, 0));
  }

  /** How far the backtest is, which begins when its result is first asked for. */
  public Computing testing() {
    return kept()
        .map(now -> new Computing(!now.backtest().isDone(), now.tested))
        .orElse(new Computing(false, 0));
  }

  /** The same advisor in a changed world; worlds asked for before are kept. */
  public PartnerAdvisor changed(PartnerAdvisor usual, WhatIf change) {
    return change.equals(WhatIf.NOTHING)
        ? usual
        : kept().map(now -> now.changed(usual, change)).orElseGet(() -> usual.with(change));
  }

  /** What the ranking is worth; empty while it is being computed, which begins when first asked. */
  public Optional<BacktestResult> backtest(Duration patience) {
    return kept().flatMap(now -> inTime(now.backtest(), patience).flatMap(ready -> ready));
  }

  private static <T> Optional<T> inTime(CompletableFuture<T> future, Duration patience) {
    try {
      return Optional.of(future.get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException notYet) {
      return Optional.empty();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException failed) {
      throw new IllegalStateException("An analysis failed", failed.getCause());
    }
  }
}
