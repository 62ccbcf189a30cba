package org.peyvand.sales.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.peyvand.core.model.ExternalEntity;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.model.Described;
import org.peyvand.persistence.model.Shown;

/** One step of a pipeline. */
@Entity
@Table(name = "STAGE")
@Described(id = "sales.stage", part = "pipeline", icon = "signpost",
    key = {"pipeline+name", "name", "alias"}, search = {"name", "alias"}, order = "position")
public class Stage extends ExternalEntity {
    @Shown(order = 10, list = true, required = true)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "PIPELINE_ID")
    private Pipeline pipeline;
    @Shown(order = 20, list = true, width = 180, required = true, max = 100)
    @Column(name = "NAME", length = 100)
    private String name;
    @Shown(order = 30, max = 100)
    @Column(name = "ALIAS", length = 100)
    private String alias;
    @Shown(order = 40, list = true, width = 70, summed = false)
    @Column(name = "STAGE_POSITION")
    private Integer position;
    @Shown(order = 50, list = true, required = true)
    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", length = 30)
    private StageState state = StageState.OPEN;
    @Shown(order = 60, kind = AttributeKind.PERCENT, list = true)
    @Column(name = "PROBABILITY", precision = 7, scale = 4)
    private BigDecimal probability;
    @Shown(order = 70, list = true, width = 90, summed = false)
    @Column(name = "PATIENCE_DAYS")
    private Integer patience;

    /** The pipeline it belongs to. */
    public Pipeline getPipeline() {
        return pipeline;
    }

    public void setPipeline(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    /** Its name. Unique within the pipeline. */
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Another name by which imports find it, such as the name in the other language. */
    public String getAlias() {
        return alias;
    }

    public void setAlias(String alias) {
        this.alias = alias;
    }

    /** Place within the pipeline, from 0. */
    public Integer getPosition() {
        return position;
    }

    public void setPosition(Integer position) {
        this.position = position;
    }

    /** What it means for the deal. */
    public StageState getState() {
        return state;
    }

    public void setState(StageState state) {
        this.state = state;
    }

    /** Chance of winning in percent, 0 to 100. */
    public BigDecimal getProbability() {
        return probability;
    }

    public void setProbability(BigDecimal probability) {
        this.probability = probability;
    }

    /** Days after which a deal has stood here too long, 0 for never; what is usual when {@code null}. */
    public Integer getPatience() {
        return patience;
    }

    public void setPatience(Integer patience) {
        this.patience = patience;
    }
}
