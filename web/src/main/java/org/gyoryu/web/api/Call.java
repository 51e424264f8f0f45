package org.gyoryu.web.api;

import org.gyoryu.registry.read.PageRequest;
import org.gyoryu.registry.read.Parameters;

/**
 * One request to an endpoint.
 *
 * @param id from the path, or empty
 * @param page which part of the list; the first if the endpoint is not paged
 */
record Call(String id, Parameters parameters, PageRequest page) {

  Call on(PageRequest other) {
    return new Call(id, parameters, other);
  }
}
