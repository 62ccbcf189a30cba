/** Roles, what they allow, and who has them. Only somebody with full access changes them. */
package org.peyvand.security.model;
