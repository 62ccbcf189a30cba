package org.peyvand.sync.internal.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.extensions.BrokenContribution;
import org.peyvand.extensions.Contribution;
import org.peyvand.extensions.Contributions;
import org.peyvand.extensions.Extensions;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.sync.TravelRules;
import org.peyvand.sync.internal.rule.Replication.Through;

/** What the modules say of how their records travel. */
@Component(service = {ReplicationRules.class, TravelRules.class})
public final class ReplicationRules implements TravelRules {
    static final String POINT = "org.peyvand.sync.replication";
    private static final Replication STAYS = new Replication(Scope.STAYS, true, false, Policy.HEAD, Map.of(), List.of());

    private final Extensions extensions;
    private final EntityDescriptions descriptions;
    private volatile Map<String, Replication> known;

    /** Made by Declarative Services. */
    @Activate
    public ReplicationRules(@Reference Extensions extensions, @Reference EntityDescriptions descriptions) {
        this.extensions = extensions;
        this.descriptions = descriptions;
    }

    /** How the records of an entity travel. */
    public Replication of(String entity) {
        return all().getOrDefault(entity, STAYS);
    }

    @Override
    public boolean isSteered(String entity) {
        return of(entity).steered();
    }

    private Map<String, Replication> all() {
        Map<String, Replication> present = known;
        if (present == null) {
            present = read();
            known = present;
        }
        return present;
    }

    private Map<String, Replication> read() {
        Map<String, Replication> rules = new HashMap<>();
        for (EntityDescription entity : descriptions.all()) {
            rules.put(entity.id(), new Replication(usual(entity), false, false, Policy.LATEST, Map.of(), List.of()));
        }
        Contributions.collect(extensions.of(POINT), contribution -> rules.put(contribution.required("id"), rule(contribution, rules.get(contribution.required("id")))));
        return Map.copyOf(rules);
    }

    private static Scope usual(EntityDescription entity) {
        return entity.part().isPresent() ? Scope.WHOLE : Scope.BRANCH;
    }

    private static Replication rule(Contribution said, Replication usual) {
        if (usual == null) {
            throw new BrokenContribution(said.bundle() + ": there is no entity " + said.required("id") + " to replicate");
        }
        Scope scope = said.attribute("scope").map(name -> constant(said, Scope.class, name)).orElse(usual.scope());
        Map<String, Policy> fields = new HashMap<>();
        for (Contribution field : said.children("field")) {
            fields.put(field.required("name"), constant(field, Policy.class, field.required("conflict")));
        }
        Policy policy = said.attribute("conflict").map(name -> constant(said, Policy.class, name)).orElse(usual.policy());
        return new Replication(scope, "down".equals(said.attribute("direction").orElse("both")), "true".equals(said.attribute("steered").orElse("false")), policy, Map.copyOf(fields),
            said.children("through").stream().map(one -> new Through(one.required("entity"), one.required("attribute"), one.attribute("branch").orElse("branchId"))).toList());
    }

    private static <T extends Enum<T>> T constant(Contribution said, Class<T> type, String name) {
        return List.of(type.getEnumConstants()).stream().filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name)).findFirst()
            .orElseThrow(() -> new BrokenContribution(said.bundle() + ": " + name + " is no " + type.getSimpleName().toLowerCase(Locale.ROOT)));
    }
}
