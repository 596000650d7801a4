-- Every order once, however often the shop sent it.
SELECT
  visit,
  eventTime AS orderedAt,
  purchaseTransaction.id AS orderId,
  purchaseTransaction.revenue AS revenue,
  purchaseTransaction.currencyCode AS currency
FROM {events}.counted_events
WHERE eventType = 'purchase-complete' AND purchaseTransaction.revenue IS NOT NULL
QUALIFY purchaseTransaction.id IS NULL OR ROW_NUMBER() OVER (PARTITION BY purchaseTransaction.id ORDER BY eventTime) = 1
