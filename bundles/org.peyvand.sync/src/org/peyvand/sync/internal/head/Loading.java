package org.peyvand.sync.internal.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.replay.LogPosition;
import org.peyvand.persistence.replay.LogReader;
import org.peyvand.persistence.replay.LoggedChange;
import org.peyvand.sync.internal.scope.BranchScope;
import org.peyvand.sync.internal.scope.TravelOrder;
import org.peyvand.sync.protocol.LoadPage;
import org.peyvand.sync.protocol.Refused;

/**
 * Everything that belongs to a branch, by entity and identifier, while people go on working: what they change meanwhile comes by the log after it, which begins
 * where the load began. Whoever asks for a part says himself where the part before ended, so nothing is kept between two parts.
 */
final class Loading {
    private static final int PART = 2_000;
    /** Records that are read at a time: a long text of one may be a megabyte. */
    private static final int STEP = 500;

    private final HeadServices services;
    private final Session session;
    private final BranchScope scope;

    Loading(HeadServices services, UUID branch, Session session) {
        this.services = services;
        this.session = session;
        this.scope = BranchScope.of(branch, services.rules(), services.descriptions(), session);
    }

    /**
     * Where a load stands.
     *
     * @param number of the position at which it began
     * @param entity that comes next
     * @param after the last record of it; {@code null} for none
     */
    private record Place(long number, String entity, UUID after) {
        static Place of(String token) {
            try {
                String[] parts = token.split(" ");
                return new Place(Long.parseLong(parts[0]), parts[1], parts.length > 2 ? UUID.fromString(parts[2]) : null);
            } catch (RuntimeException e) {
                throw new Refused(Message.of(Loading.class, "position.unknown"));
            }
        }

        String token() {
            return number + " " + entity + (after == null ? "" : " " + after);
        }
    }

    LoadPage page(String token) {
        List<String> order = TravelOrder.of(services.descriptions(), services.rules(), services.images().entities());
        Place place = token == null ? new Place(services.log().last().number(), order.getFirst(), null) : Place.of(token);
        LogPosition from = services.log().at(place.number()).orElseThrow(() -> new Refused(Message.of(Loading.class, "position.unknown")));
        Found found = new Found();
        Place next = place;
        while (next != null && !found.isEnough()) {
            next = step(next, order, found);
        }
        return new LoadPage(from, next == null ? null : next.token(), found.records);
    }

    /** What goes into a part. */
    private static final class Found {
        private final List<LoggedChange> records = new ArrayList<>();
        private long characters;

        void add(LoggedChange image) {
            records.add(image);
            characters += image.changes().length();
        }

        boolean isEnough() {
            return records.size() >= PART || characters >= LogReader.MOST_CHARACTERS;
        }
    }

    private Place step(Place place, List<String> order, Found found) {
        List<LoggedChange> images = services.images().after(session, place.entity(), place.after(), STEP);
        Set<UUID> in = scope.told(place.entity(), images.stream().map(LoggedChange::record).toList(), session);
        for (LoggedChange image : images) {
            if (in.contains(image.record())) {
                found.add(image);
                if (found.isEnough()) {
                    return new Place(place.number(), place.entity(), image.record());
                }
            }
        }
        if (images.size() == STEP) {
            return new Place(place.number(), place.entity(), images.getLast().record());
        }
        int at = order.indexOf(place.entity()) + 1;
        return at < 1 || at >= order.size() ? null : new Place(place.number(), order.get(at), null);
    }
}
