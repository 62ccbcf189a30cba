package org.peyvand.cli.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.cli.CliCommand;
import org.peyvand.cli.CliContext;
import org.peyvand.safety.Encryption;
import org.peyvand.security.model.SignInWay;
import picocli.CommandLine.Option;

/** {@code ./peyvand decrypt --yes}: the files of the branch are plain again. */
@Component(service = CliCommand.class)
public final class DecryptCommand implements CliCommand {
    private final Encryption encryption;

    @Option(names = "--yes")
    boolean yes;

    /** Made by Declarative Services. */
    @Activate
    public DecryptCommand(@Reference Encryption encryption) {
        this.encryption = encryption;
    }

    @Override
    public String name() {
        return "decrypt";
    }

    @Override
    public int run(CliContext context) {
        if (!yes) {
            context.say(Message.of(DecryptCommand.class, "decrypt.ask"));
            return SOME_REFUSED;
        }
        Outcome<Encryption.Done> done = encryption.turnOff(SignInWay.COMMAND_LINE, new ProgressLine(context.err()));
        if (!done.isDone()) {
            context.complain(done.diagnostics());
            return FAILED;
        }
        context.say(Message.of(DecryptCommand.class, "decrypt.done"));
        return DONE;
    }
}
