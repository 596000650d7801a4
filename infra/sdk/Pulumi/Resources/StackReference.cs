using System.Collections.Immutable;

namespace Pulumi;

/// <summary>Another stack, whose outputs this one uses.</summary>
public class StackReference : CustomResource
{
    /// <summary>Reads the other stack's outputs.</summary>
    /// <param name="name">The name in the program, and the other stack where the arguments do not name it.</param>
    /// <param name="args">Names the other stack.</param>
    /// <param name="options">What the engine is told about it.</param>
    public StackReference(string name, StackReferenceArgs? args = null, CustomResourceOptions? options = null)
        : base(
            "pulumi:pulumi:StackReference",
            name,
            new StackReferenceArgs { Name = args?.Name ?? name },
            CustomResourceOptions.Merge(options, new CustomResourceOptions { Id = args?.Name ?? name }))
    {
    }

    /// <summary>The other stack.</summary>
    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    /// <summary>Its outputs.</summary>
    [Output("outputs")]
    public Output<ImmutableDictionary<string, object>> Outputs { get; private set; } = null!;

    /// <summary>The names of those that are secrets.</summary>
    [Output("secretOutputNames")]
    public Output<ImmutableArray<string>> SecretOutputNames { get; private set; } = null!;

    /// <summary>An output; null where the other stack has none of that name. A secret only where it is one there.</summary>
    /// <param name="name">The output's name.</param>
    public Output<object?> GetOutput(Input<string> name) => Find(name, (key, outputs, _) => outputs.GetValueOrDefault(key));

    /// <summary>An output; the program fails where the other stack has none of that name.</summary>
    /// <param name="name">The output's name.</param>
    public Output<object> RequireOutput(Input<string> name) => Find(name, (key, outputs, stack) => outputs.GetValueOrDefault(key)
        ?? throw new KeyNotFoundException($"The stack '{stack}' has no output '{key}'."));

    /// <summary>An output with whether it is a secret.</summary>
    /// <param name="name">The output's name.</param>
    public async Task<StackReferenceOutputDetails> GetOutputDetailsAsync(string name)
    {
        var data = await GetOutput(name).DataTask.ConfigureAwait(false);
        return data.IsSecret
            ? new StackReferenceOutputDetails { SecretValue = data.Value }
            : new StackReferenceOutputDetails { Value = data.Value };
    }

    /// <summary>An output's value; null where the other stack has none of that name.</summary>
    /// <param name="name">The output's name.</param>
    /// <exception cref="InvalidOperationException">It is a secret; <see cref="GetOutput"/> keeps it one.</exception>
    public Task<object?> GetValueAsync(Input<string> name) => PlainValueAsync(GetOutput(name), nameof(GetOutput));

    /// <summary>An output's value.</summary>
    /// <param name="name">The output's name.</param>
    /// <exception cref="KeyNotFoundException">The other stack has none of that name.</exception>
    /// <exception cref="InvalidOperationException">It is a secret; <see cref="RequireOutput"/> keeps it one.</exception>
    public Task<object> RequireValueAsync(Input<string> name) => PlainValueAsync(RequireOutput(name), nameof(RequireOutput));

    private Output<T> Find<T>(Input<string> name, Func<string, ImmutableDictionary<string, object>, string, T> find)
    {
        var none = ImmutableDictionary<string, object>.Empty;
        var found = Output.Tuple(name.ToOutput(), Outputs, Name)
            .Apply(all => find(all.Item1, all.Item2 ?? none, all.Item3));
        return new Output<T>(WithOwnSecrecyAsync(found, name.ToOutput()));
    }

    /// <summary>One secret makes all outputs of a stack secret; the names tell which of them really are.</summary>
    private async Task<OutputData<T>> WithOwnSecrecyAsync<T>(Output<T> found, Output<string> name)
    {
        var data = await found.DataTask.ConfigureAwait(false);
        var key = await name.DataTask.ConfigureAwait(false);
        var secrets = await SecretOutputNames.DataTask.ConfigureAwait(false);
        return key.IsKnown && secrets is { IsKnown: true, Value.IsDefault: false }
            ? data with { IsSecret = secrets.Value.Contains(key.Value) }
            : data;
    }

    private static async Task<T> PlainValueAsync<T>(Output<T> output, string instead)
    {
        var data = await output.DataTask.ConfigureAwait(false);
        return data.IsSecret
            ? throw new InvalidOperationException($"The output is a secret. Use {instead}, which keeps it one.")
            : data.Value;
    }
}
