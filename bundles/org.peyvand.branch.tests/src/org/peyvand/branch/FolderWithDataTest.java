package org.peyvand.branch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.base.Outcome;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.Records;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.persistence.model.ExtraField;
import org.peyvand.persistence.replay.LogReader;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.sales.model.Product;
import org.peyvand.sales.model.Quote;
import org.peyvand.sync.BranchSync;
import org.peyvand.sync.HeadLink;
import org.peyvand.testing.TestPlatform;

/** A folder in which somebody has worked does not become that of a branch: it is refused in words, before the head office is asked and before anything is changed. */
class FolderWithDataTest {
    /** Nobody listens there: whoever asks has not refused. */
    private static final String NOBODY = "https://localhost:1";
    private static final String CODE = "ABCD-EFGH-JKLM-NPQR-STUV";

    @TempDir
    private Path folder;

    private static <T extends DomainEntity> T stored(TestPlatform platform, T record) {
        Outcome<T> saved = platform.service(Records.class).save(record);
        assertTrue(saved.isDone(), () -> saved.diagnostics().toString());
        return saved.value();
    }

    private void work(TestPlatform platform) {
        ExtraField field = new ExtraField();
        field.setEntity("core.account");
        field.setLabelEn("Depth");
        stored(platform, field);
        Account first = new Account();
        first.setName("Zand");
        stored(platform, first);
        Account second = new Account();
        second.setName("Arg");
        second.setExtra("x_depth", "two metres");
        stored(platform, second);
        Opportunity deal = new Opportunity();
        deal.setName("Tiles");
        deal.setAmount(BigDecimal.TEN);
        deal.setCurrency("IRR");
        stored(platform, deal);
        Quote quote = new Quote();
        quote.setAccount(stored(platform, second));
        quote.setCurrency("IRR");
        stored(platform, quote);
    }

    private static String refused(Outcome<?> outcome, Locale language) {
        assertFalse(outcome.isDone());
        return outcome.diagnostics().getFirst().message().in(language);
    }

    private static boolean isPutAside(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.anyMatch(file -> file.getFileName().toString().endsWith("-joined") || file.getFileName().toString().equals("branch.pem"));
        }
    }

    @Test
    void whatPeopleHaveMadeIsNamedAndNothingIsChanged() throws IOException {
        try (TestPlatform platform = TestPlatform.in(folder)) {
            platform.service(CurrentUserService.class).user();
            work(platform);
            HeadLink link = platform.service(HeadLink.class);
            String before = platform.service(LogReader.class).last().toString();
            for (Outcome<?> outcome : List.of(link.enrol(NOBODY, CODE), link.enrolAnew(NOBODY, CODE))) {
                String said = refused(outcome, Locale.ENGLISH);
                assertTrue(said.contains(folder.toString()) && said.contains("2 Accounts, 1 Extra field, 1 Opportunity, 1 Quote") && said.contains("Nothing was changed, and the code is still good"), said);
                assertTrue(refused(outcome, Locale.of("fa")).contains("چیزی تغییر نکرد"), refused(outcome, Locale.of("fa")));
            }
            assertEquals(before, platform.service(LogReader.class).last().toString());
            assertEquals(null, platform.service(BranchSync.class).status().branch());
            assertEquals(2, platform.service(Records.class).list(Query.of(Account.class)).size());
            assertTrue(link.head().isEmpty());
            assertFalse(isPutAside(folder));
        }
    }

    @Test
    void whoHasOnlySetSomethingUpIsRefusedTooAndAFirstStartIsNot() throws IOException {
        try (TestPlatform platform = TestPlatform.in(folder)) {
            platform.service(CurrentUserService.class).user();
            HeadLink link = platform.service(HeadLink.class);
            assertTrue(refused(link.enrolAnew(NOBODY, CODE), Locale.ENGLISH).contains("localhost:1"), "a program that was only started goes on and asks");
            Product product = new Product();
            product.setName("Tile");
            stored(platform, product);
            assertTrue(refused(link.enrolAnew(NOBODY, CODE), Locale.ENGLISH).contains("1 Product"), () -> refused(link.enrolAnew(NOBODY, CODE), Locale.ENGLISH));
            User colleague = new User();
            colleague.setLogin("colleague");
            colleague.setDisplayName("Colleague");
            colleague.setBranch(platform.service(CurrentUserService.class).branch());
            stored(platform, colleague);
            assertTrue(refused(link.enrolAnew(NOBODY, CODE), Locale.ENGLISH).contains("1 User"), () -> refused(link.enrolAnew(NOBODY, CODE), Locale.ENGLISH));
            assertFalse(isPutAside(folder));
        }
    }
}
