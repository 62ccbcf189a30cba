package org.peyvand.security.signin;

import org.peyvand.base.Outcome;
import org.peyvand.security.model.SignInWay;

/**
 * Who works in this process. While passwords are demanded and nobody has signed in, nothing can be read or written. Whoever calls with a
 * password wipes the array afterwards. Takes about a tenth of a second: not for the UI thread.
 */
public interface SignIn {

    /** How this database demands sign-in. */
    SignInRules rules();

    /**
     * Changes that. For those with full access only. Refused while no active administrator has a password. Whoever demands passwords is
     * taken as signed in.
     */
    Outcome<SignInRules> demand(SignInRules rules, SignInWay way);

    /**
     * From now on this one works in this process. A wrong name and a wrong password are told by the same sentence after the same time;
     * after some of them no password is looked at for a while.
     */
    Outcome<SignedIn> signIn(String login, char[] password, SignInWay way);

    /**
     * Whether this is the password of an active administrator; he does not work here by that. Told and counted as in {@link #signIn}, refused for
     * everybody else.
     */
    Outcome<SignedIn> vouch(String login, char[] password, SignInWay way);

    /** Whoever works here works no more. */
    void signOut(SignInWay way);

    /** Notes in the audit trail that the pages were covered. */
    void locked(SignInWay way);

    /** Whether this is the password of whoever works here; wrong ones count as in {@link #signIn}. */
    Outcome<SignedIn> unlock(char[] password, SignInWay way);

    /** Whether whoever works here may go on, as the database stands now: false when he was disabled or never signed in. */
    boolean holds();
}
