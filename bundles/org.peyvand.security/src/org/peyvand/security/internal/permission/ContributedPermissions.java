package org.peyvand.security.internal.permission;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.extensions.Contribution;
import org.peyvand.extensions.Contributions;
import org.peyvand.extensions.Extensions;
import org.peyvand.persistence.access.Permission;
import org.peyvand.security.PermissionInfo;
import org.peyvand.security.Permissions;

/** {@link Permissions} from the extension registry. */
@Component
public final class ContributedPermissions implements Permissions {
    static final String POINT = "org.peyvand.security.permissions";
    private static final int USUAL_ORDER = 1000;
    private final Extensions extensions;

    /** Made by Declarative Services. */
    @Activate
    public ContributedPermissions(@Reference Extensions extensions) {
        this.extensions = extensions;
    }

    @Override
    public List<PermissionInfo> all() {
        return Contributions.collect(extensions.of(POINT), ContributedPermissions::read).stream()
            .sorted(Comparator.comparingInt(PermissionInfo::order).thenComparing(one -> one.permission().id())).toList();
    }

    private static PermissionInfo read(Contribution one) {
        Set<String> standard = one.attribute("standard").stream().flatMap(text -> Arrays.stream(text.strip().split("\\s+"))).collect(Collectors.toSet());
        return new PermissionInfo(new Permission(one.required("id")), words(one, "label"), words(one, "description"), one.number("order", USUAL_ORDER), standard);
    }

    private static PermissionInfo.Words words(Contribution one, String attribute) {
        return new PermissionInfo.Words(one.label(attribute, Locale.ENGLISH), one.label(attribute, Locale.of("fa")));
    }
}
