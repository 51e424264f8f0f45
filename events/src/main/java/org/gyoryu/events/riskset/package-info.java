/** Who could have acted instead: risk sets, sampled or full, and their candidate events. */
package org.gyoryu.events.riskset;
