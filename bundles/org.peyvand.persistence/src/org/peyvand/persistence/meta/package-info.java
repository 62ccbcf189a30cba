/** Descriptions of entities and their attributes; lists, forms, search, import and export are built from them. */
package org.peyvand.persistence.meta;
