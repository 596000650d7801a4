namespace Platform.Storefront.Pictures;

/// <summary>A pattern on cloth.</summary>
internal enum Motif
{
    Plain,
    Striped,
    Floral,
    Checked,
    PolkaDot,
    Printed,
    Embroidered,
    Ribbed,
    Animal,
    Herringbone,
    Paisley,
    Camouflage,
}
