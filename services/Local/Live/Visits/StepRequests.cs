using System.Globalization;
using System.Text;
using Platform.Local.Live.Browsing;
using Platform.World.Shopping;

namespace Platform.Local.Live.Visits;

/// <summary>The shop's addresses for what a shopper does.</summary>
internal static class StepRequests
{
    /// <summary>What a browser asks for.</summary>
    /// <param name="step">What the shopper does.</param>
    /// <param name="token">The attribution token of the block that led to the product; null where none did.</param>
    public static ShopRequest Of(ShopperStep step, string? token) => step.Kind switch
    {
        StepKind.Home => new ShopRequest("/"),
        StepKind.Category => new ShopRequest(ListAddress(CategoryAddress(step.CategoryPath ?? ""), step)),
        StepKind.Search => new ShopRequest(ListAddress($"/search?query={Uri.EscapeDataString(step.Query ?? "")}", step)),
        StepKind.Product => new ShopRequest(
            $"/product/{Uri.EscapeDataString(step.ProductId ?? "")}{(string.IsNullOrEmpty(token) ? "" : $"?at={Uri.EscapeDataString(token)}")}"),
        StepKind.AddToCart => new ShopRequest("/basket/add", Form(("productId", step.ProductId), ("size", step.Size), ("at", token))),
        StepKind.RemoveFromCart => new ShopRequest("/basket/remove", Form(("productId", step.ProductId), ("size", step.Size))),
        StepKind.Basket => new ShopRequest("/basket"),
        StepKind.Checkout => new ShopRequest("/checkout"),
        StepKind.Account => new ShopRequest("/account"),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step.Kind, "No page is asked for by this step."),
    };

    /// <summary>The order itself, after the page at which it is filled in.</summary>
    /// <param name="hidden">What that page's form carries along.</param>
    public static ShopRequest Order(IReadOnlyList<(string Name, string Value)> hidden) => new("/checkout", Form(
    [
        .. hidden.Select(field => (field.Name, (string?)field.Value)), ("name", "Alex Shopper"), ("email", "alex@example.com"),
        ("street", "Long Street 1"), ("postalCode", "11122"), ("city", "Stockholm"), ("country", "SE"), ("delivery", "standard"),
    ]));

    /// <summary>The answer to the consent banner, which brings back to the page where it stood.</summary>
    public static ShopRequest Consent(bool consents, string page) =>
        new("/consent", Form(("choice", consents ? "personal" : "session"), ("back", page)));

    /// <summary>Logging in.</summary>
    public static ShopRequest SignIn(string userId) => new("/account/sign-in", Form(("userId", userId)));

    /// <summary>The same page in another language.</summary>
    public static ShopRequest In(string language, ShopRequest request) =>
        request with { Target = $"{request.Target}{(request.Target.Contains('?', StringComparison.Ordinal) ? '&' : '?')}lang={language}" };

    private static string CategoryAddress(string path) => path.Length == 0
        ? "/category"
        : $"/category/{string.Join('/', path.Split('/').Select(Uri.EscapeDataString))}";

    private static string ListAddress(string address, ShopperStep step)
    {
        var text = new StringBuilder(address);
        void Add(string name, string value) => text
            .Append(text.ToString().Contains('?', StringComparison.Ordinal) ? '&' : '?').Append(name).Append('=').Append(Uri.EscapeDataString(value));
        if (step.Page > 1)
            Add("page", step.Page.ToString(CultureInfo.InvariantCulture));
        if (step.SortParameter is { } sort)
            Add("sort", sort);
        foreach (var filter in step.FilterParameters)
            Add("filter", filter);
        return text.ToString();
    }

    private static string Form(params IEnumerable<(string Name, string? Value)> fields) => string.Join(
        '&', fields.Where(field => !string.IsNullOrEmpty(field.Value)).Select(field => $"{field.Name}={Uri.EscapeDataString(field.Value!)}"));
}
