using System.Collections.Immutable;
using System.Text.Json;

namespace Platform.Infra.Preview.Project;

/// <summary>The configuration of one stack, as the engine hands it to the program.</summary>
public sealed record StackConfiguration
{
    private const string AllowReplaceKey = "allowReplace";

    public required string Stack { get; init; }

    /// <summary>
    /// Full key to text, or to JSON for what has a structure. A secret that is absent or encrypted is the engine's sign
    /// for unknown.
    /// </summary>
    public required ImmutableSortedDictionary<string, string> Values { get; init; }

    /// <summary>The keys of which the value is secret, sorted.</summary>
    public required ImmutableArray<string> SecretKeys { get; init; }

    /// <summary>What is no mistake for the engine, but most likely one of the author.</summary>
    public ImmutableArray<ProjectMistake> Doubts { get; init; } = [];

    /// <summary>
    /// URNs or names of resources that may be replaced or deleted although they hold something: the project's key
    /// <c>allowReplace</c>.
    /// </summary>
    public ImmutableHashSet<string> AllowReplace { get; init; } = [];

    /// <summary>The configuration of a stack that says nothing.</summary>
    public static StackConfiguration Empty(string stack) => new()
    {
        Stack = stack, Values = ImmutableSortedDictionary<string, string>.Empty, SecretKeys = [],
    };

    /// <summary>What <c>PULUMI_CONFIG</c> has to say.</summary>
    public string ToJson() => JsonSerializer.Serialize(Values);

    /// <summary>What <c>PULUMI_CONFIG_SECRET_KEYS</c> has to say.</summary>
    public string SecretKeysToJson() => JsonSerializer.Serialize(SecretKeys);

    /// <summary>Reads the file of a stack and completes it from the project.</summary>
    /// <exception cref="ProjectException">It has mistakes; every one of them is named.</exception>
    public static StackConfiguration Read(PulumiProject project, string stack)
    {
        var path = Path.Combine(project.StackFolder, $"Pulumi.{stack}.yaml");
        if (!File.Exists(path))
        {
            var others = project.Stacks.IsEmpty ? "none" : $"only {string.Join(", ", project.Stacks)}";
            throw new ProjectException([new($"Pulumi.{stack}.yaml", 1, "(document)", "the file of the stack", others)]);
        }

        var configuration = new StackReader(project, stack, YamlFile.Load(path)).Read();
        return configuration with { AllowReplace = AllowedReplacements(project, configuration) };
    }

    private static ImmutableHashSet<string> AllowedReplacements(PulumiProject project, StackConfiguration configuration)
    {
        if (!configuration.Values.TryGetValue($"{project.Name}:{AllowReplaceKey}", out var json))
            return [];
        try
        {
            return [.. JsonSerializer.Deserialize<string[]>(json) ?? []];
        }
        catch (JsonException)
        {
            throw new ProjectException([new($"Pulumi.{configuration.Stack}.yaml", 1,
                $"config.{project.Name}:{AllowReplaceKey}", "a list of names or URNs of resources", $"\"{json}\"")]);
        }
    }
}
