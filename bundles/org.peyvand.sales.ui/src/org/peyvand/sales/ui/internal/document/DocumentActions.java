package org.peyvand.sales.ui.internal.document;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.swt.widgets.Composite;
import org.peyvand.base.Outcome;
import org.peyvand.core.RecordRef;
import org.peyvand.sales.Documents;
import org.peyvand.sales.model.Invoice;
import org.peyvand.sales.model.Quote;
import org.peyvand.sales.model.SalesDocument;
import org.peyvand.sales.ui.internal.ActionRow;
import org.peyvand.sales.ui.internal.Notice;
import org.peyvand.sales.ui.internal.SalesText;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Tone;
import org.peyvand.ui.editor.PageContext;

/** The next steps of a document as buttons. What was typed is stored before each step. */
final class DocumentActions {
    private static final String RENDER = "org.peyvand.analytics.ui.command.renderDocument";
    private static final String RENDERED = "org.peyvand.analytics.ui.parameter.document";

    private final PageContext<SalesDocument> context;
    private final Kit kit;
    private final Notice notice;
    private final ActionRow row;

    DocumentActions(Composite parent, PageContext<SalesDocument> context) {
        this.context = context;
        this.kit = context.kit();
        this.row = new ActionRow(parent, kit);
        this.notice = new Notice(parent, kit);
        row.notice(notice);
        row.add(DocumentSteps.ISSUE, "send-check", true, () -> step(this::issue));
        row.add(DocumentSteps.ORDER, "cart-check", false, () -> step(document -> open(documents -> documents.orderFrom((Quote) document))));
        row.add(DocumentSteps.INVOICE, "receipt", false, () -> step(document -> open(documents -> documents.invoiceFrom(document))));
        row.add(DocumentSteps.PAYMENT, "cash-coin", false, () -> step(this::pay));
        row.add(DocumentSteps.CREDIT, "arrow-return-left", false,
                () -> step(document -> open(documents -> documents.creditNoteFor((Invoice) document, Map.of()))));
        row.add(DocumentSteps.PDF, "file-earmark-pdf", false, () -> step(this::render));
        row.add(DocumentSteps.CANCEL, "x-circle", false, () -> step(this::cancel));
    }

    Notice notice() {
        return notice;
    }

    void show(SalesDocument document) {
        row.offer(DocumentSteps.of(document));
    }

    /** Stores what was typed, then goes on. */
    private void step(Consumer<SalesDocument> next) {
        if (context.model().isDirty() || context.record().isNew()) {
            context.save(next);
        } else {
            next.accept(context.record());
        }
    }

    private void issue(SalesDocument document) {
        row.run(SalesText.of("task.issue"), progress -> kit.service(Documents.class).issue(document, kit.culture().calendar()), issued -> context.reload());
    }

    private void cancel(SalesDocument document) {
        row.run(SalesText.of("task.cancel"), progress -> kit.service(Documents.class).cancel(document), cancelled -> context.reload());
    }

    private <D extends SalesDocument> void open(Function<Documents, Outcome<D>> maker) {
        row.run(SalesText.of("task.document"), progress -> maker.apply(kit.service(Documents.class)), made -> {
            context.reload();
            kit.navigation().open(RecordRef.to(made, kit.descriptions()));
        });
    }

    private void pay(SalesDocument document) {
        new PaymentDialog(row.shell(), kit, (Invoice) document, payment -> context.reload()).open();
    }

    private void render(SalesDocument document) {
        ECommandService commands = kit.service(ECommandService.class);
        EHandlerService handlers = kit.service(EHandlerService.class);
        ParameterizedCommand command = commands.getCommand(RENDER).isDefined()
                ? commands.createCommand(RENDER, Map.of(RENDERED, document.getId().toString())) : null;
        if (command == null || !handlers.canExecute(command)) {
            notice.say(Tone.WARNING, SalesText.of("document.noreports"));
        } else {
            handlers.executeHandler(command);
        }
    }
}
