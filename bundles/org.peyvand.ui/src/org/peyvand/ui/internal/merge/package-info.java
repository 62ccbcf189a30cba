/** What was typed and what somebody else has stored meanwhile are put together; where both changed the same, the person is asked. */
package org.peyvand.ui.internal.merge;
