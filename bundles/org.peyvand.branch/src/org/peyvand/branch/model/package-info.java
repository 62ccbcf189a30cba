/** What this module stores. */
package org.peyvand.branch.model;
