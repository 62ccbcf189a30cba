/** What the person at work may do, for pages that show and offer only that. */
package org.peyvand.ui.rights;
