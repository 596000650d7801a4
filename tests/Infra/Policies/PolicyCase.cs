using System.Text.Json;
using Platform.Infra.Preview.Graph;
using Platform.Infra.Tests.Preview;

namespace Platform.Infra.Tests.Policies;

/// <summary>A stack that keeps a policy, and one that violates it at one place.</summary>
internal sealed record PolicyCase
{
    public required string Policy { get; init; }

    public required RecordedResource[] Good { get; init; }

    public required RecordedResource[] Bad { get; init; }

    /// <summary>Where the violation is, in the first of the bad resources.</summary>
    public required string Path { get; init; }

    /// <summary>The stack's name.</summary>
    public string Stack { get; init; } = "prod";

    /// <summary>Whether it is enough that something is there, known or not.</summary>
    public bool PresenceIsEnough { get; init; }

    /// <summary>A policy that looks at one resource.</summary>
    public static PolicyCase Of(string policy, string type, string good, string bad, string path, bool presenceIsEnough = false) => new()
    {
        Policy = policy, Good = [Resource(type, good)], Bad = [Resource(type, bad)], Path = path, PresenceIsEnough = presenceIsEnough,
    };

    /// <summary>A resource with inputs as JSON.</summary>
    public static RecordedResource Resource(string type, string inputs, string name = "thing")
    {
        using var json = JsonDocument.Parse(inputs);
        return Graphs.Resource(type, name) with { Inputs = PropertyJson.ReadMap(json.RootElement) };
    }

    public static RecordedResource StackItself { get; } = new()
    {
        Urn = Graphs.StackUrn, Type = ResourceUrn.StackType, Name = "shop-test", Custom = false, Inputs = Graphs.Map(),
    };

    public override string ToString() => $"{Policy} {Bad[0].Type} {Path}";
}
