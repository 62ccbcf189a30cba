package org.peyvand.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Hashtable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.Outcome;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.PickValue;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.extra.ExtraKind;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.ExtraField;
import org.peyvand.testing.Events;
import org.peyvand.testing.MemoryDatabase;

/** What the administrator may make of extra fields, and what their values must be. */
@ExtendWith(MemoryDatabase.class)
class ExtraFieldTest {
    private final Records records;
    private final PickLists lists;
    private final EntityDescriptions descriptions;

    ExtraFieldTest(Records records, PickLists lists, EntityDescriptions descriptions) {
        this.records = records;
        this.lists = lists;
        this.descriptions = descriptions;
    }

    private static ExtraField field(String english, ExtraKind kind) {
        ExtraField field = new ExtraField();
        field.setEntity("core.account");
        field.setLabelEn(english);
        field.setKind(kind);
        return field;
    }

    private ExtraField added(ExtraField field) {
        Outcome<ExtraField> outcome = records.save(field);
        assertTrue(outcome.isDone(), () -> outcome.diagnostics().toString());
        return outcome.value();
    }

    private List<String> refused(ExtraField field) {
        Outcome<ExtraField> outcome = records.save(field);
        assertFalse(outcome.isDone());
        return outcome.diagnostics().stream().map(Diagnostic::attribute).toList();
    }

    private AttributeDescription attribute(ExtraField field) {
        return descriptions.of(Account.class).attribute("x_" + field.getKey()).orElseThrow();
    }

    private static Account account(String name) {
        Account account = new Account();
        account.setName(name);
        return account;
    }

    @Test
    void theKeyFollowsFromTheEnglishLabelAndIsFree() {
        assertEquals("favourite_colour", added(field("Favourite colour", ExtraKind.TEXT)).getKey());
        assertEquals("favourite_colour2", added(field("Favourite Colour!", ExtraKind.TEXT)).getKey());
        ExtraField persian = field(null, ExtraKind.DATE);
        persian.setLabelFa("سالگرد");
        assertEquals("field", added(persian).getKey());
        assertEquals("سالگرد", attribute(persian).label(Locale.ENGLISH), "the other language stands in");
    }

    @Test
    void aBranchGetsItsFieldsFromTheHeadOffice() {
        HomeBranch branch = () -> Optional.of(UUID.randomUUID());
        ServiceRegistration<HomeBranch> registered = FrameworkUtil.getBundle(ExtraFieldTest.class).getBundleContext().registerService(HomeBranch.class, branch,
            new Hashtable<>(Map.of(Constants.SERVICE_RANKING, Integer.MAX_VALUE)));
        try {
            Outcome<ExtraField> outcome = records.save(field("Own", ExtraKind.TEXT));
            assertEquals(List.of("extra.head"), outcome.diagnostics().stream().map(one -> one.message().key()).toList());
        } finally {
            registered.unregister();
        }
        added(field("Own", ExtraKind.TEXT));
    }

    @Test
    void aFieldThatCannotBeIsRefusedAtTheRightPlace() {
        assertEquals(List.of("labelEn"), refused(field(null, ExtraKind.TEXT)));
        assertEquals(List.of("entity"), refused(with("Nowhere", one -> one.setEntity("core.nothing"))));
        assertEquals(List.of("entity"), refused(with("Roles", one -> one.setEntity("security.role"))));
        assertEquals(List.of("key"), refused(with("Drop", one -> one.setKey("a; DROP TABLE ACCOUNT"))));
        assertEquals(List.of("maxLength"), refused(with("Long", one -> one.setMaxLength(5000))));
    }

    private static ExtraField with(String label, Consumer<ExtraField> change) {
        ExtraField field = field(label, ExtraKind.TEXT);
        change.accept(field);
        return field;
    }

    @Test
    void whatAStoredFieldIsStaysAndItsLabelMayChange() {
        ExtraField field = added(field("Staying", ExtraKind.TEXT));
        ExtraField other = records.find(ExtraField.class, field.getId()).orElseThrow();
        other.setKind(ExtraKind.DATE);
        assertEquals(List.of("kind"), refused(other));
        ExtraField renamed = records.find(ExtraField.class, field.getId()).orElseThrow();
        renamed.setLabelFa("ماندنی");
        added(renamed);
        assertEquals("ماندنی", attribute(field).label(Locale.of("fa")));
        assertFalse(records.delete(renamed).isDone(), "its values may still be wanted");
    }

    @Test
    void aRetiredFieldIsNotOfferedAndStaysReadable() {
        ExtraField field = added(field("Old", ExtraKind.TEXT));
        Account account = account("Readable");
        attribute(field).set(account, "kept");
        Account stored = records.save(account).value();
        ExtraField retired = records.find(ExtraField.class, field.getId()).orElseThrow();
        retired.setRetired(true);
        added(retired);
        assertFalse(descriptions.of(Account.class).attributes().contains(attribute(field)));
        assertEquals("kept", attribute(field).get(records.find(Account.class, stored.getId()).orElseThrow()));
    }

    @Test
    void valuesAreCheckedLikeThoseOfEveryField() {
        ExtraField mail = added(field("Second mail", ExtraKind.EMAIL));
        ExtraField shortText = added(with("Short", one -> one.setMaxLength(3)));
        Account account = account("Checked");
        attribute(mail).set(account, "no address");
        attribute(shortText).set(account, "four");
        assertEquals(List.of("x_second_mail", "x_short"), records.save(account).diagnostics().stream().map(Diagnostic::attribute).toList());
    }

    @Test
    void aRequiredFieldDoesNotLockRecordsThatAreOlderThanIt() {
        Account older = records.save(account("Older")).value();
        added(with("Wanted", one -> one.setRequired(true)));
        older.setName("Older still");
        assertTrue(records.save(older).isDone());
    }

    @Test
    void aChoiceHasAListOfItsOwnThatTheAdministratorFills() {
        ExtraField size = added(field("Size", ExtraKind.PICK));
        Events.awaitAll();
        assertEquals("core.account.x_size", size.getPickList());
        assertEquals("Size", lists.byId(size.getPickList()).orElseThrow().labelEn());
        PickValue large = new PickValue();
        large.setList(size.getPickList());
        large.setCode("l");
        large.setLabelFa("بزرگ");
        assertTrue(records.save(large).isDone());
        Events.awaitAll();
        assertEquals(Optional.of("l"), lists.code(size.getPickList(), "بزرگ"));
        Account account = account("Sized");
        attribute(size).set(account, "بزرگ");
        records.save(account);
        assertEquals(1, records.list(Query.of(Account.class).where(Criteria.where("x_size").is("l"))).size());
    }
}
