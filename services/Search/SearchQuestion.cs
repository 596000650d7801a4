using Platform.Hosting.Lists;

namespace Platform.Search;

/// <summary>What is searched for, and how the answer is to be shown.</summary>
internal sealed record SearchQuestion
{
    public required string Text { get; init; }

    public IReadOnlyList<ListFilter> Filters { get; init; } = [];

    public ListSort Sort { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    public int PageSize { get; init; } = 20;

    /// <summary>Whether facets are wanted.</summary>
    public bool WithFacets { get; init; } = true;
}
