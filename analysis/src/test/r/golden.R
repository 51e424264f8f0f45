# Writes name,value rows in full precision.
golden <- function(...) {
  values <- unlist(list(...))
  writeLines(c("name,value", sprintf("%s,%.17g", names(values), values)), "output.csv")
}
