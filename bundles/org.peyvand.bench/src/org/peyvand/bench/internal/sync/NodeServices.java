package org.peyvand.bench.internal.sync;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.module.Modules;
import org.peyvand.persistence.replay.LogReader;
import org.peyvand.persistence.replay.RecordImages;
import org.peyvand.sync.BranchBook;
import org.peyvand.sync.BranchSync;
import org.peyvand.sync.Enrolments;
import org.peyvand.sync.HeadDesk;
import org.peyvand.sync.HeadLink;

/**
 * The product's own services that a node of the benchmark works with.
 *
 * @param work units of work
 * @param database beneath
 * @param modules whose tables the floor repeats
 * @param images records as they travel
 * @param log positions
 * @param desk answers branches
 * @param enrolments codes
 * @param branches sets branches up
 * @param link of a branch to its head office
 * @param sync of a branch
 */
@Component(service = NodeServices.class)
public record NodeServices(UnitOfWork work, Database database, Modules modules, RecordImages images, LogReader log, HeadDesk desk, Enrolments enrolments,
    BranchBook branches, HeadLink link, BranchSync sync) {

    /** Made by Declarative Services. */
    @Activate
    public NodeServices(@Reference UnitOfWork work, @Reference Database database, @Reference Modules modules, @Reference RecordImages images,
        @Reference LogReader log, @Reference HeadDesk desk, @Reference Enrolments enrolments, @Reference BranchBook branches, @Reference HeadLink link, @Reference BranchSync sync) {
        this.work = work;
        this.database = database;
        this.modules = modules;
        this.images = images;
        this.log = log;
        this.desk = desk;
        this.enrolments = enrolments;
        this.branches = branches;
        this.link = link;
        this.sync = sync;
    }
}
