namespace Platform.Storefront.Pictures;

/// <summary>What a garment has on the arms.</summary>
internal enum Sleeves
{
    None,

    /// <summary>None, and only straps over the shoulders.</summary>
    Straps,
    Cap,
    Short,
    Elbow,
    Long,

    /// <summary>Short and gathered.</summary>
    Puff,

    /// <summary>Long, wide and gathered at the wrist.</summary>
    Balloon,

    /// <summary>Widening towards the hand.</summary>
    Bell,
}
