/** The first page: the network on a map, through time. */
package org.gyoryu.web.page.overview;
