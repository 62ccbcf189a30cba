/** Signing in with a password: who may work here, passwords and their rules, and the audit trail of all that. */
package org.peyvand.security.signin;
