package org.peyvand.ui.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Tone;
import org.peyvand.ui.form.Access;
import org.peyvand.ui.history.KnownRecord;
import org.peyvand.ui.history.RecordShelf;
import org.peyvand.ui.history.Remembered;

/** The star in the head of an editor: full when the record is a favourite. */
final class FavouriteStar {
    private final Kit kit;
    private final Button button;
    private final RecordShelf favourites;
    private KnownRecord record;

    FavouriteStar(Composite parent, Kit kit) {
        this.kit = kit;
        this.favourites = kit.service(Remembered.class).favourites();
        button = new Button(parent, SWT.PUSH | SWT.FLAT);
        button.setData("peyvand.id", "editor.favourite");
        button.addListener(SWT.Selection, event -> toggle());
        GridDataFactory.swtDefaults().applyTo(button);
        Runnable stop = favourites.watch(this::paint);
        button.addListener(SWT.Dispose, event -> stop.run());
        show(null);
    }

    /** Shows the state of a record; {@code null} while it is not stored. */
    void show(KnownRecord now) {
        record = now;
        button.setVisible(now != null);
        if (now != null) {
            favourites.rename(now);
        }
        paint();
    }

    /** Makes it a favourite, or no longer. */
    void toggle() {
        if (record == null) {
            return;
        }
        if (favourites.contains(record.ref())) {
            favourites.remove(record.ref());
        } else {
            favourites.put(record);
        }
    }

    private void paint() {
        if (button.isDisposed()) {
            return;
        }
        boolean full = record != null && favourites.contains(record.ref());
        button.setImage(kit.icons().image(full ? "star-fill" : "star", full ? Tone.WARNING : Tone.MUTED, 16));
        String words = kit.text(full ? "favourite.remove" : "favourite.add");
        button.setToolTipText(words);
        Access.name(button, words);
    }
}
