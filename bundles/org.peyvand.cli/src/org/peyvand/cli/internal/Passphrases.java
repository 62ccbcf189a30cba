package org.peyvand.cli.internal;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.peyvand.base.text.Message;
import org.peyvand.cli.CliContext;
import org.peyvand.persistence.vault.Keyring;

/**
 * What opens an encrypted branch, as scripts and people give it: {@code --passphrase-file FILE} (a descriptor as {@code /dev/fd/3}, or {@code -} for
 * standard input), the variables {@value #FILE} and {@value #TEXT} of the environment, or typed at a terminal.
 */
final class Passphrases {
    static final String FILE = "PEYVAND_PASSPHRASE_FILE";
    static final String TEXT = "PEYVAND_PASSPHRASE";

    private Passphrases() {
    }

    /** What is given; empty when nothing is. The caller wipes it. */
    static Optional<char[]> given(GlobalOptions options, CliContext context) throws IOException {
        String named = System.getenv(FILE);
        Path file = options.passphraseFile != null ? options.passphraseFile : named == null || named.isBlank() ? null : Path.of(named);
        if (file != null) {
            return Optional.of(read(file, context));
        }
        return Optional.ofNullable(System.getenv(TEXT)).filter(text -> !text.isEmpty()).map(String::toCharArray);
    }

    /** The first line of a file, or of standard input for {@code -}. Says so when others may read the file. */
    static char[] read(Path named, CliContext context) throws IOException {
        if (named.toString().equals("-")) {
            return PasswordFile.read(System.in);
        }
        Path file = context.resolve(named);
        if (!file.startsWith("/dev") && !file.startsWith("/proc") && PasswordFile.isOpenToOthers(file)) {
            context.complain(Message.of(Entry.class, "signin.file.open", file));
        }
        return PasswordFile.read(file);
    }

    /** Lets the ring of keys try what is given on whatever is locked. */
    static void offer(GlobalOptions options, Keyring keyring, CliContext context) throws IOException {
        Optional<char[]> given = given(options, context);
        if (given.isPresent()) {
            keyring.offer(given.get());
            Arrays.fill(given.get(), '\0');
        }
    }

    /** Has a person type it; empty where nobody sits at a terminal. */
    static Optional<char[]> typed(Message question, CliContext context) {
        Console console = Boolean.getBoolean("peyvand.terminal") ? System.console() : null;
        return Optional.ofNullable(console).map(one -> one.readPassword("%s ", question.in(context.culture()))).filter(line -> line.length > 0);
    }
}
