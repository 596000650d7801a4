using Platform.World.Shopping;

namespace Platform.Local.Live.Browsing;

/// <summary>What came of a request.</summary>
internal sealed record ShopPage
{
    /// <summary>What the shopper sees.</summary>
    public required PageSeen Seen { get; init; }

    /// <summary>What the form of an order carries along, unseen.</summary>
    public IReadOnlyList<(string Name, string Value)> Hidden { get; init; } = [];

    /// <summary>Where it was found in the end, after redirections.</summary>
    public required string Target { get; init; }

    /// <summary>The moment at which it was there, or given up.</summary>
    public required long Moment { get; init; }
}
