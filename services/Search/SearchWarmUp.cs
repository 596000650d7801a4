using System.Buffers;
using Platform.Hosting.Conventions;
using Platform.Hosting.Products;
using Platform.Search.Live;

namespace Platform.Search;

/// <summary>Asks what shoppers ask most, from the reading of the query to the last byte of the answer.</summary>
internal sealed class SearchWarmUp(QuestionReader reader, SearchLadder ladder, LiveIndexes indexes, ProductDirectory directory, TimeProvider time) : IWarmedUp
{
    private const int Samples = 12;

    public async Task TryOnceAsync(CancellationToken cancel)
    {
        var live = indexes.Current;
        var queries = (live.Model?.Popular ?? []).Select(one => one.Text)
            .Concat(Enumerable.Range(0, live.Documents).Select(document => live.Product(document)?.Title).OfType<string>()).Take(Samples).ToArray();
        var output = new ArrayBufferWriter<byte>();
        foreach (var text in queries)
        {
            cancel.ThrowIfCancellationRequested();
            var query = reader.Query(new SearchQuestion { Text = text }, SearchContext.Nobody, visitorId: null);
            var answer = await ladder.AnswerAsync(query).ConfigureAwait(false);
            output.ResetWrittenCount();
            new SearchAnswerResult(query, answer, directory, withProducts: false, time).Write(output);
            live.Suggestions.Find(text[..Math.Min(3, text.Length)], SearchContext.Nobody);
        }
    }
}
