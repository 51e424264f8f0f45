/**
 * When ties were concluded, with what is unknown left unknown: partial dates as intervals, undated
 * ties by multiple imputation (docs/methods-findings.md, "Dates").
 */
package org.gyoryu.analysis.dating;
