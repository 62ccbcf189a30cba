package org.peyvand.analytics.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SafeHtmlTest {
    private static final String HOSTILE = "<script src=\"http://evil.example/x.js\"></script>";

    @Test
    void theRuleStandsBeforeEverythingThatLoads() {
        String page = SafeHtml.guarded("<!DOCTYPE html><html dir=\"rtl\"><HEAD lang='fa'>" + HOSTILE + "</HEAD><body/></html>");
        assertTrue(page.indexOf("Content-Security-Policy") > page.indexOf("<HEAD lang='fa'>"));
        assertTrue(page.indexOf("Content-Security-Policy") < page.indexOf("evil.example"));
    }

    @Test
    void aPageWithoutHeadGetsOne() {
        assertTrue(SafeHtml.guarded("<html><body>" + HOSTILE + "</body></html>").startsWith("<html><head><meta http-equiv"));
        assertTrue(SafeHtml.guarded(HOSTILE).startsWith("<head><meta http-equiv"));
    }

    @Test
    void aHeaderIsNoHead() {
        String page = SafeHtml.guarded("<html><body><header>" + HOSTILE + "</header></body></html>");
        assertEquals(6, page.indexOf("<head><meta"), page);
    }

    @Test
    void nothingButWhatThePageCarriesMayBeUsed() {
        assertTrue(SafeHtml.POLICY.startsWith("default-src 'none'"));
        assertFalse(SafeHtml.POLICY.contains("http"));
        assertFalse(SafeHtml.POLICY.contains("script-src"));
    }
}
