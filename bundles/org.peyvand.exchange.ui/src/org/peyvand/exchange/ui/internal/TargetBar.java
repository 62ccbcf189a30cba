package org.peyvand.exchange.ui.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.peyvand.base.Outcome;
import org.peyvand.exchange.ImportMode;
import org.peyvand.exchange.ImportPlan;
import org.peyvand.exchange.MappingFile;
import org.peyvand.exchange.TablePlan;
import org.peyvand.ui.form.Access;
import org.peyvand.ui.form.Choice;
import org.peyvand.ui.form.ChoiceField;
import org.peyvand.ui.form.Css;

/** What a table becomes, what may happen to known records, and keeping the mapping in a file. */
final class TargetBar {
    private final ImportScreen screen;
    private final Consumer<String> retarget;
    private final Consumer<ImportMode> mode;
    private final Runnable reload;
    private ChoiceField targetField;
    private ChoiceField modeField;
    private Label hint;

    TargetBar(ImportScreen screen, Consumer<String> retarget, Consumer<ImportMode> mode, Runnable reload) {
        this.screen = screen;
        this.retarget = retarget;
        this.mode = mode;
        this.reload = reload;
    }

    Composite create(Composite parent) {
        Composite box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 6).applyTo(box);
        targetField = choice(box, "columns.target", "target", 170);
        targetField.onEdit(() -> retarget.accept((String) targetField.value()));
        modeField = choice(box, "columns.mode", "mode", 230);
        modeField.offer(Arrays.stream(ImportMode.values()).map(each -> new Choice(each, screen.text("mode." + each.name()))).toList());
        modeField.onEdit(() -> mode.accept((ImportMode) modeField.value()));
        createSecondLine(box);
        return box;
    }

    private void createSecondLine(Composite box) {
        Composite line = new Composite(box, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).span(4, 1).applyTo(line);
        hint = new Label(line, SWT.WRAP);
        hint.setData(Css.CLASS, Css.MUTED);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(hint);
        button(line, "mapping.load", this::load);
        button(line, "mapping.save", this::save);
    }

    private ChoiceField choice(Composite box, String key, String id, int width) {
        Label label = new Label(box, SWT.NONE);
        label.setData(Css.CLASS, Css.FIELD_LABEL);
        label.setText(screen.text(key));
        ChoiceField field = new ChoiceField(box);
        field.control().setData("peyvand.id", id);
        Access.name(field.control(), screen.text(key));
        GridDataFactory.swtDefaults().hint(width, SWT.DEFAULT).applyTo(field.control());
        return field;
    }

    private void button(Composite box, String key, Runnable action) {
        Button button = new Button(box, SWT.PUSH);
        button.setText(screen.text(key));
        button.addListener(SWT.Selection, event -> action.run());
    }

    void show(TablePlan table) {
        targetField.editable(table != null);
        modeField.editable(table != null);
        if (table == null) {
            return;
        }
        List<Choice> targets = screen.session().targetOptions().stream().map(each -> new Choice(each.value(), each.label())).toList();
        targetField.offer(targets);
        targetField.show(table.mapping().target());
        modeField.show(table.mapping().mode() == null ? ImportMode.BOTH : table.mapping().mode());
        hint.setText(hintFor(table));
        hint.requestLayout();
    }

    private String hintFor(TablePlan table) {
        if (!screen.session().hasColumns(table)) {
            return screen.text("columns.none");
        }
        List<String> keys = KeyNames.of(screen, table);
        return keys.isEmpty() ? screen.text("columns.certainty", table.certainty())
                : screen.text("columns.keys", String.join(screen.text("columns.or"), keys));
    }

    private void load() {
        String file = dialog(SWT.OPEN, "mapping.load").open();
        if (file != null) {
            screen.session().files().mapping(Path.of(file));
            reload.run();
        }
    }

    private void save() {
        FileDialog dialog = dialog(SWT.SAVE, "mapping.save");
        dialog.setOverwrite(true);
        dialog.setFileName("mapping.json");
        String file = dialog.open();
        if (file == null) {
            return;
        }
        ImportPlan plan = screen.session().planToRun();
        screen.work(ExchangeText.of("task.save"), () -> MappingFile.write(Path.of(file), plan.mappings()), this::saved);
    }

    private void saved(Outcome<Path> outcome) {
        screen.tell(outcome.isDone() ? screen.text("mapping.saved", ResultSummary.name(outcome.value(), ""))
                : screen.kit().text(outcome.diagnostics().getFirst().message()));
    }

    private FileDialog dialog(int style, String key) {
        FileDialog dialog = new FileDialog(hint.getShell(), style);
        dialog.setText(screen.text(key));
        dialog.setFilterExtensions(new String[] {"*.json", "*.*"});
        return dialog;
    }
}
