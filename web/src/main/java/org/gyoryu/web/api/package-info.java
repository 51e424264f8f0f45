/**
 * The API under /api/v1. An {@link org.gyoryu.web.api.Endpoint} is one entry of one list ({@link
 * org.gyoryu.web.api.Endpoints}); routing, reading of parameters, the three formats and the OpenAPI
 * description all follow from it, so that they cannot differ.
 */
package org.gyoryu.web.api;
