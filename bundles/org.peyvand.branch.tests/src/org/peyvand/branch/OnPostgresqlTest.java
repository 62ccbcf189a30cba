package org.peyvand.branch;

import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.Suite;
import org.peyvand.branch.internal.board.BranchBoardTest;
import org.peyvand.branch.internal.board.MovedBranchTest;
import org.peyvand.branch.internal.board.ScorecardTest;
import org.peyvand.branch.internal.steer.SteeringTest;
import org.peyvand.testing.OnPostgresql;

/** The same tests on the second engine. */
@Suite
@SelectClasses({BranchBoardTest.class, MovedBranchTest.class, ScorecardTest.class, SteeringTest.class})
class OnPostgresqlTest extends OnPostgresql {
}
