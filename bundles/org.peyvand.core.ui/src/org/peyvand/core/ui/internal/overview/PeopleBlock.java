package org.peyvand.core.ui.internal.overview;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peyvand.base.culture.Culture;
import org.peyvand.core.PickLists;
import org.peyvand.core.RecordRef;
import org.peyvand.core.Records;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Contact;
import org.peyvand.core.model.Person;
import org.peyvand.core.ui.AccountBlock;
import org.peyvand.core.ui.BlockContent;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Tone;
import org.peyvand.ui.rows.RowItem;

/** The people of a customer with their roles: the main contact first, then those of today, then those of the past. */
public final class PeopleBlock implements AccountBlock {
    private static final int MOST = 50;

    @Inject
    Records records;
    @Inject
    PickLists picks;

    @Override
    public BlockContent load(Account account, Culture culture) {
        Query<Contact> query = Query.of(Contact.class).where(Criteria.where("account").is(account.getId()));
        List<Contact> contacts = records.list(query.fetch("person").orderBy(Order.desc("primary"), Order.asc("person.nameKey")).page(0, MOST));
        LocalDate today = LocalDate.now(culture.zone());
        List<RowItem> rows = Stream.concat(
                contacts.stream().filter(contact -> contact.isActiveOn(today)),
                contacts.stream().filter(contact -> !contact.isActiveOn(today)))
            .filter(contact -> contact.getPerson() != null)
            .map(contact -> row(contact, contact.isActiveOn(today), culture)).toList();
        return BlockContent.rows(rows, contacts.size() < MOST ? contacts.size() : records.count(query));
    }

    private RowItem row(Contact contact, boolean active, Culture culture) {
        Person person = contact.getPerson();
        String detail = Stream.of(picks.label("core.contactRole", contact.getRole(), culture.language()), person.getJobTitle())
                .filter(part -> part != null && !part.isBlank()).distinct().collect(Collectors.joining(" · "));
        String phone = Stream.of(person.getMobile(), person.getPhone()).filter(part -> part != null && !part.isBlank()).findFirst().orElse("");
        String icon = contact.isPrimary() ? "person-fill" : active ? "person" : "person-slash";
        return new RowItem(icon, contact.isPrimary() ? Tone.ACCENT : Tone.MUTED, person.getDisplayName(), detail,
                phone.isEmpty() ? "" : Culture.isolate(phone), "", new RecordRef("core.person", person.getId()));
    }

    @Override
    public Optional<DomainEntity> prepare(Account account) {
        Contact contact = records.create(Contact.class);
        contact.setAccount(account);
        return Optional.of(contact);
    }
}
