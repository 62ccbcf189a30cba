package org.peyvand.exchange.internal.vcard;

import ezvcard.VCard;
import ezvcard.parameter.AddressType;
import ezvcard.property.Address;
import ezvcard.property.Birthday;
import ezvcard.property.Note;
import ezvcard.property.StructuredName;
import ezvcard.property.TextListProperty;
import ezvcard.property.TextProperty;
import ezvcard.property.Url;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of a card table; their names are those that contact programs use in CSV files, so that one dictionary serves both. */
final class CardColumns {
    private static final int MAILS = 5;
    private static final List<String> HEADERS = headerList();
    private final Map<String, String> cells = new LinkedHashMap<>();

    private CardColumns() {
        HEADERS.forEach(header -> cells.put(header, ""));
    }

    private static List<String> headerList() {
        List<String> all = new ArrayList<>(List.of("Display Name", "First Name", "Middle Name", "Last Name", "Prefix", "Suffix", "Nickname",
                "Organization", "Department", "Job Title", "Role"));
        for (int i = 1; i <= MAILS; i++) {
            all.add(numbered("E-mail", i) + " Address");
        }
        all.addAll(CardPhones.headers());
        for (String kind : List.of("Business", "Home", "Other")) {
            for (String part : List.of("Street", "City", "State", "Postal Code", "Country")) {
                all.add(kind + " " + part);
            }
        }
        all.addAll(List.of("Birthday", "Birthday without year", "Gender", "Web Page", "Web Page 2", "Categories", "Notes", "UID"));
        return List.copyOf(all);
    }

    static String numbered(String name, int number) {
        return number == 1 ? name : name + " " + number;
    }

    static List<String> headers() {
        return HEADERS;
    }

    static List<String> cells(VCard card) {
        CardColumns columns = new CardColumns();
        columns.names(card);
        columns.mails(card);
        CardPhones.put(card.getTelephoneNumbers(), columns.cells);
        columns.addresses(card);
        columns.rest(card);
        return List.copyOf(columns.cells.values());
    }

    private void put(String header, String value) {
        if (value != null && !value.isBlank() && cells.get(header).isEmpty()) {
            cells.put(header, value.strip());
        }
    }

    private void names(VCard card) {
        StructuredName name = card.getStructuredName();
        if (name != null) {
            put("First Name", name.getGiven());
            put("Last Name", name.getFamily());
            put("Middle Name", String.join(" ", name.getAdditionalNames()));
            put("Prefix", String.join(" ", name.getPrefixes()));
            put("Suffix", String.join(" ", name.getSuffixes()));
        }
        put("Display Name", card.getFormattedName() == null ? null : card.getFormattedName().getValue());
        put("Nickname", first(card.getNickname()));
        if (card.getOrganization() != null) {
            List<String> units = card.getOrganization().getValues();
            put("Organization", units.isEmpty() ? null : units.getFirst());
            put("Department", units.stream().skip(1).filter(unit -> !unit.isBlank()).collect(Collectors.joining(", ")));
        }
        put("Department", extended(card, "X-DEPARTMENT"));
        put("Job Title", card.getTitles().isEmpty() ? null : card.getTitles().getFirst().getValue());
        put("Role", card.getRoles().isEmpty() ? null : card.getRoles().getFirst().getValue());
    }

    private void mails(VCard card) {
        Set<String> mails = card.getEmails().stream().map(TextProperty::getValue).filter(mail -> mail != null && !mail.isBlank())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        int number = 0;
        for (String mail : mails) {
            if (++number <= MAILS) {
                put(numbered("E-mail", number) + " Address", mail);
            } else {
                String last = numbered("E-mail", MAILS) + " Address";
                cells.put(last, cells.get(last) + "; " + mail);
            }
        }
    }

    private void addresses(VCard card) {
        for (Address address : card.getAddresses()) {
            String wanted = address.getTypes().contains(AddressType.WORK) ? "Business" : address.getTypes().contains(AddressType.HOME) ? "Home" : "Other";
            String kind = cells.get(wanted + " Street").isEmpty() ? wanted : "Other";
            String street = Stream.of(address.getPoBox(), address.getStreetAddressFull(), address.getExtendedAddressFull())
                    .filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(", "));
            put(kind + " Street", street);
            put(kind + " City", address.getLocality());
            put(kind + " State", address.getRegion());
            put(kind + " Postal Code", address.getPostalCode());
            put(kind + " Country", address.getCountry());
        }
    }

    private void rest(VCard card) {
        birthday(card.getBirthday());
        put("Gender", card.getGender() == null ? extended(card, "X-GENDER") : card.getGender().getGender());
        List<Url> urls = card.getUrls();
        put("Web Page", urls.isEmpty() ? null : urls.getFirst().getValue());
        put("Web Page 2", urls.size() < 2 ? null : urls.get(1).getValue());
        put("Categories", card.getCategories() == null ? null : String.join(", ", card.getCategories().getValues()));
        put("Notes", card.getNotes().stream().map(Note::getValue).filter(note -> note != null && !note.isBlank()).collect(Collectors.joining("\n")));
        put("UID", card.getUid() == null ? null : card.getUid().getValue());
    }

    private void birthday(Birthday birthday) {
        if (birthday == null) {
            return;
        }
        Temporal date = birthday.getDate();
        if (date != null && date.isSupported(ChronoField.EPOCH_DAY)) {
            put("Birthday", LocalDate.ofEpochDay(date.getLong(ChronoField.EPOCH_DAY)).toString());
        } else if (birthday.getPartialDate() != null) {
            put("Birthday without year", birthday.getPartialDate().toISO8601(true));
        } else {
            put("Birthday without year", birthday.getText());
        }
    }

    private static String first(TextListProperty list) {
        return list == null || list.getValues().isEmpty() ? null : list.getValues().getFirst();
    }

    private static String extended(VCard card, String name) {
        return card.getExtendedProperty(name) == null ? null : card.getExtendedProperty(name).getValue();
    }
}
