/** Use cases of sales: from the lead over the won deal to the paid invoice. */
package org.peyvand.sales;
