namespace Platform.Hosting.Tests.Answers;

/// <summary>What a rung does when it is asked.</summary>
internal enum RungManner
{
    Answers,
    HasNothing,

    /// <summary>Throws before it returns.</summary>
    FailsAtOnce,

    /// <summary>Returns a task that fails.</summary>
    Fails,

    /// <summary>As a task that was cancelled.</summary>
    IsCancelled,

    /// <summary>As one whose own time ran out.</summary>
    TimesOut,

    Hangs,

    /// <summary>Claims more products than there was room for.</summary>
    Boasts,
}
