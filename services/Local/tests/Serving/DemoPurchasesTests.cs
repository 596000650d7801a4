using Microsoft.Extensions.Logging.Abstractions;
using Platform.Hosting.People;
using Platform.Local.Serving;
using Platform.Store;
using Platform.Store.People;

namespace Platform.Local.Tests.Serving;

public sealed class DemoPurchasesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_account_shows_what_a_customer_bought_the_newest_first_and_not_what_was_looked_at()
    {
        var data = new DataFolder(_folder.Path);
        var key = Pseudonyms.Of(data).Of("u1");
        HistoryTable.Write(
            data, new Dictionary<UInt128, History> { [key] = new(["a", "b", "c", "d"], [true, false, true, false]) },
            new DateTimeOffset(2026, 11, 24, 0, 0, 0, TimeSpan.Zero));
        var histories = new Histories(data, NullLogger<Histories>.Instance);
        var purchases = new DemoPurchases(histories);
        Assert.Empty(purchases.Of("u1"));

        await histories.RefreshAsync(CancellationToken.None);
        Assert.Equal(["c", "a"], purchases.Of("u1"));
        Assert.Empty(purchases.Of("u2"));
    }
}
