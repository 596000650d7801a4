namespace Platform.Local.Live.Arrivals;

/// <summary>
/// Arrivals that know nothing of each other and nothing of the server: a Poisson process whose rate changes from second to
/// second of the shop's clock. Drawn by inversion of the integrated rate (Çınlar 1975, Introduction to Stochastic
/// Processes, section 4.7), which is exact where the rate is constant in each second.
/// </summary>
/// <param name="rate">Sessions a second of the wall, by seconds of the shop's clock.</param>
/// <param name="speed">Seconds of the shop's clock in one of the wall.</param>
/// <param name="seed">Seeds the randomness.</param>
internal sealed class PoissonArrivals(IRate rate, double speed, int seed)
{
    private readonly Random _random = new(seed);
    private readonly double _length = 1 / speed;

    /// <summary>The second of the shop's clock, and how much of the wall's time in it has passed.</summary>
    private long _second;
    private double _passed;

    /// <summary>The next arrival.</summary>
    /// <returns>Microseconds of the wall since the start; null where nobody comes any more.</returns>
    public long? Next()
    {
        // How much of the integrated rate lies between two arrivals: exponential with mean 1.
        var left = -Math.Log(1 - _random.NextDouble());
        while (rate.Seconds is not { } seconds || _second < seconds)
        {
            var now = rate.At(_second);
            var inSecond = now * (_length - _passed);
            if (left < inSecond)
            {
                _passed += left / now;
                return (long)(1e6 * ((_second * _length) + _passed));
            }

            left -= inSecond;
            _second++;
            _passed = 0;
        }

        return null;
    }
}
