package org.peyvand.sales.ui.internal.document;

import java.util.Map;
import java.util.function.Function;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.core.RecordRef;
import org.peyvand.sales.Documents;
import org.peyvand.sales.model.Invoice;
import org.peyvand.sales.model.Quote;
import org.peyvand.sales.model.SalesDocument;
import org.peyvand.sales.ui.internal.SalesText;
import org.peyvand.ui.Kit;
import org.peyvand.ui.editor.PageContext;
import org.peyvand.ui.editor.RecordAction;

/** The next steps of a document. What was typed is stored before each step. */
public final class DocumentActions {
    private static final String RENDER = "org.peyvand.analytics.ui.command.renderDocument";
    private static final String RENDERED = "org.peyvand.analytics.ui.parameter.document";

    private DocumentActions() {
    }

    /** A step that is offered by {@link DocumentSteps}. */
    private abstract static class Step implements RecordAction<SalesDocument> {
        private final String id;

        Step(String id) {
            this.id = id;
        }

        @Override
        public final boolean offered(SalesDocument document) {
            return DocumentSteps.of(document).contains(id);
        }

        @Override
        public final void run(PageContext<SalesDocument> context) {
            context.stored(document -> go(context, document));
        }

        abstract void go(PageContext<SalesDocument> context, SalesDocument document);
    }

    private static <D extends SalesDocument> void make(PageContext<SalesDocument> context, Function<Documents, Outcome<D>> maker) {
        Kit kit = context.kit();
        context.work(SalesText.of("task.document"), progress -> maker.apply(kit.service(Documents.class)), made -> {
            context.reload();
            kit.navigation().open(RecordRef.to(made, kit.descriptions()));
        });
    }

    private static <T> void change(PageContext<SalesDocument> context, Message name, Function<Documents, Outcome<T>> change) {
        context.work(name, progress -> change.apply(context.kit().service(Documents.class)), done -> context.reload());
    }

    /** Gives it its number and seals it. */
    public static final class Issue extends Step {
        /** Made by the editor. */
        public Issue() {
            super(DocumentSteps.ISSUE);
        }

        @Override
        void go(PageContext<SalesDocument> context, SalesDocument document) {
            change(context, SalesText.of("task.issue"), documents -> documents.issue(document, context.kit().culture().calendar()));
        }
    }

    /** Makes an order of a quote. */
    public static final class Order extends Step {
        /** Made by the editor. */
        public Order() {
            super(DocumentSteps.ORDER);
        }

        @Override
        void go(PageContext<SalesDocument> context, SalesDocument document) {
            make(context, documents -> documents.orderFrom((Quote) document));
        }
    }

    /** Makes an invoice of it. */
    public static final class MakeInvoice extends Step {
        /** Made by the editor. */
        public MakeInvoice() {
            super(DocumentSteps.INVOICE);
        }

        @Override
        void go(PageContext<SalesDocument> context, SalesDocument document) {
            make(context, documents -> documents.invoiceFrom(document));
        }
    }

    /** Registers a payment of an invoice. */
    public static final class Pay extends Step {
        /** Made by the editor. */
        public Pay() {
            super(DocumentSteps.PAYMENT);
        }

        @Override
        void go(PageContext<SalesDocument> context, SalesDocument document) {
            new PaymentDialog(context.shell(), context.kit(), (Invoice) document, payment -> context.reload()).open();
        }
    }

    /** Makes a credit note for an invoice. */
    public static final class Credit extends Step {
        /** Made by the editor. */
        public Credit() {
            super(DocumentSteps.CREDIT);
        }

        @Override
        void go(PageContext<SalesDocument> context, SalesDocument document) {
            make(context, documents -> documents.creditNoteFor((Invoice) document, Map.of()));
        }
    }

    /** Gives a draft up. */
    public static final class Cancel extends Step {
        /** Made by the editor. */
        public Cancel() {
            super(DocumentSteps.CANCEL);
        }

        @Override
        void go(PageContext<SalesDocument> context, SalesDocument document) {
            change(context, SalesText.of("task.cancel"), documents -> documents.cancel(document));
        }
    }

    /** Renders it as a PDF, when reports are installed. */
    public static final class Pdf extends Step {
        /** Made by the editor. */
        public Pdf() {
            super(DocumentSteps.PDF);
        }

        @Override
        void go(PageContext<SalesDocument> context, SalesDocument document) {
            ECommandService commands = context.kit().service(ECommandService.class);
            EHandlerService handlers = context.kit().service(EHandlerService.class);
            ParameterizedCommand command = commands.getCommand(RENDER).isDefined()
                    ? commands.createCommand(RENDER, Map.of(RENDERED, document.getId().toString())) : null;
            if (command == null || !handlers.canExecute(command)) {
                context.work(SalesText.of("task.document"), progress -> Outcome.refused(SalesText.of("document.noreports")), nothing -> { });
            } else {
                handlers.executeHandler(command);
            }
        }
    }
}
