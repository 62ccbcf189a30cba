/** Fields and forms: one field per kind of attribute, laid out and bound to a record by {@link org.peyvand.ui.form.FormBuilder}. */
package org.peyvand.ui.form;
