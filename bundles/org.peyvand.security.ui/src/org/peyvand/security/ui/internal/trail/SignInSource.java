package org.peyvand.security.ui.internal.trail;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.peyvand.core.RecordRef;
import org.peyvand.security.model.SignInEvent;
import org.peyvand.security.model.SignInEventKind;
import org.peyvand.security.signin.SignInTrail;
import org.peyvand.ui.Kit;
import org.peyvand.ui.form.Choice;

/** Sign-ins: who, when, what happened, by which way in, on which machine. */
record SignInSource(Kit kit) implements TrailSource {

    @Override
    public String id() {
        return "trail.signins";
    }

    @Override
    public List<String> columns() {
        return List.of("when", "person", "what", "way", "machine");
    }

    @Override
    public List<Integer> widths() {
        return List.of(170, 220, 320, 140, 220);
    }

    @Override
    public List<Choice> entities() {
        return List.of();
    }

    @Override
    public List<Choice> kinds() {
        return Arrays.stream(SignInEventKind.values()).map(kind -> new Choice(kind, words(kind))).toList();
    }

    @Override
    public List<Choice> ways() {
        return List.of();
    }

    private String words(SignInEventKind kind) {
        return kit.text(TrailText.of("signin." + kind));
    }

    @Override
    public Found read(Asked asked, int offset, int limit) {
        List<SignInEvent> events = kit.service(SignInTrail.class).events(
            new SignInTrail.Filter(asked.person(), asked.from(), asked.until(), (SignInEventKind) asked.kind()), offset, limit);
        return new Found(events.stream().map(this::line).toList(), events.size());
    }

    private Line line(SignInEvent event) {
        String person = event.getUserName() == null ? kit.text(TrailText.of("unknown")) : event.getUserName();
        String[] texts = {kit.culture().moment(event.getAt()), person, words(event.getKind()), kit.text(TrailText.of("way." + event.getWay())),
            Objects.requireNonNullElse(event.getMachine(), "")};
        return new Line(texts, event.getUserId() == null ? null : new RecordRef("core.user", event.getUserId()));
    }
}
