package org.peyvand.security.ui.internal.role;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.peyvand.persistence.access.Action;
import org.peyvand.persistence.access.FieldRight;
import org.peyvand.security.RoleSheet;
import org.peyvand.security.model.Reach;
import org.peyvand.security.model.RecordGrant;

class SheetTextTest {
    private static final RoleSheet ROLE = new RoleSheet(UUID.randomUUID(), "Sellers", false, null, Map.of(), Map.of(), Set.of());

    private static RoleSheet sheet() {
        return ROLE.with("core.account", Map.of(Action.READ, Reach.TEAM), Action.EDIT, Reach.OWN).with(RecordGrant.ANY, Map.of(), Action.READ, Reach.ALL)
            .with("core.account", "phone", FieldRight.HIDDEN).with("sales.opportunity", "amount", FieldRight.READ).with("core.trail", true);
    }

    @Test
    void allOfItComesBack() {
        RoleSheet back = SheetText.read(ROLE, SheetText.write(sheet()));
        assertEquals(ROLE.id(), back.id());
        assertEquals(sheet().fields(), back.fields());
        assertEquals(sheet().permissions(), back.permissions());
        assertEquals(sheet().reaches().keySet(), back.reaches().keySet());
        assertEquals(Reach.TEAM, back.reaches().get("core.account").get(Action.READ));
        assertEquals(Reach.OWN, back.reaches().get("core.account").get(Action.EDIT));
        assertEquals(Reach.NONE, back.reaches().get("core.account").get(Action.DELETE));
    }

    @Test
    void equalSheetsGiveEqualTexts() {
        assertEquals(SheetText.write(sheet()), SheetText.write(SheetText.read(ROLE, SheetText.write(sheet()))));
        assertNotEquals(SheetText.write(sheet()), SheetText.write(sheet().with("core.trail", false)));
    }

    private static boolean refused(String text) {
        try {
            SheetText.read(ROLE, text);
            return false;
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    @Test
    void whatCannotBeReadIsSaid() {
        assertTrue(refused("[{\"id\":\"wish:all\"}]"));
        assertTrue(refused("[{\"id\":\"reach:*\",\"about\":\"*\",\"READ\":\"SOMEWHERE\"}]"));
    }
}
