# Golden penalised splines of mgcv for org.gyoryu.events (read by SplineGoldenTest).
# Run in this folder: Rscript splines.R
# Reads the events that were made here before, if any: writes nodes.csv, events.csv, curve.csv and session.txt.
suppressPackageStartupMessages(library(mgcv))
set.seed(2017)
write17 <- function(d, file) {
  for (n in names(d)) if (is.double(d[[n]])) d[[n]] <- sprintf("%.17g", d[[n]])
  write.csv(d, file, row.names = FALSE, quote = FALSE)
}
n <- 12; events <- 300
nodes <- data.frame(node = paste0("n", 1:n), x = round(rnorm(n), 3), y = round(rnorm(n), 3))
pairs <- expand.grid(j = 1:n, i = 1:n); pairs <- pairs[pairs$i != pairs$j, c("i", "j")]
pairs$x <- nodes$x[pairs$j]; pairs$y <- nodes$y[pairs$i]
beta <- function(t) 1.2 * sin(2 * pi * t / events)
ev <- NULL; rows <- NULL
for (t in 1:events) {
  chosen <- sample(nrow(pairs), 1, prob = exp(beta(t) * pairs$x + 0.4 * pairs$y))
  ev <- rbind(ev, data.frame(time = t, from = nodes$node[pairs$i[chosen]], to = nodes$node[pairs$j[chosen]]))
  rows <- rbind(rows, data.frame(pairs, t = t, event = as.integer(seq_len(nrow(pairs)) == chosen)))
}
write17(nodes, "nodes.csv"); write17(ev, "events.csv")
k <- 8; h <- (events - 1) / (k - 3)
knots <- list(t = seq(1 - 3 * h, events + 3 * h, length.out = k + 4))
rows$one <- 1
fit <- gam(cbind(one, t) ~ y + s(t, by = x, bs = "ps", k = k, m = c(2, 2)), family = cox.ph(), weights = event, data = rows,
  method = "REML", knots = knots, control = gam.control(scalePenalty = FALSE, epsilon = 1e-12, efs.tol = 1e-10))
at <- seq(1, events, length.out = 11)
p <- predict(fit, data.frame(y = 0, t = at, x = 1, one = 1), type = "terms", se.fit = TRUE)
write17(data.frame(at = at, value = p$fit[, 2], se = p$se.fit[, 2]), "curve.csv")
write17(data.frame(name = c("y", "se of y", "smoothing", "edf"),
  value = c(coef(fit)["y"], sqrt(vcov(fit)["y", "y"]), fit$sp, sum(fit$edf[-1]))), "values.csv")
writeLines(c(R.version.string, paste("mgcv", packageVersion("mgcv"))), "session.txt")
