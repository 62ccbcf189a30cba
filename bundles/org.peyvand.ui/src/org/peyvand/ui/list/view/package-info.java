/** What a person has made of a list: filters, columns, sorting, grouping, colours; saved and shared as views. */
package org.peyvand.ui.list.view;
