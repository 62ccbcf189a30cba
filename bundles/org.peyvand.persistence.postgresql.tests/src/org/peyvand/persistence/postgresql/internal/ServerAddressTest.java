package org.peyvand.persistence.postgresql.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peyvand.persistence.DatabaseUnavailable;
import org.peyvand.persistence.engine.DatabaseSettings;

class ServerAddressTest {
    private static ServerAddress of(String url, String user, Optional<Path> certificate) {
        return ServerAddress.of(new DatabaseSettings("", url, user, Optional.empty(), certificate));
    }

    private static ServerAddress of(String url) {
        return of(url, "", Optional.empty());
    }

    private static DatabaseUnavailable refused(String url) {
        return assertThrows(DatabaseUnavailable.class, () -> of(url));
    }

    @Test
    void itsPartsAreKnown() {
        ServerAddress address = of("jdbc:postgresql://db.example:6543/branch%20one?user=sara&ApplicationName=x");
        assertEquals("sara", address.user());
        assertEquals("branch one", address.database());
        assertEquals("db.example:6543/branch%20one", address.name());
        assertEquals("x", address.options().getProperty("ApplicationName"));
        assertEquals("hamid", of("jdbc:postgresql://db.example/x?user=sara", "hamid", Optional.empty()).user());
        assertEquals(System.getProperty("user.name"), of("jdbc:postgresql://localhost/x").user());
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:postgresql:", "jdbc:postgresql:peyvand", "jdbc:postgresql://localhost", "jdbc:postgresql://localhost/", "jdbc:postgresql://a b/c",
        "jdbc:postgresql://localhost:x/peyvand", "jdbc:postgresql:///peyvand", "jdbc:postgresql://sara@localhost/peyvand", "postgresql://localhost/peyvand"})
    void whatIsNoAddressIsRefusedWithItsForm(String url) {
        DatabaseUnavailable refused = refused(url);
        assertEquals("url.broken", refused.message().key());
        assertTrue(refused.message().in(Locale.of("fa")).contains("jdbc:postgresql://HOST"), refused.message().in(Locale.of("fa")));
    }

    @Test
    void aPasswordInTheAddressIsRefusedAndNotRepeated() {
        for (String url : new String[] {"jdbc:postgresql://localhost/x?user=sara&password=secret", "jdbc:postgresql://sara:secret@localhost/x",
            "jdbc:postgresql:x?password=secret"}) {
            DatabaseUnavailable refused = refused(url);
            assertFalse(refused.message().in(Locale.ENGLISH).contains("secret"), refused.getMessage());
        }
        assertEquals("url.password", refused("jdbc:postgresql://localhost/x?password=secret").message().key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "127.9.8.7", "[::1]"})
    void onThisComputerNothingNeedsToBeEncrypted(String host) {
        assertEquals("disable", of("jdbc:postgresql://" + host + "/x").options().getProperty("sslmode"));
        assertEquals("require", of("jdbc:postgresql://" + host + "/x?sslmode=require").options().getProperty("sslmode"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"db.example", "10.0.0.7", "127.0.0.1.example", "localhost.example", "[2001:db8::1]"})
    void overANetworkTheServerMustShowItsCertificate(String host) {
        assertEquals("verify-full", of("jdbc:postgresql://" + host + "/x").options().getProperty("sslmode"));
        assertEquals("verify-ca", of("jdbc:postgresql://" + host + "/x?sslmode=verify-ca").options().getProperty("sslmode"));
        for (String mode : new String[] {"disable", "allow", "prefer", "require"}) {
            assertEquals("url.open", refused("jdbc:postgresql://" + host + "/x?sslmode=" + mode).message().key());
        }
    }

    @Test
    void aNamedCertificateVouchesForTheServerAndElseThoseOfJava() {
        ServerAddress named = of("jdbc:postgresql://localhost/x", "", Optional.of(Path.of("/ca.pem")));
        assertEquals("verify-full", named.options().getProperty("sslmode"));
        assertEquals("/ca.pem", named.options().getProperty("sslrootcert"));
        assertFalse(named.options().containsKey("sslfactory"));
        assertTrue(of("jdbc:postgresql://db.example/x").options().getProperty("sslfactory").endsWith("DefaultJavaSSLFactory"));
    }
}
