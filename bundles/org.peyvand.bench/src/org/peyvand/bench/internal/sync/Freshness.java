package org.peyvand.bench.internal.sync;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.peyvand.core.model.Account;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;

/** How old news is when it arrives: customers whose number is the moment at which they were stored, made on both sides while the branch exchanges again and again. */
final class Freshness {
    /** Numbers of customers of the head office; those of the branch have another letter. */
    private static final String THERE = "S";
    private static final String HERE = "T";
    private static final long PATIENCE_MILLIS = 300_000;
    private static final long NANOS = 1_000_000;

    private final NodeServices services;
    private final BenchCustomers customers;
    private final Random random = new Random(3);

    Freshness(NodeServices services, BenchCustomers customers) {
        this.services = services;
        this.customers = customers;
    }

    /** At the head office: makes so many within so many milliseconds. */
    String stamp(int count, int millis, UUID branch) {
        for (int i = 0; i < count; i++) {
            pause(random.nextInt(2 * millis / count + 1));
            customers.make(THERE + System.currentTimeMillis() + "-" + i, branch);
        }
        return Integer.toString(count);
    }

    private static void pause(long millis) {
        long until = System.nanoTime() + millis * NANOS;
        for (long left = millis * NANOS; left > 0; left = until - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    /** At the branch: the same, with an exchange each so many milliseconds; gives the middle, the 95th and the 99th of 100 ages each way, upwards first. */
    String online(int count, int millis, int every, Supplier<?> exchange) {
        Thread maker = Thread.ofPlatform().start(() -> {
            for (int i = 0; i < count; i++) {
                pause(random.nextInt(2 * millis / count + 1));
                customers.make(HERE + System.currentTimeMillis() + "-" + i, null);
            }
        });
        List<Long> up = new ArrayList<>();
        List<Long> down = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        long end = System.currentTimeMillis() + millis + PATIENCE_MILLIS;
        while ((up.size() < count || down.size() < count || maker.isAlive()) && System.currentTimeMillis() < end) {
            List<String> before = numbers(HERE);
            exchange.get();
            long now = System.currentTimeMillis();
            before.stream().filter(seen::add).forEach(number -> up.add(now - moment(number)));
            numbers(THERE).stream().filter(seen::add).forEach(number -> down.add(now - moment(number)));
            pause(every);
        }
        if (up.size() < count || down.size() < count) {
            throw new IllegalStateException("Of " + count + " news " + up.size() + " went up and " + down.size() + " came down");
        }
        return figures(up) + " " + figures(down);
    }

    private List<String> numbers(String letter) {
        return services.work().read(session -> session.trusted().select(Query.of(Account.class).where(Criteria.where("number").startsWith(letter)), "number").stream()
            .map(row -> row.get("number", String.class)).filter(number -> number.matches(letter + "\\d+-\\d+")).toList());
    }

    private static long moment(String number) {
        return Long.parseLong(number.substring(1, number.indexOf('-')));
    }

    private static String figures(List<Long> ages) {
        Collections.sort(ages);
        return ages.size() + " " + at(ages, 50) + " " + at(ages, 95) + " " + at(ages, 99);
    }

    private static long at(List<Long> ages, int percent) {
        return ages.get(Math.min(ages.size() - 1, ages.size() * percent / 100));
    }
}
