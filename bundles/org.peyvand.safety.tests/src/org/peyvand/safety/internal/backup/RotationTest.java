package org.peyvand.safety.internal.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peyvand.safety.BackupInfo;
import org.peyvand.safety.BackupKind;
import org.peyvand.safety.BackupSettings;

class RotationTest {
    private static final ZoneId TEHRAN = ZoneId.of("Asia/Tehran");

    private static BackupInfo backup(String at, BackupKind kind) {
        return new BackupInfo(Path.of(at.replace(':', '-') + kind), Instant.parse(at), kind, 1, "1", false);
    }

    private static List<Instant> left(BackupSettings settings, List<BackupInfo> all) {
        List<BackupInfo> left = new ArrayList<>(all);
        left.removeAll(new Rotation(settings, TEHRAN).superfluous(all));
        return left.stream().map(BackupInfo::at).toList();
    }

    @Test
    void theLastOfEachDayAndWeekStays() {
        List<BackupInfo> all = new ArrayList<>();
        for (int day = 1; day <= 28; day++) {
            all.add(backup("2026-06-%02dT08:00:00Z".formatted(day), BackupKind.AUTOMATIC));
            all.add(backup("2026-06-%02dT12:00:00Z".formatted(day), BackupKind.AUTOMATIC));
        }
        List<Instant> left = left(new BackupSettings(true, 3, 3, 1, null), all);
        // days 26, 27, 28 and the weeks that end on Sunday 28, 21, 14
        assertEquals(List.of("2026-06-14T12:00:00Z", "2026-06-21T12:00:00Z", "2026-06-26T12:00:00Z", "2026-06-27T12:00:00Z", "2026-06-28T12:00:00Z"),
            left.stream().map(Instant::toString).toList());
    }

    @Test
    void aDayBeginsWhereThePersonIs() {
        List<BackupInfo> all = List.of(backup("2026-06-01T20:00:00Z", BackupKind.AUTOMATIC), backup("2026-06-01T21:00:00Z", BackupKind.AUTOMATIC));
        assertEquals(2, left(new BackupSettings(true, 2, 0, 1, null), all).size(), "half past midnight is the next day in Tehran");
    }

    @Test
    void daysWithoutABackupDoNotCount() {
        List<BackupInfo> all = List.of(backup("2025-01-01T08:00:00Z", BackupKind.AUTOMATIC), backup("2026-06-01T08:00:00Z", BackupKind.AUTOMATIC));
        assertEquals(2, left(new BackupSettings(true, 2, 0, 1, null), all).size());
    }

    @Test
    void whatPeopleAskedForStaysAndUpgradesHaveTheirOwnNumber() {
        List<BackupInfo> all = new ArrayList<>();
        for (int day = 1; day <= 9; day++) {
            all.add(backup("2026-06-0%dT08:00:00Z".formatted(day), BackupKind.MANUAL));
            all.add(backup("2026-06-0%dT09:00:00Z".formatted(day), BackupKind.UPGRADE));
        }
        assertEquals(9 + 2, left(new BackupSettings(true, 1, 0, 2, null), all).size());
    }
}
