/** Use cases for the records every module builds on: reading and saving them, the timeline of an account, pick lists, the user at work. */
package org.peyvand.core;
