/** Puts two changed states of a record together by what both began with: for the editor, for drafts, and for branches that come together. */
package org.peyvand.persistence.merge;
