using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Platform.Contracts;
using Platform.Hosting.Products;

namespace Platform.Storefront.Listings;

/// <summary>Lists and search results from the platform's services for ranking and search, over HTTP.</summary>
internal sealed class ServedListings(HttpClient http, IServer server, ProductDirectory directory)
{
    /// <summary>A page of a list.</summary>
    /// <exception cref="HttpRequestException">The service is down, or answered with an error.</exception>
    /// <exception cref="OperationCanceledException">It is late.</exception>
    /// <exception cref="System.Text.Json.JsonException">What it answered is no list.</exception>
    public async Task<ListingAnswer> ListAsync(ListingQuestion question, CancellationToken cancel)
    {
        var start = Stopwatch.GetTimestamp();
        var answer = await http.GetFromJsonAsync(AddressOf(question), ContractsJson.Default.ListAnswer, cancel).ConfigureAwait(false)
            ?? throw new System.Text.Json.JsonException("The answer is null.");
        var (page, pages) = ListingAnswer.PageOf(question.Page, answer.TotalSize, question.PageSize);
        return new ListingAnswer
        {
            // What was sold out or taken away since the service looked is not shown.
            Products = [.. answer.Results.Select(result => directory.Find(result.Id)).Where(product => product >= 0 && directory.Facts.IsAvailable(product))],
            TotalSize = answer.TotalSize,
            Page = page,
            Pages = pages,
            Facets = answer.Facets,
            CorrectedQuery = answer.CorrectedQuery,
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
        var address = new Uri(Root, $"/v1/suggest?query={Uri.EscapeDataString(query)}&language={language}");
        var answer = await http.GetFromJsonAsync(address, ContractsJson.Default.SuggestAnswer, cancel).ConfigureAwait(false);
        return answer?.Suggestions ?? throw new System.Text.Json.JsonException("The answer is null.");
    }

    private Uri Root => new(server.Features.Get<IServerAddressesFeature>()!.Addresses.First());

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
        return new Uri(Root, $"{path}&{string.Join('&', parameters)}".Replace("?&", "?", StringComparison.Ordinal));
    }
}
