namespace Platform.EndToEnd.Tests.Shop;

/// <summary>The tests that share the small shop.</summary>
[CollectionDefinition(Name)]
public sealed class ShopCollection : ICollectionFixture<SmallShop>, ICollectionFixture<Browser>
{
    public const string Name = "shop";
}
