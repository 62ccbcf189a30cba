/** Reports: which there are, what they ask for, and rendering them to files. */
package org.peyvand.analytics;
