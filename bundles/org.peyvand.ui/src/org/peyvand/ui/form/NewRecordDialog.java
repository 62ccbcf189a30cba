package org.peyvand.ui.form;

import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.access.FieldRight;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;
import org.peyvand.ui.KitText;
import org.peyvand.ui.dialog.FormDialog;

/** Makes a record where it is needed: its name, what must be there, and a little more. Stored with the usual defaults. */
final class NewRecordDialog extends FormDialog {
    private static final int FURTHER = 3;
    private static final int MOST = 8;

    private final EntityDescription entity;
    private final String name;
    private final Consumer<DomainEntity> made;
    private final Map<AttributeDescription, Field> fields = new LinkedHashMap<>();

    /**
     * @param name what was typed so far; goes into the title when that is a text
     * @param made told the stored record
     */
    NewRecordDialog(Shell parent, Kit kit, EntityDescription entity, String name, Consumer<DomainEntity> made) {
        super(parent, kit, "create", KitText.of("reference.create.title", kit.kind(entity)));
        this.entity = entity;
        this.name = name;
        this.made = made;
    }

    /** Whether such records can be made by a few fields: not so for documents, which have lines and numbers of their own. */
    static boolean canCreate(EntityDescription entity) {
        return !Modifier.isAbstract(entity.type().getModifiers()) && !titleAttributes(entity).isEmpty();
    }

    /** The name to type: the title itself, or the first texts of a record whose title is made of them. */
    private static List<AttributeDescription> titleAttributes(EntityDescription entity) {
        AttributeDescription title = entity.title();
        if (!title.readOnly() && title.kind() == AttributeKind.TEXT && entity.attributes().stream().anyMatch(one -> one.name().equals(title.name()))) {
            return List.of(title);
        }
        return title.kind() != AttributeKind.TEXT || title.name().contains(".") ? List.of()
                : entity.attributes().stream().filter(one -> !one.readOnly() && one.kind() == AttributeKind.TEXT).limit(2).toList();
    }

    @Override
    protected Optional<Message> lead() {
        return Optional.of(KitText.of("reference.create.lead"));
    }

    @Override
    protected void createForm(Composite area) {
        List<AttributeDescription> named = titleAttributes(entity);
        named.forEach(attribute -> add(area, attribute));
        entity.attributes().stream().filter(one -> one.required() && !one.readOnly()).forEach(attribute -> add(area, attribute));
        entity.attributes().stream().filter(NewRecordDialog::isUseful).limit(FURTHER).forEach(attribute -> add(area, attribute));
        prefill(named);
    }

    /** A name of several words goes into two fields, the last word into the last: first and family name. */
    private void prefill(List<AttributeDescription> named) {
        int space = name.lastIndexOf(' ');
        boolean split = named.size() == 2 && space > 0;
        fields.get(named.getFirst()).show(split ? name.substring(0, space) : named.size() == 2 ? null : name);
        if (named.size() == 2) {
            fields.get(named.getLast()).show(split ? name.substring(space + 1) : name);
        }
    }

    private static boolean isUseful(AttributeDescription attribute) {
        return !attribute.readOnly() && switch (attribute.kind()) {
            case PHONE, EMAIL -> true;
            default -> false;
        };
    }

    private void add(Composite area, AttributeDescription attribute) {
        boolean hidden = kit().permitted().field(entity.type(), attribute.name()) == FieldRight.HIDDEN;
        boolean there = hidden || fields.keySet().stream().anyMatch(one -> one.name().equals(attribute.name()));
        if (!there && fields.size() < MOST) {
            fields.put(attribute, row(area, entity.type(), attribute.name()));
        }
    }

    @Override
    protected Optional<Message> problem() {
        return fields.entrySet().stream().filter(entry -> entry.getKey().required() && entry.getValue().value() == null).findFirst()
                .map(entry -> KitText.of("form.required"));
    }

    @Override
    protected Message action() {
        return KitText.of("editor.save");
    }

    @Override
    protected void proceed() {
        Map<AttributeDescription, Object> values = new LinkedHashMap<>();
        fields.forEach((attribute, field) -> values.put(attribute, field.value()));
        run(KitText.of("task.save", name), progress -> {
            DomainEntity record = kit().records().create(entity.type());
            values.forEach((attribute, value) -> {
                if (value != null) {
                    attribute.set(record, value);
                }
            });
            return kit().records().save(record);
        }, made);
    }
}
