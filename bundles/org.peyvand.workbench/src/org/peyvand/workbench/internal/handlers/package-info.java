/** What the commands of menus, tools and keys do. */
package org.peyvand.workbench.internal.handlers;
