namespace Platform.Infra.Preview.Engine;

/// <summary>The texts by which special values are told from plain ones on the wire; the engine's own.</summary>
internal static class WireSigns
{
    /// <summary>Stands for a value that is not known yet.</summary>
    public const string Unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

    /// <summary>The key that marks a map as a special value; what kind, its value says.</summary>
    public const string Key = "4dabf18193072939515e22adb298388d";

    public const string Secret = "1b47061264138c4ac30d75fd1eb44270";

    public const string Asset = "c44067f5952c0a294b673a41bacd8c17";

    public const string Archive = "0def7320c3a5731c473e5ecbe6d01bc7";

    public const string Reference = "5cf8f73096256a8f31e491e813e4eb8e";
}
