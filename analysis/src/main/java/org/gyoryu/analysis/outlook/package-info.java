/**
 * What comes next: the fitted models run forward under named scenarios, a look back at how such
 * forecasts would have done, and the issues to come (docs/methods-drivers.md, "Outlook").
 */
package org.gyoryu.analysis.outlook;
