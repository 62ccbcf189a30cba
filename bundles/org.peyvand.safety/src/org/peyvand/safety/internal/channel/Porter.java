package org.peyvand.safety.internal.channel;

import java.util.Arrays;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.WayIn;
import org.peyvand.safety.internal.Keeper;
import org.peyvand.security.model.SignInWay;
import org.peyvand.security.signin.SignIn;
import org.peyvand.security.signin.SignedIn;

/**
 * Who may have errands done. Where passwords are demanded that is an administrator with his password, whoever works in the window; otherwise whoever may
 * enter the folder of the socket asks as the one who works here.
 */
@Component(service = Porter.class)
public final class Porter {
    private final SignIn signIn;
    private final Keeper keeper;
    private final UnitOfWork work;

    /** Made by Declarative Services. */
    @Activate
    public Porter(@Reference SignIn signIn, @Reference Keeper keeper, @Reference UnitOfWork work) {
        this.signIn = signIn;
        this.keeper = keeper;
        this.work = work;
    }

    /** @param errand its name, which is also that of the command */
    <T> Outcome<T> let(String errand, String user, String password, Supplier<Outcome<T>> task) {
        return work.by(new WayIn(WayIn.Kind.COMMAND, errand), () -> let(user, password, task));
    }

    private <T> Outcome<T> let(String user, String password, Supplier<Outcome<T>> work) {
        if (!signIn.rules().demanded()) {
            return work.get();
        }
        if (user == null || password == null) {
            return Outcome.refused(Message.of(LocalChannel.class, "channel.signin"));
        }
        char[] secret = password.toCharArray();
        try {
            Outcome<SignedIn> proved = signIn.vouch(user, secret, SignInWay.COMMAND_LINE);
            return proved.isDone() ? keeper.vouched(proved.value().user(), work) : Outcome.refused(proved.diagnostics());
        } finally {
            Arrays.fill(secret, '\0');
        }
    }
}
