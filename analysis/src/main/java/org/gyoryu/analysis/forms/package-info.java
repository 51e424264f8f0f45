/** What forms, fields and levels exchange has, and how diverse it is (statement 4). */
package org.gyoryu.analysis.forms;
