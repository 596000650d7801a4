namespace Platform.Local.Live.Visits;

/// <summary>The people who may come.</summary>
internal interface IShoppers
{
    /// <summary>Whoever comes next.</summary>
    /// <param name="moment">The moment, microseconds of the wall since the run began.</param>
    IShopper Come(long moment);
}
