namespace Platform.Manifest;

/// <summary>A <c>service.yaml</c> has mistakes; the message has a line for each.</summary>
public sealed class ManifestException(IReadOnlyList<ManifestError> errors)
    : Exception(string.Join(Environment.NewLine, errors))
{
    public IReadOnlyList<ManifestError> Errors { get; } = errors;
}
