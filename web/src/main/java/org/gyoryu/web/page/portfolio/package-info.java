/** The page of a portfolio. */
package org.gyoryu.web.page.portfolio;
