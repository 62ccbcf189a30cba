package org.peyvand.bench.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.peyvand.core.Records;
import org.peyvand.persistence.Aggregation;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;

/** Notes what a piece of the workbench reads through the services, so that the same can be read again without what it makes of it. */
final class ReadLog {

    private final UnitOfWork work;
    private final List<Function<Session, Object>> reads = new ArrayList<>();

    ReadLog(UnitOfWork work) {
        this.work = work;
    }

    /** The records service, with each question noted. */
    Records records(Records behind) {
        return noting(Records.class, behind);
    }

    /** The unit of work, with each question within a reading noted. */
    UnitOfWork work() {
        return (UnitOfWork) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {UnitOfWork.class}, (proxy, method, arguments) -> {
            if (!method.getName().equals("read")) {
                throw new UnsupportedOperationException("a page that is opened only reads");
            }
            @SuppressWarnings("unchecked")
            var reading = (Function<Session, Object>) arguments[0];
            return work.read(session -> reading.apply(noting(Session.class, session)));
        });
    }

    private <T> T noting(Class<T> type, T behind) {
        return type.cast(Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            note(method, arguments);
            try {
                return method.invoke(behind, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }

    private void note(Method method, Object[] arguments) {
        switch (method.getName()) {
            case "list" -> reads.add(session -> session.list((Query<?>) arguments[0]));
            case "count" -> reads.add(session -> session.count((Query<?>) arguments[0]));
            case "aggregate" -> reads.add(session -> session.aggregate((Aggregation) arguments[0]));
            case "describe" -> { }
            default -> throw new UnsupportedOperationException("this bench does not know " + method);
        }
    }

    /** Reads all of it again, each in a unit of work of its own, as in the page, whose parts are read at the same time. */
    void again() {
        reads.forEach(work::read);
    }
}
