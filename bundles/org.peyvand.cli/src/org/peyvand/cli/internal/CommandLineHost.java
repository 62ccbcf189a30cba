package org.peyvand.cli.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.cli.CliCommand;
import org.peyvand.cli.CliContext;
import org.peyvand.core.CurrentUserService;
import org.peyvand.persistence.Host;
import org.peyvand.persistence.WayIn;
import org.peyvand.persistence.vault.DatabaseLocked;
import org.peyvand.persistence.vault.Keyring;
import org.peyvand.safety.RunningPeyvand;
import org.peyvand.security.signin.SignIn;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Parses the words of the user, runs the one command they name and turns every failure into one sentence. */
@Component(service = CommandLineHost.class)
public final class CommandLineHost {

    private static final String BUNDLE = ".messages";

    /** Made once: picocli gives the options their first values back before every run. */
    private final CommandLine line;
    private final Entry entry;
    private final Host host;
    private final Keyring keyring;
    private final RunningPeyvand running;

    /** Takes the commands of all bundles, and who works here. */
    @Activate
    public CommandLineHost(@Reference(cardinality = ReferenceCardinality.MULTIPLE,
            policyOption = ReferencePolicyOption.GREEDY) List<CliCommand> commands, @Reference CurrentUserService users, @Reference SignIn signIn,
            @Reference Host host, @Reference Keyring keyring, @Reference RunningPeyvand running) {
        this.running = running;
        this.host = host;
        this.entry = new Entry(users, signIn);
        this.keyring = keyring;
        this.line = commandLine(commands.stream().sorted(Comparator.comparing(CliCommand::name)).toList());
    }

    /**
     * Runs one command.
     *
     * @param folder what relative paths are resolved against
     * @return the exit code
     */
    public synchronized int run(List<String> arguments, PrintWriter out, PrintWriter err, Path folder) {
        Locale language = GlobalOptions.language(valueOf(arguments, "--lang"));
        Locale machine = Locale.getDefault();
        Locale.setDefault(language);    // what services make by themselves is named in this language too: see Workplace
        try {
            return run(arguments, language, out, err, folder);
        } finally {
            Locale.setDefault(machine);
        }
    }

    private int run(List<String> arguments, Locale language, PrintWriter out, PrintWriter err, Path folder) {
        speak(language);
        line.setOut(out).setErr(err);
        try {
            ParseResult parsed = line.parseArgs(helpFirst(arguments));
            Integer help = CommandLine.executeHelpRequest(parsed);
            if (help != null) {
                return help;
            }
            if (!parsed.hasSubcommand()) {
                line.usage(out);
                return CliCommand.DONE;
            }
            return runParsed(parsed.subcommand(), arguments, out, err, folder);
        } catch (ParameterException e) {
            err.println(UsageErrors.sentence(e).in(language));
            err.println(Message.of(CommandLineHost.class, "usage.hint", e.getCommandLine().getCommandName()).in(language));
            return CliCommand.WRONG_USAGE;
        }
    }

    /** Runs a command that another process has parsed already, in this one, which has the folder open: nobody is looked for, nothing else changes here. */
    synchronized int runHere(List<String> arguments, PrintWriter out, PrintWriter err, Path folder) {
        ParseResult parsed = line.parseArgs(arguments.toArray(String[]::new)).subcommand();
        CommandSpec spec = parsed.commandSpec();
        GlobalOptions global = (GlobalOptions) spec.mixins().get("global").userObject();
        var context = new CliContext(out, err, global.culture(), folder, global.json, global.debug);
        try {
            return ((CliCommand) spec.userObject()).run(context);
        } catch (Exception e) {
            Failures.tell(e, context);
            return CliCommand.FAILED;
        } finally {
            spec.args().forEach(argument -> argument.setValue(argument.initialValue()));
        }
    }

