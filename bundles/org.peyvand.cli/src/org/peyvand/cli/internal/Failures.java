package org.peyvand.cli.internal;

import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.peyvand.base.text.Message;
import org.peyvand.cli.CliContext;
import org.peyvand.persistence.PersistenceFailure;

/** Turns what went wrong into one sentence in the user's language. */
final class Failures {

    private Failures() {
    }

    static void tell(Exception failure, CliContext context) {
        context.complain(sentence(failure));
        if (context.debug()) {
            PrintWriter err = context.err();
            for (Throwable t = failure; t != null; t = t.getCause()) {
                err.println(t);
                for (StackTraceElement frame : t.getStackTrace()) {
                    err.println("    " + frame);
                }
            }
        }
    }

    private static Message sentence(Exception failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            switch (t) {
                case PersistenceFailure e -> {
                    return e.message();
                }
                case NoSuchFileException e -> {
                    return Message.of(Failures.class, "file.missing", e.getFile());
                }
                case AccessDeniedException e -> {
                    return Message.of(Failures.class, "file.denied", e.getFile());
                }
                case FileSystemException e -> {
                    return Message.of(Failures.class, "file.failed", e.getFile(), String.valueOf(e.getReason()));
                }
                default -> {
                    // look at the cause
                }
            }
        }
        return Message.of(Failures.class, "unexpected", failure.getClass().getSimpleName(), String.valueOf(failure.getMessage()));
    }
}
