package org.peyvand.cli.internal;

import java.util.List;
import java.util.stream.Collectors;
import org.peyvand.base.text.Message;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in one sentence; picocli itself only speaks English. */
final class UsageErrors {

    private UsageErrors() {
    }

    static Message sentence(ParameterException error) {
        return switch (error) {
            case UnmatchedArgumentException unmatched -> Message.of(UsageErrors.class, "usage.unknown", String.join(" ", unmatched.getUnmatched()));
            case MissingParameterException missing when !missing.getMissing().isEmpty() ->
                    Message.of(UsageErrors.class, "usage.missing", names(missing.getMissing()));
            case ParameterException about when about.getArgSpec() != null && about.getValue() != null ->
                    Message.of(UsageErrors.class, "usage.value", name(about.getArgSpec()), about.getArgSpec().paramLabel(), about.getValue());
            default -> Message.of(UsageErrors.class, "usage.other", String.valueOf(error.getMessage()));
        };
    }

    private static String names(List<ArgSpec> arguments) {
        return arguments.stream().map(UsageErrors::name).collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
