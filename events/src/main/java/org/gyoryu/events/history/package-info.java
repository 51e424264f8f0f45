/** What is observed: nodes, events in columns, covariates that change in time, presence. */
package org.gyoryu.events.history;
