namespace Platform.Infra.Preview.Project;

/// <summary>Names of configuration keys.</summary>
internal static class ConfigKey
{
    public const string Expected = "a key such as region or gcp:region";

    /// <summary>The key with its namespace; one without belongs to the project. Null where it is none.</summary>
    public static string? Parse(string? text, string project) => text?.Split(':') switch
    {
        [{ Length: > 0 } name] => $"{project}:{name}",
        [{ Length: > 0 } space, { Length: > 0 } name] => $"{space}:{name}",
        [{ Length: > 0 } space, "config", { Length: > 0 } name] => $"{space}:{name}",
        _ => null,
    };
}
