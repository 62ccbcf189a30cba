/** Value types that every other bundle speaks: money, periods, outcomes, identifiers. */
package org.peyvand.base;
