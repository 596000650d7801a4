using Platform.Store;
using Platform.Store.Imports;

namespace Platform.Local.Import;

/// <summary>What is to be imported, and where to.</summary>
internal sealed record ImportOrder
{
    public required DataFolder Data { get; init; }

    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>Counts the rows that cannot be read.</summary>
    public required BadRows Bad { get; init; }

    public required DateTimeOffset Now { get; init; }
}
