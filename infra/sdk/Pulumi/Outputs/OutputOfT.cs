namespace Pulumi;

/// <summary>
/// A value that a resource will have: known only once the engine has answered, and perhaps secret. It remembers the
/// resources that it comes from, so that whoever uses it depends on them.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class Output<T> : IOutput
{
    /// <summary>An output that the running program waits for, and whose failure is the program's failure.</summary>
    internal Output(Task<OutputData<T>> data)
        : this(data, watched: true)
    {
    }

    internal Output(Task<OutputData<T>> data, bool watched)
    {
        DataTask = data;
        if (watched && !data.IsCompletedSuccessfully)
            Deployment.CurrentOrNone?.Pending.Add(data);
    }

    /// <summary>What the output turns out to be.</summary>
    internal Task<OutputData<T>> DataTask { get; }

    /// <summary>An output of the value that a task will bring.</summary>
    /// <param name="value">The task; where it fails, so does the output.</param>
    public static Output<T> Create(Task<T> value) => Output.Create(value);

    /// <summary>The output of what a function makes of the value. It does not run while the value is unknown.</summary>
    /// <param name="func">The function.</param>
    public Output<TResult> Apply<TResult>(Func<T, TResult> func) =>
        new(ThenAsync(value => Task.FromResult(OutputData.Plain(func(value)))));

    /// <summary>The output of what an asynchronous function makes of the value.</summary>
    /// <param name="func">The function.</param>
    public Output<TResult> Apply<TResult>(Func<T, Task<TResult>> func) =>
        new(ThenAsync(async value => OutputData.Plain(await func(value).ConfigureAwait(false))));

    /// <summary>The output of what a function makes of the value, itself an input.</summary>
    /// <param name="func">The function; null stands for the default value.</param>
    public Output<TResult> Apply<TResult>(Func<T, Input<TResult>?> func) =>
        new(ThenAsync(value => func(value).ToOutput().DataTask));

    /// <summary>The output of what a function makes of the value, itself an output.</summary>
    /// <param name="func">The function; null stands for the default value.</param>
    public Output<TResult> Apply<TResult>(Func<T, Output<TResult>?> func) =>
        new(ThenAsync(value => func(value)?.DataTask ?? Task.FromResult(OutputData.Plain(default(TResult)!))));

    /// <summary>An output without a value, complete when what a function does with this one's value is done.</summary>
    /// <param name="func">The function.</param>
    public Output<ValueTuple> Apply(Func<T, Task> func) =>
        new(ThenAsync(async value =>
        {
            await func(value).ConfigureAwait(false);
            return OutputData.Plain(default(ValueTuple));
        }));

    /// <summary>
    /// Never the value, which may not be there yet: a sentence that says what to do instead.
    /// </summary>
    public override string ToString() =>
        $"An Output<{typeof(T).Name}> has no text of its own: its value comes later. Use Apply to work with the value, "
        + "or Output.Format to put it into a text.";

    async Task<OutputData<object?>> IOutput.GetDataAsync()
    {
        var data = await DataTask.ConfigureAwait(false);
        return data.With<object?>(data.Value);
    }

    /// <summary>The value, or <paramref name="whenUnknown"/> where it is not known yet.</summary>
    internal async Task<T> GetValueAsync(T whenUnknown)
    {
        var data = await DataTask.ConfigureAwait(false);
        return data.IsKnown ? data.Value : whenUnknown;
    }

    /// <summary>The same output with other facts about it.</summary>
    internal Output<T> Change(Func<OutputData<T>, OutputData<T>> change)
    {
        async Task<OutputData<T>> ChangeAsync() => change(await DataTask.ConfigureAwait(false));
        return new Output<T>(ChangeAsync());
    }

    private async Task<OutputData<TResult>> ThenAsync<TResult>(Func<T, Task<OutputData<TResult>>> next)
    {
        var data = await DataTask.ConfigureAwait(false);
        if (!data.IsKnown)
            return data.With<TResult>(default!);
        var result = await next(data.Value).ConfigureAwait(false);
        return result.DerivedFrom(data);
    }
}
