namespace Pulumi;

/// <summary>What a run is of, and where its engine listens.</summary>
internal sealed record RunSettings
{
    public required string Project { get; init; }

    public required string Stack { get; init; }

    public required string Organization { get; init; }

    /// <summary>The folder of <c>Pulumi.yaml</c>, where the engine says which.</summary>
    public string? RootDirectory { get; init; }

    /// <summary>Whether this is a preview.</summary>
    public required bool IsDryRun { get; init; }

    /// <summary>Host and port of the service that resources are registered with.</summary>
    public string Monitor { get; init; } = "";

    /// <summary>Host and port of the engine's own service.</summary>
    public string Engine { get; init; } = "";

    /// <summary>Whether the engine asked for ids in place of references to resources.</summary>
    public bool WithoutResourceReferences { get; init; }

    public required StackConfiguration Configuration { get; init; }

    /// <summary>The settings that the engine gives a program in its environment.</summary>
    /// <exception cref="InvalidOperationException">One is missing: no engine started this program.</exception>
    public static RunSettings FromEnvironment()
    {
        var dryRun = Required("PULUMI_DRY_RUN");
        var settings = new RunSettings
        {
            Monitor = Required("PULUMI_MONITOR"),
            Engine = Required("PULUMI_ENGINE"),
            Project = Required("PULUMI_PROJECT"),
            Stack = Required("PULUMI_STACK"),
            Organization = Read("PULUMI_ORGANIZATION") ?? "organization",
            RootDirectory = Read("PULUMI_ROOT_DIRECTORY"),
            IsDryRun = bool.TryParse(dryRun, out var isDryRun) ? isDryRun : throw WithoutEngine("PULUMI_DRY_RUN"),
            WithoutResourceReferences =
                Read("PULUMI_DISABLE_RESOURCE_REFERENCES") is { } flag
                && (flag == "1" || string.Equals(flag, "true", StringComparison.OrdinalIgnoreCase)),
            Configuration = StackConfiguration.FromEnvironment(),
        };
        if (!bool.TryParse(Required("PULUMI_QUERY_MODE"), out _))
            throw WithoutEngine("PULUMI_QUERY_MODE");
        return int.TryParse(Required("PULUMI_PARALLEL"), out _) ? settings : throw WithoutEngine("PULUMI_PARALLEL");
    }

    private static string? Read(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    private static string Required(string name) => Read(name) ?? throw WithoutEngine(name);

    private static InvalidOperationException WithoutEngine(string name) => new(
        $"The program was run without the Pulumi engine: {name} is missing or wrong. Run it with the `pulumi` command.");
}
