namespace Platform.EndToEnd.Tests.Shop;

/// <summary>One small demo shop, made and trained once, for all tests that browse it.</summary>
public sealed class SmallShop : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private LocalProcess? _local;

    /// <summary>The sizes of the shop, as arguments.</summary>
    internal static string[] Sizes { get; } = ["--products", "2000", "--customers", "3000", "--events", "60000"];

    /// <summary>The shop's data folder.</summary>
    public string Data => _folder.Path;

    /// <summary>Asks the shop over HTTP.</summary>
    public HttpClient Http => _local!.Http;

    public async Task InitializeAsync() =>
        _local = await LocalProcess.ServeAsync(["--data", _folder.Path, .. Sizes]);

    public async Task DisposeAsync() => await _local!.DisposeAsync();

    public void Dispose() => _folder.Dispose();
}
