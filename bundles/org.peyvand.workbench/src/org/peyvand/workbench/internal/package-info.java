/** The pure e4 application: window, navigator, life cycle. */
package org.peyvand.workbench.internal;
