namespace Platform.Local.Live.Arrivals;

/// <summary>Always the same.</summary>
/// <param name="PerSecond">Sessions a second.</param>
internal sealed record ConstantRate(double PerSecond) : IRate
{
    public long? Seconds => null;

    public double At(long second) => PerSecond;
}
