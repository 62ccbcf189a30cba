package org.peyvand.security.signin;

/**
 * How this database demands sign-in.
 *
 * @param demanded whether everybody has to sign in with a password; else the account of the operating system is enough
 * @param lockMinutes minutes without a key or a move of the mouse after which the workbench locks itself, 0 to 1440; 0 for never
 */
public record SignInRules(boolean demanded, int lockMinutes) {
    /** Those of a fresh folder. */
    public static final SignInRules FRESH = new SignInRules(false, 15);
    /** A day. */
    public static final int MOST_MINUTES = 1440;

    /** Checks the minutes. */
    public SignInRules {
        if (lockMinutes < 0 || lockMinutes > MOST_MINUTES) {
            throw new IllegalArgumentException("lockMinutes: " + lockMinutes);
        }
    }
}
