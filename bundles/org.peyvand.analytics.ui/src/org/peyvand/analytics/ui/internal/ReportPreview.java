package org.peyvand.analytics.ui.internal;

import java.io.ByteArrayOutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationAdapter;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.peyvand.analytics.Format;
import org.peyvand.analytics.Reports;
import org.peyvand.base.Outcome;
import org.peyvand.core.report.ReportData;
import org.peyvand.core.report.ReportRequest;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Tone;
import org.peyvand.ui.form.Css;

/** Shows a report: as a page in the browser, or as a table where this system has no browser. */
final class ReportPreview {
    private static final Logger LOG = System.getLogger(ReportPreview.class.getName());

    private final Kit kit;
    private final DataTable table;
    private Composite stack;
    private Composite empty;
    private Label sentence;
    private Control rows;
    private Browser browser;
    private volatile boolean browserMissing;
    private String page = "";

    /** Either a page or data. */
    private record Answer(String page, ReportData data) {
    }

    /** What to show, once it is there. */
    interface Shown {
        /** Puts it on the screen. */
        void show();
    }

    ReportPreview(Kit kit) {
        this.kit = kit;
        this.table = new DataTable(kit);
    }

    Composite create(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        empty = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(24, 40).spacing(0, 12).applyTo(empty);
        Label icon = new Label(empty, SWT.CENTER);
        icon.setImage(kit.icons().image("bar-chart-line", Tone.MUTED, 48));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(icon);
        sentence = new Label(empty, SWT.CENTER | SWT.WRAP);
        sentence.setData(Css.CLASS, Css.MUTED);
        sentence.setData("peyvand.id", "sentence");
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(sentence);
        rows = table.create(stack);
        tell(kit.text(ReportText.of("choose")));
        return stack;
    }

    /** Shows a sentence instead of a report. */
    void tell(String text) {
        sentence.setText(text);
        empty.layout();
        bring(empty);
    }

    /** Shows a sentence while the first report is made; a report that is shown already stays. */
    void waiting(String text) {
        if (((StackLayout) stack.getLayout()).topControl == empty) {
            tell(text);
        }
    }

    /** Shown first and laid out then: from right to left GTK misplaces what was laid out while hidden. */
    private void bring(Control control) {
        control.setVisible(true);
        control.setBounds(0, 0, 0, 0);
        ((StackLayout) stack.getLayout()).topControl = control;
        stack.layout();
    }

    /** Makes the report. Not on the UI thread, apart from what it returns. */
    Outcome<Shown> make(Reports reports, ReportRequest request) {
        if (browserMissing) {
            return reports.data(request).map(data -> () -> show(new Answer(null, data)));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        return reports.render(request, Format.HTML, bytes)
                .map(length -> () -> show(new Answer(bytes.toString(StandardCharsets.UTF_8), null)));
    }

    /** Makes the browser when it is not there yet and the system has one. */
    void prepare() {
        if (browser == null && !browserMissing) {
            try {
                browser = new Browser(stack, SWT.NONE);
                browser.setJavascriptEnabled(false);
                browser.addListener(SWT.KeyDown, this::leave);
                browser.addLocationListener(new LocationAdapter() {
                    @Override
                    public void changing(LocationEvent event) {
                        event.doit = event.location.startsWith("about:") || event.location.isEmpty();
                    }
                });
            } catch (SWTError | UnsatisfiedLinkError e) {
                LOG.log(Level.INFO, "No browser on this system; reports are shown as tables", e);
                browserMissing = true;
            }
        }
    }

    /** Tab leaves the page: there is nothing in it to come to, and the engine would keep the key. */
    private void leave(Event event) {
        if (event.keyCode == SWT.TAB) {
            event.doit = false;
            browser.traverse((event.stateMask & SWT.SHIFT) == 0 ? SWT.TRAVERSE_TAB_NEXT : SWT.TRAVERSE_TAB_PREVIOUS);
        }
    }

    /** As on a system without a browser. */
    void withoutBrowser() {
        browserMissing = true;
    }

    private void show(Answer answer) {
        if (answer.data() != null) {
            table.show(answer.data());
            bring(rows);
        } else {
            page = SafeHtml.guarded(answer.page());
            browser.setText(page, false);
            bring(browser);
        }
    }

    /** The page on the screen, for tests. */
    String page() {
        return page;
    }
}
