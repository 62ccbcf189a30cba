package org.peyvand.persistence.derby.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** What a process that was killed has left of its data folder: a copy of the files while the database is open, and a log that ends where the test wants. */
record CrashImage(Path folder) {
    /** Bytes before the first record of a log file. */
    private static final int HEAD = 24;
    /** Length and place before a record. */
    private static final int BEFORE = 12;
    private static final int AROUND = BEFORE + Integer.BYTES;
    /** Where a record names its kind of transaction and what it does. */
    private static final int GROUP = 2;
    private static final int OPERATION = 8;
    private static final int INIT_PAGE = 0xf1;
    /** A record that says how many bytes behind it were written at once, and their checksum. */
    private static final int CHECKSUM = 0x49;
    private static final int LENGTH_OF_GROUP = 9;
    private static final int SUM_OF_GROUP = 13;

    static CrashImage of(Path data, Path image) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.toList()) {
                Path target = image.resolve(data.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else if (!file.toString().endsWith(".lck")) {
                    Files.copy(file, target);
                }
            }
        }
        return new CrashImage(image);
    }

    /** Ends the log behind the last record that made a page, before the record that takes it into its table. */
    void endBehindAnInitialisedPage() throws IOException {
        Path file = log();
        ByteBuffer log = ByteBuffer.wrap(Files.readAllBytes(file));
        List<Integer> records = records(log);
        int last = records.size() - 1;
        while (log.get(records.get(last) + BEFORE + OPERATION) != 0 || Byte.toUnsignedInt(log.get(records.get(last) + BEFORE + OPERATION + 1)) != INIT_PAGE) {
            last--;
        }
        int end = end(log, records.get(last));
        int sum = last;
        while (log.get(records.get(sum) + BEFORE + GROUP) != CHECKSUM) {
            sum--;
        }
        int start = end(log, records.get(sum));
        Arrays.fill(log.array(), end, log.capacity(), (byte) 0);
        CRC32 crc = new CRC32();
        crc.update(log.array(), start, end - start);
        log.putInt(records.get(sum) + BEFORE + LENGTH_OF_GROUP, end - start);
        log.putLong(records.get(sum) + BEFORE + SUM_OF_GROUP, crc.getValue());
        Files.write(file, log.array());
    }

    private Path log() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("db/log"))) {
            return files.filter(file -> file.getFileName().toString().matches("log\\d+\\.dat"))
                .max(Comparator.comparing(file -> Integer.parseInt(file.getFileName().toString().replaceAll("\\D", "")))).orElseThrow();
        }
    }

    private static List<Integer> records(ByteBuffer log) {
        List<Integer> records = new ArrayList<>();
        for (int at = HEAD; at + AROUND < log.capacity() && log.getInt(at) > 0; at = end(log, at)) {
            records.add(at);
        }
        return records;
    }

    private static int end(ByteBuffer log, int record) {
        return record + AROUND + log.getInt(record);
    }
}
