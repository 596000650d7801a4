namespace Platform.Infra.Tests;

/// <summary>Tests that run a program as the engine does: by variables of the whole process, so one at a time.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class EnvironmentCollection
{
    public const string Name = "environment";
}
