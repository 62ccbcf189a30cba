package org.peyvand.cli.internal;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.peyvand.base.text.Message;
import org.peyvand.cli.CliCommand;
import org.peyvand.cli.CliContext;
import picocli.CommandLine.Option;

/** {@code ./peyvand serve}, so that help knows it. The head office is a process of its own, which the start script begins instead of this one. */
@Component(service = CliCommand.class)
public final class ServeCommand implements CliCommand {

    @Option(names = "--port", paramLabel = "N")
    Integer port;

    @Option(names = "--host", paramLabel = "ADDRESS")
    String address;

    @Option(names = "--name", paramLabel = "NAME")
    List<String> names;

    @Override
    public String name() {
        return "serve";
    }

    @Override
    public boolean needsSignIn() {
        return false;
    }

    @Override
    public boolean opensDatabase() {
        return false;
    }

    @Override
    public int run(CliContext context) {
        context.complain(Message.of(ServeCommand.class, "serve.script"));
        return WRONG_USAGE;
    }
}
