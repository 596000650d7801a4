namespace Pulumi.Serialization;

/// <summary>How values that JSON does not know are marked on the wire. The texts are the engine's.</summary>
internal static class Special
{
    /// <summary>The value of something that is not known yet.</summary>
    public const string Unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

    /// <summary>The key of an object that is not what it looks like; its value is one of the signatures below.</summary>
    public const string SignatureKey = "4dabf18193072939515e22adb298388d";

    public const string Asset = "c44067f5952c0a294b673a41bacd8c17";
    public const string Archive = "0def7320c3a5731c473e5ecbe6d01bc7";
    public const string Secret = "1b47061264138c4ac30d75fd1eb44270";
    public const string Resource = "5cf8f73096256a8f31e491e813e4eb8e";

    public const string ValueProperty = "value";
    public const string TextProperty = "text";
    public const string PathProperty = "path";
    public const string UriProperty = "uri";
    public const string AssetsProperty = "assets";
    public const string UrnProperty = "urn";
    public const string IdProperty = "id";
}
