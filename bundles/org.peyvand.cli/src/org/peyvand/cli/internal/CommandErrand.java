package org.peyvand.cli.internal;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Message;
import org.peyvand.safety.Errand;

/**
 * Runs a command for another process of this computer, within the rights of whoever works in this one, and gives back what it said. Everything about it
 * was parsed there already: {@code word.0}, {@code word.1} … are the words, {@code folder} is where relative names are meant from.
 */
abstract class CommandErrand implements Errand {
    private static final String WORD = "word.";
    private static final String FOLDER = "folder";
    private static final String CODE = "code";
    private static final String OUT = "out";
    private static final String ERR = "err";
    private static final String PROGRESS = "\r\u001b\\[K[^\r]*\r";

    private final BundleContext context;
    private final String name;

    /**
     * @param context the host is looked for when it is needed: its commands ask the channel themselves
     * @param name of the command
     */
    CommandErrand(BundleContext context, String name) {
        this.context = context;
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    /** What is asked for. */
    static Map<String, String> arguments(List<String> words, Path folder) {
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put(FOLDER, folder.toString());
        for (int i = 0; i < words.size(); i++) {
            arguments.put(WORD + i, words.get(i));
        }
        return arguments;
    }

    /** What came of it, on the side of whoever asked; its exit code. */
    static int told(Map<String, String> answer, PrintWriter out, PrintWriter err) {
        out.print(answer.getOrDefault(OUT, ""));
        out.flush();
        err.print(answer.getOrDefault(ERR, ""));
        err.flush();
        return Integer.parseInt(answer.get(CODE));
    }

    @Override
    public Outcome<Map<String, String>> run(Map<String, String> arguments, Culture culture, Progress progress) {
        List<String> words = new ArrayList<>();
        for (int i = 0; arguments.containsKey(WORD + i); i++) {
            words.add(arguments.get(WORD + i));
        }
        ServiceReference<CommandLineHost> reference = context.getServiceReference(CommandLineHost.class);
        CommandLineHost host = reference == null ? null : context.getService(reference);
        if (host == null) {
            return Outcome.refused(Message.of(CommandErrand.class, "carried.nobody"));
        }
        try {
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            int code = host.runHere(words, new PrintWriter(out, true), new PrintWriter(err, true), Path.of(arguments.get(FOLDER)));
            return Outcome.done(Map.of(CODE, Integer.toString(code), OUT, out.toString(), ERR, err.toString().replaceAll(PROGRESS, "")));
        } finally {
            context.ungetService(reference);
        }
    }
}
