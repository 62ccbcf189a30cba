package org.peyvand.core.ui;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Labels;
import org.peyvand.core.RecordRef;
import org.peyvand.core.model.Activity;
import org.peyvand.core.model.ActivityStatus;
import org.peyvand.core.ui.internal.CoreText;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.ui.Commits;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Tone;
import org.peyvand.ui.rows.RowItem;
import org.peyvand.ui.rows.RowSection;

/** What was and is to be done about any record: the composer, and under it the activities, the newest first, read as one scrolls. */
public final class ActivityStory {
    private static final int PAGE = 100;

    private final Kit kit;
    private final Composite box;
    private final RowSection section;
    private UUID about;

    private record Loaded(List<RowItem> rows, long total, boolean more) {
    }

    /**
     * Empty until {@link #show}; the parent has a grid layout.
     *
     * @param subject what new activities are about
     */
    public ActivityStory(Composite parent, Kit kit, Supplier<ActivitySubject> subject) {
        this.kit = kit;
        box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(box);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(box);
        ActivityComposer composer = new ActivityComposer(box, kit, subject, () -> { });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(composer.control());
        section = new RowSection(box, kit, "activity.story", kit.text(CoreText.of("story")), 0).empty(kit.text(CoreText.of("story.empty")));
        section.rows().onMore(() -> load(section.rows().items().size()));
        Commits.watch(kit, box, change -> change.entity().equals("core.activity"), () -> {
            if (about != null && section.rows().isAtTop()) {
                load(0);
            }
        });
    }

    /** What is laid out. */
    public Composite control() {
        return box;
    }

    /** Shows the activities about a record. */
    public void show(UUID record) {
        about = record;
        load(0);
    }

    private void load(int offset) {
        UUID asked = about;
        Culture culture = kit.culture();
        kit.background().task(CoreText.of("task.timeline"), progress -> {
            Query<Activity> query = Query.of(Activity.class).where(Criteria.where("aboutId").is(asked));
            List<Activity> found = kit.records().list(query.orderBy(Order.desc("happenedAt")).fetch("person", "owner").page(offset, PAGE));
            long total = offset > 0 ? 0 : found.size() < PAGE ? found.size() : kit.records().count(query);
            return new Loaded(found.stream().map(activity -> row(activity, culture)).toList(), total, found.size() == PAGE);
        }).whileAlive(box).then(loaded -> {
            if (offset == 0) {
                section.show(loaded.rows(), loaded.total(), loaded.more());
            } else {
                section.rows().append(loaded.rows(), loaded.more());
            }
        }).failed(cause -> {
            section.failed();
            kit.problems().show(cause);
        }).start();
    }

    private static RowItem row(Activity activity, Culture culture) {
        boolean open = activity.getStatus() == ActivityStatus.OPEN;
        String detail = Stream.of(Labels.of(activity.getKind(), culture.language()), open ? Labels.of(activity.getStatus(), culture.language()) : "",
                        activity.getPerson() == null ? "" : activity.getPerson().getDisplayName())
                .filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(" · "));
        String moment = activity.getHappenedAt() == null ? "" : culture.moment(activity.getHappenedAt());
        return new RowItem(ActivityComposer.icon(activity.getKind()), open ? Tone.WARNING : Tone.MUTED, activity.getSubject(), detail, moment,
                activity.getOwner() == null ? "" : activity.getOwner().getDisplayName(), new RecordRef("core.activity", activity.getId()));
    }
}
