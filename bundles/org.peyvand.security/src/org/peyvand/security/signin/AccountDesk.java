package org.peyvand.security.signin;

import java.util.UUID;
import org.peyvand.base.Outcome;
import org.peyvand.security.model.SignInWay;

/**
 * Helps people who cannot sign in. For those who look after users, and with administrators for administrators alone. An OSGi service; reads
 * and writes: not for the UI thread.
 */
public interface AccountDesk {

    /** How a user can sign in; refused for those who may not know. */
    Outcome<AccountState> state(UUID user);

    /** Gives a password that is told once and has to be changed at the next sign-in. Ends a lock-out. Whoever calls wipes the array. */
    Outcome<char[]> oneTime(UUID user, SignInWay way);

    /** Has another password chosen at the next sign-in. Refused when there is none. */
    Outcome<Void> demandChange(UUID user, SignInWay way);

    /** From now on passwords of this user are looked at again. */
    Outcome<Void> unlock(UUID user, SignInWay way);
}
