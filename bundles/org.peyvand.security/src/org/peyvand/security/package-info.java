/** Who may do what: roles and the standard ones among them. The rights themselves are held in the session of the unit of work. */
package org.peyvand.security;
