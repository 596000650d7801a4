using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Platform.Storefront.Pictures;

/// <summary>
/// What a product's cut leaves open, chosen by its variant group: variants differ in colour only. The numbers are
/// splitmix64's (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014).
/// </summary>
internal struct Chance(ulong state)
{
    private ulong _state = state;

    /// <summary>What all that follows depends on.</summary>
    public readonly ulong State => _state;

    /// <summary>The chance of a name.</summary>
    public static Chance Of(ReadOnlySpan<char> name) => new(XxHash64.HashToUInt64(MemoryMarshal.AsBytes(name)));

    /// <summary>Evenly from 0 to <paramref name="count"/> - 1.</summary>
    public int Below(int count) => (int)Math.BigMul(Next(), (ulong)count, out _);

    /// <summary>Evenly between two numbers.</summary>
    public double Between(double from, double to) => from + ((to - from) * ((Next() >> 11) * (1.0 / (1UL << 53))));

    /// <summary>Whether something that happens with a probability happens.</summary>
    public bool Is(double probability) => Between(0, 1) < probability;

    /// <summary>One of several.</summary>
    public T Of<T>(ReadOnlySpan<T> choices) => choices[Below(choices.Length)];

    private ulong Next()
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
