package org.peyvand.persistence.internal.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.peyvand.persistence.extra.ExtraFields;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.model.ChangeEntry;
import org.peyvand.persistence.model.ExtraField;
import org.peyvand.persistence.module.Module;

class DescriptionCatalogTest {
    private static final Locale FA = Locale.of("fa");
    private final DescriptionCatalog catalog = new DescriptionCatalog(
        () -> List.of(new Module("test", List.of(), List.of(ChangeEntry.class, Tree.class), List.of())), ExtraFields.none());
    private final EntityDescription tree = catalog.of(Tree.class);

    private AttributeDescription attribute(String path) {
        return tree.attribute(path).orElseThrow();
    }

    @Test
    void theEntity() {
        assertEquals("test.tree", tree.id());
        assertEquals(Tree.class, tree.type());
        assertEquals("tree", tree.icon());
        assertEquals("-day", tree.order());
        assertEquals(List.of("code", "plant+day"), tree.keys());
        assertEquals("Tree Trees", tree.label(Locale.ENGLISH) + ' ' + tree.pluralLabel(Locale.ENGLISH));
        assertEquals("درخت درخت‌ها", tree.label(FA) + ' ' + tree.pluralLabel(FA));
        assertEquals("Growth", tree.sectionLabel("growth", Locale.ENGLISH));
        assertInstanceOf(Tree.class, tree.create());
    }

    @Test
    void theCatalogKnowsWhatIsDescribed() {
        assertEquals(1, catalog.all().size());
        assertSame(tree, catalog.byId("test.tree").orElseThrow());
        assertSame(tree, catalog.of(new Tree() { }.getClass()));
        assertEquals(Optional.empty(), catalog.byId("test.bush"));
        assertThrows(IllegalArgumentException.class, () -> catalog.of(ChangeEntry.class));
    }

    @Test
    void secretsAreNotThere() {
        assertEquals(Optional.empty(), tree.attribute("hollow"));
        assertTrue(tree.attribute("code").isPresent());
    }

    @Test
    void attributesByOrderWithInheritedOnesBetween() {
        assertEquals(List.of("plant", "name", "code", "mail", "colour", "note", "height", "price", "weight", "day", "cut", "shape", "tall",
            "computed"), tree.attributes().stream().map(AttributeDescription::name).toList());
    }

    @Test
    void kindsFollowFromTypes() {
        Map<String, AttributeKind> kinds = tree.attributes().stream()
            .collect(Collectors.toMap(AttributeDescription::name, AttributeDescription::kind));
        assertEquals(Map.ofEntries(Map.entry("plant", AttributeKind.REFERENCE), Map.entry("name", AttributeKind.TEXT),
            Map.entry("code", AttributeKind.TEXT), Map.entry("mail", AttributeKind.EMAIL), Map.entry("colour", AttributeKind.PICK),
            Map.entry("note", AttributeKind.LONG_TEXT), Map.entry("height", AttributeKind.INTEGER), Map.entry("price", AttributeKind.MONEY),
            Map.entry("weight", AttributeKind.DECIMAL), Map.entry("day", AttributeKind.DATE), Map.entry("cut", AttributeKind.MOMENT),
            Map.entry("shape", AttributeKind.ENUM), Map.entry("tall", AttributeKind.BOOLEAN), Map.entry("computed", AttributeKind.TEXT)), kinds);
    }

    @Test
    void oneAttribute() {
        AttributeDescription code = attribute("code");
        assertTrue(code.required() && code.inList() && code.importable() && !code.readOnly());
        assertEquals(90, code.width());
        assertEquals(10, code.maxLength());
        assertEquals("growth", code.section());
        assertEquals("test.colour", attribute("colour").pickList());
        assertEquals(Optional.of("plant.code"), attribute("price").currencyPath());
        assertEquals(Integer.class, attribute("height").javaType());
        assertTrue(attribute("computed").readOnly());
        assertFalse(attribute("shape").importable());
        assertSame(tree, attribute("plant").target().orElseThrow());
    }

    @Test
    void labelsOfOwnInheritedAndDistantAttributes() {
        assertEquals("Code", attribute("code").label(Locale.ENGLISH));
        assertEquals("نام", attribute("name").label(FA));
        assertEquals("Created at", attribute("createdAt").label(Locale.ENGLISH));
        assertEquals("گیاه مادر – نام", attribute("plant.name").label(FA));
        assertEquals("tree.height", attribute("height").label(FA));
    }

    @Test
    void valuesGoThroughGettersAndSetters() {
        Tree oak = new Tree();
        attribute("code").set(oak, "O");
        assertEquals("O!", attribute("code").get(oak));
        attribute("height").set(oak, 7);
        attribute("tall").set(oak, true);
        assertEquals(7, oak.getHeight());
        attribute("height").set(oak, null);
        attribute("tall").set(oak, null);
        assertEquals(0, oak.getHeight());
        assertFalse(oak.isTall());
        assertEquals("computed", attribute("computed").get(oak));
        assertEquals("not shown", attribute("secret").get(oak));
        assertThrows(UnsupportedOperationException.class, () -> attribute("computed").set(oak, "x"));
        assertThrows(ClassCastException.class, () -> attribute("height").set(oak, "x"));
    }

    @Test
    void titlesAreInTheLanguageOfWhoeverReads() {
        EntityDescription fields = new DescriptionCatalog(() -> List.of(new Module("test", List.of(), List.of(ExtraField.class), List.of())), ExtraFields.none()).of(ExtraField.class);
        ExtraField field = new ExtraField();
        field.setLabelEn("Rank");
        assertEquals("Rank Rank", fields.titleOf(field, Locale.ENGLISH) + ' ' + fields.titleOf(field, FA), "that in the other language when there is none");
        field.setLabelFa("رتبه");
        assertEquals("Rank رتبه", fields.titleOf(field, Locale.ENGLISH) + ' ' + fields.titleOf(field, FA));
        field.setLabelEn(null);
        assertEquals("رتبه رتبه", fields.titleOf(field, Locale.ENGLISH) + ' ' + fields.titleOf(field, FA));
    }

    @Test
    void pathsWalkReferencesAndStopAtEmptyOnes() {
        Tree grandmother = new Tree();
        grandmother.setName("grandmother");
        Tree mother = new Tree();
        mother.setPlant(grandmother);
        Tree child = new Tree();
        child.setPlant(mother);
        assertEquals("grandmother", attribute("plant.plant.name").get(child));
        assertNull(attribute("plant.plant.name").get(mother));
        assertEquals("grandmother", tree.titleOf(mother));
        assertEquals("", tree.titleOf(grandmother));
        assertTrue(attribute("plant.name").readOnly());
        assertEquals(Optional.empty(), tree.attribute("plant.nowhere"));
        assertEquals(Optional.empty(), tree.attribute("nowhere.name"));
        assertEquals(Optional.empty(), tree.attribute("code.length"));
    }
}
