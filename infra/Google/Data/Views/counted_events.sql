-- Every event once, with the visit that it belongs to and what its attribution token says of the answer before it.
WITH once AS (
  SELECT eventType, visitorId, sessionId, eventTime, attributionToken, placement, purchaseTransaction, eventId
  FROM {events}.user_events
  WHERE TRUE
  QUALIFY eventId IS NULL OR ROW_NUMBER() OVER (PARTITION BY eventId ORDER BY eventTime) = 1
),
-- Where the shop names no session, a pause of half an hour ends a visit.
begun AS (
  SELECT *,
    CASE WHEN UNIX_SECONDS(eventTime)
      - LAG(UNIX_SECONDS(eventTime)) OVER (PARTITION BY visitorId, sessionId ORDER BY eventTime) <= 1800 THEN 0 ELSE 1 END AS begins
  FROM once
),
numbered AS (
  SELECT *, SUM(begins) OVER (PARTITION BY visitorId, sessionId ORDER BY eventTime) AS number
  FROM begun
),
-- A token is base64url over lines: format, placement, model, version, rung, time, nonce, experiments.
decoded AS (
  SELECT *,
    SPLIT(SAFE_CONVERT_BYTES_TO_STRING(SAFE.FROM_BASE64(CONCAT(
      REPLACE(REPLACE(attributionToken, '-', '+'), '_', '/'),
      REPEAT('=', MOD(4 - MOD(LENGTH(attributionToken), 4), 4))))), CHR(10)) AS fields
  FROM numbered
)
SELECT
  CONCAT(visitorId, '/', COALESCE(sessionId, CONCAT('#', CAST(number AS STRING)))) AS visit,
  eventType,
  eventTime,
  purchaseTransaction,
  COALESCE(placement, CASE WHEN ARRAY_LENGTH(fields) = 8 THEN fields[SAFE_OFFSET(1)] END) AS placement,
  CASE WHEN ARRAY_LENGTH(fields) = 8 THEN fields[SAFE_OFFSET(2)] END AS model,
  CASE WHEN ARRAY_LENGTH(fields) = 8 THEN fields[SAFE_OFFSET(4)] END AS rung,
  CASE WHEN ARRAY_LENGTH(fields) = 8 THEN fields[SAFE_OFFSET(7)] END AS experiments
FROM decoded
