using Pulumi;

namespace Platform.Infra.Amazon;

/// <summary>What <see cref="OriginRecords"/> is made from.</summary>
internal sealed record OriginRecordsArgs
{
    public required Settings Settings { get; init; }

    /// <summary>The gateway's address, IPv4.</summary>
    public required Input<string> Address { get; init; }

    /// <summary>The name of the record that proves that the domain is ours.</summary>
    public required Input<string> ProofName { get; init; }

    public required Input<string> ProofData { get; init; }
}
