/** Commands over the events library: fit, simulate, gof. */
package org.gyoryu.cli.events;
