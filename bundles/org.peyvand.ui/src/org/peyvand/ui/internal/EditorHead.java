package org.peyvand.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.peyvand.base.Diagnostic;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Tone;
import org.peyvand.ui.editor.EditorModel;
import org.peyvand.ui.form.Access;
import org.peyvand.ui.form.Css;
import org.peyvand.ui.history.KnownRecord;

/** The head of an editor: what record this is, save and take back, and a banner for what concerns the whole record. */
final class EditorHead {
    private final Kit kit;
    private final Label title;
    private final EditorModel<?> model;
    private final StateChip chip;
    private final Label subtitle;
    private final Button undo;
    private final Button redo;
    private HeadFacts facts = HeadFacts.NONE;
    private String kind = "";
    private final FavouriteStar star;
    private final Button save;
    private final Button revert;
    private final Banner banner;
    private final Banner drafts;

    EditorHead(Composite parent, Kit kit, EntityDescription description, EditorModel<?> model, Runnable saving) {
        this.kit = kit;
        this.model = model;
        Composite head = new Composite(parent, SWT.NONE);
        head.setData(Css.CLASS, Css.SURFACE);
        GridLayoutFactory.fillDefaults().margins(20, 12).spacing(12, 0).numColumns(7).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        Label icon = new Label(head, SWT.NONE);
        icon.setImage(kit.icons().image(description.icon().isEmpty() ? "file-earmark" : description.icon(), Tone.ACCENT, 28));
        Composite words = new Composite(head, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(words);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
        title = new Label(words, SWT.NONE);
        title.setData(Css.CLASS, Css.TITLE);
        title.setData("peyvand.id", "editor.title");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        Composite second = new Composite(words, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 0).applyTo(second);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(second);
        chip = new StateChip(second, kit);
        subtitle = new Label(second, SWT.NONE);
        subtitle.setData(Css.CLASS, Css.MUTED);
        subtitle.setData("peyvand.id", "editor.facts");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(subtitle);
        subtitle.addListener(SWT.Resize, event -> subtitle());
        star = new FavouriteStar(head, kit);
        undo = step(head, "editor.undo", "arrow-90deg-left", model::undo);
        redo = step(head, "editor.redo", "arrow-90deg-right", model::redo);
        revert = button(head, "editor.revert", "arrow-counterclockwise", Tone.MUTED);
        revert.addListener(SWT.Selection, event -> model.revert());
        save = button(head, "editor.save", "check2", Tone.ON_ACCENT);
        save.setData(Css.CLASS, Css.PRIMARY);
        save.addListener(SWT.Selection, event -> saving.run());
        banner = new Banner(parent, kit, "editor.banner");
        drafts = new Banner(parent, kit, "draft.banner");
    }

    private Button step(Composite parent, String id, String icon, Runnable run) {
        Button button = new Button(parent, SWT.PUSH | SWT.FLAT);
        button.setImage(kit.icons().image(icon, Tone.MUTED, 14));
        button.setData("peyvand.id", id);
        button.addListener(SWT.Selection, event -> run.run());
        return button;
    }

    private Button button(Composite parent, String id, String icon, Tone tone) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(kit.text(id));
        button.setImage(kit.icons().image(icon, tone, 14));
        button.setData("peyvand.id", id);
        return button;
    }

    /** Says in words what undo and redo would do. */
    void steps() {
        tell(undo, model.nextUndo(), "undo");
        tell(redo, model.nextRedo(), "redo");
        show(undo, model.isEditable());
        show(redo, model.isEditable());
    }

    /** What can never be done here takes no room either, so that the star stands at the edge. */
    private static void show(Button button, boolean wanted) {
        button.setVisible(wanted);
        if (button.getLayoutData() == null) {
            button.setLayoutData(new GridData());
        }
        ((GridData) button.getLayoutData()).exclude = !wanted;
    }

    private void tell(Button button, Optional<EditorModel.Edit> step, String key) {
        String words = step.map(edit -> kit.text(key + ".step", edit.attribute().label(kit.culture().language()))).orElseGet(() -> kit.text(key + ".none"));
        button.setToolTipText(words);
        Access.name(button, words);
        button.setEnabled(step.isPresent());
    }

    /** Says how far the record is, and its key figures. */
    void facts(HeadFacts found) {
        facts = found;
        chip.show(found.state(), found.tone());
        subtitle();
        title.getParent().getParent().layout(true, true);
    }

    /** The figures that fit, the first ones first; all of them stand in the hint. */
    private void subtitle() {
        int width = subtitle.getSize().x;
        String line = kind;
        GC gc = new GC(subtitle);
        try {
            for (String figure : facts.figures()) {
                String longer = line + " · " + figure;
                if (width > 0 && gc.textExtent(longer).x > width) {
                    break;
                }
                line = longer;
            }
        } finally {
            gc.dispose();
        }
        subtitle.setText(line.replace("&", "&&"));
        subtitle.setToolTipText(String.join("\n", facts.figures()));
    }

    void show(String name, String kindOfRecord, boolean dirty, boolean saving, boolean editable) {
        title.setText(name.replace("&", "&&"));
        title.setToolTipText(name.replace("&", "&&"));
        kind = kindOfRecord;
        subtitle();
        steps();
        save.setEnabled(dirty && !saving);
        save.setImage(kit.icons().image("check2", save.isEnabled() ? Tone.ON_ACCENT : Tone.MUTED, 14));
        save.setText(kit.text(saving ? "editor.saving" : "editor.save"));
        show(save, editable);
        show(revert, editable);
        revert.setEnabled(model.isDirty() && !saving);
        title.getParent().getParent().layout(true, true);
    }

    /** Shows whether the record is a favourite; {@code null} while it is not stored. */
    void known(KnownRecord record) {
        star.show(record);
    }

    /** Makes the record a favourite, or no longer. */
    void toggleFavourite() {
        star.toggle();
    }

    /** Shows what concerns the whole record, or nothing. */
    void say(List<Diagnostic> diagnostics) {
        String text = diagnostics.stream().map(diagnostic -> kit.text(diagnostic.message())).distinct().collect(Collectors.joining("\n"));
        banner.say(text, diagnostics.stream().anyMatch(Diagnostic::isError) ? Tone.ERROR : Tone.WARNING);
    }

    /** Shows a sentence with ways to go on. */
    void tell(String text, Banner.Way... ways) {
        banner.say(text, Tone.WARNING, ways);
    }

    /** Where unsaved changes of an earlier run are offered. */
    Banner drafts() {
        return drafts;
    }
}
