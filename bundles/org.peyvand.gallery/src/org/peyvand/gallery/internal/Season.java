package org.peyvand.gallery.internal;

/** Something to choose from. */
enum Season { SPRING, SUMMER, AUTUMN, WINTER }
