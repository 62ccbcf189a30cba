package org.peyvand.ui.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Composite;
import org.peyvand.base.Diagnostic;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.SpanAttribute;
import org.peyvand.ui.Kit;
import org.peyvand.ui.editor.EditorModel;

/** Ties the fields of a form to the model of the editor, both ways, with the messages under the fields. */
final class FormBinding {
    private final Kit kit;
    private final EditorModel<?> model;
    private final Map<String, FieldCell> cells = new LinkedHashMap<>();
    /** Name of the last day of a span, and that of the cell that shows it. */
    private final Map<String, String> ends = new LinkedHashMap<>();
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
        List<String> names = attribute instanceof SpanAttribute span ? span.names() : List.of(attribute.name());
        names.stream().skip(1).forEach(name -> ends.put(name, attribute.name()));
        names.forEach(this::place);
        cell.onLeave(() -> {
            if (!cell.isTyping()) {
                names.forEach(model::left);
            }
            showMessages();
        });
        show(attribute.name(), cell);
    }

    private void place(String name) {
        Runnable release = model.place(name, () -> !owner.isDisposed() && owner.isVisible() && focus(name));
        owner.addDisposeListener(event -> release.run());
    }

    private FieldCell cell(String path) {
        return cells.get(ends.getOrDefault(path, path));
    }

    private Optional<String> end(String path) {
        return ends.entrySet().stream().filter(entry -> entry.getValue().equals(path)).map(Map.Entry::getKey).findFirst();
    }

    private void edited(AttributeDescription attribute, Field field) {
        mine = true;
        try {
            model.problem(attribute.name(), field.problem().orElse(null));
            if (field.problem().isEmpty()) {
                set(attribute, field.value());
            }
        } finally {
            mine = false;
        }
        showUnits();
    }

    private void set(AttributeDescription attribute, Object value) {
        if (attribute instanceof SpanAttribute span) {
            model.set(span.first().name(), SpanAttribute.first(value));
            model.set(span.last().name(), SpanAttribute.last(value));
        } else {
            model.set(attribute.name(), value);
        }
    }

    private void changed(EditorModel.Change change, String path) {
        switch (change) {
            case LOADED -> {
                cells.forEach(this::show);
                cells.forEach((name, cell) -> cell.field().editable(model.isEditable(name) && !cell.readOnly()));
                showUnits();
            }
            case EDITED -> {
                FieldCell cell = path == null || mine ? null : cell(path);
                if (cell != null) {
                    show(ends.getOrDefault(path, path), cell);
                }
            }
            case DIAGNOSTICS -> showMessages();
            default -> { }
        }
    }

    private void show(String path, FieldCell cell) {
        cell.field().show(value(path));
    }

    private Object value(String path) {
        Optional<String> end = end(path);
        return end.isPresent() ? SpanAttribute.range(model.get(path), model.get(end.get())) : model.get(path);
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
        cells.forEach((path, cell) -> cell.say(cell.isTyping() && !model.isChecked() && !cell.hasMessage() ? List.of() : about(path, found)));
    }

    /** What is wrong with a field; of a span the same is said once for both ends. */
    private List<Diagnostic> about(String path, Map<String, List<Diagnostic>> found) {
        List<Diagnostic> all = new ArrayList<>(found.getOrDefault(path, List.of()));
        end(path).map(found::get).stream().flatMap(List::stream)
                .filter(more -> all.stream().noneMatch(one -> kit.text(one.message()).equals(kit.text(more.message())))).forEach(all::add);
        return all;
    }

    void ready() {
        showUnits();
        showMessages();
    }

    boolean focus(String path) {
        FieldCell cell = cell(path);
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
        FieldCell cell = cell(path);
        return cell == null ? null : cell.field();
    }
}
