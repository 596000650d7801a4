namespace Pulumi;

/// <summary>A configuration value is not what the program reads it as.</summary>
internal sealed class ConfigTypeException(string key, string value, string type, Exception? cause = null) : RunException(
    $"The configuration value '{key}' is '{value}', which is no {type}.", cause);
