using System.Numerics;

namespace Platform.World;

/// <summary>
/// A stream of random numbers of its own for everything that is drawn, so that the world does not depend on who is
/// drawn first: xoshiro256**, seeded by splitmix64 (Blackman and Vigna, "Scrambled linear pseudorandom number
/// generators", ACM TOMS 2021).
/// </summary>
internal struct Dice
{
    private ulong _a, _b, _c, _d;

    /// <param name="seed">The world's seed.</param>
    /// <param name="kind">What is drawn.</param>
    /// <param name="index">Which of them.</param>
    public Dice(int seed, StreamKind kind, int index)
    {
        var state = ((ulong)(uint)seed << 40) ^ ((ulong)kind << 32) ^ (uint)index;
        (_a, _b, _c, _d) = (Split(ref state), Split(ref state), Split(ref state), Split(ref state));
    }

    /// <param name="seed">The world's seed.</param>
    /// <param name="kind">What is drawn.</param>
    /// <param name="key">Which of very many, see <see cref="Key"/>.</param>
    public Dice(int seed, StreamKind kind, ulong key)
    {
        var state = Key(seed, kind, key);
        (_a, _b, _c, _d) = (Split(ref state), Split(ref state), Split(ref state), Split(ref state));
    }

    /// <summary>
    /// A number that stands for a thing among very many, well mixed: what is drawn for it does not depend on what was
    /// drawn before, so that two runs that differ in one thing share the luck of all others.
    /// </summary>
    public static ulong Key(int seed, StreamKind kind, ulong thing, ulong other = 0)
    {
        var state = ((ulong)(uint)seed << 40) ^ ((ulong)kind << 32) ^ thing;
        state = Split(ref state) + other;
        return Split(ref state);
    }

    /// <summary>The one even number from 0 to below 1 that belongs to a key.</summary>
    public static double EvenOf(ulong key) => (key >> 11) * (1.0 / (1UL << 53));

    /// <summary>Evenly from 0 to below 1.</summary>
    public double Even() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>Evenly from 0 to <paramref name="count"/> - 1.</summary>
    public int Below(int count) => (int)Math.BigMul(Next(), (ulong)count, out _);

    public bool Chance(double probability) => Even() < probability;

    /// <summary>Standard normal, by Box and Muller (1958).</summary>
    public double Normal() => Math.Sqrt(-2 * Math.Log(1 - Even())) * Math.Cos(2 * Math.PI * Even());

    /// <summary>Exponential with mean 1.</summary>
    public double Exponential() => -Math.Log(1 - Even());

    /// <summary>Standard Gumbel: the largest of utilities with such noise is a draw from the multinomial logit.</summary>
    public double Gumbel() => -Math.Log(Exponential());

    /// <summary>Poisson, by Knuth's product where the mean is small, else by its normal limit.</summary>
    public int Poisson(double mean)
    {
        if (mean > 30)
            return Math.Max(0, (int)Math.Round(mean + (Math.Sqrt(mean) * Normal())));
        var (limit, product, count) = (Math.Exp(-mean), Even(), 0);
        while (product > limit)
        {
            product *= Even();
            count++;
        }

        return count;
    }

    private ulong Next()
    {
        var result = BitOperations.RotateLeft(_b * 5, 7) * 9;
        var shifted = _b << 17;
        _c ^= _a;
        _d ^= _b;
        _b ^= _c;
        _a ^= _d;
        _c ^= shifted;
        _d = BitOperations.RotateLeft(_d, 45);
        return result;
    }

    private static ulong Split(ref ulong state)
    {
        var z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
