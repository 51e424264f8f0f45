package org.gyoryu.web;

import org.gyoryu.model.Snapshot;

/** Where findings get the state that they are computed from. */
@FunctionalInterface
public interface SnapshotSource {

  /** The state that the pages show now; may take seconds. */
  Snapshot get();
}
