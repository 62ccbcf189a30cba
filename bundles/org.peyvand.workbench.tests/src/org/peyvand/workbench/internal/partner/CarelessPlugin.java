package org.peyvand.workbench.internal.partner;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.FrameworkWiring;

/** A plug-in with the classes of {@link Careless}, installed while the platform runs and gone when it is closed. */
final class CarelessPlugin implements AutoCloseable {
    private static final String NAME = "com.example.careless";
    private static final String PLUGIN = """
        <?xml version="1.0" encoding="UTF-8"?>
        <plugin>
          <extension point="org.peyvand.ui.lists">
            <category id="careless" label="Careless"/>
            <list id="careless.queried" entity="core.account" label="Queried" category="careless" query="CLASS$Query"/>
            <list id="careless.unknown" entity="no.such.entity" label="Unknown" category="careless"/>
            <list id="careless.order" entity="core.account" label="Order" category="careless" order="first"/>
            <list id="careless.classless" entity="core.account" label="Classless" category="careless" query="no.such.Class"/>
            <list id="careless.noted" entity="core.activity" label="Noted" category="careless"/>
            <board list="careless.noted" columns="status" notes="CLASS$Notes"/>
            <view list="core.accounts" id="careless.view" label="Careless view" filter="no such words (" sort="nothing"/>
          </extension>
          <extension point="org.peyvand.ui.columns">
            <column id="careless.cell" list="core.accounts" label="Cell" class="CLASS$Cell"/>
            <column id="careless.unmade" list="core.accounts" label="Unmade" class="CLASS$Unmade"/>
            <column id="careless.missing" list="core.accounts" label="Missing" class="no.such.Class"/>
            <column id="careless.path" list="core.accounts" label="Path" path="no.such.path"/>
            <column id="careless.width" list="core.accounts" label="Width" path="city" width="wide"/>
          </extension>
          <extension point="org.peyvand.ui.panes">
            <pane id="careless.pane" entity="core.account" label="Careless pane" class="CLASS$Page"/>
          </extension>
          <extension point="org.peyvand.ui.pages">
            <page id="careless.page" entity="core.account" label="Careless page" class="CLASS$Page" order="11"/>
            <page id="careless.unmade" entity="core.account" label="Unmade page" class="CLASS$Unmade" order="12"/>
            <page id="careless.missing" entity="core.account" label="Missing page" class="no.such.Class" order="13"/>
            <page id="careless.order" entity="core.account" label="Order" class="CLASS$Page" order="last"/>
          </extension>
          <extension point="org.peyvand.ui.actions">
            <action id="careless.action" entity="core.account" label="Careless action" class="CLASS$Action" order="1"/>
            <action id="careless.unmade" entity="core.account" label="Unmade action" class="CLASS$Unmade" order="2"/>
            <action id="careless.order" entity="core.account" label="Order" class="CLASS$Action" order="third"/>
            <action id="careless.needs" entity="core.account" label="Needs" needs="what ever" class="CLASS$Action" order="4"/>
          </extension>
          <extension point="org.peyvand.core.ui.accountBlocks">
            <block id="careless.block" label="Careless block" class="CLASS$Block" order="5"/>
            <block id="careless.unmade" label="Unmade block" class="CLASS$Unmade" order="6"/>
            <block id="careless.order" label="Order" class="CLASS$Block" order="seventh"/>
          </extension>
          <extension point="org.peyvand.ui.dayblocks">
            <block id="careless.day" label="Careless day" class="CLASS$Day" order="5"/>
            <block id="careless.unmade" label="Unmade day" class="CLASS$Unmade" order="6"/>
            <block id="careless.order" label="Order" class="CLASS$Day" order="seventh"/>
          </extension>
          <extension point="org.peyvand.ui.reminders">
            <source class="CLASS$Reminder"/>
            <source class="CLASS$Unmade"/>
          </extension>
          <extension point="org.peyvand.ui.destinations">
            <source id="careless.places" label="Careless places" class="CLASS$Places"/>
            <source id="careless.unmade" label="Unmade places" class="CLASS$Unmade" order="none"/>
          </extension>
          <extension point="org.peyvand.ui.help">
            <page id="careless" file="help/nowhere" keys="core.accounts" order="many"/>
          </extension>
          <extension point="org.peyvand.ui.tour">
            <step id="careless" label="Careless step" hint="Careless" control="none" class="no.such.Class" order="25"/>
          </extension>
        </plugin>
        """;

    private final Bundle bundle;

    /** Installs it. */
    CarelessPlugin() {
        Bundle system = FrameworkUtil.getBundle(CarelessPlugin.class).getBundleContext().getBundle(0);
        try {
            bundle = system.getBundleContext().installBundle(NAME, new ByteArrayInputStream(jar()));
        } catch (BundleException | IOException e) {
            throw new IllegalStateException(e);
        }
        if (!system.adapt(FrameworkWiring.class).resolveBundles(List.of(bundle))) {
            throw new IllegalStateException("The careless plug-in cannot be resolved");
        }
    }

    private static byte[] jar() throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", NAME + ";singleton:=true");
        main.putValue("Bundle-Version", "1.0.0");
        main.putValue("Bundle-ActivationPolicy", "lazy");
        main.putValue("DynamicImport-Package", "*");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            jar.putNextEntry(new JarEntry("plugin.xml"));
            jar.write(PLUGIN.replace("CLASS", Careless.class.getName()).getBytes(StandardCharsets.UTF_8));
            Stream.concat(Stream.of(Careless.class), Stream.of(Careless.class.getDeclaredClasses())).forEach(type -> add(jar, type));
        }
        return bytes.toByteArray();
    }

    private static void add(JarOutputStream jar, Class<?> type) {
        String name = type.getName().replace('.', '/') + ".class";
        try (InputStream in = type.getResourceAsStream("/" + name)) {
            jar.putNextEntry(new JarEntry(name));
            in.transferTo(jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            bundle.uninstall();
        } catch (BundleException e) {
            throw new IllegalStateException(e);
        }
    }
}
