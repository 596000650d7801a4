using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Pulumi;

/// <summary>Makes outputs, and makes one of several.</summary>
public static partial class Output
{
    /// <summary>An output of a value that is there already.</summary>
    /// <param name="value">The value.</param>
    public static Output<T> Create<T>(T value) => new(Task.FromResult(OutputData.Plain(value)));

    /// <summary>An output of the value that a task will bring.</summary>
    /// <param name="value">The task; where it fails, so does the output.</param>
    public static Output<T> Create<T>(Task<T> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new Output<T>(PlainAsync(value));
    }

    /// <summary>An output of a value that must never be shown.</summary>
    /// <param name="value">The value.</param>
    public static Output<T> CreateSecret<T>(T value) =>
        new(Task.FromResult(OutputData.Plain(value) with { IsSecret = true }));

    /// <summary>An output of the value that a task will bring and that must never be shown.</summary>
    /// <param name="value">The task; where it fails, so does the output.</param>
    public static Output<T> CreateSecret<T>(Task<T> value) => CreateSecret(Create(value));

    /// <summary>The same output, from now on a secret.</summary>
    /// <param name="value">The output.</param>
    public static Output<T> CreateSecret<T>(Output<T> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Change(data => data with { IsSecret = true });
    }

    /// <summary>The same output, no longer a secret: whoever calls this answers for showing it.</summary>
    /// <param name="output">The output.</param>
    public static Output<T> Unsecret<T>(Output<T> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        return output.Change(data => data with { IsSecret = false });
    }

    /// <summary>Whether the output is a secret; complete when the output is.</summary>
    /// <param name="output">The output.</param>
    public static async Task<bool> IsSecretAsync<T>(Output<T> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        return (await output.DataTask.ConfigureAwait(false)).IsSecret;
    }

    /// <summary>One output of all values, in order: known when all are, secret when one is.</summary>
    /// <param name="inputs">The inputs.</param>
    public static Output<ImmutableArray<T>> All<T>(params Input<T>[] inputs) => All((IEnumerable<Input<T>>)inputs);

    /// <summary>One output of all values, in order: known when all are, secret when one is.</summary>
    /// <param name="inputs">The inputs.</param>
    public static Output<ImmutableArray<T>> All<T>(IEnumerable<Input<T>> inputs) =>
        new(AllAsync(inputs.Select(input => input.ToOutput()).ToArray()));

    /// <summary>One output of all values, in order: known when all are, secret when one is.</summary>
    /// <param name="outputs">The outputs.</param>
    public static Output<ImmutableArray<T>> All<T>(params Output<T>[] outputs) => All((IEnumerable<Output<T>>)outputs);

    /// <summary>One output of all values, in order: known when all are, secret when one is.</summary>
    /// <param name="outputs">The outputs.</param>
    public static Output<ImmutableArray<T>> All<T>(IEnumerable<Output<T>> outputs) => new(AllAsync(outputs.ToArray()));

    /// <summary>An interpolated text whose holes may be outputs and inputs: <c>Output.Format($"{name}-x")</c>.</summary>
    /// <param name="formattableString">The text.</param>
    public static Output<string> Format(FormattableString formattableString)
    {
        ArgumentNullException.ThrowIfNull(formattableString);
        var holes = formattableString.GetArguments().Select(AsObject).ToArray();
        return new Output<ImmutableArray<object?>>(AllAsync(holes)).Apply(values =>
            string.Format(CultureInfo.InvariantCulture, formattableString.Format, [.. values]));
    }

    /// <summary>The value as JSON text. Outputs and inputs anywhere inside it are waited for and written as values.</summary>
    /// <param name="value">The value.</param>
    /// <param name="options">How to write it.</param>
    public static Output<string> JsonSerialize<T>(Output<T> value, JsonSerializerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new Output<string>(OutputJson.SerializeAsync(value, options));
    }

    /// <summary>The value that a JSON text describes.</summary>
    /// <param name="json">The text.</param>
    /// <param name="options">How to read it.</param>
    public static Output<T> JsonDeserialize<T>(Output<string> json, JsonSerializerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return json.Apply(text => JsonSerializer.Deserialize<T>(text, options)!);
    }

    private static async Task<OutputData<T>> PlainAsync<T>(Task<T> value) =>
        OutputData.Plain(await value.ConfigureAwait(false));

    private static async Task<OutputData<ImmutableArray<T>>> AllAsync<T>(Output<T>[] outputs)
    {
        var all = OutputData.Plain(ImmutableArray<T>.Empty);
        var values = ImmutableArray.CreateBuilder<T>(outputs.Length);
        foreach (var output in outputs)
        {
            var data = await output.DataTask.ConfigureAwait(false);
            all = all.DerivedFrom(data);
            values.Add(data.Value);
        }

        return all with { Value = values.MoveToImmutable() };
    }

    private static Output<object?> AsObject(object? value) => value switch
    {
        IInput input => new Output<object?>(input.ToOutput().GetDataAsync()),
        IOutput output => new Output<object?>(output.GetDataAsync()),
        _ => Create(value),
    };
}
