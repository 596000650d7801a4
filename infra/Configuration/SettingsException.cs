namespace Platform.Infra;

/// <summary>A stack's configuration has wrong values; the message has a line for each.</summary>
public sealed class SettingsException(IReadOnlyList<string> mistakes) : Exception(string.Join(Environment.NewLine, mistakes))
{
    public IReadOnlyList<string> Mistakes { get; } = mistakes;
}
