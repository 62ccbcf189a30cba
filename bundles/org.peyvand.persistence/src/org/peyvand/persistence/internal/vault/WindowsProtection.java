package org.peyvand.persistence.internal.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.peyvand.persistence.vault.SystemKeyStore;

/**
 * The data protection of Windows (DPAPI) by PowerShell, which reads the script from its standard input. What is protected lies in the person's own
 * folder for program data, and only Windows can open it, for the same account.
 *
 * @param folder where it lies; {@code null} where there is no Windows
 */
record WindowsProtection(Tool tool, Path folder) implements SystemKeyStore {
    private static final String SCRIPT = """
        $ErrorActionPreference = 'Stop'
        Add-Type -AssemblyName System.Security
        $bytes = [Convert]::FromBase64String('%s')
        $out = [System.Security.Cryptography.ProtectedData]::%s($bytes, $null, 'CurrentUser')
        [Console]::Out.Write([Convert]::ToBase64String($out))
        exit 0
        """;

    static WindowsProtection ofThisPerson() {
        String data = System.getenv("LOCALAPPDATA");
        return new WindowsProtection(new Tool("powershell.exe"), data == null ? null : Path.of(data, "Peyvand", "keys"));
    }

    @Override
    public String name() {
        return "dpapi";
    }

    @Override
    public boolean isUsable() {
        return folder != null && tool.isThere();
    }

    private Path file(String id) {
        return folder.resolve(id + ".dpapi");
    }

    private String run(String what, byte[] bytes) throws IOException {
        String script = SCRIPT.formatted(java.util.Base64.getEncoder().encodeToString(bytes), what);
        Tool.Answer answer = tool.run(script, List.of("-NoProfile", "-NonInteractive", "-Command", "-"));
        if (answer.code() != 0 || answer.text().isBlank()) {
            throw new IOException("Windows has not protected it");
        }
        return answer.text().strip();
    }

    @Override
    public void put(String id, String secret) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(file(id), run("Protect", secret.getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
    }

    @Override
    public Optional<String> get(String id) throws IOException {
        if (!isUsable() || !Files.exists(file(id))) {
            return Optional.empty();
        }
        byte[] hidden = java.util.Base64.getDecoder().decode(Files.readString(file(id)).strip());
        return Optional.of(new String(java.util.Base64.getDecoder().decode(run("Unprotect", hidden)), java.nio.charset.StandardCharsets.US_ASCII));
    }

    @Override
    public void remove(String id) throws IOException {
        Files.deleteIfExists(file(id));
    }
}
