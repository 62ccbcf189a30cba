package org.peyvand.core.internal.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.text.Digits;
import org.peyvand.base.text.Message;
import org.peyvand.base.text.NationalId;
import org.peyvand.core.NameKeys;
import org.peyvand.core.Workplace;
import org.peyvand.core.model.Person;
import org.peyvand.persistence.EntityRule;
import org.peyvand.persistence.Session;

/** The name of a person, sorted by family name, and the national identification number. */
@Component
public final class PersonRule implements EntityRule<Person> {
    private static final int NATIONAL_ID_DIGITS = 10;
    private final Workplace workplace;

    /** Made by Declarative Services. */
    @Activate
    public PersonRule(@Reference Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Class<Person> type() {
        return Person.class;
    }

    @Override
    public List<Diagnostic> beforeSave(Person person, Session session) {
        List<Diagnostic> found = new ArrayList<>(0);
        String full = NameKeys.joined(person.getFirstName(), person.getLastName());
        if (full != null) {
            person.setDisplayName(full);
        } else if (person.getDisplayName() == null) {
            person.setDisplayName(NameKeys.joined(person.getEmail() == null ? person.getMobile() : person.getEmail()));
        }
        if (person.getDisplayName() == null) {
            found.add(Diagnostic.error("lastName", Message.of(PersonRule.class, "person.nameless")));
        }
        person.setNameKey(NameKeys.sort(person.getLastName() == null ? person.getDisplayName()
            : NameKeys.joined(person.getLastName(), person.getFirstName())));
        person.setSearchKey(NameKeys.search(person.getDisplayName()));
        checkNationalId(person, found);
        LocalDate birth = person.getBirthDate();
        if (birth != null && birth.isAfter(workplace.today())) {
            found.add(Diagnostic.error("birthDate", Message.of(PersonRule.class, "person.unborn", birth)));
        }
        return found;
    }

    // Roles, numbers and addresses go with it.
    @Override
    public List<Diagnostic> beforeRemove(Person person, Session session) {
        Belongings.remove(person, "person", session);
        return List.of();
    }

    private static void checkNationalId(Person person, List<Diagnostic> found) {
        String id = person.getNationalId();
        if (id == null) {
            return;
        }
        String digits = Digits.toLatin(id).replaceAll("[\\s\\-]", "");
        if (NationalId.isValid(digits)) {
            person.setNationalId("0".repeat(NATIONAL_ID_DIGITS - digits.length()) + digits);
        } else {
            found.add(Diagnostic.error("nationalId", Message.of(PersonRule.class, "nationalId", id)));
        }
    }
}
