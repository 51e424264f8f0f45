/**
 * What a government, or a government with all below it, holds: its ties by sign of life, overlap,
 * concentration, exposure, fields, anniversaries, each with a suggestion by a written rule
 * (docs/methods-partners.md, "Portfolio").
 */
package org.gyoryu.analysis.portfolio;
