source("../golden.R")
set.seed(3)
year <- 1993:2025
y <- round(700 + 6 * (year - 1993) + rnorm(33, sd = 120), -1)   # rounded: ties occur
n <- rpois(33, 14) + 1; k <- rbinom(33, n, plogis(-2 + 0.05 * (year - 1993)))
write.csv(data.frame(year, y, n, k), "input.csv", row.names = FALSE)
mk <- cor.test(year, y, method = "kendall", exact = FALSE, continuity = TRUE)
slopes <- outer(y, y, "-") / outer(year, year, "-")
ca <- prop.trend.test(k, n, score = year)
golden(mk_z = unname(mk$statistic), mk_p = mk$p.value, sen = median(slopes[lower.tri(slopes)]),
       ca_z = sqrt(unname(ca$statistic)), ca_p = ca$p.value)
