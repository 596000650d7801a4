namespace Pulumi;

/// <summary>Turns inputs into outputs and works with their values.</summary>
public static class InputExtensions
{
    /// <summary>The output of what a function makes of the value.</summary>
    /// <param name="input">The input; null stands for the default value.</param>
    /// <param name="func">The function.</param>
    public static Output<TResult> Apply<T, TResult>(this Input<T>? input, Func<T, TResult> func) =>
        input.ToOutput().Apply(func);

    /// <summary>The output of what an asynchronous function makes of the value.</summary>
    /// <param name="input">The input; null stands for the default value.</param>
    /// <param name="func">The function.</param>
    public static Output<TResult> Apply<T, TResult>(this Input<T>? input, Func<T, Task<TResult>> func) =>
        input.ToOutput().Apply(func);

    /// <summary>The output of what a function makes of the value, itself an input.</summary>
    /// <param name="input">The input; null stands for the default value.</param>
    /// <param name="func">The function.</param>
    public static Output<TResult> Apply<T, TResult>(this Input<T>? input, Func<T, Input<TResult>?> func) =>
        input.ToOutput().Apply(func);

    /// <summary>The output of what a function makes of the value, itself an output.</summary>
    /// <param name="input">The input; null stands for the default value.</param>
    /// <param name="func">The function.</param>
    public static Output<TResult> Apply<T, TResult>(this Input<T>? input, Func<T, Output<TResult>?> func) =>
        input.ToOutput().Apply(func);

    /// <summary>The input's value as an output.</summary>
    /// <param name="input">The input; null stands for the default value.</param>
    public static Output<T> ToOutput<T>(this Input<T>? input) => input ?? Output.Create(default(T)!);
}
