package org.gyoryu.events.likelihood;

/**
 * Value and derivatives of a log-likelihood at one point.
 *
 * @param score k first derivatives
 * @param information [k][k] minus the second derivatives
 */
@SuppressWarnings("ArrayRecordComponent") // short-lived, handed from one method to the next
public record Evaluation(double logLikelihood, double[] score, double[][] information) {}
