package org.gyoryu.registry.datapackage;

import java.util.Optional;

/**
 * Says that a date must not lie before what another column names came into being.
 *
 * @param column the column that names it, by id or by name
 * @param country of a name; empty if the column holds ids
 * @param date column of the partial date
 */
public record ExistenceRule(String column, Optional<String> country, String date) {}
