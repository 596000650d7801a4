-- Each day: how many visits bought, for how much. A visit counts on the day on which it began.
-- A sum over two currencies is none: where a row has both, its money is null.
WITH bought AS (
  SELECT visit, COUNT(*) AS orders, SUM(revenue) AS revenue, MIN(currency) AS lowest, MAX(currency) AS highest
  FROM {events}.orders
  GROUP BY visit
),
visits AS (
  SELECT visit, CAST(MIN(eventTime) AS DATE) AS day
  FROM {events}.counted_events
  GROUP BY visit
)
SELECT
  visits.day AS day,
  COUNT(*) AS sessions,
  COUNT(bought.visit) AS buyingSessions,
  COALESCE(SUM(bought.orders), 0) AS orders,
  COUNT(bought.visit) / COUNT(*) AS conversionRate,
  CASE WHEN MIN(bought.lowest) = MAX(bought.highest) THEN MIN(bought.lowest) END AS currency,
  CASE WHEN COUNT(bought.visit) = 0 THEN 0 WHEN MIN(bought.lowest) = MAX(bought.highest) THEN SUM(bought.revenue) END AS revenue,
  CASE WHEN MIN(bought.lowest) = MAX(bought.highest) THEN SUM(bought.revenue) / SUM(bought.orders) END AS averageOrderValue,
  CASE WHEN COUNT(bought.visit) = 0 THEN 0 WHEN MIN(bought.lowest) = MAX(bought.highest) THEN SUM(bought.revenue) / COUNT(*) END AS revenuePerSession
FROM visits LEFT JOIN bought ON bought.visit = visits.visit
GROUP BY visits.day
