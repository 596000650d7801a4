using Microsoft.Extensions.Logging;
using Platform.Hosting.Refreshing;
using Platform.Store;
using Platform.Store.People;

namespace Platform.Hosting.People;

/// <summary>The customers' histories as the newest table has them.</summary>
public sealed class Histories(DataFolder data, ILogger<Histories> logger) : IRefreshed
{
    private volatile HistoryTable _table = HistoryTable.Empty;
    private Pseudonyms? _pseudonyms;

    public string What => "histories";

    /// <summary>What a customer did before; empty for a stranger.</summary>
    public History Find(string userId) =>
        _table.Count == 0 || _pseudonyms is null ? History.Empty : _table.Find(_pseudonyms.Of(userId));

    public Task RefreshAsync(CancellationToken cancel)
    {
        if (HistoryTable.Newest(data) is { } newest && newest != _table.Version)
        {
            _pseudonyms ??= Pseudonyms.Of(data);
            _table = HistoryTable.Read(data);
            logger.LogInformation("Histories of {Customers} customers read.", _table.Count);
        }

        return Task.CompletedTask;
    }
}
