package org.peyvand.ui.internal;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;

/** The report of a problem, for those who mend it. Passwords and the name of the home folder stay with the person. */
final class ProblemReport {
    private static final int DEEPEST = 8;
    private static final Pattern SECRET = Pattern.compile("(?i)((?:password|passwd|pwd|secret|token|api[_-]?key)\\s*[=:]\\s*|bearer\\s+)[^\\s;&,\"']+");

    private ProblemReport() {
    }

    /** @param cause may be {@code null} */
    static String of(String sentence, Throwable cause) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        out.println(sentence);
        out.println("When: " + Instant.now());
        out.println("Peyvand: " + (Platform.getProduct() == null ? "-" : Platform.getProduct().getDefiningBundle().getVersion()));
        out.println("Java: " + System.getProperty("java.vm.name") + " " + System.getProperty("java.version"));
        out.println("System: " + System.getProperty("os.name") + " " + System.getProperty("os.version") + ", SWT " + SWT.getPlatform() + " " + SWT.getVersion());
        int depth = 0;
        for (Throwable one = cause; one != null && depth < DEEPEST; one = one.getCause()) {
            out.println();
            out.println(one);
            for (StackTraceElement frame : one.getStackTrace()) {
                out.println("    at " + frame);
            }
            depth++;
        }
        return withoutSecrets(text.toString());
    }

    private static String withoutSecrets(String text) {
        String home = System.getProperty("user.home", "");
        String shorter = home.length() < 2 ? text : text.replace(home, "~");
        return SECRET.matcher(shorter).replaceAll("$1…");
    }
}
