/** What people decide about: values that lost in a conflict, transactions that could not be stored. */
package org.peyvand.sync.model;
