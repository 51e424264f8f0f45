/** How complete the registry is: beside published totals, and by capture and recapture. */
package org.gyoryu.analysis.completeness;
