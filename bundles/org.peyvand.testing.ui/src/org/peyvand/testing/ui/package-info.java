/**
 * Drives the real workbench on a real display in tests: {@link org.peyvand.testing.ui.WorkbenchRobot}. Tests that use it are skipped
 * without a display ({@code @EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")}).
 */
package org.peyvand.testing.ui;
