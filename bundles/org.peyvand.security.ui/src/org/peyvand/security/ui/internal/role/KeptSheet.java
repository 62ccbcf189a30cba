package org.peyvand.security.ui.internal.role;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import org.peyvand.base.text.Labels;
import org.peyvand.persistence.access.Action;
import org.peyvand.persistence.access.FieldRight;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.security.Permissions;
import org.peyvand.security.RoleBook;
import org.peyvand.security.RoleSheet;
import org.peyvand.security.model.Reach;
import org.peyvand.ui.Kit;
import org.peyvand.ui.editor.Kept;
import org.peyvand.ui.editor.RowsText;

/** Keeps what a role says while it is edited: over a crash, and beside what somebody else changes in it, line by line. */
final class KeptSheet implements Kept {
    private final Kit kit;
    private final RoleBook book;
    private final SheetModel model;
    private final Consumer<RoleSheet> taker;
    private String loaded;

    /** @param taker puts a sheet into the page, as unsaved */
    KeptSheet(Kit kit, RoleBook book, SheetModel model, Consumer<RoleSheet> taker) {
        this.kit = kit;
        this.book = book;
        this.model = model;
        this.taker = taker;
    }

    /** The page shows a sheet as it is stored. */
    void shown(RoleSheet sheet) {
        loaded = SheetText.write(sheet);
    }

    @Override
    public String name() {
        return "rows:" + entity();
    }

    @Override
    public String label() {
        return kit.text(RoleText.of("matrix.title"));
    }

    @Override
    public boolean isEdited() {
        return loaded != null && !loaded.equals(typed());
    }

    @Override
    public String loaded() {
        return loaded;
    }

    @Override
    public String typed() {
        return SheetText.write(model.sheet());
    }

    @Override
    public String stored(DomainEntity role) {
        return SheetText.write(sheet(role));
    }

    private RoleSheet sheet(DomainEntity role) {
        return role.isNew() ? SheetModel.EMPTY : book.sheet(role.getId()).orElse(SheetModel.EMPTY);
    }

    @Override
    public Object read(DomainEntity role, String text) {
        return SheetText.read(sheet(role), text);
    }

    @Override
    public void show(Object read) {
        taker.accept((RoleSheet) read);
    }

    @Override
    public void rebase(String stored) {
        loaded = stored;
    }

    @Override
    public String entity() {
        return "security.recordgrant";
    }

    @Override
    public String label(String value) {
        Locale language = kit.culture().language();
        return Arrays.stream(Action.values()).filter(action -> action.name().equals(value)).findFirst().map(action -> Labels.of(action, language)).orElse("");
    }

    @Override
    public String words(String value, String text) {
        Locale language = kit.culture().language();
        if (value.equals(SheetText.ABOUT)) {
            return about(text, language);
        }
        return value.equals(SheetText.RIGHT) ? Labels.of(FieldRight.valueOf(text), language) : Labels.of(Reach.valueOf(text), language);
    }

    /** A kind of record, one of its fields, or a permission. */
    private String about(String text, Locale language) {
        String[] parts = text.split("/", 2);
        String kind = kit.descriptions().byId(parts[0]).map(entity -> entity.pluralLabel(language)).orElseGet(() -> kit.service(Permissions.class).all().stream()
            .filter(one -> one.permission().id().equals(parts[0])).findFirst().map(one -> one.labels().in(language)).orElse(kit.text(RoleText.of("matrix.any"))));
        return parts.length < 2 ? kind : kind + " · " + kit.descriptions().byId(parts[0]).flatMap(entity -> entity.attribute(parts[1]))
            .map(attribute -> attribute.label(language)).orElse(parts[1]);
    }

    @Override
    public String words(String text) {
        return kit.text("draft.rows", RowsText.read(text).size());
    }
}
