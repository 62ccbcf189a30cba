/**
 * The change log as it travels between databases: reading it by transactions, and doing in one database what another one has logged. Knows neither networks nor
 * who may send what; see {@code docs/adr/0022-sync.md}.
 */
package org.peyvand.persistence.replay;
