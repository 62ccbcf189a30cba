package org.peyvand.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.postgresql.Driver;

/**
 * A PostgreSQL server for the tests of one process, on a port and in a folder of its own. It ends with the process, also when that is killed,
 * since it ends when nobody holds the other end of its standard input any more. Nothing is forced onto the disk.
 */
public final class PostgresqlServer {
    /** The owner of all databases; not the administrator. */
    public static final String USER = "peyvand";
    private static final String ADMINISTRATOR = "administrator";
    private static final String TEMPLATE = "peyvand_template";
    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
    /** PostgreSQL does not run for the administrator of the computer; the first of these that is there runs it then. */
    private static final List<String> UNPRIVILEGED = List.of("postgres", "nobody");
    private static final String SCRIPT = """
        set -e
        cd "$1"
        "$2/initdb" -D data -U administrator -A scram-sha-256 --pwfile=password -E UTF8 $4 --no-sync >log 2>&1
        tls=""
        if openssl req -new -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost \\
            -addext subjectAltName=DNS:localhost -keyout server.key -out server.crt >>log 2>&1; then
          chmod 600 server.key
          tls="-c ssl=on -c ssl_cert_file=$1/server.crt -c ssl_key_file=$1/server.key"
        fi
        "$2/pg_ctl" -D data -l log -w -o "$3 $tls" start >>log 2>&1
        echo ready
        cat >/dev/null
        "$2/pg_ctl" -D data -m immediate stop >>log 2>&1
        rm -rf "$1"
        """;
    /** Databases in Persian, so that a text that we forgot to compare by the numbers of its letters shows; older servers know only C here. */
    private static final String PERSIAN = "--locale=C.UTF-8 --locale-provider=icu --icu-locale=fa";
    private static final int FIRST_WITH_ICU = 15;
    private static PostgresqlServer running;

    private final int port;
    private final Process process;
    private final String password = UUID.randomUUID().toString();
    private final Path folder;
    private final Path passwordFile;
    private final Path certificate;
    private boolean templateIsReady;

    private PostgresqlServer(Path binaries) throws IOException, InterruptedException {
        this.folder = Files.createTempDirectory("peyvand-postgresql");
        this.port = freePort();
        this.certificate = folder.resolve("server.crt");
        Files.writeString(folder.resolve("password"), password + "\n");
        this.passwordFile = Files.createTempFile("peyvand-postgresql", ".password",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(passwordFile, password + "\n");
        passwordFile.toFile().deleteOnExit();
        String options = "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c synchronous_commit=off"
            + " -c full_page_writes=off -c shared_buffers=64MB -c max_connections=80 -c log_min_messages=warning";
        List<String> command = new ArrayList<>(asSomebody(folder));
        command.addAll(List.of("sh", "-c", SCRIPT, "sh", folder.toString(), binaries.toString(), options,
            version(binaries) >= FIRST_WITH_ICU ? PERSIAN : "--locale=C"));
        this.process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            if (!"ready".equals(said.readLine())) {
                process.waitFor();
                throw new IOException("PostgreSQL does not start: " + Files.readString(folder.resolve("log")));
            }
        }
        administrate("CREATE ROLE " + USER + " LOGIN CREATEDB PASSWORD '" + password + "'");
    }

