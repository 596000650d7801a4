namespace Platform.Infra.Preview.Project;

/// <summary>A configuration key that <c>Pulumi.yaml</c> declares.</summary>
/// <param name="Key">With its namespace, such as <c>platform:region</c>.</param>
/// <param name="Line">Where it is declared.</param>
internal sealed record ConfigDeclaration(string Key, int Line)
{
    /// <summary>Null where any value is taken.</summary>
    public ConfigType? Type { get; init; }

    /// <summary>What a stack has that does not say it; null where each has to say it.</summary>
    public ConfigValue? Default { get; init; }

    /// <summary>Whether a stack has to encrypt it.</summary>
    public bool Secret { get; init; }
}
