/** Databases and services for tests: {@link org.peyvand.testing.MemoryDatabase} for JUnit, {@link org.peyvand.testing.TestPlatform} by hand. */
package org.peyvand.testing;
