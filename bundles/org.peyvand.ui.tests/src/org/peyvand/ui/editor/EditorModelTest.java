package org.peyvand.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.Outcome;
import org.peyvand.persistence.access.Action;
import org.peyvand.persistence.access.FieldRight;
import org.peyvand.persistence.access.Permission;
import org.peyvand.persistence.access.Permitted;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.KitText;
import org.peyvand.ui.rights.RecordRights;

class EditorModelTest {
    private final EditorModel<Thing> model = new EditorModel<>(Thing.description(), Thing.named("old"));

    @Test
    void anEditMakesItDirtyAndUndoMakesItClean() {
        model.set("name", "new");
        assertTrue(model.isDirty());
        model.undo();
        assertFalse(model.isDirty());
        assertEquals("old", model.record().name);
        model.redo();
        assertEquals("new", model.record().name);
    }

    @Test
    void typingOnInOneFieldIsOneStep() {
        model.set("name", "n");
        model.set("name", "ne");
        model.set("name", "new");
        model.set("amount", BigDecimal.TEN);
        model.undo();
        assertEquals("new", model.record().name);
        model.undo();
        assertEquals("old", model.record().name);
        assertFalse(model.canUndo());
    }

    @Test
    void typingBackToWhatItWasLeavesNothingToSave() {
        model.set("name", "oldx");
        model.set("name", "old");
        assertFalse(model.isDirty());
    }

    @Test
    void whatTheRightsHideOrOnlyShowIsNeitherMissedNorEdited() {
        model.set("name", null);
        model.allow(only(FieldRight.HIDDEN));
        assertTrue(model.check(), "nobody can fill in what is hidden");
        model.allow(only(FieldRight.READ));
        assertFalse(model.isEditable("name"));
        assertTrue(model.isEditable("amount"));
        model.allow(new RecordRights(Thing.class, false, Set.of(Action.values()), Permitted.ALL, null, Set.of("name")));
        assertTrue(model.isEditable("amount"));
        assertFalse(model.isEditable("name"), "fixed for everybody, though the rest is not");
        model.allow(new RecordRights(Thing.class, false, Set.of(Action.READ), Permitted.ALL));
        assertFalse(model.isEditable());
        assertFalse(model.isEditable("amount"));
    }

    /** All actions, with one attribute limited. */
    private static RecordRights only(FieldRight name) {
        return new RecordRights(Thing.class, false, Set.of(Action.values()), new Permitted() {
            @Override
            public boolean isFull() {
                return false;
            }

            @Override
            public boolean allows(Permission permission) {
                return true;
            }

            @Override
            public Extent extent(Class<? extends DomainEntity> type, Action action) {
                return Extent.ALL;
            }

            @Override
            public FieldRight field(Class<? extends DomainEntity> type, String path) {
                return path.equals("name") ? name : FieldRight.EDIT;
            }

            @Override
            public Action change(Class<? extends DomainEntity> type, String attribute) {
                return Action.EDIT;
            }
        });
    }

    @Test
    void aMissingNameIsSaidAtItsFieldAndForgottenWhenTyped() {
        model.set("name", null);
        assertFalse(model.check());
        assertEquals("name", model.diagnostics().getFirst().attribute());
        model.set("name", "x");
        assertTrue(model.diagnostics().isEmpty());
        assertTrue(model.check());
    }

    @Test
    void whatCannotBeReadForbidsToSave() {
        model.problem("amount", KitText.of("field.number"));
        assertTrue(model.isDirty());
        assertFalse(model.check());
        model.problem("amount", null);
        assertTrue(model.check());
    }

    @Test
    void aRefusedSaveKeepsWhatWasTyped() {
        model.set("name", "typed");
        model.beginSave();
        model.endSave(Outcome.refused(Diagnostic.error("name", KitText.of("form.required"))));
        assertEquals("typed", model.record().name);
        assertTrue(model.isDirty());
        assertEquals("name", model.diagnostics().getFirst().attribute());
        model.undo();
        assertEquals("old", model.record().name);
    }

    @Test
    void whatIsTypedDuringTheSaveStaysUnsaved() {
        model.set("name", "first");
        model.beginSave();
        model.set("amount", BigDecimal.ONE);
        Thing stored = Thing.named("first");
        model.endSave(Outcome.done(stored));
        assertSame(stored, model.record());
        assertEquals(BigDecimal.ONE, stored.amount);
        assertTrue(model.isDirty());
        model.undo();
        assertNull(stored.amount);
        assertFalse(model.isDirty());
    }

    @Test
    void typingOnInTheFieldThatIsBeingSavedIsANewStep() {
        model.set("name", "first");
        model.beginSave();
        model.set("name", "first and more");
        model.endSave(Outcome.done(Thing.named("first")));
        assertEquals("first and more", model.record().name);
        assertTrue(model.isDirty());
    }

    @Test
    void editsArePutOntoANewerRecord() {
        model.set("name", "mine");
        Thing newer = Thing.named("theirs");
        newer.amount = BigDecimal.TEN;
        model.rebase(newer);
        assertEquals("mine", model.record().name);
        assertEquals(BigDecimal.TEN, model.record().amount);
        model.undo();
        assertEquals("theirs", model.record().name);
    }

    @Test
    void revertTakesEverythingBack() {
        model.set("name", "new");
        model.set("amount", BigDecimal.TEN);
        model.touch();
        model.revert();
        assertEquals("old", model.record().name);
        assertNull(model.record().amount);
        assertFalse(model.isDirty());
    }

    @Test
    void listenersAreToldWhatChangedUntilTheyStop() {
        List<String> heard = new ArrayList<>();
        Runnable stop = model.listen((change, path) -> heard.add(change + " " + path));
        model.set("name", "x");
        assertTrue(heard.contains("EDITED name"));
        assertTrue(heard.contains("DIRTY null"));
        heard.clear();
        stop.run();
        model.set("name", "y");
        assertTrue(heard.isEmpty());
    }
}
