/** Pages of long lists: as quick at the end of a million records as at the beginning, and first matches of a quick search at once. */
package org.peyvand.persistence.paging;
