package org.peyvand.ui.list;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.peyvand.ui.Kit;

/** What can be done with the selected rows. */
final class RowMenu {
    private static final String EXPORT = "org.peyvand.exchange.ui.command.export";

    private final Kit kit;
    private final Control owner;
    private final RowActions actions;
    private final RowOutput output;
    private final int selected;

    /** @param output copies and prints rows; {@code null} where records are not shown as rows */
    RowMenu(Kit kit, Control owner, RowActions actions, RowOutput output, int selected) {
        this.kit = kit;
        this.owner = owner;
        this.actions = actions;
        this.output = output;
        this.selected = selected;
    }

    void open() {
        Menu menu = new Menu(owner);
        boolean some = selected > 0;
        item(menu, "edit", some, actions::edit);
        if (!actions.owners().isEmpty()) {
            item(menu, "assign", some, actions::assign);
        }
        new MenuItem(menu, SWT.SEPARATOR);
        if (output != null) {
            item(menu, "copy", some, output::copy);
        }
        kit.find(ECommandService.class).map(commands -> commands.getCommand(EXPORT)).filter(Command::isDefined)
                .ifPresent(command -> item(menu, "export", true, this::export));
        if (output != null) {
            item(menu, "print", true, output::print);
        }
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, "delete", some, actions::delete);
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private void item(Menu menu, String key, boolean enabled, Runnable run) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(kit.text(ListText.of("row." + key)));
        item.setData("peyvand.id", "row." + key);
        item.setEnabled(enabled);
        item.addListener(SWT.Selection, event -> run.run());
    }

    private void export() {
        ParameterizedCommand command = kit.service(ECommandService.class).createCommand(EXPORT, null);
        kit.service(EHandlerService.class).executeHandler(command);
    }
}
