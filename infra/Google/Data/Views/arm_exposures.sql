-- Which arm of each experiment a visit saw first, and when; what it did before does not count for the arm.
WITH pairs AS (
  SELECT visit, eventTime, pair
  FROM {events}.counted_events CROSS JOIN UNNEST(SPLIT(experiments, ',')) AS pair
  WHERE pair LIKE '%=%'
)
SELECT visit, SPLIT(pair, '=')[SAFE_OFFSET(0)] AS experiment, SPLIT(pair, '=')[SAFE_OFFSET(1)] AS arm, eventTime AS since
FROM pairs
WHERE TRUE
QUALIFY ROW_NUMBER() OVER (PARTITION BY visit, SPLIT(pair, '=')[SAFE_OFFSET(0)] ORDER BY eventTime, pair) = 1
