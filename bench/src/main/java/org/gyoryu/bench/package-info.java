/** Measures the speed of the library; see bench/run and docs/performance.md. */
package org.gyoryu.bench;
