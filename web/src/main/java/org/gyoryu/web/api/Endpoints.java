package org.gyoryu.web.api;

import java.util.List;
import java.util.stream.Stream;
import org.gyoryu.registry.read.Registry;

/** All endpoints that read the registry. */
final class Endpoints {

  private Endpoints() {}

  static List<Endpoint> all(Registry registry) {
    return Stream.of(
            GovernmentEndpoints.all(registry),
            TieEndpoints.all(registry),
            MechanismEndpoints.all(registry),
            ClaimEndpoints.all(registry),
            CountEndpoints.all(registry))
        .flatMap(List::stream)
        .toList();
  }
}
