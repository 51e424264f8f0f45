/**
 * The language of the domain: governments, claims, ties, exchanges, mechanisms and the snapshot
 * that one analysis runs on. Records are valid once built and immutable; every type here is safe
 * for use by several threads.
 */
package org.gyoryu.model;
