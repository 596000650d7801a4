using Platform.Hosting.Lists;
using Platform.Learning;

namespace Platform.Search.Live;

/// <summary>The documents of a part of the index that are in a set.</summary>
/// <param name="set">The set, over all parts.</param>
/// <param name="first">The part's first document.</param>
internal readonly struct InSet(PlaceSet set, int first) : IItemFilter
{
    public bool Allows(int item) => set.Contains(first + item);
}
