package org.peyvand.core.internal.view;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.ListViews;
import org.peyvand.core.model.ListView;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;

/** {@link ListViews} on the unit of work. */
@Component
public final class StoredListViews implements ListViews {
    private final UnitOfWork work;
    private final CurrentUserService person;

    /** Made by Declarative Services. */
    @Activate
    public StoredListViews(@Reference UnitOfWork work, @Reference CurrentUserService person) {
        this.work = work;
        this.person = person;
    }

    @Override
    public List<ListView> of(String list) {
        UUID me = person.userId();
        Query<ListView> query = Query.of(ListView.class).where(Criteria.where("list").is(list))
            .and(Criteria.any(Criteria.where("shared").is(true), Criteria.where("owner").is(me))).fetch("owner");
        return work.read(session -> session.list(query)).stream()
            .sorted(Comparator.comparing(ListView::getPosition, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(ListView::getName)).toList();
    }

    @Override
    public Outcome<ListView> save(ListView view) {
        UUID me = person.userId();
        return work.write(session -> {
            if (view.isNew() && view.getOwner() == null) {
                view.setOwner(session.find(User.class, me).orElse(null));
            }
            return isMine(view, me) ? Outcome.done(session.save(view)) : refused(view);
        });
    }

    @Override
    public Outcome<Void> delete(ListView view) {
        if (!isMine(view, person.userId())) {
            return refused(view);
        }
        return work.write(session -> {
            session.find(ListView.class, view.getId()).ifPresent(session::remove);
            return Outcome.done(null);
        });
    }

    @Override
    public boolean isMine(ListView view) {
        return isMine(view, person.userId());
    }

    private static boolean isMine(ListView view, UUID me) {
        return view.getOwner() != null && view.getOwner().getId().equals(me);
    }

    private static <T> Outcome<T> refused(ListView view) {
        return Outcome.refused(Message.of(StoredListViews.class, "view.notYours", view.getName()));
    }
}
