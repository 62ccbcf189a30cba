package org.peyvand.nodes.internal;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.connect.ConnectContent;
import org.osgi.framework.connect.ConnectModule;
import org.osgi.framework.connect.ModuleConnector;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Gives the frameworks of all nodes the classes of libraries as the framework of this process has them. So the database engine, the object mapper and the like are
 * loaded, and made to machine code, once and not for each node; what has services, threads or a database of its own stays each node's own.
 */
final class SharedLibraries implements ModuleConnector {
    private final Map<String, Library> libraries = new HashMap<>();

    /** Where a bundle that is to be shared is installed from. */
    String share(Bundle bundle) {
        String location = "shared:" + bundle.getSymbolicName() + ':' + bundle.getVersion();
        libraries.put(location, new Library(bundle));
        return location;
    }

    @Override
    public void initialize(File storage, Map<String, String> configuration) {
        // nothing is kept on disk
    }

    @Override
    public Optional<ConnectModule> connect(String location) {
        Library library = libraries.get(location);
        return library == null ? Optional.empty() : Optional.of(() -> library);
    }

    @Override
    public Optional<BundleActivator> newBundleActivator() {
        return Optional.empty();
    }

    /** A bundle of this process. */
    private record Library(Bundle bundle) implements ConnectContent {

        @Override
        public Optional<Map<String, String>> getHeaders() {
            Map<String, String> headers = new HashMap<>();
            Collections.list(bundle.getHeaders("").keys()).forEach(name -> headers.put(name, bundle.getHeaders("").get(name)));
            return Optional.of(headers);
        }

        @Override
        public Iterable<String> getEntries() {
            List<String> paths = new ArrayList<>();
            Optional.ofNullable(bundle.findEntries("/", "*", true)).ifPresent(urls -> Collections.list(urls).forEach(url -> paths.add(url.getPath().substring(1))));
            return paths;
        }

        @Override
        public Optional<ConnectEntry> getEntry(String path) {
            return Optional.ofNullable(bundle.getEntry(path)).map(url -> new Entry(path, url, bundle.getLastModified()));
        }

        @Override
        public Optional<ClassLoader> getClassLoader() {
            return Optional.of(bundle.adapt(BundleWiring.class).getClassLoader());
        }

        @Override
        public void open() {
            // it is open
        }

        @Override
        public void close() {
            // and stays open in its own framework
        }
    }

    private record Entry(String name, URL url, long changed) implements ConnectContent.ConnectEntry {

        @Override
        public String getName() {
            return name;
        }

        @Override
        public long getContentLength() {
            try {
                return url.openConnection().getContentLengthLong();
            } catch (IOException e) {
                return -1;
            }
        }

        @Override
        public long getLastModified() {
            return changed;
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return url.openStream();
        }
    }
}
