namespace Platform.Hosting.Tests.Answers;

/// <summary>What a rung does when it is asked.</summary>
internal enum RungManner
{
    /// <summary>With products that may be forbidden, or stand there twice.</summary>
    Answers,

    /// <summary>As a rung of the house does: with as many allowed products as it knows.</summary>
    AnswersWithAllowed,
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
