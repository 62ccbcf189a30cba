package org.peyvand.bench.internal;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.peyvand.base.culture.Culture;
import org.peyvand.core.Records;
import org.peyvand.core.Timeline;
import org.peyvand.core.TimelineEntry;
import org.peyvand.core.TimelineFilter;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.ContactPoint;
import org.peyvand.core.model.PostalAddress;
import org.peyvand.core.ui.AccountBlock;
import org.peyvand.extensions.Extensions;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.ui.editor.Saving;

/**
 * Everything that is read between the key that opens a customer and the page that shows it: the record with what it refers to, as the editor
 * loads it; its further ways to reach it and addresses; what each block that modules contribute asks for, found out by letting its own code ask
 * once; and the first entries of the timeline, ready to be shown. Only reading is repeated, not what blocks make of it (sentences, amounts).
 * What the page reads later, without anybody waiting for it, is left out: the number of all entries and the choices of the filters.
 */
final class CustomerPage {

    /** Entries of the timeline that the page begins with. */
    static final int FIRST = 30;
    private static final int MOST = 20;

    private final Records records;
    private final Timeline timeline;
    private final UUID id;
    private final ReadLog rest;

    /** Of one customer. */
    CustomerPage(Records records, Timeline timeline, UnitOfWork work, Extensions extensions, UUID id) {
        this.records = records;
        this.timeline = timeline;
        this.id = id;
        this.rest = new ReadLog(work);
        Records noted = rest.records(records);
        owned(noted, ContactPoint.class);
        owned(noted, PostalAddress.class);
        Account account = load();
        extensions.of("org.peyvand.core.ui.accountBlocks").forEach(element -> {
            AccountBlock block = element.create("class", AccountBlock.class);
            inject(block, Map.of(Records.class, noted, UnitOfWork.class, rest.work()));
            block.load(account, Culture.english());
        });
    }

    /** What the workbench does for its blocks: gives each field of theirs the service of its type. */
    private static void inject(AccountBlock block, Map<Class<?>, Object> noting) {
        BundleContext bundle = FrameworkUtil.getBundle(CustomerPage.class).getBundleContext();
        for (Field field : block.getClass().getDeclaredFields()) {
            if (Arrays.stream(field.getAnnotations()).anyMatch(one -> one.annotationType().getSimpleName().equals("Inject"))) {
                Object service = noting.get(field.getType());
                field.setAccessible(true);
                try {
                    field.set(block, service != null ? service : bundle.getService(bundle.getServiceReference(field.getType())));
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(field + " cannot be set", e);
                }
            }
        }
    }

    private <E> void owned(Records noted, Class<E> type) {
        noted.list(Query.of(type).where(Criteria.where("ownerId").is(id)).orderBy(Order.asc("kind")).page(0, MOST));
    }

    private Account load() {
        return new Saving<Account>(records, records.describe(Account.class)).load(id).orElseThrow();
    }

    /** Reads it all. */
    void read() {
        load();
        rest.again();
        entries();
    }

    /** Reads the first entries of the timeline. */
    List<TimelineEntry> entries() {
        return timeline.of(id, TimelineFilter.everything(), 0, FIRST);
    }
}
