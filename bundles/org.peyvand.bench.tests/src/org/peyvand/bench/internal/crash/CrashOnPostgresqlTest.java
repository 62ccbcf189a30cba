package org.peyvand.bench.internal.crash;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.bench.internal.Installation;
import org.peyvand.testing.OnServer;
import org.peyvand.testing.PostgresqlServer;

/** With a server the one who is killed is only a client: what it had not committed is gone, and its locks with it. */
@ExtendWith(OnServer.class)
class CrashOnPostgresqlTest {
    @TempDir
    Path folder;

    @Test
    void aKilledClientLeavesNothingHalf() throws Exception {
        new CrashRun(new Installation(), folder, CrashOnPostgresqlTest::withServer, new PrintWriter(System.out, true)).run(2, 3);
    }

    private static Path withServer(Path data) {
        PostgresqlServer server = PostgresqlServer.running();
        try {
            Files.writeString(data.resolve("database.properties"), "url = " + server.url(server.makeEmpty()) + "\nuser = " + PostgresqlServer.USER
                + "\npassword.file = " + server.passwordFile() + "\n");
            return data;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
