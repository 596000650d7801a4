namespace Platform.Infra.Preview.Graph;

/// <summary>Something that the program, or the engine about it, had to say.</summary>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">The text, secrets removed.</param>
/// <param name="Urn">The resource that it is about; null where it is about none.</param>
public sealed record Diagnostic(DiagnosticSeverity Severity, string Message, string? Urn = null)
{
    public override string ToString()
    {
        var about = Urn is null ? "" : $" {ResourceUrn.Name(Urn)} ({ResourceUrn.Type(Urn)}):";
        return $"{Severity.ToString().ToLowerInvariant()}:{about} {Message}";
    }
}
