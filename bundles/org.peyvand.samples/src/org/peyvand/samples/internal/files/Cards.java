package org.peyvand.samples.internal.files;

import java.util.Locale;
import org.peyvand.samples.internal.company.Company;
import org.peyvand.samples.internal.company.Firm;
import org.peyvand.samples.internal.company.Human;

/** The contacts as vCard 3.0 (RFC 2426). */
final class Cards {

    static final String FILE = "contacts.vcf";
    private static final int LINE_BYTES = 60;

    private Cards() {
    }

    static String of(Company company) {
        StringBuilder cards = new StringBuilder();
        company.firms().forEach(firm -> firm.people().forEach(person -> card(cards, firm, person)));
        return cards.toString();
    }

    private static void card(StringBuilder out, Firm firm, Human person) {
        line(out, "BEGIN:VCARD");
        line(out, "VERSION:3.0");
        line(out, "UID:" + person.key().toLowerCase(Locale.ROOT) + "@sample.example");
        line(out, "N:" + text(person.lastName()) + ';' + text(person.firstName()) + ";;;");
        line(out, "FN:" + text(person.name()));
        if (firm.isOrganisation()) {
            line(out, "ORG:" + text(firm.name()));
            line(out, "TITLE:" + text(person.jobTitle()));
        }
        line(out, "EMAIL;TYPE=INTERNET:" + person.email());
        line(out, "TEL;TYPE=CELL:" + person.mobile());
        if (person.phone() != null) {
            line(out, "TEL;TYPE=WORK,VOICE:" + person.phone());
        }
        if (person.birthDate() != null) {
            line(out, "BDAY:" + person.birthDate());
        }
        line(out, "ADR;TYPE=WORK:;;" + text(firm.street()) + ';' + text(firm.place().city()) + ';' + text(firm.place().province()) + ';'
                + firm.postalCode() + ';' + firm.place().country());
        line(out, "END:VCARD");
    }

    private static String text(String value) {
        return value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
    }

    /** A content line, folded as long as the standard asks; a Persian letter takes two bytes. */
    private static void line(StringBuilder out, String text) {
        int bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            int size = text.charAt(i) < 0x80 ? 1 : text.charAt(i) < 0x800 ? 2 : 3;
            if (bytes + size > LINE_BYTES) {
                out.append("\r\n ");
                bytes = 1;
            }
            out.append(text.charAt(i));
            bytes += size;
        }
        out.append("\r\n");
    }
}
