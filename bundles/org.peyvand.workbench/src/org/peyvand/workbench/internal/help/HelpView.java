package org.peyvand.workbench.internal.help;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.peyvand.ui.Kit;

/** Shows one page of help: in the browser widget when the machine has one, else as styled text. */
final class HelpView {
    private static final Logger LOG = System.getLogger(HelpView.class.getName());
    private static final int MARGIN = 14;

    private final Kit kit;
    private final Consumer<String> linked;
    private Browser browser;
    private StyledText text;
    private String shown = "";

    /** @param linked told the id of a page whose link was pressed */
    HelpView(Composite parent, Kit kit, boolean wantsBrowser, Consumer<String> linked) {
        this.kit = kit;
        this.linked = linked;
        if (wantsBrowser) {
            createBrowser(parent);
        }
        if (browser == null) {
            createText(parent);
        }
        control().setData("peyvand.id", "help.page");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(control());
    }

    private Control control() {
        return browser == null ? text : browser;
    }

    private void createBrowser(Composite parent) {
        try {
            browser = new Browser(parent, SWT.NONE);
            browser.setJavascriptEnabled(false);
            browser.addLocationListener(LocationListener.changingAdapter(this::going));
        } catch (SWTError | UnsatisfiedLinkError e) {
            LOG.log(Level.INFO, "No browser widget: help is shown as text");
        }
    }

    private void going(LocationEvent event) {
        if (!event.location.equals("about:blank")) {
            event.doit = false;
            follow(event.location);
        }
    }

    private void follow(String address) {
        if (address.startsWith("http://") || address.startsWith("https://") || address.startsWith("mailto:")) {
            Program.launch(address);
        } else if (address.endsWith(".md")) {
            linked.accept(address.substring(address.lastIndexOf('/') + 1, address.length() - ".md".length()).replace("about:blank", ""));
        }
    }

    private void createText(Composite parent) {
        text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setLineSpacing(4);
        text.addListener(SWT.MouseUp, event -> {
            int offset = text.getOffsetAtPoint(new org.eclipse.swt.graphics.Point(event.x, event.y));
            if (offset >= 0 && offset < text.getCharCount() && text.getStyleRangeAtOffset(offset) instanceof StyleRange range
                    && range.data instanceof String address) {
                follow(address);
            }
        });
    }

    /** What is shown, as Markdown. */
    String shown() {
        return shown;
    }

    void show(String markdown) {
        shown = markdown;
        if (browser != null) {
            browser.setText(HelpHtml.document(markdown, kit.culture(), kit.palette()), false);
            return;
        }
        HelpText help = HelpText.of(markdown);
        text.setText(help.text());
        text.setBackground(kit.palette().surface());
        text.setForeground(kit.palette().text());
        for (HelpText.Stretch stretch : help.stretches()) {
            StyleRange range = new StyleRange(stretch.start(), stretch.length(), null, null, SWT.BOLD);
            if (!stretch.link().isEmpty()) {
                range.fontStyle = SWT.NORMAL;
                range.underline = true;
                range.foreground = kit.palette().accent();
                range.data = stretch.link();
            }
            text.setStyleRange(range);
        }
    }
}
