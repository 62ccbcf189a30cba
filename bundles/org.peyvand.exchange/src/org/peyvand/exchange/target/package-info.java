/**
 * What modules tell the importer about themselves beyond their entity descriptions. Targets and words are contributed to
 * {@code org.peyvand.exchange.targets}; codes of pick lists come from a {@link org.peyvand.exchange.target.PickCodes} service.
 */
package org.peyvand.exchange.target;
