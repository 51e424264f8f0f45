/**
 * Whom to turn to next: possible partners of a government, ranked with reasons, and a backtest that
 * says what the ranking is worth (docs/methods-partners.md, "Choice of partner").
 */
package org.gyoryu.analysis.partners;
