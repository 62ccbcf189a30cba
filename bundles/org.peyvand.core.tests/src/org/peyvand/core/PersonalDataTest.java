package org.peyvand.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.base.culture.Culture;
import org.peyvand.core.PersonalData.Basis;
import org.peyvand.core.PersonalData.Fate;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.AccountKind;
import org.peyvand.core.model.Activity;
import org.peyvand.core.model.ActivityKind;
import org.peyvand.core.model.Contact;
import org.peyvand.core.model.ContactPoint;
import org.peyvand.core.model.ContactPointKind;
import org.peyvand.core.model.Person;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.extra.ExtraKind;
import org.peyvand.persistence.log.LogCheck;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.meta.Privacy;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.persistence.model.ExtraField;
import org.peyvand.testing.MemoryDatabase;

/** All that is held on a person is found by what descriptions say, taken out, and erased wherever it is. */
@ExtendWith(MemoryDatabase.class)
class PersonalDataTest {
    private final Records records;
    private final PersonalData data;
    private final Database database;
    @TempDir
    Path folder;

    PersonalDataTest(Records records, PersonalData data, Database database) {
        this.records = records;
        this.data = data;
        this.database = database;
    }

    private static <T> T done(Outcome<T> outcome) {
        assertTrue(outcome.isDone(), () -> outcome.diagnostics().toString());
        return outcome.value();
    }

    private <E extends DomainEntity> E saved(E record) {
        return done(records.save(record));
    }

    private RecordRef ref(DomainEntity record) {
        return new RecordRef(records.describe(record.getClass()).id(), record.getId());
    }

    @SuppressWarnings("unchecked")
    private <E extends DomainEntity> E now(E record) {
        return records.find((Class<E>) record.getClass(), record.getId()).orElse(null);
    }

    private Person person(String first, String last) {
        Person person = Persons.person(first, last);
        person.setMobile("09121234567");
        person.setEmail(first.toLowerCase() + "@persons.example");
        return saved(person);
    }

    private ContactPoint point(DomainEntity owner, String value) {
        ContactPoint point = new ContactPoint();
        point.setOwnerId(owner.getId());
        point.setKind(ContactPointKind.EMAIL);
        point.setValue(value);
        return saved(point);
    }

    private Activity call(String subject, Person person, Account account) {
        Activity call = Persons.activity(ActivityKind.CALL, subject, account);
        call.setPerson(person);
        call.setText("Text of " + subject);
        return saved(call);
    }

