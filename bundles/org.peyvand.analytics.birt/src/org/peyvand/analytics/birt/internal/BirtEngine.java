package org.peyvand.analytics.birt.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

import org.eclipse.birt.core.exception.BirtException;
import org.eclipse.birt.core.framework.Platform;
import org.eclipse.birt.report.engine.api.EngineConfig;
import org.eclipse.birt.report.engine.api.IReportEngine;
import org.eclipse.birt.report.engine.api.IReportEngineFactory;
import org.eclipse.osgi.service.datalocation.Location;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.peyvand.analytics.render.RenderFailure;

/**
 * The one BIRT engine of the process, started by its first use and never twice: BIRT keeps its font mapping in static fields. The weaving
 * hook is in place before any class of BIRT's layout loads.
 */
final class BirtEngine implements AutoCloseable {

    private static final Logger LOG = System.getLogger(BirtEngine.class.getName());

    private final BundleContext context;
    private final ShapingHook hook = new ShapingHook();
    private ServiceRegistration<WeavingHook> registration;
    private Optional<ServiceRegistration<Location>> state = Optional.empty();
    private IReportEngine engine;
    private Optional<FontChoice> fonts = Optional.empty();

    BirtEngine(BundleContext context) {
        this.context = context;
    }

    /**
     * Gives the engine, which is started now when it was not.
     *
     * @return the engine; safe to use from several threads
     * @throws RenderFailure when BIRT does not start
     */
    synchronized IReportEngine get() {
        if (engine == null) {
            long start = System.nanoTime();
            if (registration == null) {
                registration = context.registerService(WeavingHook.class, hook, null);
                state = stateArea();
            }
            fonts = ReportFonts.choose(context.getProperty("peyvand.fonts"));
            engine = start();
            LOG.log(Level.DEBUG, "BIRT started in {0} ms", (System.nanoTime() - start) / 1_000_000);
        }
        return engine;
    }

    /** {@return the fonts pages are set in, empty when none fits or the engine has not started} */
    synchronized Optional<FontChoice> fonts() {
        return fonts;
    }

    /** {@return how many shaping calls of BIRT were redirected} */
    int woven() {
        return hook.woven();
    }

    private Optional<ServiceRegistration<Location>> stateArea() {
        try {
            return StateArea.ensure(context);
        } catch (IOException e) {
            throw new RenderFailure("There is no folder for BIRT's state", e);
        }
    }

    private IReportEngine start() {
        EngineConfig config = new EngineConfig();
        config.setLogConfig(null, java.util.logging.Level.WARNING);
        fonts.map(FontConfiguration::new).map(FontConfiguration::url).ifPresent(config::setFontConfig);
        try {
            Platform.startup(config);
        } catch (BirtException e) {
            throw new RenderFailure("BIRT did not start", e);
        }
        Object factory = Platform.createFactoryObject(IReportEngineFactory.EXTENSION_REPORT_ENGINE_FACTORY);
        if (factory instanceof IReportEngineFactory engines) {
            return engines.createReportEngine(config);
        }
        throw new RenderFailure("BIRT offers no report engine", null);
    }

    @Override
    public synchronized void close() {
        if (engine != null) {
            engine.destroy();
            engine = null;
            registration.unregister();
            registration = null;
            state.ifPresent(ServiceRegistration::unregister);
        }
    }
}
