namespace Platform.Emit.Schema;

/// <summary>What a schema says for one language only; here, for C#.</summary>
internal sealed record LanguageSchema
{
    /// <summary>For C#.</summary>
    public CSharpSchema Csharp { get; init; } = new();
}
