/** Data of the charts, in the words of one visit. */
package org.gyoryu.web.page.chart;
