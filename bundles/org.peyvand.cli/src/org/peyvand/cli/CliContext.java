package org.peyvand.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Message;

/**
 * What a command gets from its host.
 *
 * @param out     standard output: results only
 * @param err     standard error: progress and sentences about what went wrong
 * @param culture the user's language, calendar and digits
 * @param folder  the folder the user stands in; relative paths are resolved against it
 * @param json    whether standard output shall be one JSON object
 * @param debug   whether stack traces are wanted
 */
public record CliContext(PrintWriter out, PrintWriter err, Culture culture, Path folder, boolean json, boolean debug) {

    /** Prints a sentence for a person; silent on standard output when a JSON object is wanted there. */
    public void say(Message message) {
        (json ? err : out).println(message.in(culture));
    }

    /** Prints a sentence on standard error. */
    public void complain(Message message) {
        err.println(message.in(culture));
    }

    /** Prints every diagnostic, one line each, on standard error. */
    public void complain(Iterable<Diagnostic> diagnostics) {
        diagnostics.forEach(d -> complain(d.message()));
    }

    /** The file or folder that the user named, as an absolute path. */
    public Path resolve(Path named) {
        return folder.resolve(named).normalize();
    }
}
