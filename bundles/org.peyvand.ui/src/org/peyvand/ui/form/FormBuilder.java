package org.peyvand.ui.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.peyvand.persistence.access.FieldRight;
import org.peyvand.persistence.extra.ExtraAttribute;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.SpanAttribute;
import org.peyvand.ui.Kit;
import org.peyvand.ui.editor.EditorModel;

/**
 * Builds a form that is bound to the record of an editor.
 *
 * <pre>
 * Form form = context.form(parent)
 *     .section(title).fields("name", "status", "owner")
 *     .wide("note")
 *     .build();
 * </pre>
 */
public final class FormBuilder {
    private final Kit kit;
    private final EditorModel<?> model;
    private final ScrollingColumn column;
    private final FormBinding binding;
    private final Set<String> added = new HashSet<>();
    private Composite section;
    private Label heading;

    /** Into a parent with any layout. */
    public FormBuilder(Composite parent, Kit kit, EditorModel<?> model) {
        this.kit = kit;
        this.model = model;
        this.column = new ScrollingColumn(parent);
        this.binding = new FormBinding(kit, model, column.control());
    }

    /** Begins a section; a blank title shows none. A section of which the person may see nothing is left out. */
    public FormBuilder section(String title) {
        dropEmpty();
        heading = null;
        if (!title.isBlank()) {
            heading = new Label(column.content(), SWT.NONE);
            heading.setText(title);
            heading.setData(Css.CLASS, Css.HEADING);
            GridDataFactory.fillDefaults().grab(true, false).indent(0, section == null ? 0 : 14).applyTo(heading);
        }
        section = new Composite(column.content(), SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(20, 12).applyTo(section);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        column.responsive(section);
        return this;
    }

    /** Adds fields by the paths of their attributes, in one column of the section each. */
    public FormBuilder fields(String... paths) {
        Arrays.stream(paths).forEach(path -> add(attribute(path), false));
        return this;
    }

    /** Adds a field over the whole width. */
    public FormBuilder wide(String path) {
        add(attribute(path), true);
        return this;
    }

    /** Adds own controls over the whole width; they are laid out in a grid of one column. */
    public FormBuilder custom(Consumer<Composite> maker) {
        Composite box = new Composite(section(), SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(box);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(box);
        box.setData(ScrollingColumn.WIDE, Boolean.TRUE);
        maker.accept(box);
        return this;
    }

    /** Adds every attribute of the entity, by its sections, except these. */
    public FormBuilder all(String... except) {
        EntityDescription description = model.description();
        Map<String, List<AttributeDescription>> sections = new LinkedHashMap<>();
        for (AttributeDescription attribute : description.attributes()) {
            if (!Arrays.asList(except).contains(attribute.name())) {
                sections.computeIfAbsent(attribute.section(), name -> new ArrayList<>()).add(attribute);
            }
        }
        sections(sections);
        return this;
    }

    private void dropEmpty() {
        if (section != null && section.getChildren().length == 0) {
            section.dispose();
            section = null;
            if (heading != null) {
                heading.dispose();
            }
        }
    }

    /** Ends the form; extra fields that it does not name come last. */
    public Form build() {
        extras();
        dropEmpty();
        binding.ready();
        column.fit();
        return new Form(column.control(), binding);
    }

    private void extras() {
        Map<String, List<AttributeDescription>> sections = new LinkedHashMap<>();
        model.description().attributes().stream().filter(one -> ExtraAttribute.isExtra(one.name()) && !added.contains(one.name()))
            .forEach(one -> sections.computeIfAbsent(one.section(), name -> new ArrayList<>()).add(one));
        sections(sections);
    }

    private void sections(Map<String, List<AttributeDescription>> sections) {
        sections.forEach((name, attributes) -> {
            section(name.isEmpty() ? "" : model.description().sectionLabel(name, kit.culture().language()));
            attributes.forEach(attribute -> add(attribute, attribute.kind() == AttributeKind.LONG_TEXT));
        });
    }

    private void add(AttributeDescription attribute, boolean wide) {
        if (model.rights().field(attribute.name()) == FieldRight.HIDDEN) {
            return;
        }
        Optional<SpanAttribute> span = SpanAttribute.of(model.description(), attribute).filter(this::hasOneRight);
        if (span.isPresent() && added.contains(attribute.name())) {
            return;     // its other end has brought it
        }
        added.addAll(span.map(SpanAttribute::names).orElse(List.of(attribute.name())));
        AttributeDescription shown = span.<AttributeDescription>map(one -> one).orElse(attribute);
        FieldCell cell = new FieldCell(section(), kit, shown);
        GridDataFactory.fillDefaults().grab(true, false).span(wide ? 2 : 1, 1).applyTo(cell.control());
        if (wide) {
            cell.control().setData(ScrollingColumn.WIDE, Boolean.TRUE);
        }
        binding.add(shown, cell);
    }

    /** Both ends of a span are one field when the person may do the same with both. */
    private boolean hasOneRight(SpanAttribute span) {
        return model.rights().field(span.first().name()) == model.rights().field(span.last().name());
    }

    private Composite section() {
        if (section == null) {
            section("");
        }
        return section;
    }

    private AttributeDescription attribute(String path) {
        return model.description().attribute(path)
                .orElseThrow(() -> new IllegalArgumentException(model.description().id() + " has no attribute " + path));
    }
}
