namespace Platform.Learning;

/// <summary>Lends things to one user at a time; makes new ones when all are lent, and keeps a few.</summary>
/// <typeparam name="T">What is lent.</typeparam>
/// <param name="make">Makes one.</param>
internal sealed class ScratchPool<T>(Func<T> make) where T : class
{
    private readonly T?[] _kept = new T?[2 * Environment.ProcessorCount];

    public T Rent()
    {
        for (var place = 0; place < _kept.Length; place++)
        {
            if (Volatile.Read(ref _kept[place]) is not null && Interlocked.Exchange(ref _kept[place], null) is { } free)
                return free;
        }

        return make();
    }

    /// <summary>Takes one back; where there is no place for it, it is left to the collector.</summary>
    public void Return(T used)
    {
        for (var place = 0; place < _kept.Length; place++)
        {
            if (Interlocked.CompareExchange(ref _kept[place], used, null) is null)
                return;
        }
    }
}
