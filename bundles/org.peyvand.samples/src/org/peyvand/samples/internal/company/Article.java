package org.peyvand.samples.internal.company;

import java.math.BigDecimal;

/**
 * A product.
 *
 * @param code     product code
 * @param name     Persian name
 * @param category group of products
 * @param unit     code of the unit
 * @param price    list price in rials
 * @param taxRate  value-added tax in hundredths
 */
public record Article(String code, String name, String category, String unit, BigDecimal price, BigDecimal taxRate) {
}
