/** The history of imports. */
package org.peyvand.exchange.model;
