package org.peyvand.persistence.postgresql.internal;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.DatabaseUnavailable;
import org.peyvand.persistence.engine.DatabaseSettings;

/**
 * Where the server is and how it is spoken to. What goes over a network is encrypted, and the server shows a certificate with its name;
 * only what stays on this computer may go in the clear.
 *
 * @param url the address without what follows the question mark
 * @param host the computer
 * @param database the name of the database
 * @param user who signs in
 * @param passwordFile where the password is
 * @param options what the driver is told beside these
 */
record ServerAddress(String url, String host, String database, String user, Optional<Path> passwordFile, Properties options) {
    private static final Pattern FORM = Pattern.compile("jdbc:postgresql://(\\[[0-9a-fA-F:]+\\]|[^/:?@\\s]+)(?::(\\d{1,5}))?/([^/?\\s]+)(?:\\?(\\S*))?");
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[(::|0:0:0:0:0:0:0:)1\\]");
    private static final Set<String> SAFE = Set.of("verify-full", "verify-ca");
    private static final String TLS = "sslmode";

    /**
     * The address that the settings name.
     *
     * @throws DatabaseUnavailable when it is not understood, holds a password, or asks for less than a safe connection over a network
     */
    static ServerAddress of(DatabaseSettings settings) {
        Matcher form = FORM.matcher(settings.url());
        if (!form.matches()) {
            throw refused("url.broken", withoutPassword(settings.url()));
        }
        String url = settings.url().split("\\?", 2)[0];
        Properties options = options(form.group(4), url);
        String user = settings.user().isEmpty() ? options.getProperty("user", System.getProperty("user.name", "peyvand")) : settings.user();
        options.remove("user");
        secure(form.group(1), url, options, settings);
        String database = URLDecoder.decode(form.group(3), StandardCharsets.UTF_8);
        return new ServerAddress(url, form.group(1), database, user, settings.passwordFile(), options);
    }

    private static Properties options(String query, String url) {
        Properties options = new Properties();
        for (String pair : query == null || query.isEmpty() ? new String[0] : query.split("&")) {
            String[] parts = pair.split("=", 2);
            options.setProperty(parts[0], parts.length > 1 ? URLDecoder.decode(parts[1], StandardCharsets.UTF_8) : "");
        }
        if (options.containsKey("password")) {
            throw refused("url.password", url);
        }
        return options;
    }

    private static void secure(String host, String url, Properties options, DatabaseSettings settings) {
        boolean here = LOOPBACK.matcher(host).matches();
        String mode = options.getProperty(TLS, here && settings.certificate().isEmpty() ? "disable" : "verify-full");
        if (!here && !SAFE.contains(mode)) {
            throw refused("url.open", url, mode);
        }
        options.setProperty(TLS, mode);
        settings.certificate().ifPresent(file -> options.setProperty("sslrootcert", file.toString()));
        if (SAFE.contains(mode) && !options.containsKey("sslrootcert") && !options.containsKey("sslfactory")) {
            options.setProperty("sslfactory", "org.postgresql.ssl.DefaultJavaSSLFactory");
        }
    }

    private static DatabaseUnavailable refused(String key, String... words) {
        return new DatabaseUnavailable(Message.of(ServerAddress.class, key, (Object[]) words));
    }

    private static String withoutPassword(String url) {
        return url.replaceAll("(?i)(password=)[^&]*", "$1…").replaceAll("//([^/@:]*):[^/@]*@", "//$1:…@");
    }

    /** Host, port and database, for sentences. */
    String name() {
        return url.substring(url.indexOf("//") + 2);
    }
}
