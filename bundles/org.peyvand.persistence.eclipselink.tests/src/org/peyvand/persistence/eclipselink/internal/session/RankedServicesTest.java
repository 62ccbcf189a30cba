package org.peyvand.persistence.eclipselink.internal.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceRegistration;

class RankedServicesTest {
    private final BundleContext context = FrameworkUtil.getBundle(RankedServicesTest.class).getBundleContext();
    private final RankedServices<Greeting> greetings = new RankedServices<>(context, Greeting.class);
    private final List<ServiceRegistration<?>> registered = new ArrayList<>();

    private record Greeting(String words) {
    }

    @AfterEach
    void tidy() {
        greetings.close();
        registered.forEach(ServiceRegistration::unregister);
    }

    private ServiceRegistration<Greeting> register(Greeting greeting, int ranking) {
        ServiceRegistration<Greeting> made = context.registerService(Greeting.class, greeting, ranking(ranking));
        registered.add(made);
        return made;
    }

    private static Hashtable<String, Object> ranking(int ranking) {
        return new Hashtable<>(Map.of(Constants.SERVICE_RANKING, ranking));
    }

    @Test
    void whoComesAndGoesIsSeenAtOnce() {
        assertEquals(Optional.empty(), greetings.best());
        Greeting one = new Greeting("one");
        register(one, 0);
        assertEquals(List.of(one), greetings.all());
        assertSame(greetings.all(), greetings.all(), "kept");
        Greeting better = new Greeting("better");
        ServiceRegistration<Greeting> going = register(better, 5);
        assertEquals(List.of(better, one), greetings.all());
        going.unregister();
        registered.remove(going);
        assertEquals(List.of(one), greetings.all());
    }

    @Test
    void anotherRankingPutsThemIntoAnotherOrder() {
        Greeting one = new Greeting("one");
        Greeting two = new Greeting("two");
        ServiceRegistration<Greeting> rising = register(one, 0);
        register(two, 1);
        assertEquals(Optional.of(two), greetings.best());
        rising.setProperties(ranking(2));
        assertEquals(Optional.of(one), greetings.best());
    }

    @Test
    void whatCannotBeHadYetIsAskedForAgain() {
        Greeting late = new Greeting("late");
        Late factory = new Late(late);
        registered.add(context.registerService(Greeting.class, factory, new Hashtable<>()));
        assertEquals(List.of(), greetings.all());
        factory.isReady = true;
        assertEquals(List.of(late), greetings.all());
    }

    private static final class Late implements ServiceFactory<Greeting> {
        private final Greeting greeting;
        private boolean isReady;

        Late(Greeting greeting) {
            this.greeting = greeting;
        }

        @Override
        public Greeting getService(Bundle bundle, ServiceRegistration<Greeting> registration) {
            return isReady ? greeting : null;
        }

        @Override
        public void ungetService(Bundle bundle, ServiceRegistration<Greeting> registration, Greeting service) {
            // nothing to give back
        }
    }
}
