/** Exchange activities. */
package org.gyoryu.web.page.exchange;
