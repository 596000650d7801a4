namespace Platform.Store.Imports;

/// <summary>A row that cannot be read.</summary>
/// <param name="File">The file as it was named.</param>
/// <param name="Line">From 1.</param>
/// <param name="Reason">What was expected, and what was found.</param>
public sealed record BadRow(string File, int Line, string Reason)
{
    public override string ToString() => $"{File}:{Line}: {Reason}";
}
