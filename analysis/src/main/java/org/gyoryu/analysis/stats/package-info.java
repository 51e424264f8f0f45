/**
 * Statistical kernels: pure functions of numbers that know no city. Every public class names the
 * source of its formula; every test names the independent oracle that it was checked against.
 */
package org.gyoryu.analysis.stats;
