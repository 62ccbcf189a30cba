package org.peyvand.bench.internal;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** A CSV file of made-up accounts, always the same for the same number of rows. */
final class AccountsFile {

    private static final String[] CITIES = {"تهران", "شیراز", "مشهد", "تبریز", "اصفهان", "Berlin", "Lisbon", "Istanbul"};
    private static final String[] WORDS = {"پارس", "البرز", "دماوند", "Arya", "Nova", "کیمیا", "سپهر", "Delta", "آرمان", "Orion"};

    private AccountsFile() {
    }

    static Path write(Path file, int rows) throws IOException {
        Random random = new Random(42);
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("account number,name,phone,email,city,employees,revenue\n");
            for (int i = 0; i < rows; i++) {
                String city = CITIES[random.nextInt(CITIES.length)];
                String name = WORDS[random.nextInt(WORDS.length)] + " " + WORDS[random.nextInt(WORDS.length)] + " " + i;
                out.write("A" + i + "," + name + ",+98912" + (1_000_000 + random.nextInt(9_000_000)) + ",info" + i + "@example.com," + city + ","
                        + (1 + random.nextInt(5_000)) + "," + (1_000 + random.nextInt(1_000_000)) + "\n");
            }
        }
        return file;
    }
}
