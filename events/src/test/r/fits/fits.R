# Golden fits of survival and stats for org.gyoryu.events (read by RGoldenFitTest).
# Run in this folder: Rscript fits.R
# Writes the history (nodes.csv, dyads.csv, events.csv), the statistics that R computed naively
# (rows.csv) and the fits (coefficients.csv, tests.csv, values.csv), and session.txt.
library(survival)
set.seed(19920824)
write17 <- function(d, file) {
  for (n in names(d)) if (is.double(d[[n]])) d[[n]] <- sprintf("%.17g", d[[n]])
  write.csv(d, file, row.names = FALSE, quote = FALSE)
}
n <- 9; events <- 120; half <- 6
nodes <- data.frame(node = paste0("n", 1:n), size = round(rnorm(n), 3), kind = rep(0:2, length.out = n))
pairs <- expand.grid(j = 1:n, i = 1:n); pairs <- pairs[pairs$i != pairs$j, c("i", "j")]
pairs$near <- round(runif(nrow(pairs)), 3)
dyads <- data.frame(from = nodes$node[pairs$i], to = nodes$node[pairs$j], near = pairs$near)
times <- sort(sample(1:60, events, replace = TRUE))
ev <- data.frame(time = integer(), i = integer(), j = integer())
statistics <- function(t) {
  past <- ev[ev$time < t, ]
  w <- 2^(-(t - past$time) / half)
  data.frame(
    pairs,
    repetition = mapply(function(i, j) sum(w[past$i == i & past$j == j]), pairs$i, pairs$j),
    reciprocity = mapply(function(i, j) sum(w[past$i == j & past$j == i]), pairs$i, pairs$j),
    popularity = sapply(pairs$j, function(j) sum(w[past$j == j])),
    count = mapply(function(i, j) sum(past$i == i & past$j == j), pairs$i, pairs$j),
    same = as.numeric(nodes$kind[pairs$i] == nodes$kind[pairs$j]),
    sender = nodes$size[pairs$i])
}
truth <- c(repetition = 0.4, reciprocity = 0.7, popularity = 0.05, same = 0.5, near = 0.8, sender = 0.3)
rows <- NULL
for (t in unique(times)) {
  s <- statistics(t)
  eta <- as.matrix(s[, names(truth)]) %*% truth
  d <- sum(times == t)
  chosen <- sample(nrow(s), d, prob = exp(eta))
  s$event <- as.integer(seq_len(nrow(s)) %in% chosen)
  s$time <- t
  rows <- rbind(rows, s)
  ev <- rbind(ev, data.frame(time = t, i = s$i[chosen], j = s$j[chosen]))
}
ev <- ev[order(ev$time, ev$i, ev$j), ]
write17(nodes, "nodes.csv"); write17(dyads, "dyads.csv")
write17(data.frame(time = ev$time, from = nodes$node[ev$i], to = nodes$node[ev$j]), "events.csv")
write17(rows[rows$event == 1, c("time", "i", "j", "repetition", "reciprocity", "popularity")], "rows.csv")

f <- Surv(time, event) ~ repetition + reciprocity + popularity + same + near + sender + strata(time)
control <- coxph.control(eps = 1e-14, iter.max = 100, toler.chol = 1e-14)
fits <- list(
  breslow = coxph(f, rows, ties = "breslow", control = control),
  efron = coxph(f, rows, ties = "efron", control = control),
  exact = coxph(f, rows, ties = "exact", control = control))
out <- NULL; values <- NULL
for (m in names(fits)) {
  b <- fits[[m]]
  out <- rbind(out, data.frame(model = m, name = names(coef(b)), estimate = coef(b), se = sqrt(diag(vcov(b)))))
  values <- rbind(values, data.frame(model = m, loglik = b$loglik[2], null = b$loglik[1]))
}
# Weighted likelihood: every time has a weight.
rows$w <- 0.5 + (rows$time %% 7) / 4
b <- coxph(f, rows, ties = "breslow", weights = w, robust = FALSE, control = control)
out <- rbind(out, data.frame(model = "weighted", name = names(coef(b)), estimate = coef(b), se = sqrt(diag(vcov(b)))))
# Robust errors: every time is a cluster.
b <- coxph(update(f, . ~ . + cluster(time)), rows, ties = "efron", control = control)
out <- rbind(out, data.frame(model = "robust", name = names(coef(b)), estimate = coef(b), se = sqrt(diag(vcov(b)))))
# Robust errors by sender: every event is a stratum of its own, every sender a cluster.
own <- do.call(rbind, lapply(seq_len(nrow(ev)), function(e) {
  s <- rows[rows$time == ev$time[e], ]
  s$event <- as.integer(s$i == ev$i[e] & s$j == ev$j[e]); s$stratum <- e; s$from <- ev$i[e]
  s
}))
b <- coxph(Surv(rep(1, nrow(own)), event) ~ repetition + reciprocity + popularity + same + near + sender + strata(stratum) +
  cluster(from), own, ties = "breslow", control = control)
out <- rbind(out, data.frame(model = "robust sender", name = names(coef(b)), estimate = coef(b), se = sqrt(diag(vcov(b)))))
# Conditional logistic regression of the same rows.
for (m in c("efron", "exact")) {
  b <- clogit(event ~ repetition + reciprocity + popularity + same + near + sender + strata(time), rows, method = m,
    control = control)
  out <- rbind(out, data.frame(model = paste("clogit", m), name = names(coef(b)), estimate = coef(b), se = sqrt(diag(vcov(b)))))
}
# Ridge penalty theta / 2 * sum(beta^2).
b <- coxph(Surv(time, event) ~ ridge(repetition, reciprocity, popularity, same, near, sender, theta = 5, scale = FALSE) +
  strata(time), rows, ties = "breslow", control = coxph.control(eps = 1e-14, iter.max = 100, toler.chol = 1e-14, outer.max = 100))
out <- rbind(out, data.frame(model = "ridge", name = names(truth), estimate = as.vector(coef(b)), se = NA))
# Score tests of proportional hazards, g(t) = t.
z <- cox.zph(fits$breslow, transform = "identity")$table
write17(data.frame(name = rownames(z), chisq = z[, 1], df = z[, 2], p = z[, 3]), "tests.csv")
cc <- concordance(fits$efron)
values <- rbind(values, data.frame(model = "concordance", loglik = cc$concordance, null = NA))

# Interval timing: piecewise-constant rates between event times, as a Poisson regression.
grid <- c(0, sort(unique(ev$time)), 61)
poisson <- NULL
for (k in 2:length(grid)) {
  s <- statistics((grid[k - 1] + grid[k]) / 2)
  now <- ev[ev$time == grid[k], ]
  s$event <- as.integer(paste(s$i, s$j) %in% paste(now$i, now$j))
  s$exposure <- grid[k] - grid[k - 1]
  poisson <- rbind(poisson, s)
}
g <- glm(event ~ count + same + near + sender + offset(log(exposure)), poisson, family = "poisson",
  control = glm.control(epsilon = 1e-15, maxit = 100))
out <- rbind(out, data.frame(model = "interval", name = names(coef(g)), estimate = coef(g), se = sqrt(diag(vcov(g)))))
write17(out, "coefficients.csv")
write17(values, "values.csv")
writeLines(c(R.version.string, paste("survival", packageVersion("survival"))), "session.txt")
