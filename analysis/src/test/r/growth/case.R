source("../golden.R")
set.seed(7)
n <- 34; edges <- 0:n
F <- list(
  LOGISTIC = function(t, a, b) 1 / (1 + exp(-exp(a) * (t - b))),
  GOMPERTZ = function(t, a, b) exp(-exp(-exp(a) * (t - b))),
  BASS = function(t, a, b) { p <- exp(a); q <- exp(b); (1 - exp(-(p + q) * t)) / (1 + q / p * exp(-(p + q) * t)) })
counts <- rpois(n, 500 * diff(F$GOMPERTZ(edges, log(0.12), 11)))
write.csv(data.frame(count = counts), "input.csv", row.names = FALSE)
fit <- function(f, starts) {
  nll <- function(v) {
    d <- diff(f(edges, v[2], v[3])); mu <- exp(v[1]) * d
    if (any(!is.finite(mu)) || any(mu <= 0)) return(1e10)
    -sum(dpois(counts, mu, log = TRUE))
  }
  best <- NULL
  for (s in starts) {
    o <- optim(c(log(sum(counts)), s), nll, control = list(maxit = 20000, reltol = 1e-14))
    o <- optim(o$par, nll, control = list(maxit = 20000, reltol = 1e-14))
    if (is.null(best) || o$value < best$value) best <- o
  }
  c(ceiling = exp(best$par[1]), loglik = -best$value)
}
curve <- list(c(log(0.15), 17), c(log(0.3), 12)); bass <- list(c(log(0.01), log(0.15)), c(log(0.03), log(0.3)))
golden(LOGISTIC = fit(F$LOGISTIC, curve), GOMPERTZ = fit(F$GOMPERTZ, curve), BASS = fit(F$BASS, bass))
