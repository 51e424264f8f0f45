/** Statistics of candidate events, computed incrementally along the history. */
package org.gyoryu.events.statistic;
