package org.peyvand.server.internal.tls;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.text.Message;
import org.peyvand.certificates.AuthorityFolder;
import org.peyvand.certificates.CertificateAuthority;
import org.peyvand.certificates.CertificateCheck;
import org.peyvand.certificates.CertificateFailure;
import org.peyvand.certificates.Identity;
import org.peyvand.certificates.Revocations;
import org.peyvand.certificates.SigningRequest;
import org.peyvand.server.ServerCertificates;
import org.peyvand.server.internal.start.ProcessEnd;
import org.peyvand.server.internal.start.ServerSettings;

/** {@link ServerCertificates} in a folder of the data folder. */
@Component(service = {ServerCertificates.class, FolderCertificates.class})
public final class FolderCertificates implements ServerCertificates {
    private static final String NAME = "Peyvand head office";
    private static final int THIRD = 3;

    private final AuthorityFolder folder;
    private final ServerSettings settings;
    private final CertificateAuthority authority;
    private final Revocations revocations;

    /** Made by Declarative Services. */
    @Activate
    public FolderCertificates(@Reference ServerSettings settings, @Reference ProcessEnd end) {
        this(settings, end, Clock.systemUTC());
    }

    FolderCertificates(ServerSettings settings, ProcessEnd end, Clock clock) {
        this.settings = settings;
        this.folder = new AuthorityFolder(settings.certificates(), clock);
        try {
            this.authority = folder.authority(NAME);
        } catch (CertificateFailure e) {
            end.because(Message.of(FolderCertificates.class, "certificates.failed", e.getMessage()), e);
            throw e;
        }
        this.revocations = folder.revocations();
    }

    /** What this server shows; a new one when the present one ends soon or lacks a name. */
    Identity server() {
        Duration time = settings.certificateTime();
        return folder.server(authority, OwnNames.with(settings.names()), time, time.dividedBy(THIRD));
    }

    @Override
    public X509Certificate authority() {
        return authority.certificate();
    }

    @Override
    public X509Certificate issue(SigningRequest request, String name) {
        return authority.client(request, name, CLIENT_TIME);
    }

    @Override
    public CertificateCheck check() {
        return new CertificateCheck(authority, revocations);
    }

    @Override
    public Revocations revocations() {
        return revocations;
    }
}
