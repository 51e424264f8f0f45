/** Findings of the state that the pages show, computed in the background and kept. */
package org.gyoryu.web.finding;
