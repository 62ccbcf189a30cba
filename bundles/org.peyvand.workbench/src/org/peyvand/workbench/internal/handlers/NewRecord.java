package org.peyvand.workbench.internal.handlers;

import jakarta.inject.Named;
import java.util.Locale;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.ui.Creating;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Tone;
import org.peyvand.ui.list.ListDefinition;

/** Makes a new record of the list in front; elsewhere asks of which kind. */
public final class NewRecord {
    @Execute
    void run(@Optional @Named(IServiceConstants.ACTIVE_PART) MPart part, @Named(IServiceConstants.ACTIVE_SHELL) Shell shell, Kit kit) {
        if (part != null && part.getObject() instanceof Creating creating) {
            creating.createRecord();
            return;
        }
        Locale language = kit.culture().language();
        Menu menu = new Menu(shell, SWT.POP_UP);
        ListDefinition.all(kit).stream().filter(list -> list.spec().creatable()).map(list -> list.spec().description()).distinct().forEach(description -> {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(description.label(language));
            item.setImage(kit.icons().image(description.icon().isEmpty() ? "file-earmark" : description.icon(), Tone.MUTED, 16));
            item.addListener(SWT.Selection, event -> kit.navigation().create(description.id()));
        });
        menu.addListener(SWT.Hide, event -> Display.getCurrent().asyncExec(menu::dispose));
        menu.setVisible(true);
    }
}
