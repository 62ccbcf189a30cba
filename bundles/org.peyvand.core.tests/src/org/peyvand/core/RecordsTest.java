package org.peyvand.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peyvand.base.Outcome;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.ActivityKind;
import org.peyvand.core.model.Branch;
import org.peyvand.core.model.Contact;
import org.peyvand.core.model.Person;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.testing.MemoryDatabase;

/** Generic use cases, the local user, deletion, and that nothing lacks a label. */
@ExtendWith(MemoryDatabase.class)
class RecordsTest {
    private final Records records;
    private final CurrentUserService current;

    RecordsTest(Records records, CurrentUserService current) {
        this.records = records;
        this.current = current;
    }

    @Test
    void manyAskingForTheUserAtOnceMakeOneUserAndOneBranch() {
        List<CompletableFuture<UUID>> asked = IntStream.range(0, 8).mapToObj(i -> CompletableFuture.supplyAsync(current::userId)).toList();
        Set<UUID> ids = new HashSet<>(asked.stream().map(CompletableFuture::join).toList());
        assertEquals(1, ids.size());
        String login = System.getProperty("user.name");
        assertEquals(1, records.count(Query.of(User.class).where(Criteria.where("login").is(login))));
        assertEquals(1, records.count(Query.of(Branch.class).where(Criteria.where("code").is("HQ"))));
        assertEquals(current.branchId(), current.user().getBranch().getId());
    }

    @Test
    void recordsAreStampedAndOwned() {
        Account account = records.create(Account.class);
        assertEquals(current.user(), account.getOwner());
        assertEquals(current.branch().getCurrency(), account.getCurrency());
        account.setName("Stamped");
        Account stored = records.save(account).value();
        assertEquals(current.userId(), stored.getCreatedBy());
        assertEquals(current.branchId(), stored.getBranchId());
        assertFalse(stored.isNew());
    }

    @Test
    void anAccountGoesWithItsRolesButNotWithItsHistory() {
        Account account = records.save(Persons.account("Going")).value();
        Person person = records.save(Persons.person("Stays", "Here")).value();
        Contact contact = new Contact();
        contact.setAccount(account);
        contact.setPerson(person);
        assertTrue(records.save(contact).isDone());
        assertTrue(records.delete(account).isDone());
        assertEquals(0, records.count(Query.of(Contact.class).where(Criteria.where("person").is(person))));
        assertTrue(records.find(Person.class, person.getId()).isPresent());
        Account busy = records.save(Persons.account("Busy")).value();
        assertTrue(records.save(Persons.activity(ActivityKind.CALL, "Call", busy)).isDone());
        assertEquals("\"Busy\" cannot be deleted: it is still used by 1 activity.", reason(records.delete(busy), Locale.ENGLISH));
        assertTrue(records.find(Account.class, busy.getId()).isPresent());
    }

    @Test
    void onlySomebodyWhoWorksHereCanWork() {
        String local = current.user().getLogin();
        User gone = new User();
        gone.setDisplayName("Gone User");
        gone.setBranch(current.branch());
        gone.setActive(false);
        gone = records.save(gone).value();
        assertEquals("There is no user \"nobody.here\" here.", reason(current.workAs("nobody.here"), Locale.ENGLISH));
        assertTrue(reason(current.workAs(gone.getLogin()), Locale.ENGLISH).contains("any more"));
        gone.setActive(true);
        gone.setBranch(null);
        gone = records.save(gone).value();
        assertTrue(reason(current.workAs(gone.getLogin()), Locale.ENGLISH).contains("no branch"));
        gone.setBranch(current.branch());
        gone = records.save(gone).value();
        assertEquals(gone, current.workAs(gone.getLogin()).value());
        try {
            assertEquals(gone.getId(), records.save(Persons.account("Made by another")).value().getCreatedBy());
        } finally {
            assertTrue(current.workAs(local).isDone());
        }
    }

    @Test
    void aBranchInUseSaysByWhat() {
        Branch branch = new Branch();
        branch.setName("Used branch");
        records.save(branch);
        Branch stored = records.list(Query.of(Branch.class).where(Criteria.where("name").is("Used branch"))).getFirst();
        for (int i = 0; i < 3; i++) {
            User user = new User();
            user.setDisplayName("Uses branch " + i);
            user.setBranch(stored);
            assertTrue(records.save(user).isDone());
        }
        Branch below = new Branch();
        below.setName("Below used");
        below.setParent(stored);
        assertTrue(records.save(below).isDone());
        Outcome<Void> refused = records.delete(stored);
        assertEquals("\"Used branch\" cannot be deleted: it is still used by 3 users, 1 branch.", reason(refused, Locale.ENGLISH));
        assertEquals("«Used branch» را نمی‌توان حذف کرد: هنوز در ۳ کاربر، ۱ شعبه به کار رفته است.", reason(refused, Locale.of("fa")));
        assertTrue(records.delete(below).isDone());
    }

    private static String reason(Outcome<?> outcome, Locale language) {
        assertFalse(outcome.isDone());
        assertEquals(1, outcome.diagnostics().size());
        return outcome.diagnostics().getFirst().message().in(language);
    }

    @Test
    void aReferenceLeadsToItsRecord(EntityDescriptions descriptions) {
        Account account = records.save(Persons.account("Referred")).value();
        RecordRef ref = RecordRef.to(account, descriptions);
        assertEquals(new RecordRef("core.account", account.getId()), ref);
        assertEquals(account, records.find(ref).orElseThrow());
        assertTrue(records.find(new RecordRef("gone.module", account.getId())).isEmpty());
    }

    @Test
    void everythingShownHasALabelInBothLanguages(EntityDescriptions descriptions) {
        for (EntityDescription entity : descriptions.all()) {
            for (Locale language : List.of(Locale.ENGLISH, Locale.of("fa"))) {
                assertTrue(isWorded(entity.label(language), language), entity.id());
                assertTrue(isWorded(entity.pluralLabel(language), language), entity.id() + " plural");
                for (AttributeDescription attribute : entity.attributes()) {
                    assertTrue(isWorded(attribute.label(language), language), entity.id() + " " + attribute.name());
                    assertTrue(attribute.section().isEmpty() || isWorded(entity.sectionLabel(attribute.section(), language), language),
                        entity.id() + " section " + attribute.section());
                }
            }
            entity.searchPaths().forEach(path -> assertTrue(entity.attribute(path).isPresent(), entity.id() + " searches " + path));
            entity.keys().stream().flatMap(key -> List.of(key.split("\\+")).stream())
                .forEach(path -> assertTrue(entity.attribute(path).isPresent(), entity.id() + " key " + path));
            assertTrue(entity.order().isEmpty() || entity.attribute(entity.order().replace("-", "")).isPresent(), entity.id() + " order");
        }
    }

    private static boolean isWorded(String label, Locale language) {
        boolean persian = label.codePoints().anyMatch(c -> c >= 0x600 && c <= 0x6ff);
        return !label.isBlank() && !label.contains(".section.") && !label.matches("\\p{Lower}\\w+\\.\\w+") && persian == language.getLanguage().equals("fa");
    }
}
