namespace Platform.EndToEnd.Tests.Shop;

/// <summary>What is the matter with a service.</summary>
public enum ServiceFault
{
    /// <summary>Nobody listens: the connection ends at once.</summary>
    Down,

    /// <summary>It takes the request and never answers.</summary>
    Stalled,

    /// <summary>It answers with an error of its own.</summary>
    Failing,
}
