package org.peyvand.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.cli.CliCommand;
import org.peyvand.cli.CliContext;
import org.peyvand.core.CurrentUserService;
import org.peyvand.security.model.SignInWay;
import org.peyvand.security.signin.SignIn;
import org.peyvand.security.signin.SignedIn;

/**
 * In whose name a command works: that of the account of the operating system or of {@code --user}; where passwords are demanded, that of
 * {@code --user} with the password in {@code --password-file}.
 */
final class Entry {
    private final CurrentUserService users;
    private final SignIn signIn;

    Entry(CurrentUserService users, SignIn signIn) {
        this.users = users;
        this.signIn = signIn;
    }

    /** {@link CliCommand#DONE} when the command may start; else what it ends with, after a sentence. */
    int enter(GlobalOptions options, boolean needed, CliContext context) throws IOException {
        if (!needed && options.user == null) {
            return CliCommand.DONE;
        }
        if (!signIn.rules().demanded()) {
            return options.user == null ? CliCommand.DONE : told(users.workAs(options.user), CliCommand.WRONG_USAGE, context);
        }
        if (!needed) {
            return CliCommand.DONE;
        }
        if (options.user == null || options.passwordFile == null) {
            context.complain(Message.of(Entry.class, "signin.demanded"));
            return CliCommand.NOT_ADMITTED;
        }
        Path file = context.resolve(options.passwordFile);
        if (PasswordFile.isOpenToOthers(file)) {
            context.complain(Message.of(Entry.class, "signin.file.open", file));
        }
        char[] password = PasswordFile.read(file);
        try {
            Outcome<SignedIn> entered = signIn.signIn(options.user, password, SignInWay.COMMAND_LINE);
            if (entered.isDone() && entered.value().mustChange()) {
                context.complain(Message.of(Entry.class, "signin.change"));
                return CliCommand.NOT_ADMITTED;
            }
            return told(entered, CliCommand.NOT_ADMITTED, context);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private static int told(Outcome<?> outcome, int refused, CliContext context) {
        if (outcome.isDone()) {
            return CliCommand.DONE;
        }
        context.complain(outcome.diagnostics());
        return refused;
    }
}
