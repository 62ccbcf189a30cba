/** What opens an encrypted branch is asked for before the database is. */
package org.peyvand.workbench.internal.unlock;
