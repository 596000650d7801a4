using Microsoft.Extensions.ObjectPool;
using Platform.Learning.Search.Index;

namespace Platform.Search.Live;

/// <summary>A text index of some of the documents: those of the version, or those that came since.</summary>
internal sealed class IndexPart
{
    private readonly DefaultObjectPool<LexicalSearch> _searches;

    public IndexPart(TextIndex index, int first, Models.Analyzers analyzers, IEnumerable<Models.Synonym> synonyms, LexicalParameters parameters)
    {
        (Index, First) = (index, first);
        var byWord = synonyms.ToLookup(synonym => synonym.From, synonym => (synonym.To, synonym.Weight), StringComparer.Ordinal);
        Terms = new QueryTerms(index, analyzers.All, word => byWord[word]);
        _searches = new(new Searches(index, parameters));
    }

    public TextIndex Index { get; }

    /// <summary>The number of its first document among all.</summary>
    public int First { get; }

    public QueryTerms Terms { get; }

    /// <summary>Lends what a search needs for itself.</summary>
    public LexicalSearch Rent() => _searches.Get();

    public void Return(LexicalSearch search) => _searches.Return(search);

    private sealed class Searches(TextIndex index, LexicalParameters parameters) : PooledObjectPolicy<LexicalSearch>
    {
        public override LexicalSearch Create() => new(index, parameters);

        public override bool Return(LexicalSearch obj) => true;
    }
}
