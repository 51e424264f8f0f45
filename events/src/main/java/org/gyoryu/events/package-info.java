/** The events room; see docs/architecture.md. */
package org.gyoryu.events;
