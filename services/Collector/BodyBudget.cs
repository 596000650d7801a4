namespace Platform.Collector;

/// <summary>Bounds the bytes of all bodies that are being read at once: beyond it requests are refused before memory grows.</summary>
public sealed class BodyBudget(CollectorOptions options)
{
    private long _left = options.MaxBytesInFlight;

    /// <summary>Takes bytes; false where too few are left, and nothing was taken.</summary>
    public bool TryTake(int bytes)
    {
        if (Interlocked.Add(ref _left, -bytes) >= 0)
            return true;
        GiveBack(bytes);
        return false;
    }

    public void GiveBack(int bytes) => Interlocked.Add(ref _left, bytes);
}
