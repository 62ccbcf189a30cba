package org.peyvand.sales.internal.report;

import static org.peyvand.persistence.Criteria.all;
import static org.peyvand.persistence.Criteria.any;
import static org.peyvand.persistence.Criteria.everything;
import static org.peyvand.persistence.Criteria.where;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.peyvand.persistence.Aggregation;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.sales.model.StageState;

/**
 * Sums deals in the database. The day of a deal is the day it was closed; of an open deal the day it is expected to close, and where that
 * is unknown the day it was opened. Groups of time come as days, one row each at most, and are folded here.
 */
final class PipelineDeals {

    /** Which of its days counts for a deal. */
    private enum Slice {
        CLOSED("closedOn", where("state").isNot(StageState.OPEN)),
        EXPECTED("expectedCloseOn", all(where("state").is(StageState.OPEN), where("expectedCloseOn").isNotNull())),
        BEGUN("openedOn", all(where("state").is(StageState.OPEN), where("expectedCloseOn").isNull()));

        private final String day;
        private final Criterion deals;

        Slice(String day, Criterion deals) {
            this.day = day;
            this.deals = deals;
        }
    }

    private final Session session;
    private final ReportFilter filter;
    private final EntityDescription entity;

    /** @param entity that of deals */
    PipelineDeals(Session session, ReportFilter filter, EntityDescription entity) {
        this.session = session;
        this.filter = filter;
        this.entity = entity;
    }

    /** {@return rows with {@code currency} and {@code records} of the deals that have an amount} */
    List<Row> currencies() {
        return session.aggregate(Aggregation.of(Opportunity.class).where(all(where("amount").isNotNull(), chosen()))
                .groupBy("currency").count("records"));
    }

    /**
     * Sums the deals of each group.
     *
     * @param group    by what
     * @param currency the currency of amounts; deals without amount count whatever their currency
     * @return sums by label, in the order of labels
     */
    Map<GroupLabel, PipelineTally> tallies(PipelineGroup group, String currency) {
        Criterion deals = currency == null ? chosen() : all(chosen(), any(where("currency").is(currency), where("amount").isNull()));
        Map<GroupLabel, PipelineTally> tallies = new TreeMap<>();
        if (group.isTime()) {
            for (Slice slice : Slice.values()) {
                for (Row row : session.aggregate(sums(all(deals, slice.deals), slice.day))) {
                    GroupLabel label = group.label(row.get(slice.day, LocalDate.class), filter.calendar());
                    tallies.computeIfAbsent(label, key -> new PipelineTally()).add(row);
                }
            }
        } else {
            Map<Object, GroupLabel> labels = group.labels(session);
            Map<String, GroupLabel> lines = new HashMap<>();
            for (Row row : session.aggregate(sums(deals, group.path()))) {
                Object key = row.get(group.path());
                GroupLabel found = labels.getOrDefault(key, GroupLabel.of(key instanceof String ? key : null));
                // one name is one line, also where two pipelines have a stage of that name: the first place holds
                GroupLabel label = lines.computeIfAbsent(found.toString(), name -> first(labels, found));
                tallies.computeIfAbsent(label, line -> new PipelineTally()).add(row);
            }
        }
        return tallies;
    }

    /** Of the labels with one name the one that stands first. */
    private static GroupLabel first(Map<Object, GroupLabel> labels, GroupLabel found) {
        return labels.values().stream().filter(label -> label.toString().equals(found.toString()))
                .min(Comparator.comparingInt(GroupLabel::position)).orElse(found);
    }

    private static Aggregation sums(Criterion deals, String path) {
        return Aggregation.of(Opportunity.class).where(deals).groupBy(path, "state")
                .count("deals").sum("amount", "sum").sumProduct("amount", "probability", "weighted");
    }

    private Criterion chosen() {
        List<Criterion> parts = new ArrayList<>();
        filter.text("pipeline").ifPresent(name -> parts.add(where("pipeline.name").is(name)));
        filter.text("branch").ifPresent(name -> parts.add(any(where("owner.branch.name").is(name),
                all(where("owner.branch.name").isNull(), where("owner.team.branch.name").is(name)))));
        filter.text("agent").ifPresent(name -> parts.add(where("owner.displayName").is(name)));
        filter.text("product").ifPresent(name -> parts.add(where("product.name").is(name)));
        if (filter.from().isPresent() || filter.to().isPresent()) {
            List<Criterion> slices = new ArrayList<>();
            for (Slice slice : Slice.values()) {
                slices.add(all(slice.deals, within(slice.day)));
            }
            parts.add(any(slices.toArray(Criterion[]::new)));
        }
        parts.add(filter.extras(entity, ""));
        return all(parts.toArray(Criterion[]::new));
    }

    private Criterion within(String day) {
        List<Criterion> bounds = new ArrayList<>();
        filter.from().ifPresent(first -> bounds.add(where(day).atLeast(first)));
        filter.to().ifPresent(last -> bounds.add(where(day).atMost(last)));
        return all(bounds.toArray(Criterion[]::new));
    }
}
