package org.peyvand.exchange.internal.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peyvand.exchange.ColumnMapping;
import org.peyvand.exchange.internal.target.HeaderText;
import org.peyvand.exchange.internal.target.Slot;
import org.peyvand.exchange.internal.target.Target;
import org.peyvand.exchange.internal.target.Targets;
import org.peyvand.persistence.meta.AttributeKind;

/** Finds out by headers, values and the file's name what a table is. */
final class Suggester {
    private static final Set<String> GENERAL = Set.of("id", "name", "code", "title", "type", "description", "names", "number", "status", "date", "note", "notes",
            "نام", "کد", "عنوان", "نوع", "شماره", "توضیح", "تاریخ", "وضعیت");
    private static final Locale PERSIAN = Locale.of("fa");
    private final Targets targets;
    private final Map<String, Map<String, String>> labels = new HashMap<>();

    Suggester(Targets targets) {
        this.targets = targets;
    }

    /** The target that fits best; empty when none fits. */
    Optional<Suggestion> best(Table table) {
        return targets.all().stream().map(target -> suggest(table, target)).filter(Suggestion::fits)
                .max(Comparator.comparingDouble(Suggestion::score).thenComparing(suggestion -> -suggestion.target().order()));
    }

    /** How the table would come in as a target. */
    Suggestion suggest(Table table, Target target) {
        List<String> paths = paths(table, target);
        List<ColumnMapping> columns = new ArrayList<>();
        double weight = 0;
        int mapped = 0;
        for (int i = 0; i < paths.size(); i++) {
            String header = table.headers().get(i);
            String path = paths.get(i);
            List<String> values = table.values(i);
            columns.add(ColumnMapping.of(header, path).withFormat(path.isEmpty() ? "" : ValueForms.format(target, path, header, values, table)));
            if (!path.isEmpty() && (!values.isEmpty() || table.samples().isEmpty())) {
                mapped++;
                weight += GENERAL.contains(HeaderText.of(header)) ? 0.5 : 1;
            }
        }
        double coverage = table.filled() == 0 ? 0 : (double) mapped / table.filled();
        return new Suggestion(target, columns, weight, coverage, named(table, target), satisfied(target, columns));
    }

    /** A path for each column; where several columns want the same, the one with the most usual header gets it. */
    private List<String> paths(Table table, Target target) {
        List<String> paths = new ArrayList<>();
        Map<String, Integer> taken = new HashMap<>();
        for (int i = 0; i < table.headers().size(); i++) {
            String path = path(target, table.headers().get(i), table.values(i)).orElse("");
            paths.add(path);
            Integer other = path.isEmpty() || mayRepeat(target, path) ? null : taken.putIfAbsent(path, i);
            if (other != null) {
                boolean better = rank(table, target, i) < rank(table, target, other);
                paths.set(better ? other : i, "");
                taken.put(path, better ? i : other);
            }
        }
        return paths;
    }

    /** Columns without any value give way to others. */
    private long rank(Table table, Target target, int column) {
        long blank = table.values(column).isEmpty() ? 1L << 40 : 0;
        return blank + targets.words().rank(target.id(), HeaderText.of(table.headers().get(column)));
    }

    private Optional<String> path(Target target, String header, List<String> values) {
        String words = HeaderText.of(header);
        if (words.isEmpty() || header.startsWith("#")) {
            return header.startsWith("#") ? ValueForms.path(target, values) : Optional.empty();
        }
        Optional<String> known = targets.words().path(target.id(), words);
        if (known.isPresent()) {
            return known.filter(path -> !path.equals("-")).filter(path -> target.slot(path).isPresent());
        }
        String labelled = labels.computeIfAbsent(target.id(), id -> labels(target)).get(words);
        return Optional.ofNullable(labelled).filter(path -> target.slot(path).filter(slot -> ValueForms.fits(slot, values)).isPresent());
    }

    /** Names and labels of all paths, in both languages. */
    private static Map<String, String> labels(Target target) {
        Map<String, String> labels = new HashMap<>();
        for (String path : target.paths()) {
            labels.putIfAbsent(HeaderText.of(path), path);
            labels.putIfAbsent(HeaderText.of(target.label(path, Locale.ENGLISH)), path);
            labels.putIfAbsent(HeaderText.of(target.label(path, PERSIAN)), path);
        }
        return labels;
    }

    private static boolean mayRepeat(Target target, String path) {
        return target.list(path).isPresent() || target.slot(path).map(Slot::attribute)
                .filter(attribute -> attribute.kind() == AttributeKind.LONG_TEXT || attribute.name().toLowerCase(Locale.ROOT).contains("address")
                        || attribute.name().equals("street")).isPresent();
    }

    private static boolean satisfied(Target target, List<ColumnMapping> columns) {
        Set<String> paths = new HashSet<>(columns.stream().map(ColumnMapping::path).toList());
        return target.needs().stream().anyMatch(paths::containsAll);
    }

    /** The number of words of the longest usual name that the file's name contains. */
    private static int named(Table table, Target target) {
        String file = table.file().getFileName().toString();
        String words = " " + HeaderText.of(file.contains(".") ? file.substring(0, file.lastIndexOf('.')) : file) + " "
                + HeaderText.of(table.sheet()) + " ";
        return target.files().stream().filter(name -> words.contains(" " + name + " ")).mapToInt(name -> name.split(" ").length).max().orElse(0);
    }
}
