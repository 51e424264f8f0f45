#!/bin/sh
# Computes the golden values anew: one script a case, beside its input and output.
cd "$(dirname "$0")" || exit 1
for case in */; do
  (cd "$case" && Rscript --vanilla case.R && Rscript --vanilla -e 'if (file.exists("case.R")) { if (any(grepl("library\\(survival\\)", readLines("case.R")))) library(survival); writeLines(capture.output(print(sessionInfo(), locale = FALSE)), "session.txt") }')
done
