source("../golden.R")
# The best single step of a Poisson rate: likelihood ratio of glm with a step against glm without, segments of three or more.
set.seed(8)
y <- rpois(20, c(rep(6, 12), rep(14, 8))); t <- c(rep(1, 19), 0.4)
write.csv(data.frame(y, t), "input.csv", row.names = FALSE)
null <- glm(y ~ offset(log(t)), family = poisson)
ratio <- sapply(3:17, function(b) deviance(null) - deviance(glm(y ~ (seq_along(y) > b) + offset(log(t)), family = poisson)))
b <- (3:17)[which.max(ratio)]
golden(index = b, ratio = max(ratio), before = sum(y[1:b]) / sum(t[1:b]), after = sum(y[-(1:b)]) / sum(t[-(1:b)]))
