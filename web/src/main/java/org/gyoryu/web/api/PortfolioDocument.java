package org.gyoryu.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gyoryu.analysis.portfolio.Portfolio;

/** A portfolio as one JSON object: what the API answers and the command prints. */
public final class PortfolioDocument {

  static final List<Part> PARTS =
      List.of(
          Part.one("portfolio", PortfolioTables.PORTFOLIO, "In figures"),
          Part.list("suggestions", PortfolioTables.SUGGESTION, "What to do next"),
          Part.list("anniversaries", PortfolioTables.ANNIVERSARY, "The next 24 months"),
          Part.list("concentrations", PortfolioTables.CONCENTRATION, "Where it gathers"),
          Part.list("fields", PortfolioTables.FIELD, "Fields of exchange"),
          Part.list("holdings", PortfolioTables.HOLDING, "Every tie"));

  private PortfolioDocument() {}

  /** Its parts by name. */
  public static Map<String, Object> of(Portfolio portfolio) {
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("portfolio", PortfolioTables.PORTFOLIO.json(portfolio));
    parts.put("suggestions", objects(PortfolioTables.SUGGESTION, portfolio.suggestions()));
    parts.put("anniversaries", objects(PortfolioTables.ANNIVERSARY, portfolio.anniversaries()));
    parts.put("concentrations", objects(PortfolioTables.CONCENTRATION, portfolio.concentrations()));
    parts.put("fields", objects(PortfolioTables.FIELD, portfolio.fields().fields()));
    parts.put("holdings", objects(PortfolioTables.HOLDING, portfolio.holdings()));
    return parts;
  }

  private static <T> List<Map<String, Object>> objects(Table<T> table, List<T> rows) {
    return rows.stream().map(table::json).toList();
  }
}
