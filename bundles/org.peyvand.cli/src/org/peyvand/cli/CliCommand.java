package org.peyvand.cli;

/**
 * One command of {@code ./peyvand}. Implementations are DS components with picocli's {@code @Option} and
 * {@code @Parameters} on their fields, which get their first values back before every run.
 *
 * <p>Help texts come from the bundle {@code messages} beside the class: {@code peyvand.NAME.usage.description} and
 * {@code peyvand.NAME.OPTION} for every option.
 */
public interface CliCommand {

    /** Exit code: everything was done. */
    int DONE = 0;
    /** Exit code: some of the input was refused; the output says where it stands. */
    int SOME_REFUSED = 1;
    /** Exit code: the command line itself was wrong. */
    int WRONG_USAGE = 2;
    /** Exit code: nothing was done, because of a failure that is told in one sentence. */
    int FAILED = 3;

    /** Exit code: nothing was done, because passwords are demanded here and nobody has signed in. */
    int NOT_ADMITTED = 4;

    /** The word typed after {@code ./peyvand}: lower case letters. */
    String name();

    /** Whether, with the options it has now, it looks at the data of the folder, so that somebody has to sign in where passwords are demanded. */
    default boolean needsSignIn() {
        return true;
    }

    /**
     * Whether, with the options it has now, it works in this process with the open database. Otherwise nobody is looked for in it: it may be
     * open elsewhere, or damaged. The command then sees itself who may have it done.
     */
    default boolean opensDatabase() {
        return true;
    }

    /**
     * Does the work.
     *
     * @return one of the exit codes of this interface
     * @throws Exception a failure; the host prints its sentence, and the stack trace only with {@code --debug}
     */
    int run(CliContext context) throws Exception;
}
