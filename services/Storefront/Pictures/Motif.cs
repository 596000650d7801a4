namespace Platform.Storefront.Pictures;

/// <summary>A pattern on cloth, or in it.</summary>
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
    Herringbone,
    CableKnit,
    Quilted,
    Leopard,
    Paisley,
    TieDye,
    Camouflage,
}
