package org.peyvand.sales.ui.internal.deal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.peyvand.base.culture.Culture;
import org.peyvand.core.RecordRef;
import org.peyvand.core.ui.ActivityStory;
import org.peyvand.core.ui.ActivitySubject;
import org.peyvand.sales.Opportunities;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.sales.model.Stage;
import org.peyvand.sales.ui.internal.Notice;
import org.peyvand.sales.ui.internal.SalesText;
import org.peyvand.sales.ui.internal.stage.ChevronBar;
import org.peyvand.ui.Commits;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Tone;
import org.peyvand.ui.editor.EntityPage;
import org.peyvand.ui.editor.PageContext;
import org.peyvand.ui.form.ScrollingPane;
import org.peyvand.ui.rows.RowSection;

/** A deal: where it stands in its pipeline, what it is worth, its documents, how it went, and the next steps. */
public final class DealPage implements EntityPage<Opportunity> {
    private static final int SEEN = 4;

    private PageContext<Opportunity> context;
    private Kit kit;
    private ChevronBar bar;
    private Notice notice;
    private RowSection documents;
    private RowSection history;
    private ActivityStory activities;
    private DealStory story;

    @Override
    public void create(Composite parent, PageContext<Opportunity> pageContext) {
        context = pageContext;
        kit = context.kit();
        bar = new ChevronBar(parent, kit);
        bar.control().setData("peyvand.id", "deal.stages");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
        bar.onChoose(index -> context.stored(deal -> choose(deal, story.stages().get(index))));
        notice = new Notice(parent, kit);
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        createFields(sash);
        createStory(sash);
        sash.setWeights(45, 55);
        Commits.watch(kit, sash, change -> change.entity().startsWith("sales."), () -> load(context.record()));
    }

    private void createFields(Composite parent) {
        Composite left = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(left);
        context.form(left).section("").fields("name", "account", "person", "amount", "currency", "probability", "product", "expectedCloseOn",
                "openedOn", "closedOn", "lostReason", "owner").wide("note").build();
    }

    private void createStory(Composite parent) {
        Composite right = new ScrollingPane(parent).content();
        GridLayoutFactory.fillDefaults().margins(0, 8).spacing(0, 8).applyTo(right);
        documents = new RowSection(right, kit, "deal.documents", kit.text(SalesText.of("deal.documents")), SEEN)
                .empty(kit.text(SalesText.of("deal.documents.empty")));
        history = new RowSection(right, kit, "deal.history", kit.text(SalesText.of("deal.history")), SEEN)
                .empty(kit.text(SalesText.of("deal.history.empty")));
        activities = new ActivityStory(right, kit, () -> new ActivitySubject(context.record().getAccount(), context.record().getPerson(),
                new RecordRef("sales.opportunity", context.record().getId())));
    }

    @Override
    public void show(Opportunity deal) {
        if (deal.getAccount() == null) {
            notice.say(Tone.WARNING, SalesText.of("deal.incomplete"));
        } else {
            notice.clear();
        }
        if (!deal.isNew()) {
            load(deal);
            activities.show(deal.getId());
        }
    }

    private void load(Opportunity deal) {
        Culture culture = kit.culture();
        kit.background().task(SalesText.of("task.deal"), progress -> DealStory.load(kit, deal)).whileAlive(bar.control()).then(found -> {
            story = found;
            bar.show(found.steps(culture), found.current());
            documents.show(found.documents(), found.documents().size(), false);
            history.show(found.history(), found.history().size(), false);
        }).start();
    }

    private void choose(Opportunity deal, Stage stage) {
        StageQuestion.ask(kit, context.shell(), deal, stage, reason -> move(deal, stage, reason));
    }

    private void move(Opportunity deal, Stage stage, String reason) {
        context.work(SalesText.of("task.move"), progress -> kit.service(Opportunities.class).moveTo(deal, stage, reason), moved -> context.reload());
    }
}
