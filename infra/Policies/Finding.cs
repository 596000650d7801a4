using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies;

/// <summary>What a policy has to say of a resource: that it is violated there, or that nobody can know before a cloud does.</summary>
public sealed record Finding
{
    public required string Urn { get; init; }

    /// <summary>Where in the resource's inputs; empty for the resource as a whole.</summary>
    public required string Path { get; init; }

    public required string Expected { get; init; }

    public required string Found { get; init; }

    /// <summary>False where the value is secret or only a cloud would know it: then it is no violation.</summary>
    public required bool IsKnown { get; init; }

    public string Name => ResourceUrn.Name(Urn);

    public string Type => ResourceUrn.Type(Urn);

    public override string ToString() => $"{Name} ({Type}):{(Path.Length == 0 ? "" : $" {Path}:")} expected {Expected}, found {Found}";
}
