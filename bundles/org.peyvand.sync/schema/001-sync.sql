-- Who this database is among those that exchange: one row. Not logged, since a copy of the log must not be taken for the database that wrote it.
CREATE TABLE SYNC_NODE (
  ID INTEGER NOT NULL PRIMARY KEY,
  INCARNATION ${uuid} NOT NULL,
  BRANCH_ID ${uuid},
  HEAD_INCARNATION ${uuid},
  HEAD_ADDRESS VARCHAR(400),
  PUSHED_NUMBER BIGINT NOT NULL,
  PULLED_NUMBER BIGINT NOT NULL,
  PULLED_HASH CHAR(64),
  LOADING VARCHAR(200),
  SYNCED_AT ${moment}
);
-- The databases of branches, as the head office knows them.
CREATE TABLE SYNC_PEER (
  INCARNATION ${uuid} NOT NULL PRIMARY KEY,
  BRANCH_ID ${uuid} NOT NULL,
  ACKED_NUMBER BIGINT NOT NULL,
  ACKED_HASH CHAR(64) NOT NULL,
  PULLED_NUMBER BIGINT NOT NULL,
  CONTACT_AT ${moment},
  RETIRED ${boolean} NOT NULL
);
CREATE INDEX SYNC_PEER_BRANCH ON SYNC_PEER (BRANCH_ID);
-- Positions of the head office that a branch has reached: where both still agree is found by them after the head office was restored.
CREATE TABLE SYNC_CHECKPOINT (
  HEAD_NUMBER BIGINT NOT NULL,
  HEAD_HASH CHAR(64) NOT NULL,
  OWN_NUMBER BIGINT NOT NULL,
  REACHED_AT ${moment} NOT NULL,
  PRIMARY KEY (HEAD_NUMBER, HEAD_HASH)
);
-- Records that a branch has left otherwise than they are at the head office and is to get whole.
CREATE TABLE SYNC_DUE (
  ID ${uuid} NOT NULL PRIMARY KEY,
  BRANCH_ID ${uuid} NOT NULL,
  ENTITY VARCHAR(100) NOT NULL,
  RECORD_ID ${uuid} NOT NULL
);
CREATE INDEX SYNC_DUE_BRANCH ON SYNC_DUE (BRANCH_ID, ID);
-- Records that a branch needs whole.
CREATE TABLE SYNC_WANT (
  ENTITY VARCHAR(100) NOT NULL,
  RECORD_ID ${uuid} NOT NULL,
  PRIMARY KEY (ENTITY, RECORD_ID)
);
-- A value that was changed in two places and lost, with everything to decide otherwise.
CREATE TABLE SYNC_CONFLICT (
  ID ${uuid} NOT NULL PRIMARY KEY, VERSION BIGINT NOT NULL, BRANCH_ID ${uuid}, CREATED_AT ${moment}, CREATED_BY ${uuid}, CHANGED_AT ${moment}, CHANGED_BY ${uuid},
  ENTITY VARCHAR(100) NOT NULL,
  RECORD_ID ${uuid} NOT NULL,
  TITLE VARCHAR(255),
  ATTRIBUTE VARCHAR(100),
  KIND VARCHAR(20) NOT NULL,
  BASE_VALUE ${clob},
  KEPT_VALUE ${clob},
  LOST_VALUE ${clob},
  LOST_BY ${uuid},
  LOST_AT ${moment},
  STATE VARCHAR(20) NOT NULL
);
CREATE INDEX SYNC_CONFLICT_STATE ON SYNC_CONFLICT (STATE, ID);
CREATE INDEX SYNC_CONFLICT_RECORD ON SYNC_CONFLICT (RECORD_ID);
-- A transaction of a branch that the head office could not store.
CREATE TABLE SYNC_HELD (
  ID ${uuid} NOT NULL PRIMARY KEY, VERSION BIGINT NOT NULL, BRANCH_ID ${uuid}, CREATED_AT ${moment}, CREATED_BY ${uuid}, CHANGED_AT ${moment}, CHANGED_BY ${uuid},
  TRANSACTION_ID ${uuid} NOT NULL,
  ORIGIN ${uuid} NOT NULL,
  PLACE BIGINT NOT NULL,
  AUTHOR_ID ${uuid},
  MADE_AT ${moment},
  RECORDS BIGINT NOT NULL,
  REASON_EN VARCHAR(2000),
  REASON_FA VARCHAR(2000),
  TRIES BIGINT NOT NULL,
  CONTENT ${clob},
  STATE VARCHAR(20) NOT NULL,
  CONSTRAINT SYNC_HELD_TRANSACTION UNIQUE (TRANSACTION_ID)
);
CREATE INDEX SYNC_HELD_STATE ON SYNC_HELD (STATE, PLACE);
-- One-time codes with which a database becomes that of a branch.
CREATE TABLE SYNC_CODE (
  CODE_ID VARCHAR(8) NOT NULL PRIMARY KEY,
  SECRET VARCHAR(40) NOT NULL,
  BRANCH_ID ${uuid} NOT NULL,
  EXPIRES_AT ${moment} NOT NULL,
  TRIES INTEGER NOT NULL
);
