namespace Platform.Local.Live.Reporting;

/// <summary>How a request ended.</summary>
internal enum Outcome
{
    /// <summary>With a page.</summary>
    Answered,

    /// <summary>With a status of 400 or more.</summary>
    Refused,

    /// <summary>The shopper lost patience.</summary>
    Late,

    /// <summary>There was no connection, or what came was no answer.</summary>
    Broken,
}
