/**
 * What a module gives to become a report: a {@link org.peyvand.core.report.ReportSource} that turns a request into rows.
 * Nothing here knows how a report is laid out or rendered; that is the work of the analytics bundles.
 */
package org.peyvand.core.report;
