using System.Text;

namespace Platform.Collector.Tests;

/// <summary>Events as a shop sends them.</summary>
internal static class ShopEvents
{
    public static string View(string id, string rest = "") =>
        $"{{\"eventType\":\"detail-page-view\",\"visitorId\":\"v1\",\"eventId\":\"{id}\",\"eventTime\":\"2026-08-01T09:30:00Z\"{rest},\"productDetails\":[{{\"product\":{{\"id\":\"p1\"}}}}]}}";

    public static StringContent Body(params string[] events) =>
        new(events.Length == 1 ? events[0] : $"[{string.Join(',', events)}]", Encoding.UTF8, "application/json");
}
