namespace Platform.Infra.Tests;

/// <summary>The configuration as the engine hands it to a program, as long as this is not disposed of.</summary>
internal sealed class EngineConfiguration : IDisposable
{
    private const string Variable = "PULUMI_CONFIG";

    private readonly string? _before = Environment.GetEnvironmentVariable(Variable);

    /// <param name="json">Full keys and texts.</param>
    public EngineConfiguration(string json) => Environment.SetEnvironmentVariable(Variable, json);

    public void Dispose() => Environment.SetEnvironmentVariable(Variable, _before);
}
