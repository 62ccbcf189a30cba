package org.peyvand.sales.ui.internal.lead;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.peyvand.base.text.Message;
import org.peyvand.core.RecordRef;
import org.peyvand.core.ui.ActivityStory;
import org.peyvand.core.ui.ActivitySubject;
import org.peyvand.sales.Leads;
import org.peyvand.sales.model.Lead;
import org.peyvand.sales.model.LeadStatus;
import org.peyvand.sales.ui.internal.ActionRow;
import org.peyvand.sales.ui.internal.Notice;
import org.peyvand.sales.ui.internal.ReasonDialog;
import org.peyvand.sales.ui.internal.SalesText;
import org.peyvand.sales.ui.internal.stage.ChevronBar;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Tone;
import org.peyvand.ui.editor.EntityPage;
import org.peyvand.ui.editor.PageContext;

/** A lead: how far it is, who it is, what was done, and the step to a customer. */
public final class LeadPage implements EntityPage<Lead> {
    private PageContext<Lead> context;
    private Kit kit;
    private ChevronBar bar;
    private ActionRow actions;
    private Notice notice;
    private ActivityStory story;

    @Override
    public void create(Composite parent, PageContext<Lead> pageContext) {
        context = pageContext;
        kit = context.kit();
        bar = new ChevronBar(parent, kit);
        bar.control().setData("peyvand.id", "lead.status");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
        bar.onChoose(this::choose);
        actions = new ActionRow(parent, kit);
        notice = new Notice(parent, kit);
        actions.notice(notice);
        actions.add(LeadSteps.CONVERT, "arrow-right-circle", true, this::convert)
            .add(LeadSteps.LOSE, "x-circle", false, this::lose)
            .add(LeadSteps.ACCOUNT, "building", false,
                    () -> kit.navigation().open(new RecordRef("core.account", context.record().getConvertedAccount().getId())))
            .add(LeadSteps.DEAL, "graph-up-arrow", false,
                    () -> kit.navigation().open(new RecordRef("sales.opportunity", context.record().getConvertedOpportunity().getId())));
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        Composite left = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(left);
        context.form(left).section("").fields("name", "company", "firstName", "lastName", "jobTitle", "mobile", "phone", "email", "city",
                "source", "channel", "campaign", "score", "owner").wide("note").build();
        Composite right = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(0, 8).applyTo(right);
        story = new ActivityStory(right, kit, () -> new ActivitySubject(context.record().getConvertedAccount(), context.record().getConvertedPerson(),
                new RecordRef("sales.lead", context.record().getId())));
        sash.setWeights(55, 45);
    }

    @Override
    public void show(Lead lead) {
        bar.show(LeadSteps.steps(lead, kit.culture().language()), LeadSteps.way(lead).indexOf(lead.getStatus()));
        boolean converted = lead.getStatus() == LeadStatus.CONVERTED;
        bar.editable(!converted);
        actions.offer(LeadSteps.actions(lead));
        if (converted && lead.getConvertedAccount() != null) {
            notice.say(Tone.SUCCESS, SalesText.of("lead.converted", lead.getConvertedAccount().getName(), lead.getConvertedAt()));
        } else {
            notice.clear();
        }
        if (!lead.isNew()) {
            story.show(lead.getId());
        }
    }

    private void choose(int index) {
        List<LeadStatus> way = LeadSteps.way(context.record());
        LeadStatus wanted = way.get(index);
        if (wanted == LeadStatus.CONVERTED) {
            convert();
        } else {
            context.model().set("status", wanted);
            context.save(stored -> { });
        }
    }

    private void convert() {
        if (context.model().isDirty()) {
            context.save(this::offerConversion);
        } else {
            offerConversion(context.record());
        }
    }

    private void offerConversion(Lead lead) {
        actions.load(SalesText.of("task.matches"), progress -> ConversionModel.load(kit, lead), model ->
                new ConvertDialog(actions.shell(), kit, model, converted -> {
                    context.reload();
                    kit.navigation().open(new RecordRef("core.account", converted.account().getId()));
                }).open());
    }

    private void lose() {
        Message question = SalesText.of("lead.lose");
        new ReasonDialog(actions.shell(), kit, question, true, true, reason ->
                actions.run(SalesText.of("task.lead"), progress -> kit.service(Leads.class).lose(context.record(), reason), lost -> context.reload())).open();
    }
}
