package org.peyvand.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.services.IStylingEngine;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.Outcome;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Labels;
import org.peyvand.base.text.Message;
import org.peyvand.core.Records;
import org.peyvand.extensions.Extensions;
import org.peyvand.persistence.access.Action;
import org.peyvand.persistence.access.Permitted;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.ui.form.Css;
import org.peyvand.ui.rights.PersonRights;

/**
 * What widgets, pages and handlers need of the running workbench, in one hand. Parts and handlers get it by {@code @Inject Kit},
 * pages by {@link org.peyvand.ui.editor.PageContext#kit}. Services are looked up when asked for: they may come later than the window.
 */
public final class Kit {
    private final IEclipseContext context;

    /** Over a context that has {@link Culture}, {@link Icons}, {@link Palette}, {@link Background}, {@link Navigation} and {@link Problems}. */
    public Kit(IEclipseContext context) {
        this.context = context;
    }

    /** Language, direction, calendar and digits of the person. */
    public Culture culture() {
        return service(Culture.class);
    }

    /** Icons. */
    public Icons icons() {
        return service(Icons.class);
    }

    /** Colours of the theme of now. */
    public Palette palette() {
        return service(Palette.class);
    }

    /** Work off the UI thread. */
    public Background background() {
        return service(Background.class);
    }

    /** Opens things. */
    public Navigation navigation() {
        return service(Navigation.class);
    }

    /** Tells of failures. */
    public Problems problems() {
        return service(Problems.class);
    }

    /** Records of every entity. Not on the UI thread. */
    public Records records() {
        return service(Records.class);
    }

    /** Descriptions of every entity. */
    public EntityDescriptions descriptions() {
        return service(EntityDescriptions.class);
    }

    /** What the person at work may do, for what is shown and offered; UI thread. */
    public Permitted permitted() {
        return find(PersonRights.class).map(PersonRights::now).orElse(Permitted.ALL);
    }

    /** Whether the person may make records of an entity; so for one that nobody knows, such as an empty identifier. */
    public boolean mayCreate(String entity) {
        return descriptions().byId(entity).map(one -> permitted().allows(one.type(), Action.CREATE)).orElse(true);
    }

    /** Calls back on the UI thread after {@link #permitted} has become another answer, as long as the owner lives. */
    public void whenPermittedOtherwise(Control owner, Runnable changed) {
        find(PersonRights.class).ifPresent(rights -> rights.watch(owner, changed));
    }

    /**
     * Fills a page now, and anew whenever what the person may do has become otherwise: roles have changed, or somebody else works here now.
     *
     * @param parent gets a grid without margins, and loses what it shows before each filling
     */
    public void keepFilled(Composite parent, Runnable fill) {
        GridLayoutFactory.fillDefaults().applyTo(parent);
        whenPermittedOtherwise(parent, () -> {
            for (Control child : parent.getChildren()) {
                child.dispose();
            }
            fill.run();
            parent.layout(true, true);
        });
        fill.run();
    }

    /** Contributions to extension points. */
    public Extensions extensions() {
        return service(Extensions.class);
    }

    /**
     * Any other service or object of the context.
     *
     * @throws IllegalStateException when it is not there
     */
    public <T> T service(Class<T> type) {
        return find(type).orElseThrow(() -> new IllegalStateException("Not available: " + type.getName()));
    }

    /** Any other service or object of the context, when it is there. */
    public <T> Optional<T> find(Class<T> type) {
        return Optional.ofNullable(context.get(type));
    }

    /** Makes an object whose constructor, fields and {@code @PostConstruct} are injected. */
    public <T> T make(Class<T> type) {
        return ContextInjectionFactory.make(type, context);
    }

    /** Injects the fields of an object and calls its {@code @PostConstruct}. */
    public <T> T inject(T object) {
        ContextInjectionFactory.inject(object, context);
        return object;
    }

    /** What a record of an entity is called in the middle of a sentence. */
    public String kind(EntityDescription entity) {
        return Labels.within(entity.label(culture().language()), culture().language());
    }

    /** What several records of an entity are called in the middle of a sentence. */
    public String kinds(EntityDescription entity) {
        return Labels.within(entity.pluralLabel(culture().language()), culture().language());
    }

    /** A sentence in the language of the person. */
    public String text(Message message) {
        return message.in(culture());
    }

    /** A word of the kit in the language of the person. */
    public String text(String key, Object... args) {
        return text(KitText.of(key, args));
    }

    /** Why something was refused: a sentence a line. */
    public String reasons(Outcome<?> refused) {
        return reasons(refused.diagnostics());
    }

    /** What there is to say about something: a sentence a line. */
    public String reasons(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(one -> text(one.message())).collect(Collectors.joining("\n"));
    }

    /** Gives a control that is shown already another style class of {@link Css}; empty for none. */
    public void style(Control control, String css) {
        control.setData(Css.CLASS, css);
        find(IStylingEngine.class).ifPresent(engine -> engine.setClassname(control, css));
    }

    /** The same over another context, for instance that of a part. */
    public Kit over(IEclipseContext other) {
        return new Kit(other);
    }
}
