/** What the person has chosen, and the dialog for it. */
package org.peyvand.workbench.internal.settings;
