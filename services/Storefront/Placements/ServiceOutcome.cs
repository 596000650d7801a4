namespace Platform.Storefront.Placements;

/// <summary>What came of asking a service.</summary>
public enum ServiceOutcome
{
    Answered,

    /// <summary>Not within the deadline.</summary>
    Late,

    /// <summary>It refused, broke off, or cannot be reached.</summary>
    Failed,

    /// <summary>It was not asked: it failed too often just now.</summary>
    Broken,

    /// <summary>It was not asked: too many are waiting for it.</summary>
    Shed,
}
