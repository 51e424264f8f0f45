/** Estimation: Newton, penalties, smoothing, standard errors and the typed outcome of a fit. */
package org.gyoryu.events.estimate;
