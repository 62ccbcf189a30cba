package org.peyvand.core.measure;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What a measure came to in one branch, without those below it.
 *
 * @param branch {@code null} for records that belong to no branch
 * @param currency of amounts; {@code null} otherwise
 * @param value number, sum, or moment in seconds since 1970
 * @param whole among how many; {@code null} when it is no share
 */
public record Reading(UUID branch, String currency, BigDecimal value, BigDecimal whole) {
}