    /** The folder with the programs of the newest server that is installed; empty where there is none. */
    public static Optional<Path> binaries() {
        String named = System.getProperty("peyvand.test.postgresql");
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        try (Stream<Path> versions = Files.isDirectory(DEBIAN) ? Files.list(DEBIAN) : Stream.of()) {
            Optional<Path> newest = versions.map(version -> version.resolve("bin")).filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                .max(Comparator.comparing(PostgresqlServer::version));
            return newest.or(() -> Stream.of(System.getenv("PATH").split(":")).map(Path::of)
                .filter(bin -> Files.isExecutable(bin.resolve("initdb")) && Files.isExecutable(bin.resolve("pg_ctl"))).findFirst());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The one server of this process, started when it is first asked for. */
    public static synchronized PostgresqlServer running() {
        if (running == null) {
            Path binaries = binaries().orElseThrow(() -> new IllegalStateException("No PostgreSQL server is installed: apt-get install postgresql"));
            try {
                running = new PostgresqlServer(binaries);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        return running;
    }

    private static int version(Path binaries) {
        String parent = String.valueOf(binaries.getParent().getFileName());
        return parent.matches("\\d+") ? Integer.parseInt(parent) : 0;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** How to start a program as somebody who may run the server; the folder becomes theirs. */
    private static List<String> asSomebody(Path folder) throws IOException {
        if (!Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).getName().equals("root")) {
            return List.of();
        }
        var principals = folder.getFileSystem().getUserPrincipalLookupService();
        for (String name : UNPRIVILEGED) {
            try {
                Files.setOwner(folder.resolve("password"), principals.lookupPrincipalByName(name));
                Files.setOwner(folder, principals.lookupPrincipalByName(name));
                return List.of("runuser", "-u", name, "--");
            } catch (UserPrincipalNotFoundException e) {
                System.getLogger(PostgresqlServer.class.getName()).log(System.Logger.Level.DEBUG, "There is no user " + name, e);
            }
        }
        throw new IOException("There is no user that may run PostgreSQL; one of these would do: " + UNPRIVILEGED);
    }

    private static String freshName() {
        return "t" + UUID.randomUUID().toString().replace("-", "");
    }

    /** A new empty database. */
    public String makeEmpty() {
        String name = freshName();
        administrate("CREATE DATABASE " + name + " OWNER " + USER + " TEMPLATE template0");
        return name;
    }

    /** A folder of the server's, where a test may mount a disk for {@link #makeEmpty(SmallDisk)}. */
    public Path folder() {
        return folder;
    }

    /** A new empty database whose files are on a disk of their own; what the server writes first, its log, is not. */
    public String makeEmpty(SmallDisk disk) throws IOException {
        Files.setOwner(disk.folder(), Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS));
        String name = freshName();
        administrate("CREATE TABLESPACE " + name + " LOCATION '" + disk.folder() + "'");
        administrate("CREATE DATABASE " + name + " OWNER " + USER + " TEMPLATE template0 TABLESPACE " + name);
        return name;
    }

    /**
     * A new database with all tables.
     *
     * @param fill makes the tables in the empty database of that name; called once in the life of the server
     */
    synchronized String makeFilled(Consumer<String> fill) {
        if (!templateIsReady) {
            administrate("CREATE DATABASE " + TEMPLATE + " OWNER " + USER + " TEMPLATE template0");
            fill.accept(TEMPLATE);
            templateIsReady = true;
        }
        String name = freshName();
        administrate("CREATE DATABASE " + name + " OWNER " + USER + " TEMPLATE " + TEMPLATE);
        return name;
    }

    /** Takes a database away, whoever is still connected. */
    public void drop(String name) {
        administrate("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
    }

    /** Takes a database away that has a disk of its own. */
    public void drop(String name, SmallDisk disk) throws IOException {
        drop(name);
        administrate("DROP TABLESPACE " + name);
        disk.close();
    }

    /** Has a data folder work on a database. */
    public void settle(Path data, String name) throws IOException {
        Files.createDirectories(data);
        Files.writeString(data.resolve("database.properties"), "url = " + url(name) + "\nuser = " + USER + "\npassword.file = " + passwordFile + "\n");
    }

    /** The address of a database, without a user. */
    public String url(String name) {
        return "jdbc:postgresql://127.0.0.1:" + port + '/' + name;
    }

    /** The file with the password of {@link #USER}. */
    public Path passwordFile() {
        return passwordFile;
    }

    /** The certificate of the server, which vouches for the name {@code localhost} and no other; empty where none could be made. */
    public Optional<Path> certificate() {
        return Files.isReadable(certificate) ? Optional.of(certificate) : Optional.empty();
    }

    /** The port on this computer. */
    public int port() {
        return port;
    }

    /** Runs a statement as the administrator of the server, in the database {@code postgres}. */
    public void administrate(String sql) {
        try (Connection connection = connect("postgres", ADMINISTRATOR); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** A connection beside those of the program. */
    public Connection connect(String database, String user) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        return new Driver().connect(url(database), properties);
    }
}
