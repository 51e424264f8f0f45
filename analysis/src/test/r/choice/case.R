library(survival)
source("../golden.R")
set.seed(5)
strata <- 80; rows <- 9
d <- data.frame(stratum = rep(1:strata, each = rows), cluster = rep(1:16, each = rows, length.out = strata * rows))
d$x1 <- round(rnorm(nrow(d)), 6); d$x2 <- round(rexp(nrow(d)), 6); d$x3 <- rbinom(nrow(d), 1, 0.3)
d$case <- 0
for (s in 1:strata) {
  i <- which(d$stratum == s)
  p <- exp(0.8 * d$x1[i] - 0.5 * d$x2[i] + 0.4 * d$x3[i])
  k <- sample(i, 1, prob = p)
  d$case[k] <- 1
}
d <- d[order(d$stratum, -d$case), ]
write.csv(d, "input.csv", row.names = FALSE)
tight <- coxph.control(eps = 1e-14, iter.max = 100)
f <- coxph(Surv(rep(1, nrow(d)), case) ~ x1 + x2 + x3 + strata(stratum), data = d, ties = "breslow", control = tight)
g <- coxph(Surv(rep(1, nrow(d)), case) ~ x1 + x2 + x3 + strata(stratum) + cluster(cluster), data = d, ties = "breslow", control = tight)
h <- clogit(case ~ x1 + x2 + x3 + strata(stratum), data = d, method = "exact", control = tight)
golden(b1 = coef(f)[[1]], b2 = coef(f)[[2]], b3 = coef(f)[[3]],
       se1 = sqrt(vcov(f)[1, 1]), se2 = sqrt(vcov(f)[2, 2]), se3 = sqrt(vcov(f)[3, 3]),
       robust1 = sqrt(vcov(g)[1, 1]), robust2 = sqrt(vcov(g)[2, 2]), robust3 = sqrt(vcov(g)[3, 3]),
       loglik = f$loglik[2], clogit1 = coef(h)[[1]], clogit2 = coef(h)[[2]], clogit3 = coef(h)[[3]])
