/** JSON as plain Java values, for files that people may have written by hand. */
package org.peyvand.base.json;
