package org.gyoryu.analysis.portfolio;

import org.gyoryu.model.Government;

/** Another government of the holder's side that is tied to the same partner. */
public record Other(Government government, Nearness nearness) {}
