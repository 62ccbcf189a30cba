package org.peyvand.security.ui.internal.signin;

import org.eclipse.swt.widgets.Composite;

/** Tells somebody that he was disabled. */
final class EndedPage extends WordedPage {
    private final Runnable again;

    /** @param again what lets somebody else sign in */
    EndedPage(Runnable again) {
        super("ended");
        this.again = again;
    }

    @Override
    public void create(Composite grid, Door door) {
        // nothing to fill in
    }

    @Override
    public void proceed(Door door) {
        again.run();
    }
}
