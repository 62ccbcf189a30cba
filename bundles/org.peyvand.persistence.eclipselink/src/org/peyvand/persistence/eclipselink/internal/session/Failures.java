package org.peyvand.persistence.eclipselink.internal.session;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.persistence.exceptions.EclipseLinkException;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.Conflict;
import org.peyvand.persistence.DiskFull;
import org.peyvand.persistence.PersistenceFailure;

/** Tells what a person can do something about from what is broken, by the states of the SQL standard. */
public final class Failures {
    /**
     * States of the standard: unique, foreign key, missing value, text too long, number too great, a letter that cannot be stored; then
     * lock wait and deadlock of each engine.
     */
    private static final Map<String, String> REFUSED = Map.ofEntries(Map.entry("23505", "broken.unique"), Map.entry("23503", "broken.reference"),
        Map.entry("23502", "broken.missing"), Map.entry("22001", "broken.tooLong"), Map.entry("22003", "broken.tooGreat"),
        Map.entry("22021", "broken.letter"), Map.entry("40XL1", "busy"), Map.entry("40001", "busy"), Map.entry("40P01", "busy"),
        Map.entry("55P03", "busy"));
    /** No connection, or one that a server ended; a server that only answers, or that has no connection left. */
    private static final Map<String, String> FAILED = Map.of("08003", "failed.gone", "08006", "failed.gone",
        "08001", "failed.gone", "57P01", "failed.gone", "57P02", "failed.gone", "57P03", "failed.gone", "25006", "failed.readOnly", "53300", "failed.crowded");
    private static final int DEEPEST = 20;

    private Failures() {
    }

    /** Whether it comes from reading or writing and not from the caller's own work. */
    public static boolean isOurs(RuntimeException e) {
        return e instanceof Refusal || e instanceof PersistenceException || e instanceof EclipseLinkException;
    }

    /** The reasons of a refusal, when it is one. */
    public static Optional<List<Diagnostic>> refusal(RuntimeException e) {
        if (e instanceof Refusal refusal) {
            return Optional.of(refusal.reasons());
        }
        Throwable cause = e;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException || cause instanceof org.eclipse.persistence.exceptions.OptimisticLockException) {
                return Optional.of(List.of(conflict()));
            }
            Optional<String> key = cause instanceof SQLException sql ? key(sql, REFUSED) : Optional.empty();
            if (key.isPresent()) {
                return key.map(found -> List.of(Diagnostic.error(Message.of(Failures.class, found, detail(e)))));
            }
        }
        return Optional.empty();
    }

    /** Whether it says that others refer to a record. */
    static boolean isReference(Diagnostic diagnostic) {
        return diagnostic.message().owner() == Failures.class && diagnostic.message().key().equals("broken.reference");
    }

    static Diagnostic conflict() {
        return Conflict.diagnostic();
    }

    /** What is to be thrown when it is no refusal. */
    public static PersistenceFailure failure(Exception e) {
        Throwable cause = e;
        Optional<String> key = Optional.empty();
        for (int depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause()) {
            if (cause instanceof PersistenceFailure known) {
                return known;
            }
            key = key.isEmpty() && cause instanceof SQLException sql ? key(sql, FAILED) : key;
        }
        return DiskFull.isWhy(e) ? new DiskFull(Message.of(Failures.class, "failed.diskFull", detail(e)), e)
            : new PersistenceFailure(Message.of(Failures.class, key.orElse("failed.other"), detail(e)), e);
    }

    /** A batch carries its real reason in the chain of next exceptions. */
    private static Optional<String> key(SQLException sql, Map<String, String> keys) {
        for (SQLException next = sql; next != null; next = next.getNextException()) {
            String key = next.getSQLState() == null ? null : keys.get(next.getSQLState());
            if (key != null) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }

    /** The engine's own words: the deepest SQL exception, else the exception. */
    private static String detail(Throwable e) {
        String text = String.valueOf(e.getMessage());
        Throwable cause = e;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                SQLException last = sql;
                while (last.getNextException() != null) {
                    last = last.getNextException();
                }
                text = last.getMessage();
            }
        }
        return text.strip().replaceAll("\\s*\\R\\s*", " – ");
    }
}
