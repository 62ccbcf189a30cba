package org.peyvand.bench.internal.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.bench.internal.Ratio;

/** The benchmark of the exchange measures something and ends, with real processes and few rows; the figures themselves are not looked at. */
class SyncBenchmarkTest {
    @TempDir
    Path folder;

    @Test
    void aHeadOfficeAndABranchAreMeasuredBesideTheFloor() throws Exception {
        StringWriter told = new StringWriter();
        List<Ratio> ratios = SyncBenchmark.run(folder, 50, SyncWishes.small(), new PrintWriter(told, true));
        assertEquals(12, ratios.size(), told::toString);
        assertTrue(told.toString().contains("both have the same 50 customers") && told.toString().contains("both have the same 90 customers"), told::toString);
        assertTrue(told.toString().contains("pulled 4, conflicts 0, held 0"), told::toString);
        assertTrue(told.toString().contains("3 exchanges, 0 failed, 0 transactions held back"), told::toString);
        assertTrue(ratios.stream().allMatch(one -> one.baseline() > 0 && one.measured() >= 0), ratios::toString);
    }
}
