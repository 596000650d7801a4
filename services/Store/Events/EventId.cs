using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Platform.Store.Events;

/// <summary>
/// An event's id as 128 bits. Two different ids among a billion share one with a probability of about 1e-21, so
/// the hash stands for the id.
/// </summary>
public static class EventId
{
    /// <summary>No id: the event counts each time it comes.</summary>
    public static UInt128 None => UInt128.Zero;

    public static UInt128 Of(ReadOnlySpan<char> id) =>
        id.IsEmpty ? None : XxHash128.HashToUInt128(MemoryMarshal.AsBytes(id));
}
