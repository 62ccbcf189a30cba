/**
 * The kit every page, list and dialog of the workbench is made of: services, icons, colours, background work, navigation.
 * It knows no domain; {@code docs/ui-kit.md} shows each building block.
 */
package org.peyvand.ui;
