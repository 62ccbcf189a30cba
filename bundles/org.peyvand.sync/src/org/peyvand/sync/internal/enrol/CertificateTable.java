package org.peyvand.sync.internal.enrol;

import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.peyvand.sync.internal.node.Jdbc;

/**
 * The certificates that branches have got. In the database and not in a file, so that one that is taken back counts no more at any node of the head office.
 *
 * @param connection of a transaction
 */
record CertificateTable(Connection connection) {
    private static final int HEXADECIMAL = 16;

    /** How a branch stands; see {@link org.peyvand.sync.Enrolments.Member}. */
    record Standing(Instant contactAt, Instant ends, boolean revoked) {
        static final Standing NONE = new Standing(null, null, false);
    }

    void add(UUID branch, X509Certificate certificate, Instant now) throws SQLException {
        Jdbc.update(connection, "INSERT INTO SYNC_CERTIFICATE (SERIAL, BRANCH_ID, ISSUED_AT, ENDS_AT) VALUES (?, ?, ?, ?)",
            certificate.getSerialNumber().toString(HEXADECIMAL), branch, now, certificate.getNotAfter().toInstant());
    }

    boolean isRevoked(BigInteger serial) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT 1 FROM SYNC_CERTIFICATE WHERE SERIAL = ? AND REVOKED_AT IS NOT NULL")) {
            Jdbc.set(select, serial.toString(HEXADECIMAL));
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    /** The numbers of those of a branch that were not taken back. */
    List<String> counting(UUID branch) throws SQLException {
        List<String> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT SERIAL FROM SYNC_CERTIFICATE WHERE BRANCH_ID = ? AND REVOKED_AT IS NULL ORDER BY ISSUED_AT DESC")) {
            Jdbc.set(select, branch);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(row.getString(1));
                }
            }
        }
        return found;
    }

    /** How many were taken back. */
    int revoke(UUID branch, Instant now) throws SQLException {
        return Jdbc.update(connection, "UPDATE SYNC_CERTIFICATE SET REVOKED_AT = ? WHERE BRANCH_ID = ? AND REVOKED_AT IS NULL", now, branch);
    }

    /** By branch; those that have never had a certificate nor exchanged are not there. */
    Map<UUID, Standing> standings() throws SQLException {
        Map<UUID, Standing> found = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT BRANCH_ID, ENDS_AT, REVOKED_AT FROM SYNC_CERTIFICATE ORDER BY ISSUED_AT");
            ResultSet row = select.executeQuery()) {
            while (row.next()) {
                boolean revoked = Jdbc.moment(row, 3) != null;
                found.put(Jdbc.id(row, 1), new Standing(null, revoked ? null : Jdbc.moment(row, 2), revoked));
            }
        }
        try (PreparedStatement select = connection.prepareStatement("SELECT BRANCH_ID, MAX(CONTACT_AT) FROM SYNC_PEER GROUP BY BRANCH_ID");
            ResultSet row = select.executeQuery()) {
            while (row.next()) {
                Standing standing = found.getOrDefault(Jdbc.id(row, 1), Standing.NONE);
                found.put(Jdbc.id(row, 1), new Standing(Jdbc.moment(row, 2), standing.ends(), standing.revoked()));
            }
        }
        return found;
    }
}
