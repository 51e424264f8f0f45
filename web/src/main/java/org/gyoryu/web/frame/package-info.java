/**
 * What all pages share: the visit, the layout's model, filter forms, error pages and the safe
 * headers.
 */
package org.gyoryu.web.frame;
