/** The home page: where a person begins. */
package org.peyvand.workbench.internal.home;
