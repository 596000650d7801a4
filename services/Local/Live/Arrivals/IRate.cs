namespace Platform.Local.Live.Arrivals;

/// <summary>How many shoppers come, second by second of the shop's clock.</summary>
internal interface IRate
{
    /// <summary>The seconds that it says something of; null where it never ends.</summary>
    long? Seconds { get; }

    /// <summary>Sessions a second of the wall, 0 or more.</summary>
    /// <param name="second">The second since the start, from 0.</param>
    double At(long second);
}
