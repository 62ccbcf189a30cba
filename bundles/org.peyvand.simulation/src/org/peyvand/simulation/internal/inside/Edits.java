package org.peyvand.simulation.internal.inside;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.peyvand.base.Outcome;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Activity;
import org.peyvand.core.model.ContactPoint;
import org.peyvand.core.model.Organisation;
import org.peyvand.core.model.User;
import org.peyvand.sales.model.DocumentLine;
import org.peyvand.sales.model.Invoice;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.model.DomainEntity;

/**
 * What people do in a node. Accounts are called by their number, which the simulation gives. Each edit answers with {@code done}, {@code absent} (its record is not there)
 * or {@code refused}, and tells what it changes: entity, record, attribute, value before, value after, five texts for each.
 */
record Edits(Inside inside) {

    private record Field(Function<Account, String> get, BiConsumer<Account, String> set) {
    }

    private static final Map<String, Field> FIELDS = Map.of("phone", new Field(Account::getPhone, Account::setPhone), "city", new Field(Account::getCity, Account::setCity),
        "street", new Field(Account::getStreet, Account::setStreet), "name", new Field(Account::getName, Account::setName));

    /** Where an edit tells what it changes. */
    record Told(List<String> texts) {
        void add(DomainEntity record, String attribute, Object before, Object after) {
            String entity = switch (record) {
                case Account account -> "core.account";
                case Activity activity -> "core.activity";
                case ContactPoint point -> "core.contactpoint";
                case Opportunity deal -> "sales.opportunity";
                case Invoice invoice -> "sales.invoice";
                case DocumentLine line -> "sales.line";
                default -> "core.organisation";
            };
            texts.addAll(List.of(entity, record.getId().toString(), attribute, String.valueOf(before), String.valueOf(after)));
        }
    }

    /** @param asked the words, and a list to which what it changes is added */
    @SuppressWarnings("unchecked")
    String run(Object[] asked) {
        Told told = new Told((List<String>) asked[1]);
        String[] words = (String[]) asked[0];
        if ("invoice".equals(words[0])) {
            return new Sales(inside).invoice(words[1], told);
        }
        Outcome<Boolean> done = inside.work().write(session -> Outcome.done(edit(words, session, told)));
        return done.isDone() ? done.value() ? "done" : "absent" : "refused " + done.diagnostics();
    }

    private boolean edit(String[] words, Session session, Told told) {
        if ("create".equals(words[0])) {
            create(session, words[1], inside.service(CurrentUserService.class).userId(), told);
            return true;
        }
        if ("poison".equals(words[0])) {
            return create(session, words[1], UUID.fromString(words[2]), told);
        }
        Optional<Account> account = session.first(Query.of(Account.class).where(Criteria.where("number").is(words[1])));
        return account.isPresent() && switch (words[0]) {
            case "set" -> set(account.get(), words[2], words[3], told);
            case "add" -> add(account.get(), Integer.parseInt(words[2]), told);
            case "text" -> text(account.get(), words[2], session, told);
            case "note" -> note(account.get(), words[2], session, told);
            case "deal" -> new Sales(inside).deal(account.get(), words[2], session, told);
            case "part" -> part(account.get(), words[2], session, told);
            case "number" -> number(account.get(), words[2], session, told);
            case "give" -> give(account.get(), words[2], session, told);
            case "delete" -> delete(account.get(), session, told);
            case "drop" -> drop(account.get(), session, told);
            default -> throw new IllegalArgumentException(words[0]);
        };
    }

    /** A customer with what belongs to him, in one transaction. Of somebody of another branch the head office does not take it. */
    private boolean create(Session session, String number, UUID owner, Told told) {
        Optional<User> user = session.trusted().find(User.class, owner);
        if (user.isEmpty()) {
            return false;
        }
        Organisation organisation = new Organisation();
        organisation.setLegalName(number);
        session.add(organisation);
        Account account = new Account();
        account.setName(number);
        account.setNumber(number);
        account.setOrganisation(organisation);
        account.setOwner(user.get());
        account.setEmployees(100);
        session.add(account);
        told.add(organisation, "", null, number);
        told.add(account, "", null, number);
        note(account, number, session, told);
        return part(account, number, session, told);
    }

    private static boolean set(Account account, String name, String value, Told told) {
        Field field = FIELDS.get(name);
        told.add(account, name, field.get().apply(account), value);
        field.set().accept(account, value);
        return true;
    }

    private static boolean add(Account account, int difference, Told told) {
        int before = account.getEmployees() == null ? 0 : account.getEmployees();
        told.add(account, "employees", before, before + difference);
        account.setEmployees(before + difference);
        return true;
    }

    private static Optional<Activity> activity(Account account, Session session) {
        return session.list(Query.of(Activity.class).where(Criteria.all(Criteria.where("account").is(account), Criteria.where("subject").is(account.getNumber())))).stream().findFirst();
    }

    /** Adds a line to the text of the first activity. */
    private static boolean text(Account account, String line, Session session, Told told) {
        Optional<Activity> found = activity(account, session);
        found.ifPresent(activity -> {
            String before = activity.getText();
            String after = before == null ? line : before + "\n" + line;
            told.add(activity, "text", before, after);
            activity.setText(after);
        });
        return found.isPresent();
    }

    private boolean note(Account account, String subject, Session session, Told told) {
        Activity activity = new Activity();
        activity.setSubject(subject);
        activity.setAccount(account);
        activity.setOwner(session.trusted().find(User.class, inside.service(CurrentUserService.class).userId()).orElseThrow());
        session.add(activity);
        told.add(activity, "", null, subject);
        return true;
    }

    private static boolean part(Account account, String value, Session session, Told told) {
        ContactPoint point = new ContactPoint();
        point.setOwnerId(account.getId());
        point.setLabel(value);
        point.setValue(value);
        session.add(point);
        told.add(point, "", null, value);
        return true;
    }

    /** Changes the label of a part. */
    private static boolean number(Account account, String value, Session session, Told told) {
        Optional<ContactPoint> found = session.first(Query.of(ContactPoint.class).where(Criteria.all(Criteria.where("ownerId").is(account.getId()),
            Criteria.where("value").is(account.getNumber()))));
        found.ifPresent(point -> {
            told.add(point, "label", point.getLabel(), value);
            point.setLabel(value);
        });
        return found.isPresent();
    }

    /** To somebody else, and so to another branch. */
    private static boolean give(Account account, String user, Session session, Told told) {
        Optional<User> owner = session.trusted().find(User.class, UUID.fromString(user));
        owner.ifPresent(found -> {
            told.add(account, "owner", account.getOwner().getId(), found.getId());
            account.setOwner(found);
        });
        return owner.isPresent();
    }

    private static boolean delete(Account account, Session session, Told told) {
        session.list(Query.of(Activity.class).where(Criteria.where("account").is(account))).forEach(one -> {
            told.add(one, "-", one.getSubject(), null);
            session.remove(one);
        });
        told.add(account, "-", account.getName(), null);
        session.remove(account);
        return true;
    }

    /** Deletes the first activity. */
    private static boolean drop(Account account, Session session, Told told) {
        Optional<Activity> found = activity(account, session);
        found.ifPresent(activity -> {
            told.add(activity, "-", activity.getSubject(), null);
            session.remove(activity);
        });
        return found.isPresent();
    }
}
