package org.peyvand.core.internal.personal;

import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.peyvand.base.text.Message;
import org.peyvand.core.Retention;
import org.peyvand.core.model.User;

/** Who still works here cannot be erased: first his records go to others and he is made inactive. */
@Component(service = Retention.class)
public final class UserRetention implements Retention<User> {
    @Override
    public Class<User> type() {
        return User.class;
    }

    @Override
    public Optional<Message> reason(User user) {
        return user.isActive() ? Optional.of(Message.of(StoredPersonalData.class, "kept.works", user.getDisplayName())) : Optional.empty();
    }
}
