package org.peyvand.samples.internal.load;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.sales.Documents;
import org.peyvand.sales.Leads;
import org.peyvand.sales.Payments;
import org.peyvand.sales.Pipelines;

/** The services of sales that the steps need, together. */
@Component(service = SalesServices.class)
public final class SalesServices {

    private final Pipelines pipelines;
    private final Leads leads;
    private final Documents documents;
    private final Payments payments;

    /** Made by Declarative Services. */
    @Activate
    public SalesServices(@Reference Pipelines pipelines, @Reference Leads leads, @Reference Documents documents, @Reference Payments payments) {
        this.pipelines = pipelines;
        this.leads = leads;
        this.documents = documents;
        this.payments = payments;
    }

    Pipelines pipelines() {
        return pipelines;
    }

    Leads leads() {
        return leads;
    }

    Documents documents() {
        return documents;
    }

    Payments payments() {
        return payments;
    }
}
