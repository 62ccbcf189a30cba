package org.peyvand.sales.ui.internal.deal;

import java.util.function.BiFunction;
import org.peyvand.base.Outcome;
import org.peyvand.core.RecordRef;
import org.peyvand.sales.Documents;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.sales.model.SalesDocument;
import org.peyvand.sales.ui.internal.SalesText;
import org.peyvand.ui.Kit;
import org.peyvand.ui.editor.PageContext;
import org.peyvand.ui.editor.RecordAction;

/** The next steps of a deal. What was typed is stored before each. */
public final class DealActions {
    private DealActions() {
    }

    private static <D extends SalesDocument> void make(PageContext<Opportunity> context, BiFunction<Documents, Opportunity, Outcome<D>> maker) {
        Kit kit = context.kit();
        context.stored(deal -> context.work(SalesText.of("task.document"), progress -> maker.apply(kit.service(Documents.class), deal),
                made -> kit.navigation().open(RecordRef.to(made, kit.descriptions()))));
    }

    /** Makes a quote. */
    public static final class Quote implements RecordAction<Opportunity> {
        @Override
        public boolean offered(Opportunity deal) {
            return !deal.isNew();
        }

        @Override
        public void run(PageContext<Opportunity> context) {
            make(context, Documents::quoteFor);
        }
    }

    /** Makes an invoice. */
    public static final class Invoice implements RecordAction<Opportunity> {
        @Override
        public boolean offered(Opportunity deal) {
            return !deal.isNew();
        }

        @Override
        public void run(PageContext<Opportunity> context) {
            make(context, Documents::invoiceFor);
        }
    }

    /** Opens the customer. */
    public static final class Customer implements RecordAction<Opportunity> {
        @Override
        public boolean offered(Opportunity deal) {
            return !deal.isNew() && deal.getAccount() != null;
        }

        @Override
        public void run(PageContext<Opportunity> context) {
            context.kit().navigation().open(new RecordRef("core.account", context.record().getAccount().getId()));
        }
    }
}
