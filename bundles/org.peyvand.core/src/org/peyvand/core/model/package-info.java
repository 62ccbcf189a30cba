/** The records every module builds on: branches, users, people, accounts, contacts, activities and pick list values. */
package org.peyvand.core.model;
