package org.peyvand.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peyvand.cli.CliCommand;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.sales.model.Stage;
import org.peyvand.testing.MemoryDatabase;

/** A command in Persian on a new database makes a Persian installation, and works in the name of whom it is told. */
@ExtendWith(MemoryDatabase.class)
class PersianInstallationTest extends TypedCommands {

    @Test
    void everythingSpeaksTheLanguageOfTheCommand(CommandLineHost host, UnitOfWork work, CurrentUserService current) throws Exception {
        assertEquals(CliCommand.DONE, run(host, "sample", "--load", "--lang", "fa"));
        assertTrue(err.toString().contains("شعبه‌ها و کاربران") && !err.toString().contains("Branches"), err.toString());
        Set<String> stages = work.read(session -> session.list(Query.of(Stage.class))).stream().map(Stage::getName).collect(Collectors.toSet());
        assertTrue(stages.stream().allMatch(name -> name.matches("[\\p{InArabic}\\u200C ]+")), stages.toString());

        User other = work.read(session -> session.first(Query.of(User.class).where(Criteria.where("id").isNot(current.userId())))).orElseThrow();
        Files.writeString(folder.resolve("accounts.csv"), "Account number,Account name\nX-1,Under another name\n");
        assertEquals(CliCommand.DONE, run(host, "import", "accounts.csv", "--yes", "--lang", "en", "--user", other.getLogin()));
        Account account = work.read(session -> session.first(Query.of(Account.class).where(Criteria.where("number").is("X-1")))).orElseThrow();
        assertEquals(other.getId(), account.getCreatedBy());
        assertEquals(other.getBranch() == null ? null : current.branchId(), account.getBranchId());

        assertEquals(CliCommand.WRONG_USAGE, run(host, "report", "--lang", "en", "--user", "nobody"));
        assertEquals("There is no user \"nobody\" here.\n", err.toString());
        assertEquals("", out.toString());
    }

    private int run(CommandLineHost host, String... arguments) {
        return type(host, List.of(arguments));
    }
}
