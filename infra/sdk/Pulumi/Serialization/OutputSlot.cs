using System.Collections.Immutable;

namespace Pulumi.Serialization;

/// <summary>What fills an output property when the engine has answered.</summary>
internal abstract class OutputSlot
{
    /// <summary>The type of the value.</summary>
    public abstract Type ValueType { get; }

    /// <summary>Fills the output; the resource itself is added to what the value comes from.</summary>
    public abstract void Fill(OutputData<object?> data);

    /// <summary>Fills the output with the type's default where it is still empty.</summary>
    public abstract void FillWithDefault(bool isKnown);

    /// <summary>Fails the output where it is still empty.</summary>
    public abstract void Fail(Exception exception);
}

/// <inheritdoc/>
internal sealed class OutputSlot<T> : OutputSlot
{
    // Whoever waits goes on elsewhere: one answer fills many outputs, and dependents must not queue behind each other.
    private readonly TaskCompletionSource<OutputData<T>> _source = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ImmutableHashSet<Resource> _resources;

    public OutputSlot(Resource resource)
    {
        _resources = [resource];
        Output = new Output<T>(_source.Task, watched: false);
    }

    public Output<T> Output { get; }

    public override Type ValueType => typeof(T);

    public override void Fill(OutputData<object?> data) => _source.TrySetResult(
        data.With(data.Value is null ? default(T)! : (T)data.Value) with { Resources = _resources.Union(data.Resources) });

    public override void FillWithDefault(bool isKnown) =>
        _source.TrySetResult(new OutputData<T>(_resources, default!, isKnown, IsSecret: false));

    public override void Fail(Exception exception)
    {
        if (!_source.TrySetException(exception))
            return;
        // Nobody may ever read this output; the failure is reported by the registration itself.
        _ = _source.Task.Exception;
    }
}
