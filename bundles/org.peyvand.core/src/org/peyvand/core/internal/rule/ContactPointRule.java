package org.peyvand.core.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.text.Digits;
import org.peyvand.base.text.E164;
import org.peyvand.base.text.Message;
import org.peyvand.core.model.ContactPoint;
import org.peyvand.core.model.ContactPointKind;
import org.peyvand.persistence.EntityRule;
import org.peyvand.persistence.Session;

/** One written form for each number and address, so that a caller is recognised. */
@Component
public final class ContactPointRule implements EntityRule<ContactPoint> {
    @Override
    public Class<ContactPoint> type() {
        return ContactPoint.class;
    }

    @Override
    public List<Diagnostic> beforeSave(ContactPoint point, Session session) {
        List<Diagnostic> found = new ArrayList<>(0);
        String value = point.getValue();
        if (value == null || point.getKind() == null) {
            return found;
        }
        boolean phone = List.of(ContactPointKind.PHONE, ContactPointKind.MOBILE, ContactPointKind.FAX).contains(point.getKind());
        String latin = Digits.toLatin(value);
        if (phone) {
            point.setNormalised(PhoneShape.parse(value).map(E164::value).orElse(latin));
            if (!PhoneShape.isUsual(value)) {
                found.add(Diagnostic.warning("value", Message.of(ContactPointRule.class, "phone", value)));
            }
        } else {
            point.setNormalised(latin.toLowerCase(Locale.ROOT));
            if (point.getKind() == ContactPointKind.EMAIL && !EmailAddress.isValid(latin)) {
                found.add(Diagnostic.error("value", Message.of(ContactPointRule.class, "email", value)));
            }
        }
        return found;
    }
}
