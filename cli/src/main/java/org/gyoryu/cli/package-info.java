/** The {@code gyoryu} command: reads the command line, starts everything, prints. */
package org.gyoryu.cli;
