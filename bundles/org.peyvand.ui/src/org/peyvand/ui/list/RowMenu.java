package org.peyvand.ui.list;

import java.util.Set;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.peyvand.persistence.access.Action;
import org.peyvand.ui.Kit;

/** What can be done with the selected rows. */
final class RowMenu {
    private static final String EXPORT = "org.peyvand.exchange.ui.command.export";

    private final Kit kit;
    private final Control owner;
    private final RowActions actions;
    private final RowOutput output;
    private final int selected;
    private final Set<Action> allowed;

    /**
     * @param output copies and prints rows; {@code null} where records are not shown as rows
     * @param allowed what may be done with some of the selected records
     */
    RowMenu(Kit kit, Control owner, RowActions actions, RowOutput output, int selected, Set<Action> allowed) {
        this.kit = kit;
        this.owner = owner;
        this.actions = actions;
        this.output = output;
        this.selected = selected;
        this.allowed = allowed;
    }

    void open() {
        Menu menu = new Menu(owner);
        boolean some = selected > 0;
        if (allowed.contains(Action.EDIT) && !actions.editable().isEmpty()) {
            item(menu, "edit", some, actions::edit);
        }
        if (allowed.contains(Action.ASSIGN) && !actions.owners().isEmpty()) {
            item(menu, "assign", some, actions::assign);
        }
        takingOut(menu, some);
        if (allowed.contains(Action.DELETE)) {
            separate(menu);
            item(menu, "delete", some, actions::delete);
        }
        if (menu.getItemCount() == 0) {
            item(menu, "nothing", false, () -> { });
        }
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private static void separate(Menu menu) {
        if (menu.getItemCount() > 0) {
            new MenuItem(menu, SWT.SEPARATOR);
        }
    }

    private void takingOut(Menu menu, boolean some) {
        if (!allowed.contains(Action.EXPORT)) {
            return;
        }
        separate(menu);
        if (output != null) {
            item(menu, "copy", some, output::copy);
        }
        kit.find(ECommandService.class).map(commands -> commands.getCommand(EXPORT)).filter(Command::isDefined)
                .ifPresent(command -> item(menu, "export", true, this::export));
        if (output != null) {
            item(menu, "print", true, output::print);
        }
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
