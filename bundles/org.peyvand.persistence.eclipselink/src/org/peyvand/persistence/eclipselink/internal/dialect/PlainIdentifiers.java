package org.peyvand.persistence.eclipselink.internal.dialect;

import java.util.UUID;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.sessions.Session;

/**
 * Takes the converter away by which EclipseLink turns each UUID into bytes; the platform then binds its text. Public because EclipseLink
 * makes it by name.
 */
public final class PlainIdentifiers implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        for (ClassDescriptor descriptor : session.getDescriptors().values()) {
            for (DatabaseMapping mapping : descriptor.getMappings()) {
                if (mapping.isDirectToFieldMapping() && mapping instanceof AbstractDirectMapping direct
                    && direct.getFieldClassification() == UUID.class) {
                    direct.setConverter(null);
                }
            }
        }
    }
}
