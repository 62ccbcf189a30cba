package org.peyvand.analytics.ui.internal;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.peyvand.analytics.Format;
import org.peyvand.analytics.ReportInfo;
import org.peyvand.analytics.Reports;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.core.report.ReportRequest;
import org.peyvand.ui.Delay;
import org.peyvand.ui.Kit;
import org.peyvand.ui.PartFocus;
import org.peyvand.ui.Refreshing;
import org.peyvand.ui.Told;
import org.peyvand.ui.form.Css;

/** Reports: the list, what the chosen one asks for, how it looks, and keeping it as a file. */
public final class ReportsPart implements Refreshing {
    /** Element id of the part's descriptor. */
    public static final String ID = "org.peyvand.analytics.ui.part.reports";
    /** Milliseconds without typing after which a report is made anew. */
    private static final int PAUSE = 400;

    private final Kit kit;
    private final Reports reports;
    private final ReportTree tree;
    private final ParameterForm form;
    private final ReportPreview preview;
    private final SaveBar saving;
    private Composite root;
    private Composite head;
    private Label title;
    private Label description;
    private ReportQuestion question;
    private String wanted;
    private int generation;
    private Delay remaking;

    /** Made by the workbench. */
    @Inject
    public ReportsPart(Kit kit) {
        this.kit = kit;
        this.reports = kit.service(Reports.class);
        tree = new ReportTree(kit, this::choose);
        form = new ParameterForm(kit, this::edited, this::resized);
        preview = new ReportPreview(kit);
        saving = new SaveBar(kit, this::save);
    }

    @PostConstruct
    void create(Composite parent) {
        root = new Composite(parent, SWT.NONE);
        remaking = new Delay(root, PAUSE, this::make);
        GridLayoutFactory.fillDefaults().applyTo(root);
        SashForm sash = new SashForm(root, SWT.HORIZONTAL | SWT.SMOOTH);
        sash.setSashWidth(6);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        tree.create(sash);
        Composite right = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(right);
        createHead(right);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(preview.create(right));
        sash.setWeights(22, 78);
        refresh();
        kit.background().task(ReportText.of("task.warm"), progress -> {
            reports.warmUp();
            return null;
        }).start();
    }

    private void createHead(Composite parent) {
        head = new Composite(parent, SWT.NONE);
        head.setData(Css.CLASS, Css.SURFACE);
        GridLayoutFactory.fillDefaults().margins(20, 14).spacing(0, 8).applyTo(head);
        title = label(Css.TITLE);
        description = label(Css.MUTED);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.create(head));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(saving.create(head));
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(head);
    }

    private Label label(String css) {
        Label label = new Label(head, SWT.WRAP);
        label.setData(Css.CLASS, css);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void listed(List<ReportInfo> all) {
        tree.show(all);
        if (wanted != null && tree.select(wanted)) {
            return;
        }
        if (all.isEmpty()) {
            preview.tell(kit.text(ReportText.of("none")));
        } else if (question == null) {
            tree.select(all.getFirst().id());
        }
    }

    @Focus
    void focus(MPart part) {
        if (!PartFocus.isIn(part.getWidget())) {
            tree.focus();
        }
    }

    /** Shows a report as soon as the list is there. */
    void open(String id) {
        wanted = id;
        tree.select(id);
    }

    /** Chooses a report as a person would; tells whether it is listed. */
    boolean select(String id) {
        return tree.select(id);
    }

    /** The page that is shown, for tests. */
    String page() {
        return preview.page();
    }

    /** Reads the data again, and what there is to ask: a field may have been added meanwhile. Answers stay. */
    @Override
    public void refresh() {
        kit.background().task(ReportText.of("task.list"), progress -> reports.all()).whileAlive(root).then(this::renew).start();
    }

    private void renew(List<ReportInfo> all) {
        wanted = question == null ? wanted : question.report().id();
        listed(all);
    }

    private void choose(ReportInfo report) {
        Locale language = kit.culture().language();
        question = question != null && question.report().id().equals(report.id()) ? question.renewed(report) : new ReportQuestion(report, kit.culture());
        title.setText(report.label().in(language));
        description.setText(report.description().in(language));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        form.show(question);
        make();
    }

    private void resized() {
        root.layout(true, true);
    }

    private void edited() {
        generation++;
        remaking.whenQuiet();
    }

    private void make() {
        remaking.cancel();
        int mine = ++generation;
        Optional<Message> problem = form.problem();
        saving.show(question, problem.isEmpty());
        if (problem.isPresent()) {
            saving.tell("");
            preview.tell(kit.text(problem.get()));
            return;
        }
        preview.prepare();
        saving.tell(kit.text(ReportText.of("making")));
        preview.waiting(kit.text(ReportText.of("making")));
        ReportRequest request = question.request();
        kit.background().task(ReportText.of("task.make", title.getText()), progress -> preview.make(reports, request)).visible()
                .whileAlive(root).then(outcome -> {
                    if (mine == generation) {
                        made(outcome);
                    }
                }).failed(cause -> {
                    if (mine == generation) {
                        saving.tell("");
                        preview.tell(kit.text(ReportText.of("failed")));
                        kit.problems().show(cause);
                    }
                }).start();
    }

    private void made(Outcome<ReportPreview.Shown> outcome) {
        saving.tell("");
        if (outcome.isDone()) {
            outcome.value().show();
            outcome.diagnostics().stream().findFirst().ifPresent(warning -> saving.tell(kit.text(warning.message())));
        } else {
            saving.show(question, false);
            preview.tell(kit.text(outcome.diagnostics().getFirst().message()));
        }
    }

    /** Shows reports as tables, as on a system without a browser. */
    void withoutBrowser() {
        preview.withoutBrowser();
    }

    /** Keeps the report that is shown. */
    void save(Format format, Path file) {
        ReportRequest request = question.request();
        saving.tell(kit.text(ReportText.of("saving")));
        kit.background().task(ReportText.of("task.save", title.getText()), progress -> reports.render(request, format, file)).visible()
                .telling(outcome -> outcome.isDone() ? new Told(ReportText.of("told.saved", Opening.shown(file)), () -> Opening.open(file))
                        : new Told(outcome.diagnostics().getFirst().message(), null))
                .whileAlive(root).then(outcome -> {
                    if (outcome.isDone()) {
                        saving.saved(outcome.value());
                    } else {
                        saving.tell(kit.text(outcome.diagnostics().getFirst().message()));
                    }
                }).failed(cause -> {
                    saving.tell("");
                    kit.problems().show(cause);
                }).start();
    }
}
