namespace Platform.Hosting.Training;

/// <summary>The data hold nothing for a model. It is left out; that is no failure.</summary>
/// <param name="message">What is missing, such as "no purchase with two products".</param>
public sealed class NothingToLearnException(string message) : Exception(message);
