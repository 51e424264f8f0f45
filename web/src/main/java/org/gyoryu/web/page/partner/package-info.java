/** The page on which officers look for a partner. */
package org.gyoryu.web.page.partner;
