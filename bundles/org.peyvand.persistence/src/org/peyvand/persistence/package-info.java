/**
 * Reading and writing entities without knowing the database: {@link org.peyvand.persistence.UnitOfWork} and
 * {@link org.peyvand.persistence.Session}, queries, aggregations, rules that run before every save, and the event after a commit.
 */
package org.peyvand.persistence;
