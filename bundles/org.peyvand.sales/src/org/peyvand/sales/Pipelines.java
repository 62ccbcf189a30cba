package org.peyvand.sales;

import java.util.List;
import org.peyvand.base.Outcome;
import org.peyvand.sales.model.Pipeline;
import org.peyvand.sales.model.Stage;

/** Pipelines and their stages. There is always one: a new database has "Prospecting, Engaging, Proposal, Won, Lost" in its language. */
public interface Pipelines {

    /** Fewest stages of a pipeline. */
    int FEWEST = 3;

    /** Most stages of a pipeline. */
    int MOST = 7;

    /** The pipeline of new opportunities; made when it is not there. */
    Pipeline standard();

    /** All pipelines by name. */
    List<Pipeline> all();

    /** The stages of a pipeline in their order. */
    List<Stage> stages(Pipeline pipeline);

    /**
     * Stores a pipeline with exactly these stages in this order. Refused unless there are 3 to 7 with different names, at least one open,
     * one won and one lost, and probabilities from 0 to 100; or when a stage left out still has opportunities or a history.
     */
    Outcome<Pipeline> save(Pipeline pipeline, List<Stage> stages);

    /** Deletes a pipeline with its stages; refused while opportunities or their history need them, and for the last one. */
    Outcome<Void> delete(Pipeline pipeline);
}
