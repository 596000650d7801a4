namespace Platform.Infra.Preview.Graph;

/// <summary>A file is no graph.</summary>
public sealed class GraphFormatException(string message, Exception cause) : Exception(message, cause);
