package org.peyvand.core.ui.internal.overview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.peyvand.core.PickLists;
import org.peyvand.core.model.Account;
import org.peyvand.core.ui.ActivityComposer;
import org.peyvand.core.ui.ActivitySubject;
import org.peyvand.core.ui.BlockContent;
import org.peyvand.core.ui.internal.CoreText;
import org.peyvand.core.ui.internal.timeline.TimelinePanel;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Commits;
import org.peyvand.ui.Kit;
import org.peyvand.ui.editor.EntityPage;
import org.peyvand.ui.editor.PageContext;
import org.peyvand.ui.rows.RowSection;

/** The customer on one page: figures on top; who they are and their people and deals beside everything that has happened. */
public final class AccountPage implements EntityPage<Account> {
    private static final int SEEN = 6;

    private Kit kit;
    private PageContext<Account> context;
    private FigureStrip figures;
    private FactSheet facts;
    private FactSheet further;
    private TimelinePanel timeline;
    private ActivityComposer composer;
    private ScrolledComposite scrolled;
    private final Map<BlockSpec, Optional<RowSection>> blocks = new LinkedHashMap<>();

    @Override
    public void create(Composite parent, PageContext<Account> pageContext) {
        context = pageContext;
        kit = context.kit();
        List<BlockSpec> specs = BlockSpec.all(kit);
        figures = new FigureStrip(parent, kit, specs.stream().map(BlockSpec::id).toList());
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        createSide(sash, specs);
        createStory(sash);
        sash.setWeights(40, 60);
        sash.setSashWidth(6);
        composer.listenIn(parent);
        Commits.watch(kit, sash, change -> !change.entity().equals("core.account"), this::refresh);
    }

    private void createSide(Composite parent, List<BlockSpec> specs) {
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.getVerticalBar().setIncrement(24);
        Composite side = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(0, 8).spacing(0, 12).applyTo(side);
        facts = new FactSheet(side, kit, kit.text(CoreText.of("facts.empty")));
        for (BlockSpec spec : specs) {
            blocks.put(spec, spec.hasRows() ? Optional.of(section(side, spec)) : Optional.empty());
        }
        further = new FactSheet(side, kit, "");
        scrolled.setContent(side);
        scrolled.addListener(SWT.Resize, event -> measure());
        side.addListener(SWT.Resize, event -> measure());
    }

    private RowSection section(Composite side, BlockSpec spec) {
        RowSection section = new RowSection(side, kit, spec.id(), spec.label(), SEEN).empty(spec.empty());
        return spec.create().isEmpty() ? section : section.create(spec.id() + ".create", spec.create(), () -> createRecord(spec));
    }

    private void measure() {
        if (!scrolled.isDisposed() && scrolled.getContent() != null) {
            scrolled.setMinHeight(scrolled.getContent().computeSize(scrolled.getClientArea().width, SWT.DEFAULT).y);
        }
    }

    private void createStory(Composite parent) {
        Composite story = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(0, 8).spacing(0, 8).applyTo(story);
        composer = new ActivityComposer(story, kit, () -> ActivitySubject.of(context.record()), () -> { });
        boolean writes = kit.mayCreate("core.activity");
        composer.control().setVisible(writes);
        GridDataFactory.fillDefaults().grab(true, false).exclude(!writes).applyTo(composer.control());
        timeline = new TimelinePanel(story, kit);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(timeline.control());
    }

    private void refresh() {
        loadAll(context.record());
        timeline.refresh();
    }

    @Override
    public void focus() {
        timeline.focus();
    }

    @Override
    public void show(Account account) {
        if (!account.isNew()) {
            loadAll(account);
            timeline.show(account.getId());
        }
    }

    private void loadAll(Account account) {
        kit.background().task(CoreText.of("task.customer"), progress -> new AccountFacts(kit.records(), kit.service(PickLists.class), kit.culture()).of(account))
            .whileAlive(scrolled)
            .then(found -> {
                facts.show(found.first());
                further.show(found.further());
                measure();
            })
            .start();
        blocks.forEach((spec, panel) -> load(spec, panel, account));
    }

    private void load(BlockSpec spec, Optional<RowSection> panel, Account account) {
        kit.background().task(CoreText.of("task.customer"), progress -> spec.block().load(account, kit.culture()))
            .whileAlive(scrolled)
            .then(content -> shown(spec, panel, content))
            .failed(cause -> {
                panel.ifPresent(RowSection::failed);
                kit.problems().show(cause);
            })
            .start();
    }

    private void shown(BlockSpec spec, Optional<RowSection> panel, BlockContent content) {
        figures.show(spec.id(), content.figures());
        panel.ifPresent(rows -> rows.show(content.rows(), content.total(), false));
        measure();
    }

    private void createRecord(BlockSpec spec) {
        Account account = context.record();
        kit.background().task(CoreText.of("task.customer"), progress -> spec.block().prepare(account))
            .whileAlive(scrolled)
            .then(prepared -> prepared.ifPresent((DomainEntity record) -> kit.navigation().create(record)))
            .start();
    }
}
