package org.peyvand.security.ui.internal.signin;

import java.util.Optional;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.security.signin.Passwords;
import org.peyvand.security.signin.SignIn;
import org.peyvand.security.signin.SignedIn;
import org.peyvand.ui.Doorkeeper;
import org.peyvand.ui.Kit;

/** Asks for name and password where that is demanded, and knows who watches the window. */
@Component(service = {Doorkeeper.class, Porter.class})
public final class Porter implements Doorkeeper {
    private final SignIn signIn;
    private final Passwords passwords;
    private Watchman watchman;

    /** Made by Declarative Services. */
    @Activate
    public Porter(@Reference SignIn signIn, @Reference Passwords passwords) {
        this.signIn = signIn;
        this.passwords = passwords;
    }

    @Override
    public boolean asks() {
        return signIn.rules().demanded();
    }

    @Override
    public void ask(Kit kit, Shell window, Runnable admitted) {
        Door[] door = new Door[1];
        Runnable in = () -> {
            door[0].leave();
            admitted.run();
        };
        door[0] = new Door(kit, window, new SignInPage(signIn, who -> entered(who, door[0], in)), () -> kit.service(IWorkbench.class).close(), () -> { });
    }

    private void entered(SignedIn who, Door door, Runnable in) {
        if (who.mustChange()) {
            door.show(new ChangePage(passwords, who.name(), in));
        } else {
            in.run();
        }
    }

    @Override
    public void watch(Kit kit, Shell window, String person) {
        watchman = new Watchman(kit, window, signIn, person, System::nanoTime);
    }

    /** Who watches the window, when people have to sign in and somebody has. */
    Optional<Watchman> watchman() {
        return Optional.ofNullable(watchman).filter(one -> signIn.rules().demanded());
    }
}
