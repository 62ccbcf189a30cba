package org.peyvand.safety;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Until when backups hold what is erased in the branch now.
 *
 * @param rotated when the last of those that go by themselves has gone, as long as they go on being made; empty when there is none of that kind, or none are made any more
 * @param staying how many go only when somebody deletes them, or after further upgrades
 */
public record BackupEnd(Optional<Instant> rotated, long staying) {
    private static final int DAYS_OF_A_WEEK = 7;

    /** Of the backups that are there, by the settings that hold. */
    public static BackupEnd of(List<BackupInfo> all, BackupSettings settings) {
        Optional<Instant> last = all.stream().filter(one -> one.kind() == BackupKind.AUTOMATIC).map(BackupInfo::at).max(Comparator.naturalOrder());
        long days = Math.max(settings.daily(), (settings.weekly() + 1L) * DAYS_OF_A_WEEK);
        long asked = all.stream().filter(one -> one.kind() != BackupKind.AUTOMATIC).count();
        boolean rotates = settings.automatic();
        return new BackupEnd(last.filter(any -> rotates).map(at -> at.plus(Duration.ofDays(days))), rotates ? asked : all.size());
    }
}
