/** The analysis room; see docs/architecture.md. */
package org.gyoryu.analysis;
