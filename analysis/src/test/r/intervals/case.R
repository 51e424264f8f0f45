source("../golden.R")
p <- function(x, t) { ci <- poisson.test(x, t)$conf.int; ci }
w <- function(x, n) prop.test(x, n, correct = FALSE)$conf.int
b <- function(x, n) binom.test(x, n)$conf.int
r <- poisson.test(c(38, 11), c(5, 3))
q <- unname(quantile(c(3, 1, 4, 1, 5, 9, 2, 6), c(0.025, 0.5, 0.9), type = 7))
golden(poisson0_high = p(0, 2)[2], poisson7_low = p(7, 3)[1], poisson7_high = p(7, 3)[2],
       wilson_low = w(13, 60)[1], wilson_high = w(13, 60)[2],
       wilson0_high = w(0, 20)[2],
       exact_low = b(13, 60)[1], exact_high = b(13, 60)[2], exact0_high = b(0, 20)[2],
       ratio = unname(r$estimate), ratio_low = r$conf.int[1], ratio_high = r$conf.int[2],
       q025 = q[1], q50 = q[2], q90 = q[3])
