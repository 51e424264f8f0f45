source("../golden.R")
set.seed(5)
year <- 1993:2025
n <- rpois(33, 18) + 2
k <- rbinom(33, n, plogis(-2 + 0.15 * pmax(0, year - 2008)))
write.csv(data.frame(year, n, k), "input.csv", row.names = FALSE)
tight <- list(epsilon = 1e-14, maxit = 100)
ll <- sapply(year, function(b) {
  i <- which(year == b)
  if (i < 4 || i > 33 - 4) return(-Inf)
  as.numeric(logLik(glm(cbind(k, n - k) ~ pmax(0, year - b), family = binomial, control = tight)))
})
b <- year[which.max(ll)]
f <- glm(cbind(k, n - k) ~ pmax(0, year - b), family = binomial, control = tight)
f0 <- glm(cbind(k, n - k) ~ 1, family = binomial, control = tight)
golden(b = b, slope = coef(f)[[2]], before = plogis(coef(f)[[1]]), ll = max(ll),
       ratio = 2 * (max(ll) - as.numeric(logLik(f0))))
