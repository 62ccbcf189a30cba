package org.peyvand.persistence.postgresql.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SchemaWordsTest {
    @Test
    void textsAreComparedByTheNumbersOfTheirLettersWhereverTheyAreDeclared() {
        assertEquals("CREATE TABLE T (ID UUID NOT NULL PRIMARY KEY, NAME VARCHAR(20) COLLATE \"C\" NOT NULL, NOTE TEXT COLLATE \"C\")",
            SchemaWords.translate("CREATE TABLE T (ID ${uuid} NOT NULL PRIMARY KEY, NAME VARCHAR(20) NOT NULL, NOTE ${clob})"));
        assertEquals("ALTER TABLE T ADD COLUMN KIND VARCHAR(3) COLLATE \"C\"", SchemaWords.translate("ALTER TABLE T ADD COLUMN KIND VARCHAR(3)"));
        assertEquals("ALTER TABLE T ADD COLUMN KIND CHAR(1) COLLATE \"C\"", SchemaWords.translate("ALTER TABLE T ADD COLUMN KIND CHAR(1)"));
    }

    @Test
    void whatIsNoTextStaysAsItIs() {
        assertEquals("CREATE INDEX X ON T (NAME DESC, ID)", SchemaWords.translate("CREATE INDEX X ON T (NAME DESC, ID)"));
        assertEquals("A TIMESTAMP WITH TIME ZONE, B BOOLEAN, C DECIMAL(22,4)", SchemaWords.translate("A ${moment}, B ${boolean}, C DECIMAL(22,4)"));
    }
}
