package org.peyvand.core;

import org.peyvand.core.model.Branch;
import org.peyvand.core.model.User;
import org.peyvand.persistence.CurrentUser;

/**
 * Who works here and where. Until people sign in it is the account of the operating system; a user and a head office for it are made
 * on first use.
 */
public interface CurrentUserService extends CurrentUser {

    /** The user at work, detached. */
    User user();

    /** The branch of the user, detached. */
    Branch branch();
}
