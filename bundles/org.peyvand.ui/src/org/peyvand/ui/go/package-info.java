/** Go anywhere: one box for records, actions, lists, settings and whatever modules contribute to {@code org.peyvand.ui.destinations}. */
package org.peyvand.ui.go;
