/** Goodness of fit: features of the observed history beside those of simulated ones. */
package org.gyoryu.events.gof;
