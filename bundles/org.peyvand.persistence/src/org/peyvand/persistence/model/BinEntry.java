package org.peyvand.persistence.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/**
 * One row of the bin: which row of the change log has the values of a deleted record, by the same identifier. Written by the unit of work with that row;
 * goes when the record has come back or its values were taken out. Says of parts too that were deleted, with their whole or by themselves.
 */
@Entity
@Table(name = "CHANGE_BIN")
public class BinEntry extends LoggedRow {
}
