/** Ties: the list, and one of them with what sources say. */
package org.gyoryu.web.page.tie;
