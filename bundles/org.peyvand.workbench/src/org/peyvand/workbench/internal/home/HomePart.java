package org.peyvand.workbench.internal.home;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.peyvand.base.Outcome;
import org.peyvand.core.SampleData;
import org.peyvand.persistence.Query;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Refreshing;
import org.peyvand.ui.form.Css;
import org.peyvand.ui.list.ListDefinition;
import org.peyvand.workbench.internal.Texts;
import org.peyvand.workbench.internal.Who;

/** Where a person begins: first steps while there are no records, then what is here. */
public final class HomePart implements Refreshing {
    private static final int WIDE = 720;

    @Inject
    private Kit kit;
    @Inject
    private ECommandService commands;
    @Inject
    private EHandlerService handlers;
    private ScrolledComposite scrolled;
    private Composite content;
    private Composite steps;
    private Composite lists;
    private boolean ready;

    private record Count(ListDefinition list, long records) {
    }

    @PostConstruct
    void create(Composite parent) {
        GridLayoutFactory.fillDefaults().applyTo(parent);
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scrolled);
        content = new Composite(scrolled, SWT.NONE);
        content.setData("peyvand.id", "home");
        GridLayoutFactory.fillDefaults().margins(32, 28).spacing(0, 12).applyTo(content);
        scrolled.setContent(content);
        text(Texts.of(kit, "home.title"), Css.TITLE);
        text(Texts.of(kit, "home.subtitle"), Css.MUTED);
        steps = cards(Texts.of(kit, "home.steps"));
        lists = cards(Texts.of(kit, "home.lists"));
        showSteps(false);
        scrolled.addListener(SWT.Resize, event -> measure());
        measure();
        refresh();
    }

    private void text(String text, String style) {
        Label label = new Label(content, SWT.WRAP);
        label.setText(text);
        label.setData(Css.CLASS, style);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
    }

    private Composite cards(String title) {
        Label heading = new Label(content, SWT.NONE);
        heading.setText(title);
        heading.setData(Css.CLASS, Css.HEADING);
        GridDataFactory.fillDefaults().indent(0, 16).applyTo(heading);
        Composite box = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(true).spacing(12, 12).applyTo(box);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(box);
        return box;
    }

    private void measure() {
        int width = scrolled.getClientArea().width;
        int columns = width > 0 && width < WIDE ? 2 : 3;
        ((GridLayout) steps.getLayout()).numColumns = columns;
        ((GridLayout) lists.getLayout()).numColumns = columns;
        content.layout(true, true);
        scrolled.setMinHeight(content.computeSize(Math.max(1, width), SWT.DEFAULT).y);
    }

    private void showSteps(boolean empty) {
        clear(steps);
        java.util.Optional<SampleData> sample = kit.find(SampleData.class);
        if (empty && sample.isPresent()) {
            new Card(steps, kit, "home.sample", "stars", Texts.of(kit, "home.sample"), kit.text(sample.get().description()), () -> fill(sample.get()));
        }
        new Card(steps, kit, "home.import", "box-arrow-in-down", Texts.of(kit, "home.import"), Texts.of(kit, "home.import.hint"), () -> run("org.peyvand.exchange.ui.command.import"));
        new Card(steps, kit, "home.new", "plus-lg", Texts.of(kit, "home.new"), Texts.of(kit, "home.new.hint"), () -> run("org.peyvand.workbench.command.new"));
        new Card(steps, kit, "home.language", "translate", Texts.of(kit, "home.language"), Texts.of(kit, "home.language.hint"), () -> run("org.peyvand.workbench.command.language"));
        measure();
    }

    private void run(String id) {
        ParameterizedCommand command = commands.createCommand(id, null);
        if (command != null && handlers.canExecute(command)) {
            handlers.executeHandler(command);
        } else {
            kit.problems().show(Texts.message("home.missing"), null);
        }
    }

    private void fill(SampleData sample) {
        kit.background().<Outcome<?>>task(Texts.message("home.sample.task"), sample::fill).visible().whileAlive(content).then(this::filled).start();
    }

    private void filled(Outcome<?> outcome) {
        if (!outcome.isDone()) {
            kit.problems().show(outcome.diagnostics().getFirst().message(), null);
        }
        refresh();
    }

    @Inject
    @Optional
    void ready(@UIEventTopic(Who.READY) Who who) {
        ready = true;
        refresh();
    }

    @Override
    public void refresh() {
        if (!ready || content == null || content.isDisposed()) {
            return;
        }
        kit.background().task(Texts.message("home.counting"), progress -> count())
                .whileAlive(content).then(this::show).start();
    }

    private List<Count> count() {
        List<Count> counts = new ArrayList<>();
        List<ListDefinition> all = ListDefinition.all(kit);
        List<String> categories = ListDefinition.categories(kit).stream().map(ListDefinition.Category::id).toList();
        for (ListDefinition list : all.stream().sorted(Comparator.comparingInt(list -> categories.indexOf(list.category()))).toList()) {
            counts.add(new Count(list, kit.records().count(Query.of(list.spec().description().type()).where(list.spec().filter().criterion(kit)))));
        }
        return counts;
    }

    private void show(List<Count> counts) {
        showSteps(counts.stream().filter(count -> count.list().spec().description().id().equals("core.account")).allMatch(count -> count.records() == 0));
        clear(lists);
        for (Count count : counts) {
            ListDefinition list = count.list();
            new Card(lists, kit, "home.list." + list.id(), list.icon(), list.label(), Texts.of(kit, "home.count", count.records()),
                    () -> kit.navigation().openList(list.id()));
        }
        measure();
    }

    private static void clear(Composite box) {
        for (Control child : box.getChildren()) {
            child.dispose();
        }
    }

    @Focus
    void focus() {
        if (steps.getChildren().length > 0) {
            steps.getChildren()[0].setFocus();
        }
    }

    @Inject
    @Optional
    void themeChanged(@UIEventTopic("org/eclipse/e4/ui/css/swt/theme/ThemeManager/themeChanged") org.osgi.service.event.Event event) {
        if (content != null && !content.isDisposed()) {
            for (Control child : steps.getChildren()) {
                child.redraw();
            }
            refresh();
        }
    }
}
