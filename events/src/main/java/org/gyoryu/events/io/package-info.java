/** Files at the edge: CSV and Parquet tables, model files in YAML, reports and statistics out. */
package org.gyoryu.events.io;
