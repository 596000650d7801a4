using Pulumi;

namespace Platform.Infra.Amazon;

/// <summary>What <see cref="SiteParameters"/> is made from.</summary>
internal sealed record SiteParametersArgs
{
    /// <summary>By the last part of a parameter's name, its value and what it is.</summary>
    public required IReadOnlyDictionary<string, (Input<string> Value, string Says)> Values { get; init; }
}
