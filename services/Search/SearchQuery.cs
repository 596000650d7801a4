using Platform.Hosting.Answers;
using Platform.Search.Live;

namespace Platform.Search;

/// <summary>A search on its way down the ladder. The first rung that can answer leaves what it found here, and no rung below it adds to that.</summary>
internal sealed class SearchQuery : LadderQuery
{
    private SearchResult? _result;

    public required SearchQuestion Question { get; init; }

    public required SearchContext Context { get; init; }

    /// <summary>Who asks; null where nobody in particular does.</summary>
    public string? VisitorId { get; init; }

    /// <summary>The index of the moment in which it was asked.</summary>
    public required LiveIndex Live { get; init; }

    /// <summary>What was found; null before a rung has answered.</summary>
    public SearchResult? Result => _result;

    /// <summary>What was found can be bought: the index saw to it.</summary>
    public override bool Allows(int product) => true;

    /// <summary>Keeps what a rung found, unless one above it did.</summary>
    public bool TryKeep(SearchResult result) => Interlocked.CompareExchange(ref _result, result, null) is null;
}
