-- One row for each transaction in the change log: a digest of its entries and a hash that also covers the row before, so that nothing can be changed or taken out unseen.
CREATE TABLE CHANGE_SEAL (
  SEAL_NUMBER BIGINT NOT NULL PRIMARY KEY,
  TRANSACTION_ID ${uuid} NOT NULL,
  ENTRIES BIGINT NOT NULL,
  CONTENT_DIGEST CHAR(64) NOT NULL,
  SEAL_HASH CHAR(64) NOT NULL
);
