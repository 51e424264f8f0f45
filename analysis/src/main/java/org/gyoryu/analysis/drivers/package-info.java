/**
 * What decides which governments conclude a tie: covariates of pairs, the choice model fitted to
 * them, and the finding on drivers (docs/methods-drivers.md, "Drivers").
 *
 * <p>{@link org.gyoryu.analysis.drivers.Covariates} describes any pair on any day, {@link
 * org.gyoryu.analysis.drivers.DriverModel} is the fitted model that ranks partners.
 */
package org.gyoryu.analysis.drivers;
