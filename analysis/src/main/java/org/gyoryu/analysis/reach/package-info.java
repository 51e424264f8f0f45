/** Where new ties went, and when they turned to far regions (statement 2). */
package org.gyoryu.analysis.reach;
