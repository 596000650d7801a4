namespace Platform.EndToEnd.Tests.Shop;

/// <summary>One small demo shop, made and trained once, for all tests that browse it. It asks the platform's services through a gate.</summary>
public sealed class SmallShop : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private PlatformGate? _gate;
    private LocalProcess? _local;

    /// <summary>The sizes of the shop, as arguments.</summary>
    internal static string[] Sizes { get; } = ["--products", "2000", "--customers", "3000", "--events", "60000"];

    /// <summary>Asks the shop over HTTP.</summary>
    public HttpClient Http => _local!.Http;

    /// <summary>Lets services fail.</summary>
    internal PlatformGate Gate => _gate!;

    public async Task InitializeAsync()
    {
        var port = LocalProcess.FreePort();
        _gate = await PlatformGate.StartAsync(new Uri($"http://127.0.0.1:{port}"));
        var settings = new Dictionary<string, string>
        {
            ["Storefront__Platform"] = _gate.Address,
            // The machine of a test is busy, and what was broken is to be asked again soon.
            ["Storefront__Deadline"] = "00:00:02",
            ["Storefront__BreakFor"] = "00:00:00.5",
            ["Listings__AskServices"] = "true",
        };
        _local = await LocalProcess.ServeAsync(port, settings, ["--data", _folder.Path, .. Sizes]);
    }

    public async Task DisposeAsync()
    {
        await _local!.DisposeAsync();
        await _gate!.DisposeAsync();
    }

    public void Dispose() => _folder.Dispose();
}
