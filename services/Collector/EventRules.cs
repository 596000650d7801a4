using Platform.Contracts;
using Platform.Store;
using Platform.Store.Events;

namespace Platform.Collector;

/// <summary>
/// What a sound event must have, by its type, as Google's retail user events have it. A product that the catalogue
/// does not know is no mistake.
/// </summary>
public static class EventRules
{
    private const int CurrencyCodeLength = 3;
    private const int LongestQuery = 5_000;
    private const int MostQuantity = 1_000_000;

    /// <summary>How far a clock that sends events may be ahead of ours.</summary>
    private static readonly TimeSpan ClockSkew = TimeSpan.FromHours(1);

    /// <summary>Says what is wrong with an event.</summary>
    /// <param name="scanned">The event.</param>
    /// <param name="now">The time of its receipt.</param>
    /// <param name="report">Is told each field and what is wrong with it.</param>
    /// <returns>Whether the event is sound.</returns>
    public static bool Check(EventScanner scanned, DateTimeOffset now, Action<string, string> report)
    {
        var isSound = true;
        for (var index = 0; index < scanned.Problems.Count; index++)
            Refuse(scanned.Problems[index].Field, scanned.Problems[index].Message);
        if (scanned.Type is null)
            Refuse("eventType", $"expected one of {EventTypeNames.AllTypes}, found {Shown(scanned.TypeName)}");
        CheckId("visitorId", scanned.VisitorId);
        if (!scanned.UserId.IsEmpty)
            CheckId("userInfo.userId", scanned.UserId);
        if (!scanned.SessionId.IsEmpty)
            CheckId("sessionId", scanned.SessionId);
        if (scanned.EventTime > now + ClockSkew)
            Refuse("eventTime", $"expected a time that has come, found {scanned.EventTime:O}");
        if (scanned.SearchQuery.Length > LongestQuery)
            Refuse("searchQuery", $"expected at most {LongestQuery} characters, found {scanned.SearchQuery.Length}");
        CheckProducts();
        CheckType();
        return isSound;

        void Refuse(string field, string message)
        {
            isSound = false;
            report(field, message);
        }

        void CheckId(string field, ReadOnlySpan<char> id)
        {
            if (Identifiers.Problem(id) is { } problem)
                Refuse(field, problem);
        }

        void CheckProducts()
        {
            for (var index = 0; index < scanned.Products.Count; index++)
            {
                if (Identifiers.Problem(scanned.ProductId(index)) is { } problem)
                    Refuse($"productDetails[{index}].product.id", problem);
                if (scanned.Products[index].Quantity is < 1 or > MostQuantity)
                    Refuse($"productDetails[{index}].quantity", $"expected 1 to {MostQuantity}, found {scanned.Products[index].Quantity}");
            }
        }

        void CheckType()
        {
            switch (scanned.Type)
            {
                case EventType.DetailPageView or EventType.AddToCart or EventType.RemoveFromCart when scanned.Products.Count != 1:
                    Refuse("productDetails", $"expected one product, found {scanned.Products.Count}");
                    break;
                case EventType.PurchaseComplete:
                    RequireProducts();
                    CheckTransaction();
                    break;
                case EventType.Search when scanned.SearchQuery.IsEmpty && scanned.PageCategory.IsEmpty:
                    Refuse("searchQuery", "expected the words searched for, found nothing");
                    break;
                case EventType.CategoryPageView when scanned.PageCategory.IsEmpty:
                    Refuse("pageCategories", "expected the category's path, found nothing");
                    break;
                case EventType.Impression:
                    RequireProducts();
                    if (scanned.Placement.IsEmpty)
                        Refuse("placement", "expected where the products were shown, found nothing");
                    break;
            }
        }

        void RequireProducts()
        {
            if (scanned.Products.Count == 0)
                Refuse("productDetails", "expected at least one product, found none");
        }

        void CheckTransaction()
        {
            if (!scanned.HasPurchaseTransaction)
                Refuse("purchaseTransaction", "expected an object with revenue and currencyCode, found nothing");
            else if (scanned.Revenue is not >= 0)
                Refuse("purchaseTransaction.revenue", $"expected an amount of 0 or more, found {scanned.Revenue?.ToString() ?? "nothing"}");
            else if (scanned.CurrencyCode.Length != CurrencyCodeLength)
                Refuse("purchaseTransaction.currencyCode", $"expected three letters such as EUR, found {Shown(scanned.CurrencyCode)}");
        }
    }

    private static string Shown(ReadOnlySpan<char> text) =>
        text.IsEmpty ? "nothing" : $"\"{(text.Length <= 64 ? text : text[..64])}\"";
}
