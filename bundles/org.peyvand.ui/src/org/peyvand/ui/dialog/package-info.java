/** The base of dialogs: a title, a sentence, a form, what is wrong with it, and buttons where the platform has them. */
package org.peyvand.ui.dialog;
