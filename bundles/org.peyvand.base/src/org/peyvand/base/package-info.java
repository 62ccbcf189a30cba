/**
 * The words every other bundle speaks: outcomes and diagnostics, money, periods and identifiers.
 * Nothing here knows a database, a window or a service registry.
 */
package org.peyvand.base;
