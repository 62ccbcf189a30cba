/** Databases and services for tests: {@link org.peyvand.testing.MemoryDatabase} with JUnit, {@link org.peyvand.testing.TestPlatform} by hand. */
package org.peyvand.testing;
