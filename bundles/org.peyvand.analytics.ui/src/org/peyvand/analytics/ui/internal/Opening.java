package org.peyvand.analytics.ui.internal;

import java.nio.file.Path;
import org.eclipse.swt.program.Program;

/** Opens files with the program of the system. */
final class Opening {
    private Opening() {
    }

    /** Tells whether there was a program for it. */
    static boolean open(Path file) {
        return Program.launch(file.toAbsolutePath().toString());
    }

    /** A path that stays in one piece in a Persian sentence. */
    static String shown(Path file) {
        return "\u2066" + file + "\u2069";
    }
}
