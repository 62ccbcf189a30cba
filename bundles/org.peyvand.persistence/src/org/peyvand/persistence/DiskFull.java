package org.peyvand.persistence;

import java.sql.SQLException;
import org.peyvand.base.text.Message;

/** There was no room on the disk. Nothing of the unit of work was stored; later it can be done again. */
public class DiskFull extends PersistenceFailure {
    private static final long serialVersionUID = 1L;
    private static final String STATE = "53100";
    private static final int DEEPEST = 20;

    /**
     * A write that failed, or one that was not begun since there was no room before.
     *
     * @param message one sentence for a person
     * @param cause what the engine said, may be {@code null}
     */
    public DiskFull(Message message, Throwable cause) {
        super(message, cause);
    }

    /** Whether that is why something has failed: by the state of the SQL standard, or by what the system says. */
    public static boolean isWhy(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause()) {
            if (cause instanceof DiskFull || cause instanceof SQLException sql && isSaid(sql) || cause.getMessage() != null && cause.getMessage().contains("No space left")) {
                return true;
            }
        }
        return false;
    }

    /** A batch carries its real reason in the chain of next exceptions. */
    private static boolean isSaid(SQLException sql) {
        for (SQLException next = sql; next != null; next = next.getNextException()) {
            if (STATE.equals(next.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
