namespace Platform.Learning;

/// <summary>Every item may be in an answer.</summary>
public readonly struct AllItems : IItemFilter
{
    public bool Allows(int item) => true;
}
