package org.peyvand.sync.internal.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CodeTest {

    @Test
    void isReadAsPeopleTypeIt() {
        Code code = Code.random();
        assertTrue(code.text().matches("([2-9A-HJ-NP-Z]{4}-){4}[2-9A-HJ-NP-Z]{4}"), code.text());
        assertEquals(Optional.of(code), Code.read(code.text()));
        assertEquals(Optional.of(code), Code.read(" " + code.text().toLowerCase(Locale.ROOT).replace("-", " ") + "\n"));
        assertNotEquals(code, Code.random());
    }

    @Test
    void whatIsNoCodeIsNone() {
        for (String typed : new String[] {null, "", "ABCD", "ABCD-EFGH-JKLM-NPQR-STU0", "ABCD-EFGH-JKLM-NPQR-STUVW", "\u06f2\u06f3\u06f4\u06f5-EFGH-JKLM-NPQR-STUV"}) {
            assertEquals(Optional.empty(), Code.read(typed));
        }
    }

    @Test
    void onlyWhoKnowsTheSecretProvesSomething() {
        Code code = Code.random();
        String proof = code.proof("enrol", "request");
        assertTrue(code.proves(proof, "enrol", "request"));
        assertFalse(code.proves(proof, "enrol", "another request"));
        assertFalse(code.proves(proof, "enrolr", "equest"), "words cannot be cut otherwise");
        assertFalse(code.proves(null, "enrol", "request"));
        assertFalse(new Code(code.id(), Code.random().secret()).proves(proof, "enrol", "request"));
    }
}
