package org.peyvand.samples.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Message;
import org.peyvand.cli.CliCommand;
import org.peyvand.cli.CliContext;
import org.peyvand.core.SampleData;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;

class SampleCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final FakeSample sample = new FakeSample();
    private final SampleCommand command = new SampleCommand(sample, new NoDescriptions());

    @Test
    void saysWhatItCanDoWhenAskedForNothing() throws IOException {
        assertEquals(CliCommand.WRONG_USAGE, run(Culture.english(), false));
        assertTrue(err.toString().contains("--out DIR") && err.toString().contains("--load"), err.toString());
        assertEquals("", out.toString());
    }

    @Test
    void writesAndLoads() throws IOException {
        command.out = Path.of("there");
        command.load = true;
        assertEquals(CliCommand.DONE, run(Culture.english(), false));
        assertTrue(out.toString().contains("Written: ") && out.toString().contains("core.account: 240"), out.toString());
        assertEquals(Path.of("/here/there"), sample.folder);
        assertEquals(List.of("half way", "nearly"), err.toString().lines().toList(), "each part once");
    }

    @Test
    void printsOneJsonObject() throws IOException {
        command.load = true;
        assertEquals(CliCommand.DONE, run(Culture.english(), true));
        assertEquals("{\"files\":[],\"records\":{\"core.account\":240,\"core.person\":400}}", out.toString().strip());
    }

    @Test
    void aRefusalIsToldInTheReadersLanguage() throws IOException {
        command.load = true;
        sample.refuse = true;
        assertEquals(CliCommand.SOME_REFUSED, run(Culture.persian(), false));
        assertTrue(err.toString().contains("شرکت نمونه"), err.toString());
    }

    private int run(Culture culture, boolean json) throws IOException {
        return command.run(new CliContext(new PrintWriter(out, true), new PrintWriter(err, true), culture, Path.of("/here"), json, false));
    }

    /** Does as it is told and remembers where. */
    private static final class FakeSample implements SampleData {
        private boolean refuse;
        private Path folder;

        @Override
        public Message description() {
            return Message.of(SampleCommand.class, "peyvand.sample.usage.description");
        }

        @Override
        public Outcome<Map<String, Long>> fill(Progress progress) {
            progress.subTask("half way");
            progress.subTask("half way");
            progress.subTask("nearly");
            return refuse ? Outcome.refused(description()) : Outcome.done(new TreeMap<>(Map.of("core.account", 240L, "core.person", 400L)));
        }

        @Override
        public Outcome<List<Path>> write(Path where, Progress progress) {
            folder = where;
            return Outcome.done(List.of(where.resolve("README.txt")));
        }
    }

    /** Knows nothing, so that identifiers are shown. */
    private static final class NoDescriptions implements EntityDescriptions {

        @Override
        public Collection<EntityDescription> all() {
            return List.of();
        }

        @Override
        public EntityDescription of(Class<?> type) {
            throw new IllegalArgumentException(type.getName());
        }

        @Override
        public Optional<EntityDescription> byId(String id) {
            return Optional.empty();
        }
    }
}
