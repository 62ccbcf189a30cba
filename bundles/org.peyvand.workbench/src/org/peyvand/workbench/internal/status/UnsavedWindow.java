package org.peyvand.workbench.internal.status;

import java.util.List;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Tone;
import org.peyvand.ui.editor.UnsavedEdit;
import org.peyvand.ui.editor.UnsavedEdits;
import org.peyvand.ui.rows.RowItem;
import org.peyvand.workbench.internal.Texts;

/** What the last run has left unsaved: Enter goes on with it, Delete discards it. Stays open until it is closed, as one decides about each. */
public final class UnsavedWindow extends ListWindow<UnsavedEdit> {
    private static final int WIDTH = 560;

    private final UnsavedEdits unsaved;
    private final Button resume;
    private final Button discard;

    /** Beside a window. */
    public UnsavedWindow(Shell parent, Kit kit) {
        super(parent, kit, "unsaved", WIDTH);
        this.unsaved = kit.service(UnsavedEdits.class);
        addSentence("unsaved.lead");
        addLines("unsaved");
        Composite buttons = new Composite(shell(), SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(buttons);
        resume = button(buttons, "unsaved.continue", () -> selected().ifPresent(this::open));
        discard = button(buttons, "unsaved.discard", () -> selected().ifPresent(unsaved::discard));
        addSentence("unsaved.hint");
        follow(unsaved.watch(this::refresh));
    }

    private Button button(Composite parent, String key, Runnable run) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(Texts.of(kit(), key));
        button.setData("peyvand.id", key);
        button.addListener(SWT.Selection, event -> run.run());
        return button;
    }

    @Override
    List<UnsavedEdit> read() {
        return unsaved.all();
    }

    @Override
    RowItem row(UnsavedEdit edit) {
        return new RowItem(edit.icon(), edit.gone() ? Tone.MUTED : Tone.WARNING, edit.title(), edit.about(), UnsavedEdits.when(kit().culture(), edit.at()), "", null);
    }

    @Override
    void shown(boolean any) {
        resume.setEnabled(any);
        discard.setEnabled(any);
    }

    /** The record that is gone cannot be gone on with: opening it says so. */
    @Override
    void open(UnsavedEdit edit) {
        shell().close();
        unsaved.resume(edit);
    }

    @Override
    void key(Event event, UnsavedEdit edit) {
        if (event.keyCode == SWT.DEL) {
            unsaved.discard(edit);
        }
    }
}
