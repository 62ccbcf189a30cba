package org.peyvand.safety;

import java.nio.file.Path;

/**
 * When backups are made by themselves and how many are kept.
 *
 * @param automatic whether one is made a day while the workbench runs
 * @param daily days of which the last automatic backup is kept, 1 to 365
 * @param weekly weeks of which the last automatic backup is kept, 0 to 520
 * @param upgrades backups before upgrades that are kept, 1 to 100
 * @param folder where they are put; {@code null} for {@code backups} in the data folder
 */
public record BackupSettings(boolean automatic, int daily, int weekly, int upgrades, Path folder) {
    /** Until somebody chooses otherwise: one a day, of a week and of a month, and the last three before upgrades. */
    public static final BackupSettings STANDARD = new BackupSettings(true, 7, 4, 3, null);

    /** Brings the numbers into their ranges. */
    public BackupSettings {
        daily = Math.clamp(daily, 1, 365);
        weekly = Math.clamp(weekly, 0, 520);
        upgrades = Math.clamp(upgrades, 1, 100);
    }
}
