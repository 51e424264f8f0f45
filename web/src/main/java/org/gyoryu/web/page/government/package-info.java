/** Local governments: the list, and one of them. */
package org.gyoryu.web.page.government;
