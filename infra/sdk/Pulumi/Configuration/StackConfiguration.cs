using System.Collections.Immutable;
using System.Text.Json;

namespace Pulumi;

/// <summary>The stack's configuration: texts by full key, <c>project:key</c>.</summary>
internal sealed record StackConfiguration(ImmutableDictionary<string, string> Values)
{
    public static StackConfiguration Empty { get; } = new(ImmutableDictionary<string, string>.Empty);

    /// <exception cref="InvalidOperationException">The engine's text is no JSON object.</exception>
    public static StackConfiguration FromEnvironment()
    {
        if (Environment.GetEnvironmentVariable("PULUMI_CONFIG") is not { Length: > 0 } json)
            return Empty;
        try
        {
            using var document = JsonDocument.Parse(json);
            return new(document.RootElement.EnumerateObject().ToImmutableDictionary(
                property => WithoutOldPart(property.Name), property => property.Value.ToString()));
        }
        catch (JsonException error)
        {
            throw new InvalidOperationException("PULUMI_CONFIG is no JSON object.", error);
        }
    }

    /// <summary>Old stacks have keys of the form <c>project:config:key</c>.</summary>
    private static string WithoutOldPart(string key) =>
        key.Split(':', 3) is [var project, "config", var name] ? $"{project}:{name}" : key;
}
