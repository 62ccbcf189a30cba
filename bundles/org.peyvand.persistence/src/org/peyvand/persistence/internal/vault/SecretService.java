package org.peyvand.persistence.internal.vault;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.peyvand.persistence.vault.SystemKeyStore;

/** The Secret Service of Linux desktops (GNOME Keyring, KWallet, KeePassXC) by {@code secret-tool} of libsecret. */
record SecretService(Tool tool) implements SystemKeyStore {
    private static final String SERVICE = "org.peyvand";

    @Override
    public String name() {
        return "secret-service";
    }

    @Override
    public boolean isUsable() {
        return System.getenv("DBUS_SESSION_BUS_ADDRESS") != null && tool.isThere();
    }

    private static List<String> words(String what, String id) {
        return List.of(what, "service", SERVICE, "key", id);
    }

    @Override
    public void put(String id, String secret) throws IOException {
        tool.must(secret, List.of("store", "--label=Peyvand", "service", SERVICE, "key", id));
    }

    @Override
    public Optional<String> get(String id) throws IOException {
        Tool.Answer answer = tool.run("", words("lookup", id));
        return answer.code() == 0 && !answer.text().isBlank() ? Optional.of(answer.text().strip()) : Optional.empty();
    }

    @Override
    public void remove(String id) throws IOException {
        tool.run("", words("clear", id));
    }
}
