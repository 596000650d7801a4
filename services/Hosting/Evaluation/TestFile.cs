using Platform.Store.Imports;

namespace Platform.Hosting.Evaluation;

/// <summary>
/// Reads a test file of any of the kinds that can be imported, and asks of it: what comes next? Of a session, after
/// every click but the last. Of a customer's sequence, its last product. Of a basket, each product in turn, from
/// all the others.
/// </summary>
internal static class TestFile
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
            _ => [.. SequencesFile.Read(path, bad).Where(row => row.ProductIds.Count > 1).Select(OfSequence)],
        };
    }

    private static IEnumerable<TestCase> OfSessions(IEnumerable<SessionClick> clicks) => clicks
        .GroupBy(click => click.SessionId)
        .Select(session => session.OrderBy(click => click.Time).Select(click => click.ProductId).ToArray())
        .SelectMany(products => Enumerable.Range(1, Math.Max(0, products.Length - 1)).Select(next => new TestCase
        {
            ProductIds = new ArraySegment<string>(products, 0, next),
            Next = products[next],
        }));

    private static TestCase OfSequence(UserSequence row) => new()
    {
        UserId = row.UserId,
        ProductIds = [.. row.ProductIds.SkipLast(1)],
        Next = row.ProductIds[^1],
    };

    private static IEnumerable<TestCase> OfBasket(IReadOnlyList<string> products) => products.Count < 2
        ? []
        : products.Select(product => new TestCase
        {
            ProductIds = [.. products.Where(other => other != product)],
            Next = product,
        });
}
