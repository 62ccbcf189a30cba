package org.peyvand.persistence.internal.vault;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peyvand.persistence.vault.SystemKeyStore;

/** The login keychain of macOS by {@code security}, whose commands it reads from its standard input. */
record MacKeychain(Tool tool) implements SystemKeyStore {
    private static final String SERVICE = "org.peyvand";

    @Override
    public String name() {
        return "keychain";
    }

    @Override
    public boolean isUsable() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac") && tool.isThere();
    }

    @Override
    public void put(String id, String secret) throws IOException {
        tool.must("add-generic-password -U -a " + id + " -s " + SERVICE + " -l Peyvand -w " + secret + "\n", List.of("-i"));
        if (!get(id).filter(secret::equals).isPresent()) {
            throw new IOException("The keychain has not kept it");      // security -i answers 0 whatever its commands answered
        }
    }

    @Override
    public Optional<String> get(String id) throws IOException {
        Tool.Answer answer = tool.run("", List.of("find-generic-password", "-a", id, "-s", SERVICE, "-w"));
        return answer.code() == 0 && !answer.text().isBlank() ? Optional.of(answer.text().strip()) : Optional.empty();
    }

    @Override
    public void remove(String id) throws IOException {
        tool.run("", List.of("delete-generic-password", "-a", id, "-s", SERVICE));
    }
}
