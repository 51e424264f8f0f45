# Fits the rows that Scenarios wrote with survival::clogit and prints a line for bench/run.
# usage: Rscript clogit.R NAME FILE
suppressPackageStartupMessages(library(survival))
args <- commandArgs(trailingOnly = TRUE)
con <- file(args[2], "rb")
size <- readBin(con, integer(), 2, endian = "big")
n <- size[1]; k <- size[2]
stratum <- readBin(con, integer(), n, endian = "big")
event <- readBin(con, integer(), n, endian = "big")
ours <- readBin(con, double(), k, endian = "big")
x <- matrix(readBin(con, double(), n * k, endian = "big"), n, k)
close(con)
time <- system.time(
  fit <- clogit(event ~ x + strata(stratum), method = "breslow",
    control = coxph.control(eps = 1e-12, iter.max = 50)))
peak <- sum(gc()[, 6])
cat(sprintf("result|%s|%.3f|%.3f|%.0f|%s\n", args[1], time["elapsed"], time["user.self"] + time["sys.self"], peak,
  sprintf("%d rows, largest difference of a coefficient %.1e", n, max(abs(coef(fit) - ours)))))
