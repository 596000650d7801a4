namespace Platform.Benchmarks.Processes;

/// <summary>Local, serving a data folder.</summary>
internal sealed class LocalServer : IAsyncDisposable
{
    private readonly Server _server;

    private LocalServer(Server server, int port)
    {
        (_server, Port) = (server, port);
        Http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
    }

    public int Port { get; }

    public HttpClient Http { get; }

    public long ResidentBytes => _server.ResidentBytes;

    /// <summary>The program as it was built beside this one.</summary>
    public static string Program => Path.Combine(AppContext.BaseDirectory, "Platform.Local.dll");

    /// <summary>Starts it and waits until it is ready; a folder without data gets the demo shop.</summary>
    /// <param name="data">The folder.</param>
    /// <param name="settings">Variables that it gets besides ours.</param>
    public static async Task<LocalServer> StartAsync(string data, params (string Name, string Value)[] settings)
    {
        var port = Server.FreePort();
        using var http = new HttpClient();
        var server = await Server.StartAsync(
            "dotnet", [Program, "--data", data, "--port", $"{port}"],
            Server.Answers(http, $"http://127.0.0.1:{port}/health/ready"), settings);
        return new LocalServer(server, port);
    }

    /// <summary>The same on one core only.</summary>
    public static async Task<LocalServer> StartOnAsync(int core, string data)
    {
        var port = Server.FreePort();
        using var http = new HttpClient();
        var server = await Server.StartAsync(
            "taskset", ["-c", $"{core}", "dotnet", Program, "--data", data, "--port", $"{port}"],
            Server.Answers(http, $"http://127.0.0.1:{port}/health/ready"));
        return new LocalServer(server, port);
    }

    /// <summary>Runs one of its other verbs to the end.</summary>
    public static Task<string> RunAsync(params string[] arguments) => Command.RunAsync("dotnet", [Program, .. arguments]);

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _server.DisposeAsync();
    }
}
