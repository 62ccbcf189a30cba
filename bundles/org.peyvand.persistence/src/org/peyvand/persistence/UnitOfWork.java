package org.peyvand.persistence;

import java.util.function.Function;
import java.util.function.Supplier;
import org.peyvand.base.Outcome;
import org.peyvand.persistence.access.Access;

/**
 * One transaction per call; all reading and writing goes through here. An OSGi service.
 * Entities that leave the call are detached; their lazy references can still be followed.
 */
public interface UnitOfWork {

    /**
     * Reads. Nothing that is changed in there is stored. Within {@link #write} it joins the running transaction.
     *
     * @throws PersistenceFailure when the database cannot be used
     */
    <T> T read(Function<Session, T> work);

    /**
     * Reads what somebody else would see, to tell about it. A reading of its own, whatever is running; not within {@link #write}.
     *
     * @param access what that person may do
     * @throws PersistenceFailure when the database cannot be used
     */
    <T> T readAs(Access access, Function<Session, T> work);

    /**
     * Writes all or nothing. A refused outcome rolls back; so do an exception of the work, a rule that refuses, a record that
     * somebody else changed meanwhile, and a broken key: the latter three come back as refused outcomes.
     * A write within a write (same thread) joins it: nothing is stored when the inner one is refused, whatever the outer one returns.
     *
     * @throws PersistenceFailure when the database cannot be used
     */
    <T> Outcome<T> write(Function<Session, Outcome<T>> work);

    /**
     * Does work whose changes come by a further step than the {@link Host}'s, such as an import. The change log says so of every write that
     * begins within, on this thread; a write that has already begun keeps its way.
     */
    <T> T by(WayIn step, Supplier<T> work);
}
