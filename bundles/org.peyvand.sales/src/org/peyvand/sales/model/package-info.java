/** The records of sales: leads, pipelines, opportunities, products, prices, sales documents and payments. */
package org.peyvand.sales.model;
