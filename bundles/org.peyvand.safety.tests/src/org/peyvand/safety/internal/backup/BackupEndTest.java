package org.peyvand.safety.internal.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peyvand.safety.BackupEnd;
import org.peyvand.safety.BackupInfo;
import org.peyvand.safety.BackupKind;
import org.peyvand.safety.BackupSettings;

/** By when backups have no longer what was erased. */
class BackupEndTest {
    private static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");

    private static BackupInfo backup(BackupKind kind, Instant at) {
        return new BackupInfo(Path.of(kind + "-" + at), at, kind, 1, "1", false);
    }

    @Test
    void theLastAutomaticOneGoesAfterItsWeeks() {
        BackupEnd end = BackupEnd.of(List.of(backup(BackupKind.AUTOMATIC, NOW), backup(BackupKind.AUTOMATIC, NOW.minusSeconds(86_400))), BackupSettings.STANDARD);
        assertEquals(Optional.of(Instant.parse("2026-07-06T10:00:00Z")), end.rotated());
        assertEquals(0, end.staying());
    }

    @Test
    void whatSomebodyAskedForStays() {
        assertEquals(2, BackupEnd.of(List.of(backup(BackupKind.MANUAL, NOW), backup(BackupKind.UPGRADE, NOW)), BackupSettings.STANDARD).staying());
        BackupEnd none = BackupEnd.of(List.of(backup(BackupKind.AUTOMATIC, NOW)), new BackupSettings(false, 7, 4, 3, null));
        assertEquals(Optional.empty(), none.rotated(), "none are made any more, so none go");
        assertEquals(1, none.staying());
    }
}
