/** Findings: the list, and one with its charts. */
package org.gyoryu.web.page.finding;
