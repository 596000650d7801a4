using Platform.Store.Imports;

namespace Platform.Hosting.Evaluation;

/// <summary>
/// Reads a test file of any of the kinds that can be imported, plain or gzip, and asks of it: what comes next? Of a
/// session, in the order of its times, after every click but the last. Of a customer's sequence, its last product.
/// Of a basket, each product in turn, from all the others.
/// </summary>
public static class TestFile
{
    /// <summary>Reads the cases.</summary>
    /// <exception cref="BadRowException">A row cannot be read.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IReadOnlyList<TestCase> Read(string path)
    {
        var bad = new BadRows(forgiven: 0);
        return InteractionFormats.Of(path) switch
        {
            InteractionFormat.Sessions => [.. OfSessions(SessionsFile.Read(path, bad))],
            InteractionFormat.Baskets => [.. BasketsFile.Read(path, bad).SelectMany(OfBasket)],
            _ => [.. SequencesFile.Read(path, bad).Select(OfSequence)],
        };
    }

    /// <summary>Clicks of the same time stay in the order of the file.</summary>
    private static IEnumerable<TestCase> OfSessions(IEnumerable<SessionClick> clicks) => clicks
        .GroupBy(click => click.SessionId)
        .Select(session => session.OrderBy(click => click.Time).Select(click => click.ProductId).ToArray())
        .SelectMany(products => Enumerable.Range(1, products.Length - 1).Select(next => new TestCase
        {
            Kind = InteractionFormat.Sessions,
            ProductIds = new ArraySegment<string>(products, 0, next),
            Following = new ArraySegment<string>(products, next, products.Length - next),
        }));

    private static TestCase OfSequence(UserSequence row) => new()
    {
        Kind = InteractionFormat.Sequences,
        UserId = row.UserId,
        ProductIds = [.. row.ProductIds.SkipLast(1)],
        Following = [row.ProductIds[^1]],
    };

    private static IEnumerable<TestCase> OfBasket(IReadOnlyList<string> products) => products.Count < 2
        ? []
        : products.Select(product => new TestCase
        {
            Kind = InteractionFormat.Baskets,
            ProductIds = [.. products.Where(other => other != product)],
            Following = [product],
        });
}
