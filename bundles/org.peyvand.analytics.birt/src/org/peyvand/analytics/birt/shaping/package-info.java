/** Letter shaping that woven BIRT code calls. Exported only so that BIRT's layout class can be wired to it; no API for anybody else. */
package org.peyvand.analytics.birt.shaping;
