using System.Text;
using Platform.Store.Events;

namespace Platform.Store.Tests;

/// <summary>Lines of the event log as tests write them.</summary>
internal static class Lines
{
    public static string View(
        string visitor, string product, string time, string? id = null, string? user = null, string? session = null, string? consent = null) =>
        Event("detail-page-view", visitor, time, Field("eventId", id) + Field("sessionId", session) + Field("consent", consent) + User(user), product);

    public static string Purchase(string user, string time, params string[] products) =>
        Event("purchase-complete", $"v-{user}", time, User(user) + ",\"purchaseTransaction\":{\"revenue\":1,\"currencyCode\":\"EUR\"}", products);

    /// <summary>A batch of events with these ids, a line each that says no more than the id.</summary>
    public static EventBatch Batch(params string[] ids)
    {
        var batch = new EventBatch();
        foreach (var id in ids)
            batch.Add(Encoding.UTF8.GetBytes(View("v", "p", "2026-11-27T09:30:00Z", id)), EventId.Of(id));
        return batch;
    }

    private static string Event(string type, string visitor, string time, string rest, params string[] products)
    {
        var details = string.Join(',', products.Select(product => "{\"product\":{\"id\":\"" + product + "\"}}"));
        return $"{{\"eventType\":\"{type}\",\"visitorId\":\"{visitor}\",\"eventTime\":\"{time}\"{rest},\"productDetails\":[{details}]}}";
    }

    private static string Field(string name, string? value) => value is null ? "" : $",\"{name}\":\"{value}\"";

    private static string User(string? user) => user is null ? "" : $",\"userInfo\":{{\"userId\":\"{user}\"}}";
}
