package org.peyvand.ui.list;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Control;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.access.Action;
import org.peyvand.persistence.access.Permitted;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;
import org.peyvand.ui.KitText;
import org.peyvand.ui.rights.RecordRights;

/**
 * What the person may do with some of the selected records. Where that depends on the records the database is asked, as long as they are
 * few; of many it is told one by one after the work.
 */
record SelectionRights(Kit kit, Control owner, EntityDescription entity) {
    private static final int MOST = 200;

    /** Hands over the actions on the UI thread: at once where nothing has to be read. */
    void ask(ListSelection selection, Consumer<Set<Action>> then) {
        Permitted permitted = kit.permitted();
        Set<Action> sure = EnumSet.noneOf(Action.class);
        Set<Action> open = EnumSet.noneOf(Action.class);
        for (Action action : Action.values()) {
            switch (permitted.extent(entity.type(), action)) {
                case ALL -> sure.add(action);
                case SOME -> open.add(action);
                default -> { }
            }
        }
        if (open.isEmpty() || selection.count() == 0 || !selection.isLoaded() || selection.count() > MOST) {
            sure.addAll(open);
            then.accept(sure);
            return;
        }
        List<UUID> ids = selection.records().stream().map(DomainEntity::getId).toList();
        kit.background().task(KitText.of("task.load"), progress -> kit.service(UnitOfWork.class).read(session -> {
            open.removeIf(action -> RecordRights.among(session, entity.type(), ids, action).isEmpty());
            return open;
        })).whileAlive(owner).then(found -> {
            sure.addAll(found);
            then.accept(sure);
        }).start();
    }
}
