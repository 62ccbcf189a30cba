/**
 * Nothing. The XLSX emitter of BIRT imports this package and uses no class of it. The real package would come with {@code log4j-slf4j2-impl},
 * which makes itself the provider of SLF4J and hangs the workbench while Log4j is not started.
 */
package org.apache.logging.slf4j;
