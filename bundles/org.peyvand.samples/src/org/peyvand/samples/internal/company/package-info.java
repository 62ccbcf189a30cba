/** What the generator makes: plain values, no database. */
package org.peyvand.samples.internal.company;
