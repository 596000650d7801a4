namespace Platform.Infra.Preview.Engine;

/// <summary>The engine refuses what the program asked for.</summary>
/// <param name="message">Why, naming the resource.</param>
/// <param name="urn">The resource; null where it is about none.</param>
internal sealed class RegistrationException(string message, string? urn) : Exception(message)
{
    public string? Urn { get; } = urn;
}
