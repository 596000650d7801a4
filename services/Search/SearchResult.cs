using Platform.Contracts;
using Platform.Hosting.Lists;

namespace Platform.Search;

/// <summary>What was found.</summary>
internal sealed record SearchResult
{
    public static SearchResult Nothing { get; } = new() { Page = [], TotalSize = 0 };

    /// <summary>The page that was asked for, best first.</summary>
    public required IReadOnlyList<Hit> Page { get; init; }

    public required int TotalSize { get; init; }

    public IReadOnlyList<Facet> Facets { get; init; } = [];

    /// <summary>What was searched for instead of the query; null where the query itself was.</summary>
    public string? Corrected { get; init; }

    /// <summary>What the query was understood to ask for, and was held to.</summary>
    public IReadOnlyList<ListFilter> Understood { get; init; } = [];

    /// <summary>What was let go since nothing has all of it.</summary>
    public IReadOnlyList<string> Relaxed { get; init; } = [];

    /// <summary>The whole order, where it is to be remembered; else empty.</summary>
    public IReadOnlyList<int> Order { get; init; } = [];
}
