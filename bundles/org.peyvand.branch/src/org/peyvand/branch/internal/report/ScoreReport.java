package org.peyvand.branch.internal.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Message;
import org.peyvand.branch.ScoreLine;
import org.peyvand.branch.ScoreWords;
import org.peyvand.branch.Scorecard;
import org.peyvand.branch.Scorecard.Card;
import org.peyvand.core.report.Column;
import org.peyvand.core.report.Column.Kind;
import org.peyvand.core.report.ReportData;
import org.peyvand.core.report.ReportRefused;
import org.peyvand.core.report.ReportRequest;
import org.peyvand.core.report.ReportSource;

/** {@code branch.scorecard}: goals with their indicators, targets and actions on paper. */
@Component
public final class ScoreReport implements ReportSource {
    private static final List<String> COLUMNS = List.of("name", "state", "actual", "target", "reached", "trend", "who");
    private final Scorecard scores;

    /** Made by Declarative Services. */
    @Activate
    public ScoreReport(@Reference Scorecard scores) {
        this.scores = scores;
    }

    @Override
    public ReportData load(ReportRequest request) {
        Culture culture = request.culture();
        Card card = OnPaper.read(scores.read(request.parameter("branch").map(this::branch).orElse(null), OnPaper.days(request)));
        List<List<Object>> rows = new ArrayList<>();
        card.goals().forEach(goal -> add(goal, 0, new ScoreWords(culture), rows));
        Map<String, Object> values = OnPaper.head(card.branchName(), card.span(), card.currency(), culture);
        List<Column> columns = new ArrayList<>();
        COLUMNS.forEach(name -> columns.add(new Column(name, word("column." + name, culture), Kind.TEXT)));
        columns.add(new Column("due", word("column.due", culture), Kind.DATE));
        return new ReportData(word("score.title", culture), columns, rows, values, List.of());
    }

    private static String word(String key, Culture culture) {
        return Message.of(ScoreReport.class, key).in(culture);
    }

    /** By its identifier or its name. */
    private UUID branch(String asked) {
        return scores.offices().stream().filter(one -> one.id().toString().equals(asked) || one.name().equalsIgnoreCase(asked)).findFirst()
            .orElseThrow(() -> new ReportRefused(Message.of(ScoreReport.class, "branch.unknown", asked))).id();
    }

    /** With a sign in place of the arrow, which typefaces of paper do not have. */
    private static String trend(ScoreLine line, ScoreWords words) {
        return words.trend(line).replace("▲ ", "\u200e+").replace("▼ ", "\u200e-");
    }

    private static void add(ScoreLine line, int depth, ScoreWords words, List<List<Object>> rows) {
        rows.add(Arrays.asList(OnPaper.below(depth) + line.name(), words.state(line), words.value(line), words.target(line), words.attainment(line), trend(line, words),
            line.who(), line.due()));
        line.below().forEach(below -> add(below, depth + 1, words, rows));
    }
}
