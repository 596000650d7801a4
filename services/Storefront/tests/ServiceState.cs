namespace Platform.Storefront.Tests;

/// <summary>How a service of the fake platform behaves.</summary>
public enum ServiceState
{
    Answers,

    /// <summary>500.</summary>
    Fails,

    /// <summary>Takes the question and never answers.</summary>
    Hangs,

    /// <summary>Breaks the connection off.</summary>
    Aborts,

    /// <summary>400.</summary>
    Refuses,
}
