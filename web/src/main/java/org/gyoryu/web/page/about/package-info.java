/** What this is, and by which rules. */
package org.gyoryu.web.page.about;
