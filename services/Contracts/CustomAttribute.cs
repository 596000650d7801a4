namespace Platform.Contracts;

/// <summary>A value of an event's own attributes: texts or numbers, as Google's retail events have them.</summary>
public sealed record CustomAttribute
{
    public IReadOnlyList<string>? Text { get; init; }

    public IReadOnlyList<double>? Numbers { get; init; }
}
