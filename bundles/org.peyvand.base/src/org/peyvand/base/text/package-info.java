/**
 * Text for people: messages and labels in their language, Persian spelling, digits, identity numbers, phones and likeness of names.
 */
package org.peyvand.base.text;
