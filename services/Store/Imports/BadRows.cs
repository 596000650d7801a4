namespace Platform.Store.Imports;

/// <summary>Counts the rows of an import that cannot be read, and ends the import when there are more than are forgiven.</summary>
/// <param name="forgiven">How many may be left out.</param>
public sealed class BadRows(int forgiven)
{
    private readonly List<BadRow> _rows = [];

    /// <summary>The rows that were left out.</summary>
    public IReadOnlyList<BadRow> LeftOut => _rows;

    /// <summary>Notes a bad row.</summary>
    /// <exception cref="BadRowException">It is one too many.</exception>
    public void Add(string file, int line, string reason)
    {
        var row = new BadRow(file, line, reason);
        if (_rows.Count >= forgiven)
            throw new BadRowException(row, forgiven);
        _rows.Add(row);
    }
}
