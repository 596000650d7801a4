using Microsoft.Extensions.Logging;
using Platform.Hosting.Answers;
using Platform.Search.Rungs;

namespace Platform.Search;

/// <summary>The ways to answer a search, best first: with what the visitor looked at, by words and meaning, by words alone.</summary>
internal sealed class SearchLadder
{
    /// <summary>The placement of search hits.</summary>
    public const string Placement = "search";

    private readonly Ladder<SearchQuery> _ladder;

    public SearchLadder(ListMemory memory, Overload overload, LadderMetrics metrics, ILogger<SearchLadder> logger) => _ladder = new(
        Placement,
        [
            new SearchRung(Contracts.Rungs.Personal, memory, byMeaning: true),
            new SearchRung(Contracts.Rungs.Hybrid, memory: null, byMeaning: true),
            new SearchRung(Contracts.Rungs.Lexical, memory: null, byMeaning: false),
        ],
        overload, metrics, logger);

    /// <summary>Answers.</summary>
    public ValueTask<LadderAnswer> AnswerAsync(SearchQuery query) => _ladder.AnswerAsync(query);
}
