package org.gyoryu.analysis.drivers;

import org.gyoryu.analysis.finding.Text;

/**
 * One property of a pair of governments on a day.
 *
 * @param id short name, unique, e.g. "distance"; as in docs/methods-drivers.md
 * @param driver the group it belongs to
 * @param label what it is, in plain words
 */
public record Covariate(String id, Driver driver, Text label) {}
