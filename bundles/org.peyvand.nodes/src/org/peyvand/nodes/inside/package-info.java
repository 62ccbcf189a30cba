/** For what is done within a node. */
package org.peyvand.nodes.inside;
