/** How things are said in the reader's language: texts, dates, numbers, names. */
package org.gyoryu.web.text;
