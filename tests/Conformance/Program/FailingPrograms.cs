using Pulumi;

namespace Platform.Conformance.Program;

/// <summary>Programs that fail, or that an engine lets down.</summary>
internal static class FailingPrograms
{
    public static void Throw()
    {
        _ = new Store("before", new StoreArgs { Title = "t" });
        throw new InvalidOperationException("the program cannot go on");
    }

    public static void ThrowLater()
    {
        var store = new Store("before", new StoreArgs { Title = "t" });
        _ = new Store("after", new StoreArgs
        {
            Title = store.Title.Apply(string (_) => throw new InvalidOperationException("the value cannot be made")),
        });
    }

    public static void MissSetting() => new Config().Require("nowhere");

    public static void MisreadSetting() => new Config().RequireInt32("title");

    /// <summary>Shows whether an output that only an update fills in came.</summary>
    public static void ShowEndpoint() => new Store("store", new StoreArgs { Title = "t" })
        .Endpoint.Apply(endpoint =>
        {
            Log.Info($"endpoint: {endpoint ?? "none"}");
            return endpoint;
        });

    /// <summary>A long chain, for an engine that goes away in the middle of it.</summary>
    public static void DeclareChain()
    {
        var store = new Store("store-0", new StoreArgs { Title = "t" });
        for (var link = 1; link < 50; link++)
            store = new Store($"store-{link}", new StoreArgs { Title = store.Endpoint });
    }
}