    private int runParsed(ParseResult parsed, List<String> arguments, PrintWriter out, PrintWriter err, Path folder) {
        CommandSpec spec = parsed.commandSpec();
        GlobalOptions global = (GlobalOptions) spec.mixins().get("global").userObject();
        var context = new CliContext(out, err, global.culture(), folder, global.json, global.debug);
        try {
            CliCommand command = (CliCommand) spec.userObject();
            if (command instanceof Carried && running.isOpen()) {
                return carried(command, arguments, global, context);
            }
            host.is(new WayIn(WayIn.Kind.COMMAND, command.name()));
            Passphrases.offer(global, keyring, context);
            if (command instanceof ForOthers others) {
                others.asking(global);
            }
            return enterAndRun(command, global, context);
        } catch (DatabaseLocked e) {
            Failures.tell(e, context);
            return CliCommand.NOT_ADMITTED;
        } catch (Exception e) {
            Failures.tell(e, context);
            return CliCommand.FAILED;
        } finally {
            // commands outlive this host: the next one must find them as they were
            spec.args().forEach(argument -> argument.setValue(argument.initialValue()));
        }
    }

    private int carried(CliCommand command, List<String> arguments, GlobalOptions global, CliContext context) throws IOException {
        Elsewhere elsewhere = new Elsewhere(running);
        elsewhere.asking(global);
        Outcome<Map<String, String>> answer = elsewhere.ask(command.name(), CommandErrand.arguments(arguments, context.folder()), context);
        if (!answer.isDone()) {
            context.complain(answer.diagnostics());
            return CliCommand.FAILED;
        }
        return CommandErrand.told(answer.value(), context.out(), context.err());
    }

    private int enterAndRun(CliCommand command, GlobalOptions global, CliContext context) throws Exception {
        if (!command.opensDatabase()) {
            return command.run(context);
        }
        int code;
        try {
            code = entry.enter(global, command.needsSignIn(), context);
        } catch (DatabaseLocked e) {
            Optional<char[]> typed = Passphrases.typed(Message.of(CommandLineHost.class, "passphrase.type"), context);
            if (typed.isEmpty()) {
                throw e;
            }
            keyring.offer(typed.get());
            Arrays.fill(typed.get(), '\0');
            code = entry.enter(global, command.needsSignIn(), context);
        }
        return code == CliCommand.DONE ? command.run(context) : code;
    }

    /** {@code help import} and {@code help} are what people type; picocli knows {@code import --help}. */
    private static String[] helpFirst(List<String> arguments) {
        List<String> words = new ArrayList<>(arguments);
        if (!words.isEmpty() && words.getFirst().equals("help")) {
            words.removeFirst();
            words.add("--help");
        }
        return words.toArray(String[]::new);
    }

    private static CommandLine commandLine(List<CliCommand> commands) {
        CommandSpec root = CommandSpec.create().name("peyvand");
        root.addMixin("global", CommandSpec.forAnnotatedObject(new GlobalOptions()));
        var line = new CommandLine(root);
        for (CliCommand command : commands) {
            CommandSpec spec = CommandSpec.forAnnotatedObject(command).name(command.name());
            spec.addMixin("global", CommandSpec.forAnnotatedObject(new GlobalOptions()));
            line.addSubcommand(command.name(), new CommandLine(spec));
        }
        return line;
    }

    private void speak(Locale language) {
        ResourceBundle host = texts(CommandLineHost.class, language);
        line.getCommandSpec().resourceBundle(new TextsOf(host, null));
        for (CommandLine command : line.getSubcommands().values()) {
            Class<?> owner = command.getCommandSpec().userObject().getClass();
            command.getCommandSpec().resourceBundle(new TextsOf(texts(owner, language), host));
        }
    }

    private static ResourceBundle texts(Class<?> owner, Locale language) {
        return ResourceBundle.getBundle(owner.getPackageName() + BUNDLE, language, owner.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static String valueOf(List<String> arguments, String option) {
        for (int i = 0; i < arguments.size(); i++) {
            String word = arguments.get(i);
            if (word.startsWith(option + "=")) {
                return word.substring(option.length() + 1);
            }
            if (word.equals(option) && i + 1 < arguments.size()) {
                return arguments.get(i + 1);
            }
        }
        return null;
    }
}
