package org.peyvand.safety.internal.backup;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Progress;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.safety.BeforeUpgrade;
import org.peyvand.safety.BackupKind;
import org.peyvand.safety.BackupSettings;

/** A backup before the structure of the database changes. */
@Component
public final class UpgradeBackup implements BeforeUpgrade {
    private final Database database;
    private final BackupMaker maker;

    /** Made by Declarative Services. */
    @Activate
    public UpgradeBackup(@Reference Database database, @Reference BackupMaker maker) {
        this.database = database;
        this.maker = maker;
    }

    @Override
    public void prepare() {
        if (database.files().isPresent()) {
            Shelf shelf = Shelf.of(database.folder());
            maker.make(shelf.place(), BackupKind.UPGRADE, Progress.none());
            shelf.tidy();
        } else {
            database.keepAside(BackupSettings.STANDARD.upgrades());
        }
    }
}
