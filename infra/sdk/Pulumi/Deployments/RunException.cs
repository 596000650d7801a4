namespace Pulumi;

/// <summary>An error of the program whose message says enough: it is shown without where it was thrown.</summary>
public class RunException : Exception
{
    /// <summary>An error with a message.</summary>
    /// <param name="message">What is wrong and what to do about it.</param>
    public RunException(string message)
        : base(message)
    {
    }

    /// <summary>An error with a message and a cause.</summary>
    /// <param name="message">What is wrong and what to do about it.</param>
    /// <param name="innerException">The cause.</param>
    public RunException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The error of outputs that are no <see cref="Output{T}"/>.</summary>
    /// <param name="outputAttributeNames">Their names.</param>
    public static RunException OutputsHaveIncorrectType(IEnumerable<string> outputAttributeNames) =>
        new($"{string.Join(", ", outputAttributeNames)}: a property marked with [Output] must be an Output<T>.");
}
