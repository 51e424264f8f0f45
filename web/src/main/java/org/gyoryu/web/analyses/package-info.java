/** What is computed from the snapshot once and then kept for pages and API. */
package org.gyoryu.web.analyses;
