using System.Diagnostics;
using System.Globalization;
using Platform.Contracts;
using Platform.Hosting.Lists;
using Platform.Hosting.Products;

namespace Platform.Storefront.Listings;

/// <summary>Lists and search results from the platform's services for ranking and search, over HTTP.</summary>
internal sealed class ServedListings(PlatformAddress platform, ProductDirectory directory)
{
    /// <summary>A page of a list.</summary>
    /// <exception cref="HttpRequestException">The service is down, or answered with an error.</exception>
    /// <exception cref="OperationCanceledException">It is late.</exception>
    /// <exception cref="System.Text.Json.JsonException">What it answered is no list.</exception>
    public async Task<ListingAnswer> ListAsync(ListingQuestion question, CancellationToken cancel)
    {
        var start = Stopwatch.GetTimestamp();
        var answer = await AskAsync(question, cancel).ConfigureAwait(false);
        var (page, pages) = ListingAnswer.PageOf(question.Page, answer.TotalSize, question.PageSize);
        // Beyond the last page a service shows nothing, and the shop the last page.
        if (answer.Results.Count == 0 && page < question.Page)
            answer = await AskAsync(question with { Page = page }, cancel).ConfigureAwait(false);
        // What was sold out or taken away since the service looked is not shown.
        (int Product, ProductResult Result)[] shown = [.. answer.Results.Select(result => (Product: directory.Find(result.Id), result))
            .Where(result => result.Product >= 0 && IsShown(result.Product))];
        return new ListingAnswer
        {
            Products = [.. shown.Select(result => result.Product)],
            Reasons = shown.Where(result => result.Result.Why is { Count: > 0 }).ToDictionary(result => result.Product, result => result.Result.Why!),
            // Features come a row a product: without one of the products nobody could tell whose they are.
            Features = shown.Length == answer.Results.Count ? answer.Features : null,
            TotalSize = answer.TotalSize,
            Page = page,
            Pages = pages,
            Facets = ServedFacets.Tidy(answer.Facets, question),
            CorrectedQuery = answer.CorrectedQuery,
            Understood = Conditions(answer.Understood),
            Relaxed = Conditions(answer.Relaxed),
            AttributionToken = answer.AttributionToken,
            Rung = answer.Rung,
            Model = answer.Model,
            Version = answer.Version,
            Milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds,
        };
    }

    /// <summary>What a person who types may mean. Fails as <see cref="ListAsync"/> does.</summary>
    public async Task<IReadOnlyList<Suggestion>> SuggestAsync(string query, string language, CancellationToken cancel)
    {
        var address = platform.Of($"/v1/suggest?query={Uri.EscapeDataString(query)}&language={language}");
        var answer = await platform.Client().GetFromJsonAsync(address, ContractsJson.Default.SuggestAnswer, cancel).ConfigureAwait(false);
        return answer?.Suggestions ?? throw new System.Text.Json.JsonException("The answer is null.");
    }

    private async Task<ListAnswer> AskAsync(ListingQuestion question, CancellationToken cancel) =>
        await platform.Client().GetFromJsonAsync(AddressOf(question), ContractsJson.Default.ListAnswer, cancel).ConfigureAwait(false)
            ?? throw new System.Text.Json.JsonException("The answer is null.");

    private static ListFilter[] Conditions(IReadOnlyList<string>? texts) => [.. (texts ?? []).Select(ListFilter.Parse).OfType<ListFilter>()];

    /// <summary>A list has what is sold out, too, at its end; what was taken away since the service looked is not shown.</summary>
    private bool IsShown(int product) =>
        directory.Facts.Find(product) is { } known ? known.Availability != Availability.Discontinued : directory.Facts.IsAvailable(product);

    private Uri AddressOf(ListingQuestion question)
    {
        var path = question.Query is { } query
            ? $"/v1/search?query={Uri.EscapeDataString(query)}"
            : $"/v1/listings/{Uri.EscapeDataString(question.Category)}?";
        var parameters = new List<string>
        {
            string.Create(CultureInfo.InvariantCulture, $"page={question.Page}&pageSize={question.PageSize}&sort={ListingSorts.NameOf(question.Sort)}"),
        };
        if (question.VisitorId is not null)
            parameters.Add($"visitorId={Uri.EscapeDataString(question.VisitorId)}");
        if (question.UserId is not null)
            parameters.Add($"userId={Uri.EscapeDataString(question.UserId)}");
        parameters.AddRange(question.Filters.Select(filter => $"filter={Uri.EscapeDataString(filter.ToString())}"));
        return platform.Of($"{path}&{string.Join('&', parameters)}".Replace("?&", "?", StringComparison.Ordinal));
    }
}
