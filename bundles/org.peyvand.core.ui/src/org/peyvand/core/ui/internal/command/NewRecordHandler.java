package org.peyvand.core.ui.internal.command;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.peyvand.persistence.access.Action;
import org.peyvand.ui.Kit;

/** Opens an editor on a new record of the entity that the command names. */
public final class NewRecordHandler {
    /** Name of the command's parameter: id of the entity. */
    static final String ENTITY = "org.peyvand.core.ui.parameter.entity";

    @CanExecute
    boolean possible(@Optional @Named(ENTITY) String entity, Kit kit) {
        return entity == null || kit.descriptions().byId(entity).map(one -> kit.permitted().allows(one.type(), Action.CREATE)).orElse(false);
    }

    @Execute
    void run(@Named(ENTITY) String entity, Kit kit) {
        kit.navigation().create(entity);
    }
}
