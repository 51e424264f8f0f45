/** Charts of findings as pictures (SVG) that need no script, for pages, reports and print. */
package org.gyoryu.web.drawing;
