package org.peyvand.ui.list;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.peyvand.persistence.access.Action;
import org.peyvand.persistence.access.FieldRight;
import org.peyvand.persistence.access.Permitted;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.SpanAttribute;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;
import org.peyvand.ui.KitText;
import org.peyvand.ui.rights.RecordRights;

/** Opens the editor of a cell where the person may change it, and says so where not, before anything is typed. */
final class CellPermission {
    private final Kit kit;
    private final Supplier<Composite> table;
    private final Consumer<Boolean> done;
    private final Consumer<String> told;
    private StringBuilder typing;

    /** @param told gets the sentence that something may not be changed */
    CellPermission(Kit kit, Supplier<Composite> table, Consumer<Boolean> done, Consumer<String> told) {
        this.kit = kit;
        this.table = table;
        this.done = done;
        this.told = told;
    }

    /**
     * Opens the editor of a cell, unless the column cannot be edited by anybody. What is typed while the rights on the record are asked for goes into the
     * editor too.
     *
     * @param attribute of the column; {@code null} when it has none
     */
    void open(AttributeDescription attribute, DomainEntity record, Rectangle cell, String typed) {
        if (attribute == null || attribute.readOnly() || attribute.name().contains(".")) {
            return;
        }
        Permitted permitted = kit.permitted();
        Action change = permitted.change(record.getClass(), attribute.name());
        if (permitted.field(record.getClass(), attribute.name()) != FieldRight.EDIT) {
            told.accept(kit.text(ListText.of("cell.maynot")));
        } else if (permitted.extent(record.getClass(), change) == Permitted.Extent.ALL) {
            edit(attribute, record, cell, typed);
        } else if (typing != null) {
            typing.append(typed);
        } else {
            typing = new StringBuilder(typed);
            kit.background().task(KitText.of("task.load"), progress -> RecordRights.of(kit, record)).whileAlive(table.get()).then(rights -> {
                String all = typing.toString();
                typing = null;
                if (rights.field(attribute.name()) == FieldRight.EDIT) {
                    edit(attribute, record, cell, all);
                } else {
                    told.accept(kit.text(ListText.of("cell.maynot")));
                }
            }).failed(cause -> {
                typing = null;
                kit.problems().show(cause);
            }).start();
        }
    }

    private void edit(AttributeDescription attribute, DomainEntity record, Rectangle cell, String typed) {
        new CellEditor(kit, table.get(), whole(attribute, record), record, done).open(cell, typed);
    }

    /** Both ends of a span are edited together, if the person may change both. */
    private AttributeDescription whole(AttributeDescription attribute, DomainEntity record) {
        return SpanAttribute.of(kit.descriptions().of(record.getClass()), attribute)
                .filter(span -> span.names().stream().allMatch(name -> kit.permitted().field(record.getClass(), name) == FieldRight.EDIT))
                .<AttributeDescription>map(span -> span).orElse(attribute);
    }
}
