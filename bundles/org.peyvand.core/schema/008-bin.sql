-- How long what was deleted stays in the bin. One row, made when it is first changed or emptied.
CREATE TABLE BIN_SETTING (
  ID ${uuid} NOT NULL PRIMARY KEY, VERSION BIGINT NOT NULL, BRANCH_ID ${uuid}, CREATED_AT ${moment}, CREATED_BY ${uuid}, CHANGED_AT ${moment}, CHANGED_BY ${uuid},
  NAME VARCHAR(20) NOT NULL,
  DAYS_KEPT INTEGER NOT NULL,
  PURGED_AT ${moment},
  CONSTRAINT BIN_SETTING_NAME UNIQUE (NAME)
);
