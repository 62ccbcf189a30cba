package org.peyvand.security.ui.internal.signin;

import org.eclipse.swt.widgets.Composite;
import org.peyvand.base.text.Message;

/** Tells somebody that he was disabled. */
final class EndedPage implements DoorPage {
    private final Runnable again;

    /** @param again what lets somebody else sign in */
    EndedPage(Runnable again) {
        this.again = again;
    }

    @Override
    public Message title() {
        return SignInText.of("ended.title");
    }

    @Override
    public Message lead() {
        return SignInText.of("ended.lead");
    }

    @Override
    public void create(Composite grid, Door door) {
        // nothing to fill in
    }

    @Override
    public Message action() {
        return SignInText.of("ended.ok");
    }

    @Override
    public void proceed(Door door) {
        again.run();
    }
}
