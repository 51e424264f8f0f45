/** All findings as one file that opens from disk, with a CSV file for each table. */
package org.gyoryu.web.report;
