namespace Pulumi.Testing;

/// <summary>Answers every registration with what the resource is made with, and every call with its arguments.</summary>
public class EmptyMocks : IMocks
{
    /// <inheritdoc/>
    public Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args)
    {
        ArgumentNullException.ThrowIfNull(args);
        return Task.FromResult<(string? Id, object State)>((null, args.Inputs));
    }

    /// <inheritdoc/>
    public Task<object> CallAsync(MockCallArgs args)
    {
        ArgumentNullException.ThrowIfNull(args);
        return Task.FromResult<object>(args.Args);
    }
}
