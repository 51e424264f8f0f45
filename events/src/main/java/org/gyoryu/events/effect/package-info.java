/** What may drive the next event: effects as values, composed from statistic, memory and form. */
package org.gyoryu.events.effect;
