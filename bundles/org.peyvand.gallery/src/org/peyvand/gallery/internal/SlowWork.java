package org.peyvand.gallery.internal;

import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Control;
import org.peyvand.base.Outcome;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.WayIn;
import org.peyvand.persistence.access.Access;

/** A database that does not answer. */
final class SlowWork implements UnitOfWork {
    private final CountDownLatch answer;

    private SlowWork(CountDownLatch answer) {
        this.answer = answer;
    }

    /** Says nothing as long as a control is there. */
    static UnitOfWork waiting(Control owner) {
        CountDownLatch gone = new CountDownLatch(1);
        owner.addDisposeListener(event -> gone.countDown());
        return new SlowWork(gone);
    }

    /** Fails at once. */
    static UnitOfWork failing() {
        return new SlowWork(new CountDownLatch(0));
    }

    @Override
    public <T> T read(Function<Session, T> work) {
        try {
            answer.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new PersistenceFailure(GalleryText.message("failure"), null);
    }

    @Override
    public <T> T readAs(Access access, Function<Session, T> work) {
        return read(work);
    }

    @Override
    public <T> Outcome<T> write(Function<Session, Outcome<T>> work) {
        throw new PersistenceFailure(GalleryText.message("failure"), null);
    }

    @Override
    public <T> T by(WayIn step, Supplier<T> work) {
        return work.get();
    }
}
