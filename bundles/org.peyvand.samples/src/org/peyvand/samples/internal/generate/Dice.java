package org.peyvand.samples.internal.generate;

import java.util.List;
import java.util.Random;

/** Chance that falls the same each time: {@link Random}'s sequence is fixed by its specification. */
final class Dice {

    private static final long MIX = 0x9E37_79B9_7F4A_7C15L;

    private final Random random;

    /** Dice for one part of the company, so that a change in one part leaves the others as they are. */
    Dice(long seed, String part) {
        random = new Random(seed * MIX ^ part.hashCode());
    }

    /** One of the list. */
    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** A number from {@code least} to {@code most}, both included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** Whether something of this probability happens. */
    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** So many digits, each one of those given. */
    String digits(int count, String allowed) {
        StringBuilder result = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            result.append(allowed.charAt(random.nextInt(allowed.length())));
        }
        return result.toString();
    }

    /** So many digits. */
    String digits(int count) {
        return digits(count, "0123456789");
    }

    /** An index, more often one with a greater weight. */
    int weighted(int... weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int left = random.nextInt(sum);
        int index = 0;
        while (left >= weights[index]) {
            left -= weights[index++];
        }
        return index;
    }
}
