/**
 * The frame of a finding: a question, its answer made from numbers, the grade of its evidence, and
 * the figures, tables and charts that it rests on. Everything here is immutable data; drawing is
 * the business of whoever shows it.
 */
package org.gyoryu.analysis.finding;
