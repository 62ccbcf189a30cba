/** Any list whose records have stages as a board: columns of cards that are moved by mouse and keyboard. */
package org.peyvand.ui.board;
