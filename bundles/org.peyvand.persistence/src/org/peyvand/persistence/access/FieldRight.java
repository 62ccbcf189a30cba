package org.peyvand.persistence.access;

/** What somebody may do with one attribute of the records that he may read. The later, the more. */
public enum FieldRight {
    /** It is as if it had no value; it cannot be searched, sorted or summed by. */
    HIDDEN,
    /** It is seen and stays as it is. */
    READ,
    /** It is seen and can be changed. */
    EDIT
}
