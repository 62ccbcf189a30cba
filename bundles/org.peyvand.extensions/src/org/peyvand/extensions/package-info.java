/**
 * What other bundles contribute to an extension point, without the caller knowing the registry.
 * This bundle is the only reader of the Eclipse extension registry.
 */
package org.peyvand.extensions;
