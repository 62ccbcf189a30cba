package org.peyvand.ui;

import org.eclipse.swt.widgets.Shell;

/** Asks who works here before pages are filled. An OSGi service that may be absent: then everybody may work who can open the window. */
public interface Doorkeeper {

    /** Whether somebody has to sign in; asks the database, off the UI thread. */
    boolean asks();

    /**
     * Covers the window and asks, on the UI thread. Whoever gives up closes the workbench.
     *
     * @param admitted told when somebody may work; the window can be seen again then
     */
    void ask(Kit kit, Shell window, Runnable admitted);

    /**
     * Somebody works here from now on: keeps an eye on the window until it is closed. UI thread.
     *
     * @param person as others see the name
     */
    void watch(Kit kit, Shell window, String person);
}
