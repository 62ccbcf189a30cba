package org.peyvand.cli.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Optional;
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

/** {@code ./peyvand encrypt}: encrypts the branch, or changes what opens it. */
@Component(service = CliCommand.class)
public final class EncryptCommand implements CliCommand, ForOthers {
    private final Encryption encryption;
    private GlobalOptions options;

    @Option(names = "--status")
    boolean status;

    @Option(names = "--key-store")
    boolean keyStore;

    @Option(names = "--no-key-store")
    boolean noKeyStore;

    @Option(names = "--change-passphrase")
    boolean changePassphrase;

    @Option(names = "--new-passphrase-file", paramLabel = "FILE")
    Path newPassphraseFile;

    @Option(names = "--recovery")
    boolean recovery;

    @Option(names = "--recovery-file", paramLabel = "FILE")
    Path recoveryFile;

    @Option(names = "--delete-plain")
    boolean deletePlain;

    /** Made by Declarative Services. */
    @Activate
    public EncryptCommand(@Reference Encryption encryption) {
        this.encryption = encryption;
    }

    @Override
    public String name() {
        return "encrypt";
    }

    @Override
    public void asking(GlobalOptions given) {
        options = given;
    }

    /** Nobody can be asked for in a folder that has no database yet. */
    @Override
    public boolean opensDatabase() {
        return !status && encryption.state().present();
    }

    @Override
    public int run(CliContext context) throws IOException {
        Encryption.State state = encryption.state();
        if (status) {
            return status(state, context);
        }
        if (recoveryFile != null && Files.exists(context.resolve(recoveryFile))) {
            context.complain(Message.of(EncryptCommand.class, "encrypt.recovery.there", context.resolve(recoveryFile).toString()));
            return WRONG_USAGE;
        }
        if (state.encrypted()) {
            encryption.finish(SignInWay.COMMAND_LINE);
        }
        if (changePassphrase) {
            return change(context);
        }
        if (recovery) {
            return recover(context);
        }
        if (noKeyStore || state.encrypted() && keyStore) {
            return told(encryption.keepInStore(!noKeyStore, SignInWay.COMMAND_LINE), noKeyStore ? "encrypt.store.out" : "encrypt.store.in", context);
        }
        return turnOn(context);
    }

    private static int status(Encryption.State state, CliContext context) {
        if (context.json()) {
            JsonOutput.print(context.out(), json -> {
                json.writeBooleanField("encrypted", state.encrypted());
                json.writeBooleanField("passphrase", state.passphrase());
                json.writeStringField("keyStore", state.keptIn().orElse(""));
                json.writeArrayFieldStart("plain");
                for (Path one : state.plain()) {
                    json.writeString(one.toString());
                }
                json.writeEndArray();
            });
            return DONE;
        }
        context.say(Message.of(EncryptCommand.class, !state.possible() ? "encrypt.state.server" : state.encrypted() ? "encrypt.state.on" : "encrypt.state.off"));
        if (state.encrypted()) {
            context.say(Message.of(EncryptCommand.class, "encrypt.state.opened", Message.of(EncryptCommand.class, state.passphrase() ? "encrypt.yes" : "encrypt.no"),
                state.keptIn().orElse("–")));
            plain(state, context);
        }
        return DONE;
    }

    private static void plain(Encryption.State state, CliContext context) {
        if (!state.plain().isEmpty()) {
            context.complain(Message.of(EncryptCommand.class, "encrypt.plain", state.plain().size()));
            state.plain().forEach(one -> context.err().println("    " + one));
        }
    }

    private int turnOn(CliContext context) throws IOException {
        char[] passphrase = Passphrases.given(options, context).or(() -> keyStore ? Optional.empty() : chosen(context)).orElse(null);
        if (passphrase == null && !keyStore) {
            context.complain(Message.of(EncryptCommand.class, "encrypt.how"));
            return WRONG_USAGE;
        }
        try {
            Outcome<Encryption.Done> done = encryption.turnOn(new Encryption.Protection(passphrase, keyStore), deletePlain, SignInWay.COMMAND_LINE, new ProgressLine(context.err()));
            if (done.isDone()) {
                context.say(Message.of(EncryptCommand.class, "encrypt.done"));
                show(done.value().recoveryKey(), context);
                plain(encryption.state(), context);
                return DONE;
            }
            context.complain(done.diagnostics());
            return FAILED;
        } finally {
            wipe(passphrase);
        }
    }

    /** Typed twice; empty where nobody sits at a terminal or the two are not the same. */
    private static Optional<char[]> chosen(CliContext context) {
        Optional<char[]> first = Passphrases.typed(Message.of(EncryptCommand.class, "encrypt.type"), context);
        Optional<char[]> second = first.flatMap(one -> Passphrases.typed(Message.of(EncryptCommand.class, "encrypt.again"), context));
        return first.filter(one -> second.filter(two -> Arrays.equals(one, two)).isPresent());
    }

    private int change(CliContext context) throws IOException {
        char[] old = Passphrases.given(options, context).or(() -> Passphrases.typed(Message.of(EncryptCommand.class, "encrypt.old"), context)).orElse(null);
        char[] fresh = newPassphraseFile != null ? Passphrases.read(newPassphraseFile, context) : chosen(context).orElse(null);
        if (fresh == null) {
            context.complain(Message.of(EncryptCommand.class, "encrypt.how.change"));
            return WRONG_USAGE;
        }
        try {
            return told(encryption.changePassphrase(old, fresh, SignInWay.COMMAND_LINE), "encrypt.changed", context);
        } finally {
            wipe(old);
            wipe(fresh);
        }
    }

    private int recover(CliContext context) throws IOException {
        char[] secret = Passphrases.given(options, context).or(() -> Passphrases.typed(Message.of(EncryptCommand.class, "encrypt.old"), context)).orElse(null);
        try {
            Outcome<String> made = encryption.newRecoveryKey(secret, SignInWay.COMMAND_LINE);
            if (made.isDone()) {
                show(made.value(), context);
                return DONE;
            }
            context.complain(made.diagnostics());
            return FAILED;
        } finally {
            wipe(secret);
        }
    }

    /** Once and never again. */
    private void show(String key, CliContext context) throws IOException {
        if (recoveryFile != null) {
            Path file = context.resolve(recoveryFile);
            boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
            Files.createFile(file, posix ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))} : new FileAttribute<?>[0]);
            Files.writeString(file, key + "\n", StandardCharsets.US_ASCII);
            context.say(Message.of(EncryptCommand.class, "encrypt.recovery.file", file.toString()));
        } else if (context.json()) {
            JsonOutput.print(context.out(), json -> json.writeStringField("recoveryKey", key));
        } else {
            context.say(Message.of(EncryptCommand.class, "encrypt.recovery", key));
        }
    }

    private static int told(Outcome<?> outcome, String key, CliContext context) {
        if (outcome.isDone()) {
            context.say(Message.of(EncryptCommand.class, key));
            return DONE;
        }
        context.complain(outcome.diagnostics());
        return FAILED;
    }

    private static void wipe(char[] secret) {
        if (secret != null) {
            Arrays.fill(secret, '\0');
        }
    }
}
