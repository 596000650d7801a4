namespace Platform.Store.Imports;

/// <summary>An import has more bad rows than are forgiven; nothing of it was taken over.</summary>
public sealed class BadRowException(BadRow row, int forgiven)
    : Exception(forgiven == 0 ? row.ToString() : $"{row} ({forgiven} bad rows were forgiven before this one)")
{
    public BadRow Row { get; } = row;
}
