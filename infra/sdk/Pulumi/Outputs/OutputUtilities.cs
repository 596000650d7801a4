using System.Collections.Immutable;

namespace Pulumi.Utilities;

/// <summary>
/// Looks behind an output, for tests and tools. Programs use <see cref="Output{T}.Apply{TResult}(Func{T, TResult})"/>.
/// </summary>
public static class OutputUtilities
{
    /// <summary>An output that is not known.</summary>
    /// <param name="value">What stands in for the value where something reads it all the same.</param>
    public static Output<T> CreateUnknown<T>(T value) => new(Task.FromResult(OutputData.Unknown(value)));

    /// <summary>An output that is not known.</summary>
    /// <param name="valueFactory">Never called, since nothing is known.</param>
    public static Output<T> CreateUnknown<T>(Func<Task<T>> valueFactory)
    {
        ArgumentNullException.ThrowIfNull(valueFactory);
        return CreateUnknown<T>(default(T)!);
    }

    /// <summary>The same output, depending on one resource more.</summary>
    /// <param name="output">The output.</param>
    /// <param name="resource">The resource.</param>
    public static Output<T> WithDependency<T>(Output<T> output, Resource resource)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(resource);
        return output.Change(data => data with { Resources = data.Resources.Add(resource) });
    }

    /// <summary>Whether the value is known; complete when the output is.</summary>
    /// <param name="output">The output.</param>
    public static async Task<bool> GetIsKnownAsync<T>(Output<T> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        return (await output.DataTask.ConfigureAwait(false)).IsKnown;
    }

    /// <summary>The value, or the type's default where it is not known.</summary>
    /// <param name="output">The output.</param>
    public static Task<T> GetValueAsync<T>(Output<T> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        return output.GetValueAsync(whenUnknown: default!);
    }

    /// <summary>The resources that the output comes from.</summary>
    /// <param name="output">The output.</param>
    public static async Task<ImmutableHashSet<Resource>> GetDependenciesAsync<T>(Output<T> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        return (await output.DataTask.ConfigureAwait(false)).Resources;
    }
}
