using System.Runtime.InteropServices;

namespace Platform.Store.Events;

/// <summary>What was shown, in the order of the files.</summary>
public sealed class ImpressionTable
{
    internal ImpressionTable()
    {
    }

    public List<Impression> All { get; } = [];

    /// <summary>The products of all impressions, one after the other: numbers in <see cref="EventTable.Products"/>.</summary>
    public List<int> Products { get; } = [];

    public StringTable Placements { get; } = new();

    public StringTable Models { get; } = new();

    /// <summary>The products of an impression, from the first place to the last.</summary>
    public ReadOnlySpan<int> ProductsOf(in Impression shown) => CollectionsMarshal.AsSpan(Products).Slice(shown.First, shown.Count);
}
