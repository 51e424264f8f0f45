/** What the registry rests on: sources, completeness, open questions, downloads. */
package org.gyoryu.web.page.data;
