namespace Platform.Learning.Histories;

/// <summary>Sums to lend, a few at a time, without a lock: a request takes one for as long as it lasts.</summary>
internal sealed class SumsPool(int itemCount)
{
    private readonly ItemSums?[] _free = new ItemSums?[2 * Environment.ProcessorCount];

    public ItemSums Rent()
    {
        for (var slot = 0; slot < _free.Length; slot++)
        {
            if (Interlocked.Exchange(ref _free[slot], null) is { } sums)
                return sums;
        }

        return new ItemSums(itemCount);
    }

    public void Return(ItemSums sums)
    {
        for (var slot = 0; slot < _free.Length; slot++)
        {
            if (Interlocked.CompareExchange(ref _free[slot], sums, null) is null)
                return;
        }
    }
}
