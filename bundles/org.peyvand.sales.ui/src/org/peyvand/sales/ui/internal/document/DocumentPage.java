package org.peyvand.sales.ui.internal.document;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.sales.Documents;
import org.peyvand.sales.model.DocumentLine;
import org.peyvand.sales.model.SalesDocument;
import org.peyvand.sales.ui.internal.Notice;
import org.peyvand.sales.ui.internal.SalesText;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Tone;
import org.peyvand.ui.editor.EditorModel;
import org.peyvand.ui.editor.EntityPage;
import org.peyvand.ui.editor.KeptRows;
import org.peyvand.ui.editor.PageContext;
import org.peyvand.ui.form.Css;
import org.peyvand.ui.form.FormBuilder;

/** A quote, order, invoice or credit note: who, when, the lines with their sums, and what comes next. Stored together with its lines. */
public final class DocumentPage implements EntityPage<SalesDocument> {
    private PageContext<SalesDocument> context;
    private Kit kit;
    private Notice notice;
    private LineSheet sheet;
    private LineTable table;
    private LineEntry entry;
    private TotalsPanel totals;
    private Label problem;
    private Composite tools;
    private Composite root;
    private volatile List<DocumentLine> linesToStore = List.of();
    private volatile boolean loaded;
    private boolean showing;
    private boolean restored;
    private KeptRows<DocumentLine> kept;

    @Override
    public void create(Composite parent, PageContext<SalesDocument> pageContext) {
        context = pageContext;
        kit = context.kit();
        root = parent;
        notice = new Notice(parent, kit);
        sheet = new LineSheet(kit.culture(), this::edited);
        FormBuilder form = context.form(parent);
        form.section("").fields("account", "person", "date", "dueOn", "currency", "opportunity");
        form.section(kit.text(SalesText.of("document.lines"))).custom(this::createLines);
        form.section("").fields("owner", "basedOn");
        form.wide("note");
        form.build();
        context.saveWith(this::store);
        kept = new KeptRows<>(kit, DocumentLine.class, LineColumn.typed(), sheet::lines, document -> kit.service(Documents.class).lines((SalesDocument) document), this::restored);
        context.model().keep(kept);
        Runnable stop = context.model().listen(this::changed);
        parent.addDisposeListener(event -> stop.run());
    }

    private void createLines(Composite box) {
        entry = new LineEntry(box, context, sheet, line -> {
            table.refresh();
            table.edit(line, line.getProduct() == null ? LineColumn.TEXT : LineColumn.QUANTITY);
        });
        table = new LineTable(box, kit, sheet, why -> say(why.orElse(null)));
        problem = new Label(box, SWT.WRAP);
        problem.setData(Css.CLASS, Css.ERROR);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(problem);
        Composite bottom = new Composite(box, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(bottom);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bottom);
        tools = new Composite(bottom, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(tools);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.BEGINNING, SWT.BEGINNING).applyTo(tools);
        tool(tools, "line.up", "arrow-up", () -> table.moveSelected(-1));
        tool(tools, "line.down", "arrow-down", () -> table.moveSelected(1));
        tool(tools, "line.remove", "trash", () -> table.removeSelected());
        totals = new TotalsPanel(bottom, kit, context.record());
    }

    private void tool(Composite parent, String key, String icon, Runnable run) {
        Button button = new Button(parent, SWT.PUSH | SWT.FLAT);
        button.setImage(kit.icons().image(icon, Tone.MUTED, 14));
        button.setToolTipText(kit.text(SalesText.of(key)));
        button.setData("peyvand.id", key);
        org.peyvand.ui.form.Access.name(button, kit.text(SalesText.of(key)));
        button.addListener(SWT.Selection, event -> {
            if (context.model().isEditable()) {
                run.run();
            }
        });
    }

    private void say(Message why) {
        problem.setText(why == null ? "" : kit.text(why));
        problem.requestLayout();
    }

    private void edited() {
        linesToStore = sheet.lines();
        totals.show(sheet, context.record());
        context.model().touch();
    }

    /** Lines of a draft of an earlier run, as if they were typed now. */
    private void restored(List<DocumentLine> lines) {
        restored = true;
        loaded = true;
        sheet.load(lines, context.record().getCurrency());
        table.refresh();
        edited();
    }

    private Outcome<SalesDocument> store(SalesDocument document) {
        return loaded ? kit.service(Documents.class).save(document, linesToStore) : kit.records().save(document);
    }

    private void changed(EditorModel.Change change, String path) {
        if (change == EditorModel.Change.EDITED && "currency".equals(path)) {
            sheet.currency(context.record().getCurrency());
            table.refresh();
            totals.show(sheet, context.record());
        }
    }

    @Override
    public void show(SalesDocument document) {
        if (showing) {
            return;
        }
        showing = true;
        boolean editable = DocumentSteps.isEditable(document);
        context.model().setEditable(editable);
        showing = false;
        table.editable(editable);
        entry.editable(editable);
        tools.setVisible(editable);
        DocumentSteps.lockSentence(document, kit.culture()).ifPresentOrElse(sentence -> notice.say(Tone.MUTED, sentence), notice::clear);
        if (loaded && context.model().isDirty()) {
            totals.show(sheet, document);
            return;
        }
        restored = false;
        if (document.isNew()) {
            show(document, List.of());
        } else {
            kit.background().task(SalesText.of("task.lines"), progress -> kit.service(Documents.class).lines(document))
                .whileAlive(root).then(lines -> show(document, lines)).start();
        }
    }

    private void show(SalesDocument document, List<DocumentLine> lines) {
        kept.shown(lines);
        boolean typed = loaded && context.model().isDirty();     // while they were read after a save
        if (!restored && !typed) {
            loaded = true;
            sheet.load(lines, document.getCurrency());
            linesToStore = sheet.lines();
            table.refresh();
            totals.show(sheet, document);
        }
    }

    @Override
    public void focus() {
        if (context.model().isEditable()) {
            entry.focus();
        }
    }
}
