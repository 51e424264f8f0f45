/** Likelihoods of strata, their scores and informations, over stored or streamed designs. */
package org.gyoryu.events.likelihood;
