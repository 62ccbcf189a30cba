package org.peyvand.persistence.internal.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the systems' own programs are spoken to. They are played by a script that notes its command line and keeps what it reads. */
class SystemToolsTest {
    private static final String SECRET = "00ff".repeat(16);
    @TempDir
    Path folder;
    private Tool tool;

    @BeforeEach
    void makeProgram() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path program = folder.resolve("program");
        Files.writeString(program, """
            #!/bin/sh
            echo "$@" >> '%1$s/words'
            case "$1" in
              store) cat > '%1$s/kept' ;;
              -i) sed 's/.* -w //' > '%1$s/kept' ;;
              lookup|find-generic-password) cat '%1$s/kept' ;;
              clear|delete-generic-password) rm '%1$s/kept' ;;
              -NoProfile) cat >> '%1$s/script'; printf 'UHJvdGVjdGVk' ;;
            esac
            """.formatted(folder), java.nio.charset.StandardCharsets.US_ASCII);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        tool = new Tool(program.toString());
    }

    private String words() throws IOException {
        return Files.readString(folder.resolve("words"));
    }

    @Test
    void theSecretServiceIsToldOnItsStandardInput() throws IOException {
        SecretService service = new SecretService(tool);
        service.put("abc", SECRET);
        assertEquals(Optional.of(SECRET), service.get("abc"));
        service.remove("abc");
        assertEquals(Optional.empty(), service.get("abc"));
        assertFalse(words().contains(SECRET), "never on the command line");
        assertEquals(List.of("store --label=Peyvand service org.peyvand key abc", "lookup service org.peyvand key abc", "clear service org.peyvand key abc",
            "lookup service org.peyvand key abc"), words().lines().toList());
    }

    @Test
    void theKeychainToo() throws IOException {
        MacKeychain keychain = new MacKeychain(tool);
        keychain.put("abc", SECRET);
        assertEquals(Optional.of(SECRET), keychain.get("abc"));
        keychain.remove("abc");
        assertEquals(Optional.empty(), keychain.get("abc"));
        assertFalse(words().contains(SECRET), "never on the command line");
    }

    @Test
    void theProtectionOfWindowsToo() throws IOException {
        WindowsProtection protection = new WindowsProtection(tool, folder.resolve("keys"));
        protection.put("abc", SECRET);
        assertFalse(words().contains(SECRET), "never on the command line");
        assertTrue(Files.readString(folder.resolve("script")).contains("ProtectedData]::Protect($bytes, $null, 'CurrentUser')"));
        assertFalse(Files.readString(folder.resolve("keys/abc.dpapi")).contains(SECRET));
    }

    @Test
    void aProgramThatFailsIsAFailure() {
        assertThrows(IOException.class, () -> new Tool("false").must("", List.of()));
        assertFalse(new Tool("no-such-program-anywhere").isThere());
    }
}
