package org.peyvand.exchange;

import java.nio.file.Path;
import java.util.UUID;

/**
 * How a plan is run.
 *
 * @param mode          for tables whose mapping names no mode; null for {@link ImportMode#BOTH}
 * @param autoApply     whether near misses that are certain enough (score 0.9 or more, clearly ahead of the next) are applied
 * @param refusedFolder where files of refused rows go; null for the folder of the input, or the temporary folder where that cannot be written
 * @param batch         rows of one transaction, 1 to 5,000
 * @param continues     the recorded import that goes on, when refused rows were mended; null for a new one
 */
public record ImportOptions(ImportMode mode, boolean autoApply, Path refusedFolder, int batch, UUID continues) {
    /** Rows of one transaction unless told otherwise. */
    public static final int BATCH = 500;

    /** Checks the batch size. */
    public ImportOptions {
        if (batch < 1 || batch > 5_000) {
            throw new IllegalArgumentException("batch " + batch);
        }
        mode = mode == null ? ImportMode.BOTH : mode;
    }

    /** Create and update; near misses wait for a choice. */
    public static ImportOptions standard() {
        return new ImportOptions(ImportMode.BOTH, false, null, BATCH, null);
    }

    /** The same, with certain near misses applied or not. */
    public ImportOptions withAutoApply(boolean apply) {
        return new ImportOptions(mode, apply, refusedFolder, batch, continues);
    }

    /** The same in another mode. */
    public ImportOptions withMode(ImportMode other) {
        return new ImportOptions(other, autoApply, refusedFolder, batch, continues);
    }

    /** The same with a folder for refused rows. */
    public ImportOptions withRefusedFolder(Path folder) {
        return new ImportOptions(mode, autoApply, folder, batch, continues);
    }

    /** The same as a part of an import that is recorded already, so that both are undone together. */
    public ImportOptions continuing(UUID recorded) {
        return new ImportOptions(mode, autoApply, refusedFolder, batch, recorded);
    }
}
