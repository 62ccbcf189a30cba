package org.peyvand.cli.internal;

import org.peyvand.base.Outcome;
import org.peyvand.security.model.SignInWay;
import org.peyvand.security.signin.SignIn;
import org.peyvand.security.signin.SignInRules;
import org.peyvand.security.signin.SignedIn;

/** A place where no passwords are demanded. */
record OpenDoor() implements SignIn {

    private static AssertionError nobody() {
        return new AssertionError("Nobody signs in where no passwords are demanded");
    }

    @Override
    public SignInRules rules() {
        return SignInRules.FRESH;
    }

    @Override
    public Outcome<SignInRules> demand(SignInRules rules, SignInWay way) {
        throw nobody();
    }

    @Override
    public Outcome<SignedIn> signIn(String login, char[] password, SignInWay way) {
        throw nobody();
    }

    @Override
    public Outcome<SignedIn> vouch(String login, char[] password, SignInWay way) {
        throw nobody();
    }

    @Override
    public void signOut(SignInWay way) {
        throw nobody();
    }

    @Override
    public void locked(SignInWay way) {
        throw nobody();
    }

    @Override
    public Outcome<SignedIn> unlock(char[] password, SignInWay way) {
        throw nobody();
    }

    @Override
    public boolean holds() {
        return true;
    }
}
