package org.peyvand.exchange.ui.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.peyvand.base.text.Message;
import org.peyvand.exchange.Trial;

/** The last look before the import: a test run over all rows, values that look like slips, rows that look like known records. */
final class CheckPage implements ImportPage {
    private final ImportScreen screen;
    private final NearMissTable misses;
    private final TrialPane trial;
    private final LookalikePane alike;
    private Composite page;
    private Label summary;
    private ResultTabs tabs;
    private Composite trialBox;
    private Composite alikeBox;
    private Composite missesBox;
    private RunProgress progress;

    CheckPage(ImportScreen screen) {
        this.screen = screen;
        misses = new NearMissTable(screen);
        trial = new TrialPane(screen);
        alike = new LookalikePane(screen);
    }

    @Override
    public Composite create(Composite parent) {
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(24, 14).spacing(0, 10).applyTo(page);
        summary = new Label(page, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(summary);
        tabs = new ResultTabs(page);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs.control());
        trialBox = trial.create(tabs.stack());
        alikeBox = alike.create(tabs.stack());
        missesBox = misses.create(tabs.stack());
        return page;
    }

    @Override
    public void shown() {
        NearMissChoices choices = screen.session().choices();
        int tables = screen.session().chosenPlan().tables().size();
        summary.setText(screen.text("check.summary", tables));
        misses.show(choices);
        screen.session().alike(new LookalikeChoices(java.util.List.of()));
        arrange(choices.isEmpty() ? "trial" : "slips");
        summary.requestLayout();
        screen.refresh();
        tryOut();
    }

    private void arrange(String front) {
        int slips = screen.session().choices().all().size();
        int known = screen.session().alike().all().size();
        tabs.clear();
        tabs.add("trial", screen.text("trial.title"), trialBox);
        if (slips > 0) {
            tabs.add("slips", screen.text("result.tab.slips", slips), missesBox);
        }
        if (known > 0) {
            tabs.add("alike", screen.text("alike.tab", known), alikeBox);
        }
        tabs.select(front);
    }

    /** Looks at all rows in the background; the person need not wait for it. */
    private void tryOut() {
        stop();
        RunProgress mine = new RunProgress();
        progress = mine;
        trial.watch(mine);
        var work = screen.session().trying(mine);
        screen.kit().background().task(ExchangeText.of("task.trial"), outer -> {
            mine.follow(outer);
            return work.call();
        }).whileAlive(page).then(found -> {
            if (mine == progress) {
                tried(found);
            }
        }).start();
    }

    private void tried(Trial found) {
        progress = null;
        trial.show(found);
        screen.session().alike(new LookalikeChoices(found.lookalikes()));
        alike.show(screen.session().alike());
        boolean waiting = tabs.selected().equals("trial") && !found.lookalikes().isEmpty();
        arrange(waiting ? "alike" : tabs.selected());
        screen.refresh();
    }

    private void stop() {
        if (progress != null) {
            progress.cancel();
            progress = null;
        }
    }

    @Override
    public boolean ready() {
        return screen.session().hasWork();
    }

    @Override
    public Message action() {
        return ExchangeText.of("check.next");
    }

    @Override
    public void go() {
        stop();
        screen.run();
    }

    @Override
    public ImportStep back() {
        return ImportStep.COLUMNS;
    }
}
