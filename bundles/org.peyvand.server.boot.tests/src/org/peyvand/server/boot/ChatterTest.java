package org.peyvand.server.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChatterTest {
    @AfterEach
    void goOn() {
        System.clearProperty(Properties.EXIT);
    }

    @Test
    void librariesAreHeardUntilItIsSaidWhyTheProcessEnds() {
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(new Chatter(heard), true);
        out.print("before ");
        out.write('!');
        System.setProperty(Properties.EXIT, "3");
        out.print("after");
        out.write('?');
        out.flush();
        assertEquals("before !", heard.toString());
    }
}
