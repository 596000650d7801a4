namespace Platform.Storefront.Pictures;

/// <summary>The edge of a garment at the neck.</summary>
internal enum Neckline
{
    Crew,
    Vee,
    Scoop,
    Boat,
    Square,
    High,

    /// <summary>High and turned down.</summary>
    Roll,
    OffShoulder,

    /// <summary>Straps that meet behind the neck.</summary>
    Halter,
    Collar,
    Lapels,

    /// <summary>Straps over the shoulders.</summary>
    Straps,
}
