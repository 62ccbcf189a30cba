/** Fields that an administrator gives to an entity while the program runs. */
package org.peyvand.persistence.extra;
