namespace Platform.Learning;

/// <summary>Every item may be in the answer.</summary>
public readonly struct AnyItem : IItemFilter
{
    public bool Allows(int item) => true;
}
