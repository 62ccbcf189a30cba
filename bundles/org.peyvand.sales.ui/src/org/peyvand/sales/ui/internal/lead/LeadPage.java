package org.peyvand.sales.ui.internal.lead;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.peyvand.core.RecordRef;
import org.peyvand.core.ui.ActivityStory;
import org.peyvand.core.ui.ActivitySubject;
import org.peyvand.sales.model.Lead;
import org.peyvand.sales.model.LeadStatus;
import org.peyvand.sales.ui.internal.Notice;
import org.peyvand.sales.ui.internal.SalesText;
import org.peyvand.sales.ui.internal.stage.ChevronBar;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Tone;
import org.peyvand.ui.editor.EntityPage;
import org.peyvand.ui.editor.PageContext;
import org.peyvand.ui.form.ScrollingPane;

/** A lead: how far it is, who it is, what was done, and the step to a customer. */
public final class LeadPage implements EntityPage<Lead> {
    private PageContext<Lead> context;
    private Kit kit;
    private ChevronBar bar;
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
        notice = new Notice(parent, kit);
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        Composite left = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(left);
        context.form(left).section("").fields("name", "company", "firstName", "lastName", "jobTitle", "mobile", "phone", "email", "city",
                "source", "channel", "campaign", "score", "owner").wide("note").build();
        Composite right = new ScrollingPane(sash).content();
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
            LeadActions.convert(context);
        } else {
            context.model().set("status", wanted);
            context.save(stored -> { });
        }
    }
}
