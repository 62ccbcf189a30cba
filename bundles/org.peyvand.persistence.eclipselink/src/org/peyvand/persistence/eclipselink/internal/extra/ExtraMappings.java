package org.peyvand.persistence.eclipselink.internal.extra;

import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.eclipse.persistence.jpa.metadata.XMLMetadataSource;
import org.eclipse.persistence.logging.SessionLog;
import org.peyvand.persistence.extra.ExtraAttribute;
import org.peyvand.persistence.extra.ExtraKind;
import org.peyvand.persistence.model.DomainEntity;

/** Tells EclipseLink of the extra fields, as mappings beside the annotations of the classes. */
public final class ExtraMappings extends XMLMetadataSource {
    private final Map<Class<?>, List<ExtraAttribute>> fields;

    /** @param fields by the class that has them */
    public ExtraMappings(Map<Class<?>, List<ExtraAttribute>> fields) {
        this.fields = fields;
    }

    @Override
    public Reader getEntityMappingsReader(Map<String, Object> properties, ClassLoader loader, SessionLog log) {
        try {
            return new StringReader(xml());
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private String xml() throws XMLStreamException {
        StringWriter text = new StringWriter();
        XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
        xml.writeStartDocument();
        xml.writeStartElement("entity-mappings");
        xml.writeDefaultNamespace("http://www.eclipse.org/eclipselink/xsds/persistence/orm");
        xml.writeAttribute("version", "2.5");
        xml.writeStartElement("mapped-superclass");
        xml.writeAttribute("class", DomainEntity.class.getName());
        xml.writeEmptyElement("access-methods");
        xml.writeAttribute("get-method", "getExtra");
        xml.writeAttribute("set-method", "loadExtra");
        xml.writeEndElement();
        for (Map.Entry<Class<?>, List<ExtraAttribute>> entity : fields.entrySet()) {
            xml.writeStartElement("entity");
            xml.writeAttribute("class", entity.getKey().getName());
            xml.writeStartElement("attributes");
            for (ExtraAttribute field : entity.getValue()) {
                basic(xml, field);
            }
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        return text.toString();
    }

    private static void basic(XMLStreamWriter xml, ExtraAttribute field) throws XMLStreamException {
        xml.writeStartElement("basic");
        xml.writeAttribute("name", field.name());
        xml.writeAttribute("access", "VIRTUAL");
        xml.writeAttribute("attribute-type", field.javaType().getName());
        xml.writeEmptyElement("column");
        xml.writeAttribute("name", field.column());
        if (field.extraKind() == ExtraKind.LONG_TEXT) {
            xml.writeEmptyElement("lob");
        }
        xml.writeEndElement();
    }
}
