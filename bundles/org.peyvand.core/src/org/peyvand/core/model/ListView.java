package org.peyvand.core.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.peyvand.persistence.model.Described;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.persistence.model.Shown;

/** A list as somebody wants to see it again: filters, columns, sorting, grouping, colours. The texts are those of the user interface. */
@Entity
@Table(name = "LIST_VIEW")
@Described(id = "core.view", icon = "layout-text-window", key = "list+owner+name", search = {"name", "list"}, order = "list")
public class ListView extends DomainEntity {
    @Shown(order = 10, list = true, width = 220, required = true, max = 100)
    @Column(name = "NAME", length = 100)
    private String name;
    @Shown(order = 20, list = true, width = 180, required = true, max = 100)
    @Column(name = "LIST_ID", length = 100)
    private String list;
    @Shown(order = 30, list = true)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "OWNER_ID")
    private User owner;
    @Shown(order = 40, list = true)
    @Column(name = "SHARED")
    private boolean shared;
    @Shown(order = 50, summed = false)
    @Column(name = "VIEW_POSITION")
    private Integer position;
    @Lob
    @Column(name = "FILTERS")
    private String filters;
    @Column(name = "SORTED_BY", length = 200)
    private String sort;
    @Column(name = "GROUPED_BY", length = 400)
    private String groups;
    @Lob
    @Column(name = "SHOWN_COLUMNS")
    private String columns;
    @Column(name = "FROZEN")
    private Integer frozen;
    @Lob
    @Column(name = "RULES")
    private String rules;
    @Column(name = "PRESENTATION", length = 100)
    private String presentation;

    /** What people call it. */
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Identifier of the list. */
    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list;
    }

    /** Whose it is; only they change it. */
    public User getOwner() {
        return owner;
    }

    public void setOwner(User owner) {
        this.owner = owner;
    }

    /** Whether everybody sees it. */
    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }

    /** Smaller comes first; views without one come last. */
    public Integer getPosition() {
        return position;
    }

    public void setPosition(Integer position) {
        this.position = position;
    }

    /** Which records. */
    public String getFilters() {
        return filters;
    }

    public void setFilters(String filters) {
        this.filters = filters;
    }

    /** Sorted by what. */
    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }

    /** Grouped by what. */
    public String getGroups() {
        return groups;
    }

    public void setGroups(String groups) {
        this.groups = groups;
    }

    /** Which columns, how wide. */
    public String getColumns() {
        return columns;
    }

    public void setColumns(String columns) {
        this.columns = columns;
    }

    /** How many columns stay in place. */
    public Integer getFrozen() {
        return frozen;
    }

    public void setFrozen(Integer frozen) {
        this.frozen = frozen;
    }

    /** Which records are coloured. */
    public String getRules() {
        return rules;
    }

    public void setRules(String rules) {
        this.rules = rules;
    }

    /** Rows, board and the like. */
    public String getPresentation() {
        return presentation;
    }

    public void setPresentation(String presentation) {
        this.presentation = presentation;
    }
}
