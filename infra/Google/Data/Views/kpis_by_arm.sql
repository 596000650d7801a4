-- Each day and arm of each experiment: how many of the visits that saw the arm bought from then on, for how much.
-- A sum over two currencies is none: where a row has both, its money is null.
WITH bought AS (
  SELECT exposures.visit AS visit, exposures.experiment AS experiment,
    COUNT(*) AS orders, SUM(orders.revenue) AS revenue, MIN(orders.currency) AS lowest, MAX(orders.currency) AS highest
  FROM {events}.arm_exposures AS exposures
  JOIN {events}.orders AS orders ON orders.visit = exposures.visit AND orders.orderedAt >= exposures.since
  GROUP BY exposures.visit, exposures.experiment
)
SELECT
  CAST(exposures.since AS DATE) AS day,
  exposures.experiment AS experiment,
  exposures.arm AS arm,
  COUNT(*) AS sessions,
  COUNT(bought.visit) AS buyingSessions,
  COALESCE(SUM(bought.orders), 0) AS orders,
  COUNT(bought.visit) / COUNT(*) AS conversionRate,
  CASE WHEN MIN(bought.lowest) = MAX(bought.highest) THEN MIN(bought.lowest) END AS currency,
  CASE WHEN COUNT(bought.visit) = 0 THEN 0 WHEN MIN(bought.lowest) = MAX(bought.highest) THEN SUM(bought.revenue) END AS revenue,
  CASE WHEN MIN(bought.lowest) = MAX(bought.highest) THEN SUM(bought.revenue) / SUM(bought.orders) END AS averageOrderValue,
  CASE WHEN COUNT(bought.visit) = 0 THEN 0 WHEN MIN(bought.lowest) = MAX(bought.highest) THEN SUM(bought.revenue) / COUNT(*) END AS revenuePerSession
FROM {events}.arm_exposures AS exposures
LEFT JOIN bought ON bought.visit = exposures.visit AND bought.experiment = exposures.experiment
GROUP BY CAST(exposures.since AS DATE), exposures.experiment, exposures.arm
