/** The record editor: pages that modules contribute, and the model (without SWT) that they edit. */
package org.peyvand.ui.editor;
