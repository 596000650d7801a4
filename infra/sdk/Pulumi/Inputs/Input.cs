namespace Pulumi;

/// <summary>A value given to a resource: there already, or the output of another resource.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public class Input<T> : IInput
{
    private readonly Output<T>? _output;

    private protected Input(Output<T> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        _output = output;
    }

    /// <summary>For an input that puts its value together when somebody asks.</summary>
    private protected Input()
    {
    }

    /// <summary>An input of a value that is there.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator Input<T>(T value) => new(Output.Create(value));

    /// <summary>An input of a value that comes later.</summary>
    /// <param name="value">The output.</param>
    public static implicit operator Input<T>(Output<T> value) => new(value);

    /// <summary>The input's value.</summary>
    /// <param name="input">The input.</param>
    public static implicit operator Output<T>(Input<T> input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return input.Whole;
    }

    IOutput IInput.ToOutput() => Whole;

    /// <summary>The whole value as one output.</summary>
    private protected virtual Output<T> Whole => _output!;
}
