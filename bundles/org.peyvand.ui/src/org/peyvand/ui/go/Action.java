package org.peyvand.ui.go;

import org.eclipse.core.commands.ParameterizedCommand;

/**
 * A command of the application with the parameters that one of its menu items or keys gives it.
 *
 * @param id of command and parameters, stable
 * @param label what a person calls it
 * @param icon name of its icon; may be empty
 * @param bundle symbolic name of the module it comes from
 * @param keys its keys as they are written on keyboards; may be empty
 * @param command what runs
 */
public record Action(String id, String label, String icon, String bundle, String keys, ParameterizedCommand command) {
}
