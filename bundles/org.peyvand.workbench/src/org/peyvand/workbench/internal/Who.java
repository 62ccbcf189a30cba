package org.peyvand.workbench.internal;

/**
 * Who works here.
 *
 * @param user name of the user
 * @param branch name of the branch
 * @param login name of the sign-in; empty when nobody knows
 */
public record Who(String user, String branch, String login) {
    /** Topic of the event broker: the database is there; data is a {@link Who}. */
    public static final String READY = "org/peyvand/workbench/READY";
}
