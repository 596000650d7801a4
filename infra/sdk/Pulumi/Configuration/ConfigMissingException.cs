namespace Pulumi;

/// <summary>A configuration value that the program cannot do without is not there.</summary>
internal sealed class ConfigMissingException(string key) : RunException(
    $"The configuration value '{key}' is missing; set it with `pulumi config set {key} VALUE`.");
