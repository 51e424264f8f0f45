/** Workbooks for officers: what a page shows, in the reader's language. */
package org.gyoryu.web.sheet;
