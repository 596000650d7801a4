using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Tests.Grants;

/// <summary>Both stacks with what is committed, previewed once for all tests of a class.</summary>
public sealed class CommittedStacks : IAsyncLifetime
{
    /// <summary>Their graphs.</summary>
    public IReadOnlyList<StackGraph> Stacks { get; private set; } = [];

    public async Task InitializeAsync()
    {
        using var repository = new RepositoryCopy();
        var outcome = await repository.PreviewAsync();
        Assert.Equal(0, outcome.ExitCode);
        Stacks = outcome.Graph.Stacks;
    }

    public Task DisposeAsync() => Task.CompletedTask;
}
