source("../golden.R")
seed <- array(c(12, 5, 7, 20, 3, 9, 14, 6, 2, 8, 11, 4), c(3, 2, 2))
t1 <- c(40, 60, 50); t2 <- c(90, 60); t3 <- c(80, 70)
write.csv(data.frame(cell = as.vector(seed)), "input.csv", row.names = FALSE)
fit <- seed
for (i in 1:2000) {
  fit <- sweep(fit, 1, t1 / apply(fit, 1, sum), "*")
  fit <- sweep(fit, 2, t2 / apply(fit, 2, sum), "*")
  fit <- sweep(fit, 3, t3 / apply(fit, 3, sum), "*")
}
# base R's loglin fits the same model: margins of the target, interactions of the seed as start
target <- outer(outer(t1, t2), t3) / 150^2
other <- loglin(target, list(1, 2, 3), start = seed, fit = TRUE, print = FALSE, eps = 1e-12, iter = 2000)$fit
stopifnot(max(abs(other - fit)) < 1e-8)
v <- as.vector(other); names(v) <- paste0("c", seq_along(v) - 1)
golden(v)
