package org.peyvand.bench.internal.sync;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.peyvand.certificates.Pem;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.replay.LogPosition;

/** At the head office: branches with somebody in each, and their keys in files, as if each had been enrolled. */
record SwarmKeys(NodeServices services, Office office) {
    static final char[] PASSWORD = {'-'};
    static final String AUTHORITY = "authority.pem";

    /** Each becomes a file {@code branch user.p12}; gives the position after all of them, from which they learn what is new. */
    String make(int count, Path folder) throws Exception {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(AUTHORITY), Pem.of(office.authority()));
        for (int i = 0; i < count; i++) {
            UUID branch = SyncNode.require(services.branches().open("Swarm " + i)).getId();
            UUID user = services.work().read(session -> session.trusted().first(Query.of(User.class).where(Criteria.where("branch").is(branch)))).orElseThrow().getId();
            try (OutputStream out = Files.newOutputStream(folder.resolve(branch + " " + user + ".p12"))) {
                office.identity(branch).keyStore(PASSWORD).store(out, PASSWORD);
            }
        }
        LogPosition end = services.log().last();
        return end.number() + " " + end.hash();
    }
}
