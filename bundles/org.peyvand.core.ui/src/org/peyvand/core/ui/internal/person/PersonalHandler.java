package org.peyvand.core.ui.internal.person;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.peyvand.core.PersonalData;
import org.peyvand.ui.Kit;

/** Opens the page of personal data. */
public final class PersonalHandler {
    @CanExecute
    boolean possible(Kit kit) {
        return kit.permitted().allows(PersonalData.PERMISSION);
    }

    @Execute
    void run(Kit kit) {
        kit.navigation().openPart(PersonalPart.ID);
    }
}
