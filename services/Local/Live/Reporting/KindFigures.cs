namespace Platform.Local.Live.Reporting;

/// <summary>The figures of one kind of request.</summary>
/// <param name="Requests">How many were made.</param>
/// <param name="Errors">How many of them brought no page.</param>
/// <param name="P50">Milliseconds from when it was due to the end of the answer.</param>
/// <param name="P99">The same.</param>
/// <param name="FirstByteP99">Milliseconds from when it was due to the first byte of the answer.</param>
/// <param name="MeanBytes">Bytes of an answer, as it came.</param>
internal sealed record KindFigures(long Requests, long Errors, double P50, double P99, double FirstByteP99, double MeanBytes);
