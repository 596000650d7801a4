namespace Pulumi.Testing;

/// <summary>Answers in place of the engine and its providers.</summary>
public interface IMocks
{
    /// <summary>Answers a registration, or the reading of a resource that exists.</summary>
    /// <param name="args">The resource.</param>
    /// <returns>Its id, and its outputs: a dictionary with texts as keys.</returns>
    Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args);

    /// <summary>Answers the call of a function.</summary>
    /// <param name="args">The call.</param>
    /// <returns>The answer: a dictionary with texts as keys.</returns>
    Task<object> CallAsync(MockCallArgs args);

    /// <summary>Takes note of a component's or the stack's outputs.</summary>
    /// <param name="args">The outputs.</param>
    Task RegisterResourceOutputs(MockRegisterResourceOutputsRequest args) => Task.CompletedTask;
}
