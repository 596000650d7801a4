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

    /// <summary>Straps over the shoulders.</summary>
    Straps,
}
