-- Whether an extra field says something about a person: unless somebody says otherwise it does, so that nothing stays by mistake.
ALTER TABLE EXTRA_FIELD ADD COLUMN PERSONAL ${boolean} DEFAULT TRUE NOT NULL;
-- What was deleted, so that it is found without reading the whole log: the bin. The values stay in the log alone.
CREATE TABLE CHANGE_BIN (
  ID ${uuid} NOT NULL PRIMARY KEY,
  TRANSACTION_ID ${uuid} NOT NULL,
  CHANGED_AT ${moment} NOT NULL,
  USER_ID ${uuid},
  ENTITY VARCHAR(100) NOT NULL,
  RECORD_ID ${uuid} NOT NULL
);
CREATE INDEX CHANGE_BIN_TRANSACTION ON CHANGE_BIN (TRANSACTION_ID);
CREATE INDEX CHANGE_BIN_RECORD ON CHANGE_BIN (RECORD_ID);
INSERT INTO CHANGE_BIN (ID, TRANSACTION_ID, CHANGED_AT, USER_ID, ENTITY, RECORD_ID)
  SELECT ID, TRANSACTION_ID, CHANGED_AT, USER_ID, ENTITY, RECORD_ID FROM CHANGE_ENTRY WHERE KIND = 'DELETED';
-- That values were taken out of the change log: who did it and on which basis, and a digest over the rows below. Its own row in the log is sealed like any other.
CREATE TABLE ERASURE (
  ID ${uuid} NOT NULL PRIMARY KEY, VERSION BIGINT NOT NULL, BRANCH_ID ${uuid}, CREATED_AT ${moment}, CREATED_BY ${uuid}, CHANGED_AT ${moment}, CHANGED_BY ${uuid},
  REASON VARCHAR(20) NOT NULL,
  BASIS VARCHAR(60),
  REFERENCE_CODE VARCHAR(100),
  RECORD_COUNT BIGINT NOT NULL,
  ROW_COUNT BIGINT NOT NULL,
  ROWS_DIGEST CHAR(64) NOT NULL
);
-- The digests that a row of the change log had before an erasure and has had since.
CREATE TABLE CHANGE_ERASURE (
  ENTRY_ID ${uuid} NOT NULL,
  ERASURE_ID ${uuid} NOT NULL,
  BEFORE_DIGEST CHAR(64) NOT NULL,
  AFTER_DIGEST CHAR(64) NOT NULL,
  PRIMARY KEY (ENTRY_ID, ERASURE_ID)
);
