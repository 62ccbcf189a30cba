package org.peyvand.exchange.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.exchange.SharedData;
import org.peyvand.exchange.internal.csv.CsvFormat;
import org.peyvand.exchange.internal.vcard.VCardFormat;

class VCardTest {
    private static final VCardFormat CARDS = new VCardFormat();
    @TempDir
    Path folder;

    private List<TableRow> rows(String text, String charset) throws IOException {
        return Tables.rows(CARDS, Tables.write(folder, "t.vcf", text, charset));
    }

    private String cell(TableRow row, String header) throws IOException {
        return row.cells().get(Tables.headers(CARDS, folder.resolve("t.vcf")).indexOf(header));
    }

    @Test
    void oneRowForEachCard() throws IOException {
        List<TableRow> rows = rows("BEGIN:VCARD\nVERSION:3.0\nN:احمدی;سارا;;;\nFN:سارا احمدی\nORG:پیوند;فروش\nTEL;TYPE=CELL:0912 345 6789\nTEL;TYPE=WORK:021-1\n"
                + "TEL;TYPE=FAX,WORK:021-2\nEMAIL:a@example.org\nEMAIL:b@example.org\nBDAY:1990-01-02\nEND:VCARD\n\nBEGIN:VCARD\nVERSION:2.1\nN:Doe;Jo\nEND:VCARD\n", "UTF-8");
        assertEquals(2, rows.size());
        assertEquals("سارا", cell(rows.get(0), "First Name"));
        assertEquals("پیوند", cell(rows.get(0), "Organization"));
        assertEquals("0912 345 6789", cell(rows.get(0), "Mobile Phone"));
        assertEquals("021-1", cell(rows.get(0), "Business Phone"));
        assertEquals("021-2", cell(rows.get(0), "Business Fax"));
        assertEquals("b@example.org", cell(rows.get(0), "E-mail 2 Address"));
        assertEquals("1990-01-02", cell(rows.get(0), "Birthday"));
        assertEquals(14, rows.get(1).line());
    }

    @Test
    void picturesWithoutFoldingDoNotSpoilTheCard() throws IOException {
        List<TableRow> rows = rows("BEGIN:VCARD\nVERSION:2.1\nPHOTO;ENCODING=BASE64;JPEG:" + "QUJD\n".repeat(50) + "\nN:Doe;Jo\nEND:VCARD\n", "UTF-8");
        assertEquals("Doe", cell(rows.get(0), "Last Name"));
    }

    @Test
    void brokenCardsAreRefusedAndTheNextOneIsRead() throws IOException {
        List<TableRow> rows = rows("BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\nBEGIN:VCARD\nFN:Good\nEND:VCARD\nBEGIN:VCARD\nFN:Cut", "UTF-8");
        assertEquals("card.blank", rows.get(0).problem().key());
        assertNull(rows.get(1).problem());
        assertEquals("card.cutOff", rows.get(2).problem().key());
    }

    @Test
    void aCardBeyondAllBoundsRefusesItselfOnly() throws IOException {
        List<TableRow> rows = rows("BEGIN:VCARD\nNOTE:" + "x".repeat((16 << 20) + 10) + "\nEND:VCARD\nBEGIN:VCARD\nFN:Good\nEND:VCARD\n", "UTF-8");
        assertEquals("card.tooLong", rows.get(0).problem().key());
        assertNull(rows.get(1).problem());
    }

    @Test
    void allRealCardsHaveTheMailsAndPhonesThatWereCounted() throws IOException {
        List<TableRow> expected = Tables.rows(new CsvFormat(), SharedData.path("contact-exports/expected_vcf_fields.csv"));
        int checked = 0;
        for (TableRow each : expected) {
            Path file = SharedData.path("contact-exports").resolve(each.cells().get(0));
            if (Files.exists(file)) {
                TableRow card = Tables.rows(CARDS, file).get(Integer.parseInt(each.cells().get(1)) - 1);
                String all = String.join("\n", card.cells());
                for (String mail : each.cells().get(9).split(" \\| ")) {
                    assertTrue(all.contains(mail), file + " " + mail);
                }
                for (String phone : each.cells().get(10).split(" \\| ")) {
                    assertTrue(all.contains(phone.replaceFirst("^tel:", "").replaceFirst(";ext=.*", "")), file + " " + phone + "\n" + all);
                }
                checked++;
            }
        }
        assertTrue(checked > 20, "only " + checked + " cards");
    }

    @Test
    void randomDamageGivesRowsOrOneSentence() throws IOException {
        String card = "BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D8=B3=D8=A7;Jo\nTEL;CELL:1\nADR;WORK:;;a;b;c;d;e\nEND:VCARD\n";
        Random random = new Random(99);
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder(card.repeat(3));
            for (int j = 0; j <= random.nextInt(12); j++) {
                text.setCharAt(random.nextInt(text.length()), (char) (random.nextInt(126) + 1));
            }
            Files.writeString(folder.resolve("t.vcf"), text);
            try {
                Tables.rows(CARDS, folder.resolve("t.vcf"));
            } catch (FormatRefused e) {
                assertTrue(e.getMessage().endsWith("."), e.getMessage());
            }
        }
    }
}
