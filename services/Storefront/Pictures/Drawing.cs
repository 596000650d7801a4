namespace Platform.Storefront.Pictures;

/// <summary>Draws one kind of product.</summary>
/// <param name="sketch">Where, and how it looks.</param>
/// <param name="chance">Chooses what the look leaves open; never by colour, so that variants have one shape.</param>
internal delegate void Drawing(Sketch sketch, ref Chance chance);
