package org.peyvand.bench.internal.sync;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.peyvand.persistence.replay.LoggedChange;

/** What a database has of the customers of a branch: equal when all of them are, value by value. */
record CustomerDigest(NodeServices services) {
    private static final int PAGE = 5_000;

    /** Their number and the digest of their values. */
    String of(String branch) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        String wanted = "\"branchId\":[null,\"" + branch + "\"]";
        long count = 0;
        List<LoggedChange> page = page(null);
        while (!page.isEmpty()) {
            for (LoggedChange one : page) {
                if (one.changes().contains(wanted)) {
                    digest.update((one.record() + one.changes()).getBytes(StandardCharsets.UTF_8));
                    count++;
                }
            }
            page = page(page.getLast().record());
        }
        return count + " " + HexFormat.of().formatHex(digest.digest());
    }

    private List<LoggedChange> page(UUID after) {
        return services.work().read(session -> services.images().after(session, "core.account", after, PAGE));
    }
}
