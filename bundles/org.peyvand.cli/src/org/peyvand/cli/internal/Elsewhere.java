package org.peyvand.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.peyvand.base.Outcome;
import org.peyvand.cli.CliContext;
import org.peyvand.safety.RunningPeyvand;

/** Has work done by the process that has the data folder open, in the name that the command line gives. Outlives one run of a command. */
final class Elsewhere {
    private final RunningPeyvand running;
    private GlobalOptions options;
    private Boolean open;

    Elsewhere(RunningPeyvand running) {
        this.running = running;
    }

    /** A new run begins. */
    void asking(GlobalOptions given) {
        options = given;
        open = null;
    }

    /** Whether there is such a process; the same answer for a whole run, which has opened the database itself when there was none. */
    boolean isOpen() {
        if (open == null) {
            open = running.isOpen();
        }
        return open;
    }

    Outcome<Map<String, String>> ask(String what, Map<String, String> arguments, CliContext context) throws IOException {
        Path file = options.passwordFile == null ? null : context.resolve(options.passwordFile);
        char[] password = file == null ? null : PasswordFile.read(file);
        try {
            var request = new RunningPeyvand.Request(what, arguments, options.user, password, context.culture().language());
            return running.ask(request, new ProgressLine(context.err()));
        } finally {
            if (password != null) {
                Arrays.fill(password, '\0');
            }
        }
    }
}
