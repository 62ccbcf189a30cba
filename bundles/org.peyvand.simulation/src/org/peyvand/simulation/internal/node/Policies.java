package org.peyvand.simulation.internal.node;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A bundle that gives fields of customers a policy of every kind, so that all of them are tried; made on the fly, since nobody else is to have it. */
final class Policies {
    private static final String PLUGIN = """
        <?xml version="1.0" encoding="UTF-8"?>
        <?eclipse version="3.4"?>
        <plugin>
          <extension point="org.peyvand.sync.replication">
            <entity id="core.account" scope="branch">
              <field name="employees" conflict="delta"/>
              <field name="city" conflict="head"/>
              <field name="street" conflict="branch"/>
            </entity>
          </extension>
        </plugin>
        """;

    private Policies() {
    }

    static InputStream bundle() throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.putValue("Manifest-Version", "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", "org.peyvand.simulation.policies;singleton:=true");
        main.putValue("Bundle-Version", "1.0.0");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            jar.putNextEntry(new JarEntry("plugin.xml"));
            jar.write(PLUGIN.getBytes(StandardCharsets.UTF_8));
            jar.closeEntry();
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
