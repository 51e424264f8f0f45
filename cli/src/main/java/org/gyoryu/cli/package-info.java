/** The cli room; see docs/architecture.md. */
package org.gyoryu.cli;
