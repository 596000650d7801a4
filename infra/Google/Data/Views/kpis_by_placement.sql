-- Each day and placement: how many of the visits that were shown the placement bought from then on, for how much.
-- A sum over two currencies is none: where a row has both, its money is null.
WITH bought AS (
  SELECT exposures.visit AS visit, exposures.placement AS placement,
    COUNT(*) AS orders, SUM(orders.revenue) AS revenue, MIN(orders.currency) AS lowest, MAX(orders.currency) AS highest
  FROM {events}.placement_exposures AS exposures
  JOIN {events}.orders AS orders ON orders.visit = exposures.visit AND orders.orderedAt >= exposures.since
  GROUP BY exposures.visit, exposures.placement
)
SELECT
  CAST(exposures.since AS DATE) AS day,
  exposures.placement AS placement,
  COUNT(*) AS sessions,
  COUNT(bought.visit) AS buyingSessions,
  COALESCE(SUM(bought.orders), 0) AS orders,
  COUNT(bought.visit) / COUNT(*) AS conversionRate,
  CASE WHEN MIN(bought.lowest) = MAX(bought.highest) THEN MIN(bought.lowest) END AS currency,
  CASE WHEN COUNT(bought.visit) = 0 THEN 0 WHEN MIN(bought.lowest) = MAX(bought.highest) THEN SUM(bought.revenue) END AS revenue,
  CASE WHEN MIN(bought.lowest) = MAX(bought.highest) THEN SUM(bought.revenue) / SUM(bought.orders) END AS averageOrderValue,
  CASE WHEN COUNT(bought.visit) = 0 THEN 0 WHEN MIN(bought.lowest) = MAX(bought.highest) THEN SUM(bought.revenue) / COUNT(*) END AS revenuePerSession
FROM {events}.placement_exposures AS exposures
LEFT JOIN bought ON bought.visit = exposures.visit AND bought.placement = exposures.placement
GROUP BY CAST(exposures.since AS DATE), exposures.placement
