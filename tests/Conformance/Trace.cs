using System.Text.Json.Nodes;

namespace Platform.Conformance.Tests;

/// <summary>What an engine was asked by one run of a program: what a call is about, and its fields.</summary>
internal sealed class Trace
{
    /// <summary>Calls that say how a program runs, and not what it declares.</summary>
    private static readonly string[] Passing = ["Log", "SupportsFeature", "SignalAndWaitForShutdown"];

    private Trace(IReadOnlyDictionary<string, JsonObject> calls, IReadOnlyList<JsonObject> log) => (Calls, Log) = (calls, log);

    /// <summary>The calls that declare or ask for something, by what they are about.</summary>
    public IReadOnlyDictionary<string, JsonObject> Calls { get; }

    /// <summary>The log's lines, in their order.</summary>
    public IReadOnlyList<JsonObject> Log { get; }

    /// <summary>The messages of the log that are errors.</summary>
    public IEnumerable<string> Errors => Log.Where(line => (int?)line["severity"] == 3).Select(line => (string)line["message"]!);

    /// <summary>Reads a trace as the peer writes it.</summary>
    public static Trace Read(IEnumerable<string> lines)
    {
        var all = lines.Select(line => JsonNode.Parse(line)!.AsObject()).ToArray();
        return new Trace(
            all.Where(call => !Passing.Contains((string)call["call"]!)).ToDictionary(Subject),
            [.. all.Where(call => (string)call["call"]! == "Log")]);
    }

    private static string Subject(JsonObject call) =>
        $"{call["call"]} {call["type"] ?? call["tok"]} {call["name"] ?? call["urn"] ?? call["args"]?.ToJsonString()}";
}
