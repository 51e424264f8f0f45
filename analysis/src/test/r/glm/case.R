source("../golden.R")
set.seed(1)
n <- 40; tight <- list(epsilon = 1e-14, maxit = 100)
x <- seq(-1, 1, length.out = n); s <- rep(c(0, 1, 0, 0), 10); t <- 0.2 + (1:n %% 3) / 4
y <- rpois(n, t * exp(2 + 0.7 * x - 0.5 * s) * rgamma(n, 3, 3))
m <- 5 + (1:n %% 7); k <- rbinom(n, m, plogis(-0.4 + x))
write.csv(data.frame(x, s, t, y, m, k), "input.csv", row.names = FALSE)
f <- glm(y ~ x + s + offset(log(t)), family = quasipoisson, control = tight)
g <- glm(y ~ x + s + offset(log(t)), family = poisson, control = tight)
h <- glm(cbind(k, m - k) ~ x + s, family = binomial, control = tight)
sf <- summary(f); sh <- summary(h)
golden(b0 = coef(f)[[1]], b1 = coef(f)[[2]], b2 = coef(f)[[3]],
       se0 = sf$coefficients[1, 2], se1 = sf$coefficients[2, 2], se2 = sf$coefficients[3, 2],
       dispersion = sf$dispersion, deviance = deviance(g), loglik = as.numeric(logLik(g)),
       h0 = coef(h)[[1]], h1 = coef(h)[[2]], h2 = coef(h)[[3]],
       hse1 = sh$coefficients[2, 2], hloglik = as.numeric(logLik(h)), hdeviance = deviance(h))
