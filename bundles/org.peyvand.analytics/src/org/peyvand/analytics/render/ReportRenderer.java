package org.peyvand.analytics.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;

import org.peyvand.analytics.Format;

/** Lays reports out as pages or sheets. A Declarative Services service, started lazily and safe to call from several threads. */
public interface ReportRenderer {

    /** {@return the formats it writes} */
    Set<Format> formats();

    /**
     * Writes a report.
     *
     * @param job    what to render
     * @param target where it goes; not closed
     * @throws IOException     when the target cannot be written
     * @throws RenderFailure   when the report cannot be laid out
     */
    void render(RenderJob job, OutputStream target) throws IOException;

    /** Loads what the first report would have to wait for. */
    void warmUp();
}
