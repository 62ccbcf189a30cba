package org.peyvand.ui.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Composite;
import org.peyvand.base.Diagnostic;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.ui.Kit;
import org.peyvand.ui.editor.EditorModel;

/** Ties the fields of a form to the model of the editor, both ways, with the messages under the fields. */
final class FormBinding {
    private final Kit kit;
    private final EditorModel<?> model;
    private final Map<String, FieldCell> cells = new LinkedHashMap<>();
    private final Composite owner;
    private boolean mine;

    FormBinding(Kit kit, EditorModel<?> model, Composite owner) {
        this.kit = kit;
        this.model = model;
        this.owner = owner;
        Runnable stop = model.listen(this::changed);
        owner.addDisposeListener(event -> stop.run());
    }

    void add(AttributeDescription attribute, FieldCell cell) {
        cells.put(attribute.name(), cell);
        Field field = cell.field();
        field.editable(!attribute.readOnly() && model.isEditable(attribute.name()));
        field.onEdit(() -> edited(attribute, field));
        Runnable release = model.place(attribute.name(), () -> !owner.isDisposed() && owner.isVisible() && focus(attribute.name()));
        owner.addDisposeListener(event -> release.run());
        cell.onLeave(() -> {
            if (!cell.isTyping()) {
                model.left(attribute.name());
            }
            showMessages();
        });
        show(attribute.name(), cell);
    }

    private void edited(AttributeDescription attribute, Field field) {
        mine = true;
        try {
            model.problem(attribute.name(), field.problem().orElse(null));
            if (field.problem().isEmpty()) {
                model.set(attribute.name(), field.value());
            }
        } finally {
            mine = false;
        }
        showUnits();
    }

    private void changed(EditorModel.Change change, String path) {
        switch (change) {
            case LOADED -> {
                cells.forEach(this::show);
                cells.forEach((name, cell) -> cell.field().editable(model.isEditable(name) && !cell.readOnly()));
                showUnits();
            }
            case EDITED -> {
                FieldCell cell = path == null || mine ? null : cells.get(path);
                if (cell != null) {
                    show(path, cell);
                }
            }
            case DIAGNOSTICS -> showMessages();
            default -> { }
        }
    }

    private void show(String path, FieldCell cell) {
        cell.field().show(model.get(path));
    }

    private void showUnits() {
        for (Map.Entry<String, FieldCell> entry : cells.entrySet()) {
            model.description().attribute(entry.getKey()).flatMap(AttributeDescription::currencyPath).ifPresent(path -> {
                Object code = model.get(path);
                entry.getValue().field().suffix(code == null ? "" : kit.culture().currency(code.toString()));
            });
        }
    }

    private void showMessages() {
        Map<String, List<Diagnostic>> found = model.diagnostics().stream().filter(diagnostic -> diagnostic.attribute() != null)
                .collect(Collectors.groupingBy(Diagnostic::attribute));
        cells.forEach((path, cell) -> cell.say(cell.isTyping() && !model.isChecked() && !cell.hasMessage() ? List.of() : found.getOrDefault(path, List.of())));
    }

    void ready() {
        showUnits();
        showMessages();
    }

    boolean focus(String path) {
        FieldCell cell = cells.get(path);
        if (cell != null) {
            cell.reveal();
            cell.field().focus();
        }
        return cell != null;
    }

    void focusFirst() {
        cells.entrySet().stream().filter(entry -> !entry.getValue().readOnly() && model.isEditable(entry.getKey())).findFirst().ifPresent(entry -> entry.getValue().field().focus());
    }

    Field field(String path) {
        FieldCell cell = cells.get(path);
        return cell == null ? null : cell.field();
    }
}
