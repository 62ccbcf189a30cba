package org.peyvand.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.Bundle;

/**
 * The icons of the Bootstrap Icons set by name ({@code building}), drawn from SVG in the colours of the theme, sharp on every screen.
 * A drawing is kept as a file: drawing from SVG loads hundreds of classes, too many for the start of the workbench.
 * Images belong to the display: never dispose of them. UI thread only.
 */
public final class Icons {
    private static final Logger LOG = System.getLogger(Icons.class.getName());
    private static final String SET = "org.webjars.npm.bootstrap-icons";
    private static final String SET_VERSION = "1.13.1";
    private static final String FOLDER = "META-INF/resources/webjars/bootstrap-icons/" + SET_VERSION + "/icons/";
    private static final int AIR = 5;
    private static final String FALLBACK = "square";

    private final Display display;
    private final Supplier<Palette> palette;
    private final Map<Key, Image> images = new HashMap<>();
    private final Map<Image, Wanted> wanted = new HashMap<>();

    private record Wanted(String name, Tone tone, int size, int before, int after) {
    }

    private record Key(Wanted wanted, RGB colour) {
    }

    /**
     * @param palette asked whenever an icon is wanted, so that a change of theme is seen
     */
    public Icons(Display display, Supplier<Palette> palette) {
        this.display = display;
        this.palette = palette;
        display.disposeExec(() -> images.values().forEach(Image::dispose));
    }

    /** An icon of 16 points in the colour of text. */
    public Image image(String name) {
        return image(name, Tone.TEXT, 16);
    }

    /**
     * An icon.
     *
     * @param size width and height in points
     */
    public Image image(String name, Tone tone, int size) {
        return image(new Wanted(name, tone, size, 0, 0));
    }

    /** An icon with air between it and the words that follow, for rows of tables and trees, which leave none. */
    public Image beside(String name, Tone tone, int size, boolean rightToLeft) {
        return image(new Wanted(name, tone, size, rightToLeft ? AIR : 0, rightToLeft ? 0 : AIR));
    }

    /** The icon that an image shows in the colours of the theme as it is now; the image itself where it is none of these. */
    public Image again(Image image) {
        Wanted shown = wanted.get(image);
        return shown == null ? image : image(shown);
    }

    private Image image(Wanted icon) {
        Color colour = palette.get().of(icon.tone());
        return images.computeIfAbsent(new Key(icon, colour.getRGB()), key -> {
            IconDrawing drawing = new IconDrawing(folder(colour), icon.name(), () -> svg(icon.name(), colour));
            Image image = new Image(display, (ImageDataProvider) zoom -> IconDrawing.widened(drawing.data(icon.size() * zoom / 100), icon.before() * zoom / 100,
                    icon.after() * zoom / 100));
            wanted.put(image, icon);
            return image;
        });
    }

    /**
     * The address of a coloured drawing of an icon of 16 points, for menus and tabs of the e4 model, which want an address.
     * Drawings for finer screens lie beside it under the names that JFace looks for.
     *
     * @return a {@code file:} address
     */
    public String address(String name, Tone tone) {
        Color colour = palette.get().of(tone);
        try {
            return new IconDrawing(folder(colour), name, () -> svg(name, colour)).file().toUri().toString();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Icon " + name + " could not be stored", e);
            return "platform:/plugin/" + SET + "/" + FOLDER + name + ".svg";
        }
    }

    /** The name of an icon that points the way of a window: arrows to the left are arrows to the right where one reads from the right. */
    public static String directed(String name, boolean rightToLeft) {
        if (!rightToLeft) {
            return name;
        }
        return name.endsWith("-left") ? name.replace("-left", "-right") : name.endsWith("-right") ? name.replace("-right", "-left") : name;
    }

    private static Path folder(Color colour) {
        return Path.of(Platform.getStateLocation(Platform.getBundle("org.peyvand.ui")).toOSString(), "drawn", SET_VERSION, hex(colour));
    }

    private static String svg(String name, Color colour) {
        try (InputStream in = entry(name).openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("currentColor", "#" + hex(colour));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL entry(String name) {
        Bundle set = Platform.getBundle(SET);
        if (set == null) {
            throw new IllegalStateException("The bundle " + SET + " is missing");
        }
        URL url = set.getEntry(FOLDER + name + ".svg");
        if (url == null) {
            LOG.log(Level.WARNING, "There is no icon named {0}", name);
            return set.getEntry(FOLDER + FALLBACK + ".svg");
        }
        return url;
    }

    private static String hex(Color colour) {
        return "%02X%02X%02X".formatted(colour.getRed(), colour.getGreen(), colour.getBlue());
    }
}
