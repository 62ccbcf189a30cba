package org.peyvand.ui.day;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.WayIn;
import org.peyvand.ui.Commits;
import org.peyvand.ui.Delay;
import org.peyvand.ui.Kit;
import org.peyvand.ui.KitText;
import org.peyvand.ui.list.ResultStrip;

/**
 * My day in blocks. Arrows go from line to line and from block to block, Enter opens, D is done, S puts off, N plans something new, {@link #undo} takes back the last one.
 * UI thread only.
 */
public final class DayPage {
    private static final Pattern COMMAND = Pattern.compile("([^(]+)(?:\\(([^=]+)=([^)]*)\\))?");
    private static final int NARROW = 760;
    private static final int CALM = 3000;

    private final Kit kit;
    private final Clock clock;
    private final Composite box;
    private final Runnable resized;
    private final List<DaySection> sections = new ArrayList<>();
    private final ResultStrip result;
    private final Delay calm;
    private Undo undo;

    /**
     * Empty until {@link #load}.
     *
     * @param resized called when the page wants another height
     */
    public DayPage(Composite parent, Kit kit, Runnable resized) {
        this.kit = kit;
        this.resized = resized;
        this.clock = kit.find(Clock.class).orElse(Clock.systemUTC());
        box = new Composite(parent, SWT.NONE);
        box.setData("peyvand.id", "day");
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 16).applyTo(box);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(box);
        calm = new Delay(box, CALM, this::load);
        result = new ResultStrip(box, kit, "day.result");
        List<DaySpec> specs = DaySpec.all(kit);
        Composite main = column();
        specs.stream().filter(spec -> !spec.side()).forEach(spec -> section(main, spec));
        Composite side = column();
        specs.stream().filter(DaySpec::side).forEach(spec -> section(side, spec));
    }

    private Composite column() {
        Composite column = new Composite(box, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 16).applyTo(column);
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).align(SWT.FILL, SWT.BEGINNING).applyTo(column);
        return column;
    }

    private void section(Composite column, DaySpec spec) {
        DaySection section = new DaySection(column, kit, spec, new SectionHost(), () -> run(spec.command()));
        sections.add(section);
        Commits.watch(kit, section.rows(), change -> spec.entities().contains(change.entity()), calm::soon);
    }

    /** What is laid out. */
    public Composite control() {
        return box;
    }

    /** Reads all blocks, each by itself. */
    public void load() {
        sections.forEach(DaySection::load);
    }

    /** One column when there is little room. */
    public void width(int points) {
        int columns = points > 0 && points < NARROW ? 1 : 2;
        ((GridLayout) box.getLayout()).numColumns = columns;
        result.span(columns);
    }

    /** Puts the cursor on the first line of the first block that has one; tells whether there was one. */
    public boolean focus() {
        return sections.stream().filter(DaySection::hasLines).findFirst().map(section -> {
            section.focus(false);
            return true;
        }).orElse(false);
    }

    private void step(DaySection from, int direction) {
        for (int at = sections.indexOf(from) + direction; at >= 0 && at < sections.size(); at += direction) {
            if (sections.get(at).hasLines()) {
                sections.get(at).focus(direction < 0);
                return;
            }
        }
    }

    private void pressed(DaySection section, char key) {
        Optional<DayLine> line = section.selected();
        switch (key) {
            case 'd' -> line.filter(one -> one.done() != null).ifPresent(one -> change("day.done", one, one.done()));
            case 's' -> line.filter(one -> one.postpone() != null).ifPresent(one -> choose(section, one));
            case 'n' -> sections.stream().map(DaySection::spec).filter(spec -> !spec.command().isEmpty()).findFirst().ifPresent(spec -> run(spec.command()));
            default -> { }
        }
    }

    private void choose(DaySection section, DayLine line) {
        Control rows = section.rows();
        Menu menu = new Menu(rows);
        for (Postponement one : Postponement.values()) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(kit.text("day.postpone." + one.name()));
            item.setData("peyvand.id", "day.postpone." + one.name());
            item.addListener(SWT.Selection, event -> change("day.postponed", line, () -> line.postpone().apply(one)));
        }
        menu.addListener(SWT.Hide, event -> rows.getDisplay().asyncExec(menu::dispose));
        Point at = rows.toDisplay(40, Math.min(rows.getSize().y, 40));
        menu.setLocation(at);
        rows.setData("peyvand.menu", menu);
        menu.setVisible(true);
    }

    private void change(String key, DayLine line, Supplier<Outcome<Undo>> work) {
        Message told = KitText.of(key, line.row().title());
        kit.background().<Outcome<Undo>>task(told, progress -> work.get()).whileAlive(box).then(outcome -> {
            if (outcome.isDone()) {
                undo = outcome.value();
                result.told(kit.text(told), kit.text("day.undo"), this::undo);
            } else {
                kit.problems().show(outcome.diagnostics().getFirst().message(), null);
            }
            resized.run();
            load();
        }).start();
    }

    /** Takes back the last step that a key did here; nothing when there is none. */
    public void undo() {
        Undo last = undo;
        undo = null;
        if (last != null) {
            result.hide();
            kit.background().<Outcome<?>>task(KitText.of("day.undone"), progress -> kit.service(UnitOfWork.class).by(WayIn.of(WayIn.Kind.UNDO), last::takeBack)).whileAlive(box).then(outcome -> {
                if (!outcome.isDone()) {
                    kit.problems().show(outcome.diagnostics().getFirst().message(), null);
                }
                resized.run();
                load();
            }).start();
        }
    }

    private void run(String text) {
        Matcher matcher = COMMAND.matcher(text);
        if (!matcher.matches()) {
            return;
        }
        Map<String, Object> values = new HashMap<>();
        if (matcher.group(2) != null) {
            values.put(matcher.group(2), matcher.group(3));
        }
        ParameterizedCommand command = kit.service(ECommandService.class).createCommand(matcher.group(1), values);
        EHandlerService handlers = kit.service(EHandlerService.class);
        if (command != null && handlers.canExecute(command)) {
            handlers.executeHandler(command);
        }
    }

    private final class SectionHost implements DaySection.Host {
        @Override
        public DayMoment moment() {
            return new DayMoment(kit.culture(), clock.instant());
        }

        @Override
        public void leave(DaySection section, int direction) {
            step(section, direction);
        }

        @Override
        public void pressed(DaySection section, char key) {
            DayPage.this.pressed(section, key);
        }

        @Override
        public void resized() {
            resized.run();
        }
    }
}
