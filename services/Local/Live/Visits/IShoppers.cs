namespace Platform.Local.Live.Visits;

/// <summary>The people who may come.</summary>
internal interface IShoppers
{
    /// <summary>Whoever comes now.</summary>
    /// <param name="arrival">The number of the arrival, from 0.</param>
    /// <param name="shopTime">What the shop's clock shows.</param>
    /// <param name="moment">The moment of the run, microseconds of the wall.</param>
    IShopper Come(long arrival, DateTimeOffset shopTime, long moment);
}
