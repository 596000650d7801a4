namespace Platform.Manifest;

/// <summary>A mistake in a <c>service.yaml</c>.</summary>
/// <param name="File">The file as it was named to the reader.</param>
/// <param name="Line">From 1.</param>
/// <param name="Path">Where in the document, such as <c>models[0].gate.metric</c>.</param>
/// <param name="Expected">What should be there.</param>
/// <param name="Found">What is there.</param>
public sealed record ManifestError(string File, int Line, string Path, string Expected, string Found)
{
    public override string ToString() => $"{File}:{Line}: {Path}: expected {Expected}, found {Found}";
}
