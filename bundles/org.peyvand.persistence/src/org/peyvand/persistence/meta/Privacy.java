package org.peyvand.persistence.meta;

/** What the values of an attribute say of a natural person, and so what is done with them when that person's data are erased. */
public enum Privacy {
    /** Nothing. */
    NONE,
    /** Something about the person, such as a telephone number or what somebody has written of him. */
    PERSONAL,
    /** Who the person is, as a document of business names its party: it stays where such a document has to be kept by law, else it goes too. */
    IDENTITY,
    /** A reference to another record of the same person. */
    SAME
}
