package org.peyvand.certificates.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** What may be read by its owner only, where the file system knows owners. */
public final class OnlyOwner {

    private OnlyOwner() {
    }

    /** Makes the folder when it is not there; others may enter it to read what is for them. */
    public static void folder(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            Files.createDirectories(folder, attributes(folder, "rwxr-xr-x"));
        }
    }

    /** What a new file is to have in this folder. */
    public static FileAttribute<?>[] attributes(Path folder, String permissions) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
            ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))} : new FileAttribute<?>[0];
    }
}
