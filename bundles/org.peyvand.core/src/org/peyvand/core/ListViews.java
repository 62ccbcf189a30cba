package org.peyvand.core;

import java.util.List;
import org.peyvand.base.Outcome;
import org.peyvand.core.model.ListView;

/** The saved views of lists. Everybody sees their own and those that are shared; only the owner changes one. */
public interface ListViews {

    /** The views of a list that the person at work may use, by position and name; owners are loaded. */
    List<ListView> of(String list);

    /** Stores a new or changed view; a new one belongs to the person at work. Refused when it is somebody else's. */
    Outcome<ListView> save(ListView view);

    /** Deletes a view. Refused when it is somebody else's. */
    Outcome<Void> delete(ListView view);

    /** Whether the view belongs to the person at work. */
    boolean isMine(ListView view);
}
