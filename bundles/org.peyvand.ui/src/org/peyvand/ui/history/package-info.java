/**
 * What a person has seen, uses often and keeps at hand: places visited with back and forward, records seen last, favourites.
 *
 * <p>All of it lies in the preferences of the data folder, one node for each login, and not in the database: looking at something must not
 * cost a transaction, stands in no change log, is not sent to other branches, and what somebody has looked at is nobody else's business.
 */
package org.peyvand.ui.history;
