using Pulumi;

namespace Platform.Infra.Configuration;

/// <summary>What the program was given has mistakes: the stack's configuration, a <c>service.yaml</c>, the published images. The message has a line for each.</summary>
/// <param name="mistakes">What is wrong: where, what was expected, what was found.</param>
public sealed class SettingsException(IReadOnlyList<string> mistakes)
    : ResourceException(string.Join('\n', mistakes), resource: null, hideStack: true)
{
    public IReadOnlyList<string> Mistakes { get; } = mistakes;
}
