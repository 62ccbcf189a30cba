package org.peyvand.sales.ui.internal.lead;

import org.peyvand.base.Outcome;
import org.peyvand.core.RecordRef;
import org.peyvand.sales.Leads;
import org.peyvand.sales.model.Lead;
import org.peyvand.sales.ui.internal.ReasonDialog;
import org.peyvand.sales.ui.internal.SalesText;
import org.peyvand.ui.Kit;
import org.peyvand.ui.editor.PageContext;
import org.peyvand.ui.editor.RecordAction;

/** The next steps of a lead. */
public final class LeadActions {
    private LeadActions() {
    }

    /** Asks for what is to become of the lead, and makes it. */
    static void convert(PageContext<Lead> context) {
        Kit kit = context.kit();
        context.stored(lead -> context.work(SalesText.of("task.matches"), progress -> Outcome.done(ConversionModel.load(kit, lead)), model ->
                new ConvertDialog(context.shell(), kit, model, converted -> {
                    context.reload();
                    kit.navigation().open(new RecordRef("core.account", converted.account().getId()));
                }).open()));
    }

    private static boolean offers(Lead lead, String step) {
        return !lead.isNew() && LeadSteps.actions(lead).contains(step);
    }

    /** Makes a customer of it. */
    public static final class Convert implements RecordAction<Lead> {
        @Override
        public boolean offered(Lead lead) {
            return offers(lead, LeadSteps.CONVERT);
        }

        @Override
        public void run(PageContext<Lead> context) {
            convert(context);
        }
    }

    /** Gives it up, with a reason. */
    public static final class Lose implements RecordAction<Lead> {
        @Override
        public boolean offered(Lead lead) {
            return offers(lead, LeadSteps.LOSE);
        }

        @Override
        public void run(PageContext<Lead> context) {
            Kit kit = context.kit();
            new ReasonDialog(context.shell(), kit, SalesText.of("lead.lose"), true, true, reason ->
                    context.work(SalesText.of("task.lead"), progress -> kit.service(Leads.class).lose(context.record(), reason), lost -> context.reload())).open();
        }
    }

    /** Opens the customer it became. */
    public static final class OpenAccount implements RecordAction<Lead> {
        @Override
        public boolean offered(Lead lead) {
            return offers(lead, LeadSteps.ACCOUNT) && lead.getConvertedAccount() != null;
        }

        @Override
        public void run(PageContext<Lead> context) {
            context.kit().navigation().open(new RecordRef("core.account", context.record().getConvertedAccount().getId()));
        }
    }

    /** Opens the deal it became. */
    public static final class OpenDeal implements RecordAction<Lead> {
        @Override
        public boolean offered(Lead lead) {
            return offers(lead, LeadSteps.DEAL);
        }

        @Override
        public void run(PageContext<Lead> context) {
            context.kit().navigation().open(new RecordRef("sales.opportunity", context.record().getConvertedOpportunity().getId()));
        }
    }
}
