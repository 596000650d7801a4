using System.Globalization;
using System.Text.RegularExpressions;
using Platform.Benchmarks.Processes;

namespace Platform.Benchmarks.Collect;

/// <summary>PostgreSQL with its defaults for durability, on the checkout's disk, and its own load generator.</summary>
internal sealed partial class PostgresServer : IAsyncDisposable
{
    private const string Database = "postgres";

    private readonly string _binaries;
    private readonly string _folder;
    private readonly int _port;

    private PostgresServer(string binaries, string folder, int port) => (_binaries, _folder, _port) = (binaries, folder, port);

    /// <summary>Makes a cluster with a table for events, and starts it.</summary>
    public static async Task<PostgresServer> StartAsync()
    {
        var binaries = Directory.EnumerateDirectories("/usr/lib/postgresql").Order().Last() + "/bin";
        var server = new PostgresServer(binaries, Workspace.Fresh("postgres"), Server.FreePort());
        if (Environment.UserName == "root")
            await Command.RunAsync("chown", "postgres", server._folder);
        await server.AsOwnerAsync("initdb", "-D", server.Data, "-A", "trust", "-U", "postgres");
        await server.AsOwnerAsync(
            "pg_ctl", "-D", server.Data, "-l", server._folder + "/log", "-w",
            "-o", $"-p {server._port} -k {server._folder} -c listen_addresses='' -c shared_buffers=512MB -c max_connections=200 -c max_wal_size=4GB", "start");
        await server.AsOwnerAsync(
            "psql", "-h", server._folder, "-p", $"{server._port}", "-U", "postgres", Database, "-c",
            "CREATE TABLE events (event_id text PRIMARY KEY, received timestamptz NOT NULL DEFAULT now(), payload jsonb NOT NULL)");
        return server;
    }

    /// <summary>Runs statements, which may copy from a file beside them.</summary>
    /// <param name="sql">The statements; # stands for the file's path.</param>
    /// <param name="lines">The file's lines; none for no file.</param>
    public async Task ExecuteAsync(string sql, IEnumerable<string>? lines = null)
    {
        var (script, data) = (Path.Combine(_folder, "statements.sql"), Path.Combine(_folder, "rows.tsv"));
        if (lines is not null)
            await File.WriteAllLinesAsync(data, lines);
        await File.WriteAllTextAsync(script, sql.Replace("#", data, StringComparison.Ordinal));
        await AsOwnerAsync("psql", "-h", _folder, "-p", $"{_port}", "-U", "postgres", Database, "-v", "ON_ERROR_STOP=1", "-q", "-f", script);
    }

    /// <summary>Events a second that clients insert, one transaction a statement.</summary>
    /// <param name="script">A script of pgbench.</param>
    /// <param name="clients">Connections.</param>
    /// <param name="seconds">How long.</param>
    /// <param name="events">Events a transaction.</param>
    public async Task<double> EventsPerSecondAsync(string script, int clients, int seconds, int events)
    {
        var file = Path.Combine(_folder, "script.sql");
        await File.WriteAllTextAsync(file, script);
        var output = await AsOwnerAsync(
            "pgbench", "-h", _folder, "-p", $"{_port}", "-U", "postgres", "-n", "-M", "prepared", "-f", file,
            "-c", $"{clients}", "-j", "1", "-T", $"{seconds}", Database);
        return events * double.Parse(Rate().Match(output).Groups[1].ValueSpan, CultureInfo.InvariantCulture);
    }

    public async ValueTask DisposeAsync() => await AsOwnerAsync("pg_ctl", "-D", Data, "-m", "immediate", "stop");

    private string Data => _folder + "/data";

    /// <summary>PostgreSQL refuses to run as root.</summary>
    private Task<string> AsOwnerAsync(string program, params string[] arguments) => Environment.UserName == "root"
        ? Command.RunAsync("runuser", ["-u", "postgres", "--", $"{_binaries}/{program}", .. arguments])
        : Command.RunAsync($"{_binaries}/{program}", arguments);

    [GeneratedRegex(@"tps = ([0-9.]+) \(without")]
    private static partial Regex Rate();
}
