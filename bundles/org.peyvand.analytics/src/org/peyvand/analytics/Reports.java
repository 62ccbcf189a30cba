package org.peyvand.analytics;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.peyvand.base.Outcome;
import org.peyvand.core.report.ReportData;
import org.peyvand.core.report.ReportRequest;
import org.peyvand.persistence.access.Permission;

/**
 * The reports of all modules. A Declarative Services service; safe to call from several threads. Rendering takes from some hundredths of a
 * second to seconds (the first PDF in a process starts the engine), so never call it on the UI thread.
 */
public interface Reports {
    /** Sees reports over many records. The paper of one record, such as an invoice, is for all who may see that. */
    Permission PERMISSION = new Permission("analytics.reports");

    /** {@return all reports, by their place and id} */
    List<ReportInfo> all();

    /**
     * Finds a report.
     *
     * @param id its id
     * @return the report, empty when there is none
     */
    Optional<ReportInfo> find(String id);

    /**
     * Checks the parameters of a request: unknown, missing and unreadable ones are refused with a sentence each.
     *
     * @param request what is asked
     * @return the request with defaults filled in, days as ISO days and numbers in Latin digits
     */
    Outcome<ReportRequest> check(ReportRequest request);

    /**
     * Loads the data of a report, for example to show it in a part.
     *
     * @param request what is asked; checked here
     * @return the data; what was left out of it is a warning
     */
    Outcome<ReportData> data(ReportRequest request);

    /**
     * Renders a report into a file. The file appears complete or not at all; an older file of that name is replaced only on success.
     *
     * @param request what is asked; checked here. CSV is the same in every language: English, Gregorian calendar, Latin digits
     * @param format  one of the report's formats
     * @param target  the file; its folder is created when missing
     * @return the file
     */
    Outcome<Path> render(ReportRequest request, Format format, Path target);

    /**
     * Renders a report into a file of a folder, named as the report wishes (see {@link ReportData#FILE}), else by its id. Characters that
     * some file system does not take are replaced.
     *
     * @param request what is asked; checked here
     * @param format  one of the report's formats
     * @param folder  the folder; created when missing
     * @return the file
     */
    Outcome<Path> renderInto(ReportRequest request, Format format, Path folder);

    /**
     * Renders a report into a stream. Nothing is written unless all of it was rendered.
     *
     * @param request what is asked; checked here
     * @param format  one of the report's formats
     * @param target  where it goes; flushed, not closed
     * @return the number of bytes written
     */
    Outcome<Long> render(ReportRequest request, Format format, OutputStream target);

    /** Starts the rendering engine ahead of the first report. Slow the first time; call it in the background. */
    void warmUp();
}
