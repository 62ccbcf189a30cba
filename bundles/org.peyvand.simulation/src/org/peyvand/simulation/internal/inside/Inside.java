package org.peyvand.simulation.internal.inside;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.osgi.framework.BundleContext;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.model.Branch;
import org.peyvand.core.model.User;
import org.peyvand.nodes.inside.Services;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.sync.BranchBook;
import org.peyvand.sync.BranchSync;
import org.peyvand.sync.HeadDesk;
import org.peyvand.sync.Verification;
import org.peyvand.sync.protocol.Calls;
import org.peyvand.sync.protocol.RemoteHead;

/** What the simulation has done within a node; speaks with classes of the platform only, since each framework loads its own. */
public final class Inside implements BiFunction<String, Object, Object> {
    private final BundleContext context;

    /** @param context of the node's framework */
    public Inside(BundleContext context) {
        this.context = context;
    }

    <S> S service(Class<S> type) {
        return new Services(context).get(type);
    }

    UnitOfWork work() {
        return service(UnitOfWork.class);
    }

    @Override
    public Object apply(String command, Object argument) {
        return switch (command) {
            case "power" -> new Powered(context).over((BooleanSupplier) argument);
            case "open" -> service(CurrentUserService.class).user().getId().toString();
            case "branch" -> branch((String) argument);
            case "join" -> {
                service(BranchSync.class).join(UUID.fromString((String) argument));
                yield null;
            }
            case "incarnation" -> service(BranchSync.class).status().incarnation().toString();
            case "answer" -> answer((Object[]) argument);
            case "sync" -> sync(argument);
            case "edit" -> new Edits(this).run((Object[]) argument);
            case "structure" -> work().read(session -> null);
            case "verify" -> verify(argument);
            case "target" -> new Beneath(this).target((String[]) argument);
            case "beneath" -> new Beneath(this).change((String[]) argument);
            case "decide" -> new Decisions(this).next((String) argument);
            case "state" -> new States(this).own();
            case "keys" -> new States(this).keys();
            case "scope" -> new States(this).of((String[]) argument);
            case "inbox" -> new States(this).inbox();
            default -> throw new IllegalArgumentException(command);
        };
    }

    /** A branch with somebody who works in it: both identifiers. */
    private List<String> branch(String name) {
        Outcome<Branch> opened = service(BranchBook.class).open(name);
        if (!opened.isDone()) {
            throw new IllegalStateException(opened.diagnostics().toString());
        }
        UUID branch = opened.value().getId();
        UUID user = work().read(session -> session.trusted().first(Query.of(User.class).where(Criteria.where("branch").is(branch))).orElseThrow().getId());
        return List.of(branch.toString(), user.toString());
    }

    private byte[] answer(Object[] call) {
        try {
            return Calls.answer(service(HeadDesk.class).of(UUID.fromString((String) call[0])), (byte[]) call[1]);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private Map<String, Long> sync(Object bearer) {
        UnaryOperator<byte[]> calls = (UnaryOperator<byte[]>) bearer;
        return told(service(BranchSync.class).sync(new RemoteHead(calls::apply), Progress.none()));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Long> verify(Object bearer) {
        UnaryOperator<byte[]> calls = (UnaryOperator<byte[]>) bearer;
        Verification done = service(BranchSync.class).verify(new RemoteHead(calls::apply), Progress.none());
        Map<String, Long> told = new HashMap<>(told(done.result()));
        told.putAll(Map.of("compared", done.compared(), "different", done.different(), "repaired", done.repaired()));
        done.named().forEach(key -> told.put(key.entity() + ' ' + key.id(), 1L));
        return told;
    }

    private static Map<String, Long> told(BranchSync.Result done) {
        return Map.of("pushed", done.pushed(), "pulled", done.pulled(), "conflicts", done.conflicts(), "held", done.held(), "loaded", done.loaded());
    }
}
