/**
 * Relational event models: history, risk set, statistics, likelihood, estimate, report.
 *
 * <p>The library knows no city and no file format outside {@code io}. Start at {@code
 * model.RelationalEventModel}; the manual is docs/events.md.
 */
package org.gyoryu.events;
