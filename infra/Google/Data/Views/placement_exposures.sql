-- Which placements a visit was shown, and since when.
SELECT visit, placement, MIN(eventTime) AS since
FROM {events}.counted_events
WHERE eventType = 'impression' AND placement IS NOT NULL
GROUP BY visit, placement
