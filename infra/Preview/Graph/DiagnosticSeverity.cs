namespace Platform.Infra.Preview.Graph;

/// <summary>How much a diagnostic matters; an error fails the preview.</summary>
public enum DiagnosticSeverity
{
    Info,
    Warning,
    Error,
}
