package org.peyvand.core.report;

/**
 * Loads the data of one report. A source is a Declarative Services component (service {@code ReportSource}) whose class is named in the
 * {@code source} attribute of an {@code org.peyvand.analytics.reports} extension; it is created when its report is first rendered.
 */
@FunctionalInterface
public interface ReportSource {

    /**
     * Loads the rows and values of a report. Grouping belongs in the database: a source never walks single records to sum them.
     *
     * @param request what is asked; parameters were checked and filled with defaults, dates are ISO days, numbers have Latin digits
     * @return the data, with labels and title in the language of the request
     * @throws ReportRefused when the request cannot be answered, for example because the record asked for does not exist
     */
    ReportData load(ReportRequest request);
}
