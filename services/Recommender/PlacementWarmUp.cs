using System.Buffers;
using Platform.Hosting.Answers;
using Platform.Hosting.Conventions;
using Platform.Hosting.Models;
using Platform.Hosting.Products;
using Platform.Store.People;
using Platform.Store.Sessions;

namespace Platform.Recommender;

/// <summary>Asks every placement what shoppers asked before, from the reading of the query to the last byte of the answer.</summary>
internal sealed class PlacementWarmUp(
    Placements placements, QueryReader reader, IEnumerable<IModelSlot> slots, ProductDirectory directory, TimeProvider time) : IWarmedUp
{
    private const int PageSize = 20;
    private const int Samples = 16;

    private static readonly SampleRequest Stranger = new([]);

    public async Task TryOnceAsync(CancellationToken cancel)
    {
        var output = new ArrayBufferWriter<byte>();
        foreach (var sample in slots.SelectMany(slot => slot.Samples).Take(Samples).Append(Stranger))
        {
            foreach (var placement in placements.Names)
            {
                cancel.ThrowIfCancellationRequested();
                var query = reader.Query(placement, PageSize, sample.ProductIds, VisitorSession.Empty, History.Empty, region: null);
                var answer = await placements.Find(placement)!.AnswerAsync(query).ConfigureAwait(false);
                output.ResetWrittenCount();
                new AnswerResult(placement, answer, directory, withProducts: false, time).Write(output);
            }
        }
    }
}
