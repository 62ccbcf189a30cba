package org.peyvand.core;

import org.peyvand.base.Outcome;
import org.peyvand.core.model.Branch;
import org.peyvand.core.model.User;
import org.peyvand.persistence.CurrentUser;

/**
 * Who works here and where. While no passwords are demanded ({@link Admission}) it is the account of the operating system; a user and a head
 * office for it are made on first use. When they are demanded it is whoever has signed in, and nobody before.
 */
public interface CurrentUserService extends CurrentUser {

    /**
     * The user at work, detached.
     *
     * @throws org.peyvand.persistence.PersistenceFailure when nobody has signed in
     */
    User user();

    /** The branch of the user, detached. */
    Branch branch();

    /**
     * From now on somebody else works in this process. To be called before anything is done: what was done already keeps its author.
     *
     * @param login sign-in name of a user of the database
     * @return that user, detached; refused with a sentence when there is no such user, or one that works nowhere or no more, or
     *     has not signed in where passwords are demanded
     */
    Outcome<User> workAs(String login);
}
