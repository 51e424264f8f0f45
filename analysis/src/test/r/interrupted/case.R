source("../golden.R")
# Quarters with a trend, a season and one shock; five completed versions of the dates; pooled after Rubin (1987).
set.seed(6)
n <- 120; m <- 5
time <- (0:(n - 1) - n / 2) / 40; quarter <- factor(rep(1:4, n / 4)); shock <- as.numeric(60:179 %in% 140:149)
exposure <- rep(c(90, 91, 92, 92), n / 4) / 365.25
base <- rpois(n, exposure * exp(2.6 + 0.3 * time - 1.1 * shock) * rgamma(n, 2, 2))   # more spread than Poisson
versions <- sapply(1:m, function(v) base + rpois(n, 0.6))
write.csv(data.frame(time, quarter = as.integer(quarter), shock, exposure, versions), "input.csv", row.names = FALSE)
fits <- apply(versions, 2, function(y) coef(summary(glm(y ~ time + I(time^2) + quarter + shock + offset(log(exposure)),
  family = quasipoisson, control = list(epsilon = 1e-14, maxit = 100))))["shock", 1:2])
q <- mean(fits[1, ]); within <- mean(fits[2, ]^2); between <- var(fits[1, ])
se <- sqrt(within + (1 + 1 / m) * between); df <- (m - 1) * (1 + within / ((1 + 1 / m) * between))^2
golden(estimate = q, se = se, df = df, low = q - qt(0.975, df) * se, high = q + qt(0.975, df) * se,
       p = 2 * pt(-abs(q / se), df))
