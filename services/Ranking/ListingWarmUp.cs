using Platform.Hosting.Conventions;
using Platform.Hosting.Models;
using Platform.Ranking.Listings;
using Platform.Ranking.Models;
using Platform.Store.People;
using Platform.Store.Sessions;

namespace Platform.Ranking;

/// <summary>Makes lists for sessions that were seen before, and for a stranger.</summary>
internal sealed class ListingWarmUp(ListingShelf shelf, ModelSlot<ListingRanker> slot, RequestReader reader, ListMaker maker) : IWarmedUp
{
    private const int Samples = 8;
    private const int Lists = 4;

    private static readonly SampleRequest Stranger = new([]);

    public async Task TryOnceAsync(CancellationToken cancel)
    {
        var index = shelf.Current;
        foreach (var sample in slot.Samples.Take(Samples).Append(Stranger))
        {
            foreach (var category in index.Categories.Order(StringComparer.Ordinal).Take(Lists))
            {
                cancel.ThrowIfCancellationRequested();
                var visitor = VisitorSession.Empty with { Viewed = sample.ProductIds };
                await maker.MakeAsync(reader.Question(index, category, index.Find(category)!, visitor, History.Empty)).ConfigureAwait(false);
            }
        }
    }
}
