package org.peyvand.workbench.internal.status;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Tone;
import org.peyvand.ui.editor.UnsavedEdit;
import org.peyvand.ui.editor.UnsavedEdits;
import org.peyvand.ui.form.Css;
import org.peyvand.ui.rows.RowItem;
import org.peyvand.ui.rows.RowSection;
import org.peyvand.workbench.internal.Texts;

/** What the last run has left unsaved: Enter goes on with it, Delete discards it. Stays open until it is closed, as one decides about each. */
public final class UnsavedWindow {
    private static final int WIDTH = 560;
    private static final int HEIGHT = 420;

    private final Kit kit;
    private final UnsavedEdits unsaved;
    private final Shell shell;
    private final RowSection section;
    private final Button resume;
    private final Button discard;
    private List<UnsavedEdit> lines = List.of();

    /** Beside a window. */
    public UnsavedWindow(Shell parent, Kit kit) {
        this.kit = kit;
        this.unsaved = kit.service(UnsavedEdits.class);
        shell = new Shell(parent, SWT.DIALOG_TRIM | SWT.RESIZE | (parent.getStyle() & (SWT.LEFT_TO_RIGHT | SWT.RIGHT_TO_LEFT)));
        shell.setText(Texts.of(kit, "unsaved.title"));
        shell.setData("peyvand.id", "unsaved");
        GridLayoutFactory.fillDefaults().margins(16, 14).spacing(10, 10).applyTo(shell);
        label("unsaved.lead", Css.MUTED);
        section = new RowSection(shell, kit, "unsaved.list", Texts.of(kit, "unsaved.title"), 0).empty(Texts.of(kit, "unsaved.none"));
        section.rows().onOpen(item -> selected().ifPresent(this::resume));
        section.rows().control().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                selected().ifPresent(unsaved::discard);
            }
        });
        Composite buttons = new Composite(shell, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(buttons);
        resume = button(buttons, "unsaved.continue", () -> selected().ifPresent(this::resume));
        discard = button(buttons, "unsaved.discard", () -> selected().ifPresent(unsaved::discard));
        label("unsaved.hint", Css.MUTED);
        Runnable stop = unsaved.watch(this::refresh);
        shell.addListener(SWT.Dispose, event -> stop.run());
        shell.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                shell.close();
            }
        });
    }

    private void label(String key, String css) {
        Label label = new Label(shell, SWT.WRAP);
        label.setText(Texts.of(kit, key));
        label.setData(Css.CLASS, css);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH - 40, SWT.DEFAULT).applyTo(label);
    }

    private Button button(Composite parent, String key, Runnable run) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(Texts.of(kit, key));
        button.setData("peyvand.id", key);
        button.addListener(SWT.Selection, event -> run.run());
        return button;
    }

    /** Shows it. */
    public void show() {
        refresh();
        Rectangle over = shell.getParent().getBounds();
        shell.setBounds(over.x + (over.width - WIDTH) / 2, over.y + (over.height - HEIGHT) / 2, WIDTH, HEIGHT);
        shell.open();
        section.rows().control().setFocus();
    }

    private void refresh() {
        if (shell.isDisposed()) {
            return;
        }
        int at = section.rows().selectedIndex();
        lines = unsaved.all();
        section.show(lines.stream().map(this::row).toList(), lines.size(), false);
        if (!lines.isEmpty()) {
            section.rows().select(Math.clamp(at, 0, lines.size() - 1));
        }
        resume.setEnabled(!lines.isEmpty());
        discard.setEnabled(!lines.isEmpty());
    }

    private RowItem row(UnsavedEdit edit) {
        return new RowItem(edit.icon(), edit.gone() ? Tone.MUTED : Tone.WARNING, edit.title(), edit.about(), UnsavedEdits.when(kit.culture(), edit.at()), "", null);
    }

    private Optional<UnsavedEdit> selected() {
        int at = section.rows().selectedIndex();
        return at < 0 || at >= lines.size() ? Optional.empty() : Optional.of(lines.get(at));
    }

    /** The record that is gone cannot be gone on with: opening it says so. */
    private void resume(UnsavedEdit edit) {
        shell.close();
        unsaved.resume(edit);
    }
}
