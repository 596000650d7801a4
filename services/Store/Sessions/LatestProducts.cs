using System.Runtime.InteropServices;

namespace Platform.Store.Sessions;

/// <summary>The latest products of a list that never changes, and those added to it; copied once, and only where one is added.</summary>
/// <param name="before">The list.</param>
/// <param name="most">Products kept.</param>
internal struct LatestProducts(IReadOnlyList<string> before, int most)
{
    private List<string>? _changed;

    /// <summary>The latest, newest last.</summary>
    public readonly IReadOnlyList<string> Products => _changed is null
        ? before
        : CollectionsMarshal.AsSpan(_changed)[Math.Max(0, _changed.Count - most)..].ToArray();

    public void Add(string product)
    {
        _changed ??= [.. before];
        _changed.Add(product);
    }

    public void Clear() => _changed = [];
}
