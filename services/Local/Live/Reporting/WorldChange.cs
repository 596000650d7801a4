namespace Platform.Local.Live.Reporting;

/// <summary>Something that changed in the world during a run: what a monitor should have found.</summary>
/// <param name="Second">Seconds of the wall since the start of the run at which it began.</param>
/// <param name="What">What it is.</param>
internal sealed record WorldChange(double Second, string What);