    /** Everything that stands in the database, whatever table and column. */
    private boolean stands(String words) throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            try (ResultSet columns = connection.getMetaData().getColumns(connection.getCatalog(), connection.getSchema(), "%", "%")) {
                while (columns.next()) {
                    String type = columns.getString("TYPE_NAME").toUpperCase();
                    if ((type.contains("CHAR") || type.contains("CLOB") || type.contains("TEXT"))
                        && stands(connection, columns.getString("TABLE_NAME"), columns.getString("COLUMN_NAME"), words)) {
                        return true;
                    }
                }
            }
            connection.rollback();
        }
        return false;
    }

    private static boolean stands(Connection connection, String table, String column, String words) throws SQLException {
        try (Statement select = connection.createStatement(); ResultSet rows = select.executeQuery("SELECT " + column + " FROM " + table)) {
            while (rows.next()) {
                String text = rows.getString(1);
                if (text != null && text.toLowerCase().contains(words.toLowerCase())) {
                    return true;
                }
            }
        }
        return false;
    }

    private LogCheck.Result check() throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            LogCheck.Result result = LogCheck.run(connection, Progress.none(), Map.of());
            connection.rollback();
            return result;
        }
    }

    @Test
    void everythingAboutAPersonIsErasedAndNothingOfAnybodyElse() throws SQLException {
        Account company = saved(Persons.account("Zagros Company"));
        Person sara = person("Saranaz", "Kianfar");
        Person reza = person("Reza", "Zagrosi");
        Contact role = new Contact();
        role.setAccount(company);
        role.setPerson(sara);
        role = saved(role);
        ContactPoint point = point(sara, "second@saranaz.example");
        ContactPoint others = point(company, "info@zagros.example");
        Activity call = call("Call with Saranaz Kianfar", sara, company);
        Activity other = call("Call with Reza Zagrosi", reza, company);
        Activity gone = call("Gone call with Saranaz", sara, company);
        done(records.delete(gone));
        sara = now(sara);
        sara.setLastName("Kianfar-Tehrani");
        sara = saved(sara);

        PersonalData.Report report = done(data.show(ref(sara), Progress.none()));
        assertEquals("Saranaz Kianfar-Tehrani", report.title());
        assertEquals(1, report.binned());
        assertEquals(Map.of(sara.getId(), Fate.DELETED, role.getId(), Fate.DELETED, point.getId(), Fate.DELETED, call.getId(), Fate.ANONYMISED),
            report.records().stream().collect(Collectors.toMap(one -> one.record().id(), PersonalData.Held::fate)));
        assertTrue(report.changes().size() >= 5, report.changes().toString());
        assertTrue(report.records().getFirst().values().stream().anyMatch(one -> "09121234567".equals(one.value())));

        PersonalData.Erased erased = done(data.erase(ref(sara), Basis.IR_ECA_59, Progress.none()));
        assertEquals(4, erased.deleted());
        assertEquals(1, erased.anonymised());
        assertTrue(erased.rows() >= 6, erased.toString());
        for (String words : List.of("saranaz", "kianfar")) {
            assertFalse(stands(words), words);
        }
        assertTrue(stands("Reza Zagrosi") && stands("info@zagros.example") && stands("Zagros Company"));
        assertNull(now(sara));
        Activity left = now(call);
        assertEquals(erased.reference(), left.getSubject());
        assertNull(left.getText());
        assertNull(left.getPerson());
        assertEquals(company.getId(), left.getAccount().getId());
        assertEquals("Call with Reza Zagrosi", now(other).getSubject());
        assertEquals(others.getValue(), now(others).getValue());
        assertEquals(List.of(), check().found());
        PersonalData.Done told = data.erasures(10).stream().filter(one -> one.reference().equals(erased.reference())).findFirst().orElseThrow();
        assertEquals(Basis.IR_ECA_59, told.basis().orElseThrow());
        assertFalse(data.isPerson(ref(sara)));
    }

    @Test
    void aPersonalAccountIsThePersonTooAndACompanyIsNobody() throws SQLException {
        Person mina = person("Minavash", "Ardalan");
        Account own = Persons.account("Minavash Ardalan");
        own.setKind(AccountKind.PERSON);
        own.setPerson(mina);
        own.setPhone("02188001122");
        own = saved(own);
        Account company = saved(Persons.account("Nobody's Company"));
        assertFalse(data.isPerson(ref(company)));
        assertFalse(data.show(ref(company), Progress.none()).isDone());
        assertFalse(data.erase(ref(company), Basis.GDPR_17_1_A, Progress.none()).isDone());
        Account below = Persons.account("Below Minavash's");
        below.setParent(own);
        below = saved(below);
        done(data.erase(ref(own), Basis.GDPR_17_1_B, Progress.none()));
        assertNull(now(mina), "found from the account");
        Account left = now(own);
        assertTrue(left.getName().startsWith("P-"), "a company is below it, so it stays without a name: " + left.getName());
        assertNull(left.getPhone());
        assertFalse(stands("02188001122"));
        assertEquals(List.of(), check().found());
        assertEquals(own.getId(), now(below).getParent().getId());
    }

    @Test
    void whoWorksHereIsKeptUntilHeHasLeft() throws SQLException {
        User user = new User();
        user.setDisplayName("Farzaneh Nouri");
        user.setEmail("farzaneh@persons.example");
        user = saved(user);
        assertFalse(data.erase(ref(user), Basis.GDPR_17_1_A, Progress.none()).isDone());
        assertTrue(stands("farzaneh@persons.example"));
        user = now(user);
        user.setActive(false);
        user = saved(user);
        PersonalData.Erased erased = done(data.erase(ref(user), Basis.GDPR_17_1_A, Progress.none()));
        assertEquals(erased.reference(), now(user).getDisplayName());
        assertFalse(stands("farzaneh"));
        assertEquals(List.of(), check().found());
    }

    @Test
    void extraFieldsTakePartUnlessTheySayOtherwise() throws SQLException {
        field("nickname", true);
        field("shelf", false);
        Person person = person("Extra", "Person");
        person.setExtra("x_nickname", "Extrachen");
        person.setExtra("x_shelf", "Shelf 17");
        person = saved(person);
        Account own = Persons.account("Extra Person");
        own.setKind(AccountKind.PERSON);
        own.setPerson(person);
        own = saved(own);
        Account below = Persons.account("Holds it");
        below.setParent(own);
        saved(below);
        User manager = new User();
        manager.setDisplayName("Unconcerned");
        saved(manager);
        assertTrue(done(data.show(ref(person), Progress.none())).records().stream().flatMap(one -> one.values().stream()).anyMatch(one -> "Extrachen".equals(one.value())));
        done(data.erase(ref(person), Basis.GDPR_17_1_D, Progress.none()));
        assertFalse(stands("Extrachen"));
        assertEquals(List.of(), check().found());
    }

    private void field(String key, boolean personal) {
        ExtraField field = new ExtraField();
        field.setEntity("core.person");
        field.setKey(key);
        field.setLabelEn(key);
        field.setKind(ExtraKind.TEXT);
        field.setPersonal(personal);
        saved(field);
    }

    @Test
    void itIsWrittenForProgramsAndForPeopleAndNothingInItIsObeyed() throws IOException {
        Person person = Persons.person("<script>alert(1)</script>", "O'Neil & \"Sons\"");
        person.setNote("</td><img src=x onerror=alert(2)>\n=HYPERLINK(\"http://x\")");
        person = saved(person);
        Path made = done(data.export(ref(person), folder.resolve("out"), Culture.english(), Progress.none()));
        String html = Files.readString(made.resolve("index.html"));
        assertFalse(html.contains("<script>alert") || html.contains("<img"), html);
        assertTrue(html.contains("&lt;script&gt;") && html.contains("O&#39;Neil &amp; &quot;Sons&quot;"), html);
        String json = Files.readString(made.resolve("data.json"));
        assertTrue(json.contains("<script>alert(1)</script>") && json.contains("\"format\" : 1"), json);
        assertFalse(data.export(ref(person), made, Culture.english(), Progress.none()).isDone(), "there is something already");
        Path zip = done(data.export(ref(person), folder.resolve("out.zip"), Culture.persian(), Progress.none()));
        try (ZipFile file = new ZipFile(zip.toFile())) {
            assertEquals(2, file.size());
            assertTrue(new String(file.getInputStream(file.getEntry("index.html")).readAllBytes()).contains("dir=\"rtl\""));
        }
        assertFalse(data.export(ref(person), zip, Culture.persian(), Progress.none()).isDone());
        assertFalse(data.show(new RecordRef("core.person", UUID.randomUUID()), Progress.none()).isDone());
    }

    @Test
    void personsAreFoundByNameAndNumber() {
        Person person = person("Findable", "Somebody");
        assertEquals(List.of(ref(person)), data.find("findable", 10).stream().map(PersonalData.Source::record).toList());
        assertEquals(List.of(), data.find(" ", 10));
    }

    /** Whoever adds an entity with such a field, or a reference to a person, has to say what it is. */
    @Test
    void whatCanOnlyBePersonalIsSaidToBeSo(EntityDescriptions descriptions) {
        List<String> forgotten = descriptions.all().stream().filter(one -> one.hasPersons() || one.goesWithPerson() || one.personal().stream().anyMatch(path -> path.target().isPresent()))
            .flatMap(one -> one.attributes().stream().filter(PersonalDataTest::isOfPersons).map(path -> one.id() + '.' + path.name())).toList();
        assertEquals(List.of(), forgotten);
        List<EntityDescription> persons = descriptions.all().stream().filter(EntityDescription::hasPersons).filter(one -> one.type() != User.class).toList();
        List<String> unsaid = descriptions.all().stream().flatMap(one -> one.attributes().stream()
            .filter(path -> path.target().isPresent() && path.privacy() == Privacy.NONE && persons.stream().anyMatch(person -> person.type() == path.javaType()))
            .map(path -> one.id() + '.' + path.name())).filter(name -> !name.equals("core.account.parent") && !name.equals("core.contact.account")).toList();
        assertEquals(List.of(), unsaid);
    }

    private static boolean isOfPersons(AttributeDescription path) {
        return path.privacy() == Privacy.NONE && (path.kind() == AttributeKind.EMAIL || path.kind() == AttributeKind.PHONE || path.kind() == AttributeKind.LONG_TEXT);
    }
}
