package org.peyvand.ui.list;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;

/**
 * A way to show the records of a list: rows, or cards in columns. Search, filters, views and the line below belong to the list and are shared;
 * a presentation asks {@link ListModel#asked} whenever it is told to begin anew. UI thread only.
 */
public interface ListPresentation {

    /** What a presentation is told and tells. */
    interface Host {
        /** The kit. */
        Kit kit();

        /** What to show. */
        ListModel model();

        /** What the presentation is in; background work ends with it. */
        Control control();

        /** Records have come; {@code known} when the count is final. */
        void counted(boolean known, long count);

        /** Reading failed. */
        void failed(Throwable cause);

        /** Other records are selected. */
        void selected();

        /** The person opens a record. */
        void open(DomainEntity record);

        /**
         * Says in one line above the records what came of something.
         *
         * @param act label of a button; empty for none
         */
        void told(String sentence, String act, Runnable run);

        /** Takes the search and the filters away. */
        void clear();

        /** Shows what can be done with the selected records. */
        void menu();

        /** Asks whether the selected records are to be deleted. */
        void delete();
    }

    /** Makes a presentation. */
    @FunctionalInterface
    interface Factory {
        /** Into a parent with a stack layout; nothing is read before {@link ListPresentation#restart}. */
        ListPresentation create(Composite parent, Host host);
    }

    /** Its control. */
    Control control();

    /** Shows other records, or the same in another order: nothing is kept. */
    void restart();

    /** Only columns or colours are others. */
    default void relook() {
        restart();
    }

    /** Reads again; what is shown stays until then. */
    void refresh();

    /** The selected records. */
    ListSelection selection();

    /** Puts the cursor into it. */
    void focus();

    /** Takes the colours of another theme. */
    void restyle();

    /** Takes the last step back, where there are steps. */
    default void undo() {
        // nothing was done that could be taken back
    }
}
