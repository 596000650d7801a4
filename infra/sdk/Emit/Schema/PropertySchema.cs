using System.Text.Json;

namespace Platform.Emit.Schema;

/// <summary>A property: its type, and what is special about it.</summary>
internal sealed record PropertySchema : TypeSpec
{
    /// <summary>The value that it always has.</summary>
    public string? Const { get; init; }

    /// <summary>Its value where the program gives none.</summary>
    public JsonElement? Default { get; init; }

    /// <summary>Where else a value is looked for.</summary>
    public DefaultInfoSchema? DefaultInfo { get; init; }

    /// <summary>Whether it is a secret.</summary>
    public bool Secret { get; init; }

    /// <summary>Not null where the provider would rather that it were not used.</summary>
    public string? DeprecationMessage { get; init; }

    /// <summary>Its name in C#, where it is not the usual one.</summary>
    public LanguageSchema? Language { get; init; }
}
