package org.peyvand.core.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.text.Message;
import org.peyvand.base.text.PersianText;
import org.peyvand.core.model.Branch;
import org.peyvand.persistence.EntityRule;
import org.peyvand.persistence.Session;

/** Every branch has a code, for the numbers of its documents, and none is above itself. */
@Component
public final class BranchRule implements EntityRule<Branch> {
    private static final int CODE_LENGTH = 4;

    @Override
    public Class<Branch> type() {
        return Branch.class;
    }

    @Override
    public List<Diagnostic> beforeSave(Branch branch, Session session) {
        if (branch.getCode() == null && branch.getName() != null) {
            String letters = PersianText.searchKey(branch.getName()).replace(" ", "").toUpperCase(Locale.ROOT);
            String base = letters.substring(0, Math.min(CODE_LENGTH, letters.length()));
            branch.setCode(FreeCode.of(Branch.class, "code", base, branch.getId(), session));
        }
        List<Diagnostic> found = new ArrayList<>(0);
        if (isAboveItself(branch)) {
            found.add(Diagnostic.error("parent", Message.of(BranchRule.class, "branch.loop", branch.getName())));
        }
        return found;
    }

    private static boolean isAboveItself(Branch branch) {
        Branch above = branch.getParent();
        for (int depth = 0; above != null && depth < 100; depth++) {
            if (above.equals(branch)) {
                return true;
            }
            above = above.getParent();
        }
        return above != null;
    }
}
