package org.peyvand.security.model;

/** How far a right reaches. The later, the more: each includes those before it. */
public enum Reach {
    /** No record. */
    NONE,
    /** Records one owns; of those that have no owner, records one has made. */
    OWN,
    /** Records of one's team too. */
    TEAM,
    /** Records of one's branch too. */
    BRANCH,
    /** Records of the branches below too. */
    BRANCHES,
    /** All records. */
    ALL
}
