package org.peyvand.sync.internal.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.replay.LoggedChange;
import org.peyvand.sync.internal.digest.Fingerprint;
import org.peyvand.sync.internal.scope.BranchScope;
import org.peyvand.sync.protocol.Digests;
import org.peyvand.sync.protocol.Digests.Records;
import org.peyvand.sync.protocol.Digests.Stretch;
import org.peyvand.sync.protocol.Refused;

/** How the records stand that a branch is to have: nothing of others counts. One call reads so much at most, whoever asks; nothing is kept between two. */
final class Digesting {
    static final int MOST_NAMES = 1_000;
    private static final int STRETCH = 500;
    private static final int PART = 2_000;
    private static final int MOST_READ = 20_000;
    private static final int MOST_TOLD = 2_000;

    private final HeadServices services;
    private final Session session;
    private final BranchScope scope;
    private final Digests.Question question;
    private final List<String> names;
    private UUID after;
    private int read;
    private boolean end;

    Digesting(HeadServices services, UUID branch, Session session, Digests.Question question) {
        if (question.names().size() > MOST_NAMES) {
            throw new Refused(Message.of(Digesting.class, "digest.much"));
        }
        this.services = services;
        this.session = session;
        this.scope = BranchScope.of(branch, services.rules(), services.descriptions(), session);
        this.question = question;
        this.names = names();
        this.after = question.after();
    }

    /** The attributes that both know. */
    private List<String> names() {
        String entity = question.entity();
        if (!services.travels(entity)) {
            return List.of();
        }
        Set<String> both = new TreeSet<>(services.images().attributes(entity));
        both.retainAll(Set.copyOf(question.names()));
        return List.copyOf(both);
    }

    /** The next records in the scope of the branch; {@link #end} and {@link #after} say how far that is. */
    private List<LoggedChange> next() {
        List<LoggedChange> images = services.images().after(session, question.entity(), after, PART);
        Set<UUID> in = scope.told(question.entity(), images.stream().map(LoggedChange::record).toList(), session);
        read += images.size();
        end = images.size() < PART;
        after = images.isEmpty() ? after : images.getLast().record();
        return images.stream().filter(image -> in.contains(image.record())).toList();
    }

    Digests stretches() {
        List<Stretch> found = new ArrayList<>();
        if (names.isEmpty()) {
            return new Digests(names, found, false);
        }
        Fingerprint present = new Fingerprint();
        while (!end && read < MOST_READ) {
            for (LoggedChange image : next()) {
                present.add(image.record(), Fingerprint.of(image, names));
                if (present.count() == STRETCH) {
                    found.add(new Stretch(image.record(), present.count(), present.end()));
                }
            }
        }
        found.add(new Stretch(end ? null : after, present.count(), present.end()));
        return new Digests(names, found, !end);
    }

    /** @param to {@code null} for the end */
    Records records(UUID to) {
        List<Records.One> found = new ArrayList<>();
        while (!names.isEmpty() && !end && read < MOST_READ) {
            for (LoggedChange image : next()) {
                if (to != null && image.record().toString().compareTo(to.toString()) > 0) {
                    return new Records(null, found);
                }
                found.add(new Records.One(image.record(), Fingerprint.of(image, names)));
                if (found.size() == MOST_TOLD) {
                    return new Records(image.record(), found);
                }
            }
        }
        return new Records(end || names.isEmpty() ? null : after, found);
    }
}
