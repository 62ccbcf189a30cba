package org.peyvand.security.ui.internal.signin;

import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.peyvand.base.text.Message;

/** What the door asks. */
interface DoorPage {

    /** In large letters. */
    Message title();

    /** One sentence. */
    Message lead();

    /** Makes the fields by {@link Door#text}; the first gets the focus. */
    void create(Composite grid, Door door);

    /** What the button says that goes on. */
    Message action();

    /** The person goes on: {@link Door#run} or {@link Door#leave}. */
    void proceed(Door door);

    /** What the other button says; empty for quitting the program. */
    default Optional<Message> other() {
        return Optional.empty();
    }
}
