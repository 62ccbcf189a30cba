package org.peyvand.cli.internal;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** Tests that type commands in a folder of their own and read what they say. */
abstract class TypedCommands {
    /** What the last command has printed. */
    final StringWriter out = new StringWriter();
    /** What it has complained about. */
    final StringWriter err = new StringWriter();
    /** Where it was typed. */
    @TempDir
    Path folder;

    /** Types a command; what the one before it said is forgotten. */
    final int type(CommandLineHost host, List<String> words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return host.run(words, new PrintWriter(out, true), new PrintWriter(err, true), folder);
    }
}
