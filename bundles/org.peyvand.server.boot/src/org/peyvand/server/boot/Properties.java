package org.peyvand.server.boot;

import java.util.Locale;

/** What the bundles of the head office are told, as properties of the process. */
final class Properties {
    /** The exit code that the process ends with; set by whoever stops it for a reason. */
    static final String EXIT = "peyvand.exit";

    private Properties() {
    }

    static void set(Options options, Home home) {
        set("karaf.base", home.run());
        set("karaf.data", home.karaf());
        set("karaf.etc", home.etc());
        set("karaf.log", home.log());
        set("karaf.instances", home.run().resolve("instances"));
        set("felix.cm.dir", home.configurations());
        set("java.io.tmpdir", home.karaf().resolve("tmp"));
        set("karaf.startLocalConsole", false);
        set("karaf.startRemoteShell", false);
        set("peyvand.data", home.data());
        say("peyvand.server.host", options.host());
        say("peyvand.server.port", options.port() < 0 ? "" : Integer.toString(options.port()));
        say("peyvand.server.names", String.join(",", options.names()));
        say("peyvand.database", options.database());
        options.databasePassword().ifPresent(file -> set("peyvand.database.password.file", file));
        options.passphrase().ifPresent(file -> set("peyvand.passphrase.file", file));
        if (!options.language().isEmpty()) {
            Locale.setDefault(Locale.forLanguageTag(options.language()));
        }
        // what libraries write for other programs must have plain digits, whoever reads the sentences
        Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
    }

    private static void say(String name, String value) {
        if (!value.isEmpty()) {
            set(name, value);
        }
    }

    private static void set(String name, Object value) {
        System.setProperty(name, value.toString());
    }
}
