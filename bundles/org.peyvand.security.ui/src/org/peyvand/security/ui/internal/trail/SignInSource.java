package org.peyvand.security.ui.internal.trail;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.peyvand.core.RecordRef;
import org.peyvand.security.model.SignInEvent;
import org.peyvand.security.model.SignInEventKind;
import org.peyvand.security.model.SignInWay;
import org.peyvand.security.signin.SignInTrail;
import org.peyvand.ui.Kit;
import org.peyvand.ui.form.Choice;

/** Sign-ins, and what became of certificates of branches: who, when, what happened, about what, by which way in, on which machine. */
record SignInSource(Kit kit) implements TrailSource {

    @Override
    public String id() {
        return "trail.signins";
    }

    @Override
    public List<String> columns() {
        return List.of("when", "person", "what", "about", "way", "machine");
    }

    @Override
    public List<Integer> widths() {
        return List.of(150, 160, 270, 240, 110, 170);
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
        boolean nobody = event.getWay() == SignInWay.NETWORK || event.getWay() == SignInWay.PROGRAM;
        String person = event.getUserName() != null ? event.getUserName() : nobody ? "" : kit.text(TrailText.of("unknown"));
        String[] texts = {kit.culture().moment(event.getAt()), person, words(event.getKind()), Objects.requireNonNullElse(event.getSubject(), ""), kit.text(TrailText.of("way." + event.getWay())),
            Objects.requireNonNullElse(event.getMachine(), "")};
        return new Line(texts, event.getUserId() == null ? null : new RecordRef("core.user", event.getUserId()));
    }
}
