using System.Text.Json;

namespace Platform.Sdk.Tests.Fake;

/// <summary>
/// Runs a program under a fake engine the way the real one does: by the environment. That belongs to the whole process,
/// but the run reads it before its first wait, so that a lock until then suffices and runs go side by side.
/// </summary>
internal sealed record RunUnderEngine(FakeEngine Engine)
{
    private static readonly Lock Environment = new();

    /// <summary>Longer than any run takes; a program that hangs fails its test by it.</summary>
    private static readonly TimeSpan Bound = TimeSpan.FromMinutes(5);

    public bool IsPreview { get; init; }

    public IReadOnlyDictionary<string, string> Configuration { get; init; } = new Dictionary<string, string>();

    /// <summary>Single variables that differ from what an engine sets; null unsets one.</summary>
    public IReadOnlyDictionary<string, string?> Variables { get; init; } = new Dictionary<string, string?>();

    /// <summary>The exit code of a program.</summary>
    public async Task<int> OfAsync(Func<Task<int>> run)
    {
        Task<int> running;
        lock (Environment)
        {
            var variables = AllVariables();
            foreach (var (name, value) in variables)
                System.Environment.SetEnvironmentVariable(name, value);
            try
            {
                running = run();
            }
            finally
            {
                foreach (var name in variables.Keys)
                    System.Environment.SetEnvironmentVariable(name, null);
            }
        }

        var code = await running.WaitAsync(Bound);

        // The run sets it for programs that do not return it; here it would become the test run's.
        System.Environment.ExitCode = 0;
        return code;
    }

    /// <summary>The exit code of a program that is a function.</summary>
    public Task<int> OfAsync(Action program) => OfAsync(() => Pulumi.Deployment.RunAsync(program));

    private Dictionary<string, string?> AllVariables()
    {
        var variables = new Dictionary<string, string?>
        {
            ["PULUMI_MONITOR"] = Engine.Address,
            ["PULUMI_ENGINE"] = Engine.Address,
            ["PULUMI_PROJECT"] = "shop",
            ["PULUMI_STACK"] = "test",
            ["PULUMI_DRY_RUN"] = IsPreview ? "true" : "false",
            ["PULUMI_QUERY_MODE"] = "false",
            ["PULUMI_PARALLEL"] = "16",
            ["PULUMI_ORGANIZATION"] = "house",
            ["PULUMI_ROOT_DIRECTORY"] = "/shop",
            ["PULUMI_DISABLE_RESOURCE_REFERENCES"] = null,
            ["PULUMI_CONFIG"] = JsonSerializer.Serialize(Configuration),
        };
        foreach (var (name, value) in Variables)
            variables[name] = value;
        return variables;
    }
}
