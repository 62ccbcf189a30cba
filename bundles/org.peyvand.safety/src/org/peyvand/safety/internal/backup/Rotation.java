package org.peyvand.safety.internal.backup;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.peyvand.safety.BackupInfo;
import org.peyvand.safety.BackupKind;
import org.peyvand.safety.BackupSettings;

/**
 * Which backups are kept: of the automatic ones the last of each of the latest days and weeks that have one, the last ones before upgrades, and all
 * that people have asked for.
 *
 * @param zone in which days begin
 */
record Rotation(BackupSettings settings, ZoneId zone) {

    /** Those that may go. */
    List<BackupInfo> superfluous(List<BackupInfo> all) {
        List<BackupInfo> latestFirst = all.stream().sorted(Comparator.comparing(BackupInfo::at).reversed()).toList();
        Set<BackupInfo> kept = new HashSet<>(first(latestFirst, BackupKind.AUTOMATIC, settings.daily(), this::day));
        kept.addAll(first(latestFirst, BackupKind.AUTOMATIC, settings.weekly(), this::week));
        kept.addAll(first(latestFirst, BackupKind.UPGRADE, settings.upgrades(), BackupInfo::name));
        return latestFirst.stream().filter(one -> one.kind() != BackupKind.MANUAL && !kept.contains(one)).toList();
    }

    private static List<BackupInfo> first(List<BackupInfo> latestFirst, BackupKind kind, int most, Function<BackupInfo, Object> period) {
        List<BackupInfo> found = new ArrayList<>();
        Set<Object> periods = new HashSet<>();
        for (BackupInfo one : latestFirst) {
            if (one.kind() == kind && periods.size() < most && periods.add(period.apply(one))) {
                found.add(one);
            }
        }
        return found;
    }

    private Object day(BackupInfo one) {
        return LocalDate.ofInstant(one.at(), zone);
    }

    private Object week(BackupInfo one) {
        LocalDate day = LocalDate.ofInstant(one.at(), zone);
        return day.get(IsoFields.WEEK_BASED_YEAR) * 100 + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
