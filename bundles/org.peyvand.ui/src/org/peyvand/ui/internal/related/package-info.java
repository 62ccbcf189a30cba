/** Lists of the records that refer to another one, made from the descriptions. */
package org.peyvand.ui.internal.related;
