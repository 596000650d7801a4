namespace Platform.World.Goods;

/// <summary>Whom a product is made for; the first part of its category's path.</summary>
internal enum Department
{
    Women,
    Men,
    Children,
}
