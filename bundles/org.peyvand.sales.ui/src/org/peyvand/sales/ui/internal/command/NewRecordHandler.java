package org.peyvand.sales.ui.internal.command;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.Execute;
import org.peyvand.ui.Kit;

/** Opens an editor on a new record of the entity of sales that the command names. */
public final class NewRecordHandler {
    /** Name of the command's parameter: id of the entity. */
    static final String ENTITY = "org.peyvand.sales.ui.parameter.entity";

    @Execute
    void run(@Named(ENTITY) String entity, Kit kit) {
        kit.navigation().create(entity);
    }
}
