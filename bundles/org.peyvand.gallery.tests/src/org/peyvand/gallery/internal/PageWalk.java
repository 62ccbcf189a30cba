package org.peyvand.gallery.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.core.RecordRef;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.testing.ui.WorkbenchRobot;
import org.peyvand.ui.Navigation;
import org.peyvand.ui.Palette;

/** Goes through pages with records on them, every building block of the gallery, and dialogs; at each of them somebody looks. */
final class PageWalk {
    /** Blocks with a small window of the same name. */
    private static final Set<String> POPUPS = Set.of("calendar", "range");

    private final WorkbenchRobot robot;
    private final BiConsumer<String, Shell> look;

    /** @param look is told the name of the page and the window it is in, when nothing moves any more */
    PageWalk(WorkbenchRobot robot, BiConsumer<String, Shell> look) {
        this.robot = robot;
        this.look = look;
    }

    /** Everything, over records that are there. */
    void all(ScreenData data) {
        pages(data);
        gallery();
        dialogs();
    }

    /** Chooses a theme in the settings, if it is another one. */
    void theme(String theme) {
        int index = Palette.THEMES.indexOf(theme);
        robot.command("org.peyvand.workbench.command.settings");
        CCombo themes = robot.find(CCombo.class, "settings.theme");
        if (themes.getSelectionIndex() == index) {
            robot.click("settings.cancel");
        } else {
            themes.select(index);
            themes.notifyListeners(SWT.Selection, new Event());
            robot.click("settings.ok");
        }
        robot.until("the settings are closed", themes::isDisposed);
    }

    /** Makes what is shown, off the thread of the window. */
    ScreenData records(Locale language) {
        CompletableFuture<ScreenData> data = CompletableFuture.supplyAsync(() -> ScreenData.in(robot, language.getLanguage().equals("fa")));
        robot.until("the data", data::isDone);
        return data.join();
    }

    void pages(ScreenData data) {
        part("org.peyvand.workbench.part.home", "home");
        robot.openList("core.accounts");
        look("accounts", robot.shell());
        robot.openList("sales.opportunities");
        look("deals", robot.shell());
        for (String list : List.of("sales.opportunities", "sales.leads", "core.activities")) {
            board(list);
        }
        record("core.account", data.account(), "account");
        record("sales.opportunity", data.deal(), "deal");
        record("sales.invoice", data.invoice(), "invoice");
        record("sales.pipeline", data.pipeline(), "pipeline");
        part("org.peyvand.analytics.ui.part.reports", "reports");
        part("org.peyvand.exchange.ui.part.import", "import");
    }

    void gallery() {
        robot.context().get(Navigation.class).openPart(GalleryPart.ID);
        org.eclipse.swt.widgets.List names = robot.find(org.eclipse.swt.widgets.List.class, "gallery.blocks");
        for (int i = 0; i < names.getItemCount(); i++) {
            names.select(i);
            names.notifyListeners(SWT.Selection, new Event());
            String id = Blocks.all().get(i).id();
            look("gallery-" + id, robot.shell());
            if (POPUPS.contains(id)) {
                popup(id);
            }
        }
        robot.click("dialog.open");
        dialog("gallery-dialog-open", "sample.cancel");
    }

    void dialogs() {
        robot.command("org.peyvand.workbench.command.settings");
        dialog("settings", "settings.cancel");
    }

    private void popup(String id) {
        robot.until(id + " is open and stays", () -> {
            if (shell(id).isEmpty()) {      // again, when the window manager gave the focus elsewhere, which closes it
                robot.click(id + ".open");
            }
            robot.settle();
            return shell(id).isPresent();
        });
        Shell popup = shell(id).orElseThrow();
        look.accept("gallery-" + id + "-open", popup);
        popup.close();
    }

    private Optional<Shell> shell(String id) {
        return Stream.of(robot.display().getShells()).filter(one -> id.equals(one.getData(WorkbenchRobot.ID)) && one.isVisible()).findFirst();
    }

    /** A dialog that is open, which is closed by a button. */
    void dialog(String name, String close) {
        Shell shell = robot.find(Control.class, close).getShell();
        look(name, shell);
        robot.click(close);
        robot.until(name + " is closed", shell::isDisposed);
    }

    /** A part by its descriptor. */
    void part(String id, String name) {
        robot.context().get(Navigation.class).openPart(id);
        look(name, robot.shell());
    }

    /** A list of the navigator. */
    void list(String id) {
        robot.openList(id);
        look("list-" + id, robot.shell());
    }

    private void board(String list) {
        robot.openList(list);
        robot.click("list.as.board");
        look("board-" + list, robot.shell());
        robot.click("list.as.rows");
    }

    /** The editor of a record. */
    void record(String entity, DomainEntity record, String name) {
        robot.context().get(Navigation.class).open(new RecordRef(entity, record.getId()));
        look(name, robot.shell());
    }

    /** What is there now, when nothing moves any more. */
    void look(String name, Shell shell) {
        robot.untilIdle();
        robot.settle();
        look.accept(name, shell);
    }
}
